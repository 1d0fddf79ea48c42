import { describe, expect, test } from "vitest";
import type { Change, FilePath } from "../../../src/frontends/edits/change.ts";
import { yamlWriter } from "../../../src/frontends/edits/yaml/writer.ts";
import { append, at, changed, lines, remove, set } from "./yaml-helpers.ts";

/** A change and what becomes of a text; the second is the text itself where nothing changes. */
const becomes = (before: string, change: Change, after: string) => expect(changed(lines(before), change)).toBe(lines(after));
const declines = (before: string, change: Change, why: string) => expect(changed(lines(before), change)).toBe(`declined: ${why}`);
/** One line of a map, before and after its value `A` is set. */
const line = (before: string, value: string | number | boolean, after: string) => expect(changed(`${before}\n`, set(["A"], value))).toBe(`${after}\n`);

describe("a literal that is there", () => {
  test("keeps its quotes, its comment and its column", () => {
    line("A:   false # why", true, "A:   true # why");
    line("A: 'false'", true, "A: 'true'");
    line("A: \"1\"", 7, "A: \"7\"");
    line("A: 'x'", "it's", "A: 'it''s'");
    line("A: \"x\"", "a \"b\" \\ c\n", "A: \"a \\\"b\\\" \\\\ c\\n\"");
    line("A: 'x'", "a\nb", "A: \"a\\nb\"");
    line("A: &x false", true, "A: &x true");
    line("A:\n  false", true, "A:\n  true");
    line("{A: 1, B: 2}", 3, "{A: 3, B: 2}");
  });

  test("is written plain where every reader takes it for that text", () => {
    line("A: x", "Retain", "A: Retain");
    line("A: x", "arn:aws:s3:::b/*", "A: arn:aws:s3:::b/*");
    line("A: x", "rate(1 day)", "A: rate(1 day)");
    for (const text of ["yes", "on", "n", "1.0", "null", "2024-01-01", "12:30", "0x1f", "a: b", "a #b", "- a", "*", "", " a", "{{resolve:ssm:x}}", "<<", "a:"]) {
      line("A: x", text, `A: "${text}"`);
    }
  });

  test("is put in the quotes that the file uses most", () => {
    becomes("\nA: x\nB: 'b'\nC: 'c'\nD: \"d\"\n", set(["A"], "on"), "\nA: 'on'\nB: 'b'\nC: 'c'\nD: \"d\"\n");
  });

  test("is put in the quotes that its neighbours in a list or a map use most", () => {
    becomes("\nA: 'x'\nB: 'x'\nL: [{K: \"1\"}]\n", append(["L"], { K: "2" }), "\nA: 'x'\nB: 'x'\nL: [{K: \"1\"}, {K: \"2\"}]\n");
  });

  test("stays a switch where it is one without quotes", () => {
    line("A: false", "true", "A: true");
    line("A: False", "true", "A: true");
    line("A: 'false'", "true", "A: 'true'");
    line("A: 0", "true", "A: \"true\"");
  });

  test("stays where it says so already", () => {
    line("A: 'true'", true, "A: 'true'");
    line("A: yes", true, "A: yes");
    line("A: \"7\"", 7, "A: \"7\"");
    line("A: 7.0", 7, "A: 7.0");
    line("A: 010", 10, "A: 10");
    line("A: \"yes\"", true, "A: \"true\"");
  });

  test("may have been a block of text", () => {
    line("A: |\n  one\n  two\n\nB: 1", "x", "A: x\n\nB: 1");
    line("A: >- # why\n  one\nB: 1", "x", "A: x # why\nB: 1");
  });

  test("may have been nothing", () => {
    for (const nothing of ["A:", "A: ~", "A: null", "A: !Ref AWS::NoValue", "A: {Ref: AWS::NoValue}"]) line(`${nothing} # why`, true, "A: true # why");
    line("A:\n  Ref: AWS::NoValue", true, "A:\n  true");
    line("A: &x", true, "A: &x true");
    line("{A, B: 1}", true, "{A: true, B: 1}");
    line("{A: , B: 1}", true, "{A: true, B: 1}");
    expect(changed("A: [1, ~]\n", set(["A", 1], 2))).toBe("A: [1, 2]\n");
    expect(changed("A:\n  -\n", set(["A", 0], 2))).toBe("A:\n  - 2\n");
  });

  test("may be an argument of a function, where the path names it", () => {
    expect(changed("A: !If [C, false, !Ref AWS::NoValue]\n", set(["A", 2], true))).toBe("A: !If [C, false, true]\n");
    expect(changed("A:\n  Fn::If: [C, false, x]\n", set(["A", "Fn::If", 1], true))).toBe("A:\n  Fn::If: [C, true, x]\n");
  });
});

