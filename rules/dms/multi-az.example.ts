import type { RemedyExample } from "../../src/rule.ts";

export default {
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
} satisfies RemedyExample;
