import { describe, expect, test } from "vitest";
import { jsonWriter } from "../../../src/frontends/edits/json/writer.ts";
import type { Change, FilePath } from "../../../src/frontends/edits/change.ts";
import { append, changed, code, list, map, remove, set } from "./writing.ts";

const change = (text: string, what: Change): string => changed(jsonWriter(), text, what);

/** The properties of the only resource, `Db`. */
const DB = ["Resources", "Db"];
const PROPERTIES = [...DB, "Properties"];
const template = (properties: string): string => `{"Resources": {"Db": {"Type": "AWS::RDS::DBInstance", "Properties": ${properties}}}}`;
const inTemplate = (properties: string, what: Change): string => {
  const after = change(template(properties), what);
  const [head = "", tail = ""] = template("\n").split("\n");
  return after.startsWith(head) && after.endsWith(tail) ? after.slice(head.length, after.length - tail.length) : after;
};

const LINES = `{
    "Resources": {
        "Db": {
            "Type": "AWS::RDS::DBInstance",
            "Properties": {
                "MultiAZ": false,
                "Tags": []
            }
        },
        "Empty": {
            "Type": "AWS::S3::Bucket"
        }
    }
}
`;

describe("a literal is given another value", () => {
  const multiAz = [...PROPERTIES, "MultiAZ"];
  test.each([
    ["a boolean", '{"MultiAZ" :false }', true, '{"MultiAZ" :true }'],
    ["one that is a text stays one", '{"MultiAZ": "false"}', true, '{"MultiAZ": "true"}'],
    ["a number", '{"MultiAZ": 1}', 35, '{"MultiAZ": 35}'],
    ["a number that is a text", '{"MultiAZ": "1"}', 35, '{"MultiAZ": "35"}'],
    ["a text", '{"MultiAZ": "a"}', 'say "é"\n', '{"MultiAZ": "say \\"é\\"\\n"}'],
    ["null is nothing", '{"MultiAZ": null}', true, '{"MultiAZ": true}'],
    ["and so is AWS::NoValue", '{"MultiAZ": {"Ref": "AWS::NoValue"}}', true, '{"MultiAZ": true}'],
    ["what says it already stays", '{"MultiAZ": "true"}', true, '{"MultiAZ": "true"}'],
    ["also in other words", '{"MultiAZ": 7.0}', 7, '{"MultiAZ": 7.0}'],
    ["an empty list", '{"MultiAZ": []}', list("a", "b"), '{"MultiAZ": ["a", "b"]}'],
  ])("%s", (_, before, value, after) => {
    expect(inTemplate(before, set(multiAz, value))).toBe(after);
  });

  test("nothing is to be done where it is said", () => {
    expect(jsonWriter().edits(template('{"MultiAZ": "true"}'), set(multiAz, true))).toEqual([]);
    expect(jsonWriter().edits(template('{"MultiAZ": ["a", {"b": "1"}]}'), set(multiAz, list("a", map({ b: 1 }))))).toEqual([]);
  });

  test("in a function, where the path leads into it", () => {
    expect(inTemplate('{"MultiAZ": {"Fn::If": ["Prod", true, false]}}', set([...multiAz, "Fn::If", 2], true))).toBe('{"MultiAZ": {"Fn::If": ["Prod", true, true]}}');
    expect(inTemplate('{"MultiAZ": {"Fn::If": ["Prod", true, {"Ref": "AWS::NoValue"}]}}', set([...multiAz, "Fn::If", 2], true))).toBe('{"MultiAZ": {"Fn::If": ["Prod", true, true]}}');
  });
});

