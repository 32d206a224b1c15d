/** What a page says in words, back in the ids of the dataset, so that an answer can be compared id by id. */
import type { Locator, Page } from "playwright-core";
import { BUILT_IN } from "./connect.ts";
import { readOracle } from "./oracle.ts";

const { factors } = readOracle(BUILT_IN);

/** Longest names first: one name may begin with another. */
const NAMES = [...factors.values()]
  .map(({ id, name }) => ({ id, name: name.toLowerCase() }))
  .sort((a, b) => b.name.length - a.name.length);

/** A global id without its type. */
export const slugOf = (id: string): string => id.slice(id.indexOf(":") + 1);

/** The id of the factor with this name. */
export const factorCalled = (name: string): string => {
  const found = NAMES.find((factor) => factor.name === name.trim().toLowerCase());
  if (!found) throw new Error(`No factor is called ${name}.`);
  return found.id;
};

/** The id of the factor whose name the words begin with. */
export const factorLeading = (words: string): string =>
  NAMES.find(({ name }) => words.toLowerCase().startsWith(name))?.id ?? "";

const ARROWS = [
  [/go together|unrelated/, "~"],
  [/part of/, "⊂"],
  [/aimed at/, "⇒"],
  [/claimed|reported/, "→"],
] as const;

/** The link that a sentence speaks of, with the words between its ends: "Corruption is claimed to increase …". */
export const linkSaid = (sentence: string): Readonly<{ link: string; verb: string }> => {
  const words = sentence.trim().toLowerCase();
  const from = NAMES.find(({ name }) => words.startsWith(`${name} is `));
  const to = NAMES.find(({ name }) => words.endsWith(` ${name}`));
  if (!from || !to) throw new Error(`No link is told by: ${sentence}`);
  const verb = words.slice(from.name.length, -to.name.length).trim();
  const [, arrow] = ARROWS.find(([pattern]) => pattern.test(verb)) ?? [];
  return { link: `${from.id} ${arrow ?? "?"} ${to.id}`, verb };
};

/** The sign that the words between the ends of a link tell; links of structure and targeting have none. */
export const signOf = (verb: string): string => {
  if (verb.includes("described as")) return "no sign";
  if (/both/.test(verb)) return "MIXED";
  if (/no effect|unrelated/.test(verb)) return "NO_EFFECT";
  if (/less of|decrease/.test(verb)) return "NEGATIVE";
  return /increase|go together with/.test(verb) ? "POSITIVE" : "UNKNOWN";
};

/** A link's id in the same form: "corruption → human-trafficking". */
export const linkOf = (id: string): string => {
  const [from = "", to = "", family = ""] = slugOf(id).split("~");
  return `${from} ${{ association: "~", structure: "⊂", targeting: "⇒" }[family] ?? "→"} ${to}`;
};

/** A row of a table, with the words of its cells. */
export type SaidRow = Readonly<{ id: string; cells: readonly string[] }>;

/** The rows of the table in sight. */
export const rowsIn = (page: Page): Promise<readonly SaidRow[]> =>
  page.locator("main tbody tr[data-key]").evaluateAll((rows) =>
    rows.map((row) => ({
      id: row.getAttribute("data-key") ?? "",
      cells: [...row.querySelectorAll("td, th")].map((cell) => cell.textContent?.trim() ?? ""),
    })),
  );

/** A headed list of claims: its title, what is counted beside it, and of each claim what stands below its statement. */
export type SaidClaims = Readonly<{
  title: string;
  count: string;
  claims: readonly Readonly<{ id: string; relation: string; source: string; facts: readonly string[] }>[];
}>;

/** The lists of claims of the evidence page, in their order. */
export const claimsIn = (page: Page): Promise<readonly SaidClaims[]> =>
  page.locator("main .ev-list > .ev-group").evaluateAll((groups) =>
    groups.map((group) => {
      const count = group.querySelector(".ev-heading .count")?.textContent ?? "";
      const title = (group.querySelector(".ev-heading")?.textContent ?? "").replace(count, "").trim();
      const claims = [...group.querySelectorAll(".ev-row")].map((row) => {
        const facts = [...row.querySelectorAll(".ev-fact")].map((fact) => fact.textContent ?? "");
        const source = row.querySelector(".ev-source")?.textContent ?? "";
        const relation = row.querySelector(".ev-relation")?.textContent ?? "";
        return { id: facts.at(-1) ?? "", relation, source, facts: facts.slice(0, -1) };
      });
      return { title, count, claims };
    }),
  );

/** The ids of the claims of all lists, each once, sorted. */
export const claimIds = (lists: readonly SaidClaims[]): readonly string[] =>
  [...new Set(lists.flatMap(({ claims }) => claims.map(({ id }) => id)))].sort();

/** The counts beside the choices of a filter that is open, by the words of the choice. */
export const choicesIn = async (page: Page, filter: string): Promise<Readonly<Record<string, number>>> => {
  const choices: Locator = page.getByRole("group", { name: filter, exact: true }).locator(".choice");
  const read = await choices.evaluateAll((found) =>
    found.map((choice) => [
      choice.querySelector(".choice-label")?.textContent ?? "",
      Number(choice.querySelector(".count")?.textContent?.replaceAll(",", "") ?? Number.NaN),
    ]),
  );
  return Object.fromEntries(read);
};
