/**
 * The command line as it is installed: `main.cjs`, which reads the command; `lazy/cli-commands.cjs`, the program, which every command needs; and
 * the other files below `dist/lazy/`, which are loaded when they are asked for. What is in the program is in no other of them.
 */
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { build } from "esbuild";
import { bundleOptions } from "./bundle-options.mjs";
import { readCatalogue, serviceEntries } from "./catalogue.mjs";
import { DEFERRED, deferring, targetOf } from "./deferred.mjs";
import { exportedNames, exposing, numbered, takenBy, taking } from "./exposed.mjs";
import { heads, HOT_SERVICES, KIND_HEADS, serviceTarget } from "./heads.mjs";
import { ruleTexts } from "./rule-texts.mjs";
import { WRAPPER } from "./start-files.mjs";

const START = { entry: "src/cli/main.ts", target: "dist/main.cjs" };
const PROGRAM = { entry: "src/cli/commands.ts", target: targetOf("src/cli/commands.ts") };
/** What every run on a template or a module loads. */
export const HOT = [START.target, PROGRAM.target];
/** What is in the program, although no part of it may need it, because the files of at least so many services do. */
const SHARED_BY = 2;

/** The files by their paths, and the sources that went into them. */
export async function commandLine(root) {
  const catalogue = await readCatalogue(root);
  const deferred = DEFERRED.filter((source) => existsSync(join(root, source)));
  const services = serviceEntries(catalogue);
  const kindFiles = new Set(catalogue.kinds.map(({ path }) => path));
  const common = [heads(root, catalogue, services), deferring(root, deferred)];
  const programWith = async (taken) => (await bundled(root, [[PROGRAM.target, "exposing"]], [exposing(root, PROGRAM.entry, taken), ...common]))[0];
  const laterWith = (names) => {
    const own = deferred.filter((source) => source !== PROGRAM.entry).map((source) => [targetOf(source), source]);
    return bundled(root, [...own, ...[...services.keys()].filter((service) => !HOT_SERVICES.includes(service)).map((service) => [serviceTarget(service), `service:${service}`])], [taking(root, names, `./${posix.basename(PROGRAM.target)}`), ...common]);
  };

  // A kind's head is found by its name wherever it is needed.
  const isTaken = (path) => /^(src|rules)\/.*\.ts$/.test(path) && !kindFiles.has(path) && path !== "src/kinds/index.ts";
  // What the other files take from the program may bring more into it, which they then take, too.
  let program = await programWith([]);
  let later = [];
  let taken = [];
  for (let before = -1, shared = []; before !== program.sources.length || shared.length > 0; ) {
    before = program.sources.length;
    const modules = [...new Set([...program.sources, ...shared])].filter(isTaken);
    later = await laterWith((await exportedNames(root, modules)).set(KIND_HEADS, ["KINDS", "kindNamed", "kindsNamed"]));
    taken = [...new Set(later.flatMap(({ text }) => takenBy(text)))].sort();
    program = await programWith(taken);
    shared = sharedBy(later.filter(({ target }) => target.includes("/service-"))).filter(isTaken);
  }
  const [start] = await bundled(root, [[START.target, START.entry]], [deferring(root, deferred, posix.dirname(START.target))]);
  const files = [start, program, ...later].map(({ target, text }) => [target, Buffer.from(numbered(text, taken), "latin1")]);
  const texts = ruleTexts(root, catalogue.rules).map(([target, text]) => [target, Buffer.from(text)]);
  return { files: new Map([...files, ...texts]), inputs: new Set([start, program, ...later].flatMap(({ sources }) => sources)) };
}

/** Modules that are in several of the files. */
function sharedBy(files) {
  const times = new Map();
  for (const { sources } of files) for (const source of sources) times.set(source, (times.get(source) ?? 0) + 1);
  return [...times].flatMap(([source, count]) => (count >= SHARED_BY ? [source] : []));
}

/** Files of the program by their entries, each with the sources from which something went into it. */
async function bundled(root, entries, plugins) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries.map(([target, entry]) => ({ in: entry, out: target.replace(/\.cjs$/, "") })),
    outdir: root,
    outExtension: { ".js": ".cjs" },
    write: false,
    metafile: true,
    legalComments: "inline",
    ...bundleOptions(root),
    banner: { js: WRAPPER.banner },
    footer: { js: WRAPPER.footer },
    plugins,
  });
  return entries.map(([target]) => {
    const { text } = outputFiles.find(({ path }) => path === join(root, target));
    // It leaves regular expressions as they are, and the start reads a byte as a character.
    if (/[^\0-\x7f]/u.test(text)) throw new Error(`${target} holds text beyond ASCII: write it as an escape.`);
    const { inputs } = metafile.outputs[target];
    return { target, text, sources: Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])) };
  });
}
