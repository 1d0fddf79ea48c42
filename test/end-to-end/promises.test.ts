import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifestOfPackage from "../../package.json" with { type: "json" };
import rules from "../../rules/index.ts";
import { check, type CheckedFile, type CheckOptions } from "../../src/check.ts";
import { MemoryFiles } from "../../src/frontends/memory-files.ts";
import { difference } from "../../src/outputs/difference.ts";
import type { Report, ReportedVerdict } from "../../src/outputs/report.ts";
import { made, manifest, stack, table } from "../frontends/cdk/assembly-of.ts";
import { type Ended, Program } from "./program.ts";

/**
 * What users of other linters complain about, as a user meets it: a few files in, the report out. docs/promises.md has a row for each
 * complaint, and names the tests here; test/laws/promises.test.ts holds the page to them.
 */
type Texts = Readonly<Record<string, string>>;

/** Evidence of every outcome: it has the exact places. */
const EXPLAINED = { holds: true, unknown: true };

const filesOf = (texts: Texts): readonly CheckedFile[] => Object.entries(texts).map(([file, text]) => ({ file, text, named: true }));

const named = (...ids: readonly string[]): Pick<CheckOptions, "rules"> => ({ rules: rules.filter(({ meta }) => ids.includes(meta.id)) });

const judge = (texts: Texts, ids: readonly string[], options: CheckOptions = {}): Promise<Report> => check(filesOf(texts), { tier: "warm-standby", explain: EXPLAINED, ...named(...ids), ...options });

const placed = ({ location: { file, startLine, startColumn } }: ReportedVerdict): string => `${file}:${String(startLine)}:${String(startColumn)}`;

/** `main.tf:2:14 fails aws_db_instance.orders`: what somebody would read, in the order of the report. */
const told = ({ verdicts }: Report): readonly string[] =>
  verdicts.filter(({ suppressed }) => !suppressed).map((verdict) => `${placed(verdict)} ${verdict.outcome} ${verdict.resource.shown}`);

const failing = (report: Report): readonly string[] => told(report).filter((line) => line.includes(" fails "));

const MULTI_AZ = ["rds-instance-multi-az"];

const GUARDED = "this run is to reach nothing";

/** Has every way out of the process throw: sockets, name look-ups, other programs. It is loaded before the program. */
const GUARD = `
const guarded = () => { throw new Error("${GUARDED}"); };
const ways = { net: ["connect", "createConnection", "createServer"], dns: ["lookup", "resolve"], dgram: ["createSocket"], http: ["request", "get"], https: ["request", "get"], http2: ["connect"], tls: ["connect"], child_process: ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"] };
for (const [name, functions] of Object.entries(ways)) for (const each of functions) require("node:" + name)[each] = guarded;
require("node:net").Socket.prototype.connect = guarded;
require("node:child_process").ChildProcess.prototype.spawn = guarded;
globalThis.fetch = guarded;
globalThis.WebSocket = guarded;
require("node:module").syncBuiltinESMExports();
`;

