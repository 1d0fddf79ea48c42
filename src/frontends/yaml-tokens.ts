import { type CST, Lexer, Parser } from "yaml";

/** The tokens of a text as far as they are read, and why no further. */
export interface YamlTokens {
  readonly tokens: readonly CST.Token[];
  /** Where the first list or map begins that lies far too deep. */
  readonly deepest?: number;
  /** Where the first document begins that is one too many. */
  readonly next?: number;
}

/**
 * Reads a text up to some levels of nesting, and up to some documents. The parser ends what is open from inside out and from call to call, so
 * that a deep text overflows its stack: it is left before that. A list or map may pass here that is a level or two too deep.
 */
export function yamlTokens(text: string, most: { readonly depth: number; readonly documents?: number }): YamlTokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let documents = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === "document" || token.type === "doc-end") documents += 1;
      if (documents > (most.documents ?? Infinity)) return { tokens, next: token.offset };
      tokens.push(token);
    }
    if (parser.stack.length > most.depth + BESIDE) return { tokens, deepest: parser.stack.at(-1)?.offset ?? parser.offset };
  }
  tokens.push(...parser.end());
  return { tokens };
}

/** What the parser has open besides lists and maps: the document and a scalar. */
const BESIDE = 3;
