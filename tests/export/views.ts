/** The views that exports are tested with: the filter, and what the CSV files alone say that it leaves. */
import { BUILT_IN } from "../support/connect.ts";
import {
  claimsIn,
  defaultNetwork,
  linksOf,
  type OracleClaim,
  type OracleLink,
  readOracle,
  sorted,
  workId,
} from "../support/oracle.ts";

/** The dataset read from its files by an independent reader. */
export const ORACLE = readOracle(BUILT_IN);

const TRACE = "TRACE project (FP7 607669), overall";

/** Links, claims, sources, works, undated sources, sources without authors. */
export type ViewNumbers = readonly [number, number, number, number, number, number];

export type TestView = Readonly<{
  name: string;
  /** In the API's names; undefined for no filter. */
  filter: object | undefined;
  factors: readonly string[];
  links: readonly OracleLink[];
}>;

/** The numbers of some links, counted in the files. */
export const numbersOf = (links: readonly OracleLink[]): ViewNumbers => {
  const sources = sorted(links.flatMap((link) => link.sources)).map((id) => ORACLE.sources.get(id));
  return [
    links.length,
    links.flatMap(({ claims }) => claims).length,
    sources.length,
    sorted(links.flatMap(({ works }) => works)).length,
    sources.filter((source) => source?.year === null).length,
    sources.filter((source) => source?.cells.authors === "").length,
  ];
};

const only = (keep: (claim: OracleClaim) => boolean) => defaultNetwork(ORACLE, ORACLE.claims.filter(keep));

/** Whole, default, and filtered by what claims and what links are. */
export const VIEWS: readonly TestView[] = [
  { name: "the default network", filter: {}, ...defaultNetwork(ORACLE) },
  {
    name: "everything",
    filter: undefined,
    factors: sorted(ORACLE.factors.keys()),
    links: linksOf(ORACLE.claims),
  },
  {
    name: "stated claims",
    filter: { certainties: ["STATED"] },
    ...only(({ certainty }) => certainty === "stated"),
  },
  {
    name: "two regions",
    filter: { regions: ["bulgaria", "romania"] },
    ...defaultNetwork(ORACLE, claimsIn(ORACLE, "region", "bulgaria", "romania")),
  },
  {
    name: "without one work",
    filter: { excludeWorks: [`work:${workId(TRACE)}`] },
    ...only(({ work }) => work !== workId(TRACE)),
  },
];

/** The influence links into perpetration. */
export const INTO_PERPETRATION = defaultNetwork(ORACLE).links.filter(
  ({ family, to }) => family === "influence" && to === "trafficking-perpetration",
);
