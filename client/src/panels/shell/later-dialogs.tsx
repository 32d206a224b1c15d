/** The dialogs, in a file that comes with the first of them that is asked for; and what says that it did not come. */
import { Suspense, useState } from "react";
import { useAtlas } from "../../ui/explorer.tsx";
import { type Fault, FaultBoundary } from "../../ui/fault-boundary.tsx";
import { later } from "../../ui/later.ts";
import { OverlayDialog } from "../../ui/overlay-dialog.tsx";
import { PartNotice } from "../../ui/part-boundary.tsx";
import { DIALOG_TITLES, PART_WORDS } from "../../words/parts.ts";

const Dialogs = later(async () => (await import("./dialogs.tsx")).Dialogs);

type DialogKind = keyof typeof DIALOG_TITLES;

const isDialog = (kind: string): kind is DialogKind => kind in DIALOG_TITLES;

/** In place of the dialog that is asked for, and as easily closed. What the window has to say is said here, before the veil. */
const DialogNotice = (fault: Fault) => {
  const kind = useAtlas(({ interface: { overlay } }) => overlay.kind);
  const notice = useAtlas((state) => state.interface.notice);
  if (!isDialog(kind)) return null;
  const title = DIALOG_TITLES[kind];
  return (
    <OverlayDialog kind={kind} title={title}>
      <PartNotice part={PART_WORDS.dialog(title)} {...fault} />
      <p role="status">{notice}</p>
    </OverlayDialog>
  );
};

/** Draws the dialog that is asked for. */
export const LaterDialogs = () => {
  const overlay = useAtlas((state) => state.interface.overlay);
  const isAsked = isDialog(overlay.kind);
  const [wasAsked, setAsked] = useState(isAsked);
  if (isAsked && !wasAsked) setAsked(true);
  if (!wasAsked) return null;
  return (
    <FaultBoundary drawn={overlay.kind} instead={(fault) => <DialogNotice {...fault} />}>
      <Suspense fallback={<span className="visually-hidden" aria-busy="true" />}>
        <Dialogs />
      </Suspense>
    </FaultBoundary>
  );
};
