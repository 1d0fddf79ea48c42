import { expect, test } from "vitest";
import type { SurveyedWorkload } from "../../src/check.ts";
import { proposal, type ProposalInput } from "../../src/cli/init-proposal.ts";
import { includeOf } from "../../src/config/paths.ts";
import { readConfiguration } from "../../src/config/read.ts";
import { MemoryFiles } from "../../src/frontends/memory-files.ts";

const shop: SurveyedWorkload = { name: "infra/shop", of: "terraform", files: ["infra/shop/main.tf"], home: "us-east-1", recovery: ["us-west-2"] };
const open: SurveyedWorkload = { name: "cfn", of: "cloudformation", files: ["cfn/app.yaml"], recovery: [], undecided: "no region is stated" };

const files = new MemoryFiles({ "/r/infra/shop/prod.tfvars": "", "/r/infra/shop/terraform.tfvars": "", "/r/infra/shop/all.auto.tfvars": "", "/r/infra/shop/env/dev.tfvars": "", "/r/cfn/params/prod.json": "{}" });

const input = (given: Partial<ProposalInput> = {}): ProposalInput => ({ folder: "/r", pathOf: (file) => `/r/${file}`, list: (folder) => files.list(folder), hasSchema: false, ...given });

const read = (text: string) => {
  const found = readConfiguration({ file: "c", text });
  if (found.is !== "configuration") throw new Error(found.problems.map(({ message }) => message).join("\n"));
  return (found.configuration.workloads?.value ?? []).map(({ value: { name, tier, include, primary, recovery, environments } }) => ({
    name: name.value,
    tier: tier?.value,
    include: include?.value.map(({ value }) => value),
    primary: primary?.value,
    recovery: recovery?.value.map(({ value }) => value),
    environments: [...(environments?.value.keys() ?? [])],
  }));
};

test("says what was found, and is a configuration", () => {
  const text = proposal([shop, open], input());
  expect(text.split("\n", 1)[0]).toBe("# yaml-language-server: $schema=https://raw.githubusercontent.com/resilint/resilint/main/schemas/resilint.schema.json");
  expect(read(text)).toEqual([
    { name: "infra/shop", tier: undefined, include: ["infra/shop/**"], primary: "us-east-1", recovery: ["us-west-2"], environments: ["prod", "dev"] },
    { name: "cfn", tier: undefined, include: ["cfn/**"], primary: undefined, recovery: undefined, environments: ["prod"] },
  ]);
  expect(text).toContain("# The home Region is not known: no region is stated.");
});

test("asks for what is missing only, and again after what is none", () => {
  const asked: string[] = [];
  const answers = ["warm", "warm-standby", "none", "us-esat-1"];
  const text = proposal([shop, open], input({ ask: (question) => (asked.push(question), answers.shift()) }));
  expect(read(text)).toMatchObject([{ tier: "warm-standby", primary: "us-east-1" }, { tier: "none", primary: "us-east-1" }]);
  expect(asked.map((each) => each.split("(", 1)[0])).toEqual(["DR tier of infra/shop ", '"warm" is no tier; did you mean warm-standby? DR tier of infra/shop ', "DR tier of cfn ", "Home Region of cfn, which is not known: no region is stated "]);
});

test("asks once for many, and ends when the answers do", () => {
  const many = Array.from({ length: 6 }, (_, index): SurveyedWorkload => ({ ...shop, name: `m${String(index)}`, files: [`m${String(index)}/main.tf`] }));
  expect(read(proposal(many, input({ ask: () => "pilot-light" }))).map(({ tier }) => tier)).toEqual(Array.from({ length: 6 }, () => "pilot-light"));
  expect(read(proposal([open], input({ ask: () => undefined })))[0]).toMatchObject({ tier: undefined, primary: undefined });
});

test("keeps workloads of one folder, and of a folder in another, apart", () => {
  const inner: SurveyedWorkload = { ...shop, name: "infra/shop/inner", files: ["infra/shop/inner/main.tf"] };
  const beside: SurveyedWorkload = { ...open, name: "infra/shop/app.yaml", files: ["infra/shop/app.yaml"] };
  expect(read(proposal([shop, inner], input())).map(({ include }) => include)).toEqual([["infra/shop/*.tf"], ["infra/shop/inner/**"]]);
  expect(read(proposal([shop, beside], input())).map(({ include }) => include)).toEqual([["infra/shop/*.tf"], ["infra/shop/app.yaml"]]);
});

test("gives each workload its own files and those of no other, wherever they lie", () => {
  const found: readonly SurveyedWorkload[] = [
    { ...open, name: ".", files: ["main.yaml", "network.json"] },
    { ...open, name: "app", files: ["app/api.yaml", "app/auth.yaml"] },
    { ...open, name: "app/plan.yaml", files: ["app/plan.yaml"] },
    { ...shop, name: "app/db", files: ["app/db/main.tf.json", "app/db/more.tf"] },
    { ...shop, name: "app/db/replica", files: ["app/db/replica/main.tofu"] },
  ];
  const includes = read(proposal(found, input())).map(({ include = [] }) => include.map((glob) => includeOf(glob, "/r")));
  const takenBy = (file: string): readonly string[] => found.flatMap(({ name }, index) => (includes[index]?.some((include) => include?.matches(`/r/${file}`)) ? [name] : []));
  for (const { name, files: own } of found) for (const file of own) expect([file, takenBy(file)]).toEqual([file, [name]]);
});

test("names of any kind come back as they are", () => {
  const name = 'a: "b" # \u0007\u202e\u{e0001} c';
  expect(read(proposal([{ ...shop, name }], input()))[0]?.name).toBe(name);
});
