import type { Reading } from "../../../value/reading.ts";
import { joinPath } from "../../folder.ts";
import type { FunctionCall, TerraformFunction } from "./call.ts";
import { define, text } from "./decode-arguments.ts";
import { globOf } from "./glob.ts";
import { undecided } from "./undecided.ts";
import { boolean, compareTexts, MAX_TEXT, text as textOf } from "./values.ts";

/** Terraform's functions of files. They see what lies in the repository of the module, and nothing else. */
export const FILE_FUNCTIONS: ReadonlyMap<string, TerraformFunction> = new Map([
  ["file", define([text("path")], ([path], call) => withFile(path, call, (content) => textOf(content, call.place)))],
  ["fileexists", define([text("path")], ([path], call) => exists(path, call), { boolean: true })],
  ["fileset", define([text("path"), text("pattern")], ([path, pattern], call) => fileset(path, pattern, call))],
  // A file is known here as text, and these want its bytes.
  ...["filebase64", "filebase64sha256", "filebase64sha512", "filemd5", "filesha1", "filesha256", "filesha512"].map((name): readonly [string, TerraformFunction] => [
    name,
    define([text("path")], ([path], call) => withFile(path, call, () => notRead(call, [path], "the bytes of a file are not read"))),
  ]),
]);

/** Hands on the text of a file; what cannot be read is unknown, since it may be there when Terraform runs. `more` are further arguments of the call. */
export function withFile(path: string, call: FunctionCall, read: (content: string, path: string) => Reading, more: readonly Reading[] = []): Reading {
  const { files } = call.scope;
  const unread = (why: string): Reading => ({ ...undecided(call, [textOf(path, call.place), ...more]), why });
  const found = pathOf(path, call);
  if (found === undefined) return unread(`\`${path}\` lies outside of the repository`);
  const content = files.read(found);
  switch (content.is) {
    case "missing":
      return unread(`\`${files.nameOf(found)}\` is not there`);
    case "problem":
      return unread(`\`${files.nameOf(found)}\` cannot be read: ${content.problem}`);
    case "text":
      return content.text.length > MAX_TEXT ? unread(`\`${files.nameOf(found)}\` is too long to be read`) : read(content.text, found);
  }
}

function exists(path: string, call: FunctionCall): Reading {
  const found = pathOf(path, call);
  if (found === undefined) return notRead(call, [path], `\`${path}\` lies outside of the repository`, { boolean: true });
  return boolean(call.scope.files.read(found).is !== "missing", call.place);
}

function fileset(path: string, pattern: string, call: FunctionCall): Reading {
  const folder = pathOf(path, call);
  if (folder === undefined) return notRead(call, [path, pattern], `\`${path}\` lies outside of the repository`);
  const matches = globOf(pattern);
  if (!matches) return notRead(call, [path, pattern], `the pattern \`${pattern}\` is not understood`);
  const found = filesBelow(folder, call);
  if (!found) return notRead(call, [path, pattern], `\`${path}\` holds no files, or too many`);
  const items = found.filter(matches).sort(compareTexts).map((each) => textOf(each, call.place));
  return { is: "list", items, collection: "set", place: call.place };
}

/** The paths of all files below a folder, from there; undefined where there are none, or too many. */
function filesBelow(folder: string, { scope: { files } }: FunctionCall): string[] | undefined {
  const found: string[] = [];
  const waiting = [""];
  let looked = 0;
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    for (const { name, is } of files.list(joinPath(folder, below))) {
      looked += 1;
      if (looked > MOST_ENTRIES) return undefined;
      const path = below === "" ? name : `${below}/${name}`;
      if (is === "file") found.push(path);
      else if (path.split("/").length <= MAX_DEPTH) waiting.push(path);
    }
  }
  return looked === 0 ? undefined : found;
}

/** Where a path leads; undefined outside of what may be read. */
function pathOf(path: string, { scope: { files, folder } }: FunctionCall): string | undefined {
  const found = joinPath(folder, path);
  const bound = files.boundOf(joinPath(folder, "."));
  const isBelow = bound === "" || bound === "." ? !found.startsWith("/") && !/^\.\.(?:\/|$)/u.test(found) : found === bound || found.startsWith(bound.endsWith("/") ? bound : `${bound}/`);
  return isBelow ? found : undefined;
}

const notRead = (call: FunctionCall, args: readonly string[], why: string, more: { readonly boolean?: true } = {}): Reading => ({
  ...undecided(call, args.map((each) => textOf(each, call.place)), more),
  why,
});

const MOST_ENTRIES = 10_000;

const MAX_DEPTH = 30;
