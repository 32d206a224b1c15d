/** How large a question may be before it is worth reading: checked before anything is executed. */
import { type ASTNode, type ASTVisitor, GraphQLError, Kind, type ValidationContext } from "graphql";
import { countMarks, createMeasure } from "./measure-document.ts";

/** Words, names and signs of a question's text. */
export const MAX_TOKENS = 2_000;
/** Fields within fields, fragments expanded; asking about the schema itself is exempt. */
export const MAX_DEPTH = 12;
/** Fields after all fragments are expanded, those that ask about the schema included. */
export const MAX_FIELDS = 500;
/** Fields of an operation that are not within another one. */
export const MAX_ROOT_FIELDS = 20;
/** Fields that are given a name of their own, `__typename` included. */
export const MAX_ALIASES = 30;
/** Directives, wherever they stand. */
export const MAX_DIRECTIVES = 20;
/** Faults named in one answer. */
export const MAX_ERRORS = 5;

/** One thing that is measured, as it is said when there is too much of it. */
type Limit = Readonly<{ most: number; say: (found: string) => string; hint: string }>;

const SPLIT = "Split it into several questions.";

const LIMITS = {
  depth: {
    most: MAX_DEPTH,
    say: (found) => `The question goes ${found} fields deep`,
    hint: "Ask for ids first, then for what lies behind them in a second question.",
  },
  fields: {
    most: MAX_FIELDS,
    say: (found) => `The question asks for ${found} fields with its fragments written out`,
    hint: SPLIT,
  },
  rootFields: {
    most: MAX_ROOT_FIELDS,
    say: (found) => `The question has ${found} fields at its root`,
    hint: `${SPLIT} Many things by id are one field: nodes(ids: [...]).`,
  },
  aliases: {
    most: MAX_ALIASES,
    say: (found) => `The question gives ${found} fields a name of their own`,
    hint: `${SPLIT} Many things by id are one field: nodes(ids: [...]).`,
  },
  directives: { most: MAX_DIRECTIVES, say: (found) => `The question holds ${found} directives`, hint: SPLIT },
} as const satisfies Readonly<Record<string, Limit>>;

const words = (count: number): string => Math.min(count, Number.MAX_SAFE_INTEGER).toLocaleString("en-GB");

/** Reports when there is more of `what` at `node` than is answered. */
const check = (context: ValidationContext, what: keyof typeof LIMITS, found: number, node: ASTNode): void => {
  const { most, say, hint }: Limit = LIMITS[what];
  if (found <= most) return;
  const message = `${say(words(found))}, but at most ${words(most)} are answered.`;
  const details = { limit: what, found: Math.min(found, Number.MAX_SAFE_INTEGER), allowed: most };
  // The engine overwrites a plain `code` with its own.
  const extensions = { validationErrorCode: "OPERATION_LIMIT_EXCEEDED", hint, details };
  context.reportError(new GraphQLError(message, { nodes: [node], extensions }));
};

/** Refuses operations that the schema has no entrance for, before anything is executed. */
export const queriesOnlyRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition: (node) => {
    if (node.operation === "query") return;
    const message = `The API answers queries only; it has no ${node.operation}s.`;
    context.reportError(new GraphQLError(message, { nodes: [node] }));
  },
});

/**
 * Refuses with OPERATION_LIMIT_EXCEEDED documents with more aliases or directives than allowed, and those of whose
 * operations one is deeper or has more fields. Each error says what was found, what is allowed, and the way out.
 */
export const sizeRule = (context: ValidationContext): ASTVisitor => ({
  Document: (document) => {
    const marks = countMarks(document);
    check(context, "aliases", marks.aliases, document);
    check(context, "directives", marks.directives, document);
    const measure = createMeasure(document);
    for (const node of document.definitions) {
      if (node.kind !== Kind.OPERATION_DEFINITION) continue;
      const size = measure(node);
      for (const what of ["depth", "fields", "rootFields"] as const) check(context, what, size[what], node);
    }
    // The document has been measured as a whole; there is nothing to look for inside.
    return false;
  },
});
