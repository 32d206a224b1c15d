/** Stores views under ids that their content makes, and finds them again; imports leave them alone. */
import type { Asker, Database } from "../db/run-cypher.ts";
import { AppError } from "../errors.ts";

/** A view as it is stored: canonical JSON, the data version it was first stored on, and when (ISO time). */
export type StoredView = Readonly<{ json: string; dataVersion: string; createdAt: string }>;

export type ViewQueries = Readonly<{
  /** The stored view with this id, or undefined. */
  findView: (id: string, asker?: Asker) => Promise<StoredView | undefined>;
  /**
   * Stores `view` unless one is stored under `id` already, and gives what is stored. Raises FORBIDDEN when the database
   * takes no writes, OPERATION_LIMIT_EXCEEDED when there is room for no more views, CONFLICT when another view has the id.
   */
  storeView: (id: string, view: StoredView, asker?: Asker) => Promise<StoredView>;
}>;

/** Stored views at most: with 64 KB each they stay far below what the database holds beside them. */
const MOST_VIEWS = 100_000;
const WRITE_TIMEOUT_MS = 5_000;

type Row = Readonly<Record<string, unknown>>;

const toView = ({ json, dataVersion, createdAt }: Row): StoredView => ({
  json: String(json),
  dataVersion: String(dataVersion),
  createdAt: String(createdAt),
});

const full = (): AppError =>
  new AppError("OPERATION_LIMIT_EXCEEDED", {
    message: `This server stores ${MOST_VIEWS.toLocaleString("en-GB")} views, and has no room for more.`,
    hint: "Share the long address of the view, or save the view to a file.",
    details: { mostViews: MOST_VIEWS },
  });

const taken = (id: string): AppError =>
  new AppError("CONFLICT", {
    message: `Another view is stored under the id ${id}.`,
    hint: "Share the long address of the view, or save the view to a file.",
    details: { id },
  });

/** The stored views' queries over `database`. */
export const viewQueries = (database: Database): ViewQueries => {
  const findView: ViewQueries["findView"] = async (id, asker) => {
    const [row] = await database.read("find-view", { id }, asker);
    return row && toView(row);
  };
  return {
    findView,
    storeView: async (id, view, asker) => {
      const known = await findView(id, asker);
      if (known === undefined) {
        const [row] = await database.read("count-views", {}, asker);
        if (Number(row?.views) >= MOST_VIEWS) throw full();
      }
      const stored =
        known ??
        (await database.write(async (run) => {
          const [row] = await run("store-view", { id, ...view });
          return toView(row ?? {});
        }, WRITE_TIMEOUT_MS));
      if (stored.json !== view.json) throw taken(id);
      return stored;
    },
  };
};
