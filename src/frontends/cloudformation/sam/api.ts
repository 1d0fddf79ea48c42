import type { RawResource } from "../../../graph/raw.ts";
import type { Reading } from "../../../value/reading.ts";
import type { Context } from "../context.ts";
import { httpDomain, restDomain } from "./domain.ts";
import type { Generated } from "./generate.ts";
import { keyOf, make, mapOf, referenceTo, textAt, valueOf, withProperties, type Properties } from "./make.ts";

/** A REST API, with its one stage and its domain name. */
export function ofRestApi(source: RawResource, context: Context): Generated {
  const StageName = valueOf(source.properties, "StageName");
  const name = keyOf(source.properties, "StageName") ?? source.name;
  const RestApiId = referenceTo(context.scope, source.address, name);
  const properties = { RestApiId, StageName, ...given(source, ["AccessLogSetting", "CacheClusterEnabled", "CacheClusterSize", "CanarySetting", "MethodSettings", "TracingEnabled", "Variables"]) };
  const stage = make(source, { address: stageOf(source, context), type: "AWS::ApiGateway::Stage", name, properties });
  return { resource: withEndpoint(source), made: [stage, ...restDomain(source, stage.address, context)] };
}

/** An HTTP or a WebSocket API. */
export function ofHttpApi(source: RawResource, context: Context): Generated {
  const StageName = valueOf(source.properties, "StageName") ?? textAt("$default", source.name);
  const name = keyOf(source.properties, "StageName") ?? source.name;
  const ApiId = referenceTo(context.scope, source.address, name);
  const properties = { ApiId, StageName, AutoDeploy: textAt("true", name), ...given(source, ["AccessLogSettings", "DefaultRouteSettings", "RouteSettings", "StageVariables"]) };
  const stage = make(source, { address: stageOf(source, context), type: "AWS::ApiGatewayV2::Stage", name, properties });
  const ProtocolType = textAt(source.type === "AWS::Serverless::HttpApi" ? "HTTP" : "WEBSOCKET", source.name);
  return { resource: withProperties(source, { ProtocolType }), made: [stage, ...httpDomain(source, stage.address, context)] };
}

/** The address of its stage is known before anything is read. */
function stageOf({ address }: RawResource, { serverless, prefix }: Context): string {
  const known = serverless.named(`${address.slice(prefix.length)}.Stage`);
  return known === undefined ? `${address}.Stage` : `${prefix}${known}`;
}

const given = ({ properties }: RawResource, names: readonly string[]): Properties => Object.fromEntries(names.map((name) => [name, valueOf(properties, name)]));

/** `EndpointConfiguration: REGIONAL` is short for a map with the type. */
function withEndpoint(source: RawResource): RawResource {
  const endpoint = valueOf(source.properties, "EndpointConfiguration");
  return endpoint ? withProperties(source, { EndpointConfiguration: writtenOut(endpoint) }) : source;
}

function writtenOut(endpoint: Reading): Reading {
  if (endpoint.is === "map" || endpoint.is === "absent") return endpoint;
  if (endpoint.is === "choice") return { ...endpoint, then: writtenOut(endpoint.then), else: writtenOut(endpoint.else) };
  return mapOf({ Type: endpoint }, endpoint.place);
}
