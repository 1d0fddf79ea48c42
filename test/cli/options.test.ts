import { describe, expect, test } from "vitest";
import { isInteractive, usesColor, widthFor, type ColorChoice } from "../../src/cli/appearance.ts";
import { firstWord, tokensOf } from "../../src/cli/arguments.ts";
import { duration } from "../../src/cli/duration.ts";
import { ALL_FLAGS, CHECK_FLAGS, GRAPH_FLAGS } from "../../src/cli/flags.ts";
import { help } from "../../src/cli/help.ts";
import { checkCommand, type CheckCommand } from "../../src/cli/options.ts";
import { didYouMean } from "../../src/cli/suggest.ts";
import type { Rule } from "../../src/engine/define-rule.ts";
import { FORMAT_NAMES } from "../../src/outputs/formats.ts";
import { multiAz } from "../outputs/sample.ts";

const rule = (id: string): Rule => ({
  meta: { ...multiAz, id },
  kinds: [],
  judge: () => {
    throw new Error("it is not asked here");
  },
});

const rules = ["aurora-global", "rds-backup-enabled", "rds-instance-multi-az", "s3-replication", "s3-versioning"].map(rule);

const given = (...args: readonly string[]): CheckCommand => checkCommand(args, rules);

const asked = (...args: readonly string[]): readonly string[] => given(...args).rules.map(({ meta }) => meta.id);

describe("without a flag", () => {
  test("the current folder is checked by every rule, and errors fail", () => {
    expect(given()).toMatchObject({
      paths: ["."],
      objectives: {},
      thresholds: { failOn: "error", failOnUnknown: false, exitZero: false, strict: false },
      targets: [],
      minSeverity: "note",
      color: "auto",
    });
    expect(asked()).toHaveLength(rules.length);
  });
});

describe("values", () => {
  test("may follow their flag or be joined to it", () => {
    expect(given("--tier", "pilot-light").objectives.tier).toBe("pilot-light");
    expect(given("--tier=pilot-light").objectives.tier).toBe("pilot-light");
    expect(given("-f", "json").targets).toEqual([{ format: "json" }]);
    expect(given("-fjson").targets).toEqual([{ format: "json" }]);
    expect(given("-f=json").targets).toEqual([{ format: "json" }]);
  });

  test("the last of several counts", () => {
    expect(given("--tier", "pilot-light", "--tier", "warm-standby").objectives.tier).toBe("warm-standby");
  });

  test("objectives are durations, in seconds", () => {
    expect(given("--rto", "15m", "--rpo", "0s").objectives).toEqual({ rto: 900, rpo: 0 });
  });

  test("a parameter's value may hold anything, an equals sign too", () => {
    expect(given("--parameter", "Env=prod", "--parameter", "Query=a=b,c", "--parameter", "Empty=").parameters).toEqual([
      { name: "Env", value: "prod" },
      { name: "Query", value: "a=b,c" },
      { name: "Empty", value: "" },
    ]);
  });

  test("formats go to standard output once, and to files", () => {
    expect(given("-f", "json=-").targets).toEqual([{ format: "json" }]);
    expect(given("-f", "full", "-f", "sarif=out/a=b.sarif").targets).toEqual([{ format: "full" }, { format: "sarif", file: "out/a=b.sarif" }]);
  });

  test("after -- all are paths", () => {
    expect(given("--strict", "--", "--tier", "-").paths).toEqual(["--tier", "-"]);
  });

  test("what --fail-on-unknown counts is shown", () => {
    expect(given("--fail-on-unknown").show.unknown).toBe(true);
  });
});

test("ignores count, and are not shown, unless flags say otherwise", () => {
  expect(given()).toMatchObject({ show: { suppressed: false }, ignores: { off: false, requireReason: false, reportUnused: false } });
  expect(given("--show-suppressed", "--no-ignores", "--require-reason", "--report-unused-ignores")).toMatchObject({
    show: { suppressed: true },
    ignores: { off: true, requireReason: true, reportUnused: true },
    thresholds: { reportUnusedIgnores: true },
  });
});

