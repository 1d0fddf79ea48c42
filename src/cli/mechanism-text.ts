import { typesOf } from "../graph/kind.ts";
import type { Paint } from "../outputs/paint.ts";
import { listed } from "../outputs/prose.ts";
import { hanging } from "../outputs/width.ts";
import type { Mechanism, Told } from "../recovery/mechanisms/mechanism.ts";
import { tellNumber } from "../recovery/estimate/words.ts";

/** A mechanism in full, from its row, at 80 columns. */
export function mechanismText(mechanism: Mechanism, { strong }: Paint): string {
  const { id, title, kinds, against, manual, rpo, rto, pages, note } = mechanism;
  const types = [...new Set(kinds.flatMap((kind) => typesOf(kind, "cloudformation").map(({ type }) => type)))];
  const lines = [
    ...hanging(`${id}: `, title, COLUMNS).map(strong),
    "",
    ...row("against", listed(against.map((each) => LOSSES[each]))),
    ...row("begins", manual ? "when somebody has noticed and decided: the RTO is from then on" : "by itself: the RTO has all of it"),
    ...numbers("RTO", rto),
    ...(rpo ? numbers("RPO", rpo) : row("RPO", "it holds no data")),
    ...row("of", types.join(", ")),
    ...(note === undefined ? [] : row("note", note)),
    "",
    ...pages,
  ];
  return lines.map((line) => `${line}\n`).join("");
}

const numbers = (name: string, told: Told): readonly string[] => [...row(name, tellNumber(told)), ...row("", BASES[told.basis])];

const row = (name: string, value: string): readonly string[] => hanging(name.padEnd(NAMES), value, COLUMNS);

const LOSSES: Readonly<Record<Mechanism["against"][number], string>> = {
  mistake: "a mistake",
  instance: "the loss of an instance",
  zone: "the loss of an Availability Zone",
  region: "the loss of a Region",
};

const BASES: Readonly<Record<Told["basis"], string>> = {
  documented: "documented by AWS",
  derived: "derived from what AWS documents, or from the settings of the resource",
  stated: "stated in the configuration",
  estimate: "an estimate: AWS publishes no number, so it accuses nobody",
};

const COLUMNS = 80;
const NAMES = 9;
