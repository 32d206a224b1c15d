/** How the client is built and served while developing. */
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

// While developing, the API runs beside Vite; ATLAS_SERVER names another place than the usual one.
const server = process.env.ATLAS_SERVER ?? "http://127.0.0.1:4000";

const page = (name: string) => ({ input: join(import.meta.dirname, name) });

/** React changes with its version alone: in a file of its own it stays in the browser when the explorer gets another one. */
const REACT = { groups: [{ name: "react", test: /node_modules\/(react|react-dom|scheduler)\// }] };

/** While developing, the query page has the same two addresses as on the server. */
const queryPageAddress: Plugin = {
  name: "query-page-address",
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _, next) => {
      if (/^\/graphiql\/?(\?|$)/.test(request.url ?? "")) request.url = "/graphiql.html";
      next();
    });
  },
};

export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  plugins: [react(), queryPageAddress],
  build: {
    target: "es2022",
    sourcemap: true,
    assetsInlineLimit: 0,
    rolldownOptions: { ...page("index.html"), output: { codeSplitting: REACT } },
  },
  // Each page is bundled for itself: parts shared with the large query page would make the explorer heavier.
  ...(command === "build" && {
    builder: {},
    environments: {
      client: {},
      queryPage: {
        consumer: "client" as const,
        build: {
          emptyOutDir: false,
          copyPublicDir: false,
          // The editor is one large part that comes after the page; GraphiQL's compiler marks mean nothing to a bundler.
          chunkSizeWarningLimit: 3_000,
          rolldownOptions: { ...page("graphiql.html"), checks: { moduleLevelDirective: false } },
        },
      },
    },
  }),
  worker: { format: "es" as const },
  server: { proxy: { "/graphql": server, "/export": server, "/schema.graphql": server } },
}));
