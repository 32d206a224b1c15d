/** Lists of kept records, put in each order once a data version, and their words, folded once. */
import { createWordMatcher, wordSetOf } from "../domain/text/match-text.ts";
import type { KeptRecords } from "./kept-records.ts";
import { comparePositions, type Placed, type SortKey } from "./page.ts";
import type { Order } from "./read-page.ts";

type Row = Readonly<{ id: string }>;

/** What a list of records is made of. */
type List<T extends Row, Field extends string> = Readonly<{
  rowsOf: (records: KeptRecords) => Iterable<T>;
  keyOf: (row: T, field: Field, records: KeptRecords) => SortKey;
}>;

/** Gives all rows of a list in an order. */
export type Orders<T extends Row, Field extends string> = (
  records: KeptRecords,
  order: Order<Field>,
) => readonly Placed<T>[];

/** The orders of a list, each kept for as long as the records are. */
export const createOrders = <T extends Row, Field extends string>({
  rowsOf,
  keyOf,
}: List<T, Field>): Orders<T, Field> => {
  const known = new WeakMap<KeptRecords, Map<string, readonly Placed<T>[]>>();

  const arrange = (records: KeptRecords, { field, direction }: Order<Field>): readonly Placed<T>[] =>
    [...rowsOf(records)]
      .map((node) => ({ key: keyOf(node, field, records), id: node.id, node }))
      .sort((a, b) => comparePositions(a, b, direction === "DESC"));

  return (records, order) => {
    const orders = known.get(records) ?? new Map<string, readonly Placed<T>[]>();
    known.set(records, orders);
    const name = `${order.field} ${order.direction}`;
    const rows = orders.get(name) ?? arrange(records, order);
    orders.set(name, rows);
    return rows;
  };
};

/** Says of rows whether they hold the words of a text; true of each without a text. The words of a row are folded once. */
export const createRowMatcher = <T extends Row>(textsOf: (row: T) => readonly (string | null)[]) => {
  const known = new WeakMap<T, ReadonlySet<string>>();
  const wordsOf = (row: T): ReadonlySet<string> => {
    const words = known.get(row) ?? wordSetOf(textsOf(row));
    known.set(row, words);
    return words;
  };
  return (text: string | undefined): ((row: T) => boolean) => {
    if (text === undefined) return () => true;
    const matches = createWordMatcher(text);
    return (row) => matches(wordsOf(row));
  };
};

/** Says whether `value` is among `values`; without values everything is. */
export const amongValues = <T>(values: readonly T[] | null | undefined): ((value: T) => boolean) => {
  if (!values) return () => true;
  const set = new Set(values);
  return (value) => set.has(value);
};
