/** The first bracket that opens one level too many: the parser is recursive, and a file may be nothing but brackets. */
export function tooDeep(text: string, most: number): number | undefined {
  let depth = 0;
  let inText = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inText) {
      if (character === "\\") index += 1;
      else if (character === '"' || character === "\n") inText = false;
    } else if (character === '"') inText = true;
    else if (character === "{" || character === "[") {
      depth += 1;
      if (depth > most) return index;
    } else if (character === "}" || character === "]") depth -= 1;
  }
  return undefined;
}
