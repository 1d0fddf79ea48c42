import type { Handed, RawResource } from "../../../graph/raw.ts";
import { literal } from "../../../value/literal.ts";
import type { Imported, Reading } from "../../../value/reading.ts";
import type { Place } from "../../../source/span.ts";
import { joinParts } from "../../../value/join.ts";
import type { ResourceInstance } from "../context.ts";
import { PARAMETER, regionOf } from "../states/parameters.ts";

/** What a root module hands on to other deployments by name: the parameters that it writes to Parameter Store. */
export function handedOn(resources: readonly RawResource[]): readonly Handed[] {
  return resources.flatMap(({ type, properties: { entries }, exists, region, open }) => {
    if (!PARAMETERS.has(type) || open) return [];
    const name = entries.get("name")?.value;
    const value = [entries.get("value")?.value, entries.get("insecure_value")?.value].find((each) => each && each.is !== "absent");
    return name && value ? [{ by: "parameter-store", name: literal(name), value, exists, ...(region && { region }) }] : [];
  });
}

const PARAMETERS: ReadonlySet<string> = new Set([PARAMETER, "awscc_ssm_parameter"]);

/**
 * The value of a parameter that is, or may be, kept encrypted. It is a secret: whoever writes it into a file had no other place for it, and a
 * report is read by many.
 */
export function secretValue(parameter: ResourceInstance, name: string, value: Reading): Reading {
  if (parameter.type !== PARAMETER || name !== "value") return value;
  const type = parameter.entry("type")?.value;
  if (type?.is === "scalar" && type.text !== "SecureString") return value;
  const label = `${parameter.address}.value`;
  return { is: "unknown", why: `\`${label}\` is a secret`, term: { scope: parameter.module.deployment.id, text: label, label }, place: value.place };
}

/** The value of a parameter that is looked up by its name: what the run writes under it. */
export function storedValue(source: ResourceInstance, place: Place, otherwise: Reading): Reading {
  const written = source.entry("name")?.value;
  if (!written) return otherwise;
  const name = withoutVersion(literal(written));
  const known = name.is === "scalar" ? source.module.deployment.estate.parameters.read(name.text, source, place) : undefined;
  return known ?? imported(source, "parameter-store", name, place, otherwise);
}

/** `/shop/vpc:3` is the third version of `/shop/vpc`; of an ARN the name stands behind `parameter`. */
function withoutVersion(name: Reading): Reading {
  if (name.is !== "scalar") return name;
  const own = /^arn:[a-z-]+:ssm:[^:]*:[^:]*:parameter(\/.+)$/u.exec(name.text)?.[1] ?? name.text;
  return { ...name, text: own.replace(/:\d+$/u, "") };
}

/** What a stack of CloudFormation exports. */
export function exportedValue(source: ResourceInstance, place: Place, otherwise: Reading): Reading {
  const name = source.entry("name")?.value;
  return name ? imported(source, "export", literal(name), place, otherwise) : otherwise;
}

/** An output of a stack of CloudFormation, which is called by its name. */
export function stackOutput(stack: ResourceInstance, output: string, place: Place, otherwise: Reading): Reading {
  const name = stack.entry("name")?.value;
  if (!name) return otherwise;
  const called = joinParts([literal(name), `.${output}`], name.place, { refuse: () => undefined });
  return imported(stack, "stack-output", called, place, otherwise);
}

/** Both as a data source and as a resource. */
export const STACK = "aws_cloudformation_stack";

function imported(source: ResourceInstance, by: NonNullable<Imported["by"]>, name: Reading, place: Place, otherwise: Reading): Imported {
  return { is: "import", by, scope: source.module.deployment.id, name, region: regionOf(source), otherwise, place };
}
