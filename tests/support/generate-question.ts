/** Makes questions out of the schema itself: every field and argument, good and bad values, and half-valid text. */
import fc, { type GeneratorValue } from "fast-check";
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from "graphql";
import { RUBBISH_NUMBERS, RUBBISH_TEXTS } from "./rubbish.ts";

/** What is sent. */
export type GeneratedQuestion = Readonly<{ query: string; variables: Readonly<Record<string, unknown>> }>;

type Choose = GeneratorValue;

/** A question in the making. */
type Making = Readonly<{
  schema: GraphQLSchema;
  ids: readonly string[];
  choose: Choose;
  /** Whether slips of every sort may happen; without them a question is valid, though its values need not be. */
  wild: boolean;
  /** Declarations of variables, such as `$v0: Int`. */
  declared: string[];
  variables: Record<string, unknown>;
  fragments: string[];
  /** Fields that may still be made, so that no question is without end. */
  left: { fields: number };
}>;

/** A value that is written without quotes. */
type Name = Readonly<{ name: string }>;

const MOST_FIELDS = 60;
const DEEPEST = 6;
const WORDS = ["poverty", "povert", "debt bondage", "corrpution", "Anm", "é", "a b c d e f"];

const percent = fc.integer({ min: 0, max: 99 });
const happens = ({ choose }: Making, share: number): boolean => choose(() => percent) < share;
const upTo = ({ choose }: Making, most: number): number => choose(fc.nat, { max: most });
const oneOf = <T>(making: Making, values: readonly T[]): T => values[upTo(making, values.length - 1)] as T;

const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if ("name" in value && Object.keys(value).length === 1) return String((value as Name).name);
  return `{${Object.entries(value).map(([key, inner]) => `${key}: ${literal(inner)}`)}}`;
};

/** `value` as JSON has it, where names are texts. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  if ("name" in value && Object.keys(value).length === 1) return (value as Name).name;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
};

const rubbish = (making: Making): unknown =>
  oneOf<() => unknown>(making, [
    () => oneOf(making, RUBBISH_TEXTS),
    () => oneOf(making, RUBBISH_NUMBERS),
    () => null,
    () => true,
    () => [],
    () => ({}),
    () => ({ name: "NOT_A_NAME" }),
    () => [oneOf(making, RUBBISH_TEXTS), null],
  ])();

const leafValue = (making: Making, type: GraphQLNamedType): unknown => {
  if (isEnumType(type)) return { name: oneOf(making, type.getValues()).name };
  switch (type.name) {
    case "Int":
      return happens(making, 80)
        ? 1 + upTo(making, 30)
        : oneOf(making, [0, -1, 100, 101, 1900, 2015, 5_000, 2 ** 31 - 1]);
    case "Boolean":
      return happens(making, 50);
    case "ID":
      return happens(making, 90) ? oneOf(making, making.ids) : oneOf(making, RUBBISH_TEXTS);
    case "Cursor":
      return happens(making, 50) ? oneOf(making, RUBBISH_TEXTS) : Buffer.from('["0",1,null,"x"]').toString("base64url");
    default:
      return happens(making, 80) ? oneOf(making, WORDS) : oneOf(making, RUBBISH_TEXTS);
  }
};

const slips = (making: Making, share: number): boolean => making.wild && happens(making, share);

/** A list of a few values; seldom of none, or of one more than is allowed. */
const listOf = (making: Making, value: () => unknown): readonly unknown[] =>
  happens(making, 96)
    ? Array.from({ length: 1 + upTo(making, 3) }, value)
    : oneOf(making, [[], new Array<unknown>(251).fill(value())]);

const inputValue = (making: Making, type: GraphQLInputType): unknown => {
  if (isNonNullType(type)) return inputValue(making, type.ofType);
  if (slips(making, 5)) return rubbish(making);
  if (isListType(type)) return listOf(making, () => inputValue(making, type.ofType));
  if (!isInputObjectType(type)) return leafValue(making, type);
  const given = Object.values(type.getFields()).filter((field) => isRequired(field) || happens(making, 12));
  return Object.fromEntries(given.map((field) => [field.name, inputValue(making, field.type)]));
};

const isRequired = ({ type, defaultValue }: GraphQLArgument | GraphQLInputField): boolean =>
  isNonNullType(type) && defaultValue === undefined;

/** The value of an argument: written out, or as a variable. */
const argument = (making: Making, { name, type }: GraphQLArgument): string => {
  const value = inputValue(making, type);
  if (!happens(making, 30)) return `${name}: ${literal(value)}`;
  const variable = `v${making.declared.length}`;
  making.declared.push(`$${variable}: ${String(type)}`);
  making.variables[variable] = plain(value);
  return `${name}: $${variable}`;
};

