/**
 * True for text that means to be a CloudFormation template, whether or not it can be parsed. Looks at the
 * text only: a `Resources` key at the top, and the type of a resource or a transform somewhere.
 */
export function looksLikeTemplate(text: string): boolean {
  return (hasFlowResources(text) || hasBlockResources(text)) && TYPE.test(text) && !isPlan(text);
}

/** `AWS::EC2::Instance`, `Custom::Thing`, `AWS::Serverless-2016-10-31`, `Type: Acme::Queue::Topic`. */
const TYPE = /\b(?:AWS|Alexa|Custom)::\w|["']?\bType["']?\s*:\s*["']?\w+::\w+/u;

/** JSON, with a comment before it perhaps, and a flow map of YAML: `{ Resources: … }`. */
const hasFlowResources = (text: string): boolean => FLOW_START.test(text) && FLOW_RESOURCES.test(text);

const FLOW_START = /^\s*(?:\/[/*]|[[{])/u;

const FLOW_RESOURCES = /"Resources"\s*:\s*\{|[{,]\s*Resources\s*:/u;

/** What `terraform show -json` prints holds whole templates as strings. */
const isPlan = (text: string): boolean => text.includes('"format_version"') && text.includes('"planned_values"');

/** `Resources:` at the indentation of the document's first line, in any of its documents. */
function hasBlockResources(text: string): boolean {
  for (const match of text.matchAll(BLOCK_RESOURCES)) {
    if (match[1] === indentation(text, match.index)) return true;
  }
  return false;
}

const BLOCK_RESOURCES = /^([ \t]*)(?:---[ \t]+)?(?:\?[ \t]+)?["']?Resources["']?[ \t]*:/gmu;

/** How the first line of the document around an offset is indented, comments and blank lines passed over. */
function indentation(text: string, offset: number): string {
  const start = text.lastIndexOf("\n---", offset);
  const document = start < 0 ? text : text.slice(start + 1);
  return FIRST_LINE.exec(document)?.[1] ?? "";
}

const FIRST_LINE = /^(?!---\s*$|%|[ \t]*#|\s*$)([ \t]*)/mu;