describe("a value that is not there", () => {
  test("follows the last line of its map, with the comments that belong to it", () => {
    becomes(
      `
      Resources:
        Db:
          Properties: # of the database
            A: 1 # one
            # B: 2

        # the bucket
        Bucket:
          Type: AWS::S3::Bucket
      `,
      set(at("Resources.Db.Properties.MultiAZ"), true),
      `
      Resources:
        Db:
          Properties: # of the database
            A: 1 # one
            # B: 2
            MultiAZ: true

        # the bucket
        Bucket:
          Type: AWS::S3::Bucket
      `,
    );
  });

  test("comes right behind the key that is named, and at the end where it is missing", () => {
    const text = "Db:\n  Type: T # t\n  # of all\n  Properties:\n    A: 1\n";
    expect(changed(text, set(["Db", "DeletionPolicy"], "Retain", ["Db", "Type"]))).toBe("Db:\n  Type: T # t\n  DeletionPolicy: Retain\n  # of all\n  Properties:\n    A: 1\n");
    expect(changed(text, set(["Db", "DeletionPolicy"], "Retain", ["Db", "Missing"]))).toBe(`${text}  DeletionPolicy: Retain\n`);
    expect(changed(text, set(["Db", "Properties", "B"], 2, ["Db", "Type"]))).toBe(`${text}    B: 2\n`);
  });

  test("brings all that must stand around it, in the steps of the file", () => {
    becomes(
      `
      Resources:
         Db:
            Type: T
      `,
      set(at("Resources.Db.Properties.Backup"), { Days: 7, Windows: ["a", { From: "1", To: ["x"] }], None: {}, Nobody: [] }),
      `
      Resources:
         Db:
            Type: T
            Properties:
               Backup:
                  Days: 7
                  Windows:
                     - a
                     - From: "1"
                       To:
                          - x
                  None: {}
                  Nobody: []
      `,
    );
  });

  test("has its dashes below its key where the file has them so", () => {
    expect(changed("A:\n- 1\nB: {}\n", set(at("B.C"), ["x"]))).toBe("A:\n- 1\nB:\n  C:\n  - x\n");
  });

  test("fills what is empty with lines", () => {
    for (const nothing of ["A: {}", "A:", "A: ~", "A: !Ref AWS::NoValue"]) {
      expect(changed(`${nothing} # why\nB: 1\n`, set(at("A.C.D"), true))).toBe("A: # why\n  C:\n    D: true\nB: 1\n");
    }
    expect(changed("A: { # why\n  }\n", set(at("A.C"), true))).toBe("A: { # why\n  C: true }\n");
    expect(changed("A:\n  - {} # why\n", set(at("A.0"), { B: 1, C: 2 }))).toBe("A:\n  - B: 1\n    C: 2 # why\n");
    expect(changed("A: [{}]\n", set(at("A.0.B"), 1))).toBe("A: [{B: 1}]\n");
  });

  test("stands between braces as its siblings do", () => {
    expect(changed("A: {B: 1} # why\n", set(at("A.C"), ["x", { D: 1 }]))).toBe("A: {B: 1, C: [x, {D: 1}]} # why\n");
    expect(changed("A: { B: 1 }\n", set(at("A.C"), 2))).toBe("A: { B: 1, C: 2 }\n");
    expect(changed("A: {\n  B: 1 # one\n}\n", set(at("A.C"), 2))).toBe("A: {\n  B: 1, # one\n  C: 2\n}\n");
    expect(changed("A: {\n  B: 1, # one\n}\n", set(at("A.C"), 2))).toBe("A: {\n  B: 1, # one\n  C: 2,\n}\n");
    expect(changed("A: {B: 1,\n  D: 3}\n", set(at("A.C"), 2))).toBe("A: {B: 1,\n  D: 3,\n  C: 2}\n");
    expect(changed("A: {B: 1, D: 3}\n", set(at("A.C"), 2, at("A.B")))).toBe("A: {B: 1, C: 2, D: 3}\n");
    expect(changed("{\"A\": {\"B\": \"b\"}}\n", set(at("A.C"), { D: "on" }))).toBe("{\"A\": {\"B\": \"b\", \"C\": {\"D\": \"on\"}}}\n");
  });

  test("quotes its keys where all its siblings do", () => {
    expect(changed("A:\n  'B': 1\n", set(at("A.C"), "x"))).toBe("A:\n  'B': 1\n  'C': 'x'\n");
    expect(changed("A:\n  'B': 1\n  D: 1\n", set(at("A.C"), "x"))).toBe("A:\n  'B': 1\n  D: 1\n  C: x\n");
  });

  test("keeps line breaks, the mark of the byte order and the end of the file", () => {
    expect(changed("A:\r\n  B: 1\r\nC: 2\r\n", set(at("A.D"), { E: 3 }))).toBe("A:\r\n  B: 1\r\n  D:\r\n    E: 3\r\nC: 2\r\n");
    expect(changed("\ufeffA: 1", set(["B"], 2))).toBe("\ufeffA: 1\nB: 2");
    expect(changed("A: |+\n  x\n\n\nB: 1\n", set(["C"], 2, ["A"]))).toBe("A: |+\n  x\n\n\nC: 2\nB: 1\n");
    expect(changed("A: 1\n---\nB: 2\n", set(["C"], 3))).toBe("A: 1\nC: 3\n---\nB: 2\n");
  });

  test("is found and written in the entry of a list", () => {
    const list = "L:\n  - Key: a\n    Value: 1\n";
    expect(changed(list, set(at("L.[Key=a].Value"), 2))).toBe("L:\n  - Key: a\n    Value: 2\n");
    expect(changed(list, set(at("L.[Key=b.c].Value"), true))).toBe(`${list}  - Key: b.c\n    Value: true\n`);
    expect(changed("L: !Ref AWS::NoValue\n", set(at("L.[Key=b.c].Value"), true))).toBe("L:\n  - Key: b.c\n    Value: true\n");
    expect(changed("L: [{Key: a, Value: 1}]\n", set(at("L.[Key=b].Value"), 2))).toBe("L: [{Key: a, Value: 1}, {Key: b, Value: 2}]\n");
  });
});

