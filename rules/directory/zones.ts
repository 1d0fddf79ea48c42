import { defineRule, directory as directoryKind, presume, spansZones } from "../../src/rule.ts";
import example from "./zones.example.ts";

/** Directory Service itself demands two zones, so that subnets whose zones cannot be read hold: only those that provably share one fail. */
export default defineRule({
  id: "directory-zones",
  title: "Directory has subnets in two Availability Zones",
  survives: "zone-loss",
  capability: "configuration-takes-effect",
  since: "0.1.0",
  why: `
    A directory has a domain controller in each of its two subnets. AWS rejects two subnets of one Availability Zone, so that no
    directory comes of it, and nothing can join or sign in.
  `,
  remedy: `
    Name two subnets in different zones. The subnets of a directory cannot be changed later: it has to be made again.
  `,
  example,
  noFix: "which subnet there is in another zone is for the network to say, and another one makes the directory anew",
  references: [
    "https://docs.aws.amazon.com/directoryservice/latest/devguide/API_DirectoryVpcSettings.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-microsoftad.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },

  on: directoryKind,
  expect: (directory) => presume(spansZones(directory.zones)),
  message: (directory) => `${directory} has subnets in one Availability Zone only, which AWS rejects`,
});
