import { counted } from "../prose.ts";
import { each, markup, type Markup, NOTHING } from "./markup.ts";
import { findingArticle } from "./finding.ts";
import { countOf, type Page, type ResourceGroup } from "./page.ts";

/** A list of findings by resource, with the filters that a script makes work. `id` names the list among those of the page. */
export function findingList(id: string, groups: readonly ResourceGroup[], page: Page, empty: string): Markup {
  const total = countOf(groups);
  if (total === 0) return markup`<p class="empty">${empty}</p>`;
  const shown = firstOf(groups, MOST);
  const left = total - countOf(shown);
  return markup`<div class="list" id="${id}-list">${total > 1 ? filters(id, shown) : NOTHING}
<div class="groups">${each(shown, (group) => groupSection(group, page))}
</div>${left > 0 ? markup`<p class="more">and ${left} more, which are in the JSON report (<code>--format json=FILE</code>)</p>` : NOTHING}</div>`;
}

function groupSection({ anchor, resource, workload, findings }: ResourceGroup, page: Page): Markup {
  const inWorkload = page.report.workloads.length > 1 ? markup` in ${workload}` : NOTHING;
  const type = resource.kind === "workload" ? markup`the workload as a whole` : markup`${resource.type}${inWorkload}`;
  return markup`
<section class="group" id="${anchor}" data-workload="${workload}"><h3><span class="name">${resource.shown}</span> <span class="type">${type}</span></h3>${each(findings, (finding) => findingArticle(finding, page))}
</section>`;
}

/** Nothing works in it without a script, so it is hidden until there is one. */
function filters(id: string, groups: readonly ResourceGroup[]): Markup {
  const all = groups.flatMap(({ findings }) => findings);
  const severities = SEVERITIES.filter((severity) => all.some((finding) => finding.severity === severity));
  const rules = [...new Set(all.map(({ rule }) => rule.id))].sort();
  const workloads = [...new Set(groups.map(({ workload }) => workload))].sort();
  const boxes = severities.length < 2 ? NOTHING : markup`<fieldset><legend>Severity</legend>${each(severities, (severity) => markup`<label><input type="checkbox" name="severity" value="${severity}" checked> ${severity}</label>`)}</fieldset>`;
  const options = (values: readonly string[]): Markup => each(values, (value) => markup`<option>${value}</option>`);
  const many = workloads.length < 2 ? NOTHING : markup`<label>Workload <select name="workload"><option value="">all ${workloads.length}</option>${options(workloads)}</select></label>`;
  return markup`<form class="filters" role="search" aria-label="Filter the ${id}" hidden>
<label>Search <input type="search" name="text" autocomplete="off" spellcheck="false"></label>${boxes}
<label>Rule <select name="rule"><option value="">all ${rules.length}</option>${options(rules)}</select></label>${many}
<label>Group by <select name="group">${each(GROUPS, ([value, name]) => markup`<option value="${value}">${name}</option>`)}</select></label>
<p class="count" role="status" aria-live="polite">${counted(all.length, "finding")}</p></form>`;
}

/** Groups up to so many findings; of the last one what is left. */
function firstOf(groups: readonly ResourceGroup[], most: number): readonly ResourceGroup[] {
  const shown: ResourceGroup[] = [];
  let room = most;
  for (const group of groups) {
    if (room <= 0) break;
    shown.push(group.findings.length <= room ? group : { ...group, findings: group.findings.slice(0, room) });
    room -= group.findings.length;
  }
  return shown;
}

const SEVERITIES = ["error", "warning", "note"] as const;

const GROUPS = [
  ["resource", "resource"],
  ["capability", "capability"],
  ["file", "file"],
  ["rule", "rule"],
  ["workload", "workload"],
] as const;

/** More than so many findings make a page that no browser opens at once. */
const MOST = 5000;
