/** Which version of the data is live: every cursor and every kept row set belongs to one. */
import type { Asker, Database } from "../db/run-cypher.ts";
import { AppError } from "../errors.ts";

export type DataVersionQueries = Readonly<{
  /** The data version that was live when `asker` first asked. Raises DATABASE_UNAVAILABLE while nothing is imported. */
  readDataVersion: (asker?: Asker) => Promise<string>;
  /** The data version that is live now, whatever was said before. Same code. */
  rereadDataVersion: (asker?: Asker) => Promise<string>;
}>;

/** The error of a database into which nothing has been imported. */
export const noDatasetYet = (): AppError =>
  new AppError("DATABASE_UNAVAILABLE", {
    message: "The database holds no dataset yet.",
    hint: "Wait for the import to end, or run `npm run import -- data`.",
    retriable: true,
  });

/** The data version's queries over `database`. */
export const dataVersionQueries = (database: Database): DataVersionQueries => {
  const known = new WeakMap<Asker, Promise<string>>();

  const rereadDataVersion: DataVersionQueries["rereadDataVersion"] = async (asker) => {
    const [row] = await database.read("read-data-version", {}, asker);
    if (!row) throw noDatasetYet();
    return String(row.version);
  };

  const readDataVersion: DataVersionQueries["readDataVersion"] = (asker) => {
    if (!asker) return rereadDataVersion();
    const version = known.get(asker) ?? rereadDataVersion(asker);
    known.set(asker, version);
    return version;
  };

  return { readDataVersion, rereadDataVersion };
};
