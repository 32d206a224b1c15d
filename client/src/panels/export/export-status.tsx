/** How the export goes: bytes so far with a way to cancel, then the saved file, or the failure with a way to try again. */

import { type ReactNode, useLayoutEffect, useRef } from "react";
import { ProgressBar } from "react-aria-components";
import type { Failure } from "../../api/failure.ts";
import { cancelExport, exportView } from "../../commands/export-view.ts";
import type { ExportFormat, Exporting } from "../../store/exporting.ts";
import { CommandButton } from "../../ui/command-button.tsx";
import { useAtlas } from "../../ui/explorer.tsx";
import { FailureNote } from "../../ui/remote-frame.tsx";
import { COMMAND_LABELS } from "../../words/commands.ts";
import { EXPORT_WORDS } from "../../words/exports.ts";
import { sizeWords } from "../../words/sizes.ts";
import { formatName } from "./export-formats.ts";

/** The id of the row that holds a format's own button. */
export const rowId = (format: ExportFormat): string => `export-${format}`;

/** When what has the keyboard focus goes away, the button that began the export takes it. */
const HandsFocusBack = ({ format, children }: Readonly<{ format: ExportFormat; children: ReactNode }>) => {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    return () => {
      if (element?.contains(document.activeElement)) {
        document.getElementById(rowId(format))?.querySelector("button")?.focus();
      }
    };
  }, [format]);
  return (
    <div ref={place} className="export-stage">
      {children}
    </div>
  );
};

const Running = ({ format, bytes }: Readonly<{ format: ExportFormat; bytes: number }>) => {
  const sofar = bytes === 0 ? EXPORT_WORDS.nothingYet : EXPORT_WORDS.soFar(sizeWords(bytes));
  return (
    <HandsFocusBack format={format}>
      <ProgressBar className="export-progress" isIndeterminate aria-label={EXPORT_WORDS.exportAs(formatName(format))}>
        <span>{formatName(format)}</span>
        <span className="count">{sofar}</span>
        <span className="export-bar" />
      </ProgressBar>
      <CommandButton command={cancelExport} argument={undefined} />
    </HandsFocusBack>
  );
};

const Failed = ({ format, failure }: Readonly<{ format: ExportFormat; failure: Failure }>) => (
  <HandsFocusBack format={format}>
    <FailureNote
      failure={failure}
      wayOut={
        <CommandButton command={exportView} argument={format}>
          {COMMAND_LABELS.retry}
        </CommandButton>
      }
    />
  </HandsFocusBack>
);

/** What is said of a stage; a failure says it itself. */
const stageWords = (exporting: Exporting): string => {
  if (exporting.status === "running") return EXPORT_WORDS.begun(formatName(exporting.format));
  return exporting.status === "done" ? EXPORT_WORDS.saved(exporting.name, sizeWords(exporting.bytes)) : "";
};

/** The export under way, under the formats; its stages are announced, its bytes are not. */
export const ExportStatus = () => {
  const exporting = useAtlas((state) => state.exporting);
  return (
    <div className="export-status">
      <p role="status" className={exporting.status === "running" ? "visually-hidden" : undefined}>
        {stageWords(exporting)}
      </p>
      {exporting.status === "running" && <Running format={exporting.format} bytes={exporting.bytes} />}
      {exporting.status === "failed" && <Failed format={exporting.format} failure={exporting.failure} />}
    </div>
  );
};
