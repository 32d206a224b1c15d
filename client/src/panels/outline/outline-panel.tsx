/** The canvas as a list: the same factors, links, order and commands, for readers who do not use the picture. */

import { type KeyboardEvent, useCallback, useEffect, useMemo, useState } from "react";
import { focusOn } from "../../commands/arrange-window.ts";
import { toggleFold } from "../../commands/fold.ts";
import { followTo } from "../../commands/follow-links.ts";
import { toggleGroups } from "../../commands/map.ts";
import { openMenu } from "../../commands/overlays.ts";
import type { Run } from "../../commands/run.ts";
import { select } from "../../commands/select.ts";
import { toggleSelected } from "../../commands/several.ts";
import { drawnOf } from "../../store/drawn.ts";
import { createDrawnNetwork } from "../../store/drawn-network.ts";
import { outline } from "../../store/outline.ts";
import { createLaneRank } from "../../store/reading-order.ts";
import { openedId, selectedTogether } from "../../store/selection.ts";
import { factorOf, groupOf } from "../../store/selectors.ts";
import type { State } from "../../store/state.ts";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { useRovingList } from "../../ui/use-roving-list.ts";
import { fadedOutline } from "../../words/filter-stack.ts";
import { hiddenWords } from "../../words/network.ts";
import { OUTLINE_WORDS } from "../../words/outline.ts";
import { type OutlinePage, OutlinePages, useOutlinePage } from "./outline-pages.tsx";
import { OutlineRowItem } from "./outline-row.tsx";
import { type OutlineRow, rowsOf } from "./outline-rows.ts";
import "./outline-panel.css";

const focusedFactor = (state: State): string | null => {
  const { focus } = state.interface;
  return focus !== null && (factorOf(state, focus) ?? groupOf(state, focus)) !== undefined ? focus : null;
};

const selectedFactor = ({ view }: State): string | null =>
  view.selection.kind === "factor" ? view.selection.id : null;

/**
 * The factor whose links are listed: the one the keyboard stands on, or stood on before it went to one of the links.
 * While the keyboard is elsewhere it is the selected one, so that the pointer over the canvas moves nothing here.
 */
const useOpenFactor = (isInside: boolean): string | null => {
  const wanted = useAtlas(isInside ? focusedFactor : selectedFactor);
  const [open, setOpen] = useState(wanted);
  if (wanted !== open && wanted !== null) setOpen(wanted);
  return open;
};

const useRows = (open: string | null): Readonly<{ rows: readonly OutlineRow[]; page: OutlinePage }> => {
  const drawn = useAtlas(drawnOf);
  const [pickRank] = useState(createLaneRank);
  const laneRank = useAtlas(pickRank);
  const entries = useMemo(() => outline(drawn.factors, drawn.links, laneRank), [drawn, laneRank]);
  const page = useOutlinePage(entries, open);
  const listed = page.entries;
  const rows = useMemo(() => rowsOf(listed, open, drawn, entries), [listed, entries, open, drawn]);
  return { rows, page };
};

const useOutlineKeys = (focusItem: (id: string) => void) => {
  const { run } = useExplorer();
  return (event: KeyboardEvent, row: OutlineRow): void => {
    if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
    if (row.kind === "group") {
      // As in a tree: right opens, left closes; what is open or closed already stays.
      event.preventDefault();
      event.stopPropagation();
      if (row.isOpen !== (event.key === "ArrowRight")) run(toggleGroups, [row.id]);
      return;
    }
    if (row.kind === "factor") return;
    // On a factor these keys are commands; on a link they lead to its other end, or back to the factor above.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "ArrowLeft") {
      focusItem(row.owner);
      return;
    }
    run(focusOn, row.owner);
    run(followTo, row.other);
  };
};

const FadedNote = () => {
  const [pick] = useState(createDrawnNetwork);
  const drawn = useAtlas(pick);
  if (drawn === null || drawn.faded.size === 0) return null;
  const faded = (items: readonly Readonly<{ id: string }>[]): number =>
    items.filter(({ id }) => drawn.faded.has(id)).length;
  return <p className="caption outline-help">{fadedOutline(faded(drawn.factors), faded(drawn.links))}</p>;
};

/** Groups open or close, bundles open what they join, all else opens its details. */
const openRow = (run: Run, row: OutlineRow): void => {
  if (row.kind === "factor" || row.kind === "link") run(select, { kind: row.kind, id: row.id });
  else if (row.kind === "group") run(toggleGroups, [row.id]);
  else if (row.owner.startsWith("group:")) run(toggleGroups, [row.owner, row.other]);
  else run(toggleFold, row.owner);
};

const hiddenIn = (hidden: State["hiddenNeighbours"], id: string): string | undefined => {
  const counts = hidden[id];
  return counts && hiddenWords(counts.count, counts.byFilter);
};

/** The row that an event happened in. */
const rowAt = (target: EventTarget, rows: readonly OutlineRow[]): OutlineRow | undefined => {
  const id = target instanceof Element ? target.closest<HTMLElement>("[data-id]")?.dataset.id : undefined;
  return rows.find((row) => row.id === id);
};

/** One tab stop: Up and Down move, Right and Left follow links, Enter opens; the other keys are commands. */
export const OutlinePanel = () => {
  const { run } = useExplorer();
  const [isInside, setInside] = useState(false);
  const focus = useAtlas((state) => state.interface.focus);
  const selection = useAtlas((state) => state.view.selection);
  const together = useAtlas(({ view }) => selectedTogether(view));
  const chosen = useMemo(() => new Set(together), [together]);
  const hidden = useAtlas((state) => state.hiddenNeighbours);
  const { rows, page } = useRows(useOpenFactor(isInside));
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const onCurrent = useCallback((id: string) => run(focusOn, id), [run]);
  const roving = useRovingList(ids, focus, onCurrent);
  const handleKey = useOutlineKeys(roving.focusItem);
  const { focusItem } = roving;
  const open = useCallback(
    (row: OutlineRow, isAdding: boolean) =>
      isAdding && row.kind === "factor" ? run(toggleSelected, row.id) : openRow(run, row),
    [run],
  );
  const menu = useCallback(
    ({ kind, id }: OutlineRow, x: number, y: number) => run(openMenu, { target: { kind, id }, x, y }),
    [run],
  );

  useEffect(() => {
    if (isInside && focus !== null) focusItem(focus);
  }, [isInside, focus, focusItem]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches focus and keys of the rows inside, which are buttons.
    <div
      className="outline-frame"
      onFocus={() => setInside(true)}
      onBlur={(event) => setInside(event.currentTarget.contains(event.relatedTarget))}
      onKeyDown={(event) => {
        const row = rowAt(event.target, rows);
        if (row !== undefined && !roving.handleMove(event)) handleKey(event, row);
      }}
    >
      <p id="outline-help" className="caption outline-help">
        {OUTLINE_WORDS.help}
      </p>
      <FadedNote />
      <ul className="outline" aria-label={OUTLINE_WORDS.list} aria-describedby="outline-help" data-keys="outline">
        {rows.map((row) => (
          <OutlineRowItem
            key={row.id}
            row={row}
            isSelected={openedId(selection) === row.id}
            isChosen={chosen.has(row.id)}
            hidden={hiddenIn(hidden, row.id)}
            roving={roving.itemProps(row.id)}
            onOpen={open}
            onMenu={menu}
          />
        ))}
      </ul>
      <OutlinePages page={page} />
    </div>
  );
};
