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

// src/index.ts
var index_exports = {};
__export(index_exports, {
  TIERS: () => TIERS,
  check: () => check
});
module.exports = __toCommonJS(index_exports);

// src/value/term.ts
var termKey = (term) => `${term.scope}\0${term.text}`;
var sameTerm = (a, b) => a === b || a.scope === b.scope && a.text === b.text;
var differentMembers = (a, b) => a.memberOf !== void 0 && a.memberOf === b.memberOf && a.scope === b.scope && a.text !== b.text;
var OTHER = /* @__PURE__ */ Symbol("anything else");
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
    const key = termKey(term);
    const allowed = this.#allowed.get(key);
    if (allowed) return allowed;
    const compared = this.#compared.get(key);
    return compared ? [...compared, OTHER] : [];
  }
  allowed(term) {
    return this.#allowed.get(termKey(term));
  }
};
var YES_NO = ["true", "false"];

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
  const seen2 = /* @__PURE__ */ new Set();
  return evidence2.filter((each) => {
    const key = `${each.span.file}:${each.span.start}:${each.span.end}:${each.says}:${each.when ?? ""}`;
    if (seen2.has(key)) return false;
    seen2.add(key);
    return true;
  });
}
function union(lists) {
  const terms = [];
  for (const list2 of lists) for (const term of list2) if (!terms.some((known2) => sameTerm(known2, term))) terms.push(term);
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
function conditionHolds(site2, condition2) {
  const { world } = site2;
  const { value, hangsOn } = world.decide(condition2);
  const outcome = value === void 0 ? "unknown" : value ? "holds" : "fails";
  return verdict(outcome, () => conditionEvidence(site2, condition2, value), hangsOn);
}
function conditionEvidence(site2, condition2, value) {
  if (condition2.op === "constant") return [];
  const [first, ...via] = site2.world.trail(condition2);
  const says = value === void 0 ? `${site2.label} hangs on ${conditionName(condition2)}` : `${conditionName(condition2)} is ${String(value)}`;
  return [{ span: first?.span ?? placeOf(condition2) ?? site2.home, says, via }];
}
function conditionName(condition2) {
  switch (condition2.op) {
    case "named":
      return `condition \`${condition2.name}\``;
    case "not":
      return conditionName(condition2.of);
    case "unknown":
      return condition2.why;
    default:
      return "a condition";
  }
}
var placeOf = (condition2) => "place" in condition2 ? condition2.place.span : void 0;
function through(site2, reading, leaf) {
  const settled = site2.world.settle(reading);
  if (settled.is === "choice") {
    const condition2 = conditionHolds(site2, settled.condition);
    return either(condition2, () => through(site2, settled.then, leaf), () => through(site2, settled.else, leaf));
  }
  if (settled.is === "unknown" && settled.possible && settled.possible.length > 0) {
    const answers = settled.possible.map((each) => leaf(each));
    const [first] = answers;
    if (first && first.outcome !== "unknown" && answers.every((each) => each.outcome === first.outcome)) return { ...first, because: leaf(settled).because };
  }
  return leaf(settled);
}
function either(condition2, then, otherwise) {
  const [a, b] = [then(), otherwise()];
  if (a.outcome === b.outcome && a.outcome !== "unknown") return verdict(a.outcome, () => [...a.because(), ...b.because()]);
  return any(all(condition2, a), all(not(condition2), b));
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
function canonicalCondition(condition2) {
  switch (condition2.op) {
    case "constant":
      return String(condition2.value);
    case "equals":
      return wrap("=", [canonical(condition2.left), canonical(condition2.right)]);
    case "and":
    case "or":
      return wrap(condition2.op, condition2.of.map(canonicalCondition));
    case "not":
      return wrap("not", [canonicalCondition(condition2.of)]);
    case "named":
      return canonicalCondition(condition2.is);
    case "unknown":
      return condition2.term ? termKey(condition2.term) : void 0;
  }
}
var wrap = (name, parts2) => {
  const inner = joined(parts2, "");
  return inner === void 0 ? void 0 : `${name}(${inner})`;
};
function joined(parts2, separator) {
  const known2 = parts2.filter((part) => part !== void 0);
  return known2.length === parts2.length ? known2.join(separator) : void 0;
}

// src/value/several.ts
var Several = class _Several {
  members;
  rest;
  #nothing;
  /** `nothing` is what is said where there is not one of them. */
  constructor(members, rest, nothing2) {
    this.members = members;
    this.rest = rest.filter((each) => each.most > 0);
    this.#nothing = nothing2;
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
  named(nothing2) {
    return new _Several(this.members, this.rest, nothing2);
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
  decode: ({ text: text3, quoted: quoted2 }) => {
    const word2 = text3.toLowerCase();
    if (word2 === "true" || !quoted2 && YES.has(word2)) return true;
    if (word2 === "false" || !quoted2 && NO.has(word2)) return false;
    return void 0;
  },
  show: String
};
var YES = /* @__PURE__ */ new Set(["yes", "on", "y"]);
var NO = /* @__PURE__ */ new Set(["no", "off", "n"]);
var text = {
  wants: "text",
  decode: (scalar4) => scalar4.text,
  show: (value) => value === "" ? "empty" : `\`${value}\``
};
var quantity = (unit, whole = true) => ({
  wants: whole ? "a whole number" : "a number",
  decode: ({ text: written }) => NUMBER.test(written) && (!whole || Number.isInteger(Number(written))) ? Number(written) : void 0,
  show: (value) => unit === "" ? String(value) : `${String(value)} ${value === 1 ? unit : `${unit}s`}`
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
function shownText(parts2) {
  const shown2 = parts2.map((part) => {
    if (typeof part === "string") return part;
    if (part.is === "reference") return `\${${part.attribute === void 0 ? part.address : `${part.address}.${part.attribute}`}}`;
    return part.is === "unknown" && part.term ? `\${${part.term.label}}` : "${…}";
  });
  return `\`${shown2.join("")}\``;
}

// src/value/text.ts
function partsOf(settled) {
  if (settled.is === "scalar") return [settled.text];
  if (settled.is === "text") return settled.parts;
  return settled.is === "unknown" || settled.is === "reference" ? [settled] : void 0;
}
function matches(parts2, pattern) {
  const [only] = parts2;
  if (parts2.length === 1 && typeof only === "string") return wildcard(only, pattern) ? "holds" : "fails";
  if (pattern === "*") return "holds";
  const [head = "", ...tail] = pattern.split("*");
  const last = tail.at(-1) ?? head;
  const known2 = typeof only === "string" ? only : "";
  const ending = parts2.at(-1);
  const end = typeof ending === "string" ? ending : "";
  if (!agrees(known2, head, (text3, wanted) => text3.startsWith(wanted))) return "fails";
  if (!agrees(end, last, (text3, wanted) => text3.endsWith(wanted))) return "fails";
  const prefixOnly = tail.length === 1 && tail[0] === "";
  return prefixOnly && known2.startsWith(head) ? "holds" : "unknown";
}
function agrees(known2, wanted, side) {
  return known2.length >= wanted.length ? side(known2, wanted) : side(wanted, known2);
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
function arnOf(parts2) {
  const [first] = parts2;
  if (typeof first !== "string" || !first.startsWith("arn:")) return void 0;
  const fields = [[]];
  for (const part of parts2) {
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
      const parts2 = partsOf(settled);
      const outcome = parts2 ? matches(parts2, pattern) : settled.is === "absent" ? "fails" : "unknown";
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
    const parts2 = partsOf(settled);
    const arn = parts2 && arnOf(parts2);
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
  const known2 = parsed.get(path);
  if (known2) return known2;
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
function entry(map2, key) {
  if (map2.is !== "map") return wrongShape(map2, `it stands where a map with \`${key}\` is wanted`);
  const found = map2.entries.get(key);
  if (found) return found.value;
  return map2.rest ? { ...map2.rest, maybeAbsent: true } : { is: "absent", place: map2.place };
}
function items(world, list2, after) {
  if (list2.is !== "list") return wrongShape(list2, "it stands where a list is wanted");
  const found = list2.items.flatMap((item) => {
    if (item.is === "spread") return [item];
    const at2 = readAt(world, item, after);
    return at2.is === "list" ? at2.items : at2.is === "absent" ? [] : [at2];
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
var wrongShape = (found, why2) => ({ is: "unknown", why: why2, malformed: true, place: found.place });

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
var EdgeIndex = class {
  #graph;
  #edges = /* @__PURE__ */ new Map();
  #names = /* @__PURE__ */ new Map();
  constructor(graph) {
    this.#graph = graph;
  }
  candidates(target, kind, property) {
    const edges = this.#of(target.workload, kind, property);
    return { certain: edges.byTarget.get(target.id) ?? NONE, loose: edges.loose };
  }
  /** The same deployment first: a name there means the resource there. */
  named(from, kind, literal2) {
    const names = this.#namesOf(from.workload, kind);
    for (const name of [literal2, ...tails(literal2)]) {
      const found = names.get(`${from.deployment.id}\0${name}`) ?? names.get(name);
      if (found) return found;
    }
    return void 0;
  }
  #of(workload, kind, property) {
    const key = `${workload}\0${kind}\0${property}`;
    const known2 = this.#edges.get(key);
    if (known2) return known2;
    const byTarget = /* @__PURE__ */ new Map();
    const loose = [];
    for (const subject of this.#graph.ofKind(workload, kind)) {
      const spec = subject.kind.properties[property];
      const wanted = spec?.refersTo ?? spec?.item?.refersTo;
      if (!spec || wanted === void 0) continue;
      const targets = /* @__PURE__ */ new Set();
      let unknown2 = false;
      for (const leaf of leaves(propertyOf(this.#graph.world, subject, spec))) {
        const target = resolve(this.#graph, subject, leaf, wanted);
        if (target.is === "resource") targets.add(target.subject.id);
        else if (target.is === "unknown") unknown2 = true;
      }
      for (const id of targets) byTarget.set(id, [...byTarget.get(id) ?? [], subject]);
      if (unknown2) loose.push(subject);
    }
    const edges = { byTarget, loose };
    this.#edges.set(key, edges);
    return edges;
  }
  #namesOf(workload, kind) {
    const key = `${workload}\0${kind}`;
    const known2 = this.#names.get(key);
    if (known2) return known2;
    const names = /* @__PURE__ */ new Map();
    for (const subject of this.#graph.ofKind(workload, kind)) {
      const name = identityOf(this.#graph, subject);
      const text3 = name && canonical(name);
      if (text3 === void 0 || name?.is === "absent") continue;
      names.set(`${subject.deployment.id}\0${text3}`, subject);
      if (!names.has(text3)) names.set(text3, subject);
    }
    this.#names.set(key, names);
    return names;
  }
};
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
function* leaves(reading) {
  const open = [reading];
  for (let current = open.pop(); current; current = open.pop()) {
    if (current.is === "choice") open.push(current.then, current.else);
    else if (current.is === "list") for (const item of current.items) open.push(item.is === "spread" ? item.of : item);
    else if (current.is !== "absent") yield current;
  }
}
function tails(literal2) {
  const colon = literal2.slice(literal2.lastIndexOf(":") + 1);
  const slash = colon.slice(colon.lastIndexOf("/") + 1);
  return [colon, slash].filter((each) => each !== literal2 && each !== "");
}
var NONE = [];

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
  of(reader, presence2, seen2) {
    const { subject, world } = reader;
    if (seen2.has(subject.id)) return false;
    for (const property of subject.kind.zones ?? []) {
      const spec = subject.kind.properties[property];
      if (!spec) continue;
      const reading = propertyOf(world, subject, spec);
      if (world.settle(reading).is === "absent") continue;
      this.#read(reader, { ...reader, label: `${subject.address}.${shownPath(spec.names[subject.language] ?? property)}` }, spec, reading, presence2, /* @__PURE__ */ new Set([...seen2, subject.id]));
      return true;
    }
    return false;
  }
  #read(from, reader, spec, reading, presence2, seen2) {
    const { world } = reader;
    const settled = world.settle(reading);
    const site2 = { world, label: reader.label, home: reader.subject.name };
    switch (settled.is) {
      case "absent":
        return;
      case "choice": {
        const condition2 = conditionHolds(site2, settled.condition);
        this.#read(from, reader, spec, settled.then, all(presence2, condition2), seen2);
        this.#read(from, reader, spec, settled.else, all(presence2, not(condition2)), seen2);
        return;
      }
      case "list":
        settled.items.forEach((item, index) => {
          const labelled = { ...reader, label: `${reader.label}[${String(index)}]` };
          if (item.is === "spread") this.#spread(site2, item.of, presence2, item.least, item.most, item.distinct && spec.item?.refersTo === void 0);
          else this.#read(from, labelled, spec.item ?? spec, item, presence2, seen2);
        });
        return;
      case "unknown":
        if (spec.item) this.#spread(site2, settled, presence2, settled.maybeAbsent ? 0 : 1, Infinity, false);
        else this.#one(reader, spec, reading, settled, presence2, seen2);
        return;
      default:
        this.#one(reader, spec.item ?? spec, reading, settled, presence2, seen2);
    }
  }
  #one(reader, spec, reading, settled, presence2, seen2) {
    const site2 = { world: reader.world, label: reader.label, home: reader.subject.name };
    if (spec.refersTo === void 0) {
      this.#add(new TextProperty(site2, reading), presence2);
      return;
    }
    const target = resolve(reader.graph, reader.subject, settled, spec.refersTo);
    if (target.is === "resource" && this.of({ ...reader, subject: target.subject }, presence2, seen2)) return;
    const why2 = target.is === "resource" ? `${target.subject.kind.label} \`${target.subject.address}\` does not say its zone` : target.why;
    const scope = settled.is === "reference" ? settled.scope : reader.subject.deployment.id;
    if (manyZones(reader, spec)) this.#spread(site2, { is: "unknown", why: why2, place: settled.place }, presence2, 1, Infinity, false);
    else this.#add(new TextProperty({ ...site2, label: `the zone of ${reader.label}` }, zoneOf(settled, why2, scope)), presence2);
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
function zoneOf(subnet, why2, scope) {
  const name = canonical(subnet);
  const term = name === void 0 ? void 0 : { scope, text: `zone of ${name}`, label: "the zone of the subnet" };
  return { is: "unknown", why: why2, place: subnet.place, ...term && { term } };
}

// src/graph/view.ts
var PART = /* @__PURE__ */ Symbol("part");
var classes = /* @__PURE__ */ new WeakMap();
function viewClass(base, properties) {
  const known2 = classes.get(properties);
  if (known2) return known2;
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
var lookAt = (kind, graph, world, subject) => resourceView(kind, { graph, world, subject, label: subject.address });
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
  #say(settled, why2) {
    return evidence(this.site, settled, () => `${this.site.label} leads to something that cannot be read: ${why2}`);
  }
};
function unread(of, property, why2, scope) {
  const name = canonical(of);
  const label = `${property} of ${of.is === "scalar" ? `\`${of.text}\`` : "it"}`;
  return { is: "unknown", why: why2, place: of.place, ...name !== void 0 && { term: { scope, text: `${property} of ${name}`, label } } };
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

// src/kinds/backup.ts
var backup_exports = {};
__export(backup_exports, {
  backupPlan: () => backupPlan,
  backupSelection: () => backupSelection,
  backupVault: () => backupVault
});

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
    const condition2 = conditionHolds(this.#site, choice.condition);
    read(choice.then, all(presence2, condition2));
    read(choice.else, all(presence2, not(condition2)));
  }
  #one(item, presence2, index) {
    const reader = { ...this.#reader, label: `${this.#reader.label}[${String(index)}]` };
    this.members.push({ item: this.#item.view(reader, item), presence: presence2, least: 1, most: 1 });
  }
  #spread(spread, presence2) {
    const least = presence2.outcome === "holds" ? spread.least : 0;
    this.#rest({ least, most: spread.most, distinct: spread.distinct, ...spread.of.term && { term: spread.of.term } }, spread.of);
  }
  #unread(unknown2, presence2, least) {
    this.#rest({ least: presence2.outcome === "holds" ? least : 0, most: Infinity, distinct: false, ...unknown2.term && { term: unknown2.term } }, unknown2);
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
var application_autoscaling_exports = {};
__export(application_autoscaling_exports, {
  scalableTarget: () => scalableTarget,
  scalingPolicy: () => scalingPolicy
});
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
var autoscaling_exports = {};
__export(autoscaling_exports, {
  autoScalingGroup: () => autoScalingGroup,
  autoScalingHook: () => autoScalingHook,
  autoScalingLaunchConfiguration: () => autoScalingLaunchConfiguration,
  autoScalingPlan: () => autoScalingPlan,
  autoScalingPolicy: () => autoScalingPolicy
});
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
var dynamodb_exports = {};
__export(dynamodb_exports, {
  dynamodbGlobalTable: () => dynamodbGlobalTable,
  dynamodbReplica: () => dynamodbReplica,
  dynamodbTable: () => dynamodbTable
});
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
var ec2_exports = {};
__export(ec2_exports, {
  ec2Instance: () => ec2Instance,
  ec2InternetGateway: () => ec2InternetGateway,
  ec2LaunchTemplate: () => ec2LaunchTemplate,
  ec2Route: () => ec2Route,
  ec2RouteTable: () => ec2RouteTable,
  ec2RouteTableAssociation: () => ec2RouteTableAssociation,
  ec2Subnet: () => ec2Subnet
});
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
var ecs_exports = {};
__export(ecs_exports, {
  ecsCapacityProvider: () => ecsCapacityProvider,
  ecsService: () => ecsService,
  ecsTaskSet: () => ecsTaskSet
});
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
var eks_exports = {};
__export(eks_exports, {
  eksCluster: () => eksCluster
});
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
var elb_exports = {};
__export(elb_exports, {
  elbClassic: () => elbClassic,
  elbListener: () => elbListener,
  elbListenerRule: () => elbListenerRule,
  elbLoadBalancer: () => elbLoadBalancer,
  elbTargetGroup: () => elbTargetGroup
});
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
var rds_exports = {};
__export(rds_exports, {
  rdsCluster: () => rdsCluster,
  rdsGlobalCluster: () => rdsGlobalCluster,
  rdsInstance: () => rdsInstance,
  rdsParameterGroup: () => rdsParameterGroup,
  rdsProxy: () => rdsProxy,
  rdsSubnetGroup: () => rdsSubnetGroup
});
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
var s3_exports = {};
__export(s3_exports, {
  s3AutoDelete: () => s3AutoDelete,
  s3Bucket: () => s3Bucket
});
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
  why: `
    A single-AZ instance goes down with its Availability Zone. Recovery is then a point-in-time restore into a
    new instance, where backups are on: tens of minutes at best, with up to five minutes of writes gone. A
    Multi-AZ instance keeps a synchronous standby in a second zone and fails over by itself.
  `,
  remedy: `
    Turn Multi-AZ on. RDS builds the standby without an outage, but I/O latency rises while it copies, and the
    instance costs about twice as much.
  `,
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html"],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  similar: ["checkov:CKV_AWS_157"],
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

// src/engine/goal.ts
var disruptionOf = (loss) => loss === "mistake" ? "mistake" : LOSS[loss];
var LOSS = { "instance-loss": "instance", "zone-loss": "zone", "region-loss": "region" };
function goalOf(survives, objectives) {
  const disruption = disruptionOf(survives);
  const { rto, rpo } = objectives[disruption];
  return { disruption, rto, rpo, retention: objectives.retention, zones: objectives.zones };
}

// src/engine/judge.ts
var MOST_QUESTIONS = 64;
function judge(rule, subject, graph, goal) {
  const search = new Search(rule, subject, graph, goal);
  search.ask(graph.world, []);
  const { cases, tooMany: tooMany2 } = search;
  return cases.length === 0 ? void 0 : { rule, subject, goal, outcome: together(search), cases, tooMany: tooMany2 };
}
function together({ cases, tooMany: tooMany2, spared }) {
  const outcomes = new Set(cases.map((each) => each.outcome));
  const [only = "unknown"] = outcomes;
  if (tooMany2 || outcomes.size !== 1) return "unknown";
  return only === "fails" && spared ? "unknown" : only;
}
var Search = class {
  cases = [];
  tooMany = false;
  /** There is a case in which the resource exists and the rule does not apply. */
  spared = false;
  #asked = 0;
  #rule;
  #subject;
  #graph;
  #goal;
  constructor(rule, subject, graph, goal) {
    this.#rule = rule;
    this.#subject = subject;
    this.#graph = graph;
    this.#goal = goal;
  }
  ask(world, assumptions) {
    if (this.#asked >= MOST_QUESTIONS) {
      this.tooMany = true;
      return;
    }
    this.#asked += 1;
    const resource = lookAt(this.#subject.kind, this.#graph, world, this.#subject);
    if (resource.exists().outcome === "fails") return;
    const kind = resource.isOfKind();
    if (kind.outcome === "fails") return;
    const { reader } = resource;
    const answer = this.#rule.judge(reader, this.#goal);
    if (answer.applies.outcome === "fails") {
      this.spared = true;
      return;
    }
    const certain = kind.outcome === "holds" && answer.applies.outcome === "holds";
    const outcome = certain || answer.expects.outcome === "holds" ? answer.expects.outcome : "unknown";
    const term = outcome === "unknown" ? undecided(world, [kind.hangsOn, answer.applies.hangsOn, answer.expects.hangsOn]) : void 0;
    if (!term) this.cases.push({ assumptions, outcome, answer: () => this.#rule.judge(reader, this.#goal) });
    else for (const value of world.cases(term)) this.ask(world.assume(term, value), [...assumptions, { term, value }]);
  }
};
function undecided(world, hangsOn) {
  return hangsOn.flat().find((term) => world.assumed(term) === void 0 && world.cases(term).length > 0);
}
function sayCase({ term, value }, all2) {
  const name = `\`${term.label}\``;
  if (term.boolean) return value === "true" ? `${term.label} holds` : `${term.label} does not hold`;
  if (value !== OTHER) return `${name} is ${value}`;
  const named2 = all2.filter((each) => each !== OTHER);
  return named2.length === 1 ? `${name} is not ${named2.join("")}` : `${name} is anything else`;
}

// src/engine/judge-all.ts
function judgeAll(graph, rules2, objectives) {
  const asked = rules2.map((rule) => ({ rule, goal: goalOf(rule.meta.survives, objectives) }));
  const byKind = /* @__PURE__ */ new Map();
  for (const each of asked) for (const kind of each.rule.kinds) byKind.set(kind.name, [...byKind.get(kind.name) ?? [], each]);
  return graph.subjects.flatMap((subject) => (byKind.get(subject.kind.name) ?? []).flatMap(({ rule, goal }) => judge(rule, subject, graph, goal) ?? []));
}

// src/frontends/cloudformation/sniff.ts
function looksLikeTemplate(text3) {
  if (isJson(text3)) return hasJsonResources(text3) && TYPE.test(text3) && !isPlan(text3);
  return hasYamlResources(text3) && TYPE.test(text3);
}
var TYPE = /\b(?:AWS|Alexa|Custom)::\w|["']?\bType["']?\s*:\s*["']?\w+::\w+/u;
var JSON_RESOURCES = /"Resources"\s*:\s*\{/u;
var isJson = (text3) => /^\s*(?:\/[/*]|[[{])/u.test(text3);
var hasJsonResources = (text3) => JSON_RESOURCES.test(text3) || FLOW_RESOURCES.test(text3);
var FLOW_RESOURCES = /[{,]\s*Resources\s*:/u;
var isPlan = (text3) => text3.includes('"format_version"') && text3.includes('"planned_values"');
function hasYamlResources(text3) {
  for (const match of text3.matchAll(YAML_RESOURCES)) {
    if (match[1] === indentation(text3, match.index)) return true;
  }
  return false;
}
var YAML_RESOURCES = /^([ \t]*)(?:---[ \t]+)?(?:\?[ \t]+)?["']?Resources["']?[ \t]*:/gmu;
function indentation(text3, offset) {
  const start = text3.lastIndexOf("\n---", offset);
  const document = start < 0 ? text3 : text3.slice(start + 1);
  return FIRST_LINE.exec(document)?.[1] ?? "";
}
var FIRST_LINE = /^(?!---\s*$|%|[ \t]*#|\s*$)([ \t]*)/mu;

// src/source/span.ts
var at = (span, ...via) => ({ span, via });

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text3, ignoreTrivia = false) {
  const len = text3.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count2, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count2 || !exact) {
      let ch = text3.charCodeAt(pos);
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
    if (digits < count2) {
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
    if (text3.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text3.length && isDigit(text3.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text3.length && text3.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text3.length && isDigit(text3.charCodeAt(pos))) {
        pos++;
        while (pos < text3.length && isDigit(text3.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text3.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text3.length && (text3.charCodeAt(pos) === 69 || text3.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text3.length && text3.charCodeAt(pos) === 43 || text3.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text3.length && isDigit(text3.charCodeAt(pos))) {
        pos++;
        while (pos < text3.length && isDigit(text3.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text3.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text3.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text3.charCodeAt(pos);
      if (ch === 34) {
        result += text3.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text3.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text3.charCodeAt(pos++);
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
          result += text3.substring(start, pos);
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
    let code = text3.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do {
        pos++;
        value += String.fromCharCode(code);
        code = text3.charCodeAt(pos);
      } while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak(code)) {
      pos++;
      value += String.fromCharCode(code);
      if (code === 13 && text3.charCodeAt(pos) === 10) {
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
        if (text3.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text3.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text3.substring(start, pos);
          return token = 12;
        }
        if (text3.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text3.charCodeAt(pos);
            if (ch === 42 && text3.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text3.charCodeAt(pos) === 10) {
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
          value = text3.substring(start, pos);
          return token = 13;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text3.charCodeAt(pos))) {
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
          code = text3.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text3.substring(tokenOffset, pos);
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
function parseTree(text3, errors = [], options = ParseOptions.DEFAULT) {
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
    onObjectProperty: (name, offset, length2) => {
      currentParent = onValue({ type: "property", offset, length: -1, parent: currentParent, children: [] });
      currentParent.children.push({ type: "string", value: name, offset, length: length2, parent: currentParent });
    },
    onObjectEnd: (offset, length2) => {
      ensurePropertyComplete(offset + length2);
      currentParent.length = offset + length2 - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length2);
    },
    onArrayBegin: (offset, length2) => {
      currentParent = onValue({ type: "array", offset, length: -1, parent: currentParent, children: [] });
    },
    onArrayEnd: (offset, length2) => {
      currentParent.length = offset + length2 - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length2);
    },
    onLiteralValue: (value, offset, length2) => {
      onValue({ type: getNodeType(value), offset, length: length2, parent: currentParent, value });
      ensurePropertyComplete(offset + length2);
    },
    onSeparator: (sep, offset, length2) => {
      if (currentParent.type === "property") {
        if (sep === ":") {
          currentParent.colonOffset = offset;
        } else if (sep === ",") {
          ensurePropertyComplete(offset);
        }
      }
    },
    onError: (error, offset, length2) => {
      errors.push({ error, offset, length: length2 });
    }
  };
  visit(text3, visitor, options);
  const result = currentParent.children[0];
  if (result) {
    delete result.parent;
  }
  return result;
}
function visit(text3, visitor, options = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text3, false);
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
function printParseErrorCode(code) {
  switch (code) {
    case 1:
      return "InvalidSymbol";
    case 2:
      return "InvalidNumberFormat";
    case 3:
      return "PropertyNameExpected";
    case 4:
      return "ValueExpected";
    case 5:
      return "ColonExpected";
    case 6:
      return "CommaExpected";
    case 7:
      return "CloseBraceExpected";
    case 8:
      return "CloseBracketExpected";
    case 9:
      return "EndOfFileExpected";
    case 10:
      return "InvalidCommentToken";
    case 11:
      return "UnexpectedEndOfComment";
    case 12:
      return "UnexpectedEndOfString";
    case 13:
      return "UnexpectedEndOfNumber";
    case 14:
      return "InvalidUnicode";
    case 15:
      return "InvalidEscapeCharacter";
    case 16:
      return "InvalidCharacter";
  }
  return "<unknown ParseErrorCode>";
}

// src/frontends/cloudformation/syntax/document.ts
var MAX_DEPTH = 500;

// src/source/source.ts
var LineIndex = class {
  #starts;
  #text;
  constructor(text3) {
    this.#text = text3;
    const starts = [0];
    for (let index = 0; index < text3.length; index += 1) {
      const code = text3.charCodeAt(index);
      if (code === LINE_FEED || code === CARRIAGE_RETURN && text3.charCodeAt(index + 1) !== LINE_FEED) starts.push(index + 1);
    }
    this.#starts = starts;
  }
  position(offset) {
    const wanted = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: wanted - (this.#starts[low] ?? 0) + 1 };
  }
  /** The text of a line, without its line break. */
  line(number2) {
    const start = this.#starts[number2 - 1];
    if (start === void 0) return "";
    const end = this.#starts[number2] ?? this.#text.length;
    return this.#text.slice(start, end).replace(/[\r\n]+$/u, "");
  }
  get lines() {
    return this.#starts.length;
  }
};
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;

// src/frontends/cloudformation/syntax/duplicates.ts
var Duplicates = class {
  diagnostics = [];
  #text;
  #lines;
  constructor(text3) {
    this.#text = text3;
  }
  add(later, earlier) {
    this.#lines ??= new LineIndex(this.#text);
    const line = this.#lines.position(earlier.span.start).line;
    const message = `\`${later.text}\` is already defined on line ${line}, and only the last definition counts; remove one of them`;
    this.diagnostics.push({ level: "warning", message, span: later.span });
  }
};

// src/frontends/cloudformation/syntax/json-errors.ts
function explainJsonError({ error, offset, length: length2 }, text3) {
  const shown2 = text3.slice(offset, offset + Math.min(length2, 40));
  switch (printParseErrorCode(error)) {
    case "InvalidSymbol":
      return `\`${shown2}\` is not JSON; put text in double quotes`;
    case "InvalidNumberFormat":
    case "UnexpectedEndOfNumber":
      return `\`${shown2}\` is not a number in JSON; put it in double quotes or correct it`;
    case "PropertyNameExpected":
      return "a key in double quotes is missing here; add it, or remove the comma before";
    case "ValueExpected":
      return "a value is missing here; add it, or remove the comma before";
    case "ColonExpected":
      return "a colon is missing between this key and its value; add `:`";
    case "CommaExpected":
      return "a comma is missing before this; add `,`";
    case "CloseBraceExpected":
      return "a map that begins with `{` is not closed; add `}`";
    case "CloseBracketExpected":
      return "a list that begins with `[` is not closed; add `]`";
    case "EndOfFileExpected":
      return "the template already ended before this; remove what follows";
    case "InvalidCommentToken":
    case "UnexpectedEndOfComment":
      return "JSON has no comments, and CloudFormation refuses them; remove this one, or write the template in YAML";
    case "InvalidUnicode":
    case "InvalidEscapeCharacter":
      return "this text holds an escape that JSON does not know; write `\\\\` for a backslash";
    case "InvalidCharacter":
      return "this text holds a tab or another control character; write `\\t` or `\\n`";
    case "UnexpectedEndOfString":
      return 'this text has no closing quote on its line; add `"`';
    case "<unknown ParseErrorCode>":
      return "this is not JSON; correct it";
  }
}

// src/frontends/cloudformation/syntax/json.ts
function parseJson(source) {
  const deep = tooDeep(source.text);
  if (deep !== void 0) {
    const message = `lists and maps are nested more than ${MAX_DEPTH} levels deep here; flatten them`;
    return { diagnostics: [{ level: "error", message, span: { file: source.file, start: deep, end: deep + 1 } }], broken: true };
  }
  const errors = [];
  const tree = parseTree2(source.text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error) {
    const span = { file: source.file, start: error.offset, end: error.offset + error.length };
    return { diagnostics: [{ level: "error", message: explainJsonError(error, source.text), span }], broken: true };
  }
  if (!tree) return { diagnostics: [], broken: false };
  const duplicates = new Duplicates(source.text);
  return { root: convert(tree, source, duplicates), diagnostics: duplicates.diagnostics, broken: false };
}
function convert(node, source, duplicates) {
  const span = spanOf(node, source);
  const children = node.children ?? [];
  switch (node.type) {
    case "object":
      return { kind: "mapping", entries: entriesOf(children, source, duplicates), span, via: [] };
    case "array":
      return { kind: "sequence", items: children.map((item) => convert(item, source, duplicates)), span, via: [] };
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "property":
      return scalar2(node, source);
  }
}
function entriesOf(properties, source, duplicates) {
  const entries = /* @__PURE__ */ new Map();
  for (const property of properties) {
    const [name, value] = property.children ?? [];
    if (!name || !value) continue;
    const key = scalar2(name, source);
    const earlier = entries.get(key.text);
    if (earlier) duplicates.add(key, earlier.key);
    entries.set(key.text, { key, value: convert(value, source, duplicates) });
  }
  return entries;
}
function scalar2(node, source) {
  const span = spanOf(node, source);
  const value = node.value;
  if (typeof value === "string") return { kind: "scalar", text: value, quoted: true, span, via: [] };
  return { kind: "scalar", text: source.text.slice(span.start, span.end), quoted: false, span, via: [] };
}
var spanOf = (node, source) => ({
  file: source.file,
  start: node.offset,
  end: node.offset + node.length
});
function tooDeep(text3) {
  let depth = 0;
  let inText = false;
  for (let index = 0; index < text3.length; index += 1) {
    const character = text3[index];
    if (inText) {
      if (character === "\\") index += 1;
      else if (character === '"' || character === "\n") inText = false;
    } else if (character === '"') inText = true;
    else if (character === "{" || character === "[") {
      depth += 1;
      if (depth > MAX_DEPTH) return index;
    } else if (character === "}" || character === "]") depth -= 1;
  }
  return void 0;
}

// node_modules/yaml/browser/dist/nodes/identity.js
var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case MAP:
      case SEQ:
        return true;
    }
  return false;
}
function isNode(node) {
  if (node && typeof node === "object")
    switch (node[NODE_TYPE]) {
      case ALIAS:
      case MAP:
      case SCALAR:
      case SEQ:
        return true;
    }
  return false;
}
var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
var BREAK = /* @__PURE__ */ Symbol("break visit");
var SKIP = /* @__PURE__ */ Symbol("skip children");
var REMOVE = /* @__PURE__ */ Symbol("remove node");
function visit2(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    visit_(null, node, visitor_, Object.freeze([]));
}
visit2.BREAK = BREAK;
visit2.SKIP = SKIP;
visit2.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
  const ctrl = callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visit_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = visit_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = visit_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = visit_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
async function visitAsync(node, visitor) {
  const visitor_ = initVisitor(visitor);
  if (isDocument(node)) {
    const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
    if (cd === REMOVE)
      node.contents = null;
  } else
    await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK;
visitAsync.SKIP = SKIP;
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
  const ctrl = await callVisitor(key, node, visitor, path);
  if (isNode(ctrl) || isPair(ctrl)) {
    replaceNode(key, path, ctrl);
    return visitAsync_(key, ctrl, visitor, path);
  }
  if (typeof ctrl !== "symbol") {
    if (isCollection(node)) {
      path = Object.freeze(path.concat(node));
      for (let i = 0; i < node.items.length; ++i) {
        const ci = await visitAsync_(i, node.items[i], visitor, path);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK)
          return BREAK;
        else if (ci === REMOVE) {
          node.items.splice(i, 1);
          i -= 1;
        }
      }
    } else if (isPair(node)) {
      path = Object.freeze(path.concat(node));
      const ck = await visitAsync_("key", node.key, visitor, path);
      if (ck === BREAK)
        return BREAK;
      else if (ck === REMOVE)
        node.key = null;
      const cv = await visitAsync_("value", node.value, visitor, path);
      if (cv === BREAK)
        return BREAK;
      else if (cv === REMOVE)
        node.value = null;
    }
  }
  return ctrl;
}
function initVisitor(visitor) {
  if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
    return Object.assign({
      Alias: visitor.Node,
      Map: visitor.Node,
      Scalar: visitor.Node,
      Seq: visitor.Node
    }, visitor.Value && {
      Map: visitor.Value,
      Scalar: visitor.Value,
      Seq: visitor.Value
    }, visitor.Collection && {
      Map: visitor.Collection,
      Seq: visitor.Collection
    }, visitor);
  }
  return visitor;
}
function callVisitor(key, node, visitor, path) {
  if (typeof visitor === "function")
    return visitor(key, node, path);
  if (isMap(node))
    return visitor.Map?.(key, node, path);
  if (isSeq(node))
    return visitor.Seq?.(key, node, path);
  if (isPair(node))
    return visitor.Pair?.(key, node, path);
  if (isScalar(node))
    return visitor.Scalar?.(key, node, path);
  if (isAlias(node))
    return visitor.Alias?.(key, node, path);
  return void 0;
}
function replaceNode(key, path, node) {
  const parent = path[path.length - 1];
  if (isCollection(parent)) {
    parent.items[key] = node;
  } else if (isPair(parent)) {
    if (key === "key")
      parent.key = node;
    else
      parent.value = node;
  } else if (isDocument(parent)) {
    parent.contents = node;
  } else {
    const pt = isAlias(parent) ? "alias" : "scalar";
    throw new Error(`Cannot replace node with ${pt} parent`);
  }
}

// node_modules/yaml/browser/dist/doc/directives.js
var escapeChars = {
  "!": "%21",
  ",": "%2C",
  "[": "%5B",
  "]": "%5D",
  "{": "%7B",
  "}": "%7D"
};
var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class _Directives {
  constructor(yaml, tags2) {
    this.docStart = null;
    this.docEnd = false;
    this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
    this.tags = Object.assign({}, _Directives.defaultTags, tags2);
  }
  clone() {
    const copy = new _Directives(this.yaml, this.tags);
    copy.docStart = this.docStart;
    return copy;
  }
  /**
   * During parsing, get a Directives instance for the current document and
   * update the stream state according to the current version's spec.
   */
  atDocument() {
    const res = new _Directives(this.yaml, this.tags);
    switch (this.yaml.version) {
      case "1.1":
        this.atNextDocument = true;
        break;
      case "1.2":
        this.atNextDocument = false;
        this.yaml = {
          explicit: _Directives.defaultYaml.explicit,
          version: "1.2"
        };
        this.tags = Object.assign({}, _Directives.defaultTags);
        break;
    }
    return res;
  }
  /**
   * @param onError - May be called even if the action was successful
   * @returns `true` on success
   */
  add(line, onError) {
    if (this.atNextDocument) {
      this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
      this.tags = Object.assign({}, _Directives.defaultTags);
      this.atNextDocument = false;
    }
    const parts2 = line.trim().split(/[ \t]+/);
    const name = parts2.shift();
    switch (name) {
      case "%TAG": {
        if (parts2.length !== 2) {
          onError(0, "%TAG directive should contain exactly two parts");
          if (parts2.length < 2)
            return false;
        }
        const [handle, prefix] = parts2;
        this.tags[handle] = prefix;
        return true;
      }
      case "%YAML": {
        this.yaml.explicit = true;
        if (parts2.length !== 1) {
          onError(0, "%YAML directive should contain exactly one part");
          return false;
        }
        const [version] = parts2;
        if (version === "1.1" || version === "1.2") {
          this.yaml.version = version;
          return true;
        } else {
          const isValid = /^\d+\.\d+$/.test(version);
          onError(6, `Unsupported YAML version ${version}`, isValid);
          return false;
        }
      }
      default:
        onError(0, `Unknown directive ${name}`, true);
        return false;
    }
  }
  /**
   * Resolves a tag, matching handles to those defined in %TAG directives.
   *
   * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
   *   `'!local'` tag, or `null` if unresolvable.
   */
  tagName(source, onError) {
    if (source === "!")
      return "!";
    if (source[0] !== "!") {
      onError(`Not a valid tag: ${source}`);
      return null;
    }
    if (source[1] === "<") {
      const verbatim = source.slice(2, -1);
      if (verbatim === "!" || verbatim === "!!") {
        onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
        return null;
      }
      if (source[source.length - 1] !== ">")
        onError("Verbatim tags must end with a >");
      return verbatim;
    }
    const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
    if (!suffix)
      onError(`The ${source} tag has no suffix`);
    const prefix = this.tags[handle];
    if (prefix) {
      try {
        return prefix + decodeURIComponent(suffix);
      } catch (error) {
        onError(String(error));
        return null;
      }
    }
    if (handle === "!")
      return source;
    onError(`Could not resolve tag: ${source}`);
    return null;
  }
  /**
   * Given a fully resolved tag, returns its printable string form,
   * taking into account current tag prefixes and defaults.
   */
  tagString(tag) {
    for (const [handle, prefix] of Object.entries(this.tags)) {
      if (tag.startsWith(prefix))
        return handle + escapeTagName(tag.substring(prefix.length));
    }
    return tag[0] === "!" ? tag : `!<${tag}>`;
  }
  toString(doc) {
    const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
    const tagEntries = Object.entries(this.tags);
    let tagNames;
    if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
      const tags2 = {};
      visit2(doc.contents, (_key, node) => {
        if (isNode(node) && node.tag)
          tags2[node.tag] = true;
      });
      tagNames = Object.keys(tags2);
    } else
      tagNames = [];
    for (const [handle, prefix] of tagEntries) {
      if (handle === "!!" && prefix === "tag:yaml.org,2002:")
        continue;
      if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
        lines.push(`%TAG ${handle} ${prefix}`);
    }
    return lines.join("\n");
  }
};
Directives.defaultYaml = { explicit: false, version: "1.2" };
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
  if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
    const sa = JSON.stringify(anchor);
    const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
    throw new Error(msg);
  }
  return true;
}
function anchorNames(root) {
  const anchors = /* @__PURE__ */ new Set();
  visit2(root, {
    Value(_key, node) {
      if (node.anchor)
        anchors.add(node.anchor);
    }
  });
  return anchors;
}
function findNewAnchor(prefix, exclude) {
  for (let i = 1; true; ++i) {
    const name = `${prefix}${i}`;
    if (!exclude.has(name))
      return name;
  }
}
function createNodeAnchors(doc, prefix) {
  const aliasObjects = [];
  const sourceObjects = /* @__PURE__ */ new Map();
  let prevAnchors = null;
  return {
    onAnchor: (source) => {
      aliasObjects.push(source);
      prevAnchors ?? (prevAnchors = anchorNames(doc));
      const anchor = findNewAnchor(prefix, prevAnchors);
      prevAnchors.add(anchor);
      return anchor;
    },
    /**
     * With circular references, the source node is only resolved after all
     * of its child nodes are. This is why anchors are set only after all of
     * the nodes have been created.
     */
    setAnchors: () => {
      for (const source of aliasObjects) {
        const ref2 = sourceObjects.get(source);
        if (typeof ref2 === "object" && ref2.anchor && (isScalar(ref2.node) || isCollection(ref2.node))) {
          ref2.node.anchor = ref2.anchor;
        } else {
          const error = new Error("Failed to resolve repeated object (this should not happen)");
          error.source = source;
          throw error;
        }
      }
    },
    sourceObjects
  };
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
  if (val && typeof val === "object") {
    if (Array.isArray(val)) {
      for (let i = 0, len = val.length; i < len; ++i) {
        const v0 = val[i];
        const v1 = applyReviver(reviver, val, String(i), v0);
        if (v1 === void 0)
          delete val[i];
        else if (v1 !== v0)
          val[i] = v1;
      }
    } else if (val instanceof Map) {
      for (const k of Array.from(val.keys())) {
        const v0 = val.get(k);
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          val.delete(k);
        else if (v1 !== v0)
          val.set(k, v1);
      }
    } else if (val instanceof Set) {
      for (const v0 of Array.from(val)) {
        const v1 = applyReviver(reviver, val, v0, v0);
        if (v1 === void 0)
          val.delete(v0);
        else if (v1 !== v0) {
          val.delete(v0);
          val.add(v1);
        }
      }
    } else {
      for (const [k, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k, v0);
        if (v1 === void 0)
          delete val[k];
        else if (v1 !== v0)
          val[k] = v1;
      }
    }
  }
  return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v, i) => toJS(v, String(i), ctx));
  if (value && typeof value.toJSON === "function") {
    if (!ctx || !hasAnchor(value))
      return value.toJSON(arg, ctx);
    const data = { aliasCount: 0, count: 1, res: void 0 };
    ctx.anchors.set(value, data);
    ctx.onCreate = (res2) => {
      data.res = res2;
      delete ctx.onCreate;
    };
    const res = value.toJSON(arg, ctx);
    if (ctx.onCreate)
      ctx.onCreate(res);
    return res;
  }
  if (typeof value === "bigint" && !ctx?.keep)
    return Number(value);
  return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
  constructor(type) {
    Object.defineProperty(this, NODE_TYPE, { value: type });
  }
  /** Create a copy of this node.  */
  clone() {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** A plain JavaScript representation of this node. */
  toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    if (!isDocument(doc))
      throw new TypeError("A document argument is required");
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc,
      keep: true,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this, "", ctx);
    if (typeof onAnchor === "function")
      for (const { count: count2, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count2);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
  constructor(source) {
    super(ALIAS);
    this.source = source;
    Object.defineProperty(this, "tag", {
      set() {
        throw new Error("Alias nodes cannot have tags");
      }
    });
  }
  /**
   * Resolve the value of this alias within `doc`, finding the last
   * instance of the `source` anchor before this node.
   */
  resolve(doc, ctx) {
    if (ctx?.maxAliasCount === 0)
      throw new ReferenceError("Alias resolution is disabled");
    let nodes;
    if (ctx?.aliasResolveCache) {
      nodes = ctx.aliasResolveCache;
    } else {
      nodes = [];
      visit2(doc, {
        Node: (_key, node) => {
          if (isAlias(node) || hasAnchor(node))
            nodes.push(node);
        }
      });
      if (ctx)
        ctx.aliasResolveCache = nodes;
    }
    let found = void 0;
    for (const node of nodes) {
      if (node === this)
        break;
      if (node.anchor === this.source)
        found = node;
    }
    if (found && ctx) {
      const { anchors, doc: doc2, maxAliasCount } = ctx;
      let data = anchors.get(found);
      if (!data) {
        toJS(found, null, ctx);
        data = anchors.get(found);
      }
      if (data?.res === void 0) {
        const msg = "This should not happen: Alias anchor was not resolved?";
        throw new ReferenceError(msg);
      }
      if (maxAliasCount >= 0) {
        data.count += 1;
        if (data.aliasCount === 0)
          data.aliasCount = getAliasCount(doc2, found, anchors);
        if (data.count * data.aliasCount > maxAliasCount) {
          const msg = "Excessive alias count indicates a resource exhaustion attack";
          throw new ReferenceError(msg);
        }
      }
    }
    return found;
  }
  toJSON(_arg, ctx) {
    if (!ctx)
      return { source: this.source };
    const source = this.resolve(ctx.doc, ctx);
    if (!source) {
      const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
      throw new ReferenceError(msg);
    }
    return ctx.anchors.get(source).res;
  }
  toString(ctx, _onComment, _onChompKeep) {
    const src = `*${this.source}`;
    if (ctx) {
      anchorIsValid(this.source);
      if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
        const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
        throw new Error(msg);
      }
      if (ctx.implicitKey)
        return `${src} `;
    }
    return src;
  }
};
function getAliasCount(doc, node, anchors) {
  if (isAlias(node)) {
    const source = node.resolve(doc);
    const anchor = anchors && source && anchors.get(source);
    return anchor ? anchor.count * anchor.aliasCount : 0;
  } else if (isCollection(node)) {
    let count2 = 0;
    for (const item of node.items) {
      const c = getAliasCount(doc, item, anchors);
      if (c > count2)
        count2 = c;
    }
    return count2;
  } else if (isPair(node)) {
    const kc = getAliasCount(doc, node.key, anchors);
    const vc = getAliasCount(doc, node.value, anchors);
    return Math.max(kc, vc);
  }
  return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
  constructor(value) {
    super(SCALAR);
    this.value = value;
  }
  toJSON(arg, ctx) {
    return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
  }
  toString() {
    return String(this.value);
  }
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
var defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags2) {
  if (tagName) {
    const match = tags2.filter((t) => t.tag === tagName);
    const tagObj = match.find((t) => !t.format) ?? match[0];
    if (!tagObj)
      throw new Error(`Tag ${tagName} not found`);
    return tagObj;
  }
  return tags2.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
  if (isDocument(value))
    value = value.contents;
  if (isNode(value))
    return value;
  if (isPair(value)) {
    const map2 = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
    map2.items.push(value);
    return map2;
  }
  if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
    value = value.valueOf();
  }
  const { aliasDuplicateObjects, onAnchor, onTagObj, schema: schema4, sourceObjects } = ctx;
  let ref2 = void 0;
  if (aliasDuplicateObjects && value && typeof value === "object") {
    ref2 = sourceObjects.get(value);
    if (ref2) {
      ref2.anchor ?? (ref2.anchor = onAnchor(value));
      return new Alias(ref2.anchor);
    } else {
      ref2 = { anchor: null, node: null };
      sourceObjects.set(value, ref2);
    }
  }
  if (tagName?.startsWith("!!"))
    tagName = defaultTagPrefix + tagName.slice(2);
  let tagObj = findTagObject(value, tagName, schema4.tags);
  if (!tagObj) {
    if (value && typeof value.toJSON === "function") {
      value = value.toJSON();
    }
    if (!value || typeof value !== "object") {
      const node2 = new Scalar(value);
      if (ref2)
        ref2.node = node2;
      return node2;
    }
    tagObj = value instanceof Map ? schema4[MAP] : Symbol.iterator in Object(value) ? schema4[SEQ] : schema4[MAP];
  }
  if (onTagObj) {
    onTagObj(tagObj);
    delete ctx.onTagObj;
  }
  const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
  if (tagName)
    node.tag = tagName;
  else if (!tagObj.default)
    node.tag = tagObj.tag;
  if (ref2)
    ref2.node = node;
  return node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema4, path, value) {
  let v = value;
  for (let i = path.length - 1; i >= 0; --i) {
    const k = path[i];
    if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
      const a = [];
      a[k] = v;
      v = a;
    } else {
      v = /* @__PURE__ */ new Map([[k, v]]);
    }
  }
  return createNode(v, void 0, {
    aliasDuplicateObjects: false,
    keepUndefined: false,
    onAnchor: () => {
      throw new Error("This should not happen, please report a bug.");
    },
    schema: schema4,
    sourceObjects: /* @__PURE__ */ new Map()
  });
}
var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
  constructor(type, schema4) {
    super(type);
    Object.defineProperty(this, "schema", {
      value: schema4,
      configurable: true,
      enumerable: false,
      writable: true
    });
  }
  /**
   * Create a copy of this collection.
   *
   * @param schema - If defined, overwrites the original's schema
   */
  clone(schema4) {
    const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    if (schema4)
      copy.schema = schema4;
    copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema4) : it);
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /**
   * Adds a value to the collection. For `!!map` and `!!omap` the value must
   * be a Pair instance or a `{ key, value }` object, which may not have a key
   * that already exists in the map.
   */
  addIn(path, value) {
    if (isEmptyPath(path))
      this.add(value);
    else {
      const [key, ...rest] = path;
      const node = this.get(key, true);
      if (isCollection(node))
        node.addIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
  /**
   * Removes a value from the collection.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.delete(key);
    const node = this.get(key, true);
    if (isCollection(node))
      return node.deleteIn(rest);
    else
      throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    const [key, ...rest] = path;
    const node = this.get(key, true);
    if (rest.length === 0)
      return !keepScalar && isScalar(node) ? node.value : node;
    else
      return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
  }
  hasAllNullValues(allowScalar) {
    return this.items.every((node) => {
      if (!isPair(node))
        return false;
      const n = node.value;
      return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
    });
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   */
  hasIn(path) {
    const [key, ...rest] = path;
    if (rest.length === 0)
      return this.has(key);
    const node = this.get(key, true);
    return isCollection(node) ? node.hasIn(rest) : false;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    const [key, ...rest] = path;
    if (rest.length === 0) {
      this.set(key, value);
    } else {
      const node = this.get(key, true);
      if (isCollection(node))
        node.setIn(rest, value);
      else if (node === void 0 && this.schema)
        this.set(key, collectionFromPath(this.schema, rest, value));
      else
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
  if (/^\n+$/.test(comment))
    return comment.substring(1);
  return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
var FOLD_FLOW = "flow";
var FOLD_BLOCK = "block";
var FOLD_QUOTED = "quoted";
function foldFlowLines(text3, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
  if (!lineWidth || lineWidth < 0)
    return text3;
  if (lineWidth < minContentWidth)
    minContentWidth = 0;
  const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
  if (text3.length <= endStep)
    return text3;
  const folds = [];
  const escapedFolds = {};
  let end = lineWidth - indent.length;
  if (typeof indentAtStart === "number") {
    if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
      folds.push(0);
    else
      end = lineWidth - indentAtStart;
  }
  let split3 = void 0;
  let prev = void 0;
  let overflow = false;
  let i = -1;
  let escStart = -1;
  let escEnd = -1;
  if (mode === FOLD_BLOCK) {
    i = consumeMoreIndentedLines(text3, i, indent.length);
    if (i !== -1)
      end = i + endStep;
  }
  for (let ch; ch = text3[i += 1]; ) {
    if (mode === FOLD_QUOTED && ch === "\\") {
      escStart = i;
      switch (text3[i + 1]) {
        case "x":
          i += 3;
          break;
        case "u":
          i += 5;
          break;
        case "U":
          i += 9;
          break;
        default:
          i += 1;
      }
      escEnd = i;
    }
    if (ch === "\n") {
      if (mode === FOLD_BLOCK)
        i = consumeMoreIndentedLines(text3, i, indent.length);
      end = i + indent.length + endStep;
      split3 = void 0;
    } else {
      if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
        const next = text3[i + 1];
        if (next && next !== " " && next !== "\n" && next !== "	")
          split3 = i;
      }
      if (i >= end) {
        if (split3) {
          folds.push(split3);
          end = split3 + endStep;
          split3 = void 0;
        } else if (mode === FOLD_QUOTED) {
          while (prev === " " || prev === "	") {
            prev = ch;
            ch = text3[i += 1];
            overflow = true;
          }
          const j = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j])
            return text3;
          folds.push(j);
          escapedFolds[j] = true;
          end = j + endStep;
          split3 = void 0;
        } else {
          overflow = true;
        }
      }
    }
    prev = ch;
  }
  if (overflow && onOverflow)
    onOverflow();
  if (folds.length === 0)
    return text3;
  if (onFold)
    onFold();
  let res = text3.slice(0, folds[0]);
  for (let i2 = 0; i2 < folds.length; ++i2) {
    const fold = folds[i2];
    const end2 = folds[i2 + 1] || text3.length;
    if (fold === 0)
      res = `
${indent}${text3.slice(0, end2)}`;
    else {
      if (mode === FOLD_QUOTED && escapedFolds[fold])
        res += `${text3[fold]}\\`;
      res += `
${indent}${text3.slice(fold + 1, end2)}`;
    }
  }
  return res;
}
function consumeMoreIndentedLines(text3, i, indent) {
  let end = i;
  let start = i + 1;
  let ch = text3[start];
  while (ch === " " || ch === "	") {
    if (i < start + indent) {
      ch = text3[++i];
    } else {
      do {
        ch = text3[++i];
      } while (ch && ch !== "\n");
      end = i;
      start = i + 1;
      ch = text3[start];
    }
  }
  return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
var getFoldOptions = (ctx, isBlock2) => ({
  indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
  lineWidth: ctx.options.lineWidth,
  minContentWidth: ctx.options.minContentWidth
});
var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
  if (!lineWidth || lineWidth < 0)
    return false;
  const limit = lineWidth - indentLength;
  const strLen = str.length;
  if (strLen <= limit)
    return false;
  for (let i = 0, start = 0; i < strLen; ++i) {
    if (str[i] === "\n") {
      if (i - start > limit)
        return true;
      start = i + 1;
      if (strLen - start <= limit)
        return false;
    }
  }
  return true;
}
function doubleQuotedString(value, ctx) {
  const json = JSON.stringify(value);
  if (ctx.options.doubleQuotedAsJSON)
    return json;
  const { implicitKey } = ctx;
  const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  let str = "";
  let start = 0;
  for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
    if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
      str += json.slice(start, i) + "\\ ";
      i += 1;
      start = i;
      ch = "\\";
    }
    if (ch === "\\")
      switch (json[i + 1]) {
        case "u":
          {
            str += json.slice(start, i);
            const code = json.substr(i + 2, 4);
            switch (code) {
              case "0000":
                str += "\\0";
                break;
              case "0007":
                str += "\\a";
                break;
              case "000b":
                str += "\\v";
                break;
              case "001b":
                str += "\\e";
                break;
              case "0085":
                str += "\\N";
                break;
              case "00a0":
                str += "\\_";
                break;
              case "2028":
                str += "\\L";
                break;
              case "2029":
                str += "\\P";
                break;
              default:
                if (code.substr(0, 2) === "00")
                  str += "\\x" + code.substr(2);
                else
                  str += json.substr(i, 6);
            }
            i += 5;
            start = i + 1;
          }
          break;
        case "n":
          if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
            i += 1;
          } else {
            str += json.slice(start, i) + "\n\n";
            while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
              str += "\n";
              i += 2;
            }
            str += indent;
            if (json[i + 2] === " ")
              str += "\\";
            i += 1;
            start = i + 1;
          }
          break;
        default:
          i += 1;
      }
  }
  str = start ? str + json.slice(start) : json;
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
  if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
    return doubleQuotedString(value, ctx);
  const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
  const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
  return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
  const { singleQuote } = ctx.options;
  let qs;
  if (singleQuote === false)
    qs = doubleQuotedString;
  else {
    const hasDouble = value.includes('"');
    const hasSingle = value.includes("'");
    if (hasDouble && !hasSingle)
      qs = singleQuotedString;
    else if (hasSingle && !hasDouble)
      qs = doubleQuotedString;
    else
      qs = singleQuote ? singleQuotedString : doubleQuotedString;
  }
  return qs(value, ctx);
}
var blockEndNewlines;
try {
  blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
  blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
  const { blockQuote, commentString, lineWidth } = ctx.options;
  if (!blockQuote || /\n[\t ]+$/.test(value)) {
    return quotedString(value, ctx);
  }
  const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
  const literal2 = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
  if (!value)
    return literal2 ? "|\n" : ">\n";
  let chomp;
  let endStart;
  for (endStart = value.length; endStart > 0; --endStart) {
    const ch = value[endStart - 1];
    if (ch !== "\n" && ch !== "	" && ch !== " ")
      break;
  }
  let end = value.substring(endStart);
  const endNlPos = end.indexOf("\n");
  if (endNlPos === -1) {
    chomp = "-";
  } else if (value === end || endNlPos !== end.length - 1) {
    chomp = "+";
    if (onChompKeep)
      onChompKeep();
  } else {
    chomp = "";
  }
  if (end) {
    value = value.slice(0, -end.length);
    if (end[end.length - 1] === "\n")
      end = end.slice(0, -1);
    end = end.replace(blockEndNewlines, `$&${indent}`);
  }
  let startWithSpace = false;
  let startEnd;
  let startNlPos = -1;
  for (startEnd = 0; startEnd < value.length; ++startEnd) {
    const ch = value[startEnd];
    if (ch === " ")
      startWithSpace = true;
    else if (ch === "\n")
      startNlPos = startEnd;
    else
      break;
  }
  let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
  if (start) {
    value = value.substring(start.length);
    start = start.replace(/\n+/g, `$&${indent}`);
  }
  const indentSize = indent ? "2" : "1";
  let header = (startWithSpace ? indentSize : "") + chomp;
  if (comment) {
    header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
    if (onComment)
      onComment();
  }
  if (!literal2) {
    const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
    let literalFallback = false;
    const foldOptions = getFoldOptions(ctx, true);
    if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) {
      foldOptions.onOverflow = () => {
        literalFallback = true;
      };
    }
    const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
    if (!literalFallback)
      return `>${header}
${indent}${body}`;
  }
  value = value.replace(/\n+/g, `$&${indent}`);
  return `|${header}
${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
  const { type, value } = item;
  const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
  if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
    return quotedString(value, ctx);
  }
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
    return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
  }
  if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) {
    return blockString(item, ctx, onComment, onChompKeep);
  }
  if (containsDocumentMarker(value)) {
    if (indent === "") {
      ctx.forceBlockIndent = true;
      return blockString(item, ctx, onComment, onChompKeep);
    } else if (implicitKey && indent === indentStep) {
      return quotedString(value, ctx);
    }
  }
  const str = value.replace(/\n+/g, `$&
${indent}`);
  if (actualString) {
    const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
    const { compat, tags: tags2 } = ctx.doc.schema;
    if (tags2.some(test) || compat?.some(test))
      return quotedString(value, ctx);
  }
  return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
  const { implicitKey, inFlow } = ctx;
  const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
  let { type } = item;
  if (type !== Scalar.QUOTE_DOUBLE) {
    if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
      type = Scalar.QUOTE_DOUBLE;
  }
  const _stringify = (_type) => {
    switch (_type) {
      case Scalar.BLOCK_FOLDED:
      case Scalar.BLOCK_LITERAL:
        return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
      case Scalar.QUOTE_DOUBLE:
        return doubleQuotedString(ss.value, ctx);
      case Scalar.QUOTE_SINGLE:
        return singleQuotedString(ss.value, ctx);
      case Scalar.PLAIN:
        return plainString(ss, ctx, onComment, onChompKeep);
      default:
        return null;
    }
  };
  let res = _stringify(type);
  if (res === null) {
    const { defaultKeyType, defaultStringType } = ctx.options;
    const t = implicitKey && defaultKeyType || defaultStringType;
    res = _stringify(t);
    if (res === null)
      throw new Error(`Unsupported default string type ${t}`);
  }
  return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
  const opt = Object.assign({
    blockQuote: true,
    commentString: stringifyComment,
    defaultKeyType: null,
    defaultStringType: "PLAIN",
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: "false",
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth: 80,
    minContentWidth: 20,
    nullStr: "null",
    simpleKeys: false,
    singleQuote: null,
    trailingComma: false,
    trueStr: "true",
    verifyAliasOrder: true
  }, doc.schema.toStringOptions, options);
  let inFlow;
  switch (opt.collectionStyle) {
    case "block":
      inFlow = false;
      break;
    case "flow":
      inFlow = true;
      break;
    default:
      inFlow = null;
  }
  return {
    anchors: /* @__PURE__ */ new Set(),
    doc,
    flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
    indent: "",
    indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
    inFlow,
    options: opt
  };
}
function getTagObject(tags2, item) {
  if (item.tag) {
    const match = tags2.filter((t) => t.tag === item.tag);
    if (match.length > 0)
      return match.find((t) => t.format === item.format) ?? match[0];
  }
  let tagObj = void 0;
  let obj;
  if (isScalar(item)) {
    obj = item.value;
    let match = tags2.filter((t) => t.identify?.(obj));
    if (match.length > 1) {
      const testMatch = match.filter((t) => t.test);
      if (testMatch.length > 0)
        match = testMatch;
    }
    tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
  } else {
    obj = item;
    tagObj = tags2.find((t) => t.nodeClass && obj instanceof t.nodeClass);
  }
  if (!tagObj) {
    const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
    throw new Error(`Tag not resolved for ${name} value`);
  }
  return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
  if (!doc.directives)
    return "";
  const props = [];
  const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
  if (anchor && anchorIsValid(anchor)) {
    anchors.add(anchor);
    props.push(`&${anchor}`);
  }
  const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
  if (tag)
    props.push(doc.directives.tagString(tag));
  return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
  if (isPair(item))
    return item.toString(ctx, onComment, onChompKeep);
  if (isAlias(item)) {
    if (ctx.doc.directives)
      return item.toString(ctx);
    if (ctx.resolvedAliases?.has(item)) {
      throw new TypeError(`Cannot stringify circular structure without alias nodes`);
    } else {
      if (ctx.resolvedAliases)
        ctx.resolvedAliases.add(item);
      else
        ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
      item = item.resolve(ctx.doc);
    }
  }
  let tagObj = void 0;
  const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
  tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
  const props = stringifyProps(node, tagObj, ctx);
  if (props.length > 0)
    ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
  const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
  if (!props)
    return str;
  return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
  const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
  let keyComment = isNode(key) && key.comment || null;
  if (simpleKeys) {
    if (keyComment) {
      throw new Error("With simple keys, key nodes cannot have comments");
    }
    if (isCollection(key) || !isNode(key) && typeof key === "object") {
      const msg = "With simple keys, collection cannot be used as a key value";
      throw new Error(msg);
    }
  }
  let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
  ctx = Object.assign({}, ctx, {
    allNullValues: false,
    implicitKey: !explicitKey && (simpleKeys || !allNullValues),
    indent: indent + indentStep
  });
  let keyCommentDone = false;
  let chompKeep = false;
  let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
  if (!explicitKey && !ctx.inFlow && str.length > 1024) {
    if (simpleKeys)
      throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
    explicitKey = true;
  }
  if (ctx.inFlow) {
    if (allNullValues || value == null) {
      if (keyCommentDone && onComment)
        onComment();
      return str === "" ? "?" : explicitKey ? `? ${str}` : str;
    }
  } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
    str = `? ${str}`;
    if (keyComment && !keyCommentDone) {
      str += lineComment(str, ctx.indent, commentString(keyComment));
    } else if (chompKeep && onChompKeep)
      onChompKeep();
    return str;
  }
  if (keyCommentDone)
    keyComment = null;
  if (explicitKey) {
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
    str = `? ${str}
${indent}:`;
  } else {
    str = `${str}:`;
    if (keyComment)
      str += lineComment(str, ctx.indent, commentString(keyComment));
  }
  let vsb, vcb, valueComment;
  if (isNode(value)) {
    vsb = !!value.spaceBefore;
    vcb = value.commentBefore;
    valueComment = value.comment;
  } else {
    vsb = false;
    vcb = null;
    valueComment = null;
    if (value && typeof value === "object")
      value = doc.createNode(value);
  }
  ctx.implicitKey = false;
  if (!explicitKey && !keyComment && isScalar(value))
    ctx.indentAtStart = str.length + 1;
  chompKeep = false;
  if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) {
    ctx.indent = ctx.indent.substring(2);
  }
  let valueCommentDone = false;
  const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
  let ws = " ";
  if (keyComment || vsb || vcb) {
    ws = vsb ? "\n" : "";
    if (vcb) {
      const cs = commentString(vcb);
      ws += `
${indentComment(cs, ctx.indent)}`;
    }
    if (valueStr === "" && !ctx.inFlow) {
      if (ws === "\n" && valueComment)
        ws = "\n\n";
    } else {
      ws += `
${ctx.indent}`;
    }
  } else if (!explicitKey && isCollection(value)) {
    const vs0 = valueStr[0];
    const nl0 = valueStr.indexOf("\n");
    const hasNewline = nl0 !== -1;
    const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
    if (hasNewline || !flow) {
      let hasPropsLine = false;
      if (hasNewline && (vs0 === "&" || vs0 === "!")) {
        let sp0 = valueStr.indexOf(" ");
        if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
          sp0 = valueStr.indexOf(" ", sp0 + 1);
        }
        if (sp0 === -1 || nl0 < sp0)
          hasPropsLine = true;
      }
      if (!hasPropsLine)
        ws = `
${ctx.indent}`;
    }
  } else if (valueStr === "" || valueStr[0] === "\n") {
    ws = "";
  }
  str += ws + valueStr;
  if (ctx.inFlow) {
    if (valueCommentDone && onComment)
      onComment();
  } else if (valueComment && !valueCommentDone) {
    str += lineComment(str, ctx.indent, commentString(valueComment));
  } else if (chompKeep && onChompKeep) {
    onChompKeep();
  }
  return str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
  if (logLevel === "debug" || logLevel === "warn") {
    console.warn(warning);
  }
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
var MERGE_KEY = "<<";
var merge = {
  identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
  default: "key",
  tag: "tag:yaml.org,2002:merge",
  test: /^<<$/,
  resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), {
    addToJSMap: addMergeToJSMap
  }),
  stringify: () => MERGE_KEY
};
var isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (isSeq(source))
    for (const it of source.items)
      mergeValue(ctx, map2, it);
  else if (Array.isArray(source))
    for (const it of source)
      mergeValue(ctx, map2, it);
  else
    mergeValue(ctx, map2, source);
}
function mergeValue(ctx, map2, value) {
  const source = resolveAliasValue(ctx, value);
  if (!isMap(source))
    throw new Error("Merge sources must be maps or map aliases");
  const srcMap = source.toJSON(null, ctx, Map);
  for (const [key, value2] of srcMap) {
    if (map2 instanceof Map) {
      if (!map2.has(key))
        map2.set(key, value2);
    } else if (map2 instanceof Set) {
      map2.add(key);
    } else if (!Object.prototype.hasOwnProperty.call(map2, key)) {
      Object.defineProperty(map2, key, {
        value: value2,
        writable: true,
        enumerable: true,
        configurable: true
      });
    }
  }
  return map2;
}
function resolveAliasValue(ctx, value) {
  return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map2, { key, value }) {
  if (isNode(key) && key.addToJSMap)
    key.addToJSMap(ctx, map2, value);
  else if (isMergeKey(ctx, key))
    addMergeToJSMap(ctx, map2, value);
  else {
    const jsKey = toJS(key, "", ctx);
    if (map2 instanceof Map) {
      map2.set(jsKey, toJS(value, jsKey, ctx));
    } else if (map2 instanceof Set) {
      map2.add(jsKey);
    } else {
      const stringKey = stringifyKey(key, jsKey, ctx);
      const jsValue = toJS(value, stringKey, ctx);
      if (stringKey in map2)
        Object.defineProperty(map2, stringKey, {
          value: jsValue,
          writable: true,
          enumerable: true,
          configurable: true
        });
      else
        map2[stringKey] = jsValue;
    }
  }
  return map2;
}
function stringifyKey(key, jsKey, ctx) {
  if (jsKey === null)
    return "";
  if (typeof jsKey !== "object")
    return String(jsKey);
  if (isNode(key) && ctx?.doc) {
    const strCtx = createStringifyContext(ctx.doc, {});
    strCtx.anchors = /* @__PURE__ */ new Set();
    for (const node of ctx.anchors.keys())
      strCtx.anchors.add(node.anchor);
    strCtx.inFlow = true;
    strCtx.inStringifyKey = true;
    const strKey = key.toString(strCtx);
    if (!ctx.mapKeyWarned) {
      let jsonStr = JSON.stringify(strKey);
      if (jsonStr.length > 40)
        jsonStr = jsonStr.substring(0, 36) + '..."';
      warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
      ctx.mapKeyWarned = true;
    }
    return strKey;
  }
  return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
  const k = createNode(key, void 0, ctx);
  const v = createNode(value, void 0, ctx);
  return new Pair(k, v);
}
var Pair = class _Pair {
  constructor(key, value = null) {
    Object.defineProperty(this, NODE_TYPE, { value: PAIR });
    this.key = key;
    this.value = value;
  }
  clone(schema4) {
    let { key, value } = this;
    if (isNode(key))
      key = key.clone(schema4);
    if (isNode(value))
      value = value.clone(schema4);
    return new _Pair(key, value);
  }
  toJSON(_, ctx) {
    const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    return addPairToJSMap(ctx, pair, this);
  }
  toString(ctx, onComment, onChompKeep) {
    return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
  const flow = ctx.inFlow ?? collection.flow;
  const stringify4 = flow ? stringifyFlowCollection : stringifyBlockCollection;
  return stringify4(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items: items2 }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
  const { indent, options: { commentString } } = ctx;
  const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
  let chompKeep = false;
  const lines = [];
  for (let i = 0; i < items2.length; ++i) {
    const item = items2[i];
    let comment2 = null;
    if (isNode(item)) {
      if (!chompKeep && item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
      if (item.comment)
        comment2 = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (!chompKeep && ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
      }
    }
    chompKeep = false;
    let str2 = stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
    if (comment2)
      str2 += lineComment(str2, itemIndent, commentString(comment2));
    if (chompKeep && comment2)
      chompKeep = false;
    lines.push(blockItemPrefix + str2);
  }
  let str;
  if (lines.length === 0) {
    str = flowChars.start + flowChars.end;
  } else {
    str = lines[0];
    for (let i = 1; i < lines.length; ++i) {
      const line = lines[i];
      str += line ? `
${indent}${line}` : "\n";
    }
  }
  if (comment) {
    str += "\n" + indentComment(commentString(comment), indent);
    if (onComment)
      onComment();
  } else if (chompKeep && onChompKeep)
    onChompKeep();
  return str;
}
function stringifyFlowCollection({ items: items2 }, ctx, { flowChars, itemIndent }) {
  const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
  itemIndent += indentStep;
  const itemCtx = Object.assign({}, ctx, {
    indent: itemIndent,
    inFlow: true,
    type: null
  });
  let reqNewline = false;
  let linesAtValue = 0;
  const lines = [];
  for (let i = 0; i < items2.length; ++i) {
    const item = items2[i];
    let comment = null;
    if (isNode(item)) {
      if (item.spaceBefore)
        lines.push("");
      addCommentBefore(ctx, lines, item.commentBefore, false);
      if (item.comment)
        comment = item.comment;
    } else if (isPair(item)) {
      const ik = isNode(item.key) ? item.key : null;
      if (ik) {
        if (ik.spaceBefore)
          lines.push("");
        addCommentBefore(ctx, lines, ik.commentBefore, false);
        if (ik.comment)
          reqNewline = true;
      }
      const iv = isNode(item.value) ? item.value : null;
      if (iv) {
        if (iv.comment)
          comment = iv.comment;
        if (iv.commentBefore)
          reqNewline = true;
      } else if (item.value == null && ik?.comment) {
        comment = ik.comment;
      }
    }
    if (comment)
      reqNewline = true;
    let str = stringify(item, itemCtx, () => comment = null);
    reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
    if (i < items2.length - 1) {
      str += ",";
    } else if (ctx.options.trailingComma) {
      if (ctx.options.lineWidth > 0) {
        reqNewline || (reqNewline = lines.reduce((sum2, line) => sum2 + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
      }
      if (reqNewline) {
        str += ",";
      }
    }
    if (comment)
      str += lineComment(str, itemIndent, commentString(comment));
    lines.push(str);
    linesAtValue = lines.length;
  }
  const { start, end } = flowChars;
  if (lines.length === 0) {
    return start + end;
  } else {
    if (!reqNewline) {
      const len = lines.reduce((sum2, line) => sum2 + line.length + 2, 2);
      reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
    }
    if (reqNewline) {
      let str = start;
      for (const line of lines)
        str += line ? `
${indentStep}${indent}${line}` : "\n";
      return `${str}
${indent}${end}`;
    } else {
      return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
  }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
  if (comment && chompKeep)
    comment = comment.replace(/^\n+/, "");
  if (comment) {
    const ic = indentComment(commentString(comment), indent);
    lines.push(ic.trimStart());
  }
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items2, key) {
  const k = isScalar(key) ? key.value : key;
  for (const it of items2) {
    if (isPair(it)) {
      if (it.key === key || it.key === k)
        return it;
      if (isScalar(it.key) && it.key.value === k)
        return it;
    }
  }
  return void 0;
}
var YAMLMap = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:map";
  }
  constructor(schema4) {
    super(MAP, schema4);
    this.items = [];
  }
  /**
   * A generic collection parsing method that can be extended
   * to other node classes that inherit from YAMLMap
   */
  static from(schema4, obj, ctx) {
    const { keepUndefined, replacer } = ctx;
    const map2 = new this(schema4);
    const add = (key, value) => {
      if (typeof replacer === "function")
        value = replacer.call(obj, key, value);
      else if (Array.isArray(replacer) && !replacer.includes(key))
        return;
      if (value !== void 0 || keepUndefined)
        map2.items.push(createPair(key, value, ctx));
    };
    if (obj instanceof Map) {
      for (const [key, value] of obj)
        add(key, value);
    } else if (obj && typeof obj === "object") {
      for (const key of Object.keys(obj))
        add(key, obj[key]);
    }
    if (typeof schema4.sortMapEntries === "function") {
      map2.items.sort(schema4.sortMapEntries);
    }
    return map2;
  }
  /**
   * Adds a value to the collection.
   *
   * @param overwrite - If not set `true`, using a key that is already in the
   *   collection will throw. Otherwise, overwrites the previous value.
   */
  add(pair, overwrite) {
    let _pair;
    if (isPair(pair))
      _pair = pair;
    else if (!pair || typeof pair !== "object" || !("key" in pair)) {
      _pair = new Pair(pair, pair?.value);
    } else
      _pair = new Pair(pair.key, pair.value);
    const prev = findPair(this.items, _pair.key);
    const sortEntries = this.schema?.sortMapEntries;
    if (prev) {
      if (!overwrite)
        throw new Error(`Key ${_pair.key} already set`);
      if (isScalar(prev.value) && isScalarValue(_pair.value))
        prev.value.value = _pair.value;
      else
        prev.value = _pair.value;
    } else if (sortEntries) {
      const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
      if (i === -1)
        this.items.push(_pair);
      else
        this.items.splice(i, 0, _pair);
    } else {
      this.items.push(_pair);
    }
  }
  delete(key) {
    const it = findPair(this.items, key);
    if (!it)
      return false;
    const del = this.items.splice(this.items.indexOf(it), 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const it = findPair(this.items, key);
    const node = it?.value;
    return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
  }
  has(key) {
    return !!findPair(this.items, key);
  }
  set(key, value) {
    this.add(new Pair(key, value), true);
  }
  /**
   * @param ctx - Conversion context, originally set in Document#toJS()
   * @param {Class} Type - If set, forces the returned collection type
   * @returns Instance of Type, Map, or Object
   */
  toJSON(_, ctx, Type) {
    const map2 = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const item of this.items)
      addPairToJSMap(ctx, map2, item);
    return map2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    for (const item of this.items) {
      if (!isPair(item))
        throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
    }
    if (!ctx.allNullValues && this.hasAllNullValues(false))
      ctx = Object.assign({}, ctx, { allNullValues: true });
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "",
      flowChars: { start: "{", end: "}" },
      itemIndent: ctx.indent || "",
      onChompKeep,
      onComment
    });
  }
};

// node_modules/yaml/browser/dist/schema/common/map.js
var map = {
  collection: "map",
  default: true,
  nodeClass: YAMLMap,
  tag: "tag:yaml.org,2002:map",
  resolve(map2, onError) {
    if (!isMap(map2))
      onError("Expected a mapping for this tag");
    return map2;
  },
  createNode: (schema4, obj, ctx) => YAMLMap.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
  static get tagName() {
    return "tag:yaml.org,2002:seq";
  }
  constructor(schema4) {
    super(SEQ, schema4);
    this.items = [];
  }
  add(value) {
    this.items.push(value);
  }
  /**
   * Removes a value from the collection.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   *
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return false;
    const del = this.items.splice(idx, 1);
    return del.length > 0;
  }
  get(key, keepScalar) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      return void 0;
    const it = this.items[idx];
    return !keepScalar && isScalar(it) ? it.value : it;
  }
  /**
   * Checks if the collection includes a value with the key `key`.
   *
   * `key` must contain a representation of an integer for this to succeed.
   * It may be wrapped in a `Scalar`.
   */
  has(key) {
    const idx = asItemIndex(key);
    return typeof idx === "number" && idx < this.items.length;
  }
  /**
   * Sets a value in this collection. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   *
   * If `key` does not contain a representation of an integer, this will throw.
   * It may be wrapped in a `Scalar`.
   */
  set(key, value) {
    const idx = asItemIndex(key);
    if (typeof idx !== "number")
      throw new Error(`Expected a valid index, not ${key}.`);
    const prev = this.items[idx];
    if (isScalar(prev) && isScalarValue(value))
      prev.value = value;
    else
      this.items[idx] = value;
  }
  toJSON(_, ctx) {
    const seq2 = [];
    if (ctx?.onCreate)
      ctx.onCreate(seq2);
    let i = 0;
    for (const item of this.items)
      seq2.push(toJS(item, String(i++), ctx));
    return seq2;
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    return stringifyCollection(this, ctx, {
      blockItemPrefix: "- ",
      flowChars: { start: "[", end: "]" },
      itemIndent: (ctx.indent || "") + "  ",
      onChompKeep,
      onComment
    });
  }
  static from(schema4, obj, ctx) {
    const { replacer } = ctx;
    const seq2 = new this(schema4);
    if (obj && Symbol.iterator in Object(obj)) {
      let i = 0;
      for (let it of obj) {
        if (typeof replacer === "function") {
          const key = obj instanceof Set ? it : String(i++);
          it = replacer.call(obj, key, it);
        }
        seq2.items.push(createNode(it, void 0, ctx));
      }
    }
    return seq2;
  }
};
function asItemIndex(key) {
  let idx = isScalar(key) ? key.value : key;
  if (idx && typeof idx === "string")
    idx = Number(idx);
  return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
var seq = {
  collection: "seq",
  default: true,
  nodeClass: YAMLSeq,
  tag: "tag:yaml.org,2002:seq",
  resolve(seq2, onError) {
    if (!isSeq(seq2))
      onError("Expected a sequence for this tag");
    return seq2;
  },
  createNode: (schema4, obj, ctx) => YAMLSeq.from(schema4, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
var string = {
  identify: (value) => typeof value === "string",
  default: true,
  tag: "tag:yaml.org,2002:str",
  resolve: (str) => str,
  stringify(item, ctx, onComment, onChompKeep) {
    ctx = Object.assign({ actualString: true }, ctx);
    return stringifyString(item, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/common/null.js
var nullTag = {
  identify: (value) => value == null,
  createNode: () => new Scalar(null),
  default: true,
  tag: "tag:yaml.org,2002:null",
  test: /^(?:~|[Nn]ull|NULL)?$/,
  resolve: () => new Scalar(null),
  stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
var boolTag = {
  identify: (value) => typeof value === "boolean",
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
  stringify({ source, value }, ctx) {
    if (source && boolTag.test.test(source)) {
      const sv = source[0] === "t" || source[0] === "T";
      if (value === sv)
        return source;
    }
    return value ? ctx.options.trueStr : ctx.options.falseStr;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format: format2, minFractionDigits, tag, value }) {
  if (typeof value === "bigint")
    return String(value);
  const num = typeof value === "number" ? value : Number(value);
  if (!isFinite(num))
    return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
  let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
  if (!format2 && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
    let i = n.indexOf(".");
    if (i < 0) {
      i = n.length;
      n += ".";
    }
    let d = minFractionDigits - (n.length - i - 1);
    while (d-- > 0)
      n += "0";
  }
  return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
var floatNaN = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str));
    const dot = str.indexOf(".");
    if (dot !== -1 && str[str.length - 1] === "0")
      node.minFractionDigits = str.length - dot - 1;
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify(node, radix, prefix) {
  const { value } = node;
  if (intIdentify(value) && value >= 0)
    return prefix + value.toString(radix);
  return stringifyNumber(node);
}
var intOct = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^0o[0-7]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
  stringify: (node) => intStringify(node, 8, "0o")
};
var int = {
  identify: intIdentify,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex = {
  identify: (value) => intIdentify(value) && value >= 0,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^0x[0-9a-fA-F]+$/,
  resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
  stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
var schema = [
  map,
  seq,
  string,
  nullTag,
  boolTag,
  intOct,
  int,
  intHex,
  floatNaN,
  floatExp,
  float
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify2(value) {
  return typeof value === "bigint" || Number.isInteger(value);
}
var stringifyJSON = ({ value }) => JSON.stringify(value);
var jsonScalars = [
  {
    identify: (value) => typeof value === "string",
    default: true,
    tag: "tag:yaml.org,2002:str",
    resolve: (str) => str,
    stringify: stringifyJSON
  },
  {
    identify: (value) => value == null,
    createNode: () => new Scalar(null),
    default: true,
    tag: "tag:yaml.org,2002:null",
    test: /^null$/,
    resolve: () => null,
    stringify: stringifyJSON
  },
  {
    identify: (value) => typeof value === "boolean",
    default: true,
    tag: "tag:yaml.org,2002:bool",
    test: /^true$|^false$/,
    resolve: (str) => str === "true",
    stringify: stringifyJSON
  },
  {
    identify: intIdentify2,
    default: true,
    tag: "tag:yaml.org,2002:int",
    test: /^-?(?:0|[1-9][0-9]*)$/,
    resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
    stringify: ({ value }) => intIdentify2(value) ? value.toString() : JSON.stringify(value)
  },
  {
    identify: (value) => typeof value === "number",
    default: true,
    tag: "tag:yaml.org,2002:float",
    test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
    resolve: (str) => parseFloat(str),
    stringify: stringifyJSON
  }
];
var jsonError = {
  default: true,
  tag: "",
  test: /^/,
  resolve(str, onError) {
    onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
    return str;
  }
};
var schema2 = [map, seq].concat(jsonScalars, jsonError);

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
var binary = {
  identify: (value) => value instanceof Uint8Array,
  // Buffer inherits from Uint8Array
  default: false,
  tag: "tag:yaml.org,2002:binary",
  /**
   * Returns a Buffer in node and an Uint8Array in browsers
   *
   * To use the resulting buffer as an image, you'll want to do something like:
   *
   *   const blob = new Blob([buffer], { type: 'image/jpeg' })
   *   document.querySelector('#photo').src = URL.createObjectURL(blob)
   */
  resolve(src, onError) {
    if (typeof atob === "function") {
      const str = atob(src.replace(/[\n\r]/g, ""));
      const buffer = new Uint8Array(str.length);
      for (let i = 0; i < str.length; ++i)
        buffer[i] = str.charCodeAt(i);
      return buffer;
    } else {
      onError("This environment does not support reading binary tags; either Buffer or atob is required");
      return src;
    }
  },
  stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
    if (!value)
      return "";
    const buf = value;
    let str;
    if (typeof btoa === "function") {
      let s = "";
      for (let i = 0; i < buf.length; ++i)
        s += String.fromCharCode(buf[i]);
      str = btoa(s);
    } else {
      throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    }
    type ?? (type = Scalar.BLOCK_LITERAL);
    if (type !== Scalar.QUOTE_DOUBLE) {
      const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
      const n = Math.ceil(str.length / lineWidth);
      const lines = new Array(n);
      for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
        lines[i] = str.substr(o, lineWidth);
      }
      str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq2, onError) {
  if (isSeq(seq2)) {
    for (let i = 0; i < seq2.items.length; ++i) {
      let item = seq2.items[i];
      if (isPair(item))
        continue;
      else if (isMap(item)) {
        if (item.items.length > 1)
          onError("Each pair must have its own sequence indicator");
        const pair = item.items[0] || new Pair(new Scalar(null));
        if (item.commentBefore)
          pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
        if (item.comment) {
          const cn = pair.value ?? pair.key;
          cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
        }
        item = pair;
      }
      seq2.items[i] = isPair(item) ? item : new Pair(item);
    }
  } else
    onError("Expected a sequence for this tag");
  return seq2;
}
function createPairs(schema4, iterable, ctx) {
  const { replacer } = ctx;
  const pairs2 = new YAMLSeq(schema4);
  pairs2.tag = "tag:yaml.org,2002:pairs";
  let i = 0;
  if (iterable && Symbol.iterator in Object(iterable))
    for (let it of iterable) {
      if (typeof replacer === "function")
        it = replacer.call(iterable, String(i++), it);
      let key, value;
      if (Array.isArray(it)) {
        if (it.length === 2) {
          key = it[0];
          value = it[1];
        } else
          throw new TypeError(`Expected [key, value] tuple: ${it}`);
      } else if (it && it instanceof Object) {
        const keys = Object.keys(it);
        if (keys.length === 1) {
          key = keys[0];
          value = it[key];
        } else {
          throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
        }
      } else {
        key = it;
      }
      pairs2.items.push(createPair(key, value, ctx));
    }
  return pairs2;
}
var pairs = {
  collection: "seq",
  default: false,
  tag: "tag:yaml.org,2002:pairs",
  resolve: resolvePairs,
  createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class _YAMLOMap extends YAMLSeq {
  constructor() {
    super();
    this.add = YAMLMap.prototype.add.bind(this);
    this.delete = YAMLMap.prototype.delete.bind(this);
    this.get = YAMLMap.prototype.get.bind(this);
    this.has = YAMLMap.prototype.has.bind(this);
    this.set = YAMLMap.prototype.set.bind(this);
    this.tag = _YAMLOMap.tag;
  }
  /**
   * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
   * but TypeScript won't allow widening the signature of a child method.
   */
  toJSON(_, ctx) {
    if (!ctx)
      return super.toJSON(_);
    const map2 = /* @__PURE__ */ new Map();
    if (ctx?.onCreate)
      ctx.onCreate(map2);
    for (const pair of this.items) {
      let key, value;
      if (isPair(pair)) {
        key = toJS(pair.key, "", ctx);
        value = toJS(pair.value, key, ctx);
      } else {
        key = toJS(pair, "", ctx);
      }
      if (map2.has(key))
        throw new Error("Ordered maps must not include duplicate keys");
      map2.set(key, value);
    }
    return map2;
  }
  static from(schema4, iterable, ctx) {
    const pairs2 = createPairs(schema4, iterable, ctx);
    const omap2 = new this();
    omap2.items = pairs2.items;
    return omap2;
  }
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
var omap = {
  collection: "seq",
  identify: (value) => value instanceof Map,
  nodeClass: YAMLOMap,
  default: false,
  tag: "tag:yaml.org,2002:omap",
  resolve(seq2, onError) {
    const pairs2 = resolvePairs(seq2, onError);
    const seenKeys = [];
    for (const { key } of pairs2.items) {
      if (isScalar(key)) {
        if (seenKeys.includes(key.value)) {
          onError(`Ordered maps must not include duplicate keys: ${key.value}`);
        } else {
          seenKeys.push(key.value);
        }
      }
    }
    return Object.assign(new YAMLOMap(), pairs2);
  },
  createNode: (schema4, iterable, ctx) => YAMLOMap.from(schema4, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
  const boolObj = value ? trueTag : falseTag;
  if (source && boolObj.test.test(source))
    return source;
  return value ? ctx.options.trueStr : ctx.options.falseStr;
}
var trueTag = {
  identify: (value) => value === true,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  resolve: () => new Scalar(true),
  stringify: boolStringify
};
var falseTag = {
  identify: (value) => value === false,
  default: true,
  tag: "tag:yaml.org,2002:bool",
  test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
  resolve: () => new Scalar(false),
  stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
var floatNaN2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
  stringify: stringifyNumber
};
var floatExp2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "EXP",
  test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
  resolve: (str) => parseFloat(str.replace(/_/g, "")),
  stringify(node) {
    const num = Number(node.value);
    return isFinite(num) ? num.toExponential() : stringifyNumber(node);
  }
};
var float2 = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
  resolve(str) {
    const node = new Scalar(parseFloat(str.replace(/_/g, "")));
    const dot = str.indexOf(".");
    if (dot !== -1) {
      const f = str.substring(dot + 1).replace(/_/g, "");
      if (f[f.length - 1] === "0")
        node.minFractionDigits = f.length;
    }
    return node;
  },
  stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
var intIdentify3 = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve2(str, offset, radix, { intAsBigInt }) {
  const sign = str[0];
  if (sign === "-" || sign === "+")
    offset += 1;
  str = str.substring(offset).replace(/_/g, "");
  if (intAsBigInt) {
    switch (radix) {
      case 2:
        str = `0b${str}`;
        break;
      case 8:
        str = `0o${str}`;
        break;
      case 16:
        str = `0x${str}`;
        break;
    }
    const n2 = BigInt(str);
    return sign === "-" ? BigInt(-1) * n2 : n2;
  }
  const n = parseInt(str, radix);
  return sign === "-" ? -1 * n : n;
}
function intStringify2(node, radix, prefix) {
  const { value } = node;
  if (intIdentify3(value)) {
    const str = value.toString(radix);
    return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
  }
  return stringifyNumber(node);
}
var intBin = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "BIN",
  test: /^[-+]?0b[0-1_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 2, opt),
  stringify: (node) => intStringify2(node, 2, "0b")
};
var intOct2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "OCT",
  test: /^[-+]?0[0-7_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 1, 8, opt),
  stringify: (node) => intStringify2(node, 8, "0")
};
var int2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?[0-9][0-9_]*$/,
  resolve: (str, _onError, opt) => intResolve2(str, 0, 10, opt),
  stringify: stringifyNumber
};
var intHex2 = {
  identify: intIdentify3,
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "HEX",
  test: /^[-+]?0x[0-9a-fA-F_]+$/,
  resolve: (str, _onError, opt) => intResolve2(str, 2, 16, opt),
  stringify: (node) => intStringify2(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class _YAMLSet extends YAMLMap {
  constructor(schema4) {
    super(schema4);
    this.tag = _YAMLSet.tag;
  }
  add(key) {
    let pair;
    if (isPair(key))
      pair = key;
    else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
      pair = new Pair(key.key, null);
    else
      pair = new Pair(key, null);
    const prev = findPair(this.items, pair.key);
    if (!prev)
      this.items.push(pair);
  }
  /**
   * If `keepPair` is `true`, returns the Pair matching `key`.
   * Otherwise, returns the value of that Pair's key.
   */
  get(key, keepPair) {
    const pair = findPair(this.items, key);
    return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
  }
  set(key, value) {
    if (typeof value !== "boolean")
      throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
    const prev = findPair(this.items, key);
    if (prev && !value) {
      this.items.splice(this.items.indexOf(prev), 1);
    } else if (!prev && value) {
      this.items.push(new Pair(key));
    }
  }
  toJSON(_, ctx) {
    return super.toJSON(_, ctx, Set);
  }
  toString(ctx, onComment, onChompKeep) {
    if (!ctx)
      return JSON.stringify(this);
    if (this.hasAllNullValues(true))
      return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
    else
      throw new Error("Set items must all have null values");
  }
  static from(schema4, iterable, ctx) {
    const { replacer } = ctx;
    const set2 = new this(schema4);
    if (iterable && Symbol.iterator in Object(iterable))
      for (let value of iterable) {
        if (typeof replacer === "function")
          value = replacer.call(iterable, value, value);
        set2.items.push(createPair(value, null, ctx));
      }
    return set2;
  }
};
YAMLSet.tag = "tag:yaml.org,2002:set";
var set = {
  collection: "map",
  identify: (value) => value instanceof Set,
  nodeClass: YAMLSet,
  default: false,
  tag: "tag:yaml.org,2002:set",
  createNode: (schema4, iterable, ctx) => YAMLSet.from(schema4, iterable, ctx),
  resolve(map2, onError) {
    if (isMap(map2)) {
      if (map2.hasAllNullValues(true))
        return Object.assign(new YAMLSet(), map2);
      else
        onError("Set items must all have null values");
    } else
      onError("Expected a mapping for this tag");
    return map2;
  }
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
  const sign = str[0];
  const parts2 = sign === "-" || sign === "+" ? str.substring(1) : str;
  const num = (n) => asBigInt ? BigInt(n) : Number(n);
  const res = parts2.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
  return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
  let { value } = node;
  let num = (n) => n;
  if (typeof value === "bigint")
    num = (n) => BigInt(n);
  else if (isNaN(value) || !isFinite(value))
    return stringifyNumber(node);
  let sign = "";
  if (value < 0) {
    sign = "-";
    value *= num(-1);
  }
  const _60 = num(60);
  const parts2 = [value % _60];
  if (value < 60) {
    parts2.unshift(0);
  } else {
    value = (value - parts2[0]) / _60;
    parts2.unshift(value % _60);
    if (value >= 60) {
      value = (value - parts2[0]) / _60;
      parts2.unshift(value);
    }
  }
  return sign + parts2.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
var intTime = {
  identify: (value) => typeof value === "bigint" || Number.isInteger(value),
  default: true,
  tag: "tag:yaml.org,2002:int",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
  resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
  stringify: stringifySexagesimal
};
var floatTime = {
  identify: (value) => typeof value === "number",
  default: true,
  tag: "tag:yaml.org,2002:float",
  format: "TIME",
  test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
  resolve: (str) => parseSexagesimal(str, false),
  stringify: stringifySexagesimal
};
var timestamp = {
  identify: (value) => value instanceof Date,
  default: true,
  tag: "tag:yaml.org,2002:timestamp",
  // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
  // may be omitted altogether, resulting in a date format. In such a case, the time part is
  // assumed to be 00:00:00Z (start of day, UTC).
  test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
  resolve(str) {
    const match = str.match(timestamp.test);
    if (!match)
      throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    const [, year, month, day, hour, minute, second] = match.map(Number);
    const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
    let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
    const tz = match[8];
    if (tz && tz !== "Z") {
      let d = parseSexagesimal(tz, false);
      if (Math.abs(d) < 30)
        d *= 60;
      date -= 6e4 * d;
    }
    return new Date(date);
  },
  stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
var schema3 = [
  map,
  seq,
  string,
  nullTag,
  trueTag,
  falseTag,
  intBin,
  intOct2,
  int2,
  intHex2,
  floatNaN2,
  floatExp2,
  float2,
  binary,
  merge,
  omap,
  pairs,
  set,
  intTime,
  floatTime,
  timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
var schemas = /* @__PURE__ */ new Map([
  ["core", schema],
  ["failsafe", [map, seq, string]],
  ["json", schema2],
  ["yaml11", schema3],
  ["yaml-1.1", schema3]
]);
var tagsByName = {
  binary,
  bool: boolTag,
  float,
  floatExp,
  floatNaN,
  floatTime,
  int,
  intHex,
  intOct,
  intTime,
  map,
  merge,
  null: nullTag,
  omap,
  pairs,
  seq,
  set,
  timestamp
};
var coreKnownTags = {
  "tag:yaml.org,2002:binary": binary,
  "tag:yaml.org,2002:merge": merge,
  "tag:yaml.org,2002:omap": omap,
  "tag:yaml.org,2002:pairs": pairs,
  "tag:yaml.org,2002:set": set,
  "tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
  const schemaTags = schemas.get(schemaName);
  if (schemaTags && !customTags) {
    return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
  }
  let tags2 = schemaTags;
  if (!tags2) {
    if (Array.isArray(customTags))
      tags2 = [];
    else {
      const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
    }
  }
  if (Array.isArray(customTags)) {
    for (const tag of customTags)
      tags2 = tags2.concat(tag);
  } else if (typeof customTags === "function") {
    tags2 = customTags(tags2.slice());
  }
  if (addMergeTag)
    tags2 = tags2.concat(merge);
  return tags2.reduce((tags3, tag) => {
    const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
    if (!tagObj) {
      const tagName = JSON.stringify(tag);
      const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
      throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
    }
    if (!tags3.includes(tagObj))
      tags3.push(tagObj);
    return tags3;
  }, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class _Schema {
  constructor({ compat, customTags, merge: merge2, resolveKnownTags, schema: schema4, sortMapEntries, toStringDefaults }) {
    this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
    this.name = typeof schema4 === "string" && schema4 || "core";
    this.knownTags = resolveKnownTags ? coreKnownTags : {};
    this.tags = getTags(customTags, this.name, merge2);
    this.toStringOptions = toStringDefaults ?? null;
    Object.defineProperty(this, MAP, { value: map });
    Object.defineProperty(this, SCALAR, { value: string });
    Object.defineProperty(this, SEQ, { value: seq });
    this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
  }
  clone() {
    const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
    copy.tags = this.tags.slice();
    return copy;
  }
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
  const lines = [];
  let hasDirectives = options.directives === true;
  if (options.directives !== false && doc.directives) {
    const dir = doc.directives.toString(doc);
    if (dir) {
      lines.push(dir);
      hasDirectives = true;
    } else if (doc.directives.docStart)
      hasDirectives = true;
  }
  if (hasDirectives)
    lines.push("---");
  const ctx = createStringifyContext(doc, options);
  const { commentString } = ctx.options;
  if (doc.commentBefore) {
    if (lines.length !== 1)
      lines.unshift("");
    const cs = commentString(doc.commentBefore);
    lines.unshift(indentComment(cs, ""));
  }
  let chompKeep = false;
  let contentComment = null;
  if (doc.contents) {
    if (isNode(doc.contents)) {
      if (doc.contents.spaceBefore && hasDirectives)
        lines.push("");
      if (doc.contents.commentBefore) {
        const cs = commentString(doc.contents.commentBefore);
        lines.push(indentComment(cs, ""));
      }
      ctx.forceBlockIndent = !!doc.comment;
      contentComment = doc.contents.comment;
    }
    const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
    let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
    if (contentComment)
      body += lineComment(body, "", commentString(contentComment));
    if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
      lines[lines.length - 1] = `--- ${body}`;
    } else
      lines.push(body);
  } else {
    lines.push(stringify(doc.contents, ctx));
  }
  if (doc.directives?.docEnd) {
    if (doc.comment) {
      const cs = commentString(doc.comment);
      if (cs.includes("\n")) {
        lines.push("...");
        lines.push(indentComment(cs, ""));
      } else {
        lines.push(`... ${cs}`);
      }
    } else {
      lines.push("...");
    }
  } else {
    let dc = doc.comment;
    if (dc && chompKeep)
      dc = dc.replace(/^\n+/, "");
    if (dc) {
      if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
        lines.push("");
      lines.push(indentComment(commentString(dc), ""));
    }
  }
  return lines.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class _Document {
  constructor(value, replacer, options) {
    this.commentBefore = null;
    this.comment = null;
    this.errors = [];
    this.warnings = [];
    Object.defineProperty(this, NODE_TYPE, { value: DOC });
    let _replacer = null;
    if (typeof replacer === "function" || Array.isArray(replacer)) {
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const opt = Object.assign({
      intAsBigInt: false,
      keepSourceTokens: false,
      logLevel: "warn",
      prettyErrors: true,
      strict: true,
      stringKeys: false,
      uniqueKeys: true,
      version: "1.2"
    }, options);
    this.options = opt;
    let { version } = opt;
    if (options?._directives) {
      this.directives = options._directives.atDocument();
      if (this.directives.yaml.explicit)
        version = this.directives.yaml.version;
    } else
      this.directives = new Directives({ version });
    this.setSchema(version, options);
    this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
  }
  /**
   * Create a deep copy of this Document and its contents.
   *
   * Custom Node values that inherit from `Object` still refer to their original instances.
   */
  clone() {
    const copy = Object.create(_Document.prototype, {
      [NODE_TYPE]: { value: DOC }
    });
    copy.commentBefore = this.commentBefore;
    copy.comment = this.comment;
    copy.errors = this.errors.slice();
    copy.warnings = this.warnings.slice();
    copy.options = Object.assign({}, this.options);
    if (this.directives)
      copy.directives = this.directives.clone();
    copy.schema = this.schema.clone();
    copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
    if (this.range)
      copy.range = this.range.slice();
    return copy;
  }
  /** Adds a value to the document. */
  add(value) {
    if (assertCollection(this.contents))
      this.contents.add(value);
  }
  /** Adds a value to the document. */
  addIn(path, value) {
    if (assertCollection(this.contents))
      this.contents.addIn(path, value);
  }
  /**
   * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
   *
   * If `node` already has an anchor, `name` is ignored.
   * Otherwise, the `node.anchor` value will be set to `name`,
   * or if an anchor with that name is already present in the document,
   * `name` will be used as a prefix for a new unique anchor.
   * If `name` is undefined, the generated anchor will use 'a' as a prefix.
   */
  createAlias(node, name) {
    if (!node.anchor) {
      const prev = anchorNames(this);
      node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
    }
    return new Alias(node.anchor);
  }
  createNode(value, replacer, options) {
    let _replacer = void 0;
    if (typeof replacer === "function") {
      value = replacer.call({ "": value }, "", value);
      _replacer = replacer;
    } else if (Array.isArray(replacer)) {
      const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
      const asStr = replacer.filter(keyToStr).map(String);
      if (asStr.length > 0)
        replacer = replacer.concat(asStr);
      _replacer = replacer;
    } else if (options === void 0 && replacer) {
      options = replacer;
      replacer = void 0;
    }
    const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
    const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(
      this,
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      anchorPrefix || "a"
    );
    const ctx = {
      aliasDuplicateObjects: aliasDuplicateObjects ?? true,
      keepUndefined: keepUndefined ?? false,
      onAnchor,
      onTagObj,
      replacer: _replacer,
      schema: this.schema,
      sourceObjects
    };
    const node = createNode(value, tag, ctx);
    if (flow && isCollection(node))
      node.flow = true;
    setAnchors();
    return node;
  }
  /**
   * Convert a key and a value into a `Pair` using the current schema,
   * recursively wrapping all values as `Scalar` or `Collection` nodes.
   */
  createPair(key, value, options = {}) {
    const k = this.createNode(key, null, options);
    const v = this.createNode(value, null, options);
    return new Pair(k, v);
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  delete(key) {
    return assertCollection(this.contents) ? this.contents.delete(key) : false;
  }
  /**
   * Removes a value from the document.
   * @returns `true` if the item was found and removed.
   */
  deleteIn(path) {
    if (isEmptyPath(path)) {
      if (this.contents == null)
        return false;
      this.contents = null;
      return true;
    }
    return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
  }
  /**
   * Returns item at `key`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  get(key, keepScalar) {
    return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
  }
  /**
   * Returns item at `path`, or `undefined` if not found. By default unwraps
   * scalar values from their surrounding node; to disable set `keepScalar` to
   * `true` (collections are always returned intact).
   */
  getIn(path, keepScalar) {
    if (isEmptyPath(path))
      return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
    return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
  }
  /**
   * Checks if the document includes a value with the key `key`.
   */
  has(key) {
    return isCollection(this.contents) ? this.contents.has(key) : false;
  }
  /**
   * Checks if the document includes a value at `path`.
   */
  hasIn(path) {
    if (isEmptyPath(path))
      return this.contents !== void 0;
    return isCollection(this.contents) ? this.contents.hasIn(path) : false;
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  set(key, value) {
    if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, [key], value);
    } else if (assertCollection(this.contents)) {
      this.contents.set(key, value);
    }
  }
  /**
   * Sets a value in this document. For `!!set`, `value` needs to be a
   * boolean to add/remove the item from the set.
   */
  setIn(path, value) {
    if (isEmptyPath(path)) {
      this.contents = value;
    } else if (this.contents == null) {
      this.contents = collectionFromPath(this.schema, Array.from(path), value);
    } else if (assertCollection(this.contents)) {
      this.contents.setIn(path, value);
    }
  }
  /**
   * Change the YAML version and schema used by the document.
   * A `null` version disables support for directives, explicit tags, anchors, and aliases.
   * It also requires the `schema` option to be given as a `Schema` instance value.
   *
   * Overrides all previously set schema options.
   */
  setSchema(version, options = {}) {
    if (typeof version === "number")
      version = String(version);
    let opt;
    switch (version) {
      case "1.1":
        if (this.directives)
          this.directives.yaml.version = "1.1";
        else
          this.directives = new Directives({ version: "1.1" });
        opt = { resolveKnownTags: false, schema: "yaml-1.1" };
        break;
      case "1.2":
      case "next":
        if (this.directives)
          this.directives.yaml.version = version;
        else
          this.directives = new Directives({ version });
        opt = { resolveKnownTags: true, schema: "core" };
        break;
      case null:
        if (this.directives)
          delete this.directives;
        opt = null;
        break;
      default: {
        const sv = JSON.stringify(version);
        throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
      }
    }
    if (options.schema instanceof Object)
      this.schema = options.schema;
    else if (opt)
      this.schema = new Schema(Object.assign(opt, options));
    else
      throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
  }
  // json & jsonArg are only used from toJSON()
  toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
    const ctx = {
      anchors: /* @__PURE__ */ new Map(),
      doc: this,
      keep: !json,
      mapAsMap: mapAsMap === true,
      mapKeyWarned: false,
      maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
    };
    const res = toJS(this.contents, jsonArg ?? "", ctx);
    if (typeof onAnchor === "function")
      for (const { count: count2, res: res2 } of ctx.anchors.values())
        onAnchor(res2, count2);
    return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
  }
  /**
   * A JSON representation of the document `contents`.
   *
   * @param jsonArg Used by `JSON.stringify` to indicate the array index or
   *   property name.
   */
  toJSON(jsonArg, onAnchor) {
    return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
  }
  /** A YAML representation of the document. */
  toString(options = {}) {
    if (this.errors.length > 0)
      throw new Error("Document with errors cannot be stringified");
    if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
      const s = JSON.stringify(options.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s}`);
    }
    return stringifyDocument(this, options);
  }
};
function assertCollection(contents) {
  if (isCollection(contents))
    return true;
  throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
  constructor(name, pos, code, message) {
    super();
    this.name = name;
    this.code = code;
    this.message = message;
    this.pos = pos;
  }
};
var YAMLParseError = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLParseError", pos, code, message);
  }
};
var YAMLWarning = class extends YAMLError {
  constructor(pos, code, message) {
    super("YAMLWarning", pos, code, message);
  }
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
  let spaceBefore = false;
  let atNewline = startOnNewline;
  let hasSpace = startOnNewline;
  let comment = "";
  let commentSep = "";
  let hasNewline = false;
  let reqSpace = false;
  let tab = null;
  let anchor = null;
  let tag = null;
  let newlineAfterProp = null;
  let comma = null;
  let found = null;
  let start = null;
  for (const token of tokens) {
    if (reqSpace) {
      if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
        onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      reqSpace = false;
    }
    if (tab) {
      if (atNewline && token.type !== "comment" && token.type !== "newline") {
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      }
      tab = null;
    }
    switch (token.type) {
      case "space":
        if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
          tab = token;
        }
        hasSpace = true;
        break;
      case "comment": {
        if (!hasSpace)
          onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        const cb = token.source.substring(1) || " ";
        if (!comment)
          comment = cb;
        else
          comment += commentSep + cb;
        commentSep = "";
        atNewline = false;
        break;
      }
      case "newline":
        if (atNewline) {
          if (comment)
            comment += token.source;
          else if (!found || indicator !== "seq-item-ind")
            spaceBefore = true;
        } else
          commentSep += token.source;
        atNewline = true;
        hasNewline = true;
        if (anchor || tag)
          newlineAfterProp = token;
        hasSpace = true;
        break;
      case "anchor":
        if (anchor)
          onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
        if (token.source.endsWith(":"))
          onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
        anchor = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      case "tag": {
        if (tag)
          onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
        tag = token;
        start ?? (start = token.offset);
        atNewline = false;
        hasSpace = false;
        reqSpace = true;
        break;
      }
      case indicator:
        if (anchor || tag)
          onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
        if (found)
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
        found = token;
        atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
        hasSpace = false;
        break;
      case "comma":
        if (flow) {
          if (comma)
            onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
          comma = token;
          atNewline = false;
          hasSpace = false;
          break;
        }
      // else fallthrough
      default:
        onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
        atNewline = false;
        hasSpace = false;
    }
  }
  const last = tokens[tokens.length - 1];
  const end = last ? last.offset + last.source.length : offset;
  if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
    onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
  }
  if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
    onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
  return {
    comma,
    found,
    spaceBefore,
    comment,
    hasNewline,
    anchor,
    tag,
    newlineAfterProp,
    end,
    start: start ?? end
  };
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
  if (!key)
    return null;
  switch (key.type) {
    case "alias":
    case "scalar":
    case "double-quoted-scalar":
    case "single-quoted-scalar":
      if (key.source.includes("\n"))
        return true;
      if (key.end) {
        for (const st of key.end)
          if (st.type === "newline")
            return true;
      }
      return false;
    case "flow-collection":
      for (const it of key.items) {
        for (const st of it.start)
          if (st.type === "newline")
            return true;
        if (it.sep) {
          for (const st of it.sep)
            if (st.type === "newline")
              return true;
        }
        if (containsNewline(it.key) || containsNewline(it.value))
          return true;
      }
      return false;
    default:
      return true;
  }
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
  if (fc?.type === "flow-collection") {
    const end = fc.end[0];
    if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) {
      const msg = "Flow end indicator should be more indented than parent";
      onError(end, "BAD_INDENT", msg, true);
    }
  }
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items2, search) {
  const { uniqueKeys } = ctx.options;
  if (uniqueKeys === false)
    return false;
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
  return items2.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
var startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bm, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLMap;
  const map2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  let offset = bm.offset;
  let commentEnd = null;
  for (const collItem of bm.items) {
    const { start, key, sep, value } = collItem;
    const keyProps = resolveProps(start, {
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: bm.indent,
      startOnNewline: true
    });
    const implicitKey = !keyProps.found;
    if (implicitKey) {
      if (key) {
        if (key.type === "block-seq")
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
        else if ("indent" in key && key.indent !== bm.indent)
          onError(offset, "BAD_INDENT", startColMsg);
      }
      if (!keyProps.anchor && !keyProps.tag && !sep) {
        commentEnd = keyProps.end;
        if (keyProps.comment) {
          if (map2.comment)
            map2.comment += "\n" + keyProps.comment;
          else
            map2.comment = keyProps.comment;
        }
        continue;
      }
      if (keyProps.newlineAfterProp || containsNewline(key)) {
        onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      }
    } else if (keyProps.found?.indent !== bm.indent) {
      onError(offset, "BAD_INDENT", startColMsg);
    }
    ctx.atKey = true;
    const keyStart = keyProps.end;
    const keyNode = key ? composeNode2(ctx, key, keyProps, onError) : composeEmptyNode2(ctx, keyStart, start, null, keyProps, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bm.indent, key, onError);
    ctx.atKey = false;
    if (mapIncludes(ctx, map2.items, keyNode))
      onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
    const valueProps = resolveProps(sep ?? [], {
      indicator: "map-value-ind",
      next: value,
      offset: keyNode.range[2],
      onError,
      parentIndent: bm.indent,
      startOnNewline: !key || key.type === "block-scalar"
    });
    offset = valueProps.end;
    if (valueProps.found) {
      if (implicitKey) {
        if (value?.type === "block-map" && !valueProps.hasNewline)
          onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
        if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
          onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : composeEmptyNode2(ctx, offset, sep, null, valueProps, onError);
      if (ctx.schema.compat)
        flowIndentCheck(bm.indent, value, onError);
      offset = valueNode.range[2];
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    } else {
      if (implicitKey)
        onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
      if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      map2.items.push(pair);
    }
  }
  if (commentEnd && commentEnd < offset)
    onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
  map2.range = [bm.offset, offset, commentEnd ?? offset];
  return map2;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, bs, onError, tag) {
  const NodeClass = tag?.nodeClass ?? YAMLSeq;
  const seq2 = new NodeClass(ctx.schema);
  if (ctx.atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = bs.offset;
  let commentEnd = null;
  for (const { start, value } of bs.items) {
    const props = resolveProps(start, {
      indicator: "seq-item-ind",
      next: value,
      offset,
      onError,
      parentIndent: bs.indent,
      startOnNewline: true
    });
    if (!props.found) {
      if (props.anchor || props.tag || value) {
        if (value?.type === "block-seq")
          onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
        else
          onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
      } else {
        commentEnd = props.end;
        if (props.comment)
          seq2.comment = props.comment;
        continue;
      }
    }
    const node = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, start, null, props, onError);
    if (ctx.schema.compat)
      flowIndentCheck(bs.indent, value, onError);
    offset = node.range[2];
    seq2.items.push(node);
  }
  seq2.range = [bs.offset, offset, commentEnd ?? offset];
  return seq2;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
  let comment = "";
  if (end) {
    let hasSpace = false;
    let sep = "";
    for (const token of end) {
      const { source, type } = token;
      switch (type) {
        case "space":
          hasSpace = true;
          break;
        case "comment": {
          if (reqSpace && !hasSpace)
            onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
          const cb = source.substring(1) || " ";
          if (!comment)
            comment = cb;
          else
            comment += sep + cb;
          sep = "";
          break;
        }
        case "newline":
          if (comment)
            sep += source;
          hasSpace = true;
          break;
        default:
          onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
      }
      offset += source.length;
    }
  }
  return { comment, offset };
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
var blockMsg = "Block collections are not allowed within flow collections";
var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode: composeNode2, composeEmptyNode: composeEmptyNode2 }, ctx, fc, onError, tag) {
  const isMap2 = fc.start.source === "{";
  const fcName = isMap2 ? "flow map" : "flow sequence";
  const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap : YAMLSeq);
  const coll = new NodeClass(ctx.schema);
  coll.flow = true;
  const atRoot = ctx.atRoot;
  if (atRoot)
    ctx.atRoot = false;
  if (ctx.atKey)
    ctx.atKey = false;
  let offset = fc.offset + fc.start.source.length;
  for (let i = 0; i < fc.items.length; ++i) {
    const collItem = fc.items[i];
    const { start, key, sep, value } = collItem;
    const props = resolveProps(start, {
      flow: fcName,
      indicator: "explicit-key-ind",
      next: key ?? sep?.[0],
      offset,
      onError,
      parentIndent: fc.indent,
      startOnNewline: false
    });
    if (!props.found) {
      if (!props.anchor && !props.tag && !sep && !value) {
        if (i === 0 && props.comma)
          onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (i < fc.items.length - 1)
          onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
        if (props.comment) {
          if (coll.comment)
            coll.comment += "\n" + props.comment;
          else
            coll.comment = props.comment;
        }
        offset = props.end;
        continue;
      }
      if (!isMap2 && ctx.options.strict && containsNewline(key))
        onError(
          key,
          // checked by containsNewline()
          "MULTILINE_IMPLICIT_KEY",
          "Implicit keys of flow sequence pairs need to be on a single line"
        );
    }
    if (i === 0) {
      if (props.comma)
        onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
    } else {
      if (!props.comma)
        onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
      if (props.comment) {
        let prevItemComment = "";
        loop: for (const st of start) {
          switch (st.type) {
            case "comma":
            case "space":
              break;
            case "comment":
              prevItemComment = st.source.substring(1);
              break loop;
            default:
              break loop;
          }
        }
        if (prevItemComment) {
          let prev = coll.items[coll.items.length - 1];
          if (isPair(prev))
            prev = prev.value ?? prev.key;
          if (prev.comment)
            prev.comment += "\n" + prevItemComment;
          else
            prev.comment = prevItemComment;
          props.comment = props.comment.substring(prevItemComment.length + 1);
        }
      }
    }
    if (!isMap2 && !sep && !props.found) {
      const valueNode = value ? composeNode2(ctx, value, props, onError) : composeEmptyNode2(ctx, props.end, sep, null, props, onError);
      coll.items.push(valueNode);
      offset = valueNode.range[2];
      if (isBlock(value))
        onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
    } else {
      ctx.atKey = true;
      const keyStart = props.end;
      const keyNode = key ? composeNode2(ctx, key, props, onError) : composeEmptyNode2(ctx, keyStart, start, null, props, onError);
      if (isBlock(key))
        onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
      ctx.atKey = false;
      const valueProps = resolveProps(sep ?? [], {
        flow: fcName,
        indicator: "map-value-ind",
        next: value,
        offset: keyNode.range[2],
        onError,
        parentIndent: fc.indent,
        startOnNewline: false
      });
      if (valueProps.found) {
        if (!isMap2 && !props.found && ctx.options.strict) {
          if (sep)
            for (const st of sep) {
              if (st === valueProps.found)
                break;
              if (st.type === "newline") {
                onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
          if (props.start < valueProps.found.offset - 1024)
            onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
        }
      } else if (value) {
        if ("source" in value && value.source?.[0] === ":")
          onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
        else
          onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
      }
      const valueNode = value ? composeNode2(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode2(ctx, valueProps.end, sep, null, valueProps, onError) : null;
      if (valueNode) {
        if (isBlock(value))
          onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
      } else if (valueProps.comment) {
        if (keyNode.comment)
          keyNode.comment += "\n" + valueProps.comment;
        else
          keyNode.comment = valueProps.comment;
      }
      const pair = new Pair(keyNode, valueNode);
      if (ctx.options.keepSourceTokens)
        pair.srcToken = collItem;
      if (isMap2) {
        const map2 = coll;
        if (mapIncludes(ctx, map2.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        map2.items.push(pair);
      } else {
        const map2 = new YAMLMap(ctx.schema);
        map2.flow = true;
        map2.items.push(pair);
        const endRange = (valueNode ?? keyNode).range;
        map2.range = [keyNode.range[0], endRange[1], endRange[2]];
        coll.items.push(map2);
      }
      offset = valueNode ? valueNode.range[2] : valueProps.end;
    }
  }
  const expectedEnd = isMap2 ? "}" : "]";
  const [ce, ...ee] = fc.end;
  let cePos = offset;
  if (ce?.source === expectedEnd)
    cePos = ce.offset + ce.source.length;
  else {
    const name = fcName[0].toUpperCase() + fcName.substring(1);
    const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
    onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
    if (ce && ce.source.length !== 1)
      ee.unshift(ce);
  }
  if (ee.length > 0) {
    const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
    if (end.comment) {
      if (coll.comment)
        coll.comment += "\n" + end.comment;
      else
        coll.comment = end.comment;
    }
    coll.range = [fc.offset, cePos, end.offset];
  } else {
    coll.range = [fc.offset, cePos, cePos];
  }
  return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN2, ctx, token, onError, tagName, tag) {
  const coll = token.type === "block-map" ? resolveBlockMap(CN2, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN2, ctx, token, onError, tag) : resolveFlowCollection(CN2, ctx, token, onError, tag);
  const Coll = coll.constructor;
  if (tagName === "!" || tagName === Coll.tagName) {
    coll.tag = Coll.tagName;
    return coll;
  }
  if (tagName)
    coll.tag = tagName;
  return coll;
}
function composeCollection(CN2, ctx, token, props, onError) {
  const tagToken = props.tag;
  const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
  if (token.type === "block-seq") {
    const { anchor, newlineAfterProp: nl } = props;
    const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
    if (lastProp && (!nl || nl.offset < lastProp.offset)) {
      const message = "Missing newline after block sequence props";
      onError(lastProp, "MISSING_CHAR", message);
    }
  }
  const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
  if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") {
    return resolveCollection(CN2, ctx, token, onError, tagName);
  }
  let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
  if (!tag) {
    const kt = ctx.schema.knownTags[tagName];
    if (kt?.collection === expType) {
      ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
      tag = kt;
    } else {
      if (kt) {
        onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
      } else {
        onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
      }
      return resolveCollection(CN2, ctx, token, onError, tagName);
    }
  }
  const coll = resolveCollection(CN2, ctx, token, onError, tagName, tag);
  const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
  const node = isNode(res) ? res : new Scalar(res);
  node.range = coll.range;
  node.tag = tagName;
  if (tag?.format)
    node.format = tag.format;
  return node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar4, onError) {
  const start = scalar4.offset;
  const header = parseBlockScalarHeader(scalar4, ctx.options.strict, onError);
  if (!header)
    return { value: "", type: null, comment: "", range: [start, start, start] };
  const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  const lines = scalar4.source ? splitLines(scalar4.source) : [];
  let chompStart = lines.length;
  for (let i = lines.length - 1; i >= 0; --i) {
    const content = lines[i][1];
    if (content === "" || content === "\r")
      chompStart = i;
    else
      break;
  }
  if (chompStart === 0) {
    const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
    let end2 = start + header.length;
    if (scalar4.source)
      end2 += scalar4.source.length;
    return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
  }
  let trimIndent = scalar4.indent + header.indent;
  let offset = scalar4.offset + header.length;
  let contentStart = 0;
  for (let i = 0; i < chompStart; ++i) {
    const [indent, content] = lines[i];
    if (content === "" || content === "\r") {
      if (header.indent === 0 && indent.length > trimIndent)
        trimIndent = indent.length;
    } else {
      if (indent.length < trimIndent) {
        const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
        onError(offset + indent.length, "MISSING_CHAR", message);
      }
      if (header.indent === 0)
        trimIndent = indent.length;
      contentStart = i;
      if (trimIndent === 0 && !ctx.atRoot) {
        const message = "Block scalar values in collections must be indented";
        onError(offset, "BAD_INDENT", message);
      }
      break;
    }
    offset += indent.length + content.length + 1;
  }
  for (let i = lines.length - 1; i >= chompStart; --i) {
    if (lines[i][0].length > trimIndent)
      chompStart = i + 1;
  }
  let value = "";
  let sep = "";
  let prevMoreIndented = false;
  for (let i = 0; i < contentStart; ++i)
    value += lines[i][0].slice(trimIndent) + "\n";
  for (let i = contentStart; i < chompStart; ++i) {
    let [indent, content] = lines[i];
    offset += indent.length + content.length + 1;
    const crlf = content[content.length - 1] === "\r";
    if (crlf)
      content = content.slice(0, -1);
    if (content && indent.length < trimIndent) {
      const src = header.indent ? "explicit indentation indicator" : "first line";
      const message = `Block scalar lines must not be less indented than their ${src}`;
      onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
      indent = "";
    }
    if (type === Scalar.BLOCK_LITERAL) {
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
    } else if (indent.length > trimIndent || content[0] === "	") {
      if (sep === " ")
        sep = "\n";
      else if (!prevMoreIndented && sep === "\n")
        sep = "\n\n";
      value += sep + indent.slice(trimIndent) + content;
      sep = "\n";
      prevMoreIndented = true;
    } else if (content === "") {
      if (sep === "\n")
        value += "\n";
      else
        sep = "\n";
    } else {
      value += sep + content;
      sep = " ";
      prevMoreIndented = false;
    }
  }
  switch (header.chomp) {
    case "-":
      break;
    case "+":
      for (let i = chompStart; i < lines.length; ++i)
        value += "\n" + lines[i][0].slice(trimIndent);
      if (value[value.length - 1] !== "\n")
        value += "\n";
      break;
    default:
      value += "\n";
  }
  const end = start + header.length + scalar4.source.length;
  return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
  if (props[0].type !== "block-scalar-header") {
    onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
    return null;
  }
  const { source } = props[0];
  const mode = source[0];
  let indent = 0;
  let chomp = "";
  let error = -1;
  for (let i = 1; i < source.length; ++i) {
    const ch = source[i];
    if (!chomp && (ch === "-" || ch === "+"))
      chomp = ch;
    else {
      const n = Number(ch);
      if (!indent && n)
        indent = n;
      else if (error === -1)
        error = offset + i;
    }
  }
  if (error !== -1)
    onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
  let hasSpace = false;
  let comment = "";
  let length2 = source.length;
  for (let i = 1; i < props.length; ++i) {
    const token = props[i];
    switch (token.type) {
      case "space":
        hasSpace = true;
      // fallthrough
      case "newline":
        length2 += token.source.length;
        break;
      case "comment":
        if (strict && !hasSpace) {
          const message = "Comments must be separated from other tokens by white space characters";
          onError(token, "MISSING_CHAR", message);
        }
        length2 += token.source.length;
        comment = token.source.substring(1);
        break;
      case "error":
        onError(token, "UNEXPECTED_TOKEN", token.message);
        length2 += token.source.length;
        break;
      /* istanbul ignore next should not happen */
      default: {
        const message = `Unexpected token in block scalar header: ${token.type}`;
        onError(token, "UNEXPECTED_TOKEN", message);
        const ts = token.source;
        if (ts && typeof ts === "string")
          length2 += ts.length;
      }
    }
  }
  return { mode, indent, chomp, comment, length: length2 };
}
function splitLines(source) {
  const split3 = source.split(/\n( *)/);
  const first = split3[0];
  const m = first.match(/^( *)/);
  const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
  const lines = [line0];
  for (let i = 1; i < split3.length; i += 2)
    lines.push([split3[i], split3[i + 1]]);
  return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar4, strict, onError) {
  const { offset, type, source, end } = scalar4;
  let _type;
  let value;
  const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
  switch (type) {
    case "scalar":
      _type = Scalar.PLAIN;
      value = plainValue(source, _onError);
      break;
    case "single-quoted-scalar":
      _type = Scalar.QUOTE_SINGLE;
      value = singleQuotedValue(source, _onError);
      break;
    case "double-quoted-scalar":
      _type = Scalar.QUOTE_DOUBLE;
      value = doubleQuotedValue(source, _onError);
      break;
    /* istanbul ignore next should not happen */
    default:
      onError(scalar4, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
      return {
        value: "",
        type: null,
        comment: "",
        range: [offset, offset + source.length, offset + source.length]
      };
  }
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, strict, onError);
  return {
    value,
    type: _type,
    comment: re.comment,
    range: [offset, valueEnd, re.offset]
  };
}
function plainValue(source, onError) {
  let badChar = "";
  switch (source[0]) {
    /* istanbul ignore next should not happen */
    case "	":
      badChar = "a tab character";
      break;
    case ",":
      badChar = "flow indicator character ,";
      break;
    case "%":
      badChar = "directive indicator character %";
      break;
    case "|":
    case ">": {
      badChar = `block scalar indicator ${source[0]}`;
      break;
    }
    case "@":
    case "`": {
      badChar = `reserved character ${source[0]}`;
      break;
    }
  }
  if (badChar)
    onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
  return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
  if (source[source.length - 1] !== "'" || source.length === 1)
    onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
  return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
  const line = /(.*?)\r?\n/sy;
  let match = line.exec(source);
  if (!match)
    return source;
  let trimEnd, trimBoth;
  try {
    trimEnd = new RegExp("(?<![ 	])[ 	]+$");
    trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
  } catch {
    trimEnd = /[ \t]+$/;
    trimBoth = /^[ \t]+|[ \t]+$/g;
  }
  let res = match[1].replace(trimEnd, "");
  let sep = " ";
  let pos = line.lastIndex;
  while (match = line.exec(source)) {
    const lm = match[1].replace(trimBoth, "");
    if (lm === "") {
      if (sep === "\n")
        res += sep;
      else
        sep = "\n";
    } else {
      res += sep + lm;
      sep = " ";
    }
    pos = line.lastIndex;
  }
  const last = /[ \t]*(.*)/sy;
  last.lastIndex = pos;
  match = last.exec(source);
  return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
  let res = "";
  for (let i = 1; i < source.length - 1; ++i) {
    const ch = source[i];
    if (ch === "\r" && source[i + 1] === "\n")
      continue;
    if (ch === "\n") {
      const { fold, offset } = foldNewline(source, i);
      res += fold;
      i = offset;
    } else if (ch === "\\") {
      let next = source[++i];
      const cc = escapeCodes[next];
      if (cc)
        res += cc;
      else if (next === "\n") {
        next = source[i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "\r" && source[i + 1] === "\n") {
        next = source[++i + 1];
        while (next === " " || next === "	")
          next = source[++i + 1];
      } else if (next === "x" || next === "u" || next === "U") {
        const length2 = next === "x" ? 2 : next === "u" ? 4 : 8;
        res += parseCharCode(source, i + 1, length2, onError);
        i += length2;
      } else {
        const raw = source.substr(i - 1, 2);
        onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        res += raw;
      }
    } else if (ch === " " || ch === "	") {
      const wsStart = i;
      let next = source[i + 1];
      while (next === " " || next === "	")
        next = source[++i + 1];
      if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
        res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
    } else {
      res += ch;
    }
  }
  if (source[source.length - 1] !== '"' || source.length === 1)
    onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
  return res;
}
function foldNewline(source, offset) {
  let fold = "";
  let ch = source[offset + 1];
  while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
    if (ch === "\r" && source[offset + 2] !== "\n")
      break;
    if (ch === "\n")
      fold += "\n";
    offset += 1;
    ch = source[offset + 1];
  }
  if (!fold)
    fold = " ";
  return { fold, offset };
}
var escapeCodes = {
  "0": "\0",
  // null character
  a: "\x07",
  // bell character
  b: "\b",
  // backspace
  e: "\x1B",
  // escape character
  f: "\f",
  // form feed
  n: "\n",
  // line feed
  r: "\r",
  // carriage return
  t: "	",
  // horizontal tab
  v: "\v",
  // vertical tab
  N: "",
  // Unicode next line
  _: " ",
  // Unicode non-breaking space
  L: "\u2028",
  // Unicode line separator
  P: "\u2029",
  // Unicode paragraph separator
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
  "	": "	"
};
function parseCharCode(source, offset, length2, onError) {
  const cc = source.substr(offset, length2);
  const ok = cc.length === length2 && /^[0-9a-fA-F]+$/.test(cc);
  const code = ok ? parseInt(cc, 16) : NaN;
  try {
    return String.fromCodePoint(code);
  } catch {
    const raw = source.substr(offset - 2, length2 + 2);
    onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
    return raw;
  }
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
  const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
  const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
  let tag;
  if (ctx.options.stringKeys && ctx.atKey) {
    tag = ctx.schema[SCALAR];
  } else if (tagName)
    tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
  else if (token.type === "scalar")
    tag = findScalarTagByTest(ctx, value, token, onError);
  else
    tag = ctx.schema[SCALAR];
  let scalar4;
  try {
    const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
    scalar4 = isScalar(res) ? res : new Scalar(res);
  } catch (error) {
    const msg = error instanceof Error ? error.message : String(error);
    onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
    scalar4 = new Scalar(value);
  }
  scalar4.range = range;
  scalar4.source = value;
  if (type)
    scalar4.type = type;
  if (tagName)
    scalar4.tag = tagName;
  if (tag.format)
    scalar4.format = tag.format;
  if (comment)
    scalar4.comment = comment;
  return scalar4;
}
function findScalarTagByName(schema4, value, tagName, tagToken, onError) {
  if (tagName === "!")
    return schema4[SCALAR];
  const matchWithTest = [];
  for (const tag of schema4.tags) {
    if (!tag.collection && tag.tag === tagName) {
      if (tag.default && tag.test)
        matchWithTest.push(tag);
      else
        return tag;
    }
  }
  for (const tag of matchWithTest)
    if (tag.test?.test(value))
      return tag;
  const kt = schema4.knownTags[tagName];
  if (kt && !kt.collection) {
    schema4.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
    return kt;
  }
  onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
  return schema4[SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema: schema4 }, value, token, onError) {
  const tag = schema4.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema4[SCALAR];
  if (schema4.compat) {
    const compat = schema4.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema4[SCALAR];
    if (tag.tag !== compat.tag) {
      const ts = directives.tagString(tag.tag);
      const cs = directives.tagString(compat.tag);
      const msg = `Value may be parsed as either ${ts} or ${cs}`;
      onError(token, "TAG_RESOLVE_FAILED", msg, true);
    }
  }
  return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
  if (before) {
    pos ?? (pos = before.length);
    for (let i = pos - 1; i >= 0; --i) {
      let st = before[i];
      switch (st.type) {
        case "space":
        case "comment":
        case "newline":
          offset -= st.source.length;
          continue;
      }
      st = before[++i];
      while (st?.type === "space") {
        offset += st.source.length;
        st = before[++i];
      }
      break;
    }
  }
  return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
var CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
  const atKey = ctx.atKey;
  const { spaceBefore, comment, anchor, tag } = props;
  let node;
  let isSrcToken = true;
  switch (token.type) {
    case "alias":
      node = composeAlias(ctx, token, onError);
      if (anchor || tag)
        onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
      break;
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "block-scalar":
      node = composeScalar(ctx, token, tag, onError);
      if (anchor)
        node.anchor = anchor.source.substring(1);
      break;
    case "block-map":
    case "block-seq":
    case "flow-collection":
      try {
        node = composeCollection(CN, ctx, token, props, onError);
        if (anchor)
          node.anchor = anchor.source.substring(1);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        onError(token, "RESOURCE_EXHAUSTION", message);
      }
      break;
    default: {
      const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
      onError(token, "UNEXPECTED_TOKEN", message);
      isSrcToken = false;
    }
  }
  node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
  if (anchor && node.anchor === "")
    onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
    const msg = "With stringKeys, all keys must be strings";
    onError(tag ?? token, "NON_STRING_KEY", msg);
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    if (token.type === "scalar" && token.source === "")
      node.comment = comment;
    else
      node.commentBefore = comment;
  }
  if (ctx.options.keepSourceTokens && isSrcToken)
    node.srcToken = token;
  return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
  const token = {
    type: "scalar",
    offset: emptyScalarPosition(offset, before, pos),
    indent: -1,
    source: ""
  };
  const node = composeScalar(ctx, token, tag, onError);
  if (anchor) {
    node.anchor = anchor.source.substring(1);
    if (node.anchor === "")
      onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
  }
  if (spaceBefore)
    node.spaceBefore = true;
  if (comment) {
    node.comment = comment;
    node.range[2] = end;
  }
  return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
  const alias = new Alias(source.substring(1));
  if (alias.source === "")
    onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
  if (alias.source.endsWith(":"))
    onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
  const valueEnd = offset + source.length;
  const re = resolveEnd(end, valueEnd, options.strict, onError);
  alias.range = [offset, valueEnd, re.offset];
  if (re.comment)
    alias.comment = re.comment;
  return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
  const opts = Object.assign({ _directives: directives }, options);
  const doc = new Document(void 0, opts);
  const ctx = {
    atKey: false,
    atRoot: true,
    directives: doc.directives,
    options: doc.options,
    schema: doc.schema
  };
  const props = resolveProps(start, {
    indicator: "doc-start",
    next: value ?? end?.[0],
    offset,
    onError,
    parentIndent: 0,
    startOnNewline: true
  });
  if (props.found) {
    doc.directives.docStart = true;
    if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
      onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
  }
  doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
  const contentEnd = doc.contents.range[2];
  const re = resolveEnd(end, contentEnd, false, onError);
  if (re.comment)
    doc.comment = re.comment;
  doc.range = [offset, contentEnd, re.offset];
  return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
  if (typeof src === "number")
    return [src, src + 1];
  if (Array.isArray(src))
    return src.length === 2 ? src : [src[0], src[1]];
  const { offset, source } = src;
  return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
  let comment = "";
  let atComment = false;
  let afterEmptyLine = false;
  for (let i = 0; i < prelude.length; ++i) {
    const source = prelude[i];
    switch (source[0]) {
      case "#":
        comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
        atComment = true;
        afterEmptyLine = false;
        break;
      case "%":
        if (prelude[i + 1]?.[0] !== "#")
          i += 1;
        atComment = false;
        break;
      default:
        if (!atComment)
          afterEmptyLine = true;
        atComment = false;
    }
  }
  return { comment, afterEmptyLine };
}
var Composer = class {
  constructor(options = {}) {
    this.doc = null;
    this.atDirectives = false;
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
    this.onError = (source, code, message, warning) => {
      const pos = getErrorPos(source);
      if (warning)
        this.warnings.push(new YAMLWarning(pos, code, message));
      else
        this.errors.push(new YAMLParseError(pos, code, message));
    };
    this.directives = new Directives({ version: options.version || "1.2" });
    this.options = options;
  }
  decorate(doc, afterDoc) {
    const { comment, afterEmptyLine } = parsePrelude(this.prelude);
    if (comment) {
      const dc = doc.contents;
      if (afterDoc) {
        doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
      } else if (afterEmptyLine || doc.directives.docStart || !dc) {
        doc.commentBefore = comment;
      } else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
        let it = dc.items[0];
        if (isPair(it))
          it = it.key;
        const cb = it.commentBefore;
        it.commentBefore = cb ? `${comment}
${cb}` : comment;
      } else {
        const cb = dc.commentBefore;
        dc.commentBefore = cb ? `${comment}
${cb}` : comment;
      }
    }
    if (afterDoc) {
      for (let i = 0; i < this.errors.length; ++i)
        doc.errors.push(this.errors[i]);
      for (let i = 0; i < this.warnings.length; ++i)
        doc.warnings.push(this.warnings[i]);
    } else {
      doc.errors = this.errors;
      doc.warnings = this.warnings;
    }
    this.prelude = [];
    this.errors = [];
    this.warnings = [];
  }
  /**
   * Current stream status information.
   *
   * Mostly useful at the end of input for an empty stream.
   */
  streamInfo() {
    return {
      comment: parsePrelude(this.prelude).comment,
      directives: this.directives,
      errors: this.errors,
      warnings: this.warnings
    };
  }
  /**
   * Compose tokens into documents.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *compose(tokens, forceDoc = false, endOffset = -1) {
    for (const token of tokens)
      yield* this.next(token);
    yield* this.end(forceDoc, endOffset);
  }
  /** Advance the composer by one CST token. */
  *next(token) {
    switch (token.type) {
      case "directive":
        this.directives.add(token.source, (offset, message, warning) => {
          const pos = getErrorPos(token);
          pos[0] += offset;
          this.onError(pos, "BAD_DIRECTIVE", message, warning);
        });
        this.prelude.push(token.source);
        this.atDirectives = true;
        break;
      case "document": {
        const doc = composeDoc(this.options, this.directives, token, this.onError);
        if (this.atDirectives && !doc.directives.docStart)
          this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
        this.decorate(doc, false);
        if (this.doc)
          yield this.doc;
        this.doc = doc;
        this.atDirectives = false;
        break;
      }
      case "byte-order-mark":
      case "space":
        break;
      case "comment":
      case "newline":
        this.prelude.push(token.source);
        break;
      case "error": {
        const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
        const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
        if (this.atDirectives || !this.doc)
          this.errors.push(error);
        else
          this.doc.errors.push(error);
        break;
      }
      case "doc-end": {
        if (!this.doc) {
          const msg = "Unexpected doc-end without preceding document";
          this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
          break;
        }
        this.doc.directives.docEnd = true;
        const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
        this.decorate(this.doc, true);
        if (end.comment) {
          const dc = this.doc.comment;
          this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
        }
        this.doc.range[2] = end.offset;
        break;
      }
      default:
        this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
    }
  }
  /**
   * Call at end of input to yield any remaining document.
   *
   * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
   * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
   */
  *end(forceDoc = false, endOffset = -1) {
    if (this.doc) {
      this.decorate(this.doc, true);
      yield this.doc;
      this.doc = null;
    } else if (forceDoc) {
      const opts = Object.assign({ _directives: this.directives }, this.options);
      const doc = new Document(void 0, opts);
      if (this.atDirectives)
        this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
      doc.range = [0, endOffset, endOffset];
      this.decorate(doc, false);
      yield doc;
    }
  }
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
var BREAK2 = /* @__PURE__ */ Symbol("break visit");
var SKIP2 = /* @__PURE__ */ Symbol("skip children");
var REMOVE2 = /* @__PURE__ */ Symbol("remove item");
function visit3(cst, visitor) {
  if ("type" in cst && cst.type === "document")
    cst = { start: cst.start, value: cst.value };
  _visit(Object.freeze([]), cst, visitor);
}
visit3.BREAK = BREAK2;
visit3.SKIP = SKIP2;
visit3.REMOVE = REMOVE2;
visit3.itemAtPath = (cst, path) => {
  let item = cst;
  for (const [field, index] of path) {
    const tok = item?.[field];
    if (tok && "items" in tok) {
      item = tok.items[index];
    } else
      return void 0;
  }
  return item;
};
visit3.parentCollection = (cst, path) => {
  const parent = visit3.itemAtPath(cst, path.slice(0, -1));
  const field = path[path.length - 1][0];
  const coll = parent?.[field];
  if (coll && "items" in coll)
    return coll;
  throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
  let ctrl = visitor(item, path);
  if (typeof ctrl === "symbol")
    return ctrl;
  for (const field of ["key", "value"]) {
    const token = item[field];
    if (token && "items" in token) {
      for (let i = 0; i < token.items.length; ++i) {
        const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
        if (typeof ci === "number")
          i = ci - 1;
        else if (ci === BREAK2)
          return BREAK2;
        else if (ci === REMOVE2) {
          token.items.splice(i, 1);
          i -= 1;
        }
      }
      if (typeof ctrl === "function" && field === "key")
        ctrl = ctrl(item, path);
    }
  }
  return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
var BOM = "\uFEFF";
var DOCUMENT = "";
var FLOW_END = "";
var SCALAR2 = "";
function tokenType(source) {
  switch (source) {
    case BOM:
      return "byte-order-mark";
    case DOCUMENT:
      return "doc-mode";
    case FLOW_END:
      return "flow-error-end";
    case SCALAR2:
      return "scalar";
    case "---":
      return "doc-start";
    case "...":
      return "doc-end";
    case "":
    case "\n":
    case "\r\n":
      return "newline";
    case "-":
      return "seq-item-ind";
    case "?":
      return "explicit-key-ind";
    case ":":
      return "map-value-ind";
    case "{":
      return "flow-map-start";
    case "}":
      return "flow-map-end";
    case "[":
      return "flow-seq-start";
    case "]":
      return "flow-seq-end";
    case ",":
      return "comma";
  }
  switch (source[0]) {
    case " ":
    case "	":
      return "space";
    case "#":
      return "comment";
    case "%":
      return "directive-line";
    case "*":
      return "alias";
    case "&":
      return "anchor";
    case "!":
      return "tag";
    case "'":
      return "single-quoted-scalar";
    case '"':
      return "double-quoted-scalar";
    case "|":
    case ">":
      return "block-scalar-header";
  }
  return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
  switch (ch) {
    case void 0:
    case " ":
    case "\n":
    case "\r":
    case "	":
      return true;
    default:
      return false;
  }
}
var hexDigits = new Set("0123456789ABCDEFabcdef");
var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
var flowIndicatorChars = new Set(",[]{}");
var invalidAnchorChars = new Set(" ,[]{}\n\r	");
var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer = class {
  constructor() {
    this.atEnd = false;
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    this.buffer = "";
    this.flowKey = false;
    this.flowLevel = 0;
    this.indentNext = 0;
    this.indentValue = 0;
    this.lineEndPos = null;
    this.next = null;
    this.pos = 0;
  }
  /**
   * Generate YAML tokens from the `source` string. If `incomplete`,
   * a part of the last line may be left as a buffer for the next call.
   *
   * @returns A generator of lexical tokens
   */
  *lex(source, incomplete = false) {
    if (source) {
      if (typeof source !== "string")
        throw TypeError("source is not a string");
      this.buffer = this.buffer ? this.buffer + source : source;
      this.lineEndPos = null;
    }
    this.atEnd = !incomplete;
    let next = this.next ?? "stream";
    while (next && (incomplete || this.hasChars(1)))
      next = yield* this.parseNext(next);
  }
  atLineEnd() {
    let i = this.pos;
    let ch = this.buffer[i];
    while (ch === " " || ch === "	")
      ch = this.buffer[++i];
    if (!ch || ch === "#" || ch === "\n")
      return true;
    if (ch === "\r")
      return this.buffer[i + 1] === "\n";
    return false;
  }
  charAt(n) {
    return this.buffer[this.pos + n];
  }
  continueScalar(offset) {
    let ch = this.buffer[offset];
    if (this.indentNext > 0) {
      let indent = 0;
      while (ch === " ")
        ch = this.buffer[++indent + offset];
      if (ch === "\r") {
        const next = this.buffer[indent + offset + 1];
        if (next === "\n" || !next && !this.atEnd)
          return offset + indent + 1;
      }
      return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
    }
    if (ch === "-" || ch === ".") {
      const dt = this.buffer.substr(offset, 3);
      if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
        return -1;
    }
    return offset;
  }
  getLine() {
    let end = this.lineEndPos;
    if (typeof end !== "number" || end !== -1 && end < this.pos) {
      end = this.buffer.indexOf("\n", this.pos);
      this.lineEndPos = end;
    }
    if (end === -1)
      return this.atEnd ? this.buffer.substring(this.pos) : null;
    if (this.buffer[end - 1] === "\r")
      end -= 1;
    return this.buffer.substring(this.pos, end);
  }
  hasChars(n) {
    return this.pos + n <= this.buffer.length;
  }
  setNext(state) {
    this.buffer = this.buffer.substring(this.pos);
    this.pos = 0;
    this.lineEndPos = null;
    this.next = state;
    return null;
  }
  peek(n) {
    return this.buffer.substr(this.pos, n);
  }
  *parseNext(next) {
    switch (next) {
      case "stream":
        return yield* this.parseStream();
      case "line-start":
        return yield* this.parseLineStart();
      case "block-start":
        return yield* this.parseBlockStart();
      case "doc":
        return yield* this.parseDocument();
      case "flow":
        return yield* this.parseFlowCollection();
      case "quoted-scalar":
        return yield* this.parseQuotedScalar();
      case "block-scalar":
        return yield* this.parseBlockScalar();
      case "plain-scalar":
        return yield* this.parsePlainScalar();
    }
  }
  *parseStream() {
    let line = this.getLine();
    if (line === null)
      return this.setNext("stream");
    if (line[0] === BOM) {
      yield* this.pushCount(1);
      line = line.substring(1);
    }
    if (line[0] === "%") {
      let dirEnd = line.length;
      let cs = line.indexOf("#");
      while (cs !== -1) {
        const ch = line[cs - 1];
        if (ch === " " || ch === "	") {
          dirEnd = cs - 1;
          break;
        } else {
          cs = line.indexOf("#", cs + 1);
        }
      }
      while (true) {
        const ch = line[dirEnd - 1];
        if (ch === " " || ch === "	")
          dirEnd -= 1;
        else
          break;
      }
      const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
      yield* this.pushCount(line.length - n);
      this.pushNewline();
      return "stream";
    }
    if (this.atLineEnd()) {
      const sp = yield* this.pushSpaces(true);
      yield* this.pushCount(line.length - sp);
      yield* this.pushNewline();
      return "stream";
    }
    yield DOCUMENT;
    return yield* this.parseLineStart();
  }
  *parseLineStart() {
    const ch = this.charAt(0);
    if (!ch && !this.atEnd)
      return this.setNext("line-start");
    if (ch === "-" || ch === ".") {
      if (!this.atEnd && !this.hasChars(4))
        return this.setNext("line-start");
      const s = this.peek(3);
      if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
        yield* this.pushCount(3);
        this.indentValue = 0;
        this.indentNext = 0;
        return s === "---" ? "doc" : "stream";
      }
    }
    this.indentValue = yield* this.pushSpaces(false);
    if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
      this.indentNext = this.indentValue;
    return yield* this.parseBlockStart();
  }
  *parseBlockStart() {
    const [ch0, ch1] = this.peek(2);
    if (!ch1 && !this.atEnd)
      return this.setNext("block-start");
    if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
      const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
      this.indentNext = this.indentValue + 1;
      this.indentValue += n;
      return "block-start";
    }
    return "doc";
  }
  *parseDocument() {
    yield* this.pushSpaces(true);
    const line = this.getLine();
    if (line === null)
      return this.setNext("doc");
    let n = yield* this.pushIndicators();
    switch (line[n]) {
      case "#":
        yield* this.pushCount(line.length - n);
      // fallthrough
      case void 0:
        yield* this.pushNewline();
        return yield* this.parseLineStart();
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel = 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        return "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "doc";
      case '"':
      case "'":
        return yield* this.parseQuotedScalar();
      case "|":
      case ">":
        n += yield* this.parseBlockScalarHeader();
        n += yield* this.pushSpaces(true);
        yield* this.pushCount(line.length - n);
        yield* this.pushNewline();
        return yield* this.parseBlockScalar();
      default:
        return yield* this.parsePlainScalar();
    }
  }
  *parseFlowCollection() {
    let nl, sp;
    let indent = -1;
    do {
      nl = yield* this.pushNewline();
      if (nl > 0) {
        sp = yield* this.pushSpaces(false);
        this.indentValue = indent = sp;
      } else {
        sp = 0;
      }
      sp += yield* this.pushSpaces(true);
    } while (nl + sp > 0);
    const line = this.getLine();
    if (line === null)
      return this.setNext("flow");
    if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
      const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
      if (!atFlowEndMarker) {
        this.flowLevel = 0;
        yield FLOW_END;
        return yield* this.parseLineStart();
      }
    }
    let n = 0;
    while (line[n] === ",") {
      n += yield* this.pushCount(1);
      n += yield* this.pushSpaces(true);
      this.flowKey = false;
    }
    n += yield* this.pushIndicators();
    switch (line[n]) {
      case void 0:
        return "flow";
      case "#":
        yield* this.pushCount(line.length - n);
        return "flow";
      case "{":
      case "[":
        yield* this.pushCount(1);
        this.flowKey = false;
        this.flowLevel += 1;
        return "flow";
      case "}":
      case "]":
        yield* this.pushCount(1);
        this.flowKey = true;
        this.flowLevel -= 1;
        return this.flowLevel ? "flow" : "doc";
      case "*":
        yield* this.pushUntil(isNotAnchorChar);
        return "flow";
      case '"':
      case "'":
        this.flowKey = true;
        return yield* this.parseQuotedScalar();
      case ":": {
        const next = this.charAt(1);
        if (this.flowKey || isEmpty(next) || next === ",") {
          this.flowKey = false;
          yield* this.pushCount(1);
          yield* this.pushSpaces(true);
          return "flow";
        }
      }
      // fallthrough
      default:
        this.flowKey = false;
        return yield* this.parsePlainScalar();
    }
  }
  *parseQuotedScalar() {
    const quote = this.charAt(0);
    let end = this.buffer.indexOf(quote, this.pos + 1);
    if (quote === "'") {
      while (end !== -1 && this.buffer[end + 1] === "'")
        end = this.buffer.indexOf("'", end + 2);
    } else {
      while (end !== -1) {
        let n = 0;
        while (this.buffer[end - 1 - n] === "\\")
          n += 1;
        if (n % 2 === 0)
          break;
        end = this.buffer.indexOf('"', end + 1);
      }
    }
    const qb = this.buffer.substring(0, end);
    let nl = qb.indexOf("\n", this.pos);
    if (nl !== -1) {
      while (nl !== -1) {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = qb.indexOf("\n", cs);
      }
      if (nl !== -1) {
        end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
      }
    }
    if (end === -1) {
      if (!this.atEnd)
        return this.setNext("quoted-scalar");
      end = this.buffer.length;
    }
    yield* this.pushToIndex(end + 1, false);
    return this.flowLevel ? "flow" : "doc";
  }
  *parseBlockScalarHeader() {
    this.blockScalarIndent = -1;
    this.blockScalarKeep = false;
    let i = this.pos;
    while (true) {
      const ch = this.buffer[++i];
      if (ch === "+")
        this.blockScalarKeep = true;
      else if (ch > "0" && ch <= "9")
        this.blockScalarIndent = Number(ch) - 1;
      else if (ch !== "-")
        break;
    }
    return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
  }
  *parseBlockScalar() {
    let nl = this.pos - 1;
    let indent = 0;
    let ch;
    loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
      switch (ch) {
        case " ":
          indent += 1;
          break;
        case "\n":
          nl = i2;
          indent = 0;
          break;
        case "\r": {
          const next = this.buffer[i2 + 1];
          if (!next && !this.atEnd)
            return this.setNext("block-scalar");
          if (next === "\n")
            break;
        }
        // fallthrough
        default:
          break loop;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("block-scalar");
    if (indent >= this.indentNext) {
      if (this.blockScalarIndent === -1)
        this.indentNext = indent;
      else {
        this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
      }
      do {
        const cs = this.continueScalar(nl + 1);
        if (cs === -1)
          break;
        nl = this.buffer.indexOf("\n", cs);
      } while (nl !== -1);
      if (nl === -1) {
        if (!this.atEnd)
          return this.setNext("block-scalar");
        nl = this.buffer.length;
      }
    }
    let i = nl + 1;
    ch = this.buffer[i];
    while (ch === " ")
      ch = this.buffer[++i];
    if (ch === "	") {
      while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
        ch = this.buffer[++i];
      nl = i - 1;
    } else if (!this.blockScalarKeep) {
      do {
        let i2 = nl - 1;
        let ch2 = this.buffer[i2];
        if (ch2 === "\r")
          ch2 = this.buffer[--i2];
        const lastChar = i2;
        while (ch2 === " ")
          ch2 = this.buffer[--i2];
        if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
          nl = i2;
        else
          break;
      } while (true);
    }
    yield SCALAR2;
    yield* this.pushToIndex(nl + 1, true);
    return yield* this.parseLineStart();
  }
  *parsePlainScalar() {
    const inFlow = this.flowLevel > 0;
    let end = this.pos - 1;
    let i = this.pos - 1;
    let ch;
    while (ch = this.buffer[++i]) {
      if (ch === ":") {
        const next = this.buffer[i + 1];
        if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
          break;
        end = i;
      } else if (isEmpty(ch)) {
        let next = this.buffer[i + 1];
        if (ch === "\r") {
          if (next === "\n") {
            i += 1;
            ch = "\n";
            next = this.buffer[i + 1];
          } else
            end = i;
        }
        if (next === "#" || inFlow && flowIndicatorChars.has(next))
          break;
        if (ch === "\n") {
          const cs = this.continueScalar(i + 1);
          if (cs === -1)
            break;
          i = Math.max(i, cs - 2);
        }
      } else {
        if (inFlow && flowIndicatorChars.has(ch))
          break;
        end = i;
      }
    }
    if (!ch && !this.atEnd)
      return this.setNext("plain-scalar");
    yield SCALAR2;
    yield* this.pushToIndex(end + 1, true);
    return inFlow ? "flow" : "doc";
  }
  *pushCount(n) {
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos += n;
      return n;
    }
    return 0;
  }
  *pushToIndex(i, allowEmpty) {
    const s = this.buffer.slice(this.pos, i);
    if (s) {
      yield s;
      this.pos += s.length;
      return s.length;
    } else if (allowEmpty)
      yield "";
    return 0;
  }
  *pushIndicators() {
    let n = 0;
    loop: while (true) {
      switch (this.charAt(0)) {
        case "!":
          n += yield* this.pushTag();
          n += yield* this.pushSpaces(true);
          continue loop;
        case "&":
          n += yield* this.pushUntil(isNotAnchorChar);
          n += yield* this.pushSpaces(true);
          continue loop;
        case "-":
        // this is an error
        case "?":
        // this is an error outside flow collections
        case ":": {
          const inFlow = this.flowLevel > 0;
          const ch1 = this.charAt(1);
          if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
            if (!inFlow)
              this.indentNext = this.indentValue + 1;
            else if (this.flowKey)
              this.flowKey = false;
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            continue loop;
          }
        }
      }
      break loop;
    }
    return n;
  }
  *pushTag() {
    if (this.charAt(1) === "<") {
      let i = this.pos + 2;
      let ch = this.buffer[i];
      while (!isEmpty(ch) && ch !== ">")
        ch = this.buffer[++i];
      return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
    } else {
      let i = this.pos + 1;
      let ch = this.buffer[i];
      while (ch) {
        if (tagChars.has(ch))
          ch = this.buffer[++i];
        else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
          ch = this.buffer[i += 3];
        } else
          break;
      }
      return yield* this.pushToIndex(i, false);
    }
  }
  *pushNewline() {
    const ch = this.buffer[this.pos];
    if (ch === "\n")
      return yield* this.pushCount(1);
    else if (ch === "\r" && this.charAt(1) === "\n")
      return yield* this.pushCount(2);
    else
      return 0;
  }
  *pushSpaces(allowTabs) {
    let i = this.pos - 1;
    let ch;
    do {
      ch = this.buffer[++i];
    } while (ch === " " || allowTabs && ch === "	");
    const n = i - this.pos;
    if (n > 0) {
      yield this.buffer.substr(this.pos, n);
      this.pos = i;
    }
    return n;
  }
  *pushUntil(test) {
    let i = this.pos;
    let ch = this.buffer[i];
    while (!test(ch))
      ch = this.buffer[++i];
    return yield* this.pushToIndex(i, false);
  }
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list2, type) {
  for (let i = 0; i < list2.length; ++i)
    if (list2[i].type === type)
      return true;
  return false;
}
function findNonEmptyIndex(list2) {
  for (let i = 0; i < list2.length; ++i) {
    switch (list2[i].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return i;
    }
  }
  return -1;
}
function isFlowToken(token) {
  switch (token?.type) {
    case "alias":
    case "scalar":
    case "single-quoted-scalar":
    case "double-quoted-scalar":
    case "flow-collection":
      return true;
    default:
      return false;
  }
}
function getPrevProps(parent) {
  switch (parent.type) {
    case "document":
      return parent.start;
    case "block-map": {
      const it = parent.items[parent.items.length - 1];
      return it.sep ?? it.start;
    }
    case "block-seq":
      return parent.items[parent.items.length - 1].start;
    /* istanbul ignore next should not happen */
    default:
      return [];
  }
}
function getFirstKeyStartProps(prev) {
  if (prev.length === 0)
    return [];
  let i = prev.length;
  loop: while (--i >= 0) {
    switch (prev[i].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break loop;
    }
  }
  while (prev[++i]?.type === "space") {
  }
  return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
  if (source.length < 1e5)
    Array.prototype.push.apply(target, source);
  else
    for (let i = 0; i < source.length; ++i)
      target.push(source[i]);
}
function fixFlowSeqItems(fc) {
  if (fc.start.type === "flow-seq-start") {
    for (const it of fc.items) {
      if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
        if (it.key)
          it.value = it.key;
        delete it.key;
        if (isFlowToken(it.value)) {
          if (it.value.end)
            arrayPushArray(it.value.end, it.sep);
          else
            it.value.end = it.sep;
        } else
          arrayPushArray(it.start, it.sep);
        delete it.sep;
      }
    }
  }
}
var Parser = class {
  /**
   * @param onNewLine - If defined, called separately with the start position of
   *   each new line (in `parse()`, including the start of input).
   */
  constructor(onNewLine) {
    this.atNewLine = true;
    this.atScalar = false;
    this.indent = 0;
    this.offset = 0;
    this.onKeyLine = false;
    this.stack = [];
    this.source = "";
    this.type = "";
    this.lexer = new Lexer();
    this.onNewLine = onNewLine;
  }
  /**
   * Parse `source` as a YAML stream.
   * If `incomplete`, a part of the last line may be left as a buffer for the next call.
   *
   * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
   *
   * @returns A generator of tokens representing each directive, document, and other structure.
   */
  *parse(source, incomplete = false) {
    if (this.onNewLine && this.offset === 0)
      this.onNewLine(0);
    for (const lexeme of this.lexer.lex(source, incomplete))
      yield* this.next(lexeme);
    if (!incomplete)
      yield* this.end();
  }
  /**
   * Advance the parser by the `source` of one lexical token.
   */
  *next(source) {
    this.source = source;
    if (this.atScalar) {
      this.atScalar = false;
      yield* this.step();
      this.offset += source.length;
      return;
    }
    const type = tokenType(source);
    if (!type) {
      const message = `Not a YAML token: ${source}`;
      yield* this.pop({ type: "error", offset: this.offset, message, source });
      this.offset += source.length;
    } else if (type === "scalar") {
      this.atNewLine = false;
      this.atScalar = true;
      this.type = "scalar";
    } else {
      this.type = type;
      yield* this.step();
      switch (type) {
        case "newline":
          this.atNewLine = true;
          this.indent = 0;
          if (this.onNewLine)
            this.onNewLine(this.offset + source.length);
          break;
        case "space":
          if (this.atNewLine && source[0] === " ")
            this.indent += source.length;
          break;
        case "explicit-key-ind":
        case "map-value-ind":
        case "seq-item-ind":
          if (this.atNewLine)
            this.indent += source.length;
          break;
        case "doc-mode":
        case "flow-error-end":
          return;
        default:
          this.atNewLine = false;
      }
      this.offset += source.length;
    }
  }
  /** Call at end of input to push out any remaining constructions */
  *end() {
    while (this.stack.length > 0)
      yield* this.pop();
  }
  get sourceToken() {
    const st = {
      type: this.type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
    return st;
  }
  *step() {
    const top = this.peek(1);
    if (this.type === "doc-end" && top?.type !== "doc-end") {
      while (this.stack.length > 0)
        yield* this.pop();
      this.stack.push({
        type: "doc-end",
        offset: this.offset,
        source: this.source
      });
      return;
    }
    if (!top)
      return yield* this.stream();
    switch (top.type) {
      case "document":
        return yield* this.document(top);
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return yield* this.scalar(top);
      case "block-scalar":
        return yield* this.blockScalar(top);
      case "block-map":
        return yield* this.blockMap(top);
      case "block-seq":
        return yield* this.blockSequence(top);
      case "flow-collection":
        return yield* this.flowCollection(top);
      case "doc-end":
        return yield* this.documentEnd(top);
    }
    yield* this.pop();
  }
  peek(n) {
    return this.stack[this.stack.length - n];
  }
  *pop(error) {
    const token = error ?? this.stack.pop();
    if (!token) {
      const message = "Tried to pop an empty stack";
      yield { type: "error", offset: this.offset, source: "", message };
    } else if (this.stack.length === 0) {
      yield token;
    } else {
      const top = this.peek(1);
      if (token.type === "block-scalar") {
        token.indent = "indent" in top ? top.indent : 0;
      } else if (token.type === "flow-collection" && top.type === "document") {
        token.indent = 0;
      }
      if (token.type === "flow-collection")
        fixFlowSeqItems(token);
      switch (top.type) {
        case "document":
          top.value = token;
          break;
        case "block-scalar":
          top.props.push(token);
          break;
        case "block-map": {
          const it = top.items[top.items.length - 1];
          if (it.value) {
            top.items.push({ start: [], key: token, sep: [] });
            this.onKeyLine = true;
            return;
          } else if (it.sep) {
            it.value = token;
          } else {
            Object.assign(it, { key: token, sep: [] });
            this.onKeyLine = !it.explicitKey;
            return;
          }
          break;
        }
        case "block-seq": {
          const it = top.items[top.items.length - 1];
          if (it.value)
            top.items.push({ start: [], value: token });
          else
            it.value = token;
          break;
        }
        case "flow-collection": {
          const it = top.items[top.items.length - 1];
          if (!it || it.value)
            top.items.push({ start: [], key: token, sep: [] });
          else if (it.sep)
            it.value = token;
          else
            Object.assign(it, { key: token, sep: [] });
          return;
        }
        /* istanbul ignore next should not happen */
        default:
          yield* this.pop();
          yield* this.pop(token);
      }
      if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
        const last = token.items[token.items.length - 1];
        if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
          if (top.type === "document")
            top.end = last.start;
          else
            top.items.push({ start: last.start });
          token.items.splice(-1, 1);
        }
      }
    }
  }
  *stream() {
    switch (this.type) {
      case "directive-line":
        yield { type: "directive", offset: this.offset, source: this.source };
        return;
      case "byte-order-mark":
      case "space":
      case "comment":
      case "newline":
        yield this.sourceToken;
        return;
      case "doc-mode":
      case "doc-start": {
        const doc = {
          type: "document",
          offset: this.offset,
          start: []
        };
        if (this.type === "doc-start")
          doc.start.push(this.sourceToken);
        this.stack.push(doc);
        return;
      }
    }
    yield {
      type: "error",
      offset: this.offset,
      message: `Unexpected ${this.type} token in YAML stream`,
      source: this.source
    };
  }
  *document(doc) {
    if (doc.value)
      return yield* this.lineEnd(doc);
    switch (this.type) {
      case "doc-start": {
        if (findNonEmptyIndex(doc.start) !== -1) {
          yield* this.pop();
          yield* this.step();
        } else
          doc.start.push(this.sourceToken);
        return;
      }
      case "anchor":
      case "tag":
      case "space":
      case "comment":
      case "newline":
        doc.start.push(this.sourceToken);
        return;
    }
    const bv = this.startBlockValue(doc);
    if (bv)
      this.stack.push(bv);
    else {
      yield {
        type: "error",
        offset: this.offset,
        message: `Unexpected ${this.type} token in YAML document`,
        source: this.source
      };
    }
  }
  *scalar(scalar4) {
    if (this.type === "map-value-ind") {
      const prev = getPrevProps(this.peek(2));
      const start = getFirstKeyStartProps(prev);
      let sep;
      if (scalar4.end) {
        sep = scalar4.end;
        sep.push(this.sourceToken);
        delete scalar4.end;
      } else
        sep = [this.sourceToken];
      const map2 = {
        type: "block-map",
        offset: scalar4.offset,
        indent: scalar4.indent,
        items: [{ start, key: scalar4, sep }]
      };
      this.onKeyLine = true;
      this.stack[this.stack.length - 1] = map2;
    } else
      yield* this.lineEnd(scalar4);
  }
  *blockScalar(scalar4) {
    switch (this.type) {
      case "space":
      case "comment":
      case "newline":
        scalar4.props.push(this.sourceToken);
        return;
      case "scalar":
        scalar4.source = this.source;
        this.atNewLine = true;
        this.indent = 0;
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        yield* this.pop();
        break;
      /* istanbul ignore next should not happen */
      default:
        yield* this.pop();
        yield* this.step();
    }
  }
  *blockMap(map2) {
    const it = map2.items[map2.items.length - 1];
    switch (this.type) {
      case "newline":
        this.onKeyLine = false;
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          it.start.push(this.sourceToken);
        }
        return;
      case "space":
      case "comment":
        if (it.value) {
          map2.items.push({ start: [this.sourceToken] });
        } else if (it.sep) {
          it.sep.push(this.sourceToken);
        } else {
          if (this.atIndentedComment(it.start, map2.indent)) {
            const prev = map2.items[map2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              map2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
    }
    if (this.indent >= map2.indent) {
      const atMapIndent = !this.onKeyLine && this.indent === map2.indent;
      const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
      let start = [];
      if (atNextItem && it.sep && !it.value) {
        const nl = [];
        for (let i = 0; i < it.sep.length; ++i) {
          const st = it.sep[i];
          switch (st.type) {
            case "newline":
              nl.push(i);
              break;
            case "space":
              break;
            case "comment":
              if (st.indent > map2.indent)
                nl.length = 0;
              break;
            default:
              nl.length = 0;
          }
        }
        if (nl.length >= 2)
          start = it.sep.splice(nl[1]);
      }
      switch (this.type) {
        case "anchor":
        case "tag":
          if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start });
            this.onKeyLine = true;
          } else if (it.sep) {
            it.sep.push(this.sourceToken);
          } else {
            it.start.push(this.sourceToken);
          }
          return;
        case "explicit-key-ind":
          if (!it.sep && !it.explicitKey) {
            it.start.push(this.sourceToken);
            it.explicitKey = true;
          } else if (atNextItem || it.value) {
            start.push(this.sourceToken);
            map2.items.push({ start, explicitKey: true });
          } else {
            this.stack.push({
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken], explicitKey: true }]
            });
          }
          this.onKeyLine = true;
          return;
        case "map-value-ind":
          if (it.explicitKey) {
            if (!it.sep) {
              if (includesToken(it.start, "newline")) {
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              } else {
                const start2 = getFirstKeyStartProps(it.start);
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                });
              }
            } else if (it.value) {
              map2.items.push({ start: [], key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start, key: null, sep: [this.sourceToken] }]
              });
            } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
              const start2 = getFirstKeyStartProps(it.start);
              const key = it.key;
              const sep = it.sep;
              sep.push(this.sourceToken);
              delete it.key;
              delete it.sep;
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: start2, key, sep }]
              });
            } else if (start.length > 0) {
              it.sep = it.sep.concat(start, this.sourceToken);
            } else {
              it.sep.push(this.sourceToken);
            }
          } else {
            if (!it.sep) {
              Object.assign(it, { key: null, sep: [this.sourceToken] });
            } else if (it.value || atNextItem) {
              map2.items.push({ start, key: null, sep: [this.sourceToken] });
            } else if (includesToken(it.sep, "map-value-ind")) {
              this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [], key: null, sep: [this.sourceToken] }]
              });
            } else {
              it.sep.push(this.sourceToken);
            }
          }
          this.onKeyLine = true;
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (atNextItem || it.value) {
            map2.items.push({ start, key: fs, sep: [] });
            this.onKeyLine = true;
          } else if (it.sep) {
            this.stack.push(fs);
          } else {
            Object.assign(it, { key: fs, sep: [] });
            this.onKeyLine = true;
          }
          return;
        }
        default: {
          const bv = this.startBlockValue(map2);
          if (bv) {
            if (bv.type === "block-seq") {
              if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                yield* this.pop({
                  type: "error",
                  offset: this.offset,
                  message: "Unexpected block-seq-ind on same line with key",
                  source: this.source
                });
                return;
              }
            } else if (atMapIndent) {
              map2.items.push({ start });
            }
            this.stack.push(bv);
            return;
          }
        }
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *blockSequence(seq2) {
    const it = seq2.items[seq2.items.length - 1];
    switch (this.type) {
      case "newline":
        if (it.value) {
          const end = "end" in it.value ? it.value.end : void 0;
          const last = Array.isArray(end) ? end[end.length - 1] : void 0;
          if (last?.type === "comment")
            end?.push(this.sourceToken);
          else
            seq2.items.push({ start: [this.sourceToken] });
        } else
          it.start.push(this.sourceToken);
        return;
      case "space":
      case "comment":
        if (it.value)
          seq2.items.push({ start: [this.sourceToken] });
        else {
          if (this.atIndentedComment(it.start, seq2.indent)) {
            const prev = seq2.items[seq2.items.length - 2];
            const end = prev?.value?.end;
            if (Array.isArray(end)) {
              arrayPushArray(end, it.start);
              end.push(this.sourceToken);
              seq2.items.pop();
              return;
            }
          }
          it.start.push(this.sourceToken);
        }
        return;
      case "anchor":
      case "tag":
        if (it.value || this.indent <= seq2.indent)
          break;
        it.start.push(this.sourceToken);
        return;
      case "seq-item-ind":
        if (this.indent !== seq2.indent)
          break;
        if (it.value || includesToken(it.start, "seq-item-ind"))
          seq2.items.push({ start: [this.sourceToken] });
        else
          it.start.push(this.sourceToken);
        return;
    }
    if (this.indent > seq2.indent) {
      const bv = this.startBlockValue(seq2);
      if (bv) {
        this.stack.push(bv);
        return;
      }
    }
    yield* this.pop();
    yield* this.step();
  }
  *flowCollection(fc) {
    const it = fc.items[fc.items.length - 1];
    if (this.type === "flow-error-end") {
      let top;
      do {
        yield* this.pop();
        top = this.peek(1);
      } while (top?.type === "flow-collection");
    } else if (fc.end.length === 0) {
      switch (this.type) {
        case "comma":
        case "explicit-key-ind":
          if (!it || it.sep)
            fc.items.push({ start: [this.sourceToken] });
          else
            it.start.push(this.sourceToken);
          return;
        case "map-value-ind":
          if (!it || it.value)
            fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            Object.assign(it, { key: null, sep: [this.sourceToken] });
          return;
        case "space":
        case "comment":
        case "newline":
        case "anchor":
        case "tag":
          if (!it || it.value)
            fc.items.push({ start: [this.sourceToken] });
          else if (it.sep)
            it.sep.push(this.sourceToken);
          else
            it.start.push(this.sourceToken);
          return;
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar": {
          const fs = this.flowScalar(this.type);
          if (!it || it.value)
            fc.items.push({ start: [], key: fs, sep: [] });
          else if (it.sep)
            this.stack.push(fs);
          else
            Object.assign(it, { key: fs, sep: [] });
          return;
        }
        case "flow-map-end":
        case "flow-seq-end":
          fc.end.push(this.sourceToken);
          return;
      }
      const bv = this.startBlockValue(fc);
      if (bv)
        this.stack.push(bv);
      else {
        yield* this.pop();
        yield* this.step();
      }
    } else {
      const parent = this.peek(2);
      if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
        yield* this.pop();
        yield* this.step();
      } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        fixFlowSeqItems(fc);
        const sep = fc.end.splice(1, fc.end.length);
        sep.push(this.sourceToken);
        const map2 = {
          type: "block-map",
          offset: fc.offset,
          indent: fc.indent,
          items: [{ start, key: fc, sep }]
        };
        this.onKeyLine = true;
        this.stack[this.stack.length - 1] = map2;
      } else {
        yield* this.lineEnd(fc);
      }
    }
  }
  flowScalar(type) {
    if (this.onNewLine) {
      let nl = this.source.indexOf("\n") + 1;
      while (nl !== 0) {
        this.onNewLine(this.offset + nl);
        nl = this.source.indexOf("\n", nl) + 1;
      }
    }
    return {
      type,
      offset: this.offset,
      indent: this.indent,
      source: this.source
    };
  }
  startBlockValue(parent) {
    switch (this.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        return this.flowScalar(this.type);
      case "block-scalar-header":
        return {
          type: "block-scalar",
          offset: this.offset,
          indent: this.indent,
          props: [this.sourceToken],
          source: ""
        };
      case "flow-map-start":
      case "flow-seq-start":
        return {
          type: "flow-collection",
          offset: this.offset,
          indent: this.indent,
          start: this.sourceToken,
          items: [],
          end: []
        };
      case "seq-item-ind":
        return {
          type: "block-seq",
          offset: this.offset,
          indent: this.indent,
          items: [{ start: [this.sourceToken] }]
        };
      case "explicit-key-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        start.push(this.sourceToken);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, explicitKey: true }]
        };
      }
      case "map-value-ind": {
        this.onKeyLine = true;
        const prev = getPrevProps(parent);
        const start = getFirstKeyStartProps(prev);
        return {
          type: "block-map",
          offset: this.offset,
          indent: this.indent,
          items: [{ start, key: null, sep: [this.sourceToken] }]
        };
      }
    }
    return null;
  }
  atIndentedComment(start, indent) {
    if (this.type !== "comment")
      return false;
    if (this.indent <= indent)
      return false;
    return start.every((st) => st.type === "newline" || st.type === "space");
  }
  *documentEnd(docEnd) {
    if (this.type !== "doc-mode") {
      if (docEnd.end)
        docEnd.end.push(this.sourceToken);
      else
        docEnd.end = [this.sourceToken];
      if (this.type === "newline")
        yield* this.pop();
    }
  }
  *lineEnd(token) {
    switch (this.type) {
      case "comma":
      case "doc-start":
      case "doc-end":
      case "flow-seq-end":
      case "flow-map-end":
      case "map-value-ind":
        yield* this.pop();
        yield* this.step();
        break;
      case "newline":
        this.onKeyLine = false;
      // fallthrough
      case "space":
      case "comment":
      default:
        if (token.end)
          token.end.push(this.sourceToken);
        else
          token.end = [this.sourceToken];
        if (this.type === "newline")
          yield* this.pop();
    }
  }
};

