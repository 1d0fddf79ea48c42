import { describe, expect, it } from "vitest";
import { check, type CheckedFile } from "../../src/check.ts";
import type { ConfiguredWorkload } from "../../src/config/configured.ts";
import type { StatedDeployment } from "../../src/frontends/stated.ts";

const file = (path: string, text: string): CheckedFile => ({ file: path, text, named: false });

const TEMPLATE = file("infra/app.yaml", "Parameters: { Days: { Type: Number, Default: 35 } }\nResources:\n  Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: !Ref Days } }\n");
const OTHER = file("infra/queue.yaml", "Resources: { Q: { Type: AWS::SQS::Queue } }\n");
const MODULE = file("tf/main.tf", `variable "days" {\n  default = 35\n}\nresource "aws_db_instance" "db" {\n  backup_retention_period = var.days\n}\n`);
const FILES = [TEMPLATE, OTHER, MODULE];

const step = { span: { file: ".resilint.yaml", start: 0, end: 5 }, label: "stated" };
const values = (days: string) => new Map([["Days", { value: days, step }]]);

const deployment = (id: string, more: Partial<StatedDeployment>): StatedDeployment => ({ id, workload: "shop", of: "template", path: TEMPLATE.file, step, ...more });

const workload = (deployments: readonly StatedDeployment[], includes: ConfiguredWorkload["includes"] = () => false): ConfiguredWorkload => ({ name: "shop", includes, deployments, goal: {}, step });

const EUROPE = deployment("app in eu-west-1", { region: "eu-west-1", parameters: values("7") });
const AMERICA = deployment("app in us-east-1", { region: "us-east-1", parameters: values("1") });

async function judged(files: readonly CheckedFile[], workloads: readonly ConfiguredWorkload[]) {
  const { verdicts, workloads: scorecards, diagnostics, inputs } = await check(files, { workloads });
  const retention = verdicts.filter(({ rule }) => rule.id === "rds-backup-retention").map(({ resource, outcome, workload: name }) => [name, resource.deployment, outcome]);
  return { retention: retention.sort(), workloads: scorecards.map(({ workload: name }) => name).sort(), diagnostics, inputs };
}

describe("a workload that is stated", () => {
  it("holds its deployments, each judged with its own values, and what else is, is grouped as ever", async () => {
    const { retention, workloads, diagnostics } = await judged(FILES, [workload([EUROPE, AMERICA])]);
    expect(retention).toEqual([
      ["shop", "app in eu-west-1", "holds"],
      ["shop", "app in us-east-1", "fails"],
      ["tf", "terraform:tf", "holds"],
    ]);
    expect(workloads).toEqual(["infra", "shop", "tf"]);
    expect(diagnostics).toEqual([]);
  });

  it("may hold modules beside templates, and the files that it includes", async () => {
    const module = deployment("tf in eu-west-1", { of: "module", path: "tf", region: "eu-west-1" });
    const { retention, workloads } = await judged(FILES, [workload([EUROPE, module], (each) => each.startsWith("infra/"))]);
    expect(retention).toEqual([
      ["shop", "app in eu-west-1", "holds"],
      ["shop", "tf in eu-west-1", "holds"],
    ]);
    expect(workloads).toEqual(["shop"]);
  });

  it("is looked at whole as soon as one of its files is, and not otherwise", async () => {
    const module = deployment("tf in eu-west-1", { of: "module", path: "tf", region: "eu-west-1" });
    expect((await judged([MODULE, TEMPLATE], [workload([EUROPE, module])])).retention).toHaveLength(2);
    expect((await judged([OTHER], [workload([EUROPE, module])])).retention).toEqual([]);
  });

  it("is no other one of the same name that a folder would make", async () => {
    const { workloads } = await judged([TEMPLATE, file("shop/a.yaml", OTHER.text)], [workload([EUROPE])]);
    expect(workloads).toEqual(["shop", "shop/a.yaml"]);
  });
});

describe("files that templates read", () => {
  it("are told as read, and not as passed over", async () => {
    const root = file("root.yaml", `Resources:
  N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: leaf.yaml } }
  Db: { Type: AWS::RDS::DBInstance, Properties: { "Fn::Transform": { Name: AWS::Include, Parameters: { Location: part.yaml } } } }
`);
    const leaf = file("leaf.yaml", OTHER.text);
    const part = file("part.yaml", "BackupRetentionPeriod: 14\n");
    const { inputs, retention } = await judged([root, leaf, part], []);
    expect(inputs.map(({ file: name, outcome }) => [name, outcome])).toEqual([
      ["leaf.yaml", "read"],
      ["part.yaml", "read"],
      ["root.yaml", "read"],
    ]);
    expect(retention).toEqual([[".", "root.yaml", "holds"]]);
  });
});

it("files in another order give the same report, also of what stands at the beginning of a workload", async () => {
  const saidOf = async (files: readonly CheckedFile[]) => (await check(files)).verdicts.map(({ rule, outcome, location, fingerprint }) => ({ rule: rule.id, outcome, location, fingerprint }));
  const said = await saidOf(FILES);
  expect(said).toContainEqual(expect.objectContaining({ rule: "workload-recovery-region", location: { file: "infra/app.yaml", startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 } }));
  expect(await saidOf(FILES.toReversed())).toEqual(said);
});
