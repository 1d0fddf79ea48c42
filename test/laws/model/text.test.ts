import { describe, expect, it } from "vitest";
import { ec2Subnet, rdsInstance } from "../../../src/rule.ts";
import { graphOf, yaml } from "../../../src/testing.ts";
import { arnOf, matches, wildcard } from "../../../src/value/text.ts";
import { see, scalar, unknown } from "./laboratory.ts";

const region = unknown("the region is not stated", { scope: "main", text: "AWS::Region", label: "AWS::Region", atomic: true });
const name = unknown("variable `name` has no default", { scope: "main", text: "name", label: "name" });

/** Design §3.1, strings in parts: known text and terms, in order. */
describe("strings in parts", () => {
  it.each([
    [["logs-", name], "logs-*", "holds"],
    [["data-", name], "logs-*", "fails"],
    [[name, "-logs"], "*-logs", "holds"],
    [[name, "-data"], "*-logs", "fails"],
    [["lo", name], "logs-*", "unknown"],
    [["exact"], "exact", "holds"],
    [["exact", name], "exact", "unknown"],
    [[name], "*", "holds"],
  ] as const)("%# matches three-valued", (parts, pattern, outcome) => {
    expect(matches(parts, pattern)).toBe(outcome);
  });

  it("a wildcard needs no backtracking", () => {
    expect(wildcard("a".repeat(50_000), `${"a*".repeat(500)}b`)).toBe(false);
    expect([wildcard("abc", "a*c"), wildcard("abc", "a*b"), wildcard("ac", "a*c"), wildcard("a", "a*a")]).toEqual([true, false, true, false]);
  });

  it("an ARN has its fields as far as its colons are certain", () => {
    expect(arnOf(["arn:", region, ":backup:eu-west-1:123456789012:backup-vault:dr"])?.region).toEqual(["eu-west-1"]);
    expect(arnOf(["arn:aws:backup:", region, ":1:vault"])?.region).toEqual([region]);
    expect(arnOf(["arn:aws:rds:eu-west-1:1:db:", name])?.resource).toEqual(["db:", name]);
    expect(arnOf(["arn:", name, ":backup:eu-west-1:1:vault"])).toBeUndefined();
    expect(arnOf([name])).toBeUndefined();
    expect(arnOf(["arn:aws:backup:eu-west-1:", name, ":backup-vault:dr"])?.region).toEqual(["eu-west-1"]);
    expect(arnOf(["arn:aws:backup:eu-west-1:", name, ":backup-vault:dr"])?.account).toBeUndefined();
    expect(arnOf(["arn:aws:s3:::bucket"])?.region).toEqual([]);
  });

  it("a region inside an ARN can be compared with a resource's own", () => {
    const graph = graphOf([
      yaml`
        Resources:
          Db:
            Type: AWS::RDS::DBInstance
            Properties:
              SourceRegion: !Ref AWS::Region
              DBSnapshotIdentifier: !Sub "arn:\${AWS::Partition}:rds:eu-west-1:\${AWS::AccountId}:snapshot:s"
              KmsKeyId: !Sub "arn:\${AWS::Partition}:kms:\${AWS::Region}:\${AWS::AccountId}:key/k"
      `,
    ]);
    const db = see(graph, rdsInstance, "Db");
    expect(db.snapshot.arnRegion().equals("eu-west-1").outcome).toBe("holds");
    expect(db.snapshot.arnRegion().same(db.region).outcome).toBe("unknown");
    expect(db.kmsKey.arnRegion().same(db.region).outcome).toBe("holds");
    expect(db.sourceRegion.same(db.region).outcome).toBe("holds");
  });

  it("an ARN that is a parameter hangs on it in all its fields", () => {
    const graph = graphOf([
      yaml`
        Parameters: { Arn: { Type: String, AllowedValues: ["arn:aws:rds:eu-west-1:1:snapshot:s", "arn:aws:rds:eu-west-2:1:snapshot:s"] } }
        Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { DBSnapshotIdentifier: !Ref Arn } } }
      `,
    ]);
    const region = see(graph, rdsInstance, "Db").snapshot.arnRegion().startsWith("eu-");
    expect([region.outcome, region.hangsOn.map(({ text }) => text)]).toEqual(["unknown", ["Arn"]]);
  });

  it("two texts that begin alike and end differently are two values", () => {
    const graph = graphOf([
      yaml`
        Resources:
          A: { Type: AWS::RDS::DBInstance, Properties: { AvailabilityZone: !Sub "\${AWS::Region}a" } }
          B: { Type: AWS::RDS::DBInstance, Properties: { AvailabilityZone: !Sub "\${AWS::Region}b" } }
      `,
    ]);
    expect(see(graph, rdsInstance, "A").availabilityZone.same(see(graph, rdsInstance, "B").availabilityZone).outcome).toBe("fails");
  });

  it("an import is the export of that name, where region and account do not exclude it", () => {
    const graph = graphOf([
      yaml`Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { AvailabilityZone: !ImportValue first-zone, SourceRegion: !ImportValue nowhere } } }`,
      yaml`
        Resources: { A: { Type: AWS::EC2::Subnet, Properties: { AvailabilityZone: eu-west-1a } } }
        Outputs: { Zone: { Value: eu-west-1a, Export: { Name: first-zone } } }
      `,
    ]);
    const db = see(graph, rdsInstance, "Db");
    expect(db.availabilityZone.equals("eu-west-1a").outcome).toBe("holds");
    expect(db.availabilityZone.equals("eu-west-1a").because()[0]?.via.map((step) => step.label)).toContain("exported as `first-zone`");
    expect(db.sourceRegion.equals("eu-west-1").outcome).toBe("unknown");
    expect(db.availabilityZone.same(see(graph, ec2Subnet, "A").availabilityZone).outcome).toBe("holds");
  });
});

