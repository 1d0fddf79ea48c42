import { testRule, yaml } from "../../src/testing.ts";
import rule from "./versioning.ts";

testRule(rule, {
  holds: [
    yaml`Resources: { Data: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: Enabled } } } }`,
    yaml`
      Parameters: { Versions: { Type: String, Default: Enabled } }
      Resources: { Data: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: !Ref Versions } } } }
    `,
    // S3 turns versioning on with Object Lock.
    yaml`Resources: { Data: { Type: AWS::S3::Bucket, Properties: { ObjectLockEnabled: true } } }`,
  ],
  skips: [
    // A bucket for logs, by each of those that may write them.
    yaml`
      Resources:
        Logs: { Type: AWS::S3::Bucket }
        Trail: { Type: AWS::CloudTrail::Trail, Properties: { S3BucketName: !Ref Logs, IsLogging: true } }
    `,
    yaml`
      Resources:
        Logs: { Type: AWS::S3::Bucket }
        Flow: { Type: AWS::EC2::FlowLog, Properties: { LogDestination: !Sub "arn:aws:s3:::\${Logs}/vpc", LogDestinationType: s3 } }
    `,
    yaml`
      Resources:
        Logs: { Type: AWS::S3::Bucket }
        Balancer:
          Type: AWS::ElasticLoadBalancingV2::LoadBalancer
          Properties:
            LoadBalancerAttributes: [{ Key: access_logs.s3.enabled, Value: "true" }, { Key: access_logs.s3.bucket, Value: !Ref Logs }]
    `,
    yaml`
      Resources:
        Logs: { Type: AWS::S3::Bucket }
        Site: { Type: AWS::CloudFront::Distribution, Properties: { DistributionConfig: { Logging: { Bucket: !GetAtt Logs.DomainName } } } }
    `,
    yaml`
      Resources:
        Artifacts: { Type: AWS::S3::Bucket }
        Pipeline: { Type: AWS::CodePipeline::Pipeline, Properties: { ArtifactStore: { Type: S3, Location: !Ref Artifacts } } }
    `,
    yaml`
      Resources:
        Artifacts: { Type: AWS::S3::Bucket }
        Pipeline:
          Type: AWS::CodePipeline::Pipeline
          Properties: { ArtifactStores: [{ Region: eu-west-1, ArtifactStore: { Type: S3, Location: !Ref Artifacts } }] }
    `,
    yaml`
      Resources:
        Builds: { Type: AWS::S3::Bucket }
        Build: { Type: AWS::CodeBuild::Project, Properties: { Artifacts: { Type: S3, Location: !Ref Builds } } }
    `,
    yaml`
      Resources:
        Requests: { Type: AWS::S3::Bucket, Properties: { BucketName: aws-waf-logs-shop } }
        Queries: { Type: AWS::S3::Bucket }
        Firewall: { Type: AWS::WAFv2::LoggingConfiguration, Properties: { LogDestinationConfigs: [!GetAtt Requests.Arn] } }
        Resolver: { Type: AWS::Route53Resolver::ResolverQueryLoggingConfig, Properties: { DestinationArn: !GetAtt Queries.Arn } }
    `,
    yaml`
      Resources:
        History: { Type: AWS::S3::Bucket }
        Channel: { Type: AWS::Config::DeliveryChannel, Properties: { S3BucketName: !Ref History } }
    `,
    yaml`Resources: { Logs: { Type: AWS::S3::Bucket, Properties: { AccessControl: LogDeliveryWrite } } }`,
    // What its policy lets in is logs.
    yaml`
      Resources:
        Logs: { Type: AWS::S3::Bucket }
        Policy:
          Type: AWS::S3::BucketPolicy
          Properties:
            Bucket: !Ref Logs
            PolicyDocument:
              Statement:
                - { Effect: Allow, Principal: { Service: logging.s3.amazonaws.com }, Action: s3:PutObject }
                - { Effect: Deny, Principal: "*", Condition: { Bool: { aws:SecureTransport: false } } }
    `,
    yaml`
      Resources:
        Logs: { Type: AWS::S3::Bucket }
        Policy:
          Type: AWS::S3::BucketPolicy
          Properties:
            Bucket: !Ref Logs
            PolicyDocument: { Statement: { Effect: Allow, Principal: { Service: [config.amazonaws.com, delivery.logs.amazonaws.com] } } }
    `,
    {
      given: yaml`
        Resources: { Artifacts: { Type: AWS::S3::Bucket } }
        Outputs: { Artifacts: { Value: !Ref Artifacts, Export: { Name: artifacts } } }
      `,
      beside: [
        {
          given: yaml`
            Resources: { Pipeline: { Type: AWS::CodePipeline::Pipeline, Properties: { ArtifactStore: { Type: S3, Location: !ImportValue artifacts } } } }
          `,
        },
      ],
    },
    // Copies of logs are logs.
    yaml`
      Resources:
        Logs:
          Type: AWS::S3::Bucket
          Properties: { AccessControl: LogDeliveryWrite, ReplicationConfiguration: { Rules: [{ Status: Enabled, Destination: { Bucket: !GetAtt Copy.Arn } }] } }
        Copy: { Type: AWS::S3::Bucket }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Data»: { Type: AWS::S3::Bucket } }`,
      says: "S3 bucket `Data` keeps no versions: what is overwritten or deleted is gone",
    },
    yaml`Resources: { Data: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: «Suspended» } } } }`,
    // The bucket that is logged is no bucket for logs, not even where it keeps its own.
    yaml`
      Resources:
        «Data»: { Type: AWS::S3::Bucket, Properties: { LoggingConfiguration: { DestinationBucketName: !Ref Logs } } }
        Logs: { Type: AWS::S3::Bucket }
    `,
    yaml`Resources: { «Data»: { Type: AWS::S3::Bucket, Properties: { LoggingConfiguration: { LogFilePrefix: own/ } } } }`,
    yaml`Resources: { Data: { Type: AWS::S3::Bucket, Properties: { ObjectLockEnabled: true, VersioningConfiguration: { Status: «Suspended» } } } }`,
    // A policy that lets others in, keeps the deliverers of logs out, or cannot be read makes no bucket for logs.
    yaml`
      Parameters: { Document: { Type: String } }
      Resources:
        «Data»: { Type: AWS::S3::Bucket }
        «Mail»: { Type: AWS::S3::Bucket }
        «Other»: { Type: AWS::S3::Bucket }
        OfData:
          Type: AWS::S3::BucketPolicy
          Properties:
            Bucket: !Ref Data
            PolicyDocument: { Statement: [{ Effect: Deny, Principal: { Service: cloudtrail.amazonaws.com } }, { Effect: Allow, Principal: "*" }] }
        OfMail:
          Type: AWS::S3::BucketPolicy
          Properties: { Bucket: !Ref Mail, PolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: ses.amazonaws.com } }] } }
        OfOther: { Type: AWS::S3::BucketPolicy, Properties: { Bucket: !Ref Other, PolicyDocument: !Ref Document } }
    `,
    // Nor does one that was copied to a bucket that is logged itself, or that lets somebody else in, too.
    yaml`
      Resources:
        «Data»: { Type: AWS::S3::Bucket, Properties: { LoggingConfiguration: { LogFilePrefix: own/ } } }
        «Mixed»: { Type: AWS::S3::Bucket }
        OfData:
          Type: AWS::S3::BucketPolicy
          Properties:
            Bucket: !Ref Data
            PolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: logging.s3.amazonaws.com } }] }
        OfMixed:
          Type: AWS::S3::BucketPolicy
          Properties:
            Bucket: !Ref Mixed
            PolicyDocument:
              Statement:
                - { Effect: Allow, Principal: { Service: delivery.logs.amazonaws.com } }
                - { Effect: Allow, Principal: { Service: cloudfront.amazonaws.com } }
    `,
    // AWS Backup takes versioned buckets only.
    yaml`
      Resources:
        «Data»: { Type: AWS::S3::Bucket }
        Plan:
          Type: AWS::Backup::BackupPlan
          Properties: { BackupPlan: { BackupPlanRule: [{ ScheduleExpression: rate(1 day), TargetBackupVault: Default }] } }
        Selection:
          Type: AWS::Backup::BackupSelection
          Properties: { BackupPlanId: !Ref Plan, BackupSelection: { Resources: [!GetAtt Data.Arn] } }
    `,
    // A parameter names a bucket of another template.
    yaml`
      Parameters: { LogBucket: { Type: String } }
      Resources:
        «Data»: { Type: AWS::S3::Bucket }
        Trail: { Type: AWS::CloudTrail::Trail, Properties: { S3BucketName: !Ref LogBucket, IsLogging: true } }
    `,
  ],
  unknown: [
    {
      given: yaml`
        Parameters: { Versions: { Type: String } }
        Resources: { Data: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: «!Ref Versions» } } } }
      `,
      because: "parameter `Versions` has no default",
    },
    {
      given: yaml`Resources: { Data: { Type: AWS::S3::Bucket, Properties: { Versioning: Enabled } } }`,
      because: "`Versioning` is written in its place, which AWS does not know",
    },
    // The stack that exports the bucket is named by a parameter.
    {
      given: yaml`
        Resources: { Artifacts: { Type: AWS::S3::Bucket } }
        Outputs: { Artifacts: { Value: !Ref Artifacts, Export: { Name: !Sub "\${AWS::StackName}-artifacts" } } }
      `,
      beside: [
        {
          given: yaml`
            Parameters: { Base: { Type: String } }
            Resources:
              Pipeline:
                Type: AWS::CodePipeline::Pipeline
                Properties: { ArtifactStore: { Type: S3, Location: !ImportValue { "Fn::Sub": "\${Base}-artifacts" } } }
          `,
        },
      ],
      because: "is exported by another stack",
    },
    // What is logged hangs on a condition, and with it whether this is a bucket for logs.
    {
      given: yaml`
        Parameters: { Env: { Type: String } }
        Conditions: { IsProd: !Equals [!Ref Env, prod] }
        Resources:
          Data: { Type: AWS::S3::Bucket }
          Trail: { Type: AWS::CloudTrail::Trail, Condition: IsProd, Properties: { S3BucketName: !Ref Data, IsLogging: true } }
      `,
      because: "keeps no versions: what is overwritten or deleted is gone when `Env` is not prod",
    },
  ],
});
