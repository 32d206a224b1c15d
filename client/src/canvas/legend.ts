/** The legend, made from what is drawn: it names only what occurs, and says exactly what each sign means. */
import type { FactorKind } from "../api/generated.ts";
import type { Link } from "../store/answers.ts";
import { FACTOR_KINDS } from "../store/kinds.ts";
import { KIND_WORDS } from "../words/closed-lists.ts";
import { type AccessMark, AMONG_DOTS, type LinkLook, lookOf, WIDTH_STEPS } from "./link-look.ts";
import type { LinkHue } from "./palette.ts";
import type { Scene, SceneNode } from "./scene.ts";
import { SHAPES, type Shape } from "./shapes.ts";

/** A kind of factor that occurs. */
export type LegendKind = Readonly<{ kind: FactorKind; shape: Shape; text: string; count: number }>;
/** A way of drawing lines that occurs; `sample` is a line to draw beside the words. */
export type LegendLine = Readonly<{ id: string; sample: LinkLook; text: string; count: number }>;
/** A mark of the best reading that occurs. */
export type LegendMark = Readonly<{ mark: AccessMark; text: string; count: number }>;

/** Everything that the legend says, group by group; groups without entries are empty. */
export type Legend = Readonly<{
  /** Whether factors are solid dots; else they are boxes with a tint. */
  hasDots: boolean;
  kinds: readonly LegendKind[];
  /** What claims say together: hue and end. */
  signs: readonly LegendLine[];
  /** Families that are drawn differently from influence. */
  families: readonly LegendLine[];
  /** Who says it: solid or dashed. */
  certainties: readonly LegendLine[];
  /** How many works: width. */
  widths: readonly LegendLine[];
  /** What was read: the dot on the line. */
  marks: readonly LegendMark[];
  /** Whole sentences: how to read what has no sample. */
  notes: readonly string[];
}>;

const SIGN_WORDS: readonly (readonly [NonNullable<Link["sign"]>, string])[] = [
  ["POSITIVE", "is claimed to increase, or to go together with more"],
  ["NEGATIVE", "is claimed to decrease, or to go together with less"],
  ["MIXED", "both more and less are claimed"],
  ["NO_EFFECT", "no effect was found"],
  ["UNKNOWN", "no direction is given"],
];

const MARK_WORDS: readonly (readonly [AccessMark, string])[] = [
  ["full", "a source read in full"],
  ["half", "an abstract"],
  ["empty", "an excerpt"],
  ["none", "a notice, or a text about the source (no dot)"],
];

const PLAIN: LinkLook = { hue: "UNKNOWN", end: "none", form: "single", isDashed: false, width: 2.5, mark: "none" };

const occurring = <Entry extends Readonly<{ count: number }>>(entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ count }) => count > 0);

const amongDots = (line: LegendLine): LegendLine => ({
  ...line,
  sample: { ...line.sample, width: line.sample.width * AMONG_DOTS },
});

const kindsOf = (nodes: readonly SceneNode[]): readonly LegendKind[] =>
  occurring(
    FACTOR_KINDS.map((kind) => ({
      kind,
      shape: SHAPES[kind],
      text: KIND_WORDS[kind],
      count: nodes.filter(({ factor }) => factor.kind === kind).length,
    })),
  );

const signed = (links: readonly Link[]): readonly Link[] =>
  links.filter(({ family }) => family === "INFLUENCE" || family === "ASSOCIATION");

const signsOf = (links: readonly Link[]): readonly LegendLine[] =>
  occurring(
    SIGN_WORDS.map(([sign, text]) => {
      const look = lookOf({
        family: "INFLUENCE",
        sign,
        statedCount: 1,
        workCount: 2,
        bestAccess: "SECONDARY_OR_NOTICE",
      });
      return {
        id: sign,
        sample: look,
        text,
        count: signed(links).filter((link) => (link.sign ?? "UNKNOWN") === sign).length,
      };
    }),
  );

