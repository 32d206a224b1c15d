/** The columns of the three tables. */

import type { ClaimRow, Factor, LinkRow } from "../../store/answers.ts";
import { KindMark, LinkMark } from "../../ui/marks.tsx";
import {
  ACCESS_WORDS,
  CERTAINTY_WORDS,
  DOMAIN_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  sideWords,
} from "../../words/closed-lists.ts";
import { claimSentence, linkVerb } from "../../words/links.ts";
import { sourceWords, yearWords } from "../../words/sources.ts";
import { COLUMN_WORDS, TABLES_WORDS } from "../../words/tables.ts";
import type { Column } from "./column.ts";

const Kinded = ({ kind, name }: Pick<Factor, "kind" | "name">) => (
  <span className="cell-kinded">
    <KindMark kind={kind} />
    <span>{name}</span>
  </span>
);

/** Years behind a link: "2007 to 2021", one year, or "n.d.". */
export const spanWords = ({ from, to }: LinkRow["years"]): string => TABLES_WORDS.years(yearWords(from), yearWords(to));

/** Factors by what they are and how much is claimed of them. */
export const FACTOR_COLUMNS: readonly Column<Factor>[] = [
  { id: "name", name: COLUMN_WORDS.factor, show: (factor) => <Kinded {...factor} />, sortBy: ({ name }) => name },
  { id: "kind", name: COLUMN_WORDS.kind, show: ({ kind }) => KIND_WORDS[kind], sortBy: ({ kind }) => KIND_WORDS[kind] },
  {
    id: "domain",
    name: COLUMN_WORDS.domain,
    show: ({ domain }) => DOMAIN_WORDS[domain],
    sortBy: (row) => DOMAIN_WORDS[row.domain],
  },
  { id: "level", name: COLUMN_WORDS.level, show: ({ level }) => LEVEL_WORDS[level], sortBy: ({ level }) => level },
  {
    id: "side",
    name: COLUMN_WORDS.side,
    show: ({ sides }) => sideWords(sides),
    sortBy: ({ sides }) => sideWords(sides),
  },
  {
    id: "works",
    name: COLUMN_WORDS.works,
    isNumber: true,
    show: (row) => row.workCount,
    sortBy: (row) => row.workCount,
  },
  {
    id: "claims",
    name: COLUMN_WORDS.claims,
    isNumber: true,
    show: (row) => row.claimCount,
    sortBy: (row) => row.claimCount,
  },
];

/** Links as sentences in three columns, and what they rest on. */
export const LINK_COLUMNS: readonly Column<LinkRow>[] = [
  { id: "from", name: COLUMN_WORDS.factor, show: ({ from }) => <Kinded {...from} /> },
  {
    id: "verb",
    name: COLUMN_WORDS.verb,
    show: (link) => (
      <span className="cell-kinded">
        <LinkMark link={link} />
        <span>{linkVerb(link)}</span>
      </span>
    ),
  },
  { id: "to", name: COLUMN_WORDS.otherFactor, show: ({ to }) => <Kinded {...to} /> },
  {
    id: "works",
    name: COLUMN_WORDS.works,
    isNumber: true,
    show: ({ workCount }) => workCount,
    orderField: "WORK_COUNT",
  },
  {
    id: "claims",
    name: COLUMN_WORDS.claims,
    isNumber: true,
    show: ({ claimCount }) => claimCount,
    orderField: "CLAIM_COUNT",
  },
  { id: "stated", name: COLUMN_WORDS.stated, isNumber: true, show: ({ statedCount }) => statedCount },
  {
    id: "contested",
    name: COLUMN_WORDS.contested,
    show: ({ contested }) => (contested ? COLUMN_WORDS.contested : COLUMN_WORDS.blank),
  },
  { id: "access", name: COLUMN_WORDS.bestReading, show: ({ bestAccess }) => ACCESS_WORDS[bestAccess] },
  {
    id: "years",
    name: COLUMN_WORDS.years,
    isNumber: true,
    show: ({ years }) => spanWords(years),
    orderField: "LATEST_YEAR",
  },
];

/** Claims with their source and where it says so. */
export const CLAIM_COLUMNS: readonly Column<ClaimRow>[] = [
  { id: "statement", name: COLUMN_WORDS.claim, width: "28%", show: ({ claim }) => claim.statement },
  {
    id: "factors",
    name: COLUMN_WORDS.about,
    width: "18%",
    show: ({ claim }) => claimSentence(claim),
  },
  { id: "certainty", name: COLUMN_WORDS.certainty, show: ({ claim }) => CERTAINTY_WORDS[claim.certainty] },
  { id: "source", name: COLUMN_WORDS.source, width: "22%", show: ({ claim }) => sourceWords(claim.source) },
  { id: "locator", name: COLUMN_WORDS.locator, show: ({ claim }) => claim.locator },
  { id: "access", name: COLUMN_WORDS.reading, show: ({ claim }) => ACCESS_WORDS[claim.source.access] },
  { id: "region", name: COLUMN_WORDS.region, show: ({ claim }) => claim.region ?? COLUMN_WORDS.blank },
  { id: "evidence", name: COLUMN_WORDS.evidenceType, show: ({ claim }) => claim.evidenceType ?? COLUMN_WORDS.blank },
];
