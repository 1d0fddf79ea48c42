import type { Reading } from "../../value/reading.ts";
import type { Term, TermCases } from "../../value/term.ts";

/** Notes which literals decide which terms where two readings are compared, in every branch of both. */
export function compare(left: Reading, right: Reading, cases: TermCases): void {
  const one = leaves(left);
  const other = leaves(right);
  note(one.terms, other.literals, cases);
  note(other.terms, one.literals, cases);
}

interface Leaves {
  readonly terms: Term[];
  readonly literals: Set<string>;
}

function leaves(reading: Reading): Leaves {
  const found: Leaves = { terms: [], literals: new Set() };
  const waiting = [reading];
  for (let next = waiting.pop(); next && found.literals.size < MOST; next = waiting.pop()) {
    if (next.is === "scalar") found.literals.add(next.text);
    else if (next.is === "choice") waiting.push(next.else, next.then);
    else if (next.is === "import" && next.otherwise) waiting.push(next.otherwise);
    else if (next.is === "unknown") {
      if (next.term) found.terms.push(next.term);
      waiting.push(...(next.possible ?? []).toReversed());
    }
  }
  return found;
}

function note(terms: readonly Term[], literals: ReadonlySet<string>, cases: TermCases): void {
  for (const term of terms) for (const literal of literals) cases.compare(term, literal);
}

/** Literals of one comparison; no condition that a person writes comes near. */
const MOST = 1_000;
