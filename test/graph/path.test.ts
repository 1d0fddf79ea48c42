import { expect, test } from "vitest";
import { pathSteps } from "../../src/graph/path.ts";

test("a path is its keys", () => {
  expect(pathSteps("A.B")).toEqual(["A", "B"]);
  expect(pathSteps("List[Key=x.y].Value")).toEqual(["List", { key: "Key", equals: "x.y" }, "Value"]);
});

test("the slash of a setting of the block itself is no part of its name", () => {
  expect(pathSteps("/DeletionPolicy")).toEqual(["DeletionPolicy"]);
});
