/** Brings the drawn elements to what they should be, by difference: nothing is made anew that is there already. */
import type { CollectionReturnValue, Core, ElementDefinition } from "cytoscape";

const idOf = ({ data }: ElementDefinition): string => String(data.id);

/** Where an element keeps the classes it was given here; those for attention come and go beside them. */
const CLASSES = "_atlasClasses";

/** An edge cannot change its ends in place. */
const hasOtherEnds = (drawn: CollectionReturnValue, { group, data }: ElementDefinition): boolean =>
  group === "edges" && (drawn.data("source") !== data.source || drawn.data("target") !== data.target);

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b));

const patchData = (drawn: CollectionReturnValue, wanted: ElementDefinition["data"]): void => {
  const now: Readonly<Record<string, unknown>> = drawn.data();
  const changed = Object.entries(wanted).filter(([name, value]) => !isSame(now[name], value));
  const left = Object.keys(now).filter((name) => !(name in wanted));
  if (changed.length > 0) drawn.data(Object.fromEntries(changed));
  for (const name of left) drawn.removeData(name);
};

/** Says whether that moved it. */
const patch = (drawn: CollectionReturnValue, { group, data, position, classes }: ElementDefinition): boolean => {
  patchData(drawn, data);
  const wanted = String(classes);
  if (drawn.scratch(CLASSES) !== wanted) {
    drawn.classes(wanted);
    drawn.scratch(CLASSES, wanted);
  }
  if (group !== "nodes" || position === undefined || drawn.grabbed()) return false;
  const { x, y } = drawn.position();
  if (x === position.x && y === position.y) return false;
  drawn.position({ ...position });
  return true;
};

/** Marks and lanes come along with what is shown. */
const isShown = ({ classes }: ElementDefinition): boolean => /^(factor|group) /.test(`${classes} `);

/** How many factors and groups came newly on screen, and how many nodes were moved. */
export type Update = Readonly<{ added: number; moved: number }>;

/** What is drawn and no longer wanted. */
export const goneFrom = (core: Core, wanted: readonly ElementDefinition[]): CollectionReturnValue => {
  const ids = new Set(wanted.map(idOf));
  return core.elements().filter((element) => !ids.has(element.id()));
};

/** Adds and patches some of what is wanted. */
export const updateSome = (core: Core, some: readonly ElementDefinition[]): Update => {
  const fresh: ElementDefinition[] = [];
  let moved = 0;
  for (const definition of some) {
    const drawn = core.getElementById(idOf(definition));
    if (drawn.nonempty() && !hasOtherEnds(drawn, definition)) {
      if (patch(drawn, definition)) moved += 1;
      continue;
    }
    if (drawn.nonempty()) drawn.remove();
    fresh.push({ ...definition, scratch: { [CLASSES]: String(definition.classes) } });
  }
  // All at once: each by itself would have the library look at its neighbours again and again.
  if (fresh.length > 0) core.add(fresh);
  return { added: fresh.filter(isShown).length, moved };
};

/** Adds, removes and patches elements in one batch. */
export const updateElements = (core: Core, wanted: readonly ElementDefinition[]): Update => {
  const gone = goneFrom(core, wanted);
  let update: Update = { added: 0, moved: 0 };
  core.batch(() => {
    core.remove(gone);
    update = updateSome(core, wanted);
  });
  return update;
};
