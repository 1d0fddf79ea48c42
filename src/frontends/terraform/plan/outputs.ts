import type { Span } from "../../../source/span.ts";
import type { Reading } from "../../../value/reading.ts";
import type { ConfiguredModule } from "./configuration.ts";
import type { Instances } from "./instances.ts";
import { entriesAt, member } from "./json.ts";
import type { Resolver } from "./resolve.ts";

interface OutputContext {
  readonly scope: string;
  readonly resolver: Resolver;
  readonly instances: Instances;
  readonly at: Span;
}

/** What the root module hands out: the resources that its outputs name. Their other values say nothing to a rule. */
export function readOutputs(values: unknown, configured: ConfiguredModule | undefined, { scope, resolver, instances, at }: OutputContext): readonly Reading[] {
  const place = { span: at, via: [] };
  const owner = { scope, address: "", type: "", module: instances.root, key: undefined, forEach: undefined };
  return entriesAt(values, "outputs").flatMap(([name, output]): readonly Reading[] => {
    const named = resolver.all(owner, configured?.outputs.get(name), place);
    if (named.length > 0) return named;
    const value = member(output, "value");
    return typeof value === "string" && member(output, "sensitive") !== true ? [resolver.text(owner, "", value, undefined, place)] : [];
  });
}
