/** Serves the built explorer and query page: hashed files for ever, the pages always fresh. */
import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import express, { type RequestHandler, type Response, Router } from "express";

const FOR_EVER = "public, max-age=31536000, immutable";
const ALWAYS_FRESH = "no-cache";

const NOT_BUILT =
  "The pages have not been built. Start the program with `npm start`, which builds them, or run `npm run build -w client`.\n" +
  "The API is at /graphql.\n";

/** The pages by address; each address may end with a slash. */
const PAGES = [
  { paths: ["/", "/index.html"], file: "index.html" },
  { paths: ["/graphiql"], file: "graphiql.html" },
] as const;

const sendPage =
  (page: string): RequestHandler =>
  (_, response, next) => {
    // The callback comes after a success too, when nothing may follow.
    const sent = (error?: Error): void => (error ? next(error) : undefined);
    if (existsSync(page)) response.sendFile(page, { headers: { "Cache-Control": ALWAYS_FRESH } }, sent);
    else response.status(503).type("text/plain; charset=utf-8").send(NOT_BUILT);
  };

/** Routes `/`, `/graphiql` and the files below `folder`, the client's build; a text with 503 while it is not built. */
export const staticClient = (folder: string): Router => {
  const assets = join(folder, "assets") + sep;
  const setHeaders = (response: Response, path: string): void => {
    response.setHeader("Cache-Control", path.startsWith(assets) ? FOR_EVER : ALWAYS_FRESH);
  };
  const router = Router();
  for (const { paths, file } of PAGES) router.get([...paths], sendPage(join(folder, file)));
  router.use(express.static(folder, { index: false, redirect: false, setHeaders }));
  return router;
};
