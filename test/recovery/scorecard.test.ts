import { describe, expect, it } from "vitest";
import { check, type CheckOptions } from "../../src/check.ts";
import type { Capability, Goal } from "../../src/engine/goal.ts";
import { score, type Scorecard } from "../../src/recovery/scorecard.ts";
import { objectivesOf } from "../../src/recovery/objectives.ts";
import { severityOf } from "../../src/recovery/severity.ts";
import { CAPABILITIES, cellOf, TIERS, type Tier } from "../../src/recovery/tiers.ts";
import { defineRule, rdsInstance, type ResourceOf, type Rule, type RuleMeta, type Verdict } from "../../src/rule.ts";

type Db = ResourceOf<typeof rdsInstance>;

const META = { title: "Toy", since: "0.1.0", why: "", remedy: "", references: [] } as const;

const rule = (capability: Capability, expected: (db: Db, goal: Goal) => Verdict, more: Partial<Pick<RuleMeta, "advice" | "precision" | "survives" | "layerOf" | "evidenceOf">> = {}): Rule =>
  defineRule({ ...META, id: `${capability}-toy`, survives: "mistake", capability, ...more, on: rdsInstance, expect: expected, message: (db) => `${db} is wrong` });

const isMultiAz = (db: Db): Verdict => db.multiAz.equals(true);
const isThere = (db: Db): Verdict => db.engine.isUnset();

/** The scorecard of databases whose MultiAZ is as said: one holds, one fails, one is not known. */
async function scored(databases: readonly ["true" | "false" | "!Ref P", ...("true" | "false" | "!Ref P")[]] | readonly [], rules: readonly Rule[], options: CheckOptions = {}): Promise<Scorecard> {
  const resources = databases.map((value, index) => `  Db${String(index)}: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: ${value} } }`);
  const text = `Parameters: { P: { Type: String } }\nResources:\n  Topic: { Type: AWS::SNS::Topic }\n${resources.join("\n")}`;
  const { workloads: [card] } = await check([{ file: "template.yaml", text, named: true }], { ...options, rules });
  if (!card) throw new Error("a workload is wanted");
  return card;
}

const outcomeOf = ({ capabilities }: Scorecard, id: Capability) => capabilities.find((each) => each.id === id)?.outcome;

/** Design §5. */
describe("a tier", () => {
  it("is met where all that it requires holds, missed where one thing fails, else unproven", async () => {
    const rules = [rule("data-backed-up", isThere), rule("protected-from-deletion", isMultiAz)];
    expect((await scored(["true", "true"], rules)).verdict).toBe("met");
    expect((await scored(["true", "!Ref P"], rules)).verdict).toBe("unproven");
    expect((await scored(["!Ref P", "false"], rules)).verdict).toBe("missed");
  });

  it("is not missed for what it only advises, nor for advice", async () => {
    expect((await scored(["false"], [rule("data-backed-up", isThere), rule("data-in-two-zones", isMultiAz)])).verdict).toBe("met");
    expect((await scored(["false"], [rule("data-backed-up", isThere), rule("protected-from-deletion", isMultiAz, { advice: true })])).verdict).toBe("met");
  });

  it("has no say, and the workload no score, where nothing applied", async () => {
    expect(await scored([], [rule("data-backed-up", isThere)])).toMatchObject({ verdict: undefined, highestMet: undefined, score: undefined });
    expect(score({ name: "shop" }, "pilot-light", () => [])).toMatchObject({ verdict: undefined, highestMet: undefined, score: undefined });
  });

  it("is judged by its own objectives when the highest that is met is looked for", async () => {
    const daily = rule("backup-meets-objective", (db, { rpo }) => db.backupRetention.satisfies(() => rpo >= 86_400));
    expect(await scored(["true"], [daily], { tier: "warm-standby" })).toMatchObject({ verdict: "missed", highestMet: "backup-restore" });
    expect(await scored(["true"], [daily])).toMatchObject({ verdict: "met", highestMet: "backup-restore" });
    expect(await scored(["false"], [daily, rule("data-backed-up", isMultiAz)], { tier: "warm-standby" })).toMatchObject({ verdict: "missed", highestMet: undefined });
  });

  it("asks for all that the weaker ones ask", () => {
    const order = ["blank", "advised", "required"];
    for (const [id, { cells }] of Object.entries(CAPABILITIES)) {
      const strength = TIERS.map((tier) => order.indexOf(cells[tier]));
      expect({ id, strength }).toEqual({ id, strength: strength.toSorted((a, b) => a - b) });
    }
    for (const loss of ["mistake", "instance", "zone", "region"] as const) {
      for (const of of ["rto", "rpo"] as const) {
        const objectives = TIERS.map((tier) => objectivesOf(tier)[loss][of]);
        expect(objectives).toEqual(objectives.toSorted((a, b) => b - a));
      }
    }
  });
});

