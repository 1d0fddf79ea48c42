import type { ArtifactLocation, Location as SarifLocation, PhysicalLocation, Region } from "sarif";
import type { Location, Report } from "../report.ts";
import { visible } from "../visible.ts";

/** Stands for the root of the sources, wherever the reader has them: no path of this machine is in the file. */
export const ROOT = "%SRCROOT%";

/** A file as a URI relative to the root of the sources; one outside of it as it was named. */
export function artifactLocation(file: string, indexes: ReadonlyMap<string, number>): ArtifactLocation {
  const index = indexes.get(file);
  const uri = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
  if (file.startsWith("/")) return { uri: `file://${uri}`, ...(index !== undefined && { index }) };
  return { uri, uriBaseId: ROOT, ...(index !== undefined && { index }) };
}

/** Writes locations down for one report. */
export class Locations {
  readonly #indexes: ReadonlyMap<string, number>;
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
    this.#indexes = new Map([...new Set(report.inputs.map(({ file }) => file))].map((file, index) => [file, index]));
  }

  physical(location: Location): PhysicalLocation {
    return { artifactLocation: this.artifact(location.file), region: this.#region(location) };
  }

  artifact(file: string): ArtifactLocation {
    return artifactLocation(file, this.#indexes);
  }

  /** A place with words; with an id, a message can link to it. */
  related(location: Location, text: string, id?: number): SarifLocation {
    return { ...(id !== undefined && { id }), physicalLocation: this.physical(location), message: { text: visible(text) } };
  }

  /** On one line: GitHub shows an alert in a pull request only when every line of its region is in the difference. */
  #region({ file, startLine, startColumn, endLine, endColumn }: Location): Region {
    const line = this.#report.source(file)?.line(startLine).trimEnd();
    const end = endLine === startLine ? endColumn : (line?.length ?? 0) + 1;
    return { startLine, startColumn, endLine: startLine, endColumn: Math.max(end, startColumn + 1) };
  }
}
