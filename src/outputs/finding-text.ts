import type { Finding } from "./fold.ts";
import type { Paint } from "./paint.ts";
import { visible } from "./visible.ts";

/** What a finding is called in text: its severity, or that it is not known, or holds, or that somebody accepts it. */
export function wordOf({ outcome, severity, shown }: Finding, paint: Paint): { readonly word: string; readonly brush: (text: string) => string } {
  if (shown.suppressed) return { word: "suppressed", brush: paint.faint };
  if (outcome === "holds") return { word: "holds", brush: paint.good };
  if (outcome === "unknown") return { word: "unknown", brush: paint.unsure };
  return { word: severity, brush: severity === "none" ? paint.faint : paint[severity] };
}

/** Why somebody accepts a finding, and until when; undefined where nobody does. */
export function acceptanceOf({ shown: { suppressed } }: Finding): string | undefined {
  if (!suppressed) return undefined;
  const { reason, until } = suppressed;
  return `${reason === undefined ? "no reason is given" : visible(reason)}${until === undefined ? "" : `, until ${visible(until)}`}`;
}

/** Whom a finding stands for, where it is more than one: resources by name, else one resource's deployments. */
export function subjectsOf({ subjects }: Finding, most: number): string | undefined {
  if (subjects.length < 2) return undefined;
  const names = [...new Set(subjects.map(({ resource }) => resource.shown))];
  if (names.length > 1) return `${String(names.length)} resources: ${some(names, most)}`;
  const deployments = [...new Set(subjects.map(({ resource }) => resource.deployment))];
  return deployments.length > 1 ? `${String(deployments.length)} deployments: ${some(deployments, most)}` : undefined;
}

/** The first names of many, and how many more there are. */
function some(names: readonly string[], most: number): string {
  const left = names.length - most;
  const shown = names.slice(0, left > 0 ? most : undefined).map(visible).join(", ");
  return left > 0 ? `${shown} and ${String(left)} more` : shown;
}
