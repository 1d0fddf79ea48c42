import { isNull, type Syntax } from "../frontends/cloudformation/syntax/syntax.ts";
import type { Span } from "../source/span.ts";

/** A value that a configuration sets: `workloads[shop].tier`, what is written there, and where. */
export interface Setting {
  readonly key: string;
  readonly value: string;
  readonly span: Span;
}

/** All values of a configuration in their order. Items of a list go by their name, or by their number. */
export function settingsOf(root: Syntax): readonly Setting[] {
  const settings: Setting[] = [];
  add(root, "", settings);
  return settings;
}

function add(node: Syntax, key: string, settings: Setting[]): void {
  if (settings.length >= MOST) return;
  if (node.kind === "mapping" && node.entries.size > 0) {
    for (const [name, { value }] of node.entries) add(value, key === "" ? name : `${key}.${name}`, settings);
  } else if (node.kind === "sequence" && node.items.some((item) => item.kind !== "scalar")) {
    for (const [index, item] of node.items.entries()) add(item, `${key}[${nameOf(item) ?? String(index)}]`, settings);
  } else settings.push({ key, value: HIDDEN.test(key) ? "(set)" : valueOf(node), span: node.span });
}

function valueOf(node: Syntax): string {
  switch (node.kind) {
    case "scalar":
      return isNull(node) ? "null" : node.text;
    case "sequence":
      return node.items.map(valueOf).join(", ");
    case "mapping":
      return "{}";
  }
}

function nameOf(node: Syntax): string | undefined {
  const name = node.kind === "mapping" ? node.entries.get("name")?.value : undefined;
  return name?.kind === "scalar" ? name.text : undefined;
}

/** Values may be secrets. */
const HIDDEN = /(?:^|\.)(?:parameters|variables)[.[]/u;

/** Aliases make much of little. */
const MOST = 5000;
