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

// src/frontends/cloudformation/parameter-files.ts
var parameter_files_exports = {};
__export(parameter_files_exports, {
  readParameterFile: () => readParameterFile
});
module.exports = __toCommonJS(parameter_files_exports);

// deferred:src/frontends/cloudformation/syntax/json.ts
var parseJson = (...input) => require("./frontends-cloudformation-syntax-json.cjs").parseJson(...input);

// deferred:src/frontends/cloudformation/syntax/yaml.ts
var parseYaml = (...input) => require("./frontends-cloudformation-syntax-yaml.cjs").parseYaml(...input);

// src/frontends/cloudformation/syntax/parse.ts
var parse = (source) => beginsAsJson(source.text) ? [parseJson(source)] : parseYaml(source);
function beginsAsJson(text) {
  const first = afterSpace(text, 0);
  const second = text.charAt(afterSpace(text, first + 1));
  switch (text.charAt(first)) {
    case "{":
      return second === '"' || second === "}";
    case "[":
      return second === '"' || second === "[" || second === "{" || second === "]";
    default:
      return false;
  }
}
function afterSpace(text, start) {
  let index = start;
  for (; ; ) {
    while (index < text.length && SPACE.has(text.charAt(index))) index += 1;
    const end = text.startsWith("//", index) ? text.indexOf("\n", index) : text.startsWith("/*", index) ? text.indexOf("*/", index) + 1 : 0;
    if (end <= 0) return index;
    index = end + 1;
  }
}
var SPACE = /* @__PURE__ */ new Set([" ", "	", "\r", "\n"]);

// src/frontends/cloudformation/syntax/syntax.ts
var isNull = (node) => node.kind === "scalar" && !node.quoted && node.tag === void 0 && NULLS.has(node.text);
var literal = (node) => node?.kind === "scalar" && node.tag === void 0 && !isNull(node) ? node.text : void 0;
var child = (node, key) => node?.kind === "mapping" && node.tag === void 0 ? node.entries.get(key)?.value : void 0;
var NULLS = /* @__PURE__ */ new Set(["", "~", "null", "Null", "NULL"]);

// src/frontends/cloudformation/parameter-files.ts
function readParameterFile(source) {
  const reader = new Reader(source);
  const [document] = parse(source);
  const wrong = document?.diagnostics.filter(({ level }) => document.broken === (level === "error")) ?? [];
  if (document?.root && !document.broken) reader.read(document.root);
  else if (wrong.length === 0) reader.nothing();
  return { values: reader.values, diagnostics: [...wrong, ...reader.diagnostics] };
}
var Reader = class {
  values = /* @__PURE__ */ new Map();
  diagnostics = [];
  #source;
  constructor(source) {
    this.#source = source;
  }
  read(root) {
    const parameters = child(root, child(root, "template-file-path") ? "parameters" : "Parameters");
    const list = holdsMaps(parameters) ? parameters : root;
    if (list.kind === "sequence") for (const item of list.items) this.#readItem(item);
    else if (parameters?.kind === "mapping") this.#readMap(parameters);
    else if (root.kind === "mapping") this.#readMap(root);
    else this.#problem("error", `a parameter file is ${SHAPES}; write it as one of them`, root);
  }
  nothing() {
    const span = { file: this.#source.file, start: 0, end: 0 };
    this.diagnostics.push({ level: "error", message: `the parameter file is empty; it is ${SHAPES}`, span });
  }
  #readItem(item) {
    const pair = literal(item);
    const equals = pair?.indexOf("=") ?? -1;
    if (pair !== void 0 && equals > 0) {
      this.#set(pair.slice(0, equals), pair.slice(equals + 1), item);
      return;
    }
    const key = literal(child(item, "ParameterKey"));
    if (key === void 0) {
      this.#problem(
        "error",
        'this item has no ParameterKey; write `{"ParameterKey": "Name", "ParameterValue": "value"}`',
        item
      );
      return;
    }
    const value = child(item, "ParameterValue");
    const kept = child(item, "UsePreviousValue");
    if (value) this.#setNode(key, value);
    else if (kept && literal(kept)?.toLowerCase() === "true") {
      this.#problem(
        "note",
        `parameter \`${key}\` keeps its previous value, which is not known here; state it to have it judged`,
        kept
      );
    } else this.#problem("error", `parameter \`${key}\` has no ParameterValue; add one`, item);
  }
  #readMap(map) {
    for (const [key, { value }] of map.entries) this.#setNode(key, value);
  }
  #setNode(key, node) {
    const text = literal(node);
    const items = node.kind === "sequence" ? node.items.map(literal) : void 0;
    const known = items?.filter((item) => item !== void 0);
    if (text !== void 0) this.#set(key, text, node);
    else if (known && known.length === items?.length) this.#set(key, known, node);
    else {
      this.#problem(
        "error",
        `the value of parameter \`${key}\` is no text; write it as text or as a list of texts`,
        node
      );
    }
  }
  #set(key, value, node) {
    const label = `parameter \`${key}\`, set in ${this.#source.file}`;
    this.values.set(key, { value, step: { span: node.span, label } });
  }
  #problem(level, message, node) {
    this.diagnostics.push({ level, message, span: node.span });
  }
};
var holdsMaps = (node) => node?.kind === "sequence" && node.items.some(({ kind }) => kind === "mapping");
var SHAPES = "a list of ParameterKey and ParameterValue, a map under Parameters, or a map of names and values";
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readParameterFile
});
})
