import { connections, defineRule, directConnect } from "../../src/rule.ts";
import example from "./redundant.example.ts";

/** Connections that are hosted by a partner have a location that no template says: they are no part of this. */
export default defineRule({
  id: "directconnect-redundant",
  title: "Direct Connect connection has a second way beside it: a connection at another location or a VPN",
  survives: "instance-loss",
  capability: "network-redundant",
  precision: "high",
  since: "0.1.0",
  why: `
    A Direct Connect connection is one port at one location. When the device, the line or the location fails, the networks
    are cut off from each other. Several connections at one location, and link aggregation groups, share its fate.
  `,
  remedy: `
    Order a second connection at another location, on a device of its own, or add a Site-to-Site VPN connection that takes over. AWS
    charges each port by the hour; a VPN connection is cheaper, and carries less.
  `,
  example,
  noFix: "a second connection has to be ordered at another location, or a VPN to be set up at its other end",
  references: [
    "https://docs.aws.amazon.com/directconnect/latest/UserGuide/resiliency_toolkit.html",
    "https://docs.aws.amazon.com/directconnect/latest/UserGuide/disaster-recovery-resiliency.html",
  ],
  frameworks: { wellArchitected: ["REL02-BP02"], nist80053: ["CP-8", "CP-10", "SI-13(5)"] },
  similar: ["prowler:directconnect_connection_redundancy"],

  on: directConnect,
  expect: (connection) => connections.hasSecondWay(connection),
  message: (connection) => `${connection} has neither a connection at another location beside it nor a VPN connection`,
});
