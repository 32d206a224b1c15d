/** Asks for pathways; from poverty to perpetration unless said. */
import type { Filter } from "./ask-network.ts";
import type { Asking } from "./asking.ts";

/** The arguments of a question about pathways. */
export type PathwayVariables = Readonly<{
  from?: readonly string[];
  to?: readonly string[];
  maxLength?: number | null;
  limit?: number | null;
  filter?: Filter | null;
}>;

/** From poverty to perpetration. */
export const POVERTY = { from: ["poverty"], to: ["trafficking-perpetration"] };

/** A question for `fields` of the pathways. */
export const pathwayQuestion = (fields: string): string =>
  `query ($from: [ID!]!, $to: [ID!]!, $maxLength: Int = 4, $limit: Int = 100, $filter: NetworkFilter) {
    pathways(from: $from, to: $to, maxLength: $maxLength, limit: $limit, filter: $filter) { ${fields} } }`;

/** These fields of the pathways. Raises the first error. */
export const askPathways = async <T>({ ask }: Asking, fields: string, variables: PathwayVariables = {}): Promise<T> =>
  (await ask<{ pathways: T }>(pathwayQuestion(fields), { ...POVERTY, ...variables })).pathways;
