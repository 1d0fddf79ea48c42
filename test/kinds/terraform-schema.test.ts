import { describe, expect, it } from "vitest";
import { typesOf, WHOLE, type Companion, type Kind, type TypeName } from "../../src/graph/kind.ts";
import type { Shape } from "../../src/graph/reshape.ts";
import { pageOf, REGION, type Properties, type SchemaType, type Spec } from "../../src/graph/spec.ts";
import { KINDS } from "../../src/kinds/index.ts";
import { bool, count, list, number, record, tags, text } from "../../src/graph/properties.ts";
import { readSchema, type Arguments, type Published } from "./terraform-schema.ts";

const schema = readSchema();
const types = new Set(schema.types);

describe("every kind agrees with the published schema of Terraform's AWS provider", () => {
  for (const kind of KINDS) {
    it(kind.name, () => {
      expect(faultsOf(kind)).toEqual([]);
    });
  }

  it("the extract holds the types that the kinds name, and no others", () => {
    const named = KINDS.flatMap((kind) => [...typesOf(kind, "terraform"), ...companionsOf(kind)]).map(({ type }) => type);
    expect(Object.keys(schema.resources), RUN).toEqual([...new Set(named)].filter(isPublished).sort());
  });
});

describe("the comparison finds what is wrong", () => {
  const instance = (properties: Properties, more: Partial<Kind> = {}): Kind => ({ name: "toy", label: "toy", terraform: "aws_db_instance", page: "", properties, ...more });
  const PAGE = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance";

  it("a type that the provider does not have", () => {
    expect(faultsOf(instance({}, { terraform: "aws_rds_instance" }))).toEqual(["the provider has no type aws_rds_instance"]);
  });

  it("an argument that the provider does not have, in a block too", () => {
    expect(faultsOf(instance({ a: bool({ terraform: "multi_zone" }) }))).toEqual(["aws_db_instance has no multi_zone"]);
    expect(faultsOf(instance({ a: text({ terraform: "restore_to_point_in_time.time" }) }))).toEqual(["aws_db_instance has no restore_to_point_in_time.time"]);
    expect(faultsOf(instance({ a: record({ b: text({ terraform: "time" }) }, { terraform: "restore_to_point_in_time" }) }))).toEqual(["aws_db_instance.restore_to_point_in_time has no time"]);
  });

  it("an attribute that nobody can write", () => {
    expect(faultsOf(instance({ a: text({ terraform: "endpoint" }) }))).toEqual(["endpoint of aws_db_instance is computed, not text"]);
  });

  it("an argument of another type", () => {
    expect(faultsOf(instance({ a: bool({ terraform: "engine" }) }))).toEqual(["engine of aws_db_instance is text, not boolean"]);
    expect(faultsOf(instance({ a: count({ terraform: "multi_az" }) }))).toEqual(["multi_az of aws_db_instance is boolean, not number"]);
    expect(faultsOf(instance({ a: list(text({}), { terraform: "engine" }) }))).toEqual(["engine of aws_db_instance is text, not list"]);
    expect(faultsOf(instance({ a: list(number({}), { terraform: "domain_dns_ips" }) }))).toEqual(["the items of domain_dns_ips of aws_db_instance are text, not number"]);
    expect(faultsOf(instance({ a: tags({ terraform: "domain_dns_ips" }) }))).toEqual(["domain_dns_ips of aws_db_instance is list of text, not tags"]);
    expect(faultsOf(instance({ a: text({ terraform: "restore_to_point_in_time" }) }))).toEqual(["restore_to_point_in_time of aws_db_instance is block, not text"]);
    expect(faultsOf(instance({ a: record({}, { terraform: "tags" }) }))).toEqual(["tags of aws_db_instance is map, not record"]);
  });

  it("a path through blocks of which there can be several", () => {
    const group = (path: string): Kind => instance({ a: text({ terraform: path }) }, { terraform: "aws_db_parameter_group" });
    expect(faultsOf(group("parameter.value"))).toEqual(["aws_db_parameter_group can have several parameter, and parameter.value leads through one"]);
    expect(faultsOf(group("parameter[name=fsync].value"))).toEqual([]);
    expect(faultsOf(group("parameter[key=fsync].value"))).toEqual(["aws_db_parameter_group has no parameter[key=fsync].value"]);
  });

  it("a setting that Terraform does not have", () => {
    expect(faultsOf(instance({ a: bool({ terraform: "/lifecycle.prevent_destroy" }) }))).toEqual([]);
    expect(faultsOf(instance({ a: bool({ terraform: "/lifecycle.keep" }) }))).toEqual(["Terraform has no setting /lifecycle.keep"]);
  });

  it("a near miss or a rejected name that the provider does have", () => {
    expect(faultsOf(instance({ a: bool({ terraform: "multi_az", misses: { terraform: ["engine"] } }) }))).toEqual(["engine is no near miss: aws_db_instance has it"]);
    expect(faultsOf(instance({}, { rejected: { terraform: { engine: "" } } }))).toEqual(["engine is not rejected: aws_db_instance has it"]);
  });

  it("a default without its page, or of what has to be written", () => {
    expect(faultsOf(instance({ a: bool({ terraform: "multi_az", default: { terraform: false, page: "https://docs.aws.amazon.com/" } }) }))).toEqual(["multi_az has a default without its page"]);
    expect(faultsOf(instance({ a: bool({ terraform: "multi_az", default: { terraform: false, page: { cloudformation: PAGE } } }) }))).toEqual(["multi_az has a default without its page"]);
    expect(faultsOf(instance({ a: text({ terraform: "instance_class", default: { terraform: "db.t3.micro", page: PAGE } }) }))).toEqual(["instance_class of aws_db_instance has to be written, and has a default"]);
    expect(faultsOf(instance({ a: text({ terraform: "s3_import.bucket_name", default: { terraform: "", page: PAGE } }) }))).toEqual([]);
  });

  it("a guard, or a list of resources, that leads nowhere", () => {
    const guarded = { type: "aws_db_instance", where: { property: "cluster", set: true } };
    expect(faultsOf(instance({}, { terraform: guarded }))).toEqual(["aws_db_instance has no cluster to be told by"]);
    expect(faultsOf(instance({}, { terraform: { type: "aws_db_instance", each: "replica" } }))).toEqual(["aws_db_instance has no replica"]);
    const each = { type: "aws_dynamodb_table", each: "replica", inherits: ["names"] };
    expect(faultsOf(instance({ a: text({ terraform: "region_name" }), b: text({ terraform: WHOLE }) }, { terraform: each }))).toEqual(["aws_dynamodb_table has no names to hand down"]);
  });

  it("a name that is wrong for one of several types", () => {
    const byType = (member: string): Kind => {
      const group = text({ terraform: { aws_db_instance: "parameter_group_name", aws_rds_cluster_instance: member } });
      return instance({ group }, { terraform: ["aws_db_instance", "aws_rds_cluster_instance"] });
    };
    expect(faultsOf(byType("db_parameter_group_name"))).toEqual([]);
    expect(faultsOf(byType("parameter_group_name"))).toEqual(["aws_rds_cluster_instance has no parameter_group_name"]);
    expect(faultsOf(instance({ a: text({ terraform: { aws_rds_instance: "engine" } }) }))).toEqual(["toy has no type aws_rds_instance"]);
  });

  it("a companion whose type, target or rows are wrong", () => {
    const filling = (companion: Partial<Companion>): Kind => {
      const right: Companion = { language: "terraform", type: "aws_db_parameter_group", target: "name", fills: { a: "family" } };
      return instance({ a: text({}) }, { companions: [{ ...right, ...companion }] });
    };
    expect(faultsOf(filling({}))).toEqual([]);
    expect(faultsOf(filling({ type: "aws_db_parameters" }))).toEqual(["the provider has no type aws_db_parameters"]);
    expect(faultsOf(filling({ target: "bucket" }))).toEqual(["aws_db_parameter_group has no bucket"]);
    expect(faultsOf(filling({ fills: { a: "engine" } }))).toEqual(["aws_db_parameter_group has no engine"]);
    expect(faultsOf(filling({ fills: { a: "skip_destroy" } }))).toEqual(["skip_destroy of aws_db_parameter_group is boolean, not text"]);
    expect(faultsOf(filling({ fills: { b: "family" } }))).toEqual(["toy has no row b for aws_db_parameter_group to fill"]);
  });

  it("a type that is not in the extract yet", () => {
    expect(faultsOf(instance({}, { terraform: "aws_accessanalyzer_analyzer" }))).toEqual([`aws_accessanalyzer_analyzer is not in the extract: ${RUN}`]);
  });
});

