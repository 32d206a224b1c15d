/** What is in a loaded database that questions can be about: ids of everything, and words to search for. */
import type { Connection } from "../../support/connect.ts";

export type World = Readonly<{
  /** Slugs of factors that links join, those on most works first. */
  factors: readonly string[];
  claims: readonly string[];
  sources: readonly string[];
  works: readonly string[];
  /** Slugs of influences between factors that are no groupings. */
  links: readonly string[];
  /** Different texts to search for: two words of a factor's name, or all of it where that leaves too few. */
  texts: readonly string[];
}>;

/** At most so many ids of a kind: more than one run puts questions about. */
const MOST_IDS = 20_000;

const FEW_TEXTS = 300;

const wordPairs = (name: string): readonly string[] => {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.slice(1).map((word, place) => `${words[place]} ${word}`);
};

const textsOf = (names: readonly string[]): readonly string[] => {
  const pairs = [...new Set(names.flatMap(wordPairs))];
  return pairs.length < FEW_TEXTS ? [...new Set(names)] : pairs;
};

/** Reads the ids in an order that is always the same. */
export const readWorld = async ({ ask }: Pick<Connection, "ask">): Promise<World> => {
  const column = async (cypher: string): Promise<readonly string[]> =>
    (await ask(`${cypher} LIMIT ${MOST_IDS}`)).map(({ id }) => String(id));
  const ofLabel = (label: string): Promise<readonly string[]> =>
    column(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`);
  const names = await column("MATCH (f:Factor) RETURN f.name AS id ORDER BY f.id");
  return {
    factors: await column(
      "MATCH (f:Factor) WHERE NOT f.grouping AND f.workCount > 0 RETURN f.id AS id ORDER BY f.workCount DESC, id",
    ),
    claims: await ofLabel("Claim"),
    sources: await ofLabel("Source"),
    works: await ofLabel("Work"),
    links: await column(
      "MATCH (a:Factor)-[l:INFLUENCES]->(b:Factor) WHERE NOT a.grouping AND NOT b.grouping RETURN l.id AS id ORDER BY id",
    ),
    texts: textsOf(names),
  };
};
