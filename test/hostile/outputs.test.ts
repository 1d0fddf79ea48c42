import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Window } from "happy-dom";
import { marked, type Token } from "marked";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FORMAT_NAMES, type FormatName } from "../../src/outputs/formats.ts";
import { shownDiff } from "../../src/outputs/unified-diff.ts";
import { Runner } from "../end-to-end/action-runner.ts";
import { type Ended, Program } from "../end-to-end/program.ts";
import { readXml } from "../outputs/xml-reader.ts";
import { assembly, child, configuration, fileName, MARK, module, PAYLOADS, plan, template } from "./injected.ts";

/** All that is told of inputs in which every name and text is an attack on where it is shown, by the program as users start it. */
let program: Program;
const outputs: Record<FormatName, string> = { full: "", concise: "", json: "", sarif: "", github: "", junit: "", gitlab: "", markdown: "", html: "", badge: "", mermaid: "", dot: "" };
let ended: Ended;

const SHOWN = ["--show-unknown", "--show-suppressed", "--exit-zero", "--tier", "warm-standby"];
const database = (text: string): string => JSON.stringify({ Resources: { [`D${text}`]: { Type: "AWS::RDS::DBInstance", Properties: { MultiAZ: false } } } });

beforeAll(async () => {
  program = await Program.make();
  program.shell("git init --quiet");
  program.write({
    ".resilint.yaml": configuration(),
    "big/template.yaml": template(),
    "tf/main.tf": module(),
    "tf/child/main.tf": child,
    "plan/plan.json": plan(),
    ...assembly(),
    ...Object.fromEntries(PAYLOADS.flatMap((text, index) => [[`named/${String(index)}/${fileName(text)}.yaml`, database(text)], [`names/${fileName(text)}/main.tf`, 'resource "aws_db_instance" "d" {\n  multi_az = false\n}\n']])),
  });
  ended = program.run([".", ...SHOWN, "--verbose", ...FORMAT_NAMES.flatMap((name) => ["--format", `${name}=out/${name}`])]);
  for (const name of FORMAT_NAMES) outputs[name] = readFileSync(join(program.folder, "out", name), "utf8");
}, 240_000);

afterAll(() => {
  program.remove();
});

/** What no output holds: controls but line ends, formats such as marks of direction, line separators, halves of pairs. */
const UNSAFE = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** What Azure Pipelines and the older runners take for a command wherever it stands. */
const MARKED = /##\w*\[/gu;
/** What GitHub's runner takes for one: it passes over blanks before it. */
const LEADING = /^\s*::.*$/gmu;

/** What of a text would be obeyed, with what stands around it. */
function unsafeIn(text: string, ...patterns: readonly RegExp[]): readonly string[] {
  const found = patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), ({ index }) => JSON.stringify(text.slice(Math.max(0, index - 40), index + 40))));
  return found.slice(0, 5);
}

const ESCAPE = "\u001b";
const withoutOurColors = (text: string): string => text.replace(new RegExp(`${ESCAPE}\\[(?:0|1|2|3[1-6]|1;3[1-6])m`, "gu"), "");

