import type { Handed, RawResource } from "../../graph/raw.ts";
import type { Imported, Reading, Unknown } from "../../value/reading.ts";
import type { Context } from "./context.ts";
import { readPseudoParameter } from "./pseudo.ts";

/** A value that stands in Parameter Store under a name: what a template of the run writes there, else not known. */
export function fromParameterStore(name: string, unknown: Unknown, context: Pick<Context, "scope" | "environment">): Imported {
  const { place } = unknown;
  const otherwise: Unknown = { ...unknown, lookedUpIn: readPseudoParameter("AWS::Region", place, context) };
  return { is: "import", by: "parameter-store", scope: context.scope, name: { is: "scalar", text: name, quoted: true, place }, otherwise, place };
}

/** The name in the inside of `{{resolve:ssm:name:version}}`; undefined for another store, secrets among them. */
export const parameterName = (inside: string): string | undefined => /^\{\{resolve:ssm:([^:{}]+)(?::\d+)?\}\}$/u.exec(inside)?.[1];

/** What a resource writes to Parameter Store: a parameter, or what the CDK hands on to a stack of another region. */
export function writtenToParameterStore({ type, properties, exists }: RawResource): readonly Handed[] {
  if (type === "AWS::SSM::Parameter") {
    const [name, value] = [properties.entries.get("Name")?.value, properties.entries.get("Value")?.value];
    return name && value ? [{ by: "parameter-store", name, value, exists }] : [];
  }
  if (type !== CROSS_REGION_WRITER) return [];
  const writer = properties.entries.get("WriterProps")?.value;
  const [region, values] = writer?.is === "map" ? [writer.entries.get("region")?.value, writer.entries.get("exports")?.value] : [];
  if (values?.is !== "map") return [];
  return [...values.entries].map(([name, { key, value }]) => {
    const called: Reading = { is: "scalar", text: name, quoted: true, place: key };
    return { by: "parameter-store", name: called, value, exists, ...(region && { region }) };
  });
}

/** The CDK's custom resources for references between regions: one writes parameters into the other region, one reads them there. */
const CROSS_REGION_WRITER = "Custom::CrossRegionExportWriter";
export const CROSS_REGION_READER = "Custom::CrossRegionExportReader";
