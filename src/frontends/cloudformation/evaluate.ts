import type { Entry, MapReading, Reading } from "../../value/reading.ts";
import { callOf } from "./calls.ts";
import { type Call, type Context, malformed, placeOf } from "./context.ts";
import { FUNCTIONS } from "./functions/functions.ts";
import { expand } from "./loops.ts";
import { isNull, type MappingSyntax, type ScalarSyntax, type Syntax } from "./syntax/syntax.ts";
import { shapesOf } from "./syntax/tags.ts";
import { textOf } from "./syntax/yaml-booleans.ts";
import { joinParts, type Part } from "./text.ts";
import { unknownAt } from "./why.ts";

/** What can be known of a value as it is written in a template. */
export function evaluate(node: Syntax, context: Context): Reading {
  const call = callOf(node);
  if (call) return evaluateCall(call, node, context);
  switch (node.kind) {
    case "scalar":
      return evaluateScalar(node, context);
    case "sequence":
      return { is: "list", items: node.items.map((item) => evaluate(item, context)), place: placeOf(node) };
    case "mapping":
      return evaluateMapping(node, context);
  }
}

function evaluateCall(call: Call, node: Syntax, context: Context): Reading {
  const run = FUNCTIONS.get(call.name);
  if (!run && call.name.startsWith("Fn::Rain::")) {
    const message = `\`!${node.tag ?? ""}\` is filled in by \`rain pkg\`; check the packaged template to have it judged`;
    context.problems.add("note", message, call.span);
    return unknownAt(placeOf(call), `\`!${node.tag ?? ""}\` is filled in by \`rain pkg\``);
  }
  if (!run) {
    const shown = node.tag === undefined ? call.name : `!${node.tag}`;
    const message = `\`${shown}\` is no function that is known here, so its value is unknown; correct the name`;
    context.problems.add("warning", message, call.span);
    return unknownAt(placeOf(call), `\`${shown}\` is no function that is known here`);
  }
  const shapes = node.tag === undefined ? undefined : shapesOf(node.tag);
  if (shapes && !shapes.has(node.kind)) {
    return malformed(
      placeOf(call),
      `\`!${node.tag ?? ""}\` cannot take a ${NAMES[node.kind]}; correct what follows it`,
      context,
    );
  }
  const reading = run(call, context);
  // Where a function went into the branches of a condition, the choice is the function's result and stands there.
  return reading.is === "choice" ? { ...reading, place: { span: call.span, via: reading.place.via } } : reading;
}

function evaluateScalar(node: ScalarSyntax, context: Context): Reading {
  const place = placeOf(node);
  if (isNull(node)) return { is: "absent", place };
  const text = textOf(node);
  const parts = context.loops.size > 0 ? loopParts(text, context) : [text];
  if (parts.length === 1 && !text.includes("{{resolve:")) {
    return { is: "scalar", text, quoted: node.quoted, place };
  }
  return joinParts(parts, place, context);
}

/** A text with the variables of unknown loops taken out of it: `${X}` stands for the item outside `Fn::Sub`, too. */
function loopParts(text: string, context: Context): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(/[$&]\{([A-Za-z0-9]+)\}/gu)) {
    const variable = context.loops.get(match[1] ?? "");
    if (!variable) continue;
    parts.push(text.slice(end, match.index), variable);
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  return parts;
}

/** A map with its loops written out. What a macro adds, or a misplaced function, is its unknown rest. */
export function evaluateMapping(node: MappingSyntax, context: Context): MapReading {
  const entries = new Map<string, Entry>();
  const place = placeOf(node);
  const expansion = expand(node, context);
  let { rest } = expansion;
  for (const { name, key, value, context: inner, open } of expansion.entries) {
    if (open) continue;
    if (name.startsWith("Fn::")) {
      rest = malformed(placeOf(key), `\`${name}\` stands beside other keys; give it a map of its own`, context);
    } else entries.set(name, { key: placeOf(key), value: evaluate(value, inner) });
  }
  return { is: "map", entries, ...(rest ? { rest } : {}), place };
}

const NAMES = { scalar: "text", sequence: "list", mapping: "map" } as const;
