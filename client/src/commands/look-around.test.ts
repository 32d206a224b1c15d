/** Digits look around a factor, so many steps, and then farther or nearer around the same one. */
import { expect, test } from "vitest";
import type { Api } from "../api/api.ts";
import type { ShownNetwork } from "../store/shown-network.ts";
import { createStore } from "../store/store.ts";
import { testFactor } from "../store/test-network.ts";
import { HOME_VIEW } from "../store/view.ts";
import { focusOn } from "./arrange-window.ts";
import type { Tools } from "./command.ts";
import { commandFor } from "./keys.ts";
import { lookAround } from "./look-around.ts";
import { KEY_COMMANDS } from "./registry.ts";
import { createRun } from "./run.ts";

const open = () => {
  const store = createStore(HOME_VIEW);
  const factors = ["factor:a", "factor:b"].map((id) => testFactor({ id }));
  const network = { factors, links: [], base: { factors, links: [] } } as unknown as ShownNetwork;
  store.set(() => ({ network: { status: "ready", value: network } }));
  const run = createRun({ store, api: {} as Api, tools: {} as Tools });
  const press = (key: string): void => {
    const pressed = { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
    const command = commandFor(KEY_COMMANDS, store.getState(), pressed, "canvas");
    if (command !== undefined) run(command);
  };
  return { run, press, scope: () => store.getState().view.scope };
};

test("a digit is about the factor that is meant; without one it does nothing", () => {
  const { run, press, scope } = open();
  press("2");
  expect(scope()).toEqual(HOME_VIEW.scope);
  run(focusOn, "factor:a");
  press("2");
  expect(scope()).toEqual({ kind: "around", of: ["factor:a"], hops: 2, direction: "BOTH" });
});

test("another digit goes farther or nearer the same way, and around another factor once that is meant", () => {
  const { run, press, scope } = open();
  run(lookAround, { of: "factor:a", direction: "OUT" });
  press("3");
  expect(scope()).toEqual({ kind: "around", of: ["factor:a"], hops: 3, direction: "OUT" });
  run(focusOn, "factor:b");
  press("1");
  expect(scope()).toEqual({ kind: "around", of: ["factor:b"], hops: 1, direction: "BOTH" });
});
