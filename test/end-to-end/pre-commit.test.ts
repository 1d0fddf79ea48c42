import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hookScene, inRepository, MESSAGE, TIER } from "../../scripts/scenes.ts";
import { isObject } from "../outputs/schema.ts";
import { Program } from "./program.ts";
import { IDENTITY, Repository } from "./repository.ts";

const root = join(import.meta.dirname, "../..");
const preCommit = process.env["RESILINT_PRE_COMMIT"] ?? "pre-commit";
const isThere = spawnSync(preCommit, ["--version"]).status === 0;

/** Two rules are enough to see what is reported where. */
const rules = ["--tier", "warm-standby", "--select", "rds-instance-multi-az,rds-cross-region-replica", "--no-config"];

const main = `provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias  = "recovery"
  region = "eu-central-1"
}

module "database" {
  source    = "./database"
  providers = { aws = aws, aws.recovery = aws.recovery }
  multi_az  = MULTI_AZ
}
`;

const database = `terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.recovery]
    }
  }
}

variable "multi_az" {
  type = bool
}

resource "aws_db_instance" "orders" {
  identifier              = "orders"
  engine                  = "postgres"
  multi_az                = var.multi_az
  backup_retention_period = 14
}
`;

const replica = `
resource "aws_db_instance" "replica" {
  provider            = aws.recovery
  identifier          = "orders-replica"
  replicate_source_db = aws_db_instance.orders.arn
}
`;

const unrelated = "on: push\njobs: { build: { runs-on: ubuntu-latest } }\n";

const sound = { "infra/main.tf": main.replace("MULTI_AZ", "true"), "infra/database/main.tf": database + replica, "docs/pipeline.yaml": unrelated, "notes.txt": "no code\n" };

/** The repository of the program as it would be at the next commit: what lies here, and a fresh dist/. */
function published(program: Program): Repository {
  const repository = new Repository();
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { cwd: root, encoding: "utf8" }).split("\0");
  for (const file of files.filter((each) => each !== "" && !/^(?:(?:dist|fixtures|test|rules|src|docs)\/|node_modules$)/u.test(each))) {
    mkdirSync(dirname(join(repository.folder, file)), { recursive: true });
    cpSync(join(root, file), join(repository.folder, file), { recursive: true });
  }
  cpSync(join(program.installed, "dist"), join(repository.folder, "dist"), { recursive: true });
  repository.commit("What is published");
  return repository;
}

