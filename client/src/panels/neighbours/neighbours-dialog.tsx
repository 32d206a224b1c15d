/** A look at a factor's neighbours before any is added: a table to sort, narrow and tick. */

import { useMemo, useState } from "react";
import { addFactors } from "../../commands/add-factors.ts";
import { loadMoreNeighbours } from "../../commands/overlays.ts";
import type { Neighbours } from "../../store/answers.ts";
import { shown } from "../../store/remote.ts";
import { nameOf, shownFactors } from "../../store/selectors.ts";
import type { State } from "../../store/state.ts";
import { TextButton } from "../../ui/button.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import { useAtlas, useEnabled, useExplorer } from "../../ui/explorer.tsx";
import { OverlayDialog } from "../../ui/overlay-dialog.tsx";
import { RemoteFrame } from "../../ui/remote-frame.tsx";
import { NEIGHBOURS_WORDS } from "../../words/neighbours.ts";
import { TickedTable } from "../table/ticked-table.tsx";
import { neighbourColumns } from "./neighbour-columns.tsx";
import { NeighbourFilters } from "./neighbour-filters.tsx";
import { chooseRows, type NeighbourRow, NOT_SHOWN, neighbourRows } from "./neighbour-rows.ts";
import "./neighbours-dialog.css";

/** Ticked at first: as many as a view takes without becoming crowded. */
const TICKED_AT_FIRST = 8;

type AnswerProps = Readonly<{ of: readonly string[]; answer: Neighbours["neighbours"] }>;

const useNeighbourRows = ({ of, answer }: AnswerProps): readonly NeighbourRow[] => {
  const factors = useAtlas(shownFactors);
  return useMemo(
    () => neighbourRows(of, answer.nodes, new Set(factors.map(({ id }) => id))),
    [of, answer.nodes, factors],
  );
};

const firstTicked = (rows: readonly NeighbourRow[]): readonly string[] =>
  rows
    .filter(({ isShown }) => !isShown)
    .slice(0, TICKED_AT_FIRST)
    .map(({ id }) => id);

/** What is ticked is said where it can be seen that it grows, and how much of it the choices above hide. */
const Foot = ({
  of,
  ticked,
  unlisted,
}: Readonly<{ of: readonly string[]; ticked: readonly string[]; unlisted: number }>) => {
  const { run } = useExplorer();
  const hasMore = useEnabled(loadMoreNeighbours, undefined);
  const [by, ...others] = of;
  return (
    <div className="dialog-actions">
      {hasMore && <CommandButton command={loadMoreNeighbours} argument={undefined} weight="plain" />}
      {unlisted > 0 && <p className="caption">{NEIGHBOURS_WORDS.unlisted(unlisted)}</p>}
      <TextButton
        weight="primary"
        isDisabled={ticked.length === 0}
        onPress={() => run(addFactors, { ids: ticked, ...(by === undefined || others.length > 0 ? {} : { by }) })}
      >
        {NEIGHBOURS_WORDS.show(ticked.length)}
      </TextButton>
    </div>
  );
};

const Choose = ({ of, answer }: AnswerProps) => {
  const rows = useNeighbourRows({ of, answer });
  const columns = useMemo(() => neighbourColumns(of), [of]);
  const [choice, setChoice] = useState(NOT_SHOWN);
  const [ticked, setTicked] = useState(() => firstTicked(rows));
  const listed = chooseRows(rows, choice);
  const ids = new Set(listed.map(({ id }) => id));
  return (
    <>
      <NeighbourFilters rows={rows} choice={choice} onChange={setChoice} />
      <div className="neighbours-scroll">
        <TickedTable<NeighbourRow>
          label={NEIGHBOURS_WORDS.toShow}
          columns={columns}
          rows={listed}
          idOf={({ id }) => id}
          nameOf={({ factor }) => factor.name}
          ticked={ticked}
          onTick={setTicked}
          fixed={rows.filter(({ isShown }) => isShown).map(({ id }) => id)}
        />
      </div>
      {listed.length === 0 && <p>{NEIGHBOURS_WORDS.noneListed}</p>}
      <p className="caption" role="status">
        {NEIGHBOURS_WORDS.listed(listed.length, answer.nodes.length, answer.totalCount)}
        {answer.hiddenByFilter > 0 && ` ${NEIGHBOURS_WORDS.hiddenByFilter(answer.hiddenByFilter)}`}
      </p>
      <Foot of={of} ticked={ticked} unlisted={ticked.filter((id) => !ids.has(id)).length} />
    </>
  );
};

const NO_IDS: readonly string[] = [];

const titleOf = (state: State, of: readonly string[]): string => {
  const [only = "", ...others] = of;
  if (others.length > 0) return NEIGHBOURS_WORDS.titleOfSeveral(of.length);
  return NEIGHBOURS_WORDS.title(shown(state.neighbours)?.factor?.name ?? nameOf(state, only));
};

/** Open while the reader looks at the neighbours of one factor, or of several. */
export const NeighboursDialog = () => {
  const overlay = useAtlas((state) => state.interface.overlay);
  const of = overlay.kind === "neighbours" ? overlay.of : NO_IDS;
  const remote = useAtlas((state) => state.neighbours);
  const title = useAtlas((state) => titleOf(state, of));
  const answer = shown(remote)?.neighbours;
  return (
    <OverlayDialog kind="neighbours" title={title} isWide>
      {overlay.kind === "neighbours" && (
        <>
          <p className="caption">{overlay.isCrowded ? NEIGHBOURS_WORDS.crowded : NEIGHBOURS_WORDS.oneStepAway}</p>
          <RemoteFrame remote={remote} what={NEIGHBOURS_WORDS.what}>
            {answer && <Choose key={of.join()} of={of} answer={answer} />}
          </RemoteFrame>
        </>
      )}
    </OverlayDialog>
  );
};
