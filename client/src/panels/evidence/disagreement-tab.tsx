/** Where works disagree: four lists and the near ones, each row with every position side by side. */
import type { DisagreementsAnswer } from "../../store/answers.ts";
import { namesFactors } from "../../store/network-filter.ts";
import { shown } from "../../store/remote.ts";
import { shownFactors } from "../../store/selectors.ts";
import { useAtlas } from "../../ui/explorer.tsx";
import { LinkMark } from "../../ui/marks.tsx";
import { OpenLink } from "../../ui/open-link.tsx";
import { RemoteFrame } from "../../ui/remote-frame.tsx";
import { counted } from "../../words/counts.ts";
import {
  DISAGREEMENT_LISTS,
  DISAGREEMENT_WORDS,
  EVIDENCE_WORDS,
  NEAR_WORDS,
  SHAPED_WORDS,
  SPLIT_WORDS,
} from "../../words/evidence.ts";
import type { GlossaryWord } from "../../words/glossary.ts";
import { DisagreementList, DisagreementRow } from "./disagreement-rows.tsx";

const TERMS: Readonly<Partial<Record<keyof typeof DISAGREEMENT_LISTS, GlossaryWord>>> = {
  oppositeSigns: "sign",
  contested: "contested",
};

const LISTS = Object.keys(DISAGREEMENT_LISTS) as (keyof typeof DISAGREEMENT_LISTS)[];

const Near = ({ near }: Pick<DisagreementsAnswer, "near">) => (
  <DisagreementList {...NEAR_WORDS} word={null} totalCount={near.totalCount} shownCount={near.items.length}>
    {near.items.map(({ whole, part }) => (
      <div key={`${whole.link.id} ${part.link.id}`} className="ev-near">
        <p className="caption">{NEAR_WORDS.whole}</p>
        <DisagreementRow row={whole} />
        <p className="caption">{NEAR_WORDS.part}</p>
        <DisagreementRow row={part} />
      </div>
    ))}
  </DisagreementList>
);

type SplitLink = DisagreementsAnswer["splitOutcomes"]["items"][number]["more"][number];

const SplitColumn = ({ words, links }: Readonly<{ words: string; links: readonly SplitLink[] }>) => (
  <div className="ev-position">
    <h5>{words}</h5>
    <ul>
      {links.map((link) => (
        <li key={link.id} className="ev-split-link">
          <LinkMark link={link} />
          <OpenLink kind="link" id={link.id}>
            {link.to.name}
          </OpenLink>
          <span className="caption">{counted(link.workCount, "work")}</span>
        </li>
      ))}
    </ul>
  </div>
);

const Split = ({ splitOutcomes: { totalCount, items } }: Pick<DisagreementsAnswer, "splitOutcomes">) => (
  <DisagreementList {...SPLIT_WORDS} word={null} totalCount={totalCount} shownCount={items.length}>
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
  </DisagreementList>
);

const Shaped = ({ shaped: { totalCount, items } }: Pick<DisagreementsAnswer, "shaped">) => (
  <DisagreementList {...SHAPED_WORDS} word={null} totalCount={totalCount} shownCount={items.length}>
    {items.map((row) => (
      <DisagreementRow key={row.link.id} row={row} />
    ))}
  </DisagreementList>
);

const Lists = ({ answer }: Readonly<{ answer: DisagreementsAnswer }>) => {
  const isNamed = useAtlas(namesFactors);
  const factors = useAtlas((state) => shownFactors(state).length);
  return (
    <>
      <p className="ev-thin">{answer.sentence}</p>
      <p className="caption">{isNamed ? DISAGREEMENT_WORDS.named(factors) : DISAGREEMENT_WORDS.everything}</p>
      {LISTS.map((id) => (
        <DisagreementList
          key={id}
          {...DISAGREEMENT_LISTS[id]}
          word={TERMS[id] ?? null}
          totalCount={answer[id].totalCount}
          shownCount={answer[id].items.length}
        >
          {answer[id].items.map((row) => (
            <DisagreementRow key={row.link.id} row={row} />
          ))}
        </DisagreementList>
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
