/** Loads the dataset's own words once, and which questions it can answer. */
import { type Api, mapReply } from "../../api/api.ts";
import type { Overview } from "../answers.ts";
import { answerable, evidenceNeed, neededFactors } from "../questions.ts";
import type { Store } from "../store.ts";
import { keepLoaded } from "./keep-loaded.ts";

/** Keeps `overview` and `questions`. Gives the function that ends it. */
export const keepOverviewLoaded = (store: Store, api: Api): (() => void) =>
  keepLoaded<readonly string[], Readonly<{ overview: Overview; known: readonly string[] }>>(store, {
    wish: neededFactors,
    load: async (factors, signal) =>
      mapReply(await api.dataset([...factors], signal), ({ dataset, nodes }) => ({
        overview: dataset,
        known: [
          ...nodes.flatMap((node) => (node === null ? [] : [node.id])),
          ...dataset.vocabulary.map(({ id }) => evidenceNeed(id)),
        ],
      })),
    read: ({ overview, questions }) =>
      overview.status === "ready"
        ? { status: "ready", value: { overview: overview.value, known: questions } }
        : { ...overview, previous: null },
    write: (remote) => {
      if (remote.status === "idle") return { overview: remote };
      if (remote.status !== "ready") return { overview: { ...remote, previous: remote.previous?.overview ?? null } };
      const { overview, known } = remote.value;
      return { overview: { status: "ready", value: overview }, questions: answerable(new Set(known)) };
    },
  });
