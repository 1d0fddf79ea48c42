import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The binaries that reading Terraform's language takes, as they are installed. */
export interface GrammarFiles {
  readonly treeSitter: Uint8Array;
  readonly hcl: Uint8Array;
}

/** Reads them beside the bundled program, or where their packages are installed. */
export function grammarFiles(): GrammarFiles {
  return {
    treeSitter: read("web-tree-sitter.wasm", "web-tree-sitter"),
    hcl: read("tree-sitter-hcl.wasm", "@tree-sitter-grammars/tree-sitter-hcl"),
  };
}

/** The program that says what is wrong with a file in Terraform's words, for `syntaxWords`. */
export const syntaxWordsFile = (): string => find([...bundled("hcl2json.cjs"), join(HERE, "terraform/syntax/hcl2json-worker.cjs")]);

const read = (name: string, packageName: string): Uint8Array => readFileSync(find([...bundled(name), join(HERE, "../../node_modules", packageName, name)]));

/** The bundle is `dist/main.cjs`, or a file in `dist/lazy/`. */
const bundled = (name: string): readonly string[] => [join(HERE, "vendor", name), join(HERE, "../vendor", name)];

function find(paths: readonly string[]): string {
  const found = paths.find((path) => existsSync(path));
  if (found === undefined) throw new Error(`none of these files is installed: ${paths.join(", ")}`);
  return found;
}

/** The folder of this file; of the bundle, where it is in one. */
const HERE = import.meta.dirname;
