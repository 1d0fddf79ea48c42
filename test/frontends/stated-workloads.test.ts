import { describe, expect, it } from "vitest";
import { check } from "../../src/check.ts";
import { MemoryFiles } from "../../src/frontends/memory-files.ts";
import type { ConfiguredWorkload } from "../../src/config/configured.ts";
import type { StatedDeployment } from "../../src/frontends/stated.ts";

const STEP = { span: { file: ".resilint.yaml", start: 0, end: 0 }, label: "stated" };

const deployed = (of: StatedDeployment["of"], path: string, region: string): StatedDeployment => ({ id: `${path} in ${region}`, workload: "shop", of, path, region, step: STEP });

const shop = (...deployments: readonly StatedDeployment[]): ConfiguredWorkload => ({ name: "shop", includes: () => false, deployments, goal: {}, step: STEP });

const BUCKET = 'provider "aws" {}\nresource "aws_s3_bucket" "data" {}\n';

describe("a workload that the configuration states", () => {
  it("has the deployments of a root module and of a template side by side, and one finding for each block", async () => {
    const files = [
      { file: "app/main.tf", text: BUCKET, named: false },
      { file: "db.yaml", text: "Resources: { Data: { Type: AWS::S3::Bucket } }", named: false },
    ];
    const workloads = [shop(deployed("module", "app", "us-east-1"), deployed("module", "app", "us-west-2"), deployed("template", "db.yaml", "us-east-1"))];
    const report = await check(files, { workloads });
    expect(report.workloads.map(({ workload }) => workload)).toEqual(["shop"]);
    const versioning = report.verdicts.filter(({ rule }) => rule.id === "s3-versioning");
    expect(versioning.map(({ resource: { deployment } }) => deployment)).toEqual(["app in us-east-1", "app in us-west-2", "db.yaml in us-east-1"]);
    expect(new Set(versioning.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    expect(report.diagnostics).toEqual([]);
  });

  it("is read whole as soon as one of its files is, Terraform among them", async () => {
    const template = { file: "db.yaml", text: "Resources: { Data: { Type: AWS::S3::Bucket } }", named: false };
    const workloads = [shop(deployed("module", "app", "us-east-1"), deployed("template", "db.yaml", "us-east-1"))];
    const report = await check([template], { workloads, files: new MemoryFiles({ "app/main.tf": BUCKET, "db.yaml": template.text }) });
    expect(report.inputs.map(({ file }) => file)).toEqual(["app/main.tf", "db.yaml"]);
  });
});