describe("of a run", () => {
  test("all formats are written, and tell of every payload", () => {
    expect(ended).toMatchObject({ code: 0, stdout: "" });
    for (const name of FORMAT_NAMES) if (name !== "badge") expect(outputs[name].split(MARK).length, name).toBeGreaterThan(PAYLOADS.length);
  });

  test.each(FORMAT_NAMES)("%s holds no character that a terminal would obey", (name) => {
    expect(unsafeIn(outputs[name], UNSAFE)).toEqual([]);
  });

  test.each(FORMAT_NAMES)("%s holds no command for a CI system that is not ours", (name) => {
    const text = name === "github" ? outputs.github.replace(/^::(?:error|warning|notice|group|endgroup)(?: (?:[a-zA-Z]+=[^,:\n]*,?)+)?::/gmu, "") : outputs[name];
    expect(unsafeIn(text, MARKED, LEADING)).toEqual([]);
  });

  test("GitHub is given ten commands of each level at most, and one group", () => {
    const commands = Array.from(outputs.github.matchAll(/^::(\w+)/gmu), ([, name = ""]) => name);
    const count = (name: string): number => commands.filter((each) => each === name).length;
    expect(new Set(commands)).toEqual(new Set(["error", "warning", "notice", "group", "endgroup"]));
    expect(["error", "warning", "notice", "group", "endgroup"].map(count)).toEqual([10, 10, 10, 1, 1]);
  });

  test.each(["json", "sarif", "gitlab"] as const)("%s is JSON", (name) => {
    expect(() => void JSON.parse(outputs[name])).not.toThrow();
  });

  test("JUnit is XML without an element or an attribute of an input's", () => {
    const names: string[] = [];
    const walk = ({ name, attributes, children }: ReturnType<typeof readXml>): void => {
      names.push(name, ...Object.keys(attributes));
      children.forEach(walk);
    };
    walk(readXml(outputs.junit));
    expect([...new Set(names)].sort()).toEqual(["classname", "error", "errors", "failure", "failures", "file", "message", "name", "skipped", "system-err", "testcase", "tests", "testsuite", "testsuites", "type"].sort());
  });

  test("the badge is XML", () => {
    expect(() => readXml(outputs.badge)).not.toThrow();
  });

  test("HTML has no element, attribute, script or address of an input's", () => {
    const window = new Window({ settings: { enableJavaScriptEvaluation: false } });
    window.document.write(outputs.html);
    const elements = Array.from(window.document.querySelectorAll("*"));
    const suspicious = elements.flatMap((element) => {
      const { localName } = element;
      const bad = Array.from(element.attributes).filter(({ name, value }) => name.startsWith("on") || name.includes(MARK) || (["href", "src", "action", "formaction"].includes(name) && /^\s*(?:javascript|https:\/\/evil)/iu.test(value ?? "")));
      return localName.includes(MARK) || ["img", "iframe", "object", "embed", "svg:script"].includes(localName) || bad.length > 0 ? [element.outerHTML.slice(0, 200)] : [];
    });
    expect(suspicious).toEqual([]);
    expect(elements.filter(({ localName }) => localName === "script")).toHaveLength(1);
    expect(window.document.body.textContent).toContain(`<script>${MARK}()</script>`);
  });

  test("Markdown has no link, image, heading, HTML or mention of an input's", () => {
    expect(markupIn(outputs.markdown)).toEqual([]);
  });
});

describe("of a saved report", () => {
  test("a terminal is told with our colours and nothing else", () => {
    const { code, stdout } = program.run(["report", "out/json", "--format", "full", "--color", "always", "--show-unknown", "--verbose"]);
    expect(code).toBe(0);
    expect(stdout).toContain("\u001b[");
    expect(unsafeIn(withoutOurColors(stdout), UNSAFE, MARKED, LEADING)).toEqual([]);
  });
});

describe("of topologies", () => {
  test("graph and what it says beside are safe, and its JSON is JSON", () => {
    const { code, stderr } = program.run(["graph", ".", "--all", ...["json", "dot", "mermaid"].flatMap((name) => ["--format", `${name}=out/graph.${name}`])]);
    expect(code).toBe(0);
    const texts = ["json", "dot", "mermaid"].map((name) => readFileSync(join(program.folder, `out/graph.${name}`), "utf8"));
    for (const text of [stderr, ...texts]) expect(unsafeIn(text, UNSAFE, MARKED, LEADING)).toEqual([]);
    expect(() => void JSON.parse(texts[0] ?? "")).not.toThrow();
    expect(texts[1]).toContain(MARK);
  });

  test("every string of Graphviz ends where it should", () => {
    const outside = outputs.dot.replace(/"(?:[^"\\\n]|\\.)*"/gu, '""');
    expect(outside).not.toContain(MARK);
    expect(outside.replaceAll('""', "")).not.toContain('"');
  });
});

/** All payloads as one word of a command line, which begins as a command does. */
const WORD = `::error::${MARK} ${PAYLOADS.join(" ").replaceAll("\u0000", "")}`;

describe("what is said of a command line", () => {
  const COMMANDS: readonly (readonly [string, (word: string) => readonly string[]])[] = [
    ["a path", (word) => [word]],
    ["a flag", (word) => [`--${word}`]],
    ["a format", (word) => ["--format", word]],
    ["a file of a format", (word) => ["named", "--format", `json=named/${word}/x`]],
    ["a tier", (word) => ["--tier", word]],
    ["a rule", (word) => ["--select", word]],
    ["a workload", (word) => ["named", "--workload", word]],
    ["an environment", (word) => ["named", "--environment", word]],
    ["a configuration", (word) => ["named", "--config", word]],
    ["a baseline", (word) => ["named", "--baseline", word]],
    ["a file of values", (word) => ["named", "--var-file", word]],
    ["a variable", (word) => ["names", "--var", word, "--no-config"]],
    ["a duration", (word) => ["--rto", word]],
    ["a region", (word) => ["named", "--region", word]],
    ["a plan", (word) => ["--plan", word]],
    ["a state of Git", (word) => ["named", "--diff-base", word]],
    ["a rule to explain", (word) => ["explain", word]],
    ["a saved report", (word) => ["report", word]],
    ["a shell", (word) => ["completion", word]],
  ];

  test.each(COMMANDS)("%s: one line for each thing, and nothing that is obeyed", (_, args) => {
    const { stdout, stderr, code } = program.run(args(WORD));
    expect(code).not.toBe(null);
    expect(stdout + stderr).toContain(MARK);
    expect(stderr).not.toContain("internal error");
    expect(unsafeIn(stdout + stderr, UNSAFE, MARKED, LEADING)).toEqual([]);
    for (const line of stderr.split("\n").slice(0, -1)) expect(line).not.toMatch(/^\s*at /u);
  });
});

