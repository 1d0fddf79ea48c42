import type { RemedyExample } from "../../src/rule.ts";

export default {
  cloudformation: `
    Resources:
      Files:
        Type: AWS::FSx::FileSystem
        Properties:
          FileSystemType: ONTAP
          StorageCapacity: 1024
          SubnetIds: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
          OntapConfiguration:
            DeploymentType: MULTI_AZ_2
            PreferredSubnetId: subnet-0123456789abcdef0
            ThroughputCapacity: 384
  `,
  terraform: `
    resource "aws_fsx_ontap_file_system" "files" {
      deployment_type     = "MULTI_AZ_2"
      storage_capacity    = 1024
      throughput_capacity = 384
      subnet_ids          = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      preferred_subnet_id = "subnet-0123456789abcdef0"
    }
  `,
} satisfies RemedyExample;
