import type { PropertyEdit } from "./edit.ts";
import type { Reading } from "./reading.ts";

/** Why an edit cannot be made whatever the text is like, as a clause; undefined where the text has to say. */
export function obstacleTo({ op, label, reading, origin, chosen }: PropertyEdit): string | undefined {
  const name = label === "" ? "it" : label;
  if (op === "set" && reading.is === "scalar") return chosen && `${name} is chosen elsewhere: ${chosen.label}`;
  if (op === "set" && reading.is !== "scalar" && reading.is !== "absent") return `${name} ${WHAT[reading.is]}`;
  const isGone = op === "remove" && reading.is === "absent";
  return origin.is === "nowhere" && !isGone ? `${name} cannot be written: ${origin.why}` : undefined;
}

const WHAT: Readonly<Record<Exclude<Reading["is"], "scalar" | "absent">, string>> = {
  choice: "hangs on a condition",
  unknown: "is not known",
  reference: "refers to something else",
  text: "is made of parts",
  import: "comes from another stack",
  list: "is a list",
  map: "is a block of settings",
};
