import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import rules from "../../rules/index.ts";
import { completionsOf } from "../../src/cli/completion.ts";
import { bash } from "../../src/cli/completion/bash.ts";
import { fish } from "../../src/cli/completion/fish.ts";
import { powershell } from "../../src/cli/completion/powershell.ts";
import { zsh } from "../../src/cli/completion/zsh.ts";
import { ALL_FLAGS, COMMAND_NAMES } from "../../src/cli/flags.ts";
import { help } from "../../src/cli/help.ts";
import { FORMAT_NAMES } from "../../src/outputs/formats.ts";
import { TIERS } from "../../src/recovery/tiers.ts";

const completions = completionsOf(rules);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "resilint-completion-"));
  for (const [name, script] of Object.entries({ bash, zsh, fish, powershell })) writeFileSync(join(folder, name), script(completions));
  writeFileSync(join(folder, "template.yaml"), "");
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const isThere = (shell: string): boolean => spawnSync(shell, ["-c", "exit 0"]).status === 0;

function lines(shell: string, args: readonly string[]): readonly string[] {
  const { status, stdout, stderr } = spawnSync(shell, args, { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"], HOME: folder, TERM: "dumb" } });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout.split("\n").filter((line) => line !== "");
}

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(" ");

/** What bash offers for the last of the words, as it has split them itself. */
const inBash = (...words: readonly string[]): readonly string[] =>
  lines("bash", ["--norc", "-c", `source ./bash; COMP_WORDS=(${quoted(["resilint", ...words])}); COMP_CWORD=${String(words.length)}; _resilint; printf '%s\\n' "\${COMPREPLY[@]}"`]);

/** What zsh is given to choose from: its builtins for that only work while somebody types, so others stand in their place. */
const inZsh = (...words: readonly string[]): readonly string[] => {
  const stubs = "compdef() { }; compset() { }; _message() { }; _files() { print FILES }; compadd() { shift; print -l -- $@ }";
  return lines("zsh", ["-f", "-c", `${stubs}; source ./zsh; words=(${quoted(["resilint", ...words])}); CURRENT=${String(words.length + 1)}; _resilint`]);
};

/** What fish offers, without what it says of each. */
const inFish = (line: string): readonly string[] => lines("fish", ["--no-config", "-c", `source ./fish; complete -C '${line}'`]).map((each) => each.split("\t")[0] ?? "");

const startingWith = (start: string, words: readonly string[]): readonly string[] => words.filter((word) => word.startsWith(start)).sort();

const rds = startingWith("rds-", rules.map(({ meta }) => meta.id));

test("every command and every flag of the program is known", () => {
  expect(completions.commands.map(({ name }) => name)).toEqual([...COMMAND_NAMES].sort((a, b) => (a < b ? -1 : 1)));
  expect(new Set(completions.commands.flatMap(({ flags }) => flags.map(({ name }) => name.slice(2))))).toEqual(new Set(Object.keys(ALL_FLAGS)));
  for (const name of COMMAND_NAMES) expect(help(name)).toContain(`resilint ${name === "check" ? "[check]" : name}`);
});

describe.skipIf(!isThere("bash"))("bash", () => {
  test("completes flags", () => {
    expect(inBash("--ti")).toEqual(["--tier"]);
    expect(inBash("graph", "--al")).toEqual(["--all"]);
    expect(inBash("rules", "--ti")).toEqual([]);
  });

  test("completes values, also behind an equals sign, which it takes for a word", () => {
    expect(inBash("--tier", "w")).toEqual(["warm-standby"]);
    expect(inBash("--tier", "=", "w")).toEqual(["warm-standby"]);
    expect(inBash("--tier", "=")).toEqual(TIERS);
    expect(inBash("check", "-f", "")).toEqual(FORMAT_NAMES);
    expect(inBash("graph", "-f", "")).toEqual(["mermaid", "dot", "json"]);
    expect(inBash("--fail-on", "n")).toEqual(["note", "never"]);
  });

  test("completes rules, also behind a comma", () => {
    expect(inBash("explain", "rds-instance-multi")).toEqual(["rds-instance-multi-az"]);
    expect([...inBash("explain", "rds-")]).toEqual(expect.arrayContaining([...rds]));
    expect(inBash("--select", "rds-instance-multi")).toEqual(["rds-instance-multi-az"]);
    expect(inBash("--select", "s3-*,rds-instance-multi")).toEqual(["s3-*,rds-instance-multi-az"]);
  });

  test("completes commands and files first, then files", () => {
    expect(inBash("c")).toEqual(["check", "completion"]);
    expect(inBash("temp")).toEqual(["template.yaml"]);
    expect(inBash("check", "temp")).toEqual([]);
    expect(inBash("--baseline", "temp")).toEqual([]);
    expect(inBash("completion", "f")).toEqual(["fish"]);
  });
});

describe.skipIf(!isThere("zsh"))("zsh", () => {
  test("completes flags, values, rules, commands and files", () => {
    expect(inZsh("--ti")).toContain("--tier");
    expect(inZsh("--tier", "w")).toEqual(TIERS);
    expect(inZsh("--tier=w")).toEqual(TIERS);
    expect(inZsh("explain", "rds-")).toEqual(expect.arrayContaining([...rds]));
    expect(inZsh("--baseline", "")).toEqual(["FILES"]);
    expect(inZsh("")).toEqual([...COMMAND_NAMES, "FILES"]);
    expect(inZsh("graph", "-f", "")).toEqual(["mermaid", "dot", "json"]);
  });
});

describe.skipIf(!isThere("fish"))("fish", () => {
  test("completes flags, values, rules, commands and files", () => {
    expect(inFish("resilint --ti")).toEqual(["--tier"]);
    expect(inFish("resilint --tier w")).toEqual(["warm-standby"]);
    expect(inFish("resilint --tier=w")).toEqual(["--tier=warm-standby"]);
    expect(inFish("resilint explain rds-instance-multi")).toEqual(["rds-instance-multi-az"]);
    expect(inFish("resilint --baseline temp")).toEqual(["template.yaml"]);
    expect(inFish("resilint c")).toEqual(["check", "completion"]);
    expect(inFish("resilint graph -f d")).toEqual(["dot"]);
    expect(inFish("resilint completion b")).toEqual(["bash"]);
  });
});

test("the script for PowerShell knows the same, in quotation marks that are closed", () => {
  const script = powershell(completions);
  for (const word of ["'--tier' { $candidates = @('backup-restore', ", "'rds-instance-multi-az'", "'--baseline' { $candidates = @() }"]) expect(script).toContain(word);
  const bare = script.replaceAll(/'[^'\n]*'|"[^"\n]*"|#[^\n]*/gu, "");
  expect(bare).not.toMatch(/['"]/u);
  for (const [open, close] of ["{}", "()", "[]"]) expect(bare.split(open ?? "").length).toBe(bare.split(close ?? "").length);
});
