import { at, type Place } from "../../../source/span.ts";
import type { Entry, MapReading, Reading, Spread } from "../../../value/reading.ts";
import { isJson } from "../declarations/declarations.ts";
import { dynamicBlocks } from "./dynamic.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import type { Scope } from "../evaluate/scope.ts";
import { contentType } from "../declarations/override.ts";
import type { Block, Body } from "../syntax/tree.ts";

/** The names of what a body says: its arguments and the types of its nested blocks, each once, in the order in which they are written. */
export function namesIn(body: Body): readonly string[] {
  return [...new Set([...body.attributes.map(({ name }) => name), ...body.blocks.map(contentType)])];
}

/** What a body says under a name: the value of an argument, or the nested blocks of a type as a list. An empty list of blocks is nothing. */
export function readBlockEntry(body: Body, name: string, scope: Scope): Entry | undefined {
  const attribute = body.attributes.find((each) => each.name === name);
  if (attribute) {
    const value = evaluate(attribute.value, scope);
    return { key: at(attribute.nameSpan), value: isJson(attribute.span) ? asBlocks(value) : value };
  }
  const blocks = body.blocks.filter((block) => contentType(block) === name);
  const [first] = blocks;
  if (!first) return undefined;
  const items = blocks.flatMap((block): readonly (Reading | Spread)[] =>
    block.type === "dynamic" ? dynamicBlocks(block, scope, (content, inner) => readBody(content, inner, block.header)) : [readBlock(block, scope)],
  );
  const place = at(first.header);
  return items.length === 0 ? undefined : { key: place, value: { is: "list", blocks: true, items, place } };
}

/** A nested block: it stands where its header does. */
export function readBlock({ body, header }: Block, scope: Scope): MapReading {
  return readBody(body, scope, header);
}

function readBody(body: Body, scope: Scope, header: Place["span"]): MapReading {
  const entries = new Map<string, Entry>();
  for (const name of namesIn(body)) {
    const entry = readBlockEntry(body, name, scope);
    if (entry) entries.set(name, entry);
  }
  return { is: "map", blocks: true, entries, place: at(header) };
}

/** In JSON an object, or a list of such, may be what native syntax writes as blocks. */
function asBlocks(reading: Reading): Reading {
  if (reading.is === "map") {
    const entries = new Map([...reading.entries].map(([name, { key, value }]) => [name, { key, value: asBlocks(value) }] as const));
    return { ...reading, entries, blocks: true };
  }
  if (reading.is !== "list" || !reading.items.some(({ is }) => is === "map")) return reading;
  return { ...reading, items: reading.items.map((item) => (item.is === "spread" ? item : asBlocks(item))), blocks: true };
}
