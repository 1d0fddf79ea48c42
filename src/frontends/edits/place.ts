import type { Span } from "../../source/span.ts";
import type { PropertyEdit, RowOrigin, SplitResource, Written } from "../../value/edit.ts";
import { obstacleTo } from "../../value/obstacle.ts";
import { isDeclined, type Change, type Declined, type FilePath, type Writer } from "./change.ts";
import { sharedBy } from "./readers.ts";
import { headOf, nameOf } from "./split-head.ts";

/** A file whose text may be changed. */
export interface OpenFile {
  readonly text: string;
  readonly language: "cloudformation" | "terraform";
  readonly writer: Writer;
}

/** The files of a run, for edits. */
export interface EditSources {
  /** A file by the name that the report gives it; or why it may not be changed, and what to change in its place. */
  readonly open: (file: string) => OpenFile | Declined;
  /** The texts of the folder of a file of Terraform: the module that it belongs to. */
  readonly moduleOf: (file: string) => readonly string[];
  /** How many calls of the module that a file belongs to are written in the files of the run. */
  readonly callsOf: (file: string) => number;
}

/** A change and the file that it is made in. */
export interface PlacedChange {
  readonly file: string;
  readonly change: Change;
}

/** Finds the places in the text at which an edit is made. */
export function place(edit: PropertyEdit, sources: EditSources): readonly PlacedChange[] | Declined {
  const { op, reading, origin } = edit;
  const obstacle = obstacleTo(edit);
  if (obstacle !== undefined) return { declined: obstacle };
  if (op === "set" && reading.is === "scalar") return atItsSource(edit, sources);
  return origin.is === "nowhere" || (op === "remove" && reading.is === "absent") ? [] : atItsRow(edit, origin, sources);
}

/** Where a value comes through others, at the last of them: a parameter, variable, local or argument of a module that nothing else reads. */
function atItsSource({ reading, value, label }: PropertyEdit, sources: EditSources): readonly PlacedChange[] | Declined {
  let user = reading.place.span;
  for (const hop of reading.place.via) {
    const why = sharedBy(hop, user, sources);
    if (why !== undefined) return { declined: `${label} comes through others: ${hop.label}, ${why}` };
    user = hop.span;
  }
  if (reading.is === "scalar" && reading.place.via.length > 0 && literalAt(user, sources) !== reading.text) return { declined: `${label} is made from what stands elsewhere: ${reading.place.via[0]?.label ?? ""}` };
  const path = pathAt(user, sources);
  return isDeclined(path) || value === undefined ? declinedOr(path) : [{ file: user.file, change: { op: "set", path, value } }];
}

/** What is written at a place, without quotes: a value that follows from it is another text. */
function literalAt({ file, start, end }: Span, sources: EditSources): string | undefined {
  const opened = sources.open(file);
  return isDeclined(opened) ? undefined : opened.text.slice(start, end).replace(/^(["'])(.*)\1$/su, "$2");
}

const declinedOr = (path: Declined | FilePath): Declined => ("declined" in path ? path : { declined: "there is nothing to write" });

function atItsRow({ op, value, label }: PropertyEdit, origin: RowOrigin, sources: EditSources): readonly PlacedChange[] | Declined {
  const { resource, below } = origin;
  const isPart = typeof below === "object";
  if (isPart && below.part.via.length > 0) return { declined: `${label} stands in a part that comes from elsewhere: ${below.part.via[0]?.label ?? ""}` };
  const at = isPart ? below.part.span : resource.name;
  const opened = sources.open(at.file);
  if (isDeclined(opened)) return opened;
  if (opened.language !== resource.language) return { declined: `${resource.type} is of a provider whose names are not written` };
  const found = (isPart ? opened.writer.partAt?.(opened.text, at.start) : undefined) ?? pathAt(at, sources);
  if (isDeclined(found)) return found;
  const base = isPart ? found : blockOf(found, opened);
  if (isDeclined(base)) return base;
  if (origin.split) return inSplit(at.file, { base, split: origin.split, path: origin.path, value }, opened, sources);
  const path = [...base, ...(below === "arguments" && opened.language === "cloudformation" ? ["Properties"] : []), ...origin.path];
  const after = below === "block" && opened.language === "cloudformation" ? { after: behindOf(base, origin.path, opened) } : {};
  if (op === "remove") return [{ file: at.file, change: { op, path } }];
  return value === undefined ? { declined: "there is nothing to write" } : [{ file: at.file, change: { op, path, value, ...after } }];
}

/** Attributes of a resource stand behind its type; what is kept when it is replaced behind what is kept when it is deleted. */
function behindOf(base: FilePath, [name]: RowOrigin["path"], { writer, text }: OpenFile): FilePath {
  const policy = [...base, "DeletionPolicy"];
  const taken = writer.edits(text, { op: "remove", path: policy });
  const isThere = isDeclined(taken) || taken.length > 0;
  return name === "UpdateReplacePolicy" && isThere ? policy : [...base, "Type"];
}

/** What a split resource says, and the resource itself, which is made behind its target. */
function inSplit(file: string, { base, split, path, value }: { readonly base: FilePath; readonly split: SplitResource; readonly path: RowOrigin["path"]; readonly value: Written | undefined }, opened: OpenFile, sources: EditSources): readonly PlacedChange[] | Declined {
  const [, type, name] = base;
  if (typeof type !== "string" || typeof name !== "string" || value === undefined) return { declined: "its block has no name" };
  const splitting = { type, name, split };
  const own = ["resource", split.type, nameOf(splitting, opened, sources.moduleOf(file))];
  return [
    { file, change: { op: "set", path: own, value: headOf(splitting, (argument) => opened.writer.argument?.(opened.text, base, argument)), after: base } },
    { file, change: { op: "set", path: [...own, ...path], value } },
  ];
}

function pathAt({ file, start }: Span, sources: EditSources): FilePath | Declined {
  const opened = sources.open(file);
  if (isDeclined(opened)) return opened;
  return opened.writer.pathAt(opened.text, start) ?? { declined: "its place in the file is not found" };
}

/** The path of a resource from that of its name. */
function blockOf(path: FilePath, { language }: OpenFile): FilePath | Declined {
  const [section, ...names] = path;
  // What a downloaded module has made stands at its call, which is the user's own.
  if (language === "terraform" && section === "module") return { declined: "it is made by a downloaded module: set the argument of its call" };
  const length = language === "cloudformation" ? 1 : 2;
  if (names.some((name) => typeof name === "string" && name.startsWith("Fn::ForEach"))) return { declined: "it is made by a loop, and has no block of its own" };
  const isBlock = section === (language === "cloudformation" ? "Resources" : "resource") && names.length >= length && names.slice(0, length).every((name) => typeof name === "string");
  return isBlock ? path.slice(0, length + 1) : { declined: "it is made by a loop or a macro, and has no block of its own" };
}
