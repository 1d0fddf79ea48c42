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
var sameTerm = (a, b2) => a === b2 || a.scope === b2.scope && a.text === b2.text;
var differentMembers = (a, b2) => a.memberOf !== void 0 && a.memberOf === b2.memberOf && a.scope === b2.scope && a.text !== b2.text;
var OTHER = /* @__PURE__ */ Symbol("anything else");
var TermCases = class {
  #compared = /* @__PURE__ */ new Map();
  #allowed = /* @__PURE__ */ new Map();
  compare(term, literal2) {
    const key = termKey(term);
    const known3 = this.#compared.get(key);
    if (known3) known3.add(literal2);
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
var presume = (claim) => claim.outcome === "unknown" && claim.hangsOn.length === 0 ? { ...claim, outcome: "holds" } : claim;
var doubt = (claim) => claim.outcome === "fails" ? { ...claim, outcome: "unknown" } : claim;
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
  for (const list2 of lists) for (const term of list2) if (!terms.some((known3) => sameTerm(known3, term))) terms.push(term);
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
  if (settled.is !== "unknown") return "fails";
  const { unset, maybeAbsent, misnamed } = settled;
  if (unset === "certainly") return "holds";
  return unset === "perhaps" || maybeAbsent === true || misnamed === true ? "unknown" : "fails";
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
  const [a, b2] = [then(), otherwise()];
  if (a.outcome === b2.outcome && a.outcome !== "unknown") return verdict(a.outcome, () => [...a.because(), ...b2.because()]);
  return any(all(condition2, a), all(not(condition2), b2));
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
      return wrap("import", [reading.scope, canonical(reading.name)]);
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
      return canonicalNamed(condition2);
    case "unknown":
      return condition2.term ? termKey(condition2.term) : void 0;
  }
}
function canonicalNamed(condition2) {
  if (!NAMED.has(condition2)) NAMED.set(condition2, canonicalCondition(condition2.is));
  return NAMED.get(condition2);
}
var NAMED = /* @__PURE__ */ new WeakMap();
var wrap = (name, parts2) => {
  const inner = joined(parts2, "");
  return inner === void 0 ? void 0 : `${name}(${inner})`;
};
function joined(parts2, separator) {
  const known3 = parts2.filter((part) => part !== void 0);
  return known3.length === parts2.length ? known3.join(separator) : void 0;
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
    const claims = this.members.map(({ item, presence: presence2 }) => any(claim(item), not(presence2)));
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
    const rest = led.flatMap(({ presence: presence2, several }) => several.rest.map((each) => restIn(each, presence2)));
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
    return this.rest.map((each) => verdict("unknown", each.because, each.hangsOn));
  }
  #hangsOn() {
    return union([...this.members.map(({ presence: presence2 }) => presence2.hangsOn), ...this.rest.map(({ hangsOn = [] }) => hangsOn)]);
  }
  /** A verdict over nothing says that there is nothing. */
  #or(claim) {
    return this.members.length + this.rest.length > 0 ? claim : { ...claim, because: () => [this.#nothing] };
  }
  #say(evidence2) {
    const said = [...evidence2, ...this.rest.flatMap((each) => each.because())];
    if (said.length > 0) return distinctEvidence(said);
    return this.members.length > 0 ? [] : [this.#nothing];
  }
};
var restIn = (rest, presence2) => presence2.outcome === "holds" ? rest : { ...rest, least: 0, hangsOn: union([rest.hangsOn ?? [], presence2.hangsOn]) };
var Values = class {
  #known = /* @__PURE__ */ new Set();
  #named = /* @__PURE__ */ new Map();
  /** What texts end in that begin alike: two of them are two values. */
  #endings = /* @__PURE__ */ new Map();
  #nameless = 0;
  #size = 0;
  add(property, times) {
    this.#size += 1;
    const { world } = property.site;
    const settled = world.settle(property.reading);
    const name = canonical(settled);
    const value = property.known();
    if (value !== void 0) this.#known.add(String(value));
    else if (settled.is === "unknown" && settled.term) this.#named.set(termKey(settled.term), settled.term);
    else if (name !== void 0 && settled.is !== "absent" && settled.is !== "choice") this.#named.set(name, void 0);
    else this.#nameless += 1;
    if (settled.is === "text") this.#addEnding(settled);
    if (times > 1 && value === void 0) this.#nameless += times - 1;
  }
  fewest() {
    const members = /* @__PURE__ */ new Map();
    for (const term of this.#named.values()) {
      if (!term?.memberOf) continue;
      const list2 = `${term.scope}\0${term.memberOf}`;
      members.set(list2, (members.get(list2) ?? 0) + 1);
    }
    const endings = [...this.#endings.values()].map((each) => each.size);
    return Math.max(Math.min(this.#size, 1), this.#known.size, ...members.values(), ...endings);
  }
  most() {
    return this.#known.size + this.#named.size + this.#nameless;
  }
  /** `${AWS::Region}a` and `${AWS::Region}b`. */
  #addEnding({ parts: parts2, ...text3 }) {
    const ending = parts2.at(-1);
    const stem = typeof ending === "string" ? canonical({ ...text3, parts: parts2.slice(0, -1) }) : void 0;
    if (stem === void 0 || typeof ending !== "string") return;
    this.#endings.set(stem, (this.#endings.get(stem) ?? /* @__PURE__ */ new Set()).add(ending));
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
  decode: (scalar4) => scalar4.text,
  show: (value) => value === "" ? "empty" : `\`${value}\``
};
var quantity = (unit, whole = true) => ({
  wants: whole ? "a whole number" : "a number",
  decode: ({ text: written2 }) => NUMBER.test(written2) && (!whole || Number.isInteger(Number(written2))) ? Number(written2) : void 0,
  show: (value) => unit === "" ? String(value) : `${String(value)} ${value === 1 ? unit : `${unit}s`}`
});
var NUMBER = /^[+-]?\d+(?:\.\d+)?$/u;
var word = (...words) => ({
  wants: `one of ${words.join(", ")}`,
  decode: ({ text: written2 }) => words.find((each) => each === written2),
  show: String
});

// src/value/text.ts
function partsOf(settled) {
  if (settled.is === "scalar") return [settled.text];
  if (settled.is === "text") return settled.parts;
  return settled.is === "unknown" || settled.is === "reference" ? [settled] : void 0;
}
function matches(parts2, pattern) {
  const known3 = knownOf(parts2);
  const wanted = pattern.split("*");
  if (fits(known3.join(HOLE), wanted)) return "holds";
  return mayMeet(known3, wanted) ? "unknown" : "fails";
}
function differ(one, other) {
  const [a, b2] = withoutBeginning(one, other);
  const [c2, d] = withoutBeginning(a.toReversed(), b2.toReversed());
  return !mayMeet(knownOf(c2.toReversed()), knownOf(d.toReversed()));
}
function withoutBeginning(one, other) {
  const common2 = one.findIndex((part, index) => !isOne(part, other[index]));
  return common2 < 0 ? [[], other.slice(one.length)] : [one.slice(common2), other.slice(common2)];
}
function isOne(part, other) {
  if (other === void 0 || typeof part === "string" || typeof other === "string") return part === other;
  const name = canonical(part);
  return name !== void 0 && name === canonical(other);
}
function mayMeet(one, other) {
  if (one.length === 1) return fits(one.join(""), other);
  if (other.length === 1) return fits(other.join(""), one);
  const begins = agree(one[0], other[0], (text3, beginning) => text3.startsWith(beginning));
  return begins && agree(one.at(-1), other.at(-1), (text3, ending) => text3.endsWith(ending));
}
var wildcard = (text3, pattern) => fits(text3, pattern.split("*"));
function fits(text3, pieces) {
  const [head = "", ...tail] = pieces;
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
function knownOf(parts2) {
  const known3 = [""];
  for (const part of parts2) {
    if (typeof part === "string") known3.push((known3.pop() ?? "") + part);
    else known3.push("");
  }
  return known3;
}
var agree = (one = "", other = "", goesOn) => one.length >= other.length ? goesOn(one, other) : goesOn(other, one);
var HOLE = "\0";
function arnOf(parts2) {
  const [first] = parts2;
  if (typeof first !== "string" || !first.startsWith("arn:")) return void 0;
  const fields = [[]];
  for (const part of parts2) {
    const resource = fields.length > ARN_FIELDS;
    if (typeof part !== "string") {
      if (!resource && !atomic(part)) return fields.length > 2 ? fieldsOf(fields.slice(0, -1)) : void 0;
      fields.at(-1)?.push(part);
      continue;
    }
    const pieces = resource ? [part] : split(part, ARN_FIELDS + 1 - fields.length);
    pieces.forEach((piece, index) => {
      if (index > 0) fields.push([]);
      if (piece !== "") fields.at(-1)?.push(piece);
    });
  }
  return fields.length > ARN_FIELDS ? fieldsOf(fields) : void 0;
}
function fieldsOf([, partition, service, region, account, resource]) {
  return { ...partition && { partition }, ...service && { service }, ...region && { region }, ...account && { account }, ...resource && { resource } };
}
function split(text3, most) {
  const pieces = text3.split(":");
  return pieces.length <= most + 1 ? pieces : [...pieces.slice(0, most), pieces.slice(most).join(":")];
}
var atomic = (part) => part.is === "unknown" && part.term?.atomic === true;
var ARN_FIELDS = 5;
var shownReference = ({ address, attribute: attribute2 }) => attribute2 === void 0 ? `\`${address}\`` : `\`${address}.${attribute2}\``;
function shownText(parts2) {
  const shown3 = parts2.map((part) => {
    if (typeof part === "string") return part;
    if (part.is === "reference") return `\${${part.attribute === void 0 ? part.address : `${part.address}.${part.attribute}`}}`;
    return part.is === "unknown" && part.term ? `\${${part.term.label}}` : "${\u2026}";
  });
  return `\`${shown3.join("")}\``;
}

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
      const value = this.#valueOf(settled);
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
  /** Both properties are one value, written or by default. So are two for which nothing is written: of one that AWS then chooses, ask `isSet`, too. */
  same(other) {
    const { world } = this.site;
    return through(
      this.site,
      this.reading,
      (mine) => through(other.site, other.reading, (theirs) => {
        const [one, two] = [this.#valueOf(mine), other.#valueOf(theirs)];
        const { value, hangsOn } = one === void 0 || two === void 0 ? world.same(this.#effective(mine), other.#effective(theirs)) : { value: one === two, hangsOn: [] };
        const outcome = value === void 0 ? "unknown" : value ? "holds" : "fails";
        return verdict(outcome, () => [...this.evidence(), ...other.evidence()], hangsOn);
      })
    );
  }
  /** The value, where the world leaves no doubt about it. */
  known() {
    return this.#valueOf(this.site.world.settle(this.reading));
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
  #valueOf(settled) {
    return settled.is === "absent" ? this.#fallback : this.decoded(settled);
  }
  /** The default in place of nothing. */
  #effective(settled) {
    if (settled.is !== "absent" || this.#fallback === void 0) return settled;
    return { is: "scalar", text: String(this.#fallback), quoted: true, place: settled.place };
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
    const field = arn && of(arn);
    if (!field) return { is: "unknown", why: settled.is === "unknown" ? settled.why : "it is not an ARN whose fields can be told apart", place, hangsOn: this.site.world.hangsOn(settled) };
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
  const known3 = parsed.get(path);
  if (known3) return known3;
  const steps = [];
  for (const [, name, key, equals] of path.replace(/^\//u, "").matchAll(STEP)) {
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
function branches(world, choice2, steps) {
  return { ...choice2, then: readAt(world, choice2.then, steps), else: readAt(world, choice2.else, steps) };
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
    return after.includes(EACH) || isOrHasList(at2) ? itemsOf(at2) : at2.is === "absent" ? [] : [at2];
  });
  return { ...list2, items: found };
}
var isOrHasList = (at2) => at2.is === "list" || at2.is === "choice" && (isOrHasList(at2.then) || isOrHasList(at2.else));
function itemsOf(at2) {
  switch (at2.is) {
    case "absent":
      return [];
    case "list":
      return at2.items;
    case "unknown":
      return at2.malformed ? [at2] : [{ is: "spread", least: 0, most: Infinity, of: at2, distinct: false }];
    case "choice": {
      const nothing2 = { is: "absent", place: at2.place };
      const perhaps = (item, choice2) => item.is === "spread" ? { ...item, least: 0 } : choice2(item);
      const then = itemsOf(at2.then).map((each) => perhaps(each, (item) => ({ ...at2, then: item, else: nothing2 })));
      return [...then, ...itemsOf(at2.else).map((each) => perhaps(each, (item) => ({ ...at2, then: nothing2, else: item })))];
    }
    default:
      return [at2];
  }
}
function attribute(world, list2, step, after) {
  if (list2.is !== "list") return wrongShape(list2, "it stands where a list is wanted");
  let found = { is: "absent", place: list2.place };
  for (const item of [...list2.items].reverse()) found = candidate(world, item, step, after, found);
  return found;
}
function candidate(world, item, step, after, rest) {
  if (item.is === "spread") return orElse(rest, { ...item.of, maybeAbsent: true });
  const settled = world.settle(item);
  if (settled.is === "choice") {
    const { then, else: otherwise } = settled;
    return { ...settled, then: candidate(world, then, step, after, rest), else: candidate(world, otherwise, step, after, rest) };
  }
  if (settled.is === "unknown") return orElse(rest, { ...settled, maybeAbsent: true });
  if (settled.is !== "map") return rest;
  const key = entry(settled, step.key);
  const { place } = key;
  if (world.settle(key).is === "absent") return rest;
  const { value, hangsOn } = world.same(key, { is: "scalar", text: step.equals, quoted: true, place });
  if (value !== void 0) return value ? readAt(world, settled, after) : rest;
  return { is: "unknown", why: "an attribute's name is not known", maybeAbsent: true, hangsOn, place };
}
function orElse(found, unread3) {
  if (found.is === "choice") return { ...found, then: orElse(found.then, unread3), else: orElse(found.else, unread3) };
  return found.is === "absent" ? unread3 : found;
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
function shownPath(path) {
  const known3 = shown.get(path);
  if (known3 !== void 0) return known3;
  const made = path.replace(/^\//u, "").replace(/\[[^=\]]+=([^\]]*)\]\.\w+/gu, "[$1]").replaceAll("[]", "");
  shown.set(path, made);
  return made;
}
var shown = /* @__PURE__ */ new Map();
function baseOf({ language, properties, raw }, spec) {
  return spec.names[language]?.startsWith("/") ? raw.settings : properties;
}
function missed(world, below, misses2, absent) {
  for (const path of misses2) {
    const written2 = readAt(world, below, pathSteps(path));
    if (!isWritten(written2)) continue;
    return { is: "unknown", why: `\`${path}\` is written in its place, which AWS does not know`, misnamed: true, place: written2.place };
  }
  return absent;
}
var isWritten = (reading) => reading.is !== "absent" && !(reading.is === "unknown" && (reading.maybeAbsent === true || reading.malformed === true));

// src/value/reading.ts
var ALWAYS = { op: "constant", value: true };
var NEVER = { op: "constant", value: false };
function seenFrom(reading, place) {
  return { ...reading, place: { span: place.span, via: [...place.via, ...reading.place.via] } };
}

// src/graph/push.ts
function push(map2, key, value) {
  const known3 = map2.get(key);
  if (known3) known3.push(value);
  else map2.set(key, [value]);
}

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
  /**
   * Whom a name or an ARN may mean in a world, up to the first that it certainly means. The same deployment comes
   * first: a name there means the resource there, unless it is an ARN of another region. Nothing names itself.
   */
  namesakes(world, from, kind, name) {
    const { byText, open } = this.#namesOf(from.workload, kind);
    const found = [];
    for (const wanted of namesIn(name)) {
      const text3 = canonical(wanted);
      const called = text3 === void 0 ? NONE : byText.get(text3) ?? NONE;
      const subjects = [.../* @__PURE__ */ new Set([...called, ...open])].filter((each) => each.id !== from.id && this.#isWithinReach(each, from, name));
      const [own, others] = [true, false].map((isOwn2) => subjects.filter(({ deployment }) => deployment === from.deployment === isOwn2));
      for (const subject of own ?? NONE) {
        const namesake = this.#namesake(world, subject, wanted);
        if (namesake) found.push(namesake);
        if (namesake?.certain) return found;
      }
      const elsewhere = (others ?? NONE).flatMap((subject) => this.#namesake(world, subject, wanted) ?? []);
      const certain = elsewhere.filter((each) => each.certain);
      if (certain.length > 0) return certain.length === 1 ? [...found, ...certain] : [...found, ...elsewhere.map((each) => ({ ...each, certain: false }))];
      found.push(...elsewhere);
    }
    return found;
  }
  /** What does not exist is called nothing. */
  #namesake(world, subject, name) {
    const identity3 = identityOf(this.#graph, subject);
    const called = identity3 && world.same(identity3, name);
    const exists2 = world.decide(subject.exists);
    if (!called || called.value === false || exists2.value === false) return void 0;
    return { subject, certain: called.value === true && exists2.value === true, hangsOn: union([called.hangsOn, exists2.hangsOn]) };
  }
  /** An ARN says its region; any other name means something of the region in which it is written, unless it is one for all regions. */
  #isWithinReach({ kind, deployment }, from, name) {
    const { world } = this.#graph;
    const region = name.is === "scalar" ? regionOf(name.text) : void 0;
    const own = world.settle(deployment.region);
    if (region !== void 0) return own.is !== "scalar" || own.text === region;
    const isWhole = name.is === "scalar" && name.text.startsWith("arn:");
    return kind.isGlobal === true || isWhole || deployment === from.deployment || world.same(own, from.deployment.region).value !== false;
  }
  #of(workload, kind, property) {
    const key = `${workload}\0${kind}\0${property}`;
    const known3 = this.#edges.get(key);
    if (known3) return known3;
    const byTarget = /* @__PURE__ */ new Map();
    const loose = [];
    for (const subject of this.#graph.ofKind(workload, kind)) {
      const spec = subject.kind.properties[property];
      const wanted = spec?.refersTo ?? spec?.item?.refersTo;
      if (!spec || wanted === void 0) continue;
      const targets = /* @__PURE__ */ new Set();
      let unknown3 = false;
      for (const leaf of leaves(this.#graph.world, propertyOf(this.#graph.world, subject, spec))) {
        const target = resolve(this.#graph, this.#graph.world, subject, leaf, wanted);
        if (target.is === "resource") targets.add(target.subject.id);
        else if (target.is === "unknown" && target.among) for (const { id } of target.among) targets.add(id);
        else if (target.is === "unknown") unknown3 = true;
      }
      for (const id of targets) push(byTarget, id, subject);
      if (unknown3) loose.push(subject);
    }
    const edges = { byTarget, loose };
    this.#edges.set(key, edges);
    return edges;
  }
  #namesOf(workload, kind) {
    const key = `${workload}\0${kind}`;
    const known3 = this.#names.get(key);
    if (known3) return known3;
    const byText = /* @__PURE__ */ new Map();
    const open = [];
    for (const subject of this.#graph.ofKind(workload, kind)) {
      const name = identityOf(this.#graph, subject);
      if (!name || name.is === "absent") continue;
      if (name.is !== "scalar") open.push(subject);
      const text3 = canonical(name);
      if (text3 !== void 0) push(byText, text3, subject);
    }
    const names = { byText, open };
    this.#names.set(key, names);
    return names;
  }
};
function resolve(graph, world, from, settled, kind) {
  switch (settled.is) {
    case "reference": {
      const subject = graph.at(settled.scope, settled.address, kind);
      if (subject) return { is: "resource", subject };
      const type = graph.typeAt(settled.scope, settled.address);
      if (type === void 0) return unknown(`\`${settled.address}\` is not defined in this template`);
      return { is: "elsewhere", why: `\`${settled.address}\` is of type ${type}` };
    }
    case "text": {
      for (const [index, part] of settled.parts.entries()) {
        if (typeof part === "string" || part.is !== "reference" || !standsAlone(settled.parts, index)) continue;
        const subject = graph.at(part.scope, part.address, kind);
        if (subject) return { is: "resource", subject };
      }
      const namesakes = graph.namesakes(world, from, kind, settled);
      return meant(namesakes) ?? unknown("a part of the name is not known", namesakes);
    }
    case "scalar": {
      const namesakes = graph.namesakes(world, from, kind, settled);
      const [first] = namesakes;
      if (!first) return { is: "elsewhere", why: `\`${settled.text}\` is not defined in these files` };
      const why2 = `it is not certain that \`${first.subject.address}\` exists under the name \`${settled.text}\``;
      return meant(namesakes) ?? { ...unknown(why2, namesakes), among: namesakes.map(({ subject }) => subject) };
    }
    case "unknown": {
      const namesakes = graph.namesakes(world, from, kind, settled);
      return meant(namesakes) ?? unknown(settled.why, namesakes);
    }
    default:
      return { is: "elsewhere", why: "nothing is named" };
  }
}
function standsAlone(parts2, index) {
  const [before = "", after = ""] = [parts2[index - 1], parts2[index + 1]];
  return typeof before === "string" && typeof after === "string" && !/[\w-]$/u.test(before) && !/^[\w-]/u.test(after);
}
var targetHangsOn = (world, settled, target) => target.is === "unknown" ? union([world.hangsOn(settled), target.hangsOn]) : world.hangsOn(settled);
function meant([first]) {
  return first?.certain ? { is: "resource", subject: first.subject } : void 0;
}
var unknown = (why2, namesakes = []) => ({
  is: "unknown",
  why: why2,
  hangsOn: union(namesakes.map(({ hangsOn }) => hangsOn))
});
function identityOf(graph, subject) {
  const { kind } = subject;
  const spec = kind.identity === void 0 ? void 0 : kind.properties[kind.identity];
  return spec && graph.world.settle(propertyOf(graph.world, subject, spec));
}
function* leaves(world, reading) {
  const open = [reading];
  for (let next = open.pop(); next; next = open.pop()) {
    const current = world.settle(next);
    if (current.is === "choice") open.push(current.then, current.else);
    else if (current.is === "list") for (const item of current.items) open.push(item.is === "spread" ? item.of : item);
    else if (current.is !== "absent") yield current;
  }
}
var regionOf = (literal2) => /^arn:[a-z-]+:[a-z0-9-]+:([a-z0-9-]+):/u.exec(literal2)?.[1];
function namesIn(name) {
  if (name.is !== "scalar") return [name];
  const { text: text3 } = name;
  const colon = text3.slice(text3.lastIndexOf(":") + 1);
  const slash = colon.slice(colon.lastIndexOf("/") + 1);
  return [.../* @__PURE__ */ new Set([text3, colon, slash])].filter((each) => each !== "").map((each) => ({ ...name, text: each }));
}
var NONE = [];

// src/graph/placement.ts
function zonesOf(reader) {
  const found = new Zones();
  found.of(reader, verdict("holds", () => []), /* @__PURE__ */ new Set(), () => void 0);
  return new Several(found.members, found.rest, nothingAt(reader.subject.name, `${reader.subject.address} names no subnet or Availability Zone`));
}
var Zones = class {
  members = [];
  rest = [];
  /** `unplaced` is asked for where nothing places the resource. */
  of(reader, presence2, seen, unplaced) {
    const { id, kind } = reader.subject;
    if (seen.has(id)) unplaced(presence2);
    else this.#place(reader, kind.zones ?? [], presence2, /* @__PURE__ */ new Set([...seen, id]), unplaced);
  }
  #place(reader, [property, ...others], presence2, seen, unplaced) {
    if (property === void 0) {
      unplaced(presence2);
      return;
    }
    const { subject, world } = reader;
    const spec = subject.kind.properties[property];
    const next = (there) => this.#place(reader, others, there, seen, unplaced);
    if (!spec) next(presence2);
    else {
      const label = `${subject.address}.${shownPath(spec.names[subject.language] ?? property)}`;
      this.#read({ ...reader, label }, spec, propertyOf(world, subject, spec), presence2, seen, next);
    }
  }
  #read(reader, spec, reading, presence2, seen, absent) {
    const { world } = reader;
    const settled = world.settle(reading);
    const site2 = { world, label: reader.label, home: reader.subject.name };
    switch (settled.is) {
      case "absent":
        absent(presence2);
        return;
      case "choice": {
        const condition2 = conditionHolds(site2, settled.condition);
        this.#read(reader, spec, settled.then, all(presence2, condition2), seen, absent);
        this.#read(reader, spec, settled.else, all(presence2, not(condition2)), seen, absent);
        return;
      }
      case "list":
        settled.items.forEach((item, index) => {
          const labelled = { ...reader, label: `${reader.label}[${String(index)}]` };
          if (item.is === "spread") this.#spread(site2, item.of, presence2, item.least, item.most, item.distinct && spec.item?.refersTo === void 0);
          else this.#read(labelled, spec.item ?? spec, item, presence2, seen, () => void 0);
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
    const target = resolve(reader.graph, reader.world, reader.subject, settled, spec.refersTo);
    const scope = settled.is === "reference" ? settled.scope : reader.subject.deployment.id;
    const hangsOn = targetHangsOn(reader.world, settled, target);
    const unread3 = (why2) => (there) => {
      if (manyZones(reader, spec)) this.#spread(site2, { is: "unknown", why: why2, hangsOn, place: settled.place }, there, 1, Infinity, false);
      else this.#add(new TextProperty({ ...site2, label: `the zone of ${reader.label}` }, { ...zoneOf(settled, why2, scope), hangsOn }), there);
    };
    if (target.is !== "resource") unread3(target.why)(presence2);
    else {
      const { kind, address } = target.subject;
      const found = this.members.length;
      this.of({ ...reader, subject: target.subject }, presence2, seen, unread3(`${kind.label} \`${address}\` does not say its zone`));
      this.#seeFrom(found, settled, `${kind.label} \`${address}\``);
    }
  }
  /** Zones are seen from the list that names the subnets: that is what is at fault where they are too few, and not a subnet. */
  #seeFrom(first, { place }, label) {
    for (const member of this.members.splice(first)) {
      const { site: site2, reading } = member.item;
      const seen = { span: place.span, via: [...place.via, { span: reading.place.span, label }] };
      this.members.push({ ...member, item: new TextProperty(site2, seenFrom(reading, seen)) });
    }
  }
  #add(item, presence2) {
    this.members.push({ item, presence: presence2, least: 1, most: 1 });
  }
  #spread(site2, of, presence2, least, most, distinct) {
    const because = () => [{ span: of.place.span, says: `${site2.label} is not known: ${of.why}`, via: of.place.via }];
    this.rest.push(restIn({ least, most, distinct, because, hangsOn: site2.world.hangsOn(of) }, presence2));
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
  const known3 = classes.get(properties);
  if (known3) return known3;
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
  /** What has been read of it, since rules ask for a row more than once. */
  #rows = /* @__PURE__ */ new Map();
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
    const known3 = this.#rows.get(spec);
    if (known3 !== void 0) return known3;
    const row2 = viewRow(this.#reader, propertyOf(this.#reader.world, this.subject, spec), spec);
    this.#rows.set(spec, row2);
    return row2;
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
var ALWAYS2 = verdict("holds", () => []);
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
      const applies = appliesTo ? appliesTo(resource, goal) : ALWAYS2;
      if (applies.outcome === "fails") return { applies, expects: applies, faults: [], message: () => "" };
      const expected = expect(resource, goal);
      const text3 = () => message(resource, goal);
      if ("outcome" in expected) return { applies, expects: expected, faults: [], message: text3 };
      return { applies, expects: all(...expected.map((fault2) => fault2.verdict)), faults: expected, message: text3 };
    }
  };
}

// src/graph/misses.ts
function nearMisses(resource) {
  const { kind, language, properties } = resource.subject;
  const found = inTable(resource, kind.properties, properties, "");
  const rejected = Object.entries(kind.rejected?.[language] ?? {}).flatMap(([name, instead]) => {
    const miss = written(resource, properties, name, "");
    return miss ? [{ ...miss, instead }] : [];
  });
  return [...found, ...rejected];
}
var hasNearMisses = (kind) => kind.rejected !== void 0 || mayMiss(kind.properties);
var mayMiss = (table) => Object.values(table).some((spec) => spec.misses !== void 0 || mayMiss(spec.properties ?? spec.item?.properties ?? {}));
function inTable(resource, table, below, path) {
  return Object.values(table).flatMap((spec) => [...misses(resource, spec, below, path), ...inside(resource, spec, below, path)]);
}
function misses(resource, spec, below, path) {
  const { language } = resource.subject;
  const right = spec.names[language];
  return (spec.misses?.[language] ?? []).flatMap((name) => {
    const miss = written(resource, below, name, path);
    return miss ? [{ ...miss, ...right !== void 0 && { right: shownPath(right) } }] : [];
  });
}
function inside(resource, spec, below, path) {
  const table = spec.properties ?? spec.item?.properties;
  const name = spec.names[resource.subject.language];
  if (!table) return [];
  const { world } = resource.site;
  const at2 = name === void 0 ? below : world.settle(readAt(world, below, pathSteps(name)));
  const label = name === void 0 ? path : `${path}${shownPath(name)}`;
  if (at2.is === "map") return inTable(resource, table, at2, `${label}.`);
  if (at2.is !== "list") return [];
  return at2.items.flatMap((item, index) => {
    const settled = item.is === "spread" ? item.of : world.settle(item);
    return settled.is === "map" ? inTable(resource, table, settled, `${label}[${String(index)}].`) : [];
  });
}
function written(resource, below, name, path) {
  const { world, label } = resource.site;
  const settled = world.settle(readAt(world, below, pathSteps(name)));
  if (!isWritten(settled)) return void 0;
  const site2 = { ...resource.site, label: `${label}.${path}${name}` };
  const absent = through(site2, settled, (branch) => {
    const says = `${site2.label} is written, which AWS does not know`;
    return verdict(isWritten(branch) ? "fails" : "holds", () => [evidence(site2, branch, () => says)]);
  });
  return { written: `${path}${name}`, verdict: absent };
}

// src/graph/unproven.ts
var unproven = ({ subject }, why2) => verdict("unknown", () => [nothingAt(subject.name, why2)]);

// src/kinds/backup.ts
var backup_exports = {};
__export(backup_exports, {
  backupPlan: () => backupPlan,
  backupPolicy: () => backupPolicy,
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

// src/value/presence.ts
var Presence = class extends TextProperty {
  says(settled) {
    return settled.is === "map" || settled.is === "list" ? `${this.site.label} is set` : super.says(settled);
  }
};

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
  /** Fails where something is written here that is no list. An attribute of another resource may be one. */
  isWellFormed() {
    return through(this.#site, this.#reading, (settled) => {
      const unread3 = settled.is === "unknown" ? settled.malformed !== true : settled.is === "reference" && settled.attribute !== void 0;
      const outcome = unread3 ? "unknown" : settled.is === "list" || settled.is === "absent" ? "holds" : "fails";
      return verdict(outcome, () => [evidence(this.#site, this.#reading, () => `${this.#site.label} is ${KNOWN_LISTS[outcome]}`)]);
    });
  }
  #evidence() {
    return evidence(this.#site, this.#reading, (settled) => settled.is === "absent" ? `${this.#site.label} is not set` : `${this.#site.label} is set`);
  }
};
var KNOWN_LISTS = { holds: "a list", fails: "no list", unknown: "not known to be a list" };
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
    else if (settled.is === "unknown") this.#rest({ least: settled.maybeAbsent ? 0 : 1, most: Infinity, distinct: false }, settled, presence2);
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
  #both(choice2, presence2, read) {
    const condition2 = conditionHolds(this.#site, choice2.condition);
    read(choice2.then, all(presence2, condition2));
    read(choice2.else, all(presence2, not(condition2)));
  }
  #one(item, presence2, index) {
    const reader = { ...this.#reader, label: `${this.#reader.label}[${String(index)}]` };
    this.members.push({ item: this.#item.view(reader, item), presence: presence2, least: 1, most: 1 });
  }
  #spread({ least, most, distinct, of }, presence2) {
    this.#rest({ least, most, distinct }, of, presence2);
  }
  #rest(rest, of, presence2) {
    const because = () => [evidence(this.#site, of, () => `${this.#site.label} is not known: ${of.why}`)];
    this.rest.push(restIn({ ...rest, ...of.term && { term: of.term }, hangsOn: this.#site.world.hangsOn(of), because }, presence2));
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
      return verdict("unknown", () => [this.#say(settled, target.why)], this.#hangsOn(settled, target));
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
      if (settled.is === "absent") return verdict("fails", () => this.evidence());
      const target = this.#resolve(settled);
      const outcome = target.is === "resource" ? target.subject.id === subject.id ? "holds" : "fails" : this.#mayName(settled, target, subject);
      const lost = outcome === "unknown" && target.is === "unknown" && settled.is === "reference";
      return verdict(outcome, () => lost ? [this.#say(settled, target.why)] : this.evidence(), this.#hangsOn(settled, target));
    });
  }
  /** Whether it can be found in the files of the run. */
  isDefined() {
    return through(this.site, this.reading, (settled) => {
      const target = this.#resolve(settled);
      const outcome = target.is === "resource" ? "holds" : settled.is === "absent" ? "fails" : "unknown";
      return verdict(outcome, () => this.evidence(), this.#hangsOn(settled, target));
    });
  }
  /** An ARN: a literal one, an attribute that gives one, or a plain reference to a kind whose reference does. */
  isArn() {
    return through(this.site, this.reading, (settled) => {
      return verdict(arnOutcome(this.#reader, settled), () => this.evidence(), this.site.world.hangsOn(settled));
    });
  }
  #resolve(settled) {
    const { graph, world, subject } = this.#reader;
    return resolve(graph, world, subject, settled, this.refersTo);
  }
  #hangsOn(settled, target) {
    return targetHangsOn(this.site.world, settled, target);
  }
  /** A literal means what is called so, or nothing of these files. */
  #mayName(settled, target, subject) {
    if (target.is === "unknown") return target.among?.every(({ id }) => id !== subject.id) ? "fails" : "unknown";
    if (settled.is === "scalar") return "fails";
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
    if (target.is !== "resource") return { ...unread(settled, property, target.why, this.#reader.subject.deployment.id), hangsOn: this.#hangsOn(settled, target) };
    const { address, deployment } = target.subject;
    const found = propertyOf(world, target.subject, spec);
    if (spec.default) return found;
    return leftToAws(found, { ...unread(settled, property, `${property} of \`${address}\` is not set`, deployment.id), unset: "certainly" });
  }
  #say(settled, why2) {
    return evidence(this.site, settled, () => `${this.site.label} leads to something that cannot be read: ${why2}`);
  }
};
function leftToAws(found, chosen) {
  if (found.is === "choice") return { ...found, then: leftToAws(found.then, chosen), else: leftToAws(found.else, chosen) };
  return found.is === "absent" ? chosen : found;
}
function unread(of, property, why2, scope) {
  const name = canonical(of);
  const label = `${property} of ${of.is === "scalar" ? `\`${of.text}\`` : "it"}`;
  return { is: "unknown", why: why2, unset: "perhaps", place: of.place, ...name !== void 0 && { term: { scope, text: `${property} of ${name}`, label } } };
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
  /** Carries a tag with this key and value, both exactly. What is one value on both sides need not be known. */
  has(key, value) {
    const wanted = this.#literal(value);
    return this.#carries(this.#literal(key), (own) => this.#same(own, wanted));
  }
  /** Carries a tag with this key and a value that matches the pattern (`*` for any text). */
  matches(key, pattern) {
    return this.#carries(this.#literal(key), (own) => matches(partsOf(this.#site.world.settle(own)) ?? [own], pattern));
  }
  #carries(key, test) {
    return this.#any(this.#reading, (name, value) => {
      const byKey = this.#same(name, key);
      const byValue = byKey === "fails" ? "fails" : test(value);
      return byKey === "unknown" && byValue === "holds" ? "unknown" : byValue;
    });
  }
  #literal(text3) {
    return typeof text3 === "string" ? { is: "scalar", text: text3, quoted: true, place: { span: this.#site.home, via: [] } } : text3;
  }
  #same(own, wanted) {
    const { value } = this.#site.world.same(own, wanted);
    return value === void 0 ? "unknown" : value ? "holds" : "fails";
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
  #pair(key, value) {
    const { world } = this.#site;
    const show = (reading) => {
      const settled = world.settle(reading);
      return settled.is === "scalar" ? `\`${settled.text}\`` : settled.is === "unknown" ? `not known: ${settled.why}` : "not known";
    };
    return evidence(this.#site, value, () => `${this.#site.label} says ${world.settle(key).is === "scalar" ? show(key) : "a name that is not known"} is ${show(value)}`);
  }
  #say(reading) {
    return evidence(this.#site, reading, (settled) => `${this.#site.label} is not known${settled.is === "unknown" ? `: ${settled.why}` : ""}`);
  }
  #nothing() {
    return evidence(this.#site, this.#reading, () => `${this.#site.label} is not set`);
  }
};

// src/graph/properties.ts
var bool = (options) => scalar("boolean", boolean, options);
var count = (options) => scalar("number", quantity(""), options);
var number = (options) => scalar("number", quantity("", false), options);
var days = (options) => scalar("number", quantity("day"), options);
var minutes = (options) => scalar("number", quantity("minute"), options);
var seconds = (options) => scalar("number", quantity("second"), options);
var oneOf = (words, options) => ({
  ...scalar("text", word(...words), options),
  words
});
var text2 = (options) => ({
  ...common("text", options),
  view: (reader, reading) => new TextProperty(site(reader), reading, fallback(reader, options))
});
var presence = (options) => ({
  ...common("any", options),
  view: (reader, reading) => new Presence(site(reader), reading)
});
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
  const { default: fallbacks, misses: misses2, ...names } = options;
  return { type, names, ...fallbacks && { default: fallbacks }, ...misses2 && { misses: misses2 } };
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
var SCHEDULE = "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRule.html";
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
        schedule: text2({
          cloudformation: "ScheduleExpression",
          default: { cloudformation: "cron(0 5 ? * * *)", page: SCHEDULE },
          misses: { cloudformation: ["Schedule"] }
        }),
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
    role: reference("iam.role", { cloudformation: "BackupSelection.IamRoleArn" }),
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
    /** The least time for which a locked vault keeps what is in it. */
    lockedFor: days({ cloudformation: "LockConfiguration.MinRetentionDays" }),
    /** A logically air-gapped vault is locked from the start. */
    airGappedFor: days({ cloudformation: "MinRetentionDays" })
  }
});
var backupPolicy = defineKind({
  name: "backup.policy",
  label: "organization policy",
  cloudformation: "AWS::Organizations::Policy",
  page: templatePage("organizations-policy"),
  properties: {
    type: text2({ cloudformation: "Type" })
  }
});

// src/recovery/backup/plan.ts
var plan_exports = {};
__export(plan_exports, {
  COLD_STORAGE_DAYS: () => COLD_STORAGE_DAYS,
  CONTINUOUS_DAYS: () => CONTINUOUS_DAYS,
  hasValidLifecycle: () => hasValidLifecycle,
  isAccepted: () => isAccepted,
  isValidIfContinuous: () => isValidIfContinuous,
  keepsFor: () => keepsFor,
  leavesAccount: () => leavesAccount,
  leavesRegion: () => leavesRegion,
  runsEvery: () => runsEvery
});

// src/recovery/roles/claims.ts
var provably = (claim) => not(presume(not(claim)));
var undecided = (property) => verdict("unknown", () => property.evidence(), property.site.world.hangsOn(property.reading));
var isFilled = (property) => through(property.site, property.reading, (settled) => {
  const { world } = property.site;
  const term = settled.is === "unknown" ? settled.term : void 0;
  const mayBeEmpty = term !== void 0 && world.assumed(term) === void 0 && world.cases(term).includes("");
  const isEmpty2 = settled.is === "scalar" && settled.text === "" ? "holds" : mayBeEmpty ? "unknown" : isUnset(settled);
  return not(verdict(isEmpty2, () => property.evidence(), world.hangsOn(settled)));
});
var unreadable = (because, nothing2) => new Several([], [{ least: 0, most: Infinity, distinct: false, because }], nothing2);
var standingOn = (property, claim) => ({
  ...claim,
  because: () => distinctEvidence([...property.evidence(), ...claim.because()])
});
var orRarely = (claim, rare) => rare.outcome === "fails" ? claim : any(claim, rare);
var explained = (claim, why2) => ({ ...claim, because: () => claim.because().map((each) => ({ ...each, says: `${each.says}, ${why2}` })) });
var standingAtHome = (claim) => ({ ...claim, because: () => claim.because().map((each) => ({ ...each, absent: true })) });
function standsElsewhere(resource, than) {
  const [one, other] = [resource.subject, than.subject];
  if (resource.isBeside(than)) {
    const says = `\`${one.address}\` and \`${other.address}\` are deployed together, so they stand in one region`;
    return verdict("fails", () => [nothingAt(one.name, says)]);
  }
  return standingAtHome(not(resource.region.same(than.region)));
}
function standsApart(resource, from) {
  const { graph } = resource.reader;
  const isOne2 = graph.world.same(resource.subject.deployment.region, from.subject.deployment.region).value === true;
  return resource.isBeside(from) || isOne2 ? standingAtHome(standsElsewhere(resource, from)) : verdict("holds", () => resource.region.evidence());
}

// node_modules/croner/dist/croner.js
function g(s3, e, t, n = 0, r = 0, a = 0, i = 0) {
  let o = s3 >= 0 && s3 < 100, u = Date.UTC(o ? s3 + 400 : s3, e, t, n, r, a, i);
  return o ? u - 126227808e5 : u;
}
function D(s3) {
  return g(s3.y, s3.m - 1, s3.d, s3.h, s3.i, s3.s);
}
function w(s3, e) {
  return s3.y === e.y && s3.m === e.m && s3.d === e.d && s3.h === e.h && s3.i === e.i && s3.s === e.s;
}
function O(s3) {
  let e = s3.substring(9);
  return e.includes("Z") || e.includes("+") || e.includes("-");
}
function Z(s3, e) {
  let t = new Date(Date.parse(s3));
  if (isNaN(t)) throw new Error("Invalid ISO8601 passed to timezone parser.");
  return O(s3) ? { tp: T(t.getUTCFullYear(), t.getUTCMonth() + 1, t.getUTCDate(), t.getUTCHours(), t.getUTCMinutes(), t.getUTCSeconds(), "Etc/UTC"), ms: t.getUTCMilliseconds() } : { tp: T(t.getFullYear(), t.getMonth() + 1, t.getDate(), t.getHours(), t.getMinutes(), t.getSeconds(), e), ms: t.getMilliseconds() };
}
function v(s3, e, t) {
  let { tp: n, ms: r } = Z(s3, e);
  return new Date(N(n, t).getTime() + r);
}
function N(s3, e) {
  let t = _(s3);
  if (t.kind === "single") return t.date;
  if (t.kind === "ambiguous") return t.earlier;
  if (e) throw new Error("Invalid date passed to fromTZ()");
  return t.after;
}
function _(s3) {
  let e = D(s3), t = (i) => R(new Date(i), s3.tz), n = e - t(e), r = y(new Date(n), s3.tz);
  if (w(r, s3)) {
    let i = D(r) - n, o = n - (t(n - E) - i);
    if (o < n && w(y(new Date(o), s3.tz), s3)) return { kind: "ambiguous", earlier: new Date(o), later: new Date(n) };
    let u = n + (i - t(n + E));
    return u > n && w(y(new Date(u), s3.tz), s3) ? { kind: "ambiguous", earlier: new Date(n), later: new Date(u) } : { kind: "single", date: new Date(n) };
  }
  let a = e - (D(r) - n);
  return w(y(new Date(a), s3.tz), s3) ? { kind: "single", date: new Date(a) } : { kind: "gap", before: new Date(Math.min(n, a)), after: new Date(Math.max(n, a)) };
}
var E = 3 * 36e5;
function R(s3, e) {
  return D(y(s3, e)) - (s3.getTime() - s3.getUTCMilliseconds());
}
function k(s3, e, t) {
  let n = R(new Date(s3), t);
  for (; e - s3 > 1e3; ) {
    let r = s3 + Math.floor((e - s3) / 2e3) * 1e3;
    R(new Date(r), t) === n ? s3 = r : e = r;
  }
  return e;
}
function U(s3, e) {
  let t = _(y(new Date(s3), e));
  if (t.kind === "ambiguous") return s3 < t.later.getTime() ? "earlier" : "later";
}
var H = g(1, 0, 1);
var S = 864e5;
var W = /* @__PURE__ */ new Map();
function y(s3, e) {
  if (e === void 0) return T(s3.getFullYear(), s3.getMonth() + 1, s3.getDate(), s3.getHours(), s3.getMinutes(), s3.getSeconds());
  let t = W.get(e), n;
  try {
    t || (t = new Intl.DateTimeFormat("en-US", { timeZone: e, year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric", hour12: false }), W.set(e, t)), n = t.formatToParts(s3);
  } catch (i) {
    let o = i instanceof Error ? i.message : String(i);
    throw new RangeError(`toTZ: Invalid timezone '${e}' or date. Please provide a valid IANA timezone (e.g., 'America/New_York', 'Europe/Stockholm'). Original error: ${o}`);
  }
  let r = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (let i of n) (i.type === "year" || i.type === "month" || i.type === "day" || i.type === "hour" || i.type === "minute" || i.type === "second") && (r[i.type] = parseInt(i.value, 10));
  if (isNaN(r.year) || isNaN(r.month) || isNaN(r.day) || isNaN(r.hour) || isNaN(r.minute) || isNaN(r.second)) throw new Error(`toTZ: Failed to parse all date components from timezone '${e}'. This may indicate an invalid date or timezone configuration. Parsed components: ${JSON.stringify(r)}`);
  let a = s3.getTime() - H;
  return (a < -S || a < S && r.month === 12) && (r.year = 1 - r.year), r.hour === 24 && (r.hour = 0), { y: r.year, m: r.month, d: r.day, h: r.hour, i: r.minute, s: r.second, tz: e };
}
function T(s3, e, t, n, r, a, i) {
  return { y: s3, m: e, d: t, h: n, i: r, s: a, tz: i };
}
var x = [1, 2, 4, 8, 16];
var C = class s {
  pattern;
  timezone;
  mode;
  alternativeWeekdays;
  sloppyRanges;
  fixedTimeRule;
  second;
  minute;
  hour;
  day;
  month;
  dayOfWeek;
  year;
  lastDayOfMonth;
  lastWeekday;
  nearestWeekdays;
  starDOM;
  starDOW;
  starYear;
  useAndLogic;
  isFixedTime;
  constructor(e, t, n) {
    this.pattern = e, this.timezone = t, this.mode = n?.mode ?? "auto", this.alternativeWeekdays = n?.alternativeWeekdays ?? false, this.sloppyRanges = n?.sloppyRanges ?? false, this.fixedTimeRule = n?.fixedTimeRule ?? "single-value", this.second = Array(60).fill(0), this.minute = Array(60).fill(0), this.hour = Array(24).fill(0), this.day = Array(31).fill(0), this.month = Array(12).fill(0), this.dayOfWeek = Array(7).fill(0), this.year = [], this.lastDayOfMonth = false, this.lastWeekday = false, this.nearestWeekdays = Array(31).fill(0), this.starDOM = false, this.starDOW = false, this.starYear = false, this.useAndLogic = false, this.isFixedTime = false, this.parse();
  }
  parse() {
    if (!(typeof this.pattern == "string" || this.pattern instanceof String)) throw new TypeError("CronPattern: Pattern has to be of type string.");
    this.pattern.indexOf("@") >= 0 && (this.pattern = this.handleNicknames(this.pattern).trim());
    let e = this.pattern.match(/\S+/g) || [""], t = e.length;
    if (e.length < 5 || e.length > 7) throw new TypeError("CronPattern: invalid configuration format ('" + this.pattern + "'), exactly five, six, or seven space separated parts are required.");
    if (this.mode !== "auto") {
      let i;
      switch (this.mode) {
        case "5-part":
          i = 5;
          break;
        case "6-part":
          i = 6;
          break;
        case "7-part":
          i = 7;
          break;
        case "5-or-6-parts":
          i = [5, 6];
          break;
        case "6-or-7-parts":
          i = [6, 7];
          break;
        default:
          i = 0;
      }
      if (!(Array.isArray(i) ? i.includes(t) : t === i)) {
        let u = Array.isArray(i) ? i.join(" or ") : i.toString();
        throw new TypeError(`CronPattern: mode '${this.mode}' requires exactly ${u} parts, but pattern '${this.pattern}' has ${t} parts.`);
      }
    }
    if (e.length === 5 && e.unshift("0"), e.length === 6 && e.push("*"), this.pattern.indexOf("?") >= 0) for (let i = 0; i < e.length; i++) e[i] = e[i].replace(/\?/g, "*");
    if (e[3].toUpperCase() === "LW") this.lastWeekday = true, e[3] = "";
    else if (e[3].toUpperCase().indexOf("L") >= 0) {
      let i = e[3].split(",");
      if (i.length > 1 && i.some((o) => o.toUpperCase() === "LW")) throw new TypeError(`CronPattern: Syntax error, LW can not be in a list in day-of-month ('${e[3]}').`);
      if (i.some((o) => o === "" || o.toUpperCase() !== "L" && /l/i.test(o))) throw new TypeError("CronPattern: Syntax error, L has to be a value of its own in day-of-month ('" + e[3] + "').");
      e[3] = i.filter((o) => o.toUpperCase() !== "L").join(","), this.lastDayOfMonth = true;
    }
    if (e[3] == "*" && (this.starDOM = true), e[6] == "*" && (this.starYear = true), e[4].length >= 3 && (e[4] = this.replaceAlpha(e[4], s.MONTH_NAMES)), e[5].length >= 3 && (e[5] = this.alternativeWeekdays ? this.replaceAlpha(e[5], s.DAY_NAMES_QUARTZ) : this.replaceAlpha(e[5], s.DAY_NAMES)), e[5].startsWith("+") && (this.useAndLogic = true, e[5] = e[5].substring(1), e[5] === "")) throw new TypeError("CronPattern: Day-of-week field cannot be empty after '+' modifier.");
    switch (e[5] == "*" && (this.starDOW = true), this.mode) {
      case "5-part":
        e[0] = "0", e[6] = "*";
        break;
      case "6-part":
        e[6] = "*";
        break;
      case "5-or-6-parts":
        e[6] = "*";
        break;
      case "6-or-7-parts":
        break;
      case "7-part":
      case "auto":
        break;
    }
    this.throwAtIllegalCharacters(e), this.partToArray("second", e[0], 0, 1), this.partToArray("minute", e[1], 0, 1), this.partToArray("hour", e[2], 0, 1), this.partToArray("day", e[3], -1, 1), this.partToArray("month", e[4], -1, 1);
    let n = this.alternativeWeekdays ? -1 : 0;
    this.partToArray("dayOfWeek", e[5], n, 63), e[6] === "*" ? this.year = Array(1e4).fill(1) : (this.year = Array(1e4).fill(0), this.partToArray("year", e[6], 0, 1)), !this.alternativeWeekdays && this.dayOfWeek[7] && (this.dayOfWeek[0] = this.dayOfWeek[7]);
    let r = this.fixedTimeRule === "single-value", a = (i, o) => !i.includes("*") && !i.includes("/") && (!r || o.filter((u) => u).length === 1);
    this.isFixedTime = a(e[0], this.second) && a(e[1], this.minute) && a(e[2], this.hour);
  }
  partToArray(e, t, n, r) {
    let a = this[e];
    if (t === "" && !(e === "day" && (this.lastDayOfMonth || this.lastWeekday))) throw new TypeError("CronPattern: configuration entry " + e + " (" + t + ") is empty, check for trailing spaces.");
    if (t === "*") return a.fill(r);
    let i = t.split(",");
    if (i.length > 1) for (let o of i) this.partToArray(e, o, n, r);
    else t.includes("-") && t.includes("/") ? this.handleRangeWithStepping(t, e, n, r) : t.includes("-") ? this.handleRange(t, e, n, r) : t.includes("/") ? this.handleStepping(t, e, n, r) : t !== "" && this.handleNumber(t, e, n, r);
  }
  throwAtIllegalCharacters(e) {
    for (let t = 0; t < e.length; t++) if ((t === 3 ? /[^/*0-9,\-WwLl]+/ : t === 5 ? /[^/*0-9,\-#Ll]+/ : /[^/*0-9,\-]+/).test(e[t])) throw new TypeError("CronPattern: configuration entry " + t + " (" + e[t] + ") contains illegal characters.");
  }
  handleNumber(e, t, n, r) {
    let a = this.extractNth(e, t), i = e.toUpperCase().includes("W");
    if (t !== "day" && i) throw new TypeError("CronPattern: Nearest weekday modifier (W) only allowed in day-of-month.");
    i && (t = "nearestWeekdays");
    let o = i ? a[0].replace(/W$/i, "") : a[0], u = s.toNumber(o) + n;
    if (isNaN(u)) throw new TypeError("CronPattern: " + t + " is not a number: '" + e + "'");
    this.setPart(t, u, a[1] || r);
  }
  setPart(e, t, n) {
    if (!Object.prototype.hasOwnProperty.call(this, e)) throw new TypeError("CronPattern: Invalid part specified: " + e);
    if (e === "dayOfWeek") {
      if (t === 7 && (t = 0), t < 0 || t > 6) throw new RangeError("CronPattern: Invalid value for dayOfWeek: " + t);
      this.setNthWeekdayOfMonth(t, n);
      return;
    }
    if (e === "second" || e === "minute") {
      if (t < 0 || t >= 60) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
    } else if (e === "hour") {
      if (t < 0 || t >= 24) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
    } else if (e === "day" || e === "nearestWeekdays") {
      if (t < 0 || t >= 31) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
    } else if (e === "month") {
      if (t < 0 || t >= 12) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
    } else if (e === "year" && (t < 1 || t >= 1e4)) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t + " (supported range: 1-9999)");
    this[e][t] = n;
  }
  static toNumber(e) {
    return /^\d+$/.test(e) ? parseInt(e, 10) : NaN;
  }
  validateNotNaN(e, t) {
    if (isNaN(e)) throw new TypeError(t);
  }
  validateRange(e, t, n, r, a) {
    if (e > t) throw new TypeError("CronPattern: From value is larger than to value: '" + a + "'");
    if (n !== void 0) {
      if (n === 0) throw new TypeError("CronPattern: Syntax error, illegal stepping: 0");
      if (n > this[r].length) throw new TypeError("CronPattern: Syntax error, steps cannot be greater than maximum value of part (" + this[r].length + ")");
    }
  }
  handleRangeWithStepping(e, t, n, r) {
    if (e.toUpperCase().includes("W")) throw new TypeError("CronPattern: Syntax error, W is not allowed in ranges with stepping.");
    let a = this.extractNth(e, t), i = a[0].match(/^(\d+)-(\d+)\/(\d+)$/);
    if (i === null) throw new TypeError("CronPattern: Syntax error, illegal range with stepping: '" + e + "'");
    let [, o, u, l] = i, h = parseInt(o, 10) + n, m = parseInt(u, 10) + n, d = parseInt(l, 10);
    this.validateNotNaN(h, "CronPattern: Syntax error, illegal lower range (NaN)"), this.validateNotNaN(m, "CronPattern: Syntax error, illegal upper range (NaN)"), this.validateNotNaN(d, "CronPattern: Syntax error, illegal stepping: (NaN)"), this.validateRange(h, m, d, t, e);
    for (let p = h; p <= m; p += d) this.setPart(t, p, a[1] || r);
  }
  extractNth(e, t) {
    let n = e, r;
    if (n.includes("#")) {
      if (t !== "dayOfWeek") throw new Error("CronPattern: nth (#) only allowed in day-of-week field");
      let a = n.split("#");
      if (a.length !== 2 || a[1] === "") throw new TypeError("CronPattern: Syntax error, illegal nth weekday: '" + e + "'");
      n = a[0], r = a[1];
    } else if (n.toUpperCase().endsWith("L")) {
      if (t !== "dayOfWeek") throw new Error("CronPattern: L modifier only allowed in day-of-week field (use L alone for day-of-month)");
      r = "L", n = n.slice(0, -1);
    }
    return [n, r];
  }
  handleRange(e, t, n, r) {
    if (e.toUpperCase().includes("W")) throw new TypeError("CronPattern: Syntax error, W is not allowed in a range.");
    let a = this.extractNth(e, t), i = a[0].split("-");
    if (i.length !== 2) throw new TypeError("CronPattern: Syntax error, illegal range: '" + e + "'");
    let o = s.toNumber(i[0]) + n, u = s.toNumber(i[1]) + n;
    this.validateNotNaN(o, "CronPattern: Syntax error, illegal lower range (NaN)"), this.validateNotNaN(u, "CronPattern: Syntax error, illegal upper range (NaN)"), this.validateRange(o, u, void 0, t, e);
    for (let l = o; l <= u; l++) this.setPart(t, l, a[1] || r);
  }
  handleStepping(e, t, n, r) {
    if (e.toUpperCase().includes("W")) throw new TypeError("CronPattern: Syntax error, W is not allowed in parts with stepping.");
    let a = this.extractNth(e, t), i = a[0].split("/");
    if (i.length !== 2) throw new TypeError("CronPattern: Syntax error, illegal stepping: '" + e + "'");
    if (this.sloppyRanges) i[0] === "" && (i[0] = "*");
    else {
      if (i[0] === "") throw new TypeError("CronPattern: Syntax error, stepping with missing prefix ('" + e + "') is not allowed. Use wildcard (*/step) or range (min-max/step) instead.");
      if (i[0] !== "*") throw new TypeError("CronPattern: Syntax error, stepping with numeric prefix ('" + e + "') is not allowed. Use wildcard (*/step) or range (min-max/step) instead.");
    }
    let o = 0;
    i[0] !== "*" && (o = s.toNumber(i[0]) + n, this.validateNotNaN(o, "CronPattern: Syntax error, illegal stepping start (NaN)"));
    let u = s.toNumber(i[1]);
    this.validateNotNaN(u, "CronPattern: Syntax error, illegal stepping: (NaN)"), this.validateRange(0, this[t].length - 1, u, t, e);
    for (let l = o; l < this[t].length; l += u) t === "year" && l === 0 || this.setPart(t, l, a[1] || r);
  }
  replaceAlpha(e, t) {
    let n = e;
    for (let [r, a] of Object.entries(t)) n = n.replace(new RegExp(r, "gi"), (i, o, u) => {
      let l = o + i.length - 3, h = u.charAt(l - 1), m = u.charAt(l + 3);
      if (/[a-z\d/#]/i.test(h) || /[a-km-z\d]/i.test(m)) throw new TypeError(`CronPattern: Syntax error, a month or day name has to stand alone ('${e}').`);
      return a;
    });
    return n;
  }
  static DAY_NAMES = { "-sun": "-7", sun: "0", mon: "1", tue: "2", wed: "3", thu: "4", fri: "5", sat: "6" };
  static DAY_NAMES_QUARTZ = { sun: "1", mon: "2", tue: "3", wed: "4", thu: "5", fri: "6", sat: "7" };
  static MONTH_NAMES = { jan: "1", feb: "2", mar: "3", apr: "4", may: "5", jun: "6", jul: "7", aug: "8", sep: "9", oct: "10", nov: "11", dec: "12" };
  static NICKNAME_MAP = { "@yearly": "0 0 1 1 *", "@annually": "0 0 1 1 *", "@monthly": "0 0 1 * *", "@weekly": "0 0 * * SUN", "@daily": "0 0 * * *", "@midnight": "0 0 * * *", "@hourly": "0 * * * *" };
  handleNicknames(e) {
    let t = e.trim().toLowerCase();
    if (t === "@reboot") throw new TypeError("CronPattern: @reboot is not supported in this environment. This is an event-based trigger that requires system startup detection.");
    return s.NICKNAME_MAP[t] || e;
  }
  setNthWeekdayOfMonth(e, t) {
    if (typeof t != "number" && t.toUpperCase() === "L") this.dayOfWeek[e] = this.dayOfWeek[e] | 32;
    else if (t === 63) this.dayOfWeek[e] = 63;
    else if (t < 6 && t > 0) this.dayOfWeek[e] = this.dayOfWeek[e] | x[t - 1];
    else throw new TypeError(`CronPattern: nth weekday out of range, should be 1-5 or L. Value: ${t}, Type: ${typeof t}`);
  }
};
var B = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var f = [["month", "year", 0], ["day", "month", -1], ["hour", "day", 0], ["minute", "hour", 0], ["second", "minute", 0]];
var c = class s2 {
  tz;
  instantMs;
  instantFields;
  ms;
  second;
  minute;
  hour;
  day;
  month;
  year;
  constructor(e, t) {
    if (this.tz = t, e && e instanceof Date) if (!isNaN(e)) this.fromDate(e);
    else throw new TypeError("CronDate: Invalid date passed to CronDate constructor");
    else if (e == null) this.fromDate(/* @__PURE__ */ new Date());
    else if (e && typeof e == "string") this.fromString(e);
    else if (e instanceof s2) this.fromCronDate(e);
    else throw new TypeError("CronDate: Invalid type (" + typeof e + ") passed to CronDate constructor");
  }
  getLastDayOfMonth(e, t) {
    return t !== 1 ? B[t] : new Date(g(e, t + 1, 0)).getUTCDate();
  }
  getLastWeekday(e, t) {
    let n = this.getLastDayOfMonth(e, t), a = new Date(g(e, t, n)).getUTCDay();
    return a === 0 ? n - 2 : a === 6 ? n - 1 : n;
  }
  getNearestWeekday(e, t, n) {
    let r = this.getLastDayOfMonth(e, t);
    if (n > r) return -1;
    let i = new Date(g(e, t, n)).getUTCDay();
    return i === 0 ? n === r ? n - 2 : n + 1 : i === 6 ? n === 1 ? n + 2 : n - 1 : n;
  }
  isNthWeekdayOfMonth(e, t, n, r) {
    let i = new Date(g(e, t, n)).getUTCDay(), o = 0;
    for (let u = 1; u <= n; u++) new Date(g(e, t, u)).getUTCDay() === i && o++;
    if (r & 63 && x[o - 1] & r) return true;
    if (r & 32) {
      let u = this.getLastDayOfMonth(e, t);
      for (let l = n + 1; l <= u; l++) if (new Date(g(e, t, l)).getUTCDay() === i) return false;
      return true;
    }
    return false;
  }
  fromDate(e) {
    if (this.tz !== void 0) if (typeof this.tz == "number") this.ms = e.getUTCMilliseconds(), this.second = e.getUTCSeconds(), this.minute = e.getUTCMinutes() + this.tz, this.hour = e.getUTCHours(), this.day = e.getUTCDate(), this.month = e.getUTCMonth(), this.year = e.getUTCFullYear(), this.apply();
    else try {
      let t = y(e, this.tz);
      this.ms = e.getMilliseconds(), this.second = t.s, this.minute = t.i, this.hour = t.h, this.day = t.d, this.month = t.m - 1, this.year = t.y, this.cacheInstant(e.getTime() - this.ms);
    } catch (t) {
      let n = t instanceof Error ? t.message : String(t);
      throw new TypeError(`CronDate: Failed to convert date to timezone '${this.tz}'. This may happen with invalid timezone names or dates. Original error: ${n}`);
    }
    else this.ms = e.getMilliseconds(), this.second = e.getSeconds(), this.minute = e.getMinutes(), this.hour = e.getHours(), this.day = e.getDate(), this.month = e.getMonth(), this.year = e.getFullYear(), this.cacheInstant(e.getTime() - this.ms);
  }
  cacheInstant(e) {
    this.instantMs = e;
    let { year: t, month: n, day: r, hour: a, minute: i, second: o } = this;
    this.instantFields = [t, n, r, a, i, o, this.tz];
  }
  cachedInstant() {
    let e = this.instantFields;
    if (!(e === void 0 || e[6] !== this.tz) && !(e[5] !== this.second || e[4] !== this.minute || e[3] !== this.hour) && !(e[2] !== this.day || e[1] !== this.month || e[0] !== this.year)) return this.instantMs;
  }
  fromCronDate(e) {
    this.tz = e.tz, this.year = e.year, this.month = e.month, this.day = e.day, this.hour = e.hour, this.minute = e.minute, this.second = e.second, this.ms = e.ms, this.instantMs = e.instantMs, this.instantFields = e.instantFields;
  }
  apply() {
    if (this.month > 11 || this.month < 0 || this.day > this.getLastDayOfMonth(this.year, this.month) || this.day < 1 || this.hour > 23 || this.minute > 59 || this.second > 59 || this.hour < 0 || this.minute < 0 || this.second < 0) {
      let e = /* @__PURE__ */ new Date(0);
      return e.setUTCFullYear(this.year, this.month, this.day), e.setUTCHours(this.hour, this.minute, this.second, this.ms), this.ms = e.getUTCMilliseconds(), this.second = e.getUTCSeconds(), this.minute = e.getUTCMinutes(), this.hour = e.getUTCHours(), this.day = e.getUTCDate(), this.month = e.getUTCMonth(), this.year = e.getUTCFullYear(), true;
    } else return false;
  }
  fromString(e) {
    if (typeof this.tz == "number") {
      if (O(e)) return this.fromDate(v(e));
      let t = v(e, "Etc/UTC");
      this.ms = t.getUTCMilliseconds(), this.second = t.getUTCSeconds(), this.minute = t.getUTCMinutes(), this.hour = t.getUTCHours(), this.day = t.getUTCDate(), this.month = t.getUTCMonth(), this.year = t.getUTCFullYear(), this.apply();
    } else return this.fromDate(v(e, this.tz));
  }
  findNext(e, t, n, r) {
    return this._findMatch(e, t, n, r, 1);
  }
  _matchDayValue(e, t, n, r) {
    let a = e;
    if (!a) {
      for (let i = 0; i < n.nearestWeekdays.length; i++) if (n.nearestWeekdays[i]) {
        let o = this.getNearestWeekday(this.year, this.month, i + 1);
        if (o !== -1 && o === t) {
          a = 1;
          break;
        }
      }
    }
    if (n.lastWeekday) {
      let i = this.getLastWeekday(this.year, this.month);
      t === i && (a = 1);
    }
    if (n.lastDayOfMonth) {
      let i = this.getLastDayOfMonth(this.year, this.month);
      t === i && (a = 1);
    }
    if (!n.starDOW) {
      let i = new Date(g(this.year, this.month, 1, 0, 0, 0, 0)).getUTCDay(), o = n.dayOfWeek[(i + (t - 1)) % 7];
      o && o & 63 && (o = this.isNthWeekdayOfMonth(this.year, this.month, t, o) ? 1 : 0), n.useAndLogic ? a = a && o : !r.domAndDow && !n.starDOM ? a = a || o : a = a && o;
    }
    return a;
  }
  _findMatch(e, t, n, r, a) {
    let i = this[t], o = t === "day" ? this.getLastDayOfMonth(this.year, this.month) : 0, u = this[t] + r, l = a === 1 ? (h) => h < n[t].length : (h) => h >= 0;
    for (let h = u; l(h); h += a) {
      let m = n[t][h];
      if (t === "day") {
        if (h - r > o) continue;
        m = this._matchDayValue(m, h - r, n, e);
      }
      if (m) return this[t] = h - r, i !== this[t] ? 2 : 1;
    }
    return 3;
  }
  recurse(e, t, n) {
    let r = this.year, a = n;
    for (; typeof a == "number"; ) {
      if (e.starYear && Math.abs(this.year - r) > 400) return null;
      a = this.recurseStep(e, t, a);
    }
    return a;
  }
  recurseStep(e, t, n) {
    if (n === 0 && !e.starYear) {
      if (this.year >= 0 && this.year < e.year.length && e.year[this.year] === 0) {
        let a = -1;
        for (let i = this.year + 1; i < e.year.length && i < 1e4; i++) if (e.year[i] === 1) {
          a = i;
          break;
        }
        if (a === -1) return null;
        this.year = a, this.month = 0, this.day = 1, this.hour = 0, this.minute = 0, this.second = 0, this.ms = 0;
      }
      if (this.year >= 1e4) return null;
    }
    let r = this.findNext(t, f[n][0], e, f[n][2]);
    if (r > 1) {
      let a = n + 1;
      for (; a < f.length; ) this[f[a][0]] = -f[a][2], a++;
      if (r === 3) {
        if (this[f[n][1]]++, this[f[n][0]] = -f[n][2], this.apply(), n === 0 && !e.starYear) {
          for (; this.year >= 0 && this.year < e.year.length && e.year[this.year] === 0 && this.year < 1e4; ) this.year++;
          if (this.year >= 1e4 || this.year >= e.year.length) return null;
        }
        return 0;
      } else if (this.apply()) return n - 1;
    }
    return n += 1, n >= f.length ? this : (e.starYear ? this.year >= 3e3 : this.year >= 1e4) ? null : n;
  }
  increment(e, t, n) {
    return this.instantMs = void 0, this.instantFields = void 0, this.second += t.interval !== void 0 && t.interval > 1 && n ? t.interval : 1, this.ms = 0, this.apply(), this.recurse(e, t, 0);
  }
  decrement(e, t, n = true) {
    this.instantMs = void 0, this.instantFields = void 0;
    let r = t.interval !== void 0 && t.interval >= 1;
    return (this.ms === 0 || r) && (this.second -= r && n ? t.interval : 1), this.ms = 0, this.apply(), this.year < 1 ? null : this.recurseBackward(e, t, 0);
  }
  recurseBackward(e, t, n) {
    let r = this.year, a = n;
    for (; typeof a == "number"; ) {
      if (e.starYear && Math.abs(this.year - r) > 400) return null;
      a = this.recurseBackwardStep(e, t, a);
    }
    return a;
  }
  recurseBackwardStep(e, t, n) {
    if (n === 0 && !e.starYear) {
      if (this.year >= 0 && this.year < e.year.length && e.year[this.year] === 0) {
        let a = -1;
        for (let i = this.year - 1; i >= 0; i--) if (e.year[i] === 1) {
          a = i;
          break;
        }
        if (a === -1) return null;
        this.year = a, this.month = 11, this.day = 31, this.hour = 23, this.minute = 59, this.second = 59, this.ms = 0;
      }
      if (this.year < 1) return null;
    }
    let r = this.findPrevious(t, f[n][0], e, f[n][2]);
    if (r > 1) {
      let a = n + 1;
      for (; a < f.length; ) {
        let i = f[a][0], o = f[a][2], u = this.getMaxPatternValue(i, e, o);
        this[i] = u, a++;
      }
      if (r === 3) {
        if (this[f[n][1]]--, n === 0) {
          let u = this.getLastDayOfMonth(this.year, this.month);
          this.day > u && (this.day = u);
        }
        if (n === 1) if (this.day <= 0) this.day = 1;
        else {
          let u = this.year, l = this.month;
          for (; l < 0; ) l += 12, u--;
          for (; l > 11; ) l -= 12, u++;
          let h = this.getLastDayOfMonth(u, l);
          this.day > h && (this.day = h);
        }
        this.apply();
        let i = f[n][0], o = f[n][2];
        if (this[i] = this.getMaxPatternValue(i, e, o), this.apply(), n === 0) {
          let u = f[1][2], l = this.getMaxPatternValue("day", e, u);
          l !== this.day && (this.day = l, this.hour = this.getMaxPatternValue("hour", e, f[2][2]), this.minute = this.getMaxPatternValue("minute", e, f[3][2]), this.second = this.getMaxPatternValue("second", e, f[4][2]));
        }
        if (n === 0 && !e.starYear) {
          for (; this.year >= 0 && this.year < e.year.length && e.year[this.year] === 0; ) this.year--;
          if (this.year < 1) return null;
        }
        return 0;
      } else if (this.apply()) return n - 1;
    }
    return n += 1, n >= f.length ? this : this.year < 1 ? null : n;
  }
  getMaxPatternValue(e, t, n) {
    let r = t[e].length - 1 - n;
    for (let a = t[e].length - 1; a >= 0; a--) if (t[e][a]) {
      r = a - n;
      break;
    }
    if (e === "day") {
      let a = this.getLastDayOfMonth(this.year, this.month);
      return t.lastWeekday || t.nearestWeekdays.some((i) => i) || t.lastDayOfMonth || !t.starDOW ? a : Math.min(r, a);
    }
    return r;
  }
  findPrevious(e, t, n, r) {
    return this._findMatch(e, t, n, r, -1);
  }
  getDate(e) {
    if (!e && typeof this.tz != "number") {
      let t = this.cachedInstant();
      if (t !== void 0) return new Date(t + (this.tz === void 0 ? this.ms : 0));
    }
    if (e || this.tz === void 0) {
      if (this.year >= 0 && this.year < 100) {
        let t = /* @__PURE__ */ new Date(0);
        return t.setFullYear(this.year, this.month, this.day), t.setHours(this.hour, this.minute, this.second, this.ms), t;
      }
      return new Date(this.year, this.month, this.day, this.hour, this.minute, this.second, this.ms);
    } else return typeof this.tz == "number" ? new Date(g(this.year, this.month, this.day, this.hour, this.minute - this.tz, this.second, this.ms)) : N(T(this.year, this.month + 1, this.day, this.hour, this.minute, this.second, this.tz), false);
  }
  getTime() {
    return this.getDate(false).getTime();
  }
  match(e, t) {
    if (!e.starYear && (this.year < 0 || this.year >= e.year.length || e.year[this.year] === 0)) return false;
    for (let n = 0; n < f.length; n++) {
      let r = f[n][0], a = f[n][2], i = this[r];
      if (i + a < 0 || i + a >= e[r].length) return false;
      let o = e[r][i + a];
      if (r === "day" && (o = this._matchDayValue(o, i, e, t)), !o) return false;
    }
    return true;
  }
};
function F(s3) {
  s3 === void 0 && (s3 = {}), delete s3.name, s3.legacyMode !== void 0 && s3.domAndDow === void 0 ? s3.domAndDow = !s3.legacyMode : s3.domAndDow === void 0 && (s3.domAndDow = false), s3.legacyMode = !s3.domAndDow;
  let e = (n, r) => n === void 0 ? r : n;
  if (s3.paused = e(s3.paused, false), s3.maxRuns = e(s3.maxRuns, 1 / 0), s3.catch = e(s3.catch, false), s3.unref = e(s3.unref, false), s3.mode = e(s3.mode, "auto"), s3.alternativeWeekdays = e(s3.alternativeWeekdays, false), s3.sloppyRanges = e(s3.sloppyRanges, false), s3.fixedTimeRule = e(s3.fixedTimeRule, "single-value"), s3.allowPast = e(s3.allowPast, false), s3.interval = s3.interval === void 0 ? 0 : parseInt(s3.interval.toString(), 10), s3.utcOffset = s3.utcOffset === void 0 ? void 0 : parseInt(s3.utcOffset.toString(), 10), s3.dayOffset = s3.dayOffset === void 0 ? 0 : parseInt(s3.dayOffset.toString(), 10), !["auto", "5-part", "6-part", "7-part", "5-or-6-parts", "6-or-7-parts"].includes(s3.mode)) throw new Error("CronOptions: mode must be one of 'auto', '5-part', '6-part', '7-part', '5-or-6-parts', or '6-or-7-parts'.");
  if (!["single-value", "no-wildcard"].includes(s3.fixedTimeRule)) throw new Error("CronOptions: fixedTimeRule must be one of 'single-value' or 'no-wildcard'.");
  s3.timezone === "" && (s3.timezone = void 0);
  let t = s3.timezone ?? s3.utcOffset;
  if (s3.startAt && (s3.startAt = I(new c(s3.startAt, t))), s3.stopAt && (s3.stopAt = I(new c(s3.stopAt, t))), s3.interval !== null) {
    if (isNaN(s3.interval)) throw new Error("CronOptions: Supplied value for interval is not a number");
    if (s3.interval < 0) throw new Error("CronOptions: Supplied value for interval can not be negative");
  }
  if (s3.utcOffset !== void 0) {
    if (isNaN(s3.utcOffset)) throw new Error("CronOptions: Invalid value passed for utcOffset, should be number representing minutes offset from UTC.");
    if (s3.utcOffset < -870 || s3.utcOffset > 870) throw new Error("CronOptions: utcOffset out of bounds.");
    if (s3.utcOffset !== void 0 && s3.timezone) throw new Error("CronOptions: Combining 'utcOffset' with 'timezone' is not allowed.");
  }
  if (s3.unref !== true && s3.unref !== false) throw new Error("CronOptions: Unref should be either true, false or undefined(false).");
  if (s3.dayOffset !== void 0 && s3.dayOffset !== 0 && isNaN(s3.dayOffset)) throw new Error("CronOptions: Invalid value passed for dayOffset, should be a number representing days to offset.");
  return s3;
}
function I(s3) {
  return s3.ms ? (s3.ms = 0, new c(new Date(s3.getTime() + 1e3), s3.tz)) : s3;
}
function b(s3) {
  return typeof s3 == "function";
}
function L(s3) {
  return b(s3);
}
function Y(s3) {
  typeof Deno < "u" && typeof Deno.unrefTimer < "u" ? Deno.unrefTimer(s3) : s3 && typeof s3.unref < "u" && s3.unref();
}
var P = 1440 * 60 * 1e3;
var $ = 30 * 1e3;
var M = [];
var j = class {
  name;
  options;
  _states;
  fn;
  _startAtRoundingMs = 0;
  getTz() {
    return this.options.timezone ?? this.options.utcOffset;
  }
  applyDayOffset(e) {
    let t = this._offsetMs();
    return t ? new Date(e.getTime() + t) : e;
  }
  _offsetMs() {
    return (this.options.dayOffset ?? 0) * P;
  }
  get _startAt() {
    return this.options.startAt;
  }
  get _stopAt() {
    return this.options.stopAt;
  }
  _nextTarget(e, t) {
    let n = this._offsetMs(), r = this._next(this._shift(e), new Date(t.getTime() - n), { startAt: this._shift(this._startAt), stopAt: this._shift(this._stopAt) });
    return r ? this.applyDayOffset(r.getDate(false)) : null;
  }
  _previousTarget(e, t) {
    let n = this._toMs(e ?? t) - this._offsetMs(), r = this._previous(new Date(n), { startAt: this._shift(this._startAt), stopAt: this._shift(this._stopAt) });
    return r ? this.applyDayOffset(r.getDate(false)) : null;
  }
  _shift(e) {
    if (e != null) return new c(new Date(this._toMs(e) - this._offsetMs()), this.getTz());
  }
  constructor(e, t, n) {
    let r, a;
    if (b(t)) a = t;
    else if (typeof t == "object") r = t;
    else if (t !== void 0) throw new Error("Cron: Invalid argument passed for optionsIn. Should be one of function, or object (options).");
    if (b(n)) a = n;
    else if (typeof n == "object") r = n;
    else if (n !== void 0) throw new Error("Cron: Invalid argument passed for funcIn. Should be one of function, or object (options).");
    this.name = r?.name;
    let i = r?.startAt;
    this.options = F(r), i && this._startAt && (this._startAtRoundingMs = this._startAt.getTime() - new c(i, this.getTz()).getTime());
    let o = !!e && (e instanceof Date || typeof e == "string" && e.indexOf(":") > 0);
    if (this._states = { kill: false, blocking: false, previousRun: void 0, currentRun: void 0, once: void 0, currentTimeout: void 0, maxRuns: r ? r.maxRuns : void 0, paused: r ? r.paused : false, pattern: o ? new C("* * * * *", void 0, { mode: "auto" }) : new C(e, this.options.timezone, { mode: this.options.mode, alternativeWeekdays: this.options.alternativeWeekdays, sloppyRanges: this.options.sloppyRanges, fixedTimeRule: this.options.fixedTimeRule }) }, o && (this._states.once = new c(e, this.getTz())), this.name) {
      if (M.find((l) => l.name === this.name)) throw new Error("Cron: Tried to initialize new named job '" + this.name + "', but name already taken.");
      M.push(this);
    }
    return a !== void 0 && L(a) && (this.fn = a, this.schedule()), this;
  }
  nextRun(e) {
    return this._nextTarget(e, /* @__PURE__ */ new Date());
  }
  nextRuns(e, t) {
    this._states.maxRuns !== void 0 && e > this._states.maxRuns && (e = this._states.maxRuns);
    let n = t || this._states.currentRun || void 0;
    return this._enumerateRuns(e, n, "next");
  }
  previousRuns(e, t) {
    return this._enumerateRuns(e, t || void 0, "previous");
  }
  enumerate(e) {
    return new A(this, e);
  }
  _enumerateRuns(e, t, n) {
    let r = [], a = /* @__PURE__ */ new Date(), i = t;
    for (; e-- > 0; ) {
      let o = n === "next" ? this._nextTarget(i, a) : this._previousTarget(i, a);
      if (!o) break;
      r.push(o), i = o;
    }
    return r;
  }
  match(e) {
    if (this._states.once) {
      let n = new c(e, this.getTz());
      n.ms = 0;
      let r = new c(this._states.once, this.getTz());
      return r.ms = 0, n.getTime() === r.getTime();
    }
    let t = new c(e, this.getTz());
    return t.ms = 0, t.match(this._states.pattern, this.options);
  }
  getPattern() {
    if (!this._states.once) return this._states.pattern ? this._states.pattern.pattern : void 0;
  }
  getOnce() {
    return this._states.once ? this._states.once.getDate() : null;
  }
  isRunning() {
    return !this._states.paused && !this._states.kill && this.fn !== void 0 && this._nextTarget(this._states.currentRun, /* @__PURE__ */ new Date()) !== null;
  }
  isStopped() {
    return this._states.kill;
  }
  isBusy() {
    return this._states.blocking;
  }
  currentRun() {
    return this._states.currentRun ? this._states.currentRun.getDate() : null;
  }
  previousRun() {
    return this._states.previousRun ? this._states.previousRun.getDate() : null;
  }
  msToNext(e) {
    let t = /* @__PURE__ */ new Date(), n = this._nextTarget(e, t);
    return n ? n.getTime() - this._toMs(e ?? t) : null;
  }
  stop() {
    this._states.kill = true, this._states.currentTimeout && clearTimeout(this._states.currentTimeout);
    let e = M.indexOf(this);
    e >= 0 && M.splice(e, 1);
  }
  pause() {
    return this._states.paused = true, !this._states.kill;
  }
  resume() {
    return this._states.paused = false, !this._states.kill;
  }
  schedule(e) {
    return this._schedule(e);
  }
  _schedule(e, t) {
    if (e && this.fn) throw new Error("Cron: It is not allowed to schedule two functions using the same Croner instance.");
    e && (this.fn = e);
    let n = t ?? /* @__PURE__ */ new Date(), r = this._nextTarget(void 0, n), a = r ? r.getTime() - n.getTime() : null, i = this._states.currentRun;
    i && i.getTime() > n.getTime() && (i = void 0);
    let o = this._nextTarget(i, n);
    return a === null || isNaN(a) || o === null ? this : (a > $ && (a = $), a < 0 && (a = this._states.paused ? 1e3 : 0), this._states.currentTimeout = setTimeout(() => this._checkTrigger(o), a), this._states.currentTimeout && this.options.unref && Y(this._states.currentTimeout), this);
  }
  async _trigger(e = /* @__PURE__ */ new Date()) {
    this._states.blocking = true, this._states.currentRun = new c(e, this.getTz());
    try {
      if (this.options.catch) try {
        this.fn !== void 0 && await this.fn(this, this.options.context);
      } catch (t) {
        if (b(this.options.catch)) try {
          Promise.resolve(this.options.catch(t, this)).catch(() => {
          });
        } catch {
        }
      }
      else this.fn !== void 0 && await this.fn(this, this.options.context);
    } finally {
      this._states.previousRun = new c(e, this.getTz()), this._states.blocking = false;
    }
  }
  async trigger() {
    await this._trigger();
  }
  runsLeft() {
    return this._states.maxRuns;
  }
  _checkTrigger(e) {
    let t = /* @__PURE__ */ new Date(), n = !this._states.paused && t.getTime() >= e.getTime(), r = this._states.blocking && this.options.protect;
    n && !r ? (this._states.maxRuns !== void 0 && this._states.maxRuns--, this._trigger(t)) : n && r && b(this.options.protect) && setTimeout(() => this.options.protect(this), 0), this._schedule(void 0, n ? void 0 : t);
  }
  _next(e, t, n) {
    let r = n ? n.startAt : this._startAt, a = n ? n.stopAt : this._stopAt, i = !!e, o = !!(e || this._states.currentRun), u = false;
    !e && r && this.options.interval && (e = this._calculatePreviousRun(r, t), e && (o = true), u = !e);
    let l = e ?? t ?? /* @__PURE__ */ new Date(), h = this._toMs(l);
    e = new c(l, this.getTz()), r && h < r.getTime() && (e = u ? r : new c(new Date(r.getTime() - 1e3), this.getTz()), h = e.getTime());
    let m = this._states.once || new c(e, this.getTz());
    if (!u && m !== this._states.once && (m = this._findOccurrence(e, h, 1, o)), this._states.once) {
      let d = this._states.once.getTime(), p = h - d;
      if (r && d < r.getTime() - this._startAtRoundingMs || this._states.currentRun && this.applyDayOffset(this._states.once.getDate()).getTime() <= this._states.currentRun.getTime() || (i ? p >= 0 : p > 1e3 && !this.options.allowPast)) return null;
    }
    return m === null || this._states.maxRuns !== void 0 && this._states.maxRuns <= 0 || this._states.kill || a && m.getTime() >= a.getTime() ? null : m;
  }
  _previous(e, t) {
    let n = this._toMs(e ?? /* @__PURE__ */ new Date());
    if (t.stopAt && n > t.stopAt.getTime() && (n = t.stopAt.getTime()), this._states.once) return this._states.once.getTime() < n ? this._states.once : null;
    let r = this._findOccurrence(new c(new Date(n), this.getTz()), n, -1);
    return r === null || t.startAt && r.getTime() < t.startAt.getTime() ? null : r;
  }
  _toMs(e) {
    if (e instanceof Date) return e.getTime();
    let t = new c(e, this.getTz());
    return t.getTime() + (typeof t.tz == "string" ? t.ms : 0);
  }
  _findOccurrence(e, t, n, r = false) {
    let a = this.options.interval ?? 0;
    if (a > 1 && (n === -1 || r)) {
      t += (a - 1) * 1e3 * n;
      let m = new Date(t);
      if (isNaN(m.getTime()) || (e = new c(m, this.getTz()), !(e.year >= 1 && e.year <= 9999))) return null;
      r = false;
    }
    let i = this._walk(e, t, n, r), o = this.getTz();
    if (this._states.pattern.isFixedTime && n === 1 || typeof o == "number" || U(t, o) !== (n === 1 ? "earlier" : "later")) return i;
    let u = Math.floor(t / 1e3) * 1e3, l = n === 1 ? k(u, u + P, o) : k(u - P, u, o) - 1e3;
    if (i && (l - i.getTime()) * n > 0) return i;
    let h = this._walk(new c(new Date(l), o), l - n, n, false, true);
    return !i || !h ? i ?? h : (i.getTime() - h.getTime()) * n > 0 ? h : i;
  }
  _walk(e, t, n, r, a = false) {
    let i = this._states.pattern, o = (l, h) => n === 1 ? l.increment(i, this.options, h) : l.decrement(i, this.options, h), u = new c(e, this.getTz());
    for ((!a || !u.match(i, this.options)) && (u = o(u, r)); u; ) {
      let l = this._runAt(u, t, n);
      if (l) return new c(l, this.getTz());
      u = o(u, false);
    }
    return null;
  }
  _runAt(e, t, n) {
    let r = (d) => (d.getTime() - t) * n > 0, a = e.tz;
    if (typeof a == "number") {
      let d = e.getDate();
      return r(d) ? d : null;
    }
    let i = T(e.year, e.month + 1, e.day, e.hour, e.minute, e.second, a), o = _(i), u = this._states.pattern.isFixedTime;
    if (o.kind === "single") return r(o.date) ? o.date : null;
    if (o.kind === "ambiguous") {
      let { earlier: d, later: p } = o;
      return (u ? [d] : n === 1 ? [d, p] : [p, d]).find(r) ?? null;
    }
    if (!u) return null;
    let l = new Date(k(o.before.getTime(), o.after.getTime(), a)), h = y(l, a);
    return h.y === i.y && h.m === i.m && h.d === i.d && r(l) ? l : null;
  }
  _calculatePreviousRun(e, t) {
    let n = new c(t, this.getTz()).getTime();
    if (e.getTime() > n) return;
    let r = this.options.interval * 1e3, a = e;
    for (; a.getTime() + r <= n; ) {
      let i = this._findOccurrence(a, a.getTime(), 1, true);
      if (i === null) break;
      a = i;
    }
    return a;
  }
};
var A = class {
  cron;
  cursor;
  now;
  done;
  initialMaxRuns;
  remainingRuns;
  constructor(e, t) {
    this.cron = e, this.initialMaxRuns = e.runsLeft() ?? 1 / 0, this.reset(t);
  }
  next() {
    if (this.done || this.remainingRuns <= 0) return this.done = true, { value: void 0, done: true };
    let e = this.cron._nextTarget(this.cursor, this.now);
    return e === null ? (this.done = true, { value: void 0, done: true }) : (this.cursor = e, this.remainingRuns--, { value: e, done: false });
  }
  peek() {
    return this.done || this.remainingRuns <= 0 ? null : this.cron._nextTarget(this.cursor, this.now);
  }
  reset(e) {
    this.cursor = e instanceof Date ? new Date(e.getTime()) : e ?? void 0, this.now = /* @__PURE__ */ new Date(), this.done = false, this.remainingRuns = this.initialMaxRuns;
  }
  [Symbol.iterator]() {
    return this;
  }
};

// src/recovery/backup/schedule.ts
var known = /* @__PURE__ */ new Map();
function longestGap(expression) {
  if (known.has(expression)) return known.get(expression);
  const gap = gapOfRate(expression) ?? gapOfCron(expression);
  known.set(expression, gap);
  return gap;
}
var UNITS = /* @__PURE__ */ new Map([
  ["minute", 60],
  ["hour", 3600],
  ["day", 86400]
]);
function gapOfRate(expression) {
  const [, value = "", name = ""] = /^\s*rate\((\d+) (minute|hour|day)s?\)\s*$/u.exec(expression) ?? [];
  const unit = UNITS.get(name);
  return unit === void 0 || Number(value) === 0 ? void 0 : Number(value) * unit;
}
function gapOfCron(expression) {
  const inner = /^\s*cron\((.*)\)\s*$/u.exec(expression)?.[1] ?? expression;
  const [minute = "", hour = "", day = "", month = "", weekday = "", year, ...more] = inner.trim().split(/\s+/u);
  if (year !== "*" || more.length > 0 || day === "?" === (weekday === "?")) return void 0;
  if (![minute, hour, day, month, weekday].every((field) => FIELD.test(field))) return void 0;
  const times = timesOfDay(minute, hour);
  const nights = nightsBetween(day, month, weekday);
  const [first, last] = [times[0], times.at(-1)];
  if (first === void 0 || last === void 0 || nights === void 0) return void 0;
  return Math.max(nights * DAY - (last - first), ...gaps(times)) / SECOND;
}
var FIELD = /^[\w*?,/#-]+$/u;
function timesOfDay(minute, hour) {
  const hours2 = runs(`0 ${hour} * * *`, DAY);
  const minutes2 = runs(`${minute} * * * *`, HOUR);
  return hours2.flatMap((start) => minutes2.map((after) => start + after));
}
function nightsBetween(day, month, weekday) {
  if (month === "*" && (day === "*" || weekday === "*")) return 1;
  const weekly = month === "*" && day === "?" && /^[^#L]+$/iu.test(weekday);
  const found = runs(`0 0 ${anyDay(day)} ${month} ${anyDay(weekday)}`, weekly ? 2 * WEEK : 8 * YEAR);
  return found.length < 2 ? void 0 : Math.max(...gaps(found)) / DAY;
}
var anyDay = (field) => field === "?" ? "*" : field.toUpperCase() === "L" ? "7" : field;
var gaps = (times) => times.slice(1).map((time, index) => time - (times[index] ?? time));
function runs(pattern, end) {
  const found = [];
  try {
    const cron = new j(pattern, { mode: "5-part", utcOffset: 0, alternativeWeekdays: true, sloppyRanges: true });
    let next = cron.nextRun(new Date(START - SECOND));
    while (next && next.getTime() < START + end && found.length < MOST_RUNS) {
      found.push(next.getTime() - START);
      next = cron.nextRun(next);
    }
    return found;
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return [];
    throw error;
  }
}
var SECOND = 1e3;
var HOUR = 3600 * SECOND;
var DAY = 24 * HOUR;
var WEEK = 7 * DAY;
var YEAR = 366 * DAY;
var START = Date.UTC(2027, 0, 1);
var MOST_RUNS = 740;

// src/recovery/backup/plan.ts
var isAccepted = (plan) => plan.rules.every(
  (rule) => all(
    hasValidLifecycle(rule),
    isValidIfContinuous(rule),
    rule.copies.every((copy) => all(hasValidLifecycle(copy), copy.vault.isArn()))
  )
);
function hasValidLifecycle({ deleteAfter, coldAfter }) {
  const cold = coldAfter.known();
  const staysLongEnough = (kept) => cold === void 0 || cold === NEVER2 || kept === NEVER2 || kept >= cold + COLD_STORAGE_DAYS;
  return any(cold === void 0 ? undecided(coldAfter) : deleteAfter.satisfies(staysLongEnough), deleteAfter.isUnset(), coldAfter.isUnset());
}
var COLD_STORAGE_DAYS = 90;
var NEVER2 = -1;
var isValidIfContinuous = ({ continuous, deleteAfter, coldAfter }) => any(
  all(deleteAfter.isSet(), deleteAfter.satisfies((kept) => kept >= 1 && kept <= CONTINUOUS_DAYS), coldAfter.isUnset()),
  not(continuous.equals(true))
);
var CONTINUOUS_DAYS = 35;
var keepsFor = ({ deleteAfter }, days2) => any(deleteAfter.isUnset(), deleteAfter.satisfies((kept) => kept === NEVER2 || kept >= days2));
function runsEvery({ schedule }, seconds2) {
  const illegible = schedule.satisfies((text3) => longestGap(text3) === void 0);
  if (illegible.outcome === "holds") return verdict("unknown", illegible.because);
  return schedule.satisfies((text3) => (longestGap(text3) ?? Infinity) <= seconds2);
}
var leavesRegion = (copy, plan) => leaves2(copy, plan, (vault) => not(vault.region.same(plan.region)), () => differs(copy, copy.vault.arnRegion(), plan.region));
var leavesAccount = (copy, plan) => leaves2(copy, plan, (vault) => not(vault.account.same(plan.account)), () => {
  const account = copy.vault.arnAccount();
  const other = differs(copy, account, plan.account);
  return account.known() === void 0 ? other : presume(other);
});
function leaves2({ vault }, plan, elsewhere, byArn) {
  if (vault.site.world.settle(vault.reading).is !== "reference") return byArn();
  return vault.follow(backupVault, (copy) => copy.isBeside(plan) ? not(vault.names(copy)) : elsewhere(copy));
}
function differs({ vault }, field, own) {
  const answer = not(field.same(own));
  if (answer.outcome === "fails") return { ...answer, because: () => vault.evidence() };
  if (answer.outcome === "holds" || field.known() === void 0) return answer;
  return { ...answer, because: () => [...own.evidence().map((each) => ({ ...each, absent: true })), ...field.evidence()] };
}

// src/graph/arn.ts
function arnMatches(pattern, { world, subject }) {
  if (pattern === "*") return "holds";
  const shape = subject.kind.arn;
  if (!shape || !pattern.startsWith("arn:")) return "fails";
  const [, , service = "*", region = "*", account = "*", ...rest] = pattern.split(":");
  const { identity: identity3 } = subject.kind;
  const spec = identity3 === void 0 ? void 0 : subject.kind.properties[identity3];
  const name = spec ? world.settle(propertyOf(world, subject, spec)) : { is: "absent", place: { span: subject.name, via: [] } };
  const fields = [
    wildcard(shape.service, service) ? "holds" : "fails",
    regional(region, world.settle(subject.deployment.region)),
    regional(account, world.settle(subject.deployment.account)),
    resourceMatches(rest.length === 0 ? "*" : rest.join(":"), shape.resource, partsOf(name) ?? [name])
  ];
  return fields.includes("fails") ? "fails" : fields.includes("unknown") ? "unknown" : "holds";
}
function regional(pattern, field) {
  if (pattern === "*" || pattern === "") return "holds";
  return field.is === "scalar" ? wildcard(field.text, pattern) ? "holds" : "fails" : "unknown";
}
function resourceMatches(pattern, prefix, name) {
  if (pattern === "*" || pattern === `${prefix}*`) return "holds";
  return matches(prefix === "" ? name : [prefix, ...name].flatMap(merged), pattern);
}
function merged(part, index, all2) {
  const next = all2[index + 1];
  if (index > 0 && typeof part === "string" && typeof all2[index - 1] === "string") return [];
  return typeof part === "string" && typeof next === "string" ? [part + next] : [part];
}

// src/kinds/unseen-makers.ts
var UNSEEN_MAKERS = {
  cloudformation: ["AWS::CloudFormation::CustomResource", "AWS::CloudFormation::Stack", "AWS::Serverless::Application", "Custom::"],
  terraform: []
};

// src/recovery/roles/given.ts
function givenTo({ subject }, isWanted) {
  return subject.deployment.resources.find((other) => mentions2(other.properties, subject) && isWanted(other))?.address;
}
var makesUnseen = ({ language, type }) => UNSEEN_MAKERS[language].some((start) => type.startsWith(start));
var METRIC_NAME = "FullName";
function mentions2(reading, target) {
  switch (reading.is) {
    case "reference":
      return reading.address === target.address && reading.scope === target.deployment.id && reading.attribute?.endsWith(METRIC_NAME) !== true;
    case "text":
      return reading.parts.some((part) => typeof part !== "string" && mentions2(part, target));
    case "choice":
      return mentions2(reading.then, target) || mentions2(reading.else, target);
    case "list":
      return reading.items.some((item) => mentions2(item, target));
    case "map":
      return [...reading.entries.values()].some(({ value }) => mentions2(value, target));
    case "unknown":
      return reading.term?.text.split(/\W/u).includes(target.address) === true;
    default:
      return false;
  }
}

// src/recovery/backup/means.ts
var means = (item, store) => through(item.site, item.reading, (settled) => {
  const outcome = outcomeOf(settled, store);
  const because = () => outcome === "unknown" && settled.is !== "unknown" ? item.evidence().map((each) => doubtful(each, store)) : item.evidence();
  return verdict(outcome, because, item.site.world.hangsOn(settled));
});
var doubtful = (each, { subject }) => ({ ...each, says: `${each.says}, and whether that means \`${subject.address}\` is not known` });
var namesArns = (items2, selection) => items2.every((item) => isArnOrPattern(item, selection));
var isArnOrPattern = (item, { reader }) => through(item.site, item.reading, (settled) => {
  const outcome = settled.is === "scalar" && settled.text === "*" ? "holds" : arnOutcome(reader, settled);
  return verdict(outcome, () => item.evidence(), item.site.world.hangsOn(settled));
});
function outcomeOf(settled, store) {
  switch (settled.is) {
    case "scalar":
      return arnMatches(settled.text, store.reader);
    case "reference": {
      const isArn = arnOutcome(store.reader, settled);
      return isArn === "fails" || refersTo(settled, store) ? isArn : fromElsewhere(settled, store);
    }
    case "text":
      return textMeans(settled.parts, store);
    default:
      return settled.is === "unknown" ? "unknown" : "fails";
  }
}
var refersTo = ({ scope, address }, { subject }) => scope === subject.deployment.id && address === subject.address;
function fromElsewhere({ scope, address, attribute: attribute2 }, { reader }) {
  const type = reader.graph.typeAt(scope, address);
  return type !== void 0 && !(attribute2 !== void 0 && makesUnseen({ language: reader.subject.language, type })) ? "fails" : "unknown";
}
function textMeans(parts2, store) {
  const [first] = parts2;
  if (parts2.length === 1 && typeof first === "object") return outcomeOf(first, store);
  const holes = parts2.filter((part) => typeof part === "object");
  const others = holes.filter((part) => part.is === "reference").filter((part) => !refersTo(part, store));
  if (others.some((part) => fromElsewhere(part, store) === "fails")) return "fails";
  if (endsAsItsOwn(parts2, store)) return arnMatches(fieldsOf2(widened(parts2)), store.reader);
  const widest = arnMatches(widened(parts2), store.reader);
  const isCertain = holes.every((part) => part.is === "reference" ? refersTo(part, store) : isOwn(part));
  return isCertain || widest === "fails" ? widest : "unknown";
}
var isOwn = (part) => part.is === "unknown" && part.term?.own === true;
var widened = (parts2) => parts2.map((part) => typeof part === "string" ? part : "*").join("").replace(/\*{2,}/gu, "*");
var fieldsOf2 = (arn) => [...arn.split(":").slice(0, 5), "*"].join(":");
function endsAsItsOwn(parts2, { reader, subject, site: site2 }) {
  const { partition, region, account, resource } = arnOf(parts2) ?? {};
  const name = identityOf(reader.graph, subject);
  const shape = subject.kind.arn;
  const called = name && partsOf(site2.world.settle(name));
  if (!partition || !region || !account || !resource || !shape || !called) return false;
  if (![...partition, ...region, ...account].every((part) => typeof part === "string" || isOwn(part))) return false;
  const [own, written2] = [[shape.resource, ...called], resource].map((each) => canonical({ is: "text", parts: each, place: { span: subject.name, via: [] } }));
  return own !== void 0 && written2 !== void 0 && wildcard(own, written2);
}

// src/recovery/backup/selects.ts
var selects = (selection, store) => all(chooses(selection, store), isNear(selection, store), presume(hasTagOperators(selection)));
var isNear = (selection, store) => selection.isBeside(store) ? all() : presume(all(selection.region.same(store.region), selection.account.same(store.account)));
function chooses(selection, store) {
  const { resources, notResources, anyTag, tagEquals, tagLike, tagNotEquals, tagNotLike } = selection;
  const named3 = resources.some((item) => means(item, store));
  const tagged2 = anyTag.some((tag) => carries(store, tag, LISTED));
  const chosen = any(named3, tagged2, not(choosesSomething(selection)));
  if (chosen.outcome === "fails") return chosen;
  return all(
    chosen,
    tagEquals.every((tag) => carries(store, tag, CONDITION)),
    tagLike.every((tag) => carries(store, tag, PATTERN)),
    tagNotEquals.every((tag) => not(carries(store, tag, CONDITION))),
    tagNotLike.every((tag) => not(carries(store, tag, PATTERN))),
    notResources.none((item) => means(item, store))
  );
}
var choosesSomething = (selection) => any(
  selection.resources.exist(),
  selection.anyTag.exist(),
  unproven(selection, `\`${selection.subject.address}\` names neither resources nor a list of tags: AWS documents that it takes everything, and has refused such selections`)
);
var hasTagOperators = ({ anyTag }) => anyTag.every(({ operator }) => operator.satisfies((word2) => word2.toUpperCase() === "STRINGEQUALS"));
var TAG_PREFIX = "aws:ResourceTag/";
var LISTED = { prefix: false, pattern: false };
var CONDITION = { prefix: true, pattern: false };
var PATTERN = { prefix: true, pattern: true };
function carries(store, { key, value }, style) {
  const spec = store.subject.kind.properties["tags"];
  const tags2 = spec ? store[PART](spec) : void 0;
  if (!(tags2 instanceof Tags)) return verdict("fails", () => [nothingAt(store.subject.name, `\`${store.subject.address}\` has no tags`)]);
  const { world } = store.site;
  const name = named(world.settle(key.reading));
  const wanted = value.known();
  if (style.pattern && wanted === void 0) return verdict("unknown", () => value.evidence(), world.hangsOn(value.reading));
  const found = style.pattern && wanted !== void 0 ? tags2.matches(name, wanted) : tags2.has(name, value.reading);
  if (found.outcome === "fails") return found;
  if (key.startsWith(TAG_PREFIX).outcome === (style.prefix ? "fails" : "holds")) return verdict("unknown", () => key.evidence().map((each) => ({ ...each, says: `${each.says}, and ${style.prefix ? CONDITIONS_NAME : LISTS_NAME}` })));
  if (found.outcome === "holds") return found;
  const unread3 = [key, value].filter((each) => each.known() === void 0);
  const hangsOn = [...found.hangsOn, ...unread3.flatMap(({ reading }) => world.hangsOn(reading))];
  return verdict("unknown", () => [...unread3.flatMap((each) => each.evidence()), ...found.because()], hangsOn);
}
var CONDITIONS_NAME = `conditions name a tag with \`${TAG_PREFIX}\` before it`;
var LISTS_NAME = `a list of tags names a tag without \`${TAG_PREFIX}\` before it`;
function named(settled) {
  if (settled.is === "scalar") return { ...settled, text: settled.text.replace(TAG_PREFIX, "") };
  const [first, ...rest] = settled.is === "text" ? settled.parts : [];
  if (typeof first !== "string" || !first.startsWith(TAG_PREFIX)) return settled;
  const [only] = rest;
  if (first === TAG_PREFIX && rest.length === 1 && typeof only === "object") return only;
  return { is: "text", parts: [first.slice(TAG_PREFIX.length), ...rest], place: settled.place };
}

// src/recovery/backup/coverage.ts
function backupRules(store) {
  const { world } = store.site;
  const found = planned.get(world) ?? /* @__PURE__ */ new Map();
  const rules2 = found.get(store.subject.id) ?? rulesFor(store);
  planned.set(world, found.set(store.subject.id, rules2));
  return rules2;
}
var planned = /* @__PURE__ */ new WeakMap();
var rulesFor = (store) => store.others(backupSelection).where((selection) => selects(selection, store)).flatMap((selection) => plannedBy(selection)).and(store.others(backupPolicy).flatMap((policy) => plannedIn(policy))).named(nothingAt(store.subject.name, `no backup plan selects \`${store.subject.address}\``));
var inBackupPlan = (store) => backupRules(store).exist();
function plannedIn(policy) {
  const isOne2 = policy.type.equals("BACKUP_POLICY");
  const nothing2 = nothingAt(policy.subject.name, `\`${policy.subject.address}\` plans no backups`);
  const because = () => isOne2.because().map((each) => ({ ...each, says: `what the policy \`${policy.subject.address}\` backs up is not read` }));
  return new Several([], [{ least: 0, most: isOne2.outcome === "fails" ? 0 : Infinity, distinct: false, because }], nothing2);
}
function plannedBy(selection) {
  const plan = selection.plan.target(backupPlan);
  const nothing2 = nothingAt(selection.subject.name, `\`${selection.subject.address}\` belongs to a plan without rules`);
  if (plan) return plan.rules.where(() => presume(isAccepted(plan)));
  const { site: site2, reading } = selection.plan;
  const because = () => selection.plan.evidence();
  return new Several([], [{ least: 0, most: Infinity, distinct: false, because, hangsOn: site2.world.hangsOn(reading) }], nothing2);
}

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
var POLICY = templatePage("autoscaling-scalingpolicy");
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
    /** What the sizes count where the group chooses instance types by what they have. */
    sizeUnit: oneOf(["units", "vcpu", "memory-mib"], { cloudformation: "DesiredCapacityType" }),
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
  page: POLICY,
  ref: { cloudformation: "arn" },
  properties: {
    group: reference("autoscaling.group", { cloudformation: "AutoScalingGroupName" }),
    type: oneOf(["TargetTrackingScaling", "StepScaling", "SimpleScaling", "PredictiveScaling"], {
      cloudformation: "PolicyType",
      default: { cloudformation: "SimpleScaling", page: POLICY }
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

// src/kinds/codedeploy.ts
var codedeploy_exports = {};
__export(codedeploy_exports, {
  codeDeployGroup: () => codeDeployGroup
});
var codeDeployGroup = defineKind({
  name: "codedeploy.deploymentGroup",
  label: "CodeDeploy deployment group",
  cloudformation: "AWS::CodeDeploy::DeploymentGroup",
  page: templatePage("codedeploy-deploymentgroup"),
  properties: {
    /** By their names, as no other service takes them. */
    targetGroups: list(reference("elb.targetGroup", {}), { cloudformation: "LoadBalancerInfo.TargetGroupInfoList[].Name" }),
    targetGroupPairs: list(reference("elb.targetGroup", {}), { cloudformation: "LoadBalancerInfo.TargetGroupPairInfoList[].TargetGroups[].Name" })
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
  ec2Subnet: () => ec2Subnet,
  ec2Vpc: () => ec2Vpc
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
    destination: text2({ cloudformation: "DestinationCidrBlock" }),
    destination6: text2({ cloudformation: "DestinationIpv6CidrBlock" }),
    /** An internet gateway or a virtual private gateway. */
    gateway: reference("ec2.internetGateway", { cloudformation: "GatewayId" }),
    endpoint: presence({ cloudformation: "VpcEndpointId" }),
    networkInterface: presence({ cloudformation: "NetworkInterfaceId" }),
    instance: presence({ cloudformation: "InstanceId" }),
    transitGateway: presence({ cloudformation: "TransitGatewayId" }),
    carrierGateway: presence({ cloudformation: "CarrierGatewayId" })
  }
});
var ec2Vpc = defineKind({
  name: "ec2.vpc",
  label: "VPC",
  cloudformation: "AWS::EC2::VPC",
  page: templatePage("ec2-vpc"),
  ref: { cloudformation: "id" },
  properties: {}
});

// src/kinds/ecs.ts
var ecs_exports = {};
__export(ecs_exports, {
  ecsCapacityProvider: () => ecsCapacityProvider,
  ecsService: () => ecsService,
  ecsTaskSet: () => ecsTaskSet
});
var capacityProviders = list(reference("ecs.capacityProvider", {}), { cloudformation: "CapacityProviderStrategy[].CapacityProvider" });
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
    capacityProviders,
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
    targetGroups: list(reference("elb.targetGroup", {}), { cloudformation: "LoadBalancers[].TargetGroupArn" }),
    capacityProviders
  }
});
var ecsCapacityProvider = defineKind({
  name: "ecs.capacityProvider",
  label: "ECS capacity provider",
  cloudformation: "AWS::ECS::CapacityProvider",
  page: templatePage("ecs-capacityprovider"),
  identity: "providerName",
  ref: { cloudformation: "name" },
  properties: {
    providerName: text2({ cloudformation: "Name" }),
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
    targets: list(reference("ec2.instance", {}), { cloudformation: "Targets[].Id" }),
    balancers: list(reference("elb.loadBalancer", {}), { cloudformation: "Targets[].Id" }),
    addresses: list(record({ address: text2({ cloudformation: "Id" }), zone: text2({ cloudformation: "AvailabilityZone" }) }), { cloudformation: "Targets" })
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

// src/recovery/roles/balancing.ts
var provided = (given, claim) => given.outcome === "holds" ? claim : any(not(given), claim);
var blaming = (property, claim) => claim.outcome === "fails" ? standingOn(property, claim) : claim;
function balancerSpans(balancer, zones) {
  const spans = balancer.zones.distinct((zone) => zone).atLeast(zones);
  return zones > LEAST_ZONES ? spans : any(spans, all(presume(spans), balancer.type.equals("application")));
}
var LEAST_ZONES = 2;
function forwardedTo(from) {
  const weighted = from.weighted.where(({ weight }) => any(weight.isUnset(), not(weight.equals(0)))).map(({ targetGroup }) => targetGroup);
  return from.targetGroups.and(weighted);
}
function forwardsToTargets(from) {
  const filled = forwardedTo(from).every((ref2) => blaming(ref2, ref2.follow(elbTargetGroup, mayHaveTargets)));
  if (filled.outcome !== "fails" || !from.isHandedOut()) return filled;
  const why2 = `\`${from.subject.address}\` is handed out, so that others may add the rules that forward`;
  return verdict("unknown", () => [nothingAt(from.subject.name, why2), ...filled.because()]);
}
function targetGroupsOf(balancer) {
  const listeners = balancer.referrers(elbListener, "loadBalancer");
  const rules2 = listeners.flatMap((listener) => listener.referrers(elbListenerRule, "listener"));
  return listeners.flatMap(forwardedTo).and(rules2.flatMap(forwardedTo));
}
function balancersOf(group) {
  const listeners = group.referrers(elbListener, "targetGroups").and(group.referrers(elbListener, "weightedGroups"));
  const rules2 = group.referrers(elbListenerRule, "targetGroups").and(group.referrers(elbListenerRule, "weightedGroups"));
  return listeners.map(({ loadBalancer }) => loadBalancer).and(rules2.map(({ listener }) => listener.via(elbListener, "loadBalancer")));
}
var groupsIn = (target) => target.referrers(autoScalingGroup, "targetGroups").and(target.referrers(autoScalingGroup, "trafficTargetGroups"));
var servicesIn = (target) => target.referrers(ecsService, "targetGroups").and(target.referrers(ecsService, "alternateTargetGroups"));
var taskSetsIn = (target) => target.referrers(ecsTaskSet, "targetGroups");
var hasTargets = (target) => any(target.targets.exist(), groupsIn(target).exist(), servicesIn(target).exist(), taskSetsIn(target).exist());
function mayHaveTargets(target) {
  const seen = hasTargets(target);
  return seen.outcome === "fails" ? any(seen, unseenTargets(target)) : seen;
}
function unseenTargets(target) {
  const name = `\`${target.subject.address}\``;
  const perhaps = (why2) => verdict("unknown", () => [nothingAt(target.subject.name, why2)]);
  if (target.isHandedOut()) return perhaps(`${name} is handed out, so that something else may register with it`);
  const { graph } = target.reader;
  const user = givenTo(target, ({ address }) => !ONLOOKERS.has(graph.anyAt(target.subject.deployment.id, address)?.kind.name ?? ""));
  if (user !== void 0) return perhaps(`\`${user}\` is given ${name}, and may register with it`);
  const deployments = target.referrers(codeDeployGroup, "targetGroups").and(target.referrers(codeDeployGroup, "targetGroupPairs"));
  if (deployments.exist().outcome !== "fails") return perhaps(`CodeDeploy may register what it deploys with ${name}`);
  if (target.others(eksCluster).exist().outcome !== "fails") return perhaps(`the EKS cluster may bind a service to ${name}`);
  const compute = any(...[autoScalingGroup, ecsService, ecsTaskSet, ec2Instance].map((kind) => target.others(kind).some((other) => isBeside(other, target))));
  if (compute.outcome === "holds") return any();
  return { ...perhaps(`nothing that could register is deployed together with ${name}`), hangsOn: compute.hangsOn };
}
var isBeside = (other, target) => other.isBeside(target) ? all() : any();
var ONLOOKERS = /* @__PURE__ */ new Set([elbListener.name, elbListenerRule.name, autoScalingPolicy.name]);

// src/recovery/roles/internet.ts
function isPublic(subnet) {
  const associations = subnet.referrers(ec2RouteTableAssociation, "subnet");
  if (associations.exist().outcome === "fails") return isPublicByDefault(subnet);
  return associations.some(({ routeTable }) => routeTable.follow(ec2RouteTable, hasWayOut));
}
function hasWayOut(table) {
  const routes = table.referrers(ec2Route, "routeTable");
  return any(routes.some(leadsOut), all(mayGetElsewhere(table, "a route"), not(routes.some(isForAll))));
}
function mayGetElsewhere(resource, what) {
  const name = `\`${resource.subject.address}\``;
  if (resource.isHandedOut()) return unproven(resource, `${name} is handed out, so that it may be given ${what} elsewhere`);
  const maker = givenTo(resource, makesUnseen);
  return maker === void 0 ? any() : unproven(resource, `\`${maker}\` is given ${name}, and may give it ${what}`);
}
function isPublicByDefault(subnet) {
  const none2 = verdict("fails", () => [nothingAt(subnet.subject.name, `\`${subnet.subject.address}\` has no route table of its own`)]);
  return subnet.vpc.follow(ec2Vpc, () => any(none2, mayGetElsewhere(subnet, "a route table")));
}
var leadsOut = (route) => any(route.gateway.follow(ec2InternetGateway, () => PUBLIC), route.gateway.startsWith("igw-"), route.carrierGateway.isSet(), mayLeadOut(route));
function mayLeadOut(route) {
  const { endpoint, networkInterface, instance, transitGateway } = route;
  const byOther = any(...[endpoint, networkInterface, instance, transitGateway].map((other) => other.isSet()));
  return all(byOther, isForAll(route), unproven(route, "what the route leads through may be a firewall or a NAT"));
}
var isForAll = ({ destination, destination6 }) => any(all(destination.isSet(), destination.equals("0.0.0.0/0")), all(destination6.isSet(), destination6.equals("::/0")));
var PUBLIC = verdict("holds", () => []);

// src/recovery/backup/selection.ts
var selection_exports = {};
__export(selection_exports, {
  choosesSomething: () => choosesSomething,
  findsByTags: () => findsByTags,
  hasTagOperators: () => hasTagOperators,
  hasTagPrefixes: () => hasTagPrefixes
});

// src/kinds/backed-up-types.ts
var OTHER_BACKED_UP_TYPES = {
  cloudformation: [
    "AWS::AutoScaling::AutoScalingGroup",
    "AWS::DSQL::Cluster",
    "AWS::DocDB::DBCluster",
    "AWS::EC2::Instance",
    "AWS::EC2::Volume",
    "AWS::EFS::FileSystem",
    "AWS::EKS::Cluster",
    "AWS::ElasticBeanstalk::Environment",
    "AWS::FSx::FileSystem",
    "AWS::FSx::Volume",
    "AWS::Neptune::DBCluster",
    "AWS::Redshift::Cluster",
    "AWS::RedshiftServerless::Namespace",
    "AWS::Serverless::SimpleTable",
    "AWS::Timestream::Table"
  ],
  terraform: []
};

// src/recovery/stores/stores.ts
var stores_exports = {};
__export(stores_exports, {
  SHORTEST_INTERVAL: () => SHORTEST_INTERVAL,
  isBackedUp: () => isBackedUp,
  isBackedUpEvery: () => isBackedUpEvery,
  isKept: () => isKept,
  isOriginal: () => isOriginal,
  leavesRegion: () => leavesRegion3,
  reachesBack: () => reachesBack,
  storeKinds: () => storeKinds
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
    recoveryPeriod: days({ cloudformation: "PointInTimeRecoverySpecification.RecoveryPeriodInDays", default: { cloudformation: 35, page: TABLE_RECOVERY } }),
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
    /** The table of another account that this one joins as a replica. */
    source: reference("dynamodb.globalTable", { cloudformation: "GlobalTableSourceArn" }),
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
        recoveryPeriod: days({ cloudformation: "PointInTimeRecoverySpecification.RecoveryPeriodInDays", default: { cloudformation: 35, page: TABLE_RECOVERY } }),
        deletionProtection: bool({ cloudformation: "DeletionProtectionEnabled", default: { cloudformation: false, page: REPLICA } }),
        kmsKey: reference("kms.key", { cloudformation: "SSESpecification.KMSMasterKeyId" }),
        /** Takes part in a global table of several accounts, in which each account has one replica. */
        settingsReplication: oneOf(["ENABLED", "DISABLED"], { cloudformation: "GlobalTableSettingsReplicationMode" }),
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

// src/recovery/roles/dynamodb.ts
var dynamodb_exports2 = {};
__export(dynamodb_exports2, {
  hasFellow: () => hasFellow,
  isInTwoRegions: () => isInTwoRegions
});
var hasFellow = (table, claim) => any(
  all(isFilled(table.source), table.source.follow(dynamodbGlobalTable, claim)),
  table.referrers(dynamodbGlobalTable, "source").some(claim),
  all(
    table.replicas.some(({ settingsReplication: mode }) => all(mode.isSet(), mode.equals("ENABLED"))),
    unproven(table, `a table of another account may be a replica of \`${table.subject.address}\`, too`)
  )
);
var isInTwoRegions = (table) => orRarely(
  table.replicas.distinct((replica) => replica.region).atLeast(2),
  any(
    all(isFilled(table.source), table.source.isArn(), table.replicas.some((replica) => not(replica.region.same(table.source.arnRegion())))),
    hasFellow(table, (fellow) => fellow.replicas.some((theirs) => table.replicas.some((mine) => not(mine.region.same(theirs.region)))))
  )
);

// src/recovery/stores/lifecycle.ts
var isRetained = ({ deletionPolicy, updateReplacePolicy }, ...snapshots) => all(deletionPolicy.isOneOf("Retain", "RetainExceptOnCreate", ...snapshots), updateReplacePolicy.isOneOf("Retain", ...snapshots));

// src/recovery/stores/store.ts
function defineStore(kind, facts) {
  const narrow = (store) => {
    if (store.is(kind)) return store;
    throw new Error(`${store.subject.address} is no ${kind.name}`);
  };
  const { canBeBackedUp, cannotLeave } = facts;
  return {
    kind,
    facts: {
      isJudged: (store) => facts.isJudged(narrow(store)),
      isCopy: (store) => facts.isCopy(narrow(store)),
      canBeContinuous: facts.canBeContinuous,
      backsUpItself: (store) => facts.backsUpItself(narrow(store)),
      reachesBack: (store, days2) => facts.reachesBack(narrow(store), days2),
      keepsItself: (store) => facts.keepsItself(narrow(store)),
      leavesByItself: (store) => facts.leavesByItself(narrow(store)),
      ...canBeBackedUp && { canBeBackedUp: (store) => canBeBackedUp(narrow(store)) },
      ...cannotLeave && { cannotLeave: (store) => cannotLeave(narrow(store)) }
    }
  };
}
var aside = (claim) => ({ ...claim, because: () => claim.because().map((each) => ({ ...each, absent: true })) });

// src/recovery/stores/dynamodb.ts
var dynamodbTableStore = defineStore(dynamodbTable, {
  isJudged: () => all(),
  isCopy: () => any(),
  canBeContinuous: false,
  backsUpItself: (table) => table.pointInTimeRecovery.equals(true),
  reachesBack: (table, days2) => all(table.pointInTimeRecovery.equals(true), table.recoveryPeriod.satisfies((kept) => kept >= days2)),
  keepsItself: (table) => any(table.deletionProtection.equals(true), isRetained(table), table.pointInTimeRecovery.equals(true)),
  leavesByItself: (table) => all(table.referrers(dynamodbReplica, "table").exist(), unproven(table, "whether a replica that the CDK makes has point-in-time recovery is not said"))
});
var dynamodbGlobalTableStore = defineStore(dynamodbGlobalTable, {
  isJudged: () => all(),
  isCopy: () => any(),
  canBeContinuous: false,
  backsUpItself: (table) => orMeant(table, table.replicas.every((replica) => replica.pointInTimeRecovery.equals(true))),
  reachesBack: (table, days2) => table.replicas.every((replica) => all(replica.pointInTimeRecovery.equals(true), replica.recoveryPeriod.satisfies((kept) => kept >= days2))),
  keepsItself: (table) => any(
    orMeant(table, table.replicas.some((replica) => replica.deletionProtection.equals(true))),
    isRetained(table),
    table.replicas.some((replica) => replica.pointInTimeRecovery.equals(true))
  ),
  /** Of two regions one is another than the table's own, whichever that is. */
  leavesByItself: (table) => {
    const nothing2 = nothingAt(table.subject.name, `no replica of \`${table.subject.address}\` has point-in-time recovery`);
    const kept = table.replicas.where((replica) => replica.pointInTimeRecovery.equals(true)).named(nothing2);
    return orMeant(
      table,
      orRarely(
        any(kept.distinct((replica) => replica.region).atLeast(2), kept.some((replica) => not(replica.region.same(table.region)))),
        hasFellow(table, (fellow) => fellow.replicas.some((replica) => replica.pointInTimeRecovery.equals(true)))
      )
    );
  }
});
var orMeant = (table, claim) => any(claim, ...nearMisses(table).map((miss) => not(doubt(miss.verdict))));

// src/kinds/rds.ts
var rds_exports = {};
__export(rds_exports, {
  rdsCluster: () => rdsCluster,
  rdsClusterParameterGroup: () => rdsClusterParameterGroup,
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
    clusterSnapshot: presence({ cloudformation: "DBClusterSnapshotIdentifier" }),
    restoreTime: presence({ cloudformation: "RestoreTime" }),
    restoresLatest: bool({ cloudformation: "UseLatestRestorableTime", default: { cloudformation: false, page: INSTANCE } }),
    restoredFrom: presence({ cloudformation: "SourceDbiResourceId" }),
    restoredFromBackups: presence({ cloudformation: "SourceDBInstanceAutomatedBackupsArn" }),
    subnetGroup: reference("rds.subnetGroup", { cloudformation: "DBSubnetGroupName" }),
    parameterGroup: reference("rds.parameterGroup", { cloudformation: "DBParameterGroupName" }),
    backupRetention: days({ cloudformation: "BackupRetentionPeriod", default: { cloudformation: 1, page: INSTANCE } }),
    backupWindow: text2({ cloudformation: "PreferredBackupWindow", misses: { cloudformation: ["BackupWindow"] } }),
    maintenanceWindow: text2({ cloudformation: "PreferredMaintenanceWindow", misses: { cloudformation: ["MaintenanceWindow"] } }),
    deleteAutomatedBackups: bool({ cloudformation: "DeleteAutomatedBackups", default: { cloudformation: true, page: INSTANCE } }),
    deletionProtection: bool({ cloudformation: "DeletionProtection", default: { cloudformation: false, page: INSTANCE } }),
    backupReplicationRegion: text2({ cloudformation: "AutomaticBackupReplicationRegion" }),
    backupReplicationKey: text2({ cloudformation: "AutomaticBackupReplicationKmsKeyId" }),
    storageEncrypted: bool({ cloudformation: "StorageEncrypted", default: { cloudformation: false, page: INSTANCE } }),
    kmsKey: text2({ cloudformation: "KmsKeyId" }),
    publiclyAccessible: bool({ cloudformation: "PubliclyAccessible" }),
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
    cloudformation: {
      Region: "a cluster is created in the region of its stack; a secondary in another region is a stack of its own there",
      MultiAZ: "an Aurora cluster fails over to an instance in another zone, and a Multi-AZ DB cluster is one with an instance class of its own"
    }
  },
  properties: {
    ...lifecycle("Snapshot"),
    identifier: text2({ cloudformation: "DBClusterIdentifier" }),
    engine: text2({ cloudformation: "Engine" }),
    engineMode: oneOf(["provisioned", "serverless", "parallelquery", "global", "multimaster"], { cloudformation: "EngineMode" }),
    scalability: oneOf(["standard", "limitless"], { cloudformation: "ClusterScalabilityType" }),
    instanceClass: text2({ cloudformation: "DBClusterInstanceClass" }),
    serverlessCapacity: record(
      { least: number({ cloudformation: "MinCapacity" }), most: number({ cloudformation: "MaxCapacity" }) },
      { cloudformation: "ServerlessV2ScalingConfiguration" }
    ),
    availabilityZones: list(text2({}), { cloudformation: "AvailabilityZones" }),
    subnetGroup: reference("rds.subnetGroup", { cloudformation: "DBSubnetGroupName" }),
    globalCluster: reference("rds.globalCluster", { cloudformation: "GlobalClusterIdentifier" }),
    replicationSource: reference("rds.cluster", { cloudformation: "ReplicationSourceIdentifier" }),
    masterUser: presence({ cloudformation: "MasterUsername" }),
    snapshot: presence({ cloudformation: "SnapshotIdentifier" }),
    restoredFrom: presence({ cloudformation: "SourceDBClusterIdentifier" }),
    restoredFromId: presence({ cloudformation: "SourceDbClusterResourceId" }),
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
  isGlobal: true,
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
var durability = {
  family: text2({ cloudformation: "Family" }),
  flushLogAtCommit: text2({ cloudformation: "Parameters.innodb_flush_log_at_trx_commit" }),
  syncBinlog: text2({ cloudformation: "Parameters.sync_binlog" }),
  synchronousCommit: text2({ cloudformation: "Parameters.synchronous_commit" }),
  fsync: text2({ cloudformation: "Parameters.fsync" })
};
var rdsParameterGroup = defineKind({
  name: "rds.parameterGroup",
  label: "DB parameter group",
  cloudformation: "AWS::RDS::DBParameterGroup",
  page: templatePage("rds-dbparametergroup"),
  identity: "groupName",
  ref: { cloudformation: "name" },
  properties: {
    groupName: text2({ cloudformation: "DBParameterGroupName" }),
    ...durability,
    readOnly: text2({ cloudformation: "Parameters.read_only" }),
    logOutput: text2({ cloudformation: "Parameters.log_output" }),
    rowFormat: text2({ cloudformation: "Parameters.innodb_default_row_format" })
  }
});
var rdsClusterParameterGroup = defineKind({
  name: "rds.clusterParameterGroup",
  label: "DB cluster parameter group",
  cloudformation: "AWS::RDS::DBClusterParameterGroup",
  page: templatePage("rds-dbclusterparametergroup"),
  identity: "groupName",
  ref: { cloudformation: "name" },
  properties: { groupName: text2({ cloudformation: "DBClusterParameterGroupName" }), ...durability }
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

// src/recovery/roles/rds.ts
var rds_exports2 = {};
__export(rds_exports2, {
  MOST_RETENTION: () => MOST_RETENTION,
  READERS: () => READERS,
  aboutPrimary: () => aboutPrimary,
  canBeGlobal: () => canBeGlobal,
  canReplicateAbroad: () => canReplicateAbroad,
  hasCopyElsewhere: () => hasCopyElsewhere,
  hasInstanceAsLarge: () => hasInstanceAsLarge,
  hasNoInstances: () => hasNoInstances,
  hasSecondaryBeside: () => hasSecondaryBeside,
  hasSourceBeside: () => hasSourceBeside,
  hasSourceElsewhere: () => hasSourceElsewhere,
  hasStandbyByMultiAz: () => hasStandbyByMultiAz,
  isAurora: () => isAurora,
  isBesideItsGlobal: () => isBesideItsGlobal,
  isCopy: () => isCopy,
  isCustom: () => isCustom,
  isEncrypted: () => isEncrypted,
  isInGlobal: () => isInGlobal,
  isLimitless: () => isLimitless,
  isMember: () => isMember,
  isMultiAzCluster: () => isMultiAzCluster,
  isReplica: () => isReplica,
  isSecondary: () => isSecondary,
  isServerlessV1: () => isServerlessV1,
  isSourceAndReplica: () => isSourceAndReplica,
  keepsBackups: () => keepsBackups,
  leastRetention: () => leastRetention,
  membersOf: () => membersOf,
  orAddedElsewhere: () => orAddedElsewhere,
  outlivesDeletion: () => outlivesDeletion,
  outlivesReplacement: () => outlivesReplacement,
  replicatesBackups: () => replicatesBackups,
  standsAlone: () => standsAlone2
});

// src/recovery/roles/instance-class.ts
function compareClasses(one, other) {
  if (one === other) return 0;
  const [a, b2] = [instanceClass(one), instanceClass(other)];
  if (a === void 0 || b2 === void 0) return void 0;
  return a.series === b2.series ? a.size - b2.size : void 0;
}
function instanceClass(name) {
  const [, series, times, size = ""] = /^db\.([a-z]+)\d[a-z0-9-]*\.(\d*)([a-z]+)$/u.exec(name) ?? [];
  const base = SIZES[size];
  return series === void 0 || base === void 0 ? void 0 : { series, size: base * Number(times === "" ? 1 : times) };
}
var SIZES = { micro: 0.125, small: 0.25, medium: 0.5, large: 1, xlarge: 2 };

// src/recovery/roles/rds.ts
var isMember = (db) => any(isFilled(db.cluster), provably(db.engine.startsWith("aurora")));
var isReplica = (db) => all(any(isFilled(db.replicaOf), isFilled(db.replicaOfCluster)), not(isRestoredInTime(db)));
var isRestoredInTime = (db) => any(isFilled(db.restoreTime), db.restoresLatest.equals(true));
var isRestored = (db) => db.is(rdsInstance) ? any(...[db.snapshot, db.clusterSnapshot, db.restoredFrom, db.restoredFromBackups].map(isFilled), isRestoredInTime(db)) : db.is(rdsCluster) ? any(...[db.snapshot, db.restoredFrom, db.restoredFromId].map(isFilled)) : any();
function keepsBackups(db, test) {
  const restored = explained(isRestored(db), "from where it takes over how long backups are kept");
  const inherits = all(db.backupRetention.isUnset(), restored);
  return inherits.outcome === "fails" ? db.backupRetention.satisfies(test) : verdict("unknown", restored.because, inherits.hangsOn);
}
var isSourceAndReplica = (db) => all(isReplica(db), db.backupRetention.isSet(), db.referrers(rdsInstance, "replicaOf").some(isReplica));
var standsAlone2 = (db) => all(not(isMember(db)), not(isReplica(db)));
var isCustom = (db) => provably(db.engine.startsWith("custom-"));
var hasStandbyByMultiAz = (db) => not(
  provably(
    any(
      explained(db.engine.startsWith("custom-oracle"), "where the standby may be one that its owner runs"),
      explained(db.engine.equals("sqlserver-ex"), "which has no Multi-AZ"),
      all(explained(db.engine.startsWith("sqlserver"), "which may bring its standby along when it is restored"), isRestored(db), db.multiAz.isUnset())
    )
  )
);
var canReplicateAbroad = (db) => not(provably(explained(any(...WITHOUT_REPLICA_ABROAD.map((engine) => db.engine.startsWith(engine))), NO_REPLICA_ABROAD)));
var NO_REPLICA_ABROAD = "of which AWS makes no replica in another region: its backups can be copied there";
var WITHOUT_REPLICA_ABROAD = ["sqlserver-se", "sqlserver-web", "sqlserver-ex", "oracle-se", "custom-"];
var hasSourceElsewhere = (db) => provably(
  any(
    all(db.replicaOf.isArn(), not(db.replicaOf.arnRegion().same(db.region))),
    db.replicaOf.follow(rdsInstance, (source) => standsElsewhere(source, db)),
    db.replicaOf.target(rdsInstance) ? NEVER3 : db.others(rdsInstance).some((other) => all(other.identifier.isSet(), other.identifier.same(db.replicaOf), standsElsewhere(other, db)))
  )
);
var hasSourceBeside = (db) => provably(db.replicaOf.follow(rdsInstance, (source) => source.isBeside(db) ? ALWAYS3 : NEVER3));
var isEncrypted = (db) => any(db.storageEncrypted.equals(true), db.kmsKey.isSet());
function replicatesBackups(db) {
  const { backupReplicationRegion: region, backupReplicationKey: key } = db;
  const isAsked = isFilled(region);
  const isMade = all(
    presume(not(region.same(db.region))),
    keepsBackups(db, (days2) => days2 > 0),
    standingOn(region, any(not(isEncrypted(db)), isFilled(key)))
  );
  return all(isAsked, any(isMade, not(isAsked)));
}
var MOST_RETENTION = 35;
var leastRetention = ({ retention: retention2, rpo }) => Math.max(retention2, Math.ceil(rpo / DAY2));
var DAY2 = 24 * 60 * 60;
var outlivesDeletion = ({ deletionPolicy }) => deletionPolicy.isOneOf("Retain", "RetainExceptOnCreate", "Snapshot");
var outlivesReplacement = ({ updateReplacePolicy }) => updateReplacePolicy.isOneOf("Retain", "Snapshot");
var isMultiAzCluster = (cluster) => cluster.instanceClass.isSet();
var isAurora = (cluster) => all(cluster.instanceClass.isUnset(), presume(cluster.engine.startsWith("aurora")));
var isServerlessV1 = (cluster) => provably(cluster.engineMode.equals("serverless"));
var canBeGlobal = (cluster) => not(explained(isServerlessV1(cluster), "which cannot be in a global database: Serverless v2 can, and a plan can copy backups"));
var isLimitless = (cluster) => provably(cluster.scalability.equals("limitless"));
var hasNoInstances = (cluster) => any(isServerlessV1(cluster), isLimitless(cluster));
var READERS = "rds:cluster:ReadReplicaCount";
var membersOf = (cluster) => cluster.referrers(rdsInstance, "cluster");
var orAddedElsewhere = (cluster, claim) => cluster.isHandedOut() && membersOf(cluster).isEmpty().outcome === "holds" ? any(claim, unproven(cluster, `no RDS instance refers to ${cluster.subject.address} here, but its stack hands it out to others, which may add some`)) : claim;
var isSecondary = (cluster) => all(isFilled(cluster.globalCluster), cluster.masterUser.isUnset(), not(isRestored(cluster)));
var isCopy = (cluster) => any(isSecondary(cluster), isFilled(cluster.replicationSource));
var isInGlobal = (cluster) => any(isFilled(cluster.globalCluster), cluster.referrers(rdsGlobalCluster, "source").exist());
var ofItsGlobals = (primary, claim) => any(
  primary.referrers(rdsGlobalCluster, "source").some(claim),
  all(isFilled(primary.globalCluster), primary.globalCluster.follow(rdsGlobalCluster, claim))
);
var othersIn = (global, cluster, claim) => global.referrers(rdsCluster, "globalCluster").some((other) => other.subject.id === cluster.subject.id ? NEVER3 : claim(other));
var hasCopyElsewhere = (primary) => orRarely(
  ofItsGlobals(primary, (global) => othersIn(global, primary, (other) => standsApart(other, primary))),
  primary.referrers(rdsCluster, "replicationSource").some((follower) => standsElsewhere(follower, primary))
);
var hasSecondaryBeside = (primary) => provably(ofItsGlobals(primary, (global) => othersIn(global, primary, (other) => other.isBeside(primary) ? ALWAYS3 : NEVER3)));
var isBesideItsGlobal = (secondary) => secondary.others(rdsCluster).some((other) => {
  if (other.subject.id === secondary.subject.id || !other.isBeside(secondary)) return NEVER3;
  const isPrimary = other.referrers(rdsGlobalCluster, "source").some((global) => secondary.globalCluster.names(global));
  const isFellow = any(
    other.globalCluster.same(secondary.globalCluster),
    secondary.globalCluster.follow(rdsGlobalCluster, (global) => other.globalCluster.names(global))
  );
  return any(isPrimary, all(isFilled(other.globalCluster), isFellow));
});
var aboutPrimary = (secondary, claim) => secondary.globalCluster.follow(rdsGlobalCluster, (global) => {
  const firsts = global.referrers(rdsCluster, "globalCluster").where((each) => not(isSecondary(each)));
  return any(global.source.follow(rdsCluster, claim), all(global.source.isUnset(), doubt(firsts.exist()), firsts.every(claim)));
});
var hasInstanceAsLarge = (cluster, theirs, of) => membersOf(cluster).some((mine) => {
  const serverless = all(mine.instanceClass.equals(SERVERLESS), theirs.instanceClass.equals(SERVERLESS));
  return any(all(serverless, hasLimitsOf(cluster, of)), all(not(serverless), isAsLarge(mine.instanceClass, theirs.instanceClass)));
});
function isAsLarge(mine, theirs) {
  const [have, wanted] = [mine.known(), theirs.known()];
  if (have === void 0 || wanted === void 0) return any(mine.same(theirs), undecided(have === void 0 ? mine : theirs));
  const larger = compareClasses(have, wanted);
  return verdict(larger === void 0 ? "unknown" : larger >= 0 ? "holds" : "fails", () => [...mine.evidence(), ...theirs.evidence()]);
}
var hasLimitsOf = ({ serverlessCapacity: mine }, { serverlessCapacity: theirs }) => all(isAsMuch(mine.most, theirs.most), isAsMuch(mine.least, theirs.least));
function isAsMuch(mine, theirs) {
  const wanted = theirs.known();
  return wanted === void 0 ? undecided(theirs) : mine.satisfies((have) => have >= wanted);
}
var SERVERLESS = "db.serverless";
var NEVER3 = verdict("fails", () => []);
var ALWAYS3 = verdict("holds", () => []);

// src/recovery/stores/rds.ts
var rdsInstanceStore = defineStore(rdsInstance, {
  isJudged: (db) => not(isMember(db)),
  isCopy: isReplica,
  canBeContinuous: true,
  backsUpItself: (db) => keepsBackups(db, (days2) => days2 >= 1),
  reachesBack: (db, days2) => keepsBackups(db, (kept) => kept >= days2),
  keepsItself: (db) => {
    const retainsBackups = all(db.deleteAutomatedBackups.equals(false), keepsBackups(db, (days2) => days2 >= 1));
    return any(db.deletionProtection.equals(true), retainsBackups, isRetained(db, "Snapshot"));
  },
  leavesByItself: replicatesBackups,
  /** https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CopyDBSnapshot.html */
  cannotLeave: (db) => ({
    applies: isCustom(db),
    why: "AWS copies neither the snapshots nor the automated backups of RDS Custom to another region; what its owner copies cannot be seen"
  })
});
var rdsClusterStore = defineStore(rdsCluster, {
  isJudged: () => all(),
  isCopy,
  canBeContinuous: true,
  backsUpItself: () => all(),
  reachesBack: (cluster, days2) => keepsBackups(cluster, (kept) => kept >= days2),
  /** A Multi-AZ DB cluster that is deleted cannot be restored to a point in time. */
  keepsItself: (cluster) => any(
    cluster.deletionProtection.equals(true),
    all(cluster.deleteAutomatedBackups.equals(false), aside(not(isMultiAzCluster(cluster)))),
    isRetained(cluster, "Snapshot")
  ),
  /** A secondary that stands beside it is refused, and the finding is there. */
  leavesByItself: (cluster) => orRarely(hasCopyElsewhere(cluster), all(hasSecondaryBeside(cluster), unproven(cluster, REFUSED))),
  /** https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.Limitations.html */
  cannotLeave: (cluster) => ({
    applies: isMultiAzCluster(cluster),
    why: "AWS copies neither the snapshots nor the automated backups of a Multi-AZ DB cluster to another region; a Multi-AZ DB instance has both"
  })
});
var REFUSED = "its secondary stands beside it, where AWS refuses it: in another region it would be the copy";

// src/kinds/s3.ts
var s3_exports = {};
__export(s3_exports, {
  s3AutoDelete: () => s3AutoDelete,
  s3Bucket: () => s3Bucket,
  s3BucketPolicy: () => s3BucketPolicy
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
  largerThan: presence({ cloudformation: "ObjectSizeGreaterThan" }),
  smallerThan: presence({ cloudformation: "ObjectSizeLessThan" }),
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
  isGlobal: true,
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
    logging: presence({ cloudformation: "LoggingConfiguration" }),
    logBucket: reference("s3.bucket", { cloudformation: "LoggingConfiguration.DestinationBucketName" }),
    replicationRole: presence({ cloudformation: "ReplicationConfiguration.Role" }),
    replication: list(replicationRule, { cloudformation: "ReplicationConfiguration.Rules" }),
    destinations: list(reference("s3.bucket", {}), { cloudformation: "ReplicationConfiguration.Rules[].Destination.Bucket" }),
    lifecycleRules: list(lifecycleRule, { cloudformation: "LifecycleConfiguration.Rules" }),
    lockable: bool({ cloudformation: "ObjectLockEnabled" }),
    lockDays: days({ cloudformation: "ObjectLockConfiguration.Rule.DefaultRetention.Days" }),
    lockYears: count({ cloudformation: "ObjectLockConfiguration.Rule.DefaultRetention.Years" }),
    tags: tags({ cloudformation: "Tags" })
  }
});
var s3BucketPolicy = defineKind({
  name: "s3.bucketPolicy",
  label: "bucket policy",
  cloudformation: "AWS::S3::BucketPolicy",
  page: templatePage("s3-bucketpolicy"),
  properties: {
    bucket: reference("s3.bucket", { cloudformation: "Bucket" }),
    statements: list(
      record({ effect: text2({ cloudformation: "Effect" }), services: list(text2({}), { cloudformation: "Principal.Service" }) }),
      { cloudformation: "PolicyDocument.Statement" }
    )
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

// src/kinds/logs.ts
var logs_exports = {};
__export(logs_exports, {
  logWriter: () => logWriter
});
var bucketAt = (cloudformation) => reference("s3.bucket", { cloudformation });
var logWriter = defineKind({
  name: "logs.writer",
  label: "log source",
  cloudformation: [
    "AWS::CloudFront::Distribution",
    "AWS::CloudTrail::Trail",
    "AWS::CodeBuild::Project",
    "AWS::CodePipeline::Pipeline",
    "AWS::Config::DeliveryChannel",
    "AWS::EC2::FlowLog",
    "AWS::ElasticLoadBalancing::LoadBalancer",
    "AWS::ElasticLoadBalancingV2::LoadBalancer",
    "AWS::Logs::DeliveryDestination",
    "AWS::Route53Resolver::ResolverQueryLoggingConfig",
    "AWS::WAFv2::LoggingConfiguration"
  ],
  page: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html",
  properties: {
    /** A trail, or what AWS Config delivers. */
    history: bucketAt("S3BucketName"),
    flowLog: bucketAt("LogDestination"),
    accessLog: bucketAt("LoadBalancerAttributes[Key=access_logs.s3.bucket].Value"),
    connectionLog: bucketAt("LoadBalancerAttributes[Key=connection_logs.s3.bucket].Value"),
    classicAccessLog: bucketAt("AccessLoggingPolicy.S3BucketName"),
    distributionLog: bucketAt("DistributionConfig.Logging.Bucket"),
    delivery: bucketAt("DestinationResourceArn"),
    artifacts: bucketAt("ArtifactStore.Location"),
    artifactsByRegion: list(reference("s3.bucket", {}), { cloudformation: "ArtifactStores[].ArtifactStore.Location" }),
    builds: bucketAt("Artifacts.Location"),
    buildLog: bucketAt("LogsConfig.S3Logs.Location"),
    firewallLog: list(reference("s3.bucket", {}), { cloudformation: "LogDestinationConfigs" }),
    queryLog: bucketAt("DestinationArn")
  }
});

// src/recovery/roles/s3.ts
var isVersioned = (bucket) => any(
  bucket.versioning.equals("Enabled"),
  standingAtHome(all(bucket.versioning.isUnset(), bucket.lockable.isSet(), bucket.lockable.equals(true)))
);
var isForAllObjects = ({ prefix, tags: tags2, largerThan, smallerThan }) => all(any(prefix.isUnset(), prefix.equals("")), tags2.isUnset(), largerThan.isUnset(), smallerThan.isUnset());
function keepsOldVersions(rule, days2) {
  const ages = [rule.noncurrentDays, rule.noncurrentDaysDeprecated];
  return any(
    all(...ages.map((age) => any(age.isUnset(), age.satisfies((kept) => kept >= days2)))),
    all(rule.noncurrentKept.isSet(), rule.noncurrentKept.satisfies((versions) => versions >= 1)),
    rule.status.equals("Disabled"),
    not(doubt(isForAllObjects(rule)))
  );
}
function isLogBucket(bucket) {
  const copiesOthers = copiedFrom(bucket, (source) => not(receivesLogs(source)));
  return any(receivesLogs(bucket), all(isReplica2(bucket), not(copiesOthers)));
}
var isReplica2 = (bucket) => copiedFrom(bucket, () => all());
var copiedFrom = (bucket, claim) => bucket.referrers(s3Bucket, "destinations").some((source) => all(mayMean(source, source.destinations, bucket), claim(source)));
var receivesLogs = (bucket) => any(
  all(bucket.accessControl.isSet(), bucket.accessControl.equals("LogDeliveryWrite")),
  takesLogsOnly(bucket),
  bucket.referrers(s3Bucket, "logBucket").some((source) => mayMean(source, source.logBucket, bucket)),
  ...DESTINATIONS.map((property) => bucket.referrers(logWriter, property).some((writer) => mayMean(writer, writer[property], bucket)))
);
var DESTINATIONS = [
  "history",
  "flowLog",
  "accessLog",
  "connectionLog",
  "classicAccessLog",
  "distributionLog",
  "delivery",
  "artifacts",
  "artifactsByRegion",
  "builds",
  "buildLog",
  "firewallLog",
  "queryLog"
];
function takesLogsOnly(bucket) {
  const allowed = bucket.referrers(s3BucketPolicy, "bucket").some((policy) => all(mayMean(policy, policy.bucket, bucket), allowsLogsOnly(policy)));
  return allowed.outcome === "fails" ? allowed : all(allowed, bucket.logging.isUnset(), bucket.replication.isEmpty(), not(isReplica2(bucket)));
}
var allowsLogsOnly = ({ statements }) => provably(
  all(
    statements.some(({ effect }) => effect.equals("Allow")),
    statements.every(({ effect, services }) => any(effect.equals("Deny"), all(services.exist(), services.every((name) => name.isOneOf(...LOG_SERVICES)))))
  )
);
var LOG_SERVICES = [
  "logging.s3.amazonaws.com",
  "logdelivery.elasticloadbalancing.amazonaws.com",
  "delivery.logs.amazonaws.com",
  "cloudtrail.amazonaws.com",
  "config.amazonaws.com"
];
function mayMean(from, property, bucket) {
  const named3 = property.names(bucket);
  return from.isBeside(bucket) ? provably(named3) : named3;
}

// src/recovery/roles/s3-replication.ts
var s3_replication_exports = {};
__export(s3_replication_exports, {
  TIME_LIMIT_MINUTES: () => TIME_LIMIT_MINUTES,
  coversAll: () => coversAll,
  hasMetricsForTimeControl: () => hasMetricsForTimeControl,
  hasOneDestination: () => hasOneDestination,
  hasTimeControlForThreshold: () => hasTimeControlForThreshold,
  hasTimeLimit: () => hasTimeLimit,
  hasVersionedDestination: () => hasVersionedDestination,
  isAccepted: () => isAccepted2,
  isOfOneVersion: () => isOfOneVersion,
  isTimed: () => isTimed,
  leavesRegion: () => leavesRegion2,
  leavesTaggedDeleteMarkers: () => leavesTaggedDeleteMarkers,
  mayLeaveRegion: () => mayLeaveRegion,
  saysDeleteMarkers: () => saysDeleteMarkers
});
var isOfOneVersion = (rule) => any(rule.filter.isSet(), all(rule.priority.isUnset(), rule.deleteMarkers.isUnset(), not(isTimed(rule)), rule.replicaModifications.isUnset()));
var saysDeleteMarkers = (rule) => any(rule.filter.isUnset(), rule.deleteMarkers.isSet());
var leavesTaggedDeleteMarkers = (rule) => any(rule.deleteMarkers.isUnset(), rule.deleteMarkers.equals("Disabled"), all(rule.filter.tag.isUnset(), rule.filter.tags.isUnset()));
var hasTimeLimit = (rule) => any(
  all(rule.timeLimit.isWellFormed(), rule.timeLimit.minutes.isSet(), rule.timeLimit.minutes.equals(TIME_LIMIT_MINUTES)),
  all(rule.timeControl.isUnset(), rule.timeLimit.isUnset())
);
var TIME_LIMIT_MINUTES = 15;
var hasMetricsForTimeControl = (rule) => any(all(rule.metrics.isSet(), rule.metrics.equals("Enabled")), not(isTimed(rule)));
var hasTimeControlForThreshold = (rule) => any(rule.metricsThreshold.isUnset(), isTimed(rule));
var hasVersionedDestination = (rule) => presume(rule.destination.follow(s3Bucket, (copy) => any(not(rule.destination.names(copy)), isVersioned(copy))));
var hasOneDestination = ({ replication }) => any(
  replication.every((rule) => rule.filter.isSet()),
  not(replication.distinct((rule) => rule.destination).atLeast(2))
);
var isAccepted2 = (rule) => all(
  rule.destination.isArn(),
  isOfOneVersion(rule),
  saysDeleteMarkers(rule),
  leavesTaggedDeleteMarkers(rule),
  hasTimeLimit(rule),
  hasMetricsForTimeControl(rule),
  hasTimeControlForThreshold(rule),
  hasVersionedDestination(rule)
);
var isTimed = (rule) => all(rule.timeControl.isSet(), rule.timeControl.equals("Enabled"));
function coversAll({ prefix, filter }) {
  const scopes = [prefix, filter.prefix, filter.prefixAndTags];
  return all(...scopes.map((scope) => any(scope.isUnset(), scope.equals(""))), filter.tag.isUnset(), filter.tags.isUnset());
}
var leavesRegion2 = (bucket, rule) => rule.destination.follow(s3Bucket, (copy) => {
  const away = standsElsewhere(copy, bucket);
  return any(not(rule.destination.names(copy)), { ...away, because: () => [...away.because(), ...rule.destination.evidence()] });
});
var mayLeaveRegion = (bucket, rule) => all(rule.status.equals("Enabled"), presume(leavesRegion2(bucket, rule)));

// src/recovery/stores/s3.ts
var s3BucketStore = defineStore(s3Bucket, {
  isJudged: (bucket) => not(isLogBucket(bucket)),
  isCopy: isReplica2,
  canBeContinuous: true,
  /** https://docs.aws.amazon.com/aws-backup/latest/devguide/s3-backups.html */
  canBeBackedUp: isVersioned,
  backsUpItself: isVersioned,
  reachesBack: (bucket, days2) => all(isVersioned(bucket), bucket.lifecycleRules.every((rule) => keepsOldVersions(rule, days2))),
  keepsItself: (bucket) => aside(bucket.referrers(s3AutoDelete, "bucket").isEmpty()),
  /** What a rule leaves out may be what nobody needs; one that S3 refuses is another rule's finding. */
  leavesByItself: (bucket) => bucket.replication.some(
    (rule) => all(
      aside(all(rule.status.equals("Enabled"), doubt(isAccepted2(rule)), doubt(coversAll(rule)), isVersioned(bucket))),
      leavesRegion2(bucket, rule)
    )
  )
});

// src/recovery/stores/stores.ts
var STORES = [dynamodbGlobalTableStore, dynamodbTableStore, rdsClusterStore, rdsInstanceStore, s3BucketStore];
var storeKinds = STORES.map(({ kind }) => kind);
var factsOf = (store) => {
  const found = STORES.find(({ kind }) => kind.name === store.kindName);
  if (!found) throw new Error(`${store.kindName} is no data store`);
  return found.facts;
};
var isOriginal = (store) => all(factsOf(store).isJudged(store), not(factsOf(store).isCopy(store)));
var isBackedUp = (store) => any(factsOf(store).backsUpItself(store), inBackupPlan(store));
function isBackedUpEvery(store, seconds2) {
  const { backsUpItself, canBeContinuous } = factsOf(store);
  const isContinuous = (rule) => canBeContinuous ? rule.continuous.equals(true) : any();
  return any(backsUpItself(store), backupRules(store).some((rule) => any(runsEvery(rule, seconds2), isContinuous(rule))));
}
var SHORTEST_INTERVAL = 3600;
var reachesBack = (store, days2) => any(factsOf(store).reachesBack(store, days2), backupRules(store).some((rule) => keepsFor(rule, days2)));
var isKept = (store) => any(factsOf(store).keepsItself(store), aside(inBackupPlan(store)));
function leavesRegion3(store) {
  const { leavesByItself, canBeBackedUp = () => all(), cannotLeave } = factsOf(store);
  const copied = backupRules(store).some((rule) => all(rule.copies.some((copy) => leavesRegion(copy, store)), canBeBackedUp(store)));
  const leaves4 = any(leavesByItself(store), aside(copied));
  const limit = cannotLeave?.(store);
  if (!limit || limit.applies.outcome === "fails") return leaves4;
  return any(all(limit.applies, unproven(store, limit.why)), all(not(limit.applies), leaves4));
}

// src/recovery/backup/selection.ts
var conditionsOf = ({ tagEquals, tagLike, tagNotEquals, tagNotLike }) => [tagEquals, tagLike, tagNotEquals, tagNotLike];
var hasTagPrefixes = (selection) => all(...conditionsOf(selection).map((list2) => list2.every(({ key }) => key.startsWith(TAG_PREFIX))));
function findsByTags(selection) {
  const wanted = [selection.anyTag, selection.tagEquals, selection.tagLike];
  const byTags = all(selection.resources.every((item) => any(item.equals("*"), not(isArnOrPattern(item, selection)))), any(...wanted.map((list2) => list2.exist())));
  const stores = storeKinds.map((kind) => selection.others(kind));
  const found = any(not(byTags), ...stores.map((each) => each.some((store) => chooses(selection, store))));
  if (found.outcome !== "fails") return found;
  if (hasOthers(selection) || stores.every((each) => each.members.length === 0)) return unproven(selection, "what carries its tags is not in these files");
  return { ...found, because: () => wanted.flatMap((list2) => list2.members.flatMap(({ item }) => item.value.evidence())) };
}
function hasOthers({ subject, reader }) {
  const others = OTHER_BACKED_UP_TYPES[subject.language];
  return [...reader.graph.typesIn(subject.workload)].some((type) => others.includes(type) || makesUnseen({ language: subject.language, type }));
}

// src/recovery/roles/scaling.ts
var checksByBalancer = (group) => group.healthCheckType.satisfies((types) => types.split(",").some((type) => type.trim() === "ELB"));
function isServing(group) {
  const source = group.trafficSources.some(({ type }) => any(type.isUnset(), not(type.equals("vpc-lattice"))));
  return any(exists(group.targetGroups), exists(group.classicBalancers), source);
}
var exists = (named3) => named3.where((each) => presume(isFilled(each))).exist();
var isScaledByEcs = (group) => group.referrers(ecsCapacityProvider, "group").some((provider) => provider.managedScaling.equals("ENABLED"));
var isForKubernetes = (group) => group.tagKeys.some((key) => any(key.startsWith("kubernetes.io/cluster/"), key.startsWith("k8s.io/cluster-autoscaler/")));
var scalesByLoad = ({ type, targetValue, predictiveMode }) => any(
  type.isOneOf("StepScaling", "SimpleScaling"),
  all(type.equals("TargetTrackingScaling"), targetValue.isSet()),
  all(type.equals("PredictiveScaling"), predictiveMode.equals("ForecastAndScale"))
);
function mayBeScaledUnseen(group) {
  const maker = givenTo(group, makesUnseen);
  return maker === void 0 ? any() : unproven(group, `\`${maker}\` is given \`${group.subject.address}\`, and may scale it`);
}
function launchesSpot(group) {
  const template = (ref2) => ref2.follow(ec2LaunchTemplate, ({ market }) => all(market.isSet(), market.equals("spot")));
  const bid = group.launchConfiguration.follow(autoScalingLaunchConfiguration, ({ spotPrice }) => isFilled(spotPrice));
  return all(any(template(group.launchTemplate), template(group.launchTemplateName), bid), group.mixedInstances.isUnset());
}
var usesSpot = (group) => any(all(group.onDemandPercentage.satisfies((percentage) => percentage < 100), group.mixedInstances.isSet()), launchesSpot(group));
var isOnlySpot = (group) => any(all(group.onDemandPercentage.equals(0), group.onDemandBase.equals(0), group.mixedInstances.isSet()), launchesSpot(group));
function groupSpans(group, zones) {
  const spans = zonesOf2(group).distinct((zone) => zone).atLeast(zones);
  const named3 = group.availabilityZones.distinct((zone) => zone).atLeast(zones);
  const both = all(group.subnets.isSet(), group.availabilityZones.isSet());
  return both.outcome === "fails" ? spans : all(any(spans, named3), presume(spans), presume(any(named3, group.availabilityZones.isUnset())));
}
function zonesOf2(group) {
  const several = group.subnets.some(mayNameSeveral);
  const nothing2 = nothingAt(group.subject.name, `\`${group.subject.address}\` names no further subnet`);
  return several.outcome === "fails" ? group.zones : group.zones.and(unreadable(several.because, nothing2));
}
var mayNameSeveral = (subnet) => through(
  subnet.site,
  subnet.reading,
  (settled) => verdict(mayHaveComma(settled) ? "unknown" : "fails", () => subnet.evidence(), subnet.site.world.hangsOn(settled))
);
var mayHaveComma = (settled) => partsOf(settled)?.some((part) => typeof part === "string" ? part.includes(",") : part.is === "unknown" && part.term?.atomic !== true) === true;

// src/recovery/roles/target-zones.ts
function zonesOfTargets(target) {
  const nothing2 = nothingAt(target.subject.name, `nothing registers with \`${target.subject.address}\` that has a zone`);
  const groups = groupsIn(target).flatMap(zonesOf2);
  const tasks = servicesIn(target).flatMap(zonesOfTasks).and(taskSetsIn(target).flatMap(zonesOfTasks));
  const registered = mayHaveTargets(target);
  const unseen = registered.outcome === "unknown" ? unreadable(registered.because, nothing2) : none(nothing2);
  return zonesOfList(target, nothing2).and(groups).and(tasks).and(unseen).named(nothing2);
}
function coversZones(target, balancer) {
  const zones = zonesOfTargets(target);
  return balancer.zones.every((zone) => zones.some((other) => other.same(zone)));
}
function zonesOfList(target, nothing2) {
  const isOf = (type) => target.targetType.equals(type).outcome === "holds";
  if (isOf("ip")) return target.addresses.flatMap(({ address, zone }) => zoneOfAddress(address, zone, nothing2));
  if (!isOf("alb")) return target.zones;
  return target.balancers.flatMap((ref2) => ref2.target(elbLoadBalancer)?.zones ?? unreadable(() => ref2.evidence(), nothing2));
}
function zoneOfAddress(address, zone, nothing2) {
  if (zone.isUnset().outcome === "fails" && zone.equals("all").outcome === "fails") {
    return new Several([{ item: zone, presence: verdict("holds", () => []), least: 1, most: 1 }], [], nothing2);
  }
  const because = () => address.evidence().map((each) => ({ ...each, says: `${each.says}, and in which zone an address stands is not known` }));
  return zone.isUnset().outcome === "holds" ? new Several([], [{ least: 1, most: 1, distinct: false, because }], nothing2) : unreadable(because, nothing2);
}
function zonesOfTasks(tasks) {
  const why2 = `\`${tasks.subject.address}\` has no subnets of its own, so that its tasks stand where the instances of its cluster do`;
  const nothing2 = nothingAt(tasks.subject.name, why2);
  if (tasks.subnets.isUnset().outcome === "fails") return tasks.zones;
  const cluster = unreadable(() => [nothing2], nothing2);
  const hosts = tasks.capacityProviders.flatMap((ref2) => {
    const group = ref2.target(ecsCapacityProvider)?.group.target(autoScalingGroup);
    return group ? zonesOf2(group) : cluster;
  });
  return tasks.zones.and(tasks.capacityProviders.isUnset().outcome === "fails" ? hosts : cluster);
}
var none = (nothing2) => new Several([], [], nothing2);

// src/recovery/roles/dns.ts
var dns_exports = {};
__export(dns_exports, {
  evaluatesTarget: () => evaluatesTarget,
  getsTraffic: () => getsTraffic,
  haveOneTarget: () => haveOneTarget,
  isChosen: () => isChosen,
  isHealthChecked: () => isHealthChecked,
  isRole: () => isRole,
  mayHavePeersElsewhere: () => mayHavePeersElsewhere,
  movesWithin: () => movesWithin,
  peersOf: () => peersOf,
  servesElsewhere: () => servesElsewhere,
  sharesTraffic: () => sharesTraffic
});

// src/kinds/alias-targets.ts
var ALIAS_TARGETS = {
  cloudformation: {
    evaluated: ["AWS::ElasticBeanstalk::Environment", "AWS::ElasticLoadBalancing::LoadBalancer", "AWS::ElasticLoadBalancingV2::LoadBalancer"],
    opaque: ["AWS::ApiGateway::DomainName", "AWS::ApiGatewayV2::DomainName", "AWS::CloudFront::Distribution", "AWS::EC2::VPCEndpoint", "AWS::S3::Bucket"]
  },
  terraform: { evaluated: [], opaque: [] }
};
var ALIAS_DOMAINS = {
  evaluated: ["*.elb.amazonaws.com", "*.elb.*.amazonaws.com", "*.elb.amazonaws.com.cn", "*.elb.*.amazonaws.com.cn", "*.elasticbeanstalk.com"],
  opaque: ["*.cloudfront.net", "*.vpce.amazonaws.com", "d-*.execute-api.*.amazonaws.com", "s3-website*.amazonaws.com"]
};
var CLOUDFRONT_ZONE = "Z2FDTNDATAQYW2";

// src/kinds/cloudwatch.ts
var cloudwatch_exports = {};
__export(cloudwatch_exports, {
  cloudwatchAlarm: () => cloudwatchAlarm
});
var cloudwatchAlarm = defineKind({
  name: "cloudwatch.alarm",
  label: "CloudWatch alarm",
  cloudformation: "AWS::CloudWatch::Alarm",
  page: templatePage("cloudwatch-alarm"),
  identity: "alarmName",
  ref: { cloudformation: "name" },
  properties: {
    alarmName: text2({ cloudformation: "AlarmName" }),
    /** An alarm on a metric math expression has none: each of its metrics has its own. */
    period: seconds({ cloudformation: "Period" }),
    evaluationPeriods: count({ cloudformation: "EvaluationPeriods" }),
    /** How many of these must be over the threshold; unset, all of them. */
    datapoints: count({ cloudformation: "DatapointsToAlarm" })
  }
});

// src/kinds/route53.ts
var route53_exports = {};
__export(route53_exports, {
  route53HealthCheck: () => route53HealthCheck,
  route53HostedZone: () => route53HostedZone,
  route53Record: () => route53Record
});

// src/kinds/domain-name.ts
var domainName = (options) => ({
  ...text2(options),
  view: (reader, reading) => viewOf(reader, plain(reader.world, reading))
});
var aliasDomain = (options) => ({
  ...text2(options),
  view: (reader, reading) => viewOf(reader, singleStack(plain(reader.world, reading)))
});
var viewOf = ({ world, label, subject }, reading) => new TextProperty({ world, label, home: subject.name }, reading);
function singleStack(name) {
  if (name.is === "choice") return { ...name, then: singleStack(name.then), else: singleStack(name.else) };
  if (name.is === "scalar") return { ...name, text: name.text.replace(/^dualstack\.(?=.+\.elb\.)/u, "") };
  const [first, second, ...rest] = name.is === "text" ? name.parts : [];
  return first === "dualstack." && rest.length === 0 && typeof second === "object" && second.is === "reference" ? second : name;
}
function plain(world, reading) {
  const settled = world.settle(reading);
  if (settled.is === "choice") return { ...settled, then: plain(world, settled.then), else: plain(world, settled.else) };
  if (settled.is === "scalar") return { ...settled, text: settled.text.toLowerCase().replace(/\.$/u, "") };
  if (settled.is !== "text") return settled;
  const last = settled.parts.length - 1;
  const parts2 = settled.parts.map((part, index) => {
    if (typeof part !== "string") return part;
    return index === last ? part.toLowerCase().replace(/\.$/u, "") : part.toLowerCase();
  });
  const kept = parts2.filter((part) => part !== "");
  const [only] = kept;
  return kept.length === 1 && only !== void 0 && typeof only !== "string" ? only : { ...settled, parts: kept };
}

// src/kinds/route53.ts
var RECORD = templatePage("route53-recordset");
var CHECK = settingPage("route53-healthcheck-healthcheckconfig");
var route53Record = defineKind({
  name: "route53.record",
  label: "DNS record",
  cloudformation: [
    "AWS::Route53::RecordSet",
    { type: "AWS::Route53::RecordSetGroup", each: "RecordSets", inherits: ["HostedZoneId", "HostedZoneName"] }
  ],
  page: RECORD,
  properties: {
    recordName: domainName({ cloudformation: "Name" }),
    type: text2({ cloudformation: "Type" }),
    zone: reference("route53.hostedZone", { cloudformation: "HostedZoneId" }),
    zoneName: domainName({ cloudformation: "HostedZoneName" }),
    failover: oneOf(["PRIMARY", "SECONDARY"], { cloudformation: "Failover" }),
    latencyRegion: text2({ cloudformation: "Region" }),
    weight: count({ cloudformation: "Weight" }),
    geoLocation: presence({ cloudformation: "GeoLocation" }),
    geoProximity: presence({ cloudformation: "GeoProximityLocation" }),
    cidrRouting: presence({ cloudformation: "CidrRoutingConfig" }),
    multiValue: bool({ cloudformation: "MultiValueAnswer", default: { cloudformation: false, page: RECORD } }),
    healthCheck: reference("route53.healthCheck", { cloudformation: "HealthCheckId" }),
    ttl: seconds({ cloudformation: "TTL" }),
    values: list(text2({}), { cloudformation: "ResourceRecords" }),
    alias: presence({ cloudformation: "AliasTarget" }),
    aliasName: aliasDomain({ cloudformation: "AliasTarget.DNSName" }),
    /** Where an alias points to another record of the template. */
    aliasRecord: reference("route53.record", { cloudformation: "AliasTarget.DNSName" }),
    /** The zone of what an alias points to: each AWS service has its own. */
    aliasZone: text2({ cloudformation: "AliasTarget.HostedZoneId" }),
    evaluatesTarget: bool({ cloudformation: "AliasTarget.EvaluateTargetHealth", default: { cloudformation: false, page: RECORD } })
  }
});
var route53HostedZone = defineKind({
  name: "route53.hostedZone",
  label: "hosted zone",
  cloudformation: "AWS::Route53::HostedZone",
  page: templatePage("route53-hostedzone"),
  ref: { cloudformation: "id" },
  properties: {
    zoneName: domainName({ cloudformation: "Name" })
  }
});
var route53HealthCheck = defineKind({
  name: "route53.healthCheck",
  label: "health check",
  cloudformation: "AWS::Route53::HealthCheck",
  page: templatePage("route53-healthcheck"),
  ref: { cloudformation: "id" },
  properties: {
    type: oneOf(
      ["HTTP", "HTTPS", "HTTP_STR_MATCH", "HTTPS_STR_MATCH", "TCP", "CALCULATED", "CLOUDWATCH_METRIC", "RECOVERY_CONTROL"],
      { cloudformation: "HealthCheckConfig.Type" }
    ),
    path: text2({ cloudformation: "HealthCheckConfig.ResourcePath" }),
    interval: seconds({ cloudformation: "HealthCheckConfig.RequestInterval", default: { cloudformation: 30, page: CHECK } }),
    failureThreshold: count({ cloudformation: "HealthCheckConfig.FailureThreshold", default: { cloudformation: 3, page: CHECK } }),
    /** The alarm that a check of type CLOUDWATCH_METRIC follows. */
    alarm: reference("cloudwatch.alarm", { cloudformation: "HealthCheckConfig.AlarmIdentifier.Name" }),
    /** How many of its children a check of type CALCULATED wants healthy. */
    healthThreshold: count({ cloudformation: "HealthCheckConfig.HealthThreshold" }),
    children: list(reference("route53.healthCheck", {}), { cloudformation: "HealthCheckConfig.ChildHealthChecks" })
  }
});

// src/recovery/roles/dns.ts
var isChosen = (record2) => any(record2.failover.isSet(), sharesTraffic(record2));
var sharesTraffic = ({ latencyRegion, weight, geoLocation, geoProximity, cidrRouting, multiValue }) => any(latencyRegion.isSet(), weight.isSet(), geoLocation.isSet(), geoProximity.isSet(), cidrRouting.isSet(), multiValue.equals(true));
var isRole = (record2, role) => all(record2.failover.isSet(), record2.failover.equals(role));
var peersOf = (record2) => record2.others(route53Record).where((other) => {
  const named3 = other.subject.id === record2.subject.id ? any() : record2.recordName.same(other.recordName);
  if (named3.outcome === "fails") return named3;
  return all(named3, record2.type.same(other.type), areOne(record2.zone, other.zone), record2.zoneName.same(other.zoneName));
});
function mayHavePeersElsewhere(record2) {
  const zone = record2.zone.target(route53HostedZone);
  if (zone && !zone.isHandedOut()) return any();
  return unproven(record2, "another stack may have records of the same name: the zone is not this template's alone");
}
var isHealthChecked = (record2) => any(all(isFilled(record2.healthCheck), not(provably(record2.healthCheck.follow(route53HealthCheck, neverFails)))), evaluatesTarget(record2));
var neverFails = ({ type, healthThreshold }) => all(healthThreshold.isSet(), healthThreshold.equals(0), type.equals("CALCULATED"));
function getsTraffic(record2) {
  const peers = peersOf(record2);
  const alike = all(peers.exist(), peers.every(({ weight }) => weight.equals(0)));
  return any(record2.weight.isUnset(), record2.weight.satisfies((weight) => weight > 0), alike);
}
var evaluatesTarget = (record2) => all(record2.alias.isSet(), record2.evaluatesTarget.equals(true), not(provably(record2.aliasZone.equals(CLOUDFRONT_ZONE))), hasTellingTarget(record2));
var hasTellingTarget = (record2) => through(record2.aliasName.site, record2.aliasName.reading, (settled) => {
  const named3 = record2.aliasRecord.target(route53Record)?.recordName ?? (settled.is === "scalar" ? record2.aliasName : void 0);
  const outcome = byType(record2, settled) ?? byDomain(settled);
  if (outcome === "unknown" && named3) return hasCheckedRecord(record2, named3);
  return verdict(outcome, () => outcome === "unknown" ? untold(record2, settled) : record2.aliasName.evidence(), record2.site.world.hangsOn(settled));
});
function byType(record2, settled) {
  const type = typeBehind(record2, settled);
  const { evaluated, opaque } = ALIAS_TARGETS[record2.subject.language];
  return type === void 0 ? void 0 : evaluated.includes(type) ? "holds" : opaque.includes(type) ? "fails" : "unknown";
}
function typeBehind(record2, settled) {
  const part = settled.is === "text" ? settled.parts.find((each) => typeof each !== "string" && each.is === "reference") : settled;
  return part !== void 0 && typeof part !== "string" && part.is === "reference" ? record2.reader.graph.typeAt(part.scope, part.address) : void 0;
}
function untold(record2, settled) {
  const type = typeBehind(record2, settled);
  const why2 = type === void 0 ? "which is not defined in this template" : `and what the health of ${type} tells Route 53 is not documented`;
  const isName = settled.is === "reference" || type !== void 0;
  return record2.aliasName.evidence().map((each) => isName ? { ...each, says: `${each.says}, ${why2}` } : each);
}
function byDomain(settled) {
  const parts2 = settled.is === "scalar" ? [settled.text] : settled.is === "text" ? settled.parts : void 0;
  const isOne2 = (patterns) => parts2 !== void 0 && patterns.some((pattern) => matches(parts2, pattern) === "holds");
  return isOne2(ALIAS_DOMAINS.evaluated) ? "holds" : isOne2(ALIAS_DOMAINS.opaque) ? "fails" : "unknown";
}
function hasCheckedRecord(record2, name) {
  const targets = record2.others(route53Record).where((other) => other.recordName.same(name));
  const checked = targets.every((target) => any(isFilled(target.healthCheck), target.evaluatesTarget.equals(true)));
  return targets.exist().outcome === "fails" ? unproven(record2, "what the alias points to is not known") : standingOn(record2.aliasName, checked);
}
function movesWithin(record2, check2, seconds2) {
  const ttl = record2.ttl.known();
  const other = ttl === void 0 ? undecided(record2.ttl) : all(failsWithin(check2, seconds2 - ttl), record2.ttl.isSet());
  return any(all(record2.alias.isSet(), failsWithin(check2, seconds2 - ALIAS_TTL)), all(record2.alias.isUnset(), other));
}
var ALIAS_TTL = 60;
function failsWithin(check2, seconds2, inGroup = false) {
  switch (check2.type.known()) {
    case void 0:
      return undecided(check2.type);
    case "RECOVERY_CONTROL":
      return all();
    case "CLOUDWATCH_METRIC":
      if (check2.alarm.isUnset().outcome === "holds") return unproven(check2, "it does not say which alarm it follows");
      return check2.alarm.follow(cloudwatchAlarm, (alarm) => goesOffWithin(alarm, seconds2));
    case "CALCULATED":
      if (inGroup) return unproven(check2, "a group of checks has no groups in it");
      return check2.children.every((child2) => child2.follow(route53HealthCheck, (each) => failsWithin(each, seconds2, true)));
    default:
      return within(check2.interval, check2.failureThreshold, seconds2);
  }
}
function goesOffWithin(alarm, seconds2) {
  const { period, evaluationPeriods, datapoints } = alarm;
  if (period.isUnset().outcome === "holds") return unproven(alarm, "an alarm on a metric math expression has no period of its own");
  return within(period, datapoints.isUnset().outcome === "holds" ? evaluationPeriods : datapoints, seconds2);
}
function within(interval, failures, seconds2) {
  const [each, times] = [interval.known(), failures.known()];
  if (each === void 0 || times === void 0) return all(undecided(each === void 0 ? interval : failures));
  return all(interval.satisfies(() => each * times <= seconds2), failures.satisfies(() => each * times <= seconds2));
}
function servesElsewhere(record2) {
  const peers = peersOf(record2);
  const byLatency = peers.some((peer) => all(peer.latencyRegion.isSet(), not(peer.latencyRegion.same(record2.latencyRegion))));
  const byTarget = peers.some((peer) => mayLeadElsewhere(record2, peer));
  return any(all(record2.latencyRegion.isSet(), byLatency), all(record2.latencyRegion.isUnset(), byTarget), mayHavePeersElsewhere(record2));
}
function mayLeadElsewhere(a, b2) {
  const [mine, theirs] = [a, b2].map(({ site: site2, aliasName }) => site2.world.settle(aliasName.reading));
  const { graph } = a.reader;
  const isMade = (each) => each?.is === "reference" && graph.typeAt(each.scope, each.address) !== void 0;
  const together2 = mine?.is === "reference" && theirs?.is === "reference" && mine.scope === theirs.scope && isMade(mine) && isMade(theirs);
  return together2 ? any() : unproven(b2, "the region of what the record leads to is not known");
}
function haveOneTarget(a, b2) {
  const aliases = all(areOne(a.aliasName, b2.aliasName), a.alias.isSet(), b2.alias.isSet());
  const values = all(a.values.every((mine) => b2.values.some((theirs) => areOne(mine, theirs))), a.values.exist(), b2.values.exist());
  return any(aliases, values);
}
function areOne(a, b2) {
  const [mine, theirs] = [a, b2].map((each) => each.site.world.settle(each.reading));
  const two = mine?.is === "reference" && theirs?.is === "reference" && (mine.address !== theirs.address || mine.scope !== theirs.scope);
  return two ? verdict("fails", () => [...a.evidence(), ...b2.evidence()]) : a.same(b2);
}

// src/kinds/application-autoscaling.ts
var application_autoscaling_exports = {};
__export(application_autoscaling_exports, {
  scalableTarget: () => scalableTarget,
  scalingPolicy: () => scalingPolicy
});
var POLICY2 = templatePage("applicationautoscaling-scalingpolicy");
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
    cluster: reference("rds.cluster", { cloudformation: "ResourceId" }),
    least: count({ cloudformation: "MinCapacity" }),
    most: count({ cloudformation: "MaxCapacity" })
  }
});
var scalingPolicy = defineKind({
  name: "applicationAutoScaling.policy",
  label: "scaling policy",
  cloudformation: "AWS::ApplicationAutoScaling::ScalingPolicy",
  page: POLICY2,
  properties: {
    ...scaled,
    target: reference("applicationAutoScaling.target", { cloudformation: "ScalingTargetId" }),
    targetTracking: presence({ cloudformation: "TargetTrackingScalingPolicyConfiguration" }),
    stepScaling: presence({ cloudformation: "StepScalingPolicyConfiguration" })
  }
});

// src/kinds/iam.ts
var iam_exports = {};
__export(iam_exports, {
  iamRole: () => iamRole
});
var iamRole = defineKind({
  name: "iam.role",
  label: "IAM role",
  cloudformation: "AWS::IAM::Role",
  page: templatePage("iam-role"),
  identity: "roleName",
  isGlobal: true,
  ref: { cloudformation: "name" },
  properties: {
    roleName: text2({ cloudformation: "RoleName" })
  }
});

// src/kinds/index.ts
var KINDS = [application_autoscaling_exports, autoscaling_exports, backup_exports, cloudwatch_exports, codedeploy_exports, dynamodb_exports, ec2_exports, ecs_exports, eks_exports, elb_exports, iam_exports, logs_exports, rds_exports, route53_exports, s3_exports].flatMap((service) => Object.values(service));

// rules/asg/capacity-rebalance.ts
var capacity_rebalance_default = defineRule({
  id: "asg-capacity-rebalance",
  title: "Auto Scaling group replaces Spot Instances before they are taken away",
  survives: "instance-loss",
  capability: "self-healing",
  advice: true,
  since: "0.1.0",
  why: `
    A Spot Instance is taken away with two minutes' notice, and often several of one type at once. With Capacity
    Rebalancing the group launches a replacement already when AWS sees the risk rise, and lets the old instance go
    only when the new one is healthy. Without it capacity is missing until the replacement is up.
  `,
  remedy: `
    Turn Capacity Rebalancing on. Instances are then replaced somewhat more often than AWS would have taken them, and
    the group may be above its size for a while. It works best with several instance types to choose from.
  `,
  references: ["https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-capacity-rebalancing.html"],
  frameworks: { wellArchitected: ["REL11-BP03"], nist80053: ["CP-10"] },
  similar: ["prowler:autoscaling_group_capacity_rebalance_enabled"],
  on: autoScalingGroup,
  appliesTo: (group) => all(isServing(group), usesSpot(group)),
  expect: (group) => group.capacityRebalance.equals(true),
  message: (group) => `${group} replaces Spot Instances only after they are gone`
});

// rules/asg/elb-health-check.ts
var elb_health_check_default = defineRule({
  id: "asg-elb-health-check",
  title: "Auto Scaling group behind a load balancer replaces what the balancer finds unhealthy",
  survives: "instance-loss",
  capability: "health-checked",
  since: "0.1.0",
  why: `
    Unless it is told otherwise, the group only looks whether the machine runs. An instance whose application hangs
    gets no more requests from the load balancer, but is never replaced: capacity goes down with each of them, and
    nobody is told.
  `,
  remedy: `
    Add the load balancer's health check to those of the group, and give it a grace period that is longer than the
    application needs to start. Make sure first that the balancer's check looks at the instance itself and not at
    what it depends on, or an outage of a database replaces every instance.
  `,
  references: [
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-health-checks.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/autoscaling-load-balancer.html"
  ],
  frameworks: { wellArchitected: ["REL11-BP01", "REL11-BP03"], nist80053: ["CP-10", "SI-13(5)"] },
  similar: [
    "checkov:CKV2_AWS_15",
    "cdk-nag:AutoScalingGroupELBHealthCheckRequired",
    "guard-rules-registry:AUTOSCALING_GROUP_ELB_HEALTHCHECK_REQUIRED",
    "prowler:autoscaling_group_elb_health_check_enabled",
    "hashicorp-fsbp-sentinel:autoscaling-group-with-load-balancer-attached-should-have-elb-healthcheck",
    "steampipe-terraform-aws-compliance:autoscaling_group_with_lb_use_health_check"
  ],
  on: autoScalingGroup,
  appliesTo: isServing,
  expect: checksByBalancer,
  message: (group) => `${group} keeps instances that its load balancer finds unhealthy`
});

// rules/asg/health-check-grace.ts
var health_check_grace_default = defineRule({
  id: "asg-health-check-grace",
  title: "Auto Scaling group gives new instances time to start, within the objective",
  survives: "instance-loss",
  capability: "health-checked",
  since: "0.1.0",
  why: `
    Without a grace period an instance that is still starting fails the load balancer's check, is terminated, and so
    is the next one: the group never gets beyond launching. With a grace period that is longer than the recovery
    objective, an instance that never comes up is found too late.
  `,
  remedy: `
    Set the grace period a little above the time that the application needs to pass its first health check; five
    minutes do for most. Where starting takes longer than the objective, start from an image that has everything
    installed, or keep a warm pool.
  `,
  references: ["https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-check-grace-period.html"],
  frameworks: { wellArchitected: ["REL11-BP01", "REL11-BP03"], nist80053: ["CP-10"] },
  similar: ["cdk-nag:AutoScalingGroupHealthCheck"],
  on: autoScalingGroup,
  appliesTo: (group) => all(isServing(group), checksByBalancer(group)),
  expect: (group, { rto }) => {
    const apart = group.referrers(autoScalingHook, "group").some(({ transition }) => transition.matches(LAUNCHING));
    const hooked = any(group.launchHooks.some((transition) => transition.matches(LAUNCHING)), apart);
    const inTime = group.gracePeriod.satisfies((seconds2) => seconds2 <= rto);
    return all(any(group.gracePeriod.satisfies((seconds2) => seconds2 > 0), hooked), inTime);
  },
  message: (group, { rto }) => (group.gracePeriod.known() ?? 0) > rto ? `${group} finds an instance that never starts only after ${group.gracePeriod.toString()}, the objective is ${String(rto)} seconds` : `${group} terminates instances that are still starting`
});
var LAUNCHING = "*:EC2_INSTANCE_LAUNCHING";

// rules/asg/instance-types.ts
var instance_types_default = defineRule({
  id: "asg-instance-types",
  title: "Auto Scaling group with Spot Instances draws on several instance types",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  since: "0.1.0",
  why: `
    Spot capacity is a pool for each instance type and zone, and a pool can run dry within minutes. A group with one
    type loses all of its Spot Instances in a zone at once, and cannot launch them again until that one pool has
    recovered; when a zone is lost, everybody goes to the same pools.
  `,
  remedy: `
    Name several instance types of about the same size, or say what an instance must have and let the group choose.
    Prefer the price-capacity-optimized strategy over the lowest price.
  `,
  references: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-best-practices.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html"
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP03"], nist80053: ["CP-10"] },
  similar: ["prowler:autoscaling_group_multiple_instance_types", "hashicorp-fsbp-sentinel:autoscaling-group-should-use-multiple-instance-types"],
  on: autoScalingGroup,
  appliesTo: usesSpot,
  expect: (group) => any(group.instanceTypes.distinct(({ instanceType }) => instanceType).atLeast(2), group.instanceTypes.some(({ requirements }) => requirements.isSet())),
  message: (group) => `${group} draws its Spot Instances from one instance type`
});

// rules/asg/min-size.ts
var min_size_default = defineRule({
  id: "asg-min-size",
  title: "Auto Scaling group keeps an instance in each of several Availability Zones",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  since: "0.1.0",
  why: `
    The minimum is what is certain to run. With fewer instances than zones there is a zone whose loss stops the
    service until a new instance has been launched, started and found healthy elsewhere, at a moment when many ask
    for capacity at once. A minimum of zero may leave nothing running at all.
  `,
  remedy: `
    Raise the minimum to two instances, or to three where three zones are asked for. Smaller instance types keep the
    price about the same.
  `,
  references: [
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups-instance-weighting.html"
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36"] },
  on: autoScalingGroup,
  appliesTo: (group) => not(any(isScaledByEcs(group), isForKubernetes(group))),
  expect: (group, { zones }) => {
    const units = group.minSize.known() ?? Infinity;
    const heaviest = group.instanceTypes.every(({ weight }) => any(weight.isUnset(), weight.satisfies((weighs) => units >= zones * weighs)));
    const inInstances = doubt(any(group.sizeUnit.isUnset(), group.sizeUnit.equals("units")));
    return all(group.minSize.satisfies((size) => size >= zones), heaviest, inInstances);
  },
  message: (group, { zones }) => `${group} may run with fewer than ${String(zones)} instances`
});

// rules/asg/not-only-spot.ts
var not_only_spot_default = defineRule({
  id: "asg-not-only-spot",
  title: "Auto Scaling group that serves has On-Demand capacity",
  survives: "instance-loss",
  capability: "self-healing",
  since: "0.1.0",
  why: `
    AWS takes Spot Instances away when it needs the capacity, and may have none to give back for as long as the
    shortage lasts. A group that serves users from Spot alone can then be left with nothing, most likely when a zone
    is lost and everybody asks for instances at once.
  `,
  remedy: `
    Keep a base of On-Demand Instances that carries the least load, and let Spot take what is above it. Use a mixed
    instances policy with several instance types.
  `,
  references: [
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-interruptions.html"
  ],
  frameworks: { wellArchitected: ["REL11-BP03"], nist80053: ["CP-10"] },
  on: autoScalingGroup,
  appliesTo: isServing,
  expect: (group) => not(isOnlySpot(group)),
  message: (group) => `${group} serves from Spot Instances alone`
});

// rules/asg/scaling-policy.ts
var scaling_policy_default = defineRule({
  id: "asg-scaling-policy",
  title: "Auto Scaling group scales with its load",
  survives: "instance-loss",
  capability: "scales",
  since: "0.1.0",
  why: `
    When instances or a whole zone are lost, those that are left carry the load of all. A group that grows with its
    load gets back to its capacity by itself; one of fixed size, or one that only follows a schedule, stays
    overloaded until somebody notices.
  `,
  remedy: `
    Add a target tracking policy, for example on the average CPU or on the requests for each target, and leave room
    between the minimum and the maximum. The maximum bounds what it can cost.
  `,
  references: [
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-predictive-scaling.html"
  ],
  frameworks: { wellArchitected: ["REL07-BP01", "REL07-BP03"], nist80053: ["CP-2(2)", "SC-5(2)"] },
  on: autoScalingGroup,
  appliesTo: (group) => all(not(group.maxSize.satisfies((size) => size <= 1)), not(isScaledByEcs(group)), not(isForKubernetes(group))),
  expect: (group) => any(group.referrers(autoScalingPolicy, "group").some(scalesByLoad), group.referrers(autoScalingPlan, "groups").exist(), mayBeScaledUnseen(group)),
  message: (group) => `${group} has no policy that scales it with its load`
});

// rules/asg/zones.ts
var zones_default = defineRule({
  id: "asg-zones",
  title: "Auto Scaling group spans enough Availability Zones",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  since: "0.1.0",
  why: `
    A group whose subnets are all in one Availability Zone loses every instance with that zone, and has nowhere to
    launch new ones. A group that spans several zones keeps its instances spread over them, and replaces those of a
    lost zone in the others by itself.
  `,
  remedy: `
    Give the group subnets in further Availability Zones, in the same zones as its load balancer. Instances are
    spread again as soon as the change is made, so some of them are replaced. Data between zones is charged.
  `,
  references: [
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-add-availability-zone.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html"
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  similar: [
    "regula:FG_R00014",
    "prowler:autoscaling_group_multiple_az",
    "hashicorp-fsbp-sentinel:autoscaling-group-should-cover-multiple-azs",
    "service-screener:ASGMultiAZ"
  ],
  on: autoScalingGroup,
  appliesTo: (group) => not(isForKubernetes(group)),
  expect: (group, { zones }) => groupSpans(group, zones),
  message: (group, { zones }) => `${group} spans fewer than ${String(zones)} Availability Zones`
});

// rules/aurora/backtrack.ts
var backtrack_default = defineRule({
  id: "aurora-backtrack",
  title: "Aurora MySQL cluster can be rewound",
  survives: "mistake",
  capability: "backup-meets-objective",
  advice: true,
  since: "0.1.0",
  why: `
    A restore to a point in time builds a new cluster and can take hours. Backtracking rewinds the cluster that is there
    in minutes, to before the statement that should not have run.
  `,
  remedy: `
    Set a backtrack window of up to 72 hours. It can only be turned on when a cluster is created or restored, is billed
    by the changes that it stores, and does not go together with replicas in other regions.
  `,
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html"],
  frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-10"] },
  similar: [
    "checkov:CKV_AWS_326",
    "guard-rules-registry:AURORA_MYSQL_BACKTRACKING_ENABLED",
    "cdk-nag:AuroraMySQLBacktrack",
    "prowler:rds_cluster_backtrack_enabled",
    "hashicorp-fsbp-sentinel:rds-ensure-cluster-backtracking-enabled"
  ],
  on: rdsCluster,
  appliesTo: (cluster) => all(cluster.engine.equals("aurora-mysql"), not(any(rds_exports2.isInGlobal(cluster), rds_exports2.isCopy(cluster), rds_exports2.hasNoInstances(cluster)))),
  expect: (cluster) => cluster.backtrackWindow.satisfies((seconds2) => seconds2 > 0),
  message: (cluster) => `${cluster} cannot be rewound after a mistake`
});

// rules/aurora/backup-retention.ts
var backup_retention_default = defineRule({
  id: "aurora-backup-retention",
  title: "Cluster keeps its backups long enough",
  survives: "mistake",
  capability: "backup-meets-objective",
  since: "0.1.0",
  why: `
    A cluster is always backed up, but without a setting for one day only. Corruption that is noticed later than that
    has no backup from before it. A retention of zero is not taken by AWS: the deployment fails.
  `,
  remedy: `
    Raise the retention to the workload's least one; AWS takes 1 to 35 days, and a backup plan keeps longer. Storage
    beyond the size of the database is billed by the gigabyte.
  `,
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
  similar: ["trivy:AWS-0077", "kics:low_rds_backup_retention_period", "regula:FG_R00107", "terrascan:AC_AWS_0495"],
  on: rdsCluster,
  appliesTo: (cluster) => all(any(rds_exports2.isAurora(cluster), rds_exports2.isMultiAzCluster(cluster)), not(rds_exports2.isCopy(cluster))),
  expect: (cluster, goal) => all(
    rds_exports2.keepsBackups(cluster, (days2) => days2 >= 1 && days2 <= rds_exports2.MOST_RETENTION),
    any(
      rds_exports2.keepsBackups(cluster, (days2) => days2 >= rds_exports2.leastRetention(goal)),
      backupRules(cluster).some((rule) => plan_exports.keepsFor(rule, rds_exports2.leastRetention(goal)))
    )
  ),
  message: (cluster, goal) => {
    const days2 = cluster.backupRetention.known() ?? 1;
    if (days2 < 1) return `${cluster} turns its backups off, which AWS rejects`;
    if (days2 <= rds_exports2.MOST_RETENTION) return `${cluster} keeps its backups for less than ${String(rds_exports2.leastRetention(goal))} days`;
    return `${cluster} asks for its backups to be kept longer than the ${String(rds_exports2.MOST_RETENTION)} days that AWS takes`;
  }
});

// rules/aurora/cluster-two-zones.ts
var cluster_two_zones_default = defineRule({
  id: "aurora-cluster-two-zones",
  title: "Cluster has instances in two Availability Zones",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: `
    Aurora keeps the data in three zones, but a cluster with a single instance has nothing to fail over to: when its
    zone is lost, the database is down until somebody creates an instance elsewhere. With a second instance in another
    zone Aurora promotes that one, usually in less than a minute. The cluster's list of zones adds no instance.
  `,
  remedy: `
    Add a second instance of the same class and let Aurora choose the zones, or name two different ones. It costs as
    much as the first, and can serve reads.
  `,
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html"],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  similar: [
    "prowler:rds_cluster_multi_az",
    "regula:FG_R00209",
    "hashicorp-fsbp-sentinel:rds-ensure-cluster-multi-az-configured",
    "steampipe-terraform-aws-compliance:rds_db_cluster_multiple_az_enabled"
  ],
  on: rdsCluster,
  appliesTo: (cluster) => all(any(rds_exports2.isAurora(cluster), rds_exports2.isMultiAzCluster(cluster)), not(rds_exports2.isCopy(cluster)), not(rds_exports2.isLimitless(cluster))),
  expect: (cluster) => {
    const members = rds_exports2.membersOf(cluster);
    const readers = cluster.referrers(scalableTarget, "cluster").where((target) => target.dimension.equals(rds_exports2.READERS));
    const areTwo = members.atLeast(2);
    const standApart = any(presume(members.distinct((member) => member.availabilityZone).atLeast(2)), not(areTwo));
    return rds_exports2.orAddedElsewhere(
      cluster,
      any(
        all(standingAtHome(areTwo), standApart),
        all(members.exist(), readers.some((target) => target.least.satisfies((least) => least >= 1))),
        standingAtHome(any(rds_exports2.isMultiAzCluster(cluster), rds_exports2.isServerlessV1(cluster)))
      )
    );
  },
  message: (cluster) => rds_exports2.membersOf(cluster).atLeast(2).outcome === "holds" ? `${cluster} has all its instances in one Availability Zone` : `${cluster} has fewer than two instances, so that none can take over in another Availability Zone`
});

// rules/aurora/deletion-protection.ts
var deletion_protection_default = defineRule({
  id: "aurora-deletion-protection",
  title: "Cluster has deletion protection",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  why: `
    Without deletion protection one call, one removed block or one stack deleted in the wrong account takes the cluster
    away. With it the call is refused until somebody turns the protection off on purpose. That of a cluster does not
    stop its instances from being deleted, but keeps the data.
  `,
  remedy: `
    Turn deletion protection on; it costs nothing and needs no restart. A stack that shall be deleted needs an update
    first that turns it off.
  `,
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_DeleteCluster.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-globalcluster.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-13"] },
  similar: [
    "checkov:CKV_AWS_139",
    "trivy:AWS-0343",
    "cdk-nag:RDSInstanceDeletionProtectionEnabled",
    "prowler:rds_cluster_deletion_protection",
    "hashicorp-fsbp-sentinel:rds-ensure-deletion-protection-enabled",
    "steampipe-terraform-aws-compliance:rds_db_cluster_deletion_protection_enabled"
  ],
  on: [rdsCluster, rdsGlobalCluster],
  expect: (cluster) => cluster.deletionProtection.equals(true),
  message: (cluster) => `${cluster} can be deleted by one call`
});

// rules/aurora/final-snapshot.ts
var final_snapshot_default = defineRule({
  id: "aurora-final-snapshot",
  title: "Cluster leaves its data behind when it is deleted or replaced",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  why: `
    A cluster leaves a final snapshot when its block or its stack is deleted. When an update replaces it, because its
    name, its subnet group or its snapshot changes, the old one goes without, and its data with it.
  `,
  remedy: `
    Ask for a snapshot both on deletion and on replacement, or have the cluster retained. A snapshot is billed as
    backup storage until somebody removes it; a retained cluster goes on costing what it costs.
  `,
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9"] },
  on: rdsCluster,
  appliesTo: (cluster) => not(rds_exports2.isCopy(cluster)),
  expect: (cluster) => all(rds_exports2.outlivesDeletion(cluster), rds_exports2.outlivesReplacement(cluster)),
  message: (cluster) => `${cluster} leaves no snapshot when ${rds_exports2.outlivesDeletion(cluster).outcome === "fails" ? "it is deleted" : "an update replaces it"}`
});

// rules/aurora/global-takes-effect.ts
var global_takes_effect_default = defineRule({
  id: "aurora-global-takes-effect",
  title: "Secondary of a global database stands in a region of its own",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    A stack creates its clusters in its own region, and a global database takes one cluster in a region. Two in one
    template are therefore rejected: the copy that was to survive the region never comes to exist.
  `,
  remedy: `
    Move the secondary to a template of its own, deploy that in the recovery region after the primary, and let it name
    the global database by its identifier.
  `,
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-attaching.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-globalcluster.html"
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7"] },
  on: rdsCluster,
  appliesTo: (cluster) => rds_exports2.isSecondary(cluster),
  expect: (cluster) => standingOn(cluster.globalCluster, presume(not(rds_exports2.isBesideItsGlobal(cluster)))),
  message: (cluster) => `${cluster} is deployed to the region of another cluster of its global database, which AWS rejects`
});

// rules/aurora/global.ts
var global_default = defineRule({
  id: "aurora-global",
  title: "Aurora cluster is replicated to another region",
  survives: "region-loss",
  capability: "data-replicated",
  since: "0.1.0",
  why: `
    The volume of a cluster stands in one region. Copies of snapshots bring back the database of hours ago; a secondary
    of a global database is about a second behind and takes over in minutes.
  `,
  remedy: `
    Make the cluster the primary of a global database and define a secondary in a stack of the recovery region. A
    secondary without instances costs storage and replicated writes only, but needs an instance before it can serve.
  `,
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Replication.CrossRegion.html"
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7", "CP-9"] },
  on: rdsCluster,
  appliesTo: (cluster) => all(rds_exports2.isAurora(cluster), not(rds_exports2.isCopy(cluster)), not(rds_exports2.hasSecondaryBeside(cluster)), doubt(rds_exports2.canBeGlobal(cluster))),
  expect: (cluster) => rds_exports2.hasCopyElsewhere(cluster),
  message: (cluster) => `${cluster} has no secondary in another region`
});

// rules/aurora/members-alike.ts
var members_alike_default = defineRule({
  id: "aurora-members-alike",
  title: "Instances of the cluster can be reached alike",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: `
    After a failover another instance is the writer. If the old one had a public address and the new one has none, or
    the other way round, clients that could reach the database before cannot reach it now.
  `,
  remedy: `
    Give all instances of the cluster the same public accessibility; in most cases none should have any. The change is
    made without a restart.
  `,
  references: ["https://docs.aws.amazon.com/awssupport/latest/user/fault-tolerance-checks.html"],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10"] },
  on: rdsCluster,
  appliesTo: (cluster) => all(rds_exports2.isAurora(cluster), rds_exports2.membersOf(cluster).atLeast(2)),
  expect: (cluster) => {
    const members = rds_exports2.membersOf(cluster);
    return any(
      members.every((member) => member.publiclyAccessible.equals(true)),
      members.every((member) => member.publiclyAccessible.equals(false)),
      members.every((member) => member.publiclyAccessible.isUnset())
    );
  },
  message: (cluster) => `${cluster} has instances with a public address and instances without`
});

// rules/aurora/multi-writer.ts
var multi_writer_default = defineRule({
  id: "aurora-multi-writer",
  title: "Secondary cluster takes writes",
  survives: "region-loss",
  capability: "data-writable-everywhere",
  advice: true,
  since: "0.1.0",
  why: `
    A secondary refuses writes unless it may forward them to the primary. Where every region serves, its applications
    must otherwise know the primary's endpoint and follow it through each failover.
  `,
  remedy: `
    Turn global write forwarding on. A forwarded write takes the way to the primary and back, and not every statement
    can be forwarded.
  `,
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-write-forwarding.html",
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html"
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "SC-36"] },
  on: rdsCluster,
  appliesTo: (cluster) => rds_exports2.isSecondary(cluster),
  expect: (cluster) => cluster.writeForwarding.equals(true),
  message: (cluster) => `${cluster} is a secondary that takes no writes`
});

// rules/aurora/secondary-has-instance.ts
var secondary_has_instance_default = defineRule({
  id: "aurora-secondary-has-instance",
  title: "Secondary cluster has an instance",
  survives: "region-loss",
  capability: "compute-running-in-recovery-region",
  since: "0.1.0",
  why: `
    A secondary without instances replicates the data and serves nobody. In a failover an instance must be created
    first, which takes minutes, and in a region that others flee to may find no capacity.
  `,
  remedy: `
    Give the secondary at least one instance. Until the failover it can be small, or serverless with a low minimum.
  `,
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-attach.console.headless.html"],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  on: rdsCluster,
  appliesTo: (cluster) => all(rds_exports2.isSecondary(cluster), not(rds_exports2.hasNoInstances(cluster))),
  expect: (cluster) => rds_exports2.orAddedElsewhere(cluster, rds_exports2.membersOf(cluster).exist()),
  message: (cluster) => `${cluster} is a secondary without an instance, so that it can serve nobody`
});

// rules/aurora/secondary-size.ts
var secondary_size_default = defineRule({
  id: "aurora-secondary-size",
  title: "Secondary cluster is as large as its primary",
  survives: "region-loss",
  capability: "capacity-in-recovery-region",
  since: "0.1.0",
  why: `
    After a failover the secondary carries the whole load of the primary. An instance that is smaller is overloaded at
    the moment when it is needed, and making it larger then takes minutes and a restart.
  `,
  remedy: `
    Give the secondary an instance of the class of the primary's largest, or a serverless one with the same limits. It
    costs as much as at home.
  `,
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html"],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-2(2)", "CP-7"] },
  on: rdsCluster,
  appliesTo: (cluster) => all(rds_exports2.isSecondary(cluster), rds_exports2.membersOf(cluster).exist()),
  expect: (cluster) => rds_exports2.aboutPrimary(cluster, (primary) => rds_exports2.membersOf(primary).every((theirs) => rds_exports2.hasInstanceAsLarge(cluster, theirs, primary))),
  message: (cluster) => `${cluster} has no instance as large as the largest of its primary`
});

// rules/backup/continuous-valid.ts
var continuous_valid_default = defineRule({
  id: "backup-continuous-valid",
  title: "Continuous backup rules are accepted by AWS Backup",
  survives: "mistake",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    Continuous backups reach back 35 days at most, must say how many, and cannot move to cold storage. AWS
    Backup rejects a plan with a rule that says otherwise, and with the plan goes every backup that it was to
    make.
  `,
  remedy: `
    Delete continuous backups after 1 to 35 days, without cold storage. What must be kept longer is another
    rule of the same plan, without continuous backup, that runs less often.
  `,
  references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/point-in-time-recovery-retention-period.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
  on: backupPlan,
  expect: (plan) => [
    { key: "rules", verdict: plan.rules.every(() => all()), message: `${plan} has rules that cannot be read` },
    ...plan.rules.members.map(({ item: rule, presence: presence2 }) => ({
      key: `${rule}`,
      verdict: any(not(presence2), plan_exports.isValidIfContinuous(rule)),
      message: `${rule} is continuous, which AWS accepts for 1 to ${String(plan_exports.CONTINUOUS_DAYS)} days and without cold storage only, so it rejects the plan`
    }))
  ],
  message: (plan) => `${plan} has a continuous rule that AWS Backup rejects, so it backs nothing up`
});

// rules/backup/copy-takes-effect.ts
var copy_takes_effect_default = defineRule({
  id: "backup-copy-takes-effect",
  title: "Copies of backups name their vault by its ARN",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    A copy names its destination by ARN, for it may be in another region or account. The name of a vault, which
    is what a plain reference to one gives, is not enough: AWS Backup rejects the plan, and with it go the copies
    and the backups themselves.
  `,
  remedy: `
    Name the vault by its ARN. A vault in another region belongs to a stack of that region: write its ARN with
    that region in it.
  `,
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-backup-backupplan-copyactionresourcetype.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupvault.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6", "CP-9"] },
  on: backupPlan,
  appliesTo: (plan) => plan.rules.flatMap((rule) => rule.copies).exist(),
  expect: (plan) => [
    { key: "copies", verdict: plan.rules.every((rule) => rule.copies.every(() => all())), message: `${plan} has copies that cannot be read` },
    ...plan.rules.members.flatMap(
      ({ item: rule, presence: presence2 }) => rule.copies.members.map(({ item: copy, presence: copied }) => ({
        key: `${copy}`,
        verdict: any(not(presence2), not(copied), copy.vault.isArn()),
        message: `${copy} does not name its vault by an ARN, so AWS rejects the plan`
      }))
    )
  ],
  message: (plan) => `${plan} has a copy that does not name its vault by an ARN`
});

// rules/backup/covers-data.ts
var covers_data_default = defineRule({
  id: "backup-covers-data",
  title: "Data store is backed up, by itself or by a backup plan",
  survives: "mistake",
  capability: "data-backed-up",
  yieldsTo: ["dynamodb-pitr", "rds-backup-enabled", "s3-versioning"],
  since: "0.1.0",
  why: `
    Redundancy does not help against a mistake: what is deleted or overwritten is gone from every zone and every
    replica at once. Only a backup brings it back, and this store has none: its own are off, and no backup plan
    selects it.
  `,
  remedy: `
    Turn the store's own backups on, or have a backup plan select it by ARN or by tag. Backups are charged by
    their size, most of them by what has changed only.
  `,
  references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_backing_up_data_identified_backups_data.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-9"] },
  similar: [
    "checkov:CKV2_AWS_8",
    "cdk-nag:RDSInBackupPlan",
    "cdk-nag:DynamoDBInBackupPlan",
    "hashicorp-nist-sentinel:dynamodb-tables-should-be-present-in-a-backup-plan",
    "prowler:rds_instance_protected_by_backup_plan",
    "prowler:rds_cluster_protected_by_backup_plan",
    "prowler:dynamodb_table_protected_by_backup_plan",
    "service-screener:disabledBackup"
  ],
  on: stores_exports.storeKinds,
  appliesTo: stores_exports.isOriginal,
  expect: stores_exports.isBackedUp,
  message: (store) => `${store} is not backed up`
});

// rules/backup/cross-account.ts
var cross_account_default = defineRule({
  id: "backup-cross-account",
  title: "Backup plan copies to a vault of another account",
  survives: "mistake",
  capability: "backup-immutable",
  advice: true,
  since: "0.1.0",
  why: `
    Whoever may delete the data of an account, by mistake or in an attack, may often delete its backups, too. A
    copy in another account is out of reach for its administrators.
  `,
  remedy: `
    Add a copy action to a vault of an account that holds backups and nothing else, in the same organization. The
    vault's policy must allow the copy, and what is copied must not be encrypted with a key that AWS manages.
  `,
  references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/create-cross-account-backup.html"],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-6", "CP-9(8)"] },
  on: backupPlan,
  expect: (plan) => plan.rules.some((rule) => rule.copies.some((copy) => plan_exports.leavesAccount(copy, plan))),
  message: (plan) => `${plan} keeps its backups in one account`
});

// rules/backup/cross-region.ts
var cross_region_default = defineRule({
  id: "backup-cross-region",
  title: "Backup plan copies to a vault in another region",
  survives: "region-loss",
  capability: "backup-leaves-region",
  evidenceOf: "data-leaves-region",
  since: "0.1.0",
  why: `
    Backups stand in the region of what they are made of. When the region is out of reach, so are they, and there
    is nothing to restore from elsewhere.
  `,
  remedy: `
    Add a copy action that names, by its ARN, a vault in the recovery region; a stack of that region makes it.
    Transfer and storage of the copies are charged. The copies are encrypted with the key of the vault.
  `,
  references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html"],
  frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-9"] },
  similar: ["service-screener:backupPlanNoCrossRegionCopy"],
  on: backupPlan,
  expect: (plan) => plan.rules.some((rule) => rule.copies.some((copy) => plan_exports.leavesRegion(copy, plan))),
  message: (plan) => `${plan} keeps its backups in one region`
});

// rules/backup/lifecycle-valid.ts
var lifecycle_valid_default = defineRule({
  id: "backup-lifecycle-valid",
  title: "Lifecycles of a backup plan are accepted by AWS Backup",
  survives: "mistake",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    What moves to cold storage must stay there for at least 90 days. AWS Backup rejects a plan with a lifecycle
    that deletes earlier, in a rule or in a copy of it, and with the plan goes every backup that it was to make.
  `,
  remedy: `
    Delete at least 90 days after the move to cold storage, or do not move to cold storage what is not kept that
    long. Cold storage is cheaper to keep and dearer to restore from, and only some services have it.
  `,
  references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html"],
  frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-9"] },
  similar: ["cfn-lint:E3504"],
  on: backupPlan,
  expect: (plan) => [
    { key: "rules", verdict: plan.rules.every(() => all()), message: `${plan} has rules that cannot be read` },
    ...plan.rules.members.flatMap(({ item: rule, presence: presence2 }) => [
      fault(`${rule}`, any(not(presence2), plan_exports.hasValidLifecycle(rule))),
      ...rule.copies.members.map(
        ({ item: copy, presence: copied }) => fault(`${copy}`, any(not(presence2), not(copied), plan_exports.hasValidLifecycle(copy)))
      )
    ])
  ],
  message: (plan) => `${plan} has a lifecycle that AWS Backup rejects, so it backs nothing up`
});
var fault = (place, verdict2) => ({
  key: place,
  verdict: verdict2,
  message: `${place} deletes backups less than ${String(plan_exports.COLD_STORAGE_DAYS)} days after their move to cold storage, so AWS rejects the plan`
});

// rules/backup/plan-selects.ts
var plan_selects_default = defineRule({
  id: "backup-plan-selects",
  title: "Backup plan has a selection of resources",
  survives: "mistake",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    A backup plan says when and where backups are made, and nothing of what is backed up: that is a backup
    selection's to say. A plan without one is deployed without a complaint and never backs anything up.
  `,
  remedy: `
    Add a backup selection that names the plan and the resources, by ARN or by tag, or take the plan out. What
    is then backed up is charged by its size.
  `,
  references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html"],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
  similar: ["service-screener:backupPlanNotAssigned"],
  on: backupPlan,
  expect: (plan) => any(
    plan.referrers(backupSelection, "plan").exist(),
    plan.isHandedOut() ? unproven(plan, `\`${plan.subject.address}\` is an output, so another template may hold its selection`) : any()
  ),
  message: (plan) => `${plan} has no backup selection, so it backs nothing up`
});

// rules/backup/retention.ts
var retention_default = defineRule({
  id: "backup-retention",
  title: "Backups are kept for the least retention",
  survives: "mistake",
  capability: "backup-meets-objective",
  since: "0.1.0",
  why: `
    A mistake is often found days after it was made: a job that corrupts rows over a long weekend, a record that
    is missed at the end of the month. A backup from before it must still be there then.
  `,
  remedy: `
    Delete backups after the least retention at the earliest, in one rule of the plan at least. Older backups
    cost what has changed since; those that are kept for months may move to cold storage.
  `,
  references: ["https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html"],
  frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP01"], nist80053: ["CP-9", "SI-12"] },
  similar: ["steampipe-terraform-aws-compliance:backup_plan_min_retention_35_days"],
  on: stores_exports.storeKinds,
  appliesTo: (store) => all(stores_exports.isOriginal(store), inBackupPlan(store)),
  expect: (store, { retention: retention2 }) => stores_exports.reachesBack(store, retention2),
  message: (store, { retention: retention2 }) => `${store} has no backups that are kept for ${String(retention2)} days`
});

// rules/backup/schedule-rpo.ts
var schedule_rpo_default = defineRule({
  id: "backup-schedule-rpo",
  title: "Backups run at least as often as the recovery point objective",
  survives: "mistake",
  capability: "backup-meets-objective",
  since: "0.1.0",
  why: `
    What was written since the last backup is lost with a mistake. A schedule whose longest pause is longer than
    the recovery point objective loses more than was agreed: at worst everything since that pause began.
  `,
  remedy: `
    Add a rule that runs more often, hourly at best, and keep what it makes for days only. For databases and
    buckets turn continuous backup on, for tables point-in-time recovery: both lose minutes.
  `,
  references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/plan-options-and-configuration.html",
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP03", "REL13-BP01"], nist80053: ["CP-9"] },
  similar: ["service-screener:backupPlanInfrequentSchedule"],
  on: stores_exports.storeKinds,
  appliesTo: (store) => all(stores_exports.isOriginal(store), inBackupPlan(store)),
  expect: (store, { rpo }) => stores_exports.isBackedUpEvery(store, Math.max(rpo, stores_exports.SHORTEST_INTERVAL)),
  message: (store, { rpo }) => `${store} is backed up less often than every ${hours(Math.max(rpo, stores_exports.SHORTEST_INTERVAL))}`
});
var hours = (seconds2) => seconds2 === 3600 ? "hour" : `${String(Math.round(seconds2 / 360) / 10)} hours`;

// rules/backup/selection-takes-effect.ts
var selection_takes_effect_default = defineRule({
  id: "backup-selection-takes-effect",
  title: "Backup selection selects something, in the form that AWS Backup takes",
  survives: "mistake",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    A selection names what is backed up by ARN or by tag. A plain reference to a database, a table or a volume
    gives a name or an id, which AWS Backup rejects or takes for nothing, and a tag that nothing carries selects
    nothing. The plan then runs on schedule and backs nothing up.
  `,
  remedy: `
    Name resources by their ARN: the attribute that gives it, or for volumes and instances, which have none, the
    ARN written out around the id. Give every resource that is chosen by tag the tag itself.
  `,
  references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
  on: backupSelection,
  expect: (selection) => {
    const { resources, notResources, role } = selection;
    return [
      { key: "choice", verdict: selection_exports.choosesSomething(selection), message: `${selection} names neither resources nor a list of tags` },
      { key: "list", verdict: resources.isWellFormed(), message: `${selection} names its resources by one value, where AWS Backup takes a list of ARNs` },
      {
        key: "arns",
        verdict: resources.isWellFormed().outcome === "fails" ? all() : namesArns(resources, selection),
        message: `${selection} names resources by what is no ARN, so they are not backed up`
      },
      { key: "not-arns", verdict: namesArns(notResources, selection), message: `${selection} leaves out resources by what is no ARN` },
      {
        key: "role",
        verdict: all(role.isSet(), presume(any(role.isArn(), not(role.isDefined())))),
        message: `${selection} names no role by its ARN, so AWS Backup may not back anything up`
      },
      { key: "operator", verdict: selection_exports.hasTagOperators(selection), message: `${selection} compares tags in another way than STRINGEQUALS, which AWS rejects` },
      { key: "prefix", verdict: selection_exports.hasTagPrefixes(selection), message: `${selection} has a condition on a tag without \`aws:ResourceTag/\` before its name` },
      { key: "tags", verdict: selection_exports.findsByTags(selection), message: `${selection} selects by tags that nothing in these files carries` }
    ];
  },
  message: (selection) => `${selection} does not take effect`
});

// rules/backup/vault-lock.ts
var vault_lock_default = defineRule({
  id: "backup-vault-lock",
  title: "Backup vault is locked for the least retention",
  survives: "mistake",
  capability: "backup-immutable",
  advice: true,
  since: "0.1.0",
  why: `
    Backups that can be deleted are deleted with the data: by the same mistake, or by an attacker who wants them
    gone first. A locked vault keeps each of them for a least time, whoever asks.
  `,
  remedy: `
    Lock the vault with a least retention. Days in which the lock can still be changed make it final when they
    are over: then not even AWS can delete a backup early, and all of them are charged to their end. Without
    such days an administrator may take the lock off again.
  `,
  references: [
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/logicallyairgappedvault.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9(8)", "SI-12"] },
  on: backupVault,
  expect: (vault, { retention: retention2 }) => any(all(vault.lockedFor.isSet(), vault.lockedFor.satisfies((days2) => days2 >= retention2)), vault.airGappedFor.isSet()),
  message: (vault, { retention: retention2 }) => `${vault} does not lock its backups for ${String(retention2)} days`
});

// rules/data/leaves-region.ts
var leaves_region_default = defineRule({
  id: "data-leaves-region",
  title: "Data store has a copy with a history in another region",
  survives: "region-loss",
  capability: "backup-leaves-region",
  since: "0.1.0",
  why: `
    Data and backups that stand in one region are out of reach together when the region is, and gone together
    when it is lost. Every strategy of recovery, the cheapest included, begins with a copy in another region.
  `,
  remedy: `
    Copy backups by a backup plan to a vault in the recovery region; for an RDS instance replicate automated
    backups there; for an Aurora cluster, a table or a bucket add a live copy that keeps a history of its own: a
    secondary, a replica with point-in-time recovery, a versioned destination. Transfer and storage are charged.
  `,
  references: [
    "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_planning_for_recovery_disaster_recovery.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html"
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6(1)", "CP-9"] },
  on: stores_exports.storeKinds,
  appliesTo: stores_exports.isOriginal,
  expect: stores_exports.leavesRegion,
  message: (store) => `${store} has no copy in another region from which it could be restored`
});

// rules/dynamodb/capacity.ts
var capacity_default = defineRule({
  id: "dynamodb-capacity",
  title: "DynamoDB capacity follows the load",
  survives: "instance-loss",
  capability: "scales",
  since: "0.1.0",
  why: `
    A table with fixed capacity throttles what goes beyond it. A failover, a retry storm or a good day is then
    an outage of its own, and an index that falls behind throttles the writes of its table.
  `,
  remedy: `
    Use on-demand capacity, or scale reads and writes of the table and of every index between a minimum and a
    maximum. On-demand costs more for each request and nothing while there are none. Auto scaling reacts in
    minutes, so the minimum must carry the first rush.
  `,
  references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/AutoScaling.html",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html"
  ],
  frameworks: { wellArchitected: ["REL07-BP01", "REL07-BP03"], nist80053: ["CP-2(2)", "SC-5(2)"] },
  similar: [
    "checkov:CKV2_AWS_16",
    "cdk-nag:DynamoDBAutoScalingEnabled",
    "hashicorp-fsbp-sentinel:dynamo-db-tables-scales-capacity-with-demand",
    "prowler:dynamodb_table_autoscaling_enabled"
  ],
  on: [dynamodbTable, dynamodbGlobalTable],
  expect: (table) => {
    const isOnDemand = table.billingMode.equals("PAY_PER_REQUEST");
    if (!table.is(dynamodbTable)) {
      const readsScale = table.replicas.every(
        ({ readUnits, readScaling, indexes }) => all(readUnits.isUnset(), readScaling.isSet(), indexes.every((index) => index.readUnits.isUnset()))
      );
      return any(readsScale, isOnDemand);
    }
    const scalesItself = DIRECTIONS.map((direction) => scales(table, `dynamodb:table:${direction}`, "*"));
    const indexesScale = table.indexes.every(
      ({ name }) => all(...DIRECTIONS.map((direction) => scales(table, `dynamodb:index:${direction}`, `*/index/${name.known() ?? "*"}`)))
    );
    return any(isOnDemand, all(...scalesItself, indexesScale));
  },
  message: (table) => `${table} has a fixed capacity for reads, writes or an index`
});
var DIRECTIONS = ["ReadCapacityUnits", "WriteCapacityUnits"];
var scales = (table, dimension, id) => table.others(scalableTarget).some((target) => {
  const byName = all(not(provably(target.table.isDefined())), target.resourceId.startsWith(`table/${table.tableName.known() ?? "/"}/`));
  const itsOwn = any(target.table.names(table), byName);
  return all(target.dimension.equals(dimension), target.resourceId.matches(id), itsOwn, hasPolicy(target));
});
var hasPolicy = (target) => any(
  target.referrers(scalingPolicy, "target").exist(),
  target.others(scalingPolicy).some((policy) => all(policy.resourceId.same(target.resourceId), policy.dimension.same(target.dimension)))
);

// rules/dynamodb/deletion-policy.ts
var deletion_policy_default = defineRule({
  id: "dynamodb-deletion-policy",
  title: "DynamoDB table outlives its stack",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  why: `
    A table is deleted with its stack, when its definition is taken out of the template, and when a change of
    its keys or its name makes CloudFormation replace it: the new one is empty. The first two are covered by
    the deletion policy, the third by the update-replace policy, and both say Delete unless they are written.
  `,
  remedy: `
    Set both policies to Retain, or turn deletion protection on. A table that was retained stays, and costs,
    until somebody deletes it by hand; a stack that is deployed again must import it.
  `,
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
  on: [dynamodbTable, dynamodbGlobalTable],
  expect: (table) => any(
    all(table.deletionPolicy.isOneOf("Retain", "RetainExceptOnCreate"), table.updateReplacePolicy.equals("Retain")),
    table.is(dynamodbTable) ? table.deletionProtection.equals(true) : table.replicas.every((replica) => replica.deletionProtection.equals(true))
  ),
  message: (table) => `${table} is deleted with its stack, or when a change replaces it`
});

// rules/dynamodb/deletion-protection.ts
var deletion_protection_default2 = defineRule({
  id: "dynamodb-deletion-protection",
  title: "DynamoDB table is protected from deletion, in every region",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  why: `
    A table goes in seconds, by a click, a script or a template that no longer has it. Where it had point-in-time
    recovery, one backup of its last state stays for 35 days; where not, nothing. Deletion protection makes
    DynamoDB refuse, whoever asks. Each replica of a global table has a protection of its own.
  `,
  remedy: `
    Turn deletion protection on for the table and for every replica. It is free. A stack that is to delete or
    replace the table must turn it off first, in an update of its own.
  `,
  references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery_Howitworks.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-replicaspecification.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
  similar: [
    "hashicorp-fsbp-sentinel:dynamo-db-tables-delete-protection-enabled",
    "prowler:dynamodb_table_deletion_protection_enabled",
    "service-screener:deleteTableProtection"
  ],
  on: [dynamodbTable, dynamodbGlobalTable],
  expect: (table) => table.is(dynamodbTable) ? table.deletionProtection.equals(true) : table.replicas.every((replica) => replica.deletionProtection.equals(true)),
  message: (table) => `${table} can be deleted${table.is(dynamodbGlobalTable) ? " in at least one region" : ""}: it has no deletion protection`
});

// rules/dynamodb/global-takes-effect.ts
var global_takes_effect_default2 = defineRule({
  id: "dynamodb-global-takes-effect",
  title: "DynamoDB accepts the global table",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    A global table that DynamoDB refuses is found out during the deployment, often the one that was to bring
    the second region. Until then there is no replica, and nothing to fail over to.
  `,
  remedy: `
    Give a table with several replicas a stream of new and old images, list the stack's own region among the
    replicas, and give strong consistency three replicas, or two and a witness.
  `,
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-globaltablewitness.html"
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6(1)", "CP-10"] },
  on: dynamodbGlobalTable,
  expect: (table) => [
    {
      key: "stream",
      verdict: any(table.stream.isSet(), table.consistency.equals("STRONG"), not(table.replicas.atLeast(2))),
      message: `${table} has several replicas and no stream to keep them alike`
    },
    {
      key: "own region",
      verdict: presume(table.replicas.some((replica) => replica.region.same(table.region))),
      message: `${table} has no replica in the region of its own stack`
    },
    {
      key: "consistency",
      verdict: any(
        table.consistency.equals("EVENTUAL"),
        table.replicas.atLeast(3),
        all(table.replicas.atLeast(2), table.witnesses.exist())
      ),
      message: `${table} is to be strongly consistent, which takes three replicas, or two and a witness`
    }
  ],
  message: (table) => `${table} is refused`
});

// rules/dynamodb/global.ts
var global_default2 = defineRule({
  id: "dynamodb-global",
  title: "DynamoDB table has replicas in at least two regions",
  survives: "region-loss",
  capability: "data-replicated",
  since: "0.1.0",
  why: `
    A table lives in one region. With the region its data is out of reach, and the way back is a restore from
    copies that are hours old, if there are any. A global table has a replica in each of its regions that takes
    reads and writes and is behind by a second or less. A global table with one replica is a regional table.
  `,
  remedy: `
    Define the table as a global table with a replica in the recovery region, and turn point-in-time recovery
    on for each, for deletions replicate, too. Replicated writes and the storage of each replica are charged.
    CloudFormation moves a table to the other type by import only, never in place.
  `,
  references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_MA_HowItWorks.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html"
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-10", "SC-36"] },
  on: [dynamodbTable, dynamodbGlobalTable],
  expect: (table) => table.is(dynamodbTable) ? table.referrers(dynamodbReplica, "table").exist() : dynamodb_exports2.isInTwoRegions(table),
  message: (table) => `${table} has a copy in one region only`
});

// rules/dynamodb/pitr.ts
var pitr_default = defineRule({
  id: "dynamodb-pitr",
  title: "DynamoDB table has point-in-time recovery, in every region",
  survives: "mistake",
  capability: "data-backed-up",
  since: "0.1.0",
  why: `
    Items that a bug or a person deletes or overwrites are gone from all three zones at once, and from every
    replica within seconds. Point-in-time recovery keeps up to 35 days of history, down to the second. It is
    off until it is turned on, on each replica by itself, and nothing of the time before can be brought back.
  `,
  remedy: `
    Turn point-in-time recovery on for the table and for every replica. It is charged by the size of the table
    and needs no capacity. A restore makes a new table: plan how the application moves to it.
  `,
  references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-globaltable-replicaspecification.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9", "CP-10"] },
  similar: [
    "checkov:CKV_AWS_28",
    "checkov:CKV_AWS_165",
    "trivy:AWS-0024",
    "guard-rules-registry:DYNAMODB_PITR_ENABLED",
    "cdk-nag:DynamoDBPITREnabled",
    "cfn_nag:W78",
    "terrascan:AC_AWS_0458",
    "regula:FG_R00106",
    "prowler:dynamodb_tables_pitr_enabled",
    "kics:dynamodb_table_point_in_time_recovery_disabled",
    "hashicorp-fsbp-sentinel:dynamo-db-tables-point-in-time-recovery-enabled",
    "steampipe-terraform-aws-compliance:dynamodb_table_point_in_time_recovery_enabled",
    "service-screener:disabledPointInTimeRecovery"
  ],
  on: [dynamodbTable, dynamodbGlobalTable],
  appliesTo: (table) => doubt(all(...nearMisses(table).map((miss) => miss.verdict))),
  expect: (table) => {
    const everywhere = table.is(dynamodbTable) ? table.pointInTimeRecovery.equals(true) : table.replicas.every((replica) => replica.pointInTimeRecovery.equals(true));
    return any(everywhere, inBackupPlan(table));
  },
  message: (table) => table.is(dynamodbTable) ? `${table} has no point-in-time recovery` : `${table} lacks point-in-time recovery in at least one region`
});

// rules/elb/connection-draining.ts
var connection_draining_default = defineRule({
  id: "elb-connection-draining",
  title: "Load balancer lets requests finish before a target is taken away",
  survives: "instance-loss",
  capability: "deployable-safely",
  since: "0.1.0",
  why: `
    Every deployment and every scaling action takes targets away. Without a delay the requests that they are working
    on are cut off, so that a planned change looks like a failure to users.
  `,
  remedy: `
    Turn connection draining on, or set the deregistration delay of the target group to a little more than the longest
    request takes. Deployments wait for as long.
  `,
  references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-conn-drain.html"
  ],
  frameworks: { wellArchitected: ["REL08-BP04", "REL05-BP01"], nist80053: ["CP-10"] },
  similar: [
    "cdk-nag:CLBConnectionDraining",
    "prowler:elb_connection_draining_enabled",
    "hashicorp-fsbp-sentinel:elb-connection-draining-enabled",
    "steampipe-terraform-aws-compliance:ec2_classic_lb_connection_draining_enabled",
    "service-screener:ELBConnectionDraining"
  ],
  on: [elbClassic, elbTargetGroup],
  appliesTo: (resource) => resource.is(elbTargetGroup) ? all(not(resource.targetType.equals("lambda")), any(resource.protocol.isUnset(), not(resource.protocol.equals("GENEVE")))) : all(),
  expect: (resource) => resource.is(elbTargetGroup) ? resource.deregistrationDelay.satisfies((seconds2) => seconds2 > 0) : resource.draining.equals(true),
  message: (resource) => `${resource} cuts off the requests of a target that is taken away`
});

// rules/elb/cross-zone.ts
var cross_zone_default = defineRule({
  id: "elb-cross-zone",
  title: "Every node of the load balancer reaches targets",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  advice: true,
  since: "0.1.0",
  why: `
    Without cross-zone balancing a node only sends requests to targets in its own zone. When the targets of a zone are
    lost, or there were never any, what arrives at that zone's node fails until DNS no longer names it; and zones with
    fewer targets are overloaded before the others.
  `,
  remedy: `
    Turn cross-zone load balancing on, or keep targets in every zone that the load balancer has a subnet in. For
    Network and Gateway Load Balancers traffic between zones is charged.
  `,
  references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-cross-zone.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-crosszone-lb.html"
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["SC-36", "SC-5(2)"] },
  similar: [
    "checkov:CKV_AWS_138",
    "checkov:CKV_AWS_152",
    "regula:FG_R00043",
    "guard-rules-registry:ELB_CROSS_ZONE_LOAD_BALANCING_ENABLED",
    "prowler:elb_cross_zone_load_balancing_enabled",
    "prowler:elbv2_cross_zone_load_balancing_enabled",
    "hashicorp-fsbp-sentinel:elb-cross-zone-load-balancing-enabled",
    "steampipe-terraform-aws-compliance:elb_classic_lb_cross_zone_load_balancing_enabled",
    "steampipe-terraform-aws-compliance:elb_application_network_gateway_lb_cross_zone_load_balancing_enabled",
    "service-screener:ELBCrossZone",
    "cdk-nag:ELBCrossZoneLoadBalancingEnabled"
  ],
  on: [elbLoadBalancer, elbClassic],
  appliesTo: (balancer) => balancer.is(elbLoadBalancer) ? not(balancer.type.equals("application")) : all(),
  expect: (balancer) => {
    if (!balancer.is(elbLoadBalancer)) return balancer.crossZone.equals(true);
    const groups = targetGroupsOf(balancer);
    const nowhereOff = presume(groups.every((ref2) => ref2.follow(elbTargetGroup, (group) => not(group.crossZone.equals("false")))));
    const covered = groups.every((ref2) => ref2.follow(elbTargetGroup, (group) => any(group.crossZone.equals("true"), coversZones(group, balancer))));
    const balances = provided(not(all(groups.exist(), covered)), all(balancer.crossZone.equals(true), nowhereOff));
    return balancer.isHandedOut() && groups.exist().outcome === "fails" ? doubt(balances) : balances;
  },
  message: (balancer) => `${balancer} does not balance across Availability Zones`
});

// rules/elb/deletion-protection.ts
var deletion_protection_default3 = defineRule({
  id: "elb-deletion-protection",
  title: "Load balancer is protected from deletion",
  survives: "mistake",
  capability: "protected-from-deletion",
  advice: true,
  since: "0.1.0",
  why: `
    A load balancer holds no data and can be made again from its template, but not with the same DNS name and
    addresses. Whoever deletes it by mistake takes the service down until every record and every client that names
    the old one has been changed.
  `,
  remedy: `
    Turn deletion protection on. It has to be turned off again before the load balancer can be deleted or replaced,
    also by its own stack.
  `,
  references: ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html"],
  frameworks: { wellArchitected: ["REL08-BP05"], nist80053: ["CM-3", "SC-5(2)"] },
  similar: [
    "checkov:CKV_AWS_150",
    "cdk-nag:ELBDeletionProtectionEnabled",
    "guard-rules-registry:ELB_DELETION_PROTECTION_ENABLED",
    "prowler:elbv2_deletion_protection",
    "hashicorp-fsbp-sentinel:elb-ensure-deletion-protection-enabled",
    "steampipe-terraform-aws-compliance:elb_application_lb_deletion_protection_enabled",
    "kics:alb_deletion_protection_disabled",
    "aws-config-rules:ELB_DELETION_PROTECTION_ENABLED"
  ],
  on: elbLoadBalancer,
  expect: (balancer) => balancer.deletionProtection.equals(true),
  message: (balancer) => `${balancer} can be deleted by mistake`
});

// rules/elb/zones.ts
var zones_default2 = defineRule({
  id: "elb-zones",
  title: "Load balancer has nodes in enough Availability Zones",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  since: "0.1.0",
  why: `
    A load balancer has its nodes in the zones of its subnets. With all of them in one zone, users reach nothing any
    more when that zone is lost, however many zones the targets behind it stand in.
  `,
  remedy: `
    Give the load balancer a subnet in each zone in which it has targets, at least two. A Network Load Balancer gets
    further addresses with them, which clients that allow only known addresses have to be told.
  `,
  references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html"
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  similar: [
    "prowler:elbv2_is_in_multiple_az",
    "prowler:elb_is_in_multiple_az",
    "hashicorp-fsbp-sentinel:elb-multiple-az",
    "hashicorp-fsbp-sentinel:elb-ensure-multi-az-configuration-classic-load-balancer",
    "service-screener:ELBMultiAZ"
  ],
  on: [elbLoadBalancer, elbClassic],
  expect: (balancer, { zones }) => balancer.is(elbLoadBalancer) ? balancerSpans(balancer, zones) : balancer.zones.distinct((zone) => zone).atLeast(zones),
  message: (balancer, { zones }) => `${balancer} has nodes in fewer than ${String(zones)} Availability Zones`
});

// rules/listener/target-exists.ts
var target_exists_default = defineRule({
  id: "listener-target-exists",
  title: "Listener forwards to a target group that has targets",
  survives: "instance-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    A target group that nothing registers with answers every request with an error, and its health checks find
    nothing to check. Load balancer, zones and checks all look right, and yet no user is served; as the target of a
    failover it would be found out only then.
  `,
  remedy: `
    Name the target group in the Auto Scaling group, the ECS service or the list of targets that is to serve the
    requests, or let the listener forward to the group that they name already.
  `,
  references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-register-targets.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/attach-load-balancer-asg.html"
  ],
  frameworks: { wellArchitected: ["REL11-BP01"], nist80053: ["CP-10"] },
  on: [elbListener, elbListenerRule],
  appliesTo: (listener) => forwardedTo(listener).exist(),
  expect: forwardsToTargets,
  message: (listener) => `${listener} forwards to a target group that nothing registers with`
});

// rules/near-miss/property.ts
var property_default = defineRule({
  id: "near-miss-property",
  title: "Protections are written under the names that AWS knows",
  survives: "mistake",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    A setting under a name that AWS does not know protects nothing: the deployment is rejected, or goes through
    without it. In a review it reads as if the protection were there.
  `,
  remedy: `
    Write the setting under the name that the message gives, and check its form: a name that is nearly right
    often comes with a value in the form of another service.
  `,
  references: ["https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html"],
  frameworks: { wellArchitected: ["REL08-BP01"], nist80053: ["CM-6"] },
  on: KINDS.filter(hasNearMisses),
  expect: (resource) => nearMisses(resource).map(({ written: written2, right, instead, verdict: verdict2 }) => ({
    key: written2,
    verdict: verdict2,
    message: `${resource} has \`${written2}\`, which AWS does not know: ${right === void 0 ? instead ?? "there is no such setting" : `it is called \`${right}\``}`
  })),
  message: (resource) => `${resource} has a setting under a name that AWS does not know`
});

// rules/nlb/public-subnets.ts
var public_subnets_default = defineRule({
  id: "nlb-public-subnets",
  title: "Load balancer that faces the internet stands in public subnets",
  survives: "zone-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    AWS accepts a subnet without a route to an internet gateway for a load balancer that faces the internet. The node
    there gets a public address and answers nobody: a part of the users fails, and the zone that looks like a spare
    one is none.
  `,
  remedy: `
    Name public subnets, those whose route table leads to an internet gateway, or give the subnets such a route. Where
    only the network itself is to reach it, make the load balancer internal.
  `,
  references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html"
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10"] },
  on: [elbLoadBalancer, elbClassic],
  appliesTo: (balancer) => balancer.is(elbLoadBalancer) ? all(balancer.type.isOneOf("application", "network"), balancer.scheme.equals("internet-facing")) : all(any(balancer.scheme.isUnset(), balancer.scheme.equals("internet-facing")), balancer.subnets.exist()),
  expect: (balancer) => {
    const subnets = balancer.is(elbLoadBalancer) ? balancer.subnets.and(balancer.mappedSubnets) : balancer.subnets;
    return subnets.every((subnet) => blaming(subnet, subnet.follow(ec2Subnet, isPublic)));
  },
  message: (balancer) => `${balancer} faces the internet from a subnet that has no way there`
});

// rules/rds/backup-enabled.ts
var backup_enabled_default = defineRule({
  id: "rds-backup-enabled",
  title: "RDS instance is backed up",
  survives: "mistake",
  capability: "data-backed-up",
  since: "0.1.0",
  why: `
    With a retention of zero RDS takes no snapshots and keeps no transaction logs. A dropped table, a bad
    migration or a corrupted page is then for ever: a standby and every replica repeat the mistake at once.
  `,
  remedy: `
    Keep automated backups for at least a day, better as long as the workload's least retention. Turning them on
    interrupts the instance briefly; backup storage up to the size of the database costs nothing.
  `,
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html"],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
  similar: [
    "checkov:CKV_AWS_133",
    "guard-rules-registry:DB_INSTANCE_BACKUP_ENABLED",
    "cdk-nag:RDSInstanceBackupEnabled",
    "cfn_nag:W75",
    "prowler:rds_instance_backup_enabled",
    "kics:rds_with_backup_disabled",
    "hashicorp-fsbp-sentinel:rds-ensure-automatic-backups-enabled",
    "steampipe-terraform-aws-compliance:rds_db_instance_backup_enabled",
    "terrascan:AC_AWS_0052",
    "service-screener:Backup"
  ],
  on: rdsInstance,
  appliesTo: (db) => any(rds_exports2.standsAlone(db), rds_exports2.isSourceAndReplica(db)),
  expect: (db) => any(rds_exports2.keepsBackups(db, (days2) => days2 >= 1), all(rds_exports2.standsAlone(db), inBackupPlan(db))),
  message: (db) => rds_exports2.isReplica(db).outcome === "holds" ? `${db} has its automated backups turned off, without which RDS makes no replica of it` : `${db} has its automated backups turned off, and no backup plan selects it`
});

// rules/rds/backup-retention.ts
var backup_retention_default2 = defineRule({
  id: "rds-backup-retention",
  title: "RDS instance keeps its backups long enough",
  survives: "mistake",
  capability: "backup-meets-objective",
  since: "0.1.0",
  why: `
    Corruption is often noticed days after it happened. Once the last backup from before it has expired, there is
    nothing left to go back to. Without a setting CloudFormation keeps one day.
  `,
  remedy: `
    Raise the retention to the workload's least one; RDS keeps at most 35 days, and a backup plan keeps longer.
    Storage beyond the size of the database is billed by the gigabyte.
  `,
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9"] },
  similar: [
    "trivy:AWS-0077",
    "kics:low_rds_backup_retention_period",
    "regula:FG_R00107",
    "service-screener:BackupTooLow"
  ],
  on: rdsInstance,
  appliesTo: (db) => all(rds_exports2.standsAlone(db), rds_exports2.keepsBackups(db, (days2) => days2 > 0)),
  expect: (db, goal) => all(
    rds_exports2.keepsBackups(db, (days2) => days2 <= rds_exports2.MOST_RETENTION),
    any(
      rds_exports2.keepsBackups(db, (days2) => days2 >= rds_exports2.leastRetention(goal)),
      backupRules(db).some((rule) => plan_exports.keepsFor(rule, rds_exports2.leastRetention(goal)))
    )
  ),
  message: (db, goal) => (db.backupRetention.known() ?? 0) > rds_exports2.MOST_RETENTION ? `${db} asks for its backups to be kept longer than the ${String(rds_exports2.MOST_RETENTION)} days that RDS takes` : `${db} keeps its backups for less than ${String(rds_exports2.leastRetention(goal))} days`
});

// rules/rds/backups-survive-deletion.ts
var backups_survive_deletion_default = defineRule({
  id: "rds-backups-survive-deletion",
  title: "Automated backups survive the deletion of the database",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  why: `
    Unless told otherwise RDS removes the automated backups together with the database. Whoever deletes the wrong
    one deletes the way back, too.
  `,
  remedy: `
    Have the automated backups retained when the database is deleted. They expire at the end of their retention as
    before, and are billed as backup storage until then. A final snapshot does not expire: take both.
  `,
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.Retaining.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.Retaining.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.Limitations.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9"] },
  on: [rdsInstance, rdsCluster],
  appliesTo: (db) => db.is(rdsInstance) ? all(rds_exports2.standsAlone(db), rds_exports2.keepsBackups(db, (days2) => days2 > 0)) : db.is(rdsCluster) ? not(any(rds_exports2.isMultiAzCluster(db), rds_exports2.isCopy(db), rds_exports2.hasNoInstances(db))) : any(),
  expect: (db) => db.deleteAutomatedBackups.equals(false),
  message: (db) => `${db} loses its automated backups when it is deleted`
});

// rules/rds/cross-region-copy.ts
var cross_region_copy_default = defineRule({
  id: "rds-cross-region-copy",
  title: "Backups of the RDS instance leave the region",
  survives: "region-loss",
  capability: "backup-leaves-region",
  evidenceOf: "data-leaves-region",
  since: "0.1.0",
  why: `
    Automated backups and snapshots stand in the region of the instance. When the region is lost or out of reach,
    so are they, and there is nothing to restore from anywhere else.
  `,
  remedy: `
    Replicate the automated backups to another region, with a key of that region where the instance is encrypted,
    or have a backup plan copy its recovery points there. Transfer and storage are billed.
  `,
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/AutomatedBackups.Replicating.Enable.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6", "CP-9"] },
  similar: ["service-screener:CrossRegionBackupNotEnabled"],
  on: rdsInstance,
  appliesTo: (db) => all(rds_exports2.standsAlone(db), doubt(not(rds_exports2.isCustom(db)))),
  expect: (db) => any(
    rds_exports2.replicatesBackups(db),
    backupRules(db).some((rule) => rule.copies.some((copy) => plan_exports.leavesRegion(copy, db)))
  ),
  message: (db) => isFilled(db.backupReplicationRegion).outcome === "holds" ? `${db} asks for a copy of its backups that RDS does not make: it needs another region, backups, and a key there for encrypted ones` : `${db} has no backup outside its region`
});

// rules/rds/cross-region-replica.ts
var cross_region_replica_default = defineRule({
  id: "rds-cross-region-replica",
  title: "RDS instance has a replica in another region",
  survives: "region-loss",
  capability: "data-replicated",
  since: "0.1.0",
  why: `
    Copies of backups bring back the database of hours ago, and a restore of it takes hours more. A replica in
    another region is seconds behind and is promoted in minutes.
  `,
  remedy: `
    Define a replica in a stack of the other region that names this instance by its ARN, with a key of that region
    where the instance is encrypted. It costs as much as an instance, and the transfer between the regions.
  `,
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.XRgn.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.RDS_Fea_Regions_DB-eng.Feature.CrossRegionReadReplicas.html"
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7", "CP-9"] },
  on: rdsInstance,
  appliesTo: (db) => all(rds_exports2.standsAlone(db), doubt(rds_exports2.canReplicateAbroad(db))),
  expect: (db) => db.referrers(rdsInstance, "replicaOf").some((replica) => all(rds_exports2.isReplica(replica), standsElsewhere(replica, db))),
  message: (db) => db.referrers(rdsInstance, "replicaOf").exist().outcome === "holds" ? `${db} has replicas in its own region only` : `${db} has no replica in another region`
});

// rules/rds/deletion-protection.ts
var deletion_protection_default4 = defineRule({
  id: "rds-deletion-protection",
  title: "RDS instance has deletion protection",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  why: `
    Without deletion protection one call, one removed block or one stack deleted in the wrong account takes the
    instance away. With it the call is refused until somebody turns the protection off on purpose.
  `,
  remedy: `
    Turn deletion protection on; it costs nothing and needs no restart. A stack that shall be deleted needs an
    update first that turns it off.
  `,
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html"],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-13"] },
  similar: [
    "trivy:AWS-0177",
    "guard-rules-registry:RDS_INSTANCE_DELETION_PROTECTION_ENABLED",
    "cdk-nag:RDSInstanceDeletionProtectionEnabled",
    "cfn_nag:F80",
    "prowler:rds_instance_deletion_protection",
    "kics:rds_db_instance_with_deletion_protection_disabled",
    "regula:FG_R00280",
    "hashicorp-fsbp-sentinel:rds-ensure-deletion-protection-enabled",
    "steampipe-terraform-aws-compliance:rds_db_instance_deletion_protection_enabled"
  ],
  on: rdsInstance,
  appliesTo: (db) => not(rds_exports2.isMember(db)),
  expect: (db) => db.deletionProtection.equals(true),
  message: (db) => `${db} can be deleted by one call`
});

// rules/rds/durable-parameters.ts
var durable_parameters_default = defineRule({
  id: "rds-durable-parameters",
  title: "Parameter group keeps committed transactions durable",
  survives: "instance-loss",
  capability: "data-backed-up",
  since: "0.1.0",
  why: `
    These settings let the database report a commit before its log is on disk. After a crash or a failover the last
    transactions are gone, though the application was told that they are safe; point-in-time recovery lacks them, too.
  `,
  remedy: `
    Remove the setting, or give it the engine's default. Commits then wait for the disk again: load jobs that need the
    speed can relax it in their own session.
  `,
  references: [
    "https://docs.aws.amazon.com/awssupport/latest/user/fault-tolerance-checks.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.BestPractices.FeatureRecommendations.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-9", "CP-10(2)"] },
  on: [rdsParameterGroup, rdsClusterParameterGroup],
  appliesTo: (group) => {
    if (!group.is(rdsParameterGroup)) return all();
    const users = group.referrers(rdsInstance, "parameterGroup");
    return not(all(users.exist(), users.every(rds_exports2.isReplica)));
  },
  expect: (group) => {
    const { flushLogAtCommit: flush, syncBinlog, synchronousCommit, fsync } = group;
    const aurora = provably(group.family.startsWith("aurora"));
    const waits = all(provably(group.family.startsWith("aurora-mysql8")), flush.equals("2"));
    const flushes = any(flush.isUnset(), flush.equals("1"), waits);
    const synchronises = any(syncBinlog.isUnset(), syncBinlog.equals("1"), aurora);
    return [
      { key: "flush", verdict: flushes, message: `${group} flushes the log to disk less often than at every commit` },
      { key: "binlog", verdict: synchronises, message: `${group} does not write the binary log to disk at every commit` },
      { key: "commit", verdict: isNotOff(synchronousCommit), message: `${group} reports commits before they are on disk` },
      { key: "fsync", verdict: isNotOff(fsync), message: `${group} never forces writes to disk` }
    ];
  },
  message: (group) => `${group} trades committed transactions for speed`
});
var isNotOff = (setting) => any(setting.isUnset(), setting.satisfies((value) => !OFF.includes(value.toLowerCase())));
var OFF = ["off", "false", "no", "0"];

// rules/rds/final-snapshot.ts
var final_snapshot_default2 = defineRule({
  id: "rds-final-snapshot",
  title: "RDS instance leaves its data behind when it is deleted or replaced",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  why: `
    A stand-alone instance leaves a final snapshot when its block or its stack is deleted. When an update replaces
    it, because its name or its engine changes, the old one goes without, and its data with it.
  `,
  remedy: `
    Ask for a snapshot both on deletion and on replacement, or have the instance retained. A snapshot is billed as
    backup storage until somebody removes it; a retained instance goes on costing what it costs.
  `,
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBInstance.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9"] },
  on: rdsInstance,
  appliesTo: (db) => all(rds_exports2.standsAlone(db), not(rds_exports2.isCustom(db))),
  expect: (db) => all(rds_exports2.outlivesDeletion(db), rds_exports2.outlivesReplacement(db)),
  message: (db) => `${db} leaves no snapshot when ${rds_exports2.outlivesDeletion(db).outcome === "fails" ? "it is deleted" : "an update replaces it"}`
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
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-oracle-multiaz.html"
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  similar: [
    "checkov:CKV_AWS_157",
    "guard-rules-registry:RDS_MULTI_AZ_SUPPORT",
    "cdk-nag:RDSMultiAZSupport",
    "prowler:rds_instance_multi_az",
    "kics:rds_multi_az_deployment_disabled",
    "regula:FG_R00251",
    "hashicorp-fsbp-sentinel:rds-ensure-multi-az-configuration",
    "steampipe-terraform-aws-compliance:rds_db_instance_multiple_az_enabled",
    "service-screener:MultiAZ"
  ],
  on: rdsInstance,
  appliesTo: (db) => all(
    rds_exports2.standsAlone(db),
    not(all(db.multiAz.equals(true), isFilled(db.availabilityZone))),
    doubt(rds_exports2.hasStandbyByMultiAz(db))
  ),
  expect: (db) => db.multiAz.equals(true),
  message: (db) => `${db} has no standby in a second Availability Zone`
});

// rules/rds/instance-zone-free.ts
var instance_zone_free_default = defineRule({
  id: "rds-instance-zone-free",
  title: "Multi-AZ instance names no Availability Zone",
  survives: "zone-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    RDS chooses the zones of a Multi-AZ instance and rejects one that names a zone as well. The deployment fails,
    so that neither the standby nor the database comes to exist.
  `,
  remedy: `
    Remove the Availability Zone: the subnet group says where the instance may stand, and RDS chooses two zones of it.
  `,
  references: ["https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html"],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10"] },
  on: rdsInstance,
  appliesTo: (db) => all(not(rds_exports2.isMember(db)), db.multiAz.equals(true)),
  expect: (db) => not(isFilled(db.availabilityZone)),
  message: (db) => `${db} is Multi-AZ and names an Availability Zone, which RDS rejects`
});

// rules/rds/member-settings-ignored.ts
var member_settings_ignored_default = defineRule({
  id: "rds-member-settings-ignored",
  title: "Cluster member leaves to its cluster what the cluster decides",
  survives: "zone-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    Standbys, backups and deletion protection belong to the cluster. RDS rejects a member that asks for them itself, or
    takes no notice: what the template promises is not what protects the data.
  `,
  remedy: `
    Set the retention of backups and deletion protection on the cluster, and survive the loss of a zone with a second
    member in another one. Then remove the settings from the member.
  `,
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html"
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-9", "CP-10"] },
  similar: ["cfn-lint:E3682"],
  on: rdsInstance,
  appliesTo: (db) => rds_exports2.isMember(db),
  expect: (db) => [
    {
      key: "standby",
      verdict: any(db.multiAz.isUnset(), db.multiAz.equals(false)),
      message: `${db} asks for a standby, which a member of a cluster cannot have`
    },
    {
      key: "retention",
      verdict: db.backupRetention.isUnset(),
      message: `${db} sets how long backups are kept, which only its cluster can`
    },
    {
      key: "protection",
      verdict: any(db.deletionProtection.isUnset(), db.deletionProtection.equals(false)),
      message: `${db} asks for deletion protection, which only its cluster can have`
    }
  ],
  message: (db) => `${db} sets what only its cluster can`
});

// rules/rds/proxy-multi-zone.ts
var proxy_multi_zone_default = defineRule({
  id: "rds-proxy-multi-zone",
  title: "RDS proxy stands in several Availability Zones",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  since: "0.1.0",
  why: `
    Every connection goes through the proxy. One that stands in a single zone is lost with it, however well the
    database behind it fails over.
  `,
  remedy: `
    Give the proxy a subnet in each zone that the application uses. The subnets of a proxy cannot be changed later:
    it is replaced, and gets a new endpoint.
  `,
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-network-prereqs.html"],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  on: rdsProxy,
  expect: (proxy, goal) => proxy.zones.distinct((zone) => zone).atLeast(goal.zones),
  message: (proxy, goal) => `${proxy} stands in fewer than ${goal.zones === 2 ? "two" : "three"} Availability Zones`
});

// rules/rds/replica-read-only.ts
var replica_read_only_default = defineRule({
  id: "rds-replica-read-only",
  title: "Read replica can neither drift nor fail to recover",
  survives: "instance-loss",
  capability: "configuration-takes-effect",
  advice: true,
  since: "0.1.0",
  why: `
    A replica that takes writes drifts from its source, and replication stops at the first conflict. Logs in tables
    fill the storage that replication needs, and old row formats can make a table impossible to recover.
  `,
  remedy: `
    Leave the replica read-only, write its logs to files and let new tables have the dynamic row format: remove the
    setting from the group.
  `,
  references: [
    "https://docs.aws.amazon.com/awssupport/latest/user/fault-tolerance-checks.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_MySQL.Replication.ReadReplicas.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-10(2)"] },
  on: rdsParameterGroup,
  appliesTo: (group) => group.referrers(rdsInstance, "parameterGroup").some(rds_exports2.isReplica),
  expect: (group) => [
    {
      key: "writes",
      verdict: any(group.readOnly.isUnset(), group.readOnly.satisfies((value) => !["0", "off", "false"].includes(value.toLowerCase()))),
      message: `${group} lets a read replica take writes`
    },
    {
      key: "log",
      verdict: any(group.logOutput.isUnset(), group.logOutput.satisfies((value) => value.toUpperCase() !== "TABLE")),
      message: `${group} has a read replica write its logs to tables`
    },
    {
      key: "rows",
      verdict: any(group.rowFormat.isUnset(), group.rowFormat.satisfies((value) => value.toUpperCase() === "DYNAMIC")),
      message: `${group} gives new tables of a read replica an old row format`
    }
  ],
  message: (group) => `${group} puts a read replica at risk`
});

// rules/rds/replica-takes-effect.ts
var replica_takes_effect_default = defineRule({
  id: "rds-replica-takes-effect",
  title: "Cross-region replica can find its source",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    A replica stands in the region of its own stack. To reach a source in another region it must name it by ARN, from
    a stack of its own there, and bring a key of its own region if the source is encrypted. Otherwise RDS rejects it,
    or the copy that was to leave the region stays beside the original.
  `,
  remedy: `
    Move the replica to a stack in the recovery region and name the source by its ARN, with a key of that region for an
    encrypted source.
  `,
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.XRgn.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html"
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-7"] },
  on: rdsInstance,
  appliesTo: (db) => all(rds_exports2.isReplica(db), isFilled(db.replicaOf), any(isFilled(db.sourceRegion), rds_exports2.hasSourceElsewhere(db))),
  expect: (db) => {
    const { replicaOf, sourceRegion } = db;
    const atHome = all(isFilled(sourceRegion), sourceRegion.same(db.region));
    const beside = rds_exports2.hasSourceBeside(db);
    const isNamedByArn = any(atHome, beside, replicaOf.isArn());
    const agree2 = any(not(isFilled(sourceRegion)), not(replicaOf.isArn()), replicaOf.arnRegion().same(sourceRegion));
    const isLocked = provably(replicaOf.follow(rdsInstance, rds_exports2.isEncrypted));
    const stays = standingOn(sourceRegion, any(not(beside), provably(atHome)));
    const isFound = standingOn(replicaOf, isNamedByArn);
    const hasKey = any(atHome, beside, not(isLocked), isFilled(db.kmsKey));
    return [
      { key: "place", verdict: stays, message: `${db} is to follow a source in another region that is deployed beside it` },
      { key: "name", verdict: isFound, message: `${db} names its source in another region by something else than an ARN` },
      { key: "region", verdict: standingOn(sourceRegion, presume(agree2)), message: `${db} names a source region that is not that of its source` },
      { key: "key", verdict: hasKey, message: `${db} brings no key of its own region for a source that is encrypted` }
    ];
  },
  message: (db) => `${db} cannot replicate from another region`
});

// rules/rds/storage-autoscaling.ts
var isRoom = (most, allocated) => 10 * most >= 11 * allocated;
var storage_autoscaling_default = defineRule({
  id: "rds-storage-autoscaling",
  title: "RDS instance grows its storage by itself",
  survives: "instance-loss",
  capability: "scales",
  advice: true,
  since: "0.1.0",
  why: `
    An instance that runs out of storage stops: it takes no more writes, and often no more connections, until
    somebody has given it more.
  `,
  remedy: `
    Set a limit for storage that is at least a tenth above what is allocated. Storage grows in steps as it fills and
    never shrinks again, so that the limit is also the most that it can come to cost.
  `,
  references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html"],
  frameworks: { wellArchitected: ["REL01-BP06", "REL07-BP01"], nist80053: ["CP-2(2)"] },
  on: rdsInstance,
  appliesTo: (db) => all(not(rds_exports2.isCustom(db)), not(rds_exports2.isMember(db))),
  expect: (db) => {
    const allocated = db.allocatedStorage.known();
    if (allocated === void 0) return all(db.maxAllocatedStorage.isSet(), presume(undecided(db.allocatedStorage)));
    return all(db.maxAllocatedStorage.isSet(), db.maxAllocatedStorage.satisfies((most) => isRoom(most, allocated)));
  },
  message: (db) => `${db} does not grow its storage when it runs full`
});

// rules/rds/subnet-group-zones.ts
var subnet_group_zones_default = defineRule({
  id: "rds-subnet-group-zones",
  title: "DB subnet group spans enough Availability Zones",
  survives: "zone-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    A database can only stand, and fail over, where its subnet group has a subnet. RDS rejects a group that covers
    fewer than two zones, and a Multi-AZ DB cluster in a group of fewer than three.
  `,
  remedy: `
    Add a subnet of another zone to the group. Subnets cost nothing, and an existing database stays where it is.
  `,
  references: [
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/create-multi-az-db-cluster.html"
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  on: rdsSubnetGroup,
  expect: (group) => {
    const spans = (zones) => presume(group.zones.distinct((zone) => zone).atLeast(zones));
    return all(spans(2), any(spans(3), group.referrers(rdsCluster, "subnetGroup").none(rds_exports2.isMultiAzCluster)));
  },
  message: (group) => group.zones.distinct((zone) => zone).atLeast(2).outcome === "fails" ? `${group} covers fewer than two Availability Zones, which RDS rejects` : `${group} covers fewer than the three Availability Zones that its Multi-AZ DB cluster needs`
});

// rules/route53/active-records.ts
var active_records_default = defineRule({
  id: "route53-active-records",
  title: "Records that share the traffic serve two regions, each health-checked",
  survives: "region-loss",
  capability: "routing-active",
  since: "0.1.0",
  why: `
    Where every region serves, losing one costs only its share of users, and only until Route 53 leaves it out of
    its answers. For that each record must be checked, each must get users at all, and one of them must lead to
    another region.
  `,
  remedy: `
    Have one record for each region, by latency, weight or place, and give each a health check or an alias to a
    load balancer that evaluates its target's health. A record of weight zero gets users only when all others fail.
  `,
  references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-types.html",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-how-route-53-chooses-records.html"
  ],
  frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10", "SC-36"] },
  similar: ["service-screener:route53RecordNoHealthCheck"],
  on: route53Record,
  appliesTo: dns_exports.sharesTraffic,
  expect: (record2) => [
    {
      key: "health",
      verdict: dns_exports.isHealthChecked(record2),
      message: `${record2} is not health-checked, so Route 53 goes on answering with it when what it leads to fails`
    },
    {
      key: "weight",
      verdict: dns_exports.getsTraffic(record2),
      message: `${record2} has the weight zero, so it gets no users while another record works`
    },
    { key: "regions", verdict: dns_exports.servesElsewhere(record2), message: `${record2} has no counterpart that leads to another region` }
  ],
  message: (record2) => `${record2} does not share the traffic with another region`
});

// rules/route53/failover-health.ts
var failover_health_default = defineRule({
  id: "route53-failover-health",
  title: "Primary failover record is health-checked",
  survives: "region-loss",
  capability: "failover-automated",
  since: "0.1.0",
  why: `
    Route 53 takes a record that is not checked for healthy for ever, so that it never answers with the secondary.
    Aliases to CloudFront cannot pass on the health of their target, and that of API Gateway, S3 and interface
    endpoints says nothing about what is behind them: there only a health check of its own tells.
  `,
  remedy: `
    Name a health check of what users depend on, from outside of the region, or have an alias to a load balancer
    evaluate its target's health. Health checks cost little; too strict a check moves users for nothing.
  `,
  references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-simple-configs.html",
    "https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html"
  ],
  frameworks: { wellArchitected: ["REL11-BP01", "REL11-BP02", "REL13-BP05"], nist80053: ["CP-10", "SI-13"] },
  on: route53Record,
  appliesTo: (record2) => dns_exports.isRole(record2, "PRIMARY"),
  expect: dns_exports.isHealthChecked,
  message: (record2) => `${record2} is the primary of a failover that never happens: Route 53 does not see whether what it leads to works`
});

// rules/route53/failover-pair.ts
var failover_pair_default = defineRule({
  id: "route53-failover-pair",
  title: "Failover record has its counterpart",
  survives: "region-loss",
  capability: "routing-movable",
  since: "0.1.0",
  why: `
    Route 53 fails over between two records of one name and type: it answers with the secondary while the primary
    is unhealthy. A primary alone is answered whatever its health, and a secondary alone is all there is.
  `,
  remedy: `
    Add the other record, of the same name and type and in the same zone, that sends users to the recovery
    region. Both can stand before there is anything to fail over to: the secondary may lead to a static page.
  `,
  references: ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-failover.html"],
  frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  on: route53Record,
  appliesTo: (record2) => record2.failover.isSet(),
  expect: (record2) => {
    const has = (role) => dns_exports.peersOf(record2).some((peer) => dns_exports.isRole(peer, role));
    return any(
      all(dns_exports.isRole(record2, "PRIMARY"), has("SECONDARY")),
      all(dns_exports.isRole(record2, "SECONDARY"), has("PRIMARY")),
      dns_exports.mayHavePeersElsewhere(record2)
    );
  },
  message: (record2) => `${record2} is the ${record2.failover.known() === "SECONDARY" ? "secondary" : "primary"} of a failover and has no counterpart`
});

// rules/route53/health-check-endpoint.ts
var health_check_endpoint_default = defineRule({
  id: "route53-health-check-endpoint",
  title: "Health check asks the application, not only its port",
  survives: "region-loss",
  capability: "health-checked",
  since: "0.1.0",
  why: `
    A port that accepts connections says that a process listens, not that it works: an application without its
    database still answers. A check that asks for nothing in particular gets the front page, from a cache if
    need be.
  `,
  remedy: `
    Check by HTTPS, with the path of a page that answers only if what users need works: the application, its
    database, what it cannot do without. Keep that page cheap, for it is asked from several places at once.
  `,
  references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-types.html",
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html"
  ],
  frameworks: { wellArchitected: ["REL11-BP01"], nist80053: ["SI-13"] },
  on: route53HealthCheck,
  appliesTo: ({ type }) => type.isOneOf("HTTP", "HTTPS", "HTTP_STR_MATCH", "HTTPS_STR_MATCH", "TCP"),
  expect: ({ type, path }) => any(all(type.isOneOf("HTTP", "HTTPS"), path.isSet()), type.isOneOf("HTTP_STR_MATCH", "HTTPS_STR_MATCH")),
  message: (check2) => `${check2} ${check2.type.known() === "TCP" ? "sees only that a port answers" : "asks for no page in particular"}`
});

// rules/route53/health-check-speed.ts
var health_check_speed_default = defineRule({
  id: "route53-health-check-speed",
  title: "Health check moves users within the recovery time objective",
  survives: "region-loss",
  capability: "fast-detection",
  since: "0.1.0",
  why: `
    Until users are elsewhere, the check must have failed often enough in a row, and the old answer must have run
    out in every resolver: interval times failures, plus the time to live. That alone can be longer than the
    whole recovery may take.
  `,
  remedy: `
    Check every 10 seconds and set the time to live to 60. The interval of a check cannot be changed: a new check
    replaces it, and fast checks cost more. Fewer failures than three move users for a hiccup.
  `,
  references: [
    "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-healthcheck-healthcheckconfig.html"
  ],
  frameworks: { wellArchitected: ["REL11-BP01", "REL13-BP01"], nist80053: ["CP-10", "SI-13"] },
  similar: ["service-screener:route53HealthCheckSlowInterval"],
  on: route53Record,
  appliesTo: (record2) => all(dns_exports.isChosen(record2), isFilled(record2.healthCheck)),
  expect: (record2, { rto }) => record2.healthCheck.follow(route53HealthCheck, (check2) => dns_exports.movesWithin(record2, check2, budget(rto))),
  message: (record2, { rto }) => `${record2} may go on sending users to what has failed for more than ${String(budget(rto))} seconds`
});
var budget = (rto) => Math.max(rto, 90);

// rules/route53/targets-differ.ts
var targets_differ_default = defineRule({
  id: "route53-targets-differ",
  title: "Failover records lead to different targets",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    A failover whose secondary sends users to where the primary sends them changes nothing: they are sent to what
    has just failed.
  `,
  remedy: `
    Have the secondary lead to the recovery region, or to a page that is served from elsewhere and says what has
    happened.
  `,
  references: ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-failover.html"],
  frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10"] },
  on: route53Record,
  appliesTo: (record2) => all(dns_exports.isRole(record2, "PRIMARY"), secondariesOf(record2).exist()),
  expect: (record2) => secondariesOf(record2).every((secondary) => not(dns_exports.haveOneTarget(record2, secondary))),
  message: (record2) => `${record2} fails over to where it leads itself`
});
var secondariesOf = (record2) => dns_exports.peersOf(record2).where((peer) => dns_exports.isRole(peer, "SECONDARY"));

// rules/route53/ttl.ts
var ttl_default = defineRule({
  id: "route53-ttl",
  title: "DNS record that moves users is cached for a minute at most",
  survives: "region-loss",
  capability: "fast-detection",
  since: "0.1.0",
  why: `
    Resolvers keep an answer for its time to live. For as long, users go on being sent to what has failed,
    however fast Route 53 has noticed.
  `,
  remedy: `
    Set the time to live to 60 seconds or less. Resolvers then ask more often, and queries are charged. Records of
    one name and weight must all have the same.
  `,
  references: ["https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-failover.html"],
  frameworks: { wellArchitected: ["REL11-BP02"], nist80053: ["CP-10"] },
  on: route53Record,
  appliesTo: (record2) => all(record2.alias.isUnset(), any(record2.failover.isSet(), record2.latencyRegion.isSet(), all(isFilled(record2.healthCheck), dns_exports.isChosen(record2)))),
  expect: (record2) => record2.ttl.satisfies((seconds2) => seconds2 <= 60),
  message: (record2) => `${record2} is cached for ${record2.ttl}, so users follow a failover only when that is over`
});

// rules/s3/bucket-kept.ts
var bucket_kept_default = defineRule({
  id: "s3-bucket-kept",
  title: "Nothing empties the S3 bucket when its stack is deleted",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  why: `
    S3 refuses to delete a bucket that has objects, which is its protection from a stack that is deleted by
    mistake. The CDK's automatic emptying deletes every object and every version first, and so turns one wrong
    command into the loss of all of them.
  `,
  remedy: `
    Take autoDeleteObjects off the bucket in a deployment of its own, and use the removal policy RETAIN. A stack
    that is deleted then leaves the bucket behind, to be emptied by hand.
  `,
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_s3.Bucket.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
  on: s3Bucket,
  appliesTo: (bucket) => not(isLogBucket(bucket)),
  expect: (bucket) => bucket.referrers(s3AutoDelete, "bucket").isEmpty(),
  message: (bucket) => `${bucket} is emptied when its stack is deleted`
});

// rules/s3/noncurrent-kept.ts
var noncurrent_kept_default = defineRule({
  id: "s3-noncurrent-kept",
  title: "S3 bucket keeps old versions for the retention",
  survives: "mistake",
  capability: "backup-meets-objective",
  since: "0.1.0",
  why: `
    Old versions are what an overwritten or deleted object is restored from. A lifecycle rule that removes them
    after a day gives whoever made the mistake one day to notice it.
  `,
  remedy: `
    Keep noncurrent versions at least as long as your retention, or keep the latest few of each object whatever
    their age. Versions are charged like objects: a colder storage class takes most of the cost.
  `,
  references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-noncurrentversionexpiration.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP01"], nist80053: ["CP-9", "SI-12"] },
  on: s3Bucket,
  appliesTo: (bucket) => all(not(isLogBucket(bucket)), isVersioned(bucket)),
  expect: (bucket, goal) => bucket.lifecycleRules.every((rule) => keepsOldVersions(rule, goal.retention)),
  message: (bucket, goal) => `${bucket} removes old versions before the retention of ${String(goal.retention)} days is over`
});

// rules/s3/object-lock.ts
var object_lock_default = defineRule({
  id: "s3-object-lock",
  title: "S3 bucket with copies locks them",
  survives: "mistake",
  capability: "backup-immutable",
  advice: true,
  since: "0.1.0",
  why: `
    Whoever can delete in the copy's bucket, an attacker with the account's rights among them, can delete the
    copies with the originals. Object Lock with a default retention keeps every version for its time, whatever
    rights somebody has.
  `,
  remedy: `
    Turn Object Lock on with a default retention in days or years, in governance mode to begin with. Versions
    cannot be deleted before their time, in compliance mode by nobody at all, and are charged until then.
  `,
  references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "CP-9(8)"] },
  similar: [
    "checkov:CKV_AWS_143",
    "guard-rules-registry:S3_BUCKET_DEFAULT_LOCK_ENABLED",
    "cdk-nag:S3BucketDefaultLockEnabled",
    "prowler:s3_bucket_object_lock",
    "hashicorp-nist-sentinel:s3-bucket-should-have-object-lock-enabled",
    "steampipe-terraform-aws-compliance:s3_bucket_object_lock_enabled"
  ],
  on: s3Bucket,
  appliesTo: (bucket) => all(isReplica2(bucket), not(isLogBucket(bucket))),
  expect: (bucket) => any(bucket.lockDays.isSet(), bucket.lockYears.isSet()),
  message: (bucket) => `${bucket} holds copies that can be deleted`
});

// rules/s3/replication-covers-encrypted.ts
var replication_covers_encrypted_default = defineRule({
  id: "s3-replication-covers-encrypted",
  title: "S3 replication takes objects encrypted with KMS along",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    S3 replicates no object that is encrypted with a KMS key unless the rule says so, and it says nothing about
    what it leaves out. Where KMS is the default of the bucket, that is every object: the copy stays empty.
  `,
  remedy: `
    Let the rule select encrypted objects, name a key of the destination's region for the copies, and allow the
    replication role to decrypt with the one and encrypt with the other. KMS requests are charged.
  `,
  references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-config-for-kms-objects.html"],
  frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-9"] },
  on: s3Bucket,
  appliesTo: (bucket) => all(
    bucket.replication.some((rule) => rule.status.equals("Enabled")),
    bucket.encryption.some(({ algorithm }) => algorithm.startsWith("aws:kms"))
  ),
  expect: (bucket) => bucket.replication.every(
    (rule) => any(
      all(
        all(rule.encryptedObjects.isSet(), rule.encryptedObjects.equals("Enabled")),
        rule.replicaKey.isSet(),
        presume(rule.destination.follow(s3Bucket, (copy) => rule.replicaKey.arnRegion().same(copy.region)))
      ),
      rule.status.equals("Disabled")
    )
  ),
  message: (bucket) => `${bucket} encrypts with KMS, and its replication leaves encrypted objects out or has no key for them`
});

// rules/s3/replication-takes-effect.ts
var replication_takes_effect_default = defineRule({
  id: "s3-replication-takes-effect",
  title: "S3 accepts the replication of the bucket",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    S3 takes or refuses a replication as a whole, and two versions of its settings exist that must not be mixed.
    What is refused is found out during the deployment, and until then nothing is copied anywhere.
  `,
  remedy: `
    Write each rule in the second version: a priority, a filter (an empty prefix for all objects), what becomes
    of delete markers, and a destination by its ARN. Time control takes a limit of 15 minutes and metrics. Both
    buckets must be versioned.
  `,
  references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-add-config.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-requirements.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-replicationdestination.html"
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6(1)", "CP-9"] },
  on: s3Bucket,
  appliesTo: (bucket) => bucket.replication.exist(),
  expect: (bucket) => {
    const every = (key, claim, what) => ({
      key,
      verdict: bucket.replication.every(claim),
      message: `${bucket} ${what}`
    });
    return [
      every("version", s3_replication_exports.isOfOneVersion, "has a replication rule without a filter that sets what needs one: a priority, delete markers, time control or changes of replicas"),
      every("delete markers", s3_replication_exports.saysDeleteMarkers, "has a replication rule with a filter that does not say what becomes of delete markers"),
      every("tags", s3_replication_exports.leavesTaggedDeleteMarkers, "replicates delete markers by a rule that chooses objects by tag"),
      every("destination", (rule) => rule.destination.isArn(), "replicates to something that is no ARN"),
      every("time", s3_replication_exports.hasTimeLimit, "has a replication time control without a limit of 15 minutes"),
      every("metrics", s3_replication_exports.hasMetricsForTimeControl, "has a replication time control without metrics"),
      every("threshold", s3_replication_exports.hasTimeControlForThreshold, "has a threshold for replication metrics without time control"),
      every("copies", s3_replication_exports.hasVersionedDestination, "replicates to a bucket that is not versioned"),
      { key: "source", verdict: isVersioned(bucket), message: `${bucket} is replicated and not versioned` },
      { key: "destinations", verdict: s3_replication_exports.hasOneDestination(bucket), message: `${bucket} replicates to several buckets by rules without a filter` }
    ];
  },
  message: (bucket) => `${bucket} has a replication that S3 refuses`
});

// rules/s3/replication-time-control.ts
var replication_time_control_default = defineRule({
  id: "s3-replication-time-control",
  title: "S3 replication has a time limit",
  survives: "region-loss",
  capability: "backup-meets-objective",
  since: "0.1.0",
  why: `
    Most objects are replicated in seconds, yet nothing holds S3 to it: under load, or for large objects, it can
    be hours. Time control is AWS's promise of 15 minutes for nearly all of them, and tells when it is missed.
  `,
  remedy: `
    Turn replication time control on, with metrics and an alarm on the backlog. It is charged for each gigabyte.
  `,
  references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-time-control.html"],
  frameworks: { wellArchitected: ["REL09-BP03", "REL13-BP01"], nist80053: ["CP-6(2)", "CP-10"] },
  on: s3Bucket,
  appliesTo: (bucket, goal) => goal.rpo > s3_replication_exports.TIME_LIMIT_MINUTES * 60 ? any() : all(
    not(isLogBucket(bucket)),
    bucket.replication.some((rule) => s3_replication_exports.mayLeaveRegion(bucket, rule))
  ),
  expect: (bucket) => bucket.replication.every(
    (rule) => any(
      all(s3_replication_exports.isTimed(rule), doubt(s3_replication_exports.hasTimeLimit(rule))),
      not(s3_replication_exports.mayLeaveRegion(bucket, rule))
    )
  ),
  message: (bucket) => `${bucket} is replicated without a time limit`
});

// rules/s3/replication.ts
var replication_default = defineRule({
  id: "s3-replication",
  title: "S3 bucket is replicated to another region",
  survives: "region-loss",
  capability: "data-replicated",
  since: "0.1.0",
  why: `
    A bucket lives in one region, and while the region is out of reach, so are its objects. Replication writes
    each new object to a bucket elsewhere within minutes, so that the recovery region has the data at hand.
  `,
  remedy: `
    Make a versioned bucket by a stack in the recovery region and replicate to it by its ARN. Replication takes
    what is written from then on: copy what is there already with Batch Replication. Storage, requests and
    transfer between the regions are charged.
  `,
  references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-requirements.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-9(3)", "SC-36"] },
  similar: [
    "checkov:CKV_AWS_144",
    "guard-rules-registry:S3_BUCKET_REPLICATION_ENABLED",
    "cdk-nag:S3BucketReplicationEnabled",
    "hashicorp-nist-sentinel:s3-bucket-should-use-cross-region-replication",
    "prowler:s3_bucket_cross_region_replication",
    "steampipe-terraform-aws-compliance:s3_bucket_cross_region_replication_enabled",
    "service-screener:CrossRegionReplication"
  ],
  on: s3Bucket,
  appliesTo: (bucket) => all(not(isLogBucket(bucket)), any(bucket.replication.exist(), not(isReplica2(bucket)))),
  expect: (bucket) => bucket.replication.some(
    (rule) => all(
      rule.status.equals("Enabled"),
      s3_replication_exports.leavesRegion(bucket, rule),
      doubt(s3_replication_exports.coversAll(rule)),
      doubt(all(bucket.replicationRole.isSet(), isVersioned(bucket), s3_replication_exports.isAccepted(rule)))
    )
  ),
  message: (bucket) => `${bucket} has no copy in another region`
});

// rules/s3/two-way-replication.ts
var two_way_replication_default = defineRule({
  id: "s3-two-way-replication",
  title: "S3 bucket and its copy replicate to each other",
  survives: "region-loss",
  capability: "data-writable-everywhere",
  since: "0.1.0",
  why: `
    What is written to a copy stays there unless the copy replicates back. With writes in both regions each side
    then lacks what the other has, and after a failover there is no way home without a copy by hand. Changes to
    the tags, locks and access lists of replicas travel only where the rule says so.
  `,
  remedy: `
    Give the destination a rule back to the source, and let both rules replicate changes of replicas. Objects of
    one name that are written in both regions at once end with the later of the two.
  `,
  references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-for-metadata-changes.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiRegionAccessPointBucketReplication.html"
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL13-BP02"], nist80053: ["CP-6(1)", "CP-10"] },
  on: s3Bucket,
  appliesTo: (bucket) => all(
    not(isLogBucket(bucket)),
    bucket.replication.some((rule) => s3_replication_exports.mayLeaveRegion(bucket, rule))
  ),
  expect: (bucket) => bucket.replication.some((rule) => {
    const back = rule.destination.follow(
      s3Bucket,
      (copy) => copy.replication.some((other) => all(other.destination.names(bucket), takesChanges(other)))
    );
    return all(standingOn(rule.destination, back), takesChanges(rule));
  }),
  message: (bucket) => `${bucket} and its copy do not replicate to each other, changes of replicas included`
});
var takesChanges = (rule) => all(rule.status.equals("Enabled"), rule.replicaModifications.isSet(), rule.replicaModifications.equals("Enabled"));

// rules/s3/versioning.ts
var versioning_default = defineRule({
  id: "s3-versioning",
  title: "S3 bucket keeps versions of its objects",
  survives: "mistake",
  capability: "data-backed-up",
  since: "0.1.0",
  why: `
    Without versions an overwrite or a delete is final: nothing in S3 can bring the object back, and durability
    protects against lost disks only. With versions the object of before is still there. Replication and AWS
    Backup need them, too.
  `,
  remedy: `
    Turn versioning on, and let a lifecycle rule remove old versions after your retention, for each version is
    charged like an object. Once on, versioning can be suspended, not taken back.
  `,
  references: [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/s3-backups.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9", "SI-12"] },
  similar: [
    "checkov:CKV_AWS_21",
    "trivy:AWS-0090",
    "guard-rules-registry:S3_BUCKET_VERSIONING_ENABLED",
    "cdk-nag:S3BucketVersioningEnabled",
    "cfripper:S3ObjectVersioningRule",
    "terrascan:AC_AWS_0214",
    "prowler:s3_bucket_object_versioning",
    "kics:s3_bucket_without_versioning",
    "hashicorp-nist-sentinel:s3-bucket-should-have-versioning-enabled",
    "steampipe-terraform-aws-compliance:s3_bucket_versioning_enabled",
    "service-screener:BucketVersioning"
  ],
  on: s3Bucket,
  appliesTo: (bucket) => not(isLogBucket(bucket)),
  expect: isVersioned,
  message: (bucket) => `${bucket} keeps no versions: what is overwritten or deleted is gone`
});

// rules/s3/zone-redundant-class.ts
var zone_redundant_class_default = defineRule({
  id: "s3-zone-redundant-class",
  title: "S3 bucket keeps objects in more than one zone",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: `
    One Zone classes keep an object in a single Availability Zone. When that zone is lost, so is the object, and
    where it was the only copy nothing brings it back. All other classes spread over at least three zones.
  `,
  remedy: `
    Let lifecycle rules move objects to STANDARD_IA, INTELLIGENT_TIERING or GLACIER_IR in place of ONEZONE_IA, or
    replicate the bucket. STANDARD_IA costs about a quarter more to store.
  `,
  references: ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html"],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-9", "SC-36"] },
  on: s3Bucket,
  appliesTo: (bucket) => all(
    not(isLogBucket(bucket)),
    not(isReplica2(bucket)),
    bucket.replication.none((rule) => rule.status.equals("Enabled"))
  ),
  expect: (bucket) => bucket.lifecycleRules.every(
    (rule) => any(
      all(
        not(rule.transition.matches(ONE_ZONE)),
        rule.transitions.none(({ storageClass }) => storageClass.matches(ONE_ZONE))
      ),
      rule.status.equals("Disabled"),
      not(doubt(isForAllObjects(rule)))
    )
  ),
  message: (bucket) => `${bucket} moves its only copies of objects to a single zone`
});
var ONE_ZONE = "ONEZONE_IA";

// rules/store/kept.ts
var kept_default = defineRule({
  id: "store-kept",
  title: "Data store, or a copy of its data, survives a deletion by mistake",
  survives: "mistake",
  capability: "protected-from-deletion",
  since: "0.1.0",
  why: `
    A stack that is deleted, a resource that is taken out of a template, a change that replaces it: each deletes
    a data store within minutes, and by default most of its backups with it. Nothing stands in the way here, and
    nothing is left afterwards.
  `,
  remedy: `
    Turn deletion protection on, or keep the store by its deletion policy and its update-replace policy: the
    default of the latter is to delete. Both are free; what is retained is charged until somebody deletes it.
  `,
  references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
    "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html"
  ],
  frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
  similar: ["cfn-lint:I3011"],
  on: stores_exports.storeKinds,
  appliesTo: stores_exports.isOriginal,
  expect: stores_exports.isKept,
  message: (store) => `${store} can be deleted or replaced by mistake, and nothing of it is kept`
});

// rules/target-group/detection-time.ts
var detection_time_default = defineRule({
  id: "target-group-detection-time",
  title: "Target group finds lost targets within the objective",
  survives: "zone-loss",
  capability: "fast-detection",
  since: "0.1.0",
  why: `
    Until a target has failed as many checks as the threshold says, the load balancer goes on sending requests to it.
    When a zone is lost, its share of all requests fails for the interval times the threshold, and nothing else in
    the recovery starts sooner.
  `,
  remedy: `
    Shorten the interval, down to 5 seconds, before lowering the threshold: with fewer than two or three failures a
    single slow answer takes a target out. Checks come from every node, so a short interval means more requests.
  `,
  references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-health-checks.html"
  ],
  frameworks: { wellArchitected: ["REL11-BP01", "REL13-BP01"], nist80053: ["CP-10", "SI-13(5)"] },
  on: elbTargetGroup,
  appliesTo: ({ targetType, protocol, checkInterval, unhealthyThreshold }) => {
    const geneve = all(protocol.isSet(), protocol.equals("GENEVE"), any(checkInterval.isUnset(), unhealthyThreshold.isUnset()));
    return all(not(targetType.equals("lambda")), not(geneve));
  },
  expect: ({ checkInterval, unhealthyThreshold }, { rto }) => {
    const [interval, threshold] = [checkInterval.known() ?? LEAST_INTERVAL, unhealthyThreshold.known() ?? LEAST_THRESHOLD];
    return all(checkInterval.satisfies((every) => every * threshold <= rto), unhealthyThreshold.satisfies((times) => times * interval <= rto));
  },
  message: (group, { rto }) => {
    const took = (group.checkInterval.known() ?? LEAST_INTERVAL) * (group.unhealthyThreshold.known() ?? LEAST_THRESHOLD);
    return `${group} finds a lost target after ${String(took)} seconds, the objective is ${String(rto)}`;
  }
});
var LEAST_INTERVAL = 5;
var LEAST_THRESHOLD = 2;

// rules/target-group/health-check.ts
var health_check_default = defineRule({
  id: "target-group-health-check",
  title: "Target group checks the health of the application",
  survives: "instance-loss",
  capability: "health-checked",
  since: "0.1.0",
  why: `
    A load balancer only leaves out what it knows to be unhealthy. For functions it does not look unless it is told
    to. For a group that is checked over HTTP the default path is the start page, which is often a redirect, a static
    file or a page behind a login, and says little about whether the application works.
  `,
  remedy: `
    Give the check a path that answers only when this instance can do its work, and that does not fail for all
    instances at once when something that they share is down. Each check of a function is an invocation and is charged.
  `,
  references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html"
  ],
  frameworks: { wellArchitected: ["REL11-BP01"], nist80053: ["CP-10", "SI-13(5)"] },
  similar: ["checkov:CKV_AWS_261", "steampipe-terraform-aws-compliance:elb_lb_target_group_use_health_check"],
  on: elbTargetGroup,
  expect: (group) => {
    const lambda = group.targetType.equals("lambda");
    const ownProtocol = group.checkProtocol.isOneOf("HTTP", "HTTPS");
    const overHttp = any(all(group.checkProtocol.isSet(), ownProtocol), all(group.checkProtocol.isUnset(), group.protocol.isOneOf("HTTP", "HTTPS")));
    const asksForPath = all(not(lambda), not(group.protocolVersion.equals("GRPC")), overHttp);
    return all(provided(lambda, all(group.checked.isSet(), group.checked.equals(true))), provided(asksForPath, group.checkPath.isSet()));
  },
  message: (group) => group.targetType.known() === "lambda" ? `${group} does not check whether its function works` : `${group} is checked at the start page, as no path is set`
});

// rules/target-group/zones.ts
var zones_default3 = defineRule({
  id: "target-group-zones",
  title: "Load balancer, health check and targets agree on the Availability Zones",
  survives: "zone-loss",
  capability: "health-checked",
  since: "0.1.0",
  why: `
    A zone is only survived when all three have others left: the load balancer needs nodes there, the targets have to
    stand there, and the health check must find out which of them still answer. One that knows fewer zones than the
    others makes their redundancy useless.
  `,
  remedy: `
    Let what registers with the target group use subnets in as many zones as are asked for, give the load balancer a
    subnet in each of them, and leave health checks on.
  `,
  references: [
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-add-availability-zone.html"
  ],
  frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  on: elbTargetGroup,
  appliesTo: (group) => all(group.targetType.isOneOf("instance", "ip"), hasTargets(group)),
  expect: (group, { zones }) => [
    {
      key: "targets",
      verdict: zonesOfTargets(group).distinct((zone) => zone).atLeast(zones),
      message: `${group} has targets in fewer than ${String(zones)} Availability Zones`
    },
    {
      key: "balancer",
      verdict: balancersOf(group).every((ref2) => ref2.follow(elbLoadBalancer, (balancer) => balancerSpans(balancer, zones))),
      message: `${group} is behind a load balancer with nodes in fewer than ${String(zones)} Availability Zones`
    },
    {
      key: "check",
      verdict: any(group.checked.isUnset(), group.checked.equals(true)),
      message: `${group} does not check its targets, so that those of a lost zone stay in use`
    }
  ],
  message: (group) => `${group} does not survive the loss of an Availability Zone`
});

// rules/zonal-shift/enabled.ts
var enabled_default = defineRule({
  id: "zonal-shift-enabled",
  title: "Traffic can be shifted away from an impaired Availability Zone",
  survives: "zone-loss",
  capability: "self-healing",
  advice: true,
  since: "0.1.0",
  why: `
    A zone that is only partly impaired often still passes health checks, so that nothing leaves it by itself. With
    zonal shift one call, or AWS by itself where autoshift is configured, takes a zone out of the load balancer and
    keeps the group from launching there, without a change to the template.
  `,
  remedy: `
    Turn zonal shift on for the load balancer and for the group behind it. It costs nothing. What is left in the
    other zones has to carry the whole load, so keep enough capacity there.
  `,
  references: [
    "https://docs.aws.amazon.com/r53recovery/latest/dg/arc-zonal-shift.html",
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/enable-zonal-shift.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-zonal-shift.html"
  ],
  frameworks: { wellArchitected: ["REL11-BP02"], nist80053: ["CP-10"] },
  on: [autoScalingGroup, elbLoadBalancer],
  appliesTo: (resource, { rto }) => {
    if (rto > BY_HAND) return any();
    if (resource.is(autoScalingGroup)) return isServing(resource);
    return any(resource.type.equals("application"), all(resource.type.equals("network"), resource.crossZone.equals(false)));
  },
  expect: (resource) => resource.zonalShift.equals(true),
  message: (resource) => `${resource} cannot be shifted away from an impaired Availability Zone`
});
var BY_HAND = 900;

// rules/index.ts
var rules = [
  capacity_rebalance_default,
  elb_health_check_default,
  health_check_grace_default,
  instance_types_default,
  min_size_default,
  not_only_spot_default,
  scaling_policy_default,
  zones_default,
  backtrack_default,
  backup_retention_default,
  cluster_two_zones_default,
  deletion_protection_default,
  final_snapshot_default,
  global_default,
  global_takes_effect_default,
  members_alike_default,
  multi_writer_default,
  secondary_has_instance_default,
  secondary_size_default,
  continuous_valid_default,
  copy_takes_effect_default,
  covers_data_default,
  cross_account_default,
  cross_region_default,
  lifecycle_valid_default,
  plan_selects_default,
  retention_default,
  schedule_rpo_default,
  selection_takes_effect_default,
  vault_lock_default,
  leaves_region_default,
  capacity_default,
  deletion_policy_default,
  deletion_protection_default2,
  global_default2,
  global_takes_effect_default2,
  pitr_default,
  connection_draining_default,
  cross_zone_default,
  deletion_protection_default3,
  zones_default2,
  target_exists_default,
  property_default,
  public_subnets_default,
  backup_enabled_default,
  backup_retention_default2,
  backups_survive_deletion_default,
  cross_region_copy_default,
  cross_region_replica_default,
  deletion_protection_default4,
  durable_parameters_default,
  final_snapshot_default2,
  instance_multi_az_default,
  instance_zone_free_default,
  member_settings_ignored_default,
  proxy_multi_zone_default,
  replica_read_only_default,
  replica_takes_effect_default,
  storage_autoscaling_default,
  subnet_group_zones_default,
  active_records_default,
  failover_health_default,
  failover_pair_default,
  health_check_endpoint_default,
  health_check_speed_default,
  targets_differ_default,
  ttl_default,
  bucket_kept_default,
  noncurrent_kept_default,
  object_lock_default,
  replication_default,
  replication_covers_encrypted_default,
  replication_takes_effect_default,
  replication_time_control_default,
  two_way_replication_default,
  versioning_default,
  zone_redundant_class_default,
  kept_default,
  detection_time_default,
  health_check_default,
  zones_default3,
  enabled_default
];
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
  const { cases, tooMany: tooMany3 } = search;
  return cases.length === 0 ? void 0 : { rule, subject, goal, outcome: together(search), cases, tooMany: tooMany3 };
}
function together({ cases, tooMany: tooMany3, spared }) {
  const outcomes = new Set(cases.map((each) => each.outcome));
  const [only = "unknown"] = outcomes;
  if (tooMany3 || outcomes.size !== 1) return "unknown";
  return only === "fails" && spared ? "unknown" : only;
}
var Search = class {
  cases = [];
  tooMany = false;
  /** There is a case in which the resource exists and the rule does not apply. */
  spared = false;
  #asked = 0;
  #looked = 0;
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
      this.spared ||= this.#mayBe(world);
      return;
    }
    const certain = kind.outcome === "holds" && answer.applies.outcome === "holds";
    const outcome = certain || answer.expects.outcome === "holds" ? answer.expects.outcome : "unknown";
    const term = outcome === "unknown" ? undecided2(world, [kind.hangsOn, answer.applies.hangsOn, answer.expects.hangsOn]) : void 0;
    if (term) this.#askEach(term, world, assumptions);
    else if (this.#mayBe(world)) this.cases.push({ assumptions, outcome, answer: () => this.#rule.judge(reader, this.#goal) });
  }
  #askEach(term, world, assumptions) {
    const others = assumptions.filter((each) => !sameTerm(each.term, term));
    for (const value of world.cases(term)) this.ask(world.assume(term, value), [...others, { term, value }]);
  }
  /** Whether the resource exists in any case that is left: two conditions may exclude each other. */
  #mayBe(world) {
    const resource = lookAt(this.#subject.kind, this.#graph, world, this.#subject);
    const is = all(resource.exists(), resource.isOfKind());
    const term = is.outcome === "unknown" ? undecided2(world, [is.hangsOn]) : void 0;
    if (!term || this.#looked >= MOST_QUESTIONS) return is.outcome !== "fails";
    this.#looked += 1;
    return world.cases(term).some((value) => this.#mayBe(world.assume(term, value)));
  }
};
function undecided2(world, hangsOn) {
  return hangsOn.flat().find((term) => world.isOpen(term));
}
function sayCase({ term, value }, all2) {
  const name = `\`${term.label}\``;
  if (term.boolean) return value === "true" ? `${term.label} holds` : `${term.label} does not hold`;
  if (value !== OTHER) return `${name} is ${value === "" ? "empty" : value}`;
  const named3 = all2.filter((each) => each !== OTHER);
  return named3.length === 1 ? `${name} is not ${named3.join("") || "empty"}` : `${name} is anything else`;
}

// src/engine/judge-all.ts
function judgeAll(graph, workload, rules2, objectives) {
  const asked = rules2.map((rule) => ({ rule, goal: goalOf(rule.meta.survives, objectives) }));
  const byKind = /* @__PURE__ */ new Map();
  for (const each of asked) for (const kind of each.rule.kinds) byKind.set(kind.name, [...byKind.get(kind.name) ?? [], each]);
  return graph.subjectsOf(workload).flatMap((subject) => {
    const judged = (byKind.get(subject.kind.name) ?? []).flatMap(({ rule, goal }) => judge(rule, subject, graph, goal) ?? []);
    return withoutRepeats(judged);
  });
}
function withoutRepeats(judged) {
  const failed = new Set(judged.filter(({ outcome }) => outcome === "fails").map(({ rule }) => rule.meta.id));
  return judged.filter(({ rule, outcome }) => outcome !== "fails" || !rule.meta.yieldsTo?.some((id) => failed.has(id)));
}

// src/frontends/cloudformation/sniff.ts
function looksLikeTemplate(text3) {
  if (!text3.includes("Resources") && !text3.includes(VERSION)) return false;
  const known3 = TYPE.test(text3) ? /* @__PURE__ */ new Set(["Resources", VERSION]) : /* @__PURE__ */ new Set([VERSION]);
  for (const key of topKeys(text3)) if (known3.has(key)) return !isPlan(text3);
  return false;
}
var VERSION = "AWSTemplateFormatVersion";
var TYPE = /\b(?:AWS|Alexa|Custom)::\w|["']?\bType["']?\s*:\s*["']?\w+::\w+/u;
var isPlan = (text3) => text3.includes('"format_version"') && text3.includes('"planned_values"');
function* topKeys(text3) {
  let indentation;
  let flow = false;
  for (const [line] of text3.matchAll(LINES)) {
    const starts = line.startsWith("---");
    if (starts) indentation = void 0;
    const content = starts ? line.slice(3).trimStart() : line;
    if (NO_CONTENT.test(content)) continue;
    if (!flow && indentation === void 0 && FLOW.test(content)) {
      flow = true;
      yield* flowKeys(text3);
    }
    indentation ??= INDENTATION.exec(content)?.[0] ?? "";
    yield KEY.exec(content.startsWith(indentation) ? content.slice(indentation.length) : content)?.[1];
  }
}
function* flowKeys(text3) {
  if (/"Resources"\s*:\s*\{|[{,]\s*Resources\s*:/u.test(text3)) yield "Resources";
  if (/["{,\s]AWSTemplateFormatVersion"?\s*:/u.test(text3)) yield VERSION;
}
var LINES = /[^\r\n]+/gu;
var NO_CONTENT = /^[ \t]*(?:#|%|$)/u;
var FLOW = /^[ \t]*(?:\/[/*]|[[{])/u;
var INDENTATION = /^[ \t]*/u;
var KEY = /^(?:\?[ \t]+)?["']?(Resources|AWSTemplateFormatVersion)["']?[ \t]*:/u;

// src/source/span.ts
var COMMAND_LINE = "<command line>";
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
var cachedSpaces = new Array(20).fill(0).map((_2, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_2, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_2, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_2, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_2, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_2, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_2, index) => {
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
  const shown3 = text3.slice(offset, offset + Math.min(length2, 40));
  switch (printParseErrorCode(error)) {
    case "InvalidSymbol":
      return `\`${shown3}\` is not JSON; put text in double quotes`;
    case "InvalidNumberFormat":
    case "UnexpectedEndOfNumber":
      return `\`${shown3}\` is not a number in JSON; put it in double quotes or correct it`;
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
    return {
      diagnostics: [{ level: "error", message, span: { file: source.file, start: deep, end: deep + 1 } }],
      broken: true
    };
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
      for (const k2 of Array.from(val.keys())) {
        const v0 = val.get(k2);
        const v1 = applyReviver(reviver, val, k2, v0);
        if (v1 === void 0)
          val.delete(k2);
        else if (v1 !== v0)
          val.set(k2, v1);
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
      for (const [k2, v0] of Object.entries(val)) {
        const v1 = applyReviver(reviver, val, k2, v0);
        if (v1 === void 0)
          delete val[k2];
        else if (v1 !== v0)
          val[k2] = v1;
      }
    }
  }
  return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
  if (Array.isArray(value))
    return value.map((v2, i) => toJS(v2, String(i), ctx));
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
      const c2 = getAliasCount(doc, item, anchors);
      if (c2 > count2)
        count2 = c2;
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
  let v2 = value;
  for (let i = path.length - 1; i >= 0; --i) {
    const k2 = path[i];
    if (typeof k2 === "number" && Number.isInteger(k2) && k2 >= 0) {
      const a = [];
      a[k2] = v2;
      v2 = a;
    } else {
      v2 = /* @__PURE__ */ new Map([[k2, v2]]);
    }
  }
  return createNode(v2, void 0, {
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
          const j2 = i > escEnd + 1 ? i - 2 : escStart - 1;
          if (escapedFolds[j2])
            return text3;
          folds.push(j2);
          escapedFolds[j2] = true;
          end = j2 + endStep;
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
  const k2 = createNode(key, void 0, ctx);
  const v2 = createNode(value, void 0, ctx);
  return new Pair(k2, v2);
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
  toJSON(_2, ctx) {
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
  const k2 = isScalar(key) ? key.value : key;
  for (const it of items2) {
    if (isPair(it)) {
      if (it.key === key || it.key === k2)
        return it;
      if (isScalar(it.key) && it.key.value === k2)
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
  toJSON(_2, ctx, Type) {
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
  toJSON(_2, ctx) {
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
      let s3 = "";
      for (let i = 0; i < buf.length; ++i)
        s3 += String.fromCharCode(buf[i]);
      str = btoa(s3);
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
  toJSON(_2, ctx) {
    if (!ctx)
      return super.toJSON(_2);
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
      const f2 = str.substring(dot + 1).replace(/_/g, "");
      if (f2[f2.length - 1] === "0")
        node.minFractionDigits = f2.length;
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
  toJSON(_2, ctx) {
    return super.toJSON(_2, ctx, Set);
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
var sortMapEntriesByKey = (a, b2) => a.key < b2.key ? -1 : a.key > b2.key ? 1 : 0;
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
      const keyToStr = (v2) => typeof v2 === "number" || v2 instanceof String || v2 instanceof Number;
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
    const k2 = this.createNode(key, null, options);
    const v2 = this.createNode(value, null, options);
    return new Pair(k2, v2);
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
      const s3 = JSON.stringify(options.indent);
      throw new Error(`"indent" option must be a positive integer, not ${s3}`);
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
  const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b2) => a === b2 || isScalar(a) && isScalar(b2) && a.value === b2.value;
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
  N: "\x85",
  // Unicode next line
  _: "\xA0",
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
      const s3 = this.peek(3);
      if ((s3 === "---" || s3 === "...") && isEmpty(this.charAt(3))) {
        yield* this.pushCount(3);
        this.indentValue = 0;
        this.indentNext = 0;
        return s3 === "---" ? "doc" : "stream";
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
    const s3 = this.buffer.slice(this.pos, i);
    if (s3) {
      yield s3;
      this.pos += s3.length;
      return s3.length;
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
  if (message.includes("flow") || message.includes("Expected")) {
    return "a list or map in brackets is not closed here; add the bracket";
  }
  if (message.includes("- indicator")) return "a `-` is missing before this item of a list; add it";
  return "a key stands here without `:` and a value; add them, or check the indentation";
}

// src/frontends/cloudformation/syntax/yaml-quotes.ts
var Padding = class {
  text;
  /** Where spaces are added, in order. */
  #points;
  /** `points` are offsets in the file, in order. */
  constructor(text3, points) {
    let end = 0;
    let before = 0;
    const parts2 = [];
    this.#points = points.map(({ at: at2, size }) => {
      parts2.push(text3.slice(end, at2), " ".repeat(size));
      end = at2;
      before += size;
      return { at: at2, size, before: before - size };
    });
    this.text = points.length === 0 ? text3 : [...parts2, text3.slice(end)].join("");
  }
  /** The place in the file of a place in the padded text. */
  original(offset) {
    let low = 0;
    let high = this.#points.length;
    while (low < high) {
      const middle = low + high >> 1;
      const point = this.#points[middle];
      if (point && point.at + point.before < offset) low = middle + 1;
      else high = middle;
    }
    const last = this.#points[low - 1];
    return last ? offset - last.before - Math.min(last.size, offset - last.at - last.before) : offset;
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
    const column = indentationWanted(padding.text, start);
    const added = lineStarts(padding.text, start, end).filter((at2) => !isIndented(padding.text, at2, column)).map((at2) => ({ at: padding.original(at2), size: column }));
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
    if (!isContent && (first === "'" || first === '"') && closing(lexeme, 0) !== lexeme.length - 1) {
      return offset > after ? offset : void 0;
    }
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
  for (let feed = text3.indexOf("\n", start); feed >= 0 && feed < end; feed = text3.indexOf("\n", feed + 1)) {
    starts.push(feed + 1);
  }
  return starts;
}
function indentationWanted(text3, quote) {
  const line = text3.lastIndexOf("\n", quote) + 1;
  let first = line;
  while (first < quote && BEFORE_KEY.has(text3.charAt(first))) first += 1;
  return first - line + 1;
}
var BEFORE_KEY = /* @__PURE__ */ new Set([" ", "-", "?"]);
function isIndented(text3, start, column) {
  for (let index = start; index < start + column; index += 1) if (text3.charAt(index) !== " ") return false;
  return true;
}
var SCALAR3 = "";
var CONTROL = /* @__PURE__ */ new Set(["", "", SCALAR3]);
var MAX_WORK = 1e7;
var MAX_ADDED = 1e6;

// src/frontends/cloudformation/syntax/yaml-survey.ts
function survey(tokens, maxDepth) {
  const tags2 = [];
  const waiting = tokens.map((token) => ({ token, depth: 0 }));
  for (let seen = waiting.pop(); seen; seen = waiting.pop()) {
    const { token, depth } = seen;
    if (depth > maxDepth) return { deepest: token.offset, tags: tags2 };
    if (token.type === "tag") tags2.push({ start: token.offset, end: token.offset + token.source.length });
    for (const inner of tokensIn(token)) waiting.push({ token: inner, depth: isCollection2(token) ? depth + 1 : depth });
  }
  return { tags: tags2.sort((a, b2) => a.start - b2.start) };
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
      if (!entries.has(key)) entries.set(key, { key: entry2.key, value: merged2(entry2, base) });
    }
  }
}
var bases = (value) => value.kind === "sequence" && value.tag === void 0 ? value.items : [value];
function merged2(entry2, base) {
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
    const quoted = node.type !== "PLAIN" || node.tag === "tag:yaml.org,2002:str" || node.tag === "!";
    const [start, end] = node.range;
    const first = this.#tagStart(node, start);
    const isBlock2 = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
    const last = isBlock2 || start === end ? this.#trimmed(end) : end;
    return { kind: "scalar", text: text3, quoted, span: this.#span(Math.min(first, last), last), via: [], ...localTag(node) };
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
      if (!this.#broken) {
        this.#problem(
          `the aliases up to \`*${alias.source}\` expand to more than can be read; write the values out`,
          span
        );
      }
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
  #trimmed(end) {
    let last = end;
    while (last > 0 && WHITE.has(this.#padding.text.charAt(last - 1))) last -= 1;
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
  if (source.text.length > TEMPLATE_LIMIT && holdsMore(source.text)) return tooMany(source);
  const documents = parse3(source);
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
function firstErrors({ diagnostics }, { text: text3 }) {
  const errors = diagnostics.filter(({ level }) => level === "error").toSorted((a, b2) => a.span.start - b2.span.start);
  const first = [];
  let lineEnd = -1;
  for (const error of errors) {
    if (first.length >= MOST_ERRORS || lineEnd === text3.length) break;
    if (error.span.start <= lineEnd) continue;
    first.push(error);
    const end = text3.indexOf("\n", error.span.start);
    lineEnd = end < 0 ? text3.length : end;
  }
  return first;
}
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
function holdsMore(text3) {
  let values = 0;
  for (let index = 0; index < text3.length; index += 1) {
    const character = text3.charAt(index);
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
  const one = leaves3(left);
  const other = leaves3(right);
  note(one.terms, other.literals, cases);
  note(other.terms, one.literals, cases);
}
function leaves3(reading) {
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
function mayRepeat(values, place, { budget: budget2, problems }) {
  if (budget2.repeats < 0) return false;
  budget2.repeats -= values;
  if (budget2.repeats >= 0) return true;
  problems.add("warning", "the lists and mappings up to here are used more often than can be read; simplify the template", place.span);
  return false;
}
var placeOf2 = (written2) => at(written2.span, ...written2.via);
function malformed(place, message, context) {
  context.problems.add("error", message, place.span);
  return { is: "unknown", why: message.split(";")[0] ?? message, malformed: true, place };
}

// src/frontends/cloudformation/substitute.ts
function substitute(node, round2, budget2) {
  budget2.work -= 1;
  if (budget2.work < 0) return node;
  switch (node.kind) {
    case "scalar":
      return inScalar(node, round2, budget2);
    case "sequence": {
      const items2 = node.items.map((item) => substitute(item, round2, budget2));
      return items2.every((item, index) => item === node.items[index]) ? node : { ...node, items: items2 };
    }
    case "mapping": {
      const reference2 = node.entries.size === 1 ? node.entries.get("Ref")?.value : void 0;
      if (node.tag === void 0 && reference2?.kind === "scalar" && reference2.text === round2.variable) {
        return itemAt(node, round2);
      }
      return inEntries(node, round2, budget2);
    }
  }
}
function inEntries(node, round2, budget2) {
  const entries = /* @__PURE__ */ new Map();
  let changed = false;
  for (const entry2 of node.entries.values()) {
    const text3 = replaced(entry2.key.text, round2, budget2);
    const value = substitute(entry2.value, round2, budget2);
    changed ||= text3 !== entry2.key.text || value !== entry2.value;
    const written2 = entry2.written ?? entry2.key.text;
    entries.set(text3, { key: { ...entry2.key, text: text3 }, value, ...text3 === written2 ? {} : { written: written2 } });
  }
  return changed ? { ...node, entries } : node;
}
function inScalar(node, round2, budget2) {
  if (node.tag === "Ref" && node.text === round2.variable) return itemAt(node, round2);
  const text3 = replaced(node.text, round2, budget2);
  return text3 === node.text ? node : { ...node, text: text3, quoted: true, via: [...node.via, round2.step] };
}
var itemAt = (node, { item, step }) => ({
  kind: "scalar",
  text: item,
  quoted: true,
  span: node.span,
  via: [...node.via, step]
});
function replaced(text3, { variable, item }, budget2) {
  if (!text3.includes(`{${variable}}`)) return text3;
  const uses = text3.split(`{${variable}}`).length - 1;
  budget2.work -= text3.length + uses * item.length;
  if (budget2.work < 0) return text3;
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
  const known3 = texts.filter((text4) => text4 !== void 0);
  if (known3.length < texts.length) return void 0;
  const text3 = `${call.name}(${known3.join(", ")})`;
  if (text3.length > MAX_NAME) return void 0;
  return { scope: context.scope, text: text3, label: labelOf(call, context) };
}
function labelOf(call, context) {
  const written2 = context.source.text.slice(call.span.start, call.span.end);
  return written2.length <= MAX_LABEL && !/[\r\n]/u.test(written2) ? written2 : call.name;
}
var unknownAt = (place, reason) => ({ is: "unknown", why: reason, place });
var MAX_LABEL = 60;
var MAX_NAME = 1e4;

// src/frontends/cloudformation/loops.ts
function expand(node, context) {
  const entries = [];
  let rest;
  const add = (body, inner, open) => {
    for (const [name, { key, value, written: written2 = name }] of body.entries) {
      if (isLoop(name)) rest = runLoop({ name: key, argument: value, context: inner, open }, add) ?? rest;
      else if (name === "Fn::Transform") rest = included(value);
      else entries.push({ name, written: written2, key, value, context: inner, ...open ? { open } : {} });
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
    return { is: "unknown", why: `\`${name.text}\` cannot be read`, malformed: true, place: placeOf2(name) };
  }
  const items2 = context.evaluate(collection, context);
  const known3 = items2.is === "list" ? items2.items.filter((item) => item.is === "scalar") : [];
  if (items2.is === "list" && known3.length === items2.items.length) {
    for (const item of known3) {
      context.budget.copies -= 1;
      if (context.budget.copies < 0) return tooMany2(name, context);
      const step = { span: item.place.via.at(-1)?.span ?? item.place.span, label: `an item of \`${name.text}\`` };
      const copy = inEntries(body, { variable, item: item.text, step }, context.budget);
      if (context.budget.work < 0) return tooMany2(name, context);
      add(copy, context, open);
    }
    return void 0;
  }
  const reason = `the collection of \`${name.text}\` is not known: ${why(items2)}`;
  const term = { scope: `${context.scope}/${name.text}`, text: variable, label: variable };
  const one = { is: "unknown", why: reason, term, place: items2.place };
  const inner = { ...context, loops: new Map(context.loops).set(variable, one) };
  add(body, inner, { ...countOf(items2), why: reason });
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
    place: placeOf2(argument)
  };
}
function tooMany2(name, context) {
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
  #depth = 0;
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
    const parts2 = condition2.op === "named" ? this.#parts : 1;
    this.#built.set(name, { condition: condition2, parts: parts2 });
    this.#parts = outer + parts2;
    return condition2;
  }
  #build(node, context) {
    this.#parts = this.#depth < MAX_NESTED ? this.#parts + 1 : MAX_PARTS + 1;
    if (this.#parts > MAX_PARTS) return { op: "unknown", why: "it is too large", place: placeOf2(node) };
    this.#depth += 1;
    const condition2 = this.#read(node, context);
    this.#depth -= 1;
    return condition2;
  }
  #read(node, context) {
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
    return unknown2(name, why2, use, context);
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
  const message = `condition \`${name}\` hangs on itself (${[...circle, `\`${name}\``].join(" \u2192 ")}); break the circle`;
  context.problems.add("error", message, place.span);
  return unknown2(name, `condition \`${name}\` hangs on itself`, place, context);
}
function tooLarge2(name, place, context) {
  context.problems.add("warning", `condition \`${name}\` hangs on too many others to be read; simplify it`, place.span);
  return unknown2(name, `condition \`${name}\` hangs on too many others`, place, context);
}
function wrong(place, message, context) {
  context.problems.add("error", message, place.span);
  return { op: "unknown", why: message.split(";")[0] ?? message, place };
}
function unknown2(name, why2, place, { scope }) {
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
  const place = placeOf2(call);
  const [name, then, otherwise] = argumentsOf(call, 3) ?? [];
  const condition2 = literal(name);
  if (!name || condition2 === void 0 || !then || !otherwise) {
    const message = "`Fn::If` takes the name of a condition and two values; write `!If [Condition, then, else]`";
    return malformed(place, message, context);
  }
  return {
    is: "choice",
    condition: context.conditions.named(condition2, placeOf2(name), context),
    then: context.evaluate(then, context),
    else: context.evaluate(otherwise, context),
    place
  };
};
var onlyInConditions = (call, context) => malformed(
  placeOf2(call),
  `\`${call.name}\` stands under Conditions only; define a condition and use \`Fn::If\``,
  context
);
var condition = onlyInConditions;
var onlyInRules = (call, context) => malformed(placeOf2(call), `\`${call.name}\` stands under Rules only; define a condition and use \`Fn::If\``, context);

// src/value/through.ts
var MAX_LEAVES = 256;
function through2(reading, map2) {
  return throughAll([reading], reading.place, (leaves4) => leaves4.map(map2)[0] ?? reading);
}
function throughAll(readings, place, map2) {
  const asked = { leaves: 0 };
  const result = distribute(readings, /* @__PURE__ */ new Map(), { asked, place, map: map2 });
  return asked.leaves > MAX_LEAVES ? { is: "unknown", why: "it hangs on too many cases", place } : result;
}
function distribute(readings, assumed, asking) {
  const settled = readings.map((reading) => settle(reading, assumed));
  const index = settled.findIndex((reading) => reading.is === "choice");
  const choice2 = settled[index];
  if (choice2?.is !== "choice") {
    asking.asked.leaves += 1;
    return asking.asked.leaves > MAX_LEAVES ? past(asking) : asking.map(settled.filter(isLeaf));
  }
  if (assumed.size >= MAX_LEAVES) asking.asked.leaves = MAX_LEAVES + 1;
  const branch = (taken2) => {
    if (asking.asked.leaves > MAX_LEAVES) return past(asking);
    const inside2 = settled.with(index, taken2 ? choice2.then : choice2.else);
    return distribute(inside2, new Map(assumed).set(identity(choice2.condition), taken2), asking);
  };
  return { is: "choice", condition: choice2.condition, then: branch(true), else: branch(false), place: choice2.place };
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
      return region === void 0 ? unstated(name, "the region is not stated", scope, place) : known2(region, place);
    case "AWS::Partition":
      return region === void 0 ? unstated(name, REGIONAL, scope, place) : known2(partitionOf(region).name, place);
    case "AWS::URLSuffix":
      return region === void 0 ? unstated(name, REGIONAL, scope, place) : known2(partitionOf(region).suffix, place);
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
var known2 = (text3, place) => ({ is: "scalar", text: text3, quoted: true, place });
function unstated(name, why2, scope, place) {
  const term = { scope, text: name, label: name, ...ATOMIC.has(name) && { atomic: true }, ...OWN.has(name) && { own: true } };
  return { is: "unknown", why: why2, term, place };
}
function partitionOf(region) {
  if (region.startsWith("cn-")) return { name: "aws-cn", suffix: "amazonaws.com.cn" };
  if (region.startsWith("us-gov-")) return { name: "aws-us-gov", suffix: "amazonaws.com" };
  if (region.startsWith("us-iso-")) return { name: "aws-iso", suffix: "c2s.ic.gov" };
  if (region.startsWith("us-isob-")) return { name: "aws-iso-b", suffix: "sc2s.sgov.gov" };
  if (region.startsWith("us-isof-")) return { name: "aws-iso-f", suffix: "csp.hci.ic.gov" };
  if (region.startsWith("eu-isoe-")) return { name: "aws-iso-e", suffix: "cloud.adc-e.uk" };
  if (region.startsWith("eusc-")) return { name: "aws-eusc", suffix: "amazonaws.eu" };
  return { name: "aws", suffix: "amazonaws.com" };
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

// src/frontends/cloudformation/text.ts
function joinParts(parts2, place, context) {
  const readings = parts2.filter((part) => typeof part !== "string");
  return throughAll(readings, place, (leaves4) => {
    let next = 0;
    const settled = parts2.map((part) => {
      if (typeof part === "string") return part;
      next += 1;
      return leaves4[next - 1] ?? part;
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
  let inside2;
  for (const part of parts2) {
    if (typeof part !== "string") {
      (inside2 ?? result).push(part);
      continue;
    }
    let rest = part;
    while (rest !== "") {
      const mark = inside2 ? CLOSING : OPENING;
      const found = rest.indexOf(mark);
      const end = found < 0 ? rest.length : inside2 ? found + CLOSING.length : found;
      if (end > 0) (inside2 ?? result).push(rest.slice(0, end));
      rest = rest.slice(end);
      if (found < 0) break;
      if (inside2) {
        result.push(lookedUp(inside2, place, context));
        inside2 = void 0;
      } else inside2 = [];
    }
  }
  return inside2 ? parts2 : result;
}
function lookedUp(parts2, place, context) {
  const named3 = parts2.map((part) => typeof part === "string" ? part : canonical(part));
  const shown3 = parts2.map((part) => typeof part === "string" ? part : "\u2026").join("");
  const known3 = named3.filter((text3) => text3 !== void 0);
  const term = known3.length === named3.length ? { scope: context.scope, text: known3.join(""), label: shown3 } : void 0;
  return {
    is: "unknown",
    why: `\`${shown3}\` is looked up when the stack is deployed`,
    ...term ? { term } : {},
    place
  };
}
var OPENING = "{{resolve:";
var CLOSING = "}}";
var MAX_LENGTH2 = 1048576;
var MAX_PARTS2 = 1e3;
var MAX_STEPS = 100;

// src/frontends/cloudformation/functions/split.ts
var split2 = (call, context) => readSplit(call, context, (reference2, by) => splitParts([reference2], reference2, by, call, context));
var splitForSelect = (call, context) => readSplit(call, context, (reference2, by) => ({
  ...reference2,
  attribute: `${reference2.attribute ?? ""}/${by}/`,
  place: placeOf2(call)
}));
function readSplit(call, context, splitReference) {
  const place = placeOf2(call);
  const [delimiter, text3] = argumentsOf(call, 2) ?? [];
  if (!delimiter || !text3) {
    return malformed(place, '`Fn::Split` takes a delimiter and a text; write `!Split [",", text]`', context);
  }
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
  return {
    is: "list",
    items: leaf.text.split(by).map((text3) => ({ is: "scalar", text: text3, quoted: true, place })),
    place
  };
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
  if (!index || !list2) {
    return malformed(place, "`Fn::Select` takes an index and a list; write `!Select [0, list]`", context);
  }
  const pieces = callOf(list2);
  const items2 = pieces?.name === "Fn::Split" ? splitForSelect(pieces, context) : context.evaluate(list2, context);
  return throughAll([context.evaluate(index, context), items2], place, ([at2, from]) => {
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
  const attribute2 = from.attribute === void 0 ? `[${String(index)}]` : `${from.attribute}[${String(index)}]`;
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
  return throughAll(items2, place, (leaves4) => {
    const item = leaves4.filter((leaf) => leaf.is !== "absent")[index];
    return item ? itemSeen(item, list2, place) : unknownAt(place, `the list has no item ${index} in this case`);
  });
}
function itemSeen(item, list2, place) {
  if (item.place.span.start === list2.place.span.start && item.place.span.end === list2.place.span.end) {
    return { ...item, place };
  }
  const step = { span: item.place.span, label: "the item that is selected" };
  return seenFrom(item, at(place.span, ...place.via, step));
}
function memberOf({ of, distinct }, index, place) {
  const possible = of.possible ? { possible: of.possible } : {};
  if (!of.term) return { is: "unknown", why: of.why, ...possible, place };
  const { scope, text: text3, label, atomic: atomic2 } = of.term;
  const term = {
    scope,
    text: `${text3}[${index}]`,
    label: `${label}[${index}]`,
    ...distinct ? { memberOf: text3 } : {},
    ...atomic2 ? { atomic: atomic2 } : {}
  };
  return {
    is: "unknown",
    why: of.why,
    term,
    ...possible,
    place: at(place.span, ...place.via.filter((step) => !of.place.via.includes(step)), ...of.place.via)
  };
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
    return zonesOf3(region, place, context);
  });
};
function zonesOf3(region, place, { scope }) {
  const name = canonical(region);
  const why2 = "the Availability Zones of an account are not known before deployment";
  const label = region.is === "scalar" ? `GetAZs(${region.text})` : "GetAZs";
  const of = name === void 0 ? { is: "unknown", why: why2, place } : { is: "unknown", why: why2, term: { scope, text: `GetAZs(${name})`, label, atomic: true }, place };
  return { is: "list", items: [{ is: "spread", least: 2, most: Infinity, of, distinct: true }], place };
}
var cidr = (call, context) => {
  const place = placeOf2(call);
  const items2 = argumentsOf(call, 2, 3);
  if (!items2) {
    return malformed(
      place,
      "`Fn::Cidr` takes a block, a count and the bits of a subnet; write `!Cidr [block, 4, 8]`",
      context
    );
  }
  const readings = items2.map((item) => context.evaluate(item, context));
  return throughAll(readings, place, (leaves4) => {
    const count2 = countOf2(leaves4[1]);
    const term = resultTerm(call, leaves4, context);
    const of = {
      is: "unknown",
      why: "the blocks that `Fn::Cidr` makes are not computed",
      ...term ? { term } : {},
      place
    };
    return {
      is: "list",
      items: [{ is: "spread", least: count2 ?? 1, most: count2 ?? MOST_BLOCKS, of, distinct: true }],
      place
    };
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
    const written2 = leaf.items.filter((item) => item.is !== "spread");
    return throughAll(written2, place, (items2) => {
      const count2 = fixed + items2.filter((item) => item.is !== "absent").length;
      return {
        is: "scalar",
        text: String(count2),
        quoted: false,
        place: at(place.span, ...place.via, ...leaf.place.via)
      };
    });
  });
};

// src/frontends/cloudformation/functions/find-in-map.ts
var findInMap = (call, context) => {
  const place = placeOf2(call);
  const [map2, first, second, options] = argumentsOf(call, 3, 4) ?? [];
  const fallback2 = child(options, "DefaultValue");
  if (!map2 || !first || !second || options && !fallback2) {
    return malformed(
      place,
      "`Fn::FindInMap` takes a mapping and two keys; write `!FindInMap [Map, Key, Key]`",
      context
    );
  }
  const names = [map2, first, second].map((node) => context.evaluate(node, context));
  const otherwise = fallback2 && context.evaluate(fallback2, context);
  const found = throughAll(names, place, ([name, one, other]) => {
    if (!name || !one || !other) return unknownResult(call, [], "its keys are not known", context);
    if (name.is !== "scalar") return unknownResult(call, [name, one, other], why(name), context);
    return new Lookup(call, name.text, otherwise, context).find(one, other);
  });
  return hasMoreLeaves(found, MAX_CASES) ? unknownAt(place, "it hangs on too many cases") : found;
};
function hasMoreLeaves(reading, most) {
  const waiting = [reading];
  let leaves4 = 0;
  for (let next = waiting.pop(); next && leaves4 <= most; next = waiting.pop()) {
    if (next.is === "choice") waiting.push(next.else, next.then);
    else leaves4 += 1;
  }
  return leaves4 > most;
}
var MAX_CASES = 1e3;
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
    return found ?? this.#missing(`mapping \`${this.#name}\` has no value for ${shown2(first)} and ${shown2(second)}`, top);
  }
  /** What a key leads to; undefined where CloudFormation would find nothing and refuse. */
  #descend(node, key, next) {
    if (key.is === "scalar") {
      const entry2 = node.entries.get(key.text);
      return (entry2 && next(entry2)) ?? this.#fallback;
    }
    if (key.is === "list" || key.is === "map" || key.is === "absent") return void 0;
    const allowed = this.#allowed(key);
    if (Math.min(node.entries.size, allowed?.length ?? Infinity) > MAX_KEYS) {
      return this.#opaque(key, `mapping \`${this.#name}\` has too many keys to be told apart`);
    }
    const keys = [...node.entries].filter(([name]) => !allowed || allowed.includes(name));
    const found = keys.flatMap(([name, entry2]) => {
      const value = next(entry2);
      return value ? [{ name, entry: entry2, value }] : [];
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
    return (otherwise ? found : found.slice(0, -1)).reduceRight((rest, { name, entry: entry2, value }) => {
      const right = { is: "scalar", text: name, quoted: true, place: placeOf2(entry2.key) };
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
      return malformed(placeOf2(value), message, this.#context);
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
    const unknown3 = unknownResult(
      this.#call,
      [named2(this.#name, this.#place), ...key ? [key] : []],
      reason,
      this.#context
    );
    return possible.length > 0 ? { ...unknown3, possible } : unknown3;
  }
  #missing(message, within2) {
    if (this.#context.macros || within2?.kind === "mapping" && within2.entries.has("Fn::Transform")) {
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
var named2 = (text3, place) => ({ is: "scalar", text: text3, quoted: true, place });
var shown2 = (key) => key.is === "scalar" ? `\`${key.text}\`` : key.is === "unknown" && key.term ? `any value of \`${key.term.label}\`` : "an unknown key";
var MAX_KEYS = 64;
var MAX_ALLOWED = 256;

// src/frontends/cloudformation/syntax/yaml-booleans.ts
var textOf = ({ text: text3, quoted, tag }) => quoted || tag !== void 0 ? text3 : BOOLEANS.get(text3) ?? text3;
var spellings = (word2) => [
  word2,
  word2.charAt(0).toUpperCase() + word2.slice(1),
  word2.toUpperCase()
];
var BOOLEANS = new Map([
  ...["true", "yes", "on"].flatMap(spellings).map((text3) => [text3, "true"]),
  ...["false", "no", "off"].flatMap(spellings).map((text3) => [text3, "false"])
]);

// src/frontends/cloudformation/parameters.ts
function declaredParameters(section, given) {
  const parameters = /* @__PURE__ */ new Map();
  if (section?.kind !== "mapping") return parameters;
  for (const [name, { value }] of section.entries) {
    const fallback2 = child(value, "Default");
    const step = fallback2 && { span: fallback2.span, label: `the default of parameter \`${name}\`` };
    const type = literal(child(value, "Type")) ?? "String";
    const allowed = allowedValues(child(value, "AllowedValues"));
    parameters.set(name, {
      name,
      type,
      default: fallback2 && step && !isNull(fallback2) ? { node: fallback2, step } : void 0,
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
  return scalars.map((item) => ({ is: "scalar", text: textOf(item), quoted: item.quoted, place: placeOf2(item) }));
}
function readParameter(parameter, place, context) {
  if (parameter.type.startsWith("AWS::SSM::Parameter::Value<")) return storedParameter(parameter, place, context);
  if (parameter.given) return givenValue(parameter, parameter.given, place, context);
  if (parameter.default) return defaultValue(parameter, parameter.default, place, context);
  return isList2(parameter) ? unknownList(parameter, place, context) : unknownValue(parameter, place, context);
}
function givenValue(parameter, given, place, context) {
  const there = at(place.span, ...place.via, given.step);
  if (isList2(parameter)) {
    if (parameter.allowed.length > 0) checkAllowed(parameter, itemsOf2(given.value), given, context);
    return listOf(given.value, there, context);
  }
  const text3 = typeof given.value === "string" ? given.value : given.value.join(",");
  checkAllowed(parameter, [text3], given, context);
  return joinParts([text3], there, context);
}
function checkAllowed(parameter, items2, given, context) {
  const { name, allowed, hidden } = parameter;
  const wrong2 = items2.find((item) => !allowed.some(({ text: text3 }) => text3 === item));
  if (allowed.length === 0 || wrong2 === void 0) return;
  const shown3 = hidden ? "a value that" : `\`${wrong2}\`, which`;
  const some = allowed.slice(0, MOST_SHOWN).map(({ text: text3 }) => `\`${text3}\``);
  const choice2 = allowed.length > MOST_SHOWN ? "one of them" : some.join(" or ");
  const message = `parameter \`${name}\` is set to ${shown3} is not among its AllowedValues; set it to ${choice2}`;
  context.problems.add("warning", message, given.step.span);
}
var MOST_SHOWN = 5;
function defaultValue(parameter, { node, step }, place, context) {
  const there = at(place.span, ...place.via, step);
  if (node.kind === "sequence" && isList2(parameter) && node.items.every((item) => item.kind === "scalar")) {
    if (!mayRepeat(node.items.length, place, context)) return unknownAt(there, TOO_OFTEN);
    return { is: "list", items: node.items.map((item) => context.evaluate(item, context)), place: there };
  }
  if (node.kind !== "scalar" || node.tag !== void 0) {
    const message = `the default of parameter \`${parameter.name}\` is no plain text; write the value itself`;
    return malformed({ span: node.span, via: [] }, message, context);
  }
  if (isList2(parameter)) return listOf(textOf(node), there, context);
  return seenFrom(context.evaluate(node, context), there);
}
function listOf(value, place, context) {
  if (!mayRepeat(value.length, place, context)) return unknownAt(place, TOO_OFTEN);
  return { is: "list", items: itemsOf2(value).map((text3) => joinParts([text3], place, context)), place };
}
var itemsOf2 = (value) => typeof value === "string" ? commaSeparated(value) : value;
function storedParameter(parameter, place, context) {
  const name = parameter.given?.value ?? literal(parameter.default?.node);
  const where = typeof name === "string" ? ` under \`${name}\`` : "";
  const term = termOf(parameter, context);
  const why2 = `the value of parameter \`${parameter.name}\` stands in Parameter Store${where}`;
  const unknown3 = { is: "unknown", why: why2, term, place };
  const inner = parameter.type.slice("AWS::SSM::Parameter::Value<".length, -1);
  return isListType(inner) ? spreadOf2(unknown3, inner) : unknown3;
}
function unknownValue(parameter, place, context) {
  const term = termOf(parameter, context);
  const unknown3 = { is: "unknown", why: noDefault(parameter), term, place };
  if (parameter.allowed.length === 0) return unknown3;
  if (!context.cases.allowed(term)) {
    context.cases.allow(
      term,
      parameter.allowed.map((allowed) => allowed.text)
    );
  }
  return { ...unknown3, possible: parameter.allowed };
}
function unknownList(parameter, place, context) {
  const unknown3 = { is: "unknown", why: noDefault(parameter), term: termOf(parameter, context), place };
  const possible = parameter.allowed;
  return spreadOf2(possible.length > 0 ? { ...unknown3, possible } : unknown3, parameter.type);
}
function spreadOf2(of, type) {
  const least = type.startsWith("List<AWS::") ? 1 : 0;
  const distinct = type === "List<AWS::EC2::AvailabilityZone::Name>";
  return { is: "list", items: [{ is: "spread", least, most: Infinity, of, distinct }], place: of.place };
}
var noDefault = (parameter) => `parameter \`${parameter.name}\` has no default`;
var termOf = ({ name, atomic: atomic2 }, { scope }) => ({
  scope,
  text: name,
  label: name,
  ...atomic2 ? { atomic: atomic2 } : {}
});
var isAtomic = (type, allowed) => allowed.length > 0 ? allowed.every(({ text: text3 }) => !/[:/]/u.test(text3)) : ATOMIC2.test(type);
var ATOMIC2 = /^(?:AWS::SSM::Parameter::Value<)?(?:List<)?(?:Number|AWS::\w+::\w+::Id|AWS::EC2::AvailabilityZone::Name)>*$/u;
var isList2 = (parameter) => isListType(parameter.type);
var isListType = (type) => type === "CommaDelimitedList" || type.startsWith("List<");
var commaSeparated = (text3) => text3.split(",").map((item) => item.trim());

// src/frontends/cloudformation/functions/references.ts
var ref = (call, context) => {
  const place = placeOf2(call);
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
  const attribute2 = dot < 0 ? void 0 : dotted.slice(dot + 1);
  return { is: "reference", scope: context.scope, address, ...attribute2 === void 0 ? {} : { attribute: attribute2 }, place };
}
var getAtt = (call, context) => {
  const place = placeOf2(call);
  const dotted = literal(call.argument);
  if (dotted !== void 0 && /^[^.]+\..+$/u.test(dotted)) return readAttribute(dotted, place, context);
  const items2 = argumentsOf(call, 2, Infinity);
  if (!items2) {
    return malformed(
      place,
      "`Fn::GetAtt` takes a resource and an attribute; write `!GetAtt Resource.Attribute`",
      context
    );
  }
  const readings = items2.map((item) => context.evaluate(item, context));
  return throughAll(readings, place, (leaves4) => {
    const names = leaves4.filter((leaf) => leaf.is === "scalar").map((leaf) => leaf.text);
    if (names.length === leaves4.length) return readAttribute(names.join("."), place, context);
    const unknown3 = leaves4.find((leaf) => leaf.is !== "scalar");
    return unknownResult(call, leaves4, unknown3 ? why(unknown3) : "the attribute is not known", context);
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
var getStackOutput = (call, context) => {
  const output = literal(child(call.argument, "OutputName"));
  const stack = literal(child(call.argument, "StackName"));
  const what = output === void 0 ? "it is an output" : `\`${output}\` is an output`;
  const whose = stack === void 0 ? "another stack" : `the stack \`${stack}\``;
  return unknownResult(call, [context.evaluate(call.argument, context)], `${what} of ${whose}`, context);
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
  if (between === void 0) {
    return unknownResult(call, [context.evaluate(delimiter, context), list2], "its delimiter is not known", context);
  }
  return through2(list2, (leaf) => {
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
function joinItems(call, between, items2, context) {
  const place = placeOf2(call);
  const readings = items2.filter((item) => item.is !== "spread");
  const spread = items2.find((item) => item.is === "spread");
  if (spread) {
    const list2 = { is: "list", items: items2, place };
    return unknownResult(call, [joinerOf(between, place), list2], spread.of.why, context);
  }
  return throughAll(readings, place, (leaves4) => {
    const present = leaves4.filter((leaf) => leaf.is !== "absent");
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
  return malformed(place, '`Fn::Sub` takes a text, or a list of a text and a map; write `!Sub "\u2026${Name}\u2026"`', context);
};
var isVariables = (node) => node.kind === "mapping" && node.tag === void 0;
var variablesOf = (node, context) => new Map([...node.entries].map(([name, { value }]) => [name, context.evaluate(value, context)]));
var VARIABLE = /\$\{(!?)([^{}]+)\}/gu;
function substituted(text3, variables, place, context) {
  const parts2 = [];
  const finder = new Finder(text3, place, context);
  let end = 0;
  for (const match of text3.text.matchAll(VARIABLE)) {
    const [whole, literalMark, written2 = ""] = match;
    parts2.push(text3.text.slice(end, match.index));
    end = match.index + whole.length;
    const name = written2.trim();
    if (literalMark === "!") parts2.push(`\${${written2}}`);
    else parts2.push(variables.get(name) ?? valueOf(name, finder.placeOf(whole), context));
  }
  parts2.push(text3.text.slice(end));
  return joinParts(parts2, at(place.span, ...text3.via, ...place.via), context);
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
  constructor(text3, fallback2, { source }) {
    this.#raw = source.text.slice(text3.span.start, text3.span.end);
    this.#start = text3.span.start;
    this.#fallback = fallback2;
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
  if (!run && call.name.startsWith("Fn::Rain::")) {
    const message = `\`!${node.tag ?? ""}\` is filled in by \`rain pkg\`; check the packaged template to have it judged`;
    context.problems.add("note", message, call.span);
    return unknownAt(placeOf2(call), `\`!${node.tag ?? ""}\` is filled in by \`rain pkg\``);
  }
  if (!run) {
    const shown3 = node.tag === void 0 ? call.name : `!${node.tag}`;
    const message = `\`${shown3}\` is no function that is known here, so its value is unknown; correct the name`;
    context.problems.add("warning", message, call.span);
    return unknownAt(placeOf2(call), `\`${shown3}\` is no function that is known here`);
  }
  const shapes2 = node.tag === void 0 ? void 0 : shapesOf(node.tag);
  if (shapes2 && !shapes2.has(node.kind)) {
    return malformed(
      placeOf2(call),
      `\`!${node.tag ?? ""}\` cannot take a ${NAMES[node.kind]}; correct what follows it`,
      context
    );
  }
  const reading = run(call, context);
  return reading.is === "choice" ? { ...reading, place: { span: call.span, via: reading.place.via } } : reading;
}
function evaluateScalar(node, context) {
  const place = placeOf2(node);
  if (isNull(node)) return { is: "absent", place };
  const text3 = textOf(node);
  const parts2 = context.loops.size > 0 ? loopParts(text3, context) : [text3];
  if (parts2.length === 1 && !text3.includes("{{resolve:")) {
    return { is: "scalar", text: text3, quoted: node.quoted, place };
  }
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
  for (const { name, key, value, context: inner, open } of expansion.entries) {
    if (open) continue;
    if (name.startsWith("Fn::")) {
      rest = malformed(placeOf2(key), `\`${name}\` stands beside other keys; give it a map of its own`, context);
    } else entries.set(name, { key: placeOf2(key), value: evaluate(value, inner) });
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
    const place = placeOf2(node);
    const exists2 = existence(expanded);
    outputs.push(exists2.op === "constant" ? value : { is: "choice", condition: exists2, then: value, else: { is: "absent", place }, place });
    const name = child(child(expanded.value, "Export"), "Name");
    if (name) exports2.push({ name: expanded.context.evaluate(name, expanded.context), value, exists: exists2 });
  }
  return { outputs, exports: exports2 };
}
function existence({ value: output, context }) {
  const condition2 = child(output, "Condition");
  const name = literal(condition2);
  if (!condition2 || name === void 0) return ALWAYS;
  return context.conditions.named(name, placeOf2(condition2), context);
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
function readResource({ name, written: written2, key, value, context, open }) {
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
    block: written2,
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
    if (!SETTINGS.has(name)) continue;
    entries.set(name, { key: placeOf2(key), value: context.evaluate(value, context) });
    if (name === "DependsOn") noteNames(value, context);
  }
  return { is: "map", entries, place: placeOf2(resource) };
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
  if (name !== void 0) return context.conditions.named(name, placeOf2(node), context);
  context.problems.add(
    "error",
    "Condition takes the name of a condition; define one under Conditions and write its name",
    node.span
  );
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
    const known3 = this.#children.get(key)?.get(value);
    if (known3) return known3;
    const world = new _World(this.#links, this, new Map(this.#assumed).set(key, value));
    const siblings = this.#children.get(key) ?? /* @__PURE__ */ new Map();
    this.#children.set(key, siblings.set(value, world));
    return world;
  }
  assumed(term) {
    return this.#assumed.get(termKey(term));
  }
  /** The cases of a term that are left in this world. */
  cases(term) {
    return this.assumed(term) === OTHER ? this.#links.others(term) : this.#links.cases(term);
  }
  /** Whether there are cases of a term that would say more. */
  isOpen(term) {
    const value = this.assumed(term);
    return (value === void 0 || value === OTHER) && this.cases(term).length > 0;
  }
  /**
   * A reading with every decided choice taken: what is left is a literal, a shape, a reference, an
   * unknown, or a choice that this world does not decide. `via` collects the hops that were taken.
   */
  settle(reading, via) {
    let current = reading;
    for (; ; ) {
      if (current.is === "choice") {
        const { value } = this.decide(current.condition);
        if (value === void 0) return current;
        if (via) via.push(...current.place.via, ...this.trail(current.condition));
        current = value ? current.then : current.else;
      } else if (current.is === "import") {
        const exported = this.#links.exported(current, this);
        if (!exported) return imported(current, this.hangsOn(current.name));
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
  }
  decide(condition2) {
    if (condition2.op === "constant") return condition2.value ? YES2 : NO2;
    const known3 = this.#decisions.get(condition2) ?? this.#parent?.decided(condition2);
    if (known3) return known3;
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
    const b2 = this.settle(right);
    if (a.is === "scalar" && b2.is === "scalar") return a.text === b2.text ? YES2 : NO2;
    if (a.is === "absent" && b2.is === "absent") return YES2;
    if (a.is === "unknown" && b2.is === "unknown" && a.term && b2.term && differentMembers(a.term, b2.term)) return NO2;
    if (this.#excludes(a, b2) || this.#excludes(b2, a) || textsDiffer(a, b2)) return NO2;
    const textA = canonical(a);
    if (textA !== void 0 && textA === canonical(b2)) return YES2;
    return { value: void 0, hangsOn: union([this.hangsOn(a), this.hangsOn(b2)]) };
  }
  /** The terms whose cases would say more about a reading. */
  hangsOn(reading) {
    const settled = this.settle(reading);
    switch (settled.is) {
      case "choice":
        return this.decide(settled.condition).hangsOn;
      case "unknown":
        return [...settled.term ? [settled.term] : [], ...settled.hangsOn ?? []].filter((term) => this.isOpen(term));
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
        const known3 = value === void 0 ? "not known" : String(value);
        return [{ span: condition2.place.span, label: `condition \`${condition2.name}\` is ${known3}` }, ...this.trail(condition2.is)];
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
  /** True where what is not known certainly has another value than a literal. */
  #excludes(open, literal2) {
    if (literal2.is !== "scalar") return false;
    if (open.is !== "unknown") return false;
    if (open.possible) return open.possible.every((each) => each.is === "scalar" && each.text !== literal2.text);
    return open.term !== void 0 && this.assumed(open.term) === OTHER && this.#links.cases(open.term).includes(literal2.text);
  }
  #taken(unknown3) {
    if (!unknown3.term) return unknown3;
    const value = this.assumed(unknown3.term);
    if (value === void 0) return unknown3;
    if (value === OTHER) return this.#narrowed(unknown3, this.#links.others(unknown3.term));
    const listed = unknown3.possible?.find((each) => each.is === "scalar" && each.text === value);
    return listed ?? { is: "scalar", text: value, quoted: false, place: unknown3.place };
  }
  #narrowed(unknown3, left) {
    const { possible } = unknown3;
    if (!possible || left.length === 0) return unknown3;
    return { ...unknown3, possible: possible.filter((each) => each.is === "scalar" && left.includes(each.text)) };
  }
  #joined(text3) {
    const parts2 = [];
    for (const part of text3.parts) {
      const settled = typeof part === "string" ? part : this.settle(part);
      const known3 = typeof settled === "string" ? settled : settled.is === "scalar" ? settled.text : void 0;
      const last = parts2.length - 1;
      const before = parts2[last];
      if (known3 === void 0) parts2.push(settled);
      else if (typeof before === "string") parts2[last] = before + known3;
      else parts2.push(known3);
    }
    const [only] = parts2;
    if (parts2.length === 0) return scalar3("", text3);
    return parts2.length === 1 && typeof only === "string" ? scalar3(only, text3) : { ...text3, parts: parts2 };
  }
};
function textsDiffer(a, b2) {
  if (a.is !== "text" && b2.is !== "text") return false;
  const [one, other] = [partsOf(a), partsOf(b2)];
  return one !== void 0 && other !== void 0 && differ(one, other);
}
var scalar3 = (value, { place }) => ({ is: "scalar", text: value, quoted: true, place });
function nameOf({ name }) {
  if (name.is === "text") return shownText(name.parts);
  return name.is === "scalar" ? `\`${name.text}\`` : "a name that is not known";
}
function imported(wanted, hangsOn) {
  const text3 = canonical(wanted.name);
  const term = text3 === void 0 ? void 0 : { scope: wanted.scope, text: `import:${text3}`, label: `the import of ${nameOf(wanted)}` };
  return { is: "unknown", why: `${nameOf(wanted)} is exported by another stack`, place: wanted.place, hangsOn, ...term && { term } };
}
function equalityTerm(left, right) {
  const [a, b2] = [canonical(left), canonical(right)];
  if (a === void 0 || b2 === void 0) return void 0;
  const [first, second] = a < b2 ? [a, b2] : [b2, a];
  return { scope: "", text: `${first} == ${second}`, label: "the comparison", boolean: true };
}
var YES2 = { value: true, hangsOn: [] };
var NO2 = { value: false, hangsOn: [] };
var UNDECIDED = { value: void 0, hangsOn: [] };

// src/graph/companion-target.ts
function resolveIn(subject, target) {
  if (target.is !== "choice") return resolveLeaves(subject, target);
  const [then, otherwise] = [resolveIn(subject, target.then), resolveIn(subject, target.else)];
  const either2 = {
    op: "or",
    of: [
      { op: "and", of: [target.condition, then.when] },
      { op: "and", of: [{ op: "not", of: target.condition }, otherwise.when] }
    ]
  };
  const isSame = then.when === otherwise.when;
  return { when: isSame ? then.when : either2, perhaps: then.perhaps || otherwise.perhaps };
}
function resolveLeaves(subject, target) {
  let perhaps = false;
  for (const leaf of leaves(WORLD, target)) {
    if (leaf.is === "reference") {
      if (leaf.address === subject.address) return { when: ALWAYS, perhaps: false };
    } else {
      const name = canonical(leaf);
      if (name !== void 0 && name === identity2(subject)) return { when: ALWAYS, perhaps: false };
      if (leaf.is !== "scalar") perhaps = true;
    }
  }
  return { when: NEVER, perhaps };
}
function identity2({ kind, language, properties }) {
  const path = kind.identity === void 0 ? void 0 : kind.properties[kind.identity]?.names[language];
  return path === void 0 ? void 0 : canonical(WORLD.settle(readAt(WORLD, properties, pathSteps(path))));
}
var WORLD = new World({ cases: () => [], others: () => [], exported: () => void 0 });

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
  const targets = all2.map((resource) => ({ resource, ...resolveIn(subject, readAt(WORLD2, resource.properties, pathSteps(companion.target))) }));
  const own = targets.filter(({ when }) => when !== NEVER);
  const loose = targets.find(({ perhaps }) => perhaps)?.resource;
  const filled = new Map(subject.filled);
  for (const [property, path] of Object.entries(companion.fills)) {
    const spec = subject.kind.properties[property];
    if (!spec) throw new Error(`companion ${companion.type} fills ${subject.kind.name}.${property}, which is no row`);
    if (own.length > 0) filled.set(spec, own.reduce((inline, { resource, when }) => conditional(resource, when, path, inline), propertyOf(WORLD2, subject, spec)));
    else if (loose) filled.set(spec, unresolved(loose, subject));
  }
  return { ...subject, filled };
}
function conditional({ exists: exists2, properties }, when, path, elsewhere) {
  const value = readAt(WORLD2, properties, pathSteps(path));
  return { is: "choice", condition: { op: "and", of: [exists2, when] }, then: value, else: elsewhere, place: value.place };
}
function unresolved(companion, subject) {
  const why2 = `\`${companion.address}\` may belong to \`${subject.address}\`: its target is not known`;
  return { is: "unknown", why: why2, maybeAbsent: true, place: { span: companion.name, via: [] } };
}
var WORLD2 = new World({ cases: () => [], others: () => [], exported: () => void 0 });

// src/graph/exports.ts
var Exports = class {
  #world;
  #byName = /* @__PURE__ */ new Map();
  #all;
  #meant = /* @__PURE__ */ new Map();
  #sizes = /* @__PURE__ */ new Map();
  /** `world` is the one in which nothing is assumed. */
  constructor(deployments, world) {
    this.#world = world;
    for (const deployment of deployments) {
      for (const [name, value] of this.#of(deployment)) push(this.#byName, name, { deployment, value });
    }
    this.#all = [...this.#byName.values()].flat();
  }
  /** What an import stands for in a world; undefined where these files do not say, or do not say it in an end. */
  find(wanted, importer, world) {
    const name = canonical(world.settle(wanted.name));
    if (name === void 0) return void 0;
    const key = `${importer.id}\0${name}`;
    if (!this.#meant.has(key)) this.#meant.set(key, this.#find(name, importer));
    return this.#meant.get(key);
  }
  #find(name, importer) {
    const reached = (this.#byName.get(name) ?? []).filter(({ deployment }) => this.#mayMeet(importer, deployment));
    const beside = reached.filter(({ deployment }) => this.#world.same(importer.region, deployment.region).value === true);
    const candidates = beside.length > 0 ? beside : reached;
    const [first, ...others] = candidates.toReversed();
    if (!first || candidates.some(({ value }) => this.#size(value, 0) > MOST_PARTS)) return void 0;
    return others.reduce((rest, { deployment, value }) => choice(isMeant(importer, deployment), value, rest), first.value);
  }
  /** Of outputs under one name that exclude each other by their conditions, the one that is there. */
  #of({ exports: exports2 }) {
    const values = /* @__PURE__ */ new Map();
    for (const { name, value, exists: exists2 } of exports2.toReversed()) {
      const text3 = holdsImport(name) ? void 0 : canonical(this.#world.settle(name));
      if (text3 === void 0) continue;
      const other = values.get(text3);
      values.set(text3, other ? choice(exists2, value, other) : value);
    }
    return values;
  }
  #mayMeet(a, b2) {
    const agree2 = (one, other) => this.#world.same(one, other).value !== false;
    return a.language === b2.language && agree2(a.region, b2.region) && agree2(a.account, b2.account);
  }
  /** The parts of a value with all that it imports written out: without an end where it goes round in a circle. */
  #size(value, depth) {
    const known3 = this.#sizes.get(value);
    if (known3 !== void 0) return known3;
    if (depth > DEEPEST) return Infinity;
    let size = 0;
    for (const part of partsOf2(value)) {
      size += 1;
      if (part.is !== "import") continue;
      for (const each of this.#mayBe(part)) size += this.#size(each.value, depth + 1);
      if (size > MOST_PARTS) break;
    }
    this.#sizes.set(value, size);
    return size;
  }
  #mayBe({ name }) {
    const settled = holdsImport(name) ? name : this.#world.settle(name);
    return settled.is === "scalar" ? this.#byName.get(settled.text) ?? [] : this.#all;
  }
};
function isMeant(importer, { id, file, start }) {
  const term = { scope: importer.id, text: `imports from ${id}`, label: `the import from \`${file}\``, boolean: true };
  return { op: "unknown", why: "several templates export it", term, place: { span: start, via: [] } };
}
function choice(condition2, then, otherwise) {
  return { is: "choice", condition: condition2, then, else: otherwise, place: then.place };
}
function holdsImport(reading) {
  for (const part of partsOf2(reading)) if (part.is === "import") return true;
  return false;
}
function* partsOf2(reading) {
  const open = [reading];
  const seen = /* @__PURE__ */ new Set();
  for (let part = open.pop(); part; part = open.pop()) {
    if (part.is === "spread") continue;
    yield part;
    if (part.is === "choice") open.push(part.then, part.else, ...operandsOf(part.condition, seen));
    else if (part.is === "text") open.push(...part.parts.filter((each) => typeof each !== "string"));
    else if (part.is === "list") open.push(...part.items);
    else if (part.is === "map") for (const { value } of part.entries.values()) open.push(value);
    else if (part.is === "import") open.push(part.name);
  }
}
function operandsOf(condition2, seen) {
  if (seen.has(condition2)) return [];
  seen.add(condition2);
  switch (condition2.op) {
    case "equals":
      return [condition2.left, condition2.right];
    case "and":
    case "or":
      return condition2.of.flatMap((each) => operandsOf(each, seen));
    case "not":
      return operandsOf(condition2.of, seen);
    case "named":
      return operandsOf(condition2.is, seen);
    default:
      return [];
  }
}
var DEEPEST = 100;
var MOST_PARTS = 1e4;

// src/graph/graph.ts
var Graph = class {
  workloads;
  subjects;
  world;
  #byWorkload = /* @__PURE__ */ new Map();
  #byKind = /* @__PURE__ */ new Map();
  #byAddress = /* @__PURE__ */ new Map();
  #byScope = /* @__PURE__ */ new Map();
  #types = /* @__PURE__ */ new Map();
  #edges;
  /** Made when something is imported: few templates do. */
  #exports;
  constructor(workloads, subjects) {
    this.workloads = workloads;
    this.subjects = subjects;
    this.world = new World(this);
    for (const subject of subjects) {
      push(this.#byWorkload, subject.workload, subject);
      push(this.#byKind, `${subject.workload}\0${subject.kind.name}`, subject);
      push(this.#byAddress, `${subject.deployment.id}\0${subject.address}`, subject);
    }
    for (const deployment of workloads.flatMap(({ deployments }) => deployments)) {
      this.#byScope.set(deployment.id, deployment);
      for (const { address, type } of deployment.resources) this.#types.set(`${deployment.id}\0${address}`, type);
    }
    this.#edges = new EdgeIndex(this);
  }
  subjectsOf(workload) {
    return this.#byWorkload.get(workload) ?? [];
  }
  ofKind(workload, kind) {
    return this.#byKind.get(`${workload}\0${kind}`) ?? [];
  }
  at(scope, address, kind) {
    return this.#byAddress.get(`${scope}\0${address}`)?.find((subject) => subject.kind.name === kind);
  }
  typeAt(scope, address) {
    return this.#types.get(`${scope}\0${address}`);
  }
  typesIn(workload) {
    const deployments = this.workloads.find(({ name }) => name === workload)?.deployments ?? [];
    return new Set(deployments.flatMap(({ resources }) => resources.map(({ type }) => type)));
  }
  anyAt(scope, address) {
    return this.#byAddress.get(`${scope}\0${address}`)?.[0];
  }
  namesakes(world, from, kind, name) {
    return this.#edges.namesakes(world, from, kind, name);
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
  others(term) {
    return this.#byScope.get(term.scope)?.cases.others(term) ?? [];
  }
  exported(wanted, world) {
    const importer = this.#byScope.get(wanted.scope);
    if (!importer) return void 0;
    this.#exports ??= new Exports(this.#byScope.values(), this.world);
    return this.#exports.find(wanted, importer, world);
  }
};

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
  const guard = type.where ? guardOf(raw.properties, type.where) : ALWAYS;
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
  return parts(whole, readAt(NOTHING_ASSUMED, raw.properties, pathSteps(type.each)), type.each, type.inherits ?? []);
}
function parts(whole, list2, path, inherits) {
  return maps(list2, whole.exists).map(({ map: map2, exists: exists2, open }, index) => {
    const address = `${whole.address}.${path}[${String(index)}]`;
    const raw = open ? { ...whole.raw, open } : whole.raw;
    return { ...whole, id: `${whole.id}#${String(index)}`, address, block: address, name: map2.place.span, properties: inheriting(map2, whole.properties, inherits), exists: exists2, raw };
  });
}
function inheriting(item, whole, names) {
  const inherited = names.flatMap((name) => {
    const entry2 = item.entries.has(name) ? void 0 : whole.entries.get(name);
    return entry2 ? [[name, entry2]] : [];
  });
  return inherited.length === 0 ? item : { ...item, entries: new Map([...item.entries, ...inherited]) };
}
function maps(item, exists2) {
  switch (item.is) {
    case "map":
      return [{ map: item, exists: exists2 }];
    case "list":
      return item.items.flatMap((each) => maps(each, exists2));
    case "choice": {
      const then = { op: "and", of: [exists2, item.condition] };
      const otherwise = { op: "and", of: [exists2, { op: "not", of: item.condition }] };
      return [...maps(item.then, then), ...maps(item.else, otherwise)];
    }
    case "spread":
      return [unread2(item.of, exists2)];
    case "unknown":
      return item.malformed ? [] : [unread2(item, exists2)];
    default:
      return [];
  }
}
function unread2(rest, exists2) {
  return { map: { is: "map", entries: /* @__PURE__ */ new Map(), rest, place: rest.place }, exists: exists2, open: { least: 0, most: Infinity, why: rest.why } };
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
  return reading.is === "unknown" && reading.maybeAbsent ? { op: "unknown", why: reading.why, place: reading.place } : ALWAYS;
}
var NOTHING_ASSUMED = new World({ cases: () => [], others: () => [], exported: () => void 0 });
var LANGUAGES = ["cloudformation", "terraform"];

// src/graph/workloads.ts
function groupWorkloads(deployments) {
  const groups = /* @__PURE__ */ new Map();
  for (const deployment of deployments) {
    const name = folderOf(deployment.file);
    const known3 = groups.get(name);
    if (known3) known3.push(deployment);
    else groups.set(name, [deployment]);
  }
  return [...groups].map(([name, members]) => ({ name, deployments: members }));
}
var folderOf = (file) => file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".";

// src/engine/finding.ts
function findingsOf(judgement, world) {
  const answers = worstFirst(judgement.cases).map((each) => ({ each, answer: each.answer() }));
  if (judgement.outcome === "fails") {
    const faults = faultsOf(judgement, answers, world);
    if (faults.length > 0) return faults;
  }
  const evidence2 = distinctEvidence(answers.flatMap(({ each, answer }) => inCase(each, evidenceOf(answer), world)));
  return [{ message: messageOf(judgement, answers, evidence2, world), evidence: evidence2, primary: primaryOf(judgement, evidence2) }];
}
var worstFirst = (cases) => cases.toSorted((a, b2) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b2.outcome));
var ORDER = ["fails", "unknown", "holds"];
function evidenceOf({ applies, expects }) {
  return applies.outcome === "unknown" && expects.outcome === "fails" ? [...applies.because(), ...expects.because()] : expects.because();
}
function faultsOf(judgement, answers, world) {
  const found = /* @__PURE__ */ new Map();
  for (const { each, answer } of answers) {
    for (const fault2 of answer.faults) {
      if (fault2.verdict.outcome !== "fails") continue;
      const known3 = found.get(fault2.key) ?? { fault: fault2, evidence: [] };
      known3.evidence.push(...inCase(each, fault2.verdict.because(), world));
      found.set(fault2.key, known3);
    }
  }
  return [...found.values()].map(({ fault: fault2, evidence: evidence2 }) => {
    const all2 = distinctEvidence(evidence2);
    return { message: sentence(fault2.message), evidence: all2, primary: primaryOf(judgement, all2), key: fault2.key };
  });
}
function inCase({ assumptions }, evidence2, world) {
  if (assumptions.length === 0) return evidence2;
  const when = assumptions.map((each) => sayCase(each, world.cases(each.term))).join(" and ");
  return evidence2.map((each) => ({ ...each, when }));
}
function messageOf({ outcome, rule, subject, tooMany: tooMany3 }, answers, evidence2, world) {
  const name = sentence(`${subject.kind.label} \`${subject.address}\``);
  if (outcome === "holds") return `${name}: ${rule.meta.title}`;
  const failing = answers.find(({ each }) => each.outcome === "fails");
  if (outcome === "fails") return failing ? sentence(failing.answer.message()) : name;
  if (tooMany3) return `${name}: whether "${rule.meta.title}" holds hangs on too many conditions`;
  if (failing && failing.each.assumptions.length > 0) {
    const when = failing.each.assumptions.map((each) => sayCase(each, world.cases(each.term))).join(" and ");
    return `${sentence(failing.answer.message())} when ${when}`;
  }
  const [reason] = evidence2;
  return `${name}: it is not known whether "${rule.meta.title}" holds${reason ? `: ${reason.says}` : ""}`;
}
var sentence = (text3) => /^[a-z]+ /u.test(text3) ? text3.charAt(0).toUpperCase() + text3.slice(1) : text3;
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
function fingerprintOf(rule, { name, block, raw }, fault2) {
  const part = block.slice(raw.block.length);
  return hash([rule, name.file, raw.constructPath === void 0 ? block : `${raw.constructPath}${part}`, ...fault2 === void 0 ? [] : [fault2]].join("\n"));
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
function severityOf({ capability, advice, layerOf, evidenceOf: evidenceOf2 }, tier) {
  const level = LEVEL[cellOf(capability, tier)];
  if (evidenceOf2 !== void 0 || level === "none") return "none";
  if (layerOf !== void 0) return "note";
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
    const known3 = this.#indexes.get(file);
    if (known3) return known3;
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
  description: "Linter for high availability and disaster recovery in infrastructure as code: AWS CloudFormation templates",
  keywords: [
    "availability",
    "aws",
    "backup",
    "cloudformation",
    "disaster-recovery",
    "dr",
    "high-availability",
    "iac",
    "infrastructure-as-code",
    "lint",
    "linter",
    "multi-az",
    "resilience",
    "rpo",
    "rto",
    "sarif",
    "static-analysis"
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
    bench: "node bench/start-up.mjs",
    bundle: "node scripts/bundle.mjs",
    "bundle:check": "node scripts/bundle.mjs --check",
    docs: "tsx scripts/docs.ts",
    readme: "node scripts/readme.mjs",
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
    inputs: [...run.inputs].sort((a, b2) => compare2(a.file, b2.file)),
    passedOver: run.passedOver,
    workloads: [...run.scorecards].sort(worstFirst2),
    verdicts: verdicts.sort(byPlace),
    diagnostics: eachOnce(run.diagnostics.map((each) => diagnostic(each, positions))),
    rules: new Map(run.rules.map(({ meta }) => [meta.id, meta])),
    source: (file) => positions.lines(file)
  };
}
var diagnostic = ({ level, message, span }, positions) => ({
  level,
  message,
  ...span.file !== COMMAND_LINE && { location: positions.locate(span) }
});
function eachOnce(diagnostics) {
  return [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()];
}
function verdictsOf(judgement, run, wholes, positions) {
  const { rule, subject, outcome } = judgement;
  const explained2 = outcome === "fails" || (outcome === "holds" ? run.explain.holds : run.explain.unknown);
  const findings = explained2 ? findingsOf(judgement, run.graph.world) : [];
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
  const { layerOf } = rule.meta;
  return layerOf === void 0 ? severityOf(rule.meta, tier) : severityOfLayer(wholes.get(`${layerOf}#${subject.id}`));
}
function reported({ span, says, when, via }, positions) {
  const steps = via.map((step) => ({ location: positions.locate(step.span), label: step.label }));
  return { location: positions.locate(span), says, steps, ...when !== void 0 && { when } };
}
function byPlace(a, b2) {
  return compare2(a.location.file, b2.location.file) || a.location.startLine - b2.location.startLine || a.location.startColumn - b2.location.startColumn || compare2(a.rule.id, b2.rule.id) || compare2(a.resource.address, b2.resource.address) || ORDER2[a.outcome] - ORDER2[b2.outcome];
}
var ORDER2 = { fails: 0, unknown: 1, holds: 2 };
function worstFirst2(a, b2) {
  return rank(a) - rank(b2) || (a.score?.proven ?? Infinity) - (b2.score?.proven ?? Infinity) || reach(a.highestMet) - reach(b2.highestMet) || compare2(a.workload, b2.workload);
}
var rank = ({ verdict: verdict2 }) => verdict2 === void 0 ? VERDICTS.length : VERDICTS.indexOf(verdict2);
var VERDICTS = ["missed", "unproven", "met"];
var reach = (tier) => tier === void 0 ? -1 : TIERS.indexOf(tier);
var compare2 = (a, b2) => a < b2 ? -1 : a > b2 ? 1 : 0;

// src/recovery/objectives.ts
var MINUTE = 60;
var HOUR2 = 60 * MINUTE;
var NEAR_ZERO = { rto: MINUTE, rpo: 5 };
var REGION = {
  "backup-restore": { rto: 24 * HOUR2, rpo: 24 * HOUR2 },
  "pilot-light": { rto: 4 * HOUR2, rpo: HOUR2 },
  "warm-standby": { rto: 15 * MINUTE, rpo: 5 * MINUTE },
  "multi-region": { rto: MINUTE, rpo: MINUTE },
  "active-active": NEAR_ZERO
};
var WEEK_IN_DAYS = 7;
function objectivesOf(tier, region = {}) {
  const standby = tier !== "backup-restore" && tier !== "pilot-light";
  const near = standby ? { rto: 5 * MINUTE, rpo: 0 } : { rto: HOUR2, rpo: HOUR2 };
  return {
    mistake: tier === "backup-restore" ? { rto: 24 * HOUR2, rpo: 24 * HOUR2 } : { rto: 4 * HOUR2, rpo: HOUR2 },
    instance: near,
    zone: near,
    region: { ...REGION[tier], ...region },
    retention: WEEK_IN_DAYS,
    zones: 2
  };
}

// src/recovery/scorecard.ts
function score(workload, tier, judgedFor) {
  const results = resultsFor(judgedFor(tier), tier);
  const verdict2 = verdictOf(results);
  return { workload, tier, verdict: verdict2, highestMet: highestMet(judgedFor), score: readiness(results), capabilities: results };
}
function highestMet(judgedFor) {
  let highest;
  for (const tier of TIERS) {
    const verdict2 = verdictOf(resultsFor(judgedFor(tier), tier));
    if (verdict2 === "missed" || verdict2 === "unproven") return highest;
    if (verdict2 === "met") highest = tier;
  }
  return highest;
}
var counts = ({ advice, layerOf, evidenceOf: evidenceOf2 }) => !advice && layerOf === void 0 && evidenceOf2 === void 0;
function tally(judgements) {
  const tallies = /* @__PURE__ */ new Map();
  for (const { rule, outcome } of judgements) {
    if (!counts(rule.meta)) continue;
    const known3 = tallies.get(rule.meta.capability) ?? { held: 0, failed: 0, unknown: 0 };
    if (outcome === "holds") known3.held += 1;
    else if (outcome === "fails") known3.failed += 1;
    else known3.unknown += 1;
    tallies.set(rule.meta.capability, known3);
  }
  return tallies;
}
function resultsFor(judgements, tier) {
  const tallies = tally(judgements);
  return ALL.map((id) => {
    const { held, failed, unknown: open } = tallies.get(id) ?? { held: 0, failed: 0, unknown: 0 };
    const unknown3 = open + (judgements.length > 0 && CAPABILITIES[id].asksToExist ? 1 : 0);
    const outcome = failed > 0 ? "fails" : unknown3 > 0 ? "unknown" : held > 0 ? "holds" : "not-asked";
    return { id, outcome, required: cellOf(id, tier) === "required", held, failed, unknown: unknown3 };
  });
}
function verdictOf(results) {
  const required = results.filter((each) => each.required && each.outcome !== "not-asked");
  if (required.length === 0) return void 0;
  if (required.some((each) => each.outcome === "fails")) return "missed";
  return required.some((each) => each.outcome === "unknown") ? "unproven" : "met";
}
function readiness(results) {
  const asked = results.filter((each) => each.required && each.outcome !== "not-asked");
  if (asked.length === 0) return void 0;
  const mean = (share) => round(100 * asked.reduce((total, each) => total + share(each), 0) / asked.length);
  return {
    proven: mean(({ held, failed, unknown: unknown3 }) => held / (held + failed + unknown3)),
    possible: mean(({ held, failed, unknown: unknown3 }) => (held + unknown3) / (held + failed + unknown3))
  };
}
var round = (value) => Math.round(value * 10) / 10;
var isCapability = (name) => Object.hasOwn(CAPABILITIES, name);
var ALL = Object.keys(CAPABILITIES).filter(isCapability);

// src/check.ts
function check(files, options = {}) {
  const { tier = "backup-restore", rto, rpo } = options;
  const own = { ...rto !== void 0 && { rto }, ...rpo !== void 0 && { rpo } };
  const objectives = objectivesOf(tier, own);
  const read = readAll(files, options);
  const workloads = groupWorkloads(read.deployments);
  const graph = assemble(workloads, KINDS);
  const judged = workloads.map(({ name }) => {
    const judge2 = (each) => judgeAll(graph, name, options.rules ?? rules_default, objectivesOf(each, own));
    const judgements = judge2(tier);
    return { judgements, scorecard: score(name, tier, (each) => each === tier ? judgements : judge2(each)) };
  });
  return makeReport({
    tier: { chosen: tier, byDefault: options.tier === void 0, objectives },
    inputs: [...read.inputs, ...options.unreadable ?? []],
    passedOver: read.passedOver,
    scorecards: judged.map(({ scorecard }) => scorecard),
    judgements: judged.flatMap(({ judgements }) => judgements),
    graph,
    diagnostics: [...options.diagnostics ?? [], ...read.diagnostics, ...undeclared(options.parameters, read.deployments)],
    rules: options.rules ?? rules_default,
    files: [...files, ...options.sources ?? []],
    explain: options.explain ?? {}
  });
}
function undeclared(given, deployments) {
  const declared = new Set(deployments.flatMap(({ parameters }) => parameters));
  return [...given ?? []].filter(([name]) => deployments.length > 0 && !declared.has(name)).map(([name, { step }]) => ({
    level: "warning",
    message: `no template here declares the parameter \`${name}\`; correct its name or leave it out`,
    span: step.span
  }));
}
function readAll(files, { region, parameters }) {
  const deployments = [];
  const inputs = [];
  const diagnostics = [];
  let passedOver = 0;
  for (const { named: named3, ...source } of files) {
    if (!looksLikeTemplate(source.text)) {
      if (named3) inputs.push({ file: source.file, kind: "unknown", outcome: "passed-over", reason: "it is not a CloudFormation template" });
      else passedOver += 1;
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
