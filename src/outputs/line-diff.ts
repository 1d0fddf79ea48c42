/** A run of lines that becomes another one, by the indices of both texts; the ends are exclusive. */
export interface ChangedLines {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/**
 * What differs between two texts, line by line, with the fewest lines that change. Where more than `most` lines differ all that lies between
 * the first and the last of them is one change.
 * E. W. Myers, An O(ND) Difference Algorithm and Its Variations, Algorithmica 1 (1986).
 */
export function changedLines(old: readonly string[], now: readonly string[], most = MOST): readonly ChangedLines[] {
  const first = old.findIndex((line, index) => line !== now[index]);
  const start = first === -1 ? old.length : first;
  let same = 0;
  while (same < Math.min(old.length, now.length) - start && old.at(-1 - same) === now.at(-1 - same)) same += 1;
  const [middle, newMiddle] = [old.slice(start, old.length - same), now.slice(start, now.length - same)];
  if (middle.length === 0 && newMiddle.length === 0) return [];
  const steps = middle.length === 0 || newMiddle.length === 0 ? undefined : furthest(middle, newMiddle, most);
  const pairs = steps ? equalPairs(steps, middle.length, newMiddle.length) : [];
  return between(pairs, middle.length, newMiddle.length).map(({ from, to, newFrom, newTo }) => ({ from: from + start, to: to + start, newFrom: newFrom + start, newTo: newTo + start }));
}

/** What is not equal, between those that are. */
function between(pairs: readonly (readonly [number, number])[], length: number, newLength: number): readonly ChangedLines[] {
  const changes: ChangedLines[] = [];
  let [from, newFrom] = [0, 0];
  for (const [to, newTo] of [...pairs, [length, newLength] as const]) {
    if (to > from || newTo > newFrom) changes.push({ from, to, newFrom, newTo });
    [from, newFrom] = [to + 1, newTo + 1];
  }
  return changes;
}

/** How far one comes on each diagonal with so many changes, for each number of them; undefined where they are too many. */
function furthest(old: readonly string[], now: readonly string[], most: number): readonly ReadonlyMap<number, number>[] | undefined {
  const steps: ReadonlyMap<number, number>[] = [];
  let reached: ReadonlyMap<number, number> = new Map([[1, 0]]);
  for (let changes = 0; changes <= most; changes += 1) {
    const next = new Map<number, number>();
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let at = startOn(diagonal, changes, reached);
      while (at < old.length && at - diagonal < now.length && old[at] === now[at - diagonal]) at += 1;
      next.set(diagonal, at);
      if (at >= old.length && at - diagonal >= now.length) return [...steps, next];
    }
    steps.push(next);
    reached = next;
  }
  return undefined;
}

/** Whether one comes from above, by a line that is new, or from the left, by one that is gone. */
const isFromAbove = (diagonal: number, changes: number, reached: ReadonlyMap<number, number>): boolean =>
  diagonal === -changes || (diagonal !== changes && (reached.get(diagonal - 1) ?? 0) < (reached.get(diagonal + 1) ?? 0));

const startOn = (diagonal: number, changes: number, reached: ReadonlyMap<number, number>): number =>
  isFromAbove(diagonal, changes, reached) ? (reached.get(diagonal + 1) ?? 0) : (reached.get(diagonal - 1) ?? 0) + 1;

/** The way back, as the pairs of lines that are equal. */
function equalPairs(steps: readonly ReadonlyMap<number, number>[], length: number, newLength: number): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [at, diagonal] = [length, length - newLength];
  for (let changes = steps.length - 1; changes >= 0; changes -= 1) {
    const reached = steps[changes - 1] ?? new Map([[1, 0]]);
    const start = changes === 0 ? 0 : startOn(diagonal, changes, reached);
    for (; at > start; at -= 1) pairs.push([at - 1, at - 1 - diagonal]);
    if (changes === 0) break;
    const above = isFromAbove(diagonal, changes, reached);
    diagonal += above ? 1 : -1;
    at = above ? start : start - 1;
  }
  return pairs.reverse();
}

const MOST = 1000;
