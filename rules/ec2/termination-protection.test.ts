import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./termination-protection.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Server:
          Type: AWS::EC2::Instance
          Properties: { DisableApiTermination: true, BlockDeviceMappings: [{ DeviceName: /dev/sdf, Ebs: { VolumeSize: 100, DeleteOnTermination: false } }] }
    `,
    yaml`
      Resources:
        Template: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { DisableApiTermination: true } } }
        Data: { Type: AWS::EC2::Volume }
        Server: { Type: AWS::EC2::Instance, Properties: { LaunchTemplate: { LaunchTemplateId: !Ref Template, Version: "1" }, Volumes: [{ Device: /dev/sdf, VolumeId: !Ref Data }] } }
    `,
    hcl`
      resource "aws_instance" "server" {
        disable_api_termination = true
        root_block_device {
          delete_on_termination = false
        }
      }
    `,
  ],
  skips: [
    yaml`Resources: { Server: { Type: AWS::EC2::Instance } }`,
    yaml`
      Resources:
        Server: { Type: AWS::EC2::Instance, Properties: { BlockDeviceMappings: [{ DeviceName: /dev/xvda, Ebs: { VolumeSize: 100, DeleteOnTermination: true } }, { DeviceName: /dev/sdb, VirtualName: ephemeral0 }] } }
    `,
    hcl`
      resource "aws_instance" "server" {
        ebs_block_device {
          device_name = "/dev/sdf"
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          «Server»: { Type: AWS::EC2::Instance, Properties: { BlockDeviceMappings: [{ DeviceName: /dev/sdf, Ebs: { VolumeSize: 100, DeleteOnTermination: false } }] } }
      `,
      says: "EC2 instance `Server` keeps data, and can be terminated by one call",
    },
    yaml`
      Resources:
        Server: { Type: AWS::EC2::Instance, Properties: { DisableApiTermination: «false», Tags: [{ Key: Backup, Value: "yes" }] } }
        Policy:
          Type: AWS::DLM::LifecyclePolicy
          Properties: { State: ENABLED, PolicyDetails: { ResourceTypes: [INSTANCE], TargetTags: [{ Key: Backup, Value: "yes" }], Schedules: [{ CreateRule: { Interval: 12 } }] } }
    `,
    hcl`
      resource "aws_ebs_volume" "data" {
        size = 100
      }

      «resource "aws_instance" "server"» {
        instance_type = "t3.small"
      }

      resource "aws_volume_attachment" "data" {
        instance_id = aws_instance.server.id
        volume_id   = aws_ebs_volume.data.id
      }
    `,
    // Terraform turns the protection off before it destroys the instance.
    hcl`
      resource "aws_instance" "server" {
        disable_api_termination = true
        force_destroy           = «true»
        root_block_device {
          delete_on_termination = false
        }
      }
    `,
    {
      given: yaml`
        Resources:
          Data:
            Type: AWS::EC2::Volume
          «Server»:
            Type: AWS::EC2::Instance
            Properties:
              InstanceType: t3.small # for now
              Volumes:
                - VolumeId: !Ref Data
                  Device: /dev/sdf
      `,
      becomes: `
        Resources:
          Data:
            Type: AWS::EC2::Volume
          Server:
            Type: AWS::EC2::Instance
            Properties:
              InstanceType: t3.small # for now
              Volumes:
                - VolumeId: !Ref Data
                  Device: /dev/sdf
              DisableApiTermination: true
      `,
    },
    {
      given: hcl`
        resource "aws_instance" "server" {
          instance_type = "t3.small" # for now
          force_destroy = «true»

          root_block_device {
            delete_on_termination = false
          }
        }
      `,
      becomes: `
        resource "aws_instance" "server" {
          instance_type           = "t3.small" # for now
          force_destroy           = false
          disable_api_termination = true

          root_block_device {
            delete_on_termination = false
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Protect: { Type: String } }
        Resources:
          Server:
            Type: AWS::EC2::Instance
            Properties: { DisableApiTermination: !Ref Protect, BlockDeviceMappings: [{ DeviceName: /dev/sdf, Ebs: { DeleteOnTermination: false } }] }
      `,
      because: "parameter `Protect` has no default",
    },
    {
      given: hcl`
        variable "keep" {
          type = bool
        }

        resource "aws_instance" "server" {
          root_block_device {
            delete_on_termination = !var.keep
          }
        }
      `,
      because: "keeps data, and can be terminated by one call when",
    },
  ],
});
