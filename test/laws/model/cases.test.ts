import { describe, expect, it } from "vitest";
import { judge, MOST_QUESTIONS } from "../../../src/engine/judge.ts";
import { findingsOf } from "../../../src/engine/finding.ts";
import { goalOf } from "../../../src/engine/goal.ts";
import { objectivesOf } from "../../../src/recovery/objectives.ts";
import { all, any, defineRule, rdsInstance, rdsParameterGroup, rdsSubnetGroup, type ResourceOf, type Verdict } from "../../../src/rule.ts";
import { graphOf } from "../../../src/testing.ts";

type Db = ResourceOf<typeof rdsInstance>;

const rule = (expected: (db: Db) => Verdict, appliesTo?: (db: Db) => Verdict) =>
  defineRule({
    id: "toy-rule",
    title: "The database is as the test wants it",
    survives: "zone-loss",
    capability: "data-in-two-zones",
    since: "0.1.0",
    why: "",
    remedy: "",
    references: [],
    on: rdsInstance,
    expect: expected,
    ...(appliesTo && { appliesTo }),
    message: (db) => `${db} is wrong`,
  });

const goal = goalOf("zone-loss", objectivesOf("backup-restore"));

function ask(template: string, expected: (db: Db) => Verdict, appliesTo?: (db: Db) => Verdict) {
  const graph = graphOf([{ language: "cloudformation", text: template }]);
  const subject = graph.subjects.find(({ address }) => address === "Db");
  if (!subject) throw new Error("the template has no Db");
  const judgement = judge(rule(expected, appliesTo), subject, graph, goal);
  const finding = judgement && findingsOf(judgement, graph.world)[0];
  return { outcome: judgement?.outcome, tooMany: judgement?.tooMany, message: finding?.message, evidence: finding?.evidence ?? [] };
}

const PROD = `
Parameters: { Env: { Type: String } }
Conditions: { IsProd: !Equals [!Ref Env, prod], IsDev: !Equals [!Ref Env, dev], NotProd: !Not [!Condition IsProd] }
`;

const db = (properties: string, more = "") => `${PROD}\nResources: { Db: { Type: AWS::RDS::DBInstance, ${more} Properties: { ${properties} } } }`;