describe("what is not there is written in the style of what is", () => {
  test("on a line of its own, at the end or behind a sibling", () => {
    expect(change(LINES, set([...PROPERTIES, "StorageEncrypted"], true))).toContain('                "Tags": [],\n                "StorageEncrypted": true\n            }');
    expect(change(LINES, set([...PROPERTIES, "StorageEncrypted"], true, [...PROPERTIES, "MultiAZ"]))).toContain('"MultiAZ": false,\n                "StorageEncrypted": true,\n                "Tags": []');
  });

  test("with all that must stand around it", () => {
    expect(change(LINES, set(["Resources", "Empty", "Properties", "VersioningConfiguration", "Status"], "Enabled", ["Resources", "Empty", "Type"]))).toContain(`
            "Type": "AWS::S3::Bucket",
            "Properties": {
                "VersioningConfiguration": {
                    "Status": "Enabled"
                }
            }
        }
`);
  });

  test("a resource behind another one", () => {
    expect(change(LINES, set(["Resources", "Copy"], map({ Type: "AWS::S3::Bucket", Properties: map({ Names: list("a", "b") }) }), DB))).toContain(`
        },
        "Copy": {
            "Type": "AWS::S3::Bucket",
            "Properties": {
                "Names": [
                    "a",
                    "b"
                ]
            }
        },
        "Empty": {
`);
  });

  const b = [...PROPERTIES, "b"];
  test.each([
    ["on the one line", '{"a": 1, "c": 2}', b, '{"a": 1, "c": 2, "b": true}'],
    ["without white space", '{"a":1,"c":2}', b, '{"a":1,"c":2,"b":true}'],
    ["with its padding", '{ "a" : 1 , "c" : 2 }', b, '{ "a" : 1 , "c" : 2 , "b" : true }'],
    ["in an empty map", "{}", b, '{"b": true}'],
    ["in place of null", "null", b, '{"b": true}'],
    ["in place of AWS::NoValue", '{"a": {"Ref": "AWS::NoValue"}}', [...PROPERTIES, "a", "b"], '{"a": {"b": true}}'],
    ["with commas at the beginnings of lines", '{\n  "a": 1\n  , "c": 2\n}', b, '{\n  "a": 1\n  , "c": 2\n  , "b": true\n}'],
    ["with tabs", '{\n\t"a": {}\n}', [...PROPERTIES, "a", "b"], '{\n\t"a": {\n\t\t"b": true\n\t}\n}'],
    ["with the line breaks of Windows", '{\r\n  "a": 1\r\n}', b, '{\r\n  "a": 1,\r\n  "b": true\r\n}'],
    ["without the empty lines that only some have", '{\n  "a": 1,\n  "d": 3,\n\n  "c": 2\n}', b, '{\n  "a": 1,\n  "d": 3,\n\n  "c": 2,\n  "b": true\n}'],
    ["with the empty lines that all have", '{\n  "a": 1,\n\n  "c": 2\n}', b, '{\n  "a": 1,\n\n  "c": 2,\n\n  "b": true\n}'],
    ["as the next item of a list", '{"b": ["x", "y"]}', [...b, 2], '{"b": ["x", "y", true]}'],
    ["as a list of one", '{"a": 1}', [...b, 0], '{"a": 1, "b": [true]}'],
  ])("%s", (_, before, path, after) => {
    expect(inTemplate(before, set(path, true))).toBe(after);
  });

  test("below a byte order mark, and without a final line break", () => {
    expect(change('\uFEFF{"a": {}}', set(["a", "b"], 1))).toBe('\uFEFF{"a": {"b": 1}}');
    expect(change("\uFEFF{}", set(["a"], 1))).toBe('\uFEFF{\n  "a": 1\n}');
  });
});

