/**
 * A plan as `terraform show -json` prints it, of as many services as make so many megabytes. Each service is a call of its own of one
 * module. Most of what a plan says is said three times, in the prior state, in the changes and in the planned values:
 *
 *     npx tsx bench/make-plan.ts 100 > plan.json
 */
import { pathToFileURL } from "node:url";

type Values = Readonly<Record<string, unknown>>;

interface Resource {
  readonly type: string;
  readonly name: string;
  readonly values: Values;
  /** What an apply would tell, where the resource is new. */
  readonly unknown: readonly string[];
  readonly expressions: Values;
}

const PROVIDER = "registry.terraform.io/hashicorp/aws";
const REGION = "eu-west-1";
const TAGS = { team: "payments", cost_center: "4711", environment: "production", managed_by: "terraform" };

/** One service in ten is new: what AWS chooses for it is not known yet. */
const isNew = (service: number): boolean => service % 10 === 9;

const arnOf = (service: string, rest: string): string => `arn:aws:${service}:${REGION}:123456789012:${rest}`;
const idOf = (prefix: string, service: number, index = 0): string => `${prefix}-0${(service * 16 + index).toString(16).padStart(16, "0")}`;
const constant = (value: unknown): Values => ({ constant_value: value });
const names = (...references: readonly string[]): Values => ({ references });

