/** The hues of kinds and signs on both grounds, in one place for canvas, legend, marks and pictures. */
import type { FactorKind, Sign } from "../../api/generated.ts";

/** What a link's hue tells: its sign, or the family that has none. */
export type LinkHue = Sign | "STRUCTURE" | "TARGETING" | "COUNTERPART" | "THROUGH";

/** Every colour of the canvas, as hexadecimal RGB, or as the device names it under forced colours. */
export type Palette = Readonly<{
  ground: string;
  /** Lane grounds. */
  wash: string;
  /** Edges of lanes: of no other colour than their ground, but where grounds may not differ. */
  laneLine: string;
  ink: string;
  inkSoft: string;
  /** Ring of what is selected or focused. */
  accent: string;
  border: Readonly<Record<FactorKind, string>>;
  fill: Readonly<Record<FactorKind, string>>;
  link: Readonly<Record<LinkHue, string>>;
}>;

/** Tol's muted set, which stays apart for colour-blind readers, over tints of itself. */
export const LIGHT: Palette = {
  ground: "#fdfcf9",
  wash: "#f5f2ea",
  laneLine: "#f5f2ea",
  ink: "#1c2228",
  inkSoft: "#555b62",
  accent: "#1d4f7c",
  border: {
    EXTERNAL_FACTOR: "#332288",
    TRAFFICKER_CHARACTERISTIC: "#cc6677",
    TRAFFICKER_RELATIONSHIP: "#882255",
    VICTIM_VULNERABILITY: "#8c8c2e",
    TREND: "#0077bb",
    INTERVENTION: "#117733",
    OUTCOME: "#3b3b3b",
  },
  fill: {
    EXTERNAL_FACTOR: "#efedf8",
    TRAFFICKER_CHARACTERISTIC: "#fbeff1",
    TRAFFICKER_RELATIONSHIP: "#f7eaf1",
    VICTIM_VULNERABILITY: "#f6f6e4",
    TREND: "#e6f2fa",
    INTERVENTION: "#e7f4eb",
    OUTCOME: "#f3f2f0",
  },
  link: {
    POSITIVE: "#b4500b",
    NEGATIVE: "#0b7285",
    MIXED: "#6f42c1",
    NO_EFFECT: "#666666",
    UNKNOWN: "#858585",
    STRUCTURE: "#858585",
    TARGETING: "#117733",
    COUNTERPART: "#882255",
    THROUGH: "#117733",
  },
};

/** The same hues lifted, so that they stay as far from a dark ground. */
export const DARK: Palette = {
  ground: "#131619",
  wash: "#1a1e22",
  laneLine: "#1a1e22",
  ink: "#e9e6df",
  inkSoft: "#adb1b5",
  accent: "#92c0ea",
  border: {
    EXTERNAL_FACTOR: "#a99cf0",
    TRAFFICKER_CHARACTERISTIC: "#e58f9c",
    TRAFFICKER_RELATIONSHIP: "#d277a6",
    VICTIM_VULNERABILITY: "#c2c257",
    TREND: "#55b3ea",
    INTERVENTION: "#58b778",
    OUTCOME: "#c4c2bd",
  },
  fill: {
    EXTERNAL_FACTOR: "#24213d",
    TRAFFICKER_CHARACTERISTIC: "#382327",
    TRAFFICKER_RELATIONSHIP: "#341f2b",
    VICTIM_VULNERABILITY: "#2c2c17",
    TREND: "#152b3a",
    INTERVENTION: "#172e1f",
    OUTCOME: "#2a2a2b",
  },
  link: {
    POSITIVE: "#e8935a",
    NEGATIVE: "#4fb6c9",
    MIXED: "#b493f0",
    NO_EFFECT: "#a8a8a8",
    UNKNOWN: "#8c8c8c",
    STRUCTURE: "#8c8c8c",
    TARGETING: "#58b778",
    COUNTERPART: "#d277a6",
    THROUGH: "#58b778",
  },
};

/** Colours that a device sets when it forces its own. */
export type SystemColour = "Canvas" | "CanvasText" | "LinkText" | "VisitedText" | "GrayText" | "Highlight";

const all = <Key extends string>(keys: Readonly<Record<Key, unknown>>, colour: string): Record<Key, string> =>
  Object.fromEntries(Object.keys(keys).map((key) => [key, colour])) as Record<Key, string>;

/** The device's own colours: kinds are told by shape alone, signs by their ends and by what few hues there are. */
export const systemPalette = (readComputed: (colour: SystemColour) => string): Palette => {
  // Where a line takes a list of colours, the list is parted at spaces, so none of them may hold one.
  const read = (colour: SystemColour): string => readComputed(colour).replaceAll(" ", "");
  const text = read("CanvasText");
  return {
    ground: read("Canvas"),
    wash: read("Canvas"),
    laneLine: read("GrayText"),
    ink: text,
    inkSoft: text,
    accent: read("Highlight"),
    border: all(LIGHT.border, text),
    fill: all(LIGHT.fill, read("Canvas")),
    link: {
      ...all(LIGHT.link, read("GrayText")),
      POSITIVE: text,
      NEGATIVE: read("LinkText"),
      MIXED: read("VisitedText"),
      TARGETING: text,
    },
  };
};
