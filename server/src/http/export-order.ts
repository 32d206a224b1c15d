/** Reads what is asked of the export route: the format, the filter, the choices; whatever is not known is refused. */
import type { Request } from "express";
import { AppError } from "../errors.ts";
import { WRITE_CHOICES, type WriteOptions } from "../export/format.ts";
import type { ExportOrder } from "../export/open-export.ts";
import { findFormat } from "../export/registry.ts";
import type { FilterParser } from "../graphql/filter-json.ts";

const refuse = (argument: string, problem: string, hint: string): AppError =>
  new AppError("BAD_USER_INPUT", { message: `The argument ${argument} ${problem}.`, hint, details: { argument } });

const checkKnown = (given: readonly string[], known: readonly string[]): void => {
  const unknown = given.find((name) => !known.includes(name));
  if (unknown !== undefined) throw refuse(unknown.slice(0, 40), "is not known here", `Known are ${known.join(", ")}.`);
};

const readChoice = (name: string, value: unknown): boolean => {
  if (value === undefined || value === "0") return false;
  if (value === "1") return true;
  throw refuse(name, "is neither 0 nor 1", `Give ${name}=1, or leave it out.`);
};

const readOptions = (query: Readonly<Record<string, unknown>>): WriteOptions => ({
  bom: readChoice("bom", query.bom),
  raw: readChoice("raw", query.raw),
  mixed: readChoice("mixed", query.mixed),
});

const filterOfQuery = ({ filter }: Readonly<Record<string, unknown>>): string | undefined => {
  if (filter === undefined || typeof filter === "string") return filter;
  throw refuse("filter", "is given more than once", "Give one filter as JSON.");
};

const filterOfBody = (body: unknown): string | undefined => {
  if (body === undefined) return undefined;
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw refuse("body", "is not a JSON object", 'Send {"filter": {…}} with the content type application/json.');
  checkKnown(Object.keys(body), ["filter"]);
  const { filter } = body as Readonly<{ filter?: unknown }>;
  return filter === undefined || filter === null ? undefined : JSON.stringify(filter);
};

/**
 * The order in `request`, whose body has been read. GET takes the filter from the address, POST from the body; the
 * choices stand in the address. Raises NOT_FOUND for the format and BAD_USER_INPUT naming the argument.
 */
export const readExportOrder = (request: Request, parseFilter: FilterParser): ExportOrder => {
  const isPost = request.method === "POST";
  const { query } = request;
  checkKnown(Object.keys(query), isPost ? WRITE_CHOICES : ["filter", ...WRITE_CHOICES]);
  const format = findFormat(String(request.params.format));
  const options = readOptions(query);
  const text = isPost ? filterOfBody(request.body) : filterOfQuery(query);
  return { format, options, filter: text === undefined ? null : parseFilter(text) };
};
