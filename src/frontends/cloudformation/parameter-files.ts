import type { Diagnostic } from "../../source/diagnostic.ts";
import type { SourceText } from "../../source/source.ts";
import type { ParameterValue, ParameterValues } from "./declarations.ts";
import { parse } from "./syntax/parse.ts";
import { child, literal, type MappingSyntax, type SequenceSyntax, type Syntax } from "./syntax/syntax.ts";

/** The values that a parameter file gives, and what is wrong in it. */
export interface ParameterFile {
  readonly values: ParameterValues;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a parameter file, JSON or YAML, in any of its shapes: the list of the AWS CLI, with keys and values or
 * as `Key=Value`; what stands under `Parameters`, as CodePipeline and the CLI's `--cli-input-json` have it, or under
 * `parameters` in a deployment file of Git sync; and a plain map.
 */
export function readParameterFile(source: SourceText): ParameterFile {
  const reader = new Reader(source);
  const [document] = parse(source);
  const wrong = document?.diagnostics.filter(({ level }) => document.broken === (level === "error")) ?? [];
  if (document?.root && !document.broken) reader.read(document.root);
  else if (wrong.length === 0) reader.nothing();
  return { values: reader.values, diagnostics: [...wrong, ...reader.diagnostics] };
}

class Reader {
  readonly values = new Map<string, ParameterValue>();
  readonly diagnostics: Diagnostic[] = [];
  readonly #source: SourceText;

  constructor(source: SourceText) {
    this.#source = source;
  }

  read(root: Syntax): void {
    const parameters = child(root, child(root, "template-file-path") ? "parameters" : "Parameters");
    const list = holdsMaps(parameters) ? parameters : root;
    if (list.kind === "sequence") for (const item of list.items) this.#readItem(item);
    else if (parameters?.kind === "mapping") this.#readMap(parameters);
    else if (root.kind === "mapping") this.#readMap(root);
    else this.#problem("error", `a parameter file is ${SHAPES}; write it as one of them`, root);
  }

  nothing(): void {
    const span = { file: this.#source.file, start: 0, end: 0 };
    this.diagnostics.push({ level: "error", message: `the parameter file is empty; it is ${SHAPES}`, span });
  }

  #readItem(item: Syntax): void {
    const pair = literal(item);
    const equals = pair?.indexOf("=") ?? -1;
    if (pair !== undefined && equals > 0) {
      this.#set(pair.slice(0, equals), pair.slice(equals + 1), item);
      return;
    }
    const key = literal(child(item, "ParameterKey"));
    if (key === undefined) {
      this.#problem(
        "error",
        'this item has no ParameterKey; write `{"ParameterKey": "Name", "ParameterValue": "value"}`',
        item,
      );
      return;
    }
    const value = child(item, "ParameterValue");
    const kept = child(item, "UsePreviousValue");
    if (value) this.#setNode(key, value);
    else if (kept && literal(kept)?.toLowerCase() === "true") {
      this.#problem(
        "note",
        `parameter \`${key}\` keeps its previous value, which is not known here; state it to have it judged`,
        kept,
      );
    } else this.#problem("error", `parameter \`${key}\` has no ParameterValue; add one`, item);
  }

  #readMap(map: MappingSyntax): void {
    for (const [key, { value }] of map.entries) this.#setNode(key, value);
  }

  #setNode(key: string, node: Syntax): void {
    const text = literal(node);
    const items = node.kind === "sequence" ? node.items.map(literal) : undefined;
    const known = items?.filter((item) => item !== undefined);
    if (text !== undefined) this.#set(key, text, node);
    else if (known && known.length === items?.length) this.#set(key, known, node);
    else {
      this.#problem(
        "error",
        `the value of parameter \`${key}\` is no text; write it as text or as a list of texts`,
        node,
      );
    }
  }

  #set(key: string, value: string | readonly string[], node: Syntax): void {
    const label = `parameter \`${key}\`, set in ${this.#source.file}`;
    this.values.set(key, { value, step: { span: node.span, label } });
  }

  #problem(level: Diagnostic["level"], message: string, node: Syntax): void {
    this.diagnostics.push({ level, message, span: node.span });
  }
}

/** Tells the list of keys and values from the value of a parameter that is called so. */
const holdsMaps = (node: Syntax | undefined): node is SequenceSyntax =>
  node?.kind === "sequence" && node.items.some(({ kind }) => kind === "mapping");

const SHAPES = "a list of ParameterKey and ParameterValue, a map under Parameters, or a map of names and values";
