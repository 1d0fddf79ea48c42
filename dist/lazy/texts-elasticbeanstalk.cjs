(function (exports, require, module, __dirname) {
"use strict";
module.exports = {
  "beanstalk-enhanced-health": {
    since: "0.1.0",
    why: `
    With basic health reporting an environment is judged by the load balancer's check alone. With enhanced reporting
    every instance tells how the application answers, what its processes do and whether a deployment went through, and a
    deployment that leaves instances unhealthy stops.
  `,
    remedy: `
    Set the system type of health reporting to enhanced. The instances need the instance profile of Elastic Beanstalk,
    the environment its service role. Metrics that are published are charged, the reporting is not.
  `,
    example: {
  cloudformation: `
    Resources:
      Shop:
        Type: AWS::ElasticBeanstalk::Environment
        Properties:
          ApplicationName: shop
          OptionSettings:
            - Namespace: aws:elasticbeanstalk:healthreporting:system
              OptionName: SystemType
              Value: enhanced
  `,
  terraform: `
    resource "aws_elastic_beanstalk_environment" "shop" {
      name        = "shop"
      application = "shop"

      setting {
        namespace = "aws:elasticbeanstalk:healthreporting:system"
        name      = "SystemType"
        value     = "enhanced"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced.html",
    "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html",
  ],
    frameworks: { wellArchitected: ["REL06-BP01", "REL11-BP01"], nist80053: ["SI-4", "CA-7"] },
    similar: [
    "checkov:CKV_AWS_312",
    "cdk-nag:ElasticBeanstalkEnhancedHealthReportingEnabled",
    "prowler:elasticbeanstalk_environment_enhanced_health_reporting",
    "hashicorp-fsbp-sentinel:elasticbeanstalk-enhanced-health-reporting-enabled",
    "steampipe-terraform-aws-compliance:elasticbeanstalk_environment_use_enhanced_health_checks",
  ],
    fixNote: "needs the instance profile of Elastic Beanstalk, and its service role",
  },
  "beanstalk-instances": {
    since: "0.1.0",
    why: `
    With fewer instances than zones there is a zone whose loss stops the application until a new instance has been
    launched, set up and found healthy elsewhere. An environment of a single instance has no load balancer either: it
    is down while its instance is replaced, and in every deployment.
  `,
    remedy: `
    Use a load-balanced environment and raise the minimum size of its group to two instances, or to three where three
    zones are asked for. Smaller instance types keep the price about the same; the load balancer is charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Shop:
        Type: AWS::ElasticBeanstalk::Environment
        Properties:
          ApplicationName: shop
          OptionSettings:
            - Namespace: aws:elasticbeanstalk:environment
              OptionName: EnvironmentType
              Value: LoadBalanced
            - Namespace: aws:autoscaling:asg
              OptionName: MinSize
              Value: "2"
            - Namespace: aws:autoscaling:asg
              OptionName: MaxSize
              Value: "6"
  `,
  terraform: `
    resource "aws_elastic_beanstalk_environment" "shop" {
      name        = "shop"
      application = "shop"

      setting {
        namespace = "aws:elasticbeanstalk:environment"
        name      = "EnvironmentType"
        value     = "LoadBalanced"
      }

      setting {
        namespace = "aws:autoscaling:asg"
        name      = "MinSize"
        value     = "2"
      }

      setting {
        namespace = "aws:autoscaling:asg"
        name      = "MaxSize"
        value     = "6"
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html",
    "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options.html",
    "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features-managing-env-types.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01", "REL11-BP02"], nist80053: ["CP-10", "SC-36"] },
    fixNote: "each further instance costs as much as the first, and has to be able to run beside it",
  },
  "beanstalk-zones": {
    since: "0.1.0",
    why: `
    An environment whose instances are all in one Availability Zone loses them together with that zone, and its group has
    nowhere to launch new ones. Over several zones the group keeps its instances spread, and replaces those of a lost
    zone in the others.
  `,
    remedy: `
    Name instance subnets in further Availability Zones; outside of a VPC of your own, ask for any two or any three
    zones. The instances are replaced. Data between zones is charged.
  `,
    example: {
  cloudformation: `
    Resources:
      Vpc:
        Type: AWS::EC2::VPC
        Properties:
          CidrBlock: 10.0.0.0/16
      SubnetA:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: !Ref Vpc
          CidrBlock: 10.0.0.0/24
          AvailabilityZone: !Select [0, !GetAZs ""]
      SubnetB:
        Type: AWS::EC2::Subnet
        Properties:
          VpcId: !Ref Vpc
          CidrBlock: 10.0.1.0/24
          AvailabilityZone: !Select [1, !GetAZs ""]
      Shop:
        Type: AWS::ElasticBeanstalk::Environment
        Properties:
          ApplicationName: shop
          OptionSettings:
            - Namespace: aws:ec2:vpc
              OptionName: VPCId
              Value: !Ref Vpc
            - Namespace: aws:ec2:vpc
              OptionName: Subnets
              Value: !Join [",", [!Ref SubnetA, !Ref SubnetB]]
  `,
  terraform: `
    data "aws_availability_zones" "all" {}

    resource "aws_subnet" "shop" {
      count             = 2
      vpc_id            = "vpc-0a1b2c3d"
      cidr_block        = cidrsubnet("10.0.0.0/16", 8, count.index)
      availability_zone = data.aws_availability_zones.all.names[count.index]
    }

    resource "aws_elastic_beanstalk_environment" "shop" {
      name        = "shop"
      application = "shop"

      setting {
        namespace = "aws:ec2:vpc"
        name      = "VPCId"
        value     = "vpc-0a1b2c3d"
      }

      setting {
        namespace = "aws:ec2:vpc"
        name      = "Subnets"
        value     = join(",", aws_subnet.shop[*].id)
      }
    }
  `,
},
    references: [
    "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html",
    "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.managing.vpc.html",
  ],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
    fixNote: "the instances are replaced, and data between zones is charged",
  },
};
})
