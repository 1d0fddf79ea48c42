import type { RawResource } from "../../../graph/raw.ts";
import type { Reading, Reference } from "../../../value/reading.ts";
import type { Context } from "../context.ts";
import { eventInvokeConfig } from "./event-invoke-config.ts";
import { eventsOf } from "./function-events.ts";
import type { Generated } from "./generate.ts";
import { isNever, keyOf, literalOf, make, otherwise, referenceTo, textAt, valueOf, whenAbsent, whenWritten, withProperties } from "./make.ts";
import { aliasAddress, versionAddress } from "./names.ts";

/** A function, with the role, the version and the alias that are made for it, and what its events need. */
export function ofFunction(source: RawResource, context: Context): Generated {
  const { resource, made: role } = withRole(source, context);
  const alias = aliasOf(source);
  const target = alias ? throughAlias(alias, source, context) : referenceTo(context.scope, source.address, source.name);
  const made = [...role, ...publishedOf(source, alias, context), ...eventInvokeConfig(source, alias, context), ...urlOf(source, target), ...eventsOf(source, target, context)];
  return { resource, made };
}

/** A role of its own, in the cases in which none is written; state machines have one as well. */
export function withRole(source: RawResource, { scope }: Context): Generated {
  const written = valueOf(source.properties, "Role");
  const when = whenAbsent(written);
  if (source.properties.rest || isNever(when)) return { resource: source, made: [] };
  const address = `${source.address}Role`;
  const role = make(source, { address, type: "AWS::IAM::Role", name: source.name, properties: {}, when });
  const Role = otherwise(written, referenceTo(scope, address, source.name, "Arn"));
  return { resource: withProperties(source, { Role }), made: [role] };
}

/** The alias that leads to the version that is published with each change. */
export interface Alias {
  readonly address: string;
  readonly name: Reading;
  /** Where it is asked for. */
  readonly key: RawResource["name"];
}

function aliasOf({ address, properties, name: own }: RawResource): Alias | undefined {
  const name = valueOf(properties, "AutoPublishAlias");
  return name && { address: aliasAddress(address, literalOf(name)), name, key: seenKey(properties, "AutoPublishAlias", own) };
}

const seenKey = (properties: Reading, name: string, own: RawResource["name"]): RawResource["name"] => keyOf(properties, name) ?? own;

function publishedOf(source: RawResource, alias: Alias | undefined, { scope }: Context): readonly RawResource[] {
  if (!alias) return [];
  const { address, name, key } = alias;
  const FunctionName = referenceTo(scope, source.address, key);
  const version = make(source, { address: versionAddress(source.address), type: "AWS::Lambda::Version", name: key, properties: { FunctionName } });
  const FunctionVersion = referenceTo(scope, version.address, key, "Version");
  const ProvisionedConcurrencyConfig = valueOf(source.properties, "ProvisionedConcurrencyConfig");
  const properties = { Name: name, FunctionName, FunctionVersion, ProvisionedConcurrencyConfig };
  return [kept(version, source, key), make(source, { address, type: "AWS::Lambda::Alias", name: key, properties })];
}

/** A version is kept, unless the function says otherwise: older aliases may lead to it. */
function kept(version: RawResource, { properties }: RawResource, key: RawResource["name"]): RawResource {
  const { settings } = version;
  if (settings.entries.has("DeletionPolicy")) return version;
  const value = valueOf(properties, "VersionDeletionPolicy") ?? textAt("Retain", key);
  return { ...version, settings: { ...settings, entries: new Map([...settings.entries, ["DeletionPolicy", { key: value.place, value }]]) } };
}

/** Who calls the alias calls the function. */
function throughAlias({ address, key }: Alias, source: RawResource, { scope }: Context): Reference {
  return { ...referenceTo(scope, address, key), value: referenceTo(scope, source.address, key) };
}

function urlOf(source: RawResource, target: Reference): readonly RawResource[] {
  const config = valueOf(source.properties, "FunctionUrlConfig");
  if (!config) return [];
  const name = seenKey(source.properties, "FunctionUrlConfig", source.name);
  const properties = { TargetFunctionArn: target, AuthType: valueOf(config, "AuthType"), InvokeMode: valueOf(config, "InvokeMode") };
  return [make(source, { address: `${source.address}Url`, type: "AWS::Lambda::Url", name, properties, when: whenWritten(config) })];
}
