/** Who draws: the explorer, its peers and the floor; installs the peers, bundles their pages and serves them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { ROOT, say } from "../support/bench-run.ts";
import { runChild } from "../support/child.ts";
import type { Picture } from "./page/drawing.ts";

/** The contenders in the order of the report; `ours` is the explorer as it is built and served. */
export const CONTENDERS = ["ours", "cytoscape", "sigma", "vis-network", "raw-canvas"] as const;
export type Contender = (typeof CONTENDERS)[number];

/** Those that draw a page of the bench. */
export type Peer = Exclude<Contender, "ours">;

const MANIFEST = JSON.stringify(
  {
    name: "factor-atlas-bench-canvas-peers",
    private: true,
    type: "module",
    dependencies: {
      cytoscape: "3.34.4",
      esbuild: "0.28.2",
      graphology: "0.26.0",
      sigma: "3.0.3",
      "vis-data": "8.0.6",
      "vis-network": "10.1.5",
    },
  },
  null,
  2,
);

const PAGES = join(ROOT, "tests", "bench", "canvas", "page");

const script = (imports: string, file: string, mount: string): string =>
  `${imports}\nimport { ${mount.replace(/\(.*/, "")} } from "${PAGES}/${file}.ts";\nimport { start } from "${PAGES}/start.ts";\nstart(${mount});\n`;

/** The script of each peer's page: its libraries, handed to what draws with them. */
const SCRIPTS: Readonly<Record<Peer, string>> = {
  cytoscape: script('import cytoscape from "cytoscape";', "cytoscape", "mountCytoscape(cytoscape)"),
  sigma: script(
    'import Sigma from "sigma";\nimport { MultiDirectedGraph } from "graphology";',
    ...(["sigma", "mountSigma({ Sigma, MultiDirectedGraph })"] as const),
  ),
  "vis-network": script(
    'import { DataSet, DataView, Network } from "vis-network/standalone";',
    ...(["vis-network", "mountVisNetwork({ DataSet, DataView, Network })"] as const),
  ),
  "raw-canvas": script("", "raw-canvas", "mountRawCanvas"),
};

const install = async (folder: string, signal: AbortSignal): Promise<void> => {
  const stamp = join(folder, "installed.json");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === MANIFEST) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), MANIFEST);
  say("Installing the peers: Cytoscape, sigma, vis-network …");
  await runChild("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], { folder, signal });
  writeFileSync(stamp, MANIFEST);
};

/** Installs the peers below `cacheFolder` unless they are there, and bundles their pages; gives the pages' scripts. */
export const buildPages = async (cacheFolder: string, signal: AbortSignal): Promise<Readonly<Record<Peer, string>>> => {
  const folder = join(cacheFolder, "canvas-peers");
  await install(folder, signal);
  const peers = Object.keys(SCRIPTS) as readonly Peer[];
  for (const peer of peers) writeFileSync(join(folder, `${peer}.js`), SCRIPTS[peer]);
  const bundling = ["--bundle", "--minify", "--format=iife", "--outdir=built", "--log-level=warning"];
  const entries = peers.map((peer) => `${peer}.js`);
  await runChild(join(folder, "node_modules", ".bin", "esbuild"), [...entries, ...bundling], { folder, signal });
  const read = (peer: Peer): string => readFileSync(join(folder, "built", `${peer}.js`), "utf8");
  return Object.fromEntries(peers.map((peer) => [peer, read(peer)])) as Readonly<Record<Peer, string>>;
};

/** The part of the window that a picture fills, in CSS pixels. */
export type Room = Readonly<{ width: number; height: number }>;

export type PageServer = Readonly<{
  /** From now on the picture called `size`, drawn in `room`. */
  show: (size: string, picture: Picture, room: Room) => void;
  addressOf: (peer: Peer, size: string) => string;
  stop: () => Promise<void>;
}>;

const page = (peer: Peer, { width, height }: Room, ground: string): string =>
  `<!doctype html><meta charset="utf-8"><title>${peer}</title><style>html,body{margin:0;overflow:hidden;background:${ground}}` +
  `#app{width:${width}px;height:${height}px}</style><div id="app"></div><script src="/${peer}.js"></script>`;

/** Serves the peers' pages with `scripts`. */
export const servePages = async (scripts: Readonly<Record<Peer, string>>): Promise<PageServer> => {
  const files = new Map<string, Readonly<{ type: string; text: string }>>();
  for (const [peer, text] of Object.entries(scripts)) files.set(`/${peer}.js`, { type: "text/javascript", text });
  const server = createServer(({ url = "/" }, response) => {
    const file = files.get(new URL(url, "http://bench").pathname);
    response.writeHead(file ? 200 : 404, { "content-type": `${file?.type ?? "text/plain"}; charset=utf-8` });
    response.end(file?.text ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  return {
    show: (size, picture, room) => {
      files.set(`/picture-${size}.json`, { type: "application/json", text: JSON.stringify(picture) });
      for (const peer of Object.keys(SCRIPTS) as readonly Peer[])
        files.set(`/${peer}.html`, { type: "text/html", text: page(peer, room, picture.ground) });
    },
    addressOf: (peer, size) => `${origin}/${peer}.html?size=${size}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
