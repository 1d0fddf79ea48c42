import { describe, expect, it } from "vitest";
import type { StatedDay, Statements } from "../../src/graph/statements.ts";
import { attestationsOf } from "../../src/recovery/attestations.ts";
import { recencyOf } from "../../src/recovery/roles/attested.ts";

const place = { file: ".resilint.yaml", start: 0, end: 0 };

const day = (date: string, every?: number): StatedDay => ({ date, place, ...(every !== undefined && { every }) });

const told = (stated: Statements): Readonly<Record<string, string>> => Object.fromEntries(attestationsOf(stated, "2027-03-31").map(({ name, outcome, says }) => [name, `${outcome}: ${says}`]));

describe("what was done on a day", () => {
  it.each([
    ["2026-03-31", undefined, "attested"],
    ["2026-03-30", undefined, "expired"],
    ["2026-10-02", 180, "attested"],
    ["2026-10-01", 180, "expired"],
    ["2027-04-01", undefined, "attested"],
    ["2027-04-02", undefined, "missing"],
    ["2027-03-31", 0, "attested"],
  ])("%s, every %s days: %s", (date, every, outcome) => {
    expect(recencyOf(day(date, every), "2027-03-31").outcome).toBe(outcome);
  });
});

describe("attestations", () => {
  it("are all told, also those that nobody states", () => {
    expect(Object.values(told({})).map((each) => each.split(":")[0])).toEqual(["missing", "missing", "missing", "missing", "missing"]);
    expect(told({})["communication-plan"]).toBe("missing: no communication plan is attested; state one under `attest.communicationPlan` in the configuration");
    expect(told({})["drill"]).toContain("`attest.lastDrill`");
  });

  it("by a file count where it is there", () => {
    const stated = (isThere: boolean): Statements => ({ attestations: [{ name: "runbook", by: "file", path: "docs/dr.md", isThere, place }] });
    expect(told(stated(true))["runbook"]).toBe("attested: the runbook is docs/dr.md");
    expect(told(stated(false))["runbook"]).toBe("missing: the runbook is to be docs/dr.md, which is not there");
  });

  it("by a day count until they are due again", () => {
    const { drill, "replication-test": replication, "blue-green": deployment } = told({
      drill: day("2027-01-01"),
      attestations: [{ name: "replication-test", by: "day", day: day("2026-12-31", 30) }, { name: "blue-green", by: "day", day: day("2099-01-01") }],
    });
    expect(drill).toBe("attested: a drill of 2027-01-01 is attested");
    expect(replication).toBe("expired: the test of the replication that is attested was 90 days ago, and is to be every 30");
    expect(deployment).toBe("missing: the blue/green deployment that is attested is of 2099-01-01, a day that has not come yet");
  });

  it("lead to where they are stated", () => {
    expect(attestationsOf({ drill: day("2027-01-01") }, "2027-03-31").map(({ place: at }) => at)).toEqual([undefined, place, undefined, undefined, undefined]);
  });
});
