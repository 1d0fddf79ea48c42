/**
 * Code that the bundled command line loads when it is first used. The source knows nothing of it: it imports and calls
 * as usual. In the bundle each exported function of a deferred file becomes one that loads the file and calls the
 * real one.
 */
import { readFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve, sep } from "node:path";

/** Files that many runs do without. They export functions only. What they share with each other and not with `main.cjs` is in each of them, and keeps no state. */
export const DEFERRED = [
  "src/cli/add-ignore.ts",
  "src/cli/baseline-file.ts",
  "src/cli/changed/changed-run.ts",
  "src/cli/changed/stated.ts",
  "src/cli/commands.ts",
  "src/cli/completion.ts",
  "src/cli/explain-finding.ts",
  "src/cli/explain.ts",
  "src/cli/fix.ts",
  "src/cli/git-states.ts",
  "src/cli/graph.ts",
  "src/cli/init-proposal.ts",
  "src/cli/init.ts",
  "src/cli/offer-fixes.ts",
  "src/cli/report.ts",
  "src/cli/rules.ts",
  "src/cli/show-config.ts",
  "src/cli/thread.ts",
  "src/cli/threads.ts",
  "src/cli/write-file.ts",
  "src/config/state.ts",
  "src/frontends/cdk/json-file.ts",
  "src/frontends/cdk/read.ts",
  "src/frontends/cloudformation/parameter-files.ts",
  "src/frontends/cloudformation/read.ts",
  "src/frontends/cloudformation/syntax/json.ts",
  "src/frontends/cloudformation/syntax/yaml.ts",
  "src/frontends/islands/joins.ts",
  "src/frontends/islands/modules.ts",
  "src/frontends/terraform/functions/csv.ts",
  "src/frontends/terraform/functions/digest.ts",
  "src/frontends/terraform/functions/glob.ts",
  "src/frontends/terraform/functions/patterns.ts",
  "src/frontends/terraform/functions/yaml-decode.ts",
  "src/frontends/terraform/plan/overlay.ts",
  "src/frontends/terraform/plan/read.ts",
  "src/frontends/terraform/read.ts",
  "src/frontends/terraform/syntax/json.ts",
  "src/frontends/terraform/syntax/recovery/recover.ts",
  "src/frontends/terraform/syntax/syntax-words.ts",
  "src/frontends/terraform/variables/first-problem.ts",
  "src/outputs/badge.ts",
  "src/outputs/concise.ts",
  "src/outputs/difference.ts",
  "src/outputs/full.ts",
  "src/outputs/github.ts",
  "src/outputs/gitlab.ts",
  "src/outputs/html.ts",
  "src/outputs/ignore-snippet.ts",
  "src/outputs/json.ts",
  "src/outputs/junit.ts",
  "src/outputs/markdown.ts",
  "src/outputs/sarif.ts",
  "src/outputs/topology/dot.ts",
  "src/outputs/topology/json.ts",
  "src/outputs/topology/make-report.ts",
  "src/outputs/topology/mermaid.ts",
  "src/outputs/topology/summary.ts",
  "src/outputs/unified-diff.ts",
  "src/recovery/backup/schedule.ts",
  "src/recovery/topology/topologies.ts",
];

const LAZY = "dist/lazy";

export const targetOf = (source) => `${LAZY}/${source.replace(/^src\//, "").replace(/\.ts$/, "").replaceAll("/", "-")}.cjs`;

/** How a file in `folder` loads another one of the program. */
export const loading = (target, folder = LAZY) => `require("./${posix.relative(folder, target)}")`;

/** An esbuild plugin for the files of the program, in which the deferred ones are stubs. */
export function deferring(root, deferred, folder = LAZY) {
  return {
    name: "deferring",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, resolveDir, kind }) => {
        if (kind !== "import-statement") return undefined;
        const source = relative(root, resolve(resolveDir, path)).split(sep).join("/");
        return deferred.includes(source) ? { path: source, namespace: "deferred" } : undefined;
      });
      onLoad({ filter: /.*/, namespace: "deferred" }, ({ path }) => {
        const names = exportsOf(readFileSync(join(root, path), "utf8"), path);
        return { contents: stubs(loading(targetOf(path), folder), names), loader: "js", resolveDir: join(root, dirname(path)) };
      });
      onResolve({ filter: /^\.\/.*\.cjs$/ }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** Functions that load their module, an expression, when one of them is first called. */
export const stubs = (module, names) =>
  [`let loaded;\nconst load = () => (loaded ??= ${module});`, ...names.map((name) => `export const ${name} = (...input) => load().${name}(...input);`)].join("\n");

function exportsOf(text, path) {
  const names = [...text.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(([, name]) => name);
  if (names.length === 0 || /^export (?:class|default|\{(?! type))/m.test(text)) throw new Error(`${path} cannot be deferred: it must export functions only`);
  return names;
}
