/** Keeps what is costly to make until what it was made of is another. */

/** Remembers the last result, so that watchers see a new scene only when there is one. */
export const remember = <Key extends readonly unknown[], Value>(
  make: (...key: Key) => Value,
): ((...key: Key) => Value) => {
  let last: Readonly<{ key: Key; value: Value }> | null = null;
  return (...key) => {
    if (last === null || key.some((part, index) => part !== last?.key[index])) last = { key, value: make(...key) };
    return last.value;
  };
};
