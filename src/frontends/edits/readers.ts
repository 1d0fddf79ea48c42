import type { Span, Step } from "../../source/span.ts";
import { isDeclined, type FilePath } from "./change.ts";
import type { EditSources } from "./place.ts";
import { usesIn } from "./uses.ts";

/**
 * Why what a value comes through may not be changed for the sake of one reader, as a clause: it has others. The reader's file is the
 * template, or belongs to the module, that knows the name.
 */
export function sharedBy({ span: declared }: Step, reader: Span, sources: EditSources): string | undefined {
  const opened = sources.open(declared.file);
  if (isDeclined(opened)) return opened.declined;
  const path = opened.writer.pathAt(opened.text, declared.start);
  const name = path && (opened.language === "cloudformation" ? parameterAt(path) : valueAt(path));
  if (name === undefined) return "on which more may hang";
  const at = sources.open(reader.file);
  if (isDeclined(at)) return at.declined;
  const texts = at.language === "cloudformation" ? [at.text] : sources.moduleOf(reader.file);
  const uses = texts.reduce((sum, text) => sum + usesIn(at.language, text, name), 0);
  if (uses !== 1) return uses === 0 ? "whose readers are not seen" : `which is read in ${String(uses)} places`;
  const calls = path?.[0] === "variable" ? sources.callsOf(declared.file) : 0;
  return calls > 1 ? `which ${String(calls)} calls of its module share` : undefined;
}

/** The name of a parameter: by its default, by what a nested stack is given, by an entry of a file of values. */
function parameterAt(path: FilePath): string | undefined {
  const [section, name, last] = path;
  if (section === "Parameters" && last === "Default" && typeof name === "string") return name;
  const [parameters, given] = path.slice(-2);
  return section === "Resources" && parameters === "Parameters" && typeof given === "string" ? given : undefined;
}

/** `var.x` or `local.x`: by the default of a variable, by an argument of a module's call, by a file of values, by a local. */
function valueAt(path: FilePath): string | undefined {
  const [block, name, last] = path;
  if (block === "variable" && last === "default" && typeof name === "string") return `var.${name}`;
  if (block === "module" && typeof last === "string" && path.length === 3) return `var.${last}`;
  if (block === "locals") {
    // Where there are several blocks of locals, the path says which.
    const own = typeof name === "number" ? last : name;
    return typeof own === "string" ? `local.${own}` : undefined;
  }
  return path.length === 1 && typeof block === "string" ? `var.${block}` : undefined;
}
