import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, type Difference } from "./compare.ts";
import type { Json, Template } from "./deploy.ts";
import { randomTemplate } from "./random-template.ts";

/**
 * The model against brute force. A random template is judged with its parameters unstated, and then in every deployment:
 * written out by `deploy.ts`, in which nothing hangs on anything. A decided verdict must be that of every deployment in
 * which the resource exists and the rule applies.
 *
 * `RESILINT_BRUTE_FORCE=20000 npx vitest run test/laws/model/brute-force.test.ts` looks at so many templates, from another
 * seed each time.
 */
const LONG = process.env["RESILINT_BRUTE_FORCE"];
const SETTING: fc.Parameters<[Template]> = LONG === undefined ? { seed: 1, numRuns: 120 } : { numRuns: Number(LONG) };
const TIMEOUT = LONG === undefined ? 60_000 : 6 * 3_600_000;

describe("brute force", () => {
  const counted = { decided: 0, open: 0, missed: 0 };

  it("a decided verdict is that of every deployment", { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(randomTemplate, (template) => {
        const { differences, decided, open } = compare(template);
        counted.decided += decided;
        counted.open += open;
        counted.missed += differences.filter(({ sort }) => sort === "missed").length;
        expect(wrong(differences)).toEqual([]);
      }),
      SETTING,
    );
  });

  /**
   * What is left is allowed: a parameter that nothing is compared with has no cases, so that one which hangs on its value
   * (an id, a list of any length, a tag) stays unknown though no value that is tried makes a difference; a text with a hole
   * in it may name whatever has no name of its own; and no algebra is done with comparisons of comparisons.
   */
  it("hardly anything is unknown on which all deployments agree", () => {
    expect(counted.decided).toBeGreaterThan(3_000);
    expect(counted.missed / counted.decided).toBeLessThan(0.005);
  });
});

const wrong = (differences: readonly Difference[]): readonly Difference[] => differences.filter(({ sort }) => sort !== "missed");

/** What brute force has found, each as small as it can be. */
describe("found by brute force", () => {
  const found: Readonly<Record<string, Pick<Template, "Resources">>> = {
    "a name that a parameter gives may be the one that another resource writes": {
      Resources: { Db: db({ DBClusterIdentifier: "a" }), Cluster: cluster({ DBClusterIdentifier: { Ref: "P0" } }) },
    },
    "a name that hangs on a condition is looked up in each of its cases": {
      Resources: { Db: db({ DBClusterIdentifier: "a" }), Cluster: cluster({ DBClusterIdentifier: { "Fn::If": ["C0", "a", "b"] }, BackupRetentionPeriod: 7 }) },
    },
    "a name means nothing where what is called so does not exist": {
      Resources: { Db: db({ DBClusterIdentifier: "a" }), Cluster: { ...cluster({ DBClusterIdentifier: "a", BackupRetentionPeriod: 7 }), Condition: "C0" } },
    },
    "of two that are called alike the one that exists is meant": {
      Resources: {
        Db: db({ DBClusterIdentifier: "a" }),
        Cluster: { ...cluster({ DBClusterIdentifier: "a", BackupRetentionPeriod: 7 }), Condition: "C0" },
        Other: { ...cluster({ DBClusterIdentifier: "a", BackupRetentionPeriod: 14 }), Condition: "C1" },
      },
    },
    "a default counts in the branch in which nothing is written": {
      Resources: { Db: db({ MultiAZ: { "Fn::If": ["C0", { Ref: "AWS::NoValue" }, "true"] }, DeletionProtection: { "Fn::If": ["C0", "false", true] } }) },
    },
    "what is not set where a reference leads is not set": {
      Resources: { Db: db({ DBClusterIdentifier: { Ref: "Cluster" } }), Cluster: cluster({ Engine: { "Fn::If": ["C0", { Ref: "AWS::NoValue" }, "a"] } }) },
    },
    "whether something is set is not known where a reference leads nowhere": {
      Resources: { Db: db({ DBClusterIdentifier: { Ref: "P0" } }), Cluster: cluster({ DBClusterIdentifier: "a" }) },
    },
    "a subnet whose zone is written in no case has one all the same": {
      Resources: {
        Group: { Type: "AWS::RDS::DBSubnetGroup", Properties: { SubnetIds: [{ Ref: "One" }, { Ref: "Two" }] } },
        One: { Type: "AWS::EC2::Subnet", Properties: { AvailabilityZone: { "Fn::If": ["C0", { Ref: "AWS::NoValue" }, { "Fn::If": ["C1", "a", { Ref: "AWS::NoValue" }] }] } } },
        Two: { Type: "AWS::EC2::Subnet", Properties: {} },
      },
    },
    "a list that cannot be read hangs on the condition under which it is there": {
      Resources: { Cluster: cluster({ AvailabilityZones: { "Fn::If": ["C0", { "Fn::GetAZs": "" }, { "Fn::GetAZs": { Ref: "P0" } }] } }) },
    },
    "an ARN with a parameter for its name is no pattern for every name": {
      Resources: selecting({ NotResources: [{ "Fn::Sub": "arn:aws:rds:*:*:db:${P1}" }] }),
    },
    "a tag that hangs on a condition is looked for in each of its cases": {
      Resources: selecting({ ListOfTags: [{ ConditionType: "STRINGEQUALS", ConditionKey: { "Fn::If": ["C0", "a", "b"] }, ConditionValue: "c" }] }),
    },
    "a selection whose plan hangs on a condition is looked at in each of its cases": {
      Resources: { ...selecting({ Resources: ["*"] }, { "Fn::If": ["C0", { Ref: "Plan" }, { Ref: "Other" }] }), Other: plan() },
    },
  };
  it.each(Object.entries(found))("%s", (_, resources) => {
    expect(compare({ ...DECLARED, ...resources }).differences).toEqual([]);
  });
});

const DECLARED: Omit<Template, "Resources"> = {
  Parameters: { P0: { Type: "String" }, P1: { Type: "String", AllowedValues: ["a", "b"] } },
  Mappings: {},
  Conditions: { C0: { "Fn::Equals": [{ Ref: "P0" }, "a"] }, C1: { "Fn::Not": [{ Condition: "C0" }] } },
};

type Properties = Readonly<Record<string, Json>>;

function db(Properties: Properties): Template["Resources"][string] {
  return { Type: "AWS::RDS::DBInstance", Properties };
}

function cluster(Properties: Properties): Template["Resources"][string] {
  return { Type: "AWS::RDS::DBCluster", Properties };
}

function plan(): Template["Resources"][string] {
  return { Type: "AWS::Backup::BackupPlan", Properties: { BackupPlan: { BackupPlanName: "p", BackupPlanRule: [{ RuleName: "r", TargetBackupVault: "v" }] } } };
}

function selecting(selection: Properties, BackupPlanId: Json = { Ref: "Plan" }): Template["Resources"] {
  const BackupSelection = { SelectionName: "s", IamRoleArn: "arn:aws:iam::123456789012:role/backup", ...selection };
  return { Db: db({ DBInstanceIdentifier: "b" }), Plan: plan(), Selection: { Type: "AWS::Backup::BackupSelection", Properties: { BackupPlanId, BackupSelection } } };
}
