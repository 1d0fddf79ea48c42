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

// src/outputs/json.ts
var json_exports = {};
__export(json_exports, {
  json: () => json
});
module.exports = __toCommonJS(json_exports);

// src/outputs/visible.ts
var visibleJson = (json2) => json2.replace(UNSAFE_IN_JSON, (found) => Array.from({ length: found.length }, (_, at) => unit(found.charCodeAt(at))).join("")).replace(MARKED, (found) => `${found.slice(0, -1)}${unit(BRACKET)}`);
var UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
var UNSAFE_ALL = new RegExp(UNSAFE, "gu");
var MARKED = /##\w*\[/gu;
var BRACKET = 91;
var UNSAFE_IN_JSON = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
var unit = (code) => `\\u${hex(code, 4)}`;
var hex = (code, digits) => code.toString(16).padStart(digits, "0");

// src/outputs/json.ts
function json(report, options) {
  const { tool, inputs, workloads, verdicts, diagnostics } = report;
  const document = {
    version: 1,
    tool: { name: tool.name, version: tool.version },
    inputs: inputs.map(({ file, kind, module: module2, outcome, reason }) => ({ file, kind, module: module2, outcome, reason })),
    workloads: workloads.map(({ workload, tier, verdict, highestMet, score, capabilities }) => ({
      name: workload,
      tier: { chosen: tier, verdict: verdict ?? null, highestMet: highestMet ?? null },
      score: score ?? null,
      capabilities: capabilities.map(({ id, outcome, required }) => ({ id, outcome, required }))
    })),
    verdicts: verdicts.filter((each) => isListed(each, options)).map(verdictOf),
    diagnostics
  };
  return `${visibleJson(JSON.stringify(document, void 0, 2))}
`;
}
function isListed({ outcome }, { showPassed = false, showUnknown = false }) {
  return outcome === "fails" || (outcome === "holds" ? showPassed : showUnknown);
}
function verdictOf(verdict) {
  const { rule, outcome, severity, message, workload, location, evidence, fingerprint } = verdict;
  const { address, type, kind, deployment, constructPath } = verdict.resource;
  const resource = { address, type, kind, deployment, constructPath };
  return { rule: rule.id, outcome, severity, message, workload, resource, location, evidence, fingerprint };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  json
});
})
