/** What is selected, in an address. */
import { NAMED_FACTORS_LIMIT, type Opened } from "../view.ts";
import { type Codec, listOf, text } from "./codec.ts";
import type { Part } from "./part.ts";

const SELECTABLE = ["factor", "link", "claim", "source"] as const;

const opened: Codec<Opened> = {
  print: ({ id }) => text.print(id),
  parse: (raw) => {
    const id = text.parse(raw);
    const kind = SELECTABLE.find((word) => id?.startsWith(`${word}:`) && id.length > word.length + 1);
    return id === null || kind === undefined ? null : { kind, id };
  },
};

const factor: Codec<string> = {
  print: text.print,
  parse: (raw) => {
    const found = opened.parse(raw);
    return found?.kind === "factor" ? found.id : null;
  },
};

const together = listOf(factor, NAMED_FACTORS_LIMIT);

/** `select=factor:poverty` opens one thing, `selected=factor:poverty,factor:corruption` are several; nothing while nothing is selected. */
export const SELECTION_PART: Part = {
  print: ({ selection }) => {
    if (selection.kind === "none") return [];
    return selection.kind === "factors"
      ? [`selected=${together.print(selection.ids)}`]
      : [`select=${opened.print(selection)}`];
  },
  take: (take) => {
    const one = take("select", opened);
    const ids = take("selected", together);
    if (ids !== undefined) return { selection: { kind: "factors", ids } };
    return one === undefined ? {} : { selection: one };
  },
};
