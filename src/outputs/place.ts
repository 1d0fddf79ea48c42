import type { OutputOptions } from "./options.ts";
import type { Location } from "./report.ts";
import { visible } from "./visible.ts";

/** `infra/app.yaml:12:5`, under the name by which the reader can open the file. */
export const placeOf = ({ file, startLine, startColumn }: Location, options: Pick<OutputOptions, "pathOf">): string =>
  `${fileName(file, options)}:${String(startLine)}:${String(startColumn)}`;

export const fileName = (file: string, { pathOf }: Pick<OutputOptions, "pathOf">): string => visible(pathOf?.(file) ?? file);
