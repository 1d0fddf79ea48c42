/**
 * How long each language takes to read, against `JSON.parse` of the same data as JSON in the same round. A plan is read to its end, to the
 * resources; of the others only the syntax is. The code is bundled aside as the program's is, and warm.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { stringify } from "yaml";
import { bundleOptions } from "../scripts/bundle-options.mjs";
import { inFolder, inRounds, median, root, spread } from "./measure.mjs";
import { templateOf, toHcl, variantOf } from "./documents.mjs";

const RESOURCES = 2000;

/** Megabytes. */
const PLAN = 10;

export const measure = ({ rounds }) =>
  inFolder(async (folder) => {
    const { parseTemplate, parseFile, readPlan, planOfMegabytes } = await parsers(folder);
    const template = templateOf(RESOURCES);
    const module = variantOf(RESOURCES);
    const languages = [
      language("a template in YAML", stringify(template), template, (text) => isSound(parseTemplate({ file: "template.yaml", text })[0])),
      language("a template in JSON", JSON.stringify(template, undefined, 2), template, (text) => isSound(parseTemplate({ file: "template.json", text })[0])),
      language("Terraform", toHcl(module), module, (text) => isSound(parseFile({ file: "main.tf", text }))),
      language("Terraform in JSON", JSON.stringify(module, undefined, 2), module, (text) => isSound(parseFile({ file: "main.tf.json", text }))),
      language("a plan", planOfMegabytes(PLAN), undefined, (text) => readPlan({ source: { file: "plan.json", text } }).outcome === "read"),
    ];
    const rows = languages.map(({ name, text, json, read }) => {
      const runs = inRounds(rounds, { ours: () => spent(() => read(text)), json: () => spent(() => JSON.parse(json)) });
      const megabytes = Buffer.byteLength(text) / 1e6;
      const times = runs.ours.map((ms, round) => ms / runs.json[round]);
      return [name, megabytes.toFixed(2), ((megabytes / median(runs.ours)) * 1000).toFixed(1), median(times).toFixed(1), spread(times)];
    });
    return { title: "Reading, against `JSON.parse`", columns: ["", "MB", "MB/s", "times JSON.parse", "spread"], rows };
  });

/** A text in a language, and the same as JSON; `JSON.parse` gets the text itself where it is JSON. */
function language(name, text, data, read) {
  if (!read(text)) throw new Error(`${name} is not read`);
  return { name, text, json: text.startsWith("{") ? text : JSON.stringify(data), read };
}

const isSound = ({ diagnostics }) => diagnostics.length === 0;

/** Milliseconds of the processors, which a busy machine does not stretch. */
function spent(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function parsers(folder) {
  const outfile = join(folder, "parsers.cjs");
  const options = bundleOptions(root);
  // By its address the maker of plans knows whether it is run by itself.
  await build({ absWorkingDir: root, entryPoints: ["bench/parsers.ts"], outfile, ...options, define: { ...options.define, "import.meta.url": "undefined" } });
  return createRequire(import.meta.url)(outfile);
}
