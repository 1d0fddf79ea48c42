import { unproven } from "../../graph/unproven.ts";
import { cognitoUserPool } from "../../kinds/cognito.ts";
import { all, any } from "../../value/verdict.ts";
import { hasReplicaElsewhere } from "../roles/cognito.ts";
import { isAttested } from "../stores/stated.ts";
import { mechanism, type Mechanism } from "./mechanism.ts";
import { restore } from "./restore.ts";
import { estimated } from "./time.ts";

const guide = (page: string): string => `https://docs.aws.amazon.com/cognito/latest/developerguide/${page}.html`;

/** Directories of users. AWS has no backup of them, and of what AWS does not have nobody is accused. */
export const cognitoMechanisms: readonly Mechanism[] = [
  mechanism(cognitoUserPool, {
    id: "cognito-regional",
    title: "user pool, which AWS runs in its region as a whole",
    against: ["instance", "zone"],
    when: () => all(),
    rpo: estimated(0, "a user pool stands in a region, and AWS names no zone of it"),
    rto: estimated(0, "Cognito goes on by itself"),
    pages: [guide("disaster-recovery-resiliency"), guide("security-cognito-regional-data-considerations")],
  }),
  mechanism(cognitoUserPool, {
    id: "cognito-replica",
    title: "user pool replica in another region",
    against: ["region"],
    manual: true,
    when: hasReplicaElsewhere,
    rpo: { says: "lag", basis: "estimate", of: (_, { assumptions }) => assumptions.lag },
    rto: { says: "until users are sent to the replica: reroute", basis: "estimate", of: (_, { assumptions }) => assumptions.reroute },
    pages: [guide("user-pool-multi-region")],
    note: "A new replica has to be activated first. In a replica nobody can sign up or reset a password, nor sign in by a one-time password of an authenticator.",
  }),
  mechanism(cognitoUserPool, {
    id: "cognito-exported",
    title: "users that are exported by somebody, as the configuration attests",
    against: ["mistake"],
    manual: true,
    when: (pool) => any(isAttested(pool, "data-backed-up"), unproven(pool, "AWS has no backup of a user pool, and whether its users are exported is not in these files")),
    rpo: estimated(86_400, "an export a day"),
    rto: { says: "an import into a new pool: provision + restorePerTiB per TiB", basis: "estimate", of: (_, given) => restore(given) },
    pages: [guide("cognito-user-pools-using-import-tool")],
    note: "Passwords cannot be exported.",
  }),
  mechanism(cognitoUserPool, {
    id: "cognito-elsewhere",
    title: "users that somebody keeps in another region, as the configuration attests",
    against: ["region"],
    manual: true,
    when: (pool) =>
      any(isAttested(pool, "data-replicated"), isAttested(pool, "backup-leaves-region"), unproven(pool, "whether a user pool has a replica that is made outside of these files is not known")),
    rpo: { says: "lag", basis: "estimate", of: (_, { assumptions }) => assumptions.lag },
    rto: { says: "start", basis: "estimate", of: (_, { assumptions }) => assumptions.start },
    pages: [guide("user-pool-multi-region")],
  }),
];
