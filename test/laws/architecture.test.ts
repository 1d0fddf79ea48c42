import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseOptions, type ICruiseResult } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const options = await extractOptions(join(root, ".dependency-cruiser.mjs"));
const laws = (options.ruleSet?.forbidden ?? []).map(({ name }) => name ?? "a law without a name");

/** For every law a file that breaks it: where the file is, and what it says. */
const offences: Readonly<Record<string, readonly [file: string, text: string]>> = {
  "layer-source": ["src/source/span.ts", `import type { Reading } from "../value/reading.ts";`],
  "layer-value": ["src/value/verdict.ts", `import { graph } from "../graph/graph.ts";`],
  "layer-graph": ["src/graph/assemble.ts", `import { rds } from "../kinds/rds.ts";`],
  "layer-kinds": ["src/kinds/s3.ts", `import { mechanisms } from "../recovery/mechanisms.ts";`],
  "layer-facts": ["src/recovery/estimate/chain.ts", `import { tiers } from "../tiers.ts";`],
  "layer-rule": ["src/rule.ts", `export * from "./recovery/tiers.ts";`],
  "layer-rules": ["rules/rds/reads-a-kind.ts", `import { rds } from "../../src/kinds/rds.ts";`],
  "layer-frontends": ["src/frontends/discover.ts", `import { rds } from "../kinds/rds.ts";`],
  "layer-engine": ["src/engine/suppress.ts", `import { tiers } from "../recovery/tiers.ts";`],
  "layer-policy": ["src/recovery/scorecard.ts", `import { rule } from "../rule.ts";`],
  "layer-outputs": ["src/outputs/text.ts", `import { discover } from "../frontends/discover.ts";`],
  "layer-fix": ["src/fix/rounds.ts", `import { rds } from "../kinds/rds.ts";`],
  "layer-config": ["src/config/schema.ts", `import { text } from "../outputs/text.ts";`],
  "layer-testing": ["src/testing.ts", `import { main } from "./cli/main.ts";`],
  "layer-check": ["src/check/read.ts", `import { main } from "../cli/main.ts";`],
  "layer-entries": ["src/cli/main.ts", `import { ruleTester } from "../testing.ts";`],
  "no-file-without-a-layer": ["src/value/property.ts", `import { helper } from "../helpers.ts";`],
  "no-circles": ["src/value/reading.ts", `import { term } from "./term.ts";`],
  "rule-stands-alone": ["rules/rds/uses-another.ts", `import other from "./reads-a-kind.ts";`],
  "rule-test-stands-alone": ["rules/rds/uses-another.test.ts", `import other from "./reads-a-kind.ts";`],
  "rule-list-holds-rules": ["rules/index.ts", `import { rds } from "../src/kinds/rds.ts";`],
  "languages-apart": ["src/frontends/terraform/read.ts", `import { read } from "../cloudformation/read.ts";`],
  "cdk-is-cloudformation": ["src/frontends/cdk/assembly.ts", `import { read } from "../terraform/read.ts";`],
  "oracles-are-for-tests": ["src/frontends/terraform/syntax/parse.ts", `import Parser from "web-tree-sitter";`],
  "machine-at-the-edge": ["src/engine/baseline.ts", `const fs = await import("node:fs/promises");`],
  "no-network": ["src/cli/update.ts", `import { get } from "node:https";`],
  "no-processes": ["src/cli/hook.ts", `import { exec } from "child_process";`],
  "no-tests-in-the-program": ["src/index.ts", `import { sample } from "../test/sample.ts";`],
  "no-broken-imports": ["src/value/term.ts", `import { gone } from "./gone.ts"; import { reading } from "./reading.ts";`],
};

/** What the offending files lead to, and what is within the laws and must stay so. */
const bystanders: Readonly<Record<string, string>> = {
  "src/graph/graph.ts": `import type { Span } from "../source/span.ts"; import { json } from "../../package.json";`,
  "src/kinds/rds.ts": "",
  "src/recovery/mechanisms.ts": `import { rds } from "../kinds/rds.ts";`,
  "src/recovery/tiers.ts": `import { mechanisms } from "./mechanisms.ts"; import { judge } from "../engine/judge.ts";`,
  "src/engine/judge.ts": `import { graph } from "../graph/graph.ts"; import { Cron } from "croner";`,
  "src/frontends/cloudformation/read.ts": `import { readFileSync } from "../files.ts";`,
  "src/frontends/cdk/manifest.ts": `import { read } from "../cloudformation/read.ts";`,
  "src/frontends/files.ts": `export { readFileSync } from "node:fs";`,
  "src/frontends/terraform/syntax/hcl2json-worker.cjs": `require("@cdktf/hcl2json");`,
  "src/check/judge.ts": `import { judge } from "../engine/judge.ts"; import { KINDS } from "../kinds/rds.ts";`,
  "src/helpers.ts": "",
  "rules/rds/good.ts": `import { rule } from "../../src/rule.ts";`,
  "rules/rds/good.test.ts": `import { ruleTester } from "../../src/testing.ts"; import good from "./good.ts";`,
  "test/sample.ts": "",
  "package.json": "{}",
  "node_modules/croner/package.json": `{ "name": "croner", "version": "1.0.0", "main": "index.js" }`,
  "node_modules/croner/index.js": "",
  "node_modules/web-tree-sitter/package.json": `{ "name": "web-tree-sitter", "version": "1.0.0", "main": "index.js" }`,
  "node_modules/web-tree-sitter/index.js": "",
  "node_modules/@cdktf/hcl2json/package.json": `{ "name": "@cdktf/hcl2json", "version": "1.0.0", "main": "index.js" }`,
  "node_modules/@cdktf/hcl2json/index.js": "",
};

async function violations(folder: string): Promise<ICruiseResult["summary"]["violations"]> {
  const here: ICruiseOptions = { ...options, validate: true, baseDir: folder };
  const { output } = await cruise(["src", "rules"], here);
  if (typeof output === "string") throw new Error(output);
  expect(output.summary.totalCruised).toBeGreaterThan(0);
  return output.summary.violations;
}

describe("the architecture", () => {
  test("is kept: every import goes the way that the layers allow", async () => {
    const found = await violations(root);
    const told = found.map(({ rule, from, to, cycle }) => {
      const way = cycle === undefined ? to : cycle.map(({ name }) => name).join(" → ");
      return `${rule.name}: ${from} → ${way}`;
    });
    expect(told).toEqual([]);
  });

  test("has a reason for every law", () => {
    for (const { name, comment = "" } of options.ruleSet?.forbidden ?? []) expect(comment.length, name).toBeGreaterThan(40);
  });
});

describe("a program that breaks every law", () => {
  let folder = "";
  let found: ICruiseResult["summary"]["violations"] = [];

  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "resilint-laws-")));
    const files = [...Object.values(offences), ...Object.entries(bystanders)];
    for (const [file, text] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    found = await violations(folder);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test("is told so for every law that there is", () => {
    expect(Object.keys(offences).sort()).toEqual([...laws].sort());
  });

  test.each(Object.entries(offences))("%s", (law, [file]) => {
    expect(found.filter(({ rule }) => rule.name === law).map(({ from }) => from)).toContain(file);
  });

  test.each(Object.keys(bystanders).filter((file) => file.endsWith(".ts")))("finds nothing wrong with %s", (file) => {
    expect(found.filter(({ from }) => from === file)).toEqual([]);
  });
});
