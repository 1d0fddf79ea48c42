import { unproven } from "../../graph/unproven.ts";
import { OTHER_BACKED_UP_TYPES } from "../../kinds/backed-up-types.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { makesUnseen } from "../roles/given.ts";
import { isArnOrPattern } from "./means.ts";
import { chooses, TAG_PREFIX, type Selection } from "./selects.ts";
import { plannedKinds } from "../stores/stores.ts";

export { choosesSomething, hasTagOperators } from "./selects.ts";

/** The lists of conditions that a selection combines: all of them must hold. */
const conditionsOf = ({ tagEquals, tagLike, tagNotEquals, tagNotLike }: Selection) => [tagEquals, tagLike, tagNotEquals, tagNotLike] as const;

/**
 * Conditions name a tag with a prefix.
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/API_ConditionParameter.html
 */
export const hasTagPrefixes = (selection: Selection): Verdict =>
  all(...conditionsOf(selection).map((list) => list.every(({ key }) => key.startsWith(TAG_PREFIX))));

/**
 * Where a selection chooses by tags alone, as far as what it names can be backed up at all, something of the workload has them. It is not known where nothing
 * of the workload could have them, or where something could whose tags are not read.
 */
export function findsByTags(selection: Selection): Verdict {
  const wanted = [selection.anyTag, selection.tagEquals, selection.tagLike];
  const byTags = all(selection.resources.every((item) => any(item.equals("*"), not(isArnOrPattern(item, selection)))), any(...wanted.map((list) => list.exist())));
  const stores = plannedKinds.map((kind) => selection.others(kind));
  const found = any(not(byTags), ...stores.map((each) => each.some((store) => chooses(selection, store))));
  if (found.outcome !== "fails") return found;
  if (hasOthers(selection) || stores.every((each) => each.members.length === 0)) return unproven(selection, "what carries its tags is not in these files");
  return { ...found, because: () => wanted.flatMap((list) => list.members.flatMap(({ item }) => item.value.evidence())) };
}

function hasOthers({ subject, reader }: Selection): boolean {
  const others = OTHER_BACKED_UP_TYPES[subject.language];
  return [...reader.graph.typesIn(subject.workload)].some((type) => others.includes(type) || makesUnseen({ language: subject.language, type }));
}
