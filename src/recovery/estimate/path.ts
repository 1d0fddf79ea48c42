/** The longest way through a recovery, over plain numbers: what waits for what, and what each can be brought back by. */

/** One way to bring something back. */
export interface Way {
  /** It begins when somebody has decided, and when all that it needs is there; else it begins by itself, at once. */
  readonly manual: boolean;
  /** All that is brought back so is brought back in one go: what it needs and comes along need not be there first. */
  readonly together?: boolean;
}

export interface Node<W extends Way = Way> {
  readonly ways: readonly W[];
  /** Nothing happens to it: it is there as soon as what it needs is. */
  readonly isSpared: boolean;
  /** The numbers of the nodes that it needs, each less than its own. */
  readonly needs: readonly number[];
}

export interface Finish<W extends Way = Way> {
  /** When it works again, in seconds; `Infinity` where nothing brings it back. */
  readonly at: number;
  /** The way that is taken; undefined where there is none, or none is needed. */
  readonly way: W | undefined;
  /** The node that it waited for, where that is why it took so long. */
  readonly after: number | undefined;
  /** It took its own time after that. */
  readonly adds: boolean;
  /** It waited for a decision. */
  readonly isDecided: boolean;
}

/** When what is brought back together can begin, and after which node. */
interface Start {
  readonly at: number;
  readonly after: number | undefined;
}

/** When each node works again, by how many seconds each way takes from when it begins. Better ways, fewer needs and a shorter lead never make any of it later. */
export function finishes<W extends Way>(nodes: readonly Node<W>[], lead: number, secondsOf: (way: W) => number): readonly Finish<W>[] {
  const done: Finish<W>[] = [];
  const starts: Start[] = [];
  for (const { ways, needs, isSpared } of nodes) {
    const last = needs.reduce<number | undefined>((latest, need) => (latest === undefined || atOf(done, need) > atOf(done, latest) ? need : latest), undefined);
    const ready: Start = last === undefined || atOf(done, last) === 0 ? AT_ONCE : { at: atOf(done, last), after: last };
    const start = needs.map((need) => earlier({ at: atOf(done, need), after: need }, starts[need] ?? NEVER)).reduce(later, AT_ONCE);
    starts.push(isSpared || ways.some(({ together }) => together) ? start : NEVER);
    if (isSpared) {
      done.push({ at: ready.at, way: undefined, after: ready.after, adds: false, isDecided: false });
      continue;
    }
    let best: Finish<W> = { at: Infinity, way: undefined, after: undefined, adds: false, isDecided: false };
    for (const way of ways) {
      const found = by(way, secondsOf(way), ready, start, lead);
      if (best.way === undefined ? found.at <= best.at : found.at < best.at) best = found;
    }
    done.push(best);
  }
  return done;
}

const AT_ONCE: Start = { at: 0, after: undefined };
const NEVER: Start = { at: Infinity, after: undefined };

const earlier = (one: Start, other: Start): Start => (other.at <= one.at ? other : one);
const later = (one: Start, other: Start): Start => (other.at > one.at ? other : one);

const atOf = (done: readonly Finish[], index: number): number => done[index]?.at ?? 0;

function by<W extends Way>(way: W, seconds: number, ready: Start, start: Start, lead: number): Finish<W> {
  const begins = way.together ? start : ready;
  const own = way.manual ? Math.max(lead, begins.at) + seconds : seconds;
  if (ready.at > own) return { at: ready.at, way, after: ready.after, adds: false, isDecided: false };
  const isDecided = way.manual && lead >= begins.at;
  return { at: own, way, after: isDecided || !way.manual ? undefined : begins.after, adds: true, isDecided };
}
