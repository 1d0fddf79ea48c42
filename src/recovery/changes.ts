import type { RuleMeta } from "../engine/define-rule.ts";
import { findingsOf, type Finding } from "../engine/finding.ts";
import { disruptionOf, type Capability, type Disruption } from "../engine/goal.ts";
import type { Judgement } from "../engine/judge.ts";
import { DISRUPTIONS } from "../graph/disruption.ts";
import type { Graph } from "../graph/graph.ts";
import type { Kind } from "../graph/kind.ts";
import type { Subject } from "../graph/subject.ts";
import { workloadKind } from "../graph/workload-subject.ts";
import { COMMAND_LINE, type Span } from "../source/span.ts";
import { canonical } from "../value/canonical.ts";
import type { World } from "../value/world.ts";
import { COSTS, costOf, type Cost } from "./cost.ts";
import { cover } from "./cover.ts";
import { ANSWERS_TOO, sentenceOf, SHARED, type Mended } from "./remedies.ts";
import { countsForScore } from "./scorecard.ts";
import { cellOf, type Tier } from "./tiers.ts";

/** One thing to do on the way to the chosen tier. */
export interface Change {
  /** The rule whose remedy it is. */
  readonly rule: RuleMeta;
  /** What to do, in a sentence. */
  readonly says: string;
  readonly cost: Cost;
  /** What it is done for, each once. */
  readonly resources: readonly Subject[];
  /** Where it is done. */
  readonly place: Span;
  readonly capability: Capability;
  /** How many failing pairs of a rule and a resource it mends that no other change of the list does. */
  readonly meets: number;
}

/**
 * The fewest changes after which nothing fails that the tier requires, in the order to make them: what is known not to take effect, then data
 * before compute before what sends users to it, and of these what costs nothing first. One change answers every resource of one block, every
 * resource that has a value from one place, every store that one plan can back up. An objective that is missed is a consequence: it is a change
 * of its own only where nothing else in the list is done where it is missed.
 */
export function changesTo(tier: Tier, judgements: readonly Judgement[], graph: Graph): readonly Change[] {
  const { world } = graph;
  const failing = judgements.filter(({ rule: { meta }, outcome, suppressed }) => outcome === "fails" && !suppressed && countsForScore(meta) && cellOf(meta.capability, tier) === "required");
  const causes = failing.filter(({ rule }) => rule.meta.capability !== "objectives-met").map((judgement) => failureOf(judgement, world));
  const candidates = candidatesFor(causes);
  const sets = candidates.map(({ failures }) => failures);
  const changes = cover(sets).flatMap(({ set, covers }) => {
    const candidate = candidates[set];
    return candidate ? [changeOf(candidate, covers.flatMap((index) => causes[index] ?? []), tier, graph)] : [];
  });
  const consequences = failing.filter(({ rule }) => rule.meta.capability === "objectives-met").flatMap((judgement) => ownChange(judgement, changes, tier, graph));
  return [...changes, ...consequences].toSorted(inOrder);
}

/** A failing pair, and where it is mended. */
interface Failure {
  readonly judgement: Judgement;
  readonly place: Span;
  /** Where the value at fault comes from, where that is not at the resource: a parameter's default, an argument of a module. */
  readonly origin?: Span;
}

function failureOf(judgement: Judgement, world: World): Failure {
  const [finding, another] = findingsOf(judgement, world);
  const [evidence] = finding?.evidence ?? [];
  const origin = another || evidence?.absent === true ? undefined : evidence?.via.map(({ span }) => span).findLast((span) => isWritten(judgement.subject, span));
  return { judgement, place: finding?.primary ?? judgement.subject.name, ...(origin && { origin }) };
}