describe("an ignore", () => {
  const ignore = '# resilint: ignore[rds-instance-multi-az] rebuilt from a snapshot';
  const database = 'resource "aws_db_instance" "this" {\n  multi_az = false\n}\n';
  const accepted = ({ verdicts }: Report): readonly string[] => verdicts.flatMap(({ resource, suppressed }) => (suppressed ? [`${resource.shown}: ${suppressed.reason ?? ""}`] : []));

  test("on a block of a module holds for every call of it", async () => {
    const texts = { "main.tf": 'module "one" {\n  source = "./db"\n}\nmodule "two" {\n  source = "./db"\n}\n', "db/main.tf": `${ignore}\n${database}` };
    const report = await judge(texts, MULTI_AZ);
    expect(failing(report)).toEqual([]);
    expect(accepted(report)).toEqual(["module.one.aws_db_instance.this: rebuilt from a snapshot", "module.two.aws_db_instance.this: rebuilt from a snapshot"]);
  });

  test("on a call holds for all that the module makes, a downloaded one, too, and for no other call", async () => {
    const texts = {
      "main.tf": `${ignore}\nmodule "one" {\n  source = "acme/db/aws"\n}\nmodule "two" {\n  source = "acme/db/aws"\n}\n`,
      ".terraform/modules/modules.json": JSON.stringify({ Modules: ["one", "two"].map((Key) => ({ Key, Source: "acme/db/aws", Dir: ".terraform/modules/db" })) }),
      ".terraform/modules/db/main.tf": database,
    };
    const report = await check(filesOf(texts).slice(0, 1), { tier: "warm-standby", ...named(...MULTI_AZ), files: new MemoryFiles(texts) });
    expect(accepted(report)).toEqual(["module.one.aws_db_instance.this: rebuilt from a snapshot"]);
    expect(failing(report)).toEqual(["main.tf:5:1 fails module.two.aws_db_instance.this"]);
  });

  test("holds for what a plan says of the resource", async () => {
    const address = 'aws_db_instance.this["a"]';
    const resource = { address, mode: "managed", type: "aws_db_instance", name: "this", index: "a", values: { multi_az: false } };
    const plan = JSON.stringify({ format_version: "1.2", planned_values: { root_module: { resources: [resource] } }, configuration: { root_module: { resources: [{ address: "aws_db_instance.this", mode: "managed", type: "aws_db_instance", name: "this" }] } } });
    const module = (more: string): string => `variable "names" {\n  type = set(string)\n}\nvariable "standby" {\n  type = bool\n}\nresource "aws_db_instance" "this" {\n  for_each = var.names\n  multi_az = var.standby ${more}\n}\n`;
    const judged = (more: string) => check([...filesOf({ "main.tf": module(more) }), { file: "plan.json", text: plan, named: true, planFor: "" }], { tier: "warm-standby", ...named(...MULTI_AZ) });
    expect(failing(await judged(""))).toEqual([`main.tf:9:14 fails ${address}`]);
    expect(failing(await judged(ignore))).toEqual([]);
    expect(accepted(await judged(ignore))).toEqual([`${address}: rebuilt from a snapshot`]);
  });

  test("holds for every instance of for_each and count, or for the one that it names", async () => {
    const of = (comment: string, many: string): Texts => ({ "main.tf": `resource "aws_db_instance" "this" {\n  ${comment}\n  ${many}\n  multi_az = false\n}\n` });
    expect(failing(await judge(of(ignore, 'for_each = toset(["a", "b"])'), MULTI_AZ))).toEqual([]);
    expect(failing(await judge(of(ignore, "count = 3"), MULTI_AZ))).toEqual([]);
    const one = await judge(of('# resilint: ignore[rds-instance-multi-az] key="a" the small one', 'for_each = toset(["a", "b"])'), MULTI_AZ);
    expect(accepted(one)).toEqual(['aws_db_instance.this["a"]: the small one']);
    expect(failing(one)).toEqual(['main.tf:4:14 fails aws_db_instance.this["b"]']);
  });
});

describe("a module that nobody has downloaded", () => {
  const texts = {
    "main.tf": 'module "vpc" {\n  source = "terraform-aws-modules/vpc/aws"\n}\n\nresource "aws_db_instance" "orders" {\n  multi_az               = false\n  vpc_security_group_ids = [module.vpc.default_security_group_id]\n}\n',
  };

  test("is one note, and all the rest is judged without terraform init", async () => {
    const report = await judge(texts, MULTI_AZ);
    expect(failing(report)).toEqual(["main.tf:6:28 fails aws_db_instance.orders"]);
    expect(report.diagnostics.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      "note: module `vpc` (terraform-aws-modules/vpc/aws) is not on disk, so that what it makes is unknown; run terraform init",
    ]);
  });

  test("accuses nobody of what it could hold", async () => {
    const backedUp = { "main.tf": 'module "backup" {\n  source = "acme/backup/aws"\n}\n\nresource "aws_dynamodb_table" "orders" {\n  point_in_time_recovery {\n    enabled = module.backup.wanted\n  }\n}\n' };
    expect(told(await judge(backedUp, ["dynamodb-pitr"]))).toEqual(["main.tf:7:15 unknown aws_dynamodb_table.orders"]);
  });
});

