/** The search over factors, claims, sources and commands. */

/** Headings of what is found, by type. */
export const HIT_HEADINGS = { Factor: "Factors", Claim: "Claims", Source: "Sources" } as const;

/** The field and its list. */
export const SEARCH_WORDS = {
  label: "Search factors, claims and sources",
  placeholder: "Search factors, claims, sources",
  found: "Found",
  searching: "Searching …",
  nothing: (text: string) => `No factor, claim or source holds “${text}”. Try fewer or other words.`,
  count: (count: number) => `${count} found.`,
} as const;
