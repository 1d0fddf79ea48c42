import * as fc from "fast-check";
import type { Example } from "../../../src/testing.ts";

/** Workloads in which every mechanism is one of three: not there, there, or not known. */

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** What can be better or worse, by what it is. */
export const KNOBS = [
  ...["multiAz", "retention", "replicatedBackups", "restoredFaster"],
  ...["readers", "backtrack", "clusterRetention"],
  ...["tableRecovery", "tableReplica", "versioned"],
  ...["plan", "planCopies", "planContinuous", "planHourly"],
  ...["cacheFailover", "cacheMultiAz", "cacheSnapshots"],
  ...["groupSize", "groupZones", "groupChecks", "serviceTasks", "provisioned"],
  ...["balancerChecks", "fastChecks", "recordChecked", "recordTtl"],
] as const;

export type Knob = (typeof KNOBS)[number];

/** `open` hangs on a condition, `unknown` is the value of a parameter itself. */
export type Level = "worse" | "better" | "open" | "unknown";

/** What a workload may consist of. */
export const PARTS = ["db", "cluster", "table", "bucket", "files", "cache", "queue", "group", "service", "function", "balancer", "record"] as const;

export type Part = (typeof PARTS)[number];

export interface Generated {
  readonly levels: Readonly<Record<string, Level>>;
  readonly parts: ReadonlySet<Part>;
}

const level: fc.Arbitrary<Level> = fc.constantFrom<Level>("worse", "better", "open", "unknown");

export const generated: fc.Arbitrary<Generated> = fc.record({
  levels: fc.record(Object.fromEntries(KNOBS.map((knob) => [knob, level]))),
  parts: fc.subarray([...PARTS], { minLength: 1 }).map((parts) => new Set(parts)),
});

export const knob: fc.Arbitrary<string> = fc.constantFrom(...KNOBS);

export const withLevel = ({ levels, parts }: Generated, name: string, to: Level): Generated => ({ levels: { ...levels, [name]: to }, parts });

/** Home and recovery region of every generated workload. */
export const REGIONS = { home: "eu-west-1", recovery: ["eu-central-1"] } as const;

type Resources = Readonly<Record<string, Readonly<Record<string, Json>>>>;

