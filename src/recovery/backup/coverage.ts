import { arnMatches } from "../../graph/arn.ts";
import { arnOutcome } from "../../graph/reference.ts";
import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { Tags } from "../../graph/tags.ts";
import { PART } from "../../graph/view.ts";
import { backupPlan, backupPolicy, backupSelection } from "../../kinds/backup.ts";
import type { Reading } from "../../value/reading.ts";
import { through } from "../../value/site.ts";
import { nothingAt, Several } from "../../value/several.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { all, any, not, presume, verdict, type Outcome, type Verdict } from "../../value/verdict.ts";
import type { Term } from "../../value/term.ts";
import type { World } from "../../value/world.ts";
import { isAccepted, type BackupRule } from "./plan.ts";

type Selection = ResourceOf<typeof backupSelection>;

/**
 * The rules of all AWS Backup plans that reach a resource. A plan that AWS rejects reaches nothing; a
 * selection whose plan is not in these files may have rules that cannot be read.
 */
export function backupRules(store: Resource): Several<BackupRule> {
  const { world } = store.site;
  const found = planned.get(world) ?? new Map<string, Several<BackupRule>>();
  const rules = found.get(store.subject.id) ?? rulesFor(store);
  planned.set(world, found.set(store.subject.id, rules));
  return rules;
}

/** Several rules ask for the plans of a store in one world. */
const planned = new WeakMap<World, Map<string, Several<BackupRule>>>();

const rulesFor = (store: Resource): Several<BackupRule> =>
  store
    .others(backupSelection)
    .where((selection) => selects(selection, store))
    .flatMap((selection) => plannedBy(selection))
    .and(store.others(backupPolicy).flatMap((policy) => plannedIn(policy)))
    .named(nothingAt(store.subject.name, `no backup plan selects \`${store.subject.address}\``));

/** Reached by at least one rule of a backup plan. */
export const inBackupPlan = (store: Resource): Verdict => backupRules(store).exist();

/**
 * What a selection takes: the resources that it names or that carry one of its tags, of these the ones that
 * meet every condition, without those that it leaves out. One that says nothing takes everything.
 * https://repost.aws/knowledge-center/backup-assign-resources
 */
export function selects(selection: Selection, store: Resource): Verdict {
  const { resources, notResources, anyTag, tagEquals, tagLike, tagNotEquals, tagNotLike } = selection;
  const named = resources.some((item) => means(item, store));
  const tagged = anyTag.some((tag) => carries(store, tag.key, tag.value, false));
  const everything = all(resources.isEmpty(), anyTag.isEmpty());
  const chosen = any(named, tagged, everything);
  if (chosen.outcome === "fails") return chosen;
  return all(
    chosen,
    tagEquals.every(({ key, value }) => carries(store, key, value, false)),
    tagLike.every(({ key, value }) => carries(store, key, value, true)),
    tagNotEquals.every(({ key, value }) => not(carries(store, key, value, false))),
    tagNotLike.every(({ key, value }) => not(carries(store, key, value, true))),
    notResources.none((item) => means(item, store)),
  );
}

/** An entry of a selection means a resource: its ARN by reference, or an ARN with wildcards. A bare name or id means nothing. */
export function means(item: TextProperty, store: Resource): Verdict {
  const { reader, subject } = store;
  const refersTo = (part: string | Reading): boolean =>
    typeof part !== "string" && part.is === "reference" && part.scope === subject.deployment.id && part.address === subject.address;
  return through(item.site, item.reading, (settled) => {
    const answer = (outcome: Outcome): Verdict => verdict(outcome, () => item.evidence(), item.site.world.hangsOn(settled));
    if (settled.is === "scalar") return answer(arnMatches(settled.text, reader));
    if (settled.is === "reference") return answer(refersTo(settled) ? arnOutcome(reader, settled) : known(reader, settled));
    if (settled.is === "text") return answer(settled.parts.some(refersTo) ? arnOutcome(reader, settled) : textMeans(settled.parts, store));
    return answer(settled.is === "unknown" ? "unknown" : "fails");
  });
}

