/** Parts of the window that come in files of their own, when they are first asked for. */
import { type ComponentType, type LazyExoticComponent, lazy } from "react";

const NOT_LOADED = "NotLoaded";

/** Whether `error` says that the file of a part did not come, and not that the part failed. */
export const isNotLoaded = (error: unknown): boolean => error instanceof Error && error.name === NOT_LOADED;

/**
 * The component that `load` gives, loaded when it is first drawn. Where its file does not come, drawing it raises an
 * error that `isNotLoaded` knows, for the boundary above it. It is not asked for again: browsers may remember a module
 * that failed for as long as the page lives, and its style sheet would be left out.
 */
export const later = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async () => {
    try {
      return { default: await load() };
    } catch (cause) {
      throw Object.assign(new Error("A part of the window could not be loaded.", { cause }), { name: NOT_LOADED });
    }
  });
