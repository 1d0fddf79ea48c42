import type { ReferenceTo } from "../../graph/reference.ts";
import type { ResourceOf } from "../../graph/resource.ts";
import { eventBus, type eventEndpoint, type eventRule } from "../../kinds/events.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { provably } from "./claims.ts";

/** Its events say what time it is, and nothing else: what one of them would have started is started again by the next. */
export const isSchedule = ({ schedule, pattern }: ResourceOf<typeof eventRule>): Verdict => all(schedule.isSet(), pattern.isUnset());

/** AWS's own services report something by it to a topic, to logs or to a pipeline, and it starts nothing else that these files define. */
export function isForPeople({ sources, targets, functions, machines, queues, buses }: ResourceOf<typeof eventRule>): Verdict {
  const startsPrograms = [functions, machines, queues, buses].map((named) => provably(named.some((target) => target.isDefined())));
  const reachPeople = targets.every(({ arn, topic }) => {
    const service = arn.arnService();
    return service.known() === undefined ? topic.isDefined() : service.isOneOf("sns", "logs", "codebuild", "codepipeline");
  });
  return all(sources.exist(), sources.every((source) => source.startsWith("aws.")), not(any(...startsPrograms)), reachPeople);
}

/** Both buses of an endpoint are called alike, as far as one of the names is known. */
export function busesShareName({ buses }: ResourceOf<typeof eventEndpoint>): Verdict {
  const name = buses.members.map(({ item }) => nameOf(item)).find((each) => each !== undefined);
  return name === undefined ? all() : buses.every((bus) => isCalled(bus, name));
}

const nameOf = (bus: ReferenceTo<"events.bus">): string | undefined => {
  const target = bus.target(eventBus);
  return target ? target.busName.known() : BUS_ARN.exec(bus.known() ?? "")?.[1];
};

const isCalled = (bus: ReferenceTo<"events.bus">, name: string): Verdict => {
  const target = bus.target(eventBus);
  return target ? target.busName.equals(name) : bus.matches(`*:event-bus/${name}`);
};

const BUS_ARN = /^arn:[^*]*:event-bus\/([^*]+)$/u;
