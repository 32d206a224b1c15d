/** The legend, made from what is drawn: it names only what occurs, and says exactly what each sign means. */

import type { FactorKind } from "../../api/generated.ts";
import type { Link } from "../../store/answers.ts";
import { FACTOR_KINDS } from "../../store/kinds.ts";
import { KIND_WORDS } from "../../words/closed-lists.ts";
import { FALL_LEGEND } from "../../words/evidence.ts";
import { fadedLegend } from "../../words/filter-stack.ts";
import {
  CERTAINTY_MEANINGS,
  FAMILY_MEANINGS,
  LEGEND_NOTES,
  MARK_MEANINGS,
  SIGN_MEANINGS,
  singleShare,
  worksStep,
} from "../../words/legend.ts";
import { MAP_WORDS } from "../../words/map.ts";
import type { Scene, SceneNode } from "../scene.ts";
import { BUNDLE_STEPS, bundlesAtRest } from "./bundle-look.ts";
import { type AccessMark, AMONG_DOTS, type LinkLook, lookOf, WIDTH_STEPS } from "./link-look.ts";
import type { LinkHue } from "./palette.ts";
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
  /** What falls without the work that is left out. */
  falls: readonly LegendLine[];
  /** Bundles of links: width. */
  bundles: readonly LegendLine[];
  /** How many works: width. */
  widths: readonly LegendLine[];
  /** What was read: the dot on the line. */
  marks: readonly LegendMark[];
  /** What the ring around factors says; null where none has one. */
  ring: string | null;
  /** Whole sentences: how to read what has no sample. */
  notes: readonly string[];
}>;

const SIGNS = Object.keys(SIGN_MEANINGS) as (keyof typeof SIGN_MEANINGS)[];
const MARKS = Object.keys(MARK_MEANINGS) as (keyof typeof MARK_MEANINGS)[];

const PLAIN: LinkLook = {
  hue: "UNKNOWN",
  end: "none",
  form: "single",
  isDashed: false,
  width: 2.5,
  mark: "none",
  fall: null,
};

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

/** Links of a sign that are drawn one by one, in a bundle, or counted inside of a closed group. */
const countOfSign = ({ links, bundles, groups }: Scene, sign: NonNullable<Link["sign"]>): number => {
  const counts = [...bundles.map(({ signs }) => signs), ...groups.map(({ group }) => group.signsInside)];
  const together = counts.reduce((sum, signs) => sum + (signs[sign] ?? 0), 0);
  return together + signed(links).filter((link) => (link.sign ?? "UNKNOWN") === sign).length;
};

const bundlesOf = ({ bundles }: Scene): readonly LegendLine[] =>
  occurring(
    BUNDLE_STEPS.map(({ from, to, width }) => ({
      id: `links-${from}`,
      sample: { ...PLAIN, width },
      text: MAP_WORDS.steps(from, to),
      count: bundles.filter(({ linkCount }) => linkCount >= from && (to === null || linkCount <= to)).length,
    })),
  );

const signsOf = (scene: Scene): readonly LegendLine[] =>
  occurring(
    SIGNS.map((sign) => {
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
        text: SIGN_MEANINGS[sign],
        count: countOfSign(scene, sign),
      };
    }),
  );

const familiesOf = ({ links, counterparts, throughGroupings }: Scene): readonly LegendLine[] => {
  const count = (family: Link["family"]): number => links.filter((link) => link.family === family).length;
  const line = (id: string, hue: LinkHue, form: LinkLook["form"], text: string, number: number, width = 2.5) => ({
    id,
    sample: { ...PLAIN, hue, form, width },
    text,
    count: number,
  });
  return occurring([
    line("ASSOCIATION", "POSITIVE", "single", FAMILY_MEANINGS.ASSOCIATION, count("ASSOCIATION")),
    line("STRUCTURE", "STRUCTURE", "thin", FAMILY_MEANINGS.STRUCTURE, count("STRUCTURE"), 1),
    line("TARGETING", "TARGETING", "double", FAMILY_MEANINGS.TARGETING, count("TARGETING")),
    {
      ...line("THROUGH", "THROUGH", "thin", FAMILY_MEANINGS.THROUGH, throughGroupings.length, 1.5),
      sample: { ...PLAIN, hue: "THROUGH", form: "thin", width: 1.5, isDashed: true },
    },
    {
      ...line("COUNTERPART", "COUNTERPART", "thin", FAMILY_MEANINGS.COUNTERPART, counterparts.length, 1.5),
      sample: { ...PLAIN, hue: "COUNTERPART", form: "thin", width: 1.5, isDashed: true },
    },
  ]);
};

const certaintiesOf = (links: readonly Link[]): readonly LegendLine[] => {
  const inferred = links.filter(({ statedCount }) => statedCount === 0).length;
  return occurring([
    { id: "STATED", sample: PLAIN, text: CERTAINTY_MEANINGS.STATED, count: links.length - inferred },
    { id: "INFERRED", sample: { ...PLAIN, isDashed: true }, text: CERTAINTY_MEANINGS.INFERRED, count: inferred },
  ]);
};

