/** Opens and closes the listeners of the server. */
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Express } from "express";
import { AppError } from "../errors.ts";
import { messagesOf } from "./express-messages.ts";

export type Place = Readonly<{
  host: string;
  port: number;
  /** The setting that the port comes from; PORT unless said otherwise. */
  setting?: "PORT" | "METRICS_PORT";
}>;

export type Listening = Readonly<{
  /** The address to open, such as `http://127.0.0.1:4000`; the port is the real one. */
  url: string;
  /** Takes no new connections, lets running requests finish for at most `graceMs`, then cuts what is left. */
  close: (graceMs: number) => Promise<void>;
}>;

/** How long a connection may take; whoever takes longer is cut. */
export type ConnectionTimes = Readonly<{
  /** Until the head of a request has come. */
  headMs: number;
  /** Until a request has come whole. */
  requestMs: number;
  /** Between an answer and the next request. */
  restMs: number;
}>;

/** What readers and programs are given. */
export const CONNECTION_TIMES: ConnectionTimes = { headMs: 10_000, requestMs: 30_000, restMs: 5_000 };
/** By itself Node looks only every half minute whether a connection has passed its time. */
const TIMES_CHECKED_MS = 500;

const listenError = (error: NodeJS.ErrnoException, { host, port, setting = "PORT" }: Place): unknown => {
  const facts = { details: { host, port }, cause: error };
  switch (error.code) {
    case "EADDRINUSE":
      return new AppError("BAD_USER_INPUT", {
        ...facts,
        message: `Port ${port} is taken; perhaps Factor Atlas runs already.`,
        hint: `Stop the other program, or set ${setting} to another port, such as ${setting}=${port === 65535 ? 4000 : port + 1}; ${setting}=0 takes any free one.`,
      });
    case "EACCES":
      return new AppError("BAD_USER_INPUT", {
        ...facts,
        message: `This user may not listen on port ${port}.`,
        hint: `Set ${setting} to a port above 1023.`,
      });
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new AppError("BAD_USER_INPUT", {
        ...facts,
        message: `The setting HOST is ${JSON.stringify(host)}: this machine has no such address.`,
        hint: "Set HOST to 127.0.0.1 for this machine alone, or to 0.0.0.0 for its network.",
      });
    default:
      return error;
  }
};

const listening = (server: Server, place: Place): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", (error) => reject(listenError(error, place)));
    server.listen(place.port, place.host, resolve);
  });

const ended = (server: Server): Promise<void> => new Promise((resolve) => server.close(() => resolve()));

const urlOf = ({ host }: Place, server: Server): string => {
  const { port } = server.address() as AddressInfo;
  if (host === "0.0.0.0" || host === "::") return `http://127.0.0.1:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
};

/** Raises BAD_USER_INPUT when nobody could listen at `place`; tried before anything slow begins. */
export const checkPlace = async (place: Place): Promise<void> => {
  const server = createServer();
  await listening(server, place);
  await ended(server);
};

const isExpress = (handle: RequestListener): handle is Express => "request" in handle && "response" in handle;

/** Listens at `place` and hands every request to `handle`. Raises BAD_USER_INPUT when it cannot. */
export const listen = async (
  handle: RequestListener,
  place: Place,
  times: ConnectionTimes = CONNECTION_TIMES,
): Promise<Listening> => {
  const server = createServer(
    {
      ...(isExpress(handle) ? messagesOf(handle) : {}),
      headersTimeout: times.headMs,
      requestTimeout: times.requestMs,
      keepAliveTimeout: times.restMs,
      connectionsCheckingInterval: TIMES_CHECKED_MS,
    },
    handle,
  );
  await listening(server, place);
  const close = async (graceMs: number): Promise<void> => {
    const closed = ended(server);
    server.closeIdleConnections();
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    await closed;
    clearTimeout(cut);
  };
  return { url: urlOf(place, server), close };
};
