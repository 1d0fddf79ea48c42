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

// src/outputs/sarif.ts
var sarif_exports = {};
__export(sarif_exports, {
  sarif: () => sarif
});
module.exports = __toCommonJS(sarif_exports);

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
    const shown = others.reduce((worst2, each) => rank(each.severity) < rank(worst2.severity) ? each : worst2, first);
    return [{ rule: first.rule, outcome: first.outcome, severity: shown.severity, location: first.location, shown, subjects }];
  });
}
var rank = (severity) => SEVERITIES.indexOf(severity);
var SEVERITIES = ["error", "warning", "note", "none"];
function keyOf({ rule, outcome, resource, location }) {
  const { file, startLine, startColumn, endLine, endColumn } = location;
  return JSON.stringify([rule.id, outcome, resource.block, file, startLine, startColumn, endLine, endColumn]);
}

// src/outputs/prose.ts
var paragraphs = (text) => text.split(/\n\s*\n/u).map((paragraph) => paragraph.replace(/\s+/gu, " ").trim()).filter((paragraph) => paragraph !== "");
var counted = (count, one, many = `${one}s`) => `${String(count)} ${count === 1 ? one : many}`;
var capital = (text) => /^[a-z]+,? /u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
var sentence = (text) => /[.!?:]$/u.test(text) ? text : `${text}.`;

// src/outputs/visible.ts
var visible = (text) => UNSAFE.test(text) || COMMAND.test(text) ? spelt(text) : text;
var visibleJson = (json) => json.replace(UNSAFE_IN_JSON, (found) => Array.from({ length: found.length }, (_, at) => unit(found.charCodeAt(at))).join("")).replace(MARKED, (found) => `${found.slice(0, -1)}${unit(BRACKET)}`);
function spelt(text) {
  return text.replace(UNSAFE_ALL, escaped).replace(LEADING, (found) => `${found.slice(0, -2)}${escaped(":")}:`).replace(MARKED, (found) => `${found.slice(0, -1)}${escaped("[")}`);
}
var UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
var UNSAFE_ALL = new RegExp(UNSAFE, "gu");
var COMMAND = /::|##/u;
var LEADING = /(?:^| )::/gu;
var MARKED = /##\w*\[/gu;
var BRACKET = 91;
var UNSAFE_IN_JSON = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
var NAMED = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
function escaped(character) {
  const code = character.codePointAt(0) ?? 0;
  return NAMED[character] ?? (code < 256 ? `\\x${hex(code, 2)}` : `\\u{${hex(code, 4)}}`);
}
var unit = (code) => `\\u${hex(code, 4)}`;
var hex = (code, digits) => code.toString(16).padStart(digits, "0");

