/** The list of keys, read from the commands themselves. */
import type { Reach } from "../../commands/command.ts";
import { KEY_COMMANDS } from "../../commands/registry.ts";
import { OverlayDialog } from "../../ui/overlay-dialog.tsx";
import { keyWords } from "../../words/keys.ts";
import { SHORTCUT_WORDS } from "../../words/menus.ts";
import "./shortcuts-dialog.css";

const PLACES: readonly Reach[] = ["everywhere", "outside-text", "network", "canvas", "outline"];

/** Keys of one place; commands without a key are left out. */
const Keys = ({ reach }: Readonly<{ reach: Reach }>) => (
  <section>
    <h3>{SHORTCUT_WORDS[reach]}</h3>
    <dl className="keys">
      {KEY_COMMANDS.filter((command) => command.reach === reach && command.shortcut).map((command) => (
        <div key={command.id} className="key-row">
          <dt>{command.label}</dt>
          <dd>
            {[command.shortcut, ...(command.otherShortcuts ?? [])].map(
              (key) => key && <kbd key={key}>{keyWords(key)}</kbd>,
            )}
          </dd>
        </div>
      ))}
    </dl>
  </section>
);

/** Open while the reader looks at the keys. */
export const ShortcutsDialog = () => (
  <OverlayDialog kind="shortcuts" title={SHORTCUT_WORDS.title}>
    <p className="caption">{SHORTCUT_WORDS.singleLetters}</p>
    {PLACES.map((reach) => (
      <Keys key={reach} reach={reach} />
    ))}
  </OverlayDialog>
);
