/** One way to ask the server: a typed operation goes out, its typed answer or a failure comes back. */
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { DocumentNode } from "graphql/language/ast.js";
import { print } from "graphql/language/printer.js";
import { failureInBody, isAbort, notUnderstood, type Reply, UNREACHABLE } from "./failure.ts";

/** Sends one operation. Never throws: what goes wrong comes back as `failed`, a taken-back request as `aborted`. */
export type Request = <Answer, Variables>(
  operation: TypedDocumentNode<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
) => Promise<Reply<Answer>>;

const operationName = (operation: DocumentNode): string | undefined => {
  const definition = operation.definitions.find(({ kind }) => kind === "OperationDefinition");
  return definition?.kind === "OperationDefinition" ? definition.name?.value : undefined;
};

/** The answer in `response`; partial answers count as failed, since a view must not be shown with holes. */
const readReply = async <Answer>(response: Response): Promise<Reply<Answer>> => {
  const text = await response.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return { status: "failed", failure: notUnderstood(response.status) };
  }
  const isAnswer = typeof body === "object" && body !== null && "data" in body && !("errors" in body);
  if (!isAnswer || !response.ok) return { status: "failed", failure: failureInBody(body, response.status) };
  // The shape of `data` is that of the operation: server and operation types come from one schema.
  return { status: "ready", value: (body as { data: Answer }).data };
};

/** A `Request` that posts to `address` with `send` (the window's fetch, or another in tests). */
export const createRequest =
  (address: string, send: typeof fetch): Request =>
  async (operation, variables, signal) => {
    const body = JSON.stringify({ operationName: operationName(operation), query: print(operation), variables });
    const headers = { "content-type": "application/json", accept: "application/json" };
    try {
      const response = await send(address, { method: "POST", headers, body, ...(signal ? { signal } : {}) });
      return await readReply(response);
    } catch (cause) {
      if (signal?.aborted || isAbort(cause)) return { status: "aborted" };
      return { status: "failed", failure: UNREACHABLE };
    }
  };
