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

// src/cli/help.ts
var help_exports = {};
__export(help_exports, {
  help: () => help
});
module.exports = __toCommonJS(help_exports);

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

// src/cli/arguments.ts
var COMMON = {
  help: { short: "h", help: "show this help" },
  version: { short: "V", help: "show the version" }
};

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

// src/cli/help.ts
function help(command) {
  const lines = {
    check: () => CHECK,
    explain: () => ["Usage: resilint explain RULE...", "", "What a rule asks for, why, and what to do.", ...group("Flags", EXPLAIN_FLAGS)],
    rules: () => ["Usage: resilint rules [--format json]", "", "Lists the rules.", ...group("Flags", RULES_FLAGS)]
  }[command]();
  return lines.map((line) => `${line}
`).join("");
}
function group(title, flags) {
  const rows = Object.entries(flags).map(([name, { value, short, help: text }]) => ({
    lead: `  ${short === void 0 ? "    " : `-${short}, `}--${name}${value === void 0 ? "" : ` ${value}`}`,
    text
  }));
  return ["", `${title}:`, ...rows.flatMap(({ lead, text }) => {
    if (widthOf(lead) < TEXT_COLUMN - 1) return hanging(pad(lead, TEXT_COLUMN), text, COLUMNS);
    return [lead, ...hanging(pad("", TEXT_COLUMN), text, COLUMNS)];
  })];
}
var TEXT_COLUMN = 30;
var COLUMNS = 80;
var CHECK = [
  "Usage: resilint [check] [PATH...] [FLAGS]",
  "       resilint explain RULE...",
  "       resilint rules [--format json]",
  "",
  "Reads CloudFormation templates, Terraform modules and plans, and says what would",
  "not survive a mistake, a lost Availability Zone or a lost Region, and which DR",
  "tier that earns. A path is a file, a folder, or - for standard input; without",
  "one it is the current folder. With a Terraform file its whole module is read.",
  ...Object.entries(CHECK_GROUPS).flatMap(([title, flags]) => group(title, flags)),
  "",
  "Exit codes:",
  "  0  nothing at or above --fail-on",
  "  1  findings",
  "  2  wrong usage, an internal error, or what --strict is about",
  "  3  a folder held nothing to check"
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  help
});
})
