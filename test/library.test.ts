import fs, { readFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import ts from "typescript";
import { afterEach, describe, expect, test, vi } from "vitest";
import rules from "../rules/index.ts";
import * as library from "../src/index.ts";
import { FORMATS } from "../src/outputs/formats.ts";

const ROOT = join(import.meta.dirname, "..");
const TEMPLATE = "Resources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    DeletionPolicy: Retain\n    Properties: { MultiAZ: false }\n";

const blocksOf = (page: string): readonly string[] => [...readFileSync(join(ROOT, page), "utf8").matchAll(/^```ts\n(.*?)^```$/gmsu)].map(([, code = ""]) => code);

/** What a page has said before its block: README.md has a text already. */
const README = blocksOf("README.md").filter((code) => code.includes('from "resilint"'));
const PAGE = blocksOf("docs/library.md");

/** What the compiler says of each example with the types of the library, as strictly as of this program. */
function problemsOf(examples: readonly string[]): readonly (readonly string[])[] {
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(ROOT, "tsconfig.json"), (file) => ts.sys.readFile(file)).config, ts.sys, ROOT);
  const own = { ...options, noUnusedLocals: false, paths: { resilint: [join(ROOT, "src/index.ts")] } };
  const texts = new Map(examples.map((text, index) => [join(ROOT, `example-${String(index)}.ts`), text]));
  const host = ts.createCompilerHost(own);
  const [exists, read, parse] = [host.fileExists.bind(host), host.readFile.bind(host), host.getSourceFile.bind(host)];
  host.fileExists = (file) => texts.has(file) || exists(file);
  host.readFile = (file) => texts.get(file) ?? read(file);
  host.getSourceFile = (file, target, ...more) => {
    const text = texts.get(file);
    return text === undefined ? parse(file, target, ...more) : ts.createSourceFile(file, text, target);
  };
  const program = ts.createProgram([...texts.keys()], own, host);
  return [...texts.keys()].map((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  });
}

/** Where examples are run, one after the other: with files in memory, and with what they print. */
class Desk {
  readonly files = new Map([["template.yaml", TEMPLATE]]);
  readonly printed: unknown[][] = [];
  readonly process: { exitCode?: number } = {};

  async run(example: string, given: Readonly<Record<string, unknown>> = {}): Promise<void> {
    const { outputText } = ts.transpileModule(example, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 } });
    const print = (...words: readonly unknown[]): void => void this.printed.push([...words]);
    const modules: Readonly<Record<string, unknown>> = {
      resilint: library,
      "node:fs": { readFileSync: (file: string) => this.files.get(file), writeFileSync: (file: string, text: string) => void this.files.set(file, text) },
    };
    const done: unknown = runInNewContext(`(async () => { ${outputText} })()`, {
      ...given,
      exports: {},
      require: (name: string) => modules[name],
      console: { log: print, error: print },
      process: this.process,
    });
    await done;
  }
}

describe("the examples of the library", () => {
  test("are there, and have no mistake in their types", () => {
    expect([README.length, PAGE.length]).toEqual([1, 6]);
    const wrong = 'import { format, nothing } from "resilint";\nformat(1, "png");\n';
    const [found, ...problems] = problemsOf([wrong, ...README.map((code) => `declare const text: string;\n${code}`), ...PAGE]);
    expect(problems).toEqual([[], [], [], [], [], [], []]);
    expect(found).toEqual([`Module '"resilint"' has no exported member 'nothing'.`, expect.stringContaining("'number' is not assignable to parameter of type 'Report'")]);
  });

  test("do what they say", async () => {
    const desk = new Desk();
    const printed = async (example = ""): Promise<readonly unknown[][]> => {
      const before = desk.printed.length;
      await desk.run(example);
      return desk.printed.slice(before);
    };
    const [text, module, fixing, formats, saved, gate] = PAGE;
    const told = await printed(text);
    expect(told).toContainEqual([expect.stringMatching(/^template\.yaml:5: error: .+ \[rds-instance-multi-az\]$/u)]);
    expect(told.at(-1)).toEqual([expect.stringMatching(/: missed$/u)]);
    expect(await printed(module)).toEqual([["module.db.aws_db_instance.this", expect.arrayContaining([expect.stringContaining("multi_az")])]]);
    expect(await printed(formats)).toEqual([[expect.stringContaining("template.yaml:")]]);
    expect(JSON.parse(desk.files.get("resilint.sarif") ?? "")).toMatchObject({ version: "2.1.0" });
    expect(await printed(saved)).toEqual([]);
    expect(desk.files.get("resilint.html")).toContain("rds-instance-multi-az");
    expect(desk.process.exitCode).toBeUndefined();
    expect(await printed(gate)).toEqual([[expect.stringMatching(/^\d+ rules, [1-9]\d* errors$/u)]]);
    expect(desk.process.exitCode).toBe(1);
    expect(await printed(fixing)).toContainEqual(["rds-instance-multi-az: set Db.MultiAZ to true"]);
    expect(desk.files.get("template.yaml")).toContain("MultiAZ: true");
  });

  test("of the README runs", async () => {
    await expect(new Desk().run(README[0] ?? "", { text: TEMPLATE })).resolves.toBeUndefined();
  });
});

