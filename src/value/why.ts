import type { Reading } from "./reading.ts";

/** Why a reading is not known, as a clause. */
export function why(reading: Reading): string {
  switch (reading.is) {
    case "unknown":
      return reading.why;
    case "reference":
      return `\`${reading.address}${reading.attribute === undefined ? "" : `.${reading.attribute}`}\` is known only after deployment`;
    case "import":
      return reading.otherwise ? why(reading.otherwise) : "it is imported from another stack";
    case "choice":
      return "it hangs on a condition";
    case "text":
      return reading.parts.filter((part) => typeof part !== "string").map(why)[0] ?? "its text is not known";
    case "list":
      return reading.items.map((item) => (item.is === "spread" ? item.of.why : isKnownShape(item) ? undefined : why(item))).find((each) => each !== undefined) ?? "it is a list";
    case "map":
      return reading.rest?.why ?? [...reading.entries.values()].filter(({ value }) => !isKnownShape(value)).map(({ value }) => why(value))[0] ?? "it is a map";
    case "absent":
      return "it is null";
    case "scalar":
      return `it is \`${reading.text}\``;
  }
}

const isKnownShape = (reading: Reading): boolean => reading.is === "scalar" || reading.is === "absent" || reading.is === "list" || reading.is === "map";
