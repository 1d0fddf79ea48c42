import { folderOf, nameOf } from "../folder.ts";
import { IN_ASSEMBLY, isPartOf } from "../inputs.ts";
import type { StatedWorkload } from "../stated.ts";
import { looksLikePlan } from "../terraform/plan/sniff.ts";
import { pathOf, type Unit } from "./units.ts";
import { waysWith } from "./ways.ts";

/** Units that have to stay together, by their numbers. */
export type Join = readonly number[];

/** All reasons for which units of a run are read together. */
export const joinsOf = (units: readonly Unit[], workloads: readonly StatedWorkload[], isStated: boolean): readonly Join[] => [
  ...inAssemblies(units),
  ...byNames(units),
  ...plansAndModules(units),
  ...byStates(units),
  ...waysWith({ isStated }).flatMap(({ gives, takes }) => {
    const takers = holding(units, takes);
    const givers = takers.length === 0 ? [] : holding(units, gives);
    return givers.length === 0 ? [] : [[...takers, ...givers]];
  }),
  ...workloads.map((workload) => numbers(units, ({ files }) => files.some((each) => isPartOf(workload, each)))),
];

const numbers = (units: readonly Unit[], isMeant: (unit: Unit) => boolean): Join => units.flatMap((unit, index) => (isMeant(unit) ? [index] : []));

const holding = (units: readonly Unit[], isMeant: (text: string) => boolean): Join => numbers(units, ({ files }) => files.some(({ text }) => isMeant(text)));

/** A cloud assembly is a folder with all below it; that of a stage lies in that around it, and all of them below the `cdk.json` of their application. */
function inAssemblies(units: readonly Unit[]): readonly Join[] {
  const files = units.flatMap((unit) => unit.files);
  const foldersWith = (name: RegExp): ReadonlySet<string> => new Set(files.filter((each) => name.test(pathOf(each))).map((each) => folderOf(pathOf(each))));
  const assemblies = foldersWith(IN_ASSEMBLY);
  if (assemblies.size === 0) return [];
  const applications = foldersWith(APPLICATION);
  const members = new Map<string, number[]>();
  units.forEach(({ is, files: [first] }, index) => {
    if (is === "module" || !first) return;
    const around = ancestorsOf(folderOf(pathOf(first)));
    const assembly = around.findLast((folder) => assemblies.has(folder));
    const application = around.find((folder) => applications.has(folder));
    if (assembly !== undefined) push(members, assembly, index);
    if (application !== undefined) push(members, application, index);
  });
  // One that is synthesised into a folder of its own choice may be that of any assembly.
  const elsewhere = numbers(units, (unit) => unit.files.some((each) => APPLICATION.test(pathOf(each)) && each.text.includes('"output"')));
  return elsewhere.length === 0 ? [...members.values()] : [[...elsewhere, ...[...members.values()].flat()]];
}

const APPLICATION = /(?:^|\/)cdk\.json$/u;

function push(members: Map<string, number[]>, folder: string, unit: number): void {
  const known = members.get(folder);
  if (known) known.push(unit);
  else members.set(folder, [unit]);
}

/** A folder and those around it, from the inside out. */
function ancestorsOf(folder: string): readonly string[] {
  const found = [folder];
  for (let each = folder; each !== "" && each !== "/"; ) {
    each = folderOf(each);
    found.push(each);
  }
  return found;
}

/** A template that nests others, or puts snippets in, is with all files that are called as something that it says. */
function byNames(units: readonly Unit[]): readonly Join[] {
  const called = new Map<string, number[]>();
  units.forEach(({ is, files }, index) => {
    if (is === "others") for (const each of files) push(called, nameOf(pathOf(each)), index);
  });
  const odd = [...called.keys()].filter((name) => !PLAIN.test(name));
  return units.flatMap(({ is, files }, index) => {
    if (is === "module") return [];
    const texts = files.map(({ text }) => text).filter((text) => NAMES_FILES.test(text));
    const said = texts.flatMap((text) => [...new Set(text.match(WORD) ?? []), ...odd.filter((name) => text.includes(name))]);
    const meant = [...new Set(said)].flatMap((name) => [...(called.get(name) ?? [])]);
    return meant.length === 0 ? [] : [[index, ...meant]];
  });
}

const NAMES_FILES = /AWS::CloudFormation::Stack|AWS::Serverless::Application|AWS::Include|TemplateURL/u;

/** What a file may be called without being odd: a word of a text that ends at what no name holds. */
const PLAIN = /^[\w.@+=-]+$/u;
const WORD = /[\w.@+=-]+/gu;

/** A plan says what its module leaves open. One that is given for a module may be that of any. */
function plansAndModules(units: readonly Unit[]): readonly Join[] {
  const modules = new Map(units.flatMap(({ is, folder }, index) => (is === "module" ? [[folder, index] as const] : [])));
  return units.flatMap(({ is, files }, index) => {
    if (is === "module") return [];
    if (files.some(({ planFor }) => planFor !== undefined)) return [[index, ...modules.values()]];
    const beside = files.filter(({ text }) => looksLikePlan(text)).flatMap((each) => modules.get(folderOf(pathOf(each))) ?? []);
    return beside.length === 0 ? [] : [[index, ...beside]];
  });
}

/** Who reads the state of another root module is with all that may keep it: those with a backend as it says, or all where the state is a file. */
function byStates(units: readonly Unit[]): readonly Join[] {
  const readers = holding(units, (text) => text.includes("terraform_remote_state"));
  if (readers.length === 0) return [];
  const modules = numbers(units, ({ is }) => is === "module");
  return [[...readers, ...modules]];
}
