import { describe, expect, it } from "vitest";
import rules from "../../rules/index.ts";

/** A clause: no capital but that of a name, no full stop, one line. */
const CLAUSE = /^(?:[a-z`0-9]|[A-Z]+[A-Z0-9]|[A-Z]\w*[A-Z])[^\n]*[^.\s]$/u;

describe("every rule has a fix, or says why not", () => {
  it.each(rules.map(({ meta }) => [meta.id, meta] as const))("%s", (_, { fix, noFix }) => {
    expect([fix, noFix].filter((each) => each !== undefined)).toHaveLength(1);
    expect(fix?.note ?? noFix).toMatch(CLAUSE);
  });
});
