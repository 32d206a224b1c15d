/** A failure of the network is called out once, by the page in front, however many panels show it. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { UNREACHABLE } from "../../api/failure.ts";
import { createStore } from "../../store/store.ts";
import { HOME_VIEW } from "../../store/view.ts";
import { ExplorerProvider } from "../../ui/explorer.tsx";
import type { Panel } from "../panel.ts";
import { PanelFrame } from "./panel-frame.tsx";

const Nothing = () => createElement("p");

/** What a panel over `source` draws while neither the network nor anything else could be loaded. */
const markupOf = (source: Panel["source"]): string => {
  const store = createStore(HOME_VIEW);
  const network = { status: "failed", failure: UNREACHABLE, previous: null } as const;
  store.set(() => ({ network, facets: { ...network } }));
  const explorer = {
    // Drawing to text reads the state that the store began with.
    store: { ...store, getInitialState: store.getState },
    run: () => undefined,
  };
  const panel: Panel = {
    ...{ id: "outline", title: "Outline", icon: "outline", zone: "right", source, Body: Nothing },
    emptiness: () => null,
  };
  const frame = createElement(PanelFrame, { panel });
  return renderToStaticMarkup(createElement(ExplorerProvider, { explorer, ...{ children: frame } }));
};

test("a panel that shows the network says that it failed without an alert of its own, and any other with one", () => {
  const [outline, filters] = [markupOf(({ network }) => network), markupOf(({ facets }) => facets)];
  expect(outline).toContain(UNREACHABLE.message);
  expect(outline).not.toContain('role="alert"');
  expect(filters).toContain('role="alert"');
});
