/** The edge between a side panel and the canvas: dragged, or moved with the arrow keys, it sets the panel's width. */
import { Slider, SliderThumb, SliderTrack } from "react-aria-components";
import "./panel-edge.css";

type PanelEdgeProps = Readonly<{
  side: "left" | "right";
  label: string;
  width: number;
  least: number;
  most: number;
  onWidth: (width: number) => void;
}>;

/** Pixels that one press of an arrow key moves the edge. */
const STEP_PX = 16;

/** A slider whose thumb is the whole edge; on the right side its value counts from the far end of its track. */
export const PanelEdge = ({ side, label, width, least, most, onWidth }: PanelEdgeProps) => {
  const turned = (value: number): number => (side === "left" ? value : least + most - value);
  return (
    <Slider
      className={`edge edge-${side}`}
      style={{ width: most - least, [side]: least }}
      aria-label={label}
      minValue={least}
      maxValue={most}
      step={STEP_PX}
      value={turned(width)}
      onChange={(value) => onWidth(turned(value))}
    >
      <SliderTrack className="edge-track">
        {/* The library centres a thumb on its track both ways; this one fills the height. */}
        <SliderThumb className="edge-thumb" style={{ transform: "translateX(-50%)" }} aria-label={label} />
      </SliderTrack>
    </Slider>
  );
};
