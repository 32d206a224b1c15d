/** Brings the drawn elements to what they should be, by difference: nothing is made anew that is there already. */
import type { Core, ElementDefinition } from "cytoscape";

const idOf = ({ data }: ElementDefinition): string => String(data.id);

/** An edge cannot change its ends in place. */
const hasOtherEnds = (core: Core, { group, data }: ElementDefinition): boolean => {
  if (group !== "edges") return false;
  const drawn = core.getElementById(String(data.id));
  return drawn.nonempty() && (drawn.data("source") !== data.source || drawn.data("target") !== data.target);
};

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const patch = (core: Core, { group, data, position, classes }: ElementDefinition): void => {
  const drawn = core.getElementById(String(data.id));
  const changed = Object.fromEntries(
    Object.entries(data).filter(([name, value]) => name !== "id" && !isSame(drawn.data(name), value)),
  );
  if (Object.keys(changed).length > 0) drawn.data(changed);
  for (const name of Object.keys(drawn.data())) if (!(name in data)) drawn.removeData(name);
  const wanted = String(classes);
  if (drawn.scratch("_atlasClasses") !== wanted) {
    drawn.classes(wanted);
    drawn.scratch("_atlasClasses", wanted);
  }
  if (group !== "nodes" || position === undefined || drawn.grabbed()) return;
  const { x, y } = drawn.position();
  if (x !== position.x || y !== position.y) drawn.position({ ...position });
};

/** What came newly on screen, and how many were moved. */
export type Update = Readonly<{ added: number; moved: number; removed: number }>;

/** Adds, removes and patches elements in one batch. */
export const updateElements = (core: Core, wanted: readonly ElementDefinition[]): Update => {
  const ids = new Set(wanted.map(idOf));
  const gone = core.elements().filter((element) => !ids.has(element.id()));
  const remade = wanted.filter((definition) => hasOtherEnds(core, definition));
  const before = new Map(core.nodes().map((node) => [node.id(), { ...node.position() }] as const));
  let added = 0;
  core.batch(() => {
    core.remove(gone);
    for (const definition of remade) core.getElementById(idOf(definition)).remove();
    for (const definition of wanted) {
      if (core.getElementById(idOf(definition)).nonempty()) {
        patch(core, definition);
        continue;
      }
      const element = core.add(definition);
      element.scratch("_atlasClasses", String(definition.classes));
      if (element.isNode()) added += 1;
    }
  });
  const moved = core.nodes().filter((node) => {
    const was = before.get(node.id());
    return was !== undefined && (was.x !== node.position().x || was.y !== node.position().y);
  }).length;
  return { added, moved, removed: gone.length };
};
