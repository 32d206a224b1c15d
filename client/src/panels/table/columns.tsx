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
import { claimVerb, linkVerb } from "../../words/links.ts";
import { sourceWords, yearWords } from "../../words/sources.ts";
import type { Column } from "./column.ts";

const Kinded = ({ kind, name }: Pick<Factor, "kind" | "name">) => (
  <span className="cell-kinded">
    <KindMark kind={kind} />
    <span>{name}</span>
  </span>
);

/** Years behind a link: "2007 to 2021", one year, or "n.d.". */
export const spanWords = ({ from, to }: LinkRow["years"]): string =>
  from === to ? yearWords(from) : `${yearWords(from)} to ${yearWords(to)}`;

/** Factors by what they are and how much is claimed of them. */
export const FACTOR_COLUMNS: readonly Column<Factor>[] = [
  { id: "name", name: "Factor", show: (factor) => <Kinded {...factor} />, sortBy: ({ name }) => name },
  { id: "kind", name: "Kind", show: ({ kind }) => KIND_WORDS[kind], sortBy: ({ kind }) => KIND_WORDS[kind] },
  {
    id: "domain",
    name: "Domain",
    show: ({ domain }) => DOMAIN_WORDS[domain],
    sortBy: (row) => DOMAIN_WORDS[row.domain],
  },
  { id: "level", name: "Level", show: ({ level }) => LEVEL_WORDS[level], sortBy: ({ level }) => level },
  { id: "side", name: "Side", show: ({ sides }) => sideWords(sides), sortBy: ({ sides }) => sideWords(sides) },
  { id: "works", name: "Works", isNumber: true, show: (row) => row.workCount, sortBy: (row) => row.workCount },
  { id: "claims", name: "Claims", isNumber: true, show: (row) => row.claimCount, sortBy: (row) => row.claimCount },
];

/** Links as sentences in three columns, and what they rest on. */
export const LINK_COLUMNS: readonly Column<LinkRow>[] = [
  { id: "from", name: "Factor", show: ({ from }) => <Kinded {...from} /> },
  {
    id: "verb",
    name: "What is claimed",
    show: (link) => (
      <span className="cell-kinded">
        <LinkMark link={link} />
        <span>{linkVerb(link)}</span>
      </span>
    ),
  },
  { id: "to", name: "Other factor", show: ({ to }) => <Kinded {...to} /> },
  { id: "works", name: "Works", isNumber: true, show: ({ workCount }) => workCount, orderField: "WORK_COUNT" },
  { id: "claims", name: "Claims", isNumber: true, show: ({ claimCount }) => claimCount, orderField: "CLAIM_COUNT" },
  { id: "stated", name: "Stated", isNumber: true, show: ({ statedCount }) => statedCount },
  { id: "contested", name: "Contested", show: ({ contested }) => (contested ? "Contested" : "–") },
  { id: "access", name: "Best reading", show: ({ bestAccess }) => ACCESS_WORDS[bestAccess] },
  { id: "years", name: "Years", isNumber: true, show: ({ years }) => spanWords(years), orderField: "LATEST_YEAR" },
];

/** Claims with their source and where it says so. */
export const CLAIM_COLUMNS: readonly Column<ClaimRow>[] = [
  { id: "statement", name: "Claim", width: "28%", show: ({ claim }) => claim.statement },
  {
    id: "factors",
    name: "About",
    width: "18%",
    show: ({ claim }) => `${claim.subject.name} – ${claimVerb(claim)} – ${claim.object.name}`,
  },
  { id: "certainty", name: "Certainty", show: ({ claim }) => CERTAINTY_WORDS[claim.certainty] },
  { id: "source", name: "Source", width: "22%", show: ({ claim }) => sourceWords(claim.source) },
  { id: "locator", name: "Where", show: ({ claim }) => claim.locator },
  { id: "access", name: "Reading", show: ({ claim }) => ACCESS_WORDS[claim.source.access] },
  { id: "region", name: "Region", show: ({ claim }) => claim.region ?? "–" },
  { id: "evidence", name: "Evidence type", show: ({ claim }) => claim.evidenceType ?? "–" },
];
