/** Requests and answers come in the form that Express gives them, so that it changes none of them. */
import type { IncomingMessage, ServerResponse } from "node:http";
import express, { type Express } from "express";
import { expect, test } from "vitest";
import { messagesOf } from "./express-messages.ts";
import { listen } from "./listen.ts";

// What Express begins with for every request; its types do not tell of it.
type Handling = { handle: (request: IncomingMessage, response: ServerResponse, done?: () => void) => void };

const formOf = (request: object, response: object) => [Object.getPrototypeOf(request), Object.getPrototypeOf(response)];

test("before Express sees them they are as behind it", async () => {
  const app = express() as Express & Handling;
  const forms: unknown[] = [];
  const handle = app.handle.bind(app);
  app.handle = (request, response, done) => {
    forms.push(formOf(request, response));
    handle(request, response, done);
  };
  app.use((request, response) => {
    forms.push(formOf(request, response));
    response.json({ path: request.path, host: request.get("Host") });
  });
  const { url, close } = await listen(app, { host: "127.0.0.1", port: 0 });
  const answer = await fetch(`${url}/here?now`).finally(() => close(0));
  expect(await answer.json()).toEqual({ path: "/here", host: new URL(url).host });
  const [before, behind] = forms as readonly (readonly object[])[];
  expect(before).toHaveLength(2);
  expect(before?.[0]).toBe(behind?.[0]);
  expect(before?.[1]).toBe(behind?.[1]);
});

test("each application has forms of its own", () => {
  const [one, two] = [express(), express()];
  messagesOf(one);
  messagesOf(two);
  expect(one.request).not.toBe(two.request);
  expect(one.request.app).toBe(one);
  expect(two.response.app).toBe(two);
});
