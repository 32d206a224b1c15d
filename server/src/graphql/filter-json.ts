/** Filters as JSON in the API's own names, as addresses of exports carry them. */
import { buildSchema, coerceInputValue, type GraphQLInputType, isInputType } from "graphql";
import type { NetworkFilter } from "../domain/filter/network-filter.ts";
import {
  ACCESS_NAMES,
  CERTAINTY_NAMES,
  DOMAIN_NAMES,
  FACTOR_KIND_NAMES,
  LEVEL_NAMES,
  LINK_FAMILY_NAMES,
  SIDE_NAMES,
  SIGN_NAMES,
} from "./enums.ts";
import type * as Api from "./generated.ts";
import { badArgument } from "./read-arguments.ts";
import { readNetworkFilter } from "./read-filter.ts";
import { readSchemaText } from "./schema.ts";

/** The filter fields that hold closed-list values. */
const ENUM_FIELDS: Readonly<Partial<Record<keyof NetworkFilter, Readonly<Record<string, string>>>>> = {
  kinds: FACTOR_KIND_NAMES,
  domains: DOMAIN_NAMES,
  levels: LEVEL_NAMES,
  sides: SIDE_NAMES,
  families: LINK_FAMILY_NAMES,
  signs: SIGN_NAMES,
  certainties: CERTAINTY_NAMES,
  access: ACCESS_NAMES,
};

type Fields = Readonly<Record<string, unknown>>;
type Spelling = (names: Readonly<Record<string, string>>, value: unknown) => unknown;

const respell = (filter: Fields, spell: Spelling): Fields =>
  Object.fromEntries(
    Object.entries(filter).map(([field, value]) => {
      const names = ENUM_FIELDS[field as keyof NetworkFilter];
      return [field, names && Array.isArray(value) ? value.map((one) => spell(names, one)) : value];
    }),
  );

const toName: Spelling = (names, value) => Object.keys(names).find((name) => names[name] === value);
const toValue: Spelling = (names, name) => names[String(name)];

/** `filter` as an object that the API takes as NetworkFilter, with enum names. */
export const toFilterInput = (filter: NetworkFilter): Fields => respell(filter, toName);

/**
 * The address of the export of what `filter` leaves (null for the whole dataset), from the root of the server on, with
 * the choices named by `choices` made. Replace json by another format.
 */
export const exportUrl = (filter: NetworkFilter | null, format = "json", choices: readonly string[] = []): string => {
  const asked = filter === null ? [] : [`filter=${encodeURIComponent(JSON.stringify(toFilterInput(filter)))}`];
  const query = [...asked, ...choices.map((choice) => `${choice}=1`)].join("&");
  return `/export/network.${format}${query && `?${query}`}`;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const hint = 'Give a NetworkFilter as JSON, such as {"certainties":["STATED"]}.';
    throw badArgument("filter", `is not JSON: ${error instanceof Error ? error.message : "it cannot be read"}`, hint);
  }
};

const coerce = (value: unknown, type: GraphQLInputType): unknown =>
  coerceInputValue(value, type, (path, _, error) => {
    const argument = ["filter", ...path].join(".");
    const hint = "Fields and values are those of NetworkFilter in /schema.graphql.";
    throw badArgument(argument, `cannot be read: ${error.message.replace(/\.$/, "")}`, hint);
  });

/** Reads a filter from JSON. Raises BAD_USER_INPUT naming the field. Groupings stay only when the filter says so. */
export type FilterParser = (text: string) => NetworkFilter;

/** A parser that knows the published schema. */
export const createFilterParser = (): FilterParser => {
  const type = buildSchema(readSchemaText()).getType("NetworkFilter");
  if (!isInputType(type)) throw new Error("The schema has no input NetworkFilter.");
  return (text) => {
    const input = coerce(parse(text), type) as Fields | null;
    return readNetworkFilter(input && (respell(input, toValue) as Api.NetworkFilter), { groupings: false });
  };
};
