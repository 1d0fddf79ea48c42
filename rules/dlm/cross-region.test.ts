import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./cross-region.ts";

const region = "eu-west-1";

testRule(rule, {
  holds: [
    {
      region,
      given: yaml`
        Resources:
          Policy:
            Type: AWS::DLM::LifecyclePolicy
            Properties: { State: ENABLED, PolicyDetails: { Schedules: [{ Name: hourly }, { Name: daily, CrossRegionCopyRules: [{ Target: eu-central-1, Encrypted: true }] }] } }
      `,
    },
    {
      region,
      given: yaml`Resources: { Policy: { Type: AWS::DLM::LifecyclePolicy, Properties: { State: ENABLED, DefaultPolicy: VOLUME, CrossRegionCopyTargets: [{ TargetRegion: eu-central-1 }] } } }`,
    },
    {
      region,
      given: hcl`
        resource "aws_dlm_lifecycle_policy" "daily" {
          policy_details {
            schedule {
              name = "daily"
              cross_region_copy_rule {
                target    = "eu-central-1"
                encrypted = true
              }
            }
          }
        }
      `,
    },
  ],
  skips: [
    yaml`Resources: { Policy: { Type: AWS::DLM::LifecyclePolicy, Properties: { State: DISABLED } } }`,
    hcl`
      resource "aws_dlm_lifecycle_policy" "shared" {
        policy_details {
          policy_type = "EVENT_BASED_POLICY"
        }
      }
    `,
  ],
  fails: [
    {
      given: yaml`Resources: { «Policy»: { Type: AWS::DLM::LifecyclePolicy, Properties: { State: ENABLED, PolicyDetails: { Schedules: [{ Name: daily }] } } } }`,
      says: "Lifecycle policy `Policy` copies nothing to another region",
    },
    {
      region,
      given: yaml`
        Resources:
          Policy:
            Type: AWS::DLM::LifecyclePolicy
            Properties: { State: ENABLED, PolicyDetails: { Schedules: [{ Name: daily, CrossRegionCopyRules: [{ Target: «eu-west-1», Encrypted: true }] }] } }
      `,
    },
    hcl`
      «resource "aws_dlm_lifecycle_policy" "all"» {
        default_policy = "VOLUME"
        policy_details {
          policy_language = "SIMPLIFIED"
          resource_type   = "VOLUME"
        }
      }
    `,
  ],
  unknown: [
    {
      region,
      given: yaml`
        Parameters: { Recovery: { Type: String } }
        Resources:
          Policy:
            Type: AWS::DLM::LifecyclePolicy
            Properties: { State: ENABLED, PolicyDetails: { Schedules: [{ CrossRegionCopyRules: [{ Target: !Ref Recovery, Encrypted: true }] }] } }
      `,
      because: "parameter `Recovery` has no default",
    },
    {
      region,
      given: hcl`
        variable "recovery_region" {
          type = string
        }

        resource "aws_dlm_lifecycle_policy" "daily" {
          policy_details {
            schedule {
              name = "daily"
              cross_region_copy_rule {
                target    = var.recovery_region
                encrypted = true
              }
            }
          }
        }
      `,
      because: "`var.recovery_region` has no default",
    },
  ],
});
