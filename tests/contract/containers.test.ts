/** The container files must keep up with the program: they are read here, since nothing else runs them on every change. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { CONFIG_VARIABLES, readConfig } from "../../server/src/config.ts";
import { argumentsOf, copiesOf, execWords, readDockerfile, type Stage, variablesOf } from "../support/dockerfile.ts";

type Service = Readonly<{
  image?: string;
  build?: string;
  user?: string;
  environment: Readonly<Record<string, string>>;
  ports?: readonly string[];
  volumes: readonly string[];
  depends_on?: Readonly<Record<string, Readonly<{ condition: string }>>>;
  healthcheck: Readonly<{ test: readonly string[] }>;
  stop_grace_period: string;
}>;

const root = fileURLToPath(new URL("../..", import.meta.url));
const textOf = (path: string): string => readFileSync(join(root, path), "utf8");
const json = (path: string) => JSON.parse(textOf(path));

const stages = readDockerfile(textOf("Dockerfile"));
const image = stages.at(-1) as Stage;
const composeText = textOf("docker-compose.yml");
const compose = parse(composeText) as Readonly<{
  services: Readonly<Record<"database" | "atlas", Service>>;
  volumes: Readonly<Record<string, unknown>>;
}>;
const { database, atlas } = compose.services;
const settings: readonly string[] = CONFIG_VARIABLES;

/** The database image reads its own settings from variables of this form; each one used has its reason here. */
const DATABASE_VARIABLES: Readonly<Record<string, string>> = {
  NEO4J_AUTH: "sets the first password; without it the image starts with a password everyone knows",
  NEO4J_server_memory_heap_initial__size: "bounds memory, which the image would take by the size of the machine",
  NEO4J_server_memory_heap_max__size: "bounds memory",
  NEO4J_server_memory_pagecache_size: "bounds memory",
  NEO4J_db_memory_transaction_max: "bounds the memory of one transaction",
  NEO4J_dbms_memory_transaction_total_max: "bounds the memory of all transactions",
  NEO4J_dbms_security_allow__csv__import__from__file__urls: "closes the database's own files to statements",
  NEO4J_dbms_usage__report_enabled: "sends nothing to anyone",
};

