/** The links of a factor in sentences' order: by what is claimed, then by works; each opens its evidence. */

import type { FactorDetails, LinkRow } from "../../store/answers.ts";
import { groupBy } from "../../store/group-by.ts";
import { hasFilter } from "../../store/selectors.ts";
import { useAtlas } from "../../ui/explorer.tsx";
import { LinkMark } from "../../ui/marks.tsx";
import { OpenLink } from "../../ui/open-link.tsx";
import { worksAndClaims } from "../../words/counts.ts";
import { DETAILS_WORDS } from "../../words/details.ts";
import { linkVerb, linkVerbBack } from "../../words/links.ts";

/** True when the link reads from the factor: it goes out, or it is an association, which reads both ways. */
export const readsFrom = (
  link: Pick<LinkRow, "family"> & Readonly<{ from: Readonly<{ id: string }> }>,
  factorId: string,
): boolean => link.from.id === factorId || link.family === "ASSOCIATION";

/** The links of a factor under the words that they share, in the order of the best supported link of each. */
export const groupLinks = (factorId: string, links: readonly LinkRow[]) =>
  groupBy(links, (link) => (readsFrom(link, factorId) ? linkVerb(link) : linkVerbBack(link))).map(([verb, rows]) => ({
    verb,
    rows: rows.map((link) => ({ link, other: link.from.id === factorId ? link.to : link.from })),
  }));

const NoLink = () => {
  const isFiltered = useAtlas(hasFilter);
  return <p className="caption">{DETAILS_WORDS.noLink(isFiltered)}</p>;
};

/** How many of three or more links rest on one work; said of fewer it would only repeat their counts. */
const OneWork = ({ works }: Readonly<{ works: readonly number[] }>) => {
  const alone = works.filter((count) => count === 1).length;
  if (alone === 0 || works.length < 3) return null;
  return <p className="caption">{DETAILS_WORDS.ofOneWork(alone, works.length)}</p>;
};

/** Links grouped by claim, with works and claims beside each. */
export const FactorLinks = ({ factor }: Readonly<{ factor: FactorDetails }>) => (
  <section className="detail-section" aria-label={DETAILS_WORDS.links}>
    {groupLinks(factor.id, factor.links.nodes).map(({ verb, rows }) => (
      <section key={verb} className="link-group">
        <h4>
          … {verb} <span className="count">{rows.length}</span>
        </h4>
        <OneWork works={rows.map(({ link }) => link.workCount)} />
        <ul className="detail-list-plain">
          {rows.map(({ link, other }) => (
            <li key={link.id} className="link-line">
              <LinkMark link={link} />
              <OpenLink kind="link" id={link.id}>
                {other.name}
              </OpenLink>
              <span className="count">{worksAndClaims(link)}</span>
            </li>
          ))}
        </ul>
      </section>
    ))}
    {factor.links.totalCount === 0 && <NoLink />}
    {factor.links.totalCount > factor.links.nodes.length && (
      <p className="caption">{DETAILS_WORDS.bestLinks(factor.links.nodes.length, factor.links.totalCount)}</p>
    )}
  </section>
);
