import type { PropertyEdit, Written } from "../value/edit.ts";

/** What an edit does, as a clause: "set Db.MultiAZ to true". */
export function saidOf({ op, label, value }: PropertyEdit): string {
  if (op === "remove") return `remove ${label}`;
  return op === "set" ? `set ${label} to ${shown(value)}` : `add ${shown(value)} to ${label}`;
}

function shown(value: Written | undefined): string {
  if (typeof value !== "object") return String(value);
  switch (value.is) {
    case "code":
      return value.text;
    case "list":
      return `[${value.items.map(shown).join(", ")}]`;
    case "map":
      return `{ ${[...value.entries].map(([key, each]) => `${key}: ${shown(each)}`).join(", ")} }`;
  }
}
