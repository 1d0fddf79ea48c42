import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./enhanced-health.ts";

testRule(rule, {
  holds: [
    yaml`
      Resources:
        Shop:
          Type: AWS::ElasticBeanstalk::Environment
          Properties: { OptionSettings: [{ Namespace: aws:elasticbeanstalk:healthreporting:system, OptionName: SystemType, Value: enhanced }] }
    `,
    yaml`
      Resources:
        Saved:
          Type: AWS::ElasticBeanstalk::ConfigurationTemplate
          Properties: { OptionSettings: [{ Namespace: aws:elasticbeanstalk:healthreporting:system, OptionName: SystemType, Value: enhanced }] }
        Shop: { Type: AWS::ElasticBeanstalk::Environment, Properties: { TemplateName: !Ref Saved } }
    `,
    hcl`
      resource "aws_elastic_beanstalk_environment" "shop" {
        name = "shop"
        setting {
          namespace = "aws:elasticbeanstalk:healthreporting:system"
          name      = "SystemType"
          value     = "enhanced"
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
                - Namespace: aws:elasticbeanstalk:healthreporting:system
                  OptionName: SystemType
                  Value: «basic» # the balancer checks
      `,
      becomes: `
        Resources:
          Shop:
            Type: AWS::ElasticBeanstalk::Environment
            Properties:
              OptionSettings:
                - Namespace: aws:elasticbeanstalk:healthreporting:system
                  OptionName: SystemType
                  Value: enhanced # the balancer checks
      `,
      says: "Elastic Beanstalk environment `Shop` has basic health reporting",
    },
    {
      given: hcl`
        resource "aws_elastic_beanstalk_environment" "shop" {
          name = "shop"
          setting {
            namespace = "aws:elasticbeanstalk:healthreporting:system"
            name      = "SystemType"
            value     = «"basic"» # as it always was
          }
        }
      `,
      becomes: `
        resource "aws_elastic_beanstalk_environment" "shop" {
          name = "shop"
          setting {
            namespace = "aws:elasticbeanstalk:healthreporting:system"
            name      = "SystemType"
            value     = "enhanced" # as it always was
          }
        }
      `,
    },
  ],
  unknown: [
    {
      given: yaml`
        Resources:
          «Shop»:
            Type: AWS::ElasticBeanstalk::Environment
            Properties: { OptionSettings: [{ Namespace: aws:autoscaling:asg, OptionName: MinSize, Value: "2" }] }
      `,
      because: "`Shop` does not say it, and a file in its application may",
    },
    {
      given: hcl`
        «resource "aws_elastic_beanstalk_environment" "shop"» {
          name = "shop"
        }
      `,
      because: "`aws_elastic_beanstalk_environment.shop` does not say it, and a file in its application may",
    },
    {
      given: hcl`
        variable "health" {
          type = string
        }
        resource "aws_elastic_beanstalk_environment" "shop" {
          name = "shop"
          setting {
            namespace = "aws:elasticbeanstalk:healthreporting:system"
            name      = "SystemType"
            value     = var.health
          }
        }
      `,
      because: "`var.health` has no default",
    },
  ],
});
