import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { DiskFiles } from "../../src/frontends/disk-files.ts";
import rule from "../../rules/rds/instance-multi-az.ts";
import { database } from "./terraform.ts";

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** A folder with a repository in it, and a secret beside that: what a run says of the repository. */
async function said(main: string, write: (repository: string) => void = () => undefined): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "resilint-"));
  made.push(folder);
  const repository = join(folder, "repository");
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  put(join(folder, "secret.txt"), "false");
  put(join(folder, "outside/main.tf"), database("false").replace('"bad"', '"outside"'));
  put(join(repository, ".git/HEAD"), "ref: refs/heads/main\n");
  put(join(repository, "main.tf"), main);
  write(repository);
  const path = join(repository, "main.tf");
  const files = new DiskFiles({ cwd: repository, folders: [repository] });
  const report = await check([{ file: "main.tf", path, text: main, named: false }], { tier: "warm-standby", rules: [rule], explain: { unknown: true }, files });
  return [...report.diagnostics.map(({ message }) => message), ...report.verdicts.map(({ outcome, message }) => `${outcome}: ${message}`)].join("\n");
}

describe("files beyond the repository", () => {
  it("are what is not known, where a file in it is read", async () => {
    expect(await said(database('tobool(file("inside.txt"))'), (repository) => writeFileSync(join(repository, "inside.txt"), "false"))).toMatch(/^fails: /u);
  });

  it.each([
    ["by a path upwards", 'tobool(file("../secret.txt"))'],
    ["by a longer one", `tobool(file("${"a/../".repeat(10_000)}../secret.txt"))`],
    ["by an absolute path", 'tobool(file("/etc/passwd"))'],
    ["of the machine", 'tobool(file("/dev/zero"))'],
    ["as a template", 'tobool(templatefile("../secret.txt", {}))'],
    ["by a link", 'tobool(file("link.txt"))'],
    ["by a link to a folder", 'tobool(file("link/secret.txt"))'],
    ["as a set", 'tobool(join("", fileset("..", "*")))'],
    ["as a set of all", 'tobool(join("", fileset("/etc", "**")))'],
    ["with a NUL", 'tobool(file("a\\u0000b"))'],
  ])("%s are not read", async (_, value) => {
    const found = await said(database(value), (repository) => {
      symlinkSync(join(repository, "../secret.txt"), join(repository, "link.txt"));
      symlinkSync(join(repository, ".."), join(repository, "link"));
    });
    expect(found).toMatch(/^unknown: /u);
  });

  it.each([
    ["upwards", "../outside"],
    ["far upwards", `${"../".repeat(50)}etc`],
    ["by a link", "./link"],
    ["with a NUL", "./a\\u0000b"],
    ["without end", `./${"a/".repeat(100_000)}`],
    ["by an address", "git::https://example.com/x//y?ref=1"],
  ])("are no modules: %s", async (_, source) => {
    const found = await said(`module "m" {\n  source = "${source}"\n}\n${database("false")}`, (repository) => {
      symlinkSync(join(repository, "../outside"), join(repository, "link"));
    });
    expect(found).toContain("so that what it makes is unknown");
    expect(found).not.toContain("aws_db_instance.outside");
  });

  it("are not read where Terraform's list of modules leads to them", async () => {
    const found = await said('module "m" {\n  source = "x/y/aws"\n}\n', (repository) => {
      mkdirSync(join(repository, ".terraform/modules"), { recursive: true });
      writeFileSync(join(repository, ".terraform/modules/modules.json"), JSON.stringify({ Modules: [{ Key: "m", Dir: "../outside" }] }));
    });
    expect(found).toContain("module `m` (x/y/aws) is not on disk");
  });
});

describe("files in the repository", () => {
  it("in a circle of links are a set of as many as are looked at", async () => {
    const found = await said(database('length(fileset(".", "**")) == 0'), (repository) => {
      mkdirSync(join(repository, "a"));
      for (const name of ["x", "y", "z"]) symlinkSync(join(repository, "a"), join(repository, "a", name));
    });
    expect(found).toMatch(/^unknown: .* when `length\(fileset\(/u);
  });

  it("by the ten thousand are no set", async () => {
    const found = await said(database('length(fileset("many", "*")) == 0'), (repository) => {
      mkdirSync(join(repository, "many"));
      for (let index = 0; index <= 10_000; index += 1) writeFileSync(join(repository, "many", String(index)), "");
    });
    expect(found).toMatch(/^unknown: .* when `length\(fileset\(/u);
  });
});
