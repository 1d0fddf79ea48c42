/**
 * How the time of a check grows with what is checked: estates of one sort in several sizes, and the exponent of the time between the last
 * two of them, 1 where twice as much takes twice as long:
 *
 *     npx tsx bench/growth.ts                          the sorts of `estates.ts`, of 10, 100 and 1,000 services
 *     npx tsx bench/growth.ts --sort "one plan"        those that are called so
 *     npx tsx bench/growth.ts --sizes 1,10,100 FOLDER  so many copies of the files in a folder, and of the resources in its templates
 */
import { parseArgs } from "node:util";
import { check } from "../src/check.ts";
import { FORMATS } from "../src/outputs/formats.ts";
import { copiesOf, ESTATES, withinOf, type Estate } from "./estates.ts";

const { values, positionals } = parseArgs({ options: { sort: { type: "string" }, sizes: { type: "string", default: "10,100,1000" } }, allowPositionals: true });
const sizes = values.sizes.split(",").map(Number);
const sorts: readonly (readonly [string, Estate])[] = (positionals.length > 0 ? positionals.flatMap(ofFolder) : Object.entries(ESTATES)).filter(([name]) => values.sort === undefined || name.includes(values.sort));

function ofFolder(folder: string): readonly (readonly [string, Estate])[] {
  return [[`copies of ${folder}`, copiesOf(folder)], [`within ${folder}`, withinOf(folder)]];
}

for (const [name, estate] of sorts) {
  await seconds(estate, sizes[0] ?? 1);
  const times: number[] = [];
  for (const size of sizes) times.push(await seconds(estate, size));
  const [before = 0, last = 0] = times.slice(-2);
  const [fewer = 1, most = 1] = sizes.slice(-2);
  const exponent = Math.log(last / before) / Math.log(most / fewer);
  console.log(`${name.padEnd(32)} ${sizes.map((size, index) => `${String(size)}: ${(times[index] ?? 0).toFixed(2)} s`).join(", ")}; exponent ${exponent.toFixed(2)}`);
}

/** Seconds of the processor, whatever else the machine is doing, until the report stands as JSON. */
async function seconds(estate: Estate, copies: number): Promise<number> {
  const files = estate(copies);
  const start = process.cpuUsage();
  FORMATS.json(await check(files), {});
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}
