import type { Subject } from "../graph/subject.ts";
import { workloadKind } from "../graph/workload-subject.ts";
import { hash } from "../source/hash.ts";

/**
 * What identifies a finding when lines move: the rule, the file, the block as written (without instance
 * keys; the construct path for the CDK) and, where a rule tells faults apart, the fault. The deployment is
 * not in it, so that one block in many deployments is one finding. A workload as a whole goes by its name: it
 * stands in its first file, and which one that is changes when another is added.
 */
export function fingerprintOf(rule: string, { kind, name, block, raw }: Subject, fault?: string): string {
  const part = block.slice(raw.block.length);
  const place = kind === workloadKind ? workloadKind.name : name.file;
  return hash([rule, place, raw.constructPath === undefined ? block : `${raw.constructPath}${part}`, ...(fault === undefined ? [] : [fault])].join("\n"));
}
