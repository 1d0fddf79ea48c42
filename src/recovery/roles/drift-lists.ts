import type { ResourceOf } from "../../graph/resource.ts";
import type { ecsTaskDefinition } from "../../kinds/ecs.ts";
import { lambdaLayerVersion, type lambdaFunction } from "../../kinds/lambda.ts";
import type { Several } from "../../value/several.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { partsOf } from "../../value/text.ts";
import { all, any, verdict, type Evidence, type Verdict } from "../../value/verdict.ts";
import { undecided } from "./claims.ts";

/** Whether two lists say the same, of a resource and its twin. */

/** Lists of the same texts, in any order. Where something in one is not known, nothing is. */
export const listsAgree = (one: Several<TextProperty>, other: Several<TextProperty>): Verdict => agreeIn(one, other, (text) => text.known());

/**
 * Layers of the same names. A layer is of one region, and its versions are numbered there: the ARNs of one content differ.
 * https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html
 */
export const layersAgree = (one: ResourceOf<typeof lambdaFunction>, other: ResourceOf<typeof lambdaFunction>): Verdict =>
  agreeIn(one.layers, other.layers, (layer) => layer.target(lambdaLayerVersion)?.layerName.known() ?? LAYER.exec(layer.known() ?? "")?.[1]);

const LAYER = /^arn:[^:]+:lambda:[^:]*:\d*:layer:([^:]+)/u;

type Definition = ResourceOf<typeof ecsTaskDefinition>;

type Container = Definition["containers"]["members"][number]["item"];

/** Containers of one name run the same image, whichever registry it is pulled from: that of ECR is of a region. */
export const imagesAgree = (one: Definition, other: Definition): Verdict => inEachContainer(one, other, (mine, theirs) => isOneImage(mine.image, theirs.image));

/** Containers of one name listen on the same ports. */
export const portsAgree = (one: Definition, other: Definition): Verdict => inEachContainer(one, other, (mine, theirs) => agreeIn(mine.ports, theirs.ports, (port) => port.known()));

function inEachContainer(one: Definition, other: Definition, agree: (mine: Container, theirs: Container) => Verdict): Verdict {
  const byName = new Map(other.containers.members.map(({ item }) => [item.containerName.known(), item]));
  return all(
    ...one.containers.members.flatMap(({ item }) => {
      const name = item.containerName.known();
      const twin = name === undefined ? undefined : byName.get(name);
      return twin ? [agree(item, twin)] : [];
    }),
  );
}

function isOneImage(one: TextProperty, other: TextProperty): Verdict {
  const [mine, theirs] = [imageIn(one), imageIn(other)];
  if (mine === undefined || theirs === undefined) return any(one.same(other), undecided(one), undecided(other));
  return verdict(mine.endsWith(theirs) || theirs.endsWith(mine) ? "holds" : "fails", () => [...one.evidence(), ...other.evidence()]);
}

/** `web:1.4` of `111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1.4`, and as much of it as is known behind a repository that is not: `:1.4`. */
function imageIn(image: TextProperty): string | undefined {
  const parts = partsOf(image.site.world.settle(image.reading)) ?? [];
  const last = parts.at(-1);
  if (typeof last !== "string") return undefined;
  const known = last.replace(parts.length === 1 ? /^(?=[^/]*[.:])[^/]*\//u : /^[^/]*\//u, "");
  return parts.length === 1 || known !== last || /^[:@]/u.test(last) ? known : undefined;
}

/** What is left out on one side is AWS's to choose. */
function agreeIn<P extends { evidence(): readonly Evidence[] }>(one: Several<P>, other: Several<P>, of: (item: P) => string | number | undefined): Verdict {
  const values = ({ members, rest }: Several<P>): readonly string[] | undefined => {
    const known = members.map(({ item }) => of(item));
    const isOpen = rest.length > 0 || members.some(({ presence }) => presence.outcome !== "holds");
    return isOpen || known.includes(undefined) ? undefined : known.map(String).toSorted();
  };
  const [mine, theirs] = [values(one), values(other)];
  if (!mine || !theirs || mine.length === 0 || theirs.length === 0) return all();
  return verdict(mine.join("\n") === theirs.join("\n") ? "holds" : "fails", () => [one, other].flatMap(({ members }) => members.flatMap(({ item }) => item.evidence())));
}
