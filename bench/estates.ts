import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { CheckedFile } from "../src/check.ts";
import { isTemplateName } from "../src/frontends/files.ts";
import { planOf } from "./make-plan.ts";

/** Files of which there are so many times as many, of one sort. */
export type Estate = (copies: number) => readonly CheckedFile[];

type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

const numbers = (copies: number): readonly number[] => Array.from({ length: copies }, (_, index) => index);
const file = (name: string, text: string): CheckedFile => ({ file: name, path: name, text, named: true });
const ref = (name: string): Value => ({ Ref: name });
const arn = (name: string): Value => ({ "Fn::GetAtt": [name, "Arn"] });

/** A service of ten resources, in CloudFormation. */
function service(n: number): Readonly<Record<string, Value>> {
  const id = String(n);
  return {
    [`Database${id}`]: { Type: "AWS::RDS::DBInstance", DeletionPolicy: "Snapshot", Properties: { DBInstanceIdentifier: `db-${id}`, Engine: "postgres", MultiAZ: n % 2 === 0, BackupRetentionPeriod: 7, StorageEncrypted: true, VPCSecurityGroups: [ref(`DatabaseGroup${id}`)] } },
    [`DatabaseGroup${id}`]: { Type: "AWS::EC2::SecurityGroup", Properties: { GroupDescription: "database", SecurityGroupIngress: [{ IpProtocol: "tcp", FromPort: 5432, ToPort: 5432, SourceSecurityGroupId: ref(`FunctionGroup${id}`) }] } },
    [`FunctionGroup${id}`]: { Type: "AWS::EC2::SecurityGroup", Properties: { GroupDescription: "function" } },
    [`Table${id}`]: { Type: "AWS::DynamoDB::Table", Properties: { BillingMode: "PAY_PER_REQUEST", PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: n % 3 === 0 }, AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }], KeySchema: [{ AttributeName: "id", KeyType: "HASH" }] } },
    [`Bucket${id}`]: { Type: "AWS::S3::Bucket", Properties: { BucketName: `documents-${id}`, VersioningConfiguration: { Status: "Enabled" } } },
    [`Role${id}`]: { Type: "AWS::IAM::Role", Properties: { AssumeRolePolicyDocument: { Statement: [{ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }] }, Policies: [{ PolicyName: "data", PolicyDocument: { Statement: [{ Effect: "Allow", Action: ["dynamodb:GetItem", "dynamodb:PutItem"], Resource: arn(`Table${id}`) }, { Effect: "Allow", Action: "s3:*", Resource: { "Fn::Sub": `\${Bucket${id}.Arn}/*` } }] } }] } },
    [`Function${id}`]: { Type: "AWS::Lambda::Function", Properties: { Runtime: "nodejs22.x", Handler: "index.handler", Code: { S3Bucket: "code", S3Key: `service-${id}.zip` }, Role: arn(`Role${id}`), VpcConfig: { SecurityGroupIds: [ref(`FunctionGroup${id}`)], SubnetIds: ["subnet-a", "subnet-b"] }, Environment: { Variables: { TABLE: ref(`Table${id}`), BUCKET: ref(`Bucket${id}`) } }, DeadLetterConfig: { TargetArn: arn(`Dead${id}`) } } },
    [`Queue${id}`]: { Type: "AWS::SQS::Queue", Properties: { RedrivePolicy: { deadLetterTargetArn: arn(`Dead${id}`), maxReceiveCount: 5 } } },
    [`Dead${id}`]: { Type: "AWS::SQS::Queue", Properties: { MessageRetentionPeriod: 1209600 } },
    [`Alarm${id}`]: { Type: "AWS::CloudWatch::Alarm", Properties: { Namespace: "AWS/SQS", MetricName: "ApproximateAgeOfOldestMessage", Dimensions: [{ Name: "QueueName", Value: { "Fn::GetAtt": [`Queue${id}`, "QueueName"] } }], ComparisonOperator: "GreaterThanThreshold", EvaluationPeriods: 1, Period: 60, Threshold: 300 } },
  };
}

