import { existsSync } from "node:fs";
import { join } from "node:path";

/** The program that says what is wrong with a file in Terraform's words, for `syntaxWords`. */
export function syntaxWordsFile(): string {
  // The bundle is `dist/main.cjs`, or a file in `dist/lazy/`.
  const paths = [join(HERE, "vendor/hcl2json.cjs"), join(HERE, "../vendor/hcl2json.cjs"), join(HERE, "terraform/syntax/hcl2json-worker.cjs")];
  const found = paths.find((path) => existsSync(path));
  if (found === undefined) throw new Error(`none of these files is installed: ${paths.join(", ")}`);
  return found;
}

/** The folder of this file; of the bundle, where it is in one. */
const HERE = import.meta.dirname;
