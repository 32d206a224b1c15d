/** One user action: every button, key, menu entry and palette row calls such an object, so that no way in differs. */
import type { Api } from "../api/api.ts";
import type { PictureFormat } from "../store/exporting.ts";
import type { State } from "../store/state.ts";
import type { Store } from "../store/store.ts";

/** What commands reach outside of the store: given by main.tsx, replaced in tests. */
export type Tools = Readonly<{
  /** Hands a finished file to the reader. */
  saveFile: (name: string, content: Blob) => void;
  /** Puts text on the clipboard; false when the browser refuses. */
  copyText: (text: string) => Promise<boolean>;
  /** Prints what is in front. */
  print: () => void;
  /** Loads the page at its address anew; throws words for the reader, and leaves everything, when the server does not answer. */
  reload: () => Promise<void>;
  /** A query string as a complete address of the explorer. */
  addressOf: (query: string) => string;
  /** The reader's clock. */
  now: () => Date;
  /** The shown network as a picture with legend, sentence, data version and citation; throws words for the reader when it cannot be drawn. */
  drawPicture: (state: State, format: PictureFormat) => Promise<Blob>;
}>;

/** What a command may touch. */
export type CommandContext = Readonly<{ store: Store; api: Api; tools: Tools }>;

/**
 * Where a shortcut works: anywhere, anywhere but where text is typed, or only while canvas or outline (`network`), or one
 * of them, has the keyboard focus. `hand`: on the canvas while a factor is moved there; nothing else of the canvas then is.
 */
export type Reach = "everywhere" | "outside-text" | "network" | "canvas" | "outline" | "hand";

/** A command that takes `Argument`; with `undefined` among its values, keys may call it too. */
export type Command<Argument = undefined> = Readonly<{
  id: string;
  /** What happens, in words: "Show neighbours". */
  label: string;
  /** A key such as `Mod+K`, `E`, `Escape` or `ArrowLeft`; `Mod` is Command on Apple keyboards and Control elsewhere. */
  shortcut?: string;
  /** Further keys that do the same. */
  otherShortcuts?: readonly string[];
  reach: Reach;
  isEnabled: (state: State, argument: Argument) => boolean;
  run: (context: CommandContext, argument: Argument) => void | Promise<void>;
}>;

/** A command that a key can call. */
export type KeyCommand = Command<undefined>;

/** Any command, to be listed but not called. */
export type AnyCommand = Command<never>;

/** For commands that are always possible. */
export const always = (): boolean => true;
