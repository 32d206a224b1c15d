/** One claim in a long list: what it says, who says it where, and on what reading; choosing it opens its details. */
import { memo } from "react";
import type { EvidenceClaim } from "../../store/answers.ts";
import { ACCESS_WORDS, CERTAINTY_WORDS } from "../../words/closed-lists.ts";
import { CLAIM_WORDS } from "../../words/evidence.ts";
import { claimSentence } from "../../words/links.ts";
import { sourceWords } from "../../words/sources.ts";

type ClaimRowProps = Readonly<{ claim: EvidenceClaim; isSelected: boolean; onOpen: (id: string) => void }>;

const facts = (claim: EvidenceClaim): readonly string[] => [
  ACCESS_WORDS[claim.source.access],
  CERTAINTY_WORDS[claim.certainty],
  ...(claim.contested ? [CLAIM_WORDS.contested] : []),
  ...(claim.region ? [`${CLAIM_WORDS.region}: ${claim.region}`] : []),
  ...(claim.population ? [`${CLAIM_WORDS.people}: ${claim.population}`] : []),
  ...(claim.evidenceType ? [`${CLAIM_WORDS.evidence}: ${claim.evidenceType}`] : []),
  ...(claim.shape ? [`${CLAIM_WORDS.shape}: ${claim.shape}`] : []),
  ...(claim.perspective ? [CLAIM_WORDS.opinion(claim.perspective)] : []),
];

/** A row of the list; it is drawn anew only when the claim or its selection changes. */
export const ClaimRow = memo(({ claim, isSelected, onOpen }: ClaimRowProps) => (
  <li className={isSelected ? "ev-row ev-row-selected" : "ev-row"}>
    <button
      type="button"
      className="ev-open"
      data-stop=""
      tabIndex={-1}
      aria-pressed={isSelected}
      onClick={() => onOpen(claim.id)}
    >
      {claim.statement}
    </button>
    <p className="ev-relation">{claimSentence(claim)}</p>
    <p className="ev-source">
      {sourceWords(claim.source)}, {claim.locator}.{" "}
      {claim.source.work.name !== claim.source.title && CLAIM_WORDS.work(claim.source.work.name)}
      {claim.source.url && <span className="print-only"> {claim.source.url}</span>}
    </p>
    <p className="ev-facts">
      {facts(claim).map((fact) => (
        <span key={fact} className="ev-fact">
          {fact}
        </span>
      ))}
      <span className="ev-fact">{claim.id.slice("claim:".length)}</span>
    </p>
  </li>
));
ClaimRow.displayName = "ClaimRow";
