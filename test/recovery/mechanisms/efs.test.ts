import { expect, it } from "vitest";
import { hcl, yaml } from "../../../src/testing.ts";
import { recoveryOf } from "../recovery-of.ts";

const HOME = { region: "eu-west-1", regions: { home: "eu-west-1", recovery: ["eu-central-1"] } };

const oneTarget = yaml`
  Resources:
    Files: { Type: AWS::EFS::FileSystem }
    Target: { Type: AWS::EFS::MountTarget, Properties: { FileSystemId: !Ref Files, SubnetId: subnet-1, SecurityGroups: [sg-1] } }
`;

it("goes on in another zone where it has a mount target there, and is given one where it has not", () => {
  const twoTargets = yaml`
    Resources:
      Files: { Type: AWS::EFS::FileSystem }
      One: { Type: AWS::EFS::MountTarget, Properties: { FileSystemId: !Ref Files, SubnetId: subnet-1, SecurityGroups: [sg-1] } }
      Two: { Type: AWS::EFS::MountTarget, Properties: { FileSystemId: !Ref Files, SubnetId: subnet-2, SecurityGroups: [sg-1] } }
  `;
  expect(recoveryOf(twoTargets, "Files", "zone")).toEqual({ by: "efs-regional", rto: "0", rpo: "0" });
  expect(recoveryOf(oneTarget, "Files", "zone")).toEqual({ by: "efs-new-mount-target", rto: "15 min", rpo: "0" });
});

it("has automatic backups where somebody switches them on, and in one zone by default", () => {
  expect(recoveryOf(oneTarget, "Files", "mistake")).toEqual({ by: undefined, rto: "unrecoverable", rpo: "unrecoverable" });
  const oneZone = hcl`
    resource "aws_efs_file_system" "files" {
      availability_zone_name = "eu-west-1a"
    }
  `;
  expect(recoveryOf(oneZone, "aws_efs_file_system.files", "zone")).toEqual({ by: "efs-backup", rto: "2 h 15 min", rpo: "24 h" });
  expect(recoveryOf(oneZone, "aws_efs_file_system.files", "region", HOME)).toEqual({ by: undefined, rto: "unrecoverable", rpo: "unrecoverable" });
});

it("is where it is replicated to when its region is lost", () => {
  const replicated = hcl`
    resource "aws_efs_file_system" "files" {}

    resource "aws_efs_replication_configuration" "files" {
      source_file_system_id = aws_efs_file_system.files.id

      destination {
        region = "eu-central-1"
      }
    }
  `;
  expect(recoveryOf(replicated, "aws_efs_file_system.files", "region", HOME)).toEqual({ by: "efs-replication", rto: "5 min", rpo: "1 min" });
  const perhaps = yaml`
    Parameters: { Away: { Type: String } }
    Resources: { Files: { Type: AWS::EFS::FileSystem, Properties: { ReplicationConfiguration: { Destinations: [{ Region: !Ref Away }] } } } }
  `;
  expect(recoveryOf(perhaps, "Files", "region", HOME)).toEqual({ by: undefined, rto: "unrecoverable (perhaps 5 min)", rpo: "unrecoverable (perhaps 1 min)" });
});
