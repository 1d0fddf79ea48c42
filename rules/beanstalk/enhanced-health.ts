import { beanstalk, beanstalkEnvironment, defineRule } from "../../src/rule.ts";
import example from "./enhanced-health.example.ts";

/** What neither the environment nor its saved configuration says a file in the application may say. */
export default defineRule({
  id: "beanstalk-enhanced-health",
  title: "Elastic Beanstalk environment has enhanced health reporting",
  survives: "instance-loss",
  capability: "health-checked",
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
  example,
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

  on: beanstalkEnvironment,
  expect: (environment) => beanstalk.hasOption(environment, ({ healthReporting }) => healthReporting, (type) => type.equals("enhanced")),
  message: (environment) => `${environment} has basic health reporting`,
  fix: {
    safety: "review",
    note: "needs the instance profile of Elastic Beanstalk, and its service role",
    edits: beanstalk.reportEnhanced,
  },
});
