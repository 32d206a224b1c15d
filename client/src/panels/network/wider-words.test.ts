/** What a thin view leaves out is said with its count, beside a button that names what it does. */
import { expect, test } from "vitest";
import type { Widening } from "../../store/widenings.ts";
import { widerWords } from "./wider-words.ts";

test.each<readonly [Widening, number | null, string, string]>([
  [{ kind: "lift", fields: ["regions"] }, 12, "The filter “region” hides 12 links.", "Clear “region”"],
  [
    { kind: "lift", fields: ["minWorks", "maxWorks"] },
    1,
    "The filter “works behind a link” hides 1 link.",
    "Clear “works behind a link”",
  ],
  [{ kind: "lift", fields: ["signs"] }, null, "The filter “sign” is set.", "Clear “sign”"],
  [
    { kind: "lift", fields: ["families"] },
    4,
    "The filter “family of relations” hides 4 links.",
    "Show all families of relations",
  ],
  [{ kind: "groupings" }, 9, "Groupings are left out, and 9 links with them.", "Include groupings"],
  [{ kind: "further", hops: 2 }, 5, "Chains of 2 steps bring in 5 links more.", "Follow chains of 2 steps"],
  [{ kind: "lift-all" }, 80, "Only together the filters hide 80 links.", "Clear all of them"],
])("%o with %s more", (widening, more, says, button) => {
  expect(widerWords(widening, more)).toEqual({ says, button });
});
