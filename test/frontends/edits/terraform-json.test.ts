import { describe, expect, test } from "vitest";
import { terraformJsonWriter } from "../../../src/frontends/edits/json/writer.ts";
import type { Change } from "../../../src/frontends/edits/change.ts";
import { append, changed, code, list, map, remove, set } from "./writing.ts";

const change = (text: string, what: Change): string => changed(terraformJsonWriter(), text, what);

const DB = ["resource", "aws_db_instance", "shop"];
const multiAz = [...DB, "multi_az"];
const inBlock = (body: string): string => `{"resource": {"aws_db_instance": {"shop": ${body}}}}`;

describe("an argument of Terraform's JSON is set", () => {
  test.each([
    ["in place of a literal", '{"multi_az": false}', true, '{"multi_az": true}'],
    ["a text stays one", '{"multi_az": "false"}', true, '{"multi_az": "true"}'],
    ["in place of null", '{"multi_az": null}', true, '{"multi_az": true}'],
    ["where there is none", '{"engine": "mysql"}', true, '{"engine": "mysql", "multi_az": true}'],
    ["in a block that is one of a list", '[{"engine": "mysql"}]', true, '[{"engine": "mysql", "multi_az": true}]'],
    ["in a list without a block", "[]", true, '[{"multi_az": true}]'],
    ["to an expression", "{}", code("var.standby"), '{"multi_az": "${var.standby}"}'],
    ["to an expression with quotes", '{"multi_az": false}', code('lookup(var.m, "x")'), '{"multi_az": "${lookup(var.m, \\"x\\")}"}'],
    ["to a text that looks like an expression", "{}", "${x} %{y} $z", '{"multi_az": "$${x} %%{y} $z"}'],
    ["not to what it is", '{"multi_az": "$${x}"}', "${x}", '{"multi_az": "$${x}"}'],
    ["not to the expression that it is", '{"multi_az": "${var.x}"}', code("var.x"), '{"multi_az": "${var.x}"}'],
  ])("%s", (_, before, value, after) => {
    expect(change(inBlock(before), set(multiAz, value))).toBe(inBlock(after));
  });

  test.each([
    ["an expression", '{"multi_az": "${var.x}"}', multiAz, "it is the expression `${var.x}`"],
    ["a directive", '{"multi_az": "%{ if true }true%{ endif }"}', multiAz, "it is the expression `%{ if true }true%{ endif }`"],
    ["what is below an expression", '{"tags": "${var.tags}"}', [...DB, "tags", "x"], "`tags` is the expression `${var.tags}`"],
    ["a reference", '{"provider": "aws.west"}', [...DB, "provider"], "it is the expression `aws.west`"],
    ["a list", '{"multi_az": [true]}', multiAz, "it is a list"],
    ["a block that `dynamic` makes", '{"dynamic": {"setting": {"for_each": [], "content": {}}}}', [...DB, "setting", 0, "value"], "the blocks `setting` are made by `dynamic`"],
    ["a block that `dynamic` makes, in a list", '{"dynamic": [{"setting": {}}]}', [...DB, "setting", 0, "value"], "the blocks `setting` are made by `dynamic`"],
  ])("but not %s", (_, before, path, why) => {
    expect(change(inBlock(before), set(path, true))).toBe(`declined: ${why}`);
  });

  test("a default is no expression, and what a resource depends on is nothing else", () => {
    const variable = ["variable", "x", "default"];
    expect(change('{"variable": {"x": {"default": "${a}"}}}', set(variable, "${b}"))).toBe('{"variable": {"x": {"default": "${b}"}}}');
    expect(change(inBlock('{"depends_on": ["aws_vpc.a"]}'), append([...DB, "depends_on"], code("aws_vpc.b")))).toBe(inBlock('{"depends_on": ["aws_vpc.a", "aws_vpc.b"]}'));
    expect(change(inBlock('{"depends_on": ["aws_vpc.a"]}'), append([...DB, "depends_on"], code("aws_vpc.a")))).toBe(inBlock('{"depends_on": ["aws_vpc.a"]}'));
  });
});

