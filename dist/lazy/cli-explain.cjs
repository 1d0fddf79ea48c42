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

// src/cli/explain.ts
var explain_exports = {};
__export(explain_exports, {
  explain: () => explain
});
module.exports = __toCommonJS(explain_exports);

// src/outputs/paint.ts
var paint = (color) => color ? COLORS : PLAIN;
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
var PLAIN = { error: same, warning: same, note: same, good: same, unsure: same, strong: same, faint: same };

// deferred:src/outputs/concise.ts
var concise = (...input) => require("./outputs-concise.cjs").concise(...input);

// deferred:src/outputs/full.ts
var full = (...input) => require("./outputs-full.cjs").full(...input);

// deferred:src/outputs/json.ts
var json = (...input) => require("./outputs-json.cjs").json(...input);

// deferred:src/outputs/sarif.ts
var sarif = (...input) => require("./outputs-sarif.cjs").sarif(...input);

// src/outputs/formats.ts
var FORMATS = { full, concise, json, sarif };

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

// src/cli/arguments.ts
var import_node_util = require("node:util");

// src/cli/later.ts
var LATER = /* @__PURE__ */ new Set([
  ...["graph", "report", "init", "completion"],
  ...["--workload", "--config", "-c", "--show-config", "--no-progress", "--show-suppressed"],
  ...["--baseline", "--update-baseline", "--prune-baseline"],
  ...["--no-ignores", "--require-reason", "--report-unused-ignores", "--add-ignore", "--reason"],
  ...["--changed-files", "--staged", "--diff-base", "--exclude", "--force-exclude", "--no-respect-gitignore"],
  ...["--fix", "--diff"],
  ...["github", "junit", "gitlab", "markdown", "html", "mermaid", "dot", "badge"]
]);
var isLater = (word) => LATER.has(word);

// src/source/suggest.ts
function suggestion(typed, candidates) {
  let best;
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of candidates) {
    const far = candidate.startsWith(typed) && typed.length >= 3 ? 1 : distance(typed.toLowerCase(), candidate);
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}
function distance(from, to) {
  if (from.length > LONGEST || to.length > LONGEST) return Infinity;
  let before = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row3 = 1; row3 <= from.length; row3 += 1) {
    const current = [row3];
    for (let column = 1; column <= to.length; column += 1) {
      const same2 = from[row3 - 1] === to[column - 1];
      const swapped = row3 > 1 && column > 1 && from[row3 - 1] === to[column - 2] && from[row3 - 2] === to[column - 1];
      const cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same2 ? 0 : 1));
      current.push(swapped ? Math.min(cost, (before[column - 2] ?? 0) + 1) : cost);
    }
    before = last;
    last = current;
  }
  return last.at(-1) ?? 0;
}
var LONGEST = 64;

// src/cli/suggest.ts
function didYouMean(typed, candidates, otherwise) {
  const meant = suggestion(typed, candidates);
  return meant === void 0 ? otherwise : `did you mean ${meant}?`;
}

// src/cli/usage-error.ts
var UsageError = class extends Error {
  name = "UsageError";
};

