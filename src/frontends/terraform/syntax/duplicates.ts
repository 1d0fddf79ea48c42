import { type Fault, MAX_FAULTS } from "./faults.ts";
import type { Body } from "./tree.ts";

/** Arguments that are set twice in one body, which Terraform refuses. */
export function duplicatesIn(root: Body): readonly Fault[] {
  const faults: Fault[] = [];
  const waiting = [root];
  for (let body = waiting.pop(); body && faults.length < MAX_FAULTS; body = waiting.pop()) {
    const names = new Set<string>();
    for (const { name, nameSpan } of body.attributes) {
      if (names.has(name)) faults.push({ start: nameSpan.start, end: nameSpan.end, message: `\`${name}\` is already set in this block; remove one of them` });
      names.add(name);
      if (faults.length === MAX_FAULTS) break;
    }
    for (const block of body.blocks) waiting.push(block.body);
  }
  return faults;
}
