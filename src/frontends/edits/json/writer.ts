import type { Edit } from "../../../source/edit.ts";
import { type Change, type Declined, isDeclined, type Writer } from "../change.ts";
import { cloudFormationJson } from "./cloudformation.ts";
import type { JsonDialect } from "./dialect.ts";
import { remove } from "./remove.ts";
import { holdsCode } from "./render.ts";
import { append, type JsonFile, set } from "./set.ts";
import { terraformJson } from "./terraform.ts";
import { pathAtOffset, readTree } from "./tree.ts";
import { remembered } from "../remembered.ts";

/** Templates of CloudFormation and SAM as JSON, and files of parameters. Functions are keys like any other: `["MultiAZ", "Fn::If", 1]`. */
export const jsonWriter = (): Writer => writerOf(cloudFormationJson);

/** Terraform's configuration as JSON (`.tf.json`). Where a block is one of a list, a path says which; without an index it means the first. */
export const terraformJsonWriter = (): Writer => writerOf(terraformJson);

function writerOf(dialect: JsonDialect): Writer {
  const read = remembered(readTree);
  return {
    pathAt: (text, offset) => {
      const { mark, rest } = withoutMark(text);
      const root = read(rest);
      return isDeclined(root) ? undefined : pathAtOffset(root, offset - mark);
    },
    edits: (text, change) => {
      const { mark, rest } = withoutMark(text);
      const root = read(rest);
      if (isDeclined(root)) return root;
      const edits = made({ text: rest, root, dialect }, change);
      return isDeclined(edits) ? edits : edits.map((edit): Edit => ({ ...edit, start: edit.start + mark, end: edit.end + mark }));
    },
  };
}

function made(file: JsonFile, change: Change): readonly Edit[] | Declined {
  if (change.op === "remove") return remove(file, change.path);
  if (holdsCode(change.value) && !file.dialect.hasBlocks) return { declined: "an expression cannot be written in this language" };
  return change.op === "set" ? set(file, change.path, change.value, change.after) : append(file, change.path, change.value);
}

/** A byte order mark is no JSON. */
function withoutMark(text: string): { readonly mark: number; readonly rest: string } {
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  return { mark, rest: text.slice(mark) };
}
