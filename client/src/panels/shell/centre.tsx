/** The middle of the window: findings at first, the view in words, then the canvas or the tables. */
import { TabPanel, Tabs } from "react-aria-components";
import { setPage } from "../../commands/arrange-view.ts";
import type { Page } from "../../store/view.ts";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { FirstScreen } from "../first-screen/first-screen.tsx";
import type { MountCanvas } from "../network/mount-canvas.ts";
import { NetworkPage } from "../network/network-page.tsx";
import { TablePage } from "../table/table-page.tsx";
import { ViewBar } from "../view-bar/view-bar.tsx";
import "./centre.css";

/** Canvas and tables are two tabs of one view; the canvas stays while the tables are in front. */
export const Centre = ({ mountCanvas }: Readonly<{ mountCanvas: MountCanvas }>) => {
  const { run } = useExplorer();
  const page = useAtlas((state) => state.view.page);
  return (
    <Tabs className="centre" selectedKey={page} onSelectionChange={(key) => run(setPage, key as Page)}>
      <FirstScreen />
      <ViewBar />
      <TabPanel id="network" className="page page-network" shouldForceMount>
        <NetworkPage mountCanvas={mountCanvas} />
      </TabPanel>
      <TabPanel id="table" className="page page-table">
        <TablePage />
      </TabPanel>
    </Tabs>
  );
};
