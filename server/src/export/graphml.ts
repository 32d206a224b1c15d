/** Writes the network as GraphML, which Gephi, Cytoscape, yEd, igraph and networkx read. */
import type { Factor } from "../domain/factor.ts";
import type { EvidencedLink } from "../queries/extracts.ts";
import { FACTOR_FIELDS, type Field, type FieldType, linkFields } from "./fields.ts";
import type { ExportHeader, Extract, Format } from "./format.ts";
import { headLines } from "./head-lines.ts";
import { inPieces } from "./pieces.ts";
import { xmlAttribute, xmlComment, xmlText } from "./xml-text.ts";

type Owner = "graph" | "node" | "edge";
type Key<T> = Readonly<{ id: string; owner: Owner; field: Field<T> }>;

const field = <T>(name: string, type: FieldType, of: Field<T>["of"]): Field<T> => ({ name, type, of });

const GRAPH_FIELDS: readonly Field<ExportHeader>[] = [
  field("title", "string", ({ title }) => title),
  field("data_version", "string", ({ dataVersion }) => dataVersion),
  field("sentence", "string", ({ sentence }) => sentence),
  field("filter_json", "string", ({ filter }) => JSON.stringify(filter)),
  field("license", "string", ({ license }) => license),
  field("citation", "string", ({ citation }) => citation),
  field("address", "string", ({ address }) => address ?? null),
  field("notes", "string", ({ notes }) => notes.join(" ")),
  field("counts_json", "string", ({ counts }) => JSON.stringify(counts)),
];

type EdgeOf = Readonly<{ link: EvidencedLink; fromName: string; toName: string }>;

/** Fields by which Cytoscape names an edge, and the id once more as a field: igraph mixes up the ids of edges. */
const edgeFields = (works: ReadonlyMap<string, string>): readonly Field<EdgeOf>[] => [
  field("link_id", "string", ({ link }) => link.id),
  field("name", "string", ({ link, fromName, toName }) => `${fromName} (${link.family}) ${toName}`),
  field("interaction", "string", ({ link }) => link.family),
  ...linkFields(works).map(({ of, ...rest }) => ({ ...rest, of: ({ link }: EdgeOf) => of(link) })),
];

const keysOf = <T>(owner: Owner, fields: readonly Field<T>[]): readonly Key<T>[] =>
  fields.map((own) => ({ id: `${owner}_${own.name}`, owner, field: own }));

const declaration = <T>({ id, owner, field: { name, type } }: Key<T>): string =>
  `  <key id="${id}" for="${owner}" attr.name="${name}" attr.type="${type}"/>\n`;

/** Blank values are left out: an empty element would be read as an empty text. */
const dataOf = <T>(keys: readonly Key<T>[], thing: T): string =>
  keys
    .map(({ id, field: { of } }) => {
      const value = of(thing);
      return value === null ? "" : `<data key="${id}">${xmlText(String(value))}</data>`;
    })
    .join("");

const node = (keys: readonly Key<Factor>[], factor: Factor): string =>
  `    <node id="${xmlAttribute(factor.id)}">${dataOf(keys, factor)}</node>\n`;

const edge = (keys: readonly Key<EdgeOf>[], of: EdgeOf, mixed: boolean): string => {
  const { id, from, to, family } = of.link;
  const direction = mixed && family === "association" ? ' directed="false"' : "";
  const ends = `source="${xmlAttribute(from)}" target="${xmlAttribute(to)}"`;
  return `    <edge id="${xmlAttribute(id)}" ${ends}${direction}>${dataOf(keys, of)}</edge>\n`;
};

const comment = (text: string): string => `<!-- ${xmlComment(text)} -->`;

const aboutFile = (header: ExportHeader): string =>
  [
    ...headLines(header),
    `Counts: ${Object.entries(header.counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(", ")}`,
  ]
    .map((line) => `${comment(line)}\n`)
    .join("");

const texts = async function* (extract: Extract, mixed: boolean): AsyncGenerator<string, void, undefined> {
  const { header, factors, links, works } = extract;
  const graphKeys = keysOf("graph", GRAPH_FIELDS);
  const nodeKeys = keysOf("node", FACTOR_FIELDS);
  const edgeKeys = keysOf("edge", edgeFields(new Map(works.map(({ id, name }) => [id, name]))));
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${aboutFile(header)}`;
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield [...graphKeys.map(declaration), ...nodeKeys.map(declaration), ...edgeKeys.map(declaration)].join("");
  yield `  <graph id="network" edgedefault="directed">\n    ${dataOf(graphKeys, header)}\n`;
  const names = new Map<string, string>();
  for await (const factor of factors) {
    names.set(factor.id, factor.name);
    yield node(nodeKeys, factor);
  }
  let edges = 0;
  for await (const link of links) {
    edges += 1;
    const ends = { fromName: names.get(link.from) ?? link.from, toName: names.get(link.to) ?? link.to };
    yield edge(edgeKeys, { link, ...ends }, mixed);
  }
  // Before the last tag: a file that parses to its end holds it.
  yield `  </graph>\n  ${comment(`Complete: ${names.size} factors, ${edges} links.`)}\n</graphml>\n`;
};

/**
 * GraphML with typed keys; lists are joined for the eye and once more as JSON. Every edge is directed and associations
 * carry `both_ways`; `mixed` writes them as undirected edges, which networkx refuses beside directed ones.
 */
export const graphml: Format = {
  id: "graphml",
  mime: "application/graphml+xml",
  fileEnding: "graphml",
  label: "GraphML",
  purpose: "The network for Gephi, Cytoscape, yEd, igraph and networkx.",
  write: (extract, { mixed }) => inPieces(texts(extract, mixed)),
};
