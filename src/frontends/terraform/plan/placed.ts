import type { Place } from "../../../source/span.ts";
import type { Entry, Reading } from "../../../value/reading.ts";

/** Whose names a merged reading has. */
export interface Renaming {
  /** The scope of the configuration, in which references lead. */
  readonly scope: string;
}

/** A reading of the plan at a place of the configuration, with the plan's own place as the last step. */
export function placed(reading: Reading, at: Place, merging: Renaming): Reading {
  const step = { span: reading.place.span, label: "known from the plan" };
  const isThere = at.span.file === reading.place.span.file && at.span.start === reading.place.span.start;
  const place: Place = { span: at.span, via: isThere ? at.via : [...at.via, step] };
  switch (reading.is) {
    case "reference":
      return { ...reading, scope: merging.scope, ...(reading.value && { value: placed(reading.value, at, merging) }), place };
    case "list":
      return { ...reading, items: reading.items.map((item) => (item.is === "spread" ? item : placed(item, at, merging))), place };
    case "map": {
      const entries = new Map<string, Entry>();
      for (const [name, { value }] of reading.entries) entries.set(name, { key: { span: at.span, via: at.via }, value: placed(value, at, merging) });
      return { ...reading, entries, place };
    }
    case "unknown":
      return { ...reading, ...(reading.term && { term: { ...reading.term, scope: merging.scope } }), place };
    default:
      return { ...reading, place };
  }
}
