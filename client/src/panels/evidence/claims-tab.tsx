/** All claims behind what is shown: how thin they are, and ways to group, order, find, print and take them away. */
import { useDeferredValue, useId, useMemo, useState } from "react";
import { showEvidence } from "../../commands/evidence.ts";
import { exportView } from "../../commands/export-view.ts";
import { printPage } from "../../commands/print-page.ts";
import type { EvidenceAnswer } from "../../store/answers.ts";
import { claimsHolding, groupClaims, orderClaims, thinnessOf } from "../../store/evidence/evidence-groups.ts";
import {
  EVIDENCE_GROUPINGS,
  EVIDENCE_ORDERS,
  type EvidenceGrouping,
  type EvidenceOrder,
  evidenceWish,
} from "../../store/evidence/evidence-wish.ts";
import { shown } from "../../store/remote.ts";
import { ChoiceItem, ChoiceSelect } from "../../ui/choice-select.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { RemoteFrame } from "../../ui/remote-frame.tsx";
import { Term } from "../../ui/term.tsx";
import {
  EVIDENCE_ORDER_WORDS,
  EVIDENCE_WORDS,
  GROUPING_NOTES,
  GROUPING_WORDS,
  thinnessSentences,
} from "../../words/evidence.ts";
import { ClaimsList } from "./claims-list.tsx";

type ChoiceProps<Value extends string> = Readonly<{
  label: string;
  value: Value;
  values: readonly Value[];
  words: Readonly<Record<Value, string>>;
  onChoose: (value: Value) => void;
}>;

const Choice = <Value extends string>({ label, value, values, words, onChoose }: ChoiceProps<Value>) => (
  <ChoiceSelect className="ev-choice" label={label} chosen={value} onChoose={(id) => onChoose(id as Value)}>
    {values.map((each) => (
      <ChoiceItem key={each} id={each} name={words[each]} />
    ))}
  </ChoiceSelect>
);

const Tools = ({ text, onText }: Readonly<{ text: string; onText: (text: string) => void }>) => {
  const { run } = useExplorer();
  const grouping = useAtlas(({ view }) => evidenceWish(view).grouping);
  const order = useAtlas(({ view }) => evidenceWish(view).order);
  return (
    <div className="ev-tools">
      <Choice<EvidenceGrouping>
        label={EVIDENCE_WORDS.groupBy}
        value={grouping}
        values={EVIDENCE_GROUPINGS}
        words={GROUPING_WORDS}
        onChoose={(value) => run(showEvidence, { grouping: value })}
      />
      <Choice<EvidenceOrder>
        label={EVIDENCE_WORDS.orderBy}
        value={order}
        values={EVIDENCE_ORDERS}
        words={EVIDENCE_ORDER_WORDS}
        onChoose={(value) => run(showEvidence, { order: value })}
      />
      <label className="ev-choice ev-find">
        <span className="caption">{EVIDENCE_WORDS.find}</span>
        <input className="field" type="search" value={text} onChange={({ target }) => onText(target.value)} />
      </label>
      <fieldset className="ev-files">
        <legend className="visually-hidden">{EVIDENCE_WORDS.files}</legend>
        <CommandButton command={printPage} argument={undefined} weight="outlined">
          {EVIDENCE_WORDS.print}
        </CommandButton>
        <CommandButton command={exportView} argument="csv" weight="outlined" icon="download">
          {EVIDENCE_WORDS.csv}
        </CommandButton>
        <CommandButton command={exportView} argument="json" weight="outlined" icon="download">
          {EVIDENCE_WORDS.json}
        </CommandButton>
      </fieldset>
    </div>
  );
};

const Claims = ({ answer: { network, dataset } }: Readonly<{ answer: EvidenceAnswer }>) => {
  const grouping = useAtlas(({ view }) => evidenceWish(view).grouping);
  const order = useAtlas(({ view }) => evidenceWish(view).order);
  const [text, setText] = useState("");
  const wanted = useDeferredValue(text);
  const { claims, claimCount } = network;
  const thinness = useMemo(() => thinnessSentences(thinnessOf(claims)), [claims]);
  const found = useMemo(() => claimsHolding(claims, wanted), [claims, wanted]);
  const groups = useMemo(
    () => groupClaims(orderClaims(found, order), grouping, dataset.vocabulary),
    [found, order, grouping, dataset],
  );
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className="visually-hidden">
        {EVIDENCE_WORDS.allClaims}
      </h2>
      <p className="ev-thin">{thinness.join(" ")}</p>
      {claims.length < claimCount && <p className="ev-thin">{EVIDENCE_WORDS.cut(claims.length, claimCount)}</p>}
      <Tools text={text} onText={setText} />
      <p className="caption ev-found" role="status">
        {wanted.trim() !== "" &&
          (found.length === 0 ? EVIDENCE_WORDS.nothingFound : EVIDENCE_WORDS.found(found.length, claims.length))}
      </p>
      <p className="caption words-here">
        {EVIDENCE_WORDS.wordsHere} <Term word="claim">{EVIDENCE_WORDS.claimTerm}</Term>
        {" · "}
        <Term word="work">{EVIDENCE_WORDS.workTerm}</Term>
        {" · "}
        <Term word="access">{EVIDENCE_WORDS.accessTerm}</Term>
        {" · "}
        <Term word="stated">{EVIDENCE_WORDS.statedTerm}</Term>
        {" · "}
        <Term word="codingStep">{EVIDENCE_WORDS.codingStepTerm}</Term>
      </p>
      {GROUPING_NOTES[grouping] && <p className="caption">{GROUPING_NOTES[grouping]}</p>}
      <ClaimsList groups={groups} />
    </section>
  );
};

/** The list of claims, or words in its place. */
export const ClaimsTab = () => {
  const remote = useAtlas((state) => state.evidence);
  const isEmpty = useAtlas((state) => state.network.status === "ready" && state.network.value.factors.length === 0);
  const answer = shown(remote);
  if (isEmpty) return <p className="panel-empty">{EVIDENCE_WORDS.none}</p>;
  return (
    <RemoteFrame remote={remote} what={EVIDENCE_WORDS.theClaims}>
      {answer && <Claims answer={answer} />}
    </RemoteFrame>
  );
};