describe("an item that is appended", () => {
  test("is written as its siblings are", () => {
    expect(changed("A:\n- 1 # one\n# of B\nB: 2\n", append(["A"], "x"))).toBe("A:\n- 1 # one\n- x\n# of B\nB: 2\n");
    expect(changed("A:\n    - K: 1\n      # inside\n    # below\n", append(["A"], { K: 2, V: [3] }))).toBe("A:\n    - K: 1\n      # inside\n    # below\n    - K: 2\n      V:\n          - 3\n");
    expect(changed("A: [1, 2]\n", append(["A"], { K: 3 }))).toBe("A: [1, 2, {K: 3}]\n");
    expect(changed("A: [\n  1\n]\n", append(["A"], 2))).toBe("A: [\n  1,\n  2\n]\n");
    for (const none of ["A:", "A: []"]) expect(changed(`${none}\n`, append(["A"], "x"))).toBe("A:\n  - x\n");
    expect(changed("B: 1\n", append(["A"], "x"))).toBe("B: 1\nA:\n  - x\n");
    expect(changed("A: !If [C, [1], 2]\n", append(["A", 1], 3))).toBe("A: !If [C, [1, 3], 2]\n");
  });

  test("is not written twice", () => {
    expect(changed("A:\n- {K: 1}\n", append(["A"], { K: 1 }))).toBe("A:\n- {K: 1}\n");
  });
});

