import { chmodSync, mkdirSync, realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Ended, Program } from "./program.ts";
import { Repository } from "./repository.ts";

let program: Program;

beforeAll(async () => {
  program = await Program.make();
});

afterAll(() => {
  program.remove();
});

const queue = (name: string): string => `Resources:\n  ${name}:\n    Type: AWS::SQS::Queue\n`;
const safe = (name: string): string => `Resources:\n  ${name}:\n    Type: AWS::SQS::Queue\n    Properties: { RedrivePolicy: { deadLetterTargetArn: "arn:aws:sqs:eu-west-1:111122223333:dead", maxReceiveCount: 3 } }\n`;

/** A repository in a folder of its own below that of the program. */
function repository(name: string, files: Readonly<Record<string, string>> = {}): Repository {
  mkdirSync(join(program.folder, name), { recursive: true });
  const made = new Repository(join(program.folder, name));
  made.write(files);
  made.commit("What is there");
  return made;
}

/** Runs the program in a folder; one rule says enough. */
const run = (folder: string, args: string, setup = ""): Ended => program.shell(`cd '${folder}' && ${setup} $RESILINT check --select sqs-dlq --format concise --fail-on warning ${args}`);

/** The places of findings. */
const places = ({ stdout }: Ended): readonly string[] => stdout.split("\n").flatMap((line) => /^(.*?):\d+:\d+: warning: .*\[sqs-dlq\]$/u.exec(line)?.[1] ?? []);

const lastLine = ({ stdout }: Ended): string => stdout.trimEnd().split("\n").at(-1) ?? "";

describe("what a search leaves out", () => {
  beforeAll(() => {
    repository("left", { ".gitignore": "out.yaml\ncdk.out/\n", "kept.yaml": queue("Kept"), "samples/one.yaml": queue("One"), "samples/two.yaml": queue("Two"), "out.yaml": queue("Out") });
  });

  test("is counted in the last line by its reason", () => {
    const ended = run("left", "--exclude samples");
    expect(places(ended)).toEqual(["kept.yaml"]);
    expect(lastLine(ended)).toBe("1 file (1 CloudFormation); 1 skipped by .gitignore, 1 by --exclude");
    expect(places(run("left", "--no-respect-gitignore --exclude='samples/*' --exclude=!samples/two.yaml"))).toEqual(["kept.yaml", "out.yaml", "samples/two.yaml"]);
  });

  test("is read where it is named, but with --force-exclude", () => {
    expect(places(run("left", "--exclude samples samples/one.yaml out.yaml"))).toEqual(["out.yaml", "samples/one.yaml"]);
    const forced = run("left", "--exclude samples --force-exclude samples/one.yaml out.yaml kept.yaml");
    expect(places(forced)).toEqual(["kept.yaml"]);
    expect(lastLine(forced)).toBe("1 file (1 CloudFormation); 1 skipped by .gitignore, 1 by --exclude");
  });

  test("is not an assembly beside the cdk.json that makes it", () => {
    const template = JSON.stringify({ Resources: { Q: { Type: "AWS::SQS::Queue" } } });
    const manifest = JSON.stringify({ version: "36.0.0", artifacts: { Shop: { type: "aws:cloudformation:stack", environment: "aws://unknown-account/unknown-region", properties: { templateFile: "Shop.template.json" } } } });
    const assembly = { "cdk.out": '{ "version": "36.0.0" }', "manifest.json": manifest, "Shop.template.json": template };
    program.write(Object.fromEntries(["app", "apart"].flatMap((folder) => Object.entries(assembly).map(([name, text]) => [`left/${folder}/cdk.out/${name}`, text]))));
    program.write({ "left/app/cdk.json": '{ "app": "node app.js" }' });
    const ended = run("left", "--exclude '*.yaml'");
    expect(ended.stdout).toContain("app/cdk.out/Shop.template.json");
    expect(ended.stdout).not.toContain("apart/");
  });

  test("is what Terraform keeps, wherever TF_DATA_DIR says", () => {
    program.write({ "data/live/main.tf": `resource "aws_sqs_queue" "own" {}\n`, "data/live/.kept/modules/theirs/main.tf": `resource "aws_sqs_queue" "theirs" {}\n` });
    expect(places(run("data", "")).length).toBe(2);
    expect(places(run("data", "", "TF_DATA_DIR=.kept"))).toEqual(["live/main.tf"]);
  });
});

