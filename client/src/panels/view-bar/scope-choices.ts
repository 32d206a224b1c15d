/** The ways to start a view from other factors, as parts of a menu: how far and which way around some, or from the whole network. */
import type { Direction } from "../../api/generated.ts";
import { HOME_VIEW, type Scope } from "../../store/view.ts";
import { SCOPE_WORDS } from "../../words/scope.ts";

/** One choice: the start that it makes, and whether it is the present one. */
export type ScopeChoice = Readonly<{ id: string; words: string; scope: Scope; isChosen: boolean }>;

/** Choices under one title, of which one at most holds. */
export type ScopePart = Readonly<{ id: string; title: string; choices: readonly ScopeChoice[] }>;

const HOPS = [1, 2, 3] as const;
const DIRECTIONS: readonly Direction[] = ["BOTH", "OUT", "IN"];
const BEST = HOME_VIEW.scope.kind === "best" ? HOME_VIEW.scope.limit : 0;
/** The overview's own number, half and twice of it. */
const LIMITS: readonly number[] = [BEST / 2, BEST, BEST * 2];

const aroundParts = (scope: Scope): readonly ScopePart[] => {
  if (scope.kind !== "around") return [];
  const far = HOPS.map((hops) => ({
    id: `steps-${hops}`,
    words: SCOPE_WORDS.step(hops),
    scope: { ...scope, hops },
    isChosen: scope.hops === hops,
  }));
  const ways = DIRECTIONS.map((direction) => ({
    id: `way-${direction}`,
    words: SCOPE_WORDS.way[direction],
    scope: { ...scope, direction },
    isChosen: scope.direction === direction,
  }));
  return [
    { id: "steps", title: SCOPE_WORDS.steps, choices: far },
    { id: "ways", title: SCOPE_WORDS.ways, choices: ways },
  ];
};

/** Every choice beside `scope`, which is among them unless its factors were chosen one by one. */
export const scopeParts = (scope: Scope): readonly ScopePart[] => {
  const own = scope.kind === "best" ? [scope.limit] : [];
  const limits = [...new Set([...LIMITS, ...own])].sort((a, b) => a - b);
  const best = limits.map((limit) => ({
    id: `best-${limit}`,
    words: SCOPE_WORDS.best(limit),
    scope: { kind: "best", limit } as const,
    isChosen: scope.kind === "best" && scope.limit === limit,
  }));
  const all = { id: "all", words: SCOPE_WORDS.all, scope: { kind: "all" } as const, isChosen: scope.kind === "all" };
  return [...aroundParts(scope), { id: "starts", title: SCOPE_WORDS.starts, choices: [all, ...best] }];
};

/** What the view starts from, in words; `nameOf` names a factor, if it is known already. */
export const scopeWords = (scope: Scope, nameOf: (id: string) => string | undefined): string => {
  switch (scope.kind) {
    case "all":
      return SCOPE_WORDS.all;
    case "best":
      return SCOPE_WORDS.best(scope.limit);
    case "factors":
      return SCOPE_WORDS.chosen(scope.ids.length);
    case "around":
      return SCOPE_WORDS.around(scope.hops, scope.direction, scope.of.map(nameOf));
  }
};
