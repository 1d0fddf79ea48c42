import { expect, test } from "vitest";
import { dot } from "../../../src/outputs/topology/dot.ts";
import { mermaid } from "../../../src/outputs/topology/mermaid.ts";
import { hcl, yaml } from "../../../src/testing.ts";
import { topology } from "../../recovery/topology/drawn.ts";
import { hostile, HOSTILE } from "./hostile.ts";

const pair = topology(hcl`
  provider "aws" {
    region = "eu-west-1"
  }
  provider "aws" {
    alias  = "dr"
    region = "eu-central-1"
  }
  variable "other" {}
  resource "aws_db_instance" "main" {
    multi_az = true
  }
  resource "aws_db_instance" "copy" {
    provider            = aws.dr
    replicate_source_db = aws_db_instance.main.arn
    availability_zone   = "eu-central-1a"
  }
  resource "aws_db_instance" "other" {
    replicate_source_db = var.other
  }
`);

test("Mermaid: regions hold zones and resources, and recovery is laid out beyond home", () => {
  expect(mermaid([pair])).toBe(`flowchart LR
  subgraph p1["eu-west-1 (home)"]
    n1[("aws_db_instance.main<br/>RDS instance, Multi-AZ")]
    n2[("aws_db_instance.other<br/>RDS instance")]
  end
  subgraph p2["eu-central-1 (recovery)"]
    subgraph p2z1["eu-central-1a"]
      n3[("aws_db_instance.copy<br/>RDS instance")]
    end
  end
  subgraph p3["not known what it is"]
    n4["?<br/>RDS instance<br/>#96;var.other#96; has no default"]
  end
  n3 ==>|"replica of"| n1
  n2 ==>|"replica of"| n4
  p1 ~~~ p2
  classDef data fill:#dbe9ff,stroke:#2f5f9e,color:#10243d
  class n1,n2,n3 data
  classDef doubt fill:#ffffff,stroke:#b00020,stroke-dasharray:5 4,color:#5c0010
  class n4 doubt
  style p1 fill:#f3fbf3,stroke:#2f7d3b,stroke-width:2px,color:#0f2f14
  style p2 fill:#f2f7ff,stroke:#2f5f9e,stroke-width:2px,color:#10243d
  style p3 fill:#ffffff,stroke:#b00020,stroke-dasharray:5 4,color:#5c0010
  style p2z1 fill:#ffffff,stroke:#999999,stroke-dasharray:2 3,color:#222222
`);
});

test("Mermaid: several workloads are a document with a heading and a diagram for each, and one without resources is left out", () => {
  const text = mermaid([{ ...pair, workload: "one" }, { ...pair, workload: "two_*" }, topology(yaml`Resources: { A: { Type: AWS::IAM::Role } }`)]);
  expect(text.match(/^## .*$|^```.*$|^title: .*$/gmu)).toEqual(["## one", "```mermaid", 'title: "one"', "```", "## two\\_\\*", "```mermaid", 'title: "two_*"', "```"]);
});

test("Mermaid: where there is nothing to draw the diagram says so", () => {
  expect(mermaid([])).toBe('flowchart LR\n  none["nothing to draw"]\n');
});

test("Mermaid: no name is more than a name", () => {
  const lines = mermaid([hostile()]).split("\n");
  const names = lines.filter((line) => /^ {4}n\d+/u.test(line));
  expect(names).toHaveLength(HOSTILE.length + 2);
  for (const line of names) expect(line).toMatch(/^ {4}n\d+\[\(?"(?:[\p{L}\p{N} _.,/()?-]|#\d+;|<br\/>)+"\)?\]$/u);
  expect(lines.filter((line) => /[^\u0020-\u007e]/u.test(line))).toEqual([]);
  expect(lines[1]).toBe('title: "a \\"workload\\"\\\\n---\\\\n<b>`"');
});

test("DOT: clusters hold zones and resources", () => {
  expect(dot([pair]).split("\n").filter((line) => /label|->/u.test(line)).map((line) => line.trim().replace(/, shape.*|, style.*/u, ""))).toEqual([
    'graph [rankdir="LR", label="", labelloc="t", fontname="Helvetica,Arial,sans-serif", compound="true"]',
    'graph [label="eu-west-1 (home)"',
    'n1 [label="aws_db_instance.main\\nRDS instance, Multi-AZ"',
    'n2 [label="aws_db_instance.other\\nRDS instance"',
    'graph [label="eu-central-1 (recovery)"',
    'graph [label="eu-central-1a"',
    'n3 [label="aws_db_instance.copy\\nRDS instance"',
    'graph [label="not known what it is"',
    'n4 [label="?\\nRDS instance\\n`var.other` has no default"',
    'n3 -> n1 [label="replica of"',
    'n2 -> n4 [label="replica of"',
  ]);
});

test("DOT: no name is more than a name", () => {
  const lines = dot([hostile()]).split("\n");
  const names = lines.filter((line) => /^ {4}n\d+ \[/u.test(line));
  expect(names).toHaveLength(HOSTILE.length + 2);
  for (const line of names) expect(line).toMatch(/^ {4}n\d+ \[label="(?:[^"\\]|\\["\\n])*", shape="\w+", fillcolor="#\w{6}", style="[\w,]+"\]$/u);
});
