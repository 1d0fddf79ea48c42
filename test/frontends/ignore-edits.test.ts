import { describe, expect, test } from "vitest";
import { survives, writeComment } from "../../src/frontends/ignore-edits/comment.ts";
import { writeCommentKey, writeMetadata } from "../../src/frontends/ignore-edits/json.ts";
import { edited } from "../../src/source/edit.ts";

const REASON = "rebuilt from a snapshot";

/** `»` marks where the resource begins; without it the ignore is for the file. */
function target(marked: string, rules: readonly string[] = ["rds-b"]) {
  const at = marked.indexOf("»");
  return { text: marked.replace("»", ""), ignore: { of: at < 0 ? ("file" as const) : ("resource" as const), offset: Math.max(0, at), rules, reason: REASON } };
}

function comment(marked: string, rules?: readonly string[]): string {
  const { text, ignore } = target(marked, rules);
  return edited(text, [writeComment(text, ignore)]);
}

describe("an ignore is written as a comment", () => {
  test.each([
    ["above a block", 'a {}\n»resource "x" "y" {}\n', 'a {}\n# resilint: ignore[rds-b] rebuilt from a snapshot\nresource "x" "y" {}\n'],
    ["above the first line", "»resource {}", "# resilint: ignore[rds-b] rebuilt from a snapshot\nresource {}"],
    ["as far in as a key", "Resources:\n    »Db:\n", "Resources:\n    # resilint: ignore[rds-b] rebuilt from a snapshot\n    Db:\n"],
    ["with a tab", "a:\n\t»b:\n", "a:\n\t# resilint: ignore[rds-b] rebuilt from a snapshot\n\tb:\n"],
    ["with the line breaks of Windows", "a:\r\n  »b:\r\n", "a:\r\n  # resilint: ignore[rds-b] rebuilt from a snapshot\r\n  b:\r\n"],
    ["above the item of a list", "a:\n  - »b:\n", "a:\n  # resilint: ignore[rds-b] rebuilt from a snapshot\n  - b:\n"],
    ["on a line of its own in flow style", "a: { »b: {} }\n", "a: {\n  # resilint: ignore[rds-b] rebuilt from a snapshot\n  b: {} }\n"],
    ["below others that give other reasons", "# resilint: ignore[rds-a] else\n»b {}\n", "# resilint: ignore[rds-a] else\n# resilint: ignore[rds-b] rebuilt from a snapshot\nb {}\n"],
    ["at the top of a file", "a:\n", "# resilint: ignore-file[rds-b] rebuilt from a snapshot\na:\n"],
    ["at the top of a document of YAML", "---\na:\n", "---\n# resilint: ignore-file[rds-b] rebuilt from a snapshot\na:\n"],
  ])("%s", (_, marked, expected) => {
    expect(comment(marked)).toBe(expected);
  });

  test.each([
    ["right above", "# resilint: ignore[rds-a] rebuilt from a snapshot\n»b {}\n", "# resilint: ignore[rds-a, rds-b] rebuilt from a snapshot\nb {}\n"],
    ["over other comments", "# resilint: ignore[rds-a] rebuilt from a snapshot\r\n# The shop.\r\n»b {}\r\n", "# resilint: ignore[rds-a, rds-b] rebuilt from a snapshot\r\n# The shop.\r\nb {}\r\n"],
    ["at the top of a file", "# resilint: ignore-file[rds-a] rebuilt from a snapshot\na:\n", "# resilint: ignore-file[rds-a, rds-b] rebuilt from a snapshot\na:\n"],
  ])("and joins one of the same reason %s", (_, marked, expected) => {
    expect(comment(marked)).toBe(expected);
  });

  test("and joins none that ends on a day or is for one instance", () => {
    expect(comment("# resilint: ignore[rds-a] until=2027-03-31 rebuilt from a snapshot\n»b {}\n").split("\n")).toHaveLength(4);
    expect(comment('# resilint: ignore[rds-a] key="x" rebuilt from a snapshot\n»b {}\n').split("\n")).toHaveLength(4);
  });

  test("with a reason that is read again as it is written", () => {
    expect(["why", "a [b] c", "100 % é 😀"].map(survives)).toEqual([true, true, true]);
    expect(["until=2027-03-31 x", "key=x y", "- x", "a # resilint: ignore[b] c", "x".repeat(1_001), "until 2027-01-01"].map(survives)).toEqual([false, false, false, false, false, false]);
  });
});

