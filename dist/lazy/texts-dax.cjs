(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "dax-replicas": {
    since: "0.1.0",
    why: `
    Reads and writes go through the DAX cluster. When its only node, or its only zone, is lost, the application
    cannot reach the table through it until a new node is there, which first has to fill its cache from DynamoDB.
  `,
    remedy: `
    Run three nodes at least and leave their zones to DAX, or name a zone for each. Nodes are added without an
    interruption, and each costs as much as the first.
  `,
    example: {
  cloudformation: `
    Resources:
      Cache:
        Type: AWS::DAX::Cluster
        Properties:
          NodeType: dax.r5.large
          ReplicationFactor: 3
          IAMRoleARN: arn:aws:iam::111122223333:role/dax
  `,
  terraform: `
    resource "aws_dax_cluster" "cache" {
      cluster_name       = "cache"
      node_type          = "dax.r5.large"
      replication_factor = 3
      iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.concepts.cluster.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dax-cluster.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: ["prowler:dynamodb_accelerator_cluster_multi_az"],
    fixNote: "each node costs as much as the first",
  },
};
})
