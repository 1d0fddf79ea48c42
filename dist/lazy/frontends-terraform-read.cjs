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

// src/frontends/terraform/read.ts
var read_exports = {};
__export(read_exports, {
  readTerraform: () => readTerraform
});
module.exports = __toCommonJS(read_exports);

// src/value/reading.ts
var ALWAYS = { op: "constant", value: true };
var NEVER = { op: "constant", value: false };
function seenFrom(reading, place) {
  const seen2 = { span: place.span, via: [...place.via, ...reading.place.via] };
  if (reading.is !== "list" || !reading.items.some((item) => item.is === "spread")) return { ...reading, place: seen2 };
  const { start, file } = reading.place.span;
  const items = reading.items.map((item) => {
    const isWhole2 = item.is === "spread" && item.of.place.span.file === file && item.of.place.span.start === start;
    return isWhole2 ? { ...item, of: { ...item.of, place: { span: place.span, via: [...place.via, ...item.of.place.via] } } } : item;
  });
  return { ...reading, items, place: seen2 };
}

// src/value/term.ts
var termKey = (term) => `${term.scope}\0${term.text}`;
var sameTerm = (a, b) => a === b || a.scope === b.scope && a.text === b.text;
var differentMembers = (a, b) => a.memberOf !== void 0 && a.memberOf === b.memberOf && a.scope === b.scope && a.text !== b.text;
var OTHER = /* @__PURE__ */ Symbol.for("resilint: anything else");
var TermCases = class {
  #compared = /* @__PURE__ */ new Map();
  #allowed = /* @__PURE__ */ new Map();
  compare(term, literal3) {
    const key = termKey(term);
    const known2 = this.#compared.get(key);
    if (known2) known2.add(literal3);
    else this.#compared.set(key, /* @__PURE__ */ new Set([literal3]));
  }
  allow(term, literals2) {
    this.#allowed.set(termKey(term), [...new Set(literals2)]);
  }
  /** The cases of a term, in the order in which they were met; none where nothing in the deployment hangs on it. */
  of(term) {
    if (term.boolean) return YES_NO;
    const allowed = this.allowed(term);
    const compared3 = this.#compared.get(termKey(term));
    if (!allowed) return compared3 ? [...compared3, OTHER] : [];
    return this.others(term).length > 0 ? [...allowed.filter((each2) => compared3?.has(each2)), OTHER] : allowed;
  }
  /** The allowed values that no condition compares the term with: one case, as long as nothing hangs on which of them it is. */
  others(term) {
    const compared3 = this.#compared.get(termKey(term));
    const allowed = this.allowed(term) ?? [];
    const others = allowed.filter((each2) => !compared3?.has(each2));
    return others.length > 1 && others.length < allowed.length ? others : [];
  }
  allowed(term) {
    return this.#allowed.get(termKey(term));
  }
};
var YES_NO = ["true", "false"];

// src/frontends/folder.ts
function joinPath(folder, path) {
  const parts2 = (path.startsWith("/") ? path : `${folder}/${path}`).split("/");
  const kept = [];
  for (const part2 of parts2) {
    if (part2 === "" || part2 === ".") continue;
    if (part2 !== "..") kept.push(part2);
    else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else if (!(path.startsWith("/") || folder.startsWith("/"))) kept.push("..");
  }
  return (path.startsWith("/") || folder.startsWith("/") ? "/" : "") + kept.join("/");
}
var folderOf = (path) => path.includes("/") ? path.slice(0, Math.max(path.lastIndexOf("/"), path.startsWith("/") ? 1 : 0)) : "";
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);

// src/frontends/terraform/evaluate/budget.ts
var Budget = class {
  #steps;
  #depth = 0;
  constructor(steps = MAX_STEPS) {
    this.#steps = steps;
  }
  /** Takes so many steps; false where there are none left. */
  spend(steps) {
    this.#steps -= steps;
    return this.#steps >= 0;
  }
  get isSpent() {
    return this.#steps < 0;
  }
  /** One level further in; false where that is too deep. Each that enters leaves. */
  enter() {
    this.#depth += 1;
    return this.#depth <= MAX_DEPTH;
  }
  leave() {
    this.#depth -= 1;
  }
};
var TOO_MUCH = "the configuration computes more values than can be read";
var TOO_DEEP = "it is nested too deeply to be read";
var TOO_LARGE = "it is too large to be read";
var MAX_STEPS = 4e5;
var MAX_DEPTH = 400;

// src/frontends/terraform/declarations/override.ts
function overridden(block, { body: over2 }) {
  return { ...block, body: mergedBody(block.body, over2) };
}
function mergedBody(base, over2) {
  const names = new Set(over2.attributes.map(({ name }) => name));
  const types = new Set(over2.blocks.map(contentType));
  const kept = base.attributes.filter(({ name }) => !names.has(name) && !types.has(name));
  const lifecycle = base.blocks.find(({ type }) => type === LIFECYCLE);
  const added = over2.blocks.map((block) => block.type === LIFECYCLE && lifecycle ? overridden(lifecycle, block) : block);
  const blocks = base.blocks.filter((block) => !types.has(contentType(block)) && !names.has(contentType(block)));
  return { attributes: [...kept, ...firstOfEach(over2.attributes)], blocks: [...blocks, ...added], span: base.span };
}
var LIFECYCLE = "lifecycle";
var firstOfEach = (attributes) => attributes.filter(({ name }, index2) => attributes.findIndex((other) => other.name === name) === index2);
var contentType = ({ type, labels: [label] }) => type === "dynamic" && label ? label.text : type;

// src/frontends/terraform/declarations/syntax-queries.ts
var argument = ({ body }, name) => body.attributes.find((attribute2) => attribute2.name === name)?.value;
function literalText(expression) {
  if (expression?.is !== "template") return void 0;
  const [part2, ...others] = expression.parts;
  if (!part2) return "";
  return part2.is === "text" && others.length === 0 ? part2.text : void 0;
}
var keyword = (expression) => expression?.is === "variable" ? expression.name : literalText(expression);
function providerName(expression) {
  if (expression?.is === "index") return `${providerName(expression.source) ?? ""}[*]`;
  if (expression?.is !== "attribute") return keyword(expression);
  return expression.source.is === "variable" ? `${expression.source.name}.${expression.name}` : void 0;
}
var blocksOf = (body, type) => body.blocks.filter((block) => block.type === type);
var unwrapped = (expression) => {
  if (expression.is !== "template" || !expression.isWrapped) return expression;
  const [part2] = expression.parts;
  return part2?.is === "interpolation" ? part2.value : expression;
};

// src/frontends/terraform/declarations/declare.ts
function declare({ folder, files, start, primary, overrides }, problems) {
  const sorted = new Sorted(problems);
  for (const body of primary) sorted.add(body);
  for (const body of overrides) sorted.override(body);
  const { variables, locals, outputs, resources, data, calls, providers } = sorted;
  return { folder, files, start, variables, locals, outputs, resources, data, calls, providers };
}
var Sorted = class {
  variables = /* @__PURE__ */ new Map();
  locals = /* @__PURE__ */ new Map();
  outputs = /* @__PURE__ */ new Map();
  resources = /* @__PURE__ */ new Map();
  data = /* @__PURE__ */ new Map();
  calls = /* @__PURE__ */ new Map();
  providers = /* @__PURE__ */ new Map();
  #problems;
  constructor(problems) {
    this.#problems = problems;
  }
  add({ attributes, blocks }) {
    for (const { name, nameSpan } of attributes) this.#problems.add("error", `the argument \`${name}\` stands outside of any block; move it into one`, nameSpan);
    for (const block of blocks) {
      const slot = this.#slotOf(block);
      if (!slot) continue;
      if (slot.is === "locals") this.#addLocals(block.body);
      else if (!slot.in.has(slot.name)) slot.in.set(slot.name, block);
      else this.#twice(`${block.type} \`${slot.name}\``, block.header);
    }
  }
  override({ blocks }) {
    for (const block of blocks) {
      const slot = this.#slotOf(block);
      if (slot?.is === "locals") {
        for (const attribute2 of block.body.attributes) this.locals.set(attribute2.name, attribute2);
      } else if (slot) {
        const base = slot.in.get(slot.name);
        slot.in.set(slot.name, base ? overridden(base, block) : block);
        if (!base) this.#problems.add("warning", `there is no ${block.type} \`${slot.name}\` to override; move it to a file of another name`, block.header);
      }
    }
  }
  #addLocals({ attributes }) {
    for (const attribute2 of attributes) {
      if (this.locals.has(attribute2.name)) this.#twice(`local \`${attribute2.name}\``, attribute2.nameSpan);
      else this.locals.set(attribute2.name, attribute2);
    }
  }
  #twice(what, span) {
    this.#problems.add("error", `${what} is declared twice, and the first counts; rename or remove one`, span);
  }
  #slotOf(block) {
    switch (block.type) {
      case "locals":
        return { is: "locals" };
      case "variable":
        return this.#named(block, this.variables);
      case "output":
        return this.#named(block, this.outputs);
      case "module":
        return this.#named(block, this.calls);
      case "provider":
        return this.#provider(block);
      case "resource":
        return this.#typed(block, this.resources);
      case "data":
        return this.#typed(block, this.data);
      default:
        if (!PASSED_OVER.has(block.type)) {
          this.#problems.add("warning", `Terraform knows no block \`${block.type}\`, so that it is left out; correct its name`, block.header);
        }
        return void 0;
    }
  }
  #named(block, into) {
    const [label, ...others] = block.labels;
    if (!label || others.length > 0) {
      this.#labels(block, `one name, as in \`${block.type} "name"\``);
      return;
    }
    return { is: "block", in: into, name: label.text };
  }
  #typed(block, into) {
    const [type, label, ...others] = block.labels;
    if (!type || !label || others.length > 0) {
      this.#labels(block, `a type and a name, as in \`${block.type} "aws_db_instance" "main"\``);
      return;
    }
    return { is: "block", in: into, name: `${type.text}.${label.text}` };
  }
  #provider(block) {
    const slot = this.#named(block, this.providers);
    const alias = keyword(argument(block, "alias"));
    return slot?.is === "block" && alias !== void 0 ? { ...slot, name: `${slot.name}.${alias}` } : slot;
  }
  #labels(block, wanted) {
    this.#problems.add("error", `a block \`${block.type}\` takes ${wanted}; without that it is left out`, block.header);
    return void 0;
  }
};
var PASSED_OVER = /* @__PURE__ */ new Set([
  "action",
  "check",
  "ephemeral",
  "import",
  "language",
  "list",
  "moved",
  "removed",
  "terraform"
]);

// src/frontends/terraform/declarations/module-files.ts
var isConfigurationName = (name) => EXTENSIONS.some((extension) => name.endsWith(extension)) && !isIgnored(name);
function moduleFiles(folder, files) {
  const names = files.list(folder).flatMap(({ name, is }) => is === "file" && isConfigurationName(name) ? [name] : []);
  const present2 = new Set(names);
  const read3 = names.filter((name) => !isReplaced(name, present2)).sort();
  const paths = (wanted) => read3.filter((name) => isOverride(name) === wanted).map((name) => joinPath(folder, name));
  return { primary: paths(false), overrides: paths(true) };
}
var isReplaced = (name, present2) => name.endsWith(".tf") && present2.has(`${name.slice(0, -".tf".length)}.tofu`) || name.endsWith(".tf.json") && present2.has(`${name.slice(0, -".tf.json".length)}.tofu.json`);
function isOverride(name) {
  const extension = EXTENSIONS.find((each2) => name.endsWith(each2)) ?? "";
  const base = name.slice(0, name.length - extension.length);
  return base === "override" || base.endsWith("_override");
}
var isIgnored = (name) => name.startsWith(".") || name.endsWith("~") || name.startsWith("#") && name.endsWith("#");
var EXTENSIONS = [".tf.json", ".tofu.json", ".tf", ".tofu"];

