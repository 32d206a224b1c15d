/** Which version of the data is live: every cursor, every kept row set and every kept answer belongs to one. */
import type { Asker, Database } from "../db/run-cypher.ts";
import { AppError } from "../errors.ts";

/** A data version and when it was imported: the same files imported again are the same version, at another time. */
export type LiveVersion = Readonly<{ version: string; importedAt: string }>;

export type DataVersionQueries = Readonly<{
  /**
   * What was live when `asker` first asked, or at most a second before: the process reads it no more often, and all of
   * one request see the same. Raises DATABASE_UNAVAILABLE while nothing is imported.
   */
  readLiveVersion: (asker?: Asker) => Promise<LiveVersion>;
  /** The data version alone. Same code. */
  readDataVersion: (asker?: Asker) => Promise<string>;
  /** What `readLiveVersion` says to this asker, where that can be told without waiting. */
  liveAtHand: (asker: Asker) => LiveVersion | undefined;
  /** The data version that is live now, whatever was said before; from now on others are told it too. Same code. */
  rereadDataVersion: (asker?: Asker) => Promise<string>;
}>;

/** For how long a data version that was read is taken for the live one. */
const VERSION_KNOWN_MS = 1_000;

/** The error of a database into which nothing has been imported. */
export const noDatasetYet = (): AppError =>
  new AppError("DATABASE_UNAVAILABLE", {
    message: "The database holds no dataset yet.",
    hint: "Wait for the import to end, or run `npm run import -- data`.",
    retriable: true,
  });

/** What of the asker may be shared with others who wait for the same rows: not the signal that one of them has gone. */
export const withoutSignal = ({ requestId, timeoutMs, onStatement }: Asker): Asker => ({
  ...(requestId === undefined ? {} : { requestId }),
  ...(timeoutMs === undefined ? {} : { timeoutMs }),
  ...(onStatement ? { onStatement } : {}),
});

/** The data version's queries over `database`; `clock` gives milliseconds. */
export const dataVersionQueries = (
  database: Database,
  clock: () => number = () => performance.now(),
): DataVersionQueries => {
  const seen = new WeakMap<Asker, Promise<LiveVersion>>();
  const settled = new WeakMap<Promise<LiveVersion>, LiveVersion>();
  let latest: Readonly<{ at: number; live: Promise<LiveVersion> }> | undefined;

  const read = async (asker: Asker): Promise<LiveVersion> => {
    const [row] = await database.read("read-data-version", {}, asker);
    if (!row) throw noDatasetYet();
    return { version: String(row.version), importedAt: String(row.importedAt) };
  };

  const shared = (asker: Asker): Promise<LiveVersion> => {
    const at = clock();
    if (latest && at - latest.at < VERSION_KNOWN_MS) return latest.live;
    const reading = { at, live: read(withoutSignal(asker)) };
    latest = reading;
    reading.live.then(
      (live) => settled.set(reading.live, live),
      () => {
        // A failure is told to who waited for it, and to nobody after them.
        if (latest === reading) latest = undefined;
      },
    );
    return reading.live;
  };

  const known = (asker: Asker): Promise<LiveVersion> | undefined =>
    seen.get(asker) ?? (latest && clock() - latest.at < VERSION_KNOWN_MS ? latest.live : undefined);

  const liveAtHand: DataVersionQueries["liveAtHand"] = (asker) => {
    const live = known(asker);
    const told = live && settled.get(live);
    // From now on it is what this asker sees.
    if (live && told) seen.set(asker, live);
    return told;
  };

  const readLiveVersion: DataVersionQueries["readLiveVersion"] = (asker = {}) => {
    const live = seen.get(asker) ?? shared(asker);
    seen.set(asker, live);
    return live;
  };

  const rereadDataVersion: DataVersionQueries["rereadDataVersion"] = async (asker = {}) => {
    const at = clock();
    const live = await read(asker);
    if (!latest || latest.at <= at) latest = { at, live: Promise.resolve(live) };
    return live.version;
  };

  return {
    readLiveVersion,
    liveAtHand,
    readDataVersion: async (asker) => (await readLiveVersion(asker)).version,
    rereadDataVersion,
  };
};
