import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { Tags } from "../../graph/tags.ts";
import { unproven } from "../../graph/unproven.ts";
import { PART } from "../../graph/view.ts";
import type { backupSelection } from "../../kinds/backup.ts";
import type { Reading } from "../../value/reading.ts";
import { nothingAt } from "../../value/several.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { all, any, not, presume, verdict, type Verdict } from "../../value/verdict.ts";
import { once } from "../roles/once.ts";
import { means } from "./means.ts";

export type Selection = ResourceOf<typeof backupSelection>;

/**
 * What a selection takes: what it chooses of its own region and account. One that AWS rejects takes nothing.
 * https://repost.aws/knowledge-center/backup-aws-resources
 */
export function selects(selection: Selection, store: Resource): Verdict {
  const chosen = chooses(selection, store);
  return chosen.outcome === "fails" ? chosen : all(chosen, isNear(selection, store), presume(hasTagOperators(selection)));
}

/** What is deployed elsewhere is out of its reach; where that is not known, they are taken to stand together. */
export const isNear = (from: Resource, store: Resource): Verdict =>
  from.isBeside(store) ? all() : presume(all(from.region.same(store.region), from.account.same(store.account)));

/**
 * What a selection says: the resources that it names or that carry one of its tags, of these the ones that meet
 * every condition, without those that it leaves out.
 * https://repost.aws/knowledge-center/backup-assign-resources
 */
export function chooses(selection: Selection, store: Resource): Verdict {
  const { resources, notResources, anyTag, tagEquals, tagLike, tagNotEquals, tagNotLike } = selection;
  const named = resources.some((item) => means(item, store));
  const tagged = anyTag.some((tag) => carries(store, tag, LISTED));
  const chosen = any(named, tagged, choosesNothing(selection));
  if (chosen.outcome === "fails") return chosen;
  return all(
    chosen,
    tagEquals.every((tag) => carries(store, tag, CONDITION)),
    tagLike.every((tag) => carries(store, tag, PATTERN)),
    tagNotEquals.every((tag) => not(carries(store, tag, CONDITION))),
    tagNotLike.every((tag) => not(carries(store, tag, PATTERN))),
    notResources.none((item) => means(item, store)),
  );
}

/**
 * It names resources or tags. What becomes of one that names neither is not known: AWS's documentation says that it takes
 * everything, while the service has refused it ("Either 'ListOfTags' or 'Resources' section must be non-empty").
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html
 * https://github.com/hashicorp/terraform-provider-aws/issues/24235
 */
export const choosesSomething = (selection: Selection): Verdict =>
  any(
    selection.resources.exist(),
    selection.anyTag.exist(),
    unproven(selection, `\`${selection.subject.shown}\` names neither resources nor a list of tags: AWS documents that it takes everything, and has refused such selections`),
  );

/**
 * A list of tags knows one operator, whichever case it is written in.
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Condition.html
 */
export const hasTagOperators = ({ anyTag }: Selection): Verdict =>
  anyTag.every(({ operator }) => operator.satisfies((word) => word.toUpperCase() === "STRINGEQUALS"));

const choosesNothing = once((selection: Selection): Verdict => not(choosesSomething(selection)));

/** How a tag is compared, and whether its name is written with the prefix of conditions. */
interface Style {
  readonly prefix: boolean;
  readonly pattern: boolean;
}

/** https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ConditionParameter.html */
export const TAG_PREFIX = "aws:ResourceTag/";

export const LISTED: Style = { prefix: false, pattern: false };
export const CONDITION: Style = { prefix: true, pattern: false };
const PATTERN: Style = { prefix: true, pattern: true };

type Tag = Readonly<Record<"key" | "value", TextProperty>>;

export function carries(store: Resource, { key, value }: Tag, style: Style): Verdict {
  const spec = store.subject.kind.properties["tags"];
  const tags = spec ? store[PART](spec) : undefined;
  if (!(tags instanceof Tags)) return verdict("fails", () => [nothingAt(store.subject.name, `\`${store.subject.shown}\` has no tags`)]);
  const { world } = store.site;
  const name = named(world.settle(key.reading));
  const wanted = value.known();
  if (style.pattern && wanted === undefined) return verdict("unknown", () => value.evidence(), world.hangsOn(value.reading));
  const found = style.pattern && wanted !== undefined ? tags.matches(name, wanted) : tags.has(name, value.reading);
  if (found.outcome === "fails") return found;
  if (key.startsWith(TAG_PREFIX).outcome === (style.prefix ? "fails" : "holds")) return verdict("unknown", () => key.evidence().map((each) => ({ ...each, says: `${each.says}, and ${style.prefix ? CONDITIONS_NAME : LISTS_NAME}` })));
  if (found.outcome === "holds") return found;
  const unread = [key, value].filter((each) => each.known() === undefined);
  const hangsOn = [...found.hangsOn, ...unread.flatMap(({ reading }) => world.hangsOn(reading))];
  return verdict("unknown", () => [...unread.flatMap((each) => each.evidence()), ...found.because()], hangsOn);
}

/** What is written the other way is no credit, and AWS may take it for the tag all the same. */
const CONDITIONS_NAME = `conditions name a tag with \`${TAG_PREFIX}\` before it`;
const LISTS_NAME = `a list of tags names a tag without \`${TAG_PREFIX}\` before it`;

/** The name of a tag without the prefix. */
function named(settled: Reading): Reading {
  if (settled.is === "scalar") return { ...settled, text: settled.text.replace(TAG_PREFIX, "") };
  const [first, ...rest] = settled.is === "text" ? settled.parts : [];
  if (typeof first !== "string" || !first.startsWith(TAG_PREFIX)) return settled;
  const [only] = rest;
  if (first === TAG_PREFIX && rest.length === 1 && typeof only === "object") return only;
  return { is: "text", parts: [first.slice(TAG_PREFIX.length), ...rest], place: settled.place };
}
