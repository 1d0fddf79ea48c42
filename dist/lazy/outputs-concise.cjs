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

// src/outputs/concise.ts
var concise_exports = {};
__export(concise_exports, {
  concise: () => concise
});
module.exports = __toCommonJS(concise_exports);

// src/outputs/prose.ts
function listed(items) {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
var counted = (count, one, many = `${one}s`) => `${String(count)} ${count === 1 ? one : many}`;

// src/recovery/tiers.ts
var TIERS = ["backup-restore", "pilot-light", "warm-standby", "multi-region", "active-active"];
function row(cells, label, asksToExist = false) {
  const cell = (tier) => CELLS[cells.charAt(TIERS.indexOf(tier))] ?? "blank";
  return {
    label,
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

// src/outputs/visible.ts
var visible = (text) => UNSAFE.test(text) || COMMAND.test(text) ? spelt(text) : text;
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
var PLAIN = /^[\x20-\x7e]*$/u;
var MARK = new RegExp("^\\p{M}$", "u");
var WIDE = /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]$/u;

// src/outputs/scorecard-text.ts
function verdictWord(verdict, paint2) {
  const word = verdict ?? "nothing";
  return { met: paint2.good, missed: paint2.error, unproven: paint2.unsure, nothing: paint2.faint }[word](word);
}
function scoreOf({ score }) {
  if (!score) return void 0;
  return score.proven === score.possible ? String(score.proven) : `${String(score.proven)}\u2013${String(score.possible)}`;
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

// src/recovery/severity.ts
var LEVEL = { required: "error", advised: "warning", blank: "none" };
var LOWER = { error: "warning", warning: "note", note: "none", none: "none" };
function severityOf({ capability, advice, layerOf, evidenceOf }, tier) {
  const level = LEVEL[cellOf(capability, tier)];
  if (evidenceOf !== void 0 || level === "none") return "none";
  if (layerOf !== void 0) return "note";
  return advice ? LOWER[level] : level;
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

// src/outputs/closing.ts
var closing = (report, options) => [...tierLine(report, options), ...summary(report, options)];
function tierLine({ tier, workloads, rules }, { ofRules = rules.size }) {
  const judged = workloads.filter(({ verdict }) => verdict !== void 0);
  const [only] = judged;
  if (!only) return [];
  const origin = tier.byDefault ? " (by default; see --tier)" : "";
  const counts = ["missed by", "unproven for", "met by"].flatMap((words) => {
    const count = judged.filter(({ verdict = "" }) => words.startsWith(`${verdict} `)).length;
    return count === 0 ? [] : [`${words} ${String(count)}`];
  });
  const result = judged.length > 1 ? `${listed(counts)} workloads` : `${only.verdict ?? ""}, ${scoreOf(only) ?? "0"} of 100`;
  const some2 = rules.size < ofRules ? `, by ${String(rules.size)} of ${String(ofRules)} rules` : "";
  return [`tier ${tier.chosen}${origin}: ${result}${some2}`];
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

// src/outputs/place.ts
var placeOf = ({ file, startLine, startColumn }, options) => `${fileName(file, options)}:${String(startLine)}:${String(startColumn)}`;
var fileName = (file, { pathOf }) => visible(pathOf?.(file) ?? file);

// src/outputs/scorecards.ts
var ranking = (report, options) => report.workloads.filter(({ verdict }) => verdict !== void 0).length > 1 ? table(report, options, paint(options.color ?? false)) : [];
function table({ workloads }, { verbose = false }, brushes) {
  const most = verbose ? Infinity : MOST_WORKLOADS;
  const judged = workloads.filter(({ verdict }) => verdict !== void 0);
  const rows = judged.slice(0, most).map((each) => ({ each, score: scoreOf(each) ?? "none", tier: each.highestMet ?? "none" }));
  const scores = Math.max("score".length, ...rows.map(({ score }) => widthOf(score)));
  const tiers = Math.max("highest met".length, ...rows.map(({ tier }) => tier.length));
  const line2 = (verdict, score, tier, name) => `${verdict}  ${score.padStart(scores)}  ${pad(tier, tiers)}  ${name}`;
  const head = line2(pad("", VERDICT_COLUMNS), "score", "highest met", `${counted(judged.length, "workload")}, worst first`);
  const left = judged.length - rows.length;
  const idle = workloads.length - judged.length;
  return [
    ...rows.length === 0 ? [] : [brushes.strong(head)],
    ...rows.map(({ each, score, tier }) => {
      const gap = " ".repeat(VERDICT_COLUMNS - (each.verdict ?? "").length);
      return line2(verdictWord(each.verdict, brushes) + gap, score, tier, visible(each.workload));
    }),
    ...left > 0 ? [`and ${String(left)} more (-v lists all)`] : [],
    ...idle > 0 ? [`${String(idle)}${rows.length === 0 ? "" : " more"} with nothing to judge`] : []
  ];
}
var VERDICT_COLUMNS = "unproven".length;
var MOST_WORKLOADS = 20;

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
    const row2 = rows.get(key);
    if (row2) row2.count += 1;
    else rows.set(key, { first, count: 1 });
  }
  return [...rows.values()].sort((a, b) => order(a) - order(b) || b.count - a.count || (a.first.rule.id < b.first.rule.id ? -1 : 1));
}
var order = ({ first: { outcome, severity } }) => outcome === "fails" ? rank(severity) : outcome === "unknown" ? 10 : 20;

// src/outputs/concise.ts
function concise(report, options) {
  const brushes = paint(options.color ?? false);
  const entries = shownEntries(report, options);
  const listed2 = options.statistics ? entries.filter(({ is }) => is === "diagnostic") : entries;
  const lines = [
    ...listed2.map((entry) => line(entry, brushes, options)),
    ...options.statistics ? statistics(report, options) : [],
    ...options.quiet ? [] : [...ranking(report, options), ...closing(report, options)]
  ];
  return lines.map((each) => `${each}
`).join("");
}
function line(entry, brushes, options) {
  const { location } = entry;
  const place = location ? `${placeOf(location, options)}: ` : "";
  if (entry.is === "diagnostic") {
    const { level, message } = entry.diagnostic;
    return `${place}${brushes[level](level)}: ${visible(message)}`;
  }
  const { finding } = entry;
  const { word, brush: brush2 } = wordOf(finding, brushes);
  const subjects = subjectsOf(finding, 3);
  const whom = subjects === void 0 ? "" : ` (${subjects})`;
  return `${place}${brush2(word)}: ${visible(finding.shown.message)}${whom} ${brushes.faint(`[${finding.rule.id}]`)}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  concise
});
})