// src/frontends/cloudformation/syntax/yaml-errors.ts
function explainYamlError(error) {
  switch (error.code) {
    case "TAB_AS_INDENT":
      return "a tab stands where YAML wants spaces; indent with spaces";
    case "BAD_INDENT":
      return "this line's indentation does not fit the lines above it; align it with its siblings";
    case "MISSING_CHAR":
      return explainMissing(error.message);
    case "UNEXPECTED_TOKEN":
      return "this is not YAML at this place; quote it if it is text, or correct the line above";
    case "BAD_SCALAR_START":
      return "plain text cannot begin with this character; put the text in quotes";
    case "BAD_DQ_ESCAPE":
      return "this text holds an escape that YAML does not know; write `\\\\` for a backslash, or use single quotes";
    case "MULTILINE_IMPLICIT_KEY":
    case "BLOCK_AS_IMPLICIT_KEY":
    case "KEY_OVER_1024_CHARS":
      return "this is read as a key and is none; check for a missing `:` or `-`, or for a `: ` inside text that wants quotes";
    case "BLOCK_IN_FLOW":
      return "an indented list or map cannot stand inside brackets; write it in brackets too";
    case "BAD_ALIAS":
    case "ALIAS_PROPS":
      return "this alias or anchor cannot be read; write `&name` before a value and `*name` alone where it is used again";
    case "MULTIPLE_TAGS":
      return "a value can have one tag only; write one of the two functions in its long form, `Fn::Name:`";
    case "MULTIPLE_ANCHORS":
      return "a value can have one anchor only; remove the other";
    case "BAD_PROP_ORDER":
      return "a tag or an anchor stands before this mark and belongs after it; swap them";
    case "BAD_DIRECTIVE":
      return "a line that begins with `%` is a YAML directive, and this one is not known; remove it or quote the text";
    case "BAD_COLLECTION_TYPE":
    case "DUPLICATE_KEY":
    case "IMPOSSIBLE":
    case "MULTIPLE_DOCS":
    case "NON_STRING_KEY":
    case "RESOURCE_EXHAUSTION":
    case "TAG_RESOLVE_FAILED":
      return "this cannot be read as YAML; correct it";
  }
}
function explainMissing(message) {
  if (message.includes("quote")) return "this text has no closing quote; add it";
  if (message.includes("directives-end")) return "a line `---` is missing before this; add it, or indent the line";
  if (message.includes("white space") || message.includes("space after")) return "a space is missing here; add it";
  if (message.includes(", ")) return "a comma is missing between two items in brackets; add it";
  if (message.includes("flow") || message.includes("Expected")) return "a list or map in brackets is not closed here; add the bracket";
  if (message.includes("- indicator")) return "a `-` is missing before this item of a list; add it";
  return "a key stands here without `:` and a value; add them, or check the indentation";
}