describe.skipIf(!isThere)("pre-commit (its program is `pre-commit` on the PATH, or what RESILINT_PRE_COMMIT names)", () => {
  let program: Program;
  let source: Repository;
  let user: Repository;
  let home: string;
  const used: Repository[] = [];

  beforeAll(async () => {
    program = await Program.make();
    source = published(program);
    home = realpathSync(mkdtempSync(join(tmpdir(), "resilint-home-")));
  }, 300_000);

  afterAll(() => {
    for (const each of [program, source, ...used]) each.remove();
    rmSync(home, { recursive: true, force: true });
  });

  /** A registry that answers to nobody: what is installed is the clone, and nothing else. */
  const environment = (): Readonly<Record<string, string | undefined>> => ({
    PATH: process.env["PATH"],
    HOME: home,
    PRE_COMMIT_HOME: join(home, "pre-commit"),
    npm_config_registry: "http://127.0.0.1:9/",
    npm_config_cache: join(home, "npm"),
    ...IDENTITY,
  });

  function run(...args: readonly string[]): { readonly code: number | null; readonly said: string } {
    const { status, stdout, stderr } = spawnSync(preCommit, ["run", "--color", "never", ...args], { cwd: user.folder, encoding: "utf8", env: environment() });
    return { code: status, said: stdout + stderr };
  }

  function passes(said: RegExp): void {
    const ended = run();
    expect(ended.said).toMatch(said);
    expect(ended.code).toBe(0);
  }

  /** A `.pre-commit-config.yaml` with this hook. */
  const hooked = (hook: string, args: readonly string[]): string =>
    `repos:\n  - repo: ${source.folder}\n    rev: ${source.git("rev-parse", "HEAD")}\n    hooks:\n      - id: ${hook}\n        args: ${JSON.stringify(args)}\n        language_version: system\n`;

  /** A repository whose hooks are these, with everything committed. */
  function use(files: Readonly<Record<string, string>>, hook = "resilint"): void {
    user = new Repository();
    used.push(user);
    user.write({ ...files, ".pre-commit-config.yaml": hooked(hook, rules) });
    user.commit("What is there");
  }

  function change(files: Readonly<Record<string, string | undefined>>): void {
    user.write(files);
    user.git("add", "--all");
  }

  test("installs the clone without a registry, and no package besides it", { timeout: 300_000 }, () => {
    use(sound);
    change({ "infra/database/main.tf": `${database}${replica}# as before\n` });
    passes(/^resilint \(changed files\)\.+Passed$/mu);
    const installed = readdirSync(join(home, "pre-commit"), { recursive: true, encoding: "utf8" }).filter((path) => /node_modules\/[^/]+$/u.test(path));
    expect(installed.filter((path) => !/\/(?:npm|corepack)$/u.test(path)).map((path) => path.replace(/^.*node_modules\//u, ""))).toEqual(["resilint"]);
  });

  test("judges a changed module as its caller calls it, and reports the place in the module", () => {
    use({ ...sound, "infra/main.tf": main.replace("MULTI_AZ", "false") });
    change({ "infra/database/main.tf": `${database}${replica}# touched\n` });
    const { code, said } = run();
    expect(said).toContain("infra/database/main.tf:17:29: error: RDS instance `module.database.aws_db_instance.orders` has no standby in a second Availability Zone [rds-instance-multi-az]");
    expect(code).toBe(1);
  });

  test("shows at a commit what the README shows", { timeout: 300_000 }, () => {
    const seen = inRepository((folder) => {
      writeFileSync(join(folder, ".pre-commit-config.yaml"), hooked("resilint", ["--tier", TIER]));
      const start = (command: string, ...args: readonly string[]): { readonly code: number | null; readonly said: string } => {
        const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: "utf8", env: { ...environment(), PRE_COMMIT_COLOR: "never" } });
        return { code: status, said: stdout + stderr };
      };
      expect(start(preCommit, "install", "--install-hooks").code).toBe(0);
      const { code, said } = start("git", "commit", "--all", "--message", MESSAGE);
      expect(code).toBe(1);
      return said.trimEnd();
    });
    const [, ...shown] = hookScene(join(program.installed, "dist/cli.js")).split("\n");
    expect(seen).toBe(shown.join("\n"));
  });

  test("finds what a deletion takes away", () => {
    use(sound);
    change({ "infra/database/main.tf": database });
    const { code, said } = run();
    expect(said).toMatch(/^infra\/database\/main\.tf:14:1: error: .*\[rds-cross-region-replica\]$/mu);
    expect(code).toBe(1);
  });

  test("passes other YAML at once, and is not asked about what is no code", () => {
    use({ ...sound, "infra/main.tf": main.replace("MULTI_AZ", "false") });
    change({ "docs/pipeline.yaml": `${unrelated}# touched\n` });
    passes(/Passed$/mu);
    user.commit("The pipeline");
    change({ "notes.txt": "still none\n" });
    passes(/\(no files to check\)Skipped$/mu);
  });

  test("takes many files, which come in several calls", () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`infra/database/values/${"long-name-".repeat(8)}${String(index)}.yaml`, unrelated]));
    use({ ...sound, ...many, "infra/main.tf": main.replace("MULTI_AZ", "false") });
    const { code, said } = run("--all-files");
    // The module and its caller come in different calls, and the finding has a place in each.
    const told = said.split("\n").filter((line) => line.includes("[rds-instance-multi-az]"));
    expect([told.length, new Set(told).size]).toEqual([2, 1]);
    expect(code).toBe(1);
  });

  test("resilint-all judges the whole repository whatever has changed, a deleted file among it", () => {
    use({ ...sound, "infra/database/main.tf": database, "infra/database/replica.tf": replica.trimStart() }, "resilint-all");
    change({ "notes.txt": "still none\n" });
    passes(/Passed$/mu);
    change({ "infra/database/replica.tf": undefined });
    const { code, said } = run();
    expect(said).toContain("[rds-cross-region-replica]");
    expect(code).toBe(1);
  });
});

describe("what pre-commit reads of this repository", () => {
  const hooks = readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8");
  const pattern = new RegExp(/files: (.*)/u.exec(hooks)?.[1] ?? "$^", "u");

  test.each(["main.tf", "a/main.tofu", "main.tf.json", "main.tofu.json", "prod.auto.tfvars", "prod.tfvars.json", "template.yaml", "app.yml", "cdk.out/App.template.json", "web.template"])("%s is asked about", (file) => {
    expect(pattern.test(file)).toBe(true);
  });

  test.each(["notes.txt", "main.tf.md", "yaml", "template", "main.tfstate", "script.yaml.sh"])("%s is not", (file) => {
    expect(pattern.test(file)).toBe(false);
  });

  test("nothing in the package has npm compile or fetch anything where it is installed", () => {
    const manifest: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    if (!isObject(manifest)) throw new Error("package.json is no object");
    expect(Object.keys(manifest["scripts"] ?? {}).filter((name) => ["build", "install", "postinstall", "preinstall", "prepack", "prepare"].includes(name))).toEqual([]);
    expect(["dependencies", "optionalDependencies", "peerDependencies", "workspaces"].filter((key) => key in manifest)).toEqual([]);
    expect(readFileSync(join(root, ".npmrc"), "utf8")).toContain("ignore-scripts=true");
  });
});

describe("the start on an old Node.js", () => {
  test.each(["20.18.3", "18.20.4", "8.17.0"])("%s: one line, no stack trace", (version) => {
    const folder = mkdtempSync(join(tmpdir(), "resilint-old-"));
    const pretend = join(folder, "pretend.cjs");
    writeFileSync(pretend, `Object.defineProperty(process, "versions", { value: { node: "${version}" } }); Object.defineProperty(process, "version", { value: "v${version}" });\n`);
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--require", pretend, join(root, "scripts/entry.cjs")], { encoding: "utf8" });
    rmSync(folder, { recursive: true, force: true });
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: `resilint needs Node.js 20.19 or newer; this is v${version}.\n` });
  });
});
