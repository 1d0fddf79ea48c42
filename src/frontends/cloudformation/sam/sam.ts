import type { RawResource } from "../../../graph/raw.ts";
import type { Context } from "../context.ts";
import type { Expanded } from "../loops.ts";
import { child, literal, type MappingSyntax, type Syntax } from "../syntax/syntax.ts";
import { generate } from "./generate.ts";
import { Globals } from "./globals.ts";
import { IMPLICIT_NAMES, referableNames } from "./names.ts";
import { TYPES } from "./types.ts";

/** The macro that makes CloudFormation's resources of SAM's. */
export const SAM_TRANSFORM = "AWS::Serverless-2016-10-31";

/**
 * The Serverless Application Model in one template. Its macro is not run: a resource of SAM keeps its type, its names and its
 * place in the source, Globals are read into it, and what the macro makes besides stands beside it. A template without such resources
 * is left as it is.
 */
export class Serverless {
  readonly #globals: Globals;
  readonly #isTransformed: boolean;
  readonly #names = new Map<string, string>();
  #ids: ReadonlySet<string> = new Set();

  constructor(root: MappingSyntax, isTransformed: boolean) {
    this.#globals = new Globals(child(root, "Globals"));
    this.#isTransformed = isTransformed;
  }

  /** The resources as they are written, with the properties that Globals give them; what they make is known by name from here on. */
  prepare(entries: readonly Expanded[], context: Context): readonly Expanded[] {
    const [first] = entries.filter(isServerless);
    if (!first) return entries;
    if (!this.#isTransformed) tellTransform(first, context);
    this.#globals.check(context);
    const prepared = entries.map((each) => (isServerless(each) ? this.#globals.into(each, context) : each));
    this.#ids = new Set(prepared.filter(isServerless).map(({ name }) => name));
    for (const [name, address] of IMPLICIT_NAMES) this.#names.set(name, address);
    for (const each of prepared) {
      if (!isServerless(each)) continue;
      tellUnknown(each, context);
      for (const [name, address] of referableNames(each)) this.#names.set(name, address);
    }
    return prepared;
  }

  /** The resources, and what the macro makes of them. */
  complete(resources: readonly RawResource[], context: Context): readonly RawResource[] {
    if (this.#ids.size === 0) return resources;
    return generate(resources.map((each) => this.#globals.seen(each)), this.#globals, context);
  }

  /** The address of what a dotted name such as `Function.Alias` means. */
  named(name: string): string | undefined {
    return this.#names.get(name);
  }

  /** A name that the macro may define. What it makes is called by the resource that it is made of, and a few have names of their own. */
  mayDefine(name: string): boolean {
    if (this.#isTransformed && OWN_NAMES.test(name)) return true;
    for (let end = Math.min(name.length, 255); end > 0; end -= 1) if (this.#ids.has(name.slice(0, end))) return true;
    return false;
  }
}

const isServerless = ({ value }: Expanded): boolean => typeOf(value)?.startsWith("AWS::Serverless::") === true;

const typeOf = (value: Syntax): string | undefined => literal(child(value, "Type"));

/** https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html */
const OWN_NAMES = /^(?:Serverless(?:RestApi|HttpApi|DeploymentApplication|UsagePlan|ApiKey)|CodeDeployServiceRole|ApiGatewayDomainName|RecordSetGroup)/u;

function tellTransform({ key, value }: Expanded, { problems }: Context): void {
  const span = child(value, "Type")?.span ?? key.span;
  problems.add("error", `\`${typeOf(value) ?? ""}\` is a type of AWS SAM, and CloudFormation refuses it here; write \`Transform: ${SAM_TRANSFORM}\` at the top of the template`, span);
}

/** A type that SAM does not have, and one of which nothing is looked at. */
function tellUnknown({ key, value }: Expanded, { problems }: Context): void {
  const [type, span] = [typeOf(value) ?? "", child(value, "Type")?.span ?? key.span];
  const known = TYPES.get(type);
  if (!known) problems.add("error", `SAM has no type \`${type}\`; correct the name`, span);
  else if (known === "unread") problems.add("note", `what \`${type}\` makes is not looked at; it is neither judged nor counted`, span);
}
