import type { RawResource } from "../../../graph/raw.ts";
import type { Reading } from "../../../value/reading.ts";
import { textAt, valueOf, withProperties } from "./make.ts";

/**
 * A simple table is on demand, unless its throughput is written.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html
 */
export function ofSimpleTable(table: RawResource): RawResource {
  return withProperties(table, { BillingMode: onDemandUnless(valueOf(table.properties, "ProvisionedThroughput"), table) });
}

function onDemandUnless(throughput: Reading | undefined, table: RawResource): Reading {
  const onDemand = textAt("PAY_PER_REQUEST", table.name);
  if (!throughput || throughput.is === "absent") return onDemand;
  if (throughput.is === "choice") return { ...throughput, then: onDemandUnless(throughput.then, table), else: onDemandUnless(throughput.else, table) };
  return { is: "absent", place: throughput.place };
}