function serverless(n: number): Readonly<Record<string, Value>> {
  const id = String(n);
  return {
    [`Handler${id}`]: { Type: "AWS::Serverless::Function", Properties: { Handler: "index.handler", Runtime: "nodejs22.x", CodeUri: `src/${id}`, Policies: [{ DynamoDBCrudPolicy: { TableName: ref(`Orders${id}`) } }], Environment: { Variables: { TABLE: ref(`Orders${id}`) } }, Events: { Get: { Type: "Api", Properties: { Path: `/orders/${id}`, Method: "get" } }, Work: { Type: "SQS", Properties: { Queue: arn(`Work${id}`) } }, Daily: { Type: "Schedule", Properties: { Schedule: "rate(1 day)" } } } } },
    [`Orders${id}`]: { Type: "AWS::Serverless::SimpleTable" },
    [`Work${id}`]: { Type: "AWS::SQS::Queue" },
  };
}

const terraformService = (id: string): string => `
resource "aws_db_instance" "database_${id}" {
  identifier              = "db-\${var.name}-${id}"
  engine                  = "postgres"
  instance_class          = "db.r6g.large"
  multi_az                = true
  backup_retention_period = 7
  vpc_security_group_ids  = [aws_security_group.database_${id}.id]
}

resource "aws_security_group" "database_${id}" {
  name = "\${var.name}-${id}"
}

resource "aws_dynamodb_table" "sessions_${id}" {
  name     = "\${var.name}-${id}"
  hash_key = "id"
  point_in_time_recovery {
    enabled = true
  }
}

resource "aws_s3_bucket" "documents_${id}" {
  bucket = "\${var.name}-documents-${id}"
}

resource "aws_s3_bucket_versioning" "documents_${id}" {
  bucket = aws_s3_bucket.documents_${id}.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_iam_role" "function_${id}" {
  name = "\${var.name}-${id}"
  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = "sts:AssumeRole" }] })
}

resource "aws_lambda_function" "function_${id}" {
  function_name = "\${var.name}-${id}"
  role          = aws_iam_role.function_${id}.arn
  environment {
    variables = { TABLE = aws_dynamodb_table.sessions_${id}.name }
  }
  dead_letter_config {
    target_arn = aws_sqs_queue.dead_${id}.arn
  }
}

resource "aws_sqs_queue" "jobs_${id}" {
  name           = "\${var.name}-jobs-${id}"
  redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead_${id}.arn, maxReceiveCount = 5 })
}

resource "aws_sqs_queue" "dead_${id}" {
  name = "\${var.name}-dead-${id}"
}

resource "aws_cloudwatch_metric_alarm" "age_${id}" {
  alarm_name          = "\${var.name}-\${var.zone}-${id}"
  namespace           = "AWS/SQS"
  metric_name         = "ApproximateAgeOfOldestMessage"
  dimensions          = { QueueName = aws_sqs_queue.jobs_${id}.name }
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  threshold           = 300
}
`;

const VARIABLES = 'variable "name" {\n  default = "shop"\n}\n\nvariable "zone" {\n  default = "eu-west-1a"\n}\n';
const PROVIDER = 'provider "aws" {\n  region = "eu-west-1"\n}\n';
const call = (name: string, source: string): string => `module "${name}" {\n  source = "${source}"\n  name   = "${name}"\n}\n`;

/** YAML in blocks, as people write it. */
function yaml(value: Value, indent = ""): string {
  if (typeof value !== "object") return ` ${JSON.stringify(value)}\n`;
  if (isItems(value)) return `\n${value.map((item) => `${indent}-${typeof item === "object" && !isItems(item) ? yaml(item, `${indent}  `).replace(/^\n\s*/u, " ") : yaml(item, `${indent}  `)}`).join("")}`;
  return `\n${Object.entries(value).map(([key, item]) => `${indent}${key}:${yaml(item, `${indent}  `)}`).join("")}`;
}

const isItems = (value: Value): value is readonly Value[] => Array.isArray(value);

const template = (copies: number, of: (n: number) => Readonly<Record<string, Value>>): Value => ({ Resources: Object.fromEntries(numbers(copies).flatMap((n) => Object.entries(of(n)))) });

