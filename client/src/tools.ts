/** What commands reach outside of the store, by means of a real window. */
import type { Tools } from "./commands/command.ts";
import { printAddress } from "./store/address/address.ts";
import type { Shelf } from "./store/upkeep/keep-kept.ts";
import { PART_WORDS } from "./words/parts.ts";

const click = (document: Document, href: string, name: string): void => {
  const anchor = document.createElement("a");
  anchor.href = href;
  anchor.download = name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
};

/** What the browser stores for this page; where it refuses even to be asked, a shelf that is empty and takes nothing. */
export const storageOf = (window: Window): Shelf => {
  try {
    return window.localStorage;
  } catch (cause) {
    return {
      getItem: () => null,
      setItem: () => {
        throw cause;
      },
    };
  }
};

const LONGEST_SAVE_MS = 60_000;

/** The tools of a window. */
export const createTools = (window: Window & typeof globalThis): Tools => ({
  saveFile: (name, content) => {
    const address = window.URL.createObjectURL(content);
    click(window.document, address, name);
    // The browser reads the file after the click, at a time it does not tell.
    window.setTimeout(() => window.URL.revokeObjectURL(address), LONGEST_SAVE_MS);
  },
  copyText: async (text) => {
    try {
      await window.navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Browsers refuse without a secure page or permission; the caller shows the text instead.
      return false;
    }
  },
  now: () => new Date(),
  print: () => window.print(),
  reload: async () => {
    const { href } = window.location;
    const answer = await window.fetch(href, { method: "HEAD", cache: "no-store" }).catch(() => null);
    if (!answer?.ok) throw new Error(PART_WORDS.unanswered);
    window.location.reload();
  },
  addressOf: (query) => `${window.location.origin}${window.location.pathname}${query}`,
  drawPicture: async (state, format) => {
    const drawing = await import("./canvas/picture/draw-picture.ts").catch((cause: unknown) => {
      throw new Error(PART_WORDS.pictureNotLoaded, { cause });
    });
    return drawing.drawPicture(
      state,
      format,
      `${window.location.origin}${window.location.pathname}${printAddress(state.view)}`,
    );
  },
});
