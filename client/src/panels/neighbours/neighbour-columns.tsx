/** The columns of the table of neighbours. */
import { nameOf } from "../../store/selectors.ts";
import { useExplorer } from "../../ui/explorer.tsx";
import { KindMark, LinkMark } from "../../ui/marks.tsx";
import { KIND_WORDS } from "../../words/closed-lists.ts";
import { counted } from "../../words/counts.ts";
import { linkVerb, linkVerbBack } from "../../words/links.ts";
import { DIRECTION_WORDS, NEIGHBOURS_WORDS } from "../../words/neighbours.ts";
import { readsFrom } from "../details/factor-links.tsx";
import type { Column } from "../table/column.ts";
import type { NeighbourRow } from "./neighbour-rows.ts";

/** What is claimed of a factor and this neighbour, seen from the factor; of several, which one it is. */
const LinkLines = ({ row: { links }, of }: Readonly<{ row: NeighbourRow; of: readonly string[] }>) => {
  const { store } = useExplorer();
  return links.map((link) => {
    const own = of.includes(link.from.id) ? link.from.id : link.to.id;
    const verb = readsFrom(link, own) ? linkVerb(link) : linkVerbBack(link);
    const name = of.length > 1 ? nameOf(store.getState(), own) : null;
    return (
      <span key={link.id} className="neighbour-link">
        <LinkMark link={link} />
        <span>
          {NEIGHBOURS_WORDS.claimed(verb, name)}, {counted(link.workCount, "work")}
        </span>
      </span>
    );
  });
};

const directionWords = ({ directions }: NeighbourRow): string =>
  directions.map((direction) => DIRECTION_WORDS[direction]).join(", ");

/** The columns for the neighbours of one factor, or of several. */
export const neighbourColumns = (of: readonly string[]): readonly Column<NeighbourRow>[] => [
  {
    id: "name",
    name: NEIGHBOURS_WORDS.neighbour,
    width: "30%",
    show: ({ factor }) => (
      <span className="cell-kinded">
        <KindMark kind={factor.kind} isGrouping={factor.grouping} />
        <span>{factor.name}</span>
      </span>
    ),
    sortBy: ({ factor }) => factor.name,
  },
  {
    id: "kind",
    name: NEIGHBOURS_WORDS.kind,
    show: ({ factor }) => KIND_WORDS[factor.kind],
    sortBy: ({ factor }) => KIND_WORDS[factor.kind],
  },
  { id: "direction", name: NEIGHBOURS_WORDS.direction, show: directionWords, sortBy: directionWords },
  {
    id: "sign",
    name: NEIGHBOURS_WORDS.sign,
    width: "30%",
    show: (row) => <LinkLines row={row} of={of} />,
    sortBy: ({ signs }) => signs.join(),
  },
  {
    id: "works",
    name: NEIGHBOURS_WORDS.works,
    isNumber: true,
    show: ({ works }) => works,
    sortBy: ({ works }) => works,
  },
  {
    id: "shown",
    name: NEIGHBOURS_WORDS.shown,
    show: ({ isShown }) => (isShown ? NEIGHBOURS_WORDS.yes : NEIGHBOURS_WORDS.no),
    sortBy: ({ isShown }) => Number(isShown),
  },
];
