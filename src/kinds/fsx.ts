import { defineKind } from "../graph/kind.ts";
import { bool, count, days, list, presence, reference, tags, text } from "../graph/properties.ts";
import { lifecycle } from "./lifecycle.ts";
import { names } from "./names.ts";
import { settingPage, templatePage, terraformPage } from "./pages.ts";

/** CloudFormation has one type for all file systems, with a block for each kind of them; Terraform has a type for each. */
const fileSystem = <const N extends string>(name: N, label: string, block: string) => ({
  name: `fsx.${name}` as const,
  label: `FSx for ${label} file system`,
  cloudformation: { type: "AWS::FSx::FileSystem", where: { property: block, set: true } },
  terraform: `aws_fsx_${name}_file_system`,
  page: templatePage("fsx-filesystem"),
  arn: { service: "fsx", resource: "file-system/" },
  ref: names("id", "id"),
});

const common = {
  ...lifecycle(),
  subnets: list(reference("ec2.subnet", {}), names("SubnetIds", "subnet_ids")),
  kmsKey: reference("kms.key", names("KmsKeyId", "kms_key_id")),
  tags: tags(names("Tags", "tags_all")),
};

const restored = { backup: presence(names("BackupId", "backup_id")) };

const skipFinalBackup = (resource: string, terraform: boolean) => ({
  skipFinalBackup: bool({ terraform: "skip_final_backup", default: { terraform, page: terraformPage(`fsx_${resource}`) } }),
});

/** Days for which automatic backups are kept; 0 turns them off. Terraform's provider has defaults of its own. */
const backupRetention = (name: string, block: string, setting: string, cloudformation: number, terraform: number, page = terraformPage(`fsx_${name}_file_system`)) => ({
  backupRetention: days({
    ...names(`${block}.AutomaticBackupRetentionDays`, "automatic_backup_retention_days"),
    default: { cloudformation, terraform, page: { cloudformation: settingPage(`fsx-filesystem-${setting}`), terraform: page } },
  }),
});

const WINDOWS = { cloudformation: settingPage("fsx-filesystem-windowsconfiguration"), terraform: terraformPage("fsx_windows_file_system") };

export const fsxWindows = defineKind({
  ...fileSystem("windows", "Windows File Server", "WindowsConfiguration"),
  zones: ["subnets"],
  properties: {
    ...common,
    ...restored,
    ...skipFinalBackup("windows_file_system", false),
    ...backupRetention("windows", "WindowsConfiguration", "windowsconfiguration", 30, 7),
    deployment: text({
      ...names("WindowsConfiguration.DeploymentType", "deployment_type"),
      default: { cloudformation: "SINGLE_AZ_1", terraform: "SINGLE_AZ_1", page: WINDOWS },
    }),
  },
});

export const fsxOntap = defineKind({
  ...fileSystem("ontap", "NetApp ONTAP", "OntapConfiguration"),
  zones: ["subnets"],
  properties: {
    ...common,
    ...backupRetention("ontap", "OntapConfiguration", "ontapconfiguration", 30, 0),
    deployment: text(names("OntapConfiguration.DeploymentType", "deployment_type")),
    pairs: count(names("OntapConfiguration.HAPairs", "ha_pairs")),
  },
});

export const fsxOpenzfs = defineKind({
  ...fileSystem("openzfs", "OpenZFS", "OpenZFSConfiguration"),
  zones: ["subnets"],
  properties: {
    ...common,
    ...restored,
    ...skipFinalBackup("openzfs_file_system", false),
    ...backupRetention("openzfs", "OpenZFSConfiguration", "openzfsconfiguration", 30, 0),
    deployment: text(names("OpenZFSConfiguration.DeploymentType", "deployment_type")),
  },
});

const VOLUME = { cloudformation: settingPage("fsx-volume-ontapconfiguration"), terraform: terraformPage("fsx_ontap_volume") };

const CREATE_LUSTRE = "https://docs.aws.amazon.com/fsx/latest/APIReference/API_CreateFileSystemLustreConfiguration.html";

/** One Zone has it all: Lustre cannot span several. Scratch file systems have no backups at all. */
export const fsxLustre = defineKind({
  ...fileSystem("lustre", "Lustre", "LustreConfiguration"),
  zones: ["subnets"],
  properties: {
    ...common,
    ...restored,
    ...backupRetention("lustre", "LustreConfiguration", "lustreconfiguration", 0, 0, CREATE_LUSTRE),
    /** Nothing of it is left by default. */
    skipFinalBackup: bool({ terraform: "skip_final_backup", default: { terraform: true, page: "https://docs.aws.amazon.com/fsx/latest/APIReference/API_DeleteFileSystemLustreConfiguration.html" } }),
    deployment: text({ ...names("LustreConfiguration.DeploymentType", "deployment_type"), default: { cloudformation: "SCRATCH_1", terraform: "SCRATCH_1", page: CREATE_LUSTRE } }),
    /** The bucket whose objects it shows. */
    importPath: text(names("LustreConfiguration.ImportPath", "import_path")),
  },
});

/** Links a directory of a Lustre file system to objects of a bucket. */
export const fsxDataRepository = defineKind({
  name: "fsx.dataRepository",
  label: "data repository association",
  ...names("AWS::FSx::DataRepositoryAssociation", "aws_fsx_data_repository_association"),
  page: templatePage("fsx-datarepositoryassociation"),
  properties: {
    fileSystem: reference("fsx.lustre", names("FileSystemId", "file_system_id")),
  },
});

export const fsxOntapServer = defineKind({
  name: "fsx.ontapServer",
  label: "storage virtual machine",
  ...names("AWS::FSx::StorageVirtualMachine", "aws_fsx_ontap_storage_virtual_machine"),
  page: templatePage("fsx-storagevirtualmachine"),
  ref: names("id", "id"),
  properties: {
    fileSystem: reference("fsx.ontap", names("FileSystemId", "file_system_id")),
  },
});

/** What holds the data of an ONTAP file system, and what is backed up. */
export const fsxOntapVolume = defineKind({
  name: "fsx.ontapVolume",
  label: "FSx for NetApp ONTAP volume",
  cloudformation: { type: "AWS::FSx::Volume", where: { property: "OntapConfiguration", set: true } },
  terraform: "aws_fsx_ontap_volume",
  page: templatePage("fsx-volume"),
  arn: { service: "fsx", resource: "volume/" },
  ref: names("id", "id"),
  properties: {
    ...lifecycle(),
    server: reference("fsx.ontapServer", names("OntapConfiguration.StorageVirtualMachineId", "storage_virtual_machine_id")),
    /** A volume of type DP holds what another one writes, and cannot be backed up. */
    type: text({ ...names("OntapConfiguration.OntapVolumeType", "ontap_volume_type"), default: { cloudformation: "RW", terraform: "RW", page: VOLUME } }),
    ...skipFinalBackup("ontap_volume", false),
    tags: tags(names("Tags", "tags_all")),
  },
});
