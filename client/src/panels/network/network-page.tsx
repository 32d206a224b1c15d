/** The canvas with its tools and its legend, and what stands in its place while there is nothing to draw. */

import { useEffect, useRef } from "react";
import { shown } from "../../store/remote.ts";
import { useAtlas } from "../../ui/explorer.tsx";
import { FailureNote } from "../../ui/remote-frame.tsx";
import { useDrawnSize } from "../../ui/use-drawn-size.ts";
import { useIsWide } from "../../ui/use-width.ts";
import { NETWORK_WORDS } from "../../words/network.ts";
import { WAITING_WORDS } from "../../words/shell.ts";
import { Legend } from "../legend/legend.tsx";
import { ArrangingNote } from "./arranging-note.tsx";
import { CanvasTools } from "./canvas-tools.tsx";
import { EmptyNote, isEmpty } from "./empty-note.tsx";
import { LayoutCaveat, LayoutNote } from "./layout-note.tsx";
import type { MountCanvas } from "./mount-canvas.ts";
import { SelectionBar } from "./selection-bar.tsx";
import "../../ui/tabs.css";
import "./network-page.css";

const Overlay = () => {
  const network = useAtlas((state) => state.network);
  const empty = useAtlas(isEmpty);
  if (network.status === "failed") return <FailureNote failure={network.failure} />;
  if (empty) return <EmptyNote />;
  return network.status === "loading" && shown(network) === null ? (
    <p className="canvas-loading">{WAITING_WORDS.loadingNetwork}</p>
  ) : null;
};

/** From this width of the page on, tools and legend stand beside the canvas: it needs its height more. */
const COLUMN_FROM_PX = 900;

/** The canvas lives as long as the page; what it draws comes from the store. */
export const NetworkPage = ({ mountCanvas }: Readonly<{ mountCanvas: MountCanvas }>) => {
  const container = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const isColumn = useIsWide(page, COLUMN_FROM_PX);
  const isBusy = useAtlas((state) => state.network.status === "loading" || state.arranging !== null);
  const hasNetwork = useAtlas((state) => shown(state.network) !== null);
  useDrawnSize(frame);
  useEffect(() => (container.current ? mountCanvas(container.current) : undefined), [mountCanvas]);
  return (
    <div ref={page} className={isColumn ? "network network-beside" : "network"}>
      <div className="canvas-side">
        <div ref={frame} className="canvas-frame" aria-busy={isBusy}>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups what the picture shows. */}
          <div
            ref={container}
            className="canvas"
            role="group"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: keys pan, zoom and follow links here; the outline is its twin.
            tabIndex={0}
            aria-label={NETWORK_WORDS.canvas}
            aria-roledescription={NETWORK_WORDS.canvasRole}
            aria-describedby="view-sentence"
          />
          <Overlay />
          <ArrangingNote />
        </div>
        <SelectionBar />
      </div>
      <div className={isColumn ? "margin margin-column" : "margin margin-row"}>
        {hasNetwork && <CanvasTools />}
        <LayoutCaveat />
        <Legend isColumn={isColumn} />
        <LayoutNote />
      </div>
    </div>
  );
};