const template = (): Promise<library.Report> => library.check([{ file: "template.yaml", text: TEMPLATE, named: true }], { tier: "warm-standby" });

describe("what the library gives", () => {
  test.each(library.FORMAT_NAMES)("%s is what the command line makes", async (name) => {
    const report = await template();
    expect(library.format(report, name, { showUnknown: true })).toBe(FORMATS[name](report, { showUnknown: true, ofRules: rules.length }));
  });

  test("a format that there is none of is told with those that there are", async () => {
    const report = await template();
    expect(() => {
      Reflect.apply(library.format, undefined, [report, "toString"]);
    }).toThrow(new RangeError(`there is no format "toString"; take one of ${library.FORMAT_NAMES.join(", ")}`));
  });

  test("the rules are all that are asked", async () => {
    expect(library.RULES).toEqual(rules.map(({ meta }) => meta));
    expect([...(await template()).rules.keys()].sort()).toEqual(library.RULES.map(({ id }) => id).sort());
  });

  test("a saved report is read with the rules of the program, and another text is told to be none", async () => {
    const { report, notListed } = library.readReport(library.format(await template(), "json"));
    expect(report.verdicts.find(({ rule }) => rule.id === "rds-instance-multi-az")?.rule.why).toBe(library.RULES.find(({ id }) => id === "rds-instance-multi-az")?.why);
    expect(notListed.unknown).toBeGreaterThan(0);
    try {
      library.readReport("{}");
      expect.unreachable();
    } catch (error) {
      expect(library.isNoSavedReport(error)).toBe(true);
      expect(error).toHaveProperty("message", "it is no report of resilint; make one by resilint check --format json=FILE");
    }
  });
});

describe("fix", () => {
  const files = [{ file: "template.yaml", text: TEMPLATE, named: true }];

  test("gives the new texts, what was fixed, and the report of them", async () => {
    const { texts, fixed, report } = await library.fix(files, { tier: "warm-standby", safety: "review", isWanted: ({ rule }) => rule.id === "rds-instance-multi-az" });
    expect(texts).toEqual(new Map([["template.yaml", TEMPLATE.replace("MultiAZ: false", "MultiAZ: true")]]));
    expect(fixed.map(({ verdict, says }) => [verdict.resource.address, says])).toEqual([["Db", ["set Db.MultiAZ to true"]]]);
    expect(report.verdicts.find(({ rule }) => rule.id === "rds-instance-multi-az")?.outcome).toBe("holds");
  });

  test("makes nothing that has a price unless it is told to", async () => {
    const { fixed } = await library.fix(files, { tier: "warm-standby" });
    expect(fixed.filter(({ verdict }) => verdict.rule.fix?.safety === "review")).toEqual([]);
  });

  test("changes the module that holds the value", async () => {
    const caller = { file: "app/main.tf", text: 'module "db" {\n  source   = "../db"\n  multi_az = false\n}\n', named: true };
    const called = { file: "db/main.tf", text: 'variable "multi_az" {}\n\nresource "aws_db_instance" "this" {\n  multi_az = var.multi_az\n}\n', named: true };
    const { texts } = await library.fix([caller, called], { tier: "warm-standby", safety: "review", isWanted: ({ rule }) => rule.id === "rds-instance-multi-az" });
    expect([...texts]).toEqual([["app/main.tf", caller.text.replace("false", "true")]]);
  });
});

describe("the files that check reads", () => {
  afterEach(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });

  /** The names of the files that are opened meanwhile, without their folders. */
  async function opened(run: () => Promise<unknown>): Promise<readonly string[]> {
    const ways = [vi.spyOn(fs, "readFileSync"), vi.spyOn(fs, "openSync"), vi.spyOn(fs, "readdirSync"), vi.spyOn(fs, "readFile"), vi.spyOn(fs, "open"), vi.spyOn(fs, "createReadStream")];
    syncBuiltinESMExports();
    await run();
    const files = ways.flatMap(({ mock }) => mock.calls.map(([file]) => String(file).replace(/^.*[\\/]/u, "")));
    return [...new Set(files)];
  }

  const module = (): Promise<library.Report> =>
    library.check([
      { file: "main.tf", text: 'module "gone" {\n  source = "./gone"\n}\n\nresource "aws_db_instance" "db" {\n  name = file("name.txt")\n}\n', named: true },
      { file: "template.yaml", text: "Resources:\n  Child: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./child.yaml } }\n", named: true },
    ]);

  test("are none for a template, whatever it names", async () => {
    await template();
    expect(await opened(template)).toEqual([]);
  });

  test("are none for Terraform either", async () => {
    await module();
    expect(await opened(module)).toEqual([]);
  });
});
