import type { OutputOptions } from "./options.ts";
import { briefPlace, fileName } from "./place.ts";
import { counted } from "./prose.ts";
import type { Location, ReportedRegion, ReportedRegions } from "./report.ts";
import { visible } from "./visible.ts";

/** The regions of a workload and how they are known, a line for each: "home us-east-1: the default provider (main.tf:3:1)". */
export function regionLines({ regions, unknown, undecided }: ReportedRegions, options: Pick<OutputOptions, "pathOf" | "verbose">): readonly string[] {
  const known = regions.map((region) => `${ROLES[region.role]} ${visible(region.name)}: ${howOf(region, options)}`);
  const [first, ...others] = unknown;
  const rest = others.length === 0 ? "" : `, and ${counted(others.length, "other")}`;
  const open = first === undefined ? [] : [`not known: ${[first.name === "" ? "a region" : `\`${visible(first.name)}\``, first.location && `(${lineOf(first.location, options)})`].filter(Boolean).join(" ")}, ${visible(first.why)}${rest}`];
  return [...(undecided === undefined || regions.length === 0 ? [] : [`home not known: ${visible(undecided)}`]), ...known, ...open];
}

/** One reason is enough, unless all are asked for. */
const howOf = ({ how }: ReportedRegion, options: Pick<OutputOptions, "pathOf" | "verbose">): string =>
  (options.verbose === true ? how : how.slice(0, 1)).map(({ says, location }) => visible(says) + (location === undefined ? "" : ` (${lineOf(location, options)})`)).join("; ");

const lineOf = (location: Location, options: Pick<OutputOptions, "pathOf" | "verbose">): string => (options.verbose ? `${fileName(location.file, options)}:${String(location.startLine)}` : briefPlace(location, options));

const ROLES = { home: "home", recovery: "recovery", unknown: "region" } as const;
