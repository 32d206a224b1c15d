/** Settings: defaults, every allowed form, and a refusal that names the setting, the problem and the range. */
import { resolve, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { CONFIG_VARIABLES, type Config, readConfig } from "./config.ts";
import { AppError } from "./errors.ts";

const ROOT = resolve(sep, "project");
const read = (environment: Readonly<Record<string, string | undefined>> = {}): Config => readConfig(environment, ROOT);

const refusal = (environment: Readonly<Record<string, string | undefined>>): AppError => {
  try {
    read(environment);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error("The settings were accepted.");
};

describe("without any setting", () => {
  test("the server listens on this machine alone and starts a database of its own", () => {
    expect(read()).toEqual({
      host: "127.0.0.1",
      port: 4000,
      dataDir: resolve(ROOT, ".atlas"),
      database: { kind: "managed" },
      dataset: resolve(ROOT, "data"),
      logLevel: "info",
      metricsPort: undefined,
      trustProxy: 0,
      publicUrl: undefined,
      drainSeconds: 10,
      limits: {
        maxCost: 10_000,
        requestsPerMinute: 120,
        costPerMinute: 60_000,
        exportsPerMinute: 10,
        viewsPerMinute: 10,
      },
      curatorTokensFile: undefined,
    });
  });

  test("an empty or blank value counts as left out, for every setting", () => {
    for (const blank of ["", "  "])
      expect(read(Object.fromEntries(CONFIG_VARIABLES.map((name) => [name, blank])))).toEqual(read());
  });

  test("variables that are not settings are not looked at", () => {
    expect(read({ PATH: "/bin", NODE_ENV: "production" })).toEqual(read());
  });

  test("the record cannot be changed", () => {
    expect(Object.isFrozen(read())).toBe(true);
  });
});

test("every setting is taken as given", () => {
  const settings = read({
    HOST: "0.0.0.0",
    PORT: "0",
    DATA_DIR: "/var/lib/atlas",
    DATASET: "own-study",
    LOG_LEVEL: "debug",
    METRICS_PORT: "9464",
    TRUST_PROXY: "2",
    PUBLIC_URL: "https://atlas.example.org/explorer//",
    DRAIN_SECONDS: "0",
    MAX_COST: "20000",
    RATE_REQUESTS_PER_MINUTE: "0",
    RATE_COST_PER_MINUTE: "100000",
    RATE_EXPORTS_PER_MINUTE: "3",
    RATE_VIEWS_PER_MINUTE: "0",
    CURATOR_TOKENS_FILE: "secret/tokens.txt",
  });
  expect(settings).toEqual({
    ...read(),
    host: "0.0.0.0",
    port: 0,
    dataDir: resolve("/var/lib/atlas"),
    dataset: resolve(ROOT, "own-study"),
    logLevel: "debug",
    metricsPort: 9464,
    trustProxy: 2,
    publicUrl: "https://atlas.example.org/explorer",
    drainSeconds: 0,
    limits: { maxCost: 20_000, requestsPerMinute: 0, costPerMinute: 100_000, exportsPerMinute: 3, viewsPerMinute: 0 },
    curatorTokensFile: resolve(ROOT, "secret/tokens.txt"),
  });
});

describe("an external database", () => {
  test.each([
    "bolt://localhost:7687",
    "neo4j://cluster.example.org",
    "bolt+s://db.example.org:7687",
    "bolt+ssc://db.example.org",
    "neo4j+s://abcd1234.databases.neo4j.io",
    "neo4j+ssc://[::1]:7687",
  ])("is found at %s as the user neo4j in the database neo4j, unless said", (uri) => {
    expect(read({ NEO4J_URI: uri, NEO4J_PASSWORD: "secret" }).database).toEqual({
      kind: "external",
      uri,
      user: "neo4j",
      password: "secret",
      database: "neo4j",
    });
  });

  test("may name its user and database", () => {
    const given = { NEO4J_URI: "bolt://db", NEO4J_PASSWORD: "p", NEO4J_USER: "reader", NEO4J_DATABASE: "atlas" };
    expect(read(given).database).toMatchObject({ user: "reader", database: "atlas" });
  });

  test("keeps its password as it is, spaces included", () => {
    expect(read({ NEO4J_URI: "bolt://db", NEO4J_PASSWORD: " two words " }).database).toMatchObject({
      password: " two words ",
    });
  });

  test("is not used because a password alone is set", () => {
    expect(read({ NEO4J_PASSWORD: "left over", NEO4J_USER: "neo4j" }).database).toEqual({ kind: "managed" });
  });

  test("without a password stops the start and says what to set", () => {
    const error = refusal({ NEO4J_URI: "bolt://db" });
    expect(error).toMatchObject({ code: "BAD_USER_INPUT", details: { setting: "NEO4J_PASSWORD" } });
    expect(error.hint).toContain("NEO4J_PASSWORD");
  });
});

describe("a bad value stops the start and names the setting, the value and what is allowed", () => {
  const BAD = [
    ["PORT", "65536", "from 0 to 65535"],
    ["PORT", "-1", "from 0 to 65535"],
    ["PORT", "80.5", "from 0 to 65535"],
    ["PORT", "0x50", "from 0 to 65535"],
    ["PORT", "4000 4001", "from 0 to 65535"],
    ["PORT", "٤٠٠٠", "from 0 to 65535"],
    ["METRICS_PORT", "off", "from 0 to 65535"],
    ["METRICS_PORT", "4000", "another port than PORT"],
    ["TRUST_PROXY", "11", "from 0 to 10"],
    ["TRUST_PROXY", "true", "from 0 to 10"],
    ["DRAIN_SECONDS", "301", "from 0 to 300"],
    ["DRAIN_SECONDS", "1e2", "from 0 to 300"],
    ["MAX_COST", "-1", "from 0 to 1000000000"],
    ["RATE_REQUESTS_PER_MINUTE", "many", "from 0 to 1000000000"],
    ["RATE_COST_PER_MINUTE", "1.5", "from 0 to 1000000000"],
    ["RATE_EXPORTS_PER_MINUTE", "1000000001", "from 0 to 1000000000"],
    ["LOG_LEVEL", "verbose", "silent, error, warn, info, debug"],
    ["LOG_LEVEL", "INFO", "silent, error, warn, info, debug"],
    ["PUBLIC_URL", "atlas.example.org", "https://atlas.example.org"],
    ["PUBLIC_URL", "ftp://atlas.example.org", "https://atlas.example.org"],
    ["PUBLIC_URL", "javascript:alert(1)", "https://atlas.example.org"],
    ["PUBLIC_URL", "https://atlas.example.org/?page=1", "host and path alone"],
    ["PUBLIC_URL", "https://atlas.example.org/#top", "host and path alone"],
    ["PUBLIC_URL", "https://someone@atlas.example.org", "host and path alone"],
    ["NEO4J_URI", "http://localhost:7474", "bolt://"],
    ["NEO4J_URI", "localhost:7687", "bolt://"],
    ["NEO4J_URI", "bolt://", "bolt://"],
    ["NEO4J_URI", "bolt://db/neo4j", "bolt://"],
  ] as const;

  test.each(BAD)("%s=%s", (setting, value, allowed) => {
    const error = refusal({ NEO4J_PASSWORD: "secret", [setting]: value });
    expect(error.code).toBe("BAD_USER_INPUT");
    expect(error.details).toMatchObject({ setting, value });
    expect(error.message).toContain(setting);
    expect(error.message).toContain(JSON.stringify(value));
    expect(error.hint).toContain(allowed);
  });

  test("no refusal repeats the password", () => {
    const error = refusal({ NEO4J_URI: "http://db", NEO4J_PASSWORD: "hunter2" });
    expect(JSON.stringify([error.message, error.hint, error.details])).not.toContain("hunter2");
  });
});

test("both ports may be any free one", () => {
  expect(read({ PORT: "0", METRICS_PORT: "0" })).toMatchObject({ port: 0, metricsPort: 0 });
});

test("the published list of settings names exactly what is read", () => {
  const asked = new Set<string>();
  const environment = new Proxy<Record<string, string>>(
    {},
    {
      get: (_, name) => {
        asked.add(String(name));
        return name === "NEO4J_URI" ? "bolt://db" : name === "NEO4J_PASSWORD" ? "secret" : undefined;
      },
    },
  );
  readConfig(environment, ROOT);
  expect([...asked].sort()).toEqual([...CONFIG_VARIABLES].sort());
});
