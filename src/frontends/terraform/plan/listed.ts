import type { SourceText } from "../../../source/source.ts";
import { itemsAt, member, textAt } from "./json.ts";
import type { Range, Scan, WrittenResource } from "./scan.ts";

/** A resource instance of the planned values, or of a state. Data sources are none. */
export interface ListedResource {
  readonly address: string;
  readonly type: string;
  readonly values: unknown;
  readonly sensitive: unknown;
  /** Where its address is written; undefined only where the text says it in another way. */
  readonly at: Range | undefined;
  readonly valuesAt: Range | undefined;
}

/** All resources of all modules, in the order of the text. */
export function listedResources(values: unknown, scan: Scan, source: SourceText): readonly ListedResource[] {
  const written = writtenByAddress(scan.resources, source.text);
  const listed = new Map<string, ListedResource>();
  const modules: unknown[] = [member(values, "root_module")];
  for (let module = modules.pop(); module !== undefined; module = modules.pop()) {
    for (const each of itemsAt(module, "resources")) {
      const [address, type] = [textAt(each, "address"), textAt(each, "type")];
      if (address === undefined || type === undefined || textAt(each, "mode") === "data" || listed.has(address)) continue;
      const at = written.get(address);
      listed.set(address, { address, type, values: member(each, "values"), sensitive: member(each, "sensitive_values"), at: at?.address, valuesAt: at?.values });
    }
    for (const child of itemsAt(module, "child_modules").toReversed()) modules.push(child);
  }
  return [...listed.values()];
}

/** The first that is written under an address, as the list of resources takes it. */
function writtenByAddress(resources: readonly WrittenResource[], text: string): ReadonlyMap<string, WrittenResource> {
  const found = new Map<string, WrittenResource>();
  for (const resource of resources) {
    const address = unescaped(text.slice(resource.address.start, resource.address.end));
    if (!found.has(address)) found.set(address, resource);
  }
  return found;
}

function unescaped(quoted: string): string {
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  const text: unknown = JSON.parse(quoted);
  return typeof text === "string" ? text : "";
}
