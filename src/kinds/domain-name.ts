import { text } from "../graph/properties.ts";
import type { Reader, Spec, SpecOptions } from "../graph/spec.ts";
import { literal } from "../value/literal.ts";
import type { Reading } from "../value/reading.ts";
import { TextProperty } from "../value/text-property.ts";
import type { World } from "../value/world.ts";

/** A domain name. Its case and a dot at its end mean nothing, so that it is one name with and without them. */
export const domainName = (options: SpecOptions<string>): Spec<TextProperty> => ({
  ...text(options),
  view: (reader, reading) => viewOf(reader, plain(reader.world, reading)),
});

/**
 * What an alias points to. A load balancer has a second name for clients of both IP versions, which begins with
 * `dualstack.` and leads to the same. https://repost.aws/knowledge-center/elb-configure-with-ipv6
 */
export const aliasDomain = (options: SpecOptions<string>): Spec<TextProperty> => ({
  ...text(options),
  view: (reader, reading) => viewOf(reader, singleStack(plain(reader.world, reading))),
});

const viewOf = ({ world, label, subject }: Reader, reading: Reading): TextProperty => new TextProperty({ world, label, home: subject.name }, reading);

function singleStack(name: Reading): Reading {
  if (name.is === "choice") return { ...name, then: singleStack(name.then), else: singleStack(name.else) };
  if (name.is === "scalar") return { ...name, text: name.text.replace(/^dualstack\.(?=.+\.elb\.)/u, "") };
  const [first, second, ...rest] = name.is === "text" ? name.parts : [];
  return first === "dualstack." && rest.length === 0 && typeof second === "object" && second.is === "reference" ? second : name;
}

function plain(world: World, reading: Reading): Reading {
  const settled = world.settle(literal(reading));
  if (settled.is === "choice") return { ...settled, then: plain(world, settled.then), else: plain(world, settled.else) };
  if (settled.is === "scalar") return { ...settled, text: settled.text.toLowerCase().replace(/\.$/u, "") };
  if (settled.is !== "text") return settled;
  const last = settled.parts.length - 1;
  const parts = settled.parts.map((part, index) => {
    if (typeof part !== "string") return part;
    return index === last ? part.toLowerCase().replace(/\.$/u, "") : part.toLowerCase();
  });
  const kept = parts.filter((part) => part !== "");
  const [only] = kept;
  return kept.length === 1 && only !== undefined && typeof only !== "string" ? only : { ...settled, parts: kept };
}
