/** What a reader waits for first is small, and holds nothing that only comes later: drawing, layouts, dialogs, the editor of queries. */
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { startTestServer, type TestServer } from "../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(inject("database"));
});
afterAll(() => server.stop());

const textAt = async (path: string): Promise<string> => {
  const response = await fetch(new URL(path, server.url));
  if (!response.ok) throw new Error(`${path} answers ${response.status}.`);
  return response.text();
};

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g;

/** The scripts of a page that come before anything is shown, with all that they import at once, by path. */
const firstScripts = async (page: string): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>();
  const html = await textAt(page);
  const wanted = [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, path]) => path as string);
  for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) {
    if (found.has(path)) continue;
    const script = await textAt(path);
    found.set(path, script);
    wanted.push(...[...script.matchAll(STATIC_IMPORT)].map(([, name]) => `/assets/${name}`));
  }
  return found;
};

/** The files that the scripts were made of; what the bundler adds of its own has no map. */
const sourcesOf = async (paths: Iterable<string>): Promise<readonly string[]> => {
  const built = [...paths].filter((path) => path.startsWith("/assets/"));
  const answers = await Promise.all(built.map((path) => fetch(new URL(`${path}.map`, server.url))));
  const maps = await Promise.all(answers.filter(({ ok }) => ok).map((answer) => answer.json()));
  return maps.flatMap((map) => (map as Readonly<{ sources: readonly string[] }>).sources);
};

const kilobytes = (scripts: ReadonlyMap<string, string>): number =>
  [...scripts.values()].reduce((sum, script) => sum + gzipSync(script).length, 0) / 1_000;

/** React, the accessible controls and the explorer's own frame come to some 245 kB; what is drawn with comes later. */
const MOST_KB = 270;

/** Libraries and parts of the client that have files of their own. */
const LATER = [
  /node_modules\/(cytoscape|graphology|graphiql|@graphiql|monaco-editor)/,
  /canvas\/(layouts|picture)\/(?!layout\.ts)/,
  /canvas\/(graph-view|stylesheet|elements|update-elements)/,
  /panels\/(evidence|gaps|pathways|compare|table|neighbours|export|saved-views)\/[a-z-]*(page|dialog)\.tsx/,
];

test("the explorer opens with a small script, and draws, lays out, lists and asks with others", async () => {
  const scripts = await firstScripts("/");
  expect(kilobytes(scripts)).toBeLessThan(MOST_KB);
  const sources = await sourcesOf(scripts.keys());
  expect(sources.some((source) => source.includes("panels/shell/app.tsx"))).toBe(true);
  for (const later of LATER)
    expect(
      sources.filter((source) => later.test(source)),
      String(later),
    ).toEqual([]);
});

test("the query page has its frame before its editor", async () => {
  const scripts = await firstScripts("/graphiql");
  const sources = await sourcesOf(scripts.keys());
  expect(sources.filter((source) => /node_modules\/(cytoscape|graphology)/.test(source))).toEqual([]);
});
