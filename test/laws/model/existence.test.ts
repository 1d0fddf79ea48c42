import { describe, expect, it } from "vitest";
import { judge } from "../../../src/engine/judge.ts";
import { goalOf } from "../../../src/engine/goal.ts";
import { defineKind } from "../../../src/graph/kind.ts";
import { bool, reference, text } from "../../../src/graph/properties.ts";
import { objectivesOf } from "../../../src/recovery/objectives.ts";
import { defineRule, rdsCluster, rdsInstance } from "../../../src/rule.ts";
import { graphOf, yaml } from "../../../src/testing.ts";
import { ALWAYS, NEVER, type Reading } from "../../../src/value/reading.ts";
import { OTHER, TermCases, type Case } from "../../../src/value/term.ts";
import { absent, blocks, choice, equals, graphOfBlocks, reference as to, scalar, see, unknown } from "./laboratory.ts";

const PAGE = "https://docs.aws.amazon.com/";

/** A bucket whose versioning may stand in the bucket or in a resource of its own, and one type that is two kinds. */
const bucket = defineKind({
  name: "toy.bucket",
  label: "bucket",
  terraform: "toy_bucket",
  page: PAGE,
  identity: "bucketName",
  companions: [{ language: "terraform", type: "toy_versioning", target: "bucket", fills: { versioning: "enabled" } }],
  properties: {
    bucketName: text({ terraform: "bucket" }),
    versioning: bool({ terraform: "versioning", default: { terraform: false, page: PAGE } }),
  },
});
const single = defineKind({
  name: "toy.single",
  label: "single database",
  terraform: { type: "toy_db", where: { property: "cluster", set: false } },
  page: PAGE,
  properties: { cluster: reference("toy.bucket", { terraform: "cluster" }), zone: text({ terraform: "zone" }) },
});
const member = defineKind({
  name: "toy.member",
  label: "member",
  terraform: { type: "toy_db", where: { property: "cluster", set: true } },
  page: PAGE,
  properties: { cluster: reference("toy.bucket", { terraform: "cluster" }), zone: text({ terraform: "zone" }) },
});

const versioned = (resources: Parameters<typeof blocks>[0], cases?: TermCases) => {
  const graph = graphOfBlocks([bucket], blocks(resources, cases));
  return see(graph, bucket, "b").versioning.equals(true);
};

