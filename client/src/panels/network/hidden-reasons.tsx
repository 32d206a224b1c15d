/** Filters that hide something from the view, each with a button that lifts it. */
import { clearFilterFields } from "../../commands/filters.ts";
import { shown } from "../../store/remote.ts";
import { TextButton } from "../../ui/button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { lowerFirst } from "../../ui/link-words.ts";
import { type Hiding, hidingFilters, leftIn } from "./emptiness.ts";

/** The filters to name: those known to hide something, or all when none is known to. */
export const useHiding = (): readonly Hiding[] => {
  const filter = useAtlas((state) => state.view.filter);
  const facets = useAtlas((state) => shown(state.facets));
  const left = useAtlas((state) => JSON.stringify(leftIn(state)));
  const hiding = hidingFilters(filter, facets, JSON.parse(left));
  const known = hiding.filter(({ hides }) => hides !== null);
  return known.length > 0 ? known : hiding;
};

const Reason = ({ hiding: { entry, hides } }: Readonly<{ hiding: Hiding }>) => {
  const { run } = useExplorer();
  const name = lowerFirst(entry.title);
  return (
    <li>
      <span>
        The filter “{name}” {hides === null ? "is set." : `hides ${hides}.`}
      </span>
      <TextButton onPress={() => run(clearFilterFields, entry.fields)}>Clear {name}</TextButton>
    </li>
  );
};

/** One line for each filter. */
export const HiddenReasons = ({ hiding }: Readonly<{ hiding: readonly Hiding[] }>) => (
  <ul className="hidden-reasons">
    {hiding.map((each) => (
      <Reason key={each.entry.id} hiding={each} />
    ))}
  </ul>
);
