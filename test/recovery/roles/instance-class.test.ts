import { describe, expect, test } from "vitest";
import { compareClasses } from "../../../src/recovery/roles/instance-class.ts";

describe("two instance classes", () => {
  test.each([
    ["db.r6g.2xlarge", "db.r6g.xlarge", 2],
    ["db.r7g.large", "db.r5.large", 0],
    ["db.t4g.medium", "db.t3.large", -0.5],
    ["db.r6gd.16xlarge", "db.r6g.12xlarge", 8],
    ["db.serverless", "db.serverless", 0],
  ])("%s and %s are told apart by their size", (one, other, difference) => expect(compareClasses(one, other)).toBe(difference));

  test.each([
    ["db.x2g.large", "db.r6g.large"],
    ["db.serverless", "db.r6g.large"],
    ["db.r5.2xlarge.tpc2.mem2x", "db.r5.2xlarge"],
    ["large", "db.r5.large"],
  ])("%s and %s cannot be compared", (one, other) => expect(compareClasses(one, other)).toBeUndefined());
});
