/** What stands behind one line: the link as a sentence, its works counted, and its claims by work. */

import type { Claim, LinkDetails } from "../../store/answers.ts";
import { groupBy } from "../../store/group-by.ts";
import { LinkMark } from "../../ui/marks.tsx";
import { OpenLink } from "../../ui/open-link.tsx";
import { Term } from "../../ui/term.tsx";
import { WorksAndClaims } from "../../ui/works-and-claims.tsx";
import { READING_WORDS } from "../../words/closed-lists.ts";
import { counted } from "../../words/counts.ts";
import { DETAILS_WORDS } from "../../words/details.ts";
import { linkVerb, lowerFirst } from "../../words/links.ts";
import { ClaimItem } from "./claim-item.tsx";
import { WorkTally } from "./work-tally.tsx";

type LinkProps = Readonly<{ link: LinkDetails }>;

/** The sentence of a link, its two factors as ways to go on. */
const LinkTitle = ({ link }: Readonly<{ link: Pick<LinkDetails, "from" | "to" | "family" | "sign"> }>) => (
  <span className="link-title">
    <OpenLink kind="factor" id={link.from.id}>
      {link.from.name}
    </OpenLink>{" "}
    {linkVerb(link)}{" "}
    <OpenLink kind="factor" id={link.to.id}>
      {lowerFirst(link.to.name)}
    </OpenLink>
  </span>
);

const certaintyWords = ({ statedCount, claimCount }: LinkDetails): string => {
  if (statedCount === 0) return DETAILS_WORDS.notStated;
  if (statedCount === claimCount) return DETAILS_WORDS.allStated;
  return DETAILS_WORDS.partlyStated(statedCount, claimCount - statedCount);
};

const Standing = ({ link }: LinkProps) => (
  <div className="detail-standing">
    <p className="detail-counts">
      <LinkMark link={link} />
      <strong>
        <WorksAndClaims of={link} />
      </strong>
    </p>
    <WorkTally link={link} />
    {link.contested && (
      <p className="note">
        <Term word="contested">{DETAILS_WORDS.contestedTerm}</Term>
        {DETAILS_WORDS.contested}
      </p>
    )}
    <p>
      <Term word={link.statedCount === 0 ? "codingStep" : "stated"}>{DETAILS_WORDS.certaintyTerm}</Term>{" "}
      {certaintyWords(link)}
    </p>
    <p>
      <Term word="access">{DETAILS_WORDS.bestReadingTerm}</Term>{" "}
      {DETAILS_WORDS.bestReading(READING_WORDS[link.bestAccess])} {link.workCount === 1 && DETAILS_WORDS.oneWorkAlone}
    </p>
    <p className="caption">
      {DETAILS_WORDS.claimsByReading(link.evidence.access.map(({ access, claims }) => [READING_WORDS[access], claims]))}
      <br />
      {DETAILS_WORDS.claimsByType(link.evidence.types.map(({ label, claims }) => [lowerFirst(label), claims]))}
    </p>
  </div>
);

const WorkClaims = ({ name, claims }: Readonly<{ name: string; claims: readonly Claim[] }>) => (
  <li className="work-claims">
    <h4>
      {name} <span className="count">{counted(claims.length, "claim")}</span>
    </h4>
    {claims.map((claim) => (
      <ClaimItem key={claim.id} claim={claim} />
    ))}
  </li>
);

/** All claims of the link, whatever the filter, grouped by the work that makes them. */
export const LinkDetail = ({ link }: LinkProps) => (
  <div className="detail">
    <h3 className="detail-title" tabIndex={-1}>
      <LinkTitle link={link} />
    </h3>
    <Standing link={link} />
    <section aria-label={DETAILS_WORDS.claimsByWork}>
      <ul className="detail-list">
        {groupBy(link.claims.nodes, ({ source }) => source.work.id).map(([work, claims]) => (
          <WorkClaims key={work} name={claims[0]?.source.work.name ?? work} claims={claims} />
        ))}
      </ul>
      {link.claims.totalCount > link.claims.nodes.length && (
        <p className="caption">
          {DETAILS_WORDS.firstClaims(link.claims.nodes.length, link.claims.totalCount)} {DETAILS_WORDS.exportHoldsAll}
        </p>
      )}
    </section>
  </div>
);
