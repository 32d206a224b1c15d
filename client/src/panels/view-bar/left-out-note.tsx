/** While a work is left out, every page says so, and what falls, and offers to put it back. */
import { putWorkBack } from "../../commands/evidence.ts";
import { evidenceWish } from "../../store/evidence/evidence-wish.ts";
import { CommandButton } from "../../ui/command-button.tsx";
import { useAtlas } from "../../ui/explorer.tsx";
import { WITHOUT_WORDS } from "../../words/evidence.ts";

/** Nothing while no work is left out, and on the tab that says the same at length. */
export const LeftOutNote = () => {
  const isLeftOut = useAtlas(({ view }) => evidenceWish(view).without !== null);
  const isSaid = useAtlas(({ view }) => view.page === "evidence" && evidenceWish(view).tab === "without");
  const remote = useAtlas((state) => state.without);
  if (!isLeftOut || isSaid) return null;
  const said =
    remote.status === "ready"
      ? WITHOUT_WORDS.note(
          remote.value.work.name,
          remote.value.fall.gone.length,
          remote.value.marks.changed.size,
          remote.value.fall.factors.length,
        )
      : remote.status === "failed"
        ? `${remote.failure.message} ${remote.failure.hint ?? ""}`.trim()
        : WITHOUT_WORDS.loading;
  return (
    <div className="left-out">
      <p role="status">{said}</p>
      <CommandButton command={putWorkBack} argument={undefined} weight="outlined" icon="undo">
        {WITHOUT_WORDS.back}
      </CommandButton>
    </div>
  );
};
