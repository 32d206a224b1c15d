/** The frame of every dialog: a veil, a title and the way out; open while the window's overlay is of its kind. */
import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { closeOverlay } from "../commands/overlays.ts";
import type { Overlay } from "../store/interface.ts";
import { CommandIcon } from "./command-button.tsx";
import { useAtlas, useExplorer } from "./explorer.tsx";
import "./dialog.css";

type OverlayDialogProps = Readonly<{
  kind: Overlay["kind"];
  title: string;
  /** For tables, which want the width of the window. */
  isWide?: boolean;
  children: ReactNode;
}>;

/** `children` stand below the title; they are drawn only while it is open. */
export const OverlayDialog = ({ kind, title, isWide = false, children }: OverlayDialogProps) => {
  const { run } = useExplorer();
  const isOpen = useAtlas((state) => state.interface.overlay.kind === kind);
  return (
    <ModalOverlay className="veil" isDismissable isOpen={isOpen} onOpenChange={(open) => !open && run(closeOverlay)}>
      <Modal className={isWide ? "modal modal-wide" : "modal"}>
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <CommandIcon command={closeOverlay} argument={undefined} icon="close" />
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
