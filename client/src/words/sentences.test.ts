/** The wording that every panel shares: claims are spoken of as claims, counts carry their nouns. */
import { describe, expect, test } from "vitest";
import { RELATION_WORDS, SIGN_WORDS } from "./closed-lists.ts";
import { counted, worksAndClaims } from "./counts.ts";
import { WITHOUT_WORDS } from "./evidence.ts";
import { keyWords } from "./keys.ts";
import { claimSentence, claimVerb, linkSentence, linkVerb, linkVerbBack, lowerFirst } from "./links.ts";

const FAMILIES = ["INFLUENCE", "ASSOCIATION", "STRUCTURE", "TARGETING"] as const;
const SIGNS = Object.keys(SIGN_WORDS) as (keyof typeof SIGN_WORDS)[];

describe("a link in words", () => {
  test("is claimed, never asserted", () => {
    expect(linkSentence({ family: "INFLUENCE", sign: "POSITIVE" }, "Corruption", "Human trafficking")).toBe(
      "Corruption is claimed to increase human trafficking",
    );
  });

  test.each(FAMILIES.flatMap((family) => [...SIGNS, null].map((sign) => ({ family, sign }))))(
    "says who speaks, and nothing of causes: $family $sign",
    (link) => {
      expect(linkVerb(link)).toMatch(/^is (claimed|reported|described) /);
      expect(linkVerbBack(link)).toMatch(/^is (claimed|reported|described) /);
      expect(`${linkVerb(link)} ${linkVerbBack(link)}`).not.toMatch(/\bcaus|\bleads? to|\bproves?/);
    },
  );

  test.each(SIGNS)("reads the same both ways when it is an association: %s", (sign) => {
    expect(linkVerbBack({ family: "ASSOCIATION", sign })).toBe(linkVerb({ family: "ASSOCIATION", sign }));
  });

  test("tells every sign of influence from the others, both ways", () => {
    expect(new Set(SIGNS.map((sign) => linkVerb({ family: "INFLUENCE", sign }))).size).toBe(SIGNS.length);
    expect(new Set(SIGNS.map((sign) => linkVerbBack({ family: "INFLUENCE", sign }))).size).toBe(SIGNS.length);
  });
});

describe("a claim in words", () => {
  test.each(Object.keys(RELATION_WORDS) as (keyof typeof RELATION_WORDS)[])(
    "is claimed, never asserted: %s",
    (relation) => {
      expect(claimVerb({ relation, result: null })).toMatch(/^is (claimed|described) /);
    },
  );

  test("a search that found no effect is not told as an influence", () => {
    expect(claimVerb({ relation: "INFLUENCES", result: "null" })).toBe("is reported to have no effect on");
  });

  test("is one sentence with its two factors", () => {
    const [subject, object] = [{ name: "Corruption" }, { name: "Human trafficking" }];
    expect(claimSentence({ relation: "INCREASES", result: null, subject, object })).toBe(
      "Corruption is claimed to increase human trafficking",
    );
  });
});

describe("a name inside a sentence", () => {
  test.each([
    ["Poverty", "poverty"],
    ["Co-ethnic communities", "co-ethnic communities"],
    ["Internet, social media and apps", "internet, social media and apps"],
    ["COVID-19 pandemic", "COVID-19 pandemic"],
    ["EU policy", "EU policy"],
    ["Russia's war of aggression", "Russia's war of aggression"],
    ["", ""],
  ])("%s is written %s", (name, written) => {
    expect(lowerFirst(name)).toBe(written);
  });
});

describe("counts", () => {
  test("carry a noun in the right number", () => {
    expect([counted(0, "work"), counted(1, "work"), counted(1200, "claim")]).toEqual([
      "0 works",
      "1 work",
      "1,200 claims",
    ]);
  });

  test("of links that rest on a work never set none beside more", () => {
    expect([WITHOUT_WORDS.rests(0, 12), WITHOUT_WORDS.rests(3, 4), WITHOUT_WORDS.rests(1, 0)]).toEqual([
      "12 links rest on it, none on it alone",
      "3 links rest on it alone, 4 more with other works",
      "1 link rests on it alone",
    ]);
  });

  test("put works before claims", () => {
    expect(worksAndClaims({ workCount: 2, claimCount: 3 })).toBe("2 works, 3 claims");
  });
});

describe("keys", () => {
  test("are printed as they stand on the reader's keyboard", () => {
    expect([keyWords("Mod+K", "MacIntel"), keyWords("Mod+K", "Linux x86_64"), keyWords("ArrowLeft", "Win32")]).toEqual([
      "⌘K",
      "Ctrl+K",
      "←",
    ]);
  });
});
