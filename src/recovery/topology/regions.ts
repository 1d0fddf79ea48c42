import type { Graph } from "../../graph/graph.ts";
import { lookAt } from "../../graph/resource.ts";
import type { Span } from "../../source/span.ts";
import { arcPlan } from "../../kinds/arc.ts";
import { route53Record } from "../../kinds/route53.ts";
import { carriesLoad } from "./category.ts";
import { BETWEEN_REGIONS } from "./between-regions.ts";
import { edgesOf } from "./edges.ts";
import { flowsOf, type Flow } from "./flows.ts";
import { endKey, type Edge, type End } from "./relation.ts";
import { targetsOf } from "./failover-relations.ts";
import { standingAt, standingOf, standingOfEnd, type Standing } from "./standing.ts";

/** What the configuration and the command line say of a workload's regions. */
export interface StatedRegions {
  readonly primary?: string;
  readonly recovery?: readonly string[];
  /** Where it is stated. */
  readonly step?: { readonly span: Span; readonly label: string };
  /** The region that `--region` gives. */
  readonly given?: string;
}

/** One reason for what is said of a region: a clause, and where it is written. */
export interface Reason {
  readonly says: string;
  readonly place?: Span;
}

export type Role = "home" | "recovery" | "unknown";

/** A region of a workload. */
export interface RegionOfWorkload {
  readonly name: string;
  readonly role: Role;
  /** How it is known to be a region of the workload, and to have its role. */
  readonly how: readonly Reason[];
  /** How many resources in it hold data or serve users. */
  readonly carrying: number;
}

/** A region of which the name is not known. */
export interface UnknownRegion {
  readonly key: string;
  /** As the source calls it: `AWS::Region`, `var.dr_region`. */
  readonly label: string;
  readonly why: string;
  readonly place?: Span;
  readonly carrying: number;
}

/** The regions of a workload: home first, then those in which it recovers, then those of which the role is not known. */
export interface WorkloadRegions {
  readonly home?: string;
  readonly recovery: readonly string[];
  readonly regions: readonly RegionOfWorkload[];
  /** Why there is no home; undefined where there is one. */
  readonly undecided?: string;
  readonly unknown: readonly UnknownRegion[];
}

/** The regions of a workload as they are stated, else as they follow from where its resources stand and what goes from where to where. */
export function regionsOf(graph: Graph, workload: string, stated: StatedRegions = {}): WorkloadRegions {
  const edges = edgesOf(graph, workload, BETWEEN_REGIONS);
  const found = new Candidates(graph, workload, stated, edges);
  // What comes from a region in which nothing of the workload stands says where its data is from, and not where it lives.
  const between = flowsOf(graph, edges, (end) => routed(graph, end)).filter(({ from }) => found.holds(from));
  const flows = [...planned(graph, workload), ...between];
  const home = stated.primary === undefined ? inferredHome(found, flows) : homeStated(stated.primary, stated);
  const stands = [...new Set([...found.known.keys(), ...flows.flatMap(({ from, to }) => [from, to])])].sort();
  const names = [...new Set([...(home.name === undefined ? [] : [home.name]), ...(stated.recovery ?? []), ...stands])];
  const regions = names.map((name): RegionOfWorkload => {
    const known = found.known.get(name);
    const origin = known?.origin ?? [];
    const carrying = known?.carrying ?? 0;
    if (name === home.name) return { name, role: "home", how: [...origin, ...home.because], carrying };
    const role = roleOf(name, home.name, known, flows, stated);
    return { name, role: role.is, how: [...origin, ...role.because], carrying };
  });
  const ordered = ROLES.flatMap((role) => regions.filter((each) => each.role === role));
  return {
    ...(home.name !== undefined && { home: home.name }),
    ...(home.name === undefined && { undecided: home.why }),
    recovery: ordered.flatMap(({ name, role }) => (role === "recovery" ? [name] : [])),
    regions: ordered,
    unknown: found.unknown,
  };
}

