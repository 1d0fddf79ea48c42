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

// src/frontends/terraform/plan/read.ts
var read_exports = {};
__export(read_exports, {
  readPlan: () => readPlan
});
module.exports = __toCommonJS(read_exports);

// src/value/term.ts
var termKey = (term) => `${term.scope}\0${term.text}`;
var OTHER = /* @__PURE__ */ Symbol.for("resilint: anything else");
var TermCases = class {
  #compared = /* @__PURE__ */ new Map();
  #allowed = /* @__PURE__ */ new Map();
  compare(term, literal) {
    const key = termKey(term);
    const known = this.#compared.get(key);
    if (known) known.add(literal);
    else this.#compared.set(key, /* @__PURE__ */ new Set([literal]));
  }
  allow(term, literals) {
    this.#allowed.set(termKey(term), [...new Set(literals)]);
  }
  /** The cases of a term, in the order in which they were met; none where nothing in the deployment hangs on it. */
  of(term) {
    if (term.boolean) return YES_NO;
    const allowed = this.allowed(term);
    const compared = this.#compared.get(termKey(term));
    if (!allowed) return compared ? [...compared, OTHER] : [];
    return this.others(term).length > 0 ? [...allowed.filter((each) => compared?.has(each)), OTHER] : allowed;
  }
  /** The allowed values that no condition compares the term with: one case, as long as nothing hangs on which of them it is. */
  others(term) {
    const compared = this.#compared.get(termKey(term));
    const allowed = this.allowed(term) ?? [];
    const others = allowed.filter((each) => !compared?.has(each));
    return others.length > 1 && others.length < allowed.length ? others : [];
  }
  allowed(term) {
    return this.#allowed.get(termKey(term));
  }
};
var YES_NO = ["true", "false"];

// src/frontends/terraform/plan/address.ts
function addressSteps(address) {
  const steps = [];
  STEP.lastIndex = 0;
  for (let match = STEP.exec(address); match; match = STEP.exec(address)) {
    const [, name, quoted, number] = match;
    if (name !== void 0) steps.push(name);
    else if (quoted !== void 0) steps.push({ key: unquoted(quoted) });
    else if (number !== void 0) steps.push({ key: Number(number) });
  }
  return steps;
}
var STEP = /\.?([^.[\]"]+)|\[("(?:[^"\\]|\\.)*")\]|\[(-?\d{1,15})\]/uy;
function unquoted(quoted) {
  try {
    const text = JSON.parse(quoted);
    return typeof text === "string" ? text : quoted;
  } catch {
    return quoted.slice(1, -1);
  }
}
var blockOf = (address) => address.includes("[") ? addressSteps(address).filter((step) => typeof step === "string").join(".") : address;
var shownKey = (key) => `[${typeof key === "number" ? String(key) : JSON.stringify(key)}]`;
function resourceAddress(address) {
  const steps = addressSteps(address);
  const calls = [];
  let index = 0;
  while (steps[index] === "module") {
    const [name, key] = steps.slice(index + 1, index + 3);
    if (typeof name !== "string") break;
    calls.push(typeof key === "object" ? { name, key: key.key } : { name });
    index += typeof key === "object" ? 3 : 2;
  }
  const own = steps.slice(index);
  const last = own.at(-1);
  const names = own.filter((step) => typeof step === "string").join(".");
  return { calls, own: names, ...typeof last === "object" && { key: last.key } };
}
var moduleAddress = (calls) => calls.map(({ name, key }) => `module.${name}${key === void 0 ? "" : shownKey(key)}`).join(".");

// src/frontends/terraform/plan/json.ts
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var member = (value, key) => isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
var textAt = (value, key) => {
  const found = member(value, key);
  return typeof found === "string" ? found : void 0;
};
var itemsOf = (value) => {
  const items = value;
  return Array.isArray(items) ? items : NONE;
};
var itemsAt = (value, key) => itemsOf(member(value, key));
var entriesAt = (value, key) => {
  const found = member(value, key);
  return isObject(found) ? Object.entries(found) : [];
};
var NONE = [];

// src/frontends/terraform/plan/changes.ts
function changesOf(root) {
  const masks = /* @__PURE__ */ new Map();
  const gone = /* @__PURE__ */ new Set();
  const deferred = /* @__PURE__ */ new Set();
  for (const each of itemsAt(root, "resource_changes")) {
    const address = textAt(each, "address");
    if (address === void 0) continue;
    const change = member(each, "change");
    if (textAt(each, "mode") === "data") deferred.add(dataBlock(address));
    else if (textAt(each, "deposed") === void 0) {
      const actions = itemsOf(member(change, "actions"));
      if (actions.length > 0 && actions.every((action) => action === "delete" || action === "forget")) gone.add(address);
      masks.set(address, { unknown: member(change, "after_unknown"), sensitive: member(change, "after_sensitive") });
    }
  }
  return { masks, gone, deferred, deferredResources: itemsAt(root, "deferred_changes").length };
}
function dataBlock(address) {
  const { calls, own } = resourceAddress(address);
  return calls.length === 0 ? own : `${moduleAddress(calls)}.${own}`;
}

// src/frontends/terraform/plan/configuration.ts
function configuredModule(value) {
  const resources = /* @__PURE__ */ new Map();
  for (const each of itemsAt(value, "resources")) {
    const [type, name] = [textAt(each, "type"), textAt(each, "name")];
    if (type === void 0 || name === void 0 || textAt(each, "mode") === "data") continue;
    resources.set(`${type}.${name}`, {
      arguments: argumentsAt(each, "expressions"),
      forEach: optional(member(each, "for_each_expression")),
      isCounted: member(each, "count_expression") !== void 0,
      provider: textAt(each, "provider_config_key")
    });
  }
  const calls = /* @__PURE__ */ new Map();
  for (const [name, call] of entriesAt(value, "module_calls")) {
    calls.set(name, {
      arguments: argumentsAt(call, "expressions"),
      forEach: optional(member(call, "for_each_expression")),
      isCounted: member(call, "count_expression") !== void 0,
      module: configuredModule(member(call, "module"))
    });
  }
  const outputs = new Map(entriesAt(value, "outputs").map(([name, output]) => [name, expressionOf(member(output, "expression"))]));
  const defaults = new Map(entriesAt(value, "variables").map(([name, variable]) => [name, member(variable, "default")]));
  return { resources, calls, outputs, defaults };
}
var argumentsAt = (value, key) => new Map(entriesAt(value, key).map(([name, expression]) => [name, expressionOf(expression)]));
var optional = (value) => value === void 0 ? void 0 : expressionOf(value);
function expressionOf(value) {
  if (Array.isArray(value)) return { is: "blocks", blocks: itemsOf(value).map(blockOf2) };
  if (!isObject(value) || isLeaf(value)) {
    const references = itemsAt(value, "references").filter((each) => typeof each === "string").filter(({ length }) => length <= LONGEST);
    return { is: "leaf", references: longest(references), constant: member(value, "constant_value") };
  }
  return blockOf2(value);
}
var blockOf2 = (value) => ({ is: "block", arguments: new Map(entriesAt({ value }, "value").map(([name, each]) => [name, expressionOf(each)])) });
var isLeaf = (value) => !isObject(value) || Object.keys(value).length === 0 || Object.hasOwn(value, "constant_value") || Array.isArray(member(value, "references"));
function longest(references) {
  const all = [...new Set(references)];
  const beginnings = /* @__PURE__ */ new Set();
  for (const each of all.slice(0, MOST)) {
    for (let end = each.length - 1; end > 0; end -= 1) {
      const next = each.charAt(end);
      if (next === "." || next === "[") beginnings.add(each.slice(0, end));
    }
  }
  return all.filter((each) => !beginnings.has(each));
}
var MOST = 500;
var LONGEST = 2e3;

// src/frontends/terraform/plan/scan.ts
function scan(text, from) {
  const keys = /* @__PURE__ */ new Map();
  const resources = [];
  const levels = [];
  let index = from;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) {
      const end = endOfString(text, index);
      const level = levels.at(-1);
      if (level && level.role !== "other") noteString(text, { start: index, end }, level, keys);
      index = end;
    } else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      const above = levels.at(-1);
      if (levels.length >= MAX_DEPTH) return { end: text.length, keys, resources, tooDeep: index, open: true };
      levels.push({ role: above ? roleOf(above) : "root", key: "", start: index });
      index += 1;
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      const closed = levels.pop();
      index += 1;
      if (closed?.role === "resource" && closed.address) resources.push({ address: closed.address, ...closed.values && { values: closed.values } });
      const above = levels.at(-1);
      if (!above) return { end: index, keys, resources, open: false };
      if (closed && above.role === "resource" && above.key === "values") above.values = { start: closed.start, end: index };
    } else {
      index += 1;
    }
  }
  return { end: text.length, keys, resources, open: true };
}
function noteString(text, { start, end }, level, keys) {
  if (isKey(text, end)) {
    level.key = text.slice(start + 1, end - 1);
    if (level.role === "root") keys.set(level.key, { start, end });
  } else if (level.role === "resource" && level.key === "address") level.address = { start, end };
}
function roleOf({ role, key }) {
  switch (role) {
    case "root":
      return key === "planned_values" || key === "values" ? "representation" : "other";
    case "representation":
      return key === "root_module" ? "module" : "other";
    case "module":
      return key === "resources" ? "resources" : key === "child_modules" ? "modules" : "other";
    case "resources":
      return "resource";
    case "modules":
      return "module";
    case "resource":
    case "other":
      return "other";
  }
}
function isKey(text, after) {
  let index = after;
  while (SPACE.has(text.charCodeAt(index))) index += 1;
  return text.charCodeAt(index) === COLON;
}
function endOfString(text, start) {
  let end = start;
  for (; ; ) {
    end = text.indexOf('"', end + 1);
    if (end < 0) return text.length;
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return end + 1;
  }
}
var QUOTE = 34;
var COLON = 58;
var BACKSLASH = 92;
var OPEN_BRACKET = 91;
var CLOSE_BRACKET = 93;
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
var SPACE = /* @__PURE__ */ new Set([9, 10, 13, 32]);
var MAX_DEPTH = 500;

