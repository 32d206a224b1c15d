/** Small drawings of kinds and links beside words: shapes, hues, ends, dashes and widths are those of the canvas. */
import type { FactorKind } from "../api/generated.ts";
import {
  type AccessMark,
  BAND_OPACITY,
  type Drawable,
  type LinkEnd,
  type LinkLook,
  lookOf,
  PALE,
} from "../canvas/look/link-look.ts";
import { SHAPES, type Shape } from "../canvas/look/shapes.ts";
import { usePalette } from "./use-palette.tsx";

/** Outlines in a field of 20 by 14. */
const OUTLINES: Readonly<Record<Shape, string>> = {
  "round-rectangle": "M5 1h10a4 4 0 0 1 4 4v4a4 4 0 0 1-4 4H5a4 4 0 0 1-4-4V5a4 4 0 0 1 4-4Z",
  ellipse: "M10 1c5 0 9 2.7 9 6s-4 6-9 6-9-2.7-9-6 4-6 9-6Z",
  hexagon: "M5.5 1h9L19 7l-4.5 6h-9L1 7Z",
  "cut-rectangle": "M4 1h12l3 3v6l-3 3H4l-3-3V4Z",
  tag: "M1 1h13l5 6-5 6H1Z",
  octagon: "M6 1h8l5 4v4l-5 4H6L1 9V5Z",
  rectangle: "M1 1h18v12H1Z",
};

/** Outcomes carry a thick border on the canvas, and so here. */
const THICK: ReadonlySet<FactorKind> = new Set(["OUTCOME"]);

/** `isDot`: solid, as factors are drawn where there are many. */
type KindMarkProps = Readonly<{ kind: FactorKind; isGrouping?: boolean; isDot?: boolean }>;

/** The shape and hue of a kind; the words beside it carry the meaning, so it is not read aloud. */
export const KindMark = ({ kind, isGrouping = false, isDot = false }: KindMarkProps) => {
  const { border, fill } = usePalette();
  return (
    <svg className="mark mark-kind" width={20} height={14} viewBox="0 0 20 14" aria-hidden="true" focusable="false">
      <path
        d={OUTLINES[SHAPES[kind]]}
        fill={isDot ? border[kind] : fill[kind]}
        stroke={border[kind]}
        strokeWidth={THICK.has(kind) ? 2 : 1.25}
        {...(isGrouping ? { strokeDasharray: "3 2" } : {})}
      />
    </svg>
  );
};

/** Ends at x = 33 of a field of 36 by 14, and where the line must stop before them. */
const END_SHAPES: Readonly<Record<LinkEnd, Readonly<{ path: string; stop: number; isHollow: boolean }>>> = {
  triangle: { path: "M25 2.5 34 7l-9 4.5Z", stop: 26, isHollow: false },
  tee: { path: "M32.5 1.5v11", stop: 32.5, isHollow: true },
  diamond: { path: "M24 7l5-4.5L34 7l-5 4.5Z", stop: 24, isHollow: false },
  circle: { path: "M34 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z", stop: 26, isHollow: true },
  none: { path: "", stop: 34, isHollow: true },
};

const dashOf = ({ isDashed, hue, fall }: LinkLook): Readonly<{ strokeDasharray?: string }> => {
  if (fall === "gone" || (isDashed && (hue === "COUNTERPART" || hue === "THROUGH")))
    return { strokeDasharray: "1.5 2.5" };
  return isDashed ? { strokeDasharray: "5 3" } : {};
};

const Line = ({ look, hue }: Readonly<{ look: LinkLook; hue: string }>) => {
  const { stop } = END_SHAPES[look.end];
  const width = Math.min(look.width, 12);
  const offsets = look.form === "double" ? [-2.25, 2.25] : [0];
  return offsets.map((offset) => (
    <path
      key={offset}
      d={`M2 ${7 + offset}H${stop}`}
      stroke={hue}
      strokeWidth={look.form === "double" ? Math.max(1.25, width / 2) : width}
      {...dashOf(look)}
      strokeOpacity={look.fall === "gone" ? PALE : 1}
      fill="none"
    />
  ));
};

/** A line as `look` says, 36 by 14 pixels. */
export const LineMark = ({ look }: Readonly<{ look: LinkLook }>) => {
  const { link, ground, inkSoft } = usePalette();
  const hue = link[look.hue];
  const end = END_SHAPES[look.end];
  return (
    <svg className="mark mark-link" width={36} height={14} viewBox="0 0 36 14" aria-hidden="true" focusable="false">
      {look.fall === "changed" && <path d="M2 7H34" stroke={inkSoft} strokeOpacity={BAND_OPACITY} strokeWidth={12} />}
      <Line look={look} hue={hue} />
      {end.path && (
        <path
          d={end.path}
          stroke={hue}
          strokeWidth={2}
          fill={end.isHollow ? (look.end === "circle" ? ground : "none") : hue}
        />
      )}
    </svg>
  );
};

/** How a link is drawn, beside the words for it. */
export const LinkMark = ({ link }: Readonly<{ link: Drawable }>) => <LineMark look={lookOf(link)} />;

/** The dot that a line carries: what of the sources behind it was read at best. */
export const AccessDot = ({ mark }: Readonly<{ mark: AccessMark }>) => {
  const { ink, ground } = usePalette();
  if (mark === "none") return <span className="mark" style={{ width: 12 }} />;
  return (
    <svg className="mark" width={12} height={12} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <circle cx={6} cy={6} r={4.25} fill={mark === "full" ? ink : ground} stroke={ink} strokeWidth={1.5} />
      {mark === "half" && <path d="M6 1.75a4.25 4.25 0 0 1 0 8.5Z" fill={ink} />}
    </svg>
  );
};

/** A factor with the ring that marks it out among drawn chains. */
export const RingMark = () => {
  const { ink, inkSoft } = usePalette();
  return (
    <svg className="mark mark-kind" width={20} height={14} viewBox="0 0 20 14" aria-hidden="true" focusable="false">
      <rect x={1} y={1} width={18} height={12} rx={2} fill="none" stroke={ink} strokeWidth={1.5} />
      <rect x={4} y={4} width={12} height={6} rx={1} fill="none" stroke={inkSoft} />
    </svg>
  );
};
