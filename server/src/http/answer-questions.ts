/** Puts a question to the GraphQL engine, and says whether what came back may be given to others too. */
import type { ApolloServer, HTTPGraphQLRequest, HTTPGraphQLResponse } from "@apollo/server";
import { AppError } from "../errors.ts";
import { type Allowance, type Context, createContext } from "../graphql/context.ts";
import { codesIn, type RequestFacts } from "../graphql/request-facts.ts";
import type { Asker, Queries } from "../queries/queries.ts";

/** What the engine has answered. */
export type Answer = Readonly<{
  status: number;
  headers: ReadonlyMap<string, string>;
  bytes: Buffer;
  /** What the log and the metrics are to know of it. */
  facts: RequestFacts;
  /** Whether it is complete and without an error: the same for everybody who asks the same of the same data. */
  isWhole: boolean;
}>;

/** Who asks over HTTP. */
export type NamedAsker = Asker & Readonly<{ requestId: string }>;

/** Somebody's question, as the engine takes it. */
export type Question = Readonly<{ request: HTTPGraphQLRequest; asker: NamedAsker; allowance: Allowance }>;

type Parts = Readonly<{ engine: ApolloServer<Context>; queries: Queries }>;

type Refused = Readonly<{ errors?: Parameters<typeof codesIn>[0] }>;

const finish = ({ status = 200, headers, body }: HTTPGraphQLResponse, noted: RequestFacts): Answer => {
  // Parts come only of @defer and @stream, which the schema does not have.
  if (body.kind !== "complete") throw new AppError("INTERNAL", { message: "The engine answered in parts." });
  // The engine refuses some requests before any plugin of ours hears of them.
  const codes = status === 200 ? noted.codes : codesIn((JSON.parse(body.string) as Refused).errors);
  const facts = codes ? { ...noted, codes } : noted;
  return { status, headers, bytes: Buffer.from(body.string), facts, isWhole: status === 200 && codes?.length === 0 };
};

/**
 * Gives the answer to a question, errors included. A question during which an import ended, so that what it had read
 * no longer fits together, is put once more, to the new data; that answer is its own.
 */
export const createAnswering = ({ engine, queries }: Parts): ((question: Question) => Promise<Answer>) => {
  const ask = async ({ request, asker, allowance }: Question): Promise<Answer> => {
    let noted: RequestFacts = {};
    const note = (facts: RequestFacts): void => {
      noted = { ...noted, ...facts };
    };
    const context = async (): Promise<Context> => createContext(queries, asker, allowance, note);
    const response = await engine.executeHTTPGraphQLRequest({ httpGraphQLRequest: request, context });
    return finish(response, noted);
  };

  return async (question) => {
    const answer = await ask(question);
    if (!answer.facts.codes?.includes("CONFLICT")) return answer;
    // Another asker: one of them sees one data version only, and this one has seen the former.
    const asker = { ...question.asker };
    await queries.rereadDataVersion(asker);
    return { ...(await ask({ ...question, asker })), isWhole: false };
  };
};
