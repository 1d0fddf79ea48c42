(function (exports, require, module, __dirname) {
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/outputs/full.ts
var full_exports = {};
__export(full_exports, {
  full: () => full
});
module.exports = __toCommonJS(full_exports);

// src/outputs/chain.ts
function chain({ location, shown }, most) {
  const here = shown.evidence.filter((evidence) => sameStart(evidence.location, location));
  const bare = here.length > 0 ? [] : [{ location, label: "", primary: true }];
  const kept = [...here, ...shown.evidence.filter((evidence) => !here.includes(evidence))].slice(0, most);
  const marks = [...bare, ...kept.flatMap((evidence) => hops(evidence, location))];
  return { marks: distinct(marks), left: shown.evidence.length - kept.length };
}
var hops = (evidence, location) => [
  { location: evidence.location, label: said(evidence), primary: sameStart(evidence.location, location) },
  ...evidence.steps.map((step) => ({ ...step, primary: false }))
];
var said = ({ says, when }) => when === void 0 ? says : `when ${when}, ${says}`;
function distinct(marks) {
  const seen = /* @__PURE__ */ new Set();
  return marks.filter(({ location, label: label2 }) => {
    const key = JSON.stringify([location, label2]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
var sameStart = (a, b) => a.file === b.file && a.startLine === b.startLine && a.startColumn === b.startColumn;

// src/source/span.ts
var COMMAND_LINE = "<command line>";

// src/outputs/visible.ts
var visible = (text) => UNSAFE.test(text) || COMMAND.test(text) ? spelt(text) : text;
var commandBrackets = (text) => new Set(Array.from(text.matchAll(MARKED), ({ 0: found2, index }) => index + found2.length - 1));
function spelt(text) {
  return text.replace(UNSAFE_ALL, escaped).replace(LEADING, (found2) => `${found2.slice(0, -2)}${escaped(":")}:`).replace(MARKED, (found2) => `${found2.slice(0, -1)}${escaped("[")}`);
}
var UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
var UNSAFE_ALL = new RegExp(UNSAFE, "gu");
var COMMAND = /::|##/u;
var LEADING = /(?:^| )::/gu;
var MARKED = /##\w*\[/gu;
var NAMED = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
function escaped(character) {
  const code = character.codePointAt(0) ?? 0;
  return NAMED[character] ?? (code < 256 ? `\\x${hex(code, 2)}` : `\\u{${hex(code, 4)}}`);
}
var hex = (code, digits) => code.toString(16).padStart(digits, "0");

// src/outputs/width.ts
function widthOf(text) {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}
function widthOfCharacter(character) {
  if (MARK.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
var pad = (text, columns) => text + " ".repeat(Math.max(0, columns - widthOf(text)));
function wrap(paragraph, columns) {
  const lines = [];
  let line = "";
  let used = 0;
  for (const word of paragraph.split(/ +/u).filter((each) => each !== "")) {
    const width = widthOf(word);
    if (line !== "" && used + 1 + width > columns) {
      lines.push(line);
      line = "";
      used = 0;
    }
    used += line === "" ? width : width + 1;
    line += line === "" ? word : ` ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}
function hanging(lead, paragraph, columns) {
  const indent = widthOf(lead);
  return wrap(paragraph, Math.max(20, columns - indent)).map((line, index) => (index === 0 ? lead : " ".repeat(indent)) + line);
}
var PLAIN = /^[\x20-\x7e]*$/u;
var MARK = new RegExp("^\\p{M}$", "u");
var WIDE = /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]$/u;

// src/outputs/drawn.ts
function drawLine(line, range, columns) {
  const near = around(line, range, columns);
  const { pieces, at, width } = layOut(near.line.trimEnd());
  const start = at(near.start);
  const end = Math.max(at(near.end), start + 1);
  if (width <= columns) return { text: pieces.map(({ text }) => text).join(""), start, end };
  const from = end < columns || start < columns / 2 ? 0 : start - Math.max(4, Math.floor((columns - (end - start)) / 2));
  const inside = from === 0 ? 0 : from + 1;
  const until = width - from > columns ? from + columns - 1 : width;
  const kept = pieces.filter(({ text, column }) => column >= inside && column + widthOf(text) <= until);
  const body = kept.map(({ text }) => text).join("");
  return {
    text: `${from === 0 ? "" : "\u2026"}${body}${until < width ? "\u2026" : ""}`,
    start: start - from,
    end: Math.max(start + 1, Math.min(end, until)) - from
  };
}
function around(line, { start, end }, columns) {
  const reach = REACH * columns;
  const from = Math.max(0, start - reach);
  return { line: line.slice(from, start + reach), start: start - from, end: end - from };
}
var REACH = 8;
function layOut(line) {
  const pieces = [];
  const columns = [];
  const brackets = commandBrackets(line);
  let column = 0;
  for (const character of line) {
    const text = character === "	" ? "  " : brackets.has(columns.length) ? "\\x5b" : visible(character);
    pieces.push({ text, column });
    columns.push(...Array.from({ length: character.length }, () => column));
    column += text === character ? widthOfCharacter(character) : widthOf(text);
  }
  const width = column;
  return { pieces, at: (offset) => columns[offset] ?? width, width };
}

// src/outputs/place.ts
var placeOf = ({ file, startLine, startColumn }, options) => `${fileName(file, options)}:${String(startLine)}:${String(startColumn)}`;
var fileName = (file, { pathOf }) => visible(pathOf?.(file) ?? file);

// src/outputs/excerpt.ts
function excerpt(marks, options) {
  const digits = Math.max(...marks.map(({ location }) => String(location.startLine).length));
  const lines = [];
  let file = options.file;
  let shown;
  for (const place of together(marks)) {
    const { location } = place;
    const index = options.source(location.file);
    const again = shown?.file === location.file && shown.startLine === location.startLine;
    if (!index) lines.push(...inWords(place, digits, options));
    else lines.push(...location.file === file ? [] : heading(location, digits, options), ...underlined(place, index, digits, again, options));
    if (index) file = location.file;
    shown = index ? location : void 0;
  }
  return lines;
}
function together(marks) {
  const places = [];
  for (const { location, label: label2, primary } of marks) {
    const last = places.at(-1);
    const labels = label2 === "" ? [] : [visible(label2)];
    const same2 = last !== void 0 && JSON.stringify(last.location) === JSON.stringify(location);
    if (same2) places[places.length - 1] = { ...last, labels: [...last.labels, ...labels] };
    else places.push({ location, labels, primary });
  }
  return places;
}
function inWords({ location, labels }, digits, options) {
  const said2 = labels.join(", ");
  const file = fileName(location.file, options);
  const text = location.file === COMMAND_LINE ? said2 : said2 === "" ? file : `${said2} (${file})`;
  return hanging(`${" ".repeat(digits + 3)}= `, text, options.columns);
}
var heading = (location, digits, options) => [
  `${" ".repeat(digits + 2)}${options.paint.faint("-->")} ${placeOf(location, options)}`
];
function underlined(place, index, digits, again, options) {
  const { location, labels, primary } = place;
  const { paint: paint2, columns } = options;
  const area = Math.max(30, columns - digits - 5);
  const text = index.line(location.startLine);
  const end = location.endLine > location.startLine ? text.trimEnd().length : location.endColumn - 1;
  const range = { start: location.startColumn - 1, end };
  const drawn = index.guarded && text.length > LONG ? drawAlone(text, range, area) : drawLine(text, range, area);
  const bar = paint2.faint("|");
  const blank = `${" ".repeat(digits + 3)}${bar} `;
  const number = `  ${paint2.faint(String(location.startLine).padStart(digits))} ${bar} `;
  const brush2 = primary ? options.primary : paint2.faint;
  const line = blank + " ".repeat(drawn.start) + brush2((primary ? "^" : "-").repeat(drawn.end - drawn.start));
  const { beside, column, words } = arranged(labels, drawn, area);
  const [first = ""] = beside ? words : [];
  return [
    ...again ? [] : [(number + drawn.text).trimEnd()],
    first === "" ? line : `${line} ${brush2(first)}`,
    ...words.slice(beside ? 1 : 0).map((each) => blank + " ".repeat(column) + brush2(each))
  ];
}
function drawAlone(text, { start, end }, columns) {
  const value = /^[[{]/u.test(text.charAt(start)) ? text.charAt(start) : text.slice(start, end);
  return drawLine(`\u2026${value}\u2026`, { start: 1, end: 1 + value.length }, columns);
}
var LONG = 300;
function arranged(labels, { start, end }, area) {
  const width = Math.max(0, ...labels.map(widthOf));
  if (end + 1 + width <= area) return { beside: true, column: end + 1, words: labels };
  if (width <= area) return { beside: false, column: Math.min(start, area - width), words: labels };
  return { beside: false, column: 0, words: labels.flatMap((label2) => wrap(label2, area)) };
}

// src/outputs/finding-text.ts
function wordOf({ outcome, severity }, paint2) {
  if (outcome === "holds") return { word: "holds", brush: paint2.good };
  if (outcome === "unknown") return { word: "unknown", brush: paint2.unsure };
  return { word: severity, brush: severity === "none" ? paint2.faint : paint2[severity] };
}
function subjectsOf({ subjects }, most) {
  if (subjects.length < 2) return void 0;
  const addresses = [...new Set(subjects.map(({ resource }) => resource.address))];
  if (addresses.length > 1) return `${String(addresses.length)} resources: ${some(addresses, most)}`;
  const deployments = [...new Set(subjects.map(({ resource }) => resource.deployment))];
  return deployments.length > 1 ? `${String(deployments.length)} deployments: ${some(deployments, most)}` : void 0;
}
function some(names, most) {
  const left = names.length - most;
  const shown = names.slice(0, left > 0 ? most : void 0).map(visible).join(", ");
  return left > 0 ? `${shown} and ${String(left)} more` : shown;
}

// src/outputs/paint.ts
var paint = (color) => color ? COLORS : PLAIN2;
var brush = (code) => (text) => text === "" ? "" : `\x1B[${code}m${text}\x1B[0m`;
var same = (text) => text;
var COLORS = {
  error: brush("1;31"),
  warning: brush("1;33"),
  note: brush("1;36"),
  good: brush("32"),
  unsure: brush("35"),
  strong: brush("1"),
  faint: brush("2")
};
var PLAIN2 = { error: same, warning: same, note: same, good: same, unsure: same, strong: same, faint: same };

// src/outputs/prose.ts
var paragraphs = (text) => text.split(/\n\s*\n/u).map((paragraph) => paragraph.replace(/\s+/gu, " ").trim()).filter((paragraph) => paragraph !== "");
function opening(text, sentences) {
  const [first = ""] = paragraphs(text);
  return first.split(SENTENCE_END).slice(0, sentences).join(" ");
}
var SENTENCE_END = /(?<=[.!?]["'`)]?)(?<!\b(?:e\.g|i\.e|vs|cf)\.) +(?=["'`(]?[A-Z0-9])/u;
function listed(items) {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
var counted = (count, one, many = `${one}s`) => `${String(count)} ${count === 1 ? one : many}`;
var sentence = (text) => /[.!?:]$/u.test(text) ? text : `${text}.`;

// src/recovery/tiers.ts
var TIERS = ["backup-restore", "pilot-light", "warm-standby", "multi-region", "active-active"];
function row(cells, label2, asksToExist = false) {
  const cell = (tier) => CELLS[cells.charAt(TIERS.indexOf(tier))] ?? "blank";
  return {
    label: label2,
    cells: {
      "backup-restore": cell("backup-restore"),
      "pilot-light": cell("pilot-light"),
      "warm-standby": cell("warm-standby"),
      "multi-region": cell("multi-region"),
      "active-active": cell("active-active")
    },
    ...asksToExist && { asksToExist }
  };
}
var CELLS = { R: "required", a: "advised" };
var CAPABILITIES = {
  "configuration-takes-effect": row("RRRRR", "protections are accepted by AWS and take effect"),
  "data-backed-up": row("RRRRR", "every data store is backed up"),
  "backup-meets-objective": row("RRRRR", "backups are as frequent and kept as long as the objectives ask"),
  "backup-leaves-region": row("RRRRR", "a copy of every data store leaves the region"),
  "protected-from-deletion": row("RRRRR", "data stores are protected from deletion"),
  "backup-immutable": row("aaaaa", "backups cannot be changed or deleted"),
  "keys-and-secrets-kept": row("RRRRR", "keys and secrets survive a deletion by mistake"),
  "keys-and-secrets-in-recovery-region": row("aRRRR", "keys and secrets exist in the recovery region"),
  "messages-not-lost": row("aaaRR", "messages that cannot be handled are kept"),
  "recovery-region-defined": row("aRRRR", "infrastructure is defined in a recovery region", true),
  "recovery-region-matches": row("-aRRR", "home and recovery region agree in what failover relies on"),
  "data-replicated": row("-RRRR", "data is replicated live to the recovery region"),
  "routing-movable": row("aRRRR", "users can be sent to another region", true),
  "images-and-artifacts-replicated": row("aRRRR", "images and artifacts exist in the recovery region"),
  "data-in-two-zones": row("aaRRR", "data stores survive the loss of a zone"),
  "compute-in-two-zones": row("aaRRR", "compute survives the loss of a zone"),
  "network-redundant": row("aaRRR", "the network survives the loss of a zone"),
  "health-checked": row("aaRRR", "what serves is health-checked"),
  "self-healing": row("aaRRR", "what fails is replaced by itself"),
  scales: row("-aRRR", "capacity follows the load"),
  "compute-running-in-recovery-region": row("--RRR", "compute runs in the recovery region", true),
  "failover-automated": row("-aRRR", "the steps of a failover are automated", true),
  "regions-connected": row("-aaaa", "the regions can reach each other"),
  "capacity-in-recovery-region": row("--aRR", "the recovery region has the capacity of home", true),
  "fast-detection": row("--aRR", "a failure is detected within the objective"),
  "routing-active": row("----R", "every region serves, and every record is health-checked", true),
  "data-writable-everywhere": row("----R", "each region takes writes"),
  watched: row("aaRRR", "alarms watch what serves, and act", true),
  "recovery-tested": row("aaaRR", "recovery is tested", true),
  "deployable-safely": row("aaaRR", "a bad deployment is caught and rolled back"),
  "objectives-met": row("RRRRR", "the estimate is within the objectives")
};
var cellOf = (capability, tier) => CAPABILITIES[capability].cells[tier];

// src/outputs/scorecard-text.ts
function scorecard(card, columns, paint2) {
  const name = paint2.strong(visible(card.workload));
  if (card.verdict === void 0) return [`${name}  nothing to judge: no tier, no score`];
  const score = scoreOf(card);
  const interval = card.score?.proven === card.score?.possible ? "" : " (proven\u2013possible)";
  return [
    `${name}  ${verdictWord(card.verdict, paint2)}`,
    ...row2("score", score === void 0 ? "none: the tier asks nothing of what is here" : `${score} of 100${interval}`, columns),
    ...row2("highest met", card.highestMet ?? "none", columns),
    ...required(card, columns, paint2),
    ...lostZone(card, columns)
  ];
}
function required({ capabilities }, columns, paint2) {
  const asked = capabilities.filter((each) => each.required);
  const idle = asked.filter(({ outcome }) => outcome === "not-asked").length;
  const lines = ORDER.flatMap(
    (outcome) => asked.filter((each) => each.outcome === outcome).flatMap((each) => {
      const [first = "", ...others] = hanging(" ".repeat("unknown  ".length), CAPABILITIES[each.id].label + share(each), columns - LABEL);
      return [outcomeWord(outcome, paint2) + first.slice("unknown".length), ...others];
    })
  );
  const all = idle === 0 ? lines : [...lines, `${counted(idle, lines.length === 0 ? "requirement" : "more requirement")}, nothing here to judge`];
  return all.map((line, index) => label(index === 0 ? "required" : "") + line);
}
function share({ outcome, held, failed, unknown }) {
  const total = held + failed + unknown;
  const deciding = { fails: failed, unknown, holds: held, "not-asked": 0 }[outcome];
  return deciding === total ? "" : ` (${String(deciding)} of ${String(total)})`;
}
function lostZone({ tier, capabilities }, columns) {
  const zone = capabilities.filter(({ id }) => ZONE.has(id));
  if (zone.some(({ required: required2 }) => required2) || zone.every(({ outcome }) => outcome === "not-asked")) return [];
  const said2 = zone.flatMap(({ id, outcome }) => outcome === "not-asked" ? [] : [`${ZONE.get(id) ?? id} ${outcome}`]);
  const advised = zone.some(({ id }) => cellOf(id, tier) === "advised") ? "advised, not required by this tier" : "not asked by this tier";
  return row2("lost zone", `${advised}: ${said2.join(", ")}`, columns);
}
var label = (name) => pad(`  ${name}`, LABEL);
var row2 = (name, text, columns) => hanging(label(name), text, columns);
var LABEL = 15;
function verdictWord(verdict, paint2) {
  const word = verdict ?? "nothing";
  return { met: paint2.good, missed: paint2.error, unproven: paint2.unsure, nothing: paint2.faint }[word](word);
}
function scoreOf({ score }) {
  if (!score) return void 0;
  return score.proven === score.possible ? String(score.proven) : `${String(score.proven)}\u2013${String(score.possible)}`;
}
function outcomeWord(outcome, paint2) {
  const brush2 = { fails: paint2.error, unknown: paint2.unsure, holds: paint2.good }[outcome];
  return brush2(outcome) + " ".repeat("unknown".length - outcome.length);
}
var ORDER = ["fails", "unknown", "holds"];
var ZONE = /* @__PURE__ */ new Map([
  ["data-in-two-zones", "data"],
  ["compute-in-two-zones", "compute"],
  ["network-redundant", "network"]
]);

// src/outputs/scorecards.ts
function scorecards(report, options) {
  const brushes = paint(options.color ?? false);
  const columns = options.width ?? 80;
  const [only] = report.workloads;
  if (!only) return [];
  const head = heading2(report, options, columns, brushes);
  if (report.workloads.length === 1) return [head, scorecard({ ...only, workload: workloadName(only, report, options) }, columns, brushes)];
  return [head, table(report, options, brushes)];
}
function workloadName({ workload }, { inputs }, { pathOf }) {
  const member = inputs.find(({ file, outcome }) => outcome === "read" && folderOf(file) === workload);
  return member === void 0 || pathOf === void 0 ? workload : folderOf(pathOf(member.file));
}
var folderOf = (file) => file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".";
function heading2({ tier, rules }, { ofRules = rules.size }, columns, { strong }) {
  const origin = tier.byDefault ? "  (by default: none was chosen)" : "";
  const how = `Choose one with --tier ${TIERS.slice(0, -1).join(", ")} or ${TIERS.at(-1) ?? ""}.`;
  const [were, them] = rules.size === 1 ? ["was", "it"] : ["were", "them"];
  const some2 = `Only ${counted(rules.size, "rule")} of ${String(ofRules)} ${were} asked, and the tier is judged by ${them} alone.`;
  return [
    `${strong(`Tier ${tier.chosen}`)}${origin}`,
    ...tier.byDefault ? hanging("  ", how, columns) : [],
    ...rules.size < ofRules ? hanging("  ", some2, columns) : []
  ];
}
function table({ workloads }, { verbose = false }, brushes) {
  const most = verbose ? Infinity : MOST_WORKLOADS;
  const judged = workloads.filter(({ verdict }) => verdict !== void 0);
  const rows = judged.slice(0, most).map((each) => ({ each, score: scoreOf(each) ?? "none", tier: each.highestMet ?? "none" }));
  const scores = Math.max("score".length, ...rows.map(({ score }) => widthOf(score)));
  const tiers = Math.max("highest met".length, ...rows.map(({ tier }) => tier.length));
  const line = (verdict, score, tier, name) => `${verdict}  ${score.padStart(scores)}  ${pad(tier, tiers)}  ${name}`;
  const head = line(pad("", VERDICT_COLUMNS), "score", "highest met", `${counted(judged.length, "workload")}, worst first`);
  const left = judged.length - rows.length;
  const idle = workloads.length - judged.length;
  return [
    ...rows.length === 0 ? [] : [brushes.strong(head)],
    ...rows.map(({ each, score, tier }) => {
      const gap = " ".repeat(VERDICT_COLUMNS - (each.verdict ?? "").length);
      return line(verdictWord(each.verdict, brushes) + gap, score, tier, visible(each.workload));
    }),
    ...left > 0 ? [`and ${String(left)} more (-v lists all)`] : [],
    ...idle > 0 ? [`${String(idle)}${rows.length === 0 ? "" : " more"} with nothing to judge`] : []
  ];
}
var VERDICT_COLUMNS = "unproven".length;
var MOST_WORKLOADS = 20;

// src/recovery/severity.ts
var LEVEL = { required: "error", advised: "warning", blank: "none" };
var LOWER = { error: "warning", warning: "note", note: "none", none: "none" };
function severityOf({ capability, advice: advice2, layerOf, evidenceOf }, tier) {
  const level = LEVEL[cellOf(capability, tier)];
  if (evidenceOf !== void 0 || level === "none") return "none";
  if (layerOf !== void 0) return "note";
  return advice2 ? LOWER[level] : level;
}

// src/outputs/fold.ts
function fold(verdicts) {
  const groups = /* @__PURE__ */ new Map();
  for (const verdict of verdicts) {
    const key = keyOf(verdict);
    const group = groups.get(key);
    if (group) group.push(verdict);
    else groups.set(key, [verdict]);
  }
  return [...groups.values()].flatMap((subjects) => {
    const [first, ...others] = subjects;
    if (!first) return [];
    const shown = others.reduce((worst, each) => rank(each.severity) < rank(worst.severity) ? each : worst, first);
    return [{ rule: first.rule, outcome: first.outcome, severity: shown.severity, location: first.location, shown, subjects }];
  });
}
var rank = (severity) => SEVERITIES.indexOf(severity);
var SEVERITIES = ["error", "warning", "note", "none"];
function keyOf({ rule, outcome, resource, location }) {
  const { file, startLine, startColumn, endLine, endColumn } = location;
  return JSON.stringify([rule.id, outcome, resource.block, file, startLine, startColumn, endLine, endColumn]);
}

// src/outputs/shown.ts
function findingsFor({ verdicts, tier }) {
  return fold(verdicts.filter(({ rule, outcome, severity }) => (outcome === "fails" ? severity : severityOf(rule, tier.chosen)) !== "none"));
}
var shownFindings = (report, options) => findingsFor(report).filter((finding) => isShown(finding, options));
function isShown({ outcome, severity }, { showPassed = false, showUnknown = false, minSeverity = "note" }) {
  switch (outcome) {
    case "fails":
      return rank(severity) <= rank(minSeverity);
    case "unknown":
      return showUnknown;
    case "holds":
      return showPassed;
  }
}
function shownEntries(report, options) {
  const order2 = new Map(report.inputs.map(({ file }, index) => [file, index + 1]));
  const findings = shownFindings(report, options).map((finding) => ({ is: "finding", finding, location: finding.location }));
  const diagnostics = report.diagnostics.map((diagnostic) => ({ is: "diagnostic", diagnostic, location: diagnostic.location }));
  const place = ({ location }) => location ? [order2.get(location.file) ?? order2.size + 1, location.startLine, location.startColumn] : [0];
  return [...diagnostics, ...findings].sort((a, b) => compare(place(a), place(b)));
}
function compare(left, right) {
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

// src/outputs/statistics.ts
function statistics(report, options) {
  const brushes = paint(options.color ?? false);
  const rows = rowsOf(shownFindings(report, options));
  const digits = Math.max(0, ...rows.map(({ count }) => String(count).length));
  const words = Math.max(0, ...rows.map(({ first }) => wordOf(first, brushes).word.length));
  return rows.map(({ first, count }) => {
    const { word, brush: brush2 } = wordOf(first, brushes);
    return `${String(count).padStart(digits)}  ${brush2(word)}${" ".repeat(words - word.length)}  ${first.rule.id}`;
  });
}
function rowsOf(findings) {
  const rows = /* @__PURE__ */ new Map();
  for (const first of findings) {
    const key = `${first.rule.id} ${first.outcome} ${first.severity}`;
    const row3 = rows.get(key);
    if (row3) row3.count += 1;
    else rows.set(key, { first, count: 1 });
  }
  return [...rows.values()].sort((a, b) => order(a) - order(b) || b.count - a.count || (a.first.rule.id < b.first.rule.id ? -1 : 1));
}
var order = ({ first: { outcome, severity } }) => outcome === "fails" ? rank(severity) : outcome === "unknown" ? 10 : 20;

// src/outputs/summary.ts
function summary(report, options) {
  return [found(report, options), ...remedy(report, options), read(report)];
}
function found(report, options) {
  if (!report.inputs.some(({ outcome }) => outcome === "read")) return "nothing was checked";
  const findings = findingsFor(report);
  const failing = findings.filter(({ outcome }) => outcome === "fails");
  const counts = ["error", "warning", "note"].flatMap((severity) => {
    const count = failing.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  const hidden = failing.filter(({ severity }) => rank(severity) > rank(options.minSeverity ?? "note")).length;
  const unknown = findings.filter(({ outcome }) => outcome === "unknown").length;
  const how = options.showUnknown ? "" : " not shown (--show-unknown)";
  const open = unknown === 0 ? "" : `; ${counted(unknown, "unknown")}${how}`;
  const below = hidden === 0 ? "" : ` (${String(hidden)} below --min-severity not shown)`;
  return `${counts.length === 0 ? "no findings" : listed(counts)}${below}${open}`;
}
function remedy(report, { showUnknown = false }) {
  const unknown = showUnknown && findingsFor(report).some(({ outcome }) => outcome === "unknown");
  if (!unknown) return [];
  const kinds = new Set(report.inputs.filter(({ outcome }) => outcome === "read").map(({ kind }) => kind));
  const flags = [...kinds.has("cloudformation") ? ["--parameter", "--parameter-file"] : [], ...kinds.has("terraform") ? ["--var", "--var-file", "--plan"] : [], "--region"];
  return [`what is unknown may be decided by ${listed(flags)}`];
}
function read({ inputs, passedOver: uncounted }) {
  const of = (outcome) => inputs.filter((input) => input.outcome === outcome);
  const files = of("read");
  const unreadable = of("unreadable").length;
  const passedOver = uncounted + of("passed-over").length;
  const parts = [
    `${counted(files.length, "file")}${files.length === 0 ? "" : ` (${byKind(files)})`}`,
    ...unreadable === 0 ? [] : [`${String(unreadable)} unreadable`],
    ...passedOver === 0 ? [] : [`${String(passedOver)} skipped (no infrastructure code)`]
  ];
  return parts.join("; ");
}
function byKind(files) {
  return [...new Set(files.map(({ kind }) => kind))].map((kind) => {
    const ofKind = files.filter((file) => file.kind === kind);
    const modules = new Set(ofKind.flatMap(({ module: module2 }) => module2 ?? [])).size;
    const count = kind === "plan" ? counted(ofKind.length, "plan") : `${String(ofKind.length)} ${KINDS[kind] ?? kind}`;
    return modules === 0 ? count : `${count} in ${counted(modules, "module")}`;
  }).join(", ");
}
var KINDS = { cloudformation: "CloudFormation", terraform: "Terraform" };

// src/outputs/full.ts
function full(report, options) {
  const page = { report, options, paint: paint(options.color ?? false), columns: options.width ?? 80, told: /* @__PURE__ */ new Set() };
  const blocks = [];
  for (const entry of shownEntries(report, options)) {
    if (entry.is === "diagnostic") blocks.push(diagnosticBlock(entry.diagnostic, page));
    else if (!options.statistics) blocks.push(findingBlock(entry.finding, page));
  }
  if (options.statistics) blocks.push(statistics(report, options));
  if (!options.quiet) blocks.push(...scorecards(report, options), summary(report, options));
  return blocks.filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}
`).join("\n");
}
function findingBlock(finding, page) {
  const { paint: paint2, columns, options, report } = page;
  const { rule, location, shown } = finding;
  const { word, brush: brush2 } = wordOf(finding, paint2);
  const { marks, left } = chain(finding, options.verbose ? Infinity : MOST_EVIDENCE);
  const subjects = subjectsOf(finding, options.verbose ? Infinity : MOST_SUBJECTS);
  return [
    `${paint2.strong(placeOf(location, options))}  ${brush2(word)}  ${rule.id}`,
    ...hanging("  ", visible(shown.message), columns),
    ...excerpt(marks, { ...options, source: report.source, file: location.file, columns, paint: paint2, primary: brush2 }),
    ...left > 0 ? [`  and ${String(left)} more (-v)`] : [],
    ...subjects === void 0 ? [] : hanging("  for  ", subjects, columns),
    ...advice(finding, page)
  ];
}
function advice({ rule, outcome }, { options, told, columns }) {
  if (outcome === "holds") return [];
  const first = !told.has(rule.id);
  told.add(rule.id);
  const brief = (lead, text, sentences) => options.verbose ? section(lead, text, columns) : hanging(lead, sentence(opening(text, sentences)), columns);
  const why = first || options.verbose ? brief("  why  ", rule.why, 2) : [];
  return outcome === "unknown" ? why : [...why, ...brief("  do   ", rule.remedy, first ? 2 : 1)];
}
var section = (lead, text, columns) => paragraphs(text).flatMap((paragraph, index) => hanging(index === 0 ? lead : " ".repeat(lead.length), paragraph, columns));
function diagnosticBlock({ level, message, location }, { paint: paint2, columns, report, options }) {
  const marks = location && report.source(location.file) ? [{ location, label: "", primary: true }] : [];
  const place = location ? `${paint2.strong(placeOf(location, options))}  ` : "";
  return [
    `${place}${paint2[level](level)}`,
    ...hanging("  ", visible(message), columns),
    ...marks.length === 0 ? [] : excerpt(marks, { ...options, source: report.source, file: location?.file, columns, paint: paint2, primary: paint2[level] })
  ];
}
var MOST_EVIDENCE = 6;
var MOST_SUBJECTS = 5;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  full
});
})
