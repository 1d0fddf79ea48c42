import type { Edit } from "../../../source/edit.ts";
import { type Change, type Declined, type FilePath, isDeclined, type Writer } from "../change.ts";
import { remembered } from "../remembered.ts";
import type { YamlFile } from "./node.ts";
import { partAt, pathAt } from "./path.ts";
import { readYaml } from "./read.ts";
import { remove } from "./remove.ts";
import { append, set } from "./set.ts";

/**
 * Changes templates of CloudFormation and SAM in YAML; of several documents in a file the first. What repeats elsewhere, through an alias
 * or a merge key, and what a function makes is left to its author.
 */
export function yamlWriter(): Writer {
  const read = remembered(readYaml);
  const found = (text: string, find: (file: YamlFile) => FilePath | undefined): FilePath | undefined => {
    const file = read(text);
    return isDeclined(file) ? undefined : find(file);
  };
  return {
    pathAt: (text, offset) => found(text, (file) => pathAt(file, offset)),
    partAt: (text, offset) => found(text, (file) => partAt(file, offset)),
    edits: (text, change) => {
      const file = read(text);
      return isDeclined(file) ? file : editsOf(file, change);
    },
  };
}

function editsOf(file: YamlFile, change: Change): readonly Edit[] | Declined {
  switch (change.op) {
    case "set":
      return set(file, change.path, change.value, change.after);
    case "append":
      return append(file, change.path, change.value);
    case "remove":
      return remove(file, change.path);
  }
}
