import { resolve } from "node:path";
import { Finder, namedConfiguration, type FoundConfiguration } from "../config/load.ts";
import type { Disk } from "../frontends/disk.ts";
import type { ConfigurationChoice } from "./options.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The absolute path of the configuration that counts everywhere, as somebody names it; undefined where none is named. */
export function onlyConfiguration(choice: ConfigurationChoice, cwd: string, env: Environment): string | undefined {
  const path = choice.is === "file" ? choice.path : choice.is === "nearest" ? env["RESILINT_CONFIG"] : undefined;
  return path === undefined || path === "" ? undefined : resolve(cwd, path);
}

/** How the configuration is found that counts for what is in a folder, before the inputs are known. */
export function configurationFinder(choice: ConfigurationChoice, folders: readonly string[], cwd: string, env: Environment, disk: Disk): (folder: string) => FoundConfiguration | undefined {
  if (choice.is === "none") return () => undefined;
  const only = onlyConfiguration(choice, cwd, env);
  if (only !== undefined) return () => namedConfiguration(only, disk);
  const finder = new Finder({ folders: [cwd, ...folders], disk });
  return (folder) => finder.nearest(folder);
}
