import type { ResourceOf } from "../../graph/resource.ts";
import { eventRule } from "../../kinds/events.ts";
import { lambdaAlias, lambdaEventInvokeConfig, lambdaPermission, type lambdaEventSourceMapping, type lambdaFunction } from "../../kinds/lambda.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { provably } from "./claims.ts";
import { isSchedule } from "./events.ts";

type Function = ResourceOf<typeof lambdaFunction>;
type Alias = ResourceOf<typeof lambdaAlias>;

/**
 * Services that hand an event over and do not wait for its outcome. EventBridge is another one, which is asked for what its rules are;
 * so is CloudWatch Logs, whose log groups still have what a function failed at.
 * https://docs.aws.amazon.com/lambda/latest/dg/lambda-services.html
 */
const DO_NOT_WAIT = ["iot.amazonaws.com", "s3.amazonaws.com", "ses.amazonaws.com", "sns.amazonaws.com"];

/** Something that does not wait calls the function, by its own name or by an alias, or somebody has set what becomes of such calls. */
export const isCalledAsynchronously = (fn: Function): Verdict =>
  provably(any(fn.referrers(lambdaEventInvokeConfig, "function").exist(), isCalledBy(fn), fn.referrers(lambdaAlias, "function").some(isCalledByName)));

const isCalledBy = (fn: Function): Verdict =>
  any(
    fn.referrers(lambdaPermission, "function").some(({ principal }) => principal.isOneOf(...DO_NOT_WAIT)),
    fn.referrers(eventRule, "functions").some((rule) => not(isSchedule(rule))),
  );

const isCalledByName = (alias: Alias): Verdict =>
  any(
    alias.referrers(lambdaPermission, "alias").some(({ principal }) => principal.isOneOf(...DO_NOT_WAIT)),
    alias.referrers(eventRule, "aliases").some((rule) => not(isSchedule(rule))),
  );

/** Lambda reads shards in order, so that a batch that fails holds up what is behind it. Such a source, and Kafka and DocumentDB, says where to start. */
export const readsShards = ({ startingPosition, topics, ownKafka, documentDb }: ResourceOf<typeof lambdaEventSourceMapping>): Verdict =>
  all(startingPosition.isSet(), topics.isUnset(), ownKafka.isUnset(), documentDb.isUnset());
