/** The gap map: what is claimed of every pair of two sets of factors, and what is not. */

import { useMemo, useRef } from "react";
import { clearFilter } from "../../commands/filters.ts";
import { setGaps } from "../../commands/gap-map.ts";
import { select } from "../../commands/select.ts";
import type { GapsAnswer } from "../../store/gaps/gaps-answer.ts";
import { DEFAULT_GAPS, type GapsWish, otherDirection } from "../../store/gaps/gaps-wish.ts";
import { filledOtherWay, type GapMatrix, matrixOfView } from "../../store/gaps/matrix.ts";
import { shown } from "../../store/remote.ts";
import { openedId } from "../../store/selection.ts";
import { hasFilter } from "../../store/selectors.ts";
import { TextButton } from "../../ui/button.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { RemoteFrame } from "../../ui/remote-frame.tsx";
import { useIsWide } from "../../ui/use-width.ts";
import { GAP_LEGEND_WORDS, GAP_MAP_WORDS } from "../../words/gap-map.ts";
import { axisWords, foldedWords, tallyWords } from "../../words/gaps.ts";
import { NETWORK_WORDS } from "../../words/network.ts";
import { isGap } from "./cell-words.ts";
import { GapCard } from "./gap-card.tsx";
import { GapGrid } from "./gap-grid.tsx";
import { GapList } from "./gap-list.tsx";
import { GapsLegend } from "./gaps-legend.tsx";
import { GapsTools } from "./gaps-tools.tsx";
import { UntouchedList } from "./untouched-list.tsx";
import { cellAt, type GridPlace } from "./use-grid-keys.ts";
import "./gaps-page.css";

/** From this width of the page on the map is a grid; below it a list. */
const GRID_FROM_PX = 640;
/** From this width on the legend stands beside the map. */
const COLUMN_FROM_PX = 900;

const labelOf = ({ rows, columns }: GapsWish): string => GAP_MAP_WORDS.title(axisWords(rows), axisWords(columns));

const Folded = ({ matrix }: Readonly<{ matrix: GapMatrix }>) => {
  const { run } = useExplorer();
  const lines = [
    { edge: "row" as const, count: matrix.foldedRows.length },
    { edge: "column" as const, count: matrix.foldedColumns.length },
  ].filter(({ count }) => count > 0);
  if (lines.length === 0) return null;
  return (
    <p className="gap-folded">
      {GAP_MAP_WORDS.notDrawn(lines.map(({ edge, count }) => foldedWords(count, edge)))}{" "}
      <TextButton weight="plain" onPress={() => run(setGaps, { showsEmpty: true })}>
        {GAP_MAP_WORDS.showThem}
      </TextButton>
    </p>
  );
};

const OtherWay = ({ answer, wish }: Readonly<{ answer: GapsAnswer; wish: GapsWish }>) => {
  const { run } = useExplorer();
  const filter = useAtlas(({ view }) => view.filter);
  const filled = useMemo(() => filledOtherWay(answer, { filter, gaps: wish }), [answer, filter, wish]);
  return (
    <p className="gap-tally">
      {GAP_MAP_WORDS.otherWay(filled)}{" "}
      <TextButton weight="plain" onPress={() => run(setGaps, { direction: otherDirection(wish) })}>
        {GAP_MAP_WORDS.readOtherWay}
      </TextButton>
    </p>
  );
};

const Cut = ({ cut }: Readonly<{ cut: NonNullable<GapsAnswer["cut"]> }>) => (
  <div className="empty-note">
    <h3>{GAP_MAP_WORDS.cutTitle}</h3>
    <p>{GAP_MAP_WORDS.cut(cut.found, cut.read)}</p>
  </div>
);

/** An empty grid would read as a gap in the dataset. */
const NoPairs = () => {
  const isFiltered = useAtlas(hasFilter);
  return (
    <div className="empty-note">
      <h3>{NETWORK_WORDS.nothingHere}</h3>
      <p>{GAP_MAP_WORDS.noPairs}</p>
      {isFiltered && <CommandButton command={clearFilter} argument={undefined} weight="primary" />}
    </div>
  );
};

