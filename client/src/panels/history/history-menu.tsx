/** The steps that led to the view, the latest first; each can be gone back to, and all can be played again. */

import { Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from "react-aria-components";
import { replay } from "../../commands/replay.ts";
import { goToLogStep } from "../../commands/undo.ts";
import { IconButton } from "../../ui/button.tsx";
import { useAtlas, useEnabled, useExplorer } from "../../ui/explorer.tsx";
import { SHELL_WORDS } from "../../words/shell.ts";
import "../../ui/popover.css";
import "./history-menu.css";

const REPLAY = "replay";

/** The button and its menu. */
export const HistoryMenu = () => {
  const { run } = useExplorer();
  const { steps, at } = useAtlas((state) => state.log);
  const canReplay = useEnabled(replay, undefined);
  const act = (key: string | number): void => (key === REPLAY ? run(replay) : run(goToLogStep, Number(key)));
  return (
    <MenuTrigger>
      <IconButton label={SHELL_WORDS.history} icon="history" />
      <Popover className="popover history" placement="bottom end">
        <Menu className="menu" aria-label={SHELL_WORDS.history} disabledKeys={canReplay ? [] : [REPLAY]} onAction={act}>
          <MenuSection
            aria-label={SHELL_WORDS.historySteps}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[String(at)]}
          >
            {steps
              .map(({ words }, index) => ({ words, index }))
              .reverse()
              .map(({ words, index }) => (
                <MenuItem key={index} id={String(index)} className="menu-item history-step" textValue={words}>
                  <span className={index > at ? "history-undone" : undefined}>
                    {words}
                    {index > at && <span className="visually-hidden">{SHELL_WORDS.isUndone}</span>}
                  </span>
                </MenuItem>
              ))}
          </MenuSection>
          <Separator className="menu-line" />
          <MenuItem id={REPLAY} className="menu-item" textValue={replay.label}>
            <span>{replay.label}</span>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