describe("what is removed", () => {
  test("goes with its lines and its comment; comments above it stay", () => {
    expect(changed("A:\n  # of B\n  B: # why\n    C: 1\n      # deeper\n  D: 2\n", remove(at("A.B")))).toBe("A:\n  # of B\n  D: 2\n");
    expect(changed("A: 1\nB: 2", remove(["B"]))).toBe("A: 1");
    expect(changed("A:\r\n  B: 1\r\n  C: 2\r\n", remove(at("A.C")))).toBe("A:\r\n  B: 1\r\n");
    expect(changed("A:\n- B: 1\n  C: 2\n", remove(at("A.0.B")))).toBe("A:\n- C: 2\n");
    expect(changed("A:\n- B: 1 # why\n  # of C\n  C: 2\n", remove(at("A.0.B")))).toBe("A:\n-\n  # of C\n  C: 2\n");
    expect(changed("A:\n  B: !If [C, 1, 2]\n  D: 1\n", remove(at("A.B")))).toBe("A:\n  D: 1\n");
    expect(changed("A: 1\n", remove(["B", "C"]))).toBe("A: 1\n");
  });

  test("leaves a block of text the line breaks that it keeps", () => {
    expect(changed("A: |+\n  x\n\nB: 1", remove(["B"]))).toBe("A: |+\n  x\n\n");
    declines("\nA: |+\n  x\n\nB: 1\n\nC: 1\n", remove(["B"]), "the text before it would take the blank lines behind it for its own");
  });

  test("goes from between braces with one comma", () => {
    expect(changed("{A: 1, B: 2, C: 3}\n", remove(["A"]))).toBe("{B: 2, C: 3}\n");
    expect(changed("{A: 1, B: 2, C: 3}\n", remove(["B"]))).toBe("{A: 1, C: 3}\n");
    expect(changed("{ A: 1, B: 2 }\n", remove(["B"]))).toBe("{ A: 1 }\n");
    expect(changed("{A: 1, B: 2,}\n", remove(["B"]))).toBe("{A: 1,}\n");
    expect(changed("{\n  A: 1, # a\n  B: 2 # b\n}\n", remove(["B"]))).toBe("{\n  A: 1 # a\n}\n");
    expect(changed("{\n  A: 1, # a\n  B: 2 # b\n}\n", remove(["A"]))).toBe("{\n  B: 2 # b\n}\n");
  });

  test("takes what it leaves empty with it, but no resource", () => {
    const path = at("Resources.Db.Properties.A.0.B");
    expect(changed("Resources:\n  Db:\n    Type: T\n    Properties: # why\n      A:\n        - B: 1\n", remove(path))).toBe("Resources:\n  Db:\n    Type: T\n");
    expect(changed("Resources:\n  Db:\n    Properties: # why\n      A:\n        - B: 1\n", remove(path))).toBe("Resources:\n  Db:\n    Properties: {} # why\n");
    expect(changed("Resources:\n  Db:\n    Type: T\n", remove(at("Resources.Db")))).toBe("Resources: {}\n");
    expect(changed("A: !If [C, [1], 2]\n", remove(["A", 1, 0]))).toBe("A: !If [C, [], 2]\n");
  });
});

test("an entry is written beside others that conditions bring", () => {
  becomes(
    `
    L:
      - !If
        - IsLogged
        - Key: log
          Value: x
        - !Ref AWS::NoValue
      - Fn::If: [IsSlow, {Key: idle, Value: 300}, !If [IsFast, {Key: idle, Value: 3}, !Ref AWS::NoValue]]
    `,
    set(at("L.[Key=shift].Value"), 1),
    `
    L:
      - !If
        - IsLogged
        - Key: log
          Value: x
        - !Ref AWS::NoValue
      - Fn::If: [IsSlow, {Key: idle, Value: 300}, !If [IsFast, {Key: idle, Value: 3}, !Ref AWS::NoValue]]
      - Key: shift
        Value: 1
    `,
  );
});

