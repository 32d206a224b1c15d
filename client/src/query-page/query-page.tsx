/** The query page: GraphiQL with our head, our examples and our colours. */
import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from "@graphiql/plugin-doc-explorer";
import { HistoryStore } from "@graphiql/plugin-history";
import { GraphiQLProvider, pick, useGraphiQL, useGraphiQLActions, useMonaco } from "@graphiql/react";
import { GraphiQL, GraphiQLInterface } from "graphiql";
import { type ComponentProps, useEffect } from "react";
import { defineThemes, EDITOR_THEMES } from "./editor-themes.ts";
import { EXAMPLES_PLUGIN } from "./examples-panel.tsx";
import type { FirstTabs } from "./first-tabs.ts";
import { NAMED_HISTORY_PLUGIN } from "./history-panel.tsx";
import { type Opening, OpeningProvider } from "./page-context.tsx";
import { PageHead } from "./page-head.tsx";
import { useAddress } from "./use-address.ts";
import { useNamedEditors, usePlainTabs } from "./use-readable-parts.ts";
import { useTheme } from "./use-theme.ts";

const PLUGINS = [DOC_EXPLORER_PLUGIN, EXAMPLES_PLUGIN, NAMED_HISTORY_PLUGIN];

/** Ctrl and Enter run the query from wherever the reader is; in the editors GraphiQL sees to it. */
const useRunKey = (): void => {
  const { run } = useGraphiQLActions();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const isInEditor = event.target instanceof Element && event.target.closest(".monaco-editor") !== null;
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !isInEditor) {
        event.preventDefault();
        run();
      }
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [run]);
};

const useEditorThemes = (): void => {
  const editors = useMonaco((state) => state.monaco?.editor);
  const { monacoTheme } = useGraphiQL(pick("monacoTheme"));
  useEffect(() => {
    if (editors) defineThemes(editors, monacoTheme);
  }, [editors, monacoTheme]);
};

const Page = () => {
  const theme = useTheme();
  useAddress();
  useRunKey();
  useEditorThemes();
  useNamedEditors();
  usePlainTabs();
  return (
    <div className="query-page">
      <PageHead />
      <main>
        <GraphiQLInterface
          forcedTheme={theme}
          showPersistHeadersSettings={false}
          defaultEditorToolsVisibility="variables"
        >
          <GraphiQL.Logo>{null}</GraphiQL.Logo>
        </GraphiQLInterface>
      </main>
    </div>
  );
};

type QueryPageProps = Readonly<{
  opening: Opening;
  tabs: FirstTabs;
  fetcher: ComponentProps<typeof GraphiQLProvider>["fetcher"];
  /** Whether the examples are open beside the query at first. */
  showsExamples: boolean;
}>;

/** The page as it was opened; GraphiQL keeps tabs, sizes and history in the browser from then on. */
export const QueryPage = ({ opening, tabs, fetcher, showsExamples }: QueryPageProps) => (
  <OpeningProvider value={opening}>
    <GraphiQLProvider
      {...tabs}
      fetcher={fetcher}
      plugins={PLUGINS}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      {...(showsExamples ? { visiblePlugin: EXAMPLES_PLUGIN } : {})}
      editorTheme={EDITOR_THEMES}
      inputValueDeprecation
      schemaDescription
    >
      <DocExplorerStore>
        <HistoryStore>
          <Page />
        </HistoryStore>
      </DocExplorerStore>
    </GraphiQLProvider>
  </OpeningProvider>
);
