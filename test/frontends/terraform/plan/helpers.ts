import type { RawDeployment, RawResource } from "../../../../src/graph/raw.ts";
import { readPlan, type PlanInput, type PlanResult } from "../../../../src/frontends/terraform/plan/read.ts";
import { LineIndex } from "../../../../src/source/source.ts";
import type { Span } from "../../../../src/source/span.ts";
import type { Reading, Spread } from "../../../../src/value/reading.ts";

/** What a resource of a plan says; the values that Terraform repeats for every resource are filled in. */
export interface Planned {
  readonly address: string;
  readonly values?: unknown;
  readonly unknown?: unknown;
  readonly sensitive?: unknown;
  readonly actions?: readonly string[];
  readonly mode?: string;
}

export interface PlanParts {
  readonly resources?: readonly Planned[];
  /** Resources of modules, by the address of the module. */
  readonly modules?: Readonly<Record<string, readonly Planned[]>>;
  readonly configuration?: unknown;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** The object that `terraform show -json` prints of a plan. */
export function planOf({ resources = [], modules = {}, configuration, more = {} }: PlanParts): Record<string, unknown> {
  const all = [...resources, ...Object.values(modules).flat()];
  return {
    format_version: "1.2",
    terraform_version: "1.11.4",
    planned_values: {
      root_module: {
        resources: resources.map(listed),
        child_modules: Object.entries(modules).map(([address, inside]) => ({ resources: inside.map(listed), address })),
      },
    },
    resource_changes: all.map(({ address, values, unknown = {}, sensitive = {}, actions = ["create"], mode = "managed" }) => ({
      address,
      mode,
      ...typeAndName(address),
      change: { actions, before: null, after: values, after_unknown: unknown, before_sensitive: false, after_sensitive: sensitive },
    })),
    ...(configuration === undefined ? {} : { configuration }),
    ...more,
  };
}

function listed({ address, values, sensitive = {}, mode = "managed" }: Planned): unknown {
  return { address, mode, ...typeAndName(address), provider_name: "registry.terraform.io/hashicorp/aws", schema_version: 0, values, sensitive_values: sensitive };
}

function typeAndName(address: string): { readonly type: string; readonly name: string } {
  const [type = "", name = ""] = address.replace(/\[[^\]]*\]/gu, "").split(".").slice(-2);
  return { type, name };
}

/** The configuration of a root module with resources by `type.name`, each with its expressions. */
export const configured = (resources: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}, providers: unknown = PROVIDERS): unknown => ({
  provider_config: providers,
  root_module: moduleOf(resources, more),
});

export const moduleOf = (resources: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  resources: Object.entries(resources).map(([block, expressions]) => {
    const [type, name] = block.split(".");
    const { "@": meta, ...written } = fields(expressions);
    return { address: block, mode: "managed", type, name, provider_config_key: "aws", expressions: written, schema_version: 0, ...fields(meta) };
  }),
  ...more,
});

/** An expression that refers to something, with its beginnings as Terraform writes them. */
export const refs = (...references: readonly string[]): unknown => ({ references });

export const constant = (value: unknown): unknown => ({ constant_value: value });

const PROVIDERS = { aws: { name: "aws", full_name: "registry.terraform.io/hashicorp/aws", expressions: { region: { constant_value: "eu-west-1" } } } };

export const textOf = (plan: unknown): string => JSON.stringify(plan, undefined, 2);

export function read(plan: unknown, input: Partial<PlanInput> = {}): RawDeployment {
  const result = readText(typeof plan === "string" ? plan : textOf(plan), input);
  if (result.outcome !== "read") throw new Error(`${result.outcome}: ${result.reason}`);
  return result.deployment;
}

export const readText = (text: string, input: Partial<PlanInput> = {}): PlanResult => readPlan({ source: { file: "plan.json", text }, ...input });

export function resource(deployment: RawDeployment, address: string): RawResource {
  const found = deployment.resources.find((each) => each.address === address);
  if (!found) throw new Error(`${address} is not among ${deployment.resources.map((each) => each.address).join(", ")}`);
  return found;
}

/** A property as a line, where it is written and not null: `"text"`, `5`, `→ address.attribute`, `? reason`. */
export const property = (deployment: RawDeployment, address: string, name: string): string => {
  const entry = resource(deployment, address).properties.entries.get(name);
  return entry ? show(entry.value) : "absent";
};

export function show(reading: Reading | Spread): string {
  switch (reading.is) {
    case "scalar":
      return reading.quoted ? JSON.stringify(reading.text) : reading.text;
    case "list":
      return `${reading.blocks ? "blocks " : ""}[${reading.items.map(show).join(", ")}]`;
    case "map":
      return `{${[...reading.entries].filter(([, { value }]) => value.is !== "absent").map(([key, { value }]) => ` ${key}: ${show(value)}`).join(",")}${reading.rest ? " …" : ""} }`;
    case "reference":
      return `→ ${reading.address}${reading.attribute === undefined ? "" : `.${reading.attribute}`}${reading.value ? ` = ${show(reading.value)}` : ""}`;
    case "unknown":
      return `? ${reading.why}`;
    case "spread":
      return `…${reading.of.why}`;
    default:
      return reading.is;
  }
}

/** `12:22 "text"`: where something stands, and what is there. */
export function stands({ start, end }: Span, text: string): string {
  const { line, column } = new LineIndex(text).position(start);
  return `${String(line)}:${String(column)} ${text.slice(start, end)}`;
}

/** `error: message «text»` of all that is told. */
export const told = (result: PlanResult, text: string): readonly string[] =>
  result.diagnostics.map(({ level, message, span }) => `${level}: ${message} «${text.slice(span.start, span.end)}»`);

const fields = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === "object" && value !== null ? { ...value } : {});
