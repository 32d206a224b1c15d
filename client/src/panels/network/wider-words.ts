/** How the wider settings of a thin view are worded. */
import type { FilterField } from "../../store/view.ts";
import type { Widening } from "../../store/widenings.ts";
import { WIDER_WORDS } from "../../words/network.ts";
import { FILTER_ENTRIES } from "../filters/filter-entries.ts";

/** A sentence that says what is left out, and the button that brings it in. */
export type WiderWords = Readonly<{ says: string; button: string }>;

const titleOf = (field: FilterField | undefined): string =>
  FILTER_ENTRIES.find(({ fields }) => field !== undefined && fields.includes(field))?.title ?? field ?? "";

/** The words for one setting; `more` counts the links it adds, null while that is not known. */
export const widerWords = (widening: Widening, more: number | null): WiderWords => {
  switch (widening.kind) {
    case "lift": {
      const [field] = widening.fields;
      const button = field === "families" ? WIDER_WORDS.allFamilies : WIDER_WORDS.clear(titleOf(field));
      return { says: WIDER_WORDS.lift(titleOf(field), more), button };
    }
    case "lift-all":
      return { says: WIDER_WORDS.liftAll(more), button: WIDER_WORDS.clearAll };
    case "groupings":
      return { says: WIDER_WORDS.groupings(more), button: WIDER_WORDS.includeGroupings };
    case "further":
      return { says: WIDER_WORDS.further(widening.hops, more), button: WIDER_WORDS.followFurther(widening.hops) };
  }
};