/** Design §3.1, existence. */
describe("existence", () => {
  it("a resource is judged in the cases in which it exists", () => {
    const graph = graphOf([
      yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod], Never: !Equals [a, b] }
        Resources:
          Db: { Type: AWS::RDS::DBInstance, Condition: IsProd, Properties: { MultiAZ: !If [IsProd, true, false] } }
          Ghost: { Type: AWS::RDS::DBInstance, Condition: Never }
      `,
    ]);
    const rule = defineRule({ ...META, on: rdsInstance, expect: (db) => db.multiAz.equals(true), message: (db) => `${db}` });
    const outcomes = graph.subjects.map((subject) => judge(rule, subject, graph, goalOf("zone-loss", objectivesOf("backup-restore")))?.outcome);
    expect(outcomes).toEqual(["holds", undefined]);
  });

  it("the existence of whatever else a verdict leans on is part of the answer", () => {
    const graph = graphOf([
      yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources:
          Cluster: { Type: AWS::RDS::DBCluster }
          One: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Cluster } }
          Two: { Type: AWS::RDS::DBInstance, Condition: IsProd, Properties: { DBClusterIdentifier: !Ref Cluster } }
      `,
    ]);
    const members = see(graph, rdsCluster, "Cluster").referrers(rdsInstance, "cluster");
    expect([1, 2, 3].map((wanted) => members.atLeast(wanted).outcome)).toEqual(["holds", "unknown", "fails"]);
    expect(members.atLeast(2).hangsOn.map((term) => term.text)).toEqual(["Env"]);
  });

  it("a companion's value counts where it exists, and wins over the inline one", () => {
    expect(versioned([{ type: "toy_bucket", address: "b" }]).outcome).toBe("fails");
    const on = { type: "toy_versioning", address: "v", properties: { bucket: to("b", "id"), enabled: scalar("true") } };
    expect(versioned([{ type: "toy_bucket", address: "b", properties: { versioning: scalar("false") } }, on]).outcome).toBe("holds");
    expect(versioned([{ type: "toy_bucket", address: "b" }, { ...on, exists: NEVER }]).outcome).toBe("fails");
    expect(versioned([{ type: "toy_bucket", address: "b" }, { ...on, exists: ALWAYS }]).outcome).toBe("holds");
  });

  it("a companion that is perhaps there makes the property hang on its condition", () => {
    const cases = new TermCases();
    const exists = equals("env", "prod", cases);
    const claim = versioned([{ type: "toy_bucket", address: "b" }, { type: "toy_versioning", address: "v", exists, properties: { bucket: to("b"), enabled: scalar("true") } }], cases);
    expect(claim.outcome).toBe("unknown");
    expect(claim.hangsOn.map((term) => term.text)).toEqual(["env"]);
  });

  it("a companion whose target hangs on a condition belongs to each in its case", () => {
    const cases = new TermCases();
    const target = choice(equals("env", "prod", cases), to("b"), to("c"));
    const on = { type: "toy_versioning", address: "v", properties: { bucket: target, enabled: scalar("true") } };
    const graph = graphOfBlocks([bucket], blocks([{ type: "toy_bucket", address: "b" }, { type: "toy_bucket", address: "c" }, on], cases));
    const env = { scope: "main", text: "env", label: "env" };
    const outcomes = ["prod", "dev"].map((value) => ["b", "c"].map((address) => see(graph, bucket, address, graph.world.assume(env, value)).versioning.equals(true).outcome));
    expect(outcomes).toEqual([["holds", "fails"], ["fails", "holds"]]);
    expect(versioned([{ type: "toy_bucket", address: "b" }, { ...on, properties: { ...on.properties, bucket: choice(equals("env", "prod", cases), to("b"), to("b", "id")) } }], cases).outcome).toBe("holds");
  });

  it("a companion belongs to its bucket by name, too, and to no other", () => {
    const named = (name: string) => [
      { type: "toy_bucket", address: "b", properties: { bucket: scalar("orders") } },
      { type: "toy_versioning", address: "v", properties: { bucket: scalar(name), enabled: scalar("true") } },
    ];
    expect(versioned(named("orders")).outcome).toBe("holds");
    expect(versioned(named("invoices")).outcome).toBe("fails");
  });

  it("a companion whose target cannot be resolved makes the property unknown where there is no companion of its own", () => {
    const lost = { type: "toy_versioning", address: "lost", properties: { bucket: unknown("variable `name` has no default"), enabled: scalar("true") } };
    const own = { type: "toy_versioning", address: "own", properties: { bucket: to("b"), enabled: scalar("true") } };
    expect(versioned([{ type: "toy_bucket", address: "b" }, lost]).outcome).toBe("unknown");
    expect(versioned([{ type: "toy_bucket", address: "b" }, lost, own]).outcome).toBe("holds");
  });

  it("one type is the kind whose guard it passes", () => {
    const graph = graphOfBlocks([single, member], blocks([{ type: "toy_db", address: "a" }, { type: "toy_db", address: "b", properties: { cluster: scalar("c") } }]));
    const guards = graph.subjects.map((subject) => `${subject.address} ${subject.kind.name} ${String(graph.world.decide(subject.guard).value)}`);
    expect(guards).toEqual(["a toy.single true", "a toy.member false", "b toy.single false", "b toy.member true"]);
  });

  it("what is of another kind refers to nothing as this one", () => {
    const cases = new TermCases();
    const perhaps = choice(equals("env", "prod", cases), to("b"), absent);
    const graph = graphOfBlocks([bucket, single, member], blocks([{ type: "toy_bucket", address: "b" }, { type: "toy_db", address: "d", properties: { cluster: to("b") } }, { type: "toy_db", address: "e", properties: { cluster: perhaps } }], cases));
    const env = { scope: "main", text: "env", label: "env" };
    const both: readonly Case[] = ["prod", OTHER];
    const outcomes = both.map((value) => {
      const target = see(graph, bucket, "b", graph.world.assume(env, value));
      return [target.referrers(single, "cluster").exist(), target.referrers(member, "cluster").atLeast(2)].map(({ outcome }) => outcome);
    });
    expect(outcomes).toEqual([["fails", "holds"], ["fails", "fails"]]);
    const seen = new Set<string>();
    const rule = defineRule({ ...META, on: member, expect: (each) => (seen.add(each.isOfKind().outcome), each.cluster.isSet()), message: (each) => `${each}` });
    const subject = graph.subjects.find(({ address, kind }) => address === "e" && kind.name === member.name);
    expect(subject && judge(rule, subject, graph, goalOf("zone-loss", objectivesOf("backup-restore")))?.outcome).toBe("holds");
    expect([...seen]).toEqual(["unknown", "holds"]);
  });

  it("an open instance that may be none shows nothing, and has a value of its own unless that is written", () => {
    const open = (zone: Reading, least: number) => {
      const instance = { type: "toy_db", address: "d", properties: { cluster: to("b"), zone }, open: { least, most: 3, why: "`count` is not known" } };
      return see(graphOfBlocks([bucket, member], blocks([{ type: "toy_bucket", address: "b" }, instance])), bucket, "b").referrers(member, "cluster");
    };
    expect(open(scalar("a"), 0).some((each) => each.zone.equals("a")).outcome).toBe("unknown");
    expect(open(scalar("a"), 1).some((each) => each.zone.equals("a")).outcome).toBe("holds");
    const own = unknown("it is its own", { scope: "main.d", text: "zone", label: "zone" });
    const counted = [scalar("a"), own].map((zone) => [1, 2, 3, 4].map((wanted) => open(zone, 2).distinct((each) => each.zone).atLeast(wanted).outcome));
    expect(counted).toEqual([["holds", "fails", "fails", "fails"], ["holds", "unknown", "unknown", "fails"]]);
  });

  it("an open instance stands for at least and at most so many in every aggregate", () => {
    const open = { type: "toy_db", address: "d", properties: { cluster: to("b") }, open: { least: 0, most: Infinity, why: "`count` is not known" } };
    const graph = graphOfBlocks([bucket, member], blocks([{ type: "toy_bucket", address: "b" }, open]));
    const members = see(graph, bucket, "b").referrers(member, "cluster");
    expect(members.atLeast(1).outcome).toBe("unknown");
    const two = graphOfBlocks([bucket, member], blocks([{ type: "toy_bucket", address: "b" }, { ...open, open: { least: 2, most: 3, why: "`count` is 2 or 3" } }]));
    const some = see(two, bucket, "b").referrers(member, "cluster");
    expect([2, 3, 4].map((wanted) => some.atLeast(wanted).outcome)).toEqual(["holds", "unknown", "fails"]);
  });
});

const META = {
  id: "toy-rule",
  title: "Toy",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: "",
  remedy: "",
  references: [],
} as const;
