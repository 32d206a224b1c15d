/** Ids and slugs: what goes in, what comes out, and what is refused. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { globalId, linkSlug, NODE_TYPES, parseGlobalId, SLUG, slugOf, workSlug } from "./ids.ts";

const hashOf = (name: string): string => createHash("sha256").update(name, "utf8").digest("hex").slice(0, 4);

describe("global ids", () => {
  test("a type and a slug make an id that is read back", () => {
    for (const type of NODE_TYPES)
      expect(parseGlobalId(globalId(type, "a~b~influence"))).toEqual({ type, slug: "a~b~influence" });
  });

  test.each(["", "poverty", "factor", "factor:", ":poverty", "person:one", "Factor:poverty", "factors:poverty"])(
    "%j is no global id",
    (id) => {
      expect(parseGlobalId(id)).toBeNull();
    },
  );

  test("a slug is taken from its own type or bare, never from another type", () => {
    expect(slugOf("factor", "factor:poverty")).toBe("poverty");
    expect(slugOf("factor", "poverty")).toBe("poverty");
    expect(slugOf("factor", "claim:c0006")).toBeNull();
    expect(slugOf("factor", ":poverty")).toBeNull();
  });

  test.each(["poverty", "a", "trace-d5-1", "2016", "c0006"])("%j is a slug", (slug) => {
    expect(slug).toMatch(SLUG);
  });

  test.each(["", "Poverty", "-poverty", "poverty-", "a--b", "a b", "a_b", "pauvreté", "a~b", "a:b", "a\n"])(
    "%j is no slug",
    (slug) => {
      expect(slug).not.toMatch(SLUG);
    },
  );
});

describe("link slugs", () => {
  test("an influence, a part and a target keep their direction", () => {
    expect(linkSlug("poverty", "debt", "influence")).toBe("poverty~debt~influence");
    expect(linkSlug("poverty", "debt", "structure")).toBe("poverty~debt~structure");
    expect(linkSlug("poverty", "debt", "targeting")).toBe("poverty~debt~targeting");
  });

  test("an association has one slug, whichever factor is named first", () => {
    expect(linkSlug("poverty", "debt", "association")).toBe("debt~poverty~association");
    expect(linkSlug("debt", "poverty", "association")).toBe("debt~poverty~association");
  });
});

describe("work slugs", () => {
  test("marks, case and punctuation are taken off, and the name's hash follows", () => {
    const name = "Étude n° 5: «Trafic d'êtres humains» (2016)";
    expect(workSlug(name)).toBe(`etude-n-5-trafic-d-etres-humains-2016-${hashOf(name)}`);
  });

  test("a ligature is opened by its compatibility form", () => {
    expect(workSlug("Traﬃcking")).toBe(`trafficking-${hashOf("Traﬃcking")}`);
  });

  test("a slug of 60 characters is kept whole, one of 61 loses its last word", () => {
    const exact = `${"a".repeat(55)} bbbb`;
    expect(workSlug(exact)).toBe(`${"a".repeat(55)}-bbbb-${hashOf(exact)}`);
    const over = `${"a".repeat(55)} bbbbb`;
    expect(workSlug(over)).toBe(`${"a".repeat(55)}-${hashOf(over)}`);
  });

  test("a word that ends at the 60th character is kept whole", () => {
    const name = `${"a".repeat(55)} bbbb cc`;
    expect(workSlug(name)).toBe(`${"a".repeat(55)}-bbbb-${hashOf(name)}`);
  });

  test("a single word longer than 60 characters is cut inside", () => {
    const name = "x".repeat(80);
    expect(workSlug(name)).toBe(`${"x".repeat(60)}-${hashOf(name)}`);
  });

  test("a name without Latin letters or digits is told by its hash alone", () => {
    expect(workSlug("人身売買")).toBe(hashOf("人身売買"));
  });

  test("names that differ only in punctuation get different slugs", () => {
    expect(workSlug("Trafficking: a study")).not.toBe(workSlug("Trafficking, a study"));
  });

  test("for any name it is a slug of at most 65 characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (name) => {
        expect(workSlug(name)).toMatch(SLUG);
        expect(workSlug(name).length).toBeLessThanOrEqual(65);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
