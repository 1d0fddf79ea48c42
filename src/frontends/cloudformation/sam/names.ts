import type { Expanded } from "../loops.ts";
import { child, isNull, literal, type Syntax } from "../syntax/syntax.ts";

/** A dotted name by which a template refers to what SAM's macro makes, and the address of that. */
type Name = readonly [name: string, address: string];

/**
 * What SAM's macro makes is called by the logical id that is documented for it. Where that holds a hash, which nobody can write down,
 * the address is the name by which a template refers to it: `Function.Version`.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html
 */
export function referableNames({ name: id, value, context }: Expanded): readonly Name[] {
  const properties = child(value, "Properties");
  const domain: readonly Name[] = child(properties, "Domain") ? [[`${id}.DomainName`, domainAddress(id)]] : [];
  switch (literal(child(value, "Type"))) {
    case "AWS::Serverless::Function": {
      const alias = child(properties, "AutoPublishAlias");
      const name = alias && !isNull(alias) ? context.evaluate(alias, context) : undefined;
      const published: readonly Name[] = name ? [[`${id}.Alias`, aliasAddress(id, name.is === "scalar" ? name.text : undefined)], [`${id}.Version`, versionAddress(id)]] : [];
      return [...published, ...destinationNames(id, child(child(properties, "EventInvokeConfig"), "DestinationConfig"))];
    }
    case "AWS::Serverless::Api":
      return [[`${id}.Stage`, stageAddress(id, child(properties, "StageName"))], ...domain];
    case "AWS::Serverless::HttpApi":
    case "AWS::Serverless::WebSocketApi":
      return [[`${id}.Stage`, defaultStageAddress(id, child(properties, "StageName"))], ...domain];
    default:
      return [];
  }
}

/** The same for the APIs that are made for events which name none. */
export const IMPLICIT_NAMES: readonly Name[] = [
  ["ServerlessRestApi.Stage", "ServerlessRestApiProdStage"],
  ["ServerlessRestApi.DomainName", domainAddress("ServerlessRestApi")],
  ["ServerlessHttpApi.Stage", "ServerlessHttpApiApiGatewayDefaultStage"],
  ["ServerlessHttpApi.DomainName", domainAddress("ServerlessHttpApi")],
];

/** The name of an alias may be a parameter's value. */
export function aliasAddress(id: string, name: string | undefined): string {
  return name === undefined ? `${id}.Alias` : `${id}Alias${name.replaceAll("-", "D").replaceAll("_", "U")}`;
}

export const versionAddress = (id: string): string => `${id}.Version`;

export function domainAddress(id: string): string {
  return `${id}.DomainName`;
}

/** The queue or topic that is made where a destination says its type only. */
export const destinationAddress = (id: string, outcome: string, type: string): string => `${id}EventInvokeConfig${outcome}${type === "SQS" ? "Queue" : "Topic"}`;

/** The name of a stage counts where it is written itself; the value of a parameter does not. */
function stageAddress(id: string, node: Syntax | undefined): string {
  const name = literal(node);
  if (name === undefined) return `${id}Stage`;
  return /^[A-Za-z0-9]+$/u.test(name) ? `${id}${name}Stage` : `${id}.Stage`;
}

function defaultStageAddress(id: string, node: Syntax | undefined): string {
  return !node || isNull(node) || literal(node) === "$default" ? `${id}ApiGatewayDefaultStage` : stageAddress(id, node);
}

/** `Function.DestinationQueue` and `Function.DestinationTopic`. */
function destinationNames(id: string, destinations: Syntax | undefined): readonly Name[] {
  return ["OnSuccess", "OnFailure"].flatMap((outcome): readonly Name[] => {
    const type = literal(child(child(destinations, outcome), "Type"));
    return type === "SQS" || type === "SNS" ? [[`${id}.Destination${type === "SQS" ? "Queue" : "Topic"}`, destinationAddress(id, outcome, type)]] : [];
  });
}
