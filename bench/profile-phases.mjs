/** The phases of a run by the files that begin them, the particular before the general. */
const PHASES = [
  ["parse Terraform", /^src\/frontends\/terraform\/syntax\//u],
  ["read plans", /^src\/frontends\/terraform\/plan\//u],
  ["read Terraform", /^src\/frontends\/terraform\//u],
  ["parse templates", /^src\/frontends\/cloudformation\/syntax\//u],
  ["read CDK", /^src\/frontends\/cdk\//u],
  ["read templates", /^src\/frontends\/cloudformation\//u],
  ["configuration", /^src\/config\//u],
  ["assemble", /^src\/graph\/assemble/u],
  ["judge", /^src\/engine\/judge/u],
  ["assess", /^src\/recovery\/(?:assessment|scorecard|changes|checklist|standings|hub|strategy|estimate\/)/u],
  ["fixes", /^src\/fix/u],
  ["outputs", /^src\/outputs\//u],
];

/** What leads to all reading, and is a phase where nothing is read yet. */
const FINDING = ["find and sort files", /^src\/frontends\//u];

/**
 * The phase of a sample: that of the outermost function that begins one, and of what that phase has parsed. What none begins is the start, where
 * it is ours, and else Node.js.
 */
export function phaseOf(stack) {
  const last = stack.at(-1);
  if (last === undefined || last.name === "(program)") return "Node.js";
  if (last.name === "(garbage collector)") return "garbage collection";
  const parsed = PHASES.find(([name, begins]) => name.startsWith("parse") && stack.some(({ source }) => begins.test(source)));
  if (parsed !== undefined) return parsed[0];
  for (const phases of [PHASES, [FINDING]]) {
    for (const { source } of stack) {
      const begun = phases.find(([, begins]) => begins.test(source));
      if (begun !== undefined) return begun[0];
    }
  }
  return stack.some(({ line }) => line !== undefined) ? "start and command line" : "Node.js";
}

/** The rule within which a sample falls; none where none is asked anything. */
export function ruleOf(stack) {
  const file = stack.find(({ source, name }) => /^rules\/[^/]+\/[^/]+\.ts$/u.test(source) && name !== "")?.source;
  return file === undefined ? [] : [file.replace(/^rules\/(.+)\.ts$/u, "$1")];
}