describe("what is said of a configuration", () => {
  test("each value with its origin", () => {
    const { code, stdout } = program.run(["named", "--show-config"]);
    expect(code).toBe(0);
    expect(stdout).toContain(MARK);
    expect(unsafeIn(stdout, UNSAFE, MARKED, LEADING)).toEqual([]);
  });

  test("what is wrong in it", () => {
    const wrong = { version: 1, workloads: PAYLOADS.map((text) => ({ name: text, tier: text, primary: text, [text]: text, deployments: [{ template: text, parameters: text }] })), rules: Object.fromEntries(PAYLOADS.map((text) => [text, text])), extends: PAYLOADS.slice(0, 20), [PAYLOADS.join("")]: 1 };
    program.write({ "wrong.yaml": JSON.stringify(wrong) });
    const { code, stdout, stderr } = program.run(["named", "--config", "wrong.yaml"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.split(MARK).length).toBeGreaterThan(PAYLOADS.length);
    expect(unsafeIn(stderr, UNSAFE, MARKED, LEADING)).toEqual([]);
  });
});

describe("of a step on GitHub", () => {
  test("the log takes no command of an input's, and summary and outputs hold none", async () => {
    const runner = new Runner();
    try {
      const { log, summary, outputs: told, code } = await runner.run(program.folder, { inputs: { paths: "named\nnames\ntf\nplan", tier: "warm-standby", "fail-on": "never", summary: "true", annotations: "all", args: "--show-unknown" } });
      expect(code, log).toBe(0);
      expect(unsafeIn(log + summary, UNSAFE)).toEqual([]);
      const token = /^::stop-commands::([0-9a-f-]+)$/mu.exec(log)?.[1] ?? "";
      const obeyed = log.slice(log.indexOf(`\n::${token}::\n`) + token.length + 6);
      expect(new Set(Array.from(obeyed.matchAll(/^\s*::(\S*?)(?: |::)/gmu), ([, name = ""]) => name))).toEqual(new Set(["error", "warning", "notice", "group", "endgroup"]));
      expect(unsafeIn(log.slice(0, log.indexOf(`\n::${token}::\n`)).replace(/^::stop-commands::.*\n/u, ""), MARKED, LEADING)).toEqual([]);
      expect(Object.keys(told).sort()).toEqual(["errors", "findings", "report-json", "sarif-file", "score", "suppressed", "tier-met", "unknowns", "warnings"]);
      expect(markupIn(summary)).toEqual([]);
    } finally {
      runner.remove();
    }
  });
});

test("a diff on a terminal shows what it would obey", () => {
  const text = PAYLOADS.join("\n");
  const shown = shownDiff([{ name: PAYLOADS.join(""), before: `a\n${text}\n`, after: `b\n${text}\n` }], true);
  expect(unsafeIn(withoutOurColors(shown), UNSAFE, MARKED, LEADING)).toEqual([]);
});

/** What of an input has become markup in a document, or would be a mention or a reference of a site. */
function markupIn(text: string): readonly string[] {
  const found: string[] = [];
  void marked.walkTokens(marked.lexer(text), (token: Token) => {
    if (token.type === "html" && /<(?!\/?(?:details|summary|code|br|sub|sup|b|strong|em|p)\b[^>]*>|!--)/u.test(token.raw)) found.push(token.raw);
    if (token.type === "html" && /<[^>]*hm7x/u.test(token.raw)) found.push(token.raw);
    if (token.type === "image" || (token.type === "link" && !/^(?:https:\/\/(?:docs\.aws\.amazon\.com|aws\.amazon\.com|registry\.terraform\.io|github\.com\/(?:resilint|acme\/shop\/blob\/))|#)/u.test(String(token.href)))) found.push(token.raw);
    if (token.type === "text" && !Array.isArray("tokens" in token ? token.tokens : undefined) && /(?:^|\s)@hm7x|evil\.example/u.test(token.raw)) found.push(token.raw);
  });
  return found.slice(0, 5);
}
