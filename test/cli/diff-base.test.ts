import { afterEach, beforeEach, describe, expect, it } from "vitest";
import rules from "../../rules/index.ts";
import { comparedWithBase } from "../../src/cli/base.ts";
import { exitCode } from "../../src/cli/exit.ts";
import { checkCommand } from "../../src/cli/options.ts";
import { judge, prepare, type CheckRun } from "../../src/cli/run.ts";
import { concise } from "../../src/outputs/concise.ts";
import { full } from "../../src/outputs/full.ts";
import { json } from "../../src/outputs/json.ts";
import { sarif } from "../../src/outputs/sarif.ts";
import { findingsOfValidator } from "../outputs/sarif-validator.ts";
import { reportErrors } from "../outputs/schema.ts";
import { GIT_ENVIRONMENT, GitRepository } from "./git-repository.ts";

let at = GitRepository.make();

beforeEach(() => {
  at.remove();
  at = GitRepository.make();
});

afterEach(() => at.remove());

async function since(ref: string, ...args: readonly string[]): Promise<CheckRun> {
  const command = checkCommand(["--diff-base", ref, ...args], rules);
  const run = await judge(command, prepare(command, at.folder, GIT_ENVIRONMENT), at.folder);
  return comparedWithBase(run, command, ref, at.folder, GIT_ENVIRONMENT);
}

const listed = ({ report }: CheckRun): readonly string[] =>
  report.verdicts.filter(({ outcome, severity, leftOut }) => outcome === "fails" && severity !== "none" && leftOut === undefined).map(({ rule, location }) => `${location.file}: ${rule.id}`);

const exit = ({ report, searched }: CheckRun): number => exitCode(report, { failOn: "error", failOnUnknown: false, exitZero: false, strict: false, searched });

const database = (name: string, retention: number, comment = ""): string => `${comment}Resources:
  ${name}:
    Type: AWS::RDS::DBInstance
    Properties: { Engine: postgres, BackupRetentionPeriod: ${String(retention)} }
`;

