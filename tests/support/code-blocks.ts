/** The code that a document shows, so that a test can run it as a reader would. */

/** A fenced block. */
export type CodeBlock = Readonly<{
  /** The heading it stands under, and its number among the blocks there. */
  title: string;
  language: string;
  code: string;
  /** What the document says it prints: the block of `text` right after it, or null. */
  prints: string | null;
}>;

const FENCE = /^```(\w+)\n([\s\S]*?)^```$(?:\s*^```text\n([\s\S]*?)^```$)?/gm;
const HEADING = /^#+ (.+)$/gm;

/** The blocks of a document, in order; a block of `text` belongs to the one before it. */
export const codeBlocks = (document: string): readonly CodeBlock[] => {
  const headings = [...document.replace(FENCE, (block) => " ".repeat(block.length)).matchAll(HEADING)];
  const counts = new Map<string, number>();
  return [...document.matchAll(FENCE)].map(({ index, 1: language = "", 2: code = "", 3: prints }) => {
    const heading = headings.filter((one) => one.index < index).at(-1)?.[1] ?? "";
    const number = (counts.get(heading) ?? 0) + 1;
    counts.set(heading, number);
    return { title: `${heading}, block ${number}`, language, code, prints: prints ?? null };
  });
};

/** What `prints` allows: its own text, with … for anything. */
export const printsPattern = (prints: string): RegExp => {
  const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${prints.trim().split("…").map(literal).join("[\\s\\S]*")}$`);
};
