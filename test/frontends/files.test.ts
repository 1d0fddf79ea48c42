import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { discover, type FoundFile } from "../../src/frontends/files.ts";

let root = "";

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "resilint-files-")));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, content: string | Uint8Array = "A: 1\n"): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const find = (paths: readonly string[], cwd = root): readonly FoundFile[] => [...discover(paths, { cwd })];

const names = (found: readonly FoundFile[]): readonly string[] => found.map(({ file }) => file);

const problems = (found: readonly FoundFile[]): readonly string[] =>
  found.flatMap((each) => (each.is === "problem" ? [`${each.file}: ${each.problem}`] : []));

describe("discover", () => {
  it("finds templates below a folder, in the order of their paths", () => {
    for (const path of ["b.yml", "a/z.json", "a.yaml", "a/c.template", "d.CFN", "notes.md", "main.tf", "e.txt"])
      write(path);
    expect(names(find(["."]))).toEqual(["a/c.template", "a/z.json", "a.yaml", "b.yml", "d.CFN", "main.tf"].toSorted());
  });

  it("reads them", () => {
    write("a.yaml", "A: ü\n");
    expect(find(["a.yaml"])).toEqual([
      { is: "file", path: join(root, "a.yaml"), file: "a.yaml", named: true, text: "A: ü\n" },
    ]);
    expect(find(["."])).toMatchObject([{ named: false }]);
  });

  it("passes over what tools made or fetched, unless it is named", () => {
    for (const folder of [".git", "node_modules", ".terraform", ".aws-sam"]) write(`${folder}/a.yaml`);
    write("a.yaml");
    expect(names(find(["."]))).toEqual(["a.yaml"]);
    expect(names(find(["node_modules"]))).toEqual(["node_modules/a.yaml"]);
    expect(names(find(["node_modules/a.yaml"]))).toEqual(["node_modules/a.yaml"]);
  });

  it("passes over what Terraform keeps for a module elsewhere than in .terraform, and no other folder of that name", () => {
    for (const path of ["live/main.tf", "live/.data/modules/vpc/main.tf", "other/.data/main.tf", "kept/modules/vpc/main.tf"]) write(path);
    const search = (dataFolder: string): readonly string[] => names([...discover(["."], { cwd: root, dataFolder })]);
    expect(search(".data")).toEqual(["kept/modules/vpc/main.tf", "live/main.tf", "other/.data/main.tf"]);
    expect(search(".data/modules")).toEqual(["kept/modules/vpc/main.tf", "live/main.tf", "other/.data/main.tf"]);
    expect(search(join(root, "live/.data"))).toEqual(["kept/modules/vpc/main.tf", "live/main.tf", "other/.data/main.tf"]);
    expect(search("../kept")).toContain("live/main.tf");
  });

  it("passes over assets of the CDK, and leaves the construct tree beside a manifest to whom it concerns", () => {
    for (const path of ["cdk.out/manifest.json", "cdk.out/tree.json", "cdk.out/Shop.template.json", `cdk.out/asset.${"0a".repeat(32)}/package.json`, "docs/tree.json"]) write(path);
    expect(names(find(["."]))).toEqual(["cdk.out/Shop.template.json", "cdk.out/manifest.json", "docs/tree.json"]);
  });

  it("reads a file that is named, whatever it is called", () => {
    write("stack");
    expect(find(["stack"])).toMatchObject([{ is: "file", file: "stack", named: true }]);
  });

  it("reads a file once that is named twice or lies in two folders", () => {
    write("a/b/c.yaml");
    expect(names(find(["a", "a/b", "a/b/c.yaml", "./a/b/c.yaml"]))).toHaveLength(1);
  });

  it("calls a file by its own name, and not by a link that is met before it", () => {
    write("sub/real.yaml");
    symlinkSync(join(root, "sub/real.yaml"), join(root, "alias.yaml"));
    symlinkSync(join(root, "sub"), join(root, "also"));
    expect(names(find(["."]))).toEqual(["sub/real.yaml"]);
  });

  it("follows links, and none twice or in a circle", () => {
    write("a/x.yaml");
    symlinkSync(join(root, "a"), join(root, "a/loop"));
    symlinkSync(join(root, "a"), join(root, "b"));
    symlinkSync(join(root, "a/x.yaml"), join(root, "y.yaml"));
    symlinkSync(join(root, "z.yaml"), join(root, "z.yaml"));
    expect(names(find(["."]))).toHaveLength(2);
    expect(problems(find(["."]))).toEqual(["z.yaml: there is no such file or folder"]);
  });

  it("says what cannot be read", () => {
    write("archive.yaml", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
    write("latin.yaml", new Uint8Array([0x41, 0x3a, 0x20, 0xe4]));
    write("large.json", " ".repeat(5 * 1024 * 1024 + 1));
    expect(problems(find([".", "gone.yaml"]))).toEqual([
      "archive.yaml: it is no text file",
      "gone.yaml: there is no such file or folder",
      "large.json: it is larger than 5 MB; templates are 1 MB at most",
      "latin.yaml: the file is not valid UTF-8; save it as UTF-8",
    ]);
  });

  it("reads a plan that is larger than any template, also with its keys in order", () => {
    const planned = (start: string): string => `{${start}"planned_values":{"root_module":{}},"padding":"${" ".repeat(5 * 1024 * 1024)}"}`;
    write("plan.json", planned('"format_version":"1.2",'));
    write("sorted.json", planned('"configuration":{},"format_version":"1.2",'));
    write("schemas.json", planned('"format_version":"1.0","provider_schemas":{},'));
    expect(problems(find(["."]))).toEqual(["schemas.json: it is larger than 5 MB; templates are 1 MB at most"]);
    expect(names(find(["."]).filter(({ is }) => is === "file"))).toEqual(["plan.json", "sorted.json"]);
  });

  it("reads no plan that is larger than 256 MB", () => {
    write("plan.json", '{"format_version":"1.2","planned_values":{');
    truncateSync(join(root, "plan.json"), 256 * 1024 * 1024 + 1);
    expect(problems(find(["."]))).toEqual(["plan.json: this plan is larger than 256 MB; check the plans of its parts"]);
  });

  it("drops a byte order mark", () => {
    write("a.yaml", new Uint8Array([0xef, 0xbb, 0xbf, 0x41]));
    expect(find(["a.yaml"])).toMatchObject([{ text: "A" }]);
  });
});

describe("the name of a file in the report", () => {
  it("is relative to the repository that holds it", () => {
    mkdirSync(join(root, "repo/.git"), { recursive: true });
    write("repo/infra/a.yaml");
    expect(names(find(["repo/infra"]))).toEqual(["infra/a.yaml"]);
    expect(names(find(["a.yaml"], join(root, "repo/infra")))).toEqual(["infra/a.yaml"]);
  });

  it("is relative to a worktree or submodule, where `.git` is a file", () => {
    mkdirSync(join(root, "repo/.git"), { recursive: true });
    write("repo/sub/.git", "gitdir: ../.git/modules/sub\n");
    write("repo/sub/infra/a.yaml");
    expect(names(find(["repo"]))).toEqual(["infra/a.yaml"]);
  });

  it("is relative to the folder that was named, where there is no repository", () => {
    write("infra/shop/a.yaml");
    expect(names(find(["infra"]))).toEqual(["shop/a.yaml"]);
  });

  it("of a file that was named itself is relative to the current folder, if it lies there", () => {
    write("infra/shop/a.yaml");
    expect(names(find(["infra/shop/a.yaml"]))).toEqual(["infra/shop/a.yaml"]);
    expect(names(find(["../shop/a.yaml"], join(root, "infra/other")))).toEqual(["a.yaml"]);
  });
});
