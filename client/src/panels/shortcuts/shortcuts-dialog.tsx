/** The list of keys, read from the commands themselves. */
import { Switch } from "react-aria-components";
import { toggleSingleKeys } from "../../commands/arrange-window.ts";
import type { Reach } from "../../commands/command.ts";
import { KEY_COMMANDS } from "../../commands/registry.ts";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { OverlayDialog } from "../../ui/overlay-dialog.tsx";
import { keyWords } from "../../words/keys.ts";
import { SHORTCUT_WORDS } from "../../words/menus.ts";
import "../../ui/field.css";
import "./shortcuts-dialog.css";

const PLACES: readonly Reach[] = ["everywhere", "outside-text", "network", "canvas", "outline", "hand"];

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

/** Who speaks to the program, or slips, needs no letter or sign alone to be a command (WCAG 2.1.4). */
const SingleKeys = () => {
  const { run } = useExplorer();
  const isOn = useAtlas((state) => state.interface.singleKeys);
  return (
    <>
      <Switch className="switch" isSelected={isOn} onChange={() => run(toggleSingleKeys)}>
        <span className="switch-track" />
        <span className="choice-label">{SHORTCUT_WORDS.singleKeys}</span>
      </Switch>
      <p className="caption">{isOn ? SHORTCUT_WORDS.singleLetters : SHORTCUT_WORDS.singleKeysOff}</p>
    </>
  );
};

/** Open while the reader looks at the keys. */
export const ShortcutsDialog = () => (
  <OverlayDialog kind="shortcuts" title={SHORTCUT_WORDS.title}>
    <SingleKeys />
    {PLACES.map((reach) => (
      <Keys key={reach} reach={reach} />
    ))}
  </OverlayDialog>
);
