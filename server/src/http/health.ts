/** Tells a process manager whether the program lives, and whether it can answer. */
import { setTimeout } from "node:timers/promises";
import { Router } from "express";
import type { Queries } from "../queries/queries.ts";

/** Whether questions can be answered now, and of which data version. */
export type Readiness = Readonly<{ ready: true; dataVersion: string } | { ready: false; reason: string }>;

const CACHED_MS = 1_000;
const ANSWER_MS = 1_000;
/** Whoever asked for readiness so lately is taken to ask again. */
const LATELY_MS = 60_000;
/** Time for those who ask, and whoever sends requests by their word, to learn that no new ones are wanted. */
const NOTICE_MS = 5_000;

export type Health = Readonly<{
  /** Routes `/healthz` (the process) and `/readyz` (the database and a dataset; 503 while not). */
  router: Router;
  /**
   * From now on `/readyz` says 503, so that no new requests are sent here. Settles when that has had time to be heard:
   * at once unless somebody has asked lately.
   */
  drain: () => Promise<void>;
}>;

/** The health routes; readiness is asked of the database at most once a second. */
export const createHealth = ({ rereadDataVersion }: Pick<Queries, "rereadDataVersion">): Health => {
  let isDraining = false;
  let lastAskedAt = Number.NEGATIVE_INFINITY;
  let asked: Readonly<{ at: number; answer: Promise<Readiness> }> | undefined;

  const ask = async (): Promise<Readiness> => {
    try {
      const dataVersion = await rereadDataVersion({ requestId: "readyz", signal: AbortSignal.timeout(ANSWER_MS) });
      return { ready: true, dataVersion };
    } catch {
      // Why is in the log of the requests that fail; here only whether.
      return { ready: false, reason: "the database does not answer, or holds no dataset yet" };
    }
  };

  const readiness = (): Promise<Readiness> => {
    const now = performance.now();
    if (!asked || now - asked.at >= CACHED_MS) asked = { at: now, answer: ask() };
    return asked.answer;
  };

  const router = Router();
  router.get("/healthz", (_, response) => {
    response.set("Cache-Control", "no-store").json({ alive: true });
  });
  router.get("/readyz", async (_, response) => {
    lastAskedAt = performance.now();
    const answer: Readiness = isDraining ? { ready: false, reason: "the server is stopping" } : await readiness();
    response
      .set("Cache-Control", "no-store")
      .status(answer.ready ? 200 : 503)
      .json(answer);
  });
  return {
    router,
    drain: async () => {
      isDraining = true;
      if (performance.now() - lastAskedAt < LATELY_MS) await setTimeout(NOTICE_MS);
    },
  };
};
