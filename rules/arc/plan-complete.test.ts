import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./plan-complete.ts";

testRule(rule, {
  holds: [
    // A step that is done side by side with others counts.
    yaml`
      Resources:
        Documents: { Type: AWS::DocDB::GlobalCluster, Properties: { GlobalClusterIdentifier: documents } }
        Plan:
          Type: AWS::ARCRegionSwitch::Plan
          Properties:
            ExecutionRole: arn:aws:iam::111122223333:role/switch
            RecoveryApproach: activePassive
            Regions: [eu-west-1, eu-central-1]
            Workflows:
              - WorkflowTargetAction: activate
                Steps:
                  - Name: all
                    ExecutionBlockConfiguration:
                      ParallelConfig:
                        Steps: [{ Name: documents, ExecutionBlockConfiguration: { DocumentDbConfig: { GlobalClusterIdentifier: documents } } }]
    `,
    // Where both regions serve, leaving one is the switch.
    hcl`
      resource "aws_iam_role" "switch" {}
      resource "aws_arcregionswitch_plan" "plan" {
        execution_role    = aws_iam_role.switch.arn
        recovery_approach = "activeActive"
        regions           = ["eu-west-1", "eu-central-1"]
        workflow {
          workflow_target_action = "deactivate"
          step {
            name = "users"
          }
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Plan:
            Type: AWS::ARCRegionSwitch::Plan
            Properties:
              ExecutionRole: arn:aws:iam::111122223333:role/switch
              RecoveryApproach: activePassive
              Regions: [«eu-west-1»]
              Workflows: [{ WorkflowTargetAction: activate, Steps: [{ Name: users }] }]
      `,
      says: "Region switch plan `Plan` does not name both regions of the workload",
    },
    // Two regions, and not those of the workload.
    {
      given: yaml`
        Resources:
          Plan:
            Type: AWS::ARCRegionSwitch::Plan
            Properties:
              ExecutionRole: arn:aws:iam::111122223333:role/switch
              RecoveryApproach: activePassive
              Regions: [«eu-west-1», eu-west-2]
              Workflows: [{ WorkflowTargetAction: activate, Steps: [{ Name: users }] }]
      `,
      regions: { home: "eu-west-1", recovery: ["eu-central-1"] },
    },
    // A role by its name, and a workflow that does nothing.
    yaml`
      Resources:
        Role: { Type: AWS::IAM::Role }
        Plan:
          Type: AWS::ARCRegionSwitch::Plan
          Properties:
            ExecutionRole: «!Ref Role»
            RecoveryApproach: activePassive
            Regions: [eu-west-1, eu-central-1]
            Workflows: [{ WorkflowTargetAction: activate, Steps: «[]» }]
    `,
    {
      given: yaml`
        Resources:
          Global: { Type: AWS::RDS::GlobalCluster, Properties: { GlobalClusterIdentifier: shop } }
          «Plan»:
            Type: AWS::ARCRegionSwitch::Plan
            Properties:
              ExecutionRole: arn:aws:iam::111122223333:role/switch
              RecoveryApproach: activePassive
              Regions: [eu-west-1, eu-central-1]
              Workflows: [{ WorkflowTargetAction: activate, Steps: [{ Name: users, ExecutionBlockConfiguration: { Route53HealthCheckConfig: { RecordName: a } } }] }]
      `,
      says: "Region switch plan `Plan` has no step for a global cluster of the workload",
    },
    // To leave a region activates none, where one of two serves.
    hcl`
      resource "aws_arcregionswitch_plan" "plan" {
        execution_role    = "arn:aws:iam::111122223333:role/switch"
        recovery_approach = "activePassive"
        regions           = ["eu-west-1", "eu-central-1"]
        workflow {
          workflow_target_action = «"deactivate"»
          step {
            name = "users"
          }
        }
      }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Home: { Type: String }, Away: { Type: String } }
        Resources:
          Plan:
            Type: AWS::ARCRegionSwitch::Plan
            Properties:
              ExecutionRole: arn:aws:iam::111122223333:role/switch
              RecoveryApproach: activePassive
              Regions: [!Ref Home, !Ref Away]
              Workflows: [{ WorkflowTargetAction: activate, Steps: [{ Name: users }] }]
      `,
      because: "parameter `Home` has no default",
    },
    // A function among the steps may move the cluster.
    {
      given: yaml`
        Resources:
          Global: { Type: AWS::RDS::GlobalCluster, Properties: { GlobalClusterIdentifier: shop } }
          Plan:
            Type: AWS::ARCRegionSwitch::Plan
            Properties:
              ExecutionRole: arn:aws:iam::111122223333:role/switch
              RecoveryApproach: activePassive
              Regions: [eu-west-1, eu-central-1]
              Workflows:
                - WorkflowTargetAction: activate
                  Steps: [{ Name: all, ExecutionBlockConfiguration: { CustomActionLambdaConfig: { RegionToRun: activatingRegion } } }]
      `,
      because: "CustomActionLambdaConfig is set",
    },
    {
      given: hcl`
        variable "cluster" {
          type = string
        }
        resource "aws_rds_global_cluster" "shop" {
          global_cluster_identifier_prefix = "shop"
        }
        resource "aws_arcregionswitch_plan" "plan" {
          execution_role    = "arn:aws:iam::111122223333:role/switch"
          recovery_approach = "activePassive"
          regions           = ["eu-west-1", "eu-central-1"]
          workflow {
            workflow_target_action = "activate"
            step {
              name = "database"
              global_aurora_config {
                global_cluster_identifier = var.cluster
              }
            }
          }
        }
      `,
      because: "`var.cluster` has no default",
    },
  ],
});
