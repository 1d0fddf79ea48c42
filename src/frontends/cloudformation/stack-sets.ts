import type { Reading } from "../../value/reading.ts";
import type { Context } from "./context.ts";
import type { Passed, PassedValues } from "./declarations.ts";
import { child, literal, type MappingSyntax, type Syntax } from "./syntax/syntax.ts";

/** One instance of a stack set: its template in a region, and in an account where one alone is named. */
export interface StackSetInstance {
  readonly key: string;
  readonly region: string | undefined;
  readonly account: string | undefined;
  readonly passed: PassedValues;
}

/**
 * The instances of a stack set, one for each region that it names. Accounts of one region differ in nothing that is judged. Where the regions are not known,
 * one instance stands for all.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html
 */
export function stackSetInstances(resource: MappingSyntax, context: Context): readonly StackSetInstance[] {
  const properties = child(resource, "Properties");
  const own = overridesIn(child(properties, "Parameters"), context);
  const groups = child(properties, "StackInstancesGroup");
  const found = new Map<string, StackSetInstance>();
  for (const group of groups?.kind === "sequence" ? groups.items : []) {
    const passed = new Map([...own, ...overridesIn(child(group, "ParameterOverrides"), context)]);
    const account = onlyAccount(child(child(group, "DeploymentTargets"), "Accounts"));
    const regions = child(group, "Regions");
    for (const region of regions ? regionsIn(context.evaluate(regions, context)) : []) {
      const key = region ?? "a region that is not known";
      if (found.size < MOST_INSTANCES && !found.has(key)) found.set(key, { key, region, account, passed });
    }
  }
  return found.size > 0 ? [...found.values()] : [{ key: "a region that is not known", region: undefined, account: undefined, passed: own }];
}

const MOST_INSTANCES = 100;

function regionsIn(reading: Reading): readonly (string | undefined)[] {
  if (reading.is !== "list") return [undefined];
  return reading.items.map((item) => (item.is === "scalar" ? item.text : undefined));
}

function onlyAccount(accounts: Syntax | undefined): string | undefined {
  return accounts?.kind === "sequence" && accounts.items.length === 1 ? literal(accounts.items[0]) : undefined;
}

/** `[{ParameterKey, ParameterValue}]`. */
function overridesIn(list: Syntax | undefined, context: Context): PassedValues {
  const passed = new Map<string, Passed>();
  for (const item of list?.kind === "sequence" ? list.items : []) {
    const [name, value] = [literal(child(item, "ParameterKey")), child(item, "ParameterValue")];
    if (name === undefined || !value) continue;
    passed.set(name, { reading: context.evaluate(value, context), step: { span: value.span, label: `parameter \`${name}\` of the stack set` } });
  }
  return passed;
}
