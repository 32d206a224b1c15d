/** One row of the outline, of a factor or of a link under it. */

import { memo } from "react";
import { KindMark, LinkMark } from "../../ui/marks.tsx";
import type { RovingList } from "../../ui/use-roving-list.ts";
import { KIND_WORDS } from "../../words/closed-lists.ts";
import { counted } from "../../words/counts.ts";
import { linkVerb, linkVerbBack, lowerFirst } from "../../words/links.ts";
import { MAP_WORDS, signCounts } from "../../words/map.ts";
import { OUTLINE_WORDS } from "../../words/outline.ts";
import { SELECTION_WORDS } from "../../words/selection.ts";
import type { BundleRow, FactorRow, GroupRow, LinkRow, OutlineRow } from "./outline-rows.ts";

type RowProps<Row> = Readonly<{
  row: Row;
  isSelected: boolean;
  /** Selected together with others. */
  isChosen: boolean;
  /** Says that neighbours are not shown, if there are any. */
  hidden: string | undefined;
  roving: ReturnType<RovingList["itemProps"]>;
  /** With Control, Command or Shift held a click selects with others. */
  onOpen: (row: OutlineRow, isAdding: boolean) => void;
  /** Asked for at a place of the window, in CSS pixels. */
  onMenu: (row: OutlineRow, x: number, y: number) => void;
}>;

const FactorText = ({ row, hidden, isChosen }: Pick<RowProps<FactorRow>, "row" | "hidden" | "isChosen">) => (
  <>
    <KindMark kind={row.factor.kind} />
    <span className="outline-text">
      <span className="outline-name">{row.factor.name}</span>
      <span className="caption">
        {isChosen && <strong className="outline-chosen">{`${SELECTION_WORDS.row} · `}</strong>}
        {[
          KIND_WORDS[row.factor.kind],
          row.counts,
          ...(row.holds > 0 ? [MAP_WORDS.holds(row.holds)] : []),
          ...(hidden ? [hidden] : []),
        ].join(" · ")}
      </span>
    </span>
  </>
);

const LinkText = ({ row }: Readonly<{ row: LinkRow }>) => (
  <>
    <LinkMark link={row.link} />
    <span className="outline-text">
      <span>
        {row.direction === "in" ? linkVerbBack(row.link) : linkVerb(row.link)} {lowerFirst(row.otherName)}
      </span>
      <span className="caption">
        {[
          counted(row.link.workCount, "work"),
          ...(row.link.contested ? [OUTLINE_WORDS.contested] : []),
          ...(row.link.statedCount === 0 ? [OUTLINE_WORDS.codingStep] : []),
        ].join(", ")}
      </span>
    </span>
  </>
);

const groupTitle = ({ label, isOpen, drawn, factorCount, parts }: GroupRow["group"]): string =>
  parts > 0
    ? MAP_WORDS.splitGroup(label, factorCount, parts)
    : MAP_WORDS.openGroup(label, isOpen ? drawn : factorCount, factorCount);

const GroupText = ({ row: { group } }: Readonly<{ row: GroupRow }>) => (
  <span className="outline-text">
    <span className="outline-name">{groupTitle(group)}</span>
    <span className="caption">
      {[
        counted(group.linksInside, "link") + MAP_WORDS.inside,
        ...(group.linksInside > 0 ? [signCounts(group.signsInside)] : []),
        ...(group.leading.length > 0 ? [MAP_WORDS.leading(group.leading)] : []),
      ].join(" · ")}
    </span>
  </span>
);

const BundleText = ({ row }: Readonly<{ row: BundleRow }>) => (
  <span className="outline-text">
    <span>{row.words}</span>
    <span className="caption">{row.signs}</span>
  </span>
);

const RowText = ({ row, hidden, isChosen }: Pick<RowProps<OutlineRow>, "row" | "hidden" | "isChosen">) => {
  switch (row.kind) {
    case "factor":
      return <FactorText row={row} hidden={hidden} isChosen={isChosen} />;
    case "link":
      return <LinkText row={row} />;
    case "group":
      return <GroupText row={row} />;
    case "bundle":
      return <BundleText row={row} />;
  }
};

/** What stands under something else: links and bundles, and the parts of a group. */
const isUnder = (row: OutlineRow): boolean =>
  row.kind === "link" || row.kind === "bundle" || (row.kind === "group" && row.group.within !== null);

/** A button in the roving list: pressing it opens the details. There are hundreds, so that only those that change are made anew. */
export const OutlineRowItem = memo(
  ({ row, isSelected, isChosen, hidden, roving, onOpen, onMenu }: RowProps<OutlineRow>) => (
    <li className={isUnder(row) ? "outline-item outline-link" : "outline-item"}>
      <button
        type="button"
        {...roving}
        className="outline-row"
        data-id={row.id}
        aria-current={isSelected || isChosen}
        {...(row.kind === "factor" || row.kind === "group" ? { "aria-expanded": row.isOpen } : {})}
        onClick={({ ctrlKey, metaKey, shiftKey }) => onOpen(row, ctrlKey || metaKey || shiftKey)}
        onContextMenu={(event) => {
          event.preventDefault();
          const { left, bottom } = event.currentTarget.getBoundingClientRect();
          // The menu key gives no place of its own.
          if (event.button === 2) onMenu(row, event.clientX, event.clientY);
          else onMenu(row, left, bottom);
        }}
        // On a factor Space selects: some browsers would open it all the same when the key comes up.
        onKeyUp={(event) => event.key === " " && row.kind === "factor" && event.preventDefault()}
      >
        <RowText row={row} hidden={hidden} isChosen={isChosen} />
      </button>
    </li>
  ),
);
