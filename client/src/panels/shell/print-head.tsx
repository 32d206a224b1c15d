/** The head of every printed page: what is shown, from which data, and where to find it again. Nothing on the screen. */
import { printAddress } from "../../store/address/address.ts";
import { questionOf } from "../../store/questions.ts";
import { shown } from "../../store/remote.ts";
import { useAtlas } from "../../ui/explorer.tsx";
import { PRINT_WORDS } from "../../words/evidence.ts";
import { PAGE_ENTRIES } from "../pages.ts";

/** Title, sentence, data version, licence and address; the day of access is left to the reader. */
export const PrintHead = () => {
  const view = useAtlas((state) => state.view);
  const overview = useAtlas((state) => shown(state.overview));
  const own = PAGE_ENTRIES[useAtlas((state) => state.view.page)].sentence;
  const sentence = useAtlas(own ?? ((state) => shown(state.network)?.sentence));
  const question = view.question === null ? undefined : questionOf(view.question);
  return (
    <header className="print-only print-head">
      <h1>{question?.title ?? overview?.title ?? PRINT_WORDS.title}</h1>
      <p>{sentence}</p>
      {overview && (
        <p>
          {overview.title}. {PRINT_WORDS.version(overview.version)}. {PRINT_WORDS.licence(overview.license)}.
        </p>
      )}
      <p>
        {PRINT_WORDS.address}: {`${window.location.origin}${window.location.pathname}${printAddress(view)}`}
      </p>
      <p>
        {PRINT_WORDS.accessed}: <span className="print-line" />
      </p>
    </header>
  );
};
