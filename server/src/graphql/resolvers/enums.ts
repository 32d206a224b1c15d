/** Lets resolvers speak the dataset's words where the API shows enum names. */
import {
  ACCESS_NAMES,
  CERTAINTY_NAMES,
  DOMAIN_NAMES,
  FACTOR_KIND_NAMES,
  LEVEL_NAMES,
  LINK_FAMILY_NAMES,
  POLARITY_NAMES,
  PREVENTION_LEVEL_NAMES,
  RELATION_NAMES,
  SIDE_NAMES,
  SIGN_NAMES,
  VOCABULARY_FIELD_NAMES,
} from "../enums.ts";
import type { Resolvers } from "../generated.ts";

/** The enums whose values are closed lists of the dataset. */
export const enumResolvers = {
  FactorKind: FACTOR_KIND_NAMES,
  Domain: DOMAIN_NAMES,
  Level: LEVEL_NAMES,
  Side: SIDE_NAMES,
  PreventionLevel: PREVENTION_LEVEL_NAMES,
  LinkFamily: LINK_FAMILY_NAMES,
  Sign: SIGN_NAMES,
  Relation: RELATION_NAMES,
  Polarity: POLARITY_NAMES,
  Certainty: CERTAINTY_NAMES,
  Access: ACCESS_NAMES,
  VocabularyField: VOCABULARY_FIELD_NAMES,
} satisfies Resolvers;
