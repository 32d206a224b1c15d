/** The buttons over the canvas: nearer, farther, all of it, and how it is laid out. */

import { type Key, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { arrangeAnew } from "../../commands/arrange-anew.ts";
import { setLayout, unpinAll } from "../../commands/arrange-view.ts";
import { fit, zoomIn, zoomOut } from "../../commands/camera.ts";
import { LAYOUTS, type Layout } from "../../store/view.ts";
import { CommandButton, CommandIcon } from "../../ui/command-button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { unpinAllWords } from "../../words/arrangement.ts";
import { NETWORK_WORDS } from "../../words/network.ts";
import { LAYOUT_WORDS } from "../../words/views.ts";

const LayoutChoice = () => {
  const { run } = useExplorer();
  const layout = useAtlas((state) => state.view.layout);
  const choose = (keys: Set<Key>): void => {
    const [key] = keys;
    if (key !== undefined) run(setLayout, key as Layout);
  };
  return (
    <ToggleButtonGroup
      aria-label={NETWORK_WORDS.layout}
      className="segments layouts"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[layout]}
      onSelectionChange={choose}
    >
      {LAYOUTS.map((id) => (
        <ToggleButton key={id} id={id} className="segment">
          {LAYOUT_WORDS[id]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};

const Unpin = () => {
  const pins = useAtlas((state) => Object.keys(state.view.moved).length);
  if (pins === 0) return null;
  return (
    <CommandButton command={unpinAll} argument={undefined}>
      {unpinAllWords(pins)}
    </CommandButton>
  );
};

/** Camera and layout. */
export const CanvasTools = () => (
  <div className="canvas-tools">
    <LayoutChoice />
    <Unpin />
    <div className="canvas-camera">
      <CommandIcon command={arrangeAnew} argument={undefined} icon="anew" />
      <CommandIcon command={zoomOut} argument={undefined} icon="minus" />
      <CommandIcon command={zoomIn} argument={undefined} icon="plus" />
      <CommandIcon command={fit} argument={undefined} icon="fit" />
    </div>
  </div>
);
