import type { Finding } from "./fold.ts";
import type { Paint } from "./paint.ts";
import { visible } from "./visible.ts";

/** What a finding is called in text: its severity, or that it is not known, or holds. */
export function wordOf({ outcome, severity }: Finding, paint: Paint): { readonly word: string; readonly brush: (text: string) => string } {
  if (outcome === "holds") return { word: "holds", brush: paint.good };
  if (outcome === "unknown") return { word: "unknown", brush: paint.unsure };
  return { word: severity, brush: severity === "none" ? paint.faint : paint[severity] };
}

/** Whom a finding stands for, where it is more than one: resources by address, else one resource's deployments. */
export function subjectsOf({ subjects }: Finding, most: number): string | undefined {
  if (subjects.length < 2) return undefined;
  const addresses = [...new Set(subjects.map(({ resource }) => resource.address))];
  if (addresses.length > 1) return `${String(addresses.length)} resources: ${some(addresses, most)}`;
  const deployments = [...new Set(subjects.map(({ resource }) => resource.deployment))];
  return deployments.length > 1 ? `${String(deployments.length)} deployments: ${some(deployments, most)}` : undefined;
}

/** The first names of many, and how many more there are. */
function some(names: readonly string[], most: number): string {
  const left = names.length - most;
  const shown = names.slice(0, left > 0 ? most : undefined).map(visible).join(", ");
  return left > 0 ? `${shown} and ${String(left)} more` : shown;
}