// src/outputs/sarif/locations.ts
var ROOT = "%SRCROOT%";
function artifactLocation(file, indexes) {
  const index = indexes.get(file);
  const uri = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
  if (file.startsWith("/")) return { uri: `file://${uri}`, ...index !== void 0 && { index } };
  return { uri, uriBaseId: ROOT, ...index !== void 0 && { index } };
}
var Locations = class {
  #indexes;
  #report;
  constructor(report) {
    this.#report = report;
    this.#indexes = new Map([...new Set(report.inputs.map(({ file }) => file))].map((file, index) => [file, index]));
  }
  physical(location) {
    return { artifactLocation: artifactLocation(location.file, this.#indexes), region: this.#region(location) };
  }
  /** A place with words; with an id, a message can link to it. */
  related(location, text, id) {
    return { ...id !== void 0 && { id }, physicalLocation: this.physical(location), message: { text: visible(text) } };
  }
  /** On one line: GitHub shows an alert in a pull request only when every line of its region is in the difference. */
  #region({ file, startLine, startColumn, endLine, endColumn }) {
    const line = this.#report.source(file)?.line(startLine).trimEnd();
    const end = endLine === startLine ? endColumn : (line?.length ?? 0) + 1;
    return { startLine, startColumn, endLine: startLine, endColumn: Math.max(end, startColumn + 1) };
  }
};

// src/source/span.ts
var COMMAND_LINE = "<command line>";

// src/outputs/chain.ts
var said = ({ says, when }) => when === void 0 ? says : `when ${when}, ${says}`;
var sameStart = (a, b) => a.file === b.file && a.startLine === b.startLine && a.startColumn === b.startColumn;

// src/outputs/sarif/flow.ts
function hopsOf(evidence) {
  const hops = [{ location: evidence.location, text: said(evidence) }];
  for (const { location, label } of evidence.steps) {
    const last = hops.at(-1);
    if (location.file === COMMAND_LINE && last) hops[hops.length - 1] = { ...last, text: `${last.text} (${label})` };
    else hops.push({ location, text: label });
  }
  return hops;
}

// src/outputs/finding-text.ts
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

// src/outputs/sarif/message.ts
function linksOf({ location, shown }) {
  const links = /* @__PURE__ */ new Map();
  for (const evidence of shown.evidence) {
    const [own, ...steps] = hopsOf(evidence);
    for (const link of sameStart(own.location, location) ? steps : [own, ...steps]) links.set(JSON.stringify(link), link);
  }
  return [...links.values()].slice(0, MOST_LINKS);
}
function messageOf(finding, links) {
  const here = finding.shown.evidence.filter((each) => sameStart(each.location, finding.location)).map((each) => hopsOf(each)[0].text);
  const subjects = subjectsOf(finding, MOST_SUBJECTS);
  const linked = links.map(({ text }, index) => `[${inLink(visible(text))}](${String(index + 1)})`);
  return [
    plain(sentence(visible(finding.shown.message))),
    ...here.map((text) => plain(sentence(capital(visible(text))))),
    ...subjects === void 0 ? [] : [plain(sentence(`It stands for ${subjects}`))],
    ...linked.length === 0 ? [] : [`See ${linked.join(", ")}.`]
  ].join(" ");
}
var plain = (text) => /\[[^\]]*\]\(/u.test(text) ? inLink(text) : text;
var inLink = (text) => text.replace(/[[\]\\]/gu, (found) => `\\${found}`);
var MOST_LINKS = 20;
var MOST_SUBJECTS = 5;

// src/outputs/sarif/results.ts
function result(finding, ruleIndex, locations) {
  const { rule, outcome, severity, location, shown, subjects } = finding;
  const links = linksOf(finding);
  const flows = shown.evidence.flatMap((evidence) => codeFlow(evidence, locations));
  return {
    ruleId: rule.id,
    ruleIndex,
    ...outcome === "fails" ? { level: severity } : { kind: outcome === "holds" ? "pass" : "open", level: "none" },
    message: { text: messageOf(finding, links) },
    locations: [{ physicalLocation: locations.physical(location), logicalLocations: logicalLocations(subjects) }],
    ...links.length > 0 && { relatedLocations: links.map((link, index) => locations.related(link.location, link.text, index + 1)) },
    ...flows.length > 0 && { codeFlows: flows },
    ...subjects.length > 1 && { occurrenceCount: subjects.length },
    partialFingerprints: { "resilint/v1": shown.fingerprint },
    properties: {
      workload: shown.workload,
      subjects: subjects.map(({ resource: { address, deployment } }) => ({ address, deployment }))
    }
  };
}
function codeFlow(evidence, locations) {
  const [use, ...steps] = hopsOf(evidence);
  if (steps.length === 0) return [];
  const hops = new Map(steps.map((step) => [JSON.stringify(step), step]).reverse());
  const flow = [...hops.values(), use].map(({ location, text }) => ({ location: locations.related(location, text) }));
  return [{ threadFlows: [{ locations: flow }] }];
}
function logicalLocations(subjects) {
  const names = /* @__PURE__ */ new Map();
  for (const { resource } of subjects) {
    const { address, constructPath } = resource;
    names.set(address, { name: address.slice(address.lastIndexOf(".") + 1), fullyQualifiedName: address, kind: "resource" });
    if (constructPath !== void 0) {
      names.set(constructPath, { name: constructPath.slice(constructPath.lastIndexOf("/") + 1), fullyQualifiedName: constructPath, kind: "construct" });
    }
  }
  return [...names.values()];
}

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

// src/recovery/severity.ts
var LEVEL = { required: "error", advised: "warning", blank: "none" };
var LOWER = { error: "warning", warning: "note", note: "none", none: "none" };
function severityOf({ capability, advice, layerOf, evidenceOf }, tier) {
  const level = LEVEL[cellOf(capability, tier)];
  if (evidenceOf !== void 0 || level === "none") return "none";
  if (layerOf !== void 0) return "note";
  return advice ? LOWER[level] : level;
}

// src/outputs/rule-page.ts
var pageOf = (id, homepage) => `${homepage}/blob/main/docs/rules/${id}.md`;

// src/outputs/sarif/rules.ts
function descriptor(rule, related, tier, homepage) {
  const severity = severityOf(rule, tier);
  return {
    id: rule.id,
    name: rule.id.split("-").map(capitalized).join(""),
    shortDescription: { text: sentence(rule.title) },
    fullDescription: { text: paragraphs(rule.why).join(" ") },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    helpUri: pageOf(rule.id, homepage),
    defaultConfiguration: { level: severity },
    ...related.length > 0 && { relationships: related },
    properties: {
      tags: tagsOf(rule).slice(0, MOST_TAGS),
      precision: "high",
      "problem.severity": PROBLEM[severity],
      capability: rule.capability,
      survives: rule.survives,
      since: rule.since,
      ...rule.similar && { similar: [...rule.similar] }
    }
  };
}
function helpText({ why, remedy, references }) {
  return [...paragraphs(why), ...paragraphs(remedy), ...references].join("\n\n");
}
function helpMarkdown({ title, why, remedy, references, capability }) {
  return [
    `# ${title}`,
    ...paragraphs(why),
    "## What to do",
    ...paragraphs(remedy),
    "## References",
    [`Capability \`${capability}\`: ${CAPABILITIES[capability].label}.`, "", ...references.map((page) => `- <${page}>`)].join("\n")
  ].join("\n\n");
}
var tagsOf = ({ survives, capability, frameworks }) => [
  "reliability",
  "disaster-recovery",
  survives,
  capability,
  ...frameworks?.wellArchitected ?? [],
  ...frameworks?.nist80053 ?? []
];
var capitalized = (word) => word.slice(0, 1).toUpperCase() + word.slice(1);
var PROBLEM = { error: "error", warning: "warning", note: "recommendation", none: "recommendation" };
var MOST_TAGS = 10;

// src/outputs/sarif/taxonomies.ts
var TAXONOMIES = [
  {
    key: "wellArchitected",
    name: "AWS Well-Architected",
    organization: "Amazon Web Services",
    version: "2025-02-25",
    uri: "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html",
    description: "Best practices of the reliability pillar of the AWS Well-Architected Framework."
  },
  {
    key: "nist80053",
    name: "NIST SP 800-53",
    organization: "National Institute of Standards and Technology",
    version: "5",
    uri: "https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final",
    description: "Security and privacy controls for information systems and organizations."
  }
];
function relate(rules) {
  const frameworks = new Map(rules.map(({ id, frameworks: frameworks2 = {} }) => [id, frameworks2]));
  const items = TAXONOMIES.map(({ key }) => [...new Set([...frameworks.values()].flatMap((each) => each[key] ?? []))].sort());
  const taxonomies = TAXONOMIES.map(({ name, version, organization, uri, description }, index) => ({
    name,
    version,
    organization,
    informationUri: uri,
    shortDescription: { text: description },
    isComprehensive: false,
    taxa: (items[index] ?? []).map((id) => ({ id }))
  }));
  const relationships = [...frameworks].map(([rule, each]) => [rule, TAXONOMIES.flatMap(
    ({ key, name }, index) => (each[key] ?? []).map((id) => ({ target: { id, index: (items[index] ?? []).indexOf(id), toolComponent: { name, index } }, kinds: ["relevant"] }))
  )]);
  return { taxonomies, relationships: new Map(relationships) };
}
var supportedTaxonomies = () => TAXONOMIES.map(({ name }, index) => ({ name, index }));

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

// src/outputs/sarif.ts
function sarif(report, options) {
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run(report, options)] };
  return `${visibleJson(JSON.stringify(log, void 0, 2))}
`;
}
function run(report, options) {
  const { tool, tier, inputs, diagnostics } = report;
  const rules = [...report.rules.values()];
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const { taxonomies, relationships } = relate(rules);
  const locations = new Locations(report);
  const found = shownFindings(report, options);
  const kept = worst(found);
  return {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        informationUri: tool.homepage,
        rules: rules.map((rule) => descriptor(rule, relationships.get(rule.id) ?? [], tier.chosen, tool.homepage)),
        notifications: [INPUT_PROBLEM],
        supportedTaxonomies: supportedTaxonomies()
      }
    },
    taxonomies,
    originalUriBaseIds: { [ROOT]: { description: { text: "The root of the Git repository, else the folder that was checked." } } },
    automationDetails: { id: `resilint/${tier.chosen}/` },
    columnKind: "utf16CodeUnits",
    artifacts: distinct(inputs).map(({ file, outcome }) => ({
      location: artifactLocation(file, /* @__PURE__ */ new Map()),
      roles: ["analysisTarget"],
      properties: { outcome }
    })),
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: [...diagnostics.map((each) => notification(each, locations)), ...leftOut(found.length - kept.length)]
      }
    ],
    results: kept.map((finding) => result(finding, indexes.get(finding.rule.id) ?? -1, locations)),
    properties: { scorecard: scorecardOf(report) }
  };
}
var notification = ({ level, message, location }, locations) => ({
  descriptor: { id: INPUT_PROBLEM.id, index: 0 },
  level,
  message: { text: visible(message) },
  ...location && { locations: [{ physicalLocation: locations.physical(location) }] }
});
function worst(findings) {
  if (findings.length <= MOST_RESULTS) return findings;
  const ranked = [...findings].sort((a, b) => weight(a) - weight(b)).slice(0, MOST_RESULTS);
  const kept = new Set(ranked);
  return findings.filter((finding) => kept.has(finding));
}
var weight = ({ outcome, severity }) => outcome === "fails" ? rank(severity) : 10;
function leftOut(count) {
  if (count === 0) return [];
  const text = `Left out: ${counted(count, "finding")} beyond the ${String(MOST_RESULTS)} that GitHub takes.`;
  return [{ descriptor: { id: INPUT_PROBLEM.id, index: 0 }, level: "warning", message: { text } }];
}
var distinct = (inputs) => [...new Map(inputs.map((input) => [input.file, input])).values()];
function scorecardOf({ tier, workloads }) {
  return {
    tier: tier.chosen,
    workloads: workloads.map(({ workload, verdict, highestMet, score, capabilities }) => ({
      name: workload,
      verdict: verdict ?? null,
      highestMet: highestMet ?? null,
      score: score ?? null,
      capabilities: capabilities.map(({ id, outcome, required }) => ({ id, outcome, required }))
    }))
  };
}
var INPUT_PROBLEM = {
  id: "input-problem",
  name: "InputProblem",
  shortDescription: { text: "An input is wrong or cannot be read." },
  fullDescription: { text: "Something is wrong with an input itself, and not with what it describes. All else that could be read was judged." },
  help: { text: "The message says what is wrong, where, and what to do." }
};
var MOST_RESULTS = 25e3;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  sarif
});
})
