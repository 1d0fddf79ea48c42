/**
 * Writes `docs/stateful-types.md`: the resource types that CloudFormation's published schemas mark as stateful, and how far rules
 * judge them. `--check` compares instead of writing.
 */
import { loadAwsServiceSpecSync } from "@aws-cdk/aws-service-spec";
import rules from "../rules/index.ts";
import type { Capability } from "../src/engine/goal.ts";
import { typesOf } from "../src/graph/kind.ts";
import { storeKinds } from "../src/recovery/stores/stores.ts";
import { keepFresh, table } from "./fresh.ts";

/** The capabilities that keep data, messages, keys and backups. */
const DATA: ReadonlySet<Capability> = new Set<Capability>([
  "backup-immutable",
  "backup-leaves-region",
  "backup-meets-objective",
  "data-backed-up",
  "data-in-two-zones",
  "data-replicated",
  "data-writable-everywhere",
  "keys-and-secrets-kept",
  "messages-not-lost",
  "protected-from-deletion",
]);

/** Rules that are about all kinds, and judge none of them. */
const ABOUT_ALL: ReadonlySet<string> = new Set(["near-miss-property"]);

const stores = new Set(storeKinds.flatMap((kind) => typesOf(kind, "cloudformation").map(({ type }) => type)));
const own = rules.filter(({ meta }) => !ABOUT_ALL.has(meta.id));

const stateful = [...loadAwsServiceSpecSync().all("resource")].filter(({ isStateful }) => isStateful === true).map(({ cloudFormationType }) => cloudFormationType).sort();
const judged = stateful.map((type) => {
  const on = own.filter(({ kinds }) => kinds.some((kind) => typesOf(kind, "cloudformation").some((each) => each.type === type)));
  const keeps = stores.has(type) || on.some(({ meta }) => DATA.has(meta.capability));
  return { type, rules: on, how: keeps ? "judged" : on.length > 0 ? "in part" : "not yet" } as const;
});

const count = (how: string): number => judged.filter((each) => each.how === how).length;
const share = (how: string): string => `${String(count(how))} of ${String(judged.length)} (${String(Math.round((count(how) / judged.length) * 100))} %)`;
const text = `${[
  "# Stateful resource types",
  "Generated from CloudFormation's published schemas and the rules by `npm run stateful`. The schemas mark these types as stateful: what they hold is lost with them.",
  table(["", "types"], [["judged: rules ask for backups, copies, zones or protection of what it holds", share("judged")], ["in part: some rule is on it", share("in part")], ["not yet", share("not yet")]]),
  table(["type", "", "rules"], judged.map(({ type, how, rules: on }) => [`\`${type}\``, how, on.map(({ meta }) => `[${meta.id}](rules/${meta.id}.md)`).join(", ")])),
].join("\n\n")}\n`;
keepFresh("docs/stateful-types.md", text, "npm run stateful");
