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
    "AWS::Serverless::SimpleTable",
    "AWS::Timestream::Table",
  ],
  terraform: [],
};
