import type { ArtifactChange, Fix, Replacement } from "sarif";
import { fixText } from "../fix-words.ts";
import type { ReportedChange, ReportedFix } from "../report.ts";
import { visible } from "../visible.ts";
import type { Locations } from "./locations.ts";

/** A fix for tools that can make it: each file with what is taken out of it and put there. None of one that is declined. */
export function fixesOf(fix: ReportedFix | undefined, locations: Locations): readonly Fix[] {
  if (!fix || fix.changes.length === 0) return [];
  const files = [...new Set(fix.changes.map(({ location }) => location.file))];
  const artifactChanges = files.map((file): ArtifactChange => ({
    artifactLocation: locations.artifact(file),
    replacements: fix.changes.filter(({ location }) => location.file === file).map(replacement),
  }));
  return [{ description: { text: visible(fixText(fix)) }, artifactChanges }];
}

/** An insertion is a region without a character. https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317890 */
const replacement = ({ location: { startLine, startColumn, endLine, endColumn }, text }: ReportedChange): Replacement => ({
  deletedRegion: { startLine, startColumn, endLine, endColumn },
  ...(text !== "" && { insertedContent: { text } }),
});