describe("rules", () => {
  test("are selected by id or glob, with commas or repeated", () => {
    expect(asked("--select", "rds-*,aurora-global")).toEqual(["aurora-global", "rds-backup-enabled", "rds-instance-multi-az"]);
    expect(asked("--select", "s3-versioning", "--select", "aurora-global")).toEqual(["aurora-global", "s3-versioning"]);
  });

  test("are ignored, unless they are selected by their full id and ignored by a glob", () => {
    expect(asked("--ignore", "rds-*, s3-*")).toEqual(["aurora-global"]);
    expect(asked("--ignore", "s3-*", "--extend-select", "s3-replication")).toContain("s3-replication");
    expect(asked("--select", "s3-*", "--ignore", "s3-*", "--extend-select", "aurora-global")).toEqual(["aurora-global"]);
    expect(asked("--select", "s3-versioning,s3-replication", "--ignore", "s3-versioning")).toEqual(["s3-replication"]);
  });
});

test.each([
  [[], undefined],
  [["--fix"], { safety: "safe", isWritten: true }],
  [["--fix=review"], { safety: "review", isWritten: true }],
  [["--diff"], { safety: "safe", isWritten: false }],
  [["--diff", "--fix=review", "-f", "json=report.json"], { safety: "review", isWritten: false }],
  [["--fix=review", "--fix=safe"], { safety: "safe", isWritten: true }],
] as const)("which fixes are made: %j", (args, fix) => {
  expect(given(...args).fix).toEqual(fix);
});

test("what follows --fix is a path", () => {
  expect(given("--fix", "infra")).toMatchObject({ paths: ["infra"], fix: { safety: "safe" } });
});

describe("what is wrong is said with the remedy", () => {
  test.each([
    [["--teir", "x"], "there is no flag --teir; did you mean --tier?"],
    [["--no-color"], "there is no flag --no-color; did you mean --color?"],
    [["--frobnicate-everything"], "there is no flag --frobnicate-everything; resilint --help lists all"],
    [["-x"], "there is no flag -x; resilint --help lists all"],
    [["--tier"], "--tier needs a value: --tier TIER"],
    [["--tier", "--rto"], "--tier needs a value: --tier TIER"],
    [["--strict=yes"], "--strict takes no value; leave =yes out"],
    [["--tier", "warm-stanby"], '--tier: there is no tier "warm-stanby"; did you mean warm-standby?'],
    [["--tier", "gold"], '--tier: there is no tier "gold"; the tiers are backup-restore, pilot-light, warm-standby, multi-region, active-active'],
    [["--rto", "15"], '--rto "15" is no duration; write a number and s, m, h or d, such as 15m'],
    [["--rpo", "-1h"], "--rpo needs a value: --rpo DURATION"],
    [["--region", "Ireland"], '--region: "Ireland" is no AWS Region; write one such as eu-west-1'],
    [["--parameter", "Env"], '--parameter: "Env" has no name and value; write --parameter Name=value'],
    [["--select", "rds-instance-multiaz"], "--select: there is no rule rds-instance-multiaz; did you mean rds-instance-multi-az?"],
    [["--ignore", "ec9-*"], "--ignore: there is no rule ec9-*; resilint rules lists all"],
    [["--ignore", "*"], "no rule is left to ask; select more or ignore less (resilint rules lists all)"],
    [["--fail-on", "warnings"], '--fail-on: "warnings" is not among error, warning, note, never; did you mean warning?'],
    [["--min-severity", "never"], '--min-severity: "never" is not among error, warning, note; write one of them'],
    [["-f", "jsn"], '--format: there is no format "jsn"; did you mean json?'],
    [["-f", "pdf"], `--format: there is no format "pdf"; the formats are ${FORMAT_NAMES.join(", ")}`],
    [["--fix=all"], '--fix: "all" is not among safe, review; write one of them'],
    [["--fix="], "--fix is empty; write --fix=review, or leave it out"],
    [["--diff=yes"], "--diff takes no value; leave =yes out"],
    [["--diff", "--show-config"], "--diff and --show-config contradict each other; leave one out"],
    [["--fix", "-"], "--fix: standard input is no file that could be changed; name files or folders"],
    [["--diff", "-f", "json"], "--diff and --format json both want standard output; give the format a file: --format json=FILE"],
    [["--select", ""], "--select is empty; write --select RULES, or leave it out"],
    [["--config", " "], "--config is empty; write --config FILE, or leave it out"],
    [["-c="], "-c is empty; write -c FILE, or leave it out"],
    [["good", ""], "one of the paths is empty; name a file or a folder, or leave it out"],
    [["--add-ignore", "rds-instance-multiaz", "--reason", "x"], "--add-ignore: there is no rule rds-instance-multiaz; did you mean rds-instance-multi-az?"],
    [["--add-ignore", "s3-*"], "--add-ignore needs a reason; add --reason TEXT"],
    [["--ignore", ","], "--ignore names no rule; name one or leave it out"],
    [["-f", "json="], "--format json= names no file; write --format json=FILE"],
    [["-f", "json", "-f", "sarif"], "--format json and sarif both want standard output; give one a file: --format sarif=FILE"],
    [["-f", "json=a", "-f", "sarif=a"], "--format: a is named twice; give each format a file of its own"],
    [["--color", "yes"], '--color: "yes" is not among auto, always, never; write one of them'],
    [["-q", "-v"], "--quiet and --verbose contradict each other; leave one out"],
    [["--stdin-filename", "a.yaml"], "--stdin-filename is for standard input; add - to the paths"],
  ])("%j", (args, message) => {
    expect(() => given(...args)).toThrow(message);
  });
});

