import type { MapReading, Reading } from "../value/reading.ts";
import type { World } from "../value/world.ts";
import type { Language } from "./raw.ts";
import { pathSteps, readAt } from "./path.ts";
import type { Reader, Spec } from "./spec.ts";
import type { Subject } from "./subject.ts";

/** Reads one row of a resource's table: what a companion fills it with, its own name, or the near miss in its place. */
export function propertyOf(world: World, subject: Subject, spec: Spec<unknown>): Reading {
  return subject.filled.get(spec) ?? readRow(world, baseOf(subject, spec), subject.language, spec);
}

/** Reads one row of a record's table. */
export function readRow(world: World, below: Reading, language: Language, spec: Spec<unknown>): Reading {
  const path = spec.names[language];
  if (path === undefined) return { is: "absent", place: below.place };
  const reading = readAt(world, below, pathSteps(path));
  return reading.is === "absent" ? missed(world, below, spec.misses?.[language] ?? [], reading) : reading;
}

/** The row as a rule sees it. */
export function viewRow(reader: Reader, reading: Reading, spec: Spec<unknown>): unknown {
  const path = spec.names[reader.subject.language];
  return spec.view(path === undefined ? reader : { ...reader, label: `${reader.label}.${shownPath(path)}` }, reading);
}

/** `List[Key=name].Value` is shown as `List[name]`, `/DeletionPolicy` without its slash. */
export function shownPath(path: string): string {
  const known = shown.get(path);
  if (known !== undefined) return known;
  const made = path.replace(/^\//u, "").replace(/\[[^=\]]+=([^\]]*)\]\.\w+/gu, "[$1]").replaceAll("[]", "");
  shown.set(path, made);
  return made;
}

/** As many as the tables have rows. */
const shown = new Map<string, string>();

function baseOf({ language, properties, raw }: Subject, spec: Spec<unknown>): MapReading {
  return spec.names[language]?.startsWith("/") ? raw.settings : properties;
}

/** A near miss is never credit, and never the absence of what it means: it is diagnosed once, by its own rule. */
function missed(world: World, below: Reading, misses: readonly string[], absent: Reading): Reading {
  for (const path of misses) {
    const written = readAt(world, below, pathSteps(path));
    if (!isWritten(written)) continue;
    return { is: "unknown", why: `\`${path}\` is written in its place, which AWS does not know`, misnamed: true, place: written.place };
  }
  return absent;
}

export const isWritten = (reading: Reading): boolean =>
  reading.is !== "absent" && !(reading.is === "unknown" && (reading.maybeAbsent === true || reading.malformed === true));
