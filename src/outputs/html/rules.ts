import type { RuleMeta } from "../../engine/define-rule.ts";
import type { Report, ReportedVerdict } from "../report.ts";
import { each, markup, type Markup, NOTHING } from "./markup.ts";
import type { Page } from "./page.ts";
import { ruleAnchor, ruleText } from "./rule-text.ts";

/** What became of every rule that was asked of anything, and the texts of those that something on the page leads to. */
export function rulesPanel({ report, failing, unknown, suppressed }: Page): Markup {
  const told = new Set([...failing, ...unknown, ...suppressed].flatMap(({ findings }) => findings.map(({ rule }) => rule.id)));
  for (const { recovery } of report.workloads) for (const { rule } of recovery?.changes ?? []) told.add(rule);
  const tallies = tallyOf(report);
  const rules = [...report.rules.values()].filter(({ id }) => tallies.has(id) || told.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const idle = report.rules.size - rules.length;
  const row = (rule: RuleMeta): Markup => {
    const { fails, unknown: open, holds, accepted } = tallies.get(rule.id) ?? NONE;
    const name = told.has(rule.id) ? markup`<a href="#${ruleAnchor(rule.id)}">${rule.id}</a>` : markup`${rule.id}`;
    return markup`
<tr><th scope="row">${name}<br><span class="faint">${rule.title}</span></th>${each([fails, open, holds, accepted], (count) => markup`<td class="number">${count === 0 ? "" : String(count)}</td>`)}</tr>`;
  };
  const table = rules.length === 0 ? NOTHING : markup`<div class="wide" tabindex="0" role="region" aria-label="What became of each rule"><table class="tallies"><caption>Resources by what was found of them, whatever the tier asks for</caption><thead><tr><th scope="col">Rule</th><th scope="col" class="number">Fails</th><th scope="col" class="number">Unknown</th><th scope="col" class="number">Holds</th><th scope="col" class="number">Accepted</th></tr></thead><tbody>${each(rules, row)}</tbody></table></div>`;
  return markup`${table}${idle === 0 ? NOTHING : markup`<p class="faint">${idle} more rules found nothing here that they are about.</p>`}${each(rules.filter(({ id }) => told.has(id)), ruleText)}`;
}

interface Tally {
  fails: number;
  unknown: number;
  holds: number;
  accepted: number;
}

const NONE: Readonly<Tally> = { fails: 0, unknown: 0, holds: 0, accepted: 0 };

function tallyOf({ verdicts }: Report): ReadonlyMap<string, Readonly<Tally>> {
  const tallies = new Map<string, Tally>();
  for (const verdict of verdicts) {
    const tally = tallies.get(verdict.rule.id) ?? { ...NONE };
    tally[columnOf(verdict)] += 1;
    tallies.set(verdict.rule.id, tally);
  }
  return tallies;
}

const columnOf = ({ suppressed, outcome }: ReportedVerdict): keyof Tally => (suppressed ? "accepted" : outcome);
