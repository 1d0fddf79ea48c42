import type { Kind } from "../graph/kind.ts";
import * as applicationAutoscaling from "./application-autoscaling.ts";
import * as autoscaling from "./autoscaling.ts";
import * as backup from "./backup.ts";
import * as cloudwatch from "./cloudwatch.ts";
import * as codedeploy from "./codedeploy.ts";
import * as dynamodb from "./dynamodb.ts";
import * as ec2 from "./ec2.ts";
import * as ecs from "./ecs.ts";
import * as eks from "./eks.ts";
import * as elb from "./elb.ts";
import * as iam from "./iam.ts";
import * as logs from "./logs.ts";
import * as rds from "./rds.ts";
import * as route53 from "./route53.ts";
import * as s3 from "./s3.ts";

/** Every kind, for the graph. Rules import the one that they are about. */
export const KINDS: readonly Kind[] = [applicationAutoscaling, autoscaling, backup, cloudwatch, codedeploy, dynamodb, ec2, ecs, eks, elb, iam, logs, rds, route53, s3].flatMap((service) => Object.values<Kind>(service));
