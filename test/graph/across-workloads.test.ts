import { describe, expect, it } from "vitest";
import { MemoryFiles } from "../../src/frontends/memory-files.ts";
import { readTerraform } from "../../src/frontends/terraform/read.ts";
import { folderOf } from "../../src/frontends/folder.ts";
import { assemble } from "../../src/graph/assemble.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { groupWorkloads } from "../../src/graph/workloads.ts";
import { KINDS } from "../../src/kinds/index.ts";


function graphOf(texts: Readonly<Record<string, string>>): Graph {
  const folders = [...new Set(Object.keys(texts).map(folderOf))];
  return assemble(groupWorkloads(readTerraform({ files: new MemoryFiles(texts), folders }).deployments), KINDS);
}

const NETWORK = `
resource "aws_vpc" "main" {}
resource "aws_subnet" "a" { vpc_id = aws_vpc.main.id }
resource "aws_s3_bucket" "data" { bucket = "acme-data" }
output "vpc" { value = aws_vpc.main.id }
output "subnet" { value = aws_subnet.a.id }
output "bucket" { value = aws_s3_bucket.data.id }
`;

const remote = (folder: string): string => `data "terraform_remote_state" "${folder}" {
  backend = "local"
  config  = { path = "../${folder}/terraform.tfstate" }
}
`;

/** The subjects that name one by a property, as far as that is certain. */
function referrers(graph: Graph, address: string, kind: string, property: string): readonly string[] {
  const target = graph.subjects.find((subject) => subject.address === address);
  return target ? graph.candidates(target, kind, property).certain.map((each) => `${each.workload}/${each.address}`) : [];
}

describe("split resources in another workload", () => {
  const versioned = (folder: string, target: string): Readonly<Record<string, string>> => ({
    "network/main.tf": NETWORK,
    [`${folder}/main.tf`]: `${remote("network")}resource "aws_s3_bucket" "data" {}\nresource "aws_s3_bucket_versioning" "v" {
  bucket = ${target}
  versioning_configuration { status = "Enabled" }
}`,
  });
  const filled = (graph: Graph, workload: string): readonly string[] => {
    const bucket = graph.subjects.find((subject) => subject.address === "aws_s3_bucket.data" && subject.workload === workload);
    return [...(bucket?.filled.values() ?? [])].flatMap(({ label }) => label ?? []);
  };

  it("belong to the resource that they name", () => {
    const graph = graphOf(versioned("dr", "data.terraform_remote_state.network.outputs.bucket"));
    expect([filled(graph, "network"), filled(graph, "dr")]).toEqual([["aws_s3_bucket_versioning.v.versioning_configuration.status"], []]);
  });

  it("belong to nothing there where they name it by its name alone", () => {
    expect(filled(graphOf(versioned("dr", '"acme-data"')), "network")).toEqual([]);
  });
});

describe("edges from one workload to another", () => {
  it("lead there, and back", () => {
    const graph = graphOf({
      "network/main.tf": NETWORK,
      "app/main.tf": `${remote("network")}resource "aws_subnet" "b" { vpc_id = data.terraform_remote_state.network.outputs.vpc }`,
    });
    expect(graph.workloads.map(({ name }) => name)).toEqual(["app", "network"]);
    expect(referrers(graph, "aws_vpc.main", "ec2.subnet", "vpc")).toEqual(["network/aws_subnet.a", "app/aws_subnet.b"]);
  });

  it("are not guessed: what is not known of another workload says nothing of this one", () => {
    const graph = graphOf({ "network/main.tf": NETWORK, "app/main.tf": 'variable "vpc" {}\nresource "aws_subnet" "b" { vpc_id = var.vpc }' });
    const vpc = graph.subjects.find(({ address }) => address === "aws_vpc.main");
    expect(vpc && graph.candidates(vpc, "ec2.subnet", "vpc")).toMatchObject({ certain: [{ address: "aws_subnet.a" }], loose: [] });
  });

  it("to a resource of an address that both have lead to the one that is meant", () => {
    const graph = graphOf({
      "network/main.tf": NETWORK,
      "app/main.tf": `${remote("network")}resource "aws_vpc" "main" {}\nresource "aws_subnet" "b" { vpc_id = data.terraform_remote_state.network.outputs.vpc }`,
    });
    const of = (workload: string): readonly string[] => {
      const vpc = graph.subjects.find((each) => each.address === "aws_vpc.main" && each.workload === workload);
      return vpc ? graph.candidates(vpc, "ec2.subnet", "vpc").certain.map(({ address }) => address) : [];
    };
    expect([of("network"), of("app")]).toEqual([["aws_subnet.a", "aws_subnet.b"], []]);
  });
});
