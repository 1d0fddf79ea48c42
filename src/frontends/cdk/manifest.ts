import type { SourceText } from "../../source/source.ts";
import type { Span } from "../../source/span.ts";
import { entriesAt, isObject, itemsAt, member, textAt } from "../json-values.ts";
import { readJson, type JsonFile } from "./json-file.ts";
import { addMetadata, type Metadata } from "./metadata.ts";

/**
 * What a cloud assembly says of itself. All schema versions have had the same few fields, since versions are raised for additions, too:
 * https://github.com/cdklabs/cloud-assembly-schema
 */
export interface Manifest {
  readonly stacks: readonly StackArtifact[];
  readonly assemblies: readonly NestedArtifact[];
  /** The file of the construct tree. */
  readonly tree?: string;
  /** The files of asset manifests. */
  readonly assets: readonly string[];
  /** Set for a schema that is newer than the newest one known here. */
  readonly newer?: { readonly version: string; readonly span: Span };
  /** Context that was not at hand, so that placeholders stand in the templates: `availability-zones`, `vpc-provider`. */
  readonly missing?: { readonly providers: readonly string[]; readonly span: Span };
}

/** `aws:cloudformation:stack` */
export interface StackArtifact {
  readonly id: string;
  /** What the CDK itself calls it: the path of the stack's construct. */
  readonly displayName: string;
  /** Undefined where it is none: then there is nothing to read. */
  readonly templateFile?: string;
  /** Where the template's file is named. */
  readonly span: Span;
  readonly account?: string;
  readonly region?: string;
  /** Set where the environment is written in a way that says nothing. */
  readonly oddEnvironment?: { readonly text: string; readonly span: Span };
  readonly stackName: string;
  readonly parameters: ReadonlyMap<string, { readonly value: string; readonly span: Span }>;
  readonly tags: ReadonlyMap<string, string>;
  readonly terminationProtection: boolean;
  readonly metadata: Metadata;
  /** The file with more of it, or with all. */
  readonly metadataFile?: { readonly file: string; readonly span: Span };
}

/** `cdk:cloud-assembly`: the assembly of a stage. */
export interface NestedArtifact {
  readonly id: string;
  readonly displayName: string;
  readonly directory: string | undefined;
  readonly span: Span;
}

export type ManifestRead =
  | { readonly is: "manifest"; readonly manifest: Manifest }
  /** Somebody else's `manifest.json`. */
  | { readonly is: "other" }
  | { readonly is: "broken"; readonly problem: string; readonly span: Span };

export function readManifest(source: SourceText): ManifestRead {
  const read = readJson(source);
  if (read.is === "broken") return looksLikeManifest(source.text) ? read : { is: "other" };
  const { file } = read;
  const artifacts = entriesAt(file.root, "artifacts");
  if (!isAssembly(file, artifacts)) return { is: "other" };
  const ofType = (type: string): readonly string[] => artifacts.filter(([, artifact]) => textAt(artifact, "type") === type).map(([id]) => id);
  const tree = fileOf(file, ofType("cdk:tree")[0]);
  const newer = newerThanKnown(file);
  const missing = missingContext(file);
  return {
    is: "manifest",
    manifest: {
      stacks: ofType("aws:cloudformation:stack").map((id) => stack(id, file)),
      assemblies: ofType("cdk:cloud-assembly").map((id) => nested(id, file)),
      ...(tree !== undefined && { tree }),
      assets: ofType("cdk:asset-manifest").flatMap((id) => fileOf(file, id) ?? []),
      ...(newer && { newer }),
      ...(missing && { missing }),
    },
  };
}

/** True for text that means to be the manifest of an assembly: many other things are described by a `manifest.json`. */
export const looksLikeManifest = (text: string): boolean => text.includes('"artifacts"') && /"type"\s*:\s*"(?:cdk:|aws:cloudformation:)/u.test(text);

/** An assembly of an app without a stack holds artifacts of the CDK's own, or none. */
function isAssembly({ root }: JsonFile, artifacts: readonly (readonly [string, unknown])[]): boolean {
  const version = textAt(root, "version");
  if (version === undefined || !/^\d+\.\d+/u.test(version)) return false;
  if (artifacts.length === 0) return isObject(member(root, "artifacts")) || (member(root, "runtime") !== undefined && Object.keys(root).length === 2);
  return artifacts.some(([, artifact]) => /^(?:cdk|aws):/u.test(textAt(artifact, "type") ?? ""));
}

