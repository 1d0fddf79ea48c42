import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./instances.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Shop:
          Type: AWS::ElasticBeanstalk::Environment
          Properties: { OptionSettings: [{ Namespace: aws:autoscaling:asg, OptionName: MinSize, Value: "2" }] }
    `,
    // A schedule has a minimum of its own, which is another option.
    yaml`
      Resources:
        Shop:
          Type: AWS::ElasticBeanstalk::Environment
          Properties:
            OptionSettings:
              - { Namespace: aws:autoscaling:scheduledaction, ResourceName: Night, OptionName: MinSize, Value: "1" }
              - { Namespace: aws:autoscaling:asg, OptionName: MinSize, Value: "3" }
    `,
    // What the environment does not say its saved configuration says.
    yaml`
      Resources:
        Saved:
          Type: AWS::ElasticBeanstalk::ConfigurationTemplate
          Properties: { OptionSettings: [{ Namespace: aws:autoscaling:asg, OptionName: MinSize, Value: "2" }] }
        Shop: { Type: AWS::ElasticBeanstalk::Environment, Properties: { TemplateName: !Ref Saved } }
    `,
    hcl`
      resource "aws_elastic_beanstalk_environment" "shop" {
        name = "shop"
        setting {
          namespace = "aws:autoscaling:asg"
          name      = "MinSize"
          value     = "2"
        }
      }
    `,
    hcl`
      locals {
        settings = { MinSize = 2, MaxSize = 4 }
      }
      resource "aws_elastic_beanstalk_environment" "shop" {
        name = "shop"
        dynamic "setting" {
          for_each = local.settings
          content {
            namespace = "aws:autoscaling:asg"
            name      = setting.key
            value     = setting.value
          }
        }
      }
    `,
    hcl`
      resource "aws_elastic_beanstalk_configuration_template" "saved" {
        name = "saved"
        setting {
          namespace = "aws:autoscaling:asg"
          name      = "MinSize"
          value     = "4"
        }
      }
      resource "aws_elastic_beanstalk_environment" "shop" {
        name          = "shop"
        template_name = aws_elastic_beanstalk_configuration_template.saved.name
      }
    `,
  ],
  skips: [
    {
      given: yaml`
        Resources:
          Shop:
            Type: AWS::ElasticBeanstalk::Environment
            Properties: { OptionSettings: [{ Namespace: aws:autoscaling:asg, OptionName: MinSize, Value: "1" }] }
      `,
      region: "eu-central-1",
      regions: { home: "eu-west-1", recovery: ["eu-central-1"] },
    },
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
                  OptionName: MinSize
                  Value: «"1"» # as few as can be
                - Namespace: aws:autoscaling:asg
                  OptionName: MaxSize
                  Value: "1"
      `,
      becomes: `
        Resources:
          Shop:
            Type: AWS::ElasticBeanstalk::Environment
            Properties:
              OptionSettings:
                - Namespace: aws:autoscaling:asg
                  OptionName: MinSize
                  Value: "2" # as few as can be
                - Namespace: aws:autoscaling:asg
                  OptionName: MaxSize
                  Value: "2"
      `,
      says: "Elastic Beanstalk environment `Shop` may run with fewer than 2 instances",
    },
    // A load balancer needs subnets, a port and a health check of its own.
    {
      given: yaml`
        Resources:
          Shop:
            Type: AWS::ElasticBeanstalk::Environment
            Properties:
              OptionSettings:
                - { Namespace: aws:elasticbeanstalk:environment, OptionName: EnvironmentType, Value: «SingleInstance» }
                - { Namespace: aws:autoscaling:asg, OptionName: MinSize, Value: "2" }
      `,
      stays: "no edit",
    },
    // The environment's own settings win.
    yaml`
      Resources:
        Saved:
          Type: AWS::ElasticBeanstalk::ConfigurationTemplate
          Properties: { OptionSettings: [{ Namespace: aws:autoscaling:asg, OptionName: MinSize, Value: "2" }] }
        Shop:
          Type: AWS::ElasticBeanstalk::Environment
          Properties: { TemplateName: !Ref Saved, OptionSettings: [{ Namespace: aws:autoscaling:asg, OptionName: MinSize, Value: «"1"» }] }
    `,
    {
      given: hcl`
        resource "aws_elastic_beanstalk_environment" "shop" {
          name = "shop"

          setting {
            namespace = "aws:autoscaling:asg"
            name      = "MinSize"
            value     = «"1"» # as few as can be
          }
        }
      `,
      becomes: `
        resource "aws_elastic_beanstalk_environment" "shop" {
          name = "shop"

          setting {
            namespace = "aws:autoscaling:asg"
            name      = "MinSize"
            value     = 2 # as few as can be
          }
        }
      `,
    },
    {
      given: hcl`
        resource "aws_elastic_beanstalk_environment" "shop" {
          name = "shop"
          setting {
            namespace = "aws:elasticbeanstalk:environment"
            name      = "EnvironmentType"
            value     = «"SingleInstance"»
          }
        }
      `,
      stays: "no edit",
    },
  ],
  unknown: [
    {
      given: yaml`Resources: { «Shop»: { Type: AWS::ElasticBeanstalk::Environment } }`,
      because: "`Shop` does not say it, and a file in its application may",
    },
    {
      given: yaml`
        Parameters: { Least: { Type: Number } }
        Resources:
          Shop:
            Type: AWS::ElasticBeanstalk::Environment
            Properties: { OptionSettings: [{ Namespace: aws:autoscaling:asg, OptionName: MinSize, Value: «!Ref Least» }] }
      `,
      because: "parameter `Least` has no default",
    },
    {
      given: yaml`Resources: { Shop: { Type: AWS::ElasticBeanstalk::Environment, Properties: { TemplateName: saved } } }`,
      because: "Shop.TemplateName leads to something that cannot be read",
    },
    {
      given: hcl`
        variable "least" {
          type = number
        }
        resource "aws_elastic_beanstalk_environment" "shop" {
          name = "shop"
          setting {
            namespace = "aws:autoscaling:asg"
            name      = "MinSize"
            value     = var.least
          }
        }
      `,
      because: "`var.least` has no default",
    },
  ],
});
