import type { LeftOut, Location, Report, ReportedVerdict } from "./report.ts";

/** A report in which some findings are neither listed nor counted any more. What is left out already stays so, for its own reason. */
export const leaveOut = (report: Report, why: (verdict: ReportedVerdict) => LeftOut | undefined): Report => ({
  ...report,
  verdicts: report.verdicts.map((verdict) => {
    const leftOut = verdict.leftOut ?? why(verdict);
    return leftOut === undefined ? verdict : { ...verdict, leftOut };
  }),
});

/** Only what has a place in one of some files is told: a finding by any place of its evidence, what is wrong with an input by its own. */
export const inFiles = (report: Report, files: ReadonlySet<string>): Report => {
  const { diagnostics, ...rest } = leaveOut(report, (verdict) => (placesOf(verdict).some(({ file }) => files.has(file)) ? undefined : "elsewhere"));
  return { ...rest, diagnostics: diagnostics.filter(({ location }) => location === undefined || files.has(location.file)) };
};

const placesOf = ({ location, evidence }: ReportedVerdict): readonly Location[] => [
  location,
  ...evidence.flatMap((each) => [each.location, ...each.steps.map((step) => step.location)]),
];
