/** A side of the window with its panels: beside the canvas or over it, foldable to a rail, of a remembered width. */

import { useState } from "react";
import { setSheet, toggleLeft, toggleRight } from "../../commands/arrange-window.ts";
import type { Sheet } from "../../store/interface.ts";
import { IconButton } from "../../ui/button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { SHELL_WORDS } from "../../words/shell.ts";
import type { Panel } from "../panel.ts";
import { PanelEdge } from "./panel-edge.tsx";
import { PanelFrame } from "./panel-frame.tsx";
import { useRemembered } from "./use-remembered.ts";
import "./side-zone.css";

/** Widths in CSS pixels. */
const WIDTHS = { left: { usual: 280, least: 232, most: 488 }, right: { usual: 360, least: 296, most: 616 } } as const;

const SIDES = {
  left: { name: SHELL_WORDS.left, toggle: toggleLeft, sheets: ["filters"] },
  right: { name: SHELL_WORDS.right, toggle: toggleRight, sheets: ["details", "outline"] },
} as const;

type SideZoneProps = Readonly<{ side: "left" | "right"; isDrawer: boolean; panels: readonly Panel[] }>;

/** Whether the zone stands open, and the way to open and fold it; a drawer opens as the sheets do. */
const useZone = (side: "left" | "right", isDrawer: boolean) => {
  const { run } = useExplorer();
  const sheet = useAtlas((state) => state.interface.sheet);
  const isUnfolded = useAtlas((state) => (side === "left" ? state.interface.leftOpen : state.interface.rightOpen));
  const [first] = SIDES[side].sheets;
  const isOpen = isDrawer ? SIDES[side].sheets.some((each: Sheet) => each === sheet) : isUnfolded;
  const toggle = (): void => {
    if (isDrawer) run(setSheet, isOpen ? "none" : first);
    else run(SIDES[side].toggle);
  };
  return { isOpen, toggle };
};

type RailProps = Readonly<{ side: string; panels: readonly Panel[]; onOpen: (panelId: string) => void }>;

const Rail = ({ side, panels, onOpen }: RailProps) => (
  <div className={`rail rail-${side}`}>
    {panels.map(({ id, title, icon }) => (
      <IconButton key={id} label={SHELL_WORDS.open(title)} icon={icon} onPress={() => onOpen(id)} />
    ))}
  </div>
);

/** One side of the window. */
export const SideZone = ({ side, isDrawer, panels }: SideZoneProps) => {
  const { isOpen, toggle } = useZone(side, isDrawer);
  const { usual, least, most } = WIDTHS[side];
  const [width, setWidth] = useRemembered(`${side}-width-px`, usual, least, most);
  const { name } = SIDES[side];
  const [wanted, setWanted] = useState<string | null>(null);
  const open = (panelId: string): void => {
    setWanted(panelId);
    if (!isOpen) toggle();
  };
  return (
    <aside className={`zone zone-${side}${isDrawer ? " zone-drawer" : ""}`} aria-label={name}>
      {(!isOpen || isDrawer) && <Rail side={side} panels={panels} onOpen={open} />}
      {isOpen && (
        <div className="zone-body" style={{ width }}>
          <div className="zone-fold">
            <IconButton label={SHELL_WORDS.fold(name)} icon={side === "left" ? "left" : "right"} onPress={toggle} />
          </div>
          <div className="zone-scroll">
            {panels.map((panel) => (
              <PanelFrame key={panel.id} panel={panel} isWanted={wanted === panel.id} />
            ))}
          </div>
        </div>
      )}
      {isOpen && !isDrawer && (
        <PanelEdge side={side} label={SHELL_WORDS.widthOf(name)} {...{ width, least, most }} onWidth={setWidth} />
      )}
    </aside>
  );
};
