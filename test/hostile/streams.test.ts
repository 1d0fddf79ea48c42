import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Ended, Program } from "../end-to-end/program.ts";

/** Streams, signals and surroundings that fail: the program ends in a line with the right exit code, and leaves no half of anything. */
const template = (id: string): string => `Resources:\n  ${id}:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MultiAZ: false\n`;
const CHECK = "check --no-config --select rds-instance-multi-az --tier warm-standby a.yaml";
const isPosix = process.platform !== "win32";

let program: Program;

beforeAll(async () => {
  program = await Program.make();
  program.write({ ".git/HEAD": "ref: refs/heads/main\n", "a.yaml": template("Db") });
  program.shell(`$RESILINT ${CHECK} -f json=report.json`);
}, 240_000);

beforeEach(() => {
  rmSync(join(program.folder, "out"), { recursive: true, force: true });
});

afterAll(() => {
  program.remove();
});

/** A line for a person: no stack, no bug. */
function isALine(text: string): void {
  expect(text).toMatch(/^resilint: [^\n]+\n$/u);
  expect(text).not.toContain("internal error");
}

describe.runIf(isPosix && existsSync("/dev/full"))("a full disk", () => {
  test.each([`${CHECK} -f full`, `${CHECK} -f concise`, `${CHECK} -f json`, `${CHECK} -f html`, "rules", "graph a.yaml", "explain rds-instance-multi-az", "report report.json", "--help", "--version", "completion bash", "a.yaml --no-config --show-config", `${CHECK} --fix=review --diff`])("behind standard output: %s", (args) => {
    const { code, stderr } = program.shell(`$RESILINT ${args} > /dev/full`);
    expect(code).toBe(2);
    expect(stderr.split("\n").at(-2)).toBe("resilint: standard output cannot be written: the disk is full; send it elsewhere");
  });

  test("behind standard error changes no exit code", () => {
    expect(program.shell(`$RESILINT ${CHECK} 2> /dev/full`).code).toBe(1);
  });

  test("behind a report leaves the others unwritten", () => {
    const { code, stderr } = program.shell(`$RESILINT ${CHECK} -f json=out/report.json -f sarif=/dev/full`);
    expect(code).toBe(2);
    isALine(stderr);
    expect(existsSync(join(program.folder, "out"))).toBe(false);
  });
});

describe.runIf(isPosix)("a stream that is closed", () => {
  test.each(["full", "json", "html"])("while it is read, or before: the exit code is that of the findings (%s)", (format) => {
    expect(program.shell(`($RESILINT ${CHECK} -f ${format}; echo $? >&2) | head -c 1`).stderr).toMatch(/^1$/mu);
    expect(program.shell(`($RESILINT ${CHECK} -f ${format}; echo $? >&2) | true`).stderr).toMatch(/^1$/mu);
  });

  test("standard output that is none: Node.js opens it as the null device", () => {
    expect(program.shell(`$RESILINT ${CHECK} --quiet >&-`)).toEqual({ code: 1, stdout: "", stderr: "" });
  });

  test("standard error that is none", () => {
    expect(program.shell(`$RESILINT ${CHECK} -f json 2>&-`).code).toBe(1);
  });

  test("standard input that is none", () => {
    const { code, stderr } = program.shell("$RESILINT - <&-");
    expect([0, 2]).toContain(code);
    expect(stderr).not.toContain("internal error");
  });
});

describe.runIf(isPosix)("standard input without an end", () => {
  const LARGE = "it is larger than 5 MB";

  test.each(["$RESILINT - --no-config < /dev/zero", "yes 'a: b' | $RESILINT - --no-config", "yes | tr -d '\\n' | $RESILINT - --no-config --stdin-filename main.tf"])("is read to the bound and no further: %s", (command) => {
    const { stderr, stdout, code } = program.shell(command);
    expect(stdout + stderr).toContain(LARGE);
    expect(code).toBe(0);
  });

  test("as a saved report", () => {
    const { stderr, code } = program.shell("$RESILINT report - < /dev/zero");
    expect(code).toBe(2);
    expect(stderr).toBe("resilint: standard input is larger than 256 MB; save the report of fewer workloads\n");
  });

  test("that says nothing is waited for, and a signal ends it", async () => {
    expect(await interrupted(["-", "--no-config", "-f", "json=out/report.json"], "SIGINT")).toEqual({ signal: "SIGINT", stderr: "" });
    expect(existsSync(join(program.folder, "out"))).toBe(false);
  });
});

