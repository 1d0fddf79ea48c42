import type { Properties, Spec } from "./spec.ts";

/** Reads one row of a table for a view. A symbol, so that rules see properties only. */
export const PART: unique symbol = Symbol("part");

/** What a typed view is made of: something that can read a row. */
export interface Parted {
  [PART](spec: Spec<unknown>): unknown;
}

type ViewClass<B> = new (...input: never[]) => B;

const classes = new WeakMap<Properties, ViewClass<Parted>>();

/**
 * The class of a table's views: the base with one lazy getter for each row, made once. This is the one
 * place where a table becomes a typed object `V`, and so the one cast.
 */
export function viewClass<A extends unknown[], V extends Parted>(base: new (...input: A) => Parted, properties: Properties): new (...input: A) => V {
  const known = classes.get(properties);
  if (known) return known as unknown as new (...input: A) => V;
  const made = class extends (base as unknown as new (...input: unknown[]) => Parted) {};
  for (const [name, spec] of Object.entries(properties)) {
    Object.defineProperty(made.prototype, name, {
      get(this: Parted) {
        return this[PART](spec);
      },
    });
  }
  classes.set(properties, made);
  return made as unknown as new (...input: A) => V;
}
