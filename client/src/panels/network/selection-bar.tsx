/** Below the canvas, or the table of factors: what is selected together or in hand, and everything that can be done with it. */
import { Button, Menu, MenuItem, MenuTrigger, Popover, Toolbar } from "react-aria-components";
import { clearSelection } from "../../commands/clear-selection.ts";
import type { KeyCommand } from "../../commands/command.ts";
import { dismiss } from "../../commands/dismiss.ts";
import { keepMoved, letGo, startMoving } from "../../commands/hand.ts";
import { openNeighbours } from "../../commands/overlays.ts";
import { copyIds, copyNames, keepSelected, pathwaysOfSelected } from "../../commands/several.ts";
import { selectedTogether } from "../../store/selection.ts";
import { factorOf, nameOf } from "../../store/selectors.ts";
import type { State } from "../../store/state.ts";
import { CommandButton } from "../../ui/command-button.tsx";
import { useAtlas, useEnabled, useExplorer } from "../../ui/explorer.tsx";
import { Icon } from "../../ui/icon.tsx";
import { HAND_WORDS, SELECTION_WORDS } from "../../words/selection.ts";
import "../../ui/popover.css";
import "./selection-bar.css";

const COPIES: readonly KeyCommand[] = [copyNames, copyIds];

const Copy = () => {
  const { run } = useExplorer();
  return (
    <MenuTrigger>
      <Button className="button button-plain">
        <span>{SELECTION_WORDS.copy}</span>
        <Icon name="up" size={14} />
      </Button>
      <Popover className="popover" placement="top start">
        <Menu className="menu" aria-label={SELECTION_WORDS.copy}>
          {COPIES.map((command) => (
            <MenuItem key={command.id} id={command.id} className="menu-item" onAction={() => run(command)}>
              {command.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};

/** How many are selected, and how many of these the view does not show. */
const countWords = (state: State): string => {
  const ids = selectedTogether(state.view);
  const hidden = ids.filter((id) => factorOf(state, id) === undefined).length;
  if (ids.length === 0) return SELECTION_WORDS.none;
  return [SELECTION_WORDS.count(ids.length), ...(hidden > 0 ? [SELECTION_WORDS.notShown(hidden)] : [])].join(", ");
};

const Actions = () => {
  const canMove = useEnabled(startMoving, undefined);
  const arePair = useEnabled(pathwaysOfSelected, undefined);
  return (
    <>
      <CommandButton command={keepSelected} argument={undefined} weight="plain">
        {SELECTION_WORDS.keep}
      </CommandButton>
      <CommandButton command={dismiss} argument={undefined} weight="plain">
        {SELECTION_WORDS.dismiss}
      </CommandButton>
      <CommandButton command={openNeighbours} argument={undefined} weight="plain">
        {SELECTION_WORDS.neighbours}
      </CommandButton>
      {arePair && (
        <CommandButton command={pathwaysOfSelected} argument={undefined} weight="plain">
          {SELECTION_WORDS.pathways}
        </CommandButton>
      )}
      {canMove && (
        <CommandButton command={startMoving} argument={undefined} weight="plain">
          {SELECTION_WORDS.move}
        </CommandButton>
      )}
      <Copy />
      <CommandButton command={clearSelection} argument={undefined} weight="plain">
        {SELECTION_WORDS.clear}
      </CommandButton>
    </>
  );
};

const Selected = ({ isChoosing }: Readonly<{ isChoosing: boolean }>) => {
  const words = useAtlas(countWords);
  const isEmpty = useAtlas(({ view }) => selectedTogether(view).length === 0);
  return (
    <Toolbar className="selection-bar" aria-label={SELECTION_WORDS.bar}>
      <p className="selection-words">
        <strong>{words}</strong>
        {isChoosing && <span className="caption">{HAND_WORDS.choosingHelp}</span>}
      </p>
      {!isEmpty && <Actions />}
      {isChoosing && (
        <CommandButton command={letGo} argument={undefined}>
          {HAND_WORDS.done}
        </CommandButton>
      )}
    </Toolbar>
  );
};

const Moving = ({ ids }: Readonly<{ ids: readonly string[] }>) => {
  const who = useAtlas((state) =>
    HAND_WORDS.who(
      ids.length,
      ids.slice(0, 1).map((id) => nameOf(state, id)),
    ),
  );
  return (
    <Toolbar className="selection-bar" aria-label={HAND_WORDS.bar}>
      <p className="selection-words">
        <strong>{HAND_WORDS.movingTitle(who)}</strong>
        <span className="caption">{HAND_WORDS.movingHelp}</span>
      </p>
      <CommandButton command={keepMoved} argument={undefined} weight="primary">
        {HAND_WORDS.keep}
      </CommandButton>
      <CommandButton command={letGo} argument={undefined}>
        {HAND_WORDS.back}
      </CommandButton>
    </Toolbar>
  );
};

/** Nothing while one thing or nothing is selected and the hand is free. */
export const SelectionBar = () => {
  const hand = useAtlas((state) => state.interface.hand);
  const isEmpty = useAtlas(({ view }) => selectedTogether(view).length === 0);
  if (hand.kind === "moving") return <Moving ids={hand.ids} />;
  return isEmpty && hand.kind === "free" ? null : <Selected isChoosing={hand.kind === "choosing"} />;
};
