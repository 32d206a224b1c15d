/** The gap map in an address: only what differs from its default, each under a readable key of its own. */

import type { Domain, FactorKind, Level, LinkFamily } from "../../api/generated.ts";
import {
  AXIS_WAYS,
  DEFAULT_GAPS,
  GAP_ORDERS,
  type GapAxis,
  type GapPlace,
  type GapsWish,
  keptGaps,
} from "../gaps/gaps-wish.ts";
import { isSame } from "../is-same.ts";
import { NAMED_FACTORS_LIMIT } from "../view.ts";
import { type Codec, listOf, oneOf, text, yesNo } from "./codec.ts";
import { FILTER_CODECS } from "./filter-codecs.ts";
import type { Part } from "./part.ts";

/** The values of an axis are written as those of the filter field of the same name are. */
const VALUES: Readonly<Record<GapAxis["by"], Codec<readonly string[]>>> = {
  kinds: FILTER_CODECS.kinds as Codec<readonly string[]>,
  domains: FILTER_CODECS.domains as Codec<readonly string[]>,
  levels: FILTER_CODECS.levels as Codec<readonly string[]>,
  factors: listOf(text, NAMED_FACTORS_LIMIT),
};

/** Each way has values of its own, but TypeScript cannot follow a way and its values together. */
const axisOf = (by: GapAxis["by"], values: readonly string[]): GapAxis =>
  ({ by, values }) as Readonly<{ by: "kinds"; values: readonly FactorKind[] }> &
    Readonly<{ by: "domains"; values: readonly Domain[] }> &
    Readonly<{ by: "levels"; values: readonly Level[] }>;

/** `kinds:EXTERNAL_FACTOR,TREND`. */
const axis: Codec<GapAxis> = {
  print: ({ by, values }) => `${by}:${VALUES[by].print(values)}`,
  parse: (raw) => {
    const at = raw.indexOf(":");
    const by = AXIS_WAYS.find((way) => way === raw.slice(0, at));
    const values = by === undefined ? null : VALUES[by].parse(raw.slice(at + 1));
    return by === undefined || values === null ? null : axisOf(by, values);
  },
};

/** `factor:a,factor:b`: row, then column. */
const cell: Codec<GapPlace> = {
  print: ({ row, column }) => `${text.print(row)},${text.print(column)}`,
  parse: (raw) => {
    const [row, column, ...rest] = raw.split(",").map(text.parse);
    return rest.length === 0 && row && column ? { row, column } : null;
  },
};

type Codecs = {
  readonly [Field in keyof GapsWish]: Readonly<{ key: string; codec: Codec<NonNullable<GapsWish[Field]>> }>;
};

const CODECS: Codecs = {
  rows: { key: "rows", codec: axis },
  columns: { key: "columns", codec: axis },
  families: { key: "cells", codec: FILTER_CODECS.families as Codec<readonly LinkFamily[]> },
  direction: { key: "read", codec: oneOf(["OUT", "IN"]) },
  rowOrder: { key: "rowOrder", codec: oneOf(GAP_ORDERS) },
  columnOrder: { key: "columnOrder", codec: oneOf(GAP_ORDERS) },
  showsEmpty: { key: "emptyLines", codec: yesNo },
  cell: { key: "gap", codec: cell },
};

const FIELDS = Object.keys(CODECS) as (keyof GapsWish)[];

const printField = <Field extends keyof GapsWish>(wish: GapsWish, field: Field): readonly string[] => {
  const { key, codec } = CODECS[field];
  const value = wish[field];
  if (value === null || isSame(value, DEFAULT_GAPS[field])) return [];
  return [`${key}=${codec.print(value)}`];
};

/** `rows=kinds:EXTERNAL_FACTOR&columns=…&gap=factor:a,factor:b`; nothing for the default map. */
export const GAPS_PART: Part = {
  print: ({ gaps }) => (gaps === null ? [] : FIELDS.flatMap((field) => printField(gaps, field))),
  take: (take) => {
    const taken = FIELDS.flatMap((field) => {
      const { key, codec } = CODECS[field];
      const value = take<unknown>(key, codec as Codec<unknown>);
      return value === undefined ? [] : [[field, value] as const];
    });
    return { gaps: keptGaps({ ...DEFAULT_GAPS, ...Object.fromEntries(taken) }) };
  },
};
