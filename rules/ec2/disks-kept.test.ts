import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./disks-kept.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Server:
          Type: AWS::EC2::Instance
          Properties:
            BlockDeviceMappings:
              - { DeviceName: /dev/xvda, Ebs: { VolumeSize: 8, DeleteOnTermination: true } }
              - { DeviceName: /dev/sdf, Ebs: { VolumeSize: 100, DeleteOnTermination: false } }
    `,
    yaml`
      Resources:
        Server:
          Type: AWS::EC2::Instance
          Properties: { Tags: [{ Key: Backup, Value: "yes" }], BlockDeviceMappings: [{ DeviceName: /dev/sdf, Ebs: { VolumeSize: 100, DeleteOnTermination: true } }] }
        Policy:
          Type: AWS::DLM::LifecyclePolicy
          Properties: { State: ENABLED, PolicyDetails: { ResourceTypes: [INSTANCE], TargetTags: [{ Key: Backup, Value: "yes" }], Schedules: [{ CreateRule: { Interval: 12 } }] } }
    `,
    hcl`
      resource "aws_instance" "server" {
        ebs_block_device {
          device_name           = "/dev/sdf"
          delete_on_termination = false
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Server: { Type: AWS::EC2::Instance, Properties: { BlockDeviceMappings: [{ DeviceName: /dev/sdf, Ebs: { VolumeSize: 100, DeleteOnTermination: true } }] } } }`,
    yaml`Resources: { Server: { Type: AWS::EC2::Instance, Properties: { BlockDeviceMappings: [{ DeviceName: /dev/sda1, Ebs: { DeleteOnTermination: false } }] } } }`,
    hcl`
      resource "aws_instance" "server" {
        ebs_block_device {
          device_name = "/dev/sdf"
        }
      }
    `,
  ],
  fixedOnly: "cloudformation",
  fails: [
    {
      given: yaml`
        Resources:
          Server:
            Type: AWS::EC2::Instance
            Properties:
              BlockDeviceMappings:
                - { DeviceName: /dev/sdf, Ebs: { VolumeSize: 100, DeleteOnTermination: false } }
                - { DeviceName: /dev/sdg, Ebs: { VolumeSize: 100, DeleteOnTermination: «true» } }
      `,
      says: "EC2 instance `Server` loses a data disk when it is terminated",
    },
    {
      given: hcl`
        «resource "aws_instance" "server"» {
          root_block_device {
            delete_on_termination = false
          }
          ebs_block_device {
            device_name = "/dev/sdf"
          }
        }
      `,
      stays: "no edit",
    },
    {
      given: yaml`
        Resources:
          Server:
            Type: AWS::EC2::Instance
            Properties:
              BlockDeviceMappings:
                - DeviceName: /dev/sdf
                  Ebs:
                    DeleteOnTermination: false
                - DeviceName: /dev/sdg # the journal
                  Ebs:
                    DeleteOnTermination: «true»
                    VolumeSize: 100
      `,
      becomes: `
        Resources:
          Server:
            Type: AWS::EC2::Instance
            Properties:
              BlockDeviceMappings:
                - DeviceName: /dev/sdf
                  Ebs:
                    DeleteOnTermination: false
                - DeviceName: /dev/sdg # the journal
                  Ebs:
                    DeleteOnTermination: false
                    VolumeSize: 100
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          Server:
            Type: AWS::EC2::Instance
            Properties:
              BlockDeviceMappings:
                - { DeviceName: /dev/sdf, Ebs: { VolumeSize: 100, DeleteOnTermination: false } }
                - { DeviceName: /dev/sdg, Ebs: { VolumeSize: 100 } }
      `,
      because: "DeleteOnTermination is not set",
    },
    {
      given: hcl`
        variable "keep" {
          type = bool
        }

        resource "aws_instance" "server" {
          root_block_device {
            delete_on_termination = false
          }
          ebs_block_device {
            device_name           = "/dev/sdf"
            delete_on_termination = var.keep
          }
        }
      `,
      because: "loses a data disk when it is terminated when",
    },
  ],
});
