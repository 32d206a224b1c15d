/** Loads what is known of the selection. */
import { type Api, mapReply } from "../../api/api.ts";
import type { Reply } from "../../api/failure.ts";
import type { Details } from "../answers.ts";
import { toNetworkFilter } from "../network-filter.ts";
import type { Store } from "../store.ts";
import type { Filter } from "../view.ts";
import { keepLoaded } from "./keep-loaded.ts";

type Wish = Readonly<{ kind: "factor" | "link" | "claim" | "source"; id: string; filter: Filter }>;

const loadDetails = async ({ kind, id, filter }: Wish, api: Api, signal: AbortSignal): Promise<Reply<Details>> => {
  const missing: Details = { kind: "missing", id };
  switch (kind) {
    case "factor":
      return mapReply(await api.factor({ id, filter: toNetworkFilter(filter) }, signal), (factor) =>
        factor === null ? missing : { kind, factor },
      );
    case "link":
      return mapReply(await api.link(id, signal), (link) => (link === null ? missing : { kind, link }));
    case "claim":
      return mapReply(await api.claim(id, signal), (claim) => (claim === null ? missing : { kind, claim }));
    case "source":
      return mapReply(await api.source(id, signal), (source) => (source === null ? missing : { kind, source }));
  }
};

/** Keeps `details`; details of another thing never stay on screen. Gives the function that ends it. */
export const keepDetailsLoaded = (store: Store, api: Api): (() => void) =>
  keepLoaded<Wish, Details>(store, {
    wish: ({ view: { selection, filter } }) =>
      selection.kind === "none" || selection.kind === "factors"
        ? null
        : { ...selection, filter: selection.kind === "factor" ? filter : {} },
    load: (wish, signal) => loadDetails(wish, api, signal),
    read: ({ details }) => details,
    write: (details) => ({ details }),
    keepsFormer: (wish, former) => wish.kind === former.kind && wish.id === former.id,
  });
