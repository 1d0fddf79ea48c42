import { each, type Markup, markup, own } from "./html/markup.ts";
import { countOf, countOpen, pageOf, type Page } from "./html/page.ts";
import { findingList } from "./html/finding-list.ts";
import { inputsPanel } from "./html/inputs.ts";
import { headline, overview } from "./html/overview.ts";
import { SCRIPT_HASH, STYLE_HASH } from "./html/policy.ts";
import { rulesPanel } from "./html/rules.ts";
import { SCRIPT } from "./html/script.ts";
import { STYLE } from "./html/style.ts";
import { topologies } from "./html/topology.ts";
import type { Report } from "./report.ts";

/**
 * The report as one file for a browser: it loads nothing, says everything without a script, and with one has tabs, filters and groups. The page
 * allows its own style and script by their hashes and nothing else, so that nothing of an input could run even if it got in.
 */
export function html(report: Report): string {
  const page = pageOf(report);
  const title = headline(report);
  const { name, version, homepage } = report.tool;
  const document = markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">
<meta name="generator" content="${name} ${version}"><title>${title} \u00b7 Resilint</title><link rel="icon" href="data:,">
<style>${own(STYLE)}</style><script>${own(SCRIPT)}</script></head>
<body><a class="skip" href="#main">Skip to the report</a>
<header><p class="brand">Resilint ${version}</p><h1>${title}</h1><button type="button" class="scheme" hidden>Dark colours</button></header>
<nav aria-label="Parts of the report"><div class="tabs">${each(PANELS, ({ id, name: tab, count }) => markup`<a href="#${id}" id="tab-${id}">${tab}${countOfTab(count(page))}</a>`)}</div></nav>
<main id="main" tabindex="-1">${each(PANELS, ({ id, heading, content }, index) => markup`
<section class="panel${index === 0 ? " shown" : ""}" id="${id}" aria-labelledby="${id}-title"><h2 class="panel-title" id="${id}-title">${heading}</h2>
${content(page)}
</section>`)}
</main><p class="live" role="status" aria-live="polite"></p>
<footer><p>Made by <a href="${homepage}" rel="noreferrer">Resilint</a> ${version} of what the files say; nothing was asked of AWS. RTO and RPO are what its documentation gives for what is configured, not a promise.</p></footer></body></html>
`;
  return document.html;
}

const countOfTab = (count: number | undefined): Markup => markup`${count === undefined ? "" : markup` <span class="tab-count">${count}</span>`}`;

interface Panel {
  readonly id: string;
  readonly name: string;
  readonly heading: string;
  readonly count: (page: Page) => number | undefined;
  readonly content: (page: Page) => Markup;
}

const uncounted = (): undefined => undefined;

const PANELS: readonly Panel[] = [
  { id: "overview", name: "Overview", heading: "Overview", count: uncounted, content: overview },
  { id: "topology", name: "Topology", heading: "Where it stands", count: uncounted, content: (page) => topologies(page.report.topologies?.() ?? [], page) },
  { id: "findings", name: "Findings", heading: "Findings", count: ({ failing }) => countOf(failing), content: (page) => findingList("findings", page.failing, page, "No rule that the tier asks for fails.") },
  { id: "unknowns", name: "Unknown", heading: "What is not known", count: ({ unknown }) => countOpen(unknown), content: (page) => findingList("unknowns", page.unknown, page, "Everything could be decided from the files.") },
  { id: "accepted", name: "Accepted", heading: "What somebody accepts", count: ({ suppressed }) => countOf(suppressed), content: (page) => findingList("accepted", page.suppressed, page, "Nobody accepts anything.") },
  { id: "rules", name: "Rules", heading: "Rules", count: uncounted, content: rulesPanel },
  { id: "inputs", name: "Inputs", heading: "Inputs", count: ({ report }) => report.diagnostics.length || undefined, content: ({ report }) => inputsPanel(report) },
];
