/** The canvas as a list: the same factors, links, order and commands, for readers who do not use the picture. */

import { type KeyboardEvent, useCallback, useEffect, useMemo, useState } from "react";
import { focusOn } from "../../commands/arrange-window.ts";
import { followTo } from "../../commands/follow-links.ts";
import { openMenu } from "../../commands/overlays.ts";
import { select } from "../../commands/select.ts";
import { createDrawnNetwork } from "../../store/drawn-network.ts";
import { outline } from "../../store/outline.ts";
import { createLaneRank } from "../../store/reading-order.ts";
import { factorOf, shownFactors, shownLinks } from "../../store/selectors.ts";
import type { State } from "../../store/state.ts";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { useRovingList } from "../../ui/use-roving-list.ts";
import { fadedOutline } from "../../words/filter-stack.ts";
import { OUTLINE_WORDS } from "../../words/outline.ts";
import { OutlineRowItem } from "./outline-row.tsx";
import { type OutlineRow, rowsOf } from "./outline-rows.ts";
import "./outline-panel.css";

const focusedFactor = (state: State): string | null => {
  const { focus } = state.interface;
  return focus !== null && factorOf(state, focus) ? focus : null;
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

const useRows = (open: string | null): readonly OutlineRow[] => {
  const factors = useAtlas(shownFactors);
  const links = useAtlas(shownLinks);
  const [pickRank] = useState(createLaneRank);
  const laneRank = useAtlas(pickRank);
  const entries = useMemo(() => outline(factors, links, laneRank), [factors, links, laneRank]);
  return useMemo(() => rowsOf(entries, open), [entries, open]);
};

const useOutlineKeys = (focusItem: (id: string) => void) => {
  const { run } = useExplorer();
  return (event: KeyboardEvent, row: OutlineRow): void => {
    if (row.kind !== "link" || (event.key !== "ArrowRight" && event.key !== "ArrowLeft")) return;
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

/** One tab stop: Up and Down move, Right and Left follow links, Enter opens; the other keys are commands. */
export const OutlinePanel = () => {
  const { run } = useExplorer();
  const [isInside, setInside] = useState(false);
  const focus = useAtlas((state) => state.interface.focus);
  const selection = useAtlas((state) => state.view.selection);
  const hidden = useAtlas((state) => state.hiddenNeighbours);
  const rows = useRows(useOpenFactor(isInside));
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const onCurrent = useCallback((id: string) => run(focusOn, id), [run]);
  const roving = useRovingList(ids, focus, onCurrent);
  const handleKey = useOutlineKeys(roving.focusItem);
  const { focusItem } = roving;

  useEffect(() => {
    if (isInside && focus !== null) focusItem(focus);
  }, [isInside, focus, focusItem]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches whether the focus is inside; the rows are buttons.
    <div
      className="outline-frame"
      onFocus={() => setInside(true)}
      onBlur={(event) => setInside(event.currentTarget.contains(event.relatedTarget))}
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
            isSelected={selection.kind !== "none" && selection.id === row.id}
            hidden={hidden[row.id]}
            roving={roving.itemProps(row.id)}
            onOpen={() => run(select, { kind: row.kind, id: row.id })}
            onMenu={(x, y) => run(openMenu, { target: { kind: row.kind, id: row.id }, x, y })}
            onKeyDown={(event) => {
              if (!roving.handleMove(event)) handleKey(event, row);
            }}
          />
        ))}
      </ul>
    </div>
  );
};
