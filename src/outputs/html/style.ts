import { MARKS } from "./badge.ts";

/** Marks of badges, which nobody hears. */
const marks = Object.entries(MARKS).map(([tone, mark]) => `.badge.${tone}::before { content: "${mark} " / ""; }`).join(" ");

/**
 * The style of the page. Colours are told once, for light and dark; each has at least 4.5 : 1 on every ground that it stands on. On paper the
 * texts of rules stand once, after the findings.
 */
export const STYLE = `
:root { color-scheme: light dark; --ground: light-dark(#ffffff, #14171a); --raised: light-dark(#f5f7f9, #1d2226); --text: light-dark(#1b2026, #e7eaed);
  --faint: light-dark(#55606c, #a6b0ba); --line: light-dark(#d5dbe1, #39414a); --accent: light-dark(#0a58a6, #8fbdf7); --error: light-dark(#b3231b, #ff9c92);
  --warning: light-dark(#855000, #f2bd6d); --note: light-dark(#0a58a6, #8fbdf7); --unsure: light-dark(#6a3d9e, #cdb3f3); --good: light-dark(#1a6631, #82d597);
  --mark: light-dark(#ffe3df, #5c221d); --from: light-dark(#fff1d6, #4a3713); --added: light-dark(#ddf4e2, #173d22); }
:root[data-scheme="light"] { color-scheme: light; } :root[data-scheme="dark"] { color-scheme: dark; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
header, nav, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; padding-top: 1.25rem; }
.brand { flex: 1 0 100%; margin: 0; color: var(--faint); font-size: 0.875rem; }
h1 { flex: 1; min-width: 14rem; margin: 0 0 0.5rem; font-size: 1.6rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 2rem 0 0.75rem; font-size: 1.3rem; line-height: 1.3; overflow-wrap: anywhere; }
h3 { margin: 1.75rem 0 0.5rem; font-size: 1.08rem; overflow-wrap: anywhere; } h4 { margin: 0.9rem 0 0.3rem; font-size: 1rem; overflow-wrap: anywhere; }
p, ul, ol { margin: 0.4rem 0; } ul, ol { padding-left: 1.4rem; } li { margin: 0.2rem 0; overflow-wrap: anywhere; } p { overflow-wrap: anywhere; }
a { color: var(--accent); overflow-wrap: anywhere; } code, pre, .at, .file { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.875em; }
code { overflow-wrap: anywhere; } .faint, .type, .id, .page { color: var(--faint); } .faint, .page { font-size: 0.9rem; } .at, .file { color: var(--faint); overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
main:focus { outline: none; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: 0.5rem; padding: 0.5rem 1rem; background: var(--ground); z-index: 3; }
.unseen, .live { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); margin: 0; }
[hidden] { display: none !important; }
button, input, select { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--faint); border-radius: 6px; padding: 0.3rem 0.6rem; max-width: 100%; }
button { cursor: pointer; } .scheme { font-size: 0.875rem; }
nav { position: sticky; top: 0; z-index: 2; background: var(--ground); }
.tabs { display: flex; flex-wrap: wrap; gap: 0 0.25rem; border-bottom: 1px solid var(--line); }
.tabs a { padding: 0.55rem 0.75rem; text-decoration: none; color: var(--faint); border-bottom: 3px solid transparent; margin-bottom: -1px; }
.tabs a:hover { color: var(--text); } .tabs a[aria-selected="true"] { color: var(--text); border-bottom-color: var(--accent); font-weight: 600; }
.tab-count { display: inline-block; min-width: 1.5em; padding: 0 0.4em; border-radius: 1em; background: var(--raised); border: 1px solid var(--line); font-size: 0.8rem; text-align: center; font-weight: 400; }
.js .panel:not(.shown) { display: none; } .js .panel-title { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); margin: 0; }
.panel { padding: 0.75rem 0 2rem; } .panel, .group, .finding, .workload, .rule { scroll-margin-top: 4rem; }
.badge { display: inline-block; padding: 0 0.5em; border: 1px solid currentColor; border-radius: 1em; font-size: 0.82rem; font-weight: 600; line-height: 1.55; white-space: nowrap; }
.badge.error { color: var(--error); } .badge.warning { color: var(--warning); } .badge.note { color: var(--note); } .badge.unsure { color: var(--unsure); } .badge.good { color: var(--good); } .badge.faint { color: var(--faint); } ${marks}
.counts { font-size: 1.05rem; } .counts .badge { font-size: 0.95rem; } .hint { padding: 0.6rem 0.9rem; background: var(--raised); border-left: 4px solid var(--accent); border-radius: 4px; }
.facts { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 0.75rem 0; } .facts div { flex: 1 1 11rem; padding: 0.6rem 0.9rem; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; }
dt { color: var(--faint); font-size: 0.85rem; } dd { margin: 0; font-size: 1.1rem; font-weight: 600; overflow-wrap: anywhere; } dd .faint { font-weight: 400; }
.bar { display: block; width: 100%; max-width: 12rem; margin-top: 0.35rem; border-radius: 3px; } .bar .all { fill: var(--line); } .bar .possible { fill: var(--unsure); opacity: 0.55; } .bar .proven { fill: var(--good); }
.wide { overflow-x: auto; position: relative; } table { border-collapse: collapse; width: 100%; } caption { text-align: left; color: var(--faint); font-size: 0.9rem; padding: 0.3rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); } th { font-weight: 600; } thead th { color: var(--faint); font-size: 0.85rem; white-space: nowrap; } tbody th { font-weight: 500; overflow-wrap: anywhere; }
.number { text-align: right; font-variant-numeric: tabular-nums; padding-right: 1.2rem; } .time { font-weight: 600; font-variant-numeric: tabular-nums; } .ranking td, .disruptions td { white-space: nowrap; } .ranking { font-size: 0.9rem; } .ranking .badge { font-size: 0.75rem; } .ranking th, .ranking td { padding-right: 0.6rem; } .ranking th[scope="row"] { width: 40%; } .ranking th[scope="row"], .ranking th[scope="row"] a { overflow-wrap: break-word; }
.parts { columns: 26rem 2; column-gap: 2rem; margin-top: 1rem; } .part { break-inside: avoid; display: inline-block; width: 100%; } .part > h3 { margin-top: 0.75rem; } .part h4::first-letter { text-transform: uppercase; } .part h4 { color: var(--faint); font-size: 0.9rem; }
.check { list-style: none; padding-left: 1.5rem; } .check li { text-indent: -1.5rem; } .check li > * { text-indent: 0; } .steps .weakest { font-weight: 500; } details { margin: 0.4rem 0; } summary { cursor: pointer; }
details.workload, details.topology { border: 1px solid var(--line); border-radius: 8px; padding: 0.5rem 0.9rem; content-visibility: auto; contain-intrinsic-size: auto 2.6rem; } details.workload > summary, details.topology > summary { font-weight: 600; overflow-wrap: anywhere; }
.regions, .changes li { font-size: 0.95rem; } .changes li { margin: 0.45rem 0; }
.filters { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: center; padding: 0.75rem 0.9rem; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; } .filters label { font-size: 0.9rem; } .filters select { width: 13rem; max-width: 100%; } .filters select[name="group"] { width: auto; } .filters input[type="search"] { width: 14rem; }
fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; } legend { float: left; margin-right: 0; font-size: 0.9rem; } .count { margin: 0; font-weight: 600; } .js .live-region { min-height: 1em; }
.group { margin-top: 1.5rem; content-visibility: auto; contain-intrinsic-size: auto 24rem; } .group > h3 { margin: 0 0 0.5rem; } .type { font-weight: 400; font-size: 0.9rem; }
.finding { border: 1px solid var(--line); border-left: 4px solid var(--faint); border-radius: 6px; padding: 0.6rem 0.9rem; margin: 0.6rem 0; } .finding[data-severity="error"] { border-left-color: var(--error); } .finding[data-severity="warning"] { border-left-color: var(--warning); } .finding[data-severity="note"] { border-left-color: var(--note); }
#unknowns .finding { border-left-color: var(--unsure); } #accepted .finding { border-left-color: var(--faint); } .finding h4 { margin: 0; font-weight: 600; } .where { margin: 0.2rem 0; font-size: 0.95rem; } .do { margin: 0.5rem 0 0.2rem; }
.code, .copy { margin: 0.5rem 0; padding: 0.6rem 0.8rem; background: var(--raised); border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.55; } .line { display: inline-block; min-width: 3.5em; padding-right: 1em; text-align: right; color: var(--faint); user-select: none; }
.fix pre { margin: 0.3rem 0; } .fix .copy { display: inline-block; } .gone, .new { display: inline-block; min-width: 100%; } .gone { background: var(--mark); } .new { background: var(--added); } .gone .line, .new .line { color: inherit; } .gone::before { content: "\u2212" / "taken out: "; } .new::before { content: "+" / "new: "; }
mark { color: inherit; border-radius: 3px; padding: 0 1px; } mark.here { background: var(--mark); text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px; } mark.from { background: var(--from); text-decoration: underline dashed; text-underline-offset: 3px; }
.near { color: var(--faint); } .said { display: inline-block; padding-left: 4.6em; color: var(--text); font-family: system-ui, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; font-size: 0.92rem; font-style: italic; } .code .file { display: inline-block; padding-left: 4.1em; font-size: 1em; }
.copying { position: relative; } .copying button { margin-top: 0.3rem; font-size: 0.82rem; padding: 0.1rem 0.6rem; } .lead { font-weight: 600; margin-top: 0.7rem; } .rule { border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 20rem; } .about .text { padding-left: 1rem; border-left: 3px solid var(--line); }
.picture { display: block; max-width: none; font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; } .picture text { fill: var(--text); } .legend .badge { margin-right: 0.25rem; }
.place { fill: var(--raised); stroke: var(--accent); stroke-width: 1.5; } .place.global { stroke: var(--faint); } .place.unknown { stroke: var(--unsure); stroke-dasharray: 6 4; } .zone { fill: none; stroke: var(--faint); stroke-dasharray: 2 3; } .picture .title { font: 600 14px system-ui, sans-serif; paint-order: stroke; stroke: var(--raised); stroke-width: 4px; } .picture .zone-name { font: 12px system-ui, sans-serif; fill: var(--faint); }
.node { fill: var(--ground); stroke: var(--faint); stroke-width: 1.2; } .node.doubtful { stroke-dasharray: 5 3; } .node.good { stroke: var(--good); } .node.note { stroke: var(--note); stroke-width: 2; } .node.warning { stroke: var(--warning); stroke-width: 2.2; } .node.error { stroke: var(--error); stroke-width: 2.8; } .node.unsure { stroke: var(--unsure); stroke-width: 2; }
.node-name { font-size: 11.5px; font-weight: 600; } .picture .node-kind { font: 11px system-ui, sans-serif; fill: var(--faint); } .sign { font: 700 14px system-ui, sans-serif; text-anchor: end; } .picture .sign.error { fill: var(--error); } .picture .sign.warning { fill: var(--warning); } .picture .sign.note { fill: var(--note); } .picture .sign.unsure { fill: var(--unsure); } .picture .sign.good { fill: var(--good); }
.edge { fill: none; stroke: var(--faint); stroke-width: 1.4; } .edge.data { stroke: var(--accent); stroke-width: 3; } .edge.perhaps { stroke-dasharray: 6 4; } .edge.tip { fill: var(--faint); stroke: none; } .edge.data.tip { fill: var(--accent); } .picture .relation { font: 11px system-ui, sans-serif; text-anchor: middle; paint-order: stroke; stroke: var(--ground); stroke-width: 4px; }
.picture a:focus-visible rect { stroke-width: 4; } .picture a:hover rect { fill: var(--raised); }
footer { color: var(--faint); font-size: 0.875rem; border-top: 1px solid var(--line); padding-top: 0.75rem; padding-bottom: 2rem; }
@media screen and (min-width: 79rem) { details.topology[open] { content-visibility: visible; position: relative; left: 50%; transform: translateX(-50%); width: max-content; min-width: 100%; max-width: calc(100vw - 4rem); } }
@media (max-width: 62rem) { .tabs a { padding: 0.5rem 0.5rem; } .disruptions th, .disruptions td { padding-right: 0.5rem; } .disruptions .badge { font-size: 0.75rem; } }
@media (max-width: 40rem) { body { font-size: 15px; } header, nav, main, footer { padding-left: 0.75rem; padding-right: 0.75rem; } h1 { font-size: 1.3rem; } .tabs a { padding: 0.4rem 0.5rem; } .line { min-width: 2.5em; padding-right: 0.6em; } .said { padding-left: 1em; } .code .file { padding-left: 1em; } nav { position: static; } }
@media print { :root, :root[data-scheme] { color-scheme: light; } body { font-size: 10pt; } nav, .skip, .scheme, .filters, .copying button { display: none !important; } .panel, .js .panel:not(.shown) { display: block; break-before: page; } .panel:first-child { break-before: auto; } .js .panel-title { position: static; width: auto; height: auto; clip-path: none; overflow: visible; } .finding, tr, li { break-inside: avoid; } h2, h3, h4, summary, .lead { break-after: avoid; } .parts { columns: 18rem 2; } .part { display: block; break-inside: auto; } .about, .accept { display: none; } .group, .rule, details.workload, details.topology { content-visibility: visible; } .picture { max-width: 100%; height: auto; } .wide { overflow: visible; } header, main, footer { max-width: none; padding: 0; } details::details-content { content-visibility: visible; display: block; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