describe("the Dockerfile", () => {
  test("pins its images by major and minor, not below the Node that the project needs", () => {
    const stageNames = stages.map(({ name }) => name);
    const images = stages.map(({ image: from }) => from).filter((from) => !stageNames.includes(from));
    expect(new Set(images).size).toBe(1);
    const [, major, minor] = /^node:(\d+)\.(\d+)-[a-z]+-slim$/.exec(images[0] ?? "") ?? [];
    const [, leastMajor, leastMinor] = /^>=(\d+)\.(\d+)$/.exec(json("package.json").engines.node) ?? [];
    expect(Number(major)).toBe(Number(leastMajor));
    expect(Number(minor)).toBeGreaterThanOrEqual(Number(leastMinor));
  });

  test("copies only what exists, from the project or from an earlier stage", () => {
    const earlier = new Set<string>();
    for (const stage of stages) {
      for (const { from, sources } of copiesOf(stage)) {
        if (from !== undefined) expect(earlier).toContain(from);
        else for (const source of sources) expect(existsSync(join(root, source)), source).toBe(true);
      }
      if (stage.name) earlier.add(stage.name);
    }
  });

  test("copies nothing that .dockerignore keeps out, and .dockerignore keeps out all it does not name", () => {
    const lines = textOf(".dockerignore")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"));
    expect(lines[0]).toBe("*");
    const named = lines.filter((line) => line.startsWith("!")).map((line) => line.slice(1));
    const copied = stages.flatMap((stage) =>
      copiesOf(stage)
        .filter(({ from }) => from === undefined)
        .flatMap(({ sources }) => sources.map((source) => source.split("/")[0] ?? "")),
    );
    expect(new Set(copied)).toEqual(new Set(named));
  });

  test("puts into the image what the server reads at run time", () => {
    const targets = copiesOf(image).map(({ target }) => target);
    expect(targets).toEqual(expect.arrayContaining(["node_modules", "server", "cypher", "data", "client/dist"]));
  });

  test("installs exactly what the lock file says", () => {
    const installs = stages
      .flatMap((stage) => argumentsOf(stage, "RUN"))
      .filter((run) => /npm (ci|i|install)/.test(run));
    expect(installs.length).toBeGreaterThan(0);
    for (const run of installs) expect(run).toMatch(/^npm ci /);
  });

  test("starts the same file in the same way as `npm start`", () => {
    const [started] = /(?<=runServerFile\(")[^"]+/.exec(textOf("scripts/start.mjs")) ?? [];
    const [, flags] = /spawn\(process\.execPath, \[(.*?), join\(/.exec(textOf("scripts/run-server-file.mjs")) ?? [];
    const words = execWords(argumentsOf(image, "CMD").at(-1) ?? "");
    expect(words).toEqual(["node", ...JSON.parse(`[${flags}]`), started]);
    expect(existsSync(join(root, words.at(-1) ?? ""))).toBe(true);
    expect(json("server/package.json").dependencies).toHaveProperty("tsx");
  });

  test("runs as an unprivileged user, who owns the one folder that is written to", () => {
    const user = argumentsOf(image, "USER").at(-1);
    expect(user).toBe("node");
    const { DATA_DIR } = variablesOf(image);
    expect(argumentsOf(image, "RUN").join()).toContain(`chown ${user}:${user} ${DATA_DIR}`);
    expect(argumentsOf(image, "VOLUME")).toEqual([DATA_DIR]);
  });

  test("sets only settings that exist, to values that are accepted, and no secret", () => {
    const { NODE_ENV, ...variables } = variablesOf(image);
    // Read by libraries, which check far more of themselves without it, and not by the program.
    expect(NODE_ENV).toBe("production");
    expect(settings).toEqual(expect.arrayContaining(Object.keys(variables)));
    expect(Object.keys(variables).join()).not.toMatch(/PASSWORD|TOKEN|SECRET|AUTH/);
    expect(stages.flatMap((stage) => argumentsOf(stage, "ARG"))).toEqual([]);
    expect(readConfig(variables, root).port).toBe(Number(argumentsOf(image, "EXPOSE")[0]));
  });

  test("asks the address of the process whether it is well", () => {
    expect(execWords(argumentsOf(image, "HEALTHCHECK").at(-1) ?? "").join(" ")).toContain("/healthz");
  });
});

describe("docker-compose.yml", () => {
  test("names only settings of the program, and settings of the database image that have a reason", () => {
    expect(settings).toEqual(expect.arrayContaining(Object.keys(atlas.environment)));
    expect(Object.keys(DATABASE_VARIABLES)).toEqual(expect.arrayContaining(Object.keys(database.environment)));
    const taken = [...composeText.matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name]) => name);
    expect(taken.length).toBeGreaterThan(0);
    expect(settings).toEqual(expect.arrayContaining(taken));
  });

  test("takes every secret from the environment, and stops when it is missing", () => {
    const secrets = Object.values(compose.services)
      .flatMap(({ environment }) => Object.entries(environment))
      .filter(([name]) => /PASSWORD|TOKEN|SECRET|AUTH$/.test(name));
    expect(secrets.map(([name]) => name).sort()).toEqual(["NEO4J_AUTH", "NEO4J_PASSWORD"]);
    for (const [, value] of secrets) expect(value).toMatch(/^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/);
  });

  test("uses the Neo4j that the managed database pins, by major and minor", () => {
    const [pinned] =
      /(?<=<version>)5\.\d+(?=\.\d+<\/version>)/.exec(textOf("server/src/launcher/managed/pinned/pom.xml")) ?? [];
    expect(database.image).toBe(`neo4j:${pinned}-community`);
  });

  test("publishes ports on this machine alone, and none of the database", () => {
    expect(database.ports).toBeUndefined();
    const { port } = readConfig(variablesOf(image), root);
    expect(atlas.ports).toEqual([`127.0.0.1:\${PORT:-${readConfig({}, root).port}}:${port}`]);
  });

  test("points the program at the database, under the name and port it has there", () => {
    const { NEO4J_URI = "" } = atlas.environment;
    const { hostname, port } = new URL(NEO4J_URI.replace("bolt:", "http:"));
    expect(Object.keys(compose.services)).toContain(hostname);
    expect(port).toBe("7687");
    const given = { ...variablesOf(image), NEO4J_URI, NEO4J_USER: "neo4j", NEO4J_PASSWORD: "secret" };
    expect(readConfig(given, root).database).toMatchObject({ kind: "external", uri: NEO4J_URI });
  });

  test("waits for a healthy database, and asks whether the program is ready", () => {
    expect(atlas.depends_on).toEqual({ database: { condition: "service_healthy" } });
    expect(database.healthcheck.test.join(" ")).toMatch(/cypher-shell .*RETURN 1/);
    expect(atlas.healthcheck.test.join(" ")).toContain("/readyz");
  });

  test("hands the password to the health check by the environment, never as an argument", () => {
    expect(database.healthcheck.test.join(" ")).not.toMatch(/ (-p|--password)\b/);
  });

  test("keeps data in declared volumes, at the folders that are written to", () => {
    const mounts = Object.values(compose.services).flatMap(({ volumes }) => volumes.map((mount) => mount.split(":")));
    expect(mounts.map(([name]) => name).sort()).toEqual(Object.keys(compose.volumes).sort());
    expect(mounts.map(([, folder]) => folder)).toEqual(["/data", "/logs", variablesOf(image).DATA_DIR]);
  });

  test("runs nothing as root", () => {
    expect(database.user).toBe("7474:7474");
    expect(atlas.user).toBeUndefined();
    expect(atlas.build).toBe(".");
  });

  test("gives the program longer to stop than it takes to drain", () => {
    const grace = Number(/^(\d+)s$/.exec(atlas.stop_grace_period)?.[1]);
    expect(grace).toBeGreaterThan(readConfig({}, root).drainSeconds);
  });
});
