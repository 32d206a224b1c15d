/** The one picture that every contender draws: factors and links with the colours, ends and dashes of the explorer's legend. */
import type { Access, FactorKind, LinkFamily, Sign } from "../../../client/src/api/generated.ts";
import { AMONG_DOTS, lookOf } from "../../../client/src/canvas/look/link-look.ts";
import { LIGHT } from "../../../client/src/canvas/look/palette.ts";
import { dotSize, SHAPES } from "../../../client/src/canvas/look/shapes.ts";
import type { Connection } from "../../support/connect.ts";
import { seededRandom } from "../support/random.ts";
import type { Picture, PictureLink, PictureNode } from "./page/drawing.ts";

/** The domains that the filter keeps: half of them, and so about half of the factors. */
export const KEPT_DOMAINS = ["social", "economic", "political", "legal", "demographic"] as const;

type Place = Readonly<{ x: number; y: number }>;
/** Where factors are drawn, by id. */
export type Places = ReadonlyMap<string, Place>;

const FACTORS = `MATCH (f:Factor)
WHERE f.networkRank IS NOT NULL
RETURN f.id AS id, f.name AS name, f.kind AS kind, f.domain AS domain, f.networkWorkCount AS works
ORDER BY f.networkRank`;

const LINKS = `MATCH (a:Factor)-[l:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]->(b:Factor)
WHERE a.networkRank IS NOT NULL AND b.networkRank IS NOT NULL
RETURN l.id AS id, a.id AS source, b.id AS target, l.family AS family, l.sign AS sign, l.statedCount AS stated,
  l.workCount AS works, l.bestAccess AS access
ORDER BY id`;

type Row = Readonly<Record<string, unknown>>;

/** A word of the database as the API's enums write it. */
const wordOf = (value: unknown): string => String(value).toUpperCase().replaceAll("-", "_");

const SEED = 11;

/** Canvas units from a factor to the next. */
const SPACING = 60;

/** Places in clouds, one a domain, for a picture that the explorer does not draw factor by factor. */
const cloudPlaces = (rows: readonly Row[]): Places => {
  const random = seededRandom(SEED);
  const bell = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const side = Math.sqrt(rows.length) * SPACING;
  const middles = new Map<string, Place>();
  return new Map(
    rows.map(({ id, domain }) => {
      const middle = middles.get(String(domain)) ?? { x: random() * side, y: random() * side };
      middles.set(String(domain), middle);
      return [String(id), { x: middle.x + bell() * side * 0.15, y: middle.y + bell() * side * 0.15 }];
    }),
  );
};

const linkOf = ({ id, source, target, family, sign, stated, works, access }: Row): PictureLink => {
  const look = lookOf({
    family: wordOf(family) as LinkFamily,
    sign: sign === null ? null : (wordOf(sign) as Sign),
    statedCount: Number(stated),
    workCount: Number(works),
    bestAccess: wordOf(access) as Access,
  });
  const colour = LIGHT.link[look.hue];
  const ends = { id: String(id), source: String(source), target: String(target) };
  return { ...ends, colour, width: look.width * AMONG_DOTS, isDashed: look.isDashed, end: look.end };
};

/** Ids of the factors that a filter by `KEPT_DOMAINS` hides: those of other domains, and those left without a link. */
const hiddenOf = (rows: readonly Row[], links: readonly PictureLink[]): ReadonlySet<string> => {
  const kept = new Set(
    rows.filter(({ domain }) => KEPT_DOMAINS.some((each) => each === domain)).map(({ id }) => String(id)),
  );
  const joined = new Set(
    links
      .filter(({ source, target }) => kept.has(source) && kept.has(target))
      .flatMap((link) => [link.source, link.target]),
  );
  return new Set(rows.map(({ id }) => String(id)).filter((id) => !joined.has(id)));
};

/** The network without groupings that the database holds, at the `places` given or, where there are not all, in clouds. */
export const readPicture = async ({ ask }: Pick<Connection, "ask">, places: Places): Promise<Picture> => {
  const rows = await ask(FACTORS);
  const links = (await ask(LINKS)).map(linkOf);
  const hidden = hiddenOf(rows, links);
  const all = rows.every(({ id }) => places.has(String(id))) ? places : cloudPlaces(rows);
  const nodes = rows.map(({ id, name, kind, works }): PictureNode => {
    const own = wordOf(kind) as FactorKind;
    return {
      ...{ id: String(id), name: String(name), shape: SHAPES[own], size: dotSize(Number(works)) },
      ...{ colour: LIGHT.border[own], isHidden: hidden.has(String(id)) },
      ...(all.get(String(id)) ?? { x: 0, y: 0 }),
    };
  });
  return { ground: LIGHT.ground, ink: LIGHT.ink, nodes, links };
};
