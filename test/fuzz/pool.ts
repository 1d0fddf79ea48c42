import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { RULES } from "../../src/index.ts";
import { CONFIGURATION, type CaseFile } from "./case.ts";

/** Files that belong together, small enough that many mutants of them can be judged. */
export type Project = readonly CaseFile[];

/** What mutants are made of. */
export interface Pool {
  readonly projects: readonly Project[];
  /** The shortest that there are: the remedies that rules show. */
  readonly examples: readonly Project[];
  /** Texts to take pieces from. */
  readonly texts: readonly string[];
}

const MOST_BYTES = 8_000;
const MOST_TOGETHER = 30_000;

/** Every template, plan, module and assembly in some folders, as far as they are small. */
export function poolOf(folders: readonly string[]): Pool {
  const projects = folders.flatMap(projectsIn);
  const examples = RULES.flatMap(({ example }) => [...(example?.cloudformation === undefined ? [] : [[{ file: "app.yaml", text: dedented(example.cloudformation) }]]), ...(example?.terraform === undefined ? [] : [[{ file: "main.tf", text: dedented(example.terraform) }]])]);
  if (projects.length === 0) throw new Error(`there is nothing to change in ${folders.join(", ")}`);
  return { projects, examples, texts: [...projects, ...examples].flatMap((files) => files.map(({ text }) => text)) };
}

const dedented = (text: string): string => text.replaceAll(/^ {4}/gmu, "").trimStart();

function projectsIn(folder: string): readonly Project[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => !/(?:^|[\\/])(?:node_modules|\.git)[\\/]/u.test(path) && READ.test(path))
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .toSorted();
  const modules = [...new Set(paths.filter((path) => TERRAFORM.test(path)).map(dirname))];
  const assemblies = paths.filter((path) => path.endsWith("manifest.json")).map(dirname);
  const alone = paths.filter((path) => !TERRAFORM.test(path) && !path.endsWith(".tfvars") && !path.endsWith(CONFIGURATION));
  const groups = [...[...modules, ...assemblies].map((base) => ({ base, of: paths.filter((path) => path.startsWith(`${base}/`)) })), ...alone.map((path) => ({ base: dirname(path), of: [path] })), ...configured(paths)];
  return groups.flatMap(({ base, of }) => {
    const most = of.length === 1 ? MOST_BYTES : MOST_TOGETHER;
    if (of.reduce((sum, path) => sum + statSync(path).size, 0) > most) return [];
    const files = of.map((path) => ({ file: relative(base, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") }));
    return [files];
  });
}

/** Each configuration with what lies beside it. */
const configured = (paths: readonly string[]): readonly { readonly base: string; readonly of: readonly string[] }[] =>
  paths.filter((path) => path.endsWith(CONFIGURATION)).map((path) => ({ base: dirname(path), of: paths.filter((each) => each.startsWith(`${dirname(path)}/`)) }));

const READ = /\.(?:tf|tf\.json|tfvars|ya?ml|json|template|out)$/u;
const TERRAFORM = /\.tf(?:\.json)?$/u;
