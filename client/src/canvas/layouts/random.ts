/** Numbers that look random and are the same every time: layouts must be. */

const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
};

const seeded = (id: string, seed: number): string => (seed === 0 ? id : `${id}#${seed}`);

/** Two numbers from 0 to 1, fixed by `id` and `seed` alone, so that a factor starts at the same place in every view. */
export const startOf = (id: string, seed: number): readonly [number, number] => {
  const key = seeded(id, seed);
  return [hash(key) / 0xffffffff, hash(`${key}/`) / 0xffffffff];
};

/** In which order things that have none of their own come under `seed`; the number itself means nothing. */
export const orderOf = (id: string, seed: number): number => hash(seeded(id, seed));
