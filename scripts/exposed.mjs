/**
 * What `program.cjs` hands to the files that are loaded later, so that a module is in one of them only, with its state and its classes. A module's name is
 * its path from the root.
 */
import { relative, resolve, sep } from "node:path";
import { build } from "esbuild";
import { bundleOptions } from "./bundle-options.mjs";
import { KIND_HEADS } from "./heads.mjs";

/** The names that each module exports. */
export async function exportedNames(root, modules) {
  const { metafile } = await build({ absWorkingDir: root, entryPoints: modules, outdir: "unwritten", write: false, metafile: true, ...bundleOptions(root), bundle: false, external: undefined, alias: undefined, mainFields: undefined, format: "esm" });
  return new Map(Object.values(metafile.outputs).map(({ entryPoint, exports }) => [entryPoint, exports]));
}

/** An esbuild plugin for files that are loaded later: what `program` has is taken from it. */
export function taking(root, names, program) {
  const made = (contents) => ({ contents, loader: "js", resolveDir: root });
  return {
    name: "taking",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^(\.\.?\/.*\.ts|kind-heads)$/ }, ({ path, resolveDir, kind }) => {
        const source = path === KIND_HEADS ? path : relative(root, resolve(resolveDir, path)).split(sep).join("/");
        return kind === "import-statement" && names.has(source) ? { path: source, namespace: "taken" } : undefined;
      });
      onResolve({ filter: /^program$/ }, ({ path }) => ({ path, namespace: "program" }));
      onResolve({ filter: /.*/, namespace: "program" }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /.*/, namespace: "program" }, () => made(`const { exposed } = require("${program}");\nexport const taken = (name) => exposed[name];`));
      onLoad({ filter: /.*/, namespace: "taken" }, ({ path }) => made(`import { taken } from "program";\n${names.get(path).map((name) => `export const ${name} = /* @__PURE__ */ taken("${path}:${name}");`).join("\n")}`));
    },
  };
}

/** The names that a file takes from the program. */
export const takenBy = (text) => [...text.matchAll(TAKEN)].map(([, , name]) => name);

/** The file with numbers in the place of the names. */
export const numbered = (text, exposed) => text.replaceAll(TAKEN, (_, call, name) => `${call}(${exposed.indexOf(name)})`);

const TAKEN = /\b(taken\d*)\("([\w./-]+:\w+)"\)/g;

/** An esbuild plugin for the program: it hands out what is taken, in this order, besides what its entry exports. */
export function exposing(root, entry, taken) {
  const imports = taken.map((each, index) => {
    const [path, name] = each.split(":");
    return `import { ${name} as exposed${index} } from "${path === KIND_HEADS ? path : `./${path}`}";`;
  });
  const contents = `${imports.join("\n")}\nexport * from "whole:${entry}";\nexport const exposed = [${taken.map((_, index) => `exposed${index}`).join(", ")}];`;
  return {
    name: "exposing",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^exposing$/ }, ({ path }) => ({ path, namespace: "exposing" }));
      onLoad({ filter: /.*/, namespace: "exposing" }, () => ({ contents, loader: "js", resolveDir: root }));
    },
  };
}
