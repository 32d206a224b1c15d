/** Says to screen readers what has just happened, and shows notices that everybody must see. */

import { dismissNotice } from "../../commands/arrange-window.ts";
import { CommandIcon } from "../../ui/command-button.tsx";
import { useAtlas } from "../../ui/explorer.tsx";
import { SHELL_WORDS } from "../../words/shell.ts";
import "./live-region.css";

/** The last announcement, politely; a repeated one is said again. */
export const LiveRegion = () => {
  const { text, number } = useAtlas((state) => state.interface.announcement);
  return (
    <div className="visually-hidden" aria-live="polite">
      <span key={number}>{text}</span>
    </div>
  );
};

/** A sentence over the view until the reader puts it away; it is announced apart. */
export const Notice = () => {
  const notice = useAtlas((state) => state.interface.notice);
  if (notice === null) return null;
  return (
    <aside className="notice" aria-label={SHELL_WORDS.notice}>
      <p>{notice}</p>
      <CommandIcon command={dismissNotice} argument={undefined} icon="close" />
    </aside>
  );
};
