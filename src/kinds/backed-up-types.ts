import type { Language } from "../graph/raw.ts";

/**
 * What AWS Backup takes, or what holds such a thing, beside the data stores that have a kind of their own.
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-feature-availability.html
 */
export const OTHER_BACKED_UP_TYPES: Readonly<Record<Language, readonly string[]>> = {
  cloudformation: [
    "AWS::AutoScaling::AutoScalingGroup",
    "AWS::DSQL::Cluster",
    "AWS::DocDB::DBCluster",
    "AWS::EC2::Instance",
    "AWS::EC2::Volume",
    "AWS::EFS::FileSystem",
    "AWS::EKS::Cluster",
    "AWS::ElasticBeanstalk::Environment",
    "AWS::FSx::FileSystem",
    "AWS::FSx::Volume",
    "AWS::Neptune::DBCluster",
    "AWS::Redshift::Cluster",
    "AWS::RedshiftServerless::Namespace",
    "AWS::Timestream::Table",
  ],
  terraform: [
    "aws_autoscaling_group",
    "aws_docdb_cluster",
    "aws_dsql_cluster",
    "aws_ebs_volume",
    "aws_efs_file_system",
    "aws_eks_cluster",
    "aws_elastic_beanstalk_environment",
    "aws_fsx_lustre_file_system",
    "aws_fsx_ontap_file_system",
    "aws_fsx_ontap_volume",
    "aws_fsx_openzfs_file_system",
    "aws_fsx_openzfs_volume",
    "aws_fsx_windows_file_system",
    "aws_instance",
    "aws_neptune_cluster",
    "aws_redshift_cluster",
    "aws_redshiftserverless_namespace",
    "aws_timestreamwrite_table",
  ],
};
