import type { RemedyExample } from "../../src/rule.ts";

export default {
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
} satisfies RemedyExample;
