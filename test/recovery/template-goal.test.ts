import { describe, expect, it } from "vitest";
import { goalInTemplates } from "../../src/recovery/template-goal.ts";
import { graphOf, hcl, yaml, type Example } from "../../src/testing.ts";

/** What examples say: numbers in seconds, by whom, and what is in doubt. */
function said(...examples: readonly Example[]): { readonly goal: Readonly<Record<string, unknown>>; readonly by: readonly string[]; readonly doubts: readonly string[] } {
  const { tier, availability, objectives, doubts } = goalInTemplates(graphOf(examples), ".");
  const numbers = Object.entries(objectives).flatMap(([disruption, parts]) => Object.entries(parts).map(([part, sourced]) => ({ name: `${disruption}.${part}`, ...sourced })));
  const all = [...(tier ? [{ name: "tier", ...tier }] : []), ...(availability ? [{ name: "availability", ...availability }] : []), ...numbers];
  return {
    goal: Object.fromEntries(all.map(({ name, value }) => [name, value])),
    by: [...new Set(all.map(({ origin }) => origin.says))],
    doubts: doubts.map(({ level, message }) => `${level}: ${message}`),
  };
}

/** Its four disruptions have an hour of RTO and ten minutes of RPO, but for what is said of the region. */
const old = (region: string): string => `{ Type: AWS::ResilienceHub::ResiliencyPolicy, Properties: { PolicyName: p, Tier: Critical, Policy: {
    Software: { RtoInSecs: 3600, RpoInSecs: 600 }, Hardware: { RtoInSecs: 3600, RpoInSecs: 600 }, AZ: { RtoInSecs: 3600, RpoInSecs: 600 }${region} } } }`;

const template = (text: string): Example => ({ language: "cloudformation", text });

const next = (properties: string): string => `{ Type: AWS::ResilienceHubV2::Policy, Properties: { Name: p, ${properties} } }`;

describe("a policy of Resilience Hub", () => {
  it("of the first generation has numbers for each disruption; without a region it says nothing of one", () => {
    const hour = { "mistake.rto": 3600, "mistake.rpo": 600, "instance.rto": 3600, "instance.rpo": 600, "zone.rto": 3600, "zone.rpo": 600 };
    expect(said(template(`Resources: { P: ${old("")} }`))).toEqual({ goal: hour, by: ["resiliency policy `P`"], doubts: [] });
    expect(said(template(`Resources: { P: ${old(", Region: { RtoInSecs: 86400, RpoInSecs: 0 }")} }`)).goal).toEqual({ ...hour, "region.rto": 86_400, "region.rpo": 0 });
  });

  it("is written by Terraform as Go writes durations", () => {
    const policy = (rto: string): Example => ({
      language: "terraform",
      text: `resource "aws_resiliencehub_resiliency_policy" "p" {\n  name = "p"\n  tier = "Critical"\n  policy {\n    region {\n      rto = "${rto}"\n      rpo = "90s"\n    }\n  }\n}\n`,
    });
    expect(said(policy("1h30m")).goal).toEqual({ "region.rto": 5400, "region.rpo": 90 });
    expect(said(policy("0.5h")).goal).toMatchObject({ "region.rto": 1800 });
    expect(said(policy("0")).goal).toMatchObject({ "region.rto": 0 });
    expect(said(policy("soon"))).toMatchObject({ goal: { "region.rpo": 90 }, by: ["resiliency policy `aws_resiliencehub_resiliency_policy.p`"] });
    expect(said(policy("soon")).doubts).toHaveLength(1);
  });

  it("of the second has minutes, an availability, a backup interval and a strategy", () => {
    const policy = next("AvailabilitySlo: { Target: 99.95 }, MultiAz: { RtoInMinutes: 5, RpoInMinutes: 0 }, MultiRegion: { RtoInMinutes: 30, RpoInMinutes: 10, DisasterRecoveryApproach: HOT_STANDBY }, DataRecovery: { TimeBetweenBackupsInMinutes: 60 }");
    expect(said(template(`Resources: { P: ${policy} }`))).toEqual({
      goal: { tier: "multi-region", availability: 99.95, "mistake.rpo": 3600, "zone.rto": 300, "zone.rpo": 0, "region.rto": 1800, "region.rpo": 600 },
      by: ["resilience policy `P`"],
      doubts: [],
    });
  });

  it.each([
    ["BACKUP_AND_RESTORE", "backup-restore"],
    ["PILOT_LIGHT", "pilot-light"],
    ["WARM_STANDBY", "warm-standby"],
    ["HOT_STANDBY", "multi-region"],
    ["ACTIVE_ACTIVE", "active-active"],
  ])("calls a strategy %s: %s", (approach, tier) => {
    expect(said(template(`Resources: { P: ${next(`MultiRegion: { DisasterRecoveryApproach: ${approach} }`)} }`)).goal).toEqual({ tier });
  });

  it("whose number is not known, or which may not be there, says nothing, and that is told", () => {
    const unknown = said(template(`Parameters: { Rto: { Type: Number } }\nResources: { P: ${next("MultiRegion: { RtoInMinutes: !Ref Rto }")} }`));
    expect(unknown.goal).toEqual({});
    expect(unknown.doubts).toEqual(["note: P.MultiRegion.RtoInMinutes is not known: parameter `Rto` has no default, so that the RTO after the loss of its region is not taken from it; give the value, or state `objectives.region.rto` in the configuration"]);
    const perhaps = said(template(`Parameters: { Env: { Type: String } }\nConditions: { Is: !Equals [!Ref Env, prod] }\nResources: { P: { Condition: Is, ${next("MultiAz: { RtoInMinutes: 5 }").slice(1)} }`));
    expect(perhaps.goal).toEqual({});
    expect(perhaps.doubts).toEqual(["note: whether `P` is there is not known, so that the RTO after the loss of an Availability Zone is not taken from it; give the value, or state `objectives.zone.rto` in the configuration"]);
  });
});

