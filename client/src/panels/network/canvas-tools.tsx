/** The buttons over the canvas: nearer, farther, all of it, and how it is laid out. */
import { ToggleButton } from "react-aria-components";
import { arrangeAnew } from "../../commands/arrange-anew.ts";
import { setLayout, unpinAll } from "../../commands/arrange-view.ts";
import { fit, zoomIn, zoomOut } from "../../commands/camera.ts";
import { toggleAllFolds } from "../../commands/fold.ts";
import { toggleChoosing } from "../../commands/hand.ts";
import { drawEverything, drawGroups, groupBy } from "../../commands/map.ts";
import { priceOfDrawing } from "../../store/amounts.ts";
import { GROUPED_BY, type GroupedBy, LAYOUTS } from "../../store/view.ts";
import { mapWished } from "../../store/view-steps.ts";
import { CommandButton, CommandIcon } from "../../ui/command-button.tsx";
import { useAtlas, useEnabled, useExplorer } from "../../ui/explorer.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Segments } from "../../ui/segments.tsx";
import { unpinAllWords } from "../../words/arrangement.ts";
import { GROUPED_BUTTONS, MAP_WORDS } from "../../words/map.ts";
import { NETWORK_WORDS } from "../../words/network.ts";
import { LAYOUT_WORDS } from "../../words/views.ts";

const LAYOUT_OPTIONS = LAYOUTS.map((id) => ({ id, words: LAYOUT_WORDS[id] }));

const LayoutChoice = () => {
  const { run } = useExplorer();
  const layout = useAtlas((state) => state.view.layout);
  return (
    <Segments
      label={NETWORK_WORDS.layout}
      className="layouts"
      options={LAYOUT_OPTIONS}
      chosen={layout}
      onChoose={(wished) => run(setLayout, wished)}
    />
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

const GROUP_OPTIONS = GROUPED_BY.map((id) => ({ id, words: GROUPED_BUTTONS[id] }));

/** What the groups of a map are. */
const GroupChoice = ({ by }: Readonly<{ by: GroupedBy }>) => {
  const { run } = useExplorer();
  return (
    <Segments
      label={MAP_WORDS.groupedBy}
      options={GROUP_OPTIONS}
      chosen={by}
      onChoose={(wished) => run(groupBy, wished)}
    />
  );
};

/** The way from the map to every single factor, with its price, and back. */
const WholeChoice = () => {
  const network = useAtlas((state) => (state.network.status === "ready" ? state.network.value : null));
  const canGroup = useEnabled(drawGroups, undefined);
  if (network?.map === undefined) return canGroup ? <CommandButton command={drawGroups} argument={undefined} /> : null;
  const { totalFactors, totalLinks } = network;
  return (
    <div className="draw-everything">
      <CommandButton command={drawEverything} argument={undefined}>
        {MAP_WORDS.drawEverything(totalFactors, totalLinks)}
      </CommandButton>
      <p className="caption">{MAP_WORDS.price(priceOfDrawing(totalFactors, totalLinks))}</p>
    </div>
  );
};

/** Pressed until a box is drawn, or until it is pressed again. */
const ChoosingTool = () => {
  const { run } = useExplorer();
  const isChoosing = useAtlas((state) => state.interface.hand.kind === "choosing");
  const isPossible = useEnabled(toggleChoosing, undefined);
  return (
    <ToggleButton
      className="button button-outlined tool"
      isSelected={isChoosing}
      isDisabled={!isPossible}
      onChange={() => run(toggleChoosing)}
    >
      <Icon name="box" size={18} />
      <span>{toggleChoosing.label}</span>
    </ToggleButton>
  );
};

const FoldChoice = () => {
  const isPossible = useEnabled(toggleAllFolds, undefined);
  const folded = useAtlas((state) => state.view.folded.length > 0);
  if (!isPossible) return null;
  return (
    <CommandButton command={toggleAllFolds} argument={undefined}>
      {folded ? MAP_WORDS.unfoldAll : MAP_WORDS.foldAll}
    </CommandButton>
  );
};

/** Camera and layout. */
export const CanvasTools = () => {
  const by = useAtlas((state) =>
    state.network.status === "ready" && state.network.value.map !== undefined ? mapWished(state.view).by : null,
  );
  return (
    <div className="canvas-tools">
      {by === null ? <LayoutChoice /> : <GroupChoice by={by} />}
      <WholeChoice />
      <FoldChoice />
      <Unpin />
      <ChoosingTool />
      <div className="canvas-camera">
        <CommandIcon command={arrangeAnew} argument={undefined} icon="anew" />
        <CommandIcon command={zoomOut} argument={undefined} icon="minus" />
        <CommandIcon command={zoomIn} argument={undefined} icon="plus" />
        <CommandIcon command={fit} argument={undefined} icon="fit" />
      </div>
    </div>
  );
};
