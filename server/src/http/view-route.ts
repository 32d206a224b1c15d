/** Stores views that are too long for an address, and gives them back by their ids. */
import express, { type Request, type Response, Router } from "express";
import { AppError } from "../errors.ts";
import type { Queries } from "../queries/queries.ts";
import type { StoredView } from "../queries/views.ts";
import { refusal } from "./error-handler.ts";
import { goneSignal, requestIdOf } from "./request.ts";
import { createViewReader, isViewId, readViewSchema } from "./view-document.ts";

/** Largest body that is read, in bytes. */
export const MOST_VIEW_BYTES = 64 * 1024;

type Parts = Readonly<{ queries: Pick<Queries, "findView" | "storeView" | "readDataVersion"> }>;

const unknown = (id: string): AppError =>
  new AppError("NOT_FOUND", {
    message: `No view is stored under ${JSON.stringify(id.slice(0, 40))}.`,
    hint: "Check the address, or ask whoever sent it for the view as a file.",
    details: { id: id.slice(0, 40) },
  });

const bodyOf = (request: Request): unknown => {
  // Without this type no other page could have been made to send it by a plain form.
  if (!request.is("application/json")) throw refusal(415, "content.type.unknown");
  const { body } = request;
  const fields = typeof body === "object" && body !== null && !Array.isArray(body) ? Object.keys(body) : [];
  const [other] = fields.filter((name) => name !== "view");
  if (fields.length === 0 || other !== undefined)
    throw new AppError("BAD_USER_INPUT", {
      message:
        other === undefined
          ? "The body holds no view."
          : `The field ${JSON.stringify(other.slice(0, 40))} is not known.`,
      hint: 'Send {"view": {…}} in the form published at /views/schema.graphql.',
      details: { field: other?.slice(0, 40) ?? "view" },
    });
  return (body as Readonly<{ view: unknown }>).view;
};

const send = (response: Response, id: string, { json, dataVersion, createdAt }: StoredView): void => {
  response.json({ id, view: JSON.parse(json), dataVersion, createdAt });
};

/**
 * Routes `POST /views`, `GET /views/{id}` and `GET /views/schema.graphql`. Raises BAD_USER_INPUT, PAYLOAD_TOO_LARGE,
 * NOT_FOUND, FORBIDDEN (a database that takes no writes) and the codes of the queries. `clock` gives the present.
 */
export const viewRoute = ({ queries }: Parts, clock: () => Date = () => new Date()): Router => {
  const readView = createViewReader();
  const schema = readViewSchema();
  const router = Router();
  router.get("/views/schema.graphql", (_, response) => {
    response.type("text/plain").set("Cache-Control", "no-cache").send(schema);
  });
  router.post("/views", express.json({ limit: MOST_VIEW_BYTES }), async (request, response) => {
    const { id, json } = readView(bodyOf(request));
    const asker = { requestId: requestIdOf(response), signal: goneSignal(response) };
    const dataVersion = await queries.readDataVersion(asker);
    const createdAt = clock().toISOString();
    const stored = await queries.storeView(id, { json, dataVersion, createdAt }, asker);
    response.status(stored.createdAt === createdAt ? 201 : 200).set("Location", `/views/${id}`);
    response.set("Cache-Control", "no-store");
    send(response, id, stored);
  });
  router.get("/views/:id", async (request, response) => {
    const { id } = request.params;
    const asker = { requestId: requestIdOf(response), signal: goneSignal(response) };
    const stored = isViewId(id) ? await queries.findView(id, asker) : undefined;
    if (stored === undefined) throw unknown(id);
    // What an id stands for never changes.
    response.set("Cache-Control", "public, max-age=31536000, immutable");
    send(response, id, stored);
  });
  return router;
};
