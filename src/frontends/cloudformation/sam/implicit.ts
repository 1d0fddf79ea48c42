import type { RawResource } from "../../../graph/raw.ts";
import { ALWAYS, type Condition } from "../../../value/reading.ts";
import type { Context } from "../context.ts";
import { readEvents, type Event } from "./events.ts";
import type { Globals } from "./globals.ts";
import { make, textAt, valueOf, withProperties } from "./make.ts";

/**
 * The APIs that are made where an event asks for one and names none: one REST API and one HTTP API for the whole template.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources-api.html
 */
export function implicitApis(resources: readonly RawResource[], globals: Globals, context: Context): readonly RawResource[] {
  const rest = asking(resources, "Api", "RestApiId", context);
  const http = asking(resources, "HttpApi", "ApiId", context);
  return [
    ...apiFor(rest, "ServerlessRestApi", "AWS::Serverless::Api", globals, context).map((api) => withProperties(api, { StageName: textAt("Prod", api.name) })),
    ...apiFor(http, "ServerlessHttpApi", "AWS::Serverless::HttpApi", globals, context),
  ];
}

interface Asking {
  readonly source: RawResource;
  readonly event: Event;
}

/** The events of a type that name no API. */
function asking(resources: readonly RawResource[], type: string, property: string, context: Context): readonly Asking[] {
  return resources.flatMap((source) => {
    if (source.type !== "AWS::Serverless::Function" && source.type !== "AWS::Serverless::StateMachine") return [];
    const events = readEvents(source, context).filter((event) => event.type === type && !valueOf(event.properties, property));
    return events.map((event) => ({ source, event }));
  });
}

/** One that stands at the first event that asks for it, and exists where one of them does. */
function apiFor(events: readonly Asking[], address: string, type: string, globals: Globals, context: Context): readonly RawResource[] {
  const [first] = events;
  if (!first) return [];
  const { source, event } = first;
  const api = make(source, { address: context.prefix + address, type, name: event.name, properties: {} });
  const { constructPath: _path, madeAt: _madeAt, suppressions: _suppressions, open: _open, ...own } = api;
  return [{ ...own, block: address, properties: globals.alone(type, api, context), exists: anyOf(events.map((each) => each.source.exists)) }];
}

function anyOf(conditions: readonly Condition[]): Condition {
  if (conditions.some((each) => each.op === "constant" && each.value)) return ALWAYS;
  const different = [...new Set(conditions)];
  const [only] = different;
  return different.length === 1 && only ? only : { op: "or", of: different };
}
