/** Finds rows that say again what an earlier row of the same file said. */
import type { TableRow } from "./tables.ts";

/** A row, and the line on which the first row with the same key begins its `column`. */
export type Repeat<C extends string> = Readonly<{ row: TableRow<C>; firstLine: number }>;

/** Every row but the first of each key, in file order; rows whose key is empty repeat nothing. */
export const repeatsOf = <C extends string>(
  rows: readonly TableRow<C>[],
  column: NoInfer<C>,
  keyOf: (row: TableRow<C>) => string,
): readonly Repeat<C>[] => {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const key = keyOf(row);
    const firstLine = first.get(key);
    if (firstLine === undefined) first.set(key, row.lineOf(column));
    return firstLine === undefined || key === "" ? [] : [{ row, firstLine }];
  });
};
