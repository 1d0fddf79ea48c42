import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./zones.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Shop:
          Type: AWS::ElasticBeanstalk::Environment
          Properties: { OptionSettings: [{ Namespace: aws:autoscaling:asg, OptionName: Availability Zones, Value: Any 2 }] }
    `,
    {
      given: yaml`
        Resources:
          Shop:
            Type: AWS::ElasticBeanstalk::Environment
            Properties: { OptionSettings: [{ Namespace: aws:autoscaling:asg, OptionName: Availability Zones, Value: Any 3 }] }
      `,
      objectives: { zones: 3 },
    },
    yaml`
      Resources:
        Shop:
          Type: AWS::ElasticBeanstalk::Environment
          Properties: { OptionSettings: [{ Namespace: aws:autoscaling:asg, OptionName: Custom Availability Zones, Value: "eu-west-1a, eu-west-1b" }] }
    `,
    yaml`
      Resources:
        A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
        B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1b } }
        Saved:
          Type: AWS::ElasticBeanstalk::ConfigurationTemplate
          Properties: { OptionSettings: [{ Namespace: aws:ec2:vpc, OptionName: Subnets, Value: !Sub "\${A},\${B}" }] }
        Shop: { Type: AWS::ElasticBeanstalk::Environment, Properties: { TemplateName: !Ref Saved } }
    `,
    hcl`
      resource "aws_subnet" "a" {
        availability_zone = "eu-west-1a"
      }
      resource "aws_subnet" "b" {
        availability_zone = "eu-west-1b"
      }
      resource "aws_elastic_beanstalk_environment" "shop" {
        name = "shop"
        setting {
          namespace = "aws:ec2:vpc"
          name      = "Subnets"
          value     = "\${aws_subnet.a.id},\${aws_subnet.b.id}"
        }
      }
    `,
    hcl`
      resource "aws_elastic_beanstalk_environment" "shop" {
        name = "shop"
        setting {
          namespace = "aws:autoscaling:asg"
          name      = "Availability Zones"
          value     = "Any 3"
        }
      }
    `,
  ],
  skips: [
    yaml`
      Resources:
        Shop:
          Type: AWS::ElasticBeanstalk::Environment
          Properties: { OptionSettings: [{ Namespace: aws:elasticbeanstalk:environment, OptionName: EnvironmentType, Value: SingleInstance }] }
    `,
    hcl`
      resource "aws_elastic_beanstalk_environment" "shop" {
        name = "shop"
        setting {
          namespace = "aws:elasticbeanstalk:environment"
          name      = "EnvironmentType"
          value     = "SingleInstance"
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Shop:
            Type: AWS::ElasticBeanstalk::Environment
            Properties:
              OptionSettings:
                - Namespace: aws:autoscaling:asg
                  OptionName: Availability Zones
                  Value: «Any 1» # near the database
      `,
      becomes: `
        Resources:
          Shop:
            Type: AWS::ElasticBeanstalk::Environment
            Properties:
              OptionSettings:
                - Namespace: aws:autoscaling:asg
                  OptionName: Availability Zones
                  Value: Any 2 # near the database
      `,
      says: "Elastic Beanstalk environment `Shop` spans fewer than 2 Availability Zones",
    },
    // Which subnets there are in other zones is for the network to say.
    {
      given: yaml`
        Resources:
          A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          B: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } }
          Shop:
            Type: AWS::ElasticBeanstalk::Environment
            Properties: { OptionSettings: [{ Namespace: aws:ec2:vpc, OptionName: Subnets, Value: «!Join [",", [!Ref A, !Ref B]]» }] }
      `,
      stays: "no edit",
    },
    {
      given: hcl`
        resource "aws_elastic_beanstalk_environment" "shop" {
          name = "shop"
          setting {
            namespace = "aws:ec2:vpc"
            name      = "Subnets"
            value     = «"subnet-0a"»
          }
        }
      `,
      stays: "no edit",
    },
    {
      given: hcl`
        resource "aws_elastic_beanstalk_environment" "shop" {
          name = "shop"
          setting {
            namespace = "aws:autoscaling:asg"
            name      = "Availability Zones"
            value     = «"Any 2"» # AWS chooses
          }
        }
      `,
      objectives: { zones: 3 },
      becomes: `
        resource "aws_elastic_beanstalk_environment" "shop" {
          name = "shop"
          setting {
            namespace = "aws:autoscaling:asg"
            name      = "Availability Zones"
            value     = "Any 3" # AWS chooses
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`Resources: { «Shop»: { Type: AWS::ElasticBeanstalk::Environment } }`,
      because: "`Shop` does not say it, and a file in its application may",
    },
    {
      given: yaml`
        Resources:
          Shop:
            Type: AWS::ElasticBeanstalk::Environment
            Properties: { OptionSettings: [{ Namespace: aws:autoscaling:asg, OptionName: Availability Zones, Value: Any }] }
      `,
      because: "how many zones AWS takes of any number is not documented",
    },
    {
      given: yaml`
        Parameters: { Subnets: { Type: String } }
        Resources:
          Shop:
            Type: AWS::ElasticBeanstalk::Environment
            Properties: { OptionSettings: [{ Namespace: aws:ec2:vpc, OptionName: Subnets, Value: !Ref Subnets }] }
      `,
      because: "parameter `Subnets` has no default",
    },
    {
      given: hcl`
        variable "subnets" {
          type = list(string)
        }
        resource "aws_elastic_beanstalk_environment" "shop" {
          name = "shop"
          setting {
            namespace = "aws:ec2:vpc"
            name      = "Subnets"
            value     = join(",", var.subnets)
          }
        }
      `,
      because: "`var.subnets`",
    },
  ],
});
