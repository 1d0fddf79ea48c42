/**
 * How long all that is said of the recovery of a large workload takes, beside reading it: it is to take no longer, and twice as long for
 * twice as many resources:
 *
 *     npx tsx bench/estimate.ts            2,000 resources of each sort
 *     npx tsx bench/estimate.ts 8000       so many
 */
import rto from "../rules/workload/rto.ts";
import rpo from "../rules/workload/rpo.ts";
import { judgeAll } from "../src/engine/judge-all.ts";
import { assemble } from "../src/graph/assemble.ts";
import type { RawDeployment } from "../src/graph/raw.ts";
import { lookAt } from "../src/graph/resource.ts";
import { workloadKind } from "../src/graph/workload-subject.ts";
import { readTemplate } from "../src/frontends/cloudformation/template.ts";
import { MemoryFiles } from "../src/frontends/memory-files.ts";
import { readTerraform } from "../src/frontends/terraform/read.ts";
import { KINDS } from "../src/kinds/index.ts";
import { availabilityOf } from "../src/recovery/estimate/availability.ts";
import { estimateOf } from "../src/recovery/estimate/estimate.ts";
import { objectivesOf } from "../src/recovery/objectives.ts";
import { recogniseStrategy } from "../src/recovery/strategy.ts";

const ROUNDS = 3;
const REGIONS = { home: "eu-west-1", recovery: ["eu-central-1"] };
/** A service is ten resources. */
const services = Array.from({ length: Number(process.argv[2] ?? 2000) / 10 }, (_, index) => String(index));

const template = `Resources:\n${services.map((n) => `
  Db${n}: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, MultiAZ: true, VPCSecurityGroups: [!Ref DbGroup${n}] } }
  DbGroup${n}: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: db, SecurityGroupIngress: [{ IpProtocol: tcp, SourceSecurityGroupId: !Ref AppGroup${n} }] } }
  AppGroup${n}: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: app } }
  Table${n}: { Type: AWS::DynamoDB::Table, Properties: { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } } }
  Role${n}: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyName: a, PolicyDocument: { Statement: [{ Effect: Allow, Action: "dynamodb:*", Resource: !GetAtt Table${n}.Arn }] } }] } }
  Function${n}: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt Role${n}.Arn, VpcConfig: { SecurityGroupIds: [!Ref AppGroup${n}] }, Environment: { Variables: { TABLE: !Ref Table${n} } } } }
  Balancer${n}: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [a, b] } }
  Listener${n}: { Type: AWS::ElasticLoadBalancingV2::Listener, Properties: { LoadBalancerArn: !Ref Balancer${n}, DefaultActions: [{ Type: forward, TargetGroupArn: !Ref Targets${n} }] } }
  Targets${n}: { Type: AWS::ElasticLoadBalancingV2::TargetGroup }
  Service${n}: { Type: AWS::ECS::Service, Properties: { DesiredCount: 2, LoadBalancers: [{ TargetGroupArn: !Ref Targets${n}, ContainerName: web, ContainerPort: 80 }] } }`).join("")}`;

const root = services.map((n) => `
resource "aws_db_instance" "s${n}" {
  engine                  = "postgres"
  multi_az                = true
  backup_retention_period = 7
  vpc_security_group_ids  = [aws_security_group.db${n}.id]
}
resource "aws_security_group" "db${n}" {}
resource "aws_security_group_rule" "db${n}" {
  type                     = "ingress"
  security_group_id        = aws_security_group.db${n}.id
  source_security_group_id = aws_security_group.app${n}.id
}
resource "aws_security_group" "app${n}" {}
resource "aws_dynamodb_table" "s${n}" {
  name = "s${n}"
  point_in_time_recovery {
    enabled = true
  }
}
resource "aws_iam_role" "s${n}" {
  name = "s${n}"
}
resource "aws_iam_role_policy" "s${n}" {
  role   = aws_iam_role.s${n}.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "dynamodb:*", Resource = aws_dynamodb_table.s${n}.arn }] })
}
resource "aws_lambda_function" "s${n}" {
  function_name = "s${n}"
  role          = aws_iam_role.s${n}.arn
  vpc_config {
    security_group_ids = [aws_security_group.app${n}.id]
  }
}
resource "aws_lb" "s${n}" {
  subnets = ["a", "b"]
}
resource "aws_sqs_queue" "s${n}" {
  name = "s${n}"
}`).join("\n");

