(function (exports, require, module, __dirname) {
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
  description: "Linter for high availability and disaster recovery in infrastructure as code: Terraform, OpenTofu and AWS CloudFormation",
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
    "@cdktf/hcl2json": "0.21.0",
    "@eslint/js": "10.0.1",
    "@microsoft/sarif-multitool": "5.7.0",
    "@tree-sitter-grammars/tree-sitter-hcl": "1.2.0",
    "@types/node": "20.19.43",
    "@types/sarif": "2.1.7",
    ajv: "8.20.0",
    "cloudformation-js-yaml-schema": "0.4.2",
    croner: "11.0.1",
    "csv-parse": "7.0.3",
    "dependency-cruiser": "17.4.3",
    esbuild: "0.28.2",
    eslint: "10.15.0",
    "fast-check": "4.10.2",
    "jsonc-parser": "3.3.1",
    re2js: "2.10.0",
    tsx: "4.23.15",
    typescript: "6.0.3",
    "typescript-eslint": "8.73.0",
    vitest: "4.1.12",
    "web-tree-sitter": "0.27.1",
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
var isQuestion = ({ label }) => label.startsWith("the ");
var shownTerm = (term) => isQuestion(term) ? term.label : `\`${term.label}\``;
var termKey = (term) => `${term.scope}\0${term.text}`;
var sameTerm = (a, b) => a === b || a.scope === b.scope && a.text === b.text;
var differentMembers = (a, b) => a.memberOf !== void 0 && a.memberOf === b.memberOf && a.scope === b.scope && a.text !== b.text;
var OTHER = /* @__PURE__ */ Symbol.for("resilint: anything else");

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
function decide(decisive, otherwise2, claims) {
  for (const outcome of [decisive, "unknown"]) {
    const deciding = claims.filter((claim) => claim.outcome === outcome);
    if (deciding.length > 0) return combined(outcome, deciding);
  }
  return combined(otherwise2, claims);
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
var UNNAMED = "";
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
function conditionHolds(site2, condition) {
  const { world } = site2;
  const { value, hangsOn } = world.decide(condition);
  const outcome = value === void 0 ? "unknown" : value ? "holds" : "fails";
  return verdict(outcome, () => conditionEvidence(site2, condition, value), hangsOn);
}
function conditionEvidence(site2, condition, value) {
  if (condition.op === "constant") return [];
  const [first2, ...via] = site2.world.trail(condition);
  const why = value === void 0 ? reasonOf(condition) : void 0;
  const open = why === void 0 ? `${site2.label} hangs on ${conditionName(condition)}` : `${site2.label} is not certain: ${why}`;
  const says = value === void 0 ? open : `${conditionName(condition)} is ${String(value)}`;
  return [{ span: first2?.span ?? placeOf(condition) ?? site2.home, says, via }];
}
function conditionName(condition) {
  switch (condition.op) {
    case "named":
      return `condition \`${condition.name}\``;
    case "not":
      return conditionName(condition.of);
    case "unknown":
      return condition.term && !isQuestion(condition.term) ? shownTerm(condition.term) : condition.why;
    case "equals":
      return condition.left.is === "unknown" && condition.left.term && condition.right.is === "scalar" && condition.right.text === "true" ? shownTerm(condition.left.term) : "a condition";
    default:
      return "a condition";
  }
}
function reasonOf(condition) {
  switch (condition.op) {
    case "not":
      return reasonOf(condition.of);
    case "and":
    case "or":
      return condition.of.map(reasonOf).find((reason) => reason !== void 0);
    case "unknown":
      return condition.term ? void 0 : condition.why;
    default:
      return void 0;
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
    const [first2] = answers;
    if (first2 && first2.outcome !== "unknown" && answers.every((each) => each.outcome === first2.outcome)) return { ...first2, because: leaf(settled).because };
  }
  return leaf(settled);
}
function either(condition, then, otherwise2) {
  const [a, b] = [then(), otherwise2()];
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
      return wrap("map", [...[...reading.entries].flatMap(([key, entry2]) => [key, canonical(entry2.value)]), ...reading.rest ? [wrap("rest", [canonical(reading.rest)])] : []]);
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
  const known = parts2.filter((part) => part !== void 0);
  return known.length === parts2.length ? known.join(separator) : void 0;
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
    const said2 = [...evidence2, ...this.rest.flatMap((each) => each.because())];
    if (said2.length > 0) return distinctEvidence(said2);
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
var word = (words, spelled = {}) => {
  const others = new Map(Object.entries(spelled));
  const spellings = new Map([...others].reverse().map(([written2, value]) => [value, written2]));
  return {
    wants: `one of ${[...others.size > 0 ? others.keys() : words].join(", ")}`,
    decode: ({ text: written2 }) => others.get(written2) ?? others.get(written2.toLowerCase()) ?? words.find((each) => each === written2),
    show: (value, written2) => written2 ?? spellings.get(value) ?? value
  };
};

// src/value/text.ts
function partsOf(settled) {
  if (settled.is === "scalar") return [settled.text];
  if (settled.is === "text") return settled.parts;
  return settled.is === "unknown" || settled.is === "reference" ? [settled] : void 0;
}
function matches(parts2, pattern) {
  const known = knownOf(parts2);
  const wanted = pattern.split("*");
  if (fits(known.join(HOLE), wanted)) return "holds";
  return mayMeet(known, wanted) ? "unknown" : "fails";
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
  const begins = agree(one[0], other[0], (text3, beginning2) => text3.startsWith(beginning2));
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
  const known = [""];
  for (const part of parts2) {
    if (typeof part === "string") known.push((known.pop() ?? "") + part);
    else known.push("");
  }
  return known;
}
var agree = (one = "", other = "", goesOn) => one.length >= other.length ? goesOn(one, other) : goesOn(other, one);
var HOLE = "\0";
function arnOf(parts2) {
  const [first2] = parts2;
  if (typeof first2 !== "string" || !first2.startsWith("arn:")) return void 0;
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
  const shown2 = parts2.map((part) => {
    if (typeof part === "string") return part;
    if (part.is === "reference") return `\${${part.attribute === void 0 ? part.address : `${part.address}.${part.attribute}`}}`;
    return part.is === "unknown" && part.term ? `\${${part.term.label}}` : "${\u2026}";
  });
  return `\`${shown2.join("")}\``;
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
    return through(
      this.site,
      this.reading,
      (mine) => through(other.site, other.reading, (theirs) => {
        const [one, two] = [this.#valueOf(mine), other.#valueOf(theirs)];
        const { value, hangsOn } = one !== void 0 && two !== void 0 ? { value: one === two, hangsOn: [] } : this.#unread(other, mine, theirs);
        const outcome = value === void 0 ? "unknown" : value ? "holds" : "fails";
        return verdict(outcome, () => [...this.evidence(), ...other.evidence()], hangsOn);
      })
    );
  }
  /** What AWS chooses for one of them may be what is written for the other. */
  #unread(other, mine, theirs) {
    const [one, two] = [this.#effective(mine), other.#effective(theirs)];
    if (one.is === "absent" !== (two.is === "absent")) return { value: void 0, hangsOn: this.site.world.hangsOn(one.is === "absent" ? two : one) };
    return this.site.world.same(one, two);
  }
  /** The value, where the world leaves no doubt about it. */
  known() {
    return this.#valueOf(this.site.world.settle(this.reading));
  }
  /** What the source says here, for whoever leans on it. */
  evidence() {
    return this.site.label === UNNAMED ? [] : [evidence(this.site, this.reading, (settled) => this.says(settled))];
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
    return value === void 0 ? `${name} is not ${this.decoder.wants}` : `${name} is ${this.decoder.show(value, settled.is === "scalar" ? settled.text : void 0)}`;
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

// src/graph/knower.ts
var KNOWER = { cloudformation: "AWS", terraform: "the AWS provider" };

// src/value/json-text.ts
function jsonOf(text3) {
  if (text3.is === "scalar") return parsed(text3.text, [], text3.place);
  if (text3.is !== "text") return text3.is === "map" || text3.is === "list" ? text3 : { is: "unknown", why: "it is no text that can be read", place: text3.place };
  const holes = [];
  const source = text3.parts.map((part) => typeof part === "string" ? part : `${OPEN}${String(holes.push(part) - 1)}${CLOSE}`).join("");
  const stray = text3.parts.some((part) => typeof part === "string" && (part.includes(OPEN) || part.includes(CLOSE)));
  return stray ? unread(text3) : parsed(source, holes, text3.place);
}
function parsed(source, holes, place) {
  let value;
  try {
    value = JSON.parse(source);
  } catch {
    if (holes.length > 0) return unread({ is: "text", parts: holes, place });
    return { is: "unknown", why: "it is no JSON", malformed: true, place };
  }
  return readingOf(value, holes, place, 0);
}
function readingOf(value, holes, place, depth) {
  if (depth > DEEPEST) return { is: "unknown", why: "it is too deep", place };
  if (value === null) return { is: "absent", place };
  if (Array.isArray(value)) return { is: "list", items: value.map((item) => readingOf(item, holes, place, depth + 1)), place };
  if (typeof value === "object") return { is: "map", entries: entriesOf(value, holes, place, depth), place };
  return typeof value === "string" ? stringOf(value, holes, place) : { is: "scalar", text: JSON.stringify(value), quoted: false, place };
}
var entriesOf = (value, holes, place, depth) => new Map(Object.entries(value).map(([name, item]) => [name, { key: place, value: readingOf(item, holes, place, depth + 1) }]));
function stringOf(value, holes, place) {
  if (holes.length === 0) return { is: "scalar", text: value, quoted: true, place };
  const parts2 = value.split(MARK).flatMap((piece, index) => {
    const hole = index % 2 === 1 ? holes[Number(piece)] : void 0;
    return hole ? [hole] : piece === "" ? [] : [piece];
  });
  const [only = ""] = parts2;
  if (parts2.length > 1) return { is: "text", parts: parts2, place };
  return typeof only === "string" ? { is: "scalar", text: only, quoted: true, place } : only;
}
function unread({ parts: parts2, place }) {
  const [first2] = parts2.flatMap((part) => typeof part !== "string" && part.is === "unknown" ? [part] : []);
  return { is: "unknown", why: first2?.why ?? "a part of the text is not known", place, ...first2?.term && { hangsOn: [first2.term] } };
}
var OPEN = "\uE000";
var CLOSE = "\uE001";
var MARK = /\uE000(\d*)\uE001/u;
var DEEPEST = 200;

// src/graph/path.ts
var EACH = /* @__PURE__ */ Symbol("[]");
var JSON_TEXT = /* @__PURE__ */ Symbol("{}");
var parsed2 = /* @__PURE__ */ new Map();
function pathSteps(path) {
  const known = parsed2.get(path);
  if (known) return known;
  const steps = [];
  for (const [step, name, key, equals] of path.replace(/^\//u, "").matchAll(STEP)) {
    if (name !== void 0) steps.push(name);
    else if (key !== void 0 && equals !== void 0) steps.push({ key, equals });
    else steps.push(step === "{}" ? JSON_TEXT : EACH);
  }
  parsed2.set(path, steps);
  return steps;
}
var STEP = /([^.[\]{}]+)|\[([^=\]]+)=([^\]]*)\]|\[\]|\{\}/gu;
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
    if (step === JSON_TEXT) {
      current = jsonOf(settled);
      continue;
    }
    if (step === EACH) return items(world, settled, steps.slice(index + 1));
    if (typeof step !== "string") return attribute(world, settled, step, steps.slice(index + 1));
    if (settled.is === "list" && settled.blocks) return readAt(world, blockOf(world, settled), steps.slice(index));
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
function onlyBlock(world, reading) {
  const settled = world.settle(reading);
  if (settled.is === "choice") return { ...settled, then: onlyBlock(world, settled.then), else: onlyBlock(world, settled.else) };
  return settled.is === "list" && settled.blocks ? blockOf(world, settled) : reading;
}
function blockOf(world, list2) {
  let found2 = { is: "absent", place: list2.place };
  for (const item of [...list2.items].reverse()) {
    const block = item.is === "spread" ? orElse(found2, { ...item.of, maybeAbsent: true }) : world.settle(item);
    found2 = item.is === "spread" ? block : otherwise(block, found2);
  }
  return found2;
}
function otherwise(reading, other) {
  if (reading.is === "choice") return { ...reading, then: otherwise(reading.then, other), else: otherwise(reading.else, other) };
  return reading.is === "absent" ? other : reading;
}
function items(world, from, after) {
  const list2 = from.is === "map" && from.blocks ? { is: "list", items: [from], blocks: true, place: from.place } : from;
  if (list2.is !== "list") return wrongShape(list2, "it stands where a list is wanted");
  const found2 = list2.items.flatMap((item) => {
    if (item.is === "spread") return [item];
    const at = readAt(world, item, after);
    return after.includes(EACH) || isOrHasList(at) ? itemsOf(at) : at.is === "absent" ? [] : [at];
  });
  return { ...list2, items: found2 };
}
var isOrHasList = (at) => at.is === "list" || at.is === "choice" && (isOrHasList(at.then) || isOrHasList(at.else));
function itemsOf(at) {
  switch (at.is) {
    case "absent":
      return [];
    case "list":
      return at.items;
    case "unknown":
      return at.malformed ? [at] : [{ is: "spread", least: 0, most: Infinity, of: at, distinct: false }];
    case "choice": {
      const nothing = { is: "absent", place: at.place };
      const perhaps2 = (item, choice2) => item.is === "spread" ? { ...item, least: 0 } : choice2(item);
      const then = itemsOf(at.then).map((each) => perhaps2(each, (item) => ({ ...at, then: item, else: nothing })));
      return [...then, ...itemsOf(at.else).map((each) => perhaps2(each, (item) => ({ ...at, then: nothing, else: item })))];
    }
    default:
      return [at];
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
    const { then, else: otherwise2 } = settled;
    return { ...settled, then: candidate(world, then, step, after, rest), else: candidate(world, otherwise2, step, after, rest) };
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
function orElse(found2, unread4) {
  if (found2.is === "choice") return { ...found2, then: orElse(found2.then, unread4), else: orElse(found2.else, unread4) };
  return found2.is === "absent" ? unread4 : found2;
}
var wrongShape = (found2, why) => ({ is: "unknown", why, malformed: true, place: found2.place });

// src/graph/reshape.ts
function reshape(world, reading, shape) {
  switch (reading.is) {
    case "map":
      return Object.entries(shape).reduce((map, [to, moved]) => move(world, reading, map, to, moved), reading);
    case "list":
      return { ...reading, items: reading.items.map((item) => item.is === "spread" ? item : reshape(world, item, shape)) };
    case "choice":
      return { ...reading, then: reshape(world, reading.then, shape), else: reshape(world, reading.else, shape) };
    default:
      return reading;
  }
}
function move(world, old, map, to, moved) {
  const at = (path) => readAt(world, old, pathSteps(path));
  const value = typeof moved === "string" ? at(moved) : saidWithin(at(moved.within), at(moved.from), moved.otherwise);
  return value.is === "absent" ? map : put(map, to.split("."), value);
}
function saidWithin(block, written2, otherwise2) {
  if (block.is === "choice") return { ...block, then: saidWithin(block.then, written2, otherwise2), else: saidWithin(block.else, written2, otherwise2) };
  if (block.is === "absent" || block.is === "unknown" && block.maybeAbsent) return block;
  return orElse2(written2, { is: "scalar", text: otherwise2, quoted: true, place: block.place });
}
function orElse2(written2, other) {
  if (written2.is === "choice") return { ...written2, then: orElse2(written2.then, other), else: orElse2(written2.else, other) };
  return written2.is === "absent" ? other : written2;
}
function put(map, [step = "", ...rest], value) {
  const below = map.entries.get(step);
  const entry2 = { key: below?.key ?? value.place, value: rest.length === 0 ? value : inside(below?.value, rest, value) };
  return { ...map, entries: new Map([...map.entries, [step, entry2]]) };
}
function inside(block, rest, value) {
  if (!block) return put(emptyBlock(value.place), rest, value);
  if (value.is === "absent") return block;
  switch (block.is) {
    case "absent":
      return put(emptyBlock(value.place), rest, value);
    case "map":
      return put(block, rest, value);
    case "list":
      return { ...block, items: block.items.map((item) => item.is === "spread" ? item : inside(item, rest, value)) };
    case "choice": {
      const [then, otherwise2] = value.is === "choice" && value.condition === block.condition ? [value.then, value.else] : [value, value];
      return { ...block, then: inside(block.then, rest, then), else: inside(block.else, rest, otherwise2) };
    }
    default:
      return block;
  }
}
var emptyBlock = (place) => ({ is: "map", entries: /* @__PURE__ */ new Map(), blocks: true, place });

// src/graph/spec.ts
var REGION = "@region";
function pathOf(names, { language, type }) {
  const path = names[language];
  return path === void 0 || typeof path === "string" ? path : Object.hasOwn(path, type) ? path[type] : void 0;
}

// src/graph/part.ts
function propertyOf(world, subject, spec) {
  const path = pathOf(spec.names, subject);
  return subject.filled.get(spec)?.reading ?? (path === REGION ? subject.region : inItsBlock(world, subject, spec, readRow(world, baseOf(subject, path), subject, spec)));
}
function inItsBlock(world, subject, spec, reading) {
  const [path, asked2] = [pathOf(spec.names, subject), spec.default?.inBlock?.[subject.language]];
  if (path === void 0 || asked2 === void 0) return reading;
  const value = JSON.stringify(asked2).replaceAll('"', "");
  const around = readAt(world, baseOf(subject, path), pathSteps(path).slice(0, -1));
  const by = (block) => {
    const label = `\`${shownPath(path)}\` is not written, so that the provider sets it to ${value}`;
    return { is: "scalar", text: value, quoted: true, place: { span: subject.name, via: [{ span: block.span, label }] } };
  };
  return whereAbsent(reading, () => whereWritten(world, around, by));
}
function whereAbsent(reading, other) {
  if (reading.is === "choice") return { ...reading, then: whereAbsent(reading.then, other), else: whereAbsent(reading.else, other) };
  return reading.is === "absent" ? other() : reading;
}
function whereWritten(world, block, then) {
  const settled = world.settle(block);
  switch (settled.is) {
    case "choice":
      return { ...settled, then: whereWritten(world, settled.then, then), else: whereWritten(world, settled.else, then) };
    case "list": {
      const [first2] = settled.items;
      if (!first2) return { is: "absent", place: settled.place };
      return first2.is === "spread" ? { ...first2.of, maybeAbsent: true } : whereWritten(world, first2, then);
    }
    case "map":
      return then(settled.place);
    case "unknown":
      return { ...settled, maybeAbsent: true };
    default:
      return { is: "absent", place: settled.place };
  }
}
function readRow(world, below, of, spec) {
  const { language } = of;
  const path = pathOf(spec.names, of);
  if (path === void 0) return { is: "absent", place: below.place };
  const reading = said(world, readAt(world, below, pathSteps(path)), language, spec);
  if (reading.is === "absent") return missed(world, below, language, spec.misses?.[language] ?? [], reading);
  const shape = spec.reshaped?.[language];
  return shape ? reshape(world, reading, shape) : reading;
}
function said(world, found2, language, spec) {
  const reading = spec.type === "list" || spec.type === "tags" ? found2 : onlyBlock(world, found2);
  const nothing = spec.nothing?.[language];
  return nothing ? without(world, reading, nothing) : reading;
}
function without(world, reading, nothing) {
  const settled = world.settle(reading);
  if (settled.is === "choice") return { ...settled, then: without(world, settled.then, nothing), else: without(world, settled.else, nothing) };
  return settled.is === "scalar" && nothing.includes(settled.text) ? { is: "absent", place: settled.place } : reading;
}
function viewRow(reader, reading, spec) {
  const path = pathOf(spec.names, reader.subject);
  const filled = reader.subject.filled.get(spec);
  const inherited = spec.properties || filled ? reader.label : UNNAMED;
  const split2 = path !== void 0 && !isWritten(reading) ? splitFrom(reader.subject, spec) : void 0;
  const own = split2 === void 0 ? path && `${reader.label}.${shownPath(path)}` : `${split2.type}.${split2.path} of ${reader.label}`;
  const label = filled?.label ?? own ?? inherited;
  return spec.view({ ...reader, label }, reading);
}
function splitFrom({ kind, language }, spec) {
  for (const companion of kind.companions ?? []) {
    if (companion.language !== language) continue;
    const [, path] = Object.entries(companion.fills ?? {}).find(([property]) => kind.properties[property] === spec) ?? [];
    if (path !== void 0) return { type: companion.type, path: shownPath(path) };
  }
  return void 0;
}
function shownPath(path) {
  const known = shown.get(path);
  if (known !== void 0) return known;
  const made = path.replace(/^[/@]/u, "").replace(/\[[^=\]]+=([^\]]*)\]\.\w+/gu, "[$1]").replaceAll(/\[\]|\{\}/gu, "");
  shown.set(path, made);
  return made;
}
var shown = /* @__PURE__ */ new Map();
var baseOf = ({ properties, raw }, path) => path?.startsWith("/") ? raw.settings : properties;
function missed(world, below, language, misses2, absent) {
  for (const path of misses2) {
    const written2 = onlyBlock(world, readAt(world, below, pathSteps(path)));
    if (!isWritten(written2)) continue;
    return { is: "unknown", why: `\`${path}\` is written in its place, which ${KNOWER[language]} does not know`, misnamed: true, place: written2.place };
  }
  return absent;
}
var isWritten = (reading) => reading.is !== "absent" && !(reading.is === "unknown" && (reading.maybeAbsent === true || reading.malformed === true));

// src/value/reading.ts
var ALWAYS = { op: "constant", value: true };
var NEVER = { op: "constant", value: false };
function seenFrom(reading, place) {
  const seen = { span: place.span, via: [...place.via, ...reading.place.via] };
  if (reading.is !== "list" || !reading.items.some((item) => item.is === "spread")) return { ...reading, place: seen };
  const { start, file } = reading.place.span;
  const items2 = reading.items.map((item) => {
    const isWhole = item.is === "spread" && item.of.place.span.file === file && item.of.place.span.start === start;
    return isWhole ? { ...item, of: { ...item.of, place: { span: place.span, via: [...place.via, ...item.of.place.via] } } } : item;
  });
  return { ...reading, items: items2, place: seen };
}

// src/graph/push.ts
function push(map, key, value) {
  const known = map.get(key);
  if (known) known.push(value);
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
    const identity = identityOf(this.#graph, subject);
    const called = identity && world.same(identity, name);
    const exists2 = world.decide(subject.exists);
    if (!called || called.value === false || exists2.value === false) return void 0;
    return { subject, certain: called.value === true && exists2.value === true, hangsOn: union([called.hangsOn, exists2.hangsOn]) };
  }
  /** An ARN says its region; any other name means something of the region in which it is written, unless it is one for all regions. */
  #isWithinReach({ kind, region: itsRegion }, from, name) {
    const { world } = this.#graph;
    const region = name.is === "scalar" ? regionOf(name.text) : void 0;
    const own = world.settle(itsRegion);
    if (region !== void 0) return own.is !== "scalar" || own.text === region;
    const isWhole = name.is === "scalar" && name.text.startsWith("arn:");
    return kind.isGlobal === true || isWhole || itsRegion === from.region || world.same(own, from.region).value !== false;
  }
  #of(workload, kind, property) {
    const key = `${workload}\0${kind}\0${property}`;
    const known = this.#edges.get(key);
    if (known) return known;
    const byTarget = /* @__PURE__ */ new Map();
    const loose = [];
    for (const subject of this.#graph.ofKind(workload, kind)) {
      const spec = subject.kind.properties[property];
      const wanted = spec?.refersTo ?? spec?.item?.refersTo;
      if (!spec || wanted === void 0) continue;
      const targets = /* @__PURE__ */ new Set();
      let unknown2 = false;
      for (const leaf of leaves(this.#graph.world, propertyOf(this.#graph.world, subject, spec))) {
        const target = resolve(this.#graph, this.#graph.world, subject, leaf, wanted);
        if (target.is === "resource") targets.add(target.subject.id);
        else if (target.is === "unknown" && target.among) for (const { id } of target.among) targets.add(id);
        else if (target.is === "unknown") unknown2 = true;
      }
      for (const id of targets) push(byTarget, id, subject);
      if (unknown2) loose.push(subject);
    }
    const edges = { byTarget, loose };
    this.#edges.set(key, edges);
    return edges;
  }
  #namesOf(workload, kind) {
    const key = `${workload}\0${kind}`;
    const known = this.#names.get(key);
    if (known) return known;
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
      if (settled.value) return resolve(graph, world, from, world.settle(settled.value), kind);
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
      const [first2] = namesakes;
      if (!first2) return { is: "elsewhere", why: `\`${settled.text}\` is not defined in these files` };
      const why = `it is not certain that \`${first2.subject.address}\` exists under the name \`${settled.text}\``;
      return meant(namesakes) ?? { ...unknown(why, namesakes), among: namesakes.map(({ subject }) => subject) };
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
function meant([first2]) {
  return first2?.certain ? { is: "resource", subject: first2.subject } : void 0;
}
var unknown = (why, namesakes = []) => ({
  is: "unknown",
  why,
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
      const label = `${subject.address}.${shownPath(pathOf(spec.names, subject) ?? property)}`;
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
        const condition = conditionHolds(site2, settled.condition);
        this.#read(reader, spec, settled.then, all(presence2, condition), seen, absent);
        this.#read(reader, spec, settled.else, all(presence2, not(condition)), seen, absent);
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
    const unread4 = (why) => (there) => {
      if (manyZones(reader, spec)) this.#spread(site2, { is: "unknown", why, hangsOn, place: settled.place }, there, 1, Infinity, false);
      else this.#add(new TextProperty({ ...site2, label: `the zone of ${reader.label}` }, { ...zoneOf(settled, why, scope), hangsOn }), there);
    };
    if (target.is !== "resource") unread4(target.why)(presence2);
    else {
      const { kind, address } = target.subject;
      const found2 = this.members.length;
      this.of({ ...reader, subject: target.subject }, presence2, seen, unread4(`${kind.label} \`${address}\` does not say its zone`));
      if (target.subject.raw.open) this.#asOneOf(found2, settled, address, scope);
      this.#seeFrom(found2, settled, `${kind.label} \`${address}\``);
    }
  }
  /** What hangs on which of many instances it is has a name for this one: of two it is not known whether they are in one zone. */
  #asOneOf(first2, settled, address, scope) {
    for (const member of this.members.splice(first2)) {
      const { site: site2, reading } = member.item;
      const own = site2.world.settle(reading);
      const hangsOnIt = own.is !== "scalar" && canonical(own)?.includes(address) !== false;
      const why = own.is === "unknown" ? own.why : "it differs from one instance to the next";
      this.members.push(hangsOnIt ? { ...member, item: new TextProperty(site2, zoneOf(settled, why, scope)) } : member);
    }
  }
  /** Zones are seen from the list that names the subnets: that is what is at fault where they are too few, and not a subnet. */
  #seeFrom(first2, { place }, label) {
    for (const member of this.members.splice(first2)) {
      const { site: site2, reading } = member.item;
      const seen = { span: place.span, via: [...place.via, { span: reading.place.span, label }] };
      this.members.push({ ...member, item: new TextProperty(site2, seenFrom(reading, seen)) });
    }
  }
  #add(item, presence2) {
    this.members.push({ item, presence: presence2, least: 1, most: 1 });
  }
  #spread(site2, of, presence2, least, most, distinct2) {
    const because = () => [{ span: of.place.span, says: `${site2.label} is not known: ${of.why}`, via: of.place.via }];
    this.rest.push(restIn({ least, most, distinct: distinct2, because, hangsOn: site2.world.hangsOn(of) }, presence2));
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
  /** What has been read of it in its world, whichever rule asked: many ask for the same row. */
  #rows;
  constructor(reader) {
    this.subject = reader.subject;
    this.#reader = reader;
    this.#rows = rowsOf(reader);
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
    return this.#placed("region", this.subject.region);
  }
  get account() {
    return this.#placed("account", this.subject.account);
  }
  /** Its language has this property for it, so that what it says, or does not say, means something. */
  knows(property) {
    const { kind, filled } = this.subject;
    const spec = kind.properties[property];
    return spec !== void 0 && (pathOf(spec.names, this.subject) !== void 0 || filled.has(spec));
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
  /** In the same deployment, and certainly in the same region and account: what is deployed together need not share a provider. */
  isBeside({ subject: other }) {
    const own = this.subject;
    if (own.deployment !== other.deployment) return false;
    return this.#isOne(own.region, other.region) && this.#isOne(own.account, other.account);
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
    const known = this.#rows.get(spec);
    if (known !== void 0) return known;
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
  #isOne(a, b) {
    return a === b || this.#reader.graph.world.same(a, b).value === true;
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
var ROWS = /* @__PURE__ */ new WeakMap();
function rowsOf({ world, subject }) {
  const inWorld = ROWS.get(world) ?? /* @__PURE__ */ new Map();
  ROWS.set(world, inWorld);
  const rows = inWorld.get(subject) ?? /* @__PURE__ */ new Map();
  inWorld.set(subject, rows);
  return rows;
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
  return Object.values(table).flatMap((spec) => [...misses(resource, spec, below, path), ...inside2(resource, spec, below, path)]);
}
function misses(resource, spec, below, path) {
  const { language } = resource.subject;
  const right = pathOf(spec.names, resource.subject);
  const split2 = splitFrom(resource.subject, spec);
  const instead = split2 && { instead: `a resource \`${split2.type}\` says it, in \`${split2.path}\`` };
  return (spec.misses?.[language] ?? []).flatMap((name) => {
    const miss = written(resource, below, name, path);
    return miss ? [{ ...miss, ...instead ?? (right !== void 0 && { right: shownPath(right) }) }] : [];
  });
}
function inside2(resource, spec, below, path) {
  const table = spec.properties ?? spec.item?.properties;
  const name = pathOf(spec.names, resource.subject);
  if (!table) return [];
  const { world } = resource.site;
  const at = name === void 0 ? below : world.settle(readAt(world, below, pathSteps(name)));
  const label = name === void 0 ? path : `${path}${shownPath(name)}`;
  if (at.is === "map") return inTable(resource, table, at, `${label}.`);
  if (at.is !== "list") return [];
  return at.items.flatMap((item, index) => {
    const settled = item.is === "spread" ? item.of : world.settle(item);
    return settled.is === "map" ? inTable(resource, table, settled, `${label}[${String(index)}].`) : [];
  });
}
function written(resource, below, name, path) {
  const { world, label } = resource.site;
  const settled = world.settle(onlyBlock(world, readAt(world, below, pathSteps(name))));
  if (!isWritten(settled)) return void 0;
  const unknownTo = KNOWER[resource.subject.language];
  const site2 = { ...resource.site, label: `${label}.${path}${name}` };
  const absent = through(site2, settled, (branch) => {
    const says = `${site2.label} is written, which ${unknownTo} does not know`;
    return verdict(isWritten(branch) ? "fails" : "holds", () => [evidence(site2, branch, () => says)]);
  });
  return { written: `${path}${name}`, unknownTo, verdict: absent };
}

// src/graph/unproven.ts
var unproven = ({ subject }, why) => verdict("unknown", () => [nothingAt(subject.name, why)]);

// src/kinds/backup.ts
var backup_exports = {};
__export(backup_exports, {
  backupPlan: () => backupPlan,
  backupPolicy: () => backupPolicy,
  backupSelection: () => backupSelection,
  backupVault: () => backupVault
});

// src/graph/kind.ts
var WHOLE = "@whole";
var defineKind = (kind) => kind;
function typesOf(kind, language) {
  const types = kind[language];
  if (types === void 0) return [];
  return [types].flat().map((each) => typeof each === "string" ? { type: each } : each);
}

// src/value/literal.ts
var literal = (reading) => holdsName(reading) ? named(reading) : reading;
function named(reading) {
  switch (reading.is) {
    case "reference":
      return reading.value ? literal(reading.value) : reading;
    case "choice":
      return { ...reading, then: literal(reading.then), else: literal(reading.else) };
    case "text":
      return { ...reading, parts: reading.parts.map((part) => typeof part === "string" ? part : literal(part)) };
    default:
      return reading;
  }
}
function holdsName(reading) {
  switch (reading.is) {
    case "reference":
      return reading.value !== void 0;
    case "choice":
      return holdsName(reading.then) || holdsName(reading.else);
    case "text":
      return reading.parts.some((part) => typeof part !== "string" && holdsName(part));
    default:
      return false;
  }
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
      const unread4 = settled.is === "unknown" ? settled.malformed !== true : settled.is === "reference" && settled.attribute !== void 0;
      const outcome = unread4 ? "unknown" : settled.is === "list" || settled.is === "absent" ? "holds" : "fails";
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
  #both(choice2, presence2, read4) {
    const condition = conditionHolds(this.#site, choice2.condition);
    read4(choice2.then, all(presence2, condition));
    read4(choice2.else, all(presence2, not(condition)));
  }
  #one(item, presence2, index) {
    const reader = { ...this.#reader, label: `${this.#reader.label}[${String(index)}]` };
    this.members.push({ item: this.#item.view(reader, item), presence: presence2, least: 1, most: 1 });
  }
  #spread({ least, most, distinct: distinct2, of }, presence2) {
    this.#rest({ least, most, distinct: distinct2 }, of, presence2);
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
    return viewRow(this.#reader, readRow(world, this.#reading, subject, spec), spec);
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

// src/graph/open.ts
function isOneOfMany(reading, { open }) {
  if (open === void 0 || open.most <= 1) return false;
  if (reading.is === "text") return reading.parts.some((part) => typeof part !== "string" && isOneOfMany(part, { open }));
  return reading.is === "reference" && reading.instance !== void 0;
}
var oneOfMany = (address) => `one of the instances for which \`${address}\` stands, and says nothing of the others`;

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
      if (target.is === "resource" && target.subject.id === subject.id && isOneOfMany(settled, subject.raw)) {
        return verdict("unknown", () => [evidence(this.site, settled, () => `${this.site.label} names ${oneOfMany(subject.address)}`)], this.#hangsOn(settled, target));
      }
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
    if (target.is !== "resource") return { ...unread2(settled, property, target.why, this.#reader.subject.deployment.id), hangsOn: this.#hangsOn(settled, target) };
    const { address, deployment } = target.subject;
    const found2 = propertyOf(world, target.subject, spec);
    if (spec.default?.[target.subject.language] !== void 0) return found2;
    return leftToAws(found2, { ...unread2(settled, property, `${property} of \`${address}\` is not set`, deployment.id), unset: "certainly" });
  }
  #say(settled, why) {
    return evidence(this.site, settled, () => `${this.site.label} leads to something that cannot be read: ${why}`);
  }
};
function leftToAws(found2, chosen) {
  if (found2.is === "choice") return { ...found2, then: leftToAws(found2.then, chosen), else: leftToAws(found2.else, chosen) };
  return found2.is === "absent" ? chosen : found2;
}
function unread2(of, property, why, scope) {
  const name = canonical(of);
  const label = `${property} of ${of.is === "scalar" ? `\`${of.text}\`` : "it"}`;
  return { is: "unknown", why, unset: "perhaps", place: of.place, ...name !== void 0 && { term: { scope, text: `${property} of ${name}`, label } } };
}
function arnOutcome({ graph }, settled) {
  if (settled.is === "scalar") return settled.text.startsWith("arn:") ? "holds" : "fails";
  if (settled.is === "text") {
    const [first2] = settled.parts;
    if (typeof first2 === "string") return first2.startsWith("arn:") ? "holds" : "fails";
    return settled.parts.length === 1 && first2 ? arnOutcome({ graph }, first2) : "unknown";
  }
  if (settled.is !== "reference") return settled.is === "absent" ? "fails" : "unknown";
  const subject = graph.anyAt(settled.scope, settled.address);
  if (subject && settled.attribute !== void 0 && settled.attribute === nameOf(subject)) return "fails";
  if (settled.attribute !== void 0 && !isPlain(settled.attribute, subject)) return givesArn(settled.attribute, subject?.kind) ? "holds" : "unknown";
  if (subject) {
    const gives = subject.kind.ref?.[subject.language];
    return gives === void 0 ? "unknown" : gives === "arn" ? "holds" : "fails";
  }
  return graph.typeAt(settled.scope, settled.address) === void 0 ? "fails" : "unknown";
}
function nameOf({ kind, language, type }) {
  const spec = kind.identity === void 0 || language !== "terraform" ? void 0 : kind.properties[kind.identity];
  return spec && pathOf(spec.names, { language, type });
}
var isPlain = (attribute2, subject) => attribute2 === "id" && subject?.language === "terraform";
var givesArn = (attribute2, kind) => /Arn$/iu.test(attribute2) || kind?.arns?.includes(attribute2) === true;

// src/graph/tags.ts
var ITEM = {
  cloudformation: { key: "Key", value: "Value" },
  terraform: { key: "key", value: "value" }
};
var Tags = class {
  #site;
  #reading;
  #names;
  constructor(reader, reading) {
    this.#names = ITEM[reader.subject.language];
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
    const key = settled.is === "map" ? settled.entries.get(this.#names.key)?.value : void 0;
    const value = settled.is === "map" ? settled.entries.get(this.#names.value)?.value : void 0;
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
var oneOf = (words, { spelled, ...options }) => {
  const plain2 = word(words);
  const others = { cloudformation: spelledDecoder(words, spelled?.cloudformation), terraform: spelledDecoder(words, spelled?.terraform) };
  return {
    ...common("text", options),
    words,
    ...spelled && { spelled },
    view: (reader, reading) => new Property(site(reader), reading, others[reader.subject.language] ?? plain2, fallback(reader, options))
  };
};
var text2 = (options) => ({
  ...common("text", options),
  view: (reader, reading) => new TextProperty(site(reader), literal(reading), fallback(reader, options))
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
  return { ...common(type, options), view: (reader, reading) => new Property(site(reader), literal(reading), decoder, fallback(reader, options)) };
}
function common(type, options) {
  const { default: fallbacks, misses: misses2, nothing, reshaped, ...names } = options;
  return { type, names, ...fallbacks && { default: fallbacks }, ...misses2 && { misses: misses2 }, ...nothing && { nothing }, ...reshaped && { reshaped } };
}
var spelledDecoder = (words, spelled) => spelled && word(words, spelled);
var site = (reader) => ({ world: reader.world, label: reader.label, home: reader.subject.name });
function fallback({ subject }, options) {
  const isLacking = typeof options[subject.language] === "object" && pathOf(options, subject) === void 0;
  return isLacking ? void 0 : options.default?.[subject.language];
}

// src/kinds/pages.ts
var templatePage = (resource) => `https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-${resource}.html`;
var providerPage = (resource) => `https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/${resource}`;
var settingPage = (setting) => `https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-${setting}.html`;
var DELETION_POLICY_PAGE = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html";
var UPDATE_REPLACE_POLICY_PAGE = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html";
var terraformPage = (resource) => `https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/${resource}`;
var LIFECYCLE_PAGE = "https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle";

// src/kinds/lifecycle.ts
var POLICIES = ["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"];
var lifecycle = (deletion = "Delete") => ({
  deletionPolicy: oneOf(POLICIES, { cloudformation: "/DeletionPolicy", default: { cloudformation: deletion, page: DELETION_POLICY_PAGE } }),
  updateReplacePolicy: oneOf(POLICIES, { cloudformation: "/UpdateReplacePolicy", default: { cloudformation: "Delete", page: UPDATE_REPLACE_POLICY_PAGE } }),
  preventDestroy: bool({ terraform: "/lifecycle.prevent_destroy", default: { terraform: false, page: LIFECYCLE_PAGE } })
});

// src/kinds/backup.ts
var RULE = { cloudformation: settingPage("backup-backupplan-backupruleresourcetype"), terraform: terraformPage("backup_plan") };
var SCHEDULE = { cloudformation: "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupRule.html", terraform: terraformPage("backup_plan") };
var NEVER2 = { terraform: ["0", "-1"] };
var retention = {
  deleteAfter: days({ cloudformation: "Lifecycle.DeleteAfterDays", terraform: "lifecycle.delete_after", nothing: NEVER2 }),
  coldAfter: days({ cloudformation: "Lifecycle.MoveToColdStorageAfterDays", terraform: "lifecycle.cold_storage_after", nothing: NEVER2 })
};
var backupPlan = defineKind({
  name: "backup.plan",
  label: "backup plan",
  cloudformation: "AWS::Backup::BackupPlan",
  terraform: "aws_backup_plan",
  page: templatePage("backup-backupplan"),
  ref: { cloudformation: "id", terraform: "id" },
  properties: {
    rules: list(
      record({
        name: text2({ cloudformation: "RuleName", terraform: "rule_name" }),
        ...retention,
        schedule: text2({
          cloudformation: "ScheduleExpression",
          terraform: "schedule",
          default: { cloudformation: "cron(0 5 ? * * *)", terraform: "cron(0 5 ? * * *)", page: SCHEDULE },
          nothing: { terraform: [""] },
          misses: { cloudformation: ["Schedule"], terraform: ["schedule_expression"] }
        }),
        timeZone: text2({
          cloudformation: "ScheduleExpressionTimezone",
          terraform: "schedule_expression_timezone",
          default: { cloudformation: "UTC", terraform: "Etc/UTC", page: RULE }
        }),
        startWindow: minutes({ cloudformation: "StartWindowMinutes", terraform: "start_window" }),
        continuous: bool({ cloudformation: "EnableContinuousBackup", terraform: "enable_continuous_backup", default: { cloudformation: false, terraform: false, page: RULE } }),
        vault: reference("backup.vault", { cloudformation: "TargetBackupVault", terraform: "target_vault_name" }),
        copies: list(
          record({ ...retention, vault: reference("backup.vault", { cloudformation: "DestinationBackupVaultArn", terraform: "destination_vault_arn" }) }),
          { cloudformation: "CopyActions", terraform: "copy_action" }
        )
      }),
      { cloudformation: "BackupPlan.BackupPlanRule", terraform: "rule", misses: { cloudformation: ["BackupPlan.Rules", "BackupPlan.BackupPlanRules"] } }
    )
  }
});
var tag = {
  key: text2({ cloudformation: "ConditionKey", terraform: "key" }),
  value: text2({ cloudformation: "ConditionValue", terraform: "value" })
};
var tagCondition = (cloudformation, terraform) => list(record(tag), { cloudformation: `BackupSelection.Conditions.${cloudformation}`, terraform: `condition[].${terraform}` });
var backupSelection = defineKind({
  name: "backup.selection",
  label: "backup selection",
  cloudformation: "AWS::Backup::BackupSelection",
  terraform: "aws_backup_selection",
  page: templatePage("backup-backupselection"),
  properties: {
    plan: reference("backup.plan", { cloudformation: "BackupPlanId", terraform: "plan_id" }),
    role: reference("iam.role", { cloudformation: "BackupSelection.IamRoleArn", terraform: "iam_role_arn" }),
    resources: list(text2({}), { cloudformation: "BackupSelection.Resources", terraform: "resources" }),
    notResources: list(text2({}), { cloudformation: "BackupSelection.NotResources", terraform: "not_resources" }),
    anyTag: list(record({ operator: text2({ cloudformation: "ConditionType", terraform: "type" }), ...tag }), {
      cloudformation: "BackupSelection.ListOfTags",
      terraform: "selection_tag"
    }),
    tagEquals: tagCondition("StringEquals", "string_equals"),
    tagLike: tagCondition("StringLike", "string_like"),
    tagNotEquals: tagCondition("StringNotEquals", "string_not_equals"),
    tagNotLike: tagCondition("StringNotLike", "string_not_like")
  }
});
var backupVault = defineKind({
  name: "backup.vault",
  label: "backup vault",
  cloudformation: ["AWS::Backup::BackupVault", "AWS::Backup::LogicallyAirGappedBackupVault"],
  terraform: ["aws_backup_vault", "aws_backup_logically_air_gapped_vault"],
  page: templatePage("backup-backupvault"),
  identity: "vaultName",
  ref: { cloudformation: "name", terraform: "name" },
  companions: [{ language: "terraform", type: "aws_backup_vault_lock_configuration", target: "backup_vault_name", fills: { lockedFor: "min_retention_days" } }],
  properties: {
    ...lifecycle(),
    vaultName: text2({ cloudformation: "BackupVaultName", terraform: "name" }),
    /** The least time for which a locked vault keeps what is in it. */
    lockedFor: days({ cloudformation: "LockConfiguration.MinRetentionDays" }),
    /** A logically air-gapped vault is locked from the start. */
    airGappedFor: days({ cloudformation: "MinRetentionDays", terraform: "min_retention_days" })
  }
});
var backupPolicy = defineKind({
  name: "backup.policy",
  label: "organization policy",
  cloudformation: "AWS::Organizations::Policy",
  terraform: "aws_organizations_policy",
  page: templatePage("organizations-policy"),
  properties: {
    type: text2({ cloudformation: "Type", terraform: "type", default: { terraform: "SERVICE_CONTROL_POLICY", page: { terraform: terraformPage("organizations_policy") } } })
  }
});

// src/recovery/roles/once.ts
function once(ask) {
  const known = /* @__PURE__ */ new WeakMap();
  return (resource) => {
    const { world } = resource.site;
    const inWorld = known.get(world) ?? /* @__PURE__ */ new Map();
    known.set(world, inWorld);
    const answer = inWorld.get(resource.subject) ?? ask(resource);
    inWorld.set(resource.subject, answer);
    return answer;
  };
}

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
var unreadable = (because, nothing) => new Several([], [{ least: 0, most: Infinity, distinct: false, because }], nothing);
var standingOn = (property, claim) => ({
  ...claim,
  because: () => distinctEvidence([...property.evidence(), ...claim.because()])
});
var orRarely = (claim, rare) => rare.outcome === "fails" ? claim : any(claim, rare);
var explained = (claim, why) => ({ ...claim, because: () => claim.because().map((each) => ({ ...each, says: `${each.says}, ${why}` })) });
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
  const isOne2 = graph.world.same(resource.subject.region, from.subject.region).value === true;
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
  const staysLongEnough = (kept) => cold === void 0 || cold === NEVER3 || kept === NEVER3 || kept >= cold + COLD_STORAGE_DAYS;
  return any(cold === void 0 ? undecided(coldAfter) : deleteAfter.satisfies(staysLongEnough), deleteAfter.isUnset(), coldAfter.isUnset());
}
var COLD_STORAGE_DAYS = 90;
var NEVER3 = -1;
var isValidIfContinuous = ({ continuous, deleteAfter, coldAfter }) => any(
  all(deleteAfter.isSet(), deleteAfter.satisfies((kept) => kept >= 1 && kept <= CONTINUOUS_DAYS), coldAfter.isUnset()),
  not(continuous.equals(true))
);
var CONTINUOUS_DAYS = 35;
var keepsFor = ({ deleteAfter }, days2) => any(deleteAfter.isUnset(), deleteAfter.satisfies((kept) => kept === NEVER3 || kept >= days2));
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
  const { identity } = subject.kind;
  const spec = identity === void 0 ? void 0 : subject.kind.properties[identity];
  const name = spec ? world.settle(propertyOf(world, subject, spec)) : { is: "absent", place: { span: subject.name, via: [] } };
  const fields = [
    wildcard(shape.service, service) ? "holds" : "fails",
    regional(region, world.settle(subject.region)),
    regional(account, world.settle(subject.account)),
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
  terraform: ["aws_cloudcontrolapi_resource", "aws_cloudformation_stack", "aws_serverlessapplicationrepository_cloudformation_stack", "aws_servicecatalog_provisioned_product", "module"]
};
var UNSEEN_STACKS = {
  cloudformation: ["AWS::CloudFormation::Stack", "AWS::Serverless::Application"],
  terraform: ["aws_cloudformation_stack", "module"]
};
var UNREAD_MODULES = { cloudformation: [], terraform: ["module"] };

// src/recovery/roles/given.ts
function givenTo({ subject }, isWanted) {
  return subject.deployment.resources.find((other) => isWanted(other) && mentions2(other.properties, subject))?.address;
}
var makesUnseen = ({ language, type }) => UNSEEN_MAKERS[language].some((start) => type.startsWith(start));
var mayBeMadeByModule = (resource) => mayBeMadeBy(resource, UNREAD_MODULES);
var orMadeUnseen = (resource, claim) => claim.outcome === "fails" ? any(claim, mayBeMadeBy(resource, UNSEEN_STACKS)) : claim;
function mayBeMadeBy(resource, makers) {
  const maker = givenTo(resource, ({ language, type }) => makers[language].some((start) => type.startsWith(start)));
  return maker === void 0 ? any() : unproven(resource, `\`${maker}\` is given \`${resource.subject.address}\`, and what it makes is not among these files`);
}
var METRIC_NAME = /FullName$|^arn_suffix$/u;
function mentions2(reading, target) {
  switch (reading.is) {
    case "reference":
      return reading.address === target.address && reading.scope === target.deployment.id && !METRIC_NAME.test(reading.attribute ?? "");
    case "text":
      return reading.parts.some((part) => typeof part !== "string" && mentions2(part, target));
    case "choice":
      return mentions2(reading.then, target) || mentions2(reading.else, target);
    case "list":
      return reading.items.some((item) => mentions2(item, target));
    case "map":
      return [...reading.entries.values()].some(({ value }) => mentions2(value, target));
    case "unknown":
      return reading.term !== void 0 && isNamedIn(reading.term.text, target.address);
    case "spread":
      return mentions2(reading.of, target);
    default:
      return false;
  }
}
function isNamedIn(text3, address) {
  for (let at = text3.indexOf(address); at >= 0; at = text3.indexOf(address, at + 1)) {
    const around = [text3.slice(0, at).at(-1), text3.at(at + address.length)];
    if (!around.some((character) => character !== void 0 && /\w/u.test(character))) return true;
  }
  return false;
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
  const [first2] = parts2;
  if (parts2.length === 1 && typeof first2 === "object") return outcomeOf(first2, store);
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
  const tagged = anyTag.some((tag2) => carries(store, tag2, LISTED));
  const chosen = any(named3, tagged, not(choosesSomething(selection)));
  if (chosen.outcome === "fails") return chosen;
  return all(
    chosen,
    tagEquals.every((tag2) => carries(store, tag2, CONDITION)),
    tagLike.every((tag2) => carries(store, tag2, PATTERN)),
    tagNotEquals.every((tag2) => not(carries(store, tag2, CONDITION))),
    tagNotLike.every((tag2) => not(carries(store, tag2, PATTERN))),
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
  const name = named2(world.settle(key.reading));
  const wanted = value.known();
  if (style.pattern && wanted === void 0) return verdict("unknown", () => value.evidence(), world.hangsOn(value.reading));
  const found2 = style.pattern && wanted !== void 0 ? tags2.matches(name, wanted) : tags2.has(name, value.reading);
  if (found2.outcome === "fails") return found2;
  if (key.startsWith(TAG_PREFIX).outcome === (style.prefix ? "fails" : "holds")) return verdict("unknown", () => key.evidence().map((each) => ({ ...each, says: `${each.says}, and ${style.prefix ? CONDITIONS_NAME : LISTS_NAME}` })));
  if (found2.outcome === "holds") return found2;
  const unread4 = [key, value].filter((each) => each.known() === void 0);
  const hangsOn = [...found2.hangsOn, ...unread4.flatMap(({ reading }) => world.hangsOn(reading))];
  return verdict("unknown", () => [...unread4.flatMap((each) => each.evidence()), ...found2.because()], hangsOn);
}
var CONDITIONS_NAME = `conditions name a tag with \`${TAG_PREFIX}\` before it`;
var LISTS_NAME = `a list of tags names a tag without \`${TAG_PREFIX}\` before it`;
function named2(settled) {
  if (settled.is === "scalar") return { ...settled, text: settled.text.replace(TAG_PREFIX, "") };
  const [first2, ...rest] = settled.is === "text" ? settled.parts : [];
  if (typeof first2 !== "string" || !first2.startsWith(TAG_PREFIX)) return settled;
  const [only] = rest;
  if (first2 === TAG_PREFIX && rest.length === 1 && typeof only === "object") return only;
  return { is: "text", parts: [first2.slice(TAG_PREFIX.length), ...rest], place: settled.place };
}

// src/recovery/backup/coverage.ts
var backupRules = once(
  (store) => store.others(backupSelection).where((selection) => selects(selection, store)).flatMap((selection) => plannedBy(selection)).and(store.others(backupPolicy).flatMap((policy) => plannedIn(policy))).named(nothingAt(store.subject.name, `no backup plan selects \`${store.subject.address}\``))
);
var inBackupPlan = (store) => backupRules(store).exist();
function plannedIn(policy) {
  const isOne2 = policy.type.equals("BACKUP_POLICY");
  const nothing = nothingAt(policy.subject.name, `\`${policy.subject.address}\` plans no backups`);
  const because = () => isOne2.because().map((each) => ({ ...each, says: `what the policy \`${policy.subject.address}\` backs up is not read` }));
  return new Several([], [{ least: 0, most: isOne2.outcome === "fails" ? 0 : Infinity, distinct: false, because }], nothing);
}
function plannedBy(selection) {
  const plan = selection.plan.target(backupPlan);
  const nothing = nothingAt(selection.subject.name, `\`${selection.subject.address}\` belongs to a plan without rules`);
  if (plan) return plan.rules.where(() => presume(isAccepted(plan)));
  const { site: site2, reading } = selection.plan;
  const because = () => selection.plan.evidence();
  return new Several([], [{ least: 0, most: Infinity, distinct: false, because, hangsOn: site2.world.hangsOn(reading) }], nothing);
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
var PROVIDER_GROUP = providerPage("autoscaling_group");
var CREATE_GROUP = "https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html";
var POLICY = templatePage("autoscaling-scalingpolicy");
var PROVIDER_POLICY = providerPage("autoscaling_policy");
var DISTRIBUTION = settingPage("autoscaling-autoscalinggroup-instancesdistribution");
var autoScalingGroup = defineKind({
  name: "autoscaling.group",
  label: "Auto Scaling group",
  cloudformation: "AWS::AutoScaling::AutoScalingGroup",
  terraform: "aws_autoscaling_group",
  page: GROUP,
  identity: "groupName",
  ref: { cloudformation: "name" },
  zones: ["subnets", "availabilityZones", "availabilityZoneIds"],
  companions: [
    {
      language: "terraform",
      type: "aws_autoscaling_attachment",
      target: "autoscaling_group_name",
      adds: { targetGroups: "lb_target_group_arn", classicBalancers: "elb" }
    },
    {
      language: "terraform",
      type: "aws_autoscaling_traffic_source_attachment",
      target: "autoscaling_group_name",
      adds: { trafficSources: "traffic_source", trafficTargetGroups: "traffic_source[].identifier" }
    },
    { language: "terraform", type: "aws_autoscaling_group_tag", target: "autoscaling_group_name", adds: { tagKeys: "tag.key" } }
  ],
  rejected: {
    cloudformation: { TargetValue: "a group has no target of its own; a scaling policy has one, in TargetTrackingConfiguration" }
  },
  properties: {
    groupName: text2({ cloudformation: "AutoScalingGroupName", terraform: "name" }),
    minSize: count({ cloudformation: "MinSize", terraform: "min_size" }),
    maxSize: count({ cloudformation: "MaxSize", terraform: "max_size" }),
    /** What the sizes count where the group chooses instance types by what they have. */
    sizeUnit: oneOf(["units", "vcpu", "memory-mib"], { cloudformation: "DesiredCapacityType", terraform: "desired_capacity_type" }),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "VPCZoneIdentifier", terraform: "vpc_zone_identifier" }),
    availabilityZones: list(text2({}), { cloudformation: "AvailabilityZones", terraform: "availability_zones" }),
    availabilityZoneIds: list(text2({}), { cloudformation: "AvailabilityZoneIds" }),
    /** A comma-separated list; EC2 is always among them. */
    healthCheckType: text2({ cloudformation: "HealthCheckType", terraform: "health_check_type", default: { cloudformation: "EC2", terraform: "EC2", page: { cloudformation: GROUP, terraform: CREATE_GROUP } }, misses: { cloudformation: ["HealthCheck"] } }),
    gracePeriod: seconds({ cloudformation: "HealthCheckGracePeriod", terraform: "health_check_grace_period", default: { cloudformation: 0, terraform: 300, page: { cloudformation: GROUP, terraform: PROVIDER_GROUP } } }),
    launchHooks: list(text2({}), { cloudformation: "LifecycleHookSpecificationList[].LifecycleTransition", terraform: "initial_lifecycle_hook[].lifecycle_transition" }),
    targetGroups: list(reference("elb.targetGroup", {}), { cloudformation: "TargetGroupARNs", terraform: "target_group_arns" }),
    classicBalancers: list(reference("elb.classic", {}), { cloudformation: "LoadBalancerNames", terraform: "load_balancers" }),
    trafficSources: list(record({ type: text2({ cloudformation: "Type", terraform: "type" }) }), { cloudformation: "TrafficSources", terraform: "traffic_source" }),
    /** Target groups by ARN and classic load balancers by name, both in one list. */
    trafficTargetGroups: list(reference("elb.targetGroup", {}), { cloudformation: "TrafficSources[].Identifier", terraform: "traffic_source[].identifier" }),
    capacityRebalance: bool({ cloudformation: "CapacityRebalance", terraform: "capacity_rebalance", default: { cloudformation: false, terraform: false, page: { cloudformation: GROUP, terraform: CREATE_GROUP } } }),
    launchTemplate: reference("ec2.launchTemplate", { cloudformation: "LaunchTemplate.LaunchTemplateId", terraform: "launch_template.id" }),
    launchTemplateName: reference("ec2.launchTemplate", { cloudformation: "LaunchTemplate.LaunchTemplateName", terraform: "launch_template.name" }),
    launchConfiguration: reference("autoscaling.launchConfiguration", { cloudformation: "LaunchConfigurationName", terraform: "launch_configuration" }),
    mixedInstances: presence({ cloudformation: "MixedInstancesPolicy", terraform: "mixed_instances_policy" }),
    onDemandBase: count({
      cloudformation: "MixedInstancesPolicy.InstancesDistribution.OnDemandBaseCapacity",
      terraform: "mixed_instances_policy.instances_distribution.on_demand_base_capacity",
      default: { cloudformation: 0, terraform: 0, page: { cloudformation: DISTRIBUTION, terraform: PROVIDER_GROUP } }
    }),
    onDemandPercentage: count({
      cloudformation: "MixedInstancesPolicy.InstancesDistribution.OnDemandPercentageAboveBaseCapacity",
      terraform: "mixed_instances_policy.instances_distribution.on_demand_percentage_above_base_capacity",
      default: { cloudformation: 100, terraform: 100, page: { cloudformation: DISTRIBUTION, terraform: PROVIDER_GROUP } }
    }),
    instanceTypes: list(
      record({
        instanceType: text2({ cloudformation: "InstanceType", terraform: "instance_type" }),
        requirements: presence({ cloudformation: "InstanceRequirements", terraform: "instance_requirements" }),
        weight: number({ cloudformation: "WeightedCapacity", terraform: "weighted_capacity" })
      }),
      { cloudformation: "MixedInstancesPolicy.LaunchTemplate.Overrides", terraform: "mixed_instances_policy.launch_template.override" }
    ),
    /** Terraform's provider has no argument for it. https://github.com/hashicorp/terraform-provider-aws/issues/40271 */
    zonalShift: bool({
      cloudformation: "AvailabilityZoneImpairmentPolicy.ZonalShiftEnabled",
      default: { cloudformation: false, page: GROUP }
    }),
    tagKeys: list(text2({}), { cloudformation: "Tags[].Key", terraform: "tag[].key" })
  }
});
var autoScalingPolicy = defineKind({
  name: "autoscaling.policy",
  label: "scaling policy",
  cloudformation: "AWS::AutoScaling::ScalingPolicy",
  terraform: "aws_autoscaling_policy",
  page: POLICY,
  ref: { cloudformation: "arn" },
  properties: {
    group: reference("autoscaling.group", { cloudformation: "AutoScalingGroupName", terraform: "autoscaling_group_name" }),
    /** CloudFormation has no switch for it. */
    enabled: bool({ terraform: "enabled", default: { cloudformation: true, terraform: true, page: { cloudformation: POLICY, terraform: PROVIDER_POLICY } } }),
    type: oneOf(["TargetTrackingScaling", "StepScaling", "SimpleScaling", "PredictiveScaling"], {
      cloudformation: "PolicyType",
      terraform: "policy_type",
      default: { cloudformation: "SimpleScaling", terraform: "SimpleScaling", page: { cloudformation: POLICY, terraform: PROVIDER_POLICY } }
    }),
    predictiveMode: oneOf(["ForecastOnly", "ForecastAndScale"], {
      cloudformation: "PredictiveScalingConfiguration.Mode",
      terraform: "predictive_scaling_configuration.mode",
      default: {
        cloudformation: "ForecastOnly",
        terraform: "ForecastOnly",
        page: { cloudformation: settingPage("autoscaling-scalingpolicy-predictivescalingconfiguration"), terraform: PROVIDER_POLICY }
      }
    }),
    targetValue: number({ cloudformation: "TargetTrackingConfiguration.TargetValue", terraform: "target_tracking_configuration.target_value", misses: { cloudformation: ["TargetValue"] } })
  }
});
var autoScalingPlan = defineKind({
  name: "autoscaling.plan",
  label: "scaling plan",
  cloudformation: "AWS::AutoScalingPlans::ScalingPlan",
  terraform: "aws_autoscalingplans_scaling_plan",
  page: templatePage("autoscalingplans-scalingplan"),
  properties: {
    /** `autoScalingGroup/` and the name of the group; services and tables stand in the same list. */
    groups: list(reference("autoscaling.group", {}), { cloudformation: "ScalingInstructions[].ResourceId", terraform: "scaling_instruction[].resource_id" })
  }
});
var autoScalingHook = defineKind({
  name: "autoscaling.hook",
  label: "lifecycle hook",
  cloudformation: "AWS::AutoScaling::LifecycleHook",
  terraform: "aws_autoscaling_lifecycle_hook",
  page: templatePage("autoscaling-lifecyclehook"),
  properties: {
    group: reference("autoscaling.group", { cloudformation: "AutoScalingGroupName", terraform: "autoscaling_group_name" }),
    transition: text2({ cloudformation: "LifecycleTransition", terraform: "lifecycle_transition" })
  }
});
var autoScalingLaunchConfiguration = defineKind({
  name: "autoscaling.launchConfiguration",
  label: "launch configuration",
  cloudformation: "AWS::AutoScaling::LaunchConfiguration",
  terraform: "aws_launch_configuration",
  page: templatePage("autoscaling-launchconfiguration"),
  identity: "configurationName",
  ref: { cloudformation: "name" },
  properties: {
    configurationName: text2({ cloudformation: "LaunchConfigurationName", terraform: "name" }),
    spotPrice: text2({ cloudformation: "SpotPrice", terraform: "spot_price" })
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
  terraform: "aws_codedeploy_deployment_group",
  page: templatePage("codedeploy-deploymentgroup"),
  properties: {
    /** By their names, as no other service takes them. */
    targetGroups: list(reference("elb.targetGroup", {}), { cloudformation: "LoadBalancerInfo.TargetGroupInfoList[].Name", terraform: "load_balancer_info.target_group_info[].name" }),
    targetGroupPairs: list(reference("elb.targetGroup", {}), { cloudformation: "LoadBalancerInfo.TargetGroupPairInfoList[].TargetGroups[].Name", terraform: "load_balancer_info.target_group_pair_info.target_group[].name" })
  }
});

// src/kinds/ec2.ts
var ec2_exports = {};
__export(ec2_exports, {
  ec2Instance: () => ec2Instance,
  ec2InternetGateway: () => ec2InternetGateway,
  ec2LaunchTemplate: () => ec2LaunchTemplate,
  ec2MainRouteTable: () => ec2MainRouteTable,
  ec2NetworkInterface: () => ec2NetworkInterface,
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
  terraform: ["aws_subnet", "aws_default_subnet"],
  page: templatePage("ec2-subnet"),
  ref: { cloudformation: "id" },
  zones: ["availabilityZone", "availabilityZoneId"],
  properties: {
    availabilityZone: text2({ cloudformation: "AvailabilityZone", terraform: "availability_zone" }),
    availabilityZoneId: text2({ cloudformation: "AvailabilityZoneId", terraform: { aws_subnet: "availability_zone_id" } }),
    /** A default subnet of Terraform has none: it belongs to the region's default network. */
    vpc: reference("ec2.vpc", { cloudformation: "VpcId", terraform: { aws_subnet: "vpc_id" } }),
    tags: tags({ cloudformation: "Tags", terraform: "tags_all" })
  }
});
var ec2Instance = defineKind({
  name: "ec2.instance",
  label: "EC2 instance",
  cloudformation: "AWS::EC2::Instance",
  terraform: "aws_instance",
  page: templatePage("ec2-instance"),
  ref: { cloudformation: "id" },
  zones: ["subnet", "interfaceSubnets", "interfaces", "primaryInterface", "availabilityZone"],
  properties: {
    subnet: reference("ec2.subnet", { cloudformation: "SubnetId", terraform: "subnet_id" }),
    interfaceSubnets: list(reference("ec2.subnet", {}), { cloudformation: "NetworkInterfaces[].SubnetId" }),
    interfaces: list(reference("ec2.networkInterface", {}), {
      cloudformation: "NetworkInterfaces[].NetworkInterfaceId",
      terraform: "network_interface[].network_interface_id"
    }),
    primaryInterface: reference("ec2.networkInterface", { terraform: "primary_network_interface.network_interface_id" }),
    availabilityZone: text2({ cloudformation: "AvailabilityZone", terraform: "availability_zone" })
  }
});
var ec2NetworkInterface = defineKind({
  name: "ec2.networkInterface",
  label: "network interface",
  cloudformation: "AWS::EC2::NetworkInterface",
  terraform: "aws_network_interface",
  page: templatePage("ec2-networkinterface"),
  ref: { cloudformation: "id" },
  zones: ["subnet"],
  properties: {
    subnet: reference("ec2.subnet", { cloudformation: "SubnetId", terraform: "subnet_id" })
  }
});
var ec2LaunchTemplate = defineKind({
  name: "ec2.launchTemplate",
  label: "launch template",
  cloudformation: "AWS::EC2::LaunchTemplate",
  terraform: "aws_launch_template",
  page: templatePage("ec2-launchtemplate"),
  identity: "templateName",
  ref: { cloudformation: "id" },
  properties: {
    templateName: text2({ cloudformation: "LaunchTemplateName", terraform: "name" }),
    /** `spot` or `capacity-block`; On-Demand where nothing is written. */
    market: text2({ cloudformation: "LaunchTemplateData.InstanceMarketOptions.MarketType", terraform: "instance_market_options.market_type" })
  }
});
var ec2InternetGateway = defineKind({
  name: "ec2.internetGateway",
  label: "internet gateway",
  cloudformation: "AWS::EC2::InternetGateway",
  terraform: "aws_internet_gateway",
  page: templatePage("ec2-internetgateway"),
  ref: { cloudformation: "id" },
  properties: {}
});
var ec2RouteTable = defineKind({
  name: "ec2.routeTable",
  label: "route table",
  cloudformation: "AWS::EC2::RouteTable",
  terraform: ["aws_route_table", "aws_default_route_table"],
  page: templatePage("ec2-routetable"),
  ref: { cloudformation: "id" },
  properties: {
    /** The network whose main table it was from the beginning, which Terraform takes over. */
    defaultOf: reference("ec2.vpc", { terraform: "default_route_table_id" })
  }
});
var ec2MainRouteTable = defineKind({
  name: "ec2.mainRouteTable",
  label: "main route table association",
  terraform: "aws_main_route_table_association",
  page: providerPage("main_route_table_association"),
  properties: {
    vpc: reference("ec2.vpc", { terraform: "vpc_id" }),
    routeTable: reference("ec2.routeTable", { terraform: "route_table_id" })
  }
});
var ec2RouteTableAssociation = defineKind({
  name: "ec2.routeTableAssociation",
  label: "route table association",
  cloudformation: "AWS::EC2::SubnetRouteTableAssociation",
  terraform: "aws_route_table_association",
  page: templatePage("ec2-subnetroutetableassociation"),
  properties: {
    subnet: reference("ec2.subnet", { cloudformation: "SubnetId", terraform: "subnet_id" }),
    routeTable: reference("ec2.routeTable", { cloudformation: "RouteTableId", terraform: "route_table_id" })
  }
});
var inTable2 = (alone, inside3) => ({ aws_route: alone, aws_route_table: inside3, aws_default_route_table: inside3 });
var ec2Route = defineKind({
  name: "ec2.route",
  label: "route",
  cloudformation: "AWS::EC2::Route",
  terraform: [
    "aws_route",
    { type: "aws_route_table", each: "route", whole: "route_table_id" },
    { type: "aws_default_route_table", each: "route", whole: "route_table_id" }
  ],
  page: templatePage("ec2-route"),
  properties: {
    routeTable: reference("ec2.routeTable", { cloudformation: "RouteTableId", terraform: "route_table_id" }),
    /** A network, where the table is named as that network's main one. */
    mainOf: reference("ec2.vpc", { terraform: "route_table_id" }),
    destination: text2({ cloudformation: "DestinationCidrBlock", terraform: inTable2("destination_cidr_block", "cidr_block") }),
    destination6: text2({ cloudformation: "DestinationIpv6CidrBlock", terraform: inTable2("destination_ipv6_cidr_block", "ipv6_cidr_block") }),
    /** An internet gateway or a virtual private gateway. */
    gateway: reference("ec2.internetGateway", { cloudformation: "GatewayId", terraform: "gateway_id" }),
    endpoint: presence({ cloudformation: "VpcEndpointId", terraform: "vpc_endpoint_id" }),
    networkInterface: presence({ cloudformation: "NetworkInterfaceId", terraform: "network_interface_id" }),
    instance: presence({ cloudformation: "InstanceId", terraform: "instance_id" }),
    transitGateway: presence({ cloudformation: "TransitGatewayId", terraform: "transit_gateway_id" }),
    carrierGateway: presence({ cloudformation: "CarrierGatewayId", terraform: "carrier_gateway_id" })
  }
});
var ec2Vpc = defineKind({
  name: "ec2.vpc",
  label: "VPC",
  cloudformation: "AWS::EC2::VPC",
  terraform: "aws_vpc",
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
var capacityProviders = list(reference("ecs.capacityProvider", {}), { cloudformation: "CapacityProviderStrategy[].CapacityProvider", terraform: "capacity_provider_strategy[].capacity_provider" });
var ecsService = defineKind({
  name: "ecs.service",
  label: "ECS service",
  cloudformation: "AWS::ECS::Service",
  terraform: "aws_ecs_service",
  page: templatePage("ecs-service"),
  ref: { cloudformation: "arn" },
  zones: ["subnets"],
  properties: {
    /** Only services with a network of their own have subnets; the others stand where their instances do. */
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "NetworkConfiguration.AwsvpcConfiguration.Subnets", terraform: "network_configuration.subnets" }),
    targetGroups: list(reference("elb.targetGroup", {}), { cloudformation: "LoadBalancers[].TargetGroupArn", terraform: "load_balancer[].target_group_arn" }),
    capacityProviders,
    /** Where the new tasks of a blue/green deployment are registered. */
    alternateTargetGroups: list(reference("elb.targetGroup", {}), {
      cloudformation: "LoadBalancers[].AdvancedConfiguration.AlternateTargetGroupArn",
      terraform: "load_balancer[].advanced_configuration.alternate_target_group_arn"
    })
  }
});
var ecsTaskSet = defineKind({
  name: "ecs.taskSet",
  label: "ECS task set",
  cloudformation: "AWS::ECS::TaskSet",
  terraform: "aws_ecs_task_set",
  page: templatePage("ecs-taskset"),
  zones: ["subnets"],
  properties: {
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "NetworkConfiguration.AwsVpcConfiguration.Subnets", terraform: "network_configuration.subnets" }),
    targetGroups: list(reference("elb.targetGroup", {}), { cloudformation: "LoadBalancers[].TargetGroupArn", terraform: "load_balancer[].target_group_arn" }),
    capacityProviders
  }
});
var ecsCapacityProvider = defineKind({
  name: "ecs.capacityProvider",
  label: "ECS capacity provider",
  cloudformation: "AWS::ECS::CapacityProvider",
  terraform: "aws_ecs_capacity_provider",
  page: templatePage("ecs-capacityprovider"),
  identity: "providerName",
  ref: { cloudformation: "name" },
  properties: {
    providerName: text2({ cloudformation: "Name", terraform: "name" }),
    group: reference("autoscaling.group", { cloudformation: "AutoScalingGroupProvider.AutoScalingGroupArn", terraform: "auto_scaling_group_provider.auto_scaling_group_arn" }),
    managedScaling: oneOf(["ENABLED", "DISABLED"], { cloudformation: "AutoScalingGroupProvider.ManagedScaling.Status", terraform: "auto_scaling_group_provider.managed_scaling.status" })
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
  terraform: "aws_eks_cluster",
  page: templatePage("eks-cluster"),
  identity: "clusterName",
  ref: { cloudformation: "name" },
  properties: {
    clusterName: text2({ cloudformation: "Name", terraform: "name" })
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
var PROVIDER_BALANCER = providerPage("lb");
var PROVIDER_TARGET_GROUP = providerPage("lb_target_group");
var PROVIDER_CLASSIC = providerPage("elb");
var BALANCER_ATTRIBUTES = settingPage("elasticloadbalancingv2-loadbalancer-loadbalancerattribute");
var TARGET_GROUP = templatePage("elasticloadbalancingv2-targetgroup");
var TARGET_GROUP_ATTRIBUTES = settingPage("elasticloadbalancingv2-targetgroup-targetgroupattribute");
var CREATE_BALANCER = "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html";
var CREATE_TARGET_GROUP = "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html";
var CHECK_DEFAULTS = { cloudformation: TARGET_GROUP, terraform: PROVIDER_TARGET_GROUP };
var CLASSIC_CROSS_ZONE = "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/enable-disable-crosszone-lb.html";
var CLASSIC_DRAINING = "https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-conn-drain.html";
var SCHEMES = { terraform: { true: "internal", false: "internet-facing" } };
var elbLoadBalancer = defineKind({
  name: "elb.loadBalancer",
  label: "load balancer",
  cloudformation: "AWS::ElasticLoadBalancingV2::LoadBalancer",
  terraform: ["aws_lb", "aws_alb"],
  page: BALANCER,
  identity: "balancerName",
  ref: { cloudformation: "arn" },
  zones: ["subnets", "mappedSubnets"],
  properties: {
    balancerName: text2({ cloudformation: "Name", terraform: "name" }),
    type: oneOf(["application", "network", "gateway"], { cloudformation: "Type", terraform: "load_balancer_type", default: { cloudformation: "application", terraform: "application", page: { cloudformation: BALANCER, terraform: PROVIDER_BALANCER } } }),
    /** A Gateway Load Balancer has none. */
    scheme: oneOf(["internet-facing", "internal"], {
      cloudformation: "Scheme",
      terraform: "internal",
      spelled: SCHEMES,
      default: { cloudformation: "internet-facing", terraform: "internet-facing", page: { cloudformation: BALANCER, terraform: CREATE_BALANCER } }
    }),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "Subnets", terraform: "subnets" }),
    mappedSubnets: list(reference("ec2.subnet", {}), { cloudformation: "SubnetMappings[].SubnetId", terraform: "subnet_mapping[].subnet_id" }),
    /** The default is that of Network and Gateway Load Balancers; an Application Load Balancer's is on and stays on. */
    crossZone: bool({
      cloudformation: "LoadBalancerAttributes[Key=load_balancing.cross_zone.enabled].Value",
      terraform: "enable_cross_zone_load_balancing",
      default: { cloudformation: false, terraform: false, page: { cloudformation: BALANCER_ATTRIBUTES, terraform: PROVIDER_BALANCER } }
    }),
    deletionProtection: bool({
      cloudformation: "LoadBalancerAttributes[Key=deletion_protection.enabled].Value",
      terraform: "enable_deletion_protection",
      default: { cloudformation: false, terraform: false, page: { cloudformation: BALANCER_ATTRIBUTES, terraform: PROVIDER_BALANCER } }
    }),
    zonalShift: bool({
      cloudformation: "LoadBalancerAttributes[Key=zonal_shift.config.enabled].Value",
      terraform: "enable_zonal_shift",
      default: { cloudformation: false, terraform: false, page: { cloudformation: BALANCER_ATTRIBUTES, terraform: PROVIDER_BALANCER } }
    })
  }
});
var elbTargetGroup = defineKind({
  name: "elb.targetGroup",
  label: "target group",
  cloudformation: "AWS::ElasticLoadBalancingV2::TargetGroup",
  terraform: ["aws_lb_target_group", "aws_alb_target_group"],
  page: TARGET_GROUP,
  identity: "groupName",
  ref: { cloudformation: "arn" },
  zones: ["targets"],
  companions: ["aws_lb_target_group_attachment", "aws_alb_target_group_attachment"].map((type) => ({
    language: "terraform",
    type,
    target: "target_group_arn",
    adds: { targets: "target_id", balancers: "target_id", addresses: "" }
  })),
  properties: {
    groupName: text2({ cloudformation: "Name", terraform: "name" }),
    targetType: oneOf(["instance", "ip", "lambda", "alb"], { cloudformation: "TargetType", terraform: "target_type", default: { cloudformation: "instance", terraform: "instance", page: { cloudformation: TARGET_GROUP, terraform: PROVIDER_TARGET_GROUP } } }),
    protocol: oneOf(["HTTP", "HTTPS", "TCP", "TLS", "UDP", "TCP_UDP", "QUIC", "TCP_QUIC", "GENEVE"], { cloudformation: "Protocol", terraform: "protocol" }),
    protocolVersion: oneOf(["HTTP1", "HTTP2", "GRPC"], { cloudformation: "ProtocolVersion", terraform: "protocol_version", default: { cloudformation: "HTTP1", terraform: "HTTP1", page: CREATE_TARGET_GROUP } }),
    /** On by law but for Lambda targets, for which it is off unless it is written. */
    checked: bool({ cloudformation: "HealthCheckEnabled", terraform: "health_check.enabled", default: { inBlock: { terraform: true }, page: CHECK_DEFAULTS } }),
    /** Unset it is HTTP behind an Application Load Balancer and TCP behind the others. */
    checkProtocol: oneOf(["HTTP", "HTTPS", "TCP"], {
      cloudformation: "HealthCheckProtocol",
      terraform: "health_check.protocol",
      spelled: { terraform: { http: "HTTP", https: "HTTPS", tcp: "TCP" } },
      default: { inBlock: { terraform: "HTTP" }, page: CHECK_DEFAULTS }
    }),
    checkPath: text2({ cloudformation: "HealthCheckPath", terraform: "health_check.path" }),
    /** The defaults are those of instance and address targets; GENEVE groups have 10 s, Lambda targets 35 s and 5 failures. */
    checkInterval: seconds({ cloudformation: "HealthCheckIntervalSeconds", terraform: "health_check.interval", default: { cloudformation: 30, terraform: 30, page: { cloudformation: TARGET_GROUP, terraform: PROVIDER_TARGET_GROUP } } }),
    unhealthyThreshold: count({
      cloudformation: "UnhealthyThresholdCount",
      terraform: "health_check.unhealthy_threshold",
      default: { cloudformation: 2, terraform: 2, inBlock: { terraform: 3 }, page: CHECK_DEFAULTS }
    }),
    crossZone: oneOf(["true", "false", "use_load_balancer_configuration"], {
      cloudformation: "TargetGroupAttributes[Key=load_balancing.cross_zone.enabled].Value",
      terraform: "load_balancing_cross_zone_enabled",
      default: {
        cloudformation: "use_load_balancer_configuration",
        terraform: "use_load_balancer_configuration",
        page: { cloudformation: TARGET_GROUP_ATTRIBUTES, terraform: PROVIDER_TARGET_GROUP }
      }
    }),
    deregistrationDelay: seconds({
      cloudformation: "TargetGroupAttributes[Key=deregistration_delay.timeout_seconds].Value",
      terraform: "deregistration_delay",
      default: { cloudformation: 300, terraform: 300, page: { cloudformation: TARGET_GROUP_ATTRIBUTES, terraform: PROVIDER_TARGET_GROUP } }
    }),
    /** Instances by id; addresses, functions and load balancers stand in the same list. */
    targets: list(reference("ec2.instance", {}), { cloudformation: "Targets[].Id" }),
    balancers: list(reference("elb.loadBalancer", {}), { cloudformation: "Targets[].Id" }),
    addresses: list(record({ address: text2({ cloudformation: "Id", terraform: "target_id" }), zone: text2({ cloudformation: "AvailabilityZone", terraform: "availability_zone" }) }), { cloudformation: "Targets" })
  }
});
var forwards = (actions) => {
  const weighted = { cloudformation: `${actions.cloudformation}[].ForwardConfig.TargetGroups`, terraform: `${actions.terraform}[].forward.target_group` };
  return {
    targetGroups: list(reference("elb.targetGroup", {}), { cloudformation: `${actions.cloudformation}[].TargetGroupArn`, terraform: `${actions.terraform}[].target_group_arn` }),
    weightedGroups: list(reference("elb.targetGroup", {}), { cloudformation: `${weighted.cloudformation}[].TargetGroupArn`, terraform: `${weighted.terraform}[].arn` }),
    weighted: list(
      record({
        targetGroup: reference("elb.targetGroup", { cloudformation: "TargetGroupArn", terraform: "arn" }),
        weight: count({ cloudformation: "Weight", terraform: "weight" })
      }),
      weighted
    )
  };
};
var elbListener = defineKind({
  name: "elb.listener",
  label: "listener",
  cloudformation: "AWS::ElasticLoadBalancingV2::Listener",
  terraform: ["aws_lb_listener", "aws_alb_listener"],
  page: templatePage("elasticloadbalancingv2-listener"),
  ref: { cloudformation: "arn" },
  properties: {
    loadBalancer: reference("elb.loadBalancer", { cloudformation: "LoadBalancerArn", terraform: "load_balancer_arn" }),
    ...forwards({ cloudformation: "DefaultActions", terraform: "default_action" })
  }
});
var elbListenerRule = defineKind({
  name: "elb.listenerRule",
  label: "listener rule",
  cloudformation: "AWS::ElasticLoadBalancingV2::ListenerRule",
  terraform: ["aws_lb_listener_rule", "aws_alb_listener_rule"],
  page: templatePage("elasticloadbalancingv2-listenerrule"),
  ref: { cloudformation: "arn" },
  properties: {
    listener: reference("elb.listener", { cloudformation: "ListenerArn", terraform: "listener_arn" }),
    ...forwards({ cloudformation: "Actions", terraform: "action" })
  }
});
var elbClassic = defineKind({
  name: "elb.classic",
  label: "Classic Load Balancer",
  cloudformation: "AWS::ElasticLoadBalancing::LoadBalancer",
  terraform: "aws_elb",
  page: templatePage("elasticloadbalancing-loadbalancer"),
  identity: "balancerName",
  ref: { cloudformation: "name" },
  zones: ["subnets", "availabilityZones"],
  companions: [{ language: "terraform", type: "aws_elb_attachment", target: "elb", adds: { instances: "instance" } }],
  properties: {
    balancerName: text2({ cloudformation: "LoadBalancerName", terraform: "name" }),
    /** Unset it faces the internet. */
    scheme: oneOf(["internet-facing", "internal"], { cloudformation: "Scheme", terraform: "internal", spelled: SCHEMES }),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "Subnets", terraform: "subnets" }),
    availabilityZones: list(text2({}), { cloudformation: "AvailabilityZones", terraform: "availability_zones" }),
    crossZone: bool({ cloudformation: "CrossZone", terraform: "cross_zone_load_balancing", default: { cloudformation: false, terraform: true, page: { cloudformation: CLASSIC_CROSS_ZONE, terraform: PROVIDER_CLASSIC } } }),
    draining: bool({ cloudformation: "ConnectionDrainingPolicy.Enabled", terraform: "connection_draining", default: { cloudformation: false, terraform: false, page: { cloudformation: CLASSIC_DRAINING, terraform: PROVIDER_CLASSIC } } }),
    instances: list(reference("ec2.instance", {}), { cloudformation: "Instances", terraform: "instances" })
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
  const filled = forwardedTo(from).every((ref) => blaming(ref, ref.follow(elbTargetGroup, mayHaveTargets)));
  if (filled.outcome !== "fails") return filled;
  const maker = givenTo(from, makesUnseen);
  if (maker === void 0 && !from.isHandedOut()) return filled;
  const name = `\`${from.subject.address}\``;
  const why = maker === void 0 ? `${name} is handed out, so that others may add the rules that forward` : `\`${maker}\` is given ${name}, and may add the rules that forward`;
  return verdict("unknown", () => [nothingAt(from.subject.name, why), ...filled.because()]);
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
  const perhaps2 = (why) => verdict("unknown", () => [nothingAt(target.subject.name, why)]);
  if (target.isHandedOut()) return perhaps2(`${name} is handed out, so that something else may register with it`);
  const { graph } = target.reader;
  const user = givenTo(target, ({ address }) => !ONLOOKERS.has(graph.anyAt(target.subject.deployment.id, address)?.kind.name ?? ""));
  if (user !== void 0) return perhaps2(`\`${user}\` is given ${name}, and may register with it`);
  const deployments = target.referrers(codeDeployGroup, "targetGroups").and(target.referrers(codeDeployGroup, "targetGroupPairs"));
  if (deployments.exist().outcome !== "fails") return perhaps2(`CodeDeploy may register what it deploys with ${name}`);
  if (target.others(eksCluster).exist().outcome !== "fails") return perhaps2(`the EKS cluster may bind a service to ${name}`);
  const compute = any(...[autoScalingGroup, ecsService, ecsTaskSet, ec2Instance].map((kind) => target.others(kind).some((other) => isBeside(other, target))));
  if (compute.outcome === "holds") return any();
  return { ...perhaps2(`nothing that could register is deployed together with ${name}`), hangsOn: compute.hangsOn };
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
  const isDefault = all(subnet.vpc.isUnset(), unproven(subnet, "it is in the region's default network, whose main route table leads out unless somebody has changed it"));
  return any(isDefault, subnet.vpc.follow(ec2Vpc, (vpc) => any(mainTableLeadsOut(vpc), none2, mayGetElsewhere(subnet, "a route table"))));
}
function mainTableLeadsOut(vpc) {
  const made = vpc.referrers(ec2MainRouteTable, "vpc").some(({ routeTable }) => routeTable.follow(ec2RouteTable, hasWayOut));
  const taken = vpc.referrers(ec2RouteTable, "defaultOf").some(hasWayOut);
  return any(made, taken, vpc.referrers(ec2Route, "mainOf").some(leadsOut));
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
  terraform: [
    "aws_autoscaling_group",
    "aws_docdb_cluster",
    "aws_dsql_cluster",
    "aws_ebs_volume",
    "aws_efs_file_system",
    "aws_eks_cluster",
    "aws_elastic_beanstalk_environment",
    "aws_fsx_lustre_file_system",
    "aws_fsx_ontap_file_system",
    "aws_fsx_ontap_volume",
    "aws_fsx_openzfs_file_system",
    "aws_fsx_openzfs_volume",
    "aws_fsx_windows_file_system",
    "aws_instance",
    "aws_neptune_cluster",
    "aws_redshift_cluster",
    "aws_redshiftserverless_namespace",
    "aws_timestreamwrite_table"
  ]
};

// src/recovery/stores/stores.ts
var stores_exports = {};
__export(stores_exports, {
  SHORTEST_INTERVAL: () => SHORTEST_INTERVAL,
  isBackedUp: () => isBackedUp,
  isBackedUpEvery: () => isBackedUpEvery,
  isKept: () => isKept,
  isOriginal: () => isOriginal,
  isRetained: () => isRetained,
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
var TABLE = { cloudformation: templatePage("dynamodb-table"), terraform: terraformPage("dynamodb_table") };
var GLOBAL = templatePage("dynamodb-globaltable");
var TABLE_RECOVERY = { cloudformation: settingPage("dynamodb-table-pointintimerecoveryspecification"), terraform: TABLE.terraform };
var TABLE_REPLICA = terraformPage("dynamodb_table_replica");
var REPLICA = settingPage("dynamodb-globaltable-replicaspecification");
var BILLING_MODES = ["PAY_PER_REQUEST", "PROVISIONED"];
var dynamodbTable = defineKind({
  name: "dynamodb.table",
  label: "DynamoDB table",
  cloudformation: "AWS::DynamoDB::Table",
  terraform: "aws_dynamodb_table",
  page: TABLE.cloudformation,
  identity: "tableName",
  arn: { service: "dynamodb", resource: "table/" },
  ref: { cloudformation: "name", terraform: "name" },
  properties: {
    ...lifecycle(),
    tableName: text2({ cloudformation: "TableName", terraform: "name" }),
    billingMode: oneOf(BILLING_MODES, {
      cloudformation: "BillingMode",
      terraform: "billing_mode",
      default: { cloudformation: "PROVISIONED", terraform: "PROVISIONED", page: TABLE }
    }),
    pointInTimeRecovery: bool({
      cloudformation: "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled",
      terraform: "point_in_time_recovery.enabled",
      default: { cloudformation: false, terraform: false, page: TABLE_RECOVERY },
      misses: { cloudformation: ["PointInTimeRecoveryEnabled"], terraform: ["point_in_time_recovery_enabled"] }
    }),
    recoveryPeriod: days({
      cloudformation: "PointInTimeRecoverySpecification.RecoveryPeriodInDays",
      terraform: "point_in_time_recovery.recovery_period_in_days",
      default: { cloudformation: 35, terraform: 35, page: TABLE_RECOVERY }
    }),
    deletionProtection: bool({
      cloudformation: "DeletionProtectionEnabled",
      terraform: "deletion_protection_enabled",
      default: { cloudformation: false, terraform: false, page: TABLE },
      misses: { terraform: ["deletion_protection", "enable_deletion_protection"] }
    }),
    kmsKey: reference("kms.key", { cloudformation: "SSESpecification.KMSMasterKeyId", terraform: "server_side_encryption.kms_key_arn" }),
    indexes: list(record({ name: text2({ cloudformation: "IndexName", terraform: "name" }) }), {
      cloudformation: "GlobalSecondaryIndexes",
      terraform: "global_secondary_index"
    }),
    tags: tags({ cloudformation: "Tags", terraform: "tags_all" })
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
  terraform: [
    { type: "aws_dynamodb_table", each: "replica" },
    "aws_dynamodb_table_replica",
    { type: "aws_dynamodb_global_table", each: "replica", inherits: ["name"] }
  ],
  page: "https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_dynamodb.Table.html",
  properties: {
    table: reference("dynamodb.table", {
      cloudformation: "TableName",
      terraform: { aws_dynamodb_table: WHOLE, aws_dynamodb_table_replica: "global_table_arn", aws_dynamodb_global_table: "name" }
    }),
    replicaRegion: text2({
      cloudformation: "Region",
      terraform: { aws_dynamodb_table: "region_name", aws_dynamodb_table_replica: REGION, aws_dynamodb_global_table: "region_name" }
    }),
    pointInTimeRecovery: bool({
      terraform: { aws_dynamodb_table: "point_in_time_recovery", aws_dynamodb_table_replica: "point_in_time_recovery" },
      default: { terraform: false, page: TABLE_REPLICA }
    }),
    deletionProtection: bool({
      terraform: { aws_dynamodb_table: "deletion_protection_enabled", aws_dynamodb_table_replica: "deletion_protection_enabled" },
      default: { terraform: false, page: TABLE_REPLICA }
    })
  }
});

// src/recovery/roles/dynamodb.ts
var dynamodb_exports2 = {};
__export(dynamodb_exports2, {
  hasFellow: () => hasFellow,
  hasHistoryElsewhere: () => hasHistoryElsewhere,
  hasReplicas: () => hasReplicas,
  inEveryRegion: () => inEveryRegion,
  inSomeRegion: () => inSomeRegion,
  isInTwoRegions: () => isInTwoRegions,
  isReplicated: () => isReplicated,
  replicasOf: () => replicasOf
});
var replicasOf = (table) => table.referrers(dynamodbReplica, "table");
var isReplicated = (table) => orMadeUnseen(table, replicasOf(table).exist());
var hasReplicas = (table) => table.is(dynamodbGlobalTable) || table.is(dynamodbTable) && replicasOf(table).exist().outcome === "holds";
var isSaid = (replica) => replica.knows("pointInTimeRecovery");
var inEveryRegion = (table, claim) => table.is(dynamodbGlobalTable) ? table.replicas.every(claim) : table.is(dynamodbTable) ? all(claim(table), replicasOf(table).every((replica) => isSaid(replica) ? claim(replica) : all())) : any();
var inSomeRegion = (table, claim) => table.is(dynamodbGlobalTable) ? table.replicas.some(claim) : table.is(dynamodbTable) ? orRarely(claim(table), replicasOf(table).some((replica) => isSaid(replica) ? claim(replica) : any())) : any();
var hasHistoryElsewhere = (table) => orMadeUnseen(
  table,
  replicasOf(table).some(
    (replica) => isSaid(replica) ? all(replica.pointInTimeRecovery.equals(true), presume(not(replica.replicaRegion.same(table.region)))) : unproven(table, "whether a replica has point-in-time recovery is not said where it is made")
  )
);
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

// src/recovery/roles/lifecycle.ts
var outlivesDeletion = (resource, ...snapshots) => any(...about(resource, "deletionPolicy", () => resource.deletionPolicy.isOneOf("Retain", "RetainExceptOnCreate", ...snapshots)), ...isRefused(resource));
var outlivesReplacement = (resource, ...snapshots) => any(...about(resource, "updateReplacePolicy", () => resource.updateReplacePolicy.isOneOf("Retain", ...snapshots)), ...isRefused(resource));
var isRefused = (resource) => [
  ...about(resource, "skipFinalSnapshot", () => resource.skipFinalSnapshot?.equals(false) ?? any()),
  ...about(resource, "preventDestroy", () => resource.preventDestroy.equals(true))
];
var about = (resource, property, claim) => resource.knows(property) ? [claim()] : [];

// src/recovery/stores/lifecycle.ts
var isRetained = (resource, ...snapshots) => all(outlivesDeletion(resource, ...snapshots), outlivesReplacement(resource, ...snapshots));

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
  backsUpItself: (table) => inEveryRegion(table, hasHistory),
  reachesBack: (table, days2) => all(inEveryRegion(table, hasHistory), table.recoveryPeriod.satisfies((kept) => kept >= days2)),
  keepsItself: (table) => any(inSomeRegion(table, isProtected), isRetained(table), inSomeRegion(table, hasHistory)),
  leavesByItself: hasHistoryElsewhere
});
var dynamodbGlobalTableStore = defineStore(dynamodbGlobalTable, {
  isJudged: () => all(),
  isCopy: () => any(),
  canBeContinuous: false,
  backsUpItself: (table) => orMeant(table, inEveryRegion(table, hasHistory)),
  reachesBack: (table, days2) => table.replicas.every((replica) => all(replica.pointInTimeRecovery.equals(true), replica.recoveryPeriod.satisfies((kept) => kept >= days2))),
  keepsItself: (table) => any(
    orMeant(table, inSomeRegion(table, isProtected)),
    isRetained(table),
    inSomeRegion(table, hasHistory)
  ),
  /** Of two regions one is another than the table's own, whichever that is. */
  leavesByItself: (table) => {
    const nothing = nothingAt(table.subject.name, `no replica of \`${table.subject.address}\` has point-in-time recovery`);
    const kept = table.replicas.where((replica) => replica.pointInTimeRecovery.equals(true)).named(nothing);
    return orMeant(
      table,
      orRarely(
        any(kept.distinct((replica) => replica.region).atLeast(2), kept.some((replica) => not(replica.region.same(table.region)))),
        hasFellow(table, (fellow) => fellow.replicas.some((replica) => replica.pointInTimeRecovery.equals(true)))
      )
    );
  }
});
var hasHistory = (copy) => copy.pointInTimeRecovery.equals(true);
var isProtected = (copy) => copy.deletionProtection.equals(true);
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
var INSTANCE = { cloudformation: templatePage("rds-dbinstance"), terraform: terraformPage("db_instance") };
var CLUSTER = { cloudformation: templatePage("rds-dbcluster"), terraform: terraformPage("rds_cluster") };
var GLOBAL2 = { cloudformation: templatePage("rds-globalcluster"), terraform: terraformPage("rds_global_cluster") };
var finalSnapshot = (page) => ({ skipFinalSnapshot: bool({ terraform: "skip_final_snapshot", default: { terraform: false, page } }) });
var rdsInstance = defineKind({
  name: "rds.instance",
  label: "RDS instance",
  cloudformation: "AWS::RDS::DBInstance",
  terraform: ["aws_db_instance", "aws_rds_cluster_instance"],
  page: INSTANCE.cloudformation,
  identity: "identifier",
  arn: { service: "rds", resource: "db:" },
  ref: { cloudformation: "name", terraform: "id" },
  companions: [
    {
      language: "terraform",
      type: "aws_db_instance_automated_backups_replication",
      target: "source_db_instance_arn",
      fills: { backupReplicationRegion: REGION, backupReplicationKey: "kms_key_id" }
    }
  ],
  properties: {
    ...lifecycle("Snapshot"),
    ...finalSnapshot(INSTANCE.terraform),
    identifier: text2({ cloudformation: "DBInstanceIdentifier", terraform: "identifier" }),
    engine: text2({ cloudformation: "Engine", terraform: "engine" }),
    instanceClass: text2({ cloudformation: "DBInstanceClass", terraform: "instance_class" }),
    multiAz: bool({
      cloudformation: "MultiAZ",
      terraform: "multi_az",
      default: { cloudformation: false, terraform: false, page: INSTANCE },
      misses: { cloudformation: ["MultiAz", "MultiAZEnabled"], terraform: ["multi_az_enabled"] }
    }),
    availabilityZone: text2({ cloudformation: "AvailabilityZone", terraform: "availability_zone" }),
    cluster: reference("rds.cluster", { cloudformation: "DBClusterIdentifier", terraform: { aws_rds_cluster_instance: "cluster_identifier" } }),
    replicaOf: reference("rds.instance", {
      cloudformation: "SourceDBInstanceIdentifier",
      terraform: { aws_db_instance: "replicate_source_db" },
      misses: { cloudformation: ["PrimaryDBInstanceIdentifier"], terraform: ["source_db_instance_identifier", "replica_source_db"] }
    }),
    replicaOfCluster: reference("rds.cluster", { cloudformation: "SourceDBClusterIdentifier" }),
    sourceRegion: text2({ cloudformation: "SourceRegion" }),
    snapshot: presence({ cloudformation: "DBSnapshotIdentifier", terraform: { aws_db_instance: "snapshot_identifier" } }),
    clusterSnapshot: presence({ cloudformation: "DBClusterSnapshotIdentifier" }),
    /** Terraform has one block for all that says from what, and to what time, an instance is restored. */
    restore: presence({ terraform: { aws_db_instance: "restore_to_point_in_time" } }),
    restoreTime: presence({ cloudformation: "RestoreTime", terraform: "restore_to_point_in_time.restore_time" }),
    restoresLatest: bool({
      cloudformation: "UseLatestRestorableTime",
      terraform: "restore_to_point_in_time.use_latest_restorable_time",
      default: { cloudformation: false, terraform: false, page: INSTANCE }
    }),
    restoredFrom: presence({ cloudformation: "SourceDbiResourceId" }),
    restoredFromBackups: presence({ cloudformation: "SourceDBInstanceAutomatedBackupsArn" }),
    subnetGroup: reference("rds.subnetGroup", { cloudformation: "DBSubnetGroupName", terraform: "db_subnet_group_name" }),
    parameterGroup: reference("rds.parameterGroup", {
      cloudformation: "DBParameterGroupName",
      terraform: { aws_db_instance: "parameter_group_name", aws_rds_cluster_instance: "db_parameter_group_name" }
    }),
    backupRetention: days({
      cloudformation: "BackupRetentionPeriod",
      terraform: "backup_retention_period",
      default: { cloudformation: 1, terraform: 0, page: INSTANCE },
      misses: { terraform: ["backup_retention", "retention_period"] }
    }),
    backupWindow: text2({
      cloudformation: "PreferredBackupWindow",
      terraform: { aws_db_instance: "backup_window", aws_rds_cluster_instance: "preferred_backup_window" },
      misses: { cloudformation: ["BackupWindow"] }
    }),
    maintenanceWindow: text2({
      cloudformation: "PreferredMaintenanceWindow",
      terraform: { aws_db_instance: "maintenance_window", aws_rds_cluster_instance: "preferred_maintenance_window" },
      misses: { cloudformation: ["MaintenanceWindow"] }
    }),
    deleteAutomatedBackups: bool({
      cloudformation: "DeleteAutomatedBackups",
      terraform: "delete_automated_backups",
      default: { cloudformation: true, terraform: true, page: INSTANCE }
    }),
    deletionProtection: bool({
      cloudformation: "DeletionProtection",
      terraform: "deletion_protection",
      default: { cloudformation: false, terraform: false, page: INSTANCE },
      misses: { terraform: ["deletion_protection_enabled", "enable_deletion_protection"] }
    }),
    backupReplicationRegion: text2({ cloudformation: "AutomaticBackupReplicationRegion" }),
    backupReplicationKey: text2({ cloudformation: "AutomaticBackupReplicationKmsKeyId" }),
    storageEncrypted: bool({
      cloudformation: "StorageEncrypted",
      terraform: { aws_db_instance: "storage_encrypted" },
      default: { cloudformation: false, terraform: false, page: INSTANCE }
    }),
    kmsKey: text2({ cloudformation: "KmsKeyId", terraform: { aws_db_instance: "kms_key_id" } }),
    /** The provider sends false where nothing is written. */
    publiclyAccessible: bool({ cloudformation: "PubliclyAccessible", terraform: "publicly_accessible", default: { terraform: false, page: INSTANCE } }),
    allocatedStorage: count({ cloudformation: "AllocatedStorage", terraform: "allocated_storage" }),
    maxAllocatedStorage: count({ cloudformation: "MaxAllocatedStorage", terraform: "max_allocated_storage" }),
    promotionTier: count({ cloudformation: "PromotionTier", terraform: { aws_rds_cluster_instance: "promotion_tier" } }),
    tags: tags({ cloudformation: "Tags", terraform: "tags_all" })
  }
});
var rdsCluster = defineKind({
  name: "rds.cluster",
  label: "RDS cluster",
  cloudformation: "AWS::RDS::DBCluster",
  terraform: "aws_rds_cluster",
  page: CLUSTER.cloudformation,
  identity: "identifier",
  arn: { service: "rds", resource: "cluster:" },
  ref: { cloudformation: "name", terraform: "name" },
  rejected: {
    cloudformation: {
      Region: "a cluster is created in the region of its stack; a secondary in another region is a stack of its own there",
      MultiAZ: "an Aurora cluster fails over to an instance in another zone, and a Multi-AZ DB cluster is one with an instance class of its own"
    },
    terraform: {
      multi_az: "an Aurora cluster fails over to an instance in another zone, and a Multi-AZ DB cluster is one with an instance class of its own"
    }
  },
  properties: {
    ...lifecycle("Snapshot"),
    ...finalSnapshot(CLUSTER.terraform),
    identifier: text2({ cloudformation: "DBClusterIdentifier", terraform: "cluster_identifier" }),
    engine: text2({ cloudformation: "Engine", terraform: "engine" }),
    engineMode: oneOf(["provisioned", "serverless", "parallelquery", "global", "multimaster"], {
      cloudformation: "EngineMode",
      terraform: "engine_mode",
      default: { terraform: "provisioned", page: CLUSTER }
    }),
    scalability: oneOf(["standard", "limitless"], { cloudformation: "ClusterScalabilityType", terraform: "cluster_scalability_type" }),
    instanceClass: text2({ cloudformation: "DBClusterInstanceClass", terraform: "db_cluster_instance_class" }),
    serverlessCapacity: record(
      { least: number({ cloudformation: "MinCapacity", terraform: "min_capacity" }), most: number({ cloudformation: "MaxCapacity", terraform: "max_capacity" }) },
      { cloudformation: "ServerlessV2ScalingConfiguration", terraform: "serverlessv2_scaling_configuration" }
    ),
    availabilityZones: list(text2({}), { cloudformation: "AvailabilityZones", terraform: "availability_zones" }),
    subnetGroup: reference("rds.subnetGroup", { cloudformation: "DBSubnetGroupName", terraform: "db_subnet_group_name" }),
    globalCluster: reference("rds.globalCluster", { cloudformation: "GlobalClusterIdentifier", terraform: "global_cluster_identifier" }),
    replicationSource: reference("rds.cluster", { cloudformation: "ReplicationSourceIdentifier", terraform: "replication_source_identifier" }),
    masterUser: presence({ cloudformation: "MasterUsername", terraform: "master_username" }),
    snapshot: presence({ cloudformation: "SnapshotIdentifier", terraform: "snapshot_identifier" }),
    /** Terraform has one block for all that says from what, and to what time, a cluster is restored. */
    restore: presence({ terraform: "restore_to_point_in_time" }),
    restoredFrom: presence({ cloudformation: "SourceDBClusterIdentifier" }),
    restoredFromId: presence({ cloudformation: "SourceDbClusterResourceId" }),
    writeForwarding: bool({
      cloudformation: "EnableGlobalWriteForwarding",
      terraform: "enable_global_write_forwarding",
      default: { cloudformation: false, terraform: false, page: CLUSTER }
    }),
    backupRetention: days({
      cloudformation: "BackupRetentionPeriod",
      terraform: "backup_retention_period",
      default: { cloudformation: 1, terraform: 1, page: CLUSTER },
      misses: { terraform: ["backup_retention", "retention_period"] }
    }),
    backupWindow: text2({
      cloudformation: "PreferredBackupWindow",
      terraform: "preferred_backup_window",
      misses: { cloudformation: ["BackupWindow"], terraform: ["backup_window"] }
    }),
    maintenanceWindow: text2({
      cloudformation: "PreferredMaintenanceWindow",
      terraform: "preferred_maintenance_window",
      misses: { cloudformation: ["MaintenanceWindow"], terraform: ["maintenance_window"] }
    }),
    backtrackWindow: count({ cloudformation: "BacktrackWindow", terraform: "backtrack_window", default: { cloudformation: 0, terraform: 0, page: CLUSTER } }),
    deleteAutomatedBackups: bool({
      cloudformation: "DeleteAutomatedBackups",
      terraform: "delete_automated_backups",
      default: { cloudformation: true, terraform: true, page: CLUSTER }
    }),
    deletionProtection: bool({
      cloudformation: "DeletionProtection",
      terraform: "deletion_protection",
      default: { cloudformation: false, terraform: false, page: CLUSTER },
      misses: { terraform: ["deletion_protection_enabled", "enable_deletion_protection"] }
    }),
    tags: tags({ cloudformation: "Tags", terraform: "tags_all" })
  }
});
var rdsGlobalCluster = defineKind({
  name: "rds.globalCluster",
  label: "Aurora global cluster",
  cloudformation: "AWS::RDS::GlobalCluster",
  terraform: "aws_rds_global_cluster",
  page: GLOBAL2.cloudformation,
  identity: "identifier",
  isGlobal: true,
  ref: { cloudformation: "name", terraform: "name" },
  properties: {
    ...lifecycle(),
    identifier: text2({ cloudformation: "GlobalClusterIdentifier", terraform: "global_cluster_identifier" }),
    source: reference("rds.cluster", { cloudformation: "SourceDBClusterIdentifier", terraform: "source_db_cluster_identifier" }),
    deletionProtection: bool({
      cloudformation: "DeletionProtection",
      terraform: "deletion_protection",
      default: { cloudformation: false, terraform: false, page: GLOBAL2 }
    })
  }
});
var rdsSubnetGroup = defineKind({
  name: "rds.subnetGroup",
  label: "DB subnet group",
  cloudformation: "AWS::RDS::DBSubnetGroup",
  terraform: "aws_db_subnet_group",
  page: templatePage("rds-dbsubnetgroup"),
  identity: "groupName",
  ref: { cloudformation: "name", terraform: "name" },
  zones: ["subnets"],
  properties: {
    groupName: text2({ cloudformation: "DBSubnetGroupName", terraform: "name" }),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "SubnetIds", terraform: "subnet_ids" })
  }
});
var parameter = (name) => text2({ cloudformation: `Parameters.${name}`, terraform: `parameter[name=${name}].value` });
var durability = {
  family: text2({ cloudformation: "Family", terraform: "family" }),
  flushLogAtCommit: parameter("innodb_flush_log_at_trx_commit"),
  syncBinlog: parameter("sync_binlog"),
  synchronousCommit: parameter("synchronous_commit"),
  fsync: parameter("fsync")
};
var rdsParameterGroup = defineKind({
  name: "rds.parameterGroup",
  label: "DB parameter group",
  cloudformation: "AWS::RDS::DBParameterGroup",
  terraform: "aws_db_parameter_group",
  page: templatePage("rds-dbparametergroup"),
  identity: "groupName",
  ref: { cloudformation: "name", terraform: "name" },
  properties: {
    groupName: text2({ cloudformation: "DBParameterGroupName", terraform: "name" }),
    ...durability,
    readOnly: parameter("read_only"),
    logOutput: parameter("log_output"),
    rowFormat: parameter("innodb_default_row_format")
  }
});
var rdsClusterParameterGroup = defineKind({
  name: "rds.clusterParameterGroup",
  label: "DB cluster parameter group",
  cloudformation: "AWS::RDS::DBClusterParameterGroup",
  terraform: "aws_rds_cluster_parameter_group",
  page: templatePage("rds-dbclusterparametergroup"),
  identity: "groupName",
  ref: { cloudformation: "name", terraform: "name" },
  properties: { groupName: text2({ cloudformation: "DBClusterParameterGroupName", terraform: "name" }), ...durability }
});
var rdsProxy = defineKind({
  name: "rds.proxy",
  label: "RDS proxy",
  cloudformation: "AWS::RDS::DBProxy",
  terraform: "aws_db_proxy",
  page: templatePage("rds-dbproxy"),
  identity: "proxyName",
  ref: { cloudformation: "name", terraform: "name" },
  zones: ["subnets"],
  properties: {
    proxyName: text2({ cloudformation: "DBProxyName", terraform: "name" }),
    subnets: list(reference("ec2.subnet", {}), { cloudformation: "VpcSubnetIds", terraform: "vpc_subnet_ids" })
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
  hasReplicaElsewhere: () => hasReplicaElsewhere,
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
  outlivesDeletion: () => outlivesDeletion2,
  outlivesReplacement: () => outlivesReplacement2,
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
var isRestored = (db) => db.is(rdsInstance) ? any(...[db.snapshot, db.clusterSnapshot, db.restore, db.restoredFrom, db.restoredFromBackups].map(isFilled), isRestoredInTime(db)) : db.is(rdsCluster) ? any(...[db.snapshot, db.restore, db.restoredFrom, db.restoredFromId].map(isFilled)) : any();
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
    db.replicaOf.target(rdsInstance) ? NEVER4 : db.others(rdsInstance).some((other) => all(other.identifier.isSet(), other.identifier.same(db.replicaOf), standsElsewhere(other, db)))
  )
);
var hasReplicaElsewhere = (db) => orMadeUnseen(db, db.referrers(rdsInstance, "replicaOf").some((replica) => all(isReplica(replica), standsElsewhere(replica, db))));
var hasSourceBeside = (db) => provably(db.replicaOf.follow(rdsInstance, (source) => source.isBeside(db) ? ALWAYS3 : NEVER4));
var isEncrypted = (db) => any(db.storageEncrypted.equals(true), db.kmsKey.isSet());
function replicatesBackups(db) {
  const { backupReplicationRegion: region, backupReplicationKey: key } = db;
  const isAsked = isFilled(region);
  const isMade = all(
    presume(not(region.same(db.region))),
    keepsBackups(db, (days2) => days2 > 0),
    standingOn(region, any(not(isEncrypted(db)), isFilled(key)))
  );
  return orMadeUnseen(db, all(isAsked, any(isMade, not(isAsked))));
}
var MOST_RETENTION = 35;
var leastRetention = ({ retention: retention2, rpo }) => Math.max(retention2, Math.ceil(rpo / DAY));
var DAY = 24 * 60 * 60;
var outlivesDeletion2 = (db) => outlivesDeletion(db, "Snapshot");
var outlivesReplacement2 = (db) => outlivesReplacement(db, "Snapshot");
var isMultiAzCluster = (cluster) => cluster.instanceClass.isSet();
var isAurora = (cluster) => all(cluster.instanceClass.isUnset(), any(cluster.engine.isUnset(), presume(cluster.engine.startsWith("aurora"))));
var isServerlessV1 = (cluster) => provably(cluster.engineMode.equals("serverless"));
var canBeGlobal = (cluster) => not(explained(isServerlessV1(cluster), "which cannot be in a global database: Serverless v2 can, and a plan can copy backups"));
var isLimitless = (cluster) => provably(cluster.scalability.equals("limitless"));
var hasNoInstances = (cluster) => any(isServerlessV1(cluster), isLimitless(cluster));
var READERS = "rds:cluster:ReadReplicaCount";
var membersOf = (cluster) => cluster.referrers(rdsInstance, "cluster");
var orAddedElsewhere = (cluster, asked2) => {
  const claim = orMadeUnseen(cluster, asked2);
  return cluster.isHandedOut() && membersOf(cluster).isEmpty().outcome === "holds" ? any(claim, unproven(cluster, `no RDS instance refers to ${cluster.subject.address} here, but its stack hands it out to others, which may add some`)) : claim;
};
var isSecondary = (cluster) => all(isFilled(cluster.globalCluster), cluster.masterUser.isUnset(), not(isRestored(cluster)));
var isCopy = (cluster) => any(isSecondary(cluster), isFilled(cluster.replicationSource));
var isInGlobal = (cluster) => any(isFilled(cluster.globalCluster), cluster.referrers(rdsGlobalCluster, "source").exist());
var ofItsGlobals = (primary, claim) => any(
  primary.referrers(rdsGlobalCluster, "source").some(claim),
  all(isFilled(primary.globalCluster), primary.globalCluster.follow(rdsGlobalCluster, claim))
);
var othersIn = (global, cluster, claim) => global.referrers(rdsCluster, "globalCluster").some((other) => other.subject.id === cluster.subject.id ? NEVER4 : claim(other));
var hasCopyElsewhere = (primary) => orRarely(
  orMadeUnseen(primary, ofItsGlobals(primary, (global) => orMadeUnseen(global, othersIn(global, primary, (other) => standsApart(other, primary))))),
  primary.referrers(rdsCluster, "replicationSource").some((follower) => standsElsewhere(follower, primary))
);
var hasSecondaryBeside = (primary) => provably(ofItsGlobals(primary, (global) => othersIn(global, primary, (other) => other.isBeside(primary) ? ALWAYS3 : NEVER4)));
var isBesideItsGlobal = (secondary) => secondary.others(rdsCluster).some((other) => {
  if (other.subject.id === secondary.subject.id || !other.isBeside(secondary)) return NEVER4;
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
var NEVER4 = verdict("fails", () => []);
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
var UNSENT = { terraform: ["0"] };
var bucketCompanion = (name, fills) => ({ language: "terraform", type: `aws_s3_bucket_${name}`, target: "bucket", fills });
var inKebabCase = (words) => Object.fromEntries(words.map((word2) => [word2.replaceAll(/(?<!^)[A-Z]/gu, (letter) => `-${letter}`).toLowerCase(), word2]));
var SWITCH = ["Enabled", "Disabled"];
var SWITCHED = { terraform: { true: "Enabled", false: "Disabled" } };
var replicationFilter = record(
  {
    prefix: text2({ cloudformation: "Prefix", terraform: "prefix" }),
    prefixAndTags: text2({ cloudformation: "And.Prefix", terraform: "and.prefix" }),
    tag: presence({ cloudformation: "TagFilter", terraform: "tag" }),
    tags: presence({ cloudformation: "And.TagFilters", terraform: "and.tags" })
  },
  { cloudformation: "Filter", terraform: "filter" }
);
var replicationRule = record({
  status: oneOf(SWITCH, { cloudformation: "Status", terraform: "status" }),
  /** Terraform's provider sends no priority without a filter, and always one with it. */
  priority: presence({ cloudformation: "Priority" }),
  /** The scope in the first version of the configuration; the second has a filter. */
  prefix: text2({ cloudformation: "Prefix", terraform: "prefix" }),
  filter: replicationFilter,
  deleteMarkers: oneOf(SWITCH, { cloudformation: "DeleteMarkerReplication.Status", terraform: "delete_marker_replication.status" }),
  replicaModifications: oneOf(SWITCH, {
    cloudformation: "SourceSelectionCriteria.ReplicaModifications.Status",
    terraform: "source_selection_criteria.replica_modifications.status"
  }),
  encryptedObjects: oneOf(SWITCH, {
    cloudformation: "SourceSelectionCriteria.SseKmsEncryptedObjects.Status",
    terraform: "source_selection_criteria.sse_kms_encrypted_objects.status",
    spelled: SWITCHED
  }),
  destination: reference("s3.bucket", { cloudformation: "Destination.Bucket", terraform: "destination.bucket" }),
  replicaKey: reference("kms.key", {
    cloudformation: "Destination.EncryptionConfiguration.ReplicaKmsKeyID",
    terraform: "destination.encryption_configuration.replica_kms_key_id"
  }),
  timeControl: oneOf(SWITCH, { cloudformation: "Destination.ReplicationTime.Status", terraform: "destination.replication_time.status" }),
  timeLimit: record(
    { minutes: count({ cloudformation: "Minutes", terraform: "minutes" }) },
    { cloudformation: "Destination.ReplicationTime.Time", terraform: "destination.replication_time.time" }
  ),
  metrics: oneOf(SWITCH, {
    cloudformation: "Destination.Metrics.Status",
    terraform: "destination.metrics.status",
    misses: { cloudformation: ["Destination.ReplicationTime.Metrics"], terraform: ["destination.replication_time.metrics"] }
  }),
  metricsThreshold: presence({ cloudformation: "Destination.Metrics.EventThreshold", terraform: "destination.metrics.event_threshold" })
});
var OWN_REPLICATION_RULE = {
  "filter.and.tags": "filter.tags",
  "delete_marker_replication.status": { from: "delete_marker_replication_status", within: "filter", otherwise: "Disabled" },
  "source_selection_criteria.sse_kms_encrypted_objects.status": "source_selection_criteria.sse_kms_encrypted_objects.enabled",
  "destination.encryption_configuration.replica_kms_key_id": "destination.replica_kms_key_id",
  "destination.replication_time.time.minutes": { from: "destination.replication_time.minutes", within: "destination.replication_time", otherwise: "15" },
  "destination.replication_time.status": { from: "destination.replication_time.status", within: "destination.replication_time", otherwise: "Enabled" },
  "destination.metrics.event_threshold.minutes": { from: "destination.metrics.minutes", within: "destination.metrics", otherwise: "15" },
  "destination.metrics.status": { from: "destination.metrics.status", within: "destination.metrics", otherwise: "Enabled" }
};
var lifecycleRule = record({
  status: oneOf(SWITCH, { cloudformation: "Status", terraform: "status", spelled: SWITCHED }),
  prefix: text2({ cloudformation: "Prefix", terraform: "prefix" }),
  tags: presence({ cloudformation: "TagFilters" }),
  largerThan: presence({ cloudformation: "ObjectSizeGreaterThan" }),
  smallerThan: presence({ cloudformation: "ObjectSizeLessThan" }),
  /** Terraform's way to say which objects a rule is about. */
  filter: record(
    {
      prefix: text2({ terraform: "prefix" }),
      tag: presence({ terraform: "tag" }),
      largerThan: presence({ terraform: "object_size_greater_than", nothing: UNSENT }),
      smallerThan: presence({ terraform: "object_size_less_than", nothing: UNSENT }),
      prefixAndMore: text2({ terraform: "and.prefix" }),
      tags: presence({ terraform: "and.tags" }),
      largerThanAndMore: presence({ terraform: "and.object_size_greater_than", nothing: UNSENT }),
      smallerThanAndMore: presence({ terraform: "and.object_size_less_than", nothing: UNSENT })
    },
    { terraform: "filter" }
  ),
  noncurrentDays: days({ cloudformation: "NoncurrentVersionExpiration.NoncurrentDays", terraform: "noncurrent_version_expiration.noncurrent_days" }),
  /** How many of the latest noncurrent versions stay, however old. */
  noncurrentKept: count({
    cloudformation: "NoncurrentVersionExpiration.NewerNoncurrentVersions",
    terraform: "noncurrent_version_expiration.newer_noncurrent_versions"
  }),
  /** The older form of the same. */
  noncurrentDaysDeprecated: days({ cloudformation: "NoncurrentVersionExpirationInDays" }),
  transitions: list(record({ storageClass: text2({ cloudformation: "StorageClass", terraform: "storage_class" }) }), {
    cloudformation: "Transitions",
    terraform: "transition"
  }),
  /** The older form, for one transition only. */
  transition: text2({ cloudformation: "Transition.StorageClass" })
});
var OWN_LIFECYCLE_RULE = {
  status: "enabled",
  "filter.and.tags": "tags",
  "noncurrent_version_expiration.noncurrent_days": "noncurrent_version_expiration.days"
};
var CANNED_ACCESS = [
  "AuthenticatedRead",
  "AwsExecRead",
  "BucketOwnerFullControl",
  "BucketOwnerRead",
  "LogDeliveryWrite",
  "Private",
  "PublicRead",
  "PublicReadWrite"
];
var s3Bucket = defineKind({
  name: "s3.bucket",
  label: "S3 bucket",
  cloudformation: "AWS::S3::Bucket",
  terraform: "aws_s3_bucket",
  page: templatePage("s3-bucket"),
  identity: "bucketName",
  isGlobal: true,
  arn: { service: "s3", resource: "" },
  ref: { cloudformation: "name", terraform: "name" },
  companions: [
    bucketCompanion("acl", { accessControl: "acl" }),
    bucketCompanion("lifecycle_configuration", { lifecycleRules: "rule" }),
    bucketCompanion("logging", { logging: "target_bucket", logBucket: "target_bucket" }),
    bucketCompanion("object_lock_configuration", { lockDays: "rule.default_retention.days", lockYears: "rule.default_retention.years" }),
    bucketCompanion("replication_configuration", { replicationRole: "role", replication: "rule", destinations: "rule[].destination.bucket" }),
    bucketCompanion("server_side_encryption_configuration", { encryption: "rule" }),
    bucketCompanion("versioning", { versioning: "versioning_configuration.status" }),
    // What these say no rule asks for; the bucket is often named through them.
    ...["cors_configuration", "ownership_controls", "policy", "public_access_block", "website_configuration"].map((name) => bucketCompanion(name, {}))
  ],
  properties: {
    ...lifecycle(),
    bucketName: text2({ cloudformation: "BucketName", terraform: "bucket", nothing: { terraform: [""] } }),
    accessControl: oneOf(CANNED_ACCESS, { cloudformation: "AccessControl", terraform: "acl", spelled: { terraform: inKebabCase(CANNED_ACCESS) } }),
    /** Terraform deletes what is in the bucket before it deletes the bucket. */
    emptiedOnDeletion: bool({ terraform: "force_destroy", default: { terraform: false, page: { terraform: terraformPage("s3_bucket") } } }),
    versioning: oneOf(["Enabled", "Suspended"], {
      cloudformation: "VersioningConfiguration.Status",
      terraform: "versioning.enabled",
      spelled: { terraform: { Enabled: "Enabled", Suspended: "Suspended", Disabled: "Suspended", true: "Enabled", false: "Suspended" } },
      default: { cloudformation: "Suspended", terraform: "Suspended", page: { cloudformation: settingPage("s3-bucket-versioningconfiguration"), terraform: terraformPage("s3_bucket_versioning") } },
      misses: { cloudformation: ["Versioning"], terraform: ["versioning_configuration"] }
    }),
    encryption: list(
      record({ algorithm: text2({ cloudformation: "ServerSideEncryptionByDefault.SSEAlgorithm", terraform: "apply_server_side_encryption_by_default.sse_algorithm" }) }),
      { cloudformation: "BucketEncryption.ServerSideEncryptionConfiguration", terraform: "server_side_encryption_configuration.rule" }
    ),
    logging: presence({ cloudformation: "LoggingConfiguration", terraform: "logging" }),
    logBucket: reference("s3.bucket", { cloudformation: "LoggingConfiguration.DestinationBucketName", terraform: "logging.target_bucket" }),
    replicationRole: presence({ cloudformation: "ReplicationConfiguration.Role", terraform: "replication_configuration.role" }),
    replication: list(replicationRule, {
      cloudformation: "ReplicationConfiguration.Rules",
      terraform: "replication_configuration.rules",
      reshaped: { terraform: OWN_REPLICATION_RULE }
    }),
    destinations: list(reference("s3.bucket", {}), {
      cloudformation: "ReplicationConfiguration.Rules[].Destination.Bucket",
      terraform: "replication_configuration.rules[].destination.bucket"
    }),
    lifecycleRules: list(lifecycleRule, {
      cloudformation: "LifecycleConfiguration.Rules",
      terraform: "lifecycle_rule",
      reshaped: { terraform: OWN_LIFECYCLE_RULE }
    }),
    lockable: bool({ cloudformation: "ObjectLockEnabled", terraform: "object_lock_enabled" }),
    /** The older form of the same. */
    lockableDeprecated: oneOf(["Enabled"], { terraform: "object_lock_configuration.object_lock_enabled" }),
    lockDays: days({
      cloudformation: "ObjectLockConfiguration.Rule.DefaultRetention.Days",
      terraform: "object_lock_configuration.rule.default_retention.days",
      nothing: UNSENT
    }),
    lockYears: count({
      cloudformation: "ObjectLockConfiguration.Rule.DefaultRetention.Years",
      terraform: "object_lock_configuration.rule.default_retention.years",
      nothing: UNSENT
    }),
    tags: tags({ cloudformation: "Tags", terraform: "tags_all" })
  }
});
var s3BucketPolicy = defineKind({
  name: "s3.bucketPolicy",
  label: "bucket policy",
  cloudformation: "AWS::S3::BucketPolicy",
  terraform: "aws_s3_bucket_policy",
  page: templatePage("s3-bucketpolicy"),
  properties: {
    bucket: reference("s3.bucket", { cloudformation: "Bucket", terraform: "bucket" }),
    statements: list(
      record({
        effect: text2({ cloudformation: "Effect", terraform: "Effect" }),
        services: list(text2({}), { cloudformation: "Principal.Service", terraform: "Principal.Service" })
      }),
      { cloudformation: "PolicyDocument.Statement", terraform: "policy{}.Statement" }
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
var bucketAt = (cloudformation, terraform) => reference("s3.bucket", { cloudformation, terraform });
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
  terraform: [
    "aws_alb",
    "aws_cloudfront_distribution",
    "aws_cloudtrail",
    "aws_cloudwatch_log_delivery_destination",
    "aws_codebuild_project",
    "aws_codepipeline",
    "aws_config_delivery_channel",
    "aws_elb",
    "aws_flow_log",
    "aws_lb",
    "aws_route53_resolver_query_log_config",
    "aws_wafv2_web_acl_logging_configuration"
  ],
  page: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html",
  properties: {
    /** A trail, or what AWS Config delivers. */
    history: bucketAt("S3BucketName", "s3_bucket_name"),
    flowLog: bucketAt("LogDestination", "log_destination"),
    accessLog: bucketAt("LoadBalancerAttributes[Key=access_logs.s3.bucket].Value", "access_logs.bucket"),
    connectionLog: bucketAt("LoadBalancerAttributes[Key=connection_logs.s3.bucket].Value", "connection_logs.bucket"),
    /** In Terraform the same as the access logs of other load balancers. */
    classicAccessLog: reference("s3.bucket", { cloudformation: "AccessLoggingPolicy.S3BucketName" }),
    distributionLog: bucketAt("DistributionConfig.Logging.Bucket", "logging_config.bucket"),
    delivery: bucketAt("DestinationResourceArn", "delivery_destination_configuration.destination_resource_arn"),
    /** Terraform has one block for each store, as for those of several regions. */
    artifacts: reference("s3.bucket", { cloudformation: "ArtifactStore.Location" }),
    artifactsByRegion: list(reference("s3.bucket", {}), { cloudformation: "ArtifactStores[].ArtifactStore.Location", terraform: "artifact_store[].location" }),
    builds: bucketAt("Artifacts.Location", "artifacts.location"),
    buildLog: bucketAt("LogsConfig.S3Logs.Location", "logs_config.s3_logs.location"),
    firewallLog: list(reference("s3.bucket", {}), { cloudformation: "LogDestinationConfigs", terraform: "log_destination_configs" }),
    queryLog: bucketAt("DestinationArn", "destination_arn")
  }
});

// src/recovery/roles/s3.ts
var isVersioned = (bucket) => any(
  bucket.versioning.equals("Enabled"),
  standingAtHome(all(bucket.versioning.isUnset(), orRarely(isOn(bucket.lockable, true), isOn(bucket.lockableDeprecated, "Enabled"))))
);
var isOn = (property, on) => all(property.isSet(), property.equals(on));
var isNotEmptied = (bucket) => all(hasNoEmptier(bucket), isNotEmptiedByItself(bucket));
var hasNoEmptier = (bucket) => bucket.referrers(s3AutoDelete, "bucket").isEmpty();
var isNotEmptiedByItself = (bucket) => bucket.knows("emptiedOnDeletion") ? orRarely(bucket.emptiedOnDeletion.equals(false), bucket.preventDestroy.equals(true)) : all();
function isForAllObjects({ prefix, tags: tags2, largerThan, smallerThan, filter }) {
  const prefixes = [prefix, filter.prefix, filter.prefixAndMore].map((each) => any(each.isUnset(), each.equals("")));
  const others = [tags2, largerThan, smallerThan, filter.tag, filter.tags, filter.largerThan, filter.smallerThan, filter.largerThanAndMore, filter.smallerThanAndMore];
  return all(...[...prefixes, ...others.map((each) => each.isUnset())].filter(({ outcome }) => outcome !== "holds"));
}
function keepsOldVersions(rule, days2) {
  const ages = [rule.noncurrentDays, rule.noncurrentDaysDeprecated];
  return any(
    all(...ages.map((age) => any(age.isUnset(), age.satisfies((kept) => kept >= days2)))),
    all(rule.noncurrentKept.isSet(), rule.noncurrentKept.satisfies((versions) => versions >= 1)),
    rule.status.equals("Disabled"),
    not(doubt(isForAllObjects(rule)))
  );
}
var isLogBucket = once((bucket) => {
  const copiesOthers = copiedFrom(bucket, (source) => not(receivesLogs(source)));
  return any(receivesLogs(bucket), all(isReplica2(bucket), not(copiesOthers)));
});
var isReplica2 = (bucket) => copiedFrom(bucket, () => all());
var copiedFrom = (bucket, claim) => bucket.referrers(s3Bucket, "destinations").some((source) => all(mayMean(source, source.destinations, bucket), claim(source)));
var receivesLogs = (bucket) => any(
  all(bucket.accessControl.isSet(), bucket.accessControl.equals("LogDeliveryWrite")),
  takesLogsOnly(bucket),
  bucket.referrers(s3Bucket, "logBucket").some((source) => mayMean(source, source.logBucket, bucket)),
  mayBeMadeByModule(bucket),
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
  keepsItself: (bucket) => all(aside(hasNoEmptier(bucket)), isNotEmptiedByItself(bucket)),
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
var isOriginal = once((store) => all(factsOf(store).isJudged(store), not(factsOf(store).isCopy(store))));
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
  const leaves3 = any(leavesByItself(store), aside(copied));
  const limit = cannotLeave?.(store);
  if (!limit || limit.applies.outcome === "fails") return leaves3;
  return any(all(limit.applies, unproven(store, limit.why)), all(not(limit.applies), leaves3));
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
var scalesByLoad = ({ enabled, type, targetValue, predictiveMode }) => {
  const follows = any(
    type.isOneOf("StepScaling", "SimpleScaling"),
    all(type.equals("TargetTrackingScaling"), targetValue.isSet()),
    all(type.equals("PredictiveScaling"), predictiveMode.equals("ForecastAndScale"))
  );
  return all(follows, enabled.equals(true));
};
function mayBeScaledUnseen(group) {
  const maker = givenTo(group, makesUnseen);
  return maker === void 0 ? any() : unproven(group, `\`${maker}\` is given \`${group.subject.address}\`, and may scale it`);
}
function launchesSpot(group) {
  const template = (ref) => ref.follow(ec2LaunchTemplate, ({ market }) => all(market.isSet(), market.equals("spot")));
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
  const nothing = nothingAt(group.subject.name, `\`${group.subject.address}\` names no further subnet`);
  return several.outcome === "fails" ? group.zones : group.zones.and(unreadable(several.because, nothing));
}
var mayNameSeveral = (subnet) => through(
  subnet.site,
  subnet.reading,
  (settled) => verdict(mayHaveComma(settled) ? "unknown" : "fails", () => subnet.evidence(), subnet.site.world.hangsOn(settled))
);
var mayHaveComma = (settled) => partsOf(settled)?.some((part) => typeof part === "string" ? part.includes(",") : part.is === "unknown" && part.term?.atomic !== true) === true;

// src/recovery/roles/target-zones.ts
function zonesOfTargets(target) {
  const nothing = nothingAt(target.subject.name, `nothing registers with \`${target.subject.address}\` that has a zone`);
  const groups = groupsIn(target).flatMap(zonesOf2);
  const tasks = servicesIn(target).flatMap(zonesOfTasks).and(taskSetsIn(target).flatMap(zonesOfTasks));
  const registered = mayHaveTargets(target);
  const unseen = registered.outcome === "unknown" ? unreadable(registered.because, nothing) : none(nothing);
  return zonesOfList(target, nothing).and(groups).and(tasks).and(unseen).named(nothing);
}
function coversZones(target, balancer) {
  const zones = zonesOfTargets(target);
  return balancer.zones.every((zone) => zones.some((other) => other.same(zone)));
}
function zonesOfList(target, nothing) {
  const isOf = (type) => target.targetType.equals(type).outcome === "holds";
  if (isOf("ip")) return target.addresses.flatMap(({ address, zone }) => zoneOfAddress(address, zone, nothing));
  if (!isOf("alb")) return target.zones;
  return target.balancers.flatMap((ref) => ref.target(elbLoadBalancer)?.zones ?? unreadable(() => ref.evidence(), nothing));
}
function zoneOfAddress(address, zone, nothing) {
  if (zone.isUnset().outcome === "fails" && zone.equals("all").outcome === "fails") {
    return new Several([{ item: zone, presence: verdict("holds", () => []), least: 1, most: 1 }], [], nothing);
  }
  const because = () => address.evidence().map((each) => ({ ...each, says: `${each.says}, and in which zone an address stands is not known` }));
  return zone.isUnset().outcome === "holds" ? new Several([], [{ least: 1, most: 1, distinct: false, because }], nothing) : unreadable(because, nothing);
}
function zonesOfTasks(tasks) {
  const why = `\`${tasks.subject.address}\` has no subnets of its own, so that its tasks stand where the instances of its cluster do`;
  const nothing = nothingAt(tasks.subject.name, why);
  if (tasks.subnets.isUnset().outcome === "fails") return tasks.zones;
  const cluster = unreadable(() => [nothing], nothing);
  const hosts = tasks.capacityProviders.flatMap((ref) => {
    const group = ref.target(ecsCapacityProvider)?.group.target(autoScalingGroup);
    return group ? zonesOf2(group) : cluster;
  });
  return tasks.zones.and(tasks.capacityProviders.isUnset().outcome === "fails" ? hosts : cluster);
}
var none = (nothing) => new Several([], [], nothing);

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
  terraform: {
    evaluated: ["aws_alb", "aws_elastic_beanstalk_environment", "aws_elb", "aws_lb"],
    opaque: [
      "aws_api_gateway_domain_name",
      "aws_apigatewayv2_domain_name",
      "aws_cloudfront_distribution",
      "aws_s3_bucket",
      "aws_s3_bucket_website_configuration",
      "aws_vpc_endpoint"
    ]
  }
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
  terraform: "aws_cloudwatch_metric_alarm",
  page: templatePage("cloudwatch-alarm"),
  identity: "alarmName",
  ref: { cloudformation: "name" },
  properties: {
    alarmName: text2({ cloudformation: "AlarmName", terraform: "alarm_name" }),
    /** An alarm on a metric math expression has none: each of its metrics has its own. */
    period: seconds({ cloudformation: "Period", terraform: "period" }),
    evaluationPeriods: count({ cloudformation: "EvaluationPeriods", terraform: "evaluation_periods" }),
    /** How many of these must be over the threshold; unset, all of them. */
    datapoints: count({ cloudformation: "DatapointsToAlarm", terraform: "datapoints_to_alarm" })
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
  const [first2, second, ...rest] = name.is === "text" ? name.parts : [];
  return first2 === "dualstack." && rest.length === 0 && typeof second === "object" && second.is === "reference" ? second : name;
}
function plain(world, reading) {
  const settled = world.settle(literal(reading));
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
var RECORD_SET = "https://docs.aws.amazon.com/Route53/latest/APIReference/API_ResourceRecordSet.html";
var CHECK_DEFAULTS2 = {
  cloudformation: settingPage("route53-healthcheck-healthcheckconfig"),
  terraform: "https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html"
};
var route53Record = defineKind({
  name: "route53.record",
  label: "DNS record",
  cloudformation: [
    "AWS::Route53::RecordSet",
    { type: "AWS::Route53::RecordSetGroup", each: "RecordSets", inherits: ["HostedZoneId", "HostedZoneName"] }
  ],
  terraform: "aws_route53_record",
  page: RECORD,
  properties: {
    recordName: domainName({ cloudformation: "Name", terraform: "name" }),
    type: text2({ cloudformation: "Type", terraform: "type" }),
    zone: reference("route53.hostedZone", { cloudformation: "HostedZoneId", terraform: "zone_id" }),
    zoneName: domainName({ cloudformation: "HostedZoneName" }),
    failover: oneOf(["PRIMARY", "SECONDARY"], { cloudformation: "Failover", terraform: "failover_routing_policy.type" }),
    latencyRegion: text2({ cloudformation: "Region", terraform: "latency_routing_policy.region" }),
    weight: count({ cloudformation: "Weight", terraform: "weighted_routing_policy.weight" }),
    geoLocation: presence({ cloudformation: "GeoLocation", terraform: "geolocation_routing_policy" }),
    geoProximity: presence({ cloudformation: "GeoProximityLocation", terraform: "geoproximity_routing_policy" }),
    cidrRouting: presence({ cloudformation: "CidrRoutingConfig", terraform: "cidr_routing_policy" }),
    multiValue: bool({ cloudformation: "MultiValueAnswer", terraform: "multivalue_answer_routing_policy", default: { cloudformation: false, terraform: false, page: { cloudformation: RECORD, terraform: RECORD_SET } } }),
    healthCheck: reference("route53.healthCheck", { cloudformation: "HealthCheckId", terraform: "health_check_id" }),
    ttl: seconds({ cloudformation: "TTL", terraform: "ttl" }),
    values: list(text2({}), { cloudformation: "ResourceRecords", terraform: "records" }),
    alias: presence({ cloudformation: "AliasTarget", terraform: "alias" }),
    aliasName: aliasDomain({ cloudformation: "AliasTarget.DNSName", terraform: "alias.name" }),
    /** Where an alias points to another record of the template. */
    aliasRecord: reference("route53.record", { cloudformation: "AliasTarget.DNSName", terraform: "alias.name" }),
    /** The zone of what an alias points to: each AWS service has its own. */
    aliasZone: text2({ cloudformation: "AliasTarget.HostedZoneId", terraform: "alias.zone_id" }),
    evaluatesTarget: bool({ cloudformation: "AliasTarget.EvaluateTargetHealth", terraform: "alias.evaluate_target_health", default: { cloudformation: false, page: RECORD } })
  }
});
var route53HostedZone = defineKind({
  name: "route53.hostedZone",
  label: "hosted zone",
  cloudformation: "AWS::Route53::HostedZone",
  terraform: "aws_route53_zone",
  page: templatePage("route53-hostedzone"),
  ref: { cloudformation: "id" },
  properties: {
    zoneName: domainName({ cloudformation: "Name", terraform: "name" })
  }
});
var route53HealthCheck = defineKind({
  name: "route53.healthCheck",
  label: "health check",
  cloudformation: "AWS::Route53::HealthCheck",
  terraform: "aws_route53_health_check",
  page: templatePage("route53-healthcheck"),
  ref: { cloudformation: "id" },
  properties: {
    type: oneOf(
      ["HTTP", "HTTPS", "HTTP_STR_MATCH", "HTTPS_STR_MATCH", "TCP", "CALCULATED", "CLOUDWATCH_METRIC", "RECOVERY_CONTROL"],
      { cloudformation: "HealthCheckConfig.Type", terraform: "type" }
    ),
    path: text2({ cloudformation: "HealthCheckConfig.ResourcePath", terraform: "resource_path" }),
    interval: seconds({ cloudformation: "HealthCheckConfig.RequestInterval", terraform: "request_interval", default: { cloudformation: 30, terraform: 30, page: CHECK_DEFAULTS2 } }),
    failureThreshold: count({ cloudformation: "HealthCheckConfig.FailureThreshold", terraform: "failure_threshold", default: { cloudformation: 3, terraform: 3, page: CHECK_DEFAULTS2 } }),
    /** The alarm that a check of type CLOUDWATCH_METRIC follows. */
    alarm: reference("cloudwatch.alarm", { cloudformation: "HealthCheckConfig.AlarmIdentifier.Name", terraform: "cloudwatch_alarm_name" }),
    /** How many of its children a check of type CALCULATED wants healthy. */
    healthThreshold: count({ cloudformation: "HealthCheckConfig.HealthThreshold", terraform: "child_health_threshold" }),
    children: list(reference("route53.healthCheck", {}), { cloudformation: "HealthCheckConfig.ChildHealthChecks", terraform: "child_healthchecks" })
  }
});

// src/recovery/roles/dns.ts
var isChosen = (record2) => any(record2.failover.isSet(), sharesTraffic(record2));
var sharesTraffic = ({ latencyRegion, weight, geoLocation, geoProximity, cidrRouting, multiValue }) => any(latencyRegion.isSet(), weight.isSet(), geoLocation.isSet(), geoProximity.isSet(), cidrRouting.isSet(), multiValue.equals(true));
var isRole = (record2, role) => all(record2.failover.isSet(), record2.failover.equals(role));
var peersOf = (record2) => record2.others(route53Record).where((other) => {
  const named3 = other.subject.id === record2.subject.id ? any() : haveOneName(record2, other);
  if (named3.outcome === "fails") return named3;
  return all(named3, record2.type.same(other.type), areInOneZone(record2, other), record2.zoneName.same(other.zoneName));
});
function areInOneZone(a, b) {
  const [mine, theirs] = [a, b].map(({ zone }) => zone.target(route53HostedZone));
  return mine !== void 0 && mine.subject.id === theirs?.subject.id ? verdict("holds", () => [...a.zone.evidence(), ...b.zone.evidence()]) : areOne(a.zone, b.zone);
}
function haveOneName(a, b) {
  const written2 = a.recordName.same(b.recordName);
  if (written2.outcome !== "fails" || !mayBeRelative(beginningOf(a.recordName), beginningOf(b.recordName))) return written2;
  const zone = a.zone.target(route53HostedZone)?.zoneName.known();
  const [one, other] = [a.recordName.known(), b.recordName.known()];
  if (zone === void 0 || one === void 0 || other === void 0) return unproven(b, "one of two names may leave out the name of the zone");
  return inZone(one, zone) === inZone(other, zone) ? verdict("holds", () => [...a.recordName.evidence(), ...b.recordName.evidence()]) : written2;
}
var mayBeRelative = (one, other) => one !== void 0 && other !== void 0 && (one === "" || other === "" || `${other}.`.startsWith(`${one}.`) || `${one}.`.startsWith(`${other}.`));
var inZone = (name, zone) => name.endsWith(zone) ? name : name === "" ? zone : `${name}.${zone}`;
function beginningOf({ site: site2, reading }) {
  const settled = site2.world.settle(reading);
  const [first2] = settled.is === "text" ? settled.parts : [settled.is === "scalar" ? settled.text : void 0];
  return typeof first2 === "string" ? first2.replace(/\.$/u, "") : void 0;
}
function mayHavePeersElsewhere(record2) {
  const zone = record2.zone.target(route53HostedZone);
  const maker = zone && givenTo(zone, makesUnseen);
  if (maker !== void 0) return unproven(record2, `\`${maker}\` is given the zone, and may have records of the same name`);
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
  const why = type === void 0 ? "which is not defined in this template" : `and what the health of ${type} tells Route 53 is not documented`;
  const isName = settled.is === "reference" || type !== void 0;
  return record2.aliasName.evidence().map((each) => isName ? { ...each, says: `${each.says}, ${why}` } : each);
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
      return check3.children.every((child) => child.follow(route53HealthCheck, (each) => failsWithin(each, seconds2, true)));
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
  const [mine, theirs] = [regionOfTarget(a), regionOfTarget(b)];
  const isOne2 = mine === void 0 || theirs === void 0 ? void 0 : a.site.world.same(mine, theirs).value;
  if (isOne2 === void 0) return unproven(b, "the region of what the record leads to is not known");
  return isOne2 ? any() : verdict("holds", () => [...a.aliasName.evidence(), ...b.aliasName.evidence()]);
}
function regionOfTarget({ site: site2, aliasName, reader }) {
  const settled = site2.world.settle(aliasName.reading);
  return settled.is === "reference" ? reader.graph.regionAt(settled.scope, settled.address) : void 0;
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
  resourceId: text2({ cloudformation: "ResourceId", terraform: "resource_id" }),
  dimension: text2({ cloudformation: "ScalableDimension", terraform: "scalable_dimension" })
};
var scalableTarget = defineKind({
  name: "applicationAutoScaling.target",
  label: "scalable target",
  cloudformation: "AWS::ApplicationAutoScaling::ScalableTarget",
  terraform: "aws_appautoscaling_target",
  page: templatePage("applicationautoscaling-scalabletarget"),
  ref: { cloudformation: "id" },
  properties: {
    ...scaled,
    table: reference("dynamodb.table", { cloudformation: "ResourceId", terraform: "resource_id" }),
    cluster: reference("rds.cluster", { cloudformation: "ResourceId", terraform: "resource_id" }),
    least: count({ cloudformation: "MinCapacity", terraform: "min_capacity" }),
    most: count({ cloudformation: "MaxCapacity", terraform: "max_capacity" })
  }
});
var scalingPolicy = defineKind({
  name: "applicationAutoScaling.policy",
  label: "scaling policy",
  cloudformation: "AWS::ApplicationAutoScaling::ScalingPolicy",
  terraform: "aws_appautoscaling_policy",
  page: POLICY2,
  properties: {
    ...scaled,
    target: reference("applicationAutoScaling.target", { cloudformation: "ScalingTargetId", terraform: "resource_id" }),
    targetTracking: presence({ cloudformation: "TargetTrackingScalingPolicyConfiguration", terraform: "target_tracking_scaling_policy_configuration" }),
    stepScaling: presence({ cloudformation: "StepScalingPolicyConfiguration", terraform: "step_scaling_policy_configuration" })
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
  terraform: "aws_iam_role",
  page: templatePage("iam-role"),
  identity: "roleName",
  isGlobal: true,
  ref: { cloudformation: "name", terraform: "name" },
  properties: {
    roleName: text2({ cloudformation: "RoleName", terraform: "name" })
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
  title: "DynamoDB table outlives the code that defines it",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  on: [dynamodbTable, dynamodbGlobalTable],
  expect: (table) => any(stores_exports.isRetained(table), dynamodb_exports2.inEveryRegion(table, (copy) => copy.deletionProtection.equals(true))),
  message: (table) => `${table} is deleted with its definition, or when a change replaces it`
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
  expect: (table) => dynamodb_exports2.inEveryRegion(table, (copy) => copy.deletionProtection.equals(true)),
  message: (table) => `${table} can be deleted${dynamodb_exports2.hasReplicas(table) ? " in at least one region" : ""}: it has no deletion protection`
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
  expect: (table) => table.is(dynamodbTable) ? dynamodb_exports2.isReplicated(table) : dynamodb_exports2.isInTwoRegions(table),
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
    const everywhere = dynamodb_exports2.inEveryRegion(table, (copy) => copy.pointInTimeRecovery.equals(true));
    return any(everywhere, inBackupPlan(table));
  },
  message: (table) => dynamodb_exports2.hasReplicas(table) ? `${table} lacks point-in-time recovery in at least one region` : `${table} has no point-in-time recovery`
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
    const nowhereOff = presume(groups.every((ref) => ref.follow(elbTargetGroup, (group) => not(group.crossZone.equals("false")))));
    const covered = groups.every((ref) => ref.follow(elbTargetGroup, (group) => any(group.crossZone.equals("true"), coversZones(group, balancer))));
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
  title: "Protections are written under names that exist",
  survives: "mistake",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  on: KINDS.filter(hasNearMisses),
  expect: (resource) => nearMisses(resource).map(({ written: written2, unknownTo, right, instead, verdict: verdict2 }) => ({
    key: written2,
    verdict: verdict2,
    message: `${resource} has \`${written2}\`, which ${unknownTo} does not know: ${right === void 0 ? instead ?? "there is no such setting" : `it is called \`${right}\``}`
  })),
  message: (resource) => `${resource} has a setting under a name that does not exist`
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
  expect: (db) => rds_exports2.hasReplicaElsewhere(db),
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
    const isLocked = standingAtHome(provably(replicaOf.follow(rdsInstance, rds_exports2.isEncrypted)));
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
  title: "Nothing empties the S3 bucket when it is deleted",
  survives: "mistake",
  capability: "protected-from-deletion",
  layerOf: "store-kept",
  since: "0.1.0",
  on: s3Bucket,
  appliesTo: (bucket) => not(isLogBucket(bucket)),
  expect: isNotEmptied,
  message: (bucket) => `${bucket} is emptied when it is deleted`
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
      verdict: balancersOf(group).every((ref) => ref.follow(elbLoadBalancer, (balancer) => balancerSpans(balancer, zones))),
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
    if (resource.is(autoScalingGroup)) return resource.knows("zonalShift") ? isServing(resource) : any();
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
  ...["--changed-files", "--staged", "--diff-base", "--exclude", "--force-exclude", "--no-respect-gitignore"],
  ...["--fix", "--diff"],
  ...["github", "junit", "gitlab", "markdown", "html", "mermaid", "dot", "badge"]
]);
var isLater = (word2) => LATER.has(word2);

// src/source/suggest.ts
function suggestion(typed, candidates) {
  let best;
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate2 of candidates) {
    const far = candidate2.startsWith(typed) && typed.length >= 3 ? 1 : distance(typed.toLowerCase(), candidate2);
    if (far < least) [best, least] = [candidate2, far];
  }
  return best;
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

// src/cli/suggest.ts
function didYouMean(typed, candidates, otherwise2) {
  const meant2 = suggestion(typed, candidates);
  return meant2 === void 0 ? otherwise2 : `did you mean ${meant2}?`;
}

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
  const written2 = [];
  const positionals = [];
  for (const token of tokensOf(args, flags)) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : void 0;
    if (!flag) throw unknownFlag(token.rawName, flags);
    const known = values.get(token.name) ?? [];
    const value = valueOf(flag, token);
    values.set(token.name, [...known, value]);
    written2.push([token.name, value]);
  }
  return {
    has: (name) => values.has(name),
    last: (name) => values.get(name)?.at(-1),
    all: (name) => values.get(name) ?? [],
    inOrder: (...names) => written2.flatMap(([flag, value]) => names.flatMap((name) => name === flag ? [[name, value]] : [])),
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
var import_node_fs9 = require("node:fs");
var import_node_path10 = require("node:path");

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
  const { cases, tooMany } = search;
  return cases.length === 0 ? void 0 : { rule, subject, goal, outcome: together(search), cases, tooMany };
}
function together({ cases, tooMany, spared }) {
  const outcomes = new Set(cases.map((each) => each.outcome));
  const [only = "unknown"] = outcomes;
  if (tooMany || outcomes.size !== 1) return "unknown";
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
  const name = shownTerm(term);
  if (term.boolean) return isQuestion(term) ? `${name} ${value === "true" ? "holds" : "does not hold"}` : `${name} is ${String(value)}`;
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
    const judged3 = (byKind2.get(subject.kind.name) ?? []).flatMap(({ rule, goal }) => judge(rule, subject, graph, goal) ?? []);
    return withoutRepeats(judged3);
  });
}
function withoutRepeats(judged3) {
  const failed = new Set(judged3.filter(({ outcome }) => outcome === "fails").map(({ rule }) => rule.meta.id));
  return judged3.filter(({ rule, outcome }) => outcome !== "fails" || !rule.meta.yieldsTo?.some((id) => failed.has(id)));
}

// src/frontends/grammar.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
function grammarFiles() {
  return {
    treeSitter: read("web-tree-sitter.wasm", "web-tree-sitter"),
    hcl: read("tree-sitter-hcl.wasm", "@tree-sitter-grammars/tree-sitter-hcl")
  };
}
var syntaxWordsFile = () => find([...bundled("hcl2json.cjs"), (0, import_node_path.join)(HERE, "terraform/syntax/hcl2json-worker.cjs")]);
var read = (name, packageName) => (0, import_node_fs.readFileSync)(find([...bundled(name), (0, import_node_path.join)(HERE, "../../node_modules", packageName, name)]));
var bundled = (name) => [(0, import_node_path.join)(HERE, "vendor", name), (0, import_node_path.join)(HERE, "../vendor", name)];
function find(paths) {
  const found2 = paths.find((path) => (0, import_node_fs.existsSync)(path));
  if (found2 === void 0) throw new Error(`none of these files is installed: ${paths.join(", ")}`);
  return found2;
}
var HERE = __dirname;

// src/frontends/cloudformation/sniff.ts
function looksLikeTemplate(text3) {
  if (!text3.includes("Resources") && !text3.includes(VERSION)) return false;
  const known = TYPE.test(text3) ? /* @__PURE__ */ new Set(["Resources", VERSION]) : /* @__PURE__ */ new Set([VERSION]);
  for (const key of topKeys(text3)) if (known.has(key)) return !isPlan(text3);
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

// deferred:src/frontends/cloudformation/template.ts
var readTemplate = (...input) => require("./lazy/frontends-cloudformation-template.cjs").readTemplate(...input);

// src/frontends/folder.ts
function joinPath(folder, path) {
  const parts2 = (path.startsWith("/") ? path : `${folder}/${path}`).split("/");
  const kept = [];
  for (const part of parts2) {
    if (part === "" || part === ".") continue;
    if (part !== "..") kept.push(part);
    else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else if (!(path.startsWith("/") || folder.startsWith("/"))) kept.push("..");
  }
  return (path.startsWith("/") || folder.startsWith("/") ? "/" : "") + kept.join("/");
}
var folderOf = (path) => path.includes("/") ? path.slice(0, Math.max(path.lastIndexOf("/"), path.startsWith("/") ? 1 : 0)) : "";
var nameOf2 = (path) => path.slice(path.lastIndexOf("/") + 1);

// src/frontends/terraform-files.ts
var isTerraformFile = (file) => /\.(?:tf|tofu)(?:\.json)?$/u.test(file);
var isVariablesFile = (file) => /\.tfvars(?:\.json)?$/u.test(file);

// deferred:src/frontends/terraform/plan/overlay.ts
var overlay = (...input) => require("./lazy/frontends-terraform-plan-overlay.cjs").overlay(...input);
var planBelongsTo = (...input) => require("./lazy/frontends-terraform-plan-overlay.cjs").planBelongsTo(...input);

// deferred:src/frontends/terraform/plan/read.ts
var readPlan = (...input) => require("./lazy/frontends-terraform-plan-read.cjs").readPlan(...input);

// src/frontends/terraform/plan/scan.ts
function endOfString(text3, start) {
  let end = start;
  for (; ; ) {
    end = text3.indexOf('"', end + 1);
    if (end < 0) return text3.length;
    let escapes = 0;
    while (text3.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return end + 1;
  }
}
var BACKSLASH = 92;

// src/frontends/terraform/plan/sniff.ts
var looksLikePlan = (text3) => planTextOf(text3) !== void 0;
function planTextOf(text3) {
  const start = beginning(text3);
  if (start === void 0) return void 0;
  const head = text3.slice(start, start + HEAD);
  if (/^\{\s*"@level"\s*:/u.test(head) && head.includes('"@module"')) return { is: "messages", start };
  if (/^\{\s*"format_version"\s*:\s*"[^"]{0,20}"\s*\}/u.test(head)) return { is: "empty", start };
  if (isRawState(head)) return { is: "raw-state", start };
  if (OTHER_OUTPUT.test(head)) return void 0;
  const early = head.includes('"format_version"');
  if (!early && !text3.includes('"format_version"', start)) return void 0;
  const has = (key) => text3.includes(key, start);
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
function beginning(text3) {
  const head = text3.slice(0, HEAD);
  let isFirst = true;
  let at = 0;
  for (let count2 = 0; count2 <= MOST_LINES && at < head.length; at = lineAfter(head, at)) {
    const space = /^[\t\r ]*/u.exec(head.slice(at, at + 200))?.[0].length ?? 0;
    const character = head.charAt(at + space);
    if (character === "{" && (isFirst || space === 0)) return beginsObject(text3, at + space) ? at + space : void 0;
    if (head.startsWith("```", at)) return void 0;
    if (character === "\n" || character === "") continue;
    isFirst = false;
    count2 += 1;
  }
  return void 0;
}
function lineAfter(head, at) {
  const end = head.indexOf("\n", at);
  return end < 0 ? head.length : end + 1;
}
function beginsObject(text3, at) {
  const quote = /^\{\s*"/u.exec(text3.slice(at, at + 2e3));
  return quote !== null && isKeyAt(text3, at + quote[0].length - 1);
}
function isKeyAt(text3, quote) {
  const end = endOfString(text3, quote);
  return /^\s*:/u.test(text3.slice(end, end + 100));
}
var HEAD = 16384;
var MOST_LINES = 12;

// deferred:src/frontends/terraform/read.ts
var readTerraform = (...input) => require("./lazy/frontends-terraform-read.cjs").readTerraform(...input);

// src/frontends/inputs.ts
function readInputs(files, options) {
  const reading = new Reading(options);
  const terraform = files.filter(({ file }) => isTerraformFile(file));
  const others = files.filter((each) => !terraform.includes(each));
  reading.terraform(terraform, others.filter(({ file }) => isVariablesFile(file)));
  for (const each of others) reading.other(each);
  reading.plans(others.filter((each) => isPlan2(each)));
  return reading.result;
}
var isPlan2 = ({ text: text3, planFor }) => planFor !== void 0 || looksLikePlan(text3);
var Reading = class {
  #options;
  #deployments = [];
  /** Those of them that root modules make. */
  #modules = /* @__PURE__ */ new Set();
  #inputs = [];
  #diagnostics = [];
  #sources = [];
  #broken = [];
  #passedOver = 0;
  constructor(options) {
    this.#options = options;
  }
  get result() {
    return { deployments: this.#deployments, inputs: this.#inputs, passedOver: this.#passedOver, diagnostics: this.#diagnostics, sources: this.#sources, broken: this.#broken };
  }
  /** A template, or nothing of ours. */
  other(input) {
    if (isPlan2(input) || this.#inputs.some(({ file }) => file === input.file)) return;
    const { region, parameters } = this.#options;
    const source = { file: input.file, text: input.text };
    if (!looksLikeTemplate(source.text)) {
      if (input.named) this.#inputs.push({ file: source.file, kind: "unknown", outcome: "passed-over", reason: reasonFor(source) });
      else this.#passedOver += 1;
      return;
    }
    const result = readTemplate({ source, ...region !== void 0 && { region }, ...parameters && { parameters } });
    this.#diagnostics.push(...result.diagnostics);
    if (result.outcome === "read") this.#deployments.push(result.deployment);
    this.#inputs.push({ file: source.file, kind: "cloudformation", outcome: result.outcome, ..."reason" in result && { reason: result.reason } });
  }
  /** Modules are folders: of each that holds one of the files all files count. */
  terraform(inputs, values) {
    const { files, parser, region, variables, workspace, dataFolder } = this.#options;
    if (inputs.length === 0) return;
    if (!parser) throw new Error("Terraform's files are read with a parser, and none is given");
    const texts2 = new Map([...inputs, ...values].map(({ file, text: text3, path = file }) => [path, { file, text: text3 }]));
    const result = readTerraform({
      files,
      parser,
      folders: [...new Set(inputs.map(({ file, path = file }) => folderOf(path)))],
      texts: texts2,
      ...variables && { values: variables },
      ...region !== void 0 && { region },
      ...workspace !== void 0 && { workspace },
      ...dataFolder !== void 0 && { dataFolder }
    });
    this.#deployments.push(...result.deployments);
    for (const deployment of result.deployments) this.#modules.add(deployment);
    this.#diagnostics.push(...result.diagnostics);
    this.#sources.push(...result.sources);
    this.#broken.push(...result.broken);
    for (const { file, outcome, reason } of result.inputs) {
      this.#inputs.push({ file, kind: "terraform", module: folderOf(file) || ".", outcome, ...reason !== void 0 && { reason } });
    }
  }
  /** A plan says what its module leaves open; one without its module stands for itself. */
  plans(inputs) {
    const { region } = this.#options;
    for (const { file, text: text3, path = file, planFor } of inputs) {
      const result = readPlan({ source: { file, text: text3 }, ...region !== void 0 && { region } });
      this.#diagnostics.push(...result.diagnostics);
      this.#inputs.push({ file, kind: "plan", outcome: result.outcome, ..."reason" in result && { reason: result.reason } });
      if (result.outcome !== "read") continue;
      const module2 = this.#moduleOf(result.deployment, planFor ?? folderOf(path), planFor !== void 0, planFor === folderOf(path));
      if (planFor !== void 0 && !module2) this.#diagnostics.push(homeless(result.deployment, this.#options.files.nameOf(planFor)));
      if (module2) this.#lay(result.deployment, module2);
      else this.#deployments.push(result.deployment);
    }
  }
  #lay(plan, module2) {
    const known = overlay(module2, plan);
    this.#deployments[this.#deployments.indexOf(module2)] = known;
    this.#modules.delete(module2);
    this.#modules.add(known);
  }
  /**
   * The module in a folder, if a plan is one of it. Where somebody says that it is, it is. A plan that is given without a folder
   * may be written elsewhere, as by a pipeline: it is one of the only module to which it belongs.
   */
  #moduleOf(plan, folder, isSaid2, mayBeElsewhere) {
    const name = this.#options.files.nameOf(folder);
    const beside = [...this.#modules].find(({ group }) => group === name);
    if (beside && (isSaid2 || planBelongsTo(plan, beside))) return beside;
    const [only, ...others] = mayBeElsewhere ? [...this.#modules].filter((module2) => planBelongsTo(plan, module2)) : [];
    return others.length === 0 ? only : void 0;
  }
};
var homeless = ({ start }, folder) => ({
  level: "warning",
  message: `no root module of Terraform in \`${folder}\` is checked, so that this plan is judged alone; name its folder, too`,
  span: start
});
function reasonFor({ file }) {
  return isVariablesFile(file) ? "values of variables are read with their module; name its folder" : "it is neither a CloudFormation template nor Terraform";
}

// src/frontends/memory-files.ts
var MemoryFiles = class {
  #texts = /* @__PURE__ */ new Map();
  #folders = /* @__PURE__ */ new Map();
  constructor(texts2) {
    for (const [path, text3] of isMap(texts2) ? texts2 : Object.entries(texts2)) this.#add(joinPath("", path), text3);
  }
  read(path) {
    const text3 = this.#texts.get(path);
    return text3 === void 0 ? { is: "missing" } : { is: "text", text: text3 };
  }
  list(folder) {
    return [...this.#folders.get(folder)?.values() ?? []].sort((a, b) => a.name < b.name ? -1 : 1);
  }
  nameOf(path) {
    return path === "" ? "." : path;
  }
  boundOf() {
    return "";
  }
  #add(path, text3) {
    this.#texts.set(path, text3);
    let entry2 = { name: nameOf2(path), is: "file" };
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      const entries = this.#folders.get(folder) ?? /* @__PURE__ */ new Map();
      this.#folders.set(folder, entries.set(entry2.name, entry2));
      if (folder === "" || folder === "/") return;
      entry2 = { name: nameOf2(folder), is: "folder" };
    }
  }
};
var isMap = (texts2) => texts2 instanceof Map;

// deferred:src/frontends/terraform/syntax/load.ts
var loadParser = (...input) => require("./lazy/frontends-terraform-syntax-load.cjs").loadParser(...input);

// deferred:src/frontends/terraform/syntax/syntax-words.ts
var syntaxWords = (...input) => require("./lazy/frontends-terraform-syntax-syntax-words.cjs").syntaxWords(...input);
var inTerraformsWords = (...input) => require("./lazy/frontends-terraform-syntax-syntax-words.cjs").inTerraformsWords(...input);

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
    const known = this.#children.get(key)?.get(value);
    if (known) return known;
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
        if (via) via.push(...current.place.via, { span: exported.place.span, label: `exported as ${nameOf3(current)}` });
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
  decide(condition) {
    if (condition.op === "constant") return condition.value ? YES2 : NO2;
    const known = this.#decisions.get(condition) ?? this.#parent?.decided(condition);
    if (known) return known;
    const decision = this.#decision(condition);
    this.#decisions.set(condition, decision);
    return decision;
  }
  /** What this world or one that assumes less has decided already; a decided condition stays decided. */
  decided(condition) {
    const own = this.#decisions.get(condition);
    return own?.value === void 0 ? this.#parent?.decided(condition) : own;
  }
  /** Whether two readings are one value, two values, or not known to be either. */
  same(left, right) {
    const [a, b] = [this.settle(left), this.settle(right)];
    const [namesA, namesB] = [literal(a), literal(b)];
    return namesA === a && namesB === b ? this.#same(a, b) : this.#sameNames(a, b, this.settle(namesA), this.settle(namesB));
  }
  /** Two references to one thing are one value, whatever it is called. */
  #sameNames(a, b, nameA, nameB) {
    const text3 = canonical(a);
    return text3 !== void 0 && text3 === canonical(b) ? YES2 : this.#same(nameA, nameB);
  }
  #same(a, b) {
    if (a.is === "scalar" && b.is === "scalar") return a.text === b.text ? YES2 : NO2;
    if (a.is === "absent" && b.is === "absent") return YES2;
    if (a.is === "unknown" && b.is === "unknown" && a.term && b.term && differentMembers(a.term, b.term)) return NO2;
    if (this.#excludes(a, b) || this.#excludes(b, a) || textsDiffer(a, b) || shapesDiffer(a, b)) return NO2;
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
  trail(condition) {
    switch (condition.op) {
      case "named": {
        const { value } = this.decide(condition);
        const known = value === void 0 ? "not known" : String(value);
        return [{ span: condition.place.span, label: `condition \`${condition.name}\` is ${known}` }, ...this.trail(condition.is)];
      }
      case "equals":
        return [...this.#hops(condition.left), ...this.#hops(condition.right)];
      case "and":
      case "or": {
        const { value } = this.decide(condition);
        const deciding = condition.of.filter((each) => this.decide(each).value === value);
        return (deciding.length > 0 ? deciding : condition.of).flatMap((each) => this.trail(each));
      }
      case "not":
        return this.trail(condition.of);
      default:
        return [];
    }
  }
  #hops(operand) {
    const via = [];
    const settled = this.settle(operand, via);
    return [...via, ...settled.place.via];
  }
  #decision(condition) {
    switch (condition.op) {
      case "constant":
        return condition.value ? YES2 : NO2;
      case "named":
        return this.decide(condition.is);
      case "not": {
        const { value, hangsOn } = this.decide(condition.of);
        return { value: value === void 0 ? void 0 : !value, hangsOn };
      }
      case "and":
      case "or":
        return this.#several(condition.of, condition.op === "or");
      case "equals": {
        const decision = this.same(condition.left, condition.right);
        return decision.value === void 0 ? this.#byQuestion(equalityTerm(condition.left, condition.right), decision) : decision;
      }
      case "unknown":
        return this.#byQuestion(condition.term, UNDECIDED);
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
  #taken(unknown2) {
    if (!unknown2.term) return unknown2;
    const value = this.assumed(unknown2.term);
    if (value === void 0) return unknown2;
    if (value === OTHER) return this.#narrowed(unknown2, this.#links.others(unknown2.term));
    const listed2 = unknown2.possible?.find((each) => each.is === "scalar" && each.text === value);
    return listed2 ?? { is: "scalar", text: value, quoted: false, place: unknown2.place };
  }
  #narrowed(unknown2, left) {
    const { possible } = unknown2;
    if (!possible || left.length === 0) return unknown2;
    return { ...unknown2, possible: possible.filter((each) => each.is === "scalar" && left.includes(each.text)) };
  }
  #joined(text3) {
    const parts2 = [];
    for (const part of text3.parts) {
      const settled = typeof part === "string" ? part : this.settle(part);
      const known = typeof settled === "string" ? settled : settled.is === "scalar" ? settled.text : void 0;
      const last = parts2.length - 1;
      const before = parts2[last];
      if (known === void 0) parts2.push(settled);
      else if (typeof before === "string") parts2[last] = before + known;
      else parts2.push(known);
    }
    const [only] = parts2;
    if (parts2.length === 0) return scalar2("", text3);
    return parts2.length === 1 && typeof only === "string" ? scalar2(only, text3) : { ...text3, parts: parts2 };
  }
};
function shapesDiffer(a, b) {
  const [one, other] = [SHAPES[a.is], SHAPES[b.is]];
  return one !== void 0 && other !== void 0 && one !== other;
}
var SHAPES = { absent: "nothing", scalar: "text", text: "text", list: "list", map: "map" };
function textsDiffer(a, b) {
  if (a.is !== "text" && b.is !== "text") return false;
  const [one, other] = [partsOf(a), partsOf(b)];
  return one !== void 0 && other !== void 0 && differ(one, other);
}
var scalar2 = (value, { place }) => ({ is: "scalar", text: value, quoted: true, place });
function nameOf3({ name }) {
  if (name.is === "text") return shownText(name.parts);
  return name.is === "scalar" ? `\`${name.text}\`` : "a name that is not known";
}
function imported(wanted, hangsOn) {
  const text3 = canonical(wanted.name);
  const term = text3 === void 0 ? void 0 : { scope: wanted.scope, text: `import:${text3}`, label: `the import of ${nameOf3(wanted)}` };
  return { is: "unknown", why: `${nameOf3(wanted)} is exported by another stack`, place: wanted.place, hangsOn, ...term && { term } };
}
function equalityTerm(left, right) {
  const [a, b] = [canonical(left), canonical(right)];
  if (a === void 0 || b === void 0) return void 0;
  const [first2, second] = a < b ? [a, b] : [b, a];
  return { scope: "", text: `${first2} == ${second}`, label: "the comparison", boolean: true };
}
var YES2 = { value: true, hangsOn: [] };
var NO2 = { value: false, hangsOn: [] };
var UNDECIDED = { value: void 0, hangsOn: [] };

// src/graph/awscc-names.ts
function renamings(kinds) {
  const found2 = /* @__PURE__ */ new Map();
  for (const kind of kinds) {
    for (const { type, each, inherits = [], where } of typesOf(kind, "cloudformation")) {
      const name = awsccType(type);
      if (name === void 0) continue;
      const known = found2.get(name) ?? { type, below: /* @__PURE__ */ new Map(), keepsSnapshot: false };
      const inside3 = each === void 0 ? known.below : add(known.below, each);
      addRows(inside3, kind.properties);
      for (const path of [...inherits, ...where ? [where.property] : [], ...Object.keys(kind.rejected?.cloudformation ?? {})]) add(known.below, path);
      const keepsSnapshot = known.keepsSnapshot || kind.properties["deletionPolicy"]?.default?.cloudformation === "Snapshot";
      found2.set(name, { ...known, keepsSnapshot });
    }
  }
  return found2;
}
function addRows(below, properties) {
  const rows = Object.values(properties);
  for (const row2 of rows) addRow(below, row2);
  for (const { misses: misses2 } of rows) for (const path of misses2?.cloudformation ?? []) add(below, path);
}
function addRow(below, { names, type, item, properties }) {
  const { cloudformation: named3 = [] } = names;
  const paths = typeof named3 === "string" ? [named3] : Object.values(named3);
  for (const inside3 of paths.length === 0 ? [below] : paths.filter((path) => !path.startsWith("/")).map((path) => add(below, path))) addInside(inside3, { type, item, properties });
}
function addInside(inside3, { type, item, properties }) {
  if (type === "tags") for (const name of ["Key", "Value"]) add(inside3, name);
  if (properties) addRows(inside3, properties);
  if (item) addRow(inside3, item);
}
function add(below, path) {
  let inside3 = below;
  for (const step of pathSteps(path)) {
    if (typeof step === "symbol") continue;
    const name = typeof step === "string" ? step : step.key;
    const key = awsccName(name);
    const known = inside3.get(key) ?? { name, below: /* @__PURE__ */ new Map() };
    inside3.set(key, known);
    if (typeof step === "string") inside3 = known.below;
  }
  return inside3;
}
function awsccType(type) {
  const [organization, service, resource, ...others] = type.split("::");
  if (organization !== "AWS" || service === void 0 || resource === void 0 || others.length > 0) return void 0;
  return `awscc_${service.toLowerCase()}_${awsccName(resource)}`;
}
function awsccName(name) {
  let spelled = name;
  for (const [word2, single] of SINGLE_WORDS) spelled = spelled.replaceAll(word2, single);
  return spelled.replace(/([A-Z])(?=[A-Z][a-z])/gu, "$1_").replace(/([a-z])(?=[A-Z0-9])/gu, "$1_").replace(/([0-9])(?=[A-Za-z])/gu, "$1_").replace(/[^A-Za-z0-9]/gu, "_").toLowerCase();
}
var SINGLE_WORDS = [
  ["CloudFormation", "Cloudformation"],
  ["CloudFront", "Cloudfront"],
  ["CloudWatch", "Cloudwatch"],
  ["FSx", "Fsx"]
];

// src/graph/awscc.ts
var AwsccResources = class {
  #kinds;
  #renamings;
  constructor(kinds) {
    this.#kinds = kinds;
  }
  /** The deployment with CloudFormation's names in place of the provider's; the same one where it has no such resource. */
  in(deployment) {
    if (!deployment.resources.some(isAwscc)) return deployment;
    return { ...deployment, resources: deployment.resources.map((resource) => isAwscc(resource) ? this.#renamed(resource) : resource) };
  }
  #renamed(resource) {
    this.#renamings ??= renamings(this.#kinds);
    const renaming = this.#renamings.get(resource.type);
    if (!renaming) return resource;
    const { properties, settings } = resource;
    return { ...resource, language: "cloudformation", type: renaming.type, properties: renamedMap(properties, renaming), settings: settingsOf(settings, renaming) };
  }
};
var isAwscc = ({ language, type }) => language === "terraform" && type.startsWith("awscc_");
function renamedMap(map, names) {
  const entries = /* @__PURE__ */ new Map();
  for (const [key, entry2] of map.entries) {
    const renamed = names.below.get(key);
    entries.set(renamed?.name ?? key, renamed ? { ...entry2, value: renamedIn(entry2.value, renamed) } : entry2);
  }
  return { ...map, entries };
}
function renamedIn(reading, names) {
  if (names.below.size === 0) return reading;
  switch (reading.is) {
    case "map":
      return renamedMap(reading, names);
    case "list":
      return { ...reading, items: reading.items.map((item) => item.is === "spread" ? item : renamedIn(item, names)) };
    case "choice":
      return { ...reading, then: renamedIn(reading.then, names), else: renamedIn(reading.else, names) };
    case "scalar":
      return documentIn(reading) ?? reading;
    default:
      return reading;
  }
}
function documentIn({ text: text3, place }) {
  if (!/^\s*[[{]/u.test(text3) || text3.length > LONGEST2) return void 0;
  try {
    return readingOf2(JSON.parse(text3), place, 0);
  } catch {
    return void 0;
  }
}
function readingOf2(value, place, depth) {
  if (value === null || value === void 0 || depth > DEEPEST2) return { is: "absent", place };
  if (typeof value === "string") return { is: "scalar", text: value, quoted: true, place };
  if (typeof value !== "object") return { is: "scalar", text: JSON.stringify(value), quoted: false, place };
  if (Array.isArray(value)) return { is: "list", items: value.map((item) => readingOf2(item, place, depth + 1)), place };
  const entries = Object.entries(value).map(([key, each]) => [key, { key: place, value: readingOf2(each, place, depth + 1) }]);
  return { is: "map", entries: new Map(entries), place };
}
var LONGEST2 = 1e5;
var DEEPEST2 = 50;
function settingsOf(settings, { keepsSnapshot }) {
  const kept = readAt(NOTHING_ASSUMED, settings, pathSteps("lifecycle.prevent_destroy"));
  const value = policyOf(kept, keepsSnapshot);
  const entry2 = { key: value.place, value };
  return { is: "map", entries: /* @__PURE__ */ new Map([["DeletionPolicy", entry2], ["UpdateReplacePolicy", entry2]]), place: settings.place };
}
function policyOf(kept, keepsSnapshot) {
  const { place } = kept;
  if (kept.is === "choice") return { ...kept, then: policyOf(kept.then, keepsSnapshot), else: policyOf(kept.else, keepsSnapshot) };
  if (kept.is === "scalar" && kept.text === "true") return { is: "scalar", text: "Retain", quoted: true, place };
  if (kept.is !== "absent" && kept.is !== "scalar") return { is: "unknown", why: kept.is === "unknown" ? kept.why : "`prevent_destroy` is not known", place };
  if (keepsSnapshot) return { is: "unknown", why: "it is not documented whether Cloud Control takes a last snapshot before it deletes", place };
  return { is: "scalar", text: "Delete", quoted: true, place };
}
var NOTHING_ASSUMED = new World({ cases: () => [], others: () => [], exported: () => void 0 });

// src/graph/companion-lists.ts
function itemsOf2({ resource, when }, path) {
  const { exists: exists2, open, properties } = resource;
  const value = readAt(WORLD, properties, pathSteps(path));
  if (value.is === "absent") return [];
  const isCertain = exists2 === ALWAYS && when === ALWAYS;
  if (open) return [spreadOf(value, open.why, isCertain ? open.least : 0, open.most)];
  const condition = { op: "and", of: [exists2, when] };
  const items2 = value.is === "list" ? value.items : [value];
  return items2.map((item) => {
    if (isCertain) return item;
    return item.is === "spread" ? { ...item, least: 0 } : { is: "choice", condition, then: item, else: { is: "absent", place: item.place }, place: item.place };
  });
}
function joined2(inline, added) {
  switch (inline.is) {
    case "choice":
      return { ...inline, then: joined2(inline.then, added), else: joined2(inline.else, added) };
    case "absent":
      return listOf([], added, inline);
    case "list":
      return { ...inline, items: [...inline.items, ...added] };
    case "unknown":
      return listOf([{ is: "spread", least: inline.maybeAbsent ? 0 : 1, most: Infinity, of: inline, distinct: false }], added, inline);
    default:
      return listOf([inline], added, inline);
  }
}
var listOf = (own, added, { place }) => ({ is: "list", items: [...own, ...added], place });
var perhaps = (companion, unresolved2) => spreadOf(unresolved2, unresolved2.why, 0, companion.open?.most ?? 1);
var spreadOf = ({ place }, why, least, most) => ({ is: "spread", least, most, of: { is: "unknown", why, place }, distinct: false });
var WORLD = new World({ cases: () => [], others: () => [], exported: () => void 0 });

// src/graph/module-path.ts
var moduleOf = (address) => CALLS.exec(address)?.[0] ?? "";
var CALLS = /^(?:module\.[\w-]+(?:\[(?:"(?:[^"\\]|\\.)*"|[^\]"]*)\])?\.)*/u;
var isIn = (address, module2) => address.startsWith(module2);

// src/graph/companion-target.ts
var CompanionTargets = class {
  #companion;
  #types;
  /** The targets of all companions of the kind: what one of them says of its target, another one may repeat. */
  #siblings;
  #deployment;
  /** Those that name their target by a plain reference, by its address. */
  #referring = /* @__PURE__ */ new Map();
  #others = [];
  #resources;
  /** What the resources of the kind are called: a name that one of them has is no other one's. */
  #taken;
  constructor(kind, companion, deployment, subjects) {
    this.#taken = new Set(subjects.flatMap((subject) => subject.kind === kind ? canonical(identityOf2(subject)) ?? [] : []));
    this.#companion = companion;
    this.#types = new Set(typesOf(kind, companion.language).map(({ type }) => type));
    this.#siblings = new Map(kind.companions?.map(({ type, target }) => [type, target]));
    this.#deployment = deployment;
    this.#resources = new Map(deployment.resources.map((resource) => [resource.address, resource]));
    for (const resource of deployment.resources) {
      if (resource.type !== companion.type) continue;
      const target = this.#targetOf(resource);
      if (target.is === "reference") push(this.#referring, target.address, { resource, target });
      else this.#others.push({ resource, target });
    }
  }
  /** Those that belong to a resource, and those that may belong to it without that being known. */
  of(subject) {
    const referring = (this.#referring.get(subject.address) ?? []).map(({ resource, target }) => ({ resource, when: whenThisOne(target, subject) }));
    const identity = identityOf2(subject);
    const others = this.#others.map(({ resource, target }) => ({ resource, ...this.#belongs(subject, identity, resource, target) }));
    const own = [...referring, ...others].filter(({ when }) => when !== NEVER).map(({ resource, when }) => ({ resource, when: whenThere(resource, subject, when) }));
    return { own, loose: others.filter(({ perhaps: perhaps2 }) => perhaps2).map(({ resource }) => resource) };
  }
  /** What a companion names, through others that name the same: `aws_s3_bucket_policy.data.bucket`. */
  #targetOf(resource) {
    let target = readAt(WORLD2, resource.properties, pathSteps(this.#companion.target));
    for (let hops = 0; hops < MOST_HOPS && target.is === "reference"; hops += 1) {
      const other = this.#resources.get(target.address);
      if (other && this.#types.has(other.type)) break;
      const path = other && this.#siblings.get(other.type);
      if (other && path !== void 0 && (target.attribute === "id" || target.attribute === path)) target = readAt(WORLD2, other.properties, pathSteps(path));
      else if (target.value) target = target.value;
      else break;
    }
    return target;
  }
  /** By reference, or by the name that both carry, in each branch of a condition. */
  #belongs(subject, identity, resource, target) {
    if (target.is !== "choice") return this.#leaves(subject, identity, resource, target);
    const [then, otherwise2] = [this.#belongs(subject, identity, resource, target.then), this.#belongs(subject, identity, resource, target.else)];
    const either2 = {
      op: "or",
      of: [
        { op: "and", of: [target.condition, then.when] },
        { op: "and", of: [{ op: "not", of: target.condition }, otherwise2.when] }
      ]
    };
    const isSame = then.when === otherwise2.when;
    return { when: isSame ? then.when : either2, perhaps: then.perhaps || otherwise2.perhaps };
  }
  #leaves(subject, identity, resource, target) {
    let perhaps2 = false;
    for (const leaf of leaves(WORLD2, target)) {
      const names = leaf.is === "reference" ? this.#refersTo(leaf, subject) : this.#isCalled(identity, nameIn(leaf, subject));
      if (names === true) return { when: whenThisOne(leaf, subject), perhaps: false };
      if (names === void 0 && isIn(subject.address, reachOf(leaf, resource))) perhaps2 = true;
    }
    return { when: NEVER, perhaps: perhaps2 };
  }
  /** Whether a name is that of the resource. One for which nothing is written gets a name that nobody can write down. */
  #isCalled(identity, name) {
    const [own, wanted] = [canonical(identity), canonical(name)];
    if (wanted !== void 0 && this.#taken.has(wanted)) return own === wanted;
    return identity.is === "absent" && name.is === "scalar" ? false : WORLD2.same(identity, name).value;
  }
  #refersTo({ scope, address }, subject) {
    return scope === this.#deployment.id && address === subject.address;
  }
};
function nameIn(leaf, { kind, region: its, account: own }) {
  if (leaf.is !== "scalar" || !leaf.text.startsWith("arn:") || !kind.arn) return leaf;
  const [, , service, region, account, ...rest] = leaf.text.split(":");
  const resource = rest.join(":");
  const isElsewhere = [[its, region], [own, account]].some(([field, written2]) => field.is === "scalar" && written2 !== "" && written2 !== field.text);
  return service === kind.arn.service && resource.startsWith(kind.arn.resource) && !isElsewhere ? { ...leaf, text: resource.slice(kind.arn.resource.length) } : leaf;
}
function reachOf(unread4, companion) {
  const own = moduleOf(companion.address);
  const parts2 = unread4.is === "text" ? unread4.parts.filter((part) => typeof part !== "string") : [unread4];
  const modules = parts2.map((part) => part.is === "unknown" && part.term ? moduleOf(part.term.text) : "");
  const [widest = own] = modules.filter((module2) => own.startsWith(module2)).sort((a, b) => a.length - b.length);
  return widest;
}
function whenThisOne(target, { raw, address }) {
  return isOneOfMany(target, raw) ? { op: "unknown", why: `it is made for ${oneOfMany(address)}`, place: target.place } : ALWAYS;
}
function whenThere({ open, name }, subject, when) {
  if (open?.least !== 0 || subject.raw.open) return when;
  return { op: "and", of: [when, { op: "unknown", why: open.why, place: { span: name, via: [] } }] };
}
function identityOf2(subject) {
  const { kind, properties } = subject;
  const spec = kind.identity === void 0 ? void 0 : kind.properties[kind.identity];
  return spec ? WORLD2.settle(readRow(WORLD2, properties, subject, spec)) : { is: "absent", place: { span: subject.name, via: [] } };
}
var MOST_HOPS = 8;
var WORLD2 = new World({ cases: () => [], others: () => [], exported: () => void 0 });

// src/graph/companions.ts
function fillCompanions(subjects, deployment, kinds) {
  const present = new Set(deployment.resources.map((resource) => resource.type));
  const used = /* @__PURE__ */ new Map();
  for (const kind of kinds) {
    const own = (kind.companions ?? []).filter((companion) => companion.language === deployment.language && present.has(companion.type));
    if (own.length > 0) used.set(kind, own.map((companion) => ({ companion, targets: new CompanionTargets(kind, companion, deployment, subjects) })));
  }
  return subjects.map((subject) => (used.get(subject.kind) ?? []).reduce(fill, subject));
}
function fill(subject, { companion, targets }) {
  const { own, loose } = targets.of(subject);
  if (own.length === 0 && loose.length === 0) return subject;
  const filled = new Map(subject.filled);
  for (const [property, path] of Object.entries(companion.fills ?? {})) {
    const spec = rowOf(subject, companion, property);
    filled.set(spec, filledBy(subject, spec, path, own, loose));
  }
  for (const [property, path] of Object.entries(companion.adds ?? {})) {
    const spec = rowOf(subject, companion, property);
    const added = own.length > 0 ? own.flatMap((each) => itemsOf2(each, path)) : loose.map((each) => perhaps(each, unresolved(each, subject)));
    const label = pathOf(spec.names, subject) === void 0 ? labelOf(own, path) : void 0;
    if (added.length > 0) filled.set(spec, { reading: joined2(propertyOf(WORLD3, subject, spec), added), ...label !== void 0 && { label } });
  }
  return { ...subject, filled };
}
function rowOf(subject, companion, property) {
  const spec = subject.kind.properties[property];
  if (!spec) throw new Error(`companion ${companion.type} fills ${subject.kind.name}.${property}, which is no row`);
  return spec;
}
function filledBy(subject, spec, path, own, [loose]) {
  const elsewhere = loose ? unresolved(loose, subject) : propertyOf(WORLD3, subject, spec);
  const reading = own.reduce((inline, target) => conditional(target, path, spec, inline, subject.deployment), elsewhere);
  const label = labelOf(own, path);
  return { reading, ...label !== void 0 && { label } };
}
function labelOf(own, path) {
  const [first2] = own;
  if (!first2) return void 0;
  const name = own.length === 1 ? first2.resource.address : first2.resource.type;
  return path === "" ? name : `${name}.${shownPath(path)}`;
}
function conditional({ resource, when }, path, spec, elsewhere, deployment) {
  const value = path === REGION ? regionOf2(resource, deployment) : said(WORLD3, readAt(WORLD3, resource.properties, pathSteps(path)), resource.language, spec);
  const condition = { op: "and", of: [resource.exists, when] };
  return { is: "choice", condition, then: value, else: elsewhere, place: value.place };
}
function regionOf2({ region, name }, deployment) {
  return seenFrom(region ?? deployment.region, { span: name, via: [] });
}
function unresolved(companion, subject) {
  const why = `\`${companion.address}\` may belong to \`${subject.address}\`: its target is not known`;
  return { is: "unknown", why, maybeAbsent: true, place: { span: companion.name, via: [] } };
}
var WORLD3 = new World({ cases: () => [], others: () => [], exported: () => void 0 });

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
    const [first2, ...others] = candidates.toReversed();
    if (!first2 || candidates.some(({ value }) => this.#size(value, 0) > MOST_PARTS)) return void 0;
    return others.reduce((rest, { deployment, value }) => choice(isMeant(importer, deployment), value, rest), first2.value);
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
    const known = this.#sizes.get(value);
    if (known !== void 0) return known;
    if (depth > DEEPEST3) return Infinity;
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
function choice(condition, then, otherwise2) {
  return { is: "choice", condition, then, else: otherwise2, place: then.place };
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
function operandsOf(condition, seen) {
  if (seen.has(condition)) return [];
  seen.add(condition);
  switch (condition.op) {
    case "equals":
      return [condition.left, condition.right];
    case "and":
    case "or":
      return condition.of.flatMap((each) => operandsOf(each, seen));
    case "not":
      return operandsOf(condition.of, seen);
    case "named":
      return operandsOf(condition.is, seen);
    default:
      return [];
  }
}
var DEEPEST3 = 100;
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
  #raw = /* @__PURE__ */ new Map();
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
      for (const resource of deployment.resources) this.#raw.set(`${deployment.id}\0${resource.address}`, resource);
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
    return this.#raw.get(`${scope}\0${address}`)?.type;
  }
  regionAt(scope, address) {
    const resource = this.#raw.get(`${scope}\0${address}`);
    return resource && (resource.region ?? this.#byScope.get(scope)?.region);
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
function assemble(read4, kinds) {
  const types = new TypeIndex(kinds);
  const awscc = new AwsccResources(kinds);
  const workloads = read4.map((workload) => ({ ...workload, deployments: workload.deployments.map((deployment) => awscc.in(deployment)) }));
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
    region: raw.region ?? deployment.region,
    account: raw.account ?? deployment.account,
    guard,
    raw,
    deployment,
    workload
  };
  if (type.each === void 0) return [whole];
  return parts(whole, readAt(NOTHING_ASSUMED2, raw.properties, pathSteps(type.each)), type);
}
function parts(whole, list2, type) {
  const owner = { is: "reference", scope: whole.deployment.id, address: whole.address, place: { span: whole.name, via: [] } };
  return maps(list2, whole.exists).map(({ map, exists: exists2, open }, index) => {
    const address = `${whole.address}.${type.each ?? ""}[${String(index)}]`;
    const raw = open ? { ...whole.raw, open } : whole.raw;
    return { ...whole, id: `${whole.id}#${String(index)}`, address, block: address, name: map.place.span, properties: partOf(map, whole, owner, type), exists: exists2, raw };
  });
}
function partOf(item, { properties: whole }, owner, { inherits: names = [], whole: own = WHOLE }) {
  const inherited = names.flatMap((name) => {
    const entry2 = item.entries.has(name) ? void 0 : whole.entries.get(name);
    return entry2 ? [[name, entry2]] : [];
  });
  return { ...item, entries: new Map([...item.entries, ...inherited, [own, { key: owner.place, value: owner }]]) };
}
function maps(item, exists2) {
  switch (item.is) {
    case "map":
      return [{ map: item, exists: exists2 }];
    case "list":
      return item.items.flatMap((each) => maps(each, exists2));
    case "choice": {
      const then = { op: "and", of: [exists2, item.condition] };
      const otherwise2 = { op: "and", of: [exists2, { op: "not", of: item.condition }] };
      return [...maps(item.then, then), ...maps(item.else, otherwise2)];
    }
    case "spread":
      return [unread3(item.of, exists2)];
    case "unknown":
      return item.malformed ? [] : [unread3(item, exists2)];
    default:
      return [];
  }
}
function unread3(rest, exists2) {
  return { map: { is: "map", entries: /* @__PURE__ */ new Map(), rest, place: rest.place }, exists: exists2, open: { least: 0, most: Infinity, why: rest.why } };
}
function guardOf(properties, { property, set }) {
  const isSet = whenSet(readAt(NOTHING_ASSUMED2, properties, pathSteps(property)));
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
var NOTHING_ASSUMED2 = new World({ cases: () => [], others: () => [], exported: () => void 0 });
var LANGUAGES = ["cloudformation", "terraform"];

// src/graph/workloads.ts
function groupWorkloads(deployments) {
  const groups = /* @__PURE__ */ new Map();
  for (const deployment of deployments) push(groups, `${deployment.language}\0${groupOf(deployment)}`, deployment);
  const taken = /* @__PURE__ */ new Set();
  return [...groups.values()].map((members) => ({ name: distinct(members, taken), deployments: members }));
}
function distinct([first2], taken) {
  if (!first2) return "";
  const name = taken.has(groupOf(first2)) ? first2.file : groupOf(first2);
  taken.add(name);
  return name;
}
var groupOf = ({ group, file }) => group ?? (file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".");

// src/engine/finding.ts
function findingsOf(judgement, world) {
  return findings(judgement, world).map((each) => ({ ...each, evidence: each.evidence.map((one) => withCalls(one, judgement)) }));
}
function withCalls(evidence2, { subject }) {
  const { calls = [] } = subject.raw;
  const isTold = evidence2.span.file !== subject.name.file || evidence2.via.some(({ span }) => calls.some((call) => call.span.file === span.file && span.file !== subject.name.file));
  return isTold ? evidence2 : { ...evidence2, via: [...evidence2.via, ...calls] };
}
function findings(judgement, world) {
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
      const known = found2.get(fault2.key) ?? { fault: fault2, evidence: [] };
      known.evidence.push(...inCase(each, fault2.verdict.because(), world));
      found2.set(fault2.key, known);
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
function messageOf({ outcome, rule, subject, tooMany }, answers, evidence2, world) {
  const name = sentence(`${subject.kind.label} \`${subject.address}\``);
  if (outcome === "holds") return `${name}: ${rule.meta.title}`;
  const failing = answers.find(({ each }) => each.outcome === "fails");
  if (outcome === "fails") return failing ? sentence(failing.answer.message()) : name;
  if (tooMany) return `${name}: whether "${rule.meta.title}" holds hangs on too many conditions`;
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

// src/source/span.ts
var COMMAND_LINE = "<command line>";

// src/source/source.ts
var LineIndex = class {
  #starts;
  #text;
  /** See `SourceText`. */
  guarded;
  constructor(text3, guarded2 = false) {
    this.#text = text3;
    this.guarded = guarded2;
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
    this.#texts = new Map(files.map((source) => [source.file, source]));
  }
  lines(file) {
    const known = this.#indexes.get(file);
    if (known) return known;
    const source = this.#texts.get(file);
    if (source === void 0) return void 0;
    const index = new LineIndex(source.text, source.guarded);
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
    inputs: [...run.inputs].sort((a, b) => compare(a.file, b.file)),
    passedOver: run.passedOver,
    workloads: [...run.scorecards].sort(worstFirst2),
    verdicts: verdicts.sort(byPlace),
    diagnostics: eachOnce(run.diagnostics.map((each) => diagnostic(each, positions))),
    hasGaps: run.diagnostics.some(({ isGap }) => isGap === true),
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
  const findings2 = explained2 ? findingsOf(judgement, run.graph.world) : [];
  const told = findings2.length > 0 ? findings2 : [{ message: rule.meta.title, evidence: [], primary: subject.name }];
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
  const judged3 = judgements.filter(({ rule }) => wholes.has(rule.meta.id));
  return new Map(judged3.map(({ rule, subject, outcome }) => [`${rule.meta.id}#${subject.id}`, outcome]));
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
  return compare(a.location.file, b.location.file) || a.location.startLine - b.location.startLine || a.location.startColumn - b.location.startColumn || compare(a.rule.id, b.rule.id) || compare(a.resource.address, b.resource.address) || ORDER2[a.outcome] - ORDER2[b.outcome];
}
var ORDER2 = { fails: 0, unknown: 1, holds: 2 };
function worstFirst2(a, b) {
  return rank(a) - rank(b) || (a.score?.proven ?? Infinity) - (b.score?.proven ?? Infinity) || reach(a.highestMet) - reach(b.highestMet) || compare(a.workload, b.workload);
}
var rank = ({ verdict: verdict2 }) => verdict2 === void 0 ? VERDICTS.length : VERDICTS.indexOf(verdict2);
var VERDICTS = ["missed", "unproven", "met"];
var reach = (tier) => tier === void 0 ? -1 : TIERS.indexOf(tier);
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/recovery/objectives.ts
var MINUTE = 60;
var HOUR = 60 * MINUTE;
var NEAR_ZERO = { rto: MINUTE, rpo: 5 };
var REGION2 = {
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
    region: { ...REGION2[tier], ...region },
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
    const known = tallies.get(rule.meta.capability) ?? { held: 0, failed: 0, unknown: 0 };
    if (outcome === "holds") known.held += 1;
    else if (outcome === "fails") known.failed += 1;
    else known.unknown += 1;
    tallies.set(rule.meta.capability, known);
  }
  return tallies;
}
function resultsFor(judgements, tier) {
  const tallies = tally(judgements);
  return ALL.map((id) => {
    const { held, failed, unknown: open } = tallies.get(id) ?? { held: 0, failed: 0, unknown: 0 };
    const unknown2 = open + (judgements.length > 0 && CAPABILITIES[id].asksToExist ? 1 : 0);
    const outcome = failed > 0 ? "fails" : unknown2 > 0 ? "unknown" : held > 0 ? "holds" : "not-asked";
    return { id, outcome, required: cellOf(id, tier) === "required", held, failed, unknown: unknown2 };
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
    proven: mean(({ held, failed, unknown: unknown2 }) => held / (held + failed + unknown2)),
    possible: mean(({ held, failed, unknown: unknown2 }) => (held + unknown2) / (held + failed + unknown2))
  };
}
var round = (value) => Math.round(value * 10) / 10;
var isCapability = (name) => Object.hasOwn(CAPABILITIES, name);
var ALL = Object.keys(CAPABILITIES).filter(isCapability);

// src/check.ts
async function check(files, options = {}) {
  const parser = files.some(({ file }) => isTerraformFile(file)) ? await loadParser(grammarFiles()) : void 0;
  const inMemory = () => new MemoryFiles(Object.fromEntries(files.map(({ file, path = file, text: text3 }) => [path, text3])));
  const read4 = readInputs(files, { ...options, files: options.files ?? inMemory(), ...parser && { parser } });
  return judged(files, options, { ...read4, diagnostics: await inTheirOwnWords(read4) });
}
async function inTheirOwnWords({ diagnostics, broken }) {
  let told = diagnostics;
  for (const source of broken.slice(0, MOST_ASKED)) {
    const words = await syntaxWords(source, syntaxWordsFile());
    told = told.flatMap((each) => each.span.file === source.file ? inTerraformsWords([each], words, source) : [each]);
  }
  return told;
}
var MOST_ASKED = 20;
function judged(files, options, read4) {
  const { tier = "backup-restore", rto, rpo } = options;
  const own = { ...rto !== void 0 && { rto }, ...rpo !== void 0 && { rpo } };
  const objectives = objectivesOf(tier, own);
  const workloads = groupWorkloads(read4.deployments);
  const graph = assemble(workloads, KINDS);
  const judged3 = workloads.map(({ name }) => {
    const judge2 = (each) => judgeAll(graph, name, options.rules ?? rules_default, objectivesOf(each, own));
    const judgements = judge2(tier);
    return { judgements, scorecard: score(name, tier, (each) => each === tier ? judgements : judge2(each)) };
  });
  return makeReport({
    tier: { chosen: tier, byDefault: options.tier === void 0, objectives },
    inputs: [...read4.inputs, ...options.unreadable ?? []],
    passedOver: read4.passedOver,
    scorecards: judged3.map(({ scorecard }) => scorecard),
    judgements: judged3.flatMap(({ judgements }) => judgements),
    graph,
    diagnostics: [...options.diagnostics ?? [], ...read4.diagnostics, ...undeclared(options.parameters, read4.deployments)],
    rules: options.rules ?? rules_default,
    files: [...files.map(guarded), ...read4.sources, ...options.sources ?? []],
    explain: options.explain ?? {}
  });
}
var guarded = (file) => file.planFor !== void 0 || looksLikePlan(file.text) ? { ...file, guarded: true } : file;
function undeclared(given, deployments) {
  const templates = deployments.filter(({ language }) => language === "cloudformation");
  const declared = new Set(templates.flatMap(({ parameters }) => parameters));
  return [...given ?? []].filter(([name]) => templates.length > 0 && !declared.has(name)).map(([name, { step }]) => ({
    level: "warning",
    message: `no template here declares the parameter \`${name}\`; correct its name or leave it out`,
    span: step.span
  }));
}

// src/outputs/prose.ts
function listed(items2) {
  const last = items2.at(-1) ?? "";
  return items2.length < 2 ? last : `${items2.slice(0, -1).join(", ")} and ${last}`;
}
var counted2 = (count2, one, many = `${one}s`) => `${String(count2)} ${count2 === 1 ? one : many}`;

// src/outputs/width.ts
var MARK2 = new RegExp("^\\p{M}$", "u");

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
    const [first2, ...others] = subjects;
    if (!first2) return [];
    const shown2 = others.reduce((worst, each) => rank2(each.severity) < rank2(worst.severity) ? each : worst, first2);
    return [{ rule: first2.rule, outcome: first2.outcome, severity: shown2.severity, location: first2.location, shown: shown2, subjects }];
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
  return [found(report, options), ...remedy(report, options), read2(report)];
}
function found(report, options) {
  if (!report.inputs.some(({ outcome }) => outcome === "read")) return "nothing was checked";
  const findings2 = findingsFor(report);
  const failing = findings2.filter(({ outcome }) => outcome === "fails");
  const counts2 = ["error", "warning", "note"].flatMap((severity) => {
    const count2 = failing.filter((finding) => finding.severity === severity).length;
    return count2 === 0 ? [] : [counted2(count2, severity)];
  });
  const hidden = failing.filter(({ severity }) => rank2(severity) > rank2(options.minSeverity ?? "note")).length;
  const unknown2 = findings2.filter(({ outcome }) => outcome === "unknown").length;
  const how = options.showUnknown ? "" : " not shown (--show-unknown)";
  const open = unknown2 === 0 ? "" : `; ${counted2(unknown2, "unknown")}${how}`;
  const below = hidden === 0 ? "" : ` (${String(hidden)} below --min-severity not shown)`;
  return `${counts2.length === 0 ? "no findings" : listed(counts2)}${below}${open}`;
}
function remedy(report, { showUnknown = false }) {
  const unknown2 = showUnknown && findingsFor(report).some(({ outcome }) => outcome === "unknown");
  if (!unknown2) return [];
  const kinds = new Set(report.inputs.filter(({ outcome }) => outcome === "read").map(({ kind }) => kind));
  const flags = [...kinds.has("cloudformation") ? ["--parameter", "--parameter-file"] : [], ...kinds.has("terraform") ? ["--var", "--var-file", "--plan"] : [], "--region"];
  return [`what is unknown may be decided by ${listed(flags)}`];
}
function read2({ inputs, passedOver: uncounted }) {
  const of = (outcome) => inputs.filter((input) => input.outcome === outcome);
  const files = of("read");
  const unreadable2 = of("unreadable").length;
  const passedOver = uncounted + of("passed-over").length;
  const parts2 = [
    `${counted2(files.length, "file")}${files.length === 0 ? "" : ` (${byKind(files)})`}`,
    ...unreadable2 === 0 ? [] : [`${String(unreadable2)} unreadable`],
    ...passedOver === 0 ? [] : [`${String(passedOver)} skipped (no infrastructure code)`]
  ];
  return parts2.join("; ");
}
function byKind(files) {
  return [...new Set(files.map(({ kind }) => kind))].map((kind) => {
    const ofKind = files.filter((file) => file.kind === kind);
    const modules = new Set(ofKind.flatMap(({ module: module2 }) => module2 ?? [])).size;
    const count2 = kind === "plan" ? counted2(ofKind.length, "plan") : `${String(ofKind.length)} ${KINDS2[kind] ?? kind}`;
    return modules === 0 ? count2 : `${count2} in ${counted2(modules, "module")}`;
  }).join(", ");
}
var KINDS2 = { cloudformation: "CloudFormation", terraform: "Terraform" };

// src/outputs/closing.ts
var closing = (report, options) => [...tierLine(report, options), ...summary(report, options)];
function tierLine({ tier, workloads, rules: rules2 }, { ofRules = rules2.size }) {
  const judged3 = workloads.filter(({ verdict: verdict2 }) => verdict2 !== void 0);
  const [only] = judged3;
  if (!only) return [];
  const origin = tier.byDefault ? " (by default; see --tier)" : "";
  const counts2 = ["missed by", "unproven for", "met by"].flatMap((words) => {
    const count2 = judged3.filter(({ verdict: verdict2 = "" }) => words.startsWith(`${verdict2} `)).length;
    return count2 === 0 ? [] : [`${words} ${String(count2)}`];
  });
  const result = judged3.length > 1 ? `${listed(counts2)} workloads` : `${only.verdict ?? ""}, ${scoreOf(only) ?? "0"} of 100`;
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
var isInteractive = ({ terminal, env }) => terminal && !isOn2(env["CI"]);
function usesColor(choice2, surroundings2) {
  if (choice2 !== "auto") return choice2 === "always";
  const { env } = surroundings2;
  if (env["FORCE_COLOR"] !== void 0 && env["FORCE_COLOR"] !== "") return isOn2(env["FORCE_COLOR"]);
  if (env["NO_COLOR"] !== void 0 && env["NO_COLOR"] !== "") return false;
  return isInteractive(surroundings2) && env["TERM"] !== "dumb";
}
var widthFor = ({ terminal, columns }) => terminal && columns !== void 0 && columns > 0 ? Math.min(Math.max(columns, 60), 100) : 80;
var isOn2 = (value) => value !== void 0 && value !== "" && value !== "0" && value !== "false";

// src/cli/exit.ts
var EXIT = {
  /** Nothing at or above the threshold. */
  clean: 0,
  findings: 1,
  /** Wrong usage, a bug, or, under `--strict`, unreadable input or a missing module. */
  trouble: 2,
  /** A folder was searched and held nothing to check. */
  nothing: 3
};
function exitCode(report, { failOn, failOnUnknown, exitZero, strict, searched }) {
  const { inputs, diagnostics, hasGaps = false } = report;
  const unread4 = inputs.some(({ outcome }) => outcome === "unreadable") || hasGaps || diagnostics.some(({ level }) => level === "error");
  if (strict && unread4) return EXIT.trouble;
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
var import_node_path6 = require("node:path");

// src/frontends/files.ts
var import_node_fs3 = require("node:fs");
var import_node_path3 = require("node:path");

// src/frontends/read-text.ts
var import_node_fs2 = require("node:fs");

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

// src/frontends/read-text.ts
function readText(path, larger) {
  try {
    if ((0, import_node_fs2.statSync)(path).size > MAX_BYTES) return problem(larger);
    const bytes = (0, import_node_fs2.readFileSync)(path);
    if (bytes.length > MAX_BYTES) return problem(larger);
    const decoded = decode(bytes);
    switch (decoded.is) {
      case "text":
        return decoded;
      case "binary":
        return problem("it is no text file");
      case "malformed":
        return problem(decoded.problem);
    }
  } catch (error) {
    return problem(`it cannot be read: ${reasonOf2(error)}`);
  }
}
function reasonOf2(error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS.get(code) ?? (error instanceof Error ? error.message : String(error));
}
var problem = (what) => ({ is: "problem", problem: what });
var REASONS = /* @__PURE__ */ new Map([
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["ENOENT", "it is gone"],
  ["ELOOP", "its links lead in a circle"],
  ["EMFILE", "too many files are open"]
]);
var MAX_BYTES = 5 * 1024 * 1024;

// src/frontends/report-names.ts
var import_node_path2 = require("node:path");
function reportName(path, { cwd, folder, isGitRoot }) {
  const base = gitRoot((0, import_node_path2.dirname)(path), isGitRoot) ?? folder ?? cwd;
  const name = (0, import_node_path2.relative)(base, path);
  if (name === "") return ".";
  if (isOutside(name)) return (0, import_node_path2.basename)(path);
  return name.split(import_node_path2.sep).join("/");
}
function gitRoot(start, isGitRoot) {
  for (let folder = start; ; folder = (0, import_node_path2.dirname)(folder)) {
    if (isGitRoot(folder)) return folder;
    if (folder === (0, import_node_path2.dirname)(folder)) return void 0;
  }
}
var isOutside = (name) => name === ".." || name.startsWith(`..${import_node_path2.sep}`) || (0, import_node_path2.isAbsolute)(name);

// src/frontends/files.ts
function* discover(paths, options = {}) {
  const cwd = options.cwd ?? process.cwd();
  const search = new Search2(cwd);
  for (const path of paths) search.add((0, import_node_path3.resolve)(cwd, path));
  for (const candidate2 of search.sorted()) yield read3(candidate2);
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
    const known = this.#gitRoots.get(folder) ?? kindOf((0, import_node_path3.join)(folder, ".git")) !== "missing";
    this.#gitRoots.set(folder, known);
    return known;
  };
  /** Links are followed last, so that a file which lies in the folder as well goes by its own name. */
  #addFolder(start, root = start) {
    const waiting = [start];
    for (let folder = waiting.pop(); folder !== void 0; folder = waiting.pop()) {
      for (const entry2 of this.#entries(folder, root)) {
        const path = (0, import_node_path3.join)(folder, entry2.name);
        if (entry2.isSymbolicLink()) this.#links.push({ path, root });
        else if (entry2.isDirectory() && !PASSED_OVER.has(entry2.name)) waiting.push(path);
        else if (entry2.isFile() && isTemplateName(entry2.name)) this.#addFile(path, "file", root);
      }
    }
  }
  #followLinks() {
    for (const { path, root } of this.#links) {
      const kind = kindOf(path);
      const name = (0, import_node_path3.basename)(path);
      if (kind === "folder" && !PASSED_OVER.has(name)) this.#addFolder(path, root);
      else if ((kind === "file" || kind === "missing") && isTemplateName(name)) this.#addFile(path, kind, root);
    }
  }
  #entries(folder, root) {
    try {
      const real = (0, import_node_fs3.realpathSync)(folder);
      if (this.#seen.has(real)) return [];
      this.#seen.add(real);
      return (0, import_node_fs3.readdirSync)(folder, { withFileTypes: true });
    } catch (error) {
      this.#set(folder, root, `the folder cannot be read: ${reasonOf2(error)}`);
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
      const real = (0, import_node_fs3.realpathSync)(path);
      if (this.#seen.has(real) && folder !== void 0) return;
      this.#seen.add(real);
      this.#set(path, folder);
    } catch (error) {
      this.#set(path, folder, `it cannot be read: ${reasonOf2(error)}`);
    }
  }
  #set(path, folder, problem2) {
    const file = reportName(path, { cwd: this.#cwd, folder, isGitRoot: this.#isGitRoot });
    this.#candidates.set(path, {
      path,
      file,
      named: folder === void 0 || path === folder,
      ...problem2 === void 0 ? {} : { problem: problem2 }
    });
  }
};
function read3({ path, file, named: named3, problem: problem2 }) {
  const failed = (why) => ({ is: "problem", path, file, named: named3, problem: why });
  if (problem2 !== void 0) return failed(problem2);
  const text3 = readText(path, TOO_LARGE);
  switch (text3.is) {
    case "text":
      return { is: "file", path, file, named: named3, text: text3.text };
    case "problem":
      return failed(text3.problem);
    case "missing":
      return failed("there is no such file or folder");
  }
}
function kindOf(path) {
  try {
    const stats = (0, import_node_fs3.statSync)(path);
    return stats.isDirectory() ? "folder" : stats.isFile() ? "file" : "other";
  } catch {
    return "missing";
  }
}
var EXTENSIONS = /* @__PURE__ */ new Set([".yaml", ".yml", ".json", ".template", ".cfn", ".tf", ".tofu"]);
var isTemplateName = (name) => EXTENSIONS.has((0, import_node_path3.extname)(name).toLowerCase());
var PASSED_OVER = /* @__PURE__ */ new Set([".git", "node_modules", ".terraform", "cdk.out", ".aws-sam"]);
var TOO_LARGE = "it is larger than 5 MB; templates are 1 MB at most";

// src/cli/distinct-names.ts
var import_node_path4 = require("node:path");
function distinctNames(found2, cwd) {
  const folders = /* @__PURE__ */ new Map();
  for (const { file, path } of found2) folders.set(import_node_path4.posix.dirname(file), (folders.get(import_node_path4.posix.dirname(file)) ?? /* @__PURE__ */ new Set()).add((0, import_node_path4.dirname)(path)));
  return found2.map((each) => (folders.get(import_node_path4.posix.dirname(each.file))?.size ?? 0) < 2 ? each : { ...each, file: (0, import_node_path4.relative)(cwd, each.path).split(import_node_path4.sep).join("/") });
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

// src/cli/paths.ts
var import_node_fs4 = require("node:fs");
var import_node_path5 = require("node:path");

// src/cli/reason.ts
function reasonOf3(error) {
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
    return (0, import_node_fs4.statSync)(path).isDirectory() ? "folder" : "file";
  } catch {
    return "missing";
  }
}
function hiddenBecause(path) {
  try {
    (0, import_node_fs4.statSync)(path);
    return void 0;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return isLink(path) ? "its link leads nowhere" : void 0;
    return codeOf(error) === "ENOTDIR" ? void 0 : reasonOf3(error);
  }
}
function isLink(path) {
  try {
    return (0, import_node_fs4.lstatSync)(path).isSymbolicLink();
  } catch {
    return false;
  }
}
function realPath(path) {
  try {
    return (0, import_node_fs4.realpathSync)(path);
  } catch {
    return path;
  }
}
var nameInReport = (path, cwd) => reportName((0, import_node_path5.resolve)(cwd, path), { cwd, folder: void 0, isGitRoot: (folder) => kindOf2((0, import_node_path5.join)(folder, ".git")) !== "missing" });
function pathFrom(cwd, path) {
  const absolute = (0, import_node_path5.resolve)(cwd, path);
  const way = (0, import_node_path5.relative)(cwd, absolute);
  return (way.startsWith("..") && absolute.length < way.length ? absolute : way).split(import_node_path5.sep).join("/");
}

// src/cli/streams.ts
var import_node_fs5 = require("node:fs");
var import_node_os = require("node:os");
var STDOUT = 1;
var STDERR = 2;
function write(stream, text3) {
  const bytes = Buffer.from(text3);
  for (let offset = 0; offset < bytes.length; ) {
    try {
      offset += (0, import_node_fs5.writeSync)(stream, bytes, offset);
    } catch (error) {
      if (codeOf(error) === "EPIPE" || stream === STDERR && codeOf(error) !== "EAGAIN") return;
      if (codeOf(error) !== "EAGAIN") throw new UsageError(`standard output cannot be written: ${reasonOf3(error)}; send it elsewhere`);
      pause();
    }
  }
}
function readAll() {
  const chunks = [];
  for (; ; ) {
    const chunk = Buffer.alloc(65536);
    const length = readChunk(chunk);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, length));
  }
}
function readChunk(chunk) {
  for (; ; ) {
    try {
      return (0, import_node_fs5.readSync)(0, chunk);
    } catch (error) {
      if (codeOf(error) === "EOF") return 0;
      if (codeOf(error) !== "EAGAIN") throw new UsageError(`standard input cannot be read: ${reasonOf3(error)}; give it a template`);
      pause();
    }
  }
}
function isTerminal(stream) {
  try {
    const written2 = (0, import_node_fs5.fstatSync)(stream);
    if (!written2.isCharacterDevice() || process.platform !== "win32" && written2.rdev === (0, import_node_fs5.statSync)(import_node_os.devNull).rdev) return false;
    return (stream === STDOUT ? process.stdout : process.stderr).isTTY;
  } catch {
    return false;
  }
}
var pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);

// src/cli/inputs.ts
var STDIN = "-";
var UNNAMED2 = "<stdin>";
function searchesFolder(paths, cwd) {
  const kinds = paths.filter((path) => path !== STDIN).map((path) => {
    const kind = kindOf2((0, import_node_path6.resolve)(cwd, path));
    if (kind !== "missing") return kind;
    const hidden = hiddenBecause((0, import_node_path6.resolve)(cwd, path));
    if (hidden !== void 0) throw new UsageError(`${JSON.stringify(path)} cannot be read: ${hidden}; correct the path`);
    if (isLater(path)) throw new UsageError(`there is no command ${path} yet; resilint --help lists all`);
    const command = suggestion(path, COMMAND_NAMES);
    const remedy2 = command === void 0 ? "correct the path" : `did you mean resilint ${command}?`;
    throw new UsageError(`there is no file or folder ${JSON.stringify(path)}; ${remedy2}`);
  });
  return kinds.includes("folder");
}
function readInputs2(paths, cwd, stdinFilename, plans) {
  const files = [];
  const unreadable2 = [];
  const diagnostics = [];
  const places = /* @__PURE__ */ new Map();
  const fail = (file, named3, problem2) => {
    unreadable2.push({ file, kind: "unknown", outcome: "unreadable", reason: problem2 });
    diagnostics.push({ level: named3 ? "error" : "warning", message: problem2, span: { file, start: 0, end: 0 } });
  };
  if (paths.includes(STDIN)) {
    const decoded = decode(readAll());
    const file = stdinFilename === void 0 ? UNNAMED2 : nameInReport(stdinFilename, cwd);
    const path = stdinFilename === void 0 ? file : (0, import_node_path6.resolve)(cwd, stdinFilename);
    if (decoded.is === "text") files.push({ file, path, text: decoded.text, named: true });
    else fail(file, true, decoded.is === "binary" ? "it is no text" : decoded.problem);
    if (stdinFilename !== void 0) places.set(file, (0, import_node_path6.resolve)(cwd, stdinFilename));
  }
  for (const { path } of plans) if (kindOf2((0, import_node_path6.resolve)(cwd, path)) !== "file") throw new UsageError(`--plan: there is no file ${JSON.stringify(path)}; correct the path`);
  const planned = new Map(plans.map(({ path, folder = (0, import_node_path6.dirname)(path) }) => [(0, import_node_path6.resolve)(cwd, path), (0, import_node_path6.resolve)(cwd, folder)]));
  const wanted = [...paths.filter((path) => path !== STDIN), ...planned.keys()];
  const onDisk = [...discover(wanted, { cwd })].filter(({ path }) => ![...places.values()].includes(path));
  const found2 = distinctNames(onDisk, cwd);
  for (const each of found2) {
    const planFor = planned.get(each.path);
    if (planFor !== void 0 && each.is === "file" && !looksLikePlan(each.text)) {
      throw new UsageError(`--plan: ${pathFrom(cwd, each.path)} is no plan; write one with terraform show -json`);
    }
    if (each.is === "file") files.push({ file: each.file, path: each.path, text: each.text, named: each.named, ...planFor !== void 0 && { planFor } });
    else fail(each.file, each.named, each.problem);
    places.set(each.file, each.path);
  }
  return { files, unreadable: unreadable2, diagnostics, places, folders: foldersOf([...wanted, ...stdinFilename === void 0 ? [] : [stdinFilename]], cwd) };
}
function foldersOf(paths, cwd) {
  const absolute = paths.map((path) => (0, import_node_path6.resolve)(cwd, path));
  return [...new Set(absolute.map((path) => kindOf2(path) === "folder" ? path : (0, import_node_path6.dirname)(path)))];
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
function selectRules(rules2, { select, ignore, extend }) {
  const [wanted, also, unwanted] = [
    patterns("--select", select, rules2),
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
    region: regionOf3(given.last("region")),
    parameters: given.all("parameter").map(parameterOf),
    parameterFiles: given.all("parameter-file"),
    variables: given.inOrder("var", "var-file").map(([flag, text3]) => flag === "var" ? variableOf(text3) : { is: "file", path: text3 }),
    workspace: given.last("workspace"),
    plans: given.all("plan").map(planOf),
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
function regionOf3(name) {
  if (name === void 0 || /^[a-z]{2,4}(?:-[a-z]+)+-\d+$/u.test(name)) return name;
  throw new UsageError(`--region: ${JSON.stringify(name)} is no AWS Region; write one such as eu-west-1`);
}
function parameterOf(text3) {
  const equals = text3.indexOf("=");
  if (equals < 1) throw new UsageError(`--parameter: ${JSON.stringify(text3)} has no name and value; write --parameter Name=value`);
  return { name: text3.slice(0, equals), value: text3.slice(equals + 1) };
}
function variableOf(text3) {
  const equals = text3.indexOf("=");
  if (equals < 1) throw new UsageError(`--var: ${JSON.stringify(text3)} has no name and value; write --var name=value`);
  return { is: "var", name: text3.slice(0, equals).trim(), value: text3.slice(equals + 1) };
}
function planOf(text3) {
  const equals = text3.lastIndexOf("=");
  if (equals < 0) return { path: text3 };
  if (equals < 1 || equals === text3.length - 1) throw new UsageError(`--plan: ${JSON.stringify(text3)} names no plan and folder; write --plan plan.json or --plan plan.json=FOLDER`);
  return { path: text3.slice(0, equals), folder: text3.slice(equals + 1) };
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
  const [first2, second] = targets.filter(({ file }) => file === void 0);
  if (first2 && second) {
    const remedy2 = `give one a file: --format ${second.format}=FILE`;
    throw new UsageError(`--format ${first2.format} and ${second.format} both want standard output; ${remedy2}`);
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
var import_node_fs6 = require("node:fs");
var import_node_path7 = require("node:path");

// deferred:src/frontends/cloudformation/parameter-files.ts
var readParameterFile = (...input) => require("./lazy/frontends-cloudformation-parameter-files.cjs").readParameterFile(...input);

// src/cli/parameters.ts
function givenParameters(files, parameters, taken, cwd) {
  const values = /* @__PURE__ */ new Map();
  const diagnostics = [];
  const sources = [];
  const places = /* @__PURE__ */ new Map();
  for (const path of files) {
    const absolute = (0, import_node_path7.resolve)(cwd, path);
    const name = nameInReport(path, cwd);
    const other = taken.get(name) ?? places.get(name) ?? absolute;
    const source = { file: other === absolute ? name : pathFrom(cwd, path), text: textOf(path, cwd) };
    const read4 = readParameterFile(source);
    const wrong = read4.diagnostics.find(({ level }) => level === "error");
    if (wrong) throw new UsageError(`--parameter-file ${pathFrom(cwd, path)}:${placeIn(source.text, wrong)}: ${wrong.message}`);
    for (const [name2, value] of read4.values) values.set(name2, value);
    diagnostics.push(...read4.diagnostics);
    sources.push(source);
    places.set(source.file, absolute);
  }
  for (const { name, value } of parameters) {
    const step = { span: { file: COMMAND_LINE, start: 0, end: 0 }, label: `parameter \`${name}\`, set by --parameter` };
    values.set(name, { value, step });
  }
  return { values, diagnostics, sources, places };
}
function textOf(path, cwd) {
  try {
    const decoded = decode((0, import_node_fs6.readFileSync)((0, import_node_path7.resolve)(cwd, path)));
    if (decoded.is === "text") return decoded.text;
    const problem2 = decoded.is === "binary" ? "it is no text file; name the file of the values" : decoded.problem;
    throw new UsageError(`--parameter-file ${path}: ${problem2}`);
  } catch (error) {
    if (isUsageError(error)) throw error;
    throw new UsageError(`--parameter-file ${path} cannot be read: ${reasonOf3(error)}; correct the path`);
  }
}
function placeIn(text3, { span }) {
  const { line, column } = new LineIndex(text3).position(span.start);
  return `${String(line)}:${String(column)}`;
}

// src/frontends/disk-files.ts
var import_node_fs7 = require("node:fs");
var import_node_path8 = require("node:path");
var DiskFiles = class {
  #options;
  #gitRoots = /* @__PURE__ */ new Map();
  #real = /* @__PURE__ */ new Map();
  #bounds;
  #names;
  constructor(options) {
    this.#options = options;
    this.#names = new Map([...options.places ?? []].map(([name, path]) => [(0, import_node_path8.dirname)(path), folderOf(name)]));
    this.#bounds = [...new Set(options.folders.map((folder) => this.boundOf(folder)))].flatMap((bound) => this.#realOf(bound) ?? []);
  }
  read(path) {
    const real = this.#within(path);
    if (real === void 0) return { is: "missing" };
    if (statOf(real) !== "file") return { is: "missing" };
    return readText(real, "it is larger than 5 MB");
  }
  list(folder) {
    const real = this.#within(folder);
    if (real === void 0 || statOf(real) !== "folder") return [];
    const entries = dirents(real).flatMap((entry2) => {
      const is = entry2.isSymbolicLink() ? this.#linked((0, import_node_path8.join)(folder, entry2.name)) : entry2.isFile() ? "file" : entry2.isDirectory() ? "folder" : void 0;
      return is ? [{ name: entry2.name, is }] : [];
    });
    return entries.sort((a, b) => a.name < b.name ? -1 : 1);
  }
  nameOf(path) {
    const own = this.#names.get(path);
    if (own !== void 0) return own === "" ? "." : own;
    const beside = this.#names.get((0, import_node_path8.dirname)(path));
    if (beside !== void 0) return beside === "" ? (0, import_node_path8.basename)(path) : `${beside}/${(0, import_node_path8.basename)(path)}`;
    return reportName(path, { cwd: this.#options.cwd, folder: this.#named(path), isGitRoot: (folder) => this.#isGitRoot(folder) });
  }
  boundOf(path) {
    for (let folder = path; ; folder = (0, import_node_path8.dirname)(folder)) {
      if (this.#isGitRoot(folder)) return folder;
      if (folder === (0, import_node_path8.dirname)(folder)) break;
    }
    return this.#named(path) ?? (0, import_node_path8.dirname)(path);
  }
  /** Where a path really leads, if that is within what may be read. */
  #within(path) {
    const real = this.#realOf(path);
    return real !== void 0 && this.#bounds.some((bound) => isWithin(real, bound)) ? real : void 0;
  }
  #linked(path) {
    const real = this.#within(path);
    return real === void 0 ? void 0 : statOf(real);
  }
  /** The innermost folder that was named and that holds a path. */
  #named(path) {
    const holding = this.#options.folders.filter((folder) => isWithin(path, folder));
    return holding.sort((a, b) => b.length - a.length)[0];
  }
  #realOf(path) {
    if (!this.#real.has(path)) this.#real.set(path, realOf(path));
    return this.#real.get(path);
  }
  /** A repository has a folder `.git`, a worktree or submodule a file of that name. */
  #isGitRoot(folder) {
    const known = this.#gitRoots.get(folder) ?? (0, import_node_fs7.existsSync)((0, import_node_path8.join)(folder, ".git"));
    this.#gitRoots.set(folder, known);
    return known;
  }
};
var isWithin = (path, folder) => path === folder || path.startsWith(folder.endsWith(import_node_path8.sep) ? folder : `${folder}${import_node_path8.sep}`);
function realOf(path) {
  try {
    return (0, import_node_fs7.realpathSync)(path);
  } catch {
    return void 0;
  }
}
function statOf(path) {
  try {
    const stats = (0, import_node_fs7.statSync)(path);
    return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : void 0;
  } catch {
    return void 0;
  }
}
function dirents(folder) {
  try {
    return (0, import_node_fs7.readdirSync)(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

// src/cli/surroundings.ts
function surroundings() {
  const terminal = isTerminal(STDOUT);
  return { terminal, columns: terminal ? process.stdout.columns : void 0, env: process.env };
}

// src/cli/variables.ts
var import_node_fs8 = require("node:fs");
var import_node_path9 = require("node:path");

// src/frontends/terraform/variables/value-file.ts
function readValueFile(source, parser) {
  const { body, diagnostics } = parser.file(source);
  const values = valuesIn(body);
  return { ...values, diagnostics: [...diagnostics, ...values.diagnostics] };
}
function valuesIn({ attributes, blocks }) {
  const diagnostics = blocks.map(({ header }) => ({ level: "error", message: "a file of values holds no blocks; move this one to a `.tf` file", span: header }));
  const values = attributes.map((attribute2) => {
    const use = useIn(attribute2.value, NOTHING2);
    if (!use) return attribute2;
    diagnostics.push({ level: "error", message: use.is === "call" ? NO_CALLS : NO_NAMES, span: use.span });
    return { ...attribute2, value: { is: "broken", span: attribute2.value.span } };
  });
  return { attributes: values, diagnostics };
}
var NO_CALLS = "a file of values cannot call functions; write the value itself";
var NO_NAMES = "a file of values cannot refer to anything; write the value itself, and text in double quotes";
function useIn(expression, own) {
  if (expression.is === "call") return expression;
  if (expression.is === "variable") return own.has(expression.name) ? void 0 : expression;
  if (expression.is === "template") return useInParts(expression.parts, own);
  if (expression.is === "for") {
    const within2 = withNames(own, expression.keyName, expression.valueName);
    return useIn(expression.collection, own) ?? first([expression.key, expression.value, expression.condition], within2);
  }
  return first(partsOf3(expression), own);
}
function partsOf3(expression) {
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
      return [expression.source, ...keysOf(expression.each)];
    default:
      return [];
  }
}
var keysOf = (steps) => steps.flatMap((step) => step.is === "index" ? [step.key] : step.is === "splat" ? keysOf(step.each) : []);
function useInParts(parts2, own) {
  for (const part of parts2) {
    const found2 = useInPart(part, own);
    if (found2) return found2;
  }
  return void 0;
}
function useInPart(part, own) {
  switch (part.is) {
    case "text":
      return void 0;
    case "interpolation":
      return useIn(part.value, own);
    case "if":
      return useIn(part.condition, own) ?? useInParts([...part.then, ...part.else], own);
    case "for":
      return useIn(part.collection, own) ?? useInParts(part.body, withNames(own, part.key, part.value));
  }
}
function first(expressions, own) {
  for (const expression of expressions) {
    const found2 = expression && useIn(expression, own);
    if (found2) return found2;
  }
  return void 0;
}
var withNames = (own, key, value) => /* @__PURE__ */ new Set([...own, value, ...key === void 0 ? [] : [key]]);
var NOTHING2 = /* @__PURE__ */ new Set();

// src/cli/variables.ts
async function givenVariables(variables, env, taken, cwd) {
  const sources = [];
  const places = /* @__PURE__ */ new Map();
  const commandLine = variables.map((each) => {
    if (each.is === "var") return { is: "var", name: each.name, text: each.value };
    const absolute = (0, import_node_path9.resolve)(cwd, each.path);
    const name = nameInReport(each.path, cwd);
    const other = taken.get(name) ?? places.get(name) ?? absolute;
    const source = { file: other === absolute ? name : pathFrom(cwd, each.path), text: textOf2(each.path, cwd) };
    sources.push(source);
    places.set(source.file, absolute);
    return { is: "file", source };
  });
  await mustBeValues(sources, places, cwd);
  const environment = new Map(Object.entries(env).flatMap(([name, value]) => name.startsWith(PREFIX) && value !== void 0 ? [[name.slice(PREFIX.length), value]] : []));
  return { values: { environment, commandLine }, sources, places };
}
async function mustBeValues(sources, places, cwd) {
  if (sources.length === 0) return;
  const parser = await loadParser(grammarFiles());
  for (const source of sources) {
    const wrong = readValueFile(source, parser).diagnostics.find(({ level }) => level === "error");
    if (!wrong) continue;
    const { line, column } = new LineIndex(source.text).position(wrong.span.start);
    throw new UsageError(`--var-file ${pathFrom(cwd, places.get(source.file) ?? source.file)}:${String(line)}:${String(column)}: ${wrong.message}`);
  }
}
function textOf2(path, cwd) {
  try {
    const decoded = decode((0, import_node_fs8.readFileSync)((0, import_node_path9.resolve)(cwd, path)));
    if (decoded.is === "text") return decoded.text;
    throw new UsageError(`--var-file ${path}: ${decoded.is === "binary" ? "it is no text file; name the file of the values" : decoded.problem}`);
  } catch (error) {
    if (isUsageError(error)) throw error;
    throw new UsageError(`--var-file ${path} cannot be read: ${reasonOf3(error)}; correct the path`);
  }
}
var PREFIX = "TF_VAR_";

// src/cli/check.ts
async function check2(args, rules2) {
  const command = checkCommand(args, rules2);
  const cwd = process.cwd();
  const searched = searchesFolder(command.paths, cwd);
  for (const { file } of command.targets) if (file !== void 0) mustBeWritable(file, cwd);
  const inputs = readInputs2(command.paths, cwd, command.stdinFilename, command.plans);
  const given = givenParameters(command.parameterFiles, command.parameters, inputs.places, cwd);
  const variables = await givenVariables(command.variables, process.env, inputs.places, cwd);
  const report = await judged2(command, inputs, given, variables, cwd);
  mustKeepInputs(command, report, inputs, cwd);
  const around = surroundings();
  const usual = { format: isInteractive(around) ? "full" : "concise" };
  const targets = command.targets.length === 0 ? [usual] : command.targets;
  const pathOf2 = namesFrom([inputs.places, given.places, variables.places], cwd);
  for (const target of targets) deliver(target, report, { ...outputOptions(command), pathOf: pathOf2 }, usesColor(command.color, around), around, cwd);
  if (command.detail !== "quiet") {
    write(STDERR, notes(report, command, pathOf2));
    const told = targets.some(({ format, file }) => file === void 0 && !isForPrograms(format));
    if (!told) write(STDERR, lines(closing(report, outputOptions(command))));
  }
  const code = exitCode(report, { ...command.thresholds, searched });
  if (code === EXIT.nothing) write(STDERR, "resilint: nothing to check: no CloudFormation template, Terraform module or plan was found below these paths\n");
  return code;
}
function judged2(command, inputs, given, variables, cwd) {
  const { objectives, region, workspace, show } = command;
  const { files, unreadable: unreadable2, diagnostics } = inputs;
  return check(files, {
    ...objectives,
    ...region !== void 0 && { region },
    workspace: workspace ?? process.env["TF_WORKSPACE"] ?? "default",
    ...process.env["TF_DATA_DIR"] !== void 0 && { dataFolder: process.env["TF_DATA_DIR"] },
    files: new DiskFiles({ cwd, folders: inputs.folders, places: inputs.places }),
    parameters: given.values,
    variables: variables.values,
    sources: [...given.sources, ...variables.sources],
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
    (0, import_node_fs9.mkdirSync)((0, import_node_path10.dirname)((0, import_node_path10.resolve)(cwd, file)), { recursive: true });
    (0, import_node_fs9.writeFileSync)((0, import_node_path10.resolve)(cwd, file), text3);
  } catch (error) {
    throw new UsageError(`--format ${format}=${file} cannot be written: ${reasonOf3(error)}; name another file`);
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
function notes({ inputs }, { detail }, pathOf2) {
  const told = inputs.filter(({ outcome }) => outcome === "passed-over" || detail === "verbose");
  return lines(
    told.map(({ file, outcome, reason }) => {
      const why = reason === void 0 ? "" : `: ${visible(reason)}${file === UNNAMED2 ? "; name it by --stdin-filename if it is Terraform" : ""}`;
      return `resilint: ${visible(pathOf2(file))}: ${outcome.replace("-", " ")}${why}`;
    })
  );
}
function mustBeWritable(file, cwd) {
  if (kindOf2((0, import_node_path10.resolve)(cwd, file)) === "folder") throw new UsageError(`--format: ${file} is a folder; name a file in it`);
}
function mustKeepInputs({ targets, parameterFiles, variables }, { inputs }, { places }, cwd) {
  const templates = inputs.flatMap(({ file, outcome }) => outcome === "passed-over" ? [] : [places.get(file) ?? file]);
  const kept = new Set([...templates, ...parameterFiles, ...variables.flatMap((each) => each.is === "file" ? [each.path] : [])].map((path) => realPath((0, import_node_path10.resolve)(cwd, path))));
  for (const { file } of targets) {
    if (file === void 0 || !kept.has(realPath((0, import_node_path10.resolve)(cwd, file)))) continue;
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
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
async function main(args) {
  try {
    return await dispatch(args);
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
