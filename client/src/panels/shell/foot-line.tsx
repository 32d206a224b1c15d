/** The foot of every page: which data this is, in which version, under which licence, and where to ask it by oneself. */

import { shown } from "../../store/remote.ts";
import { useAtlas } from "../../ui/explorer.tsx";
import { Term } from "../../ui/term.tsx";
import { SHELL_WORDS } from "../../words/shell.ts";
import "./foot-line.css";

/** Title, data version and licence of the dataset, and the way to the query page. */
export const FootLine = () => {
  const overview = useAtlas((state) => shown(state.overview));
  if (!overview) return <footer className="foot-line caption" />;
  return (
    <footer className="foot-line caption">
      <span>{overview.title}</span>
      <span>
        <Term word="dataVersion">{SHELL_WORDS.dataVersion}</Term> <code>{overview.version}</code>
      </span>
      <a href={`https://spdx.org/licenses/${encodeURIComponent(overview.license)}.html`} rel="license noreferrer">
        {overview.license}
      </a>
      <a href="/graphiql">{SHELL_WORDS.queryPage}</a>
    </footer>
  );
};
