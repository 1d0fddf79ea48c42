import { defineKind } from "../graph/kind.ts";
import { oneOf, reference, text } from "../graph/properties.ts";
import { both, names } from "./names.ts";
import { bothPages } from "./pages.ts";

const SCHEDULE = bothPages("scheduler-schedule", "scheduler_schedule");

/** A schedule of EventBridge Scheduler. */
export const schedule = defineKind({
  name: "scheduler.schedule",
  label: "schedule",
  ...names("AWS::Scheduler::Schedule", "aws_scheduler_schedule"),
  page: SCHEDULE.cloudformation,
  ref: names("name", "id"),
  properties: {
    expression: text(names("ScheduleExpression", "schedule_expression")),
    state: oneOf(["ENABLED", "DISABLED"], { ...names("State", "state"), default: both("ENABLED", SCHEDULE) }),
    target: text(names("Target.Arn", "target.arn")),
    deadLetterQueue: reference("sqs.queue", names("Target.DeadLetterConfig.Arn", "target.dead_letter_config.arn")),
  },
});
