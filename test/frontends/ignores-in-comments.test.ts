import { describe, expect, test } from "vitest";
import { check, type CheckOptions } from "../../src/check.ts";
import { MemoryFiles } from "../../src/frontends/memory-files.ts";
import type { Location } from "../../src/outputs/report.ts";

/** Comments in every place and every kind of input that can hold them: the database is not Multi-AZ. */

type Texts = Readonly<Record<string, string>>;

const IGNORE = "resilint: ignore[rds-instance-multi-az] until=2027-03-31 why";
const FILE = "resilint: ignore-file[rds-instance-multi-az] why";

const spot = ({ file, startLine, startColumn, endColumn }: Location): string => `${file}:${String(startLine)}:${String(startColumn)}-${String(endColumn)}`;

/** Whether the fault of each database is reported or suppressed, where and why; then what is told. */
async function found(files: Texts, options: CheckOptions = {}): Promise<readonly string[]> {
  const inputs = Object.entries(files).map(([file, text]) => ({ file, text, named: true }));
  const { verdicts, diagnostics } = await check(inputs, { tier: "warm-standby", today: "2026-06-15", region: "eu-west-1", ...options });
  const outcomes = verdicts.filter(({ rule, outcome }) => rule.id === "rds-instance-multi-az" && outcome === "fails");
  return [
    ...outcomes.map(({ resource, suppressed }) => `${resource.address}: ${suppressed ? `${suppressed.reason ?? ""} (${suppressed.by}) at ${spot(suppressed.location)}` : "reported"}`).sort(),
    ...diagnostics.map(({ message, location }) => `${location ? spot(location) : ""} ${message}`),
  ];
}

const DB = 'engine = "postgres"\n  multi_az = false';
const db = (name: string, inner = ""): string => `resource "aws_db_instance" "${name}" {\n${inner}  ${DB}\n}\n`;
const accepted = (address: string, place: string): string => `${address}: why (comment) at ${place}`;
const A = "aws_db_instance.a";

