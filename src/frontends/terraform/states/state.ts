import type { Reading } from "../../../value/reading.ts";
import { World } from "../../../value/world.ts";

/** Where a state is kept: in a backend of which kind, and which one it is there. What is not written is left out. */
export interface State {
  /** `s3`, `local`; of Terraform Cloud always `remote`. */
  readonly backend: string;
  /** What tells it from all others in one place: a path, a key, the name of a workspace of Terraform Cloud. */
  readonly own?: Reading;
  /** The place, by the names of the backend's arguments: its bucket. */
  readonly within: ReadonlyMap<string, Reading>;
  /** Further arguments that cannot differ: the region of a bucket. */
  readonly beside: ReadonlyMap<string, Reading>;
  /** Terraform's workspace, where that is no part of `own`. */
  readonly workspace?: Reading;
}

/** How the state that somebody reads agrees with the one that a root module keeps. */
export type Agreement =
  /** All that tells states apart is written in both, and is the same. */
  | "certain"
  /** What is written of both agrees, and it is not nothing. */
  | "likely"
  /** Nothing contradicts, and nothing speaks for it. */
  | "possible"
  /** It is the state of another workspace of that module. */
  | "another workspace"
  | "none";

/** Compares a state that is read with one that is kept. */
export function agreement(read: State, kept: State): Agreement {
  if (read.backend !== kept.backend) return "none";
  const own = same(read.own, kept.own);
  const within = [...new Set([...read.within.keys(), ...kept.within.keys()])].map((name) => same(read.within.get(name), kept.within.get(name)));
  const beside = [...read.beside].map(([name, value]) => same(value, kept.beside.get(name)));
  if (own === false || within.includes(false) || beside.includes(false)) return "none";
  const workspace = read.workspace === undefined && kept.workspace === undefined ? true : same(read.workspace, kept.workspace);
  if (workspace === false) return own === true ? "another workspace" : "none";
  if (own === undefined) return fits(read.own, kept.own) ? "likely" : "possible";
  return workspace === true && !within.includes(undefined) ? "certain" : "likely";
}

function same(one: Reading | undefined, other: Reading | undefined): boolean | undefined {
  return one && other ? NOTHING_ASSUMED.same(one, other).value : undefined;
}

/** A name of which a part is known, and is a part of the other one, too: else they would certainly differ. */
function fits(one: Reading | undefined, other: Reading | undefined): boolean {
  const [a, b] = [one, other].map((each) => each && NOTHING_ASSUMED.settle(each));
  return (isPartly(a) && (isPartly(b) || b?.is === "scalar")) || (isPartly(b) && a?.is === "scalar");
}

const isPartly = (reading: Reading | undefined): boolean => reading?.is === "text" && reading.parts.some((part) => typeof part === "string" && /[\p{L}\p{N}]/u.test(part));

/** Which backends keep a state, and where, is known before anything is deployed: no condition decides it. */
export const NOTHING_ASSUMED = new World({ cases: () => [], others: () => [], exported: () => undefined });
