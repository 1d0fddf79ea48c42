import { at, type Place, type Span, type Step } from "../../../source/span.ts";
import type { Condition, Reading } from "../../../value/reading.ts";
import { CallInstances } from "./call.ts";
import type { Deployment, Module } from "../context.ts";
import type { Failure } from "./memo.ts";
import type { Declarations } from "../declarations/declarations.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { nameOf } from "../evaluate/values.ts";
import { ONE, expandCount, expandForEach, type Expanding } from "./expand.ts";
import { OPEN_KEY, valueOf, wholeResource, type Expansion, type Instance, type Named, type Open } from "./expansion.ts";
import { tellMistakes } from "../mistakes.ts";
import { Provider } from "../resources/provider.ts";
import { BlockInstance } from "../resources/resource-instance.ts";
import { scopeOf } from "./scope-of.ts";
import type { Downloads } from "../declarations/sources.ts";
import { argument } from "../declarations/syntax-queries.ts";
import type { Block } from "../syntax/tree.ts";
import { unknownAt } from "../variables/unknown-values.ts";
import { readVariable, type Given } from "../variables/variables.ts";

/** How a module comes to be: nothing but its own files for a root module. */
export interface ModuleOrigin {
  readonly deployment: Deployment;
  readonly downloads: Downloads;
  readonly declarations: Declarations;
  readonly address: string;
  readonly block: string;
  /** The names of the calls that lead to it, joined by dots, as Terraform's own list of modules has them. */
  readonly path: string;
  /** The folders of the modules around it. */
  readonly folders: readonly string[];
  readonly exists: Condition;
  readonly open?: Open;
  readonly calls: readonly Step[];
  readonly downloaded?: { readonly header: Span; readonly label: string };
  /** What a variable is set to. */
  readonly given: (name: string) => Given | undefined;
  /** The provider that the caller hands on under a name. */
  readonly passed: (name: string) => Provider | undefined;
}

interface Expanded<I> {
  readonly expansion: Expansion;
  readonly instances: readonly I[];
}

/** A module with its values: everything in it is read when it is first asked for, and once. */
export class ModuleInstance implements Module {
  readonly deployment: Deployment;
  readonly declarations: Declarations;
  readonly address: string;
  readonly block: string;
  readonly exists: Condition;
  readonly open?: Open;
  readonly calls: readonly Step[];
  readonly downloaded?: { readonly header: Span; readonly label: string };
  readonly origin: ModuleOrigin;
  readonly #values = new Map<string, Named>();
  readonly #blocks = new Map<string, Expanded<BlockInstance>>();
  readonly #called = new Map<string, Expanded<CallInstances>>();
  readonly #providers = new Map<string, Provider>();

  constructor(origin: ModuleOrigin) {
    this.origin = origin;
    this.deployment = origin.deployment;
    this.declarations = origin.declarations;
    this.address = origin.address;
    this.block = origin.block;
    this.exists = origin.exists;
    if (origin.open) this.open = origin.open;
    this.calls = origin.calls;
    if (origin.downloaded) this.downloaded = origin.downloaded;
  }

  variable(name: string): Named | undefined {
    const block = this.declarations.variables.get(name);
    return block && this.#value(`var.${name}`, block.header, () => readVariable(this, name, block, this.origin.given(name)));
  }

  local(name: string): Named | undefined {
    const attribute = this.declarations.locals.get(name);
    return attribute && this.#value(`local.${name}`, attribute.nameSpan, () => ({ reading: evaluate(attribute.value, scopeOf(this)), label: `local \`${name}\`` }));
  }

  output(name: string): Named | undefined {
    const block = this.declarations.outputs.get(name);
    const value = block && argument(block, "value");
    if (!block || !value) return undefined;
    return this.#value(`output.${name}`, block.header, () => ({ reading: evaluate(value, scopeOf(this)), label: `output \`${name}\` of \`${this.address.slice(0, -1)}\`` }));
  }

  provider(name: string): Provider {
    const known = this.#providers.get(name);
    if (known) return known;
    const block = this.declarations.providers.get(name);
    const passed = this.origin.passed(name);
    const provider = passed && !(block && saysSomething(block)) ? passed : new Provider(name, this, block);
    this.#providers.set(name, provider);
    return provider;
  }

  resource(name: string, place: Place): Reading | undefined {
    const block = this.declarations.resources.get(name);
    return block && this.#reference(this.#instancesOf(name, block).expansion, name, place);
  }

  data(name: string, place: Place): Reading | undefined {
    const block = this.declarations.data.get(name);
    return block && this.#reference(this.#instancesOf(`data.${name}`, block).expansion, `data.${name}`, place);
  }

