/** Says which operations are measured at which stored size, and in which ways. */
import { clientOperations } from "./client-operations.ts";
import { coreOperations } from "./core-operations.ts";
import { documentedOperations } from "./documented-operations.ts";
import { networkOf } from "./network-operations.ts";
import { withNewClaims } from "./new-claims.ts";
import type { Operation } from "./operation.ts";
import type { Plan } from "./run-rounds.ts";
import { WAYS, type Way } from "./series.ts";
import type { Parts } from "./vary.ts";

/** Sizes of an answer, apart from the usual 500, to see how cost grows with it. */
const ANSWER_SIZES = [50, 200, 2_000];
/** Measured on a graph of which the rows no longer fit a server's memory, as on a small one. */
const AT_ANY_SIZE = ["factor by id", "search", "network(500)", "neighbourhood"];

const plan =
  (ways: readonly Way[]) =>
  (operation: Operation): Plan => ({ operation, ways });

/** The plans for the stored size of a name, in the order of the report. */
export const plansFor = (size: string, parts: Parts): readonly Plan[] => {
  const { world, find } = parts;
  const core = coreOperations(parts);
  if (size === "built-in") return documentedOperations(find).map(plan(["raw", "cold", "warm", "304"]));
  if (size === "100k") return core.filter(({ name }) => AT_ANY_SIZE.includes(name)).map(plan(WAYS));
  // A network cannot be larger than what is stored.
  const sizes = ANSWER_SIZES.filter((factors) => factors < world.factors.length * 2);
  return [
    ...core.map(plan(WAYS)),
    ...withNewClaims(parts).map(plan(["raw", "rows", "cold", "other"])),
    ...sizes.map((factors) => networkOf(parts, factors, Math.min(20, factors))).map(plan(["raw", "cold"])),
    ...clientOperations(world).map(plan(["raw", "cold", "warm", "304"])),
  ];
};
