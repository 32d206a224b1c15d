/** Where the raw driver's statements come from: written for the bench, or the server's own. */
import { fileURLToPath } from "node:url";
import { readStatements } from "../../../server/src/db/cypher-files.ts";
import type { PlainStatement } from "./plain-messages.ts";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Gives the statement `name` with parameters; those it names and is not given are null. */
export type FindStatement = (name: string, parameters: Readonly<Record<string, unknown>>) => PlainStatement;

/** Finds statements by name, in tests/bench/api/plain and in cypher. Raises for an unknown name. */
export const createFindStatement = (): FindStatement => {
  const known = new Map([...readStatements(path("../../../cypher")), ...readStatements(path("plain"))]);
  return (name, parameters) => {
    const statement = known.get(name);
    if (!statement) throw new Error(`There is no statement ${name}.`);
    const given = statement.parameters.map((parameter) => [parameter, parameters[parameter] ?? null] as const);
    return { name, text: statement.text, parameters: Object.fromEntries(given) };
  };
};
