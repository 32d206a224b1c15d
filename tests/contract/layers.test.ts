/** The layer rules must bite: each seeded breach is an error of the linter, each lawful import is none. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

const BREACHES = [
  ["server/src/domain/breach", "../db/run-cypher.ts"],
  ["server/src/domain/breach", "neo4j-driver"],
  ["server/src/domain/breach", "../config.ts"],
  ["server/src/db/breach", "../queries/factors.ts"],
  ["server/src/queries/breach", "../graphql/context.ts"],
  ["server/src/queries/breach", "neo4j-driver"],
  ["server/src/graphql/resolvers/breach", "../../http/health.ts"],
  ["server/src/graphql/breach", "neo4j-driver"],
  ["server/src/launcher/breach", "../queries/factors.ts"],
  ["server/src/import/breach", "../graphql/context.ts"],
  ["server/src/import/breach", "neo4j-driver"],
  ["server/src/export/breach", "neo4j-driver"],
  ["server/src/http/breach", "../launcher/database.ts"],
  ["server/src/http/breach", "../metrics/metrics.ts"],
  ["server/src/db/breach", "../metrics/metrics.ts"],
  ["server/src/metrics/breach", "../queries/queries.ts"],
  ["server/src/metrics/breach", "neo4j-driver"],
  ["client/src/words/breach", "../store/view.ts"],
  ["client/src/words/breach", "../api/api.ts"],
  ["client/src/words/breach", "react"],
  ["client/src/api/breach", "../store/view.ts"],
  ["client/src/store/breach", "../canvas/legend.ts"],
  ["client/src/store/breach", "react"],
  ["client/src/commands/breach", "../panels/panel.ts"],
  ["client/src/canvas/breach", "../panels/panel.ts"],
  ["client/src/canvas/breach", "react"],
  ["client/src/panels/details/breach", "../../api/request.ts"],
  ["client/src/panels/details/breach", "cytoscape"],
  ["client/src/panels/details/breach", "../../query-page/shared-query.ts"],
  ["client/src/query-page/breach", "../store/view.ts"],
  ["client/src/query-page/breach", "react-aria-components"],
] as const;

const LAWFUL = [
  ["server/src/queries/lawful", "../db/run-cypher.ts"],
  ["server/src/graphql/resolvers/lawful", "../../queries/factors.ts"],
  ["server/src/metrics/lawful", "../http/request.ts"],
  ["client/src/words/lawful", "../api/generated.ts"],
  ["client/src/store/lawful", "../api/api.ts"],
  ["client/src/store/lawful", "../words/counts.ts"],
  ["client/src/panels/details/lawful", "../../store/view.ts"],
  ["client/src/query-page/lawful", "../api/request.ts"],
] as const;

type Seed = Readonly<{ file: string; specifier: string }>;

const seedsOf = (cases: readonly (readonly [string, string])[]): readonly Seed[] =>
  cases.map(([stem, specifier], number) => ({ file: `${stem}-${number}.ts`, specifier }));

const breaches = seedsOf(BREACHES);
const lawful = seedsOf(LAWFUL);

const LAYERS = "lint/style/noRestrictedImports";
const CIRCLE = ["server/src/domain/circle-here.ts", "server/src/domain/circle-there.ts"] as const;

const writeInto = (folder: string, file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

/** Lints the seeds in a folder of their own, under the project's rules, and gives the files that `rule` refuses. */
const filesRefusedBy = (folder: string): ((rule: string) => ReadonlySet<string>) => {
  for (const { file, specifier } of [...breaches, ...lawful])
    writeInto(folder, file, `import * as part from "${specifier}";\n\nexport const kept = part;\n`);
  const [here, there] = CIRCLE;
  writeInto(folder, here, 'import type { There } from "./circle-there.ts";\n\nexport type Here = There | 1;\n');
  writeInto(folder, there, 'import type { Here } from "./circle-here.ts";\n\nexport type There = Here | 2;\n');
  const configuration = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
  writeFileSync(join(folder, "biome.json"), JSON.stringify({ ...configuration, vcs: { enabled: false } }));
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, "node_modules/@biomejs/biome/bin/biome"), "lint", "--reporter=json", "--max-diagnostics=none", "."],
    { cwd: folder, encoding: "utf8" },
  );
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string; location: { path: string } }[] };
  return (rule) =>
    new Set(diagnostics.filter(({ category }) => category === rule).map(({ location }) => location.path));
};

describe("the linter keeps the layers", () => {
  let folder = "";
  let refusedBy: ReturnType<typeof filesRefusedBy>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "factor-atlas-layers-"));
    refusedBy = filesRefusedBy(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(breaches)("$file may not import $specifier", ({ file }) => {
    expect([...refusedBy(LAYERS)]).toContain(file);
  });

  test.each(lawful)("$file may import $specifier", ({ file }) => {
    expect([...refusedBy(LAYERS)]).not.toContain(file);
  });

  test("no file imports what imports it, not even a type", () => {
    expect([...refusedBy("lint/suspicious/noImportCycles")].sort()).toEqual(CIRCLE);
  });
});
