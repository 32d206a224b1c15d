/** How the API spells the closed lists: its names and the dataset's words, both ways. */
import {
  ACCESS_VALUES,
  type Access,
  CERTAINTIES,
  type Certainty,
  DOMAINS,
  type Domain,
  FACTOR_KINDS,
  type FactorKind,
  LEVELS,
  type Level,
  LINK_FAMILIES,
  type LinkFamily,
  type Polarity,
  PREVENTION_LEVELS,
  type PreventionLevel,
  RELATIONS,
  type Relation,
  SIDES,
  SIGNS,
  type Side,
  type Sign,
  VOCABULARY_FIELDS,
  type VocabularyField,
} from "../domain/closed-lists.ts";
import { apiName } from "../domain/labels.ts";

type Underscored<V extends string> = V extends `${infer Head}-${infer Tail}` ? `${Head}_${Underscored<Tail>}` : V;
type ApiName<V extends string> = Uppercase<Underscored<V>>;

/** The dataset's word by the API's name. */
export type EnumNames<V extends string> = Readonly<{ [W in V as ApiName<W>]: W }>;

const namesOf = <V extends string>(values: readonly V[]): EnumNames<V> =>
  Object.fromEntries(values.map((value) => [apiName(value), value])) as EnumNames<V>;

export const FACTOR_KIND_NAMES: EnumNames<FactorKind> = namesOf(FACTOR_KINDS);
export const DOMAIN_NAMES: EnumNames<Domain> = namesOf(DOMAINS);
export const LEVEL_NAMES: EnumNames<Level> = namesOf(LEVELS);
export const SIDE_NAMES: EnumNames<Side> = namesOf(SIDES);
export const PREVENTION_LEVEL_NAMES: EnumNames<PreventionLevel> = namesOf(PREVENTION_LEVELS);
export const LINK_FAMILY_NAMES: EnumNames<LinkFamily> = namesOf(LINK_FAMILIES);
export const SIGN_NAMES: EnumNames<Sign> = namesOf(SIGNS);
export const RELATION_NAMES: EnumNames<Relation> = namesOf(RELATIONS);
export const CERTAINTY_NAMES: EnumNames<Certainty> = namesOf(CERTAINTIES);
export const ACCESS_NAMES: EnumNames<Access> = namesOf(ACCESS_VALUES);
export const VOCABULARY_FIELD_NAMES: EnumNames<VocabularyField> = namesOf(VOCABULARY_FIELDS);
/** The only list whose words cannot be spelled as names. */
export const POLARITY_NAMES: Readonly<Record<"PLUS" | "MINUS" | "NONE", Polarity>> = {
  PLUS: "+",
  MINUS: "-",
  NONE: "0",
};