const ROLES: readonly Role[] = ["home", "recovery", "unknown"];

/** A plan of ARC Region switch says itself which region is the primary one, and to which others it switches. */
function planned(graph: Graph, workload: string): readonly Flow[] {
  return graph.ofKind(workload, arcPlan.name).flatMap((subject) => {
    const plan = lookAt(arcPlan, graph, graph.world, subject);
    const primary = plan.primaryRegion.known();
    if (primary === undefined || plan.exists().outcome !== "holds") return [];
    const others = plan.regions.members.flatMap(({ item, presence }) => (presence.outcome === "holds" ? (item.known() ?? []) : [])).filter((name) => name !== primary);
    const place = plan.primaryRegion.evidence()[0]?.span ?? subject.name;
    return others.map((to): Flow => ({ from: primary, to, says: `the Region switch plan \`${subject.shown}\` has ${primary} as its primary region`, place }));
  });
}

/** What a record sends users to, where that is one thing. */
function routed(graph: Graph, end: End): End | undefined {
  if (end.is !== "resource" || end.subject.kind.name !== route53Record.name) return undefined;
  const [only, ...others] = targetsOf(lookAt(route53Record, graph, graph.world, end.subject));
  return others.length === 0 ? only?.to : undefined;
}

type Home = { readonly name: string; readonly because: readonly Reason[] } | { readonly name: undefined; readonly why: string };

const homeStated = (name: string, { step }: StatedRegions): Home => ({ name, because: [{ says: "stated as the primary region", ...(step && { place: step.span }) }] });

/**
 * From where data, copies and users go and to where none come; else where the default provider stands; else where most stands that holds
 * data or serves users. Where none of it decides there is no home.
 */
function inferredHome(found: Candidates, flows: readonly Flow[]): Home {
  const sinks = new Set(flows.map(({ to }) => to));
  const sources = [...new Set(flows.map(({ from }) => from))].filter((name) => !sinks.has(name));
  const [source, ...otherSources] = sources;
  const first = flows.find(({ from }) => from === source);
  if (source !== undefined && otherSources.length === 0 && first) return { name: source, because: [{ says: first.says, place: first.place }] };
  if (found.known.size === 0) return { name: undefined, why: found.unknown.length === 0 ? "nothing in it stands in a region" : "no region is stated" };
  const byDefault = [...found.known].filter(([, { isDefault }]) => isDefault);
  const [provider, ...otherProviders] = byDefault;
  const carrying = [...found.known].filter(([, each]) => each.carrying > 0);
  if (provider && otherProviders.length === 0 && found.known.size > 1 && provider[1].carrying > 0) return { name: provider[0], because: [] };
  if (found.unknown.some((each) => each.carrying > 0)) return { name: undefined, why: "a region of it is not known" };
  const [only, ...others] = carrying;
  if (only && others.length === 0) return { name: only[0], because: found.known.size === 1 ? [] : [{ says: "only there something holds data or serves users" }] };
  return most(carrying, flows);
}

function most(carrying: readonly (readonly [string, Candidate])[], flows: readonly Flow[]): Home {
  const total = carrying.reduce((sum, [, each]) => sum + each.carrying, 0);
  const [first, second] = [...carrying].sort(([, a], [, b]) => b.carrying - a.carrying);
  if (first && second && first[1].carrying > second[1].carrying) {
    return { name: first[0], because: [{ says: `${String(first[1].carrying)} of ${String(total)} resources that hold data or serve users stand there` }] };
  }
  const names = carrying.map(([name]) => name).join(" and ");
  if (names === "") return { name: undefined, why: "nothing in it that holds data or serves users stands in a region that is known" };
  const both = flows.length > 0 ? "data goes both ways between them" : "nothing goes from one to the other";
  return { name: undefined, why: `${names} hold as much, and ${both}` };
}

interface RoleFound {
  readonly is: Role;
  readonly because: readonly Reason[];
}

