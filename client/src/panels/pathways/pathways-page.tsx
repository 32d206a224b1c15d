/** The page of chains between factors: what is looked for above, what was found below, in words and as a picture. */
import { openQuestion } from "../../commands/open-view.ts";
import type { PathwaysAnswer } from "../../store/answers.ts";
import { CHAIN_QUESTIONS, questionOf } from "../../store/questions.ts";
import { shown } from "../../store/remote.ts";
import { CommandButton } from "../../ui/command-button.tsx";
import { useAtlas } from "../../ui/explorer.tsx";
import { RemoteFrame } from "../../ui/remote-frame.tsx";
import { INVITATION, PATHWAYS } from "../../words/pathways.ts";
import type { MountCanvas } from "../network/mount-canvas.ts";
import type { PageTools } from "../page.ts";
import { ChainsDrawing } from "./chains-drawing.tsx";
import { ChainsTable } from "./chains-table.tsx";
import { Robustness, Thin, Verdict } from "./findings.tsx";
import { PathwaysForm } from "./pathways-form.tsx";
import "../../ui/field.css";
import "../../ui/popover.css";
import "../network/network-page.css";
import "../search/search-field.css";
import "../table/table-page.css";
import "./pathways-page.css";

/** Stands where the chains would be until both ends are named. */
const Invitation = ({ missing }: Readonly<{ missing: "from" | "to" | "both" }>) => {
  const answerable = useAtlas((state) => state.questions);
  const examples = CHAIN_QUESTIONS.filter((id) => answerable.includes(id));
  return (
    <section className="pathways-invitation" aria-labelledby="invitation-title">
      <h3 id="invitation-title">{INVITATION.title}</h3>
      <p>{missing === "both" ? INVITATION.text : missing === "from" ? INVITATION.start : INVITATION.end}</p>
      {examples.length > 0 && <p>{INVITATION.examples}</p>}
      <div className="thin-buttons">
        {examples.map((id) => (
          <CommandButton key={id} command={openQuestion} argument={id}>
            {questionOf(id)?.title}
          </CommandButton>
        ))}
      </div>
    </section>
  );
};

const Found = ({ answer, mount }: Readonly<{ answer: PathwaysAnswer; mount: MountCanvas }>) => (
  <>
    <Verdict answer={answer} />
    <Thin answer={answer} />
    {answer.paths.length > 0 && <ChainsDrawing mount={mount} />}
    {answer.paths.length > 0 && <ChainsTable chains={answer.paths} />}
    <Robustness answer={answer} />
  </>
);

const useMissing = (): "from" | "to" | "both" | null =>
  useAtlas(({ view: { pathways } }) => {
    const hasFrom = (pathways?.from.length ?? 0) > 0;
    const hasTo = (pathways?.to.length ?? 0) > 0;
    if (hasFrom && hasTo) return null;
    return hasFrom ? "to" : hasTo ? "from" : "both";
  });

/** Settings, then what was found. */
export const PathwaysPage = ({ mountPathways }: PageTools) => {
  const remote = useAtlas((state) => state.pathways);
  const missing = useMissing();
  const answer = shown(remote);
  return (
    <div className="pathways">
      <PathwaysForm />
      {missing === null ? (
        <RemoteFrame remote={remote} what={PATHWAYS.what}>
          {answer && <Found answer={answer} mount={mountPathways} />}
        </RemoteFrame>
      ) : (
        <Invitation missing={missing} />
      )}
    </div>
  );
};
