/** Stands between the program and a database and can be cut, silenced and listened to, so that nobody else loses theirs. */
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import type { DatabaseAddress } from "./connect.ts";

export type Relay = Readonly<{
  /** The same database, reached through the relay. */
  address: DatabaseAddress;
  /** Cuts what is connected and refuses what comes, as when the database has stopped. */
  cut: () => Promise<void>;
  /** Takes everything and answers nothing, as when the machine hangs or the network drops what is sent. */
  silence: () => void;
  /** Passes everything on again. */
  restore: () => Promise<void>;
  /** Everything that the program has sent through it. */
  heard: () => Buffer;
  close: () => Promise<void>;
}>;

/** A relay to the database at `target`, on a port of its own; `close` must be called. */
export const startRelay = async (target: DatabaseAddress): Promise<Relay> => {
  const { hostname, port: targetPort } = new URL(target.uri.replace(/^\w+:/, "http:"));
  const sockets = new Set<Socket>();
  const heard: Buffer[] = [];
  let isSilent = false;

  const follow = (socket: Socket): void => {
    sockets.add(socket);
    // A cut connection is what this is for.
    socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
  };
  const server = createServer((near) => {
    const far = connect(Number(targetPort), hostname);
    for (const socket of [near, far]) follow(socket);
    near.on("data", (bytes) => {
      heard.push(bytes);
      if (!isSilent) far.write(bytes);
    });
    far.on("data", (bytes) => {
      if (!isSilent) near.write(bytes);
    });
    near.on("close", () => far.destroy());
    far.on("close", () => near.destroy());
  });
  const listen = async (port: number): Promise<void> => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  };
  const cut = async (): Promise<void> => {
    const closed = server.listening ? new Promise<void>((resolve) => server.close(() => resolve())) : undefined;
    for (const socket of sockets) socket.destroy();
    await closed;
  };

  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    address: { ...target, uri: `bolt://127.0.0.1:${port}` },
    cut,
    silence: () => {
      isSilent = true;
    },
    restore: async () => {
      // What was swallowed cannot be made up for, so old connections are of no use.
      for (const socket of sockets) socket.destroy();
      isSilent = false;
      if (!server.listening) await listen(port);
    },
    heard: () => Buffer.concat(heard),
    close: cut,
  };
};
