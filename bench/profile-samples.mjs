import { dirname, relative, resolve } from "node:path";
import { decode } from "@jridgewell/sourcemap-codec";
import { root } from "./measure.mjs";

/** The samples of a profile of V8: how long each stood for, and its stack from the outermost function on, each with its place in the source. */
export function samplesOf({ nodes, samples, timeDeltas }, bundle, map) {
  const placeOf = placesIn(bundle, map);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const stacks = new Map();
  return samples.map((id, index) => ({ ms: (timeDeltas[index + 1] ?? 0) / 1000, stack: stackOf(id) }));

  function stackOf(id) {
    if (!stacks.has(id)) {
      const parent = parents.get(id);
      // The root calls everything, and says nothing.
      stacks.set(id, parent === undefined ? [] : [...stackOf(parent), placeOf(byId.get(id).callFrame)]);
    }
    return stacks.get(id);
  }
}

/** Where a function stands: by the source map where it is in the bundle. */
function placesIn(bundle, map) {
  const { sources, mappings } = JSON.parse(map);
  const names = sources.map((source) => relative(root, resolve(dirname(bundle), source)).replace(/^.*node_modules\//u, "node_modules/"));
  const lines = decode(mappings);
  return ({ functionName: name, url, lineNumber, columnNumber }) => {
    if (!url.endsWith(bundle)) return { name, source: url === "" ? "V8" : url };
    const [, source, line] = (lines[lineNumber] ?? []).findLast(([column]) => column <= columnNumber) ?? [];
    return source === undefined ? { name, source: "the bundle" } : { name, source: names[source], line: line + 1 };
  };
}
