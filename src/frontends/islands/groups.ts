/** Things by number, joined to groups: which of them belong together once all is joined. */
export class Groups {
  readonly #parents: number[];

  constructor(count: number) {
    this.#parents = Array.from({ length: count }, (_, index) => index);
  }

  /** Joins all that are given to one group. */
  join(members: Iterable<number>): void {
    let first: number | undefined;
    for (const each of members) {
      if (first === undefined) first = this.of(each);
      else this.#parents[this.of(each)] = first;
    }
  }

  /** The group of a thing: equal for all that belong together. */
  of(member: number): number {
    let root = member;
    for (let parent = this.#parents[root]; parent !== undefined && parent !== root; parent = this.#parents[root]) root = parent;
    // The way up is made short, so that asking all of them stays linear.
    for (let each = member; each !== root; ) {
      const parent = this.#parents[each] ?? root;
      this.#parents[each] = root;
      each = parent;
    }
    return root;
  }
}