// src/frontends/terraform/declarations/loader.ts
var Loader = class {
  parser;
  problems;
  #files;
  #texts;
  #modules = /* @__PURE__ */ new Map();
  #loaded = /* @__PURE__ */ new Map();
  #further = /* @__PURE__ */ new Map();
  #broken = /* @__PURE__ */ new Map();
  #ownNames = /* @__PURE__ */ new Map();
  constructor(files, parser, texts2, problems) {
    this.#files = files;
    this.parser = parser;
    this.#texts = texts2;
    this.problems = problems;
    for (const path of texts2.keys()) {
      const folder = folderOf(path);
      this.#ownNames.set(folder, [...this.#ownNames.get(folder) ?? [], nameOf(path)]);
    }
  }
  /** The module in a folder; undefined where none of its files can be found. */
  module(folder) {
    if (!this.#modules.has(folder)) this.#modules.set(folder, this.#load(folder));
    return this.#modules.get(folder);
  }
  /** Reads and parses one file, whose text a place may then stand in. */
  parse(path) {
    const source = this.source(path);
    if (!source) return void 0;
    const parsed2 = this.parser.file(source);
    this.problems.addAll(parsed2.diagnostics);
    if (parsed2.diagnostics.some(({ level }) => level === "error")) this.#broken.set(path, source);
    return { source, parsed: parsed2 };
  }
  /** The text of a file. What cannot be read is told; what is missing is nobody's fault. */
  source(path) {
    const file = this.nameOf(path);
    const read3 = this.read(path);
    if (read3.is === "missing") return void 0;
    this.#loaded.set(path, { path, file, ...read3.is === "problem" && { problem: read3.problem } });
    if (read3.is === "text") return { file, text: read3.text };
    this.problems.add("error", `${read3.problem}; what it declares is not known`, { file, start: 0, end: 0 });
    return void 0;
  }
  get loaded() {
    return [...this.#loaded.values()];
  }
  /** The texts that were read beyond those of the run. */
  get further() {
    return [...this.#further.values()];
  }
  /** The files in which the syntax is broken. */
  get broken() {
    return [...this.#broken.values()];
  }
  read(path) {
    const own = this.#texts.get(path);
    if (own) return { is: "text", text: own.text };
    const read3 = this.#files.read(path);
    if (read3.is === "text") this.#further.set(path, { file: this.nameOf(path), text: read3.text });
    return read3;
  }
  list(folder) {
    const listed = this.#files.list(folder);
    const names = new Set(listed.map(({ name }) => name));
    const own = (this.#ownNames.get(folder) ?? []).filter((name) => !names.has(name));
    if (own.length === 0) return listed;
    return [...listed, ...own.map((name) => ({ name, is: "file" }))].sort((a, b) => a.name < b.name ? -1 : 1);
  }
  /** True for a folder of which the run itself has files. */
  isGiven(folder) {
    return this.#ownNames.has(folder);
  }
  nameOf(path) {
    return this.#texts.get(path)?.file ?? this.#files.nameOf(path);
  }
  boundOf(path) {
    return this.#files.boundOf(path);
  }
  #load(folder) {
    const { primary, overrides } = moduleFiles(folder, this);
    const bodies = (paths2) => paths2.flatMap((path) => this.parse(path)?.parsed.body ?? []);
    const paths = [...primary, ...overrides];
    const [first2] = paths;
    if (first2 === void 0) return void 0;
    const start = firstLine({ file: this.nameOf(first2), text: textOf(this.read(first2)) });
    const files = paths.map((path) => this.nameOf(path));
    return declare({ folder, files, start, primary: bodies(primary), overrides: bodies(overrides) }, this.problems);
  }
};
var textOf = (read3) => read3.is === "text" ? read3.text : "";
function firstLine({ file, text: text5 }) {
  const end = text5.search(/[\r\n]/u);
  return { file, start: 0, end: end < 0 ? text5.length : end };
}

// src/frontends/terraform/modules/memo.ts
var Memo = class {
  #running = [];
  of(values2, name, make, failed) {
    const known2 = values2.get(name.key);
    if (known2 !== void 0) return known2;
    const start = this.#running.findIndex(({ key }) => key === name.key);
    if (start >= 0) return failed(circle(this.#running.slice(start)));
    if (this.#running.length >= LONGEST) return failed(`\`${name.label}\` hangs on too many others, one by one`);
    this.#running.push(name);
    try {
      const value = make();
      values2.set(name.key, value);
      return value;
    } finally {
      this.#running.pop();
    }
  }
};
function circle(running) {
  const [first2] = running;
  const names = running.map(({ label }) => label);
  const shown2 = names.length > MOST_SHOWN ? [...names.slice(0, MOST_SHOWN), "\u2026"] : names;
  return `\`${first2?.label ?? ""}\` hangs on itself (${[...shown2, first2?.label].join(" \u2192 ")})`;
}
var LONGEST = 150;
var MOST_SHOWN = 8;

// src/source/span.ts
var COMMAND_LINE = "<command line>";
var TYPED = { file: COMMAND_LINE, start: 0, end: 0 };
var at = (span, ...via) => ({ span, via });

// src/frontends/terraform/functions/numbers.ts
var PRECISION = 512;
var MAX_DIGITS = 2e3;
var DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$/u;
function parseNumber(text5) {
  const [whole4, sign, units = "", fraction = "", power = "0"] = DECIMAL.exec(text5) ?? [];
  if (whole4 === void 0 || units.length + fraction.length === 0) return void 0;
  const exponent = Number(power) - fraction.length;
  if (units.length + fraction.length > MAX_DIGITS || Math.abs(exponent) > MAX_DIGITS) return void 0;
  const digits = BigInt(units + fraction) * (sign === "-" ? -1n : 1n);
  return exponent >= 0 ? rounded(digits * 10n ** BigInt(exponent), 0) : quotient(digits, 10n ** BigInt(-exponent));
}
function writeNumber(value) {
  const { mantissa, exponent } = value;
  if (exponent >= 0 && bitsOf(mantissa) + exponent <= PRECISION) return (mantissa << BigInt(exponent)).toString();
  const negative = mantissa < 0n;
  const { digits, point } = shortest(negative ? -mantissa : mantissa, exponent, PRECISION);
  return (negative ? "-" : "") + placed(digits, point);
}
var fromInteger = (value) => rounded(value, 0);
function toDouble({ mantissa, exponent }) {
  const excess = Math.max(0, bitsOf(mantissa) - 64);
  const top = mantissa >> BigInt(excess);
  const kept = top << BigInt(excess) === mantissa ? top : top | 1n;
  const half = Math.trunc((exponent + excess) / 2);
  return Number(kept) * 2 ** half * 2 ** (exponent + excess - half);
}
function toInteger(value) {
  if (!isWhole(value) || bitsOf(value.mantissa) + value.exponent > 53) return void 0;
  return Number(value.mantissa << BigInt(value.exponent));
}
var isWhole = ({ exponent }) => exponent >= 0;
var floorOf = ({ mantissa, exponent }) => exponent >= 0 ? { mantissa, exponent } : fromInteger(mantissa >> BigInt(-exponent));
var negate = ({ mantissa, exponent }) => ({ mantissa: -mantissa, exponent });
function compareNumbers(a, b) {
  const { mantissa } = subtract(a, b);
  return mantissa < 0n ? -1 : mantissa > 0n ? 1 : 0;
}
function add(a, b) {
  const exponent = Math.min(a.exponent, b.exponent);
  return rounded((a.mantissa << BigInt(a.exponent - exponent)) + (b.mantissa << BigInt(b.exponent - exponent)), exponent);
}
var subtract = (a, b) => add(a, negate(b));
var multiply = (a, b) => rounded(a.mantissa * b.mantissa, a.exponent + b.exponent);
function divide(a, b) {
  if (b.mantissa === 0n) return void 0;
  const result = quotient(a.mantissa, b.mantissa);
  return rounded(result.mantissa, result.exponent + a.exponent - b.exponent);
}
function modulo(a, b) {
  const result = divide(a, b);
  if (!result) return a;
  const whole4 = result.mantissa < 0n ? negate(floorOf(negate(result))) : floorOf(result);
  return subtract(a, multiply(whole4, b));
}
function rounded(mantissa, exponent) {
  if (mantissa === 0n) return { mantissa: 0n, exponent: 0 };
  const magnitude = mantissa < 0n ? -mantissa : mantissa;
  const excess = bitsOf(magnitude) - PRECISION;
  if (excess <= 0) return normal(mantissa, exponent);
  const shift = BigInt(excess);
  const kept = magnitude >> shift;
  const rest2 = magnitude - (kept << shift);
  const half = 1n << shift - 1n;
  const up = rest2 > half || rest2 === half && (kept & 1n) === 1n ? kept + 1n : kept;
  return normal(mantissa < 0n ? -up : up, exponent + excess);
}
function quotient(numerator, denominator) {
  const shift = Math.max(0, PRECISION + 2 + bitsOf(denominator) - bitsOf(numerator));
  const scaled = numerator << BigInt(shift);
  const result = scaled / denominator;
  const sticky = result * denominator === scaled ? 0n : scaled < 0n === denominator < 0n ? 1n : -1n;
  return rounded(result * 2n + sticky, -shift - 1);
}
function normal(mantissa, exponent) {
  const zeros = trailingZeros(mantissa);
  return { mantissa: mantissa >> BigInt(zeros), exponent: exponent + zeros };
}
function trailingZeros(mantissa) {
  const lowest = mantissa & -mantissa;
  return bitsOf(lowest) - 1;
}
function bitsOf(value) {
  const magnitude = value < 0n ? -value : value;
  if (magnitude === 0n) return 0;
  const hex = magnitude.toString(16);
  return (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex.charAt(0), 16)));
}
var decimalDigits = ({ mantissa, exponent }) => decimal(mantissa, exponent);
function shortestDigits({ mantissa, exponent }) {
  return exponent >= 0 && bitsOf(mantissa) + exponent <= PRECISION ? decimal(mantissa, exponent) : shortest(mantissa, exponent, PRECISION);
}
function shortest(mantissa, exponent, precision) {
  const shift = precision + 1 - bitsOf(mantissa);
  const middle = mantissa << BigInt(shift);
  const scale = exponent - shift;
  const [exact, lower, upper] = [middle, middle - 1n, middle + 1n].map((each2) => decimal(each2, scale));
  if (!exact || !lower || !upper) return { digits: "0", point: 1 };
  const length2 = Math.max(exact.digits.length, lower.digits.length, upper.digits.length);
  const point = Math.max(exact.point, lower.point, upper.point);
  const [d, l, u] = [exact, lower, upper].map((each2) => each2.digits.padStart(each2.digits.length + point - each2.point, "0").padEnd(length2 + 2, "0"));
  if (d === void 0 || l === void 0 || u === void 0) return exact;
  const inclusive = (middle & 2n) === 0n;
  for (let index2 = 0; index2 < length2; index2 += 1) {
    const [digit, low, high] = [Number(d[index2]), Number(l[index2]), Number(u[index2])];
    const nothingBelow = /^0*$/u.test(l.slice(index2 + 1));
    const nothingAbove = /^0*$/u.test(u.slice(index2 + 1));
    const down = low !== digit || inclusive && nothingBelow;
    const up = digit !== high && (inclusive || digit + 1 < high || !nothingAbove);
    if (!down && !up) continue;
    const kept = BigInt(d.slice(0, index2 + 1));
    const next = d.slice(index2 + 1);
    const nearestIsUp = next > `5${"0".repeat(next.length - 1)}` || next.startsWith("5") && /^50*$/u.test(next) && digit % 2 === 1;
    return trimmed(((down && up ? nearestIsUp : up) ? kept + 1n : kept).toString().padStart(index2 + 1, "0"), point, index2 + 1);
  }
  return exact;
}
function trimmed(digits, point, length2) {
  return { digits: digits.replace(/0+$/u, ""), point: point + digits.length - length2 };
}
function decimal(mantissa, exponent) {
  const power = BigInt(Math.abs(exponent));
  if (mantissa === 0n) return { digits: "", point: 0 };
  const digits = (exponent >= 0 ? mantissa << power : mantissa * 5n ** power).toString();
  return { digits: digits.replace(/0+$/u, ""), point: exponent >= 0 ? digits.length : digits.length + exponent };
}
function placed(digits, point) {
  if (point <= 0) return `0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return digits.padEnd(point, "0");
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
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
      return reading.parts.filter((part2) => typeof part2 !== "string").map(why)[0] ?? "its text is not known";
    case "list":
      return reading.items.map((item) => item.is === "spread" ? item.of.why : isKnownShape(item) ? void 0 : why(item)).find((each2) => each2 !== void 0) ?? "it is a list";
    case "map":
      return reading.rest?.why ?? [...reading.entries.values()].filter(({ value }) => !isKnownShape(value)).map(({ value }) => why(value))[0] ?? "it is a map";
    case "absent":
      return "it is null";
    case "scalar":
      return `it is \`${reading.text}\``;
  }
}
var isKnownShape = (reading) => reading.is === "scalar" || reading.is === "absent" || reading.is === "list" || reading.is === "map";

// src/frontends/terraform/functions/call.ts
var mistake = (why2, place) => ({ is: "unknown", why: why2, malformed: true, place });

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
      return joined(reading.parts.map((part2) => typeof part2 === "string" ? part2 : canonical(part2)), "");
    case "choice":
      return wrap("if", [canonicalCondition(reading.condition), canonical(reading.then), canonical(reading.else)]);
    case "list":
      return wrap("list", reading.items.map((item) => item.is === "spread" ? wrap("spread", [canonical(item.of)]) : canonical(item)));
    case "map":
      return wrap("map", [...[...reading.entries].flatMap(([key, entry]) => [key, canonical(entry.value)]), ...reading.rest ? [wrap("rest", [canonical(reading.rest)])] : []]);
  }
}
function canonicalCondition(condition) {
  switch (condition.op) {
    case "constant":
      return String(condition.value);
    case "equals":
      return wrap("=", inOrder(canonical(condition.left), canonical(condition.right)));
    case "and":
    case "or":
      return wrap(condition.op, condition.of.map(canonicalCondition));
    case "not":
      return wrap("not", [canonicalCondition(condition.of)]);
    case "named":
      return canonicalNamed(condition);
    case "unknown":
      return condition.term ? termKey(condition.term) : void 0;
  }
}
var inOrder = (left, right) => left !== void 0 && right !== void 0 && left > right ? [right, left] : [left, right];
function canonicalNamed(condition) {
  if (!NAMED.has(condition)) NAMED.set(condition, canonicalCondition(condition.is));
  return NAMED.get(condition);
}
var NAMED = /* @__PURE__ */ new WeakMap();
var wrap = (name, parts2) => {
  const inner = joined(parts2, "");
  return inner === void 0 ? void 0 : `${name}(${inner})`;
};
function joined(parts2, separator) {
  const known2 = parts2.filter((part2) => part2 !== void 0);
  return known2.length === parts2.length ? known2.join(separator) : void 0;
}

// src/value/through.ts
var MAX_LEAVES = 256;
function through(reading, map) {
  return throughAll([reading], reading.place, (leaves) => leaves.map(map)[0] ?? reading);
}
function throughAll(readings, place, map) {
  const asked = { leaves: 0 };
  const result = distribute(readings, /* @__PURE__ */ new Map(), { asked, place, map });
  return asked.leaves > MAX_LEAVES ? { is: "unknown", why: "it hangs on too many cases", place } : result;
}
function distribute(readings, assumed, asking) {
  const settled = readings.map((reading) => settle(reading, assumed));
  const index2 = settled.findIndex((reading) => reading.is === "choice");
  const choice = settled[index2];
  if (choice?.is !== "choice") {
    asking.asked.leaves += 1;
    return asking.asked.leaves > MAX_LEAVES ? past(asking) : asking.map(settled.filter(isLeaf));
  }
  if (assumed.size >= MAX_LEAVES) asking.asked.leaves = MAX_LEAVES + 1;
  const branch = (taken4) => {
    if (asking.asked.leaves > MAX_LEAVES) return past(asking);
    const inside2 = settled.with(index2, taken4 ? choice.then : choice.else);
    return distribute(inside2, new Map(assumed).set(identity(choice.condition), taken4), asking);
  };
  return { is: "choice", condition: choice.condition, then: branch(true), else: branch(false), place: choice.place };
}
var past = (asking) => ({ is: "absent", place: asking.place });
function settle(reading, assumed) {
  let settled = reading;
  while (settled.is === "choice") {
    const taken4 = assumed.get(identity(settled.condition));
    if (taken4 === void 0) return settled;
    settled = taken4 ? settled.then : settled.else;
  }
  return settled;
}
function identity(condition) {
  if (condition.op === "named") return identity(condition.is);
  if (!IDENTITIES.has(condition)) IDENTITIES.set(condition, canonicalCondition(condition));
  return IDENTITIES.get(condition) ?? condition;
}
var IDENTITIES = /* @__PURE__ */ new WeakMap();
var isLeaf = (reading) => reading.is !== "choice";

// src/frontends/terraform/evaluate/order.ts
function compareText(a, b) {
  if (a === b) return 0;
  const length2 = Math.min(a.length, b.length);
  for (let index2 = 0; index2 < length2; index2 += 1) {
    const [one2, other] = [a.charCodeAt(index2), b.charCodeAt(index2)];
    if (one2 !== other) return isSurrogate(one2) === isSurrogate(other) ? one2 - other : isSurrogate(one2) ? 1 : -1;
  }
  return a.length - b.length;
}
var isSurrogate = (unit) => unit >= 55296 && unit <= 57343;

// src/value/text.ts
function partsOf(settled) {
  if (settled.is === "scalar") return [settled.text];
  if (settled.is === "text") return settled.parts;
  return settled.is === "unknown" || settled.is === "reference" ? [settled] : void 0;
}
function differ(one2, other) {
  const [a, b] = withoutBeginning(one2, other);
  const [c, d] = withoutBeginning(a.toReversed(), b.toReversed());
  return !mayMeet(knownOf(c.toReversed()), knownOf(d.toReversed()));
}
function withoutBeginning(one2, other) {
  const common = one2.findIndex((part2, index2) => !isOne(part2, other[index2]));
  return common < 0 ? [[], other.slice(one2.length)] : [one2.slice(common), other.slice(common)];
}
function isOne(part2, other) {
  if (other === void 0 || typeof part2 === "string" || typeof other === "string") return part2 === other;
  const name = canonical(part2);
  return name !== void 0 && name === canonical(other);
}
function mayMeet(one2, other) {
  if (one2.length === 1) return fits(one2.join(""), other);
  if (other.length === 1) return fits(other.join(""), one2);
  const begins = agree(one2[0], other[0], (text5, beginning) => text5.startsWith(beginning));
  return begins && agree(one2.at(-1), other.at(-1), (text5, ending) => text5.endsWith(ending));
}
function fits(text5, pieces) {
  const [head = "", ...tail] = pieces;
  if (tail.length === 0) return text5 === head;
  if (!text5.startsWith(head)) return false;
  const last = tail.pop() ?? "";
  let from = head.length;
  for (const piece of tail) {
    const found3 = text5.indexOf(piece, from);
    if (found3 < 0) return false;
    from = found3 + piece.length;
  }
  return text5.length - from >= last.length && text5.endsWith(last);
}
function knownOf(parts2) {
  const known2 = [""];
  for (const part2 of parts2) {
    if (typeof part2 === "string") known2.push((known2.pop() ?? "") + part2);
    else known2.push("");
  }
  return known2;
}
var agree = (one2 = "", other = "", goesOn) => one2.length >= other.length ? goesOn(one2, other) : goesOn(other, one2);
function shownText(parts2) {
  const shown2 = parts2.map((part2) => {
    if (typeof part2 === "string") return part2;
    if (part2.is === "reference") return `\${${part2.attribute === void 0 ? part2.address : `${part2.address}.${part2.attribute}`}}`;
    return part2.is === "unknown" && part2.term ? `\${${part2.term.label}}` : "${\u2026}";
  });
  return `\`${shown2.join("")}\``;
}

// src/frontends/terraform/evaluate/size.ts
function sizeOf(reading) {
  const known2 = SIZES.get(reading);
  if (known2 !== void 0) return known2;
  const size = measured(reading);
  SIZES.set(reading, size);
  return size;
}
function conditionSize(condition) {
  const known2 = SIZES.get(condition);
  if (known2 !== void 0) return known2;
  const size = conditionMeasured(condition);
  SIZES.set(condition, size);
  return size;
}
var SIZES = /* @__PURE__ */ new WeakMap();
function measured(reading) {
  switch (reading.is) {
    case "list":
      return reading.items.reduce((sum2, item) => sum2 + (item.is === "spread" ? 1 + (item.each ? sizeOf(item.each) : 0) : sizeOf(item)), 1);
    case "map":
      return [...reading.entries.values()].reduce((sum2, { value }) => sum2 + sizeOf(value), 1);
    case "text":
      return reading.parts.reduce((sum2, part2) => sum2 + (typeof part2 === "string" ? 1 : sizeOf(part2)), 1);
    case "choice":
      return 1 + conditionSize(reading.condition) + sizeOf(reading.then) + sizeOf(reading.else);
    case "import":
      return 1 + sizeOf(reading.name);
    case "unknown":
      return 1 + (reading.possible?.length ?? 0);
    case "scalar":
    case "reference":
    case "absent":
      return 1;
  }
}
function conditionMeasured(condition) {
  switch (condition.op) {
    case "equals":
      return 1 + sizeOf(condition.left) + sizeOf(condition.right);
    case "and":
    case "or":
      return condition.of.reduce((sum2, each2) => sum2 + conditionSize(each2), 1);
    case "not":
      return 1 + conditionSize(condition.of);
    case "named":
      return 1 + conditionSize(condition.is);
    case "constant":
    case "unknown":
      return 1;
  }
}
var MAX_SIZE = 1e5;
var MAX_CONDITION = 1e3;
var MAX_NAMED_SIZE = 500;

// src/frontends/terraform/evaluate/values.ts
var text = (value, place) => ({ is: "scalar", text: value, quoted: true, place });
var number = (value, place) => ({ is: "scalar", text: String(value), quoted: false, place });
var boolean = (value, place) => ({ is: "scalar", text: String(value), quoted: false, place });
var nothing = (place) => ({ is: "absent", place });
var omitted = (place) => ({ is: "absent", omitted: true, place });
var unknown = (why2, place, term) => ({ is: "unknown", why: why2, ...term && { term }, place });
var tuple = (items, place) => ({ is: "list", items, place });
var isBoolean = (reading) => reading.is === "scalar" && !reading.quoted && (reading.text === "true" || reading.text === "false");
var isNumber = (reading) => reading.is === "scalar" && !reading.quoted && reading.text !== "true" && reading.text !== "false";
var isMistake = (reading) => reading.is === "unknown" && reading.malformed === true;
function nameOf2(reading) {
  if (sizeOf(reading) > MAX_NAMED_SIZE) return void 0;
  const name = reading.is === "scalar" && reading.quoted ? JSON.stringify(reading.text) : canonical(wholeOf(reading));
  if (name === void 0 || name.length > MAX_NAME) return void 0;
  return isSet(reading) ? `toset(${name})` : name;
}
var isSet = (reading) => reading.is === "list" && reading.collection === "set";
function wholeOf(reading) {
  const [only, ...others] = reading.is === "list" ? reading.items : [];
  if (only?.is === "spread" && others.length === 0 && !isSet(reading)) return only.of;
  return reading.is === "map" && reading.rest && reading.entries.size === 0 ? reading.rest : reading;
}
function shown(value) {
  const reading = wholeOf(value);
  switch (reading.is) {
    case "scalar":
      return reading.quoted ? JSON.stringify(reading.text) : reading.text;
    case "absent":
      return "null";
    case "unknown":
      return reading.term?.label ?? "\u2026";
    case "reference":
      return reading.attribute === void 0 ? reading.address : `${reading.address}.${reading.attribute}`;
    case "text":
      return `"${shownText(reading.parts).slice(1, -1)}"`;
    case "list":
      if (reading.collection === "set") return `toset(${shown({ is: "list", items: reading.items, place: reading.place })})`;
      return reading.items.length <= MOST_SHOWN2 ? `[${reading.items.map((item) => item.is === "spread" ? shown(item.of) : shown(item)).join(", ")}]` : "[\u2026]";
    case "map":
      return "{\u2026}";
    case "choice":
    case "import":
      return "\u2026";
  }
}
var MOST_SHOWN2 = 3;
var MAX_NAME = 5e3;
var MAX_LABEL = 80;
function computedTerm(args, write, { deployment }, fallback) {
  const readings = args.map((arg) => arg.is === "spread" ? arg.of : arg);
  const names = readings.map(nameOf2).filter((name2) => name2 !== void 0);
  if (names.length < args.length) return void 0;
  const name = write(names);
  if (name.length > MAX_NAME) return void 0;
  const label = write(readings.map(shown));
  return { scope: deployment, text: name, label: label.length <= MAX_LABEL ? label : fallback };
}
function partOf(whole4, suffix, label, place) {
  if (whole4.malformed) return whole4;
  const { term } = whole4;
  return {
    is: "unknown",
    why: whole4.why,
    ...term && { term: { scope: term.scope, text: term.text + suffix, label: term.label + label } },
    ...whole4.hangsOn && { hangsOn: whole4.hangsOn },
    place: followed(place, [whole4])
  };
}
function followed(place, from) {
  const steps = new Set(place.via);
  for (const { place: each2 } of from) for (const step of each2.via) if (steps.size < MAX_HOPS) steps.add(step);
  return steps.size === place.via.length ? place : at(place.span, ...steps);
}
var MAX_HOPS = 100;

// src/frontends/terraform/evaluate/conditions.ts
function conditionOf(reading) {
  switch (reading.is) {
    case "scalar":
      return BOOLEANS.get(reading.text) ?? { op: "unknown", why: `\`${reading.text}\` is neither true nor false`, place: reading.place };
    case "choice":
      return either(reading.condition, conditionOf(reading.then), conditionOf(reading.else));
    case "unknown":
      return question(reading.term, reading.why, reading.place);
    case "reference": {
      const label = shown(reading);
      return question({ scope: reading.scope, text: label, label }, why(reading), reading.place);
    }
    default:
      return { op: "unknown", why: `a ${reading.is} is neither true nor false`, place: reading.place };
  }
}
var BOOLEANS = /* @__PURE__ */ new Map([
  ["true", ALWAYS],
  ["1", ALWAYS],
  ["false", NEVER],
  ["0", NEVER]
]);
var question = (term, reason, place) => ({ op: "unknown", why: reason, ...term && { term: { ...term, boolean: true } }, place });
function either(condition, then, otherwise2) {
  if (then.op === "constant" && otherwise2.op === "constant" && then.value === otherwise2.value) return then;
  if (identity(then) === identity(otherwise2)) return then;
  return or([and([condition, then]), and([not(condition), otherwise2])]);
}
function not(condition) {
  if (condition.op === "constant") return condition.value ? NEVER : ALWAYS;
  return condition.op === "not" ? condition.of : { op: "not", of: condition };
}
var and = (conditions) => several("and", conditions);
var or = (conditions) => several("or", conditions);
function several(op, conditions) {
  const decisive = op === "or";
  const kept = /* @__PURE__ */ new Map();
  for (const condition of conditions) {
    for (const each2 of condition.op === op ? condition.of : [condition]) {
      if (each2.op === "constant") {
        if (each2.value === decisive) return each2;
      } else kept.set(identity(each2), each2);
    }
  }
  for (const each2 of kept.values()) if (kept.has(identity(not(each2)))) return decisive ? ALWAYS : NEVER;
  const [only, ...others] = kept.values();
  if (!only) return decisive ? NEVER : ALWAYS;
  return others.length === 0 ? only : { op, of: [only, ...others] };
}
function choose(condition, then, otherwise2, place) {
  if (then === otherwise2) return then;
  if (condition.op === "constant") return condition.value ? then : otherwise2;
  if (condition.op === "not") return choose(condition.of, otherwise2, then, place);
  return { is: "choice", condition, then: within(then, condition, true), else: within(otherwise2, condition, false), place };
}
function within(reading, condition, holds2) {
  let left = reading;
  while (left.is === "choice" && identity(left.condition) === identity(condition)) left = holds2 ? left.then : left.else;
  return left;
}
var booleanOf = (condition, place) => choose(condition, boolean(true, place), boolean(false, place), place);
function collapsed(reading) {
  if (reading.is !== "choice" || !hasOnly(reading, (leaf) => leaf.is === "scalar" && BOOLEANS.has(leaf.text))) return reading;
  return booleanOf(conditionOf(reading), reading.place);
}
function hasOnly(reading, claim) {
  const waiting = [reading];
  let seen2 = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    seen2 += 1;
    if (seen2 > MAX_LEAVES * 4) return false;
    if (next.is === "choice") waiting.push(next.else, next.then);
    else if (!claim(next)) return false;
  }
  return true;
}
var hasAny = (reading, claim) => !hasOnly(reading, (leaf) => !claim(leaf));

// src/frontends/terraform/evaluate/items.ts
var isOmitted = (reading) => reading.is === "choice" ? isOmitted(reading.then) || isOmitted(reading.else) : reading.is === "absent" && reading.omitted === true;
function whereThere(reading, change) {
  if (reading.is === "absent" && reading.omitted) return reading;
  if (reading.is === "choice" && isOmitted(reading)) {
    return choose(reading.condition, whereThere(reading.then, change), whereThere(reading.else, change), reading.place);
  }
  return change(reading);
}
var itemIf = (condition, item) => choose(condition, item, omitted(item.place), item.place);
function slotsOf(collection) {
  return collection.is === "list" ? listSlots(collection) : mapSlots(collection);
}
function listSlots(list) {
  let certain = true;
  return list.items.map((item, index2) => {
    const place = item.is === "spread" ? list.place : item.place;
    const position = certain ? number(index2, place) : unknown("the items before it are not certain", place);
    if (item.is === "spread") {
      certain = false;
      return { is: "spread", key: list.collection === "set" ? item.of : unknown(item.of.why, place), spread: item };
    }
    if (isOmitted(item)) certain = false;
    return { is: "item", key: list.collection === "set" ? item : position, value: item };
  });
}
function mapSlots(map) {
  const slots = sortedEntries(map).map(([key, entry]) => ({ is: "item", key: text(key, entry.key), value: entry.value }));
  const { rest: rest2, each: each2 } = map;
  if (rest2) slots.push({ is: "spread", key: unknown(rest2.why, rest2.place), spread: { ...spreadOf(rest2), ...each2 && { each: each2 } } });
  return slots;
}
var sortedEntries = (map) => [...map.entries].sort(([a], [b]) => compareText(a, b));
var spreadOf = (of) => ({ is: "spread", least: 0, most: Infinity, of: withoutAbsence(of), distinct: false });
function withoutAbsence(of) {
  const { maybeAbsent: _, ...rest2 } = of;
  return rest2;
}
var elementOf = ({ of, each: each2 }) => each2 ?? partOf(of, "[*]", "[*]", of.place);
function itemsOf(reading) {
  switch (reading.is) {
    case "list":
      return reading.items;
    case "unknown":
      return reading.malformed ? void 0 : [spreadOf(reading)];
    case "reference":
      return reading.attribute === void 0 ? void 0 : [spreadOf(unknown(`\`${reading.address}.${reading.attribute}\` is known only after deployment`, reading.place, { scope: reading.scope, text: `${reading.address}.${reading.attribute}`, label: `${reading.address}.${reading.attribute}` }))];
    case "choice": {
      const [then, otherwise2] = [itemsOf(reading.then), itemsOf(reading.else)];
      if (!then || !otherwise2) return void 0;
      const { condition } = reading;
      return [...then.map((item) => perhaps(item, condition)), ...otherwise2.map((item) => perhaps(item, not(condition)))];
    }
    default:
      return void 0;
  }
}
var perhaps = (item, condition) => item.is === "spread" ? { ...item, least: 0 } : itemIf(condition, item);

// src/frontends/terraform/evaluate/attribute.ts
function attributeOf(source, name, place, scope) {
  return through(source, (leaf) => {
    switch (leaf.is) {
      case "unknown":
        return partOf(leaf, `.${name}`, `.${name}`, place);
      case "reference":
        if (leaf.attribute === void 0) return scope.attributeOf(leaf, name, place);
        return { ...leaf, attribute: `${leaf.attribute}.${name}`, place: followed(place, [leaf]) };
      case "map":
        return entryOf(leaf, name, place);
      case "absent":
        return mistake(`\`${name}\` is asked of a null value`, place);
      case "list":
        return mistake(`a ${leaf.collection ?? "tuple"} has no attribute \`${name}\``, place);
      default:
        return mistake(`a string, number or boolean has no attribute \`${name}\``, place);
    }
  });
}
function entryOf(map, key, place) {
  const entry = map.entries.get(key);
  const suffix = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
  const rest2 = map.rest && { ...partOf(map.rest, suffix, suffix, place), maybeAbsent: true };
  const absent = rest2 ?? mistake(map.collection ? `the map has no key \`${key}\`` : `the object has no attribute \`${key}\``, place);
  if (!entry) return absent;
  const step = { span: entry.value.place.span, label: `\`${key}\`` };
  return orElse(entry.value, absent, (there) => seenFrom(there, at(place.span, ...followed(place, [map]).via, ...isWithin(step.span, map.place) ? [] : [step])));
}
var isWithin = (span, { span: outer }) => span.file === outer.file && span.start === outer.start && span.end === outer.end;
function orElse(reading, otherwise2, change) {
  if (!isOmitted(reading)) return change(reading);
  const changed = whereThere(reading, change);
  return through(changed, (leaf) => leaf.is === "absent" && leaf.omitted ? otherwise2 : leaf);
}

// src/frontends/terraform/evaluate/length.ts
function boundsOf(items) {
  let [least, most] = [0, 0];
  for (const item of items) {
    least += item.is === "spread" ? item.least : isOmitted(item) ? 0 : 1;
    most += item.is === "spread" ? item.most : 1;
  }
  return { least, most };
}

// src/frontends/terraform/evaluate/equality.ts
function equality(left, right, place, scope) {
  return throughAll([left, right], place, ([a, b]) => {
    if (!a || !b) return booleanOf(NEVER, place);
    if (isMistake(a)) return a;
    return isMistake(b) ? b : booleanOf(equal(a, b, place, scope), place);
  });
}
function equal(a, b, place, scope) {
  if (!scope.budget.spend(1)) return question(void 0, "it takes too many comparisons", place);
  if (a.is === "choice" || b.is === "choice") return conditionOf(equality(a, b, place, scope));
  if (a.is === "unknown" || a.is === "reference" || a.is === "import") return undecided(a, b, place, scope);
  if (b.is === "unknown" || b.is === "reference" || b.is === "import") return undecided(b, a, place, scope);
  if (a.is === "absent" || b.is === "absent") return a.is === b.is ? ALWAYS : NEVER;
  if (a.is === "scalar" && b.is === "scalar") return sameScalar(a, b) ? ALWAYS : NEVER;
  if (a.is === "list" && b.is === "list") return listsEqual(a, b, place, scope);
  if (a.is === "map" && b.is === "map") return mapsEqual(a, b, place, scope);
  if (a.is === "list" || b.is === "list" || a.is === "map" || b.is === "map") return NEVER;
  if (a.is === "scalar" && !a.quoted || b.is === "scalar" && !b.quoted) return NEVER;
  const [one2, other] = [partsOf(a), partsOf(b)];
  if (one2 && other && differ(one2, other)) return NEVER;
  return compared(a, b, place, scope);
}
var sameScalar = (a, b) => a.text === b.text && a.quoted === b.quoted;
function undecided(open, other, place, scope) {
  if (open.is === "reference" && other.is === "absent" && isNeverNull(open.attribute)) return NEVER;
  if (open.is === "reference" && other.is === "reference" && open.scope === other.scope && open.address === other.address && open.attribute === other.attribute) return ALWAYS;
  if (open.is === "unknown" && open.term) {
    const { term } = open;
    if (other.is === "unknown" && other.term) {
      if (sameTerm(term, other.term)) return ALWAYS;
      if (differentMembers(term, other.term)) return NEVER;
    }
    if (other.is === "scalar") {
      if (open.possible?.every((each2) => each2.is === "scalar" && each2.text !== other.text)) return NEVER;
      if (isBoolean(other) && !open.possible) return other.text === "true" ? conditionOf(open) : not(conditionOf(open));
      if (term.boolean) return NEVER;
      scope.cases.compare(term, other.text);
    }
  }
  if (other.is === "unknown" && open.is === "unknown") noteCases(open, other, scope);
  return compared(open, other, place, scope);
}
function noteCases(a, b, { cases }) {
  for (const [one2, other] of [
    [a, b],
    [b, a]
  ]) {
    if (one2.term) {
      for (const each2 of other.possible ?? []) if (each2.is === "scalar") cases.compare(one2.term, each2.text);
    }
  }
}
var isNeverNull = (attribute2) => attribute2 === void 0 || attribute2 === "id" || attribute2 === "arn";
function compared(left, right, place, scope) {
  if (sizeOf(left) + sizeOf(right) <= MAX_NAMED_SIZE) return { op: "equals", left, right, place };
  return question(computedTerm([left, right], (parts2) => parts2.join(" == "), scope, "the comparison"), why(left), place);
}
function listsEqual(a, b, place, scope) {
  if (a.collection !== b.collection && !isOpen(a) && !isOpen(b)) return NEVER;
  const [one2, other] = [boundsOf(a.items), boundsOf(b.items)];
  if (one2.least > other.most || other.least > one2.most) return NEVER;
  if (isOpen(a) || isOpen(b) || a.collection === "set" && sizeOf(a) + sizeOf(b) > 2 && !isSettledSet(a, b)) return compared(a, b, place, scope);
  const conditions = [];
  for (const [index2, item] of a.items.entries()) {
    const counterpart = b.items[index2];
    if (item.is === "spread" || counterpart === void 0 || counterpart.is === "spread") return compared(a, b, place, scope);
    const same2 = equal(item, counterpart, place, scope);
    if (same2.op === "constant" && !same2.value) return NEVER;
    conditions.push(same2);
  }
  return and(conditions);
}
var isSettledSet = (a, b) => [...a.items, ...b.items].every((item) => item.is === "scalar");
var isOpen = ({ items }) => items.some((item) => item.is === "spread" || isOmitted(item));
function mapsEqual(a, b, place, scope) {
  if (a.collection !== b.collection && !a.rest && !b.rest) return NEVER;
  const open = a.rest !== void 0 || b.rest !== void 0 || [...a.entries.values(), ...b.entries.values()].some(({ value }) => isOmitted(value));
  if (open) return compared(a, b, place, scope);
  if (a.entries.size !== b.entries.size) return NEVER;
  const conditions = [];
  for (const [key, { value }] of a.entries) {
    const counterpart = b.entries.get(key);
    if (!counterpart) return NEVER;
    const same2 = equal(value, counterpart.value, place, scope);
    if (same2.op === "constant" && !same2.value) return NEVER;
    conditions.push(same2);
  }
  return and(conditions);
}

// src/frontends/terraform/evaluate/instance.ts
function instanceOf(each2, list, index2) {
  const suffix = list.term && `@${list.term.text}[${index2}]`;
  const own = (term) => {
    if (!term?.text.includes(ANY_ITEM)) return term ? { term } : {};
    return suffix === void 0 ? {} : { term: { ...term, text: term.text + suffix, label: term.label.replace(ANY_ITEM, `[${index2}]`) } };
  };
  return new Instance(own, `[${index2}]`).reading(each2);
}
var ANY_ITEM = "[*]";
var Instance = class {
  #own;
  #key;
  constructor(own, key) {
    this.#own = own;
    this.#key = key;
  }
  reading(reading) {
    switch (reading.is) {
      case "unknown": {
        const { term, ...rest2 } = reading;
        return { ...rest2, ...this.#own(term) };
      }
      case "list":
        return { ...reading, items: reading.items.map((item) => item.is === "spread" ? this.#spread(item) : this.reading(item)) };
      case "map": {
        const entries = new Map([...reading.entries].map(([key, entry]) => [key, { key: entry.key, value: this.reading(entry.value) }]));
        return { ...reading, entries, ...reading.rest && { rest: this.#unknown(reading.rest) } };
      }
      case "text":
        return { ...reading, parts: reading.parts.map((part2) => typeof part2 === "string" ? part2 : this.reading(part2)) };
      case "choice":
        return { ...reading, condition: this.#condition(reading.condition), then: this.reading(reading.then), else: this.reading(reading.else) };
      case "import":
        return { ...reading, name: this.reading(reading.name) };
      case "reference":
        return reading.address.includes(ANY_ITEM) ? { ...reading, instance: `${reading.instance ?? ""}${this.#key}` } : reading;
      case "scalar":
      case "absent":
        return reading;
    }
  }
  #spread(spread) {
    return { ...spread, of: this.#unknown(spread.of), ...spread.each && { each: this.reading(spread.each) } };
  }
  #unknown({ term, ...rest2 }) {
    return { ...rest2, ...this.#own(term) };
  }
  #condition(condition) {
    switch (condition.op) {
      case "constant":
        return condition;
      case "equals":
        return { ...condition, left: this.reading(condition.left), right: this.reading(condition.right) };
      case "and":
      case "or":
        return { ...condition, of: condition.of.map((each2) => this.#condition(each2)) };
      case "not":
        return { ...condition, of: this.#condition(condition.of) };
      case "named":
        return { ...condition, is: this.#condition(condition.is) };
      case "unknown": {
        const { term, ...rest2 } = condition;
        return { ...rest2, ...this.#own(term) };
      }
    }
  }
};

// src/frontends/terraform/evaluate/access.ts
function indexOf(source, key, place, scope) {
  return throughAll([source, key], place, ([from, by]) => from && by ? leafOf(from, by, place, scope) : source);
}
function leafOf(from, key, place, scope) {
  if (from.is === "unknown" && from.malformed) return from;
  if (key.is === "unknown" && key.malformed) return key;
  if (from.is === "absent") return mistake("an index is asked of a null value", place);
  if (key.is === "absent" || key.is === "list" || key.is === "map") return mistake(`a ${NAMES[key.is]} is no index`, place);
  switch (from.is) {
    case "list":
      return ofList(from, key, place, scope);
    case "map":
      return ofMap(from, key, place, scope);
    case "unknown":
    case "reference":
      return ofOpen(from, key, place, scope);
    case "scalar":
    case "text":
      return mistake("a string, number or boolean has no index", place);
    case "import":
      return unknown(why(from), place);
  }
}
var NAMES = { absent: "null", list: "list", map: "map" };
function ofOpen(from, key, place, scope) {
  if (key.is !== "scalar") return computed(from, key, from.is === "unknown" ? from.why : why(key), place, scope);
  if (key.quoted && IDENTIFIER.test(key.text)) {
    if (from.is === "reference") return attributeOf(from, key.text, place, scope);
    return partOf(from, `.${key.text}`, `[${JSON.stringify(key.text)}]`, place);
  }
  const suffix = `[${shown(key)}]`;
  if (from.is === "unknown") return partOf(from, suffix, suffix, place);
  if (from.attribute === void 0) return mistake(`\`${from.address}\` is one resource, and takes no index`, place);
  return { ...from, attribute: from.attribute + suffix, place: followed(place, [from]) };
}
var IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_-]*$/u;
function computed(from, key, reason, place, scope, possible = []) {
  const term = computedTerm([from, key], ([whole4 = "", index2 = ""]) => `${whole4}[${index2}]`, scope, "the item");
  return { ...unknown(reason, place, term), ...possible.length > 0 && { possible } };
}
function ofList(list, key, place, scope) {
  if (list.collection === "set") return mistake("a set has no index", place);
  const [only, ...more] = list.items;
  if (key.is !== "scalar" && only?.is === "spread" && only.each?.is === "reference" && more.length === 0) return seenFrom(only.each, place);
  if (key.is !== "scalar") return byUnknown(list.items.map((item, index3) => [String(index3), item]), false, list, key, place, scope);
  const index2 = positionOf(key.text);
  if (index2 === void 0) return mistake(`\`${key.text}\` is no index of a list; it takes a whole number from 0 on`, place);
  return itemAt(list, index2, place, scope);
}
function positionOf(written4) {
  const value = parseNumber(written4);
  const index2 = value && toInteger(value);
  return index2 !== void 0 && index2 >= 0 ? index2 : void 0;
}
function itemAt(list, index2, place, scope) {
  const uncertain = list.items.findIndex((item) => item.is === "spread" ? item.least !== item.most || item.most > MAX_WALKED : isOmitted(item));
  let before = 0;
  const certain = uncertain < 0 ? list.items.length : uncertain;
  for (const item of list.items.slice(0, certain)) {
    const count = item.is === "spread" ? item.most : 1;
    if (index2 < before + count) return item.is === "spread" ? memberOf(item, index2 - before, place) : itemSeen(item, list, index2, place);
    before += count;
  }
  if (uncertain < 0) return outOfRange(index2, before, list, place);
  const first2 = list.items[uncertain];
  if (first2?.is === "spread" && (index2 - before < first2.least || uncertain === list.items.length - 1)) {
    return index2 - before < first2.most ? memberOf(first2, index2 - before, place) : outOfRange(index2, before + first2.most, list, place);
  }
  const open = list.items.slice(uncertain);
  const present2 = open.filter((item) => item.is !== "spread");
  if (present2.length < open.length) return computed(list, text(String(index2), place), "the items before it are not certain", place, scope);
  return throughAll(present2, place, (leaves) => {
    const item = leaves.filter((leaf) => !(leaf.is === "absent" && leaf.omitted))[index2 - before];
    return item ? itemSeen(item, list, index2, place) : outOfRange(index2, before + leaves.length, list, place);
  });
}
var MAX_WALKED = 1e5;
function itemSeen(item, list, index2, place) {
  const { span } = item.place;
  const isSame3 = span.file === list.place.span.file && span.start === list.place.span.start && span.end === list.place.span.end;
  const step = { span, label: `item ${index2}` };
  return seenFrom(item, at(place.span, ...followed(place, [list]).via, ...isSame3 || item.is === "reference" ? [] : [step]));
}
function memberOf({ of, distinct: distinct2, each: each2 }, index2, place) {
  if (each2) return seenFrom(instanceOf(each2, of, index2), place);
  const member = partOf(of, `[${index2}]`, `[${index2}]`, place);
  const { term } = member;
  const named2 = term && { ...term, ...distinct2 && of.term && { memberOf: of.term.text }, ...of.term?.atomic && { atomic: true } };
  return { ...member, ...named2 && { term: named2 }, ...of.possible && { possible: of.possible } };
}
function outOfRange(index2, length2, list, place) {
  const { via } = followed(place, [list]);
  return mistake(`the list has ${length2 === 1 ? "1 item" : `${length2} items`} and none at index ${index2}`, at(place.span, ...via));
}
function ofMap(map, key, place, scope) {
  if (key.is === "scalar") return entryOf(map, key.text, place);
  return byUnknown(sortedEntries(map).map(([name, { value }]) => [name, value]), true, map, key, place, scope);
}
function byUnknown(values2, isMap, whole4, key, place, scope) {
  if (whole4.is === "map" && whole4.each && whole4.rest && scope.isKeyOf?.(key, whole4.rest)) return { ...whole4.each, place };
  const items = values2.filter((each2) => each2[1].is !== "spread");
  const open = items.length < values2.length || whole4.is === "map" && whole4.rest !== void 0 || items.some(([, value]) => isOmitted(value));
  const named2 = key.is === "unknown" && key.term !== void 0;
  if (open || !named2 || items.length > MAX_KEYS) {
    const possible = open || items.some(([, { is }]) => is !== "scalar") ? [] : items.map(([, value]) => value);
    return computed(whole4, key, whole4.is === "map" && whole4.rest ? whole4.rest.why : why(key), place, scope, possible);
  }
  const refusal3 = mistake(isMap ? `${shown(key)} may be no key of the map` : `${shown(key)} may be no index of the list`, place);
  return byCases(items, key, isMap, scope.keepsRefusals || items.length === 0 ? refusal3 : void 0, whole4, place, scope);
}
function byCases(items, key, isMap, otherwise2, whole4, place, scope) {
  const branches = items.map(([name, value]) => ({ name, value: orElse(value, value, (there) => seenAt(there, name, whole4, place)) }));
  const last = otherwise2 ?? branches.at(-1)?.value;
  const asked = otherwise2 ? branches : branches.slice(0, -1);
  const conditions = branches.map(({ name }) => equal(key, { is: "scalar", text: name, quoted: isMap, place }, place, scope));
  return asked.reduceRight((rest2, { value }, index2) => choose(conditions[index2] ?? { op: "constant", value: false }, value, rest2, place), last ?? mistake("the map is empty", place));
}
function seenAt(there, name, whole4, place) {
  const step = { span: there.place.span, label: `\`${name}\`` };
  return seenFrom(there, at(place.span, ...followed(place, [whole4]).via, step));
}
var MAX_KEYS = 64;

// src/frontends/terraform/evaluate/sets.ts
function setOf(items, place) {
  const seen2 = /* @__PURE__ */ new Set();
  const known2 = [];
  const open = [];
  for (const item of items) {
    const order = item.is === "spread" ? void 0 : orderOf(item);
    const identity2 = order ?? (item.is === "spread" ? void 0 : nameOf2(item));
    if (identity2 !== void 0 && seen2.has(identity2)) continue;
    if (identity2 !== void 0) seen2.add(identity2);
    if (order === void 0 || item.is === "spread") open.push(item);
    else known2.push({ item, order });
  }
  known2.sort((a, b) => compareItems(a.item, b.item, a.order, b.order));
  return { is: "list", items: [...known2.map(({ item }) => item), ...open], collection: "set", place };
}
function compareItems(a, b, orderA, orderB) {
  if (a.is === "scalar" && b.is === "scalar") {
    if (isNumber(a) && isNumber(b)) {
      const [one2, other] = [parseNumber(a.text), parseNumber(b.text)];
      if (one2 && other) return compareNumbers(one2, other);
    }
    if (a.quoted && b.quoted) return compareText(a.text, b.text);
    if (isBoolean(a) && isBoolean(b)) return compareText(a.text, b.text);
  }
  return compareText(orderA, orderB);
}
function orderOf(reading) {
  switch (reading.is) {
    case "absent":
      return "~";
    case "scalar":
      return reading.quoted ? JSON.stringify(reading.text) : isBoolean(reading) ? reading.text === "true" ? "T" : "F" : reading.text;
    case "list": {
      const items = reading.items.map((item) => item.is === "spread" ? void 0 : orderOf(item));
      if (items.includes(void 0)) return void 0;
      const inner = items.map((item) => `${item ?? ""};`).join("");
      return reading.collection ? `[${inner}]` : `<${inner}>`;
    }
    case "map": {
      if (reading.rest) return void 0;
      const entries = sortedEntries(reading).map(([key, { value }]) => [JSON.stringify(key), orderOf(value)]);
      if (entries.some(([, value]) => value === void 0)) return void 0;
      return reading.collection ? `{${entries.map(([key, value]) => `${key}:${value ?? ""};`).join("")}}` : `<${entries.map(([, value]) => `${value ?? ""};`).join("")}>`;
    }
    case "unknown":
    case "choice":
    case "reference":
    case "text":
    case "import":
      return void 0;
  }
}

// src/frontends/terraform/evaluate/types.ts
var ANY = { is: "any" };
var STRING = { is: "string" };
var NUMBER = { is: "number" };
var BOOL = { is: "bool" };
function typeOf(reading) {
  const known2 = TYPES.get(reading);
  if (known2) return known2;
  const type = read(reading);
  TYPES.set(reading, type);
  return type;
}
var TYPES = /* @__PURE__ */ new WeakMap();
function read(reading) {
  switch (reading.is) {
    case "scalar":
      return reading.quoted ? STRING : isBoolean(reading) ? BOOL : NUMBER;
    case "text":
      return STRING;
    case "unknown":
      return reading.term?.boolean ? BOOL : ANY;
    case "choice":
      return unify([typeOf(reading.then), typeOf(reading.else)]) ?? ANY;
    case "list": {
      const items = reading.items.map((item) => item.is === "spread" ? item.each ? typeOf(item.each) : ANY : typeOf(item));
      const open = reading.items.some((item) => item.is === "spread");
      if (reading.collection) return { is: reading.collection, of: unify(items) ?? ANY };
      return open ? ANY : { is: "tuple", of: items };
    }
    case "map": {
      const types = [...reading.entries].map(([name, { value }]) => [name, typeOf(value)]);
      if (reading.collection) return { is: "map", of: unify(types.map(([, type]) => type)) ?? ANY };
      return reading.rest ? ANY : { is: "object", of: new Map(types.map(([name, type]) => [name, { type }])) };
    }
    case "reference":
    case "import":
    case "absent":
      return ANY;
  }
}
function unify(types) {
  const known2 = types.filter(({ is }) => is !== "any");
  const [first2, ...others] = known2;
  if (!first2) return ANY;
  return others.reduce((common, type) => common && unifyTwo(common, type), first2);
}
function unifyTwo(a, b) {
  if (a === b || a.is === "any") return b;
  if (b.is === "any") return a;
  if (isPrimitive(a) && isPrimitive(b)) return a.is === b.is ? a : a.is === "string" || b.is === "string" ? STRING : void 0;
  if (isSequence(a) && isSequence(b)) return unifySequences(a, b);
  return isMapping(a) && isMapping(b) ? unifyMappings(a, b) : void 0;
}
var isPrimitive = ({ is }) => is === "string" || is === "number" || is === "bool";
var isSequence = (type) => type.is === "list" || type.is === "set" || type.is === "tuple";
var isMapping = (type) => type.is === "map" || type.is === "object";
function unifySequences(a, b) {
  if (a.is === "tuple" && b.is === "tuple" && a.of.length === b.of.length) {
    const of2 = a.of.map((type, index2) => unifyTwo(type, b.of[index2] ?? ANY)).filter((type) => type !== void 0);
    if (of2.length === a.of.length) return { is: "tuple", of: of2 };
    return void 0;
  }
  const of = unify([...elements(a), ...elements(b)]);
  return of && { is: a.is === "set" && b.is === "set" ? "set" : a.is === "list" || b.is === "list" || a.is === b.is ? "list" : "set", of };
}
function unifyMappings(a, b) {
  if (a.is === "object" && b.is === "object" && a.of.size === b.of.size && [...a.of.keys()].every((name) => b.of.has(name))) {
    const of2 = /* @__PURE__ */ new Map();
    for (const [name, { type }] of a.of) {
      const common = unifyTwo(type, b.of.get(name)?.type ?? ANY);
      if (!common) return void 0;
      of2.set(name, { type: common });
    }
    return { is: "object", of: of2 };
  }
  const of = unify([...elements(a), ...elements(b)]);
  return of && { is: "map", of };
}
function elements(type) {
  if (type.is === "tuple") return type.of;
  return type.is === "object" ? [...type.of.values()].map((attribute2) => attribute2.type) : [type.of];
}
function sameType(a, b) {
  if (a.is === "tuple" && b.is === "tuple") return a.of.length === b.of.length && a.of.every((type, index2) => sameType(type, b.of[index2] ?? ANY));
  if (a.is === "object" && b.is === "object") return a.of.size === b.of.size && [...a.of].every(([name, { type }]) => sameType(type, b.of.get(name)?.type ?? ANY) && b.of.has(name));
  if ((a.is === "list" || a.is === "set" || a.is === "map") && (b.is === "list" || b.is === "set" || b.is === "map")) return a.is === b.is && sameType(a.of, b.of);
  return a.is === b.is;
}
function shownType(type) {
  switch (type.is) {
    case "any":
    case "string":
    case "number":
    case "bool":
      return type.is;
    case "list":
    case "set":
    case "map":
      return `${type.is} of ${shownType(type.of)}`;
    case "tuple":
    case "object":
      return type.is;
  }
}

// src/frontends/terraform/evaluate/convert.ts
function convert(reading, type, place = reading.place) {
  if (type.is === "any") return reading;
  if (reading.is === "choice") return through(reading, (leaf) => convert(leaf, type, place));
  if (reading.is === "absent" || reading.is === "import") return reading;
  if (reading.is === "unknown" || reading.is === "reference") return opened(reading, type);
  switch (type.is) {
    case "string":
      return toText(reading, place);
    case "number":
      return toNumber(reading, place);
    case "bool":
      return toBoolean(reading, place);
    case "list":
    case "set":
      return reading.is === "list" ? toCollection(reading, type, place) : refused(reading, type, place);
    case "tuple":
      return reading.is === "list" ? toTuple(reading, type.of, place) : refused(reading, type, place);
    case "map":
      return reading.is === "map" ? toMap(reading, type.of, place) : refused(reading, type, place);
    case "object":
      return reading.is === "map" ? toObject(reading, type.of, place) : refused(reading, type, place);
  }
}
function opened(reading, type) {
  if (type.is !== "bool" || reading.is !== "unknown" || !reading.term || reading.malformed) return reading;
  return { ...reading, term: { ...reading.term, boolean: true } };
}
function toText(reading, place) {
  if (reading.is === "text") return reading;
  return reading.is === "scalar" ? { ...reading, quoted: true } : refused(reading, { is: "string" }, place);
}
function toNumber(reading, place) {
  if (isNumber(reading)) return reading;
  if (reading.is === "text") return { is: "unknown", why: "its text is not known", place: reading.place };
  const value = reading.is === "scalar" && reading.quoted ? parseNumber(reading.text) : void 0;
  return value && reading.is === "scalar" ? { ...reading, text: writeNumber(value), quoted: false } : refused(reading, { is: "number" }, place);
}
function toBoolean(reading, place) {
  if (isBoolean(reading)) return reading;
  if (reading.is === "text") return { is: "unknown", why: "its text is not known", place: reading.place };
  const value = reading.is === "scalar" && reading.quoted ? BOOLEAN_TEXTS.get(reading.text) : void 0;
  return value && reading.is === "scalar" ? { ...reading, text: value, quoted: false } : refused(reading, { is: "bool" }, place);
}
var BOOLEAN_TEXTS = /* @__PURE__ */ new Map([
  ["true", "true"],
  ["1", "true"],
  ["false", "false"],
  ["0", "false"]
]);
function toCollection(list, type, place) {
  const of = type.of.is === "any" ? unify(list.items.map((item) => item.is === "spread" ? ANY : typeOf(item))) : type.of;
  if (!of) return mistake("all items must be of one type", place);
  const items = each(list.items, of, place);
  if (!Array.isArray(items)) return items;
  return type.is === "set" ? setOf(items, list.place) : { is: "list", items, collection: "list", place: list.place };
}
function each(items, type, place) {
  const converted = [];
  for (const item of items) {
    const next = item.is === "spread" ? item : whereThere(item, (there) => convert(there, type, place));
    if (next.is === "unknown" && next.malformed && !(item.is === "unknown")) return next;
    converted.push(next);
  }
  return converted;
}
function toTuple(list, types, place) {
  if (list.items.some((item) => item.is === "spread" || isOmitted(item))) return list;
  if (list.items.length !== types.length) return mistake(`a tuple of ${types.length} items is required`, place);
  return { is: "list", items: list.items.map((item, index2) => item.is === "spread" ? item : convert(item, types[index2] ?? ANY, place)), place: list.place };
}
function toMap(map, type, place) {
  const of = type.is === "any" ? unify([...map.entries.values()].map(({ value }) => typeOf(value))) : type;
  if (!of) return mistake("all values of a map must be of one type", place);
  const entries = /* @__PURE__ */ new Map();
  for (const [key, entry] of map.entries) {
    const value = whereThere(entry.value, (there) => convert(there, of, place));
    if (value.is === "unknown" && value.malformed && entry.value.is !== "unknown") return value;
    entries.set(key, { key: entry.key, value });
  }
  return { is: "map", entries, ...map.rest && { rest: map.rest }, collection: "map", place: map.place };
}
function toObject(map, type, place) {
  const entries = /* @__PURE__ */ new Map();
  for (const [name, attribute2] of type) {
    const entry = map.entries.get(name);
    const value = entry ? ofAttribute(entry.value, attribute2, place) : missing(map, name, attribute2, place);
    if (!value) return mistake(`attribute \`${name}\` is required`, place);
    if (value.is === "unknown" && value.malformed && entry?.value.is !== "unknown") return value;
    entries.set(name, { key: entry?.key ?? map.place, value });
  }
  return { is: "map", entries, place: map.place };
}
function ofAttribute(value, attribute2, place) {
  return through(value, (leaf) => leaf.is === "absent" && attribute2.default ? attribute2.default : convert(leaf, attribute2.type, place));
}
function missing(map, name, attribute2, place) {
  if (map.rest) return { ...partOf(map.rest, `.${name}`, `.${name}`, map.place), maybeAbsent: true };
  if (!attribute2.optional) return void 0;
  return attribute2.default ? convert(attribute2.default, attribute2.type, place) : nothing(map.place);
}
var refused = (reading, type, place) => mistake(`a ${shownType(type)} is required, and this is ${article(shownType(typeOf(reading)))}`, place);
var article = (noun) => /^[aeio]/u.test(noun) ? `an ${noun}` : `a ${noun}`;

// src/frontends/terraform/functions/lists.ts
function undecided2(args, call2, reason) {
  const term = computedTerm(args, (parts2) => `${call2.name}(${parts2.join(", ")})`, call2.scope, `${call2.name}(\u2026)`);
  return unknown(reason ?? reasonOf(args), followed(call2.place, args), term);
}
function reasonOf(args) {
  const open = args.find((arg) => arg.is !== "scalar" && arg.is !== "absent" && !(arg.is === "list" && arg.items.every((item) => item.is === "scalar")) && why(arg) !== "it is a list" && why(arg) !== "it is a map");
  return open ? why(open) : "what it is given is not known";
}
function undecidedList(args, call2, bounds = {}) {
  const of = undecided2(args, call2);
  const { least = 0, most = Infinity, distinct: distinct2 = false } = bounds;
  return { is: "list", items: [{ is: "spread", least, most, of, distinct: distinct2 }], collection: "list", place: of.place };
}
function haveOneType(readings) {
  const types = readings.map(typeOf).filter((type) => !isOpenType(type));
  return types.every((type) => types[0] === void 0 || sameType(type, types[0]));
}
var isOpenType = (type) => type.is === "any" || (type.is === "list" || type.is === "set" || type.is === "map") && type.of.is === "any";
var renamed = (spread, args, call2) => ({ ...spread, of: undecided2(args, call2, spread.of.why) });
function ofLeaves(least, most, map) {
  return counted(
    least,
    most,
    (args, call2) => throughAll(args, call2.place, (leaves) => {
      const there = leaves.filter((leaf) => !(leaf.is === "absent" && leaf.omitted));
      return there.find(isMistake) ?? map(there, call2);
    })
  );
}
function counted(least, most, map) {
  return (args, call2) => {
    if (args.length < least || args.length > most) {
      const wanted = least === most ? String(least) : most === Infinity ? `at least ${least}` : `${least} to ${most}`;
      return mistake(`\`${call2.name}\` takes ${wanted} ${wanted === "1" ? "argument" : "arguments"}`, call2.place);
    }
    return call2.scope.budget.spend(args.length) ? map(args, call2) : unknown(TOO_MUCH, call2.place);
  };
}
function listOf(arg, call2, type) {
  if (!arg || arg.is === "absent") return mistake(`\`${call2.name}\` takes a list, and this is null`, call2.place);
  if (arg.is === "unknown") return isMistake(arg) ? arg : { is: "list", items: [spreadOf(arg)], collection: "list", place: arg.place };
  if (arg.is === "reference" && arg.attribute !== void 0) {
    const label = `${arg.address}.${arg.attribute}`;
    return { is: "list", items: [spreadOf(unknown(why(arg), arg.place, { scope: arg.scope, text: label, label }))], collection: "list", place: arg.place };
  }
  if (arg.is !== "list") return mistake(`\`${call2.name}\` takes a list`, call2.place);
  if (!call2.scope.budget.spend(arg.items.length)) return unknown(TOO_MUCH, call2.place);
  if (!type) return arg;
  const converted = convert(arg, { is: "list", of: type }, call2.place);
  return converted.is === "list" || converted.is === "unknown" ? converted : mistake(`\`${call2.name}\` takes a list`, call2.place);
}
var isList = (reading) => reading.is === "list";
var isClosed = (items) => items.every((item) => item.is !== "spread" && !isOmitted(item));
function inEachCase(list, call2, map) {
  const uncertain = list.items.filter((item) => item.is !== "spread" && isOmitted(item));
  if (uncertain.length === 0) return map(list);
  return throughAll(uncertain, call2.place, (leaves) => {
    let next = 0;
    const items = list.items.flatMap((item) => {
      if (item.is === "spread" || !isOmitted(item)) return [item];
      next += 1;
      const leaf = leaves[next - 1];
      return !leaf || leaf.is === "absent" && leaf.omitted ? [] : [leaf];
    });
    return map({ ...list, items });
  });
}
var listFrom = (items, args, call2, collection) => ({
  is: "list",
  items,
  ...collection && { collection },
  place: followed(call2.place, args)
});

// src/frontends/terraform/functions/collections-combine.ts
var concat = counted(1, Infinity, (args, call2) => {
  const items = [];
  for (const arg of args) {
    const found3 = arg.is === "absent" && arg.omitted ? [] : itemsOf(arg);
    if (!found3 || hasAny(arg, isSet2)) return isMistake(arg) ? arg : mistake("`concat` takes lists", call2.place);
    if (!call2.scope.budget.spend(found3.length)) return unknown(TOO_MUCH, call2.place);
    items.push(...found3);
  }
  const isTyped = args.every(isTypedList) && unify(args.map(typeOf)) !== void 0;
  const list = listFrom(items, args, call2);
  return isTyped ? convert(list, { is: "list", of: ANY }, call2.place) : list;
});
var isSet2 = (reading) => reading.is === "list" && reading.collection === "set";
function isTypedList(reading) {
  if (reading.is === "choice") return isTypedList(reading.then) && isTypedList(reading.else);
  return reading.is === "list" && reading.collection !== void 0;
}
var flatten = counted(1, 1, ([list], call2) => {
  if (!list) return mistake("`flatten` takes a list", call2.place);
  const items = itemsOf(list);
  if (!items) return isMistake(list) ? list : mistake("`flatten` takes a list", call2.place);
  const flat = [];
  const spent = items.every((item) => addFlat(item, flat, call2, 0));
  return spent ? listFrom(flat, [list], call2) : unknown(TOO_MUCH, call2.place);
});
function addFlat(item, flat, call2, depth) {
  if (!call2.scope.budget.spend(1) || depth > MAX_DEPTH2) return false;
  if (item.is === "list") return item.items.every((each2) => addFlat(each2, flat, call2, depth + 1));
  if (item.is === "choice" && mayBeList(item)) {
    return addWhere(item.then, (each2) => each2.is === "spread" ? { ...each2, least: 0 } : itemIf(item.condition, each2), flat, call2, depth) && addWhere(item.else, (each2) => each2.is === "spread" ? { ...each2, least: 0 } : itemIf(not(item.condition), each2), flat, call2, depth);
  }
  if (item.is === "spread" && item.each?.is === "list") {
    const inner = item.each.items.map((each2) => each2.is === "spread" ? { ...each2, least: 0, most: Infinity } : { is: "spread", least: 0, most: Infinity, of: item.of, distinct: false, each: each2 });
    flat.push(...inner);
  } else if (item.is === "spread") flat.push({ ...renamed(item, [{ is: "list", items: [item], place: item.of.place }], call2), least: 0, most: Infinity, distinct: false });
  else if (item.is === "unknown" && !item.malformed) flat.push(renamed(spreadOf(item), [item], call2));
  else if (!(item.is === "absent" && item.omitted)) flat.push(item);
  return true;
}
function addWhere(branch, perhaps2, flat, call2, depth) {
  const inner = [];
  if (!addFlat(branch, inner, call2, depth + 1)) return false;
  flat.push(...inner.map(perhaps2));
  return true;
}
var mayBeList = (reading) => reading.is === "choice" ? mayBeList(reading.then) || mayBeList(reading.else) : reading.is === "list" || reading.is === "unknown";
var MAX_DEPTH2 = 100;
var slice = ofLeaves(3, 3, ([list, start, end], call2) => {
  const items = listOf(list, call2);
  if (!isList(items) || !list || !start || !end) return items;
  if (items.collection === "set") return mistake("`slice` takes a list", call2.place);
  const from = start.is === "scalar" ? positionOf(start.text) : void 0;
  if (start.is === "scalar" && from === void 0) return mistake(`\`${start.text}\` is no index`, call2.place);
  if (end.is === "scalar" && positionOf(end.text) === void 0) return mistake(`\`${end.text}\` is no index`, call2.place);
  if (from === 0 && isLengthOf(end, list)) return listFrom(items.items, [list], call2, items.collection);
  const to = end.is === "scalar" ? positionOf(end.text) : void 0;
  const [only, ...others] = items.items;
  const distinct2 = only?.is === "spread" && only.distinct && others.length === 0;
  if (from === void 0 || to === void 0 || to - from > MOST_ITEMS) return undecidedList([list, start, end], call2, { distinct: distinct2 });
  if (from > to) return mistake("`slice` ends before it starts", call2.place);
  if (to > boundsOf(items.items).most) return mistake(`\`slice\` goes past the end of the list, which has ${items.items.length} items`, call2.place);
  const members = isClosed(items.items) ? items.items.slice(from, to) : Array.from({ length: to - from }, (_, index2) => itemAt(items, from + index2, call2.place, call2.scope));
  return listFrom(members, [list], call2, items.collection && "list");
});
function isLengthOf(end, list) {
  const name = nameOf2(list);
  return end.is === "unknown" && name !== void 0 && end.term?.text === `length(${name})`;
}
var MOST_ITEMS = 1024;
var range = ofLeaves(1, 3, (args, call2) => {
  const numbers = args.map((arg) => convert(arg, { is: "number" }, call2.place));
  const wrong = numbers.find((each2) => isMistake(each2) || each2.is === "absent");
  if (wrong) return isMistake(wrong) ? wrong : mistake("`range` takes numbers", call2.place);
  const known2 = numbers.map((each2) => each2.is === "scalar" ? parseNumber(each2.text) : void 0).filter((each2) => each2 !== void 0);
  if (known2.length < args.length) return undecidedList(args, call2, { distinct: true, most: MOST_ITEMS });
  const zero = fromInteger(0n);
  const [first2 = zero, second, third] = known2;
  const [start, end] = second ? [first2, second] : [zero, first2];
  const goesDown = compareNumbers(end, start) < 0;
  const step = third ?? fromInteger(goesDown ? -1n : 1n);
  if (step.mantissa === 0n) return mistake("the step of `range` is 0", call2.place);
  if (step.mantissa < 0n !== goesDown && compareNumbers(end, start) !== 0) return mistake("the step of `range` leads away from the end", call2.place);
  const items = [];
  for (let next = start; compareNumbers(next, end) * (step.mantissa < 0n ? -1 : 1) < 0; next = add(next, step)) {
    if (items.length >= MOST_ITEMS) return mistake("`range` makes more than 1024 numbers", call2.place);
    items.push(number(writeNumber(next), call2.place));
  }
  return call2.scope.budget.spend(items.length) ? listFrom(items, args, call2, "list") : unknown(TOO_MUCH, call2.place);
});
var chunklist = ofLeaves(2, 2, ([list, size], call2) => {
  const items = listOf(list, call2, ANY);
  if (!isList(items) || !list || !size) return items;
  const most = size.is === "scalar" ? positionOf(size.text) : void 0;
  if (size.is === "scalar" && most === void 0) return mistake("`chunklist` takes a size that is not negative", call2.place);
  if (most === void 0 || !isClosed(items.items)) return undecidedList([list, size], call2);
  const length2 = most === 0 ? items.items.length : most;
  const chunks = [];
  for (let index2 = 0; index2 < items.items.length; index2 += length2) {
    chunks.push({ is: "list", items: items.items.slice(index2, index2 + length2), collection: "list", place: call2.place });
  }
  return listFrom(chunks, [list], call2, "list");
});
var matchkeys = ofLeaves(3, 3, ([values2, keys2, wanted], call2) => {
  const lists = [values2, keys2, wanted].map((list) => listOf(list, call2, ANY));
  const wrong = lists.find((list) => !isList(list));
  if (wrong) return wrong;
  const [a, b, c] = lists;
  if (a?.is !== "list" || b?.is !== "list" || c?.is !== "list" || !values2 || !keys2 || !wanted) return mistake("`matchkeys` takes three lists", call2.place);
  if (!isClosed(a.items) || !isClosed(b.items)) return undecidedList([values2, keys2, wanted], call2);
  if (a.items.length !== b.items.length) return mistake("`matchkeys` takes as many keys as values", call2.place);
  const names = new Set(c.items.map((item) => item.is === "scalar" ? item.text : void 0));
  if (names.has(void 0) || b.items.some((item) => item.is !== "scalar")) return undecidedList([values2, keys2, wanted], call2, { most: a.items.length });
  const items = a.items.filter((_, index2) => {
    const key = b.items[index2];
    return key?.is === "scalar" && names.has(key.text);
  });
  return listFrom(items, [values2], call2, "list");
});
var COMBINING = /* @__PURE__ */ new Map([
  ["concat", concat],
  ["flatten", flatten],
  ["slice", slice],
  ["range", range],
  ["chunklist", chunklist],
  ["matchkeys", matchkeys]
]);

// src/frontends/terraform/functions/graphemes.ts
function graphemes(text5) {
  if (ASCII.test(text5)) return text5.includes("\r\n") ? text5.match(/\r\n|[^]/gu) ?? [] : text5.split("");
  const found3 = [];
  for (let [position, size] = [0, WINDOW]; position < text5.length; ) {
    const isLast = position + size >= text5.length;
    const end = HIGH_SURROGATE.test(text5.charAt(position + size - 1)) ? position + size - 1 : position + size;
    const segments = [...SEGMENTER.segment(text5.slice(position, isLast ? void 0 : end))];
    const certain = isLast ? segments : segments.slice(0, -1);
    for (const { segment } of certain) found3.push(segment);
    position += certain.reduce((length2, { segment }) => length2 + segment.length, 0);
    size = certain.length === 0 ? size * 2 : WINDOW;
  }
  return found3;
}
var ASCII = /^[\0-\x7f]*$/u;
var HIGH_SURROGATE = /^[\ud800-\udbff]$/;
var SEGMENTER = new Intl.Segmenter("en", { granularity: "grapheme" });
var WINDOW = 256;

// src/frontends/terraform/functions/collections-plain.ts
var length = ofLeaves(1, 1, ([arg], call2) => {
  if (!arg || arg.is === "absent") return mistake("`length` is asked of a null value", call2.place);
  const place = followed(call2.place, [arg]);
  if (arg.is === "scalar") return arg.quoted ? number(graphemes(arg.text).length, place) : mistake("`length` takes a list, a map or a string", call2.place);
  if (arg.is === "list") {
    if (arg.collection === "set" && !isCertainSet(arg.items)) return undecided2([arg], call2);
    return inEachCase(arg, call2, (list) => {
      const { least, most } = boundsOf(list.items);
      return least === most ? number(least, place) : undecided2([list], call2);
    });
  }
  if (arg.is !== "map") return undecided2([arg], call2);
  if (arg.rest) return undecided2([arg], call2, arg.rest.why);
  return inEachCase(listFrom([...arg.entries.values()].map(({ value }) => value), [arg], call2), call2, (list) => number(list.items.length, place));
});
var isCertainSet = (items) => items.every((item, index2) => item.is === "scalar" || item.is === "spread" || items.every((other, at2) => at2 === index2 || areDifferent(item, other)));
function areDifferent(a, b) {
  if (b.is === "spread") return false;
  if (a.is === "unknown" && b.is === "unknown") return a.term !== void 0 && b.term !== void 0 && differentMembers(a.term, b.term);
  return (a.is === "list" || a.is === "map") && a.is === b.is && a.place !== b.place;
}
var element = ofLeaves(2, 2, ([list, index2], call2) => {
  const items = listOf(list, call2);
  if (!isList(items) || !list || !index2) return items;
  if (index2.is !== "scalar") return undecided2([list, index2], call2);
  const position = positionOf(index2.text);
  if (position === void 0) return mistake(`\`${index2.text}\` is no index that \`element\` takes`, call2.place);
  if (items.collection === "set") return mistake("`element` takes a list", call2.place);
  const { least, most } = boundsOf(items.items);
  if (most === 0) return mistake("`element` is asked of an empty list", call2.place);
  if (least === most) return itemAt(items, position % least, call2.place, call2.scope);
  if (position === 0 || position < least) return itemAt(items, position, call2.place, call2.scope);
  return inEachCase(items, call2, (each2) => isClosed(each2.items) && each2.items.length > 0 ? itemAt(each2, position % each2.items.length, call2.place, call2.scope) : undecided2([list, index2], call2));
});
var contains = ofLeaves(2, 2, ([list, value], call2) => {
  const items = listOf(list, call2);
  if (!isList(items) || !list || !value) return items;
  if (value.is === "absent") return mistake("`contains` is asked for a null value", call2.place);
  const conditions = items.items.map((item) => item.is === "spread" ? question(undecided2([list, value], call2).term, item.of.why, call2.place) : whereThereEqual(item, value, call2));
  return booleanOf(or(conditions), followed(call2.place, [list, value]));
});
function whereThereEqual(item, value, call2) {
  if (item.is === "absent" && item.omitted) return NEVER;
  if (item.is !== "choice" || !isOmitted(item)) return equal(item, value, call2.place, call2.scope);
  const [then, otherwise2] = [whereThereEqual(item.then, value, call2), whereThereEqual(item.else, value, call2)];
  return or([and([item.condition, then]), and([not(item.condition), otherwise2])]);
}
var index = ofLeaves(2, 2, ([list, value], call2) => {
  const items = listOf(list, call2);
  if (!isList(items) || !list || !value) return items;
  if (value.is === "absent") return mistake("`index` is asked for a null value", call2.place);
  for (const [position, item] of items.items.entries()) {
    const same2 = item.is === "spread" || isOmitted(item) ? void 0 : equal(item, value, call2.place, call2.scope);
    if (same2?.op !== "constant") return undecided2([list, value], call2);
    if (same2.value) return number(position, call2.place);
  }
  return mistake("`index` finds no such item", call2.place);
});
var reverse = ofLeaves(1, 1, ([list], call2) => {
  const items = listOf(list, call2);
  if (!isList(items) || !list) return items;
  const reversed = items.items.toReversed().map((item) => item.is === "spread" ? renamed(item, [list], call2) : item);
  return listFrom(reversed, [list], call2, items.collection && "list");
});
var sort = ofLeaves(1, 1, ([list], call2) => {
  const items = listOf(list, call2, STRING);
  if (!isList(items) || !list) return items;
  const texts2 = items.items.filter((item) => item.is === "scalar");
  if (items.items.some((item) => item.is === "absent")) return mistake("a null value cannot be sorted", call2.place);
  if (texts2.length < items.items.length) return listFrom(items.items.map((item) => item.is === "spread" ? renamed(item, [list], call2) : item), [list], call2, "list");
  return listFrom(texts2.toSorted((a, b) => compareText(a.text, b.text)), [list], call2, "list");
});
var sum = ofLeaves(1, 1, ([list], call2) => {
  const items = listOf(list, call2);
  if (!isList(items) || !list) return items;
  if (items.items.length === 0) return mistake("`sum` is asked of an empty list", call2.place);
  const numbers = listOf(items, call2, NUMBER);
  if (!isList(numbers)) return numbers;
  return inEachCase(numbers, call2, ({ items: each2 }) => {
    if (each2.some((item) => item.is === "absent")) return mistake("a null value cannot be added", call2.place);
    let total = fromInteger(0n);
    for (const item of each2) {
      const value = item.is === "scalar" ? parseNumber(item.text) : void 0;
      if (!value) return undecided2([list], call2);
      total = add(total, value);
    }
    return number(writeNumber(total), followed(call2.place, [list]));
  });
});
var quantified = (decisive) => ofLeaves(1, 1, ([list], call2) => {
  const items = listOf(list, call2, BOOL);
  if (!isList(items) || !list) return items;
  const conditions = items.items.map((item) => {
    if (item.is === "spread") return question(undecided2([list], call2).term, item.of.why, call2.place);
    return orWhenGone(item, !decisive);
  });
  return booleanOf(decisive ? or(conditions) : and(conditions), followed(call2.place, [list]));
});
function orWhenGone(item, neutral) {
  if (item.is === "absent") return item.omitted === true && neutral ? ALWAYS : NEVER;
  if (item.is !== "choice") return conditionOf(item);
  return or([and([item.condition, orWhenGone(item.then, neutral)]), and([not(item.condition), orWhenGone(item.else, neutral)])]);
}
var compact = counted(1, 1, ([list], call2) => {
  const items = listOf(list, call2, STRING);
  if (!isList(items) || !list) return items;
  const kept = items.items.flatMap((item) => {
    if (item.is === "spread") return [{ ...renamed(item, [list], call2), least: 0 }];
    const filled = whereFilled(item, call2);
    return filled.is === "absent" ? [] : [filled];
  });
  return listFrom(kept, [list], call2, "list");
});
function whereFilled(item, call2) {
  if (item.is === "choice") {
    const [then, otherwise2] = [whereFilled(item.then, call2), whereFilled(item.else, call2)];
    return then.is === "absent" && otherwise2.is === "absent" ? then : choose(item.condition, then, otherwise2, item.place);
  }
  return choose(or([emptyCondition(item, call2), equal(item, nothing(item.place), call2.place, call2.scope)]), omitted(item.place), item, item.place);
}
var emptyCondition = (item, call2) => equal(item, text("", item.place), call2.place, call2.scope);
var distinct = ofLeaves(1, 1, ([list], call2) => {
  const items = listOf(list, call2, ANY);
  if (!isList(items) || !list) return items;
  if (items.items.length > MOST_COMPARED && !items.items.every((item) => item.is === "scalar")) return undecidedList([list], call2, { distinct: true });
  const kept = [];
  const seen2 = /* @__PURE__ */ new Set();
  const names = /* @__PURE__ */ new Set();
  for (const item of items.items) {
    if (item.is === "scalar") {
      if (seen2.has(item.text)) continue;
      seen2.add(item.text);
      kept.push(item);
      continue;
    }
    if (item.is === "spread") {
      kept.push(item.distinct && kept.length === 0 ? item : { ...renamed(item, [list], call2), least: kept.length === 0 ? Math.min(item.least, 1) : 0, distinct: true });
      continue;
    }
    const name = item.is === "unknown" ? nameOf2(item) : void 0;
    if (name !== void 0 && names.has(name)) continue;
    if (name !== void 0) names.add(name);
    const before = kept.filter((each2) => each2.is !== "spread").map((each2) => whereThereEqual(each2, item, call2));
    const same2 = or(before);
    if (same2.op === "constant" && same2.value) continue;
    kept.push(same2.op === "constant" || item.is !== "unknown" ? item : { is: "spread", least: 0, most: 1, of: item, distinct: true });
  }
  return listFrom(kept, [list], call2, "list");
});
var MOST_COMPARED = 500;
var PLAIN = /* @__PURE__ */ new Map([
  ["length", length],
  ["element", element],
  ["contains", contains],
  ["index", index],
  ["reverse", reverse],
  ["sort", sort],
  ["sum", sum],
  ["alltrue", quantified(false)],
  ["anytrue", quantified(true)],
  ["compact", compact],
  ["distinct", distinct]
]);

// src/frontends/terraform/functions/collections-choose.ts
var lookup = ofLeaves(2, 3, ([map, key, otherwise2], call2) => {
  if (!map || !key) return mistake("`lookup` takes a map and a key", call2.place);
  if (map.is === "absent" || key.is === "absent") return mistake("`lookup` is asked of a null value", call2.place);
  if (map.is === "unknown") {
    if (key.is !== "scalar") return undecided2([map, key], call2);
    const entry = partOf(map, `.${key.text}`, `[${JSON.stringify(key.text)}]`, followed(call2.place, [map]));
    return otherwise2 ? whereSet(entry, otherwise2, call2) : entry;
  }
  if (map.is !== "map") return map.is === "reference" ? undecided2([map, key], call2) : mistake("`lookup` takes a map", call2.place);
  const fallback = otherwise2 && ofType(otherwise2, map.collection && [...map.entries.values()].map(({ value }) => value), call2);
  if (key.is === "scalar") {
    const found3 = entryOf(map, key.text, call2.place);
    if (!fallback || map.entries.has(key.text) && !isOmitted(map.entries.get(key.text)?.value ?? found3)) return found3;
    return through(found3, (leaf) => isMistake(leaf) ? fallback : leaf.is === "unknown" && leaf.maybeAbsent ? whereSet(leaf, fallback, call2) : leaf);
  }
  if (map.rest || map.entries.size > MAX_KEYS || key.is !== "unknown") return undecided2([map, key, ...fallback ? [fallback] : []], call2);
  const entries = sortedEntries(map).map(([name, { value }]) => [name, value]);
  const refusal3 = call2.scope.keepsRefusals || entries.length === 0 ? mistake("the map may have no such key", call2.place) : void 0;
  return byCases(entries, key, true, fallback ?? refusal3, map, call2.place, call2.scope);
});
function whereSet(value, otherwise2, call2) {
  const set = value.is === "unknown" ? present(value) : value;
  return choose(equal(set, nothing(call2.place), call2.place, call2.scope), otherwise2, set, call2.place);
}
function present(value) {
  const { maybeAbsent: _, ...rest2 } = value;
  return rest2;
}
function ofType(otherwise2, values2, call2) {
  const type = values2 && unify(values2.map(typeOf));
  return type ? convert(otherwise2, type, call2.place) : otherwise2;
}
var coalesce = counted(1, Infinity, (args, call2) => {
  const type = unify(args.filter(({ is }) => is !== "absent").map(typeOf));
  if (!type) return mistake("the arguments of `coalesce` are of different types", call2.place);
  return firstFilled(args, type, call2);
});
function firstFilled([first2, ...others], type, call2) {
  if (!first2) return mistake("no argument of `coalesce` is set", call2.place);
  let next;
  const fallback = () => next ??= firstFilled(others, type, call2);
  return through(first2, (leaf) => {
    if (isMistake(leaf)) return leaf;
    const value = convert(leaf, type, call2.place);
    const condition = or([equal(value, nothing(value.place), call2.place, call2.scope), type.is === "string" || type.is === "any" ? emptyOf(value, call2) : NEVER2]);
    if (condition.op !== "constant" && others.length === 0 && !call2.scope.keepsRefusals) return value;
    if (condition.op === "constant") return condition.value ? fallback() : { ...value, place: followed(call2.place, [value]) };
    return choose(condition, fallback(), value, call2.place);
  });
}
var NEVER2 = { op: "constant", value: false };
var emptyOf = (value, call2) => value.is === "reference" || value.is === "unknown" && value.term?.boolean ? NEVER2 : emptyCondition(value, call2);
var coalescelist = counted(1, Infinity, (args, call2) => firstWithItems(args, args, call2));
function firstWithItems([first2, ...others], args, call2) {
  if (!first2) return mistake("no list of `coalescelist` has items", call2.place);
  return through(first2, (leaf) => {
    if (leaf.is === "absent" && leaf.omitted) return firstWithItems(others, args, call2);
    const list = listOf(leaf, call2);
    if (!isList(list)) return list;
    return inEachCase(list, call2, (each2) => {
      const { least, most } = boundsOf(each2.items);
      if (least > 0) return { ...leaf.is === "list" ? each2 : leaf, place: followed(call2.place, [leaf]) };
      return most === 0 ? firstWithItems(others, args, call2) : undecided2(args, call2);
    });
  });
}
var one = ofLeaves(1, 1, ([list], call2) => {
  const items = listOf(list, call2);
  if (!isList(items) || !list) return items;
  return inEachCase(items, call2, ({ items: [first2, ...others], place }) => {
    const whole4 = followed(call2.place, [list]);
    if (!first2) return nothing(whole4);
    if (others.length > 0) return [first2, ...others].some((item) => item.is === "spread" && item.least === 0) ? undecided2([list], call2) : mistake("`one` takes at most one item", call2.place);
    if (first2.is !== "spread") return { ...first2, place: { span: whole4.span, via: [...whole4.via, ...place === first2.place ? [] : first2.place.via] } };
    if (first2.least === 1 && first2.most === 1) return memberOf(first2, 0, whole4);
    const result = undecided2([list], call2);
    return first2.least === 0 ? { ...result, maybeAbsent: true } : result;
  });
});
var CHOOSING = /* @__PURE__ */ new Map([
  ["lookup", lookup],
  ["coalesce", coalesce],
  ["coalescelist", coalescelist],
  ["one", one]
]);

// src/frontends/terraform/evaluate/object.ts
var ObjectBuilder = class {
  #entries = /* @__PURE__ */ new Map();
  #groups = /* @__PURE__ */ new Map();
  #isGrouped;
  #rest;
  /** Grouped, values of one key become a list; else a key that comes twice is refused in a `for`. */
  constructor(isGrouped = false) {
    this.#isGrouped = isGrouped;
  }
  /** Adds an entry that is there where all conditions hold; the mistake, if its key is none. */
  add(key, value, conditions, place) {
    if (key.is === "choice") {
      const [then, otherwise2] = [[...conditions, key.condition], [...conditions, not(key.condition)]];
      return this.add(key.then, value, then, place) ?? this.add(key.else, value, otherwise2, place);
    }
    if (isMistake(key)) return key;
    if (key.is === "absent" || key.is === "list" || key.is === "map") return mistake(`a ${key.is === "absent" ? "null value" : key.is} is no key of an object`, key.place);
    if (key.is !== "scalar") {
      this.#rest ??= unknown(`a key is not known: ${why(key)}`, place);
      return void 0;
    }
    const condition = and(conditions);
    if (condition.op === "constant" && !condition.value) return void 0;
    if (!this.#isGrouped) return this.#put(key.text, key.place, value, condition);
    this.#group(key.text, key.place, value, condition);
    return void 0;
  }
  /** Adds an entry as an object is written: a later one takes the place of an earlier one. */
  write(key, value, place) {
    if (key.is === "scalar") {
      this.#entries.set(key.text, { key: key.place, value });
      return void 0;
    }
    return this.add(key, value, [], place);
  }
  /** Any number of entries that are not known. */
  addOpen(rest2) {
    this.#rest ??= rest2;
  }
  build(place) {
    for (const [name, group] of this.#groups) this.#entries.set(name, { key: group.key, value: tuple(group.items, group.place) });
    return { is: "map", entries: this.#entries, ...this.#rest && { rest: this.#rest }, place };
  }
  #put(key, place, value, condition) {
    const before = this.#entries.get(key);
    if (before && !isOmitted(before.value) && condition.op === "constant") return mistake(`the key \`${key}\` comes twice; write \`...\` after the value to group them`, place);
    const item = before ? choose(condition, value, before.value, value.place) : itemIf(condition, value);
    this.#entries.set(key, { key: place, value: item });
    return void 0;
  }
  #group(name, key, value, condition) {
    const item = itemIf(condition, value);
    const group = this.#groups.get(name);
    if (group) group.items.push(item);
    else this.#groups.set(name, { key, place: value.place, items: [item] });
  }
};

// src/frontends/terraform/functions/collections-maps.ts
var merge = counted(0, Infinity, (args, call2) => {
  let merged = { is: "map", entries: /* @__PURE__ */ new Map(), place: followed(call2.place, args) };
  for (const arg of args) {
    const map = asMap(arg, call2);
    if (!map || isMistake(map)) {
      if (map) return map;
      continue;
    }
    if (map.is !== "map") return map;
    if (!call2.scope.budget.spend(map.entries.size)) return unknown(TOO_MUCH, call2.place);
    merged = over(merged, map, call2);
  }
  const maps = args.filter(({ is }) => is !== "absent");
  const isTyped = maps.length > 0 && maps.every((arg) => arg.is === "map" && arg.collection) && haveOneType(maps);
  return isTyped ? convert(merged, { is: "map", of: ANY }, call2.place) : merged;
});
function asMap(arg, call2) {
  switch (arg.is) {
    case "map":
      return arg;
    case "absent":
      return void 0;
    case "unknown":
      return isMistake(arg) ? arg : { is: "map", entries: /* @__PURE__ */ new Map(), rest: spreadOf(arg).of, place: arg.place };
    case "reference":
      return { is: "map", entries: /* @__PURE__ */ new Map(), rest: unknown(why(arg), arg.place, computedTerm([arg], ([name = ""]) => name, call2.scope, "the map")), place: arg.place };
    case "choice": {
      const [then, otherwise2] = [asMap(arg.then, call2), asMap(arg.else, call2)];
      if (then?.is === "unknown") return then;
      return otherwise2?.is === "unknown" ? otherwise2 : eitherMap(arg, then, otherwise2);
    }
    default:
      return mistake("`merge` takes maps", call2.place);
  }
}
function eitherMap({ condition, place }, then, otherwise2) {
  const entries = /* @__PURE__ */ new Map();
  for (const [key, entry] of [...then?.entries ?? [], ...otherwise2?.entries ?? []]) {
    const gone = omitted(entry.value.place);
    if (!entries.has(key)) entries.set(key, { key: entry.key, value: choose(condition, then?.entries.get(key)?.value ?? gone, otherwise2?.entries.get(key)?.value ?? gone, entry.value.place) });
  }
  const rest2 = then?.rest ?? otherwise2?.rest;
  return { is: "map", entries, ...rest2 && { rest: rest2 }, place };
}
function over(below, above2, call2) {
  const entries = new Map(below.entries);
  const { rest: rest2 } = above2;
  if (rest2) {
    for (const [key, entry] of entries) {
      const replaced = partOf(rest2, `.${key}`, `.${key}`, entry.value.place);
      entries.set(key, { key: entry.key, value: choose(equal(replaced, nothing(replaced.place), call2.place, call2.scope), entry.value, replaced, entry.value.place) });
    }
  }
  for (const [key, entry] of above2.entries) {
    const before = entries.get(key);
    entries.set(key, before && isOmitted(entry.value) ? { key: entry.key, value: orBefore(entry.value, before.value) } : entry);
  }
  const both2 = below.rest && rest2 ? restOf(below.rest, rest2, call2) : rest2 ?? below.rest;
  return { is: "map", entries, ...both2 && { rest: both2 }, place: below.place };
}
function orBefore(value, before) {
  if (value.is === "absent" && value.omitted) return before;
  return value.is === "choice" && isOmitted(value) ? choose(value.condition, orBefore(value.then, before), orBefore(value.else, before), value.place) : value;
}
var restOf = (one2, other, { scope }) => unknown(one2.why, one2.place, computedTerm([one2, other], (parts2) => `merge(${parts2.join(", ")})`, scope, "merge(\u2026)"));
var keys = ofLeaves(1, 1, ([map], call2) => {
  if (!map || map.is === "absent") return mistake("`keys` is asked of a null value", call2.place);
  if (map.is === "unknown" || map.is === "reference") return undecidedList([map], call2, { distinct: true });
  if (map.is !== "map") return mistake("`keys` takes a map", call2.place);
  const items = sortedEntries(map).map(([key, { key: place, value }]) => whereThere(value, () => text(key, place)));
  const open = map.rest ? undecidedList([map], call2, { distinct: true }).items : [];
  return listFrom([...items, ...open], [map], call2, map.collection && "list");
});
var values = ofLeaves(1, 1, ([map], call2) => {
  if (!map || map.is === "absent") return mistake("`values` is asked of a null value", call2.place);
  if (map.is === "unknown" || map.is === "reference") return undecidedList([map], call2);
  if (map.is !== "map") return mistake("`values` takes a map", call2.place);
  const items = sortedEntries(map).map(([, { value }]) => value);
  return listFrom([...items, ...map.rest ? [{ ...spreadOf(map.rest), ...map.each && { each: map.each } }] : []], [map], call2, map.collection && "list");
});
var zipmap = ofLeaves(2, 2, ([names, given], call2) => {
  const [keyList, valueList] = [listOf(names, call2, STRING), listOf(given, call2)];
  if (!isList(keyList)) return keyList;
  if (!isList(valueList) || !names || !given) return valueList;
  if (!isClosed(keyList.items) || !isClosed(valueList.items)) {
    return { is: "map", entries: /* @__PURE__ */ new Map(), rest: undecided2([names, given], call2), place: followed(call2.place, [names, given]) };
  }
  if (keyList.items.length !== valueList.items.length) return mistake("`zipmap` takes as many keys as values", call2.place);
  const builder = new ObjectBuilder();
  for (const [index2, key] of keyList.items.entries()) {
    const wrong = builder.write(key, valueList.items[index2] ?? nothing(call2.place), call2.place);
    if (wrong) return wrong;
  }
  const map = builder.build(followed(call2.place, [names, given]));
  return valueList.collection ? { ...map, collection: "map" } : map;
});
var transpose = ofLeaves(1, 1, ([map], call2) => {
  if (!map || map.is === "absent") return mistake("`transpose` is asked of a null value", call2.place);
  if (map.is !== "map") return map.is === "unknown" ? undecided2([map], call2) : mistake("`transpose` takes a map of lists", call2.place);
  if (map.rest) return undecided2([map], call2, map.rest.why);
  const groups = new ObjectBuilder(true);
  for (const [key, entry] of sortedEntries(map)) {
    const list = listOf(entry.value.is === "choice" ? void 0 : entry.value, call2, STRING);
    if (!isList(list)) return entry.value.is === "choice" ? undecided2([map], call2) : list;
    for (const item of list.items) {
      if (item.is !== "scalar") return undecided2([map], call2);
      groups.add(item, text(key, entry.key), [], call2.place);
    }
  }
  const result = groups.build(followed(call2.place, [map]));
  const entries = new Map(sortedEntries(result).map(([key, entry]) => [key, { key: entry.key, value: entry.value.is === "list" ? { ...entry.value, collection: "list" } : entry.value }]));
  return { ...result, entries, collection: "map" };
});
var MAPS = /* @__PURE__ */ new Map([
  ["merge", merge],
  ["keys", keys],
  ["values", values],
  ["zipmap", zipmap],
  ["transpose", transpose]
]);

// src/frontends/terraform/functions/collections-sets.ts
function setsOf(args, call2) {
  const lists = args.map((arg) => listOf(arg, call2));
  const wrong = lists.find((list) => !isList(list));
  if (wrong) return wrong;
  const known2 = lists.filter(isList);
  const type = unify(known2.flatMap(({ items }) => items.map((item) => item.is === "spread" ? ANY : typeOf(item))));
  if (!type) return mistake(`the items that \`${call2.name}\` takes are of different types`, call2.place);
  const sets = known2.map((list) => convert(list, { is: "set", of: type }, call2.place));
  return sets.find((set) => set.is !== "list") ?? sets.filter((set) => set.is === "list");
}
var setunion = counted(1, Infinity, (args, call2) => {
  const items = [];
  for (const arg of args) {
    const found3 = arg.is === "absent" && arg.omitted ? [] : itemsOf(arg);
    if (!found3) return isMistake(arg) ? arg : mistake("`setunion` takes sets", call2.place);
    if (!call2.scope.budget.spend(found3.length)) return unknown(TOO_MUCH, call2.place);
    items.push(...found3);
  }
  const all = { is: "list", items, place: followed(call2.place, args) };
  return convert(all, { is: "set", of: ANY }, call2.place);
});
var choosing = (least, most, keep) => ofLeaves(least, most, (args, call2) => {
  const sets = setsOf(args, call2);
  if (!isSets(sets)) return sets;
  const [first2, ...others] = sets;
  if (!first2) return mistake(`\`${call2.name}\` takes a set`, call2.place);
  const names = others.map(({ items: items2 }) => items2.map((item) => item.is === "spread" ? void 0 : orderOf(item)));
  const known2 = names.map((each2) => new Set(each2.filter((name) => name !== void 0)));
  const isOpen3 = names.some((each2) => each2.includes(void 0)) || first2.items.some((item) => item.is === "spread" || orderOf(item) === void 0);
  if (isOpen3) return { ...undecidedList(args, call2, { distinct: true, most: mostOf(first2) }), collection: "set" };
  const items = first2.items.filter((item) => item.is !== "spread" && keep(orderOf(item) ?? "", known2));
  return setOf(items, followed(call2.place, args));
});
var isSets = (sets) => Array.isArray(sets);
var mostOf = ({ items }) => items.reduce((sum2, item) => sum2 + (item.is === "spread" ? item.most : 1), 0);
var setproduct = ofLeaves(2, Infinity, (args, call2) => {
  const lists = args.map((arg) => listOf(arg, call2));
  const wrong = lists.find((list) => !isList(list));
  if (wrong) return wrong;
  const known2 = lists.filter(isList).map((list) => convert(list, { is: list.collection === "set" ? "set" : "list", of: ANY }, call2.place));
  const refused3 = known2.find((list) => list.is !== "list");
  if (refused3) return refused3;
  const ready = known2.filter((list) => list.is === "list");
  if (ready.some(({ items }) => items.length === 0)) return product([], ready, args, call2);
  if (ready.some(({ items }) => !isClosed(items))) return undecidedList(args, call2);
  const size = ready.reduce((total, { items }) => total * items.length, 1);
  if (size > MOST_COMBINATIONS || !call2.scope.budget.spend(size)) return unknown(TOO_MUCH, call2.place);
  let combinations = [[]];
  for (const { items } of ready) combinations = combinations.flatMap((before) => items.map((item) => [...before, item]));
  return product(combinations, ready, args, call2);
});
function product(combinations, lists, args, call2) {
  const tuples = combinations.map((items) => ({ is: "list", items, place: call2.place }));
  const place = followed(call2.place, args);
  return lists.every(({ collection }) => collection === "set") ? setOf(tuples, place) : { is: "list", items: tuples, collection: "list", place };
}
var MOST_COMBINATIONS = 5e4;
var SETS = /* @__PURE__ */ new Map([
  ["setunion", setunion],
  ["setintersection", choosing(1, Infinity, (name, others) => others.every((each2) => each2.has(name)))],
  ["setsubtract", choosing(2, 2, (name, others) => !others.some((each2) => each2.has(name)))],
  ["setproduct", setproduct]
]);

// src/frontends/terraform/functions/conversions.ts
var converting = (type) => ofLeaves(1, 1, ([arg], call2) => {
  if (!arg) return unknown("it is not given", call2.place);
  const converted = convert(asCollection(arg, type), type, call2.place);
  return { ...converted, place: followed(call2.place, [arg]) };
});
function asCollection(arg, type) {
  if (arg.is !== "unknown" || arg.malformed) return arg;
  if (type.is === "map") return { is: "map", entries: /* @__PURE__ */ new Map(), rest: spreadOf(arg).of, collection: "map", place: arg.place };
  return type.is === "list" || type.is === "set" ? { is: "list", items: [spreadOf(arg)], place: arg.place } : arg;
}
var same = ofLeaves(1, 1, ([arg], call2) => arg ? { ...arg, place: followed(call2.place, [arg]) } : unknown("it is not given", call2.place));
function written(type) {
  switch (type.is) {
    case "any":
      return "dynamic";
    case "string":
    case "number":
    case "bool":
      return type.is;
    case "list":
    case "set":
    case "map":
      return `${type.is}(${written(type.of)})`;
    case "tuple":
      return `tuple([${type.of.map(written).join(", ")}])`;
    case "object":
      return `object({${[...type.of].map(([name, attribute2]) => `${name}: ${written(attribute2.type)}`).join(", ")}})`;
  }
}
var CONVERSIONS = /* @__PURE__ */ new Map([
  ["tostring", converting(STRING)],
  ["tonumber", converting(NUMBER)],
  ["tobool", converting(BOOL)],
  ["tolist", converting({ is: "list", of: ANY })],
  ["toset", converting({ is: "set", of: ANY })],
  ["tomap", converting({ is: "map", of: ANY })],
  ["sensitive", same],
  ["nonsensitive", same],
  ["ephemeralasnull", same],
  ["type", ofLeaves(1, 1, ([arg], call2) => arg ? text(written(typeOf(arg)), call2.place) : unknown("it is not given", call2.place))]
]);

// src/frontends/terraform/functions/collections.ts
var COLLECTION_FUNCTIONS = new Map([...PLAIN, ...COMBINING, ...CHOOSING, ...MAPS, ...SETS, ...CONVERSIONS]);

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
  if (from.length > LONGEST2 || to.length > LONGEST2) return Infinity;
  let before = [];
  let last = Array.from({ length: to.length + 1 }, (_, index2) => index2);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same2 = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same2 ? 0 : 1));
      current.push(swapped ? Math.min(cost, (before[column - 2] ?? 0) + 1) : cost);
    }
    before = last;
    last = current;
  }
  return last.at(-1) ?? 0;
}
var LONGEST2 = 64;

// src/frontends/terraform/functions/undecided.ts
function undecided3(call2, args, more = {}) {
  const term = termOf(call2, args);
  return { is: "unknown", why: whyOf(args), ...term && { term: { ...term, ...more } }, place: call2.place };
}
function termOf({ name, scope }, args) {
  const written4 = new Speller((reading) => nameOf3(reading, scope.deployment)).call(name, args);
  if (written4 === void 0) return void 0;
  const shown2 = new Speller(labelOf).call(name, args);
  const label = shown2 === void 0 || shown2.length > MAX_LABEL2 ? `${name}(\u2026)` : shown2;
  return { scope: scope.deployment, text: written4, label };
}
function nameOf3(reading, deployment) {
  if (reading.is === "reference") return reading.scope === deployment ? labelOf(reading) : canonical(reading);
  return reading.term?.scope === deployment ? reading.term.text : canonical(reading);
}
var labelOf = (reading) => reading.is === "unknown" ? reading.term?.label : reading.attribute === void 0 ? reading.address : `${reading.address}.${reading.attribute}`;
var Speller = class {
  #leaf;
  #left = MAX_NAME2;
  constructor(leaf) {
    this.#leaf = leaf;
  }
  call(name, args) {
    const inner = this.#all(args, ", ", 0);
    return inner === void 0 ? void 0 : `${name}(${inner})`;
  }
  #spell(reading, depth) {
    if (depth > MAX_DEPTH3) return void 0;
    switch (reading.is) {
      case "scalar":
        return this.#spent(reading.quoted ? quoted(reading.text) : reading.text);
      case "absent":
        return this.#spent("null");
      case "unknown":
      case "reference":
        return this.#spent(this.#leaf(reading));
      case "text": {
        const inner = this.#all(reading.parts, "", depth + 1, (part2) => `\${${part2}}`);
        return inner === void 0 ? void 0 : `"${inner}"`;
      }
      case "list":
        return this.#list(reading.items, depth);
      case "map":
        return reading.rest ? void 0 : around("{", this.#entries([...reading.entries].map(([key, { value }]) => [key, value]), depth), "}");
      case "choice":
      case "import":
        return this.#spent(canonical(reading));
    }
  }
  /** Items of which nobody knows how many there are make up the list that they are named by, or are put into another one. */
  #list(items, depth) {
    const written4 = [];
    for (const item of items) {
      const inner = this.#spell(item.is === "spread" ? item.of : item, depth + 1);
      if (inner === void 0) return void 0;
      if (item.is === "spread" && items.length === 1) return inner;
      written4.push(item.is === "spread" ? `${inner}...` : inner);
    }
    return around("[", written4.join(", "), "]");
  }
  #entries(entries, depth) {
    const written4 = [];
    for (const [key, value] of entries) {
      const inner = this.#spent(quoted(key)) === void 0 ? void 0 : this.#spell(value, depth + 1);
      if (inner === void 0) return void 0;
      written4.push(`${quoted(key)} = ${inner}`);
    }
    return written4.join(", ");
  }
  #all(parts2, separator, depth, wrap2 = (part2) => part2) {
    const written4 = [];
    for (const part2 of parts2) {
      const inner = typeof part2 === "string" ? this.#spent(quoted(part2).slice(1, -1)) : this.#spell(part2, depth);
      if (inner === void 0) return void 0;
      written4.push(typeof part2 === "string" ? inner : wrap2(inner));
    }
    return written4.join(separator);
  }
  #spent(written4) {
    this.#left -= (written4?.length ?? 0) + 1;
    return this.#left < 0 ? void 0 : written4;
  }
};
var around = (open, inner, close) => inner === void 0 ? void 0 : open + inner + close;
var quoted = (text5) => JSON.stringify(text5.slice(0, MAX_NAME2)).replaceAll("${", "$${").replaceAll("%{", "%%{");
function whyOf(readings) {
  const waiting = readings.toReversed();
  for (let looked = 0; looked < MOST_LOOKED_AT; looked += 1) {
    const next = waiting.pop();
    if (!next) break;
    if (next.is === "unknown") return next.why;
    if (next.is === "reference") return `\`${labelOf(next) ?? next.address}\` is known only after deployment`;
    if (next.is === "choice") return "it hangs on a condition";
    if (next.is === "text") waiting.push(...next.parts.filter((part2) => typeof part2 !== "string").toReversed());
    else if (next.is === "list") waiting.push(...next.items.slice(0, MOST_LOOKED_AT).map((item) => item.is === "spread" ? item.of : item).toReversed());
    else if (next.is === "map") waiting.push(...[...next.entries.values()].slice(0, MOST_LOOKED_AT).map(({ value }) => value).toReversed(), ...next.rest ? [next.rest] : []);
  }
  return "what it is given is not known";
}
var MAX_NAME2 = 1e4;
var MAX_LABEL2 = 80;
var MAX_DEPTH3 = 20;
var MOST_LOOKED_AT = 200;

// src/frontends/terraform/functions/values.ts
function text2(value, place) {
  if (value.length > MAX_TEXT) return tooLong(place);
  return { is: "scalar", text: normalised(value), quoted: true, place };
}
var number2 = (value, place) => ({ is: "scalar", text: writeNumber(value), quoted: false, place });
var boolean2 = (value, place) => ({ is: "scalar", text: String(value), quoted: false, place });
var texts = (values2, place) => ({
  is: "list",
  items: values2.map((value) => text2(value, place)),
  collection: "list",
  place
});
var tuple2 = (items, place) => ({ is: "list", items, place });
var object = (entries, place) => ({
  is: "map",
  entries: new Map([...entries].sort(([a], [b]) => compareTexts(a, b)).map(([key, value]) => [key, { key: place, value }])),
  place
});
var tooLong = (place) => ({ is: "unknown", why: "its text is too long", place });
var normalised = (value) => ASCII2.test(value) ? value : value.toWellFormed().normalize("NFC");
function compareTexts(a, b) {
  const length2 = Math.min(a.length, b.length);
  for (let index2 = 0; index2 < length2; index2 += 1) {
    const [one2, other] = [a.charCodeAt(index2), b.charCodeAt(index2)];
    if (one2 !== other) return inOrder2(one2) - inOrder2(other);
  }
  return a.length - b.length;
}
var inOrder2 = (unit) => unit >= 55296 && unit <= 57343 ? unit + 65536 : unit;
var ASCII2 = /^[\0-\x7f]*$/u;
var MAX_TEXT = 1048576;

// src/frontends/terraform/functions/decode-arguments.ts
function define(parameters, read3, more = {}) {
  return (args, call2) => {
    const wrongCount = countIsWrong(args, parameters, more.rest, call2);
    if (wrongCount !== void 0) return mistake(wrongCount, call2.place);
    const decoded = args.map((argument2, index2) => (parameters[index2] ?? more.rest)?.decode(argument2) ?? UNDECIDED);
    const stopped = args.find((argument2) => argument2.is === "unknown" && argument2.malformed);
    if (stopped) return stopped;
    for (const [index2, each2] of decoded.entries()) {
      if (each2.is === "refused") return mistake(refusal(call2.name, (parameters[index2] ?? more.rest)?.name ?? "", each2.why), call2.place);
    }
    const values2 = decoded.flatMap((each2) => each2.is === "known" ? [each2.value] : []);
    if (values2.length < decoded.length) return undecided3(call2, args, more.boolean ? { boolean: true } : {});
    return read3(values2.slice(0, parameters.length), call2, values2.slice(parameters.length));
  };
}
var refusal = (name, parameter, why2) => `\`${name}\` cannot take this for \`${parameter}\`: ${why2}`;
function countIsWrong(args, parameters, rest2, { name }) {
  const missing2 = parameters[args.length];
  if (missing2) return `\`${name}\` takes ${counted2(parameters.length, rest2 !== void 0)}: \`${missing2.name}\` is missing`;
  return args.length > parameters.length && rest2 === void 0 ? `\`${name}\` takes ${counted2(parameters.length, false)}, and is given ${String(args.length)}` : void 0;
}
function counted2(count, more) {
  const least = count === 0 ? "no arguments" : count === 1 ? "one argument" : `${String(count)} arguments`;
  return more ? `at least ${least}` : least;
}
var text3 = (name) => ({
  name,
  decode: (argument2) => argument2.is === "scalar" ? known(normalised(argument2.text)) : otherwise(argument2, "a string")
});
var parts = (name) => ({
  name,
  decode: (argument2) => {
    if (argument2.is === "scalar") return known([normalised(argument2.text)]);
    const other = otherwise(argument2, "a string");
    if (other.is === "refused") return other;
    return known(argument2.is === "text" ? argument2.parts : [argument2]);
  }
});
var number3 = (name) => ({
  name,
  decode: (argument2) => {
    if (argument2.is !== "scalar") return otherwise(argument2, "a number");
    const value = parseNumber(argument2.text);
    if (value) return known(value);
    return isInfinite(argument2.text) ? UNDECIDED : refused2("a number is wanted");
  }
});
var whole = (name) => ({
  name,
  decode: (argument2) => {
    const decoded = number3(name).decode(argument2);
    if (decoded.is !== "known") return decoded;
    if (!isWhole(decoded.value)) return refused2("a whole number is wanted");
    const value = toInteger(decoded.value);
    return value === void 0 ? refused2("the number is too large") : known(value);
  }
});
var any = (name, more = {}) => ({
  name,
  decode: (argument2) => argument2.is === "absent" && !more.nullable ? refused2("it is null") : known(argument2)
});
function otherwise(argument2, wanted) {
  if (argument2.is === "absent") return refused2("it is null");
  const wrong = argument2.is === "list" || argument2.is === "map" ? !wanted.startsWith("a list") || argument2.is === "map" : false;
  return wrong ? refused2(`${wanted} is wanted`) : UNDECIDED;
}
var known = (value) => ({ is: "known", value });
var refused2 = (why2) => ({ is: "refused", why: why2 });
var UNDECIDED = { is: "undecided" };
var isInfinite = (written4) => /^[+-]?inf(inity)?$/iu.test(written4);

// src/frontends/terraform/functions/arithmetic.ts
var NUMBER_FUNCTIONS = /* @__PURE__ */ new Map([
  ["abs", define([number3("num")], ([num], { place }) => number2(num.mantissa < 0n ? negate(num) : num, place))],
  ["ceil", define([number3("num")], ([num], { place }) => number2(negate(floorOf(negate(num))), place))],
  ["floor", define([number3("num")], ([num], { place }) => number2(floorOf(num), place))],
  ["log", define([number3("num"), number3("base")], ([num, base], call2) => ofDouble(Math.log(toDouble(num)) / Math.log(toDouble(base)), call2))],
  ["max", extreme(1)],
  ["min", extreme(-1)],
  ["parseint", parseInteger()],
  ["pow", define([number3("num"), number3("power")], ([num, power], call2) => ofDouble(Math.pow(toDouble(num), toDouble(power)), call2))],
  [
    "signum",
    define([number3("num")], ([num], { place }) => {
      if (!isWhole(num)) return mistake("`signum` takes a whole number", place);
      return number2(fromInteger(num.mantissa > 0n ? 1n : num.mantissa < 0n ? -1n : 0n), place);
    })
  ]
]);
function ofDouble(value, { name, place }) {
  if (Number.isNaN(value)) return mistake(`\`${name}\` has no value for these numbers`, place);
  const result = parseNumber(String(value));
  return result ? number2(result, place) : { is: "unknown", why: `\`${name}\` is infinite for these numbers`, place };
}
function extreme(sign) {
  return define(
    [],
    (_none, call2, numbers) => {
      const [first2, ...others] = numbers;
      if (!first2) return mistake(`\`${call2.name}\` takes at least one number`, call2.place);
      return number2(others.reduce((best, each2) => Math.sign(compareNumbers(each2, best)) === sign ? each2 : best, first2), call2.place);
    },
    { rest: number3("numbers") }
  );
}
function parseInteger() {
  const read3 = define([text3("number"), whole("base")], ([written4, base], { place }) => {
    if (base < 2 || base > 62) return mistake("`parseint` takes a base from 2 to 62", place);
    const value = integerOf(written4, base);
    return value === void 0 ? mistake(`\`parseint\` cannot read "${written4}" to the base ${String(base)}`, place) : number2(fromInteger(value), place);
  });
  return (args, call2) => {
    const [first2] = args;
    return first2?.is === "scalar" && !first2.quoted ? mistake("`parseint` takes a string", call2.place) : read3(args, call2);
  };
}
function integerOf(written4, base) {
  const sign = /^[+-]/u.exec(written4)?.[0] ?? "";
  const digits = written4.slice(sign.length);
  if (digits === "" || digits.length > MAX_DIGITS2) return void 0;
  let value = 0n;
  for (const digit of base <= 36 ? digits.toLowerCase() : digits) {
    const worth = DIGITS.indexOf(digit);
    if (worth < 0 || worth >= base) return void 0;
    value = value * BigInt(base) + BigInt(worth);
  }
  return sign === "-" ? -value : value;
}
var DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
var MAX_DIGITS2 = 2e3;

// src/frontends/terraform/functions/timestamps.ts
var RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))$/u;
function parseTimestamp(text5) {
  const [whole4, year, month, day, hours, minutes, seconds, fraction = "", sign, offsetHours = "0", offsetMinutes = "0"] = RFC3339.exec(text5) ?? [];
  if (whole4 === void 0) return void 0;
  const [y, mo, d, h, mi, s] = [year, month, day, hours, minutes, seconds].map(Number);
  if (y === void 0 || mo === void 0 || d === void 0 || h === void 0 || mi === void 0 || s === void 0) return void 0;
  if (mo < 1 || mo > 12 || d < 1 || d > daysIn(y, mo) || h > 23 || mi > 59 || s > 59) return void 0;
  if (Number(offsetHours) > 24 || Number(offsetMinutes) > 59) return void 0;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === "-" ? -1 : 1);
  const date = /* @__PURE__ */ new Date(0);
  date.setUTCFullYear(y, mo - 1, d);
  date.setUTCHours(h, mi - offset, s);
  return { nanoseconds: BigInt(date.getTime()) * 1000000n + BigInt(fraction.slice(0, 9).padEnd(9, "0")), offset };
}
function fieldsOf({ nanoseconds, offset }) {
  const date = new Date(Number(nanoseconds / 1000000n - (nanoseconds % 1000000n < 0n ? 1n : 0n)) + offset * 6e4);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hours: date.getUTCHours(),
    minutes: date.getUTCMinutes(),
    seconds: date.getUTCSeconds()
  };
}
function writeTimestamp(timestamp) {
  const { year, month, day, hours, minutes, seconds } = fieldsOf(timestamp);
  const date = [String(year).padStart(4, "0"), two(month), two(day)].join("-");
  return `${date}T${[hours, minutes, seconds].map(two).join(":")}${timestamp.offset === 0 ? "Z" : writeOffset(timestamp.offset, ":")}`;
}
function writeOffset(offset, separator) {
  const minutes = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}