const Untouched = () => {
  const interventions = useAtlas((state) => shown(state.interventions));
  if (interventions === null || interventions.isCut) return null;
  return <UntouchedList {...interventions} />;
};

/** In a narrow window the settings wait behind their name, so that the map comes first. */
const Tools = ({ answer, wish, isGrid }: Pick<BodyProps, "answer" | "wish" | "isGrid">) => {
  const tools = <GapsTools wish={wish} factors={answer.factors} />;
  if (isGrid) return tools;
  return (
    <>
      <h3 className="gap-title">{labelOf(wish)}</h3>
      <details className="gap-settings">
        <summary>{GAP_MAP_WORDS.settings}</summary>
        {tools}
      </details>
    </>
  );
};

type BodyProps = Readonly<{
  answer: GapsAnswer;
  matrix: GapMatrix;
  wish: GapsWish;
  isGrid: boolean;
  isColumn: boolean;
}>;

const Body = ({ answer, matrix, wish, isGrid, isColumn }: BodyProps) => {
  const { run } = useExplorer();
  const table = useRef<HTMLTableElement>(null);
  const selected = useAtlas(({ view }) => openedId(view.selection));
  const methods = {
    onOpen: (selection: Parameters<typeof select.run>[1]) => run(select, selection),
    onGap: (cell: GridPlace) => run(setGaps, { cell }),
  };
  // A filter may have been taken away since the gap was opened: what is claimed by now is none.
  const cell = wish.cell !== null && isGap(matrix.cellOf(wish.cell.row, wish.cell.column)) ? wish.cell : null;
  const shared = { matrix, label: labelOf(wish), ...methods };
  const card = cell && (
    <GapCard
      sources={answer}
      matrix={matrix}
      wish={wish}
      place={cell}
      onClose={() => cellAt(table.current, cell)?.focus()}
    />
  );
  return (
    <div className={isColumn ? "gap-body gap-beside" : "gap-body"}>
      <div className="gap-main">
        <div className="gap-tallies">
          <p className="gap-tally" role="status">
            {tallyWords(matrix)}
          </p>
          {wish.families.some((family) => family !== "ASSOCIATION") && <OtherWay answer={answer} wish={wish} />}
        </div>
        {isGrid ? (
          <GapGrid {...shared} isFiltered={answer.unfiltered !== null} selected={selected} gap={cell} table={table} />
        ) : (
          <GapList {...shared} />
        )}
        <Folded matrix={matrix} />
        {!isColumn && card}
      </div>
      <section
        className={isColumn ? "margin margin-column" : "margin margin-row"}
        aria-label={GAP_LEGEND_WORDS.margin}
        // It may scroll, and nothing in it takes the focus.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
      >
        {isColumn && card}
        <Untouched />
        <GapsLegend matrix={matrix} />
      </section>
    </div>
  );
};

/** Under the same filter as every page; rows and columns are chosen here, from all factors that the filter leaves. */
export const GapsPage = () => {
  const page = useRef<HTMLDivElement>(null);
  const isGrid = useIsWide(page, GRID_FROM_PX);
  const isColumn = useIsWide(page, COLUMN_FROM_PX);
  const remote = useAtlas((state) => state.gaps);
  const view = useAtlas((state) => state.view);
  const answer = shown(remote);
  const { filter, gaps } = view;
  const wish = gaps ?? DEFAULT_GAPS;
  const matrix = useMemo(
    () => (answer === null || answer.cut !== null ? null : matrixOfView(answer, { filter, gaps })),
    [answer, filter, gaps],
  );
  return (
    <div ref={page} className="gaps">
      <RemoteFrame remote={remote} what={GAP_MAP_WORDS.what}>
        {answer && <Tools answer={answer} wish={wish} isGrid={isGrid} />}
        {answer?.cut && <Cut cut={answer.cut} />}
        {matrix?.pairs === 0 && <NoPairs />}
        {answer && matrix && matrix.pairs > 0 && (
          <Body answer={answer} matrix={matrix} wish={wish} isGrid={isGrid} isColumn={isColumn} />
        )}
      </RemoteFrame>
    </div>
  );
};
