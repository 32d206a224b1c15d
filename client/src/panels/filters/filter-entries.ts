/** Every filter of the explorer, once: a new filter is one more entry here. */

import type { FacetField, NetworkFilter } from "../../api/generated.ts";
import type { Filter, FilterField } from "../../store/view.ts";
import {
  ACCESS_WORDS,
  CERTAINTY_WORDS,
  DOMAIN_WORDS,
  FAMILY_WORDS,
  KIND_PLURALS,
  LEVEL_WORDS,
  SIDE_WORDS,
  SIGN_WORDS,
} from "../../words/closed-lists.ts";
import { type FILTER_GROUP_WORDS, FILTER_WORDS, SETTING_WORDS } from "../../words/filters.ts";

/** Filter fields that hold a list of values. */
export type ListField = {
  [Field in FilterField]-?: NonNullable<NetworkFilter[Field]> extends readonly string[] ? Field : never;
}[FilterField];

/** What an entry asks about. */
export type FilterGroup = keyof typeof FILTER_GROUP_WORDS;

type Common = Readonly<{
  id: string;
  title: string;
  /** What the entry asks about; entries of one group stand together. */
  group: FilterGroup;
  /** The filter fields it holds: cleared together. */
  fields: readonly FilterField[];
  /** The facet whose counts stand beside its choices. */
  facet: FacetField | null;
  /** A sentence under the title, where the words need one. */
  note?: string;
}>;

/** How an entry is set; `words` name the values of a closed list, other labels come with the facet. */
export type FilterEntry = Common &
  (
    | Readonly<{ control: "choices"; field: ListField; words?: Readonly<Record<string, string>>; isTree?: boolean }>
    | Readonly<{ control: "works" | "years" | "contested" | "groupings" | "text" }>
    /** Set elsewhere (by a question, an address or a table): here it can only be seen and lifted. */
    | Readonly<{ control: "none" }>
  );

export const FILTER_ENTRIES: readonly FilterEntry[] = [
  {
    id: "text",
    ...FILTER_WORDS.text,
    group: "factors",
    fields: ["text"],
    facet: null,
    control: "text",
  },
  {
    id: "kinds",
    ...FILTER_WORDS.kinds,
    group: "factors",
    fields: ["kinds"],
    facet: "KINDS",
    control: "choices",
    field: "kinds",
    words: KIND_PLURALS,
  },
  {
    id: "domains",
    ...FILTER_WORDS.domains,
    group: "factors",
    fields: ["domains"],
    facet: "DOMAINS",
    control: "choices",
    field: "domains",
    words: DOMAIN_WORDS,
  },
  {
    id: "levels",
    ...FILTER_WORDS.levels,
    group: "factors",
    fields: ["levels"],
    facet: "LEVELS",
    control: "choices",
    field: "levels",
    words: LEVEL_WORDS,
  },
  {
    id: "sides",
    ...FILTER_WORDS.sides,
    group: "factors",
    fields: ["sides"],
    facet: "SIDES",
    control: "choices",
    field: "sides",
    words: SIDE_WORDS,
  },
  {
    id: "groupings",
    ...FILTER_WORDS.groupings,
    group: "factors",
    fields: ["includeGroupings"],
    facet: null,
    control: "groupings",
  },
  {
    id: "families",
    ...FILTER_WORDS.families,
    group: "links",
    fields: ["families"],
    facet: "FAMILIES",
    control: "choices",
    field: "families",
    words: FAMILY_WORDS,
  },
  {
    id: "signs",
    ...FILTER_WORDS.signs,
    group: "links",
    fields: ["signs"],
    facet: "SIGNS",
    control: "choices",
    field: "signs",
    words: SIGN_WORDS,
  },
  {
    id: "works-behind",
    ...FILTER_WORDS.works,
    group: "links",
    fields: ["minWorks", "maxWorks"],
    facet: "WORK_COUNT",
    control: "works",
  },
  {
    id: "contested",
    ...FILTER_WORDS.contested,
    group: "links",
    fields: ["contested"],
    facet: "CONTESTED",
    control: "contested",
  },
  {
    id: "certainties",
    ...FILTER_WORDS.certainties,
    group: "evidence",
    fields: ["certainties"],
    facet: "CERTAINTIES",
    control: "choices",
    field: "certainties",
    words: CERTAINTY_WORDS,
  },
  {
    id: "regions",
    ...FILTER_WORDS.regions,
    group: "evidence",
    fields: ["regions"],
    facet: "REGIONS",
    control: "choices",
    field: "regions",
    isTree: true,
  },
  {
    id: "evidence-types",
    ...FILTER_WORDS.evidenceTypes,
    group: "evidence",
    fields: ["evidenceTypes"],
    facet: "EVIDENCE_TYPES",
    control: "choices",
    field: "evidenceTypes",
    isTree: true,
  },
  {
    id: "populations",
    ...FILTER_WORDS.populations,
    group: "evidence",
    fields: ["populations"],
    facet: "POPULATIONS",
    control: "choices",
    field: "populations",
    isTree: true,
  },
  {
    id: "exploitation-forms",
    ...FILTER_WORDS.exploitationForms,
    group: "evidence",
    fields: ["exploitationForms"],
    facet: "EXPLOITATION_FORMS",
    control: "choices",
    field: "exploitationForms",
    isTree: true,
  },
  {
    id: "access",
    ...FILTER_WORDS.access,
    group: "evidence",
    fields: ["access"],
    facet: "ACCESS",
    control: "choices",
    field: "access",
    words: ACCESS_WORDS,
  },
  {
    id: "years",
    ...FILTER_WORDS.years,
    group: "evidence",
    fields: ["publishedFrom", "publishedTo", "includeUndated"],
    facet: "YEARS",
    control: "years",
  },
  {
    id: "works",
    ...FILTER_WORDS.work,
    group: "evidence",
    fields: ["works"],
    facet: "WORKS",
    control: "choices",
    field: "works",
  },
  {
    id: "left-out",
    ...FILTER_WORDS.excludeWorks,
    group: "evidence",
    fields: ["excludeWorks"],
    facet: null,
    control: "none",
  },
  { id: "sources", ...FILTER_WORDS.sources, group: "evidence", fields: ["sources"], facet: null, control: "none" },
  {
    id: "min-claims",
    ...FILTER_WORDS.minClaims,
    group: "links",
    fields: ["minClaims"],
    facet: null,
    control: "none",
  },
];

