import type { Location } from "../report.ts";
import { markup, type Markup, where } from "./markup.ts";

/** `infra/app.yaml:12:5`, as the report names the file. */
export const placeText = ({ file, startLine, startColumn }: Location): string => `${file}:${String(startLine)}:${String(startColumn)}`;

export const placeMark = (location: Location | undefined): Markup => where(location, (known) => markup` <span class="at">${placeText(known)}</span>`);
