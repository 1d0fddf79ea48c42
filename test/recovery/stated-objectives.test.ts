import { describe, expect, it } from "vitest";
import { CRITICALITIES, objectivesOf } from "../../src/recovery/objectives.ts";
import { goalFor, statedObjectives, type GivenGoal, type Sourced, type StatedGoal, type StatedObjectives, type TemplateGoal } from "../../src/recovery/stated-objectives.ts";
import { TIERS, type Tier } from "../../src/recovery/tiers.ts";

const span = { file: ".resilint.yaml", start: 1, end: 2 };

const written = <T>(value: T): Sourced<T> => ({ value, origin: { is: "template", says: "resilience policy `P`", place: { ...span, file: "app.yaml" } } });

const objectivesFor = (stated: StatedGoal, given: GivenGoal = {}, templates?: TemplateGoal): StatedObjectives => statedObjectives(goalFor(stated, given, templates));

/** The region's RTO, and who says so. */
function rto(...goal: Parameters<typeof objectivesFor>): readonly [number, string, string] {
  const { region, origins } = objectivesFor(...goal);
  return [region.rto, origins.region.rto.is, origins.region.rto.says];
}

describe("an objective is that of", () => {
  const templates: TemplateGoal = { objectives: { region: { rto: written(1800) } }, doubts: [] };

  it("the command line before the configuration, the templates, and the tier", () => {
    const stated: StatedGoal = { objectives: { region: { rto: 600 } }, places: { objectives: { region: { rto: span } } } };
    expect(rto(stated, { rto: 60 }, templates)).toEqual([60, "command-line", "--rto on the command line"]);
    expect(rto(stated, {}, templates)).toEqual([600, "configuration", "objectives.region.rto in the configuration"]);
    expect(rto({}, {}, templates)).toEqual([1800, "template", "resilience policy `P`"]);
    expect(rto({ tier: "pilot-light" })).toEqual([4 * 3600, "tier", "the tier pilot-light"]);
    expect(rto({})).toEqual([86_400, "default", "the tier backup-restore, by default"]);
  });

  it("each of its own: one that is stated leaves the others", () => {
    const { region, origins } = objectivesFor({}, {}, templates);
    expect(region.rpo).toBe(86_400);
    expect(origins.region.rpo.is).toBe("default");
  });

  it("the command line for the region only", () => {
    const { zone, origins } = objectivesFor({}, { rto: 60, rpo: 60 });
    expect(zone).toEqual(objectivesOf("backup-restore").zone);
    expect(origins.zone.rto.is).toBe("default");
  });

  it("a place, where one says it", () => {
    expect(objectivesFor({ objectives: { zone: { rpo: 5 } }, places: { objectives: { zone: { rpo: span } } } }).origins.zone.rpo.place).toEqual(span);
    expect(objectivesFor({ tier: "warm-standby", places: { tier: span } }).origins.zone.rpo.place).toEqual(span);
    expect(objectivesFor({}, {}, templates).origins.region.rto.place?.file).toBe("app.yaml");
  });
});

describe("the tier is that of", () => {
  const templates: TemplateGoal = { tier: written<Tier>("multi-region"), objectives: {}, doubts: [] };
  const tier = (...goal: Parameters<typeof goalFor>): readonly [Tier, boolean, string] => {
    const { tier: chosen, byDefault, origins } = goalFor(...goal);
    return [chosen, byDefault, origins.tier.is];
  };

  it("the command line before the configuration and what a policy calls the strategy", () => {
    expect(tier({ tier: "pilot-light" }, { tier: "warm-standby" }, templates)).toEqual(["warm-standby", false, "command-line"]);
    expect(tier({ tier: "pilot-light" }, {}, templates)).toEqual(["pilot-light", false, "configuration"]);
    expect(tier({}, {}, templates)).toEqual(["multi-region", false, "template"]);
    expect(tier({}, {})).toEqual(["backup-restore", true, "default"]);
  });
});

describe("a criticality", () => {
  it.each([
    ["mission-critical", 900],
    ["business-critical", 3600],
    ["business-operational", 4 * 3600],
    ["non-critical", 86_400],
  ] as const)("%s allows %i seconds, whatever happens, and says nothing of data", (criticality, seconds) => {
    const own = objectivesOf("backup-restore", { criticality });
    expect([own.mistake.rto, own.region.rto]).toEqual([seconds, seconds]);
    expect(own.mistake.rpo).toBe(86_400);
    expect(rto({ criticality })).toEqual(seconds < 86_400 ? [seconds, "criticality", `the class ${criticality}`] : [seconds, "default", "the tier backup-restore, by default"]);
  });

  it("never makes an objective longer than its tier's, and gives way to numbers", () => {
    for (const tier of TIERS) {
      for (const criticality of CRITICALITIES) {
        const [own, plain] = [objectivesOf(tier, { criticality }), objectivesOf(tier)];
        for (const loss of ["mistake", "instance", "zone", "region"] as const) expect(own[loss].rto).toBeLessThanOrEqual(plain[loss].rto);
      }
    }
    expect(rto({ criticality: "mission-critical", objectives: { region: { rto: 7200 } } })).toEqual([7200, "configuration", "objectives.region.rto in the configuration"]);
  });
});

it("the availability is the configuration's before a policy's", () => {
  const templates: TemplateGoal = { availability: written(99.9), objectives: {}, doubts: [] };
  expect(objectivesFor({ availability: 99.99 }, {}, templates)).toMatchObject({ availability: 99.99, origins: { availability: { is: "configuration" } } });
  expect(objectivesFor({}, {}, templates)).toMatchObject({ availability: 99.9, origins: { availability: { is: "template" } } });
  expect(objectivesFor({})).not.toHaveProperty("availability");
});

it("what the templates leave in doubt is told unless somebody decides it", () => {
  const doubt = (of: TemplateGoal["doubts"][number]["of"]): TemplateGoal["doubts"][number] => ({ of, level: "warning", message: of, span });
  const templates: TemplateGoal = { objectives: {}, doubts: [doubt("tier"), doubt("availability"), doubt("region.rto"), doubt("zone.rpo")] };
  const told = (stated: StatedGoal, given: GivenGoal): readonly string[] => goalFor(stated, given, templates).doubts.map(({ message }) => message);
  expect(told({}, {})).toEqual(["tier", "availability", "region.rto", "zone.rpo"]);
  expect(told({ availability: 99, objectives: { zone: { rpo: 0 } } }, { rto: 5, tier: "pilot-light" })).toEqual([]);
});
