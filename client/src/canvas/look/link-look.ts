/** What each channel of a line says: hue and end = sign, dash = stated or inferred, width = works, form = family. */
import type { Access } from "../../api/generated.ts";
import type { Link } from "../../store/answers.ts";
import type { FallMarks } from "../../store/evidence/fall.ts";
import type { LinkHue } from "./palette.ts";

/** The end at the factor that the link leads to. */
export type LinkEnd = "triangle" | "tee" | "diamond" | "circle" | "none";

/** `double`: two lines side by side. */
export type LinkForm = "single" | "double" | "thin";

/** What of the sources behind a link was read at best: a full, half, empty or no dot. */
export type AccessMark = "full" | "half" | "empty" | "none";

/** How a link is drawn, channel by channel. */
export type LinkLook = Readonly<{
  hue: LinkHue;
  end: LinkEnd;
  form: LinkForm;
  isDashed: boolean;
  /** Canvas units. */
  width: number;
  mark: AccessMark;
  /** Without the work that is left out it would vanish, or change; null otherwise. */
  fall: "gone" | "changed" | null;
}>;

const ENDS: Readonly<Record<NonNullable<Link["sign"]>, LinkEnd>> = {
  POSITIVE: "triangle",
  NEGATIVE: "tee",
  MIXED: "diamond",
  NO_EFFECT: "circle",
  UNKNOWN: "none",
};

const MARKS: Readonly<Record<Access, AccessMark>> = {
  FULL_TEXT: "full",
  ABSTRACT: "half",
  EXCERPT: "empty",
  SECONDARY_OR_NOTICE: "none",
};

/** The four steps of width: from how many works on, and how wide. */
export const WIDTH_STEPS = [
  { from: 1, to: 1, width: 1.5 },
  { from: 2, to: 2, width: 2.5 },
  { from: 3, to: 4, width: 4 },
  { from: 5, to: null, width: 6 },
] as const;

const STRUCTURE_WIDTH = 1;

/** Among dots every line is drawn so many times as wide: there are many. */
export const AMONG_DOTS = 0.6;

/** The width of a link with so many works. */
const widthOf = (workCount: number): number =>
  WIDTH_STEPS.findLast(({ from }) => workCount >= from)?.width ?? WIDTH_STEPS[0].width;

/** How much of its hue is left to what would vanish, and to the band under what would change. */
export const PALE = 0.4;
export const BAND_OPACITY = 0.28;

/** What of a link the look depends on. */
export type Drawable = Pick<Link, "family" | "sign" | "statedCount" | "workCount" | "bestAccess">;

/** How a link is drawn. */
export const lookOf = ({ family, sign, statedCount, workCount, bestAccess }: Drawable): LinkLook => {
  const shared = { isDashed: statedCount === 0, mark: MARKS[bestAccess], fall: null };
  if (family === "STRUCTURE") return { ...shared, hue: "STRUCTURE", end: "none", form: "thin", width: STRUCTURE_WIDTH };
  if (family === "TARGETING") {
    return { ...shared, hue: "TARGETING", end: "none", form: "double", width: widthOf(workCount) };
  }
  const known = sign ?? "UNKNOWN";
  const end = family === "ASSOCIATION" ? "none" : ENDS[known];
  return { ...shared, hue: known, end, form: "single", width: widthOf(workCount) };
};

/** The same among links of which some fall while a work is left out. */
export const lookAmong = (link: Drawable & Pick<Link, "id">, { gone, changed }: FallMarks): LinkLook => ({
  ...lookOf(link),
  fall: gone.has(link.id) ? "gone" : changed.has(link.id) ? "changed" : null,
});
