import { opensearchDomain } from "../../kinds/opensearch.ts";
import { all, any } from "../../value/verdict.ts";
import { isRetained } from "./lifecycle.ts";
import { defineStore } from "./store.ts";

const HOUR = 3600;
/** How many days automated snapshots are kept, which nobody can change. */
const KEPT = 14;

/**
 * Automated snapshots are made every hour and cannot be turned off; they cannot be reached once the domain is deleted.
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-snapshots.html
 */
export const opensearchDomainStore = defineStore(opensearchDomain, {
  isJudged: () => all(),
  isCopy: () => any(),
  canBeContinuous: false,
  isOutsideBackup: true,
  backsUpItself: () => all(),
  ownInterval: HOUR,
  reachesBack: (_, days) => (days <= KEPT ? all() : any()),
  keepsItself: (domain) => isRetained(domain),
  leavesByItself: () => any(),
  /** Both ways are requests to the domain itself, which no template makes. */
  cannotLeave: () => ({
    applies: all(),
    why: "no setting of a domain brings a copy to another region: snapshots to a bucket there, or cross-cluster replication, are set up through the domain's own API",
  }),
  /** https://docs.aws.amazon.com/opensearch-service/latest/developerguide/replication.html */
  cannotReplicate: () => ({ applies: all(), why: "cross-cluster replication is set up by requests to the domains themselves, which no template makes" }),
});
