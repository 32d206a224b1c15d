/** What falls without a work is told link by link, and nothing that only the filter would hide counts as gone. */
import { expect, test } from "vitest";
import { testFactor, testLink } from "../test-network.ts";
import { fallOf, marksOf } from "./fall.ts";

const factors = ["a", "b", "c", "d"].map((id) => testFactor({ id }));
const ids = (found: readonly { before?: { id: string }; id?: string }[]) =>
  found.map((each) => each.before?.id ?? each.id);

const alone = testLink("a", "b");
const two = testLink("b", "c", { workCount: 2, contested: true });
const three = testLink("a", "c", { workCount: 3 });
const last = testLink("c", "d");
const links = [three, two, alone, last];

test("links without any claim left are gone, and factors with nothing but such links are left without one", () => {
  const fall = fallOf({ factors, links }, [three, two, alone]);
  expect(ids(fall.gone)).toEqual([last.id]);
  expect(ids(fall.factors)).toEqual(["d"]);
  expect([fall.weakened, fall.turned, fall.settled]).toEqual([[], [], []]);
});

test("a link is weakened when it is left with one work, turned with another sign, settled when it is contested no more", () => {
  const left = [
    { ...three, workCount: 2 },
    { ...two, workCount: 1, contested: false, sign: "NEGATIVE" as const },
    alone,
    last,
  ];
  const fall = fallOf({ factors, links }, left);
  expect(ids(fall.weakened)).toEqual([two.id]);
  expect(ids(fall.turned)).toEqual([two.id]);
  expect(ids(fall.settled)).toEqual([two.id]);
  expect(fall.weakened[0]?.after.workCount).toBe(1);
  expect(marksOf(fall)).toEqual({ gone: new Set(), changed: new Set([two.id]) });
});

test("a factor that had no link before is not one that falls, and further links between the factors do not count", () => {
  const lonely = [...factors, testFactor({ id: "e" })];
  const fall = fallOf({ factors: lonely, links }, [...links, testLink("d", "e")]);
  expect(marksOf(fall)).toEqual({ gone: new Set(), changed: new Set() });
});

test("what is gone marks links and factors alike", () => {
  expect(marksOf(fallOf({ factors, links }, [])).gone).toEqual(new Set([...ids(links), "a", "b", "c", "d"]));
});
