/** Keeps costly values for a while: the most recently used, up to a total weight, each made once at a time. */

/** Gives the kept value of `key`, or makes it. A value that fails to be made is not kept. */
export type Keeper<T> = (key: string, make: () => Promise<T>) => Promise<T>;

type Kept<T> = Readonly<{ value: Promise<T>; weight: number }>;

/**
 * A keeper of values that weigh at most `maxWeight` together. A value heavier than that is made but not kept.
 * Who asks while a value is being made waits for the same one.
 */
export const createKeeper = <T>({
  maxWeight,
  weightOf,
}: Readonly<{ maxWeight: number; weightOf: (value: T) => number }>): Keeper<T> => {
  // A Map keeps the order in which keys are set: the first is the least recently used.
  const kept = new Map<string, Kept<T>>();
  let total = 0;

  const drop = (key: string): void => {
    total -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  };

  const settle = (key: string, value: Promise<T>, weight: number): void => {
    // Something else may have taken the key's place, or dropped it, while the value was being made.
    if (kept.get(key)?.value !== value) return;
    kept.set(key, { value, weight });
    total += weight;
    for (const oldest of kept.keys()) {
      if (total <= maxWeight) return;
      drop(oldest);
    }
  };

  return (key, make) => {
    const known = kept.get(key);
    if (known) {
      kept.delete(key);
      kept.set(key, known);
      return known.value;
    }
    const value = make();
    kept.set(key, { value, weight: 0 });
    value.then(
      (made) => settle(key, value, weightOf(made)),
      () => {
        if (kept.get(key)?.value === value) drop(key);
      },
    );
    return value;
  };
};
