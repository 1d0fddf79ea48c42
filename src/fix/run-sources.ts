import type { EditSources } from "../frontends/edits/place.ts";
import type { Parser } from "../frontends/terraform/syntax/parse.ts";
import type { Report } from "../outputs/report.ts";
import { lockedIn } from "./locked.ts";
import { editSources } from "./sources.ts";

/** The files of a report, for edits. Terraform's own syntax is written where there is a parser of it. */
export function sourcesOf(report: Report, parser: Parser | undefined): EditSources {
  const texts = report.texts ?? new Map<string, string>();
  return editSources({ text: (file) => texts.get(file), names: () => [...texts.keys()], locked: lockedIn(report), ...(parser && { parser }) });
}
