import { all, defineRule, images, standsInRecovery } from "../../src/rule.ts";
import example from "./available.example.ts";

/** Asked of what starts instances in the recovery region. */
export default defineRule({
  id: "ami-available",
  title: "Instances of the recovery region start from an image of that region",
  survives: "region-loss",
  capability: "images-and-artifacts-replicated",
  since: "0.1.0",
  why: `
    An AMI stands in one region, and its id means nothing in any other. A launch template with the id of home cannot start a
    single instance on the day when the recovery region is to take over.
  `,
  remedy: `
    Copy the image to the recovery region and choose the id by region: by a mapping, a parameter in Parameter Store that
    each region has, or a look-up by name. The copies of its snapshots are charged.
  `,
  example,
  noFix: "the image has to be copied to the recovery region first, where it gets an id of its own",
  references: [
    "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/CopyingAMIs.html",
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-ec2-aliases.html",
  ],
  frameworks: { wellArchitected: ["REL13-BP02"], nist80053: ["CP-6", "CP-9", "CP-10"] },

  on: images.imageKinds,
  appliesTo: (resource, goal) => all(standsInRecovery(resource, goal), resource.image.isSet()),
  expect: images.hasImageThere,
  message: (resource) => `${resource} names an image of another region`,
});
