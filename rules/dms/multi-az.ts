import { all, defineRule, dmsReplicationInstance, dmsServerless, dmsTask, ensure, isFilled, not, type ResourceOf, type Verdict } from "../../src/rule.ts";
import example from "./multi-az.example.ts";

/** Asked of ongoing replication. What loads data once is started again when its zone is lost. */
export default defineRule({
  id: "dms-multi-az",
  title: "DMS replication is Multi-AZ",
  survives: "zone-loss",
  capability: "data-in-two-zones",
  since: "0.1.0",
  why: `
    Ongoing replication stops with its only instance. While the zone is lost the target falls behind, and once the
    source has let go of its logs, everything has to be loaded again. A Multi-AZ instance has a standby that goes on.
  `,
  remedy: `
    Turn Multi-AZ on and name no Availability Zone beside it, which DMS rejects. The capacity costs about twice as much.
  `,
  example,
  references: [
    "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationinstance.html",
  ],
  frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
  similar: ["prowler:dms_instance_multi_az_enabled"],

  on: [dmsReplicationInstance, dmsServerless],
  appliesTo: (replication) => not(replication.is(dmsServerless) ? replication.migration.equals("full-load") : loadsOnce(replication)),
  expect: ({ multiAz, availabilityZone }) => {
    const isMultiAz = multiAz.equals(true);
    return isMultiAz.outcome === "fails" ? isMultiAz : all(isMultiAz, not(isFilled(availabilityZone)));
  },
  message: (replication) =>
    replication.multiAz.equals(true).outcome === "holds"
      ? `${replication} is Multi-AZ and names an Availability Zone, which DMS rejects`
      : `${replication} has no standby in a second Availability Zone`,
  fix: {
    safety: "review",
    note: "costs about twice as much for the capacity; a zone that is named beside it is taken out, for DMS rejects it",
    edits: ({ multiAz, availabilityZone }) => [...ensure(multiAz, true), availabilityZone.remove()],
  },
});

/** All that it is to do here is to load everything once. An instance without a task may be given any. */
const loadsOnce = (instance: ResourceOf<typeof dmsReplicationInstance>): Verdict => {
  const tasks = instance.referrers(dmsTask, "instance");
  return all(tasks.exist(), tasks.every((task) => task.migration.equals("full-load")));
};
