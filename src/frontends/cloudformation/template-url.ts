import type { Reading } from "../../value/reading.ts";
import type { Context } from "./context.ts";
import { embeddedTemplate } from "./embedded.ts";
import type { LinkedTemplate, Tail } from "./other-files.ts";
import { child, isNull, literal, type MappingSyntax } from "./syntax/syntax.ts";

/** What a stack's template is known to be called, or the template itself, or why neither is known. */
export type Tails = Tail | { readonly is: "embedded"; readonly template: LinkedTemplate } | { readonly is: "nothing"; readonly why: string };

/**
 * Where the template of a nested stack or stack set is. An asset of the CDK is named beside the resource:
 * https://docs.aws.amazon.com/cdk/v2/guide/assets.html (`aws:asset:path`).
 */
export function tailsOf(resource: MappingSyntax, context: Context): Tails {
  const metadata = child(resource, "Metadata");
  const asset = ASSETS_OF.has(literal(child(metadata, "aws:asset:property")) ?? "") ? literal(child(metadata, "aws:asset:path")) : undefined;
  if (asset !== undefined) return { text: asset, whole: true };
  const properties = child(resource, "Properties");
  const body = child(properties, "TemplateBody");
  if (body && !isNull(body)) {
    const template = embeddedTemplate(body, context);
    return template ? { is: "embedded", template } : { is: "nothing", why: "its template is not written out here" };
  }
  const url = child(properties, "TemplateURL") ?? child(properties, "Location");
  if (!url || isNull(url)) return { is: "nothing", why: "it names no template" };
  if (url.kind === "mapping" && url.entries.has("ApplicationId")) return { is: "nothing", why: "its template is an application of the Serverless Application Repository" };
  const tails = leavesOf(context.evaluate(url, context)).map(tailOf);
  const [first, ...others] = tails;
  const isOne = others.every((each) => each?.text === first?.text && each?.whole === first?.whole);
  return first && isOne ? first : { is: "nothing", why: "the name of its template is not known" };
}

const ASSETS_OF: ReadonlySet<string> = new Set(["TemplateURL", "Location"]);

function leavesOf(reading: Reading): readonly Reading[] {
  const open: Reading[] = [reading];
  const leaves: Reading[] = [];
  for (let next = open.pop(); next && leaves.length < MOST_LEAVES; next = open.pop()) {
    if (next.is === "choice") open.push(next.then, next.else);
    else leaves.push(next);
  }
  return leaves;
}

const MOST_LEAVES = 256;

/** The known text at its end, from a whole name on where what is before it is not known: `https://${Bucket}/prod/vpc.yaml`. */
function tailOf(leaf: Reading): Tail | undefined {
  if (leaf.is === "scalar") return { text: leaf.text, whole: true };
  const last = leaf.is === "text" ? leaf.parts.at(-1) : undefined;
  return typeof last === "string" && last !== "" ? { text: last, whole: false } : undefined;
}
