/** What every panel has: a title, and words for loading, empty and failed, so that no panel invents its own. */

import { useEffect, useId, useRef } from "react";
import { useAtlas } from "../../ui/explorer.tsx";
import { PartBoundary } from "../../ui/part-boundary.tsx";
import { RemoteFrame } from "../../ui/remote-frame.tsx";
import { PART_WORDS } from "../../words/parts.ts";
import { WAITING_WORDS } from "../../words/shell.ts";
import type { Panel } from "../panel.ts";
import "./panel-frame.css";

const Content = ({ panel }: Readonly<{ panel: Panel }>) => {
  const source = useAtlas(panel.source);
  const empty = useAtlas(panel.emptiness);
  // The page in front announces what becomes of the network.
  const isSaidInFront = useAtlas((state) => panel.source(state) === state.network);
  if (empty !== null) return <p className="panel-empty">{empty}</p>;
  if (source === null) return <panel.Body />;
  return (
    <RemoteFrame remote={source} what={WAITING_WORDS.thePanel(panel.title)} isQuiet={isSaidInFront}>
      <panel.Body />
    </RemoteFrame>
  );
};

type PanelFrameProps = Readonly<{
  panel: Panel;
  /** True when the reader has just asked for this panel: it comes into sight and takes the focus. */
  isWanted?: boolean;
}>;

/** A panel under its title. */
export const PanelFrame = ({ panel, isWanted = false }: PanelFrameProps) => {
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isWanted) heading.current?.focus();
  }, [isWanted]);
  return (
    <section className={`panel panel-${panel.id}`} aria-labelledby={title}>
      <h2 id={title} ref={heading} tabIndex={-1} className="panel-title">
        {panel.title}
      </h2>
      <PartBoundary part={PART_WORDS.panel(panel.title)} home={() => heading.current}>
        <Content panel={panel} />
      </PartBoundary>
    </section>
  );
};