var two = (value) => String(value).padStart(2, "0");
var daysIn = (year, month) => new Date(Date.UTC(2e3 + year % 400, month, 0)).getUTCDate();
var DURATION = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h))+$/u;
var UNITS = /* @__PURE__ */ new Map([
  ["ns", 1n],
  ["us", 1000n],
  ["\xB5s", 1000n],
  ["\u03BCs", 1000n],
  ["ms", 1000000n],
  ["s", 1000000000n],
  ["m", 60000000000n],
  ["h", 3600000000000n]
]);
function parseDuration(text5) {
  if (/^[+-]?0$/u.test(text5)) return 0n;
  if (text5.length > 200 || !DURATION.test(text5)) return void 0;
  let total = 0n;
  for (const [, units = "", fraction = "", unit = ""] of text5.matchAll(/(\d*)\.?(\d*)(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/gu)) {
    const size = UNITS.get(unit) ?? 0n;
    total += BigInt(units || "0") * size + BigInt(fraction || "0") * size / 10n ** BigInt(fraction.length);
  }
  if (total > LONGEST3) return void 0;
  return text5.startsWith("-") ? -total : total;
}
var LONGEST3 = 2n ** 63n - 1n;

// src/frontends/terraform/functions/dates.ts
var DATE_FUNCTIONS = /* @__PURE__ */ new Map([
  ["formatdate", define([text3("format"), text3("time")], ([format2, time], call2) => withTime(time, call2, (timestamp) => formatDate(format2, timestamp, call2)))],
  [
    "timeadd",
    define(
      [text3("timestamp"), text3("duration")],
      ([timestamp, duration], call2) => withTime(timestamp, call2, ({ nanoseconds, offset }) => {
        const added = parseDuration(duration);
        if (added === void 0) return mistake(`\`timeadd\` knows no duration "${duration}"; write one such as "1h30m"`, call2.place);
        return text2(writeTimestamp({ nanoseconds: nanoseconds + added, offset }), call2.place);
      })
    )
  ],
  [
    "timecmp",
    define(
      [text3("timestamp_a"), text3("timestamp_b")],
      ([a, b], call2) => withTime(
        a,
        call2,
        (one2) => withTime(b, call2, (other) => {
          const order = one2.nanoseconds < other.nanoseconds ? -1n : one2.nanoseconds > other.nanoseconds ? 1n : 0n;
          return number2(fromInteger(order), call2.place);
        })
      )
    )
  ]
]);
function withTime(written4, call2, read3) {
  const timestamp = parseTimestamp(written4);
  return timestamp ? read3(timestamp) : mistake(`\`${call2.name}\` cannot read "${written4}" as a time; write it as in "2006-01-02T15:04:05Z"`, call2.place);
}
function formatDate(format2, timestamp, call2) {
  const fields = fieldsOf(timestamp);
  let written4 = "";
  for (const [token] of format2.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^]/gu)) {
    if (token === "'") return mistake("`formatdate` finds no end of a text between `'`", call2.place);
    const part2 = token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") : /^[A-Za-z]/u.test(token) ? VERBS.get(token)?.(fields, timestamp) : token;
    if (part2 === void 0) return mistake(`\`formatdate\` does not know \`${token}\``, call2.place);
    written4 += part2;
  }
  return text2(written4, call2.place);
}
var MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
var DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
var monthOf = ({ month }) => MONTHS[month - 1] ?? "";
var dayOf = ({ weekday }) => DAYS[weekday] ?? "";
var twelve = ({ hours }) => hours % 12 || 12;
var VERBS = /* @__PURE__ */ new Map([
  ["YYYY", ({ year }) => String(year).padStart(4, "0")],
  ["YY", ({ year }) => two(year % 100)],
  ["MMMM", monthOf],
  ["MMM", (fields) => monthOf(fields).slice(0, 3)],
  ["MM", ({ month }) => two(month)],
  ["M", ({ month }) => String(month)],
  ["DD", ({ day }) => two(day)],
  ["D", ({ day }) => String(day)],
  ["EEEE", dayOf],
  ["EEE", (fields) => dayOf(fields).slice(0, 3)],
  ["hh", ({ hours }) => two(hours)],
  ["h", ({ hours }) => String(hours)],
  ["HH", (fields) => two(twelve(fields))],
  ["H", (fields) => String(twelve(fields))],
  ["AA", ({ hours }) => hours < 12 ? "AM" : "PM"],
  ["aa", ({ hours }) => hours < 12 ? "am" : "pm"],
  ["mm", ({ minutes }) => two(minutes)],
  ["m", ({ minutes }) => String(minutes)],
  ["ss", ({ seconds }) => two(seconds)],
  ["s", ({ seconds }) => String(seconds)],
  ["Z", (_fields, { offset }) => offset === 0 ? "Z" : writeOffset(offset, ":")],
  ["ZZZ", (_fields, { offset }) => offset === 0 ? "UTC" : writeOffset(offset, "")],
  ["ZZZZ", (_fields, { offset }) => writeOffset(offset, "")],
  ["ZZZZZ", (_fields, { offset }) => writeOffset(offset, ":")]
]);

