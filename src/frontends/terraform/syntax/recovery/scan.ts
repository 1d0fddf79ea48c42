import { MAX_FAULTS } from "../faults.ts";
import type { FrameKind, Scan } from "./outline.ts";
import { scanCode } from "./scan-code.ts";
import { ScanState } from "./scan-state.ts";
import { scanQuoted, scanUnquoted } from "./scan-texts.ts";

/** How a text begins: as a file, as the text of a template, or as an expression (whose line breaks mean nothing). */
export type ScanMode = "file" | "template" | "expression";

/**
 * Goes once over a text as HashiCorp's own scanner does, without recursion: finds comments, brackets, texts and the bodies' items, and refuses what
 * that scanner refuses. Where brackets do not match, a second pass guesses from the lines where
 * one was forgotten, so that the damage stays small.
 */
export function scan(text: string, mode: ScanMode = "file"): Scan {
  const plain = scanned(text, mode, false);
  return mode === "file" && plain.isUnbalanced ? resultOf(scanned(text, mode, true)) : resultOf(plain);
}

function scanned(text: string, mode: ScanMode, careful: boolean): ScanState {
  const state = new ScanState(text, OUTERMOST[mode], careful);
  if (text.startsWith("\uFEFF")) state.at = 1;
  do {
    while (state.at < text.length && state.faults.length < MAX_FAULTS) {
      const { kind } = state.top();
      if (kind === "quote") scanQuoted(state);
      else if (kind === "heredoc" || kind === "template") scanUnquoted(state);
      else scanCode(state);
    }
  } while (state.endOfText() && state.faults.length < MAX_FAULTS);
  return state;
}

const resultOf = ({ comments, faults, items }: ScanState): Scan => ({ comments, faults, items });

const OUTERMOST: Readonly<Record<ScanMode, FrameKind>> = { file: "body", template: "template", expression: "group" };
