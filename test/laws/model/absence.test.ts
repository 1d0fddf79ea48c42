import { describe, expect, it } from "vitest";
import { inBackupPlan, rdsCluster, rdsInstance } from "../../../src/rule.ts";
import { graphOf, yaml, type Example } from "../../../src/testing.ts";
import { see } from "./laboratory.ts";

const cluster = (...examples: readonly Example[]) => see(graphOf(examples), rdsCluster, "Cluster");

/** Design §3.1, absence: what the workload's files do not define is absent, except where something dangling could be it. */
describe("absence", () => {
  it("a cluster to which nothing refers has no members", () => {
    expect(cluster(yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster } }`).referrers(rdsInstance, "cluster").exist().outcome).toBe("fails");
  });

  it("a member that names its cluster by a parameter could belong to this one", () => {
    const members = cluster(
      yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster } }`,
      yaml`
        Parameters: { ClusterId: { Type: String } }
        Resources: { Member: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref ClusterId } } }
      `,
    ).referrers(rdsInstance, "cluster");
    expect(members.exist().outcome).toBe("unknown");
    expect(members.exist().because()[0]?.says).toContain("parameter `ClusterId` has no default");
  });

  it("a name that is written means the resource of that name, in another template too", () => {
    const members = cluster(
      yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster, Properties: { DBClusterIdentifier: orders } } }`,
      yaml`Resources: { Member: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: orders } } }`,
    ).referrers(rdsInstance, "cluster");
    expect(members.exist().outcome).toBe("holds");
  });

  it("a literal name cannot mean a resource whose name AWS makes up", () => {
    const members = cluster(
      yaml`Resources: { Cluster: { Type: AWS::RDS::DBCluster } }`,
      yaml`Resources: { Member: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: orders } } }`,
    ).referrers(rdsInstance, "cluster");
    expect(members.exist().outcome).toBe("fails");
  });

  it("what the template does not define is not known", () => {
    const graph = graphOf([yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBClusterIdentifier: !Ref Elsewhere } } }`]);
    const claim = see(graph, rdsInstance, "Db").cluster.follow(rdsCluster, (found) => found.deletionProtection.equals(true));
    expect(claim.outcome).toBe("unknown");
    expect(claim.because()[0]?.says).toContain("`Elsewhere` is not defined in this template");
  });

  describe("coverage by backup plans", () => {
    const covered = (selection: string, database = "Tags: [{ Key: backup, Value: daily }]", more = "") => {
      const text = `
Parameters: { Which: { Type: String } }
Resources:
  Db: { Type: AWS::RDS::DBInstance, Properties: { DBInstanceIdentifier: orders, ${database} } }
  Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: p, BackupPlanRule: [{ RuleName: r, TargetBackupVault: v ${more} }] } } }
  Selection: { Type: AWS::Backup::BackupSelection, Properties: { BackupPlanId: !Ref Plan, BackupSelection: { SelectionName: s, IamRoleArn: "arn:aws:iam::1:role/r", ${selection} } } }`;
      return inBackupPlan(see(graphOf([{ language: "cloudformation", text }]), rdsInstance, "Db")).outcome;
    };

    it.each([
      ["by its ARN", "Resources: [!GetAtt Db.DBInstanceArn]", "holds"],
      ["by an ARN in parts", 'Resources: [!Sub "arn:${AWS::Partition}:rds:${AWS::Region}:${AWS::AccountId}:db:${Db}"]', "holds"],
      ["not by its bare name", "Resources: [!Ref Db]", "fails"],
      ["by a wildcard", 'Resources: ["arn:aws:rds:*:*:db:*"]', "holds"],
      ["by a wildcard in its name", 'Resources: ["arn:aws:rds:*:*:db:ord*"]', "holds"],
      ["not by a wildcard for something else", 'Resources: ["arn:aws:rds:*:*:cluster:*"]', "fails"],
      ["by everything", 'Resources: ["*"]', "holds"],
      ["not where it is left out", 'Resources: ["*"], NotResources: ["arn:aws:rds:*:*:db:*"]', "fails"],
      ["by one of the tags", "ListOfTags: [{ ConditionType: STRINGEQUALS, ConditionKey: team, ConditionValue: a }, { ConditionType: STRINGEQUALS, ConditionKey: backup, ConditionValue: daily }]", "holds"],
      ["not by another value of the tag", "ListOfTags: [{ ConditionType: STRINGEQUALS, ConditionKey: backup, ConditionValue: weekly }]", "fails"],
      ["perhaps by a tag value that is not known", "ListOfTags: [{ ConditionType: STRINGEQUALS, ConditionKey: backup, ConditionValue: !Ref Which }]", "unknown"],
      ["by resources that meet every condition", 'Resources: ["*"], Conditions: { StringEquals: [{ ConditionKey: "aws:ResourceTag/backup", ConditionValue: daily }] }', "holds"],
      ["not where a condition is not met", 'Resources: ["*"], Conditions: { StringLike: [{ ConditionKey: "aws:ResourceTag/backup", ConditionValue: "week*" }] }', "fails"],
      ["perhaps by an ARN that is a parameter", "Resources: [!Ref Which]", "unknown"],
    ])("selects %s", (_how, selection, outcome) => {
      expect(covered(selection)).toBe(outcome);
    });

    it("a tag that is not known may be the one", () => {
      expect(covered("ListOfTags: [{ ConditionType: STRINGEQUALS, ConditionKey: backup, ConditionValue: daily }]", "Tags: [{ Key: backup, Value: !Ref Which }]")).toBe("unknown");
    });

    it("a tag that only an unstated stack tag could bring is absent", () => {
      expect(covered("ListOfTags: [{ ConditionType: STRINGEQUALS, ConditionKey: backup, ConditionValue: daily }]", "Engine: mysql")).toBe("fails");
    });

    it("a plan that AWS rejects covers nothing", () => {
      expect(covered('Resources: ["*"]', "Engine: mysql", ", Lifecycle: { MoveToColdStorageAfterDays: 7, DeleteAfterDays: 30 }")).toBe("fails");
    });
  });
});
