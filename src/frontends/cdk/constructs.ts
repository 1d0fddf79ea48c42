import type { Span } from "../../source/span.ts";
import type { Construct, Constructs } from "../cloudformation/template.ts";
import { METADATA_KEY } from "../ignores.ts";
import { ACKNOWLEDGED_RULES, Acknowledgements } from "./acknowledgements.ts";
import { texts, type Metadata, type MetadataEntry } from "./metadata.ts";

/** What is known of the constructs of a stack, and of the stacks that it nests. */
export interface Recorded {
  /** By path: the manifest's and those of its further file. */
  readonly metadata: Metadata;
  /** The path of the stack itself, `/Shop/Data`: its own place is none of what it holds. */
  readonly stack: string;
  /** The paths that make a logical id, as the construct tree has them; asked where the metadata has none. */
  readonly inTree: (logicalId: string) => readonly string[];
  /** The source line of a trace. */
  readonly locate: (trace: readonly string[]) => Span | undefined;
}

/**
 * The constructs behind the resources of a stack. The template names them best. Where it does not, the metadata does: but several nested
 * stacks may use one logical id, so that it is looked for in one stack at a time.
 */
export class StackConstructs implements Constructs {
  readonly #recorded: Recorded;
  readonly #index: Index;
  /** The path of the nested stack whose resources these are; the stack itself where there is none. */
  readonly #nested: string | undefined;

  constructor(recorded: Recorded, index: Index = indexOf(recorded), nested?: string) {
    this.#recorded = recorded;
    this.#index = index;
    this.#nested = nested;
  }

  of(logicalId: string, path: string | undefined): Construct | undefined {
    const known = path === undefined ? this.#pathOf(logicalId) : absolute(path);
    if (known === undefined) return undefined;
    const madeAt = this.#madeAt(known);
    const suppressions = this.#index.acknowledged.of(known);
    return { path: known.slice(1), ...(madeAt && { madeAt }), ...(suppressions.length > 0 && { suppressions }) };
  }

  nested(logicalId: string): Constructs {
    const resource = this.#pathOf(logicalId);
    const stack = resource === undefined ? undefined : nestedStackOf(resource);
    return stack === undefined ? this : new StackConstructs(this.#recorded, this.#index, stack);
  }

  #pathOf(logicalId: string): string | undefined {
    const recorded = this.#index.paths.get(logicalId) ?? this.#recorded.inTree(logicalId).map(absolute);
    const own = recorded.filter((path) => this.#isOwn(path));
    const [only, ...others] = own.length > 0 ? own : recorded;
    return others.length === 0 ? only : undefined;
  }

  /** Made by this stack and not by one that it nests. */
  #isOwn(path: string): boolean {
    return (this.#nested === undefined || path.startsWith(`${this.#nested}/`)) && innermost(path, this.#index.stacks) === this.#nested;
  }

  /** Where a construct is made, else the nearest one around it of which that is known. A stack holds too much to say anything. */
  #madeAt(path: string): Span | undefined {
    for (const each of ancestry(path)) {
      if (each === this.#recorded.stack || this.#index.stacks.has(each)) return undefined;
      const entries = this.#recorded.metadata.get(each) ?? [];
      const span = this.#recorded.locate(creationOf(entries));
      if (span) return span;
    }
    return undefined;
  }
}

interface Index {
  /** By logical id. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
  /** The paths of nested stacks. */
  readonly stacks: ReadonlySet<string>;
  readonly acknowledged: Acknowledgements;
}

function indexOf({ metadata, locate }: Recorded): Index {
  const paths = new Map<string, string[]>();
  const stacks = new Set<string>();
  for (const [path, entries] of metadata) {
    for (const { type, data } of entries) {
      if (type !== "aws:cdk:logicalId" || typeof data !== "string") continue;
      const known = paths.get(data);
      if (known) known.push(absolute(path));
      else paths.set(data, [absolute(path)]);
    }
    const stack = nestedStackOf(absolute(path));
    if (stack !== undefined) stacks.add(stack);
  }
  const acknowledged = new Acknowledgements((path) =>
    (metadata.get(`/${path}`) ?? [])
      .filter(({ type }) => type === METADATA_KEY || type === ACKNOWLEDGED_RULES)
      .map(({ type, data, trace, at }) => ({ type, data, place: locate(trace) ?? at() })),
  );
  return { paths, stacks, acknowledged };
}

/** The stack `/Shop/Inner` is nested by the resource `/Shop/Inner.NestedStack/Inner.NestedStackResource`. */
function nestedStackOf(path: string): string | undefined {
  const [, stack, name, again] = /^(.*\/([^/]+))\.NestedStack\/([^/]+)\.NestedStackResource$/u.exec(path) ?? [];
  return name === again ? stack : undefined;
}

/** The innermost of some stacks that holds a path. */
const innermost = (path: string, stacks: ReadonlySet<string>): string | undefined => ancestry(path).slice(1).find((each) => stacks.has(each));

/** A path and those of the constructs around it, innermost first. */
export function ancestry(path: string): readonly string[] {
  const paths: string[] = [];
  for (let end = path.length; end > 0 && paths.length < MOST_LEVELS; end = path.lastIndexOf("/", end - 1)) paths.push(path.slice(0, end));
  return paths;
}

/**
 * The calls that made a construct. In newer versions of the library they have an entry of their own; in older ones the entry with the
 * logical id, which the constructor writes, has them: https://github.com/aws/aws-cdk/pull/37643
 */
function creationOf(entries: readonly MetadataEntry[]): readonly string[] {
  const created = entries.find(({ type }) => type === "aws:cdk:creationStack");
  return created ? texts(created.data) : (entries.find(({ type }) => type === "aws:cdk:logicalId")?.trace ?? []);
}

/** All traces that say where constructs were made. */
export function* creationTraces(metadata: Metadata): Generator<readonly string[]> {
  for (const entries of metadata.values()) yield creationOf(entries);
}

const absolute = (path: string): string => (path.startsWith("/") ? path : `/${path}`);

/** No tree of constructs is deeper. */
const MOST_LEVELS = 200;
