import { Language, Parser as TreeSitter } from "web-tree-sitter";
import { Grammar } from "./grammar.ts";
import { NativeParser } from "./native.ts";
import type { Parser } from "./parse.ts";

/** The program that runs grammars, and the grammar of HCL, both as WebAssembly. */
export interface GrammarBinaries {
  readonly treeSitter: Uint8Array;
  readonly hcl: Uint8Array;
}

/** Loads the grammar, which takes some 30 ms. The program that runs grammars is loaded once, whatever is given later. */
export async function loadParser(binaries: GrammarBinaries): Promise<Parser> {
  started ??= TreeSitter.init({ wasmBinary: binaries.treeSitter });
  await started;
  const language = await Language.load(binaries.hcl);
  const parser = new TreeSitter();
  parser.setLanguage(language);
  return new NativeParser(new Grammar(parser, language));
}

let started: Promise<void> | undefined;