// src/frontends/terraform/plan/sniff.ts
function planTextOf(text) {
  const start = beginning(text);
  if (start === void 0) return void 0;
  const head = text.slice(start, start + HEAD);
  if (/^\{\s*"@level"\s*:/u.test(head) && head.includes('"@module"')) return { is: "messages", start };
  if (/^\{\s*"format_version"\s*:\s*"[^"]{0,20}"\s*\}/u.test(head)) return { is: "empty", start };
  if (isRawState(head)) return { is: "raw-state", start };
  if (OTHER_OUTPUT.test(head)) return void 0;
  const early = head.includes('"format_version"');
  if (!early && !text.includes('"format_version"', start)) return void 0;
  const has = (key) => text.includes(key, start);
  if (PLAN_KEYS.some(has)) return { is: "plan", start };
  const isState = early ? STATE_KEYS.some(has) : STATE_KEYS.every(has);
  return isState ? { is: "state", start } : void 0;
}
function isRawState(head) {
  return /^\{\s*"version"\s*:\s*[1-4]\s*,/u.test(head) && /"(?:terraform_version|lineage|serial)"\s*:/u.test(head);
}
var OTHER_OUTPUT = /^\{\s*"format_version"\s*:\s*"[^"]*"\s*,\s*"(?:provider_schemas|function_signatures|valid|variables_schema)"\s*:/u;
var PLAN_KEYS = ['"planned_values"', '"resource_changes"', '"prior_state"', '"output_changes"', '"resource_drift"'];
var STATE_KEYS = ['"values"', '"terraform_version"'];
function beginning(text) {
  const head = text.slice(0, HEAD);
  let isFirst = true;
  let at = 0;
  for (let count = 0; count <= MOST_LINES && at < head.length; at = lineAfter(head, at)) {
    const space = /^[\t\r ]*/u.exec(head.slice(at, at + 200))?.[0].length ?? 0;
    const character = head.charAt(at + space);
    if (character === "{" && (isFirst || space === 0)) return beginsObject(text, at + space) ? at + space : void 0;
    if (head.startsWith("```", at)) return void 0;
    if (character === "\n" || character === "") continue;
    isFirst = false;
    count += 1;
  }
  return void 0;
}
function lineAfter(head, at) {
  const end = head.indexOf("\n", at);
  return end < 0 ? head.length : end + 1;
}
function beginsObject(text, at) {
  const quote = /^\{\s*"/u.exec(text.slice(at, at + 2e3));
  return quote !== null && isKeyAt(text, at + quote[0].length - 1);
}
function isKeyAt(text, quote) {
  const end = endOfString(text, quote);
  return /^\s*:/u.test(text.slice(end, end + 100));
}
var HEAD = 16384;
var MOST_LINES = 12;

// src/frontends/terraform/plan/document.ts
function readDocument(source) {
  const { file, text } = source;
  const kind = planTextOf(text);
  if (!kind) return { outcome: "passed-over", reason: "it is no plan or state of Terraform", diagnostics: [] };
  const start = beginningAt(source, kind.start);
  switch (kind.is) {
    case "empty":
      return { outcome: "passed-over", reason: "it is an empty state", diagnostics: [{ level: "note", message: EMPTY, span: start }] };
    case "raw-state":
      return refused("passed-over", "it is Terraform's own state file", "this is Terraform's own state file, whose format is not public; check what `terraform show -json` prints of it", "note", start);
    case "messages":
      return refused("unreadable", "it holds the messages of `terraform plan -json`", MESSAGES, "warning", start);
    case "plan":
    case "state":
      return parsed(kind.is, source, kind.start, start, scan(text, kind.start), file);
  }
}
function parsed(kind, { text }, from, start, scanned, file) {
  if (scanned.tooDeep !== void 0) {
    const span = { file, start: scanned.tooDeep, end: scanned.tooDeep + 1 };
    return refused("unreadable", "it is nested too deeply", `lists and maps are nested more than ${String(MAX_DEPTH)} levels deep here, and the ${kind} is not read`, "error", span);
  }
  let root;
  try {
    root = JSON.parse(text.slice(from, scanned.end));
  } catch (error) {
    const at = from + positionIn(error, scanned.end - from);
    const end = scanned.open ? `the ${kind} ends before its JSON does` : `this is not JSON, so the ${kind} cannot be read`;
    return refused("unreadable", "it cannot be parsed", `${end}; write it anew with \`terraform show -json FILE\``, "error", { file, start: Math.min(at, text.length), end: Math.min(at + 1, text.length) });
  }
  if (!isOutput(text, scanned.end)) {
    const span = { file, start: scanned.end, end: scanned.end + 1 };
    return refused("unreadable", "it cannot be parsed", `the ${kind} already ended before this; write it anew with \`terraform show -json FILE\``, "error", span);
  }
  const values = member(root, kind === "plan" ? "planned_values" : "values");
  if (kind === "state" && values === void 0 && member(root, "configuration") === void 0) {
    return refused("passed-over", "it is an empty state", EMPTY, "note", start);
  }
  if (!isObject(values) && (kind === "plan" || values === void 0)) {
    return refused("unreadable", "it has no planned values", "the plan has no `planned_values`; check all that `terraform show -json FILE` prints", "error", start);
  }
  const diagnostics = noteVersion(textAt(root, "format_version"), scanned.keys.get("format_version"), file);
  return { outcome: "document", kind, root, values, scan: scanned, start, diagnostics };
}
function refused(outcome, reason, message, level, span) {
  return { outcome, reason, diagnostics: [{ level, message, span }] };
}
var isOutput = (text, end) => /^[\t ]*(?:[\r\n]\s*(?:[^\s{}[\],"]|$)|$)/u.test(text.slice(end, end + 1e3));
var EMPTY = "this is what `terraform show -json` prints where there is no state; nothing is in it to check";
var MESSAGES = "these are the messages that `terraform plan -json` prints while it works; write a plan by `terraform plan -out=FILE` and check what `terraform show -json FILE` prints";
function noteVersion(version, key, file) {
  if (!key || version === void 0 || /^[01]\./u.test(version)) return [];
  const message = `format version ${version.slice(0, 20)} is not known here, and is read as version 1; what it has changed may be misread`;
  return [{ level: "warning", message, span: { file, start: key.start, end: key.end } }];
}
function positionIn(error, length) {
  const found = error instanceof Error ? /at position (\d+)/u.exec(error.message)?.[1] : void 0;
  return found === void 0 ? length : Number(found);
}
function beginningAt({ file, text }, start) {
  const line = /^[^\r\n]*/u.exec(text.slice(start, start + LINE))?.[0] ?? "";
  return { file, start, end: start + line.length };
}
var LINE = 80;

// src/frontends/terraform/plan/instances.ts
var Instances = class {
  /** By block with the keys of its modules, then by its own key: undefined where it has none. */
  #blocks = /* @__PURE__ */ new Map();
  #modules = /* @__PURE__ */ new Map();
  #children = /* @__PURE__ */ new Map();
  #deferred;
  root;
  constructor(root, deferred) {
    this.root = { address: "", name: "", key: void 0, configured: root, parent: void 0 };
    this.#modules.set("", this.root);
    this.#deferred = deferred;
  }
  /** Notes a resource; gives the module instance that it stands in, and its own part of the address. */
  add(address) {
    const { calls, own, key } = resourceAddress(address);
    let module2 = this.root;
    for (const [index, call] of calls.entries()) module2 = this.#module(moduleAddress(calls.slice(0, index + 1)), module2, call.name, call.key);
    const block = module2.address === "" ? own : `${module2.address}.${own}`;
    const known = this.#blocks.get(block) ?? /* @__PURE__ */ new Map();
    this.#blocks.set(block, known.set(key, address));
    return { module: module2, own, key };
  }
  #module(address, parent, name, key) {
    const known = this.#modules.get(address);
    if (known) return known;
    const configured = parent.configured?.calls.get(name)?.module;
    const made = { address, name, key, configured, parent };
    this.#modules.set(address, made);
    const siblings = childKey(parent.address, name);
    const others = this.#children.get(siblings);
    if (others) others.push(made);
    else this.#children.set(siblings, [made]);
    return made;
  }
  ofBlock(block) {
    return this.#blocks.get(block) ?? NONE2;
  }
  /** The instances of a call; one without resources of its own (it only looks something up) is there all the same. */
  children(module2, name) {
    const known = this.#children.get(childKey(module2.address, name));
    const call = module2.configured?.calls.get(name);
    if (known || !call || call.isCounted || call.forEach) return known ?? [];
    const address = moduleAddress([{ name }]);
    return [this.#module(module2.address === "" ? address : `${module2.address}.${address}`, module2, name, void 0)];
  }
  /** A data source that is read during the apply only, so that its values are not known. */
  isDeferred(block) {
    return this.#deferred.has(block);
  }
};
var childKey = (address, name) => `${address}\0${name}`;
var NONE2 = /* @__PURE__ */ new Map();

// src/frontends/terraform/plan/known-names.ts
var KnownNames = class {
  /** By address, then by attribute. */
  #names = /* @__PURE__ */ new Map();
  /** Resources by their ARN or by an id that AWS made; undefined where several have it. */
  #unique = /* @__PURE__ */ new Map();
  add(address, values) {
    const names = /* @__PURE__ */ new Map();
    for (const [attribute, value] of isObject(values) ? Object.entries(values) : []) {
      if (typeof value !== "string" || value === "" || value.length > LONGEST2 || !isName(attribute)) continue;
      names.set(attribute, value);
      if ((attribute === "id" || attribute === "arn") && isUnique(value)) this.#note(value, { address, attribute });
    }
    this.#names.set(address, names);
  }
  /** `id` and `arn` of one resource may be the same text: the ARN. */
  #note(value, target) {
    const known = this.#unique.get(value);
    if (!this.#unique.has(value) || known?.address === target.address) this.#unique.set(value, target.attribute === "arn" || !known ? target : known);
    else this.#unique.set(value, void 0);
  }
  /** The attribute by which a resource has a name, the one that is asked for where one is. */
  attributeWith(address, attribute, value) {
    const names = this.#names.get(address);
    if (!names) return void 0;
    if (attribute !== void 0) return names.get(attribute) === value ? attribute : void 0;
    return [...names].find(([, name]) => name === value)?.[0];
  }
  /** The only resource with this ARN or id of AWS's own making. */
  owner(value) {
    return this.#unique.get(value);
  }
};
var isName = (attribute) => attribute === "bucket" || attribute === "url" || /^(?:id|arn|name|identifier)$|_(?:id|arn|name|identifier)$/u.test(attribute);
var isUnique = (value) => /^arn:[a-z-]+:[a-z0-9-]+:|^[a-z]+-[0-9a-f]{8}(?:[0-9a-f]{9})?$/u.test(value);
var LONGEST2 = 2048;

// src/frontends/terraform/plan/listed.ts
function listedResources(values, scan2, source) {
  const written = writtenByAddress(scan2.resources, source.text);
  const listed = /* @__PURE__ */ new Map();
  const modules = [member(values, "root_module")];
  for (let module2 = modules.pop(); module2 !== void 0; module2 = modules.pop()) {
    for (const each of itemsAt(module2, "resources")) {
      const [address, type] = [textAt(each, "address"), textAt(each, "type")];
      if (address === void 0 || type === void 0 || textAt(each, "mode") === "data" || listed.has(address)) continue;
      const at = written.get(address);
      listed.set(address, { address, type, values: member(each, "values"), sensitive: member(each, "sensitive_values"), at: at?.address, valuesAt: at?.values });
    }
    modules.push(...itemsAt(module2, "child_modules").toReversed());
  }
  return [...listed.values()];
}
function writtenByAddress(resources, text) {
  const found = /* @__PURE__ */ new Map();
  for (const resource of resources) {
    const address = unescaped(text.slice(resource.address.start, resource.address.end));
    if (!found.has(address)) found.set(address, resource);
  }
  return found;
}
function unescaped(quoted) {
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  const text = JSON.parse(quoted);
  return typeof text === "string" ? text : "";
}

// src/frontends/terraform/plan/outputs.ts
function readOutputs(values, configured, { scope, resolver, instances, at }) {
  const place = { span: at, via: [] };
  const owner = { scope, address: "", type: "", module: instances.root, key: void 0, forEach: void 0 };
  return entriesAt(values, "outputs").flatMap(([name, output]) => {
    const named = resolver.all(owner, configured?.outputs.get(name), place);
    if (named.length > 0) return named;
    const value = member(output, "value");
    return typeof value === "string" && member(output, "sensitive") !== true ? [resolver.text(owner, "", value, void 0, place)] : [];
  });
}

// src/frontends/terraform/plan/providers.ts
var Providers = class {
  #input;
  #configs;
  #places = /* @__PURE__ */ new Map();
  constructor(input) {
    this.#input = input;
    this.#configs = new Map(entriesAt(input.configuration, "provider_config"));
  }
  /** Of the provider that is meant where nothing else is said. */
  get default() {
    return this.#place(this.#configs.has("awscc") && !this.#configs.has("aws") ? "awscc" : "aws", void 0);
  }
  of(key, module2) {
    if (key === void 0) return this.default;
    return this.#configs.has(key) ? this.#place(key, definedIn(key, module2)) : this.#inherited(key, module2);
  }
  /**
   * Before Terraform 1.1 the key names the module even where the provider is that of a caller, and which one is passed is not said:
   * where there is only one of the name it is that.
   */
  #inherited(key, module2) {
    const name = key.slice(key.lastIndexOf(":") + 1);
    const [type = name] = name.split(".");
    const own = [...this.#configs].filter(([each]) => each.slice(each.lastIndexOf(":") + 1).split(".")[0] === type);
    if (own.length === 0) return this.#place(type, void 0);
    const only = own.length === 1 ? own[0]?.[0] : void 0;
    return only === void 0 ? this.#unsaid(key) : this.#place(only, definedIn(only, module2));
  }
  #unsaid(key) {
    const known = this.#places.get(key);
    if (known) return known;
    const why = `the plan does not say which provider is passed to \`${key.slice(0, Math.max(0, key.lastIndexOf(":")))}\``;
    const made = { region: this.#unknown(key, "region", why), account: this.#unknown(key, "account", why), tags: void 0, allTags: false };
    this.#places.set(key, made);
    return made;
  }
  #place(key, module2) {
    const known = this.#places.get(key);
    if (known) return known;
    const made = this.#read(key, this.#configs.get(key), module2);
    this.#places.set(key, made);
    return made;
  }
  #read(key, config, module2) {
    const expressions = member(config, "expressions");
    const region = this.#text(member(expressions, "region"), module2) ?? (member(expressions, "region") === void 0 ? this.#input.region : void 0);
    const account = accountOf(expressions);
    const defaults = itemsAt(expressions, "default_tags").map((block) => member(member(block, "tags"), "constant_value"));
    const tags = new Map(defaults.flatMap((block) => entriesAt({ block }, "block")).flatMap(([name, value]) => typeof value === "string" ? [[name, value]] : []));
    const label = key === "aws" ? "the provider" : `the provider \`${key}\``;
    return {
      region: region === void 0 ? this.#unknown(key, "region", `the region of ${label} is not stated in the plan`) : this.#known(region),
      account: account === void 0 ? this.#unknown(key, "account", `the account of ${label} is not stated`) : this.#known(account),
      tags: tags.size > 0 ? tags : void 0,
      allTags: defaults.every((each) => each !== void 0)
    };
  }
  /** A constant, or the value of a variable of the root module. */
  #text(value, module2) {
    let expression = value === void 0 ? void 0 : expressionOf(value);
    let at = module2;
    for (let depth = 0; depth < MAX_CALLS && expression?.is === "leaf"; depth += 1) {
      if (typeof expression.constant === "string") return expression.constant;
      const [only, ...others] = expression.references;
      const [head, name, ...rest] = only === void 0 || others.length > 0 ? [] : addressSteps(only);
      if (head !== "var" || typeof name !== "string" || rest.length > 0) return void 0;
      if (!at?.parent) return this.#variable(name, at);
      const { parent, name: call, configured } = at;
      const given = parent.configured?.calls.get(call)?.arguments.get(name);
      const byDefault = configured?.defaults.get(name);
      if (!given) return typeof byDefault === "string" ? byDefault : void 0;
      expression = given;
      at = parent;
    }
    return void 0;
  }
  #variable(name, root) {
    const given = member(member(this.#input.variables, name), "value");
    const value = given ?? root?.configured?.defaults.get(name) ?? member(member(member(member(this.#input.configuration, "root_module"), "variables"), name), "default");
    return typeof value === "string" ? value : void 0;
  }
  #known(text) {
    return { is: "scalar", text, quoted: true, place: this.#at };
  }
  #unknown(key, what, why) {
    const label = `the ${what} of provider \`${key}\``;
    return { is: "unknown", why, term: { scope: this.#input.scope, text: `provider.${key}.${what}`, label, atomic: true, own: true }, place: this.#at };
  }
  get #at() {
    return { span: this.#input.at, via: [] };
  }
};
function definedIn(key, module2) {
  const prefix = key.includes(":") ? key.slice(0, key.lastIndexOf(":")) : "";
  for (let at = module2; at && prefix !== ""; at = at.parent) if (blockOf(at.address) === prefix) return at;
  return void 0;
}
function accountOf(expressions) {
  const roles = itemsAt(expressions, "assume_role").map((block) => textAt(member(block, "role_arn"), "constant_value"));
  const role = /^arn:[a-z-]+:iam::(\d{12}):/u.exec(roles.at(-1) ?? "")?.[1];
  const allowed = itemsAt(member(expressions, "allowed_account_ids"), "constant_value");
  return role ?? (roles.length === 0 && allowed.length === 1 ? String(allowed[0]) : void 0);
}
var MAX_CALLS = 64;

// src/frontends/terraform/plan/references.ts
var References = class {
  #instances;
  /** For the whole plan, so that no plan is slow however it is made. */
  #budget = 2e6;
  constructor(instances) {
    this.#instances = instances;
  }
  of(expression, standing) {
    const found = { targets: /* @__PURE__ */ new Map(), others: /* @__PURE__ */ new Set(), whole: false, left: Math.min(1e3, this.#budget) };
    this.#budget -= 1;
    if (expression) this.#expression(expression, standing, [], found, 0);
    if (found.left <= 0) found.others.add("more than can be followed");
    return { targets: [...found.targets.values()], others: [...found.others], whole: found.whole };
  }
  #expression(expression, standing, rest, found, depth) {
    if (expression.is !== "leaf") {
      const parts = expression.is === "blocks" ? expression.blocks : [...expression.arguments.values()];
      for (const part of parts) if (found.left > 0) this.#expression(part, standing, rest, found, depth + 1);
      return;
    }
    const usesKey = expression.references.some((each) => /^(?:each\.(?:key|value)|count\.index)/u.test(each));
    for (const reference2 of expression.references) {
      this.#budget -= 1;
      found.left -= 1;
      if (found.left <= 0 || depth > MAX_DEPTH2) return;
      this.#reference([...addressSteps(reference2), ...rest], reference2, standing, usesKey, found, depth + 1);
    }
  }
  #reference(steps, text, standing, usesKey, found, depth) {
    const [head, second, ...rest] = steps;
    switch (head) {
      case "var":
        this.#variable(second, standing, rest, found, depth);
        return;
      case "module":
        this.#output(steps, standing, usesKey, found, depth);
        return;
      case "each":
        if (second === "value" && standing.forEach) this.#chained(rest, standing, standing.forEach, found, depth);
        return;
      case "count":
      case "path":
      case "terraform":
      case "self":
        return;
      case "data":
        if (this.#instances.isDeferred(within(standing.module, dataBlock2(steps)))) found.others.add(text);
        return;
      case "local":
        found.others.add(text);
        return;
      default:
        this.#resource(steps, standing, usesKey, found);
    }
  }
  /** A variable of the root module has a value in every plan; one of a module has what its call says. */
  #variable(name, { module: module2 }, rest, found, depth) {
    const call = module2.parent?.configured?.calls.get(module2.name);
    const expression = typeof name === "string" ? call?.arguments.get(name) : void 0;
    if (!module2.parent || !expression) return;
    this.#expression(expression, { module: module2.parent, key: module2.key, forEach: call?.forEach }, rest, found, depth);
  }
  #output(steps, { module: module2, key }, usesKey, found, depth) {
    const [, name, third] = steps;
    if (typeof name !== "string") return;
    const own = typeof third === "object" ? third.key : void 0;
    const rest = steps.slice(own === void 0 ? 2 : 3);
    const children = this.#instances.children(module2, name);
    const chosen = own === void 0 && usesKey && children.some((child) => child.key === key) ? key : own;
    if (children.length === 0) found.others.add(`module.${name}`);
    const several = children.length > 1 && chosen === void 0;
    const [output, ...after] = rest;
    for (const child of children) {
      if (chosen !== void 0 && child.key !== chosen) continue;
      const expression = typeof output === "string" ? child.configured?.outputs.get(output) : void 0;
      if (expression) this.#expression(expression, { module: child, key: child.key, forEach: void 0 }, after, found, depth);
      else found.others.add(`module.${name}`);
    }
    if (several) found.whole = true;
  }
  /** `for_each = aws_s3_bucket.b` and `each.value.id`: the instance of the same key. */
  #chained(rest, standing, forEach, found, depth) {
    const { key } = standing;
    if (forEach.is !== "leaf" || key === void 0) return;
    for (const reference2 of forEach.references) {
      found.left -= 1;
      if (found.left <= 0) return;
      const steps = addressSteps(reference2);
      if (steps[0] === "each" || steps[0] === "count") continue;
      this.#reference([...steps, { key }, ...rest], reference2, { ...standing, forEach: void 0 }, false, found, depth);
    }
  }
  #resource(steps, { module: module2, key }, usesKey, found) {
    const [type, name, third] = steps;
    if (typeof type !== "string" || typeof name !== "string") return;
    const addresses = this.#instances.ofBlock(within(module2, `${type}.${name}`));
    const own = typeof third === "object" ? third.key : void 0;
    const attributes = steps.slice(own === void 0 ? 2 : 3).filter((step) => typeof step === "string");
    const attribute = attributes.length === 0 ? void 0 : attributes.join(".");
    const wanted = own ?? (usesKey && key !== void 0 && addresses.has(key) ? key : void 0);
    const chosen = wanted === void 0 ? [...addresses.values()] : [addresses.get(wanted)].filter((each) => each !== void 0);
    if (chosen.length === 0) found.others.add(`${type}.${name}`);
    if (wanted === void 0 && !addresses.has(void 0) && addresses.size > 0) found.whole = true;
    for (const address of chosen.slice(0, MOST_INSTANCES)) found.targets.set(`${address} ${attribute ?? ""}`, { address, attribute });
    found.left -= chosen.length;
  }
};
var within = (module2, own) => module2.address === "" ? own : `${module2.address}.${own}`;
var dataBlock2 = (steps) => steps.slice(0, 3).filter((step) => typeof step === "string").join(".");
var MAX_DEPTH2 = 64;
var MOST_INSTANCES = 1e3;

// src/frontends/terraform/plan/regions.ts
var Regions = class {
  #known = /* @__PURE__ */ new Map();
  #place;
  constructor(place) {
    this.#place = place;
  }
  /**
   * By the resource's own `region`, then by its provider, then by what AWS has told of it: its ARN, its zone. Provider version 6 gives
   * nearly every resource the argument: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support
   */
  of(type, values, provider) {
    const own = OTHER_MEANING.has(type) ? void 0 : textAt(values, "region");
    const told = arnOf(textAt(values, "arn"));
    const region = own ?? (isKnown(provider.region) ? void 0 : told.region ?? zoneRegion(textAt(values, "availability_zone")));
    const account = isKnown(provider.account) ? void 0 : told.account;
    return { region: region === void 0 ? provider.region : this.#shared(region, provider.region), account: account === void 0 ? provider.account : this.#shared(account, provider.account) };
  }
  #shared(text, provider) {
    if (provider.is === "scalar" && provider.text === text) return provider;
    const known = this.#known.get(text) ?? { is: "scalar", text, quoted: true, place: this.#place };
    this.#known.set(text, known);
    return known;
  }
};
var isKnown = (reading) => reading.is === "scalar";
function arnOf(arn) {
  const [, region, account] = /^arn:[a-z-]+:[a-z0-9-]+:([a-z0-9-]*):(\d{12}|):/u.exec(arn ?? "") ?? [];
  return { ...region && { region }, ...account && { account } };
}
var zoneRegion = (zone) => /^([a-z]{2,4}(?:-[a-z]+)+-\d)[a-z]$/u.exec(zone ?? "")?.[1];
var OTHER_MEANING = /* @__PURE__ */ new Set(["aws_cloudformation_stack_set_instance", "aws_config_aggregate_authorization"]);

// src/value/reading.ts
var ALWAYS = { op: "constant", value: true };

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text, ignoreTrivia = false) {
  const len = text.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count || !exact) {
      let ch = text.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value2 = value2 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value2 = value2 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value2 = value2 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count) {
      value2 = -1;
    }
    return value2;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text.length && text.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text.charCodeAt(pos);
      if (ch === 34) {
        result += text.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code = text.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do {
        pos++;
        value += String.fromCharCode(code);
        code = text.charCodeAt(pos);
      } while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak(code)) {
      pos++;
      value += String.fromCharCode(code);
      if (code === 13 && text.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value = scanString();
        return token = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text.substring(start, pos);
          return token = 12;
        }
        if (text.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text.charCodeAt(pos);
            if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text.substring(start, pos);
          return token = 13;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text.charCodeAt(pos))) {
          return token = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text.substring(tokenOffset, pos);
          switch (value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code)) {
      return false;
    }
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
  let currentParent = { type: "array", offset: -1, length: -1, children: [], parent: void 0 };
  function ensurePropertyComplete(endOffset) {
    if (currentParent.type === "property") {
      currentParent.length = endOffset - currentParent.offset;
      currentParent = currentParent.parent;
    }
  }
  function onValue(valueNode) {
    currentParent.children.push(valueNode);
    return valueNode;
  }
  const visitor = {
    onObjectBegin: (offset) => {
      currentParent = onValue({ type: "object", offset, length: -1, parent: currentParent, children: [] });
    },
    onObjectProperty: (name, offset, length) => {
      currentParent = onValue({ type: "property", offset, length: -1, parent: currentParent, children: [] });
      currentParent.children.push({ type: "string", value: name, offset, length, parent: currentParent });
    },
    onObjectEnd: (offset, length) => {
      ensurePropertyComplete(offset + length);
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onArrayBegin: (offset, length) => {
      currentParent = onValue({ type: "array", offset, length: -1, parent: currentParent, children: [] });
    },
    onArrayEnd: (offset, length) => {
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onLiteralValue: (value, offset, length) => {
      onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
      ensurePropertyComplete(offset + length);
    },
    onSeparator: (sep, offset, length) => {
      if (currentParent.type === "property") {
        if (sep === ":") {
          currentParent.colonOffset = offset;
        } else if (sep === ",") {
          ensurePropertyComplete(offset);
        }
      }
    },
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  };
  visit(text, visitor, options);
  const result = currentParent.children[0];
  if (result) {
    delete result.parent;
  }
  return result;
}
function visit(text, visitor, options = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options && options.disallowComments;
  const allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value);
    } else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value = 0;
        }
        onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}
function getNodeType(value) {
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    case "object": {
      if (!value) {
        return "null";
      } else if (Array.isArray(value)) {
        return "array";
      }
      return "object";
    }
    default:
      return "null";
  }
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var parseTree2 = parseTree;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));

// src/frontends/terraform/plan/expressions.ts
function expressionsOfItems(items, expression) {
  if (expression?.is !== "blocks") return items.map(() => expression);
  const { blocks } = expression;
  if (items.length === 1 && blocks.length === 1) return blocks;
  if (items.length * blocks.length > MOST_PAIRS) return items.map(() => void 0);
  const inOrder = items.length === blocks.length && items.every((item, index) => agrees(item, blocks[index]));
  return items.map((item, index) => {
    const fitting = blocks.filter((block) => agrees(item, block));
    return fitting.length === 1 ? fitting[0] : inOrder ? blocks[index] : void 0;
  });
}
function agrees(item, block) {
  if (block?.is !== "block") return false;
  return (item.children ?? []).every(({ children: [name, value] = [] }) => {
    const key = name?.value;
    const expression = typeof key === "string" ? block.arguments.get(key) : void 0;
    const written = value?.value;
    if (expression?.is !== "leaf" || !isScalar(expression.constant) || !isScalar(written)) return true;
    return String(expression.constant) === String(written);
  });
}
var isScalar = (value) => ["string", "number", "boolean"].includes(typeof value);
var MOST_PAIRS = 1e4;

// src/frontends/terraform/plan/secrets.ts
var isSecretName = (path) => SECRET.test(path);
var SECRET = /(?:^|[._])(?:password|passphrase|private_key|auth_token|secret_string|secret_binary|secret_key|client_secret)$/u;

// src/frontends/terraform/plan/resource-values.ts
function readValues(range, masks, context) {
  const node = range ? parseTree2(context.text.slice(range.start, range.end)) : void 0;
  const builder = new Values(range?.start ?? 0, context);
  const place = { span: context.name, via: [] };
  const entries = /* @__PURE__ */ new Map();
  builder.fill(entries, node, masks, "");
  return { is: "map", entries, place: range ? { span: { file: context.file, ...range }, via: [] } : place };
}
var Values = class {
  #offset;
  #context;
  constructor(offset, context) {
    this.#offset = offset;
    this.#context = context;
  }
  /** The members of an object, and those that only the mask of unknowns names. */
  fill(entries, node, masks, path) {
    const unknown = isObject(masks.unknown) ? masks.unknown : void 0;
    for (const property of node?.children ?? []) {
      const [name, value] = property.children ?? [];
      const key = name?.value;
      if (!name || !value || typeof key !== "string") continue;
      const below2 = masksAt(masks, key);
      const isUnknown = below2.unknown === true;
      const reading = isUnknown ? this.#unwritten(join(path, key), below2, this.#placeOf(name)) : this.read(value, below2, join(path, key));
      const isSecret = reading?.place.span === this.#context.name;
      if (reading) entries.set(key, { key: isSecret ? reading.place : this.#placeOf(name), value: reading });
      else entries.delete(key);
    }
    for (const [key, mask] of Object.entries(unknown ?? {})) {
      if (mask !== true || entries.has(key)) continue;
      const place = node ? this.#placeOf(node, true) : { span: this.#context.name, via: [] };
      const reading = this.#unwritten(join(path, key), masksAt(masks, key), path === "" ? { span: this.#context.name, via: [] } : place);
      if (reading) entries.set(key, { key: reading.place, value: reading });
    }
  }
  read(node, masks, path) {
    const place = this.#placeOf(node);
    if (masks.sensitive === true && node.type !== "null") return this.#secret(path);
    switch (node.type) {
      case "object": {
        const entries = /* @__PURE__ */ new Map();
        this.fill(entries, node, masks, path);
        const written = masks.expression !== void 0 || !this.#context.configured;
        return entries.size === 0 && !written ? { is: "absent", place } : { is: "map", entries, blocks: true, place };
      }
      case "array":
        return this.#list(node, masks, path, place);
      case "string": {
        const value = node.value;
        const text = typeof value === "string" ? value : "";
        return isSecretName(path) ? this.#secret(path) : this.#context.textAt(path, text, masks.expression, place);
      }
      case "number":
        return { is: "scalar", text: decimal(this.#textOf(node)), quoted: false, place };
      case "boolean":
        return { is: "scalar", text: this.#textOf(node), quoted: false, place };
      case "null":
      case "property":
        return { is: "absent", place };
    }
  }
  /**
   * A list. Without an expression an empty one is what the provider writes for a block that is not there; objects are taken for
   * blocks, since the plan does not tell them from blocks.
   */
  #list(node, masks, path, place) {
    const nodes = node.children ?? [];
    if (nodes.length === 0 && masks.expression === void 0) return { is: "absent", place };
    const unknown = itemsOf(masks.unknown);
    const sensitive = itemsOf(masks.sensitive);
    const expressions = expressionsOfItems(nodes, masks.expression);
    const missing = unknown.filter((mask) => mask === true).length;
    let asked = 0;
    const items = nodes.flatMap((item, index) => {
      const at = `${path}[${String(index)}]`;
      if (unknown[index] === true) {
        return [this.#context.unknownItem(at, masks.expression, { index: asked++, of: missing }, this.#placeOf(item))];
      }
      const reading = this.read(item, { unknown: unknown[index], sensitive: sensitive[index], expression: expressions[index] }, at);
      return reading.is === "absent" ? [] : [reading];
    });
    const blocks = nodes.length > 0 && nodes.every((item) => item.type === "object");
    return { is: "list", items, ...blocks && { blocks: true }, place };
  }
  /**
   * What is not known and not written in the configuration either is what AWS chooses: its default holds. (A `dynamic` block over what
   * is not known would look the same; no plan tells the two apart.)
   */
  #unwritten(path, { expression }, place) {
    if (expression === void 0 && this.#context.configured) return void 0;
    return this.#context.unknownAt(path, expression, place);
  }
  /** It stands where its resource does, since a report draws the line of a place. */
  #secret(path) {
    const { address, scope, name } = this.#context;
    const label = `${address}.${path}`;
    return { is: "unknown", why: `\`${label}\` is sensitive`, term: { scope, text: `sensitive ${label}`, label }, place: { span: name, via: [] } };
  }
  #textOf(node) {
    return this.#context.text.slice(this.#offset + node.offset, this.#offset + node.offset + node.length);
  }
  #placeOf(node, beginning2 = false) {
    const start = this.#offset + node.offset;
    return { span: { file: this.#context.file, start, end: beginning2 ? start + 1 : start + node.length }, via: [] };
  }
};
var join = (path, key) => path === "" ? key : `${path}.${key}`;
function masksAt({ unknown, sensitive, expression }, key) {
  return { unknown: member(unknown, key), sensitive: sensitive === true ? true : member(sensitive, key), expression: below(expression, key) };
}
function below(expression, key) {
  if (expression === void 0 || expression.is === "leaf") return expression;
  return expression.is === "block" ? expression.arguments.get(key) : void 0;
}
function decimal(text) {
  if (!/[eE]/u.test(text)) return text;
  const number = Number(text);
  return Number.isSafeInteger(number) ? String(number) : text;
}

// src/frontends/terraform/plan/tags.ts
function withAllTags(properties, isTaggable, provider) {
  const known = properties.entries.get("tags_all");
  if (known && known.value.is !== "absent") return properties;
  const own = properties.entries.get("tags");
  if (!own && !isTaggable) return properties;
  const all = joined(own?.value, provider, properties);
  if (!all) return properties;
  return { ...properties, entries: new Map([...properties.entries, ["tags_all", { key: own?.key ?? all.place, value: all }]]) };
}
function joined(own, { tags, allTags, region }, { place }) {
  if (own && own.is !== "map" && own.is !== "absent") return own;
  const written = own?.is === "map" ? own : void 0;
  if (!written && !tags && allTags) return void 0;
  const entries = /* @__PURE__ */ new Map();
  for (const [name, text] of tags ?? []) entries.set(name, { key: region.place, value: { is: "scalar", text, quoted: true, place: region.place } });
  for (const [name, entry] of written?.entries ?? []) entries.set(name, entry);
  const rest = allTags ? written?.rest : { is: "unknown", why: "the provider's `default_tags` are not in the plan", place: region.place };
  return { is: "map", entries, collection: "map", ...rest && { rest }, place: written?.place ?? place };
}

// src/frontends/terraform/plan/resource.ts
function readResource(listed, { module: module2, own, key }, context) {
  const { address, type } = listed;
  const configured = module2.configured?.resources.get(own);
  const provider = context.providers.of(configured?.provider, module2);
  const name = listed.at ? { file: context.source.file, ...listed.at } : context.start;
  const owner = { scope: context.scope, address, type, module: module2, key, forEach: configured?.forEach };
  const { default: home } = context.providers;
  const { region, account } = /^aws(?:cc)?_/u.test(type) ? context.regions.of(type, listed.values, provider) : home;
  const masks = context.changes.masks.get(address);
  const sensitive = listed.sensitive ?? masks?.sensitive;
  const isTaggable = hasTags(listed.values) || hasTags(masks?.unknown);
  const expression = configured && { is: "block", arguments: configured.arguments };
  const read = () => {
    const properties2 = readValues(listed.valuesAt, { unknown: masks?.unknown, sensitive, expression }, valueContext(owner, name, configured !== void 0, context));
    return type.startsWith("aws_") ? withAllTags(properties2, isTaggable, provider) : properties2;
  };
  let properties;
  return {
    language: "terraform",
    type,
    address,
    block: blockOf(address),
    name,
    get properties() {
      return properties ??= read();
    },
    settings: settingsOf(context.kind, name),
    exists: ALWAYS,
    ...region !== home.region && { region },
    ...account !== home.account && { account }
  };
}
var hasTags = (values) => isObject(values) && (member(values, "tags") !== void 0 || member(values, "tags_all") !== void 0);
function settingsOf(kind, name) {
  const place = { span: name, via: [] };
  return { is: "map", entries: /* @__PURE__ */ new Map(), rest: { is: "unknown", why: `a ${kind} does not say what \`lifecycle\` says`, place }, place };
}
function valueContext(owner, name, configured, { source, scope, resolver }) {
  return {
    file: source.file,
    text: source.text,
    scope,
    address: owner.address,
    name,
    configured,
    unknownAt: (path, expression, place) => resolver.unknown(owner, path, expression, place),
    unknownItem: (path, expression, item, place) => resolver.unknownItem(owner, path, expression, item, place),
    textAt: (path, text, expression, place) => resolver.text(owner, path, text, expression, place)
  };
}

// src/frontends/terraform/plan/resolve.ts
var Resolver = class {
  #references;
  #names;
  constructor(references, names) {
    this.#references = references;
    this.#names = names;
  }
  /** A value that the apply will tell: the resource that its expression names, where it names one. */
  unknown(owner, path, expression, place) {
    const leads = this.#references.of(expression, owner);
    const [first] = leads.targets;
    const named = leads.others.length === 0 && leads.targets.every(({ attribute }) => attribute === void 0 || isName(attribute));
    if (named && isListName(path) && leads.targets.length > 0 && this.#isOneKind(leads)) {
      return { is: "list", items: leads.targets.map((target) => reference(owner, target, place)), place };
    }
    const only = leads.others.length === 0 && leads.targets.length === 1 && !leads.whole;
    return only && first && !isMadeFrom(owner, path, first) && !WHOLE.test(path) ? reference(owner, first, place) : unknownYet(owner, path, leads, place);
  }
  /** Every resource that an expression leads to. */
  all(owner, expression, place) {
    return this.#references.of(expression, owner).targets.map((target) => reference(owner, target, place));
  }
  /** One of the unknown items of a list, where the expression names as many resources as there are such items. */
  unknownItem(owner, path, expression, item, place) {
    const leads = this.#references.of(expression, owner);
    const target = leads.others.length === 0 && leads.targets.length === item.of ? leads.targets[item.index] : void 0;
    return target ? reference(owner, target, place) : unknownYet(owner, path, leads, place);
  }
  /** A known text: a reference where it is the name of a resource that the expression leads to, or the ARN or id of any. */
  text(owner, path, text, expression, place) {
    const target = OWN_NAMES.has(path) ? void 0 : this.#named(owner, text, expression) ?? this.#names.owner(text);
    const value = { is: "scalar", text, quoted: true, place };
    return target && target.address !== owner.address ? { ...reference(owner, target, place), value } : value;
  }
  #named(owner, text, expression) {
    if (expression?.is !== "leaf" || expression.references.length === 0) return void 0;
    for (const { address, attribute } of this.#references.of(expression, owner).targets) {
      if (attribute !== void 0 && !isName(attribute)) continue;
      const found = this.#names.attributeWith(address, attribute, text);
      if (found !== void 0) return { address, attribute: found };
    }
    return void 0;
  }
  /** Resources of one type make a list; a role and a key do not. */
  #isOneKind({ targets }) {
    const types = new Set(targets.map(({ address }) => /([\w-]+)\.[\w-]+(?:\[[^\]]*\])?$/u.exec(address)?.[1]));
    return types.size === 1;
  }
};
var reference = ({ scope }, { address, attribute }, place) => ({
  is: "reference",
  scope,
  address,
  ...attribute !== void 0 && { attribute },
  place
});
function unknownYet({ scope, address }, path, { targets, others }, place) {
  const label = `${address}.${path}`;
  const from = [.../* @__PURE__ */ new Set([...targets.map((target) => target.attribute === void 0 ? target.address : `${target.address}.${target.attribute}`), ...others])];
  const named = from.slice(0, MOST_NAMED).map((each) => `\`${each}\``);
  const more = from.length > MOST_NAMED ? ` and ${String(from.length - MOST_NAMED)} more` : "";
  const made = named.length === 0 ? "" : `, from ${named.join(", ")}${more}`;
  return { is: "unknown", why: `\`${label}\` is known only after apply${made}`, term: { scope, text: label, label }, place };
}
function isMadeFrom({ type }, path, { address, attribute }) {
  return attribute !== void 0 && path === attribute && address.includes(`${type}.`) && isName(path);
}
var isListName = (path) => LIST.test(path);
var LIST = /(?:ids|arns|names|subnets|security_groups|groups|zones|resources|identifiers|members|targets|instances|buckets|roles|keys|balancers|volumes|route_tables)$/u;
var WHOLE = /(?:^|[._])(?:tags|tags_all|triggers|keepers|variables|environment|policy|document|user_data|user_data_base64|content|body|template|container_definitions|definition)$/u;
var OWN_NAMES = /* @__PURE__ */ new Set(["id", "arn"]);
var MOST_NAMED = 3;

// src/frontends/terraform/plan/read.ts
function readPlan(input) {
  const document = readDocument(input.source);
  if (document.outcome !== "document") return document;
  const changes = changesOf(document.root);
  const diagnostics = [...document.diagnostics, ...notes(document, changes, input.source.file)];
  return { outcome: "read", deployment: deploymentOf(input, document, changes), diagnostics };
}
function deploymentOf({ source, id = source.file, region }, document, changes) {
  const { root, values, scan: scan2, start, kind } = document;
  const configuration = member(root, "configuration");
  const rootModule = member(configuration, "root_module");
  const configured = isObject(rootModule) ? configuredModule(rootModule) : void 0;
  const at = keySpan(document, source.file, "configuration") ?? start;
  const instances = new Instances(configured, changes.deferred);
  const names = new KnownNames();
  const listed = listedResources(values, scan2, source).filter(({ address }) => !changes.gone.has(address));
  const placed = listed.map((each) => {
    names.add(each.address, each.values);
    return { listed: each, ...instances.add(each.address) };
  });
  const providers = new Providers({ scope: id, configuration, variables: member(root, "variables"), region, at });
  const resolver = new Resolver(new References(instances), names);
  const context = { scope: id, source, kind, resolver, changes, providers, regions: new Regions({ span: at, via: [] }), start };
  const resources = placed.map(({ listed: each, module: module2, own, key }) => readResource(each, { module: module2, own, key }, context));
  return {
    id,
    language: "terraform",
    file: source.file,
    region: configured ? providers.default.region : regionOfAll(resources, providers.default.region),
    account: providers.default.account,
    resources,
    exports: [],
    parameters: entriesAt(root, "variables").map(([name]) => name),
    outputs: readOutputs(values, configured, { scope: id, resolver, instances, at: start }),
    cases: new TermCases(),
    start
  };
}
function regionOfAll(resources, otherwise) {
  const regions = new Set(resources.flatMap(({ region }) => region?.is === "scalar" ? [region] : []));
  const [only] = regions;
  return otherwise.is !== "scalar" && regions.size === 1 && only ? only : otherwise;
}
function keySpan({ scan: scan2 }, file, key) {
  const range = scan2.keys.get(key);
  return range && { file, ...range };
}
function notes(document, changes, file) {
  const { root, start } = document;
  const found = [];
  const note = (key, level, message) => void found.push({ level, message, span: keySpan(document, file, key) ?? start });
  if (member(root, "errored") === true) note("errored", "warning", "Terraform stopped at an error while it made this plan, so that resources may be missing from it; plan again");
  else if (member(root, "complete") === false) note("complete", "note", "this plan is not complete (`-target`, or resources that are deferred): what it leaves out is not checked");
  if (changes.deferredResources > 0) note("deferred_changes", "note", `${String(changes.deferredResources)} resources are deferred to a later plan and are not checked`);
  return found;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readPlan
});
})
