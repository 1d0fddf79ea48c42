import type { RawResource } from "../../../graph/raw.ts";
import type { SourceText } from "../../../source/source.ts";
import type { Place, Span } from "../../../source/span.ts";
import { ALWAYS, type MapReading } from "../../../value/reading.ts";
import { blockOf } from "./address.ts";
import type { Changes } from "./changes.ts";
import type { Expression } from "./configuration.ts";
import { isObject, member } from "./json.ts";
import type { ListedResource } from "./listed.ts";
import type { Providers } from "./providers.ts";
import type { ModuleInstance } from "./references.ts";
import type { Regions } from "./regions.ts";
import { readValues, type ValueContext } from "./resource-values.ts";
import type { Owner, Resolver } from "./resolve.ts";
import { withAllTags } from "./tags.ts";

export interface ResourceContext {
  readonly scope: string;
  readonly source: SourceText;
  readonly kind: "plan" | "state";
  readonly resolver: Resolver;
  readonly changes: Changes;
  readonly providers: Providers;
  readonly regions: Regions;
  readonly start: Span;
}

interface Position {
  readonly module: ModuleInstance;
  readonly own: string;
  readonly key: string | number | undefined;
}

/** A resource instance. Its properties are read when they are first asked for: most types of a plan are none that a rule looks at. */
export function readResource(listed: ListedResource, { module, own, key }: Position, context: ResourceContext): RawResource {
  const { address, type } = listed;
  const configured = module.configured?.resources.get(own);
  const provider = context.providers.of(configured?.provider, module);
  const name: Span = listed.at ? { file: context.source.file, ...listed.at } : context.start;
  const owner: Owner = { scope: context.scope, address, type, module, key, forEach: configured?.forEach };
  const { default: home } = context.providers;
  const { region, account } = /^aws(?:cc)?_/u.test(type) ? context.regions.of(type, listed.values, provider) : home;
  const masks = context.changes.masks.get(address);
  const sensitive = listed.sensitive ?? masks?.sensitive;
  const isTaggable = hasTags(listed.values) || hasTags(masks?.unknown);
  const expression: Expression | undefined = configured && { is: "block", arguments: configured.arguments };
  const read = (): MapReading => {
    const properties = readValues(listed.valuesAt, { unknown: masks?.unknown, sensitive, expression }, valueContext(owner, name, configured !== undefined, context));
    return type.startsWith("aws_") ? withAllTags(properties, isTaggable, provider) : properties;
  };
  let properties: MapReading | undefined;
  return {
    language: "terraform",
    type,
    address,
    block: blockOf(address),
    name,
    get properties() {
      return (properties ??= read());
    },
    settings: settingsOf(context.kind, name),
    exists: ALWAYS,
    ...(region !== home.region && { region }),
    ...(account !== home.account && { account }),
  };
}

const hasTags = (values: unknown): boolean => isObject(values) && (member(values, "tags") !== undefined || member(values, "tags_all") !== undefined);

/** The block's own settings are in the configuration's source only. */
function settingsOf(kind: "plan" | "state", name: Span): MapReading {
  const place: Place = { span: name, via: [] };
  return { is: "map", entries: new Map(), rest: { is: "unknown", why: `a ${kind} does not say what \`lifecycle\` says`, place }, place };
}

function valueContext(owner: Owner, name: Span, configured: boolean, { source, scope, resolver }: ResourceContext): ValueContext {
  return {
    file: source.file,
    text: source.text,
    scope,
    address: owner.address,
    name,
    configured,
    unknownAt: (path, expression, place) => resolver.unknown(owner, path, expression, place),
    unknownItem: (path, expression, item, place) => resolver.unknownItem(owner, path, expression, item, place),
    textAt: (path, text, expression, place) => resolver.text(owner, path, text, expression, place),
  };
}
