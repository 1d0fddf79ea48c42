import { rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import rules from "../../rules/index.ts";
import { made, manifest, stack, table } from "../frontends/cdk/assembly-of.ts";
import { findingsOfValidator } from "../outputs/sarif-validator.ts";
import { isObject, reportErrors } from "../outputs/schema.ts";
import { type Ended, Program } from "./program.ts";

const pitr = ["--select", "dynamodb-pitr"];

const source = 'export class Shop extends Stack {\n  constructor(app: App) {\n    super(app, "Shop");\n    new Table(this, "Orders", {});\n  }\n}\n';
const metadata = { "/Shop/Orders/Resource": made("Orders1", "...new Table in aws-cdk-lib...", "new Shop (/ci/shop/lib/shop.ts:4:5)", "<anonymous> (/ci/shop/bin/app.ts:1:1)") };

let program: Program;

/** An application, as it is after `cdk synth` on another machine. */
const application = {
  ".git/HEAD": "ref: refs/heads/main\n",
  "shop/cdk.json": '{ "app": "npx tsx bin/app.ts" }\n',
  "shop/bin/app.ts": "new Shop(new App());\n",
  "shop/lib/shop.ts": source,
  "shop/cdk.out/cdk.out": '{"version":"55.0.0"}',
  "shop/cdk.out/manifest.json": manifest({ Shop: stack("Shop.template.json", { metadata, environment: "aws://111122223333/eu-west-1" }) }),
  "shop/cdk.out/tree.json": "{}",
  "shop/cdk.out/Shop.template.json": table("Orders1"),
  [`shop/cdk.out/asset.${"0a".repeat(32)}/template.json`]: table(),
};

beforeAll(async () => {
  program = await Program.make();
});

beforeEach(() => {
  rmSync(join(program.folder, "shop"), { recursive: true, force: true });
  program.write(application);
});

afterAll(() => {
  program.remove();
});

function run(...args: readonly string[]): Ended {
  const ended = program.run(args);
  expect(ended.stdout + ended.stderr).not.toMatch(/^ {4}at /mu);
  return ended;
}

const json = (...args: readonly string[]): Readonly<Record<string, unknown>> => {
  const document: unknown = JSON.parse(run("check", ...args, ...pitr, "--format", "json").stdout);
  expect(reportErrors(document)).toEqual([]);
  if (!isObject(document)) throw new Error("a report is an object");
  return document;
};

describe("an application of the CDK", () => {
  test("is checked as it was synthesised, and what is found stands on the lines of its constructs", () => {
    const { code, stdout } = run("check", "shop", ...pitr, "--format", "concise");
    expect(code).toBe(1);
    expect(stdout).toBe(
      "shop/lib/shop.ts:4:5: error: DynamoDB table `Shop/Orders` has no point-in-time recovery [dynamodb-pitr]\n" +
        `tier backup-restore (by default; see --tier): missed, 0 of 100, by 1 of ${String(rules.length)} rules\n` +
        "no strategy is recognised; lost region: unrecoverable (breached)\n1 error\n5 files (5 CDK)\n",
    );
  });

  test("shows the line, and the template below it", () => {
    expect(run("check", "shop", ...pitr, "--format", "full").stdout).toContain(`
  4 |     new Table(this, "Orders", {});
    |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   --> shop/cdk.out/Shop.template.json:3:5
  3 |     "Orders1": {
    |     ---------`);
  });

  test("is named by construct in JSON", () => {
    const { verdicts } = json("shop");
    expect(verdicts).toMatchObject([
      {
        resource: { address: "Orders1", constructPath: "Shop/Orders/Resource", deployment: "shop/cdk.out/Shop" },
        location: { file: "shop/lib/shop.ts", startLine: 4, startColumn: 5, endLine: 4, endColumn: 35 },
        workload: "shop/cdk.out",
      },
    ]);
  });

  test("is named by construct in SARIF, with the template as a related location", () => {
    const { stdout } = run("check", "shop", ...pitr, "--format", "sarif");
    const log: unknown = JSON.parse(stdout);
    const inTemplate = { physicalLocation: { artifactLocation: { uri: "shop/cdk.out/Shop.template.json" }, region: { startLine: 3, startColumn: 5, endColumn: 14 } } };
    expect(log).toMatchObject({
      runs: [
        {
          results: [
            {
              locations: [{ physicalLocation: { artifactLocation: { uri: "shop/lib/shop.ts" } }, logicalLocations: [{ fullyQualifiedName: "Orders1" }, { fullyQualifiedName: "Shop/Orders/Resource", kind: "construct" }] }],
              relatedLocations: [inTemplate, inTemplate],
            },
          ],
        },
      ],
    });
    expect(findingsOfValidator(stdout)).toEqual([]);
  });

  test("has the same fingerprint with a trace and without", () => {
    const fingerprint = (): unknown => {
      const { verdicts } = json("shop");
      const verdict: unknown = Array.isArray(verdicts) ? verdicts[0] : undefined;
      return isObject(verdict) ? verdict["fingerprint"] : undefined;
    };
    const traced = fingerprint();
    program.write({ "shop/cdk.out/manifest.json": manifest({ Shop: stack("Shop.template.json", { metadata: { "/Shop/Orders/Resource": made("Orders1") } }) }) });
    expect(traced).toMatch(/^[0-9a-f]{16}$/u);
    expect(fingerprint()).toBe(traced);
  });

  test("may be synthesised elsewhere", () => {
    rmSync(join(program.folder, "shop/cdk.out"), { recursive: true });
    program.write({ "shop/cdk.json": '{ "app": "x", "output": "../built" }', "built/manifest.json": manifest({ Shop: stack("Shop.template.json") }), "built/Shop.template.json": table() });
    expect(run("check", "shop", ...pitr, "--format", "concise").stdout).toContain("built/Shop.template.json:3:5: error");
  });

  test("that is not synthesised is told, and nothing is called clean", () => {
    rmSync(join(program.folder, "shop/cdk.out"), { recursive: true });
    const { code, stdout } = run("check", "shop", "--format", "concise");
    expect(code).toBe(3);
    expect(stdout).toContain("shop/cdk.json:1:10: warning: `cdk.out` is not there, so that the stacks of this CDK application are not checked; run `cdk synth` first\n");
  });

  test("that has changed since is told", () => {
    utimesSync(join(program.folder, "shop/cdk.out/manifest.json"), 1_000, 1_000);
    expect(run("check", "shop", ...pitr, "--format", "concise").stdout).toMatch(/^shop\/cdk\.json:1:10: warning: `cdk\.out` is older than `(?:bin\/app|lib\/shop)\.ts`, so that/u);
  });

  test("is read where its assembly is named, or one of its templates", () => {
    for (const path of ["shop/cdk.out", "shop/cdk.out/manifest.json", "shop/cdk.out/Shop.template.json"]) {
      expect(run("check", path, ...pitr, "--format", "concise").stdout, path).toContain("shop/lib/shop.ts:4:5: error: DynamoDB table `Shop/Orders`");
    }
  });
});
