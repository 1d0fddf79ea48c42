import { suggestion } from "../../../source/suggest.ts";
import type { Place } from "../../../source/span.ts";
import type { Entry, Reading, Unknown } from "../../../value/reading.ts";
import { through } from "../../../value/through.ts";
import type { Module, ResourceInstance } from "../context.ts";
import { argument } from "../declarations/syntax-queries.ts";
import { omitted } from "../evaluate/values.ts";
import { mistake } from "../functions/call.ts";
import { later, seen } from "../modules/seen.ts";
import { nameOf } from "./estate.ts";

/** The data source that reads the outputs of another root module. */
export const REMOTE_STATE = "terraform_remote_state";

/**
 * The outputs of the root module whose state is read, each worked out when it is asked for, in its own module; `defaults` stand for those
 * that it does not have or that are null, which a state does not keep. https://developer.hashicorp.com/terraform/language/state/remote-state-data
 */
export function remoteOutputs(source: ResourceInstance, place: Place, lookedUp: Unknown): Reading {
  const found = source.module.deployment.estate.read(source);
  if (found.is === "unknown") return { ...lookedUp, why: found.why };
  const { root } = found;
  const defaults = source.entry("defaults")?.value;
  const entries = new Map<string, Entry>(defaults?.is === "map" ? defaults.entries : []);
  for (const name of outputsOf(root)) {
    const fallback = entries.get(name)?.value;
    entries.set(name, later(place, () => outputOf(root, name, fallback, place)));
  }
  const isOpen = defaults && defaults.is !== "map" && defaults.is !== "absent";
  const rest = isOpen ? lookedUp : defaults?.is === "map" ? defaults.rest : undefined;
  return { is: "map", entries, ...(rest && { rest }), place };
}

function outputOf(root: Module, name: string, fallback: Reading | undefined, place: Place): Reading {
  const output = root.output(name);
  if (!output) return omitted(place);
  const kept = through(output.reading, (leaf) => (leaf.is === "absent" ? (fallback ?? omitted(leaf.place)) : leaf));
  return output.label === "" ? { ...kept, place } : seen(kept, place, `output \`${name}\` of root module \`${nameOf(root)}\``);
}

const outputsOf = ({ declarations: { outputs } }: Module): readonly string[] => [...outputs].flatMap(([name, block]) => (argument(block, "value") ? [name] : []));

/** What is said where `data.terraform_remote_state.x.outputs.y` is asked for and that root module has no output `y`. */
export function missingOutput(source: ResourceInstance, name: string, place: Place): Reading | undefined {
  const found = source.module.deployment.estate.read(source);
  const outputs = source.attribute("outputs", place);
  if (found.is === "unknown" || outputs?.is !== "map" || outputs.rest || outputs.entries.has(name)) return undefined;
  const meant = suggestion(name, outputs.entries.keys());
  return mistake(`root module \`${nameOf(found.root)}\` has no output \`${name}\`${meant === undefined ? "" : ` (did you mean \`${meant}\`?)`}`, place);
}
