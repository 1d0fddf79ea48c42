import type { Step } from "../source/span.ts";
import type { EditedResource, EditValue, EntryStep, Origin, PropertyEdit, SplitResource, Written } from "../value/edit.ts";
import type { Reading } from "../value/reading.ts";
import type { Site } from "../value/site.ts";
import { isWritten } from "./part.ts";
import { pathSteps } from "./path.ts";
import type { RawResource } from "./raw.ts";
import { pathOf, REGION, type Reader, type Row, type Spec } from "./spec.ts";
import type { Subject } from "./subject.ts";

/** Where a row is read, with the way back to where it is written. */
export const siteOf = (reader: Reader): Site => ({
  world: reader.world,
  label: reader.label,
  home: reader.subject.name,
  ...(reader.row && { edit: (op, reading, value) => editOf(reader, op, reading, value) }),
});

function editOf(reader: Reader, op: PropertyEdit["op"], read: Reading, value?: EditValue): PropertyEdit {
  const { label, row, world, subject } = reader;
  const via: Step[] = [];
  const reading = world.settle(read, via);
  const [chosen] = via;
  const spec = op === "append" ? row?.spec.item : row?.spec;
  const origin = row ? originOf(reader, row, reading) : nowhere("it is no row");
  const written = spec && value !== undefined ? writtenAs(spec, value, subject, reading) : undefined;
  return { op, label, reading, ...(chosen && { chosen }), origin, ...(written !== undefined && { value: isAttribute(origin) ? textOf(written) : written }) };
}

/** The value of an entry of a list of names and values, which is a text whatever it says: `"true"`. */
const isAttribute = (origin: Origin): boolean => origin.is === "row" && typeof origin.path.at(-2) === "object";

const textOf = (value: Written): Written => (typeof value === "object" ? value : String(value));

/** A value in the language's own spelling; of a part what its rows are. */
function writtenAs(spec: Spec<unknown>, value: EditValue, subject: Subject, instead?: Reading): Written {
  if (typeof value !== "object") return spelled(spec, value, subject, instead);
  const entries = new Map<string, Written>();
  for (const [name, each] of Object.entries(value)) {
    const row = spec.properties?.[name];
    const path = row && pathOf(row.names, subject);
    if (row && path !== undefined) put(entries, path.split("."), writtenAs(row, each, subject));
  }
  return { is: "map", entries };
}

function put(entries: Map<string, Written>, [key, ...below]: readonly string[], value: Written): void {
  if (key === undefined) return;
  if (below.length === 0) {
    entries.set(key, value);
    return;
  }
  const known = entries.get(key);
  const inside = typeof known === "object" && known.is === "map" ? new Map(known.entries) : new Map<string, Written>();
  put(inside, below, value);
  entries.set(key, { is: "map", entries: inside });
}

/** Where a language has words of its own for a value, one of them; a switch stays a switch. */
function spelled({ spelled: spellings }: Spec<unknown>, value: string | number | boolean, { language }: Subject, instead?: Reading): Written {
  const own = Object.entries(spellings?.[language] ?? {}).flatMap(([word, means]) => (means === value ? [word] : []));
  const isSwitch = instead?.is === "scalar" && isBoolean(instead.text);
  const word = own.find((each) => isBoolean(each) === isSwitch) ?? own[0];
  if (typeof value !== "string" || word === undefined) return value;
  return isBoolean(word) ? word === "true" : word;
}

const isBoolean = (text: string): boolean => text === "true" || text === "false";

function originOf(reader: Reader, row: Row, reading: Reading): Origin {
  const { subject, world } = reader;
  if (!row.within) return ofResource(subject, row.spec, reading);
  const around = world.settle(row.within.reading);
  if (row.isItem) return { is: "row", resource: resourceOf(subject.raw), below: { part: around.place }, path: [] };
  const own = stepsOf(pathOf(row.spec.names, subject));
  if (own === undefined) return nowhere(`${subject.type} has no such property`);
  if (around.is === "map") return { is: "row", resource: resourceOf(subject.raw), below: { part: around.place }, path: own };
  if (around.is !== "absent" || !row.within.row) return nowhere(notWritten(around));
  const outer = originOf(reader, row.within.row, around);
  return outer.is === "row" ? { ...outer, path: [...outer.path, ...own] } : outer;
}

/** One of several resources that one block makes is a part of it. Of what splits a resource up only one may say it; what is not written in the resource itself is written in a resource of its own where there is one for it. */
function ofResource(subject: Subject, spec: Spec<unknown>, reading: Reading): Origin {
  const filled = subject.filled.get(spec);
  if (filled && !filled.by) return nowhere("more than one resource says it");
  const split = filled || isWritten(reading) ? undefined : splitOf(subject, spec);
  const path = filled?.by?.path ?? split?.path ?? pathOf(spec.names, subject);
  const steps = path === REGION ? undefined : stepsOf(path);
  if (path === undefined || steps === undefined) return nowhere(`${subject.type} has no such property`);
  const below = path.startsWith("/") ? "block" : subject.address === subject.raw.address ? "arguments" : { part: subject.properties.place };
  return { is: "row", resource: resourceOf(filled?.by?.resource ?? subject.raw), below, path: steps, ...(split && { split: split.resource }) };
}

function splitOf({ kind, language }: Subject, spec: Spec<unknown>): { readonly resource: SplitResource; readonly path: string } | undefined {
  for (const { language: own, type, target, by = "id", fills } of kind.companions ?? []) {
    const [, path] = Object.entries(fills ?? {}).find(([property]) => own === language && kind.properties[property] === spec) ?? [];
    if (path !== undefined) return { resource: { type, target, by }, path };
  }
  return undefined;
}

/** A path that leads through every item of a list, or into a text, is no place. */
export function stepsOf(path: string | undefined): readonly (string | EntryStep)[] | undefined {
  if (path === undefined) return undefined;
  const steps: (string | EntryStep)[] = [];
  for (const step of pathSteps(path)) {
    if (typeof step === "symbol" || (typeof step === "object" && step.and)) return undefined;
    steps.push(typeof step === "string" ? step : { key: step.key, equals: step.equals });
  }
  return steps;
}

/** What an edit has to know of the resource that it changes. */
export const resourceOf = ({ language, type, address, name, madeAt }: RawResource): EditedResource => ({ language, type, address, name, ...(madeAt && { madeAt }) });

function notWritten(around: Reading): string {
  if (around.is === "unknown") return `what stands around it is not known: ${around.why}`;
  return around.is === "choice" ? "what stands around it hangs on a condition" : "what stands around it is no block of settings";
}

const nowhere = (why: string): Origin => ({ is: "nowhere", why });
