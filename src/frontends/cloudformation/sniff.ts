/**
 * True for text that means to be a CloudFormation template, whether or not it can be parsed. Looks at the text
 * only, once from its start: the version that only templates have, or a `Resources` key at the top and the
 * type of a resource or a transform somewhere.
 */
export function looksLikeTemplate(text: string): boolean {
  if (!text.includes("Resources") && !text.includes(VERSION)) return false;
  const known: ReadonlySet<string | undefined> = TYPE.test(text) ? new Set(["Resources", VERSION]) : new Set([VERSION]);
  for (const key of topKeys(text)) if (known.has(key)) return !isPlan(text);
  return false;
}

const VERSION = "AWSTemplateFormatVersion";

/** `AWS::EC2::Instance`, `Custom::Thing`, `AWS::Serverless-2016-10-31`, `Type: Acme::Queue::Topic`. */
const TYPE = /\b(?:AWS|Alexa|Custom)::\w|["']?\bType["']?\s*:\s*["']?\w+::\w+/u;

/** What `terraform show -json` prints holds whole templates as strings. */
const isPlan = (text: string): boolean => text.includes('"format_version"') && text.includes('"planned_values"');

/**
 * Those of the two keys that stand at the indentation of a document's first line, in any of the documents. Of
 * JSON, and of a flow map, `{ Resources: … }`, all that are there: their lines say little.
 */
function* topKeys(text: string): Generator<string | undefined> {
  let indentation: string | undefined;
  let flow = false;
  for (const [line] of text.matchAll(LINES)) {
    const starts = line.startsWith("---");
    if (starts) indentation = undefined;
    const content = starts ? line.slice(3).trimStart() : line;
    if (NO_CONTENT.test(content)) continue;
    if (!flow && indentation === undefined && FLOW.test(content)) {
      flow = true;
      yield* flowKeys(text);
    }
    indentation ??= INDENTATION.exec(content)?.[0] ?? "";
    // A key at the margin is one at the top, too: a stray first line is what is wrong with such a document.
    yield KEY.exec(content.startsWith(indentation) ? content.slice(indentation.length) : content)?.[1];
  }
}

function* flowKeys(text: string): Generator<string> {
  if (/"Resources"\s*:\s*\{|[{,]\s*Resources\s*:/u.test(text)) yield "Resources";
  if (/["{,\s]AWSTemplateFormatVersion"?\s*:/u.test(text)) yield VERSION;
}

const LINES = /[^\r\n]+/gu;

/** Blank lines, comments, directives. */
const NO_CONTENT = /^[ \t]*(?:#|%|$)/u;

/** A bracket, or a comment of JavaScript's, which JSON refuses and people write. */
const FLOW = /^[ \t]*(?:\/[/*]|[[{])/u;

const INDENTATION = /^[ \t]*/u;

const KEY = /^(?:\?[ \t]+)?["']?(Resources|AWSTemplateFormatVersion)["']?[ \t]*:/u;
