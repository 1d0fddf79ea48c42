import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entriesOf, goneFrom, knownBy, pruned, updated, type BaselineFinding, type BaselineScope } from "../../src/engine/baseline.ts";
import { baselineText, readBaseline } from "../../src/engine/baseline-text.ts";

const db: BaselineFinding = { rule: "rds-instance-multi-az", file: "shop.yaml", fingerprint: "0123", outcome: "fails", subject: "shop.yaml#Db" };
const carts: BaselineFinding = { rule: "dynamodb-pitr", file: "shop.yaml", fingerprint: "4567", outcome: "fails", subject: "shop.yaml#Carts" };
const away: BaselineFinding = { ...carts, file: "other.yaml", fingerprint: "89ab", subject: "other.yaml#Carts" };

const everything: BaselineScope = { files: new Set(["shop.yaml", "other.yaml"]), rules: new Set([db.rule, carts.rule]) };

describe("what a baseline knows", () => {
  const isKnown = knownBy(entriesOf([db]));

  test("is what stands in it", () => {
    expect(isKnown(db)).toBe(true);
    expect(isKnown(carts)).toBe(false);
  });

  test("is of its file: the problem of a new one is never hidden", () => {
    expect(isKnown({ ...db, file: "new.yaml", fingerprint: "cdef" })).toBe(false);
    expect(isKnown({ ...db, file: "new.yaml", subject: "new.yaml#Db" })).toBe(false);
  });

  test("is of a workload as a whole, whichever of its files is the first", () => {
    const whole: BaselineFinding = { ...db, subject: "workload#shop" };
    const moved: BaselineFinding = { ...whole, file: "auth.yaml" };
    expect(knownBy(entriesOf([whole]))(moved)).toBe(true);
    expect(goneFrom(entriesOf([whole]), [moved], everything)).toEqual([]);
    expect(updated(entriesOf([whole]), [moved], [moved], everything)).toEqual(entriesOf([moved]));
  });

  test("is of its subjects: a new one brings the finding back", () => {
    expect(isKnown({ ...db, subject: "shop.yaml@eu-west-1#Db" })).toBe(false);
  });

  test("covers what has become better, and not what has become worse", () => {
    expect(isKnown({ ...db, outcome: "unknown" })).toBe(true);
    expect(knownBy(entriesOf([{ ...db, outcome: "unknown" }]))(db)).toBe(false);
  });
});

describe("pruning", () => {
  const entries = entriesOf([db, carts, away]);

  test("takes out what is gone, and adds nothing", () => {
    expect(pruned(entries, [db, { ...db, fingerprint: "new" }], everything)).toEqual(entriesOf([db]));
    expect(goneFrom(entries, [db], everything)).toEqual(entriesOf([carts, away]));
  });

  test("keeps what the run has not looked at", () => {
    expect(pruned(entries, [db], { ...everything, files: new Set(["shop.yaml"]) })).toEqual(entriesOf([db, away]));
    expect(pruned(entries, [db], { ...everything, rules: new Set([db.rule]) })).toEqual(entries);
    expect(goneFrom(entries, [], { files: new Set(), rules: new Set() })).toEqual([]);
  });

  test("takes out single subjects", () => {
    const east = { ...db, subject: "east#Db" };
    expect(pruned(entriesOf([db, east]), [east], everything)).toEqual(entriesOf([east]));
    expect(goneFrom(entriesOf([db, east]), [east], everything)).toEqual([]);
  });
});

describe("updating", () => {
  test("writes what the run reports, and keeps what it has not looked at", () => {
    const scope = { ...everything, files: new Set(["shop.yaml"]) };
    expect(updated(entriesOf([carts, away]), [db], [db], scope)).toEqual(entriesOf([away, db]));
  });

  test("keeps what is still there and is not reported now", () => {
    expect(updated(entriesOf([carts]), [carts, db], [db], everything)).toEqual(entriesOf([carts, db]));
  });

  test("writes what has become of a finding", () => {
    const open: BaselineFinding = { ...db, outcome: "unknown" };
    expect(updated(entriesOf([db]), [open], [open], everything)).toEqual(entriesOf([open]));
  });
});

const word = fc.string({ unit: fc.constantFrom("a", "b", "/", '"', "\\", "\n", "\u202e", "#", " "), minLength: 1, maxLength: 6 });
const finding = fc.record({ rule: word, file: word, fingerprint: word, outcome: fc.constantFrom("fails" as const, "unknown" as const), subject: word });

