/** The search over factors, claims, sources and commands. */
import { counted } from "./counts.ts";

/** Headings of what is found, by type. */
export const HIT_HEADINGS = { Factor: "Factors", Claim: "Claims", Source: "Sources" } as const;

/** The field and its list. */
export const SEARCH_WORDS = {
  label: "Search factors, claims, sources and commands",
  placeholder: "Search, or > for commands",
  found: "Found",
  searching: "Searching …",
  nothing: (text: string) => `Nothing holds “${text}”. Try fewer or other words.`,
  noCommand: (text: string) =>
    `No command is called “${text}”. Without the “>” factors, claims and sources are searched too.`,
  commands: "Commands",
  /** "12 found, 3 of them commands." */
  count: (things: number, commands: number) =>
    `${counted(things + commands, "result")}${commands > 0 && things > 0 ? `, ${commands} of them commands` : ""}.`,
} as const;
