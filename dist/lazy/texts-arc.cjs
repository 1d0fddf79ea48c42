(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "arc-plan-complete": {
    since: "0.1.0",
    why: `
    A Region switch plan does what its steps say, in the regions that it names, by the permissions of its role. A
    global cluster that no step moves keeps its writer in the region that is left, and what has been switched over
    then writes nowhere.
  `,
    remedy: `
    Name both regions of the workload, a role for the execution, and in each workflow a step for each global cluster,
    ahead of what sends users over. Region switch evaluates the plan every 30 minutes and warns of what is missing;
    a plan is charged by the month.
  `,
    example: {
  cloudformation: `
    Resources:
      Global:
        Type: AWS::RDS::GlobalCluster
        Properties: { GlobalClusterIdentifier: shop, Engine: aurora-postgresql }
      Plan:
        Type: AWS::ARCRegionSwitch::Plan
        Properties:
          Name: shop
          ExecutionRole: !Sub "arn:aws:iam::\${AWS::AccountId}:role/region-switch"
          RecoveryApproach: activePassive
          PrimaryRegion: eu-west-1
          Regions: [eu-west-1, eu-central-1]
          Workflows:
            - WorkflowTargetAction: activate
              Steps:
                - Name: database
                  ExecutionBlockType: AuroraGlobalDatabase
                  ExecutionBlockConfiguration:
                    GlobalAuroraConfig:
                      GlobalClusterIdentifier: !Ref Global
                      Behavior: switchoverOnly
                      Ungraceful: { Ungraceful: failover }
                      DatabaseClusterArns:
                        - !Sub "arn:aws:rds:eu-west-1:\${AWS::AccountId}:cluster:shop"
                        - !Sub "arn:aws:rds:eu-central-1:\${AWS::AccountId}:cluster:shop"
                - Name: users
                  ExecutionBlockType: Route53HealthCheck
                  ExecutionBlockConfiguration:
                    Route53HealthCheckConfig: { HostedZoneId: Z123, RecordName: www.example.com }
  `,
  terraform: `
    resource "aws_rds_global_cluster" "shop" {
      global_cluster_identifier = "shop"
      engine                    = "aurora-postgresql"
    }

    resource "aws_arcregionswitch_plan" "shop" {
      name              = "shop"
      execution_role    = "arn:aws:iam::111122223333:role/region-switch"
      recovery_approach = "activePassive"
      primary_region    = "eu-west-1"
      regions           = ["eu-west-1", "eu-central-1"]

      workflow {
        workflow_target_action = "activate"

        step {
          name                 = "database"
          execution_block_type = "AuroraGlobalDatabase"

          global_aurora_config {
            global_cluster_identifier = aws_rds_global_cluster.shop.id
            behavior                  = "switchoverOnly"

            database_cluster_arns = [
              "arn:aws:rds:eu-west-1:111122223333:cluster:shop",
              "arn:aws:rds:eu-central-1:111122223333:cluster:shop",
            ]

            ungraceful {
              ungraceful = "failover"
            }
          }
        }

        step {
          name                 = "users"
          execution_block_type = "Route53HealthCheck"

          route53_health_check_config {
            hosted_zone_id = "Z123"
            record_name    = "www.example.com"
          }
        }
      }
    }
  `,
},
    noFix: "which steps move the workload, in which order and by which role, is for whoever runs the plan to say",
    references: [
    "https://docs.aws.amazon.com/r53recovery/latest/dg/region-switch.html",
    "https://docs.aws.amazon.com/r53recovery/latest/dg/working-with-rs-workflows.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html",
  ],
    frameworks: { wellArchitected: ["REL13-BP05"], nist80053: ["CP-2", "CP-10"] },
  },
};
})
