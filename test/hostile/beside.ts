import { check, type CheckedFile } from "../../src/check.ts";
import type { Report } from "../../src/outputs/report.ts";

/** What a run makes of hostile files that lie beside a healthy one. */
export interface Beside {
  /** What is said of the files, each as its level and its message. */
  readonly told: readonly string[];
  /** What became of the first of them: `read`, or why it was not. */
  readonly outcome: string | undefined;
  /** Whether the healthy file was judged all the same. */
  readonly isHealthyJudged: boolean;
  readonly report: Report;
}

/** Checks hostile files beside a healthy template in another folder. What hangs runs into the time that a test has. */
export async function beside(hostile: string | readonly CheckedFile[], file = "hostile/t.yaml"): Promise<Beside> {
  const files = typeof hostile === "string" ? [{ file, text: hostile, named: true }] : hostile;
  const report = await check([...files, HEALTHY]);
  const first = report.inputs.find((input) => input.file === files[0]?.file);
  return {
    told: report.diagnostics.map(({ level, message }) => `${level}: ${message}`),
    outcome: first && "reason" in first ? first.reason : first?.outcome,
    isHealthyJudged: report.verdicts.some(({ location }) => location.file === HEALTHY.file),
    report,
  };
}

/** Why the rules of a resource cannot tell, each reason once. */
export const reasons = ({ report }: Beside, address: string): readonly string[] => [
  ...new Set(report.verdicts.filter((each) => each.resource.address === address && each.outcome === "unknown").map(({ message }) => message)),
];

/** A text made of so many parts. */
export const times = (count: number, part: (index: number) => string): string => Array.from({ length: count }, (_, index) => part(index)).join("");

/** A template with one database, to which sections may be added. */
export const DATABASE = "Resources:\n  Db: {Type: AWS::RDS::DBInstance, Properties: {MultiAZ: true}}\n";

const HEALTHY: CheckedFile = { file: "healthy/t.yaml", text: "Resources:\n  Ok: {Type: AWS::S3::Bucket}\n", named: true };