describe("many conditions", () => {
  /** Milliseconds: a few hundred are usual, and a busy machine takes ten times as long. Two to the fortieth cases take years. */
  const ENOUGH = 20_000;
  const names = Array.from({ length: 40 }, (_, index) => `C${String(index)}`);

  test("forty of a template are answered within seconds, and not by trying every case", async () => {
    const nested = names.reduce((inner, name) => `!If [Is${name}, ${inner}, ${inner === "true" ? "false" : "true"}]`, "true");
    const template = `Parameters: { ${names.map((name) => `${name}: { Type: String }`).join(", ")} }
Conditions: { ${names.map((name) => `Is${name}: !Equals [!Ref ${name}, a]`).join(", ")} }
Resources:
  Group: { Type: AWS::RDS::DBSubnetGroup, Properties: { DBSubnetGroupDescription: d, SubnetIds: [${names.map((name) => `!If [Is${name}, !Ref A, !Ref B]`).join(", ")}] } }
  A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !If [IsC0, eu-west-1a, eu-west-1b] } }
  B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: !If [IsC1, eu-west-1a, eu-west-1b] } }
  Db: { Type: AWS::RDS::DBInstance, Properties: { DBSubnetGroupName: !Ref Group, MultiAZ: ${nested} } }
`;
    const { ms, report } = await timed(() => check(filesOf({ "template.yaml": template }), { tier: "warm-standby" }));
    expect(report.verdicts.filter(({ rule }) => rule.id === "rds-instance-multi-az").map(({ outcome }) => outcome)).toEqual(["unknown"]);
    expect(ms).toBeLessThan(ENOUGH);
  });

  test("forty of a root module are answered within seconds, and not by trying every case", async () => {
    const variables = names.map((name) => `variable "${name}" {\n  type = bool\n}\n`).join("");
    const resources = names.map((name, index) => `resource "aws_subnet" "${name}" {\n  count             = var.${name} ? 1 : 0\n  availability_zone = var.C${String((index + 1) % 40)} ? "eu-west-1a" : "eu-west-1b"\n}\n`).join("");
    const ids = names.map((name) => `aws_subnet.${name}[*].id`).join(", ");
    const nested = names.reduce((inner, name) => `(var.${name} ? ${inner} : false)`, "true");
    const module = `${variables}${resources}resource "aws_db_subnet_group" "g" {\n  subnet_ids = concat(${ids})\n}\nresource "aws_db_instance" "db" {\n  db_subnet_group_name = aws_db_subnet_group.g.name\n  multi_az             = ${nested}\n}\n`;
    const { ms, report } = await timed(() => check(filesOf({ "main.tf": module }), { tier: "warm-standby" }));
    expect(report.verdicts.filter(({ rule }) => rule.id === "rds-instance-multi-az").map(({ outcome }) => outcome)).toEqual(["unknown"]);
    expect(ms).toBeLessThan(ENOUGH);
  });

  async function timed(run: () => Promise<Report>): Promise<{ readonly ms: number; readonly report: Report }> {
    const start = performance.now();
    const report = await run();
    return { ms: performance.now() - start, report };
  }
});

describe("what is not there", () => {
  test("a resource with count = 0 is not judged, and neither is a module with it", async () => {
    const texts = {
      "main.tf": 'variable "create" {\n  default = false\n}\nresource "aws_db_instance" "off" {\n  count    = 0\n  multi_az = false\n}\nresource "aws_db_instance" "out" {\n  count    = var.create ? 1 : 0\n  multi_az = false\n}\nmodule "db" {\n  source = "./db"\n  count  = 0\n}\nresource "aws_db_instance" "none" {\n  for_each = {}\n  multi_az = false\n}\n',
      "db/main.tf": 'resource "aws_db_instance" "this" {\n  multi_az = false\n}\n',
    };
    expect(told(await judge(texts, MULTI_AZ))).toEqual([]);
    expect(failing(await judge(texts, MULTI_AZ, { variables: { commandLine: [], environment: new Map([["create", "true"]]) } }))).toEqual(["main.tf:10:14 fails aws_db_instance.out[0]"]);
  });

  test("a resource whose condition is false is not judged", async () => {
    const text = "Parameters: { Env: { Type: String, Default: dev } }\nConditions: { IsProd: !Equals [!Ref Env, prod] }\nResources:\n  Db: { Type: AWS::RDS::DBInstance, Condition: IsProd, Properties: { MultiAZ: false } }\n";
    expect(told(await judge({ "template.yaml": text }, MULTI_AZ))).toEqual([]);
  });
});

