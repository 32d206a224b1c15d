/** Has the library work out how changed elements look a few at a time, so that the page stays at hand between them. */
import type { Core, SingularElementArgument } from "cytoscape";
import { inSlices, type Stop } from "./in-slices.ts";
import { measure, style } from "./measure-quietly.ts";
import { setQuiet, sortAnew } from "./notifications.ts";
import { settleLooks } from "./paint-in-slices.ts";

/**
 * Works out how all elements that changed look, where lines run and what room each takes, then calls `done`: at once where
 * one slice is enough. Until then nothing is drawn, since Cytoscape works out whatever is left when it draws. O(elements).
 */
export const styleInSlices = (core: Core, done: () => void): Stop => {
  let isOpen = true;
  let stopMeasuring: Stop = () => undefined;
  const elements = core.elements().toArray();
  const end = (): void => {
    isOpen = false;
    core.endBatch();
    sortAnew(core);
  };
  const each = (work: (element: SingularElementArgument) => void) => (few: readonly SingularElementArgument[]) => {
    setQuiet(core, true);
    for (const element of few) work(element);
    setQuiet(core, false);
  };
  const measureAll = (): Stop =>
    inSlices(elements, {
      act: each(measure),
      done: () => {
        end();
        done();
      },
    });
  // Nothing is drawn while a batch is open.
  core.startBatch();
  const stopStyling = inSlices(elements, {
    act: each(style),
    done: () => {
      settleLooks(core);
      stopMeasuring = measureAll();
    },
  });
  return () => {
    stopStyling();
    stopMeasuring();
    if (isOpen && !core.destroyed()) end();
  };
};
