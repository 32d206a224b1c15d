/** The page on the local database must explain every reason for which a start may be refused. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LAUNCH_REASONS } from "../../server/src/launcher/launch-error.ts";

test("the page about the local database explains every reason", () => {
  const page = readFileSync(new URL("../../docs/local-database.md", import.meta.url), "utf8");
  const rows = page.split("## When a start is refused")[1] ?? "";
  const explained = [...rows.matchAll(/`([A-Z][A-Z_]+_?[A-Z0-9]*)`/g)].map(([, name]) => name);
  for (const reason of LAUNCH_REASONS) expect(explained).toContain(reason);
});
