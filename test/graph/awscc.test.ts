import { describe, expect, it } from "vitest";
import { assemble } from "../../src/graph/assemble.ts";
import { AwsccResources } from "../../src/graph/awscc.ts";
import { awsccName, awsccType } from "../../src/graph/awscc-names.ts";
import type { RawResource } from "../../src/graph/raw.ts";
import { KINDS } from "../../src/kinds/index.ts";
import { readPlan } from "../../src/frontends/terraform/plan/read.ts";
import { planOf, show, textOf } from "../frontends/terraform/plan/helpers.ts";
import type { RawDeployment } from "../../src/graph/raw.ts";
import type { MapReading, Reading } from "../../src/value/reading.ts";

/** https://github.com/hashicorp/terraform-provider-awscc/tree/main/docs/resources */
describe("the provider's names", () => {
  it.each([
    ["DBInstanceIdentifier", "db_instance_identifier"],
    ["MultiAZ", "multi_az"],
    ["SSEAlgorithm", "sse_algorithm"],
    ["KMSMasterKeyID", "kms_master_key_id"],
    ["VPCZoneIdentifier", "vpc_zone_identifier"],
    ["AwsvpcConfiguration", "awsvpc_configuration"],
    ["S3Bucket", "s3_bucket"],
    ["Ipv6CidrBlock", "ipv_6_cidr_block"],
    ["CloudWatchLogsLogGroupArn", "cloudwatch_logs_log_group_arn"],
    ["DBClusterSnapshotIdentifier", "db_cluster_snapshot_identifier"],
  ])("of %s is %s", (cloudformation, name) => expect(awsccName(cloudformation)).toBe(name));

  it.each([
    ["AWS::RDS::DBInstance", "awscc_rds_db_instance"],
    ["AWS::EC2::VPC", "awscc_ec2_vpc"],
    ["AWS::DynamoDB::GlobalTable", "awscc_dynamodb_global_table"],
    ["AWS::ElasticLoadBalancingV2::LoadBalancer", "awscc_elasticloadbalancingv2_load_balancer"],
    ["AWS::AutoScaling::AutoScalingGroup", "awscc_autoscaling_auto_scaling_group"],
    ["Custom::S3AutoDeleteObjects", undefined],
  ])("of the type %s is %s", (cloudformation, name) => expect(awsccType(cloudformation)).toBe(name));
});

const deploymentOf = (address: string, values: unknown): RawDeployment => {
  const result = readPlan({ source: { file: "plan.json", text: textOf(planOf({ resources: [{ address, values }] })) } });
  if (result.outcome !== "read") throw new Error(result.reason);
  return result.deployment;
};

function renamed(address: string, values: unknown, settings?: MapReading): RawResource {
  const deployment = deploymentOf(address, values);
  const resources = deployment.resources.map((resource) => (settings ? { ...resource, settings } : resource));
  const [only] = new AwsccResources(KINDS).in({ ...deployment, resources }).resources;
  if (!only) throw new Error("no resource");
  return only;
}

describe("a resource of the provider", () => {
  it("is one of CloudFormation, with its names at every depth", () => {
    const table = renamed("awscc_dynamodb_table.carts", {
      table_name: "carts",
      point_in_time_recovery_specification: { point_in_time_recovery_enabled: true },
      tags: [{ key: "team", value: "shop" }],
      unheard_of: 1,
    });
    expect([table.language, table.type, table.address]).toEqual(["cloudformation", "AWS::DynamoDB::Table", "awscc_dynamodb_table.carts"]);
    expect(show(table.properties)).toBe('{ TableName: "carts", PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }, Tags: blocks [{ Key: "team", Value: "shop" }], unheard_of: 1 }');
  });

  it("has the documents that the provider takes as text", () => {
    const policy = renamed("awscc_s3_bucket_policy.p", { bucket: "b", policy_document: JSON.stringify({ Statement: [{ Effect: "Deny" }] }) });
    expect(show(policy.properties)).toBe('{ Bucket: "b", PolicyDocument: { Statement: [{ Effect: "Deny" }] } }');
    expect(show(renamed("awscc_s3_bucket_policy.p", { policy_document: "{ no" }).properties)).toBe('{ PolicyDocument: "{ no" }');
  });

  const place = { span: { file: "main.tf", start: 0, end: 1 }, via: [] };
  const settings = (value?: Reading): MapReading => {
    const lifecycle: Reading = { is: "map", entries: new Map(value ? [["prevent_destroy", { key: place, value }]] : []), place };
    return { is: "map", entries: new Map([["lifecycle", { key: place, value: lifecycle }]]), place };
  };
  const flag = (text: string): Reading => ({ is: "scalar", text, quoted: false, place });
  const policy = (address: string, of: MapReading): string => show(renamed(address, {}, of).settings);

  it("is kept where Terraform must not destroy it, else deleted", () => {
    expect(policy("awscc_s3_bucket.b", settings(flag("true")))).toBe('{ DeletionPolicy: "Retain", UpdateReplacePolicy: "Retain" }');
    expect(policy("awscc_s3_bucket.b", settings(flag("false")))).toBe('{ DeletionPolicy: "Delete", UpdateReplacePolicy: "Delete" }');
    expect(policy("awscc_s3_bucket.b", settings())).toBe('{ DeletionPolicy: "Delete", UpdateReplacePolicy: "Delete" }');
  });

  it("of which CloudFormation keeps a snapshot may have one from Cloud Control, too", () => {
    expect(policy("awscc_rds_db_instance.d", settings())).toContain("? it is not documented whether Cloud Control takes a last snapshot before it deletes");
  });

  it("has an unknown policy where nothing says what `lifecycle` does", () => {
    expect(show(renamed("awscc_s3_bucket.b", {}).settings)).toContain("? a plan does not say what `lifecycle` says");
  });
});

describe("assembling", () => {
  it("makes subjects of it, with CloudFormation's defaults", () => {
    const graph = assemble([{ name: ".", deployments: [deploymentOf("awscc_rds_db_instance.db", { db_instance_identifier: "main" })] }], KINDS);
    expect(graph.subjectsOf(".").map(({ kind, language, address }) => [kind.name, language, address])).toEqual([["rds.instance", "cloudformation", "awscc_rds_db_instance.db"]]);
  });

  it("leaves a deployment without such resources as it is", () => {
    const deployment = deploymentOf("aws_db_instance.db", {});
    expect(new AwsccResources(KINDS).in(deployment)).toBe(deployment);
  });
});
