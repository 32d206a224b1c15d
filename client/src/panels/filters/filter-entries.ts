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
import { counted } from "../../words/counts.ts";

/** Filter fields that hold a list of values. */
export type ListField = {
  [Field in FilterField]-?: NonNullable<NetworkFilter[Field]> extends readonly string[] ? Field : never;
}[FilterField];

type Common = Readonly<{
  id: string;
  title: string;
  /** What the entry asks about; entries of one group stand together. */
  group: "Factors" | "Links" | "Evidence";
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
    title: "Words in the factor",
    group: "Factors",
    fields: ["text"],
    facet: null,
    control: "text",
  },
  {
    id: "kinds",
    title: "Kind",
    group: "Factors",
    fields: ["kinds"],
    facet: "KINDS",
    control: "choices",
    field: "kinds",
    words: KIND_PLURALS,
  },
  {
    id: "domains",
    title: "Domain",
    group: "Factors",
    fields: ["domains"],
    facet: "DOMAINS",
    control: "choices",
    field: "domains",
    words: DOMAIN_WORDS,
  },
  {
    id: "levels",
    title: "Level",
    group: "Factors",
    fields: ["levels"],
    facet: "LEVELS",
    control: "choices",
    field: "levels",
    words: LEVEL_WORDS,
    note: "As coded; not the level of prevention.",
  },
  {
    id: "sides",
    title: "Side",
    group: "Factors",
    fields: ["sides"],
    facet: "SIDES",
    control: "choices",
    field: "sides",
    words: SIDE_WORDS,
  },
  {
    id: "groupings",
    title: "Groupings",
    group: "Factors",
    fields: ["includeGroupings"],
    facet: null,
    control: "groupings",
    note: "Factors that only collect others, such as “Root causes”.",
  },
  {
    id: "families",
    title: "Family of relations",
    group: "Links",
    fields: ["families"],
    facet: "FAMILIES",
    control: "choices",
    field: "families",
    words: FAMILY_WORDS,
  },
  {
    id: "signs",
    title: "Sign",
    group: "Links",
    fields: ["signs"],
    facet: "SIGNS",
    control: "choices",
    field: "signs",
    words: SIGN_WORDS,
    note: "What the works behind a link claim together.",
  },
  {
    id: "works-behind",
    title: "Works behind a link",
    group: "Links",
    fields: ["minWorks", "maxWorks"],
    facet: "WORK_COUNT",
    control: "works",
  },
  {
    id: "contested",
    title: "Contested",
    group: "Links",
    fields: ["contested"],
    facet: "CONTESTED",
    control: "contested",
    note: "Works disagree, or a source marks its claim as contested.",
  },
  {
    id: "certainties",
    title: "Certainty",
    group: "Evidence",
    fields: ["certainties"],
    facet: "CERTAINTIES",
    control: "choices",
    field: "certainties",
    words: CERTAINTY_WORDS,
  },
  {
    id: "regions",
    title: "Region",
    group: "Evidence",
    fields: ["regions"],
    facet: "REGIONS",
    control: "choices",
    field: "regions",
    isTree: true,
  },
  {
    id: "evidence-types",
    title: "Evidence type",
    group: "Evidence",
    fields: ["evidenceTypes"],
    facet: "EVIDENCE_TYPES",
    control: "choices",
    field: "evidenceTypes",
    isTree: true,
  },
  {
    id: "populations",
    title: "People studied",
    group: "Evidence",
    fields: ["populations"],
    facet: "POPULATIONS",
    control: "choices",
    field: "populations",
    isTree: true,
  },
  {
    id: "exploitation-forms",
    title: "Form of exploitation",
    group: "Evidence",
    fields: ["exploitationForms"],
    facet: "EXPLOITATION_FORMS",
    control: "choices",
    field: "exploitationForms",
    isTree: true,
  },
  {
    id: "access",
    title: "Reading",
    group: "Evidence",
    fields: ["access"],
    facet: "ACCESS",
    control: "choices",
    field: "access",
    words: ACCESS_WORDS,
    note: "What of the source was read for this dataset.",
  },
  {
    id: "years",
    title: "Year of publication",
    group: "Evidence",
    fields: ["publishedFrom", "publishedTo", "includeUndated"],
    facet: "YEARS",
    control: "years",
  },
  {
    id: "works",
    title: "Work",
    group: "Evidence",
    fields: ["works"],
    facet: "WORKS",
    control: "choices",
    field: "works",
    note: "The study behind the sources.",
  },
  {
    id: "left-out",
    title: "Works left out",
    group: "Evidence",
    fields: ["excludeWorks"],
    facet: null,
    control: "none",
  },
  { id: "sources", title: "Sources", group: "Evidence", fields: ["sources"], facet: null, control: "none" },
  {
    id: "min-claims",
    title: "Claims behind a link",
    group: "Links",
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
  const span = from && to ? `${from} to ${to}` : from ? `from ${from}` : to ? `up to ${to}` : "";
  return [span, includeUndated === false ? "undated left out" : ""].filter(Boolean).join(", ");
};

const worksWords = ({ minWorks: from, maxWorks: to }: Filter): string => {
  if (from && to) return from === to ? counted(from, "work") : `${from} to ${to} works`;
  return from ? `${from} works or more` : `at most ${counted(to ?? 0, "work")}`;
};

const choiceWords = (values: readonly string[], labelOf: (value: string) => string): string =>
  values.length > 2 ? `${values.length} chosen` : values.map(labelOf).join(" or ");

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
      return filter.contested ? "only contested links" : "contested links left out";
    case "groupings":
      return "shown";
    case "text":
      return `“${filter.text}”`;
    case "none":
      return noneWords(entry.fields[0], filter);
  }
};

const noneWords = (field: FilterField | undefined, filter: Filter): string => {
  if (field === "minClaims") return `${counted(filter.minClaims ?? 0, "claim")} or more`;
  const values = field ? filter[field] : undefined;
  return Array.isArray(values) ? `${values.length} chosen` : "";
};