// src/frontends/cloudformation/syntax/yaml-quotes.ts
var Padding = class {
  text;
  /** Where spaces are added, as offsets in the file, in order. */
  #points;
  constructor(text3, points) {
    this.#points = points;
    let end = 0;
    const parts2 = [];
    for (const { at: at2, size } of points) {
      parts2.push(text3.slice(end, at2), " ".repeat(size));
      end = at2;
    }
    this.text = points.length === 0 ? text3 : [...parts2, text3.slice(end)].join("");
  }
  /** The place in the file of a place in the padded text. */
  original(offset) {
    let added = 0;
    for (const { at: at2, size } of this.#points) {
      if (at2 + added >= offset) break;
      added += Math.min(size, offset - at2 - added);
    }
    return offset - added;
  }
};
function padQuotes(text3) {
  let padding = new Padding(text3, []);
  let points = [];
  let last = -1;
  for (let work = text3.length; work < MAX_WORK; work += padding.text.length) {
    const start = firstOpen(padding.text, last);
    const end = start === void 0 ? void 0 : closing(padding.text, start);
    if (start === void 0 || end === void 0) break;
    const column = start - padding.text.lastIndexOf("\n", start);
    const added = lineStarts(padding.text, start, end).map((at2) => ({ at: padding.original(at2), size: column }));
    if (added.length * column > MAX_ADDED) break;
    points = [...points, ...added];
    padding = new Padding(text3, points);
    last = start;
  }
  return padding;
}
function firstOpen(text3, after) {
  let offset = 0;
  let isContent = false;
  for (const lexeme of new Lexer().lex(text3)) {
    if (CONTROL.has(lexeme)) {
      isContent = lexeme === SCALAR3;
      continue;
    }
    const first = lexeme.charAt(0);
    if (!isContent && (first === "'" || first === '"') && closing(lexeme, 0) !== lexeme.length - 1) return offset > after ? offset : void 0;
    offset += lexeme.length;
    isContent = false;
  }
  return void 0;
}
function closing(text3, start) {
  const quote = text3.charAt(start);
  for (let index = start + 1; index < text3.length; index += 1) {
    const character = text3.charAt(index);
    if (character === "\\" && quote === '"') index += 1;
    else if (character === quote && quote === "'" && text3.charAt(index + 1) === quote) index += 1;
    else if (character === quote) return index;
  }
  return void 0;
}
function lineStarts(text3, start, end) {
  const starts = [];
  for (let feed = text3.indexOf("\n", start); feed >= 0 && feed < end; feed = text3.indexOf("\n", feed + 1)) starts.push(feed + 1);
  return starts;
}
var SCALAR3 = "";
var CONTROL = /* @__PURE__ */ new Set(["", "", SCALAR3]);
var MAX_WORK = 1e7;
var MAX_ADDED = 1e6;

