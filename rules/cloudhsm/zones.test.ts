import { hcl, testRule } from "../../src/testing.ts";
import rule from "./zones.ts";

testRule(rule, {
  holds: [
    hcl`
      resource "aws_cloudhsm_v2_cluster" "keys" {}
      resource "aws_cloudhsm_v2_hsm" "a" {
        cluster_id        = aws_cloudhsm_v2_cluster.keys.cluster_id
        availability_zone = "eu-west-1a"
      }
      resource "aws_cloudhsm_v2_hsm" "b" {
        cluster_id        = aws_cloudhsm_v2_cluster.keys.cluster_id
        availability_zone = "eu-west-1b"
      }
    `,
    hcl`
      resource "aws_cloudhsm_v2_cluster" "keys" {}
      resource "aws_subnet" "keys" {
        for_each          = toset(["eu-west-1a", "eu-west-1b"])
        availability_zone = each.value
      }
      resource "aws_cloudhsm_v2_hsm" "keys" {
        for_each   = aws_subnet.keys
        cluster_id = aws_cloudhsm_v2_cluster.keys.id
        subnet_id  = each.value.id
      }
    `,
  ],
  skips: [
    // Its HSMs are not in these files.
    hcl`resource "aws_cloudhsm_v2_cluster" "keys" {}`,
  ],
  fails: [
    {
      given: hcl`
        «resource "aws_cloudhsm_v2_cluster" "keys"» {}
        resource "aws_cloudhsm_v2_hsm" "a" {
          cluster_id        = aws_cloudhsm_v2_cluster.keys.id
          availability_zone = "eu-west-1a"
        }
      `,
      says: "CloudHSM cluster `aws_cloudhsm_v2_cluster.keys` has its HSMs in fewer than two Availability Zones",
    },
    hcl`
      «resource "aws_cloudhsm_v2_cluster" "keys"» {}
      resource "aws_cloudhsm_v2_hsm" "a" {
        count             = 2
        cluster_id        = aws_cloudhsm_v2_cluster.keys.id
        availability_zone = "eu-west-1a"
      }
    `,
  ],
  unknown: [
    {
      given: hcl`
        variable "subnets" { type = list(string) }

        resource "aws_cloudhsm_v2_cluster" "keys" {}
        resource "aws_cloudhsm_v2_hsm" "keys" {
          count      = length(var.subnets)
          cluster_id = aws_cloudhsm_v2_cluster.keys.id
          subnet_id  = var.subnets[count.index]
        }
      `,
      because: "`var.subnets` has no default",
    },
    {
      given: hcl`
        resource "aws_cloudhsm_v2_cluster" "keys" {}
        resource "aws_cloudhsm_v2_hsm" "keys" {
          for_each   = toset(["subnet-1", "subnet-2"])
          cluster_id = aws_cloudhsm_v2_cluster.keys.id
          subnet_id  = each.value
        }
      `,
      because: "`subnet-1` is not defined in these files",
    },
  ],
});
