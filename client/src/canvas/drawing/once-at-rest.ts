/** Puts off work until what asks for it has come to rest. */

/** A function that runs `act` once it has not been called for `ms`. */
export const onceAtRest = (ms: number, act: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  };
};
