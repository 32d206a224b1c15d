/** What hands do on the canvas, as commands: nothing here changes the state itself. */
import type { Core, EventObject, NodeSingular } from "cytoscape";
import { moveFactor } from "../commands/arrange-view.ts";
import { focusOn } from "../commands/arrange-window.ts";
import { clearSelection } from "../commands/clear-selection.ts";
import { expand } from "../commands/expand.ts";
import { toggleFold } from "../commands/fold.ts";
import { toggleGroups } from "../commands/map.ts";
import { openMenu, openNeighbours } from "../commands/overlays.ts";
import type { Run } from "../commands/run.ts";
import { select } from "../commands/select.ts";

const openMenuAt = (core: Core, run: Run, event: EventObject): void => {
  const target = event.target as NodeSingular;
  const frame = core.container()?.getBoundingClientRect();
  const at = event.renderedPosition ?? target.renderedPosition();
  const kind = target.hasClass("group")
    ? "group"
    : target.hasClass("bundle")
      ? "bundle"
      : target.isNode()
        ? "factor"
        : "link";
  run(openMenu, {
    target: { kind, id: target.id() },
    x: Math.round((frame?.left ?? 0) + at.x),
    y: Math.round((frame?.top ?? 0) + at.y),
  });
};

const listenToMoves = (core: Core, run: Run, onDrag: (id: string) => void): void => {
  let grabbedAt: Readonly<{ x: number; y: number }> | null = null;
  core.on("grab", "node.factor", ({ target }) => {
    grabbedAt = { ...target.position() };
  });
  core.on("drag", "node.factor", ({ target }) => onDrag(target.id()));
  core.on("free", "node.factor", ({ target }) => {
    const { x, y } = target.position();
    // A click also grabs and frees; only a real move pins the factor.
    if (grabbedAt !== null && Math.hypot(x - grabbedAt.x, y - grabbedAt.y) > 2) {
      run(moveFactor, { id: target.id(), position: { x, y } });
    }
    grabbedAt = null;
  });
};

/** Listens to what opens, looks at or asks for the menu of something drawn. */
export const listenToTaps = (core: Core, run: Run): void => {
  // A single tap is known only once no second one follows: details that open at once would move the picture between the two.
  core.on("onetap", "node.factor", ({ target }) => run(select, { kind: "factor", id: target.id() }));
  core.on("tap", "edge.link", ({ target }) => run(select, { kind: "link", id: target.id() }));
  core.on("tap", (event) => {
    if (event.target !== core && !event.target.hasClass("open")) return;
    run(focusOn, null);
    run(clearSelection);
  });
  core.on("cxttap taphold", "node.factor, edge.link, node.group, edge.bundle", (event) => openMenuAt(core, run, event));
  core.on("mouseover", "node.factor, edge.link, node.group.closed, edge.bundle", ({ target }) =>
    run(focusOn, target.id()),
  );
  core.on("mouseout", "node.factor, edge.link, node.group.closed, edge.bundle", () => run(focusOn, null));
};

/** Listens to pointer and touch. `onDrag` hears of every step of a factor being moved. */
export const listenToGestures = (core: Core, run: Run, onDrag: (id: string) => void): void => {
  listenToTaps(core, run);
  core.on("tap", "node.badge", ({ target }) => {
    const { factor, unfolds, opens } = target.data() as Readonly<Record<string, string | undefined>>;
    if (opens !== undefined) run(toggleGroups, [opens]);
    else if (unfolds !== undefined) run(toggleFold, unfolds);
    else run(openNeighbours, String(factor));
  });
  core.on("onetap", "node.group.closed", ({ target }) => run(toggleGroups, [target.id()]));
  core.on("tap", "edge.bundle", (event) => openMenuAt(core, run, event));
  core.on("dbltap", "node.factor", ({ target }) => run(expand, target.id()));
  listenToMoves(core, run, onDrag);
};
