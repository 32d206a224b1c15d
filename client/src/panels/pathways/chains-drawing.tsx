/** The chains drawn together from left to right, with the buttons of the camera and the legend beside them. */
import { useEffect, useRef, useState } from "react";
import { createPathwayLegendOf } from "../../canvas/pathways/pathway-legend.ts";
import { fit, zoomIn, zoomOut } from "../../commands/camera.ts";
import { CommandIcon } from "../../ui/command-button.tsx";
import { useIsWide } from "../../ui/use-width.ts";
import { PATHWAYS } from "../../words/pathways.ts";
import { Legend } from "../legend/legend.tsx";
import type { MountCanvas } from "../network/mount-canvas.ts";

const COLUMN_FROM_PX = 900;

/** The canvas lives as long as there are chains to draw; what it draws comes from the store. */
export const ChainsDrawing = ({ mount }: Readonly<{ mount: MountCanvas }>) => {
  const container = useRef<HTMLDivElement>(null);
  const whole = useRef<HTMLElement>(null);
  const [pick] = useState(createPathwayLegendOf);
  const isColumn = useIsWide(whole, COLUMN_FROM_PX);
  useEffect(() => (container.current ? mount(container.current) : undefined), [mount]);
  return (
    <figure ref={whole} className={isColumn ? "chains-drawing network-beside" : "chains-drawing"}>
      <div className="canvas-frame">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups what the picture shows. */}
        <div
          ref={container}
          className="canvas"
          data-canvas="pathways"
          role="group"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: keys pan and zoom here; the table of chains is its twin.
          tabIndex={0}
          aria-label={PATHWAYS.drawing}
          aria-roledescription={PATHWAYS.role}
          aria-describedby="chains-drawing-hint"
        />
      </div>
      <div className={isColumn ? "margin margin-column" : "margin margin-row"}>
        <div className="canvas-tools">
          <div className="canvas-camera">
            <CommandIcon command={zoomOut} argument={undefined} icon="minus" />
            <CommandIcon command={zoomIn} argument={undefined} icon="plus" />
            <CommandIcon command={fit} argument={undefined} icon="fit" label={PATHWAYS.fit} />
          </div>
        </div>
        <figcaption id="chains-drawing-hint" className="caption">
          {PATHWAYS.drawingHint}
        </figcaption>
        <Legend isColumn={isColumn} pick={pick} />
      </div>
    </figure>
  );
};
