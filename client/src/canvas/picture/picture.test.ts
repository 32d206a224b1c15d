/** Pictures hold every name that is drawn, and tell where they come from. */
import { expect, test } from "vitest";
import { initialState, type State } from "../../store/state.ts";
import { overviewNetwork } from "../../store/test-network.ts";
import { HOME_VIEW } from "../../store/view.ts";
import { LIGHT } from "../look/palette.ts";
import { composePicture } from "./compose.ts";
import { subjectOf } from "./draw-picture.ts";
import { moved, path } from "./marks.ts";
import { sharpnessFor } from "./png.ts";
import { escapeXml, svgOf } from "./svg.ts";

const SENTENCE = "87 factors and 101 links from all claims.";

const state = (): State => ({
  ...initialState({ ...HOME_VIEW, question: "perpetration" }),
  network: {
    status: "ready",
    value: {
      ...overviewNetwork(),
      totalFactors: 87,
      totalLinks: 101,
      claimCount: 1,
      workCount: 1,
      truncated: true,
      sentence: SENTENCE,
      dataVersion: "0123456789abcdef",
      exportUrl: "/export/network.json",
    },
  },
});

const ADDRESS = "http://127.0.0.1:4000/?v=1";
const svg = (): string => svgOf(composePicture(subjectOf(state(), ADDRESS), LIGHT));
const textsOf = (file: string): readonly string[] =>
  [...file.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? "");

test("every factor's name stands in the SVG as text, word for word", () => {
  const texts = textsOf(svg()).join(" ");
  for (const { name } of overviewNetwork().factors) expect(texts).toContain(escapeXml(name));
});

test("title, sentence, data version, legend and address are in the picture", () => {
  const texts = textsOf(svg()).join(" ");
  for (const part of [
    "What drives people into trafficking others?",
    SENTENCE,
    "0123456789abcdef",
    ADDRESS,
    "is claimed to increase",
    "External factor (14)",
  ]) {
    expect(texts).toContain(part);
  }
});

test("the picture can be made although the canvas is not on screen, and nothing lies outside of it", () => {
  const picture = composePicture(subjectOf(state(), ADDRESS), LIGHT);
  const outside = picture.marks.filter(
    (mark) => mark.kind === "text" && (mark.x < 0 || mark.y < 0 || mark.x > picture.width || mark.y > picture.height),
  );
  expect(outside).toEqual([]);
  expect(svgOf(picture)).not.toContain("NaN");
});

test("words that look like markup, and signs that XML forbids, do not break the file", () => {
  expect(escapeXml('a < b & "c" \u000b\u0001')).toBe("a &lt; b &amp; &quot;c&quot; ");
});

test("moving a mark moves every point of its path", () => {
  expect(moved(path("M1 2 L3.5 -4 Q5 6 7 8 Z", {}), 10, 100)).toMatchObject({ d: "M11 102 L13.5 96 Q15 106 17 108 Z" });
});

test("a PNG is as sharp as a browser can paint it, and refused where it cannot", () => {
  expect(sharpnessFor(1000, 1000)).toBe(2);
  expect(sharpnessFor(6000, 1000)).toBeCloseTo(8192 / 6000);
  expect(sharpnessFor(9000, 1000)).toBeNull();
});
