import type { Lines } from "../source/source.ts";
import { COMMAND_LINE } from "../source/span.ts";
import { drawLine, type DrawnLine, type DrawnRange } from "./drawn.ts";
import type { OutputOptions } from "./options.ts";
import type { Paint } from "./paint.ts";
import { fileName, placeOf } from "./place.ts";
import type { Location } from "./report.ts";
import { visible } from "./visible.ts";
import { hanging, widthOf, wrap } from "./width.ts";

/** A place in a source that is shown with words beside it. */
export interface Mark {
  readonly location: Location;
  readonly label: string;
  /** The place of the finding, underlined with carets; what led there has dashes. */
  readonly primary: boolean;
}

export interface ExcerptOptions extends Pick<OutputOptions, "pathOf"> {
  readonly source: (file: string) => Lines | undefined;
  /** The file that the heading names already. */
  readonly file: string | undefined;
  readonly columns: number;
  readonly paint: Paint;
  readonly primary: (text: string) => string;
}

/** The source lines of the marks, in their order, each underlined and labelled. */
export function excerpt(marks: readonly Mark[], options: ExcerptOptions): readonly string[] {
  const digits = Math.max(...marks.map(({ location }) => String(location.startLine).length));
  const lines: string[] = [];
  let file = options.file;
  let shown: Location | undefined;
  for (const place of together(marks)) {
    const { location } = place;
    const index = options.source(location.file);
    const again = shown?.file === location.file && shown.startLine === location.startLine;
    if (!index) lines.push(...inWords(place, digits, options));
    else lines.push(...(location.file === file ? [] : heading(location, digits, options)), ...underlined(place, index, digits, again, options));
    if (index) file = location.file;
    shown = index ? location : undefined;
  }
  return lines;
}

interface Place {
  readonly location: Location;
  readonly labels: readonly string[];
  readonly primary: boolean;
}

/** Marks of one place that follow each other are drawn once. */
function together(marks: readonly Mark[]): readonly Place[] {
  const places: Place[] = [];
  for (const { location, label, primary } of marks) {
    const last = places.at(-1);
    const labels = label === "" ? [] : [visible(label)];
    const same = last !== undefined && JSON.stringify(last.location) === JSON.stringify(location);
    if (same) places[places.length - 1] = { ...last, labels: [...last.labels, ...labels] };
    else places.push({ location, labels, primary });
  }
  return places;
}

/** All that can be said of a place whose source is not at hand. */
function inWords({ location, labels }: Place, digits: number, options: ExcerptOptions): readonly string[] {
  const said = labels.join(", ");
  const file = fileName(location.file, options);
  const text = location.file === COMMAND_LINE ? said : said === "" ? file : `${said} (${file})`;
  return hanging(`${" ".repeat(digits + 3)}= `, text, options.columns);
}

const heading = (location: Location, digits: number, options: ExcerptOptions): readonly string[] => [
  `${" ".repeat(digits + 2)}${options.paint.faint("-->")} ${placeOf(location, options)}`,
];

/** A line is not drawn again where the place before has drawn it. */
function underlined(place: Place, index: Lines, digits: number, again: boolean, options: ExcerptOptions): readonly string[] {
  const { location, labels, primary } = place;
  const { paint, columns } = options;
  const area = Math.max(30, columns - digits - 5);
  const text = index.line(location.startLine);
  const end = location.endLine > location.startLine ? text.trimEnd().length : location.endColumn - 1;
  const range = { start: location.startColumn - 1, end };
  const drawn = index.guarded && text.length > LONG ? drawAlone(text, range, area) : drawLine(text, range, area);
  const bar = paint.faint("|");
  const blank = `${" ".repeat(digits + 3)}${bar} `;
  const number = `  ${paint.faint(String(location.startLine).padStart(digits))} ${bar} `;
  const brush = primary ? options.primary : paint.faint;
  const line = blank + " ".repeat(drawn.start) + brush((primary ? "^" : "-").repeat(drawn.end - drawn.start));
  const { beside, column, words } = arranged(labels, drawn, area);
  const [first = ""] = beside ? words : [];
  return [
    ...(again ? [] : [(number + drawn.text).trimEnd()]),
    first === "" ? line : `${line} ${brush(first)}`,
    ...words.slice(beside ? 1 : 0).map((each) => blank + " ".repeat(column) + brush(each)),
  ];
}

/** A value without what stands beside it; of a list or a map, which may hold anything, its beginning. */
function drawAlone(text: string, { start, end }: DrawnRange, columns: number): DrawnLine {
  const value = /^[[{]/u.test(text.charAt(start)) ? text.charAt(start) : text.slice(start, end);
  return drawLine(`…${value}…`, { start: 1, end: 1 + value.length }, columns);
}

/** Characters of a line that holds more than one value. */
const LONG = 300;

interface Arranged {
  /** The first of the words stand on the line of the underline. */
  readonly beside: boolean;
  readonly column: number;
  readonly words: readonly string[];
}

/** Where labels go: beside the underline, else below it, else as far to the left as they need. */
function arranged(labels: readonly string[], { start, end }: DrawnLine, area: number): Arranged {
  const width = Math.max(0, ...labels.map(widthOf));
  if (end + 1 + width <= area) return { beside: true, column: end + 1, words: labels };
  if (width <= area) return { beside: false, column: Math.min(start, area - width), words: labels };
  return { beside: false, column: 0, words: labels.flatMap((label) => wrap(label, area)) };
}