describe("what is not known", () => {
  test("a dynamic block over something unknown may be there: the verdict is unknown", async () => {
    const dynamic = (over: string): string => `variable "recover" {\n  type = list(bool)\n}\nresource "aws_dynamodb_table" "orders" {\n  dynamic "point_in_time_recovery" {\n    for_each = ${over}\n    content {\n      enabled = true\n    }\n  }\n}\n`;
    const outcomes = async (over: string) => (await judge({ "main.tf": dynamic(over) }, ["dynamodb-pitr"])).verdicts.map(({ outcome }) => outcome);
    expect(await outcomes("var.recover")).toEqual(["unknown"]);
    expect(await outcomes("[true]")).toEqual(["holds"]);
    expect(await outcomes("[]")).toEqual(["fails"]);
  });

  test("a variable without a value is unknown, and the report says which one", async () => {
    const report = await judge({ "main.tf": 'variable "standby" {\n  type = bool\n}\nresource "aws_db_instance" "orders" {\n  multi_az = var.standby\n}\n' }, MULTI_AZ);
    expect(told(report)).toEqual(["main.tf:5:14 unknown aws_db_instance.orders"]);
    expect(report.verdicts[0]?.message).toContain("when `var.standby` is false");
  });

  test("a parameter without a default is unknown", async () => {
    const text = "Parameters: { Standby: { Type: String } }\nResources:\n  Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: !Ref Standby } }\n";
    expect(told(await judge({ "template.yaml": text }, MULTI_AZ))).toEqual(["template.yaml:3:60 unknown Db"]);
  });
});

test("one file of a module that is named alone has the defaults and the values of its neighbours", async () => {
  const texts = {
    "db/main.tf": 'resource "aws_db_instance" "orders" {\n  multi_az = var.standby && local.large\n}\n',
    "db/variables.tf": 'variable "standby" {\n  default = false\n}\nlocals {\n  large = true\n}\n',
  };
  const only = filesOf(texts).slice(0, 1);
  const alone = await check(only, { tier: "warm-standby", ...named(...MULTI_AZ), files: new MemoryFiles(texts) });
  expect(failing(alone)).toEqual(["db/main.tf:2:14 fails aws_db_instance.orders"]);
  expect(alone.verdicts[0]?.evidence[0]?.steps.map(({ location, label }) => `${location.file}:${String(location.startLine)} ${label}`)).toContain("db/variables.tf:2 the default of variable `standby`");
  const withValues = new MemoryFiles({ ...texts, "db/prod.auto.tfvars": "standby = true\n" });
  expect(told(await check(only, { tier: "warm-standby", explain: EXPLAINED, ...named(...MULTI_AZ), files: withValues }))).toEqual(["db/main.tf:2:14 holds aws_db_instance.orders"]);
});

describe("the engine of a database", () => {
  test("a member of an Aurora cluster is not asked for Multi-AZ, which it does not have", async () => {
    const hcl = 'resource "aws_rds_cluster" "c" {\n  engine = "aurora-postgresql"\n}\nresource "aws_rds_cluster_instance" "m" {\n  cluster_identifier = aws_rds_cluster.c.id\n  engine             = "aurora-postgresql"\n}\n';
    const yaml = "Resources:\n  C: { Type: AWS::RDS::DBCluster, Properties: { Engine: aurora-mysql } }\n  M: { Type: AWS::RDS::DBInstance, Properties: { Engine: aurora-mysql, DBClusterIdentifier: !Ref C } }\n";
    expect(told(await judge({ "main.tf": hcl }, MULTI_AZ))).toEqual([]);
    expect(told(await judge({ "template.yaml": yaml }, MULTI_AZ))).toEqual([]);
  });

  test("a read replica is not asked for backups of its own, and its source is", async () => {
    const hcl = 'resource "aws_db_instance" "home" {\n  identifier              = "home"\n  backup_retention_period = 1\n}\nresource "aws_db_instance" "replica" {\n  replicate_source_db = aws_db_instance.home.identifier\n}\n';
    const yaml = "Resources:\n  Home: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: 1 } }\n  Replica: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref Home } }\n";
    const backups = ["rds-backup-enabled", "rds-backup-retention"];
    expect(new Set((await judge({ "main.tf": hcl }, backups)).verdicts.map(({ resource }) => resource.address))).toEqual(new Set(["aws_db_instance.home"]));
    expect(new Set((await judge({ "template.yaml": yaml }, backups)).verdicts.map(({ resource }) => resource.address))).toEqual(new Set(["Home"]));
  });
});

