import { join } from "node:path";
import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";

/** The laws that the linter holds of what the program may reach: each is broken in a file that exists, and found. Without types, which these do not need. */
const linter = new ESLint({
  cwd: join(import.meta.dirname, "../.."),
  overrideConfig: [{ languageOptions: { parserOptions: { projectService: false } }, linterOptions: { reportUnusedDisableDirectives: "off" } }],
  ruleFilter: ({ ruleId }) => ruleId.startsWith("no-restricted-"),
});

async function complaints(file: string, text: string): Promise<readonly string[]> {
  const [result] = await linter.lintText(text, { filePath: join(import.meta.dirname, "../..", file) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const NETWORK = ["http", "https", "http2", "net", "dgram", "dns", "dns/promises", "tls", "inspector", "inspector/promises"];

const OFFENCES: readonly string[] = [
  ...[...NETWORK, "child_process", "cluster", "worker_threads", "vm", "module", "repl", "wasi", "fs/promises"].flatMap((name) => [`import * as x from "${name}";`, `import { x } from "node:${name}";`, `const x = await import("node:${name}");`]),
  ...["writeFileSync", "appendFile", "rmSync", "mkdirSync", "createWriteStream", "renameSync", "writeSync", "promises"].map((name) => `import { ${name} } from "node:fs";`),
  'import * as fs from "node:fs";',
  'import fs from "fs";',
  'const fs = await import("node:fs");',
  'await fetch("https://resilint.example");',
  'new WebSocket("wss://resilint.example");',
  'new EventSource("https://resilint.example");',
  'globalThis.fetch("https://resilint.example");',
  'process.getBuiltinModule("node:net");',
  'process.binding("tcp_wrap");',
  "process.dlopen(module, path);",
  'const net = require("node:net");',
  'eval("1");',
  'new Function("return 1")();',
  "const x = await import(path);",
];

describe.each(["src/cli/exit.ts", "src/engine/judge.ts", "rules/s3/bucket-kept.ts"])("in %s", (file) => {
  test.each(OFFENCES)("%s", async (text) => {
    expect(await complaints(file, text)).not.toEqual([]);
  });
});

test.each([
  ["src/cli/exit.ts", 'import { readFileSync, statSync } from "node:fs"; process.exitCode = 1;'],
  ["src/cli/write-file.ts", 'import { writeFileSync, renameSync } from "node:fs";'],
  ["src/cli/streams.ts", 'import { writeSync } from "node:fs";'],
  ["src/action/runner.ts", 'import { appendFileSync } from "node:fs";'],
  ["src/cli/git.ts", 'import { execFileSync } from "node:child_process";'],
  ["src/frontends/terraform/syntax/syntax-words.ts", 'import { Worker } from "node:worker_threads";'],
  ["src/cli/threads.ts", 'import { existsSync } from "node:fs"; import { Worker } from "node:worker_threads";'],
])("what %s is there for it may do", async (file, text) => {
  expect(await complaints(file, text)).toEqual([]);
});

test.each([
  ["src/cli/git.ts", 'import { connect } from "node:net";'],
  ["src/cli/git.ts", 'import { writeFileSync } from "node:fs";'],
  ["src/cli/write-file.ts", 'import { execFileSync } from "node:child_process";'],
  ["src/cli/write-file.ts", 'import { rm } from "node:fs/promises";'],
  ["src/frontends/terraform/syntax/syntax-words.ts", 'import { spawn } from "node:child_process";'],
  ["src/frontends/terraform/syntax/syntax-words.ts", 'import { readFileSync } from "node:fs";'],
])("and no more: %s, %s", async (file, text) => {
  expect(await complaints(file, text)).toEqual(["no-restricted-imports"]);
});