/** True when the entry filters anything now. */
export const isActive = (entry: FilterEntry, filter: Filter): boolean =>
  entry.fields.some((field) => filter[field] !== undefined && filter[field] !== null && !isUsual(field, filter));

/** A value that is the API's own default filters nothing. */
const isUsual = (field: FilterField, filter: Filter): boolean =>
  (field === "includeUndated" && filter.includeUndated === true) ||
  (field === "includeGroupings" && filter.includeGroupings === false);

/** Entries that filter now, in the order of the panel. */
export const activeEntries = (filter: Filter): readonly FilterEntry[] =>
  FILTER_ENTRIES.filter((entry) => isActive(entry, filter));

const yearsWords = ({ publishedFrom: from, publishedTo: to, includeUndated }: Filter): string => {
  const span = SETTING_WORDS.years(from ?? undefined, to ?? undefined);
  return [span, includeUndated === false ? SETTING_WORDS.undatedOut : ""].filter(Boolean).join(", ");
};

const worksWords = ({ minWorks: from, maxWorks: to }: Filter): string =>
  SETTING_WORDS.works(from ?? undefined, to ?? undefined);

const choiceWords = (values: readonly string[], labelOf: (value: string) => string): string =>
  values.length > 2 ? SETTING_WORDS.chosen(values.length) : SETTING_WORDS.either(values.map(labelOf));

/** What an active entry is set to, in words; `labelOf` names one value of a list. */
export const settingWords = (entry: FilterEntry, filter: Filter, labelOf: (value: string) => string): string => {
  switch (entry.control) {
    case "choices":
      return choiceWords(filter[entry.field] ?? [], (value) => entry.words?.[value] ?? labelOf(value));
    case "works":
      return worksWords(filter);
    case "years":
      return yearsWords(filter);
    case "contested":
      return filter.contested ? SETTING_WORDS.onlyContested : SETTING_WORDS.contestedOut;
    case "groupings":
      return SETTING_WORDS.groupings;
    case "text":
      return SETTING_WORDS.text(filter.text ?? "");
    case "none":
      return noneWords(entry.fields[0], filter);
  }
};

const noneWords = (field: FilterField | undefined, filter: Filter): string => {
  if (field === "minClaims") return SETTING_WORDS.claims(filter.minClaims ?? 0);
  const values = field ? filter[field] : undefined;
  return Array.isArray(values) ? SETTING_WORDS.chosen(values.length) : "";
};
