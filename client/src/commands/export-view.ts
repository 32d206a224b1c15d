/** Takes the view away: as data from the server, or as a picture drawn here. */
import { announce, setOverlay } from "../store/interface.ts";
import { shown } from "../store/remote.ts";
import { changeInterface } from "../store/store.ts";
import { type Command, PICTURE_FORMATS, type PictureFormat } from "./command.ts";

/** Files that the server streams. */
export const DATA_FORMATS = ["json", "csv", "graphml"] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

const isPicture = (format: DataFormat | PictureFormat): format is PictureFormat =>
  PICTURE_FORMATS.some((picture) => picture === format);

/** The download address of another format than the `json` that the API names. */
const exportAddress = (jsonAddress: string, format: DataFormat): string =>
  jsonAddress.replace(/network\.json(?=\?|$)/, `network.${format}`);

/** Exports what is shown in one format. */
export const exportView: Command<DataFormat | PictureFormat> = {
  id: "export-view",
  label: "Export",
  reach: "everywhere",
  isEnabled: ({ network }) => network.status === "ready",
  run: async ({ store, tools }, format) => {
    const state = store.getState();
    const network = shown(state.network);
    if (network === null) return;
    if (isPicture(format)) {
      tools.saveFile(`factor-atlas-${network.dataVersion}.${format}`, await tools.drawPicture(state, format));
    } else {
      tools.download(exportAddress(network.exportUrl, format));
    }
    const text = `Export of ${network.factors.length} factors as ${format} started.`;
    changeInterface(store, (now) => announce(setOverlay(now, { kind: "none" }), text));
  },
};
