import type { Suppression } from "../../../graph/raw.ts";
import type { Span } from "../../../source/span.ts";
import type { Declarations } from "./declarations.ts";
import type { FileIgnores } from "./ignores.ts";
import { overridden } from "./override.ts";
import type { Problems } from "../problems.ts";
import { argument, keyword } from "./syntax-queries.ts";
import type { Attribute, Block, Body } from "../syntax/tree.ts";

/** The bodies of a module's files, those of its override files apart. */
export interface ModuleBodies {
  readonly folder: string;
  readonly files: readonly string[];
  readonly start: Span;
  readonly primary: readonly Body[];
  readonly overrides: readonly Body[];
  /** What the comments of each file accept. */
  readonly ignores: readonly FileIgnores[];
}

/** Sorts what the files of a module declare by what it is and by name. */
export function declare({ folder, files, start, primary, overrides, ignores }: ModuleBodies, problems: Problems): Declarations {
  const sorted = new Sorted(problems, new Map(ignores.flatMap(({ blocks }) => [...blocks])));
  for (const body of primary) sorted.add(body);
  for (const body of overrides) sorted.override(body);
  const { variables, locals, outputs, resources, data, calls, providers, backend, accepted } = sorted;
  const accepting = { blocks: accepted, files: ignores.flatMap(({ file }) => file) };
  return { folder, files, start, variables, locals, outputs, resources, data, calls, providers, ignores: accepting, ...(backend && { backend }) };
}

class Sorted {
  readonly variables = new Map<string, Block>();
  readonly locals = new Map<string, Attribute>();
  readonly outputs = new Map<string, Block>();
  readonly resources = new Map<string, Block>();
  readonly data = new Map<string, Block>();
  readonly calls = new Map<string, Block>();
  readonly providers = new Map<string, Block>();
  backend: Block | undefined;
  /** What is accepted of blocks, by their addresses: where they are declared, and where they are overridden. */
  readonly accepted = new Map<string, readonly Suppression[]>();
  readonly #problems: Problems;
  readonly #ignores: FileIgnores["blocks"];

  constructor(problems: Problems, ignores: FileIgnores["blocks"]) {
    this.#problems = problems;
    this.#ignores = ignores;
  }

  add({ attributes, blocks }: Body): void {
    for (const { name, nameSpan } of attributes) this.#problems.add("error", `the argument \`${name}\` stands outside of any block; move it into one`, nameSpan);
    for (const block of blocks) {
      this.backend ??= backendIn(block);
      const slot = this.#slotOf(block);
      if (!slot) continue;
      if (slot.is === "locals") this.#addLocals(block.body);
      else if (!slot.in.has(slot.name)) slot.in.set(slot.name, block);
      else this.#twice(`${block.type} \`${slot.name}\``, block.header);
    }
  }

  override({ blocks }: Body): void {
    for (const block of blocks) {
      this.backend = backendIn(block) ?? this.backend;
      const slot = this.#slotOf(block);
      if (slot?.is === "locals") {
        for (const attribute of block.body.attributes) this.locals.set(attribute.name, attribute);
      } else if (slot) {
        const base = slot.in.get(slot.name);
        slot.in.set(slot.name, base ? overridden(base, block) : block);
        if (!base) this.#problems.add("warning", `there is no ${block.type} \`${slot.name}\` to override; move it to a file of another name`, block.header);
      }
    }
  }

  #addLocals({ attributes }: Body): void {
    for (const attribute of attributes) {
      if (this.locals.has(attribute.name)) this.#twice(`local \`${attribute.name}\``, attribute.nameSpan);
      else this.locals.set(attribute.name, attribute);
    }
  }

  #twice(what: string, span: Span): void {
    this.#problems.add("error", `${what} is declared twice, and the first counts; rename or remove one`, span);
  }

  #slotOf(block: Block): Slot | undefined {
    const slot = this.#slot(block);
    const ignores = this.#ignores.get(block);
    if (ignores && slot?.is === "block") {
      const address = block.type === "resource" ? slot.name : `${block.type}.${slot.name}`;
      this.accepted.set(address, [...(this.accepted.get(address) ?? []), ...ignores]);
    }
    return slot;
  }

  #slot(block: Block): Slot | undefined {
    switch (block.type) {
      case "locals":
        return { is: "locals" };
      case "variable":
        return this.#named(block, this.variables);
      case "output":
        return this.#named(block, this.outputs);
      case "module":
        return this.#named(block, this.calls);
      case "provider":
        return this.#provider(block);
      case "resource":
        return this.#typed(block, this.resources);
      case "data":
        return this.#typed(block, this.data);
      default:
        if (!PASSED_OVER.has(block.type)) {
          this.#problems.add("warning", `Terraform knows no block \`${block.type}\`, so that it is left out; correct its name`, block.header);
        }
        return undefined;
    }
  }

  #named(block: Block, into: Map<string, Block>): Slot | undefined {
    const [label, ...others] = block.labels;
    if (!label || others.length > 0) { this.#labels(block, `one name, as in \`${block.type} "name"\``); return; }
    return { is: "block", in: into, name: label.text };
  }

  #typed(block: Block, into: Map<string, Block>): Slot | undefined {
    const [type, label, ...others] = block.labels;
    if (!type || !label || others.length > 0) { this.#labels(block, `a type and a name, as in \`${block.type} "aws_db_instance" "main"\``); return; }
    return { is: "block", in: into, name: `${type.text}.${label.text}` };
  }

  #provider(block: Block): Slot | undefined {
    const slot = this.#named(block, this.providers);
    const alias = keyword(argument(block, "alias"));
    return slot?.is === "block" && alias !== undefined ? { ...slot, name: `${slot.name}.${alias}` } : slot;
  }

  #labels(block: Block, wanted: string): undefined {
    this.#problems.add("error", `a block \`${block.type}\` takes ${wanted}; without that it is left out`, block.header);
    return undefined;
  }
}

/** One that an override file says takes the place of the whole other one. */
const backendIn = ({ type, body }: Block): Block | undefined => (type === "terraform" ? body.blocks.find((block) => block.type === "backend" || block.type === "cloud") : undefined);

type Slot = { readonly is: "locals" } | { readonly is: "block"; readonly in: Map<string, Block>; readonly name: string };

/** What tells Terraform how to go about its work, and makes nothing. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  "action",
  "check",
  "ephemeral",
  "import",
  "language",
  "list",
  "moved",
  "removed",
  "terraform",
]);