function roleOf(name: string, home: string | undefined, known: Candidate | undefined, flows: readonly Flow[], { recovery, step }: StatedRegions): RoleFound {
  if (recovery?.includes(name)) return { is: "recovery", because: [{ says: "stated as a recovery region", ...(step && { place: step.span }) }] };
  if (recovery !== undefined || home === undefined) return { is: "unknown", because: [] };
  const flow = flows.find(({ from, to }) => from === home && to === name) ?? flows.find(({ to }) => to === name);
  if (flow) return { is: "recovery", because: [{ says: flow.says, place: flow.place }] };
  if (known && known.carrying > 0) return { is: "recovery", because: [{ says: counted(known.carrying) }] };
  return { is: "unknown", because: [{ says: "nothing there is known to hold data or serve users" }] };
}

const counted = (count: number): string =>
  count === 1 ? "1 resource that holds data or serves users stands there" : `${String(count)} resources that hold data or serve users stand there`;

interface Candidate {
  /** How it is known to be a region of the workload. */
  readonly origin: readonly Reason[];
  carrying: number;
  /** The default provider of a module stands there. */
  readonly isDefault: boolean;
}

/** The regions in which anything of a workload stands, or to which it leads. */
class Candidates {
  readonly known = new Map<string, Candidate>();
  readonly #unknown = new Map<string, UnknownRegion>();
  readonly #held = new Set<string>();
  readonly #given: string | undefined;

  constructor(graph: Graph, workload: string, { given }: StatedRegions, edges: readonly Edge[]) {
    this.#given = given;
    const subjects = graph.subjectsOf(workload).filter(({ exists, guard }) => graph.world.decide(exists).value !== false && graph.world.decide(guard).value !== false);
    for (const { region, language, file } of graph.workloads.find(({ name }) => name === workload)?.deployments ?? []) {
      this.#add(standingAt(graph.world, region), 0, language === "terraform", `the region of \`${file}\``);
    }
    for (const subject of subjects) {
      const standing = standingOf(graph, subject);
      if (standing.is === "region") this.#held.add(standing.name);
      this.#add(standing, carriesLoad(subject.kind) ? 1 : 0, false, `the region of \`${subject.shown}\``);
    }
    const seen = new Set<string>();
    for (const end of edges.flatMap(({ from, to, perhaps }) => (perhaps === undefined ? [from, to] : []))) {
      if (end.is === "resource" || end.is === "unknown" || seen.has(endKey(end))) continue;
      seen.add(endKey(end));
      const standing = standingOfEnd(graph, end);
      if (standing.is === "region") this.#add(standing, 0, false, end.is === "along" ? `the region of a ${end.label} of \`${end.of.shown}\`` : `the region of \`${end.is === "outside" ? end.name : end.address}\``);
    }
  }

  /** Something of these files stands there. */
  holds(region: string): boolean {
    return this.#held.has(region);
  }

  get unknown(): readonly UnknownRegion[] {
    return [...this.#unknown.values()];
  }

  #add(standing: Standing, carrying: number, isDefault: boolean, called: string): void {
    if (standing.is === "global") return;
    if (standing.is === "unknown") {
      const { key, label, why, place } = standing;
      const known = this.#unknown.get(key);
      this.#unknown.set(key, { key, label, why, carrying: (known?.carrying ?? 0) + carrying, ...(place && { place: place.span }) });
      return;
    }
    const known = this.known.get(standing.name);
    if (known) known.carrying += carrying;
    else this.known.set(standing.name, { origin: [this.#origin(standing, called)], carrying, isDefault });
  }

  /** The last hop to it: a provider, a deployment that is stated. */
  #origin({ name, place }: Extract<Standing, { is: "region" }>, called: string): Reason {
    const hop = place.via.at(-1);
    if (hop) return { says: hop.label, place: hop.span };
    return name === this.#given ? { says: "given by --region" } : { says: called, place: place.span };
  }
}
