import type { Language } from "../graph/raw.ts";

/**
 * What AWS Backup takes, or what holds such a thing, beside the data stores that have a kind of their own.
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/backup-feature-availability.html
 */
export const OTHER_BACKED_UP_TYPES: Readonly<Record<Language, readonly string[]>> = {
  cloudformation: [
    "AWS::AutoScaling::AutoScalingGroup",
    "AWS::EKS::Cluster",
    "AWS::ElasticBeanstalk::Environment",
    "AWS::FSx::Volume",
    "AWS::Timestream::Table",
  ],
  terraform: [
    "aws_autoscaling_group",
    "aws_eks_cluster",
    "aws_elastic_beanstalk_environment",
    "aws_fsx_openzfs_volume",
    "aws_timestreamwrite_table",
  ],
};