/** A value can be changed there: it is no call that only leads to the resource, nothing that was typed, and no plan, which Terraform makes. */
function isWritten({ raw: { calls = [] }, language }: Subject, span: Span): boolean {
  const isPlan = language === "terraform" && span.file.endsWith(".json") && !/\.(?:tf|tfvars)\.json$/u.test(span.file);
  return span.file !== COMMAND_LINE && !isPlan && !calls.some((call) => keyOf(call.span) === keyOf(span));
}

/** A change that could be made, with all that it would mend. */
interface Candidate {
  /** The numbers of the failures that it mends. */
  readonly failures: readonly number[];
  /** What to do, by what it is made for. */
  readonly says: (mended: Mended) => string | undefined;
  /** By which rule it is called, the first of those that it mends. */
  readonly rules: readonly string[];
  readonly place?: Span;
  /** What is changed, where it is there already. */
  readonly by?: Kind;
}

/** The wider ones first: of changes that mend as much, the one that could mend more at another time is the better one. */
function candidatesFor(failures: readonly Failure[]): readonly Candidate[] {
  const shared = SHARED.flatMap(({ rules, isFor = () => true, says = () => undefined, by }): readonly Candidate[] => {
    const found = failures.flatMap(({ judgement }, index) => (rules.includes(judgement.rule.meta.id) && isFor(judgement) ? [index] : []));
    return found.length === 0 ? [] : [{ failures: found, says, rules, ...(by && { by }) }];
  });
  const atOrigins = groups(failures, ({ judgement: { rule }, origin }) => (origin ? `${rule.meta.id}\u0000${keyOf(origin)}` : undefined));
  const atBlocks = groups(failures, ({ judgement: { rule, subject } }) => `${rule.meta.id}\u0000${blockOf(subject)}`);
  const byResource = new Map(failures.map(({ judgement: { rule, subject } }, index) => [`${rule.meta.id}\u0000${subject.id}`, index]));
  const withAnswers = (indexes: readonly number[]): readonly number[] =>
    indexes.flatMap((index) => {
      const { rule, subject } = failures[index]?.judgement ?? {};
      const answered = (rule && subject ? (ANSWERS_TOO.get(rule.meta.id) ?? []) : []).flatMap((id) => byResource.get(`${id}\u0000${subject?.id ?? ""}`) ?? []);
      return [index, ...answered];
    });
  const local = (found: readonly (readonly number[])[], placeOf: (failure: Failure) => Span | undefined): readonly Candidate[] =>
    found.map((indexes) => {
      const first = failures[indexes[0] ?? 0];
      const place = first && placeOf(first);
      return { failures: withAnswers(indexes), says: () => undefined, rules: first ? [first.judgement.rule.meta.id] : [], ...(place && { place }) };
    });
  return [...shared, ...local(atOrigins, ({ origin }) => origin), ...local(atBlocks, ({ place }) => place)];
}

/** The numbers of what has one key, in the order of the first of each. */
function groups<T>(items: readonly T[], keyFor: (item: T) => string | undefined): readonly (readonly number[])[] {
  const found = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    const key = keyFor(item);
    if (key === undefined) continue;
    const known = found.get(key);
    if (known) known.push(index);
    else found.set(key, [index]);
  }
  return [...found.values()];
}

const keyOf = ({ file, start }: Span): string => `${file}:${String(start)}`;

/** A block with many instances, or one that is deployed to many regions, is changed once. */
const blockOf = ({ raw, name }: Subject): string => keyOf(raw.madeAt ?? name);

function changeOf({ rules, says, place, by }: Candidate, mended: readonly Failure[], tier: Tier, graph: Graph): Change {
  const failing = new Set(mended.map(({ judgement }) => judgement.rule.meta.id));
  const id = rules.find((each) => failing.has(each));
  const first = mended.find(({ judgement }) => judgement.rule.meta.id === id) ?? mended[0];
  if (!first) throw new Error("a change mends something");
  const { meta } = first.judgement.rule;
  const subjects = new Map(mended.map(({ judgement: { subject } }) => [subject.id, subject]));
  const changed = by && existing(by, first.judgement.subject, graph);
  const what = says({ failing, isForOne: subjects.size === 1, ...(changed && { by: changed.shown }) }) ?? sentenceOf(meta, tier);
  const at = changed ? (changed.raw.madeAt ?? changed.name) : (place ?? first.place);
  return { rule: meta, says: what, cost: dearest(mended), resources: [...subjects.values()], place: at, capability: meta.capability, meets: mended.length };
}

