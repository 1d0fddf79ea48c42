import type { Kind } from "../../graph/kind.ts";
import type { EdgesOf, ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { eventBus, eventRule } from "../../kinds/events.ts";
import { lambdaEventInvokeConfig, lambdaEventSourceMapping, lambdaFunction } from "../../kinds/lambda.ts";
import { pipe } from "../../kinds/pipes.ts";
import { schedule } from "../../kinds/scheduler.ts";
import { snsSubscription } from "../../kinds/sns.ts";
import { sqsQueue, sqsQueuePolicy } from "../../kinds/sqs.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { provably } from "./claims.ts";
import { givenTo, makesUnseen } from "./given.ts";
import { once } from "./once.ts";

type Queue = ResourceOf<typeof sqsQueue>;

/**
 * It holds what others could not handle: something names it for that, or it says whose dead-letter queue it may be. What cannot be
 * read may name it, too, where it is handed out to other templates.
 */
export const isDeadLetterQueue = once((queue: Queue): Verdict => {
  const named = <K extends Kind>(kind: K, property: EdgesOf<K["properties"]>): Verdict => queue.referrers(kind, property).exist();
  const isNamed = any(
    named(sqsQueue, "deadLetterQueue"),
    named(lambdaFunction, "deadLetterQueue"),
    named(lambdaEventSourceMapping, "failureQueue"),
    named(lambdaEventInvokeConfig, "failureQueue"),
    named(snsSubscription, "deadLetterQueue"),
    named(eventBus, "deadLetterQueue"),
    named(eventRule, "deadLetterQueues"),
    named(schedule, "deadLetterQueue"),
    named(pipe, "kinesisDeadLetters"),
    named(pipe, "dynamodbDeadLetters"),
  );
  const saysSo = all(queue.redrivePermission.isSet(), not(queue.redrivePermission.equals("denyAll")));
  return any(saysSo, queue.isHandedOut() ? isNamed : provably(isNamed));
});

/**
 * It is handed out, and nothing here says what it is for: another template may have it as a dead-letter queue, and nobody could see that.
 * So may a stack or a module that is given it.
 */
export function mayBeDeadLetterQueue(queue: Queue): Verdict {
  const maker = givenTo(queue, makesUnseen);
  if (maker !== undefined) return unproven(queue, `\`${maker}\` is given \`${queue.subject.shown}\`, and may have it as a dead-letter queue`);
  if (!queue.isHandedOut()) return any();
  const used = any(
    queue.referrers(lambdaEventSourceMapping, "queue").exist(),
    queue.referrers(snsSubscription, "queue").exist(),
    queue.referrers(eventRule, "queues").exist(),
  );
  return used.outcome === "holds" ? any() : unproven(queue, `\`${queue.subject.shown}\` is handed out, and may be the dead-letter queue of what is not among these files`);
}

/** Services that send failed messages to it by their own name, for which its policy has to let them: those with a role need none. */
export const isSentToByService = (queue: Queue): Verdict =>
  any(
    queue.referrers(snsSubscription, "deadLetterQueue").exist(),
    queue.referrers(eventBus, "deadLetterQueue").exist(),
    queue.referrers(eventRule, "deadLetterQueues").exist(),
  );

/** Somebody who takes standard queues only has it as a dead-letter queue. */
export const isForStandardOnly = (queue: Queue): Verdict =>
  any(
    queue.referrers(lambdaFunction, "deadLetterQueue").exist(),
    queue.referrers(eventBus, "deadLetterQueue").exist(),
    queue.referrers(eventRule, "deadLetterQueues").exist(),
    queue.referrers(schedule, "deadLetterQueue").exist(),
  );

/** Its policy lets somebody in; unknown where something that is not among these files may write one. */
export function hasPolicy(queue: Queue): Verdict {
  const written = any(queue.policy.isSet(), queue.referrers(sqsQueuePolicy, "queues").exist(), queue.referrers(sqsQueuePolicy, "queue").exist());
  const isOpen = queue.isHandedOut() || givenTo(queue, makesUnseen) !== undefined;
  return isOpen ? any(written, unproven(queue, `\`${queue.subject.shown}\` is handed out, and may have a policy that is not among these files`)) : written;
}
