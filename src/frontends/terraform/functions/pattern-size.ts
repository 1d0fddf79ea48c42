/**
 * About how many instructions a pattern is compiled to, before anything is compiled: what is repeated a thousand times is there a thousand
 * times, with all that is in it. Never much less than it is: what only looks like a repetition counts as one.
 */
export function patternSize(pattern: string): number {
  const around: number[] = [];
  let size = 0;
  let last = 0;
  for (const [token, , times, most] of pattern.matchAll(TOKEN)) {
    if (token === "(") {
      around.push(size);
      [size, last] = [0, 0];
    } else if (token === ")") {
      last = size + GROUP;
      size = (around.pop() ?? 0) + last;
    } else if (times === undefined) {
      last = 1;
      size += 1;
    } else {
      const added = last * (Math.max(1, Number(times), Number(most ?? 0)) - 1);
      size += added;
      last += added;
    }
  }
  return around.reduce((sum, each) => sum + each, size);
}

/** An escape, a class, a repetition, or one character. */
const TOKEN = /\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(\{(\d+)(?:,(\d*))?\})|./gsu;

/** The instructions that keep where a group begins and ends. */
const GROUP = 2;
