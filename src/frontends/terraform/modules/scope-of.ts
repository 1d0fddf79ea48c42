import { type Place, TYPED } from "../../../source/span.ts";
import { type Reading, type Reference, type Unknown } from "../../../value/reading.ts";
import { termOf, type Deployment, type Module } from "../context.ts";
import type { Found, Scope } from "../evaluate/scope.ts";
import { OPEN_KEY, text, wholeResource, type Instance, type Named } from "./expansion.ts";
import { seen, walk } from "./seen.ts";
import { unknownAt } from "../variables/unknown-values.ts";

/** What names mean in a module, or in one instance of a block of it. */
export function scopeOf(module: Module, instance?: Instance): Scope {
  const { deployment, address } = module;
  return {
    deployment: deployment.id,
    prefix: address,
    cases: deployment.cases,
    budget: deployment.budget,
    files: deployment.loader,
    folder: deployment.root,
    lookup: (names, place) => lookup(module, instance, names, place),
    attributeOf: (resource, name, place) => attributeOf(module, resource, name, place),
    within: (reference, name, place) => (reference.attribute === undefined ? undefined : deployment.estate.thing(reference)?.within?.(reference.attribute, name, place)),
    isKeyOf: (key, instances) => isKeyOf(deployment, key, instances),
  };
}

/** What no name means anything in: the default of a variable, a file of values. */
export const emptyScope = (module: Module): Scope => ({ ...scopeOf(module), lookup: () => undefined });

function lookup(module: Module, instance: Instance | undefined, names: readonly string[], place: Place): Found | undefined {
  const [head = "", second = ""] = names;
  switch (head) {
    case "var":
      return found(module.variable(second), names, 2, place) ?? undeclared(module, names, 2, place);
    case "local":
      return found(module.local(second), names, 2, place) ?? undeclared(module, names, 2, place);
    case "each":
    case "count":
      return found(instance?.names.get(`${head}.${second}`), names, 2, place);
    case "path":
      return whole(pathOf(module, second, place), 2);
    case "terraform":
    case "tofu":
      return whole(second === "workspace" || second === "env" ? workspaceOf(module, place) : unknownAt(`\`${head}.${second}\` is known only when it runs`, place), 2);
    case "module":
      return whole(module.call(second, place), 2) ?? undeclared(module, names, 2, place);
    case "data":
      return dataSource(module, names, place) ?? undeclared(module, names, 3, place);
    case "ephemeral":
      return whole(unknownAt(`\`${names.join(".")}\` is made anew whenever terraform runs`, place), names.length);
    case "self":
      return undefined;
    default:
      return whole(module.resource(`${head}.${second}`, place), 2) ?? (second === "" ? undefined : undeclared(module, names, 2, place));
  }
}

function dataSource(module: Module, names: readonly string[], place: Place): Found | undefined {
  const reading = module.data(names.slice(1, 3).join("."), place);
  const mistake = reading?.is === "reference" ? module.deployment.things.get(reading.address)?.mistakeIn?.(names.slice(3), place) : undefined;
  return mistake ? { reading: mistake, used: names.length } : whole(reading, 3);
}

/** It stands in no file: it is chosen where the program is started, or nowhere. */
function workspaceOf({ deployment: { workspace } }: Module, place: Place): Reading {
  return text(workspace, { ...place, via: [...place.via, { span: TYPED, label: `the workspace is \`${workspace}\`` }] });
}

/** What is not declared is told. A resource may be declared elsewhere all the same, so that it stays something that is referred to. */
function undeclared(module: Module, names: readonly string[], used: number, { span, via }: Place): Found {
  const { deployment, address } = module;
  const name = names.slice(0, used).join(".");
  const why = `\`${name}\` is not declared`;
  deployment.problems.add("error", `${why}; declare it or correct the name`, span);
  const isThing = !["var", "local", "module"].includes(names[0] ?? "");
  const reading: Reading = isThing ? wholeResource(deployment.id, `${address}${name}`, { span, via }) : { ...unknownAt(why, { span, via }), term: termOf(module, name) };
  return { reading, used: Math.min(used, names.length) };
}

const whole = (reading: Reading | undefined, used: number): Found | undefined => reading && { reading, used };

/** A value as it is seen where it is used, with the hop to where it is written. */
function found(named: Named | undefined, names: readonly string[], first: number, place: Place): Found | undefined {
  if (!named) return undefined;
  const { reading, spent } = walk(named.reading, names.slice(first));
  return { reading: named.label === "" ? { ...reading, place } : seen(reading, place, named.label), used: first + spent };
}

/** Terraform gives paths relative to where it runs, which is taken to be the root module. */
function pathOf(module: Module, name: string, place: Place): Reading | undefined {
  switch (name) {
    case "module":
      return text(relative(module.deployment.root, module.declarations.folder), place);
    case "root":
      return text(".", place);
    case "cwd":
      return { ...unknownAt("`path.cwd` is where terraform runs", place), term: termOf(module, "path.cwd") };
    default:
      return undefined;
  }
}

function relative(from: string, to: string): string {
  const [one, other] = [from.split("/").filter(Boolean), to.split("/").filter(Boolean)];
  let common = 0;
  while (common < one.length && one[common] === other[common]) common += 1;
  const steps = [...one.slice(common).map(() => ".."), ...other.slice(common)];
  return steps.length === 0 ? "." : steps.join("/");
}

/** Two blocks with one collection have one key for each instance, whatever the keys are. */
function isKeyOf({ collections }: Deployment, key: Reading, { term }: Unknown): boolean {
  if (key.is !== "unknown" || !key.term?.text.endsWith(EACH_KEY) || !term?.text.endsWith(OPEN_KEY)) return false;
  const [one, other] = [key.term.text.slice(0, -EACH_KEY.length), term.text.slice(0, -OPEN_KEY.length)].map((address) => collections.get(address));
  return one !== undefined && one === other;
}

const EACH_KEY = `${OPEN_KEY}.each.key`;

function attributeOf({ deployment }: Module, reference: Reference, name: string, place: Place): Reading {
  return deployment.estate.thing(reference)?.attribute(name, place) ?? { ...reference, attribute: name, place };
}
