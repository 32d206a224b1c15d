/** What a question may cost before it is worth answering: checked before anything is executed. */
import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";

/** Words, names and signs of a question's text. */
export const MAX_TOKENS = 2_000;
/** Fields within fields, fragments expanded; asking about the schema itself is exempt. */
export const MAX_DEPTH = 12;
/** Fields after all fragments are expanded. */
export const MAX_SELECTIONS = 10_000;
/** Faults named in one answer. */
export const MAX_ERRORS = 5;

type Depths = (selections: SelectionSetNode) => number;

const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );

const createDepths = (document: DocumentNode): Depths => {
  const fragments = fragmentsOf(document);
  // A fragment that is being measured counts nothing, so that a cycle, which another rule reports, ends here too.
  const known = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const depth = known.get(name);
    const fragment = fragments.get(name);
    if (depth !== undefined || !fragment) return depth ?? 0;
    known.set(name, 0);
    const measured = ofSelections(fragment.selectionSet);
    known.set(name, measured);
    return measured;
  };
  const ofSelections: Depths = ({ selections }) =>
    selections.reduce((deepest, node) => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return Math.max(deepest, ofFragment(node.name.value));
      if (node.kind === Kind.INLINE_FRAGMENT) return Math.max(deepest, ofSelections(node.selectionSet));
      if (node.name.value.startsWith("__")) return deepest;
      return Math.max(deepest, 1 + (node.selectionSet ? ofSelections(node.selectionSet) : 0));
    }, 0);
  return ofSelections;
};

/** Refuses operations that the schema has no entrance for, before anything is executed. */
export const queriesOnlyRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition: (node) => {
    if (node.operation === "query") return;
    const message = `The API answers queries only; it has no ${node.operation}s.`;
    context.reportError(new GraphQLError(message, { nodes: [node] }));
  },
});

/** Refuses operations deeper than `MAX_DEPTH` with OPERATION_LIMIT_EXCEEDED. */
export const depthRule = (context: ValidationContext): ASTVisitor => ({
  Document: (document) => {
    const depthOf = createDepths(document);
    for (const node of document.definitions) {
      if (node.kind !== Kind.OPERATION_DEFINITION) continue;
      const found = depthOf(node.selectionSet);
      if (found <= MAX_DEPTH) continue;
      const message = `The question goes ${found} fields deep, but at most ${MAX_DEPTH} are answered.`;
      const hint = "Ask for ids first, then for what lies behind them in a second question.";
      const facts = { validationErrorCode: "OPERATION_LIMIT_EXCEEDED", hint, details: { found, allowed: MAX_DEPTH } };
      context.reportError(new GraphQLError(message, { nodes: [node], extensions: facts }));
    }
    // The document has been measured as a whole; there is nothing to look for inside.
    return false;
  },
});
