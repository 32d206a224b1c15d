/** A factor: what is meant by it, where it lies, and its links by direction and sign. */

import { collapse } from "../../commands/collapse.ts";
import { dismiss } from "../../commands/dismiss.ts";
import { openMenu, openNeighbours } from "../../commands/overlays.ts";
import { pathwaysFrom, pathwaysTo } from "../../commands/pathways.ts";
import { showFactor } from "../../commands/show-factor.ts";
import type { FactorDetails } from "../../store/answers.ts";
import { broughtBy } from "../../store/expansions.ts";
import { factorOf, hasFilter } from "../../store/selectors.ts";
import { IconButton } from "../../ui/button.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { KindMark } from "../../ui/marks.tsx";
import { OpenLink } from "../../ui/open-link.tsx";
import { Term } from "../../ui/term.tsx";
import { WorksAndClaims } from "../../ui/works-and-claims.tsx";
import { DOMAIN_WORDS, KIND_WORDS, LEVEL_WORDS, PREVENTION_LEVEL_WORDS, sideWords } from "../../words/closed-lists.ts";
import { COMMAND_LABELS } from "../../words/commands.ts";
import { DETAILS_WORDS } from "../../words/details.ts";
import { hiddenWords } from "../../words/network.ts";
import { FactorLinks } from "./factor-links.tsx";

type FactorProps = Readonly<{ factor: FactorDetails }>;

const PERPETRATOR_KINDS: ReadonlySet<string> = new Set(["TRAFFICKER_CHARACTERISTIC", "TRAFFICKER_RELATIONSHIP"]);

/** Said with every factor about people who traffic others, as the finding that this dataset holds. */
const NoTypicalPerpetrator = () => (
  <p className="note">
    {DETAILS_WORDS.groupsNotPersons}{" "}
    <OpenLink kind="factor" id="factor:offender-diversity">
      {DETAILS_WORDS.readOnDiversity}
    </OpenLink>
    .
  </p>
);

const Facts = ({ factor }: FactorProps) => (
  <dl className="facts">
    <dt>{DETAILS_WORDS.domain}</dt>
    <dd>{DOMAIN_WORDS[factor.domain]}</dd>
    <dt>
      <Term word="level">{DETAILS_WORDS.level}</Term>
    </dt>
    <dd>{LEVEL_WORDS[factor.level]}</dd>
    <dt>
      <Term word="side">{DETAILS_WORDS.side}</Term>
    </dt>
    <dd>{sideWords(factor.sides)}</dd>
    {factor.preventionLevel && (
      <>
        <dt>
          <Term word="preventionLevel">{DETAILS_WORDS.prevention}</Term>
        </dt>
        <dd>{PREVENTION_LEVEL_WORDS[factor.preventionLevel]}</dd>
      </>
    )}
  </dl>
);

const Related = ({ title, factors }: Readonly<{ title: string; factors: readonly { id: string; name: string }[] }>) =>
  factors.length > 0 && (
    <section className="detail-section">
      <h4>{title}</h4>
      <ul className="detail-list-plain">
        {factors.map(({ id, name }) => (
          <li key={id}>
            <OpenLink kind="factor" id={id}>
              {name}
            </OpenLink>
          </li>
        ))}
      </ul>
    </section>
  );

const Counterparts = ({ factor }: FactorProps) =>
  factor.counterparts.length > 0 && (
    <section className="detail-section">
      <h4>
        <Term word="counterpart">{DETAILS_WORDS.counterparts}</Term>
      </h4>
      <ul className="detail-list-plain">
        {factor.counterparts.map(({ perpetratorFactor, victimFactor, certainty, note }) => {
          const other = perpetratorFactor.id === factor.id ? victimFactor : perpetratorFactor;
          return (
            <li key={other.id}>
              <OpenLink kind="factor" id={other.id}>
                {other.name}
              </OpenLink>{" "}
              <span className="caption">
                {certainty === "STATED" ? DETAILS_WORDS.pairedBySource : DETAILS_WORDS.pairedByUs}
              </span>
              {note && <p className="caption">{note}</p>}
            </li>
          );
        })}
      </ul>
      <p className="caption">{DETAILS_WORDS.notSameness}</p>
    </section>
  );

/** The menu of the factor for those who cannot press long or with another button. */
const More = ({ id }: Readonly<{ id: string }>) => {
  const { run } = useExplorer();
  const isShown = useAtlas((state) => factorOf(state, id) !== undefined);
  if (!isShown) return null;
  return (
    <IconButton
      label={DETAILS_WORDS.more}
      icon="more"
      onPress={({ target }) => {
        const { left, bottom } = target.getBoundingClientRect();
        run(openMenu, { target: { kind: "factor", id }, x: Math.round(left), y: Math.round(bottom) });
      }}
    />
  );
};

const Actions = ({ factor }: FactorProps) => {
  const isShown = useAtlas((state) => factorOf(state, factor.id) !== undefined);
  const more = useAtlas((state) => state.hiddenNeighbours[factor.id]);
  const hasBrought = useAtlas((state) => broughtBy(state, factor.id).length > 0);
  if (!isShown)
    return (
      <div className="detail-actions">
        <CommandButton command={showFactor} argument={factor.id} icon="plus">
          {COMMAND_LABELS.addFactors}
        </CommandButton>
      </div>
    );
  return (
    <div className="detail-actions">
      <CommandButton command={openNeighbours} argument={factor.id} icon="network">
        {more ? DETAILS_WORDS.lookAtNeighbours(hiddenWords(more.count, more.byFilter)) : openNeighbours.label}
      </CommandButton>
      {hasBrought && <CommandButton command={collapse} argument={factor.id} />}
      <CommandButton command={dismiss} argument={factor.id}>
        {DETAILS_WORDS.dismiss}
      </CommandButton>
    </div>
  );
};

const Ways = ({ factor }: FactorProps) => (
  <div className="detail-actions">
    <CommandButton command={pathwaysFrom} argument={factor.id} weight="plain" icon="pathways" />
    <CommandButton command={pathwaysTo} argument={factor.id} weight="plain" icon="pathways" />
  </div>
);

const LinkCount = ({ links }: Readonly<{ links: number }>) => {
  const isFiltered = useAtlas(hasFilter);
  return <span className="caption">{DETAILS_WORDS.countedLinks(links, isFiltered)}</span>;
};

/** Everything known of one factor, and what can be done with it. */
export const FactorDetail = ({ factor }: FactorProps) => (
  <div className="detail">
    <div className="detail-head">
      <h3 className="detail-title" tabIndex={-1}>
        {factor.name}
      </h3>
      <More id={factor.id} />
    </div>
    <p className="detail-kind">
      <KindMark kind={factor.kind} /> {KIND_WORDS[factor.kind]}
      {factor.grouping && (
        <>
          {" · "}
          <Term word="grouping">{DETAILS_WORDS.isGrouping}</Term>
        </>
      )}
    </p>
    {factor.description && <p>{factor.description}</p>}
    {PERPETRATOR_KINDS.has(factor.kind) && <NoTypicalPerpetrator />}
    <Facts factor={factor} />
    <p className="detail-counts">
      <strong>
        <WorksAndClaims of={factor} />
      </strong>
      <LinkCount links={factor.links.totalCount} />
    </p>
    <Actions factor={factor} />
    <Ways factor={factor} />
    <FactorLinks factor={factor} />
    <Counterparts factor={factor} />
    <Related title={DETAILS_WORDS.partOf} factors={factor.partOf} />
    <Related title={DETAILS_WORDS.parts} factors={factor.parts} />
  </div>
);
