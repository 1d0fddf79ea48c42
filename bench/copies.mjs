/**
 * How the time grows with 1, 10 and 100 copies of an estate: the exponent between two sizes, of the processors' time beyond that of a run
 * over nothing much. 1 is as much again for each copy; 2 would be a hundred times as much for ten.
 */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { inFolder, median, program, root, used } from "./measure.mjs";

const SIZES = [1, 10, 100];
const ESTATE = ["fixtures/shop/template.yaml", "fixtures/ledger", "fixtures/twins"];

export const measure = ({ rounds }) =>
  inFolder((folder) => {
    const start = cpuOf(join(root, "bench/one-template/one-database.yaml"), rounds).cpu;
    const measured = SIZES.map((copies) => {
      const estate = join(folder, String(copies));
      for (let copy = 0; copy < copies; copy += 1) for (const part of ESTATE) cpSync(join(root, part), join(estate, `copy${copy}`, part), { recursive: true });
      return { copies, ...cpuOf(estate, rounds) };
    });
    const rows = measured.map(({ copies, cpu, megabytes }, index) => {
      const before = measured[index - 1];
      const exponent = before && Math.log((cpu - start) / (before.cpu - start)) / Math.log(copies / before.copies);
      return [String(copies), (cpu / 1000).toFixed(2), megabytes.toFixed(0), exponent?.toFixed(2) ?? ""];
    });
    return { title: "Copies of an estate", columns: ["copies", "s of the processors", "peak memory, MB", "exponent"], rows };
  });

function cpuOf(path, rounds) {
  const runs = Array.from({ length: Math.min(rounds, 3) }, () => used([program, "check", path, "--exit-zero", "--format", "concise"]));
  return { cpu: median(runs.map(({ cpu }) => cpu)), megabytes: median(runs.map(({ megabytes }) => megabytes)) };
}
