import type { RuleMeta } from "../engine/define-rule.ts";
import type { Objectives } from "../engine/goal.ts";
import type { Lines } from "../source/source.ts";
import type { Difference } from "./difference.ts";
import { counted } from "./prose.ts";
import type { Input, Report, ReportedDiagnostic } from "./report.ts";
import { placed } from "./saved/location.ts";
import { ANEW, Node, NoSavedReport } from "./saved/node.ts";
import { topologyOf } from "./saved/topology.ts";
import { verdictOf } from "./saved/verdict.ts";
import { scorecardOf, tierOf as chosenTier, workloadOf } from "./saved/workload.ts";
import { TOOL } from "./tool.ts";

/** A report that was read again, and what of the run is not in it. */
export interface SavedReport {
  readonly report: Report;
  /** Verdicts that are unknown, or hold, and were not written down, since nobody asked for them. */
  readonly notListed: { readonly holds: number; readonly unknown: number };
}

/**
 * Reads a report that the format `json` has made, of whatever version of the program; the words of a rule are those of this program. A rule that
 * it does not have is told, and left out. Throws `NoSavedReport`, by its name, for any other text.
 */
export function savedReport(text: string, rules: readonly RuleMeta[]): SavedReport {
  const document = new Node(parsed(text), "");
  if (!document.has("version") || !document.has("verdicts")) throw new NoSavedReport(`it is no report of resilint; ${ANEW}`);
  if (document.number("version") !== VERSION) throw new NoSavedReport(`it is a report of version ${String(document.number("version"))}, and this program reads version ${String(VERSION)}; read it with the program that has made it, or make it anew`);
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const version = document.node("tool").text("version");
  const asked = document.texts("rules");
  const [difference, baseline, notListed] = [document.maybeNode("difference"), document.maybeNode("baseline"), document.maybeNode("notListed")];
  const strangers = [...new Set([...asked, ...document.nodes("verdicts").map((each) => each.text("rule"))])].filter((id) => !known.has(id));
  const topologies = document.has("topologies") ? document.nodes("topologies").map(topologyOf) : undefined;
  const files = linesOf(document);
  const report: Report = {
    tool: { ...TOOL, version },
    tier: tierOf(document),
    inputs: document.nodes("inputs").map(inputOf),
    passedOver: document.count("passedOver"),
    workloads: document.nodes("workloads").map(workloadOf),
    verdicts: document.nodes("verdicts").flatMap((each) => verdictOf(each, known)),
    diagnostics: [...document.nodes("diagnostics").map(diagnosticOf), ...unknownRules(strangers, version)],
    hasGaps: document.flag("hasGaps"),
    unusedIgnores: document.count("unusedIgnores"),
    ...(difference && { difference: differenceOf(difference, known) }),
    ...(baseline && { baseline: { file: baseline.text("file"), known: baseline.number("known"), gone: baseline.number("gone") } }),
    rules: new Map(asked.flatMap((id) => known.get(id) ?? []).map((rule) => [rule.id, rule])),
    ...(topologies && { topologies: () => topologies }),
    source: (file) => files.get(file),
  };
  return { report, notListed: { holds: notListed?.count("holds") ?? 0, unknown: notListed?.count("unknown") ?? 0 } };
}

/** By its name: a part of the program that is loaded on demand has a class of its own. */
export const isNoSavedReport = (error: unknown): error is NoSavedReport => error instanceof Error && error.name === "NoSavedReport";

const VERSION = 1;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new NoSavedReport(`it is no JSON (${error instanceof Error ? error.message : String(error)}); ${ANEW}`);
  }
}

function unknownRules(ids: readonly string[], version: string): readonly ReportedDiagnostic[] {
  if (ids.length === 0) return [];
  const [which, what] = ids.length === 1 ? ["a rule", "What it has found is"] : [counted(ids.length, "rule"), "What they have found is"];
  return [{ level: "warning", message: `the report is by resilint ${version} and has ${which} that ${TOOL.version} does not know (${ids.slice(0, 3).join(", ")}${ids.length > 3 ? ", …" : ""}). ${what} left out; read it with resilint ${version}` }];
}

function tierOf(document: Node): Report["tier"] {
  const node = document.node("tier");
  return { chosen: chosenTier(node).tier, byDefault: node.flag("byDefault"), objectives: objectivesOf(node.node("objectives")), ...(node.flag("isMixed") && { isMixed: true }) };
}

function objectivesOf(node: Node): Objectives {
  const of = (key: string): Objectives["zone"] => ({ rto: node.node(key).number("rto"), rpo: node.node(key).number("rpo") });
  return {
    mistake: of("mistake"),
    instance: of("instance"),
    zone: of("zone"),
    region: of("region"),
    retention: node.number("retention"),
    zones: node.number("zones") === 3 ? 3 : 2,
    ...(node.has("availability") && { availability: node.number("availability") }),
  };
}

function inputOf(node: Node): Input {
  const [module, reason] = [node.maybeText("module"), node.maybeText("reason")];
  return { file: node.text("file"), kind: node.text("kind"), ...(module !== undefined && { module }), outcome: node.word("outcome", ["read", "unreadable", "passed-over"]), ...(reason !== undefined && { reason }), ...(node.flag("isFree") && { isFree: true }) };
}

const diagnosticOf = (node: Node): ReportedDiagnostic => ({ level: node.word("level", ["error", "warning", "note"]), message: node.text("message"), ...placed(node) });

const differenceOf = (node: Node, rules: ReadonlyMap<string, RuleMeta>): Difference => ({
  base: node.text("base"),
  workloads: node.nodes("workloads").map((each) => {
    const [before, after] = [each.maybeNode("before"), each.maybeNode("after")];
    return { workload: each.text("name"), ...(before && { before: scorecardOf(before) }), ...(after && { after: scorecardOf(after) }) };
  }),
  introduced: node.nodes("introduced").flatMap((each) => verdictOf(each, rules)),
  mended: node.nodes("mended").flatMap((each) => verdictOf(each, rules)),
});

/** Lines of a file that anybody goes through. */
const MOST_LINES = 1_000_000;

/** The lines that were saved; a file of which none was has no text at hand. */
function linesOf(document: Node): ReadonlyMap<string, Lines> {
  const files = document.maybeNode("lines");
  return new Map((files?.keys ?? []).map((file) => {
    const saved = files?.maybeNode(file);
    const last = Math.max(0, ...(saved?.keys ?? []).slice(-1).map(Number));
    return [file, { guarded: false, lines: Math.min(last, MOST_LINES), line: (number) => saved?.maybeText(String(number)) ?? "" }];
  }));
}
