import type { RawResource } from "../../../graph/raw.ts";
import type { Context } from "../context.ts";
import { ofHttpApi, ofRestApi } from "./api.ts";
import { ofFunction } from "./function.ts";
import type { Globals } from "./globals.ts";
import { implicitApis } from "./implicit.ts";
import { ofSimpleTable } from "./simple-table.ts";
import { ofStateMachine } from "./state-machine.ts";

/** A resource as the macro leaves it, and what the macro makes besides. */
export interface Generated {
  readonly resource: RawResource;
  readonly made: readonly RawResource[];
}

/** The resources of a template, each followed by what SAM's macro makes of it. What the template itself defines is not made again. */
export function generate(resources: readonly RawResource[], globals: Globals, context: Context): readonly RawResource[] {
  const seen = new Set(resources.map(({ address }) => address));
  const implicit = implicitApis(resources, globals, context).filter(({ address }) => !seen.has(address));
  for (const { address } of implicit) seen.add(address);
  return [...resources, ...implicit].flatMap((each) => {
    const { resource, made } = generated(each, context);
    const fresh = made.filter(({ address }) => !seen.has(address));
    for (const { address } of fresh) seen.add(address);
    return [resource, ...fresh];
  });
}

function generated(resource: RawResource, context: Context): Generated {
  switch (resource.type) {
    case "AWS::Serverless::Function":
      return ofFunction(resource, context);
    case "AWS::Serverless::Api":
      return ofRestApi(resource, context);
    case "AWS::Serverless::HttpApi":
    case "AWS::Serverless::WebSocketApi":
      return ofHttpApi(resource, context);
    case "AWS::Serverless::StateMachine":
      return ofStateMachine(resource, context);
    case "AWS::Serverless::SimpleTable":
      return { resource: ofSimpleTable(resource), made: [] };
    default:
      return { resource, made: [] };
  }
}
