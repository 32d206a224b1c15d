/** Counts, before anything is executed, how many things the answer to a question may hold. */
import {
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  type GraphQLType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from "graphql";
import {
  type Amounts,
  BATCHED,
  BATCHED_SHARE,
  INTROSPECTION,
  LENGTHS,
  MOST,
  MOST_ANYWHERE,
  PLAIN_LIST,
  WORK,
} from "./cost-table.ts";
import { fragmentsOf } from "./measure-document.ts";

type Variables = Readonly<Record<string, unknown>>;

/** A question whose operation has been found valid. */
export type Question = Readonly<{
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** As they were sent. */
  variables: Variables;
}>;

type Asked = Readonly<{
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Variables;
}>;

type AnyField = GraphQLField<unknown, unknown>;

/** Where a field stands: how many things lie above it, what was asked of them, and whether they are read as one. */
type Place = Readonly<{ type: string; times: number; given: Amounts; batched: boolean }>;

/** The variables as sent, with the operation's own defaults for those that were not. */
const withDefaults = ({ operation, variables }: Question): Variables => ({
  ...Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  ),
  ...Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined)),
});

const readValue = (value: ValueNode, variables: Variables): unknown => valueFromASTUntyped(value, { ...variables });

/** Whether a node is certainly left out; what cannot be told counts. */
const isSkipped = (directives: readonly DirectiveNode[] | undefined, variables: Variables): boolean =>
  (directives ?? []).some(({ name, arguments: given }) => {
    const condition = given?.find((argument) => argument.name.value === "if");
    const value = condition && readValue(condition.value, variables);
    return (name.value === "skip" && value === true) || (name.value === "include" && value === false);
  });

// Types are told by how they are written, not by their class: two copies of the GraphQL library in one process have two.
const isList = (type: GraphQLType): boolean => String(type).startsWith("[");
const nameOf = (type: GraphQLType): string => String(type).replace(/[[\]!]/g, "");

const amountOf = (argument: GraphQLArgument, value: unknown): number | undefined => {
  if (typeof value === "number") return value;
  if (Array.isArray(value)) return value.length;
  return isList(argument.type) && value !== undefined && value !== null ? 1 : undefined;
};

/** What `argument` was given: null counts as left out, and what is out of bounds, which the field refuses, as nothing. */
const readAmount = (
  argument: GraphQLArgument,
  node: ArgumentNode | undefined,
  most: number | undefined,
  variables: Variables,
): number | undefined => {
  const value = node && readValue(node.value, variables);
  const amount = amountOf(argument, value ?? argument.defaultValue);
  if (amount === undefined || most === undefined) return amount;
  return amount >= 0 && amount <= most ? amount : 0;
};

const amountsOf = (path: string, definition: AnyField, field: FieldNode, asked: Asked): Amounts =>
  Object.fromEntries(
    definition.args.flatMap((argument) => {
      const node = field.arguments?.find(({ name }) => name.value === argument.name);
      const most = MOST[path]?.[argument.name] ?? MOST_ANYWHERE[argument.name];
      const amount = readAmount(argument, node, most, asked.variables);
      return amount === undefined ? [] : [[argument.name, amount]];
    }),
  );

/** How many things `field` brings for each thing above it; undefined for a single one, which is free. */
const lengthOf = (path: string, type: GraphQLType, given: Amounts): number | undefined => {
  const own = LENGTHS[path];
  if (own) return own(given);
  if (nameOf(type).endsWith("Connection")) return given.first ?? PLAIN_LIST;
  return isList(type) ? PLAIN_LIST : undefined;
};

const fieldOf = ({ schema }: Asked, type: string, name: string): AnyField | undefined => {
  const parent = schema.getType(type);
  return parent && "getFields" in parent ? (parent.getFields()[name] as AnyField | undefined) : undefined;
};

const ofField = (field: FieldNode, place: Place, asked: Asked): number => {
  const name = field.name.value;
  if (name === "__schema" || name === "__type") return INTROSPECTION;
  const definition = fieldOf(asked, place.type, name);
  if (!definition || !field.selectionSet) return 0;
  const path = `${place.type}.${name}`;
  // The edges and nodes of a connection were counted with it.
  const isCounted = place.type.endsWith("Connection") && (name === "edges" || name === "nodes");
  const own = amountsOf(path, definition, field, asked);
  const given = { ...place.given, ...own };
  const length = isCounted ? undefined : lengthOf(path, definition.type, given);
  const things = length === undefined ? 0 : place.times * length * (place.batched ? BATCHED_SHARE : 1);
  const below: Place = {
    type: nameOf(definition.type),
    times: length === undefined ? place.times : things,
    given,
    batched: length === undefined ? place.batched : BATCHED.has(path),
  };
  return things + place.times * (WORK[path] ?? 0) + ofSelections(field.selectionSet, below, asked);
};

const ofSelection = (node: SelectionNode, place: Place, asked: Asked): number => {
  if (isSkipped(node.directives, asked.variables)) return 0;
  if (node.kind === Kind.FIELD) return ofField(node, place, asked);
  const fragment = node.kind === Kind.FRAGMENT_SPREAD ? asked.fragments.get(node.name.value) : node;
  if (!fragment) return 0;
  const type = fragment.typeCondition?.name.value ?? place.type;
  return ofSelections(fragment.selectionSet, { ...place, type }, asked);
};

const ofSelections = ({ selections }: SelectionSetNode, place: Place, asked: Asked): number =>
  selections.reduce((sum, node) => sum + ofSelection(node, place, asked), 0);

/**
 * How many things the answer may hold, at least 1. Lists count what their arguments ask for, lists within lists
 * multiply, single objects and plain values are free; a field asked for twice counts twice. The document must be valid
 * and within the limits of size, for fragments are followed wherever they stand.
 */
export const costOf = (question: Question): number => {
  const { schema, document, operation } = question;
  const asked = { schema, fragments: fragmentsOf(document), variables: withDefaults(question) };
  const place = { type: "Query", times: 1, given: {}, batched: false };
  return Math.max(1, Math.ceil(ofSelections(operation.selectionSet, place, asked)));
};