// src/frontends/terraform/functions/character-sets.ts
var characterSet = (name) => SETS2.get(name.toLowerCase());
var utf8 = { encode: (text5) => Buffer.from(text5, "utf8"), decode: (bytes) => bytes.toString("utf8") };
var utf16le = { encode: (text5) => Buffer.from(text5, "utf16le"), decode: (bytes) => bytes.toString("utf16le") };
var utf16be = {
  encode: (text5) => Buffer.from(text5, "utf16le").swap16(),
  decode: (bytes) => bytes.length % 2 === 0 ? Buffer.from(bytes).swap16().toString("utf16le") : void 0
};
var utf16 = {
  encode: (text5) => Buffer.from(`\uFEFF${text5}`, "utf16le").swap16(),
  decode: (bytes) => {
    const isLittle = bytes[0] === 255 && bytes[1] === 254;
    return (isLittle ? utf16le : utf16be).decode(bytes)?.replace(/^\ufeff/u, "");
  }
};
var singleByte = (highest) => ({
  encode: (text5) => Array.from(text5).every((letter) => (letter.codePointAt(0) ?? 0) <= highest) ? Buffer.from(text5, "latin1") : void 0,
  decode: (bytes) => bytes.toString("latin1")
});
var SETS2 = /* @__PURE__ */ new Map([
  ["utf-8", utf8],
  ["utf-16le", utf16le],
  ["utf-16be", utf16be],
  ["utf-16", utf16],
  ["us-ascii", singleByte(127)],
  ["iso-8859-1", singleByte(255)]
]);
var CHARACTER_SETS = /* @__PURE__ */ new Set([
  ..."2,3,4,5,6,7,8,8-i,8-e,6-i,6-e,9,10,13,14,15,16".split(",").map((number5) => `iso-8859-${number5}`),
  ..."1250,1251,1252,1253,1254,1255,1256,1257,1258,874".split(",").map((number5) => `windows-${number5}`),
  ..."ibm037,ibm437,ibm850,ibm852,ibm855,ibm858,ibm860,ibm862,ibm863,ibm865,ibm866,ibm1047,ibm01140,koi8-r,koi8-u,macintosh".split(","),
  ..."shift_jis,sjis,euc-jp,iso-2022-jp,gbk,gb18030,hz-gb-2312,gb2312,big5,euc-kr,ascii,latin1,utf8,utf16".split(",")
]);

// deferred:src/frontends/terraform/functions/csv.ts
var decodeCsv = (...input) => require("./frontends-terraform-functions-csv.cjs").decodeCsv(...input);

// src/frontends/terraform/functions/known.ts
function isKnown(value) {
  const waiting = [value];
  for (let left = MOST_READINGS; left > 0; left -= 1) {
    const next = waiting.pop();
    if (!next) return true;
    if (next.is === "list") {
      for (const item of next.items) {
        if (item.is === "spread") return false;
        waiting.push(item);
      }
    } else if (next.is === "map") {
      if (next.rest) return false;
      for (const entry of next.entries.values()) waiting.push(entry.value);
    } else if (next.is !== "scalar" && next.is !== "absent") return false;
  }
  return false;
}
var MOST_READINGS = 1e5;

// src/value/join.ts
function joinParts(parts2, place, rules2) {
  const readings = parts2.filter((part2) => typeof part2 !== "string");
  return throughAll(readings, place, (leaves) => {
    let next = 0;
    const settled = parts2.map((part2) => {
      if (typeof part2 === "string") return part2;
      next += 1;
      return leaves[next - 1] ?? part2;
    });
    return joinLeaves(settled, place, rules2);
  });
}
function joinLeaves(parts2, place, { refuse, rewrite }) {
  const flat = new Flat();
  for (const part2 of parts2) {
    const refused3 = typeof part2 === "string" || part2.is === "choice" ? void 0 : refuse(part2);
    if (refused3) return refused3;
    flat.add(part2);
  }
  if (flat.tooLong) return { is: "unknown", why: "its text is too long", place };
  const there = at(place.span, ...place.via, ...flat.steps);
  return asReading(rewrite ? rewrite(flat.parts, there) : flat.parts, there);
}
function asReading(parts2, place) {
  const [only, ...others] = parts2;
  if (only === void 0) return { is: "scalar", text: "", quoted: true, place };
  if (others.length > 0) return { is: "text", parts: parts2, place };
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
    return this.#length > MAX_LENGTH || this.parts.length > MAX_PARTS;
  }
  add(part2) {
    if (this.tooLong) return;
    if (typeof part2 === "string") {
      this.#addText(part2);
      return;
    }
    if (part2.is === "scalar" || part2.is === "text") {
      for (const step of part2.place.via) if (this.steps.size < MAX_STEPS2) this.steps.add(step);
    }
    if (part2.is === "scalar") this.#addText(part2.text);
    else if (part2.is === "text") for (const inner of part2.parts) this.add(inner);
    else if (part2.is !== "absent") this.parts.push(part2);
  }
  #addText(text5) {
    this.#length += text5.length;
    if (text5 === "" || this.tooLong) return;
    const last = this.parts.at(-1);
    if (typeof last === "string") this.parts[this.parts.length - 1] = last + text5;
    else this.parts.push(text5);
  }
};
var MAX_LENGTH = 1048576;
var MAX_PARTS = 1e3;
var MAX_STEPS2 = 100;

// src/frontends/terraform/functions/open-text.ts
function joined2(parts2, place, name) {
  return joinParts(parts2, place, {
    refuse: (part2) => {
      if (part2.is === "unknown" && part2.malformed) return part2;
      if (part2.is === "absent") return mistake(`\`${name}\` cannot write null`, place);
      return part2.is === "list" || part2.is === "map" ? mistake(`\`${name}\` cannot write a ${part2.is}`, place) : void 0;
    }
  });
}
function knownText(parts2) {
  const known2 = parts2.filter((part2) => typeof part2 === "string");
  return known2.length === parts2.length ? known2.join("") : void 0;
}
function whole2(parts2, place) {
  const [only] = parts2;
  return parts2.length === 1 && only !== void 0 && typeof only !== "string" ? only : { is: "text", parts: parts2, place };
}
function eachPart(parts2, call2, map) {
  return joined2(parts2.map((part2) => typeof part2 === "string" ? map(part2) : undecided3(call2, [part2])), call2.place, call2.name);
}
function isSearchedByPart(parts2, wanted) {
  if (wanted.length <= 1) return true;
  return parts2.every((part2, index2) => {
    const [before, after] = [parts2[index2 - 1], parts2[index2 + 1]];
    if (typeof part2 !== "string") return before === void 0 || typeof before === "string";
    if (before !== void 0 && after !== void 0 && wanted.includes(part2)) return false;
    const begins = before !== void 0 && proper(wanted).some((length2) => part2.startsWith(wanted.slice(-length2)));
    const ends = after !== void 0 && proper(wanted).some((length2) => part2.endsWith(wanted.slice(0, length2)));
    return !begins && !ends;
  });
}
var proper = (wanted) => Array.from({ length: Math.min(wanted.length - 1, MOST) }, (_each, index2) => index2 + 1);
var MOST = 200;

