/** Every part of an address, in the order in which they stand there: a new field of the view is one line here. */
import { LARGEST_SEED, LAYOUTS, PAGES, TABLES } from "../view.ts";
import { ADDED_PART, DISMISSED_PART, MOVED_PART } from "./arrangement-parts.ts";
import { oneOf, text, whole } from "./codec.ts";
import { COMPARE_PART } from "./compare-part.ts";
import { EVIDENCE_PART } from "./evidence-part.ts";
import { FILTER_PART } from "./filter-part.ts";
import { GAPS_PART } from "./gaps-part.ts";
import { FOLDED_PART, MAP_PART } from "./map-part.ts";
import { fieldPart, type Part } from "./part.ts";
import { PATHWAYS_PART } from "./pathways-part.ts";
import { SCOPE_PART } from "./scope-part.ts";
import { SELECTION_PART } from "./selection-part.ts";
import { STACK_PART } from "./stack-part.ts";

/** Parts share no key, and every field of the view belongs to one of them. */
export const PARTS: readonly Part[] = [
  fieldPart("question", "q", text),
  fieldPart("page", "page", oneOf(PAGES)),
  fieldPart("table", "table", oneOf(TABLES)),
  SCOPE_PART,
  FILTER_PART,
  STACK_PART,
  ADDED_PART,
  DISMISSED_PART,
  SELECTION_PART,
  fieldPart("layout", "layout", oneOf(LAYOUTS)),
  fieldPart("seed", "seed", whole(0, LARGEST_SEED)),
  MOVED_PART,
  GAPS_PART,
  COMPARE_PART,
  PATHWAYS_PART,
  EVIDENCE_PART,
  FOLDED_PART,
  MAP_PART,
];
