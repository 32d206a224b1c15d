/** `npm run dev`: the server, restarted when it changes, and the client with hot reload at http://127.0.0.1:5173. */
import { spawn } from "node:child_process";
import { ensureDependencies, root } from "./ensure-dependencies.mjs";

await ensureDependencies();

const children = [
  spawn(process.execPath, ["--import", "tsx", "--watch-path=server/src", "--watch-path=cypher", "server/src/main.ts"], {
    cwd: root,
    stdio: "inherit",
  }),
  spawn("npx", ["vite", "client"], { cwd: root, stdio: "inherit" }),
];
const stop = () => {
  for (const child of children) child.kill("SIGTERM");
};
process.on("SIGINT", () => undefined);
process.on("SIGTERM", stop);
for (const child of children)
  child.on("close", (code) => {
    stop();
    process.exitCode = code ?? 1;
  });
