/** Serves exports over real HTTP from a real database, and fetches them. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import compression from "compression";
import express from "express";
import { handleErrors } from "../../server/src/http/error-handler.ts";
import { EXPORT_LIMITS, type ExportLimits, exportRoute } from "../../server/src/http/export-route.ts";
import { listen } from "../../server/src/http/listen.ts";
import { nameRequests } from "../../server/src/http/request.ts";
import { createLog } from "../../server/src/log.ts";
import { createQueries, type Queries } from "../../server/src/queries/queries.ts";
import { connect, type DatabaseAddress } from "../support/connect.ts";

/** Exports at an address; `stop` ends them and closes the connection to the database. */
export type ServedExports = Readonly<{
  /** The address of the export in `format`, with the filter given as an object in the API's names. */
  address: (format: string, filter?: object, choices?: string) => string;
  url: string;
  queries: Queries;
  stop: () => Promise<void>;
}>;

/** Serves the exports of the database at `address`; `change` may put something else in the place of its queries. */
export const serveExports = async (
  address: DatabaseAddress,
  { publicUrl, ...limits }: Partial<ExportLimits> & Readonly<{ publicUrl?: string }> = {},
  change: (queries: Queries) => Queries = (queries) => queries,
): Promise<ServedExports> => {
  const { database, close } = connect(address);
  const log = createLog("silent");
  const queries = createQueries(database);
  const app = express();
  app.use(nameRequests(log), compression());
  const route = exportRoute({ queries: change(queries), log, publicUrl, limits: { ...EXPORT_LIMITS, ...limits } });
  app.use(route, handleErrors(log));
  const { url, close: stopListening } = await listen(app, { host: "127.0.0.1", port: 0 });
  return {
    url,
    queries,
    address: (format, filter, choices = "") => {
      const asked = filter === undefined ? "" : `filter=${encodeURIComponent(JSON.stringify(filter))}`;
      return `${url}/export/network.${format}?${[asked, choices].filter(Boolean).join("&")}`;
    },
    stop: async () => {
      await stopListening(0);
      await close();
    },
  };
};

/** The bytes at `url`. Raises what was answered when that is not a file. */
export const fetchBytes = async (url: string): Promise<Buffer> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(await response.text());
  return Buffer.from(await response.arrayBuffer());
};

/** Does `work` with a file that holds `bytes`, then removes it. */
export const withFile = async <T>(bytes: Uint8Array, work: (path: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), "factor-atlas-export-"));
  try {
    const path = join(folder, "file");
    await writeFile(path, bytes);
    return await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