const argumentsOf = (making: Making, all: readonly GraphQLArgument[]): string => {
  const given = all.filter((one) => isRequired(one) || happens(making, 40));
  return given.length === 0 ? "" : `(${given.map((one) => argument(making, one)).join(", ")})`;
};

const directive = (making: Making): string => {
  if (slips(making, 3)) return oneOf(making, [" @skip(if: 1)", " @include", " @nothing"]);
  return happens(making, 5) ? oneOf(making, [" @skip(if: false)", " @include(if: true)", " @include(if: false)"]) : "";
};

type Field = GraphQLField<unknown, unknown>;

const fieldsOf = (type: GraphQLNamedType): readonly Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

const field = (making: Making, { name, type, args }: Field, depth: number): string => {
  making.left.fields -= 1;
  const inner = getNamedType(type);
  const alias = happens(making, 10) ? `${name}${upTo(making, 9)}: ` : "";
  const below = isCompositeType(inner) ? ` ${selection(making, inner, depth + 1)}` : "";
  return `${alias}${name}${argumentsOf(making, args)}${directive(making)}${below}`;
};

/** Some of the fields of `type`, each once; only plain ones where a question must come to its end. */
const someFields = (making: Making, type: GraphQLNamedType, depth: number): readonly string[] => {
  const isEnd = depth >= DEEPEST || making.left.fields <= 0;
  const known = fieldsOf(type).filter((one) => !isEnd || isLeafType(getNamedType(one.type)));
  const most = Math.min(known.length, 4);
  const chosen = new Set(
    Array.from({ length: most === 0 ? 0 : 1 + upTo(making, most - 1) }, () => oneOf(making, known)),
  );
  const again = slips(making, 5) ? [...chosen].slice(0, 1) : [];
  return [...chosen, ...again].map((one) => field(making, one, depth));
};

/** Fields on one of the types that an interface or a union may be. */
const onPossible = (making: Making, type: GraphQLNamedType, depth: number): readonly string[] => {
  if (!isAbstractType(type) || !(isUnionType(type) || happens(making, 60))) return [];
  const possible = oneOf(making, making.schema.getPossibleTypes(type));
  return [`... on ${possible.name} ${selection(making, possible, depth)}`];
};

const selection = (making: Making, type: GraphQLNamedType, depth: number): string => {
  const parts = [...someFields(making, type, depth), ...onPossible(making, type, depth)];
  const text = `{ ${parts.length === 0 || happens(making, 5) ? "__typename " : ""}${parts.join(" ")} }`;
  if (!happens(making, 8)) return text;
  const name = `F${making.fragments.length}`;
  making.fragments.push(`fragment ${name} on ${type.name} ${text}`);
  return `{ ...${name} }`;
};

/** `text` with a slip in it: a character gone, doubled or exchanged, or the end missing. */
const withSlip = (making: Making, text: string): string => {
  const at = upTo(making, Math.max(0, text.length - 1));
  const slip = oneOf(making, ["gone", "doubled", "exchanged", "cut"] as const);
  if (slip === "cut") return text.slice(0, at);
  const middle =
    slip === "gone"
      ? ""
      : slip === "doubled"
        ? `${text[at]}${text[at]}`
        : oneOf(making, ["}", "{", '"', "$", "\u0000", "é"]);
  return text.slice(0, at) + middle + text.slice(at + 1);
};

const make = (schema: GraphQLSchema, ids: readonly string[], choose: Choose): GeneratedQuestion => {
  const making: Making = {
    ...{ schema, ids, choose, declared: [], variables: {}, fragments: [] },
    wild: choose(() => percent) < 40,
    left: { fields: MOST_FIELDS },
  };
  const query = schema.getQueryType();
  if (!query) throw new Error("The schema has no queries.");
  const body = selection(making, query, 0);
  const head = making.declared.length > 0 ? `query Fuzz(${making.declared.join(", ")})` : "query Fuzz";
  const text = [`${head} ${body}`, ...making.fragments].join("\n");
  return { query: slips(making, 20) ? withSlip(making, text) : text, variables: making.variables };
};

/** Questions to `schema` about things with `ids`; most are valid, some nearly so. */
export const questions = (schema: GraphQLSchema, ids: readonly string[]): fc.Arbitrary<GeneratedQuestion> =>
  fc.gen().map((choose) => make(schema, ids, choose));
