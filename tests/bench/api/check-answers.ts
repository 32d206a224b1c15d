/** Asks every contender once before anything is measured, and compares what they answer. */

import type { HttpRequest } from "../support/http-load.ts";
import type { Contenders, HttpContender } from "./contenders.ts";
import type { Data, Operation } from "./operation.ts";
import { getOf, postOf, renamed, unrenamed } from "./series.ts";

/** Two ways of choosing the best supported differ a little at the edge. */
const TOLERANCE = 0.2;

const fetchData = async ({ url }: HttpContender, request: HttpRequest, what: string): Promise<Data> => {
  const { method, headers, body } = request;
  const response = await fetch(url + request.path, { method, headers, ...(body === undefined ? {} : { body }) });
  const text = await response.text();
  if (text === "") throw new Error(`${what} was answered with status ${response.status} and nothing else.`);
  const { data, errors } = JSON.parse(text);
  if (errors || !data) throw new Error(`${what} was answered with ${text.slice(0, 1_000)}`);
  return data;
};

const isNear = (found: number, wanted: number): boolean => Math.abs(found - wanted) <= Math.floor(wanted * TOLERANCE);

const compare = (what: string, found: readonly number[], wanted: readonly number[]): void => {
  if (wanted.every((count, place) => isNear(found[place] ?? Number.NaN, count))) return;
  throw new Error(`${what} gave ${found.join(", ")} where our answer has ${wanted.join(", ")}.`);
};

const checkPlain = async (operation: Operation, data: Data, { plain }: Contenders): Promise<void> => {
  if (typeof operation.plain === "string") return;
  const { statements, count } = operation.plain;
  const questions = [statements(operation.variables(0))];
  const { counts = [] } = await plain.run({ questions, seconds: 0, connections: 1 });
  const wanted = count(data);
  const what = `${operation.name}: the raw driver`;
  if (counts.length !== wanted.length)
    throw new Error(`${what} ran ${counts.length} statements, not ${wanted.length}.`);
  compare(what, counts, wanted);
};

const checkPeer = async ({ name, peer: asked, count }: Operation, data: Data, { peer }: Contenders): Promise<void> => {
  if (typeof asked !== "object") return;
  const request = { ...postOf(asked.document, asked.variables(0)), path: "/" };
  compare(`${name}: the peer`, count(data), asked.count(await fetchData(peer, request, `${name}: the peer`)));
};

/**
 * What there is in our answer to the first question. Raises when an answer has errors or is empty, when the raw driver
 * or the peer gives another amount, or when asking otherwise (by other names, by GET) gives another answer.
 */
export const checkAnswers = async (operation: Operation, contenders: Contenders): Promise<readonly number[]> => {
  const { name, document, variables, count } = operation;
  const data = await fetchData(contenders.ours, postOf(document, variables(0)), name);
  const found = count(data);
  if (found.some((amount) => amount === 0)) throw new Error(`${name}: our answer is empty.`);
  const other = unrenamed(
    await fetchData(contenders.ours, postOf(renamed(document), variables(0)), `${name}, renamed`),
  );
  const got = await fetchData(contenders.ours, getOf(document, variables(0)), `${name}, by GET`);
  for (const [way, answer] of Object.entries({ "under other names": other, "by GET": got }))
    if (JSON.stringify(answer) !== JSON.stringify(data)) throw new Error(`${name}: another answer ${way}.`);
  await checkPlain(operation, data, contenders);
  await checkPeer(operation, data, contenders);
  return found;
};
