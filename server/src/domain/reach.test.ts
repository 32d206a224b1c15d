/** What an intervention reaches, worked out by hand on small networks. */
import { describe, expect, test } from "vitest";
import { reachOf } from "./reach.ts";
import { sampleFactor, sampleLinks } from "./test-samples.ts";

const plan = (id: string) => sampleFactor(id, { kind: "intervention" });
const grouping = (id: string) => sampleFactor(id, { grouping: true });

describe("what an intervention reaches", () => {
  test("is what it targets and what it influences, not what goes together with it or acts on it", () => {
    const reach = reachOf(
      [plan("p"), sampleFactor("a"), sampleFactor("b"), sampleFactor("c"), sampleFactor("d")],
      sampleLinks({ "p ! a": ["w"], "p > b": ["w"], "c ~ p": ["w"], "d > p": ["w"] }),
    );
    expect(reach.get("p")?.reached).toEqual([
      { factor: "a", through: null },
      { factor: "b", through: null },
    ]);
  });

  test("goes through a grouping to its members, those of groupings inside it too, and not below a member", () => {
    const reach = reachOf(
      [plan("p"), grouping("g"), grouping("inner"), sampleFactor("a"), sampleFactor("b"), sampleFactor("below")],
      sampleLinks({ "p ! g": ["w"], "a < g": ["w"], "inner < g": ["w"], "b < inner": ["w"], "below < a": ["w"] }),
    );
    expect(reach.get("p")?.reached).toEqual([
      { factor: "a", through: "g" },
      { factor: "b", through: "g" },
    ]);
  });

  test("names a factor once: itself before through a grouping, and the first grouping by slug", () => {
    const reach = reachOf(
      [plan("p"), grouping("h"), grouping("g"), sampleFactor("a"), sampleFactor("b")],
      sampleLinks({
        "p ! h": ["w"],
        "p ! g": ["w"],
        "p > b": ["w"],
        "a < h": ["w"],
        "a < g": ["w"],
        "b < g": ["w"],
      }),
    );
    expect(reach.get("p")?.reached).toEqual([
      { factor: "a", through: "g" },
      { factor: "b", through: null },
    ]);
  });

  test("ends although groupings or interventions are parts of one another", () => {
    const reach = reachOf(
      [plan("p"), plan("q"), grouping("g"), grouping("h"), sampleFactor("a")],
      sampleLinks({ "p ! g": ["w"], "g < h": ["w"], "h < g": ["w"], "a < h": ["w"], "p < q": ["w"], "q < p": ["w"] }),
    );
    expect(reach.get("p")).toEqual({ reached: [{ factor: "a", through: "g" }], level: "external" });
    expect(reach.get("q")?.level).toBe("external");
  });

  test("is told of interventions only", () => {
    expect([...reachOf([plan("p"), sampleFactor("a")], sampleLinks({ "a > p": ["w"] })).keys()]).toEqual(["p"]);
  });
});

describe("the level of prevention", () => {
  const levelFor = (...links: readonly string[]) =>
    reachOf(
      [
        plan("p"),
        plan("part"),
        sampleFactor("poverty"),
        sampleFactor("home", { level: "internal" }),
        sampleFactor("greed", { kind: "trafficker-characteristic" }),
        sampleFactor("youth", { kind: "victim-vulnerability" }),
        sampleFactor("crime", { kind: "outcome", level: "internal" }),
      ],
      sampleLinks(Object.fromEntries(links.map((link) => [link, ["w"]]))),
    ).get("p")?.level;

  test("is internal when all it reaches is of the person or coded internal", () => {
    expect(levelFor("p > greed", "p > youth", "p ! home")).toBe("internal");
  });
  test("is external when nothing of it is", () => expect(levelFor("p > poverty")).toBe("external"));
  test("is both when some of it is", () => expect(levelFor("p > poverty", "p > greed")).toBe("both"));
  test("is not stated when it reaches nothing or outcomes only", () => {
    expect(levelFor()).toBe("not-stated");
    expect(levelFor("p > crime")).toBe("not-stated");
  });
  test("leaves outcomes out", () => expect(levelFor("p > poverty", "p > crime")).toBe("external"));
  test("counts what its parts reach, which is not among what it reaches itself", () => {
    expect(levelFor("p > poverty", "part < p", "part > greed")).toBe("both");
  });
});
