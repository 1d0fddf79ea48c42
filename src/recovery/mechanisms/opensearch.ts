import { opensearchDomain } from "../../kinds/opensearch.ts";
import { all } from "../../value/verdict.ts";
import { hasStandby, spans } from "../roles/opensearch.ts";
import { promoted, restored } from "./assumed.ts";
import { mechanism, type Mechanism } from "./mechanism.ts";
import { derived, documented, within } from "./time.ts";

const guide = (page: string): string => `https://docs.aws.amazon.com/opensearch-service/latest/developerguide/${page}.html`;

const copies = derived(0, "an index has a replica of each shard unless it is told otherwise");

/** OpenSearch domains. How many replicas an index has is said in requests to the domain, and seen in no template. */
export const opensearchMechanisms: readonly Mechanism[] = [
  mechanism(opensearchDomain, {
    id: "opensearch-standby",
    title: "Multi-AZ with Standby",
    against: ["instance", "zone"],
    when: hasStandby,
    rpo: documented(0, "each Availability Zone has a full copy of the data"),
    rto: within(60, "the standby is active in less than a minute"),
    pages: [guide("managedomains-multiaz")],
    note: "The standby repeats every mistake.",
  }),
  mechanism(opensearchDomain, {
    id: "opensearch-nodes",
    title: "replicas of shards on other data nodes",
    against: ["instance"],
    when: (domain) => domain.dataNodes.satisfies((nodes) => nodes >= 2),
    rpo: copies,
    rto: promoted,
    pages: [guide("managedomains-multiaz"), guide("bp")],
    note: "An index that is made without replicas is lost with its node.",
  }),
  mechanism(opensearchDomain, {
    id: "opensearch-zones",
    title: "replicas of shards in another Availability Zone",
    against: ["zone"],
    when: (domain) => spans(domain, 2),
    rpo: copies,
    rto: promoted,
    pages: [guide("managedomains-multiaz"), guide("bp")],
    note: "An index that is made without replicas is lost with its zone, and masters that do not stand in three zones may not agree.",
  }),
  mechanism(opensearchDomain, {
    id: "opensearch-snapshot",
    title: "hourly automated snapshot of a domain",
    against: ["mistake", "instance", "zone"],
    manual: true,
    when: () => all(),
    rpo: documented(3600, "an automated snapshot every hour"),
    rto: restored,
    pages: [guide("managedomains-snapshots")],
    note: "Automated snapshots are restored to their own domain only, and cannot be reached once it is deleted. Before Elasticsearch 5.3 they are daily.",
  }),
];
