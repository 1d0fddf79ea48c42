import { push } from "../../graph/push.ts";
import type { Resource, ResourceOf } from "../../graph/resource.ts";
import type { Subject } from "../../graph/subject.ts";
import { route53Record } from "../../kinds/route53.ts";
import type { Several } from "../../value/several.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { onceBy } from "./once.ts";

/** Records by what they are called, so that not all of a workload are looked at for each of them. */

/** The records that may be called so, whether or not the name of their zone is written with it; some of them are not. */
export function recordsLike(resource: Resource, name: TextProperty): Several<ResourceOf<typeof route53Record>> {
  const label = firstLabel(name);
  if (label === undefined) return resource.others(route53Record);
  const { byLabel, open, order } = recordNames(resource);
  const near = [...(byLabel.get(label) ?? []), ...open];
  return resource.among(route53Record, near.toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0)));
}

interface RecordNames {
  readonly byLabel: ReadonlyMap<string, readonly Subject[]>;
  /** Of their names not even the first label is certain. */
  readonly open: readonly Subject[];
  /** As they are defined. */
  readonly order: ReadonlyMap<Subject, number>;
}

const recordNames = onceBy(
  ({ subject: { workload } }: Resource) => workload,
  (resource): RecordNames => {
    const byLabel = new Map<string, Subject[]>();
    const open: Subject[] = [];
    const { members } = resource.others(route53Record);
    for (const { item } of members) {
      const label = firstLabel(item.recordName);
      if (label === undefined) open.push(item.subject);
      else push(byLabel, label, item.subject);
    }
    return { byLabel, open, order: new Map(members.map(({ item }, index) => [item.subject, index])) };
  },
);

/** The first label of a name, where it is certain: `api` of `api.example.com`, of `api.${Zone}`, and of an `api` to which the zone is added. */
function firstLabel({ site, reading }: TextProperty): string | undefined {
  const settled = site.world.settle(reading);
  const [first, ...rest] = settled.is === "text" ? settled.parts : settled.is === "scalar" ? [settled.text] : [];
  if (typeof first !== "string") return undefined;
  const [label = "", ...others] = first.toLowerCase().split(".");
  return label === "" || (others.length === 0 && rest.length > 0) ? undefined : label;
}