// src/frontends/cloudformation/syntax/yaml-survey.ts
function survey(tokens, maxDepth) {
  const tags2 = [];
  const waiting = tokens.map((token) => ({ token, depth: 0 }));
  for (let seen2 = waiting.pop(); seen2; seen2 = waiting.pop()) {
    const { token, depth } = seen2;
    if (depth > maxDepth) return { deepest: token.offset, tags: tags2 };
    if (token.type === "tag") tags2.push({ start: token.offset, end: token.offset + token.source.length });
    for (const inner of tokensIn(token)) waiting.push({ token: inner, depth: isCollection2(token) ? depth + 1 : depth });
  }
  return { tags: tags2.sort((a, b) => a.start - b.start) };
}
function tokensIn(token) {
  switch (token.type) {
    case "document":
      return [...token.start, ...token.value ? [token.value] : []];
    case "block-map":
    case "block-seq":
    case "flow-collection":
      return token.items.flatMap((item) => [
        ...item.start,
        ...item.key ? [item.key] : [],
        ...item.sep ?? [],
        ...item.value ? [item.value] : []
      ]);
    default:
      return [];
  }
}
var isCollection2 = (token) => token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection";

// src/frontends/cloudformation/syntax/syntax.ts
var isNull = (node) => node.kind === "scalar" && !node.quoted && node.tag === void 0 && NULLS.has(node.text);
var literal = (node) => node?.kind === "scalar" && node.tag === void 0 && !isNull(node) ? node.text : void 0;
var child = (node, key) => node?.kind === "mapping" && node.tag === void 0 ? node.entries.get(key)?.value : void 0;
var NULLS = /* @__PURE__ */ new Set(["", "~", "null", "Null", "NULL"]);

