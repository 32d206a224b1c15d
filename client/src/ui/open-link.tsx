/** A factor, link, claim or source in running text: opens its details. */
import type { ReactNode } from "react";
import { select } from "../commands/select.ts";
import type { Opened } from "../store/view.ts";
import { ActionLink } from "./action-link.tsx";

type OpenLinkProps = Readonly<{
  kind: Opened["kind"];
  /** Global id. */
  id: string;
  children: ReactNode;
}>;

/** Looks like a link and selects what it names. */
export const OpenLink = ({ kind, id, children }: OpenLinkProps) => (
  <ActionLink command={select} argument={{ kind, id }}>
    {children}
  </ActionLink>
);
