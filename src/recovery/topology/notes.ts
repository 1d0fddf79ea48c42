import type { Graph } from "../../graph/graph.ts";
import type { Kind } from "../../graph/kind.ts";
import { lookAt, type Resource, type ResourceOf } from "../../graph/resource.ts";
import type { Subject } from "../../graph/subject.ts";
import { autoScalingGroup } from "../../kinds/autoscaling.ts";
import { docdbCluster, docdbInstance } from "../../kinds/docdb.ts";
import { ecsService } from "../../kinds/ecs.ts";
import { neptuneCluster, neptuneInstance } from "../../kinds/neptune.ts";
import { rdsCluster, rdsInstance } from "../../kinds/rds.ts";
import type { Several } from "../../value/several.ts";
import type { Property } from "../../value/property.ts";
import { isMember, membersOf } from "../roles/rds.ts";

interface NotesRow {
  readonly kind: string;
  readonly notes: (graph: Graph, subject: Subject) => readonly (string | undefined)[];
}

const row = <K extends Kind>(kind: K, notes: (resource: ResourceOf<K>) => readonly (string | undefined)[]): NotesRow => ({
  kind: kind.name,
  notes: (graph, subject) => notes(lookAt(kind, graph, graph.world, subject)),
});

/** What of a resource says at a glance how it stands a loss: how many there are, and whether there is a standby. */
const NOTES: readonly NotesRow[] = [
  row(rdsInstance, ({ multiAz }) => [multiAz.equals(true).outcome === "holds" ? "Multi-AZ" : undefined]),
  row(rdsCluster, (cluster) => [instances(membersOf(cluster))]),
  row(docdbCluster, (cluster) => [instances(cluster.referrers(docdbInstance, "cluster"))]),
  row(neptuneCluster, (cluster) => [instances(cluster.referrers(neptuneInstance, "cluster"))]),
  row(autoScalingGroup, ({ minSize, maxSize }) => [`${shown(minSize)} to ${shown(maxSize)} instances`]),
  row(ecsService, ({ desiredCount }) => [desiredCount.known() === undefined ? undefined : counted(desiredCount.known() ?? 0, "task")]),
];

const BY_KIND: ReadonlyMap<string, NotesRow> = new Map(NOTES.map((each) => [each.kind, each]));

export const notesOn = (graph: Graph, subject: Subject): readonly string[] =>
  (BY_KIND.get(subject.kind.name)?.notes(graph, subject) ?? []).filter((note) => note !== undefined);

/** What a resource is a part of, where that is told of with its parts. */
export function wholeOf(graph: Graph, subject: Subject): Subject | undefined {
  if (subject.kind.name !== rdsInstance.name) return undefined;
  const instance = lookAt(rdsInstance, graph, graph.world, subject);
  return isMember(instance).outcome === "holds" ? instance.cluster.target(rdsCluster)?.subject : undefined;
}

/** How many there certainly are. */
function instances({ members, rest }: Several<Resource>): string | undefined {
  const sure = members.filter(({ presence }) => presence.outcome === "holds");
  const count = sure.reduce((total, { least }) => total + least, 0);
  const isOpen = rest.length > 0 || sure.some(({ most, least }) => most > least);
  return isOpen ? `${String(count)} or more instances` : count === 0 ? undefined : counted(count, "instance");
}

const shown = (property: Property<number>): string => String(property.known() ?? "?");

const counted = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
