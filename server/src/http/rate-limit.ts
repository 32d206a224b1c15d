/** Keeps one client from taking what all others need: so many requests, things and exports a minute. */
import type { Request, RequestHandler, Response } from "express";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { ClientLimits } from "../config.ts";
import { AppError } from "../errors.ts";
import type { Allowance } from "../graphql/context.ts";
import type { BearerTokens } from "./bearer-token.ts";
import { clientKey } from "./client-key.ts";

/** How many times as much the holder of a token may ask for. */
const HOLDER_FACTOR = 5;
const WINDOW_S = 60;

/** What of a rate is left after something was taken. */
type Left = Readonly<{ most: number; remaining: number; resetS: number; isOver: boolean }>;

/** Takes `amount` from what `key` has in this minute; undefined when there is no limit. */
type Rate = (key: string, amount: number) => Promise<Left | undefined>;

const createRate = (most: number): Rate => {
  if (most === 0) return async () => undefined;
  const limiter = new RateLimiterMemory({ points: most, duration: WINDOW_S });
  return async (key, amount) => {
    // A penalty counts as any other use, but tells the outcome instead of raising it; what is refused has paid as well.
    const { consumedPoints, remainingPoints, msBeforeNext } = await limiter.penalty(key, amount);
    const resetS = Math.max(1, Math.ceil(msBeforeNext / 1_000));
    return { most, remaining: remainingPoints, resetS, isOver: consumedPoints > most };
  };
};

const tell = (response: Response, { most, remaining, resetS, isOver }: Left): void => {
  response.set({
    "RateLimit-Limit": String(most),
    "RateLimit-Remaining": String(remaining),
    "RateLimit-Reset": String(resetS),
    "RateLimit-Policy": `${most};w=${WINDOW_S}`,
  });
  if (isOver) response.set("Retry-After", String(resetS));
};

/** What is counted, as it is said when it is used up, and how to need less of it. */
const WORDS = {
  requests: ["questions", "Ask for more in one question, or take everything at once from /export."],
  cost: ["things", "Ask for less: smaller pages, fewer lists within lists; or take everything at once from /export."],
  exports: ["exports", "One export holds everything that its filter leaves, so few are needed."],
  views: ["stored views", "Share the long address meanwhile, or save the view to a file."],
} as const;

const usedUp = (what: keyof typeof WORDS, { most, resetS }: Left): AppError => {
  const [things, advice] = WORDS[what];
  const count = most.toLocaleString("en-GB");
  return new AppError("RATE_LIMITED", {
    message: `Each client may ask for ${count} ${things} a minute, and this would be more.`,
    hint: `Ask again in ${resetS} ${resetS === 1 ? "second" : "seconds"}. ${advice}`,
    retriable: true,
    details: { rate: what, limit: most, retryAfterSeconds: resetS },
  });
};

/** Raises RATE_LIMITED when `left` is over, having told the client what is left in the headers. */
const settle = (what: keyof typeof WORDS, left: Left | undefined, response: Response): void => {
  if (!left) return;
  tell(response, left);
  if (left.isOver) throw usedUp(what, left);
};

type Rates = Readonly<{ limits: ClientLimits; requests: Rate; cost: Rate; exports: Rate; views: Rate }>;

const createRates = (limits: ClientLimits): Rates => ({
  limits,
  requests: createRate(limits.requestsPerMinute),
  cost: createRate(limits.costPerMinute),
  exports: createRate(limits.exportsPerMinute),
  views: createRate(limits.viewsPerMinute),
});

const times = (factor: number, limits: ClientLimits): ClientLimits => ({
  maxCost: limits.maxCost * factor,
  requestsPerMinute: limits.requestsPerMinute * factor,
  costPerMinute: limits.costPerMinute * factor,
  exportsPerMinute: limits.exportsPerMinute * factor,
  viewsPerMinute: limits.viewsPerMinute * factor,
});

/** Who asks, as the rates count them. */
type Client = Readonly<{ key: string; rates: Rates }>;

const LOCAL = "allowance";

/** What the client that `response` answers may ask for. Raises INTERNAL when its rate was not looked at before. */
export const allowanceOf = ({ locals }: Response): Allowance => {
  const allowance = locals[LOCAL] as Allowance | undefined;
  if (!allowance) throw new AppError("INTERNAL", { message: "The rate of a request was not looked at." });
  return allowance;
};

export type RateLimit = Readonly<{
  /** Counts a question, and leaves what it may cost for `allowanceOf`. */
  questions: RequestHandler;
  /** Counts an export. */
  exports: RequestHandler;
  /** Counts a view that is stored, and one that is read as a question. */
  views: RequestHandler;
}>;

/**
 * The rates of every client under `limits`; five times as much for holders of `tokens`, wherever they ask from. Sets the
 * RateLimit headers. Raises RATE_LIMITED with Retry-After, and UNAUTHENTICATED for a token that is not good.
 */
export const createRateLimit = (limits: ClientLimits, tokens: BearerTokens): RateLimit => {
  const anonymous = createRates(limits);
  const holders = createRates(times(HOLDER_FACTOR, limits));

  const identify = async ({ headers, ip }: Request, response: Response): Promise<Client> => {
    const byAddress = { key: clientKey(ip), rates: anonymous };
    try {
      const holder = await tokens.holderOf(headers.authorization);
      return holder ? { key: holder.id, rates: holders } : byAddress;
    } catch (error) {
      // Whoever tries tokens out pays for each try.
      settle("requests", await anonymous.requests(byAddress.key, 1), response);
      const description =
        error instanceof AppError ? `, error="invalid_token", error_description="${error.message}"` : "";
      response.set("WWW-Authenticate", `Bearer realm="Factor Atlas"${description}`);
      throw error;
    }
  };

  return {
    questions: async (request, response, next) => {
      const { key, rates } = await identify(request, response);
      const spend = async (cost: number): Promise<void> => {
        const left = await rates.cost(key, cost);
        // The headers speak of requests, unless it is the cost that is used up.
        if (left?.isOver) settle("cost", left, response);
      };
      response.locals[LOCAL] = { maxCost: rates.limits.maxCost, spend } satisfies Allowance;
      settle("requests", await rates.requests(key, 1), response);
      next();
    },
    exports: async (request, response, next) => {
      // What describes the files is a file itself.
      if (request.path.endsWith(".schema.json")) return next();
      const { key, rates } = await identify(request, response);
      settle("exports", await rates.exports(key, 1), response);
      next();
    },
    views: async (request, response, next) => {
      const { key, rates } = await identify(request, response);
      const what = request.method === "POST" ? "views" : "requests";
      settle(what, await rates[what](key, 1), response);
      next();
    },
  };
};
