import { expect, it } from "vitest";
import { hcl, yaml } from "../../../src/testing.ts";
import { recoveryOf } from "../recovery-of.ts";

const UNRECOVERABLE = { by: undefined, rto: "unrecoverable", rpo: "unrecoverable" };

it("activates its standby within a minute", () => {
  const standby = yaml`
    Resources:
      Search:
        Type: AWS::OpenSearchService::Domain
        Properties:
          ClusterConfig:
            MultiAZWithStandbyEnabled: true
            ZoneAwarenessEnabled: true
            ZoneAwarenessConfig: { AvailabilityZoneCount: 3 }
            InstanceType: r6g.large.search
            InstanceCount: 3
            DedicatedMasterEnabled: true
            DedicatedMasterCount: 3
  `;
  expect(recoveryOf(standby, "Search", "zone")).toEqual({ by: "opensearch-standby", rto: "1 min", rpo: "0" });
});

it("has replicas on other nodes, and in another zone where it is aware of zones", () => {
  const aware = hcl`
    resource "aws_opensearch_domain" "main" {
      cluster_config {
        instance_count         = 2
        zone_awareness_enabled = true
      }
    }
  `;
  expect(recoveryOf(aware, "aws_opensearch_domain.main", "zone")).toEqual({ by: "opensearch-zones", rto: "5 min", rpo: "0" });
  const nodes = yaml`Resources: { Search: { Type: AWS::OpenSearchService::Domain, Properties: { ClusterConfig: { InstanceCount: 2 } } } }`;
  expect(recoveryOf(nodes, "Search", "instance")).toEqual({ by: "opensearch-nodes", rto: "5 min", rpo: "0" });
  expect(recoveryOf(nodes, "Search", "zone")).toEqual({ by: "opensearch-snapshot", rto: "2 h 15 min", rpo: "1 h" });
});

it("is restored from hourly snapshots, which stay in their region", () => {
  const plain = yaml`Resources: { Search: { Type: AWS::Elasticsearch::Domain } }`;
  expect(recoveryOf(plain, "Search", "mistake")).toEqual({ by: "opensearch-snapshot", rto: "2 h 15 min", rpo: "1 h" });
  expect(recoveryOf(plain, "Search", "region")).toMatchObject({ by: undefined, rpo: `${UNRECOVERABLE.rpo  } (perhaps 1 min)` });
});

it("may have more nodes where a parameter says how many", () => {
  const open = yaml`
    Parameters: { Nodes: { Type: Number } }
    Resources: { Search: { Type: AWS::OpenSearchService::Domain, Properties: { ClusterConfig: { InstanceCount: !Ref Nodes } } } }
  `;
  expect(recoveryOf(open, "Search", "instance")).toEqual({ by: "opensearch-snapshot", rto: "2 h 15 min (perhaps 5 min)", rpo: "1 h (perhaps 0)" });
});
