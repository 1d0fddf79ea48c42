import { parse } from "csv-parse/sync";
import type { Place } from "../../../source/span.ts";
import type { Reading } from "../../../value/reading.ts";
import { object, text as textOf } from "./values.ts";

/** The rows of a CSV text as objects by the names of its first one; a text of what is wrong with it otherwise. */
export function decodeCsv(text: string, place: Place): Reading | string {
  const rows = rowsOf(text);
  if (typeof rows === "string") return rows;
  const [header, ...records] = rows;
  if (!header) return "it has no line of names";
  const seen = new Set<string>();
  const twice = header.find((name) => seen.size === seen.add(name).size);
  if (twice !== undefined) return `two of its columns are named "${twice}"`;
  if (records.some((record) => record.length !== header.length)) return "a line has another number of fields than the first one";
  const items = records.map((record) => object(header.map((name, index) => [name, textOf(record[index] ?? "", place)]), place));
  return { is: "list", items, collection: "list", place };
}

function rowsOf(text: string): readonly (readonly string[])[] | string {
  try {
    // Go reads `\r\n` as `\n` everywhere, and passes over empty lines.
    const rows: unknown = parse(text.replaceAll("\r\n", "\n"), { relax_column_count: true, skip_empty_lines: true, record_delimiter: "\n" });
    return Array.isArray(rows) ? rows.map((row: unknown) => (Array.isArray(row) ? row.map(String) : [])) : [];
  } catch (error) {
    return error instanceof Error ? error.message : "it is no CSV";
  }
}
