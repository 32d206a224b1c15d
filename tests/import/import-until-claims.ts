/** Imports the folder named on the command line and stands still once claims are written, so that a test can kill it there. */

import { importDataset } from "../../server/src/import/import-dataset.ts";
import { connect } from "../support/connect.ts";

const [path = "", dataDir = "", address = ""] = process.argv.slice(2);
const { database } = connect(JSON.parse(address));

const standStill = (): void => {
  process.stdout.write("half way\n");
  // Blocks this whole process, so that not even its connection is closed in an orderly way.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
};

await importDataset({
  database,
  from: { path },
  dataDir,
  progress: ({ table }) => {
    if (table === "claims") standStill();
  },
});
