/** Gathers the operations that are known beforehand, the client's own and the examples of the API, as source text for the server. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { buildSchema, parse, print, validate } from "graphql";

const EXAMPLES = "docs/api";

/** The operations of the client as it sends them, from the typed documents generated for it. */
const clientOperations = (generated) => {
  const documents = [...generated.matchAll(/^export const \w+Document = (\{.*\}) as unknown as /gm)];
  if (documents.length === 0) throw new Error("The generated client file holds no operation in the form expected.");
  return documents
    .map(([, json]) => JSON.parse(json))
    .filter(hasOperation)
    .map(print);
};

const hasOperation = ({ definitions }) => definitions.some(({ kind }) => kind === "OperationDefinition");

const refusal = (path, reason) => new Error(`${path}: ${reason}. CONTRIBUTING.md says how an example begins.`);

/** The JSON that follows "Variables:", or {} where the head names none. */
const readVariables = (path, text) => {
  if (text === undefined) return "{}";
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch (cause) {
    throw refusal(path, `what follows "Variables:" is not JSON (${cause.message})`);
  }
};

/**
 * One example. Its head is the comment before the first empty line: a title, then "Question N." if it answers one, then
 * what it is about, then "Variables:" with JSON. All that follows is the query.
 */
const readExample = (path, schema) => {
  const [head = "", ...rest] = readFileSync(path, "utf8").trim().split(/\n\n/);
  const query = rest.join("\n\n");
  const lines = head.split("\n");
  if (!lines.every((line) => line.startsWith("#"))) throw refusal(path, "it does not open with a comment of its own");
  const [title = "", ...about] = lines.map((line) => line.replace(/^# ?/, ""));
  const [words = "", variables] = about.join("\n").split(/^Variables:/m);
  const [, number, description = ""] = /^(?:Question (\d+)\.)?([\s\S]*)$/.exec(words.trim()) ?? [];
  const [fault] = validate(schema, parse(query));
  if (fault) throw refusal(path, `the schema does not allow it (${fault.message})`);
  return {
    id: basename(path, ".graphql"),
    question: number === undefined ? null : Number(number),
    title: title.trim(),
    description: description.trim().replace(/\s*\n\s*/g, " ") || null,
    query,
    variables: readVariables(path, variables),
  };
};

const examples = (schema) =>
  readdirSync(EXAMPLES)
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((name) => readExample(join(EXAMPLES, name), schema));

const list = (values) => values.map((value) => `  ${JSON.stringify(value)},\n`).join("");

/** The text of a TypeScript file with all of them; `clientFile` is what was generated for the client. */
export const knownOperations = (
  clientFile,
  schemaText,
) => `/** The operations known beforehand. Written by \`npm run generate\`; do not edit. */

/** A worked example of the API, from docs/api. */
export type ExampleQuery = Readonly<{
  /** The name of its file, such as 01-drivers-of-perpetration. */
  id: string;
  /** The number of the question that it answers, or null. */
  question: number | null;
  title: string;
  description: string | null;
  /** The query, with its comments. */
  query: string;
  /** Its variables, as the text of a JSON object. */
  variables: string;
}>;

/** What the client sends, letter by letter. */
export const CLIENT_OPERATIONS: readonly string[] = [
${list(clientOperations(clientFile))}];

/** The examples, by id. */
export const EXAMPLE_QUERIES: readonly ExampleQuery[] = [
${list(examples(buildSchema(schemaText)))}];
`;
