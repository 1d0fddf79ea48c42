import type { Suppression } from "../../graph/raw.ts";
import type { Span } from "../../source/span.ts";
import { DEEPEST, METADATA_KEY, readIgnores, reasonWithDate, rulesIn, wrong, type Written } from "../ignores.ts";

/** An entry of the metadata that an assembly records at a construct's path, in the manifest or in the file that `additionalMetadataFile` names. */
export interface MetadataEntry {
  readonly type: string;
  readonly data: unknown;
  /** Where it was written: the project's source line, by the entry's trace; else the entry itself. */
  readonly place: Span;
}

/**
 * What the constructs of an assembly accept, by their paths. An entry counts for its construct and for all below it. The CDK writes
 * down what is said of stacks and of what is in them; what is said of an App or a Stage does not reach the assembly.
 */
export class Acknowledgements {
  readonly #entriesAt: (path: string) => readonly MetadataEntry[];
  readonly #known = new Map<string, readonly Suppression[]>();

  /** Entries are asked for by paths without a `/` in front: `Shop/Database`. */
  constructor(entriesAt: (path: string) => readonly MetadataEntry[]) {
    this.#entriesAt = entriesAt;
  }

  /** Those of a construct, then those of the constructs around it, innermost first. */
  of(path: string): readonly Suppression[] {
    let inherited: readonly Suppression[] = [];
    for (const ancestor of pathsTo(path.replace(/^\//u, ""))) {
      const known = this.#known.get(ancestor);
      const own = known ? [] : suppressionsIn(this.#entriesAt(ancestor));
      const all: readonly Suppression[] = known ?? (own.length === 0 ? inherited : [...own, ...inherited]);
      this.#known.set(ancestor, all);
      inherited = all;
    }
    return inherited;
  }
}

/** `Shop`, `Shop/Database`, `Shop/Database/Resource`. */
function pathsTo(path: string): readonly string[] {
  const paths: string[] = [];
  for (let end = path.indexOf("/"); end >= 0 && paths.length < DEEPEST_CONSTRUCT; end = path.indexOf("/", end + 1)) paths.push(path.slice(0, end));
  return [...paths, path];
}

/** What entries of metadata accept. `Annotations.acknowledgeWarning` leaves none; `Validations.acknowledge` and `node.addMetadata` do. */
export function suppressionsIn(entries: readonly MetadataEntry[]): readonly Suppression[] {
  const told = new Set<string>();
  return entries.flatMap(({ type, data, place }) => {
    if (type === METADATA_KEY) return readIgnores(written(data, place, 0), "metadata");
    return type === ACKNOWLEDGED_RULES ? acknowledged(data, place, told) : [];
  });
}

/**
 * `Validations.of(construct).acknowledge({ id, reason })` writes `{ [id]: reason }` under this type (aws-cdk-lib 2.252 and later,
 * core/lib/validation/validations.ts). Until 2.262 each entry repeats those before it.
 */
export const ACKNOWLEDGED_RULES = "aws:cdk:acknowledged-rules";

/** Of all rules that are acknowledged only ours concern us, and the others are nobody's mistake. */
function acknowledged(data: unknown, place: Span, told: Set<string>): readonly Suppression[] {
  if (!isObject(data)) return [];
  return Object.entries(data).flatMap(([id, reason]) => {
    const rules = OURS.exec(id)?.groups?.["rules"];
    const text = JSON.stringify([id, reason]);
    if (rules === undefined || told.has(text)) return [];
    told.add(text);
    if (typeof reason !== "string") return [wrong("the reason of an acknowledgement is no plain text; write it as plain text", place, "acknowledgement")];
    return [{ rules: rulesIn(rules).map(withoutSpaces), ...reasonWithDate(reason), by: "acknowledgement", place }];
  });
}

/**
 * `resilint::RULE`. The CDK takes an id without `::` for an annotation's, and writes `Annotation::` before it (`annotation::` until 2.262):
 * so `resilint:RULE` and `resilint-RULE` are recognised, too.
 */
const OURS = /^(?:(?:construct-)?annotations?::)?resilint(?:::?|-|\/|$)(?<rules>.*)$/isu;

/** The CDK replaces spaces by hyphens. */
const withoutSpaces = (rule: string): string => rule.replace(/^-+/u, "");

function written(data: unknown, span: Span, depth: number): Written {
  if (data === null || data === undefined) return { is: "nothing", span };
  if (typeof data === "string") return { is: "text", text: data, span };
  if (depth >= DEEPEST || !isObject(data)) return { is: "other", span };
  if (Array.isArray(data)) return { is: "list", items: data.map((item: unknown) => written(item, span, depth + 1)), span };
  const entries = Object.entries(data);
  const isFunction = entries.length === 1 && entries.some(([name]) => name === "Ref" || name.startsWith("Fn::"));
  if (isFunction) return { is: "other", span };
  return { is: "map", entries: entries.map(([name, value]) => ({ name, key: span, value: written(value, span, depth + 1) })), span };
}

const isObject = (data: unknown): data is Readonly<Record<string, unknown>> => typeof data === "object" && data !== null;

/** Constructs around a construct that are asked for what they accept. */
const DEEPEST_CONSTRUCT = 100;
