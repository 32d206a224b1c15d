/** Puts the GraphQL engine behind `/graphql`, and before it what it has answered already. */
import type { ApolloServer } from "@apollo/server";
import { type Request, type RequestHandler, type Response, Router } from "express";
import type { Allowance, Context } from "../graphql/context.ts";
import type { LiveVersion } from "../queries/data-version.ts";
import type { Queries } from "../queries/queries.ts";
import { type Answer, createAnswering, type NamedAsker } from "./answer-questions.ts";
import { readEdition } from "./edition.ts";
import type { KeptAnswers } from "./kept-answers.ts";
import { questionKey } from "./question-key.ts";
import { allowanceOf } from "./rate-limit.ts";
import { readBody, readQuestion } from "./read-question.ts";
import { goneSignal, noteFacts, requestIdOf } from "./request.ts";
import { isKnownTo, sendAnswer, sendUnchanged } from "./send-answer.ts";
import { createSingleFlight } from "./single-flight.ts";

/** Told of every statement that runs: the request it runs for, and its name. */
export type StatementWatcher = (requestId: string, statement: string) => void;

type Parts = Readonly<{
  engine: ApolloServer<Context>;
  queries: Queries;
  onStatement?: StatementWatcher | undefined;
  /** What has been answered already. */
  kept: KeptAnswers;
}>;

type Asked = Readonly<{ request: Request; allowance: Allowance }>;

/** Under what an answer is kept, and of what data it must be. */
type Place = Readonly<{ key: string; live: LiveVersion }>;

/** A slow database must not hold up whoever can be answered without it, nor be waited for twice. */
const VERSION_WAIT_MS = 1_000;

const orNothingAfter = async <T>(value: Promise<T>, ms: number): Promise<T | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined);
  });
  try {
    return await Promise.race([value, late]);
  } catch {
    // The engine meets the same failure, and says it in words.
    return undefined;
  } finally {
    clearTimeout(timer);
  }
};

const isSame = (live: LiveVersion | undefined, { version, importedAt }: LiveVersion): boolean =>
  live?.version === version && live.importedAt === importedAt;

/** What is given once more costs nothing. */
const withoutCost = ({ facts: { cost: _, ...facts }, ...answer }: Answer): Answer => ({ ...answer, facts });

/** Routes `/graphql` to `engine`, which must have been started. Work ends when all who wait for it have gone. */
export const graphqlRoute = ({ engine, queries, onStatement, kept }: Parts): Router => {
  const answer = createAnswering({ engine, queries });
  const flight = createSingleFlight<Answer>();
  const edition = readEdition();

  const askerOf = (response: Response): NamedAsker => {
    const requestId = requestIdOf(response);
    const watch = onStatement && { onStatement: (name: string) => onStatement(requestId, name) };
    return { requestId, ...watch };
  };

  const liveFor = async (asker: NamedAsker): Promise<LiveVersion | undefined> =>
    queries.liveAtHand(asker) ?? orNothingAfter(queries.readLiveVersion(asker), VERSION_WAIT_MS);

  const placeOf = async ({ request, allowance }: Asked, asker: NamedAsker): Promise<Place | undefined> => {
    const live = await liveFor(asker);
    const key = live && questionKey(request, { live, edition, maxCost: allowance.maxCost });
    return live && key !== undefined ? { key, live } : undefined;
  };

  const make = async ({ request, allowance }: Asked, response: Response, place: Place | undefined): Promise<Answer> => {
    const question = readQuestion(request);
    const gone = goneSignal(response);
    const begin = async (signal: AbortSignal): Promise<Answer> => {
      const asker = { ...askerOf(response), signal };
      const made = await answer({ request: question, asker, allowance });
      // Between the look for a kept answer and this one, another data version may have been noticed.
      const isWhole = made.isWhole && place !== undefined && isSame(await liveFor(asker), place.live);
      if (isWhole) kept.keep(place.key, withoutCost(made));
      return { ...made, isWhole };
    };
    if (place === undefined) return begin(gone);
    const { value, isFirst } = await flight(place.key, gone, begin);
    // An answer with errors belongs to whoever asked: it may name their request, or what they had left to spend.
    if (isFirst) return value;
    return value.isWhole ? withoutCost(value) : begin(gone);
  };

  const respond = async (request: Request, response: Response): Promise<void> => {
    const asked = { request, allowance: allowanceOf(response) };
    const place = await placeOf(asked, askerOf(response));
    const key = place?.key;
    if (key !== undefined && isKnownTo(request, key)) {
      noteFacts(response, { ...kept.find(key)?.facts, kept: "unchanged" });
      sendUnchanged(response, key);
      return;
    }
    const known = key === undefined ? undefined : kept.find(key);
    const made = known ?? (await make(asked, response, place));
    noteFacts(response, key === undefined ? made.facts : { ...made.facts, kept: known ? "hit" : "miss" });
    if (made.isWhole && key !== undefined)
      await sendAnswer(request, response, made, { key, encode: (encoding) => kept.inEncoding(key, made, encoding) });
    else await sendAnswer(request, response, made);
  };

  const route: RequestHandler = (request, response) =>
    respond(request, response).catch((error: unknown) => {
      // Nobody is there to be told.
      if (!response.destroyed) throw error;
    });

  const router = Router();
  router.use("/graphql", readBody(), route);
  return router;
};
