import { expect, test } from "vitest";
import { goalOf } from "../../src/engine/goal.ts";
import { judgeAll } from "../../src/engine/judge-all.ts";
import { judge } from "../../src/engine/judge.ts";
import { check } from "../../src/check.ts";
import { objectivesOf } from "../../src/recovery/objectives.ts";
import { defineRule, rdsInstance, type ResourceOf, type Rule, type Verdict } from "../../src/rule.ts";
import { graphOf, yaml } from "../../src/testing.ts";

const META = { title: "Toy", survives: "mistake", capability: "data-backed-up", since: "0.1.0", why: "", remedy: "", references: [] } as const;

const rule = (id: string, expected: (db: ResourceOf<typeof rdsInstance>) => Verdict, yieldsTo?: readonly string[]): Rule =>
  defineRule({ ...META, id, ...(yieldsTo && { yieldsTo }), on: rdsInstance, expect: expected, message: (db) => `${db} is wrong` });

test("a rule has nothing to add where a more exact one fails on the same resource, and keeps what holds", async () => {
  const rules = [
    rule("exact", (db) => db.multiAz.equals(true)),
    rule("rough", (db) => db.multiAz.equals(true), ["exact"]),
    rule("holding", (db) => db.multiAz.equals(false), ["exact"]),
    rule("other", (db) => db.multiAz.equals(true), ["holding"]),
  ];
  const text = "Resources: { Db: { Type: AWS::RDS::DBInstance } }";
  const told = judgeAll(graphOf([{ language: "cloudformation", text }]), ".", rules, objectivesOf("backup-restore"));
  expect(told.map(({ rule: { meta }, outcome }) => `${meta.id} ${outcome}`)).toEqual(["exact fails", "holding holds", "other fails"]);
  const { workloads } = await check([{ file: "template.yaml", text, named: true }], { rules });
  expect(workloads[0]?.capabilities.find(({ id }) => id === "data-backed-up")).toMatchObject({ held: 1, failed: 2, unknown: 0 });
});

test("a rule is asked once where no case matters, and not again for its evidence", () => {
  let asked = 0;
  const counting = rule("counting", (db) => ((asked += 1), db.multiAz.equals(true)));
  const graph = graphOf([yaml`
    Parameters: { Env: { Type: String } }
    Conditions: { IsProd: !Equals [!Ref Env, prod] }
    Resources: { Db: { Type: AWS::RDS::DBInstance, Condition: IsProd, Properties: { Engine: !If [IsProd, a, b] } } }
  `]);
  const [subject] = graph.subjects;
  const judgement = subject && judge(counting, subject, graph, goalOf("mistake", objectivesOf("backup-restore")));
  expect([judgement?.outcome, judgement?.cases.length, asked]).toEqual(["fails", 1, 1]);
});
