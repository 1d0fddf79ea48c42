import { describe, expect, test } from "vitest";
import { directivesIn, directivesInJson } from "../../src/frontends/ignore-comment.ts";

/** The directives of a comment in one line each, with the text of their place. */
function read(comment: string): readonly string[] {
  return directivesIn(comment, (start, end) => ({ file: "main.tf", start, end })).map(({ of, suppression: { rules, reason, until, key, problem, place } }) => {
    const at = comment.slice(place.start, place.end);
    if (problem !== undefined) return `${of} «${at}» ${problem}`;
    return [`${of} ${JSON.stringify(rules)}`, `«${at}»`, ...(until === undefined ? [] : [`until ${until}`]), ...(key === undefined ? [] : [`key ${key}`]), ...(reason === undefined ? [] : [reason])].join(" ");
  });
}

describe("a directive", () => {
  test.each([
    ["# resilint: ignore[rds-a] why", ['resource ["rds-a"] «rds-a» why']],
    ["// resilint: ignore[rds-a, s3-*] until=2027-03-31 two words", ['resource ["rds-a","s3-*"] «rds-a, s3-*» until 2027-03-31 two words']],
    ['/* resilint: ignore[rds-a] key="eu-west-1" why */', ['resource ["rds-a"] «rds-a» key eu-west-1 why']],
    ['# resilint: ignore[rds-a] key="a \\"b\\" c" until=2027-03-31 why', ['resource ["rds-a"] «rds-a» until 2027-03-31 key a "b" c why']],
    ["# resilint: ignore[rds-a] key=0", ['resource ["rds-a"] «rds-a» key 0']],
    ["# resilint: ignore-file[rds-a] why", ['file ["rds-a"] «rds-a» why']],
    ["#resilint:ignore[rds-a]why", ['resource ["rds-a"] «rds-a» why']],
    ["##  Resilint : IGNORE [ rds-a ] -- why", ['resource ["rds-a"] «rds-a» why']],
    ["# resilint: ignore[] why", ['resource [] «[]» why']],
    ["# resilint: ignore[rds-a]", ['resource ["rds-a"] «rds-a»']],
    ["resilint: ignore[rds-a] in JSON", ['resource ["rds-a"] «rds-a» in JSON']],
  ])("is read: %s", (comment, expected) => {
    expect(read(comment)).toEqual(expected);
  });

  test("may stand on each line of a comment, and beside those of other programs", () => {
    expect(read("/*\n * resilint: ignore[rds-a] one\r\n   resilint: ignore[rds-b] two\n*/")).toEqual(['resource ["rds-a"] «rds-a» one', 'resource ["rds-b"] «rds-b» two']);
    expect(read("# tfsec:ignore:x # resilint: ignore[rds-a] one # resilint: ignore[rds-b] two")).toEqual(['resource ["rds-a"] «rds-a» one', 'resource ["rds-b"] «rds-b» two']);
  });

  test.each(["# Resilint finds nothing here", "# resilint: see docs/dr.md", "# write `# resilint: ignore[rds-a] why` to accept it", "# as resilint: ignore[rds-a] says", "# resilint ignores nothing", "# https://github.com/resilint/resilint", "# resilint"])(
    "is not what only speaks of one: %s",
    (comment) => {
      expect(read(comment)).toEqual([]);
    },
  );

  test.each([
    ["# resilint: ignore", "«resilint: ignore» an ignore without a rule is refused; name the rules that it is for in brackets, such as `resilint: ignore[rds-*] reason`"],
    ["# resilint: ignore rds-a why", "«resilint: ignore rds-a why» an ignore without a rule is refused; name the rules that it is for in brackets, such as `resilint: ignore[rds-*] reason`"],
    ["# resilint ignore[rds-a]", "«resilint ignore[rds-a]» this ignore has no effect without a colon; write `resilint: ignore[...]`"],
    ["# resilint: ingore[rds-a] why", "«resilint: ingore» `ingore` means nothing here; write `resilint: ignore[rds-*] reason`"],
    ["# resilint: ignore_file[rds-a]", "«resilint: ignore_file» `ignore_file` means nothing here; write `resilint: ignore-file[rds-*] reason`"],
    ["# resilint: disable rds-a", "«resilint: disable » `disable` means nothing here; write `resilint: ignore[rds-*] reason`"],
    ["# resilint: [rds-a]", "«resilint: » this ignore has no effect; write `ignore` before the brackets, as in `resilint: ignore[rds-*] reason`"],
    ["# resilint: ignore[rds-a why", "«resilint: ignore[rds-a why» the rules of this ignore have no end; write `]` behind them, such as `resilint: ignore[rds-*] reason`"],
    ['# resilint: ignore[rds-a] key="x why', '«rds-a» the `key` of this ignore has no closing quote; write key="..."'],
    ["# resilint: ignore[rds-a] until 2027-03-31 why", "«rds-a» the last day of this ignore cannot be read; write until=2027-03-31 before the reason"],
    ["# resilint: ignore[rds-a] expires: 2027-03-31", "«rds-a» the last day of this ignore cannot be read; write until=2027-03-31 before the reason"],
  ])("that cannot be read is told with the remedy: %s", (comment, expected) => {
    expect(read(comment)).toEqual([`resource ${expected}`]);
  });

  test("in JSON stands at its rules, or at the whole text where something is escaped", () => {
    const places = (text: string): readonly string[] => directivesInJson(String(JSON.parse(text)), { file: "a.tf.json", start: 4, end: 4 + text.length }, { file: "a.tf.json", text: `    ${text}` }).map(({ suppression: { place } }) => `    ${text}`.slice(place.start, place.end));
    expect(places('"resilint: ignore[rds-a] why"')).toEqual(["rds-a"]);
    expect(places('"resilint: ignore[rds-a] key=\\"a\\""')).toEqual(['"resilint: ignore[rds-a] key=\\"a\\""']);
  });
});

describe("hostile comments", () => {
  test("of a megabyte are read in time, and a reason is cut", () => {
    const long = "x".repeat(1_000_000);
    const [{ suppression } = { suppression: undefined }] = directivesIn(`# resilint: ignore[rds-a] ${long}`, (start, end) => ({ file: "", start, end }));
    expect(suppression?.reason?.length).toBe(1_003);
    for (const comment of [`#${" ".repeat(1_000_000)}resilint: ignore[a]`, `# resilint: ignore[${long}`, `# resilint: ignore[a] ${'key="'.repeat(200_000)}`, `# resilint: ignore[a]${" until=x".repeat(125_000)}`, "# ".repeat(500_000)]) {
      expect(read(comment).length).toBeLessThanOrEqual(1);
    }
    expect(read("# resilint: ignore[a] ".repeat(10_000)).length).toBe(10_000);
  }, 10_000);
});
