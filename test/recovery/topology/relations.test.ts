import { describe, expect, test } from "vitest";
import { hcl, yaml } from "../../../src/testing.ts";
import { edges, places, topology } from "./drawn.ts";

/** Two providers, which most of Terraform's examples need. */
const PROVIDERS = { "providers.tf": 'provider "aws" {\n  region = "eu-west-1"\n}\nprovider "aws" {\n  alias  = "dr"\n  region = "eu-central-1"\n}\n' };

const terraform = (example: ReturnType<typeof hcl>) => topology(example, { files: PROVIDERS });

describe("RDS instances", () => {
  test("are replicas of what they name, in these files or not", () => {
    const drawn = terraform(hcl`
      resource "aws_db_instance" "main" {}
      resource "aws_db_instance" "copy" {
        provider            = aws.dr
        replicate_source_db = aws_db_instance.main.arn
      }
      resource "aws_db_instance" "other" {
        replicate_source_db = "arn:aws:rds:us-east-1:123456789012:db:orders"
      }
      resource "aws_db_instance" "beside" {
        replicate_source_db = "invoices"
      }
    `);
    expect(edges(drawn)).toEqual([
      "aws_db_instance.copy replica of aws_db_instance.main",
      "aws_db_instance.other replica of RDS instance arn:aws:rds:us-east-1:123456789012:db:orders",
      "aws_db_instance.beside replica of RDS instance invoices",
    ]);
    expect(places(drawn)).toEqual([
      "eu-west-1: aws_db_instance.main, aws_db_instance.other, aws_db_instance.beside, RDS instance invoices",
      "eu-central-1: aws_db_instance.copy",
      "us-east-1: RDS instance arn:aws:rds:us-east-1:123456789012:db:orders",
    ]);
  });

  test("of which the source is not known are replicas of something that is set apart", () => {
    const drawn = topology(yaml`
      Parameters: { Source: { Type: String }, Spare: { Type: String, AllowedValues: [yes, no] } }
      Conditions: { IsCopy: !Equals [!Ref Spare, yes] }
      Resources:
        Copy: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !Ref Source } }
        Main: { Type: AWS::RDS::DBInstance }
        Perhaps: { Type: AWS::RDS::DBInstance, Properties: { SourceDBInstanceIdentifier: !If [IsCopy, !Ref Main, !Ref AWS::NoValue] } }
    `);
    expect(edges(drawn)).toEqual([
      "Copy replica of some RDS instance",
      "Perhaps replica of Main perhaps: Perhaps.SourceDBInstanceIdentifier hangs on condition `IsCopy`",
    ]);
    expect(places(drawn)).toEqual([
      "unknown AWS::Region, the region is not stated: Copy, Main, Perhaps",
      "unknown not known what it is: some RDS instance",
    ]);
    expect(drawn.places[1]?.nodes[0]?.perhaps).toBe("parameter `Source` has no default");
  });

  test("replicate their backups to a region", () => {
    const drawn = topology(yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance, Properties: { AutomaticBackupReplicationRegion: eu-central-1 } }
    `, { region: "eu-west-1" });
    expect(edges(drawn)).toEqual(["Db replicates to automated backups of Db (automated backups)"]);
    expect(places(drawn)).toEqual(["eu-west-1: Db", "eu-central-1: automated backups of Db"]);
  });
});

describe("global clusters", () => {
  test("of Aurora have a primary and secondaries", () => {
    const drawn = terraform(hcl`
      resource "aws_rds_global_cluster" "shop" {
        global_cluster_identifier = "shop"
      }
      resource "aws_rds_cluster" "main" {
        global_cluster_identifier = aws_rds_global_cluster.shop.id
        master_username           = "root"
      }
      resource "aws_rds_cluster" "copy" {
        provider                  = aws.dr
        global_cluster_identifier = aws_rds_global_cluster.shop.id
      }
    `);
    expect(edges(drawn)).toEqual([
      "aws_rds_cluster.main member of the global cluster aws_rds_global_cluster.shop (primary)",
      "aws_rds_cluster.copy member of the global cluster aws_rds_global_cluster.shop (secondary)",
    ]);
    expect(places(drawn)).toEqual(["global: aws_rds_global_cluster.shop", "eu-west-1: aws_rds_cluster.main", "eu-central-1: aws_rds_cluster.copy"]);
  });

  test("are made of a cluster that exists", () => {
    const drawn = topology(yaml`
      Resources:
        Main: { Type: AWS::RDS::DBCluster, Properties: { MasterUsername: root } }
        Shop: { Type: AWS::RDS::GlobalCluster, Properties: { SourceDBClusterIdentifier: !Ref Main } }
    `);
    expect(edges(drawn)).toEqual(["Main member of the global cluster Shop (primary)"]);
  });

  test("of DocumentDB, Neptune, ElastiCache and MemoryDB are drawn alike", () => {
    const drawn = topology(yaml`
      Resources:
        Papers: { Type: AWS::DocDB::DBCluster, Properties: { GlobalClusterIdentifier: papers } }
        Routes: { Type: AWS::Neptune::DBCluster, Properties: { GlobalClusterIdentifier: !Ref Ways } }
        Ways: { Type: AWS::Neptune::GlobalCluster }
        Hits: { Type: AWS::ElastiCache::ReplicationGroup }
        Cache:
          Type: AWS::ElastiCache::GlobalReplicationGroup
          Properties:
            Members:
              - { ReplicationGroupId: !Ref Hits, ReplicationGroupRegion: eu-west-1, Role: PRIMARY }
              - { ReplicationGroupId: hits-copy, ReplicationGroupRegion: eu-central-1, Role: SECONDARY }
        Words: { Type: AWS::MemoryDB::Cluster, Properties: { MultiRegionClusterName: virxk-words } }
    `, { region: "eu-west-1" });
    expect(edges(drawn)).toEqual([
      "Papers member of the global cluster DocumentDB global cluster papers (secondary)",
      "Routes member of the global cluster Ways",
      "Hits member of the global cluster Cache (primary)",
      "ElastiCache replication group hits-copy member of the global cluster Cache (secondary)",
      "Words member of the global cluster MemoryDB multi-Region cluster virxk-words",
    ]);
    expect(places(drawn)).toContain("eu-central-1: ElastiCache replication group hits-copy");
  });

  test("of Aurora DSQL peer with each other and have a witness", () => {
    const drawn = topology(yaml`
      Resources:
        Orders:
          Type: AWS::DSQL::Cluster
          Properties:
            MultiRegionProperties: { WitnessRegion: us-west-2, Clusters: ["arn:aws:dsql:us-east-2:123456789012:cluster/abc"] }
    `, { region: "us-east-1" });
    expect(edges(drawn)).toEqual([
      "Orders peers with Aurora DSQL cluster arn:aws:dsql:us-east-2:123456789012:cluster/abc",
      "Orders peers with Aurora DSQL witness of Orders (witness)",
    ]);
    expect(places(drawn)).toEqual([
      "us-east-1: Orders",
      "us-east-2: Aurora DSQL cluster arn:aws:dsql:us-east-2:123456789012:cluster/abc",
      "us-west-2: Aurora DSQL witness of Orders",
    ]);
  });
});

describe("buckets", () => {
  test("replicate by each rule that is not disabled", () => {
    const drawn = terraform(hcl`
      resource "aws_s3_bucket" "main" {}
      resource "aws_s3_bucket" "copy" {
        provider = aws.dr
      }
      resource "aws_s3_bucket_replication_configuration" "main" {
        bucket = aws_s3_bucket.main.id
        role   = "arn:aws:iam::123456789012:role/copy"
        rule {
          status = "Enabled"
          destination {
            bucket = aws_s3_bucket.copy.arn
          }
        }
        rule {
          status = "Disabled"
          destination {
            bucket = "arn:aws:s3:::unused"
          }
        }
      }
    `);
    expect(edges(drawn)).toEqual(["aws_s3_bucket.main replicates to aws_s3_bucket.copy"]);
  });

  test("that are not in these files stand in a region that no name says", () => {
    const drawn = topology(yaml`
      Resources:
        Main:
          Type: AWS::S3::Bucket
          Properties: { ReplicationConfiguration: { Role: r, Rules: [{ Status: Enabled, Destination: { Bucket: "arn:aws:s3:::copy" } }] } }
    `, { region: "eu-west-1" });
    expect(edges(drawn)).toEqual(["Main replicates to S3 bucket arn:aws:s3:::copy"]);
    expect(places(drawn)).toEqual(["eu-west-1: Main", "unknown not in these files, and no name says the region: S3 bucket arn:aws:s3:::copy"]);
  });

  test("of which the rules cannot be read replicate to something that is not known", () => {
    const drawn = topology(yaml`
      Resources:
        Main: { Type: AWS::S3::Bucket, Properties: { ReplicationConfiguration: { Role: r, Rules: { Fn::Transform: { Name: Macro } } } } }
    `);
    expect(edges(drawn)).toEqual([expect.stringMatching(/^Main replicates to some S3 bucket/u)]);
  });
});

describe("tables", () => {
  test("have replicas in regions in which these files define nothing", () => {
    const drawn = topology(yaml`
      Resources:
        Carts: { Type: AWS::DynamoDB::GlobalTable, Properties: { Replicas: [{ Region: eu-west-1 }, { Region: eu-central-1 }], GlobalTableWitnesses: [{ Region: eu-north-1 }] } }
    `, { region: "eu-west-1" });
    expect(edges(drawn)).toEqual(["Carts replicates to DynamoDB replica of Carts", "Carts replicates to DynamoDB witness of Carts"]);
    expect(places(drawn)).toEqual(["eu-west-1: Carts", "eu-central-1: DynamoDB replica of Carts", "eu-north-1: DynamoDB witness of Carts"]);
  });

  test("of Terraform have replicas as blocks, which stand in the region that they say", () => {
    const drawn = terraform(hcl`
      resource "aws_dynamodb_table" "carts" {
        name = "carts"
        replica {
          region_name = "eu-central-1"
        }
      }
    `);
    expect(edges(drawn)).toEqual(["aws_dynamodb_table.carts.replica[0] replica of aws_dynamodb_table.carts"]);
    expect(places(drawn)).toEqual(["eu-west-1: aws_dynamodb_table.carts", "eu-central-1: aws_dynamodb_table.carts.replica[0]"]);
  });
});

test("backup plans copy from their vault to one of which the ARN says the region", () => {
  const drawn = topology(yaml`
    Parameters: { Recovery: { Type: String, Default: eu-central-1 } }
    Resources:
      Vault: { Type: AWS::Backup::BackupVault, Properties: { BackupVaultName: main } }
      Plan:
        Type: AWS::Backup::BackupPlan
        Properties:
          BackupPlan:
            BackupPlanName: daily
            BackupPlanRule:
              - RuleName: daily
                TargetBackupVault: !Ref Vault
                CopyActions: [{ DestinationBackupVaultArn: !Sub "arn:aws:backup:\${Recovery}:\${AWS::AccountId}:backup-vault:main" }]
  `, { region: "eu-west-1" });
  const copy = "backup vault arn:aws:backup:eu-central-1:${AWS::AccountId}:backup-vault:main";
  expect(edges(drawn)).toEqual([`Vault copies to ${copy}`]);
  expect(places(drawn)).toEqual(["eu-west-1: Vault, Plan", `eu-central-1: ${copy}`]);
  expect(drawn.regions).toMatchObject({ home: "eu-west-1", recovery: ["eu-central-1"] });
});

test("file systems, warehouses, keyspaces, keys, secrets and images go to other regions", () => {
  const drawn = topology(yaml`
    Resources:
      Files: { Type: AWS::EFS::FileSystem, Properties: { ReplicationConfiguration: { Destinations: [{ Region: eu-central-1 }] } } }
      Warehouse: { Type: AWS::Redshift::Cluster, Properties: { DestinationRegion: eu-central-1 } }
      Events: { Type: AWS::Cassandra::Keyspace, Properties: { ReplicationSpecification: { ReplicationStrategy: MULTI_REGION, RegionList: [eu-west-1, eu-central-1] } } }
      Key: { Type: AWS::KMS::ReplicaKey, Properties: { PrimaryKeyArn: "arn:aws:kms:us-east-1:123456789012:key/mrk-1" } }
      Password: { Type: AWS::SecretsManager::Secret, Properties: { ReplicaRegions: [{ Region: eu-central-1 }] } }
      Images: { Type: AWS::ECR::ReplicationConfiguration, Properties: { ReplicationConfiguration: { Rules: [{ Destinations: [{ Region: eu-central-1, RegistryId: "123456789012" }] }] } } }
  `, { region: "eu-west-1" });
  expect(edges(drawn)).toEqual([
    "Files replicates to EFS replica of Files",
    "Warehouse copies to Redshift snapshots of Warehouse (snapshots)",
    "Events replicates to replica of the keyspace of Events",
    "Key replica of KMS key arn:aws:kms:us-east-1:123456789012:key/mrk-1",
    "Password replicates to replica of the secret of Password",
    "Images replicates to copied images of Images",
  ]);
});

describe("routing", () => {
  test("a primary record fails over to its secondary, and each routes to what it names", () => {
    const drawn = topology(yaml`
      Resources:
        Balancer: { Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: { Type: application } }
        Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: HTTPS } } }
        Home:
          Type: AWS::Route53::RecordSet
          Properties: { Name: shop.example.com, Type: A, HostedZoneId: Z1, SetIdentifier: a, Failover: PRIMARY, HealthCheckId: !Ref Check, AliasTarget: { DNSName: !GetAtt Balancer.DNSName, HostedZoneId: Z2 } }
        Away:
          Type: AWS::Route53::RecordSet
          Properties: { Name: shop.example.com, Type: A, HostedZoneId: Z1, SetIdentifier: b, Failover: SECONDARY, AliasTarget: { DNSName: other.example.com, HostedZoneId: Z3 } }
        Unrelated: { Type: AWS::Route53::RecordSet, Properties: { Name: mail.example.com, Type: MX, HostedZoneId: Z1, ResourceRecords: { Fn::Transform: { Name: Macro } } } }
    `, { region: "eu-west-1" });
    expect(edges(drawn)).toEqual([
      "Home fails over to Away",
      "Home routes to Balancer (primary)",
      "Home is checked by Check",
      "Away routes to alias target other.example.com (secondary)",
    ]);
    expect(places(drawn)).toEqual([
      "global: Check, Home, Away",
      "eu-west-1: Balancer",
      "unknown not in these files, and no name says the region: alias target other.example.com",
    ]);
  });

  test("load balancers route to what registers with their target groups", () => {
    const drawn = terraform(hcl`
      resource "aws_lb" "web" {}
      resource "aws_lb_target_group" "web" {}
      resource "aws_lb_listener" "web" {
        load_balancer_arn = aws_lb.web.arn
        default_action {
          type             = "forward"
          target_group_arn = aws_lb_target_group.web.arn
        }
      }
      resource "aws_autoscaling_group" "web" {
        min_size          = 2
        max_size          = 6
        target_group_arns = [aws_lb_target_group.web.arn]
      }
    `);
    expect(edges(drawn)).toEqual(["aws_lb.web routes to aws_autoscaling_group.web"]);
    expect(drawn.places[0]?.nodes.map(({ name, notes }) => `${name}: ${notes.join()}`)).toEqual(["aws_lb.web: ", "aws_autoscaling_group.web: 2 to 6 instances"]);
  });

  test("a queue routes to the function that reads it, and a domain name to its API", () => {
    const drawn = topology(yaml`
      Resources:
        Orders: { Type: AWS::SQS::Queue }
        Take: { Type: AWS::Lambda::Function, Properties: { Code: { ZipFile: x }, Role: r } }
        Reads: { Type: AWS::Lambda::EventSourceMapping, Properties: { EventSourceArn: !GetAtt Orders.Arn, FunctionName: !Ref Take } }
        Off: { Type: AWS::Lambda::EventSourceMapping, Properties: { EventSourceArn: "arn:aws:sqs:eu-west-1:123456789012:old", FunctionName: !Ref Take, Enabled: false } }
        Name: { Type: AWS::ApiGateway::DomainName, Properties: { DomainName: api.example.com } }
        Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: api } }
        Mapping: { Type: AWS::ApiGateway::BasePathMapping, Properties: { DomainName: !Ref Name, RestApiId: !Ref Api } }
    `, { region: "eu-west-1" });
    expect(edges(drawn)).toEqual(["Orders routes to Take", "Name routes to Api"]);
    expect(places(drawn)).toEqual(["eu-west-1: Name, Api, Take, Orders"]);
  });

  test("a distribution fails over from the first origin of a group to the next", () => {
    const drawn = topology(yaml`
      Resources:
        Site: { Type: AWS::S3::Bucket }
        Web:
          Type: AWS::CloudFront::Distribution
          Properties:
            DistributionConfig:
              Enabled: true
              DefaultCacheBehavior: { TargetOriginId: both, ViewerProtocolPolicy: https-only }
              Origins:
                - { Id: home, DomainName: !GetAtt Site.RegionalDomainName }
                - { Id: away, DomainName: copy.s3.eu-central-1.amazonaws.com }
              OriginGroups:
                Quantity: 1
                Items: [{ Id: both, FailoverCriteria: { StatusCodes: { Quantity: 1, Items: [500] } }, Members: { Quantity: 2, Items: [{ OriginId: home }, { OriginId: away }] } }]
    `);
    expect(edges(drawn)).toEqual([
      "Site fails over to origin copy.s3.eu-central-1.amazonaws.com",
      "Web routes to Site",
      "Web routes to origin copy.s3.eu-central-1.amazonaws.com",
    ]);
  });

  test("an accelerator routes to the endpoints of each group, by its dial", () => {
    const drawn = terraform(hcl`
      resource "aws_globalaccelerator_accelerator" "web" {
        name = "web"
      }
      resource "aws_globalaccelerator_listener" "web" {
        accelerator_arn = aws_globalaccelerator_accelerator.web.id
        protocol        = "TCP"
      }
      resource "aws_lb" "home" {}
      resource "aws_globalaccelerator_endpoint_group" "home" {
        listener_arn = aws_globalaccelerator_listener.web.id
        endpoint_configuration {
          endpoint_id = aws_lb.home.arn
        }
      }
      resource "aws_globalaccelerator_endpoint_group" "away" {
        listener_arn            = aws_globalaccelerator_listener.web.id
        endpoint_group_region   = "eu-central-1"
        traffic_dial_percentage = 0
      }
    `);
    expect(edges(drawn)).toEqual([
      "aws_globalaccelerator_accelerator.web routes to aws_lb.home",
      "aws_globalaccelerator_accelerator.web routes to endpoints of aws_globalaccelerator_endpoint_group.away (0% of the traffic)",
    ]);
    expect(places(drawn)).toContain("eu-central-1: endpoints of aws_globalaccelerator_endpoint_group.away");
  });

  test("a health check is switched by a routing control, and a plan switches global clusters", () => {
    const drawn = topology(yaml`
      Resources:
        Switch: { Type: AWS::Route53RecoveryControl::RoutingControl, Properties: { Name: home } }
        Check: { Type: AWS::Route53::HealthCheck, Properties: { HealthCheckConfig: { Type: RECOVERY_CONTROL, RoutingControlArn: !Ref Switch } } }
        Shop: { Type: AWS::RDS::GlobalCluster, Properties: { GlobalClusterIdentifier: shop } }
        Plan:
          Type: AWS::ARCRegionSwitch::Plan
          Properties:
            Name: plan
            Regions: [eu-west-1, eu-central-1]
            RecoveryApproach: activePassive
            PrimaryRegion: eu-west-1
            ExecutionRole: r
            Workflows:
              - WorkflowTargetAction: activate
                Steps:
                  - { Name: db, ExecutionBlockType: AuroraGlobalDatabase, ExecutionBlockConfiguration: { GlobalAuroraConfig: { GlobalClusterIdentifier: !Ref Shop, Behavior: switchoverOnly, DatabaseClusterArns: [] } } }
    `);
    expect(edges(drawn)).toEqual(["Check is switched by Switch", "Plan switches Shop"]);
    expect(drawn.regions).toMatchObject({ home: "eu-west-1", recovery: ["eu-central-1"] });
  });
});

test("networks peer across regions", () => {
  const drawn = topology(yaml`
    Resources:
      Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
      Peering: { Type: AWS::EC2::VPCPeeringConnection, Properties: { VpcId: !Ref Vpc, PeerVpcId: vpc-1, PeerRegion: eu-central-1 } }
      Near: { Type: AWS::EC2::VPCPeeringConnection, Properties: { VpcId: !Ref Vpc, PeerVpcId: vpc-2 } }
      Gateway: { Type: AWS::EC2::TransitGateway }
      Attachment: { Type: AWS::EC2::TransitGatewayPeeringAttachment, Properties: { TransitGatewayId: !Ref Gateway, PeerTransitGatewayId: tgw-1, PeerRegion: eu-central-1, PeerAccountId: "123456789012" } }
  `, { region: "eu-west-1" });
  expect(edges(drawn)).toEqual(["Vpc peers with VPC vpc-1", "Vpc peers with VPC vpc-2", "Gateway peers with transit gateway tgw-1"]);
  expect(places(drawn)).toEqual(["eu-west-1: Vpc, Gateway, VPC vpc-2", "eu-central-1: VPC vpc-1, transit gateway tgw-1"]);
});
