/** A table says by which column it is sorted before anybody has sorted it. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Column } from "./column.ts";
import { RowsTable } from "./rows-table.tsx";

type Row = Readonly<{ name: string; works: number }>;

const COLUMNS: readonly Column<Row>[] = [
  { id: "name", name: "Name", show: ({ name }) => name, sortBy: ({ name }) => name },
  { id: "works", name: "Works", isNumber: true, show: ({ works }) => works, sortBy: ({ works }) => works },
];

test("rows that are sorted on the spot stand and are said as the first sorting has it", () => {
  const text = renderToStaticMarkup(
    <RowsTable<Row>
      label="Factors"
      columns={COLUMNS}
      rows={[
        { name: "Fewer", works: 1 },
        { name: "More", works: 2 },
      ]}
      idOf={({ name }) => name}
      selected={[]}
      onOpen={() => undefined}
      first={{ column: "works", direction: "descending" }}
    />,
  );
  expect(text.match(/aria-sort="(\w+)"/g)).toEqual(['aria-sort="none"', 'aria-sort="descending"']);
  expect(text.indexOf(">More<")).toBeLessThan(text.indexOf(">Fewer<"));
});
