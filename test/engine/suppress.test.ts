import { describe, expect, test } from "vitest";
import { check, type CheckOptions } from "../../src/check.ts";
import { concise } from "../../src/outputs/concise.ts";
import type { Report } from "../../src/outputs/report.ts";
import { defineRule, rdsInstance, type ResourceOf, type Rule, type RuleMeta, type Verdict } from "../../src/rule.ts";

type Db = ResourceOf<typeof rdsInstance>;

const META = { title: "Toy", survives: "mistake", capability: "data-backed-up", since: "0.1.0", why: "", remedy: "", references: [] } as const;

const rule = (id: string, expected: (db: Db) => Verdict, more: Partial<RuleMeta> = {}): Rule =>
  defineRule({ ...META, id, ...more, on: rdsInstance, expect: expected, message: (db) => `${db} is wrong` });

const TWO_ZONES = rule("toy-two-zones", (db) => db.multiAz.equals(true), { formerly: ["toy-multi-zone"] });
const NAMED = rule("toy-named", (db) => db.engine.isSet());

/** A database with one fault, and what it or its template accepts as flow YAML. */
const template = (ignore: string, { atTop = false, value = "false" } = {}): string => {
  const metadata = `Metadata: { resilint: { ignore: ${ignore} } }`;
  return `Parameters: { P: { Type: String } }\n${atTop ? `${metadata}\n` : ""}Resources:\n  Db: { Type: AWS::RDS::DBInstance, ${atTop ? "" : `${metadata}, `}Properties: { MultiAZ: ${value}, Engine: postgres } }\n`;
};

const TODAY = "2026-06-15";

const run = (text: string, options: CheckOptions = {}): Promise<Report> =>
  check([{ file: "shop.yaml", text, named: true }], { rules: [TWO_ZONES, NAMED], today: TODAY, explain: { unknown: true }, ...options });

const told = async (ignore: string, options: CheckOptions = {}): Promise<readonly string[]> =>
  (await run(template(ignore), options)).diagnostics.map(({ level, message }) => `${level}: ${message}`);

const suppressedIn = ({ verdicts }: Report): readonly string[] => verdicts.filter(({ suppressed }) => suppressed).map(({ rule: { id }, outcome }) => `${id} ${outcome}`);

describe("what is suppressed", () => {
  test.each(["[{ id: toy-two-zones }]", "[{ id: [toy-named, toy-two-zones] }]", "[{ id: 'toy-two-*' }]", "[toy-two-zones]", "{ id: 'toy-named, toy-two-zones' }", "[{ id: toy-multi-zone }]"])(
    "is named by id, list, glob or an older id: %s",
    async (ignore) => {
      const report = await run(template(ignore));
      expect(suppressedIn(report)).toEqual(["toy-two-zones fails"]);
      expect(suppressedIn(await run(template(ignore, { atTop: true })))).toEqual(["toy-two-zones fails"]);
      expect(suppressedIn(await run(template(ignore), { ignores: { off: true } }))).toEqual([]);
    },
  );

  test("is what fails and what is not known, and never what holds", async () => {
    expect(suppressedIn(await run(template("[toy-two-zones]", { value: "!Ref P" })))).toEqual(["toy-two-zones unknown"]);
    expect(suppressedIn(await run(template("[toy-named]")))).toEqual([]);
  });

  test("is in no list and no count, unless it is asked for", async () => {
    const report = await run(template("[{ id: toy-two-zones, reason: rebuilt from a snapshot, until: 2027-03-31 }]"));
    expect(concise(report, {})).toBe(
      "tier backup-restore (by default; see --tier): met, 100 of 100\nno strategy is recognised; lost region: unrecoverable (breached)\nno findings; 1 suppressed (--show-suppressed)\n1 file (1 CloudFormation)\n",
    );
    expect(concise(report, { showSuppressed: true, quiet: true })).toBe(
      "shop.yaml:3:173: suppressed: RDS instance `Db` is wrong (rebuilt from a snapshot, until 2027-03-31) [toy-two-zones]\n",
    );
    expect(report.verdicts.find(({ suppressed }) => suppressed)?.suppressed).toMatchObject({ by: "metadata", reason: "rebuilt from a snapshot", until: "2027-03-31", location: { startLine: 3, startColumn: 76, endColumn: 89 } });
  });

  test("counts to the end of its last day, and then comes back with a note", async () => {
    const dated = template("[{ id: toy-two-zones, until: 2026-06-15 }]");
    expect(suppressedIn(await run(dated))).toEqual(["toy-two-zones fails"]);
    const after = await run(dated, { today: "2026-06-16" });
    expect(suppressedIn(after)).toEqual([]);
    expect(after.diagnostics).toMatchObject([
      { level: "note", message: "this ignore of `toy-two-zones` expired on 2026-06-15, so what it accepted is reported again; correct the resource, or set a later date", location: { startLine: 3 } },
    ]);
    expect(after.verdicts.find(({ outcome }) => outcome === "fails")?.evidence.map(({ says }) => says)).toEqual(["Db.MultiAZ is false", "the ignore of it expired on 2026-06-15"]);
  });

  test("needs a reason where --require-reason asks for one", async () => {
    const required = { ignores: { requireReason: true } };
    expect(suppressedIn(await run(template("[{ id: toy-two-zones, reason: ' ' }]"), required))).toEqual([]);
    expect(await told("[toy-two-zones]", required)).toEqual(["warning: this ignore has no reason and so no effect, as --require-reason asks for one; write the reason"]);
    expect(suppressedIn(await run(template("[{ id: toy-two-zones, reason: x }]"), required))).toEqual(["toy-two-zones fails"]);
  });
});

