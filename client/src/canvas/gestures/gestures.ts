/** What hands do on the canvas, as commands: nothing here changes the state itself. */
import type { Core, EdgeSingular, EventObject, NodeSingular, SingularElementReturnValue } from "cytoscape";
import { moveFactors } from "../../commands/arrange-view.ts";
import { focusOn } from "../../commands/arrange-window.ts";
import { clearSelection } from "../../commands/clear-selection.ts";
import { expand } from "../../commands/expand.ts";
import { toggleFold } from "../../commands/fold.ts";
import { toggleGroups } from "../../commands/map.ts";
import { openMenu, openNeighbours } from "../../commands/overlays.ts";
import type { Run } from "../../commands/run.ts";
import { select } from "../../commands/select.ts";
import { toggleSelected } from "../../commands/several.ts";
import type { Hand } from "../../store/hand.ts";
import type { Position } from "../../store/view.ts";
import { draggedWith, placesOf } from "./drag-together.ts";

const openMenuAt = (core: Core, run: Run, target: SingularElementReturnValue, at: Position): void => {
  const frame = core.container()?.getBoundingClientRect();
  // What a key asks about may lie out of sight.
  const within = (place: number, size: number): number => Math.min(Math.max(place, 0), size);
  const kind = target.hasClass("group")
    ? "group"
    : target.hasClass("bundle")
      ? "bundle"
      : target.isNode()
        ? "factor"
        : "link";
  run(openMenu, {
    target: { kind, id: target.id() },
    x: Math.round((frame?.left ?? 0) + within(at.x, core.width())),
    y: Math.round((frame?.top ?? 0) + within(at.y, core.height())),
  });
};

/** What has a menu. */
const WITH_MENU = "node.factor, edge.link, node.group, edge.bundle";

const middleOf = (element: SingularElementReturnValue): Position =>
  element.isNode()
    ? (element as NodeSingular).renderedPosition()
    : (element as unknown as EdgeSingular).renderedMidpoint();

/** The menu key, and Shift with F10, ask for the menu of what is in focus, else of what is open; pointers ask by taps. */
const listenToMenuKey = (core: Core, run: Run, handKind: HandKind): void => {
  const container = core.container();
  const onAsked = (event: PointerEvent): void => {
    // Browsers do not agree on how they name a key here; a click with Control is the other button of one-button mice.
    const isByPointer = event.button === 2 || event.ctrlKey || ["touch", "pen"].includes(event.pointerType);
    if (isByPointer) return;
    event.preventDefault();
    const [meant] = [...core.elements(".focused"), ...core.elements(".selected")].filter((each) => each.is(WITH_MENU));
    if (meant !== undefined && handKind() === "free") openMenuAt(core, run, meant, middleOf(meant));
  };
  container?.addEventListener("contextmenu", onAsked);
  core.one("destroy", () => container?.removeEventListener("contextmenu", onAsked));
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
      run(moveFactors, placesOf(draggedWith(core, target)));
    }
    grabbedAt = null;
  });
};

/** With Control, Command or Shift a click selects with others. */
const isAdding = ({ originalEvent: { ctrlKey, metaKey, shiftKey } }: EventObject): boolean =>
  ctrlKey || metaKey || shiftKey;

/** What a canvas tells of the hand over it; on canvases without tools it is always free. */
type HandKind = () => Hand["kind"];
const alwaysFree: HandKind = () => "free";

const POINTED_AT = "node.factor, edge.link, node.group.closed, edge.bundle";

/** How long the pointer stays on something before that comes into focus: on its way across it would fade the picture at each line. */
const POINTING_MS = 60;

const listenToPointing = (core: Core, run: Run, handKind: HandKind): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasFocus = false;
  core.on("mouseover", POINTED_AT, ({ target }) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (core.destroyed() || target.removed() || handKind() !== "free") return;
      hasFocus = true;
      run(focusOn, target.id());
    }, POINTING_MS);
  });
  core.on("mouseout", POINTED_AT, () => {
    clearTimeout(timer);
    if (hasFocus) run(focusOn, null);
    hasFocus = false;
  });
  // A drag that begins on a line is none of the line's business.
  core.on("tapstart", () => clearTimeout(timer));
};

/** Listens to what opens, selects, looks at or asks for the menu of something drawn. */
export const listenToTaps = (core: Core, run: Run, handKind: HandKind = alwaysFree): void => {
  // What a tap meant is known when it is made: one that puts something down leaves a free hand behind, and the end of a
  // long press, which has opened a menu, is none.
  let tapped: Hand["kind"] | "held" = "free";
  core.on("tapstart", () => {
    tapped = handKind();
  });
  core.on("taphold", () => {
    tapped = "held";
  });
  core.on("tap", () => {
    if (tapped !== "held") tapped = handKind();
  });
  // A single tap is known only once no second one follows: details that open at once would move the picture between the two.
  core.on("onetap", "node.factor", (event) => {
    if (tapped === "free" && !isAdding(event)) run(select, { kind: "factor", id: event.target.id() });
  });
  core.on("tap", "node.factor", (event) => {
    if (tapped === "choosing" || (tapped === "free" && isAdding(event))) run(toggleSelected, event.target.id());
  });
  core.on("tap", "edge.link", ({ target }) => {
    if (tapped === "free") run(select, { kind: "link", id: target.id() });
  });
  core.on("tap", (event) => {
    if (tapped !== "free" || isAdding(event)) return;
    if (event.target !== core && !event.target.hasClass("open")) return;
    run(focusOn, null);
    run(clearSelection);
  });
  core.on("cxttap taphold", WITH_MENU, (event) => {
    if (handKind() === "free") openMenuAt(core, run, event.target, event.renderedPosition);
  });
  listenToMenuKey(core, run, handKind);
  listenToPointing(core, run, handKind);
};

/** Listens to pointer and touch. `onDrag` hears of every step of a factor being moved. */
export const listenToGestures = (core: Core, run: Run, handKind: HandKind, onDrag: (id: string) => void): void => {
  listenToTaps(core, run, handKind);
  // The keys of the network are for whoever has just touched it.
  core.on("tapstart cxttapstart", () => core.container()?.focus({ preventScroll: true }));
  const isFree = (): boolean => handKind() === "free";
  core.on("tap", "node.badge", ({ target }) => {
    if (!isFree()) return;
    const { factor, unfolds, opens } = target.data() as Readonly<Record<string, string | undefined>>;
    if (opens !== undefined) run(toggleGroups, [opens]);
    else if (unfolds !== undefined) run(toggleFold, unfolds);
    else run(openNeighbours, String(factor));
  });
  core.on("onetap", "node.group.closed", ({ target }) => isFree() && run(toggleGroups, [target.id()]));
  core.on("tap", "edge.bundle", (event) => isFree() && openMenuAt(core, run, event.target, event.renderedPosition));
  core.on("dbltap", "node.factor", (event) => {
    // Out of a selection and back into it in quick succession is no double click.
    if (isFree() && !isAdding(event)) run(expand, event.target.id());
  });
  listenToMoves(core, run, onDrag);
};
