/** The only reader of the environment: one frozen, validated record of settings. */
import { resolve } from "node:path";
import { AppError } from "./errors.ts";

const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** Where the database comes from: started by us, or a server that already runs. */
export type DatabaseConfig =
  | Readonly<{ kind: "managed" }>
  | Readonly<{ kind: "external"; uri: string; user: string; password: string; database: string }>;

/** What one client may ask for; 0 lifts a limit. Holders of a token may ask for five times as much. */
export type ClientLimits = Readonly<{
  /** Things that the answer to one question may hold. */
  maxCost: number;
  requestsPerMinute: number;
  /** Things in the answers of one minute. */
  costPerMinute: number;
  exportsPerMinute: number;
  /** Views that are stored; reading them back counts as a question. */
  viewsPerMinute: number;
}>;

/**
 * The limits unless others are set. `maxCost` is twice what the dearest question of the explorer asks for, so that
 * nobody who uses it meets the limit.
 */
export const CLIENT_LIMITS: ClientLimits = {
  maxCost: 10_000,
  requestsPerMinute: 120,
  costPerMinute: 60_000,
  exportsPerMinute: 10,
  viewsPerMinute: 10,
};

export type Config = Readonly<{
  /** Address the HTTP server listens on. */
  host: string;
  /** Port of the HTTP server; 0 takes any free one. */
  port: number;
  /** Absolute folder of everything this program writes. */
  dataDir: string;
  database: DatabaseConfig;
  /** Absolute folder of the dataset imported on first run. */
  dataset: string;
  logLevel: LogLevel;
  /** Port on 127.0.0.1 where the figures of the process can be read; 0 takes any free one, undefined shows none. */
  metricsPort: number | undefined;
  /** Number of reverse proxies in front whose forwarded address is believed; 0 believes none. */
  trustProxy: number;
  /** Address under which others reach the explorer, without a trailing slash; exports say where they can be fetched again. */
  publicUrl: string | undefined;
  /** Seconds that running requests get to finish after a stop signal. */
  drainSeconds: number;
  limits: ClientLimits;
  /** Absolute path of the file that lists the tokens of curators; undefined without one. */
  curatorTokensFile: string | undefined;
}>;

type Environment = Readonly<Record<string, string | undefined>>;

/** Every variable that `readConfig` reads; the container files and `.env.example` are checked against it. */
export const CONFIG_VARIABLES = [
  "HOST",
  "PORT",
  "DATA_DIR",
  "NEO4J_URI",
  "NEO4J_USER",
  "NEO4J_PASSWORD",
  "NEO4J_DATABASE",
  "DATASET",
  "LOG_LEVEL",
  "METRICS_PORT",
  "TRUST_PROXY",
  "PUBLIC_URL",
  "DRAIN_SECONDS",
  "MAX_COST",
  "RATE_REQUESTS_PER_MINUTE",
  "RATE_COST_PER_MINUTE",
  "RATE_EXPORTS_PER_MINUTE",
  "RATE_VIEWS_PER_MINUTE",
  "CURATOR_TOKENS_FILE",
] as const;

type Variable = (typeof CONFIG_VARIABLES)[number];

const refuse = (name: Variable, value: string, problem: string, allowed: string): AppError =>
  new AppError("BAD_USER_INPUT", {
    message: `The setting ${name} is ${JSON.stringify(value)}: ${problem}.`,
    hint: `Set ${name} to ${allowed}, or leave it out.`,
    details: { setting: name, value, allowed },
  });

const wholeNumber = (
  name: Variable,
  text: string | undefined,
  fallback: number,
  [least, most]: readonly [number, number],
): number => {
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw refuse(name, text, "not a whole number in range", `a whole number from ${least} to ${most}`);
  return value;
};

const databaseUri = (text: string): string => {
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+$/.test(text))
    throw refuse("NEO4J_URI", text, "not the address of a Neo4j server", "bolt://…, neo4j://… or neo4j+s://…");
  return text;
};