/** Design §3.1, cases, lazily: two properties that hang on one condition are judged together. */
describe("cases", () => {
  it("two properties that hang on one condition are judged together", () => {
    const template = db("MultiAZ: !If [IsProd, true, false], AvailabilityZone: !If [IsProd, !Ref AWS::NoValue, eu-west-1a]");
    expect(ask(template, (each) => any(each.multiAz.equals(true), each.availabilityZone.isSet())).outcome).toBe("holds");
    expect(ask(template, (each) => all(each.multiAz.equals(true), each.availabilityZone.isSet())).outcome).toBe("fails");
  });

  it("cases that differ are unknown, and the message says which fails", () => {
    const { outcome, message } = ask(db("MultiAZ: !If [IsProd, true, false]"), (each) => each.multiAz.equals(true));
    expect(outcome).toBe("unknown");
    expect(message).toBe("RDS instance `Db` is wrong when `Env` is dev");
  });

  it("two conditions over one parameter exclude each other", () => {
    const template = db("MultiAZ: !If [IsProd, true, !If [IsDev, false, true]], DeletionProtection: !If [IsDev, true, false]");
    expect(ask(template, (each) => any(each.multiAz.equals(true), each.deletionProtection.equals(true))).outcome).toBe("holds");
  });

  it("anything else is a case of its own, unless the allowed values leave none", () => {
    const open = db("MultiAZ: !If [IsProd, true, !If [IsDev, true, false]]");
    expect(ask(open, (each) => each.multiAz.equals(true)).message).toBe("RDS instance `Db` is wrong when `Env` is anything else");
    const closed = open.replace("Env: { Type: String }", "Env: { Type: String, AllowedValues: [dev, prod] }");
    expect(ask(closed, (each) => each.multiAz.equals(true)).outcome).toBe("holds");
  });

  it("a parameter of allowed values is a case wherever it is used", () => {
    const template = (allowed: string) => `
Parameters: { Days: { Type: Number, AllowedValues: [${allowed}] } }
Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: !Ref Days } } }`;
    expect(ask(template("7, 14"), (each) => each.backupRetention.satisfies((days) => days >= 7)).outcome).toBe("holds");
    expect(ask(template("1, 3"), (each) => each.backupRetention.satisfies((days) => days >= 7)).outcome).toBe("fails");
    expect(ask(template("1, 14"), (each) => each.backupRetention.satisfies((days) => days >= 7)).outcome).toBe("unknown");
  });

  it("the evidence says what follows in each case", () => {
    const template = `
Parameters: { Env: { Type: String, AllowedValues: [dev, prod] } }
Conditions: { IsProd: !Equals [!Ref Env, prod] }
Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: !If [IsProd, true, false] } } }`;
    const { evidence } = ask(template, (each) => each.multiAz.equals(true));
    expect(new Map(evidence.map(({ when, gives }) => [when, gives]))).toEqual(new Map([["`Env` is dev", "fails"], ["`Env` is prod", "holds"]]));
  });

  describe("of many allowed values those that nothing is compared with", () => {
    const kinds = Array.from({ length: 80 }, (_, index) => `t${String(index)}`).join(", ");
    const template = (properties: string) => `
Parameters: { Kind: { Type: String, AllowedValues: [${kinds}] }, Env: { Type: String, AllowedValues: [dev, test, stage, prod] } }
Conditions: { IsSmall: !Equals [!Ref Kind, t1], IsOther: !Equals [!Ref Kind, none], IsProd: !Equals [!Ref Env, prod] }
Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { ${properties} } } }`;

    it("are one case", () => {
      const text = template("MultiAZ: !If [IsSmall, false, !If [IsOther, false, true]], DeletionProtection: !If [IsSmall, true, !If [IsProd, true, false]]");
      expect(ask(text, (each) => any(each.multiAz.equals(true), each.deletionProtection.equals(true))).outcome).toBe("holds");
      const { outcome, tooMany, message } = ask(text, (each) => each.deletionProtection.equals(true));
      expect({ outcome, tooMany }).toEqual({ outcome: "unknown", tooMany: false });
      expect(message).toBe("RDS instance `Db` is wrong when `Kind` is not t1 and `Env` is not prod");
    });

    it("are told apart where something hangs on which of them it is", () => {
      const text = template("Engine: !Ref Env, MultiAZ: !If [IsProd, true, false]");
      const wanted = (each: Db): Verdict => any(each.multiAz.equals(true), each.engine.isOneOf("dev", "test"));
      expect(ask(text, wanted).message).toBe("RDS instance `Db` is wrong when `Env` is stage");
      expect(ask(text, (each) => any(wanted(each), each.engine.equals("stage"))).outcome).toBe("holds");
      const two = template("Engine: !Ref Env, AvailabilityZone: !Ref Env, MultiAZ: !If [IsProd, true, false]");
      expect(ask(two, (each) => any(each.multiAz.equals(true), each.engine.same(each.availabilityZone))).outcome).toBe("holds");
      expect(ask(two, (each) => any(each.multiAz.equals(true), ...["dev", "test", "stage"].map((env) => all(each.engine.equals(env), each.availabilityZone.equals(env))))).outcome).toBe("holds");
    });
  });

  it("a comparison of two parameters is a question of its own", () => {
    const template = `
Parameters: { A: { Type: String }, B: { Type: String } }
Conditions: { Same: !Equals [!Ref A, !Ref B] }
Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: !If [Same, true, false], DeletionProtection: !If [Same, false, true] } } }`;
    expect(ask(template, (each) => any(each.multiAz.equals(true), each.deletionProtection.equals(true))).outcome).toBe("holds");
  });

  it("a path goes through conditionals at any depth", () => {
    const template = `
${PROD}
Resources:
  Group:
    Type: AWS::RDS::DBParameterGroup
    Properties:
      Parameters: !If [IsProd, { fsync: "on" }, { fsync: !If [IsDev, "on", !If [IsProd, "off", "on"]] }]
  Db: { Type: AWS::RDS::DBInstance, Properties: { DBParameterGroupName: !If [IsDev, !Ref Group, !Ref Group] } }`;
    expect(ask(template, (each) => each.parameterGroup.follow(rdsParameterGroup, (group) => group.fsync.equals("on"))).outcome).toBe("holds");
  });

  it("a mapping by an unknown key has a case for each of its keys", () => {
    const template = (prod: string) => `
Parameters: { Env: { Type: String } }
Mappings: { Db: { dev: { Days: 7 }, prod: { Days: ${prod} } } }
Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: !FindInMap [Db, !Ref Env, Days] } } }`;
    expect(ask(template("35"), (each) => each.backupRetention.satisfies((days) => days >= 7)).outcome).toBe("holds");
    expect(ask(template("1"), (each) => each.backupRetention.satisfies((days) => days >= 7)).outcome).toBe("unknown");
  });

  it("a rule that does not apply in a case never fails for it", () => {
    const template = db("MultiAZ: false, SourceDBInstanceIdentifier: !If [IsProd, !Ref AWS::NoValue, primary]");
    const { outcome, message } = ask(template, (each) => each.multiAz.equals(true), (each) => each.replicaOf.isUnset());
    expect(outcome).toBe("unknown");
    expect(message).toBe("RDS instance `Db` is wrong when `Env` is prod");
    expect(ask(template, (each) => each.multiAz.equals(false), (each) => each.replicaOf.isUnset()).outcome).toBe("holds");
  });

  it("cases that cannot be do not count", () => {
    const never = `${PROD.trim().replace(/ \}$/u, "")}, Both: !And [!Condition IsProd, !Condition IsDev] }\nResources: { Db: { Type: AWS::RDS::DBInstance, Condition: Both } }`;
    expect(ask(never, (each) => each.multiAz.equals(true)).outcome).toBeUndefined();
    const seldom = never.replace("!And [!Condition IsProd, !Condition IsDev]", "!Or [!And [!Condition X, !Condition IsProd, !Condition IsDev], !And [!Not [!Condition X], !Condition IsProd]]").replace("{ Env:", "{ P: { Type: String }, Env:").replace("IsProd:", "X: !Equals [!Ref P, x], IsProd:");
    const split = seldom.replace("Condition: Both", "Condition: Both, Properties: { MultiAZ: !If [X, false, true] }");
    expect(ask(split, (each) => each.multiAz.equals(true)).outcome).toBe("holds");
    const spared = seldom.replace("Condition: Both", "Condition: Both, Properties: { Engine: !If [X, a, b] }");
    expect(ask(spared, (each) => each.multiAz.equals(true), (each) => each.engine.equals("b")).outcome).toBe("fails");
  });

  it("where applicability cannot be decided at all, what holds holds and nothing fails", () => {
    const template = db("MultiAZ: false, SourceDBInstanceIdentifier: !ImportValue primary");
    const perhaps = (each: Db): Verdict => each.replicaOf.equals("primary");
    expect(ask(template, (each) => each.multiAz.equals(false), perhaps).outcome).toBe("holds");
    expect(ask(template, (each) => each.multiAz.equals(true), perhaps).outcome).toBe("unknown");
  });

  it("past the bound it is unknown, and says so", () => {
    const names = Array.from({ length: 12 }, (_, index) => `P${String(index)}`);
    const template = `
Parameters: { ${names.map((name) => `${name}: { Type: String }`).join(", ")} }
Conditions: { ${names.map((name) => `Is${name}: !Equals [!Ref ${name}, a]`).join(", ")} }
Resources:
  Group: { Type: AWS::RDS::DBSubnetGroup, Properties: { SubnetIds: [${names.map((name) => `!If [Is${name}, subnet-${name}, !Ref AWS::NoValue]`).join(", ")}] } }
  Db: { Type: AWS::RDS::DBInstance, Properties: { DBSubnetGroupName: !Ref Group } }`;
    const { outcome, tooMany, message } = ask(template, (each) => each.subnetGroup.follow(rdsSubnetGroup, (group) => group.subnets.atLeast(6)));
    expect({ outcome, tooMany }).toEqual({ outcome: "unknown", tooMany: true });
    expect(message).toContain("hangs on too many conditions");
    expect(MOST_QUESTIONS).toBe(64);
  });

  it("past the bound nothing follows from the cases that were asked, though they agree", () => {
    const names = Array.from({ length: 7 }, (_, index) => `P${String(index)}`);
    const either = names.map((name) => `!If [Is${name}, a, !Ref AWS::NoValue], !If [Is${name}, !Ref AWS::NoValue, b]`);
    const template = `
Parameters: { ${names.map((name) => `${name}: { Type: String }`).join(", ")} }
Conditions: { ${names.map((name) => `Is${name}: !Equals [!Ref ${name}, a]`).join(", ")} }
Resources:
  Group: { Type: AWS::RDS::DBSubnetGroup, Properties: { SubnetIds: [${either.join(", ")}] } }
  Db: { Type: AWS::RDS::DBInstance, Properties: { DBSubnetGroupName: !Ref Group } }`;
    const wanted = (each: Db): Verdict => each.subnetGroup.follow(rdsSubnetGroup, (group) => group.subnets.atLeast(7));
    const seldom = template.replace(", !If [IsP0, !Ref AWS::NoValue, b]", "");
    for (const text of [template, seldom]) expect(ask(text, wanted)).toMatchObject({ outcome: "unknown", tooMany: true });
  });

  it("is not asked where the resource does not exist or is of another kind", () => {
    const seen = new Set<string>();
    const template = db("MultiAZ: !If [IsDev, true, false], DeletionProtection: !If [IsProd, true, false]", "Condition: IsProd,");
    const asked = ask(template, (each) => (seen.add(each.exists().outcome), any(each.multiAz.equals(true), each.deletionProtection.equals(true))));
    expect([asked.outcome, [...seen]]).toEqual(["holds", ["unknown", "holds"]]);
  });

  it("ten conditions and 1,600 pairs are no work", () => {
    const names = Array.from({ length: 10 }, (_, index) => `P${String(index)}`);
    const databases = Array.from({ length: 160 }, (_, index) => {
      const ifs = (value: string) => names.reduce((inner, name, at) => (at % 10 === index % 10 ? `!If [Is${name}, ${value}, ${inner}]` : inner), "false");
      return `  Db${String(index)}: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: ${ifs("true")}, DeletionProtection: ${ifs("true")} } }`;
    });
    const template = `
Parameters: { ${names.map((name) => `${name}: { Type: String }`).join(", ")} }
Conditions: { ${names.map((name) => `Is${name}: !Equals [!Ref ${name}, a]`).join(", ")} }
Resources:
${databases.join("\n")}`;
    const graph = graphOf([{ language: "cloudformation", text: template }]);
    const toy = rule((each) => any(each.multiAz.equals(true), each.deletionProtection.equals(false)));
    const judged = Array.from({ length: 10 }).flatMap(() => graph.subjects.map((subject) => judge(toy, subject, graph, goal)));
    expect(judged).toHaveLength(1600);
    expect(new Set(judged.map((each) => each?.outcome))).toEqual(new Set(["holds"]));
  });
});
