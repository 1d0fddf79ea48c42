import { readdirSync } from "node:fs";
import { join } from "node:path";
import rules from "../rules/index.ts";
import type { Rule } from "../src/engine/define-rule.ts";

/** What the folders of rules are called for people: the service, or what several services have in common. */
const NAMES: Readonly<Record<string, string>> = {
  accelerator: "Global Accelerator",
  alarm: "CloudWatch",
  alarms: "CloudWatch",
  ami: "Amazon EC2",
  apigateway: "API Gateway",
  arc: "Application Recovery Controller",
  asg: "EC2 Auto Scaling",
  aurora: "Aurora and Multi-AZ DB clusters",
  backup: "AWS Backup",
  beanstalk: "Elastic Beanstalk",
  certificate: "AWS Certificate Manager",
  cloudfront: "CloudFront",
  cloudhsm: "CloudHSM, Directory Service, Incident Manager, MWAA",
  codedeploy: "CodeDeploy and stacks",
  cognito: "Amazon Cognito",
  data: "Data stores of all services",
  dax: "DynamoDB",
  deploy: "CodeDeploy and stacks",
  directconnect: "VPC and networks",
  directory: "CloudHSM, Directory Service, Incident Manager, MWAA",
  dlm: "Amazon EBS",
  dms: "Database Migration Service",
  documentdb: "DocumentDB",
  dsql: "Aurora DSQL",
  dynamodb: "DynamoDB",
  ebs: "Amazon EBS",
  ec2: "Amazon EC2",
  ecr: "Amazon ECR",
  ecs: "Amazon ECS",
  efs: "Amazon EFS",
  eks: "Amazon EKS",
  elasticache: "ElastiCache",
  elb: "Elastic Load Balancing",
  endpoint: "VPC and networks",
  eventbridge: "EventBridge",
  failover: "Failover by functions and events",
  firewall: "VPC and networks",
  fis: "Fault Injection Service",
  flink: "Managed Service for Apache Flink",
  fsx: "Amazon FSx",
  "incident-manager": "CloudHSM, Directory Service, Incident Manager, MWAA",
  keyspaces: "Keyspaces",
  kinesis: "Kinesis Data Streams",
  kms: "AWS KMS",
  lambda: "AWS Lambda",
  listener: "Elastic Load Balancing",
  memorydb: "MemoryDB",
  mq: "Amazon MQ",
  msk: "Amazon MSK",
  mwaa: "CloudHSM, Directory Service, Incident Manager, MWAA",
  nat: "VPC and networks",
  "near-miss": "All services",
  neptune: "Neptune",
  nlb: "Elastic Load Balancing",
  opensearch: "OpenSearch Service",
  parameter: "Systems Manager",
  pipes: "EventBridge",
  rds: "Amazon RDS",
  recovery: "The workload as a whole",
  redshift: "Redshift",
  regions: "VPC and networks",
  "resolver-endpoint": "VPC and networks",
  resolver: "VPC and networks",
  route: "VPC and networks",
  route53: "Route 53",
  s3: "Amazon S3",
  sagemaker: "SageMaker",
  secret: "Secrets Manager",
  sns: "Amazon SNS",
  sqs: "Amazon SQS",
  stack: "CodeDeploy and stacks",
  stackset: "CodeDeploy and stacks",
  stateless: "Elastic Load Balancing",
  static: "The workload as a whole",
  stepfunctions: "Step Functions",
  store: "Data stores of all services",
  "target-group": "Elastic Load Balancing",
  tgw: "VPC and networks",
  "tgw-attachment": "VPC and networks",
  vpc: "VPC and networks",
  vpn: "VPC and networks",
  workload: "The workload as a whole",
  "zonal-shift": "Elastic Load Balancing",
  zone: "VPC and networks",
};

/** A service with its rules, in the order of their ids. */
export interface Service {
  readonly name: string;
  readonly rules: readonly Rule[];
}

/** All services by name; what is about all of them comes last. */
export function services(): readonly Service[] {
  const found = new Map<string, Rule[]>();
  for (const rule of rules) {
    const name = serviceOf(rule);
    found.set(name, [...(found.get(name) ?? []), rule]);
  }
  const isWide = (name: string): number => (WIDE.includes(name) ? 1 : 0);
  return [...found].map(([name, own]) => ({ name, rules: own })).sort((a, b) => isWide(a.name) - isWide(b.name) || withoutMaker(a.name).localeCompare(withoutMaker(b.name), "en"));
}

const WIDE: readonly string[] = ["Data stores of all services", "Failover by functions and events", "The workload as a whole", "All services"];

const withoutMaker = (name: string): string => name.replace(/^(?:Amazon|AWS) /u, "");

const folder = join(import.meta.dirname, "../rules");

/** The folders, the longest name first: `zonal-shift` before `zonal`. */
const folders = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory()).map(({ name }) => name).sort((a, b) => b.length - a.length);

function serviceOf({ meta }: Rule): string {
  const own = folders.find((name) => meta.id.startsWith(`${name}-`)) ?? "";
  const name = NAMES[own];
  if (name === undefined) throw new Error(`scripts/services.ts has no name for the folder rules/${own}`);
  return name;
}
