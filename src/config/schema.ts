import type { Disruption } from "../engine/goal.ts";
import type { Assumptions } from "../graph/statements.ts";
import { CRITICALITIES } from "../recovery/objectives.ts";
import { TIERS } from "../recovery/tiers.ts";
import { DURATION_SHAPE, secondsOf } from "./duration.ts";
import { REGION_SHAPE } from "./region.ts";
import { anything, digits, type Field, key, type JsonSchema, listOf, listOrNone, mapOf, mapped, oneNumberOf, oneOf, percentage, scalarOrList, type Shape, table, text, textOr, wholeNumber } from "./shape.ts";

/**
 * The keys of the configuration: each in one place, with what it may be, what an editor says of it, and the type that it is read as.
 * `schemas/resilint.schema.json` and `validate.js` are made from it (`npm run schema`). A key that nothing honours is not here.
 */

const DURATION = mapped(text({ title: "duration", pattern: DURATION_SHAPE, examples: ["15m"] }), (written) => secondsOf(written) ?? 0);

/** What may be attested of a data store. */
export const STORE_CAPABILITIES = ["backup-leaves-region", "data-backed-up", "data-replicated", "data-writable-everywhere"] as const;

const REGION = text({ title: "AWS Region", pattern: REGION_SHAPE, examples: ["eu-west-1"] });

const NAME = text({ title: "name", examples: ["shop"] });

const PATH = text({ title: "path", examples: ["infra/app.yaml"] });

const OBJECTIVE = table("objective", {}, {
  rto: key(DURATION, "Recovery time objective: how long until it serves again."),
  rpo: key(DURATION, "Recovery point objective: how much data may be lost, as the time in which it was written."),
});

const DISRUPTIONS: Readonly<Record<Disruption, Field<ReturnType<typeof OBJECTIVE.read>>>> = {
  mistake: key(OBJECTIVE, "When data is deleted or corrupted by mistake."),
  instance: key(OBJECTIVE, "When an instance is lost."),
  zone: key(OBJECTIVE, "When an Availability Zone is lost."),
  region: key(OBJECTIVE, "When a Region is lost. --rto and --rpo on the command line win."),
};

const DEPLOYMENT = table("deployment", {}, {
  template: key(PATH, "The CloudFormation template, from the folder of this file."),
  module: key(PATH, "The folder of the Terraform root module, from the folder of this file."),
  region: key(REGION, "The Region that it is deployed to."),
  account: key(digits("AWS account id", 12), "The account that it is deployed to: twelve digits."),
  stackName: key(text({ title: "stack name", pattern: "^[a-zA-Z][-a-zA-Z0-9]{0,127}$", examples: ["shop-app"] }), "What the stack is called."),
  parameters: key(
    textOr(text({ title: "path", examples: ["params/production.json"] }), mapOf("map of parameters", scalarOrList)),
    "The parameters of the template: a file in a shape of the AWS CLI or CodePipeline, or the values themselves.",
  ),
  varFiles: key(listOf("list of paths", 100, PATH, [["production.tfvars"]]), "Files of values for the module's variables, as for -var-file; what stands later wins."),
  variables: key(mapOf("map of variables", anything), "Values for the module's variables, as for -var; they win over varFiles."),
  workspace: key(NAME, "The Terraform workspace."),
}, ["template", "module"]);

/** A resource of the workload. */
const ADDRESS = text({ title: "address of a resource", examples: ["aws_elasticache_replication_group.sessions"] });

const DAYS = mapped(DURATION, (seconds) => seconds / 86_400);

const TAGS = mapOf("map of tags", text({ title: "text", pattern: "", examples: ["daily"] }));

const TWINS = table("pair of twins", {
  home: key(ADDRESS, "The resource in the home Region."),
  recovery: key(ADDRESS, "The one that stands for it in the recovery Region."),
}, {});

const BACKUP = table("backups by somebody else", {}, {
  tags: key(TAGS, "The tags by which they choose what they back up; everything, where none are named."),
  rpo: key(DURATION, "The longest time between two backups."),
  retention: key(DAYS, "How long they are kept."),
  regions: key(listOf("list of AWS Regions", 100, REGION), "The Regions to which they are copied."),
});

