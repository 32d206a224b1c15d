/** All records of a dataset that is small enough to be kept: read once a data version, then found without the database. */
import type { Asker, Database } from "../db/run-cypher.ts";
import type { Claim } from "../domain/claim.ts";
import type { ClaimDimensions } from "../domain/claim-dimensions.ts";
import type { Counterpart, Factor } from "../domain/factor.ts";
import type { Link } from "../domain/link.ts";
import type { Source, Work } from "../domain/source.ts";
import type { CounterpartQueries } from "./counterparts.ts";
import type { FactorParts, FactorQueries, InterventionReach } from "./factors.ts";
import { toClaim, toSource } from "./to-domain.ts";

/** Sources and works by slug, sources in the order of theirs. */
export type SourceRecords = Readonly<{ sources: ReadonlyMap<string, Source>; works: ReadonlyMap<string, Work> }>;

/** Everything is by slug; lists and maps of claims are in the order of theirs. */
export type KeptRecords = SourceRecords &
  Readonly<{
    factors: ReadonlyMap<string, Factor>;
    claims: ReadonlyMap<string, Claim>;
    /** Of all claims, those on most works first. */
    links: ReadonlyMap<string, Link>;
    dimensions: ReadonlyMap<string, ClaimDimensions>;
    claimsOfFactor: ReadonlyMap<string, readonly Claim[]>;
    claimsOfSource: ReadonlyMap<string, readonly Claim[]>;
    reach: ReadonlyMap<string, InterventionReach>;
    parts: ReadonlyMap<string, FactorParts>;
    counterparts: readonly Counterpart[];
  }>;

/** Every source with the work it reports. Raises the codes of Database. */
export const readSourceRecords = async (database: Database, asker: Asker): Promise<SourceRecords> => {
  const sources = new Map<string, Source>();
  const works = new Map<string, Work & { sources: string[] }>();
  for (const row of await database.read("list-source-records", {}, asker)) {
    const source = toSource(row.source);
    sources.set(source.id, source);
    const known = works.get(source.work);
    if (known) known.sources.push(source.id);
    else {
      const { name, claimCount } = row as Readonly<{ name: string; claimCount: number }>;
      works.set(source.work, { id: source.work, name, sources: [source.id], claimCount });
    }
  }
  return { sources, works };
};

const gather = <T>(groups: Map<string, T[]>, key: string, thing: T): void => {
  const group = groups.get(key);
  if (group) group.push(thing);
  else groups.set(key, [thing]);
};

const groupClaims = (claims: Iterable<Claim>): Pick<KeptRecords, "claimsOfFactor" | "claimsOfSource"> => {
  const claimsOfFactor = new Map<string, Claim[]>();
  const claimsOfSource = new Map<string, Claim[]>();
  for (const claim of claims) {
    gather(claimsOfFactor, claim.subject, claim);
    gather(claimsOfFactor, claim.object, claim);
    gather(claimsOfSource, claim.source, claim);
  }
  return { claimsOfFactor, claimsOfSource };
};

const groupParts = (factors: ReadonlyMap<string, Factor>, links: readonly Link[]): KeptRecords["parts"] => {
  const wholes = new Map<string, Factor[]>();
  const parts = new Map<string, Factor[]>();
  for (const { family, from, to } of [...links].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const [part, whole] = [factors.get(from), factors.get(to)];
    if (family !== "structure" || !part || !whole) continue;
    gather(wholes, from, whole);
    gather(parts, to, part);
  }
  const inOrder = (own: Factor[] = []): readonly Factor[] => own.sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(
    [...factors.keys()].map((id) => [id, { id, partOf: inOrder(wholes.get(id)), parts: inOrder(parts.get(id)) }]),
  );
};

/** Rows that are kept for other purposes too, and the queries that give what is left. */
type Parts = Readonly<{
  factors: ReadonlyMap<string, Factor>;
  dimensions: ReadonlyMap<string, ClaimDimensions>;
  sources: SourceRecords;
  links: readonly Link[];
}>;

type Finders = Pick<FactorQueries, "listReach"> & Pick<CounterpartQueries, "listCounterparts">;

/** All records of the dataset. Raises the codes of Database. */
export const readRecords = async (
  database: Database,
  { factors, dimensions, sources, links }: Parts,
  { listReach, listCounterparts }: Finders,
  asker: Asker,
): Promise<KeptRecords> => {
  const interventions = [...factors.values()].filter(({ kind }) => kind === "intervention").map(({ id }) => id);
  const [rows, reach, counterparts] = await Promise.all([
    database.read("list-claim-records", {}, asker),
    listReach(interventions, asker),
    listCounterparts(null, asker),
  ]);
  const claims = rows.map(toClaim);
  return {
    ...sources,
    ...groupClaims(claims),
    factors,
    dimensions,
    counterparts,
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    links: new Map(links.map((link) => [link.id, link])),
    reach: new Map(reach.map((one) => [one.id, one])),
    parts: groupParts(factors, links),
  };
};
