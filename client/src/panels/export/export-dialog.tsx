/** Takes the view away: says what goes into the file, and gives one button for each format. */
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { exportView } from "../../commands/export-view.ts";
import { closeOverlay } from "../../commands/overlays.ts";
import type { NetworkAnswer } from "../../store/answers.ts";
import { shown } from "../../store/remote.ts";
import { CommandButton, CommandIcon } from "../../ui/command-button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { counted } from "../../words/counts.ts";
import { EXPORT_CHOICES } from "./export-formats.ts";
import { ExportStatus, rowId } from "./export-status.tsx";
import "../../ui/dialog.css";
import "./export-dialog.css";

/** "38 factors and 61 links, as shown". */
const scopeWords = (network: NetworkAnswer): string =>
  `${counted(network.factors.length, "factor")} and ${counted(network.links.length, "link")}, as shown`;

const Choices = () => (
  <ul className="export-choices">
    {EXPORT_CHOICES.map(({ format, name, use }) => (
      <li key={format} id={rowId(format)}>
        <CommandButton command={exportView} argument={format} icon="download">
          {name}
        </CommandButton>
        <span className="caption">{use}</span>
      </li>
    ))}
  </ul>
);

const Citation = ({ network }: Readonly<{ network: NetworkAnswer }>) => {
  const overview = useAtlas((state) => shown(state.overview));
  return (
    <div className="export-citation caption">
      <p>Every file carries the sentence of this view, data version {network.dataVersion} and the licence.</p>
      {overview?.citation && <p>Cite as: {overview.citation}</p>}
      <p>
        To ask the data yourself, from a notebook or a program: <a href="/graphiql">Query page (GraphQL)</a>
      </p>
    </div>
  );
};

/** Open while the reader exports. */
export const ExportDialog = () => {
  const { run } = useExplorer();
  const isOpen = useAtlas((state) => state.interface.overlay.kind === "export");
  const network = useAtlas((state) => shown(state.network));
  return (
    <ModalOverlay className="veil" isDismissable isOpen={isOpen} onOpenChange={(open) => !open && run(closeOverlay)}>
      <Modal className="modal">
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              Export
            </Heading>
            <CommandIcon command={closeOverlay} argument={undefined} icon="close" />
          </div>
          {network && (
            <>
              <p className="export-scope">
                <strong>{scopeWords(network)}.</strong>
              </p>
              <p>{network.sentence}</p>
              <Choices />
              <ExportStatus />
              <Citation network={network} />
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
