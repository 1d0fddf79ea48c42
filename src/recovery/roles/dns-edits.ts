import { route53HealthCheck } from "../../kinds/route53.ts";
import type { PropertyEdit } from "../../value/edit.ts";
import { ALIAS_TTL, type DnsRecord } from "./dns.ts";
import { ensure, unless } from "./ensure.ts";

/**
 * The edits after which the check of an endpoint moves users within so many seconds: asked as often as Route 53 can, and cached for a minute at most.
 * None where that is not enough, and none for other checks: each waits for something else.
 * https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-creating-values.html
 */
export function hasten(record: DnsRecord, seconds: number): readonly PropertyEdit[] {
  const check = record.healthCheck.target(route53HealthCheck);
  const failures = check?.failureThreshold.known();
  if (!check || failures === undefined || SHORTEST_INTERVAL * failures + ALIAS_TTL > seconds) return [];
  if (check.type.isOneOf("HTTP", "HTTPS", "HTTP_STR_MATCH", "HTTPS_STR_MATCH", "TCP").outcome !== "holds") return [];
  const cached = record.alias.isSet().outcome === "holds" ? [] : unless(record.ttl.satisfies((ttl) => ttl <= ALIAS_TTL), record.ttl.set(ALIAS_TTL));
  return [...ensure(check.interval, SHORTEST_INTERVAL), ...cached];
}

const SHORTEST_INTERVAL = 10;
