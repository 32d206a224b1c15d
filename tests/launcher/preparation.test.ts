/** What can be missing on a machine before Neo4j ever starts; java and mvn are stood in for where they must fail. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { failToOpen, runs, scratchFolder, standIn, until } from "./support.ts";

const JAVA = (version: string, home: string): string =>
  `printf '    java.home = ${home}\\n    java.specification.version = ${version}\\n    java.vm.version = ${version}.0.1+1\\n' >&2`;

type Machine = Readonly<{ folder: string; bin: string; dataDir: string; cacheDir: string }>;

/** A machine with an empty cache and nothing but the shell's own tools and the stand-ins given. */
const machine = (programs: Readonly<Record<string, string>>): Machine => {
  const folder = scratchFolder();
  const bin = join(folder, "bin");
  mkdirSync(bin);
  for (const [name, script] of Object.entries(programs)) standIn(folder, name, script.replaceAll("HOME", folder));
  return { folder, bin, dataDir: join(folder, "data"), cacheDir: join(folder, "cache") };
};

const open = ({ bin, dataDir, cacheDir }: Machine, path = bin, signal?: AbortSignal): ReturnType<typeof failToOpen> =>
  failToOpen(dataDir, { cacheDir, environment: { PATH: path }, javaFolders: [], ...(signal ? { signal } : {}) });

const WITH_JDK = { java: JAVA("17", "HOME"), javac: "exit 0" };

test("without Java the way to get it is told", async () => {
  const { error } = await open(machine({}));
  expect(error).toMatchObject({
    message: "Neo4j needs Java 17 or newer, and no Java was found.",
    hint: expect.stringContaining("NEO4J_URI"),
    details: { reason: "NO_JAVA" },
  });
});

test("with an old Java its version is told", async () => {
  const { error } = await open(machine({ java: JAVA("11", "HOME") }));
  expect(error).toMatchObject({
    message: expect.stringContaining("is Java 11"),
    details: { reason: "WRONG_JAVA" },
  });
});

test("with a Java that cannot compile the development kit is asked for, before any download", async () => {
  const { error, steps } = await open(machine({ java: JAVA("17", "HOME"), mvn: "exit 1" }));
  expect(error).toMatchObject({
    message: expect.stringContaining("no compiler (javac)"),
    hint: expect.stringContaining("openjdk-17-jdk"),
    details: { reason: "NO_JDK" },
  });
  expect(steps.filter(({ kind }) => kind === "download")).toEqual([]);
});

test("without Maven the way to get it is told", async () => {
  const { error } = await open(machine(WITH_JDK));
  expect(error).toMatchObject({
    message: expect.stringContaining("the program mvn was not found"),
    hint: expect.stringContaining("NEO4J_URI"),
    details: { reason: "NO_MAVEN" },
  });
});

test("without a network and a filled repository the missing network is told, by the real Maven", async () => {
  const box = machine({});
  const settings = join(box.folder, "settings.xml");
  // Nothing listens on port 9 of this machine, whatever its network.
  writeFileSync(
    settings,
    "<settings><mirrors><mirror><id>nowhere</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:9/</url></mirror></mirrors></settings>",
  );
  const environment = {
    ...process.env,
    MAVEN_OPTS: `-Dmaven.repo.local=${join(box.folder, "repository")}`,
    MAVEN_ARGS: "",
    PATH: `${standIn(box.folder, "mvn", `exec ${realMaven()} --settings '${settings}' "$@"`)}:${process.env.PATH}`,
  };
  const { error, steps } = await failToOpen(box.dataDir, { cacheDir: box.cacheDir, environment });
  expect(error).toMatchObject({
    code: "DATABASE_UNAVAILABLE",
    retriable: true,
    hint: expect.stringContaining("settings.xml"),
    details: { reason: "NO_NETWORK" },
  });
  expect(steps[0]).toMatchObject({ kind: "note", text: expect.stringContaining("Fetching Neo4j") });
  expect(readdirSync(box.cacheDir)).toEqual([]);
});

/** The mvn that this machine's PATH leads to. */
const realMaven = (): string => {
  const folder = (process.env.PATH ?? "").split(":").find((entry) => existsSync(join(entry, "mvn")));
  if (!folder) throw new Error("These tests need Maven on the PATH.");
  return join(folder, "mvn");
};

test("another failure of Maven is told in Maven's own words", async () => {
  const mvn = "echo '[ERROR] Some problems were encountered while building the effective settings'; exit 1";
  const { error } = await open(machine({ ...WITH_JDK, mvn }));
  expect(error).toMatchObject({
    message: expect.stringContaining("building the effective settings"),
    details: { reason: "MAVEN_FAILED" },
  });
});

test("jars that are not the pinned ones are refused, and nothing of them stays", async () => {
  const box = machine({ ...WITH_JDK, mvn: "exit 0" });
  const { error } = await open(box);
  expect(error).toMatchObject({
    message: expect.stringMatching(/not the pinned Neo4j \(missing .+ and 153 more\)/),
    details: { reason: "JARS_DIFFER" },
  });
  expect(readdirSync(box.cacheDir)).toEqual([]);
});

test("a download is seen to move by its bytes, files and seconds", async () => {
  const line = "[INFO] Downloaded from central: https://repo.example.org/a.jar (1.5 MB at 2 MB/s)";
  // Offline it has nothing; online it brings two files and takes a moment for it.
  const mvn = `case "$*" in *--offline*) exit 1;; esac; echo '${line}'; echo '${line}'; /bin/sleep 2; exit 1`;
  const { steps } = await open(machine({ ...WITH_JDK, mvn }));
  const downloads = steps.filter((step) => step.kind === "download");
  expect(downloads.at(-1)).toMatchObject({ doneBytes: 3_000_000, files: 2 });
  expect(downloads.at(-1)?.seconds).toBeGreaterThan(0);
});

test("a cancelled download ends Maven, clears up and raises the caller's reason", async () => {
  const mvn = `case "$*" in *--offline*) exit 1;; esac; echo $$ > HOME/maven.pid; exec /bin/sleep 600`;
  const box = machine({ ...WITH_JDK, mvn });
  const stopping = new AbortController();
  const reason = new Error("stopped by hand");
  const opening = open(box, box.bin, stopping.signal);
  await until(() => existsSync(join(box.folder, "maven.pid")), "Maven was running");
  stopping.abort(reason);
  expect((await opening).error).toBe(reason);
  expect(runs(Number(readFileSync(join(box.folder, "maven.pid"), "utf8")))).toBe(false);
  expect(readdirSync(box.cacheDir)).toEqual([]);
});