// src/frontends/terraform/functions/json-encode.ts
function encodeJson(value, call2) {
  const encoder = new Encoder(call2);
  const parts2 = [];
  encoder.encode(value, parts2, 0);
  return encoder.stopped ?? joined2(parts2, call2.place, call2.name);
}
var jsonString = (text5) => JSON.stringify(text5).replace(/[<>&\u2028\u2029]/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
var Encoder = class {
  #call;
  /** What the whole is where a part of it is a mistake, or there is too much. */
  stopped;
  #left = MAX_TEXT;
  constructor(call2) {
    this.#call = call2;
  }
  /** Adds what is written of a value to the parts. */
  encode(value, parts2, depth) {
    this.#left -= 1;
    if (this.#left < 0 || depth > MAX_DEPTH4) this.stopped ??= tooLong(this.#call.place);
    if (this.stopped) return;
    switch (value.is) {
      case "scalar":
        this.#write(value.quoted ? jsonString(value.text) : value.text, parts2);
        return;
      case "absent":
        this.#write("null", parts2);
        return;
      case "list":
        this.#list(value, parts2, depth);
        return;
      case "map":
        this.#map(value, parts2, depth);
        return;
      case "text":
        parts2.push('"', ...value.parts.map((part2) => typeof part2 === "string" ? jsonString(part2).slice(1, -1) : this.#inside(part2)), '"');
        return;
      case "reference":
        parts2.push(...isPlain(value) ? ['"', value, '"'] : [this.#unknown(value)]);
        return;
      case "choice":
        parts2.push({ ...value, then: this.#branch(value.then, depth), else: this.#branch(value.else, depth) });
        return;
      case "unknown":
        if (value.malformed) this.stopped ??= value;
        parts2.push(this.#unknown(value));
        return;
      case "import":
        parts2.push(this.#unknown(value));
    }
  }
  #list(list, parts2, depth) {
    const isOpen3 = list.items.some((item) => item.is === "spread" || isOptional(item)) || list.collection === "set" && list.items.length > 1 && !isKnown(list);
    if (isOpen3) {
      parts2.push(this.#unknown(list));
      return;
    }
    this.#write("[", parts2);
    list.items.forEach((item, index2) => {
      if (index2 > 0) this.#write(",", parts2);
      if (item.is !== "spread") this.encode(item, parts2, depth + 1);
    });
    this.#write("]", parts2);
  }
  #map(map, parts2, depth) {
    if (map.rest || [...map.entries.values()].some(({ value }) => isOptional(value))) {
      parts2.push(this.#unknown(map));
      return;
    }
    this.#write("{", parts2);
    [...map.entries].sort(([a], [b]) => compareTexts(a, b)).forEach(([key, { value }], index2) => {
      this.#write(`${index2 > 0 ? "," : ""}${jsonString(key)}:`, parts2);
      this.encode(value, parts2, depth + 1);
    });
    this.#write("}", parts2);
  }
  #branch(value, depth) {
    const parts2 = [];
    this.encode(value, parts2, depth + 1);
    return joined2(parts2, this.#call.place, this.#call.name);
  }
  /** A part of a string, as it stands between the quotes. */
  #inside(part2) {
    if (part2.is === "reference" || part2.is === "unknown" && part2.term?.atomic) return part2;
    if (part2.is === "unknown" && part2.malformed) this.stopped ??= part2;
    return undecided3({ ...this.#call, name: "escaped" }, [part2]);
  }
  #unknown(value) {
    return undecided3({ ...this.#call, name: "jsonencode" }, [value]);
  }
  #write(text5, parts2) {
    this.#left -= text5.length;
    const last = parts2.at(-1);
    if (typeof last === "string") parts2[parts2.length - 1] = last + text5;
    else parts2.push(text5);
  }
};
var isPlain = ({ attribute: attribute2 }) => attribute2 !== void 0 && /(?:^|_)(?:id|arn|name|bucket|identifier|url|endpoint|address)$/u.test(attribute2);
var isOptional = (value) => value.is === "choice" && (isOmitted2(value.then) || isOmitted2(value.else));
var isOmitted2 = (branch) => branch.is === "absent" && branch.omitted === true || isOptional(branch);
var MAX_DEPTH4 = 100;

// src/frontends/terraform/functions/json-decode.ts
function decodeJson(text5, place) {
  const reader = new Reader(text5, place);
  const value = reader.value(0);
  return typeof value === "string" ? value : reader.end(value);
}
var TOKEN = /[\t\n\r ]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/uy;
var Reader = class {
  #text;
  #place;
  #position = 0;
  constructor(text5, place) {
    this.#text = text5;
    this.#place = place;
  }
  /** The value, or what is wrong. */
  value(depth) {
    if (depth > MAX_DEPTH5) return "it is nested too deep";
    const [whole4, mark, string, digits, word] = this.#next();
    if (whole4 === void 0) return this.#wrong();
    if (mark === "{") return this.#object(depth);
    if (mark === "[") return this.#list(depth);
    if (mark !== void 0) return this.#wrong();
    if (string !== void 0) return text2(unescaped(string), this.#place);
    if (word === "null") return { is: "absent", place: this.#place };
    if (word !== void 0) return boolean2(word === "true", this.#place);
    const parsed2 = parseNumber(digits ?? "");
    return parsed2 ? number2(parsed2, this.#place) : "it has a number that is too long";
  }
  end(value) {
    return /^[\t\n\r ]*$/u.test(this.#text.slice(this.#position)) ? value : "something follows its value";
  }
  #object(depth) {
    const entries = /* @__PURE__ */ new Map();
    for (let isFirst = true; ; isFirst = false) {
      const [whole4, mark, string] = this.#next();
      if (isFirst && mark === "}") break;
      if (whole4 === void 0 || string === void 0 || this.#next()[1] !== ":") return this.#wrong();
      const value = this.value(depth + 1);
      if (typeof value === "string") return value;
      entries.set(unescaped(string), value);
      const after = this.#next()[1];
      if (after === "}") break;
      if (after !== ",") return this.#wrong();
    }
    return object(entries, this.#place);
  }
  #list(depth) {
    const items = [];
    const start = this.#position;
    if (this.#next()[1] === "]") return tuple2([], this.#place);
    this.#position = start;
    for (; ; ) {
      const value = this.value(depth + 1);
      if (typeof value === "string") return value;
      items.push(value);
      const after = this.#next()[1];
      if (after === "]") return tuple2(items, this.#place);
      if (after !== ",") return this.#wrong();
    }
  }
  #next() {
    TOKEN.lastIndex = this.#position;
    const token = TOKEN.exec(this.#text);
    if (token) this.#position += token[0].length;
    return token ?? [];
  }
  #wrong() {
    return `it is no JSON at its character ${String(this.#position + 1)}`;
  }
};
var unescaped = (string) => {
  const value = JSON.parse(string);
  return typeof value === "string" ? value.toWellFormed() : "";
};
var MAX_DEPTH5 = 500;

// deferred:src/frontends/terraform/functions/yaml-decode.ts
var decodeYaml = (...input) => require("./frontends-terraform-functions-yaml-decode.cjs").decodeYaml(...input);

// src/frontends/terraform/functions/yaml-strings.ts
function literal(text5, indent) {
  const mustBeQuoted = !text5.includes("\n") || /[^\n\x20-\x7e\xa0-\ufefe\uff00-\ufffd]| \n| $/u.test(text5);
  if (mustBeQuoted) return void 0;
  const hint = /^[ \n]/u.test(text5) ? "2" : "";
  const chomp = !text5.endsWith("\n") ? "-" : text5.length === 1 || text5.endsWith("\n\n") ? "+" : "";
  const lines = (chomp === "-" ? text5 : text5.slice(0, -1)).split("\n").map((line) => line === "" ? "" : " ".repeat(indent) + line);
  return `|${hint}${chomp}
${lines.join("\n")}${chomp === "-" ? "" : "\n"}`;
}
function doubleQuoted(text5, column, indent = 0) {
  const letters = Array.from(text5);
  let written4 = '"';
  let [at2, afterSpace] = [(column ?? 0) + 1, false];
  letters.forEach((letter, index2) => {
    const isSpace = letter === " ";
    const breaks = isSpace && column !== void 0 && !afterSpace && at2 > BEST_WIDTH && index2 > 0 && index2 < letters.length - 1;
    const next = breaks ? letters[index2 + 1] === " " ? "\\" : "" : escaped(letter);
    if (breaks) {
      written4 += `
${" ".repeat(indent)}`;
      at2 = indent;
    }
    written4 += next;
    at2 += Array.from(next).length;
    afterSpace = isSpace;
  });
  return `${written4}"`;
}
var isSimpleKey = (key) => !/[\n\r\x85\u2028\u2029]/u.test(key) && Buffer.byteLength(key) <= 128;
function escaped(letter) {
  const known2 = ESCAPES.get(letter);
  if (known2 !== void 0) return known2;
  if (/^[\x20-\x7e\xa0-\ufefe\uff00-\ufffd]$/u.test(letter)) return letter;
  const code = letter.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  return code <= 255 ? `\\x${hex.padStart(2, "0")}` : code <= 65535 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
var ESCAPES = /* @__PURE__ */ new Map([
  ["\0", "\\0"],
  ["\x07", "\\a"],
  ["\b", "\\b"],
  ["	", "\\t"],
  ["\n", "\\n"],
  ["\v", "\\v"],
  ["\f", "\\f"],
  ["\r", "\\r"],
  ["\x1B", "\\e"],
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\x85", "\\N"],
  ["\u2028", "\\L"],
  ["\u2029", "\\P"]
]);
var BEST_WIDTH = 80;

// src/frontends/terraform/functions/yaml-encode.ts
function encodeYaml(value, call2) {
  if (!isKnown(value)) return undecided3(call2, [value]);
  const lines = new Writer();
  const written4 = lines.write(value, 0, 0, 0);
  if (written4 === void 0) return { ...undecided3(call2, [value]), why: "its YAML is not written out" };
  const isPlain2 = value.is === "scalar" && !value.quoted || value.is === "absent";
  return text2(`${written4}${written4.endsWith("\n") ? "" : "\n"}${isPlain2 ? "...\n" : ""}`, call2.place);
}
var Writer = class {
  #left = MOST2;
  /**
   * A value that begins at a column. `block` is where a list or map of several lines stands, `inner` where the further lines of a text do.
   * Undefined for what is too long or too deep.
   */
  write(value, column, block, depth) {
    if (depth > MAX_DEPTH6 || this.#left < 0) return void 0;
    switch (value.is) {
      case "scalar":
        this.#left -= value.text.length + 1;
        if (value.quoted && hasOtherBreaks(value.text)) return void 0;
        return value.quoted ? literal(value.text, block + (depth === 0 ? 2 : 0)) ?? doubleQuoted(value.text, column, block + (depth === 0 ? 2 : 0)) : value.text;
      case "list":
        return value.items.length === 0 ? "[]" : this.#list(value.items.flatMap((item) => item.is === "spread" ? [] : [item]), block, depth);
      case "map":
        return value.entries.size === 0 ? "{}" : this.#map([...value.entries].map(([key, entry]) => [key, entry.value]), block, depth);
      default:
        return "null";
    }
  }
  #list(items, column, depth) {
    return this.#lines(items, column, (item) => {
      const inner = this.write(item, column + 2, column + 2, depth + 1);
      return inner === void 0 ? void 0 : `- ${inner}`;
    });
  }
  #map(entries, column, depth) {
    return this.#lines(entries.toSorted(([a], [b]) => compareTexts(a, b)), column, ([key, value]) => {
      if (!isSimpleKey(key)) return void 0;
      const start = `${doubleQuoted(key)}:`;
      this.#left -= start.length;
      if (value.is === "list" && value.items.length > 0) return broken(start, column, this.write(value, column, column, depth + 1));
      if (value.is === "map" && value.entries.size > 0) return broken(start, column + 2, this.write(value, column + 2, column + 2, depth + 1));
      const inner = this.write(value, column + start.length + 1, column + 2, depth + 1);
      return inner === void 0 ? void 0 : `${start} ${inner}`;
    });
  }
  #lines(items, column, write) {
    let result = "";
    for (const item of items) {
      this.#left -= column + 2;
      const line = this.#left < 0 ? void 0 : write(item);
      if (line === void 0) return void 0;
      if (result !== "") result += (result.endsWith("\n") ? "" : "\n") + " ".repeat(column);
      result += line;
    }
    return result;
  }
};
var hasOtherBreaks = (text5) => text5.includes("\n") && /[\x85\u2028\u2029]/u.test(text5);
var broken = (start, column, inner) => inner === void 0 ? void 0 : `${start}
${" ".repeat(column)}${inner}`;
var MAX_DEPTH6 = 100;
var MOST2 = 1e6;

// src/frontends/terraform/functions/encodings.ts
var ENCODING_FUNCTIONS = /* @__PURE__ */ new Map([
  [
    "base64decode",
    define([text3("str")], ([str], call2) => {
      const bytes = fromBase64(str);
      return bytes ? utf82(bytes, call2) : mistake("`base64decode` is given something that is no Base64", call2.place);
    })
  ],
  ["base64encode", define([text3("str")], ([str], { place }) => text2(Buffer.from(str, "utf8").toString("base64"), place))],
  // The bytes hang on the compressor.
  ["base64gzip", define([text3("str")], ([str], call2) => ({ ...undecided3(call2, [text2(str, call2.place)]), why: "compressed text is not read" }))],
  ["csvdecode", decoder("csvdecode", "str", decodeCsv)],
  ["jsondecode", decoder("jsondecode", "str", decodeJson)],
  ["jsonencode", define([any("val", { nullable: true })], ([val], call2) => encodeJson(val, call2))],
  [
    "textdecodebase64",
    define(
      [text3("source"), text3("encoding")],
      ([source, encoding], call2) => withCharacterSet(encoding, call2, ({ decode }) => {
        const bytes = fromBase64(source);
        if (!bytes) return mistake("`textdecodebase64` is given something that is no Base64", call2.place);
        const decoded = decode(bytes);
        return decoded === void 0 ? mistake(`\`textdecodebase64\` is given bytes that are no ${encoding}`, call2.place) : text2(decoded, call2.place);
      }, [text2(source, call2.place), text2(encoding, call2.place)])
    )
  ],
  [
    "textencodebase64",
    define(
      [text3("string"), text3("encoding")],
      ([string, encoding], call2) => withCharacterSet(encoding, call2, ({ encode }) => {
        const bytes = encode(string);
        return bytes ? text2(bytes.toString("base64"), call2.place) : mistake(`\`textencodebase64\` is given characters that ${encoding} has not`, call2.place);
      }, [text2(string, call2.place), text2(encoding, call2.place)])
    )
  ],
  ["urlencode", define([text3("str")], ([str], { place }) => text2(urlEncoded(str), place))],
  [
    "urldecode",
    define([text3("str")], ([str], call2) => {
      try {
        return text2(decodeURIComponent(str.replaceAll("+", " ")), call2.place);
      } catch {
        return mistake("`urldecode` is given something that is not encoded for a URL", call2.place);
      }
    })
  ],
  ["yamldecode", decoder("yamldecode", "src", decodeYaml)],
  ["yamlencode", define([any("value", { nullable: true })], ([value], call2) => encodeYaml(value, call2))]
]);
function decoder(name, parameter, decode) {
  return define([text3(parameter)], ([str], { place }) => {
    const value = decode(str, place);
    return typeof value === "string" ? mistake(`\`${name}\` cannot read what it is given: ${value}`, place) : value;
  });
}
function withCharacterSet(encoding, call2, read3, args) {
  const set = characterSet(encoding);
  if (set) return read3(set);
  return CHARACTER_SETS.has(encoding.toLowerCase()) ? { ...undecided3(call2, args), why: `text in ${encoding} is not read` } : mistake(`\`${call2.name}\` knows no encoding "${encoding}"`, call2.place);
}
function fromBase64(written4) {
  const packed = written4.replace(/[\r\n]/gu, "");
  const isWhole2 = packed.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/u.test(packed);
  return isWhole2 ? Buffer.from(packed, "base64") : void 0;
}
function utf82(bytes, { name, place }) {
  try {
    return text2(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), place);
  } catch {
    return mistake(`\`${name}\` is given bytes that are no text in UTF-8`, place);
  }
}
var urlEncoded = (str) => encodeURIComponent(str.toWellFormed()).replaceAll("%20", "+").replace(/[!'()*]/gu, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

// deferred:src/frontends/terraform/functions/glob.ts
var globOf = (...input) => require("./frontends-terraform-functions-glob.cjs").globOf(...input);

// src/frontends/terraform/functions/files.ts
var FILE_FUNCTIONS = new Map([
  ["file", define([text3("path")], ([path], call2) => withFile(path, call2, (content) => text2(content, call2.place)))],
  ["fileexists", define([text3("path")], ([path], call2) => exists(path, call2), { boolean: true })],
  ["fileset", define([text3("path"), text3("pattern")], ([path, pattern], call2) => fileset(path, pattern, call2))],
  // A file is known here as text, and these want its bytes.
  ...["filebase64", "filebase64sha256", "filebase64sha512", "filemd5", "filesha1", "filesha256", "filesha512"].map((name) => [
    name,
    define([text3("path")], ([path], call2) => withFile(path, call2, () => notRead(call2, [path], "the bytes of a file are not read")))
  ])
]);
function withFile(path, call2, read3, more = []) {
  const { files } = call2.scope;
  const unread = (why2) => ({ ...undecided3(call2, [text2(path, call2.place), ...more]), why: why2 });
  const found3 = pathOf(path, call2);
  if (found3 === void 0) return unread(`\`${path}\` lies outside of the repository`);
  const content = files.read(found3);
  switch (content.is) {
    case "missing":
      return unread(`\`${files.nameOf(found3)}\` is not there`);
    case "problem":
      return unread(`\`${files.nameOf(found3)}\` cannot be read: ${content.problem}`);
    case "text":
      return content.text.length > MAX_TEXT ? unread(`\`${files.nameOf(found3)}\` is too long to be read`) : read3(content.text, found3);
  }
}
function exists(path, call2) {
  const found3 = pathOf(path, call2);
  if (found3 === void 0) return notRead(call2, [path], `\`${path}\` lies outside of the repository`, { boolean: true });
  return boolean2(call2.scope.files.read(found3).is !== "missing", call2.place);
}
function fileset(path, pattern, call2) {
  const folder = pathOf(path, call2);
  if (folder === void 0) return notRead(call2, [path, pattern], `\`${path}\` lies outside of the repository`);
  const matches = globOf(pattern);
  if (!matches) return notRead(call2, [path, pattern], `the pattern \`${pattern}\` is not understood`);
  const found3 = filesBelow(folder, call2);
  if (!found3) return notRead(call2, [path, pattern], `\`${path}\` holds no files, or too many`);
  const items = found3.filter(matches).sort(compareTexts).map((each2) => text2(each2, call2.place));
  return { is: "list", items, collection: "set", place: call2.place };
}
function filesBelow(folder, { scope: { files } }) {
  const found3 = [];
  const waiting = [""];
  let looked = 0;
  for (let below = waiting.pop(); below !== void 0; below = waiting.pop()) {
    for (const { name, is } of files.list(joinPath(folder, below))) {
      looked += 1;
      if (looked > MOST_ENTRIES) return void 0;
      const path = below === "" ? name : `${below}/${name}`;
      if (is === "file") found3.push(path);
      else if (path.split("/").length <= MAX_DEPTH7) waiting.push(path);
    }
  }
  return looked === 0 ? void 0 : found3;
}
function pathOf(path, { scope: { files, folder } }) {
  const found3 = joinPath(folder, path);
  const bound = files.boundOf(joinPath(folder, "."));
  const isBelow2 = bound === "" || bound === "." ? !found3.startsWith("/") && !/^\.\.(?:\/|$)/u.test(found3) : found3 === bound || found3.startsWith(bound.endsWith("/") ? bound : `${bound}/`);
  return isBelow2 ? found3 : void 0;
}
var notRead = (call2, args, why2, more = {}) => ({
  ...undecided3(call2, args.map((each2) => text2(each2, call2.place)), more),
  why: why2
});
var MOST_ENTRIES = 1e4;
var MAX_DEPTH7 = 30;

// src/frontends/terraform/functions/format-numbers.ts
function formatInteger(value, { mode, flags, width = 0, precision }) {
  const base = BASES.get(mode) ?? { radix: 10, prefix: "" };
  const magnitude = (value < 0n ? -value : value).toString(base.radix);
  const digits = mode === "X" ? magnitude.toUpperCase() : magnitude;
  if (value === 0n && precision === 0) return "";
  const before = signOf(value < 0n, flags) + (flags.includes("#") ? base.prefix : "");
  const padded2 = digits.padStart(precision ?? 0, "0");
  if (flags.includes("-")) return (before + padded2).padEnd(width, " ");
  if (flags.includes("0") && precision === void 0) return before + padded2.padStart(width - before.length, "0");
  return (before + padded2).padStart(width, " ");
}
function formatFloat(value, { mode, flags, width = 0, precision }) {
  const negative = value.mantissa < 0n;
  const magnitude = negative ? { ...value, mantissa: -value.mantissa } : value;
  const lower = mode.toLowerCase();
  const written4 = lower === "f" ? fixed(magnitude, precision ?? 6) : lower === "e" ? exponential(decimalDigits(magnitude), precision ?? 6) : general(magnitude, precision);
  const sign = signOf(negative, flags);
  const cased = mode === lower ? written4 : written4.toUpperCase();
  if (flags.includes("0")) return sign + cased.padStart(width - sign.length, "0");
  return flags.includes("-") ? (sign + cased).padEnd(width, " ") : (sign + cased).padStart(width, " ");
}
function general(value, precision) {
  const digits = precision === void 0 ? shortestDigits(value) : rounded2(decimalDigits(value), Math.max(precision, 1));
  const count = digits.digits.length;
  const wanted = precision === void 0 ? 6 : count < Math.max(precision, 1) && count >= digits.point ? count : Math.max(precision, 1);
  const exponent = digits.point - 1;
  if (count > 0 && (exponent < -4 || exponent >= wanted)) return exponential(digits, count - 1);
  return placed2(digits, Math.max(count - digits.point, 0));
}
var BASES = /* @__PURE__ */ new Map([
  ["b", { radix: 2, prefix: "0b" }],
  ["o", { radix: 8, prefix: "0" }],
  ["x", { radix: 16, prefix: "0x" }],
  ["X", { radix: 16, prefix: "0X" }]
]);
var signOf = (negative, flags) => negative ? "-" : flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
var fixed = (value, precision) => {
  const digits = decimalDigits(value);
  return placed2(rounded2(digits, digits.point + precision), precision);
};
function placed2({ digits, point }, precision) {
  const all = point > 0 ? digits.padEnd(point, "0") : "0".repeat(-point) + digits;
  const units = point > 0 ? all.slice(0, point) : "0";
  const fraction = (point > 0 ? all.slice(point) : all).padEnd(precision, "0").slice(0, precision);
  return precision > 0 ? `${units}.${fraction}` : units;
}
function exponential(value, precision) {
  const { digits, point } = rounded2(value, precision + 1);
  const exponent = digits === "" ? 0 : point - 1;
  const mantissa = digits.padEnd(precision + 1, "0");
  const fraction = precision > 0 ? `.${mantissa.slice(1)}` : "";
  return `${mantissa.charAt(0)}${fraction}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
function rounded2({ digits, point }, count) {
  if (count >= digits.length) return { digits, point };
  if (count < 0) return { digits: "", point: 0 };
  const rest2 = digits.slice(count);
  const last = count === 0 ? 0 : Number(digits.charAt(count - 1));
  const up = rest2.startsWith("5") && /^50*$/u.test(rest2) ? last % 2 === 1 : rest2.charAt(0) >= "5";
  const kept = up ? (BigInt(digits.slice(0, count) || "0") + 1n).toString().padStart(count, "0") : digits.slice(0, count);
  return { digits: kept.replace(/0+$/u, ""), point: point + kept.length - count };
}

// src/frontends/terraform/functions/format-verbs.ts
var VERB = /%(?:(%)|([0#+ -]*)([1-9]\d*)?(?:\.(\d*))?(?:\[([1-9]\d*)\])?([A-Za-z]))/uy;
function parseFormat(format2) {
  const segments = [];
  let [position, next] = [0, 0];
  for (; ; ) {
    const found3 = format2.indexOf("%", position);
    if (found3 !== position) segments.push(format2.slice(position, found3 < 0 ? void 0 : found3));
    if (found3 < 0) return segments;
    VERB.lastIndex = found3;
    const [whole4, percent, flags = "", width, precision, index2, mode] = VERB.exec(format2) ?? [];
    if (whole4 === void 0) return void 0;
    position = found3 + whole4.length;
    if (percent !== void 0 || mode === void 0) {
      segments.push("%");
      continue;
    }
    const argument2 = index2 === void 0 ? next : Number(index2) - 1;
    next = argument2 + 1;
    segments.push({ written: whole4.replace(/\[\d+\]/u, ""), mode, flags, width: bounded(width), precision: bounded(precision), argument: argument2 });
  }
}
var bounded = (written4) => written4 === void 0 ? void 0 : Math.min(Number(written4), MAX_WIDTH);
var MAX_WIDTH = 11e5;

// src/frontends/terraform/functions/format.ts
var format = (args, call2) => {
  const segments = segmentsOf(args, call2);
  return isReading(segments) ? segments : written2(segments, args.slice(1), call2);
};
var formatList = (args, call2) => {
  const segments = segmentsOf(args, call2);
  if (isReading(segments)) return segments;
  const values2 = args.slice(1);
  if (values2.some((value) => value.is === "absent" || value.is === "unknown" && value.malformed !== true || value.is === "reference" || isOpen2(value))) return undecided3(call2, args);
  const lists = values2.filter((value) => value.is === "list");
  const [first2] = lists;
  const count = first2 ? first2.items.length : 1;
  if (lists.some(({ items: items2 }) => items2.length !== count)) return mistake("`formatlist` takes lists of one length", call2.place);
  if (count > MOST_ITEMS2) return tooLong(call2.place);
  const items = Array.from({ length: count }, (_each, index2) => {
    const row = values2.map((value) => value.is === "list" ? itemOf(value, index2) ?? value : value);
    return throughAll(
      row,
      call2.place,
      (leaves) => leaves.some((leaf) => leaf.is === "absent") ? mistake("`formatlist` cannot write null", call2.place) : written2(segments, leaves, call2)
    );
  });
  return items.find((item) => item.is === "unknown" && item.malformed) ?? { is: "list", items, collection: "list", place: call2.place };
};
function segmentsOf([first2, ...values2], call2) {
  if (!first2) return mistake(`\`${call2.name}\` takes at least one argument: \`format\` is missing`, call2.place);
  const stopped = [first2, ...values2].find((argument2) => argument2.is === "unknown" && argument2.malformed);
  if (stopped) return stopped;
  const decoded = text3("format").decode(first2);
  if (decoded.is === "refused") return mistake(`\`${call2.name}\` cannot take this for \`format\`: ${decoded.why}`, call2.place);
  if (decoded.is === "undecided") return undecided3(call2, [first2, ...values2]);
  const segments = parseFormat(decoded.value);
  if (!segments) return mistake(`\`${call2.name}\` cannot read the format "${decoded.value}"`, call2.place);
  const verbs = segments.filter((segment) => typeof segment !== "string");
  const used = verbs.reduce((most, { argument: argument2 }) => Math.max(most, argument2 + 1), 0);
  if (used !== values2.length) return mistake(`\`${call2.name}\` is given ${String(values2.length)} values, and its format wants ${String(used)}`, call2.place);
  const unknownMode = verbs.find(({ mode }) => !MODES.includes(mode));
  return unknownMode ? mistake(`\`${call2.name}\` does not know \`${unknownMode.written}\``, call2.place) : segments;
}
function written2(segments, values2, call2) {
  const parts2 = [];
  let length2 = 0;
  for (const segment of segments) {
    const value = typeof segment === "string" ? void 0 : values2[segment.argument];
    if (typeof segment === "string") parts2.push(segment);
    else if (value) {
      const part2 = ofVerb(segment, value, call2);
      if (typeof part2 !== "string" && part2.is === "unknown" && part2.malformed) return part2;
      parts2.push(part2);
      length2 += typeof part2 === "string" ? part2.length : 1;
      if (length2 > MAX_TEXT) return tooLong(call2.place);
    }
  }
  return joined2(parts2, call2.place, call2.name);
}
function ofVerb(verb, value, call2) {
  if (value.is === "absent") {
    return verb.mode === "v" ? padded(verb, "null") : { is: "unknown", why: "null cannot be written in a text", place: call2.place };
  }
  if (value.is === "scalar") return ofScalar(verb, value.text, value.quoted, call2);
  if (value.is === "list" || value.is === "map") return ofCollection(verb, value, call2);
  const isPlain2 = verb.width === void 0 && verb.precision === void 0 && verb.flags === "" && "svd".includes(verb.mode);
  return isPlain2 ? value : undecided3({ ...call2, name: "format" }, [text2(verb.written, call2.place), value]);
}
function ofScalar(verb, value, quoted2, call2) {
  const refuse = (wanted) => mistake(`\`${call2.name}\` cannot write "${value}" as \`${verb.written}\`: ${wanted} is wanted`, call2.place);
  switch (verb.mode) {
    case "v":
      return ofAny(verb, value, quoted2);
    case "t":
      return BOOLEANS2.get(value) ?? refuse("true or false");
    case "s":
    case "q": {
      const cut = verb.precision === void 0 || verb.precision === 0 ? value : graphemes(value).slice(0, verb.precision).join("");
      return padded(verb, verb.mode === "s" ? cut : JSON.stringify(cut).replace(/[<>&]/gu, escaped2));
    }
    default: {
      const number5 = parseNumber(value);
      if (!number5) return refuse("a number");
      if (!"bdoxX".includes(verb.mode)) return formatFloat(number5, verb);
      return isWhole(number5) ? formatInteger(number5.mantissa << BigInt(number5.exponent), verb) : refuse("a whole number");
    }
  }
}
function ofAny(verb, value, quoted2) {
  const number5 = quoted2 ? void 0 : parseNumber(value);
  if (verb.flags.includes("#")) return padded(verb, quoted2 ? JSON.stringify(value).replace(/[<>&]/gu, escaped2) : value);
  return padded(verb, number5 ? number5.mantissa < 0n ? `-${general({ ...number5, mantissa: -number5.mantissa })}` : general(number5) : value);
}
function ofCollection(verb, value, call2) {
  if (verb.mode !== "v") return mistake(`\`${call2.name}\` cannot write a ${value.is} as \`${verb.written}\``, call2.place);
  const json = encodeJson(value, { ...call2, name: "jsonencode" });
  return json.is === "scalar" ? padded(verb, json.text) : json;
}
function padded({ flags, width }, value) {
  if (width === void 0) return value;
  const missing2 = Math.max(0, width - graphemes(value.slice(0, MAX_TEXT)).length);
  const padding = (flags.includes("0") ? "0" : " ").repeat(missing2);
  return flags.includes("-") ? value + padding : padding + value;
}
var escaped2 = (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`;
function itemOf(list, index2) {
  const item = list.items[index2];
  return item?.is === "spread" ? void 0 : item;
}
var isOpen2 = (value) => value.is === "list" && value.items.some((item) => item.is === "spread" || item.is === "choice" || value.collection === "set" && value.items.length > 1 && item.is !== "scalar");
var isReading = (value) => "is" in value;
var BOOLEANS2 = /* @__PURE__ */ new Map([
  ["true", "true"],
  ["1", "true"],
  ["false", "false"],
  ["0", "false"]
]);
var MODES = "vtbdoxXeEfgGsq";
var MOST_ITEMS2 = 1e4;

// src/frontends/terraform/functions/hashes.ts
var import_node_crypto = require("node:crypto");
var DIGESTS = /* @__PURE__ */ new Map([
  ["base64sha256", (content) => (0, import_node_crypto.createHash)("sha256").update(content, "utf8").digest("base64")],
  ["base64sha512", (content) => (0, import_node_crypto.createHash)("sha512").update(content, "utf8").digest("base64")],
  ["md5", (content) => (0, import_node_crypto.createHash)("md5").update(content, "utf8").digest("hex")],
  ["sha1", (content) => (0, import_node_crypto.createHash)("sha1").update(content, "utf8").digest("hex")],
  ["sha256", (content) => (0, import_node_crypto.createHash)("sha256").update(content, "utf8").digest("hex")],
  ["sha512", (content) => (0, import_node_crypto.createHash)("sha512").update(content, "utf8").digest("hex")]
]);
var HASH_FUNCTIONS = new Map([
  ...[...DIGESTS].map(([name, digest]) => [name, define([text3("str")], ([str], { place }) => text2(digest(str), place))]),
  [
    "uuidv5",
    define([text3("namespace"), text3("name")], ([namespace, name], { place }) => {
      const bytes = namespaceOf(namespace);
      return bytes ? text2(uuidV5(bytes, name), place) : mistake(`\`uuidv5\` knows no namespace "${namespace}"; write "dns", "url", "oid", "x500" or a UUID`, place);
    })
  ]
]);
var NAMESPACES = /* @__PURE__ */ new Map([
  ["dns", "6ba7b810-9dad-11d1-80b4-00c04fd430c8"],
  ["url", "6ba7b811-9dad-11d1-80b4-00c04fd430c8"],
  ["oid", "6ba7b812-9dad-11d1-80b4-00c04fd430c8"],
  ["x500", "6ba7b814-9dad-11d1-80b4-00c04fd430c8"]
]);
var UUID = /^(?:urn:uuid:|\{)?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\}?$/iu;
function namespaceOf(written4) {
  const [whole4, ...groups] = UUID.exec(NAMESPACES.get(written4) ?? written4) ?? [];
  return whole4 === void 0 ? void 0 : Buffer.from(groups.join(""), "hex");
}
function uuidV5(namespace, name) {
  const bytes = (0, import_node_crypto.createHash)("sha1").update(namespace).update(name, "utf8").digest().subarray(0, 16);
  bytes[6] = (bytes[6] ?? 0) & 15 | 80;
  bytes[8] = (bytes[8] ?? 0) & 63 | 128;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5");
}

// src/frontends/terraform/functions/addresses.ts
var bitsOf2 = (family) => family === 4 ? 32 : 128;
function parsePrefix(text5) {
  const [, written4 = "", digits] = /^([0-9A-Fa-f:.]+)\/(\d{1,3})$/u.exec(text5) ?? [];
  if (digits === void 0) return void 0;
  const family = written4.includes(":") ? 6 : 4;
  const address = family === 4 ? parseV4(written4) : parseV6(written4);
  const [length2, bits] = [Number(digits), bitsOf2(family)];
  if (address === void 0 || length2 > bits) return void 0;
  return { address: firstOf(address, length2, family), length: length2, family };
}
function firstOf(address, length2, family) {
  const rest2 = BigInt(bitsOf2(family) - length2);
  return address >> rest2 << rest2;
}
var writePrefix = ({ address, length: length2, family }) => `${writeAddress(address, family)}/${String(length2)}`;
var writeAddress = (address, family) => family === 4 ? writeV4(address) : writeV6(address);
function parseV4(text5) {
  const parts2 = text5.split(".");
  if (parts2.length !== 4 || parts2.some((part2) => !/^\d{1,20}$/u.test(part2) || Number(part2) > 255)) return void 0;
  return parts2.reduce((address, part2) => address * 256n + BigInt(part2), 0n);
}
function parseV6(text5) {
  const [head = "", tail, ...more] = text5.split("::");
  if (more.length > 0) return void 0;
  const before = groupsOf(head);
  const after = tail === void 0 ? [] : groupsOf(tail);
  if (!before || !after) return void 0;
  const missing2 = 8 - before.length - after.length;
  if (tail === void 0 ? missing2 !== 0 : missing2 < 1) return void 0;
  return [...before, ...Array.from({ length: missing2 }, () => 0n), ...after].reduce((address, group) => (address << 16n) + group, 0n);
}
function groupsOf(text5) {
  if (text5 === "") return [];
  const groups = [];
  for (const [index2, group] of text5.split(":").entries()) {
    if (/^[0-9A-Fa-f]{1,4}$/u.test(group)) groups.push(BigInt(`0x${group}`));
    else {
      const address = index2 === text5.split(":").length - 1 ? parseV4(group) : void 0;
      if (address === void 0) return void 0;
      groups.push(address >> 16n, address & 0xffffn);
    }
  }
  return groups;
}
var writeV4 = (address) => [24n, 16n, 8n, 0n].map((shift) => String(address >> shift & 255n)).join(".");
function writeV6(address) {
  const groups = Array.from({ length: 8 }, (_each, index2) => (address >> BigInt(112 - index2 * 16) & 0xffffn).toString(16));
  let [start, length2] = [0, 1];
  groups.forEach((_group, index2) => {
    const row = groups.slice(index2).findIndex((group) => group !== "0");
    const found3 = row < 0 ? groups.length - index2 : row;
    if (found3 > length2) [start, length2] = [index2, found3];
  });
  return length2 < 2 ? groups.join(":") : `${groups.slice(0, start).join(":")}::${groups.slice(start + length2).join(":")}`;
}

// src/frontends/terraform/functions/networks.ts
var NETWORK_FUNCTIONS = /* @__PURE__ */ new Map([
  ["cidrhost", define([text3("prefix"), number3("hostnum")], ([prefix, hostnum], call2) => withPrefix(prefix, call2, (range2) => host(range2, hostnum, call2)))],
  [
    "cidrnetmask",
    define(
      [text3("prefix")],
      ([prefix], call2) => withPrefix(
        prefix,
        call2,
        ({ length: length2, family }) => family === 6 ? mistake("`cidrnetmask` takes a range of IPv4 addresses", call2.place) : text2(writeAddress(firstOf(2n ** 32n - 1n, length2, 4), 4), call2.place)
      )
    )
  ],
  [
    "cidrsubnet",
    define([text3("prefix"), whole("newbits"), number3("netnum")], ([prefix, newbits, netnum], call2) => withPrefix(prefix, call2, (range2) => subnet(range2, newbits, netnum, call2)))
  ],
  ["cidrsubnets", define([text3("prefix")], ([prefix], call2, newbits) => withPrefix(prefix, call2, (range2) => subnets(range2, newbits, call2)), { rest: whole("newbits") })]
]);
function withPrefix(written4, call2, read3) {
  const range2 = parsePrefix(written4);
  if (!range2) return mistake(`\`${call2.name}\` cannot read "${written4}" as a range of addresses; write it as in "10.0.0.0/16"`, call2.place);
  const isMapped = range2.family === 6 && range2.address >> 32n === 0xffffn;
  return isMapped ? { is: "unknown", why: "IPv4 addresses written as IPv6 ones are not reckoned with", place: call2.place } : read3(range2);
}
function host({ address, length: length2, family }, written4, call2) {
  const wanted = integerOf2(written4);
  if (wanted === void 0) return mistake("`cidrhost` takes a whole number", call2.place);
  const count = 2n ** BigInt(bitsOf2(family) - length2);
  if (wanted >= count || wanted < -count) return mistake(`\`cidrhost\` finds no host ${String(wanted)} in a range of ${String(count)}`, call2.place);
  return text2(writeAddress(address + (wanted < 0n ? count + wanted : wanted), family), call2.place);
}
function subnet({ address, length: length2, family }, newbits, netnum, call2) {
  const wanted = integerOf2(netnum);
  if (wanted === void 0) return mistake("`cidrsubnet` takes whole numbers", call2.place);
  const bits = length2 + newbits;
  if (bits > bitsOf2(family)) return mistake(`\`cidrsubnet\` cannot extend a prefix of ${String(length2)} by ${String(newbits)} bits`, call2.place);
  if (newbits < 0 || wanted < 0n) return { is: "unknown", why: "negative numbers of networks are not reckoned with", place: call2.place };
  if (wanted >= 2n ** BigInt(newbits)) return mistake(`\`cidrsubnet\` finds no network ${String(wanted)} within ${String(newbits)} bits`, call2.place);
  return text2(writePrefix({ address: address + (wanted << BigInt(bitsOf2(family) - bits)), length: bits, family }), call2.place);
}
function subnets({ address, length: length2, family }, newbits, call2) {
  const end = address + 2n ** BigInt(bitsOf2(family) - length2);
  const written4 = [];
  let next = address;
  for (const bits of newbits) {
    const longer = length2 + bits;
    if (bits < 1 || bits > 32 || longer > bitsOf2(family)) return mistake(`\`cidrsubnets\` cannot extend a prefix of ${String(length2)} by ${String(bits)} bits`, call2.place);
    const size = 2n ** BigInt(bitsOf2(family) - longer);
    const start = (next + size - 1n) / size * size;
    if (start + size > end) return mistake("`cidrsubnets` has no addresses left for all these networks", call2.place);
    written4.push(writePrefix({ address: start, length: longer, family }));
    next = start + size;
  }
  return texts(written4, call2.place);
}
var integerOf2 = (value) => isWhole(value) ? value.mantissa << BigInt(value.exponent) : void 0;

// src/frontends/terraform/functions/opaque.ts
var opaque = (least, most, why2, isOneValue) => (args, call2) => {
  if (args.length < least || args.length > most) return mistake(`\`${call2.name}\` is given ${String(args.length)} arguments, and takes ${String(least)}`, call2.place);
  const stopped = args.find((argument2) => argument2.is === "unknown" && argument2.malformed);
  if (stopped) return stopped;
  const unknown2 = undecided3(call2, args);
  return isOneValue ? { ...unknown2, why: why2 } : { is: "unknown", why: why2, place: call2.place };
};
var OPAQUE_FUNCTIONS = /* @__PURE__ */ new Map([
  ["base64gunzip", opaque(1, 1, "compressed text is not read", true)],
  ["bcrypt", opaque(1, 2, "`bcrypt` gives another hash at each run", false)],
  ["cidrcontains", opaque(2, 2, "`cidrcontains` is not reckoned", true)],
  ["plantimestamp", opaque(0, 0, "it is the time of the plan", true)],
  ["rsadecrypt", opaque(2, 2, "secrets are not decrypted", true)],
  ["timestamp", opaque(0, 0, "it is the time at which Terraform runs", false)],
  ["uuid", opaque(0, 0, "`uuid` gives another value at each run", false)]
]);

// src/frontends/terraform/functions/paths.ts
var PATH_FUNCTIONS = /* @__PURE__ */ new Map([
  [
    "abspath",
    define(
      [text3("path")],
      ([path], call2) => path.startsWith("/") ? text2(clean(path), call2.place) : { ...undecided3(call2, [text2(path, call2.place)]), why: "it hangs on the folder in which Terraform is run" }
    )
  ],
  ["basename", define([text3("path")], ([path], { place }) => text2(baseOf(path), place))],
  ["dirname", define([text3("path")], ([path], { place }) => text2(clean(path.slice(0, path.lastIndexOf("/") + 1)), place))],
  [
    "pathexpand",
    define([text3("path")], ([path], call2) => {
      if (!path.startsWith("~")) return text2(path, call2.place);
      if (!/^~(?:\/|$)/u.test(path)) return mistake("`pathexpand` knows the home of no other user", call2.place);
      return { ...undecided3(call2, [text2(path, call2.place)]), why: "it hangs on the home of the user who runs Terraform" };
    })
  ]
]);
var baseOf = (path) => {
  if (path === "") return ".";
  const trimmed3 = path.replace(/\/+$/u, "");
  return trimmed3 === "" ? "/" : trimmed3.slice(trimmed3.lastIndexOf("/") + 1);
};
function clean(path) {
  const isRooted = path.startsWith("/");
  const kept = [];
  for (const part2 of path.split("/")) {
    if (part2 === "" || part2 === ".") continue;
    if (part2 !== "..") kept.push(part2);
    else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else if (!isRooted) kept.push("..");
  }
  return (isRooted ? "/" : "") + kept.join("/") || ".";
}

// deferred:src/frontends/terraform/functions/patterns.ts
var firstMatch = (...input) => require("./frontends-terraform-functions-patterns.cjs").firstMatch(...input);
var allMatches = (...input) => require("./frontends-terraform-functions-patterns.cjs").allMatches(...input);
var replacePattern = (...input) => require("./frontends-terraform-functions-patterns.cjs").replacePattern(...input);

// src/frontends/terraform/functions/regex.ts
var PATTERN_FUNCTIONS = /* @__PURE__ */ new Map([
  ["regex", define([text3("pattern"), text3("string")], ([pattern, string], call2) => firstMatch(pattern, string, call2))],
  ["regexall", define([text3("pattern"), text3("string")], ([pattern, string], call2) => allMatches(pattern, string, call2))]
]);

// src/frontends/terraform/functions/letters.ts
var lowerCase = (text5) => eachLetter(text5, (letter) => letter === "\u0130" ? "i" : single(letter.toLowerCase(), letter));
var upperCase = (text5) => eachLetter(text5, (letter) => single(letter.toUpperCase(), letter));
function titleCase(text5) {
  let before = " ";
  return eachLetter(text5, (letter) => {
    const titled = separates(before) ? titleLetter(letter) : letter;
    before = letter;
    return titled;
  });
}
function separates(letter) {
  if (letter <= "\x7F") return !/[0-9A-Za-z_]/u.test(letter);
  return new RegExp("\\p{White_Space}", "u").test(letter) && !/[\p{L}\p{Nd}]/u.test(letter);
}
var titleLetter = (letter) => TITLES.get(letter) ?? single(letter.toUpperCase(), letter);
var TITLES = new Map(
  ["\u01C5\u01C4\u01C6", "\u01C8\u01C7\u01C9", "\u01CB\u01CA\u01CC", "\u01F2\u01F1\u01F3"].flatMap((forms) => Array.from(forms).map((form) => [form, forms.charAt(0)]))
);
var eachLetter = (text5, map) => Array.from(text5, map).join("");
var single = (mapped, letter) => Array.from(mapped).length === 1 ? mapped : letter;

// src/frontends/terraform/functions/join.ts
var join = (args, call2) => {
  const [separator, ...lists] = args;
  if (!separator || lists.length === 0) return mistake("`join` takes a separator and at least one list", call2.place);
  const stopped = args.find((argument2) => argument2.is === "unknown" && argument2.malformed);
  if (stopped) return stopped;
  const between = parts("separator").decode(separator);
  if (between.is === "refused") return mistake(refusal("join", "separator", between.why), call2.place);
  if (between.is === "undecided" || lists.every((list) => list.is !== "list")) return listsRefused(lists, call2) ?? undecided3(call2, args);
  const items = [];
  for (const list of lists) {
    if (list.is === "list") items.push(...isOutOfOrder(list) ? [spreadOf2(list, call2)] : list.items);
    else if (list.is === "unknown" || list.is === "reference") items.push(spreadOf2(list, call2));
    else return listsRefused([list], call2) ?? undecided3(call2, args);
  }
  if (items.length > MOST_ITEMS3) return { is: "unknown", why: "it joins too many items", place: call2.place };
  return throughAll(items.map((item) => item.is === "spread" ? item.of : item), call2.place, (leaves) => {
    const present2 = leaves.flatMap((leaf, index2) => leaf.is === "absent" && leaf.omitted ? [] : [{ leaf, isMany: items[index2]?.is === "spread" }]);
    const nulls = present2.some(({ leaf }) => leaf.is === "absent");
    if (nulls) return mistake("`join` takes no items that are null", call2.place);
    return joined2(present2.flatMap(({ leaf, isMany }, index2) => [...index2 === 0 ? [] : between.value, isMany ? many(leaf, between.value, call2) : leaf]), call2.place, "join");
  });
};
function listsRefused(lists, call2) {
  const wrong = lists.find((list) => list.is !== "list" && list.is !== "unknown" && list.is !== "reference");
  return wrong && mistake(refusal("join", "lists", wrong.is === "absent" ? "it is null" : "a list of strings is wanted"), call2.place);
}
var isOutOfOrder = (list) => list.collection === "set" && list.items.length > 1 && list.items.some((item) => item.is !== "scalar");
function spreadOf2(list, call2) {
  const of = list.is === "unknown" ? list : undecided3({ ...call2, name: "items" }, [list]);
  return { is: "spread", least: 0, most: Number.POSITIVE_INFINITY, of, distinct: false };
}
var many = (items, separator, call2) => undecided3({ ...call2, name: "joined" }, [separatorOf(separator, call2.place), items]);
var separatorOf = (separator, place) => whole2(separator, place);
var MOST_ITEMS3 = 1e4;

// src/frontends/terraform/functions/open-strings.ts
var replace = define([parts("str"), text3("substr"), text3("replace")], ([str, substr, by], call2) => {
  const given = [whole2(str, call2.place), text2(substr, call2.place), text2(by, call2.place)];
  const known2 = knownText(str);
  if (substr.length > 1 && substr.startsWith("/") && substr.endsWith("/")) {
    return known2 === void 0 ? undecided3(call2, given) : replacePattern(known2, substr.slice(1, -1), by, call2);
  }
  if (known2 !== void 0) return text2(allReplaced(known2, substr, by), call2.place);
  if (substr === "" || substr.length > MOST || !isSearchedByPart(str, substr)) return undecided3(call2, given);
  return joined2(str.map((part2) => typeof part2 === "string" ? allReplaced(part2, substr, by) : undecided3(call2, [part2, ...given.slice(1)])), call2.place, "replace");
});
function allReplaced(str, substr, by) {
  if (substr === "") return Array.from(str, (letter) => by + letter).join("") + by;
  const pieces = str.split(substr);
  const length2 = str.length + (pieces.length - 1) * (by.length - substr.length);
  return length2 > MAX_LENGTH2 ? str.padEnd(MAX_LENGTH2) : pieces.join(by);
}
var split = define([text3("separator"), parts("str")], ([separator, str], call2) => {
  const known2 = knownText(str);
  if (known2 !== void 0) return texts(known2 === "" && separator !== "" ? [""] : separator === "" ? Array.from(known2) : known2.split(separator), call2.place);
  const given = [text2(separator, call2.place), whole2(str, call2.place)];
  if (separator === "" || separator.length > MOST || str.length === 1 || !isSearchedByPart(str, separator)) return undecided3(call2, given);
  const pieces = [[]];
  for (const part2 of str) {
    const [first2 = "", ...others] = typeof part2 === "string" ? part2.split(separator) : [part2];
    pieces.at(-1)?.push(first2);
    pieces.push(...others.map((other) => [other]));
  }
  const open = pieces.flatMap((piece, index2) => piece.some((part2) => typeof part2 !== "string" && !isAtomic(part2, separator)) ? [index2] : []);
  if (open.length === 0) return { is: "list", items: pieces.map((piece) => joined2(piece, call2.place, "split")), collection: "list", place: call2.place };
  const [start, end] = [open[0] ?? 0, open.at(-1) ?? 0];
  const item = (piece) => joined2(piece, call2.place, "split");
  const spread = { is: "spread", least: end - start + 1, most: Number.POSITIVE_INFINITY, of: undecided3(call2, given), distinct: false };
  return { is: "list", items: [...pieces.slice(0, start).map(item), spread, ...pieces.slice(end + 1).map(item)], collection: "list", place: call2.place };
});
var isAtomic = (part2, separator) => part2.is === "unknown" && part2.term?.atomic === true && /^[:/]/u.test(separator);
function trimmed2(str, cut, end, call2) {
  const first2 = (end === "start" ? str[0] : str.at(-1)) ?? "";
  const rest2 = end === "start" ? str.slice(1) : str.slice(0, -1);
  const given = () => undecided3(call2, [whole2(str, call2.place), text2(cut, call2.place)]);
  if (typeof first2 !== "string") return cut === "" ? joined2(str, call2.place, call2.name) : given();
  const isThere = end === "start" ? first2.startsWith(cut) : first2.endsWith(cut);
  const mayBe = rest2.length > 0 && (end === "start" ? cut.startsWith(first2) : cut.endsWith(first2));
  if (!isThere && mayBe) return given();
  const left = !isThere ? first2 : end === "start" ? first2.slice(cut.length) : first2.slice(0, first2.length - cut.length);
  return joined2(end === "start" ? [left, ...rest2] : [...rest2, left], call2.place, call2.name);
}
function trimmedAll(str, cutset, ends, call2, given) {
  const characters = new Set(cutset);
  let left = str;
  for (const end of ends) {
    const first2 = (end === "start" ? left[0] : left.at(-1)) ?? "";
    const rest2 = end === "start" ? left.slice(1) : left.slice(0, -1);
    if (typeof first2 !== "string" && !(first2.is === "reference" && /^\s*$/u.test(cutset))) return undecided3(call2, given);
    const kept = typeof first2 === "string" ? without(first2, characters, end) : first2;
    if (kept === "" && rest2.length > 0) return undecided3(call2, given);
    left = end === "start" ? [kept, ...rest2] : [...rest2, kept];
  }
  return joined2(left, call2.place, call2.name);
}
function without(str, characters, end) {
  const letters = Array.from(str);
  if (end === "start") {
    const kept2 = letters.findIndex((letter) => !characters.has(letter));
    return kept2 < 0 ? "" : letters.slice(kept2).join("");
  }
  const kept = letters.findLastIndex((letter) => !characters.has(letter));
  return letters.slice(0, kept + 1).join("");
}
var MAX_LENGTH2 = 1048577;

// src/frontends/terraform/functions/strings.ts
var STRING_FUNCTIONS = /* @__PURE__ */ new Map([
  ["chomp", define([parts("str")], ([str], call2) => trimmedAll(str, "\r\n", ["end"], call2, [whole2(str, call2.place)]))],
  ["endswith", found("suffix", endsWith)],
  [
    "indent",
    define([whole("spaces"), parts("str")], ([spaces, str], call2) => {
      if (spaces < 0) return mistake("`indent` takes no negative number", call2.place);
      if (spaces > MAX_TEXT) return tooLong(call2.place);
      return joined2(str.map((part2) => typeof part2 === "string" ? indented(part2, spaces) : undecided3({ ...call2, name: "indent" }, [spacesOf(spaces, call2.place), part2])), call2.place, "indent");
    })
  ],
  ["join", join],
  ["lower", define([parts("str")], ([str], call2) => eachPart(str, call2, lowerCase))],
  ["replace", replace],
  ["split", split],
  ["startswith", found("prefix", startsWith)],
  ["strcontains", found("substr", (str, wanted) => str.some((part2) => typeof part2 === "string" && part2.includes(wanted)) ? true : void 0)],
  ["strrev", define([text3("str")], ([str], { place }) => text2(graphemes(str).toReversed().join(""), place))],
  ["substr", define([text3("str"), whole("offset"), whole("length")], ([str, offset, length2], { place }) => text2(substring(str, offset, length2), place))],
  ["title", define([text3("str")], ([str], { place }) => text2(titleCase(str), place))],
  ["trim", define([parts("str"), text3("cutset")], ([str, cutset], call2) => trimmedAll(str, cutset, ["start", "end"], call2, [whole2(str, call2.place), text2(cutset, call2.place)]))],
  ["trimprefix", define([parts("str"), text3("prefix")], ([str, prefix], call2) => trimmed2(str, prefix, "start", call2))],
  ["trimspace", define([parts("str")], ([str], call2) => trimmedAll(str, SPACES, ["start", "end"], call2, [whole2(str, call2.place)]))],
  ["trimsuffix", define([parts("str"), text3("suffix")], ([str, suffix], call2) => trimmed2(str, suffix, "end", call2))],
  ["upper", define([parts("str")], ([str], call2) => eachPart(str, call2, upperCase))]
]);
var SPACES = "	\n\v\f\r \x85\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";
function found(name, search) {
  return define(
    [parts("str"), text3(name)],
    ([str, wanted], call2) => {
      const known2 = knownText(str);
      const answer = search(known2 === void 0 ? str : [known2], wanted) ?? (known2 === void 0 ? void 0 : false);
      return answer === void 0 ? undecided3(call2, [whole2(str, call2.place), text2(wanted, call2.place)], { boolean: true }) : boolean2(answer, call2.place);
    },
    { boolean: true }
  );
}
function startsWith([first2 = ""], wanted) {
  if (typeof first2 !== "string") return wanted === "" ? true : void 0;
  return first2.startsWith(wanted) ? true : wanted.startsWith(first2) ? void 0 : false;
}
function endsWith(str, wanted) {
  const last = str.at(-1) ?? "";
  if (typeof last !== "string") return wanted === "" ? true : void 0;
  return last.endsWith(wanted) ? true : wanted.endsWith(last) ? void 0 : false;
}
function substring(str, offset, length2) {
  const letters = graphemes(str);
  const start = offset < 0 ? Math.max(0, letters.length + offset) : offset;
  return letters.slice(start, length2 < 0 ? void 0 : start + length2).join("");
}
function indented(str, spaces) {
  const lines = str.split("\n");
  return str.length + lines.length * spaces > MAX_TEXT ? str.padEnd(MAX_TEXT + 1) : lines.join(`
${" ".repeat(spaces)}`);
}
var spacesOf = (spaces, place) => ({ is: "scalar", text: String(spaces), quoted: false, place });

// src/frontends/terraform/functions/templates.ts
var TEMPLATE_FUNCTIONS = /* @__PURE__ */ new Map([
  [
    "templatefile",
    define(
      [text3("path"), any("vars")],
      ([path, vars], call2) => withVariables(
        vars,
        call2,
        [text2(path, call2.place), vars],
        (variables) => withFile(path, call2, (content, found3) => {
          const file = call2.scope.files.nameOf(found3);
          const rendered = render({ file, text: content }, variables, call2);
          const { span, via } = rendered.place;
          const step = { span, label: `template \`${file}\`` };
          return { ...rendered, place: at(call2.place.span, ...call2.place.via, step, ...via) };
        }, [vars])
      )
    )
  ],
  [
    "templatestring",
    define(
      [text3("template"), any("vars")],
      ([template2, vars], call2) => withVariables(vars, call2, [text2(template2, call2.place), vars], (variables) => movedTo(render({ file: call2.place.span.file, text: template2 }, variables, call2), call2.place))
    )
  ]
]);
function withVariables(vars, call2, given, read3) {
  if (call2.scope.isTemplate) return mistake(`\`${call2.name}\` cannot be used within a template`, call2.place);
  if (vars.is === "map") return read3(vars);
  return vars.is === "unknown" || vars.is === "reference" ? undecided3(call2, given) : mistake(`\`${call2.name}\` takes an object of variables`, call2.place);
}
function render(source, { entries, rest: rest2 }, call2) {
  const { template: template2, diagnostics } = call2.scope.parser.template(source);
  const [problem] = diagnostics;
  if (problem) return mistake(`the template cannot be read: ${problem.message}`, call2.place);
  const scope = {
    ...call2.scope,
    isTemplate: true,
    lookup: ([head = ""]) => {
      const reading = entries.get(head)?.value ?? rest2;
      return reading && { reading, used: 1 };
    },
    attributeOf: (resource, name, place) => call2.scope.attributeOf(resource, name, place)
  };
  return call2.evaluate(template2, scope);
}
function movedTo(reading, place) {
  if (reading.is !== "text") return { ...reading, place };
  return { ...reading, place, parts: reading.parts.map((part2) => typeof part2 === "string" ? part2 : { ...part2, place: at(place.span, ...part2.place.via) }) };
}

// src/frontends/terraform/functions/functions.ts
var FUNCTIONS = new Map([
  ...NUMBER_FUNCTIONS,
  ...STRING_FUNCTIONS,
  ["format", format],
  ["formatlist", formatList],
  ...PATTERN_FUNCTIONS,
  ...ENCODING_FUNCTIONS,
  ...DATE_FUNCTIONS,
  ...HASH_FUNCTIONS,
  ...NETWORK_FUNCTIONS,
  ...FILE_FUNCTIONS,
  ...TEMPLATE_FUNCTIONS,
  ...PATH_FUNCTIONS,
  ...OPAQUE_FUNCTIONS
]);
function callFunction(name, args, call2, others = []) {
  const known2 = FUNCTIONS.get(name);
  const use = { ...call2, name };
  if (name.startsWith("provider::")) return ofProvider(use, args);
  if (!known2) return mistake(noSuchFunction(name, others), call2.place);
  return withSteps(throughAll(args, call2.place, (leaves) => known2(leaves, use)), args, use);
}
var ofProvider = (call2, args) => ({ ...undecided3(call2, args), why: `\`${call2.name}\` is computed by the provider` });
function noSuchFunction(name, others) {
  const meant = suggestion(name, [...FUNCTIONS.keys(), ...others]);
  return `Terraform has no function \`${name}\`${meant === void 0 ? "" : `; did you mean \`${meant}\`?`}`;
}
function withSteps(result, args, { place }) {
  if (result.place.span !== place.span) return result;
  const steps = new Set(result.place.via);
  for (const argument2 of args) for (const step of argument2.place.via) if (steps.size < MAX_STEPS3) steps.add(step);
  return steps.size === result.place.via.length ? result : { ...result, place: at(place.span, ...steps) };
}
var MAX_STEPS3 = 100;

// src/frontends/terraform/evaluate/scope.ts
function inside(scope, names) {
  return {
    ...scope,
    lookup: ([head = "", ...rest2], place) => {
      const reading = names.get(head);
      return reading ? { reading: seenFrom(reading, at(place.span, ...place.via, ...origin(reading, head))), used: 1 } : scope.lookup([head, ...rest2], place);
    },
    attributeOf: (resource, name, place) => scope.attributeOf(resource, name, place)
  };
}
function trying(scope) {
  return {
    ...scope,
    keepsRefusals: true,
    lookup: (names, place) => scope.lookup(names, place),
    attributeOf: (resource, name, place) => scope.attributeOf(resource, name, place)
  };
}
var origin = (reading, name) => reading.is === "reference" ? [] : [{ span: reading.place.span, label: `\`${name}\`` }];

// src/frontends/terraform/evaluate/try.ts
function tryExpression({ arguments: expressions }, place, scope) {
  if (expressions.length === 0) return mistake("`try` takes at least one argument", place);
  const found3 = attempt(expressions, place, trying(scope), scope.keepsRefusals === true);
  return through(found3, (leaf) => leaf);
}
function attempt([first2, ...others], place, scope, keepsRefusals) {
  if (!first2) return mistake("no argument of `try` succeeds", place);
  let next;
  const fallback = () => next ??= attempt(others, place, scope, keepsRefusals);
  return through(scope.evaluate(first2, scope), (leaf) => {
    const success = succeeds(leaf, first2, scope);
    if (success.op === "constant") return success.value ? leaf : fallback();
    if (others.length === 0 && !keepsRefusals) return leaf;
    return choose(success, leaf, fallback(), place);
  });
}
function canExpression({ arguments: [only, ...others] }, place, scope) {
  if (!only || others.length > 0) return mistake("`can` takes one argument", place);
  const inner = trying(scope);
  return collapsed(through(inner.evaluate(only, inner), (leaf) => booleanOf(succeeds(leaf, only, inner), place)));
}
function succeeds(value, expression, scope) {
  if (hasMistake(value)) return NEVER;
  if (!mayFail(value, expression, scope)) return ALWAYS;
  return question(computedTerm([value], ([name = ""]) => `can(${name})`, scope, "whether it is there"), why(value), value.place);
}
function mayFail(value, expression, scope) {
  if (value.is !== "unknown") return false;
  switch (expression.is) {
    case "attribute":
    case "index":
      return !isDeclared(expression, scope);
    case "call":
    case "splat":
    case "for":
      return true;
    default:
      return false;
  }
}
function isDeclared(expression, scope) {
  const names = [];
  let step = expression;
  while (step.is === "attribute") {
    names.unshift(step.name);
    step = step.source;
  }
  if (step.is !== "variable") return false;
  names.unshift(step.name);
  const found3 = scope.lookup(names, { span: expression.span, via: [] });
  return found3 !== void 0 && found3.used >= names.length;
}
function hasMistake(reading) {
  const known2 = MISTAKES.get(reading);
  if (known2 !== void 0) return known2;
  const found3 = searched(reading);
  MISTAKES.set(reading, found3);
  return found3;
}
var MISTAKES = /* @__PURE__ */ new WeakMap();
function searched(reading) {
  switch (reading.is) {
    case "unknown":
      return isMistake(reading);
    case "list":
      return reading.items.some((item) => item.is !== "spread" && hasMistake(item));
    case "map":
      return [...reading.entries.values()].some(({ value }) => hasMistake(value));
    case "text":
      return reading.parts.some((part2) => typeof part2 !== "string" && hasMistake(part2));
    case "choice":
      return hasMistake(reading.then) && hasMistake(reading.else);
    case "scalar":
    case "reference":
    case "import":
    case "absent":
      return false;
  }
}

// src/frontends/terraform/evaluate/call.ts
function call(expression, place, scope) {
  const name = expression.name.replace(/^core::/u, "");
  if (name === "try") return tryExpression(expression, place, scope);
  if (name === "can") return canExpression(expression, place, scope);
  if (name === "issensitive") return isSensitive(expression, place);
  const args = argumentsOf(expression, place, scope);
  if (!Array.isArray(args)) return args;
  const wrong = args.find((arg) => isMistake(arg));
  if (wrong) return wrong;
  const use = { name, place, scope, evaluate: (inner, names) => scope.evaluate(inner, { ...inside(names, /* @__PURE__ */ new Map()), evaluate: scope.evaluate }) };
  const own = COLLECTION_FUNCTIONS.get(name);
  return own ? own(args, use) : callFunction(name, args, use, OTHERS);
}
function isSensitive({ arguments: [only, ...others] }, place) {
  if (!only || others.length > 0) return mistake("`issensitive` takes one argument", place);
  if (only.is === "call" && only.name === "sensitive") return boolean(true, place);
  const isPlain2 = only.is === "number" || only.is === "boolean" || only.is === "template" && only.parts.every((part2) => part2.is === "text") || only.is === "call" && only.name === "nonsensitive";
  return isPlain2 ? boolean(false, place) : unknown("whether a value is sensitive is not followed", place);
}
var OTHERS = [...COLLECTION_FUNCTIONS.keys(), "try", "can", "issensitive"];
function argumentsOf({ arguments: expressions, isExpanded }, place, scope) {
  const values2 = expressions.map((argument2) => scope.evaluate(argument2, scope));
  if (!isExpanded) return values2;
  const last = values2.pop();
  if (!last || isMistake(last)) return last ?? mistake("there is nothing to expand", place);
  if (last.is === "list") return [...values2, ...last.items.map((item) => item.is === "spread" ? elementOf(item) : item)];
  if (last.is === "unknown" || last.is === "reference" || last.is === "choice") return unknown(why(last), place);
  return mistake("only a list or a set is expanded into arguments", place);
}

// src/frontends/terraform/evaluate/operators.ts
function binary(expression, place, scope) {
  const { operator } = expression;
  if (operator === "&&" || operator === "||") return logical(expression, operator, place, scope);
  const [left, right] = [scope.evaluate(expression.left, scope), scope.evaluate(expression.right, scope)];
  if (operator === "==" || operator === "!=") return compared2(left, right, operator === "!=", place, scope);
  const result = throughAll([left, right], place, ([a, b]) => a && b ? ofNumbers(a, b, operator, place, scope) : left);
  return followedBy(collapsed(result), [left, right]);
}
function followedBy(result, operands) {
  return result.is === "scalar" || result.is === "unknown" ? { ...result, place: followed(result.place, operands) } : result;
}
function logical(expression, operator, place, scope) {
  const left = truth(scope.evaluate(expression.left, scope), place);
  return askedOnce(left, (first2) => {
    if (first2.op === "constant" && first2.value === (operator === "||")) return followedBy(booleanOf(first2, place), [left]);
    const right = truth(scope.evaluate(expression.right, scope), place);
    const joined5 = askedOnce(right, (second) => booleanOf(operator === "||" ? or([first2, second]) : and([first2, second]), place));
    return followedBy(joined5, [left, right]);
  });
}
function askedOnce(asked, map) {
  if (!hasAny(asked, isMistake)) return map(conditionOf(asked));
  return through(asked, (leaf) => isMistake(leaf) ? leaf : map(conditionOf(leaf)));
}
function truth(reading, place) {
  return through(convert(reading, BOOL, place), (leaf) => leaf.is === "absent" ? mistake("a null value is neither true nor false", place) : leaf);
}
function compared2(left, right, isNegated, place, scope) {
  const result = collapsed(equality(left, right, place, scope));
  if (!isNegated) return followedBy(result, [left, right]);
  return followedBy(askedOnce(result, (condition) => booleanOf(not(condition), place)), [left, right]);
}
function ofNumbers(left, right, operator, place, scope) {
  const [a, b] = [operand(left, place), operand(right, place)];
  if (isMistake(a)) return a;
  if (isMistake(b)) return b;
  const quick = ofSmall(a, b, operator, place);
  if (quick) return quick;
  const [one2, other] = [valueOf(a), valueOf(b)];
  if (one2 && other) return computed2(one2, other, operator, place);
  if (ORDERS.has(operator)) return booleanOf(ordered(a, b, operator, place, scope), place);
  const term = computedTerm([a, b], ([x = "", y = ""]) => `${x} ${operator} ${y}`, scope, "the sum");
  return unknown(one2 ? why(b) : why(a), place, term);
}
function operand(leaf, place) {
  return leaf.is === "absent" ? mistake("a null value is no number", place) : convert(leaf, NUMBER, place);
}
var valueOf = (reading) => reading.is === "scalar" ? parseNumber(reading.text) : void 0;
function ofSmall(a, b, operator, place) {
  const [one2, other] = [smallInteger(a), smallInteger(b)];
  if (one2 === void 0 || other === void 0) return void 0;
  switch (operator) {
    case "+":
      return number(one2 + other, place);
    case "-":
      return number(one2 - other, place);
    case "*":
      return number(one2 * other + 0, place);
    case "/":
    case "%":
      return void 0;
    case "<":
    case "<=":
    case ">":
    case ">=":
      return booleanOf({ op: "constant", value: holds(one2 - other, operator) }, place);
  }
}
function computed2(a, b, operator, place) {
  switch (operator) {
    case "+":
      return number(writeNumber(add(a, b)), place);
    case "-":
      return number(writeNumber(subtract(a, b)), place);
    case "*":
      return number(writeNumber(multiply(a, b)), place);
    case "/": {
      const result = divide(a, b);
      return result ? number(writeNumber(result), place) : mistake("a number is divided by zero", place);
    }
    case "%":
      return number(writeNumber(modulo(a, b)), place);
    case "<":
    case "<=":
    case ">":
    case ">=":
      return booleanOf({ op: "constant", value: holds(compareNumbers(a, b), operator) }, place);
  }
}
var holds = (order, operator) => operator === "<" ? order < 0 : operator === "<=" ? order <= 0 : operator === ">" ? order > 0 : order >= 0;
var ORDERS = /* @__PURE__ */ new Set(["<", "<=", ">", ">="]);
function ordered(a, b, operator, place, scope) {
  if (operator === "<") return above(b, a, place, scope);
  if (operator === "<=") return not(above(a, b, place, scope));
  return operator === ">" ? above(a, b, place, scope) : not(above(b, a, place, scope));
}
function above(a, b, place, scope) {
  return ofCount(a, b, place, scope) ?? question(computedTerm([a, b], ([x = "", y = ""]) => `${x} > ${y}`, scope, "the comparison"), why(a.is === "unknown" ? a : b), place);
}
function ofCount(a, b, place, scope) {
  if (isCount(a)) {
    const bound2 = smallInteger(b);
    if (bound2 === void 0) return void 0;
    return bound2 < 0 ? { op: "constant", value: true } : bound2 === 0 ? not(equal(a, number(0, place), place, scope)) : void 0;
  }
  if (!isCount(b)) return void 0;
  const bound = smallInteger(a);
  if (bound === void 0) return void 0;
  return bound <= 0 ? NEVER : bound === 1 ? equal(b, number(0, place), place, scope) : void 0;
}
var isCount = (reading) => reading.is === "unknown" && reading.term?.text.startsWith("length(") === true;
var smallInteger = (reading) => reading.is === "scalar" && /^-?\d{1,9}$/u.test(reading.text) ? Number(reading.text) : void 0;
function unary(expression, place, scope) {
  const value = scope.evaluate(expression.operand, scope);
  if (expression.operator === "!") {
    return followedBy(askedOnce(truth(value, place), (condition) => booleanOf(not(condition), place)), [value]);
  }
  const result = through(value, (leaf) => {
    const given = operand(leaf, place);
    if (isMistake(given)) return given;
    const known2 = valueOf(given);
    return known2 ? number(writeNumber(negate(known2)), place) : unknown(why(given), place, computedTerm([given], ([x = ""]) => `-${x}`, scope, "the number"));
  });
  return followedBy(result, [value]);
}

// src/frontends/terraform/evaluate/conditional.ts
function conditional(expression, place, scope) {
  const test = truth(scope.evaluate(expression.condition, scope), place);
  return askedOnce(test, (condition) => decided(condition, test, expression, place, scope));
}
function decided(condition, test, expression, place, scope) {
  if (condition.op === "constant") {
    const [taken4, other] = condition.value ? [expression.then, expression.else] : [expression.else, expression.then];
    const value = scope.evaluate(taken4, scope);
    const typed = isString(value) ? value : unified(value, scope.evaluate(other, scope), place)[0];
    return seenFrom(typed, at(place.span, ...followed(place, [test]).via, { span: value.place.span, label: condition.value ? "the condition is true" : "the condition is false" }));
  }
  const [then, otherwise2] = unified(scope.evaluate(expression.then, scope), scope.evaluate(expression.else, scope), place);
  return choose(condition, then, otherwise2, place);
}
var isString = (reading) => isMistake(reading) || reading.is === "text" || reading.is === "scalar" && reading.quoted;
function unified(one2, other, place) {
  const [a, b] = [typeOf(one2), typeOf(other)];
  const type = unify([a, b]);
  if (!type) {
    const wrong = mistake(`the two results are of different types, ${shownType(a)} and ${shownType(b)}`, place);
    return [wrong, wrong];
  }
  return [convert(one2, type, one2.place), convert(other, type, other.place)];
}

// src/frontends/terraform/evaluate/splat.ts
var splat = (expression, place, scope) => splatOf(scope.evaluate(expression.source, scope), expression.each, place, scope);
function splatOf(source, steps, place, scope) {
  const each2 = (item) => steps.reduce((reading, step) => taken(reading, step, place, scope), item);
  return through(source, (leaf) => ofLeaf(leaf, each2, place, scope));
}
function taken(reading, step, place, scope) {
  switch (step.is) {
    case "attribute":
      return attributeOf(reading, step.name, place, scope);
    case "index":
      return indexOf(reading, scope.evaluate(step.key, scope), place, scope);
    case "splat":
      return splatOf(reading, step.each, place, scope);
  }
}
function ofLeaf(leaf, each2, place, scope) {
  if (isMistake(leaf)) return leaf;
  switch (leaf.is) {
    case "absent":
      return tuple([], followed(place, [leaf]));
    case "list":
      return ofList2(leaf, each2, place, scope);
    case "unknown": {
      const all = each2(partOf(leaf, "[*]", "[*]", place));
      const of = all.is === "unknown" ? all : unknown(leaf.why, place);
      return isMistake(of) ? of : tuple([spreadOf(of)], place);
    }
    case "reference":
      if (leaf.attribute !== void 0) return tuple([spreadOf(unknown(why(leaf), place))], place);
      return single2(each2(leaf), place);
    default:
      return single2(each2(leaf), place);
  }
}
var single2 = (item, place) => isMistake(item) ? item : tuple([item], place);
function ofList2(list, each2, place, scope) {
  if (!scope.budget.spend(list.items.length)) return unknown(TOO_MUCH, place);
  const items = list.items.map((item) => item.is === "spread" ? ofSpread(item, each2, scope) : whereThere(item, each2));
  const wrong = items.find((item) => item.is === "unknown" && isMistake(item));
  if (wrong?.is === "unknown") return wrong;
  return { is: "list", items, ...list.collection && { collection: "list" }, place: followed(place, [list]) };
}
function ofSpread(spread, each2, scope) {
  const element2 = elementOf(spread);
  const result = each2(element2);
  if (result === element2) return spread;
  const { least, most, of, distinct: distinct2 } = spread;
  return spreadAs({ least, most, of, distinct: distinct2 }, result, scope);
}
function spreadAs({ least, most, of, distinct: distinct2 }, result, scope) {
  if (result.is === "unknown") return { is: "spread", least, most, of: result, distinct: false };
  const isDistinct = distinct2 && result.is === "reference" && (result.attribute === void 0 || result.attribute === "id" || result.attribute === "arn");
  const named2 = computedTerm([result], ([each2 = ""]) => each2, scope, "the items");
  const term = named2 && result.is !== "reference" && result.is !== "text" ? { ...named2, label: `the items of ${of.term?.label ?? "a list"}` } : named2;
  return { is: "spread", least, most, of: unknown(of.why, of.place, term), distinct: isDistinct, each: result };
}

// src/frontends/terraform/evaluate/for.ts
function forExpression(expression, place, scope) {
  const collection = scope.evaluate(expression.collection, scope);
  return through(collection, (leaf) => {
    const slots = slotsIn(leaf, place);
    if (!slots) return isMistake(leaf) ? leaf : mistake(`a \`for\` takes a list, a set or a map, and ${why(leaf)}`, place);
    const from = followed(place, [leaf]);
    return expression.key ? objectOf(expression, slots, from, scope) : tupleOf(expression, slots, from, scope);
  });
}
function slotsIn(leaf, place) {
  if (leaf.is === "list" || leaf.is === "map") return slotsOf(leaf);
  if (leaf.is !== "unknown" && (leaf.is !== "reference" || leaf.attribute === void 0)) return void 0;
  if (isMistake(leaf)) return void 0;
  const of = leaf.is === "unknown" ? leaf : unknown(why(leaf), place, { scope: leaf.scope, text: `${leaf.address}.${leaf.attribute ?? ""}`, label: `${leaf.address}.${leaf.attribute ?? ""}` });
  return [{ is: "spread", key: partOf(of, "[*].key", "[*].key", place), spread: spreadOf(of) }];
}
var roundOf = (expression, slot, value, scope) => {
  const names = /* @__PURE__ */ new Map([[expression.valueName, value]]);
  if (expression.keyName !== void 0) names.set(expression.keyName, slot.key);
  return inside(scope, names);
};
function taken2(expression, scope) {
  if (!expression.condition) return { op: "constant", value: true };
  const written4 = scope.evaluate(expression.condition, scope);
  const test = truth(written4, written4.place);
  return firstMistake(test) ?? conditionOf(test);
}
function firstMistake(reading) {
  if (reading.is === "choice") return firstMistake(reading.then) ?? firstMistake(reading.else);
  return isMistake(reading) ? reading : void 0;
}
var isUnknown = (condition) => "is" in condition && condition.is === "unknown";
function tupleOf(expression, slots, place, scope) {
  const items = [];
  for (const slot of slots) {
    if (!scope.budget.spend(1)) return unknown(TOO_MUCH, place);
    const element2 = slot.is === "spread" ? elementOf(slot.spread) : slot.value;
    if (slot.is === "spread") {
      const round = roundOf(expression, slot, element2, scope);
      const test = taken2(expression, round);
      if (isUnknown(test)) return test;
      if (test.op === "constant" && !test.value) continue;
      const result = round.evaluate(expression.value, round);
      if (isMistake(result)) return result;
      const { least } = slot.spread;
      const all = isItself(expression) ? slot.spread : spreadAs({ ...slot.spread, least }, result, scope);
      items.push(test.op === "constant" ? all : filtered(all, test, scope));
      continue;
    }
    let wrong;
    const item = whereThere(element2, (there) => {
      const round = roundOf(expression, slot, there, scope);
      const test = taken2(expression, round);
      if (isUnknown(test)) return wrong = test;
      if (test.op === "constant" && !test.value) return itemIf(test, there);
      const result = round.evaluate(expression.value, round);
      if (isMistake(result)) wrong ??= result;
      return itemIf(test, result);
    });
    if (wrong) return wrong;
    if (!(item.is === "absent" && item.omitted)) items.push(item);
  }
  return tuple(items, place);
}
var isItself = ({ value, valueName }) => value.is === "variable" && value.name === valueName;
function filtered(spread, test, scope) {
  const { of } = spread;
  const term = computedTerm([of, booleanOf(test, of.place)], ([each2 = "", condition = ""]) => `[for \u2026 in ${each2} if ${condition}]`, scope, "the items that the `for` takes");
  return { ...spread, least: 0, of: unknown(of.why, of.place, term) };
}
function objectOf(expression, slots, place, scope) {
  const builder = new ObjectBuilder(expression.isGrouped);
  for (const slot of slots) {
    if (!scope.budget.spend(1)) return unknown(TOO_MUCH, place);
    const element2 = slot.is === "spread" ? elementOf(slot.spread) : slot.value;
    let wrong;
    const one2 = (there) => {
      const round = roundOf(expression, slot, there, scope);
      const test = taken2(expression, round);
      if (isUnknown(test)) return wrong = test;
      if (test.op === "constant" && !test.value) return there;
      const key = expression.key ? round.evaluate(expression.key, round) : text("", place);
      if (isMistake(key)) return wrong = key;
      const value = round.evaluate(expression.value, round);
      if (isMistake(value)) return wrong = value;
      if (slot.is === "spread") builder.addOpen(openEntry(key, value, test, scope));
      else wrong ??= builder.add(key, value, conditionsOf(element2, there, test), place);
      return there;
    };
    if (slot.is === "spread") one2(element2);
    else whereThere(element2, one2);
    if (wrong) return wrong;
  }
  return builder.build(place);
}
function openEntry(key, value, test, scope) {
  const term = computedTerm([key, value, booleanOf(test, value.place)], ([name = "", each2 = "", condition = ""]) => `{for \u2026 : ${name} => ${each2}${condition === "true" ? "" : ` if ${condition}`}}`, scope, "the entries of the `for`");
  return unknown(value.is === "unknown" ? value.why : why(key), value.place, term);
}
function conditionsOf(element2, there, test) {
  return isOmitted(element2) ? [presenceOf(element2, there), test] : [test];
}
function presenceOf(element2, there) {
  if (element2 === there) return { op: "constant", value: true };
  if (element2.is !== "choice") return { op: "constant", value: false };
  const [then, otherwise2] = [presenceOf(element2.then, there), presenceOf(element2.else, there)];
  return or([and([element2.condition, then]), and([not(element2.condition), otherwise2])]);
}

// src/frontends/terraform/evaluate/templates.ts
function template(expression, place, scope) {
  const [only, ...others] = expression.parts;
  if (!only) return text("", place);
  if (others.length === 0 && only.is === "text") return text(normalised(only.text), place);
  if (expression.isWrapped && only.is === "interpolation") {
    const value = scope.evaluate(only.value, scope);
    return { ...value, place: at(place.span, ...value.place.via) };
  }
  return join2(expression.parts, place, scope);
}
function join2(parts2, place, scope) {
  return joined3(parts2.map((part2) => partOf2(part2, scope)), place, scope);
}
function joined3(parts2, place, { budget }) {
  const size = parts2.reduce((sum2, part2) => sum2 + (typeof part2 === "string" ? part2.length : part2.is === "scalar" ? part2.text.length : 1), 0);
  if (!budget.spend(Math.ceil(size / TEXT_PER_STEP))) return unknown(TOO_MUCH, place);
  return through(joinParts(parts2, place, rules(place)), (leaf) => leaf.is === "scalar" ? { ...leaf, text: normalised(leaf.text) } : leaf);
}
var TEXT_PER_STEP = 64;
var rules = (place) => ({ refuse: (part2) => refusal2(part2, place) });
function refusal2(part2, place) {
  if (isMistake(part2)) return part2;
  if (part2.is === "absent") return mistake("a null value stands in a string", place);
  if (part2.is === "list" || part2.is === "map") return mistake(`a ${part2.is === "list" ? part2.collection ?? "tuple" : part2.collection ?? "object"} stands in a string`, place);
  if (part2.is === "reference" && part2.attribute === void 0) return mistake(`\`${part2.address}\` stands in a string as a whole`, place);
  return void 0;
}
function partOf2(part2, scope) {
  switch (part2.is) {
    case "text":
      return part2.text;
    case "interpolation":
      return scope.evaluate(part2.value, scope);
    case "if":
      return conditional2(part2, scope);
    case "for":
      return repeated(part2, scope);
  }
}
function conditional2(part2, scope) {
  const place = at(part2.span);
  return askedOnce(truth(scope.evaluate(part2.condition, scope), place), (condition) => {
    if (condition.op === "constant") return join2(condition.value ? part2.then : part2.else, place, scope);
    return choose(condition, join2(part2.then, place, scope), join2(part2.else, place, scope), place);
  });
}
function repeated(part2, scope) {
  const place = at(part2.span);
  return through(scope.evaluate(part2.collection, scope), (leaf) => {
    if (isMistake(leaf)) return leaf;
    const slots = slotsIn(leaf, place);
    if (!slots) return mistake(`a \`for\` takes a list, a set or a map, and ${why(leaf)}`, place);
    const parts2 = [];
    for (const slot of slots) {
      const round = (value) => inside(scope, new Map([[part2.value, value], ...part2.key === void 0 ? [] : [[part2.key, slot.key]]]));
      if (slot.is === "spread") {
        const each2 = join2(part2.body, place, round(elementOf(slot.spread)));
        if (isMistake(each2)) return each2;
        const term = computedTerm([slot.spread, each2], ([list = "", body = ""]) => `%{for \u2026 in ${list}}${body}`, scope, "the text of the `for`");
        parts2.push(unknown(slot.spread.of.why, place, term));
      } else {
        const each2 = whereThere(slot.value, (there) => join2(part2.body, place, round(there)));
        parts2.push(isOmitted(each2) ? through(each2, (leaf2) => leaf2.is === "absent" ? text("", place) : leaf2) : each2);
      }
    }
    return joined3(parts2, place, scope);
  });
}

// src/frontends/terraform/evaluate/traverse.ts
function traversal(expression, scope) {
  const steps = [];
  let root = expression;
  while (root.is === "attribute" || root.is === "index") {
    steps.push(root);
    root = root.source;
  }
  steps.reverse();
  const { reading, used } = root.is === "variable" ? named(root, steps, scope) : { reading: scope.evaluate(root, scope), used: 0 };
  const result = steps.slice(used).reduce((source, step) => taken3(source, step, scope), reading);
  if (result.is === "scalar" || result.is === "reference" || scope.budget.spend(sizeOf(result) / VALUES_PER_STEP)) return result;
  return unknown(TOO_MUCH, at(expression.span));
}
var VALUES_PER_STEP = 8;
function named(root, steps, scope) {
  const names = [root.name];
  for (const step of steps) {
    if (step.is !== "attribute") break;
    names.push(step.name);
  }
  const whole4 = at((steps[names.length - 2] ?? root).span);
  const found3 = scope.lookup(names, whole4);
  if (!found3) return { reading: mistake(`\`${names.slice(0, 2).join(".")}\` is not declared`, whole4), used: names.length - 1 };
  const used = Math.max(0, Math.min(found3.used, names.length) - 1);
  const { span } = steps[used - 1] ?? root;
  return { reading: isSame(found3.reading.place, whole4) ? { ...found3.reading, place: { span, via: found3.reading.place.via } } : found3.reading, used };
}
var isSame = ({ span: one2 }, { span: other }) => one2.file === other.file && one2.start === other.start && one2.end === other.end;
function taken3(source, step, scope) {
  const place = at(step.span);
  return step.is === "attribute" ? attributeOf(source, step.name, place, scope) : indexOf(source, scope.evaluate(step.key, scope), place, scope);
}

// src/frontends/terraform/evaluate/evaluate.ts
var evaluate = (expression, scope) => bounded2(expression, { ...inside(scope, NO_NAMES), evaluate: bounded2 });
var NO_NAMES = /* @__PURE__ */ new Map();
function bounded2(expression, scope) {
  const { budget } = scope;
  if (!budget.spend(1)) return unknown(TOO_MUCH, at(expression.span));
  const isDeep = !budget.enter();
  const reading = isDeep ? unknown(TOO_DEEP, at(expression.span)) : read2(expression, at(expression.span), scope);
  budget.leave();
  const isLarge = sizeOf(reading) > MAX_SIZE || reading.is === "choice" && conditionSize(reading.condition) > MAX_CONDITION;
  return isLarge ? unknown(TOO_LARGE, reading.place) : reading;
}
function read2(expression, place, scope) {
  switch (expression.is) {
    case "number":
      return literal2(expression, place);
    case "boolean":
      return boolean(expression.value, place);
    case "null":
      return nothing(place);
    case "template":
      return template(expression, place, scope);
    case "tuple":
      return tupleOf2(expression.items, place, scope);
    case "object":
      return objectOf2(expression, place, scope);
    case "for":
      return forExpression(expression, place, scope);
    case "conditional":
      return conditional(expression, place, scope);
    case "binary":
      return binary(expression, place, scope);
    case "unary":
      return unary(expression, place, scope);
    case "call":
      return call(expression, place, scope);
    case "variable":
    case "attribute":
    case "index":
      return traversal(expression, scope);
    case "splat":
      return splat(expression, place, scope);
    case "broken":
      return unknown("it cannot be read", place);
  }
}
function literal2({ text: text5 }, place) {
  const value = parseNumber(text5);
  return value ? number(writeNumber(value), place) : unknown(`\`${text5.slice(0, 20)}\` has too many digits`, place);
}
function tupleOf2(expressions, place, scope) {
  return tuple(expressions.map((item) => bounded2(item, scope)), place);
}
function objectOf2({ entries }, place, scope) {
  const builder = new ObjectBuilder();
  for (const { key, value } of entries) {
    const name = bounded2(key, scope);
    const wrong = isMistake(name) ? name : builder.write(name, bounded2(value, scope), place);
    if (wrong) return wrong;
  }
  return builder.build(place);
}

// src/frontends/terraform/modules/open.ts
function joinOpen(outer, inner) {
  if (!outer || !inner) return outer ?? inner;
  return { least: outer.least * inner.least, most: outer.most === 0 || inner.most === 0 ? 0 : outer.most * inner.most, why: inner.why };
}

// src/frontends/terraform/modules/presence.ts
function both(one2, other) {
  if (one2.op === "constant") return one2.value ? other : NEVER;
  if (other.op === "constant") return other.value ? one2 : NEVER;
  return { op: "and", of: [one2, other] };
}
function negated(condition) {
  if (condition.op === "constant") return condition.value ? NEVER : ALWAYS;
  return condition.op === "not" ? condition.of : { op: "not", of: condition };
}
function either2(condition, then, otherwise2) {
  if (then === otherwise2) return then;
  if (then.op === "constant" && otherwise2.op === "constant") {
    if (then.value === otherwise2.value) return then;
    return then.value ? condition : negated(condition);
  }
  const [one2, other] = [both(condition, then), both(negated(condition), otherwise2)];
  if (one2 === NEVER) return other;
  return other === NEVER ? one2 : { op: "or", of: [one2, other] };
}
function when(reading, isOne2) {
  if (reading.is !== "choice") return isOne2(reading) ? ALWAYS : NEVER;
  return either2(reading.condition, when(reading.then, isOne2), when(reading.else, isOne2));
}
function leavesOf(reading) {
  const leaves = /* @__PURE__ */ new Set();
  const waiting = [reading];
  for (let next = waiting.pop(), seen2 = 0; next; next = waiting.pop(), seen2 += 1) {
    if (seen2 > MOST3) return void 0;
    if (next.is === "choice") waiting.push(next.else, next.then);
    else leaves.add(next);
  }
  return [...leaves];
}
var MOST3 = 512;

// src/frontends/terraform/context.ts
var termOf2 = (module2, text5) => ({ scope: module2.deployment.id, text: `${module2.address}${text5}`, label: text5 });

// src/frontends/terraform/modules/expansion.ts
function valueOf2(shape, made) {
  const { place, value } = made;
  switch (shape.is) {
    case "one":
      return value("");
    case "list":
      return { is: "list", items: Array.from({ length: shape.count }, (_, index2) => value(indexKey(index2))), place };
    case "open list": {
      const spread = { is: "spread", least: shape.open.least, most: shape.open.most, of: rest(shape.open, made), distinct: false, each: value(OPEN_KEY) };
      return { is: "list", items: [spread], place };
    }
    case "map": {
      const entries = new Map(shape.keys.map(({ key, exists: exists2 }) => [key, { key: place, value: onlyWhen(exists2, value(nameKey(key)), place) }]));
      return { is: "map", entries, ...shape.open && { rest: rest(shape.open, made), each: value(OPEN_KEY) }, place };
    }
    case "choice":
      return { is: "choice", condition: shape.condition, then: valueOf2(shape.then, made), else: valueOf2(shape.else, made), place };
  }
}
var onlyWhen = (exists2, value, place) => exists2.op === "constant" && exists2.value ? value : { is: "choice", condition: exists2, then: value, else: { is: "absent", omitted: true, place }, place };
var rest = ({ why: why2 }, { address, scope, place }) => ({
  is: "unknown",
  why: why2,
  term: { scope, text: `${address}${OPEN_KEY}`, label: address },
  place
});
var OPEN_KEY = "[*]";
var indexKey = (index2) => `[${String(index2)}]`;
var nameKey = (key) => `[${JSON.stringify(key)}]`;
var number4 = (value, place) => ({ is: "scalar", text: String(value), quoted: false, place });
var text4 = (value, place) => ({ is: "scalar", text: value, quoted: true, place });
var wholeResource = (scope, address, place) => ({ is: "reference", scope, address, place });

// src/frontends/terraform/modules/seen.ts
function seen(reading, use, label) {
  const place = placeSeen(reading, use, label);
  switch (reading.is) {
    case "list":
      return { ...reading, items: reading.items.map((item) => seenItem(item, use, label)), place };
    case "map":
      return { ...reading, entries: seenEntries(reading, use, label), ...reading.rest && { rest: seenUnknown(reading.rest, use, label) }, place };
    case "choice":
      return { ...reading, then: seen(reading.then, use, label), else: seen(reading.else, use, label), place };
    default:
      return { ...reading, place };
  }
}
var seenItem = (item, use, label) => item.is === "spread" ? { ...item, of: seenUnknown(item.of, use, label) } : seen(item, use, label);
var seenUnknown = (unknown2, use, label) => ({ ...unknown2, place: placeSeen(unknown2, use, label) });
var placeSeen = ({ place }, use, label) => ({ span: use.span, via: [...use.via, { span: place.span, label }, ...place.via] });
function seenEntries({ entries }, use, label) {
  const seenThere2 = /* @__PURE__ */ new Map();
  for (const [name, entry] of entries) seenThere2.set(name, later(entry.key, () => seen(entry.value, use, label)));
  return seenThere2;
}
function later(key, make) {
  let value;
  return {
    key,
    get value() {
      value ??= make();
      return value;
    }
  };
}
function walk(reading, names) {
  let current = reading;
  let spent = 0;
  for (const name of names) {
    const entry = current.is === "map" ? current.entries.get(name) : void 0;
    if (!entry) break;
    current = entry.value;
    spent += 1;
  }
  return { reading: current, spent };
}

// src/frontends/terraform/variables/unknown-values.ts
function unknownOf(type, unknown2, depth = 0) {
  if (depth > DEEPEST) return unknown2;
  switch (type.is) {
    case "any":
    case "string":
      return unknown2;
    case "bool":
      return withTerm(unknown2, { boolean: true });
    case "number":
      return withTerm(unknown2, { atomic: true });
    case "list":
    case "set": {
      const isSet3 = type.is === "set";
      return { is: "list", collection: type.is, items: [{ is: "spread", least: 0, most: Infinity, of: unknown2, distinct: isSet3 }], place: unknown2.place };
    }
    case "map":
      return { is: "map", collection: "map", entries: /* @__PURE__ */ new Map(), rest: unknown2, place: unknown2.place };
    case "tuple":
      return { is: "list", items: type.of.map((each2, index2) => unknownOf(each2, part(unknown2, `[${String(index2)}]`), depth + 1)), place: unknown2.place };
    case "object":
      return { is: "map", entries: unknownAttributes(type, unknown2, depth), place: unknown2.place };
  }
}
function unknownAttributes({ of: attributes }, unknown2, depth) {
  const entries = /* @__PURE__ */ new Map();
  for (const [name, { type, optional, default: fallback }] of attributes) {
    const value = unknownOf(type, part(unknown2, `.${name}`), depth + 1);
    const perhaps2 = optional && !fallback && value.is === "unknown" ? { ...value, maybeAbsent: true } : value;
    entries.set(name, { key: unknown2.place, value: perhaps2 });
  }
  return entries;
}
function part({ term, possible: _, ...unknown2 }, step) {
  return { ...unknown2, ...term && { term: { scope: term.scope, text: `${term.text}${step}`, label: `${term.label}${step}` } } };
}
var withTerm = ({ term, ...unknown2 }, more) => ({
  ...unknown2,
  ...term && { term: { ...term, ...more } }
});
var unknownAt = (why2, place) => ({ is: "unknown", why: why2, place });
var DEEPEST = 30;

// src/frontends/terraform/modules/scope-of.ts
function scopeOf(module2, instance) {
  const { deployment, address } = module2;
  return {
    deployment: deployment.id,
    prefix: address,
    cases: deployment.cases,
    budget: deployment.budget,
    files: deployment.loader,
    parser: deployment.loader.parser,
    folder: deployment.root,
    lookup: (names, place) => lookup2(module2, instance, names, place),
    attributeOf: (resource, name, place) => attributeOf2(module2, resource, name, place),
    isKeyOf: (key, instances) => isKeyOf(deployment, key, instances)
  };
}
var emptyScope = (module2) => ({ ...scopeOf(module2), lookup: () => void 0 });
function lookup2(module2, instance, names, place) {
  const [head = "", second = "", third = ""] = names;
  switch (head) {
    case "var":
      return found2(module2.variable(second), names, 2, place) ?? undeclared(module2, names, 2, place);
    case "local":
      return found2(module2.local(second), names, 2, place) ?? undeclared(module2, names, 2, place);
    case "each":
    case "count":
      return found2(instance?.names.get(`${head}.${second}`), names, 2, place);
    case "path":
      return whole3(pathOf2(module2, second, place), 2);
    case "terraform":
    case "tofu":
      return whole3(second === "workspace" || second === "env" ? workspaceOf(module2, place) : unknownAt(`\`${head}.${second}\` is known only when it runs`, place), 2);
    case "module":
      return whole3(module2.call(second, place), 2) ?? undeclared(module2, names, 2, place);
    case "data":
      return whole3(module2.data(`${second}.${third}`, place), 3) ?? undeclared(module2, names, 3, place);
    case "ephemeral":
      return whole3(unknownAt(`\`${names.join(".")}\` is made anew whenever terraform runs`, place), names.length);
    case "self":
      return void 0;
    default:
      return whole3(module2.resource(`${head}.${second}`, place), 2) ?? (second === "" ? void 0 : undeclared(module2, names, 2, place));
  }
}
function workspaceOf({ deployment: { workspace } }, place) {
  return text4(workspace, { ...place, via: [...place.via, { span: TYPED, label: `the workspace is \`${workspace}\`` }] });
}
function undeclared(module2, names, used, { span, via }) {
  const { deployment, address } = module2;
  const name = names.slice(0, used).join(".");
  const why2 = `\`${name}\` is not declared`;
  deployment.problems.add("error", `${why2}; declare it or correct the name`, span);
  const isThing = !["var", "local", "module"].includes(names[0] ?? "");
  const reading = isThing ? wholeResource(deployment.id, `${address}${name}`, { span, via }) : { ...unknownAt(why2, { span, via }), term: termOf2(module2, name) };
  return { reading, used: Math.min(used, names.length) };
}
var whole3 = (reading, used) => reading && { reading, used };
function found2(named2, names, first2, place) {
  if (!named2) return void 0;
  const { reading, spent } = walk(named2.reading, names.slice(first2));
  return { reading: named2.label === "" ? { ...reading, place } : seen(reading, place, named2.label), used: first2 + spent };
}
function pathOf2(module2, name, place) {
  switch (name) {
    case "module":
      return text4(relative(module2.deployment.root, module2.declarations.folder), place);
    case "root":
      return text4(".", place);
    case "cwd":
      return { ...unknownAt("`path.cwd` is where terraform runs", place), term: termOf2(module2, "path.cwd") };
    default:
      return void 0;
  }
}
function relative(from, to) {
  const [one2, other] = [from.split("/").filter(Boolean), to.split("/").filter(Boolean)];
  let common = 0;
  while (common < one2.length && one2[common] === other[common]) common += 1;
  const steps = [...one2.slice(common).map(() => ".."), ...other.slice(common)];
  return steps.length === 0 ? "." : steps.join("/");
}
function isKeyOf({ collections }, key, { term }) {
  if (key.is !== "unknown" || !key.term?.text.endsWith(EACH_KEY) || !term?.text.endsWith(OPEN_KEY)) return false;
  const [one2, other] = [key.term.text.slice(0, -EACH_KEY.length), term.text.slice(0, -OPEN_KEY.length)].map((address) => collections.get(address));
  return one2 !== void 0 && one2 === other;
}
var EACH_KEY = `${OPEN_KEY}.each.key`;
function attributeOf2({ deployment }, reference, name, place) {
  return deployment.things.get(reference.address)?.attribute(name, place) ?? { ...reference, attribute: name, place };
}

// src/frontends/terraform/declarations/sources.ts
var Downloads = class {
  #root;
  #folders = /* @__PURE__ */ new Map();
  /** `dataFolder` is Terraform's `TF_DATA_DIR`. */
  constructor(root, dataFolder, loader) {
    this.#root = root;
    const path = joinPath(joinPath(root, dataFolder), "modules/modules.json");
    const read3 = loader.read(path);
    if (read3.is === "text") for (const [key, folder] of manifest(read3.text)) this.#folders.set(key, joinPath(root, folder));
  }
  folder(calls) {
    return this.#folders.get(calls);
  }
  get root() {
    return this.#root;
  }
};
function sourceOf(written4, from, calls, downloads, loader) {
  if (isLocal(written4)) {
    const folder2 = joinPath(from, written4);
    if (!loader.isGiven(folder2) && !isBelow(folder2, loader.boundOf(from))) return { is: "missing", why: "lies outside of what may be read", remedy: "check the folder that holds both" };
    return { is: "folder", folder: folder2, isDownloaded: false };
  }
  const folder = downloads.folder(calls);
  return folder === void 0 ? { is: "missing", why: "is not on disk", remedy: "run terraform init" } : { is: "folder", folder, isDownloaded: true };
}
var isLocal = (source) => /^(?:\.{1,2}(?:[/\\]|$)|\/)/u.test(source);
var isBelow = (folder, bound) => bound === "" ? !folder.startsWith("..") : folder === bound || bound === "/" || folder.startsWith(`${bound}/`);
function manifest(text5) {
  const modules = property(parsed(text5), "Modules");
  if (!Array.isArray(modules)) return [];
  return modules.flatMap((each2) => {
    const [key, folder] = [property(each2, "Key"), property(each2, "Dir")];
    return typeof key === "string" && key !== "" && typeof folder === "string" ? [[key, folder.replaceAll("\\", "/")]] : [];
  });
}
function parsed(text5) {
  try {
    return JSON.parse(text5);
  } catch {
    return void 0;
  }
}
var property = (value, name) => typeof value === "object" && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : void 0;

// src/frontends/terraform/modules/call.ts
var CallInstances = class {
  address;
  block;
  instance;
  exists;
  open;
  declared;
  #caller;
  #name;
  #create;
  /** Why it cannot be read, as a clause. */
  #why;
  #made;
  constructor(caller, name, declared, instance, create) {
    this.#caller = caller;
    this.#create = create;
    this.#name = name;
    this.declared = declared;
    this.instance = instance;
    this.address = `${caller.address}module.${name}${instance.key}`;
    this.block = `${caller.block}module.${name}`;
    this.exists = both(caller.exists, instance.exists);
    const open = joinOpen(caller.open, instance.open);
    if (open) this.open = open;
  }
  /** The module; undefined where it is not on disk or cannot be. */
  get module() {
    this.#made ??= { module: this.#make() };
    return this.#made.module;
  }
  /** What the call gives for the module's variables. */
  get arguments() {
    const entries = /* @__PURE__ */ new Map();
    const scope = scopeOf(this.#caller, this.instance);
    for (const { name, nameSpan, value } of this.declared.body.attributes) if (!META.has(name) && !entries.has(name)) entries.set(name, { key: at(nameSpan), value: evaluate(value, scope) });
    return { is: "map", entries, place: at(this.declared.header) };
  }
  attribute(name, place) {
    const { module: module2 } = this;
    if (!module2) {
      const label = `${this.address}.${name}`;
      const why2 = this.#why ?? `module \`${this.#name}\` cannot be read`;
      return { is: "unknown", why: why2, term: { scope: this.#caller.deployment.id, text: label, label }, place };
    }
    const output = module2.output(name);
    if (!output) return mistake(`module \`${this.#name}\` has no output \`${name}\``, place);
    return output.label === "" ? { ...output.reading, place } : seen(output.reading, place, output.label);
  }
  #make() {
    const { deployment, declarations, origin: origin2 } = this.#caller;
    const written4 = this.#sourceText();
    if (written4 === void 0) {
      this.#missing("has no source that is known", "write its path");
      return;
    }
    const path = origin2.path === "" ? this.#name : `${origin2.path}.${this.#name}`;
    const source = sourceOf(written4, declarations.folder, path, origin2.downloads, deployment.loader);
    if (source.is === "missing") {
      this.#missing(source.why, source.remedy, written4);
      return;
    }
    const folders = [...origin2.folders, declarations.folder];
    if (folders.includes(source.folder)) {
      this.#circular(written4);
      return;
    }
    const called = deployment.loader.module(source.folder);
    if (!called && source.isDownloaded) {
      this.#missing("is not on disk", "run terraform init", written4);
      return;
    }
    if (!called) {
      this.#missing("has no Terraform files in its folder", "correct its source", written4);
      return;
    }
    if (folders.length > DEEPEST2 || !deployment.take(1)) {
      this.#missing("is one of more modules than can be read", "simplify the configuration", written4);
      return;
    }
    this.#checkArguments(called);
    const downloaded = this.#caller.downloaded ?? (source.isDownloaded ? { header: this.declared.header, label: `in module \`${this.#name}\`` } : void 0);
    if (downloaded) for (const file of called.files) deployment.downloadedFiles.add(file);
    return this.#create({
      deployment,
      downloads: origin2.downloads,
      declarations: called,
      address: `${this.address}.`,
      block: `${this.block}.`,
      path,
      folders,
      exists: this.exists,
      ...this.open && { open: this.open },
      calls: [...this.#caller.calls, { span: this.declared.header, label: `called as \`${this.address}\`` }],
      ...downloaded && { downloaded },
      given: (name) => this.#given(name),
      passed: (name) => this.#passed(name)
    });
  }
  #checkArguments({ variables }) {
    const { problems } = this.#caller.deployment;
    for (const { name, nameSpan } of this.declared.body.attributes) {
      if (!META.has(name) && !variables.has(name)) problems.add("error", `module \`${this.#name}\` has no variable \`${name}\`; correct or remove it`, nameSpan);
    }
    const missing2 = [...variables].filter(([name, block]) => !argument(block, "default") && !argument(this.declared, name)).map(([name]) => `\`${name}\``);
    if (missing2.length > 0) problems.add("error", `module \`${this.#name}\` needs a value for ${missing2.join(", ")}; add it`, this.declared.header);
  }
  #sourceText() {
    const expression = argument(this.declared, "source");
    const literal3 = literalText(expression);
    if (literal3 !== void 0 || !expression) return literal3;
    const value = evaluate(expression, scopeOf(this.#caller));
    return value.is === "scalar" ? value.text : void 0;
  }
  #missing(why2, remedy, source) {
    const shown2 = source === void 0 ? "" : ` (${source})`;
    this.#why = `module \`${this.#name}\`${shown2} ${why2}`;
    this.#caller.deployment.problems.add("note", `${this.#why}, so that what it makes is unknown; ${remedy}`, this.declared.header, true);
    return void 0;
  }
  #circular(source) {
    this.#why = `module \`${this.#name}\` calls itself by \`${source}\``;
    this.#caller.deployment.problems.add("error", `${this.#why}; break the circle`, this.declared.header);
    return void 0;
  }
  #given(name) {
    const attribute2 = this.declared.body.attributes.find((each2) => each2.name === name);
    if (!attribute2) return void 0;
    const reading = evaluate(attribute2.value, scopeOf(this.#caller, this.instance));
    return { is: "reading", reading, label: `\`${name}\` of module \`${this.#name}\``, name: attribute2.nameSpan };
  }
  /** The provider that `providers` names, else the caller's default one of that name. */
  #passed(name) {
    const providers = argument(this.declared, "providers");
    if (providers?.is === "object") {
      const entry = providers.entries.find(({ key }) => providerName(key) === name);
      const given = entry && providerName(entry.value);
      if (given !== void 0) return this.#caller.provider(given);
    }
    return name.includes(".") ? void 0 : this.#caller.provider(name);
  }
};
var META = /* @__PURE__ */ new Set(["source", "version", "count", "for_each", "providers", "depends_on"]);
var DEEPEST2 = 30;

// src/frontends/terraform/modules/expand.ts
var ONE = { instances: [{ key: "", exists: ALWAYS, names: /* @__PURE__ */ new Map() }], shape: { is: "one" } };
function expandCount(count, expanding) {
  const leaves = leavesOf(count)?.map((leaf) => ({ leaf, count: countOf(leaf, expanding) }));
  const known2 = leaves?.every((each2) => typeof each2.count === "number");
  const most = Math.max(0, ...(leaves ?? []).map((each2) => typeof each2.count === "number" ? each2.count : 0));
  if (leaves && known2 && expanding.take(most)) {
    const numbers = new Map(leaves.map((each2) => [each2.leaf, typeof each2.count === "number" ? each2.count : 0]));
    const instances = Array.from({ length: most }, (_, index3) => instanceAt(index3, count, numbers));
    return { instances, shape: countShape(count, numbers) };
  }
  const reason = !leaves ? "its `count` hangs on too many conditions" : known2 ? TOO_MANY : `its \`count\` is not known: ${reasonAmong(leaves.map((each2) => each2.leaf))}`;
  const least = known2 || !leaves ? 0 : Math.min(...leaves.map((each2) => typeof each2.count === "number" ? each2.count : 0));
  const open = { least: known2 ? most : least, most: known2 ? most : Infinity, why: reason };
  const index2 = unknownName("count.index", open, count.place, expanding);
  const names = /* @__PURE__ */ new Map([["count.index", { reading: index2, label: "the index of one of them" }]]);
  const possible = leaves ? when(count, (leaf) => !isZero(leaf)) : ALWAYS;
  const openShape = { is: "open list", open };
  return { instances: [{ key: OPEN_KEY, exists: possible, open, names }], shape: leaves ? openCountShape(count, openShape) : openShape };
}
function instanceAt(index2, count, numbers) {
  const exists2 = when(count, (leaf) => (numbers.get(leaf) ?? 0) > index2);
  const place = at(count.place.span);
  return { key: indexKey(index2), exists: exists2, names: /* @__PURE__ */ new Map([["count.index", { reading: number4(index2, place), label: "`count`" }]]) };
}
function countShape(count, numbers) {
  if (count.is !== "choice") return { is: "list", count: numbers.get(count) ?? 0 };
  return { is: "choice", condition: count.condition, then: countShape(count.then, numbers), else: countShape(count.else, numbers) };
}
function openCountShape(count, open) {
  if (count.is === "choice") return { is: "choice", condition: count.condition, then: openCountShape(count.then, open), else: openCountShape(count.else, open) };
  return isZero(count) ? { is: "list", count: 0 } : open;
}
var isZero = (reading) => reading.is === "scalar" && Number(reading.text) === 0;
function countOf(leaf, { refuse }) {
  if (leaf.is === "unknown" || leaf.is === "reference" || leaf.is === "text" || leaf.is === "import") return void 0;
  const value = leaf.is === "scalar" && leaf.text.trim() !== "" ? Number(leaf.text) : Number.NaN;
  if (Number.isInteger(value) && value >= 0) return value;
  refuse("`count` takes a whole number from 0 on; write one", leaf.place);
  return void 0;
}
function expandForEach(collection, expanding) {
  const leaves = leavesOf(collection);
  const keys2 = leaves && keysOf(leaves, expanding);
  if (!keys2 || !expanding.take(keys2.known.size)) {
    const open2 = { least: 0, most: Infinity, why: keys2 ? TOO_MANY : "its `for_each` hangs on too many conditions" };
    const shape = { is: "map", keys: [], open: open2 };
    return { instances: [openInstance(open2, collection, void 0, expanding)], shape };
  }
  const known2 = [...keys2.known].map((key) => {
    const value = picked(collection, (leaf) => valueAt(leaf, key)) ?? { is: "absent", place: collection.place };
    return { key: nameKey(key), exists: presenceOf2(collection, key), names: eachNames(text4(key, value.place), withoutOmitted(value), `item \`${key}\` of \`for_each\``) };
  });
  const { open, standsFor } = keys2;
  const instances = open ? [...known2, openInstance(open, collection, standsFor, expanding)] : known2;
  return { instances, shape: keyShape(collection, open) };
}
function keysOf(leaves, expanding) {
  const known2 = /* @__PURE__ */ new Set();
  const opens = [];
  let standsFor;
  for (const leaf of leaves) {
    const found3 = keysOfLeaf(leaf, expanding);
    for (const key of found3.known) known2.add(key);
    if (found3.open) opens.push(found3.open);
    standsFor ??= found3.standsFor;
  }
  const [first2] = opens;
  if (!first2) return { known: known2 };
  const least = opens.length < leaves.length ? 0 : Math.min(...opens.map((each2) => each2.least));
  return { known: known2, open: { least, most: Math.max(...opens.map((each2) => each2.most)), why: first2.why }, ...standsFor && { standsFor } };
}
function keysOfLeaf(leaf, { refuse }) {
  switch (leaf.is) {
    case "map": {
      const known2 = new Set([...leaf.entries.keys()].sort(compareText));
      if (!leaf.rest) return { known: known2 };
      return { known: known2, open: { least: 0, most: Infinity, why: notKnown(leaf) }, ...leaf.each && { standsFor: leaf.each } };
    }
    case "list":
      if (leaf.collection !== "set") refuse("`for_each` takes a map or a set of strings; wrap the list in `toset()`", leaf.place);
      return keysOfItems(leaf);
    case "unknown":
    case "reference":
    case "text":
    case "import":
      return { known: /* @__PURE__ */ new Set(), open: { least: 0, most: Infinity, why: notKnown(leaf) } };
    case "absent":
    case "scalar":
      refuse("`for_each` takes a map or a set of strings; write one", leaf.place);
      return { known: /* @__PURE__ */ new Set(), open: { least: 0, most: Infinity, why: "its `for_each` is neither a map nor a set" } };
  }
}
function keysOfItems({ items }) {
  const known2 = /* @__PURE__ */ new Set();
  const unknown2 = [];
  for (const item of items) {
    const leaves = item.is === "spread" ? void 0 : leavesOf(item);
    if (leaves?.every((leaf) => leaf.is === "scalar" || leaf.is === "absent")) for (const leaf of leaves) known2.add(leaf.is === "scalar" ? leaf.text : "");
    else unknown2.push(item);
  }
  known2.delete("");
  const [first2, ...others] = unknown2;
  if (!first2) return { known: known2 };
  const least = unknown2.reduce((sum2, item) => sum2 + (item.is === "spread" ? item.least : 1), 0);
  const most = unknown2.reduce((sum2, item) => sum2 + (item.is === "spread" ? item.most : 1), 0);
  const each2 = first2.is === "spread" ? first2.each : first2;
  const open = { least: others.length > 0 ? Math.min(least, 1) : least, most, why: `its \`for_each\` is not known: ${why(first2.is === "spread" ? first2.of : first2)}` };
  return { known: known2, open, ...each2 && others.length === 0 && { standsFor: each2 } };
}
var notKnown = (reading) => `its \`for_each\` is not known: ${why(reading)}`;
function valueAt(leaf, key) {
  if (leaf.is === "map") return leaf.entries.get(key)?.value;
  const item = leaf.is === "list" ? itemOf2(leaf, key) : void 0;
  return item && text4(key, item.place);
}
function picked(reading, pick) {
  if (reading.is !== "choice") return pick(reading);
  const [then, otherwise2] = [picked(reading.then, pick), picked(reading.else, pick)];
  if (!then || !otherwise2 || isSame2(then, otherwise2)) return then ?? otherwise2;
  return { ...reading, then, else: otherwise2 };
}
var isSame2 = (one2, other) => one2 === other || one2.is === "scalar" && other.is === "scalar" && canonical(one2) === canonical(other);
function withoutOmitted(value) {
  if (value.is !== "choice") return value;
  const [then, otherwise2] = [withoutOmitted(value.then), withoutOmitted(value.else)];
  if (then.is === "absent" && then.omitted) return otherwise2;
  if (otherwise2.is === "absent" && otherwise2.omitted) return then;
  return { ...value, then, else: otherwise2 };
}
function presenceOf2(collection, key) {
  switch (collection.is) {
    case "choice":
      return either2(collection.condition, presenceOf2(collection.then, key), presenceOf2(collection.else, key));
    case "map": {
      const entry = collection.entries.get(key);
      return entry ? when(entry.value, (leaf) => !(leaf.is === "absent" && leaf.omitted)) : NEVER;
    }
    case "list": {
      const item = itemOf2(collection, key);
      return item ? when(item, (leaf) => leaf.is === "scalar" && leaf.text === key) : NEVER;
    }
    default:
      return NEVER;
  }
}
var itemOf2 = ({ items }, key) => items.filter((item) => item.is !== "spread").find((item) => leavesOf(item)?.some((leaf) => leaf.is === "scalar" && leaf.text === key));
function keyShape(collection, open) {
  if (collection.is === "choice") return { is: "choice", condition: collection.condition, then: keyShape(collection.then, open), else: keyShape(collection.else, open) };
  const known2 = collection.is === "map" ? [...collection.entries.keys()].sort(compareText) : collection.is === "list" ? keysOfItems(collection).known : [];
  const keys2 = [...known2].map((key) => ({ key, exists: presenceOf2(collection, key) }));
  const isOpen3 = collection.is === "map" ? collection.rest !== void 0 : collection.is !== "list" || keysOfItems(collection).open !== void 0;
  return { is: "map", keys: keys2, ...isOpen3 && open && { open } };
}
function openInstance(open, collection, standsFor, expanding) {
  const key = unknownName("each.key", open, collection.place, expanding);
  const isSet3 = collection.is === "list";
  const value = standsFor ?? (isSet3 ? key : unknownName("each.value", open, collection.place, expanding));
  const possible = when(collection, (leaf) => !isEmpty(leaf));
  return { key: OPEN_KEY, exists: possible, open, names: eachNames(isSet3 && standsFor ? standsFor : key, value, "an item of `for_each`") };
}
var isEmpty = (leaf) => leaf.is === "map" && leaf.entries.size === 0 && !leaf.rest || leaf.is === "list" && leaf.items.length === 0;
var eachNames = (key, value, label) => /* @__PURE__ */ new Map([
  ["each.key", { reading: key, label }],
  ["each.value", { reading: value, label }]
]);
function unknownName(name, { why: reason }, { span }, { scope, address }) {
  return { is: "unknown", why: reason, term: { scope, text: `${address}${OPEN_KEY}.${name}`, label: name }, place: at(span) };
}
var reasonAmong = (leaves) => {
  const open = leaves.find((leaf) => leaf.is !== "scalar");
  return open ? why(open) : "it is no whole number";
};
var TOO_MANY = "it makes more instances than can be read";

// src/frontends/terraform/mistakes.ts
function tellMistakes(reading, problems) {
  const waiting = [reading];
  for (let next = waiting.pop(), seen2 = 0; next && seen2 < MOST4; next = waiting.pop(), seen2 += 1) {
    switch (next.is) {
      case "unknown":
        if (next.malformed) problems.add("error", `${next.why}; correct it`, next.place.span);
        break;
      case "list":
        waiting.push(...next.items.toReversed());
        break;
      case "map":
        waiting.push(...[...next.entries.values()].map(({ value }) => value).reverse());
        break;
      case "text":
        waiting.push(...next.parts.filter((part2) => typeof part2 !== "string").reverse());
        break;
      default:
    }
  }
}
var MOST4 = 1e5;

// src/frontends/terraform/declarations/declarations.ts
var isJson = ({ file }) => file.endsWith(".json");

// src/frontends/terraform/resources/dynamic.ts
function dynamicBlocks(block, scope, read3) {
  const collection = argument(block, "for_each");
  const [content] = blocksOf(block.body, "content");
  if (!collection || !content) return [];
  const iterator = keyword(argument(block, "iterator")) ?? block.labels[0]?.text ?? "";
  const make = (key, value) => read3(content.body, inside(scope, /* @__PURE__ */ new Map([[iterator, iteratorOf(key, value)]])));
  return blocksFor(evaluate(collection, scope), { make, place: at(block.header), budget: scope.budget });
}
function iteratorOf(key, value) {
  const entries = /* @__PURE__ */ new Map([
    ["key", { key: key.place, value: key }],
    ["value", { key: value.place, value }]
  ]);
  return { is: "map", entries, place: value.place };
}
function blocksFor(collection, making) {
  if (!making.budget.spend(1)) return [{ is: "spread", least: 0, most: Infinity, of: { is: "unknown", why: TOO_MUCH, place: making.place }, distinct: false }];
  switch (collection.is) {
    case "choice":
      return chosen(collection.condition, blocksFor(collection.then, making), blocksFor(collection.else, making), making.place);
    case "list":
      return collection.items.flatMap((item, index2) => item.is === "spread" ? [spreadOf3(item, making)] : blockFor(item, collection.collection === "set" ? item : number4(index2, item.place), making));
    case "map": {
      const known2 = [...collection.entries].flatMap(([name, { key, value }]) => blockFor(value, { is: "scalar", text: name, quoted: true, place: key }, making));
      return collection.rest ? [...known2, unknownBlocks(collection.rest, making)] : known2;
    }
    case "absent":
      return [];
    default:
      return [unknownBlocks(collection.is === "unknown" ? collection : { is: "unknown", why: why(collection), place: collection.place }, making)];
  }
}
var BLOCK_COST = 30;
function blockFor(item, key, making) {
  if (item.is === "absent" && item.omitted) return [];
  if (!making.budget.spend(BLOCK_COST)) return [{ is: "unknown", why: TOO_MUCH, place: making.place }];
  if (item.is !== "choice" || !mayBeOmitted(item)) return [making.make(key, item)];
  const [then, otherwise2] = [blockFor(item.then, key, making)[0], blockFor(item.else, key, making)[0]];
  const nothing2 = { is: "absent", omitted: true, place: making.place };
  return [{ is: "choice", condition: item.condition, then: then ?? nothing2, else: otherwise2 ?? nothing2, place: making.place }];
}
var mayBeOmitted = (item) => item.is === "choice" ? mayBeOmitted(item.then) || mayBeOmitted(item.else) : item.is === "absent" && item.omitted === true;
function chosen(condition, then, otherwise2, place) {
  const nothing2 = { is: "absent", omitted: true, place };
  const spreads = [...then, ...otherwise2].filter((item) => item.is === "spread").map((spread) => ({ ...spread, least: 0 }));
  const [one2, other] = [then, otherwise2].map((items) => items.filter((item) => item.is !== "spread"));
  const length2 = Math.max(one2?.length ?? 0, other?.length ?? 0);
  const both2 = Array.from({ length: length2 }, (_, index2) => ({ is: "choice", condition, then: one2?.[index2] ?? nothing2, else: other?.[index2] ?? nothing2, place }));
  return [...both2, ...spreads];
}
function unknownBlocks(of, { make, place }) {
  const unknown2 = { ...of, place: { span: place.span, via: [...place.via, ...of.place.via] } };
  const { term: _, possible: __, ...item } = unknown2;
  return { is: "spread", least: 0, most: Infinity, of: unknown2, distinct: false, each: make(item, item) };
}
function spreadOf3(spread, making) {
  const item = spread.each ?? (({ term: _, possible: __, ...rest2 }) => rest2)(spread.of);
  return { ...spread, distinct: false, of: { ...spread.of, place: making.place }, each: making.make(item, item) };
}

// src/frontends/terraform/resources/body.ts
function namesIn(body) {
  return [.../* @__PURE__ */ new Set([...body.attributes.map(({ name }) => name), ...body.blocks.map(contentType)])];
}
function readBlockEntry(body, name, scope) {
  const attribute2 = body.attributes.find((each2) => each2.name === name);
  if (attribute2) {
    const value = evaluate(attribute2.value, scope);
    return { key: at(attribute2.nameSpan), value: isJson(attribute2.span) ? asBlocks(value) : value };
  }
  const blocks = body.blocks.filter((block) => contentType(block) === name);
  const [first2] = blocks;
  if (!first2) return void 0;
  const items = blocks.flatMap(
    (block) => block.type === "dynamic" ? dynamicBlocks(block, scope, (content, inner) => readBody(content, inner, block.header)) : [readBlock(block, scope)]
  );
  const place = at(first2.header);
  return items.length === 0 ? void 0 : { key: place, value: { is: "list", blocks: true, items, place } };
}
function readBlock({ body, header }, scope) {
  return readBody(body, scope, header);
}
function readBody(body, scope, header) {
  const entries = /* @__PURE__ */ new Map();
  for (const name of namesIn(body)) {
    const entry = readBlockEntry(body, name, scope);
    if (entry) entries.set(name, entry);
  }
  return { is: "map", blocks: true, entries, place: at(header) };
}
function asBlocks(reading) {
  if (reading.is === "map") {
    const entries = new Map([...reading.entries].map(([name, { key, value }]) => [name, { key, value: asBlocks(value) }]));
    return { ...reading, entries, blocks: true };
  }
  if (reading.is !== "list" || !reading.items.some(({ is }) => is === "map")) return reading;
  return { ...reading, items: reading.items.map((item) => item.is === "spread" ? item : asBlocks(item)), blocks: true };
}

// src/frontends/terraform/resources/provider.ts
var Provider = class {
  /** `aws`, `aws.west`; by itself where no such block is written. */
  name;
  #module;
  #block;
  #known = /* @__PURE__ */ new Map();
  constructor(name, module2, block) {
    this.name = name;
    this.#module = module2;
    this.#block = block;
  }
  get region() {
    return this.#once("region", () => this.#region()) ?? this.#unstated("region", this.#place());
  }
  get account() {
    return this.#once("account", () => this.#account()) ?? this.#unstated("account", this.#place());
  }
  get defaultTags() {
    return this.#once("tags", () => this.#nested("default_tags", "tags"));
  }
  get isDefault() {
    return !this.name.includes(".");
  }
  #region() {
    const written4 = this.#read(this.#block && attributeOf3(this.#block.body, "region"));
    const { region } = this.#module.deployment;
    if (written4 && written4.is !== "absent" && !(written4.is === "unknown" && region !== void 0 && this.isDefault)) return this.#own(written4);
    if (region !== void 0 && this.isDefault) return text4(region, this.#place());
    return this.#unstated("region", this.#place());
  }
  /** What the only account allowed is, or the one in whose role the provider acts. */
  #account() {
    const { body } = this.#block ?? {};
    const allowed = this.#read(body && attributeOf3(body, "allowed_account_ids"));
    const [only, ...others] = allowed?.is === "list" ? allowed.items : [];
    if (only && only.is !== "spread" && others.length === 0) return only;
    const arn = this.#nested("assume_role", "role_arn");
    const account = arn?.is === "scalar" ? /^arn:[a-z-]+:iam::(\d{12}):/u.exec(arn.text)?.[1] : void 0;
    return account !== void 0 && arn ? text4(account, arn.place) : this.#unstated("account", this.#place());
  }
  /** A value that is written stays its own term, and is one that can stand in an ARN. */
  #own(reading) {
    return reading.is === "unknown" && reading.term ? { ...reading, term: { ...reading.term, atomic: true, ...this.isDefault && { own: true } } } : reading;
  }
  /** Two configurations of which one states no region may stand in two. Without a role or a profile all act in one account. */
  #unstated(what, place) {
    const isApart = what === "region" ? !this.isDefault : this.#hasOtherCredentials();
    const of = isApart ? `provider.${this.name}` : `provider.${this.name.split(".")[0] ?? ""}`;
    const term = { scope: this.#module.deployment.id, text: `${isApart ? this.#module.address : ""}${of}.${what}`, label: `${of}.${what}`, atomic: true, ...!isApart && { own: true } };
    return { is: "unknown", why: `the ${what} is not stated`, term, place };
  }
  #hasOtherCredentials() {
    const body = this.#block?.body;
    return body !== void 0 && (["profile", "access_key", "allowed_account_ids"].some((name) => attributeOf3(body, name)) || blocksOf(body, "assume_role").length > 0);
  }
  #place() {
    return at(this.#block?.header ?? this.#start);
  }
  /** What the last nested block of a type says: of several roles it is the one in which the provider acts in the end. */
  #nested(type, name) {
    const written4 = this.#block && readBlockEntry(this.#block.body, type, scopeOf(this.#module))?.value;
    const last = written4?.is === "list" ? written4.items.at(-1) : written4;
    return last?.is === "map" ? last.entries.get(name)?.value : void 0;
  }
  get #start() {
    return this.#module.declarations.start;
  }
  #read(expression) {
    return expression && evaluate(expression, scopeOf(this.#module));
  }
  /** What a provider says may hang on what is made with it: then it is not known. */
  #once(what, make) {
    if (this.#known.has(what)) return this.#known.get(what);
    this.#known.set(what, void 0);
    const reading = make();
    this.#known.set(what, reading);
    return reading;
  }
};
var attributeOf3 = ({ attributes }, name) => attributes.find((attribute2) => attribute2.name === name)?.value;

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

