/** Mends what GraphiQL leaves unsaid to keyboards and screen readers: names of editors, a way out of them, honest tabs. */

import { pick, useGraphiQL, useMonaco } from "@graphiql/react";
import { useEffect } from "react";
import { QUERY_PAGE_WORDS } from "../words/query-page.ts";

type Editor = NonNullable<ReturnType<typeof useEditors>[number][1]>;

const useEditors = () => {
  const { queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL(
    pick("queryEditor", "variableEditor", "headerEditor", "responseEditor"),
  );
  return [
    [QUERY_PAGE_WORDS.query, queryEditor],
    [QUERY_PAGE_WORDS.variables, variableEditor],
    [QUERY_PAGE_WORDS.headers, headerEditor],
    [QUERY_PAGE_WORDS.answer, responseEditor],
  ] as const;
};

// Escape first closes what floats over the text.
const NOTHING_FLOATS = "!suggestWidgetVisible && !findWidgetVisible && !parameterHintsVisible && !editorHoverVisible";

const LETTERS_PX = 14;

const nameEditor = (name: string, editor: Editor): void => {
  const frame = editor.getContainerDomNode();
  frame.setAttribute("role", "group");
  frame.setAttribute("aria-label", QUERY_PAGE_WORDS.editor(name));
  editor.updateOptions({
    ariaLabel: name,
    fontSize: LETTERS_PX,
    wordWrap: "on",
    // Quotation marks of running text are no trap in an answer.
    unicodeHighlight: { ambiguousCharacters: false },
    ...(name === QUERY_PAGE_WORDS.answer ? { placeholder: QUERY_PAGE_WORDS.answerAppears } : {}),
  });
};

/** In an editor the Tab key writes; Escape gives the focus back to the frame, from where Tab goes on. */
export const useNamedEditors = (): void => {
  const escapeKey = useMonaco((state) => state.monaco?.KeyCode.Escape);
  const editors = useEditors();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is new each time, what it holds is not.
  useEffect(() => {
    if (escapeKey === undefined) return;
    for (const [name, editor] of editors)
      if (editor) {
        nameEditor(name, editor);
        editor.addAction({
          id: "leave-editor",
          label: QUERY_PAGE_WORDS.leaveEditor,
          keybindings: [escapeKey],
          keybindingContext: NOTHING_FLOATS,
          run: () => editor.getContainerDomNode().focus(),
        });
      }
  }, [escapeKey, ...editors.map(([, editor]) => editor)]);
};

/**
 * GraphiQL says "tab" of elements that hold buttons of their own and answer no arrow keys. As a list of buttons, of which
 * one is the current, they are what they say.
 */
export const usePlainTabs = (): void => {
  const { tabs, activeTabIndex } = useGraphiQL(pick("tabs", "activeTabIndex"));
  useEffect(() => {
    document.querySelector(".graphiql-tabs")?.setAttribute("role", "list");
    document.getElementById("graphiql-session")?.setAttribute("role", "region");
    document.querySelectorAll(".graphiql-tab").forEach((item, index) => {
      item.setAttribute("role", "listitem");
      item.removeAttribute("aria-selected");
      const button = item.querySelector(".graphiql-tab-button");
      button?.setAttribute("aria-current", String(index === activeTabIndex));
      button?.removeAttribute("aria-controls");
      if (index === activeTabIndex) item.scrollIntoView({ block: "nearest", inline: "nearest" });
      item
        .querySelector(".graphiql-tab-close")
        ?.setAttribute("aria-label", QUERY_PAGE_WORDS.closeTab(tabs[index]?.title ?? ""));
    });
  }, [tabs, activeTabIndex]);
};
