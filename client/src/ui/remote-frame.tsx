/** What stands in for a value that is on its way or did not come: the same words and buttons everywhere. */

import type { ReactNode } from "react";
import type { Failure } from "../api/failure.ts";
import { openHome } from "../commands/open-view.ts";
import { retry } from "../commands/retry.ts";
import { type Remote, shown } from "../store/remote.ts";
import { WAITING_WORDS } from "../words/shell.ts";
import { CommandButton } from "./command-button.tsx";
import { useAtlas } from "./explorer.tsx";
import { Icon } from "./icon.tsx";
import "./remote-frame.css";

type FailureNoteProps = Readonly<{
  failure: Failure;
  /** Instead of the button that loads again what failed. */
  wayOut?: ReactNode;
  /** True where the same is announced elsewhere: it is read in its place, and not called out again. */
  isQuiet?: boolean;
}>;

/** What happened, what to do, and the reference for the log. */
export const FailureNote = ({ failure, wayOut, isQuiet = false }: FailureNoteProps) => {
  // What was asked for wrongly is refused again, however often it is tried.
  const isRefused = failure.code === "BAD_USER_INPUT";
  return (
    <div className="failure" {...(isQuiet ? {} : { role: "alert" })}>
      <Icon name="caution" />
      <div>
        <p className="failure-message">{failure.message}</p>
        {failure.hint && <p>{failure.hint}</p>}
        {failure.reference && <p className="caption">{WAITING_WORDS.reference(failure.reference)}</p>}
        {wayOut ?? <CommandButton command={isRefused ? openHome : retry} argument={undefined} />}
      </div>
    </div>
  );
};

const SKELETON_WIDTHS = ["70%", "100%", "92%", "55%"] as const;

/** Grey lines in place of text, and the words for those who cannot see them. */
const Skeleton = ({ what }: Readonly<{ what: string }>) => (
  <div className="skeleton">
    <p className="caption">{WAITING_WORDS.loading(what)}</p>
    {SKELETON_WIDTHS.map((width) => (
      <span key={width} style={{ width }} aria-hidden="true" />
    ))}
  </div>
);

type RemoteFrameProps = Readonly<{
  remote: Remote<unknown>;
  /** With its article: "the links". */
  what: string;
  /** As for the note on a failure. */
  isQuiet?: boolean;
  children: ReactNode;
}>;

/** Why `remote` does not come: it failed, or is not asked for before the network is here, and that failed. */
const failureOf = (remote: Remote<unknown>, network: Remote<unknown>): Failure | null => {
  if (remote.status === "failed") return remote.failure;
  return remote.status === "idle" && network.status === "failed" ? network.failure : null;
};

/** Draws `children` over a value; while it is on its way a former one stays, and after a failure too. */
export const RemoteFrame = ({ remote, what, isQuiet = false, children }: RemoteFrameProps) => {
  const failure = failureOf(
    remote,
    useAtlas((state) => state.network),
  );
  const isLoading = remote.status === "loading";
  const hasValue = shown(remote) !== null;
  return (
    <div className={isLoading && hasValue ? "remote remote-stale" : "remote"} aria-busy={isLoading}>
      {failure && <FailureNote failure={failure} isQuiet={isQuiet} />}
      {(isLoading || remote.status === "idle") && !hasValue && failure === null ? <Skeleton what={what} /> : children}
    </div>
  );
};
