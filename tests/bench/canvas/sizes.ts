/** The stored sizes that pictures are drawn of. */
import type { StoredSize } from "../api/database-cache.ts";

const loaded = (name: string, factors: number, links: number): StoredSize => ({
  ...{ name: `canvas-${name}`, kind: "loaded", factors, links },
});

/** Databases by the name that a picture's size has in flags and reports. */
export const PICTURE_SIZES = {
  "built-in": { name: "built-in", kind: "built-in" },
  tiny: loaded("tiny", 60, 150),
  "200": loaded("200", 200, 600),
  "1k": loaded("1k", 1_000, 3_000),
  "5k": loaded("5k", 5_000, 15_000),
  "20k": loaded("20k", 20_000, 60_000),
} as const satisfies Readonly<Record<string, StoredSize>>;

export type SizeName = keyof typeof PICTURE_SIZES;