test("what is not written has the default of the language: no backups by Terraform's provider, one day by CloudFormation", async () => {
  const hcl = await judge({ "main.tf": 'resource "aws_db_instance" "orders" {\n}\n' }, ["rds-backup-enabled"]);
  const yaml = await judge({ "template.yaml": "Resources:\n  Orders: { Type: AWS::RDS::DBInstance }\n" }, ["rds-backup-enabled"]);
  expect([hcl, yaml].map(({ verdicts }) => verdicts.map(({ outcome }) => outcome))).toEqual([["fails"], ["holds"]]);
});

test("replication is asked for by the tiers that need it, and a weaker tier passes without it", async () => {
  const text = "Resources:\n  Carts: { Type: AWS::DynamoDB::Table, Properties: {} }\n";
  const severities = await Promise.all((["backup-restore", "pilot-light"] as const).map(async (tier) => (await judge({ "template.yaml": text }, ["dynamodb-global"], { tier, region: "eu-west-1" })).verdicts.map(({ severity }) => severity)));
  expect(severities).toEqual([["none"], ["error"]]);
});

test("an !If is decided by the default of its parameter", async () => {
  const of = (standby: string): Texts => ({
    "template.yaml": `Parameters: { Env: { Type: String, Default: ${standby} } }\nConditions: { IsProd: !Equals [!Ref Env, prod] }\nResources:\n  Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: !If [IsProd, true, false] } }\n`,
  });
  expect(told(await judge(of("prod"), MULTI_AZ))).toEqual(["template.yaml:4:73 holds Db"]);
  expect(failing(await judge(of("dev"), MULTI_AZ))).toEqual(["template.yaml:4:79 fails Db"]);
});

describe("one odd construct", () => {
  test("in a template leaves all the rest of it judged", async () => {
    const text = "Resources:\n  Odd: { Type: AWS::RDS::DBInstance, Properties: !Frobnicate [1] }\n  Odder: [not, a, resource]\n  Loop: { Type: AWS::S3::Bucket, DependsOn: Loop, Properties: { BucketName: !Sub '${Loop}-${Gone.Arn}' } }\n  Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: false } }\n";
    const report = await judge({ "template.yaml": text }, MULTI_AZ);
    expect(failing(report)).toEqual(["template.yaml:5:60 fails Db"]);
    expect(report.diagnostics.filter(({ level }) => level === "error").map(({ location }) => location?.startLine)).toContain(3);
  });

  test("in a module leaves all the rest of it judged, of the same file, too", async () => {
    const text = 'resource "aws_db_instance" "odd" {\n  multi_az = ]]\n}\nlocals {\n  round = local.about\n  about = local.round\n}\nresource "aws_db_instance" "orders" {\n  multi_az = false\n}\n';
    const report = await judge({ "main.tf": text }, MULTI_AZ);
    expect(failing(report)).toContain("main.tf:9:14 fails aws_db_instance.orders");
    expect(report.diagnostics.map(({ location }) => location?.startLine)).toContain(2);
  });
});

