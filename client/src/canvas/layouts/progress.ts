/** How far a layout has come: told in parts of the whole, and in steps that lie next to each other. */

/** Hears how much is done, from 0 to 1. */
export type Report = (part: number) => void;

/** For whoever does not ask how far it is. */
export const silent: Report = () => undefined;

/** A report for one step of a longer way, which begins at `from` and ends at `to` of the whole. */
export const within =
  (report: Report, from: number, to: number): Report =>
  (part) =>
    report(from + (to - from) * part);
