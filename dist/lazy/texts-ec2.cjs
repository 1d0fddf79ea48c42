(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "ebs-kept": {
    since: "0.1.0",
    why: `
    A volume that is taken out of the code is deleted with everything on it, and so is one that a change replaces: another Availability Zone
    or another key is enough. By default nothing of it is left.
  `,
    remedy: `
    Ask for a snapshot both on deletion and on replacement, or have the volume retained; in Terraform set \`final_snapshot\` or
    \`prevent_destroy\`. Snapshots and retained volumes are charged until somebody deletes them.
  `,
    example: {
  cloudformation: `
    Resources:
      Data:
        Type: AWS::EC2::Volume
        DeletionPolicy: Snapshot
        UpdateReplacePolicy: Snapshot
        Properties:
          AvailabilityZone: eu-west-1a
          Size: 100
  `,
  terraform: `
    resource "aws_ebs_volume" "data" {
      availability_zone = "eu-west-1a"
      size              = 100
      final_snapshot    = true
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ebs_volume",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
    fixNote: "a snapshot is charged until somebody deletes it",
  },
  "ebs-snapshots": {
    since: "0.1.0",
    why: `
    A volume stands in one Availability Zone and keeps no older state of its blocks: with the zone lost, or the file
    system on it deleted or damaged, snapshots are all that there is, and they are made only where somebody asks for them.
  `,
    remedy: `
    Have a lifecycle policy of Amazon Data Lifecycle Manager select the volume by a tag that it carries, or a backup
    plan of AWS Backup. Snapshots are incremental and charged by what has changed; none of this interrupts the
    volume.
  `,
    example: {
  cloudformation: `
    Resources:
      Data:
        Type: AWS::EC2::Volume
        Properties:
          AvailabilityZone: eu-west-1a
          Size: 100
          Tags:
            - Key: Snapshots
              Value: hourly
      Policy:
        Type: AWS::DLM::LifecyclePolicy
        Properties:
          Description: Hourly snapshots
          ExecutionRoleArn: arn:aws:iam::111122223333:role/snapshots
          State: ENABLED
          PolicyDetails:
            ResourceTypes: [VOLUME]
            TargetTags:
              - Key: Snapshots
                Value: hourly
            Schedules:
              - Name: Hourly
                CreateRule:
                  Interval: 1
                  IntervalUnit: HOURS
                RetainRule:
                  Interval: 7
                  IntervalUnit: DAYS
  `,
  terraform: `
    resource "aws_ebs_volume" "data" {
      availability_zone = "eu-west-1a"
      size              = 100
      tags              = { Snapshots = "hourly" }
    }

    resource "aws_dlm_lifecycle_policy" "hourly" {
      description        = "Hourly snapshots"
      execution_role_arn = "arn:aws:iam::111122223333:role/snapshots"

      policy_details {
        resource_types = ["VOLUME"]
        target_tags    = { Snapshots = "hourly" }

        schedule {
          name = "Hourly"

          create_rule {
            interval = 1
          }

          retain_rule {
            interval      = 7
            interval_unit = "DAYS"
          }
        }
      }
    }
  `,
},
    noFix: "which policy or plan takes the volume, by which tag and how often, has to be chosen",
    references: [
    "https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-lifecycle.html",
    "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-snapshots.html",
    "https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP01", "REL09-BP03"], nist80053: ["CP-9", "CP-10"] },
    similar: [
    "checkov:CKV2_AWS_9",
    "cdk-nag:EC2EBSInBackupPlan",
    "hashicorp-nist-sentinel:ebs-volumes-should-be-in-a-backup-plan",
    "prowler:ec2_ebs_volume_protected_by_backup_plan",
    "prowler:ec2_ebs_volume_snapshots_exists",
    "service-screener:EBSSnapshot",
  ],
  },
  "ec2-disks-kept": {
    since: "0.1.0",
    why: `
    A disk that an instance is launched with goes with it when the instance is terminated, unless its mapping says otherwise. A change that replaces
    the instance, of its image for example, terminates it, and the new one starts with an empty disk.
  `,
    remedy: `
    Set \`DeleteOnTermination\` to false for data disks, or make them volumes of their own and attach them, so that a new instance can take them
    over. Disks that are left are charged until somebody deletes them.
  `,
    example: {
  cloudformation: `
    Resources:
      Server:
        Type: AWS::EC2::Instance
        Properties:
          ImageId: ami-0123456789abcdef0
          BlockDeviceMappings:
            - DeviceName: /dev/sdf
              Ebs:
                VolumeSize: 100
                DeleteOnTermination: false
  `,
  terraform: `
    resource "aws_instance" "server" {
      ami           = "ami-0123456789abcdef0"
      instance_type = "t3.small"

      ebs_block_device {
        device_name           = "/dev/sdf"
        volume_size           = 100
        delete_on_termination = false
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-instance-ebs.html",
    "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/instance",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9", "SI-12"] },
    fixNote: "disks that are left are charged until somebody deletes them",
  },
  "ec2-not-alone": {
    since: "0.1.0",
    why: `
    EC2 moves an instance whose host fails to another one, with its addresses and volumes, unless automatic recovery is
    switched off. Then it stays down until somebody stops and starts it.
  `,
    remedy: `
    Leave automatic recovery at its default, or better put the instance into an Auto Scaling group, which also replaces what fails
    for other reasons. Neither costs anything by itself; a group needs an image or a script that sets the instance up.
  `,
    example: {
  cloudformation: `
    Resources:
      Template:
        Type: AWS::EC2::LaunchTemplate
        Properties:
          LaunchTemplateData:
            MaintenanceOptions:
              AutoRecovery: default
      Server:
        Type: AWS::EC2::Instance
        Properties:
          ImageId: ami-0123456789abcdef0
          InstanceType: t3.small
          LaunchTemplate:
            LaunchTemplateId: !Ref Template
            Version: !GetAtt Template.LatestVersionNumber
      Record:
        Type: AWS::Route53::RecordSet
        Properties:
          HostedZoneName: example.com.
          Name: shop.example.com
          Type: A
          TTL: 60
          ResourceRecords: [!GetAtt Server.PublicIp]
  `,
  terraform: `
    resource "aws_instance" "server" {
      ami           = "ami-0123456789abcdef0"
      instance_type = "t3.small"

      maintenance_options {
        auto_recovery = "default"
      }
    }

    resource "aws_route53_record" "shop" {
      zone_id = "Z0123456789ABCDEFGHIJ"
      name    = "shop.example.com"
      type    = "A"
      ttl     = 60
      records = [aws_instance.server.public_ip]
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-recover.html",
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-configuration-recovery.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-maintenanceoptions.html",
  ],
    frameworks: { wellArchitected: ["REL11-BP03"], nist80053: ["CP-10", "SI-13(5)"] },
    fixNote: "AWS moves the instance to another host only where its own one has failed",
  },
  "ec2-termination-protection": {
    since: "0.1.0",
    why: `
    One call in the wrong account, or one line that is taken out of the code, terminates an instance at once. What it keeps
    on its disks is then at best as old as the last snapshot, and the instance has to be built around it again.
  `,
    remedy: `
    Turn termination protection on; it costs nothing and needs no restart. It has to be turned off before the instance can be
    deleted or replaced on purpose.
  `,
    example: {
  cloudformation: `
    Resources:
      Server:
        Type: AWS::EC2::Instance
        Properties:
          ImageId: ami-0123456789abcdef0
          DisableApiTermination: true
          BlockDeviceMappings:
            - DeviceName: /dev/sdf
              Ebs:
                VolumeSize: 100
                DeleteOnTermination: false
  `,
  terraform: `
    resource "aws_instance" "server" {
      ami                     = "ami-0123456789abcdef0"
      instance_type           = "t3.small"
      disable_api_termination = true

      ebs_block_device {
        device_name           = "/dev/sdf"
        volume_size           = 100
        delete_on_termination = false
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html",
  ],
    frameworks: { wellArchitected: ["REL09-BP02"], nist80053: ["CP-9"] },
    similar: [
    "cdk-nag:EC2InstanceTerminationProtection",
    "steampipe-terraform-aws-compliance:ec2_instance_termination_protection_enabled",
    "service-screener:EC2NoTerminationProtection",
  ],
    fixNote: "an instance that is to be deleted or replaced needs it turned off first",
  },
  "ec2-two-zones": {
    since: "0.1.0",
    why: `
    An instance is gone with its Availability Zone, and automatic recovery does not leave the zone. Where nothing else
    answers at its name or behind its load balancer, users wait until the zone is back or somebody builds another one.
  `,
    remedy: `
    Run two instances in two zones behind a load balancer, best in an Auto Scaling group, and send users to the balancer. State
    that is kept on the instance has to move to a database or a file system first.
  `,
    example: {
  cloudformation: `
    Resources:
      ServerA:
        Type: AWS::EC2::Instance
        Properties:
          ImageId: ami-0123456789abcdef0
          AvailabilityZone: eu-west-1a
      ServerB:
        Type: AWS::EC2::Instance
        Properties:
          ImageId: ami-0123456789abcdef0
          AvailabilityZone: eu-west-1b
      Balancer:
        Type: AWS::ElasticLoadBalancing::LoadBalancer
        Properties:
          AvailabilityZones: [eu-west-1a, eu-west-1b]
          Instances: [!Ref ServerA, !Ref ServerB]
          Listeners:
            - LoadBalancerPort: "80"
              InstancePort: "80"
              Protocol: HTTP
  `,
  terraform: `
    resource "aws_instance" "server" {
      for_each          = toset(["eu-west-1a", "eu-west-1b"])
      ami               = "ami-0123456789abcdef0"
      instance_type     = "t3.small"
      availability_zone = each.key
    }

    resource "aws_elb" "servers" {
      availability_zones = ["eu-west-1a", "eu-west-1b"]
      instances          = [aws_instance.server["eu-west-1a"].id, aws_instance.server["eu-west-1b"].id]

      listener {
        lb_port           = 80
        lb_protocol       = "http"
        instance_port     = 80
        instance_protocol = "http"
      }
    }
  `,
},
    noFix: "a second instance has to be made in another zone, and something before both that shares the requests",
    references: [
    "https://docs.aws.amazon.com/wellarchitected/2025-02-25/framework/rel_fault_isolation_multiaz_region_system.html",
    "https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-benefits.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  },
  "route-zone-independent": {
    since: "0.1.0",
    why: `
    Traffic that is led through an endpoint of another Availability Zone stops when that zone is lost, although the subnet
    itself stands in a zone that works. And replies that come back through another endpoint are dropped by a firewall that
    has not seen the request.
  `,
    remedy: `
    Create an endpoint in each zone, and a route table for each zone that leads to the endpoint there. Each endpoint is
    charged by the hour; traffic between zones is saved.
  `,
    example: {
  cloudformation: `
    Resources:
      Subnet:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
      EndpointSubnet:
        Type: AWS::EC2::Subnet
        Properties:
          AvailabilityZone: !Select [0, !GetAZs ""]
      Endpoint:
        Type: AWS::EC2::VPCEndpoint
        Properties:
          VpcEndpointType: GatewayLoadBalancer
          SubnetIds: [!Ref EndpointSubnet]
      Table:
        Type: AWS::EC2::RouteTable
      Association:
        Type: AWS::EC2::SubnetRouteTableAssociation
        Properties:
          SubnetId: !Ref Subnet
          RouteTableId: !Ref Table
      Out:
        Type: AWS::EC2::Route
        Properties:
          RouteTableId: !Ref Table
          DestinationCidrBlock: 0.0.0.0/0
          VpcEndpointId: !Ref Endpoint
  `,
  terraform: `
    data "aws_availability_zones" "here" {}

    resource "aws_subnet" "inspected" {
      count             = 2
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_subnet" "endpoint" {
      count             = 2
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }

    resource "aws_vpc_endpoint" "firewall" {
      count             = 2
      vpc_endpoint_type = "GatewayLoadBalancer"
      subnet_ids        = [aws_subnet.endpoint[count.index].id]
    }

    resource "aws_route_table" "inspected" {
      count = 2
      route {
        cidr_block      = "0.0.0.0/0"
        vpc_endpoint_id = aws_vpc_endpoint.firewall[count.index].id
      }
    }

    resource "aws_route_table_association" "inspected" {
      count          = 2
      subnet_id      = aws_subnet.inspected[count.index].id
      route_table_id = aws_route_table.inspected[count.index].id
    }
  `,
},
    noFix: "an endpoint and a route table for each zone have to be made first",
    references: [
    "https://docs.aws.amazon.com/network-firewall/latest/developerguide/vpc-config-route-tables.html",
    "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-load-balancer-endpoints.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  },
  "vpc-subnets-zones": {
    since: "0.1.0",
    why: `
    Whatever stands in a VPC stands in the zones of its subnets. With all subnets of a kind in one Availability Zone there is
    nowhere to fail over to: what needs a public or a private subnet is gone with the zone, and no database, balancer or
    group can be spread.
  `,
    remedy: `
    Add subnets in a second zone, public and private ones where there are both. Subnets cost nothing; what is placed in
    them and the traffic between zones do.
  `,
    example: {
  cloudformation: `
    Resources:
      Vpc:
        Type: AWS::EC2::VPC
        Properties:
          CidrBlock: 10.0.0.0/16
      First:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: !Ref Vpc
          CidrBlock: 10.0.0.0/24
          AvailabilityZone: !Select [0, !GetAZs ""]
      Second:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: !Ref Vpc
          CidrBlock: 10.0.1.0/24
          AvailabilityZone: !Select [1, !GetAZs ""]
  `,
  terraform: `
    data "aws_availability_zones" "here" {}

    resource "aws_vpc" "network" {
      cidr_block = "10.0.0.0/16"
    }

    resource "aws_subnet" "private" {
      count             = 2
      vpc_id            = aws_vpc.network.id
      cidr_block        = cidrsubnet(aws_vpc.network.cidr_block, 8, count.index)
      availability_zone = data.aws_availability_zones.here.names[count.index]
    }
  `,
},
    noFix: "the addresses and the routes of further subnets are for the network to say",
    references: [
    "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-example-private-subnets-nat.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    similar: ["prowler:vpc_subnet_different_az", "service-screener:VPCMultiAZ"],
  },
};
})
