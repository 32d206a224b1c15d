/** The top of every page: the name, the search, and what can be done with the whole view. */

import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { setTheme } from "../../commands/arrange-window.ts";
import { openHome } from "../../commands/open-view.ts";
import { openExport, openShortcuts } from "../../commands/overlays.ts";
import { openSavedViews } from "../../commands/saved-views.ts";
import { share } from "../../commands/share.ts";
import { redo, undo } from "../../commands/undo.ts";
import { THEMES, type Theme } from "../../store/interface.ts";
import { IconButton } from "../../ui/button.tsx";
import { CommandIcon } from "../../ui/command-button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { Icon } from "../../ui/icon.tsx";
import { SHELL_WORDS, THEME_WORDS } from "../../words/shell.ts";
import { HistoryMenu } from "../history/history-menu.tsx";
import { SearchField } from "../search/search-field.tsx";
import "../../ui/popover.css";
import "./top-bar.css";

const THEME_ICONS = { system: "system", light: "sun", dark: "moon" } as const;

const ThemeMenu = () => {
  const { run } = useExplorer();
  const theme = useAtlas((state) => state.interface.theme);
  return (
    <MenuTrigger>
      <IconButton label={SHELL_WORDS.themeIs(THEME_WORDS[theme])} icon={THEME_ICONS[theme]} />
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={SHELL_WORDS.theme}
          selectionMode="single"
          selectedKeys={[theme]}
          onAction={(key) => run(setTheme, key as Theme)}
        >
          {THEMES.map((id) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={THEME_WORDS[id]}>
              <Icon name={THEME_ICONS[id]} size={18} />
              <span>{THEME_WORDS[id]}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};

/** Name, search, undo, share, export, theme and help. */
export const TopBar = () => {
  const { run } = useExplorer();
  return (
    <header className="top-bar">
      <h1 className="brand">
        <Button className="brand-button" onPress={() => run(openHome)}>
          {SHELL_WORDS.product}
          <span className="visually-hidden">{SHELL_WORDS.openOverview}</span>
        </Button>
      </h1>
      <search className="top-search">
        <SearchField />
      </search>
      <div className="top-actions">
        <CommandIcon command={undo} argument={undefined} icon="undo" />
        <CommandIcon command={redo} argument={undefined} icon="redo" />
        <HistoryMenu />
        <CommandIcon command={openSavedViews} argument={undefined} icon="bookmark" />
        <CommandIcon command={share} argument={undefined} icon="share" />
        <CommandIcon command={openExport} argument={undefined} icon="download" label={SHELL_WORDS.exportShown} />
        <ThemeMenu />
        <CommandIcon command={openShortcuts} argument={undefined} icon="help" />
      </div>
    </header>
  );
};
