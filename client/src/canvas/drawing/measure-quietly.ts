/** Has the library work out looks and room of elements without taking that for changes of them. */
import type { Core, EventObject, SingularElementArgument } from "cytoscape";
import { isLargePicture } from "./large-picture.ts";
import { rendererOf } from "./renderer-of.ts";

/** Of the library, but missing in its types: what it does before it draws, in the order of its priorities. */
type Renderer = Readonly<{
  onUpdateEleCalcs: (hear: (willDraw: boolean, changed: Iterable<SingularElementArgument>) => void) => void;
  beforeRender: (act: (willDraw: boolean) => void, priority: number) => void;
  beforeRenderPriorities: Readonly<{ eleCalcs: number; eleTxrDeq: number }>;
}>;

/** The event by which an element says that it takes other room. */
const BOUNDS = "bounds";

/** `act` may have the element say `times` that it takes other room; nobody hears it say so more often. */
const hushed = (element: SingularElementArgument, times: number, act: () => void): void => {
  let said = 0;
  const keepToItself = (event: EventObject): void => {
    said += 1;
    if (said > times) event.stopPropagation();
  };
  element.on(BOUNDS, keepToItself);
  act();
  element.off(BOUNDS, undefined, keepToItself);
};

/** Works out how an element looks. It would say for each property by itself that it takes other room, and is heard once. */
export const style = (element: SingularElementArgument): void =>
  // Whoever asks for one property has them all worked out.
  hushed(element, 1, () => void element.numericStyle("opacity"));

/** Measures an element whose looks and course are known. */
export const measure = (element: SingularElementArgument): void => hushed(element, 0, () => void element.boundingBox());

/**
 * To measure an element for the first time counts in Cytoscape as a change of it, and a change of a factor as one of all its
 * lines. It measures while it draws, so that it would work out every line anew for a second drawing of the same picture:
 * from now on it measures before, unheard.
 */
export const measureQuietly = (core: Core): void => {
  const renderer = rendererOf<Renderer>(core);
  const changed = new Set<SingularElementArgument>();
  renderer.onUpdateEleCalcs((_, elements) => {
    for (const element of elements) changed.add(element);
  });
  const { eleCalcs, eleTxrDeq } = renderer.beforeRenderPriorities;
  renderer.beforeRender(
    (willDraw) => {
      if (!willDraw || changed.size === 0) return;
      // A large picture is drawn without being measured.
      if (!isLargePicture(core)) for (const element of changed) if (!element.removed()) measure(element);
      changed.clear();
    },
    (eleCalcs + eleTxrDeq) / 2,
  );
};
