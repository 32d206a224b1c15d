/** What a page tells the shell about itself: the shell gives it its tab, its place and its loading words. */
import type { ComponentType } from "react";
import type { State } from "../store/state.ts";
import type { Page } from "../store/view.ts";
import type { IconName } from "../ui/icon.tsx";
import type { MountCanvas } from "./network/mount-canvas.ts";

/** What every page is given; most need nothing of it. */
export type PageTools = Readonly<{ mountCanvas: MountCanvas; mountPathways: MountCanvas; mountCompare: MountCanvas }>;

/** One way to look at the view, as a tab above it. */
export type PageEntry = Readonly<{
  title: string;
  icon: IconName;
  /** May be lazy: then the page comes in a file of its own, when it is first opened. */
  Body: ComponentType<PageTools>;
  /** What it shows, in the server's words, where that is not the network; undefined until it is known. */
  sentence?: (state: State) => string | undefined;
  /** Whether it lives on while another page is in front. */
  staysMounted?: boolean;
}>;

/** An entry for every page that an address can name. */
export type PageEntries = Readonly<Record<Page, PageEntry>>;
