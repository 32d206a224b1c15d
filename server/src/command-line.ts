/** Composition root of the commands that run beside the server: import and export. */
import { fileURLToPath } from "node:url";
import { readConfig } from "./config.ts";
import { runExportCommand } from "./export/export-command.ts";
import { runImportCommand } from "./import/import-command.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const COMMANDS = { import: runImportCommand, export: runExportCommand };

const [name, ...args] = process.argv.slice(2);
const command = name === "import" || name === "export" ? COMMANDS[name] : undefined;
if (!command) throw new Error(`There is no command ${name}; there are ${Object.keys(COMMANDS).join(" and ")}.`);
process.exitCode = await command(args, readConfig(process.env, root));
