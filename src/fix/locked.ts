import type { Report } from "../outputs/report.ts";

/** Why a file of a run must not be changed, as a clause, as far as what was read tells; undefined where nothing is in the way. */
export function lockedIn({ inputs }: Pick<Report, "inputs">): (file: string) => string | undefined {
  const kinds = new Map(inputs.map(({ file, kind }) => [file, kind]));
  return (file) => {
    const kind = kinds.get(file);
    if (kind === "plan") return "a plan is made anew each time: change the files of its module";
    if (kind === "cdk") return "a template of the CDK is made anew each time: change its construct";
    if (/(?:^|\/)\.terraform\//u.test(file)) return "it is a downloaded module: set the argument of its call";
    if (file.startsWith("/") || file.startsWith("../")) return `${file} lies outside of the repository`;
    return undefined;
  };
}
