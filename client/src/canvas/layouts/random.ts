/** Numbers that look random and are the same every time: layouts must be. */

const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
};

/** Two numbers from 0 to 1, fixed by `id` alone, so that a factor starts at the same place in every view. */
export const startOf = (id: string): readonly [number, number] => {
  const first = hash(id);
  const second = hash(`${id}/`);
  return [first / 0xffffffff, second / 0xffffffff];
};
