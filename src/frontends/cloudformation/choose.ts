import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceText } from "../../source/source.ts";
import type { Span } from "../../source/span.ts";
import { looksLikeTemplate } from "./sniff.ts";
import type { Document } from "./syntax/document.ts";
import { parse } from "./syntax/parse.ts";
import { child, literal, type MappingSyntax, type Syntax } from "./syntax/syntax.ts";

/** The document of a file that is a template, or why there is none. */
export type Chosen =
  | {
      readonly outcome: "template";
      readonly root: MappingSyntax;
      readonly resources: MappingSyntax;
      readonly diagnostics: readonly Diagnostic[];
      /** Those of YAML that may speak to this program. */
      readonly comments?: readonly Span[];
    }
  | {
      readonly outcome: "unreadable" | "passed-over";
      readonly reason: string;
      readonly diagnostics: readonly Diagnostic[];
    };

/** Finds the template among the documents of a file. CloudFormation reads one template from a file. */
export function chooseTemplate(source: SourceText): Chosen {
  if (source.text.length > MAX_LENGTH) return tooLarge(source);
  if (!looksLikeTemplate(source.text)) {
    return { outcome: "passed-over", reason: "it is no CloudFormation template", diagnostics: [] };
  }
  if (source.text.length > TEMPLATE_LIMIT && holdsMore(source.text)) return tooMany(source);
  const documents = parse(source);
  const templates = documents.filter((document) => child(document.root, "Resources") !== undefined);
  const broken = templates.find(isBroken) ?? (templates.length === 0 ? documents.find(isBroken) : undefined);
  if (broken) return { outcome: "unreadable", reason: "it cannot be parsed", diagnostics: firstErrors(broken, source) };
  for (const document of templates) {
    const { root, comments } = document;
    const resources = child(root, "Resources");
    if (root?.kind !== "mapping" || resources?.kind !== "mapping" || !hasTypes(resources)) continue;
    const others = templates
      .filter((other) => other !== document)
      .flatMap((other) => (other.root ? [ignored(other.root)] : []));
    return {
      outcome: "template",
      root,
      resources,
      diagnostics: [...document.diagnostics, ...others, ...sizeNote(source)],
      ...(comments && { comments }),
    };
  }
  return nothingIn(documents);
}

/** A template that is written out as a map inside another one. */
export function templateOf(root: MappingSyntax): Chosen {
  const resources = child(root, "Resources");
  if (resources?.kind === "mapping" && hasTypes(resources)) return { outcome: "template", root, resources, diagnostics: [] };
  return { outcome: "passed-over", reason: NO_RESOURCES.reason, diagnostics: [] };
}

/** No document defines a resource: said of what is a template by its version or by what it holds, else passed over. */
function nothingIn(documents: readonly Document[]): Chosen {
  for (const { root } of documents) {
    if (root?.kind !== "mapping" || root.tag !== undefined) continue;
    const resources = root.entries.get("Resources");
    const version = root.entries.get("AWSTemplateFormatVersion");
    const key = (resources && (version || holdsProperties(resources.value)) ? resources : version)?.key;
    if (!key) continue;
    const { reason, message } = resources ? NO_TYPES : NO_RESOURCES;
    return { outcome: "unreadable", reason, diagnostics: [{ level: "error", message, span: key.span }] };
  }
  const { reason } = documents.some(({ root }) => child(root, "Resources")) ? NO_TYPES : NO_RESOURCES;
  return { outcome: "passed-over", reason, diagnostics: [] };
}

const NO_TYPES = {
  reason: "its Resources hold nothing with a Type",
  message: "the Resources hold nothing with a Type; give each resource a name and below it its Type",
};

const NO_RESOURCES = {
  reason: "it has no Resources at its top",
  message: "the template has no Resources at its top; add them, or correct the name of the section",
};

const holdsProperties = (resources: Syntax): boolean =>
  resources.kind === "mapping" && [...resources.entries.values()].some(({ value }) => child(value, "Properties"));

/** At least one resource, or a loop or an include that makes some. */
function hasTypes(resources: MappingSyntax): boolean {
  for (const [name, { value }] of resources.entries) {
    if (name.startsWith("Fn::") || literal(child(value, "Type")) !== undefined) return true;
  }
  return false;
}

const isBroken = (document: Document): boolean => document.broken;

/** The first errors, which explain the others, and of those on one line the first. */
function firstErrors({ diagnostics }: Document, { text }: SourceText): readonly Diagnostic[] {
  const errors = diagnostics.filter(({ level }) => level === "error").toSorted((a, b) => a.span.start - b.span.start);
  const first: Diagnostic[] = [];
  let lineEnd = -1;
  for (const error of errors) {
    if (first.length >= MOST_ERRORS || lineEnd === text.length) break;
    if (error.span.start <= lineEnd) continue;
    first.push(error);
    const end = text.indexOf("\n", error.span.start);
    lineEnd = end < 0 ? text.length : end;
  }
  return first;
}

const MOST_ERRORS = 3;

function ignored(root: Syntax): Diagnostic {
  const message = "CloudFormation reads one template from a file, and this is another one; move it to its own file";
  return { level: "warning", message, span: { ...root.span, end: root.span.start + 1 } };
}

function tooLarge({ file, text }: SourceText): Chosen {
  const reason = "it is larger than 5 MB";
  const message = `the file is larger than 5 MB and is not read; CloudFormation takes templates up to 1 MB`;
  const diagnostics = looksLikeTemplate(text.slice(0, MAX_LENGTH))
    ? [{ level: "warning", message, span: { file, start: 0, end: 0 } } as const]
    : [];
  return { outcome: "passed-over", reason, diagnostics };
}

/** Whether a text holds more values than there are in any template: each ends at a comma, a colon or a line break. */
function holdsMore(text: string): boolean {
  let values = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === "," || character === ":" || character === "\n") values += 1;
  }
  return values > MAX_VALUES;
}

function tooMany({ file }: SourceText): Chosen {
  const message = "the file holds more values than can be read; CloudFormation takes templates up to 1 MB, so split it";
  const diagnostics = [{ level: "error", message, span: { file, start: 0, end: 0 } } as const];
  return { outcome: "unreadable", reason: "it holds too many values", diagnostics };
}

/** A parsed value takes half a kilobyte of memory. */
const MAX_VALUES = 700_000;

function sizeNote({ file, text }: SourceText): readonly Diagnostic[] {
  if (text.length <= TEMPLATE_LIMIT) return [];
  const message = "the template is larger than the 1 MB that CloudFormation takes; split it into nested stacks";
  return [{ level: "note", message, span: { file, start: 0, end: 0 } }];
}

const MAX_LENGTH = 5 * 1024 * 1024;

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const TEMPLATE_LIMIT = 1024 * 1024;
