import { defineRule, lambdaFunction, spansZones } from "../../src/rule.ts";
import example from "./vpc-zones.example.ts";

/** A function without a VPC is left alone: Lambda runs it in several zones of its region. */
export default defineRule({
  id: "lambda-vpc-zones",
  title: "Lambda function in a VPC has subnets in two Availability Zones",
  survives: "zone-loss",
  capability: "compute-in-two-zones",
  since: "0.1.0",
  why: `
    Lambda runs in several Availability Zones, but a function in a VPC reaches it through network interfaces in its own
    subnets. When all of these are in one zone, the function cannot be called while that zone is lost.
  `,
  remedy: `
    Give the function subnets in two or more Availability Zones, each with the routes that it needs: a NAT gateway or
    endpoints of that zone. Calls go on while Lambda makes the new network interfaces.
  `,
  example,
  noFix: "which subnets with the same routes there are in other Availability Zones is for the network to say",
  references: [
    "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html",
    "https://docs.aws.amazon.com/lambda/latest/dg/security-resilience.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36", "SI-13(5)"] },
  similar: ["hashicorp-fsbp-sentinel:lambda-vpc-multi-az-check", "prowler:awslambda_function_vpc_multi_az"],

  on: lambdaFunction,
  appliesTo: (fn) => fn.subnets.exist(),
  expect: (fn) => spansZones(fn.zones),
  message: (fn) => `${fn} has subnets in one Availability Zone only`,
});
