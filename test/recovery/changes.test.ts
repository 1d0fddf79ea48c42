import { describe, expect, it } from "vitest";
import rules from "../../rules/index.ts";
import { judgeAll } from "../../src/engine/judge-all.ts";
import { Suppressions } from "../../src/engine/suppress.ts";
import { changesTo, type Change } from "../../src/recovery/changes.ts";
import { COSTS, costOf, exceptions } from "../../src/recovery/cost.ts";
import { objectivesOf } from "../../src/recovery/objectives.ts";
import { ANSWERS_TOO, SHARED } from "../../src/recovery/remedies.ts";
import type { Tier } from "../../src/recovery/tiers.ts";
import { graphOf, hcl, yaml, type Example, type Setting } from "../../src/testing.ts";

const both: Setting = { region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };

/** The changes of an example, asked by some rules or all. */
function changesIn(example: Example, tier: Tier, { asked, ...setting }: Setting & { readonly asked?: readonly string[] } = {}): readonly Change[] {
  const graph = graphOf([example], setting);
  const chosen = rules.filter(({ meta: { id } }) => asked === undefined || asked.includes(id));
  return changesTo(tier, judgeAll(graph, ".", chosen, objectivesOf(tier), setting.regions), graph);
}

const brief = (changes: readonly Change[]): readonly string[] => changes.map(({ rule, resources, meets }) => `${rule.id} for ${resources.map(({ address }) => address).join(", ")}: ${String(meets)}`);

const placed = ({ text }: Example, { place }: Change): string => text.slice(place.start, place.end);

describe("one change", () => {
  it("mends every resource whose value comes from one place, and stands there", () => {
    const example = yaml`
      Parameters: { Standby: { Type: String, Default: "false" } }
      Resources:
        One: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, MultiAZ: !Ref Standby } }
        Two: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, MultiAZ: !Ref Standby } }
        Three: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, MultiAZ: false } }
    `;
    const changes = changesIn(example, "warm-standby", { asked: ["rds-instance-multi-az"] });
    expect(brief(changes)).toEqual(["rds-instance-multi-az for One, Two: 2", "rds-instance-multi-az for Three: 1"]);
    expect(changes.map((each) => placed(example, each))).toEqual(['"false"', "false"]);
    expect(changes[0]).toMatchObject({ says: "Turn Multi-AZ on.", cost: "much-more", capability: "data-in-two-zones" });
  });

  it("mends all instances of a block", () => {
    const example = hcl`
      resource "aws_db_instance" "db" {
        count  = 3
        engine = "postgres"
      }
    `;
    expect(changesIn(example, "warm-standby", { asked: ["rds-instance-multi-az"] })).toMatchObject([{ meets: 3 }]);
  });

  it("is a plan for all stores that AWS Backup takes", () => {
    const example = hcl`
      resource "aws_db_instance" "db" {
        engine = "postgres"
        backup_retention_period = 7
      }

      resource "aws_efs_file_system" "files" {}
    `;
    const asked = ["data-leaves-region", "efs-backup", "backup-covers-data"];
    const [change, ...others] = changesIn(example, "backup-restore", { ...both, asked });
    expect(others).toEqual([]);
    expect(change).toMatchObject({ says: "Have a backup plan that selects these stores and copies to a vault in the recovery region.", cost: "more", meets: 3 });
    expect(change?.resources.map(({ address }) => address)).toEqual(["aws_db_instance.db", "aws_efs_file_system.files"]);
  });

  it("is made to the plan that is there, where one stands beside the stores", () => {
    const example = yaml`
      Resources:
        Files: { Type: AWS::EFS::FileSystem }
        Daily:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanName: daily, BackupPlanRule: [{ RuleName: daily, TargetBackupVault: Default }] } }
    `;
    const [change, ...others] = changesIn(example, "backup-restore", { ...both, asked: ["data-leaves-region", "backup-covers-data"] });
    expect(others).toEqual([]);
    expect(change?.says).toBe("Change the backup plan `Daily` so that it selects this store and copies to a vault in the recovery region.");
    expect(change && placed(example, change)).toBe("Daily");
  });

  it("asks for as much as at home where the tier does", () => {
    const example = yaml`
      Resources:
        Group: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "2", MaxSize: "2", TargetGroupARNs: [!Ref Targets] } }
        Targets: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
    `;
    const asked = ["workload-compute-running"];
    const says = (tier: Tier): readonly string[] => changesIn(example, tier, { ...both, asked }).map((each) => each.says);
    expect(says("warm-standby")).toEqual(["Keep at least one instance or task of it running in the recovery region."]);
    expect(says("multi-region")).toEqual(["Run as much of it in the recovery region as at home."]);
  });

  it("is a live copy with a history, where one is needed anyway, in place of a copy by a plan", () => {
    const example = yaml`
      Resources:
        Orders: { Type: AWS::DynamoDB::Table, Properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } } }
    `;
    const asked = ["dynamodb-global", "data-leaves-region"];
    expect(brief(changesIn(example, "pilot-light", { ...both, asked }))).toEqual(["dynamodb-global for Orders: 2"]);
    expect(brief(changesIn(example, "backup-restore", { ...both, asked }))).toEqual(["data-leaves-region for Orders: 1"]);
  });

  it("is one set of records for all that they are for", () => {
    const example = yaml`
      Resources:
        Alb: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer }
        Zone: { Type: AWS::Route53::RecordSet, Properties: { Name: a.example.com, Type: A, AliasTarget: { DNSName: !GetAtt Alb.DNSName, HostedZoneId: Z1 } } }
    `;
    const asked = ["workload-routing", "workload-failover-automated"];
    const changes = changesIn(example, "multi-region", { ...both, asked });
    expect(changes).toMatchObject([{ meets: 2, says: "Make a failover record for each region, the primary with a health check of what users depend on." }]);
    expect(changesIn(example, "pilot-light", { ...both, asked })).toMatchObject([{ meets: 1, rule: { id: "workload-routing" } }]);
  });
});

