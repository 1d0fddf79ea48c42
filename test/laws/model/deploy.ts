/**
 * What CloudFormation makes of a template when every parameter has a value: a plain template without parameters,
 * conditions and mappings, in which only what exists is left. It is written without the program's own evaluation,
 * so that the two can be compared.
 */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

export interface Template {
  readonly Parameters: Readonly<Record<string, Parameter>>;
  readonly Mappings: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Json>>>>>>;
  readonly Conditions: Readonly<Record<string, Json>>;
  readonly Resources: Readonly<Record<string, Resource>>;
}

export interface Parameter {
  readonly Type: "String" | "CommaDelimitedList";
  readonly AllowedValues?: readonly string[];
  readonly Default?: string;
}

export interface Resource {
  readonly Type: string;
  readonly Condition?: string;
  readonly DeletionPolicy?: Json;
  readonly Properties: Readonly<Record<string, Json>>;
}

export type Values = Readonly<Record<string, string>>;

/** CloudFormation, or the service behind it, does not take the template with these values. */
class Refused extends Error {}

export function deploy(template: Template, values: Values): Json | undefined {
  try {
    return new Deployment(template, values).resources();
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

class Deployment {
  readonly #template: Template;
  readonly #values: Values;

  constructor(template: Template, values: Values) {
    this.#template = template;
    this.#values = values;
  }

  resources(): Json {
    const there = Object.entries(this.#template.Resources).filter(([name]) => this.#exists(name));
    const Resources = Object.fromEntries(
      there.map(([name, { Condition: _, Properties, ...settings }]): [string, Json] => [name, this.#map({ ...settings, Properties })]),
    );
    if (there.length === 0) refuse();
    refuseNames(Object.values(Resources));
    return { Resources };
  }

  #exists(name: string): boolean {
    const condition = this.#template.Resources[name]?.Condition;
    return condition === undefined || this.#holds({ Condition: condition });
  }

  #holds(condition: Json): boolean {
    const [[name, argument]] = callOf(condition) ?? refuse();
    switch (name) {
      case "Condition":
        return this.#holds(this.#template.Conditions[textOf(argument)] ?? refuse());
      case "Fn::Equals":
        return textOf(this.#value(itemsOf(argument)[0] ?? refuse())) === textOf(this.#value(itemsOf(argument)[1] ?? refuse()));
      case "Fn::And":
        return itemsOf(argument).every((each) => this.#holds(each));
      case "Fn::Or":
        return itemsOf(argument).some((each) => this.#holds(each));
      case "Fn::Not":
        return !this.#holds(itemsOf(argument)[0] ?? refuse());
      default:
        return refuse();
    }
  }

  /** A value; undefined for `AWS::NoValue`. */
  #value(node: Json): Json | undefined {
    if (typeof node !== "object") return node;
    if (isList(node)) return node.map((each) => this.#value(each)).filter((each) => each !== undefined);
    const [call] = callOf(node) ?? [];
    return call ? this.#called(call[0], call[1], node) : this.#map(node);
  }

  #map(node: Readonly<Record<string, Json>>): Json {
    return Object.fromEntries(Object.entries(node).flatMap(([key, each]): [string, Json][] => {
      const value = this.#value(each);
      return value === undefined ? [] : [[key, value]];
    }));
  }

  #called(name: string, argument: Json, node: Json): Json | undefined {
    const [first, second, third] = isList(argument) ? argument : [];
    switch (name) {
      case "Ref":
        return this.#ref(textOf(argument), node);
      case "Fn::GetAtt":
        return this.#exists(textOf(first)) ? node : refuse();
      case "Fn::If":
        return this.#value((this.#holds({ Condition: first ?? refuse() }) ? second : third) ?? refuse());
      case "Fn::FindInMap": {
        const [map, one, other] = [first, second, third].map((each) => textOf(this.#value(each ?? refuse())));
        return this.#template.Mappings[map ?? ""]?.[one ?? ""]?.[other ?? ""] ?? refuse();
      }
      case "Fn::Join":
        return text(itemsOf(this.#value(second ?? refuse())), textOf(first));
      case "Fn::Sub":
        return text(textOf(argument).split(/(\$\{[^}]*\})/u).map((part) => (part.startsWith("${") ? this.#variable(part.slice(2, -1)) : part)), "");
      case "Fn::Select": {
        const [index, from] = [this.#value(first ?? refuse()), this.#value(second ?? refuse())];
        return isList(from) ? (from[Number(index)] ?? refuse()) : { [name]: [index ?? refuse(), from ?? refuse()] };
      }
      case "Fn::GetAZs":
        return { [name]: this.#value(argument) ?? refuse() };
      default:
        return node;
    }
  }

  #variable(name: string): Json {
    const [resource = "", attribute] = name.split(".");
    if (attribute === undefined) return this.#ref(name, { Ref: name }) ?? refuse();
    return this.#exists(resource) ? { "Fn::GetAtt": [resource, attribute] } : refuse();
  }

  #ref(name: string, node: Json): Json | undefined {
    if (name === "AWS::NoValue") return undefined;
    if (name.startsWith("AWS::")) return node;
    const parameter = this.#values[name];
    if (parameter !== undefined) return this.#template.Parameters[name]?.Type === "String" ? parameter : parameter.split(",").map((each) => each.trim());
    return name in this.#template.Resources && this.#exists(name) ? node : refuse();
  }
}

/** Text, or where AWS alone knows a part of it, the parts. */
function text(items: readonly Json[], by: string): Json {
  const parts = items.flatMap((item, index) => (index === 0 || by === "" ? [item] : [by, item])).filter((part) => part !== "");
  return parts.every((part) => typeof part !== "object") ? parts.join("") : { "Fn::Join": ["", parts] };
}

/** Two of a kind cannot have one name, and none can have an empty one. */
function refuseNames(resources: readonly Json[]): void {
  const names = resources.flatMap((resource) => {
    if (typeof resource !== "object" || isList(resource)) return [];
    const { Type, Properties } = resource;
    const own = IDENTITIES[textOf(Type)];
    const name = own !== undefined && typeof Properties === "object" && !isList(Properties) ? Properties[own] : undefined;
    if (name === "") refuse();
    return name === undefined ? [] : [JSON.stringify([Type, name])];
  });
  if (new Set(names).size < names.length) refuse();
}

const IDENTITIES: Readonly<Record<string, string>> = {
  "AWS::RDS::DBInstance": "DBInstanceIdentifier",
  "AWS::RDS::DBCluster": "DBClusterIdentifier",
  "AWS::RDS::DBSubnetGroup": "DBSubnetGroupName",
};

export const isList = (node: Json | undefined): node is readonly Json[] => Array.isArray(node);

/** A scalar as text. */
export const textOf = (node: Json | undefined): string => (node === undefined || typeof node === "object" ? refuse() : String(node));

const itemsOf = (node: Json | undefined): readonly Json[] => (isList(node) ? node : refuse());

function callOf(node: Json): readonly [readonly [string, Json]] | undefined {
  if (typeof node !== "object" || isList(node)) return undefined;
  const [only, ...others] = Object.entries(node);
  return only && others.length === 0 && /^(?:Ref|Condition|Fn::.*)$/u.test(only[0]) ? [only] : undefined;
}

function refuse(): never {
  throw new Refused();
}
