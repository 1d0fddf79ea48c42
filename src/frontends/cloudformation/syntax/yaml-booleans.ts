import type { ScalarSyntax } from "./syntax.ts";

/**
 * The text that CloudFormation makes of a literal. It reads YAML 1.1, in which plain yes, no, on and off are
 * booleans, and where text is wanted it writes them as `true` and `false`: a parameter whose allowed values are
 * plain `yes` and `no` takes `true` and `false`. Seen in deployments and kept in mind by AWS's own command line:
 * https://github.com/aws/aws-cli/pull/5257, https://github.com/ASFHyP3/hyp3/pull/2061.
 */
export const textOf = ({ text, quoted, tag }: ScalarSyntax): string =>
  quoted || tag !== undefined ? text : (BOOLEANS.get(text) ?? text);

const spellings = (word: string): readonly string[] => [
  word,
  word.charAt(0).toUpperCase() + word.slice(1),
  word.toUpperCase(),
];

const BOOLEANS: ReadonlyMap<string, string> = new Map([
  ...["true", "yes", "on"].flatMap(spellings).map((text) => [text, "true"] as const),
  ...["false", "no", "off"].flatMap(spellings).map((text) => [text, "false"] as const),
]);