describe("--staged", () => {
  test("judges what the next commit holds, and not what lies there", () => {
    const at = repository("staged", { "both.yaml": safe("Both"), "gone.yaml": queue("Gone"), "unstaged.yaml": safe("Unstaged") });
    at.write({ "both.yaml": queue("Both"), "new.yaml": queue("New") });
    at.git("add", "both.yaml", "new.yaml");
    at.git("rm", "--quiet", "gone.yaml");
    at.write({ "both.yaml": safe("Both"), "new.yaml": undefined, "unstaged.yaml": queue("Unstaged"), "untracked.yaml": queue("Untracked") });
    expect(places(run("staged", "--staged"))).toEqual(["both.yaml", "new.yaml"]);
    expect(places(run("staged", ""))).toEqual(["unstaged.yaml", "untracked.yaml"]);
    expect(places(run("staged", "--staged --changed-files both.yaml gone.yaml"))).toEqual(["both.yaml"]);
  });

  test("takes values from what is staged, too", () => {
    const variable = `variable "dead" {\n  default = null\n}\nresource "aws_sqs_queue" "q" {\n  redrive_policy = var.dead\n}\n`;
    const at = repository("staged-values", { "main.tf": variable, "prod.tfvars": `dead = null\n` });
    at.write({ "prod.tfvars": `dead = "{\\"deadLetterTargetArn\\":\\"arn:aws:sqs:eu-west-1:111122223333:dead\\",\\"maxReceiveCount\\":3}"\n` });
    expect(places(run("staged-values", "--staged --var-file prod.tfvars"))).toEqual(["main.tf"]);
    at.git("add", "prod.tfvars");
    expect(places(run("staged-values", "--staged --var-file prod.tfvars"))).toEqual([]);
  });

  test("works in a further working tree and in a submodule, and for names of any kind", () => {
    const at = repository("whole", { "a.yaml": safe("A") });
    const vendored = repository("vendored", { "b.yaml": safe("B") });
    at.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", vendored.folder, "sub");
    at.commit("With a submodule");
    at.git("worktree", "add", "--quiet", "-b", "beside", join(program.folder, "beside"));
    const hostile = ["a b'$(x).yaml", "-n.yaml", "üñ\n::error::x.yaml"];
    for (const folder of ["beside", "whole/sub"]) {
      program.write(Object.fromEntries(["new.yaml", ...hostile].map((name) => [`${folder}/${name}`, queue("New")])));
      program.shell(`cd ${folder} && git add --all`);
      program.write({ [`${folder}/new.yaml`]: safe("New") });
      const ended = run(folder, "--staged");
      expect(ended.stderr).toBe("");
      expect(places(ended)).toEqual(["-n.yaml", "a b'$(x).yaml", "new.yaml", expect.stringMatching(/^üñ.*::error::x\.yaml$/u)]);
      expect(ended.stdout).not.toMatch(/^::/mu);
    }
    // A submodule is a repository of its own, of which the index around it knows a commit only: its files are read as they lie.
    expect(places(run("whole", "--staged"))).toEqual(["sub/-n.yaml", "sub/a b'$(x).yaml", expect.stringMatching(/^sub\/üñ.*::error::x\.yaml$/u)]);
  });

  test("needs a repository, and Git", () => {
    program.write({ "plain/a.yaml": queue("A") });
    expect(run("plain", "--staged")).toMatchObject({ code: 2, stdout: "", stderr: `resilint: --staged: ${JSON.stringify(realpathSync(join(program.folder, "plain")))} is in no repository of Git; leave --staged out, or name what is in one\n` });
    repository("gitless", { "a.yaml": queue("A") });
    mkdirSync(join(program.folder, "empty"));
    const ended = run("gitless", "--staged", `PATH=${join(program.folder, "empty")}`);
    expect(ended).toMatchObject({ code: 2, stderr: "resilint: --staged needs Git, and there is no program git here; install it or leave --staged out\n" });
    expect(places(run("gitless", "", `PATH=${join(program.folder, "empty")}`))).toEqual(["a.yaml"]);
  });
});

describe("--changed-files", () => {
  beforeAll(() => {
    repository("changed", {
      "live/main.tf": `module "queues" {\n  source = "../modules/queues"\n}\n`,
      "modules/queues/one.tf": `resource "aws_sqs_queue" "one" {}\n`,
      "modules/queues/two.tf": `resource "aws_sqs_queue" "two" {}\n`,
      "other/main.tf": `resource "aws_sqs_queue" "other" {}\n`,
    });
  });

  test("tells of them only, and of the rest how much there is", () => {
    const ended = run("changed", "--changed-files modules/queues/one.tf");
    expect(places(ended)).toEqual(["modules/queues/one.tf"]);
    expect(ended.stdout).toContain("`module.queues.aws_sqs_queue.one`");
    expect(ended.stdout).toContain("1 warning; 1 elsewhere\n");
    expect(lastLine(ended)).toBe("3 files (3 Terraform in 2 modules)");
    expect(run("changed", "--changed-files readme.md gone.tf")).toMatchObject({ code: 0, stderr: "" });
  });

  test("takes absolute paths and files of several repositories", () => {
    const absolute = join(program.folder, "changed/modules/queues/two.tf");
    expect(places(run(".", `--changed-files '${absolute}' gitless/a.yaml`)).toSorted()).toEqual(["changed/modules/queues/two.tf", "gitless/a.yaml"]);
  });

  test("is no matter of standard input", () => {
    const { code, stderr } = run("changed", "--changed-files -");
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^resilint: --changed-files takes the changed files by their paths, .* xargs -0 .*\n$/u)]);
  });

  test("judges 3,000 files of a call in one pass", () => {
    const files = Array.from({ length: 3000 }, (_, index) => `m${String(index % 100)}/f${String(index)}.tf`);
    repository("many", Object.fromEntries(files.map((file, index) => [file, `# ${String(index)}\nlocals {\n  v${String(index)} = 1\n}\n`])));
    program.write({ "many/files": files.join("\n"), "many/m7/queue.tf": `resource "aws_sqs_queue" "q" {}\n` });
    const time = (count: number): number => {
      const start = performance.now();
      const ended = run("many", `--changed-files m7/queue.tf $(head -n ${String(count)} files)`);
      expect(places(ended)).toEqual(["m7/queue.tf"]);
      return performance.now() - start;
    };
    time(300);
    const [few, all] = [time(300), time(3000)];
    // Ten times the files; what is quadratic would take a hundred times as long.
    expect(all / few).toBeLessThan(25);
  }, 120_000);
});

