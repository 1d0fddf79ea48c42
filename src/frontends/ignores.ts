import type { Suppression, SuppressionForm } from "../graph/raw.ts";
import type { Span } from "../source/span.ts";
import { suggestion } from "../source/suggest.ts";

/** A value in which ignores may be written, the same for templates and for metadata in JSON. `other` is what is no plain value: a function. */
export type Written =
  | { readonly is: "text"; readonly text: string; readonly span: Span }
  | { readonly is: "nothing"; readonly span: Span }
  | { readonly is: "list"; readonly items: readonly Written[]; readonly span: Span }
  | { readonly is: "map"; readonly entries: readonly WrittenEntry[]; readonly span: Span }
  | { readonly is: "other"; readonly span: Span };

export interface WrittenEntry {
  readonly name: string;
  /** Where the name stands. */
  readonly key: Span;
  readonly value: Written;
}

/** The key under which metadata speaks to this program. */
export const METADATA_KEY = "resilint";

/** No value that an ignore is made of lies deeper below that key. */
export const DEEPEST = 5;

/**
 * The ignores in metadata: `{ ignore: [{ id, reason, until }] }`. An `id` is a rule's id, a glob, or a list of such. What cannot be read
 * is a suppression with a problem, so that it is told and has no effect.
 */
export function readIgnores(written: Written, by: SuppressionForm): readonly Suppression[] {
  if (written.is === "nothing") return [];
  if (written.is !== "map") return [wrong(`the metadata \`${METADATA_KEY}\` ${whatItIs(written)}; write \`ignore\` and a list of rules below it`, written.span, by)];
  return written.entries.flatMap(({ name, key, value }) => {
    if (name !== "ignore") return [wrong(unknownKey(`the metadata \`${METADATA_KEY}\``, name, ["ignore"]), key, by)];
    if (value.is === "nothing") return [];
    const items = value.is === "list" ? value.items : [value];
    const left = items[MOST];
    return [...items.slice(0, MOST).map((item) => readIgnore(item, by)), ...(left ? [wrong(`only the first ${String(MOST)} ignores here are read; use globs, such as \`s3-*\``, left.span, by)] : [])];
  });
}

function readIgnore(item: Written, by: SuppressionForm): Suppression {
  if (item.is === "text") return { rules: rulesIn(item.text), by, place: item.span };
  if (item.is !== "map") return wrong(`an ignore ${whatItIs(item)}; write \`id\`, \`reason\` and \`until\``, item.span, by);
  const entries = new Map(item.entries.map((entry) => [entry.name, entry]));
  for (const { name, key } of item.entries) if (!KEYS.includes(name)) return wrong(unknownKey("an ignore", name, KEYS), key, by);
  const id = entries.get("id")?.value;
  const texts = id === undefined || id.is === "nothing" ? [] : id.is === "list" ? id.items : [id];
  for (const each of texts) if (each.is !== "text") return wrong(`the \`id\` of an ignore ${whatItIs(each)}; write the rule's id itself`, each.span, by);
  for (const name of ["reason", "until"]) {
    const value = entries.get(name)?.value;
    if (value && value.is !== "text" && value.is !== "nothing") return wrong(`the \`${name}\` of an ignore ${whatItIs(value)}; write it as plain text`, value.span, by);
  }
  const rules = texts.slice(0, MOST).flatMap((each) => (each.is === "text" ? rulesIn(each.text) : []));
  return { rules, ...reasonAnd(textOf(entries.get("reason")?.value), textOf(entries.get("until")?.value)), by, place: id && id.is !== "nothing" ? id.span : item.span };
}

const KEYS: readonly string[] = ["id", "reason", "until"];

const textOf = (value: Written | undefined): string | undefined => (value?.is === "text" ? value.text : undefined);

/** An empty reason is none. */
export function reasonAnd(reason: string | undefined, until: string | undefined): Pick<Suppression, "reason" | "until"> {
  const said = reason?.trim();
  return { ...(said !== undefined && said !== "" && { reason: said }), ...(until !== undefined && { until: until.trim() }) };
}

/** `s3-*, rds-backup-retention` */
export const rulesIn = (text: string): readonly string[] => text.split(",", MOST).map((each) => each.trim()).filter((each) => each !== "");

/** A reason that may begin with a date, where a form has no place of its own for one: `until=2027-03-31 rebuilt from source`. */
export function reasonWithDate(text: string): Pick<Suppression, "reason" | "until"> {
  const [, until, reason] = /^\s*until=(\S*)\s*(.*)$/su.exec(text) ?? [];
  return reasonAnd(until === undefined ? text : reason, until);
}

export const wrong = (problem: string, place: Span, by: SuppressionForm): Suppression => ({ rules: [], by, problem, place });

function whatItIs({ is }: Written): string {
  switch (is) {
    case "text":
      return "is plain text";
    case "nothing":
      return "is empty";
    case "list":
      return "is a list";
    case "map":
      return "is a map";
    case "other":
      return "is no plain value";
  }
}

function unknownKey(where: string, name: string, keys: readonly string[]): string {
  const near = suggestion(name, keys);
  const shown = name.length > LONGEST ? `${name.slice(0, LONGEST)}...` : name;
  return `${where} has no key \`${shown}\`; ${near === undefined ? `the keys are ${keys.join(", ")}` : `did you mean \`${near}\`?`}`;
}

const LONGEST = 80;

/** Ignores in one place that are read. */
const MOST = 1_000;