/** Arguments of one type, or of one block in it. */
interface Shaped {
  readonly label: string;
  /** The resource type that it is in. */
  readonly type: string;
  readonly has: Arguments;
}

/** A kind of several types may have a row that only one of them has. */
function faultsOf(kind: Kind): readonly string[] {
  // The types of the other AWS provider are CloudFormation's, renamed by a rule.
  const all = typesOf(kind, "terraform").filter(({ type }) => !type.startsWith("awscc_") && !NEWER.has(type));
  const lost = [...all, ...companionsOf(kind)].flatMap(({ type }) => {
    if (!types.has(type)) return [`the provider has no type ${type}`];
    return isPublished(type) && schema.resources[type] ? [] : [`${type} is not in the extract: ${RUN}`];
  });
  if (lost.length > 0) return lost;
  const shapes = all.flatMap(shapesOf);
  const strange = Object.values(kind.properties).flatMap(({ names: { terraform } }) => (typeof terraform === "object" ? Object.keys(terraform) : []).filter((type) => !all.some((each) => each.type === type)));
  if (strange.length > 0) return strange.map((type) => `${kind.name} has no type ${type}`);
  const rejected = Object.keys(kind.rejected?.terraform ?? {}).flatMap((path) => shapes.filter((shape) => found(shape, path)).map(({ label }) => `${path} is not rejected: ${label} has it`));
  return [...all.flatMap(typeFaults), ...rejected, ...(shapes.length > 0 ? tableFaults(kind.properties, shapes) : []), ...companionsOf(kind).flatMap((each) => companionFaults(kind, each))];
}

