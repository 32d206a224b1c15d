/** Which factors a view starts from, in an address. */
import type { Direction } from "../../api/generated.ts";
import { NAMED_FACTORS_LIMIT, type Scope } from "../view.ts";
import { type Codec, listOf, oneOf, text, whole } from "./codec.ts";
import type { Part, Take } from "./part.ts";

const BEST_LIMIT = 5000;
const DIRECTIONS: readonly Direction[] = ["BOTH", "IN", "OUT"];

const ids = listOf(text, NAMED_FACTORS_LIMIT);
const best = whole(1, BEST_LIMIT);
const hops = whole(1, 3) as Codec<1 | 2 | 3>;
const direction = oneOf(DIRECTIONS);

const print = (scope: Scope): readonly string[] => {
  switch (scope.kind) {
    case "all":
      return [];
    case "best":
      return [`best=${scope.limit}`];
    case "factors":
      return [`factors=${ids.print(scope.ids)}`];
    case "around":
      return [
        `around=${ids.print(scope.of)}`,
        ...(scope.hops === 1 ? [] : [`hops=${scope.hops}`]),
        ...(scope.direction === "BOTH" ? [] : [`direction=${scope.direction}`]),
      ];
  }
};

const takeScope = (take: Take): Scope => {
  const around = take("around", ids);
  if (around !== undefined) {
    return {
      kind: "around",
      of: around,
      hops: take("hops", hops) ?? 1,
      direction: take("direction", direction) ?? "BOTH",
    };
  }
  const named = take("factors", ids);
  if (named !== undefined) return { kind: "factors", ids: named };
  const limit = take("best", best);
  return limit === undefined ? { kind: "all" } : { kind: "best", limit };
};

/** `best=40`, `around=…&hops=2&direction=IN` or `factors=…`; nothing for all factors. */
export const SCOPE_PART: Part = {
  print: (view) => print(view.scope),
  take: (take) => ({ scope: takeScope(take) }),
};
