/** The fewest sets that cover everything that some of them cover, over numbers; what is sought is sought among them only. */

export interface Chosen {
  /** The number of the set. */
  readonly set: number;
  /** What it covers and no set that was chosen before it does. */
  readonly covers: readonly number[];
}

/**
 * First the sets without which something is left, since they are in every cover; then, as long as something is left, the set that covers most of
 * it. Of sets that cover as much the first one is taken. The exact minimum would take exponential time; this is linear in what the sets hold.
 */
export function cover(sets: readonly (readonly number[])[]): readonly Chosen[] {
  const counts = new Map<number, number>();
  for (const set of sets) for (const each of new Set(set)) counts.set(each, (counts.get(each) ?? 0) + 1);
  const left = new Set(counts.keys());
  const chosen: Chosen[] = [];
  const take = (index: number): void => {
    const covers = remaining(sets[index], left);
    if (covers.length === 0) return;
    for (const each of covers) left.delete(each);
    chosen.push({ set: index, covers });
  };
  for (const [index, set] of sets.entries()) if (set.some((each) => counts.get(each) === 1)) take(index);
  greedily(sets, left, take);
  return chosen;
}

/** From the largest on. A set of which part is covered by now waits among those that are as small as it has become. */
function greedily(sets: readonly (readonly number[])[], left: ReadonlySet<number>, take: (index: number) => void): void {
  const bySize = new Map<number, number[]>();
  const put = (index: number, size: number): void => {
    const same = bySize.get(size);
    if (same) same.push(index);
    else if (size > 0) bySize.set(size, [index]);
  };
  for (const [index, set] of sets.entries()) put(index, remaining(set, left).length);
  for (let size = Math.max(0, ...bySize.keys()); size > 0 && left.size > 0; size -= 1) {
    for (const index of bySize.get(size) ?? []) {
      const now = remaining(sets[index], left).length;
      if (now === size) take(index);
      else put(index, now);
    }
  }
}

const remaining = (set: readonly number[] = [], left: ReadonlySet<number>): readonly number[] => [...new Set(set)].filter((each) => left.has(each));