/** Every entry is an ARN or a pattern for ARNs. What a bare reference gives is a name or an id for whatever AWS Backup takes. */
export const namesArns = (items: Several<TextProperty>, { reader }: Resource): Verdict =>
  items.every((item) =>
    through(item.site, item.reading, (settled) => {
      const outcome = settled.is === "scalar" && settled.text === "*" ? "holds" : arnOutcome(reader, settled);
      return verdict(outcome, () => item.evidence(), item.site.world.hangsOn(settled));
    }),
  );

/** Another resource of these files is certainly not this one; what they do not define may be. */
const known = ({ graph }: Resource["reader"], settled: Reading): Outcome =>
  settled.is === "reference" && graph.typeAt(settled.scope, settled.address) !== undefined ? "fails" : "unknown";

/** `arn:${AWS::Partition}:rds:${AWS::Region}:${AWS::AccountId}:db:*`: the account's own in an early field stands for any. */
function textMeans(parts: readonly (string | Reading)[], { reader }: Resource): Outcome {
  if (parts.some((part) => typeof part !== "string" && part.is === "reference")) return "fails";
  let fields = 1;
  let certain = true;
  for (const part of parts) {
    if (typeof part === "string") fields += part.split(":").length - 1;
    else if (part.is !== "unknown" || (fields <= EARLY_FIELDS && part.term?.atomic !== true)) return "unknown";
    else certain &&= fields <= EARLY_FIELDS && part.term?.text.startsWith("AWS::") === true;
  }
  const widest = arnMatches(parts.map((part) => (typeof part === "string" ? part : "*")).join(""), reader);
  return certain || widest === "fails" ? widest : "unknown";
}

/** `arn`, partition, service, region and account. */
const EARLY_FIELDS = 5;

function carries(store: Resource, key: TextProperty, value: TextProperty, pattern: boolean): Verdict {
  const spec = store.subject.kind.properties["tags"];
  const tags = spec ? store[PART](spec) : undefined;
  const [name, wanted] = [key.known(), value.known()];
  if (!(tags instanceof Tags)) return verdict("fails", () => [nothingAt(store.subject.name, `\`${store.subject.address}\` has no tags`)]);
  if (name === undefined || wanted === undefined) return verdict("unknown", () => [...key.evidence(), ...value.evidence()], [key, value].flatMap(hangsOn));
  return pattern ? tags.matches(tagName(name), wanted) : tags.has(tagName(name), wanted);
}

const hangsOn = ({ site, reading }: TextProperty): readonly Term[] => site.world.hangsOn(reading);

/** Conditions name a tag as `aws:ResourceTag/Name`. */
const tagName = (key: string): string => key.replace(/^aws:ResourceTag\//u, "");

/** A backup policy of an organization may plan for anything in its accounts. */
function plannedIn(policy: ResourceOf<typeof backupPolicy>): Several<BackupRule> {
  const isOne = policy.type.equals("BACKUP_POLICY");
  const nothing = nothingAt(policy.subject.name, `\`${policy.subject.address}\` plans no backups`);
  return new Several<BackupRule>([], [{ least: 0, most: isOne.outcome === "fails" ? 0 : Infinity, distinct: false, because: isOne.because }], nothing);
}

function plannedBy(selection: Selection): Several<BackupRule> {
  const plan = selection.plan.target(backupPlan);
  const nothing = nothingAt(selection.subject.name, `\`${selection.subject.address}\` belongs to a plan without rules`);
  if (plan) return plan.rules.where(() => presume(isAccepted(plan)));
  const because = (): ReturnType<TextProperty["evidence"]> => selection.plan.evidence();
  return new Several<BackupRule>([], [{ least: 0, most: Infinity, distinct: false, because, hangsOn: hangsOn(selection.plan) }], nothing);
}