describe("an entry of a list is found by what it says", () => {
  const value = [...PROPERTIES, "Attributes", { key: "Key", equals: "deletion" }, "Value"];
  test.each([
    ["its value is changed", '{"Attributes": [{"Key": "x", "Value": "1"}, {"Key": "deletion", "Value": "false"}]}', '{"Attributes": [{"Key": "x", "Value": "1"}, {"Key": "deletion", "Value": "true"}]}'],
    ["it is added", '{"Attributes": [{"Key": "x", "Value": "1"}]}', '{"Attributes": [{"Key": "x", "Value": "1"}, {"Key": "deletion", "Value": true}]}'],
    ["with its list", "{}", '{"Attributes": [{"Key": "deletion", "Value": true}]}'],
    ["not where a function could be it", '{"Attributes": [{"Key": {"Ref": "K"}, "Value": "1"}]}', "declined: `Attributes` has an entry whose `Key` is not written plainly"],
    ["nor where a condition brings it", '{"Attributes": [{"Fn::If": ["C", {"Key": "deletion"}, {"Ref": "AWS::NoValue"}]}]}', "declined: the entry of `Attributes` whose `Key` is `deletion` hangs on a condition"],
    ["but beside another one that a condition brings", '{"Attributes": [{"Fn::If": ["C", {"Key": "x"}, {"Ref": "AWS::NoValue"}]}]}', '{"Attributes": [{"Fn::If": ["C", {"Key": "x"}, {"Ref": "AWS::NoValue"}]}, {"Key": "deletion", "Value": true}]}'],
    ["nor where it stands twice", '{"Attributes": [{"Key": "deletion"}, {"Key": "deletion"}]}', "declined: `Attributes` has two entries whose `Key` is `deletion`"],
  ])("%s", (_, before, after) => {
    expect(inTemplate(before, set(value, true))).toBe(after);
  });

  test("in a file of parameters", () => {
    const before = '[\n  {\n    "ParameterKey": "Standby",\n    "ParameterValue": "false"\n  }\n]\n';
    expect(change(before, set([{ key: "ParameterKey", equals: "Standby" }, "ParameterValue"], true))).toBe(before.replace("false", "true"));
    expect(change(before, set([{ key: "ParameterKey", equals: "Days" }, "ParameterValue"], "7"))).toBe(
      '[\n  {\n    "ParameterKey": "Standby",\n    "ParameterValue": "false"\n  },\n  {\n    "ParameterKey": "Days",\n    "ParameterValue": "7"\n  }\n]\n',
    );
  });
});

describe("a change is declined", () => {
  const a = [...PROPERTIES, "a"];
  test.each([
    ["of a function", '{"a": {"Fn::If": ["C", 1, 2]}}', set(a, 1), "it is a function, `Fn::If`"],
    ["of a reference", '{"a": {"Ref": "P"}}', set(a, 1), "it is a function, `Ref`"],
    ["below a function", '{"Fn::If": ["C", {"a": 1}, {}]}', set(a, 1), "`Properties` is a function, `Fn::If`"],
    ["of a map", '{"a": {"b": 1}}', set(a, 1), "it is a map"],
    ["of a list", '{"a": [1]}', set(a, 1), "it is a list"],
    ["below a literal", '{"a": 7}', set([...a, "b"], 1), "`a` is `7`"],
    ["below a list, without an index", '{"a": [{"b": 2}]}', set([...a, "b"], 1), "`a` is a list"],
    ["of an item that is far away", '{"a": [1]}', set([...a, 3], 1), "`a` has no item 3"],
    ["of a key that stands twice", '{"a": 1, "a": 2}', set(a, 3), "`a` stands twice in one map"],
    ["that only Terraform could say", "{}", set(a, code("var.x")), "an expression cannot be written in this language"],
    ["that takes an argument of a function away", '{"a": {"Fn::If": ["C", 1, 2]}}', remove([...a, "Fn::If", 1]), "it is an argument of `Fn::If`"],
    ["of what is no list", '{"a": "x"}', append(a, "y"), "it is `x`, no list"],
    ["of a list that a function makes", '{"a": {"Fn::Split": [",", "x"]}}', append(a, "y"), "it is a function, `Fn::Split`"],
  ])("%s", (_, before, what, why) => {
    expect(inTemplate(before, what)).toBe(`declined: ${why}`);
  });

  test.each([
    ["where the file is no JSON", '{"a": }', "the file is not valid JSON"],
    ["nor with comments", '{"a": 1} // b', "the file is not valid JSON"],
    ["where it is empty", "", "the file is not valid JSON"],
    ["where it is nothing but brackets", "[".repeat(10_000), "the file is nested too deeply"],
  ])("%s", (_, before, why) => {
    expect(change(before, set(["a"], 1))).toBe(`declined: ${why}`);
  });
});

