/** What a layout about sides or levels tells beside its picture: the caveat where it is read, and what the picture leaves out. */
import { setGaps } from "../../commands/gap-map.ts";
import type { CounterpartPair, SidesAnswer } from "../../store/answers.ts";
import { INTERVENTION_GAPS } from "../../store/gaps/gaps-wish.ts";
import { shown } from "../../store/remote.ts";
import { factorOf } from "../../store/selectors.ts";
import type { State } from "../../store/state.ts";
import type { Layout } from "../../store/view.ts";
import { TextButton } from "../../ui/button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { OpenLink } from "../../ui/open-link.tsx";
import { RemoteFrame } from "../../ui/remote-frame.tsx";
import { SIDE_WORDS } from "../../words/closed-lists.ts";
import { LEVELS_WORDS, SIDES_WORDS } from "../../words/layout-notes.ts";
import { UntouchedList } from "../gaps/untouched-list.tsx";
import "./layout-note.css";

const whyNotDrawn = ({ perpetratorFactor, victimFactor }: CounterpartPair, state: State): string | null => {
  if (factorOf(state, perpetratorFactor.id) && factorOf(state, victimFactor.id)) return null;
  return perpetratorFactor.grouping || victimFactor.grouping ? SIDES_WORDS.hasGrouping : SIDES_WORDS.notShown;
};

const Pair = ({ pair }: Readonly<{ pair: CounterpartPair }>) => {
  const { perpetratorFactor, victimFactor, certainty, basis } = pair;
  const notDrawn = useAtlas((state) => whyNotDrawn(pair, state));
  return (
    <li>
      <OpenLink kind="factor" id={perpetratorFactor.id}>
        {perpetratorFactor.name}
      </OpenLink>
      {SIDES_WORDS.and}
      <OpenLink kind="factor" id={victimFactor.id}>
        {victimFactor.name}
      </OpenLink>
      <span className="caption">
        {" "}
        {certainty === "STATED" ? SIDES_WORDS.stated : SIDES_WORDS.ours}
        {notDrawn && `, ${notDrawn}`}
        {basis && (
          <>
            {", "}
            <OpenLink kind="claim" id={basis.id}>
              {SIDES_WORDS.basis(basis.id.slice("claim:".length))}
            </OpenLink>
          </>
        )}
      </span>
    </li>
  );
};

const Sides = ({ sides: { pairs, perpetrator, victim, both } }: Readonly<{ sides: SidesAnswer }>) => {
  const stated = pairs.filter(({ certainty }) => certainty === "STATED").length;
  return (
    <>
      <p>{SIDES_WORDS.totals(perpetrator.total, victim.total, both)}</p>
      {perpetrator.kinds && victim.kinds && (
        <ul>
          <li>{SIDES_WORDS.kinds(SIDE_WORDS.PERPETRATOR, perpetrator.kinds)}</li>
          <li>{SIDES_WORDS.kinds(SIDE_WORDS.VICTIM, victim.kinds)}</li>
        </ul>
      )}
      <details>
        <summary>{SIDES_WORDS.pairs(pairs.length, stated)}</summary>
        <ul className="layout-pairs">
          {pairs.map((pair) => (
            <Pair key={`${pair.perpetratorFactor.id} ${pair.victimFactor.id}`} pair={pair} />
          ))}
        </ul>
      </details>
    </>
  );
};

const SidesNote = () => {
  const remote = useAtlas((state) => state.sides);
  const sides = shown(remote);
  return (
    <section className="layout-note" aria-label={SIDES_WORDS.title}>
      <RemoteFrame remote={remote} what={SIDES_WORDS.what}>
        {sides && <Sides sides={sides} />}
      </RemoteFrame>
    </section>
  );
};

const LevelsNote = () => {
  const { run } = useExplorer();
  const remote = useAtlas((state) => state.interventions);
  const answer = shown(remote);
  return (
    <section className="layout-note" aria-label={LEVELS_WORDS.title}>
      <RemoteFrame remote={remote} what={LEVELS_WORDS.what}>
        {answer?.isCut && <p>{LEVELS_WORDS.cut}</p>}
        {answer && !answer.isCut && <UntouchedList {...answer} />}
        <TextButton onPress={() => run(setGaps, INTERVENTION_GAPS)}>{LEVELS_WORDS.openGaps}</TextButton>
      </RemoteFrame>
    </section>
  );
};

const CAVEATS: Partial<Readonly<Record<Layout, string>>> = { sides: SIDES_WORDS.caveat, levels: LEVELS_WORDS.caveat };

/** How not to read the picture, before its legend; nothing beside the other layouts. */
export const LayoutCaveat = () => {
  const caveat = CAVEATS[useAtlas((state) => state.view.layout)];
  return caveat === undefined ? null : <p className="layout-caveat caption">{caveat}</p>;
};

/** What the picture leaves out, behind its legend; nothing beside the other layouts. */
export const LayoutNote = () => {
  const layout = useAtlas((state) => state.view.layout);
  if (layout === "sides") return <SidesNote />;
  return layout === "levels" ? <LevelsNote /> : null;
};
