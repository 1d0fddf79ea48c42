import type { Disruption } from "../engine/goal.ts";
import type { Graph } from "../graph/graph.ts";
import type { Kind } from "../graph/kind.ts";
import { lookAt, type Resource, type ResourceOf } from "../graph/resource.ts";
import { arcPlan } from "../kinds/arc.ts";
import { resilienceHubApp, resilienceHubPolicy, resilienceHubPolicy2, resilienceHubService } from "../kinds/resiliencehub.ts";
import type { Property } from "../value/property.ts";
import { nothingAt } from "../value/several.ts";
import { all, type Evidence, type Verdict } from "../value/verdict.ts";
import { inWords } from "./estimate/words.ts";
import type { Part, Sourced, TemplateGoal } from "./stated-objectives.ts";
import type { Tier } from "./tiers.ts";

/** What is said of one objective, by one resource. */
interface Statement<T> {
  readonly of: TemplateGoal["doubts"][number]["of"];
  /** Undefined where it is not known; then `evidence` says why. */
  readonly value: T | undefined;
  readonly by: Resource;
  readonly evidence: Pick<Evidence, "span" | "says">;
}

/**
 * What the templates of a workload say of what it is to reach: the policies of both generations of Resilience Hub, and the plans of
 * ARC Region switch. Only what is known of resources that certainly exist counts. Where one objective is stated twice and not alike,
 * nobody knows which is meant, and none is taken; both are told. Policies that an application or a service of the workload names go before those that nothing names.
 */
export function goalInTemplates(graph: Graph, workload: string): TemplateGoal {
  const [old, recent, plans] = [policies(graph, workload), newPolicies(graph, workload), found(graph, workload, arcPlan)];
  const times = [...old.flatMap(ofPolicy), ...recent.flatMap(ofNewPolicy), ...plans.flatMap((plan) => timeOf(plan, "region.rto", plan.objective, MINUTE))];
  const tiers = recent.flatMap((policy) => statementOf(policy, "tier", policy.multiRegion.approach, (approach) => TIER[approach]));
  const percentages = recent.flatMap((policy) => statementOf(policy, "availability", policy.availability, (percent) => percent));
  const both = (disruption: Disruption): Partial<Record<Part, Sourced<number>>> => {
    const [rto, rpo] = [single(about(times, `${disruption}.rto`)), single(about(times, `${disruption}.rpo`))];
    return { ...(rto && { rto }), ...(rpo && { rpo }) };
  };
  const [tier, availability] = [single(tiers), single(percentages)];
  return {
    ...(tier && { tier }),
    ...(availability && { availability }),
    objectives: { mistake: both("mistake"), instance: both("instance"), zone: both("zone"), region: both("region") },
    doubts: [...doubtsOf(tiers, (value) => value), ...doubtsOf(percentages, (value) => `${String(value)} %`), ...doubtsOf(times, inWords)],
  };
}

const about = <T>(statements: readonly Statement<T>[], what: Statement<T>["of"]): readonly Statement<T>[] => statements.filter(({ of }) => of === what);

/** The resources of a kind that exist, or may. */
function found<K extends Kind>(graph: Graph, workload: string, kind: K): readonly ResourceOf<K>[] {
  return graph.ofKind(workload, kind.name).map((subject) => lookAt(kind, graph, graph.world, subject)).filter((each) => isThere(each).outcome !== "fails");
}

const isThere = (resource: Resource): Verdict => all(resource.exists(), resource.isOfKind());

/** Those that something names, where something names one. */
function preferred<R>(resources: readonly R[], isNamed: (resource: R) => boolean): readonly R[] {
  const named = resources.filter(isNamed);
  return named.length > 0 ? named : resources;
}

const policies = (graph: Graph, workload: string): readonly ResourceOf<typeof resilienceHubPolicy>[] =>
  preferred(found(graph, workload, resilienceHubPolicy), (policy) => policy.referrers(resilienceHubApp, "policy").exist().outcome === "holds");

const newPolicies = (graph: Graph, workload: string): readonly ResourceOf<typeof resilienceHubPolicy2>[] =>
  preferred(found(graph, workload, resilienceHubPolicy2), (policy) => policy.referrers(resilienceHubService, "policy").exist().outcome === "holds");

/** What Resilience Hub calls application, cloud infrastructure, Availability Zone and Region. */
function ofPolicy(policy: ResourceOf<typeof resilienceHubPolicy>): readonly Statement<number>[] {
  const told: readonly (readonly [Disruption, typeof policy.software])[] = [["mistake", policy.software], ["instance", policy.hardware], ["zone", policy.multiAz], ["region", policy.multiRegion]];
  return told.flatMap(([disruption, { rto, rpo, rtoText, rpoText }]) => [
    ...timeOf(policy, `${disruption}.rto`, rto, 1),
    ...timeOf(policy, `${disruption}.rpo`, rpo, 1),
    ...statementOf(policy, `${disruption}.rto`, rtoText, secondsOf),
    ...statementOf(policy, `${disruption}.rpo`, rpoText, secondsOf),
  ]);
}

