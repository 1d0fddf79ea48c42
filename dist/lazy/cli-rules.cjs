"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
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

// src/cli/rules.ts
var rules_exports = {};
__export(rules_exports, {
  listRules: () => listRules
});
module.exports = __toCommonJS(rules_exports);

// src/value/term.ts
var termKey = (term) => `${term.scope}\0${term.text}`;
var sameTerm = (a, b) => a === b || a.scope === b.scope && a.text === b.text;

// src/value/verdict.ts
var OPPOSITE = { holds: "fails", fails: "holds", unknown: "unknown" };
var verdict = (outcome, because, hangsOn = NOTHING) => ({
  outcome,
  hangsOn: outcome === "unknown" ? hangsOn : NOTHING,
  because
});
var not = (claim) => ({ ...claim, outcome: OPPOSITE[claim.outcome] });
var all = (...claims) => decide("fails", "holds", claims);
var any = (...claims) => decide("holds", "fails", claims);
function decide(decisive, otherwise, claims) {
  for (const outcome of [decisive, "unknown"]) {
    const deciding = claims.filter((claim) => claim.outcome === outcome);
    if (deciding.length > 0) return combined(outcome, deciding);
  }
  return combined(otherwise, claims);
}
function combined(outcome, claims) {
  const [only] = claims;
  if (claims.length === 1 && only) return only;
  return verdict(outcome, () => distinctEvidence(claims.flatMap((claim) => claim.because())), union(claims.map((claim) => claim.hangsOn)));
}
function distinctEvidence(evidence2) {
  const seen = /* @__PURE__ */ new Set();
  return evidence2.filter((each) => {
    const key = `${each.span.file}:${each.span.start}:${each.span.end}:${each.says}:${each.when ?? ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
function union(lists) {
  const terms = [];
  for (const list2 of lists) for (const term of list2) if (!terms.some((known) => sameTerm(known, term))) terms.push(term);
  return terms;
}
var NOTHING = [];

// src/value/site.ts
function evidence(site2, reading, says) {
  const via = [];
  const settled = site2.world.settle(reading, via);
  const absent = settled.is === "absent" || settled.is === "unknown" && settled.maybeAbsent === true;
  const span = absent ? site2.home : settled.place.span;
  return { span, says: says(settled), via: [...via, ...settled.place.via], ...absent && { absent } };
}
function isUnset(settled) {
  if (settled.is === "absent") return "holds";
  return settled.is === "unknown" && (settled.maybeAbsent === true || settled.misnamed === true) ? "unknown" : "fails";
}
function conditionHolds(site2, condition) {
  const { world } = site2;
  const { value, hangsOn } = world.decide(condition);
  const outcome = value === void 0 ? "unknown" : value ? "holds" : "fails";
  return verdict(outcome, () => conditionEvidence(site2, condition, value), hangsOn);
}
function conditionEvidence(site2, condition, value) {
  if (condition.op === "constant") return [];
  const [first, ...via] = site2.world.trail(condition);
  const says = value === void 0 ? `${site2.label} hangs on ${conditionName(condition)}` : `${conditionName(condition)} is ${String(value)}`;
  return [{ span: first?.span ?? placeOf(condition) ?? site2.home, says, via }];
}
function conditionName(condition) {
  switch (condition.op) {
    case "named":
      return `condition \`${condition.name}\``;
    case "not":
      return conditionName(condition.of);
    case "unknown":
      return condition.why;
    default:
      return "a condition";
  }
}
var placeOf = (condition) => "place" in condition ? condition.place.span : void 0;
function through(site2, reading, leaf) {
  const settled = site2.world.settle(reading);
  if (settled.is === "choice") {
    const condition = conditionHolds(site2, settled.condition);
    return either(condition, () => through(site2, settled.then, leaf), () => through(site2, settled.else, leaf));
  }
  if (settled.is === "unknown" && settled.possible && settled.possible.length > 0) {
    const answers = settled.possible.map((each) => leaf(each));
    const [first] = answers;
    if (first && first.outcome !== "unknown" && answers.every((each) => each.outcome === first.outcome)) return { ...first, because: leaf(settled).because };
  }
  return leaf(settled);
}
function either(condition, then, otherwise) {
  const [a, b] = [then(), otherwise()];
  if (a.outcome === b.outcome && a.outcome !== "unknown") return verdict(a.outcome, () => [...a.because(), ...b.because()]);
  return any(all(condition, a), all(not(condition), b));
}

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
      return `${reading.scope}\0${reading.address}.${reading.attribute ?? ""}`;
    case "import":
      return wrap("import", [canonical(reading.name)]);
    case "text":
      return joined(reading.parts.map((part) => typeof part === "string" ? part : canonical(part)), "");
    case "choice":
      return wrap("if", [canonicalCondition(reading.condition), canonical(reading.then), canonical(reading.else)]);
    case "list":
      return wrap("list", reading.items.map((item) => item.is === "spread" ? canonical(item.of) : canonical(item)));
    case "map":
      return wrap("map", [...reading.entries].flatMap(([key, entry2]) => [key, canonical(entry2.value)]));
  }
}
function canonicalCondition(condition) {
  switch (condition.op) {
    case "constant":
      return String(condition.value);
    case "equals":
      return wrap("=", [canonical(condition.left), canonical(condition.right)]);
    case "and":
    case "or":
      return wrap(condition.op, condition.of.map(canonicalCondition));
    case "not":
      return wrap("not", [canonicalCondition(condition.of)]);
    case "named":
      return canonicalCondition(condition.is);
    case "unknown":
      return condition.term ? termKey(condition.term) : void 0;
  }
}
var wrap = (name, parts) => {
  const inner = joined(parts, "");
  return inner === void 0 ? void 0 : `${name}(${inner})`;
};
function joined(parts, separator) {
  const known = parts.filter((part) => part !== void 0);
  return known.length === parts.length ? known.join(separator) : void 0;
}

