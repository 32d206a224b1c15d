/** The filters that the reader keeps in this browser, each to be added to the view as one step. */
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { putOnKeptFilter } from "../../commands/kept-filters.ts";
import { TextButton } from "../../ui/button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { PUT_ON_KEPT } from "../../words/kept.ts";

/** Nothing while no filter is kept. */
export const KeptFilters = () => {
  const { run } = useExplorer();
  const filters = useAtlas(({ kept }) => kept.filters);
  if (filters.length === 0) return null;
  return (
    <MenuTrigger>
      <TextButton weight="plain" icon="plus">
        {PUT_ON_KEPT}
      </TextButton>
      <Popover className="popover" placement="bottom start">
        <Menu className="menu" aria-label={PUT_ON_KEPT} onAction={(key) => run(putOnKeptFilter, String(key))}>
          {filters.map(({ name }) => (
            <MenuItem key={name} id={name} className="menu-item" textValue={name}>
              <span>{name}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
