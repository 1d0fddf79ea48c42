import { type Declined, type Writer } from "../frontends/edits/change.ts";
import { hclWriter } from "../frontends/edits/hcl/writer.ts";
import { jsonWriter, terraformJsonWriter } from "../frontends/edits/json/writer.ts";
import type { EditSources, OpenFile } from "../frontends/edits/place.ts";
import { yamlWriter } from "../frontends/edits/yaml/writer.ts";
import { folderOf, joinPath } from "../frontends/folder.ts";

/** What the files of a run say of themselves, for edits. */
export interface RunFiles {
  /** The text of a file by the name that the report gives it. */
  readonly text: (file: string) => string | undefined;
  /** The names of all files that were read. */
  readonly names: () => readonly string[];
  /** Why a file must not be changed, as a clause: it is a plan, or lies outside of the repository. */
  readonly locked: (file: string) => string | undefined;
}

/** Opens the files of a run, each with the writer of its language. */
export function editSources({ text: textOf, names, locked }: RunFiles): EditSources {
  const writers: Readonly<Record<ReturnType<typeof formOf>, Writer>> = { yaml: yamlWriter(), json: jsonWriter(), "tf.json": terraformJsonWriter(), tf: hclWriter() };
  const opened = new Map<string, OpenFile | Declined>();
  const openNow = (file: string): OpenFile | Declined => {
    const why = locked(file);
    if (why !== undefined) return { declined: why };
    const text = textOf(file);
    if (text === undefined) return { declined: `${file} is not among what was read` };
    const writer = writers[formOf(file, text)];
    return { text, writer, language: /\.(?:tf|tofu|tfvars)(?:\.json)?$/u.test(file) ? "terraform" : "cloudformation" };
  };
  let counted: ReadonlyMap<string, number> | undefined;
  const calls = (): ReadonlyMap<string, number> => (counted ??= callsIn(names().filter(isTerraform), textOf));
  return {
    open: (file) => {
      const known = opened.get(file) ?? openNow(file);
      opened.set(file, known);
      return known;
    },
    callsOf: (file) => calls().get(folderOf(file)) ?? 0,
    moduleOf: (file) => names().filter((each) => folderOf(each) === folderOf(file) && isTerraform(each)).flatMap((each) => textOf(each) ?? []),
  };
}

/** How often each folder is the source of a call; of a source that is no folder, or a text that says it in a comment, one too many does no harm. */
function callsIn(files: readonly string[], textOf: RunFiles["text"]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const file of files) {
    for (const [, source = ""] of (textOf(file) ?? "").matchAll(SOURCE)) {
      const folder = joinPath(folderOf(file), source);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  }
  return counts;
}

const SOURCE = /\bsource"?[ \t]*[=:][ \t]*"(\.\.?(?:\/[^"\n]*)?)"/gu;

const isTerraform = (file: string): boolean => /\.(?:tf|tofu)(?:\.json)?$/u.test(file);

function formOf(file: string, text: string): "yaml" | "json" | "tf" | "tf.json" {
  if (/\.(?:tf|tofu|tfvars)$/u.test(file)) return "tf";
  if (/\.(?:tf|tofu)\.json$/u.test(file)) return "tf.json";
  return /^[\s\uFEFF]*\{/u.test(text) ? "json" : "yaml";
}

