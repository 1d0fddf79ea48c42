import type { RawDeployment, Suppression } from "../../graph/raw.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { Place, Step } from "../../source/span.ts";
import { ALWAYS, seenFrom, type Condition, type Reading, type Unknown } from "../../value/reading.ts";
import { type Context, type NestedStacks, placeOf } from "./context.ts";
import type { Passed, PassedValues } from "./declarations.ts";
import type { Expanded } from "./loops.ts";
import type { Link, LinkedTemplate } from "./other-files.ts";
import { stackSetInstances } from "./stack-sets.ts";
import { acceptedOf } from "./suppressions.ts";
import { child, isNull, literal, type MappingSyntax, type Syntax } from "./syntax/syntax.ts";
import { tailsOf } from "./template-url.ts";

/** A stack that was read, with all that it nests. */
export interface Stack {
  readonly deployment: RawDeployment;
  readonly nested: readonly RawDeployment[];
  readonly outputs: ReadonlyMap<string, Reading>;
  readonly diagnostics: readonly Diagnostic[];
}

/** A template to be read as part of another one. */
export interface StackCall {
  readonly template: LinkedTemplate;
  /** What it is called in its parent: after the parent's id and before the names of its resources. */
  readonly name: string;
  readonly passed: PassedValues;
  readonly exists: Condition;
  /** Where it is called. */
  readonly step: Step;
  /** What the resource accepts that calls it. */
  readonly accepted: readonly Suppression[];
  /** The tags that the resource gives it, and so all that it makes, as far as they are written out. */
  readonly tags: ReadonlyMap<string, string>;
  /** Where it stands, if not where its parent does: a stack set's instance. */
  readonly elsewhere?: { readonly key: string; readonly region: string | undefined; readonly account: string | undefined };
}

/** How a stack within another one is read. */
export type ReadStack = (call: StackCall, parent: Context) => Stack | { readonly why: string };

/**
 * The stacks in a template, each read when it is first asked for: by another one that uses its outputs, at the latest when the template has been read.
 * CloudFormation takes no stacks that use each other's outputs in a circle, and here such an output is unknown.
 */
export class Stacks implements NestedStacks {
  readonly #readStack: ReadStack;
  readonly #resources = new Map<string, Expanded>();
  readonly #read = new Map<string, Stack | { readonly why: string }>();
  readonly #instances: Stack[] = [];
  #context: Context | undefined;

  constructor(readStack: ReadStack) {
    this.#readStack = readStack;
  }

  begin(context: Context, resources: readonly Expanded[]): void {
    this.#context = context;
    for (const each of resources) if (isStack(each)) this.#resources.set(each.name, each);
  }

  output(stack: string, name: string, place: Place): Reading | undefined {
    const nested = this.#resources.get(stack);
    if (!nested) return undefined;
    const read = this.#stack(nested);
    if ("why" in read) return this.#unknown(stack, name, read.why, place);
    const value = read.outputs.get(name);
    if (value) return seenFrom(value, { span: place.span, via: [...place.via, { span: value.place.span, label: `output \`${name}\` of \`${stack}\`` }] });
    const message = `the nested stack \`${stack}\` has no output \`${name}\`; add it to the Outputs of its template, or correct the name`;
    this.#context?.problems.add("warning", message, place.span);
    return this.#unknown(stack, name, "the nested stack has no such output", place);
  }

  /** Everything that the stacks of the template make; those that cannot be read are left out. */
  all(): readonly Stack[] {
    const stacks: Stack[] = [];
    for (const each of this.#resources.values()) {
      if (isStackSet(each)) this.#readInstances(each);
      else {
        const read = this.#stack(each);
        if (!("why" in read)) stacks.push(read);
      }
    }
    return [...stacks, ...this.#instances];
  }

  /** Whether all that a resource of the template makes was read. */
  isRead(name: string): boolean {
    const read = this.#read.get(name);
    return read !== undefined && !("why" in read);
  }

  #stack(nested: Expanded): Stack | { readonly why: string } {
    const { name } = nested;
    const known = this.#read.get(name);
    if (known) return known;
    this.#read.set(name, { why: "the nested stacks use each other's outputs in a circle" });
    const read = this.#nested(nested);
    this.#read.set(name, read);
    return read;
  }

