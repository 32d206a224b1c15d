/** Two views compared: their counts, one diff or two pictures under one camera, and the same in lists. */
import { useEffect, useMemo, useRef, useState } from "react";
import { createCompareLegendOf } from "../../canvas/compare/compare-legend.ts";
import { fit, zoomIn, zoomOut } from "../../commands/camera.ts";
import { endComparing, showCompared, swapCompared } from "../../commands/compare.ts";
import { openQuestion } from "../../commands/open-view.ts";
import { type Diff, diffOf } from "../../store/compare/diff.ts";
import { questionOf } from "../../store/questions.ts";
import { shown } from "../../store/remote.ts";
import type { ShownNetwork } from "../../store/shown-network.ts";
import type { CompareWish } from "../../store/view.ts";
import { CommandButton, CommandIcon } from "../../ui/command-button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { RemoteFrame } from "../../ui/remote-frame.tsx";
import { Segments } from "../../ui/segments.tsx";
import { usePalette } from "../../ui/use-palette.tsx";
import { COMPARE_INVITATION, COMPARE_LEGEND, COMPARE_LETTERS, COMPARE_WORDS } from "../../words/compare.ts";
import { groupDigits } from "../../words/counts.ts";
import { Legend } from "../legend/legend.tsx";
import type { MountCanvas } from "../network/mount-canvas.ts";
import type { PageTools } from "../page.ts";
import { DiffLists } from "./diff-lists.tsx";
import { OtherPicker } from "./other-picker.tsx";
import "./compare-page.css";

type Pair = Readonly<{ here: ShownNetwork; there: ShownNetwork; diff: Diff }>;

const Cut = ({ letter, network }: Readonly<{ letter: string; network: ShownNetwork }>) =>
  network.truncated && (
    <p className="compare-cut">{COMPARE_WORDS.cut(letter, network.factors.length, network.totalFactors)}</p>
  );

