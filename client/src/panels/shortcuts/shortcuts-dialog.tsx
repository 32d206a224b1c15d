/** The list of keys, read from the commands themselves. */
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { Reach } from "../../commands/command.ts";
import { closeOverlay } from "../../commands/overlays.ts";
import { KEY_COMMANDS } from "../../commands/registry.ts";
import { CommandIcon } from "../../ui/command-button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { keyWords } from "../../words/keys.ts";
import "../../ui/dialog.css";
import "./shortcuts-dialog.css";

const PLACES: readonly Readonly<{ reach: Reach; title: string }>[] = [
  { reach: "everywhere", title: "Everywhere" },
  { reach: "outside-text", title: "Everywhere but in text fields" },
  { reach: "network", title: "In the network and in the outline" },
  { reach: "canvas", title: "In the network" },
  { reach: "outline", title: "In the outline" },
];

/** Keys of one place; commands without a key are left out. */
const Keys = ({ reach, title }: Readonly<{ reach: Reach; title: string }>) => (
  <section>
    <h3>{title}</h3>
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
              Keys
            </Heading>
            <CommandIcon command={closeOverlay} argument={undefined} icon="close" />
          </div>
          <p className="caption">Single letters work only while the network or the outline has the keyboard focus.</p>
          {PLACES.map((place) => (
            <Keys key={place.reach} {...place} />
          ))}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
