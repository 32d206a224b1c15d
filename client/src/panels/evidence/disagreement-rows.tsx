/** What every list of disagreements is made of: a counted title, and links with their positions. */
import { type ReactNode, useId } from "react";
import type { Disagreement } from "../../store/answers.ts";
import { LinkMark } from "../../ui/marks.tsx";
import { OpenLink } from "../../ui/open-link.tsx";
import { Term } from "../../ui/term.tsx";
import { counted, groupDigits } from "../../words/counts.ts";
import { DISAGREEMENT_WORDS, STANCE_WORDS } from "../../words/evidence.ts";
import type { GlossaryWord } from "../../words/glossary.ts";
import { linkSentence } from "../../words/links.ts";

type Position = Disagreement["positions"][number];

const PositionColumn = ({ position: { stance, works, claims } }: Readonly<{ position: Position }>) => (
  <div className={`ev-position ev-position-${stance.toLowerCase()}`}>
    <h5>
      {STANCE_WORDS[stance]} <span className="count">{counted(works.length, "work")}</span>
    </h5>
    <ul>
      {works.map((work) => (
        <li key={work.id}>
          <p className="ev-position-work">{work.name}</p>
          <ul>
            {claims
              .filter(({ source }) => source.work.id === work.id)
              .map((claim) => (
                <li key={claim.id}>
                  <OpenLink kind="claim" id={claim.id}>
                    {claim.statement}
                  </OpenLink>
                  <span className="caption">
                    {" "}
                    {claim.id.slice("claim:".length)}
                    {claim.contested && `, ${DISAGREEMENT_WORDS.disputed}`}
                  </span>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  </div>
);

/** A link with every position side by side. */
export const DisagreementRow = ({ row: { link, positions } }: Readonly<{ row: Disagreement }>) => (
  <article className="ev-disagreement" aria-label={linkSentence(link, link.from.name, link.to.name)}>
    <h4 className="ev-disagreement-title">
      <LinkMark link={link} />
      <OpenLink kind="link" id={link.id}>
        {linkSentence(link, link.from.name, link.to.name)}
      </OpenLink>
    </h4>
    <div className="ev-positions">
      {positions.map((position) => (
        <PositionColumn key={position.stance} position={position} />
      ))}
    </div>
  </article>
);

type ListProps = Readonly<{
  title: string;
  /** The word of the glossary that the title is, or null. */
  word: GlossaryWord | null;
  meaning: string;
  totalCount: number;
  shownCount: number;
  children: ReactNode;
}>;

/** Rows under a title with their number, and what being in the list means. */
export const DisagreementList = ({ title, word, meaning, totalCount, shownCount, children }: ListProps) => {
  const id = useId();
  return (
    <section className="ev-group" aria-labelledby={id}>
      <h3 id={id} className="ev-heading">
        {word === null ? title : <Term word={word}>{title}</Term>}{" "}
        <span className="count">{groupDigits(totalCount)}</span>
      </h3>
      <p className="caption">{meaning}</p>
      {totalCount === 0 && <p>{DISAGREEMENT_WORDS.none}</p>}
      {shownCount < totalCount && <p className="caption">{DISAGREEMENT_WORDS.cut(shownCount)}</p>}
      {children}
    </section>
  );
};
