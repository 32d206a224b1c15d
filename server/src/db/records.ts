/** Turns driver values into plain ones, so that nothing above db/ has heard of a driver type. */
import type { Record as DriverRecord } from "neo4j-driver";
import { AppError } from "../errors.ts";

/** A row as plain values: strings, numbers, booleans, null, lists and objects of these. */
export type Row = Readonly<Record<string, unknown>>;

const plainNumber = (value: bigint): number => {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new AppError("INTERNAL", {
    message: "The database gave a number too large to be shown exactly.",
    details: { value: String(value) },
  });
};

type Values = Record<string | number, unknown>;

// Lists and maps are changed where they are: the driver made them for this answer and keeps none of them, and copying
// every one costs several times as much.
const makePlain = (holder: Values, key: string | number): void => {
  const value = holder[key];
  switch (typeof value) {
    case "bigint":
      holder[key] = plainNumber(value);
      return;
    case "undefined":
      holder[key] = null;
      return;
    case "object":
      if (Array.isArray(value)) for (let at = 0; at < value.length; at += 1) makePlain(value as unknown as Values, at);
      else if (value !== null) for (const inner in value) makePlain(value as Values, inner);
  }
};

/** The record's columns as plain values; takes its lists and maps over. Raises INTERNAL for a number beyond 2^53 - 1. */
export const plainRow = (record: DriverRecord): Row => {
  const row: Record<string, unknown> = {};
  const { keys } = record;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as string;
    row[key] = record.get(at);
    makePlain(row, key);
  }
  return row;
};
