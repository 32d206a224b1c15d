/** How the wider settings of a thin view are worded. */
import type { FilterField } from "../../store/view.ts";
import type { Widening } from "../../store/widenings.ts";
import { counted } from "../../words/counts.ts";
import { lowerFirst } from "../../words/links.ts";
import { FILTER_ENTRIES } from "../filters/filter-entries.ts";

/** A sentence that says what is left out, and the button that brings it in. */
export type WiderWords = Readonly<{ says: string; button: string }>;

const titleOf = (field: FilterField | undefined): string =>
  lowerFirst(FILTER_ENTRIES.find(({ fields }) => field !== undefined && fields.includes(field))?.title ?? field ?? "");

const liftWords = (fields: readonly FilterField[], links: string | null): WiderWords => {
  const title = titleOf(fields[0]);
  const button = fields[0] === "families" ? "Show all families of relations" : `Clear ${title}`;
  return { says: `The filter “${title}” ${links === null ? "is set." : `hides ${links}.`}`, button };
};

/** The words for one setting; `more` counts the links it adds, null while that is not known. */
export const widerWords = (widening: Widening, more: number | null): WiderWords => {
  const links = more === null ? null : counted(more, "link");
  const some = links ?? "some links";
  switch (widening.kind) {
    case "lift":
      return liftWords(widening.fields, links);
    case "lift-all":
      return { says: `Only together the filters hide ${some}.`, button: "Clear all of them" };
    case "groupings":
      return { says: `Groupings are left out, and ${some} with them.`, button: "Include groupings" };
    case "further":
      return {
        says: `Chains of ${widening.hops} steps bring in ${some} more.`,
        button: `Follow chains of ${widening.hops} steps`,
      };
  }
};
