/** Reads single arguments of the API and says by name what is wrong with one. */
import { type NodeType, slugOf } from "../domain/ids.ts";
import { wordsOf } from "../domain/text/match-text.ts";
import { AppError } from "../errors.ts";

/** A value as GraphQL hands it over: null and undefined both mean that it was not given. */
export type Asked<T> = T | null | undefined;

/** Values in a list and characters in a text, at most. */
const LONGEST_LIST = 250;
const LONGEST_TEXT = 200;

/** BAD_USER_INPUT about `argument`. */
export const badArgument = (
  argument: string,
  problem: string,
  hint: string,
  details: Readonly<Record<string, unknown>> = {},
): AppError =>
  new AppError("BAD_USER_INPUT", {
    message: `The argument ${argument} ${problem}.`,
    hint,
    details: { argument, ...details },
  });

/** The fields of `fields` that are given. */
export const given = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } => {
  const some: Partial<T> = {};
  for (const name in fields) if (fields[name] !== undefined) some[name] = fields[name];
  return some as { [K in keyof T]?: Exclude<T[K], undefined> };
};

/** A list of 1 to 250 values without repeats; undefined when not given. */
export const readList = <T>(argument: string, list: Asked<readonly T[]>): readonly T[] | undefined => {
  if (list === null || list === undefined) return undefined;
  if (list.length === 0)
    throw badArgument(argument, "is an empty list, which nothing can pass", "Leave it out to not filter by it.");
  if (list.length > LONGEST_LIST)
    throw badArgument(
      argument,
      `holds ${list.length} values, but at most ${LONGEST_LIST} are allowed`,
      "Shorten the list.",
      {
        found: list.length,
        most: LONGEST_LIST,
      },
    );
  return [...new Set(list)];
};

/** The slug in one id of `type`, global or bare. */
export const readId = (argument: string, type: NodeType, id: string): string => {
  const slug = slugOf(type, id);
  if (slug) return slug;
  const hint = `Ids of this kind begin with ${type}: or are bare slugs.`;
  throw badArgument(argument, `holds ${JSON.stringify(id.slice(0, 100))}, which is no id of a ${type}`, hint, {
    value: id,
  });
};

/** A list of 1 to 250 ids of `type` as slugs; undefined when not given. */
export const readIds = (
  argument: string,
  type: NodeType,
  ids: Asked<readonly string[]>,
): readonly string[] | undefined =>
  readList(
    argument,
    readList(argument, ids)?.map((id) => readId(argument, type, id)),
  );

/** A list of 1 to 250 factors that a question starts from, as slugs. */
export const readFactors = (argument: string, ids: readonly string[]): readonly string[] => {
  if (ids.length === 0) throw badArgument(argument, "is an empty list", "Name at least one factor.");
  return readIds(argument, "factor", ids) ?? [];
};

/** A whole number within bounds; undefined when not given. */
export const readNumber = (
  argument: string,
  value: Asked<number>,
  { least, most = 2_147_483_647 }: Readonly<{ least: number; most?: number }>,
): number | undefined => {
  if (value === null || value === undefined) return undefined;
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  const bounds = most === 2_147_483_647 ? `at least ${least}` : `${least} to ${most.toLocaleString("en-GB")}`;
  throw badArgument(argument, `is ${value}, but must be ${bounds}`, "Give a whole number within these bounds.", {
    value,
    least,
    most,
  });
};

/** Raises when `from` lies beyond `to`. */
export const checkSpan = (
  [from, to]: readonly [string, string],
  least: number | undefined,
  most: number | undefined,
): void => {
  if (least === undefined || most === undefined || least <= most) return;
  const problem = `is ${least}, which is more than ${to}, ${most}`;
  throw badArgument(from, problem, `Exchange ${from} and ${to}, or leave one out.`, { value: least, most });
};

/** A text of 1 to 200 characters with a letter or digit in it; undefined when not given. */
export const readText = (argument: string, text: Asked<string>): string | undefined => {
  if (text === null || text === undefined) return undefined;
  if (text.length > LONGEST_TEXT)
    throw badArgument(
      argument,
      `is ${text.length} characters long, but at most ${LONGEST_TEXT} are allowed`,
      "Shorten it.",
      {
        found: text.length,
        most: LONGEST_TEXT,
      },
    );
  if (wordsOf(text).length === 0)
    throw badArgument(argument, "holds no letter and no digit", "Leave it out to not filter by it.");
  return text.trim();
};

/** True or false; undefined when not given. */
export const readFlag = (value: Asked<boolean>): boolean | undefined => value ?? undefined;
