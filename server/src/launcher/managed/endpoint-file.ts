/** A note beside the data that says where its running database listens, for a second process of ours. */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where a database listens; `pid` is its own process, `owner` the one that started it. */
export type Endpoint = Readonly<{ uri: string; pid: number; owner: number }>;

const endpointFile = (home: string): string => join(home, "endpoint.json");

const isEndpoint = (value: unknown): value is Endpoint => {
  if (typeof value !== "object" || value === null) return false;
  const { uri, pid, owner } = value as Partial<Endpoint>;
  const isLocal = typeof uri === "string" && /^bolt:\/\/127\.0\.0\.1:\d+$/.test(uri);
  return isLocal && Number.isInteger(pid) && Number.isInteger(owner);
};

/** The note in a database's folder; undefined when there is none that can be read and is whole. */
export const readEndpoint = (home: string): Endpoint | undefined => {
  try {
    const value: unknown = JSON.parse(readFileSync(endpointFile(home), "utf8"));
    return isEndpoint(value) ? value : undefined;
  } catch {
    // Whatever keeps it from being read means nobody to attach to; a folder that is no good is told by the start itself.
    return undefined;
  }
};

/** Leaves the note (0600), replacing a former one in one step. */
export const writeEndpoint = (home: string, endpoint: Endpoint): void => {
  const draft = `${endpointFile(home)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(endpoint)}\n`, { mode: 0o600 });
  renameSync(draft, endpointFile(home));
};

/** Takes the note away if it is still about the process `pid`. */
export const removeEndpoint = (home: string, pid: number): void => {
  if (readEndpoint(home)?.pid === pid) rmSync(endpointFile(home), { force: true });
};
