/** The window as a whole: where every panel stands, whatever its width. */

import { useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { setSheet, toggleRight } from "../../commands/arrange-window.ts";
import { openedId } from "../../store/selection.ts";
import { type Explorer, ExplorerProvider, useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { PartBoundary } from "../../ui/part-boundary.tsx";
import { PaletteProvider } from "../../ui/use-palette.tsx";
import { LANGUAGE } from "../../words/counts.ts";
import { PART_WORDS } from "../../words/parts.ts";
import { SHELL_WORDS } from "../../words/shell.ts";
import { ContextMenu } from "../menu/context-menu.tsx";
import type { PageTools } from "../page.ts";
import { panelsOf } from "../registry.ts";
import { BottomSheet, SheetBar, type SheetEntry } from "./bottom-sheets.tsx";
import { Centre } from "./centre.tsx";
import { FootLine } from "./foot-line.tsx";
import { LaterDialogs } from "./later-dialogs.tsx";
import { LiveRegion, Notice } from "./live-region.tsx";
import { PrintHead } from "./print-head.tsx";
import { SideZone } from "./side-zone.tsx";
import { TopBar } from "./top-bar.tsx";
import { type Frame, useFrame } from "./use-frame.ts";
import "./app.css";

const SHEETS: readonly SheetEntry[] = [
  { sheet: "filters", panels: panelsOf("left") },
  ...panelsOf("right").map((panel) => ({ sheet: panel.id as "details" | "outline", panels: [panel] })),
];

/** Evidence that was asked for is never left behind a folded panel; a wide window has no sheets to close. */
const useOpenPanels = (frame: Frame): void => {
  const { run, store } = useExplorer();
  const sheet = useAtlas((state) => state.interface.sheet);
  const selection = useAtlas((state) => state.view.selection);
  useEffect(() => {
    const isPanel = sheet === "filters" ? frame.left === "panel" : frame.right === "panel";
    if (sheet !== "none" && isPanel) run(setSheet, "none");
  }, [run, sheet, frame.left, frame.right]);
  useEffect(() => {
    // Factors selected together have no evidence of their own, and a picture that shifts would slip from under the pointer.
    if (openedId(selection) !== null && !store.getState().interface.rightOpen) run(toggleRight);
  }, [run, store, selection]);
};

// A button, since the address holds the view and a jump within the page must not touch it.
const focusMain = (): void => document.getElementById("main")?.focus();

const Window = ({ tools }: Readonly<{ tools: PageTools }>) => {
  const frame = useFrame();
  useOpenPanels(frame);
  const hasSheets = frame.left === "sheet";
  return (
    <div className="app">
      <button type="button" className="skip-link visually-hidden" onClick={focusMain}>
        {SHELL_WORDS.skipToNetwork}
      </button>
      <PrintHead />
      <TopBar />
      <div className="zones">
        {!hasSheets && <SideZone side="left" isDrawer={frame.left === "drawer"} panels={panelsOf("left")} />}
        <main id="main" tabIndex={-1} className="main">
          <Centre {...tools} />
          <Notice />
        </main>
        {!hasSheets && <SideZone side="right" isDrawer={frame.right === "drawer"} panels={panelsOf("right")} />}
        {/* A narrow window scrolls, and its foot with it: what stays in sight is kept for the view. */}
        {hasSheets && <FootLine />}
      </div>
      {hasSheets && <SheetBar entries={SHEETS} />}
      {hasSheets && <BottomSheet entries={SHEETS} />}
      {!hasSheets && <FootLine />}
    </div>
  );
};

type AppProps = Readonly<{ explorer: Explorer; tools: PageTools }>;

/** The explorer over a store; `tools` draw into the elements they are given. */
export const App = ({ explorer, tools }: AppProps) => (
  <I18nProvider locale={LANGUAGE}>
    <ExplorerProvider explorer={explorer}>
      <PaletteProvider>
        <PartBoundary part={PART_WORDS.window} home={() => document.getElementById("main")}>
          <Window tools={tools} />
          <ContextMenu />
        </PartBoundary>
        <LaterDialogs />
        <LiveRegion />
      </PaletteProvider>
    </ExplorerProvider>
  </I18nProvider>
);
