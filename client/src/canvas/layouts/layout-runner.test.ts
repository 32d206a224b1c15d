/** A layout that is no longer wanted never answers. */
import { expect, test } from "vitest";
import type { LayoutTask, Placed } from "./layout.ts";
import { createLayoutRunner } from "./layout-runner.ts";

const task: LayoutTask = {
  layout: "lanes",
  seed: 0,
  base: [],
  baseLinks: [],
  added: [],
  links: [],
  target: { width: 1, height: 1 },
};
const placed: Placed = { positions: {}, lanes: [] };

/** A worker that answers when told to. */
const createPort = () => {
  const listeners: Record<string, (event: never) => void> = {};
  const sent: { number: number }[] = [];
  return {
    sent,
    ended: false,
    postMessage(message: { number: number }) {
      sent.push(message);
    },
    terminate() {
      this.ended = true;
    },
    addEventListener(type: string, listener: (event: never) => void) {
      listeners[type] = listener;
    },
    answer(number: number) {
      listeners.message?.({ data: { number, kind: "placed", placed } } as never);
    },
    tell(number: number, part: number) {
      listeners.message?.({ data: { number, kind: "part", part } } as never);
    },
    fail(message: string) {
      listeners.error?.({ message } as never);
    },
  };
};

const open = () => {
  const ports: ReturnType<typeof createPort>[] = [];
  const runner = createLayoutRunner(() => {
    const port = createPort();
    ports.push(port);
    return port as unknown as Worker;
  });
  return { ports, runner };
};

test("a finished worker takes the next task", () => {
  const { ports, runner } = open();
  const answers: string[] = [];
  runner.run(task, { onPlaced: () => answers.push("first"), onFailed: () => answers.push("failed") });
  ports[0]?.answer(1);
  runner.run(task, { onPlaced: () => answers.push("second"), onFailed: () => answers.push("failed") });
  ports[0]?.answer(2);
  expect(answers).toEqual(["first", "second"]);
  expect(ports).toHaveLength(1);
});

test("a new task ends a busy worker, and its late answer is not heard", () => {
  const { ports, runner } = open();
  const answers: string[] = [];
  runner.run(task, { onPlaced: () => answers.push("first"), onFailed: () => answers.push("failed") });
  runner.run(task, { onPlaced: () => answers.push("second"), onFailed: () => answers.push("failed") });
  expect(ports[0]?.ended).toBe(true);
  ports[0]?.answer(1);
  ports[1]?.answer(2);
  expect(answers).toEqual(["second"]);
});

test("a worker that breaks is told of, and the next task gets a new one", () => {
  const { ports, runner } = open();
  const answers: string[] = [];
  runner.run(task, { onPlaced: () => answers.push("placed"), onFailed: (reason) => answers.push(reason) });
  ports[0]?.fail("out of memory");
  runner.run(task, { onPlaced: () => answers.push("placed"), onFailed: (reason) => answers.push(reason) });
  ports[1]?.answer(2);
  expect(answers).toEqual(["out of memory", "placed"]);
});

test("how far a task is comes to whoever asked for it, and nothing of a task that was ended", () => {
  const { ports, runner } = open();
  const heard: (number | string)[] = [];
  const listener = (name: string) => ({
    onPlaced: () => heard.push(name),
    onFailed: () => heard.push("failed"),
    onPart: (part: number) => heard.push(part),
  });
  runner.run(task, listener("first"));
  ports[0]?.tell(1, 0.25);
  runner.run(task, listener("second"));
  ports[0]?.tell(1, 0.5);
  ports[1]?.tell(2, 0.75);
  ports[1]?.answer(2);
  expect(heard).toEqual([0.25, 0.75, "second"]);
});

test("a stopped task never answers", () => {
  const { ports, runner } = open();
  const answers: string[] = [];
  runner.run(task, { onPlaced: () => answers.push("placed"), onFailed: () => answers.push("failed") });
  runner.stop();
  expect(ports[0]?.ended).toBe(true);
  runner.run(task, { onPlaced: () => answers.push("next"), onFailed: () => answers.push("failed") });
  ports[0]?.answer(1);
  ports[1]?.answer(2);
  expect(answers).toEqual(["next"]);
});
