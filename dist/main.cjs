(function (exports, require, module) {
"use strict";
var __defProp = Object.defineProperty;
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
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

// deferred-texts:deferred-texts
var texts = { get why() {
  return require("./lazy/rule-texts.cjs")[this.id].why;
}, get remedy() {
  return require("./lazy/rule-texts.cjs")[this.id].remedy;
}, get references() {
  return require("./lazy/rule-texts.cjs")[this.id].references;
}, get frameworks() {
  return require("./lazy/rule-texts.cjs")[this.id].frameworks;
}, get similar() {
  return require("./lazy/rule-texts.cjs")[this.id].similar;
} };

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
  decode: (scalar3) => scalar3.text,
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
  const known2 = knownOf(parts2);
  const wanted = pattern.split("*");
  if (fits(known2.join(HOLE), wanted)) return "holds";
  return mayMeet(known2, wanted) ? "unknown" : "fails";
}
function differ(one, other) {
  const [a, b] = withoutBeginning(one, other);
  const [c, d] = withoutBeginning(a.toReversed(), b.toReversed());
  return !mayMeet(knownOf(c.toReversed()), knownOf(d.toReversed()));
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
    const found2 = text3.indexOf(piece, from);
    if (found2 < 0) return false;
    from = found2 + piece.length;
  }
  return text3.length - from >= last.length && text3.endsWith(last);
}
function knownOf(parts2) {
  const known2 = [""];
  for (const part of parts2) {
    if (typeof part === "string") known2.push((known2.pop() ?? "") + part);
    else known2.push("");
  }
  return known2;
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
  const known2 = parsed.get(path);
  if (known2) return known2;
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
function entry(map, key) {
  if (map.is !== "map") return wrongShape(map, `it stands where a map with \`${key}\` is wanted`);
  const found2 = map.entries.get(key);
  if (found2) return found2.value;
  return map.rest ? { ...map.rest, maybeAbsent: true } : { is: "absent", place: map.place };
}
function items(world, list2, after) {
  if (list2.is !== "list") return wrongShape(list2, "it stands where a list is wanted");
  const found2 = list2.items.flatMap((item) => {
    if (item.is === "spread") return [item];
    const at2 = readAt(world, item, after);
    return after.includes(EACH) || isOrHasList(at2) ? itemsOf(at2) : at2.is === "absent" ? [] : [at2];
  });
  return { ...list2, items: found2 };
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
  let found2 = { is: "absent", place: list2.place };
  for (const item of [...list2.items].reverse()) found2 = candidate(world, item, step, after, found2);
  return found2;
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
function orElse(found2, unread3) {
  if (found2.is === "choice") return { ...found2, then: orElse(found2.then, unread3), else: orElse(found2.else, unread3) };
  return found2.is === "absent" ? unread3 : found2;
}
var wrongShape = (found2, why2) => ({ is: "unknown", why: why2, malformed: true, place: found2.place });

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
  const known2 = shown.get(path);
  if (known2 !== void 0) return known2;
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
function push(map, key, value) {
  const known2 = map.get(key);
  if (known2) known2.push(value);
  else map.set(key, [value]);
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
    const found2 = [];
    for (const wanted of namesIn(name)) {
      const text3 = canonical(wanted);
      const called = text3 === void 0 ? NONE : byText.get(text3) ?? NONE;
      const subjects = [.../* @__PURE__ */ new Set([...called, ...open])].filter((each) => each.id !== from.id && this.#isWithinReach(each, from, name));
      const [own, others] = [true, false].map((isOwn2) => subjects.filter(({ deployment }) => deployment === from.deployment === isOwn2));
      for (const subject of own ?? NONE) {
        const namesake = this.#namesake(world, subject, wanted);
        if (namesake) found2.push(namesake);
        if (namesake?.certain) return found2;
      }
      const elsewhere = (others ?? NONE).flatMap((subject) => this.#namesake(world, subject, wanted) ?? []);
      const certain = elsewhere.filter((each) => each.certain);
      if (certain.length > 0) return certain.length === 1 ? [...found2, ...certain] : [...found2, ...elsewhere.map((each) => ({ ...each, certain: false }))];
      found2.push(...elsewhere);
    }
    return found2;
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
    const known2 = this.#edges.get(key);
    if (known2) return known2;
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
    const known2 = this.#names.get(key);
    if (known2) return known2;
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
  const found2 = new Zones();
  found2.of(reader, verdict("holds", () => []), /* @__PURE__ */ new Set(), () => void 0);
  return new Several(found2.members, found2.rest, nothingAt(reader.subject.name, `${reader.subject.address} names no subnet or Availability Zone`));
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
      const found2 = this.members.length;
      this.of({ ...reader, subject: target.subject }, presence2, seen, unread3(`${kind.label} \`${address}\` does not say its zone`));
      this.#seeFrom(found2, settled, `${kind.label} \`${address}\``);
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
    const known2 = this.#rows.get(spec);
    if (known2 !== void 0) return known2;
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
  const found2 = inTable(resource, kind.properties, properties, "");
  const rejected = Object.entries(kind.rejected?.[language] ?? {}).flatMap(([name, instead]) => {
    const miss = written(resource, properties, name, "");
    return miss ? [{ ...miss, instead }] : [];
  });
  return [...found2, ...rejected];
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
    const found2 = new Items(item, reader, site2);
    found2.read(reading, verdict("holds", () => []));
    super(found2.members, found2.rest, emptiness(site2, reading));
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
  #both(choice2, presence2, read3) {
    const condition2 = conditionHolds(this.#site, choice2.condition);
    read3(choice2.then, all(presence2, condition2));
    read3(choice2.else, all(presence2, not(condition2)));
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
    const found2 = propertyOf(world, target.subject, spec);
    if (spec.default) return found2;
    return leftToAws(found2, { ...unread(settled, property, `${property} of \`${address}\` is not set`, deployment.id), unset: "certainly" });
  }
  #say(settled, why2) {
    return evidence(this.site, settled, () => `${this.site.label} leads to something that cannot be read: ${why2}`);
  }
};
function leftToAws(found2, chosen) {
  if (found2.is === "choice") return { ...found2, then: leftToAws(found2.then, chosen), else: leftToAws(found2.else, chosen) };
  return found2.is === "absent" ? chosen : found2;
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
    const found2 = any(...entries);
    return entries.length > 0 ? found2 : { ...found2, because: () => [this.#nothing()] };
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
  const isEmpty = settled.is === "scalar" && settled.text === "" ? "holds" : mayBeEmpty ? "unknown" : isUnset(settled);
  return not(verdict(isEmpty, () => property.evidence(), world.hangsOn(settled)));
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

// deferred:src/recovery/backup/schedule.ts
var longestGap = (...input) => require("./lazy/recovery-backup-schedule.cjs").longestGap(...input);

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
  const found2 = style.pattern && wanted !== void 0 ? tags2.matches(name, wanted) : tags2.has(name, value.reading);
  if (found2.outcome === "fails") return found2;
  if (key.startsWith(TAG_PREFIX).outcome === (style.prefix ? "fails" : "holds")) return verdict("unknown", () => key.evidence().map((each) => ({ ...each, says: `${each.says}, and ${style.prefix ? CONDITIONS_NAME : LISTS_NAME}` })));
  if (found2.outcome === "holds") return found2;
  const unread3 = [key, value].filter((each) => each.known() === void 0);
  const hangsOn = [...found2.hangsOn, ...unread3.flatMap(({ reading }) => world.hangsOn(reading))];
  return verdict("unknown", () => [...unread3.flatMap((each) => each.evidence()), ...found2.because()], hangsOn);
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
  const found2 = planned.get(world) ?? /* @__PURE__ */ new Map();
  const rules2 = found2.get(store.subject.id) ?? rulesFor(store);
  planned.set(world, found2.set(store.subject.id, rules2));
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
  const [a, b] = [instanceClass(one), instanceClass(other)];
  if (a === void 0 || b === void 0) return void 0;
  return a.series === b.series ? a.size - b.size : void 0;
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
var leastRetention = ({ retention: retention2, rpo }) => Math.max(retention2, Math.ceil(rpo / DAY));
var DAY = 24 * 60 * 60;
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
  const found2 = STORES.find(({ kind }) => kind.name === store.kindName);
  if (!found2) throw new Error(`${store.kindName} is no data store`);
  return found2.facts;
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
  const found2 = any(not(byTags), ...stores.map((each) => each.some((store) => chooses(selection, store))));
  if (found2.outcome !== "fails") return found2;
  if (hasOthers(selection) || stores.every((each) => each.members.length === 0)) return unproven(selection, "what carries its tags is not in these files");
  return { ...found2, because: () => wanted.flatMap((list2) => list2.members.flatMap(({ item }) => item.value.evidence())) };
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
  const isOne2 = (patterns2) => parts2 !== void 0 && patterns2.some((pattern) => matches(parts2, pattern) === "holds");
  return isOne2(ALIAS_DOMAINS.evaluated) ? "holds" : isOne2(ALIAS_DOMAINS.opaque) ? "fails" : "unknown";
}
function hasCheckedRecord(record2, name) {
  const targets = record2.others(route53Record).where((other) => other.recordName.same(name));
  const checked = targets.every((target) => any(isFilled(target.healthCheck), target.evaluatesTarget.equals(true)));
  return targets.exist().outcome === "fails" ? unproven(record2, "what the alias points to is not known") : standingOn(record2.aliasName, checked);
}
function movesWithin(record2, check3, seconds2) {
  const ttl = record2.ttl.known();
  const other = ttl === void 0 ? undecided(record2.ttl) : all(failsWithin(check3, seconds2 - ttl), record2.ttl.isSet());
  return any(all(record2.alias.isSet(), failsWithin(check3, seconds2 - ALIAS_TTL)), all(record2.alias.isUnset(), other));
}
var ALIAS_TTL = 60;
function failsWithin(check3, seconds2, inGroup = false) {
  switch (check3.type.known()) {
    case void 0:
      return undecided(check3.type);
    case "RECOVERY_CONTROL":
      return all();
    case "CLOUDWATCH_METRIC":
      if (check3.alarm.isUnset().outcome === "holds") return unproven(check3, "it does not say which alarm it follows");
      return check3.alarm.follow(cloudwatchAlarm, (alarm) => goesOffWithin(alarm, seconds2));
    case "CALCULATED":
      if (inGroup) return unproven(check3, "a group of checks has no groups in it");
      return check3.children.every((child2) => child2.follow(route53HealthCheck, (each) => failsWithin(each, seconds2, true)));
    default:
      return within(check3.interval, check3.failureThreshold, seconds2);
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
function mayLeadElsewhere(a, b) {
  const [mine, theirs] = [a, b].map(({ site: site2, aliasName }) => site2.world.settle(aliasName.reading));
  const { graph } = a.reader;
  const isMade = (each) => each?.is === "reference" && graph.typeAt(each.scope, each.address) !== void 0;
  const together2 = mine?.is === "reference" && theirs?.is === "reference" && mine.scope === theirs.scope && isMade(mine) && isMade(theirs);
  return together2 ? any() : unproven(b, "the region of what the record leads to is not known");
}
function haveOneTarget(a, b) {
  const aliases = all(areOne(a.aliasName, b.aliasName), a.alias.isSet(), b.alias.isSet());
  const values = all(a.values.every((mine) => b.values.some((theirs) => areOne(mine, theirs))), a.values.exist(), b.values.exist());
  return any(aliases, values);
}
function areOne(a, b) {
  const [mine, theirs] = [a, b].map((each) => each.site.world.settle(each.reading));
  const two = mine?.is === "reference" && theirs?.is === "reference" && (mine.address !== theirs.address || mine.scope !== theirs.scope);
  return two ? verdict("fails", () => [...a.evidence(), ...b.evidence()]) : a.same(b);
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
  __proto__: texts,
  id: "asg-capacity-rebalance",
  title: "Auto Scaling group replaces Spot Instances before they are taken away",
  survives: "instance-loss",
  capability: "self-healing",
  advice: true,
  since: "0.1.0",
  on: autoScalingGroup,
  appliesTo: (group) => all(isServing(group), usesSpot(group)),
  expect: (group) => group.capacityRebalance.equals(true),
  message: (group) => `${group} replaces Spot Instances only after they are gone`
});

// rules/asg/elb-health-check.ts
var elb_health_check_default = defineRule({
  __proto__: texts,
  id: "asg-elb-health-check",
  title: "Auto Scaling group behind a load balancer replaces what the balancer finds unhealthy",
  survives: "instance-loss",
  capability: "health-checked",
  since: "0.1.0",
  on: autoScalingGroup,
  appliesTo: isServing,
  expect: checksByBalancer,
  message: (group) => `${group} keeps instances that its load balancer finds unhealthy`
});

// rules/asg/health-check-grace.ts
var health_check_grace_default = defineRule({
  __proto__: texts,
  id: "asg-health-check-grace",
  title: "Auto Scaling group gives new instances time to start, within the objective",
  survives: "instance-loss",
  capability: "health-checked",
  since: "0.1.0",
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
  __proto__: texts,
  id: "asg-instance-types",
  title: "Auto Scaling group with Spot Instances draws on several instance types",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  since: "0.1.0",
  on: autoScalingGroup,
  appliesTo: usesSpot,
  expect: (group) => any(group.instanceTypes.distinct(({ instanceType }) => instanceType).atLeast(2), group.instanceTypes.some(({ requirements }) => requirements.isSet())),
  message: (group) => `${group} draws its Spot Instances from one instance type`
});

// rules/asg/min-size.ts
var min_size_default = defineRule({
  __proto__: texts,
  id: "asg-min-size",
  title: "Auto Scaling group keeps an instance in each of several Availability Zones",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  since: "0.1.0",
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
  __proto__: texts,
  id: "asg-not-only-spot",
  title: "Auto Scaling group that serves has On-Demand capacity",
  survives: "instance-loss",
  capability: "self-healing",
  since: "0.1.0",
  on: autoScalingGroup,
  appliesTo: isServing,
  expect: (group) => not(isOnlySpot(group)),
  message: (group) => `${group} serves from Spot Instances alone`
});

// rules/asg/scaling-policy.ts
var scaling_policy_default = defineRule({
  __proto__: texts,
  id: "asg-scaling-policy",
  title: "Auto Scaling group scales with its load",
  survives: "instance-loss",
  capability: "scales",
  since: "0.1.0",
  on: autoScalingGroup,
  appliesTo: (group) => all(not(group.maxSize.satisfies((size) => size <= 1)), not(isScaledByEcs(group)), not(isForKubernetes(group))),
  expect: (group) => any(group.referrers(autoScalingPolicy, "group").some(scalesByLoad), group.referrers(autoScalingPlan, "groups").exist(), mayBeScaledUnseen(group)),
  message: (group) => `${group} has no policy that scales it with its load`
});

// rules/asg/zones.ts
var zones_default = defineRule({
  __proto__: texts,
  id: "asg-zones",
  title: "Auto Scaling group spans enough Availability Zones",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  since: "0.1.0",
  on: autoScalingGroup,
  appliesTo: (group) => not(isForKubernetes(group)),
  expect: (group, { zones }) => groupSpans(group, zones),
  message: (group, { zones }) => `${group} spans fewer than ${String(zones)} Availability Zones`
});

// rules/aurora/backtrack.ts
var backtrack_default = defineRule({
  __proto__: texts,
  id: "aurora-backtrack",
  title: "Aurora MySQL cluster can be rewound",
  survives: "mistake",
  capability: "backup-meets-objective",
  advice: true,
  since: "0.1.0",
  on: rdsCluster,
  appliesTo: (cluster) => all(cluster.engine.equals("aurora-mysql"), not(any(rds_exports2.isInGlobal(cluster), rds_exports2.isCopy(cluster), rds_exports2.hasNoInstances(cluster)))),
  expect: (cluster) => cluster.backtrackWindow.satisfies((seconds2) => seconds2 > 0),
  message: (cluster) => `${cluster} cannot be rewound after a mistake`
});

// rules/aurora/backup-retention.ts
var backup_retention_default = defineRule({
  __proto__: texts,
  id: "aurora-backup-retention",
  title: "Cluster keeps its backups long enough",
  survives: "mistake",
  capability: "backup-meets-objective",
  since: "0.1.0",
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
  __proto__: texts,
  id: "aurora-cluster-two-zones",
  title: "Cluster has instances in two Availability Zones",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
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
  __proto__: texts,
  id: "aurora-deletion-protection",
  title: "Cluster has deletion protection",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  on: [rdsCluster, rdsGlobalCluster],
  expect: (cluster) => cluster.deletionProtection.equals(true),
  message: (cluster) => `${cluster} can be deleted by one call`
});

// rules/aurora/final-snapshot.ts
var final_snapshot_default = defineRule({
  __proto__: texts,
  id: "aurora-final-snapshot",
  title: "Cluster leaves its data behind when it is deleted or replaced",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  on: rdsCluster,
  appliesTo: (cluster) => not(rds_exports2.isCopy(cluster)),
  expect: (cluster) => all(rds_exports2.outlivesDeletion(cluster), rds_exports2.outlivesReplacement(cluster)),
  message: (cluster) => `${cluster} leaves no snapshot when ${rds_exports2.outlivesDeletion(cluster).outcome === "fails" ? "it is deleted" : "an update replaces it"}`
});

// rules/aurora/global-takes-effect.ts
var global_takes_effect_default = defineRule({
  __proto__: texts,
  id: "aurora-global-takes-effect",
  title: "Secondary of a global database stands in a region of its own",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  on: rdsCluster,
  appliesTo: (cluster) => rds_exports2.isSecondary(cluster),
  expect: (cluster) => standingOn(cluster.globalCluster, presume(not(rds_exports2.isBesideItsGlobal(cluster)))),
  message: (cluster) => `${cluster} is deployed to the region of another cluster of its global database, which AWS rejects`
});

// rules/aurora/global.ts
var global_default = defineRule({
  __proto__: texts,
  id: "aurora-global",
  title: "Aurora cluster is replicated to another region",
  survives: "region-loss",
  capability: "data-replicated",
  since: "0.1.0",
  on: rdsCluster,
  appliesTo: (cluster) => all(rds_exports2.isAurora(cluster), not(rds_exports2.isCopy(cluster)), not(rds_exports2.hasSecondaryBeside(cluster)), doubt(rds_exports2.canBeGlobal(cluster))),
  expect: (cluster) => rds_exports2.hasCopyElsewhere(cluster),
  message: (cluster) => `${cluster} has no secondary in another region`
});

// rules/aurora/members-alike.ts
var members_alike_default = defineRule({
  __proto__: texts,
  id: "aurora-members-alike",
  title: "Instances of the cluster can be reached alike",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
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
  __proto__: texts,
  id: "aurora-multi-writer",
  title: "Secondary cluster takes writes",
  survives: "region-loss",
  capability: "data-writable-everywhere",
  advice: true,
  since: "0.1.0",
  on: rdsCluster,
  appliesTo: (cluster) => rds_exports2.isSecondary(cluster),
  expect: (cluster) => cluster.writeForwarding.equals(true),
  message: (cluster) => `${cluster} is a secondary that takes no writes`
});

// rules/aurora/secondary-has-instance.ts
var secondary_has_instance_default = defineRule({
  __proto__: texts,
  id: "aurora-secondary-has-instance",
  title: "Secondary cluster has an instance",
  survives: "region-loss",
  capability: "compute-running-in-recovery-region",
  since: "0.1.0",
  on: rdsCluster,
  appliesTo: (cluster) => all(rds_exports2.isSecondary(cluster), not(rds_exports2.hasNoInstances(cluster))),
  expect: (cluster) => rds_exports2.orAddedElsewhere(cluster, rds_exports2.membersOf(cluster).exist()),
  message: (cluster) => `${cluster} is a secondary without an instance, so that it can serve nobody`
});

// rules/aurora/secondary-size.ts
var secondary_size_default = defineRule({
  __proto__: texts,
  id: "aurora-secondary-size",
  title: "Secondary cluster is as large as its primary",
  survives: "region-loss",
  capability: "capacity-in-recovery-region",
  since: "0.1.0",
  on: rdsCluster,
  appliesTo: (cluster) => all(rds_exports2.isSecondary(cluster), rds_exports2.membersOf(cluster).exist()),
  expect: (cluster) => rds_exports2.aboutPrimary(cluster, (primary) => rds_exports2.membersOf(primary).every((theirs) => rds_exports2.hasInstanceAsLarge(cluster, theirs, primary))),
  message: (cluster) => `${cluster} has no instance as large as the largest of its primary`
});

// rules/backup/continuous-valid.ts
var continuous_valid_default = defineRule({
  __proto__: texts,
  id: "backup-continuous-valid",
  title: "Continuous backup rules are accepted by AWS Backup",
  survives: "mistake",
  capability: "configuration-takes-effect",
  since: "0.1.0",
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
  __proto__: texts,
  id: "backup-copy-takes-effect",
  title: "Copies of backups name their vault by its ARN",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
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
  __proto__: texts,
  id: "backup-covers-data",
  title: "Data store is backed up, by itself or by a backup plan",
  survives: "mistake",
  capability: "data-backed-up",
  yieldsTo: ["dynamodb-pitr", "rds-backup-enabled", "s3-versioning"],
  since: "0.1.0",
  on: stores_exports.storeKinds,
  appliesTo: stores_exports.isOriginal,
  expect: stores_exports.isBackedUp,
  message: (store) => `${store} is not backed up`
});

// rules/backup/cross-account.ts
var cross_account_default = defineRule({
  __proto__: texts,
  id: "backup-cross-account",
  title: "Backup plan copies to a vault of another account",
  survives: "mistake",
  capability: "backup-immutable",
  advice: true,
  since: "0.1.0",
  on: backupPlan,
  expect: (plan) => plan.rules.some((rule) => rule.copies.some((copy) => plan_exports.leavesAccount(copy, plan))),
  message: (plan) => `${plan} keeps its backups in one account`
});

// rules/backup/cross-region.ts
var cross_region_default = defineRule({
  __proto__: texts,
  id: "backup-cross-region",
  title: "Backup plan copies to a vault in another region",
  survives: "region-loss",
  capability: "backup-leaves-region",
  evidenceOf: "data-leaves-region",
  since: "0.1.0",
  on: backupPlan,
  expect: (plan) => plan.rules.some((rule) => rule.copies.some((copy) => plan_exports.leavesRegion(copy, plan))),
  message: (plan) => `${plan} keeps its backups in one region`
});

// rules/backup/lifecycle-valid.ts
var lifecycle_valid_default = defineRule({
  __proto__: texts,
  id: "backup-lifecycle-valid",
  title: "Lifecycles of a backup plan are accepted by AWS Backup",
  survives: "mistake",
  capability: "configuration-takes-effect",
  since: "0.1.0",
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
  __proto__: texts,
  id: "backup-plan-selects",
  title: "Backup plan has a selection of resources",
  survives: "mistake",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  on: backupPlan,
  expect: (plan) => any(
    plan.referrers(backupSelection, "plan").exist(),
    plan.isHandedOut() ? unproven(plan, `\`${plan.subject.address}\` is an output, so another template may hold its selection`) : any()
  ),
  message: (plan) => `${plan} has no backup selection, so it backs nothing up`
});

// rules/backup/retention.ts
var retention_default = defineRule({
  __proto__: texts,
  id: "backup-retention",
  title: "Backups are kept for the least retention",
  survives: "mistake",
  capability: "backup-meets-objective",
  since: "0.1.0",
  on: stores_exports.storeKinds,
  appliesTo: (store) => all(stores_exports.isOriginal(store), inBackupPlan(store)),
  expect: (store, { retention: retention2 }) => stores_exports.reachesBack(store, retention2),
  message: (store, { retention: retention2 }) => `${store} has no backups that are kept for ${String(retention2)} days`
});

// rules/backup/schedule-rpo.ts
var schedule_rpo_default = defineRule({
  __proto__: texts,
  id: "backup-schedule-rpo",
  title: "Backups run at least as often as the recovery point objective",
  survives: "mistake",
  capability: "backup-meets-objective",
  since: "0.1.0",
  on: stores_exports.storeKinds,
  appliesTo: (store) => all(stores_exports.isOriginal(store), inBackupPlan(store)),
  expect: (store, { rpo }) => stores_exports.isBackedUpEvery(store, Math.max(rpo, stores_exports.SHORTEST_INTERVAL)),
  message: (store, { rpo }) => `${store} is backed up less often than every ${hours(Math.max(rpo, stores_exports.SHORTEST_INTERVAL))}`
});
var hours = (seconds2) => seconds2 === 3600 ? "hour" : `${String(Math.round(seconds2 / 360) / 10)} hours`;

// rules/backup/selection-takes-effect.ts
var selection_takes_effect_default = defineRule({
  __proto__: texts,
  id: "backup-selection-takes-effect",
  title: "Backup selection selects something, in the form that AWS Backup takes",
  survives: "mistake",
  capability: "configuration-takes-effect",
  since: "0.1.0",
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
  __proto__: texts,
  id: "backup-vault-lock",
  title: "Backup vault is locked for the least retention",
  survives: "mistake",
  capability: "backup-immutable",
  advice: true,
  since: "0.1.0",
  on: backupVault,
  expect: (vault, { retention: retention2 }) => any(all(vault.lockedFor.isSet(), vault.lockedFor.satisfies((days2) => days2 >= retention2)), vault.airGappedFor.isSet()),
  message: (vault, { retention: retention2 }) => `${vault} does not lock its backups for ${String(retention2)} days`
});

// rules/data/leaves-region.ts
var leaves_region_default = defineRule({
  __proto__: texts,
  id: "data-leaves-region",
  title: "Data store has a copy with a history in another region",
  survives: "region-loss",
  capability: "backup-leaves-region",
  since: "0.1.0",
  on: stores_exports.storeKinds,
  appliesTo: stores_exports.isOriginal,
  expect: stores_exports.leavesRegion,
  message: (store) => `${store} has no copy in another region from which it could be restored`
});

// rules/dynamodb/capacity.ts
var capacity_default = defineRule({
  __proto__: texts,
  id: "dynamodb-capacity",
  title: "DynamoDB capacity follows the load",
  survives: "instance-loss",
  capability: "scales",
  since: "0.1.0",
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
  __proto__: texts,
  id: "dynamodb-deletion-policy",
  title: "DynamoDB table outlives its stack",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  on: [dynamodbTable, dynamodbGlobalTable],
  expect: (table) => any(
    all(table.deletionPolicy.isOneOf("Retain", "RetainExceptOnCreate"), table.updateReplacePolicy.equals("Retain")),
    table.is(dynamodbTable) ? table.deletionProtection.equals(true) : table.replicas.every((replica) => replica.deletionProtection.equals(true))
  ),
  message: (table) => `${table} is deleted with its stack, or when a change replaces it`
});

// rules/dynamodb/deletion-protection.ts
var deletion_protection_default2 = defineRule({
  __proto__: texts,
  id: "dynamodb-deletion-protection",
  title: "DynamoDB table is protected from deletion, in every region",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  on: [dynamodbTable, dynamodbGlobalTable],
  expect: (table) => table.is(dynamodbTable) ? table.deletionProtection.equals(true) : table.replicas.every((replica) => replica.deletionProtection.equals(true)),
  message: (table) => `${table} can be deleted${table.is(dynamodbGlobalTable) ? " in at least one region" : ""}: it has no deletion protection`
});

// rules/dynamodb/global-takes-effect.ts
var global_takes_effect_default2 = defineRule({
  __proto__: texts,
  id: "dynamodb-global-takes-effect",
  title: "DynamoDB accepts the global table",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
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
  __proto__: texts,
  id: "dynamodb-global",
  title: "DynamoDB table has replicas in at least two regions",
  survives: "region-loss",
  capability: "data-replicated",
  since: "0.1.0",
  on: [dynamodbTable, dynamodbGlobalTable],
  expect: (table) => table.is(dynamodbTable) ? table.referrers(dynamodbReplica, "table").exist() : dynamodb_exports2.isInTwoRegions(table),
  message: (table) => `${table} has a copy in one region only`
});

// rules/dynamodb/pitr.ts
var pitr_default = defineRule({
  __proto__: texts,
  id: "dynamodb-pitr",
  title: "DynamoDB table has point-in-time recovery, in every region",
  survives: "mistake",
  capability: "data-backed-up",
  since: "0.1.0",
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
  __proto__: texts,
  id: "elb-connection-draining",
  title: "Load balancer lets requests finish before a target is taken away",
  survives: "instance-loss",
  capability: "deployable-safely",
  since: "0.1.0",
  on: [elbClassic, elbTargetGroup],
  appliesTo: (resource) => resource.is(elbTargetGroup) ? all(not(resource.targetType.equals("lambda")), any(resource.protocol.isUnset(), not(resource.protocol.equals("GENEVE")))) : all(),
  expect: (resource) => resource.is(elbTargetGroup) ? resource.deregistrationDelay.satisfies((seconds2) => seconds2 > 0) : resource.draining.equals(true),
  message: (resource) => `${resource} cuts off the requests of a target that is taken away`
});

// rules/elb/cross-zone.ts
var cross_zone_default = defineRule({
  __proto__: texts,
  id: "elb-cross-zone",
  title: "Every node of the load balancer reaches targets",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  advice: true,
  since: "0.1.0",
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
  __proto__: texts,
  id: "elb-deletion-protection",
  title: "Load balancer is protected from deletion",
  survives: "mistake",
  capability: "protected-from-deletion",
  advice: true,
  since: "0.1.0",
  on: elbLoadBalancer,
  expect: (balancer) => balancer.deletionProtection.equals(true),
  message: (balancer) => `${balancer} can be deleted by mistake`
});

// rules/elb/zones.ts
var zones_default2 = defineRule({
  __proto__: texts,
  id: "elb-zones",
  title: "Load balancer has nodes in enough Availability Zones",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  since: "0.1.0",
  on: [elbLoadBalancer, elbClassic],
  expect: (balancer, { zones }) => balancer.is(elbLoadBalancer) ? balancerSpans(balancer, zones) : balancer.zones.distinct((zone) => zone).atLeast(zones),
  message: (balancer, { zones }) => `${balancer} has nodes in fewer than ${String(zones)} Availability Zones`
});

// rules/listener/target-exists.ts
var target_exists_default = defineRule({
  __proto__: texts,
  id: "listener-target-exists",
  title: "Listener forwards to a target group that has targets",
  survives: "instance-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  on: [elbListener, elbListenerRule],
  appliesTo: (listener) => forwardedTo(listener).exist(),
  expect: forwardsToTargets,
  message: (listener) => `${listener} forwards to a target group that nothing registers with`
});

// rules/near-miss/property.ts
var property_default = defineRule({
  __proto__: texts,
  id: "near-miss-property",
  title: "Protections are written under the names that AWS knows",
  survives: "mistake",
  capability: "configuration-takes-effect",
  since: "0.1.0",
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
  __proto__: texts,
  id: "nlb-public-subnets",
  title: "Load balancer that faces the internet stands in public subnets",
  survives: "zone-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
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
  __proto__: texts,
  id: "rds-backup-enabled",
  title: "RDS instance is backed up",
  survives: "mistake",
  capability: "data-backed-up",
  since: "0.1.0",
  on: rdsInstance,
  appliesTo: (db) => any(rds_exports2.standsAlone(db), rds_exports2.isSourceAndReplica(db)),
  expect: (db) => any(rds_exports2.keepsBackups(db, (days2) => days2 >= 1), all(rds_exports2.standsAlone(db), inBackupPlan(db))),
  message: (db) => rds_exports2.isReplica(db).outcome === "holds" ? `${db} has its automated backups turned off, without which RDS makes no replica of it` : `${db} has its automated backups turned off, and no backup plan selects it`
});

// rules/rds/backup-retention.ts
var backup_retention_default2 = defineRule({
  __proto__: texts,
  id: "rds-backup-retention",
  title: "RDS instance keeps its backups long enough",
  survives: "mistake",
  capability: "backup-meets-objective",
  since: "0.1.0",
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
  __proto__: texts,
  id: "rds-backups-survive-deletion",
  title: "Automated backups survive the deletion of the database",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  on: [rdsInstance, rdsCluster],
  appliesTo: (db) => db.is(rdsInstance) ? all(rds_exports2.standsAlone(db), rds_exports2.keepsBackups(db, (days2) => days2 > 0)) : db.is(rdsCluster) ? not(any(rds_exports2.isMultiAzCluster(db), rds_exports2.isCopy(db), rds_exports2.hasNoInstances(db))) : any(),
  expect: (db) => db.deleteAutomatedBackups.equals(false),
  message: (db) => `${db} loses its automated backups when it is deleted`
});

// rules/rds/cross-region-copy.ts
var cross_region_copy_default = defineRule({
  __proto__: texts,
  id: "rds-cross-region-copy",
  title: "Backups of the RDS instance leave the region",
  survives: "region-loss",
  capability: "backup-leaves-region",
  evidenceOf: "data-leaves-region",
  since: "0.1.0",
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
  __proto__: texts,
  id: "rds-cross-region-replica",
  title: "RDS instance has a replica in another region",
  survives: "region-loss",
  capability: "data-replicated",
  since: "0.1.0",
  on: rdsInstance,
  appliesTo: (db) => all(rds_exports2.standsAlone(db), doubt(rds_exports2.canReplicateAbroad(db))),
  expect: (db) => db.referrers(rdsInstance, "replicaOf").some((replica) => all(rds_exports2.isReplica(replica), standsElsewhere(replica, db))),
  message: (db) => db.referrers(rdsInstance, "replicaOf").exist().outcome === "holds" ? `${db} has replicas in its own region only` : `${db} has no replica in another region`
});

// rules/rds/deletion-protection.ts
var deletion_protection_default4 = defineRule({
  __proto__: texts,
  id: "rds-deletion-protection",
  title: "RDS instance has deletion protection",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  on: rdsInstance,
  appliesTo: (db) => not(rds_exports2.isMember(db)),
  expect: (db) => db.deletionProtection.equals(true),
  message: (db) => `${db} can be deleted by one call`
});

// rules/rds/durable-parameters.ts
var durable_parameters_default = defineRule({
  __proto__: texts,
  id: "rds-durable-parameters",
  title: "Parameter group keeps committed transactions durable",
  survives: "instance-loss",
  capability: "data-backed-up",
  since: "0.1.0",
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
  __proto__: texts,
  id: "rds-final-snapshot",
  title: "RDS instance leaves its data behind when it is deleted or replaced",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  on: rdsInstance,
  appliesTo: (db) => all(rds_exports2.standsAlone(db), not(rds_exports2.isCustom(db))),
  expect: (db) => all(rds_exports2.outlivesDeletion(db), rds_exports2.outlivesReplacement(db)),
  message: (db) => `${db} leaves no snapshot when ${rds_exports2.outlivesDeletion(db).outcome === "fails" ? "it is deleted" : "an update replaces it"}`
});

// rules/rds/instance-multi-az.ts
var instance_multi_az_default = defineRule({
  __proto__: texts,
  id: "rds-instance-multi-az",
  title: "RDS instance is Multi-AZ",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
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
  __proto__: texts,
  id: "rds-instance-zone-free",
  title: "Multi-AZ instance names no Availability Zone",
  survives: "zone-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  on: rdsInstance,
  appliesTo: (db) => all(not(rds_exports2.isMember(db)), db.multiAz.equals(true)),
  expect: (db) => not(isFilled(db.availabilityZone)),
  message: (db) => `${db} is Multi-AZ and names an Availability Zone, which RDS rejects`
});

// rules/rds/member-settings-ignored.ts
var member_settings_ignored_default = defineRule({
  __proto__: texts,
  id: "rds-member-settings-ignored",
  title: "Cluster member leaves to its cluster what the cluster decides",
  survives: "zone-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
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
  __proto__: texts,
  id: "rds-proxy-multi-zone",
  title: "RDS proxy stands in several Availability Zones",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  since: "0.1.0",
  on: rdsProxy,
  expect: (proxy, goal) => proxy.zones.distinct((zone) => zone).atLeast(goal.zones),
  message: (proxy, goal) => `${proxy} stands in fewer than ${goal.zones === 2 ? "two" : "three"} Availability Zones`
});

// rules/rds/replica-read-only.ts
var replica_read_only_default = defineRule({
  __proto__: texts,
  id: "rds-replica-read-only",
  title: "Read replica can neither drift nor fail to recover",
  survives: "instance-loss",
  capability: "configuration-takes-effect",
  advice: true,
  since: "0.1.0",
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
  __proto__: texts,
  id: "rds-replica-takes-effect",
  title: "Cross-region replica can find its source",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
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
  __proto__: texts,
  id: "rds-storage-autoscaling",
  title: "RDS instance grows its storage by itself",
  survives: "instance-loss",
  capability: "scales",
  advice: true,
  since: "0.1.0",
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
  __proto__: texts,
  id: "rds-subnet-group-zones",
  title: "DB subnet group spans enough Availability Zones",
  survives: "zone-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  on: rdsSubnetGroup,
  expect: (group) => {
    const spans = (zones) => presume(group.zones.distinct((zone) => zone).atLeast(zones));
    return all(spans(2), any(spans(3), group.referrers(rdsCluster, "subnetGroup").none(rds_exports2.isMultiAzCluster)));
  },
  message: (group) => group.zones.distinct((zone) => zone).atLeast(2).outcome === "fails" ? `${group} covers fewer than two Availability Zones, which RDS rejects` : `${group} covers fewer than the three Availability Zones that its Multi-AZ DB cluster needs`
});

// rules/route53/active-records.ts
var active_records_default = defineRule({
  __proto__: texts,
  id: "route53-active-records",
  title: "Records that share the traffic serve two regions, each health-checked",
  survives: "region-loss",
  capability: "routing-active",
  since: "0.1.0",
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
  __proto__: texts,
  id: "route53-failover-health",
  title: "Primary failover record is health-checked",
  survives: "region-loss",
  capability: "failover-automated",
  since: "0.1.0",
  on: route53Record,
  appliesTo: (record2) => dns_exports.isRole(record2, "PRIMARY"),
  expect: dns_exports.isHealthChecked,
  message: (record2) => `${record2} is the primary of a failover that never happens: Route 53 does not see whether what it leads to works`
});

// rules/route53/failover-pair.ts
var failover_pair_default = defineRule({
  __proto__: texts,
  id: "route53-failover-pair",
  title: "Failover record has its counterpart",
  survives: "region-loss",
  capability: "routing-movable",
  since: "0.1.0",
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
  __proto__: texts,
  id: "route53-health-check-endpoint",
  title: "Health check asks the application, not only its port",
  survives: "region-loss",
  capability: "health-checked",
  since: "0.1.0",
  on: route53HealthCheck,
  appliesTo: ({ type }) => type.isOneOf("HTTP", "HTTPS", "HTTP_STR_MATCH", "HTTPS_STR_MATCH", "TCP"),
  expect: ({ type, path }) => any(all(type.isOneOf("HTTP", "HTTPS"), path.isSet()), type.isOneOf("HTTP_STR_MATCH", "HTTPS_STR_MATCH")),
  message: (check3) => `${check3} ${check3.type.known() === "TCP" ? "sees only that a port answers" : "asks for no page in particular"}`
});

// rules/route53/health-check-speed.ts
var health_check_speed_default = defineRule({
  __proto__: texts,
  id: "route53-health-check-speed",
  title: "Health check moves users within the recovery time objective",
  survives: "region-loss",
  capability: "fast-detection",
  since: "0.1.0",
  on: route53Record,
  appliesTo: (record2) => all(dns_exports.isChosen(record2), isFilled(record2.healthCheck)),
  expect: (record2, { rto }) => record2.healthCheck.follow(route53HealthCheck, (check3) => dns_exports.movesWithin(record2, check3, budget(rto))),
  message: (record2, { rto }) => `${record2} may go on sending users to what has failed for more than ${String(budget(rto))} seconds`
});
var budget = (rto) => Math.max(rto, 90);

// rules/route53/targets-differ.ts
var targets_differ_default = defineRule({
  __proto__: texts,
  id: "route53-targets-differ",
  title: "Failover records lead to different targets",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  on: route53Record,
  appliesTo: (record2) => all(dns_exports.isRole(record2, "PRIMARY"), secondariesOf(record2).exist()),
  expect: (record2) => secondariesOf(record2).every((secondary) => not(dns_exports.haveOneTarget(record2, secondary))),
  message: (record2) => `${record2} fails over to where it leads itself`
});
var secondariesOf = (record2) => dns_exports.peersOf(record2).where((peer) => dns_exports.isRole(peer, "SECONDARY"));

// rules/route53/ttl.ts
var ttl_default = defineRule({
  __proto__: texts,
  id: "route53-ttl",
  title: "DNS record that moves users is cached for a minute at most",
  survives: "region-loss",
  capability: "fast-detection",
  since: "0.1.0",
  on: route53Record,
  appliesTo: (record2) => all(record2.alias.isUnset(), any(record2.failover.isSet(), record2.latencyRegion.isSet(), all(isFilled(record2.healthCheck), dns_exports.isChosen(record2)))),
  expect: (record2) => record2.ttl.satisfies((seconds2) => seconds2 <= 60),
  message: (record2) => `${record2} is cached for ${record2.ttl}, so users follow a failover only when that is over`
});

// rules/s3/bucket-kept.ts
var bucket_kept_default = defineRule({
  __proto__: texts,
  id: "s3-bucket-kept",
  title: "Nothing empties the S3 bucket when its stack is deleted",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  on: s3Bucket,
  appliesTo: (bucket) => not(isLogBucket(bucket)),
  expect: (bucket) => bucket.referrers(s3AutoDelete, "bucket").isEmpty(),
  message: (bucket) => `${bucket} is emptied when its stack is deleted`
});

// rules/s3/noncurrent-kept.ts
var noncurrent_kept_default = defineRule({
  __proto__: texts,
  id: "s3-noncurrent-kept",
  title: "S3 bucket keeps old versions for the retention",
  survives: "mistake",
  capability: "backup-meets-objective",
  since: "0.1.0",
  on: s3Bucket,
  appliesTo: (bucket) => all(not(isLogBucket(bucket)), isVersioned(bucket)),
  expect: (bucket, goal) => bucket.lifecycleRules.every((rule) => keepsOldVersions(rule, goal.retention)),
  message: (bucket, goal) => `${bucket} removes old versions before the retention of ${String(goal.retention)} days is over`
});

// rules/s3/object-lock.ts
var object_lock_default = defineRule({
  __proto__: texts,
  id: "s3-object-lock",
  title: "S3 bucket with copies locks them",
  survives: "mistake",
  capability: "backup-immutable",
  advice: true,
  since: "0.1.0",
  on: s3Bucket,
  appliesTo: (bucket) => all(isReplica2(bucket), not(isLogBucket(bucket))),
  expect: (bucket) => any(bucket.lockDays.isSet(), bucket.lockYears.isSet()),
  message: (bucket) => `${bucket} holds copies that can be deleted`
});

// rules/s3/replication-covers-encrypted.ts
var replication_covers_encrypted_default = defineRule({
  __proto__: texts,
  id: "s3-replication-covers-encrypted",
  title: "S3 replication takes objects encrypted with KMS along",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
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
  __proto__: texts,
  id: "s3-replication-takes-effect",
  title: "S3 accepts the replication of the bucket",
  survives: "region-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
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
  __proto__: texts,
  id: "s3-replication-time-control",
  title: "S3 replication has a time limit",
  survives: "region-loss",
  capability: "backup-meets-objective",
  since: "0.1.0",
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
  __proto__: texts,
  id: "s3-replication",
  title: "S3 bucket is replicated to another region",
  survives: "region-loss",
  capability: "data-replicated",
  since: "0.1.0",
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
  __proto__: texts,
  id: "s3-two-way-replication",
  title: "S3 bucket and its copy replicate to each other",
  survives: "region-loss",
  capability: "data-writable-everywhere",
  since: "0.1.0",
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
  __proto__: texts,
  id: "s3-versioning",
  title: "S3 bucket keeps versions of its objects",
  survives: "mistake",
  capability: "data-backed-up",
  since: "0.1.0",
  on: s3Bucket,
  appliesTo: (bucket) => not(isLogBucket(bucket)),
  expect: isVersioned,
  message: (bucket) => `${bucket} keeps no versions: what is overwritten or deleted is gone`
});

// rules/s3/zone-redundant-class.ts
var zone_redundant_class_default = defineRule({
  __proto__: texts,
  id: "s3-zone-redundant-class",
  title: "S3 bucket keeps objects in more than one zone",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
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
  __proto__: texts,
  id: "store-kept",
  title: "Data store, or a copy of its data, survives a deletion by mistake",
  survives: "mistake",
  capability: "protected-from-deletion",
  since: "0.1.0",
  on: stores_exports.storeKinds,
  appliesTo: stores_exports.isOriginal,
  expect: stores_exports.isKept,
  message: (store) => `${store} can be deleted or replaced by mistake, and nothing of it is kept`
});

// rules/target-group/detection-time.ts
var detection_time_default = defineRule({
  __proto__: texts,
  id: "target-group-detection-time",
  title: "Target group finds lost targets within the objective",
  survives: "zone-loss",
  capability: "fast-detection",
  since: "0.1.0",
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
  __proto__: texts,
  id: "target-group-health-check",
  title: "Target group checks the health of the application",
  survives: "instance-loss",
  capability: "health-checked",
  since: "0.1.0",
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
  __proto__: texts,
  id: "target-group-zones",
  title: "Load balancer, health check and targets agree on the Availability Zones",
  survives: "zone-loss",
  capability: "health-checked",
  since: "0.1.0",
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
  __proto__: texts,
  id: "zonal-shift-enabled",
  title: "Traffic can be shifted away from an impaired Availability Zone",
  survives: "zone-loss",
  capability: "self-healing",
  advice: true,
  since: "0.1.0",
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

// src/outputs/visible.ts
var visible = (text3) => UNSAFE.test(text3) || COMMAND.test(text3) ? spelt(text3) : text3;
function spelt(text3) {
  return text3.replace(UNSAFE_ALL, escaped).replace(LEADING, (found2) => `${found2.slice(0, -2)}${escaped(":")}:`).replace(MARKED, (found2) => `${found2.slice(0, -1)}${escaped("[")}`);
}
var UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
var UNSAFE_ALL = new RegExp(UNSAFE, "gu");
var COMMAND = /::|##/u;
var LEADING = /(?:^| )::/gu;
var MARKED = /##\w*\[/gu;
var NAMED2 = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
function escaped(character) {
  const code = character.codePointAt(0) ?? 0;
  return NAMED2[character] ?? (code < 256 ? `\\x${hex(code, 2)}` : `\\u{${hex(code, 4)}}`);
}
var hex = (code, digits) => code.toString(16).padStart(digits, "0");

// src/cli/arguments.ts
var import_node_util = require("node:util");

// src/cli/later.ts
var LATER = /* @__PURE__ */ new Set([
  ...["graph", "report", "init", "completion"],
  ...["--workload", "--config", "-c", "--show-config", "--no-progress", "--show-suppressed"],
  ...["--baseline", "--update-baseline", "--prune-baseline"],
  ...["--no-ignores", "--require-reason", "--report-unused-ignores", "--add-ignore", "--reason"],
  ...["--var", "--var-file", "--workspace", "--plan"],
  ...["--changed-files", "--staged", "--diff-base", "--exclude", "--force-exclude", "--no-respect-gitignore"],
  ...["--fix", "--diff"],
  ...["github", "junit", "gitlab", "markdown", "html", "mermaid", "dot", "badge"]
]);
var isLater = (word2) => LATER.has(word2);

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
  const meant2 = suggestion(typed, candidates);
  return meant2 === void 0 ? otherwise : `did you mean ${meant2}?`;
}
function distance(from, to) {
  if (from.length > LONGEST || to.length > LONGEST) return Infinity;
  let before = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row2 = 1; row2 <= from.length; row2 += 1) {
    const current = [row2];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row2 - 1] === to[column - 1];
      const swapped = row2 > 1 && column > 1 && from[row2 - 1] === to[column - 2] && from[row2 - 2] === to[column - 1];
      const cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
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
var isUsageError = (error) => error instanceof Error && error.name === "UsageError";

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
    const known2 = values.get(token.name) ?? [];
    values.set(token.name, [...known2, valueOf(flag, token)]);
  }
  return {
    has: (name) => values.has(name),
    last: (name) => values.get(name)?.at(-1),
    all: (name) => values.get(name) ?? [],
    positionals
  };
}
function asked(args, flags) {
  const names = tokensOf(args, flags).map((token) => token.kind === "option" ? token.name : "");
  return names.includes("help") ? "help" : names.includes("version") ? "version" : void 0;
}
function firstWord(args, flags) {
  for (const token of tokensOf(args, flags)) {
    if (token.kind === "option-terminator") return void 0;
    if (token.kind === "positional") return token;
  }
  return void 0;
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
function unknownFlag(written2, flags) {
  if (isLater(written2)) return new UsageError(`there is no flag ${written2} yet; resilint --help lists all`);
  const candidates = Object.keys(flags).map((name) => `--${name}`);
  return new UsageError(`there is no flag ${written2}; ${didYouMean(written2, candidates, "resilint --help lists all")}`);
}

// src/cli/check.ts
var import_node_fs5 = require("node:fs");
var import_node_path7 = require("node:path");

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
  const asked2 = rules2.map((rule) => ({ rule, goal: goalOf(rule.meta.survives, objectives) }));
  const byKind2 = /* @__PURE__ */ new Map();
  for (const each of asked2) for (const kind of each.rule.kinds) byKind2.set(kind.name, [...byKind2.get(kind.name) ?? [], each]);
  return graph.subjectsOf(workload).flatMap((subject) => {
    const judged2 = (byKind2.get(subject.kind.name) ?? []).flatMap(({ rule, goal }) => judge(rule, subject, graph, goal) ?? []);
    return withoutRepeats(judged2);
  });
}
function withoutRepeats(judged2) {
  const failed = new Set(judged2.filter(({ outcome }) => outcome === "fails").map(({ rule }) => rule.meta.id));
  return judged2.filter(({ rule, outcome }) => outcome !== "fails" || !rule.meta.yieldsTo?.some((id) => failed.has(id)));
}

// src/frontends/cloudformation/sniff.ts
function looksLikeTemplate(text3) {
  if (!text3.includes("Resources") && !text3.includes(VERSION)) return false;
  const known2 = TYPE.test(text3) ? /* @__PURE__ */ new Set(["Resources", VERSION]) : /* @__PURE__ */ new Set([VERSION]);
  for (const key of topKeys(text3)) if (known2.has(key)) return !isPlan(text3);
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

// deferred:src/frontends/cloudformation/syntax/json.ts
var parseJson = (...input) => require("./lazy/frontends-cloudformation-syntax-json.cjs").parseJson(...input);

// deferred:src/frontends/cloudformation/syntax/yaml.ts
var parseYaml = (...input) => require("./lazy/frontends-cloudformation-syntax-yaml.cjs").parseYaml(...input);

// src/frontends/cloudformation/syntax/parse.ts
var parse = (source) => beginsAsJson(source.text) ? [parseJson(source)] : parseYaml(source);
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
function firstErrors({ diagnostics }, { text: text3 }) {
  const errors = diagnostics.filter(({ level }) => level === "error").toSorted((a, b) => a.span.start - b.span.start);
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
  const found2 = { terms: [], literals: /* @__PURE__ */ new Set() };
  const waiting = [reading];
  for (let next = waiting.pop(); next && found2.literals.size < MOST; next = waiting.pop()) {
    if (next.is === "scalar") found2.literals.add(next.text);
    else if (next.is === "choice") waiting.push(next.else, next.then);
    else if (next.is === "unknown") {
      if (next.term) found2.terms.push(next.term);
      waiting.push(...(next.possible ?? []).toReversed());
    }
  }
  return found2;
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
  const texts2 = args.map(canonical);
  const known2 = texts2.filter((text4) => text4 !== void 0);
  if (known2.length < texts2.length) return void 0;
  const text3 = `${call.name}(${known2.join(", ")})`;
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
  const known2 = items2.is === "list" ? items2.items.filter((item) => item.is === "scalar") : [];
  if (items2.is === "list" && known2.length === items2.items.length) {
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
function through2(reading, map) {
  return throughAll([reading], reading.place, (leaves4) => leaves4.map(map)[0] ?? reading);
}
function throughAll(readings, place, map) {
  const asked2 = { leaves: 0 };
  const result = distribute(readings, /* @__PURE__ */ new Map(), { asked: asked2, place, map });
  return asked2.leaves > MAX_LEAVES ? { is: "unknown", why: "it hangs on too many cases", place } : result;
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
      const found2 = rest.indexOf(mark);
      const end = found2 < 0 ? rest.length : inside2 ? found2 + CLOSING.length : found2;
      if (end > 0) (inside2 ?? result).push(rest.slice(0, end));
      rest = rest.slice(end);
      if (found2 < 0) break;
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
  const known2 = named3.filter((text3) => text3 !== void 0);
  const term = known2.length === named3.length ? { scope: context.scope, text: known2.join(""), label: shown3 } : void 0;
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
  const [map, first, second, options] = argumentsOf(call, 3, 4) ?? [];
  const fallback2 = child(options, "DefaultValue");
  if (!map || !first || !second || options && !fallback2) {
    return malformed(
      place,
      "`Fn::FindInMap` takes a mapping and two keys; write `!FindInMap [Map, Key, Key]`",
      context
    );
  }
  const names = [map, first, second].map((node) => context.evaluate(node, context));
  const otherwise = fallback2 && context.evaluate(fallback2, context);
  const found2 = throughAll(names, place, ([name, one, other]) => {
    if (!name || !one || !other) return unknownResult(call, [], "its keys are not known", context);
    if (name.is !== "scalar") return unknownResult(call, [name, one, other], why(name), context);
    return new Lookup(call, name.text, otherwise, context).find(one, other);
  });
  return hasMoreLeaves(found2, MAX_CASES) ? unknownAt(place, "it hangs on too many cases") : found2;
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
    const found2 = this.#descend(
      top,
      first,
      (outer) => outer.value.kind === "mapping" ? this.#descend(outer.value, second, (inner) => this.#value([outer, inner], [first, second])) : void 0
    );
    return found2 ?? this.#missing(`mapping \`${this.#name}\` has no value for ${shown2(first)} and ${shown2(second)}`, top);
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
    const found2 = keys.flatMap(([name, entry2]) => {
      const value = next(entry2);
      return value ? [{ name, entry: entry2, value }] : [];
    });
    if (key.is !== "unknown" || !key.term) {
      return this.#opaque(
        key,
        why(key),
        [...found2.map(({ value }) => value), ...this.#fallback ? [this.#fallback] : []]
      );
    }
    const covered = allowed?.every((name) => node.entries.has(name)) === true;
    return this.#chain(key, found2, covered ? void 0 : this.#fallback);
  }
  #allowed(key) {
    const allowed = key.is === "unknown" && key.term ? this.#context.cases.allowed(key.term) : void 0;
    return allowed && allowed.length <= MAX_ALLOWED ? allowed : void 0;
  }
  /** One branch for each key, in turn. The last is left over, since CloudFormation refuses any key but these. */
  #chain(key, found2, otherwise) {
    const { cases } = this.#context;
    if (key.term) for (const { name } of found2) cases.compare(key.term, name);
    const last = otherwise ?? found2.at(-1)?.value;
    if (!last) return void 0;
    return (otherwise ? found2 : found2.slice(0, -1)).reduceRight((rest, { name, entry: entry2, value }) => {
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
    else parts2.push(variables.get(name) ?? valueOf2(name, finder.placeOf(whole), context));
  }
  parts2.push(text3.text.slice(end));
  return joinParts(parts2, at(place.span, ...text3.via, ...place.via), context);
}
function valueOf2(name, place, context) {
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
    const found2 = this.#patience > 0 ? this.#raw.indexOf(variable, this.#cursor) : -1;
    if (found2 < 0) {
      this.#patience -= 1;
      return this.#fallback;
    }
    this.#cursor = found2 + variable.length;
    const start = this.#start + found2;
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
  const map = /* @__PURE__ */ new Map();
  const add = (kind, tags2) => {
    for (const tag of tags2) map.set(tag, (map.get(tag) ?? /* @__PURE__ */ new Set()).add(kind));
  };
  for (const tags2 of [tags_default, COMPLETED]) {
    add("scalar", tags2.scalar);
    add("sequence", tags2.sequence);
    add("mapping", tags2.mapping);
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
var shortened = (name) => name.length > LONGEST2 ? `${name.slice(0, LONGEST2)}\u2026` : name;
var LONGEST2 = 80;
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
  const read3 = readResources(resources, context);
  const { outputs, exports: exports2 } = readOutputs(child(root, "Outputs"), context);
  if (!addsResources(root, resources) && !read3.some((resource) => resource.open)) {
    const names = new Set(read3.map((resource) => resource.address));
    const modules = new Set(read3.filter(({ type }) => type.endsWith("::MODULE")).map(({ address }) => address));
    problems.tellUndefined((name) => names.has(name) || beginsWithOne(modules, name));
  }
  const start = firstLine(input.source);
  const deployment = {
    id: context.scope,
    language: "cloudformation",
    file: input.source.file,
    region: readPseudoParameter("AWS::Region", at(start), context),
    account: readPseudoParameter("AWS::AccountId", at(start), context),
    resources: read3,
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
    if (a.is === "unknown" && b.is === "unknown" && a.term && b.term && differentMembers(a.term, b.term)) return NO2;
    if (this.#excludes(a, b) || this.#excludes(b, a) || textsDiffer(a, b)) return NO2;
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
    const listed2 = unknown3.possible?.find((each) => each.is === "scalar" && each.text === value);
    return listed2 ?? { is: "scalar", text: value, quoted: false, place: unknown3.place };
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
      const known2 = typeof settled === "string" ? settled : settled.is === "scalar" ? settled.text : void 0;
      const last = parts2.length - 1;
      const before = parts2[last];
      if (known2 === void 0) parts2.push(settled);
      else if (typeof before === "string") parts2[last] = before + known2;
      else parts2.push(known2);
    }
    const [only] = parts2;
    if (parts2.length === 0) return scalar2("", text3);
    return parts2.length === 1 && typeof only === "string" ? scalar2(only, text3) : { ...text3, parts: parts2 };
  }
};
function textsDiffer(a, b) {
  if (a.is !== "text" && b.is !== "text") return false;
  const [one, other] = [partsOf(a), partsOf(b)];
  return one !== void 0 && other !== void 0 && differ(one, other);
}
var scalar2 = (value, { place }) => ({ is: "scalar", text: value, quoted: true, place });
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
  const [a, b] = [canonical(left), canonical(right)];
  if (a === void 0 || b === void 0) return void 0;
  const [first, second] = a < b ? [a, b] : [b, a];
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
  #mayMeet(a, b) {
    const agree2 = (one, other) => this.#world.same(one, other).value !== false;
    return a.language === b.language && agree2(a.region, b.region) && agree2(a.account, b.account);
  }
  /** The parts of a value with all that it imports written out: without an end where it goes round in a circle. */
  #size(value, depth) {
    const known2 = this.#sizes.get(value);
    if (known2 !== void 0) return known2;
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
  return maps(list2, whole.exists).map(({ map, exists: exists2, open }, index) => {
    const address = `${whole.address}.${path}[${String(index)}]`;
    const raw = open ? { ...whole.raw, open } : whole.raw;
    return { ...whole, id: `${whole.id}#${String(index)}`, address, block: address, name: map.place.span, properties: inheriting(map, whole.properties, inherits), exists: exists2, raw };
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
function guardOf(properties, { property, set }) {
  const isSet = whenSet(readAt(NOTHING_ASSUMED, properties, pathSteps(property)));
  return set ? isSet : { op: "not", of: isSet };
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
    const known2 = groups.get(name);
    if (known2) known2.push(deployment);
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
var worstFirst = (cases) => cases.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
var ORDER = ["fails", "unknown", "holds"];
function evidenceOf({ applies, expects }) {
  return applies.outcome === "unknown" && expects.outcome === "fails" ? [...applies.because(), ...expects.because()] : expects.because();
}
function faultsOf(judgement, answers, world) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { each, answer } of answers) {
    for (const fault2 of answer.faults) {
      if (fault2.verdict.outcome !== "fails") continue;
      const known2 = found2.get(fault2.key) ?? { fault: fault2, evidence: [] };
      known2.evidence.push(...inCase(each, fault2.verdict.because(), world));
      found2.set(fault2.key, known2);
    }
  }
  return [...found2.values()].map(({ fault: fault2, evidence: evidence2 }) => {
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
  return hex2(high) + hex2(low);
}
var PRIME_LOW = 435;
var PRIME_HIGH = 256;
var hex2 = (half) => (half >>> 0).toString(16).padStart(8, "0");

// src/engine/fingerprint.ts
function fingerprintOf(rule, { name, block, raw }, fault2) {
  const part = block.slice(raw.block.length);
  return hash([rule, name.file, raw.constructPath === void 0 ? block : `${raw.constructPath}${part}`, ...fault2 === void 0 ? [] : [fault2]].join("\n"));
}

// src/recovery/tiers.ts
var TIERS = ["backup-restore", "pilot-light", "warm-standby", "multi-region", "active-active"];
var isTier = (name) => TIERS.some((tier) => tier === name);
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
    const lines2 = this.lines(file);
    const from = lines2?.position(start) ?? { line: 1, column: 1 };
    const to = lines2?.position(end) ?? from;
    return { file, startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
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
  const judged2 = judgements.filter(({ rule }) => wholes.has(rule.meta.id));
  return new Map(judged2.map(({ rule, subject, outcome }) => [`${rule.meta.id}#${subject.id}`, outcome]));
}
function severityIn({ rule, subject }, tier, wholes) {
  const { layerOf } = rule.meta;
  return layerOf === void 0 ? severityOf(rule.meta, tier) : severityOfLayer(wholes.get(`${layerOf}#${subject.id}`));
}
function reported({ span, says, when, via }, positions) {
  const steps = via.map((step) => ({ location: positions.locate(step.span), label: step.label }));
  return { location: positions.locate(span), says, steps, ...when !== void 0 && { when } };
}
function byPlace(a, b) {
  return compare2(a.location.file, b.location.file) || a.location.startLine - b.location.startLine || a.location.startColumn - b.location.startColumn || compare2(a.rule.id, b.rule.id) || compare2(a.resource.address, b.resource.address) || ORDER2[a.outcome] - ORDER2[b.outcome];
}
var ORDER2 = { fails: 0, unknown: 1, holds: 2 };
function worstFirst2(a, b) {
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
    const known2 = tallies.get(rule.meta.capability) ?? { held: 0, failed: 0, unknown: 0 };
    if (outcome === "holds") known2.held += 1;
    else if (outcome === "fails") known2.failed += 1;
    else known2.unknown += 1;
    tallies.set(rule.meta.capability, known2);
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
  const asked2 = results.filter((each) => each.required && each.outcome !== "not-asked");
  if (asked2.length === 0) return void 0;
  const mean = (share) => round(100 * asked2.reduce((total, each) => total + share(each), 0) / asked2.length);
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
  const read3 = readAll(files, options);
  const workloads = groupWorkloads(read3.deployments);
  const graph = assemble(workloads, KINDS);
  const judged2 = workloads.map(({ name }) => {
    const judge2 = (each) => judgeAll(graph, name, options.rules ?? rules_default, objectivesOf(each, own));
    const judgements = judge2(tier);
    return { judgements, scorecard: score(name, tier, (each) => each === tier ? judgements : judge2(each)) };
  });
  return makeReport({
    tier: { chosen: tier, byDefault: options.tier === void 0, objectives },
    inputs: [...read3.inputs, ...options.unreadable ?? []],
    passedOver: read3.passedOver,
    scorecards: judged2.map(({ scorecard }) => scorecard),
    judgements: judged2.flatMap(({ judgements }) => judgements),
    graph,
    diagnostics: [...options.diagnostics ?? [], ...read3.diagnostics, ...undeclared(options.parameters, read3.deployments)],
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

// src/outputs/prose.ts
function listed(items2) {
  const last = items2.at(-1) ?? "";
  return items2.length < 2 ? last : `${items2.slice(0, -1).join(", ")} and ${last}`;
}
var counted2 = (count2, one, many = `${one}s`) => `${String(count2)} ${count2 === 1 ? one : many}`;

// src/outputs/width.ts
var MARK = new RegExp("^\\p{M}$", "u");

// src/outputs/scorecard-text.ts
function scoreOf({ score: score2 }) {
  if (!score2) return void 0;
  return score2.proven === score2.possible ? String(score2.proven) : `${String(score2.proven)}\u2013${String(score2.possible)}`;
}

// src/outputs/fold.ts
function fold(verdicts) {
  const groups = /* @__PURE__ */ new Map();
  for (const verdict2 of verdicts) {
    const key = keyOf(verdict2);
    const group = groups.get(key);
    if (group) group.push(verdict2);
    else groups.set(key, [verdict2]);
  }
  return [...groups.values()].flatMap((subjects) => {
    const [first, ...others] = subjects;
    if (!first) return [];
    const shown3 = others.reduce((worst, each) => rank2(each.severity) < rank2(worst.severity) ? each : worst, first);
    return [{ rule: first.rule, outcome: first.outcome, severity: shown3.severity, location: first.location, shown: shown3, subjects }];
  });
}
var rank2 = (severity) => SEVERITIES.indexOf(severity);
var SEVERITIES = ["error", "warning", "note", "none"];
function keyOf({ rule, outcome, resource, location }) {
  const { file, startLine, startColumn, endLine, endColumn } = location;
  return JSON.stringify([rule.id, outcome, resource.block, file, startLine, startColumn, endLine, endColumn]);
}

// src/outputs/shown.ts
function findingsFor({ verdicts, tier }) {
  return fold(verdicts.filter(({ rule, outcome, severity }) => (outcome === "fails" ? severity : severityOf(rule, tier.chosen)) !== "none"));
}

// src/outputs/summary.ts
function summary(report, options) {
  return [found(report, options), ...remedy(report, options), read(report)];
}
function found(report, options) {
  if (!report.inputs.some(({ outcome }) => outcome === "read")) return "nothing was checked";
  const findings = findingsFor(report);
  const failing = findings.filter(({ outcome }) => outcome === "fails");
  const counts2 = ["error", "warning", "note"].flatMap((severity) => {
    const count2 = failing.filter((finding) => finding.severity === severity).length;
    return count2 === 0 ? [] : [counted2(count2, severity)];
  });
  const hidden = failing.filter(({ severity }) => rank2(severity) > rank2(options.minSeverity ?? "note")).length;
  const unknown3 = findings.filter(({ outcome }) => outcome === "unknown").length;
  const how = options.showUnknown ? "" : " not shown (--show-unknown)";
  const open = unknown3 === 0 ? "" : `; ${counted2(unknown3, "unknown")}${how}`;
  const below = hidden === 0 ? "" : ` (${String(hidden)} below --min-severity not shown)`;
  return `${counts2.length === 0 ? "no findings" : listed(counts2)}${below}${open}`;
}
function remedy(report, { showUnknown = false }) {
  const unknown3 = showUnknown && findingsFor(report).some(({ outcome }) => outcome === "unknown");
  return unknown3 ? ["what is unknown may be decided by --parameter, --parameter-file and --region"] : [];
}
function read({ inputs, passedOver: uncounted }) {
  const of = (outcome) => inputs.filter((input) => input.outcome === outcome);
  const files = of("read");
  const unreadable2 = of("unreadable").length;
  const passedOver = uncounted + of("passed-over").length;
  const parts2 = [
    `${counted2(files.length, "file")}${files.length === 0 ? "" : ` (${byKind(files)})`}`,
    ...unreadable2 === 0 ? [] : [`${String(unreadable2)} unreadable`],
    ...passedOver === 0 ? [] : [`${String(passedOver)} skipped (no templates)`]
  ];
  return parts2.join("; ");
}
function byKind(files) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const { kind } of files) counts2.set(kind, (counts2.get(kind) ?? 0) + 1);
  return [...counts2].map(([kind, count2]) => `${String(count2)} ${KINDS2[kind] ?? kind}`).join(", ");
}
var KINDS2 = { cloudformation: "CloudFormation" };

// src/outputs/closing.ts
var closing = (report, options) => [...tierLine(report, options), ...summary(report, options)];
function tierLine({ tier, workloads, rules: rules2 }, { ofRules = rules2.size }) {
  const judged2 = workloads.filter(({ verdict: verdict2 }) => verdict2 !== void 0);
  const [only] = judged2;
  if (!only) return [];
  const origin = tier.byDefault ? " (by default; see --tier)" : "";
  const counts2 = ["missed by", "unproven for", "met by"].flatMap((words) => {
    const count2 = judged2.filter(({ verdict: verdict2 = "" }) => words.startsWith(`${verdict2} `)).length;
    return count2 === 0 ? [] : [`${words} ${String(count2)}`];
  });
  const result = judged2.length > 1 ? `${listed(counts2)} workloads` : `${only.verdict ?? ""}, ${scoreOf(only) ?? "0"} of 100`;
  const some = rules2.size < ofRules ? `, by ${String(rules2.size)} of ${String(ofRules)} rules` : "";
  return [`tier ${tier.chosen}${origin}: ${result}${some}`];
}

// deferred:src/outputs/concise.ts
var concise = (...input) => require("./lazy/outputs-concise.cjs").concise(...input);

// deferred:src/outputs/full.ts
var full = (...input) => require("./lazy/outputs-full.cjs").full(...input);

// deferred:src/outputs/json.ts
var json = (...input) => require("./lazy/outputs-json.cjs").json(...input);

// deferred:src/outputs/sarif.ts
var sarif = (...input) => require("./lazy/outputs-sarif.cjs").sarif(...input);

// src/outputs/formats.ts
var FORMATS = { full, concise, json, sarif };
var isFormat = (name) => Object.hasOwn(FORMATS, name);
var isForPrograms = (name) => name === "json" || name === "sarif";

// src/cli/appearance.ts
var isInteractive = ({ terminal, env }) => terminal && !isOn(env["CI"]);
function usesColor(choice2, surroundings2) {
  if (choice2 !== "auto") return choice2 === "always";
  const { env } = surroundings2;
  if (env["FORCE_COLOR"] !== void 0 && env["FORCE_COLOR"] !== "") return isOn(env["FORCE_COLOR"]);
  if (env["NO_COLOR"] !== void 0 && env["NO_COLOR"] !== "") return false;
  return isInteractive(surroundings2) && env["TERM"] !== "dumb";
}
var widthFor = ({ terminal, columns }) => terminal && columns !== void 0 && columns > 0 ? Math.min(Math.max(columns, 60), 100) : 80;
var isOn = (value) => value !== void 0 && value !== "" && value !== "0" && value !== "false";

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
function exitCode(report, { failOn, failOnUnknown, exitZero, strict, searched }) {
  const { inputs, diagnostics } = report;
  const unread3 = inputs.some(({ outcome }) => outcome === "unreadable") || diagnostics.some(({ level }) => level === "error");
  if (strict && unread3) return EXIT.trouble;
  if (searched && !inputs.some(isTemplate)) return EXIT.nothing;
  if (exitZero || failOn === "never") return EXIT.clean;
  const counts2 = report.verdicts.some(({ outcome, rule, severity }) => {
    if (outcome === "fails") return rank2(severity) <= rank2(failOn);
    return outcome === "unknown" && failOnUnknown && rank2(severityOf(rule, report.tier.chosen)) <= rank2(failOn);
  });
  return counts2 ? EXIT.findings : EXIT.clean;
}
var isTemplate = ({ kind, outcome }) => outcome !== "passed-over" && kind !== "unknown";

// src/cli/inputs.ts
var import_node_path5 = require("node:path");

// src/frontends/files.ts
var import_node_fs = require("node:fs");
var import_node_path2 = require("node:path");

// src/source/decode.ts
function decode(bytes) {
  if (startsWith(bytes, [255, 254])) return utf16(bytes.subarray(2), "utf-16le");
  if (startsWith(bytes, [254, 255])) return utf16(bytes.subarray(2), "utf-16be");
  const silent = silentUtf16(bytes);
  if (silent !== void 0) return utf16(bytes, silent);
  if (bytes.includes(0)) return { is: "binary" };
  try {
    return { is: "text", text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { is: "malformed", problem: "the file is not valid UTF-8; save it as UTF-8" };
  }
}
function utf16(bytes, encoding) {
  if (bytes.length % 2 !== 0) {
    return {
      is: "malformed",
      problem: "the file begins as UTF-16 and ends in the middle of a character; save it as UTF-8"
    };
  }
  const bigEndian = encoding === "utf-16be";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts2 = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const units = [];
    const end = Math.min(start + CHUNK, bytes.length);
    for (let offset = start; offset < end; offset += 2) units.push(view.getUint16(offset, !bigEndian));
    parts2.push(String.fromCharCode(...units));
  }
  const text3 = parts2.join("");
  if (text3.isWellFormed()) return { is: "text", text: text3 };
  return { is: "malformed", problem: "the file is not valid UTF-16; save it as UTF-8" };
}
function silentUtf16(bytes) {
  if (bytes.length < 4) return void 0;
  const sample = bytes.subarray(0, Math.min(bytes.length, 64) & ~1);
  const zero = (remainder) => sample.every((byte, index) => index % 2 === remainder === (byte === 0));
  if (zero(1)) return "utf-16le";
  if (zero(0)) return "utf-16be";
  return void 0;
}
var startsWith = (bytes, mark) => mark.every((byte, index) => bytes[index] === byte);
var CHUNK = 16384;

// src/frontends/report-names.ts
var import_node_path = require("node:path");
function reportName(path, { cwd, folder, isGitRoot }) {
  const base = gitRoot((0, import_node_path.dirname)(path), isGitRoot) ?? folder ?? cwd;
  const name = (0, import_node_path.relative)(base, path);
  if (name === "") return ".";
  if (isOutside(name)) return (0, import_node_path.basename)(path);
  return name.split(import_node_path.sep).join("/");
}
function gitRoot(start, isGitRoot) {
  for (let folder = start; ; folder = (0, import_node_path.dirname)(folder)) {
    if (isGitRoot(folder)) return folder;
    if (folder === (0, import_node_path.dirname)(folder)) return void 0;
  }
}
var isOutside = (name) => name === ".." || name.startsWith(`..${import_node_path.sep}`) || (0, import_node_path.isAbsolute)(name);

// src/frontends/files.ts
function* discover(paths, options = {}) {
  const cwd = options.cwd ?? process.cwd();
  const search = new Search2(cwd);
  for (const path of paths) search.add((0, import_node_path2.resolve)(cwd, path));
  for (const candidate2 of search.sorted()) yield read2(candidate2);
}
var Search2 = class {
  #cwd;
  #candidates = /* @__PURE__ */ new Map();
  /** Real paths of folders and files, so that a link leads nowhere twice. */
  #seen = /* @__PURE__ */ new Set();
  #gitRoots = /* @__PURE__ */ new Map();
  /** Those met so far, each with the folder that was named; following one may add to them. */
  #links = [];
  constructor(cwd) {
    this.#cwd = cwd;
  }
  add(path) {
    const kind = kindOf(path);
    if (kind === "folder") this.#addFolder(path);
    else this.#addFile(path, kind, void 0);
  }
  sorted() {
    this.#followLinks();
    return [...this.#candidates.values()].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
  }
  /** A repository has a folder `.git`, a worktree or submodule a file of that name. */
  #isGitRoot = (folder) => {
    const known2 = this.#gitRoots.get(folder) ?? kindOf((0, import_node_path2.join)(folder, ".git")) !== "missing";
    this.#gitRoots.set(folder, known2);
    return known2;
  };
  /** Links are followed last, so that a file which lies in the folder as well goes by its own name. */
  #addFolder(start, root = start) {
    const waiting = [start];
    for (let folder = waiting.pop(); folder !== void 0; folder = waiting.pop()) {
      for (const entry2 of this.#entries(folder, root)) {
        const path = (0, import_node_path2.join)(folder, entry2.name);
        if (entry2.isSymbolicLink()) this.#links.push({ path, root });
        else if (entry2.isDirectory() && !PASSED_OVER.has(entry2.name)) waiting.push(path);
        else if (entry2.isFile() && isTemplateName(entry2.name)) this.#addFile(path, "file", root);
      }
    }
  }
  #followLinks() {
    for (const { path, root } of this.#links) {
      const kind = kindOf(path);
      const name = (0, import_node_path2.basename)(path);
      if (kind === "folder" && !PASSED_OVER.has(name)) this.#addFolder(path, root);
      else if ((kind === "file" || kind === "missing") && isTemplateName(name)) this.#addFile(path, kind, root);
    }
  }
  #entries(folder, root) {
    try {
      const real = (0, import_node_fs.realpathSync)(folder);
      if (this.#seen.has(real)) return [];
      this.#seen.add(real);
      return (0, import_node_fs.readdirSync)(folder, { withFileTypes: true });
    } catch (error) {
      this.#set(folder, root, `the folder cannot be read: ${reasonOf(error)}`);
      return [];
    }
  }
  #addFile(path, kind, folder) {
    if (kind === "missing" || kind === "other") {
      this.#set(
        path,
        folder,
        kind === "missing" ? "there is no such file or folder" : "it is neither a file nor a folder"
      );
      return;
    }
    try {
      const real = (0, import_node_fs.realpathSync)(path);
      if (this.#seen.has(real) && folder !== void 0) return;
      this.#seen.add(real);
      this.#set(path, folder);
    } catch (error) {
      this.#set(path, folder, `it cannot be read: ${reasonOf(error)}`);
    }
  }
  #set(path, folder, problem) {
    const file = reportName(path, { cwd: this.#cwd, folder, isGitRoot: this.#isGitRoot });
    this.#candidates.set(path, {
      path,
      file,
      named: folder === void 0 || path === folder,
      ...problem === void 0 ? {} : { problem }
    });
  }
};
function read2({ path, file, named: named3, problem }) {
  const failed = (why2) => ({ is: "problem", path, file, named: named3, problem: why2 });
  if (problem !== void 0) return failed(problem);
  try {
    if ((0, import_node_fs.statSync)(path).size > MAX_BYTES) return failed(TOO_LARGE);
    const bytes = (0, import_node_fs.readFileSync)(path);
    if (bytes.length > MAX_BYTES) return failed(TOO_LARGE);
    const decoded = decode(bytes);
    switch (decoded.is) {
      case "text":
        return { is: "file", path, file, named: named3, text: decoded.text };
      case "binary":
        return failed("it is no text file");
      case "malformed":
        return failed(decoded.problem);
    }
  } catch (error) {
    return failed(`it cannot be read: ${reasonOf(error)}`);
  }
}
function kindOf(path) {
  try {
    const stats = (0, import_node_fs.statSync)(path);
    return stats.isDirectory() ? "folder" : stats.isFile() ? "file" : "other";
  } catch {
    return "missing";
  }
}
function reasonOf(error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS.get(code) ?? (error instanceof Error ? error.message : String(error));
}
var REASONS = /* @__PURE__ */ new Map([
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["ENOENT", "it is gone"],
  ["ELOOP", "its links lead in a circle"],
  ["EMFILE", "too many files are open"]
]);
var EXTENSIONS = /* @__PURE__ */ new Set([".yaml", ".yml", ".json", ".template", ".cfn"]);
var isTemplateName = (name) => EXTENSIONS.has((0, import_node_path2.extname)(name).toLowerCase());
var PASSED_OVER = /* @__PURE__ */ new Set([".git", "node_modules", ".terraform", "cdk.out", ".aws-sam"]);
var MAX_BYTES = 5 * 1024 * 1024;
var TOO_LARGE = "it is larger than 5 MB; templates are 1 MB at most";

// src/cli/distinct-names.ts
var import_node_path3 = require("node:path");
function distinctNames(found2, cwd) {
  const folders = /* @__PURE__ */ new Map();
  for (const { file, path } of found2) folders.set(import_node_path3.posix.dirname(file), (folders.get(import_node_path3.posix.dirname(file)) ?? /* @__PURE__ */ new Set()).add((0, import_node_path3.dirname)(path)));
  return found2.map((each) => (folders.get(import_node_path3.posix.dirname(each.file))?.size ?? 0) < 2 ? each : { ...each, file: (0, import_node_path3.relative)(cwd, each.path).split(import_node_path3.sep).join("/") });
}

// src/cli/flags.ts
var COMMAND_NAMES = ["check", "explain", "rules"];
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

// src/cli/paths.ts
var import_node_fs2 = require("node:fs");
var import_node_path4 = require("node:path");

// src/cli/reason.ts
function reasonOf2(error) {
  const code = codeOf(error);
  return (typeof code === "string" ? REASONS2.get(code) : void 0) ?? (error instanceof Error ? error.message : String(error));
}
var codeOf = (error) => error instanceof Error && "code" in error ? error.code : void 0;
var REASONS2 = /* @__PURE__ */ new Map([
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

// src/cli/paths.ts
function kindOf2(path) {
  try {
    return (0, import_node_fs2.statSync)(path).isDirectory() ? "folder" : "file";
  } catch {
    return "missing";
  }
}
function hiddenBecause(path) {
  try {
    (0, import_node_fs2.statSync)(path);
    return void 0;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return isLink(path) ? "its link leads nowhere" : void 0;
    return codeOf(error) === "ENOTDIR" ? void 0 : reasonOf2(error);
  }
}
function isLink(path) {
  try {
    return (0, import_node_fs2.lstatSync)(path).isSymbolicLink();
  } catch {
    return false;
  }
}
function realPath(path) {
  try {
    return (0, import_node_fs2.realpathSync)(path);
  } catch {
    return path;
  }
}
var nameInReport = (path, cwd) => reportName((0, import_node_path4.resolve)(cwd, path), { cwd, folder: void 0, isGitRoot: (folder) => kindOf2((0, import_node_path4.join)(folder, ".git")) !== "missing" });
function pathFrom(cwd, path) {
  const absolute = (0, import_node_path4.resolve)(cwd, path);
  const way = (0, import_node_path4.relative)(cwd, absolute);
  return (way.startsWith("..") && absolute.length < way.length ? absolute : way).split(import_node_path4.sep).join("/");
}

// src/cli/streams.ts
var import_node_fs3 = require("node:fs");
var import_node_os = require("node:os");
var STDOUT = 1;
var STDERR = 2;
function write(stream, text3) {
  const bytes = Buffer.from(text3);
  for (let offset = 0; offset < bytes.length; ) {
    try {
      offset += (0, import_node_fs3.writeSync)(stream, bytes, offset);
    } catch (error) {
      if (codeOf(error) === "EPIPE" || stream === STDERR && codeOf(error) !== "EAGAIN") return;
      if (codeOf(error) !== "EAGAIN") throw new UsageError(`standard output cannot be written: ${reasonOf2(error)}; send it elsewhere`);
      pause();
    }
  }
}
function readAll2() {
  const chunks = [];
  for (; ; ) {
    const chunk = Buffer.alloc(65536);
    const length2 = readChunk(chunk);
    if (length2 === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, length2));
  }
}
function readChunk(chunk) {
  for (; ; ) {
    try {
      return (0, import_node_fs3.readSync)(0, chunk);
    } catch (error) {
      if (codeOf(error) === "EOF") return 0;
      if (codeOf(error) !== "EAGAIN") throw new UsageError(`standard input cannot be read: ${reasonOf2(error)}; give it a template`);
      pause();
    }
  }
}
function isTerminal(stream) {
  try {
    const written2 = (0, import_node_fs3.fstatSync)(stream);
    if (!written2.isCharacterDevice() || process.platform !== "win32" && written2.rdev === (0, import_node_fs3.statSync)(import_node_os.devNull).rdev) return false;
    return (stream === STDOUT ? process.stdout : process.stderr).isTTY;
  } catch {
    return false;
  }
}
var pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);

// src/cli/inputs.ts
var STDIN = "-";
function searchesFolder(paths, cwd) {
  const kinds = paths.filter((path) => path !== STDIN).map((path) => {
    const kind = kindOf2((0, import_node_path5.resolve)(cwd, path));
    if (kind !== "missing") return kind;
    const hidden = hiddenBecause((0, import_node_path5.resolve)(cwd, path));
    if (hidden !== void 0) throw new UsageError(`${JSON.stringify(path)} cannot be read: ${hidden}; correct the path`);
    if (isLater(path)) throw new UsageError(`there is no command ${path} yet; resilint --help lists all`);
    const command = suggestion(path, COMMAND_NAMES);
    const remedy2 = command === void 0 ? "correct the path" : `did you mean resilint ${command}?`;
    throw new UsageError(`there is no file or folder ${JSON.stringify(path)}; ${remedy2}`);
  });
  return kinds.includes("folder");
}
function readInputs(paths, cwd, stdinFilename) {
  const files = [];
  const unreadable2 = [];
  const diagnostics = [];
  const places = /* @__PURE__ */ new Map();
  const fail = (file, named3, problem) => {
    unreadable2.push({ file, kind: "unknown", outcome: "unreadable", reason: problem });
    diagnostics.push({ level: named3 ? "error" : "warning", message: problem, span: { file, start: 0, end: 0 } });
  };
  if (paths.includes(STDIN)) {
    const decoded = decode(readAll2());
    const file = stdinFilename === void 0 ? "<stdin>" : nameInReport(stdinFilename, cwd);
    if (decoded.is === "text") files.push({ file, text: decoded.text, named: true });
    else fail(file, true, decoded.is === "binary" ? "it is no text" : decoded.problem);
    if (stdinFilename !== void 0) places.set(file, (0, import_node_path5.resolve)(cwd, stdinFilename));
  }
  const onDisk = [...discover(paths.filter((path) => path !== STDIN), { cwd })].filter(({ path }) => ![...places.values()].includes(path));
  const found2 = distinctNames(onDisk, cwd);
  for (const each of found2) {
    if (each.is === "file") files.push({ file: each.file, text: each.text, named: each.named });
    else fail(each.file, each.named, each.problem);
    places.set(each.file, each.path);
  }
  return { files, unreadable: unreadable2, diagnostics, places };
}

// src/cli/duration.ts
var SECONDS = { s: 1, m: 60, h: 3600, d: 86400 };
function duration(flag, text3) {
  const [, number2, unit = ""] = /^(\d+(?:\.\d+)?)([smhd])$/u.exec(text3) ?? [];
  const seconds2 = SECONDS[unit];
  if (number2 === void 0 || seconds2 === void 0) {
    throw new UsageError(`${flag} ${JSON.stringify(text3)} is no duration; write a number and s, m, h or d, such as 15m`);
  }
  return Number(number2) * seconds2;
}

// src/cli/select.ts
function selectRules(rules2, { select: select2, ignore, extend }) {
  const [wanted, also, unwanted] = [
    patterns("--select", select2, rules2),
    patterns("--extend-select", extend, rules2),
    patterns("--ignore", ignore, rules2)
  ];
  const chosen = rules2.filter(({ meta: { id } }) => {
    const named3 = strength(id, [...wanted, ...also]);
    const on = wanted.length === 0 || named3 > 0;
    const off = strength(id, unwanted);
    return on && (off === 0 || named3 > off);
  });
  if (chosen.length === 0) throw new UsageError("no rule is left to ask; select more or ignore less (resilint rules lists all)");
  return chosen;
}
function patterns(flag, values, rules2) {
  const given = values.flatMap((value) => value.split(",")).map((each) => each.trim()).filter((each) => each !== "");
  if (values.length > 0 && given.length === 0) throw new UsageError(`${flag} names no rule; name one or leave it out`);
  for (const pattern of given) {
    if (rules2.some(({ meta }) => wildcard(meta.id, pattern))) continue;
    const ids = rules2.map(({ meta }) => meta.id);
    throw new UsageError(`${flag}: there is no rule ${pattern}; ${didYouMean(pattern, ids, "resilint rules lists all")}`);
  }
  return given;
}
var strength = (id, given) => given.includes(id) ? 2 : given.some((pattern) => wildcard(id, pattern)) ? 1 : 0;

// src/cli/options.ts
function checkCommand(args, rules2) {
  const given = parseArguments(args, CHECK_FLAGS);
  const [tier, rto, rpo] = [given.last("tier"), given.last("rto"), given.last("rpo")];
  const paths = given.positionals.length === 0 ? ["."] : given.positionals;
  if (given.has("stdin-filename") && !paths.includes("-")) throw new UsageError("--stdin-filename is for standard input; add - to the paths");
  if (given.has("quiet") && given.has("verbose")) throw new UsageError("--quiet and --verbose contradict each other; leave one out");
  return {
    paths,
    stdinFilename: given.last("stdin-filename"),
    objectives: {
      ...tier !== void 0 && { tier: tierOf(tier) },
      ...rto !== void 0 && { rto: duration("--rto", rto) },
      ...rpo !== void 0 && { rpo: duration("--rpo", rpo) }
    },
    region: regionOf2(given.last("region")),
    parameters: given.all("parameter").map(parameterOf),
    parameterFiles: given.all("parameter-file"),
    rules: selectRules(rules2, { select: given.all("select"), ignore: given.all("ignore"), extend: given.all("extend-select") }),
    ofRules: rules2.length,
    thresholds: {
      failOn: oneOf2("--fail-on", given.last("fail-on") ?? "error", ["error", "warning", "note", "never"]),
      failOnUnknown: given.has("fail-on-unknown"),
      exitZero: given.has("exit-zero"),
      strict: given.has("strict")
    },
    minSeverity: oneOf2("--min-severity", given.last("min-severity") ?? "note", ["error", "warning", "note"]),
    targets: targetsOf(given.all("format")),
    color: colorChoice(given.last("color")),
    show: { passed: given.has("show-passed"), unknown: given.has("show-unknown") || given.has("fail-on-unknown") },
    detail: given.has("quiet") ? "quiet" : given.has("verbose") ? "verbose" : "normal",
    statistics: given.has("statistics")
  };
}
function tierOf(name) {
  if (isTier(name)) return name;
  throw new UsageError(`--tier: there is no tier ${JSON.stringify(name)}; ${didYouMean(name, TIERS, `the tiers are ${TIERS.join(", ")}`)}`);
}
function regionOf2(name) {
  if (name === void 0 || /^[a-z]{2,4}(?:-[a-z]+)+-\d+$/u.test(name)) return name;
  throw new UsageError(`--region: ${JSON.stringify(name)} is no AWS Region; write one such as eu-west-1`);
}
function parameterOf(text3) {
  const equals = text3.indexOf("=");
  if (equals < 1) throw new UsageError(`--parameter: ${JSON.stringify(text3)} has no name and value; write --parameter Name=value`);
  return { name: text3.slice(0, equals), value: text3.slice(equals + 1) };
}
function targetsOf(texts2) {
  const targets = texts2.map((text3) => {
    const [name = "", ...rest] = text3.split("=");
    const file = rest.join("=");
    if (!isFormat(name)) {
      const names = Object.keys(FORMATS);
      if (isLater(name)) throw new UsageError(`--format: there is no format ${name} yet; the formats are ${names.join(", ")}`);
      throw new UsageError(`--format: there is no format ${JSON.stringify(name)}; ${didYouMean(name, names, `the formats are ${names.join(", ")}`)}`);
    }
    if (rest.length > 0 && file === "") throw new UsageError(`--format ${text3} names no file; write --format ${name}=FILE`);
    return { format: name, ...rest.length > 0 && file !== "-" && { file } };
  });
  const [first, second] = targets.filter(({ file }) => file === void 0);
  if (first && second) {
    const remedy2 = `give one a file: --format ${second.format}=FILE`;
    throw new UsageError(`--format ${first.format} and ${second.format} both want standard output; ${remedy2}`);
  }
  const files = targets.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== void 0) throw new UsageError(`--format: ${twice} is named twice; give each format a file of its own`);
  return targets;
}
var colorChoice = (value) => oneOf2("--color", value ?? "auto", ["auto", "always", "never"]);
function oneOf2(flag, given, words) {
  const found2 = words.find((word2) => word2 === given);
  if (found2 !== void 0) return found2;
  throw new UsageError(`${flag}: ${JSON.stringify(given)} is not among ${words.join(", ")}; ${didYouMean(given, words, "write one of them")}`);
}

// src/cli/parameters.ts
var import_node_fs4 = require("node:fs");
var import_node_path6 = require("node:path");

// deferred:src/frontends/cloudformation/parameter-files.ts
var readParameterFile = (...input) => require("./lazy/frontends-cloudformation-parameter-files.cjs").readParameterFile(...input);

// src/cli/parameters.ts
function givenParameters(files, parameters, taken2, cwd) {
  const values = /* @__PURE__ */ new Map();
  const diagnostics = [];
  const sources = [];
  const places = /* @__PURE__ */ new Map();
  for (const path of files) {
    const absolute = (0, import_node_path6.resolve)(cwd, path);
    const name = nameInReport(path, cwd);
    const other = taken2.get(name) ?? places.get(name) ?? absolute;
    const source = { file: other === absolute ? name : pathFrom(cwd, path), text: textOf2(path, cwd) };
    const read3 = readParameterFile(source);
    const wrong2 = read3.diagnostics.find(({ level }) => level === "error");
    if (wrong2) throw new UsageError(`--parameter-file ${pathFrom(cwd, path)}:${placeIn(source.text, wrong2)}: ${wrong2.message}`);
    for (const [name2, value] of read3.values) values.set(name2, value);
    diagnostics.push(...read3.diagnostics);
    sources.push(source);
    places.set(source.file, absolute);
  }
  for (const { name, value } of parameters) {
    const step = { span: { file: COMMAND_LINE, start: 0, end: 0 }, label: `parameter \`${name}\`, set by --parameter` };
    values.set(name, { value, step });
  }
  return { values, diagnostics, sources, places };
}
function textOf2(path, cwd) {
  try {
    const decoded = decode((0, import_node_fs4.readFileSync)((0, import_node_path6.resolve)(cwd, path)));
    if (decoded.is === "text") return decoded.text;
    const problem = decoded.is === "binary" ? "it is no text file; name the file of the values" : decoded.problem;
    throw new UsageError(`--parameter-file ${path}: ${problem}`);
  } catch (error) {
    if (isUsageError(error)) throw error;
    throw new UsageError(`--parameter-file ${path} cannot be read: ${reasonOf2(error)}; correct the path`);
  }
}
function placeIn(text3, { span }) {
  const { line, column } = new LineIndex(text3).position(span.start);
  return `${String(line)}:${String(column)}`;
}

// src/cli/surroundings.ts
function surroundings() {
  const terminal = isTerminal(STDOUT);
  return { terminal, columns: terminal ? process.stdout.columns : void 0, env: process.env };
}

// src/cli/check.ts
function check2(args, rules2) {
  const command = checkCommand(args, rules2);
  const cwd = process.cwd();
  const searched = searchesFolder(command.paths, cwd);
  for (const { file } of command.targets) if (file !== void 0) mustBeWritable(file, cwd);
  const inputs = readInputs(command.paths, cwd, command.stdinFilename);
  const given = givenParameters(command.parameterFiles, command.parameters, inputs.places, cwd);
  const report = judged(command, inputs, given);
  mustKeepInputs(command, report, inputs, cwd);
  const around = surroundings();
  const usual = { format: isInteractive(around) ? "full" : "concise" };
  const targets = command.targets.length === 0 ? [usual] : command.targets;
  const pathOf = namesFrom([inputs.places, given.places], cwd);
  for (const target of targets) deliver(target, report, { ...outputOptions(command), pathOf }, usesColor(command.color, around), around, cwd);
  if (command.detail !== "quiet") {
    write(STDERR, notes(report, command, pathOf));
    const told = targets.some(({ format, file }) => file === void 0 && !isForPrograms(format));
    if (!told) write(STDERR, lines(closing(report, outputOptions(command))));
  }
  const code = exitCode(report, { ...command.thresholds, searched });
  if (code === EXIT.nothing) write(STDERR, "resilint: nothing to check: no CloudFormation template was found below these paths\n");
  return code;
}
function judged(command, { files, unreadable: unreadable2, diagnostics }, given) {
  const { objectives, region, show } = command;
  return check(files, {
    ...objectives,
    ...region !== void 0 && { region },
    parameters: given.values,
    sources: given.sources,
    rules: command.rules,
    unreadable: unreadable2,
    diagnostics: [...given.diagnostics, ...diagnostics],
    explain: { holds: show.passed, unknown: show.unknown }
  });
}
function deliver({ format, file }, report, options, color, around, cwd) {
  if (file === void 0) {
    write(STDOUT, FORMATS[format](report, { ...options, color, width: widthFor(around) }));
    return;
  }
  const text3 = FORMATS[format](report, options);
  try {
    (0, import_node_fs5.mkdirSync)((0, import_node_path7.dirname)((0, import_node_path7.resolve)(cwd, file)), { recursive: true });
    (0, import_node_fs5.writeFileSync)((0, import_node_path7.resolve)(cwd, file), text3);
  } catch (error) {
    throw new UsageError(`--format ${format}=${file} cannot be written: ${reasonOf2(error)}; name another file`);
  }
}
var outputOptions = ({ show, minSeverity, detail, statistics, ofRules, color }) => ({
  showPassed: show.passed,
  showUnknown: show.unknown,
  minSeverity,
  quiet: detail === "quiet",
  verbose: detail === "verbose",
  statistics,
  ofRules,
  color: color === "always"
});
function namesFrom(places, cwd) {
  const paths = new Map(places.flatMap((each) => [...each]));
  return (file) => {
    const path = paths.get(file);
    return path === void 0 ? file : pathFrom(cwd, path);
  };
}
function notes({ inputs }, { detail }, pathOf) {
  const told = inputs.filter(({ outcome }) => outcome === "passed-over" || detail === "verbose");
  return lines(
    told.map(({ file, outcome, reason }) => {
      const why2 = reason === void 0 ? "" : `: ${visible(reason)}`;
      return `resilint: ${visible(pathOf(file))}: ${outcome.replace("-", " ")}${why2}`;
    })
  );
}
function mustBeWritable(file, cwd) {
  if (kindOf2((0, import_node_path7.resolve)(cwd, file)) === "folder") throw new UsageError(`--format: ${file} is a folder; name a file in it`);
}
function mustKeepInputs({ targets, parameterFiles }, { inputs }, { places }, cwd) {
  const templates = inputs.flatMap(({ file, outcome }) => outcome === "passed-over" ? [] : [places.get(file) ?? file]);
  const kept = new Set([...templates, ...parameterFiles].map((path) => realPath((0, import_node_path7.resolve)(cwd, path))));
  for (const { file } of targets) {
    if (file === void 0 || !kept.has(realPath((0, import_node_path7.resolve)(cwd, file)))) continue;
    throw new UsageError(`--format: ${file} is an input, and the report would overwrite it; name another file`);
  }
}
var lines = (texts2) => texts2.map((text3) => `${text3}
`).join("");

// deferred:src/cli/explain.ts
var explain = (...input) => require("./lazy/cli-explain.cjs").explain(...input);

// deferred:src/cli/help.ts
var help = (...input) => require("./lazy/cli-help.cjs").help(...input);

// deferred:src/cli/rules.ts
var listRules = (...input) => require("./lazy/cli-rules.cjs").listRules(...input);

// src/cli/main.ts
var COMMANDS = { check: check2, explain, rules: listRules };
process.exitCode = main(process.argv.slice(2));
function main(args) {
  try {
    return dispatch(args);
  } catch (error) {
    write(STDERR, `resilint: ${isUsageError(error) ? visible(error.message) : internal(error)}
`);
    return EXIT.trouble;
  }
}
function dispatch(args) {
  const word2 = firstWord(args, ALL_FLAGS);
  const named3 = COMMAND_NAMES.find((name) => name === word2?.value);
  const wanted = asked(args, ALL_FLAGS);
  if (word2?.value === "help") {
    write(STDOUT, help(COMMAND_NAMES.find((name) => args.includes(name)) ?? "check"));
    return EXIT.clean;
  }
  if (wanted === void 0) return COMMANDS[named3 ?? "check"](word2 && named3 ? args.toSpliced(word2.index, 1) : args, rules_default);
  write(STDOUT, wanted === "help" ? help(named3 ?? "check") : `resilint ${package_default.version}
`);
  return EXIT.clean;
}
function internal(error) {
  const message = visible(error instanceof Error ? error.message : String(error));
  const stack = process.env["RESILINT_DEBUG"] === "1" && error instanceof Error ? `
${error.stack ?? ""}` : "";
  return `internal error: ${message}; please report it at ${package_default.bugs} (RESILINT_DEBUG=1 shows the stack)${stack}`;
}
})
