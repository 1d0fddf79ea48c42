import { all, defineRule, edge, httpApi, not, restApi } from "../../src/rule.ts";
import example from "./regional-domain.example.ts";

/**
 * An API behind a CloudFront distribution is left to `cloudfront-origin-failover`, and a private one is called through
 * interface endpoints. Whether the records of the domain name move users is what the rules on records judge. An
 * edge-optimized API may be mapped to a regional domain name.
 */
export default defineRule({
  id: "apigateway-regional-domain",
  title: "API answers under a regional domain name of its own",
  survives: "region-loss",
  capability: "routing-movable",
  since: "0.1.0",
  why: `
    The address that API Gateway gives an API belongs to one region, and clients that call it cannot be sent
    elsewhere. An edge-optimized domain name exists once for all regions, so that a second region cannot answer
    under it. Only a regional one can be made in two regions, with DNS records that choose between them.
  `,
  remedy: `
    Give the API a regional custom domain name with a certificate of its region, and a base path or API mapping; do
    the same in the recovery region, and lead to both by failover or latency records. Clients must call the domain
    name. API Gateway changes an edge-optimized name to a regional one in place.
  `,
  example,
  noFix: "a domain name needs a certificate of its region and a mapping, and clients have to be told of it",
  references: [
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/dns-failover.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-regional-api-custom-domain-create.html",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-regional-api-custom-domain-migrate.html",
  ],
  frameworks: { wellArchitected: ["REL11-BP02", "REL13-BP02"], nist80053: ["CP-7", "CP-10"] },

  on: [restApi, httpApi],
  appliesTo: (api) => all(edge.isPublicApi(api), not(edge.isBehindDistribution(api))),
  expect: edge.hasRegionalDomain,
  message: (api) => `${api} can be reached in its own region only: no regional domain name leads to it`,
});