/** Design §3.1, scalars: the property's type decodes the source text. */
describe("scalars", () => {
  const db = (properties: string) => see(graphOf([{ language: "cloudformation", text: `Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { ${properties} } } }` }]), rdsInstance, "Db");

  it("text stays as it is written", () => {
    expect(db("Engine: 14.10").engine.known()).toBe("14.10");
    expect(db("Engine: 012345678901").engine.known()).toBe("012345678901");
    expect(db("Engine: true").engine.known()).toBe("true");
  });

  it('`"true"` and `true` are one, and YAML 1.1 has more words for both', () => {
    for (const written of ["true", '"true"', "True", "yes", "on"]) expect(db(`MultiAZ: ${written}`).multiAz.known()).toBe(true);
    for (const written of ["false", '"false"', "no", "off"]) expect(db(`MultiAZ: ${written}`).multiAz.known()).toBe(false);
    expect(db('MultiAZ: "yes"').multiAz.known()).toBeUndefined();
  });

  it("numbers may be quoted; what is no number is malformed", () => {
    expect([db("BackupRetentionPeriod: 7").backupRetention.known(), db('BackupRetentionPeriod: "7"').backupRetention.known()]).toEqual([7, 7]);
    expect(db("BackupRetentionPeriod: 7").backupRetention.isWellFormed().outcome).toBe("holds");
    expect(db("BackupRetentionPeriod: a week").backupRetention.isWellFormed().outcome).toBe("fails");
    expect(db("BackupRetentionPeriod: 1.5").backupRetention.isWellFormed().outcome).toBe("fails");
  });

  it("nothing, null and NoValue are the default of the language, and say so", () => {
    for (const written of ["", "BackupRetentionPeriod: null", "BackupRetentionPeriod: !Ref AWS::NoValue"]) {
      expect(db(written).backupRetention.known()).toBe(1);
      expect(db(written).backupRetention.isUnset().outcome).toBe("holds");
    }
    expect(db("").backupRetention.evidence()[0]?.says).toBe("Db.BackupRetentionPeriod is not set, so it is 1 day");
  });

  it("a parameter's default is said to be one", () => {
    const graph = graphOf([yaml`
      Parameters: { Days: { Type: Number, Default: 3 } }
      Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { BackupRetentionPeriod: !Ref Days } } }
    `]);
    const [evidence] = see(graph, rdsInstance, "Db").backupRetention.evidence();
    expect(evidence?.says).toBe("Db.BackupRetentionPeriod is 3 days");
    expect(evidence?.via.map((step) => step.label)).toEqual(["the default of parameter `Days`"]);
  });

  it("only what is unset is nothing, only what is unknown is unknown", () => {
    expect(scalar("x").text).toBe("x");
    expect(db("Engine: ''").engine.isUnset().outcome).toBe("fails");
    expect(db("Engine: !Ref Missing").engine.equals("mysql").outcome).toBe("unknown");
  });
});
