/** A series is one operation asked in one way: what is sent to whom, and how to tell that the answer is right. */
import { type DocumentNode, parse, print, visit } from "graphql";
import type { HttpRequest } from "../support/http-load.ts";
import type { Contenders, HttpContender } from "./contenders.ts";
import type { Operation, PeerQuestion, Variables } from "./operation.ts";

/** The ways in which one operation is measured; a table has a row for each. */
export const WAYS = ["raw", "rows", "cold", "other", "warm", "304", "peer"] as const;

/**
 * `raw`: the driver alone. `rows`: the driver alone, reading what our server makes the answer from. `cold`: no such answer is kept. `other`: cold, with names of its own, so that the server does
 * not know the operation. `warm`: the answer is kept. `304`: the asker has it. `peer`: @neo4j/graphql.
 */
export type Way = (typeof WAYS)[number];

/** Questions over HTTP, each of which may be asked once or, where answers shall be kept, often. */
export type HttpSeries = Readonly<{
  contender: HttpContender;
  /** The status of a right answer. */
  status: number;
  next: () => HttpRequest;
}>;

/** So many questions are asked over and over where the answer shall be a kept one. */
const KEPT_QUESTIONS = 8;

const JSON_HEADERS = { "content-type": "application/json", accept: "application/json" };

const operationNameOf = ({ definitions }: DocumentNode): string | undefined => {
  const definition = definitions.find(({ kind }) => kind === "OperationDefinition");
  return definition?.kind === "OperationDefinition" ? definition.name?.value : undefined;
};

/** A question as it is posted. */
export const postOf = (document: string, variables: Variables): HttpRequest => {
  const operationName = operationNameOf(parse(document));
  const body = JSON.stringify({ ...(operationName ? { operationName } : {}), query: document, variables });
  return { method: "POST", path: "/graphql", headers: JSON_HEADERS, body };
};

/** A question as a read that may be answered with 304 when `etag` is still the answer's. */
export const getOf = (document: string, variables: Variables, etag?: string): HttpRequest => {
  const query = new URLSearchParams({ query: document, variables: JSON.stringify(variables) });
  const headers = { accept: "application/json", "apollo-require-preflight": "true" };
  return {
    method: "GET",
    path: `/graphql?${query}`,
    headers: { ...headers, ...(etag ? { "if-none-match": etag } : {}) },
  };
};

const OTHER = "bench_";

/** The same question with another name and other names in the answer, so that the server cannot know it beforehand. */
export const renamed = (document: string): string =>
  print(
    visit(parse(document), {
      OperationDefinition: (node) => {
        const name = node.name && { ...node.name, value: `${OTHER}${node.name.value}` };
        const selections = node.selectionSet.selections.map((selection) =>
          selection.kind === "Field"
            ? {
                ...selection,
                alias: { ...selection.name, value: `${OTHER}${(selection.alias ?? selection.name).value}` },
              }
            : selection,
        );
        return { ...node, ...(name ? { name } : {}), selectionSet: { ...node.selectionSet, selections } };
      },
    }),
  );

/** Takes the other names in an answer back. */
export const unrenamed = (data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [name.replace(OTHER, ""), value]));

/** Numbers of questions, each once; kept answers belong to those below the first. */
export type Count = () => number;

/** Counts up from the first number that belongs to no kept answer. One count for all series keeps their questions apart. */
export const createCount = (): Count => {
  let i = KEPT_QUESTIONS;
  return () => i++;
};

/** Posts a question that was never put before: where other variables run out, one that nobody reads still differs. */
const posting =
  (document: string, variables: (i: number) => Variables, count: Count): (() => HttpRequest) =>
  () => {
    const i = count();
    return postOf(document, { ...variables(i), unread: i });
  };

const cycle = (requests: readonly HttpRequest[]): (() => HttpRequest) => {
  let i = 0;
  return () => requests[i++ % requests.length] as HttpRequest;
};

const firstVariables = ({ variables }: Operation): readonly Variables[] =>
  Array.from({ length: KEPT_QUESTIONS }, (_, i) => variables(i));

const etagOf = async (url: string, request: HttpRequest): Promise<string | undefined> => {
  const response = await fetch(url + request.path, { headers: request.headers });
  await response.arrayBuffer();
  return response.headers.get("etag") ?? undefined;
};

const notModified = async (ours: HttpContender, operation: Operation): Promise<HttpSeries | undefined> => {
  const requests: HttpRequest[] = [];
  for (const variables of firstVariables(operation)) {
    const etag = await etagOf(ours.url, getOf(operation.document, variables));
    if (etag === undefined) return undefined;
    requests.push(getOf(operation.document, variables, etag));
  }
  return { contender: ours, status: 304, next: cycle(requests) };
};

const asPeer = (contender: HttpContender, { document, variables }: PeerQuestion, count: Count): HttpSeries => ({
  contender,
  status: 200,
  next: () => ({ ...postOf(document, variables(count())), path: "/" }),
});

/** The series of one operation in one way over HTTP; undefined where there is none. */
export const httpSeries = async (
  operation: Operation,
  way: Exclude<Way, "raw" | "rows">,
  { ours, peer }: Contenders,
  count: Count,
): Promise<HttpSeries | undefined> => {
  const { document, variables } = operation;
  if (way === "peer") return typeof operation.peer === "object" ? asPeer(peer, operation.peer, count) : undefined;
  if (way === "304") return notModified(ours, operation);
  const all = { contender: ours, status: 200 };
  if (way === "cold") return { ...all, next: posting(document, variables, count) };
  if (way === "other") return { ...all, next: posting(renamed(document), variables, count) };
  return { ...all, next: cycle(firstVariables(operation).map((given) => postOf(document, given))) };
};
