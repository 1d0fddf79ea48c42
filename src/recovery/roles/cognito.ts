import type { ResourceOf } from "../../graph/resource.ts";
import { cognitoUserPoolReplica, type cognitoUserPool } from "../../kinds/cognito.ts";
import { not, type Verdict } from "../../value/verdict.ts";

/** A replica of the pool stands in another region. https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-multi-region.html */
export const hasReplicaElsewhere = (pool: ResourceOf<typeof cognitoUserPool>): Verdict =>
  pool.referrers(cognitoUserPoolReplica, "pool").some(({ replicaRegion }) => not(replicaRegion.same(pool.region)));
