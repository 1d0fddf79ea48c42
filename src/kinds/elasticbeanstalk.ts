import { defineKind } from "../graph/kind.ts";
import { count, list, oneOf, reference, text } from "../graph/properties.ts";
import { names } from "./names.ts";
import { templatePage } from "./pages.ts";

/**
 * An option is told apart by its namespace and its name. None has a default here: what an environment does not say
 * itself, a saved configuration or a file in the application may.
 * https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html
 */
const option = <const N extends string, const O extends string>(namespace: N, name: O) =>
  names(`OptionSettings[Namespace=${namespace}&OptionName=${name}].Value`, `setting[namespace=${namespace}&name=${name}].value`);

const options = {
  minSize: count(option("aws:autoscaling:asg", "MinSize")),
  maxSize: count(option("aws:autoscaling:asg", "MaxSize")),
  /** An environment of a single instance has no load balancer, and its group one instance at most. */
  environmentType: oneOf(["LoadBalanced", "SingleInstance"], option("aws:elasticbeanstalk:environment", "EnvironmentType")),
  /** How many zones AWS may take of those that there are. */
  zoneCount: oneOf(["Any", "Any 1", "Any 2", "Any 3"], option("aws:autoscaling:asg", "Availability Zones")),
  customZones: list(text({}), names("OptionSettings[Namespace=aws:autoscaling:asg&OptionName=Custom Availability Zones].Value{,}", "setting[namespace=aws:autoscaling:asg&name=Custom Availability Zones].value{,}")),
  subnets: list(reference("ec2.subnet", {}), names("OptionSettings[Namespace=aws:ec2:vpc&OptionName=Subnets].Value{,}", "setting[namespace=aws:ec2:vpc&name=Subnets].value{,}")),
  healthReporting: oneOf(["basic", "enhanced"], option("aws:elasticbeanstalk:healthreporting:system", "SystemType")),
};

export const beanstalkEnvironment = defineKind({
  name: "elasticbeanstalk.environment",
  label: "Elastic Beanstalk environment",
  ...names("AWS::ElasticBeanstalk::Environment", "aws_elastic_beanstalk_environment"),
  page: templatePage("elasticbeanstalk-environment"),
  identity: "environmentName",
  ref: names("name", "id"),
  zones: ["subnets", "customZones"],
  properties: {
    environmentName: text(names("EnvironmentName", "name")),
    template: reference("elasticbeanstalk.template", names("TemplateName", "template_name")),
    ...options,
  },
});

/** A saved configuration, which environments are made from. */
export const beanstalkTemplate = defineKind({
  name: "elasticbeanstalk.template",
  label: "Elastic Beanstalk configuration template",
  ...names("AWS::ElasticBeanstalk::ConfigurationTemplate", "aws_elastic_beanstalk_configuration_template"),
  page: templatePage("elasticbeanstalk-configurationtemplate"),
  identity: "templateName",
  ref: names("name", "name"),
  zones: ["subnets", "customZones"],
  properties: {
    templateName: text({ terraform: "name" }),
    ...options,
  },
});
