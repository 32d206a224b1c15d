/** The file of the gap map has a line for every pair, and says of each whether it is claimed, left out or a gap. */
import { expect, test } from "vitest";
import { testFactor, testLink } from "../test-network.ts";
import { gapsFile } from "./gaps-file.ts";
import { DEFAULT_GAPS } from "./gaps-wish.ts";
import { matrixOf } from "./matrix.ts";

test("claims, gaps and what the filter leaves out, folded lines too, with text that no spreadsheet runs", () => {
  const factors = [
    testFactor({ id: "factor:poverty", name: 'Poverty, "deep"', workCount: 3 }),
    testFactor({ id: "factor:war", name: "=WAR()", workCount: 2 }),
    testFactor({ id: "factor:heat", name: "Heat" }),
    testFactor({ id: "factor:crime", name: "Crime", kind: "OUTCOME" }),
  ];
  const claimed = testLink("factor:poverty", "factor:crime", {
    id: "link:poverty~crime~influence",
    sign: "NO_EFFECT",
    bestAccess: "FULL_TEXT",
  });
  const hidden = testLink("factor:war", "factor:crime", { id: "link:war~crime~influence" });
  const matrix = matrixOf({ factors, links: [claimed], unfiltered: [claimed, hidden] }, DEFAULT_GAPS);
  expect(gapsFile(matrix, "v1").split("\r\n")).toEqual([
    "row,row_name,column,column_name,state,link,family,sign,works,claims,stated_claims,supporting_works,opposing_works,undirected_works,contested,best_access,data_version",
    'poverty,"Poverty, ""deep""",crime,Crime,claimed,poverty~crime~influence,influence,no-effect,1,1,1,1,0,0,false,full-text,v1',
    "war,'=WAR(),crime,Crime,left-out-by-filter,war~crime~influence,influence,positive,1,1,1,1,0,0,false,abstract,v1",
    "heat,Heat,crime,Crime,no-claim,,,,,,,,,,,,v1",
    "",
  ]);
});
