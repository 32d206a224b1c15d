/** Helper programs: what they print, how they end, and that they can be stopped. */
import { expect, test } from "vitest";
import { runProgram } from "./run-program.ts";

const environment = { PATH: "/usr/bin:/bin" };
const node = (script: string, options: Partial<Parameters<typeof runProgram>[2]> = {}): ReturnType<typeof runProgram> =>
  runProgram(process.execPath, ["-e", script], { environment, ...options });

test("a program's code and both its outputs are kept", async () => {
  const end = await node("console.log('out'); console.error('err'); process.exitCode = 3");
  expect(end.code).toBe(3);
  expect(end.output).toContain("out\n");
  expect(end.output).toContain("err\n");
});

test("each line is told as it comes", async () => {
  const lines: string[] = [];
  await node("console.log('one\\ntwo')", { onLine: (line) => lines.push(line) });
  expect(lines).toEqual(["one", "two"]);
});

test("an aborted signal ends the program and raises the signal's reason", async () => {
  const reason = new Error("enough");
  const stopping = new AbortController();
  const onLine = (): void => stopping.abort(reason);
  const run = node("console.log('started'); setInterval(() => {}, 1000)", { signal: stopping.signal, onLine });
  await expect(run).rejects.toBe(reason);
});

test("a program that is not there raises the system's own error", async () => {
  await expect(runProgram("no-such-program", [], { environment })).rejects.toMatchObject({ code: "ENOENT" });
});
