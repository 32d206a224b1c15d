/** The comparison in words: headed and counted lists, each row opening its evidence. The twin of the picture. */
import type { ReactNode } from "react";
import type { Factor, Link } from "../../store/answers.ts";
import { type Changed, type Diff, unionOf } from "../../store/compare/diff.ts";
import { KindMark, LinkMark } from "../../ui/marks.tsx";
import { OpenLink } from "../../ui/open-link.tsx";
import { COMPARE_LISTS, COMPARE_WORDS, changeWords } from "../../words/compare.ts";
import { counted } from "../../words/counts.ts";
import { linkSentence } from "../../words/links.ts";

const List = ({ title, count, children }: Readonly<{ title: string; count: number; children: ReactNode }>) => (
  <details className="diff-list">
    <summary>
      <h3>{title}</h3>
    </summary>
    {count === 0 ? <p>{COMPARE_WORDS.nothing}</p> : <ul>{children}</ul>}
  </details>
);

const Factors = ({ title, factors }: Readonly<{ title: string; factors: readonly Factor[] }>) => (
  <List title={title} count={factors.length}>
    {factors.map(({ id, name, kind, workCount }) => (
      <li key={id} className="diff-row">
        <KindMark kind={kind} />
        <OpenLink kind="factor" id={id}>
          {name}
        </OpenLink>
        <span className="caption">{counted(workCount, "work")}</span>
      </li>
    ))}
  </List>
);

type Names = ReadonlyMap<string, string>;

const LinkRow = ({ link, names, note }: Readonly<{ link: Link; names: Names; note: string }>) => (
  <li className="diff-row">
    <LinkMark link={link} />
    <OpenLink kind="link" id={link.id}>
      {linkSentence(link, names.get(link.from.id) ?? link.from.id, names.get(link.to.id) ?? link.to.id)}
    </OpenLink>
    <span className="caption">{note}</span>
  </li>
);

const Links = ({ title, links, names }: Readonly<{ title: string; links: readonly Link[]; names: Names }>) => (
  <List title={title} count={links.length}>
    {links.map((link) => (
      <LinkRow key={link.id} link={link} names={names} note={counted(link.workCount, "work")} />
    ))}
  </List>
);

const Changes = ({ title, pairs, names }: Readonly<{ title: string; pairs: readonly Changed[]; names: Names }>) => (
  <List title={title} count={pairs.length}>
    {pairs.map(({ here, there }) => (
      <LinkRow key={here.id} link={here} names={names} note={changeWords(here, there)} />
    ))}
  </List>
);

/** Links first that changed, then what is in one view alone, then what is alike. */
export const DiffLists = ({ diff }: Readonly<{ diff: Diff }>) => {
  const { factors, links } = diff;
  const names: Names = new Map(unionOf(diff).factors.map(({ id, name }) => [id, name]));
  return (
    <div className="diff-lists">
      <Changes title={COMPARE_LISTS.linksSign(links.sign.length)} pairs={links.sign} names={names} />
      <Changes title={COMPARE_LISTS.linksWorks(links.works.length)} pairs={links.works} names={names} />
      <Links title={COMPARE_LISTS.linksHere(links.here.length)} links={links.here} names={names} />
      <Links title={COMPARE_LISTS.linksThere(links.there.length)} links={links.there} names={names} />
      <Links title={COMPARE_LISTS.linksSame(links.same.length)} links={links.same} names={names} />
      <Factors title={COMPARE_LISTS.factorsHere(factors.here.length)} factors={factors.here} />
      <Factors title={COMPARE_LISTS.factorsThere(factors.there.length)} factors={factors.there} />
      <Factors title={COMPARE_LISTS.factorsBoth(factors.both.length)} factors={factors.both} />
    </div>
  );
};
