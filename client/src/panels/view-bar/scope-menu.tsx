/** Which factors the view starts from, and the way to every other start; what the filter leaves of them is said below. */
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from "react-aria-components";
import { setScope } from "../../commands/filters.ts";
import { factorOf } from "../../store/selectors.ts";
import type { Page } from "../../store/view.ts";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { Icon } from "../../ui/icon.tsx";
import { SCOPE_WORDS } from "../../words/scope.ts";
import { scopeParts, scopeWords } from "./scope-choices.ts";
import "../../ui/popover.css";
import "./scope-menu.css";

/** Pages that show the factors of the view; the others choose theirs themselves. */
const OF_THE_VIEW: ReadonlySet<Page> = new Set(["network", "table", "evidence"]);

/** The button and its menu. */
export const ScopeMenu = () => {
  const { run } = useExplorer();
  const isOfView = useAtlas(({ view }) => OF_THE_VIEW.has(view.page));
  const scope = useAtlas(({ view }) => view.scope);
  const words = useAtlas((state) => scopeWords(state.view.scope, (id) => factorOf(state, id)?.name));
  if (!isOfView) return null;
  const parts = scopeParts(scope);
  const choose = (key: string | number): void => {
    const choice = parts.flatMap(({ choices }) => choices).find(({ id }) => id === key);
    if (choice !== undefined && !choice.isChosen) run(setScope, choice.scope);
  };
  return (
    <MenuTrigger>
      <Button className="scope-button" aria-label={SCOPE_WORDS.shown(words)}>
        <span>{words}</span>
        <Icon name="down" size={14} />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu className="menu" aria-label={SCOPE_WORDS.menu} onAction={choose}>
          {parts.map(({ id, title, choices }) => (
            <MenuSection
              key={id}
              selectionMode="single"
              selectedKeys={choices.filter(({ isChosen }) => isChosen).map((choice) => choice.id)}
            >
              <Header className="menu-title">{title}</Header>
              {choices.map((choice) => (
                <MenuItem key={choice.id} id={choice.id} className="menu-item" textValue={choice.words}>
                  {choice.words}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
