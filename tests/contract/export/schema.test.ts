/** The published schema of the JSON export, against the closed lists it repeats and the rows it describes. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  ACCESS_VALUES,
  CERTAINTIES,
  DOMAINS,
  FACTOR_KINDS,
  LEVELS,
  LINK_FAMILIES,
  POLARITIES,
  RELATIONS,
  SIDES,
  SIGNS,
  VOCABULARY_FIELDS,
} from "../../../server/src/domain/closed-lists.ts";
import { TINY_EXTRACT } from "../../support/tiny-extract.ts";

type Schema = Readonly<{
  properties: Readonly<Record<string, Schema>>;
  enum: readonly unknown[];
  items: Schema;
  pattern: string;
  required: readonly string[];
  description: string;
  $defs: Readonly<Record<string, Schema>>;
}>;

const schema = JSON.parse(
  readFileSync(new URL("../../../server/src/export/network.schema.json", import.meta.url), "utf8"),
) as Schema;

const part = (name: string): Schema => schema.$defs[name] as Schema;
const field = (name: string, own: string): Schema => part(name).properties[own] as Schema;

test("every closed list in the schema is the program's own", () => {
  expect(field("factor", "kind").enum).toEqual(FACTOR_KINDS);
  expect(field("factor", "domain").enum).toEqual(DOMAINS);
  expect(field("factor", "level").enum).toEqual(LEVELS);
  expect(field("factor", "sides").items.enum).toEqual(SIDES);
  expect(field("link", "family").enum).toEqual(LINK_FAMILIES);
  expect(field("link", "sign").enum).toEqual([...SIGNS, null]);
  expect(field("claim", "relation").enum).toEqual(RELATIONS);
  expect(field("claim", "polarity").enum).toEqual(POLARITIES);
  expect(part("certainty").enum).toEqual(CERTAINTIES);
  expect(part("access").enum).toEqual(ACCESS_VALUES);
  expect(field("term", "field").enum).toEqual(VOCABULARY_FIELDS);
  expect(part("linkId").pattern).toContain(`(${LINK_FAMILIES.join("|")})`);
});

test.each([
  ["factor", TINY_EXTRACT.factors],
  ["link", TINY_EXTRACT.links],
  ["claim", TINY_EXTRACT.claims],
  ["source", TINY_EXTRACT.sources],
  ["work", TINY_EXTRACT.works],
  ["counterpart", TINY_EXTRACT.counterparts],
  ["term", TINY_EXTRACT.vocabulary],
])("the schema asks for exactly the members of a %s, and describes each", async (name, rows) => {
  for await (const row of rows as readonly object[])
    expect([...part(name).required].sort()).toEqual(Object.keys(row).sort());
  expect(Object.keys(part(name).properties)).toEqual(part(name).required);
  expect(part(name).description).toMatch(/\.$/);
});
