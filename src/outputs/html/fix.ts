import { fixFlag } from "../fix-words.ts";
import { hunksOf, type Hunk } from "../fix-diff.ts";
import { capital, listed, sentence } from "../prose.ts";
import type { Report, ReportedFix } from "../report.ts";
import { each, markup, type Markup, NOTHING, words } from "./markup.ts";

/** What the program would change for a finding, at which price, and how it is told to; or why it does not. */
export function fixPart(fix: ReportedFix, { source }: Report): Markup {
  const { says, note, safety, declined } = fix;
  if (declined !== undefined) return markup`<p class="fix"><b>Fix</b> Not made by the program: ${words(sentence(declined))}</p>`;
  if (fix.changes.length === 0) return NOTHING;
  const hunks = hunksOf(fix, source);
  return markup`<details class="fix" open><summary><b>Fix</b> ${words(capital(listed(says)))}; ${words(note)} <span class="faint">(${safety === "safe" ? "safe" : "to be reviewed"})</span></summary>${hunks.length === 0 ? NOTHING : markup`<pre class="code">${each(hunks, (hunk, index) => lines(hunk, hunks[index - 1]?.file))}</pre>`}<p>All such fixes are made by <code>resilint ${fixFlag(fix)}</code>.</p></details>`;
}

function lines({ file, removed, added }: Hunk, last: string | undefined): Markup {
  const line = (kind: string, number: number, text: string): Markup => markup`<span class="${kind}"><span class="line">${number}</span>${text.replaceAll("\t", "  ")}</span>\n`;
  const heading = file === last ? NOTHING : markup`<span class="file">${file}</span>\n`;
  return markup`${heading}${each(removed, ({ number, text }) => line("gone", number, text))}${each(added, ({ number, text }) => line("new", number, text))}`;
}
