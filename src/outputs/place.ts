import type { OutputOptions } from "./options.ts";
import type { Location } from "./report.ts";
import { visible } from "./visible.ts";

/** `infra/app.yaml:12:5`, under the name by which the reader can open the file. */
export const placeOf = ({ file, startLine, startColumn }: Location, options: Pick<OutputOptions, "pathOf">): string =>
  `${fileName(file, options)}:${String(startLine)}:${String(startColumn)}`;

/** The same as briefly as it can be told, `app.yaml:12`, where the findings above have told the whole; in full where all is asked for. */
export const briefPlace = (location: Location, options: Pick<OutputOptions, "pathOf" | "verbose">): string =>
  options.verbose ? placeOf(location, options) : `${visible(location.file.slice(location.file.lastIndexOf("/") + 1))}:${String(location.startLine)}`;

export const fileName = (file: string, { pathOf }: Pick<OutputOptions, "pathOf">): string => visible(pathOf?.(file) ?? file);