describe("what is wrong with an ignore is told, and it has no effect", () => {
  test.each([
    ["[{ reason: x }]", "an ignore without a rule is refused; name the rules that it is for, such as `rds-instance-multi-az` or `rds-*`"],
    ["['*']", "`*` means every rule, and such an ignore is refused; name the rules that it is for, such as `rds-instance-multi-az` or `rds-*`"],
    ["['**']", "`**` means every rule, and such an ignore is refused; name the rules that it is for, such as `rds-instance-multi-az` or `rds-*`"],
    ["[{ id: toy-two-zones, until: 2026-02-30 }]", "`2026-02-30` is no date, so this ignore has no effect; write the last day on which it counts, such as 2027-03-31"],
    ["[{ id: toy-two-zones, until: 2100-02-29 }]", "`2100-02-29` is no date, so this ignore has no effect; write the last day on which it counts, such as 2027-03-31"],
    ["[{ id: toy-two-zones, until: next year }]", "`next year` is no date, so this ignore has no effect; write the last day on which it counts, such as 2027-03-31"],
    ["[{ id: toy-two-zones, untill: 2027-01-01 }]", "an ignore has no key `untill`; did you mean `until`?"],
    ["[{ id: toy-two-zones, __proto__: 1 }]", "an ignore has no key `__proto__`; the keys are id, reason, until"],
    ["[{ id: !Ref P }]", "the `id` of an ignore is no plain value; write the rule's id itself"],
    ["[{ id: [{ a: b }] }]", "the `id` of an ignore is a map; write the rule's id itself"],
    ["[{ id: toy-two-zones, reason: !Sub '${P}' }]", "the `reason` of an ignore is no plain value; write it as plain text"],
    ["[{ id: toy-two-zones, reason: { 'Fn::Sub': x } }]", "the `reason` of an ignore is no plain value; write it as plain text"],
    ["[{ id: toy-two-zones, until: [2027-01-01] }]", "the `until` of an ignore is a list; write it as plain text"],
    ["[[toy-two-zones]]", "an ignore is a list; write `id`, `reason` and `until`"],
    ["[~]", "an ignore is empty; write `id`, `reason` and `until`"],
    ["!If [A, [], []]", "an ignore is no plain value; write `id`, `reason` and `until`"],
  ])("%s", async (ignore, message) => {
    const report = await run(template(ignore));
    expect(report.diagnostics.filter(({ level }) => level === "warning").map((each) => each.message)).toEqual([message]);
    expect(suppressedIn(report)).toEqual([]);
  });

  test("of rules that do not exist, the others still count", async () => {
    const report = await run(template("[{ id: [toy-tow-zones, toy-two-zones] }]"));
    expect(suppressedIn(report)).toEqual(["toy-two-zones fails"]);
    expect(report.diagnostics.map(({ message }) => message)).toEqual(["there is no rule `toy-tow-zones` to ignore; did you mean `toy-two-zones`?"]);
  });

  test("of metadata of another shape", async () => {
    const wrong = async (metadata: string) => (await run(`Metadata: ${metadata}\nResources: { Db: { Type: AWS::RDS::DBInstance } }\n`)).diagnostics.map(({ message }) => message);
    expect(await wrong("{ resilint: off }")).toEqual(["the metadata `resilint` is plain text; write `ignore` and a list of rules below it"]);
    expect(await wrong("{ resilint: { ignores: [toy-named] } }")).toEqual(["the metadata `resilint` has no key `ignores`; did you mean `ignore`?"]);
    expect(await wrong("{ resilint: ~, other: { ignore: 1 } }")).toEqual([]);
    expect(await wrong("[resilint]")).toEqual([]);
  });
});

