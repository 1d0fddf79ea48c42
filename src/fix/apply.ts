import { isDeclined } from "../frontends/edits/change.ts";
import type { EditSources, OpenFile, PlacedChange } from "../frontends/edits/place.ts";
import { edited, type Edit } from "../source/edit.ts";
import { keyOf, type FixedVerdict, type Offer } from "./offer.ts";

/** What became of some offers. */
export interface Applied<V extends FixedVerdict> {
  /** The new texts of the files that are changed. */
  readonly texts: ReadonlyMap<string, string>;
  readonly applied: readonly Offer<V>[];
  /** Those that another one has come before: once that is judged they may be made, or may not be needed. */
  readonly later: readonly Offer<V>[];
  readonly refused: readonly { readonly offer: Offer<V>; readonly why: string }[];
}

/**
 * Makes the changes of offers, each offer whole or not at all. Changes that touch no other are made in one pass over a file; the rest wait
 * for the next pass, which sees the text that the former one has left.
 */
export function applyAll<V extends FixedVerdict>(offers: readonly Offer<V>[], sources: EditSources): Applied<V> {
  const refused: { offer: Offer<V>; why: string }[] = [];
  const wanted = offers.filter((offer) => {
    const why = refusalOf(offer, sources);
    if (why !== undefined) refused.push({ offer, why });
    return why === undefined;
  });
  const { kept, later } = withoutRivals(wanted);
  for (let left = kept; ; ) {
    const made = new Passes(left, sources).make();
    if (made.is === "made") return { texts: made.texts, applied: left, later, refused };
    refused.push(made);
    left = left.filter((offer) => offer !== made.offer);
  }
}

/** Why an offer alone cannot be made. */
function refusalOf(offer: Offer, sources: EditSources): string | undefined {
  const made = new Passes([offer], sources).make();
  if (made.is === "refused") return made.why;
  return made.texts.size === 0 ? "the files say it already" : undefined;
}

/** Of two that say different things in one place the first one is made. */
function withoutRivals<V extends FixedVerdict>(offers: readonly Offer<V>[]): { readonly kept: readonly Offer<V>[]; readonly later: readonly Offer<V>[] } {
  const said = new Map<string, string>();
  const [kept, later]: [Offer<V>[], Offer<V>[]] = [[], []];
  for (const offer of offers) {
    const own = offer.changes.map((each) => [placeOf(each), keyOf(each.change)] as const);
    const isRival = own.some(([where, what]) => said.has(where) && said.get(where) !== what);
    (isRival ? later : kept).push(offer);
    if (!isRival) for (const [where, what] of own) said.set(where, what);
  }
  return { kept, later };
}

const placeOf = ({ file, change: { op, path } }: PlacedChange): string => keyOf([file, path, op === "append"]);

type Made<V extends FixedVerdict> = { readonly is: "made"; readonly texts: ReadonlyMap<string, string> } | { readonly is: "refused"; readonly offer: Offer<V>; readonly why: string };

class Passes<V extends FixedVerdict> {
  readonly #sources: EditSources;
  readonly #texts = new Map<string, string>();
  /** What each offer has still to do; the same change of two offers is made once. */
  readonly #waiting: { readonly offer: Offer<V>; readonly changes: PlacedChange[] }[];

  constructor(offers: readonly Offer<V>[], sources: EditSources) {
    this.#sources = sources;
    const seen = new Set<string>();
    this.#waiting = offers.map((offer) => ({
      offer,
      changes: offer.changes.filter((each) => {
        const key = keyOf(each);
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
      }),
    }));
  }

  make(): Made<V> {
    while (this.#waiting.some(({ changes }) => changes.length > 0)) {
      const edits = new Map<string, Edit[]>();
      for (const { offer, changes } of this.#waiting) {
        const why = this.#take(changes, edits);
        if (why !== undefined) return { is: "refused", offer, why };
      }
      for (const [file, own] of edits) if (own.length > 0) this.#texts.set(file, edited(this.#textOf(file), own));
    }
    return { is: "made", texts: this.#texts };
  }

  /** The next change of an offer, where no edit of this pass is in its way. */
  #take(changes: PlacedChange[], edits: Map<string, Edit[]>): string | undefined {
    const [next] = changes;
    if (!next) return undefined;
    const opened = this.#sources.open(next.file);
    if (isDeclined(opened)) return opened.declined;
    const made = this.#editsOf(opened, next);
    if (isDeclined(made)) return made.declined;
    const taken = edits.get(next.file) ?? [];
    if (made.some((edit) => taken.some((other) => touches(edit, other)))) return undefined;
    edits.set(next.file, [...taken, ...made]);
    changes.shift();
    return undefined;
  }

  #editsOf({ writer }: OpenFile, { file, change }: PlacedChange): ReturnType<typeof writer.edits> {
    return writer.edits(this.#textOf(file), change);
  }

  #textOf(file: string): string {
    const opened = this.#sources.open(file);
    return this.#texts.get(file) ?? (isDeclined(opened) ? "" : opened.text);
  }
}

const touches = (a: Edit, b: Edit): boolean => a.start <= b.end && b.start <= a.end;
