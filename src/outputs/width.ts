/** The columns that text takes in a terminal: East Asian wide characters and emoji take two, marks none. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

export function widthOfCharacter(character: string): number {
  if (PLAIN.test(character)) return 1;
  const { mark, wide } = (classes ??= { mark: new RegExp(MARK, "u"), wide: new RegExp(WIDE, "u") });
  if (mark.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** V8 works out what Unicode's classes hold when such an expression is first met, which most texts do without. */
let classes: { readonly mark: RegExp; readonly wide: RegExp } | undefined;

/** Fills up with spaces to a number of columns. */
export const pad = (text: string, columns: number): string => text + " ".repeat(Math.max(0, columns - widthOf(text)));

/** Breaks a paragraph into lines of at most `columns`; a word that is longer stands on a line of its own. */
export function wrap(paragraph: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of paragraph.split(/ +/u).filter((each) => each !== "")) {
    const width = widthOf(word);
    if (line !== "" && used + 1 + width > columns) {
      lines.push(line);
      line = "";
      used = 0;
    }
    used += line === "" ? width : width + 1;
    line += line === "" ? word : ` ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

/** Breaks a paragraph, the first line after `lead`, the others below the first. */
export function hanging(lead: string, paragraph: string, columns: number): readonly string[] {
  const indent = widthOf(lead);
  return wrap(paragraph, Math.max(20, columns - indent)).map((line, index) => (index === 0 ? lead : " ".repeat(indent)) + line);
}

const PLAIN = /^[\x20-\x7e]*$/u;
const MARK = "^\\p{M}$";
/** The ranges that Unicode's East Asian Width calls wide, and what is an emoji by itself. */
const WIDE = "^[\\p{Emoji_Presentation}\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}]$";