// src/cli/arguments.ts
var COMMON = {
  help: { short: "h", help: "show this help" },
  version: { short: "V", help: "show the version" }
};
function parseArguments(args, flags) {
  const values = /* @__PURE__ */ new Map();
  const written = [];
  const positionals = [];
  for (const token of tokensOf(args, flags)) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : void 0;
    if (!flag) throw unknownFlag(token.rawName, flags);
    const known = values.get(token.name) ?? [];
    const value = valueOf(flag, token);
    values.set(token.name, [...known, value]);
    written.push([token.name, value]);
  }
  return {
    has: (name) => values.has(name),
    last: (name) => values.get(name)?.at(-1),
    all: (name) => values.get(name) ?? [],
    inOrder: (...names) => written.flatMap(([flag, value]) => names.flatMap((name) => name === flag ? [[name, value]] : [])),
    positionals
  };
}
function tokensOf(args, flags) {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { value, short }]) => [
      name,
      { type: value === void 0 ? "boolean" : "string", multiple: true, ...short !== void 0 && { short } }
    ])
  );
  return (0, import_node_util.parseArgs)({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}
function valueOf(flag, token) {
  const { rawName, value, inlineValue } = token;
  if (flag.value === void 0) {
    if (value !== void 0) throw new UsageError(`${rawName} takes no value; leave =${value} out`);
    return "";
  }
  if (value === void 0 || inlineValue !== true && /^-./u.test(value)) {
    throw new UsageError(`${rawName} needs a value: ${rawName} ${flag.value}`);
  }
  return inlineValue === true && !rawName.startsWith("--") ? value.replace(/^=/u, "") : value;
}
function unknownFlag(written, flags) {
  if (isLater(written)) return new UsageError(`there is no flag ${written} yet; resilint --help lists all`);
  const candidates = Object.keys(flags).map((name) => `--${name}`);
  return new UsageError(`there is no flag ${written}; ${didYouMean(written, candidates, "resilint --help lists all")}`);
}

// src/cli/flags.ts
var COLOR = { value: "WHEN", help: "auto, always or never; NO_COLOR, FORCE_COLOR and CI count in auto" };
var CHECK_GROUPS = {
  Objectives: {
    tier: { value: "TIER", help: `the DR tier to meet: ${TIERS.join(", ")}; ${TIERS[0]} where none is chosen` },
    rto: { value: "DURATION", help: "recovery time objective for a lost region, such as 15m, 4h, 0s, 7d" },
    rpo: { value: "DURATION", help: "recovery point objective for a lost region" }
  },
  Values: {
    parameter: { value: "NAME=VALUE", multiple: true, help: "a template parameter's value; may be repeated" },
    "parameter-file": { value: "FILE", multiple: true, help: "a file of parameter values, in a shape of the AWS CLI or CodePipeline" },
    var: { value: "NAME=VALUE", multiple: true, help: "a Terraform variable's value; may be repeated" },
    "var-file": { value: "FILE", multiple: true, help: "a file of Terraform variables (.tfvars, .tfvars.json); TF_VAR_NAME and auto.tfvars count, too" },
    workspace: { value: "NAME", help: "the Terraform workspace; TF_WORKSPACE, else default" },
    plan: { value: "FILE[=FOLDER]", multiple: true, help: "a plan (terraform show -json) that says what the module in the folder leaves open" },
    region: { value: "REGION", help: "the AWS Region, where templates and providers do not say it" },
    "stdin-filename": { value: "FILE", help: "what the file on standard input (the path -) is called; needed for Terraform" }
  },
  Rules: {
    select: { value: "RULES", multiple: true, help: "ask only these: ids or globs, with commas or repeated" },
    ignore: { value: "RULES", multiple: true, help: "do not ask these; one that is selected by its full id is asked all the same" },
    "extend-select": { value: "RULES", multiple: true, help: "ask these too" }
  },
  Thresholds: {
    "fail-on": { value: "SEVERITY", help: "exit 1 from this severity on: error (the default), warning, note or never" },
    "fail-on-unknown": { help: "exit 1 also where a rule that counts could not be decided, and show it" },
    "min-severity": { value: "SEVERITY", help: "show from this severity on: error, warning or note (the default)" },
    "exit-zero": { help: "exit 0 whatever is found" },
    strict: { help: "exit 2 where an input cannot be read or a module is missing" }
  },
  Output: {
    format: {
      value: "FORMAT[=FILE]",
      short: "f",
      multiple: true,
      help: `${Object.keys(FORMATS).join(", ")}; may be repeated, all but one with a file; full on a terminal, else concise`
    },
    "show-passed": { help: "list what holds, too" },
    "show-unknown": { help: "list what could not be decided, too" },
    statistics: { help: "count the findings of each rule in place of listing them (full, concise)" },
    quiet: { short: "q", help: "the findings and no more (full, concise)" },
    verbose: { short: "v", help: "all evidence, words, workloads and files (full, concise)" },
    color: COLOR,
    "no-config": { help: "read no configuration file (there is none yet)" }
  },
  Help: COMMON
};
var CHECK_FLAGS = {
  ...CHECK_GROUPS.Objectives,
  ...CHECK_GROUPS.Values,
  ...CHECK_GROUPS.Rules,
  ...CHECK_GROUPS.Thresholds,
  ...CHECK_GROUPS.Output,
  ...COMMON
};
var EXPLAIN_FLAGS = { color: COLOR, ...COMMON };
var RULES_FLAGS = {
  format: { value: "FORMAT", short: "f", help: "text (the default) or json, an array" },
  color: COLOR,
  ...COMMON
};
var ALL_FLAGS = { ...CHECK_FLAGS, ...EXPLAIN_FLAGS, ...RULES_FLAGS };

// src/cli/options.ts
var colorChoice = (value) => oneOf("--color", value ?? "auto", ["auto", "always", "never"]);
function oneOf(flag, given, words) {
  const found = words.find((word) => word === given);
  if (found !== void 0) return found;
  throw new UsageError(`${flag}: ${JSON.stringify(given)} is not among ${words.join(", ")}; ${didYouMean(given, words, "write one of them")}`);
}

// src/cli/appearance.ts
var isInteractive = ({ terminal, env }) => terminal && !isOn(env["CI"]);
function usesColor(choice, surroundings2) {
  if (choice !== "auto") return choice === "always";
  const { env } = surroundings2;
  if (env["FORCE_COLOR"] !== void 0 && env["FORCE_COLOR"] !== "") return isOn(env["FORCE_COLOR"]);
  if (env["NO_COLOR"] !== void 0 && env["NO_COLOR"] !== "") return false;
  return isInteractive(surroundings2) && env["TERM"] !== "dumb";
}
var isOn = (value) => value !== void 0 && value !== "" && value !== "0" && value !== "false";

// src/cli/exit.ts
var EXIT = {
  /** Nothing at or above the threshold. */
  clean: 0,
  findings: 1,
  /** Wrong usage, a bug, or, under `--strict`, unreadable input or a missing module. */
  trouble: 2,
  /** A folder was searched and held nothing to check. */
  nothing: 3
};

// src/graph/kind.ts
function typesOf(kind, language) {
  const types = kind[language];
  if (types === void 0) return [];
  return [types].flat().map((each) => typeof each === "string" ? { type: each } : each);
}

// src/outputs/prose.ts
var paragraphs = (text) => text.split(/\n\s*\n/u).map((paragraph) => paragraph.replace(/\s+/gu, " ").trim()).filter((paragraph) => paragraph !== "");

// src/outputs/width.ts
function widthOf(text) {
  if (PLAIN2.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}
function widthOfCharacter(character) {
  if (MARK.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
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
var PLAIN2 = /^[\x20-\x7e]*$/u;
var MARK = new RegExp("^\\p{M}$", "u");
var WIDE = /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]$/u;

// src/cli/rule-text.ts
function explanation({ meta, kinds }, { strong }) {
  const types = [...new Set(kinds.flatMap((kind) => typesOf(kind, "cloudformation").map(({ type }) => type)))];
  const { wellArchitected = [], nist80053 = [] } = meta.frameworks ?? {};
  const lines = [
    ...hanging(`${meta.id}: `, meta.title, COLUMNS).map(strong),
    "",
    ...section("Why", meta.why, strong),
    ...section("What to do", meta.remedy, strong),
    ...row2("survives", LOSSES[meta.survives]),
    ...row2("capability", `${meta.capability}: ${CAPABILITIES[meta.capability].label}`),
    ...row2("required by", tiersThat("required", meta.capability).join(", ")),
    ...row2("advised by", tiersThat("advised", meta.capability).join(", ")),
    ...meta.advice ? row2("advice", "one severity lower, and no tier is missed for it") : [],
    ...meta.layerOf === void 0 ? [] : row2("layer of", meta.layerOf),
    ...row2("judges", types.join(", ")),
    ...row2("frameworks", wellArchitected.length === 0 ? "" : `AWS Well-Architected ${wellArchitected.join(", ")}`),
    ...row2(wellArchitected.length === 0 ? "frameworks" : "", nist80053.length === 0 ? "" : `NIST SP 800-53 ${nist80053.join(", ")}`),
    ...row2("similar", (meta.similar ?? []).join(", ")),
    ...row2("since", meta.since),
    "",
    ...meta.references
  ];
  return lines.map((line) => `${line}
`).join("");
}
var tiersThat = (cell, capability) => TIERS.filter((tier) => cellOf(capability, tier) === cell);
var section = (title, text, strong) => [
  strong(title),
  ...paragraphs(text).flatMap((paragraph) => [...hanging("  ", paragraph, COLUMNS), ""])
];
var row2 = (name, value) => value === "" ? [] : hanging(name.padEnd(NAMES), value, COLUMNS);
var LOSSES = {
  mistake: "a mistake",
  "instance-loss": "the loss of an instance",
  "zone-loss": "the loss of an Availability Zone",
  "region-loss": "the loss of a Region"
};
var COLUMNS = 80;
var NAMES = 13;

// src/cli/streams.ts
var import_node_fs = require("node:fs");
var import_node_os = require("node:os");

// src/cli/reason.ts
function reasonOf(error) {
  const code = codeOf(error);
  return (typeof code === "string" ? REASONS.get(code) : void 0) ?? (error instanceof Error ? error.message : String(error));
}
var codeOf = (error) => error instanceof Error && "code" in error ? error.code : void 0;
var REASONS = /* @__PURE__ */ new Map([
  ["ENOENT", "there is no such file"],
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["ELOOP", "its links lead in a circle"],
  ["EROFS", "the file system is read-only"],
  ["EISDIR", "it is a folder"],
  ["ENOTDIR", "a part of its path is a file"],
  ["EEXIST", "a part of its path is a file"],
  ["ENOSPC", "the disk is full"],
  ["EBADF", "it is closed"]
]);

// src/cli/streams.ts
var STDOUT = 1;
var STDERR = 2;
function write(stream, text) {
  const bytes = Buffer.from(text);
  for (let offset = 0; offset < bytes.length; ) {
    try {
      offset += (0, import_node_fs.writeSync)(stream, bytes, offset);
    } catch (error) {
      if (codeOf(error) === "EPIPE" || stream === STDERR && codeOf(error) !== "EAGAIN") return;
      if (codeOf(error) !== "EAGAIN") throw new UsageError(`standard output cannot be written: ${reasonOf(error)}; send it elsewhere`);
      pause();
    }
  }
}
function isTerminal(stream) {
  try {
    const written = (0, import_node_fs.fstatSync)(stream);
    if (!written.isCharacterDevice() || process.platform !== "win32" && written.rdev === (0, import_node_fs.statSync)(import_node_os.devNull).rdev) return false;
    return (stream === STDOUT ? process.stdout : process.stderr).isTTY;
  } catch {
    return false;
  }
}
var pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);

// src/cli/surroundings.ts
function surroundings() {
  const terminal = isTerminal(STDOUT);
  return { terminal, columns: terminal ? process.stdout.columns : void 0, env: process.env };
}

// src/cli/explain.ts
function explain(args, rules) {
  const given = parseArguments(args, EXPLAIN_FLAGS);
  if (given.positionals.length === 0) throw new UsageError("explain needs the id of a rule; resilint rules lists all");
  const brushes = paint(usesColor(colorChoice(given.last("color")), surroundings()));
  const texts = given.positionals.map((id) => {
    const rule = rules.find(({ meta }) => meta.id === id);
    if (rule) return explanation(rule, brushes);
    throw new UsageError(`there is no rule ${JSON.stringify(id)}; ${didYouMean(id, rules.map(({ meta }) => meta.id), "resilint rules lists all")}`);
  });
  write(STDOUT, texts.join("\n"));
  return EXIT.clean;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  explain
});
})
