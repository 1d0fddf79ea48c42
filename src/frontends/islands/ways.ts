/** A way on which values go from one deployment to another by name: whether a text may give or take something on it. */
export interface Way {
  readonly gives: (text: string) => boolean;
  readonly takes: (text: string) => boolean;
}

/** What a look at a text has to know besides. */
export interface Known {
  /** Some stack has a name, or some parameter a value, that the text does not show. */
  readonly isStated: boolean;
}

/**
 * By the words only: whether the name of an export is the one that is imported is known when the graph is made, so that all who may give and
 * all who may take on one way stay together. What is called after a stack of which no name is known has no name that another one could know, and
 * what lies below `/aws/` in Parameter Store is AWS's own.
 */
export const waysWith = ({ isStated }: Known): readonly Way[] => [
  { gives: isStated ? has(/\bExport\b/u) : exportsByName, takes: has(/ImportValue|aws_cloudformation_export/u) },
  {
    gives: has(/AWS::SSM::Parameter\b(?!::)|CrossRegionExportWriter|ssm_parameter/u),
    takes: (text) => has(/resolve:ssm:(?!\/aws\/)|CrossRegionExportReader|awscc_ssm_parameter|"aws_ssm_parameter"\s*:/u)(text) || isMore(text, /AWS::SSM::Parameter::Value|"aws_ssm_parameter"/gu, isStated ? NOTHING : /["'\s]\/aws\//gu),
  },
  // Any stack whose name is known gives its outputs.
  { gives: has(/\bOutputs\b/u), takes: has(/GetStackOutput|aws_cloudformation_stack/u) },
];

const has = (words: RegExp) => (text: string): boolean => words.test(text);

const isMore = (text: string, of: RegExp, than: RegExp): boolean => (text.match(of)?.length ?? 0) > (text.match(than)?.length ?? 0);

const NOTHING = /(?!)/gu;

/** Some export has a name without that of its stack. */
function exportsByName(text: string): boolean {
  for (const { index } of text.matchAll(/\bExport\b/gu)) {
    const after = text.slice(index, index + LONGEST);
    const name = after.slice(0, END.exec(after)?.index ?? LONGEST);
    if (!name.includes("AWS::StackName")) return true;
  }
  return false;
}

/** Where the name of an export ends at the latest: at a further key on a line of its own, or with the braces around it. */
const END = /\n[ \t]*(?!["']?(?:Name|Fn::|Ref\b))["']?[\w-]+["']?[ \t]*:|\}[ \t\r\n]*\}/u;
const LONGEST = 400;
