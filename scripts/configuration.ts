/**
 * Writes what is made from the configuration's schema (`src/config/schema.ts`): `schemas/resilint.schema.json`, for editors, and
 * `src/config/validate.js`, the validator that ajv compiles, which would take a tenth of a second at every run. `--check` compares instead of
 * writing.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { CONFIGURATION_SCHEMA } from "../src/config/schema.ts";

const root = join(import.meta.dirname, "..");
const files = new Map([
  ["schemas/resilint.schema.json", `${JSON.stringify(CONFIGURATION_SCHEMA, undefined, 2)}\n`],
  ["src/config/validate.js", validator()],
]);

for (const [path, text] of files) {
  if (!process.argv.includes("--check")) writeFileSync(join(root, path), text);
  else if (!existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== text) {
    console.error(`${path} is not what src/config/schema.ts says: run npm run schema, and commit what it makes.`);
    process.exitCode = 1;
  }
}

function validator(): string {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, messages: false, unicodeRegExp: true, code: { source: true, esm: true, lines: true } });
  ajv.addSchema(CONFIGURATION_SCHEMA, "configuration");
  const code = standalone.default(ajv, { validate: "configuration" });
  if (code.includes("require(")) throw new Error("the validator would need a part of ajv at run time: do without the keyword that asks for it");
  return `// Made by scripts/configuration.ts from src/config/schema.ts. Do not edit.\n${code}`;
}
