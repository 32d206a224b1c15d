/** What an empty cell says when it is looked at: what is not claimed, what is, and where to look next. */

import { useEffect, useRef } from "react";
import { clearFilter } from "../../commands/filters.ts";
import { openBoth, setGaps } from "../../commands/gap-map.ts";
import { pathwaysBetween } from "../../commands/pathways.ts";
import { select } from "../../commands/select.ts";
import type { Factor } from "../../store/answers.ts";
import type { GapsWish } from "../../store/gaps/gaps-wish.ts";
import { type GapMatrix, type GapSources, otherLinks } from "../../store/gaps/matrix.ts";
import { IconButton } from "../../ui/button.tsx";
import { CommandButton } from "../../ui/command-button.tsx";
import { useExplorer } from "../../ui/explorer.tsx";
import { OpenLink } from "../../ui/open-link.tsx";
import { counted } from "../../words/counts.ts";
import { GAP_CARD_WORDS } from "../../words/gap-map.ts";
import { actsWords, gapSentence } from "../../words/gaps.ts";
import { linkSentence, lowerFirst } from "../../words/links.ts";
import type { GridPlace } from "./use-grid-keys.ts";

type CardProps = Readonly<{
  sources: GapSources;
  matrix: GapMatrix;
  wish: GapsWish;
  place: GridPlace;
  /** Puts the keyboard back where the gap was opened. */
  onClose: () => void;
}>;

const Others = ({ sources, wish, place }: Pick<CardProps, "sources" | "wish" | "place">) => {
  const others = otherLinks(sources, wish, place.row, place.column);
  const nameOf = (id: string): string => sources.factors.find((factor) => factor.id === id)?.name ?? id;
  if (others.length === 0) return null;
  return (
    <div>
      <p>{GAP_CARD_WORDS.others}</p>
      <ul>
        {others.map((link) => (
          <li key={link.id}>
            <OpenLink kind="link" id={link.id}>
              {linkSentence(link, nameOf(link.from.id), nameOf(link.to.id))}
            </OpenLink>{" "}
            <span className="caption">{counted(link.workCount, "work")}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};

type OffersProps = Readonly<{ row: Factor; column: Factor; from: Factor; to: Factor; isHidden: boolean }>;

const Offers = ({ row, column, from, to, isHidden }: OffersProps) => (
  <div className="gap-offers">
    {isHidden && <CommandButton command={clearFilter} argument={undefined} weight="primary" />}
    <CommandButton command={select} argument={{ kind: "factor", id: row.id }}>
      {GAP_CARD_WORDS.knownOf(lowerFirst(row.name))}
    </CommandButton>
    <CommandButton command={select} argument={{ kind: "factor", id: column.id }}>
      {GAP_CARD_WORDS.knownOf(lowerFirst(column.name))}
    </CommandButton>
    <CommandButton command={pathwaysBetween} argument={{ from: from.id, to: to.id }} />
    <CommandButton command={openBoth} argument={[row.id, column.id]} />
  </div>
);

/** Takes the focus when it is opened from the map, and gives it back when it is closed. */
export const GapCard = ({ sources, matrix, wish, place, onClose }: CardProps) => {
  const { run } = useExplorer();
  const heading = useRef<HTMLHeadingElement>(null);
  const { row: rowId, column: columnId } = place;
  useEffect(() => {
    const isFromMap = document.activeElement?.closest(".gap-body") != null;
    if (isFromMap && rowId !== columnId) heading.current?.focus();
  }, [rowId, columnId]);
  const row = sources.factors.find(({ id }) => id === rowId);
  const column = sources.factors.find(({ id }) => id === columnId);
  if (row === undefined || column === undefined) return null;
  const isHidden = (matrix.cellOf(rowId, columnId)?.hidden.length ?? 0) > 0;
  const [from, to] = wish.direction === "OUT" ? [row, column] : [column, row];
  const close = (): void => {
    run(setGaps, { cell: null });
    onClose();
  };
  return (
    <section
      className="gap-card"
      aria-labelledby="gap-card-title"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <div className="gap-card-head">
        <h3 id="gap-card-title" ref={heading} tabIndex={-1}>
          {gapSentence(actsWords(wish.families), lowerFirst(from.name), lowerFirst(to.name), isHidden)}
        </h3>
        <IconButton label={GAP_CARD_WORDS.close} icon="close" onPress={close} />
      </div>
      {!isHidden && <p>{GAP_CARD_WORDS.caveat}</p>}
      <Others sources={sources} wish={wish} place={place} />
      <Offers row={row} column={column} from={from} to={to} isHidden={isHidden} />
    </section>
  );
};
