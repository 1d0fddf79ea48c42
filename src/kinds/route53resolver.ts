import { defineKind } from "../graph/kind.ts";
import { list, reference } from "../graph/properties.ts";
import { names } from "./names.ts";
import { templatePage } from "./pages.ts";

export const resolverEndpoint = defineKind({
  name: "route53resolver.endpoint",
  label: "Resolver endpoint",
  ...names("AWS::Route53Resolver::ResolverEndpoint", "aws_route53_resolver_endpoint"),
  page: templatePage("route53resolver-resolverendpoint"),
  ref: names("id", "id"),
  zones: ["subnets"],
  properties: {
    /** One for each address. */
    subnets: list(reference("ec2.subnet", {}), names("IpAddresses[].SubnetId", "ip_address[].subnet_id")),
  },
});
