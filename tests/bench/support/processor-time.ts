/** Reads what processes have cost the processor, and how quick and how busy the machine is, so that noise shows. */
import { existsSync, readFileSync } from "node:fs";
import { loadavg } from "node:os";

// Linux counts processor time in hundredths of a second, whatever the machine.
const TICK_MS = 10;
const SPINS = 20_000_000;

/** Whether this machine tells the processor time of other processes. */
export const tellsProcessorTime = (): boolean => existsSync("/proc/self/stat");

/** Processor time in ms, user and system, that the process `pid` has taken so far, in steps of 10 ms. */
export const processorMs = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The name in parentheses may hold spaces, so that fields are counted behind it.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
};

/** The machine at one moment. */
export type MachineState = Readonly<{
  /** Load average of the last minute. */
  load: number;
  /** Wall ms that a fixed loop took: longer means a busier or slower machine. */
  spinMs: number;
}>;

/** How busy the machine is, by its own count and by a fixed loop. */
export const machineState = (): MachineState => {
  const started = performance.now();
  let state = 1;
  for (let spin = 0; spin < SPINS; spin += 1) state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
  const spinMs = performance.now() - started;
  // The result is used, or the loop could be left out.
  return { load: loadavg()[0] ?? 0, spinMs: state === 0 ? 0 : spinMs };
};