  #nested({ name, key, value, context, open }: Expanded): Stack | { readonly why: string } {
    if (value.kind !== "mapping" || isStackSetType(value)) return { why: "it is a stack set" };
    if (open) return { why: `how many such stacks there are is not known: ${open.why}` };
    const link = this.#linkOf(value, context);
    if (link.is === "nothing") return { why: link.why };
    const step = { span: key.span, label: `nested stack \`${name}\`` };
    const call: StackCall = { template: link.template, name, passed: passedBy(value, name, context), exists: existenceOf(value, context), step, accepted: acceptedOf({ key, value }, context), tags: tagsOf(value) };
    return this.#told(this.#readStack(call, context), step, context);
  }

  #readInstances({ name, key, value, context }: Expanded): void {
    if (value.kind !== "mapping") return;
    const link = this.#linkOf(value, context);
    if (link.is === "nothing") {
      this.#read.set(name, { why: link.why });
      return;
    }
    for (const { passed, ...elsewhere } of stackSetInstances(value, context)) {
      const step = { span: key.span, label: `stack set \`${name}\`` };
      const call: StackCall = { template: link.template, name, passed, exists: existenceOf(value, context), step, accepted: acceptedOf({ key, value }, context), tags: tagsOf(value), elsewhere };
      const stack = this.#told(this.#readStack(call, context), step, context);
      if ("why" in stack) continue;
      this.#instances.push(stack);
      this.#read.set(name, stack);
    }
  }

  /** What is in the files and not read is told: nothing else says that it is missing. */
  #told<R extends Stack | { readonly why: string }>(read: R, { span, label }: Step, { problems }: Context): R {
    if ("why" in read) problems.add("warning", `the ${label} is not read: ${read.why}; check its template by itself`, span);
    return read;
  }

  /** By what its URL is known to end in, in each branch of a condition: all must lead to one template. */
  #linkOf(resource: MappingSyntax, context: Context): Link {
    const tails = tailsOf(resource, context);
    if (!("text" in tails)) return tails.is === "embedded" ? { is: "template", template: tails.template } : { is: "nothing", why: tails.why };
    return context.files.template(tails, context.path);
  }

  #unknown(stack: string, name: string, why: string, place: Place): Unknown {
    const scope = this.#context?.scope ?? "";
    const text = `${stack}.Outputs.${name}`;
    return { is: "unknown", why: `it is an output of the nested stack \`${stack}\`: ${why}`, term: { scope, text, label: text }, place };
  }
}

const typeOf = (resource: MappingSyntax): string | undefined => literal(child(resource, "Type"));

function isStack({ value }: Expanded): boolean {
  return value.kind === "mapping" && STACKS.has(typeOf(value) ?? "");
}

const isStackSetType = (resource: MappingSyntax): boolean => typeOf(resource) === STACK_SET;
const isStackSet = ({ value }: Expanded): boolean => value.kind === "mapping" && isStackSetType(value);

const STACK_SET = "AWS::CloudFormation::StackSet";

const STACKS: ReadonlySet<string> = new Set(["AWS::CloudFormation::Stack", "AWS::Serverless::Application", STACK_SET]);

/** What a parent gives the parameters of a stack, each as the parent reads it. */
function passedBy(resource: MappingSyntax, name: string, context: Context): PassedValues {
  const parameters = child(child(resource, "Properties"), "Parameters");
  const passed = new Map<string, Passed>();
  if (parameters?.kind !== "mapping" || parameters.tag !== undefined) return passed;
  for (const [parameter, { value }] of parameters.entries) {
    if (parameter.startsWith("Fn::")) continue;
    const reading = context.evaluate(value, context);
    passed.set(parameter, { reading, step: { span: value.span, label: `parameter \`${parameter}\`, passed down by \`${name}\`` } });
  }
  return passed;
}

function existenceOf(resource: MappingSyntax, context: Context): Condition {
  const node = child(resource, "Condition");
  const name = node && !isNull(node) ? literal(node) : undefined;
  return node && name !== undefined ? context.conditions.named(name, placeOf(node), context) : ALWAYS;
}

/** A list of keys and values; a map where the resource is one of SAM. What is not written out brings nothing that is known. */
function tagsOf(resource: MappingSyntax): ReadonlyMap<string, string> {
  const tags = child(child(resource, "Properties"), "Tags");
  if (tags?.kind === "sequence") return known(tags.items.map((item) => [literal(child(item, "Key")), child(item, "Value")]));
  return tags?.kind === "mapping" && tags.tag === undefined ? known([...tags.entries].map(([key, { value }]) => [key, value])) : new Map();
}

const known = (pairs: readonly (readonly [string | undefined, Syntax | undefined])[]): ReadonlyMap<string, string> =>
  new Map(
    pairs.flatMap(([key, node]) => {
      const value = literal(node);
      return key === undefined || value === undefined ? [] : [[key, value] as const];
    }),
  );
