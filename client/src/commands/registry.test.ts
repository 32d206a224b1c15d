/** The registry is whole and its keys do not fight. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { initialState } from "../store/state.ts";
import { HOME_VIEW } from "../store/view.ts";
import { COMMAND_REASONS } from "../words/palette.ts";
import type { Reach } from "./command.ts";
import { commandFor, matches } from "./keys.ts";
import { COMMANDS, KEY_COMMANDS } from "./registry.ts";

const press = (key: string, more: Partial<Record<"ctrlKey" | "metaKey" | "shiftKey" | "altKey", boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});

const PLACES: Readonly<Record<Reach, readonly string[]>> = {
  everywhere: ["canvas", "outline", "elsewhere"],
  "outside-text": ["canvas", "outline", "elsewhere"],
  network: ["canvas", "outline"],
  canvas: ["canvas"],
  outline: ["outline"],
  hand: ["hand"],
};

test("ids are unique, kebab-case, and every command has words", () => {
  expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
  for (const { id, label } of COMMANDS) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(label.length).toBeGreaterThan(2);
  }
});

test("why a command is not possible is said of commands that there are", () => {
  const known = new Set(COMMANDS.map(({ id }) => id));
  expect(Object.keys(COMMAND_REASONS).filter((id) => !known.has(id))).toEqual([]);
});

test("no two commands share a key in one place", () => {
  const taken = KEY_COMMANDS.flatMap(({ id, shortcut, otherShortcuts = [], reach }) =>
    (shortcut === undefined ? [] : [shortcut, ...otherShortcuts]).flatMap((key) =>
      PLACES[reach].map((place) => ({ id, at: `${key.toLowerCase()} in ${place}` })),
    ),
  );
  const twice = taken.filter(({ at }, index) => taken.findIndex((other) => other.at === at) !== index);
  expect(twice).toEqual([]);
});

test("every command that a file makes is registered", () => {
  const folder = new URL(".", import.meta.url);
  const made = readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.includes(".test.") && !["command.ts", "registry.ts"].includes(name))
    .flatMap((name) => [...readFileSync(new URL(name, folder), "utf8").matchAll(/^ {2}id: "([a-z-]+)"/gm)])
    .map(([, id]) => id);
  const known = new Set(COMMANDS.map(({ id }) => id));
  expect(made.length).toBeGreaterThan(20);
  expect(made.filter((id) => !known.has(id ?? ""))).toEqual([]);
});

test("single letters and signs that move the network work only while it has the focus", () => {
  const state = initialState({ ...HOME_VIEW, selection: { kind: "factor", id: "factor:poverty" } });
  expect(commandFor(KEY_COMMANDS, state, press("e"), "canvas")?.id).toBe("expand");
  expect(commandFor(KEY_COMMANDS, state, press("e"), "elsewhere")).toBeUndefined();
  expect(commandFor(KEY_COMMANDS, state, press("e"), "text")).toBeUndefined();
});

test("search opens from everywhere, by its sign only where nothing is typed", () => {
  const state = initialState(HOME_VIEW);
  expect(commandFor(KEY_COMMANDS, state, press("k", { ctrlKey: true }), "text")?.id).toBe("open-search");
  expect(commandFor(KEY_COMMANDS, state, press("k", { metaKey: true }), "canvas")?.id).toBe("open-search");
  expect(commandFor(KEY_COMMANDS, state, press("/"), "elsewhere")?.id).toBe("open-search");
  expect(commandFor(KEY_COMMANDS, state, press("/"), "text")).toBeUndefined();
});

test("where single keys are switched off, only keys with a modifier and named keys are commands", () => {
  const on = initialState({ ...HOME_VIEW, selection: { kind: "factor", id: "factor:poverty" } });
  const off = { ...on, interface: { ...on.interface, singleKeys: false } };
  const singles = ["e", "n", "?", "/", "+", "-", "0"];
  expect(singles.filter((key) => commandFor(KEY_COMMANDS, on, press(key), "canvas"))).toEqual(singles);
  expect(singles.filter((key) => commandFor(KEY_COMMANDS, off, press(key), "canvas"))).toEqual([]);
  expect(commandFor(KEY_COMMANDS, off, press("k", { ctrlKey: true }), "elsewhere")?.id).toBe("open-search");
  expect(commandFor(KEY_COMMANDS, off, press("/", { ctrlKey: true }), "text")?.id).toBe("open-shortcuts");
  expect(commandFor(KEY_COMMANDS, off, press("ArrowRight"), "canvas")?.id).toBe("pan-right");
});

test("arrow keys pan the canvas and follow links in the outline", () => {
  const state = initialState({ ...HOME_VIEW, selection: { kind: "factor", id: "factor:poverty" } });
  expect(commandFor(KEY_COMMANDS, state, press("ArrowRight"), "canvas")?.id).toBe("pan-right");
  expect(commandFor(KEY_COMMANDS, state, press("ArrowRight"), "outline")?.id).toBe("follow-out");
});

test("a disabled command leaves its key alone", () => {
  expect(commandFor(KEY_COMMANDS, initialState(HOME_VIEW), press("Escape"), "elsewhere")).toBeUndefined();
});

test("signs are matched whatever the keyboard needs to type them, letters without shift", () => {
  expect(matches("?", press("?", { shiftKey: true }))).toBe(true);
  expect(matches("E", press("e"))).toBe(true);
  expect(matches("E", press("E", { shiftKey: true }))).toBe(false);
  expect(matches("E", press("e", { ctrlKey: true }))).toBe(false);
});
