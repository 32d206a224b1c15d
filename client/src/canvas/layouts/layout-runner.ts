/** Sends layout tasks to the worker and takes back what is no longer wanted. */
import type { LayoutTask, Placed } from "./layout.ts";
import type { LayoutRequest, LayoutResult } from "./worker.ts";

/** Who hears what becomes of a task; `onPart` how far it is, from 0 to 1. */
export type LayoutListener = Readonly<{
  onPlaced: (placed: Placed) => void;
  onFailed: (reason: string) => void;
  onPart?: (part: number) => void;
}>;

/** Runs one task at a time: a new task ends the one before it, whose result never comes. `stop` ends it too. */
export type LayoutRunner = Readonly<{
  run: (task: LayoutTask, listener: LayoutListener) => void;
  stop: () => void;
}>;

type WorkerPort = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/** A worker of its own, in a file of its own. */
export const openLayoutWorker = (): WorkerPort =>
  new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });

/** A runner over workers that `open` starts. */
export const createLayoutRunner = (open: () => WorkerPort): LayoutRunner => {
  let worker: WorkerPort | null = null;
  let isBusy = false;
  let number = 0;
  let current: LayoutListener | null = null;

  const end = (): void => {
    worker?.terminate();
    worker = null;
    isBusy = false;
  };

  const start = (): WorkerPort => {
    const started = open();
    started.addEventListener("message", ({ data }: MessageEvent<LayoutResult>) => {
      if (data.number !== number) return;
      if (data.kind === "part") {
        current?.onPart?.(data.part);
        return;
      }
      isBusy = false;
      current?.onPlaced(data.placed);
    });
    started.addEventListener("error", (event) => {
      end();
      current?.onFailed(event.message);
    });
    return started;
  };

  return {
    run: (task, listener) => {
      // A layout cannot be interrupted from outside; ending its worker is the way to take it back.
      if (isBusy) end();
      worker ??= start();
      isBusy = true;
      number += 1;
      current = listener;
      const request: LayoutRequest = { number, task };
      worker.postMessage(request);
    },
    stop: () => {
      end();
      current = null;
    },
  };
};
