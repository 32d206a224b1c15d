/** The list of keys, read from the commands themselves. */

import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { Reach } from "../../commands/command.ts";
import { closeOverlay } from "../../commands/overlays.ts";
import { KEY_COMMANDS } from "../../commands/registry.ts";
import { CommandIcon } from "../../ui/command-button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { keyWords } from "../../words/keys.ts";
import { SHORTCUT_WORDS } from "../../words/menus.ts";
import "../../ui/dialog.css";
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
export const ShortcutsDialog = () => {
  const { run } = useExplorer();
  const isOpen = useAtlas((state) => state.interface.overlay.kind === "shortcuts");
  return (
    <ModalOverlay className="veil" isDismissable isOpen={isOpen} onOpenChange={(open) => !open && run(closeOverlay)}>
      <Modal className="modal">
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {SHORTCUT_WORDS.title}
            </Heading>
            <CommandIcon command={closeOverlay} argument={undefined} icon="close" />
          </div>
          <p className="caption">{SHORTCUT_WORDS.singleLetters}</p>
          {PLACES.map((reach) => (
            <Keys key={reach} reach={reach} />
          ))}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