test("the order of the findings is no matter, and what is written is read back", () => {
  fc.assert(
    fc.property(fc.array(finding), fc.array(fc.nat()), (findings, keys) => {
      const shuffled = findings.map((each, index) => ({ each, key: keys[index] ?? 0 })).sort((a, b) => a.key - b.key).map(({ each }) => each);
      const text = baselineText(entriesOf(findings));
      expect(baselineText(entriesOf(shuffled))).toBe(text);
      expect(readBaseline(text)).toEqual({ is: "baseline", entries: entriesOf(findings) });
      expect(readBaseline(JSON.stringify(JSON.parse(text)))).toEqual(readBaseline(text));
      const isKnown = knownBy(entriesOf(findings));
      expect(findings.every(isKnown)).toBe(true);
    }),
  );
});

test("many instances of one block are no trouble", () => {
  const many = Array.from({ length: 20_000 }, (_, index) => ({ ...db, subject: `shop#db[${String(index)}]` }));
  const [entry] = entriesOf(many);
  expect(entry?.subjects).toHaveLength(20_000);
});

test("a finding is a line, unless it has several subjects", () => {
  expect(baselineText(entriesOf([db, { ...carts, outcome: "unknown" }, { ...db, subject: "east#Db" }]))).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "findings": [
        { "rule": "dynamodb-pitr", "file": "shop.yaml", "fingerprint": "4567", "outcome": "unknown", "subjects": ["shop.yaml#Carts"] },
        { "rule": "rds-instance-multi-az", "file": "shop.yaml", "fingerprint": "0123", "subjects": [
          "east#Db",
          "shop.yaml#Db"
        ] }
      ]
    }
    "
  `);
  expect(baselineText([])).toBe('{\n  "version": 1,\n  "findings": []\n}\n');
});

describe("what is no baseline is told", () => {
  test.each([
    ['{\n  "version": 1,\n  findings\n', { problem: "it is no JSON", line: 3 }],
    ["", { problem: "it is empty", line: 1 }],
    ['{\n  "version": 1,\n  "findings": [}\n', { problem: "it is no JSON" }],
    ['{\n  "version": 1,\n  "findings": [\n', { problem: "it is no JSON", line: 3 }],
    ['{\n  "version": 1,\n<<<<<<< HEAD\n', { problem: "a merge of Git has left conflict markers in it", line: 3 }],
    ["[]", { problem: "it is no baseline: it states no version" }],
    ["{}", { problem: "it is no baseline: it states no version" }],
    ['{ "version": 2, "findings": [] }', { problem: "it is of version 2, and this version of Resilint knows version 1" }],
    ['{ "version": 1 }', { problem: "`findings` is no list" }],
    ['{ "version": 1, "findings": [null] }', { problem: "in its finding 1 there is no object" }],
    ['{ "version": 1, "findings": [{ "rule": 1 }] }', { problem: "in its finding 1 `rule` is no text" }],
    ['{ "version": 1, "findings": [{ "rule": "a", "file": "" }] }', { problem: "in its finding 1 `file` is no text" }],
    ['{ "version": 1, "findings": [{ "rule": "a", "file": "b" }] }', { problem: "in its finding 1 `fingerprint` is no text" }],
    ['{ "version": 1, "findings": [{ "rule": "a", "file": "b", "fingerprint": "c", "subjects": [] }] }', { problem: "in its finding 1 `subjects` is no list of texts" }],
    ['{ "version": 1, "findings": [{ "rule": "a", "file": "b", "fingerprint": "c", "subjects": [1] }] }', { problem: "in its finding 1 `subjects` is no list of texts" }],
    ['{ "version": 1, "findings": [{ "rule": "a", "file": "b", "fingerprint": "c", "outcome": "holds", "subjects": ["d"] }] }', { problem: 'in its finding 1 `outcome` is not "unknown"' }],
  ])("%j", (text, wrong) => {
    expect(readBaseline(text)).toEqual({ is: "wrong", ...wrong });
  });

  test("a mark at the beginning and a finding that a merge has doubled are no mistake", () => {
    const entry = JSON.stringify(entriesOf([db])[0]);
    expect(readBaseline(`\uFEFF{ "version": 1, "findings": [${entry}, ${entry}] }`)).toEqual({ is: "baseline", entries: entriesOf([db]) });
  });
});
