(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "incident-manager-replicated": {
    since: "0.1.0",
    why: `
    Incident Manager keeps contacts, escalation plans and response plans in the regions of its replication set. With one
    region, nobody is called and no plan can be read when that region is lost, which is when they are needed.
  `,
    remedy: `
    Add a second region to the replication set. AWS copies the data there; regions can be added later, one at a time.
  `,
    example: {
  cloudformation: `
    Resources:
      Incidents:
        Type: AWS::SSMIncidents::ReplicationSet
        Properties:
          Regions:
            - RegionName: eu-west-1
            - RegionName: eu-central-1
  `,
  terraform: `
    resource "aws_ssmincidents_replication_set" "incidents" {
      regions { name = "eu-west-1" }
      regions { name = "eu-central-1" }
    }
  `,
},
    noFix: "which second region keeps the data is for somebody to choose",
    references: [
    "https://docs.aws.amazon.com/incident-manager/latest/userguide/disaster-recovery-resiliency.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-replicationset.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "IR-4"] },
  },
};
})
