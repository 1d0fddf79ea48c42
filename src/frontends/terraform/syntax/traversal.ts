import type { Expression, SplatStep } from "./tree.ts";
import type { Light } from "./light.ts";
import type { Reader } from "./reader.ts";

type Read = (node: Light, reader: Reader, depth: number) => Expression;

/** `source.a[0].*.b[*].c`: the steps that follow a term. */
export function traversed(source: Expression, start: number, steps: readonly Light[], reader: Reader, depth: number, read: Read): Expression {
  if (steps.length === 0) return source;
  let result = source;
  const waiting = [...steps];
  for (let count = 1, node = waiting.shift(); node; count += 1, node = waiting.shift()) {
    if (reader.isTooDeep(depth + count, node.start)) return result;
    const span = reader.span(start, node.end);
    if (node.type !== "splat") {
      const step = stepOf(node, reader, depth + count, read);
      result = step.is === "attribute" ? { ...step, source: result, span } : { is: "index", key: step.key, source: result, span };
      continue;
    }
    // What follows a full splat is taken of each item, further splats included; what follows a legacy one, as far as it is names.
    const [splat] = node.children;
    const inner = splat?.children.slice(1) ?? [];
    const all = splat?.type === "attr_splat" ? inner : [...inner, ...waiting.splice(0)];
    const used = splat?.type === "attr_splat" ? namesIn(all) : all.length;
    waiting.unshift(...all.slice(used));
    const each = eachOf(all.slice(0, used), reader, depth + count, read);
    refuseNested(splat, waiting[0], reader);
    result = { is: "splat", source: result, each, span: reader.span(start, all[used - 1]?.end ?? firstEnd(splat, node)) };
  }
  return result;
}

function eachOf(nodes: readonly Light[], reader: Reader, depth: number, read: Read): readonly SplatStep[] {
  const steps: SplatStep[] = [];
  const waiting = [...nodes];
  for (let node = waiting.shift(); node; node = waiting.shift()) {
    if (reader.isTooDeep(depth + steps.length, node.start)) return steps;
    if (node.type !== "splat") {
      steps.push(stepOf(node, reader, depth + steps.length, read));
      continue;
    }
    const [splat] = node.children;
    const inner = splat?.children.slice(1) ?? [];
    const all = splat?.type === "attr_splat" ? inner : [...inner, ...waiting.splice(0)];
    const used = splat?.type === "attr_splat" ? namesIn(all) : all.length;
    waiting.unshift(...all.slice(used));
    refuseNested(splat, waiting[0], reader);
    steps.push({ is: "splat", each: eachOf(all.slice(0, used), reader, depth + steps.length + 1, read) });
  }
  return steps;
}

/** `a.*.b.*.c` */
function refuseNested(splat: Light | undefined, next: Light | undefined, reader: Reader): void {
  const [inner] = next?.children ?? [];
  if (splat?.type !== "attr_splat" || inner?.type !== "attr_splat") return;
  reader.fault(inner.start, inner.end, "`.*` cannot follow another `.*`; write `[*]` for both");
}

/** How many of the steps a legacy splat takes: names and legacy indexes. */
function namesIn(steps: readonly Light[]): number {
  const end = steps.findIndex(({ type, children }) => type === "splat" || (type === "index" && children[0]?.type === "new_index"));
  return end === -1 ? steps.length : end;
}

/** Where `[*]` or `.*` itself ends. */
const firstEnd = (splat: Light | undefined, node: Light): number => splat?.children[0]?.end ?? node.end;

function stepOf(node: Light, reader: Reader, depth: number, read: Read): Exclude<SplatStep, { is: "splat" }> {
  const [child] = node.children;
  if (node.type === "get_attr") {
    const name = node.children.find(({ type }) => type === "identifier") ?? node;
    return { is: "attribute", name: reader.text.slice(name.start, name.end) };
  }
  const inner = child?.children.find(({ type }) => type === "expression");
  if (inner) return { is: "index", key: read(inner, reader, depth + 1) };
  // `.0`, perhaps with space between.
  const digits = reader.text.slice(node.start, node.end).replace(/^\.\s*/u, "");
  return { is: "index", key: { is: "number", text: digits, span: reader.span(node.end - digits.length, node.end) } };
}