// src/frontends/cloudformation/syntax/yaml-merge.ts
function mergeInto(entries, merge2, problem) {
  for (const base of bases(merge2.value)) {
    if (isNull(base)) continue;
    if (base.kind !== "mapping" || base.tag !== void 0) {
      problem("`<<` merges maps, and this is none; write an alias to a map", base.span);
      continue;
    }
    for (const [key, entry2] of base.entries) {
      if (!entries.has(key)) entries.set(key, { key: entry2.key, value: merged(entry2, base) });
    }
  }
}
var bases = (value) => value.kind === "sequence" && value.tag === void 0 ? value.items : [value];
function merged(entry2, base) {
  const step = { span: entry2.value.span, label: `\`${entry2.key.text}\`, merged from here` };
  return { ...entry2.value, span: base.span, via: [step, ...entry2.value.via] };
}

// src/frontends/cloudformation/syntax/yaml-tree.ts
function toSyntax(contents, source, padding, tags2) {
  return new TreeBuilder(source, padding, tags2).build(contents);
}
var MAX_ALIASED = 5e5;
var TreeBuilder = class {
  #file;
  /** The text that was parsed, and the way back to the file. */
  #padding;
  #tags;
  #problems = [];
  #duplicates;
  /** Undefined while the anchored value itself is being built. */
  #anchors = /* @__PURE__ */ new Map();
  #aliased = 0;
  #broken = false;
  constructor(source, padding, tags2) {
    this.#file = source.file;
    this.#padding = padding;
    this.#tags = tags2;
    this.#duplicates = new Duplicates(source.text);
  }
  build(contents) {
    const { node } = this.#convert(contents, 0);
    return { root: node, diagnostics: [...this.#problems, ...this.#duplicates.diagnostics], broken: this.#broken };
  }
  #convert(node, depth) {
    if (isAlias(node)) return this.#follow(node, depth);
    if (node.anchor !== void 0) this.#anchors.set(node.anchor, void 0);
    const built = this.#convertWritten(node, depth);
    if (node.anchor !== void 0) this.#anchors.set(node.anchor, built);
    return built;
  }
  #convertWritten(node, depth) {
    if (isScalar(node)) return { node: this.#scalar(node), nodes: 1, height: 0 };
    if (isSeq(node)) return this.#sequence(node, depth);
    return this.#mapping(node, depth);
  }
  #sequence(seq2, depth) {
    const items2 = seq2.items.map((item) => this.#item(item, seq2, depth + 1));
    const nodes = items2.map((item) => item.node);
    const span = this.#collectionSpan(seq2, nodes.at(-1)?.span.end);
    return weigh({ kind: "sequence", items: nodes, span, via: [], ...localTag(seq2) }, items2);
  }
  #item(item, seq2, depth) {
    if (isNode2(item)) return this.#convert(item, depth);
    return { node: this.#nothing(seq2.range[1]), nodes: 1, height: 0 };
  }
  #mapping(map2, depth) {
    const entries = /* @__PURE__ */ new Map();
    const merges = [];
    const built = [];
    let end;
    for (const pair of map2.items) {
      const key = this.#key(pair.key);
      const value = pair.value ? this.#convert(pair.value, depth + 1) : this.#empty(pair.key.range[1]);
      end = Math.max(end ?? 0, value.node.span.end, this.#padding.original(pair.key.range[1]));
      built.push(value);
      if (key === void 0) continue;
      if (key.text === "<<" && !key.quoted) {
        merges.push({ key, value: value.node });
        continue;
      }
      const earlier = entries.get(key.text);
      if (earlier) this.#duplicates.add(key, earlier.key);
      entries.set(key.text, { key, value: value.node });
    }
    for (const merge2 of merges) mergeInto(entries, merge2, (message, span) => this.#problem(message, span));
    return weigh({ kind: "mapping", entries, span: this.#collectionSpan(map2, end), via: [], ...localTag(map2) }, built);
  }
  #empty(offset) {
    return { node: this.#nothing(offset), nodes: 1, height: 0 };
  }
  #nothing(offset) {
    return { kind: "scalar", text: "", quoted: false, span: this.#span(offset, offset), via: [] };
  }
  #key(node) {
    const { node: key } = this.#convert(node, MAX_DEPTH);
    if (key.kind === "scalar") return key;
    this.#problem("this key is not text; write the key as text", key.span);
    return void 0;
  }
  #scalar(node) {
    const text3 = typeof node.value === "string" ? node.value : "";
    const quoted2 = node.type !== "PLAIN" || node.tag === "tag:yaml.org,2002:str" || node.tag === "!";
    const [start, end] = node.range;
    const trimmed = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED" ? this.#trimmed(start, end) : end;
    return { kind: "scalar", text: text3, quoted: quoted2, span: this.#span(this.#tagStart(node, start), trimmed), via: [], ...localTag(node) };
  }
  #follow(alias, depth) {
    const span = this.#span(alias.range[0], alias.range[1]);
    const nothing2 = { node: { kind: "scalar", text: "", quoted: false, span, via: [] }, nodes: 1, height: 0 };
    const target = this.#anchors.get(alias.source);
    if (!target) {
      this.#problem(
        this.#anchors.has(alias.source) ? `the alias \`*${alias.source}\` stands inside its own anchor, so that it would never end; take it out` : `the alias \`*${alias.source}\` has no anchor \`&${alias.source}\` before it; add the anchor or correct the name`,
        span
      );
      return nothing2;
    }
    this.#aliased += target.nodes;
    if (this.#aliased > MAX_ALIASED || depth + target.height > MAX_DEPTH) {
      if (!this.#broken) this.#problem(`the aliases up to \`*${alias.source}\` expand to more than can be read; write the values out`, span);
      return nothing2;
    }
    const step = { span: target.node.span, label: `the anchor \`&${alias.source}\`` };
    return { ...target, node: { ...target.node, span, via: [step, ...target.node.via] } };
  }
  #problem(message, span) {
    this.#broken = true;
    this.#problems.push({ level: "error", message, span });
  }
  /** A block ends where its last value ends: comments and blank lines after it are not part of it. */
  #collectionSpan(node, lastEnd) {
    const [start, end] = node.range;
    const span = this.#span(this.#tagStart(node, start), end);
    return node.flow === true || lastEnd === void 0 ? span : { ...span, end: lastEnd };
  }
  #trimmed(start, end) {
    let last = end;
    while (last > start && WHITE.has(this.#padding.text.charAt(last - 1))) last -= 1;
    return last;
  }
  /** The tag of a node is the last one before it; whatever is inside the node comes after its start. */
  #tagStart(node, start) {
    if (isAlias(node) || node.tag === void 0) return start;
    let low = 0;
    let high = this.#tags.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((this.#tags[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return this.#tags[low - 1]?.start ?? start;
  }
  #span(start, end) {
    return { file: this.#file, start: this.#padding.original(start), end: this.#padding.original(end) };
  }
};
var weigh = (node, inner) => ({
  node,
  nodes: inner.reduce((sum2, built) => sum2 + built.nodes, 1),
  height: inner.reduce((most, built) => Math.max(most, built.height + 1), 0)
});
var localTag = (node) => node.tag !== void 0 && node.tag.startsWith("!") && node.tag.length > 1 ? { tag: node.tag.slice(1) } : {};
var isNode2 = (item) => isAlias(item) || isScalar(item) || isSeq(item) || isMap(item);
var WHITE = /* @__PURE__ */ new Set([" ", "	", "\r", "\n"]);

