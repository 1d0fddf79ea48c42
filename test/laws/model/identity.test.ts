import { describe, expect, it } from "vitest";
import { fingerprintOf } from "../../../src/engine/fingerprint.ts";
import { goalOf } from "../../../src/engine/goal.ts";
import { judge } from "../../../src/engine/judge.ts";
import { objectivesOf } from "../../../src/recovery/objectives.ts";
import { defineRule, rdsInstance, type Goal } from "../../../src/rule.ts";
import { graphOf, yaml } from "../../../src/testing.ts";

/** Design §3.1, identity: judged is an instance in a deployment, reported is the block as written. */
describe("identity", () => {
  it("a fingerprint stays when lines move, and differs by rule, file, block and fault", () => {
    const [before] = graphOf([yaml`Resources: { Db: { Type: AWS::RDS::DBInstance } }`]).subjects;
    const [after] = graphOf([yaml`
      Description: moved
      Resources:
        Other: { Type: AWS::Test::Thing }
        Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: true } }
    `]).subjects;
    const [elsewhere] = graphOf([yaml`Resources: { Db2: { Type: AWS::RDS::DBInstance } }`]).subjects;
    if (!before || !after || !elsewhere) throw new Error("databases are wanted");
    expect(fingerprintOf("a-rule", after)).toBe(fingerprintOf("a-rule", before));
    const others = [fingerprintOf("b-rule", before), fingerprintOf("a-rule", elsewhere), fingerprintOf("a-rule", before, "fault")];
    expect(new Set([fingerprintOf("a-rule", before), ...others]).size).toBe(4);
    expect(fingerprintOf("a-rule", before)).toMatch(/^[0-9a-f]{16}$/u);
  });

  it("a block of that name in another file is another", () => {
    const template = yaml`Resources: { Db: { Type: AWS::RDS::DBInstance } }`;
    expect(new Set(graphOf([template, template]).subjects.map((subject) => fingerprintOf("a-rule", subject))).size).toBe(2);
  });

  it("parts of one resource are told apart, under a construct path too", () => {
    const { subjects } = graphOf([yaml`Resources: { Group: { Type: AWS::Route53::RecordSetGroup, Properties: { RecordSets: [{ Name: a }, { Name: b }] } } }`]);
    const constructed = subjects.map((subject) => ({ ...subject, raw: { ...subject.raw, constructPath: "App/Group" } }));
    expect(new Set([...subjects, ...constructed].map((subject) => fingerprintOf("a-rule", subject))).size).toBe(4);
  });

  it("the deployment is not in it: copies of a loop share a block, and each is judged", () => {
    const graph = graphOf([yaml`
      Transform: AWS::LanguageExtensions
      Resources:
        Fn::ForEach::Databases:
          - Name
          - [One, Two]
          - \${Name}Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: false } }
    `]);
    expect(graph.subjects.map(({ address }) => address)).toEqual(["OneDb", "TwoDb"]);
    expect(new Set(graph.subjects.map((subject) => fingerprintOf("a-rule", subject))).size).toBe(1);
    expect(new Set(graph.subjects.map(({ id }) => id)).size).toBe(2);
  });
});

/** Design §3.1, what a rule is given: the resource and the goal of the loss that it survives. */
describe("the goal", () => {
  it("holds the objectives of that disruption and no other's", () => {
    const warm = objectivesOf("warm-standby");
    expect(goalOf("mistake", warm)).toEqual({ disruption: "mistake", rto: 4 * 3600, rpo: 3600, retention: 7, zones: 2, recovery: [] });
    expect(goalOf("zone-loss", warm)).toEqual({ disruption: "zone", rto: 300, rpo: 0, retention: 7, zones: 2, recovery: [] });
    expect(goalOf("region-loss", warm)).toEqual({ disruption: "region", rto: 900, rpo: 300, retention: 7, zones: 2, recovery: [] });
    expect(goalOf("region-loss", objectivesOf("warm-standby", { objectives: { region: { rto: 60 } } }))).toMatchObject({ rto: 60, rpo: 300 });
  });

  it("reaches every part of a rule", () => {
    const seen: Goal[] = [];
    const rule = defineRule({
      id: "toy-rule",
      title: "Toy",
      survives: "mistake",
      capability: "data-backed-up",
      since: "0.1.0",
      why: "",
      remedy: "",
      references: [],
      on: rdsInstance,
      appliesTo: (db, goal) => (seen.push(goal), db.engine.isUnset()),
      expect: (db, goal) => (seen.push(goal), db.backupRetention.satisfies((days) => days * 86_400 >= goal.rpo)),
      message: (db, goal) => `${db} keeps less than ${String(goal.rpo)} seconds`,
    });
    const graph = graphOf([yaml`Resources: { Db: { Type: AWS::RDS::DBInstance } }`]);
    const [subject] = graph.subjects;
    if (!subject) throw new Error("a database is wanted");
    const goal = goalOf("mistake", objectivesOf("backup-restore"));
    expect(judge(rule, subject, graph, goal)?.outcome).toBe("holds");
    expect(seen).toMatchObject([goal, goal]);
  });
});