// src/value/several.ts
var Several = class _Several {
  members;
  rest;
  #nothing;
  /** `nothing` is what is said where there is not one of them. */
  constructor(members, rest, nothing) {
    this.members = members;
    this.rest = rest.filter((each) => each.most > 0);
    this.#nothing = nothing;
  }
  every(claim) {
    const claims = this.members.map(({ item, presence: presence2 }) => any(not(presence2), claim(item)));
    return this.#or(all(...claims, ...this.#unread()));
  }
  some(claim) {
    const claims = this.members.map(({ item, presence: presence2 }) => all(presence2, claim(item)));
    return this.#or(any(...claims, ...this.#unread()));
  }
  none(claim) {
    return not(this.some(claim));
  }
  /** There is at least one. */
  exist() {
    return this.atLeast(1);
  }
  isEmpty() {
    return not(this.exist());
  }
  /** At least so many are there; of an open list only those count that certainly are. */
  atLeast(wanted) {
    const sure = this.members.filter(({ presence: presence2 }) => presence2.outcome === "holds");
    const possible = this.members.filter(({ presence: presence2 }) => presence2.outcome !== "fails");
    const fewest = sum(sure.map((each) => each.least)) + sum(this.rest.map((each) => each.least));
    const most = sum(possible.map((each) => each.most)) + sum(this.rest.map((each) => each.most));
    const outcome = counted(fewest, most, wanted);
    return verdict(outcome, () => this.#say(possible.flatMap(({ presence: presence2 }) => presence2.because())), this.#hangsOn());
  }
  /** Only those for which a claim holds; those for which it is not known count as perhaps there. */
  where(claim) {
    const members = this.members.map((member) => ({ ...member, presence: all(member.presence, claim(member.item)) }));
    const rest = this.rest.map((each) => ({ ...each, least: 0 }));
    return new _Several(members.filter(({ presence: presence2 }) => presence2.outcome !== "fails"), rest, this.#nothing);
  }
  map(change) {
    return new _Several(this.members.map((member) => ({ ...member, item: change(member.item) })), this.rest, this.#nothing);
  }
  /** The things that each of these leads to, taken together. */
  flatMap(lead) {
    const led = this.members.map(({ item, presence: presence2 }) => ({ presence: presence2, several: lead(item) }));
    const members = led.flatMap(({ presence: presence2, several }) => several.members.map((member) => ({ ...member, presence: all(presence2, member.presence) })));
    const rest = led.flatMap(({ presence: presence2, several }) => several.rest.map((each) => presence2.outcome === "holds" ? each : { ...each, least: 0 }));
    return new _Several(members, [...rest, ...this.rest.map((each) => ({ ...each, distinct: false, least: 0, most: Infinity }))], this.#nothing);
  }
  /** The same, with other words for when there is not one. */
  named(nothing) {
    return new _Several(this.members, this.rest, nothing);
  }
  and(other) {
    return new _Several([...this.members, ...other.members], [...this.rest, ...other.rest], this.#nothing);
  }
  /** How many different values a property of them has. */
  distinct(of) {
    return { atLeast: (wanted) => this.#distinct(of, wanted) };
  }
  evidence() {
    return this.#say(this.members.flatMap(({ presence: presence2 }) => presence2.because()));
  }
  #distinct(of, wanted) {
    const possible = this.members.filter(({ presence: presence2 }) => presence2.outcome !== "fails");
    const properties = possible.map(({ item }) => of(item));
    const sure = new Values();
    const all2 = new Values();
    possible.forEach(({ presence: presence2, most: most2 }, index) => {
      const property = properties[index];
      if (!property) return;
      if (presence2.outcome === "holds") sure.add(property, 1);
      all2.add(property, most2);
    });
    const lists = this.rest.map((each) => each.distinct ? each.least : Math.min(each.least, 1));
    const fewest = Math.max(sure.fewest(), ...lists);
    const most = all2.most() + sum(this.rest.map((each) => each.most));
    const hangs = properties.map((property) => property.site.world.hangsOn(property.reading));
    const because = () => this.#say(properties.flatMap((property) => property.evidence()));
    return verdict(counted(fewest, most, wanted), because, union([this.#hangsOn(), ...hangs]));
  }
  #unread() {
    return this.rest.map((each) => verdict("unknown", each.because));
  }
  #hangsOn() {
    return union(this.members.map(({ presence: presence2 }) => presence2.hangsOn));
  }
  /** A verdict over nothing says that there is nothing. */
  #or(claim) {
    return this.members.length + this.rest.length > 0 ? claim : { ...claim, because: () => [this.#nothing] };
  }
  #say(evidence2) {
    const said = [...evidence2, ...this.rest.flatMap((each) => each.because())];
    return said.length > 0 ? distinctEvidence(said) : [this.#nothing];
  }
};
var Values = class {
  #known = /* @__PURE__ */ new Set();
  #named = /* @__PURE__ */ new Map();
  #nameless = 0;
  #size = 0;
  add(property, times) {
    this.#size += 1;
    const { world } = property.site;
    const settled = world.settle(property.reading);
    const name = canonical(settled);
    if (settled.is === "scalar") this.#known.add(settled.text);
    else if (settled.is === "unknown" && settled.term) this.#named.set(termKey(settled.term), settled.term);
    else if (name !== void 0 && settled.is !== "absent" && settled.is !== "choice") this.#named.set(name, void 0);
    else this.#nameless += times;
    if (times > 1) this.#nameless += times - 1;
  }
  fewest() {
    const members = /* @__PURE__ */ new Map();
    for (const term of this.#named.values()) {
      if (!term?.memberOf) continue;
      const list2 = `${term.scope}\0${term.memberOf}`;
      members.set(list2, (members.get(list2) ?? 0) + 1);
    }
    return Math.max(Math.min(this.#size, 1), this.#known.size, ...members.values());
  }
  most() {
    return this.#known.size + this.#named.size + this.#nameless;
  }
};
var counted = (fewest, most, wanted) => fewest >= wanted ? "holds" : most < wanted ? "fails" : "unknown";
var sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
var nothingAt = (span, says) => ({ span, says, via: [], absent: true });

// src/value/decoders.ts
var boolean = {
  wants: "true or false",
  decode: ({ text: text3, quoted }) => {
    const word2 = text3.toLowerCase();
    if (word2 === "true" || !quoted && YES.has(word2)) return true;
    if (word2 === "false" || !quoted && NO.has(word2)) return false;
    return void 0;
  },
  show: String
};
var YES = /* @__PURE__ */ new Set(["yes", "on", "y"]);
var NO = /* @__PURE__ */ new Set(["no", "off", "n"]);
var text = {
  wants: "text",
  decode: (scalar2) => scalar2.text,
  show: (value) => value === "" ? "empty" : `\`${value}\``
};
var quantity = (unit2, whole = true) => ({
  wants: whole ? "a whole number" : "a number",
  decode: ({ text: written }) => NUMBER.test(written) && (!whole || Number.isInteger(Number(written))) ? Number(written) : void 0,
  show: (value) => unit2 === "" ? String(value) : `${String(value)} ${value === 1 ? unit2 : `${unit2}s`}`
});
var NUMBER = /^[+-]?\d+(?:\.\d+)?$/u;
var word = (...words) => ({
  wants: `one of ${words.join(", ")}`,
  decode: ({ text: written }) => words.find((each) => each === written),
  show: String
});

// src/value/property.ts
var Property = class {
  site;
  reading;
  decoder;
  #fallback;
  /** `fallback` is what AWS does where nothing is written; undefined where AWS chooses. */
  constructor(site2, reading, decoder, fallback2) {
    this.site = site2;
    this.reading = reading;
    this.decoder = decoder;
    this.#fallback = fallback2;
  }
  equals(wanted) {
    return this.satisfies((value) => value === wanted);
  }
  isOneOf(...wanted) {
    return this.satisfies((value) => wanted.includes(value));
  }
  /** The test sees the default, too, where nothing is written; where AWS chooses, the answer is unknown. */
  satisfies(test) {
    return through(this.site, this.reading, (settled) => {
      const value = settled.is === "absent" ? this.#fallback : this.decoded(settled);
      return this.#answer(settled, value === void 0 ? "unknown" : test(value) ? "holds" : "fails");
    });
  }
  /** Nothing is written here, whatever the default. */
  isUnset() {
    return through(this.site, this.reading, (settled) => this.#answer(settled, isUnset(settled)));
  }
  isSet() {
    return not(this.isUnset());
  }
  /** Fails where something of the wrong shape is written, which AWS would reject. */
  isWellFormed() {
    return through(this.site, this.reading, (settled) => {
      if (settled.is === "absent") return this.#answer(settled, "holds");
      if (settled.is === "unknown") return this.#answer(settled, settled.malformed ? "fails" : "unknown");
      const readable = settled.is === "scalar" ? this.decoded(settled) !== void 0 : settled.is !== "list" && settled.is !== "map";
      return this.#answer(settled, readable ? "holds" : "fails");
    });
  }
  /** Both properties are one value, written or by default. */
  same(other) {
    const { world } = this.site;
    return through(
      this.site,
      this.#effective(),
      (mine) => through(other.site, other.#effective(), (theirs) => {
        const { value, hangsOn } = world.same(mine, theirs);
        const outcome = value === void 0 ? "unknown" : value ? "holds" : "fails";
        return verdict(outcome, () => [...this.evidence(), ...other.evidence()], hangsOn);
      })
    );
  }
  /** The value, where the world leaves no doubt about it. */
  known() {
    const settled = this.site.world.settle(this.reading);
    return settled.is === "absent" ? this.#fallback : this.decoded(settled);
  }
  /** What the source says here, for whoever leans on it. */
  evidence() {
    return [evidence(this.site, this.reading, (settled) => this.says(settled))];
  }
  toString() {
    const value = this.known();
    return value === void 0 ? "not known" : this.decoder.show(value);
  }
  decoded(settled) {
    return settled.is === "scalar" ? this.decoder.decode(settled) : void 0;
  }
  says(settled) {
    const name = this.site.label;
    if (settled.is === "absent") return this.#fallback === void 0 ? `${name} is not set` : `${name} is not set, so it is ${this.decoder.show(this.#fallback)}`;
    if (settled.is === "unknown") return `${name} is not known: ${settled.why}`;
    if (settled.is === "choice") return `${name} hangs on a condition`;
    if (settled.is === "reference") return `${name} is ${shownReference(settled)}`;
    if (settled.is === "text") return `${name} is ${shownText(settled.parts)}`;
    const value = this.decoded(settled);
    return value === void 0 ? `${name} is not ${this.decoder.wants}` : `${name} is ${this.decoder.show(value)}`;
  }
  #effective() {
    const fallback2 = this.#fallback;
    if (fallback2 === void 0) return this.reading;
    const { place } = this.reading;
    return this.reading.is === "absent" ? { is: "scalar", text: String(fallback2), quoted: true, place } : this.reading;
  }
  #answer(settled, outcome) {
    return verdict(outcome, () => this.#evidenceOf(settled), this.site.world.hangsOn(settled));
  }
  /** One branch of an open choice speaks for itself; else the whole reading does, with every hop. */
  #evidenceOf(settled) {
    const whole = this.site.world.settle(this.reading);
    return whole.place.span === settled.place.span ? this.evidence() : [evidence(this.site, settled, (each) => this.says(each))];
  }
};
var shownReference = ({ address, attribute: attribute2 }) => attribute2 === void 0 ? `\`${address}\`` : `\`${address}.${attribute2}\``;
function shownText(parts) {
  const shown = parts.map((part) => {
    if (typeof part === "string") return part;
    if (part.is === "reference") return `\${${part.attribute === void 0 ? part.address : `${part.address}.${part.attribute}`}}`;
    return part.is === "unknown" && part.term ? `\${${part.term.label}}` : "${…}";
  });
  return `\`${shown.join("")}\``;
}

// src/value/text.ts
function partsOf(settled) {
  if (settled.is === "scalar") return [settled.text];
  if (settled.is === "text") return settled.parts;
  return settled.is === "unknown" || settled.is === "reference" ? [settled] : void 0;
}
function matches(parts, pattern) {
  const [only] = parts;
  if (parts.length === 1 && typeof only === "string") return wildcard(only, pattern) ? "holds" : "fails";
  if (pattern === "*") return "holds";
  const [head = "", ...tail] = pattern.split("*");
  const last = tail.at(-1) ?? head;
  const known = typeof only === "string" ? only : "";
  const ending = parts.at(-1);
  const end = typeof ending === "string" ? ending : "";
  if (!agrees(known, head, (text3, wanted) => text3.startsWith(wanted))) return "fails";
  if (!agrees(end, last, (text3, wanted) => text3.endsWith(wanted))) return "fails";
  const prefixOnly = tail.length === 1 && tail[0] === "";
  return prefixOnly && known.startsWith(head) ? "holds" : "unknown";
}
function agrees(known, wanted, side) {
  return known.length >= wanted.length ? side(known, wanted) : side(wanted, known);
}
function wildcard(text3, pattern) {
  const [head = "", ...tail] = pattern.split("*");
  if (tail.length === 0) return text3 === head;
  if (!text3.startsWith(head)) return false;
  const last = tail.pop() ?? "";
  let from = head.length;
  for (const piece of tail) {
    const found = text3.indexOf(piece, from);
    if (found < 0) return false;
    from = found + piece.length;
  }
  return text3.length - from >= last.length && text3.endsWith(last);
}
function arnOf(parts) {
  const [first] = parts;
  if (typeof first !== "string" || !first.startsWith("arn:")) return void 0;
  const fields = [[]];
  for (const part of parts) {
    const resource2 = fields.length > ARN_FIELDS;
    if (typeof part !== "string") {
      if (!resource2 && !atomic(part)) return void 0;
      fields.at(-1)?.push(part);
      continue;
    }
    const pieces = resource2 ? [part] : split(part, ARN_FIELDS + 1 - fields.length);
    pieces.forEach((piece, index) => {
      if (index > 0) fields.push([]);
      if (piece !== "") fields.at(-1)?.push(piece);
    });
  }
  const [, partition, service, region, account, resource] = fields;
  return partition && service && region && account && resource ? { partition, service, region, account, resource } : void 0;
}
function split(text3, most) {
  const pieces = text3.split(":");
  return pieces.length <= most + 1 ? pieces : [...pieces.slice(0, most), pieces.slice(most).join(":")];
}
var atomic = (part) => part.is === "unknown" && part.term?.atomic === true;
var ARN_FIELDS = 5;

// src/value/text-property.ts
var TextProperty = class _TextProperty extends Property {
  constructor(site2, reading, fallback2) {
    super(site2, reading, text, fallback2);
  }
  /** Matches a pattern in which `*` stands for any text; decided from the known parts where they suffice. */
  matches(pattern) {
    return through(this.site, this.reading, (settled) => {
      const parts = partsOf(settled);
      const outcome = parts ? matches(parts, pattern) : settled.is === "absent" ? "fails" : "unknown";
      return verdict(outcome, () => this.evidence(), this.site.world.hangsOn(settled));
    });
  }
  startsWith(prefix) {
    return this.matches(`${prefix}*`);
  }
  /** The region field of an ARN, where the colons before it are certain. */
  arnRegion() {
    return this.#field("region", (arn) => arn.region);
  }
  arnAccount() {
    return this.#field("account", (arn) => arn.account);
  }
  arnService() {
    return this.#field("service", (arn) => arn.service);
  }
  #field(name, of) {
    const site2 = { ...this.site, label: `the ${name} of ${this.site.label}` };
    return new _TextProperty(site2, this.#mapped(this.reading, name, of));
  }
  #mapped(reading, name, of) {
    const settled = this.site.world.settle(reading);
    if (settled.is === "choice") return { ...settled, then: this.#mapped(settled.then, name, of), else: this.#mapped(settled.else, name, of) };
    if (settled.is === "absent") return settled;
    const parts = partsOf(settled);
    const arn = parts && arnOf(parts);
    const { place } = settled;
    if (!arn) return { is: "unknown", why: settled.is === "unknown" ? settled.why : "it is not an ARN whose fields can be told apart", place };
    const field = of(arn);
    const [only] = field;
    if (field.length === 1 && only !== void 0 && typeof only !== "string") return { ...only, place };
    return field.length === 0 ? { is: "scalar", text: "", quoted: true, place } : { is: "text", parts: field, place };
  }
};

// src/graph/lookup.ts
var isNaming = (value) => typeof value === "object" && value !== null && "names" in value;

// src/graph/path.ts
var EACH = /* @__PURE__ */ Symbol("[]");
var parsed = /* @__PURE__ */ new Map();
function pathSteps(path) {
  const known = parsed.get(path);
  if (known) return known;
  const steps = [];
  for (const [, name, key, equals] of path.matchAll(STEP)) {
    if (name !== void 0) steps.push(name);
    else if (key !== void 0 && equals !== void 0) steps.push({ key, equals });
    else steps.push(EACH);
  }
  parsed.set(path, steps);
  return steps;
}
var STEP = /([^.[\]]+)|\[([^=\]]+)=([^\]]*)\]|\[\]/gu;
function readAt(world, from, steps) {
  const via = [];
  return withHops(walk(world, from, steps, via), via);
}
function walk(world, from, steps, via) {
  let current = from;
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index];
    const settled = world.settle(current, via);
    if (step === void 0 || settled.is === "absent" || settled.is === "unknown") return settled;
    if (settled.is === "choice") return branches(world, settled, steps.slice(index));
    if (step === EACH) return items(world, settled, steps.slice(index + 1));
    if (typeof step !== "string") return attribute(world, settled, step, steps.slice(index + 1));
    current = entry(settled, step);
  }
  return current;
}
var withHops = (reading, via) => via.length === 0 ? reading : { ...reading, place: { span: reading.place.span, via: [...via, ...reading.place.via] } };
function branches(world, choice, steps) {
  return { ...choice, then: readAt(world, choice.then, steps), else: readAt(world, choice.else, steps) };
}
function entry(map, key) {
  if (map.is !== "map") return wrongShape(map, `it stands where a map with \`${key}\` is wanted`);
  const found = map.entries.get(key);
  if (found) return found.value;
  return map.rest ? { ...map.rest, maybeAbsent: true } : { is: "absent", place: map.place };
}
function items(world, list2, after) {
  if (list2.is !== "list") return wrongShape(list2, "it stands where a list is wanted");
  const found = list2.items.flatMap((item) => {
    if (item.is === "spread") return [item];
    const at = readAt(world, item, after);
    return at.is === "list" ? at.items : at.is === "absent" ? [] : [at];
  });
  return { ...list2, items: found };
}
function attribute(world, list2, step, after) {
  if (list2.is !== "list") return wrongShape(list2, "it stands where a list is wanted");
  let found = { is: "absent", place: list2.place };
  for (const item of [...list2.items].reverse()) found = candidate(world, item, step, after, found);
  return found;
}
function candidate(world, item, step, after, rest) {
  if (item.is === "spread") return rest.is === "absent" ? { ...item.of, maybeAbsent: true } : rest;
  const settled = world.settle(item);
  if (settled.is === "choice") {
    const { then, else: otherwise } = settled;
    return { ...settled, then: candidate(world, then, step, after, rest), else: candidate(world, otherwise, step, after, rest) };
  }
  if (settled.is === "unknown") return rest.is === "absent" ? { ...settled, maybeAbsent: true } : rest;
  if (settled.is !== "map") return rest;
  const key = world.settle(entry(settled, step.key));
  if (key.is === "scalar") return key.text === step.equals ? readAt(world, settled, after) : rest;
  return key.is === "absent" ? rest : { is: "unknown", why: "an attribute's name is not known", maybeAbsent: true, place: key.place };
}
var wrongShape = (found, why) => ({ is: "unknown", why, malformed: true, place: found.place });

// src/graph/part.ts
function propertyOf(world, subject, spec) {
  return subject.filled.get(spec) ?? readRow(world, baseOf(subject, spec), subject.language, spec);
}
function readRow(world, below, language, spec) {
  const path = spec.names[language];
  if (path === void 0) return { is: "absent", place: below.place };
  const reading = readAt(world, below, pathSteps(path));
  return reading.is === "absent" ? missed(world, below, spec.misses?.[language] ?? [], reading) : reading;
}
function viewRow(reader, reading, spec) {
  const path = spec.names[reader.subject.language];
  return spec.view(path === void 0 ? reader : { ...reader, label: `${reader.label}.${shownPath(path)}` }, reading);
}
var shownPath = (path) => path.replace(/^\//u, "").replace(/\[[^=\]]+=([^\]]*)\]\.\w+/gu, "[$1]").replaceAll("[]", "");
function baseOf({ language, properties, raw }, spec) {
  return spec.names[language]?.startsWith("/") ? raw.settings : properties;
}
function missed(world, below, misses, absent) {
  for (const path of misses) {
    const written = readAt(world, below, pathSteps(path));
    if (!isWritten(written)) continue;
    return { is: "unknown", why: `\`${path}\` is written in its place, which AWS does not know`, misnamed: true, place: written.place };
  }
  return absent;
}
var isWritten = (reading) => reading.is !== "absent" && !(reading.is === "unknown" && (reading.maybeAbsent === true || reading.malformed === true));

// src/graph/edges.ts
function resolve(graph, from, settled, kind) {
  switch (settled.is) {
    case "reference": {
      const subject = graph.at(settled.scope, settled.address, kind);
      if (subject) return { is: "resource", subject };
      const type = graph.typeAt(settled.scope, settled.address);
      if (type === void 0) return { is: "unknown", why: `\`${settled.address}\` is not defined in this template` };
      return { is: "elsewhere", why: `\`${settled.address}\` is of type ${type}` };
    }
    case "text": {
      for (const part of settled.parts) {
        if (typeof part === "string" || part.is !== "reference") continue;
        const subject2 = graph.at(part.scope, part.address, kind);
        if (subject2) return { is: "resource", subject: subject2 };
      }
      const name = canonical(settled);
      const subject = name === void 0 ? void 0 : graph.named(from, kind, name);
      return subject ? { is: "resource", subject } : { is: "unknown", why: "a part of the name is not known" };
    }
    case "scalar": {
      const subject = graph.named(from, kind, settled.text);
      return subject ? { is: "resource", subject } : { is: "elsewhere", why: `\`${settled.text}\` is not defined in these files` };
    }
    case "unknown": {
      const name = canonical(settled);
      const subject = name === void 0 ? void 0 : graph.named(from, kind, name);
      return subject ? { is: "resource", subject } : { is: "unknown", why: settled.why };
    }
    default:
      return { is: "elsewhere", why: "nothing is named" };
  }
}
function identityOf(graph, subject) {
  const { kind } = subject;
  const spec = kind.identity === void 0 ? void 0 : kind.properties[kind.identity];
  return spec && graph.world.settle(propertyOf(graph.world, subject, spec));
}

// src/graph/placement.ts
function zonesOf(reader) {
  const found = new Zones();
  found.of(reader, verdict("holds", () => []), /* @__PURE__ */ new Set());
  return new Several(found.members, found.rest, nothingAt(reader.subject.name, `${reader.subject.address} names no subnet or Availability Zone`));
}
var Zones = class {
  members = [];
  rest = [];
  /** Whether anything places the resource. */
  of(reader, presence2, seen) {
    const { subject, world } = reader;
    if (seen.has(subject.id)) return false;
    for (const property of subject.kind.zones ?? []) {
      const spec = subject.kind.properties[property];
      if (!spec) continue;
      const reading = propertyOf(world, subject, spec);
      if (world.settle(reading).is === "absent") continue;
      this.#read(reader, { ...reader, label: `${subject.address}.${shownPath(spec.names[subject.language] ?? property)}` }, spec, reading, presence2, /* @__PURE__ */ new Set([...seen, subject.id]));
      return true;
    }
    return false;
  }
  #read(from, reader, spec, reading, presence2, seen) {
    const { world } = reader;
    const settled = world.settle(reading);
    const site2 = { world, label: reader.label, home: reader.subject.name };
    switch (settled.is) {
      case "absent":
        return;
      case "choice": {
        const condition = conditionHolds(site2, settled.condition);
        this.#read(from, reader, spec, settled.then, all(presence2, condition), seen);
        this.#read(from, reader, spec, settled.else, all(presence2, not(condition)), seen);
        return;
      }
      case "list":
        settled.items.forEach((item, index) => {
          const labelled = { ...reader, label: `${reader.label}[${String(index)}]` };
          if (item.is === "spread") this.#spread(site2, item.of, presence2, item.least, item.most, item.distinct && spec.item?.refersTo === void 0);
          else this.#read(from, labelled, spec.item ?? spec, item, presence2, seen);
        });
        return;
      case "unknown":
        if (spec.item) this.#spread(site2, settled, presence2, settled.maybeAbsent ? 0 : 1, Infinity, false);
        else this.#one(reader, spec, reading, settled, presence2, seen);
        return;
      default:
        this.#one(reader, spec.item ?? spec, reading, settled, presence2, seen);
    }
  }
  #one(reader, spec, reading, settled, presence2, seen) {
    const site2 = { world: reader.world, label: reader.label, home: reader.subject.name };
    if (spec.refersTo === void 0) {
      this.#add(new TextProperty(site2, reading), presence2);
      return;
    }
    const target = resolve(reader.graph, reader.subject, settled, spec.refersTo);
    if (target.is === "resource" && this.of({ ...reader, subject: target.subject }, presence2, seen)) return;
    const why = target.is === "resource" ? `${target.subject.kind.label} \`${target.subject.address}\` does not say its zone` : target.why;
    const scope = settled.is === "reference" ? settled.scope : reader.subject.deployment.id;
    if (manyZones(reader, spec)) this.#spread(site2, { is: "unknown", why, place: settled.place }, presence2, 1, Infinity, false);
    else this.#add(new TextProperty({ ...site2, label: `the zone of ${reader.label}` }, zoneOf(settled, why, scope)), presence2);
  }
  #add(item, presence2) {
    this.members.push({ item, presence: presence2, least: 1, most: 1 });
  }
  #spread(site2, of, presence2, least, most, distinct) {
    const sure = presence2.outcome === "holds" ? least : 0;
    const because = () => [{ span: of.place.span, says: `${site2.label} is not known: ${of.why}`, via: of.place.via }];
    this.rest.push({ least: sure, most, distinct, because });
  }
};
var manyZones = (reader, spec) => spec.refersTo !== "ec2.subnet" && reader.subject.kind.name !== "ec2.subnet";
function zoneOf(subnet, why, scope) {
  const name = canonical(subnet);
  const term = name === void 0 ? void 0 : { scope, text: `zone of ${name}`, label: "the zone of the subnet" };
  return { is: "unknown", why, place: subnet.place, ...term && { term } };
}

