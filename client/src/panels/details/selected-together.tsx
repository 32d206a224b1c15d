/** Several factors selected together, by name: each opens on its own, or is taken out. */
import { toggleSelected } from "../../commands/several.ts";
import { selectedTogether } from "../../store/selection.ts";
import { nameOf } from "../../store/selectors.ts";
import { CommandIcon } from "../../ui/command-button.tsx";
import { useAtlas } from "../../ui/explorer.tsx";
import { OpenLink } from "../../ui/open-link.tsx";
import { SELECTION_WORDS } from "../../words/selection.ts";

const Selected = ({ id }: Readonly<{ id: string }>) => {
  const name = useAtlas((state) => nameOf(state, id));
  return (
    <li className="detail-selected">
      <OpenLink kind="factor" id={id}>
        {name}
      </OpenLink>
      <CommandIcon command={toggleSelected} argument={id} icon="close" label={SELECTION_WORDS.takeOut(name)} />
    </li>
  );
};

/** In the order in which they were selected. */
export const SelectedTogether = () => {
  const ids = useAtlas(({ view }) => selectedTogether(view));
  return (
    <div className="detail">
      <h3 className="detail-title" tabIndex={-1}>
        {SELECTION_WORDS.count(ids.length)}
      </h3>
      <ul className="detail-list-plain" aria-label={SELECTION_WORDS.list}>
        {ids.map((id) => (
          <Selected key={id} id={id} />
        ))}
      </ul>
    </div>
  );
};
