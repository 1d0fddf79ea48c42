import { folderOf, joinPath, type Files } from "../folder.ts";
import { entriesAt, member, textAt } from "../json-values.ts";
import type { Link, OtherFiles, Tail } from "../cloudformation/other-files.ts";
import type { Problems } from "../cloudformation/problems.ts";
import type { Syntax } from "../cloudformation/syntax/syntax.ts";
import { readJson } from "./json-file.ts";

/** A file that an asset manifest says is to be published, and the names under which it is. */
export interface Asset {
  /** Its path, as the asset manifest has it. */
  readonly source: string;
  readonly objectKeys: readonly string[];
}

/** The files in an asset manifest; none where it cannot be read. */
export function assetsIn(path: string, files: Files): readonly Asset[] {
  const text = files.read(path);
  const read = text.is === "text" ? readJson({ file: path, text: text.text }) : undefined;
  if (read?.is !== "json") return [];
  return entriesAt(read.file.root, "files").flatMap(([, asset]) => {
    const source = textAt(member(asset, "source"), "path");
    const objectKeys = entriesAt(asset, "destinations").flatMap(([, destination]) => textAt(destination, "objectKey") ?? []);
    return source === undefined ? [] : [{ source, objectKeys }];
  });
}

/**
 * The files of an assembly, as its templates name them. A nested stack's template is an asset: its URL ends with the name under which the
 * asset is published, `0c1d….json`, and only the asset manifest beside the template says which file that is.
 */
export class AssemblyFiles implements OtherFiles {
  readonly #files: OtherFiles;
  /** Of a folder and an object's key the file's name. */
  readonly #published = new Map<string, string>();

  constructor(files: OtherFiles, assets: ReadonlyMap<string, readonly Asset[]>) {
    this.#files = files;
    for (const [folder, listed] of assets) {
      for (const { source, objectKeys } of listed) for (const key of objectKeys) this.#published.set(joinPath(folder, lastOf(key)), source);
    }
  }

  template(tail: Tail, from: string): Link {
    const source = this.#published.get(joinPath(folderOf(from), lastOf(tail.text)));
    return this.#files.template(source === undefined ? tail : { text: source, whole: true }, from);
  }

  snippet(location: string, from: string, problems: Problems): Syntax | undefined {
    return this.#files.snippet(location, from, problems);
  }
}

const lastOf = (key: string): string => key.slice(key.lastIndexOf("/") + 1);
