import { connections, defineRule, ec2VpnConnection } from "../../src/rule.ts";
import example from "./redundant.example.ts";

/**
 * Every connection has two tunnels by itself, which end at one device. Which sites several connections lead to cannot be
 * seen, so that two with different customer gateways hold. One beside Direct Connect is its backup, and has it as its own.
 */
export default defineRule({
  id: "vpn-redundant",
  title: "VPN connection has a second one beside it, to another customer gateway",
  survives: "instance-loss",
  capability: "network-redundant",
  precision: "high",
  since: "0.1.0",
  why: `
    The two tunnels of a VPN connection survive the loss of an endpoint at AWS. At the other end both lead to one customer
    gateway device: when it fails, or its line does, the networks are cut off from each other.
  `,
  remedy: `
    Add a second VPN connection from the same gateway at AWS to a second device with an address of its own, best with
    routes by BGP, which move the traffic by themselves. Each connection is charged by the hour.
  `,
  example,
  noFix: "a second device with an address of its own has to be set up first",
  references: [
    "https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-redundant-connection.html",
    "https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html",
  ],
  frameworks: { wellArchitected: ["REL02-BP02"], nist80053: ["CP-8", "CP-10", "SI-13(5)"] },

  on: ec2VpnConnection,
  expect: (connection) => connections.hasSecondVpn(connection),
  message: (connection) => `${connection} ends at one customer gateway, and no other connection ends elsewhere`,
});
