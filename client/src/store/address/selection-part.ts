/** What is selected, in an address. */
import type { Selection } from "../view.ts";
import { type Codec, text } from "./codec.ts";
import { fieldPart, type Part } from "./part.ts";

const SELECTABLE = ["factor", "link", "claim", "source"] as const;

const selection: Codec<Selection> = {
  print: (value) => (value.kind === "none" ? "" : text.print(value.id)),
  parse: (raw) => {
    const id = text.parse(raw);
    const kind = SELECTABLE.find((word) => id?.startsWith(`${word}:`) && id.length > word.length + 1);
    return id === null || kind === undefined ? null : { kind, id };
  },
};

const written = fieldPart("selection", "select", selection);

/** `select=factor:poverty`; nothing while nothing is selected. */
export const SELECTION_PART: Part = {
  print: (view) => (view.selection.kind === "none" ? [] : written.print(view)),
  take: written.take,
};