test.each([
  ["0s", 0],
  ["90s", 90],
  ["15m", 900],
  ["1.5h", 5400],
  ["7d", 604_800],
])("%s is %i seconds", (text, seconds) => {
  expect(duration("--rto", text)).toBe(seconds);
});

test.each(["", "m", "15 m", "15min", "1e3s", "٣m", "Infinitys"])("%j is no duration", (text) => {
  expect(() => duration("--rto", text)).toThrow("is no duration");
});

test("the command is the first word that is no flag and no flag's value", () => {
  expect(firstWord(tokensOf(["--tier", "check", "rules"], ALL_FLAGS))?.value).toBe("rules");
  expect(firstWord(tokensOf(["-f", "json", "check"], ALL_FLAGS))?.value).toBe("check");
  expect(firstWord(tokensOf(["--", "check"], ALL_FLAGS))).toBeUndefined();
});

test("what is near is suggested: letters swapped, missing, too many, or the beginning alone", () => {
  const names = ["warm-standby", "pilot-light"];
  for (const typed of ["wram-standby", "warmstandby", "warm--standby", "Warm-Standby", "warm"]) {
    expect(didYouMean(typed, names, "none")).toBe("did you mean warm-standby?");
  }
  expect(didYouMean("bronze", names, "none")).toBe("none");
});

test("the help fits 80 columns and names every flag", () => {
  for (const [command, flags] of [["check", CHECK_FLAGS], ["graph", GRAPH_FLAGS]] as const) {
    const text = help(command);
    for (const name of Object.keys(flags)) expect(text).toContain(`--${name}`);
    for (const line of text.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
  }
});

describe("colour", () => {
  const uses = (terminal: boolean, env: Record<string, string>, choice: ColorChoice = "auto") => usesColor(choice, { terminal, columns: 80, env });

  test("is for terminals before which somebody sits", () => {
    expect(uses(true, {})).toBe(true);
    expect(uses(false, {})).toBe(false);
    expect(uses(true, { TERM: "dumb" })).toBe(false);
    expect(uses(true, { CI: "true" })).toBe(false);
    expect(uses(true, { CI: "false" })).toBe(true);
  });

  test("is forced or forbidden by the environment", () => {
    expect(uses(true, { NO_COLOR: "1" })).toBe(false);
    expect(uses(true, { NO_COLOR: "" })).toBe(true);
    expect(uses(false, { FORCE_COLOR: "1" })).toBe(true);
    expect(uses(true, { FORCE_COLOR: "0" })).toBe(false);
    expect(uses(false, { FORCE_COLOR: "1", NO_COLOR: "1", CI: "true" })).toBe(true);
  });

  test("is decided by the flag before all else", () => {
    expect(uses(true, { FORCE_COLOR: "1" }, "never")).toBe(false);
    expect(uses(false, { NO_COLOR: "1" }, "always")).toBe(true);
  });
});

test("a terminal that a CI system emulates is none", () => {
  expect(isInteractive({ terminal: true, columns: 80, env: { CI: "true" } })).toBe(false);
  expect(isInteractive({ terminal: true, columns: 80, env: {} })).toBe(true);
});

test("text is as wide as the terminal, within what reads well, and 80 columns without one", () => {
  const width = (terminal: boolean, columns?: number) => widthFor({ terminal, columns, env: {} });
  expect([width(true, 90), width(true, 300), width(true, 20), width(true, 0), width(true), width(false, 300)]).toEqual([90, 100, 60, 80, 80, 80]);
});
