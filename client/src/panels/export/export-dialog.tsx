/** Takes the view away: says what goes into the file, and gives one button for each format. */
import { exportView } from "../../commands/export-view.ts";
import type { NetworkAnswer } from "../../store/answers.ts";
import { shown } from "../../store/remote.ts";
import { CommandButton } from "../../ui/command-button.tsx";
import { useAtlas } from "../../ui/explorer.tsx";
import { OverlayDialog } from "../../ui/overlay-dialog.tsx";
import { EXPORT_WORDS } from "../../words/exports.ts";
import { SHELL_WORDS } from "../../words/shell.ts";
import { EXPORT_CHOICES } from "./export-formats.ts";
import { ExportStatus, rowId } from "./export-status.tsx";
import "./export-dialog.css";

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
      <p>{EXPORT_WORDS.carries(network.dataVersion)}</p>
      {overview?.citation && <p>{EXPORT_WORDS.citeAs(overview.citation)}</p>}
      <p>
        {EXPORT_WORDS.askYourself} <a href="/graphiql">{SHELL_WORDS.queryPage}</a>
      </p>
    </div>
  );
};

/** Open while the reader exports. */
export const ExportDialog = () => {
  const network = useAtlas((state) => shown(state.network));
  return (
    <OverlayDialog kind="export" title={EXPORT_WORDS.title}>
      {network && (
        <>
          <p className="export-scope">
            <strong>{EXPORT_WORDS.scope(network.factors.length, network.links.length)}</strong>
          </p>
          <p>{network.sentence}</p>
          <Choices />
          <ExportStatus />
          <Citation network={network} />
        </>
      )}
    </OverlayDialog>
  );
};