// src/graph/view.ts
var PART = /* @__PURE__ */ Symbol("part");
var classes = /* @__PURE__ */ new WeakMap();
function viewClass(base, properties) {
  const known = classes.get(properties);
  if (known) return known;
  const made = class extends base {
  };
  for (const [name, spec] of Object.entries(properties)) {
    Object.defineProperty(made.prototype, name, {
      get() {
        return this[PART](spec);
      }
    });
  }
  classes.set(properties, made);
  return made;
}

// src/graph/resource.ts
var Resource = class {
  subject;
  #reader;
  constructor(reader) {
    this.subject = reader.subject;
    this.#reader = reader;
  }
  get kindName() {
    return this.subject.kind.name;
  }
  /** "RDS instance `Db`", for the start of a message. */
  toString() {
    return `${this.subject.kind.label} \`${this.subject.address}\``;
  }
  /** The region that it stands in. */
  get region() {
    return this.#placed("region", this.subject.deployment.region);
  }
  get account() {
    return this.#placed("account", this.subject.deployment.account);
  }
  /** The Availability Zones that it stands in, by name or by what names them. */
  get zones() {
    return zonesOf(this.#reader);
  }
  /** It is created at all. */
  exists() {
    return conditionHolds(this.site, this.subject.exists);
  }
  /** It is of its kind. */
  isOfKind() {
    return conditionHolds(this.site, this.subject.guard);
  }
  /** Narrows a resource of several kinds to one of them. */
  is(kind) {
    return this.subject.kind.name === kind.name;
  }
  /**
   * The resources of a kind that name this one by a property, in either direction of certainty: one whose
   * reference cannot be read may name this one.
   */
  referrers(kind, property) {
    const { graph } = this.#reader;
    const { certain, loose } = graph.candidates(this.subject, kind.name, property);
    const subjects = [.../* @__PURE__ */ new Set([...certain, ...loose])].filter((each) => each.id !== this.subject.id);
    const members = subjects.map((subject) => this.#member(kind, subject, (other) => namesBy(other, kind, property, this)));
    return new Several(members, [], this.#nothing(kind));
  }
  /** Everything of a kind in its workload. */
  others(kind) {
    const { graph } = this.#reader;
    const members = graph.ofKind(this.subject.workload, kind.name).map((subject) => this.#member(kind, subject, () => verdict("holds", () => [])));
    return new Several(members, [], this.#nothing(kind));
  }
  /** In the same deployment, so that it certainly stands in the same region and account. */
  isBeside(other) {
    return this.subject.deployment === other.subject.deployment;
  }
  /** Handed out to whoever deploys the template, who may use it in ways that cannot be seen. */
  isHandedOut() {
    const { address, deployment } = this.subject;
    return deployment.outputs.some((output) => mentions(output, address));
  }
  get site() {
    return { world: this.#reader.world, label: this.subject.address, home: this.subject.name };
  }
  /** For views and the engine only. */
  get reader() {
    return this.#reader;
  }
  [PART](spec) {
    return viewRow(this.#reader, propertyOf(this.#reader.world, this.subject, spec), spec);
  }
  #member(kind, subject, names) {
    const item = resourceView(kind, { ...this.#reader, subject, label: subject.address });
    const { open } = subject.raw;
    const there = open?.least === 0 ? verdict("unknown", () => [nothingAt(subject.name, open.why)]) : verdict("holds", () => []);
    return { item, presence: all(item.exists(), item.isOfKind(), there, names(item)), least: open?.least ?? 1, most: open?.most ?? 1 };
  }
  #placed(name, reading) {
    return new TextProperty({ ...this.site, label: `the ${name} of ${this.subject.address}` }, reading);
  }
  #nothing(kind) {
    return nothingAt(this.subject.name, `no ${kind.label} refers to ${this.subject.address}`);
  }
};
function resourceView(kind, reader) {
  const View = viewClass(Resource, kind.properties);
  return new View({ ...reader, label: reader.subject.address });
}
function namesBy(from, kind, property, target) {
  const spec = kind.properties[property];
  const value = spec ? from[PART](spec) : void 0;
  if (isNaming(value)) return value.names(target);
  throw new Error(`${kind.name}.${property} is not an edge`);
}
function mentions(reading, address) {
  switch (reading.is) {
    case "reference":
      return reading.address === address;
    case "text":
      return reading.parts.some((part) => typeof part !== "string" && mentions(part, address));
    case "choice":
      return mentions(reading.then, address) || mentions(reading.else, address);
    case "list":
      return reading.items.some((item) => item.is !== "spread" && mentions(item, address));
    default:
      return false;
  }
}

// src/engine/define-rule.ts
var ALWAYS = verdict("holds", () => []);
var isList = (on) => Array.isArray(on);
function defineRule(rule) {
  const { on, appliesTo, expect, message } = rule;
  const kinds = isList(on) ? on : [on];
  return {
    meta: rule,
    kinds,
    judge: (reader, goal) => {
      const kind = kinds.find((each) => each.name === reader.subject.kind.name);
      if (!kind) throw new Error(`${rule.id} was asked of a ${reader.subject.kind.name}`);
      const resource = resourceView(kind, reader);
      const applies = appliesTo ? appliesTo(resource, goal) : ALWAYS;
      if (applies.outcome === "fails") return { applies, expects: applies, faults: [], message: () => "" };
      const expected = expect(resource, goal);
      const text3 = () => message(resource, goal);
      if ("outcome" in expected) return { applies, expects: expected, faults: [], message: text3 };
      return { applies, expects: all(...expected.map((fault) => fault.verdict)), faults: expected, message: text3 };
    }
  };
}

// src/graph/reference.ts
var ReferenceTo = class extends TextProperty {
  refersTo;
  #reader;
  constructor(kind, reader, reading) {
    super({ world: reader.world, label: reader.label, home: reader.subject.name }, reading);
    this.refersTo = kind;
    this.#reader = reader;
  }
  /** A claim about the resource that is named; unknown, with the reason, where it cannot be found; fails where none is named. */
  follow(kind, claim) {
    return through(this.site, this.reading, (settled) => {
      if (settled.is === "absent") return verdict("fails", () => this.evidence());
      const target = this.#resolve(settled);
      if (target.is === "resource") return claim(this.#view(kind, target.subject));
      return verdict("unknown", () => [this.#say(settled, target.why)], this.site.world.hangsOn(settled));
    });
  }
  via(kind, property) {
    const spec = kind.properties[property];
    if (!spec) throw new Error(`kind ${kind.name} has no property ${property}`);
    const label = `${property} of ${this.site.label}`;
    return spec.view({ ...this.#reader, label }, this.#through(this.reading, property, spec));
  }
  /** The resource that is named, where this world leaves no doubt. */
  target(kind) {
    const target = this.#resolve(this.site.world.settle(this.reading));
    return target.is === "resource" ? this.#view(kind, target.subject) : void 0;
  }
  /** Names this very resource. */
  names({ subject }) {
    return through(this.site, this.reading, (settled) => {
      const target = this.#resolve(settled);
      const outcome = target.is === "resource" ? target.subject.id === subject.id ? "holds" : "fails" : this.#mayName(target, subject);
      return verdict(outcome, () => this.evidence(), this.site.world.hangsOn(settled));
    });
  }
  /** Whether it can be found in the files of the run. */
  isDefined() {
    return through(this.site, this.reading, (settled) => {
      const target = this.#resolve(settled);
      const outcome = target.is === "resource" ? "holds" : settled.is === "absent" ? "fails" : "unknown";
      return verdict(outcome, () => this.evidence(), this.site.world.hangsOn(settled));
    });
  }
  /** An ARN: a literal one, an attribute that gives one, or a plain reference to a kind whose reference does. */
  isArn() {
    return through(this.site, this.reading, (settled) => {
      return verdict(arnOutcome(this.#reader, settled), () => this.evidence(), this.site.world.hangsOn(settled));
    });
  }
  #resolve(settled) {
    return resolve(this.#reader.graph, this.#reader.subject, settled, this.refersTo);
  }
  /** A literal cannot mean a resource whose own name AWS makes up. */
  #mayName(target, subject) {
    if (target.is === "unknown") return "unknown";
    const name = identityOf(this.#reader.graph, subject);
    return name?.is === "unknown" || name?.is === "text" || name?.is === "choice" ? "unknown" : "fails";
  }
  #view(kind, subject) {
    return resourceView(kind, { ...this.#reader, subject });
  }
  #through(reading, property, spec) {
    const { world } = this.#reader;
    const settled = world.settle(reading);
    if (settled.is === "choice") {
      return { ...settled, then: this.#through(settled.then, property, spec), else: this.#through(settled.else, property, spec) };
    }
    if (settled.is === "absent") return settled;
    const target = this.#resolve(settled);
    if (target.is !== "resource") return unread(settled, property, target.why, this.#reader.subject.deployment.id);
    const found = propertyOf(world, target.subject, spec);
    if (found.is !== "absent" || spec.default) return found;
    return unread(settled, property, `${property} of \`${target.subject.address}\` is not set`, target.subject.deployment.id);
  }
  #say(settled, why) {
    return evidence(this.site, settled, () => `${this.site.label} leads to something that cannot be read: ${why}`);
  }
};
function unread(of, property, why, scope) {
  const name = canonical(of);
  const label = `${property} of ${of.is === "scalar" ? `\`${of.text}\`` : "it"}`;
  return { is: "unknown", why, place: of.place, ...name !== void 0 && { term: { scope, text: `${property} of ${name}`, label } } };
}
function arnOutcome({ graph }, settled) {
  if (settled.is === "scalar") return settled.text.startsWith("arn:") ? "holds" : "fails";
  if (settled.is === "text") {
    const [first] = settled.parts;
    if (typeof first === "string") return first.startsWith("arn:") ? "holds" : "fails";
    return settled.parts.length === 1 && first ? arnOutcome({ graph }, first) : "unknown";
  }
  if (settled.is !== "reference") return settled.is === "absent" ? "fails" : "unknown";
  const subject = graph.anyAt(settled.scope, settled.address);
  if (settled.attribute !== void 0) return givesArn(settled.attribute, subject?.kind) ? "holds" : "unknown";
  if (subject) {
    const gives = subject.kind.ref?.[subject.language];
    return gives === void 0 ? "unknown" : gives === "arn" ? "holds" : "fails";
  }
  return graph.typeAt(settled.scope, settled.address) === void 0 ? "fails" : "unknown";
}
var givesArn = (attribute2, kind) => /Arn$/iu.test(attribute2) || kind?.arns?.includes(attribute2) === true;

// src/graph/tags.ts
var Tags = class {
  #site;
  #reading;
  constructor(reader, reading) {
    this.#site = { world: reader.world, label: reader.label, home: reader.subject.name };
    this.#reading = reading;
  }
  /** Carries a tag with this key and value, both exactly. */
  has(key, value) {
    return this.#carries(key, (text3) => text3 === value);
  }
  /** Carries a tag with this key and a value that matches the pattern (`*` for any text). */
  matches(key, pattern) {
    return this.#carries(key, (text3) => wildcard(text3, pattern));
  }
  #carries(key, test) {
    return this.#any(this.#reading, (name, value) => {
      const byKey = this.#is(name, (text3) => text3 === key);
      return byKey === "holds" ? this.#is(value, test) : byKey;
    });
  }
  #any(reading, claim) {
    const entries = [];
    this.#walk(reading, entries, claim);
    const found = any(...entries);
    return entries.length > 0 ? found : { ...found, because: () => [this.#nothing()] };
  }
  #walk(reading, into, claim) {
    const { world } = this.#site;
    const settled = world.settle(reading);
    if (settled.is === "list") for (const item of settled.items) this.#item(item, into, claim);
    else if (settled.is === "map") for (const [key, { key: place, value }] of settled.entries) into.push(this.#claim({ is: "scalar", text: key, quoted: true, place }, value, claim));
    else if (settled.is !== "absent") into.push(verdict("unknown", () => [this.#say(settled)], world.hangsOn(settled)));
    if (settled.is === "map" && settled.rest) into.push(verdict("unknown", () => [this.#say(settled)]));
  }
  #item(item, into, claim) {
    const { world } = this.#site;
    const settled = item.is === "spread" ? item.of : world.settle(item);
    if (settled.is === "absent") return;
    const key = settled.is === "map" ? settled.entries.get("Key")?.value : void 0;
    const value = settled.is === "map" ? settled.entries.get("Value")?.value : void 0;
    if (key && value) into.push(this.#claim(key, value, claim));
    else into.push(verdict("unknown", () => [this.#say(settled)], world.hangsOn(settled)));
  }
  #claim(key, value, claim) {
    const { world } = this.#site;
    return verdict(claim(key, value), () => [this.#pair(key, value)], [...world.hangsOn(key), ...world.hangsOn(value)]);
  }
  #is(reading, test) {
    const settled = this.#site.world.settle(reading);
    return settled.is === "scalar" ? test(settled.text) ? "holds" : "fails" : "unknown";
  }
  #pair(key, value) {
    const { world } = this.#site;
    const show = (reading) => {
      const settled = world.settle(reading);
      return settled.is === "scalar" ? `\`${settled.text}\`` : "not known";
    };
    return evidence(this.#site, value, () => `${this.#site.label} says ${show(key)} is ${show(value)}`);
  }
  #say(reading) {
    return evidence(this.#site, reading, (settled) => `${this.#site.label} is not known${settled.is === "unknown" ? `: ${settled.why}` : ""}`);
  }
  #nothing() {
    return evidence(this.#site, this.#reading, () => `${this.#site.label} is not set`);
  }
};

// src/graph/kind.ts
var defineKind = (kind) => kind;
function typesOf(kind, language) {
  const types = kind[language];
  if (types === void 0) return [];
  return [types].flat().map((each) => typeof each === "string" ? { type: each } : each);
}

// src/graph/list.ts
var ListOf = class extends Several {
  #site;
  #reading;
  constructor(item, reader, reading) {
    const site2 = { world: reader.world, label: reader.label, home: reader.subject.name };
    const found = new Items(item, reader, site2);
    found.read(reading, verdict("holds", () => []));
    super(found.members, found.rest, emptiness(site2, reading));
    this.#site = site2;
    this.#reading = reading;
  }
  /** One of its items names the resource. */
  names(target) {
    return this.some((item) => isNaming(item) ? item.names(target) : verdict("fails", () => []));
  }
  isUnset() {
    return through(this.#site, this.#reading, (settled) => {
      return verdict(isUnset(settled), () => [this.#evidence()], this.#site.world.hangsOn(settled));
    });
  }
  isSet() {
    return not(this.isUnset());
  }
  #evidence() {
    return evidence(this.#site, this.#reading, (settled) => settled.is === "absent" ? `${this.#site.label} is not set` : `${this.#site.label} is set`);
  }
};
var Items = class {
  members = [];
  rest = [];
  #item;
  #reader;
  #site;
  constructor(item, reader, site2) {
    this.#item = item;
    this.#reader = reader;
    this.#site = site2;
  }
  read(reading, presence2) {
    const settled = this.#site.world.settle(reading);
    if (settled.is === "choice") this.#both(settled, presence2, (branch, there) => this.read(branch, there));
    else if (settled.is === "list") this.#items(settled, presence2);
    else if (settled.is === "unknown") this.#unread(settled, presence2, settled.maybeAbsent ? 0 : 1);
    else if (settled.is !== "absent") this.#one(settled, presence2, 0);
  }
  #items(list2, presence2) {
    list2.items.forEach((item, index) => {
      if (item.is === "spread") this.#spread(item, presence2);
      else this.#entry(item, presence2, index);
    });
  }
  #entry(item, presence2, index) {
    const settled = this.#site.world.settle(item);
    if (settled.is === "choice" && mayBeAbsent(settled)) this.#both(settled, presence2, (branch, there) => this.#entry(branch, there, index));
    else if (settled.is !== "absent") this.#one(item, presence2, index);
  }
  #both(choice, presence2, read) {
    const condition = conditionHolds(this.#site, choice.condition);
    read(choice.then, all(presence2, condition));
    read(choice.else, all(presence2, not(condition)));
  }
  #one(item, presence2, index) {
    const reader = { ...this.#reader, label: `${this.#reader.label}[${String(index)}]` };
    this.members.push({ item: this.#item.view(reader, item), presence: presence2, least: 1, most: 1 });
  }
  #spread(spread, presence2) {
    const least = presence2.outcome === "holds" ? spread.least : 0;
    this.#rest({ least, most: spread.most, distinct: spread.distinct, ...spread.of.term && { term: spread.of.term } }, spread.of);
  }
  #unread(unknown, presence2, least) {
    this.#rest({ least: presence2.outcome === "holds" ? least : 0, most: Infinity, distinct: false, ...unknown.term && { term: unknown.term } }, unknown);
  }
  #rest(rest, of) {
    this.rest.push({ ...rest, because: () => [evidence(this.#site, of, () => `${this.#site.label} is not known: ${of.why}`)] });
  }
};
var mayBeAbsent = (reading) => reading.is === "absent" || reading.is === "choice" && (mayBeAbsent(reading.then) || mayBeAbsent(reading.else));
function emptiness(site2, reading) {
  const settled = site2.world.settle(reading);
  if (settled.is === "absent") return nothingAt(site2.home, `${site2.label} is not set`);
  return { span: settled.place.span, says: `${site2.label} is empty`, via: settled.place.via };
}

// src/graph/record.ts
var RecordView = class {
  #reader;
  #reading;
  constructor(reader, reading) {
    this.#reader = reader;
    this.#reading = reading;
  }
  isUnset() {
    return this.#ask(isUnset);
  }
  isSet() {
    return not(this.isUnset());
  }
  /** Fails where something is written here that is no block of settings, which AWS would reject. */
  isWellFormed() {
    return this.#ask((settled) => {
      if (settled.is === "unknown") return settled.malformed ? "fails" : "unknown";
      return settled.is === "absent" || settled.is === "map" ? "holds" : "fails";
    });
  }
  toString() {
    return this.#reader.label;
  }
  [PART](spec) {
    const { world, subject } = this.#reader;
    return viewRow(this.#reader, readRow(world, this.#reading, subject.language, spec), spec);
  }
  #ask(outcome) {
    const { world, label, subject } = this.#reader;
    const site2 = { world, label, home: subject.name };
    return through(site2, this.#reading, (settled) => verdict(outcome(settled), () => [this.#evidence(site2)], world.hangsOn(settled)));
  }
  #evidence(site2) {
    const { label } = site2;
    return evidence(site2, this.#reading, (settled) => {
      if (settled.is === "absent") return `${label} is not set`;
      if (settled.is === "unknown") return `${label} is not known: ${settled.why}`;
      return settled.is === "map" ? `${label} is set` : `${label} is not a block of settings`;
    });
  }
};
function recordView(properties, reader, reading) {
  const View = viewClass(RecordView, properties);
  return new View(reader, reading);
}

// src/graph/properties.ts
var bool = (options) => scalar("boolean", boolean, options);
var count = (options) => scalar("number", quantity(""), options);
var number = (options) => scalar("number", quantity("", false), options);
var days = (options) => scalar("number", quantity("day"), options);
var minutes = (options) => scalar("number", quantity("minute"), options);
var seconds = (options) => scalar("number", quantity("second"), options);
var oneOf = (words, options) => scalar("text", word(...words), options);
var text2 = (options) => ({
  ...common("text", options),
  view: (reader, reading) => new TextProperty(site(reader), reading, fallback(reader, options))
});
var presence = (options) => ({ ...text2(options), type: "any" });
var reference = (kind, options) => ({
  ...common("text", options),
  refersTo: kind,
  view: (reader, reading) => new ReferenceTo(kind, reader, reading)
});
var list = (item, options) => ({
  ...common("list", options),
  item,
  view: (reader, reading) => new ListOf(item, reader, reading)
});
var record = (properties, options = {}) => ({
  ...common("record", options),
  properties,
  view: (reader, reading) => recordView(properties, reader, reading)
});
var tags = (options) => ({
  ...common("tags", options),
  view: (reader, reading) => new Tags(reader, reading)
});
function scalar(type, decoder, options) {
  return { ...common(type, options), view: (reader, reading) => new Property(site(reader), reading, decoder, fallback(reader, options)) };
}
function common(type, options) {
  const { default: fallbacks, misses, ...names } = options;
  return { type, names, ...fallbacks && { default: fallbacks }, ...misses && { misses } };
}
var site = (reader) => ({ world: reader.world, label: reader.label, home: reader.subject.name });
var fallback = (reader, options) => options.default?.[reader.subject.language];

// src/kinds/pages.ts
var templatePage = (resource) => `https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-${resource}.html`;
var settingPage = (setting) => `https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-${setting}.html`;
var DELETION_POLICY_PAGE = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html";
var UPDATE_REPLACE_POLICY_PAGE = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html";

// src/kinds/lifecycle.ts
var POLICIES = ["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"];
var lifecycle = (deletion = "Delete") => ({
  deletionPolicy: oneOf(POLICIES, { cloudformation: "/DeletionPolicy", default: { cloudformation: deletion, page: DELETION_POLICY_PAGE } }),
  updateReplacePolicy: oneOf(POLICIES, { cloudformation: "/UpdateReplacePolicy", default: { cloudformation: "Delete", page: UPDATE_REPLACE_POLICY_PAGE } })
});

// src/kinds/backup.ts
var RULE = settingPage("backup-backupplan-backupruleresourcetype");
var retention = {
  deleteAfter: days({ cloudformation: "Lifecycle.DeleteAfterDays" }),
  coldAfter: days({ cloudformation: "Lifecycle.MoveToColdStorageAfterDays" })
};
var backupPlan = defineKind({
  name: "backup.plan",
  label: "backup plan",
  cloudformation: "AWS::Backup::BackupPlan",
  page: templatePage("backup-backupplan"),
  ref: { cloudformation: "id" },
  properties: {
    rules: list(
      record({
        name: text2({ cloudformation: "RuleName" }),
        ...retention,
        schedule: text2({ cloudformation: "ScheduleExpression", misses: { cloudformation: ["Schedule"] } }),
        timeZone: text2({ cloudformation: "ScheduleExpressionTimezone", default: { cloudformation: "UTC", page: RULE } }),
        startWindow: minutes({ cloudformation: "StartWindowMinutes" }),
        continuous: bool({ cloudformation: "EnableContinuousBackup", default: { cloudformation: false, page: RULE } }),
        vault: reference("backup.vault", { cloudformation: "TargetBackupVault" }),
        copies: list(
          record({ ...retention, vault: reference("backup.vault", { cloudformation: "DestinationBackupVaultArn" }) }),
          { cloudformation: "CopyActions" }
        )
      }),
      { cloudformation: "BackupPlan.BackupPlanRule", misses: { cloudformation: ["BackupPlan.Rules", "BackupPlan.BackupPlanRules"] } }
    )
  }
});
var tagCondition = (operator) => list(record({ key: text2({ cloudformation: "ConditionKey" }), value: text2({ cloudformation: "ConditionValue" }) }), {
  cloudformation: `BackupSelection.Conditions.${operator}`
});
var backupSelection = defineKind({
  name: "backup.selection",
  label: "backup selection",
  cloudformation: "AWS::Backup::BackupSelection",
  page: templatePage("backup-backupselection"),
  properties: {
    plan: reference("backup.plan", { cloudformation: "BackupPlanId" }),
    role: presence({ cloudformation: "BackupSelection.IamRoleArn" }),
    resources: list(text2({}), { cloudformation: "BackupSelection.Resources" }),
    notResources: list(text2({}), { cloudformation: "BackupSelection.NotResources" }),
    anyTag: list(
      record({
        operator: text2({ cloudformation: "ConditionType" }),
        key: text2({ cloudformation: "ConditionKey" }),
        value: text2({ cloudformation: "ConditionValue" })
      }),
      { cloudformation: "BackupSelection.ListOfTags" }
    ),
    tagEquals: tagCondition("StringEquals"),
    tagLike: tagCondition("StringLike"),
    tagNotEquals: tagCondition("StringNotEquals"),
    tagNotLike: tagCondition("StringNotLike")
  }
});
var backupVault = defineKind({
  name: "backup.vault",
  label: "backup vault",
  cloudformation: ["AWS::Backup::BackupVault", "AWS::Backup::LogicallyAirGappedBackupVault"],
  page: templatePage("backup-backupvault"),
  identity: "vaultName",
  ref: { cloudformation: "name" },
  properties: {
    ...lifecycle(),
    vaultName: text2({ cloudformation: "BackupVaultName" }),
    lockedAtLeast: days({ cloudformation: "LockConfiguration.MinRetentionDays" }),
    lockChangeableFor: number({ cloudformation: "LockConfiguration.ChangeableForDays" })
  }
});

// src/kinds/application-autoscaling.ts
var POLICY = templatePage("applicationautoscaling-scalingpolicy");
var scaled = {
  resourceId: text2({ cloudformation: "ResourceId" }),
  dimension: text2({ cloudformation: "ScalableDimension" })
};
var scalableTarget = defineKind({
  name: "applicationAutoScaling.target",
  label: "scalable target",
  cloudformation: "AWS::ApplicationAutoScaling::ScalableTarget",
  page: templatePage("applicationautoscaling-scalabletarget"),
  ref: { cloudformation: "id" },
  properties: {
    ...scaled,
    table: reference("dynamodb.table", { cloudformation: "ResourceId" }),
    least: count({ cloudformation: "MinCapacity" }),
    most: count({ cloudformation: "MaxCapacity" })
  }
});
var scalingPolicy = defineKind({
  name: "applicationAutoScaling.policy",
  label: "scaling policy",
  cloudformation: "AWS::ApplicationAutoScaling::ScalingPolicy",
  page: POLICY,
  properties: {
    ...scaled,
    target: reference("applicationAutoScaling.target", { cloudformation: "ScalingTargetId" }),
    targetTracking: presence({ cloudformation: "TargetTrackingScalingPolicyConfiguration" }),
    stepScaling: presence({ cloudformation: "StepScalingPolicyConfiguration" })
  }
});

// src/kinds/autoscaling.ts
var GROUP = templatePage("autoscaling-autoscalinggroup");
var POLICY2 = templatePage("autoscaling-scalingpolicy");
var DISTRIBUTION = settingPage("autoscaling-autoscalinggroup-instancesdistribution");
var autoScalingGroup = defineKind({
  name: "autoscaling.group",
  label: "Auto Scaling group",
  cloudformation: "AWS::AutoScaling::AutoScalingGroup",
  page: GROUP,
  identity: "groupName",
  ref: { cloudformation: "name" },
  zones: ["subnets", "availabilityZones", "availabilityZoneIds"],
  rejected: {
    cloudformation: { TargetValue: "a group has no target of its own; a scaling policy has one, in TargetTrackingConfiguration" }
  },
  properties: {
    groupName: text2({ cloudformation: "AutoScalingGroupName" }),
    minSize: count({ cloudformation: "MinSize" }),
    maxSize: count({ cloudformation: "MaxSize" }),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "VPCZoneIdentifier" }),
    availabilityZones: list(text2({}), { cloudformation: "AvailabilityZones" }),
    availabilityZoneIds: list(text2({}), { cloudformation: "AvailabilityZoneIds" }),
    /** A comma-separated list; EC2 is always among them. */
    healthCheckType: text2({ cloudformation: "HealthCheckType", default: { cloudformation: "EC2", page: GROUP }, misses: { cloudformation: ["HealthCheck"] } }),
    gracePeriod: seconds({ cloudformation: "HealthCheckGracePeriod", default: { cloudformation: 0, page: GROUP } }),
    launchHooks: list(text2({}), { cloudformation: "LifecycleHookSpecificationList[].LifecycleTransition" }),
    targetGroups: list(reference("elb.targetGroup", {}), { cloudformation: "TargetGroupARNs" }),
    classicBalancers: list(reference("elb.classic", {}), { cloudformation: "LoadBalancerNames" }),
    trafficSources: list(record({ type: text2({ cloudformation: "Type" }) }), { cloudformation: "TrafficSources" }),
    /** Target groups by ARN and classic load balancers by name, both in one list. */
    trafficTargetGroups: list(reference("elb.targetGroup", {}), { cloudformation: "TrafficSources[].Identifier" }),
    capacityRebalance: bool({ cloudformation: "CapacityRebalance", default: { cloudformation: false, page: GROUP } }),
    launchTemplate: reference("ec2.launchTemplate", { cloudformation: "LaunchTemplate.LaunchTemplateId" }),
    launchTemplateName: reference("ec2.launchTemplate", { cloudformation: "LaunchTemplate.LaunchTemplateName" }),
    launchConfiguration: reference("autoscaling.launchConfiguration", { cloudformation: "LaunchConfigurationName" }),
    mixedInstances: presence({ cloudformation: "MixedInstancesPolicy" }),
    onDemandBase: count({
      cloudformation: "MixedInstancesPolicy.InstancesDistribution.OnDemandBaseCapacity",
      default: { cloudformation: 0, page: DISTRIBUTION }
    }),
    onDemandPercentage: count({
      cloudformation: "MixedInstancesPolicy.InstancesDistribution.OnDemandPercentageAboveBaseCapacity",
      default: { cloudformation: 100, page: DISTRIBUTION }
    }),
    instanceTypes: list(
      record({
        instanceType: text2({ cloudformation: "InstanceType" }),
        requirements: presence({ cloudformation: "InstanceRequirements" }),
        weight: number({ cloudformation: "WeightedCapacity" })
      }),
      { cloudformation: "MixedInstancesPolicy.LaunchTemplate.Overrides" }
    ),
    zonalShift: bool({ cloudformation: "AvailabilityZoneImpairmentPolicy.ZonalShiftEnabled", default: { cloudformation: false, page: GROUP } }),
    tagKeys: list(text2({}), { cloudformation: "Tags[].Key" })
  }
});
var autoScalingPolicy = defineKind({
  name: "autoscaling.policy",
  label: "scaling policy",
  cloudformation: "AWS::AutoScaling::ScalingPolicy",
  page: POLICY2,
  ref: { cloudformation: "arn" },
  properties: {
    group: reference("autoscaling.group", { cloudformation: "AutoScalingGroupName" }),
    type: oneOf(["TargetTrackingScaling", "StepScaling", "SimpleScaling", "PredictiveScaling"], {
      cloudformation: "PolicyType",
      default: { cloudformation: "SimpleScaling", page: POLICY2 }
    }),
    predictiveMode: oneOf(["ForecastOnly", "ForecastAndScale"], {
      cloudformation: "PredictiveScalingConfiguration.Mode",
      default: { cloudformation: "ForecastOnly", page: settingPage("autoscaling-scalingpolicy-predictivescalingconfiguration") }
    }),
    targetValue: number({ cloudformation: "TargetTrackingConfiguration.TargetValue", misses: { cloudformation: ["TargetValue"] } })
  }
});
var autoScalingPlan = defineKind({
  name: "autoscaling.plan",
  label: "scaling plan",
  cloudformation: "AWS::AutoScalingPlans::ScalingPlan",
  page: templatePage("autoscalingplans-scalingplan"),
  properties: {
    /** `autoScalingGroup/` and the name of the group; services and tables stand in the same list. */
    groups: list(reference("autoscaling.group", {}), { cloudformation: "ScalingInstructions[].ResourceId" })
  }
});
var autoScalingHook = defineKind({
  name: "autoscaling.hook",
  label: "lifecycle hook",
  cloudformation: "AWS::AutoScaling::LifecycleHook",
  page: templatePage("autoscaling-lifecyclehook"),
  properties: {
    group: reference("autoscaling.group", { cloudformation: "AutoScalingGroupName" }),
    transition: text2({ cloudformation: "LifecycleTransition" })
  }
});
var autoScalingLaunchConfiguration = defineKind({
  name: "autoscaling.launchConfiguration",
  label: "launch configuration",
  cloudformation: "AWS::AutoScaling::LaunchConfiguration",
  page: templatePage("autoscaling-launchconfiguration"),
  identity: "configurationName",
  ref: { cloudformation: "name" },
  properties: {
    configurationName: text2({ cloudformation: "LaunchConfigurationName" }),
    spotPrice: text2({ cloudformation: "SpotPrice" })
  }
});

// src/kinds/dynamodb.ts
var TABLE = templatePage("dynamodb-table");
var GLOBAL = templatePage("dynamodb-globaltable");
var TABLE_RECOVERY = settingPage("dynamodb-table-pointintimerecoveryspecification");
var REPLICA = settingPage("dynamodb-globaltable-replicaspecification");
var BILLING_MODES = ["PAY_PER_REQUEST", "PROVISIONED"];
var dynamodbTable = defineKind({
  name: "dynamodb.table",
  label: "DynamoDB table",
  cloudformation: "AWS::DynamoDB::Table",
  page: TABLE,
  identity: "tableName",
  arn: { service: "dynamodb", resource: "table/" },
  ref: { cloudformation: "name" },
  properties: {
    ...lifecycle(),
    tableName: text2({ cloudformation: "TableName" }),
    billingMode: oneOf(BILLING_MODES, { cloudformation: "BillingMode", default: { cloudformation: "PROVISIONED", page: TABLE } }),
    pointInTimeRecovery: bool({
      cloudformation: "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled",
      default: { cloudformation: false, page: TABLE_RECOVERY },
      misses: { cloudformation: ["PointInTimeRecoveryEnabled"] }
    }),
    deletionProtection: bool({ cloudformation: "DeletionProtectionEnabled", default: { cloudformation: false, page: TABLE } }),
    kmsKey: reference("kms.key", { cloudformation: "SSESpecification.KMSMasterKeyId" }),
    indexes: list(record({ name: text2({ cloudformation: "IndexName" }) }), { cloudformation: "GlobalSecondaryIndexes" }),
    tags: tags({ cloudformation: "Tags" })
  }
});
var dynamodbGlobalTable = defineKind({
  name: "dynamodb.globalTable",
  label: "DynamoDB global table",
  cloudformation: "AWS::DynamoDB::GlobalTable",
  page: GLOBAL,
  identity: "tableName",
  arn: { service: "dynamodb", resource: "table/" },
  ref: { cloudformation: "name" },
  rejected: {
    cloudformation: {
      PointInTimeRecoverySpecification: "point-in-time recovery is a setting of each replica",
      PointInTimeRecoveryEnabled: "point-in-time recovery is a setting of each replica",
      DeletionProtectionEnabled: "deletion protection is a setting of each replica"
    }
  },
  properties: {
    ...lifecycle(),
    tableName: text2({ cloudformation: "TableName" }),
    billingMode: oneOf(BILLING_MODES, { cloudformation: "BillingMode", default: { cloudformation: "PROVISIONED", page: GLOBAL } }),
    stream: presence({ cloudformation: "StreamSpecification" }),
    consistency: oneOf(["EVENTUAL", "STRONG"], { cloudformation: "MultiRegionConsistency", default: { cloudformation: "EVENTUAL", page: GLOBAL } }),
    witnesses: list(record({ region: text2({ cloudformation: "Region" }) }), { cloudformation: "GlobalTableWitnesses" }),
    replicas: list(
      record({
        region: text2({ cloudformation: "Region" }),
        pointInTimeRecovery: bool({
          cloudformation: "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled",
          default: { cloudformation: false, page: REPLICA },
          misses: { cloudformation: ["PointInTimeRecoveryEnabled"] }
        }),
        deletionProtection: bool({ cloudformation: "DeletionProtectionEnabled", default: { cloudformation: false, page: REPLICA } }),
        kmsKey: reference("kms.key", { cloudformation: "SSESpecification.KMSMasterKeyId" }),
        readUnits: count({ cloudformation: "ReadProvisionedThroughputSettings.ReadCapacityUnits" }),
        readScaling: presence({ cloudformation: "ReadProvisionedThroughputSettings.ReadCapacityAutoScalingSettings" }),
        indexes: list(
          record({
            readUnits: count({ cloudformation: "ReadProvisionedThroughputSettings.ReadCapacityUnits" }),
            readScaling: presence({ cloudformation: "ReadProvisionedThroughputSettings.ReadCapacityAutoScalingSettings" })
          }),
          { cloudformation: "GlobalSecondaryIndexes" }
        )
      }),
      { cloudformation: "Replicas" }
    ),
    /** Of all replicas together: each has its own. */
    tags: tags({ cloudformation: "Replicas[].Tags" })
  }
});
var dynamodbReplica = defineKind({
  name: "dynamodb.replica",
  label: "DynamoDB replica",
  cloudformation: "Custom::DynamoDBReplica",
  page: "https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_dynamodb.Table.html",
  properties: {
    table: reference("dynamodb.table", { cloudformation: "TableName" }),
    region: text2({ cloudformation: "Region" })
  }
});

// src/kinds/ec2.ts
var ec2Subnet = defineKind({
  name: "ec2.subnet",
  label: "subnet",
  cloudformation: "AWS::EC2::Subnet",
  page: templatePage("ec2-subnet"),
  ref: { cloudformation: "id" },
  zones: ["availabilityZone", "availabilityZoneId"],
  properties: {
    availabilityZone: text2({ cloudformation: "AvailabilityZone" }),
    availabilityZoneId: text2({ cloudformation: "AvailabilityZoneId" }),
    vpc: reference("ec2.vpc", { cloudformation: "VpcId" }),
    tags: tags({ cloudformation: "Tags" })
  }
});
var ec2Instance = defineKind({
  name: "ec2.instance",
  label: "EC2 instance",
  cloudformation: "AWS::EC2::Instance",
  page: templatePage("ec2-instance"),
  ref: { cloudformation: "id" },
  zones: ["subnet", "interfaceSubnets", "availabilityZone"],
  properties: {
    subnet: reference("ec2.subnet", { cloudformation: "SubnetId" }),
    interfaceSubnets: list(reference("ec2.subnet", {}), { cloudformation: "NetworkInterfaces[].SubnetId" }),
    availabilityZone: text2({ cloudformation: "AvailabilityZone" })
  }
});
var ec2LaunchTemplate = defineKind({
  name: "ec2.launchTemplate",
  label: "launch template",
  cloudformation: "AWS::EC2::LaunchTemplate",
  page: templatePage("ec2-launchtemplate"),
  identity: "templateName",
  ref: { cloudformation: "id" },
  properties: {
    templateName: text2({ cloudformation: "LaunchTemplateName" }),
    /** `spot` or `capacity-block`; On-Demand where nothing is written. */
    market: text2({ cloudformation: "LaunchTemplateData.InstanceMarketOptions.MarketType" })
  }
});
var ec2InternetGateway = defineKind({
  name: "ec2.internetGateway",
  label: "internet gateway",
  cloudformation: "AWS::EC2::InternetGateway",
  page: templatePage("ec2-internetgateway"),
  ref: { cloudformation: "id" },
  properties: {}
});
var ec2RouteTable = defineKind({
  name: "ec2.routeTable",
  label: "route table",
  cloudformation: "AWS::EC2::RouteTable",
  page: templatePage("ec2-routetable"),
  ref: { cloudformation: "id" },
  properties: {}
});
var ec2RouteTableAssociation = defineKind({
  name: "ec2.routeTableAssociation",
  label: "route table association",
  cloudformation: "AWS::EC2::SubnetRouteTableAssociation",
  page: templatePage("ec2-subnetroutetableassociation"),
  properties: {
    subnet: reference("ec2.subnet", { cloudformation: "SubnetId" }),
    routeTable: reference("ec2.routeTable", { cloudformation: "RouteTableId" })
  }
});
var ec2Route = defineKind({
  name: "ec2.route",
  label: "route",
  cloudformation: "AWS::EC2::Route",
  page: templatePage("ec2-route"),
  properties: {
    routeTable: reference("ec2.routeTable", { cloudformation: "RouteTableId" }),
    /** An internet gateway or a virtual private gateway. */
    gateway: reference("ec2.internetGateway", { cloudformation: "GatewayId" }),
    endpoint: presence({ cloudformation: "VpcEndpointId" }),
    networkInterface: presence({ cloudformation: "NetworkInterfaceId" }),
    instance: presence({ cloudformation: "InstanceId" }),
    transitGateway: presence({ cloudformation: "TransitGatewayId" }),
    carrierGateway: presence({ cloudformation: "CarrierGatewayId" })
  }
});

// src/kinds/ecs.ts
var ecsService = defineKind({
  name: "ecs.service",
  label: "ECS service",
  cloudformation: "AWS::ECS::Service",
  page: templatePage("ecs-service"),
  ref: { cloudformation: "arn" },
  zones: ["subnets"],
  properties: {
    /** Only services with a network of their own have subnets; the others stand where their instances do. */
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "NetworkConfiguration.AwsvpcConfiguration.Subnets" }),
    targetGroups: list(reference("elb.targetGroup", {}), { cloudformation: "LoadBalancers[].TargetGroupArn" }),
    /** Where the new tasks of a blue/green deployment are registered. */
    alternateTargetGroups: list(reference("elb.targetGroup", {}), {
      cloudformation: "LoadBalancers[].AdvancedConfiguration.AlternateTargetGroupArn"
    })
  }
});
var ecsTaskSet = defineKind({
  name: "ecs.taskSet",
  label: "ECS task set",
  cloudformation: "AWS::ECS::TaskSet",
  page: templatePage("ecs-taskset"),
  zones: ["subnets"],
  properties: {
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "NetworkConfiguration.AwsVpcConfiguration.Subnets" }),
    targetGroups: list(reference("elb.targetGroup", {}), { cloudformation: "LoadBalancers[].TargetGroupArn" })
  }
});
var ecsCapacityProvider = defineKind({
  name: "ecs.capacityProvider",
  label: "ECS capacity provider",
  cloudformation: "AWS::ECS::CapacityProvider",
  page: templatePage("ecs-capacityprovider"),
  ref: { cloudformation: "name" },
  properties: {
    group: reference("autoscaling.group", { cloudformation: "AutoScalingGroupProvider.AutoScalingGroupArn" }),
    managedScaling: oneOf(["ENABLED", "DISABLED"], { cloudformation: "AutoScalingGroupProvider.ManagedScaling.Status" })
  }
});

// src/kinds/eks.ts
var eksCluster = defineKind({
  name: "eks.cluster",
  label: "EKS cluster",
  cloudformation: "AWS::EKS::Cluster",
  page: templatePage("eks-cluster"),
  identity: "clusterName",
  ref: { cloudformation: "name" },
  properties: {
    clusterName: text2({ cloudformation: "Name" })
  }
});

// src/kinds/elb.ts
var BALANCER = templatePage("elasticloadbalancingv2-loadbalancer");
var BALANCER_ATTRIBUTES = settingPage("elasticloadbalancingv2-loadbalancer-loadbalancerattribute");
var TARGET_GROUP = templatePage("elasticloadbalancingv2-targetgroup");
var TARGET_GROUP_ATTRIBUTES = settingPage("elasticloadbalancingv2-targetgroup-targetgroupattribute");
var CREATE_TARGET_GROUP = "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html";
var CLASSIC_CROSS_ZONE = "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-crosszone-lb.html";
var CLASSIC_DRAINING = "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-conn-drain.html";
var elbLoadBalancer = defineKind({
  name: "elb.loadBalancer",
  label: "load balancer",
  cloudformation: "AWS::ElasticLoadBalancingV2::LoadBalancer",
  page: BALANCER,
  identity: "balancerName",
  ref: { cloudformation: "arn" },
  zones: ["subnets", "mappedSubnets"],
  properties: {
    balancerName: text2({ cloudformation: "Name" }),
    type: oneOf(["application", "network", "gateway"], { cloudformation: "Type", default: { cloudformation: "application", page: BALANCER } }),
    /** A Gateway Load Balancer has none. */
    scheme: oneOf(["internet-facing", "internal"], { cloudformation: "Scheme", default: { cloudformation: "internet-facing", page: BALANCER } }),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "Subnets" }),
    mappedSubnets: list(reference("ec2.subnet", {}), { cloudformation: "SubnetMappings[].SubnetId" }),
    /** The default is that of Network and Gateway Load Balancers; an Application Load Balancer's is on and stays on. */
    crossZone: bool({
      cloudformation: "LoadBalancerAttributes[Key=load_balancing.cross_zone.enabled].Value",
      default: { cloudformation: false, page: BALANCER_ATTRIBUTES }
    }),
    deletionProtection: bool({
      cloudformation: "LoadBalancerAttributes[Key=deletion_protection.enabled].Value",
      default: { cloudformation: false, page: BALANCER_ATTRIBUTES }
    }),
    zonalShift: bool({
      cloudformation: "LoadBalancerAttributes[Key=zonal_shift.config.enabled].Value",
      default: { cloudformation: false, page: BALANCER_ATTRIBUTES }
    })
  }
});
var elbTargetGroup = defineKind({
  name: "elb.targetGroup",
  label: "target group",
  cloudformation: "AWS::ElasticLoadBalancingV2::TargetGroup",
  page: TARGET_GROUP,
  identity: "groupName",
  ref: { cloudformation: "arn" },
  zones: ["targets"],
  properties: {
    groupName: text2({ cloudformation: "Name" }),
    targetType: oneOf(["instance", "ip", "lambda", "alb"], { cloudformation: "TargetType", default: { cloudformation: "instance", page: TARGET_GROUP } }),
    protocol: oneOf(["HTTP", "HTTPS", "TCP", "TLS", "UDP", "TCP_UDP", "QUIC", "TCP_QUIC", "GENEVE"], { cloudformation: "Protocol" }),
    protocolVersion: oneOf(["HTTP1", "HTTP2", "GRPC"], { cloudformation: "ProtocolVersion", default: { cloudformation: "HTTP1", page: CREATE_TARGET_GROUP } }),
    /** On by law but for Lambda targets, for which it is off unless it is written. */
    checked: bool({ cloudformation: "HealthCheckEnabled" }),
    /** Unset it is HTTP behind an Application Load Balancer and TCP behind the others. */
    checkProtocol: oneOf(["HTTP", "HTTPS", "TCP"], { cloudformation: "HealthCheckProtocol" }),
    checkPath: text2({ cloudformation: "HealthCheckPath" }),
    /** The defaults are those of instance and address targets; GENEVE groups have 10 s, Lambda targets 35 s and 5 failures. */
    checkInterval: seconds({ cloudformation: "HealthCheckIntervalSeconds", default: { cloudformation: 30, page: TARGET_GROUP } }),
    unhealthyThreshold: count({ cloudformation: "UnhealthyThresholdCount", default: { cloudformation: 2, page: TARGET_GROUP } }),
    crossZone: oneOf(["true", "false", "use_load_balancer_configuration"], {
      cloudformation: "TargetGroupAttributes[Key=load_balancing.cross_zone.enabled].Value",
      default: { cloudformation: "use_load_balancer_configuration", page: TARGET_GROUP_ATTRIBUTES }
    }),
    deregistrationDelay: seconds({
      cloudformation: "TargetGroupAttributes[Key=deregistration_delay.timeout_seconds].Value",
      default: { cloudformation: 300, page: TARGET_GROUP_ATTRIBUTES }
    }),
    /** Instances by id; addresses, functions and load balancers stand in the same list. */
    targets: list(reference("ec2.instance", {}), { cloudformation: "Targets[].Id" })
  }
});
var forwards = (actions) => ({
  targetGroups: list(reference("elb.targetGroup", {}), { cloudformation: `${actions}[].TargetGroupArn` }),
  weightedGroups: list(reference("elb.targetGroup", {}), { cloudformation: `${actions}[].ForwardConfig.TargetGroups[].TargetGroupArn` }),
  weighted: list(
    record({ targetGroup: reference("elb.targetGroup", { cloudformation: "TargetGroupArn" }), weight: count({ cloudformation: "Weight" }) }),
    { cloudformation: `${actions}[].ForwardConfig.TargetGroups` }
  )
});
var elbListener = defineKind({
  name: "elb.listener",
  label: "listener",
  cloudformation: "AWS::ElasticLoadBalancingV2::Listener",
  page: templatePage("elasticloadbalancingv2-listener"),
  ref: { cloudformation: "arn" },
  properties: {
    loadBalancer: reference("elb.loadBalancer", { cloudformation: "LoadBalancerArn" }),
    ...forwards("DefaultActions")
  }
});
var elbListenerRule = defineKind({
  name: "elb.listenerRule",
  label: "listener rule",
  cloudformation: "AWS::ElasticLoadBalancingV2::ListenerRule",
  page: templatePage("elasticloadbalancingv2-listenerrule"),
  ref: { cloudformation: "arn" },
  properties: {
    listener: reference("elb.listener", { cloudformation: "ListenerArn" }),
    ...forwards("Actions")
  }
});
var elbClassic = defineKind({
  name: "elb.classic",
  label: "Classic Load Balancer",
  cloudformation: "AWS::ElasticLoadBalancing::LoadBalancer",
  page: templatePage("elasticloadbalancing-loadbalancer"),
  identity: "balancerName",
  ref: { cloudformation: "name" },
  zones: ["subnets", "availabilityZones"],
  properties: {
    balancerName: text2({ cloudformation: "LoadBalancerName" }),
    /** Unset it faces the internet. */
    scheme: oneOf(["internet-facing", "internal"], { cloudformation: "Scheme" }),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "Subnets" }),
    availabilityZones: list(text2({}), { cloudformation: "AvailabilityZones" }),
    crossZone: bool({ cloudformation: "CrossZone", default: { cloudformation: false, page: CLASSIC_CROSS_ZONE } }),
    draining: bool({ cloudformation: "ConnectionDrainingPolicy.Enabled", default: { cloudformation: false, page: CLASSIC_DRAINING } }),
    instances: list(reference("ec2.instance", {}), { cloudformation: "Instances" })
  }
});

// src/kinds/rds.ts
var INSTANCE = templatePage("rds-dbinstance");
var CLUSTER = templatePage("rds-dbcluster");
var GLOBAL2 = templatePage("rds-globalcluster");
var rdsInstance = defineKind({
  name: "rds.instance",
  label: "RDS instance",
  cloudformation: "AWS::RDS::DBInstance",
  page: INSTANCE,
  identity: "identifier",
  arn: { service: "rds", resource: "db:" },
  ref: { cloudformation: "name" },
  properties: {
    ...lifecycle("Snapshot"),
    identifier: text2({ cloudformation: "DBInstanceIdentifier" }),
    engine: text2({ cloudformation: "Engine" }),
    instanceClass: text2({ cloudformation: "DBInstanceClass" }),
    multiAz: bool({ cloudformation: "MultiAZ", default: { cloudformation: false, page: INSTANCE }, misses: { cloudformation: ["MultiAz", "MultiAZEnabled"] } }),
    availabilityZone: text2({ cloudformation: "AvailabilityZone" }),
    cluster: reference("rds.cluster", { cloudformation: "DBClusterIdentifier" }),
    replicaOf: reference("rds.instance", { cloudformation: "SourceDBInstanceIdentifier", misses: { cloudformation: ["PrimaryDBInstanceIdentifier"] } }),
    replicaOfCluster: reference("rds.cluster", { cloudformation: "SourceDBClusterIdentifier" }),
    sourceRegion: text2({ cloudformation: "SourceRegion" }),
    snapshot: presence({ cloudformation: "DBSnapshotIdentifier" }),
    subnetGroup: reference("rds.subnetGroup", { cloudformation: "DBSubnetGroupName" }),
    parameterGroup: reference("rds.parameterGroup", { cloudformation: "DBParameterGroupName" }),
    backupRetention: days({ cloudformation: "BackupRetentionPeriod", default: { cloudformation: 1, page: INSTANCE } }),
    backupWindow: text2({ cloudformation: "PreferredBackupWindow", misses: { cloudformation: ["BackupWindow"] } }),
    maintenanceWindow: text2({ cloudformation: "PreferredMaintenanceWindow", misses: { cloudformation: ["MaintenanceWindow"] } }),
    deleteAutomatedBackups: bool({ cloudformation: "DeleteAutomatedBackups", default: { cloudformation: true, page: INSTANCE } }),
    deletionProtection: bool({ cloudformation: "DeletionProtection", default: { cloudformation: false, page: INSTANCE } }),
    backupReplicationRegion: text2({ cloudformation: "AutomaticBackupReplicationRegion" }),
    backupReplicationKey: text2({ cloudformation: "AutomaticBackupReplicationKmsKeyId" }),
    kmsKey: text2({ cloudformation: "KmsKeyId" }),
    allocatedStorage: count({ cloudformation: "AllocatedStorage" }),
    maxAllocatedStorage: count({ cloudformation: "MaxAllocatedStorage" }),
    promotionTier: count({ cloudformation: "PromotionTier" }),
    tags: tags({ cloudformation: "Tags" })
  }
});
var rdsCluster = defineKind({
  name: "rds.cluster",
  label: "RDS cluster",
  cloudformation: "AWS::RDS::DBCluster",
  page: CLUSTER,
  identity: "identifier",
  arn: { service: "rds", resource: "cluster:" },
  ref: { cloudformation: "name" },
  rejected: {
    cloudformation: { Region: "a cluster is created in the region of its stack; a secondary in another region is a stack of its own there" }
  },
  properties: {
    ...lifecycle("Snapshot"),
    identifier: text2({ cloudformation: "DBClusterIdentifier" }),
    engine: text2({ cloudformation: "Engine" }),
    engineMode: oneOf(["provisioned", "serverless", "parallelquery", "global", "multimaster"], { cloudformation: "EngineMode" }),
    instanceClass: text2({ cloudformation: "DBClusterInstanceClass" }),
    serverlessCapacity: record(
      { least: number({ cloudformation: "MinCapacity" }), most: number({ cloudformation: "MaxCapacity" }) },
      { cloudformation: "ServerlessV2ScalingConfiguration" }
    ),
    availabilityZones: list(text2({}), { cloudformation: "AvailabilityZones" }),
    subnetGroup: reference("rds.subnetGroup", { cloudformation: "DBSubnetGroupName" }),
    globalCluster: reference("rds.globalCluster", { cloudformation: "GlobalClusterIdentifier" }),
    replicationSource: text2({ cloudformation: "ReplicationSourceIdentifier" }),
    writeForwarding: bool({ cloudformation: "EnableGlobalWriteForwarding", default: { cloudformation: false, page: CLUSTER } }),
    backupRetention: days({ cloudformation: "BackupRetentionPeriod", default: { cloudformation: 1, page: CLUSTER } }),
    backupWindow: text2({ cloudformation: "PreferredBackupWindow", misses: { cloudformation: ["BackupWindow"] } }),
    maintenanceWindow: text2({ cloudformation: "PreferredMaintenanceWindow", misses: { cloudformation: ["MaintenanceWindow"] } }),
    backtrackWindow: count({ cloudformation: "BacktrackWindow", default: { cloudformation: 0, page: CLUSTER } }),
    deleteAutomatedBackups: bool({ cloudformation: "DeleteAutomatedBackups", default: { cloudformation: true, page: CLUSTER } }),
    deletionProtection: bool({ cloudformation: "DeletionProtection", default: { cloudformation: false, page: CLUSTER } }),
    tags: tags({ cloudformation: "Tags" })
  }
});
var rdsGlobalCluster = defineKind({
  name: "rds.globalCluster",
  label: "Aurora global cluster",
  cloudformation: "AWS::RDS::GlobalCluster",
  page: GLOBAL2,
  identity: "identifier",
  ref: { cloudformation: "name" },
  properties: {
    ...lifecycle(),
    identifier: text2({ cloudformation: "GlobalClusterIdentifier" }),
    source: reference("rds.cluster", { cloudformation: "SourceDBClusterIdentifier" }),
    deletionProtection: bool({ cloudformation: "DeletionProtection", default: { cloudformation: false, page: GLOBAL2 } })
  }
});
var rdsSubnetGroup = defineKind({
  name: "rds.subnetGroup",
  label: "DB subnet group",
  cloudformation: "AWS::RDS::DBSubnetGroup",
  page: templatePage("rds-dbsubnetgroup"),
  identity: "groupName",
  ref: { cloudformation: "name" },
  zones: ["subnets"],
  properties: {
    groupName: text2({ cloudformation: "DBSubnetGroupName" }),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "SubnetIds" })
  }
});
var rdsParameterGroup = defineKind({
  name: "rds.parameterGroup",
  label: "DB parameter group",
  cloudformation: "AWS::RDS::DBParameterGroup",
  page: templatePage("rds-dbparametergroup"),
  identity: "groupName",
  ref: { cloudformation: "name" },
  properties: {
    groupName: text2({ cloudformation: "DBParameterGroupName" }),
    family: text2({ cloudformation: "Family" }),
    flushLogAtCommit: text2({ cloudformation: "Parameters.innodb_flush_log_at_trx_commit" }),
    syncBinlog: text2({ cloudformation: "Parameters.sync_binlog" }),
    synchronousCommit: text2({ cloudformation: "Parameters.synchronous_commit" }),
    fsync: text2({ cloudformation: "Parameters.fsync" })
  }
});
var rdsProxy = defineKind({
  name: "rds.proxy",
  label: "RDS proxy",
  cloudformation: "AWS::RDS::DBProxy",
  page: templatePage("rds-dbproxy"),
  identity: "proxyName",
  ref: { cloudformation: "name" },
  zones: ["subnets"],
  properties: {
    proxyName: text2({ cloudformation: "DBProxyName" }),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "VpcSubnetIds" })
  }
});