function assembly(folder: string, stacks: readonly Value[]): readonly CheckedFile[] {
  const artifacts = stacks.map((_, index): readonly [string, Value] => [`Stack${String(index)}`, { type: "aws:cloudformation:stack", environment: "aws://123456789012/eu-west-1", properties: { templateFile: `Stack${String(index)}.template.json` }, displayName: `Stack${String(index)}` }]);
  return [file(`${folder}/manifest.json`, JSON.stringify({ version: "36.0.0", artifacts: Object.fromEntries(artifacts) })), ...stacks.map((stack, index) => file(`${folder}/Stack${String(index)}.template.json`, JSON.stringify(stack, undefined, 1)))];
}

/** One copy is some ten resources, however they are put together. */
export const ESTATES: Readonly<Record<string, Estate>> = {
  "one template in YAML": (copies) => [file("template.yaml", yaml(template(copies, service)))],
  "one template in JSON": (copies) => [file("template.json", JSON.stringify(template(copies, service)))],
  "one template of SAM": (copies) => [file("template.yaml", `Transform: AWS::Serverless-2016-10-31\n${yaml(template(copies, serverless))}`)],
  "templates in folders": (copies) => numbers(copies).map((n) => file(`service-${String(n)}/template.yaml`, yaml(template(1, service)))),
  "templates in one folder": (copies) => numbers(copies).map((n) => file(`service-${String(n)}.yaml`, yaml(template(1, () => service(n))))),
  "one stack of the CDK": (copies) => assembly("cdk.out", [template(copies, service)]),
  "stacks of the CDK": (copies) => assembly("cdk.out", numbers(copies).map((n) => template(1, () => service(n)))),
  "one module": (copies) => [file("variables.tf", VARIABLES + PROVIDER), ...numbers(copies).map((n) => file(`service_${String(n)}.tf`, terraformService(String(n))))],
  "one module called many times": (copies) => [file("main.tf", PROVIDER + numbers(copies).map((n) => call(`service_${String(n)}`, "./service")).join("\n")), file("service/main.tf", VARIABLES + terraformService("x"))],
  "many modules, each called once": (copies) => [file("main.tf", PROVIDER + numbers(copies).map((n) => call(`service_${String(n)}`, `./service-${String(n)}`)).join("\n")), ...numbers(copies).map((n) => file(`service-${String(n)}/main.tf`, VARIABLES + terraformService("x")))],
  "root modules in folders": (copies) => numbers(copies).map((n) => file(`service-${String(n)}/main.tf`, VARIABLES + PROVIDER + terraformService("x"))),
  "one plan": (copies) => [file("plan.json", planOf(copies))],
};

/** So many copies of the files in a folder, side by side. */
export function copiesOf(folder: string): Estate {
  const found = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => isTemplateName(path) && !/(?:^|\/)(?:node_modules|\.terraform|\.git)\//u.test(path) && statSync(join(folder, path)).isFile())
    .map((path) => ({ path: relative(folder, join(folder, path)), text: readFileSync(join(folder, path), "utf8") }));
  return (copies) => numbers(copies).flatMap((n) => found.map(({ path, text }) => ({ ...file(`copy-${String(n)}/${path}`, text), named: false })));
}

/** Each template in YAML below a folder with so many copies of its resources in it. */
export function withinOf(folder: string): Estate {
  const found = yamlIn(folder);
  return (copies) => found.map(({ path, text }) => file(path, multiplied(text, copies)));
}

const yamlIn = (folder: string): readonly { readonly path: string; readonly text: string }[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.ya?ml$/u.test(path))
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }))
    .filter(({ text }) => /^Resources:$/mu.test(text));

function multiplied(text: string, copies: number): string {
  const start = text.search(/^Resources:$/mu) + "Resources:\n".length;
  const end = text.slice(start).search(/^\w/mu);
  const resources = end < 0 ? text.slice(start) : text.slice(start, start + end);
  const names = [...resources.matchAll(/^ {2}(\w+):/gmu)].map(([, name = ""]) => name);
  const name = new RegExp(`(?<![\\w:])(?:${names.join("|")})(?![\\w:]*::)(?!\\w)(?!: \\S)`, "gu");
  const rest = end < 0 ? "" : text.slice(start + end);
  return text.slice(0, start) + resources + numbers(copies - 1).map((n) => resources.replace(name, (each) => `${each}${String(n)}`)).join("") + rest;
}
