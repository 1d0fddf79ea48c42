import { auroraMechanisms } from "./aurora.ts";
import { autoScalingMechanisms } from "./autoscaling.ts";
import { backupMechanisms } from "./backup.ts";
import { cognitoMechanisms } from "./cognito.ts";
import { daxMechanisms } from "./dax.ts";
import { documentdbMechanisms } from "./documentdb.ts";
import { dsqlMechanisms } from "./dsql.ts";
import { dynamodbMechanisms } from "./dynamodb.ts";
import { ebsMechanisms } from "./ebs.ts";
import { ec2Mechanisms } from "./ec2.ts";
import { ecsMechanisms } from "./ecs.ts";
import { edgeMechanisms } from "./edge.ts";
import { efsMechanisms } from "./efs.ts";
import { eksMechanisms } from "./eks.ts";
import { elasticacheMechanisms } from "./elasticache.ts";
import { beanstalkMechanisms } from "./elasticbeanstalk.ts";
import { elbMechanisms } from "./elb.ts";
import { fsxMechanisms } from "./fsx.ts";
import { keyspacesMechanisms } from "./keyspaces.ts";
import type { Mechanism } from "./mechanism.ts";
import { memorydbMechanisms } from "./memorydb.ts";
import { messageMechanisms } from "./messages.ts";
import { neptuneMechanisms } from "./neptune.ts";
import { opensearchMechanisms } from "./opensearch.ts";
import { rdsMechanisms } from "./rds.ts";
import { redshiftMechanisms } from "./redshift.ts";
import { route53Mechanisms } from "./route53.ts";
import { s3Mechanisms } from "./s3.ts";
import { serverlessMechanisms } from "./serverless.ts";

/** Every mechanism, service by service. A new one is a row in the file of its service. */
export const MECHANISMS: readonly Mechanism[] = [
  ...auroraMechanisms,
  ...autoScalingMechanisms,
  ...backupMechanisms,
  ...cognitoMechanisms,
  ...daxMechanisms,
  ...documentdbMechanisms,
  ...dsqlMechanisms,
  ...dynamodbMechanisms,
  ...ebsMechanisms,
  ...ec2Mechanisms,
  ...ecsMechanisms,
  ...edgeMechanisms,
  ...efsMechanisms,
  ...eksMechanisms,
  ...elasticacheMechanisms,
  ...beanstalkMechanisms,
  ...elbMechanisms,
  ...fsxMechanisms,
  ...keyspacesMechanisms,
  ...memorydbMechanisms,
  ...messageMechanisms,
  ...neptuneMechanisms,
  ...opensearchMechanisms,
  ...rdsMechanisms,
  ...redshiftMechanisms,
  ...route53Mechanisms,
  ...s3Mechanisms,
  ...serverlessMechanisms,
];
