import type { Lines } from "../../source/source.ts";
import type { Mark } from "../excerpt.ts";
import { nearbyLine } from "../nearby.ts";
import type { Location } from "../report.ts";
import { each, markup, type Markup, NOTHING, words } from "./markup.ts";

/** The source lines of the marks in their order, each range marked, with what is to be said of it below. */
export function code(marks: readonly Mark[], source: (file: string) => Lines | undefined, file: string): Markup {
  const places = together(marks);
  let last: Location = { file, startLine: 0, startColumn: 0, endLine: 0, endColumn: 0 };
  const drawn = new Set(places.map(({ location }) => keyOf(location.file, location.startLine)));
  const lines = places.map(({ location, labels, primary }) => {
    const index = source(location.file);
    const again = last.file === location.file && last.startLine === location.startLine && !primary;
    const other = last.file !== location.file;
    last = location;
    const heading = other ? markup`<span class="file">${location.file}</span>\n` : NOTHING;
    const text = index && !again ? markup`${lineOf(location, index, primary)}\n` : NOTHING;
    const isAlone = primary && ![-2, -1, 1, 2].some((away) => drawn.has(keyOf(location.file, location.startLine + away)));
    const beside = (line: number): Markup => (index && isAlone ? nearby(line, index) : NOTHING);
    const number = index ? NOTHING : markup` <span class="file">line ${location.startLine}</span>`;
    return markup`${heading}${beside(location.startLine - 1)}${text}${each(labels, (label) => markup`<span class="said">${words(label)}${number}</span>\n`)}${beside(location.startLine + 1)}`;
  });
  return markup`<pre class="code">${lines}</pre>`;
}

const keyOf = (file: string, line: number): string => JSON.stringify([file, line]);

/** A line beside the one of the finding. */
function nearby(line: number, index: Lines): Markup {
  const text = nearbyLine(index, line);
  return text === undefined ? NOTHING : markup`<span class="near"><span class="line">${line}</span>${spaced(text)}</span>\n`;
}

interface Place {
  readonly location: Location;
  readonly labels: string[];
  readonly primary: boolean;
}

/** Marks of one place that follow each other are drawn once. */
function together(marks: readonly Mark[]): readonly Place[] {
  const places: Place[] = [];
  for (const { location, label, primary } of marks) {
    const last = places.at(-1);
    const labels = label === "" ? [] : [label];
    if (last && isSame(last.location, location)) last.labels.push(...labels);
    else places.push({ location, labels, primary });
  }
  return places;
}

const isSame = (a: Location, b: Location): boolean =>
  a.file === b.file && a.startLine === b.startLine && a.startColumn === b.startColumn && a.endLine === b.endLine && a.endColumn === b.endColumn;

function lineOf({ startLine, startColumn, endLine, endColumn }: Location, index: Lines, primary: boolean): Markup {
  const line = index.line(startLine);
  const start = startColumn - 1;
  const end = Math.max(start, endLine > startLine ? line.trimEnd().length : endColumn - 1);
  // Of a line that may hold secrets beside the value only the value is shown, and of a list or a map its beginning.
  const alone = index.guarded && line.length > LONG;
  const found = alone && /^[[{]/u.test(line.charAt(start)) ? line.charAt(start) : line.slice(start, end);
  const before = alone ? "…" : tail(line.slice(0, start));
  const after = alone ? "…" : head(line.slice(end).trimEnd(), AROUND);
  return markup`<span class="line">${startLine}</span>${spaced(before)}${found === "" ? NOTHING : markup`<mark class="${primary ? "here" : "from"}">${spaced(head(found, MOST))}</mark>`}${spaced(after)}`;
}

const head = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text);
const tail = (text: string): string => (text.length > AROUND ? `…${text.slice(-AROUND)}` : text);
const spaced = (text: string): string => text.replaceAll("\t", "  ");

/** Characters that are shown beside a value, and of it. */
const AROUND = 80;
const MOST = 160;
/** Characters of a line that holds more than one value. */
const LONG = 300;