describe("a plan", () => {
  const resource = { address: "aws_db_instance.orders", mode: "managed", type: "aws_db_instance", name: "orders", values: { multi_az: false } };
  const plan = JSON.stringify({ format_version: "1.2", planned_values: { root_module: { resources: [resource] } }, configuration: { root_module: { resources: [{ ...resource, values: undefined, expressions: { multi_az: { references: ["var.standby"] } } }] } } }, undefined, 2);
  const module = { "main.tf": 'variable "standby" {\n  type = bool\n}\nresource "aws_db_instance" "orders" {\n  multi_az = var.standby\n}\n' };

  test("beside its module has its findings on the lines of the module", async () => {
    const report = await check([...filesOf(module), { file: "plan.json", text: plan, named: true, planFor: "" }], { tier: "warm-standby", ...named(...MULTI_AZ) });
    expect(failing(report)).toEqual(["main.tf:5:14 fails aws_db_instance.orders"]);
  });

  test("alone has them on the line of the value, and never on line 0", async () => {
    const report = await check(filesOf({ "plan.json": plan }), { tier: "warm-standby" });
    expect(failing(report)).toContain("plan.json:12:25 fails aws_db_instance.orders");
    expect(plan.split("\n")[11]?.slice(24)).toBe("false");
    const lines = report.verdicts.flatMap(({ location, evidence }) => [location, ...evidence.flatMap((each) => [each.location, ...each.steps.map((step) => step.location)])]);
    expect(lines.filter(({ startLine, startColumn }) => startLine < 1 || startColumn < 1)).toEqual([]);
  });
});

test("what a CDK application makes is named by its construct, and stands on the line that makes it", async () => {
  const metadata = { "/Shop/Carts/Resource": made("CartsD4C3A2B1", "...new Table in aws-cdk-lib...", "new Shop (/ci/shop/lib/shop.ts:2:3)") };
  const texts = {
    "shop/cdk.json": '{ "app": "npx tsx bin/app.ts" }\n',
    "shop/lib/shop.ts": 'export class Shop extends Stack {\n  carts = new Table(this, "Carts", {});\n}\n',
    "shop/cdk.out/manifest.json": manifest({ Shop: stack("Shop.template.json", { metadata, environment: "aws://111122223333/eu-west-1" }) }),
    "shop/cdk.out/Shop.template.json": table("CartsD4C3A2B1"),
  };
  const found = filesOf(texts).filter(({ file }) => file.startsWith("shop/cdk.out/"));
  const { verdicts } = await check(found, { ...named("dynamodb-pitr"), files: new MemoryFiles(texts) });
  expect(verdicts.map((verdict) => [verdict.resource.shown, verdict.message, placed(verdict)])).toEqual([["Shop/Carts", "DynamoDB table `Shop/Carts` has no point-in-time recovery", "shop/lib/shop.ts:2:3"]]);
});

test("a provider alias is a region of its own, through modules, too", async () => {
  const texts = (recovery: string): Texts => ({
    "main.tf": `provider "aws" {\n  region = "eu-west-1"\n}\nprovider "aws" {\n  alias  = "recovery"\n  region = "${recovery}"\n}\nmodule "home" {\n  source    = "./vault"\n  providers = {\n    aws      = aws\n    aws.copy = aws.recovery\n  }\n}\n`,
    "vault/main.tf": 'terraform {\n  required_providers {\n    aws = {\n      source                = "hashicorp/aws"\n      configuration_aliases = [aws.copy]\n    }\n  }\n}\nresource "aws_backup_vault" "home" {\n  name = "home"\n}\nresource "aws_backup_vault" "copy" {\n  provider = aws.copy\n  name     = "copy"\n}\nresource "aws_backup_plan" "daily" {\n  name = "daily"\n  rule {\n    rule_name         = "daily"\n    target_vault_name = aws_backup_vault.home.name\n    schedule          = "cron(0 5 * * ? *)"\n    copy_action {\n      destination_vault_arn = aws_backup_vault.copy.arn\n    }\n  }\n}\n',
  });
  const outcomes = async (recovery: string) => (await judge(texts(recovery), ["backup-cross-region"])).verdicts.map(({ outcome }) => outcome);
  expect(await outcomes("eu-central-1")).toEqual(["holds"]);
  expect(await outcomes("eu-west-1")).toEqual(["fails"]);
});

