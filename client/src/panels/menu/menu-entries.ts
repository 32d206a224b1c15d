/** What the menu of a factor or a link offers: commands under their own words. */
import { unpin } from "../../commands/arrange-view.ts";
import { collapse } from "../../commands/collapse.ts";
import { dismiss, dismissOthers } from "../../commands/dismiss.ts";
import { expand } from "../../commands/expand.ts";
import { toggleFold } from "../../commands/fold.ts";
import { startMoving } from "../../commands/hand.ts";
import { LOOK_AROUND_STEPS, lookAround } from "../../commands/look-around.ts";
import { toggleGroups } from "../../commands/map.ts";
import { openNeighbours } from "../../commands/overlays.ts";
import { pathwaysFrom, pathwaysTo } from "../../commands/pathways.ts";
import type { Run } from "../../commands/run.ts";
import { select } from "../../commands/select.ts";
import { toggleSelected } from "../../commands/several.ts";
import type { MenuTarget } from "../../store/interface.ts";
import { MAP_WORDS } from "../../words/map.ts";
import { MENU_WORDS } from "../../words/menus.ts";

export type MenuEntry = Readonly<{ id: string; words: string; shortcut?: string | undefined; act: (run: Run) => void }>;

const factorEntries = (
  id: string,
  { isPinned, hasBrought, isFolded, isChosen, canMove }: MenuFacts,
): readonly MenuEntry[] => [
  { id: select.id, words: select.label, shortcut: "Enter", act: (run) => run(select, { kind: "factor", id }) },
  { id: expand.id, words: expand.label, shortcut: expand.shortcut, act: (run) => run(expand, id) },
  {
    id: openNeighbours.id,
    words: MENU_WORDS.lookFirst,
    shortcut: openNeighbours.shortcut,
    act: (run) => run(openNeighbours, id),
  },
  ...(hasBrought
    ? [{ id: collapse.id, words: collapse.label, shortcut: collapse.shortcut, act: (run: Run) => run(collapse, id) }]
    : []),
  {
    id: lookAround.id,
    words: lookAround.label,
    shortcut: LOOK_AROUND_STEPS[0]?.shortcut,
    act: (run) => run(lookAround, { of: id }),
  },
  { id: pathwaysFrom.id, words: pathwaysFrom.label, act: (run) => run(pathwaysFrom, id) },
  { id: pathwaysTo.id, words: pathwaysTo.label, act: (run) => run(pathwaysTo, id) },
  {
    id: toggleSelected.id,
    words: isChosen ? MENU_WORDS.takeOut : MENU_WORDS.selectToo,
    shortcut: toggleSelected.shortcut,
    act: (run) => run(toggleSelected, id),
  },
  ...(canMove
    ? [
        {
          id: startMoving.id,
          words: isChosen ? MENU_WORDS.moveThese : MENU_WORDS.move,
          shortcut: startMoving.shortcut,
          act: (run: Run) => run(startMoving, id),
        },
      ]
    : []),
  { id: dismiss.id, words: dismiss.label, shortcut: dismiss.shortcut, act: (run) => run(dismiss, id) },
  {
    id: dismissOthers.id,
    words: dismissOthers.label,
    shortcut: dismissOthers.shortcut,
    act: (run) => run(dismissOthers, id),
  },
  ...(isFolded === null
    ? []
    : [
        {
          id: toggleFold.id,
          words: isFolded ? MAP_WORDS.unfold : MAP_WORDS.fold,
          shortcut: toggleFold.shortcut,
          act: (run: Run) => run(toggleFold, id),
        },
      ]),
  ...(isPinned
    ? [{ id: unpin.id, words: unpin.label, shortcut: unpin.shortcut, act: (run: Run) => run(unpin, id) }]
    : []),
];

const linkEntries = (id: string): readonly MenuEntry[] => [
  { id: select.id, words: MENU_WORDS.showClaims, shortcut: "Enter", act: (run) => run(select, { kind: "link", id }) },
];

const togetherEntries = ({ kind }: MenuTarget, { joins, isOpen }: MenuFacts): readonly MenuEntry[] => {
  const groups = joins.filter((id) => id.startsWith("group:"));
  const words = kind === "bundle" ? MAP_WORDS.openBoth : isOpen ? MAP_WORDS.close : MAP_WORDS.open;
  const folded = joins.filter((id) => !id.startsWith("group:"));
  return [
    ...(groups.length > 0 && !(kind === "bundle" && isOpen)
      ? [{ id: toggleGroups.id, words, act: (run: Run) => run(toggleGroups, groups) }]
      : []),
    ...folded.map((factor) => ({
      id: `${toggleFold.id} ${factor}`,
      words: MAP_WORDS.unfold,
      act: (run: Run) => run(toggleFold, factor),
    })),
  ];
};

/**
 * What of the state decides which entries there are. `isFolded`: null for what is no grouping with parts; `joins`: the
 * groups and folded groupings that a bundle joins, or the group itself.
 */
export type MenuFacts = Readonly<{
  isPinned: boolean;
  hasBrought: boolean;
  /** Selected together with others. */
  isChosen: boolean;
  canMove: boolean;
  isFolded: boolean | null;
  joins: readonly string[];
  isOpen: boolean;
}>;

/** Entries in the order of the menu. */
export const menuEntries = (target: MenuTarget, facts: MenuFacts): readonly MenuEntry[] => {
  if (target.kind === "factor") return factorEntries(target.id, facts);
  return target.kind === "link" ? linkEntries(target.id) : togetherEntries(target, facts);
};
