import type { RawDeployment, Suppression } from "../graph/raw.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Judgement } from "./judge.ts";
import { shown, type Suppressions } from "./suppress.ts";

/** What the suppressions of some workloads are checked against. */
export interface SuppressionUse {
  readonly deployments: readonly RawDeployment[];
  /** What was judged for the chosen tier. */
  readonly judgements: readonly Judgement[];
}

/** One suppression as it is written, and the rules for which it mattered: the same place is read again for each deployment, instance and resource below a construct. */
export interface UsedSuppression {
  readonly suppression: WrittenSuppression;
  readonly used: ReadonlySet<string>;
}

/** What stands there, without where it counts. */
export type WrittenSuppression = Omit<Suppression, "standsIn">;

/** Said of suppressions: what is refused, which rules do not exist, what has expired and what is not needed. */
export interface SuppressionProblems {
  readonly diagnostics: readonly Diagnostic[];
  /** Rules and globs in suppressions that suppress nothing. */
  readonly unused: number;
}

/** The suppressions in some deployments, and of those that stand elsewhere the ones that mattered. */
export function usedSuppressions(suppressions: Suppressions, { deployments, judgements }: SuppressionUse): readonly UsedSuppression[] {
  if (suppressions.off) return [];
  const written = new Map<string, { readonly suppression: WrittenSuppression; readonly used: Set<string> }>();
  const known = new Map<Suppression, Set<string>>();
  const usesOf = (suppression: Suppression): Set<string> => {
    const found = known.get(suppression);
    if (found) return found;
    const key = keyOf(suppression);
    const { standsIn: _, ...plain } = suppression;
    const one = written.get(key) ?? { suppression: plain, used: new Set<string>() };
    written.set(key, one);
    known.set(suppression, one.used);
    return one.used;
  };
  const lists = new Set(deployments.flatMap((each) => [each.suppressions, ...each.resources.map((resource) => resource.suppressions)]));
  for (const list of lists) for (const suppression of list ?? []) usesOf(suppression);
  for (const judgement of judgements) {
    for (const { suppression } of suppressions.matching(judgement)) usesOf(suppression).add(judgement.rule.meta.id);
  }
  return [...written.values()];
}

/** What is to be said of all suppressions of a run; `asked` are the ids of the rules that were asked, `everywhere` the suppressions that stand in no template. */
export function suppressionProblems(
  suppressions: Suppressions,
  { uses, asked, everywhere = [] }: { readonly uses: readonly UsedSuppression[]; readonly asked: ReadonlySet<string>; readonly everywhere?: readonly Suppression[] },
  reportUnused: boolean,
): SuppressionProblems {
  if (suppressions.off) return { diagnostics: [], unused: 0 };
  // What a configuration accepts may be for files that this run does not read.
  const mayBeIdle = ({ suppression }: UsedSuppression): boolean => reportUnused || suppression.by !== "configuration";
  const told = together([...everywhere.map((suppression) => ({ suppression, used: new Set<string>() })), ...uses]).map((each) => {
    const about = aboutOne(suppressions, each, asked);
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

/** A suppression in a module that several root modules call mattered where it mattered to any of them. */
function together(uses: readonly UsedSuppression[]): readonly UsedSuppression[] {
  const written = new Map<string, UsedSuppression>();
  for (const { suppression, used } of uses) {
    const key = keyOf(suppression);
    written.set(key, { suppression, used: new Set([...(written.get(key)?.used ?? []), ...used]) });
  }
  return [...written.values()];
}

interface About {
  readonly faults: readonly string[];
  readonly expired: readonly string[];
  readonly unused: readonly string[];
}

function aboutOne(suppressions: Suppressions, { suppression, used }: UsedSuppression, asked: ReadonlySet<string>): About {
  const { standing, patterns, faults } = suppressions.understand(suppression);
  if (standing === "refused") return { faults, expired: [], unused: [] };
  const needed = patterns.filter(({ rules }) => rules.some((id) => used.has(id)));
  // Of a rule that was not asked nobody knows whether it would have found something.
  const idle = patterns.filter((each) => !needed.includes(each) && each.rules.length > 0 && each.rules.every((id) => asked.has(id)));
  const names = needed.map((each) => shown(each.written)).join(", ");
  const expired = standing === "expired" && needed.length > 0 ? [`this ignore of ${names} expired on ${suppression.until ?? ""}, so what it accepted is reported again; correct the resource, or set a later date`] : [];
  return { faults, expired, unused: idle.map((each) => `${shown(each.written)} finds nothing that this ignore would accept; remove it`) };
}

const keyOf = ({ rules, reason, until, key, resources, problem, place }: WrittenSuppression): string =>
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