describe("a fingerprint stays", () => {
  const database = (name: string, more = ""): string => `resource "aws_db_instance" "${name}" {\n  ${more}multi_az = false\n}\n`;
  const prints = (report: Report): readonly string[] => report.verdicts.map(({ fingerprint }) => fingerprint).sort();

  test("where lines move, blocks change their order and files are listed in another one", async () => {
    const before = await judge({ "db/a.tf": database("one") + database("two"), "db/b.tf": database("three") }, MULTI_AZ);
    const after = await judge({ "db/b.tf": `# moved\n\n${database("three", "engine = \"mysql\"\n")}`, "db/a.tf": `\n\n${database("two")}\n${database("one")}` }, MULTI_AZ);
    expect(prints(before)).toHaveLength(3);
    expect(prints(after)).toEqual(prints(before));
  });

  test("where the report lies in another folder: it knows the path in the repository alone", async () => {
    const files = filesOf({ "db/main.tf": database("one") });
    const elsewhere = files.map((each) => ({ ...each, path: `/home/somebody/else/${each.file}` }));
    const at = async (given: readonly CheckedFile[]) => prints(await check(given, { ...named(...MULTI_AZ), files: new MemoryFiles(Object.fromEntries(given.map(({ file, path = file, text }) => [path, text]))) }));
    expect(await at(elsewhere)).toEqual(await at(files));
  });

  test("where instances come and go: it is the block's", async () => {
    const of = (keys: string): Texts => ({ "main.tf": `resource "aws_db_instance" "orders" {\n  for_each = toset([${keys}])\n  multi_az = false\n}\n` });
    const [two, three] = await Promise.all([judge(of('"a", "b"'), MULTI_AZ), judge(of('"a", "c", "d"'), MULTI_AZ)]);
    expect([two.verdicts.length, three.verdicts.length]).toEqual([2, 3]);
    expect(new Set(prints(three))).toEqual(new Set(prints(two)));
  });

  test("where a workload as a whole gets another first file: it is the workload's", async () => {
    const template = "Resources:\n  Fn: { Type: AWS::Lambda::Function, Properties: { Role: r, Code: { ZipFile: x } } }\n";
    const [before, after] = await Promise.all([judge({ "shop/b.yaml": template }, ["workload-watched"]), judge({ "shop/a.yaml": template, "shop/b.yaml": template }, ["workload-watched"])]);
    const other = await judge({ "app/b.yaml": template }, ["workload-watched"]);
    expect([before, after].map(({ verdicts }) => verdicts.map(({ location }) => location.file))).toEqual([["shop/b.yaml"], ["shop/a.yaml"]]);
    expect(prints(after)).toEqual(prints(before));
    expect(prints(other)).not.toEqual(prints(before));
    expect(difference("main", before, after)).toMatchObject({ introduced: [], mended: [] });
  });
});

describe("split resources", () => {
  const bucket = 'resource "aws_s3_bucket" "b" {\n  bucket = "invoices"\n}\n';
  const versioning = (target: string, status = "Enabled"): string => `resource "aws_s3_bucket_versioning" "v" {\n  bucket = ${target}\n  versioning_configuration {\n    status = "${status}"\n  }\n}\n`;
  const outcomes = async (texts: Texts) => (await judge(texts, ["s3-versioning"])).verdicts.map(({ outcome, resource }) => `${resource.address} ${outcome}`);

  test.each(["aws_s3_bucket.b.id", "aws_s3_bucket.b.bucket", '"invoices"', "local.name"])("of a bucket are merged into it by %s, from another file, too", async (target) => {
    expect(await outcomes({ "main.tf": bucket, "versioning.tf": `locals {\n  name = aws_s3_bucket.b.id\n}\n${versioning(target)}` })).toEqual(["aws_s3_bucket.b holds"]);
  });

  test("are merged through for_each and modules", async () => {
    const each = 'resource "aws_s3_bucket" "b" {\n  for_each = toset(["x", "y"])\n  bucket   = each.key\n}\nmodule "v" {\n  source   = "./v"\n  for_each = aws_s3_bucket.b\n  bucket   = each.value.id\n}\n';
    expect(await outcomes({ "main.tf": each, "v/main.tf": `variable "bucket" {}\n${versioning("var.bucket")}` })).toEqual(['aws_s3_bucket.b["x"] holds', 'aws_s3_bucket.b["y"] holds']);
  });

  test("are missed where there is none, and where it is off", async () => {
    expect(await outcomes({ "main.tf": bucket })).toEqual(["aws_s3_bucket.b fails"]);
    expect(await outcomes({ "main.tf": bucket + versioning("aws_s3_bucket.b.id", "Suspended") })).toEqual(["aws_s3_bucket.b fails"]);
  });
});

