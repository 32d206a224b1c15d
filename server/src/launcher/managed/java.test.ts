/** Which Java is taken when there are several, old ones or none. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findJava } from "./java.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "factor-atlas-java-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program that answers as a Java of this specification version does. */
const fakeJava = (name: string, specification: string): string => {
  const program = join(folder, name, "bin/java");
  mkdirSync(dirname(program), { recursive: true });
  const answer = `    java.home = ${join(folder, name)}\n    java.specification.version = ${specification}\n    java.vm.version = ${specification}.0.1+1`;
  writeFileSync(program, `#!/bin/sh\ncat >&2 <<'END'\n${answer}\nEND\n`);
  chmodSync(program, 0o755);
  return program;
};

const path = (...programs: readonly string[]): string => [...programs.map(dirname), "/usr/bin", "/bin"].join(":");

const bare = (): Readonly<{ PATH: string }> => ({ PATH: join(folder, "nothing") });

test("the Java on the PATH is taken when it is supported", async () => {
  const program = fakeJava("seventeen", "17");
  const java = await findJava({ PATH: path(program) }, []);
  expect(java).toEqual({ program: "java", home: join(folder, "seventeen"), major: 17, version: "17.0.1+1" });
});

test("JAVA_HOME goes before the PATH, even with a version newer than the supported ones", async () => {
  fakeJava("newer", "25");
  const environment = { PATH: path(fakeJava("seventeen", "17")), JAVA_HOME: join(folder, "newer") };
  expect((await findJava(environment, [])).major).toBe(25);
});

test("a JAVA_HOME that is too old is passed over for one that fits", async () => {
  fakeJava("eleven", "11");
  const environment = { PATH: path(fakeJava("twenty-one", "21")), JAVA_HOME: join(folder, "eleven") };
  expect((await findJava(environment, [])).major).toBe(21);
});

test("an installed supported Java goes before a newer one on the PATH", async () => {
  fakeJava("installed/temurin-21", "21");
  const environment = { PATH: path(fakeJava("newer", "25")) };
  expect((await findJava(environment, [join(folder, "installed")])).major).toBe(21);
});

test("a newer Java is taken when nothing else is there", async () => {
  expect((await findJava({ PATH: path(fakeJava("newer", "25")) }, [])).major).toBe(25);
});

test("without any Java the error names what to install and the other way out", async () => {
  await expect(findJava(bare(), [])).rejects.toMatchObject({
    code: "DATABASE_UNAVAILABLE",
    message: "Neo4j needs Java 17 or newer, and no Java was found.",
    hint: expect.stringMatching(/openjdk-17-jdk.+NEO4J_URI/),
    details: { reason: "NO_JAVA" },
  });
});

test("with only an old Java the error names it and its version", async () => {
  await expect(findJava({ PATH: path(fakeJava("eight", "1.8")) }, [])).rejects.toMatchObject({
    message: "Neo4j needs Java 17 or newer, and the Java found (java) is Java 8.",
    details: { reason: "WRONG_JAVA", found: [{ program: "java", major: 8 }] },
  });
});

test("a program that is called java and is none is not taken for one", async () => {
  const program = join(folder, "odd/bin/java");
  mkdirSync(dirname(program), { recursive: true });
  writeFileSync(program, "#!/bin/sh\necho hello\n", { mode: 0o755 });
  await expect(findJava({ PATH: path(program).split(":")[0] }, [])).rejects.toMatchObject({
    details: { reason: "NO_JAVA" },
  });
});