const DATE = text({ title: "date", pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$", examples: ["2026-09-30"] });

const DRILL = table("drill", {
  date: key(DATE, "The day on which recovery was last tried."),
}, {
  every: key(DAYS, "How often it is tried; 365d where nothing is said."),
});

/** What people do: a file that says how, which must be there, or the day on which it was last done, which must be recent. */
const DONE = textOr(text({ title: "path", examples: ["docs/dr-runbook.md"] }), table("day", {
  date: key(DATE, "The day on which it was last done or looked over."),
}, {
  every: key(DAYS, "How often that is due; 365d where nothing is said."),
}));

/** What AWS does not publish. */
const ASSUMPTIONS: Readonly<Record<keyof Assumptions, Field<number>>> = {
  detect: key(DURATION, "Until somebody notices what nothing else notices."),
  decide: key(DURATION, "Until somebody has decided to act."),
  redeploy: key(DURATION, "Until the infrastructure of a Region is deployed anew from its code."),
  provision: key(DURATION, "Until a database or a file system is there to which a backup is restored."),
  restorePerTiB: key(DURATION, "To restore a TiB of data."),
  start: key(DURATION, "Until an instance or a task that is launched serves."),
  copy: key(DURATION, "To copy a backup to another Region."),
  lag: key(DURATION, "By which an asynchronous replica is behind, where AWS says nothing of it."),
  reroute: key(DURATION, "Until users that somebody sends elsewhere get there, where no record says so."),
};

const ATTEST = table("map of attestations", {}, {
  stores: key(mapOf("map of data stores", listOf("list of capabilities", 100, oneOf("capability of a data store", STORE_CAPABILITIES))), "What is done for a data store and no file shows, by its address: a copy of the data by a job of one's own."),
  lastDrill: key(DRILL, "The last drill of a recovery."),
  runbook: key(DONE, "What to do when a Region is lost, step by step: a file from the folder of this file, or the day on which it was last looked over."),
  communicationPlan: key(DONE, "Who tells whom: a file, or the day on which it was last looked over."),
  replicationTest: key(DONE, "A test of what is replicated to another Region: the day on which it was last made, or a file that tells of it."),
  blueGreen: key(DONE, "A deployment beside the one that serves, which takes over from it: the day on which it was last done, or a file that says how."),
});

const WORKLOAD = table("workload", {
  name: key(NAME, "What the report calls it."),
}, {
  tier: key(oneOf("DR tier", TIERS), "The DR tier to meet; --tier on the command line wins."),
  criticality: key(oneOf("criticality", CRITICALITIES), "How much it matters, in place of numbers: it works again within 15 minutes, 1, 4 or 24 hours, whatever happens."),
  availability: key(percentage("availability", [99.95]), "The availability that is asked for, as a percentage of the time."),
  objectives: key(table("map of objectives", {}, DISRUPTIONS), "What it is to reach, by what happens, in place of the tier's own objectives."),
  include: key(listOf("list of globs", 100, text({ title: "glob", examples: ["infra/shop/**"] }), [["infra/shop/**"]]), "The files that belong to it, as globs from the folder of this file; a folder stands for all that is in it."),
  primary: key(REGION, "The home Region."),
  recovery: key(listOrNone("list of AWS Regions", 100, REGION, [["us-west-2"]]), "The Regions in which it recovers; none, [], where it stays in its own on purpose."),
  deployments: key(listOf("list of deployments", 1000, DEPLOYMENT), "Templates and root modules in their Regions and accounts, with their values: one template in two Regions is two deployments."),
  retention: key(DAYS, "The least time for which backups are kept, 7d where nothing is said."),
  zones: key(oneNumberOf("number of Availability Zones", [2, 3]), "How many Availability Zones are asked for, 2 where nothing is said."),
  stackTags: key(TAGS, "Tags that its stacks are given when they are deployed, and so all of their resources."),
  stores: key(listOf("list of addresses", 1000, ADDRESS), "Caches that hold data which is nowhere else."),
  needs: key(mapOf("map of instances", wholeNumber("number of instances", 1, 100_000)), "How many instances must run for the workload to serve, by the address of their group or service."),
  twins: key(listOf("list of twins", 1000, TWINS), "Resources at home and those that stand for them in the recovery Region, where that does not follow from one template or module in both."),
  external: key(table("map of what others do", {}, { backup: key(listOf("list of backups", 100, BACKUP), "Backups by plans that are not in these files, such as the organization's.") }), "What others do for it."),
  assumptions: key(table("map of assumptions", {}, ASSUMPTIONS), "How long a recovery takes where AWS publishes nothing: what you have measured, in place of what is taken else."),
  attest: key(ATTEST, "What no file shows, and somebody stands for."),
});

/** The whole file. */
export const CONFIGURATION = table("configuration", {
  version: key(oneNumberOf("version of the configuration", [1]), "The version of this file's format."),
}, {
  workloads: key(listOf("list of workloads", 1000, WORKLOAD), "What recovers together. Files that no workload names are grouped by their folders."),
});

type Read<S> = S extends Shape<infer T> ? T : never;

export type Configuration = Read<typeof CONFIGURATION>;
export type WorkloadEntry = Read<typeof WORKLOAD>;
export type DeploymentEntry = Read<typeof DEPLOYMENT>;

/** As it ships with the package, for editors and for the validator. */
export const CONFIGURATION_SCHEMA: JsonSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://github.com/resilint/resilint/blob/main/schemas/resilint.schema.json",
  description: "The configuration of Resilint: .resilint.yaml, .resilint.yml, .resilint.json, or the key resilint of package.json.",
  ...CONFIGURATION.schema,
};
