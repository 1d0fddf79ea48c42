import { loadAwsServiceSpec } from "@aws-cdk/aws-service-spec";
import { expect, it } from "vitest";
import { ADMISSIONS, ASIDES, GIVEN_TO, PASSED, POLICIES, ROLES, type PropertiesOfTypes, type Types } from "../../src/kinds/connections.ts";
import { readSamSchema } from "./sam-schema.ts";
import { readSchema } from "./terraform-schema.ts";

const TABLES: readonly PropertiesOfTypes[] = [GIVEN_TO, ASIDES];
const LISTS: readonly Types[] = [PASSED, POLICIES, ROLES];

const admissionsOf = (language: keyof typeof ADMISSIONS): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(ADMISSIONS[language]).map(([type, { into, from, where }]) => [type, [into ?? [], from, where?.property ?? []].flat()]);

const namedIn = (language: keyof Types): readonly (readonly [string, readonly string[]])[] => [
  ...LISTS.flatMap((list) => list[language].map((type) => [type, []] as const)),
  ...TABLES.flatMap((table) => Object.entries(table[language])),
  ...admissionsOf(language),
];

it("CloudFormation has the types and properties that connect", async () => {
  const database = await loadAwsServiceSpec();
  const sam = readSamSchema();
  const known = (type: string): readonly string[] | undefined => {
    const own = sam.types[type];
    if (own) return Object.keys(own);
    const resource = database.lookup("resource", "cloudFormationType", "equals", type)[0];
    return resource && Object.keys(resource.properties);
  };
  const lacking = namedIn("cloudformation").flatMap(([type, properties]) => {
    const names = known(type);
    if (!names) return [type];
    // The records of a group are read one by one, each with properties of its own.
    return type === "AWS::Route53::RecordSetGroup" ? [] : properties.filter((property) => !names.includes(property.split(".")[0] ?? "")).map((property) => `${type}.${property}`);
  });
  expect(lacking).toEqual([]);
}, 60_000);

it("Terraform's provider has the types that connect, and the arguments as far as they are published here", () => {
  const { types, resources } = readSchema();
  const lacking = namedIn("terraform").flatMap(([type, properties]) => {
    const published = resources[type];
    if (!types.includes(type)) return [type];
    return published ? properties.filter((property) => !Object.hasOwn(published, property)).map((property) => `${type}.${property}`) : [];
  });
  expect(lacking).toEqual([]);
});
