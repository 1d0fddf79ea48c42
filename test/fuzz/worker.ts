import { parentPort, workerData } from "node:worker_threads";
import { faultsOf } from "./faults.ts";
import { minimised } from "./minimise.ts";
import { askedOf, caseOf } from "./one.ts";
import { poolOf } from "./pool.ts";
import { isWork, signatureOf, type Find } from "./work.ts";

/** Judges case after case, and says in shared memory which one it is at, so that a hang can be told. */

const work: unknown = workerData;
if (!isWork(work) || !parentPort) throw new Error("this is started by scripts/fuzz.ts");
const { folders, seed, first, step, last, at, kinds } = work;
const pool = poolOf(folders);
const known = new Set<string>();
/** Seconds for a few small files that are too many. */
const SLOW = 2;
for (let index = first; index < last; index += step) {
  Atomics.store(at, 0, index);
  Atomics.add(at, 1, 1);
  Atomics.add(at, 2, 1);
  const made = caseOf(pool, seed, index, kinds);
  const asked = askedOf(index);
  const started = process.cpuUsage();
  const faults = [...(await faultsOf(made, asked))];
  if (secondsSince(started) > SLOW && faults.length === 0) {
    const alone = process.cpuUsage();
    await faultsOf(made, { judges: true, again: false, fixes: false });
    if (secondsSince(alone) > SLOW) faults.push(`slow: ${secondsSince(alone).toFixed(1)} s`);
  }
  const kind = signatureOf(faults[0] ?? "");
  if (kind === "" || known.has(kind)) continue;
  known.add(kind);
  const isSlow = faults[0]?.startsWith("slow") === true;
  const small = isSlow ? made : await minimised(made, async (each) => {
    Atomics.add(at, 2, 1);
    return (await faultsOf(each, asked)).some((fault) => signatureOf(fault) === kind);
  });
  const find: Find = { index, fault: faults.join("\n"), made, small };
  parentPort.postMessage(find);
}
Atomics.store(at, 0, -1);

/** Seconds of the processor, since the machine may be busy with something else. */
function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}
