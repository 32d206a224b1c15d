/** The rules of the house that no linter knows: names, sizes, opening sentences, described schema, lasting choices. */
import { basename } from "node:path";
import { parse as parseSchema, visit } from "graphql";
import { describe, expect, test } from "vitest";
import { projectFiles, textOf } from "../support/project-files.ts";

const HARD_LIMIT_LINES = 300;

const GENERATED = /(^|\/)(generated|known-operations)\.ts$/;
const sources = projectFiles.filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !GENERATED.test(path));
const sized = projectFiles.filter((path) => /\.(ts|tsx|mjs|css|cypher)$/.test(path) && !GENERATED.test(path));
const json = (path: string) => JSON.parse(textOf(path));

describe("source files", () => {
  test("are found", () => {
    expect(sources).toEqual(expect.arrayContaining(["server/src/config.ts", "scripts/start.mjs", "vitest.config.ts"]));
  });

  test("open with a doc comment, a sentence or two, that says why they exist", () => {
    const opening = /^\/\*\*\s+(?:\* )?["'A-Z`][\s\S]*?[.)]\s*\*\/\n/;
    const silent = sources.filter((path) => {
      const [comment] = opening.exec(textOf(path)) ?? [];
      return comment === undefined || comment.split("\n").length > 10;
    });
    expect(silent).toEqual([]);
  });

  test(`are no longer than ${HARD_LIMIT_LINES} lines`, () => {
    const long = sized.filter((path) => textOf(path).trimEnd().split("\n").length > HARD_LIMIT_LINES);
    expect(long).toEqual([]);
  });
});

test("folders and files have kebab-case names", () => {
  const folders = /^(client|server|scripts|tests|cypher|docs|data)\//;
  // Java names a file after its class, Python by its own custom; a document that every tool looks for has the name it looks for.
  const given = /\.(java|py)$|(^|\/)(README|LICENSE)\.md$/;
  const odd = projectFiles
    .filter((path) => folders.test(path) && !given.test(path) && !/^tests\/(fixtures|golden)\//.test(path))
    .filter((path) => !path.split("/").every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(part)));
  expect(odd).toEqual([]);
});

test("every type, field, argument and enum value of the schema has a description", () => {
  const silent: string[] = [];
  const check = (node: { readonly name: { readonly value: string }; readonly description?: unknown }): void => {
    if (node.description === undefined) silent.push(node.name.value);
  };
  visit(parseSchema(textOf("server/src/graphql/schema.graphql")), {
    ObjectTypeDefinition: check,
    InterfaceTypeDefinition: check,
    UnionTypeDefinition: check,
    ScalarTypeDefinition: check,
    EnumTypeDefinition: check,
    InputObjectTypeDefinition: check,
    FieldDefinition: check,
    // Arguments, and the fields of input types.
    InputValueDefinition: check,
    EnumValueDefinition: check,
  });
  expect(silent).toEqual([]);
});

test("every journey compares outline and canvas at each of its steps", () => {
  const journeys = projectFiles.filter((path) => /^tests\/e2e\/(journeys.*|neighbours|pathways)\.test\.ts$/.test(path));
  expect(journeys.length).toBeGreaterThanOrEqual(6);
  expect(journeys.filter((path) => !/= await startJourneys\(\)/.test(textOf(path)))).toEqual([]);
  expect(journeys.filter((path) => textOf(path).includes("startExplorer"))).toEqual([]);
});

describe("packages", () => {
  test.each([
    ["server", ["neo4j-driver", "express", "graphql", "@apollo/server"]],
    ["client", ["cytoscape", "vite"]],
    [".", ["vitest"]],
  ])("the %s workspace builds on the ones the project is founded on", (workspace, founding) => {
    const { dependencies = {}, devDependencies = {} } = json(`${workspace}/package.json`);
    expect(Object.keys({ ...dependencies, ...devDependencies })).toEqual(expect.arrayContaining(founding));
  });

  test("have one exact version each", () => {
    const ranges = ["package.json", "server/package.json", "client/package.json"].flatMap((path) => {
      const { dependencies = {}, devDependencies = {} } = json(path);
      return Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
        ([, v]) => !/^\d+\.\d+\.\d+$/.test(v),
      );
    });
    expect(ranges).toEqual([]);
  });

  const locked: Readonly<Record<string, Locked>> = json("package-lock.json").packages;

  test("are locked without naming the registry they came from", () => {
    const named = Object.entries(locked).filter(([, { resolved = "" }]) => resolved.includes("://"));
    expect(named).toEqual([]);
  });

  test("are locked for every platform, since a clean install refuses a lock file with gaps", () => {
    const gaps = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in locked) && !(`${path}/node_modules/${name}` in locked),
      ),
    );
    expect(gaps).toEqual([]);
  });
});

type Locked = Readonly<{ resolved?: string; optionalDependencies?: Readonly<Record<string, string>> }>;

test("no file speaks of one person's machine", () => {
  const text = projectFiles.filter((path) => /\.(ts|tsx|mjs|css|cypher|md|json|yml|java|graphql|html)$/.test(path));
  const folders = /(?:^|[\s"'`(=:])\/(?:home|root|Users|work)\/[\w.-]+/;
  expect(text.filter((path) => basename(path) !== "house.test.ts" && folders.test(textOf(path)))).toEqual([]);
});
