/** Spares work that only matters when a frame is drawn. */

/** A function that runs `act` before the next frame, however often it is called until then. */
export const onceAFrame = (act: () => void): (() => void) => {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      act();
    });
  };
};
