import { MECHANISMS } from "./index.ts";
import type { Mechanism } from "./mechanism.ts";

/** What services are called for people, by the beginnings of the names of their kinds. */
const NAMES: Readonly<Record<string, string>> = {
  apigateway: "API Gateway",
  apigatewayv2: "API Gateway",
  autoscaling: "EC2 Auto Scaling",
  cloudfront: "CloudFront",
  cognito: "Amazon Cognito",
  dax: "DynamoDB",
  docdb: "DocumentDB",
  dsql: "Aurora DSQL",
  dynamodb: "DynamoDB",
  ec2: "Amazon EC2 and EBS",
  ecs: "Amazon ECS",
  efs: "Amazon EFS",
  eks: "Amazon EKS",
  elasticache: "ElastiCache",
  elasticbeanstalk: "Elastic Beanstalk",
  elb: "Elastic Load Balancing",
  events: "EventBridge",
  fsx: "Amazon FSx",
  globalaccelerator: "Global Accelerator",
  keyspaces: "Keyspaces",
  kinesis: "Kinesis Data Streams",
  lambda: "AWS Lambda",
  memorydb: "MemoryDB",
  mq: "Amazon MQ",
  msk: "Amazon MSK",
  neptune: "Neptune",
  opensearch: "OpenSearch Service",
  rds: "Amazon RDS and Aurora",
  redshift: "Redshift",
  route53: "Route 53",
  s3: "Amazon S3",
  sns: "Amazon SNS",
  sqs: "Amazon SQS",
  stepfunctions: "Step Functions",
};

/** What protects stores of whichever service. */
const SEVERAL = "Data stores of several services";

export interface Service {
  readonly name: string;
  readonly mechanisms: readonly Mechanism[];
}

/** The mechanisms by service, by name; what several services have in common comes first. */
export function mechanismsByService(): readonly Service[] {
  const found = new Map<string, Mechanism[]>();
  for (const mechanism of MECHANISMS) found.set(serviceOf(mechanism), [...(found.get(serviceOf(mechanism)) ?? []), mechanism]);
  const names = [...found.keys()].filter((name) => name !== SEVERAL).sort((a, b) => (a < b ? -1 : 1));
  return [...(found.has(SEVERAL) ? [SEVERAL] : []), ...names].map((name) => ({ name, mechanisms: found.get(name) ?? [] }));
}

function serviceOf({ kinds }: Mechanism): string {
  const [name, ...others] = new Set(kinds.map(({ name: kind }) => nameOf(kind.slice(0, kind.indexOf(".")))));
  return name === undefined || others.length > 0 ? SEVERAL : name;
}

/** A service that has no name yet is called as its kinds are. */
const nameOf = (service: string): string => NAMES[service] ?? service;
