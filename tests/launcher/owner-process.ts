/** A process that owns a database, for tests that end such a process by force; given a cache folder, it also trains. */
import { openDatabase } from "../../server/src/launcher/database.ts";
import { trainClassArchive } from "../../server/src/launcher/managed/train-archive.ts";

const [dataDir = "", cacheDir] = process.argv.slice(2);
const handle = await openDatabase(
  { database: { kind: "managed" }, dataDir },
  ({ kind }) => void process.stderr.write(`${kind}\n`),
  cacheDir === undefined ? {} : { cacheDir },
);
const { uri, user, password, database } = handle;
process.stdout.write(`${JSON.stringify({ uri, user, password, database })}\n`);
if (cacheDir !== undefined) await trainClassArchive(handle);
