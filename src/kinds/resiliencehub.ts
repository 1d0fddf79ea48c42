import { defineKind } from "../graph/kind.ts";
import { list, minutes, number, oneOf, record, reference, seconds, text } from "../graph/properties.ts";
import { names } from "./names.ts";
import { templatePage } from "./pages.ts";

/** What one disruption may cost. The provider writes a time in text, as Go does: `1h30m`. */
const objectives = (cloudformation: string, terraform: string) =>
  record(
    {
      rto: seconds({ cloudformation: "RtoInSecs" }),
      rpo: seconds({ cloudformation: "RpoInSecs" }),
      rtoText: text({ terraform: "rto" }),
      rpoText: text({ terraform: "rpo" }),
    },
    names(`Policy.${cloudformation}`, `policy.${terraform}`),
  );

export const resilienceHubPolicy = defineKind({
  name: "resiliencehub.policy",
  label: "resiliency policy",
  ...names("AWS::ResilienceHub::ResiliencyPolicy", "aws_resiliencehub_resiliency_policy"),
  page: templatePage("resiliencehub-resiliencypolicy"),
  ref: { cloudformation: "arn" },
  properties: {
    policyName: text(names("PolicyName", "name")),
    tier: text(names("Tier", "tier")),
    multiRegion: objectives("Region", "region"),
    multiAz: objectives("AZ", "az"),
    hardware: objectives("Hardware", "hardware"),
    software: objectives("Software", "software"),
  },
});

export const resilienceHubApp = defineKind({
  name: "resiliencehub.app",
  label: "Resilience Hub application",
  cloudformation: "AWS::ResilienceHub::App",
  page: templatePage("resiliencehub-app"),
  ref: { cloudformation: "arn" },
  properties: {
    appName: text({ cloudformation: "Name" }),
    policy: reference("resiliencehub.policy", { cloudformation: "ResiliencyPolicyArn" }),
  },
});

const APPROACHES = ["ACTIVE_ACTIVE", "HOT_STANDBY", "WARM_STANDBY", "PILOT_LIGHT", "BACKUP_AND_RESTORE"] as const;

const targets = (cloudformation: string) =>
  record(
    {
      rto: minutes({ cloudformation: "RtoInMinutes" }),
      rpo: minutes({ cloudformation: "RpoInMinutes" }),
      approach: oneOf(APPROACHES, { cloudformation: "DisasterRecoveryApproach" }),
    },
    { cloudformation },
  );

/** The policy of the second generation of Resilience Hub. */
export const resilienceHubPolicy2 = defineKind({
  name: "resiliencehubv2.policy",
  label: "resilience policy",
  cloudformation: "AWS::ResilienceHubV2::Policy",
  page: templatePage("resiliencehubv2-policy"),
  ref: { cloudformation: "arn" },
  properties: {
    policyName: text({ cloudformation: "Name" }),
    availability: number({ cloudformation: "AvailabilitySlo.Target" }),
    multiAz: targets("MultiAz"),
    multiRegion: targets("MultiRegion"),
    backupInterval: minutes({ cloudformation: "DataRecovery.TimeBetweenBackupsInMinutes" }),
  },
});

export const resilienceHubService = defineKind({
  name: "resiliencehubv2.service",
  label: "Resilience Hub service",
  cloudformation: "AWS::ResilienceHubV2::Service",
  page: templatePage("resiliencehubv2-service"),
  ref: { cloudformation: "arn" },
  properties: {
    serviceName: text({ cloudformation: "Name" }),
    regions: list(text({}), { cloudformation: "Regions" }),
    policy: reference("resiliencehubv2.policy", { cloudformation: "PolicyArn" }),
  },
});
