/** The window opens so that what an address was shared for is in sight. */
import { expect, test } from "vitest";
import { firstSheet } from "./interface.ts";

test("a narrow window opens with the details of what its address selects, and else with no sheet", () => {
  expect(firstSheet({ kind: "link", id: "link:a~b~influence" })).toBe("details");
  expect(firstSheet({ kind: "factors", ids: ["factor:a", "factor:b"] })).toBe("none");
  expect(firstSheet({ kind: "none" })).toBe("none");
});
