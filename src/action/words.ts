import { UsageError } from "../cli/usage-error.ts";

/**
 * The words of a command line, as a POSIX shell would part them: by blanks and line breaks, which quotes and backslashes keep. Nothing is
 * expanded and nothing is run: a variable, a glob, a comment or a pipe is plain text.
 */
export function words(text: string): readonly string[] {
  const found: string[] = [];
  let word: string | undefined;
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    if (/\s/u.test(character)) {
      if (word !== undefined) found.push(word);
      word = undefined;
      at += 1;
      continue;
    }
    const part = character === "'" || character === '"' ? quoted(text, at) : plain(text, at);
    word = (word ?? "") + part.text;
    at = part.end;
  }
  return word === undefined ? found : [...found, word];
}

interface Part {
  readonly text: string;
  /** Where what comes after it begins. */
  readonly end: number;
}

function plain(text: string, at: number): Part {
  const isEscape = text.charAt(at) === "\\";
  if (isEscape && at + 1 === text.length) throw new UsageError("args ends with a backslash that stands before nothing; leave it out or write it twice");
  return { text: text.charAt(isEscape ? at + 1 : at), end: at + (isEscape ? 2 : 1) };
}

/** Between single quotes all is plain; between double ones a backslash stands before a quote or another backslash. */
function quoted(text: string, start: number): Part {
  const quote = text.charAt(start);
  let inside = "";
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === quote) return { text: inside, end: at + 1 };
    const next = text.charAt(at + 1);
    if (quote === '"' && character === "\\" && (next === '"' || next === "\\")) {
      inside += next;
      at += 1;
    } else inside += character;
  }
  throw new UsageError(`args has a ${quote} that no other one ends; close it, or write it as \\${quote}`);
}
