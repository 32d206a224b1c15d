/** On a narrow window the side panels come from below, one at a time, each behind a button that is always there. */

import { Button, Dialog, Modal, ModalOverlay } from "react-aria-components";
import { setSheet } from "../../commands/arrange-window.ts";
import type { Sheet } from "../../store/interface.ts";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { Icon } from "../../ui/icon.tsx";
import { SHELL_WORDS } from "../../words/shell.ts";
import type { Panel } from "../panel.ts";
import { PanelFrame } from "./panel-frame.tsx";
import "../../ui/dialog.css";
import "./bottom-sheets.css";

export type SheetEntry = Readonly<{ sheet: Exclude<Sheet, "none">; panels: readonly Panel[] }>;

const titleOf = ({ panels }: SheetEntry): string => SHELL_WORDS.joined(panels.map(({ title }) => title));

/** The buttons at the foot of the window. */
export const SheetBar = ({ entries }: Readonly<{ entries: readonly SheetEntry[] }>) => {
  const { run } = useExplorer();
  return (
    <nav className="sheet-bar" aria-label={SHELL_WORDS.panels}>
      {entries.map((entry) => (
        <Button key={entry.sheet} className="sheet-button" onPress={() => run(setSheet, entry.sheet)}>
          <Icon name={entry.panels.at(-1)?.icon ?? "details"} />
          {entry.panels.at(-1)?.title}
        </Button>
      ))}
    </nav>
  );
};

/** The sheet that is open, if any. */
export const BottomSheet = ({ entries }: Readonly<{ entries: readonly SheetEntry[] }>) => {
  const { run } = useExplorer();
  const sheet = useAtlas((state) => state.interface.sheet);
  const entry = entries.find((each) => each.sheet === sheet);
  const close = () => run(setSheet, "none");
  return (
    <ModalOverlay
      className="veil veil-sheet"
      isDismissable
      isOpen={Boolean(entry)}
      onOpenChange={(open) => !open && close()}
    >
      <Modal className="sheet">
        {entry && (
          <Dialog className="sheet-dialog" aria-label={titleOf(entry)}>
            <Button className="sheet-handle" aria-label={SHELL_WORDS.close(titleOf(entry))} onPress={close}>
              <span />
            </Button>
            <div className="sheet-scroll">
              {entry.panels.map((panel) => (
                <PanelFrame key={panel.id} panel={panel} />
              ))}
            </div>
          </Dialog>
        )}
      </Modal>
    </ModalOverlay>
  );
};
