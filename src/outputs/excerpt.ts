import type { LineIndex } from "../source/source.ts";
import { drawLine } from "./drawn.ts";
import type { Paint } from "./paint.ts";
import type { Location } from "./report.ts";
import { visible } from "./visible.ts";
import { hanging, pad, widthOf, wrap } from "./width.ts";

/** A place in a source that is shown with words beside it. */
export interface Mark {
  readonly location: Location;
  readonly label: string;
  /** The place of the finding, underlined with carets; what led there has dashes. */
  readonly primary: boolean;
}

export interface ExcerptOptions {
  readonly source: (file: string) => LineIndex | undefined;
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
  for (const mark of marks) {
    const { location } = mark;
    const index = options.source(location.file);
    if (location.file !== file || !index) lines.push(...elsewhere(mark, index !== undefined, digits, options));
    if (index) {
      const again = shown?.file === location.file && shown.startLine === location.startLine;
      lines.push(...underlined(mark, index, { digits, again }, options));
    }
    file = location.file;
    shown = index ? location : undefined;
  }
  return lines;
}

/** Names another file; all that can be said of a place whose source is not at hand. */
function elsewhere({ location, label }: Mark, readable: boolean, digits: number, { columns, paint }: ExcerptOptions): readonly string[] {
  const name = visible(location.file);
  const lead = `${" ".repeat(digits + 3)}${paint.faint("|")} `;
  if (readable) return [`${lead}${paint.strong(name)}`];
  return hanging(`${" ".repeat(digits + 3)}= `, label === "" ? name : `${visible(label)} (${name})`, columns);
}

function underlined({ location, label, primary }: Mark, index: LineIndex, { digits, again }: { digits: number; again: boolean }, options: ExcerptOptions): readonly string[] {
  const { paint, columns } = options;
  const gutter = digits + 5;
  const area = Math.max(30, columns - gutter);
  const text = index.line(location.startLine);
  const { startColumn, endColumn } = location;
  const end = location.endLine > location.startLine ? text.trimEnd().length : endColumn - 1;
  const drawn = drawLine(text, { start: startColumn - 1, end }, area);
  const bar = paint.faint("|");
  const blank = `${" ".repeat(digits + 3)}${bar} `;
  const number = `  ${paint.faint(String(location.startLine).padStart(digits))} ${bar} `;
  const brush = primary ? options.primary : paint.faint;
  const line = " ".repeat(drawn.start) + brush((primary ? "^" : "-").repeat(drawn.end - drawn.start));
  const words = visible(label);
  const shown = again ? [] : [(number + drawn.text).trimEnd()];
  if (drawn.end + 1 + widthOf(words) <= area) return [...shown, `${blank}${line}${words === "" ? "" : ` ${brush(words)}`}`];
  const room = Math.max(Math.min(area, 44), area - drawn.start);
  const below = wrap(words, room).map((each) => `${blank}${pad("", Math.min(drawn.start, area - room))}${brush(each)}`);
  return [...shown, `${blank}${line}`, ...below];
}
