import { folderOf } from "../folder.ts";
import type { InputFile } from "../inputs.ts";
import { isTerraformFile, isVariablesFile } from "../terraform-files.ts";

/** Files that are never parted: those of a module of Terraform with its values, or all else in a folder. */
export interface Unit {
  readonly is: "module" | "others";
  readonly folder: string;
  readonly files: readonly InputFile[];
}

/** The units of a run: modules first, each sort in the order of its files. */
export function unitsOf(files: readonly InputFile[]): readonly Unit[] {
  const modules = new Map<string, InputFile[]>();
  const others = new Map<string, InputFile[]>();
  for (const each of files) if (isTerraformFile(each.file)) put(modules, folderOf(pathOf(each)), each);
  for (const each of files) {
    if (isTerraformFile(each.file)) continue;
    const beside = isVariablesFile(each.file) ? modules.get(folderOf(pathOf(each))) : undefined;
    if (beside) beside.push(each);
    else put(others, folderOf(each.file), each);
  }
  const unit = (is: Unit["is"]) => ([folder, members]: readonly [string, readonly InputFile[]]): Unit => ({ is, folder, files: members });
  return [...[...modules].map(unit("module")), ...[...others].map(unit("others"))];
}

export const pathOf = ({ file, path = file }: InputFile): string => path;

function put(units: Map<string, InputFile[]>, folder: string, file: InputFile): void {
  const known = units.get(folder);
  if (known) known.push(file);
  else units.set(folder, [file]);
}
