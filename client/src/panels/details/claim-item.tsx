/** One claim as evidence: the statement first, then who says it, where, and what it is about. */

import type { Claim } from "../../store/answers.ts";
import { OpenLink } from "../../ui/open-link.tsx";
import { ACCESS_WORDS, CERTAINTY_WORDS } from "../../words/closed-lists.ts";
import { DETAILS_WORDS } from "../../words/details.ts";
import { claimContext, sourceWords } from "../../words/sources.ts";

type ClaimItemProps = Readonly<{ claim: Claim; showSource?: boolean; isHeading?: boolean }>;

/** A claim with its source, locator, certainty and context; blanks of the source are left out. */
export const ClaimItem = ({ claim, showSource = true }: ClaimItemProps) => (
  <article className="claim" aria-label={DETAILS_WORDS.claimNumber(claim.id.slice("claim:".length))}>
    <p className="claim-statement">{claim.statement}</p>
    {claim.perspective && (
      <p className="caption">
        {DETAILS_WORDS.opinionOf} {claim.perspective}
      </p>
    )}
    <p className="caption claim-origin">
      {showSource && (
        <>
          <OpenLink kind="source" id={claim.source.id}>
            {sourceWords(claim.source)}
          </OpenLink>
          {", "}
        </>
      )}
      <span>{claim.locator}</span>
      {claim.source.url && <span className="print-only"> {claim.source.url}</span>}
      <span className="claim-access">{ACCESS_WORDS[claim.source.access]}</span>
    </p>
    <ul className="claim-facts caption">
      <li className={claim.certainty === "INFERRED" ? "fact fact-inferred" : "fact"}>
        {CERTAINTY_WORDS[claim.certainty]}
      </li>
      {claim.contested && <li className="fact">{DETAILS_WORDS.markedContested}</li>}
      {claimContext(claim).map(({ name, words }) => (
        <li key={name} className="fact">
          <span className="fact-name">{name}</span> {words}
        </li>
      ))}
      <li className="fact-open">
        <OpenLink kind="claim" id={claim.id}>
          {claim.id.slice("claim:".length)}
        </OpenLink>
      </li>
    </ul>
  </article>
);
