import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { actionInputs } from "../../src/action/inputs.ts";
import { isObject } from "../outputs/schema.ts";

const root = join(import.meta.dirname, "../..");
const metadata: unknown = parse(readFileSync(join(root, "action.yml"), "utf8"));
const partOf = (name: string): Readonly<Record<string, unknown>> => {
  const part = isObject(metadata) ? metadata[name] : undefined;
  if (!isObject(part)) throw new Error(`action.yml has no ${name}`);
  return part;
};

/** As the runner hands inputs on. */
const given = (inputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]));

test("without inputs it is a check of the workspace, with the annotations of the change and a summary", () => {
  expect(actionInputs({})).toEqual({ arguments: [], changedOnly: false, annotations: "changed", summary: true, workingDirectory: "." });
});

test("inputs that nobody states are empty, and state nothing", () => {
  expect(actionInputs(given(Object.fromEntries(Object.keys(partOf("inputs")).map((name) => [name, ""]))))).toEqual(actionInputs({}));
});

test("each input is the flag of its name; what args says comes later and wins, paths come last", () => {
  const inputs = {
    paths: "infra/shop, infra/common\nmore",
    tier: "warm-standby",
    config: "ops/resilint.yaml",
    "fail-on": "warning",
    baseline: "known.json",
    "terraform-plan": "plan.json=infra/shop",
    "parameter-files": "params/prod.json",
    "var-files": "prod.tfvars\nsecrets.tfvars\n",
    "sarif-file": "resilint.sarif",
    args: "--strict --workload 'web shop'",
  };
  expect(actionInputs(given(inputs)).arguments).toEqual([
    ...["--tier=warm-standby", "--config=ops/resilint.yaml", "--fail-on=warning", "--baseline=known.json", "--plan=plan.json=infra/shop"],
    ...["--parameter-file=params/prod.json", "--var-file=prod.tfvars", "--var-file=secrets.tfvars", "--format=sarif=resilint.sarif"],
    ...["--strict", "--workload", "web shop", "infra/shop", "infra/common", "more"],
  ]);
});

test("a path is no flag and no standard input, and a value that looks like a flag is a value", () => {
  expect(actionInputs(given({ paths: "--exit-zero\n-", tier: "--exit-zero" })).arguments).toEqual(["--tier=--exit-zero", "./--exit-zero", "./-"]);
});

test.each([
  [{ "changed-only": "yes" }, 'changed-only: "yes" is neither true nor false; write one of them'],
  [{ summary: "on" }, 'summary: "on" is neither true nor false; write one of them'],
  [{ annotations: "change" }, 'annotations: "change" is not among changed, all, none; did you mean changed?'],
  [{ args: "'" }, "args has a '"],
])("%j is refused", (inputs, message) => {
  expect(() => actionInputs(given(inputs))).toThrow(message);
});

describe("action.yml", () => {
  test("has the inputs that are read, and no other", () => {
    const asked = new Set<string>();
    const env = new Proxy<Record<string, string>>({}, { get: (_, name) => void asked.add(String(name)) });
    actionInputs(env);
    expect([...asked].map((name) => name.replace("INPUT_", "").toLowerCase()).sort()).toEqual(Object.keys(partOf("inputs")).sort());
  });

  test("states the defaults that hold without it", () => {
    const defaults = Object.entries(partOf("inputs")).flatMap(([name, input]) => (isObject(input) && typeof input["default"] === "string" ? [[name, input["default"]] as const] : []));
    expect(actionInputs(given(Object.fromEntries(defaults)))).toEqual({ ...actionInputs({}), arguments: ["."] });
  });

  test("runs what the bundler makes", () => {
    expect(partOf("runs")).toEqual({ using: "node24", main: "dist/action.js" });
    expect(readFileSync(join(root, "scripts/bundle.mjs"), "utf8")).toContain('target: "dist/action.js"');
  });

  test.each(["inputs", "outputs"])("describes all its %s in docs/github-action.md, too", (part) => {
    const page = readFileSync(join(root, "docs/github-action.md"), "utf8");
    for (const [name, entry] of Object.entries(partOf(part))) {
      expect(isObject(entry) && typeof entry["description"] === "string" && entry["description"].length > 10).toBe(true);
      expect(page).toContain(`\n| \`${name}\` |`);
    }
  });
});