describe("--diff-base", () => {
  it("lists and counts only what has come since, wherever lines have moved to", async () => {
    at.commit({ "stack.yaml": database("Db", 0) });
    at.write({ "stack.yaml": database("Db", 0, "# a comment\n\n") });
    const same = await since("main");
    expect([listed(same), exit(same)]).toEqual([[], 0]);
    expect(same.report.difference).toMatchObject({ introduced: [], mended: [] });
    at.write({ "more.yaml": database("Other", 0) });
    const more = await since("main");
    expect(listed(more)).toContain("more.yaml: rds-backup-enabled");
    expect(listed(more).every((each) => each.startsWith("more.yaml"))).toBe(true);
    expect(exit(more)).toBe(1);
  });

  it("tells what is mended, and how the workload stood and stands", async () => {
    at.commit({ "stack.yaml": database("Db", 0) });
    at.write({ "stack.yaml": database("Db", 35) });
    const run = await since("main");
    expect(run.report.difference?.mended.map(({ rule }) => rule.id)).toContain("rds-backup-enabled");
    expect(concise(run.report, {})).toMatch(/^since main: 0 new, \d+ mended, \d+ from before not shown\n {2}\.: missed, [\d.]+ of 100 → missed, [\d.]+ of 100\n/u);
    expect(full(run.report, {})).toMatch(/\nsince main: 0 new, \d+ mended/u);
    const same = await since("HEAD", "--tier", "pilot-light");
    expect(same.report.difference?.workloads).toHaveLength(1);
  });

  it("is in JSON by its schema, and in SARIF as the state of each result", async () => {
    at.commit({ "stack.yaml": database("Db", 35) });
    at.write({ "stack.yaml": database("Db", 0), "new.yaml": database("New", 0) });
    const { report } = await since("main");
    const document: unknown = JSON.parse(json(report, {}));
    expect(reportErrors(document)).toEqual([]);
    expect(document).toMatchObject({ difference: { base: "main", workloads: [{ name: ".", before: { tier: { verdict: "missed" } }, after: { tier: { verdict: "missed" } } }] } });
    const log = sarif(report, { showUnknown: true });
    expect(new Set([...log.matchAll(/"baselineState": "(\w+)"/gu)].map(([, state]) => state))).toEqual(new Set(["new", "unchanged"]));
    expect(findingsOfValidator(log)).toEqual([]);
  });

  it("judges each state by its own configuration", async () => {
    const configuration = (tier: string): string => `version: 1\nworkloads:\n  - { name: shop, tier: ${tier}, include: ["**"] }\n`;
    at.commit({ ".resilint.yaml": configuration("backup-restore"), "stack.yaml": database("Db", 35) });
    at.write({ ".resilint.yaml": configuration("multi-region") });
    const { report } = await since("main");
    expect(report.difference?.workloads).toMatchObject([{ workload: "shop", before: { tier: "backup-restore" }, after: { tier: "multi-region" } }]);
    expect(report.difference?.introduced.length).toBeGreaterThan(0);
  });

  it("lists everything where the configuration of the base was wrong, and says why", async () => {
    at.commit({ ".resilint.yaml": "version: 7\n", "stack.yaml": database("Db", 0) });
    at.write({ ".resilint.yaml": "version: 1\n" });
    const run = await since("main");
    expect(listed(run).length).toBeGreaterThan(0);
    expect(run.report.diagnostics.map(({ message }) => message)).toEqual([expect.stringMatching(/^what was there at main cannot be judged, so that everything is listed: \.resilint\.yaml:1:10: /u)]);
  });

  it("takes a workload, a file or a configuration that has come since for new", async () => {
    at.commit({ "readme.md": "" });
    at.write({ "a/stack.yaml": database("Db", 0), "own.yaml": `version: 1\nworkloads:\n  - { name: shop, include: [a/**] }\n` });
    for (const args of [["a/stack.yaml"], ["a"], ["a", "--config", "own.yaml", "--workload", "shop"]]) expect(listed(await since("main", ...args)), args.join(" ")).toContain("a/stack.yaml: rds-backup-enabled");
  });

  it("goes with what is staged and with changed files", async () => {
    at.commit({ "a.yaml": database("A", 35), "b.yaml": database("B", 35) });
    at.write({ "a.yaml": database("A", 0), "b.yaml": database("B", 0) });
    at.git("add", "a.yaml");
    expect(listed(await since("HEAD", "--staged"))).toEqual(expect.arrayContaining(["a.yaml: rds-backup-enabled"]));
    expect(listed(await since("HEAD", "--staged")).some((each) => each.startsWith("b.yaml"))).toBe(false);
    const changed = await since("HEAD", "--changed-files", "b.yaml");
    expect(listed(changed)).toContain("b.yaml: rds-backup-enabled");
    expect(changed.report.difference?.introduced.map(({ location }) => location.file)).not.toContain("a.yaml");
  });

  it("says of an assembly that Git does not keep that it is the same before and after", async () => {
    const template = { Resources: { Db: { Type: "AWS::RDS::DBInstance", Properties: { Engine: "postgres", BackupRetentionPeriod: 0 } } } };
    const manifest = { version: "36.0.0", artifacts: { Shop: { type: "aws:cloudformation:stack", environment: "aws://unknown-account/unknown-region", properties: { templateFile: "Shop.template.json" } } } };
    at.commit({ ".gitignore": "cdk.out\n", "cdk.json": `{ "app": "node app.js" }` });
    at.write({ "cdk.out/manifest.json": JSON.stringify(manifest), "cdk.out/cdk.out": "{}", "cdk.out/Shop.template.json": JSON.stringify(template) });
    const run = await since("main");
    expect(listed(run)).toEqual([]);
    expect(run.report.diagnostics.map(({ level }) => level)).toEqual(["note"]);
    expect(run.report.diagnostics[0]?.message).toContain("is the same at main and now");
  });
});
