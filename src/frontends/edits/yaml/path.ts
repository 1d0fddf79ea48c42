import type { FilePath, FileStep } from "../change.ts";
import type { Slot, YamlFile, YamlNode } from "./node.ts";

/** The path of the innermost key, value or item that an offset lies in. */
export const pathAt = ({ root }: YamlFile, offset: number): FilePath | undefined => pathTo(root, offset, () => false);

/** The path of the map that begins at an offset: a block begins where its first key does. */
export const partAt = ({ root }: YamlFile, offset: number): FilePath | undefined =>
  pathTo(root, offset, (node) => node.is === "map" && (node.start === offset || node.propsStart === offset));

function pathTo(root: YamlNode, offset: number, isThere: (node: YamlNode) => boolean): FilePath | undefined {
  const path: FileStep[] = [];
  let node: YamlNode | undefined = root;
  while ((node?.is === "map" || node?.is === "list") && !isThere(node)) {
    const slots: readonly Slot[] = node.slots;
    const index = slotAt(slots, offset);
    const slot = slots[index];
    const step = slot?.is === "entry" ? slot.key : index;
    if (slot === undefined || step === undefined) break;
    path.push(step);
    node = slot.node;
  }
  return path.length > 0 ? path : undefined;
}

/** The slot around an offset, and otherwise that which ends there. */
function slotAt(slots: readonly Slot[], offset: number): number {
  const around = slots.findIndex(({ start, end }) => start <= offset && offset < end);
  return around >= 0 ? around : slots.findIndex(({ end }) => end === offset);
}