// src/frontends/terraform/resources/policy-document.ts
function policyDocument(source, place) {
  if (OTHERS2.some((name) => isWritten(source.entry(name)?.value))) return void 0;
  const statements = blocksOf2(source.entry("statement")?.value);
  const made = statements?.map(statementOf);
  if (!made || made.includes(void 0)) return void 0;
  const document = /* @__PURE__ */ new Map([
    ["Version", leafOr(source.entry("version")?.value, "2012-10-17")],
    ["Statement", made.filter((each2) => each2 !== void 0)]
  ]);
  const step = { span: source.entry("statement")?.key.span ?? place.span, label: `\`${source.address}\`` };
  return joinParts(textOf2(document), at(place.span, step), { refuse: () => void 0 });
}
var OTHERS2 = ["source_json", "override_json", "source_policy_documents", "override_policy_documents"];
var isWritten = (reading) => reading !== void 0 && reading.is !== "absent";
function statementOf(statement) {
  const at2 = (name) => statement.entries.get(name)?.value;
  const lists = LISTS.map(([name, key]) => [key, textsOf(at2(name))]);
  const principals = [principalsOf(at2("principals")), principalsOf(at2("not_principals"))];
  const conditions = conditionsOf2(at2("condition"));
  if (lists.some(([, texts2]) => !texts2) || principals.some((each2) => !each2) || !conditions) return void 0;
  const [allowed, excluded] = principals;
  const entries = [
    ["Sid", isWritten(at2("sid")) ? leafOr(at2("sid"), "") : void 0],
    ["Effect", leafOr(at2("effect"), "Allow")],
    ...lists.map(([key, texts2]) => [key, texts2?.length === 0 ? void 0 : texts2]),
    ["Principal", isEmpty2(allowed) ? void 0 : allowed],
    ["NotPrincipal", isEmpty2(excluded) ? void 0 : excluded],
    ["Condition", conditions.size === 0 ? void 0 : conditions]
  ];
  return new Map(entries.flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]));
}
var LISTS = [
  ["actions", "Action"],
  ["not_actions", "NotAction"],
  ["resources", "Resource"],
  ["not_resources", "NotResource"]
];
function principalsOf(blocks) {
  const byType = /* @__PURE__ */ new Map();
  for (const block of blocksOf2(blocks) ?? [void 0]) {
    const type = block?.entries.get("type")?.value;
    const identifiers = block && textsOf(block.entries.get("identifiers")?.value);
    if (type?.is !== "scalar" || !identifiers) return void 0;
    byType.set(type.text, [...byType.get(type.text) ?? [], ...identifiers]);
  }
  return byType.has("*") && byType.size === 1 ? "*" : byType;
}
function conditionsOf2(blocks) {
  const byTest = /* @__PURE__ */ new Map();
  for (const block of blocksOf2(blocks) ?? [void 0]) {
    const [test, variable] = [block?.entries.get("test")?.value, block?.entries.get("variable")?.value];
    const values2 = block && textsOf(block.entries.get("values")?.value);
    if (test?.is !== "scalar" || variable?.is !== "scalar" || !values2) return void 0;
    byTest.set(test.text, (byTest.get(test.text) ?? /* @__PURE__ */ new Map()).set(variable.text, values2));
  }
  return byTest;
}
var isEmpty2 = (json) => json instanceof Map && json.size === 0;
function blocksOf2(reading) {
  if (!reading || reading.is === "absent") return [];
  if (reading.is === "map") return [reading];
  if (reading.is !== "list") return void 0;
  const blocks = reading.items.filter((item) => item.is === "map");
  return blocks.length === reading.items.length ? blocks : void 0;
}
function textsOf(reading) {
  if (!reading || reading.is === "absent") return [];
  if (reading.is !== "list") return void 0;
  const texts2 = reading.items.filter((item) => item.is !== "spread").filter(isLeaf2);
  return texts2.length === reading.items.length ? texts2 : void 0;
}
var isLeaf2 = (reading) => reading.is === "scalar" || reading.is === "unknown" || reading.is === "reference" || reading.is === "text";
var leafOr = (reading, otherwise2) => reading && isLeaf2(reading) ? reading : otherwise2;
function textOf2(json) {
  if (typeof json === "string") return [JSON.stringify(json)];
  if (isObject(json)) return ["{", ...[...json].flatMap(([key, value], index2) => [`${index2 > 0 ? "," : ""}${JSON.stringify(key)}:`, ...textOf2(value)]), "}"];
  if (isList2(json)) return ["[", ...json.flatMap((item, index2) => [...index2 > 0 ? [","] : [], ...textOf2(item)]), "]"];
  if (json.is === "scalar") return [JSON.stringify(json.text)];
  const parts2 = json.is === "text" ? json.parts : [json];
  return ['"', ...parts2.map((part2) => typeof part2 === "string" ? JSON.stringify(part2).slice(1, -1) : part2), '"'];
}
var isObject = (json) => json instanceof Map;
var isList2 = (json) => Array.isArray(json);

