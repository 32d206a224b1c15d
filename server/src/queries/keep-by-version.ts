/** Keeps what belongs to one data version: what is read under it, and what is made of that. */
import type { Asker } from "../db/run-cypher.ts";
import { AppError } from "../errors.ts";
import { type DataVersionQueries, withoutSignal } from "./data-version.ts";
import { createKeeper, type Keeper } from "./keep-values.ts";

const KEPT_VERSIONS = 2;

/** CONFLICT (retriable): an import ended while rows were read. */
export const replaced = (): AppError =>
  new AppError("CONFLICT", {
    message: "The dataset was replaced while the question was being answered.",
    hint: "Ask again; the answer will come from the new data version.",
    retriable: true,
  });

/** Keeps one value for each of the latest data versions. */
export const perVersion = <T>(): Keeper<T> => createKeeper<T>({ maxWeight: KEPT_VERSIONS, weightOf: () => 1 });

/** Says which data version is live. */
export type Versions = Pick<DataVersionQueries, "readDataVersion" | "rereadDataVersion">;

/** Gives what is kept under the key and the data version that the asker sees, or has it made. */
export type Keep = <T>(keeper: Keeper<T>, asker: Asker, read: (asker: Asker) => Promise<T>, key?: string) => Promise<T>;

/** Keeps what is read under the data version that it was read under. */
export const createVersionKeeper =
  ({ readDataVersion, rereadDataVersion }: Versions): Keep =>
  async (keeper, asker, read, key = "") => {
    const version = await readDataVersion(asker);
    return keeper(`${version} ${key}`, async () => {
      const shared = withoutSignal(asker);
      const rows = await read(shared);
      // Rows read while an import ended could belong to either version, or to both.
      if ((await rereadDataVersion(shared)) !== version) throw replaced();
      return rows;
    });
  };

/** Keeps what is made of rows that are kept: these are of the data version that the asker sees, so nothing can come between. */
export const createMakingKeeper =
  ({ readDataVersion }: Versions): Keep =>
  async (keeper, asker, make, key = "") =>
    keeper(`${await readDataVersion(asker)} ${key}`, () => make(asker));
