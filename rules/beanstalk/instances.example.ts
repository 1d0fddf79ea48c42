import type { RemedyExample } from "../../src/rule.ts";

export default {
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
} satisfies RemedyExample;
