/** The argument file that Java reads, on every version. */
import { expect, test } from "vitest";
import { argumentFile } from "./java-arguments.ts";

const runtime = (major: number): Parameters<typeof argumentFile>[0] => ({
  java: { program: "java", home: "/java", major, version: String(major) },
  classPath: ["/cache/launcher.jar", "/cache/a b.jar"],
  cacheDir: "/cache",
  environment: {},
});

test("every argument stands quoted on its own line, with spaces and quotes kept", () => {
  const lines = argumentFile(runtime(17), '/data/my "atlas"', { kind: "none" }).trim().split("\n");
  expect(lines).toContain('"/cache/launcher.jar:/cache/a b.jar"');
  expect(lines).toContain('"/data/my \\"atlas\\""');
  for (const line of lines) expect(line).toMatch(/^".*"$/);
});

test.each([
  [17, "read", "-XX:SharedArchiveFile=/cache/classes"],
  [17, "write", "-XX:ArchiveClassesAtExit=/cache/classes"],
  [25, "read", "-XX:AOTCache=/cache/classes"],
  [25, "write", "-XX:AOTCacheOutput=/cache/classes"],
] as const)("Java %i is told to %s the archive in its own words", (major, kind, flag) => {
  expect(argumentFile(runtime(major), "/data", { kind, file: "/cache/classes" })).toContain(`"${flag}"\n`);
});

test("a flag that only newer Javas know is not given to older ones", () => {
  const native = "--enable-native-access=ALL-UNNAMED";
  expect(argumentFile(runtime(17), "/data", { kind: "none" })).not.toContain(native);
  expect(argumentFile(runtime(25), "/data", { kind: "none" })).toContain(native);
});