const ofNewPolicy = (policy: ResourceOf<typeof resilienceHubPolicy2>): readonly Statement<number>[] => [
  ...timeOf(policy, "zone.rto", policy.multiAz.rto, MINUTE),
  ...timeOf(policy, "zone.rpo", policy.multiAz.rpo, MINUTE),
  ...timeOf(policy, "region.rto", policy.multiRegion.rto, MINUTE),
  ...timeOf(policy, "region.rpo", policy.multiRegion.rpo, MINUTE),
  ...timeOf(policy, "mistake.rpo", policy.backupInterval, MINUTE),
];

/** What Resilience Hub calls hot standby is as large in the recovery region as at home, and idle. */
const TIER = { BACKUP_AND_RESTORE: "backup-restore", PILOT_LIGHT: "pilot-light", WARM_STANDBY: "warm-standby", HOT_STANDBY: "multi-region", ACTIVE_ACTIVE: "active-active" } as const satisfies Readonly<Record<string, Tier>>;

const MINUTE = 60;

/** A time in a unit of so many seconds. */
const timeOf = (by: Resource, of: Statement<number>["of"], property: Property<number>, unit: number): readonly Statement<number>[] =>
  statementOf(by, of, property, (count) => (count >= 0 ? count * unit : undefined));

/** What a property says; nothing where it is not set. */
function statementOf<P, T>(by: Resource, of: Statement<T>["of"], property: Property<P>, meaning: (known: P) => T | undefined): readonly Statement<T>[] {
  if (property.isUnset().outcome === "holds") return [];
  const known = property.known();
  const { span, says } = property.evidence()[0] ?? nothingAt(by.subject.name, "it is not known");
  const isCertain = isThere(by).outcome === "holds";
  return [{ of, value: known === undefined || !isCertain ? undefined : meaning(known), by, evidence: { span, says: isCertain ? says : `whether \`${by.subject.shown}\` is there is not known` } }];
}

/** A duration as Go writes it, `1h30m`, which is how the provider takes it. https://pkg.go.dev/time#ParseDuration */
function secondsOf(text: string): number | undefined {
  if (text === "0") return 0;
  if (!/^(?:[0-9]+(?:\.[0-9]+)?[hms])+$/u.test(text)) return undefined;
  return [...text.matchAll(/(?<![0-9.])([0-9.]+)([hms])/gu)].reduce((sum, [, count, unit]) => sum + Number(count) * (unit === "h" ? 60 * MINUTE : unit === "m" ? MINUTE : 1), 0);
}

/** What all that speak of it agree on. */
function single<T>(statements: readonly Statement<T>[]): Sourced<T> | undefined {
  const [first] = statements;
  if (first?.value === undefined || !statements.every(({ value }) => value === first.value)) return undefined;
  return { value: first.value, origin: { is: "template", says: first.by.toString(), place: first.evidence.span } };
}

/** What is stated and cannot be taken: it is not known, or it is said twice and not alike. */
function doubtsOf<T>(statements: readonly Statement<T>[], shown: (value: T) => string): TemplateGoal["doubts"] {
  return [...new Set(statements.map(({ of }) => of))].flatMap((of): TemplateGoal["doubts"] => {
    const stated = about(statements, of);
    const key = of === "tier" || of === "availability" ? of : `objectives.${of}`;
    const [first] = stated;
    const open = stated.find(({ value }) => value === undefined);
    if (open) return [{ of, level: "note", message: `${open.evidence.says}, so that ${nameOf(of)} is not taken from it; give the value, or state \`${key}\` in the configuration`, span: open.evidence.span }];
    const other = stated.find(({ value }) => value !== first?.value);
    if (first?.value === undefined || other?.value === undefined) return [];
    const [one, two] = [first, other].map(({ by }) => by.toString());
    return [{ of, level: "warning", message: `${nameOf(of)} is ${shown(first.value)} by ${one ?? ""} and ${shown(other.value)} by ${two ?? ""}; nobody knows which is meant, so that neither counts: state \`${key}\` in the configuration`, span: first.evidence.span }];
  });
}

function nameOf(of: Statement<unknown>["of"]): string {
  if (of === "tier") return "the strategy";
  if (of === "availability") return "the availability";
  const [disruption, part] = of.split(".");
  return `the ${part === "rto" ? "RTO" : "RPO"} after ${disruption === "mistake" ? "a mistake" : `the loss of ${LOST[disruption ?? ""] ?? "it"}`}`;
}

const LOST: Readonly<Record<string, string>> = { instance: "an instance", zone: "an Availability Zone", region: "its region" };
