/** The middle of the window: findings at first, the view in words, then the page in front. */

import { Suspense } from "react";
import { TabPanel, Tabs } from "react-aria-components";
import { setPage } from "../../commands/arrange-view.ts";
import { PAGES, type Page } from "../../store/view.ts";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { PartBoundary } from "../../ui/part-boundary.tsx";
import { PART_WORDS } from "../../words/parts.ts";
import { WAITING_WORDS } from "../../words/shell.ts";
import { FirstScreen } from "../first-screen/first-screen.tsx";
import type { PageTools } from "../page.ts";
import { PAGE_ENTRIES } from "../pages.ts";
import { ViewBar } from "../view-bar/view-bar.tsx";
import "./centre.css";

const Loading = () => (
  <p className="canvas-loading" aria-busy="true">
    {WAITING_WORDS.loadingPage}
  </p>
);

const PagePanel = ({ id, tools }: Readonly<{ id: Page; tools: PageTools }>) => {
  const { Body, title, staysMounted = false } = PAGE_ENTRIES[id];
  return (
    <TabPanel id={id} className={`page page-${id}`} shouldForceMount={staysMounted}>
      <PartBoundary part={PART_WORDS.page(title)} home={() => document.getElementById("main")}>
        <Suspense fallback={<Loading />}>
          <Body {...tools} />
        </Suspense>
      </PartBoundary>
    </TabPanel>
  );
};

/** All pages are tabs of one view. */
export const Centre = (tools: PageTools) => {
  const { run } = useExplorer();
  const page = useAtlas((state) => state.view.page);
  return (
    <Tabs className="centre ring-within" selectedKey={page} onSelectionChange={(key) => run(setPage, key as Page)}>
      <FirstScreen />
      <ViewBar />
      {PAGES.map((id) => (
        <PagePanel key={id} id={id} tools={tools} />
      ))}
    </Tabs>
  );
};
