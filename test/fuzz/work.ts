import type { Case } from "./case.ts";

/** What a worker is to judge: the cases `first`, `first + step`, … below `last`. */
export interface Work {
  readonly folders: readonly string[];
  readonly seed: number;
  readonly first: number;
  readonly step: number;
  readonly last: number;
  /** The kinds of cases to make; all where there are none. */
  readonly kinds: readonly string[];
  /** The case that is judged, how many have been begun, and a number that changes as long as something happens. */
  readonly at: Int32Array;
}

/** A case that is judged wrongly, and one as small as could be found. */
export interface Find {
  readonly index: number;
  readonly fault: string;
  readonly made: Case;
  readonly small: Case;
}

export const isWork = (value: unknown): value is Work => typeof value === "object" && value !== null && "at" in value && "folders" in value;
export const isFind = (value: unknown): value is Find => typeof value === "object" && value !== null && "fault" in value && "small" in value;

/** By what finds are told apart: the message without what hangs on the input, and the first place of the error. */
export function signatureOf(fault: string): string {
  const [message = "", place = ""] = fault.split("\n");
  return `${message.replaceAll(/"[^"]*"|`[^`]*`|\d+/gu, "0").slice(0, 120)} ${/^\s+at ([\w.#<> ]+)/u.exec(place)?.[1] ?? ""}`.trim();
}
