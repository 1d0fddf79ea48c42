import type { Reading } from "../value/reading.ts";
import { evidence, isUnset, through, type Site } from "../value/site.ts";
import { not, verdict, type Evidence, type Verdict } from "../value/verdict.ts";
import { readRow, viewRow } from "./part.ts";
import type { Properties, Reader, Spec, ViewOf } from "./spec.ts";
import { PART, viewClass, type Parted } from "./view.ts";

/** A part of a resource with properties of its own: a rule of a list, a block. */
export class RecordView implements Parted {
  readonly #reader: Reader;
  readonly #reading: Reading;

  constructor(reader: Reader, reading: Reading) {
    this.#reader = reader;
    this.#reading = reading;
  }

  isUnset(): Verdict {
    return this.#ask(isUnset);
  }

  isSet(): Verdict {
    return not(this.isUnset());
  }

  /** Fails where something is written here that is no block of settings, which AWS would reject. */
  isWellFormed(): Verdict {
    return this.#ask((settled) => {
      if (settled.is === "unknown") return settled.malformed ? "fails" : "unknown";
      return settled.is === "absent" || settled.is === "map" ? "holds" : "fails";
    });
  }

  toString(): string {
    return this.#reader.label;
  }

  [PART](spec: Spec<unknown>): unknown {
    const { world, subject, row } = this.#reader;
    return viewRow(this.#reader, readRow(world, this.#reading, subject, spec), spec, { reading: this.#reading, ...(row && { row }) });
  }

  #ask(outcome: (settled: Reading) => Verdict["outcome"]): Verdict {
    const { world, label, subject } = this.#reader;
    const site: Site = { world, label, home: subject.name };
    return through(site, this.#reading, (settled) => verdict(outcome(settled), () => [this.#evidence(site)], world.hangsOn(settled)));
  }

  #evidence(site: Site): Evidence {
    const { label } = site;
    return evidence(site, this.#reading, (settled) => {
      if (settled.is === "absent") return `${label} is not set`;
      if (settled.is === "unknown") return `${label} is not known: ${settled.why}`;
      return settled.is === "map" ? `${label} is set` : `${label} is not a block of settings`;
    });
  }
}

/** The view of a record: one lazy property for each row of its table. */
export function recordView<P extends Properties>(properties: P, reader: Reader, reading: Reading): RecordView & ViewOf<P> {
  const View = viewClass<[Reader, Reading], RecordView & ViewOf<P>>(RecordView, properties);
  return new View(reader, reading);
}