describe.runIf(isPosix)("a device or a pipe where a file is named", () => {
  test.each([
    ["report /dev/zero", "/dev/zero is larger than 256 MB"],
    [`${CHECK} --baseline /dev/zero`, "--baseline /dev/zero is larger than 64 MB"],
    [`${CHECK} --var-file /dev/zero`, "--var-file /dev/zero: it is larger than 5 MB"],
    [`${CHECK} --parameter-file /dev/zero`, "--parameter-file /dev/zero: it is larger than 5 MB"],
    ["check a.yaml --config /dev/zero", "/dev/zero: it is no file"],
    [`${CHECK} --plan /dev/zero`, "--plan: there is no file"],
  ])("%s: a line", (args, words) => {
    const { code, stderr } = program.shell(`$RESILINT ${args}`);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain("internal error");
  });

  test("gives its values, as from <(command) of a shell", () => {
    program.write({ "m/main.tf": 'variable "az" {}\nresource "aws_db_instance" "d" {\n  multi_az = var.az\n}\n' });
    const { stdout } = program.shell("mkfifo values; (echo 'az = false' > values &) ; $RESILINT check --no-config --select rds-instance-multi-az --tier warm-standby m --var-file values; rm values");
    expect(stdout).toContain("m/main.tf:3:");
  });
});

/** Starts the program, waits until it has read its own code and waits, sends a signal. */
function interrupted(args: readonly string[], signal: NodeJS.Signals): Promise<{ readonly signal: NodeJS.Signals | null; readonly stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(program.installed, "dist/cli.js"), ...args], { cwd: program.folder, env: { PATH: process.env["PATH"], XDG_CACHE_HOME: program.caches }, stdio: ["pipe", "ignore", "pipe"] });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("close", (_, ended) => { resolve({ signal: ended, stderr }); });
    setTimeout(() => child.kill(signal), 1500);
  });
}

describe.runIf(isPosix)("a signal", () => {
  /** Has the program send itself a signal in the middle of something, once. */
  const WHILE = (name: string, signal: string): string => `
const fs = require("node:fs");
const original = fs.${name};
let sent = false;
fs.${name} = (...given) => {
  const result = original(...given);
  if (!sent && String(given[0]).includes("out/")) { sent = true; process.kill(process.pid, "${signal}"); }
  return result;
};
`;
  const during = (name: string, signal: string, args: string): Ended => {
    writeFileSync(join(program.folder, "signal.cjs"), WHILE(name, signal));
    mkdirSync(join(program.folder, "out"), { recursive: true });
    return program.shell(`NODE_OPTIONS="--require ${program.folder}/signal.cjs" $RESILINT ${args}; echo $? >&2`);
  };

  test.each([["SIGINT", 130], ["SIGTERM", 143], ["SIGHUP", 129]] as const)("%s while reports are written leaves whole ones and no scratch, and is the exit code", (signal, code) => {
    const { stderr } = during("writeFileSync", signal, `${CHECK} -f json=out/a.json -f sarif=out/b.sarif`);
    expect(stderr.trimEnd().split("\n").at(-1)).toBe(String(code));
    expect(readdirSync(join(program.folder, "out"))).toEqual(["a.json", "b.sarif"]);
    for (const name of ["a.json", "b.sarif"]) expect(() => void JSON.parse(readFileSync(join(program.folder, "out", name), "utf8"))).not.toThrow();
  });

  test.each(["report report.json -f html=out/x", "graph a.yaml -f dot=out/x", `${CHECK} --baseline out/x --update-baseline`, "init --yes --output out/x.yaml a.yaml"])("likewise: %s", (args) => {
    const { stderr } = during("writeFileSync", "SIGINT", args);
    expect(stderr.trimEnd().split("\n").at(-1)).toBe("130");
    expect(readdirSync(join(program.folder, "out"))).toEqual([expect.stringMatching(/^x/u)]);
  });

  test("at a pipe that nobody reads ends the program at once", async () => {
    program.shell("rm -f nobody; mkfifo nobody");
    expect(await interrupted([...CHECK.split(" "), "-f", "json=nobody"], "SIGTERM")).toMatchObject({ signal: "SIGTERM" });
  });
});

test.runIf(process.platform === "linux")("a report below /proc, where a folder can neither be found nor made, is a line", () => {
  const { code, stderr } = program.run([...CHECK.split(" "), "-f", "json=/proc/none/deep/x.json"]);
  expect(code).toBe(2);
  isALine(stderr);
});

describe.runIf(isPosix)("surroundings that are not there", () => {
  const known = (): Ended => program.run(CHECK.split(" "));

  test.each([
    ["no environment at all", "env -i"],
    ["no HOME and no caches", "env -u HOME -u XDG_CACHE_HOME"],
    ["a HOME that is no folder", "env -u XDG_CACHE_HOME HOME=/dev/null"],
    ["a cache folder that is a file", "env XDG_CACHE_HOME=$PWD/a.yaml"],
    ["a cache folder below /proc, which takes nothing", "env XDG_CACHE_HOME=/proc/none"],
    ["no TMPDIR", "env TMPDIR=/nowhere"],
    ["a terminal of no type", "env -u TERM COLUMNS=junk"],
  ])("%s", (_, env) => {
    expect(program.shell(`${env} $RESILINT ${CHECK}`)).toEqual(known());
  });

  test("a cache folder that may not be written", () => {
    mkdirSync(join(program.folder, "caches/resilint"), { recursive: true });
    chmodSync(join(program.folder, "caches/resilint"), 0o500);
    expect(program.shell(`env XDG_CACHE_HOME=$PWD/caches $RESILINT ${CHECK}`)).toEqual(known());
  });
});
