/** Executes the questions that are known beforehand as compiled functions, and any other as the reference does. */
import type { ApolloServerOptionsWithGateway } from "@apollo/server";
import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema, stripIgnoredCharacters } from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import type { Context } from "./context.ts";
import { MAX_ERRORS } from "./limits.ts";

/** What Apollo Server takes a schema and an executor from. */
type Gateway = ApolloServerOptionsWithGateway<Context>["gateway"];

/** Answers one question that has passed validation. */
export type Executor = NonNullable<Awaited<ReturnType<Gateway["load"]>>["executor"]>;

/** Texts whose executor is remembered; the same question may come in many layouts. */
const REMEMBERED_TEXTS = 500;

/** A compiled question, or the finding that it is not one of those that are compiled. */
type Chosen = Readonly<{ compiled: CompiledQuery | null }>;

type Asked = Parameters<Executor>[0];

/** Runs `asked` by the reference implementation. */
const executePlainly = async (schema: GraphQLSchema, { document, request, context }: Asked) =>
  execute({
    schema,
    document,
    contextValue: context,
    variableValues: request.variables ?? null,
    operationName: request.operationName ?? null,
    options: { maxCoercionErrors: MAX_ERRORS },
  });

/** The errors of `answer` as the reference makes them: the compiled ones lack what the engine expects. */
const withPlainErrors = ({ errors, ...answer }: ExecutionResult): ExecutionResult => {
  if (!errors) return answer;
  const plain = errors.map(({ message, path, originalError, locations }) =>
    Object.assign(new GraphQLError(message, { path, originalError }), { locations }),
  );
  return { errors: plain, ...answer };
};

/**
 * An executor for `schema`. Compiling costs more than answering once, so only the texts in `known` are compiled,
 * whatever their layout, each when it first comes; a stranger cannot make the server compile. Answers are those of the
 * reference, which also words what is wrong with variables.
 */
export const createExecutor = (schema: GraphQLSchema, known: readonly string[]): Executor => {
  const bare = new Set(known.map(stripIgnoredCharacters));
  const remembered = new LRUCache<string, Chosen>({ max: REMEMBERED_TEXTS });

  const choose = ({ source, document, operationName }: Asked): Chosen => {
    if (!bare.has(stripIgnoredCharacters(source))) return { compiled: null };
    const compiled = compileQuery(schema, document, operationName ?? undefined);
    return { compiled: isCompiledQuery(compiled) ? compiled : null };
  };

  return async (asked) => {
    const key = `${asked.queryHash} ${asked.operationName ?? ""}`;
    const chosen = remembered.get(key) ?? choose(asked);
    remembered.set(key, chosen);
    // Without an operation there is nothing to compile, and the reference says why.
    if (!chosen.compiled || !asked.operation) return executePlainly(schema, asked);
    const answer = await chosen.compiled.query({}, asked.context, asked.request.variables ?? {});
    // Nothing was resolved: the variables are at fault.
    return answer.data === undefined ? executePlainly(schema, asked) : withPlainErrors(answer);
  };
};

/** The way Apollo Server takes an executor: as a gateway whose schema never changes. */
export const throughExecutor = (schema: GraphQLSchema, executor: Executor): Gateway => ({
  onSchemaLoadOrUpdate: (take) => {
    take({ apiSchema: schema, coreSupergraphSdl: "" });
    return () => undefined;
  },
  load: async () => ({ executor }),
  stop: async () => undefined,
});