const companionsOf = (kind: Kind): readonly Companion[] => (kind.companions ?? []).filter(({ language }) => language === "terraform");

const isPublished = (type: string): boolean => types.has(type);

const wholeOf = (type: string): Shaped => ({ label: type, type, has: schema.resources[type] ?? {} });

/** What a resource of the kind has: the arguments of its type, or those of each block that is a resource of its own. */
function shapesOf({ type, each, inherits = [], whole: own = WHOLE }: TypeName): readonly Shaped[] {
  const whole = wholeOf(type);
  if (each === undefined) return [whole];
  const item = found(whole, each);
  const inherited = inherits.flatMap((name) => (whole.has[name] === undefined ? [] : [[name, whole.has[name]] as const]));
  return item ? [{ label: `${type}.${each}`, type, has: { ...Object.fromEntries(inherited), ...(isNested(item) ? item.has : {}), [own]: "text" } }] : [];
}

function typeFaults({ type, each, inherits = [], where }: TypeName): readonly string[] {
  const whole = wholeOf(type);
  return [
    ...(each !== undefined && !found(whole, each) ? [`${type} has no ${each}`] : []),
    ...(where && !found(whole, where.property) ? [`${type} has no ${where.property} to be told by`] : []),
    ...inherits.filter((path) => !found(whole, path)).map((path) => `${type} has no ${path} to hand down`),
  ];
}

function companionFaults(kind: Kind, { type, target, fills = {}, adds = {} }: Companion): readonly string[] {
  const shape = wholeOf(type);
  const rows = Object.entries(fills).flatMap(([property, path]) => {
    const spec = kind.properties[property];
    return spec ? rowFaults(asCompanionSays(spec, path), [shape]) : [`${kind.name} has no row ${property} for ${type} to fill`];
  });
  const added = Object.entries(adds).flatMap(([property, path]) => {
    const spec = kind.properties[property];
    if (!spec) return [`${kind.name} has no row ${property} for ${type} to add to`];
    if (path === "") return tableFaults(spec.item?.properties ?? {}, [shape]);
    return found(shape, path) ? [] : [`${type} has no ${path}`];
  });
  return [...(found(shape, target) ? [] : [`${type} has no ${target}`]), ...rows, ...added];
}

/** The row under the companion's name; defaults, misses and older forms are the resource's own. */
function asCompanionSays({ type, words, spelled, item, properties, view }: Spec<unknown>, path: string): Spec<unknown> {
  return { type, names: { terraform: path }, view, ...(words && { words }), ...(spelled && { spelled }), ...(item && { item }), ...(properties && { properties }) };
}

const tableFaults = (table: Properties, shapes: readonly Shaped[]): readonly string[] => Object.values(table).flatMap((spec) => rowFaults(spec, shapes));

