/** A source as a reader would look it up, how far we read it, and what it claims. */

import type { SourceDetails } from "../../store/answers.ts";
import { Icon } from "../../ui/icon.tsx";
import { OpenLink } from "../../ui/open-link.tsx";
import { Term } from "../../ui/term.tsx";
import { ACCESS_WORDS } from "../../words/closed-lists.ts";
import { counted } from "../../words/counts.ts";
import { DETAILS_WORDS } from "../../words/details.ts";
import { yearWords } from "../../words/sources.ts";
import { ClaimItem } from "./claim-item.tsx";

type SourceProps = Readonly<{ source: SourceDetails }>;

const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

const Facts = ({ source }: SourceProps) => (
  <dl className="facts">
    {source.authors && (
      <>
        <dt>{DETAILS_WORDS.authors}</dt>
        <dd>{source.authors}</dd>
      </>
    )}
    <dt>{DETAILS_WORDS.year}</dt>
    <dd>{yearWords(source.year)}</dd>
    {source.publisher && (
      <>
        <dt>{DETAILS_WORDS.publisher}</dt>
        <dd>{source.publisher}</dd>
      </>
    )}
    {source.type && (
      <>
        <dt>{DETAILS_WORDS.type}</dt>
        <dd>{source.type}</dd>
      </>
    )}
    <dt>
      <Term word="access">{DETAILS_WORDS.reading}</Term>
    </dt>
    <dd>{ACCESS_WORDS[source.access]}</dd>
    <dt>
      <Term word="work">{DETAILS_WORDS.work}</Term>
    </dt>
    <dd>{source.work.name}</dd>
  </dl>
);

const SameWork = ({ source }: SourceProps) => {
  const others = source.work.sources.filter(({ id }) => id !== source.id);
  return (
    others.length > 0 && (
      <section className="detail-section">
        <h4>{DETAILS_WORDS.sameWork}</h4>
        <p className="caption">{DETAILS_WORDS.countedAsOne}</p>
        <ul className="detail-list-plain">
          {others.map(({ id, title, year }) => (
            <li key={id}>
              <OpenLink kind="source" id={id}>
                {title} ({yearWords(year)})
              </OpenLink>
            </li>
          ))}
        </ul>
      </section>
    )
  );
};

/** A source, its work, and its claims by id. */
export const SourceDetail = ({ source }: SourceProps) => (
  <div className="detail">
    <h3 className="detail-title" tabIndex={-1}>
      {source.title}
    </h3>
    <Facts source={source} />
    {source.url && isWebAddress(source.url) && (
      <p>
        <a className="outward" href={source.url} target="_blank" rel="noreferrer">
          {DETAILS_WORDS.openSource} <Icon name="external" size={16} />
          <span className="visually-hidden">{DETAILS_WORDS.inNewWindow}</span>
        </a>
      </p>
    )}
    {source.note && <p className="caption">{source.note}</p>}
    <section className="detail-section">
      <h4>
        {DETAILS_WORDS.claims} <span className="count">{counted(source.claimCount, "claim")}</span>
      </h4>
      {source.claims.nodes.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} showSource={false} />
      ))}
      {source.claims.totalCount > source.claims.nodes.length && (
        <p className="caption">{DETAILS_WORDS.firstClaims(source.claims.nodes.length, source.claims.totalCount)}</p>
      )}
    </section>
    <SameWork source={source} />
  </div>
);
