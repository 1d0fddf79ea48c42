import { existsSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, unlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { baseState, stagedState, untrackedAmong, type GitState } from "../../src/cli/git-states.ts";
import { discover } from "../../src/frontends/files.ts";
import { GIT_ENVIRONMENT, GitRepository } from "./git-repository.ts";

const made: GitRepository[] = [];

afterEach(() => {
  for (const each of made.splice(0)) each.remove();
});

function repository(): GitRepository {
  const each = GitRepository.make();
  made.push(each);
  return each;
}

interface Also {
  readonly kept?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

const asking = (at: GitRepository, { kept = [], env = {}, cwd = at.folder }: Also = {}): Parameters<typeof stagedState>[0] => ({
  folders: [at.folder],
  kept,
  cwd,
  env: { ...GIT_ENVIRONMENT, ...env },
});

const staged = (at: GitRepository, also?: Also): GitState => stagedState(asking(at, also));
const base = (at: GitRepository, ref: string, also?: Also): GitState => baseState(ref, asking(at, also));

/** The files of a state that a search finds, each with its text. */
const found = ({ disk }: GitState, { folder }: GitRepository): Readonly<Record<string, string>> =>
  Object.fromEntries([...discover([folder], { cwd: folder, disk })].map((each) => [each.file, each.is === "file" ? each.text : each.problem]));

describe("what is staged", () => {
  it("is the texts of the index, without files that Git does not know and does not ignore", () => {
    const at = repository();
    at.commit({ "same.tf": "same", "staged.tf": "1", "both.tf": "1", "deleted.tf": "1", "unstaged.tf": "1", ".gitignore": "*.auto.tf\n" });
    at.write({ "staged.tf": "2", "both.tf": "2", "new.tf": "new" });
    at.git("add", "staged.tf", "both.tf", "new.tf");
    at.git("rm", "--quiet", "deleted.tf");
    at.write({ "both.tf": "3", "unstaged.tf": "2", "untracked.tf": "untracked", "made.auto.tf": "ignored" });
    unlinkSync(at.path("same.tf"));
    expect(found(staged(at), at)).toEqual({ "same.tf": "same", "staged.tf": "2", "both.tf": "2", "new.tf": "new", "unstaged.tf": "1", "made.auto.tf": "ignored" });
  });

  it("is there before the first commit", () => {
    const at = repository();
    at.write({ "a.tf": "staged" });
    at.git("add", "a.tf");
    at.write({ "a.tf": "later", "b.tf": "untracked" });
    at.git("add", "--intent-to-add", "b.tf");
    expect(found(staged(at), at)).toEqual({ "a.tf": "staged" });
  });

  it("keeps what the command line names, and what the CDK has synthesised", () => {
    const at = repository();
    at.commit({ "a.tf": "a" });
    at.write({ "plan.json": "{}", "other.json": "{}", "cdk.out/manifest.json": "{}" });
    expect(Object.keys(found(staged(at, { kept: [at.path("plan.json")] }), at))).toEqual(["a.tf", "cdk.out/manifest.json", "plan.json"]);
  });

  it("of a file with a merge conflict is nothing: it is judged as it lies there, and that is said", () => {
    const at = repository();
    at.commit({ "a.tf": "1" });
    at.git("checkout", "--quiet", "-b", "other");
    at.commit({ "a.tf": "2" });
    at.git("checkout", "--quiet", "main");
    at.commit({ "a.tf": "3" });
    expect(() => at.git("merge", "other")).toThrow();
    const state = staged(at);
    expect(found(state, at)["a.tf"]).toContain("<<<<<<<");
    expect(state.notes).toEqual([expect.objectContaining({ level: "warning", span: { file: "a.tf", start: 0, end: 0 } })]);
    expect(found(base(at, "other"), at)).toEqual({ "a.tf": "1" });
  });

  it("follows the index that a hook is told of", () => {
    const at = repository();
    at.commit({ "a.tf": "1", "b.tf": "1" });
    at.write({ "a.tf": "2" });
    at.git("add", "a.tf");
    renameSync(at.path(".git/index"), at.path(".git/other-index"));
    at.git("reset", "--quiet");
    const hook = { env: { GIT_INDEX_FILE: ".git/other-index", GIT_DIR: ".git" }, cwd: at.folder };
    expect(found(staged(at, hook), at)["a.tf"]).toBe("2");
    expect(found(staged(at), at)["a.tf"]).toBe("1");
    const other = repository();
    other.commit({ "a.tf": "other" });
    expect(found(stagedState({ ...asking(other, hook), cwd: at.folder }), other)).toEqual({ "a.tf": "other" });
  });

  it("is the same for names of any kind", () => {
    const at = repository();
    const names = ["ü ber.tf", "a\nb.tf", "\u001b[31mred.tf", "-n.tf", "\"quoted\".tf", "tab\t.tf", ":(top)x.tf"];
    at.commit(Object.fromEntries(names.map((name) => [name, "1"])));
    at.write(Object.fromEntries(names.map((name) => [name, "2"])));
    expect(found(staged(at), at)).toEqual(Object.fromEntries(names.map((name) => [name, "1"])));
  });

  it("says of what is too large that it is", () => {
    const at = repository();
    at.commit({ "a.tf": "x".repeat(6 * 1024 * 1024) });
    at.write({ "a.tf": "small" });
    expect(found(staged(at), at)).toEqual({ "a.tf": "it is larger than 5 MB" });
  });

  it("runs no filter and no monitor that a configuration names", () => {
    const at = repository();
    at.commit({ "a.tf": "1" });
    at.commit({ ".gitattributes": "*.tf filter=spy diff=spy\n" });
    const spy = `sh -c 'touch ${at.path("ran")}; cat'`;
    for (const setting of ["filter.spy.clean", "filter.spy.smudge", "diff.spy.textconv", "diff.external", "core.fsmonitor"]) at.git("config", setting, spy);
    at.write({ "a.tf": "2" });
    expect(found(staged(at), at)["a.tf"]).toBe("1");
    expect(found(base(at, "HEAD"), at)["a.tf"]).toBe("1");
    expect(existsSync(at.path("ran"))).toBe(false);
  });
});

describe("the state at a commit", () => {
  it("is that from which the branch began", () => {
    const at = repository();
    at.commit({ "a.tf": "1", "moved.tf": "1", "gone.tf": "1" });
    at.git("checkout", "--quiet", "-b", "work");
    at.git("mv", "moved.tf", "there.tf");
    at.git("rm", "--quiet", "gone.tf");
    at.commit({ "a.tf": "2", "new.tf": "new" });
    at.write({ "untracked.tf": "untracked", "a.tf": "3" });
    at.git("branch", "feature");
    at.git("stash", "--quiet", "--include-untracked");
    at.git("checkout", "--quiet", "main");
    at.commit({ "later.tf": "later" });
    at.git("checkout", "--quiet", "--detach", "feature");
    at.git("stash", "pop", "--quiet");
    expect(found(base(at, "main"), at)).toEqual({ "a.tf": "1", "moved.tf": "1", "gone.tf": "1" });
    expect(found(base(at, "HEAD"), at)).toEqual({ "a.tf": "2", "there.tf": "1", "new.tf": "new" });
  });

  it("is the commit itself where the histories have nothing in common", () => {
    const at = repository();
    at.commit({ "a.tf": "1" });
    at.git("checkout", "--quiet", "--orphan", "other");
    at.commit({ "a.tf": "2" });
    expect(found(base(at, "main"), at)).toEqual({ "a.tf": "1" });
  });

  it("has links as they were, and submodules as they lie there", () => {
    const [at, other] = [repository(), repository()];
    other.commit({ "module.tf": "1" });
    at.commit({ "a.tf": "a", "b.tf": "b" });
    symlinkSync("a.tf", at.path("link.tf"));
    at.git("submodule", "--quiet", "add", other.folder, "vendored");
    at.commit();
    unlinkSync(at.path("link.tf"));
    at.commit({ "link.tf": "a file now", "vendored/module.tf": "2" });
    const state = base(at, "HEAD~1");
    expect(found(state, at)).toEqual({ "a.tf": "a", "b.tf": "b", "module.tf": "2" });
    expect(state.disk.text(at.path("link.tf"), "")).toEqual({ is: "text", text: "a" });
  });

  it("is found from another working tree of the repository", () => {
    const at = repository();
    at.commit({ "a.tf": "1" });
    at.commit({ "a.tf": "2" });
    const beside = new GitRepository(join(realpathSync(mkdtempSync(join(tmpdir(), "resilint-beside-"))), "tree"));
    made.push(beside);
    at.git("worktree", "add", "--quiet", "--detach", beside.folder);
    expect(found(base(beside, "main~1"), beside)).toEqual({ "a.tf": "1" });
  });

  it("knows what Git does not keep", () => {
    const at = repository();
    at.commit({ "a.tf": "1", ".gitignore": "cdk.out\n" });
    at.write({ "cdk.out/manifest.json": "{}" });
    expect(untrackedAmong([at.path("a.tf"), at.path("cdk.out/manifest.json")], asking(at))).toEqual([at.path("cdk.out/manifest.json")]);
  });

  it("needs a commit that is there", () => {
    const at = repository();
    expect(() => base(at, "main")).toThrow(/has no commit "main"; correct its name, or fetch it first$/u);
    at.commit({ "a.tf": "1" });
    at.commit({ "a.tf": "2" });
    for (const ref of ["--output=x", "-", ""]) expect(() => base(at, ref)).toThrow(/is no commit; write a branch/u);
    expect(() => base(at, "origin/main")).toThrow(/has no commit "origin\/main"/u);
    const shallow = new GitRepository(realpathSync(mkdtempSync(join(tmpdir(), "resilint-shallow-"))));
    made.push(shallow);
    shallow.git("clone", "--quiet", "--depth=1", `file://${at.folder}`, ".");
    expect(() => base(shallow, "HEAD~1")).toThrow(/this clone has a part of the history only: .*fetch-depth: 0/u);
  });
});

describe("Git", () => {
  it("is needed, and so is a repository", () => {
    const at = repository();
    at.commit({ "a.tf": "1" });
    expect(() => staged(at, { env: { PATH: "/nonexistent" } })).toThrow("--staged needs Git, and there is no program git here; install it or leave --staged out");
    rmSync(at.path(".git"), { recursive: true });
    expect(() => staged(at)).toThrow(/is in no repository of Git; leave --staged out/u);
    at.write({ ".git/HEAD": "nonsense" });
    expect(() => staged(at)).toThrow(/^--staged: Git cannot read ".*": not a git repository/u);
  });
});