const Counts = ({ here, there, diff }: Pair) => {
  const same = diff.links.same.length + diff.links.sign.length + diff.links.works.length;
  const rows: readonly (readonly [string, number, number, number | null])[] = [
    [COMPARE_WORDS.claims, here.claimCount, there.claimCount, null],
    [COMPARE_WORDS.works, here.workCount, there.workCount, null],
    [COMPARE_WORDS.factors, here.factors.length, there.factors.length, diff.factors.both.length],
    [COMPARE_WORDS.links, here.links.length, there.links.length, same],
  ];
  return (
    <table className="compare-counts">
      <thead>
        <tr>
          <th scope="col">{COMPARE_WORDS.count}</th>
          <th scope="col">{COMPARE_WORDS.a}</th>
          <th scope="col">{COMPARE_WORDS.b}</th>
          <th scope="col">{COMPARE_WORDS.both}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, a, b, both]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{groupDigits(a)}</td>
            <td>{groupDigits(b)}</td>
            <td>{both === null ? COMPARE_WORDS.notCounted : groupDigits(both)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Sentences = ({ here, there }: Pick<Pair, "here" | "there">) => (
  <dl className="compare-sentences">
    <dt>{`${COMPARE_WORDS.a}: ${COMPARE_WORDS.here}`}</dt>
    <dd>{here.sentence}</dd>
    <dt>{`${COMPARE_WORDS.b}: ${COMPARE_WORDS.there}`}</dt>
    <dd>{there.sentence}</dd>
  </dl>
);

const SHOWS: readonly Readonly<{ id: CompareWish["shows"]; words: string }>[] = [
  { id: "diff", words: COMPARE_WORDS.diff },
  { id: "both", words: COMPARE_WORDS.pair },
];

const ShowsChoice = () => {
  const { run } = useExplorer();
  const shows = useAtlas((state) => state.view.compare?.shows ?? "diff");
  return (
    <Segments
      label={COMPARE_WORDS.shows}
      options={SHOWS}
      chosen={shows}
      onChoose={(wished) => run(showCompared, wished)}
    />
  );
};

const PLACES = ["here", "there", "changed", "both"] as const;

/** As faint as the line around is drawn. */
const FAINT = "47";

const WhereLegend = () => {
  const { accent, link } = usePalette();
  const around = {
    here: `${accent}${FAINT}`,
    there: `${link.POSITIVE}${FAINT}`,
    changed: `${link.MIXED}${FAINT}`,
    both: "transparent",
  };
  return (
    <section className="legend caption" aria-labelledby="compare-legend-title">
      <h3 id="compare-legend-title">{COMPARE_LEGEND.title}</h3>
      <ul className="compare-legend">
        {PLACES.map((place) => (
          <li key={place} className="legend-entry">
            <span className="compare-letter" data-place={place} style={{ borderColor: around[place] }}>
              {place === "both" ? "" : COMPARE_LETTERS[place]}
            </span>
            <span>{COMPARE_LEGEND[place]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What lines and shapes mean, as in the network. */
const SignLegend = () => {
  const [pick] = useState(createCompareLegendOf);
  return (
    <div className="margin-row compare-signs">
      <Legend isColumn={false} pick={pick} />
    </div>
  );
};

const Drawing = ({ mount }: Readonly<{ mount: MountCanvas }>) => {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => (container.current ? mount(container.current) : undefined), [mount]);
  return (
    <figure className="compare-drawing">
      <div className="canvas-tools">
        <ShowsChoice />
        <div className="canvas-camera">
          <CommandIcon command={zoomOut} argument={undefined} icon="minus" />
          <CommandIcon command={zoomIn} argument={undefined} icon="plus" />
          <CommandIcon command={fit} argument={undefined} icon="fit" />
        </div>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups what the picture shows. */}
      <div
        ref={container}
        className="compare-canvas"
        data-canvas="compare"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys pan and zoom here; the lists are its twin.
        tabIndex={0}
        aria-label={COMPARE_WORDS.drawing}
        aria-describedby="compare-hint"
      />
      <figcaption id="compare-hint" className="caption">
        {COMPARE_WORDS.drawingHint}
      </figcaption>
    </figure>
  );
};

const Compared = ({ pair, mount }: Readonly<{ pair: Pair; mount: MountCanvas }>) => (
  <>
    <div className="compare-head">
      <Sentences {...pair} />
      <Counts {...pair} />
    </div>
    <Cut letter={COMPARE_WORDS.a} network={pair.here} />
    <Cut letter={COMPARE_WORDS.b} network={pair.there} />
    <p className="layout-caveat">{COMPARE_WORDS.caveat}</p>
    <Drawing mount={mount} />
    <WhereLegend />
    <SignLegend />
    <DiffLists diff={pair.diff} />
  </>
);

const EXAMPLE = "labour-sexual";

/** Stands where the comparison would be until there is another view. */
const Invitation = () => {
  const isAnswerable = useAtlas((state) => state.questions.includes(EXAMPLE));
  return (
    <section className="compare-invitation" aria-labelledby="compare-invitation-title">
      <h3 id="compare-invitation-title">{COMPARE_INVITATION.title}</h3>
      <p>{COMPARE_INVITATION.text}</p>
      {isAnswerable && (
        <>
          <p>{COMPARE_INVITATION.example}</p>
          <CommandButton command={openQuestion} argument={EXAMPLE}>
            {questionOf(EXAMPLE)?.title}
          </CommandButton>
        </>
      )}
    </section>
  );
};

/** Without another view it offers some. */
export const ComparePage = ({ mountCompare }: PageTools) => {
  const wish = useAtlas((state) => state.view.compare);
  const here = useAtlas((state) => shown(state.network));
  const remote = useAtlas((state) => state.compared);
  const there = shown(remote);
  const pair = useMemo(
    () => (here === null || there === null ? null : { here, there, diff: diffOf(here, there) }),
    [here, there],
  );
  return (
    <div className="compare">
      <div className="compare-tools">
        <OtherPicker />
        <CommandButton command={swapCompared} argument={undefined} />
        <CommandButton command={endComparing} argument={undefined} />
      </div>
      {wish === null ? (
        <Invitation />
      ) : (
        <RemoteFrame remote={remote} what={COMPARE_WORDS.what}>
          {pair && <Compared pair={pair} mount={mountCompare} />}
        </RemoteFrame>
      )}
    </div>
  );
};
