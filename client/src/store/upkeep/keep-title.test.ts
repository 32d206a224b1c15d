/** The title of the window tells apart what is open in several tabs. */
import { expect, onTestFinished, test } from "vitest";
import type { Factor } from "../answers.ts";
import { createStore } from "../store.ts";
import { HOME_VIEW, PLAIN_VIEW } from "../view.ts";
import { keepTitle } from "./keep-title.ts";

test("the window is named after the view, its page and the factor that is open, as they change", () => {
  const store = createStore(HOME_VIEW);
  const page = { title: "" };
  onTestFinished(keepTitle(store, page));
  expect(page.title).toBe("Overview · Factor Atlas");
  store.set(() => ({ view: { ...PLAIN_VIEW, page: "table" } }));
  expect(page.title).toBe("Table · Your view · Factor Atlas");
  store.set(() => ({
    view: { ...PLAIN_VIEW, question: "one-work", selection: { kind: "factor", id: "factor:debt" } },
  }));
  expect(page.title).toBe("Which links rest on one work? · Factor Atlas");
  store.set(() => ({ named: { status: "ready", value: [{ id: "factor:debt", name: "Debt" } as Factor] } }));
  expect(page.title).toBe("Debt · Which links rest on one work? · Factor Atlas");
});
