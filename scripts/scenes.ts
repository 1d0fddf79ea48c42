import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Two of the places where people meet Resilint, made from a fixture in a repository of its own: somebody sets what a Terraform module deploys
 * to less, and commits it. What is printed is what the bundled program prints; only the head that pre-commit puts above the output
 * of a hook is written here. test/end-to-end/pre-commit.test.ts has the real one make the same commit, and holds the whole scene to what it says.
 */
const root = join(import.meta.dirname, "..");

/** The change: the members of the cluster, two until now, become one, and nothing keeps the cluster from deletion. */
const CHANGED = "infra/database/main.tf";
const change = (text: string): string => text.replace("count              = 2", "count              = 1").replace("deletion_protection         = true", "deletion_protection         = false");

/** What the README states beside the scenes, as an argument of the hook and an input of the Action. */
export const TIER = "warm-standby";

/** What the commit says. */
export const MESSAGE = "One member will do";

/** A commit that the hook refuses: `git commit`, as it is seen by who makes it. The program is the bundled one. */
export function hookScene(program = join(root, "dist/cli.js")): string {
  return inRepository((folder) => {
    const hook = /^- id: resilint\n {2}name: (.+)\n[^]*?^ {2}entry: (.+)$/mu.exec(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8"));
    const [, name = "", entry = ""] = hook ?? [];
    const { status, output } = run(program, [...entry.split(" ").slice(1), "--tier", TIER, CHANGED], folder, {});
    if (status !== 1) throw new Error(`the hook ended with ${String(status)}: ${output}`);
    return [`$ git commit --all --message '${MESSAGE}'`, `${name.padEnd(COLUMNS - "Failed".length - 1, ".")}Failed`, "- hook id: resilint", "- exit code: 1", "", output].join("\n");
  });
}

/** What a step of the Action does on a pull request with that change: its annotations, and the summary of the job. */
export function actionScene(): { readonly annotations: string; readonly summary: string } {
  return inRepository((folder) => {
    const base = git(folder, "rev-parse", "HEAD");
    git(folder, "add", "--all");
    git(folder, "commit", "--quiet", "--message", MESSAGE);
    // All that the step writes lies where Git does not look.
    const at = (name: string): string => join(folder, ".git", name);
    writeFileSync(at("event.json"), JSON.stringify({ pull_request: { number: 7, base: { sha: base }, head: { sha: git(folder, "rev-parse", "HEAD") } } }));
    for (const name of ["summary.md", "output.txt"]) writeFileSync(at(name), "");
    const env = {
      INPUT_TIER: TIER,
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: folder,
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: at("event.json"),
      GITHUB_STEP_SUMMARY: at("summary.md"),
      GITHUB_OUTPUT: at("output.txt"),
      RUNNER_TEMP: at(""),
    };
    const { output } = run(join(root, "dist/action.js"), [], folder, env);
    const told = readFileSync(at("summary.md"), "utf8").trimEnd();
    if (told === "") throw new Error(`the step has written no summary: ${output}`);
    const annotations = output.split("\n").filter((line) => /^::(?:error|warning|notice) /u.test(line)).map(annotationShown);
    return { annotations: annotations.join("\n"), summary: told };
  });
}

/** `::error file=a.tf,line=2,title=…::What is wrong` as GitHub shows it beside the line. */
function annotationShown(command: string): string {
  const [, level = "", properties = "", message = ""] = /^::(\w+) (.*?)::(.*)$/u.exec(command) ?? [];
  const of = new Map(properties.split(",").map((each): [string, string] => [each.slice(0, each.indexOf("=")), unescaped(each.slice(each.indexOf("=") + 1))]));
  return [`${level}  ${of.get("title") ?? ""}  ${of.get("file") ?? ""}:${of.get("line") ?? ""}`, ...unescaped(message).split("\n").map((line) => `  ${line}`)].join("\n");
}

function unescaped(text: string): string {
  return text.replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

/** As wide as pre-commit's lines are where a terminal says nothing. */
const COLUMNS = 80;

/** A repository whose last commit is the fixture; the change lies in its folder. It is gone afterwards. */
export function inRepository<T>(scene: (folder: string) => T): T {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "resilint-scene-")));
  try {
    cpSync(join(root, "fixtures/ledger"), join(folder, "infra"), { recursive: true, filter: (path) => !path.includes("expected") });
    git(folder, "init", "--quiet", "--initial-branch=main");
    git(folder, "add", "--all");
    git(folder, "commit", "--quiet", "--message", "The ledger");
    const path = join(folder, CHANGED);
    const before = readFileSync(path, "utf8");
    if (change(before) === before) throw new Error(`${CHANGED} has nothing left to change`);
    writeFileSync(path, change(before));
    return scene(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Nothing of the machine's settings reaches Git or the program. */
const QUIET = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  ...Object.fromEntries(["AUTHOR", "COMMITTER"].flatMap((who) => [[`GIT_${who}_NAME`, "Ledger"], [`GIT_${who}_EMAIL`, "ledger@example.com"], [`GIT_${who}_DATE`, "2026-01-01T00:00:00Z"]])),
};

function git(folder: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("git", args, { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"], ...QUIET } });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}

function run(program: string, args: readonly string[], folder: string, env: Readonly<Record<string, string>>): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"], NO_COLOR: "1", ...QUIET, ...env } });
  return { status, output: `${stdout}${stderr}`.trimEnd() };
}
