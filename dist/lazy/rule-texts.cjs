"use strict";
module.exports = {
  "rds-instance-multi-az": {
    why: `
    A single-AZ instance goes down with its Availability Zone. Recovery is then a point-in-time restore into a
    new instance, where backups are on: tens of minutes at best, with up to five minutes of writes gone. A
    Multi-AZ instance keeps a synchronous standby in a second zone and fails over by itself.
  `,
    remedy: `
    Turn Multi-AZ on. RDS builds the standby without an outage, but I/O latency rises while it copies, and the
    instance costs about twice as much.
  `,
    references: ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html"],
    frameworks: { wellArchitected: ["REL10-BP01"], nist80053: ["CP-10", "SC-36"] },
    similar: ["checkov:CKV_AWS_157"],
  },
};
