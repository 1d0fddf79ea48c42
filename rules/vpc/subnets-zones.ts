import { defineRule, ec2Vpc, network, type Fault, type Verdict } from "../../src/rule.ts";
import example from "./subnets-zones.example.ts";

/** A VPC whose subnets are not in these files is left alone: nothing is known of where they stand. */
export default defineRule({
  id: "vpc-subnets-zones",
  title: "Public and private subnets of a VPC each stand in enough Availability Zones",
  survives: "zone-loss",
  capability: "network-redundant",
  since: "0.1.0",
  why: `
    Whatever stands in a VPC stands in the zones of its subnets. With all subnets of a kind in one Availability Zone there is
    nowhere to fail over to: what needs a public or a private subnet is gone with the zone, and no database, balancer or
    group can be spread.
  `,
  remedy: `
    Add subnets in a second zone, public and private ones where there are both. Subnets cost nothing; what is placed in
    them and the traffic between zones do.
  `,
  example,
  noFix: "the addresses and the routes of further subnets are for the network to say",
  references: [
    "https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html",
    "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-example-private-subnets-nat.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  similar: ["prowler:vpc_subnet_different_az", "service-screener:VPCMultiAZ"],

  on: ec2Vpc,
  appliesTo: (vpc) => network.subnetsOf(vpc).exist(),
  expect: (vpc, { zones }): readonly Fault[] => {
    const fault = (key: string, verdict: Verdict): Fault => ({ key, verdict, message: `${vpc} has its ${key} in fewer than ${String(zones)} Availability Zones` });
    const all = fault("subnets", network.subnetsSpan(vpc, zones));
    if (all.verdict.outcome === "fails") return [all];
    return [fault("public subnets", network.roleSpans(vpc, "public", zones)), fault("private subnets", network.roleSpans(vpc, "private", zones))];
  },
  message: (vpc, { zones }) => `${vpc} has subnets in fewer than ${String(zones)} Availability Zones`,
});
