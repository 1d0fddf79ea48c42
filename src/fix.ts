import { check } from "./check.ts";
import type { CheckedFile, CheckOptions } from "./check/options.ts";
import type { FixSafety } from "./engine/define-rule.ts";
import type { Files } from "./frontends/folder.ts";
import type { Report, ReportedVerdict } from "./outputs/report.ts";
import { fixAll } from "./fix/rounds.ts";
import { sourcesOf } from "./fix/run-sources.ts";

export interface FixOptions extends CheckOptions {
  /** Which fixes are made; `review` makes those that are safe, too. `safe` where nothing is said. */
  readonly safety?: FixSafety;
  /** The findings to fix; all that are reported where nothing is said. */
  readonly isWanted?: (verdict: ReportedVerdict) => boolean;
}

export interface FixedTexts {
  /** What is found in the new texts. */
  readonly report: Report;
  /** The new texts of the files that are changed, by the names that the report gives them. */
  readonly texts: ReadonlyMap<string, string>;
  /** In the order in which they were made. Each verdict is of the texts as they were before it. */
  readonly fixed: readonly { readonly verdict: ReportedVerdict; readonly says: readonly string[] }[];
  readonly declined: readonly { readonly verdict: ReportedVerdict; readonly says: readonly string[]; readonly why: string }[];
}

/**
 * Makes the fixes of what is found in some texts: text in, new texts out, and nothing is written. All is judged again before it counts, so what
 * does not do what it says, or makes something else worse, is not made.
 */
export async function fix(files: readonly CheckedFile[], { safety = "safe", isWanted = () => true, ...options }: FixOptions = {}): Promise<FixedTexts> {
  const first = await check(files, options);
  const { report, texts, fixed, refused } = await fixAll(first, {
    safety,
    isWanted: (verdict) => verdict.severity !== "none" && !verdict.suppressed && isWanted(verdict),
    judge: async (changed) => check(files.map((each) => ({ ...each, text: changed.get(each.file) ?? each.text })), { ...options, ...(options.files && { files: over(options.files, changed) }) }),
    sources: sourcesOf,
  });
  return { report, texts, fixed: fixed.map(({ verdict, says }) => ({ verdict, says })), declined: refused };
}

/** Files, some of which have another text, by the names of the report. */
const over = (files: Files, texts: ReadonlyMap<string, string>): Files => ({
  read: (path) => {
    const text = texts.get(files.nameOf(path));
    return text === undefined ? files.read(path) : { is: "text", text };
  },
  list: (folder) => files.list(folder),
  nameOf: (path) => files.nameOf(path),
  boundOf: (path) => files.boundOf(path),
});
