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

// src/frontends/cloudformation/template.ts
var template_exports = {};
__export(template_exports, {
  readTemplate: () => readTemplate
});
module.exports = __toCommonJS(template_exports);

// src/source/span.ts
var at = (span, ...via) => ({ span, via });

// src/value/term.ts
var termKey = (term) => `${term.scope}\0${term.text}`;
var OTHER = /* @__PURE__ */ Symbol.for("resilint: anything else");
var TermCases = class {
  #compared = /* @__PURE__ */ new Map();
  #allowed = /* @__PURE__ */ new Map();
  compare(term, literal2) {
    const key = termKey(term);
    const known2 = this.#compared.get(key);
    if (known2) known2.add(literal2);
    else this.#compared.set(key, /* @__PURE__ */ new Set([literal2]));
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

// src/frontends/cloudformation/sniff.ts
function looksLikeTemplate(text) {
  if (!text.includes("Resources") && !text.includes(VERSION)) return false;
  const known2 = TYPE.test(text) ? /* @__PURE__ */ new Set(["Resources", VERSION]) : /* @__PURE__ */ new Set([VERSION]);
  for (const key of topKeys(text)) if (known2.has(key)) return !isPlan(text);
  return false;
}
var VERSION = "AWSTemplateFormatVersion";
var TYPE = /\b(?:AWS|Alexa|Custom)::\w|["']?\bType["']?\s*:\s*["']?\w+::\w+/u;
var isPlan = (text) => text.includes('"format_version"') && text.includes('"planned_values"');
function* topKeys(text) {
  let indentation;
  let flow = false;
  for (const [line] of text.matchAll(LINES)) {
    const starts = line.startsWith("---");
    if (starts) indentation = void 0;
    const content = starts ? line.slice(3).trimStart() : line;
    if (NO_CONTENT.test(content)) continue;
    if (!flow && indentation === void 0 && FLOW.test(content)) {
      flow = true;
      yield* flowKeys(text);
    }
    indentation ??= INDENTATION.exec(content)?.[0] ?? "";
    yield KEY.exec(content.startsWith(indentation) ? content.slice(indentation.length) : content)?.[1];
  }
}
function* flowKeys(text) {
  if (/"Resources"\s*:\s*\{|[{,]\s*Resources\s*:/u.test(text)) yield "Resources";
  if (/["{,\s]AWSTemplateFormatVersion"?\s*:/u.test(text)) yield VERSION;
}
var LINES = /[^\r\n]+/gu;
var NO_CONTENT = /^[ \t]*(?:#|%|$)/u;
var FLOW = /^[ \t]*(?:\/[/*]|[[{])/u;
var INDENTATION = /^[ \t]*/u;
var KEY = /^(?:\?[ \t]+)?["']?(Resources|AWSTemplateFormatVersion)["']?[ \t]*:/u;

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

// src/frontends/cloudformation/choose.ts
function chooseTemplate(source) {
  if (source.text.length > MAX_LENGTH) return tooLarge(source);
  if (!looksLikeTemplate(source.text)) {
    return { outcome: "passed-over", reason: "it is no CloudFormation template", diagnostics: [] };
  }
  if (source.text.length > TEMPLATE_LIMIT && holdsMore(source.text)) return tooMany(source);
  const documents = parse(source);
  const templates = documents.filter((document) => child(document.root, "Resources") !== void 0);
  const broken = templates.find(isBroken) ?? (templates.length === 0 ? documents.find(isBroken) : void 0);
  if (broken) return { outcome: "unreadable", reason: "it cannot be parsed", diagnostics: firstErrors(broken, source) };
  for (const document of templates) {
    const { root } = document;
    const resources = child(root, "Resources");
    if (root?.kind !== "mapping" || resources?.kind !== "mapping" || !hasTypes(resources)) continue;
    const others = templates.filter((other) => other !== document).flatMap((other) => other.root ? [ignored(other.root)] : []);
    return {
      outcome: "template",
      root,
      resources,
      diagnostics: [...document.diagnostics, ...others, ...sizeNote(source)]
    };
  }
  return nothingIn(documents);
}
function nothingIn(documents) {
  for (const { root } of documents) {
    if (root?.kind !== "mapping" || root.tag !== void 0) continue;
    const resources = root.entries.get("Resources");
    const version = root.entries.get("AWSTemplateFormatVersion");
    const key = (resources && (version || holdsProperties(resources.value)) ? resources : version)?.key;
    if (!key) continue;
    const { reason: reason2, message } = resources ? NO_TYPES : NO_RESOURCES;
    return { outcome: "unreadable", reason: reason2, diagnostics: [{ level: "error", message, span: key.span }] };
  }
  const { reason } = documents.some(({ root }) => child(root, "Resources")) ? NO_TYPES : NO_RESOURCES;
  return { outcome: "passed-over", reason, diagnostics: [] };
}
var NO_TYPES = {
  reason: "its Resources hold nothing with a Type",
  message: "the Resources hold nothing with a Type; give each resource a name and below it its Type"
};
var NO_RESOURCES = {
  reason: "it has no Resources at its top",
  message: "the template has no Resources at its top; add them, or correct the name of the section"
};
var holdsProperties = (resources) => resources.kind === "mapping" && [...resources.entries.values()].some(({ value }) => child(value, "Properties"));
function hasTypes(resources) {
  for (const [name, { value }] of resources.entries) {
    if (name.startsWith("Fn::") || literal(child(value, "Type")) !== void 0) return true;
  }
  return false;
}
var isBroken = (document) => document.broken;
function firstErrors({ diagnostics }, { text }) {
  const errors = diagnostics.filter(({ level }) => level === "error").toSorted((a, b) => a.span.start - b.span.start);
  const first = [];
  let lineEnd = -1;
  for (const error of errors) {
    if (first.length >= MOST_ERRORS || lineEnd === text.length) break;
    if (error.span.start <= lineEnd) continue;
    first.push(error);
    const end = text.indexOf("\n", error.span.start);
    lineEnd = end < 0 ? text.length : end;
  }
  return first;
}
var MOST_ERRORS = 3;
function ignored(root) {
  const message = "CloudFormation reads one template from a file, and this is another one; move it to its own file";
  return { level: "warning", message, span: { ...root.span, end: root.span.start + 1 } };
}
function tooLarge({ file, text }) {
  const reason = "it is larger than 5 MB";
  const message = `the file is larger than 5 MB and is not read; CloudFormation takes templates up to 1 MB`;
  const diagnostics = looksLikeTemplate(text.slice(0, MAX_LENGTH)) ? [{ level: "warning", message, span: { file, start: 0, end: 0 } }] : [];
  return { outcome: "passed-over", reason, diagnostics };
}
function holdsMore(text) {
  let values = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === "," || character === ":" || character === "\n") values += 1;
  }
  return values > MAX_VALUES;
}
function tooMany({ file }) {
  const message = "the file holds more values than can be read; CloudFormation takes templates up to 1 MB, so split it";
  const diagnostics = [{ level: "error", message, span: { file, start: 0, end: 0 } }];
  return { outcome: "unreadable", reason: "it holds too many values", diagnostics };
}
var MAX_VALUES = 7e5;
function sizeNote({ file, text }) {
  if (text.length <= TEMPLATE_LIMIT) return [];
  const message = "the template is larger than the 1 MB that CloudFormation takes; split it into nested stacks";
  return [{ level: "note", message, span: { file, start: 0, end: 0 } }];
}
var MAX_LENGTH = 5 * 1024 * 1024;
var TEMPLATE_LIMIT = 1024 * 1024;

// src/frontends/cloudformation/calls.ts
function callOf(node) {
  if (node.tag !== void 0) {
    const { tag, ...argument } = node;
    return { name: longName(tag), argument, span: node.span, via: node.via };
  }
  if (node.kind !== "mapping" || node.entries.size !== 1) return void 0;
  const [entry] = node.entries.values();
  if (!entry || !isFunctionName(entry.key.text)) return void 0;
  return { name: entry.key.text, argument: entry.value, span: node.span, via: node.via };
}
var isFunctionName = (key) => key === "Ref" || key.startsWith("Fn::") && !isLoop(key);
var isLoop = (key) => key.startsWith("Fn::ForEach::");
var longName = (tag) => tag === "Ref" || tag === "Condition" ? tag : `Fn::${tag}`;

// src/frontends/cloudformation/comparisons.ts
function compare(left, right, cases) {
  const one = leaves(left);
  const other = leaves(right);
  note(one.terms, other.literals, cases);
  note(other.terms, one.literals, cases);
}
function leaves(reading) {
  const found = { terms: [], literals: /* @__PURE__ */ new Set() };
  const waiting = [reading];
  for (let next = waiting.pop(); next && found.literals.size < MOST; next = waiting.pop()) {
    if (next.is === "scalar") found.literals.add(next.text);
    else if (next.is === "choice") waiting.push(next.else, next.then);
    else if (next.is === "unknown") {
      if (next.term) found.terms.push(next.term);
      waiting.push(...(next.possible ?? []).toReversed());
    }
  }
  return found;
}
function note(terms, literals, cases) {
  for (const term of terms) for (const literal2 of literals) cases.compare(term, literal2);
}
var MOST = 1e3;

// src/frontends/cloudformation/context.ts
var TOO_OFTEN = "lists and mappings are used more often than can be read";
function mayRepeat(values, place, { budget, problems }) {
  if (budget.repeats < 0) return false;
  budget.repeats -= values;
  if (budget.repeats >= 0) return true;
  problems.add("warning", "the lists and mappings up to here are used more often than can be read; simplify the template", place.span);
  return false;
}
var placeOf = (written) => at(written.span, ...written.via);
function malformed(place, message, context) {
  context.problems.add("error", message, place.span);
  return { is: "unknown", why: message.split(";")[0] ?? message, malformed: true, place };
}

// src/value/why.ts
function why(reading) {
  switch (reading.is) {
    case "unknown":
      return reading.why;
    case "reference":
      return `\`${reading.address}${reading.attribute === void 0 ? "" : `.${reading.attribute}`}\` is known only after deployment`;
    case "import":
      return "it is imported from another stack";
    case "choice":
      return "it hangs on a condition";
    case "text":
      return reading.parts.filter((part) => typeof part !== "string").map(why)[0] ?? "its text is not known";
    case "list":
      return reading.items.map((item) => item.is === "spread" ? item.of.why : isKnownShape(item) ? void 0 : why(item)).find((each) => each !== void 0) ?? "it is a list";
    case "map":
      return reading.rest?.why ?? [...reading.entries.values()].filter(({ value }) => !isKnownShape(value)).map(({ value }) => why(value))[0] ?? "it is a map";
    case "absent":
      return "it is null";
    case "scalar":
      return `it is \`${reading.text}\``;
  }
}
var isKnownShape = (reading) => reading.is === "scalar" || reading.is === "absent" || reading.is === "list" || reading.is === "map";

// src/frontends/cloudformation/substitute.ts
function substitute(node, round, budget) {
  budget.work -= 1;
  if (budget.work < 0) return node;
  switch (node.kind) {
    case "scalar":
      return inScalar(node, round, budget);
    case "sequence": {
      const items = node.items.map((item) => substitute(item, round, budget));
      return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
    }
    case "mapping": {
      const reference = node.entries.size === 1 ? node.entries.get("Ref")?.value : void 0;
      if (node.tag === void 0 && reference?.kind === "scalar" && reference.text === round.variable) {
        return itemAt(node, round);
      }
      return inEntries(node, round, budget);
    }
  }
}
function inEntries(node, round, budget) {
  const entries = /* @__PURE__ */ new Map();
  let changed = false;
  for (const entry of node.entries.values()) {
    const text = replaced(entry.key.text, round, budget);
    const value = substitute(entry.value, round, budget);
    changed ||= text !== entry.key.text || value !== entry.value;
    const written = entry.written ?? entry.key.text;
    entries.set(text, { key: { ...entry.key, text }, value, ...text === written ? {} : { written } });
  }
  return changed ? { ...node, entries } : node;
}
function inScalar(node, round, budget) {
  if (node.tag === "Ref" && node.text === round.variable) return itemAt(node, round);
  const text = replaced(node.text, round, budget);
  return text === node.text ? node : { ...node, text, quoted: true, via: [...node.via, round.step] };
}
var itemAt = (node, { item, step }) => ({
  kind: "scalar",
  text: item,
  quoted: true,
  span: node.span,
  via: [...node.via, step]
});
function replaced(text, { variable, item }, budget) {
  if (!text.includes(`{${variable}}`)) return text;
  const uses = text.split(`{${variable}}`).length - 1;
  budget.work -= text.length + uses * item.length;
  if (budget.work < 0) return text;
  return text.replaceAll(`&{${variable}}`, () => item.replace(/[^A-Za-z0-9]/gu, "")).replaceAll(`\${${variable}}`, () => item);
}

// src/frontends/cloudformation/loops.ts
function expand(node, context) {
  const entries = [];
  let rest;
  const add = (body, inner, open) => {
    for (const [name, { key, value, written = name }] of body.entries) {
      if (isLoop(name)) rest = runLoop({ name: key, argument: value, context: inner, open }, add) ?? rest;
      else if (name === "Fn::Transform") rest = included(value);
      else entries.push({ name, written, key, value, context: inner, ...open ? { open } : {} });
    }
  };
  add(node, context, void 0);
  return rest ? { entries, rest } : { entries };
}
function runLoop({ name, argument, context, open }, add) {
  const [identifier, collection, body, ...others] = argument.kind === "sequence" ? argument.items : [];
  const variable = literal(identifier);
  if (variable === void 0 || !collection || body?.kind !== "mapping" || others.length > 0) {
    const message = `\`${name.text}\` takes a variable, a collection and a map; write all three`;
    context.problems.add("error", message, argument.span);
    return { is: "unknown", why: `\`${name.text}\` cannot be read`, malformed: true, place: placeOf(name) };
  }
  const items = context.evaluate(collection, context);
  const known2 = items.is === "list" ? items.items.filter((item) => item.is === "scalar") : [];
  if (items.is === "list" && known2.length === items.items.length) {
    for (const item of known2) {
      context.budget.copies -= 1;
      if (context.budget.copies < 0) return tooMany2(name, context);
      const step = { span: item.place.via.at(-1)?.span ?? item.place.span, label: `an item of \`${name.text}\`` };
      const copy = inEntries(body, { variable, item: item.text, step }, context.budget);
      if (context.budget.work < 0) return tooMany2(name, context);
      add(copy, context, open);
    }
    return void 0;
  }
  const reason = `the collection of \`${name.text}\` is not known: ${why(items)}`;
  const term = { scope: `${context.scope}/${name.text}`, text: variable, label: variable };
  const one = { is: "unknown", why: reason, term, place: items.place };
  const inner = { ...context, loops: new Map(context.loops).set(variable, one) };
  add(body, inner, { ...countOf(items), why: reason });
  return one;
}
function countOf(collection) {
  if (collection.is === "choice") {
    const [one, other] = [countOf(collection.then), countOf(collection.else)];
    return { least: Math.min(one.least, other.least), most: Math.max(one.most, other.most) };
  }
  if (collection.is !== "list") return { least: 0, most: Infinity };
  let least = 0;
  let most = 0;
  for (const item of collection.items) {
    const certain = item.is !== "choice" && item.is !== "absent";
    least += item.is === "spread" ? item.least : certain ? 1 : 0;
    most += item.is === "spread" ? item.most : 1;
  }
  return { least, most };
}
function included(argument) {
  return {
    is: "unknown",
    why: "a macro, `Fn::Transform`, adds to this map when the stack is deployed",
    place: placeOf(argument)
  };
}
function tooMany2(name, context) {
  const message = `\`${name.text}\` makes more copies than can be read; the rest is left out`;
  context.problems.add("warning", message, name.span);
  return { is: "unknown", why: message, place: placeOf(name) };
}

// src/frontends/cloudformation/conditions.ts
var TemplateConditions = class {
  #section;
  #definitions;
  /** True where definitions may exist that cannot be read. */
  #open = false;
  #built = /* @__PURE__ */ new Map();
  #building = [];
  #parts = 0;
  #depth = 0;
  constructor(section) {
    this.#section = section;
  }
  /** Builds every condition, used or not, so that what is wrong in one is told and its comparisons are known. */
  buildAll(context) {
    for (const [name, node] of this.#all(context)) this.named(name, placeOf(node), context);
  }
  /** The condition of a name, for a use at a place. */
  named(name, use, context) {
    const built = this.#built.get(name);
    if (built) {
      this.#parts += built.parts;
      return built.condition;
    }
    const definition = this.#all(context).get(name);
    if (!definition) return this.#missing(name, use, context);
    if (this.#building.includes(name)) return circular(name, this.#building, placeOf(definition), context);
    if (this.#building.length >= MAX_CHAIN) return tooLarge2(name, use, context);
    return this.#define(name, definition, context);
  }
  #define(name, definition, context) {
    const outer = this.#parts;
    this.#parts = 0;
    this.#building.push(name);
    const is = this.#build(definition, context);
    this.#building.pop();
    const place = placeOf(definition);
    const condition2 = this.#parts > MAX_PARTS ? tooLarge2(name, place, context) : { op: "named", name, is, place };
    const parts = condition2.op === "named" ? this.#parts : 1;
    this.#built.set(name, { condition: condition2, parts });
    this.#parts = outer + parts;
    return condition2;
  }
  #build(node, context) {
    this.#parts = this.#depth < MAX_NESTED ? this.#parts + 1 : MAX_PARTS + 1;
    if (this.#parts > MAX_PARTS) return { op: "unknown", why: "it is too large", place: placeOf(node) };
    this.#depth += 1;
    const condition2 = this.#read(node, context);
    this.#depth -= 1;
    return condition2;
  }
  #read(node, context) {
    const place = placeOf(node);
    const reference = conditionReference(node);
    if (reference !== void 0) return this.named(reference, place, context);
    const call = callOf(node);
    const operands = call?.argument.kind === "sequence" && call.argument.tag === void 0 ? call.argument.items : [];
    const [first, second] = operands;
    switch (call?.name) {
      case "Fn::And":
        if (!first) return wrong(place, "`Fn::And` takes a list of conditions; add them", context);
        return { op: "and", of: operands.map((operand) => this.#build(operand, context)) };
      case "Fn::Or":
        if (!first) return wrong(place, "`Fn::Or` takes a list of conditions; add them", context);
        return { op: "or", of: operands.map((operand) => this.#build(operand, context)) };
      case "Fn::Not":
        if (!first || second) {
          return wrong(place, "`Fn::Not` takes a list of one condition; write `!Not [condition]`", context);
        }
        return { op: "not", of: this.#build(first, context) };
      case "Fn::Equals": {
        if (!first || !second || operands.length > 2) {
          return wrong(place, "`Fn::Equals` takes a list of two values; write `!Equals [one, other]`", context);
        }
        const left = context.evaluate(first, context);
        const right = context.evaluate(second, context);
        compare(left, right, context.cases);
        return { op: "equals", left, right, place };
      }
      default:
        return wrong(
          place,
          "this is no condition; write `Fn::Equals`, `Fn::And`, `Fn::Or`, `Fn::Not` or `Condition`",
          context
        );
    }
  }
  #missing(name, use, context) {
    const open = this.#open || context.macros || context.loops.size > 0;
    const why2 = open ? `condition \`${name}\` is not among those that can be read` : `condition \`${name}\` is not defined`;
    if (!open) context.problems.add("error", `${why2}; define it under Conditions or correct the name`, use.span);
    return unknown(name, why2, use, context);
  }
  #all(context) {
    if (this.#definitions) return this.#definitions;
    const definitions = /* @__PURE__ */ new Map();
    this.#definitions = definitions;
    if (this.#section?.kind !== "mapping") return definitions;
    const { entries, rest } = expand(this.#section, context);
    this.#open = rest !== void 0;
    for (const entry of entries) if (!entry.open) definitions.set(entry.name, entry.value);
    return definitions;
  }
};
function conditionReference(node) {
  if (node.tag === "Condition") return node.kind === "scalar" ? node.text : void 0;
  if (node.kind !== "mapping" || node.tag !== void 0 || node.entries.size !== 1) return void 0;
  return literal(node.entries.get("Condition")?.value);
}
function circular(name, building, place, context) {
  const circle = building.slice(building.indexOf(name)).map((each) => `\`${each}\``);
  const message = `condition \`${name}\` hangs on itself (${[...circle, `\`${name}\``].join(" \u2192 ")}); break the circle`;
  context.problems.add("error", message, place.span);
  return unknown(name, `condition \`${name}\` hangs on itself`, place, context);
}
function tooLarge2(name, place, context) {
  context.problems.add("warning", `condition \`${name}\` hangs on too many others to be read; simplify it`, place.span);
  return unknown(name, `condition \`${name}\` hangs on too many others`, place, context);
}
function wrong(place, message, context) {
  context.problems.add("error", message, place.span);
  return { op: "unknown", why: message.split(";")[0] ?? message, place };
}
function unknown(name, why2, place, { scope }) {
  return { op: "unknown", why: why2, term: { scope, text: `condition ${name}`, label: name, boolean: true }, place };
}
var MAX_CHAIN = 200;
var MAX_NESTED = 600;
var MAX_PARTS = 4e3;

// src/frontends/cloudformation/functions/arguments.ts
function argumentsOf(call, least, most = least) {
  const { argument } = call;
  if (argument.kind !== "sequence" || argument.tag !== void 0) return void 0;
  return argument.items.length >= least && argument.items.length <= most ? argument.items : void 0;
}

// src/frontends/cloudformation/functions/conditional.ts
var ifFunction = (call, context) => {
  const place = placeOf(call);
  const [name, then, otherwise] = argumentsOf(call, 3) ?? [];
  const condition2 = literal(name);
  if (!name || condition2 === void 0 || !then || !otherwise) {
    const message = "`Fn::If` takes the name of a condition and two values; write `!If [Condition, then, else]`";
    return malformed(place, message, context);
  }
  return {
    is: "choice",
    condition: context.conditions.named(condition2, placeOf(name), context),
    then: context.evaluate(then, context),
    else: context.evaluate(otherwise, context),
    place
  };
};
var onlyInConditions = (call, context) => malformed(
  placeOf(call),
  `\`${call.name}\` stands under Conditions only; define a condition and use \`Fn::If\``,
  context
);
var condition = onlyInConditions;
var onlyInRules = (call, context) => malformed(placeOf(call), `\`${call.name}\` stands under Rules only; define a condition and use \`Fn::If\``, context);

// src/value/canonical.ts
function canonical(reading) {
  switch (reading.is) {
    case "scalar":
      return reading.text;
    case "absent":
      return "absent";
    case "unknown":
      return reading.term ? `${termKey(reading.term)}` : void 0;
    case "reference":
      return `${reading.scope}\0${reading.address}${reading.instance ?? ""}.${reading.attribute ?? ""}`;
    case "import":
      return wrap("import", [reading.scope, canonical(reading.name)]);
    case "text":
      return joined(reading.parts.map((part) => typeof part === "string" ? part : canonical(part)), "");
    case "choice":
      return wrap("if", [canonicalCondition(reading.condition), canonical(reading.then), canonical(reading.else)]);
    case "list":
      return wrap("list", reading.items.map((item) => item.is === "spread" ? wrap("spread", [canonical(item.of)]) : canonical(item)));
    case "map":
      return wrap("map", [...[...reading.entries].flatMap(([key, entry]) => [key, canonical(entry.value)]), ...reading.rest ? [wrap("rest", [canonical(reading.rest)])] : []]);
  }
}
function canonicalCondition(condition2) {
  switch (condition2.op) {
    case "constant":
      return String(condition2.value);
    case "equals":
      return wrap("=", inOrder(canonical(condition2.left), canonical(condition2.right)));
    case "and":
    case "or":
      return wrap(condition2.op, condition2.of.map(canonicalCondition));
    case "not":
      return wrap("not", [canonicalCondition(condition2.of)]);
    case "named":
      return canonicalNamed(condition2);
    case "unknown":
      return condition2.term ? termKey(condition2.term) : void 0;
  }
}
var inOrder = (left, right) => left !== void 0 && right !== void 0 && left > right ? [right, left] : [left, right];
function canonicalNamed(condition2) {
  if (!NAMED.has(condition2)) NAMED.set(condition2, canonicalCondition(condition2.is));
  return NAMED.get(condition2);
}
var NAMED = /* @__PURE__ */ new WeakMap();
var wrap = (name, parts) => {
  const inner = joined(parts, "");
  return inner === void 0 ? void 0 : `${name}(${inner})`;
};
function joined(parts, separator) {
  const known2 = parts.filter((part) => part !== void 0);
  return known2.length === parts.length ? known2.join(separator) : void 0;
}

// src/value/reading.ts
var ALWAYS = { op: "constant", value: true };
function seenFrom(reading, place) {
  const seen = { span: place.span, via: [...place.via, ...reading.place.via] };
  if (reading.is !== "list" || !reading.items.some((item) => item.is === "spread")) return { ...reading, place: seen };
  const { start, file } = reading.place.span;
  const items = reading.items.map((item) => {
    const isWhole = item.is === "spread" && item.of.place.span.file === file && item.of.place.span.start === start;
    return isWhole ? { ...item, of: { ...item.of, place: { span: place.span, via: [...place.via, ...item.of.place.via] } } } : item;
  });
  return { ...reading, items, place: seen };
}

// src/value/through.ts
var MAX_LEAVES = 256;
function through(reading, map) {
  return throughAll([reading], reading.place, (leaves2) => leaves2.map(map)[0] ?? reading);
}
function throughAll(readings, place, map) {
  const asked = { leaves: 0 };
  const result = distribute(readings, /* @__PURE__ */ new Map(), { asked, place, map });
  return asked.leaves > MAX_LEAVES ? { is: "unknown", why: "it hangs on too many cases", place } : result;
}
function distribute(readings, assumed, asking) {
  const settled = readings.map((reading) => settle(reading, assumed));
  const index = settled.findIndex((reading) => reading.is === "choice");
  const choice = settled[index];
  if (choice?.is !== "choice") {
    asking.asked.leaves += 1;
    return asking.asked.leaves > MAX_LEAVES ? past(asking) : asking.map(settled.filter(isLeaf));
  }
  if (assumed.size >= MAX_LEAVES) asking.asked.leaves = MAX_LEAVES + 1;
  const branch = (taken2) => {
    if (asking.asked.leaves > MAX_LEAVES) return past(asking);
    const inside = settled.with(index, taken2 ? choice.then : choice.else);
    return distribute(inside, new Map(assumed).set(identity(choice.condition), taken2), asking);
  };
  return { is: "choice", condition: choice.condition, then: branch(true), else: branch(false), place: choice.place };
}
var past = (asking) => ({ is: "absent", place: asking.place });
function settle(reading, assumed) {
  let settled = reading;
  while (settled.is === "choice") {
    const taken2 = assumed.get(identity(settled.condition));
    if (taken2 === void 0) return settled;
    settled = taken2 ? settled.then : settled.else;
  }
  return settled;
}
function identity(condition2) {
  if (condition2.op === "named") return identity(condition2.is);
  if (!IDENTITIES.has(condition2)) IDENTITIES.set(condition2, canonicalCondition(condition2));
  return IDENTITIES.get(condition2) ?? condition2;
}
var IDENTITIES = /* @__PURE__ */ new WeakMap();
var isLeaf = (reading) => reading.is !== "choice";

// src/frontends/cloudformation/why.ts
function unknownResult(call, args, reason, context) {
  const place = placeOf(call);
  const term = resultTerm(call, args, context);
  return { is: "unknown", why: reason, ...term ? { term } : {}, place };
}
function resultTerm(call, args, context) {
  const texts = args.map(canonical);
  const known2 = texts.filter((text2) => text2 !== void 0);
  if (known2.length < texts.length) return void 0;
  const text = `${call.name}(${known2.join(", ")})`;
  if (text.length > MAX_NAME) return void 0;
  return { scope: context.scope, text, label: labelOf(call, context) };
}
function labelOf(call, context) {
  const written = context.source.text.slice(call.span.start, call.span.end);
  return written.length <= MAX_LABEL && !/[\r\n]/u.test(written) ? written : call.name;
}
var unknownAt = (place, reason) => ({ is: "unknown", why: reason, place });
var MAX_LABEL = 60;
var MAX_NAME = 1e4;

// src/frontends/partitions.ts
function partitionOf(region) {
  return PARTITIONS.find(({ prefix }) => region.startsWith(prefix)) ?? { name: "aws", suffix: "amazonaws.com" };
}
var PARTITIONS = [
  { prefix: "cn-", name: "aws-cn", suffix: "amazonaws.com.cn" },
  { prefix: "us-gov-", name: "aws-us-gov", suffix: "amazonaws.com" },
  { prefix: "us-iso-", name: "aws-iso", suffix: "c2s.ic.gov" },
  { prefix: "us-isob-", name: "aws-iso-b", suffix: "sc2s.sgov.gov" },
  { prefix: "us-isof-", name: "aws-iso-f", suffix: "csp.hci.ic.gov" },
  { prefix: "eu-isoe-", name: "aws-iso-e", suffix: "cloud.adc-e.uk" },
  { prefix: "eusc-", name: "aws-eusc", suffix: "amazonaws.eu" }
];

// src/frontends/cloudformation/pseudo.ts
var isPseudoParameter = (name) => name.startsWith("AWS::") && PSEUDO.has(name);
function readPseudoParameter(name, place, { scope, region }) {
  switch (name) {
    case "AWS::NoValue":
      return { is: "absent", place };
    case "AWS::Region":
      return region === void 0 ? unstated(name, "the region is not stated", scope, place) : known(region, place);
    case "AWS::Partition":
      return region === void 0 ? unstated(name, REGIONAL, scope, place) : known(partitionOf(region).name, place);
    case "AWS::URLSuffix":
      return region === void 0 ? unstated(name, REGIONAL, scope, place) : known(partitionOf(region).suffix, place);
    case "AWS::AccountId":
      return unstated(name, "the account is not stated", scope, place);
    case "AWS::StackName":
      return unstated(name, "the name of the stack is not stated", scope, place);
    case "AWS::NotificationARNs": {
      const of = unstated(name, "the stack's notification topics are not stated", scope, place);
      return { is: "list", items: [{ is: "spread", least: 0, most: Infinity, of, distinct: false }], place };
    }
    default:
      return unstated(name, "it is known only after deployment", scope, place);
  }
}
var known = (text, place) => ({ is: "scalar", text, quoted: true, place });
function unstated(name, why2, scope, place) {
  const term = { scope, text: name, label: name, ...ATOMIC.has(name) && { atomic: true }, ...OWN.has(name) && { own: true } };
  return { is: "unknown", why: why2, term, place };
}
var REGIONAL = "it follows from the region, which is not stated";
var ATOMIC = /* @__PURE__ */ new Set([
  "AWS::AccountId",
  "AWS::Partition",
  "AWS::Region",
  "AWS::StackName",
  "AWS::URLSuffix"
]);
var OWN = /* @__PURE__ */ new Set(["AWS::AccountId", "AWS::Partition", "AWS::Region"]);
var PSEUDO = /* @__PURE__ */ new Set([
  "AWS::AccountId",
  "AWS::NoValue",
  "AWS::NotificationARNs",
  "AWS::Partition",
  "AWS::Region",
  "AWS::StackId",
  "AWS::StackName",
  "AWS::URLSuffix"
]);

// src/value/join.ts
function joinParts(parts, place, rules) {
  const readings = parts.filter((part) => typeof part !== "string");
  return throughAll(readings, place, (leaves2) => {
    let next = 0;
    const settled = parts.map((part) => {
      if (typeof part === "string") return part;
      next += 1;
      return leaves2[next - 1] ?? part;
    });
    return joinLeaves(settled, place, rules);
  });
}
function joinLeaves(parts, place, { refuse, rewrite }) {
  const flat = new Flat();
  for (const part of parts) {
    const refused = typeof part === "string" || part.is === "choice" ? void 0 : refuse(part);
    if (refused) return refused;
    flat.add(part);
  }
  if (flat.tooLong) return { is: "unknown", why: "its text is too long", place };
  const there = at(place.span, ...place.via, ...flat.steps);
  return asReading(rewrite ? rewrite(flat.parts, there) : flat.parts, there);
}
function asReading(parts, place) {
  const [only, ...others] = parts;
  if (only === void 0) return { is: "scalar", text: "", quoted: true, place };
  if (others.length > 0) return { is: "text", parts, place };
  if (typeof only === "string") return { is: "scalar", text: only, quoted: true, place };
  return {
    ...only,
    place: at(place.span, ...place.via, ...only.place.via.filter((step) => !place.via.includes(step)))
  };
}
var Flat = class {
  parts = [];
  /** Hops past these explain nothing more. */
  steps = /* @__PURE__ */ new Set();
  #length = 0;
  get tooLong() {
    return this.#length > MAX_LENGTH2 || this.parts.length > MAX_PARTS2;
  }
  add(part) {
    if (this.tooLong) return;
    if (typeof part === "string") {
      this.#addText(part);
      return;
    }
    if (part.is === "scalar" || part.is === "text") {
      for (const step of part.place.via) if (this.steps.size < MAX_STEPS) this.steps.add(step);
    }
    if (part.is === "scalar") this.#addText(part.text);
    else if (part.is === "text") for (const inner of part.parts) this.add(inner);
    else if (part.is !== "absent") this.parts.push(part);
  }
  #addText(text) {
    this.#length += text.length;
    if (text === "" || this.tooLong) return;
    const last = this.parts.at(-1);
    if (typeof last === "string") this.parts[this.parts.length - 1] = last + text;
    else this.parts.push(text);
  }
};
var MAX_LENGTH2 = 1048576;
var MAX_PARTS2 = 1e3;
var MAX_STEPS = 100;

// src/frontends/cloudformation/text.ts
function joinParts2(parts, place, context) {
  return joinParts(parts, place, {
    refuse: (part) => part.is === "list" || part.is === "map" ? malformed(place, `a ${part.is} stands where text is wanted; join or select its items`, context) : void 0,
    rewrite: (merged, there) => withDynamicReferences(merged, there, context)
  });
}
function withDynamicReferences(parts, place, context) {
  if (!parts.some((part) => typeof part === "string" && part.includes(OPENING))) return parts;
  const result = [];
  let inside;
  for (const part of parts) {
    if (typeof part !== "string") {
      (inside ?? result).push(part);
      continue;
    }
    let rest = part;
    while (rest !== "") {
      const mark = inside ? CLOSING : OPENING;
      const found = rest.indexOf(mark);
      const end = found < 0 ? rest.length : inside ? found + CLOSING.length : found;
      if (end > 0) (inside ?? result).push(rest.slice(0, end));
      rest = rest.slice(end);
      if (found < 0) break;
      if (inside) {
        result.push(lookedUp(inside, place, context));
        inside = void 0;
      } else inside = [];
    }
  }
  return inside ? parts : result;
}
function lookedUp(parts, place, context) {
  const named2 = parts.map((part) => typeof part === "string" ? part : canonical(part));
  const shown2 = parts.map((part) => typeof part === "string" ? part : "\u2026").join("");
  const known2 = named2.filter((text) => text !== void 0);
  const term = known2.length === named2.length ? { scope: context.scope, text: known2.join(""), label: shown2 } : void 0;
  return {
    is: "unknown",
    why: `\`${shown2}\` is looked up when the stack is deployed`,
    ...term ? { term } : {},
    place
  };
}
var OPENING = "{{resolve:";
var CLOSING = "}}";

// src/frontends/cloudformation/functions/split.ts
var split = (call, context) => readSplit(call, context, (reference, by) => splitParts([reference], reference, by, call, context));
var splitForSelect = (call, context) => readSplit(call, context, (reference, by) => ({
  ...reference,
  attribute: `${reference.attribute ?? ""}/${by}/`,
  place: placeOf(call)
}));
function readSplit(call, context, splitReference) {
  const place = placeOf(call);
  const [delimiter, text] = argumentsOf(call, 2) ?? [];
  if (!delimiter || !text) {
    return malformed(place, '`Fn::Split` takes a delimiter and a text; write `!Split [",", text]`', context);
  }
  const by = delimiter.kind === "scalar" && delimiter.tag === void 0 ? delimiter.text : void 0;
  return throughAll([context.evaluate(text, context)], place, ([leaf]) => {
    if (!leaf || leaf.is === "list" || leaf.is === "map" || leaf.is === "absent") {
      return malformed(place, '`Fn::Split` takes a text after the delimiter; write `!Split [",", text]`', context);
    }
    if (by === void 0 || by === "") return unknownResult(call, [leaf], "its delimiter is not known", context);
    if (leaf.is === "reference") return splitReference(leaf, by);
    if (leaf.is === "scalar") return splitText(leaf, by, call);
    return splitParts(leaf.is === "text" ? leaf.parts : [leaf], leaf, by, call, context);
  });
}
function splitText(leaf, by, call) {
  const place = at(call.span, ...call.via, ...leaf.place.via);
  return {
    is: "list",
    items: leaf.text.split(by).map((text) => ({ is: "scalar", text, quoted: true, place })),
    place
  };
}
function splitParts(parts, whole, by, call, context) {
  const place = at(call.span, ...call.via, ...whole.place.via);
  const pieces = [[]];
  for (const part of parts) {
    if (typeof part !== "string") {
      pieces.at(-1)?.push(part);
      continue;
    }
    const [first = "", ...others] = part.split(by);
    pieces.at(-1)?.push(first);
    for (const other of others) pieces.push([other]);
  }
  const items = pieces.map((piece, index) => {
    const opaque = piece.find((part) => typeof part !== "string" && mayHold(part, by));
    if (opaque === void 0 || typeof opaque === "string") return joinParts2(piece, place, context);
    const joined2 = joinParts2(piece, place, context);
    return spreadOf(joined2, opaque, { ...call, name: index === 0 ? call.name : `${call.name}[${index}]` }, by, context);
  });
  return { is: "list", items, place };
}
function spreadOf(piece, opaque, call, by, context) {
  const delimiter = { is: "scalar", text: by, quoted: true, place: piece.place };
  const term = resultTerm(call, [delimiter, piece], context);
  const of = { is: "unknown", why: why(opaque), ...term ? { term } : {}, place: piece.place };
  return { is: "spread", least: 1, most: Infinity, of, distinct: false };
}
function mayHold(part, by) {
  if (part.is === "reference") return !/[,;|\s]/u.test(by);
  return !(part.is === "unknown" && part.term?.atomic === true && /[:/]/u.test(by));
}

// src/frontends/cloudformation/functions/lists.ts
var select = (call, context) => {
  const place = placeOf(call);
  const [index, list] = argumentsOf(call, 2) ?? [];
  if (!index || !list) {
    return malformed(place, "`Fn::Select` takes an index and a list; write `!Select [0, list]`", context);
  }
  const pieces = callOf(list);
  const items = pieces?.name === "Fn::Split" ? splitForSelect(pieces, context) : context.evaluate(list, context);
  return throughAll([context.evaluate(index, context), items], place, ([at2, from]) => {
    if (!at2 || !from) return unknownResult(call, [], "its list is not known", context);
    if (from.is === "scalar" || from.is === "map" || from.is === "text") {
      return malformed(place, "`Fn::Select` takes a list after the index; write `!Select [0, list]`", context);
    }
    if (at2.is !== "scalar") return unknownResult(call, [at2, from], why(at2), context);
    if (!/^\d{1,9}$/u.test(at2.text)) {
      return malformed(place, `\`${at2.text}\` is no index; write a number from 0 on`, context);
    }
    if (from.is === "reference") return taken(call, Number(at2.text), from);
    if (from.is !== "list") return unknownResult(call, [at2, from], why(from), context);
    return selectItem(call, Number(at2.text), from, context);
  });
};
function taken(call, index, from) {
  const attribute = from.attribute === void 0 ? `[${String(index)}]` : `${from.attribute}[${String(index)}]`;
  return { ...from, attribute, place: placeOf(call) };
}
function selectItem(call, index, list, context) {
  const items = list.items.filter((item2) => item2.is !== "absent");
  const uncertain = items.findIndex((item2) => item2.is === "spread" || item2.is === "choice" && mayBeAbsent(item2));
  const place = at(call.span, ...call.via, ...list.place.via);
  const item = items[index];
  if (uncertain < 0 || index < uncertain) {
    return item && item.is !== "spread" ? itemSeen(item, list, place) : outOfRange(call, index, items.length, list, context);
  }
  const [only, ...others] = items;
  if (only?.is === "spread" && others.length === 0) {
    return index < only.most ? memberOf(only, index, place) : outOfRange(call, index, only.most, list, context);
  }
  const certain = items.filter((each) => each.is !== "spread");
  if (certain.length === items.length) return selectPresent(call, index, certain, list);
  const numeral = { is: "scalar", text: String(index), quoted: false, place };
  return unknownResult(call, [numeral, list], "the items before it are not certain", context);
}
function selectPresent(call, index, items, list) {
  const place = at(call.span, ...call.via, ...list.place.via);
  return throughAll(items, place, (leaves2) => {
    const item = leaves2.filter((leaf) => leaf.is !== "absent")[index];
    return item ? itemSeen(item, list, place) : unknownAt(place, `the list has no item ${index} in this case`);
  });
}
function itemSeen(item, list, place) {
  if (item.place.span.start === list.place.span.start && item.place.span.end === list.place.span.end) {
    return { ...item, place };
  }
  const step = { span: item.place.span, label: "the item that is selected" };
  return seenFrom(item, at(place.span, ...place.via, step));
}
function memberOf({ of, distinct }, index, place) {
  const possible = of.possible ? { possible: of.possible } : {};
  if (!of.term) return { is: "unknown", why: of.why, ...possible, place };
  const { scope, text, label, atomic } = of.term;
  const term = {
    scope,
    text: `${text}[${index}]`,
    label: `${label}[${index}]`,
    ...distinct ? { memberOf: text } : {},
    ...atomic ? { atomic } : {}
  };
  return {
    is: "unknown",
    why: of.why,
    term,
    ...possible,
    place: at(place.span, ...place.via.filter((step) => !of.place.via.includes(step)), ...of.place.via)
  };
}
function outOfRange(call, index, length2, list, context) {
  const message = `the list has ${length2 === 1 ? "1 item" : `${length2} items`} and none at index ${index}`;
  if (list.place.via.length === 0) return malformed(placeOf(call), `${message}; the first is index 0`, context);
  return { is: "unknown", why: message, malformed: true, place: at(call.span, ...call.via, ...list.place.via) };
}
function mayBeAbsent(reading) {
  if (reading.is === "choice") return mayBeAbsent(reading.then) || mayBeAbsent(reading.else);
  return reading.is === "absent";
}
var getAzs = (call, context) => {
  const place = placeOf(call);
  const here = readPseudoParameter("AWS::Region", place, context);
  const argument = context.evaluate(call.argument, context);
  return throughAll([argument], place, ([given]) => {
    const region = !given || given.is === "absent" || given.is === "scalar" && given.text === "" ? here : given;
    if (region.is === "list" || region.is === "map") {
      return malformed(place, '`Fn::GetAZs` takes a region; write `!GetAZs ""` for the stack\'s own', context);
    }
    return zonesOf(region, place, context);
  });
};
function zonesOf(region, place, { scope }) {
  const name = canonical(region);
  const why2 = "the Availability Zones of an account are not known before deployment";
  const label = region.is === "scalar" ? `GetAZs(${region.text})` : "GetAZs";
  const of = name === void 0 ? { is: "unknown", why: why2, place } : { is: "unknown", why: why2, term: { scope, text: `GetAZs(${name})`, label, atomic: true }, place };
  return { is: "list", items: [{ is: "spread", least: 2, most: Infinity, of, distinct: true }], place };
}
var cidr = (call, context) => {
  const place = placeOf(call);
  const items = argumentsOf(call, 2, 3);
  if (!items) {
    return malformed(
      place,
      "`Fn::Cidr` takes a block, a count and the bits of a subnet; write `!Cidr [block, 4, 8]`",
      context
    );
  }
  const readings = items.map((item) => context.evaluate(item, context));
  return throughAll(readings, place, (leaves2) => {
    const count = countOf2(leaves2[1]);
    const term = resultTerm(call, leaves2, context);
    const of = {
      is: "unknown",
      why: "the blocks that `Fn::Cidr` makes are not computed",
      ...term ? { term } : {},
      place
    };
    return {
      is: "list",
      items: [{ is: "spread", least: count ?? 1, most: count ?? MOST_BLOCKS, of, distinct: true }],
      place
    };
  });
};
var countOf2 = (leaf) => {
  const count = leaf?.is === "scalar" ? Number(leaf.text) : NaN;
  return Number.isInteger(count) && count >= 1 && count <= MOST_BLOCKS ? count : void 0;
};
var MOST_BLOCKS = 256;
var length = (call, context) => {
  const place = placeOf(call);
  return through(context.evaluate(call.argument, context), (leaf) => {
    if (leaf.is === "scalar" || leaf.is === "text" || leaf.is === "map") {
      return malformed(place, "`Fn::Length` takes a list; write `Fn::Length: [one, other]`", context);
    }
    if (leaf.is !== "list") return unknownResult(call, [leaf], why(leaf), context);
    const spread = leaf.items.find((item) => item.is === "spread" && item.least !== item.most);
    if (spread?.is === "spread") return unknownResult(call, [leaf], spread.of.why, context);
    const fixed = leaf.items.reduce((sum, item) => sum + (item.is === "spread" ? item.least : 0), 0);
    const written = leaf.items.filter((item) => item.is !== "spread");
    return throughAll(written, place, (items) => {
      const count = fixed + items.filter((item) => item.is !== "absent").length;
      return {
        is: "scalar",
        text: String(count),
        quoted: false,
        place: at(place.span, ...place.via, ...leaf.place.via)
      };
    });
  });
};

// src/frontends/cloudformation/functions/find-in-map.ts
var findInMap = (call, context) => {
  const place = placeOf(call);
  const [map, first, second, options] = argumentsOf(call, 3, 4) ?? [];
  const fallback = child(options, "DefaultValue");
  if (!map || !first || !second || options && !fallback) {
    return malformed(
      place,
      "`Fn::FindInMap` takes a mapping and two keys; write `!FindInMap [Map, Key, Key]`",
      context
    );
  }
  const names = [map, first, second].map((node) => context.evaluate(node, context));
  const otherwise = fallback && context.evaluate(fallback, context);
  const found = throughAll(names, place, ([name, one, other]) => {
    if (!name || !one || !other) return unknownResult(call, [], "its keys are not known", context);
    if (name.is !== "scalar") return unknownResult(call, [name, one, other], why(name), context);
    return new Lookup(call, name.text, otherwise, context).find(one, other);
  });
  return hasMoreLeaves(found, MAX_CASES) ? unknownAt(place, "it hangs on too many cases") : found;
};
function hasMoreLeaves(reading, most) {
  const waiting = [reading];
  let leaves2 = 0;
  for (let next = waiting.pop(); next && leaves2 <= most; next = waiting.pop()) {
    if (next.is === "choice") waiting.push(next.else, next.then);
    else leaves2 += 1;
  }
  return leaves2 > most;
}
var MAX_CASES = 1e3;
var Lookup = class {
  #call;
  #place;
  #name;
  #fallback;
  #context;
  constructor(call, name, fallback, context) {
    this.#call = call;
    this.#place = placeOf(call);
    this.#name = name;
    this.#fallback = fallback;
    this.#context = context;
  }
  find(first, second) {
    if (this.#context.budget.repeats < 0) return this.#opaque(first, TOO_OFTEN);
    const top = child(this.#context.mappings, this.#name);
    if (top?.kind !== "mapping") {
      return this.#fallback ?? this.#missing(`there is no mapping \`${this.#name}\``, this.#context.mappings);
    }
    const found = this.#descend(
      top,
      first,
      (outer) => outer.value.kind === "mapping" ? this.#descend(outer.value, second, (inner) => this.#value([outer, inner], [first, second])) : void 0
    );
    return found ?? this.#missing(`mapping \`${this.#name}\` has no value for ${shown(first)} and ${shown(second)}`, top);
  }
  /** What a key leads to; undefined where CloudFormation would find nothing and refuse. */
  #descend(node, key, next) {
    if (key.is === "scalar") {
      const entry = node.entries.get(key.text);
      return (entry && next(entry)) ?? this.#fallback;
    }
    if (key.is === "list" || key.is === "map" || key.is === "absent") return void 0;
    const allowed = this.#allowed(key);
    if (Math.min(node.entries.size, allowed?.length ?? Infinity) > MAX_KEYS) {
      return this.#opaque(key, `mapping \`${this.#name}\` has too many keys to be told apart`);
    }
    const keys = [...node.entries].filter(([name]) => !allowed || allowed.includes(name));
    const found = keys.flatMap(([name, entry]) => {
      const value = next(entry);
      return value ? [{ name, entry, value }] : [];
    });
    if (key.is !== "unknown" || !key.term) {
      return this.#opaque(
        key,
        why(key),
        [...found.map(({ value }) => value), ...this.#fallback ? [this.#fallback] : []]
      );
    }
    const covered = allowed?.every((name) => node.entries.has(name)) === true;
    return this.#chain(key, found, covered ? void 0 : this.#fallback);
  }
  #allowed(key) {
    const allowed = key.is === "unknown" && key.term ? this.#context.cases.allowed(key.term) : void 0;
    return allowed && allowed.length <= MAX_ALLOWED ? allowed : void 0;
  }
  /** One branch for each key, in turn. The last is left over, since CloudFormation refuses any key but these. */
  #chain(key, found, otherwise) {
    const { cases } = this.#context;
    if (key.term) for (const { name } of found) cases.compare(key.term, name);
    const last = otherwise ?? found.at(-1)?.value;
    if (!last) return void 0;
    return (otherwise ? found : found.slice(0, -1)).reduceRight((rest, { name, entry, value }) => {
      const right = { is: "scalar", text: name, quoted: true, place: placeOf(entry.key) };
      const condition2 = { op: "equals", left: key, right, place: key.place };
      return { is: "choice", condition: condition2, then: value, else: rest, place: this.#place };
    }, last);
  }
  #value(entries, keys) {
    const value = entries.at(-1)?.value;
    if (!value) return this.#opaque(keys[0], "it is not known");
    const size = sizeOf(value);
    if (size === void 0) {
      const message = `mapping \`${this.#name}\` holds a function, which CloudFormation refuses there; write the value itself`;
      return malformed(placeOf(value), message, this.#context);
    }
    if (!mayRepeat(size, this.#place, this.#context)) {
      return this.#opaque(keys[0], TOO_OFTEN);
    }
    const path = entries.map(({ key }) => key.text).join(" \u2192 ");
    const step = { span: value.span, label: `mapping \`${this.#name}\`: ${path}` };
    const steps = keys.flatMap((key) => key.place.via);
    const place = at(this.#place.span, ...this.#place.via, step, ...steps);
    return seenFrom(this.#context.evaluate(value, this.#context), place);
  }
  #opaque(key, reason, possible = []) {
    const unknown2 = unknownResult(
      this.#call,
      [named(this.#name, this.#place), ...key ? [key] : []],
      reason,
      this.#context
    );
    return possible.length > 0 ? { ...unknown2, possible } : unknown2;
  }
  #missing(message, within) {
    if (this.#context.macros || within?.kind === "mapping" && within.entries.has("Fn::Transform")) {
      return this.#opaque(void 0, "a macro fills the mapping when the stack is deployed");
    }
    return malformed(this.#place, `${message}; add it, or give a DefaultValue`, this.#context);
  }
};
function sizeOf(node) {
  const waiting = [node];
  let size = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    size += 1;
    const call = callOf(next);
    if (call?.name === "Fn::Transform") continue;
    if (call) return void 0;
    if (next.kind === "sequence") waiting.push(...next.items);
    else if (next.kind === "mapping") for (const { value } of next.entries.values()) waiting.push(value);
  }
  return size;
}
var named = (text, place) => ({ is: "scalar", text, quoted: true, place });
var shown = (key) => key.is === "scalar" ? `\`${key.text}\`` : key.is === "unknown" && key.term ? `any value of \`${key.term.label}\`` : "an unknown key";
var MAX_KEYS = 64;
var MAX_ALLOWED = 256;

// src/frontends/cloudformation/syntax/yaml-booleans.ts
var textOf = ({ text, quoted, tag }) => quoted || tag !== void 0 ? text : BOOLEANS.get(text) ?? text;
var spellings = (word) => [
  word,
  word.charAt(0).toUpperCase() + word.slice(1),
  word.toUpperCase()
];
var BOOLEANS = new Map([
  ...["true", "yes", "on"].flatMap(spellings).map((text) => [text, "true"]),
  ...["false", "no", "off"].flatMap(spellings).map((text) => [text, "false"])
]);

// src/frontends/cloudformation/parameters.ts
function declaredParameters(section, given) {
  const parameters = /* @__PURE__ */ new Map();
  if (section?.kind !== "mapping") return parameters;
  for (const [name, { value }] of section.entries) {
    const fallback = child(value, "Default");
    const step = fallback && { span: fallback.span, label: `the default of parameter \`${name}\`` };
    const type = literal(child(value, "Type")) ?? "String";
    const allowed = allowedValues(child(value, "AllowedValues"));
    parameters.set(name, {
      name,
      type,
      default: fallback && step && !isNull(fallback) ? { node: fallback, step } : void 0,
      allowed,
      atomic: isAtomic(type, allowed),
      hidden: literal(child(value, "NoEcho"))?.toLowerCase() === "true",
      given: given?.get(name)
    });
  }
  return parameters;
}
function allowedValues(node) {
  if (node?.kind !== "sequence") return [];
  const scalars = node.items.filter((item) => item.kind === "scalar");
  return scalars.map((item) => ({ is: "scalar", text: textOf(item), quoted: item.quoted, place: placeOf(item) }));
}
function readParameter(parameter, place, context) {
  if (parameter.type.startsWith("AWS::SSM::Parameter::Value<")) return storedParameter(parameter, place, context);
  if (parameter.given) return givenValue(parameter, parameter.given, place, context);
  if (parameter.default) return defaultValue(parameter, parameter.default, place, context);
  return isList(parameter) ? unknownList(parameter, place, context) : unknownValue(parameter, place, context);
}
function givenValue(parameter, given, place, context) {
  const there = at(place.span, ...place.via, given.step);
  if (isList(parameter)) {
    if (parameter.allowed.length > 0) checkAllowed(parameter, itemsOf(given.value), given, context);
    return listOf(given.value, there, context);
  }
  const text = typeof given.value === "string" ? given.value : given.value.join(",");
  checkAllowed(parameter, [text], given, context);
  return joinParts2([text], there, context);
}
function checkAllowed(parameter, items, given, context) {
  const { name, allowed, hidden } = parameter;
  const wrong2 = items.find((item) => !allowed.some(({ text }) => text === item));
  if (allowed.length === 0 || wrong2 === void 0) return;
  const shown2 = hidden ? "a value that" : `\`${wrong2}\`, which`;
  const some = allowed.slice(0, MOST_SHOWN).map(({ text }) => `\`${text}\``);
  const choice = allowed.length > MOST_SHOWN ? "one of them" : some.join(" or ");
  const message = `parameter \`${name}\` is set to ${shown2} is not among its AllowedValues; set it to ${choice}`;
  context.problems.add("warning", message, given.step.span);
}
var MOST_SHOWN = 5;
function defaultValue(parameter, { node, step }, place, context) {
  const there = at(place.span, ...place.via, step);
  if (node.kind === "sequence" && isList(parameter) && node.items.every((item) => item.kind === "scalar")) {
    if (!mayRepeat(node.items.length, place, context)) return unknownAt(there, TOO_OFTEN);
    return { is: "list", items: node.items.map((item) => context.evaluate(item, context)), place: there };
  }
  if (node.kind !== "scalar" || node.tag !== void 0) {
    const message = `the default of parameter \`${parameter.name}\` is no plain text; write the value itself`;
    return malformed({ span: node.span, via: [] }, message, context);
  }
  if (isList(parameter)) return listOf(textOf(node), there, context);
  return seenFrom(context.evaluate(node, context), there);
}
function listOf(value, place, context) {
  if (!mayRepeat(value.length, place, context)) return unknownAt(place, TOO_OFTEN);
  return { is: "list", items: itemsOf(value).map((text) => joinParts2([text], place, context)), place };
}
var itemsOf = (value) => typeof value === "string" ? commaSeparated(value) : value;
function storedParameter(parameter, place, context) {
  const name = parameter.given?.value ?? literal(parameter.default?.node);
  const where = typeof name === "string" ? ` under \`${name}\`` : "";
  const term = termOf(parameter, context);
  const why2 = `the value of parameter \`${parameter.name}\` stands in Parameter Store${where}`;
  const unknown2 = { is: "unknown", why: why2, term, place };
  const inner = parameter.type.slice("AWS::SSM::Parameter::Value<".length, -1);
  return isListType(inner) ? spreadOf2(unknown2, inner) : unknown2;
}
function unknownValue(parameter, place, context) {
  const term = termOf(parameter, context);
  const unknown2 = { is: "unknown", why: noDefault(parameter), term, place };
  if (parameter.allowed.length === 0) return unknown2;
  if (!context.cases.allowed(term)) {
    context.cases.allow(
      term,
      parameter.allowed.map((allowed) => allowed.text)
    );
  }
  return { ...unknown2, possible: parameter.allowed };
}
function unknownList(parameter, place, context) {
  const unknown2 = { is: "unknown", why: noDefault(parameter), term: termOf(parameter, context), place };
  const possible = parameter.allowed;
  return spreadOf2(possible.length > 0 ? { ...unknown2, possible } : unknown2, parameter.type);
}
function spreadOf2(of, type) {
  const least = type.startsWith("List<AWS::") ? 1 : 0;
  const distinct = type === "List<AWS::EC2::AvailabilityZone::Name>";
  return { is: "list", items: [{ is: "spread", least, most: Infinity, of, distinct }], place: of.place };
}
var noDefault = (parameter) => `parameter \`${parameter.name}\` has no default`;
var termOf = ({ name, atomic }, { scope }) => ({
  scope,
  text: name,
  label: name,
  ...atomic ? { atomic } : {}
});
var isAtomic = (type, allowed) => allowed.length > 0 ? allowed.every(({ text }) => !/[:/]/u.test(text)) : ATOMIC2.test(type);
var ATOMIC2 = /^(?:AWS::SSM::Parameter::Value<)?(?:List<)?(?:Number|AWS::\w+::\w+::Id|AWS::EC2::AvailabilityZone::Name)>*$/u;
var isList = (parameter) => isListType(parameter.type);
var isListType = (type) => type === "CommaDelimitedList" || type.startsWith("List<");
var commaSeparated = (text) => text.split(",").map((item) => item.trim());

// src/frontends/cloudformation/functions/references.ts
var ref = (call, context) => {
  const place = placeOf(call);
  const name = literal(call.argument);
  if (name) return readName(name, place, context);
  return throughAll([context.evaluate(call.argument, context)], place, ([leaf]) => {
    if (leaf?.is === "scalar" && leaf.text !== "") return readName(leaf.text, place, context);
    if (leaf?.is === "unknown" && !leaf.malformed) return unknownResult(call, [leaf], leaf.why, context);
    return malformed(place, "`Ref` takes the name of a parameter or a resource; write the name", context);
  });
};
function readName(name, place, context) {
  const variable = context.loops.get(name);
  if (variable) return seenFrom(variable, place);
  if (isPseudoParameter(name)) return readPseudoParameter(name, place, context);
  const parameter = context.parameters.get(name);
  if (parameter) return readParameter(parameter, place, context);
  context.problems.uses(name, place.span);
  return { is: "reference", scope: context.scope, address: name, place };
}
function readAttribute(dotted, place, context) {
  const dot = dotted.indexOf(".");
  const address = dot < 0 ? dotted : dotted.slice(0, dot);
  context.problems.uses(address, place.span);
  const attribute = dot < 0 ? void 0 : dotted.slice(dot + 1);
  return { is: "reference", scope: context.scope, address, ...attribute === void 0 ? {} : { attribute }, place };
}
var getAtt = (call, context) => {
  const place = placeOf(call);
  const dotted = literal(call.argument);
  if (dotted !== void 0 && /^[^.]+\..+$/u.test(dotted)) return readAttribute(dotted, place, context);
  const items = argumentsOf(call, 2, Infinity);
  if (!items) {
    return malformed(
      place,
      "`Fn::GetAtt` takes a resource and an attribute; write `!GetAtt Resource.Attribute`",
      context
    );
  }
  const readings = items.map((item) => context.evaluate(item, context));
  return throughAll(readings, place, (leaves2) => {
    const names = leaves2.filter((leaf) => leaf.is === "scalar").map((leaf) => leaf.text);
    if (names.length === leaves2.length) return readAttribute(names.join("."), place, context);
    const unknown2 = leaves2.find((leaf) => leaf.is !== "scalar");
    return unknownResult(call, leaves2, unknown2 ? why(unknown2) : "the attribute is not known", context);
  });
};
var importValue = (call, context) => {
  const place = placeOf(call);
  return throughAll([context.evaluate(call.argument, context)], place, ([name]) => {
    if (!name || name.is === "list" || name.is === "map" || name.is === "absent") {
      return malformed(place, "`Fn::ImportValue` takes the name of an export; write the name", context);
    }
    return { is: "import", scope: context.scope, name, place };
  });
};

// src/frontends/cloudformation/functions/opaque.ts
var base64 = (call, context) => unknownResult(call, [context.evaluate(call.argument, context)], "its text is encoded by `Fn::Base64`", context);
var toJsonString = (call, context) => unknownResult(call, [context.evaluate(call.argument, context)], "its text is made by `Fn::ToJsonString`", context);
var transform = (call) => {
  const name = literal(child(call.argument, "Name")) ?? literal(call.argument);
  const macro = name === void 0 ? "a macro" : `the macro \`${name}\``;
  return unknownAt(placeOf(call), `${macro} gives it when the stack is deployed`);
};
var getStackOutput = (call, context) => {
  const output = literal(child(call.argument, "OutputName"));
  const stack = literal(child(call.argument, "StackName"));
  const what = output === void 0 ? "it is an output" : `\`${output}\` is an output`;
  const whose = stack === void 0 ? "another stack" : `the stack \`${stack}\``;
  return unknownResult(call, [context.evaluate(call.argument, context)], `${what} of ${whose}`, context);
};

// src/frontends/cloudformation/functions/strings.ts
var join = (call, context) => {
  const place = placeOf(call);
  const [delimiter, items] = argumentsOf(call, 2) ?? [];
  if (!delimiter || !items) {
    return malformed(place, '`Fn::Join` takes a delimiter and a list; write `!Join [",", [one, other]]`', context);
  }
  const between = delimiter.kind === "scalar" && delimiter.tag === void 0 ? delimiter.text : void 0;
  const list = context.evaluate(items, context);
  if (between === void 0) {
    return unknownResult(call, [context.evaluate(delimiter, context), list], "its delimiter is not known", context);
  }
  return through(list, (leaf) => {
    if (leaf.is === "list") {
      return joinItems(
        call,
        between,
        leaf.items.filter((item) => item.is !== "absent"),
        context
      );
    }
    if (leaf.is === "scalar" || leaf.is === "map" || leaf.is === "text") {
      return malformed(place, "`Fn::Join` takes a list after the delimiter; write `[one, other]`", context);
    }
    return unknownResult(call, [joinerOf(between, place), leaf], why(leaf), context);
  });
};
function joinItems(call, between, items, context) {
  const place = placeOf(call);
  const readings = items.filter((item) => item.is !== "spread");
  const spread = items.find((item) => item.is === "spread");
  if (spread) {
    const list = { is: "list", items, place };
    return unknownResult(call, [joinerOf(between, place), list], spread.of.why, context);
  }
  return throughAll(readings, place, (leaves2) => {
    const present = leaves2.filter((leaf) => leaf.is !== "absent");
    const parts = present.flatMap((leaf, index) => index === 0 ? [leaf] : [between, leaf]);
    return joinParts2(parts, place, context);
  });
}
var joinerOf = (text, place) => ({ is: "scalar", text, quoted: true, place });
var sub = (call, context) => {
  const place = placeOf(call);
  const { argument } = call;
  if (argument.kind === "scalar" && argument.tag === void 0) return substituted(argument, /* @__PURE__ */ new Map(), place, context);
  const [text, variables] = argument.kind === "sequence" && argument.tag === void 0 ? argument.items : [];
  const only = argument.kind === "sequence" && argument.items.length <= 2;
  if (only && text?.kind === "scalar" && text.tag === void 0 && (!variables || isVariables(variables))) {
    return substituted(text, variables ? variablesOf(variables, context) : /* @__PURE__ */ new Map(), place, context);
  }
  const inner = callOf(argument);
  if (inner) {
    const given = context.evaluate(argument, context);
    return unknownResult(call, [given], why(given), context);
  }
  return malformed(place, '`Fn::Sub` takes a text, or a list of a text and a map; write `!Sub "\u2026${Name}\u2026"`', context);
};
var isVariables = (node) => node.kind === "mapping" && node.tag === void 0;
var variablesOf = (node, context) => new Map([...node.entries].map(([name, { value }]) => [name, context.evaluate(value, context)]));
var VARIABLE = /\$\{(!?)([^{}]+)\}/gu;
function substituted(text, variables, place, context) {
  const parts = [];
  const finder = new Finder(text, place, context);
  let end = 0;
  for (const match of text.text.matchAll(VARIABLE)) {
    const [whole, literalMark, written = ""] = match;
    parts.push(text.text.slice(end, match.index));
    end = match.index + whole.length;
    const name = written.trim();
    if (literalMark === "!") parts.push(`\${${written}}`);
    else parts.push(variables.get(name) ?? valueOf(name, finder.placeOf(whole), context));
  }
  parts.push(text.text.slice(end));
  return joinParts2(parts, at(place.span, ...text.via, ...place.via), context);
}
function valueOf(name, place, context) {
  if (name === "" || name.startsWith(".") || name.endsWith(".")) {
    const message = `\`\${${name}}\` names no parameter, resource or attribute; correct it, or write \`\${!${name}}\` for the text itself`;
    return malformed(place, message, context);
  }
  if (name.includes(".") && !isPseudoParameter(name)) return readAttribute(name, place, context);
  return readName(name, place, context);
}
var Finder = class {
  #raw;
  #start;
  #fallback;
  #cursor = 0;
  /** Searches in vain that are left: each reads the text to its end. */
  #patience = 20;
  constructor(text, fallback, { source }) {
    this.#raw = source.text.slice(text.span.start, text.span.end);
    this.#start = text.span.start;
    this.#fallback = fallback;
  }
  placeOf(variable) {
    const found = this.#patience > 0 ? this.#raw.indexOf(variable, this.#cursor) : -1;
    if (found < 0) {
      this.#patience -= 1;
      return this.#fallback;
    }
    this.#cursor = found + variable.length;
    const start = this.#start + found;
    return at({ ...this.#fallback.span, start, end: start + variable.length }, ...this.#fallback.via);
  }
};

// src/frontends/cloudformation/functions/functions.ts
var FUNCTIONS = /* @__PURE__ */ new Map([
  ["Condition", condition],
  ["Fn::And", onlyInConditions],
  ["Fn::Base64", base64],
  ["Fn::Cidr", cidr],
  ["Fn::Contains", onlyInRules],
  ["Fn::EachMemberEquals", onlyInRules],
  ["Fn::EachMemberIn", onlyInRules],
  ["Fn::Equals", onlyInConditions],
  ["Fn::FindInMap", findInMap],
  ["Fn::GetAZs", getAzs],
  ["Fn::GetAtt", getAtt],
  ["Fn::GetStackOutput", getStackOutput],
  ["Fn::If", ifFunction],
  ["Fn::ImportValue", importValue],
  ["Fn::Join", join],
  ["Fn::Length", length],
  ["Fn::Not", onlyInConditions],
  ["Fn::Or", onlyInConditions],
  ["Fn::RefAll", onlyInRules],
  ["Fn::Select", select],
  ["Fn::Split", split],
  ["Fn::Sub", sub],
  ["Fn::ToJsonString", toJsonString],
  ["Fn::Transform", transform],
  ["Fn::ValueOf", onlyInRules],
  ["Fn::ValueOfAll", onlyInRules],
  ["Ref", ref]
]);

// node_modules/cloudformation-js-yaml-schema/tags.json
var tags_default = {
  mapping: [
    "Base64",
    "ImportValue"
  ],
  scalar: [
    "Ref",
    "Sub",
    "GetAZs",
    "GetAtt",
    "Condition",
    "ImportValue",
    "Cidr"
  ],
  sequence: [
    "And",
    "Equals",
    "GetAtt",
    "If",
    "FindInMap",
    "Join",
    "Not",
    "Or",
    "Select",
    "Sub",
    "Split",
    "Cidr"
  ]
};

// src/frontends/cloudformation/syntax/tags.ts
var COMPLETED = {
  scalar: ["Base64", "Length", "ToJsonString", "Transform"],
  sequence: [
    "Contains",
    "EachMemberEquals",
    "EachMemberIn",
    "Length",
    "RefAll",
    "ToJsonString",
    "ValueOf",
    "ValueOfAll"
  ],
  mapping: ["GetAZs", "GetStackOutput", "Length", "ToJsonString", "Transform"]
};
var SHAPES = shapes();
var shapesOf = (tag) => SHAPES.get(tag);
function shapes() {
  const map = /* @__PURE__ */ new Map();
  const add = (kind, tags) => {
    for (const tag of tags) map.set(tag, (map.get(tag) ?? /* @__PURE__ */ new Set()).add(kind));
  };
  for (const tags of [tags_default, COMPLETED]) {
    add("scalar", tags.scalar);
    add("sequence", tags.sequence);
    add("mapping", tags.mapping);
  }
  return map;
}

// src/frontends/cloudformation/evaluate.ts
function evaluate(node, context) {
  const call = callOf(node);
  if (call) return evaluateCall(call, node, context);
  switch (node.kind) {
    case "scalar":
      return evaluateScalar(node, context);
    case "sequence":
      return { is: "list", items: node.items.map((item) => evaluate(item, context)), place: placeOf(node) };
    case "mapping":
      return evaluateMapping(node, context);
  }
}
function evaluateCall(call, node, context) {
  const run = FUNCTIONS.get(call.name);
  if (!run && call.name.startsWith("Fn::Rain::")) {
    const message = `\`!${node.tag ?? ""}\` is filled in by \`rain pkg\`; check the packaged template to have it judged`;
    context.problems.add("note", message, call.span);
    return unknownAt(placeOf(call), `\`!${node.tag ?? ""}\` is filled in by \`rain pkg\``);
  }
  if (!run) {
    const shown2 = node.tag === void 0 ? call.name : `!${node.tag}`;
    const message = `\`${shown2}\` is no function that is known here, so its value is unknown; correct the name`;
    context.problems.add("warning", message, call.span);
    return unknownAt(placeOf(call), `\`${shown2}\` is no function that is known here`);
  }
  const shapes2 = node.tag === void 0 ? void 0 : shapesOf(node.tag);
  if (shapes2 && !shapes2.has(node.kind)) {
    return malformed(
      placeOf(call),
      `\`!${node.tag ?? ""}\` cannot take a ${NAMES[node.kind]}; correct what follows it`,
      context
    );
  }
  const reading = run(call, context);
  return reading.is === "choice" ? { ...reading, place: { span: call.span, via: reading.place.via } } : reading;
}
function evaluateScalar(node, context) {
  const place = placeOf(node);
  if (isNull(node)) return { is: "absent", place };
  const text = textOf(node);
  const parts = context.loops.size > 0 ? loopParts(text, context) : [text];
  if (parts.length === 1 && !text.includes("{{resolve:")) {
    return { is: "scalar", text, quoted: node.quoted, place };
  }
  return joinParts2(parts, place, context);
}
function loopParts(text, context) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(/[$&]\{([A-Za-z0-9]+)\}/gu)) {
    const variable = context.loops.get(match[1] ?? "");
    if (!variable) continue;
    parts.push(text.slice(end, match.index), variable);
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  return parts;
}
function evaluateMapping(node, context) {
  const entries = /* @__PURE__ */ new Map();
  const place = placeOf(node);
  const expansion = expand(node, context);
  let { rest } = expansion;
  for (const { name, key, value, context: inner, open } of expansion.entries) {
    if (open) continue;
    if (name.startsWith("Fn::")) {
      rest = malformed(placeOf(key), `\`${name}\` stands beside other keys; give it a map of its own`, context);
    } else entries.set(name, { key: placeOf(key), value: evaluate(value, inner) });
  }
  return { is: "map", entries, ...rest ? { rest } : {}, place };
}
var NAMES = { scalar: "text", sequence: "list", mapping: "map" };

// src/frontends/cloudformation/outputs.ts
function readOutputs(section, context) {
  const outputs = [];
  const exports2 = [];
  if (section?.kind !== "mapping") return { outputs, exports: exports2 };
  for (const expanded of expand(section, context).entries) {
    const node = child(expanded.value, "Value");
    if (!node || isNull(node)) continue;
    const value = expanded.context.evaluate(node, expanded.context);
    const place = placeOf(node);
    const exists = existence(expanded);
    outputs.push(exists.op === "constant" ? value : { is: "choice", condition: exists, then: value, else: { is: "absent", place }, place });
    const name = child(child(expanded.value, "Export"), "Name");
    if (name) exports2.push({ name: expanded.context.evaluate(name, expanded.context), value, exists });
  }
  return { outputs, exports: exports2 };
}
function existence({ value: output, context }) {
  const condition2 = child(output, "Condition");
  const name = literal(condition2);
  if (!condition2 || name === void 0) return ALWAYS;
  return context.conditions.named(name, placeOf(condition2), context);
}

// src/frontends/cloudformation/problems.ts
var Problems = class {
  #diagnostics;
  #told = /* @__PURE__ */ new Set();
  #undefined = /* @__PURE__ */ new Map();
  #untold = 0;
  #last;
  constructor(first = []) {
    this.#diagnostics = first.slice(0, MOST2);
    this.#untold = first.length - this.#diagnostics.length;
    this.#last = first.at(-1)?.span;
  }
  add(level, message, span) {
    const key = `${span.start} ${span.end} ${message}`;
    if (this.#told.has(key)) return;
    this.#last = span;
    if (this.#diagnostics.length >= MOST2) {
      this.#untold += 1;
      return;
    }
    this.#told.add(key);
    this.#diagnostics.push({ level, message, span });
  }
  /** Notes a name that a function refers to; whether it exists is known at the end. */
  uses(name, span) {
    if (!this.#undefined.has(name)) this.#undefined.set(name, span);
  }
  /** Tells once about all names that were used and that the template does not define. */
  tellUndefined(isDefined) {
    const missing = [...this.#undefined].filter(([name]) => !isDefined(name));
    const [first] = missing;
    if (!first) return;
    const names = missing.slice(0, MOST_NAMES).map(([name]) => `\`${shortened(name)}\``);
    const more = missing.length > MOST_NAMES ? ` and ${missing.length - MOST_NAMES} more` : "";
    const be = missing.length > 1 ? "are" : "is";
    this.add(
      "note",
      `${names.join(", ")}${more} ${be} not defined in this template; define or correct the name`,
      first[1]
    );
  }
  all() {
    if (this.#untold === 0 || !this.#last) return this.#diagnostics;
    const message = `${this.#untold} more problems in this file are not shown; correct the first ones and run again`;
    return [...this.#diagnostics, { level: "note", message, span: this.#last }];
  }
};
var shortened = (name) => name.length > LONGEST ? `${name.slice(0, LONGEST)}\u2026` : name;
var LONGEST = 80;
var MOST2 = 100;
var MOST_NAMES = 5;

// src/frontends/cloudformation/resources.ts
function readResources(section, context) {
  const resources = [];
  for (const expanded of expand(section, context).entries) {
    const resource = readResource(expanded);
    if (resource) resources.push(resource);
  }
  return resources;
}
function readResource({ name, written, key, value, context, open }) {
  const type = literal(child(value, "Type"));
  if (value.kind !== "mapping" || value.tag !== void 0 || type === void 0) {
    const level = isRainModule(value) ? "warning" : "error";
    context.problems.add(level, `resource \`${name}\` ${whatIsWrong(value)}`, key.span);
    return void 0;
  }
  return {
    language: "cloudformation",
    type,
    address: name,
    block: written,
    name: key.span,
    properties: readProperties(value, key.span, context),
    settings: readSettings(value, context),
    exists: existenceOf(value, context),
    ...open ? { open } : {}
  };
}
function whatIsWrong(resource) {
  if (resource.kind !== "mapping" || resource.tag !== void 0) return "is no map; give it a Type and Properties";
  if (isRainModule(resource)) return "is a module that `rain pkg` writes out; check the packaged template to have it judged";
  const type = child(resource, "Type");
  return type && !isNull(type) ? "has a Type that is no plain text; write the type itself" : "has no Type; add one";
}
function isRainModule(resource) {
  const type = child(resource, "Type");
  return type?.tag === "Rain::Module" || child(type, "Rain::Module") !== void 0;
}
function readProperties(resource, name, context) {
  const node = child(resource, "Properties");
  const properties = node && !isNull(node) ? propertiesOf(node, context) : nothing({ span: name, via: [] });
  const macro = resource.entries.get("Fn::Transform");
  if (!macro || properties.rest) return properties;
  const why2 = "a macro, `Fn::Transform`, may add to the resource when the stack is deployed";
  return { ...properties, rest: unknownAt(placeOf(macro.key), why2) };
}
function propertiesOf(node, context) {
  const call = callOf(node);
  if (node.kind === "mapping" && (!call || call.name === "Fn::Transform")) return evaluateMapping(node, context);
  const place = placeOf(node);
  if (call) return { ...nothing(place), rest: unknownAt(place, `\`${call.name}\` gives all its properties`) };
  return { ...nothing(place), rest: malformed(place, "Properties is no map; write `Name: value` lines", context) };
}
var nothing = (place) => ({ is: "map", entries: /* @__PURE__ */ new Map(), place });
function readSettings(resource, context) {
  const entries = /* @__PURE__ */ new Map();
  for (const [name, { key, value }] of resource.entries) {
    if (!SETTINGS.has(name)) continue;
    entries.set(name, { key: placeOf(key), value: context.evaluate(value, context) });
    if (name === "DependsOn") noteNames(value, context);
  }
  return { is: "map", entries, place: placeOf(resource) };
}
function noteNames(node, { problems }) {
  for (const each of node.kind === "sequence" ? node.items : [node]) {
    const name = literal(each);
    if (name) problems.uses(name, each.span);
  }
}
function existenceOf(resource, context) {
  const node = child(resource, "Condition");
  if (!node || isNull(node)) return ALWAYS;
  const name = literal(node);
  if (name !== void 0) return context.conditions.named(name, placeOf(node), context);
  context.problems.add(
    "error",
    "Condition takes the name of a condition; define one under Conditions and write its name",
    node.span
  );
  return { op: "unknown", why: "its condition cannot be read", place: placeOf(node) };
}
var SETTINGS = /* @__PURE__ */ new Set([
  "CreationPolicy",
  "DeletionPolicy",
  "DependsOn",
  "Metadata",
  "UpdatePolicy",
  "UpdateReplacePolicy"
]);

// src/frontends/cloudformation/template.ts
function readTemplate(input) {
  const chosen = chooseTemplate(input.source);
  if (chosen.outcome !== "template") return chosen;
  const { root, resources } = chosen;
  const problems = new Problems(chosen.diagnostics);
  const conditions = new TemplateConditions(child(root, "Conditions"));
  const context = contextOf(input, root, conditions, problems);
  for (const name of SECTIONS) checkSection(root, name, problems);
  conditions.buildAll(context);
  const read = readResources(resources, context);
  const { outputs, exports: exports2 } = readOutputs(child(root, "Outputs"), context);
  if (!addsResources(root, resources) && !read.some((resource) => resource.open)) {
    const names = new Set(read.map((resource) => resource.address));
    const modules = new Set(read.filter(({ type }) => type.endsWith("::MODULE")).map(({ address }) => address));
    problems.tellUndefined((name) => names.has(name) || beginsWithOne(modules, name));
  }
  const start = firstLine(input.source);
  const deployment = {
    id: context.scope,
    language: "cloudformation",
    file: input.source.file,
    region: readPseudoParameter("AWS::Region", at(start), context),
    account: readPseudoParameter("AWS::AccountId", at(start), context),
    resources: read,
    parameters: [...context.parameters.keys()],
    exports: exports2,
    outputs,
    cases: context.cases,
    start
  };
  return { outcome: "read", deployment, diagnostics: problems.all() };
}
var SECTIONS = ["Parameters", "Mappings", "Conditions", "Outputs"];
function checkSection(root, name, problems) {
  const section = root.entries.get(name)?.value;
  if (!section || isNull(section) || section.kind === "mapping" && section.tag === void 0) return;
  problems.add("error", `${name} is no map and is left out; write a name and \`:\` before each of its entries`, section.span);
}
function contextOf(input, root, conditions, problems) {
  const { source, id, region, parameters } = input;
  return {
    scope: id ?? source.file,
    source,
    region,
    parameters: declaredParameters(child(root, "Parameters"), parameters),
    mappings: child(root, "Mappings"),
    conditions,
    macros: addsDefinitions(root),
    cases: new TermCases(),
    problems,
    budget: { copies: 1e4, work: 2e6, repeats: 1e6 },
    loops: /* @__PURE__ */ new Map(),
    evaluate
  };
}
function beginsWithOne(modules, name) {
  if (modules.size === 0) return false;
  for (let end = Math.min(name.length, 255); end > 0; end -= 1) if (modules.has(name.slice(0, end))) return true;
  return false;
}
function addsResources(root, resources) {
  if (root.entries.has("Fn::Transform") || resources.entries.has("Fn::Transform")) return true;
  return transformsOf(root).some((name) => name !== "AWS::LanguageExtensions");
}
function addsDefinitions(root) {
  if (root.entries.has("Fn::Transform")) return true;
  return transformsOf(root).some((name) => !name?.startsWith("AWS::") || name === "AWS::Include");
}
function transformsOf(root) {
  const transform2 = child(root, "Transform");
  if (!transform2 || isNull(transform2)) return [];
  const transforms = transform2.kind === "sequence" ? transform2.items : [transform2];
  return transforms.map((each) => literal(each) ?? literal(child(each, "Name")));
}
function firstLine({ file, text }) {
  const end = text.search(/[\r\n]/u);
  return { file, start: 0, end: end < 0 ? text.length : end };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readTemplate
});
})
