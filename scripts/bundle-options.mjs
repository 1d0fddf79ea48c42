/** How every file of the program is bundled, and what it takes besides that is not ours. Used by `bundle.mjs` and by the tests that run the program. */
import { join } from "node:path";

export const bundleOptions = (root) => ({
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  // Text beyond ASCII would make V8 keep the whole source in two bytes a character, and read it half as fast.
  charset: "ascii",
  // Names stay, so that a stack trace can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: "warning",
  // Paths stand in what is made: those below the root, also where node_modules is a link to somewhere else.
  preserveSymlinks: true,
  // Packages as modules: what is not used is left out, they start faster, and a UMD wrapper would hide its imports.
  mainFields: ["module", "main"],
  alias: { yaml: join(root, "node_modules/yaml/browser/index.js") },
  // A module that Node.js no longer has, asked for only where a global is missing.
  external: ["performance"],
  // Where the program lies: each file of it is CommonJS in the end.
  define: { "import.meta.dirname": "__dirname" },
});

/** HashiCorp's parser, which runs in a thread of its own. */
export const WORKER = { source: "src/frontends/terraform/syntax/hcl2json-worker.cjs", target: "dist/vendor/hcl2json.cjs" };

/** Files that the program reads as they are. */
export const COPIES = [
  { source: "node_modules/@cdktf/hcl2json/main.wasm.gz", target: "dist/main.wasm.gz" },
];