describe("a change is declined", () => {
  test("where other places repeat what would be changed", () => {
    declines("\nX: &x 1\nA: *x\n", set(["A"], 2), "it is the alias `*x`");
    declines("\nX: &x 1\nA: *x\n", set(["X"], 2), "it is written at the anchor `&x`, which other places repeat");
    declines("\nX: &x {B: 1}\nA: *x\n", set(["A", "B"], 2), "`A` is the alias `*x`");
    declines("\nX: &x {B: 1}\nA: *x\n", set(["X", "C"], 2), "it is written at the anchor `&x`, which other places repeat");
    declines("\nX: &x {B: 1}\nA:\n  <<: *x\n  C: 1\n", set(["A", "C"], 2), "`A` has a merge key, `<<`");
    declines("\nX:\n  Y: &x 1\nA: *x\n", remove(["X"]), "it holds the anchor `&x`, which other places repeat");
  });

  test("where a function makes the value", () => {
    declines("\nA: !If [C, 1, 2]\n", set(["A"], 1), "`A` is a function, `!If`");
    declines("\nA: !Ref X\n", set(["A", "B"], 1), "`A` is a function, `!Ref`");
    declines("\nA:\n  Fn::If: [C, 1, 2]\n", set(["A"], 1), "`A` is a function, `Fn::If`");
    declines("\nA: {Ref: X}\n", set(["A", "B"], 1), "`A` is a function, `Ref`");
    declines("\nA: !If [C, 1, 2]\n", append(["A"], 1), "`A` is a function, `!If`");
    declines("\nA:\n  Fn::If: [C, 1, 2]\n", append(["A", "Fn::If"], 1), "`Fn::If` is a function, `Fn::If`");
    declines("\nA: !If [C, 1, 2]\n", remove(["A", 1]), "`A` is a function, `!If`");
    declines("\nL: [{Key: !Ref X, Value: 1}]\n", set(at("L.[Key=a].Value"), 1), "the `Key` of an item of `L` cannot be read");
    declines("\nL: [!If [C, {Key: a, Value: 1}, !Ref AWS::NoValue]]\n", set(at("L.[Key=a].Value"), 2), "`a` hangs on a condition");
    declines("\nL: [!If [C, !Ref X, {Key: b}]]\n", set(at("L.[Key=a].Value"), 2), "the `Key` of an item of `L` cannot be read");
  });

  test("where the file has another shape", () => {
    declines("\nA: [1]\n", set(["A"], 1), "`A` is a list");
    declines("\nA: {B: 1}\n", set(["A"], 1), "`A` is a map");
    declines("\nA: [1]\n", set(["A", "B"], 1), "`A` is a list");
    declines("\nA: 1\n", set(["A", "B"], 1), "`A` is a single value");
    declines("\nA: 1\n", set(["A"], [1]), "`A` is a single value");
    declines("\nA: [1]\n", set(["A", 2], 1), "`A` has no item 3");
    declines("\nA: 1\nA: 2\n", set(["A"], 3), "`A` is written twice");
    declines("\nA: [\n", set(["A"], 3), "the file cannot be read as YAML");
  });

  test("where the value is no template's", () => {
    expect(changed("A: 1\n", { op: "set", path: ["B"], value: { is: "code", text: "aws_x.y.id" } })).toBe("declined: an expression of Terraform has no place in a template");
  });
});

test("the path of a place is that of the innermost key, value or item", () => {
  const text = "Resources:\n  Db:\n    Properties:\n      MultiAZ: !If [C, false, x]\n      L:\n        - K: v\n\n  B: 1\n";
  const path = (where: string): FilePath | undefined => yamlWriter().pathAt(text, text.indexOf(where));
  expect(path("Db")).toEqual(["Resources", "Db"]);
  expect(path("MultiAZ")).toEqual(at("Resources.Db.Properties.MultiAZ"));
  expect(path("If")).toEqual(at("Resources.Db.Properties.MultiAZ"));
  expect(path("alse")).toEqual(at("Resources.Db.Properties.MultiAZ.1"));
  expect(path("- K")).toEqual(at("Resources.Db.Properties.L.0"));
  expect(path("v")).toEqual(at("Resources.Db.Properties.L.0.K"));
  expect(path("  B: 1")).toEqual(["Resources"]);
  expect(yamlWriter().pathAt(text, text.length)).toBe(undefined);
});
