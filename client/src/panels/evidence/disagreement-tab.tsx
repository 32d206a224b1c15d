/** Where works disagree: four lists and the near ones, each row with every position side by side. */
import { useId } from "react";
import type { Disagreement, DisagreementsAnswer } from "../../store/answers.ts";
import { namesFactors } from "../../store/network-filter.ts";
import { shown } from "../../store/remote.ts";
import { shownFactors } from "../../store/selectors.ts";
import { useAtlas } from "../../ui/explorer.tsx";
import { LinkMark } from "../../ui/marks.tsx";
import { OpenLink } from "../../ui/open-link.tsx";
import { RemoteFrame } from "../../ui/remote-frame.tsx";
import { Term } from "../../ui/term.tsx";
import { counted, groupDigits } from "../../words/counts.ts";
import {
  DISAGREEMENT_LISTS,
  DISAGREEMENT_WORDS,
  EVIDENCE_WORDS,
  NEAR_WORDS,
  SHAPED_WORDS,
  SPLIT_WORDS,
  STANCE_WORDS,
} from "../../words/evidence.ts";
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
                  {claim.contested && <span className="caption"> ({DISAGREEMENT_WORDS.disputed})</span>}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  </div>
);

const Row = ({ row: { link, positions } }: Readonly<{ row: Disagreement }>) => (
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
  children: React.ReactNode;
}>;

const List = ({ title, word, meaning, totalCount, shownCount, children }: ListProps) => {
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

const TERMS: Readonly<Partial<Record<keyof typeof DISAGREEMENT_LISTS, GlossaryWord>>> = {
  oppositeSigns: "sign",
  contested: "contested",
};

const LISTS = Object.keys(DISAGREEMENT_LISTS) as (keyof typeof DISAGREEMENT_LISTS)[];

const Near = ({ near }: Pick<DisagreementsAnswer, "near">) => (
  <List {...NEAR_WORDS} word={null} totalCount={near.totalCount} shownCount={near.items.length}>
    {near.items.map(({ whole, part }) => (
      <div key={`${whole.link.id} ${part.link.id}`} className="ev-near">
        <p className="caption">{NEAR_WORDS.whole}</p>
        <Row row={whole} />
        <p className="caption">{NEAR_WORDS.part}</p>
        <Row row={part} />
      </div>
    ))}
  </List>
);

type SplitLink = DisagreementsAnswer["splitOutcomes"]["items"][number]["more"][number];

const SplitColumn = ({ words, links }: Readonly<{ words: string; links: readonly SplitLink[] }>) => (
  <div className="ev-position">
    <h5>{words}</h5>
    <ul>
      {links.map((link) => (
        <li key={link.id}>
          <LinkMark link={link} />{" "}
          <OpenLink kind="link" id={link.id}>
            {link.to.name}
          </OpenLink>{" "}
          <span className="caption">{counted(link.workCount, "work")}</span>
        </li>
      ))}
    </ul>
  </div>
);

const Split = ({ splitOutcomes: { totalCount, items } }: Pick<DisagreementsAnswer, "splitOutcomes">) => (
  <List {...SPLIT_WORDS} word={null} totalCount={totalCount} shownCount={items.length}>
    {items.map(({ factor, more, less }) => (
      <article key={factor.id} className="ev-disagreement" aria-label={factor.name}>
        <h4 className="ev-disagreement-title">
          <OpenLink kind="factor" id={factor.id}>
            {factor.name}
          </OpenLink>
        </h4>
        <div className="ev-positions">
          <SplitColumn words={SPLIT_WORDS.more} links={more} />
          <SplitColumn words={SPLIT_WORDS.less} links={less} />
        </div>
      </article>
    ))}
  </List>
);

const Shaped = ({ shaped: { totalCount, items } }: Pick<DisagreementsAnswer, "shaped">) => (
  <List {...SHAPED_WORDS} word={null} totalCount={totalCount} shownCount={items.length}>
    {items.map((row) => (
      <Row key={row.link.id} row={row} />
    ))}
  </List>
);

const Lists = ({ answer }: Readonly<{ answer: DisagreementsAnswer }>) => {
  const isNamed = useAtlas(namesFactors);
  const factors = useAtlas((state) => shownFactors(state).length);
  return (
    <>
      <p className="ev-thin">{answer.sentence}</p>
      <p className="caption">{isNamed ? DISAGREEMENT_WORDS.named(factors) : DISAGREEMENT_WORDS.everything}</p>
      {LISTS.map((id) => (
        <List
          key={id}
          {...DISAGREEMENT_LISTS[id]}
          word={TERMS[id] ?? null}
          totalCount={answer[id].totalCount}
          shownCount={answer[id].items.length}
        >
          {answer[id].items.map((row) => (
            <Row key={row.link.id} row={row} />
          ))}
        </List>
      ))}
      <Near near={answer.near} />
      <Split splitOutcomes={answer.splitOutcomes} />
      <Shaped shaped={answer.shaped} />
    </>
  );
};

/** The lists, or words in their place. */
export const DisagreementTab = () => {
  const remote = useAtlas((state) => state.disagreements);
  const isEmpty = useAtlas(
    (state) => state.network.status === "ready" && state.network.value.factors.length === 0 && namesFactors(state),
  );
  const answer = shown(remote);
  if (isEmpty) return <p className="panel-empty">{EVIDENCE_WORDS.none}</p>;
  return (
    <RemoteFrame remote={remote} what={EVIDENCE_WORDS.theDisagreements}>
      {answer && <Lists answer={answer} />}
    </RemoteFrame>
  );
};