const databaseConfig = (read: (name: Variable) => string | undefined, password: string | undefined): DatabaseConfig => {
  const uri = read("NEO4J_URI");
  if (uri === undefined) return { kind: "managed" };
  if (!password?.trim())
    throw new AppError("BAD_USER_INPUT", {
      message: "NEO4J_URI is set but NEO4J_PASSWORD is not.",
      hint: "Set NEO4J_PASSWORD (and NEO4J_USER, unless it is neo4j), or leave NEO4J_URI out to start a local database.",
      details: { setting: "NEO4J_PASSWORD" },
    });
  return {
    kind: "external",
    uri: databaseUri(uri),
    user: read("NEO4J_USER") ?? "neo4j",
    password,
    database: read("NEO4J_DATABASE") ?? "neo4j",
  };
};

const publicUrl = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw refuse("PUBLIC_URL", text, "not a web address", "an address such as https://atlas.example.org");
  // It is written into files: no password belongs there, and paths are put behind it.
  const { username, password, search, hash } = new URL(text);
  if (username || password || search || hash)
    throw refuse("PUBLIC_URL", text, "more than the place of the explorer", "scheme, host and path alone");
  return text.replace(/\/+$/, "");
};

const logLevel = (text: string | undefined): LogLevel => {
  if (text === undefined) return "info";
  const level = LOG_LEVELS.find((known) => known === text);
  if (!level) throw refuse("LOG_LEVEL", text, "not a known level", `one of ${LOG_LEVELS.join(", ")}`);
  return level;
};

/** Most that a limit may be set to. */
const MOST_LIMIT = 1_000_000_000;

const clientLimits = (read: (name: Variable) => string | undefined): ClientLimits => {
  const limit = (name: Variable, fallback: number): number => wholeNumber(name, read(name), fallback, [0, MOST_LIMIT]);
  return {
    maxCost: limit("MAX_COST", CLIENT_LIMITS.maxCost),
    requestsPerMinute: limit("RATE_REQUESTS_PER_MINUTE", CLIENT_LIMITS.requestsPerMinute),
    costPerMinute: limit("RATE_COST_PER_MINUTE", CLIENT_LIMITS.costPerMinute),
    exportsPerMinute: limit("RATE_EXPORTS_PER_MINUTE", CLIENT_LIMITS.exportsPerMinute),
    viewsPerMinute: limit("RATE_VIEWS_PER_MINUTE", CLIENT_LIMITS.viewsPerMinute),
  };
};

const metricsPort = (text: string | undefined, port: number): number | undefined => {
  if (text === undefined) return undefined;
  const value = wholeNumber("METRICS_PORT", text, 0, [0, 65535]);
  if (value === port && value !== 0)
    throw refuse("METRICS_PORT", text, "the port of the explorer too", "another port than PORT");
  return value;
};

/**
 * The settings in `environment`, checked; relative folders are taken from `root` (the project's folder).
 * An empty value counts as left out. Raises BAD_USER_INPUT naming the setting, the problem and the allowed range.
 */
export const readConfig = (environment: Environment, root: string): Config => {
  const read = (name: Variable): string | undefined => environment[name]?.trim() || undefined;
  const tokensFile = read("CURATOR_TOKENS_FILE");
  const port = wholeNumber("PORT", read("PORT"), 4000, [0, 65535]);
  return Object.freeze({
    host: read("HOST") ?? "127.0.0.1",
    port,
    dataDir: resolve(root, read("DATA_DIR") ?? ".atlas"),
    // Spaces around a value are slips of the hand, but in a password they may be meant.
    database: databaseConfig(read, environment.NEO4J_PASSWORD),
    dataset: resolve(root, read("DATASET") ?? "data"),
    logLevel: logLevel(read("LOG_LEVEL")),
    metricsPort: metricsPort(read("METRICS_PORT"), port),
    trustProxy: wholeNumber("TRUST_PROXY", read("TRUST_PROXY"), 0, [0, 10]),
    publicUrl: publicUrl(read("PUBLIC_URL")),
    drainSeconds: wholeNumber("DRAIN_SECONDS", read("DRAIN_SECONDS"), 10, [0, 300]),
    limits: clientLimits(read),
    curatorTokensFile: tokensFile === undefined ? undefined : resolve(root, tokensFile),
  });
};
