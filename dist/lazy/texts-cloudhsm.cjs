(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "cloudhsm-zones": {
    since: "0.1.0",
    why: `
    The HSMs of a cluster hold the same keys and take over from each other. With all of them in one Availability Zone nobody can
    use the keys when that zone is lost, and keys that were made since the last backup are gone with a single HSM.
  `,
    remedy: `
    Add an HSM in a second zone of the cluster. AWS copies users and keys to it; each HSM is charged by the hour.
  `,
    example: {
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
},
    noFix: "a further HSM is a resource of its own, and needs a subnet in a second zone",
    references: [
    "https://docs.aws.amazon.com/cloudhsm/latest/userguide/bp-cluster-management.html",
    "https://docs.aws.amazon.com/cloudhsm/latest/userguide/clusters.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  },
};
})
