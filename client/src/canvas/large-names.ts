/** Names of the dots of a large picture, as marks that are painted over it: to have the library work out thousands of words takes half a minute. */
import { selectedTogether } from "../store/selection.ts";
import type { Position } from "../store/view.ts";
import { inSlices } from "./drawing/in-slices.ts";
import type { SheetNames } from "./drawing/sheets.ts";
import { type Canvas, paletteNow } from "./dress.ts";
import {
  chooseLabels,
  createLabelChooser,
  type Dot,
  type LabelChooser,
  labelBox,
  type Naming,
  type Rectangle,
} from "./look/dot-labels.ts";
import type { Palette } from "./look/palette.ts";
import { namingOf } from "./naming.ts";
import { labelMarks } from "./picture/label-marks.ts";
import type { Scene } from "./scene.ts";

type Chosen = Readonly<{
  scene: Scene;
  positions: Readonly<Record<string, Position>>;
  naming: Naming;
  dots: ReadonlyMap<string, Dot>;
  places: LabelChooser["chosen"];
}>;

const meets = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The names of what `canvas` draws. */
export const createLargeNames = ({ core, store, sceneOf, worn }: Canvas): SheetNames => {
  let last: Chosen | null = null;

  const paletteOf = (): Palette => worn.palette ?? paletteNow(store);

  const isChosen = (scene: Scene, { positions, naming }: Chosen): boolean =>
    last !== null && last.scene === scene && last.positions === positions && last.naming.font === naming.font;

  const newlyMeant = (): Chosen => {
    const state = store.getState();
    const scene = sceneOf(state);
    const naming = namingOf(core, scene, state, (id) => !scene.faded.has(id));
    const dots = new Map(naming.dots.map((dot) => [dot.id, dot]));
    return { scene, positions: state.positions, naming, dots, places: new Map() };
  };

  /** What the reader points at or has selected is named, whether there is room or not. */
  const first = (): ReadonlySet<string> => {
    const { interface: window, view } = store.getState();
    const selected = view.selection.kind === "factor" ? [view.selection.id] : selectedTogether(view);
    return new Set([...(window.focus === null ? [] : [window.focus]), ...selected]);
  };

  return {
    choose: (done) => {
      const meant = newlyMeant();
      if (isChosen(meant.scene, meant)) {
        done();
        return () => undefined;
      }
      const { queue, consider, chosen } = createLabelChooser(meant.naming, new Set());
      return inSlices(queue, {
        act: (few) => few.forEach(consider),
        done: () => {
          last = { ...meant, places: chosen };
          done();
        },
      });
    },
    marksIn: (window) => {
      if (last === null) return [];
      const { naming, dots, places } = last;
      return [...places].flatMap(([id, place]) => {
        const dot = dots.get(id);
        return dot !== undefined && meets(labelBox(dot, place, naming.font), window)
          ? labelMarks(dot, place, naming.font, paletteOf())
          : [];
      });
    },
    marksOver: (ids, isPale) => {
      if (last === null) return [];
      const { naming, places, dots: known } = last;
      const always = first();
      const out = ids.flatMap((id) => known.get(id) ?? []);
      const dots = isPale ? out : out.filter(({ id }) => always.has(id) && !places.has(id));
      const placesOf: Naming["placesOf"] = (dot) => {
        const place = places.get(dot.id);
        return place === undefined ? (naming.placesOf?.(dot) ?? []) : [place];
      };
      const named = chooseLabels({ ...naming, dots, placesOf }, always);
      return dots.flatMap((dot) => {
        const place = named.get(dot.id);
        return place === undefined ? [] : labelMarks(dot, place, naming.font, paletteOf());
      });
    },
  };
};
