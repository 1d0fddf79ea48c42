import type { RawResource } from "./raw.ts";

/**
 * What people call a resource: its construct, where the CDK makes it, since they never wrote its logical id; else its address. The CDK leaves
 * out `Resource` and `Default` itself: what a construct is made of mainly bears one of these names.
 * https://docs.aws.amazon.com/cdk/v2/guide/identifiers.html
 */
export function shownName({ address, constructPath }: Pick<RawResource, "address" | "constructPath">): string {
  return constructPath === undefined ? address : constructPath.replace(/(?<=.)\/(?:Resource|Default)$/u, "");
}