describe("an ignore that suppresses nothing", () => {
  test("is a note, and a warning with --report-unused-ignores", async () => {
    const message = "`toy-named` finds nothing that this ignore would accept; remove it";
    expect(await told("[toy-two-zones, toy-named]")).toEqual([`note: ${message}`]);
    expect(await told("[toy-two-zones, toy-named]", { ignores: { reportUnused: true } })).toEqual([`warning: ${message}`]);
    expect(await told("[toy-named]", { ignores: { off: true } })).toEqual([]);
  });

  test("is none where its rule was not asked", async () => {
    expect(await told("[toy-named]", { rules: [TWO_ZONES] })).toEqual(["warning: there is no rule `toy-named` to ignore; `resilint rules` lists all"]);
    expect(await told("[rds-instance-multi-az]")).toEqual([]);
  });

  test("is needed where any resource of a loop needs it", async () => {
    const loop = `Transform: AWS::LanguageExtensions
Resources:
  "Fn::ForEach::Dbs":
    - Zones
    - [true, false]
    - "Db\${Zones}": { Type: AWS::RDS::DBInstance, Metadata: { resilint: { ignore: [toy-two-zones, toy-named] } }, Properties: { MultiAZ: !Ref Zones, Engine: x } }
`;
    const report = await run(loop);
    expect(suppressedIn(report)).toEqual(["toy-two-zones fails"]);
    expect(report.diagnostics.map(({ message }) => message)).toEqual(["`toy-named` finds nothing that this ignore would accept; remove it"]);
  });
});

/** Like AWS Security Hub's: what is suppressed counts neither as held nor as failed. */
describe("the score", () => {
  const two = (first: string, second: string): string => `Resources:\n  A: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: ${first} }, Metadata: { resilint: { ignore: [toy-two-zones] } } }\n  B: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: ${second} } }\n`;
  const scored = async (text: string) => {
    const { workloads: [card] } = await run(text, { rules: [TWO_ZONES] });
    return { verdict: card?.verdict, score: card?.score?.proven, suppressed: card?.suppressed, outcome: card?.capabilities.find(({ id }) => id === "data-backed-up")?.outcome };
  };

  test("leaves out what is suppressed, and judges by what is left", async () => {
    expect(await scored(two("false", "true"))).toEqual({ verdict: "met", score: 100, suppressed: 1, outcome: "holds" });
    expect(await scored(two("false", "false"))).toEqual({ verdict: "missed", score: 0, suppressed: 1, outcome: "fails" });
  });

  test("calls no tier met by something of which nothing is left", async () => {
    expect(await scored("Resources:\n  A: { Type: AWS::RDS::DBInstance, Metadata: { resilint: { ignore: [toy-two-zones] } } }\n")).toEqual({ verdict: "unproven", score: undefined, suppressed: 1, outcome: "suppressed" });
  });
});

describe("hostile input", () => {
  test("ten thousand ignores are bounded, in time and in words", async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `{ id: nosuch-${String(index)} }`).join(", ");
    const report = await run(template(`[${many}]`));
    expect(report.diagnostics).toHaveLength(101);
    expect(report.diagnostics.at(-1)?.message).toBe("901 more problems with ignores in this file are not shown; correct the first ones and run again");
  });

  test("names of objects are names", async () => {
    expect(await told("[constructor, __proto__, toString]")).toEqual(["constructor", "__proto__", "toString"].map((name) => `warning: there is no rule \`${name}\` to ignore; \`resilint rules\` lists all`));
  });

  test("deep nesting is no plain value", async () => {
    expect(await told(`[{ id: ${"[".repeat(60)}x${"]".repeat(60)} }]`)).toEqual(["warning: the `id` of an ignore is a list; write the rule's id itself"]);
  });
});
