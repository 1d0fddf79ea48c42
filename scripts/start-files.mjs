/**
 * What starts the bundled command line: `dist/cli.js`, which every Node.js can read, and `dist/start.cjs`, which knows by a digest
 * of the program's files whether what V8 has compiled of them before is of this build.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What stands around a file of the command line, which `dist/start.cjs` loads by itself. */
export const WRAPPER = { banner: "(function (exports, require, module, __dirname) {", footer: "})" };

/** `program` holds the contents of the files that the command line consists of. */
export function startFiles(root, program) {
  const digest = createHash("sha256");
  for (const contents of program) digest.update(contents);
  const start = readFileSync(join(root, "scripts/start.cjs"), "utf8").replace("{build}", digest.digest("hex").slice(0, 16));
  return [
    ["dist/cli.js", readFileSync(join(root, "scripts/entry.cjs"))],
    ["dist/start.cjs", Buffer.from(start)],
    ["dist/package.json", Buffer.from('{ "type": "commonjs" }\n')],
  ];
}
