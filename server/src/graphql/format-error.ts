/** Says an error in the words and codes that are published, and keeps the story of an unknown one in the log. */
import { randomUUID } from "node:crypto";
import type { ApolloServerPlugin } from "@apollo/server";
import { type ASTNode, type GraphQLError, type GraphQLFormattedError, Kind, type Token, TokenKind } from "graphql";
import { AppError, ERROR_CODES, type ErrorCode } from "../errors.ts";
import type { Log } from "../log.ts";
import type { Context } from "./context.ts";

/** What an error of any answer carries beside its message. */
export type ErrorExtensions = Readonly<{
  code: ErrorCode;
  hint?: string;
  retriable: boolean;
  details?: Readonly<Record<string, unknown>>;
  /** Names the request in the log. */
  reference?: string;
}>;

/** An error as it is sent over HTTP outside GraphQL: the same shape as inside. */
export type SentError = Readonly<{ message: string; extensions: ErrorExtensions }>;

/** The error of something unknown: a reference to the log, nothing else. */
export const unknownError = (reference: string): SentError => ({
  message: "Something went wrong here.",
  extensions: {
    code: "INTERNAL",
    hint: `Try again; if it goes on, report the reference ${reference}.`,
    retriable: false,
    reference,
  },
});

/** An AppError as it is sent; INTERNAL keeps its story to itself. */
export const sentError = (error: AppError, reference: string): SentError => {
  if (error.code === "INTERNAL") return unknownError(reference);
  const { code, hint, retriable, details } = error;
  return {
    message: error.message,
    extensions: {
      code,
      ...(hint === undefined ? {} : { hint }),
      retriable,
      ...(Object.keys(details).length > 0 ? { details } : {}),
    },
  };
};

/** Codes of the GraphQL engine that are no codes of ours, and what they are to a reader. */
const ENGINE_CODES: Readonly<Record<string, ErrorCode>> = {
  BAD_REQUEST: "BAD_USER_INPUT",
  OPERATION_RESOLUTION_FAILURE: "BAD_USER_INPUT",
  PERSISTED_QUERY_NOT_FOUND: "BAD_USER_INPUT",
  PERSISTED_QUERY_NOT_SUPPORTED: "BAD_USER_INPUT",
  MAX_RECURSIVE_SELECTIONS_EXCEEDED: "OPERATION_LIMIT_EXCEEDED",
};

const VALUES: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
]);

/** The argument or input field that the value at `node` was given to: the nearest name with a colon before it. */
const argumentBefore = (node: ASTNode): string | undefined => {
  if (node.kind === Kind.OBJECT_FIELD) return node.name.value;
  for (let token: Token | null | undefined = node.loc?.startToken.prev; token; token = token.prev)
    if (token.kind === TokenKind.COLON && token.prev?.kind === TokenKind.NAME) return token.prev.value;
  return undefined;
};

/** The argument that an error about a value names, or undefined when the error is about something else. */
const argumentOf = (error: unknown): string | undefined => {
  const { nodes, message } = error as Partial<GraphQLError>;
  const [node] = nodes ?? [];
  if (!node) return undefined;
  if (VALUES.has(node.kind)) return argumentBefore(node);
  if (node.kind !== Kind.VARIABLE_DEFINITION) return undefined;
  return /at "([^"]+)"/.exec(message ?? "")?.[1] ?? node.variable.name.value;
};

const isOurs = (code: unknown): code is ErrorCode => ERROR_CODES.some((known) => known === code);

/** How the engine says that it names no more of the faults that the variables have; it gives that no code. */
const ENOUGH_FAULTS = /^Too many errors processing variables/;

const codeOf = (
  { extensions, message }: GraphQLFormattedError,
  argument: string | undefined,
): ErrorCode | undefined => {
  if (ENOUGH_FAULTS.test(message) && extensions?.code === "INTERNAL_SERVER_ERROR") return "BAD_USER_INPUT";
  const asked = extensions?.validationErrorCode ?? extensions?.code;
  const code = isOurs(asked) ? asked : ENGINE_CODES[String(asked)];
  // A value that its argument does not take is the user's input, wherever it is noticed.
  return code === "GRAPHQL_VALIDATION_FAILED" && argument !== undefined ? "BAD_USER_INPUT" : code;
};

const engineError = (formatted: GraphQLFormattedError, error: unknown): SentError | undefined => {
  const argument = argumentOf(error);
  const code = codeOf(formatted, argument);
  if (code === undefined || code === "INTERNAL") return undefined;
  const { hint, details } = formatted.extensions ?? {};
  const facts = { ...(details as object | undefined), ...(argument === undefined ? {} : { argument }) };
  return {
    message: formatted.message,
    extensions: {
      code,
      ...(typeof hint === "string" ? { hint } : {}),
      retriable: false,
      ...(Object.keys(facts).length > 0 ? { details: facts } : {}),
    },
  };
};

type ErrorFormat = Readonly<{
  /** Remembers which request an error belongs to, so that the answer and the log name it alike. */
  plugin: ApolloServerPlugin<Context>;
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}>;

/** How the GraphQL server speaks of errors: only codes of the closed list, never a stack, a path or a statement. */
export const createErrorFormat = (log: Log): ErrorFormat => {
  const asking = new WeakMap<object, Context>();
  const plugin: ApolloServerPlugin<Context> = {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue }) => {
        for (const error of errors) asking.set(error, contextValue);
      },
    }),
  };

  const tell = (error: unknown, reference: string, context: Context | undefined): void => {
    // Work that ends because its client has gone is not a fault of ours.
    if (context?.asker.signal?.aborted) log.debug({ requestId: reference }, "the client has gone");
    else log.error({ requestId: reference, err: error }, "an unknown error");
  };

  const formatError: ErrorFormat["formatError"] = (formatted, error) => {
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    };
    // Told by its parts, not by its class: two copies of the GraphQL library in one process have two classes.
    const original = (error as Partial<GraphQLError>).originalError ?? error;
    if (original instanceof AppError && original.code !== "INTERNAL") return { ...sentError(original, ""), ...place };
    const known = original instanceof AppError ? undefined : engineError(formatted, error);
    if (known) return { ...known, ...place };
    const context = typeof error === "object" && error !== null ? asking.get(error) : undefined;
    const reference = context?.requestId ?? randomUUID();
    tell(original, reference, context);
    return { ...unknownError(reference), ...place };
  };

  return { plugin, formatError };
};