// src/frontends/terraform/resources/data.ts
function dataAttribute(source, name, place) {
  switch (source.type) {
    case "aws_region":
      return regionAttribute(source, name, place) ?? lookedUp(source, name, place);
    case "aws_caller_identity":
      return name === "account_id" || name === "id" ? seen(source.provider.account, place, `the account of provider \`${source.provider.name}\``) : lookedUp(source, name, place);
    case "aws_partition":
      return partitionAttribute(source, name, place) ?? lookedUp(source, name, place);
    case "aws_availability_zones":
      return name === "names" || name === "zone_ids" ? zones(source, name, place) : lookedUp(source, name, place);
    case "aws_iam_policy_document":
      return (name === "json" || name === "minified_json" ? policyDocument(source, place) : source.entry(name)?.value) ?? lookedUp(source, name, place);
    default:
      return source.entry(name)?.value ?? lookedUp(source, name, place);
  }
}
function regionOf(source) {
  const written4 = source.entry("region")?.value ?? source.entry("name")?.value;
  return written4 && written4.is !== "absent" ? written4 : source.provider.region;
}
function regionAttribute(source, name, place) {
  if (!["name", "id", "region"].includes(name)) return void 0;
  const region = regionOf(source);
  return seenThere(region, place, `the region of provider \`${source.provider.name}\``);
}
function partitionAttribute(source, name, place) {
  const kind = name === "partition" || name === "id" ? "name" : name === "dns_suffix" ? "suffix" : name === "reverse_dns_prefix" ? "prefix" : void 0;
  if (!kind) return void 0;
  const { region } = source.provider;
  if (region.is === "scalar") {
    const partition = partitionOf(region.text);
    return text4(kind === "prefix" ? partition.suffix.split(".").reverse().join(".") : partition[kind], place);
  }
  const { deployment } = source.module;
  const term = { scope: deployment.id, text: `partition.${kind}`, label: `${source.address}.${name}`, atomic: true, ...kind === "name" && { own: true } };
  return { is: "unknown", why: "it follows from the region, which is not stated", term, place };
}
function zones(source, name, place) {
  const region = canonical(source.provider.region);
  const isWhole2 = source.names.every((each2) => each2 === "state" || each2 === "filter") && leavesOutLocalZonesOnly(source);
  const which = isWhole2 && region !== void 0 ? `(${region})` : `(${source.address})`;
  const label = `${source.address}.${name}`;
  const of = {
    is: "unknown",
    why: `\`${label}\` is looked up when the plan is made`,
    term: { scope: source.module.deployment.id, text: `aws_availability_zones.${name}${which}`, label },
    place
  };
  return { is: "list", collection: "list", items: [{ is: "spread", least: isWhole2 ? 2 : 1, most: Infinity, of, distinct: true }], place };
}
function leavesOutLocalZonesOnly(source) {
  const filter = source.entry("filter")?.value;
  if (!filter) return true;
  const [only, ...others] = filter.is === "list" ? filter.items : [];
  const name = only?.is === "map" && others.length === 0 ? only.entries.get("name")?.value : void 0;
  return name?.is === "scalar" && ["opt-in-status", "zone-type"].includes(name.text);
}
function lookedUp(source, name, place) {
  const label = `${source.address}.${name}`;
  const why2 = source.type === "terraform_remote_state" ? `\`${label}\` is read from another state` : `\`${label}\` is looked up when the plan is made`;
  return { is: "unknown", why: why2, term: { scope: source.module.deployment.id, text: label, label }, place };
}
var seenThere = (reading, place, label) => reading.is === "unknown" ? { ...reading, place } : seen(reading, place, label);

