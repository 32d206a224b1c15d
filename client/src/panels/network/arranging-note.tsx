/** Over a picture that is still being arranged: how far it is, and the way back. */
import { ProgressBar } from "react-aria-components";
import { cancelArranging } from "../../commands/arrange-anew.ts";
import { CommandButton } from "../../ui/command-button.tsx";
import { useAtlas, useEnabled } from "../../ui/explorer.tsx";
import { ARRANGING_WORDS, arrangingWords } from "../../words/arrangement.ts";
import "./arranging-note.css";

/** Shown only while a layout takes its time. */
export const ArrangingNote = () => {
  const arranging = useAtlas((state) => state.arranging);
  const canCancel = useEnabled(cancelArranging, undefined);
  if (arranging === null) return null;
  const words = arrangingWords(arranging.factors, arranging.part);
  return (
    <div className="arranging-note">
      <ProgressBar
        aria-label={ARRANGING_WORDS.title}
        value={arranging.part * 100}
        valueLabel={words}
        className="arranging-bar"
      >
        {({ percentage = 0 }) => (
          <>
            <span className="tabular">{words}</span>
            <span className="arranging-track">
              <span className="arranging-done" style={{ inlineSize: `${percentage}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      {canCancel && (
        <CommandButton command={cancelArranging} argument={undefined}>
          {ARRANGING_WORDS.cancel}
        </CommandButton>
      )}
    </div>
  );
};
