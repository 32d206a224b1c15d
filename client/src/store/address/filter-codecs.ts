/** Every filter field in an address: adding a field to the filter means adding its line here. */
import type { Access, Certainty, Domain, Level, LinkFamily, Side, Sign } from "../../api/generated.ts";
import { FACTOR_KINDS } from "../kinds.ts";
import type { Filter } from "../view.ts";
import { type Codec, listOf, oneOf, text, whole, yesNo } from "./codec.ts";

const DOMAINS: readonly Domain[] = [
  "SOCIAL",
  "ECONOMIC",
  "POLITICAL",
  "LEGAL",
  "DEMOGRAPHIC",
  "FAMILY",
  "PSYCHOLOGICAL",
  "CRIMINAL_INDUSTRY",
  "TECHNOLOGICAL",
  "ENVIRONMENTAL",
];
const LEVELS: readonly Level[] = ["INTERNAL", "EXTERNAL"];
const SIDES: readonly Side[] = ["PERPETRATOR", "VICTIM", "BOTH"];
const FAMILIES: readonly LinkFamily[] = ["INFLUENCE", "ASSOCIATION", "STRUCTURE", "TARGETING"];
const SIGNS: readonly Sign[] = ["POSITIVE", "NEGATIVE", "MIXED", "NO_EFFECT", "UNKNOWN"];
const CERTAINTIES: readonly Certainty[] = ["STATED", "INFERRED"];
const ACCESS: readonly Access[] = ["FULL_TEXT", "ABSTRACT", "EXCERPT", "SECONDARY_OR_NOTICE"];

const VALUES_LIMIT = 250;
const COUNT_LIMIT = 100_000;
const YEAR_LIMIT = 9999;

const words = <Word extends string>(list: readonly Word[]): Codec<readonly Word[]> => listOf(oneOf(list), list.length);
const ids = listOf(text, VALUES_LIMIT);
const count = whole(0, COUNT_LIMIT);
const year = whole(0, YEAR_LIMIT);

/** The codec of each filter field, in the order of the filter panel. */
export const FILTER_CODECS: { readonly [Field in keyof Filter]-?: Codec<NonNullable<Filter[Field]>> } = {
  kinds: words(FACTOR_KINDS),
  domains: words(DOMAINS),
  levels: words(LEVELS),
  sides: words(SIDES),
  families: words(FAMILIES),
  signs: words(SIGNS),
  certainties: words(CERTAINTIES),
  evidenceTypes: ids,
  regions: ids,
  populations: ids,
  exploitationForms: ids,
  works: ids,
  excludeWorks: ids,
  sources: ids,
  access: words(ACCESS),
  publishedFrom: year,
  publishedTo: year,
  includeUndated: yesNo,
  minWorks: count,
  maxWorks: count,
  minClaims: count,
  contested: yesNo,
  includeGroupings: yesNo,
  text,
};

/** Every field of the filter, in the order of the filter panel. */
export const FILTER_FIELDS = Object.keys(FILTER_CODECS) as readonly (keyof Filter)[];