function stack(id: string, file: JsonFile): StackArtifact {
  const artifact = member(member(file.root, "artifacts"), id);
  const properties = member(artifact, "properties");
  const place = ["artifacts", id] as const;
  const templateFile = textAt(properties, "templateFile");
  const environment = textAt(artifact, "environment");
  const known = environmentOf(environment);
  const metadata: Metadata = new Map();
  addMetadata(metadata, member(artifact, "metadata"), (path, index) => file.at(...place, "metadata", path, index));
  const metadataFile = textAt(artifact, "additionalMetadataFile");
  return {
    id,
    displayName: textAt(artifact, "displayName") ?? id,
    ...(templateFile !== undefined && { templateFile }),
    span: templateFile === undefined ? file.keyAt(...place) : file.at(...place, "properties", "templateFile"),
    ...known,
    ...(environment !== undefined && known === undefined && { oddEnvironment: { text: environment, span: file.at(...place, "environment") } }),
    stackName: textAt(properties, "stackName") ?? id,
    parameters: parametersOf(properties, (name) => file.at(...place, "properties", "parameters", name)),
    tags: tagsOf(properties, metadata),
    terminationProtection: member(properties, "terminationProtection") === true,
    metadata,
    ...(metadataFile !== undefined && { metadataFile: { file: metadataFile, span: file.at(...place, "additionalMetadataFile") } }),
  };
}

interface Environment {
  readonly account?: string;
  readonly region?: string;
}

/** `aws://111122223333/eu-west-1`; what is not known when the app is synthesised is said by a word. Undefined for anything else. */
function environmentOf(text: string | undefined): Environment | undefined {
  if (text === undefined) return {};
  const [, account, region] = /^aws:\/\/([^/]+)\/([^/]+)$/u.exec(text) ?? [];
  if (account === undefined || region === undefined) return undefined;
  return {
    ...(/^\d{12}$/u.test(account) && { account }),
    ...(/^[a-z]{2,}(?:-[a-z]+)+-\d+$/u.test(region) && { region }),
  };
}

function parametersOf(properties: unknown, spanOf: (name: string) => Span): StackArtifact["parameters"] {
  const parameters = new Map<string, { value: string; span: Span }>();
  for (const [name, value] of entriesAt(properties, "parameters")) {
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") parameters.set(name, { value: String(value), span: spanOf(name) });
  }
  return parameters;
}

/** Version 1 of the CDK wrote the tags into the metadata of the stack alone; later ones write them there, too. */
function tagsOf(properties: unknown, metadata: Metadata): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const [key, value] of entriesAt(properties, "tags")) if (typeof value === "string") tags.set(key, value);
  if (tags.size > 0) return tags;
  for (const entry of [...metadata.values()].flat().filter(({ type }) => type === "aws:cdk:stack-tags")) {
    for (const tag of itemsAt(entry, "data")) {
      const key = textAt(tag, "key") ?? textAt(tag, "Key");
      const value = textAt(tag, "value") ?? textAt(tag, "Value");
      if (key !== undefined && value !== undefined) tags.set(key, value);
    }
  }
  return tags;
}

function nested(id: string, file: JsonFile): NestedArtifact {
  const properties = member(member(member(file.root, "artifacts"), id), "properties");
  const directory = textAt(properties, "directoryName");
  const place = ["artifacts", id] as const;
  return {
    id,
    displayName: textAt(properties, "displayName") ?? id,
    directory,
    span: directory === undefined ? file.keyAt(...place) : file.at(...place, "properties", "directoryName"),
  };
}

const fileOf = ({ root }: JsonFile, id: string | undefined): string | undefined =>
  id === undefined ? undefined : textAt(member(member(member(root, "artifacts"), id), "properties"), "file");

function newerThanKnown(file: JsonFile): Manifest["newer"] {
  const version = textAt(file.root, "version") ?? "";
  return Number.parseInt(version, 10) > NEWEST_KNOWN ? { version: version.slice(0, 20), span: file.at("version") } : undefined;
}

/** The newest revision of the schema that was looked at: every one so far has added to it and taken nothing away. */
const NEWEST_KNOWN = 55;

function missingContext(file: JsonFile): Manifest["missing"] {
  const providers = itemsAt(file.root, "missing").flatMap((each) => textAt(each, "provider") ?? []);
  return providers.length === 0 ? undefined : { providers: [...new Set(providers)], span: file.keyAt("missing") };
}
