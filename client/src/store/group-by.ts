/** Groups rows that share a key, keeping the order in which keys and rows first came. */

/** Entries of key and rows; nothing is sorted. */
export const groupBy = <Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): readonly [Key, readonly Row[]][] => {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups];
};
