import type { Subject } from "../graph/subject.ts";
import { hash } from "../source/hash.ts";

/**
 * What identifies a finding when lines move: the rule, the file, the block as written (without instance
 * keys; the construct path for the CDK) and, where a rule tells faults apart, the fault. The deployment is
 * not in it, so that one block in many deployments is one finding.
 */
export function fingerprintOf(rule: string, { name, block, raw }: Subject, fault?: string): string {
  return hash([rule, name.file, raw.constructPath ?? block, ...(fault === undefined ? [] : [fault])].join("\n"));
}
