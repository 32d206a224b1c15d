/** Composition root of the client: window in, a running explorer out. */

import { createRoot } from "react-dom/client";
import { createApi } from "./api/api.ts";
import { createRequest } from "./api/request.ts";
import { createStoredViews } from "./api/stored-views.ts";
import { createTakeFile } from "./api/take-file.ts";
import { createTakeNetwork } from "./api/take-network.ts";
import { listenToKeys } from "./commands/listen-to-keys.ts";
import { KEY_COMMANDS } from "./commands/registry.ts";
import { createRun, type Run } from "./commands/run.ts";
import { App } from "./panels/shell/app.tsx";
import { firstSheet, setNotice } from "./store/interface.ts";
import { openAddress } from "./store/open-address.ts";
import { changeInterface, createStore, type Store } from "./store/store.ts";
import { keepAddress } from "./store/upkeep/keep-address.ts";
import { keepEverythingLoaded } from "./store/upkeep/keep-everything-loaded.ts";
import { keepKept } from "./store/upkeep/keep-kept.ts";
import { keepLog } from "./store/upkeep/keep-log.ts";
import { keepPreferences } from "./store/upkeep/keep-preferences.ts";
import { keepTitle } from "./store/upkeep/keep-title.ts";
import { createTools, storageOf } from "./tools.ts";
import { SAID } from "./words/said.ts";
import "./styles/base.css";

type Mount = (container: HTMLElement, store: Store, run: Run) => () => void;

/** A canvas and its library come after the first paint; leaving before they are here takes them back. */
const mountLater =
  (load: () => Promise<Mount>, store: Store, run: Run) =>
  (container: HTMLElement): (() => void) => {
    let unmount: (() => void) | null = null;
    let isGone = false;
    const tell = (): void => changeInterface(store, (state) => setNotice(state, SAID.canvasNotLoaded));
    load().then((mount) => {
      if (!isGone) unmount = mount(container, store, run);
    }, tell);
    return () => {
      isGone = true;
      unmount?.();
    };
  };

const loadNetwork = async (): Promise<Mount> => (await import("./canvas/graph-view.ts")).mountGraphView;
const loadPathways = async (): Promise<Mount> => (await import("./canvas/pathways/pathway-view.ts")).mountPathwayView;

const loadCompare = async (): Promise<Mount> => (await import("./canvas/compare/compare-view.ts")).mountCompareView;

const start = async (root: HTMLElement): Promise<void> => {
  const send: typeof fetch = (address, options) => fetch(address, options);
  const api = createApi(
    createRequest("/graphql", send),
    { takeFile: createTakeFile(send), takeNetwork: createTakeNetwork(send) },
    createStoredViews(send),
  );
  const { view, dataVersion, notice } = await openAddress(window.location.search, api);
  const store = createStore(view);
  store.set((state) => ({
    openedOn: dataVersion,
    interface: { ...setNotice(state.interface, notice), sheet: firstSheet(view.selection) },
  }));
  const run = createRun({ store, api, tools: createTools(window) });
  const storage = storageOf(window);
  keepPreferences(store, storage, document.documentElement);
  keepKept(store, storage, window);
  keepLog(store);
  keepAddress(store, window, api);
  keepTitle(store, document);
  keepEverythingLoaded(store, api);
  listenToKeys(window, KEY_COMMANDS, store, run);
  const tools = {
    mountCanvas: mountLater(loadNetwork, store, run),
    mountPathways: mountLater(loadPathways, store, run),
    mountCompare: mountLater(loadCompare, store, run),
  };
  createRoot(root).render(<App explorer={{ store, run }} tools={tools} />);
};

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element with the id root.");
void start(root);