function rowFaults(spec: Spec<unknown>, shapes: readonly Shaped[]): readonly string[] {
  const path = spec.names.terraform;
  if (typeof path === "object") return Object.entries(path).flatMap(([type, each]) => rowFaults({ ...spec, names: { terraform: each } }, shapes.filter((shape) => shape.type === type)));
  const misses = (spec.misses?.terraform ?? []).flatMap((name) => shapes.filter((shape) => found(shape, name)).map(({ label }) => `${name} is no near miss: ${label} has it`));
  if (path === undefined) return [...misses, ...(spec.properties ? tableFaults(spec.properties, shapes) : [])];
  const page = spec.default?.terraform !== undefined && !isDocumentation(pageOf(spec.default, "terraform")) ? [`${path} has a default without its page`] : [];
  if (path === REGION) return [...misses, ...page];
  if (path.startsWith("/")) return [...(SETTINGS.has(path) ? [] : [`Terraform has no setting ${path}`]), ...misses, ...page];
  const having = shapes.filter((shape) => found(shape, path));
  if (having.length === 0 && shapes.every(({ type }) => OLDER.has(`${type} ${path}`))) return [...misses, ...page];
  if (having.length === 0) return [`${shapes.map(({ label }) => label).join(" or ")} has no ${path}`, ...misses, ...page];
  return [...having.flatMap((shape) => pathFaults(spec, path, shape)), ...misses, ...page];
}

/** Terraform's own pages; where the provider sends nothing of its own, what AWS's API says of a request without it. */
const isDocumentation = (page = ""): boolean => TERRAFORM_PAGES.some((start) => page.startsWith(start)) || /^https:\/\/docs\.aws\.amazon\.com\/\S+\/APIReference\/API_/u.test(page);

const TERRAFORM_PAGES = ["https://registry.terraform.io/providers/hashicorp/aws/", "https://github.com/hashicorp/", "https://developer.hashicorp.com/terraform/"];

/** What Terraform itself knows of every resource. */
const SETTINGS: ReadonlySet<string> = new Set(["/lifecycle.prevent_destroy", "/lifecycle.create_before_destroy", "/lifecycle.ignore_changes"]);

function pathFaults(spec: Spec<unknown>, path: string, shape: Shaped): readonly string[] {
  const { label } = shape;
  const is = found(shape, path);
  if (is === undefined) return [];
  const several = throughSeveral(shape, path).map((name) => `${label} can have several ${name}, and ${path} leads through one`);
  const needless = spec.default?.terraform !== undefined && hasToBeWritten(shape, path) ? [`${path} of ${label} has to be written, and has a default`] : [];
  // A path through every item of a list, or every entry of a map, gives one list of what stands there.
  const isCollected = /\[\]|\.\*/u.test(path) && spec.item && !isList(is);
  const wanted = isCollected ? spec.item.type : spec.type;
  // Of some resources the provider computes all tags alone; the program computes them of all.
  const isAllTags = wanted === "tags" && path === "tags_all" && shape.has["tags"] === "map";
  const agrees = isType(wanted, is) || isAllTags || (path.includes("=") && isScalarOf(wanted) && nameOf(is) === "text") || CONVERTED.has(`${label} ${path}`);
  const isSpelled = spec.spelled?.terraform !== undefined && (nameOf(is) === "boolean" || nameOf(is) === "text");
  const wrong = agrees || isSpelled ? [] : [`${path} of ${label} is ${nameOf(is)}, not ${wanted}`];
  return [...several, ...needless, ...wrong, ...(isCollected ? [] : partFaults(spec, path, is, shape))];
}

function partFaults({ properties, item, reshaped }: Spec<unknown>, path: string, is: Published, shape: Shaped): readonly string[] {
  if (reshaped?.terraform) return isNested(is) ? shapeFaults(reshaped.terraform, { ...shape, label: `${shape.label}.${path}`, has: is.has }) : [];
  const table = properties ?? item?.properties;
  if (table) return isNested(is) ? tableFaults(table, [{ ...shape, label: `${shape.label}.${path}`, has: is.has }]) : [];
  const items = nameOf(is).startsWith("list of ") ? nameOf(is).slice("list of ".length) : undefined;
  return item && items !== undefined && item.type !== items && item.type !== "any" ? [`the items of ${path} of ${shape.label} are ${items}, not ${item.type}`] : [];
}

/** Of an older form, the places that the newer one is taken from; what that is like a companion's table says. */
const shapeFaults = (older: Shape, shape: Shaped): readonly string[] =>
  Object.values(older)
    .flatMap((moved) => (typeof moved === "string" ? [moved] : [moved.from, moved.within]))
    .flatMap((path) => (found(shape, path) ? [] : [`${shape.label} has no ${path}`]));

