import { type ParseError, printParseErrorCode } from "jsonc-parser";

/** What is wrong in a JSON file and what to do, in our words. */
export function explainJsonError({ error, offset, length }: ParseError, text: string): string {
  const shown = text.slice(offset, offset + Math.min(length, 40));
  switch (printParseErrorCode(error)) {
    case "InvalidSymbol":
      return `\`${shown}\` is not JSON; put text in double quotes`;
    case "InvalidNumberFormat":
    case "UnexpectedEndOfNumber":
      return `\`${shown}\` is not a number in JSON; put it in double quotes or correct it`;
    case "PropertyNameExpected":
      return "a key in double quotes is missing here; add it, or remove the comma before";
    case "ValueExpected":
      return "a value is missing here; add it, or remove the comma before";
    case "ColonExpected":
      return "a colon is missing between this key and its value; add `:`";
    case "CommaExpected":
      return "a comma is missing before this; add `,`";
    case "CloseBraceExpected":
      return "a map that begins with `{` is not closed; add `}`";
    case "CloseBracketExpected":
      return "a list that begins with `[` is not closed; add `]`";
    case "EndOfFileExpected":
      return "the template already ended before this; remove what follows";
    case "InvalidCommentToken":
    case "UnexpectedEndOfComment":
      return "JSON has no comments, and CloudFormation refuses them; remove this one, or write the template in YAML";
    case "InvalidUnicode":
    case "InvalidEscapeCharacter":
      return "this text holds an escape that JSON does not know; write `\\\\` for a backslash";
    case "InvalidCharacter":
      return "this text holds a tab or another control character; write `\\t` or `\\n`";
    case "UnexpectedEndOfString":
      return 'this text has no closing quote on its line; add `"`';
    case "<unknown ParseErrorCode>":
      return "this is not JSON; correct it";
  }
}
