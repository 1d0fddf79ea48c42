import { describe, expect, it } from "vitest";
import { policyComponent } from "../../src/recovery/hub.ts";
import type { Standing, Standings } from "../../src/recovery/standings.ts";

const both = (standing: Standing): Standings["zone"] => ({ rto: { objective: 60, standing }, rpo: { objective: 60, standing } });

describe("the policy component of AWS Resilience Hub", () => {
  it("is the weights of what is met, of 40 points", () => {
    // AWS's own example: zone and infrastructure are met, which is half of the weights.
    expect(policyComponent({ mistake: both("breached"), instance: both("met"), zone: both("met"), region: both("breached") })).toEqual({ proven: 20, possible: 20, most: 40 });
  });

  it("shares the weight of the region among the others where that is not asked", () => {
    expect(policyComponent({ mistake: both("breached"), instance: both("met"), zone: both("met"), region: both("not-asked") })).toEqual({ proven: 22, possible: 22, most: 40 });
  });

  it("counts what is unknown as met in the better case only", () => {
    expect(policyComponent({ mistake: both("met"), instance: both("met"), zone: both("unknown"), region: both("unknown") })).toEqual({ proven: 28, possible: 40, most: 40 });
  });

  it("takes both the time and the data", () => {
    const late: Standings["zone"] = { rto: { objective: 60, standing: "breached" }, rpo: { objective: 60, standing: "met" } };
    expect(policyComponent({ mistake: both("met"), instance: both("met"), zone: late, region: both("met") })?.proven).toBe(32);
  });

  it("is nothing where nothing has to be recovered", () => {
    expect(policyComponent({ mistake: both("not-asked"), instance: both("not-asked"), zone: both("not-asked"), region: both("not-asked") })).toBeUndefined();
  });
});