describe("a comment of Terraform accepts", () => {
  test.each<[string, Texts, readonly string[]]>([
    ["nothing where there is none", { "main.tf": db("a") }, [`${A}: reported`]],
    ["above the block", { "main.tf": `# ${IGNORE}\n${db("a")}${db("b")}` }, [accepted(A, "main.tf:1:20-41"), "aws_db_instance.b: reported"]],
    ["above it, over blank lines and other comments", { "main.tf": `# ${IGNORE}\n\n# The shop.\n// More.\n${db("a")}` }, [accepted(A, "main.tf:1:20-41")]],
    ["inside the block", { "main.tf": db("a", `  // ${IGNORE}\n`) }, [accepted(A, "main.tf:2:23-44")]],
    ["at the end of a line of it", { "main.tf": `resource "aws_db_instance" "a" {\n  ${DB} # ${IGNORE}\n}\n` }, [accepted(A, "main.tf:3:39-60")]],
    ["at the end of its first line", { "main.tf": `resource "aws_db_instance" "a" { # ${IGNORE}\n  ${DB}\n}\n` }, [accepted(A, "main.tf:1:53-74")]],
    ["behind its end", { "main.tf": `${db("a").trimEnd()} # ${IGNORE}\n${db("b")}` }, [accepted(A, "main.tf:4:22-43"), "aws_db_instance.b: reported"]],
    ["in a block of it, at any depth", { "main.tf": db("a", `  timeouts {\n    # ${IGNORE}\n  }\n`) }, [accepted(A, "main.tf:3:24-45")]],
    ["in a dynamic block", { "main.tf": db("a", `  dynamic "timeouts" {\n    for_each = [1]\n    content {\n      # ${IGNORE}\n    }\n  }\n`) }, [accepted(A, "main.tf:5:26-47")]],
    ["in a comment of several lines", { "main.tf": `/*\n * The shop.\n * ${IGNORE}\n */\n${db("a")}` }, [accepted(A, "main.tf:3:21-42")]],
    ["in OpenTofu", { "main.tofu": `# ${IGNORE}\n${db("a")}` }, [accepted(A, "main.tofu:1:20-41")]],
    ["in an override file", { "main.tf": db("a"), "override.tf": `# ${IGNORE}\nresource "aws_db_instance" "a" {\n  storage_encrypted = true\n}\n` }, [accepted(A, "override.tf:1:20-41")]],
    ["for all instances of count", { "main.tf": db("a", `  # ${IGNORE}\n  count = 2\n`) }, [accepted(`${A}[0]`, "main.tf:2:22-43"), accepted(`${A}[1]`, "main.tf:2:22-43")]],
    ["for one instance of count", { "main.tf": db("a", `  # ${IGNORE.replace("why", "key=1 why")}\n  count = 2\n`) }, [`${A}[0]: reported`, accepted(`${A}[1]`, "main.tf:2:22-43")]],
    ["for one instance of for_each", { "main.tf": db("a", `  # ${IGNORE.replace("why", 'key="eu" why')}\n  for_each = toset(["eu", "us"])\n`) }, [accepted(`${A}["eu"]`, "main.tf:2:22-43"), `${A}["us"]: reported`]],
    ["for the whole file, where it is before the first block", { "a.tf": `# Shop.\n# ${FILE}\n\n${db("a")}${db("b")}`, "c.tf": db("c") }, [accepted(A, "a.tf:2:25-46"), accepted("aws_db_instance.b", "a.tf:2:25-46"), "aws_db_instance.c: reported"]],
    [
      "on a module, for all inside, every call apart",
      {
        "main.tf": `# ${IGNORE}\nmodule "one" {\n  source = "./m"\n}\nmodule "two" {\n  source = "./m"\n}\n`,
        "m/main.tf": `${db("a")}module "deep" {\n  source = "../n"\n}\n`,
        "n/main.tf": db("b"),
      },
      [accepted(`module.one.${A}`, "main.tf:1:20-41"), accepted("module.one.module.deep.aws_db_instance.b", "main.tf:1:20-41"), `module.two.${A}: reported`, "module.two.module.deep.aws_db_instance.b: reported"],
    ],
    [
      "on one instance of a module",
      { "main.tf": `module "one" {\n  # ${IGNORE.replace("why", 'key="eu" why')}\n  source = "./m"\n  for_each = toset(["eu", "us"])\n}\n`, "m/main.tf": db("a") },
      [accepted(`module.one["eu"].${A}`, "main.tf:2:22-43"), `module.one["us"].${A}: reported`],
    ],
    ["in a module, for every call", { "main.tf": `module "one" {\n  source = "./m"\n}\nmodule "two" {\n  source = "./m"\n}\n`, "m/main.tf": `# ${FILE}\n${db("a")}` }, [accepted(`module.one.${A}`, "m/main.tf:1:25-46"), accepted(`module.two.${A}`, "m/main.tf:1:25-46")]],
  ])("%s", async (_, files, expected) => {
    expect(await found(files)).toEqual(expected);
  });

  test("on the call of a downloaded module; what is written in that module, nobody has accepted who uses it", async () => {
    const files = (call: string, inside: string): Texts => ({
      "main.tf": `${call}module "one" {\n  source  = "acme/shop/aws"\n}\n`,
      ".terraform/modules/modules.json": JSON.stringify({ Modules: [{ Key: "", Source: "", Dir: "." }, { Key: "one", Source: "registry.terraform.io/acme/shop/aws", Version: "1.0.0", Dir: ".terraform/modules/one" }] }),
      ".terraform/modules/one/main.tf": `${inside}${db("a")}`,
    });
    const run = (texts: Texts) => {
      const own = Object.fromEntries(Object.entries(texts).filter(([file]) => file === "main.tf"));
      return found(own, { files: new MemoryFiles(texts) });
    };
    expect(await run(files(`# ${IGNORE}\n`, ""))).toEqual([accepted(`module.one.${A}`, "main.tf:1:20-41")]);
    expect(await run(files("", `# ${IGNORE}\n`))).toEqual([`module.one.${A}: reported`]);
  });

  test.each<[string, Texts, readonly string[]]>([
    [
      "in the block",
      { "main.tf.json": `{ "resource": { "aws_db_instance": { "a": {\n"//": "${IGNORE}", "engine": "postgres" }, "b": { "engine": "postgres" } } } }` },
      [accepted(A, "main.tf.json:2:25-46"), "aws_db_instance.b: reported"],
    ],
    ["in a list of texts", { "main.tf.json": `{ "resource": { "aws_db_instance": { "a": {\n"//": ["The shop.", "${IGNORE}"], "engine": "postgres" } } } }` }, [accepted(A, "main.tf.json:2:39-60")]],
    ["in OpenTofu's, at the top, for the file", { "main.tofu.json": `{\n"//": "${FILE}", "resource": { "aws_db_instance": { "a": { "engine": "postgres" } } } }` }, [accepted(A, "main.tofu.json:2:30-51")]],
    ["on a module", { "main.tf.json": `{ "module": { "one": {\n"//": "${IGNORE}", "source": "./m" } } }`, "m/main.tf": db("a") }, [accepted(`module.one.${A}`, "main.tf.json:2:25-46")]],
  ])("as the key // of JSON, %s", async (_, files, expected) => {
    expect(await found(files)).toEqual(expected);
  });

  const PLAN = JSON.stringify({
    format_version: "1.2",
    planned_values: { root_module: { resources: [{ address: `${A}[0]`, mode: "managed", type: "aws_db_instance", name: "a", index: 0, provider_name: "registry.terraform.io/hashicorp/aws", values: { engine: "postgres", multi_az: false } }] } },
    resource_changes: [],
    configuration: { root_module: { resources: [{ address: A, mode: "managed", type: "aws_db_instance", name: "a", expressions: {} }] } },
  });

  test("what a plan beside it finds", async () => {
    const module = `variable "n" {\n  type = number\n}\n# ${IGNORE}\n${db("a", "  count = var.n\n")}`;
    expect(await found({ "main.tf": module, "plan.json": PLAN })).toEqual([accepted(`${A}[0]`, "main.tf:4:20-41")]);
  });
});