describe("--diff-base", () => {
  test("lists what has come since, and needs a commit that is there", () => {
    const at = repository("base", { "old.yaml": queue("Old") });
    at.git("checkout", "--quiet", "-b", "work");
    at.write({ "new.yaml": queue("New") });
    at.commit("Another");
    const ended = run("base", "--diff-base main");
    expect(places(ended)).toEqual(["new.yaml"]);
    expect(ended.stdout).toContain("since main: 1 new");
    expect(run("base", "--diff-base HEAD").code).toBe(0);
    const name = JSON.stringify(at.folder);
    expect(run("base", "--diff-base nowhere")).toMatchObject({ code: 2, stdout: "", stderr: `resilint: --diff-base: ${name} has no commit "nowhere"; correct its name, or fetch it first\n` });
    expect(run("base", "--diff-base=--output=x").stderr).toBe('resilint: --diff-base: "--output=x" is no commit; write a branch, a tag or a commit, such as origin/main\n');
    expect(run("base", "--diff-base '$(touch x)'").code).toBe(2);
  });

  test("says of a clone without its history what to fetch", () => {
    const at = repository("deep", { "a.yaml": queue("A") });
    const first = at.git("rev-parse", "HEAD");
    at.write({ "b.yaml": queue("B") });
    at.commit("Another");
    at.git("clone", "--quiet", "--depth=1", `file://${at.folder}`, join(program.folder, "shallow"));
    expect(run("shallow", `--diff-base ${first}`).stderr).toMatch(/^resilint: --diff-base: .* has no commit .*; this clone has a part of the history only: fetch all of it, in GitHub Actions by fetch-depth: 0 of actions\/checkout\n$/u);
  });

  test("takes values as they were then; a file of values that has come since gives none", () => {
    const variable = `variable "dead" {\n  default = null\n}\nresource "aws_sqs_queue" "q" {\n  redrive_policy = var.dead\n}\n`;
    const policy = `dead = "{\\"deadLetterTargetArn\\":\\"arn:aws:sqs:eu-west-1:111122223333:dead\\",\\"maxReceiveCount\\":3}"\n`;
    const at = repository("base-values", { "main.tf": variable, "prod.tfvars": policy });
    at.write({ "prod.tfvars": "dead = null\n", "new.tfvars": "dead = null\n" });
    at.git("add", "--all");
    expect(places(run("base-values", "--diff-base main --var-file prod.tfvars"))).toEqual(["main.tf"]);
    const ended = run("base-values", "--diff-base main --var-file new.tfvars");
    expect([places(ended), ended.stdout.includes("cannot be judged")]).toEqual([[], false]);
  });

  test("runs nothing that a repository's configuration names", () => {
    const at = repository("hostile", { "a.yaml": safe("A"), ".gitattributes": "*.yaml filter=spy diff=spy\n" });
    program.write({ "spy.sh": "#!/bin/sh\ntouch \"$(dirname \"$0\")/spied\"\ncat\n" });
    const spy = join(program.folder, "spy.sh");
    chmodSync(spy, 0o755);
    for (const setting of ["filter.spy.clean", "filter.spy.smudge", "diff.spy.textconv", "diff.external", "core.fsmonitor", "core.pager"]) at.git("config", setting, spy);
    program.write({ "hostile/a.yaml": queue("A") });
    symlinkSync("a.yaml", join(program.folder, "hostile/link.yaml"));
    expect(places(run("hostile", "--diff-base main"))).toEqual(["a.yaml"]);
    expect(run("hostile", "--staged").code).toBe(0);
    expect(program.shell("test -e spied").code).toBe(1);
  });
});
