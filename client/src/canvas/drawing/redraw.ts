/** Decides when the canvas is brought up to date: once for all that changes together, and not to be changed again at once. */

/** How long a picture may wait for the places of its factors, in ms. */
const PATIENCE_MS = 200;

/**
 * `ask` whenever something changed, `look` whenever factors begin or cease to be placed. Nothing is drawn before `begin`
 * or after `stop`.
 */
export type Redraw = Readonly<{ ask: () => void; look: () => void; begin: () => void; stop: () => void }>;

/**
 * Calls `draw` in a task of its own after whatever asked for it. While factors are being placed it waits until they are: a
 * network that came before its places would be drawn twice, and jump. What takes long to place is drawn meanwhile.
 */
export const createRedraw = (draw: () => void, isArranging: () => boolean): Redraw => {
  let [hasBegun, isAsked, isWaiting] = [false, false, false];
  let timer: ReturnType<typeof setTimeout> | null = null;

  const act = (): void => {
    if (isArranging() && !isWaiting) {
      isWaiting = true;
      timer = setTimeout(act, PATIENCE_MS);
      return;
    }
    timer = null;
    [isWaiting, isAsked] = [false, false];
    draw();
  };

  const look = (): void => {
    if (!(hasBegun && isAsked)) return;
    if (isWaiting && timer !== null && !isArranging()) {
      clearTimeout(timer);
      timer = null;
    }
    timer ??= setTimeout(act);
  };

  return {
    ask: () => {
      isAsked = true;
      look();
    },
    look,
    begin: () => {
      hasBegun = true;
      look();
    },
    stop: () => {
      hasBegun = false;
      if (timer !== null) clearTimeout(timer);
    },
  };
};
