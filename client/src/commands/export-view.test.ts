/** An export is one at a time, can be taken back, and ends in a file or in words. */
import { expect, test } from "vitest";
import type { Api } from "../api/api.ts";
import { CUT_SHORT, type Reply } from "../api/failure.ts";
import type { TakeFile, TakenFile } from "../api/take-file.ts";
import { setOverlay } from "../store/interface.ts";
import type { ShownNetwork } from "../store/shown-network.ts";
import { createStore } from "../store/store.ts";
import { PLAIN_VIEW } from "../store/view.ts";
import type { Tools } from "./command.ts";
import { cancelExport, exportView } from "./export-view.ts";
import { createRun } from "./run.ts";

const FILE: TakenFile = { name: "factor-atlas-ab12.zip", content: new Blob(["abcd"]) };

/** A network as far as an export reads it. */
const NETWORK = { exportUrl: "/export/network.json?filter=%7B%7D", dataVersion: "ab12" } as ShownNetwork;

const begin = () => {
  const asked: Readonly<{
    address: string;
    onBytes: (bytes: number) => void;
    signal: AbortSignal;
    answer: (reply: Reply<TakenFile>) => void;
  }>[] = [];
  const takeFile: TakeFile = (address, _format, onBytes, signal) =>
    new Promise((answer) => asked.push({ address, onBytes, signal, answer }));
  const saved: string[] = [];
  const tools = {
    saveFile: (name: string) => saved.push(name),
    drawPicture: () => Promise.reject(new Error("the picture is too large.")),
  } as unknown as Tools;
  const store = createStore(PLAIN_VIEW);
  store.set((state) => ({
    network: { status: "ready", value: NETWORK },
    interface: setOverlay(state.interface, { kind: "export" }),
  }));
  const run = createRun({ store, api: { takeFile } as unknown as Api, tools });
  const status = () => store.getState().exporting;
  const asking = (at: number) => {
    const found = asked[at];
    if (!found) throw new Error(`Nothing was asked for ${at + 1} times.`);
    return found;
  };
  return { store, run, saved, status, asking };
};

test("bytes are told as they arrive, then the file is saved", async () => {
  const { run, saved, status, asking } = begin();
  run(exportView, "csv");
  expect(asking(0).address).toBe("/export/network.csv?filter=%7B%7D");
  asking(0).onBytes(1200);
  expect(status()).toMatchObject({ status: "running", format: "csv", bytes: 1200 });
  asking(0).answer({ status: "ready", value: FILE });
  await expect.poll(status).toMatchObject({ status: "done", name: FILE.name, bytes: 4 });
  expect(saved).toEqual([FILE.name]);
});

test("a cancelled export is taken back, and nothing of it is saved", async () => {
  const { run, saved, status, asking } = begin();
  run(exportView, "json");
  run(cancelExport);
  expect(asking(0).signal.aborted).toBe(true);
  asking(0).onBytes(9);
  asking(0).answer({ status: "ready", value: FILE });
  await Promise.resolve();
  expect(status()).toMatchObject({ status: "idle" });
  expect(saved).toEqual([]);
});

test("a second export takes the place of the first", async () => {
  const { run, saved, status, asking } = begin();
  run(exportView, "json");
  run(exportView, "graphml");
  expect([asking(0).signal.aborted, asking(1).signal.aborted]).toEqual([true, false]);
  asking(0).answer({ status: "failed", failure: CUT_SHORT });
  asking(1).answer({ status: "ready", value: FILE });
  await expect.poll(status).toMatchObject({ status: "done", format: "graphml" });
  expect(saved).toEqual([FILE.name]);
});

test("a failure stays beside its format; without the dialog it becomes a notice", async () => {
  const { store, run, saved, status, asking } = begin();
  run(exportView, "csv");
  asking(0).answer({ status: "failed", failure: CUT_SHORT });
  await expect.poll(status).toMatchObject({ status: "failed", format: "csv", failure: CUT_SHORT });
  expect(store.getState().interface.notice).toBeNull();

  run(exportView, "csv");
  store.set((state) => ({ interface: setOverlay(state.interface, { kind: "none" }) }));
  asking(1).answer({ status: "failed", failure: CUT_SHORT });
  await expect.poll(() => store.getState().interface.notice).toBe(CUT_SHORT.message);
  expect(saved).toEqual([]);
});

test("a picture that cannot be drawn is a failure in words", async () => {
  const { run, status } = begin();
  run(exportView, "png");
  await expect.poll(status).toMatchObject({
    status: "failed",
    failure: { message: "The picture could not be drawn: the picture is too large." },
  });
});