describe("the program", () => {
  let program: Program;
  const bad = 'resource "aws_db_instance" "orders" {\n  multi_az = false\n}\n';
  const good = "Resources:\n  Db: { Type: AWS::RDS::DBInstance, Properties: { MultiAZ: true } }\n";
  const multiAz = ["--select", "rds-instance-multi-az", "--tier", "warm-standby"];

  beforeAll(async () => {
    program = await Program.make();
    program.write({ ".git/HEAD": "ref: refs/heads/main\n", "bad/main.tf": bad, "broken/main.tf": 'resource "aws_db_instance" "odd" {\n  multi_az = ]]\n}\n', "good/template.yaml": good, "guard.cjs": GUARD });
  }, 120_000);

  afterAll(() => {
    program.remove();
  });

  const COMMANDS: readonly (readonly string[])[] = [
    ["check", ...multiAz, "bad", "good", "broken", "--format", "full", "--format", "json=report.json", "--format", "sarif=report.sarif"],
    ["check", "nowhere"],
    ["graph", "bad", "good"],
    ["rules"],
    ["explain", "rds-instance-multi-az"],
    ["--help"],
    ["--version"],
  ];

  test.each(COMMANDS)("neither reaches the network nor starts another one: %s", (...args) => {
    const guarded = program.run(args, { env: { NODE_OPTIONS: `--require ${join(program.folder, "guard.cjs")}` } });
    expect(guarded).toEqual(program.run(args));
    expect(guarded.stderr + guarded.stdout).not.toContain(GUARDED);
  });

  test("would not get past the guard of that test if it tried", () => {
    const tried = (code: string): Ended => program.shell(`node --require ./guard.cjs --input-type=module --eval '${code}'`);
    for (const code of ['import { connect } from "node:net"; connect(80, "127.0.0.1");', 'import { get } from "node:https"; get("https://127.0.0.1");', 'import { lookup } from "node:dns"; lookup("localhost", () => {});', 'fetch("http://127.0.0.1");', 'import { spawn } from "node:child_process"; spawn("true");', 'import { execFileSync } from "node:child_process"; execFileSync("true");']) {
      expect(tried(code).stderr, code).toContain(GUARDED);
    }
  });

  test("prints no banner: the first line is the first finding, and nothing found is nothing said when it is told to be quiet", () => {
    const { stdout, stderr } = program.run(["check", ...multiAz, "bad"]);
    expect(stdout.split("\n")[0]).toBe("bad/main.tf:2:14: error: RDS instance `aws_db_instance.orders` has no standby in a second Availability Zone [rds-instance-multi-az]");
    expect(stdout + stderr).not.toMatch(new RegExp(`resilint|${manifestOfPackage.version.replaceAll(".", "\\.")}`, "iu"));
    expect(program.run(["check", ...multiAz, "good", "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("keeps what is for programs alone on standard output", () => {
    for (const format of ["json", "sarif"]) expect(() => void JSON.parse(program.run(["check", ...multiAz, "bad", "--format", format]).stdout)).not.toThrow();
  });

  test("gives a finding the same fingerprint wherever it is started", () => {
    const prints = (folder: string, path: string): readonly string[] => {
      program.shell(`cd ${folder} && $RESILINT check ${multiAz.join(" ")} ${path} --format json=${program.folder}/report.json`);
      return readFileSync(join(program.folder, "report.json"), "utf8").split("\n").filter((line) => /"(?:fingerprint|file)":/u.test(line));
    };
    const home = prints(".", "bad");
    expect(home).toContainEqual(expect.stringMatching(/"fingerprint": "[0-9a-f]+"/u));
    for (const [folder, path] of [["bad", "main.tf"], ["bad", "."], ["good", `${program.folder}/bad`]] as const) expect(prints(folder, path)).toEqual(home);
  });
});