  call(name: string, place: Place): Reading | undefined {
    const block = this.declarations.calls.get(name);
    return block && this.#reference(this.#callsOf(name, block).expansion, `module.${name}`, place);
  }

  /** All instances of all resources in it, without those of the modules that it calls. */
  get resources(): readonly BlockInstance[] {
    return [...this.declarations.resources].flatMap(([name, block]) => this.#instancesOf(name, block).instances);
  }

  /** Those of one type. */
  resourcesOf(type: string): readonly BlockInstance[] {
    return [...this.declarations.resources].flatMap(([name, block]) => (name.startsWith(`${type}.`) ? this.#instancesOf(name, block).instances : []));
  }

  get children(): readonly CallInstances[] {
    return [...this.declarations.calls].flatMap(([name, block]) => this.#callsOf(name, block).instances);
  }

  #reference({ shape }: Expansion, name: string, place: Place): Reading {
    const address = `${this.address}${name}`;
    const scope = this.deployment.id;
    return valueOf(shape, { address, scope, place, value: (key) => wholeResource(scope, `${address}${key}`, place) });
  }

  #value(name: string, span: Span, make: () => Named): Named {
    const failed = (failure: Failure): Named => {
      const { why } = failure;
      this.#tell(failure, span);
      return { reading: unknownAt(why, at(span)), label: "" };
    };
    return this.deployment.memo.of(this.#values, { key: `${this.address}${name}`, label: `${this.address}${name}` }, make, failed);
  }

  #tell({ why, isFault }: Failure, span: Span): void {
    if (isFault) this.deployment.problems.add("error", `${why}; break the circle`, span);
  }

  #instancesOf(name: string, block: Block): Expanded<BlockInstance> {
    return this.#expanded(this.#blocks, name, block, (instance) => new BlockInstance(this, block, instance));
  }

  #callsOf(name: string, block: Block): Expanded<CallInstances> {
    return this.#expanded(this.#called, `module.${name}`, block, (instance) => new CallInstances(this, name, block, instance, (origin) => new ModuleInstance(origin)));
  }

  #expanded<I extends BlockInstance | CallInstances>(known: Map<string, Expanded<I>>, own: string, block: Block, make: (instance: Instance) => I): Expanded<I> {
    const address = `${this.address}${own}`;
    const failed = (failure: Failure): Expanded<I> => {
      const { why } = failure;
      this.#tell(failure, block.header);
      return { expansion: { instances: [], shape: { is: "open list", open: { least: 0, most: Infinity, why } } }, instances: [] };
    };
    const expanded = (): Expanded<I> => {
      const expansion = this.#expand(address, block);
      const instances = expansion.instances.map(make);
      for (const instance of instances) this.deployment.things.set(instance.address, instance);
      return { expansion, instances };
    };
    const name = `instances ${address}`;
    // Without a number of its own it hangs on nothing.
    if (!argument(block, "count") && !argument(block, "for_each")) {
      const one = known.get(name) ?? expanded();
      known.set(name, one);
      return one;
    }
    return this.deployment.memo.of(known, { key: name, label: address }, expanded, failed);
  }

  #expand(address: string, block: Block): Expansion {
    const [count, forEach] = [argument(block, "count"), argument(block, "for_each")];
    const expression = count ?? forEach;
    if (!expression) return ONE;
    const { deployment } = this;
    const reading = evaluate(expression, scopeOf(this));
    tellMistakes(reading, deployment.problems);
    const expanding: Expanding = {
      scope: deployment.id,
      address,
      take: (instances) => deployment.take(instances),
      refuse: (message, { span }) => deployment.problems.add("error", message, span),
    };
    if (forEach) this.#collection(address, reading);
    return count ? expandCount(reading, expanding) : expandForEach(reading, expanding);
  }

  /** What is made for the instances of another block is made for what those are made for. */
  #collection(address: string, reading: Reading): void {
    const { collections } = this.deployment;
    const chained = reading.is === "map" && reading.entries.size === 0 ? reading.rest?.term?.text : undefined;
    const name = chained?.endsWith(OPEN_KEY) ? collections.get(chained.slice(0, -OPEN_KEY.length)) : nameOf(reading);
    if (name !== undefined) collections.set(address, name);
  }
}

/** A block that only names a provider stands for the one that the caller hands on. */
const saysSomething = ({ body }: Block): boolean => body.blocks.length > 0 || body.attributes.some(({ name }) => name !== "alias" && name !== "version");
