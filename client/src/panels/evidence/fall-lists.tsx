/** What falls without one work, list by list: each link with what it was and what is left of it. */
import { type ReactNode, useId } from "react";
import type { Link } from "../../store/answers.ts";
import type { LinkChange, WithoutWork } from "../../store/evidence/fall.ts";
import { nameOf } from "../../store/selectors.ts";
import { useExplorer } from "../../ui/explorer.tsx";
import { KindMark, LinkMark } from "../../ui/marks.tsx";
import { OpenLink } from "../../ui/open-link.tsx";
import { counted, groupDigits } from "../../words/counts.ts";
import { FALL_LISTS, WITHOUT_WORDS } from "../../words/evidence.ts";
import { linkSentence, linkVerb } from "../../words/links.ts";

const LinkLine = ({ link, children }: Readonly<{ link: Link; children?: ReactNode }>) => {
  // The names are those of the very network that the fall was worked out for.
  const { store } = useExplorer();
  const name = (id: string): string => nameOf(store.getState(), id);
  return (
    <li className="ev-fall">
      <LinkMark link={link} />
      <span>
        <OpenLink kind="link" id={link.id}>
          {linkSentence(link, name(link.from.id), name(link.to.id))}
        </OpenLink>
        {children}
      </span>
    </li>
  );
};

const List = ({
  list,
  count,
  children,
}: Readonly<{ list: keyof typeof FALL_LISTS; count: number; children: ReactNode }>) => {
  const id = useId();
  if (count === 0) return null;
  return (
    <section className="ev-group" aria-labelledby={id}>
      <h4 id={id} className="ev-heading">
        {FALL_LISTS[list].title} <span className="count">{groupDigits(count)}</span>
      </h4>
      <p className="caption">{FALL_LISTS[list].meaning}</p>
      <ul>{children}</ul>
    </section>
  );
};

const turnedWords = ({ before, after }: LinkChange): string =>
  `: ${WITHOUT_WORDS.before} it ${linkVerb(before)}, ${WITHOUT_WORDS.after} it ${linkVerb(after)}`;

const worksWords = ({ before, after }: LinkChange): string =>
  `: ${counted(before.workCount, "work")} ${WITHOUT_WORDS.before}, ${groupDigits(after.workCount)} ${WITHOUT_WORDS.after}`;

const Changes = ({
  changes,
  words,
}: Readonly<{ changes: readonly LinkChange[]; words: (change: LinkChange) => string }>) =>
  changes.map((change) => (
    <LinkLine key={change.before.id} link={change.before}>
      <span className="caption">{words(change)}</span>
    </LinkLine>
  ));

/** Five lists; those without entries are left out, and when nothing falls that is said. */
export const FallLists = ({ without: { work, fall, marks } }: Readonly<{ without: WithoutWork }>) => {
  const { gone, weakened, turned, settled, factors } = fall;
  if (marks.gone.size + marks.changed.size === 0) return <p>{WITHOUT_WORDS.nothing(work.name)}</p>;
  return (
    <>
      <p role="status">{WITHOUT_WORDS.note(work.name, gone.length, marks.changed.size, factors.length)}</p>
      <List list="gone" count={gone.length}>
        {gone.map((link) => (
          <LinkLine key={link.id} link={link} />
        ))}
      </List>
      <List list="weakened" count={weakened.length}>
        <Changes changes={weakened} words={worksWords} />
      </List>
      <List list="turned" count={turned.length}>
        <Changes changes={turned} words={turnedWords} />
      </List>
      <List list="settled" count={settled.length}>
        <Changes changes={settled} words={worksWords} />
      </List>
      <List list="factors" count={factors.length}>
        {factors.map(({ id, name, kind }) => (
          <li key={id} className="ev-fall">
            <KindMark kind={kind} />
            <OpenLink kind="factor" id={id}>
              {name}
            </OpenLink>
          </li>
        ))}
      </List>
    </>
  );
};
