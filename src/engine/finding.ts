import { workloadKind } from "../graph/workload-subject.ts";
import type { Span } from "../source/span.ts";
import type { PropertyEdit } from "../value/edit.ts";
import { distinctEvidence, type Evidence, type Outcome } from "../value/verdict.ts";
import type { World } from "../value/world.ts";
import type { Answer, Fault } from "./define-rule.ts";
import { sayCase, type JudgedCase, type Judgement } from "./judge.ts";

/** What is said of a judgement, and where. A failed one has a finding for each separate fault. */
export interface Finding {
  /** A clause without a full stop: what is wrong, or what cannot be known. */
  readonly message: string;
  readonly evidence: readonly Evidence[];
  /** The tightest place of the value at fault; the resource's name where nothing is written. */
  readonly primary: Span;
  /** Names the fault where the rule tells several apart. */
  readonly key?: string;
  /** What the rule's fix would change. Asked for when somebody wants to see or make it. */
  readonly edits?: () => readonly PropertyEdit[];
}

export function findingsOf(judgement: Judgement, world: World): readonly Finding[] {
  return findings(judgement, world).map((each) => ({ ...each, evidence: each.evidence.map((one) => withCalls(one, judgement)) }));
}

/** What stands in a module is shown with the calls that lead to it, unless a value's own way leads through them. */
function withCalls(evidence: Evidence, { subject }: Judgement): Evidence {
  const { calls = [] } = subject.raw;
  const isTold = evidence.span.file !== subject.name.file || evidence.via.some(({ span }) => calls.some((call) => call.span.file === span.file && span.file !== subject.name.file));
  return isTold ? evidence : { ...evidence, via: [...evidence.via, ...calls] };
}

function findings(judgement: Judgement, world: World): readonly Finding[] {
  const answers = worstFirst(judgement.cases).map((each) => ({ each, answer: each.answer() }));
  if (judgement.outcome === "fails") {
    const faults = faultsOf(judgement, answers, world, "fails");
    if (faults.length > 0) return faults;
  }
  if (judgement.outcome === "unknown" && !judgement.tooMany) {
    const open = faultsOf(judgement, answers, world, "unknown");
    if (open.length > 0) return open;
  }
  const evidence = atLeastItsPlace(judgement, distinctEvidence(answers.flatMap(({ each, answer }) => inCase(each, each.outcome, evidenceOf(answer), world))));
  const failing = answers.filter(({ each }) => each.outcome === "fails");
  const edits = (): readonly PropertyEdit[] => failing.flatMap(({ answer }) => answer.edits());
  return [{ message: messageOf(judgement, answers, evidence, world), evidence, primary: primaryOf(judgement, evidence), ...(isFixable(judgement) && { edits }) }];
}

/** What makes a verdict unknown is told before what would be right in another case. */
const worstFirst = (cases: readonly JudgedCase[]): readonly JudgedCase[] => cases.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));

const ORDER: readonly Outcome[] = ["fails", "unknown", "holds"];

interface Answered {
  readonly each: JudgedCase;
  readonly answer: Answer;
}

/** What decided an answer: the claim, or the question whether the rule applies where that is what is not known. */
function evidenceOf({ applies, expects }: Answer): readonly Evidence[] {
  return applies.outcome === "unknown" && expects.outcome === "fails" ? [...applies.because(), ...expects.because()] : expects.because();
}

/** Each that fails; of what is not known each that says so by itself. */
function faultsOf(judgement: Judgement, answers: readonly Answered[], world: World, outcome: "fails" | "unknown"): readonly Finding[] {
  const found = new Map<string, { fault: Fault; text: string; evidence: Evidence[]; edits: (() => readonly PropertyEdit[])[] }>();
  for (const { each, answer } of answers) {
    for (const fault of answer.faults) {
      const text = outcome === "fails" ? fault.message : fault.unknown;
      if (fault.verdict.outcome !== outcome || text === undefined) continue;
      const known = found.get(fault.key) ?? { fault, text, evidence: [], edits: [] };
      known.edits.push(fault.edits ?? answer.edits);
      known.evidence.push(...inCase(each, outcome, fault.verdict.because(), world));
      found.set(fault.key, known);
    }
  }
  return [...found.values()].map(({ fault, text, evidence, edits }) => {
    const all = atLeastItsPlace(judgement, distinctEvidence(evidence));
    return { message: sentence(text), evidence: all, primary: fault.at ?? primaryOf(judgement, all), key: fault.key, ...(isFixable(judgement) && { edits: () => edits.flatMap((each) => each()) }) };
  });
}

const isFixable = ({ outcome, rule }: Judgement): boolean => outcome === "fails" && rule.meta.fix !== undefined;

/** Evidence that holds in one case only says in which, and what follows there. */
function inCase({ assumptions }: JudgedCase, gives: Outcome, evidence: readonly Evidence[], world: World): readonly Evidence[] {
  if (assumptions.length === 0) return evidence;
  const when = caseWords({ assumptions }, world);
  return evidence.map((each) => ({ ...each, when, gives }));
}

/** Values that are called alike in several deployments are told once. */
const caseWords = ({ assumptions }: Pick<JudgedCase, "assumptions">, world: World): string => [...new Set(assumptions.map((each) => sayCase(each, world.cases(each.term))))].join(" and ");

function messageOf({ outcome, rule, subject, tooMany }: Judgement, answers: readonly Answered[], evidence: readonly Evidence[], world: World): string {
  const name = sentence(`${subject.kind.label} \`${subject.shown}\``);
  if (outcome === "holds") return `${name}: ${rule.meta.title}`;
  const failing = answers.find(({ each }) => each.outcome === "fails");
  if (outcome === "fails") return failing ? sentence(failing.answer.message()) : name;
  if (tooMany) return `${name}: whether "${rule.meta.title}" holds hangs on too many conditions`;
  if (failing && failing.each.assumptions.length > 0) {
    const when = caseWords(failing.each, world);
    return `${sentence(failing.answer.message())} when ${when}`;
  }
  const [reason] = evidence;
  return `${name}: it is not known whether "${rule.meta.title}" holds${reason ? `: ${reason.says}` : ""}`;
}

/** A message stands alone, so it begins with a capital, unless it begins with a name of the source. */
const sentence = (text: string): string => (/^[a-z]+ /u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text);

/** What stands at the line of its construct is told with its place in the template, too. */
function atLeastItsPlace({ subject }: Judgement, evidence: readonly Evidence[]): readonly Evidence[] {
  const { raw, name, address } = subject;
  if (raw.madeAt === undefined || evidence.some(({ span }) => span.file === name.file)) return evidence;
  return [...evidence, { span: name, says: `in the template it is \`${address}\``, via: [] }];
}

/**
 * A workload as a whole stands where it is stated or begins, whatever of it the evidence is about. Else the line of the construct, which is
 * what people change. Else a value that is written comes first; without one, or with one in another file only, the resource's name.
 */
function primaryOf({ subject }: Judgement, evidence: readonly Evidence[]): Span {
  if (subject.kind === workloadKind) return subject.name;
  if (subject.raw.madeAt) return subject.raw.madeAt;
  return evidence.find((each) => each.absent !== true && each.span.file === subject.name.file)?.span ?? subject.name;
}
