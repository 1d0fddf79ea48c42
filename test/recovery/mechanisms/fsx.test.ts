import { expect, it } from "vitest";
import { hcl, yaml } from "../../../src/testing.ts";
import { recoveryOf } from "../recovery-of.ts";

const LOST = { by: undefined, rto: "unrecoverable", rpo: "unrecoverable" };

it("fails over to the standby of a Multi-AZ file system", () => {
  const multiAz = yaml`
    Resources:
      Files: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: WINDOWS, SubnetIds: [subnet-1, subnet-2], WindowsConfiguration: { DeploymentType: MULTI_AZ_1, ThroughputCapacity: 32 } } }
  `;
  expect(recoveryOf(multiAz, "Files", "zone")).toEqual({ by: "fsx-windows-multi-az", rto: "30 s", rpo: "0" });
  expect(recoveryOf(multiAz, "Files", "region")).toEqual(LOST);
});

it("waits for a new server in one zone, and is restored in another", () => {
  const oneZone = hcl`
    resource "aws_fsx_openzfs_file_system" "files" {
      deployment_type                 = "SINGLE_AZ_1"
      storage_capacity                = 64
      subnet_ids                      = ["subnet-1"]
      throughput_capacity             = 64
      automatic_backup_retention_days = 7
    }
  `;
  expect(recoveryOf(oneZone, "aws_fsx_openzfs_file_system.files", "instance")).toEqual({ by: "fsx-openzfs-server-replaced", rto: "30 min", rpo: "0" });
  expect(recoveryOf(oneZone, "aws_fsx_openzfs_file_system.files", "zone")).toEqual({ by: "fsx-backup", rto: "2 h 15 min", rpo: "24 h" });
});

it("is lost with its zone where Terraform makes no backups by default", () => {
  const plain = hcl`
    resource "aws_fsx_openzfs_file_system" "files" {
      deployment_type     = "SINGLE_AZ_1"
      storage_capacity    = 64
      subnet_ids          = ["subnet-1"]
      throughput_capacity = 64
    }
  `;
  expect(recoveryOf(plain, "aws_fsx_openzfs_file_system.files", "zone")).toEqual(LOST);
});

it("holds the data of ONTAP in volumes, which are in as many zones as their file system", () => {
  const ontap = (deployment: string) => ({
    language: "cloudformation" as const,
    text: `
Parameters: { Kind: { Type: String } }
Resources:
  Files: { Type: AWS::FSx::FileSystem, Properties: { FileSystemType: ONTAP, SubnetIds: [subnet-1, subnet-2], OntapConfiguration: { DeploymentType: ${deployment} } } }
  Server: { Type: AWS::FSx::StorageVirtualMachine, Properties: { FileSystemId: !Ref Files, Name: server } }
  Volume: { Type: AWS::FSx::Volume, Properties: { Name: volume, VolumeType: ONTAP, OntapConfiguration: { StorageVirtualMachineId: !Ref Server, SizeInMegabytes: "1024" } } }
`,
  });
  expect(recoveryOf(ontap("MULTI_AZ_1"), "Files", "zone")).toEqual({ by: "fsx-ontap-multi-az", rto: "1 min" });
  expect(recoveryOf(ontap("MULTI_AZ_1"), "Volume", "zone")).toEqual({ by: "fsx-ontap-volume-multi-az", rto: "0", rpo: "0" });
  expect(recoveryOf(ontap("SINGLE_AZ_1"), "Volume", "zone")).toEqual({ by: "fsx-ontap-backup", rto: "2 h 15 min", rpo: "24 h" });
  expect(recoveryOf(ontap("!Ref Kind"), "Volume", "zone")).toEqual({ by: "fsx-ontap-backup", rto: "2 h 15 min (perhaps 0)", rpo: "24 h (perhaps 0)" });
});
