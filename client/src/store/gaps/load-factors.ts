/** Reads a list of factors to its end, page after page: for what must know every factor, those without links too. */
import type { Api } from "../../api/api.ts";
import type { Reply } from "../../api/failure.ts";
import type { FactorFilter } from "../../api/generated.ts";
import { FACTORS_A_PAGE, GAP_FACTORS_LIMIT } from "../amounts.ts";
import type { Factor } from "../answers.ts";

/** The factors read, and how many there are: more than read when the list is cut. */
export type FactorList = Readonly<{ factors: readonly Factor[]; total: number }>;

/** Every factor that `filter` leaves, by works, up to the limit of a gap map. */
export const loadFactors = async (api: Api, filter: FactorFilter, signal: AbortSignal): Promise<Reply<FactorList>> => {
  const factors: Factor[] = [];
  let after: string | null = null;
  for (;;) {
    const reply = await api.factorList({ filter, first: FACTORS_A_PAGE, after }, signal);
    if (reply.status !== "ready") return reply;
    factors.push(...reply.value.nodes);
    after = reply.value.pageInfo.endCursor;
    if (!reply.value.pageInfo.hasNextPage || after === null || factors.length >= GAP_FACTORS_LIMIT)
      return { status: "ready", value: { factors, total: reply.value.totalCount } };
  }
};
