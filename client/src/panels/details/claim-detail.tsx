/** One claim with the link that bundles it. */

import type { ClaimDetails } from "../../store/answers.ts";
import { OpenLink } from "../../ui/open-link.tsx";
import { worksAndClaims } from "../../words/counts.ts";
import { DETAILS_WORDS } from "../../words/details.ts";
import { claimSentence, lowerFirst } from "../../words/links.ts";
import { ClaimItem } from "./claim-item.tsx";

/** A claim, what it says of which two factors, and the way to the other claims on the same pair. */
export const ClaimDetail = ({ claim }: Readonly<{ claim: ClaimDetails }>) => (
  <div className="detail">
    <h3 className="detail-title" tabIndex={-1}>
      {claimSentence(claim)}
    </h3>
    <ClaimItem claim={claim} />
    <p className="detail-section">
      {DETAILS_WORDS.workIs(claim.source.work.name)}
      <br />
      {DETAILS_WORDS.oneOfTheClaims}{" "}
      <OpenLink kind="link" id={claim.link.id}>
        {DETAILS_WORDS.pair(claim.link.from.name, lowerFirst(claim.link.to.name))}
      </OpenLink>{" "}
      <span className="count">{worksAndClaims(claim.link)}</span>
    </p>
  </div>
);
