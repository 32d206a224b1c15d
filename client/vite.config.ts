/** How the client is built and served while developing. */
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// While developing, the API runs beside Vite; ATLAS_SERVER names another place than the usual one.
const server = process.env.ATLAS_SERVER ?? "http://127.0.0.1:4000";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { target: "es2022", sourcemap: true, assetsInlineLimit: 0 },
  worker: { format: "es" },
  server: { proxy: { "/graphql": server, "/export": server } },
});
