/** A process that owns a database and does nothing else, for tests that end such a process by force. */
import { openDatabase } from "../../server/src/launcher/database.ts";

const dataDir = process.argv[2] ?? "";
const { uri, user, password, database } = await openDatabase(
  { database: { kind: "managed" }, dataDir },
  ({ kind }) => void process.stderr.write(`${kind}\n`),
);
process.stdout.write(`${JSON.stringify({ uri, user, password, database })}\n`);
