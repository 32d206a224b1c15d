/** Looks at the evidence in another way: another list, grouping or order, or without one work. */
import { type EvidenceWish, evidenceWish, setEvidence } from "../store/evidence/evidence-wish.ts";
import { changeView } from "../store/store.ts";
import { setPage } from "../store/view-steps.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { always, type Command, type KeyCommand } from "./command.ts";

/** Brings the evidence to the front, looked at as `change` says. */
export const showEvidence: Command<Partial<Omit<EvidenceWish, "without">>> = {
  id: "show-evidence",
  label: COMMAND_LABELS.showEvidence,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, change) => changeView(store, (view) => setPage(setEvidence(view, change), "evidence")),
};

/** Leaves out a work, by its global id: what would fall is listed, and marked where it is drawn. */
export const leaveWorkOut: Command<string> = {
  id: "leave-work-out",
  label: COMMAND_LABELS.leaveWorkOut,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, work) =>
    changeView(store, (view) => setPage(setEvidence(view, { tab: "without", without: work }), "evidence")),
};

/** Puts the work back that was left out; the page in front stays. */
export const putWorkBack: KeyCommand = {
  id: "put-work-back",
  label: COMMAND_LABELS.putWorkBack,
  reach: "everywhere",
  isEnabled: ({ view }) => evidenceWish(view).without !== null,
  run: ({ store }) => changeView(store, (view) => setEvidence(view, { without: null })),
};
