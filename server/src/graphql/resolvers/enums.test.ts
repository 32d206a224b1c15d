/** The schema's closed lists and the dataset's are the same. */
import { buildSchema, isEnumType } from "graphql";
import { describe, expect, test } from "vitest";
import { readSchemaText } from "../schema.ts";
import { enumResolvers } from "./enums.ts";

const schema = buildSchema(readSchemaText());

describe("every enum of the dataset's words", () => {
  test.each(Object.entries(enumResolvers))("%s has the same names in the schema, in the same order", (name, values) => {
    const type = schema.getType(name);
    if (!isEnumType(type)) throw new Error(`The schema has no enum ${name}.`);
    expect(Object.keys(values)).toEqual(type.getValues().map((value) => value.name));
  });
});
