import type { EditSources } from "../frontends/edits/place.ts";
import type { Report } from "../outputs/report.ts";
import { lockedIn } from "./locked.ts";
import { editSources } from "./sources.ts";

/** The files of a report, for edits. */
export function sourcesOf(report: Report): EditSources {
  const texts = report.texts ?? new Map<string, string>();
  return editSources({ text: (file) => texts.get(file), names: () => [...texts.keys()], locked: lockedIn(report) });
}
