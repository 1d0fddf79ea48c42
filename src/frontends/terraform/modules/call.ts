import type { Place } from "../../../source/span.ts";
import { at } from "../../../source/span.ts";
import type { Condition, Entry, MapReading, Reading } from "../../../value/reading.ts";
import type { Thing } from "../context.ts";
import type { Declarations } from "../declarations/declarations.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import type { Instance, Open } from "./expansion.ts";
import { mistake } from "../functions/call.ts";
import type { ModuleInstance, ModuleOrigin } from "./module.ts";
import { joinOpen } from "./open.ts";
import { both } from "./presence.ts";
import type { Provider } from "../resources/provider.ts";
import { scopeOf } from "./scope-of.ts";
import { seen } from "./seen.ts";
import { sourceOf } from "../declarations/sources.ts";
import { argument, literalText, providerName } from "../declarations/syntax-queries.ts";
import type { Block } from "../syntax/tree.ts";
import type { Given } from "../variables/variables.ts";

/** One instance of a `module` block: the module that it makes, or the place of one that cannot be read. */
export class CallInstances implements Thing {
  readonly address: string;
  readonly block: string;
  readonly instance: Instance;
  readonly exists: Condition;
  readonly open?: Open;
  readonly declared: Block;
  readonly #caller: ModuleInstance;
  readonly #name: string;
  readonly #create: (origin: ModuleOrigin) => ModuleInstance;
  /** Why it cannot be read, as a clause. */
  #why: string | undefined;
  #made: { readonly module: ModuleInstance | undefined } | undefined;

  constructor(caller: ModuleInstance, name: string, declared: Block, instance: Instance, create: (origin: ModuleOrigin) => ModuleInstance) {
    this.#caller = caller;
    this.#create = create;
    this.#name = name;
    this.declared = declared;
    this.instance = instance;
    this.address = `${caller.address}module.${name}${instance.key}`;
    this.block = `${caller.block}module.${name}`;
    this.exists = both(caller.exists, instance.exists);
    const open = joinOpen(caller.open, instance.open);
    if (open) this.open = open;
  }

  /** The module; undefined where it is not on disk or cannot be. */
  get module(): ModuleInstance | undefined {
    this.#made ??= { module: this.#make() };
    return this.#made.module;
  }

  /** What the call gives for the module's variables. */
  get arguments(): MapReading {
    const entries = new Map<string, Entry>();
    const scope = scopeOf(this.#caller, this.instance);
    for (const { name, nameSpan, value } of this.declared.body.attributes) if (!META.has(name) && !entries.has(name)) entries.set(name, { key: at(nameSpan), value: evaluate(value, scope) });
    return { is: "map", entries, place: at(this.declared.header) };
  }

  attribute(name: string, place: Place): Reading {
    const { module } = this;
    if (!module) {
      const label = `${this.address}.${name}`;
      const why = this.#why ?? `module \`${this.#name}\` cannot be read`;
      return { is: "unknown", why, term: { scope: this.#caller.deployment.id, text: label, label }, place };
    }
    const output = module.output(name);
    if (!output) return mistake(`module \`${this.#name}\` has no output \`${name}\``, place);
    return output.label === "" ? { ...output.reading, place } : seen(output.reading, place, output.label);
  }

  #make(): ModuleInstance | undefined {
    const { deployment, declarations, origin } = this.#caller;
    const written = this.#sourceText();
    if (written === undefined) { this.#missing("has no source that is known", "write its path"); return; }
    const path = origin.path === "" ? this.#name : `${origin.path}.${this.#name}`;
    const source = sourceOf(written, declarations.folder, path, origin.downloads, deployment.loader);
    if (source.is === "missing") { this.#missing(source.why, source.remedy, written); return; }
    const folders = [...origin.folders, declarations.folder];
    if (folders.includes(source.folder)) { this.#circular(written); return; }
    const called = deployment.loader.module(source.folder);
    if (!called && source.isDownloaded) { this.#missing("is not on disk", "run terraform init", written); return; }
    if (!called) { this.#missing("has no Terraform files in its folder", "correct its source", written); return; }
    // A module may hold many blocks and be called many times.
    if (folders.length > DEEPEST || !deployment.take(1 + called.resources.size)) { this.#missing("is one of more modules than can be read", "simplify the configuration", written); return; }
    this.#checkArguments(called);
    const downloaded = this.#caller.downloaded ?? (source.isDownloaded ? { header: this.declared.header, label: `in module \`${this.#name}\`` } : undefined);
    if (downloaded) for (const file of called.files) deployment.downloadedFiles.add(file);
    return this.#create({
      deployment,
      downloads: origin.downloads,
      declarations: called,
      address: `${this.address}.`,
      block: `${this.block}.`,
      path,
      folders,
      exists: this.exists,
      ...(this.open && { open: this.open }),
      calls: [...this.#caller.calls, { span: this.declared.header, label: `called as \`${this.address}\`` }],
      ...(downloaded && { downloaded }),
      given: (name) => this.#given(name),
      passed: (name) => this.#passed(name),
    });
  }

  #checkArguments({ variables }: Declarations): void {
    const { problems } = this.#caller.deployment;
    for (const { name, nameSpan } of this.declared.body.attributes) {
      if (!META.has(name) && !variables.has(name)) problems.add("error", `module \`${this.#name}\` has no variable \`${name}\`; correct or remove it`, nameSpan);
    }
    const missing = [...variables].filter(([name, block]) => !argument(block, "default") && !argument(this.declared, name)).map(([name]) => `\`${name}\``);
    if (missing.length > 0) problems.add("error", `module \`${this.#name}\` needs a value for ${missing.join(", ")}; add it`, this.declared.header);
  }

  #sourceText(): string | undefined {
    const expression = argument(this.declared, "source");
    const literal = literalText(expression);
    if (literal !== undefined || !expression) return literal;
    const value = evaluate(expression, scopeOf(this.#caller));
    return value.is === "scalar" ? value.text : undefined;
  }

  #missing(why: string, remedy: string, source?: string): undefined {
    const shown = source === undefined ? "" : ` (${source})`;
    this.#why = `module \`${this.#name}\`${shown} ${why}`;
    this.#caller.deployment.problems.add("note", `${this.#why}, so that what it makes is unknown; ${remedy}`, this.declared.header, { isGap: true });
    return undefined;
  }

  #circular(source: string): undefined {
    this.#why = `module \`${this.#name}\` calls itself by \`${source}\``;
    this.#caller.deployment.problems.add("error", `${this.#why}; break the circle`, this.declared.header);
    return undefined;
  }

  #given(name: string): Given | undefined {
    const attribute = this.declared.body.attributes.find((each) => each.name === name);
    if (!attribute) return undefined;
    const reading = evaluate(attribute.value, scopeOf(this.#caller, this.instance));
    return { is: "reading", reading, label: `\`${name}\` of module \`${this.#name}\``, name: attribute.nameSpan };
  }

  /** The provider that `providers` names, else the caller's default one of that name. */
  #passed(name: string): Provider | undefined {
    const providers = argument(this.declared, "providers");
    if (providers?.is === "object") {
      const entry = providers.entries.find(({ key }) => providerName(key) === name);
      const given = entry && providerName(entry.value);
      if (given !== undefined) return this.#caller.provider(given);
    }
    return name.includes(".") ? undefined : this.#caller.provider(name);
  }
}

/** What Terraform itself reads of a call. */
const META: ReadonlySet<string> = new Set(["source", "version", "count", "for_each", "providers", "depends_on"]);

/** Modules in one another. */
const DEEPEST = 30;
