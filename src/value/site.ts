import type { Span, Step } from "../source/span.ts";
import type { EditValue, PropertyEdit } from "./edit.ts";
import type { Condition, Reading } from "./reading.ts";
import { isQuestion, shownTerm } from "./term.ts";
import { any, all, not, verdict, type Evidence, type Outcome, type Verdict } from "./verdict.ts";
import type { World } from "./world.ts";

/** The label of a property that the language does not have: nothing can be said of it. */
export const UNNAMED = "";

/** Where a property is read: in which world, under what name, and where a finding stands if nothing is written. */
export interface Site {
  readonly world: World;
  /** The name that the source gives it: `Db.MultiAZ`. */
  readonly label: string;
  /** The resource's own name. */
  readonly home: Span;
  /** The change of a row that is read there, for fixes. */
  readonly edit?: (op: PropertyEdit["op"], reading: Reading, value?: EditValue) => PropertyEdit;
}

/** Evidence about a reading at a site, with the hops that led to it. */
export function evidence(site: Site, reading: Reading, says: (settled: Reading) => string): Evidence {
  const via: Step[] = [];
  const settled = site.world.settle(reading, via);
  const absent = settled.is === "absent" || (settled.is === "unknown" && settled.maybeAbsent === true);
  const span = absent ? site.home : settled.place.span;
  return { span, says: says(settled), via: [...via, ...settled.place.via], ...(absent && { absent }) };
}

/** Whether nothing is written, of a settled reading. */
export function isUnset(settled: Reading): Outcome {
  if (settled.is === "absent") return "holds";
  if (settled.is !== "unknown") return "fails";
  const { unset, maybeAbsent, misnamed } = settled;
  if (unset === "certainly") return "holds";
  return unset === "perhaps" || maybeAbsent === true || misnamed === true ? "unknown" : "fails";
}

/** Whether a condition holds in a world, as a verdict. */
export function conditionHolds(site: Site, condition: Condition): Verdict {
  const { world } = site;
  const { value, hangsOn } = world.decide(condition);
  const outcome = value === undefined ? "unknown" : value ? "holds" : "fails";
  return verdict(outcome, () => conditionEvidence(site, condition, value), hangsOn);
}

function conditionEvidence(site: Site, condition: Condition, value: boolean | undefined): readonly Evidence[] {
  if (condition.op === "constant") return [];
  const [first, ...via] = site.world.trail(condition);
  const why = value === undefined ? reasonOf(condition) : undefined;
  const open = why === undefined ? `${site.label} hangs on ${conditionName(condition)}` : `${site.label} is not certain: ${why}`;
  const says = value === undefined ? open : `${conditionName(condition)} is ${String(value)}`;
  return [{ span: first?.span ?? placeOf(condition) ?? site.home, says, via }];
}

export function conditionName(condition: Condition): string {
  switch (condition.op) {
    case "named":
      return `condition \`${condition.name}\``;
    case "not":
      return conditionName(condition.of);
    case "unknown":
      return condition.term && !isQuestion(condition.term) ? shownTerm(condition.term) : condition.why;
    case "equals":
      return condition.left.is === "unknown" && condition.left.term && condition.right.is === "scalar" && condition.right.text === "true" ? shownTerm(condition.left.term) : "a condition";
    default:
      return "a condition";
  }
}

/** Why nobody can tell, of a condition that has no name. */
function reasonOf(condition: Condition): string | undefined {
  switch (condition.op) {
    case "not":
      return reasonOf(condition.of);
    case "and":
    case "or":
      return condition.of.map(reasonOf).find((reason) => reason !== undefined);
    case "unknown":
      return condition.term ? undefined : condition.why;
    default:
      return undefined;
  }
}

const placeOf = (condition: Condition): Span | undefined => ("place" in condition ? condition.place.span : undefined);

/**
 * Asks a question of a reading through the choices that the world leaves open: decided where every
 * branch answers alike, else unknown and hanging on the condition.
 */
export function through(site: Site, reading: Reading, leaf: (settled: Reading) => Verdict): Verdict {
  const settled = site.world.settle(reading);
  if (settled.is === "choice") {
    const condition = conditionHolds(site, settled.condition);
    return either(condition, () => through(site, settled.then, leaf), () => through(site, settled.else, leaf));
  }
  if (settled.is === "unknown" && settled.possible && settled.possible.length > 0) {
    const answers = settled.possible.map((each) => leaf(each));
    const [first] = answers;
    if (first && first.outcome !== "unknown" && answers.every((each) => each.outcome === first.outcome)) return { ...first, because: leaf(settled).because };
  }
  return leaf(settled);
}

function either(condition: Verdict, then: () => Verdict, otherwise: () => Verdict): Verdict {
  const [a, b] = [then(), otherwise()];
  if (a.outcome === b.outcome && a.outcome !== "unknown") return verdict(a.outcome, () => [...a.because(), ...b.because()]);
  return any(all(condition, a), all(not(condition), b));
}

/** The edit of what is read at a site. Throws for what is derived from a row and is none itself, such as a field of an ARN. */
export function editAt({ edit, label }: Site, op: PropertyEdit["op"], reading: Reading, value?: EditValue): PropertyEdit {
  if (!edit) throw new Error(`${label} is no row of a table, so no fix can write it`);
  return edit(op, reading, value);
}
