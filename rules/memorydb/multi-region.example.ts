import type { RemedyExample } from "../../src/rule.ts";

/** A template stands in one region: a stack in each creates a member, and all but the first take the name of the whole as a parameter. */
export default {
  terraform: `
    resource "aws_memorydb_multi_region_cluster" "everywhere" {
      multi_region_cluster_name_suffix = "orders"
      node_type                        = "db.r7g.xlarge"
    }

    resource "aws_memorydb_cluster" "orders" {
      name                      = "orders"
      node_type                 = "db.r7g.xlarge"
      acl_name                  = "open-access"
      multi_region_cluster_name = aws_memorydb_multi_region_cluster.everywhere.multi_region_cluster_name
    }

    resource "aws_memorydb_cluster" "recovery" {
      region                    = "eu-central-1"
      name                      = "orders"
      node_type                 = "db.r7g.xlarge"
      acl_name                  = "open-access"
      multi_region_cluster_name = aws_memorydb_multi_region_cluster.everywhere.multi_region_cluster_name
    }
  `,
} satisfies RemedyExample;
