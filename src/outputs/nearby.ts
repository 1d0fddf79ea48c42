import type { Lines } from "../source/source.ts";

/** The line before or after that of a finding, which tells where one is: short ones only, and none that may hold a secret. */
export function nearbyLine(index: Lines, line: number): string | undefined {
  const text = line < 1 || line > index.lines || index.guarded ? "" : index.line(line).trimEnd();
  return text === "" || text.length > LONGEST || SECRET.test(text) ? undefined : text;
}

/** Characters. */
const LONGEST = 80;

/** Words beside which a secret may stand. */
const SECRET = /passw|passphrase|secret|token|credential|private|api_?key|access_?key|:\/\/[^/\s]*@/iu;
