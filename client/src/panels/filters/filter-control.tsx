/** The control of one filter entry, whatever its sort. */
import type { Facet } from "../../store/answers.ts";
import { ChoicesControl } from "./choices-control.tsx";
import type { FilterEntry } from "./filter-entries.ts";
import { ContestedControl, GroupingsControl, TextControl } from "./small-controls.tsx";
import { WorksControl } from "./works-control.tsx";
import { YearsControl } from "./years-control.tsx";

/** Draws the entry's control; entries without one draw nothing. */
export const FilterControl = ({ entry, facet }: Readonly<{ entry: FilterEntry; facet: Facet | null }>) => {
  switch (entry.control) {
    case "choices":
      return <ChoicesControl entry={entry} facet={facet} />;
    case "works":
      return <WorksControl facet={facet} />;
    case "years":
      return <YearsControl facet={facet} />;
    case "contested":
      return <ContestedControl facet={facet} />;
    case "groupings":
      return <GroupingsControl />;
    case "text":
      return <TextControl />;
    case "none":
      return null;
  }
};
