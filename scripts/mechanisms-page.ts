import { tellNumber } from "../src/recovery/estimate/words.ts";
import type { Mechanism, Told } from "../src/recovery/mechanisms/mechanism.ts";
import { MECHANISMS } from "../src/recovery/mechanisms/index.ts";
import { mechanismsByService } from "../src/recovery/mechanisms/services.ts";

/** The table of all mechanisms, service by service. */
export function mechanismsPage(): string {
  const sections = mechanismsByService().flatMap(({ name, mechanisms }) => [
    `## ${name}`,
    ["| mechanism | what it is | of | against | begins | RTO | RPO | page |", "|---|---|---|---|---|---|---|---|", ...mechanisms.map(row)].join("\n"),
  ]);
  return `${[
    "# Mechanisms",
    `Generated from the mechanisms by \`npm run docs\`: the ${String(MECHANISMS.length)} ways in which AWS brings something back from a disruption. [Recovery](recovery.md) says how the estimate of a workload is made from them.`,
    "A number is documented by AWS, derived from what AWS documents or from the resource's settings, or an estimate, which accuses nobody. Names in a formula, such as `start`, are assumptions that a configuration may state.",
    ...sections,
  ].join("\n\n")}\n`;
}

function row({ id, title, kinds, against, manual, rto, rpo, pages, note }: Mechanism): string {
  const of = kinds.length > MOST_KINDS ? `${String(kinds.length)} kinds of stores` : kinds.map(({ label }) => label).join(", ");
  const cells = [`\`${id}\``, note === undefined ? title : `${title}. ${note}`, of, against.join(", "), manual ? "by people" : "by itself", said(rto), rpo ? said(rpo) : "–", pages.map((page, index) => `[${String(index + 1)}](${page})`).join(" ")];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

const said = (told: Told): string => `${tellNumber(told)} (${told.basis})`;

const MOST_KINDS = 4;