export function templateOf({ levels, parts }: Generated): Example {
  const pick = (name: Knob, worse: Json, better: Json): Json => {
    switch (levels[name]) {
      case "better":
        return better;
      case "open":
        return { "Fn::If": [`${name}Is`, better, worse] };
      case "unknown":
        return typeof better === "object" || worse === NOTHING ? { "Fn::If": [`${name}Is`, better, worse] } : { Ref: `${name}Value` };
      default:
        return worse;
    }
  };
  const perhaps = (name: Knob, resources: Resources): Resources => {
    if (levels[name] === "worse") return {};
    return levels[name] === "better" ? resources : Object.fromEntries(Object.entries(resources).map(([id, each]) => [id, { ...each, Condition: `${name}Is` }]));
  };
  const all: Readonly<Record<Part, Resources>> = {
    db: {
      Db: { Type: "AWS::RDS::DBInstance", Properties: { Engine: "postgres", AllocatedStorage: "100", MultiAZ: pick("multiAz", false, true), BackupRetentionPeriod: pick("retention", 0, 7) } },
      ...perhaps("readers", { DbReplica: { Type: "AWS::RDS::DBInstance", Properties: { SourceDBInstanceIdentifier: { Ref: "Db" } } } }),
    },
    cluster: {
      Cluster: { Type: "AWS::RDS::DBCluster", Properties: { Engine: "aurora-mysql", BackupRetentionPeriod: pick("clusterRetention", 1, 14), BacktrackWindow: pick("backtrack", 0, 3600) } },
      Writer: { Type: "AWS::RDS::DBInstance", Properties: { Engine: "aurora-mysql", DBClusterIdentifier: { Ref: "Cluster" }, AvailabilityZone: "eu-west-1a" } },
      ...perhaps("readers", { Reader: { Type: "AWS::RDS::DBInstance", Properties: { Engine: "aurora-mysql", DBClusterIdentifier: { Ref: "Cluster" }, AvailabilityZone: "eu-west-1b" } } }),
    },
    table: {
      Table: {
        Type: "AWS::DynamoDB::GlobalTable",
        Properties: {
          Replicas: [
            { Region: "eu-west-1", PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: pick("tableRecovery", false, true) } },
            pick("tableReplica", NOTHING, { Region: "eu-central-1", PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: pick("tableRecovery", false, true) } }),
          ],
        },
      },
    },
    bucket: { Bucket: { Type: "AWS::S3::Bucket", Properties: { VersioningConfiguration: { Status: pick("versioned", "Suspended", "Enabled") } } } },
    files: { Files: { Type: "AWS::EFS::FileSystem", Properties: { BackupPolicy: { Status: pick("restoredFaster", "DISABLED", "ENABLED") } } } },
    cache: {
      Cache: {
        Type: "AWS::ElastiCache::ReplicationGroup",
        Properties: { NumCacheClusters: 2, AutomaticFailoverEnabled: pick("cacheFailover", false, true), MultiAZEnabled: pick("cacheMultiAz", false, true), SnapshotRetentionLimit: pick("cacheSnapshots", 0, 7) },
      },
    },
    queue: { Queue: { Type: "AWS::SQS::Queue" } },
    group: {
      Template: { Type: "AWS::EC2::LaunchTemplate", Properties: { LaunchTemplateData: { UserData: { "Fn::Base64": parts.has("db") ? { "Fn::Sub": "${Db.Endpoint.Address}" } : "none" } } } },
      Group: {
        Type: "AWS::AutoScaling::AutoScalingGroup",
        Properties: {
          MinSize: pick("groupSize", "1", "4"),
          MaxSize: "8",
          AvailabilityZones: ["eu-west-1a", pick("groupZones", NOTHING, "eu-west-1b")],
          HealthCheckType: pick("groupChecks", "EC2", "ELB"),
          LaunchTemplate: { LaunchTemplateId: { Ref: "Template" }, Version: "1" },
          ...(parts.has("balancer") && { TargetGroupARNs: [{ Ref: "Targets" }] }),
        },
      },
    },
    service: {
      Service: {
        Type: "AWS::ECS::Service",
        Properties: { LaunchType: "FARGATE", DesiredCount: pick("serviceTasks", 1, 3), TaskDefinition: { Ref: "Task" }, ...(parts.has("balancer") && { LoadBalancers: [{ TargetGroupArn: { Ref: "Targets" }, ContainerName: "web", ContainerPort: 80 }] }) },
      },
      Task: { Type: "AWS::ECS::TaskDefinition", Properties: { ContainerDefinitions: [{ Name: "web", Image: "web", Environment: parts.has("table") ? [{ Name: "TABLE", Value: { Ref: "Table" } }] : [] }] } },
    },
    function: {
      Function: { Type: "AWS::Lambda::Function", Properties: { Environment: { Variables: { ...(parts.has("bucket") && { BUCKET: { Ref: "Bucket" } }), ...(parts.has("queue") && { QUEUE: { Ref: "Queue" } }) } } } },
      ...perhaps("provisioned", { Live: { Type: "AWS::Lambda::Alias", Properties: { Name: "live", FunctionName: { Ref: "Function" }, FunctionVersion: "1", ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 2 } } } }),
    },
    balancer: {
      Balancer: { Type: "AWS::ElasticLoadBalancingV2::LoadBalancer", Properties: { Type: "network", Subnets: ["subnet-a", "subnet-b"], LoadBalancerAttributes: [{ Key: "load_balancing.cross_zone.enabled", Value: pick("balancerChecks", "false", "true") }] } },
      Listener: { Type: "AWS::ElasticLoadBalancingV2::Listener", Properties: { LoadBalancerArn: { Ref: "Balancer" }, DefaultActions: [{ Type: "forward", TargetGroupArn: { Ref: "Targets" } }] } },
      Targets: { Type: "AWS::ElasticLoadBalancingV2::TargetGroup", Properties: { TargetType: "ip", Protocol: "TCP", HealthCheckIntervalSeconds: pick("fastChecks", 30, 10) } },
    },
    record: {
      ...perhaps("recordChecked", { Check: { Type: "AWS::Route53::HealthCheck", Properties: { HealthCheckConfig: { Type: "HTTPS", FullyQualifiedDomainName: "one.example.com", RequestInterval: pick("fastChecks", 30, 10) } } } }),
      Primary: {
        Type: "AWS::Route53::RecordSet",
        Properties: { Name: "shop.example.com", Type: "CNAME", SetIdentifier: "one", Failover: "PRIMARY", TTL: pick("recordTtl", "300", "60"), ResourceRecords: ["one.example.com"], HealthCheckId: pick("recordChecked", NOTHING, { Ref: "Check" }) },
      },
      Secondary: { Type: "AWS::Route53::RecordSet", Properties: { Name: "shop.example.com", Type: "CNAME", SetIdentifier: "two", Failover: "SECONDARY", TTL: pick("recordTtl", "300", "60"), ResourceRecords: ["two.example.com"] } },
    },
  };
  const plan: Resources = {
    Plan: {
      Type: "AWS::Backup::BackupPlan",
      Properties: {
        BackupPlan: {
          BackupPlanName: "all",
          BackupPlanRule: [
            {
              RuleName: "all",
              TargetBackupVault: "Default",
              ScheduleExpression: pick("planHourly", "cron(0 5 ? * * *)", "cron(0 * ? * * *)"),
              EnableContinuousBackup: pick("planContinuous", false, true),
              Lifecycle: { DeleteAfterDays: 30 },
              CopyActions: [pick("planCopies", NOTHING, { DestinationBackupVaultArn: "arn:aws:backup:eu-central-1:111122223333:backup-vault:Default" })],
            },
          ],
        },
      },
    },
    Selection: { Type: "AWS::Backup::BackupSelection", Properties: { BackupPlanId: { Ref: "Plan" }, BackupSelection: { SelectionName: "all", IamRoleArn: "arn:aws:iam::111122223333:role/backup", Resources: ["*"] } } },
  };
  const unsure = KNOBS.filter((name) => levels[name] === "open" || levels[name] === "unknown");
  const template = {
    Parameters: Object.fromEntries(unsure.flatMap((name) => [[`${name}Is`, { Type: "String" }], [`${name}Value`, { Type: "String" }]])),
    Conditions: Object.fromEntries(unsure.map((name) => [`${name}Is`, { "Fn::Equals": [{ Ref: `${name}Is` }, "yes"] }])),
    Resources: PARTS.reduce<Resources>((found, part) => (parts.has(part) ? { ...found, ...all[part] } : found), { News: { Type: "AWS::SNS::Topic" }, ...perhaps("plan", plan) }),
  };
  return { language: "cloudformation", text: JSON.stringify(template) };
}

const NOTHING: Json = { Ref: "AWS::NoValue" };
