/**
 * Of things that call one another those that no other calls, through whatever lies between; of those that call one another in a circle,
 * and that nothing outside calls, the first. So each is one of them or is reached from one. Takes as long as there are calls.
 */
export function topmost<T>(all: readonly T[], callsOf: (each: T) => Iterable<T>): readonly T[] {
  // What no earlier one reaches may be reached by a later one, but then it does not reach that.
  return notReached(notReached(all, callsOf).toReversed(), callsOf).toReversed();
}

/** Those that none before them reaches. */
function notReached<T>(all: readonly T[], callsOf: (each: T) => Iterable<T>): readonly T[] {
  const seen = new Set<T>();
  return all.filter((start) => {
    if (seen.has(start)) return false;
    reachedFrom(start, callsOf, seen);
    return true;
  });
}

/** A thing and all that it calls, through whatever lies between; nothing of what is `seen`, which is added to. */
export function reachedFrom<T>(start: T, callsOf: (each: T) => Iterable<T>, seen = new Set<T>()): ReadonlySet<T> {
  const waiting = [start];
  seen.add(start);
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    for (const called of callsOf(each)) {
      if (seen.has(called)) continue;
      seen.add(called);
      waiting.push(called);
    }
  }
  return seen;
}
