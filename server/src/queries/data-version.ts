/** Which version of the data is live: every cursor and every kept row set belongs to one. */
import type { Asker, Database } from "../db/run-cypher.ts";
import { AppError } from "../errors.ts";

export type DataVersionQueries = Readonly<{
  /** The live data version. Raises DATABASE_UNAVAILABLE while nothing is imported. */
  readDataVersion: (asker?: Asker) => Promise<string>;
}>;

/** The data version's query over `database`. */
export const dataVersionQueries = (database: Database): DataVersionQueries => ({
  readDataVersion: async (asker) => {
    const [row] = await database.read("read-data-version", {}, asker);
    if (row) return String(row.version);
    throw new AppError("DATABASE_UNAVAILABLE", {
      message: "The database holds no dataset yet.",
      hint: "Wait for the import to end, or run `npm run import -- data`.",
      retriable: true,
    });
  },
});
