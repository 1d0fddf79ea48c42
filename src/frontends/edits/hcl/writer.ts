import { type Edit, edited } from "../../../source/edit.ts";
import { parseFile } from "../../terraform/syntax/parse.ts";
import type { Change, Declined, Writer } from "../change.ts";
import { isDeclined } from "../change.ts";
import { appended } from "./append.ts";
import { inLine } from "./layout.ts";
import { hclPathAt } from "./path-at.ts";
import { find } from "./places.ts";
import { removal } from "./remove.ts";
import { set } from "./set.ts";
import { hclText, type HclText } from "./text.ts";
import { remembered } from "../remembered.ts";

/** Changes files in Terraform's native syntax: `.tf`, `.tofu` and `.tfvars`. What was laid out as `terraform fmt` does stays so. */
export function hclWriter(): Writer {
  const parser = { file: remembered((text) => parseFile({ file: "main.tf", text })) };
  return {
    pathAt: (text, offset) => hclPathAt(hclText(parser, text).body, offset),
    edits: (text, change) => {
      const file = hclText(parser, text);
      if (file.problem !== undefined) return { declined: `the file cannot be read: ${file.problem}` };
      const made = changed(file, change);
      if (isDeclined(made) || made.length === 0) return made;
      const problem = hclText(parser, edited(text, made)).problem;
      return problem === undefined ? inLine(parser, file, made) : { declined: `it would not be read again: ${problem}` };
    },
  };
}

function changed(file: HclText, change: Change): readonly Edit[] | Declined {
  const found = find(file.body, change.path);
  switch (change.op) {
    case "set":
      return set(file, found, change.value, change.after);
    case "remove":
      return removal(file, found);
    case "append":
      return appended(file, found, change.value);
  }
}
