/** Measures a document by its form alone, so that what is too large is known before anything is made of it. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from "graphql";

/** How large an operation is with all of its fragments written out. */
export type Size = Readonly<{
  /** All fields. */
  fields: number;
  /** Fields that are not within another one. */
  rootFields: number;
  /** Fields within fields; those that ask about the schema itself are not counted. */
  depth: number;
}>;

/** What a document holds as it is written. */
export type Marks = Readonly<{ aliases: number; directives: number }>;

/** The fragments of `document` by name. */
export const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );

const NOTHING: Size = { fields: 0, rootFields: 0, depth: 0 };

const together = (a: Size, b: Size): Size => ({
  fields: a.fields + b.fields,
  rootFields: a.rootFields + b.rootFields,
  depth: Math.max(a.depth, b.depth),
});

/**
 * A function that gives the size of an operation of `document`. Each fragment is measured once, however often it is
 * spread: a few dozen of them can stand for more fields than could ever be counted one by one.
 */
export const createMeasure = (document: DocumentNode): ((operation: OperationDefinitionNode) => Size) => {
  const fragments = fragmentsOf(document);
  const known = new Map<string, Size>();

  const ofFragment = (name: string): Size => {
    const fragment = fragments.get(name);
    const before = known.get(name);
    if (before || !fragment) return before ?? NOTHING;
    // A fragment that is being measured is nothing, so that a cycle, which another rule reports, ends here too.
    known.set(name, NOTHING);
    const size = ofSelections(fragment.selectionSet);
    known.set(name, size);
    return size;
  };

  const ofNode = (node: SelectionNode): Size => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value);
    if (node.kind === Kind.INLINE_FRAGMENT) return ofSelections(node.selectionSet);
    const inner = node.selectionSet ? ofSelections(node.selectionSet) : NOTHING;
    const depth = node.name.value.startsWith("__") ? 0 : 1 + inner.depth;
    return { fields: 1 + inner.fields, rootFields: 1, depth };
  };

  const ofSelections = ({ selections }: SelectionSetNode): Size =>
    selections.reduce((size, node) => together(size, ofNode(node)), NOTHING);

  return ({ selectionSet }) => ofSelections(selectionSet);
};

/** The marks in `document`, each counted once where it is written. */
export const countMarks = (document: DocumentNode): Marks => {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field: ({ alias }) => {
      if (alias) aliases += 1;
    },
    Directive: () => {
      directives += 1;
    },
  });
  return { aliases, directives };
};
