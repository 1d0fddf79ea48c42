import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { snsSubscription, type snsTopic } from "../../kinds/sns.ts";
import { ALARMS, PUBLISHERS, SUBSCRIBERS } from "../../kinds/topic-publishers.ts";
import { any, verdict, type Verdict } from "../../value/verdict.ts";
import { givenTo, makesUnseen } from "./given.ts";

type Topic = ResourceOf<typeof snsTopic>;
type Types = typeof ALARMS;

const givenToOneOf = (resource: Resource, types: Types): string | undefined => givenTo(resource, ({ language, type }) => types[language].includes(type));

/** Alarms publish to the topic, and nothing else that is seen does: what it says is for people. */
export const isForAlarms = (topic: Topic): Verdict => {
  const others = (of: Types): Types => ({ cloudformation: of.cloudformation.filter((type) => !ALARMS.cloudformation.includes(type)), terraform: of.terraform.filter((type) => !ALARMS.terraform.includes(type)) });
  const isFed = givenToOneOf(topic, ALARMS) !== undefined && givenToOneOf(topic, others(PUBLISHERS)) === undefined;
  return verdict(isFed ? "holds" : "fails", () => []);
};

/** A resource that is there for something to publish to it. */
export const hasPublisher = (topic: Topic): Verdict => verdict(givenToOneOf(topic, PUBLISHERS) === undefined ? "fails" : "holds", () => []);

/** Something subscribes to the topic; unknown where something that is not among these files may. */
export function hasSubscriber(topic: Topic): Verdict {
  const written = topic.referrers(snsSubscription, "topic").exist();
  const maker = givenTo(topic, makesUnseen);
  const elsewhere = topic.isHandedOut() ? "it is handed out, and may have a subscription that is not among these files" : maker === undefined ? undefined : `\`${maker}\` is given it, and may subscribe to it`;
  if (givenToOneOf(topic, SUBSCRIBERS) !== undefined) return verdict("holds", () => []);
  return elsewhere === undefined ? written : any(written, unproven(topic, `\`${topic.subject.shown}\`: ${elsewhere}`));
}
