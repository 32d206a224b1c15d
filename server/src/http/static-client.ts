/** Serves the built explorer: hashed files for ever, its page always fresh. */
import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import express, { type Response, Router } from "express";

const FOR_EVER = "public, max-age=31536000, immutable";
const ALWAYS_FRESH = "no-cache";

const NOT_BUILT =
  "The explorer has not been built. Start the program with `npm start`, which builds it, or run `npm run build -w client`.\n" +
  "The API is at /graphql.\n";

/** Routes `/` and the files below `folder`, the client's build; a text with 503 while it is not built. */
export const staticClient = (folder: string): Router => {
  const page = join(folder, "index.html");
  const assets = join(folder, "assets") + sep;
  const setHeaders = (response: Response, path: string): void => {
    response.setHeader("Cache-Control", path.startsWith(assets) ? FOR_EVER : ALWAYS_FRESH);
  };
  const router = Router();
  router.get(["/", "/index.html"], (_, response, next) => {
    // The callback comes after a success too, when nothing may follow.
    const sent = (error?: Error): void => (error ? next(error) : undefined);
    if (existsSync(page)) response.sendFile(page, { headers: { "Cache-Control": ALWAYS_FRESH } }, sent);
    else response.status(503).type("text/plain; charset=utf-8").send(NOT_BUILT);
  });
  router.use(express.static(folder, { index: false, redirect: false, setHeaders }));
  return router;
};
