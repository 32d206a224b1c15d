/** Publishes the schema as files, for people and code generators. */
import { createHash } from "node:crypto";
import { type RequestHandler, Router } from "express";
import { buildSchema, introspectionFromSchema } from "graphql";
import { type Encoding, encode } from "./encodings.ts";
import { isKnownTo, sendAnswer, sendUnchanged } from "./send-answer.ts";

/** Serves `text`, with a tag that changes only when the text does; each encoding is made once. */
const fileRoute = (text: string, type: string): RequestHandler => {
  const key = createHash("sha256").update(text).digest("hex").slice(0, 16);
  const bytes = Buffer.from(text);
  const headers = new Map([["Content-Type", type]]);
  const encoded = new Map<Encoding, Promise<Buffer>>();
  const encodeOnce = (encoding: Encoding): Promise<Buffer> => {
    const made = encoded.get(encoding) ?? encode(bytes, encoding);
    encoded.set(encoding, made);
    return made;
  };
  return async (request, response) => {
    if (isKnownTo(request, key)) sendUnchanged(response, key);
    else await sendAnswer(request, response, { status: 200, headers, bytes }, { key, encode: encodeOnce });
  };
};

/**
 * Routes `/schema.graphql`, the text `schema`, and `/schema.json`, what introspection gives of it, as client generators
 * read it.
 */
export const schemaRoute = (schema: string): Router => {
  const router = Router();
  router.get("/schema.graphql", fileRoute(schema, "text/plain; charset=utf-8"));
  const introspection = JSON.stringify(introspectionFromSchema(buildSchema(schema)));
  router.get("/schema.json", fileRoute(introspection, "application/json; charset=utf-8"));
  return router;
};