/** A service is ten resources: an API of a region with its records, alarms and backups. */
const edge = `Resources:
  Zone: { Type: AWS::Route53::HostedZone, Properties: { Name: example.com } }
  Vault: { Type: AWS::Backup::BackupVault, Properties: { BackupVaultName: main } }
  Plan: { Type: AWS::Backup::BackupPlan, Properties: { BackupPlan: { BackupPlanName: all, BackupPlanRule: [{ RuleName: daily, TargetBackupVault: !Ref Vault, ScheduleExpression: "cron(0 5 ? * * *)" }] } } }
  Selection: { Type: AWS::Backup::BackupSelection, Properties: { BackupPlanId: !Ref Plan, BackupSelection: { SelectionName: s, IamRoleArn: r, Resources: [!GetAtt Files0.Arn], ListOfTags: [{ ConditionType: STRINGEQUALS, ConditionKey: backup, ConditionValue: daily }] } } }
${services.map((n) => `
  Files${n}: { Type: AWS::EFS::FileSystem, Properties: { FileSystemTags: [{ Key: backup, Value: daily }] } }
  Bucket${n}: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: Enabled }, Tags: [{ Key: backup, Value: daily }] } }
  Balancer${n}: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Subnets: [a, b] } }
  Check${n}: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: HTTPS, FullyQualifiedDomainName: s${n}.example.com, RequestInterval: 10, FailureThreshold: 2 } } }
  First${n}: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: s${n}.example.com, Type: A, SetIdentifier: a, Failover: PRIMARY, HealthCheckId: !Ref Check${n}, AliasTarget: { DNSName: !GetAtt Balancer${n}.DNSName, HostedZoneId: !GetAtt Balancer${n}.CanonicalHostedZoneID, EvaluateTargetHealth: true } } }
  Second${n}: { Type: AWS::Route53::RecordSet, Properties: { HostedZoneId: !Ref Zone, Name: s${n}.example.com, Type: A, SetIdentifier: b, Failover: SECONDARY, TTL: "60", ResourceRecords: [192.0.2.1] } }
  Users${n}: { Type: AWS::CloudFront::Distribution, Properties: { DistributionConfig: { Enabled: true, Origins: [{ Id: api, DomainName: s${n}.example.com, CustomOriginConfig: { OriginProtocolPolicy: https-only } }], DefaultCacheBehavior: { TargetOriginId: api, ViewerProtocolPolicy: https-only } } } }
  Queue${n}: { Type: AWS::SQS::Queue, Properties: { VisibilityTimeout: 30 } }
  Group${n}: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: "2", MaxSize: "4", AvailabilityZones: [a, b], Tags: [{ Key: service, Value: s${n}, PropagateAtLaunch: true }] } }
  Alarm${n}: { Type: AWS::CloudWatch::Alarm, Properties: { Namespace: AWS/S3, MetricName: 5xxErrors, Dimensions: [{ Name: BucketName, Value: !Ref Bucket${n} }], ComparisonOperator: GreaterThanThreshold, EvaluationPeriods: 1, Period: 60, Threshold: 1 } }`).join("")}`;

function readStack(text: string, region: string = REGIONS.home): readonly RawDeployment[] {
  const result = readTemplate({ source: { file: "template.yaml", text }, id: region, region });
  return result.outcome === "read" ? [result.deployment] : [];
}

const SORTS: Readonly<Record<string, () => readonly RawDeployment[]>> = {
  CloudFormation: () => readStack(template),
  "CloudFormation in two regions": () => [REGIONS.home, ...REGIONS.recovery].flatMap((region) => readStack(template, region)),
  "records, distributions and backups": () => readStack(edge),
  "records, distributions and backups in two regions": () => [REGIONS.home, ...REGIONS.recovery].flatMap((region) => readStack(edge, region)),
  Terraform: () => readTerraform({ files: new MemoryFiles({ "main.tf": root }), folders: [""], region: REGIONS.home }).deployments,
};

for (const [name, read] of Object.entries(SORTS)) {
  const runs = Array.from({ length: ROUNDS }, () => {
    const [deployments, reading] = timed(read);
    const [graph, assembling] = timed(() => assemble([{ name: ".", deployments }], KINDS));
    const [whole] = graph.wholes;
    if (!whole) throw new Error("there is nothing");
    const [, estimate] = timed(() => estimateOf(graph, ".", REGIONS));
    const [, availability] = timed(() => availabilityOf(lookAt(workloadKind, graph, graph.world, whole), REGIONS));
    const [, strategy] = timed(() => recogniseStrategy(graph, ".", REGIONS));
    const [, rules] = timed(() => judgeAll(graph, ".", [rto, rpo], objectivesOf("warm-standby"), REGIONS));
    return { reading, assembling, estimate, availability, strategy, rules };
  });
  const shown = (["reading", "assembling", "estimate", "availability", "strategy", "rules"] as const).map((step) => `${step} ${median(runs.map((run) => run[step])).toFixed(0)} ms`);
  console.log(`${name}, ${String(services.length * 10)} resources: ${shown.join(", ")}`);
}

/** Milliseconds of the processor, whatever else the machine is doing. */
function timed<T>(run: () => T): readonly [T, number] {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1000];
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
