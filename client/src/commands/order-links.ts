/** Puts the links and claims tables in another order: the server's, so that it holds over all pages. */

import type { LinkOrder } from "../api/generated.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { always, type Command } from "./command.ts";

/** Orders links by works, claims, latest year or id; claims follow their links. */
export const orderLinks: Command<Readonly<LinkOrder>> = {
  id: "order-links",
  label: COMMAND_LABELS.orderLinks,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, linksOrder) => store.set(() => ({ linksOrder })),
};