const fallsOf = ({ links, nodes, marks }: Scene): readonly LegendLine[] =>
  occurring([
    {
      id: "GONE",
      sample: { ...PLAIN, fall: "gone" },
      text: FALL_LEGEND.gone,
      count: [...links, ...nodes].filter(({ id }) => marks.gone.has(id)).length,
    },
    {
      id: "CHANGED",
      sample: { ...PLAIN, fall: "changed" },
      text: FALL_LEGEND.changed,
      count: links.filter(({ id }) => marks.changed.has(id)).length,
    },
  ]);

const widthsOf = (links: readonly Link[]): readonly LegendLine[] => {
  const drawn = links.filter(({ family }) => family !== "STRUCTURE");
  return occurring(
    WIDTH_STEPS.map(({ from, to, width }) => ({
      id: `works-${from}`,
      sample: { ...PLAIN, width },
      text: worksStep(from, to),
      count: drawn.filter(({ workCount }) => workCount >= from && (to === null || workCount <= to)).length,
    })),
  );
};

const marksOf = (links: readonly Link[]): readonly LegendMark[] =>
  occurring(
    MARKS.map((mark) => ({
      mark,
      text: MARK_MEANINGS[mark],
      count: links.filter((link) => lookOf(link).mark === mark).length,
    })),
  );

/** "31 of 57 links shown rest on one work." Null without links. */
export const oneWorkSentence = (links: readonly Link[]): string | null => {
  if (links.length === 0) return null;
  const single = links.filter(({ workCount }) => workCount === 1).length;
  if (single === 0) return LEGEND_NOTES.noSingle;
  if (single === links.length) return LEGEND_NOTES.allSingle;
  return singleShare(single, links.length);
};

/** What counts: factors and links that the filter leaves out are drawn, but not spoken of as the view's own. */
const countedOf = (scene: Scene): Pick<Scene, "nodes" | "links"> => ({
  nodes: scene.nodes.filter(({ id }) => !scene.faded.has(id)),
  links: scene.links.filter(({ id }) => !scene.faded.has(id)),
});

const notesOf = (scene: Scene, { hasHidden, hasPins, hasArcs }: LegendMarks): readonly string[] => {
  const { nodes, links } = countedOf(scene);
  const groupings = scene.nodes.filter(({ factor }) => factor.grouping).length;
  const oneWork = oneWorkSentence(links);
  const atRest = bundlesAtRest(scene.bundles).size;
  return [
    ...(scene.faded.size === 0
      ? []
      : [fadedLegend(scene.nodes.length - nodes.length, scene.links.length - links.length)]),
    ...(scene.mode === "dots" ? [LEGEND_NOTES.dots] : []),
    ...(scene.links.length === 0 || scene.mode === "dots" ? [] : [LEGEND_NOTES.reading]),
    ...(groupings === 0 ? [] : [LEGEND_NOTES.groupings]),
    ...(hasHidden ? [LEGEND_NOTES.hidden] : []),
    ...(scene.groups.some(({ group }) => !group.isOpen) ? [MAP_WORDS.groupNote] : []),
    ...(scene.groups.some(({ group }) => group.isOpen) ? [MAP_WORDS.openNote] : []),
    ...(scene.bundles.length > 0 ? [MAP_WORDS.bundleNote] : []),
    ...(atRest < scene.bundles.length ? [MAP_WORDS.quietNote(atRest, scene.bundles.length)] : []),
    ...(scene.folds.size > 0 ? [MAP_WORDS.foldNote] : []),
    ...(hasPins ? [LEGEND_NOTES.pins] : []),
    ...(hasArcs ? [LEGEND_NOTES.arcs] : []),
    ...(oneWork === null ? [] : [oneWork]),
  ];
};

/** What else is drawn: badges of links not shown, pins of moved factors, arcs of a circle. */
export type LegendMarks = Readonly<{ hasHidden: boolean; hasPins: boolean; hasArcs: boolean }>;

/** The legend of a scene and of the marks on it. */
export const legendOf = (scene: Scene, marks: LegendMarks): Legend => {
  const hasDots = scene.mode === "dots";
  const drawn = (lines: readonly LegendLine[]): readonly LegendLine[] =>
    lines.map((line) => (hasDots ? amongDots(line) : line));
  return {
    hasDots,
    kinds: kindsOf(scene.nodes),
    signs: drawn(signsOf(scene)),
    families: drawn(familiesOf(scene)),
    certainties: drawn(certaintiesOf(scene.links)),
    falls: drawn(fallsOf(scene)),
    bundles: bundlesOf(scene),
    widths: drawn(widthsOf(scene.links)),
    // Lines between dots are too thin to carry the mark of the best reading.
    marks: hasDots ? [] : marksOf(scene.links),
    ring: null,
    notes: notesOf(scene, { ...marks, hasHidden: marks.hasHidden && !hasDots }),
  };
};