describe("a capability", () => {
  it("holds when every pair holds and at least one applied; it is not asked where nothing applied", async () => {
    expect(outcomeOf(await scored(["true"], [rule("data-backed-up", isMultiAz)]), "data-backed-up")).toBe("holds");
    expect(outcomeOf(await scored(["true", "!Ref P"], [rule("data-backed-up", isMultiAz)]), "data-backed-up")).toBe("unknown");
    expect(outcomeOf(await scored(["!Ref P", "false"], [rule("data-backed-up", isMultiAz)]), "data-backed-up")).toBe("fails");
    expect(outcomeOf(await scored(["true"], [rule("data-backed-up", isMultiAz)]), "scales")).toBe("not-asked");
  });

  it("that asks for something to exist is not shown by nobody having asked", async () => {
    const card = await scored(["true"], [rule("compute-running-in-recovery-region", isMultiAz), rule("data-backed-up", isThere)], { tier: "warm-standby" });
    expect(outcomeOf(card, "compute-running-in-recovery-region")).toBe("holds");
    expect(outcomeOf(card, "recovery-region-defined")).toBe("unknown");
    expect(card.verdict).toBe("unproven");
    expect(outcomeOf(await scored(["false"], [rule("compute-running-in-recovery-region", isMultiAz)], { tier: "warm-standby" }), "compute-running-in-recovery-region")).toBe("fails");
    expect(outcomeOf(await scored([], []), "recovery-region-defined")).toBe("not-asked");
  });

  it("counts no advice, no single layers and no single ways", async () => {
    for (const more of [{ advice: true }, { layerOf: "store-kept" }, { evidenceOf: "data-leaves-region" }]) {
      expect(outcomeOf(await scored(["false"], [rule("data-backed-up", isMultiAz, more)]), "data-backed-up")).toBe("not-asked");
    }
  });
});

describe("the score", () => {
  it("is an interval: what is unknown counts nothing in one end and fully in the other", async () => {
    const rules = [rule("data-backed-up", isMultiAz), rule("protected-from-deletion", isThere)];
    expect((await scored(["true", "false", "!Ref P", "!Ref P"], rules)).score).toEqual({ proven: 62.5, possible: 87.5 });
  });

  it("weighs each required capability alike, however many pairs it has, and no other", async () => {
    const rules = [rule("data-backed-up", isMultiAz), rule("protected-from-deletion", isThere), rule("watched", isMultiAz)];
    expect((await scored(["false", "false", "false"], rules)).score).toEqual({ proven: 50, possible: 50 });
  });
});

describe("severity", () => {
  it.each([
    ["data-backed-up", "backup-restore", {}, "error"],
    ["data-in-two-zones", "backup-restore", {}, "warning"],
    ["data-in-two-zones", "warm-standby", {}, "error"],
    ["data-replicated", "backup-restore", {}, "none"],
    ["data-backed-up", "backup-restore", { advice: true }, "warning"],
    ["data-in-two-zones", "backup-restore", { advice: true }, "note"],
    ["data-replicated", "backup-restore", { advice: true }, "none"],
    // Nobody is warned of a judgement where the tier only advises.
    ["data-in-two-zones", "backup-restore", { precision: "medium" }, "note"],
    ["data-in-two-zones", "backup-restore", { precision: "medium", advice: true }, "note"],
    ["data-in-two-zones", "warm-standby", { precision: "medium" }, "error"],
    ["data-in-two-zones", "backup-restore", { precision: "high" }, "warning"],
  ] as const)("of %s in %s, %o: %s", (capability, tier, more, severity) => {
    expect(severityOf(rule(capability, isThere, more).meta, tier)).toBe(severity);
  });
});

describe("objectives", () => {
  const hour = 3600;
  const daily = { rto: 24 * hour, rpo: 24 * hour };
  const near = { rto: 4 * hour, rpo: hour };
  const standby = { rto: 300, rpo: 0 };

  it.each<readonly [Tier, object]>([
    ["backup-restore", { mistake: daily, instance: daily, zone: daily, region: daily }],
    ["pilot-light", { mistake: { rto: 4 * hour, rpo: hour }, instance: near, zone: near, region: near }],
    ["warm-standby", { mistake: { rto: 4 * hour, rpo: hour }, instance: standby, zone: standby, region: { rto: 900, rpo: 300 } }],
    ["multi-region", { mistake: { rto: 4 * hour, rpo: hour }, instance: standby, zone: standby, region: { rto: 60, rpo: 60 } }],
    ["active-active", { mistake: { rto: 4 * hour, rpo: hour }, instance: standby, zone: standby, region: { rto: 60, rpo: 5 } }],
  ])("of %s are per disruption", (tier, objectives) => {
    expect(objectivesOf(tier)).toMatchObject(objectives);
    expect(cellOf("data-backed-up", tier)).toBe("required");
  });
});