describe("what a plan finds alone, and its module lies beside it", () => {
  const plan = JSON.stringify({
    format_version: "1.2",
    planned_values: { root_module: { resources: [{ address: A, mode: "managed", type: "aws_db_instance", name: "a", provider_name: "registry.terraform.io/hashicorp/aws", values: { engine: "postgres", multi_az: false } }] } },
    resource_changes: [],
    configuration: { root_module: { resources: [{ address: A, mode: "managed", type: "aws_db_instance", name: "a", expressions: {} }] } },
  });

  test.each<[string, string, readonly string[]]>([
    ["is accepted by a comment of the block", `# ${IGNORE}\n${db("a")}`, [accepted(A, "main.tf:1:20-41")]],
    ["is accepted by a comment of the file", `# ${FILE}\n${db("a")}`, [accepted(A, "main.tf:1:25-46")]],
    ["is reported where nothing accepts it", db("a"), [`${A}: reported`]],
    ["is reported where it is the plan of another module", `# ${IGNORE}\n${db("b")}`, [`${A}: reported`]],
  ])("%s", async (_, text, expected) => {
    expect(await found({ "plan.json": plan }, { files: new MemoryFiles({ "main.tf": text, "plan.json": plan }) })).toEqual(expected);
  });
});

describe("a comment of a template accepts", () => {
  const TEXT = "    Type: AWS::RDS::DBInstance\n    Properties:\n      Engine: postgres\n";
  const yaml = (above = "", inside = "", end = ""): string => `Resources:\n${above}  Db:\n${inside}${TEXT}${end}  Other:\n${TEXT}`;
  test.each<[string, Texts, readonly string[]]>([
    ["above the key", { "a.yaml": yaml(`  # ${IGNORE}\n\n  # The shop.\n`) }, [accepted("Db", "a.yaml:2:22-43"), "Other: reported"]],
    ["above the key, at the margin", { "a.yaml": yaml(`# ${IGNORE}\n`) }, [accepted("Db", "a.yaml:2:20-41"), "Other: reported"]],
    ["at the end of the key's line", { "a.yaml": yaml().replace("Db:", `Db: # ${IGNORE}`) }, [accepted("Db", "a.yaml:2:26-47"), "Other: reported"]],
    ["inside", { "a.yaml": yaml("", `    # ${IGNORE}\n`) }, [accepted("Db", "a.yaml:3:24-45"), "Other: reported"]],
    ["at the end of the last line", { "a.yaml": yaml().replace("Engine: postgres\n  Other", `Engine: postgres # ${IGNORE}\n  Other`) }, [accepted("Db", "a.yaml:5:43-64"), "Other: reported"]],
    ["below the last line, as far in as the resource", { "a.yaml": yaml("", "", `    # ${IGNORE}\n`) }, [accepted("Db", "a.yaml:6:24-45"), "Other: reported"]],
    ["below the last line, as far in as the next key", { "a.yaml": yaml("", "", `  # ${IGNORE}\n`) }, ["Db: reported", accepted("Other", "a.yaml:6:22-43")]],
    ["beside a block of text", { "a.yaml": yaml("", "", `    Description: | # ${IGNORE}\n      text\n`) }, [accepted("Db", "a.yaml:6:39-60"), "Other: reported"]],
    ["in flow style", { "a.yaml": `Resources: { Db: { Type: AWS::RDS::DBInstance, # ${IGNORE}\n  Properties: { Engine: postgres } },\n  Other: { Type: AWS::RDS::DBInstance } }` }, [accepted("Db", "a.yaml:1:67-88"), "Other: reported"]],
    ["behind flow style", { "a.yaml": `Resources:\n  Db: { Type: AWS::RDS::DBInstance } # ${IGNORE}\n  Other: { Type: AWS::RDS::DBInstance }` }, [accepted("Db", "a.yaml:2:57-78"), "Other: reported"]],
    ["for the whole template", { "a.yaml": `---\n# ${FILE}\n${yaml()}` }, [accepted("Db", "a.yaml:2:25-46"), accepted("Other", "a.yaml:2:25-46")]],
    ["of SAM", { "a.yaml": `Transform: AWS::Serverless-2016-10-31\n${yaml(`  # ${IGNORE}\n`)}` }, [accepted("Db", "a.yaml:3:22-43"), "Other: reported"]],
    [
      "in a loop, of all that it makes",
      { "a.yaml": `Transform: AWS::LanguageExtensions\nResources:\n  # ${IGNORE}\n  Fn::ForEach::Dbs:\n    - Name\n    - [A, B]\n    - "Db\${Name}":\n        Type: AWS::RDS::DBInstance\n` },
      [accepted("DbA", "a.yaml:3:22-43"), accepted("DbB", "a.yaml:3:22-43")],
    ],
    [
      "in all that a nested stack makes",
      { "a.yaml": `Resources:\n  # ${IGNORE}\n  One:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: one.yaml }\n`, "one.yaml": "Resources:\n  Db: { Type: AWS::RDS::DBInstance }\n" },
      [accepted("One.Db", "a.yaml:2:22-43")],
    ],
    ["as the key // of JSON, in a resource", { "a.json": `{ "Resources": { "Db": { "Type": "AWS::RDS::DBInstance",\n"//": "${IGNORE}" }, "Other": { "Type": "AWS::RDS::DBInstance" } } }` }, [accepted("Db", "a.json:2:25-46"), "Other: reported"]],
    ["as the key // of JSON, in the Metadata of one", { "a.json": `{ "Resources": { "Db": { "Type": "AWS::RDS::DBInstance",\n"Metadata": { "//": ["The shop.", "${IGNORE}"] } } } }` }, [accepted("Db", "a.json:2:53-74")]],
    ["as the key // of JSON, at the top", { "a.json": `{ "//": "${FILE}", "Resources": { "Db": { "Type": "AWS::RDS::DBInstance" } } }` }, [accepted("Db", "a.json:1:32-53")]],
  ])("%s", async (_, files, expected) => {
    expect(await found(files)).toEqual(expected);
  });
});

/** What is told of each, once, with its place. */
describe("told is", () => {
  test.each<[string, Texts, readonly string[]]>([
    ["an ignore of a file below its first block", { "main.tf": `${db("a")}# ${FILE}\n` }, ["main.tf:5:25-46 `ignore-file` has an effect only before the first block of the file; move it to the top, or write `ignore` for one resource"]],
    ["an ignore above what has no findings", { "main.tf": `${db("a")}# ${IGNORE}\nvariable "x" {}\n` }, ["main.tf:5:20-41 this ignore belongs to the block `variable`, in which no rule finds anything, so it has no effect; write it in or above a `resource` or `module` block, or `ignore-file` at the top of the file"]],
    ["an ignore at the end of a file", { "main.tf": `${db("a")}\n# ${IGNORE}\n` }, ["main.tf:6:20-41 this ignore belongs to no block, so it has no effect; write it in or above a `resource` or `module` block, or `ignore-file` at the top of the file"]],
    ["an ignore of a data source, which finds nothing", { "main.tf": `${db("a")}\n# ${IGNORE}\ndata "aws_region" "x" {}\n` }, ["main.tf:6:20-41 `rds-instance-multi-az` finds nothing that this ignore would accept; remove it"]],
    ["an ignore in a file of values", { "main.tf": db("a"), "terraform.tfvars": `# ${IGNORE}\n` }, ["terraform.tfvars:1:20-41 a file of values has no resources, so this ignore has no effect; write it in or above the block of the resource"]],
    ["an ignore in JSON that is in no block", { "main.tf.json": `{ "//": "${IGNORE}", "resource": { "aws_db_instance": { "a": {} } } }` }, ["main.tf.json:1:27-48 this ignore belongs to no block, so it has no effect; write it in or above a `resource` or `module` block, or `ignore-file` at the top of the file"]],
    ["a blanket ignore", { "main.tf": `# resilint: ignore everything\n${db("a")}` }, ["main.tf:1:3-30 an ignore without a rule is refused; name the rules that it is for in brackets, such as `resilint: ignore[rds-*] reason`"]],
    ["an empty list", { "main.tf": `# resilint: ignore[] why\n${db("a")}` }, ["main.tf:1:19-21 an ignore without a rule is refused; name the rules that it is for, such as `rds-instance-multi-az` or `rds-*`"]],
    ["a rule that does not exist", { "main.tf": `# resilint: ignore[rds-instance-multi-zone] why\n${db("a")}` }, ["main.tf:1:20-43 there is no rule `rds-instance-multi-zone` to ignore; did you mean `rds-instance-multi-az`?"]],
    ["one that has expired, with the finding", { "main.tf": `# ${IGNORE.replace("2027", "2026")}\n${db("a")}` }, ["main.tf:1:20-41 this ignore of `rds-instance-multi-az` expired on 2026-03-31, so what it accepted is reported again; correct the resource, or set a later date"]],
    ["a key that no instance has", { "main.tf": db("a", `  # ${IGNORE.replace("why", 'key="mars" why')}\n  for_each = toset(["eu"])\n`) }, ["main.tf:2:22-43 `rds-instance-multi-az` finds nothing that this ignore would accept; remove it"]],
    ["an ignore of a template below its first key", { "a.yaml": `Resources:\n  Db: { Type: AWS::RDS::DBInstance }\n# ${FILE}\n` }, ["a.yaml:3:25-46 `ignore-file` has an effect only before the first key of the template; move it there, or write `ignore` for one resource"]],
    ["an ignore above a section", { "a.yaml": `# ${IGNORE}\nResources:\n  Db: { Type: AWS::RDS::DBInstance }\n` }, ["a.yaml:1:20-41 this ignore belongs to no resource, so it has no effect; write it in a resource or above its key, or `ignore-file` at the top of the template"]],
    ["an ignore in another section", { "a.yaml": `Resources:\n  Db: { Type: AWS::RDS::DBInstance }\nOutputs:\n    # ${IGNORE}\n  X: { Value: x }\n` }, ["a.yaml:4:24-45 this ignore belongs to no resource, so it has no effect; write it in a resource or above its key, or `ignore-file` at the top of the template"]],
    ["an ignore in JSON that is in no resource", { "a.json": `{ "Resources": { "//": "${IGNORE}", "Db": { "Type": "AWS::RDS::DBInstance" } } }` }, ["a.json:1:42-63 this ignore belongs to no resource, so it has no effect; write it in a resource or above its key, or `ignore-file` at the top of the template"]],
  ])("%s", async (_, files, expected) => {
    const [reported, ...told] = await found(files);
    expect(reported).toMatch(/: reported$/u);
    expect(told).toEqual(expected);
    expect(await found(files, { ignores: { off: true } }).then((all) => all.filter((each) => !each.endsWith(": reported") && !each.startsWith("terraform.tfvars")))).toEqual([]);
  });

  test("an ignore without a reason, where one is asked for", async () => {
    expect(await found({ "main.tf": `# resilint: ignore[rds-instance-multi-az]\n${db("a")}` }, { ignores: { requireReason: true } })).toEqual([
      `${A}: reported`,
      "main.tf:1:20-41 this ignore has no reason and so no effect, as --require-reason asks for one; write the reason",
    ]);
  });
});

describe("hostile files", () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `# resilint: ignore[rds-${String(index)}] why`).join("\n");

  test("of ten thousand ignores are read in time, and told in short", async () => {
    for (const files of [{ "main.tf": `${many}\n${db("a")}` }, { "a.yaml": `Resources:\n${many}\n  Db: { Type: AWS::RDS::DBInstance }\n` }, { "b.tf": `${db("a")}${many}` }]) {
      const [first, ...told] = await found(files);
      expect(first).toMatch(/: reported$/u);
      expect(told).toHaveLength(101);
    }
  }, 10_000);

  test("keep what a reason holds as one text", async () => {
    expect(await found({ "main.tf": `# resilint: ignore[rds-instance-multi-az] \u001b[31m::error::\u202e <b>\n${db("a")}` })).toEqual([`${A}: \u001b[31m::error::\u202e <b> (comment) at main.tf:1:20-41`]);
  });
});
