import { describe, expect, it } from "vitest";
import rules from "../../rules/index.ts";
import { judgeAll } from "../../src/engine/judge-all.ts";
import type { Statements } from "../../src/graph/statements.ts";
import { askedOf } from "../../src/recovery/asked.ts";
import { attestationsOf } from "../../src/recovery/attestations.ts";
import { CHECKLIST_RULES, checklistOf, type ChecklistItem } from "../../src/recovery/checklist.ts";
import { objectivesOf } from "../../src/recovery/objectives.ts";
import { score } from "../../src/recovery/scorecard.ts";
import { graphOf, yaml, type Example } from "../../src/testing.ts";

const place = { file: ".resilint.yaml", start: 0, end: 0 };

function checklist(example: Example, stated: Statements = {}): readonly ChecklistItem[] {
  const graph = graphOf([example], { stated: { ...stated, today: "2027-03-31" } });
  const { staysInRegion = false } = stated;
  const judgements = judgeAll(graph, ".", askedOf(rules, staysInRegion), objectivesOf("warm-standby"));
  const { capabilities } = score({ name: ".", staysInRegion }, "warm-standby", () => judgements);
  return checklistOf({ judgements, capabilities, attestations: attestationsOf(stated, "2027-03-31"), staysInRegion });
}

const outcome = (items: readonly ChecklistItem[], part: string): string | undefined => items.find(({ says }) => says.includes(part))?.outcome;

const database = (properties: string): Example => ({ language: "cloudformation", text: `Resources: { Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, ${properties} } } }` });

describe("the readiness checklist", () => {
  it("has five sections of four lines", () => {
    const sections = checklist(database("MultiAZ: true")).map(({ section }) => section);
    expect([...new Set(sections)]).toEqual(["infrastructure", "database", "application", "network", "operations"]);
    for (const section of new Set(sections)) expect(sections.filter((each) => each === section)).toHaveLength(4);
  });

  it("names rules that there are", () => {
    const known = new Set(rules.map(({ meta }) => meta.id));
    expect(CHECKLIST_RULES.filter((id) => !known.has(id))).toEqual([]);
  });

  it("judges databases by themselves", () => {
    const both = checklist(yaml`
      Resources:
        Db: { Type: AWS::RDS::DBInstance, Properties: { Engine: postgres, MultiAZ: true, BackupRetentionPeriod: 7 } }
        Cache: { Type: AWS::EFS::FileSystem, Properties: { AvailabilityZoneName: eu-west-1a } }
    `);
    expect(outcome(both, "relational databases have a standby")).toBe("holds");
    expect(outcome(both, "survive the loss of a zone")).toBe("fails");
    expect(outcome(both, "databases can be restored to a point in time")).toBe("holds");
    expect(outcome(checklist(database("MultiAZ: false, BackupRetentionPeriod: 0")), "relational databases have a standby")).toBe("fails");
    expect(outcome(checklist(database("MultiAZ: false, BackupRetentionPeriod: 0")), "databases can be restored to a point in time")).toBe("fails");
    expect(outcome(checklist(yaml`Resources: { Data: { Type: AWS::S3::Bucket } }`), "relational databases have a standby")).toBe("not-asked");
  });

  it("says what is not known", () => {
    const example: Example = { language: "cloudformation", text: `Parameters: { Standby: { Type: String } }\n${database("MultiAZ: !Ref Standby").text}` };
    expect(outcome(checklist(example), "relational databases have a standby")).toBe("unknown");
  });

  it("asks nothing of what holds and serves nothing", () => {
    expect(new Set(checklist(yaml`Resources: { Role: { Type: AWS::IAM::Role } }`).map((each) => each.outcome))).toEqual(new Set(["not-asked"]));
  });

  it("asks nothing of another Region where the workload stays in its own on purpose", () => {
    const staying = checklist(database("MultiAZ: true"), { staysInRegion: true });
    for (const part of ["data is replicated to another Region", "databases have a replica", "has been tested", "send users to another Region", "are connected"]) expect(outcome(staying, part)).toBe("not-asked");
    expect(outcome(checklist(database("MultiAZ: true")), "databases have a replica")).toBe("fails");
  });
});

describe("what people do", () => {
  it("is attested, expired or missing", () => {
    const none = checklist(database("MultiAZ: true"));
    for (const part of ["runbook", "communication plan", "drills are held", "has been tested"]) expect(outcome(none, part)).toBe("missing");
    const some = checklist(database("MultiAZ: true"), {
      drill: { date: "2025-01-01", place },
      attestations: [{ name: "runbook", by: "file", path: "dr.md", isThere: true, place }, { name: "communication-plan", by: "file", path: "plan.md", isThere: false, place }, { name: "replication-test", by: "day", day: { date: "2027-03-01", place } }],
    });
    expect(["runbook", "communication plan", "drills are held", "has been tested"].map((part) => outcome(some, part))).toEqual(["attested", "missing", "expired", "attested"]);
  });

  it("is told where no rule says otherwise, and adds nothing to what a rule disproves", () => {
    const by = (date: string): Statements => ({ attestations: [{ name: "blue-green", by: "day", day: { date, place } }] });
    const part = "takes over only when it works";
    expect(outcome(checklist(database("MultiAZ: true")), part)).toBe("not-asked");
    expect(outcome(checklist(database("MultiAZ: true"), by("2027-03-01")), part)).toBe("attested");
    expect(outcome(checklist(database("MultiAZ: true"), by("2020-03-01")), part)).toBe("expired");
    const service = yaml`
      Resources:
        App: { Type: AWS::ECS::Service, Properties: { DesiredCount: 4, TaskDefinition: app, DeploymentConfiguration: { MinimumHealthyPercent: 0, MaximumPercent: 100 } } }
    `;
    expect(outcome(checklist(service, by("2027-03-01")), part)).toBe("fails");
  });
});
