/** The vocabulary as filters, facets and sentences use it: groups with their labels, by field. */
import { NOT_STATED, type VocabularyField } from "./closed-lists.ts";

/** A group of wordings. */
export type VocabularyGroup = Readonly<{
  id: string;
  field: VocabularyField;
  label: string;
  /** The wider group, if any. */
  parent: string | null;
  /** The sources' own wordings in this group itself, sorted. */
  wordings: readonly string[];
}>;

/** The groups of every field, by id. */
export type Vocabulary = Readonly<Record<VocabularyField, ReadonlyMap<string, VocabularyGroup>>>;

/** The filter fields that take vocabulary groups, and the field of a claim that each of them groups. */
export const VOCABULARY_FILTERS = {
  evidenceTypes: "evidence_type",
  regions: "region",
  populations: "population",
  exploitationForms: "exploitation_form",
} as const satisfies Readonly<Record<string, VocabularyField>>;
export type VocabularyFilter = keyof typeof VOCABULARY_FILTERS;
export const VOCABULARY_FILTER_FIELDS = Object.keys(VOCABULARY_FILTERS) as readonly VocabularyFilter[];

type Term = Readonly<{ field: VocabularyField; wording: string; group: string; label: string; parent: string | null }>;

const groupsIn = (terms: readonly Term[], field: VocabularyField): ReadonlyMap<string, VocabularyGroup> => {
  const groups = new Map<string, VocabularyGroup>();
  for (const { field: own, wording, group, label, parent } of terms) {
    if (own !== field) continue;
    const known = groups.get(group)?.wordings ?? [];
    const wordings = wording === "" ? known : [...known, wording].sort();
    groups.set(group, { id: group, field, label, parent, wordings });
  }
  return groups;
};

/** The groups that `terms` make, each once, in the order in which `terms` first name them. */
export const vocabularyOf = (terms: readonly Term[]): Vocabulary => ({
  region: groupsIn(terms, "region"),
  exploitation_form: groupsIn(terms, "exploitation_form"),
  population: groupsIn(terms, "population"),
  evidence_type: groupsIn(terms, "evidence_type"),
});

/**
 * The groups of a claim that no other of its groups lies within: what its wording was put into itself.
 * `groups` holds ancestors; `NOT_STATED` is given back as it is.
 */
export const ownGroupsOf = (
  groups: readonly string[],
  known: ReadonlyMap<string, VocabularyGroup>,
): readonly string[] => {
  const parents = new Set(groups.map((group) => known.get(group)?.parent ?? null));
  return groups.filter((group) => group === NOT_STATED || !parents.has(group));
};