/** What a path leads to: through blocks and objects, and through maps, whose keys may be any. */
function found(shape: Shaped, path: string): Published | undefined {
  let at: Published = { is: "object", has: shape.has };
  for (const { name, key, isJson, isCommas } of stepsOf(path)) {
    if (isJson === true && nameOf(at) === "text") return "any";
    if (isCommas === true && nameOf(at) === "text") return "list of text";
    if (nameOf(at) === "map") return "text";
    if (!isNested(at) && name !== undefined) return undefined;
    if (key !== undefined && (!isNested(at) || at.has[key] === undefined)) return undefined;
    if (name === undefined) continue;
    const next: Published | undefined = isNested(at) && Object.hasOwn(at.has, name) ? at.has[name] : undefined;
    if (next === undefined) return undefined;
    at = next;
  }
  return at;
}

/** The blocks on a path that can stand more than once, where the path takes the first. */
function throughSeveral(shape: Shaped, path: string): readonly string[] {
  const steps = stepsOf(path);
  return steps.flatMap(({ name, end }, index) => {
    const at = found(shape, path.slice(0, end));
    const isPlural = at !== undefined && isNested(at) && at.is.endsWith("s");
    return name !== undefined && isPlural && steps[index + 1]?.name !== undefined && !ONLY_ONE.has(`${shape.label} ${path.slice(0, end)}`) ? [name] : [];
  });
}

/** An argument has to be written where all that it stands in has to be, too. */
function hasToBeWritten(shape: Shaped, path: string): boolean {
  return stepsOf(path).every(({ end }) => {
    const at = found(shape, path.slice(0, end));
    return at !== undefined && (isNested(at) ? at.required === true : at.startsWith("required "));
  });
}

interface PathStep {
  readonly name?: string;
  readonly key?: string;
  /** What a text says as JSON. */
  readonly isJson?: boolean;
  /** What a text lists with commas between. */
  readonly isCommas?: boolean;
  /** Where the step ends in the path. */
  readonly end: number;
}

const stepsOf = (path: string): readonly PathStep[] =>
  [...path.matchAll(/([^.[\]{}]+)|\[([^=\]]+)=[^\]]*\]|\[\]|\{,?\}/gu)].map((match) => ({
    ...(match[1] !== undefined && { name: match[1] }),
    ...(match[2] !== undefined && { key: match[2] }),
    ...(match[0] === "{}" && { isJson: true }),
    ...(match[0] === "{,}" && { isCommas: true }),
    end: match.index + match[0].length,
  }));

const isNested = (is: Published): is is Extract<Published, object> => typeof is === "object";

const nameOf = (is: Published): string => (isNested(is) ? is.is : is.replace("required ", ""));

const isList = (is: Published): boolean => isNested(is) || nameOf(is).startsWith("list of ");

const isScalarOf = (wanted: SchemaType): boolean => wanted === "number" || wanted === "boolean";

function isType(wanted: SchemaType, is: Published): boolean {
  const name = nameOf(is);
  if (wanted === "any" || name === "any") return true;
  if (wanted === "list") return isList(is);
  if (wanted === "record") return isNested(is);
  if (wanted === "tags") return name === "map" || isNested(is);
  return wanted === name;
}

/** Arguments that Terraform converts: text that holds a number or a boolean, and the reverse. */
const CONVERTED: ReadonlySet<string> = new Set([
  "aws_alb_target_group deregistration_delay",
  "aws_autoscaling_group.mixed_instances_policy.launch_template.override weighted_capacity",
  "aws_lb_target_group deregistration_delay",
  "aws_redshift_cluster encrypted",
]);

/**
 * Types that the provider has since a later version than that of the extract. Their names are those of its documentation:
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/arcregionswitch_plan
 */
const NEWER: ReadonlySet<string> = new Set(["aws_arcregionswitch_plan"]);

/**
 * What the provider knew before version 6, and modules still write:
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-6-upgrade
 */
const OLDER: ReadonlySet<string> = new Set(["destination_region", "grant_name", "retention_period"].map((name) => `aws_redshift_cluster snapshot_copy.${name}`));

/** Blocks of which the provider takes only one, though its schema has a list. */
const ONLY_ONE: ReadonlySet<string> = new Set([
  "aws_dsql_cluster multi_region_properties",
  "aws_resiliencehub_resiliency_policy policy",
  "aws_cloudwatch_log_delivery_destination delivery_destination_configuration",
  "aws_s3_bucket_lifecycle_configuration.rule noncurrent_version_expiration",
  "aws_s3_bucket_lifecycle_configuration.rule.filter and",
]);

const RUN = "run scripts/terraform-schema.ts";
