import type { Kind } from "../graph/kind.ts";
import * as acm from "./acm.ts";
import * as apigateway from "./apigateway.ts";
import * as applicationAutoscaling from "./application-autoscaling.ts";
import * as arc from "./arc.ts";
import * as autoscaling from "./autoscaling.ts";
import * as backup from "./backup.ts";
import * as cloudformation from "./cloudformation.ts";
import * as cloudfront from "./cloudfront.ts";
import * as cloudhsm from "./cloudhsm.ts";
import * as cloudwatch from "./cloudwatch.ts";
import * as codedeploy from "./codedeploy.ts";
import * as cognito from "./cognito.ts";
import * as dax from "./dax.ts";
import * as directoryservice from "./directoryservice.ts";
import * as dlm from "./dlm.ts";
import * as dms from "./dms.ts";
import * as docdb from "./docdb.ts";
import * as dsql from "./dsql.ts";
import * as dynamodb from "./dynamodb.ts";
import * as ec2 from "./ec2.ts";
import * as ecr from "./ecr.ts";
import * as ecs from "./ecs.ts";
import * as efs from "./efs.ts";
import * as eks from "./eks.ts";
import * as elasticache from "./elasticache.ts";
import * as elasticbeanstalk from "./elasticbeanstalk.ts";
import * as elb from "./elb.ts";
import * as events from "./events.ts";
import * as fis from "./fis.ts";
import * as flink from "./flink.ts";
import * as fsx from "./fsx.ts";
import * as globalaccelerator from "./globalaccelerator.ts";
import * as iam from "./iam.ts";
import * as keyspaces from "./keyspaces.ts";
import * as kinesis from "./kinesis.ts";
import * as kms from "./kms.ts";
import * as lambda from "./lambda.ts";
import * as logs from "./logs.ts";
import * as memorydb from "./memorydb.ts";
import * as mq from "./mq.ts";
import * as msk from "./msk.ts";
import * as mwaa from "./mwaa.ts";
import * as neptune from "./neptune.ts";
import * as networkfirewall from "./networkfirewall.ts";
import * as opensearch from "./opensearch.ts";
import * as pipes from "./pipes.ts";
import * as rds from "./rds.ts";
import * as redshift from "./redshift.ts";
import * as resiliencehub from "./resiliencehub.ts";
import * as route53 from "./route53.ts";
import * as route53resolver from "./route53resolver.ts";
import * as s3 from "./s3.ts";
import * as sagemaker from "./sagemaker.ts";
import * as scheduler from "./scheduler.ts";
import * as secretsmanager from "./secretsmanager.ts";
import * as sns from "./sns.ts";
import * as sqs from "./sqs.ts";
import * as ssm from "./ssm.ts";
import * as ssmincidents from "./ssmincidents.ts";
import * as stepfunctions from "./stepfunctions.ts";
import * as vpc from "./vpc.ts";

/** Every kind, for the graph. Rules import the one that they are about. */
export const KINDS: readonly Kind[] = [
  acm,
  apigateway,
  applicationAutoscaling,
  arc,
  autoscaling,
  backup,
  cloudformation,
  cloudfront,
  cloudhsm,
  cloudwatch,
  codedeploy,
  cognito,
  dax,
  directoryservice,
  dlm,
  dms,
  docdb,
  dsql,
  dynamodb,
  ec2,
  ecr,
  ecs,
  efs,
  eks,
  elasticache,
  elasticbeanstalk,
  elb,
  events,
  fis,
  flink,
  fsx,
  globalaccelerator,
  iam,
  keyspaces,
  kinesis,
  kms,
  lambda,
  logs,
  memorydb,
  mq,
  msk,
  mwaa,
  neptune,
  networkfirewall,
  opensearch,
  pipes,
  rds,
  redshift,
  resiliencehub,
  route53,
  route53resolver,
  s3,
  sagemaker,
  scheduler,
  secretsmanager,
  sns,
  sqs,
  ssm,
  ssmincidents,
  stepfunctions,
  vpc,
].flatMap((service) => Object.values<Kind>(service));
