import type { RawResource } from "../../../graph/raw.ts";
import type { Context } from "../context.ts";
import { callerRole, readEvents, ruleOf, scheduleOf, tellEvent } from "./events.ts";
import { withRole } from "./function.ts";
import type { Generated } from "./generate.ts";
import { keyOf, literalOf, make, mapOf, referenceTo, valueOf } from "./make.ts";
import { aliasAddress } from "./names.ts";

/** A state machine, with the role, the version and the alias that are made for it, and what its events need. */
export function ofStateMachine(source: RawResource, context: Context): Generated {
  const { resource, made: role } = withRole(source, context);
  const published = publishedOf(source, context);
  const alias = valueOf(source.properties, "UseAliasAsEventTarget") ? published.at(-1) : undefined;
  return { resource, made: [...role, ...published, ...eventsOf(source, alias?.address ?? source.address, context)] };
}

function publishedOf(source: RawResource, { scope }: Context): readonly RawResource[] {
  const Name = valueOf(source.properties, "AutoPublishAlias");
  if (!Name) return [];
  const key = keyOf(source.properties, "AutoPublishAlias") ?? source.name;
  const StateMachineArn = referenceTo(scope, source.address, key);
  const version = make(source, { address: `${source.address}Version`, type: "AWS::StepFunctions::StateMachineVersion", name: key, properties: { StateMachineArn } });
  const DeploymentPreference = mapOf({ StateMachineVersionArn: referenceTo(scope, version.address, key) }, Name.place);
  return [version, make(source, { address: aliasAddress(source.address, literalOf(Name)), type: "AWS::StepFunctions::StateMachineAlias", name: key, properties: { Name, DeploymentPreference } })];
}

function eventsOf(source: RawResource, target: string, context: Context): readonly RawResource[] {
  return readEvents(source, context).flatMap((event) => {
    const to = referenceTo(context.scope, target, event.name);
    switch (event.type) {
      case "Api":
        return [callerRole(source, event)];
      case "CloudWatchEvent":
      case "EventBridgeRule":
      case "Schedule":
        return [callerRole(source, event), ...ruleOf(source, event, to, context)];
      case "ScheduleV2":
        return scheduleOf(source, event, to, context);
      default:
        tellEvent(event, "state machines", context);
        return [];
    }
  });
}
