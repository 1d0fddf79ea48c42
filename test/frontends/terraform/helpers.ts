import { expect } from "vitest";
import type { RawDeployment, RawResource } from "../../../src/graph/raw.ts";
import { folderOf } from "../../../src/frontends/folder.ts";
import { MemoryFiles } from "../../../src/frontends/memory-files.ts";
import { readTerraform, type TerraformInput, type TerraformResult } from "../../../src/frontends/terraform/read.ts";
import { pathSteps, readAt } from "../../../src/graph/path.ts";
import { LineIndex } from "../../../src/source/source.ts";
import type { Span } from "../../../src/source/span.ts";
import type { Condition, Reading, Spread } from "../../../src/value/reading.ts";
import { World } from "../../../src/value/world.ts";


type Texts = Readonly<Record<string, string>>;

/** What is read of some files in memory, with ways to look at it in one line. */
export class Read {
  readonly result: TerraformResult;
  readonly #texts: Texts;

  constructor(texts: Texts, options: Partial<TerraformInput>) {
    this.#texts = texts;
    const folders = [...new Set(Object.keys(texts).filter((path) => /\.(?:tf|tofu)(?:\.json)?$/u.test(path) && !path.includes(".terraform/")).map(folderOf))];
    this.result = readTerraform({ files: new MemoryFiles(texts), folders, ...options });
  }

  get deployment(): RawDeployment {
    const [only, ...others] = this.result.deployments;
    expect(others).toEqual([]);
    if (!only) throw new Error("there is no root module");
    return only;
  }

  get addresses(): readonly string[] {
    return this.deployment.resources.map(({ address }) => address);
  }

  /** Each diagnostic as `level line:column message`, with the file where there are several. */
  get told(): readonly string[] {
    return this.result.diagnostics.map(({ level, message, span }) => `${level} ${this.spot(span)} ${message}`);
  }

  resource(address: string): RawResource {
    const found = this.deployment.resources.find((each) => each.address === address);
    if (!found) throw new Error(`there is no ${address} among ${this.addresses.join(", ")}`);
    return found;
  }

  reading(address: string, path: string): Reading {
    const { properties, settings } = this.resource(address);
    return readAt(WORLD, path.startsWith("/") ? settings : properties, pathSteps(path));
  }

  value(address: string, path: string): string {
    return show(this.reading(address, path));
  }

  /** Where a property stands, what is written there, and each hop to where it comes from. */
  way(address: string, path: string): readonly string[] {
    const { place } = this.reading(address, path);
    return [this.at(place.span), ...place.via.map(({ span, label }) => `${label}: ${this.at(span)}`)];
  }

  /** `line:column text`, after the file's name where it is not main.tf. */
  at(span: Span): string {
    return `${this.spot(span)} ${(this.#texts[span.file] ?? "").slice(span.start, span.end)}`;
  }

  spot({ file, start }: Span): string {
    const { line, column } = new LineIndex(this.#texts[file] ?? "").position(start);
    return `${file === "main.tf" ? "" : `${file}:`}${String(line)}:${String(column)}`;
  }
}

export const read = (main: string | Texts, options: Partial<TerraformInput> = {}): Read =>
  new Read(typeof main === "string" ? { "main.tf": main } : main, options);

/** A reading in one line. `?` stands before why something is not known. */
export function show(reading: Reading): string {
  switch (reading.is) {
    case "scalar":
      return reading.quoted ? JSON.stringify(reading.text) : reading.text;
    case "absent":
      return reading.omitted ? "-" : "null";
    case "unknown":
      return `?(${reading.term?.text ?? ""}: ${reading.why})`;
    case "reference":
      return `&${reading.address}${reading.attribute === undefined ? "" : `.${reading.attribute}`}`;
    case "text":
      return `\`${reading.parts.map((part) => (typeof part === "string" ? part : `\${${show(part)}}`)).join("")}\``;
    case "list":
      return `[${reading.items.map(item).join(", ")}]`;
    case "map":
      return `{${[...[...reading.entries].map(([name, { value }]) => `${name}: ${show(value)}`), ...(reading.rest ? [`...${show(reading.rest)}`] : [])].join(", ")}}`;
    case "choice":
      return `(${condition(reading.condition)} ? ${show(reading.then)} : ${show(reading.else)})`;
    case "import":
      return `import ${show(reading.name)}`;
  }
}

const item = (each: Reading | Spread): string => (each.is === "spread" ? `...${String(each.least)}${each.each ? ` of ${show(each.each)}` : ""} ${show(each.of)}` : show(each));

export function condition(of: Condition): string {
  switch (of.op) {
    case "constant":
      return String(of.value);
    case "equals":
      return `${name(of.left)} == ${name(of.right)}`;
    case "and":
    case "or":
      return `(${of.of.map(condition).join(` ${of.op} `)})`;
    case "not":
      return `!${condition(of.of)}`;
    case "named":
      return of.name;
    case "unknown":
      return of.term?.text ?? "?";
  }
}

const name = (reading: Reading): string => (reading.is === "unknown" ? (reading.term?.text ?? "?") : show(reading));

const WORLD = new World({ cases: () => [], others: () => [], exported: () => undefined });
