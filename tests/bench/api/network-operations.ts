/** The operations on networks: what a filter leaves, what lies around a factor, and the chains between two. */
import { clientOperation, type Data, type Operation, type PlainAnswer, type Variables } from "./operation.ts";
import { peerNeighbourhood, peerNetwork } from "./peer/questions.ts";
import type { FindStatement } from "./statements.ts";
import { IDLE_FILTERS, nth, type Parts, roundOf } from "./vary.ts";

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const networkCounts = ({ factors, links }: Data): readonly number[] => [factors.length, links.length];

const plainNetwork =
  (find: FindStatement) =>
  ({ limit }: Variables) => [
    find("plain-network-factors", { limit }),
    { ...find("plain-network-links", { limit: Number(limit) * 4 }), idsAs: "factors" },
  ];

/** The network of about `size` factors; `sizes` different ones are asked for. */
export const networkOf = ({ world, find }: Parts, size: number, sizes: number): Operation => {
  const limitOf = (i: number): number => size - Math.floor(sizes / 2) + 1 + (i % sizes);
  const filterOf = (i: number) => IDLE_FILTERS[Math.floor(i / sizes) % IDLE_FILTERS.length];
  return {
    name: `network(${size})`,
    document: clientOperation("Network"),
    variables: (i) => ({ limit: limitOf(i * 37), filter: filterOf(i) }),
    count: ({ network }) => networkCounts(network),
    plain: { statements: plainNetwork(find), count: ({ network }) => networkCounts(network) },
    peer: peerNetwork((i) => world.factors.slice(0, limitOf(i * 37))),
  };
};

/** So many factors, those on most works, are asked about in turn. */
const CENTRES = 200;

/** What links join a factor to, with the links between all of these. */
export const neighbourhood = ({ world, find }: Parts): Operation => {
  const centres = world.factors.slice(0, CENTRES);
  const ofOf = (i: number): string => nth(centres, i * 37 + 5);
  return {
    name: "neighbourhood",
    document: clientOperation("Neighbourhood"),
    variables: (i) => ({ of: [`factor:${ofOf(i)}`], hops: 1, limit: 200 + roundOf(centres, i) }),
    count: ({ neighbourhood: found }) => networkCounts(found),
    plain: {
      statements: ({ of, limit }) => [
        find("plain-neighbourhood-factors", { of: String(of).replace("factor:", ""), limit }),
        { ...find("plain-network-links", { limit: Number(limit) * 4 }), idsAs: "factors" },
      ],
      count: ({ neighbourhood: found }) => networkCounts(found),
    },
    peer: peerNeighbourhood(ofOf, { row: false }),
  };
};

/** What links join a factor to, a row for each link. */
export const plainNeighbours = (find: FindStatement): PlainAnswer => ({
  statements: ({ of, first }) => [find("plain-neighbours", { of: String(of).replace("factor:", ""), limit: first })],
  count: ({ neighbours: { nodes } }) => [sum(nodes.map(({ links }: Data) => links.length))],
});

/** A page of what links join a factor to. */
export const neighbours = ({ world, find }: Parts): Operation => {
  const centres = world.factors.slice(0, CENTRES);
  const ofOf = (i: number): string => nth(centres, i * 37 + 5);
  // Factors that few claims are about are nobody's neighbours, or nearly: leaving one out changes the question only.
  const excluding = (i: number) => [`factor:${nth(world.factors, world.factors.length - 1 - roundOf(centres, i))}`];
  return {
    name: "neighbours",
    document: clientOperation("Neighbours"),
    variables: (i) => ({ of: `factor:${ofOf(i)}`, first: 25, excluding: excluding(i) }),
    count: ({ neighbours: { nodes } }) => [nodes.length],
    plain: plainNeighbours(find),
    peer: peerNeighbourhood(ofOf, { row: true }),
  };
};

/** The chains from one factor to another. */
export const pathways = ({ world, find }: Parts): Operation => {
  // Both ends of a link: there is one chain between them at least.
  const endsOf = (i: number): readonly string[] => nth(world.links, i * 37).split("~");
  return {
    name: "pathways",
    document: `query Pathways($from: [ID!]!, $to: [ID!]!) {
      pathways(from: $from, to: $to) {
        verdict pathCount truncated sentence
        paths {
          factors { id name } links { id sign workCount } sign length weakestWorkCount threadWorks { id name }
        }
      }
    }`,
    variables: (i) => ({ from: [`factor:${endsOf(i)[0]}`], to: [`factor:${endsOf(i)[1]}`] }),
    count: ({ pathways: { paths } }) => [paths.length],
    plain: {
      statements: ({ from, to }) => {
        const [start, end] = [from, to].map((ends) => String(ends).replace("factor:", ""));
        return [find("plain-pathways", { from: start, to: end, limit: 100 })];
      },
      count: ({ pathways: { paths } }) => [paths.length],
    },
    peer: "It walks as many steps as the question is nested and gives trees, not chains with a sign.",
  };
};
