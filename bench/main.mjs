/**
 * `npm run bench`: how fast the bundled program is, each number beside a yardstick of the same run. bench/README.md says what they mean.
 *
 *     npm run bench                                  all
 *     npm run bench -- FOLDER                        with that folder in place of fixtures/twins
 *     npm run bench -- --only start-up,hook          some
 *     npm run bench -- --rounds 41                   with more rounds, where the machine is restless
 *     npm run bench -- --markdown                    tables for bench/README.md
 */
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import manifest from "../package.json" with { type: "json" };
import { root } from "./measure.mjs";
import { asMarkdown, asText } from "./table.mjs";

const MEASUREMENTS = {
  "start-up": () => import("./start-up.mjs"),
  module: () => import("./module.mjs"),
  hook: () => import("./hook.mjs"),
  parse: () => import("./parse.mjs"),
  folder: () => import("./folder.mjs"),
  copies: () => import("./copies.mjs"),
  peers: () => import("./peers.mjs"),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: "string", default: Object.keys(MEASUREMENTS).join(",") }, rounds: { type: "string", default: "11" }, markdown: { type: "boolean", default: false } },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds takes a count, not ${values.rounds}`);
const names = values.only.split(",");
for (const name of names) if (!(name in MEASUREMENTS)) throw new Error(`there is no measurement ${name}; there are ${Object.keys(MEASUREMENTS).join(", ")}`);

const show = values.markdown ? asMarkdown : asText;
console.log(`Resilint ${manifest.version}, Node.js ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0].model.trim()}; medians of ${rounds} rounds.\n`);
for (const name of names) {
  const { measure } = await MEASUREMENTS[name]();
  console.log(`${show(await measure({ rounds, folder: resolve(positionals[0] ?? join(root, "fixtures/twins")) }))}\n`);
}
