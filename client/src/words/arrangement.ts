/** The words for how factors are arranged: pins, and a layout that takes its time. */
import { counted } from "./counts.ts";

/** A layout on its way: "Arranging 191 factors … 40 %". `part` from 0 to 1. */
export const arrangingWords = (factors: number, part: number): string =>
  `Arranging ${counted(factors, "factor")} … ${Math.round(part * 100)} %`;

/** "Unpin all 3". */
export const unpinAllWords = (pins: number): string => (pins === 1 ? "Unpin the moved factor" : `Unpin all ${pins}`);

/** The bar over a picture that is being arranged. */
export const ARRANGING_WORDS = { title: "Arranging", cancel: "Cancel" } as const;
