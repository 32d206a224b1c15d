/** A view as JSON: checked against its published form, written in one way only, and named by what it says. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { buildSchema, coerceInputValue, GraphQLError, type GraphQLInputType, isInputType, isScalarType } from "graphql";
import { AppError } from "../errors.ts";
import { readSchemaText } from "../graphql/schema.ts";

/** A checked view: its canonical JSON and the id that follows from it. */
export type ViewDocument = Readonly<{ id: string; json: string }>;

/** The published form of a stored view, as GraphQL input types beside those of the API. */
export const readViewSchema = (): string => readFileSync(new URL("./stored-view.graphql", import.meta.url), "utf8");

const VERSION = 1;
const ID_LENGTH = 12;
const DIGITS = "abcdefghijklmnopqrstuvwxyz234567";

/** The first characters of `bytes` in base32 (RFC 4648, lower case). */
const base32 = (bytes: Uint8Array, length: number): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const digits = Array.from({ length }, (_, index) => bits.slice(index * 5, index * 5 + 5));
  return digits.map((digit) => DIGITS[Number.parseInt(digit, 2)]).join("");
};

/** True for what an id of a stored view looks like. */
export const isViewId = (id: string): boolean => /^[a-z2-7]{12}$/.test(id);

/** The same value with the fields of every object in order. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== "object") return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, inner]) => [name, ordered(inner)]));
};

/** A view in one form alone: a field that is null says as little as one that is left out. */
const canonical = (view: object): string =>
  JSON.stringify(ordered(Object.fromEntries(Object.entries(view).filter(([, value]) => value !== null))));

const MOST_SETTINGS = 20;

const isSetting = (value: unknown): boolean =>
  value === null ||
  ["string", "number", "boolean"].includes(typeof value) ||
  (Array.isArray(value) && value.every((each) => typeof each === "string"));

/** The settings of a page as they were sent; raises what the coercion turns into words. */
const readSettings = (value: unknown): unknown => {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject || Object.keys(value).length > MOST_SETTINGS || !Object.values(value).every(isSetting))
    throw new GraphQLError(
      `Expected at most ${MOST_SETTINGS} fields that are texts, numbers, true, false, null or lists of texts`,
    );
  return value;
};

const viewType = (): GraphQLInputType => {
  const schema = buildSchema(`${readSchemaText()}\n${readViewSchema()}`);
  const settings = schema.getType("PageSettings");
  const view = schema.getType("StoredView");
  if (!isScalarType(settings) || !isInputType(view)) throw new Error("The form of a stored view is not complete.");
  settings.parseValue = readSettings;
  return view;
};

const refuse = (place: string, problem: string): AppError =>
  new AppError("BAD_USER_INPUT", {
    message: `The field ${place} cannot be read: ${problem}.`,
    hint: "The form of a view is published at /views/schema.graphql.",
    details: { field: place },
  });

/** Reads what somebody sends as a view. Raises BAD_USER_INPUT naming the field. */
export type ViewReader = (value: unknown) => ViewDocument;

/** A reader that knows the published form. */
export const createViewReader = (): ViewReader => {
  const type = viewType();
  return (value) => {
    if (value === null || value === undefined) throw refuse("view", "it is missing");
    const view = coerceInputValue(value, type, (path, _, error) => {
      throw refuse(["view", ...path].join(".").slice(0, 200), error.message.replace(/\.$/, "").slice(0, 300));
    }) as Readonly<{ version: number }>;
    if (view.version !== VERSION)
      throw refuse("view.version", `this server knows version ${VERSION}, and not ${view.version}`);
    // What was sent, and not what the check made of it: that fills in the API's defaults, which the view did not say.
    const json = canonical(value);
    return { id: base32(createHash("sha256").update(json).digest(), ID_LENGTH), json };
  };
};