// src/frontends/cloudformation/syntax/yaml.ts
function parseYaml(source) {
  const documents = parsePadded(source, new Padding(source.text, []));
  if (!documents.some((document) => document.openQuote)) return documents;
  const padding = padQuotes(source.text);
  return padding.text.length === source.text.length ? documents : parsePadded(source, padding);
}
function parsePadded(source, padding) {
  const tokens = [...new Parser().parse(padding.text)];
  const { deepest, tags: tags2 } = survey(tokens, MAX_DEPTH);
  if (deepest !== void 0) {
    const message = `lists and maps are nested more than ${MAX_DEPTH} levels deep here; flatten them`;
    const start = padding.original(deepest);
    const span = { file: source.file, start, end: Math.min(start + 1, source.text.length) };
    return [{ diagnostics: [{ level: "error", message, span }], broken: true, openQuote: false }];
  }
  return compose(tokens, padding.text.length).map((document) => {
    const errors = document.errors.map((error) => {
      const [start, end] = error.pos;
      const last = Math.min(Math.max(start, end), padding.text.length);
      const span = { file: source.file, start: padding.original(start), end: padding.original(last) };
      return { level: "error", message: explainYamlError(error), span };
    });
    const openQuote = document.errors.some((error) => error.message.includes("closing"));
    if (document.contents === null) return { diagnostics: errors, broken: errors.length > 0, openQuote };
    const tree = toSyntax(document.contents, source, padding, tags2);
    const broken = errors.length > 0 || tree.broken;
    return { root: tree.root, diagnostics: [...errors, ...tree.diagnostics], broken, openQuote };
  });
}
function compose(tokens, end) {
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, strict: false });
  return [...composer.compose(tokens, false, end)];
}

// src/frontends/cloudformation/syntax/parse.ts
var parse3 = (source) => beginsAsJson(source.text) ? [parseJson(source)] : parseYaml(source);
function beginsAsJson(text3) {
  const first = afterSpace(text3, 0);
  const second = text3.charAt(afterSpace(text3, first + 1));
  switch (text3.charAt(first)) {
    case "{":
      return second === '"' || second === "}";
    case "[":
      return second === '"' || second === "[" || second === "{" || second === "]";
    default:
      return false;
  }
}
function afterSpace(text3, start) {
  let index = start;
  for (; ; ) {
    while (index < text3.length && SPACE.has(text3.charAt(index))) index += 1;
    const end = text3.startsWith("//", index) ? text3.indexOf("\n", index) : text3.startsWith("/*", index) ? text3.indexOf("*/", index) + 1 : 0;
    if (end <= 0) return index;
    index = end + 1;
  }
}
var SPACE = /* @__PURE__ */ new Set([" ", "	", "\r", "\n"]);

// src/frontends/cloudformation/choose.ts
function chooseTemplate(source) {
  if (source.text.length > MAX_LENGTH) return tooLarge(source);
  if (!looksLikeTemplate(source.text)) {
    return { outcome: "passed-over", reason: "it is no CloudFormation template", diagnostics: [] };
  }
  const documents = parse3(source);
  const templates = documents.filter((document) => child(document.root, "Resources") !== void 0);
  const broken = templates.find(isBroken) ?? (templates.length === 0 ? documents.find(isBroken) : void 0);
  if (broken) return { outcome: "unreadable", reason: "it cannot be parsed", diagnostics: errorsFirst(broken) };
  for (const document of templates) {
    const { root } = document;
    const resources = child(root, "Resources");
    if (root?.kind !== "mapping" || resources?.kind !== "mapping" || !hasTypes(resources)) continue;
    const others = templates.filter((other) => other !== document).flatMap((other) => other.root ? [ignored(other.root)] : []);
    return { outcome: "template", root, resources, diagnostics: [...document.diagnostics, ...others, ...sizeNote(source)] };
  }
  const reason = templates.length > 0 ? "its Resources hold nothing with a Type" : "it has no Resources at its top";
  return { outcome: "passed-over", reason, diagnostics: [] };
}
function hasTypes(resources) {
  for (const [name, { value }] of resources.entries) {
    if (name.startsWith("Fn::") || literal(child(value, "Type")) !== void 0) return true;
  }
  return false;
}
var isBroken = (document) => document.broken;
var errorsFirst = ({ diagnostics }) => [...diagnostics].filter(({ level }) => level === "error").slice(0, MOST_ERRORS);
var MOST_ERRORS = 3;
function ignored(root) {
  const message = "CloudFormation reads one template from a file, and this is another one; move it to its own file";
  return { level: "warning", message, span: { ...root.span, end: root.span.start + 1 } };
}
function tooLarge({ file, text: text3 }) {
  const reason = "it is larger than 5 MB";
  const message = `the file is larger than 5 MB and is not read; CloudFormation takes templates up to 1 MB`;
  const diagnostics = looksLikeTemplate(text3.slice(0, MAX_LENGTH)) ? [{ level: "warning", message, span: { file, start: 0, end: 0 } }] : [];
  return { outcome: "passed-over", reason, diagnostics };
}
function sizeNote({ file, text: text3 }) {
  if (text3.length <= TEMPLATE_LIMIT) return [];
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
  const [entry2] = node.entries.values();
  if (!entry2 || !isFunctionName(entry2.key.text)) return void 0;
  return { name: entry2.key.text, argument: entry2.value, span: node.span, via: node.via };
}
var isFunctionName = (key) => key === "Ref" || key.startsWith("Fn::") && !isLoop(key);
var isLoop = (key) => key.startsWith("Fn::ForEach::");
var longName = (tag) => tag === "Ref" || tag === "Condition" ? tag : `Fn::${tag}`;

// src/frontends/cloudformation/comparisons.ts
function compare(left, right, cases) {
  const one = leaves2(left);
  const other = leaves2(right);
  note(one.terms, other.literals, cases);
  note(other.terms, one.literals, cases);
}
function leaves2(reading) {
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
var placeOf2 = (written) => at(written.span, ...written.via);
function malformed(place, message, context) {
  context.problems.add("error", message, place.span);
  return { is: "unknown", why: message.split(";")[0] ?? message, malformed: true, place };
}

// src/frontends/cloudformation/substitute.ts
function substitute(node, round2, budget) {
  budget.work -= 1;
  if (budget.work < 0) return node;
  switch (node.kind) {
    case "scalar":
      return inScalar(node, round2, budget);
    case "sequence": {
      const items2 = node.items.map((item) => substitute(item, round2, budget));
      return items2.every((item, index) => item === node.items[index]) ? node : { ...node, items: items2 };
    }
    case "mapping": {
      const reference2 = node.entries.size === 1 ? node.entries.get("Ref")?.value : void 0;
      if (node.tag === void 0 && reference2?.kind === "scalar" && reference2.text === round2.variable) return itemAt(node, round2);
      return inEntries(node, round2, budget);
    }
  }
}
function inEntries(node, round2, budget) {
  const entries = /* @__PURE__ */ new Map();
  let changed = false;
  for (const entry2 of node.entries.values()) {
    const text3 = replaced(entry2.key.text, round2, budget);
    const key = text3 === entry2.key.text ? entry2.key : { ...entry2.key, text: text3 };
    const value = substitute(entry2.value, round2, budget);
    changed ||= key !== entry2.key || value !== entry2.value;
    entries.set(text3, { key, value });
  }
  return changed ? { ...node, entries } : node;
}
function inScalar(node, round2, budget) {
  if (node.tag === "Ref" && node.text === round2.variable) return itemAt(node, round2);
  const text3 = replaced(node.text, round2, budget);
  return text3 === node.text ? node : { ...node, text: text3, quoted: true, via: [...node.via, round2.step] };
}
var itemAt = (node, { item, step }) => ({
  kind: "scalar",
  text: item,
  quoted: true,
  span: node.span,
  via: [...node.via, step]
});
function replaced(text3, { variable, item }, budget) {
  if (!text3.includes(`{${variable}}`)) return text3;
  const uses = text3.split(`{${variable}}`).length - 1;
  budget.work -= text3.length + uses * item.length;
  if (budget.work < 0) return text3;
  return text3.replaceAll(`&{${variable}}`, () => item.replace(/[^A-Za-z0-9]/gu, "")).replaceAll(`\${${variable}}`, () => item);
}

// src/frontends/cloudformation/why.ts
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
      return reading.items.map((item) => item.is === "spread" ? item.of.why : void 0).find(Boolean) ?? "it is a list";
    case "map":
      return "it is a map";
    case "absent":
      return "it is absent";
    case "scalar":
      return `it is \`${reading.text}\``;
  }
}
function unknownResult(call, args, reason, context) {
  const place = placeOf2(call);
  const term = resultTerm(call, args, context);
  return { is: "unknown", why: reason, ...term ? { term } : {}, place };
}
function resultTerm(call, args, context) {
  const texts = args.map(canonical);
  const known2 = texts.filter((text4) => text4 !== void 0);
  if (known2.length < texts.length) return void 0;
  const text3 = `${call.name}(${known2.join(", ")})`;
  if (text3.length > MAX_NAME) return void 0;
  return { scope: context.scope, text: text3, label: labelOf(call, context) };
}
function labelOf(call, context) {
  const written = context.source.text.slice(call.span.start, call.span.end);
  return written.length <= MAX_LABEL && !/[\r\n]/u.test(written) ? written : call.name;
}
var unknownAt = (place, reason) => ({ is: "unknown", why: reason, place });
var MAX_LABEL = 60;
var MAX_NAME = 1e4;

