(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "dms-multi-az": {
    since: "0.1.0",
    why: `
    Ongoing replication stops with its only instance. While the zone is lost the target falls behind, and once the
    source has let go of its logs, everything has to be loaded again. A Multi-AZ instance has a standby that goes on.
  `,
    remedy: `
    Turn Multi-AZ on and name no Availability Zone beside it, which DMS rejects. The capacity costs about twice as much.
  `,
    example: {
  cloudformation: `
    Resources:
      Replication:
        Type: AWS::DMS::ReplicationInstance
        Properties:
          ReplicationInstanceClass: dms.r6i.large
          MultiAZ: true
  `,
  terraform: `
    resource "aws_dms_replication_instance" "replication" {
      replication_instance_id    = "replication"
      replication_instance_class = "dms.r6i.large"
      multi_az                   = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationinstance.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
    similar: ["prowler:dms_instance_multi_az_enabled"],
    fixNote: "costs about twice as much for the capacity; a zone that is named beside it is taken out, for DMS rejects it",
  },
};
})
