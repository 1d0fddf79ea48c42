import type { ResourceOf } from "../../graph/resource.ts";
import type { fisExperimentTemplate } from "../../kinds/fis.ts";
import { all, any, presume, type Verdict } from "../../value/verdict.ts";

/** What an experiment of the AWS Fault Injection Service needs to show something, and to end in time. */

type Experiment = ResourceOf<typeof fisExperimentTemplate>;

export const isStoppedByAlarm = ({ stopConditions }: Experiment): Verdict =>
  stopConditions.some(({ source, alarm }) => all(source.equals("aws:cloudwatch:alarm"), alarm.isSet()));

/** An automation of Systems Manager brings its targets itself. https://docs.aws.amazon.com/fis/latest/userguide/targets.html */
export const hasTargets = ({ targets, actions }: Experiment): Verdict =>
  any(targets.exist(), actions.some(({ actionId }) => actionId.startsWith("aws:ssm:start-automation")));

export const choosesResources = ({ targets }: Experiment): Verdict =>
  targets.every(({ arns, tags, filters, parameters }) => any(arns.exist(), tags.isSet(), filters.isSet(), parameters.isSet()));

export const targetsArns = ({ targets }: Experiment): Verdict => targets.every(({ arns }) => arns.every((arn) => presume(arn.startsWith("arn:"))));

/** FIS takes a target by the ARNs of its resources or by their tags, not by both. */
export const choosesInOneWay = ({ targets }: Experiment): Verdict => targets.none(({ arns, tags }) => all(arns.exist(), tags.isSet()));
