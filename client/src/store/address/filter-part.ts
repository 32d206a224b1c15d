/** The filter in an address: every field under its own name. */
import type { Filter } from "../view.ts";
import type { Codec } from "./codec.ts";
import { FILTER_CODECS, FILTER_FIELDS } from "./filter-codecs.ts";
import type { Part, Take } from "./part.ts";

const printField = <Field extends keyof Filter>(filter: Filter, field: Field, prefix: string): readonly string[] => {
  const value = filter[field];
  // Codecs and filter have the same fields, but TypeScript cannot follow one field through both.
  const codec = FILTER_CODECS[field] as unknown as Codec<typeof value>;
  return value === undefined ? [] : [`${prefix}${field}=${codec.print(value)}`];
};

/** Every field that is set, in the order of the filter panel; `prefix` goes before each name. */
export const printFilter = (filter: Filter, prefix = ""): readonly string[] =>
  FILTER_FIELDS.flatMap((field) => printField(filter, field, prefix));

/** The fields that stand in the address under `prefix` and their own names. */
export const takeFilter = (take: Take, prefix = ""): Filter =>
  Object.fromEntries(
    FILTER_FIELDS.flatMap((field) => {
      const value = take<unknown>(`${prefix}${field}`, FILTER_CODECS[field] as unknown as Codec<unknown>);
      return value === undefined ? [] : [[field, value]];
    }),
  );

/** `kinds=OUTCOME&minWorks=2`. */
export const FILTER_PART: Part = {
  print: (view) => printFilter(view.filter),
  take: (take) => ({ filter: takeFilter(take) }),
};