const familiesOf = ({ links, counterparts }: Scene): readonly LegendLine[] => {
  const count = (family: Link["family"]): number => links.filter((link) => link.family === family).length;
  const line = (id: string, hue: LinkHue, form: LinkLook["form"], text: string, number: number, width = 2.5) => ({
    id,
    sample: { ...PLAIN, hue, form, width },
    text,
    count: number,
  });
  return occurring([
    line(
      "ASSOCIATION",
      "POSITIVE",
      "single",
      "is claimed to go together with: no end, read both ways",
      count("ASSOCIATION"),
    ),
    line("STRUCTURE", "STRUCTURE", "thin", "is described as part of: thin grey", count("STRUCTURE"), 1),
    line("TARGETING", "TARGETING", "double", "is described as aimed at: double line", count("TARGETING")),
    {
      ...line(
        "COUNTERPART",
        "COUNTERPART",
        "thin",
        "names one condition on both sides: dotted, no claim",
        counterparts.length,
        1.5,
      ),
      sample: { ...PLAIN, hue: "COUNTERPART", form: "thin", width: 1.5, isDashed: true },
    },
  ]);
};

const certaintiesOf = (links: readonly Link[]): readonly LegendLine[] => {
  const inferred = links.filter(({ statedCount }) => statedCount === 0).length;
  return occurring([
    { id: "STATED", sample: PLAIN, text: "at least one source states it", count: links.length - inferred },
    { id: "INFERRED", sample: { ...PLAIN, isDashed: true }, text: "rests on our coding steps alone", count: inferred },
  ]);
};

const stepWords = (from: number, to: number | null): string => {
  if (to === null) return `${from} works or more`;
  if (from === to) return from === 1 ? "1 work" : `${from} works`;
  return `${from} to ${to} works`;
};

const widthsOf = (links: readonly Link[]): readonly LegendLine[] => {
  const drawn = links.filter(({ family }) => family !== "STRUCTURE");
  return occurring(
    WIDTH_STEPS.map(({ from, to, width }) => ({
      id: `works-${from}`,
      sample: { ...PLAIN, width },
      text: stepWords(from, to),
      count: drawn.filter(({ workCount }) => workCount >= from && (to === null || workCount <= to)).length,
    })),
  );
};

const marksOf = (links: readonly Link[]): readonly LegendMark[] =>
  occurring(
    MARK_WORDS.map(([mark, text]) => ({
      mark,
      text,
      count: links.filter((link) => lookOf(link).mark === mark).length,
    })),
  );

/** "31 of 57 links shown rest on one work." Null without links. */
export const oneWorkSentence = (links: readonly Link[]): string | null => {
  if (links.length === 0) return null;
  const single = links.filter(({ workCount }) => workCount === 1).length;
  if (single === 0) return "Every link shown rests on two works or more.";
  if (single === links.length) return "Every link shown rests on one work alone.";
  const fifths = Math.round((single / links.length) * 5);
  const words = [
    "Few links",
    "One link in five",
    "Two links in five",
    "Three links in five",
    "Four links in five",
    "Nearly all links",
  ];
  return `${words[fifths]} shown ${fifths === 1 ? "rests" : "rest"} on one work: ${single} of ${links.length}.`;
};

const notesOf = (scene: Scene, hasHidden: boolean): readonly string[] => {
  const groupings = scene.nodes.filter(({ factor }) => factor.grouping).length;
  const oneWork = oneWorkSentence(scene.links);
  return [
    ...(scene.mode === "dots"
      ? [
          "Dots grow with works; lines are thinner and lighter, as there are many. Names stand where there is room, best supported first; any name shows on hover or focus.",
        ]
      : []),
    ...(scene.links.length === 0 || scene.mode === "dots"
      ? []
      : [
          "The dot on a line stands where the link begins, or in the middle when it is read both ways: the best reading behind it.",
        ]),
    ...(groupings === 0 ? [] : ["A dashed outline is a grouping: it only collects other factors."]),
    ...(hasHidden ? ["+n: so many links lead to factors that are not shown."] : []),
    ...(oneWork === null ? [] : [oneWork]),
  ];
};

/** The legend of a scene. `hasHidden`: whether factors carry the badge of links not shown. */
export const legendOf = (scene: Scene, hasHidden: boolean): Legend => {
  const hasDots = scene.mode === "dots";
  const drawn = (lines: readonly LegendLine[]): readonly LegendLine[] =>
    lines.map((line) => (hasDots ? amongDots(line) : line));
  return {
    hasDots,
    kinds: kindsOf(scene.nodes),
    signs: drawn(signsOf(scene.links)),
    families: drawn(familiesOf(scene)),
    certainties: drawn(certaintiesOf(scene.links)),
    widths: drawn(widthsOf(scene.links)),
    // Lines between dots are too thin to carry the mark of the best reading.
    marks: hasDots ? [] : marksOf(scene.links),
    notes: notesOf(scene, hasHidden && !hasDots),
  };
};
