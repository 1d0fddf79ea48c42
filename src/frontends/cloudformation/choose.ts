import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceText } from "../../source/source.ts";
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
  const documents = parse(source);
  const templates = documents.filter((document) => child(document.root, "Resources") !== undefined);
  const broken = templates.find(isBroken) ?? (templates.length === 0 ? documents.find(isBroken) : undefined);
  if (broken) return { outcome: "unreadable", reason: "it cannot be parsed", diagnostics: firstErrors(broken) };
  for (const document of templates) {
    const { root } = document;
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
    };
  }
  const reason = templates.length > 0 ? "its Resources hold nothing with a Type" : "it has no Resources at its top";
  return { outcome: "passed-over", reason, diagnostics: [] };
}

/** At least one resource, or a loop or an include that makes some. */
function hasTypes(resources: MappingSyntax): boolean {
  for (const [name, { value }] of resources.entries) {
    if (name.startsWith("Fn::") || literal(child(value, "Type")) !== undefined) return true;
  }
  return false;
}

const isBroken = (document: Document): boolean => document.broken;

/** The first errors, which explain the others. */
const firstErrors = ({ diagnostics }: Document): readonly Diagnostic[] =>
  diagnostics
    .filter(({ level }) => level === "error")
    .toSorted((a, b) => a.span.start - b.span.start)
    .slice(0, MOST_ERRORS);

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

function sizeNote({ file, text }: SourceText): readonly Diagnostic[] {
  if (text.length <= TEMPLATE_LIMIT) return [];
  const message = "the template is larger than the 1 MB that CloudFormation takes; split it into nested stacks";
  return [{ level: "note", message, span: { file, start: 0, end: 0 } }];
}

const MAX_LENGTH = 5 * 1024 * 1024;

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const TEMPLATE_LIMIT = 1024 * 1024;
