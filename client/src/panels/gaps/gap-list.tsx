/** The gap map as a list, for a narrow window: under each row what is claimed, and what is not. */

import { Button } from "react-aria-components";
import type { Factor } from "../../store/answers.ts";
import type { GapLine, GapMatrix } from "../../store/gaps/matrix.ts";
import type { Selection } from "../../store/view.ts";
import { KindMark } from "../../ui/marks.tsx";
import { GAP_MAP_WORDS } from "../../words/gap-map.ts";
import { claimedWords } from "../../words/gaps.ts";
import { lowerFirst } from "../../words/links.ts";
import { Bubble } from "./bubble.tsx";
import type { GridPlace } from "./use-grid-keys.ts";

type ListProps = Readonly<{
  matrix: GapMatrix;
  label: string;
  onOpen: (selection: Selection) => void;
  onGap: (place: GridPlace) => void;
}>;

const Claimed = ({
  row,
  columns,
  matrix,
  onOpen,
}: Readonly<{ row: Factor; columns: readonly GapLine[] }> & ListProps) => (
  <ul>
    {columns.flatMap(({ factor: column }) =>
      (matrix.cellOf(row.id, column.id)?.links ?? []).map((link) => (
        <li key={link.id}>
          <Button className="gap-item" onPress={() => onOpen({ kind: "link", id: link.id })}>
            <Bubble link={link} />
            <span>
              {column.name}: {claimedWords(link)}
            </span>
          </Button>
        </li>
      )),
    )}
  </ul>
);

const Missing = ({ row, columns, onGap }: Readonly<{ row: Factor; columns: readonly GapLine[] }> & ListProps) => (
  <details className="gap-missing">
    <summary>
      {GAP_MAP_WORDS.missing(columns.length)}
      <span className="visually-hidden">{GAP_MAP_WORDS.beside(lowerFirst(row.name))}</span>
    </summary>
    <ul>
      {columns.map(({ factor }) => (
        <li key={factor.id}>
          <Button className="gap-item" onPress={() => onGap({ row: row.id, column: factor.id })}>
            {factor.name}
          </Button>
        </li>
      ))}
    </ul>
  </details>
);

/** One entry for every row. */
export const GapList = (props: ListProps) => {
  const { matrix, label, onOpen } = props;
  return (
    <ul className="gap-list" aria-label={label}>
      {matrix.rows.map(({ factor }) => {
        const others = matrix.columns.filter((column) => column.factor.id !== factor.id);
        const isFilled = ({ factor: column }: GapLine): boolean =>
          (matrix.cellOf(factor.id, column.id)?.links.length ?? 0) > 0;
        const missing = others.filter((column) => !isFilled(column));
        return (
          <li key={factor.id} className="gap-entry">
            <Button className="gap-item gap-entry-name" onPress={() => onOpen({ kind: "factor", id: factor.id })}>
              <KindMark kind={factor.kind} />
              <span>{factor.name}</span>
            </Button>
            <Claimed row={factor} columns={others.filter(isFilled)} {...props} />
            {missing.length > 0 && <Missing row={factor} columns={missing} {...props} />}
          </li>
        );
      })}
    </ul>
  );
};
