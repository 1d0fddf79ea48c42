import { World, type Links } from "../value/world.ts";
import type { Imported, Reading } from "../value/reading.ts";
import type { Case, Term } from "../value/term.ts";
import { EdgeIndex } from "./edges.ts";
import { Exports } from "./exports.ts";
import type { Candidates, Lookup, Namesake } from "./lookup.ts";
import { push } from "./push.ts";
import { rootOf, type RawDeployment, type RawResource } from "./raw.ts";
import { bearsArn, isArn } from "./arn-of.ts";
import { isCalled, type Statements } from "./statements.ts";
import type { Subject } from "./subject.ts";
import { workloadSubject } from "./workload-subject.ts";

/** What recovers together: the deployments of one workload. */
export interface Workload {
  readonly name: string;
  readonly deployments: readonly RawDeployment[];
  readonly stated?: Statements;
}

/**
 * The resource graph of a run: subjects, their edges both ways, their deployments and workloads.
 * It is only asked, never changed.
 */
export class Graph implements Links, Lookup {
  readonly workloads: readonly Workload[];
  readonly subjects: readonly Subject[];
  readonly world: World;
  /** The workloads themselves, for what is judged of each as a whole. */
  readonly wholes: readonly Subject[];
  readonly #byWorkload = new Map<string, Subject[]>();
  readonly #byKind = new Map<string, Subject[]>();
  readonly #byAddress = new Map<string, Subject[]>();
  readonly #byScope = new Map<string, RawDeployment>();
  readonly #byRoot = new Map<string, RawDeployment[]>();
  readonly #raw = new Map<string, RawResource>();
  readonly #edges: EdgeIndex;
  /** Made when something is imported: few templates do. */
  #exports: Exports | undefined;

  constructor(workloads: readonly Workload[], subjects: readonly Subject[]) {
    this.workloads = workloads;
    this.subjects = subjects;
    this.wholes = workloads.flatMap((workload) => workloadSubject(workload) ?? []);
    this.world = new World(this);
    for (const subject of subjects) {
      push(this.#byWorkload, subject.workload, subject);
      push(this.#byKind, `${subject.workload}\u0000${subject.kind.name}`, subject);
      push(this.#byAddress, `${subject.deployment.id}\u0000${subject.address}`, subject);
    }
    for (const deployment of workloads.flatMap(({ deployments }) => deployments)) {
      this.#byScope.set(deployment.id, deployment);
      push(this.#byRoot, rootOf(deployment), deployment);
      for (const resource of deployment.resources) this.#raw.set(`${deployment.id}\u0000${resource.address}`, resource);
    }
    this.#edges = new EdgeIndex(this);
    for (const { name, stated } of workloads) for (const { address } of stated?.accepts ?? []) for (const subject of this.accepted(name, address)) push(this.#byKind, `${name}\u0000${subject.kind.name}`, subject);
  }

  subjectsOf(workload: string): readonly Subject[] {
    return this.#byWorkload.get(workload) ?? [];
  }

  ofKind(workload: string, kind: string): readonly Subject[] {
    return this.#byKind.get(`${workload}\u0000${kind}`) ?? [];
  }

  /** The resources of other workloads that a workload means by an address, alone or after the name of theirs, or by an ARN. */
  accepted(workload: string, address: string): readonly Subject[] {
    const isMeant = isArn(address) ? (subject: Subject): boolean => bearsArn(subject, address, this) : (subject: Subject): boolean => isCalled(subject, address) || isCalled(subject, address.slice(subject.workload.length + 1)) && address.startsWith(`${subject.workload}/`);
    return this.subjects.filter((subject) => subject.workload !== workload && isMeant(subject));
  }

  at(scope: string, address: string, kind: string): Subject | undefined {
    return this.#byAddress.get(`${scope}\u0000${address}`)?.find((subject) => subject.kind.name === kind);
  }

  typeAt(scope: string, address: string): string | undefined {
    return this.#raw.get(`${scope}\u0000${address}`)?.type;
  }

  regionAt(scope: string, address: string): Reading | undefined {
    const resource = this.#raw.get(`${scope}\u0000${address}`);
    return resource && (resource.region ?? this.#byScope.get(scope)?.region);
  }

  typesIn(workload: string): ReadonlySet<string> {
    const deployments = this.workloads.find(({ name }) => name === workload)?.deployments ?? [];
    return new Set(deployments.flatMap(({ resources }) => resources.flatMap(({ type, isRead }) => (isRead === true ? [] : type))));
  }

  nestedWith(deployment: RawDeployment): readonly RawDeployment[] {
    return this.#byRoot.get(rootOf(deployment)) ?? [];
  }

  anyAt(scope: string, address: string): Subject | undefined {
    return this.#byAddress.get(`${scope}\u0000${address}`)?.[0];
  }

  namesakes(world: World, from: Subject, kind: string, name: Reading): readonly Namesake[] {
    return this.#edges.namesakes(world, from, kind, name);
  }

  candidates(target: Subject, kind: string, property: string): Candidates {
    return this.#edges.candidates(target, kind, property);
  }

  deployment(scope: string): RawDeployment | undefined {
    return this.#byScope.get(scope);
  }

  cases(term: Term): readonly Case[] {
    if (term.boolean) return ["true", "false"];
    return this.#byScope.get(term.scope)?.cases.of(term) ?? [];
  }

  others(term: Term): readonly Case[] {
    return this.#byScope.get(term.scope)?.cases.others(term) ?? [];
  }

  exported(wanted: Imported, world: World): Reading | undefined {
    const importer = this.#byScope.get(wanted.scope);
    if (!importer) return undefined;
    this.#exports ??= new Exports(this.#byScope.values(), this.world);
    return this.#exports.find(wanted, importer, world);
  }
}
