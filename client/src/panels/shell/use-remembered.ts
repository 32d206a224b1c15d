/** A number that this device remembers, such as the width of a panel. */
import { useState } from "react";

const PREFIX = "factor-atlas.";

/** What is stored under `key`, kept between `least` and `most`; `usual` where nothing readable is stored. */
export const readNumber = (stored: string | null, usual: number, least: number, most: number): number => {
  const value = stored === null || stored.trim() === "" ? Number.NaN : Number(stored);
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : usual;
};

/** The number and the way to change it; a full or forbidden storage only means that it is forgotten. */
export const useRemembered = (key: string, usual: number, least: number, most: number) => {
  const [value, setValue] = useState(() => readNumber(localStorage.getItem(PREFIX + key), usual, least, most));
  const remember = (next: number): void => {
    setValue(next);
    localStorage.setItem(PREFIX + key, String(next));
  };
  return [value, remember] as const;
};
