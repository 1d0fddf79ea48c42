/** A finding that a baseline knows: one rule on one block, with the instances of the block that it was found in. */
export interface BaselineEntry {
  readonly rule: string;
  /** As the report names it: from the root of the repository. */
  readonly file: string;
  /** It holds no line, so that it stays when lines move. */
  readonly fingerprint: string;
  /** It could not be decided; without it the rule failed. */
  readonly outcome?: "unknown";
  /** The instances, each by its deployment and its address; sorted, each once. */
  readonly subjects: readonly string[];
}

/** One instance of a finding, as a run has found it. */
export interface BaselineFinding {
  readonly rule: string;
  readonly file: string;
  readonly fingerprint: string;
  readonly outcome: "fails" | "unknown";
  readonly subject: string;
}

/** What a run has looked at: only of that can it say that a finding is gone. */
export interface BaselineScope {
  readonly files: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
}

/** Whether a baseline knows a finding. One that it knows to fail it knows to be unknown, too: nothing has become worse. */
export function knownBy(entries: readonly BaselineEntry[]): (finding: BaselineFinding) => boolean {
  const known = new Set(entries.flatMap((entry) => instancesOf(entry).map(identityOf)));
  return (finding) => known.has(identityOf(finding)) || (finding.outcome === "unknown" && known.has(identityOf({ ...finding, outcome: "fails" })));
}

/** The entries of which no instance is found any more, though the run has looked there. */
export const goneFrom = (entries: readonly BaselineEntry[], found: readonly BaselineFinding[], scope: BaselineScope): readonly BaselineEntry[] => {
  const kept = stillThere(found, scope);
  return entries.filter((entry) => !instancesOf(entry).some(kept));
};

/** A baseline without what is gone. It knows nothing that it did not know before. */
export function pruned(entries: readonly BaselineEntry[], found: readonly BaselineFinding[], scope: BaselineScope): readonly BaselineEntry[] {
  return entriesOf(entries.flatMap(instancesOf).filter(stillThere(found, scope)));
}

/** A baseline without what is gone, and with what the run reports. What the run has not looked at stays as it was. */
export function updated(entries: readonly BaselineEntry[], found: readonly BaselineFinding[], reported: readonly BaselineFinding[], scope: BaselineScope): readonly BaselineEntry[] {
  const kept = entries.flatMap(instancesOf).filter(stillThere(found, scope));
  const fresh = new Set(reported.map(placeOf));
  // What a run reports with another outcome, or in another file, is no longer what it was.
  return entriesOf([...kept.filter((each) => !fresh.has(placeOf(each))), ...reported]);
}

/** Findings as entries, in an order that depends on nothing but them. */
export function entriesOf(findings: readonly BaselineFinding[]): readonly BaselineEntry[] {
  const groups = new Map<string, BaselineFinding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.file, finding.rule, finding.fingerprint, finding.outcome]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const entries = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { rule, file, fingerprint, outcome } = first;
    return [{ rule, file, fingerprint, ...(outcome === "unknown" && { outcome }), subjects: [...new Set(group.map(({ subject }) => subject))].sort(compare) }];
  });
  return entries.sort((a, b) => compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint) || compare(a.outcome ?? "", b.outcome ?? ""));
}

function stillThere(found: readonly BaselineFinding[], { files, rules }: BaselineScope): (instance: BaselineFinding) => boolean {
  const there = new Set(found.map(placeOf));
  return (instance) => there.has(placeOf(instance)) || !files.has(instance.file) || !rules.has(instance.rule);
}

const instancesOf = ({ rule, file, fingerprint, outcome, subjects }: BaselineEntry): readonly BaselineFinding[] =>
  subjects.map((subject) => ({ rule, file, fingerprint, outcome: outcome ?? "fails", subject }));

/** The file is in the fingerprint of what stands in one, and is no part of what is found of a workload as a whole. */
const placeOf = ({ fingerprint, subject }: BaselineFinding): string => JSON.stringify([fingerprint, subject]);

const identityOf = (finding: BaselineFinding): string => `${finding.outcome} ${placeOf(finding)}`;

/** By code unit, so that the order is the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