// src/kinds/s3.ts
var SWITCH = ["Enabled", "Disabled"];
var tagged = { tag: presence({ cloudformation: "TagFilter" }), tags: presence({ cloudformation: "And.TagFilters" }) };
var replicationRule = record({
  status: oneOf(SWITCH, { cloudformation: "Status" }),
  priority: presence({ cloudformation: "Priority" }),
  /** The scope in the first version of the configuration; the second has a filter. */
  prefix: text2({ cloudformation: "Prefix" }),
  filter: record(
    { prefix: text2({ cloudformation: "Prefix" }), prefixAndTags: text2({ cloudformation: "And.Prefix" }), ...tagged },
    { cloudformation: "Filter" }
  ),
  deleteMarkers: oneOf(SWITCH, { cloudformation: "DeleteMarkerReplication.Status" }),
  replicaModifications: oneOf(SWITCH, { cloudformation: "SourceSelectionCriteria.ReplicaModifications.Status" }),
  encryptedObjects: oneOf(SWITCH, { cloudformation: "SourceSelectionCriteria.SseKmsEncryptedObjects.Status" }),
  destination: reference("s3.bucket", { cloudformation: "Destination.Bucket" }),
  replicaKey: reference("kms.key", { cloudformation: "Destination.EncryptionConfiguration.ReplicaKmsKeyID" }),
  timeControl: oneOf(SWITCH, { cloudformation: "Destination.ReplicationTime.Status" }),
  timeLimit: record({ minutes: count({ cloudformation: "Minutes" }) }, { cloudformation: "Destination.ReplicationTime.Time" }),
  metrics: oneOf(SWITCH, { cloudformation: "Destination.Metrics.Status", misses: { cloudformation: ["Destination.ReplicationTime.Metrics"] } }),
  metricsThreshold: presence({ cloudformation: "Destination.Metrics.EventThreshold" })
});
var lifecycleRule = record({
  status: oneOf(SWITCH, { cloudformation: "Status" }),
  prefix: text2({ cloudformation: "Prefix" }),
  tags: presence({ cloudformation: "TagFilters" }),
  noncurrentDays: days({ cloudformation: "NoncurrentVersionExpiration.NoncurrentDays" }),
  /** How many of the latest noncurrent versions stay, however old. */
  noncurrentKept: count({ cloudformation: "NoncurrentVersionExpiration.NewerNoncurrentVersions" }),
  /** The older form of the same. */
  noncurrentDaysDeprecated: days({ cloudformation: "NoncurrentVersionExpirationInDays" }),
  transitions: list(record({ storageClass: text2({ cloudformation: "StorageClass" }) }), { cloudformation: "Transitions" }),
  /** The older form, for one transition only. */
  transition: text2({ cloudformation: "Transition.StorageClass" })
});
var s3Bucket = defineKind({
  name: "s3.bucket",
  label: "S3 bucket",
  cloudformation: "AWS::S3::Bucket",
  page: templatePage("s3-bucket"),
  identity: "bucketName",
  arn: { service: "s3", resource: "" },
  ref: { cloudformation: "name" },
  properties: {
    ...lifecycle(),
    bucketName: text2({ cloudformation: "BucketName" }),
    accessControl: text2({ cloudformation: "AccessControl" }),
    versioning: oneOf(["Enabled", "Suspended"], {
      cloudformation: "VersioningConfiguration.Status",
      default: { cloudformation: "Suspended", page: settingPage("s3-bucket-versioningconfiguration") },
      misses: { cloudformation: ["Versioning"] }
    }),
    encryption: list(record({ algorithm: text2({ cloudformation: "ServerSideEncryptionByDefault.SSEAlgorithm" }) }), {
      cloudformation: "BucketEncryption.ServerSideEncryptionConfiguration"
    }),
    logBucket: reference("s3.bucket", { cloudformation: "LoggingConfiguration.DestinationBucketName" }),
    replicationRole: presence({ cloudformation: "ReplicationConfiguration.Role" }),
    replication: list(replicationRule, { cloudformation: "ReplicationConfiguration.Rules" }),
    destinations: list(reference("s3.bucket", {}), { cloudformation: "ReplicationConfiguration.Rules[].Destination.Bucket" }),
    lifecycleRules: list(lifecycleRule, { cloudformation: "LifecycleConfiguration.Rules" }),
    lockDays: days({ cloudformation: "ObjectLockConfiguration.Rule.DefaultRetention.Days" }),
    lockYears: count({ cloudformation: "ObjectLockConfiguration.Rule.DefaultRetention.Years" }),
    tags: tags({ cloudformation: "Tags" })
  }
});
var s3AutoDelete = defineKind({
  name: "s3.autoDelete",
  label: "automatic emptying",
  cloudformation: "Custom::S3AutoDeleteObjects",
  page: "https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_s3.Bucket.html",
  properties: {
    bucket: reference("s3.bucket", { cloudformation: "BucketName" })
  }
});

