import type { Disruption } from "../../graph/disruption.ts";
import { TIERS } from "../../recovery/tiers.ts";
import type { Capability } from "../../engine/goal.ts";
import type { ReportedAvailability, ReportedChange, ReportedDisruption, ReportedEstimate, ReportedFact, ReportedLink, ReportedOrigin, ReportedRecovery, ReportedStrategy, ReportedTime } from "../recovery-report.ts";
import { locationOf, placed } from "./location.ts";
import { NoSavedReport, type Node } from "./node.ts";

/** The recovery of a workload as `recovery/json.ts` writes it down; undefined where it was not assessed. */
export function recoveryOf(workload: Node, isCapability: (id: string) => id is Capability): ReportedRecovery | undefined {
  const estimate = workload.maybeNode("estimate");
  if (!estimate) return undefined;
  const objectives = workload.node("objectives");
  const [strategy, availability, hub] = [workload.maybeNode("strategy"), workload.maybeNode("availability"), workload.maybeNode("resilienceHub")?.node("policy")];
  const of = (disruption: Disruption): ReportedDisruption => disruptionOf(estimate.node(disruption), objectives.node(disruption));
  return {
    disruptions: { mistake: of("mistake"), instance: of("instance"), zone: of("zone"), region: of("region") },
    ...(strategy && { strategy: strategyOf(strategy) }),
    ...(availability && { availability: availabilityOf(availability) }),
    ...(hub && { hub: { proven: hub.number("proven"), possible: hub.number("possible"), most: hub.number("most") } }),
    ...(workload.has("checklist") && {
      checklist: workload.nodes("checklist").map((item) => ({
        section: item.word("section", ["infrastructure", "database", "application", "network", "operations"]),
        says: item.text("says"),
        outcome: item.word("outcome", ["holds", "fails", "unknown", "not-asked", "attested", "expired", "missing"]),
      })),
    }),
    ...(workload.has("attestations") && {
      attestations: workload.nodes("attestations").map((each) => ({
        name: each.word("name", ["runbook", "drill", "communication-plan", "replication-test", "blue-green"]),
        outcome: each.word("outcome", ["attested", "expired", "missing"]),
        ...factOf(each),
      })),
    }),
    ...(workload.has("changes") && { changes: workload.nodes("changes").flatMap((each) => changeOf(each, isCapability)) }),
  };
}

function disruptionOf(estimate: Node, objective: Node): ReportedDisruption {
  const [weakest, worstStore] = [estimate.maybeNode("weakest"), estimate.maybeNode("worstStore")];
  return {
    rto: estimateOf("rto", estimate, objective),
    rpo: estimateOf("rpo", estimate, objective),
    chain: estimate.nodes("chain").map(linkOf),
    ...(weakest && { weakest: linkOf(weakest) }),
    ...(worstStore && { worstStore: linkOf(worstStore) }),
  };
}

/** What is certain of what is proven, and the bound of what is possible, no format shows: they are what stands nearest to them. */
function estimateOf(figure: "rto" | "rpo", estimate: Node, objective: Node): ReportedEstimate {
  const [proven, possible, bound, certain] = (["proven", "possible", "atMost", "certain"] as const).map((key) => timeOf(estimate.node(key), figure));
  const origin = objective.maybeNode("origin")?.maybeNode(figure);
  return {
    ...(proven !== undefined && bound !== undefined && certain !== undefined && { proven: { typical: proven, bound, certain } }),
    ...(possible !== undefined && bound !== undefined && certain !== undefined && { possible: { typical: possible, bound, certain } }),
    ...(estimate.maybeNode("isEstimate")?.flag(figure) && { isEstimate: true }),
    objective: objective.number(figure),
    ...(origin && { origin: originOf(origin) }),
    standing: estimate.node("standing").word(figure, STANDINGS),
  };
}

const STANDINGS = ["met", "breached", "unknown", "not-asked"] as const;

/** Undefined for null. */
function timeOf(node: Node, key: string): ReportedTime | undefined {
  if (!node.has(key)) return undefined;
  try {
    return node.number(key);
  } catch (error) {
    if (!(error instanceof NoSavedReport)) throw error;
    return node.word(key, ["unrecoverable", "unbounded"]);
  }
}

const originOf = (node: Node): ReportedOrigin => ({ is: node.word("is", ["default", "tier", "criticality", "template", "configuration", "command-line"]), ...factOf(node) });

const factOf = (node: Node): ReportedFact => ({ says: node.text("says"), ...placed(node) });

function linkOf(node: Node): ReportedLink {
  const [resource, mechanism, because] = [node.maybeText("resource"), node.maybeNode("mechanism"), node.maybeText("because")];
  const page = mechanism?.maybeText("page");
  return {
    step: node.word("step", ["detect", "decide", "data", "compute", "balancing", "routing"]),
    ...(resource !== undefined && { resource }),
    ...(mechanism && { mechanism: { id: mechanism.text("id"), title: mechanism.text("title"), ...(page !== undefined && { page }) } }),
    manual: node.flag("manual"),
    seconds: timeOf(node, "seconds") ?? 0,
    basis: node.word("basis", ["documented", "derived", "stated", "estimate"]),
    says: node.text("says"),
    ...(because !== undefined && { because }),
    ...placed(node),
  };
}

function strategyOf(node: Node): ReportedStrategy {
  const [recognised, possible] = [node.maybeWord("recognised", TIERS), node.maybeWord("possible", TIERS)];
  return {
    ...(recognised && { recognised }),
    ...(possible && { possible }),
    reasons: node.nodes("reasons").map(factOf),
    missingForNext: node.nodes("missingForNext").map(factOf),
  };
}

function availabilityOf(node: Node): ReportedAvailability {
  const downtime = node.node("downtime");
  return {
    ...(node.has("objective") && { objective: node.number("objective") }),
    proven: node.number("proven"),
    possible: node.number("possible"),
    outcome: node.word("outcome", STANDINGS),
    downtime: { year: downtime.number("year"), month: downtime.number("month"), week: downtime.number("week") },
    links: node.nodes("links").map((link) => ({ resource: link.text("resource"), percent: link.number("percent"), times: link.number("times"), page: link.text("page"), says: link.text("says") })),
  };
}

/** A change for a capability that this program does not have is left out, as are the findings that ask for it. */
function changeOf(node: Node, isCapability: (id: string) => id is Capability): readonly ReportedChange[] {
  const capability = node.text("capability");
  if (!isCapability(capability)) return [];
  return [{
    rule: node.text("rule"),
    capability,
    says: node.text("says"),
    cost: node.word("cost", ["none", "more", "much-more"]),
    resources: node.texts("resources"),
    location: locationOf(node.node("location")),
    meets: node.number("meets"),
  }];
}
