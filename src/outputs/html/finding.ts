import { chain } from "../chain.ts";
import { acceptanceOf, subjectsOf } from "../finding-text.ts";
import type { Finding } from "../fold.ts";
import { ignoreSnippet } from "../ignore-snippet.ts";
import { opening, sentence } from "../prose.ts";
import type { Report } from "../report.ts";
import { badge, toneOf } from "./badge.ts";
import { cases, decidingFlags } from "./cases.ts";
import { code } from "./code.ts";
import { fixPart } from "./fix.ts";
import { markup, type Markup, NOTHING, where, words } from "./markup.ts";
import type { Page } from "./page.ts";
import { placeMark, placeText } from "./place.ts";
import { ruleAnchor } from "./rule-text.ts";

/** One finding: what is wrong, the source with what led there, what to do. The rule tells the rest, once on the page. */
export function findingArticle(finding: Finding, page: Page): Markup {
  const { rule, location, shown, severity, outcome } = finding;
  const word = shown.suppressed ? "accepted" : outcome === "fails" ? severity : outcome;
  return markup`
<article class="finding" data-severity="${severity}" data-rule="${rule.id}" data-file="${location.file}">
<h4>${badge(toneOf(finding), word)} ${words(shown.message)}</h4>
<p class="where"><span class="at">${placeText(location)}</span> <code>${rule.id}</code></p>
${source(finding, page.report)}${where(subjectsOf(finding, MOST_SUBJECTS), (subjects) => markup`<p>For ${subjects}</p>`)}${outcome === "unknown" ? cases(shown) : NOTHING}${advice(finding, page)}
</article>`;
}

function source(finding: Finding, report: Report): Markup {
  const isByCase = finding.outcome === "unknown" && finding.shown.evidence.some(({ when }) => when !== undefined);
  const { marks, left } = chain(finding, isByCase ? 1 : MOST_EVIDENCE);
  const told = isByCase ? marks.map((mark) => ({ ...mark, label: "" })).slice(0, 1) : marks;
  const more = isByCase || left === 0 ? NOTHING : markup`<p class="faint">and ${left} more places, which the JSON report lists</p>`;
  return markup`${code(told, report.source, finding.location.file)}${more}`;
}

/** What to do in a sentence, and the way to all that the rule says. */
function advice(finding: Finding, page: Page): Markup {
  const { rule, outcome, shown } = finding;
  const acceptance = acceptanceOf(finding);
  const about = markup`<details class="about"><summary>Why, and what to do</summary><p><a href="#${ruleAnchor(rule.id)}">${rule.title}</a></p></details>`;
  if (acceptance !== undefined) return markup`<p class="do"><b>Accepted</b>: ${words(acceptance)}${placeMark(shown.suppressed?.location)}</p>${about}`;
  if (outcome === "holds") return NOTHING;
  const accept = where(ignoreSnippet(finding, page.report), ({ text, where: place }) => markup`<details class="accept"><summary>Accept it</summary><p>Say why, and put it ${words(place)}:</p><pre class="copy">${text}</pre></details>`);
  if (outcome === "unknown") return markup`${decidingFlags(shown, page.kindOf)}${about}${accept}`;
  return markup`<p class="do"><b>Do</b> ${words(sentence(opening(rule.remedy, 1)))}</p>${where(shown.fix, (fix) => fixPart(fix, page.report))}${about}${accept}`;
}

const MOST_EVIDENCE = 8;
const MOST_SUBJECTS = 8;
