import type { Rule } from "../engine/define-rule.ts";
import { full } from "../outputs/full.ts";
import { shownFindings } from "../outputs/shown.ts";
import { usesColor, widthFor } from "./appearance.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { checkCommand } from "./options.ts";
import { judge, prepare } from "./run.ts";
import { STDOUT, write } from "./streams.ts";
import { surroundings } from "./surroundings.ts";
import { UsageError } from "./usage-error.ts";

/** What reports call a finding by: sixteen hexadecimal digits. */
export const isFingerprint = (word: string | undefined): word is string => word !== undefined && /^[0-9a-f]{16}$/u.test(word);

/**
 * `resilint explain FINGERPRINT [PATH...] [FLAGS of check]`: all that is known of one finding of a report. It is found by judging again, so
 * the paths and flags are those of the run that told it.
 */
export async function explainFinding(fingerprint: string, args: readonly string[], rules: readonly Rule[]): Promise<ExitCode> {
  const command = { ...checkCommand(args, rules), explainUnknown: true };
  const cwd = process.cwd();
  const { report, pathOf } = await judge(command, prepare(command, cwd, process.env), cwd);
  const verdicts = report.verdicts.filter((each) => each.fingerprint === fingerprint);
  const [first] = verdicts;
  if (!first) throw new UsageError(`there is no finding ${fingerprint} in what lies here; name the paths and flags of the run that told it`);
  const around = surroundings();
  const options = { showPassed: true, showUnknown: true, showSuppressed: true, verbose: true, quiet: true, pathOf, color: usesColor(command.color, around), width: widthFor(around) };
  const one = { ...report, verdicts, diagnostics: [] };
  if (shownFindings(one, options).length === 0) throw new UsageError(`the finding ${fingerprint} of ${first.rule.id} is not reported at this tier; choose another by --tier, or see resilint explain ${first.rule.id}`);
  write(STDOUT, full(one, options));
  return EXIT.clean;
}
