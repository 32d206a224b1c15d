/** The filter in an address: every field under its own name. */
import type { Filter } from "../view.ts";
import type { Codec } from "./codec.ts";
import { FILTER_CODECS } from "./filter-codecs.ts";
import type { Part, Take } from "./part.ts";

const FILTER_FIELDS = Object.keys(FILTER_CODECS) as (keyof Filter)[];

const printField = <Field extends keyof Filter>(filter: Filter, field: Field): readonly string[] => {
  const value = filter[field];
  // Codecs and filter have the same fields, but TypeScript cannot follow one field through both.
  const codec = FILTER_CODECS[field] as unknown as Codec<typeof value>;
  return value === undefined ? [] : [`${field}=${codec.print(value)}`];
};

const takeFilter = (take: Take): Filter =>
  Object.fromEntries(
    FILTER_FIELDS.flatMap((field) => {
      const value = take<unknown>(field, FILTER_CODECS[field] as unknown as Codec<unknown>);
      return value === undefined ? [] : [[field, value]];
    }),
  );

/** `kinds=OUTCOME&minWorks=2`, in the order of the filter panel. */
export const FILTER_PART: Part = {
  print: (view) => FILTER_FIELDS.flatMap((field) => printField(view.filter, field)),
  take: (take) => ({ filter: takeFilter(take) }),
};
