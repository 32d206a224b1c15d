/** Turns driver values into plain ones, so that nothing above db/ has heard of a driver type. */
import type { Record as DriverRecord } from "neo4j-driver";
import { AppError } from "../errors.ts";

/** A row as plain values: strings, numbers, booleans, null, lists and objects of these. */
export type Row = Readonly<Record<string, unknown>>;

const plainNumber = (value: bigint): number => {
  if (value > BigInt(Number.MAX_SAFE_INTEGER) || value < BigInt(Number.MIN_SAFE_INTEGER))
    throw new AppError("INTERNAL", {
      message: "The database gave a number too large to be shown exactly.",
      details: { value: String(value) },
    });
  return Number(value);
};

const plainValue = (value: unknown): unknown => {
  if (typeof value === "bigint") return plainNumber(value);
  if (Array.isArray(value)) return value.map(plainValue);
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainValue(inner)]));
  return value ?? null;
};

/** The record's columns as plain values. Raises INTERNAL for a number beyond 2^53 - 1. */
export const plainRow = (record: DriverRecord): Row =>
  Object.fromEntries(record.keys.map((key, position) => [String(key), plainValue(record.get(position))]));
