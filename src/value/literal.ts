import type { Reading } from "./reading.ts";

/**
 * A reading by what it is and not by what it names: references to names that the source says become these names. For whoever reads
 * text; an edge of the graph wants the reference.
 */
export const literal = (reading: Reading): Reading => (holdsName(reading) ? named(reading) : reading);

function named(reading: Reading): Reading {
  switch (reading.is) {
    case "reference":
      return reading.value ? literal(reading.value) : reading;
    case "choice":
      return { ...reading, then: literal(reading.then), else: literal(reading.else) };
    case "text":
      return { ...reading, parts: reading.parts.map((part) => (typeof part === "string" ? part : literal(part))) };
    default:
      return reading;
  }
}

function holdsName(reading: Reading): boolean {
  switch (reading.is) {
    case "reference":
      return reading.value !== undefined;
    case "choice":
      return holdsName(reading.then) || holdsName(reading.else);
    case "text":
      return reading.parts.some((part) => typeof part !== "string" && holdsName(part));
    default:
      return false;
  }
}
