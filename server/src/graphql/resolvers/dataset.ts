/** What the dataset says of itself. */
import { findingsOf } from "../../domain/findings.ts";
import { vocabularyOf } from "../../domain/vocabulary.ts";
import type { DatasetResolvers } from "../generated.ts";

/** The fields of `Dataset` that cost a statement of their own; the others are the dataset's. */
export const datasetResolvers: DatasetResolvers = {
  findings: async (_, __, { queries, asker }) => [...findingsOf(await queries.countFindings(asker))],
  vocabulary: async (_, { field }, { queries, asker }) =>
    Object.values(vocabularyOf(await queries.listVocabulary(asker)))
      .flatMap((groups) => [...groups.values()])
      .filter((group) => !field || group.field === field),
};
