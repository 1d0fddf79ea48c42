import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { topologyErrors } from "../outputs/schema.ts";
import { Program } from "./program.ts";

let program: Program;

beforeAll(async () => {
  program = await Program.make();
  program.write({
    "shop/main.tf": `provider "aws" {
  region = "eu-west-1"
}
provider "aws" {
  alias  = "dr"
  region = "eu-central-1"
}
resource "aws_s3_bucket" "main" {}
resource "aws_s3_bucket" "copy" {
  provider = aws.dr
}
resource "aws_s3_bucket_replication_configuration" "main" {
  bucket = aws_s3_bucket.main.id
  role   = "arn:aws:iam::123456789012:role/copy"
  rule {
    status = "Enabled"
    destination {
      bucket = aws_s3_bucket.copy.arn
    }
  }
}
`,
    "logs/template.yaml": "Resources: { Logs: { Type: AWS::S3::Bucket } }\n",
    "stated/.resilint.yaml": `version: 1
workloads:
  - name: pair
    primary: us-east-1
    recovery: [us-west-2]
    deployments:
      - { template: app.yaml, region: us-east-1 }
      - { template: app.yaml, region: us-west-2 }
`,
    "stated/app.yaml": "Resources: { Carts: { Type: AWS::DynamoDB::Table } }\n",
    "empty/readme.txt": "nothing\n",
  });
});

afterAll(() => {
  program.remove();
});

describe("resilint graph", () => {
  test("draws a workload as Mermaid, and says beside it how the regions are known", () => {
    const { code, stdout, stderr } = program.run(["graph", "shop"]);
    expect(code).toBe(0);
    expect(stdout).toContain('flowchart LR\n  subgraph p1["eu-west-1 (home)"]\n    n1[("aws_s3_bucket.main<br/>S3 bucket")]\n  end\n');
    expect(stdout).toContain('  n1 ==>|"replicates to"| n2\n');
    expect(stderr).toBe(
      "home eu-west-1: the default provider (shop/main.tf:1); `aws_s3_bucket.main` replicates to `aws_s3_bucket.copy` (shop/main.tf:18)\n" +
        "recovery eu-central-1: provider alias `dr` (shop/main.tf:4); `aws_s3_bucket.main` replicates to `aws_s3_bucket.copy` (shop/main.tf:18)\n" +
        "1 workload in 1 file\n",
    );
  });

  test("draws several workloads as one document, or one of them", () => {
    expect(program.run(["graph", "shop", "logs", "-q"]).stdout.match(/^## .*$/gmu)).toEqual(["## logs", "## shop"]);
    const { stdout, stderr } = program.run(["graph", "shop", "logs", "--workload", "logs", "-q"]);
    expect(stdout.split("\n").slice(0, 5)).toEqual(["---", 'title: "logs"', "---", "flowchart LR", '  subgraph p1["unknown region of logs/template.yaml#58; the region is not stated"]']);
    expect(stderr).toBe("");
  });

  test("draws what the configuration states: one template in two regions", () => {
    const { stdout } = program.run(["graph", "stated", "-q"]);
    expect(stdout.match(/^ {2}subgraph.*$|^ {4}n.*$/gmu)).toEqual([
      '  subgraph p1["us-east-1 (home)"]',
      '    n1[("Carts<br/>DynamoDB table")]',
      '  subgraph p2["us-west-2 (recovery)"]',
      '    n2[("Carts<br/>DynamoDB table")]',
    ]);
  });

  test("writes DOT and JSON to files, and Mermaid beside them", () => {
    const { code, stdout } = program.run(["graph", "shop", "-f", "dot=out/shop.dot", "-f", "json=out/shop.json", "-f", "mermaid"]);
    expect([code, stdout.includes("flowchart LR")]).toEqual([0, true]);
    expect(readFileSync(join(program.folder, "out/shop.dot"), "utf8")).toContain('n1 -> n2 [label="replicates to", style="solid"]');
    expect(topologyErrors(JSON.parse(readFileSync(join(program.folder, "out/shop.json"), "utf8")))).toEqual([]);
  });

  test("is a format of check, too", () => {
    const { stdout } = program.run(["check", "shop", "-f", "mermaid", "--exit-zero"]);
    expect(stdout).toBe(program.run(["graph", "shop"]).stdout);
    expect(program.run(["check", "shop", "-f", "dot", "--exit-zero"]).stdout).toBe(program.run(["graph", "shop", "-f", "dot"]).stdout);
  });

  test("exits 3 where a folder holds nothing to draw", () => {
    const { code, stdout, stderr } = program.run(["graph", "empty"]);
    expect([code, stdout]).toEqual([3, 'flowchart LR\n  none["nothing to draw"]\n']);
    expect(stderr).toContain("resilint: nothing to draw");
  });

  test.each([
    [["graph", "shop", "-f", "png"], 'resilint: --format: there is no format "png"; the formats are mermaid, dot, json\n'],
    [["graph", "shop", "logs", "--workload", "shp"], 'resilint: --workload: there is no workload "shp"; did you mean shop?\n'],
    [["graph", "shop", "--tier", "warm-standby"], "resilint: there is no flag --tier; resilint --help lists all\n"],
    [["graph", "shop", "-f", "json=shop/main.tf"], "resilint: --format: shop/main.tf is an input, and the graph would overwrite it; name another file\n"],
    [["graph", "nowhere"], 'resilint: there is no file or folder "nowhere"; correct the path\n'],
  ])("exits 2 with one line and the remedy: %j", (args, stderr) => {
    expect(program.run(args)).toEqual({ code: 2, stdout: "", stderr });
  });
});
