import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";

/** What the schema of the JSON report does not take, as it says it. */
export const reportErrors = errorsBy("report-1");

/** The same of the JSON of `resilint graph`. */
export const topologyErrors = errorsBy("topology-1");

/** The same of a baseline. */
export const baselineErrors = errorsBy("baseline-1");

function errorsBy(name: string): (document: unknown) => readonly string[] {
  const schema: unknown = JSON.parse(readFileSync(join(import.meta.dirname, `../../schemas/${name}.schema.json`), "utf8"));
  if (!isObject(schema)) throw new Error("the schema is no object");
  const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);
  return (document) => {
    validate(document);
    return (validate.errors ?? []).map(({ instancePath, message = "", params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
  };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
