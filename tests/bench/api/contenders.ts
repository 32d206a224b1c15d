/** The processes that are measured, over one database: our server, the raw driver and the peer. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CONFIG_VARIABLES } from "../../../server/src/config.ts";
import type { DatabaseAddress } from "../../support/connect.ts";
import { type Child, startChild } from "../support/child.ts";
import { installPeer } from "./peer/install.ts";
import type { PlainOrder, PlainResult } from "./plain-messages.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const file = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export type HttpContender = Readonly<{ pid: number; url: string }>;

export type PlainContender = Readonly<{ pid: number; run: (order: PlainOrder) => Promise<PlainResult> }>;

export type Contenders = Readonly<{
  ours: HttpContender;
  plain: PlainContender;
  peer: HttpContender;
  /** Ends all of them. */
  stop: () => Promise<void>;
}>;

export type ContenderPlan = Readonly<{
  database: DatabaseAddress;
  /** Folder of everything that benches keep. */
  cacheFolder: string;
  /** Write a profile of our server's processor time when it ends. */
  profile: boolean;
  say: (line: string) => void;
  signal: AbortSignal;
}>;

/** Settings by which our server signs in to a database. */
export const signIn = ({ uri, user, password, database }: DatabaseAddress) => ({
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
});

/** What a reader may ask at most is switched off: a bench asks more. */
export const withoutLimits = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    CONFIG_VARIABLES.filter((name) => name.startsWith("RATE_") || name === "MAX_COST").map((name) => [name, "0"]),
  );

const askPlain = ({ process: child, name }: Child, order: PlainOrder): Promise<PlainResult> =>
  new Promise((resolve, reject) => {
    const onExit = (): void => reject(new Error(`${name} has ended.`));
    child.once("exit", onExit);
    child.once("message", (result: PlainResult) => {
      child.off("exit", onExit);
      if (result.failure) reject(new Error(`${name}: ${result.failure}`));
      else resolve(result);
    });
    child.send(order);
  });

/** Where profiles are written, below the folder of everything that benches keep. */
export const profileFolder = (cacheFolder: string): string => join(cacheFolder, "profiles");

/** Starts all three over the same database; whatever had been started is stopped again when one fails. */
export const startContenders = async (plan: ContenderPlan): Promise<Contenders> => {
  const { database, cacheFolder, profile, say, signal } = plan;
  const logs = join(cacheFolder, "logs");
  mkdirSync(logs, { recursive: true });
  const peerFolder = await installPeer(cacheFolder, { say, signal });
  const started: Child[] = [];
  const stop = async (): Promise<void> => void (await Promise.all(started.map((child) => child.stop())));
  const start = async (name: string, args: readonly string[], environment: Record<string, string>, ready: RegExp) => {
    const logFile = join(logs, `${name.replaceAll(" ", "-")}.log`);
    const node = ["--import", "tsx", ...args];
    const child = await startChild({
      ...{ name, args: node, folder: ROOT, logFile, ready, signal },
      environment: { ...signIn(database), ...environment },
    });
    started.push(child);
    return child;
  };
  try {
    const profiling = profile ? ["--cpu-prof", `--cpu-prof-dir=${profileFolder(cacheFolder)}`] : [];
    const settings = { PORT: "0", DATA_DIR: join(cacheFolder, "server"), DRAIN_SECONDS: "0", ...withoutLimits() };
    const main = join(ROOT, "server", "src", "main.ts");
    const ours = await start("our server", [...profiling, main], settings, /is ready at (\S+)/);
    const plain = await start("raw driver", [file("plain-process.ts")], {}, /(is ready)/);
    const peer = await start("peer", [file("peer/serve.ts")], { PEER_FOLDER: peerFolder }, /is ready at (\S+)/);
    return {
      ours: { pid: ours.pid, url: ours.said },
      plain: { pid: plain.pid, run: (order) => askPlain(plain, order) },
      peer: { pid: peer.pid, url: peer.said.replace(/\/$/, "") },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
