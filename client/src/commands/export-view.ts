/** Takes the view away: as data from the server, or as a picture drawn here; and takes an export back. */

import { mapReply } from "../api/api.ts";
import type { Failure, Reply } from "../api/failure.ts";
import type { TakenFile } from "../api/take-file.ts";
import type { DataFormat } from "../api/whole-file.ts";
import type { NetworkAnswer } from "../store/answers.ts";
import {
  beginExport,
  type ExportFormat,
  endExport,
  failExport,
  finishExport,
  growExport,
  PICTURE_FORMATS,
  type PictureFormat,
} from "../store/exporting.ts";
import { announce, setNotice } from "../store/interface.ts";
import { shown } from "../store/remote.ts";
import type { Store } from "../store/store.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SAID } from "../words/said.ts";
import type { Command, CommandContext, KeyCommand } from "./command.ts";

const isPicture = (format: ExportFormat): format is PictureFormat =>
  PICTURE_FORMATS.some((picture) => picture === format);

/** The download address of another format than the `json` that the API names. */
const exportAddress = (jsonAddress: string, format: DataFormat): string =>
  jsonAddress.replace(/network\.json(?=\?|$)/, `network.${format}`);

const drawn = async (
  { store, tools }: CommandContext,
  format: PictureFormat,
  { dataVersion }: NetworkAnswer,
): Promise<Reply<TakenFile>> => {
  try {
    const content = await tools.drawPicture(store.getState(), format);
    return { status: "ready", value: { name: `factor-atlas-${dataVersion}.${format}`, content } };
  } catch (cause) {
    const message = SAID.notDrawn(cause instanceof Error ? cause.message : String(cause));
    return { status: "failed", failure: { code: "NOT_DRAWN", message, hint: null, reference: null } };
  }
};

const taken = (
  { store, api }: CommandContext,
  format: DataFormat,
  { exportUrl }: NetworkAnswer,
  signal: AbortSignal,
): Promise<Reply<TakenFile>> => {
  const grow = (bytes: number): void => {
    if (!signal.aborted) store.set(({ exporting }) => ({ exporting: growExport(exporting, bytes) }));
  };
  return api.takeFile(exportAddress(exportUrl, format), format, grow, signal);
};

const tellFailure = (store: Store, failure: Failure): void =>
  store.set(({ exporting, interface: window }) => {
    const said = announce(window, failure.message);
    // The dialog shows it; without the dialog it would be shown nowhere.
    const seen = window.overlay.kind === "export" ? said : setNotice(said, failure.message);
    return { exporting: failExport(exporting, failure), interface: seen };
  });

/** Exports what is shown in one format. An export that is still running is taken back. */
export const exportView: Command<ExportFormat> = {
  id: "export-view",
  label: COMMAND_LABELS.exportView,
  reach: "everywhere",
  isEnabled: ({ network }) => network.status === "ready",
  run: async (context, format) => {
    const { store, tools } = context;
    const network = shown(store.getState().network);
    if (network === null) return;
    store.set(({ exporting }) => ({ exporting: beginExport(exporting, format) }));
    const abort = new AbortController();
    const stop = store.watch(
      ({ exporting }) => exporting.number,
      () => abort.abort(),
    );
    const reply = isPicture(format)
      ? await drawn(context, format, network)
      : await taken(context, format, network, abort.signal);
    stop();
    if (abort.signal.aborted) return;
    if (reply.status === "failed") tellFailure(store, reply.failure);
    const saved = mapReply(reply, ({ name, content }) => {
      tools.saveFile(name, content);
      return { name, bytes: content.size };
    });
    if (saved.status !== "ready") return;
    store.set(({ exporting, interface: window }) => ({
      exporting: finishExport(exporting, saved.value),
      interface: announce(window, SAID.saved(saved.value.name)),
    }));
  },
};

/** Takes the running export back: nothing of it is saved. */
export const cancelExport: KeyCommand = {
  id: "cancel-export",
  label: COMMAND_LABELS.cancelExport,
  reach: "everywhere",
  isEnabled: ({ exporting }) => exporting.status === "running",
  run: ({ store }) =>
    store.set(({ exporting, interface: window }) => ({
      exporting: endExport(exporting),
      interface: announce(window, SAID.exportCancelled),
    })),
};
