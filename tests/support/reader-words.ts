/** Finds words that readers see in a source file, by its syntax tree: what belongs into the catalogue of words. */
import { type Node, parseSync } from "oxc-parser";

/** Words and the line they stand in. */
export type FoundWords = Readonly<{ line: number; words: string }>;

type Path = readonly Node[];

/** Attributes and properties that are read by people, even if they hold a single word. */
const SAID =
  /^(aria-label|aria-description|aria-roledescription|aria-valuetext|alt|placeholder|title|label|hint|words|says|textValue|what)$/;

/** Attributes and properties that are read by programs, however many words they hold. */
const CODED =
  /^(className|class|classes|id|key|d|viewBox|preserveAspectRatio|placement|style|autoComplete|rel|points|transform|shape)$/;

/** Calls whose text is said to the reader. */
const SPOKEN = /^(announce|setNotice|said|say|tell)$/;

/** Calls whose text the reader never meets: faults of the program, and questions to the page itself. */
const UNSAID = /^(Error|TypeError|RangeError|RegExp|on|off|addEventListener)$/;

/** Constants that hold words by their own account. */
const WORDY = /(WORDS|LABELS|TITLES|HEADINGS|SENTENCES)$/;

const LETTERS = /\p{L}{2,}/u;
const PROSE = /\p{L}{2,}[,.:;…]? \p{L}{2,}|\p{L}{2,} …|^\p{Lu}\p{Ll}+.*[.?!]$/u;
const TITLE = /^\p{Lu}\p{Ll}/u;

/** Selectors, queries, media types, families of fonts, mark-up. */
const CODE = /[<>{}[\]=]|\p{L}\(|^\(|\p{L}\.\p{Ll}|\p{L}\/\p{L}+[-+]|(^|, )['"]|\d+px/u;

const nameOf = (node: Node): string => {
  switch (node.type) {
    case "Identifier":
    case "JSXIdentifier":
      return node.name;
    case "MemberExpression":
      return nameOf(node.property);
    case "Literal":
      return String(node.value);
    default:
      return "";
  }
};

/** The name of the attribute or property whose value the last node of `path` is, through conditions and the like. */
const slotOf = (path: Path): string | null => {
  for (const [at, node] of [...path.entries()].reverse()) {
    if (at === path.length - 1) continue;
    if (node.type === "JSXAttribute") return nameOf(node.name);
    if (node.type === "Property") return node.key === path[at + 1] ? null : nameOf(node.key);
    if (/Function|Call|New|JSXElement|Statement|Declarator/.test(node.type)) return null;
  }
  return null;
};

const callOf = (path: Path): string => {
  const call = path.findLast(({ type }) => /^(CallExpression|NewExpression)$|Function/.test(type));
  return call?.type === "CallExpression" || call?.type === "NewExpression" ? nameOf(call.callee) : "";
};

/** Whether it is drawn between the tags of an element, whatever it depends on. */
const isDrawn = (path: Path): boolean => {
  const holder = path.findLastIndex(({ type }) => /^(JSXExpressionContainer|JSXAttribute)$|Call|Function/.test(type));
  return (
    path[holder]?.type === "JSXExpressionContainer" && /^JSX(Element|Fragment)$/.test(path[holder - 1]?.type ?? "")
  );
};

const constantOf = (path: Path): string => {
  const declared = path.findLast(({ type }) => type === "VariableDeclarator");
  return declared?.type === "VariableDeclarator" ? nameOf(declared.id) : "";
};

/** Names of modules and types, and what a value is compared with. */
const isUnread = (path: Path): boolean =>
  path.some(({ type }) => /^(Import|TS.*Type|TSType)/.test(type)) || path.at(-2)?.type === "BinaryExpression";

const isForReaders = (text: string, path: Path): boolean => {
  if (!LETTERS.test(text) || CODE.test(text) || isUnread(path) || UNSAID.test(callOf(path))) return false;
  const slot = slotOf(path);
  const constant = constantOf(path);
  if ((slot !== null && CODED.test(slot)) || /(Class|CLASS)$/.test(constant)) return false;
  const isSaid = slot !== null && (SAID.test(slot) || (slot === "name" && TITLE.test(text)));
  return isSaid || SPOKEN.test(callOf(path)) || WORDY.test(constant) || isDrawn(path) || PROSE.test(text);
};

const textOf = (node: Node): string | null => {
  if (node.type === "JSXText") return LETTERS.test(node.value) ? node.value : null;
  if (node.type === "Literal") return typeof node.value === "string" ? node.value : null;
  // Values stand as digits, which are no words.
  return node.type === "TemplateLiteral" ? node.quasis.map(({ value }) => value.raw).join("1") : null;
};

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;

const walk = (node: Node, path: Path, meet: (node: Node, path: Path) => void): void => {
  const here = [...path, node];
  meet(node, here);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, here, meet);
  }
};

/** A piece of syntax that holds words for readers, with what it lies in, itself last. */
type Holder = Readonly<{ node: Node; path: Path; text: string }>;

/** Where a file holds words for readers, in the order of the file. */
const readerNodes = (file: string, source: string): readonly Holder[] => {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} is not read: ${errors[0]?.message}`);
  const found: Holder[] = [];
  walk(program, [], (node, path) => {
    const text = textOf(node);
    if (text !== null && (node.type === "JSXText" || isForReaders(text, path))) found.push({ node, path, text });
  });
  return found;
};

/** Words for readers in the source of one file, in the order of the file. */
export const readerWords = (file: string, source: string): readonly FoundWords[] =>
  readerNodes(file, source).map(({ node, text }) => ({
    line: source.slice(0, node.start).split("\n").length,
    words: text.replace(/\s+/g, " ").trim(),
  }));