/** One of a kind beside a resource, in its deployment or at least in its region: what stands in another one does nothing for it. */
function existing(kind: Kind, { workload, deployment, region }: Subject, graph: Graph): Subject | undefined {
  const { world } = graph;
  const all = graph.ofKind(workload, kind.name).filter(({ exists }) => world.decide(exists).value !== false);
  const own = canonical(world.settle(region));
  return all.find((each) => each.deployment === deployment) ?? all.find((each) => own !== undefined && canonical(world.settle(each.region)) === own);
}

/** What several remedies cost together is what the dearest of them costs. */
const dearest = (mended: readonly Failure[]): Cost => COSTS[Math.max(...mended.map(({ judgement }) => COSTS.indexOf(costOf(judgement.rule.meta))))] ?? "none";

/** What is left of a missed objective when all changes are made: its findings at whose resources, and for whose disruption, nothing is done. */
function ownChange(judgement: Judgement, changes: readonly Change[], tier: Tier, { world }: Graph): readonly Change[] {
  const { meta } = judgement.rule;
  const left = findingsOf(judgement, world).find((finding) => !changes.some((change) => mends(change, finding)));
  return left ? [{ rule: meta, says: sentenceOf(meta, tier), cost: costOf(meta), resources: [judgement.subject], place: left.primary, capability: meta.capability, meets: 1 }] : [];
}

function mends({ rule, resources }: Change, { key, primary }: Finding): boolean {
  const isOfOne = DISRUPTIONS.some((each) => each === key);
  const isForIt = !isOfOne || helpsAgainst(disruptionOf(rule.survives)).some((each) => each === key);
  return isForIt && resources.some((subject) => subject.kind === workloadKind || blockOf(subject) === keyOf(primary));
}

/** What stands in two zones survives the loss of an instance, too. */
const helpsAgainst = (disruption: Disruption): readonly Disruption[] => (disruption === "zone" ? ["instance", "zone"] : [disruption]);

const inOrder = (a: Change, b: Change): number =>
  STEPS[a.capability] - STEPS[b.capability] || COSTS.indexOf(a.cost) - COSTS.indexOf(b.cost) || b.meets - a.meets || compare(a.rule.id, b.rule.id) || compare(a.place.file, b.place.file) || a.place.start - b.place.start;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is done first: data before compute before what sends users to it. What stands in the recovery region needs a recovery region. */
const STEPS: Readonly<Record<Capability, number>> = {
  "configuration-takes-effect": 0,
  "data-backed-up": 1,
  "protected-from-deletion": 1,
  "backup-meets-objective": 1,
  "backup-immutable": 1,
  "keys-and-secrets-kept": 1,
  "messages-not-lost": 1,
  "recovery-region-defined": 2,
  "backup-leaves-region": 3,
  "data-replicated": 3,
  "data-in-two-zones": 3,
  "data-writable-everywhere": 3,
  "keys-and-secrets-in-recovery-region": 3,
  "images-and-artifacts-replicated": 3,
  "network-redundant": 4,
  "regions-connected": 4,
  "compute-in-two-zones": 5,
  "self-healing": 5,
  scales: 5,
  "recovery-region-matches": 6,
  "compute-running-in-recovery-region": 6,
  "capacity-in-recovery-region": 6,
  "deployable-safely": 6,
  "health-checked": 7,
  "fast-detection": 7,
  "routing-movable": 8,
  "routing-active": 8,
  "failover-automated": 8,
  watched: 9,
  "objectives-met": 9,
  "recovery-tested": 10,
};