describe("a block is found", () => {
  test("where labels are spread over several objects", () => {
    const before = '{"resource": [{"aws_db_instance": {"a": {}}}, {"aws_db_instance": [{"b": {}}, {"shop": {"multi_az": false}}]}]}';
    expect(change(before, set(multiAz, true))).toBe(before.replace("false", "true"));
  });

  test("where all of the file is a list", () => {
    expect(change(`[{"locals": {"a": 1}}, {"locals": {"b": 1}}]`, set(["locals", "b"], 2))).toBe(`[{"locals": {"a": 1}}, {"locals": {"b": 2}}]`);
  });

  const rules = '{"rule": [{"id": "a"}, {"id": "b", "days": 1}]}';
  test.each([
    ["by its index", [...DB, "rule", 1, "days"], '{"rule": [{"id": "a"}, {"id": "b", "days": 2}]}'],
    ["without one it is the first, whatever the others say", [...DB, "rule", "days"], '{"rule": [{"id": "a", "days": 2}, {"id": "b", "days": 1}]}'],
    ["by what it says", [...DB, "rule", { key: "id", equals: "b" }, "days"], '{"rule": [{"id": "a"}, {"id": "b", "days": 2}]}'],
    ["or is added", [...DB, "rule", { key: "id", equals: "c" }, "days"], '{"rule": [{"id": "a"}, {"id": "b", "days": 1}, {"id": "c", "days": 2}]}'],
  ])("%s", (_, path, after) => {
    expect(change(inBlock(rules), set(path, 2))).toBe(inBlock(after));
  });

  test("an object is the only one of a list", () => {
    const one = inBlock('{"rule": {"id": "a", "days": 1}}');
    expect(change(one, set([...DB, "rule", 0, "days"], 2))).toBe(inBlock('{"rule": {"id": "a", "days": 2}}'));
    expect(change(one, set([...DB, "rule", { key: "id", equals: "a" }, "days"], 2))).toBe(inBlock('{"rule": {"id": "a", "days": 2}}'));
    expect(change(one, set([...DB, "rule", { key: "id", equals: "b" }, "days"], 2))).toBe(inBlock('{"rule": [{"id": "a", "days": 1}, {"id": "b", "days": 2}]}'));
    expect(change(inBlock('{"rule": {"id": "${var.id}"}}'), set([...DB, "rule", { key: "id", equals: "b" }, "days"], 2))).toBe("declined: `rule` has an entry whose `id` is not written plainly");
  });

  test("in an offset", () => {
    const text = inBlock(rules);
    expect(terraformJsonWriter().pathAt(text, text.indexOf('"days"'))).toEqual([...DB, "rule", 1, "days"]);
  });
});

describe("a block is written", () => {
  const FILE = `{
  "resource": {
    "aws_db_instance": {
      "shop": {
        "engine": "mysql"
      }
    },
    "aws_vpc": {
      "a": {}
    }
  }
}
`;

  test("behind one of another type", () => {
    const bucket = map({ bucket: code("aws_s3_bucket.a.id"), depends_on: list(code("aws_vpc.a")), versioning_configuration: map({ status: "Enabled" }) });
    expect(change(FILE, set(["resource", "aws_s3_bucket_versioning", "a"], bucket, DB))).toBe(
      FILE.replace(
        '    "aws_vpc": {',
        `    "aws_s3_bucket_versioning": {
      "a": {
        "bucket": "\${aws_s3_bucket.a.id}",
        "depends_on": [
          "aws_vpc.a"
        ],
        "versioning_configuration": {
          "status": "Enabled"
        }
      }
    },
    "aws_vpc": {`,
      ),
    );
  });

  test("into one that is empty", () => {
    expect(change(FILE, set(["resource", "aws_vpc", "a", "tags", "Name"], "x"))).toContain('      "a": {\n        "tags": {\n          "Name": "x"\n        }\n      }\n');
  });

  test("beside one that was alone", () => {
    const before = FILE.replace('"engine": "mysql"', '"rule": {\n          "id": "a"\n        }');
    expect(change(before, append([...DB, "rule"], map({ id: "b" })))).toContain(`        "rule": [{
          "id": "a"
        }, {
          "id": "b"
        }]
`);
    expect(change(before, append([...DB, "rule"], map({ id: "a" })))).toBe(before);
  });
});

describe("a value is taken out", () => {
  test("and a block that it leaves empty, but for the resource", () => {
    expect(change(inBlock('{"a": 1, "rule": [{"days": 1}]}'), remove([...DB, "rule", 0, "days"]))).toBe(inBlock('{"a": 1}'));
    expect(change(inBlock('{"multi_az": true}'), remove(multiAz))).toBe(inBlock("{}"));
    expect(change(inBlock('[{"multi_az": true}]'), remove(multiAz))).toBe(inBlock("[{}]"));
    expect(change('{"module": {"m": {"a": 1}}}', remove(["module", "m", "a"]))).toBe('{"module": {"m": {}}}');
    expect(change(inBlock("{}"), remove(DB))).toBe("{}");
  });
});
