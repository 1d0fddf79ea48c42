import { describe, expect, it } from "vitest";
import { lookAt, type ResourceOf } from "../../src/graph/resource.ts";
import { rdsInstance } from "../../src/kinds/rds.ts";
import { graphOf, hcl } from "../../src/testing.ts";

const graph = graphOf([
  hcl`
    provider "aws" {
      region = "eu-west-1"
    }

    provider "aws" {
      alias  = "recovery"
      region = "eu-central-1"
    }

    resource "aws_db_instance" "db" {
      identifier           = "orders"
      parameter_group_name = "db"
    }

    resource "aws_rds_cluster_instance" "member" {
      cluster_identifier      = "main"
      engine                  = "aurora-mysql"
      instance_class          = "db.r6g.large"
      db_parameter_group_name = "member"
    }

    resource "aws_db_instance" "named" {
      identifier = "named"
    }

    resource "aws_db_instance_automated_backups_replication" "db" {
      provider               = aws.recovery
      source_db_instance_arn = aws_db_instance.db.arn
    }

    resource "aws_db_instance_automated_backups_replication" "named" {
      provider               = aws.recovery
      source_db_instance_arn = "arn:aws:rds:eu-west-1:111122223333:db:named"
    }

    resource "aws_db_instance_automated_backups_replication" "other" {
      provider               = aws.recovery
      source_db_instance_arn = "arn:aws:rds:us-east-1:111122223333:db:orders"
    }
  `,
]);

function at(address: string): ResourceOf<typeof rdsInstance> {
  const subject = graph.subjects.find((each) => each.address === address);
  if (!subject) throw new Error(`there is no ${address}`);
  return lookAt(rdsInstance, graph, graph.world, subject);
}

const said = (property: { evidence(): readonly { readonly says: string }[] }): readonly string[] => property.evidence().map(({ says }) => says);

describe("one kind of two types", () => {
  it("reads and shows each under its own name", () => {
    expect(said(at("aws_db_instance.db").parameterGroup)).toEqual(["aws_db_instance.db.parameter_group_name is `db`"]);
    expect(said(at("aws_rds_cluster_instance.member").parameterGroup)).toEqual(["aws_rds_cluster_instance.member.db_parameter_group_name is `member`"]);
  });

  it("knows no default of what a type does not have, and says nothing of it", () => {
    expect(at("aws_db_instance.db").storageEncrypted.equals(false).outcome).toBe("holds");
    expect(at("aws_rds_cluster_instance.member").storageEncrypted.equals(false).outcome).toBe("unknown");
    expect(said(at("aws_rds_cluster_instance.member").storageEncrypted)).toEqual([]);
  });

  it("tells what its language has", () => {
    expect(at("aws_db_instance.db").knows("preventDestroy")).toBe(true);
    expect(at("aws_db_instance.db").knows("deletionPolicy")).toBe(false);
    expect(at("aws_db_instance.db").knows("cluster")).toBe(false);
    expect(at("aws_rds_cluster_instance.member").knows("cluster")).toBe(true);
  });
});

describe("a companion that says something by where it stands", () => {
  it("fills a property with its region, found by reference or by a literal ARN", () => {
    expect(said(at("aws_db_instance.db").backupReplicationRegion)).toEqual(["aws_db_instance_automated_backups_replication.db.region is `eu-central-1`"]);
    expect(said(at("aws_db_instance.named").backupReplicationRegion)).toEqual(["aws_db_instance_automated_backups_replication.named.region is `eu-central-1`"]);
  });
});
