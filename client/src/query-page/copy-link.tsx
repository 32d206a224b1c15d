/** The button that puts a link to the shown query into the address bar and on the clipboard. */

import { pick, useGraphiQL } from "@graphiql/react";
import { useState } from "react";
import { Icon } from "../ui/icon.tsx";
import { QUERY_PAGE_WORDS } from "../words/query-page.ts";
import { printSharedQuery } from "./shared-query.ts";

const copied = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Browsers refuse without a secure page or permission; the address bar holds the link all the same.
    return false;
  }
};

/** Says beside itself how the copying went. */
export const CopyLink = () => {
  const { queryEditor, variableEditor } = useGraphiQL(pick("queryEditor", "variableEditor"));
  const [note, setNote] = useState("");
  const copy = async (): Promise<void> => {
    const hash = printSharedQuery({
      query: queryEditor?.getValue() ?? "",
      variables: variableEditor?.getValue() ?? "",
    });
    window.history.replaceState(null, "", hash);
    setNote((await copied(window.location.href)) ? QUERY_PAGE_WORDS.copied : QUERY_PAGE_WORDS.copyByHand);
  };
  return (
    <>
      <span role="status" className="caption">
        {note}
      </span>
      <button type="button" className="head-button" onClick={copy}>
        <Icon name="share" size={18} />
        <span>{QUERY_PAGE_WORDS.copy}</span>
      </button>
    </>
  );
};
