/** Pages and cursors, without a database. */
import { describe, expect, test } from "vitest";
import { AppError } from "../errors.ts";
import {
  checkFirst,
  cursorsOf,
  endCursorOf,
  type Page,
  type PageArguments,
  pageFromRows,
  pageOf,
  positionAfter,
} from "./page.ts";

const rows = Array.from({ length: 7 }, (_, index) => ({ id: `row-${index}`, works: 9 - index }));
const scope = { query: { list: "rows", filter: { kinds: ["a"] } }, dataVersion: "v1" };
const keyOf = ({ id, works }: (typeof rows)[number]) => ({ key: works, id });
const page = (asked: PageArguments, changed = {}): Page<(typeof rows)[number]> =>
  pageOf(rows, { ...scope, ...changed, ...asked, keyOf });

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof AppError) return `${error.code} ${error.details.argument}`;
  }
  return "no error";
};

describe("pageOf", () => {
  test("walking with the last cursor gives every row once, in order, and ends", () => {
    const seen: string[] = [];
    let after: string | undefined;
    let more = true;
    while (more) {
      const next: Page<(typeof rows)[number]> = page({ first: 3, after });
      seen.push(...next.nodes.map(({ id }) => id));
      expect(next.totalCount).toBe(7);
      after = endCursorOf(next) ?? undefined;
      more = next.hasNextPage;
    }
    expect(seen).toEqual(rows.map(({ id }) => id));
  });

  test("a page that ends exactly at the last row has nothing behind it", () => {
    expect(page({ first: 7 }).hasNextPage).toBe(false);
    expect(page({ first: 6 }).hasNextPage).toBe(true);
  });

  test("the order of keys in a filter does not matter to a cursor, their values do", () => {
    const after = endCursorOf(pageOf(rows, { query: { a: 1, b: [2] }, dataVersion: "v1", first: 1, keyOf }));
    expect(page({ first: 1, after }, { query: { b: [2], a: 1, c: undefined } }).nodes[0]?.id).toBe("row-1");
    expect(codeOf(() => page({ first: 1, after }, { query: { a: 1, b: [3] } }))).toBe("CURSOR_STALE after");
  });

  test("a cursor of another data version or another list is stale", () => {
    const after = endCursorOf(page({ first: 1 }));
    expect(codeOf(() => page({ first: 1, after }, { dataVersion: "v2" }))).toBe("CURSOR_STALE after");
    expect(codeOf(() => page({ first: 1, after }, { query: "other" }))).toBe("CURSOR_STALE after");
  });

  test.each(["", "x", "bnVsbA", "W10", Buffer.from('["v1","h",{},"id"]').toString("base64url"), "🙂".repeat(99)])(
    "%j is refused as a cursor, by name",
    (after) => {
      expect(codeOf(() => page({ first: 1, after }))).toBe("BAD_USER_INPUT after");
    },
  );

  test("a well-formed cursor for a row that does not exist is refused", () => {
    const after = endCursorOf(pageOf([{ id: "gone", works: 1 }], { ...scope, first: 1, keyOf }));
    expect(codeOf(() => page({ first: 1, after }))).toBe("BAD_USER_INPUT after");
  });
});

test.each([0, -1, 101, 1.5, null, undefined])("a page of %j is refused by name", (first) => {
  expect(codeOf(() => checkFirst(first))).toBe("BAD_USER_INPUT first");
});

test("rows cut by the database give a page that knows whether more follows", () => {
  const cut = pageFromRows(rows.slice(0, 4), { ...scope, first: 3, totalCount: 7, keyOf });
  expect(cut.nodes).toHaveLength(3);
  expect(cut.hasNextPage).toBe(true);
  expect(positionAfter(cursorsOf(cut)[2], scope)).toEqual({ key: 7, id: "row-2" });
  expect(positionAfter(undefined, scope)).toBeNull();
});

test.each([[[]], [{}], [true], [5], [["WyJhIl0"]]])("a cursor that is no text, such as %j, is refused", (after) => {
  const scope = { query: {}, dataVersion: "v1" };
  expect(() => positionAfter(after as unknown as string, scope)).toThrow("is not a cursor");
});
