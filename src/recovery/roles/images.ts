import type { ReferenceTo } from "../../graph/reference.ts";
import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { autoScalingLaunchConfiguration } from "../../kinds/autoscaling.ts";
import { ec2Instance, ec2LaunchTemplate } from "../../kinds/ec2.ts";
import { through } from "../../value/site.ts";
import { TextProperty } from "../../value/text-property.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { standingOn, undecided } from "./claims.ts";
import { isMadeAlike, isOfRegion } from "./second-region.ts";

/** From which images instances start, and of which regions these are. */

export const imageKinds = [ec2Instance, ec2LaunchTemplate, autoScalingLaunchConfiguration] as const;

type Starting = ResourceOf<(typeof imageKinds)[number]>;

/**
 * An id of an image means it in one region only, so that one id in two regions is wrong in one of them. Where the same code names
 * another one elsewhere it chooses by region; of an id that stands alone nobody can tell.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIs.html
 */
export const hasImageThere = (resource: Starting): Verdict =>
  through(resource.image.site, resource.image.reading, (settled) => {
    if (settled.is !== "scalar" && (settled.is !== "unknown" || settled.lookedUpIn !== undefined)) return isOfRegion(resource, resource.image, resource.region);
    const named = new TextProperty(resource.image.site, settled);
    if (settled.is === "scalar" && settled.text.startsWith("resolve:ssm:")) return all();
    const elsewhere = othersElsewhere(resource);
    const shared = elsewhere.map(({ image, stands }) => all(image.isSet(), image.same(named), stands));
    const chosen = elsewhere.filter(({ alike }) => alike).map(({ image, stands }) => all(image.isSet(), not(image.same(named)), stands));
    const isShared = any(...shared);
    if (isShared.outcome === "holds") return standingOn(named, not(isShared));
    return any(...chosen.filter(({ outcome }) => outcome === "holds"), undecided(named));
  });

interface Other {
  readonly image: ReferenceTo<"ec2.imageCopy">;
  readonly alike: boolean;
  /** It certainly stands in another region. */
  readonly stands: Verdict;
}

const othersElsewhere = (resource: Starting): readonly Other[] =>
  imageKinds.flatMap((kind) => {
    const others: readonly { readonly item: Resource & { readonly image: Other["image"] }; readonly presence: Verdict }[] = resource.others(kind).members;
    return others.map(({ item, presence }) => ({ image: item.image, alike: isMadeAlike(resource, item), stands: all(presence, not(item.region.same(resource.region))) }));
  });
