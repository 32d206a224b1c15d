/** Serves the network as files: streamed at the reader's pace, few at a time, and cut rather than cut short. */
import { readFileSync } from "node:fs";
import express, { type Request, type RequestHandler, type Response, Router } from "express";
import { AppError } from "../errors.ts";
import { MAX_EXPORT_ROWS, type OpenedExport, openExport } from "../export/open-export.ts";
import { createFilterParser } from "../graphql/filter-json.ts";
import type { Log } from "../log.ts";
import type { Queries } from "../queries/queries.ts";
import { readExportOrder } from "./export-order.ts";
import { counted, type ExportEnd, type ExportObserver, unobserved } from "./observe-export.ts";
import { goneSignal, requestIdOf } from "./request.ts";
import { begin, sendPieces } from "./send-pieces.ts";

/** What an export may take. */
export type ExportLimits = Readonly<{
  /** Exports that run at once; further ones are refused, not kept waiting. */
  atOnce: number;
  /** A reader that takes nothing for so long is cut. */
  stallMs: number;
  /** Rows of all kinds in one export. */
  maxRows: number;
}>;

/** The limits unless others are set. */
export const EXPORT_LIMITS: ExportLimits = { atOnce: 2, stallMs: 30_000, maxRows: MAX_EXPORT_ROWS };

const RETRY_AFTER_S = 5;
const MAX_BODY_BYTES = 256 * 1024;
const SCHEMA = new URL("../export/network.schema.json", import.meta.url);

const busy = (atOnce: number): AppError =>
  new AppError("RATE_LIMITED", {
    message: `${atOnce} exports are running, and no more run at once.`,
    hint: `Ask again in ${RETRY_AFTER_S} seconds.`,
    retriable: true,
    details: { atOnce, retryAfterSeconds: RETRY_AFTER_S },
  });

type Parts = Readonly<{
  queries: Pick<Queries, "readExtract" | "checkDataVersion">;
  log: Log;
  /** Address under which others reach this server, without a trailing slash; files say where they can be fetched again. */
  publicUrl?: string | undefined;
  limits?: ExportLimits;
  /** Told of every export that begins. */
  onExport?: ExportObserver | undefined;
}>;

const setHeaders = (response: Response, { mime, fileName, dataVersion }: OpenedExport): void => {
  response.set({
    "Content-Type": mime,
    "Content-Disposition": `attachment; filename="${fileName}"`,
    "X-Content-Type-Options": "nosniff",
    "X-Data-Version": dataVersion,
    "Cache-Control": "no-cache",
  });
};

/** Lets `atOnce` requests through; each gives its place back when its connection is done. */
const createGate = (atOnce: number): RequestHandler => {
  let running = 0;
  return (_, response, next) => {
    if (running >= atOnce) {
      response.set("Retry-After", String(RETRY_AFTER_S));
      throw busy(atOnce);
    }
    running += 1;
    response.once("close", () => {
      running -= 1;
    });
    next();
  };
};

/**
 * Routes `GET` and `POST /export/network.{format}` and `GET /export/network.schema.json`. Raises NOT_FOUND,
 * BAD_USER_INPUT, RATE_LIMITED, EXPORT_TOO_LARGE and the codes of the queries before the first byte; after it a
 * failure cuts the connection.
 */
export const exportRoute = ({
  queries,
  log,
  publicUrl,
  limits = EXPORT_LIMITS,
  onExport = unobserved,
}: Parts): Router => {
  const parseFilter = createFilterParser();
  const schema = readFileSync(SCHEMA, "utf8");
  const gate = createGate(limits.atOnce);

  const send = async (request: Request, response: Response): Promise<void> => {
    const requestId = requestIdOf(response);
    const signal = goneSignal(response);
    const order = readExportOrder(request, parseFilter);
    const opened = await openExport(queries, order, { requestId, signal }, { publicUrl, maxRows: limits.maxRows });
    if (request.method === "HEAD") {
      setHeaders(response, opened);
      response.end();
      return;
    }
    const format = order.format.id;
    const watch = onExport(format);
    let end: ExportEnd = "failed";
    try {
      const pieces = await begin(counted(opened.pieces, watch.wrote));
      setHeaders(response, opened);
      end = await sendPieces(response, pieces, limits.stallMs);
      log.info({ requestId, format, counts: opened.counts, sent: end }, "exported");
    } finally {
      watch.ended(end);
    }
  };

  const router = Router();
  router.get("/export/network.schema.json", (_, response) => {
    response.set("Cache-Control", "no-cache").type("application/schema+json").send(schema);
  });
  router.post("/export/network.:format", express.json({ limit: MAX_BODY_BYTES }));
  router.route("/export/network.:format").get(gate, send).post(gate, send);
  return router;
};
