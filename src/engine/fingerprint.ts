import type { Subject } from "../graph/subject.ts";
import { hash } from "../source/hash.ts";

/**
 * What identifies a finding when lines move: the rule, the file, the block as written (without instance
 * keys; the construct path for the CDK) and, where a rule tells faults apart, the fault. The deployment is
 * not in it, so that one block in many deployments is one finding.
 */
export function fingerprintOf(rule: string, { name, block, raw }: Subject, fault?: string): string {
  const part = block.slice(raw.block.length);
  return hash([rule, name.file, raw.constructPath === undefined ? block : `${raw.constructPath}${part}`, ...(fault === undefined ? [] : [fault])].join("\n"));
}
