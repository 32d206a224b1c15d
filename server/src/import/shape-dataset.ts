/** Turns checked rows into what the rest of the program works with: words become booleans, numbers and null. */
import type { Claim } from "../domain/claim.ts";
import {
  type Access,
  type Certainty,
  type Domain,
  type FactorKind,
  type Level,
  type Polarity,
  type Relation,
  VOCABULARY_FIELDS,
  type VocabularyField,
} from "../domain/closed-lists.ts";
import type { Counterpart, Factor } from "../domain/factor.ts";
import { workSlug } from "../domain/ids.ts";
import type { Source, Work } from "../domain/source.ts";
import { ownGroups, type VocabularyTerm } from "../domain/vocabulary-groups.ts";
import type { CompleteDataset } from "./read-dataset.ts";
import type { RowOf } from "./tables.ts";

/** A factor as its file gives it, before anything is derived. */
export type PlainFactor = Omit<Factor, "sides" | "claimCount" | "workCount">;

/** A source as its file gives it; `ownWork` when its title stands in for a work that the file does not name. */
export type PlainSource = Omit<Source, "claimCount"> & Readonly<{ ownWork: boolean }>;

export type PlainWork = Pick<Work, "id" | "name">;

/** A dataset in words of the domain, nothing derived yet but the groups of wordings without one. */
export type PlainDataset = Readonly<{
  factors: readonly PlainFactor[];
  sources: readonly PlainSource[];
  works: readonly PlainWork[];
  claims: readonly Claim[];
  counterparts: readonly Counterpart[];
  vocabulary: readonly VocabularyTerm[];
}>;

const orNull = (cell: string): string | null => (cell === "" ? null : cell);

const toFactor = ({ cells }: RowOf<"factors">): PlainFactor => ({
  id: cells.id,
  name: cells.name,
  description: orNull(cells.description),
  kind: cells.kind as FactorKind,
  domain: cells.domain as Domain,
  level: cells.level as Level,
  grouping: cells.grouping === "yes",
});

const nameOfWork = ({ cells }: RowOf<"sources">): string => (cells.work === "" ? cells.title : cells.work);

const toSource = (row: RowOf<"sources">): PlainSource => ({
  id: row.cells.id,
  title: row.cells.title,
  authors: orNull(row.cells.authors),
  publisher: orNull(row.cells.publisher),
  year: row.cells.year === "" ? null : Number(row.cells.year),
  type: orNull(row.cells.type),
  access: row.cells.access as Access,
  url: orNull(row.cells.url),
  note: orNull(row.cells.note),
  work: workSlug(nameOfWork(row)),
  ownWork: row.cells.work === "",
});

const toClaim = ({ cells }: RowOf<"claims">): Claim => ({
  id: cells.id,
  subject: cells.subject_id,
  object: cells.object_id,
  source: cells.source_id,
  relation: cells.relation as Relation,
  polarity: cells.polarity as Polarity,
  certainty: cells.certainty as Certainty,
  locator: cells.locator,
  statement: cells.statement,
  region: orNull(cells.region),
  period: orNull(cells.period),
  exploitationForm: orNull(cells.exploitation_form),
  population: orNull(cells.population),
  evidenceType: orNull(cells.evidence_type),
  shape: orNull(cells.shape),
  result: orNull(cells.result),
  contested: cells.contested === "yes",
  perspective: orNull(cells.perspective),
});

const toCounterpart = ({ cells }: RowOf<"counterparts">): Counterpart => ({
  perpetratorFactor: cells.perpetrator_factor,
  victimFactor: cells.victim_factor,
  basisClaim: orNull(cells.basis_claim),
  certainty: cells.certainty as Certainty,
  note: orNull(cells.note),
});

const toTerm = ({ cells }: RowOf<"vocabulary">): VocabularyTerm => ({
  field: cells.column as VocabularyField,
  wording: cells.value,
  group: cells.group,
  label: cells.label,
  parent: orNull(cells.parent),
  ownGroup: false,
});

const wordingsOf = (claims: readonly RowOf<"claims">[]): ReadonlyMap<VocabularyField, ReadonlySet<string>> =>
  new Map(
    VOCABULARY_FIELDS.map(
      (field) => [field, new Set(claims.map(({ cells }) => cells[field]).filter(Boolean))] as const,
    ),
  );

/** The dataset in words of the domain. Expects rows that the checks have passed. */
export const shapeDataset = (dataset: CompleteDataset): PlainDataset => {
  const given = dataset.vocabulary.map(toTerm);
  const works = new Map(dataset.sources.map(nameOfWork).map((name) => [workSlug(name), { id: workSlug(name), name }]));
  return {
    factors: dataset.factors.map(toFactor),
    sources: dataset.sources.map(toSource),
    works: [...works.values()],
    claims: dataset.claims.map(toClaim),
    counterparts: dataset.counterparts.map(toCounterpart),
    vocabulary: [...given, ...ownGroups(given, wordingsOf(dataset.claims))],
  };
};
