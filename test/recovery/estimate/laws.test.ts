import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DISRUPTIONS } from "../../../src/graph/disruption.ts";
import { estimateOf, type Interval } from "../../../src/recovery/estimate/estimate.ts";
import { graphOf, type Example } from "../../../src/testing.ts";
import { moduleOf } from "./generated-terraform.ts";
import { generated, knob, PARTS, REGIONS, templateOf, withLevel, type Generated } from "./generated.ts";

const RUNS = { numRuns: 50 };

/** Every figure of an estimate by its name, "zone rto proven bound". */
function figuresOf(example: Example): ReadonlyMap<string, number> {
  const { disruptions } = estimateOf(graphOf([example], { region: REGIONS.home }), ".", REGIONS);
  return new Map(
    DISRUPTIONS.flatMap((disruption) =>
      (["rto", "rpo"] as const).flatMap((what) =>
        (["possible", "proven"] as const).flatMap((which) => (["typical", "bound", "firm"] as const).map((figure) => [`${disruption} ${what} ${which} ${figure}`, figureOf(disruptions[disruption][what], which, figure)] as const)),
      ),
    ),
  );
}

/** What has not to be recovered takes no time. */
const figureOf = (interval: Interval | undefined, which: keyof Interval, figure: "typical" | "bound" | "firm"): number => interval?.[which][figure] ?? 0;

/** The figures of one that are greater than those of the other. */
const greater = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): readonly string[] =>
  [...one].flatMap(([name, value]) => (value > (other.get(name) ?? 0) ? [`${name}: ${String(value)} is more than ${String(other.get(name))}`] : []));

/** The figures that lie outside of what was said to be possible, or proven, while something was open. The more is known the more is certain. */
function outside(closed: ReadonlyMap<string, number>, open: ReadonlyMap<string, number>): readonly string[] {
  return [...closed].flatMap(([name, value]) => {
    const least = open.get(name.replace("proven", "possible")) ?? 0;
    const most = open.get(name.replace("possible", "proven")) ?? 0;
    return value < least || (value > most && !name.endsWith("firm")) ? [`${name}: ${String(value)} is not within ${String(least)} and ${String(most)}`] : [];
  });
}

describe.each([
  { language: "CloudFormation", writtenAs: templateOf },
  { language: "Terraform", writtenAs: moduleOf },
])("the estimate of a workload in $language", ({ writtenAs }) => {
  const of = (workload: Generated): ReadonlyMap<string, number> => figuresOf(writtenAs(workload));

  it("gets no worse by what is better", () => {
    fc.assert(
      fc.property(generated, knob, (workload, name) => {
        expect(greater(of(withLevel(workload, name, "better")), of(withLevel(workload, name, "worse")))).toEqual([]);
      }),
      RUNS,
    );
  });

  it("holds whatever turns out of what is not known", () => {
    fc.assert(
      fc.property(generated, knob, fc.constantFrom("open" as const, "unknown" as const), (workload, name, how) => {
        const open = of(withLevel(workload, name, how));
        for (const level of ["worse", "better"] as const) expect(outside(of(withLevel(workload, name, level)), open)).toEqual([]);
      }),
      RUNS,
    );
  });

  // What sends users elsewhere is no load, but a way to recover.
  it("gets no better by more that has to be recovered", () => {
    fc.assert(
      fc.property(generated, fc.constantFrom(...PARTS.filter((part) => part !== "record")), ({ levels, parts }, part) => {
        const without = new Set([...parts].filter((each) => each !== part));
        expect(greater(of({ levels, parts: without }), of({ levels, parts: new Set([...without, part]) }))).toEqual([]);
      }),
      RUNS,
    );
  });
});
