import type { RawDeployment, Suppression } from "../graph/raw.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Judgement } from "./judge.ts";
import { shown, type Suppressions } from "./suppress.ts";

/** What the suppressions of a run are checked against. */
export interface SuppressionUse {
  readonly deployments: readonly RawDeployment[];
  /** What was judged for the chosen tier. */
  readonly judgements: readonly Judgement[];
  /** The ids of the rules that were asked. */
  readonly asked: ReadonlySet<string>;
  /** Those that stand in no template. */
  readonly everywhere?: readonly Suppression[];
}

/** Said of suppressions: what is refused, which rules do not exist, what has expired and what is not needed. */
export interface SuppressionProblems {
  readonly diagnostics: readonly Diagnostic[];
  /** Rules and globs in suppressions that suppress nothing. */
  readonly unused: number;
}

/** One suppression as it is written: the same place is read again for each deployment, instance and resource below a construct. */
interface Written {
  readonly suppression: Suppression;
  /** The rules for which it mattered. */
  readonly used: Set<string>;
}

export function suppressionProblems(suppressions: Suppressions, use: SuppressionUse, reportUnused: boolean): SuppressionProblems {
  if (suppressions.off) return { diagnostics: [], unused: 0 };
  const written = writtenOnce(use);
  for (const judgement of use.judgements) {
    for (const { suppression } of suppressions.matching(judgement)) written.get(suppression)?.used.add(judgement.rule.meta.id);
  }
  // What a configuration accepts may be for files that this run does not read.
  const mayBeIdle = ({ suppression }: Written): boolean => reportUnused || suppression.by !== "configuration";
  const told = [...new Set(written.values())].map((each) => {
    const about = aboutOne(suppressions, each, use.asked);
    return { place: each.suppression.place, ...about, unused: mayBeIdle(each) ? about.unused : [] };
  });
  const unusedLevel = reportUnused ? "warning" : "note";
  const diagnostics = told.flatMap(({ place, faults, expired, unused }): readonly Diagnostic[] => [
    ...faults.map((message): Diagnostic => ({ level: "warning", message, span: place })),
    ...expired.map((message): Diagnostic => ({ level: "note", message, span: place })),
    ...unused.map((message): Diagnostic => ({ level: unusedLevel, message, span: place })),
  ]);
  return { diagnostics: bounded(diagnostics), unused: told.reduce((sum, { unused }) => sum + unused.length, 0) };
}

interface About {
  readonly faults: readonly string[];
  readonly expired: readonly string[];
  readonly unused: readonly string[];
}

function aboutOne(suppressions: Suppressions, { suppression, used }: Written, asked: ReadonlySet<string>): About {
  const { standing, patterns, faults } = suppressions.understand(suppression);
  if (standing === "refused") return { faults, expired: [], unused: [] };
  const needed = patterns.filter(({ rules }) => rules.some((id) => used.has(id)));
  // Of a rule that was not asked nobody knows whether it would have found something.
  const idle = patterns.filter((each) => !needed.includes(each) && each.rules.length > 0 && each.rules.every((id) => asked.has(id)));
  const names = needed.map((each) => shown(each.written)).join(", ");
  const expired = standing === "expired" && needed.length > 0 ? [`this ignore of ${names} expired on ${suppression.until ?? ""}, so what it accepted is reported again; correct the resource, or set a later date`] : [];
  return { faults, expired, unused: idle.map((each) => `${shown(each.written)} finds nothing that this ignore would accept; remove it`) };
}

function writtenOnce({ deployments, everywhere }: SuppressionUse): ReadonlyMap<Suppression, Written> {
  const lists = new Set([everywhere, ...deployments.flatMap(({ suppressions, resources }) => [suppressions, ...resources.map((resource) => resource.suppressions)])]);
  const byPlace = new Map<string, Written>();
  const written = new Map<Suppression, Written>();
  for (const suppression of [...lists].flatMap((list) => list ?? [])) {
    if (written.has(suppression)) continue;
    const key = keyOf(suppression);
    const one = byPlace.get(key) ?? { suppression, used: new Set() };
    byPlace.set(key, one);
    written.set(suppression, one);
  }
  return written;
}

const keyOf = ({ rules, reason, until, key, resources, problem, place }: Suppression): string =>
  JSON.stringify([place.file, place.start, place.end, rules, reason, until, key, resources, problem]);

/** A file that is nothing but mistakes is told to be so. */
function bounded(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const counts = new Map<string, number>();
  const last = new Map<string, Diagnostic>();
  const kept = diagnostics.filter((each) => {
    const count = (counts.get(each.span.file) ?? 0) + 1;
    counts.set(each.span.file, count);
    last.set(each.span.file, each);
    return count <= MOST;
  });
  const left = [...last].flatMap(([file, { span }]): readonly Diagnostic[] => {
    const more = (counts.get(file) ?? 0) - MOST;
    return more <= 0 ? [] : [{ level: "note", message: `${String(more)} more problems with ignores in this file are not shown; correct the first ones and run again`, span }];
  });
  return [...kept, ...left];
}

const MOST = 100;
