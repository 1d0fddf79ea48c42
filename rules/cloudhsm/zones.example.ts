import type { RemedyExample } from "../../src/rule.ts";

export default {
  terraform: `
    data "aws_availability_zones" "here" {}

    resource "aws_subnet" "private" {
      count             = 2
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_cloudhsm_v2_cluster" "keys" {
      hsm_type   = "hsm2m.medium"
      subnet_ids = aws_subnet.private[*].id
    }

    resource "aws_cloudhsm_v2_hsm" "keys" {
      count      = 2
      cluster_id = aws_cloudhsm_v2_cluster.keys.id
      subnet_id  = aws_subnet.private[count.index].id
    }
  `,
} satisfies RemedyExample;
