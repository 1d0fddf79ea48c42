import type { Kind } from "../../graph/kind.ts";
import { autoScalingGroup } from "../../kinds/autoscaling.ts";
import { ec2Instance } from "../../kinds/ec2.ts";
import { ecsService } from "../../kinds/ecs.ts";
import { eksCluster } from "../../kinds/eks.ts";
import { beanstalkEnvironment } from "../../kinds/elasticbeanstalk.ts";
import { lambdaFunction } from "../../kinds/lambda.ts";
import { stateMachine } from "../../kinds/stepfunctions.ts";

/** What computes: each list is the one before it and more. */

/** Compute that requests can be sent to. */
export const servingKinds = [autoScalingGroup, ec2Instance, ecsService, lambdaFunction] as const;

/** What a workload runs on: where some of it is, there is something to recover. */
export const hostKinds: readonly Kind[] = [...servingKinds, eksCluster];

/** Everything that computes. */
export const computeKinds: readonly Kind[] = [...hostKinds, beanstalkEnvironment, stateMachine];