describe("the changes", () => {
  const shop = yaml`
    Resources:
      Group: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "1", MaxSize: "2", AvailabilityZones: [eu-west-1a] } }
      Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, BackupRetentionPeriod: 0 } }
  `;

  it("come in the order to make them: data before compute, and what costs nothing first", () => {
    const changes = changesIn(shop, "warm-standby", { ...both });
    const ids = changes.map(({ rule }) => rule.id);
    expect(ids.indexOf("store-kept")).toBeLessThan(ids.indexOf("rds-backup-enabled"));
    expect(ids.indexOf("rds-instance-multi-az")).toBeLessThan(ids.indexOf("asg-zones"));
    expect(ids.indexOf("workload-recovery-region")).toBeLessThan(ids.indexOf("data-leaves-region"));
    expect(ids.indexOf("asg-zones")).toBeLessThan(ids.indexOf("workload-watched"));
  });

  it("are none for what the tier only advises, for what holds, and for what somebody accepts", () => {
    expect(changesIn(shop, "backup-restore", { asked: ["rds-instance-multi-az", "asg-zones"] })).toEqual([]);
    const held = yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, MultiAZ: true } } }`;
    expect(changesIn(held, "warm-standby", { asked: ["rds-instance-multi-az"] })).toEqual([]);
    const accepted = yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Metadata: { resilint: { ignore: [{ id: rds-instance-multi-az, reason: tests }] } }, Properties: { Engine: postgres } } }`;
    const suppressions = new Suppressions({ today: "2027-03-31", rules: rules.map(({ meta }) => meta), off: false, requireReason: false });
    const graph = graphOf([accepted]);
    const asked = rules.filter(({ meta }) => meta.id === "rds-instance-multi-az");
    const judged = judgeAll(graph, ".", asked, objectivesOf("warm-standby"));
    expect(changesTo("warm-standby", judged, graph)).toHaveLength(1);
    expect(changesTo("warm-standby", suppressions.apply(judged), graph)).toEqual([]);
  });

  it("leave out an objective that is missed where something else is done about it", () => {
    const ids = changesIn(shop, "warm-standby", { ...both }).map(({ rule }) => rule.id);
    expect(ids).not.toContain("workload-rpo");
    const asked = ["workload-rpo"];
    expect(brief(changesIn(shop, "warm-standby", { ...both, asked }))).toEqual(["workload-rpo for .: 1"]);
  });

  it("mend every failing pair that the tier requires, each once", () => {
    const graph = graphOf([shop], both);
    const judged = judgeAll(graph, ".", rules, objectivesOf("active-active"), both.regions);
    const changes = changesTo("active-active", judged, graph);
    const again = changesTo("active-active", judged.toReversed(), graph);
    expect(brief(again).toSorted()).toHaveLength(brief(changes).length);
    expect(changes.every(({ meets, says }) => meets > 0 && /^[A-Z].*\.$/u.test(says))).toBe(true);
  });
});

describe("what changes cost", () => {
  const ids = new Set(rules.map(({ meta }) => meta.id));

  it("is nothing for protection, more for backups, much more for what runs twice", () => {
    expect(costOf({ id: "store-kept", capability: "protected-from-deletion" })).toBe("none");
    expect(costOf({ id: "dynamodb-pitr", capability: "data-backed-up" })).toBe("more");
    expect(costOf({ id: "workload-compute-running", capability: "compute-running-in-recovery-region" })).toBe("much-more");
    expect(COSTS).toEqual(["none", "more", "much-more"]);
  });

  it("and what is done once is said of rules that exist", () => {
    const named = [...exceptions, ...SHARED.flatMap(({ rules: own }) => own), ...[...ANSWERS_TOO].flatMap(([id, others]) => [id, ...others])];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(exceptions).toEqual([...new Set(exceptions)]);
  });
});