// rules/rds/instance-multi-az.ts
var instance_multi_az_default = defineRule({
  id: "rds-instance-multi-az",
  title: "RDS instance is Multi-AZ",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  get why() {
    return require("./rule-texts.cjs")["rds-instance-multi-az"].why;
  },
  get remedy() {
    return require("./rule-texts.cjs")["rds-instance-multi-az"].remedy;
  },
  get references() {
    return require("./rule-texts.cjs")["rds-instance-multi-az"].references;
  },
  get frameworks() {
    return require("./rule-texts.cjs")["rds-instance-multi-az"].frameworks;
  },
  get similar() {
    return require("./rule-texts.cjs")["rds-instance-multi-az"].similar;
  },
  on: rdsInstance,
  appliesTo: (db) => all(
    db.cluster.isUnset(),
    db.replicaOf.isUnset(),
    db.replicaOfCluster.isUnset(),
    not(all(db.multiAz.equals(true), db.availabilityZone.isSet()))
  ),
  expect: (db) => db.multiAz.equals(true),
  message: (db) => `${db} has no standby in a second Availability Zone`
});

// rules/index.ts
var rules = [instance_multi_az_default];
var rules_default = rules;

// src/outputs/paint.ts
var paint = (color) => color ? COLORS : PLAIN;
var brush = (code) => (text3) => text3 === "" ? "" : `\x1B[${code}m${text3}\x1B[0m`;
var same = (text3) => text3;
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

