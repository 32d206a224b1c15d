/** Every dialog there is, in a file that comes when the first of them is asked for. */
import { ExportDialog } from "../export/export-dialog.tsx";
import { NeighboursDialog } from "../neighbours/neighbours-dialog.tsx";
import { SavedViewsDialog } from "../saved-views/saved-views-dialog.tsx";
import { ShortcutsDialog } from "../shortcuts/shortcuts-dialog.tsx";

/** Each shows itself while the state asks for it. */
export const Dialogs = () => (
  <>
    <NeighboursDialog />
    <ExportDialog />
    <SavedViewsDialog />
    <ShortcutsDialog />
  </>
);
