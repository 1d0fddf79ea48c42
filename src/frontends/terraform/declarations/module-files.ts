import { joinPath, type Files } from "../../folder.ts";

/** The files that make up a module, in the order in which Terraform reads them. */
export interface ModuleFiles {
  readonly primary: readonly string[];
  readonly overrides: readonly string[];
}

/** Terraform's own extensions and OpenTofu's. */
export const isConfigurationName = (name: string): boolean => EXTENSIONS.some((extension) => name.endsWith(extension)) && !isIgnored(name);

/** The files of a folder. Where `x.tofu` stands beside `x.tf`, OpenTofu reads the former alone, and we do, too. */
export function moduleFiles(folder: string, files: Files): ModuleFiles {
  const names = files.list(folder).flatMap(({ name, is }) => (is === "file" && isConfigurationName(name) ? [name] : []));
  const present = new Set(names);
  const read = names.filter((name) => !isReplaced(name, present)).sort();
  const paths = (wanted: boolean): readonly string[] => read.filter((name) => isOverride(name) === wanted).map((name) => joinPath(folder, name));
  return { primary: paths(false), overrides: paths(true) };
}

const isReplaced = (name: string, present: ReadonlySet<string>): boolean =>
  (name.endsWith(".tf") && present.has(`${name.slice(0, -".tf".length)}.tofu`)) ||
  (name.endsWith(".tf.json") && present.has(`${name.slice(0, -".tf.json".length)}.tofu.json`));

function isOverride(name: string): boolean {
  const extension = EXTENSIONS.find((each) => name.endsWith(each)) ?? "";
  const base = name.slice(0, name.length - extension.length);
  return base === "override" || base.endsWith("_override");
}

/** What editors leave behind: https://github.com/hashicorp/terraform/blob/main/internal/configs/parser_config_dir.go */
const isIgnored = (name: string): boolean => name.startsWith(".") || name.endsWith("~") || (name.startsWith("#") && name.endsWith("#"));

const EXTENSIONS = [".tf.json", ".tofu.json", ".tf", ".tofu"];
