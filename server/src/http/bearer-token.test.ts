/** Tokens: who holds one, who does not, and how soon a change of the file counts. */
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AppError } from "../errors.ts";
import { createLog } from "../log.ts";
import { noTokens, openTokens } from "./bearer-token.ts";

const NOW = "2026-11-20T12:00:00Z";
const log = createLog("silent");
const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

let folder: string;
let path: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(NOW) });
  folder = await mkdtemp(join(tmpdir(), "factor-atlas-tokens-"));
  path = join(folder, "tokens.txt");
});

afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true, force: true });
});

const open = async (...lines: readonly string[]) => {
  await writeFile(path, lines.join("\n"));
  return openTokens(path, log);
};

const refusal = async (work: Promise<unknown>): Promise<AppError> => {
  const error = await work.then(
    () => undefined,
    (raised: unknown) => raised,
  );
  if (error instanceof AppError) return error;
  throw new Error(`Nothing was refused: ${String(error)}`);
};

describe("a good token", () => {
  test.each([`Bearer secret-1`, `bearer  secret-1 `])(
    "in %j names its holder by the beginning of its hash",
    async (header) => {
      const tokens = await open(
        "# curators",
        "",
        `${hashOf("other")} 2027-01-01`,
        `${hashOf("secret-1").toUpperCase()}  2027-06-30 # Ada`,
      );
      expect(await tokens.holderOf(header)).toEqual({ id: hashOf("secret-1").slice(0, 12) });
    },
  );

  test("is good to the end of the day it expires on, or to the minute when that is given", async () => {
    const tokens = await open(`${hashOf("day")} 2026-11-20`, `${hashOf("minute")} 2026-11-20T13:30Z`);
    vi.setSystemTime("2026-11-20T13:29:59Z");
    expect(await tokens.holderOf("Bearer minute")).toBeDefined();
    vi.setSystemTime("2026-11-20T13:30:00Z");
    expect(await refusal(tokens.holderOf("Bearer minute"))).toMatchObject({ details: { reason: "expired" } });
    vi.setSystemTime("2026-11-20T23:59:59Z");
    expect(await tokens.holderOf("Bearer day")).toBeDefined();
    vi.setSystemTime("2026-11-21T00:00:00Z");
    expect(await refusal(tokens.holderOf("Bearer day"))).toMatchObject({ code: "UNAUTHENTICATED" });
  });
});

describe("no token", () => {
  test.each([undefined, "Basic dXNlcjpwYXNz", "Bearerish x"])("%j means anonymous", async (header) => {
    expect(await (await open(`${hashOf("a")} 2027-01-01`)).holderOf(header)).toBeUndefined();
    expect(await noTokens.holderOf(header)).toBeUndefined();
  });
});

describe("a token that is not good", () => {
  test.each([
    ["Bearer wrong", "unknown"],
    [`Bearer ${hashOf("a")}`, "unknown"],
    ["Bearer old", "expired"],
    ["Bearer", "malformed"],
    ["Bearer two words", "malformed"],
    [`Bearer ${"x".repeat(501)}`, "malformed"],
  ])("%s is refused as %s, and never repeated", async (header, reason) => {
    const tokens = await open(`${hashOf("a")} 2027-01-01`, `${hashOf("old")} 2026-11-19`);
    const error = await refusal(tokens.holderOf(header));
    expect(error).toMatchObject({ code: "UNAUTHENTICATED", details: { reason }, retriable: false });
    const token = header.slice("Bearer ".length);
    if (token) expect(JSON.stringify([error.message, error.hint, error.details])).not.toContain(token);
  });

  test("is refused by a server that knows no token at all", async () => {
    expect(await refusal(noTokens.holderOf("Bearer a"))).toMatchObject({ details: { reason: "unknown" } });
  });
});

describe("a change of the file", () => {
  test("counts within seconds: a new token is taken, a revoked one is not", async () => {
    const tokens = await open(`${hashOf("a")} 2027-01-01`);
    await writeFile(path, `${hashOf("b")} 2027-01-01\n`);
    vi.setSystemTime(Date.parse(NOW) + 5_000);
    expect(await tokens.holderOf("Bearer b")).toBeDefined();
    expect(await refusal(tokens.holderOf("Bearer a"))).toMatchObject({ details: { reason: "unknown" } });
  });

  test("that leaves it unusable ends every token until it is mended", async () => {
    const tokens = await open(`${hashOf("a")} 2027-01-01`);
    await writeFile(path, "half a li");
    vi.setSystemTime(Date.parse(NOW) + 5_000);
    expect(await refusal(tokens.holderOf("Bearer a"))).toMatchObject({ details: { reason: "unknown" } });
    await rm(path);
    vi.setSystemTime(Date.parse(NOW) + 10_000);
    expect(await refusal(tokens.holderOf("Bearer a"))).toMatchObject({ details: { reason: "unknown" } });
    await writeFile(path, `${hashOf("a")} 2027-01-01\n`);
    vi.setSystemTime(Date.parse(NOW) + 15_000);
    expect(await tokens.holderOf("Bearer a")).toBeDefined();
  });
});

describe("a file that cannot be used stops the start", () => {
  test.each([
    ["abc 2027-01-01"],
    [hashOf("a")],
    [`${hashOf("a")} soon`],
    [`${hashOf("a")} 2027-13-01`],
    [`${hashOf("a")} 2027-01-01 Ada`],
    [`${hashOf("a")} 2027-01-01T12:00`],
  ])("%s on a line is named by its number", async (line) => {
    const error = await refusal(open("# first", "", line));
    expect(error).toMatchObject({ code: "BAD_USER_INPUT", details: { setting: "CURATOR_TOKENS_FILE", line: 3 } });
    expect(error.message).toContain("line 3");
    expect(error.hint).toContain("2027-06-30");
    // The line may hold a token that somebody forgot to hash.
    expect(error.message).not.toContain(line);
  });

  test("as does one that is not there, or lists too many", async () => {
    expect((await refusal(openTokens(join(folder, "none"), log))).message).toContain("ENOENT");
    const many = Array.from({ length: 1_001 }, (_, index) => `${hashOf(String(index))} 2027-01-01`);
    expect((await refusal(open(...many))).message).toContain("1001");
  });
});
