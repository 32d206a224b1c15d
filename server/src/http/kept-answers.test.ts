/** What is kept stays within its bound, whatever is asked for and however it is compressed. */
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Answer } from "./answer-questions.ts";
import { createKeptAnswers } from "./kept-answers.ts";

const answerOf = (text: string): Answer => ({
  status: 200,
  headers: new Map([["content-type", "application/json"]]),
  bytes: Buffer.from(text),
  facts: {},
  isWhole: true,
});

/** `length` bytes that do not get much smaller. */
const noise = (length: number): string =>
  Array.from({ length }, (_, at) => String.fromCharCode(32 + ((at * at * 31 + at * 7) % 89))).join("");

test("however many answers come, their bytes stay within the bound, and the least used go first", async () => {
  const most = 64 * 1024;
  const kept = createKeptAnswers(most);
  kept.keep("used", answerOf(noise(4_000)));
  for (let at = 0; at < 200; at += 1) {
    const answer = answerOf(noise(1_000 + (at % 5) * 1_000));
    kept.keep(`k${at}`, answer);
    await kept.inEncoding(`k${at}`, answer, at % 2 ? "br" : "gzip");
    expect(kept.find("used")).toBeDefined();
    expect(kept.bytes()).toBeLessThanOrEqual(most);
  }
  expect(kept.bytes()).toBeGreaterThan(most / 2);
  expect(kept.find("k199")).toBeDefined();
  expect(kept.find("k0")).toBeUndefined();
});

test("an answer is compressed once for all who ask for it", async () => {
  const kept = createKeptAnswers();
  const answer = answerOf(noise(5_000));
  kept.keep("key", answer);
  const [one, two] = await Promise.all([1, 2].map(() => kept.inEncoding("key", answer, "gzip")));
  expect(one).toBe(two);
  expect(await kept.inEncoding("key", answer, "gzip")).toBe(one);
  expect(gunzipSync(one ?? "")).toEqual(answer.bytes);
  expect(await kept.inEncoding("key", answer, "br")).not.toEqual(one);
  expect(await kept.inEncoding("key", answer, "identity")).toBe(answer.bytes);
});

test("what is larger than an eighth of the bound is not kept, nor anything when nothing may be", async () => {
  const kept = createKeptAnswers(8_000);
  kept.keep("large", answerOf(noise(1_001)));
  expect(kept.find("large")).toBeUndefined();
  const none = createKeptAnswers(0);
  none.keep("small", answerOf("{}"));
  expect(none.find("small")).toBeUndefined();
  expect(none.bytes()).toBe(0);
});
