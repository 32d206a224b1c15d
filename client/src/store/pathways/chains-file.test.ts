/** The file of chains has a line for each, with ids for programs and a sentence for readers. */
import { expect, test } from "vitest";
import { chainsFile } from "./chains-file.ts";

test("a line names both ends, the way between them, and who tells it as a whole", () => {
  const chain = {
    factors: [
      { id: "factor:poverty", name: "Poverty" },
      { id: "factor:debt", name: 'Debt, "owed"' },
    ],
    sign: "NO_EFFECT" as const,
    length: 1,
    weakestWorkCount: 2,
    threadWorks: [{ name: "=Study one" }, { name: "Study two" }],
    sentence: "Poverty is claimed to increase debt.",
  };
  expect(chainsFile([chain, { ...chain, threadWorks: [] }], "v1").split("\r\n")).toEqual([
    "from,to,chain,factors,sign,steps,weakest_step_works,told_as_a_whole_by,sentence,data_version",
    'poverty,debt,"Poverty → Debt, ""owed""",poverty; debt,no-effect,1,2,\'=Study one; Study two,Poverty is claimed to increase debt.,v1',
    'poverty,debt,"Poverty → Debt, ""owed""",poverty; debt,no-effect,1,2,,Poverty is claimed to increase debt.,v1',
    "",
  ]);
});
