/** The notebook of examples/ runs from top to bottom, and the graph that it builds agrees with what the API counts. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { textOf } from "../support/project-files.ts";
import { runPython } from "../support/python.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

type Cell = Readonly<{ cell_type: string; source: readonly string[]; outputs?: readonly unknown[] }>;

const { cells } = JSON.parse(textOf("examples/atlas.ipynb")) as { cells: readonly Cell[] };
const code = cells.filter(({ cell_type }) => cell_type === "code");

describe("examples/atlas.ipynb", () => {
  let server: TestServer;
  let folder = "";
  let printed = "";

  beforeAll(async () => {
    server = await startTestServer(inject("database"));
    folder = await mkdtemp(join(tmpdir(), "factor-atlas-notebook-"));
    const script = join(folder, "atlas.py");
    const text = code.map(({ source }) => source.join("")).join("\n\n");
    await writeFile(script, text.replaceAll("http://127.0.0.1:4000", server.url));
    printed = await runPython([script], folder);
  });

  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test("is kept without outputs, which would be one machine's and one day's", () => {
    expect(code.length).toBeGreaterThan(5);
    expect(code.flatMap(({ outputs = [] }) => outputs)).toEqual([]);
  });

  test("reads the network of influence whole", () => {
    expect(printed).toContain("167 factors, 374 links");
    expect(printed).toMatch(/^POSITIVE\s+283$/m);
  });

  test("counts the same links in and out of every factor as the API", () => {
    expect(printed).toContain("degrees agree for 167 of 167 factors; 0 factors with links are missing");
  });

  test("finds the same components as the neighbourhoods of the API", () => {
    expect(printed).toContain("components agree: 2 of 2 with [165, 2] factors");
  });

  test("finds what questions 13 and 14 ask: the factors most often between others, and the loops", () => {
    const between = [...printed.matchAll(/(\d+\.\d)$/gm)].map(([, value]) => Number(value));
    expect(between).toEqual([3074.8, 1781.8, 894.1, 831, 589.7]);
    expect(printed).toContain("167 loops, 13 of them between two factors");
  });
});
