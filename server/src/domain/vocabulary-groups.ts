/** Finds the vocabulary groups of a wording: the one place that says what a group includes. */
import { createHash } from "node:crypto";
import { NOT_STATED, type VocabularyField } from "./closed-lists.ts";
import { wordsSlug } from "./ids.ts";

/** One row of the vocabulary: a wording put into a group, or, with an empty wording, a group opened for others. */
export type VocabularyTerm = Readonly<{
  field: VocabularyField;
  /** The sources' own wording; empty when the row only opens a group. */
  wording: string;
  group: string;
  label: string;
  parent: string | null;
  /** True for a group made by us for a wording that the vocabulary does not know. */
  ownGroup: boolean;
}>;

/** The groups of a wording with all their ancestors, sorted; `["NOT_STATED"]` for a blank. */
export type GroupFinder = (field: VocabularyField, wording: string | null) => readonly string[];

const keyOf = (field: VocabularyField, word: string): string => `${field}\n${word}`;

/** A finder over `terms`. A wording without a term is NOT_STATED too, so complete the terms with `ownGroups` first. */
export const createGroupFinder = (terms: readonly VocabularyTerm[]): GroupFinder => {
  const parents = new Map(terms.map(({ field, group, parent }) => [keyOf(field, group), parent]));
  const direct = new Map<string, string[]>();
  for (const { field, wording, group } of terms) {
    if (wording === "") continue;
    const key = keyOf(field, wording);
    direct.set(key, [...(direct.get(key) ?? []), group]);
  }
  const withAncestors = (field: VocabularyField, wording: string): readonly string[] => {
    const found = new Set<string>();
    for (const first of direct.get(keyOf(field, wording)) ?? [])
      for (let group: string | null = first; group !== null && !found.has(group); ) {
        found.add(group);
        group = parents.get(keyOf(field, group)) ?? null;
      }
    return found.size > 0 ? [...found].sort() : [NOT_STATED];
  };
  const known = new Map<string, readonly string[]>();
  return (field, wording) => {
    if (wording === null) return [NOT_STATED];
    const key = keyOf(field, wording);
    const groups = known.get(key) ?? withAncestors(field, wording);
    known.set(key, groups);
    return groups;
  };
};

const ownSlug = (wording: string, taken: ReadonlySet<string>): string => {
  const slug = wordsSlug(wording);
  if (slug !== "" && !taken.has(slug)) return slug;
  // Two wordings may share a slug, or have none in Latin letters: a hash of the wording tells them apart.
  return [slug, createHash("sha256").update(wording, "utf8").digest("hex").slice(0, 8)].filter(Boolean).join("-");
};

/** Wordings in use, by field. */
export type Wordings = ReadonlyMap<VocabularyField, ReadonlySet<string>>;

/**
 * A group of its own for every wording that `terms` leave without one: its id is the wording's slug, or the slug and
 * 8 hexadecimal digits of the wording's SHA-256 when that slug is taken or empty. Independent of the order given.
 */
export const ownGroups = (terms: readonly VocabularyTerm[], wordings: Wordings): readonly VocabularyTerm[] => {
  const grouped = new Set(terms.filter(({ wording }) => wording !== "").map((term) => keyOf(term.field, term.wording)));
  const taken = new Set(terms.map(({ group }) => group));
  const own: VocabularyTerm[] = [];
  for (const [field, used] of [...wordings].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const wording of [...used].sort()) {
      if (grouped.has(keyOf(field, wording))) continue;
      const group = ownSlug(wording, taken);
      taken.add(group);
      own.push({ field, wording, group, label: wording, parent: null, ownGroup: true });
    }
  return own;
};
