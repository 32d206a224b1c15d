/** One user action: every button, key, menu entry and palette row calls such an object, so that no way in differs. */
import type { Api } from "../api/api.ts";
import type { State } from "../store/state.ts";
import type { Store } from "../store/store.ts";

/** What a command may touch. */
export type CommandContext = Readonly<{ store: Store; api: Api }>;

export type Command<Argument = void> = Readonly<{
  id: string;
  /** What happens, in words: "Show neighbours". */
  label: string;
  /** Keys such as `Mod+K` or `E`; a single letter works only while canvas or outline has focus. */
  shortcut?: string;
  /** Whether the shortcut works everywhere or only while canvas or outline has focus. */
  reach: "everywhere" | "canvas";
  isEnabled: (state: State, argument: Argument) => boolean;
  run: (context: CommandContext, argument: Argument) => void | Promise<void>;
}>;
