import type { Place } from "../source/span.ts";
import type { MapReading, Reading } from "../value/reading.ts";
import { UNNAMED } from "../value/site.ts";
import type { World } from "../value/world.ts";
import type { Language } from "./raw.ts";
import { KNOWER } from "./knower.ts";
import { onlyBlock, pathSteps, readAt } from "./path.ts";
import { reshape } from "./reshape.ts";
import { pathOf, REGION, type Reader, type Row, type Spec } from "./spec.ts";
import type { Subject } from "./subject.ts";

/** Reads one row of a resource's table: what a companion fills it with, its own name, or the near miss in its place. */
export function propertyOf(world: World, subject: Subject, spec: Spec<unknown>): Reading {
  const path = pathOf(spec.names, subject);
  return subject.filled.get(spec)?.reading ?? (path === REGION ? subject.region : inItsBlock(world, subject, spec, readRow(world, baseOf(subject, path), subject, spec)));
}

/** What is asked of AWS where the block around a property is written, and the property is not. */
function inItsBlock(world: World, subject: Subject, spec: Spec<unknown>, reading: Reading): Reading {
  const [path, asked] = [pathOf(spec.names, subject), spec.default?.inBlock?.[subject.language]];
  if (path === undefined || asked === undefined) return reading;
  const value = JSON.stringify(asked).replaceAll('"', "");
  const around = readAt(world, baseOf(subject, path), pathSteps(path).slice(0, -1));
  const by = (block: Place): Reading => {
    const label = `\`${shownPath(path)}\` is not written, so that the provider sets it to ${value}`;
    return { is: "scalar", text: value, quoted: true, place: { span: subject.name, via: [{ span: block.span, label }] } };
  };
  return whereAbsent(reading, () => whereWritten(world, around, by));
}

/** A reading, and in the cases in which nothing is written another one. */
function whereAbsent(reading: Reading, other: () => Reading): Reading {
  if (reading.is === "choice") return { ...reading, then: whereAbsent(reading.then, other), else: whereAbsent(reading.else, other) };
  return reading.is === "absent" ? other() : reading;
}

/** What follows from a block in the cases in which it is written. */
function whereWritten(world: World, block: Reading, then: (block: Place) => Reading): Reading {
  const settled = world.settle(block);
  switch (settled.is) {
    case "choice":
      return { ...settled, then: whereWritten(world, settled.then, then), else: whereWritten(world, settled.else, then) };
    case "list": {
      const [first] = settled.items;
      if (!first) return { is: "absent", place: settled.place };
      return first.is === "spread" ? { ...first.of, maybeAbsent: true } : whereWritten(world, first, then);
    }
    case "map":
      return then(settled.place);
    case "unknown":
      return { ...settled, maybeAbsent: true };
    default:
      return { is: "absent", place: settled.place };
  }
}

/** Reads one row of a record's table. */
export function readRow(world: World, below: Reading, of: Pick<Subject, "language" | "type">, spec: Spec<unknown>): Reading {
  const { language } = of;
  const path = pathOf(spec.names, of);
  if (path === undefined) return { is: "absent", place: below.place };
  const reading = said(world, readAt(world, below, pathSteps(path)), language, spec);
  if (reading.is === "absent") return missed(world, below, language, spec.misses?.[language] ?? [], reading);
  const shape = spec.reshaped?.[language];
  return shape ? reshape(world, reading, shape) : reading;
}

/** What is written, without the values that say nothing; a block that stands in a list of such, by itself where one is wanted. */
export function said(world: World, found: Reading, language: Language, spec: Spec<unknown>): Reading {
  const reading = spec.type === "list" || spec.type === "tags" ? found : onlyBlock(world, found);
  const nothing = spec.nothing?.[language];
  return nothing ? without(world, reading, nothing) : reading;
}

function without(world: World, reading: Reading, nothing: readonly string[]): Reading {
  const settled = world.settle(reading);
  if (settled.is === "choice") return { ...settled, then: without(world, settled.then, nothing), else: without(world, settled.else, nothing) };
  return settled.is === "scalar" && nothing.includes(settled.text) ? { is: "absent", place: settled.place } : reading;
}

/** The row as a rule sees it. */
export function viewRow(reader: Reader, reading: Reading, spec: Spec<unknown>, within?: Row["within"]): unknown {
  const path = pathOf(spec.names, reader.subject);
  const filled = reader.subject.filled.get(spec);
  const inherited = spec.properties || filled ? reader.label : UNNAMED;
  const split = path !== undefined && !isWritten(reading) ? splitFrom(reader.subject, spec) : undefined;
  const own = split === undefined ? path && `${reader.label}.${shownPath(path)}` : `${split.type}.${split.path} of ${reader.label}`;
  const label = filled?.label ?? own ?? inherited;
  return spec.view({ ...reader, label, row: within ? { spec, within } : { spec } }, reading);
}

/**
 * The resource of its own that says it now: the argument in the resource itself is older, and where neither is written nobody should be
 * sent there.
 */
export function splitFrom({ kind, language }: Subject, spec: Spec<unknown>): { readonly type: string; readonly path: string } | undefined {
  for (const companion of kind.companions ?? []) {
    if (companion.language !== language) continue;
    const [, path] = Object.entries(companion.fills ?? {}).find(([property]) => kind.properties[property] === spec) ?? [];
    if (path !== undefined) return { type: companion.type, path: shownPath(path) };
  }
  return undefined;
}

/** `List[Key=name].Value` is shown as `List[name]`, `/DeletionPolicy` without its slash, `@region` without its sign. */
export function shownPath(path: string): string {
  const known = shown.get(path);
  if (known !== undefined) return known;
  const made = path.replace(/^[/@]/u, "").replace(/\[[^=[\]]+=([^[\]]*)\]\.\w+/gu, "[$1]").replaceAll(/&\w+=/gu, " ").replaceAll(/\[\]|\{,?\}/gu, "");
  shown.set(path, made);
  return made;
}

/** As many as the tables have rows. */
const shown = new Map<string, string>();

const baseOf = ({ properties, raw }: Subject, path: string | undefined): MapReading => (path?.startsWith("/") ? raw.settings : properties);

/** A near miss is never credit, and never the absence of what it means: it is diagnosed once, by its own rule. */
function missed(world: World, below: Reading, language: Language, misses: readonly string[], absent: Reading): Reading {
  for (const path of misses) {
    const written = onlyBlock(world, readAt(world, below, pathSteps(path)));
    if (!isWritten(written)) continue;
    return { is: "unknown", why: `\`${path}\` is written in its place, which ${KNOWER[language]} does not know`, misnamed: true, place: written.place };
  }
  return absent;
}

export const isWritten = (reading: Reading): boolean =>
  reading.is !== "absent" && !(reading.is === "unknown" && (reading.maybeAbsent === true || reading.malformed === true));
