/** Publishes the schema as a file, for people and code generators. */
import { createHash } from "node:crypto";
import { Router } from "express";

/** Routes `/schema.graphql`: the text `schema`, with an ETag that changes only when the text does. */
export const schemaRoute = (schema: string): Router => {
  const etag = `"${createHash("sha256").update(schema).digest("hex").slice(0, 16)}"`;
  const router = Router();
  router.get("/schema.graphql", (_, response) => {
    response.set({ ETag: etag, "Cache-Control": "no-cache" }).type("text/plain; charset=utf-8").send(schema);
  });
  return router;
};
