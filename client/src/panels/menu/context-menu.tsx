/** The menu of a factor or link: opens where it was asked for and acts at once. */

import { useRef, useState } from "react";
import { Header, Keyboard, Menu, MenuItem, MenuSection, Popover } from "react-aria-components";
import { foldableGroupings } from "../../commands/fold.ts";
import { startMoving } from "../../commands/hand.ts";
import { closeOverlay } from "../../commands/overlays.ts";
import { drawnOf } from "../../store/drawn.ts";
import { broughtBy } from "../../store/expansions.ts";
import type { MenuTarget } from "../../store/interface.ts";
import { selectedTogether } from "../../store/selection.ts";
import { factorOf, groupOf, nameOf, shownLinks } from "../../store/selectors.ts";
import type { State } from "../../store/state.ts";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { keyWords } from "../../words/keys.ts";
import { linkVerb, lowerFirst } from "../../words/links.ts";
import { MAP_WORDS, signCounts } from "../../words/map.ts";
import { SHELL_WORDS } from "../../words/shell.ts";
import { type MenuFacts, menuEntries } from "./menu-entries.ts";
import "../../ui/popover.css";
import "./context-menu.css";

const titleOf = (state: State, { kind, id }: MenuTarget): string => {
  if (kind === "factor") return factorOf(state, id)?.name ?? id;
  if (kind === "group") return nameOf(state, id);
  const bundle = drawnOf(state).bundles.find((each) => each.id === id);
  if (bundle !== undefined) {
    const words = MAP_WORDS.bundleBetween(bundle.linkCount, nameOf(state, bundle.from), nameOf(state, bundle.to));
    return `${words}: ${signCounts(bundle.signs)}`;
  }
  const link = shownLinks(state).find((each) => each.id === id);
  if (!link) return id;
  return `${nameOf(state, link.from.id)} ${linkVerb(link)} ${lowerFirst(nameOf(state, link.to.id))}`;
};

const factsOf = (state: State, { kind, id }: MenuTarget): MenuFacts => {
  const { bundles, folds } = drawnOf(state);
  const bundle = kind === "bundle" ? bundles.find((each) => each.id === id) : undefined;
  const ends = bundle === undefined ? [id] : [bundle.from, bundle.to];
  return {
    isPinned: state.view.moved[id] !== undefined,
    hasBrought: broughtBy(state, id).length > 0,
    isChosen: selectedTogether(state.view).includes(id),
    canMove: startMoving.isEnabled(state, id),
    isFolded: foldableGroupings(state).includes(id) ? state.view.folded.includes(id) : null,
    joins: ends.filter((end) => groupOf(state, end) !== undefined || folds.has(end)),
    isOpen: ends.every((end) => groupOf(state, end)?.isOpen ?? true),
  };
};

const Entries = ({ target }: Readonly<{ target: MenuTarget }>) => {
  const { run } = useExplorer();
  const title = useAtlas((state) => titleOf(state, target));
  const { store } = useExplorer();
  // A menu stands for the moment it was asked in; what it offers is read once.
  const [entries] = useState(() => menuEntries(target, factsOf(store.getState(), target)));
  return (
    <Menu
      className="menu"
      aria-label={title}
      // The pointer or key that asked for the menu is the first step; the menu itself is the second.
      autoFocus="first"
      onAction={(key) => {
        run(closeOverlay);
        entries.find(({ id }) => id === key)?.act(run);
      }}
    >
      <MenuSection>
        <Header className="menu-title">{title}</Header>
        {entries.map(({ id, words, shortcut }) => (
          <MenuItem key={id} id={id} className="menu-item" textValue={words}>
            <span>{words}</span>
            {shortcut && <Keyboard>{keyWords(shortcut)}</Keyboard>}
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  );
};

/** Open while the state asks for a menu; its anchor is a point of the window. */
export const ContextMenu = () => {
  const { run } = useExplorer();
  const anchor = useRef<HTMLSpanElement>(null);
  const overlay = useAtlas((state) => state.interface.overlay);
  const menu = overlay.kind === "menu" ? overlay : null;
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: menu?.x ?? 0, top: menu?.y ?? 0 }} aria-hidden="true" />
      <Popover
        key={menu ? `${menu.target.id}@${menu.x},${menu.y}` : "closed"}
        className="popover"
        aria-label={SHELL_WORDS.menu}
        triggerRef={anchor}
        placement="bottom start"
        isOpen={menu !== null}
        onOpenChange={(isOpen) => !isOpen && run(closeOverlay)}
      >
        {menu && <Entries target={menu.target} />}
      </Popover>
    </>
  );
};
