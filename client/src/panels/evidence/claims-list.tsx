/** Claims under headings that count them. All of them are in the page, so that the browser finds and prints them all. */
import { useCallback } from "react";
import { select } from "../../commands/select.ts";
import type { EvidenceGroup } from "../../store/evidence/evidence-groups.ts";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { OpenLink } from "../../ui/open-link.tsx";
import { useOneTabStop } from "../../ui/use-one-tab-stop.ts";
import { worksAndClaims } from "../../words/counts.ts";
import { EVIDENCE_WORDS } from "../../words/evidence.ts";
import { ClaimRow } from "./claim-row.tsx";

/** What the heading of a link adds: claims on the same link that the filter hides. */
const more = ({ id, claims }: EvidenceGroup): string => {
  const [first] = claims;
  if (!first || first.link.id !== id || first.link.claimCount === claims.length) return "";
  return `, ${EVIDENCE_WORDS.onlyPart(first.link.claimCount)}`;
};

const Heading = ({ group, id }: Readonly<{ group: EvidenceGroup; id: string }>) => (
  <h3 id={id} className="ev-heading">
    {group.opens ? (
      <OpenLink kind={group.opens.kind} id={group.opens.id}>
        {group.title}
      </OpenLink>
    ) : (
      group.title
    )}
    <span className="count">
      {worksAndClaims({ workCount: group.workCount, claimCount: group.claims.length })}
      {more(group)}
    </span>
  </h3>
);

/** Groups of claims, one after another; one tab stop, and the arrow keys go from claim to claim. */
export const ClaimsList = ({ groups }: Readonly<{ groups: readonly EvidenceGroup[] }>) => {
  const { run } = useExplorer();
  const selected = useAtlas(({ view }) => (view.selection.kind === "claim" ? view.selection.id : null));
  const open = useCallback((id: string) => run(select, { kind: "claim", id }), [run]);
  const stop = useOneTabStop();
  return (
    <div {...stop} className="ev-list">
      {groups.map((group, at) => (
        <section key={group.id} {...(group.title ? { "aria-labelledby": `ev-group-${at}` } : {})} className="ev-group">
          {group.title && <Heading group={group} id={`ev-group-${at}`} />}
          <ul>
            {group.claims.map((claim) => (
              <ClaimRow key={claim.id} claim={claim} isSelected={claim.id === selected} onOpen={open} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