// src/frontends/cloudformation/loops.ts
function expand(node, context) {
  const entries = [];
  let rest;
  const add = (body, inner, written, open) => {
    for (const [name, { key, value }] of body.entries) {
      const origin = written.get(key) ?? key;
      if (isLoop(name)) rest = runLoop({ name: key, argument: value, context: inner, open }, add) ?? rest;
      else if (name === "Fn::Transform") rest = included(value);
      else entries.push({ name, written: origin, value, context: inner, ...open ? { open } : {} });
    }
  };
  add(node, context, /* @__PURE__ */ new Map(), void 0);
  return rest ? { entries, rest } : { entries };
}
function runLoop({ name, argument, context, open }, add) {
  const [identifier, collection, body, ...others] = argument.kind === "sequence" ? argument.items : [];
  const variable = literal(identifier);
  if (variable === void 0 || !collection || body?.kind !== "mapping" || others.length > 0) {
    const message = `\`${name.text}\` takes a variable, a collection and a map; write all three`;
    context.problems.add("error", message, argument.span);
    return { is: "unknown", why: `\`${name.text}\` cannot be read`, malformed: true, place: placeOf2(name) };
  }
  const items2 = context.evaluate(collection, context);
  const known2 = items2.is === "list" ? items2.items.filter((item) => item.is === "scalar") : [];
  if (items2.is === "list" && known2.length === items2.items.length) {
    for (const item of known2) {
      context.loopBudget.copies -= 1;
      if (context.loopBudget.copies < 0) return tooMany(name, context);
      const step = { span: item.place.via.at(-1)?.span ?? item.place.span, label: `an item of \`${name.text}\`` };
      const round2 = { variable, item: item.text, step };
      const [copy, written] = copyOf(body, round2, context);
      if (context.loopBudget.work < 0) return tooMany(name, context);
      add(copy, context, written, open);
    }
    return void 0;
  }
  const reason = `the collection of \`${name.text}\` is not known: ${why(items2)}`;
  const one = { is: "unknown", why: reason, place: items2.place };
  const inner = { ...context, loops: new Map(context.loops).set(variable, one) };
  add(body, inner, /* @__PURE__ */ new Map(), { ...countOf(items2), why: reason });
  return one;
}
function copyOf(body, round2, { loopBudget }) {
  const written = /* @__PURE__ */ new Map();
  const entries = /* @__PURE__ */ new Map();
  for (const { key, value } of body.entries.values()) {
    const text3 = isLoop(key.text) ? key.text : replaced(key.text, round2, loopBudget);
    const copied = { ...key, text: text3 };
    written.set(copied, key);
    entries.set(text3, { key: copied, value: substitute(value, round2, loopBudget) });
  }
  return [{ ...body, entries }, written];
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
  return { is: "unknown", why: "a macro, `Fn::Transform`, adds to this map when the stack is deployed", place: placeOf2(argument) };
}
function tooMany(name, context) {
  const message = `\`${name.text}\` makes more copies than can be read; the rest is left out`;
  context.problems.add("warning", message, name.span);
  return { is: "unknown", why: message, place: placeOf2(name) };
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
  constructor(section) {
    this.#section = section;
  }
  /** Builds every condition, used or not, so that what is wrong in one is told and its comparisons are known. */
  buildAll(context) {
    for (const [name, node] of this.#all(context)) this.named(name, placeOf2(node), context);
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
    if (this.#building.includes(name)) return circular(name, this.#building, placeOf2(definition), context);
    if (this.#building.length >= MAX_CHAIN) return tooLarge2(name, use, context);
    return this.#define(name, definition, context);
  }
  #define(name, definition, context) {
    const outer = this.#parts;
    this.#parts = 0;
    this.#building.push(name);
    const is = this.#build(definition, context);
    this.#building.pop();
    const place = placeOf2(definition);
    const condition2 = this.#parts > MAX_PARTS ? tooLarge2(name, place, context) : { op: "named", name, is, place };
    const parts2 = Math.min(this.#parts, MAX_PARTS);
    this.#built.set(name, { condition: condition2, parts: parts2 });
    this.#parts = outer + parts2;
    return condition2;
  }
  #build(node, context) {
    this.#parts += 1;
    const place = placeOf2(node);
    const reference2 = conditionReference(node);
    if (reference2 !== void 0) return this.named(reference2, place, context);
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
        if (!first || second) return wrong(place, "`Fn::Not` takes a list of one condition; write `!Not [condition]`", context);
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
        return wrong(place, "this is no condition; write `Fn::Equals`, `Fn::And`, `Fn::Or`, `Fn::Not` or `Condition`", context);
    }
  }
  #missing(name, use, context) {
    const why2 = this.#open ? `condition \`${name}\` is not among those that can be read` : `condition \`${name}\` is not defined`;
    if (!this.#open) context.problems.add("error", `${why2}; define it under Conditions or correct the name`, use.span);
    return unknown(name, why2, use, context);
  }
  #all(context) {
    if (this.#definitions) return this.#definitions;
    const definitions = /* @__PURE__ */ new Map();
    this.#definitions = definitions;
    if (this.#section?.kind !== "mapping") return definitions;
    const { entries, rest } = expand(this.#section, context);
    this.#open = rest !== void 0;
    for (const entry2 of entries) if (!entry2.open) definitions.set(entry2.name, entry2.value);
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
  const message = `condition \`${name}\` hangs on itself (${[...circle, `\`${name}\``].join(" → ")}); break the circle`;
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
var MAX_PARTS = 4e3;

// src/frontends/cloudformation/functions/arguments.ts
function argumentsOf(call, least, most = least) {
  const { argument } = call;
  if (argument.kind !== "sequence" || argument.tag !== void 0) return void 0;
  return argument.items.length >= least && argument.items.length <= most ? argument.items : void 0;
}

// src/frontends/cloudformation/functions/conditional.ts
var ifFunction = (call, context) => {
  const place = placeOf2(call);
  const [name, then, otherwise] = argumentsOf(call, 3) ?? [];
  const condition2 = literal(name);
  if (condition2 === void 0 || !then || !otherwise) {
    const message = "`Fn::If` takes the name of a condition and two values; write `!If [Condition, then, else]`";
    return malformed(place, message, context);
  }
  return {
    is: "choice",
    condition: context.conditions.named(condition2, place, context),
    then: context.evaluate(then, context),
    else: context.evaluate(otherwise, context),
    place
  };
};
var onlyInConditions = (call, context) => malformed(placeOf2(call), `\`${call.name}\` stands under Conditions only; define a condition and use \`Fn::If\``, context);
var condition = onlyInConditions;
var onlyInRules = (call, context) => malformed(placeOf2(call), `\`${call.name}\` stands under Rules only; define a condition and use \`Fn::If\``, context);

// src/value/reading.ts
var ALWAYS2 = { op: "constant", value: true };
var NEVER = { op: "constant", value: false };
function seenFrom(reading, place) {
  return { ...reading, place: { span: place.span, via: [...place.via, ...reading.place.via] } };
}

// src/value/through.ts
var MAX_LEAVES = 256;
function through2(reading, map2) {
  return throughAll([reading], reading.place, (leaves3) => leaves3.map(map2)[0] ?? reading);
}
function throughAll(readings, place, map2) {
  const asked = { leaves: 0 };
  const result = distribute(readings, /* @__PURE__ */ new Map(), { asked, place, map: map2 });
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
  if (condition2.op !== "equals" || condition2.left.is !== "unknown" || condition2.right.is !== "scalar") return condition2;
  return condition2.left.term ? `${termKey(condition2.left.term)}\0${condition2.right.text}` : condition2;
}
var isLeaf = (reading) => reading.is !== "choice";

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
var known = (text3, place) => ({ is: "scalar", text: text3, quoted: true, place });
function unstated(name, why2, scope, place) {
  const term = { scope, text: name, label: name, ...ATOMIC.has(name) ? { atomic: true } : {} };
  return { is: "unknown", why: why2, term, place };
}
function partitionOf(region) {
  if (region.startsWith("cn-")) return { name: "aws-cn", suffix: "amazonaws.com.cn" };
  if (region.startsWith("us-gov-")) return { name: "aws-us-gov", suffix: "amazonaws.com" };
  if (region.startsWith("us-iso-")) return { name: "aws-iso", suffix: "c2s.ic.gov" };
  if (region.startsWith("us-isob-")) return { name: "aws-iso-b", suffix: "sc2s.sgov.gov" };
  if (region.startsWith("eusc-")) return { name: "aws-eusc", suffix: "amazonaws.eu" };
  return { name: "aws", suffix: "amazonaws.com" };
}
var REGIONAL = "it follows from the region, which is not stated";
var ATOMIC = /* @__PURE__ */ new Set(["AWS::AccountId", "AWS::Partition", "AWS::Region", "AWS::StackName", "AWS::URLSuffix"]);
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

// src/frontends/cloudformation/text.ts
function joinParts(parts2, place, context) {
  const readings = parts2.filter((part) => typeof part !== "string");
  return throughAll(readings, place, (leaves3) => {
    let next = 0;
    const settled = parts2.map((part) => {
      if (typeof part === "string") return part;
      next += 1;
      return leaves3[next - 1] ?? part;
    });
    return joinLeaves(settled, place, context);
  });
}
function joinLeaves(parts2, place, context) {
  const flat = new Flat();
  for (const part of parts2) {
    if (typeof part !== "string" && (part.is === "list" || part.is === "map")) {
      const message = `a ${part.is} stands where text is wanted; join or select its items`;
      return malformed(place, message, context);
    }
    flat.add(part);
  }
  if (flat.tooLong) return { is: "unknown", why: "its text is too long", place };
  const there = at(place.span, ...place.via, ...flat.steps);
  return asReading(withDynamicReferences(flat.parts, there, context), there);
}
function asReading(parts2, place) {
  const [only, ...others] = parts2;
  if (only === void 0) return { is: "scalar", text: "", quoted: true, place };
  if (others.length > 0) return { is: "text", parts: parts2, place };
  if (typeof only === "string") return { is: "scalar", text: only, quoted: true, place };
  return { ...only, place: at(place.span, ...place.via, ...only.place.via.filter((step) => !place.via.includes(step))) };
}
var Flat = class {
  parts = [];
  steps = [];
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
    if (part.is === "scalar" || part.is === "text") this.steps.push(...part.place.via.filter((step) => !this.steps.includes(step)));
    if (part.is === "scalar") this.#addText(part.text);
    else if (part.is === "text") for (const inner of part.parts) this.add(inner);
    else if (part.is !== "absent") this.parts.push(part);
  }
  #addText(text3) {
    this.#length += text3.length;
    if (text3 === "" || this.tooLong) return;
    const last = this.parts.at(-1);
    if (typeof last === "string") this.parts[this.parts.length - 1] = last + text3;
    else this.parts.push(text3);
  }
};
function withDynamicReferences(parts2, place, context) {
  if (!parts2.some((part) => typeof part === "string" && part.includes(OPENING))) return parts2;
  const result = [];
  let inside;
  for (const part of parts2) {
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
  return inside ? parts2 : result;
}
function lookedUp(parts2, place, context) {
  const named2 = parts2.map((part) => typeof part === "string" ? part : canonical(part));
  const shown2 = parts2.map((part) => typeof part === "string" ? part : "…").join("");
  const known2 = named2.filter((text3) => text3 !== void 0);
  const term = known2.length === named2.length ? { scope: context.scope, text: known2.join(""), label: shown2 } : void 0;
  return { is: "unknown", why: `\`${shown2}\` is looked up when the stack is deployed`, ...term ? { term } : {}, place };
}
var OPENING = "{{resolve:";
var CLOSING = "}}";
var MAX_LENGTH2 = 1048576;
var MAX_PARTS2 = 1e3;

// src/frontends/cloudformation/functions/split.ts
var split2 = (call, context) => readSplit(call, context, (reference2, by) => splitParts([reference2], reference2, by, call, context));
var splitForSelect = (call, context) => readSplit(call, context, (reference2, by) => ({ ...reference2, attribute: `${reference2.attribute ?? ""}/${by}/`, place: placeOf2(call) }));
function readSplit(call, context, splitReference) {
  const place = placeOf2(call);
  const [delimiter, text3] = argumentsOf(call, 2) ?? [];
  if (!delimiter || !text3) return malformed(place, '`Fn::Split` takes a delimiter and a text; write `!Split [",", text]`', context);
  const by = delimiter.kind === "scalar" && delimiter.tag === void 0 ? delimiter.text : void 0;
  return throughAll([context.evaluate(text3, context)], place, ([leaf]) => {
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
  return { is: "list", items: leaf.text.split(by).map((text3) => ({ is: "scalar", text: text3, quoted: true, place })), place };
}
function splitParts(parts2, whole, by, call, context) {
  const place = at(call.span, ...call.via, ...whole.place.via);
  const pieces = [[]];
  for (const part of parts2) {
    if (typeof part !== "string") {
      pieces.at(-1)?.push(part);
      continue;
    }
    const [first = "", ...others] = part.split(by);
    pieces.at(-1)?.push(first);
    for (const other of others) pieces.push([other]);
  }
  const items2 = pieces.map((piece, index) => {
    const opaque = piece.find((part) => typeof part !== "string" && mayHold(part, by));
    if (opaque === void 0 || typeof opaque === "string") return joinParts(piece, place, context);
    const joined2 = joinParts(piece, place, context);
    return spreadOf(joined2, opaque, { ...call, name: index === 0 ? call.name : `${call.name}[${index}]` }, by, context);
  });
  return { is: "list", items: items2, place };
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
  const place = placeOf2(call);
  const [index, list2] = argumentsOf(call, 2) ?? [];
  if (!index || !list2) return malformed(place, "`Fn::Select` takes an index and a list; write `!Select [0, list]`", context);
  const pieces = callOf(list2);
  const items2 = pieces?.name === "Fn::Split" ? splitForSelect(pieces, context) : context.evaluate(list2, context);
  return throughAll([context.evaluate(index, context), items2], place, ([at2, from]) => {
    if (!at2 || !from) return unknownResult(call, [], "its list is not known", context);
    if (from.is === "scalar" || from.is === "map" || from.is === "text") {
      return malformed(place, "`Fn::Select` takes a list after the index; write `!Select [0, list]`", context);
    }
    if (at2.is !== "scalar") return unknownResult(call, [at2, from], why(at2), context);
    if (!/^\d{1,9}$/u.test(at2.text)) return malformed(place, `\`${at2.text}\` is no index; write a number from 0 on`, context);
    if (from.is === "reference") return taken(call, at2.text, from);
    if (from.is !== "list") return unknownResult(call, [at2, from], why(from), context);
    return selectItem(call, Number(at2.text), from, context);
  });
};
function taken(call, index, from) {
  const attribute2 = from.attribute === void 0 ? `[${index}]` : `${from.attribute}[${index}]`;
  return { ...from, attribute: attribute2, place: placeOf2(call) };
}
function selectItem(call, index, list2, context) {
  const items2 = list2.items.filter((item2) => item2.is !== "absent");
  const uncertain = items2.findIndex((item2) => item2.is === "spread" || item2.is === "choice" && mayBeAbsent2(item2));
  const place = at(call.span, ...call.via, ...list2.place.via);
  const item = items2[index];
  if (uncertain < 0 || index < uncertain) {
    return item && item.is !== "spread" ? itemSeen(item, list2, place) : outOfRange(call, index, items2.length, list2, context);
  }
  const [only, ...others] = items2;
  if (only?.is === "spread" && others.length === 0) {
    return index < only.most ? memberOf(only, index, place) : outOfRange(call, index, only.most, list2, context);
  }
  const certain = items2.filter((each) => each.is !== "spread");
  if (certain.length === items2.length) return selectPresent(call, index, certain, list2);
  const numeral = { is: "scalar", text: String(index), quoted: false, place };
  return unknownResult(call, [numeral, list2], "the items before it are not certain", context);
}
function selectPresent(call, index, items2, list2) {
  const place = at(call.span, ...call.via, ...list2.place.via);
  return throughAll(items2, place, (leaves3) => {
    const item = leaves3.filter((leaf) => leaf.is !== "absent")[index];
    return item ? itemSeen(item, list2, place) : unknownAt(place, `the list has no item ${index} in this case`);
  });
}
function itemSeen(item, list2, place) {
  if (item.place.span.start === list2.place.span.start && item.place.span.end === list2.place.span.end) return { ...item, place };
  const step = { span: item.place.span, label: "the item that is selected" };
  return seenFrom(item, at(place.span, ...place.via, step));
}
function memberOf({ of, distinct }, index, place) {
  if (!of.term) return { is: "unknown", why: of.why, place };
  const { scope, text: text3, label, atomic: atomic2 } = of.term;
  const term = { scope, text: `${text3}[${index}]`, label: `${label}[${index}]`, ...distinct ? { memberOf: text3 } : {}, ...atomic2 ? { atomic: atomic2 } : {} };
  return { is: "unknown", why: of.why, term, place: at(place.span, ...place.via.filter((step) => !of.place.via.includes(step)), ...of.place.via) };
}
function outOfRange(call, index, length2, list2, context) {
  const message = `the list has ${length2 === 1 ? "1 item" : `${length2} items`} and none at index ${index}`;
  if (list2.place.via.length === 0) return malformed(placeOf2(call), `${message}; the first is index 0`, context);
  return { is: "unknown", why: message, malformed: true, place: at(call.span, ...call.via, ...list2.place.via) };
}
function mayBeAbsent2(reading) {
  if (reading.is === "choice") return mayBeAbsent2(reading.then) || mayBeAbsent2(reading.else);
  return reading.is === "absent";
}
var getAzs = (call, context) => {
  const place = placeOf2(call);
  const here = readPseudoParameter("AWS::Region", place, context);
  const argument = context.evaluate(call.argument, context);
  return throughAll([argument], place, ([given]) => {
    const region = !given || given.is === "absent" || given.is === "scalar" && given.text === "" ? here : given;
    if (region.is === "list" || region.is === "map") {
      return malformed(place, '`Fn::GetAZs` takes a region; write `!GetAZs ""` for the stack\'s own', context);
    }
    return zonesOf2(region, place, context);
  });
};
function zonesOf2(region, place, { scope }) {
  const name = canonical(region);
  const why2 = "the Availability Zones of an account are not known before deployment";
  const label = region.is === "scalar" ? `GetAZs(${region.text})` : "GetAZs";
  const of = name === void 0 ? { is: "unknown", why: why2, place } : { is: "unknown", why: why2, term: { scope, text: `GetAZs(${name})`, label, atomic: true }, place };
  return { is: "list", items: [{ is: "spread", least: 2, most: Infinity, of, distinct: true }], place };
}
var cidr = (call, context) => {
  const place = placeOf2(call);
  const items2 = argumentsOf(call, 2, 3);
  if (!items2) return malformed(place, "`Fn::Cidr` takes a block, a count and the bits of a subnet; write `!Cidr [block, 4, 8]`", context);
  const readings = items2.map((item) => context.evaluate(item, context));
  return throughAll(readings, place, (leaves3) => {
    const count2 = countOf2(leaves3[1]);
    const term = resultTerm(call, leaves3, context);
    const of = { is: "unknown", why: "the blocks that `Fn::Cidr` makes are not computed", ...term ? { term } : {}, place };
    return { is: "list", items: [{ is: "spread", least: count2 ?? 1, most: count2 ?? MOST_BLOCKS, of, distinct: true }], place };
  });
};
var countOf2 = (leaf) => {
  const count2 = leaf?.is === "scalar" ? Number(leaf.text) : NaN;
  return Number.isInteger(count2) && count2 >= 1 && count2 <= MOST_BLOCKS ? count2 : void 0;
};
var MOST_BLOCKS = 256;
var length = (call, context) => {
  const place = placeOf2(call);
  return through2(context.evaluate(call.argument, context), (leaf) => {
    if (leaf.is === "scalar" || leaf.is === "text" || leaf.is === "map") {
      return malformed(place, "`Fn::Length` takes a list; write `Fn::Length: [one, other]`", context);
    }
    if (leaf.is !== "list") return unknownResult(call, [leaf], why(leaf), context);
    const spread = leaf.items.find((item) => item.is === "spread" && item.least !== item.most);
    if (spread?.is === "spread") return unknownResult(call, [leaf], spread.of.why, context);
    const fixed = leaf.items.reduce((sum2, item) => sum2 + (item.is === "spread" ? item.least : 0), 0);
    const written = leaf.items.filter((item) => item.is !== "spread");
    return throughAll(written, place, (items2) => {
      const count2 = fixed + items2.filter((item) => item.is !== "absent").length;
      return { is: "scalar", text: String(count2), quoted: false, place: at(place.span, ...place.via, ...leaf.place.via) };
    });
  });
};

// src/frontends/cloudformation/functions/find-in-map.ts
var findInMap = (call, context) => {
  const place = placeOf2(call);
  const [map2, first, second, options] = argumentsOf(call, 3, 4) ?? [];
  const fallback2 = child(options, "DefaultValue");
  if (!map2 || !first || !second || options && !fallback2) {
    return malformed(place, "`Fn::FindInMap` takes a mapping and two keys; write `!FindInMap [Map, Key, Key]`", context);
  }
  const names = [map2, first, second].map((node) => context.evaluate(node, context));
  return throughAll(names, place, ([name, one, other]) => {
    if (!name || !one || !other) return unknownResult(call, [], "its keys are not known", context);
    if (name.is !== "scalar") return unknownResult(call, [name, one, other], why(name), context);
    return new Lookup(call, name.text, fallback2, context).find(one, other);
  });
};
var Lookup = class {
  #call;
  #place;
  #name;
  #fallback;
  #context;
  constructor(call, name, fallback2, context) {
    this.#call = call;
    this.#place = placeOf2(call);
    this.#name = name;
    this.#fallback = fallback2;
    this.#context = context;
  }
  find(first, second) {
    const top = child(this.#context.mappings, this.#name);
    if (top?.kind !== "mapping") return this.#default() ?? this.#missing(`there is no mapping \`${this.#name}\``, this.#context.mappings);
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
      const entry2 = node.entries.get(key.text);
      return (entry2 && next(entry2)) ?? this.#default();
    }
    if (key.is === "list" || key.is === "map" || key.is === "absent") return void 0;
    const allowed = key.is === "unknown" && key.term ? this.#context.cases.allowed(key.term) : void 0;
    const keys = [...node.entries].filter(([name]) => !allowed || allowed.includes(name));
    if (keys.length > MAX_KEYS) return this.#opaque(key, `mapping \`${this.#name}\` has too many keys to be told apart`);
    const found = keys.flatMap(([name, entry2]) => {
      const value = next(entry2);
      return value ? [{ name, entry: entry2, value }] : [];
    });
    if (key.is !== "unknown" || !key.term) return this.#opaque(key, why(key), found.map(({ value }) => value));
    const covered = allowed?.every((name) => node.entries.has(name)) === true;
    return this.#chain(key, found, covered ? void 0 : this.#default());
  }
  /** One branch for each key, in turn. The last is left over, since CloudFormation refuses any key but these. */
  #chain(key, found, otherwise) {
    const { cases } = this.#context;
    if (key.term) for (const { name } of found) cases.compare(key.term, name);
    const last = otherwise ?? found.at(-1)?.value;
    if (!last) return void 0;
    return (otherwise ? found : found.slice(0, -1)).reduceRight((rest, { name, entry: entry2, value }) => {
      const right = { is: "scalar", text: name, quoted: true, place: placeOf2(entry2.key) };
      const condition2 = { op: "equals", left: key, right, place: key.place };
      return { is: "choice", condition: condition2, then: value, else: rest, place: this.#place };
    }, last);
  }
  #value(entries, keys) {
    const value = entries.at(-1)?.value;
    if (!value) return this.#opaque(keys[0], "it is not known");
    const path = entries.map(({ key }) => key.text).join(" → ");
    const step = { span: value.span, label: `mapping \`${this.#name}\`: ${path}` };
    const steps = keys.flatMap((key) => key.place.via);
    const place = at(this.#place.span, ...this.#place.via, ...steps, step);
    return seenFrom(this.#context.evaluate(value, this.#context), place);
  }
  #default() {
    return this.#fallback && this.#context.evaluate(this.#fallback, this.#context);
  }
  #opaque(key, reason, possible = []) {
    const unknown2 = unknownResult(this.#call, [named(this.#name, this.#place), ...key ? [key] : []], reason, this.#context);
    return possible.length > 0 ? { ...unknown2, possible } : unknown2;
  }
  #missing(message, within) {
    if (within?.kind === "mapping" && within.entries.has("Fn::Transform")) {
      return this.#opaque(void 0, "a macro fills the mapping when the stack is deployed");
    }
    return malformed(this.#place, `${message}; add it, or give a DefaultValue`, this.#context);
  }
};
var named = (text3, place) => ({ is: "scalar", text: text3, quoted: true, place });
var shown = (key) => key.is === "scalar" ? `\`${key.text}\`` : key.is === "unknown" && key.term ? `any value of \`${key.term.label}\`` : "an unknown key";
var MAX_KEYS = 64;

// src/frontends/cloudformation/parameters.ts
function declaredParameters(section, given) {
  const parameters = /* @__PURE__ */ new Map();
  if (section?.kind !== "mapping") return parameters;
  for (const [name, { value }] of section.entries) {
    const fallback2 = child(value, "Default");
    const allowed = child(value, "AllowedValues");
    parameters.set(name, {
      name,
      type: literal(child(value, "Type")) ?? "String",
      default: fallback2 && !isNull(fallback2) ? fallback2 : void 0,
      allowed: allowed?.kind === "sequence" ? allowed.items.filter((item) => item.kind === "scalar") : [],
      given: given?.get(name)
    });
  }
  return parameters;
}
function readParameter(parameter, place, context) {
  if (parameter.type.startsWith("AWS::SSM::Parameter::Value<")) return storedParameter(parameter, place, context);
  if (parameter.given) return givenValue(parameter, parameter.given, place, context);
  if (parameter.default) return defaultValue(parameter, parameter.default, place, context);
  return isList2(parameter) ? unknownList(parameter, place, context) : unknownValue(parameter, place, context);
}
function givenValue(parameter, given, place, context) {
  const there = at(place.span, ...place.via, given.step);
  const items2 = typeof given.value === "string" ? commaSeparated(given.value) : given.value;
  if (isList2(parameter)) return { is: "list", items: items2.map((text4) => quoted(text4, there)), place: there };
  const text3 = typeof given.value === "string" ? given.value : given.value.join(",");
  if (parameter.allowed.length > 0 && !parameter.allowed.some((allowed) => allowed.text === text3)) {
    const message = `parameter \`${parameter.name}\` is set to \`${text3}\`, which is not among its AllowedValues; set it to one of them`;
    context.problems.add("warning", message, given.step.span);
  }
  return quoted(text3, there);
}
function defaultValue(parameter, fallback2, place, context) {
  const step = { span: fallback2.span, label: `the default of parameter \`${parameter.name}\`` };
  const there = at(place.span, ...place.via, step);
  if (fallback2.kind === "sequence" && isList2(parameter)) {
    return { is: "list", items: fallback2.items.map((item) => context.evaluate(item, context)), place: there };
  }
  if (fallback2.kind !== "scalar" || fallback2.tag !== void 0) {
    const message = `the default of parameter \`${parameter.name}\` is no plain text; write the value itself`;
    return malformed({ span: fallback2.span, via: [] }, message, context);
  }
  if (isList2(parameter)) return { is: "list", items: commaSeparated(fallback2.text).map((text3) => quoted(text3, there)), place: there };
  return seenFrom(context.evaluate(fallback2, context), there);
}
function storedParameter(parameter, place, context) {
  const name = parameter.given?.value ?? literal(parameter.default);
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
  context.cases.allow(term, parameter.allowed.map((allowed) => allowed.text));
  const possible = parameter.allowed.map((allowed) => context.evaluate(allowed, context));
  return { ...unknown2, possible };
}
var unknownList = (parameter, place, context) => spreadOf2({ is: "unknown", why: noDefault(parameter), term: termOf(parameter, context), place }, parameter.type);
function spreadOf2(of, type) {
  const least = type.startsWith("List<AWS::") ? 1 : 0;
  const distinct = type === "List<AWS::EC2::AvailabilityZone::Name>";
  return { is: "list", items: [{ is: "spread", least, most: Infinity, of, distinct }], place: of.place };
}
var noDefault = (parameter) => `parameter \`${parameter.name}\` has no default`;
function termOf(parameter, context) {
  const { name } = parameter;
  return { scope: context.scope, text: name, label: name, ...isAtomic(parameter) ? { atomic: true } : {} };
}
function isAtomic(parameter) {
  if (parameter.allowed.length > 0) return parameter.allowed.every((allowed) => !/[:/]/u.test(allowed.text));
  return ATOMIC2.test(parameter.type);
}
var ATOMIC2 = /^(?:AWS::SSM::Parameter::Value<)?(?:List<)?(?:Number|AWS::EC2::\w+::Id|AWS::EC2::AvailabilityZone::Name|AWS::Route53::HostedZone::Id)>*$/u;
var isList2 = (parameter) => isListType(parameter.type);
var isListType = (type) => type === "CommaDelimitedList" || type.startsWith("List<");
var commaSeparated = (text3) => text3.split(",").map((item) => item.trim());
var quoted = (text3, place) => ({ is: "scalar", text: text3, quoted: true, place });

// src/frontends/cloudformation/functions/references.ts
var ref = (call, context) => {
  const place = placeOf2(call);
  const name = literal(call.argument);
  if (name !== void 0) return readName(name, place, context);
  return throughAll([context.evaluate(call.argument, context)], place, ([leaf]) => {
    if (leaf?.is === "scalar") return readName(leaf.text, place, context);
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
  const attribute2 = dot < 0 ? void 0 : dotted.slice(dot + 1);
  return { is: "reference", scope: context.scope, address, ...attribute2 === void 0 ? {} : { attribute: attribute2 }, place };
}
var getAtt = (call, context) => {
  const place = placeOf2(call);
  const dotted = literal(call.argument);
  if (dotted !== void 0 && /^[^.]+\..+$/u.test(dotted)) return readAttribute(dotted, place, context);
  const items2 = argumentsOf(call, 2, Infinity);
  if (!items2) {
    return malformed(place, "`Fn::GetAtt` takes a resource and an attribute; write `!GetAtt Resource.Attribute`", context);
  }
  const readings = items2.map((item) => context.evaluate(item, context));
  return throughAll(readings, place, (leaves3) => {
    const names = leaves3.filter((leaf) => leaf.is === "scalar").map((leaf) => leaf.text);
    if (names.length === leaves3.length) return readAttribute(names.join("."), place, context);
    const unknown2 = leaves3.find((leaf) => leaf.is !== "scalar");
    return unknownResult(call, leaves3, unknown2 ? why(unknown2) : "the attribute is not known", context);
  });
};
var importValue = (call, context) => {
  const place = placeOf2(call);
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
  return unknownAt(placeOf2(call), `${macro} gives it when the stack is deployed`);
};

// src/frontends/cloudformation/functions/strings.ts
var join = (call, context) => {
  const place = placeOf2(call);
  const [delimiter, items2] = argumentsOf(call, 2) ?? [];
  if (!delimiter || !items2) {
    return malformed(place, '`Fn::Join` takes a delimiter and a list; write `!Join [",", [one, other]]`', context);
  }
  const between = delimiter.kind === "scalar" && delimiter.tag === void 0 ? delimiter.text : void 0;
  const list2 = context.evaluate(items2, context);
  if (between === void 0) return unknownResult(call, [context.evaluate(delimiter, context), list2], "its delimiter is not known", context);
  return seen(place, through2(list2, (leaf) => {
    if (leaf.is === "list") return joinItems(call, between, leaf.items.filter((item) => item.is !== "absent"), context);
    if (leaf.is === "scalar" || leaf.is === "map" || leaf.is === "text") {
      return malformed(place, "`Fn::Join` takes a list after the delimiter; write `[one, other]`", context);
    }
    return unknownResult(call, [joinerOf(between, place), leaf], why(leaf), context);
  }));
};
function joinItems(call, between, items2, context) {
  const place = placeOf2(call);
  const readings = items2.filter((item) => item.is !== "spread");
  const spread = items2.find((item) => item.is === "spread");
  if (spread) {
    const list2 = { is: "list", items: items2, place };
    return unknownResult(call, [joinerOf(between, place), list2], spread.of.why, context);
  }
  return throughAll(readings, place, (leaves3) => {
    const present = leaves3.filter((leaf) => leaf.is !== "absent");
    const parts2 = present.flatMap((leaf, index) => index === 0 ? [leaf] : [between, leaf]);
    return joinParts(parts2, place, context);
  });
}
var joinerOf = (text3, place) => ({ is: "scalar", text: text3, quoted: true, place });
var sub = (call, context) => {
  const place = placeOf2(call);
  const { argument } = call;
  if (argument.kind === "scalar" && argument.tag === void 0) return substituted(argument, /* @__PURE__ */ new Map(), place, context);
  const [text3, variables] = argument.kind === "sequence" && argument.tag === void 0 ? argument.items : [];
  const only = argument.kind === "sequence" && argument.items.length <= 2;
  if (only && text3?.kind === "scalar" && text3.tag === void 0 && (!variables || isVariables(variables))) {
    return substituted(text3, variables ? variablesOf(variables, context) : /* @__PURE__ */ new Map(), place, context);
  }
  const inner = callOf(argument);
  if (inner) {
    const given = context.evaluate(argument, context);
    return unknownResult(call, [given], why(given), context);
  }
  return malformed(place, '`Fn::Sub` takes a text, or a list of a text and a map; write `!Sub "…${Name}…"`', context);
};
var isVariables = (node) => node.kind === "mapping" && node.tag === void 0;
var variablesOf = (node, context) => new Map([...node.entries].map(([name, { value }]) => [name, context.evaluate(value, context)]));
var VARIABLE = /\$\{(!?)([^{}]*)\}/gu;
function substituted(text3, variables, place, context) {
  const parts2 = [];
  const finder = new Finder(text3, place, context);
  let end = 0;
  for (const match of text3.text.matchAll(VARIABLE)) {
    const [whole, literalMark, written = ""] = match;
    parts2.push(text3.text.slice(end, match.index));
    end = match.index + whole.length;
    const name = written.trim();
    if (literalMark === "!") parts2.push(`\${${written}}`);
    else parts2.push(variables.get(name) ?? valueOf(name, finder.placeOf(whole), context));
  }
  parts2.push(text3.text.slice(end));
  return seen(place, joinParts(parts2, at(place.span, ...text3.via, ...place.via), context));
}
function valueOf(name, place, context) {
  if (name.includes(".") && !isPseudoParameter(name)) return readAttribute(name, place, context);
  return readName(name, place, context);
}
var Finder = class {
  #raw;
  #start;
  #fallback;
  #cursor = 0;
  constructor(text3, fallback2, { source }) {
    this.#raw = source.text.slice(text3.span.start, text3.span.end);
    this.#start = text3.span.start;
    this.#fallback = fallback2;
  }
  placeOf(variable) {
    const found = this.#raw.indexOf(variable, this.#cursor);
    if (found < 0) return this.#fallback;
    this.#cursor = found + variable.length;
    const start = this.#start + found;
    return at({ ...this.#fallback.span, start, end: start + variable.length }, ...this.#fallback.via);
  }
};
function seen(place, reading) {
  return reading.is === "choice" ? { ...reading, place: { span: place.span, via: reading.place.via } } : reading;
}

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
  ["Fn::If", ifFunction],
  ["Fn::ImportValue", importValue],
  ["Fn::Join", join],
  ["Fn::Length", length],
  ["Fn::Not", onlyInConditions],
  ["Fn::Or", onlyInConditions],
  ["Fn::RefAll", onlyInRules],
  ["Fn::Select", select],
  ["Fn::Split", split2],
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
  sequence: ["Contains", "EachMemberEquals", "EachMemberIn", "Length", "RefAll", "ToJsonString", "ValueOf", "ValueOfAll"],
  mapping: ["GetAZs", "Length", "ToJsonString", "Transform"]
};
var SHAPES = shapes();
var shapesOf = (tag) => SHAPES.get(tag);
function shapes() {
  const map2 = /* @__PURE__ */ new Map();
  const add = (kind, tags2) => {
    for (const tag of tags2) map2.set(tag, (map2.get(tag) ?? /* @__PURE__ */ new Set()).add(kind));
  };
  for (const tags2 of [tags_default, COMPLETED]) {
    add("scalar", tags2.scalar);
    add("sequence", tags2.sequence);
    add("mapping", tags2.mapping);
  }
  return map2;
}

// src/frontends/cloudformation/evaluate.ts
function evaluate(node, context) {
  const call = callOf(node);
  if (call) return evaluateCall(call, node, context);
  switch (node.kind) {
    case "scalar":
      return evaluateScalar(node, context);
    case "sequence":
      return { is: "list", items: node.items.map((item) => evaluate(item, context)), place: placeOf2(node) };
    case "mapping":
      return evaluateMapping(node, context);
  }
}
function evaluateCall(call, node, context) {
  const run = FUNCTIONS.get(call.name);
  if (!run) {
    const shown2 = node.tag === void 0 ? call.name : `!${node.tag}`;
    const message = `\`${shown2}\` is no function that is known here, so its value is unknown; correct the name`;
    context.problems.add("warning", message, call.span);
    return unknownAt(placeOf2(call), `\`${shown2}\` is no function that is known here`);
  }
  const shapes2 = node.tag === void 0 ? void 0 : shapesOf(node.tag);
  if (shapes2 && !shapes2.has(node.kind)) {
    return malformed(placeOf2(call), `\`!${node.tag ?? ""}\` cannot take a ${NAMES[node.kind]}; correct what follows it`, context);
  }
  return run(call, context);
}
function evaluateScalar(node, context) {
  const place = placeOf2(node);
  if (isNull(node)) return { is: "absent", place };
  const parts2 = context.loops.size > 0 ? loopParts(node.text, context) : [node.text];
  if (parts2.length === 1 && !node.text.includes("{{resolve:")) return { is: "scalar", text: node.text, quoted: node.quoted, place };
  return joinParts(parts2, place, context);
}
function loopParts(text3, context) {
  const parts2 = [];
  let end = 0;
  for (const match of text3.matchAll(/[$&]\{([A-Za-z0-9]+)\}/gu)) {
    const variable = context.loops.get(match[1] ?? "");
    if (!variable) continue;
    parts2.push(text3.slice(end, match.index), variable);
    end = match.index + match[0].length;
  }
  parts2.push(text3.slice(end));
  return parts2;
}
function evaluateMapping(node, context) {
  const entries = /* @__PURE__ */ new Map();
  const place = placeOf2(node);
  const expansion = expand(node, context);
  let { rest } = expansion;
  for (const { name, written, value, context: inner, open } of expansion.entries) {
    if (open) continue;
    if (name.startsWith("Fn::")) {
      rest = malformed(placeOf2(written), `\`${name}\` stands beside other keys; give it a map of its own`, context);
    } else entries.set(name, { key: placeOf2(written), value: evaluate(value, inner) });
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
    const value = readOutput(node, expanded);
    outputs.push(value);
    const name = child(child(expanded.value, "Export"), "Name");
    if (name) exports2.push({ name: expanded.context.evaluate(name, expanded.context), value });
  }
  return { outputs, exports: exports2 };
}
function readOutput(node, { value: output, context }) {
  const value = context.evaluate(node, context);
  const condition2 = child(output, "Condition");
  const name = literal(condition2);
  if (!condition2 || name === void 0) return value;
  const place = placeOf2(node);
  const holds = context.conditions.named(name, placeOf2(condition2), context);
  return { is: "choice", condition: holds, then: value, else: { is: "absent", place }, place };
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
    const names = missing.slice(0, MOST_NAMES).map(([name]) => `\`${name}\``);
    const more = missing.length > MOST_NAMES ? ` and ${missing.length - MOST_NAMES} more` : "";
    const be = missing.length > 1 ? "are" : "is";
    this.add("note", `${names.join(", ")}${more} ${be} not defined in this template; define or correct the name`, first[1]);
  }
  all() {
    if (this.#untold === 0 || !this.#last) return this.#diagnostics;
    const message = `${this.#untold} more problems in this file are not shown; correct the first ones and run again`;
    return [...this.#diagnostics, { level: "note", message, span: this.#last }];
  }
};
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
function readResource({ name, written, value, context, open }) {
  const type = literal(child(value, "Type"));
  if (value.kind !== "mapping" || value.tag !== void 0 || type === void 0) {
    const problem = value.kind === "mapping" ? "has no Type; add one" : "is no map; give it a Type and Properties";
    context.problems.add("error", `resource \`${name}\` ${problem}`, written.span);
    return void 0;
  }
  return {
    language: "cloudformation",
    type,
    address: name,
    block: written.text,
    name: written.span,
    properties: readProperties(value, written.span, context),
    settings: readSettings(value, context),
    exists: existenceOf(value, context),
    ...open ? { open } : {}
  };
}
function readProperties(resource, name, context) {
  const node = child(resource, "Properties");
  const properties = node && !isNull(node) ? propertiesOf(node, context) : nothing({ span: name, via: [] });
  const macro = resource.entries.get("Fn::Transform");
  if (!macro || properties.rest) return properties;
  const why2 = "a macro, `Fn::Transform`, may add to the resource when the stack is deployed";
  return { ...properties, rest: unknownAt(placeOf2(macro.key), why2) };
}
function propertiesOf(node, context) {
  const call = callOf(node);
  if (node.kind === "mapping" && (!call || call.name === "Fn::Transform")) return evaluateMapping(node, context);
  const place = placeOf2(node);
  if (call) return { ...nothing(place), rest: unknownAt(place, `\`${call.name}\` gives all its properties`) };
  return { ...nothing(place), rest: malformed(place, "Properties is no map; write `Name: value` lines", context) };
}
var nothing = (place) => ({ is: "map", entries: /* @__PURE__ */ new Map(), place });
function readSettings(resource, context) {
  const entries = /* @__PURE__ */ new Map();
  for (const [name, { key, value }] of resource.entries) {
    if (SETTINGS.has(name)) entries.set(name, { key: placeOf2(key), value: context.evaluate(value, context) });
  }
  return { is: "map", entries, place: placeOf2(resource) };
}
function existenceOf(resource, context) {
  const node = child(resource, "Condition");
  if (!node || isNull(node)) return ALWAYS2;
  const name = literal(node);
  if (name !== void 0) return context.conditions.named(name, placeOf2(node), context);
  context.problems.add("error", "Condition takes the name of a condition; define one under Conditions and write its name", node.span);
  return { op: "unknown", why: "its condition cannot be read", place: placeOf2(node) };
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
  conditions.buildAll(context);
  const read = readResources(resources, context);
  const { outputs, exports: exports2 } = readOutputs(child(root, "Outputs"), context);
  if (!addsResources(root, resources) && !read.some((resource) => resource.open)) {
    const names = new Set(read.map((resource) => resource.address));
    const modules = read.filter((resource) => resource.type.endsWith("::MODULE")).map((resource) => resource.address);
    problems.tellUndefined((name) => names.has(name) || modules.some((module2) => name.startsWith(module2)));
  }
  const start = firstLine(input.source);
  const deployment = {
    id: context.scope,
    language: "cloudformation",
    file: input.source.file,
    region: readPseudoParameter("AWS::Region", at(start), context),
    account: readPseudoParameter("AWS::AccountId", at(start), context),
    resources: read,
    exports: exports2,
    outputs,
    cases: context.cases,
    start
  };
  return { outcome: "read", deployment, diagnostics: problems.all() };
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
    cases: new TermCases(),
    problems,
    loopBudget: { copies: 1e4, work: 2e6 },
    loops: /* @__PURE__ */ new Map(),
    evaluate
  };
}
function addsResources(root, resources) {
  if (root.entries.has("Fn::Transform") || resources.entries.has("Fn::Transform")) return true;
  const transform2 = child(root, "Transform");
  const transforms = transform2?.kind === "sequence" ? transform2.items : [transform2];
  return transforms.some((each) => each !== void 0 && literal(each) !== "AWS::LanguageExtensions");
}
function firstLine({ file, text: text3 }) {
  const end = text3.search(/[\r\n]/u);
  return { file, start: 0, end: end < 0 ? text3.length : end };
}

// src/value/world.ts
var World = class _World {
  #links;
  #parent;
  #assumed;
  #decisions = /* @__PURE__ */ new Map();
  #children = /* @__PURE__ */ new Map();
  constructor(links, parent, assumed = /* @__PURE__ */ new Map()) {
    this.#links = links;
    this.#parent = parent;
    this.#assumed = assumed;
  }
  /** The same case gives the same world, so that what it has decided is decided once for all rules. */
  assume(term, value) {
    const key = termKey(term);
    const known2 = this.#children.get(key)?.get(value);
    if (known2) return known2;
    const world = new _World(this.#links, this, new Map(this.#assumed).set(key, value));
    const siblings = this.#children.get(key) ?? /* @__PURE__ */ new Map();
    this.#children.set(key, siblings.set(value, world));
    return world;
  }
  assumed(term) {
    return this.#assumed.get(termKey(term));
  }
  cases(term) {
    return this.#links.cases(term);
  }
  /**
   * A reading with every decided choice taken: what is left is a literal, a shape, a reference, an
   * unknown, or a choice that this world does not decide. `via` collects the hops that were taken.
   */
  settle(reading, via) {
    let current = reading;
    for (let hop = 0; hop < MOST_HOPS; hop += 1) {
      if (current.is === "choice") {
        const { value } = this.decide(current.condition);
        if (value === void 0) return current;
        if (via) via.push(...current.place.via, ...this.trail(current.condition));
        current = value ? current.then : current.else;
      } else if (current.is === "import") {
        const exported = this.#links.exported(current);
        if (!exported) return imported(current);
        if (via) via.push(...current.place.via, { span: exported.place.span, label: `exported as ${nameOf(current)}` });
        current = exported;
      } else if (current.is === "unknown") {
        return this.#taken(current);
      } else if (current.is === "text") {
        return this.#joined(current);
      } else {
        return current;
      }
    }
    return { is: "unknown", why: "its definition goes round in a circle", place: reading.place };
  }
  decide(condition2) {
    if (condition2.op === "constant") return condition2.value ? YES2 : NO2;
    const known2 = this.#decisions.get(condition2) ?? this.#parent?.decided(condition2);
    if (known2) return known2;
    const decision = this.#decision(condition2);
    this.#decisions.set(condition2, decision);
    return decision;
  }
  /** What this world or one that assumes less has decided already; a decided condition stays decided. */
  decided(condition2) {
    const own = this.#decisions.get(condition2);
    return own?.value === void 0 ? this.#parent?.decided(condition2) : own;
  }
  /** Whether two readings are one value, two values, or not known to be either. */
  same(left, right) {
    const a = this.settle(left);
    const b = this.settle(right);
    if (a.is === "scalar" && b.is === "scalar") return a.text === b.text ? YES2 : NO2;
    if (a.is === "absent" && b.is === "absent") return YES2;
    if (a.is === "unknown" && b.is === "unknown" && a.term && b.term) {
      if (sameTerm(a.term, b.term)) return YES2;
      if (differentMembers(a.term, b.term)) return NO2;
    }
    if (this.#excludes(a, b) || this.#excludes(b, a)) return NO2;
    const textA = canonical(a);
    if (textA !== void 0 && textA === canonical(b)) return YES2;
    return { value: void 0, hangsOn: union([this.hangsOn(a), this.hangsOn(b)]) };
  }
  /** The terms whose cases would say more about a reading. */
  hangsOn(reading) {
    const settled = this.settle(reading);
    switch (settled.is) {
      case "choice":
        return this.decide(settled.condition).hangsOn;
      case "unknown":
        return settled.term && this.#open(settled.term) ? [settled.term] : [];
      case "text":
        return union(settled.parts.map((part) => typeof part === "string" ? [] : this.hangsOn(part)));
      default:
        return [];
    }
  }
  /** The hops that decided a condition: its name, then where its operands come from. */
  trail(condition2) {
    switch (condition2.op) {
      case "named": {
        const { value } = this.decide(condition2);
        const known2 = value === void 0 ? "not known" : String(value);
        return [{ span: condition2.place.span, label: `condition \`${condition2.name}\` is ${known2}` }, ...this.trail(condition2.is)];
      }
      case "equals":
        return [...this.#hops(condition2.left), ...this.#hops(condition2.right)];
      case "and":
      case "or": {
        const { value } = this.decide(condition2);
        const deciding = condition2.of.filter((each) => this.decide(each).value === value);
        return (deciding.length > 0 ? deciding : condition2.of).flatMap((each) => this.trail(each));
      }
      case "not":
        return this.trail(condition2.of);
      default:
        return [];
    }
  }
  #hops(operand) {
    const via = [];
    const settled = this.settle(operand, via);
    return [...via, ...settled.place.via];
  }
  #decision(condition2) {
    switch (condition2.op) {
      case "constant":
        return condition2.value ? YES2 : NO2;
      case "named":
        return this.decide(condition2.is);
      case "not": {
        const { value, hangsOn } = this.decide(condition2.of);
        return { value: value === void 0 ? void 0 : !value, hangsOn };
      }
      case "and":
      case "or":
        return this.#several(condition2.of, condition2.op === "or");
      case "equals": {
        const decision = this.same(condition2.left, condition2.right);
        return decision.value === void 0 ? this.#byQuestion(equalityTerm(condition2.left, condition2.right), decision) : decision;
      }
      case "unknown":
        return this.#byQuestion(condition2.term, UNDECIDED);
    }
  }
  #several(conditions, decisive) {
    const open = [];
    for (const each of conditions) {
      const { value, hangsOn } = this.decide(each);
      if (value === decisive) return decisive ? YES2 : NO2;
      if (value === void 0) open.push([...hangsOn]);
    }
    if (open.length === 0) return decisive ? NO2 : YES2;
    return { value: void 0, hangsOn: union(open) };
  }
  /** A comparison that no literal decides is a question of its own, answered by yes or no. */
  #byQuestion(question, decision) {
    if (!question || decision.hangsOn.length > 0) return decision;
    const answer = this.assumed(question);
    if (answer !== void 0) return answer === "true" ? YES2 : NO2;
    return { value: void 0, hangsOn: [question] };
  }
  #open(term) {
    return this.assumed(term) === void 0 && this.cases(term).length > 0;
  }
  /** True where an unknown certainly has another value than a literal. */
  #excludes(unknown2, literal2) {
    if (unknown2.is !== "unknown" || literal2.is !== "scalar") return false;
    if (unknown2.possible) return unknown2.possible.every((each) => each.is === "scalar" && each.text !== literal2.text);
    return unknown2.term !== void 0 && this.assumed(unknown2.term) === OTHER && this.cases(unknown2.term).includes(literal2.text);
  }
  #taken(unknown2) {
    if (!unknown2.term) return unknown2;
    const value = this.assumed(unknown2.term);
    if (value === void 0 || value === OTHER) return unknown2;
    const listed = unknown2.possible?.find((each) => each.is === "scalar" && each.text === value);
    return listed ?? { is: "scalar", text: value, quoted: false, place: unknown2.place };
  }
  #joined(text3) {
    const parts2 = [];
    for (const part of text3.parts) {
      const settled = typeof part === "string" ? part : this.settle(part);
      const known2 = typeof settled === "string" ? settled : settled.is === "scalar" ? settled.text : void 0;
      const last = parts2.length - 1;
      const before = parts2[last];
      if (known2 === void 0) parts2.push(settled);
      else if (typeof before === "string") parts2[last] = before + known2;
      else parts2.push(known2);
    }
    const [only] = parts2;
    if (parts2.length === 0) return scalar3("", text3);
    return parts2.length === 1 && typeof only === "string" ? scalar3(only, text3) : { ...text3, parts: parts2 };
  }
};
var scalar3 = (value, { place }) => ({ is: "scalar", text: value, quoted: true, place });
var nameOf = (wanted) => wanted.name.is === "scalar" ? `\`${wanted.name.text}\`` : "a name that is not known";
function imported(wanted) {
  const text3 = canonical(wanted.name);
  const term = text3 === void 0 ? void 0 : { scope: wanted.scope, text: `import:${text3}`, label: `the import of ${nameOf(wanted)}` };
  return { is: "unknown", why: `${nameOf(wanted)} is exported by another stack`, place: wanted.place, ...term && { term } };
}
function equalityTerm(left, right) {
  const [a, b] = [canonical(left), canonical(right)];
  if (a === void 0 || b === void 0) return void 0;
  const [first, second] = a < b ? [a, b] : [b, a];
  return { scope: "", text: `${first} == ${second}`, label: "the comparison", boolean: true };
}
var MOST_HOPS = 1e3;
var YES2 = { value: true, hangsOn: [] };
var NO2 = { value: false, hangsOn: [] };
var UNDECIDED = { value: void 0, hangsOn: [] };

// src/graph/companion-target.ts
function resolveIn(subject, target) {
  let answer = "other";
  for (const leaf of leaves(target)) {
    if (leaf.is === "reference") {
      if (leaf.address === subject.address) return "this";
    } else {
      const name = canonical(leaf);
      if (name !== void 0 && name === identity2(subject)) return "this";
      if (leaf.is !== "scalar") answer = "unknown";
    }
  }
  return answer;
}
function identity2({ kind, language, properties }) {
  const path = kind.identity === void 0 ? void 0 : kind.properties[kind.identity]?.names[language];
  return path === void 0 ? void 0 : canonical(readAt(WORLD, properties, pathSteps(path)));
}
var WORLD = new World({ cases: () => [], exported: () => void 0 });

// src/graph/companions.ts
function fillCompanions(subjects, deployment, kinds) {
  const companions = kinds.flatMap((kind) => (kind.companions ?? []).map((companion) => ({ kind, companion })));
  const present = new Set(deployment.resources.map((resource) => resource.type));
  const used = companions.filter(({ companion }) => companion.language === deployment.language && present.has(companion.type));
  if (used.length === 0) return subjects;
  return subjects.map((subject) => {
    const own = used.filter(({ kind }) => kind === subject.kind).map(({ companion }) => companion);
    return own.length === 0 ? subject : own.reduce((filled, companion) => fill(filled, companion, deployment), subject);
  });
}
function fill(subject, companion, deployment) {
  const all2 = deployment.resources.filter((resource) => resource.type === companion.type);
  const targets = all2.map((resource) => ({ resource, target: resolveIn(subject, readAt(WORLD2, resource.properties, pathSteps(companion.target))) }));
  const own = targets.filter(({ target }) => target === "this").map(({ resource }) => resource);
  const loose = targets.find(({ target }) => target === "unknown")?.resource;
  const filled = new Map(subject.filled);
  for (const [property, path] of Object.entries(companion.fills)) {
    const spec = subject.kind.properties[property];
    if (!spec) throw new Error(`companion ${companion.type} fills ${subject.kind.name}.${property}, which is no row`);
    if (own.length > 0) filled.set(spec, own.reduce((inline, resource) => conditional(resource, path, inline), propertyOf(WORLD2, subject, spec)));
    else if (loose) filled.set(spec, unresolved(loose, subject));
  }
  return { ...subject, filled };
}
function conditional(companion, path, elsewhere) {
  const value = readAt(WORLD2, companion.properties, pathSteps(path));
  const exists = companion.exists;
  if (exists.op === "constant") return exists.value ? value : elsewhere;
  return { is: "choice", condition: exists, then: value, else: elsewhere, place: value.place };
}
function unresolved(companion, subject) {
  const why2 = `\`${companion.address}\` may belong to \`${subject.address}\`: its target is not known`;
  return { is: "unknown", why: why2, maybeAbsent: true, place: { span: companion.name, via: [] } };
}
var WORLD2 = new World({ cases: () => [], exported: () => void 0 });

// src/graph/graph.ts
var Graph = class {
  workloads;
  subjects;
  world;
  #byKind = /* @__PURE__ */ new Map();
  #byAddress = /* @__PURE__ */ new Map();
  #byScope = /* @__PURE__ */ new Map();
  #edges;
  constructor(workloads, subjects) {
    this.workloads = workloads;
    this.subjects = subjects;
    this.world = new World(this);
    for (const subject of subjects) {
      push(this.#byKind, `${subject.workload}\0${subject.kind.name}`, subject);
      push(this.#byAddress, `${subject.deployment.id}\0${subject.address}`, subject);
    }
    for (const { deployments } of workloads) for (const each of deployments) this.#byScope.set(each.id, each);
    this.#edges = new EdgeIndex(this);
  }
  ofKind(workload, kind) {
    return this.#byKind.get(`${workload}\0${kind}`) ?? [];
  }
  at(scope, address, kind) {
    return this.#byAddress.get(`${scope}\0${address}`)?.find((subject) => subject.kind.name === kind);
  }
  typeAt(scope, address) {
    return this.#byScope.get(scope)?.resources.find((resource) => resource.address === address)?.type;
  }
  anyAt(scope, address) {
    return this.#byAddress.get(`${scope}\0${address}`)?.[0];
  }
  named(from, kind, literal2) {
    return this.#edges.named(from, kind, literal2);
  }
  candidates(target, kind, property) {
    return this.#edges.candidates(target, kind, property);
  }
  deployment(scope) {
    return this.#byScope.get(scope);
  }
  cases(term) {
    if (term.boolean) return ["true", "false"];
    return this.#byScope.get(term.scope)?.cases.of(term) ?? [];
  }
  /** An import meets an export of the same name where region and account are equal or unknown on one side. */
  exported(wanted) {
    const importer = this.#byScope.get(wanted.scope);
    const name = canonical(this.world.settle(wanted.name));
    if (!importer || name === void 0) return void 0;
    for (const deployment of this.#byScope.values()) {
      if (deployment.exports.length === 0 || !this.#mayMeet(importer, deployment)) continue;
      const found = deployment.exports.find((each) => canonical(this.world.settle(each.name)) === name);
      if (found) return found.value;
    }
    return void 0;
  }
  #mayMeet(a, b) {
    return a.language === b.language && this.world.same(a.region, b.region).value !== false && this.world.same(a.account, b.account).value !== false;
  }
};
function push(map2, key, value) {
  const known2 = map2.get(key);
  if (known2) known2.push(value);
  else map2.set(key, [value]);
}

// src/graph/assemble.ts
function assemble(workloads, kinds) {
  const types = new TypeIndex(kinds);
  const subjects = workloads.flatMap(
    ({ name, deployments }) => deployments.flatMap((deployment) => {
      const made = deployment.resources.flatMap((resource) => types.of(resource).flatMap((each) => subjectsOf(each, resource, deployment, name)));
      return fillCompanions(made, deployment, kinds);
    })
  );
  return new Graph(workloads, subjects);
}
var TypeIndex = class {
  #kinds = /* @__PURE__ */ new Map();
  constructor(kinds) {
    for (const language of LANGUAGES) {
      for (const kind of kinds) {
        for (const type of typesOf(kind, language)) {
          const key = `${language}:${type.type}`;
          this.#kinds.set(key, [...this.#kinds.get(key) ?? [], { kind, type }]);
        }
      }
    }
  }
  of({ language, type }) {
    return this.#kinds.get(`${language}:${type}`) ?? [];
  }
};
function subjectsOf({ kind, type }, raw, deployment, workload) {
  const guard = type.where ? guardOf(raw.properties, type.where) : ALWAYS2;
  const whole = {
    id: `${deployment.id}#${raw.address}#${kind.name}`,
    kind,
    language: raw.language,
    type: raw.type,
    address: raw.address,
    block: raw.block,
    name: raw.name,
    properties: raw.properties,
    filled: /* @__PURE__ */ new Map(),
    exists: raw.exists,
    guard,
    raw,
    deployment,
    workload
  };
  if (type.each === void 0) return [whole];
  const list2 = readAt(NOTHING_ASSUMED, raw.properties, pathSteps(type.each));
  return list2.is === "list" ? parts(whole, list2, type.each) : [];
}
function parts(whole, list2, path) {
  return list2.items.flatMap((item, index) => {
    const address = `${whole.address}.${path}[${String(index)}]`;
    const found = item.is === "spread" ? [] : maps(item, whole.exists);
    return found.map(({ map: map2, exists }) => ({ ...whole, id: `${whole.id}#${String(index)}`, address, block: address, name: map2.place.span, properties: map2, exists }));
  });
}
function maps(item, exists) {
  if (item.is === "map") return [{ map: item, exists }];
  if (item.is !== "choice") return [];
  const then = { op: "and", of: [exists, item.condition] };
  const otherwise = { op: "and", of: [exists, { op: "not", of: item.condition }] };
  return [...maps(item.then, then), ...maps(item.else, otherwise)];
}
function guardOf(properties, { property, set: set2 }) {
  const isSet = whenSet(readAt(NOTHING_ASSUMED, properties, pathSteps(property)));
  return set2 ? isSet : { op: "not", of: isSet };
}
function whenSet(reading) {
  if (reading.is === "absent") return NEVER;
  if (reading.is === "choice") {
    const then = { op: "and", of: [reading.condition, whenSet(reading.then)] };
    return { op: "or", of: [then, { op: "and", of: [{ op: "not", of: reading.condition }, whenSet(reading.else)] }] };
  }
  return reading.is === "unknown" && reading.maybeAbsent ? { op: "unknown", why: reading.why, place: reading.place } : ALWAYS2;
}
var NOTHING_ASSUMED = new World({ cases: () => [], exported: () => void 0 });
var LANGUAGES = ["cloudformation", "terraform"];

// src/graph/workloads.ts
function groupWorkloads(deployments) {
  const groups = /* @__PURE__ */ new Map();
  for (const deployment of deployments) {
    const name = folderOf(deployment.file);
    const known2 = groups.get(name);
    if (known2) known2.push(deployment);
    else groups.set(name, [deployment]);
  }
  return [...groups].map(([name, members]) => ({ name, deployments: members }));
}
var folderOf = (file) => file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".";

// src/kinds/logs.ts
var logs_exports = {};
__export(logs_exports, {
  logsClassicLoadBalancer: () => logsClassicLoadBalancer,
  logsDelivery: () => logsDelivery,
  logsDistribution: () => logsDistribution,
  logsFlow: () => logsFlow,
  logsLoadBalancer: () => logsLoadBalancer,
  logsPipeline: () => logsPipeline,
  logsTrail: () => logsTrail
});
var bucketAt = (cloudformation) => reference("s3.bucket", { cloudformation });
var logsTrail = defineKind({
  name: "logs.trail",
  label: "CloudTrail trail",
  cloudformation: "AWS::CloudTrail::Trail",
  page: templatePage("cloudtrail-trail"),
  properties: { bucket: bucketAt("S3BucketName") }
});
var logsFlow = defineKind({
  name: "logs.flow",
  label: "flow log",
  cloudformation: "AWS::EC2::FlowLog",
  page: templatePage("ec2-flowlog"),
  properties: { bucket: bucketAt("LogDestination") }
});
var logsLoadBalancer = defineKind({
  name: "logs.loadBalancer",
  label: "load balancer",
  cloudformation: "AWS::ElasticLoadBalancingV2::LoadBalancer",
  page: templatePage("elasticloadbalancingv2-loadbalancer"),
  ref: { cloudformation: "arn" },
  properties: {
    bucket: bucketAt("LoadBalancerAttributes[Key=access_logs.s3.bucket].Value"),
    connectionBucket: bucketAt("LoadBalancerAttributes[Key=connection_logs.s3.bucket].Value")
  }
});
var logsClassicLoadBalancer = defineKind({
  name: "logs.classicLoadBalancer",
  label: "Classic Load Balancer",
  cloudformation: "AWS::ElasticLoadBalancing::LoadBalancer",
  page: templatePage("elasticloadbalancing-loadbalancer"),
  ref: { cloudformation: "name" },
  properties: { bucket: bucketAt("AccessLoggingPolicy.S3BucketName") }
});
var logsDistribution = defineKind({
  name: "logs.distribution",
  label: "CloudFront distribution",
  cloudformation: "AWS::CloudFront::Distribution",
  page: templatePage("cloudfront-distribution"),
  ref: { cloudformation: "id" },
  properties: { bucket: bucketAt("DistributionConfig.Logging.Bucket") }
});
var logsDelivery = defineKind({
  name: "logs.delivery",
  label: "log delivery destination",
  cloudformation: "AWS::Logs::DeliveryDestination",
  page: templatePage("logs-deliverydestination"),
  properties: { bucket: bucketAt("DestinationResourceArn") }
});
var logsPipeline = defineKind({
  name: "logs.pipeline",
  label: "CodePipeline pipeline",
  cloudformation: "AWS::CodePipeline::Pipeline",
  page: templatePage("codepipeline-pipeline"),
  properties: {
    bucket: bucketAt("ArtifactStore.Location"),
    buckets: list(reference("s3.bucket", {}), { cloudformation: "ArtifactStores[].ArtifactStore.Location" })
  }
});

// src/kinds/index.ts
var KINDS = [application_autoscaling_exports, autoscaling_exports, backup_exports, dynamodb_exports, ec2_exports, ecs_exports, eks_exports, elb_exports, logs_exports, rds_exports, s3_exports].flatMap((service) => Object.values(service));

// src/engine/finding.ts
function findingsOf(judgement, world) {
  const answers = judgement.cases.map((each) => ({ each, answer: each.answer() }));
  if (judgement.outcome === "fails") {
    const faults = faultsOf(judgement, answers, world);
    if (faults.length > 0) return faults;
  }
  const evidence2 = distinctEvidence(answers.flatMap(({ each, answer }) => inCase(each, evidenceOf(answer), world)));
  return [{ message: messageOf(judgement, answers, evidence2, world), evidence: evidence2, primary: primaryOf(judgement, evidence2) }];
}
function evidenceOf({ applies, expects }) {
  return applies.outcome === "unknown" && expects.outcome === "fails" ? [...applies.because(), ...expects.because()] : expects.because();
}
function faultsOf(judgement, answers, world) {
  const found = /* @__PURE__ */ new Map();
  for (const { each, answer } of answers) {
    for (const fault of answer.faults) {
      if (fault.verdict.outcome !== "fails") continue;
      const known2 = found.get(fault.key) ?? { fault, evidence: [] };
      known2.evidence.push(...inCase(each, fault.verdict.because(), world));
      found.set(fault.key, known2);
    }
  }
  return [...found.values()].map(({ fault, evidence: evidence2 }) => {
    const all2 = distinctEvidence(evidence2);
    return { message: fault.message, evidence: all2, primary: primaryOf(judgement, all2), key: fault.key };
  });
}
function inCase({ assumptions }, evidence2, world) {
  if (assumptions.length === 0) return evidence2;
  const when = assumptions.map((each) => sayCase(each, world.cases(each.term))).join(" and ");
  return evidence2.map((each) => ({ ...each, when }));
}
function messageOf({ outcome, rule, subject, tooMany: tooMany2 }, answers, evidence2, world) {
  const name = `${subject.kind.label} \`${subject.address}\``;
  if (outcome === "holds") return `${name}: ${rule.meta.title}`;
  const failing = answers.find(({ each }) => each.outcome === "fails");
  if (outcome === "fails") return failing?.answer.message() ?? name;
  if (tooMany2) return `${name}: whether "${rule.meta.title}" holds hangs on too many conditions`;
  if (failing && failing.each.assumptions.length > 0) {
    const when = failing.each.assumptions.map((each) => sayCase(each, world.cases(each.term))).join(" and ");
    return `${failing.answer.message()} when ${when}`;
  }
  const [reason] = evidence2;
  return `${name}: it is not known whether "${rule.meta.title}" holds${reason ? `: ${reason.says}` : ""}`;
}
function primaryOf({ subject }, evidence2) {
  return evidence2.find((each) => each.absent !== true && each.span.file === subject.name.file)?.span ?? subject.name;
}

// src/source/hash.ts
function hash(text3) {
  let low = 2216829733;
  let high = 3421674724;
  for (let index = 0; index < text3.length; index += 1) {
    low = (low ^ text3.charCodeAt(index)) >>> 0;
    const product = low * PRIME_LOW;
    const carried = (Math.floor(product / 4294967296) + high * PRIME_LOW + low * PRIME_HIGH) % 4294967296;
    low = product >>> 0;
    high = carried >>> 0;
  }
  return hex(high) + hex(low);
}
var PRIME_LOW = 435;
var PRIME_HIGH = 256;
var hex = (half) => (half >>> 0).toString(16).padStart(8, "0");

// src/engine/fingerprint.ts
function fingerprintOf(rule, { name, block, raw }, fault) {
  return hash([rule, name.file, raw.constructPath ?? block, ...fault === void 0 ? [] : [fault]].join("\n"));
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
function severityOf({ capability, advice }, tier) {
  const level = LEVEL[cellOf(capability, tier)];
  return advice ? LOWER[level] : level;
}
function severityOfLayer(whole) {
  return whole === "holds" || whole === void 0 ? "note" : "none";
}

// src/source/positions.ts
var Positions = class {
  #texts;
  #indexes = /* @__PURE__ */ new Map();
  constructor(files) {
    this.#texts = new Map(files.map(({ file, text: text3 }) => [file, text3]));
  }
  lines(file) {
    const known2 = this.#indexes.get(file);
    if (known2) return known2;
    const text3 = this.#texts.get(file);
    if (text3 === void 0) return void 0;
    const index = new LineIndex(text3);
    this.#indexes.set(file, index);
    return index;
  }
  /** A place in a file whose text is not at hand is its start. */
  locate({ file, start, end }) {
    const lines = this.lines(file);
    const from = lines?.position(start) ?? { line: 1, column: 1 };
    const to = lines?.position(end) ?? from;
    return { file, startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  }
};

// package.json
var package_default = {
  name: "resilint",
  version: "0.1.0",
  description: "Linter for high availability and disaster recovery in infrastructure as code: CloudFormation, CDK and Terraform",
  keywords: [
    "availability",
    "aws",
    "backup",
    "cdk",
    "cloudformation",
    "disaster-recovery",
    "dr",
    "high-availability",
    "iac",
    "infrastructure-as-code",
    "lint",
    "linter",
    "multi-az",
    "opentofu",
    "resilience",
    "rpo",
    "rto",
    "sarif",
    "static-analysis",
    "terraform"
  ],
  homepage: "https://github.com/resilint/resilint",
  bugs: "https://github.com/resilint/resilint/issues",
  repository: {
    type: "git",
    url: "git+https://github.com/resilint/resilint.git"
  },
  license: "Apache-2.0",
  type: "module",
  engines: {
    node: ">=20.19"
  },
  bin: {
    resilint: "dist/cli.js"
  },
  exports: {
    ".": {
      types: "./dist/types/src/index.d.ts",
      default: "./dist/index.js"
    },
    "./schemas/*": "./schemas/*",
    "./package.json": "./package.json"
  },
  files: [
    "dist",
    "schemas",
    "CHANGELOG.md",
    "THIRD-PARTY-NOTICES.md"
  ],
  scripts: {
    bundle: "node scripts/bundle.mjs",
    "bundle:check": "node scripts/bundle.mjs --check",
    demo: "node dist/cli.js check fixtures/shop --format full --exit-zero",
    lint: "eslint .",
    test: "node scripts/test.mjs",
    "test:node24": "npx --yes --ignore-scripts=false --package=node@24 -- node node_modules/vitest/vitest.mjs run",
    typecheck: "tsc --project tsconfig.json"
  },
  devDependencies: {
    "@aws-cdk/aws-service-spec": "0.1.216",
    "@eslint/js": "10.0.1",
    "@microsoft/sarif-multitool": "5.7.0",
    "@types/node": "20.19.43",
    "@types/sarif": "2.1.7",
    ajv: "8.20.0",
    "cloudformation-js-yaml-schema": "0.4.2",
    croner: "11.0.1",
    "dependency-cruiser": "17.4.3",
    esbuild: "0.28.2",
    eslint: "10.15.0",
    "fast-check": "4.10.2",
    "jsonc-parser": "3.3.1",
    tsx: "4.23.15",
    typescript: "6.0.3",
    "typescript-eslint": "8.73.0",
    vitest: "4.1.12",
    yaml: "2.9.1"
  }
};

// src/outputs/tool.ts
var TOOL = { name: "resilint", version: package_default.version, homepage: package_default.homepage };

// src/outputs/make-report.ts
function makeReport(run) {
  const positions = new Positions(run.files);
  const wholes = wholesOf(run);
  const verdicts = run.judgements.flatMap((judgement) => verdictsOf(judgement, run, wholes, positions));
  return {
    tool: TOOL,
    tier: run.tier,
    inputs: [...run.inputs].sort((a, b) => compare2(a.file, b.file)),
    passedOver: run.passedOver,
    workloads: [...run.scorecards].sort(worstFirst),
    verdicts: verdicts.sort(byPlace),
    diagnostics: run.diagnostics.map(({ level, message, span }) => ({ level, message, location: positions.locate(span) })),
    rules: new Map(run.rules.map(({ meta }) => [meta.id, meta])),
    source: (file) => positions.lines(file)
  };
}
function verdictsOf(judgement, run, wholes, positions) {
  const { rule, subject, outcome } = judgement;
  const explained = outcome === "fails" || (outcome === "holds" ? run.explain.holds : run.explain.unknown);
  const findings = explained ? findingsOf(judgement, run.graph.world) : [];
  const told = findings.length > 0 ? findings : [{ message: rule.meta.title, evidence: [], primary: subject.name }];
  return told.map(({ message, evidence: evidence2, primary, key }) => ({
    rule: rule.meta,
    outcome,
    severity: outcome === "fails" ? severityIn(judgement, run.tier.chosen, wholes) : "none",
    message,
    workload: subject.workload,
    resource: {
      address: subject.address,
      block: subject.block,
      type: subject.type,
      kind: subject.kind.name,
      deployment: subject.deployment.id,
      ...subject.raw.constructPath !== void 0 && { constructPath: subject.raw.constructPath }
    },
    location: positions.locate(primary),
    evidence: evidence2.map((each) => reported(each, positions)),
    fingerprint: fingerprintOf(rule.meta.id, subject, key)
  }));
}
function wholesOf({ judgements, rules: rules2 }) {
  const wholes = new Set(rules2.map(({ meta }) => meta.layerOf));
  const judged = judgements.filter(({ rule }) => wholes.has(rule.meta.id));
  return new Map(judged.map(({ rule, subject, outcome }) => [`${rule.meta.id}#${subject.id}`, outcome]));
}
function severityIn({ rule, subject }, tier, wholes) {
  const { layerOf, evidenceOf: evidenceOf2 } = rule.meta;
  if (evidenceOf2 !== void 0) return "none";
  return layerOf === void 0 ? severityOf(rule.meta, tier) : severityOfLayer(wholes.get(`${layerOf}#${subject.id}`));
}
function reported({ span, says, when, via }, positions) {
  const steps = via.map((step) => ({ location: positions.locate(step.span), label: step.label }));
  return { location: positions.locate(span), says, steps, ...when !== void 0 && { when } };
}
function byPlace(a, b) {
  return compare2(a.location.file, b.location.file) || a.location.startLine - b.location.startLine || a.location.startColumn - b.location.startColumn || compare2(a.rule.id, b.rule.id) || compare2(a.resource.address, b.resource.address) || ORDER[a.outcome] - ORDER[b.outcome];
}
var ORDER = { fails: 0, unknown: 1, holds: 2 };
function worstFirst(a, b) {
  return rank(a) - rank(b) || (a.score?.proven ?? Infinity) - (b.score?.proven ?? Infinity) || reach(a.highestMet) - reach(b.highestMet) || compare2(a.workload, b.workload);
}
var rank = ({ verdict: verdict2 }) => verdict2 === void 0 ? VERDICTS.length : VERDICTS.indexOf(verdict2);
var VERDICTS = ["missed", "unproven", "met"];
var reach = (tier) => tier === void 0 ? -1 : TIERS.indexOf(tier);
var compare2 = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/recovery/objectives.ts
var MINUTE = 60;
var HOUR = 60 * MINUTE;
var NEAR_ZERO = { rto: MINUTE, rpo: 5 };
var REGION = {
  "backup-restore": { rto: 24 * HOUR, rpo: 24 * HOUR },
  "pilot-light": { rto: 4 * HOUR, rpo: HOUR },
  "warm-standby": { rto: 15 * MINUTE, rpo: 5 * MINUTE },
  "multi-region": { rto: MINUTE, rpo: MINUTE },
  "active-active": NEAR_ZERO
};
var WEEK_IN_DAYS = 7;
function objectivesOf(tier, region = {}) {
  const standby = tier !== "backup-restore" && tier !== "pilot-light";
  const near = standby ? { rto: 5 * MINUTE, rpo: 0 } : { rto: HOUR, rpo: HOUR };
  return {
    mistake: tier === "backup-restore" ? { rto: 24 * HOUR, rpo: 24 * HOUR } : { rto: 4 * HOUR, rpo: HOUR },
    instance: near,
    zone: near,
    region: { ...REGION[tier], ...region },
    retention: WEEK_IN_DAYS,
    zones: 2
  };
}

// src/recovery/scorecard.ts
function score(workload, tier, judgements) {
  const tallies = tally(judgements);
  const applied = judgements.length > 0;
  const results = resultsFor(tallies, tier, applied);
  if (!applied) return { workload, tier, verdict: void 0, highestMet: void 0, score: void 0, capabilities: results };
  const highestMet = TIERS.findLast((each) => verdictOf(resultsFor(tallies, each, applied)) === "met");
  return { workload, tier, verdict: verdictOf(results), highestMet, score: readiness(results), capabilities: results };
}
var counts = ({ advice, layerOf, evidenceOf: evidenceOf2 }) => !advice && layerOf === void 0 && evidenceOf2 === void 0;
function tally(judgements) {
  const tallies = /* @__PURE__ */ new Map();
  for (const { rule, outcome } of judgements) {
    if (!counts(rule.meta)) continue;
    const known2 = tallies.get(rule.meta.capability) ?? { held: 0, failed: 0, unknown: 0 };
    if (outcome === "holds") known2.held += 1;
    else if (outcome === "fails") known2.failed += 1;
    else known2.unknown += 1;
    tallies.set(rule.meta.capability, known2);
  }
  return tallies;
}
function resultsFor(tallies, tier, applied) {
  return ALL.map((id) => {
    const { held, failed, unknown: unknown2 } = tallies.get(id) ?? { held: 0, failed: 0, unknown: applied && CAPABILITIES[id].asksToExist ? 1 : 0 };
    const outcome = failed > 0 ? "fails" : unknown2 > 0 ? "unknown" : held > 0 ? "holds" : "not-asked";
    return { id, outcome, required: cellOf(id, tier) === "required", held, failed, unknown: unknown2 };
  });
}
function verdictOf(results) {
  const required = results.filter((each) => each.required);
  if (required.some((each) => each.outcome === "fails")) return "missed";
  return required.some((each) => each.outcome === "unknown") ? "unproven" : "met";
}
function readiness(results) {
  const asked = results.filter((each) => each.required && each.outcome !== "not-asked");
  if (asked.length === 0) return void 0;
  const mean = (share) => round(100 * asked.reduce((total, each) => total + share(each), 0) / asked.length);
  return {
    proven: mean(({ held, failed, unknown: unknown2 }) => held / (held + failed + unknown2)),
    possible: mean(({ held, failed, unknown: unknown2 }) => (held + unknown2) / (held + failed + unknown2))
  };
}
var round = (value) => Math.round(value * 10) / 10;
var isCapability = (name) => Object.hasOwn(CAPABILITIES, name);
var ALL = Object.keys(CAPABILITIES).filter(isCapability);

// src/check.ts
function check(files, options = {}) {
  const { tier = "backup-restore", rto, rpo } = options;
  const objectives = objectivesOf(tier, { ...rto !== void 0 && { rto }, ...rpo !== void 0 && { rpo } });
  const read = readAll(files, options);
  const workloads = groupWorkloads(read.deployments);
  const graph = assemble(workloads, KINDS);
  const judgements = judgeAll(graph, options.rules ?? rules_default, objectives);
  const scorecards = workloads.map(({ name }) => score(name, tier, judgements.filter(({ subject }) => subject.workload === name)));
  return makeReport({
    tier: { chosen: tier, byDefault: options.tier === void 0, objectives },
    inputs: [...read.inputs, ...options.unreadable ?? []],
    passedOver: read.passedOver,
    scorecards,
    judgements,
    graph,
    diagnostics: [...options.diagnostics ?? [], ...read.diagnostics],
    rules: options.rules ?? rules_default,
    files,
    explain: options.explain ?? {}
  });
}
function readAll(files, { region, parameters }) {
  const deployments = [];
  const inputs = [];
  const diagnostics = [];
  let passedOver = 0;
  for (const { named: named2, ...source } of files) {
    if (!looksLikeTemplate(source.text)) {
      if (named2) inputs.push({ file: source.file, kind: "unknown", outcome: "passed-over", reason: "it is not a CloudFormation template" });
      passedOver += 1;
      continue;
    }
    const result = readTemplate({ source, ...region !== void 0 && { region }, ...parameters && { parameters } });
    diagnostics.push(...result.diagnostics);
    if (result.outcome === "read") deployments.push(result.deployment);
    inputs.push({ file: source.file, kind: "cloudformation", outcome: result.outcome, ..."reason" in result && { reason: result.reason } });
  }
  return { deployments, inputs, passedOver, diagnostics };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  TIERS,
  check
});