describe("of several that speak of one objective", () => {
  const two = (first: string, second: string): Example => template(`Resources:\n  A: ${next(first)}\n  B: ${next(second)}`);

  it("what they agree on counts", () => {
    expect(said(two("MultiRegion: { RtoInMinutes: 30 }", "MultiRegion: { RtoInMinutes: 30, RpoInMinutes: 1 }"))).toMatchObject({ goal: { "region.rto": 1800, "region.rpo": 60 }, doubts: [] });
  });

  it("neither counts where they differ, which is told", () => {
    expect(said(two("MultiRegion: { RtoInMinutes: 30, DisasterRecoveryApproach: PILOT_LIGHT }", "MultiRegion: { RtoInMinutes: 60, DisasterRecoveryApproach: WARM_STANDBY }"))).toEqual({
      goal: {},
      by: [],
      doubts: [
        "warning: the strategy is pilot-light by resilience policy `A` and warm-standby by resilience policy `B`; nobody knows which is meant, so that neither counts: state `tier` in the configuration",
        "warning: the RTO after the loss of its region is 30 min by resilience policy `A` and 1 h by resilience policy `B`; nobody knows which is meant, so that neither counts: state `objectives.region.rto` in the configuration",
      ],
    });
  });

  it("those that a service names go before those that nothing names", () => {
    const service = "Service: { Type: AWS::ResilienceHubV2::Service, Properties: { Name: s, Regions: [eu-west-1], PolicyArn: !GetAtt B.PolicyArn } }";
    const text = `Resources:\n  A: ${next("MultiRegion: { RtoInMinutes: 30 }")}\n  B: ${next("MultiRegion: { RtoInMinutes: 60 }")}\n  ${service}`;
    expect(said(template(text))).toEqual({ goal: { "region.rto": 3600 }, by: ["resilience policy `B`"], doubts: [] });
  });
});

it("a Region switch plan has an RTO for the region", () => {
  const cloudformation = yaml`
    Resources:
      Plan: { Type: AWS::ARCRegionSwitch::Plan, Properties: { Name: p, RecoveryTimeObjectiveMinutes: 20 } }
  `;
  const terraform = hcl`
    resource "aws_arcregionswitch_plan" "plan" {
      name                            = "p"
      recovery_time_objective_minutes = 20
    }
  `;
  expect(said(cloudformation)).toEqual({ goal: { "region.rto": 1200 }, by: ["Region switch plan `Plan`"], doubts: [] });
  expect(said(terraform).goal).toEqual({ "region.rto": 1200 });
});

it("templates without any of these say nothing", () => {
  expect(said(yaml`Resources: { Db: { Type: AWS::RDS::DBInstance } }`)).toEqual({ goal: {}, by: [], doubts: [] });
});