const metadata = (marked: string, rules?: readonly string[]): string => {
  const { text, ignore } = target(marked, rules);
  return writeMetadata(text, ignore);
};

describe("an ignore is written into a template of JSON", () => {
  test("behind the Type of a resource, as the file is indented", () => {
    expect(metadata('{\n    "Resources": {\n        »"Db": {\n            "Type": "AWS::RDS::DBInstance",\n            "Properties": {}\n        }\n    }\n}\n')).toMatchInlineSnapshot(`
      "{
          "Resources": {
              "Db": {
                  "Type": "AWS::RDS::DBInstance",
                  "Metadata": {
                      "resilint": {
                          "ignore": [
                              {
                                  "id": "rds-b",
                                  "reason": "rebuilt from a snapshot"
                              }
                          ]
                      }
                  },
                  "Properties": {}
              }
          }
      }
      "
    `);
  });

  test("into Metadata and lists that are there, and joins one of the same reason", () => {
    const before = '{ "Resources": { »"Db": { "Metadata": { "a": 1, "resilint": { "ignore": [{ "id": "rds-a", "reason": "REASON" }] } } } } }'.replace("REASON", REASON);
    expect(JSON.parse(metadata(before))).toMatchObject({ Resources: { Db: { Metadata: { a: 1, resilint: { ignore: [{ id: ["rds-a", "rds-b"], reason: REASON }] } } } } });
    expect(JSON.parse(metadata(before.replace(REASON, "else")))).toMatchObject({ Resources: { Db: { Metadata: { a: 1, resilint: { ignore: [{ id: "rds-a", reason: "else" }, { id: "rds-b", reason: REASON }] } } } } });
    expect(JSON.parse(metadata('{ "Resources": { »"Db": { "Metadata": { "resilint": { "ignore": "rds-a" } } } } }'))).toMatchObject({ Resources: { Db: { Metadata: { resilint: { ignore: ["rds-a", { id: "rds-b", reason: REASON }] } } } } });
  });

  test("at the top for all of it", () => {
    expect(metadata('{\n  "Resources": {}\n}\n', ["rds-a", "rds-b"])).toMatchInlineSnapshot(`
      "{
        "Metadata": {
          "resilint": {
            "ignore": [
              {
                "id": [
                  "rds-a",
                  "rds-b"
                ],
                "reason": "rebuilt from a snapshot"
              }
            ]
          }
        },
        "Resources": {}
      }
      "
    `);
  });
});

const key = (marked: string): string => {
  const { text, ignore } = target(marked);
  return writeCommentKey(text, ignore);
};

describe("an ignore is written into Terraform's JSON", () => {
  test("as the first key of a block, or of the file", () => {
    expect(key('{\n\t"resource": {\n\t\t"aws_db_instance": {\n\t\t\t»"a": {\n\t\t\t\t"engine": "postgres"\n\t\t\t}\n\t\t}\n\t}\n}\n')).toMatchInlineSnapshot(`
      "{
      	"resource": {
      		"aws_db_instance": {
      			"a": {
      				"//": "resilint: ignore[rds-b] rebuilt from a snapshot",
      				"engine": "postgres"
      			}
      		}
      	}
      }
      "
    `);
    expect(key('{\n  "resource": {}\n}\n')).toMatchInlineSnapshot(`
      "{
        "//": "resilint: ignore-file[rds-b] rebuilt from a snapshot",
        "resource": {}
      }
      "
    `);
  });

  test("beside what is written there, or into one of the same reason", () => {
    expect(JSON.parse(key('{ "module": { »"one": { "//": "The shop.", "source": "./m" } } }'))).toEqual({ module: { one: { "//": ["The shop.", `resilint: ignore[rds-b] ${REASON}`], source: "./m" } } });
    expect(JSON.parse(key(`{ "module": { »"one": { "//": ["The shop.", "resilint: ignore[rds-a] ${REASON}"] } } }`))).toEqual({ module: { one: { "//": ["The shop.", `resilint: ignore[rds-a, rds-b] ${REASON}`] } } });
    expect(JSON.parse(key('{ "module": { »"one": [{ "source": "./m" }] } }'))).toEqual({ module: { one: [{ "//": `resilint: ignore[rds-b] ${REASON}`, source: "./m" }] } });
  });
});