describe("a value is taken out", () => {
  const a = [...PROPERTIES, "a"];
  test.each([
    ["the first", '{ "a": 1, "b": 2 }', '{ "b": 2 }'],
    ["the last", '{ "b": 2, "a": 1 }', '{ "b": 2 }'],
    ["one in between", '{\n  "b": 2,\n  "a": {"Ref": "X"},\n  "c": 3\n}', '{\n  "b": 2,\n  "c": 3\n}'],
    ["what is not there", '{"b": 2}', '{"b": 2}'],
  ])("%s", (_, before, after) => {
    expect(inTemplate(before, remove(a))).toBe(after);
  });

  test("with what it would leave empty, but for the resource", () => {
    expect(change(template('{"a": {"b": [{"c": 1}]}, "d": 1}'), remove([...a, "b", 0, "c"]))).toBe(template('{"d": 1}'));
    expect(change(template('{"a": 1}'), remove(a))).toBe('{"Resources": {"Db": {"Type": "AWS::RDS::DBInstance"}}}');
    expect(change('{"Resources": {"Db": {"Properties": {"a": 1}}}}', remove(a))).toBe('{"Resources": {"Db": {}}}');
    expect(change('{"Resources": {"Db": {}}}', remove(DB))).toBe('{"Resources": {}}');
    expect(change('{"Resources": {}, "Outputs": {"x": {"Value": 1}}}', remove(["Outputs", "x"]))).toBe('{"Resources": {}}');
  });

  test("and an argument that would be left empty stays", () => {
    expect(inTemplate('{"a": {"Fn::If": ["C", {"b": 1}, {}]}}', remove([...a, "Fn::If", 1, "b"]))).toBe('{"a": {"Fn::If": ["C", {}, {}]}}');
  });
});

describe("an item is added to a list", () => {
  const a = [...PROPERTIES, "a"];
  test.each([
    ["on its line", '{"a": ["x", "y"]}', "z", '{"a": ["x", "y", "z"]}'],
    ["on a line of its own", '{\n  "a": [\n    "x"\n  ]\n}', "z", '{\n  "a": [\n    "x",\n    "z"\n  ]\n}'],
    ["a map as its siblings are", '{\n  "a": [{\n    "x": 1\n  }]\n}', map({ y: 2 }), '{\n  "a": [{\n    "x": 1\n  }, {\n    "y": 2\n  }]\n}'],
    ["to a list that is empty", '{"a": []}', "z", '{"a": ["z"]}'],
    ["to none", "{}", "z", '{"a": ["z"]}'],
    ["to null", '{"a": null}', "z", '{"a": ["z"]}'],
    ["not, where it is there", '{"a": ["z", "x"]}', "z", '{"a": ["z", "x"]}'],
  ])("%s", (_, before, value, after) => {
    expect(inTemplate(before, append(a, value))).toBe(after);
  });
});

describe("an offset lies in", () => {
  const at = (marked: string): FilePath | undefined => jsonWriter().pathAt(marked.replace("»", ""), marked.indexOf("»"));
  test.each([
    ["a key", '{"Resources": {»"Db": {}}}', DB],
    ["a value", '{"Resources": {"Db": fal»se}}', DB],
    ["the item of a function", '{"a": {"Fn::If": ["C", »true, false]}}', ["a", "Fn::If", 1]],
    ["a map", '{"a": {»  "b": 1}}', ["a"]],
    ["the file", "»{}", []],
    ["a file with a mark", '\uFEFF{»"a": 1}', ["a"]],
    ["nothing", "{}  »", undefined],
    ["what is no JSON", "{»", undefined],
  ])("%s", (_, marked, path) => {
    expect(at(marked)).toEqual(path);
  });
});
