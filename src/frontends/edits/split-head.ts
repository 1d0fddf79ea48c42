import type { SplitResource, WrittenMap, Written } from "../../value/edit.ts";
import type { OpenFile } from "./place.ts";

/** A resource of Terraform by its type and name, and one that is to be split off it. */
interface Splitting {
  readonly type: string;
  readonly name: string;
  readonly split: SplitResource;
}

/** What a resource that is split off is called: like that other one, or also by what it says where another of the module has that name. */
export function nameOf({ type, name, split }: Splitting, { writer, text }: OpenFile, module: readonly string[]): string {
  const declares = (each: string): boolean => [...each.matchAll(DECLARED)].some(([, of, called]) => of === split.type && called === name);
  const isTaken = writer.argument?.(text, ["resource", split.type, name], split.target) !== undefined || module.some(declares);
  return isTaken ? `${name}_${split.type.replace(`${type}_`, "")}` : name;
}

const DECLARED = /\bresource[ \t]+"([^"\n]*)"[ \t]+"([^"\n]*)"/gu;

/**
 * What a resource begins with that is split off another one: as many as there are of that, by the same provider, each for its own.
 * https://developer.hashicorp.com/terraform/language/meta-arguments/for_each#chaining-for_each-between-resources
 */
export function headOf({ type, name, split }: Splitting, argument: (name: string) => string | undefined): WrittenMap {
  const target = `${type}.${name}`;
  const entries = new Map<string, Written>();
  const add = (key: string, text: string): unknown => entries.set(key, { is: "code", text });
  const [isCounted, isKeyed, provider] = [argument("count") !== undefined, argument("for_each") !== undefined, argument("provider")];
  if (isCounted) add("count", `length(${target})`);
  if (isKeyed) add("for_each", target);
  if (provider !== undefined) add("provider", provider);
  add(split.target, `${isCounted ? `${target}[count.index]` : isKeyed ? "each.value" : target}.${split.by}`);
  return { is: "map", entries };
}