function resourcesOf(n: number): readonly Resource[] {
  const name = `service-${String(n)}`;
  const common = { tags: TAGS, tags_all: { ...TAGS, service: name }, region: REGION, timeouts: null };
  const of = (type: string, own: string, values: Values, expressions: Values = {}, unknown: readonly string[] = ["arn", "id"]): Resource => ({ type, name: own, values: { ...common, ...values }, unknown, expressions });
  const subnets = [0, 1, 2].map((index) => of("aws_subnet", `private_${String(index)}`, { id: idOf("subnet", n, index), arn: arnOf("ec2", `subnet/${idOf("subnet", n, index)}`), vpc_id: idOf("vpc", n), availability_zone: `${REGION}${"abc".charAt(index)}`, cidr_block: `10.${String(n % 250)}.${String(index * 16)}.0/20`, assign_ipv6_address_on_creation: false, enable_dns64: false, ipv6_cidr_block: "", ipv6_native: false, map_public_ip_on_launch: false, outpost_arn: "", owner_id: "123456789012", private_dns_hostname_type_on_launch: "ip-name" }, { vpc_id: names("aws_vpc.main.id", "aws_vpc.main"), availability_zone: constant(`${REGION}${"abc".charAt(index)}`) }));
  return [
    of("aws_vpc", "main", { id: idOf("vpc", n), arn: arnOf("ec2", `vpc/${idOf("vpc", n)}`), cidr_block: `10.${String(n % 250)}.0.0/16`, enable_dns_hostnames: true, enable_dns_support: true, instance_tenancy: "default", main_route_table_id: idOf("rtb", n), default_network_acl_id: idOf("acl", n), owner_id: "123456789012" }, { cidr_block: names("var.cidr") }),
    ...subnets,
    of("aws_security_group", "database", { id: idOf("sg", n), arn: arnOf("ec2", `security-group/${idOf("sg", n)}`), vpc_id: idOf("vpc", n), name: `${name}-database`, description: "Managed by Terraform", egress: [], ingress: [{ cidr_blocks: [], description: "", from_port: 5432, ipv6_cidr_blocks: [], prefix_list_ids: [], protocol: "tcp", security_groups: [idOf("sg", n, 1)], self: false, to_port: 5432 }], revoke_rules_on_delete: false }, { vpc_id: names("aws_vpc.main.id", "aws_vpc.main") }),
    of("aws_db_subnet_group", "database", { id: name, arn: arnOf("rds", `subgrp:${name}`), name, description: "Managed by Terraform", subnet_ids: [0, 1, 2].map((index) => idOf("subnet", n, index)), supported_network_types: ["IPV4"], vpc_id: idOf("vpc", n) }, { subnet_ids: names(...[0, 1, 2].flatMap((index) => [`aws_subnet.private_${String(index)}.id`, `aws_subnet.private_${String(index)}`])) }, ["arn", "id", "vpc_id", "supported_network_types"]),
    of("aws_db_instance", "database", { id: `db-${idOf("X", n)}`, identifier: name, arn: arnOf("rds", `db:${name}`), engine: "postgres", engine_version: "16.4", instance_class: "db.r6g.large", allocated_storage: 200, max_allocated_storage: 1000, multi_az: n % 2 === 0, backup_retention_period: 7, backup_window: "03:00-04:00", backup_target: "region", deletion_protection: n % 3 !== 0, skip_final_snapshot: false, final_snapshot_identifier: `${name}-final`, db_subnet_group_name: name, vpc_security_group_ids: [idOf("sg", n)], storage_encrypted: true, kms_key_id: arnOf("kms", `key/${name}`), storage_type: "gp3", iops: 12000, storage_throughput: 500, performance_insights_enabled: true, performance_insights_retention_period: 7, monitoring_interval: 60, monitoring_role_arn: `arn:aws:iam::123456789012:role/${name}`, auto_minor_version_upgrade: true, ca_cert_identifier: "rds-ca-rsa2048-g1", copy_tags_to_snapshot: true, enabled_cloudwatch_logs_exports: ["postgresql", "upgrade"], endpoint: `${name}.abcdefghijkl.${REGION}.rds.amazonaws.com:5432`, address: `${name}.abcdefghijkl.${REGION}.rds.amazonaws.com`, hosted_zone_id: "Z29XKXDKYMONMX", listener_endpoint: [], master_user_secret: [], network_type: "IPV4", option_group_name: "default:postgres-16", parameter_group_name: "default.postgres16", password: null, port: 5432, publicly_accessible: false, replicas: [], replicate_source_db: "", restore_to_point_in_time: [], s3_import: [], username: "root", blue_green_update: [] }, { identifier: names("var.name"), engine: constant("postgres"), multi_az: names("var.multi_az"), backup_retention_period: constant(7), deletion_protection: constant(n % 3 !== 0), db_subnet_group_name: names("aws_db_subnet_group.database.name", "aws_db_subnet_group.database"), vpc_security_group_ids: names("aws_security_group.database.id", "aws_security_group.database") }, ["arn", "id", "address", "endpoint", "hosted_zone_id", "port", "replicas", "option_group_name"]),
    of("aws_dynamodb_table", "sessions", { id: `${name}-sessions`, arn: arnOf("dynamodb", `table/${name}-sessions`), name: `${name}-sessions`, billing_mode: "PAY_PER_REQUEST", hash_key: "id", range_key: null, attribute: [{ name: "id", type: "S" }, { name: "user", type: "S" }], global_secondary_index: [{ hash_key: "user", name: "by-user", non_key_attributes: [], projection_type: "ALL", range_key: "", read_capacity: 0, write_capacity: 0 }], local_secondary_index: [], point_in_time_recovery: [{ enabled: n % 4 !== 0, recovery_period_in_days: 35 }], deletion_protection_enabled: true, replica: [], server_side_encryption: [], stream_enabled: false, stream_arn: "", table_class: "STANDARD", ttl: [{ attribute_name: "", enabled: false }] }, { name: names("var.name"), hash_key: constant("id"), point_in_time_recovery: [{ enabled: constant(n % 4 !== 0) }] }),
    of("aws_s3_bucket", "documents", { id: `${name}-documents`, arn: `arn:aws:s3:::${name}-documents`, bucket: `${name}-documents`, bucket_domain_name: `${name}-documents.s3.amazonaws.com`, bucket_regional_domain_name: `${name}-documents.s3.${REGION}.amazonaws.com`, acceleration_status: "", cors_rule: [], force_destroy: false, grant: [{ id: "0123456789abcdef", permissions: ["FULL_CONTROL"], type: "CanonicalUser", uri: "" }], hosted_zone_id: "Z1BKCTXD74EZPE", lifecycle_rule: [], logging: [], object_lock_enabled: false, object_lock_configuration: [], policy: "", replication_configuration: [], request_payer: "BucketOwner", server_side_encryption_configuration: [{ rule: [{ apply_server_side_encryption_by_default: [{ kms_master_key_id: "", sse_algorithm: "AES256" }], bucket_key_enabled: false }] }], versioning: [{ enabled: true, mfa_delete: false }], website: [] }, { bucket: names("var.name") }),
    of("aws_s3_bucket_versioning", "documents", { id: `${name}-documents`, bucket: `${name}-documents`, expected_bucket_owner: "", mfa: null, versioning_configuration: [{ mfa_delete: "", status: "Enabled" }] }, { bucket: names("aws_s3_bucket.documents.id", "aws_s3_bucket.documents"), versioning_configuration: [{ status: constant("Enabled") }] }, ["id"]),
    of("aws_sqs_queue", "jobs", { id: `https://sqs.${REGION}.amazonaws.com/123456789012/${name}`, arn: arnOf("sqs", name), url: `https://sqs.${REGION}.amazonaws.com/123456789012/${name}`, name, message_retention_seconds: 345600, visibility_timeout_seconds: 30, redrive_policy: "", redrive_allow_policy: "", delay_seconds: 0, fifo_queue: false, max_message_size: 262144, policy: JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: arnOf("sqs", name) }] }), receive_wait_time_seconds: 20, sqs_managed_sse_enabled: true }, { name: names("var.name") }),
    of("aws_iam_role", "task", { id: name, arn: `arn:aws:iam::123456789012:role/${name}`, name, assume_role_policy: JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" }] }), inline_policy: [{ name: "data", policy: JSON.stringify({ Version: "2012-10-17", Statement: ["GetItem", "PutItem", "Query", "UpdateItem", "DeleteItem", "BatchGetItem", "BatchWriteItem"].map((action) => ({ Effect: "Allow", Action: `dynamodb:${action}`, Resource: [arnOf("dynamodb", `table/${name}-sessions`), arnOf("dynamodb", `table/${name}-sessions/index/*`)] })) }) }], managed_policy_arns: [], max_session_duration: 3600, path: "/", permissions_boundary: "", unique_id: `AROA${name}` }, { name: names("var.name"), assume_role_policy: names("data.aws_iam_policy_document.task.json", "data.aws_iam_policy_document.task") }),
    of("aws_ecs_task_definition", "api", { id: name, arn: arnOf("ecs", `task-definition/${name}:7`), family: name, revision: 7, cpu: "1024", memory: "2048", network_mode: "awsvpc", requires_compatibilities: ["FARGATE"], task_role_arn: `arn:aws:iam::123456789012:role/${name}`, execution_role_arn: `arn:aws:iam::123456789012:role/${name}`, container_definitions: JSON.stringify([{ name: "api", image: `123456789012.dkr.ecr.${REGION}.amazonaws.com/${name}:1.42.0`, essential: true, portMappings: [{ containerPort: 8080, protocol: "tcp" }], environment: Array.from({ length: 25 }, (_, index) => ({ name: `SETTING_${String(index)}`, value: `value of setting ${String(index)} of ${name}` })), logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": `/ecs/${name}`, "awslogs-region": REGION, "awslogs-stream-prefix": "api" } } }]), volume: [], placement_constraints: [], proxy_configuration: [], ephemeral_storage: [], runtime_platform: [] }, { family: names("var.name"), container_definitions: names("aws_dynamodb_table.sessions.name", "aws_dynamodb_table.sessions", "aws_sqs_queue.jobs.url", "aws_sqs_queue.jobs"), task_role_arn: names("aws_iam_role.task.arn", "aws_iam_role.task") }),
    of("aws_ecs_service", "api", { id: arnOf("ecs", `service/main/${name}`), name, cluster: arnOf("ecs", "cluster/main"), task_definition: arnOf("ecs", `task-definition/${name}:7`), desired_count: n % 5 === 0 ? 1 : 3, launch_type: "FARGATE", network_configuration: [{ assign_public_ip: false, security_groups: [idOf("sg", n, 1)], subnets: [0, 1, 2].map((index) => idOf("subnet", n, index)) }], availability_zone_rebalancing: "DISABLED", deployment_circuit_breaker: [{ enable: true, rollback: true }], deployment_controller: [{ type: "ECS" }], deployment_maximum_percent: 200, deployment_minimum_healthy_percent: 100, enable_ecs_managed_tags: false, load_balancer: [], platform_version: "LATEST", propagate_tags: "NONE", scheduling_strategy: "REPLICA", service_registries: [] }, { name: names("var.name"), desired_count: constant(n % 5 === 0 ? 1 : 3), task_definition: names("aws_ecs_task_definition.api.arn", "aws_ecs_task_definition.api"), network_configuration: [{ subnets: names(...[0, 1, 2].flatMap((index) => [`aws_subnet.private_${String(index)}.id`, `aws_subnet.private_${String(index)}`])) }] }),
    of("aws_cloudwatch_metric_alarm", "errors", { id: `${name}-errors`, arn: arnOf("cloudwatch", `alarm:${name}-errors`), alarm_name: `${name}-errors`, namespace: "AWS/SQS", metric_name: "ApproximateAgeOfOldestMessage", dimensions: { QueueName: name }, comparison_operator: "GreaterThanThreshold", evaluation_periods: 3, period: 60, statistic: "Maximum", threshold: 300, alarm_actions: [arnOf("sns", "alarms")], ok_actions: [], insufficient_data_actions: [], metric_query: [], treat_missing_data: "missing", actions_enabled: true }, { alarm_name: names("var.name"), dimensions: names("aws_sqs_queue.jobs.name", "aws_sqs_queue.jobs") }),
    of("aws_cloudwatch_dashboard", "main", { id: name, dashboard_arn: arnOf("cloudwatch", `dashboard/${name}`), dashboard_name: name, dashboard_body: JSON.stringify({ widgets: Array.from({ length: 12 }, (_, index) => ({ type: "metric", x: 0, y: index * 6, width: 12, height: 6, properties: { metrics: [["AWS/ECS", "CPUUtilization", "ServiceName", name], ["AWS/SQS", "NumberOfMessagesSent", "QueueName", name]], period: 60, region: REGION, title: `panel ${String(index)}` } })) }) }, { dashboard_name: names("var.name") }, ["id", "dashboard_arn"]),
  ];
}

const without = (values: Values, left: readonly string[]): Values => Object.fromEntries(Object.entries(values).filter(([key]) => !left.includes(key)));

/** What one service adds to each part of the plan. */
function serviceParts(n: number): Readonly<Record<"planned" | "prior" | "changes" | "call", string>> {
  const module = `module.service_${String(n)}`;
  const added = isNew(n);
  const resources = resourcesOf(n);
  const head = ({ type, name }: Resource): Values => ({ address: `${module}.${type}.${name}`, mode: "managed", type, name, provider_name: PROVIDER });
  const values = (each: Resource): Values => (added ? without(each.values, each.unknown) : each.values);
  const state = (each: Resource): Values => ({ ...head(each), schema_version: 0, values: values(each), sensitive_values: { tags: {}, tags_all: {} } });
  const change = (each: Resource): Values => ({
    ...head(each),
    module_address: module,
    change: {
      actions: [added ? "create" : "no-op"],
      before: added ? null : each.values,
      after: values(each),
      after_unknown: added ? { ...Object.fromEntries(each.unknown.map((key) => [key, true])), tags: {}, tags_all: {} } : {},
      before_sensitive: added ? false : { tags: {}, tags_all: {} },
      after_sensitive: { tags: {}, tags_all: {} },
    },
  });
  const configured = ({ type, name, expressions }: Resource): Values => ({ address: `${type}.${name}`, mode: "managed", type, name, provider_config_key: "aws", expressions: { ...expressions, tags: names("var.tags") }, schema_version: 0 });
  const call = {
    source: "./service",
    expressions: { name: constant(`service-${String(n)}`), cidr: constant(`10.${String(n % 250)}.0.0/16`), multi_az: constant(n % 2 === 0), tags: names("local.tags") },
    module: { resources: resources.map(configured), outputs: { url: { expression: names("aws_sqs_queue.jobs.url", "aws_sqs_queue.jobs") } }, variables: { name: {}, cidr: {}, multi_az: { default: true }, tags: { default: {} } } },
  };
  return {
    planned: JSON.stringify({ resources: resources.map(state), address: module }),
    prior: added ? "" : JSON.stringify({ resources: resources.map(state), address: module }),
    changes: resources.map((each) => JSON.stringify(change(each))).join(","),
    call: `"service_${String(n)}":${JSON.stringify(call)}`,
  };
}

/** A plan of so many services, of 17 resources and some 95 KB each. */
export function planOf(services: number): string {
  const parts = Array.from({ length: services }, (_, index) => serviceParts(index));
  const all = (part: keyof (typeof parts)[number]): string => parts.map((each) => each[part]).filter((text) => text !== "").join(",");
  return [
    `{"format_version":"1.2","terraform_version":"1.11.4","variables":{"region":{"value":"${REGION}"}},`,
    `"planned_values":{"outputs":{},"root_module":{"child_modules":[${all("planned")}]}},`,
    `"resource_changes":[${all("changes")}],`,
    `"prior_state":{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{"child_modules":[${all("prior")}]}}},`,
    `"configuration":{"provider_config":{"aws":{"name":"aws","full_name":"${PROVIDER}","expressions":{"region":{"constant_value":"${REGION}"}}}},"root_module":{"module_calls":{${all("call")}},"variables":{"region":{}}}},`,
    `"timestamp":"2026-11-25T19:19:08Z","applyable":true,"complete":true,"errored":false}\n`,
  ].join("");
}

/** A plan of about so many megabytes. */
export const planOfMegabytes = (megabytes: number): string => planOf(Math.max(1, Math.round((megabytes * 1_000_000) / planOf(10).length) * 10));

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.stdout.write(planOfMegabytes(Number(process.argv[2] ?? 1)));
