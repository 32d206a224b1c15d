/** One claimed link as a bubble: size = works, hue and symbol = sign, outline = who says it, form = family, dot = best reading. */
import { type AccessMark, type Drawable, type LinkEnd, lookOf, WIDTH_STEPS } from "../../canvas/look/link-look.ts";
import type { Palette } from "../../canvas/look/palette.ts";
import { usePalette } from "../../ui/use-palette.tsx";

/** Diameters in CSS pixels, step by step as lines grow wider on the canvas. */
const DIAMETERS = [13, 17, 21, 26] as const;
const STROKE = 1.5;
const DOT_ROOM = 5;
const DOT_RADIUS = 3;

/** The diameter of a link with so many works, in CSS pixels. */
const diameterOf = (workCount: number): number =>
  DIAMETERS[WIDTH_STEPS.findLastIndex(({ from }) => workCount >= from)] ?? DIAMETERS[0];

const SignSymbol = ({ end, radius, hue }: Readonly<{ end: LinkEnd; radius: number; hue: string }>) => {
  const r = radius * 0.56;
  const line = { fill: "none", stroke: hue, strokeWidth: Math.max(1.5, radius * 0.22) };
  switch (end) {
    case "triangle":
      return <path d={`M${-r * 0.8} ${-r}L${r} 0L${-r * 0.8} ${r}Z`} fill={hue} />;
    case "tee":
      return <path d={`M${-r} 0H${r * 0.7}M${r * 0.7} ${-r}V${r}`} {...line} />;
    case "diamond":
      return <path d={`M${-r} 0L0 ${-r}L${r} 0L0 ${r}Z`} fill={hue} />;
    case "circle":
      return <circle r={r * 0.85} {...line} />;
    case "none":
      return null;
  }
};

type OutlineProps = Readonly<{
  family: Drawable["family"];
  radius: number;
  hue: string;
  isInferred: boolean;
  ground: string;
}>;

const Outline = ({ family, radius, hue, isInferred, ground }: OutlineProps) => {
  const paint = {
    fill: isInferred || family === "STRUCTURE" || family === "TARGETING" ? ground : hue,
    stroke: hue,
    strokeWidth: family === "STRUCTURE" ? 1 : STROKE,
    ...(isInferred ? { strokeDasharray: "3 2" } : {}),
  };
  if (family === "ASSOCIATION")
    return <rect x={-radius} y={-radius} width={radius * 2} height={radius * 2} rx={radius * 0.3} {...paint} />;
  if (family === "TARGETING")
    return (
      <>
        <circle r={radius} {...paint} />
        <circle r={radius * 0.5} {...paint} />
      </>
    );
  return <circle r={radius} {...paint} />;
};

const Dot = ({ mark, radius, palette }: Readonly<{ mark: AccessMark; radius: number; palette: Palette }>) => {
  if (mark === "none") return null;
  const [x, y] = [radius + 1.5, -radius + 0.5];
  const { ink, ground } = palette;
  return (
    <>
      <circle cx={x} cy={y} r={DOT_RADIUS} fill={mark === "full" ? ink : ground} stroke={ink} strokeWidth={1.25} />
      {mark === "half" && (
        <path d={`M${x} ${y - DOT_RADIUS}a${DOT_RADIUS} ${DOT_RADIUS} 0 0 1 0 ${DOT_RADIUS * 2}Z`} fill={ink} />
      )}
    </>
  );
};

/** The words beside it, or the name of its cell, carry the meaning, so it is not read aloud. `id` names the link it stands for. */
export const Bubble = ({ link, id }: Readonly<{ link: Drawable; id?: string }>) => {
  const palette = usePalette();
  const look = lookOf(link);
  const diameter = diameterOf(link.workCount);
  const radius = (diameter - STROKE) / 2;
  const isInferred = look.isDashed;
  const hue = palette.link[look.hue];
  const isHollow = isInferred || link.family === "TARGETING" || link.family === "STRUCTURE";
  const sign = link.family === "ASSOCIATION" ? lookOf({ ...link, family: "INFLUENCE" }).end : look.end;
  const side = diameter + DOT_ROOM * 2;
  return (
    <svg
      className="bubble"
      width={side}
      height={side}
      viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`}
      aria-hidden="true"
      focusable="false"
      {...(id === undefined ? {} : { "data-link": id })}
    >
      <Outline family={link.family} radius={radius} hue={hue} isInferred={isInferred} ground={palette.ground} />
      <SignSymbol end={sign} radius={radius} hue={isHollow ? hue : palette.ground} />
      <Dot mark={look.mark} radius={radius} palette={palette} />
    </svg>
  );
};
