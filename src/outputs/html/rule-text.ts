import type { RuleMeta } from "../../engine/define-rule.ts";
import { CAPABILITIES } from "../../recovery/tiers.ts";
import { paragraphs } from "../prose.ts";
import { shownCode } from "../remedy-example.ts";
import { each, markup, type Markup, NOTHING, where, words } from "./markup.ts";

export const ruleAnchor = (id: string): string => `rule-${id}`;

/** All that a rule says of itself, once on the page: findings lead to it. */
export const ruleText = (rule: RuleMeta): Markup => markup`
<article class="rule" id="${ruleAnchor(rule.id)}" data-capability="${CAPABILITIES[rule.capability].label}"><h3>${rule.title} <code class="id">${rule.id}</code></h3>
<div class="text">${aboutRule(rule)}</div></article>`;

function aboutRule({ why, remedy, example, references, capability, frameworks, similar }: RuleMeta): Markup {
  const names = [
    ...(frameworks?.wellArchitected ?? []).map((name) => `Well-Architected ${name}`),
    ...(frameworks?.nist80053 ?? []).map((name) => `NIST 800-53 ${name}`),
    ...(similar ?? []),
  ];
  return markup`<p class="lead">Why it matters</p>${prose(why)}<p class="lead">What to do</p>${prose(remedy)}${where(example, (given) => each(shownCode(given), ({ language, lines, note }) => markup`
<details class="example"><summary>Example in ${language}</summary>${note === undefined ? NOTHING : markup`<p>${words(note)}</p>`}<pre class="copy">${lines.join("\n").split("\n").map((line) => markup`${line}\n`)}</pre></details>`))}
<p class="lead">Where it is from</p><ul>${each(references, (page) => markup`<li>${link(page)}</li>`)}</ul>
<p class="faint">Asked for by: ${CAPABILITIES[capability].label}.${names.length === 0 ? NOTHING : markup` Also known as ${names.join(", ")}.`}</p>`;
}

const prose = (text: string): Markup => each(paragraphs(text), (paragraph) => markup`<p>${words(paragraph)}</p>`);

/** A link to a page of AWS's. What is no address of the web stays text. */
export const link = (page: string): Markup => (page.startsWith(WEB) ? markup`<a href="${page}" rel="noreferrer">${page.slice(WEB.length)}</a>` : markup`${page}`);

const WEB = "https://";
