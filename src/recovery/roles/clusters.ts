import type { ReferenceTo } from "../../graph/reference.ts";
import type { Resource } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { WORDS } from "../../graph/words.ts";
import type { Several } from "../../value/several.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { all, any, not, presume, verdict, type Verdict } from "../../value/verdict.ts";
import { isFilled, orRarely, provably, standingAtHome, standsApart } from "./claims.ts";
import { orMadeUnseen } from "./given.ts";

type Cluster = Resource & { readonly globalCluster: ReferenceTo<string> };
type Instance = Resource & { readonly availabilityZone: TextProperty };

/** The edges by which the clusters of one service are found. */
export interface Service<C extends Cluster, I extends Instance, G extends Resource> {
  /** What AWS calls an instance: "RDS instance". */
  readonly instance: string;
  readonly membersOf: (cluster: C) => Several<I>;
  /** The global clusters that are made of this one. */
  readonly madeOf: (cluster: C) => Several<G>;
  /** A claim about the global cluster that a cluster joins. */
  readonly joins: (cluster: C, claim: (global: G) => Verdict) => Verdict;
  /** The clusters that join a global one. */
  readonly joinersOf: (global: G) => Several<C>;
  readonly othersOf: (cluster: C) => Several<C>;
}

/** What the clusters of one service are to each other and to their instances. */
export interface Clusters<C extends Cluster, I extends Instance> {
  readonly membersOf: (cluster: C) => Several<I>;
  /**
   * A claim about the instances of a cluster. A cluster without any that hands out what others could add one by is
   * not known to lack them.
   */
  readonly orAddedElsewhere: (cluster: C, claim: Verdict) => Verdict;
  /** Has two instances that are not provably in one zone. Zones that AWS chooses are taken to differ. */
  readonly hasTwoZones: (cluster: C) => Verdict;
  /** In a global cluster, as its primary or as a secondary. */
  readonly isInGlobal: (cluster: C) => Verdict;
  /**
   * A secondary of its global cluster stands in another region. AWS takes one cluster of a global one in a region, so
   * that one in another deployment stands in another region unless the two are known to be one. A claim about that secondary must hold, too.
   */
  readonly hasSecondaryElsewhere: (primary: C, claim?: (secondary: C) => Verdict) => Verdict;
  /** A secondary of this cluster stands in its own deployment, where AWS rejects it. */
  readonly hasSecondaryBeside: (primary: C) => Verdict;
  /** Another cluster of the same global one stands in the same deployment, and so in the same region. */
  readonly isBesideItsGlobal: (secondary: C) => Verdict;
}

/**
 * What Aurora, DocumentDB and Neptune have in common: the data of a cluster stands in three zones, its instances refer to
 * it, and it may be the primary or a secondary of a global cluster, which has one cluster in each of its regions.
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-attaching.html
 * https://docs.aws.amazon.com/documentdb/latest/developerguide/global-clusters.get-started.html
 * https://docs.aws.amazon.com/neptune/latest/userguide/neptune-gdb-setup.html
 */
export function clustersOf<C extends Cluster, I extends Instance, G extends Resource>(service: Service<C, I, G>): Clusters<C, I> {
  const { membersOf, madeOf, joins, joinersOf, othersOf } = service;

  /** A claim about at least one of the global clusters of which a cluster is the primary. */
  const ofItsGlobals = (primary: C, claim: (global: G) => Verdict): Verdict =>
    any(madeOf(primary).some(claim), all(isFilled(primary.globalCluster), joins(primary, claim)));

  const othersIn = (global: G, cluster: C, claim: (other: C) => Verdict): Verdict =>
    joinersOf(global).some((other) => (other.subject.id === cluster.subject.id ? NEVER : claim(other)));

  const isFellow = (other: C, secondary: C): Verdict => {
    const sharesGlobal = any(
      other.globalCluster.same(secondary.globalCluster),
      joins(secondary, (global) => other.globalCluster.names(global)),
    );
    return any(madeOf(other).some((global) => secondary.globalCluster.names(global)), all(isFilled(other.globalCluster), sharesGlobal));
  };

  return {
    membersOf,
    orAddedElsewhere: (cluster, asked) => {
      const claim = orMadeUnseen(cluster, asked);
      const mayHaveMore = cluster.isHandedOut() && membersOf(cluster).isEmpty().outcome === "holds";
      return mayHaveMore ? any(claim, unproven(cluster, addedElsewhere(cluster, service.instance))) : claim;
    },
    hasTwoZones: (cluster) => {
      const members = membersOf(cluster);
      const areTwo = members.atLeast(2);
      const standApart = any(presume(members.distinct((member) => member.availabilityZone).atLeast(2)), not(areTwo));
      return all(standingAtHome(areTwo), standApart);
    },
    isInGlobal: (cluster) => any(isFilled(cluster.globalCluster), madeOf(cluster).exist()),
    hasSecondaryElsewhere: (primary, claim = () => ALWAYS) =>
      orMadeUnseen(primary, ofItsGlobals(primary, (global) => orMadeUnseen(global, othersIn(global, primary, (other) => all(standsApart(other, primary), claim(other)))))),
    hasSecondaryBeside: (primary) =>
      provably(ofItsGlobals(primary, (global) => othersIn(global, primary, (other) => (other.isBeside(primary) ? ALWAYS : NEVER)))),
    isBesideItsGlobal: (secondary) =>
      othersOf(secondary).some((other) => (other.subject.id !== secondary.subject.id && other.isBeside(secondary) ? isFellow(other, secondary) : NEVER)),
  };
}

/** A secondary that stands beside its primary is refused, and another rule says so: whether its data leaves the region is then not known. */
export const orRefused = (cluster: Resource, leaves: Verdict, hasSecondaryBeside: Verdict): Verdict =>
  orRarely(leaves, all(hasSecondaryBeside, unproven(cluster, "its secondary stands beside it, where AWS refuses it: in another region it would be the copy")));

const addedElsewhere = ({ subject }: Resource, instance: string): string =>
  `no ${instance} refers to ${subject.shown} here, but its ${WORDS[subject.language].deployed} hands it out to others, which may add some`;

const NEVER: Verdict = verdict("fails", () => []);
const ALWAYS: Verdict = verdict("holds", () => []);
