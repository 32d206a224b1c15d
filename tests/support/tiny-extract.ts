/** A small extract made by hand: two studies that disagree, an association, a grouping, and text that is hard to write. */
import type { Claim } from "../../server/src/domain/claim.ts";
import type { Factor } from "../../server/src/domain/factor.ts";
import type { Extract } from "../../server/src/export/format.ts";
import type { EvidencedLink } from "../../server/src/queries/extracts.ts";

/** Text that breaks careless writers: quotes, line ends, control characters, separators, markup, emoji, right-to-left. */
export const HOSTILE_TEXT =
  "Say \"hi\", 'x' & <b>]]></b>\r\nnext\tcell; \u0001\u000b\u2028\u2029 \ud83d\ude00 \u05e9\u05dc\u05d5\u05dd \u202e -- end-";

const factor = (id: string, name: string, over: Partial<Factor> = {}): Factor => ({
  id,
  name,
  description: null,
  kind: "external-factor",
  domain: "economic",
  level: "external",
  grouping: false,
  sides: [],
  claimCount: 1,
  workCount: 1,
  ...over,
});

const claim = (id: string, over: Partial<Claim>): Claim => ({
  id,
  subject: "debt",
  object: "exploitation",
  source: "study-one",
  relation: "increases",
  polarity: "+",
  certainty: "stated",
  locator: "p. 3",
  statement: "Debt is said to raise exploitation.",
  region: null,
  period: null,
  exploitationForm: null,
  population: null,
  evidenceType: null,
  shape: null,
  result: null,
  contested: false,
  perspective: null,
  ...over,
});

const NOT_STATED = { type: "NOT_STATED", label: "Not stated", claims: 1 };

const link = (over: Partial<EvidencedLink>): EvidencedLink => ({
  id: "debt~exploitation~influence",
  from: "debt",
  to: "exploitation",
  family: "influence",
  sign: "mixed",
  claimCount: 1,
  workCount: 1,
  sourceCount: 1,
  statedCount: 1,
  supporting: 1,
  opposing: 0,
  undirected: 0,
  contested: false,
  bestAccess: "abstract",
  yearFrom: 2019,
  yearTo: 2019,
  undatedSources: 0,
  claims: ["c1"],
  works: ["study-one-1111"],
  evidence: { access: [{ access: "abstract", claims: 1 }], types: [NOT_STATED] },
  ...over,
});

const factors: readonly Factor[] = [
  factor("exploitation", "Exploitation", { kind: "outcome", domain: "social", claimCount: 3, workCount: 2 }),
  factor("debt", "=Debt, \u201cowed\u201d", { description: HOSTILE_TEXT, sides: ["perpetrator", "victim", "both"] }),
  factor("conditions", "Conditions \u{1F30D}", { grouping: true, description: "-2" }),
];

const links: readonly EvidencedLink[] = [
  link({
    claimCount: 2,
    workCount: 2,
    sourceCount: 2,
    statedCount: 1,
    opposing: 1,
    contested: true,
    claims: ["c1", "c2"],
    works: ["study-one-1111", "study-two-2222"],
    evidence: {
      access: [
        { access: "abstract", claims: 1 },
        { access: "excerpt", claims: 1 },
      ],
      types: [NOT_STATED, { type: "interviews", label: "Interviews", claims: 1 }],
    },
    undatedSources: 1,
  }),
  link({
    id: "conditions~exploitation~association",
    from: "conditions",
    family: "association",
    sign: "unknown",
    supporting: 0,
    undirected: 1,
    claims: ["c3"],
  }),
  link({
    id: "debt~conditions~structure",
    to: "conditions",
    family: "structure",
    sign: null,
    supporting: 0,
    yearFrom: null,
    yearTo: null,
    undatedSources: 1,
    claims: ["c4"],
    works: ["study-two-2222"],
    bestAccess: "excerpt",
    evidence: { access: [{ access: "excerpt", claims: 1 }], types: [NOT_STATED] },
  }),
];

const claims: readonly Claim[] = [
  claim("c1", { evidenceType: "12 interviews", region: "Romania; Bulgaria", statement: HOSTILE_TEXT }),
  claim("c2", { source: "study-two", relation: "decreases", polarity: "-", certainty: "inferred", contested: true }),
  claim("c3", { subject: "exploitation", object: "conditions", relation: "associated-with", polarity: "0" }),
  claim("c4", { source: "study-two", object: "conditions", relation: "part-of", polarity: "0", locator: "@p. 9" }),
];

/** The extract; everything in it refers to something in it. */
export const TINY_EXTRACT: Extract = {
  header: {
    title: "Tiny network",
    dataVersion: "0123456789abcdef",
    dataset: { id: "tiny", title: "Tiny network", license: "CC-BY-4.0", keywords: ["one", "two"] },
    filter: { families: ["INFLUENCE", "ASSOCIATION", "STRUCTURE"], includeGroupings: true },
    sentence: "3 factors and 3 links: all claims, with groupings.",
    license: "CC-BY-4.0",
    citation: "Tiny contributors. Tiny network -- [data set]. Data version 0123456789abcdef.",
    address:
      "https://atlas.example.org/export/network.json?filter=%7B%22families%22%3A%5B%22INFLUENCE%22%5D%7D&mixed=1",
    notes: ["0 of 2 sources were read in full.", "2 of 3 links rest on one work."],
    counts: {
      factors: 3,
      links: 3,
      linksOnOneWork: 2,
      claims: 4,
      statedClaims: 3,
      sources: 2,
      works: 2,
      undatedSources: 1,
      sourcesWithoutAuthors: 1,
      counterparts: 1,
    },
  },
  factors,
  links,
  claims,
  sources: [
    {
      id: "study-one",
      title: "+Study one",
      authors: "A. Author; B. Author",
      publisher: null,
      year: 2019,
      type: "article",
      access: "abstract",
      url: "https://example.org/?a=1&b=2",
      note: null,
      work: "study-one-1111",
      ownWork: false,
    },
    {
      id: "study-two",
      title: "Study two",
      authors: null,
      publisher: "Publisher \ud83d\udcda",
      year: null,
      type: null,
      access: "excerpt",
      url: null,
      note: "\u05d4\u05e2\u05e8\u05d4",
      work: "study-two-2222",
      ownWork: true,
    },
  ],
  works: [
    { id: "study-one-1111", name: "Study one; first part" },
    { id: "study-two-2222", name: "Study two" },
  ],
  counterparts: [
    { perpetratorFactor: "debt", victimFactor: "exploitation", basisClaim: "c1", certainty: "inferred", note: null },
  ],
  vocabulary: [
    { field: "evidence_type", wording: "12 interviews", group: "interviews", label: "Interviews", parent: null },
    { field: "region", wording: "", group: "europe", label: "Europe", parent: null },
    { field: "region", wording: "Romania; Bulgaria", group: "romania", label: "Romania", parent: "europe" },
  ],
};
