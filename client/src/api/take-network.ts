/** Takes a whole network from the server's export, row by row as it is streamed: one question of the API may not bring so much. */
import { isAbort, NETWORK_CUT, type Reply, readRefusal, UNREACHABLE } from "./failure.ts";
import type { FactorPartsFragment, LinkPartsFragment } from "./generated.ts";

/** All factors and links of a filter, best supported first, and how many claims and works are behind them. */
export type WholeNetwork = Readonly<{
  factors: readonly FactorPartsFragment[];
  links: readonly LinkPartsFragment[];
  claimCount: number;
  workCount: number;
  /** What is shown, in words. */
  sentence: string;
}>;

/**
 * Takes the network at `address`, which is that of its export as JSON. Reads no further than its links. Never throws:
 * what goes wrong comes back as `failed`, a taken-back request as `aborted`.
 */
export type TakeNetwork = (address: string, signal: AbortSignal) => Promise<Reply<WholeNetwork>>;

/** A factor as the file writes it: bare slugs, words of the dataset. */
type FactorLine = Omit<FactorPartsFragment, "kind" | "domain" | "level" | "sides"> &
  Readonly<{ kind: string; domain: string; level: string; sides: readonly string[] }>;
type LinkLine = Omit<LinkPartsFragment, "from" | "to" | "family" | "sign" | "bestAccess"> &
  Readonly<{ from: string; to: string; family: string; sign: string | null; bestAccess: string }>;

/** A word of the dataset as the API names it; the two lists are one, which a test of the export holds them to. */
const nameOf = <Name extends string>(word: string): Name => word.toUpperCase().replaceAll("-", "_") as Name;

const factorOf = (line: FactorLine): FactorPartsFragment => ({
  id: `factor:${line.id}`,
  name: line.name,
  kind: nameOf(line.kind),
  domain: nameOf(line.domain),
  level: nameOf(line.level),
  grouping: line.grouping,
  sides: line.sides.map((side) => nameOf(side)),
  claimCount: line.claimCount,
  workCount: line.workCount,
});

const linkOf = (line: LinkLine): LinkPartsFragment => ({
  id: `link:${line.id}`,
  from: { id: `factor:${line.from}` },
  to: { id: `factor:${line.to}` },
  family: nameOf(line.family),
  sign: line.sign === null ? null : nameOf(line.sign),
  claimCount: line.claimCount,
  workCount: line.workCount,
  statedCount: line.statedCount,
  supporting: line.supporting,
  opposing: line.opposing,
  undirected: line.undirected,
  contested: line.contested,
  bestAccess: nameOf(line.bestAccess),
});

type Counts = Readonly<{ factors: number; links: number; claims: number; works: number }>;

/** Reads the file line by line, since it has one row on each; `take` gives true as soon as the links are complete. */
const createReader = () => {
  const factors: FactorPartsFragment[] = [];
  const links: LinkPartsFragment[] = [];
  let part: "head" | "factors" | "links" = "head";
  let counts: Counts | null = null;
  let sentence: string | null = null;
  const takeHead = (line: string): void => {
    if (line === '"factors": [') part = "factors";
    else if (line === '"links": [') part = "links";
    else if (line.startsWith('"counts": ')) counts = JSON.parse(line.slice('"counts": '.length, -1)) as Counts;
    else if (line.startsWith('"sentence": ')) sentence = JSON.parse(line.slice('"sentence": '.length, -1)) as string;
  };
  const take = (line: string): boolean => {
    if (part === "head") {
      takeHead(line);
      return false;
    }
    if (line !== "],") {
      const row: unknown = JSON.parse(line.endsWith(",") ? line.slice(0, -1) : line);
      if (part === "factors") factors.push(factorOf(row as FactorLine));
      else links.push(linkOf(row as LinkLine));
      return false;
    }
    const isDone = part === "links";
    part = "head";
    return isDone;
  };
  const whole = (): WholeNetwork | null => {
    if (counts === null || sentence === null) return null;
    if (counts.factors !== factors.length || counts.links !== links.length) return null;
    return { factors, links, claimCount: counts.claims, workCount: counts.works, sentence };
  };
  return { take, whole };
};

const readRows = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<WholeNetwork | null> => {
  const pieces = stream.pipeThrough(new TextDecoderStream()).getReader();
  const { take, whole } = createReader();
  let rest = "";
  for (;;) {
    const { done, value } = await pieces.read();
    if (done) return null;
    const lines = (rest + value).split("\n");
    rest = lines.pop() ?? "";
    if (!lines.some(take)) continue;
    // The evidence behind the links would follow, several times as long.
    await pieces.cancel();
    return whole();
  }
};

/** A `TakeNetwork` that asks with `send` (the window's fetch, or another in tests). */
export const createTakeNetwork =
  (send: typeof fetch): TakeNetwork =>
  async (address, signal) => {
    let hasBegun = false;
    try {
      const response = await send(address, { signal });
      if (!response.ok) return await readRefusal(response);
      hasBegun = true;
      const value = response.body === null ? null : await readRows(response.body);
      return value === null ? { status: "failed", failure: NETWORK_CUT } : { status: "ready", value };
    } catch (cause) {
      if (signal.aborted || isAbort(cause)) return { status: "aborted" };
      return { status: "failed", failure: hasBegun ? NETWORK_CUT : UNREACHABLE };
    }
  };
