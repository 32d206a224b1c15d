/** What the chains say together: the verdict, why there are few, and how firmly the ends are connected. */
import { widenPathways } from "../../commands/pathways.ts";
import { CHAINS_FILE_LIMIT } from "../../store/amounts.ts";
import type { PathwaysAnswer } from "../../store/answers.ts";
import { TextButton } from "../../ui/button.tsx";
import { useExplorer } from "../../ui/explorer.tsx";
import { LinkMark } from "../../ui/marks.tsx";
import { OpenLink } from "../../ui/open-link.tsx";
import { Term } from "../../ui/term.tsx";
import { worksAndClaims } from "../../words/counts.ts";
import { linkSentence } from "../../words/links.ts";
import { chainsWords, cutWords, moreInFile, PATHWAYS, VERDICTS, widerButton } from "../../words/pathways.ts";

type AnswerProps = Readonly<{ answer: PathwaysAnswer }>;

/** How many chains, and what they claim together. */
export const Verdict = ({ answer }: AnswerProps) => {
  const { pathCount, pathCountIsExact, threadCount, verdict, truncated, paths, completeLength } = answer;
  return (
    <section className="verdict" aria-labelledby="verdict-title">
      <h3 id="verdict-title">{chainsWords(pathCount, pathCountIsExact, threadCount)}</h3>
      {pathCount > 0 && <p>{VERDICTS[verdict]}</p>}
      {pathCount > 0 && (
        <p className="caption words-here">
          {PATHWAYS.wordsHere} <Term word="pathway">{PATHWAYS.chainTerm}</Term>
          {" · "}
          <Term word="thread">{PATHWAYS.threadTerm}</Term>
          {" · "}
          <Term word="sign">{PATHWAYS.signTerm}</Term>
        </p>
      )}
      {truncated && (
        <p className="note">
          {cutWords(paths.length, pathCount, pathCountIsExact, completeLength)}{" "}
          {moreInFile(pathCount, pathCountIsExact, CHAINS_FILE_LIMIT)}
        </p>
      )}
    </section>
  );
};

/** Fewer than three chains: why, and each wider setting with what it gives. */
export const Thin = ({ answer: { thin, pathCount } }: AnswerProps) => {
  const { run } = useExplorer();
  if (thin === null) return null;
  const more = thin.wider.filter((wider) => wider.pathCount > pathCount);
  return (
    <section className="thin-chains" aria-label={PATHWAYS.thin}>
      <p>{thin.sentence}</p>
      {more.length === 0 && <p>{PATHWAYS.nothingWider}</p>}
      <div className="thin-buttons">
        {more.map(({ change, label, pathCount: count, pathCountIsExact, maxLength }) => (
          <TextButton key={change} onPress={() => run(widenPathways, { change, maxLength })}>
            {widerButton(label, count, pathCountIsExact)}
          </TextButton>
        ))}
      </div>
    </section>
  );
};

type Held = NonNullable<PathwaysAnswer["robustness"]>;

const Cut = ({ links, isUnique }: Readonly<{ links: Held["minimumCut"]; isUnique: boolean }>) =>
  links.length > 0 && (
    <details className="cut">
      <summary>{isUnique ? PATHWAYS.onlyCut : PATHWAYS.oneCut}</summary>
      <ul>
        {links.map((link) => (
          <li key={link.id} className="link-line">
            <LinkMark link={link} />
            <OpenLink kind="link" id={link.id}>
              {linkSentence(link, link.from.name, link.to.name)}
            </OpenLink>
            <span className="count">{worksAndClaims(link)}</span>
          </li>
        ))}
      </ul>
    </details>
  );

const Chokepoints = ({ held }: Readonly<{ held: Held }>) => {
  if (held.chokepoints === null) return <p>{PATHWAYS.directLink}</p>;
  if (held.chokepoints.length === 0) return null;
  return (
    <p>
      <Term word="chokepoint">{PATHWAYS.chokepointsTerm}</Term>
      {PATHWAYS.chokepoints}{" "}
      {held.chokepoints.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && " · "}
          <OpenLink kind="factor" id={id}>
            {name}
          </OpenLink>
        </span>
      ))}
    </p>
  );
};

/** What would have to fall before nothing connects the ends, whatever the length of the chains. */
export const Robustness = ({ answer: { robustness } }: AnswerProps) => (
  <section className="robustness" aria-labelledby="robustness-title">
    <h3 id="robustness-title">{PATHWAYS.robustness}</h3>
    {robustness === null ? (
      <p>{PATHWAYS.noRobustness}</p>
    ) : (
      <>
        <p>{robustness.sentence}</p>
        {robustness.linkDisjointPaths > 0 && <p>{PATHWAYS.disjoint(robustness.linkDisjointPaths)}</p>}
        <Chokepoints held={robustness} />
        <Cut links={robustness.minimumCut} isUnique={robustness.isUnique} />
      </>
    )}
  </section>
);