// src/outputs/width.ts
function widthOf(text3) {
  if (PLAIN2.test(text3)) return text3.length;
  let width = 0;
  for (const character of text3) width += widthOfCharacter(character);
  return width;
}
function widthOfCharacter(character) {
  if (MARK.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
function wrap2(paragraph, columns) {
  const lines = [];
  let line = "";
  let used = 0;
  for (const word2 of paragraph.split(/ +/u).filter((each) => each !== "")) {
    const width = widthOf(word2);
    if (line !== "" && used + 1 + width > columns) {
      lines.push(line);
      line = "";
      used = 0;
    }
    used += line === "" ? width : width + 1;
    line += line === "" ? word2 : ` ${word2}`;
  }
  return line === "" ? lines : [...lines, line];
}
function hanging(lead, paragraph, columns) {
  const indent = widthOf(lead);
  return wrap2(paragraph, Math.max(20, columns - indent)).map((line, index) => (index === 0 ? lead : " ".repeat(indent)) + line);
}
var PLAIN2 = /^[\x20-\x7e]*$/u;
var MARK = new RegExp("^\\p{M}$", "u");
var WIDE = /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]$/u;

// src/outputs/visible.ts
var visibleJson = (json2) => json2.replace(UNSAFE_IN_JSON, (found) => Array.from({ length: found.length }, (_, at) => unit(found.charCodeAt(at))).join(""));
var UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
var UNSAFE_ALL = new RegExp(UNSAFE, "gu");
var UNSAFE_IN_JSON = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
var unit = (code) => `\\u${hex(code, 4)}`;
var hex = (code, digits) => code.toString(16).padStart(digits, "0");

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

// src/cli/arguments.ts
var import_node_util = require("node:util");

// src/cli/suggest.ts
function suggestion(typed, candidates) {
  let best;
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate2 of candidates) {
    const far = candidate2.startsWith(typed) && typed.length >= 3 ? 1 : distance(typed.toLowerCase(), candidate2);
    if (far < least) [best, least] = [candidate2, far];
  }
  return best;
}
function didYouMean(typed, candidates, otherwise) {
  const meant = suggestion(typed, candidates);
  return meant === void 0 ? otherwise : `did you mean ${meant}?`;
}
function distance(from, to) {
  if (from.length > LONGEST || to.length > LONGEST) return Infinity;
  let before = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row2 = 1; row2 <= from.length; row2 += 1) {
    const current = [row2];
    for (let column = 1; column <= to.length; column += 1) {
      const same2 = from[row2 - 1] === to[column - 1];
      const swapped = row2 > 1 && column > 1 && from[row2 - 1] === to[column - 2] && from[row2 - 2] === to[column - 1];
      const cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same2 ? 0 : 1));
      current.push(swapped ? Math.min(cost, (before[column - 2] ?? 0) + 1) : cost);
    }
    before = last;
    last = current;
  }
  return last.at(-1) ?? 0;
}
var LONGEST = 64;

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
  const positionals = [];
  for (const token of tokensOf(args, flags)) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : void 0;
    if (!flag) throw unknownFlag(token.rawName, flags);
    const known = values.get(token.name) ?? [];
    values.set(token.name, [...known, valueOf(flag, token)]);
  }
  return {
    has: (name) => values.has(name),
    last: (name) => values.get(name)?.at(-1),
    all: (name) => values.get(name) ?? [],
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
  const candidates = Object.keys(flags).map((name) => `--${name}`);
  return new UsageError(`there is no flag ${written}; ${didYouMean(written, candidates, "resilint --help lists all")}`);
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

// src/cli/exit.ts
var EXIT = {
  /** Nothing at or above the threshold. */
  clean: 0,
  findings: 1,
  /** Wrong usage, a bug, or unreadable input under `--strict`. */
  trouble: 2,
  /** A folder was searched and held nothing to check. */
  nothing: 3
};

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
    region: { value: "REGION", help: "the AWS Region that the templates are deployed to" },
    "stdin-filename": { value: "FILE", help: "what the template on standard input (the path -) is called" }
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
    strict: { help: "exit 2 where an input cannot be read" }
  },
  Output: {
    format: { value: "FORMAT[=FILE]", short: "f", multiple: true, help: `${Object.keys(FORMATS).join(", ")}; may be repeated, all but one with a file; full on a terminal, else concise` },
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
var colorChoice = (value) => oneOf2("--color", value ?? "auto", ["auto", "always", "never"]);
function oneOf2(flag, given, words) {
  const found = words.find((word2) => word2 === given);
  if (found !== void 0) return found;
  throw new UsageError(`${flag}: ${JSON.stringify(given)} is not among ${words.join(", ")}; ${didYouMean(given, words, "write one of them")}`);
}

// src/cli/rule-text.ts
var tiersThat = (cell, capability) => TIERS.filter((tier) => cellOf(capability, tier) === cell);

// src/cli/streams.ts
var import_node_fs = require("node:fs");
var STDOUT = 1;
function write(stream, text3) {
  const bytes = Buffer.from(text3);
  for (let offset = 0; offset < bytes.length; ) {
    try {
      offset += (0, import_node_fs.writeSync)(stream, bytes, offset);
    } catch (error) {
      if (codeOf(error) === "EPIPE") return;
      if (codeOf(error) !== "EAGAIN") throw error;
      pause();
    }
  }
}
function isTerminal(stream) {
  try {
    return (0, import_node_fs.fstatSync)(stream).isCharacterDevice() && (stream === STDOUT ? process.stdout : process.stderr).isTTY;
  } catch {
    return false;
  }
}
var pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
var codeOf = (error) => error instanceof Error && "code" in error ? error.code : void 0;

// src/cli/surroundings.ts
function surroundings() {
  const terminal = isTerminal(STDOUT);
  return { terminal, columns: terminal ? process.stdout.columns : void 0, env: process.env };
}

// src/cli/rules.ts
function listRules(args) {
  const given = parseArguments(args, RULES_FLAGS);
  const [path] = given.positionals;
  if (path !== void 0) throw new UsageError(`rules takes no ${JSON.stringify(path)}; resilint explain ${path} tells of one rule`);
  const format = oneOf2("--format", given.last("format") ?? "text", ["text", "json"]);
  const brushes = paint(usesColor(colorChoice(given.last("color")), surroundings()));
  write(STDOUT, format === "json" ? `${visibleJson(JSON.stringify(rules_default.map(entryOf), void 0, 2))}
` : listOf(rules_default, brushes));
  return EXIT.clean;
}
function listOf(all2, { strong }) {
  const longest = Math.max(0, ...all2.map(({ meta }) => meta.id.length));
  const lines = all2.flatMap(({ meta: { id, title } }) => {
    const [first = "", ...others] = hanging(" ".repeat(longest + 2), title, 80);
    return [`${strong(id)}${first.slice(id.length)}`, ...others];
  });
  return lines.map((line) => `${line}
`).join("");
}
function entryOf({ meta, kinds }) {
  const { id, title, capability, survives, advice = false, references, frameworks = {}, similar = [], since } = meta;
  return {
    id,
    title,
    capability,
    survives,
    advice,
    requiredIn: tiersThat("required", capability),
    advisedIn: tiersThat("advised", capability),
    kinds: kinds.map((kind) => ({
      name: kind.name,
      cloudformation: [...new Set(typesOf(kind, "cloudformation").map(({ type }) => type))],
      terraform: [...new Set(typesOf(kind, "terraform").map(({ type }) => type))]
    })),
    references,
    frameworks: { wellArchitected: frameworks.wellArchitected ?? [], nist80053: frameworks.nist80053 ?? [] },
    similar,
    since
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  listRules
});
