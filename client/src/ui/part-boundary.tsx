/** What stands in for a part of the window that could not be loaded or drawn, and the ways out. */
import type { ReactNode } from "react";
import { reloadPage } from "../commands/reload-page.ts";
import { PART_WORDS } from "../words/parts.ts";
import { TextButton } from "./button.tsx";
import { CommandButton } from "./command-button.tsx";
import { useAtlas } from "./explorer.tsx";
import { type Fault, FaultBoundary } from "./fault-boundary.tsx";
import { Icon } from "./icon.tsx";
import { isNotLoaded } from "./later.ts";
import "./remote-frame.css";
import "./part-boundary.css";

type PartNoticeProps = Fault & Readonly<{ part: string }>;

/** Names the part, says why it may be missing, and offers to draw it again where that can help, and to reload. */
export const PartNotice = ({ part, error, drawAgain }: PartNoticeProps) => {
  const isLost = isNotLoaded(error);
  return (
    <div className="failure part-notice">
      <Icon name="caution" />
      <div>
        <div className="part-words" role="alert">
          <p className="failure-message">{isLost ? PART_WORDS.notLoaded(part) : PART_WORDS.notDrawn(part)}</p>
          <p>{isLost ? PART_WORDS.whyNotLoaded : PART_WORDS.whyNotDrawn}</p>
          <p>{PART_WORDS.reloadKeeps}</p>
        </div>
        <div className="part-ways">
          {!isLost && <TextButton onPress={drawAgain}>{PART_WORDS.drawAgain}</TextButton>}
          <CommandButton command={reloadPage} argument={undefined} />
        </div>
      </div>
    </div>
  );
};

type PartBoundaryProps = Readonly<{
  part: string;
  /** What takes the focus when the part is drawn again, since the button that had it goes. */
  home: () => HTMLElement | null;
  children: ReactNode;
}>;

/** Draws `children`; a fault in them leaves the rest of the window as it is. Another view is a new try. */
export const PartBoundary = ({ part, home, children }: PartBoundaryProps) => {
  const view = useAtlas((state) => state.view);
  const instead = ({ error, drawAgain }: Fault): ReactNode => {
    const again = (): void => {
      home()?.focus();
      drawAgain();
    };
    return <PartNotice part={part} error={error} drawAgain={again} />;
  };
  return (
    <FaultBoundary drawn={view} instead={instead}>
      {children}
    </FaultBoundary>
  );
};