// src/frontends/terraform/resources/resource-instance.ts
var BlockInstance = class {
  module;
  declared;
  type;
  address;
  block;
  instance;
  exists;
  open;
  names;
  #entries = /* @__PURE__ */ new Map();
  constructor(module2, declared, instance) {
    const [type, name] = declared.labels;
    const own = `${declared.type === "data" ? "data." : ""}${type?.text ?? ""}.${name?.text ?? ""}`;
    this.module = module2;
    this.declared = declared;
    this.type = type?.text ?? "";
    this.address = `${module2.address}${own}${instance.key}`;
    this.block = `${module2.block}${own}`;
    this.instance = instance;
    this.exists = both(module2.exists, instance.exists);
    const open = joinOpen(module2.open, instance.open);
    if (open) this.open = open;
    this.names = namesIn(declared.body).filter((each2) => !META2.has(each2));
  }
  get provider() {
    const named2 = providerName(argument(this.declared, "provider"));
    return this.module.provider(named2 ?? this.type.split("_")[0] ?? this.type);
  }
  entry(name) {
    if (META2.has(name)) return void 0;
    const { deployment } = this.module;
    const label = `${this.address}.${name}`;
    const make = () => ({ entry: readBlockEntry(this.declared.body, name, scopeOf(this.module, this.instance)) });
    const failed = (why2) => {
      const place = at(this.declared.header);
      return { entry: { key: place, value: unknownAt(why2, place) } };
    };
    return deployment.memo.of(this.#entries, { key: label, label }, make, failed).entry;
  }
  attribute(name, place) {
    if (this.declared.type === "data") return dataAttribute(this, name, place);
    const written4 = this.entry(this.#sameAs(name));
    if (!written4) return void 0;
    const own = { is: "reference", scope: this.module.deployment.id, address: this.address, attribute: name, place };
    const isOwn = isOwnName(this.type, name);
    const label = `\`${name}\` of \`${this.address}\``;
    return through(written4.value, (leaf) => {
      if (leaf.is === "absent") return own;
      const value = seen(leaf, place, label);
      return isOwn ? { ...own, value } : value;
    });
  }
  /** The id of what configures a bucket is the bucket's name. */
  #sameAs(name) {
    return name === "id" && OF_BUCKETS.has(this.type) ? "bucket" : name;
  }
};
function isOwnName(type, name) {
  if (OWN_NAMES.has(name)) return !(name === "id" && OF_BUCKETS.has(type));
  const thing = name.replace(/_(?:id|arn|name|identifier|url)$/u, "");
  return type.endsWith(`_${thing}`) && (thing !== name || type === "aws_s3_bucket");
}
var OWN_NAMES = /* @__PURE__ */ new Set(["id", "arn", "name", "identifier", "url"]);
var META2 = /* @__PURE__ */ new Set(["count", "for_each", "provider", "depends_on", "lifecycle", "provisioner", "connection"]);
var OF_BUCKETS = new Set(
  ["accelerate_configuration", "acl", "cors_configuration", "lifecycle_configuration", "logging", "notification", "object_lock_configuration", "ownership_controls"].concat("policy", "public_access_block", "replication_configuration", "request_payment_configuration", "server_side_encryption_configuration", "versioning", "website_configuration").map((part2) => `aws_s3_bucket_${part2}`)
);

// src/frontends/terraform/variables/types.ts
function readType(expression, reading) {
  const text5 = isJson(expression.span) ? literalText(expression) : void 0;
  if (text5 === void 0) return constraint(expression, reading);
  const inner = reading.parser.expression({ file: expression.span.file, text: text5 }).expression;
  return constraint(inner, { ...reading, wrong: () => reading.wrong(expression) });
}
function constraint(written4, reading) {
  const expression = unwrapped(written4);
  if (expression.is === "call") return constructed(expression, reading);
  switch (keyword(expression)) {
    case "string":
      return { is: "string" };
    case "number":
      return { is: "number" };
    case "bool":
      return { is: "bool" };
    case "any":
      return ANY;
    case "list":
      return { is: "list", of: ANY };
    case "map":
      return { is: "map", of: ANY };
    default:
      reading.wrong(expression);
      return ANY;
  }
}
function constructed(call2, reading) {
  const [first2] = call2.arguments;
  switch (call2.name) {
    case "list":
    case "set":
    case "map":
      return { is: call2.name, of: first2 ? constraint(first2, reading) : ANY };
    case "tuple":
      return { is: "tuple", of: first2?.is === "tuple" ? first2.items.map((item) => constraint(item, reading)) : [] };
    case "object":
      if (first2?.is !== "object") break;
      return { is: "object", of: attributesOf(first2, reading) };
    default:
  }
  reading.wrong(call2);
  return ANY;
}
function attributesOf({ entries }, reading) {
  const attributes = /* @__PURE__ */ new Map();
  for (const { key, value } of entries) {
    const name = keyword(key);
    if (name === void 0) reading.wrong(key);
    else attributes.set(name, attribute(value, reading));
  }
  return attributes;
}
function attribute(value, reading) {
  if (value.is !== "call" || value.name !== "optional") return { type: constraint(value, reading) };
  const [written4, fallback] = value.arguments;
  const type = written4 ? constraint(written4, reading) : ANY;
  return { type, optional: true, ...fallback && { default: convert(reading.evaluate(fallback), type) } };
}
var isPrimitive2 = ({ is }) => is === "string" || is === "number" || is === "bool";

// src/frontends/terraform/variables/validation.ts
function possibleValues(variable, name) {
  for (const block of blocksOf(variable.body, "validation")) {
    const condition = argument(block, "condition");
    const values2 = condition && allowedBy(condition, name, 0);
    if (values2 && values2.length > 0) return values2;
  }
  return [];
}
function allowedBy(written4, name, depth) {
  const expression = unwrapped(written4);
  if (depth > DEEPEST3) return void 0;
  if (expression.is === "call") return containing(expression, name) ?? matching(expression, name);
  if (expression.is !== "binary") return void 0;
  const { operator, left, right } = expression;
  if (operator === "==") {
    const literal3 = isVariable(left, name) ? scalarOf(right) : isVariable(right, name) ? scalarOf(left) : void 0;
    return literal3 && [literal3];
  }
  if (operator !== "||" && operator !== "&&") return void 0;
  const [one2, other] = [allowedBy(left, name, depth + 1), allowedBy(right, name, depth + 1)];
  if (operator === "&&") return one2 ?? other;
  return one2 && other ? [...one2, ...other] : void 0;
}
function containing({ name: called, arguments: given, isExpanded }, name) {
  const [list, value] = given;
  if (called !== "contains" || isExpanded || !list || !value || !isVariable(value, name)) return void 0;
  const items = unwrapped(list);
  if (items.is === "call" && (items.name === "toset" || items.name === "tolist") && items.arguments[0]) return literals(items.arguments[0]);
  return literals(items);
}
function matching(can, name) {
  const [regex] = can.arguments;
  if (can.name !== "can" || regex?.is !== "call" || regex.name !== "regex") return void 0;
  const [pattern, value] = regex.arguments;
  const words = /^\^\((?:\?:)?([\w-]+(?:\|[\w-]+)*)\)\$$/u.exec(literalText(pattern) ?? "")?.[1];
  if (words === void 0 || !pattern || !value || !isVariable(value, name)) return void 0;
  return words.split("|").map((text5) => ({ is: "scalar", text: text5, quoted: true, place: at(pattern.span) }));
}
function literals(list) {
  if (list.is !== "tuple") return void 0;
  const scalars = list.items.flatMap((item) => scalarOf(item) ?? []);
  return scalars.length === list.items.length ? scalars : void 0;
}
function isVariable(written4, name) {
  const expression = unwrapped(written4);
  return expression.is === "attribute" && expression.name === name && expression.source.is === "variable" && expression.source.name === "var";
}
function scalarOf(expression) {
  const place = at(expression.span);
  if (expression.is === "number") return { is: "scalar", text: expression.text, quoted: false, place };
  if (expression.is === "boolean") return { is: "scalar", text: String(expression.value), quoted: false, place };
  if (expression.is !== "template") return void 0;
  const [part2, ...others] = expression.parts;
  if (others.length > 0 || part2 && part2.is !== "text") return void 0;
  return { is: "scalar", text: part2?.text ?? "", quoted: true, place };
}
var DEEPEST3 = 200;

// src/frontends/terraform/variables/variables.ts
function readVariable(module2, name, block, given) {
  const type = typeIn(module2, block);
  const fallback = argument(block, "default");
  const value = given && givenReading(module2, type, argument(block, "type") !== void 0, given);
  const isNullable = literalBoolean(argument(block, "nullable")) !== false;
  const orDefault = (reading) => isNullable || !fallback ? reading : through(reading, (leaf) => leaf.is === "absent" ? evaluate(fallback, emptyScope(module2)) : leaf);
  if (given && value) return { reading: narrowed(module2, name, block, checked(module2, given.is === "text" ? `${given.label},` : `variable \`${name}\``, type, orDefault(value), given.name)), label: given.label };
  if (fallback) {
    const reading = checked(module2, `variable \`${name}\``, type, evaluate(fallback, emptyScope(module2)), fallback.span);
    return { reading, label: `the default of variable \`${name}\`` };
  }
  const unknown2 = { is: "unknown", why: `\`var.${name}\` has no default`, term: termOf2(module2, `var.${name}`), place: at(block.header) };
  return { reading: narrowed(module2, name, block, unknownOf(type, unknown2)), label: `variable \`${name}\`` };
}
function typeIn(module2, block) {
  const { loader, problems } = module2.deployment;
  const written4 = argument(block, "type");
  if (!written4) return ANY;
  return readType(written4, {
    parser: loader.parser,
    evaluate: (expression) => evaluate(expression, emptyScope(module2)),
    wrong: ({ span }) => {
      problems.add("error", "this is no type; write `string`, `number`, `bool`, `list(\u2026)`, `set(\u2026)`, `map(\u2026)`, `object({\u2026})`, `tuple([\u2026])` or `any`", span);
    }
  });
}
function givenReading(module2, type, isTyped, given) {
  switch (given.is) {
    case "reading":
      return given.reading;
    case "expression":
      return evaluate(given.expression, emptyScope(module2));
    case "text": {
      const literal3 = { is: "scalar", text: given.text, quoted: true, place: at(given.name) };
      if (!isTyped || isPrimitive2(type)) return literal3;
      const { expression, diagnostics } = module2.deployment.loader.parser.expression({ file: given.name.file, text: given.text });
      module2.deployment.problems.addAll(diagnostics);
      return evaluate(expression, emptyScope(module2));
    }
  }
}
function checked(module2, what, type, value, span) {
  const converted = through(convert(value, type), (leaf) => leaf.is === "unknown" && !leaf.malformed ? unknownOf(type, leaf) : leaf);
  if (converted.is === "unknown" && converted.malformed && !(value.is === "unknown" && value.malformed)) {
    module2.deployment.problems.add("error", `the value of ${what} does not fit its type: ${converted.why}; correct one of them`, span);
    const { malformed: _, ...told } = converted;
    return told;
  }
  return converted;
}
function narrowed({ deployment: { cases } }, name, block, reading) {
  if (reading.is !== "unknown" || !reading.term || reading.possible) return reading;
  const possible = possibleValues(block, name);
  if (possible.length === 0) return reading;
  const isAtomic2 = possible.every(({ text: text5 }) => !/[:/]/u.test(text5));
  if (!cases.allowed(reading.term)) cases.allow(reading.term, possible.map(({ text: text5 }) => text5));
  return { ...reading, possible, term: { ...reading.term, ...isAtomic2 && { atomic: true } } };
}
function literalBoolean(expression) {
  if (expression?.is === "boolean") return expression.value;
  const text5 = literalText(expression);
  return text5 === "true" ? true : text5 === "false" ? false : void 0;
}

// src/frontends/terraform/modules/module.ts
var ModuleInstance = class _ModuleInstance {
  deployment;
  declarations;
  address;
  block;
  exists;
  open;
  calls;
  downloaded;
  origin;
  #values = /* @__PURE__ */ new Map();
  #blocks = /* @__PURE__ */ new Map();
  #called = /* @__PURE__ */ new Map();
  #providers = /* @__PURE__ */ new Map();
  constructor(origin2) {
    this.origin = origin2;
    this.deployment = origin2.deployment;
    this.declarations = origin2.declarations;
    this.address = origin2.address;
    this.block = origin2.block;
    this.exists = origin2.exists;
    if (origin2.open) this.open = origin2.open;
    this.calls = origin2.calls;
    if (origin2.downloaded) this.downloaded = origin2.downloaded;
  }
  variable(name) {
    const block = this.declarations.variables.get(name);
    return block && this.#value(`var.${name}`, block.header, () => readVariable(this, name, block, this.origin.given(name)));
  }
  local(name) {
    const attribute2 = this.declarations.locals.get(name);
    return attribute2 && this.#value(`local.${name}`, attribute2.nameSpan, () => ({ reading: evaluate(attribute2.value, scopeOf(this)), label: `local \`${name}\`` }));
  }
  output(name) {
    const block = this.declarations.outputs.get(name);
    const value = block && argument(block, "value");
    if (!block || !value) return void 0;
    return this.#value(`output.${name}`, block.header, () => ({ reading: evaluate(value, scopeOf(this)), label: `output \`${name}\` of \`${this.address.slice(0, -1)}\`` }));
  }
  provider(name) {
    const known2 = this.#providers.get(name);
    if (known2) return known2;
    const block = this.declarations.providers.get(name);
    const passed = this.origin.passed(name);
    const provider = passed && !(block && saysSomething(block)) ? passed : new Provider(name, this, block);
    this.#providers.set(name, provider);
    return provider;
  }
  resource(name, place) {
    const block = this.declarations.resources.get(name);
    return block && this.#reference(this.#instancesOf(name, block).expansion, name, place);
  }
  data(name, place) {
    const block = this.declarations.data.get(name);
    return block && this.#reference(this.#instancesOf(`data.${name}`, block).expansion, `data.${name}`, place);
  }
  call(name, place) {
    const block = this.declarations.calls.get(name);
    return block && this.#reference(this.#callsOf(name, block).expansion, `module.${name}`, place);
  }
  /** All instances of all resources in it, without those of the modules that it calls. */
  get resources() {
    return [...this.declarations.resources].flatMap(([name, block]) => this.#instancesOf(name, block).instances);
  }
  get children() {
    return [...this.declarations.calls].flatMap(([name, block]) => this.#callsOf(name, block).instances);
  }
  #reference({ shape }, name, place) {
    const address = `${this.address}${name}`;
    const scope = this.deployment.id;
    return valueOf2(shape, { address, scope, place, value: (key) => wholeResource(scope, `${address}${key}`, place) });
  }
  #value(name, span, make) {
    const failed = (why2) => {
      this.deployment.problems.add("error", `${why2}; break the circle`, span);
      return { reading: unknownAt(why2, at(span)), label: "" };
    };
    return this.deployment.memo.of(this.#values, { key: `${this.address}${name}`, label: `${this.address}${name}` }, make, failed);
  }
  #instancesOf(name, block) {
    return this.#expanded(this.#blocks, name, block, (instance) => new BlockInstance(this, block, instance));
  }
  #callsOf(name, block) {
    return this.#expanded(this.#called, `module.${name}`, block, (instance) => new CallInstances(this, name, block, instance, (origin2) => new _ModuleInstance(origin2)));
  }
  #expanded(known2, name, block, make) {
    const address = `${this.address}${name}`;
    const failed = (why2) => {
      this.deployment.problems.add("error", `${why2}; break the circle`, block.header);
      return { expansion: { instances: [], shape: { is: "open list", open: { least: 0, most: Infinity, why: why2 } } }, instances: [] };
    };
    return this.deployment.memo.of(
      known2,
      { key: `instances ${address}`, label: address },
      () => {
        const expansion = this.#expand(address, block);
        const instances = expansion.instances.map(make);
        for (const instance of instances) this.deployment.things.set(instance.address, instance);
        return { expansion, instances };
      },
      failed
    );
  }
  #expand(address, block) {
    const [count, forEach] = [argument(block, "count"), argument(block, "for_each")];
    const expression = count ?? forEach;
    if (!expression) return ONE;
    const { deployment } = this;
    const reading = evaluate(expression, scopeOf(this));
    tellMistakes(reading, deployment.problems);
    const expanding = {
      scope: deployment.id,
      address,
      take: (instances) => deployment.take(instances),
      refuse: (message, { span }) => deployment.problems.add("error", message, span)
    };
    if (forEach) this.#collection(address, reading);
    return count ? expandCount(reading, expanding) : expandForEach(reading, expanding);
  }
  /** What is made for the instances of another block is made for what those are made for. */
  #collection(address, reading) {
    const { collections } = this.deployment;
    const chained = reading.is === "map" && reading.entries.size === 0 ? reading.rest?.term?.text : void 0;
    const name = chained?.endsWith(OPEN_KEY) ? collections.get(chained.slice(0, -OPEN_KEY.length)) : nameOf2(reading);
    if (name !== void 0) collections.set(address, name);
  }
};
var saysSomething = ({ body }) => body.blocks.length > 0 || body.attributes.some(({ name }) => name !== "alias" && name !== "version");

// src/frontends/terraform/problems.ts
var Problems = class {
  #told = /* @__PURE__ */ new Set();
  #byFile = /* @__PURE__ */ new Map();
  #untold = /* @__PURE__ */ new Map();
  add(level, message, span, isGap = false) {
    const key = `${span.file}\0${String(span.start)}\0${String(span.end)}\0${message}`;
    if (this.#told.has(key)) return;
    const told = this.#byFile.get(span.file) ?? [];
    this.#byFile.set(span.file, told);
    if (told.length < MOST5) {
      this.#told.add(key);
      told.push({ level, message, span, ...isGap && { isGap } });
      return;
    }
    this.#untold.set(span.file, { count: (this.#untold.get(span.file)?.count ?? 0) + 1, last: span });
  }
  addAll(diagnostics) {
    for (const { level, message, span } of diagnostics) this.add(level, message, span);
  }
  /** By file, in the order in which the files were met; in a file in the order in which they were found. */
  all() {
    return [...this.#byFile].flatMap(([file, told]) => {
      const untold = this.#untold.get(file);
      if (!untold) return told;
      const message = `${String(untold.count)} more problems in this file are not shown; correct the first ones and run again`;
      return [...told, { level: "note", message, span: untold.last }];
    });
  }
};
var MOST5 = 100;

// src/frontends/terraform/resources/relocate.ts
function inUsersFiles(module2, resource) {
  const { downloaded } = module2;
  if (!downloaded) return resource;
  const moving = new Moving(downloaded.header, downloaded.label, module2.deployment.downloadedFiles);
  const { name, calls = [] } = resource;
  return {
    ...resource,
    name: downloaded.header,
    calls: [...calls, { span: name, label: `written as \`${resource.address}\` in the module` }],
    properties: moving.map(resource.properties),
    settings: moving.map(resource.settings)
  };
}
var Moving = class {
  #header;
  #label;
  #foreign;
  #moved = /* @__PURE__ */ new WeakMap();
  constructor(header, label, foreign) {
    this.#foreign = foreign;
    this.#header = header;
    this.#label = label;
  }
  map(map) {
    const entries = /* @__PURE__ */ new Map();
    for (const [name, { key, value }] of map.entries) entries.set(name, { key: this.place(key), value: this.reading(value) });
    return { ...map, entries, ...map.rest && { rest: { ...map.rest, place: this.place(map.rest.place) } }, place: this.place(map.place) };
  }
  reading(reading) {
    const known2 = this.#moved.get(reading);
    if (known2) return known2;
    const moved = this.#move(reading);
    this.#moved.set(reading, moved);
    return moved;
  }
  #move(reading) {
    const place = this.place(reading.place);
    switch (reading.is) {
      case "map":
        return this.map(reading);
      case "list":
        return { ...reading, items: reading.items.map((item) => item.is === "spread" ? this.#spread(item) : this.reading(item)), place };
      case "choice":
        return { ...reading, then: this.reading(reading.then), else: this.reading(reading.else), place };
      case "text":
        return { ...reading, parts: reading.parts.map((part2) => typeof part2 === "string" ? part2 : this.reading(part2)), place };
      default:
        return { ...reading, place };
    }
  }
  #spread(spread) {
    return { ...spread, of: { ...spread.of, place: this.place(spread.of.place) }, ...spread.each && { each: this.reading(spread.each) } };
  }
  /** The first hop in the user's own file is where it stands. */
  place({ span, via }) {
    const inner = { span, label: this.#label };
    if (!this.#foreign.has(span.file)) return { span, via };
    const found3 = via.find((step) => !this.#foreign.has(step.span.file));
    if (!found3) return { span: this.#header, via: [inner, ...via] };
    return { span: found3.span, via: [inner, ...via.filter((step) => step !== found3)] };
  }
};

// src/frontends/terraform/resources/tags.ts
function allTags(resource) {
  const own = resource.entry("tags");
  const defaults = resource.provider.defaultTags;
  if (!defaults || defaults.is === "absent") return own;
  if (!own) return { key: defaults.place, value: defaults };
  return { key: own.key, value: throughAll([defaults, own.value], own.value.place, ([one2, other]) => joined4(one2, other, own.value)) };
}
function joined4(defaults, own, { place }) {
  const [weaker, stronger] = [mapOf(defaults), mapOf(own)];
  if (!weaker || !stronger) return weaker ?? stronger ?? { is: "absent", place };
  const kept = stronger.rest ? [] : [...weaker.entries];
  const rest2 = stronger.rest ?? weaker.rest;
  return { is: "map", entries: new Map([...kept, ...stronger.entries]), ...rest2 && { rest: rest2 }, place };
}
function mapOf(leaf) {
  if (!leaf || leaf.is === "absent" || leaf.is === "map") return leaf?.is === "map" ? leaf : void 0;
  const rest2 = leaf.is === "unknown" ? leaf : { is: "unknown", why: why(leaf), place: leaf.place };
  return { is: "map", entries: /* @__PURE__ */ new Map(), rest: rest2, place: leaf.place };
}

// src/frontends/terraform/resources/raw.ts
function rawResources(root, home) {
  const found3 = [];
  const waiting = [root];
  for (let module2 = waiting.pop(); module2; module2 = waiting.pop()) {
    for (const instance of module2.resources) found3.push(rawResource(instance, home));
    const called = [];
    for (const call2 of module2.children) {
      if (call2.module) called.push(call2.module);
      else found3.push(unreadModule(call2, module2));
    }
    waiting.push(...called.reverse());
  }
  return found3;
}
function rawResource(instance, home) {
  const { module: module2, declared } = instance;
  const entries = /* @__PURE__ */ new Map();
  for (const name of instance.names) {
    const entry = instance.entry(name);
    if (entry) entries.set(name, entry);
  }
  const properties = { is: "map", entries, place: at(declared.header) };
  tellMistakes(properties, module2.deployment.problems);
  const isAws = /^(?:aws|awscc)_/u.test(instance.type);
  const tags = isAws ? allTags(instance) : void 0;
  if (tags) entries.set("tags_all", tags);
  const { region, account } = isAws ? placement(instance) : home;
  return inUsersFiles(module2, {
    language: "terraform",
    type: instance.type,
    address: instance.address,
    block: instance.block,
    name: declared.header,
    properties,
    settings: settingsOf(instance),
    exists: instance.exists,
    ...region !== home.region && { region },
    ...account !== home.account && { account },
    ...module2.calls.length > 0 && { calls: module2.calls },
    ...instance.open && { open: instance.open }
  });
}
function placement(instance) {
  const { provider } = instance;
  const own = instance.entry("region")?.value;
  return { region: own && own.is !== "absent" ? own : provider.region, account: provider.account };
}
function settingsOf({ declared, module: module2, instance }) {
  const place = at(declared.header);
  const blocks = declared.body.blocks.filter(({ type }) => type === "lifecycle").map((block) => ({ ...block, body: { ...block.body, attributes: block.body.attributes.filter(({ name }) => KEPT.has(name)), blocks: [] } }));
  const attributes = declared.body.attributes.filter(({ name }) => name === "lifecycle");
  const lifecycle = readBlockEntry({ ...declared.body, attributes, blocks }, "lifecycle", scopeOf(module2, instance));
  return { is: "map", entries: new Map(lifecycle ? [["lifecycle", lifecycle]] : []), place };
}
var KEPT = /* @__PURE__ */ new Set(["prevent_destroy", "create_before_destroy"]);
function unreadModule(call2, caller) {
  return inUsersFiles(caller, {
    language: "terraform",
    type: "module",
    address: call2.address,
    block: call2.block,
    name: call2.declared.header,
    properties: call2.arguments,
    settings: { is: "map", entries: /* @__PURE__ */ new Map(), place: at(call2.declared.header) },
    exists: call2.exists,
    ...caller.calls.length > 0 && { calls: caller.calls },
    ...call2.open && { open: call2.open }
  });
}

// src/frontends/terraform/declarations/roots.ts
function rootsOf(folders, loader) {
  const present2 = folders.filter((folder) => loader.module(folder));
  const reached = new Map(present2.map((folder) => [folder, reachedFrom(folder, loader)]));
  const roots = [];
  const covered = /* @__PURE__ */ new Set();
  const isCalled = (folder) => present2.some((other) => other !== folder && reached.get(other)?.has(folder) === true);
  const add2 = (folder) => {
    roots.push(folder);
    covered.add(folder);
    for (const each2 of reached.get(folder) ?? []) covered.add(each2);
  };
  for (const folder of present2) if (!isCalled(folder)) add2(folder);
  for (const folder of present2) if (!covered.has(folder)) add2(folder);
  return roots.sort();
}
function reachedFrom(start, loader) {
  const reached = /* @__PURE__ */ new Set();
  const waiting = [start];
  for (let folder = waiting.pop(); folder !== void 0; folder = waiting.pop()) {
    for (const called of callsIn(loader.module(folder))) {
      if (reached.has(called)) continue;
      reached.add(called);
      waiting.push(called);
    }
  }
  return reached;
}
function callsIn(module2) {
  if (!module2) return [];
  return [...module2.calls.values()].flatMap((call2) => {
    const source = literalText(argument(call2, "source"));
    return source !== void 0 && isLocal(source) ? [joinPath(module2.folder, source)] : [];
  });
}

// src/frontends/terraform/variables/undeclared.ts
function tellUndeclared(roots, problems) {
  const declared = new Set(roots.flatMap(({ deployment }) => deployment.parameters));
  for (const { deployment, given } of roots) {
    const own = new Set(deployment.parameters);
    for (const [name, values2] of given) {
      for (const { from, name: span } of values2) {
        if (from === "environment" || (from === "folder" ? own : declared).has(name)) continue;
        const where = from === "folder" ? "this module" : "no root module here";
        const verb = from === "folder" ? "does not declare" : "declares";
        problems.add("warning", `${where} ${verb} the variable \`${name}\`; correct its name or leave it out`, span);
      }
    }
  }
}

// src/frontends/terraform/variables/value-file.ts
function readValueFile(source, parser) {
  const { body, diagnostics } = parser.file(source);
  const values2 = valuesIn(body);
  return { ...values2, diagnostics: [...diagnostics, ...values2.diagnostics] };
}
function valuesIn({ attributes, blocks }) {
  const diagnostics = blocks.map(({ header }) => ({ level: "error", message: "a file of values holds no blocks; move this one to a `.tf` file", span: header }));
  const values2 = attributes.map((attribute2) => {
    const use = useIn(attribute2.value, NOTHING);
    if (!use) return attribute2;
    diagnostics.push({ level: "error", message: use.is === "call" ? NO_CALLS : NO_NAMES2, span: use.span });
    return { ...attribute2, value: { is: "broken", span: attribute2.value.span } };
  });
  return { attributes: values2, diagnostics };
}
var NO_CALLS = "a file of values cannot call functions; write the value itself";
var NO_NAMES2 = "a file of values cannot refer to anything; write the value itself, and text in double quotes";
function useIn(expression, own) {
  if (expression.is === "call") return expression;
  if (expression.is === "variable") return own.has(expression.name) ? void 0 : expression;
  if (expression.is === "template") return useInParts(expression.parts, own);
  if (expression.is === "for") {
    const within2 = withNames(own, expression.keyName, expression.valueName);
    return useIn(expression.collection, own) ?? first([expression.key, expression.value, expression.condition], within2);
  }
  return first(partsOf2(expression), own);
}
function partsOf2(expression) {
  switch (expression.is) {
    case "tuple":
      return expression.items;
    case "object":
      return expression.entries.flatMap(({ key, value }) => [key, value]);
    case "conditional":
      return [expression.condition, expression.then, expression.else];
    case "binary":
      return [expression.left, expression.right];
    case "unary":
      return [expression.operand];
    case "attribute":
      return [expression.source];
    case "index":
      return [expression.source, expression.key];
    case "splat":
      return [expression.source, ...keysOf2(expression.each)];
    default:
      return [];
  }
}
var keysOf2 = (steps) => steps.flatMap((step) => step.is === "index" ? [step.key] : step.is === "splat" ? keysOf2(step.each) : []);
function useInParts(parts2, own) {
  for (const part2 of parts2) {
    const found3 = useInPart(part2, own);
    if (found3) return found3;
  }
  return void 0;
}
function useInPart(part2, own) {
  switch (part2.is) {
    case "text":
      return void 0;
    case "interpolation":
      return useIn(part2.value, own);
    case "if":
      return useIn(part2.condition, own) ?? useInParts([...part2.then, ...part2.else], own);
    case "for":
      return useIn(part2.collection, own) ?? useInParts(part2.body, withNames(own, part2.key, part2.value));
  }
}
function first(expressions, own) {
  for (const expression of expressions) {
    const found3 = expression && useIn(expression, own);
    if (found3) return found3;
  }
  return void 0;
}
var withNames = (own, key, value) => /* @__PURE__ */ new Set([...own, value, ...key === void 0 ? [] : [key]]);
var NOTHING = /* @__PURE__ */ new Set();

// src/frontends/terraform/variables/values.ts
function valuesFor(folder, { environment, commandLine }, loader) {
  const given = /* @__PURE__ */ new Map();
  const add2 = (name, value) => {
    given.set(name, [...given.get(name) ?? [], value]);
  };
  for (const [name, text5] of environment ?? []) add2(name, { is: "text", text: text5, name: TYPED2, label: `variable \`${name}\`, set by TF_VAR_${name}`, from: "environment" });
  for (const name of valueFiles(folder, loader)) {
    const file = loader.parse(joinPath(folder, name));
    if (!file) continue;
    const { attributes, diagnostics } = valuesIn(file.parsed.body);
    loader.problems.addAll(diagnostics);
    for (const attribute2 of attributes) add2(attribute2.name, written3(attribute2, name, "folder"));
  }
  for (const value of commandLine ?? []) {
    if (value.is === "var") {
      add2(value.name, { is: "text", text: value.text, name: TYPED2, label: `variable \`${value.name}\`, set by --var`, from: "command line" });
      continue;
    }
    const { attributes, diagnostics } = readValueFile(value.source, loader.parser);
    loader.problems.addAll(diagnostics);
    for (const attribute2 of attributes) add2(attribute2.name, written3(attribute2, value.source.file, "command line"));
  }
  return given;
}
var written3 = ({ name, nameSpan, value }, file, from) => ({
  is: "expression",
  expression: value,
  name: nameSpan,
  label: `variable \`${name}\`, set in ${file}`,
  from
});
function valueFiles(folder, loader) {
  const names = loader.list(folder).flatMap(({ name, is }) => is === "file" ? [name] : []);
  const automatic = names.filter((name) => name.endsWith(".auto.tfvars") || name.endsWith(".auto.tfvars.json")).sort();
  return [...["terraform.tfvars", "terraform.tfvars.json"].filter((name) => names.includes(name)), ...automatic];
}
var TYPED2 = { file: COMMAND_LINE, start: 0, end: 0 };

// src/frontends/terraform/read.ts
function readTerraform(input) {
  const problems = new Problems();
  const loader = new Loader(input.files, input.parser, input.texts ?? /* @__PURE__ */ new Map(), problems);
  const read3 = rootsOf(input.folders, loader).flatMap((folder) => {
    const declarations = loader.module(folder);
    return declarations ? [readRoot(declarations, loader, input)] : [];
  });
  tellUndeclared(read3, problems);
  return {
    deployments: read3.map(({ deployment }) => deployment),
    inputs: filesOf(read3, loader),
    sources: loader.further,
    broken: loader.broken,
    diagnostics: problems.all()
  };
}
function readRoot(declarations, loader, input) {
  const { folder, start } = declarations;
  const given = valuesFor(folder, input.values ?? {}, loader);
  const deployment = deploymentOf(declarations, loader, input);
  const root = new ModuleInstance({
    deployment,
    downloads: new Downloads(folder, input.dataFolder ?? ".terraform", loader),
    declarations,
    address: "",
    block: "",
    path: "",
    folders: [],
    exists: ALWAYS,
    calls: [],
    given: (name) => given.get(name)?.at(-1),
    passed: () => void 0
  });
  const { region, account } = root.provider("aws");
  const resources = rawResources(root, { region, account });
  const outputs = [...declarations.outputs.keys()].flatMap((name) => root.output(name)?.reading ?? []);
  const raw = {
    id: deployment.id,
    language: "terraform",
    file: start.file,
    group: deployment.id.slice("terraform:".length),
    region,
    account,
    resources,
    exports: [],
    parameters: [...declarations.variables.keys()],
    outputs,
    cases: deployment.cases,
    start
  };
  return { deployment: raw, given, files: /* @__PURE__ */ new Set([...filesIn(root), ...[...given.values()].flat().map(({ name }) => name.file)]) };
}
function deploymentOf({ folder, start }, loader, { workspace = "default", region }) {
  let left = MAX_INSTANCES;
  return {
    id: `terraform:${folderOf(start.file) || "."}`,
    root: folder,
    workspace,
    region,
    loader,
    problems: loader.problems,
    cases: new TermCases(),
    budget: new Budget(),
    memo: new Memo(),
    things: /* @__PURE__ */ new Map(),
    collections: /* @__PURE__ */ new Map(),
    downloadedFiles: /* @__PURE__ */ new Set(),
    take: (instances) => {
      if (instances > left) return false;
      left -= instances;
      return true;
    }
  };
}
function filesIn(root) {
  const files = [];
  const waiting = [root];
  for (let module2 = waiting.pop(); module2; module2 = waiting.pop()) {
    files.push(...module2.declarations.files);
    waiting.push(...module2.children.flatMap((call2) => call2.module ?? []));
  }
  return files;
}
function filesOf(read3, loader) {
  const files = loader.loaded.map(({ path, file, problem }) => {
    const modules = read3.filter((each2) => each2.files.has(file)).map(({ deployment }) => deployment.id);
    return { path, file, outcome: problem === void 0 ? "read" : "unreadable", ...problem !== void 0 && { reason: problem }, modules };
  });
  return files.sort((a, b) => a.path < b.path ? -1 : 1);
}
var MAX_INSTANCES = 1e4;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readTerraform
});
})
