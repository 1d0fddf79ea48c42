/**
 * Runs the program over labelled cases, and prints how far they agree, by topic, and each disagreement that nobody disputes, with the
 * documentation that explains it, where some does:
 *
 *     npm run cases -- FOLDER
 *
 * In the folder lies `cases.jsonl`, one case a line: `topic`, `path` (a file, or a folder that is one Terraform module),
 * `resource`, `expected` (pass or fail), and `disputed` where the label is wrong or a matter of taste. What a label means is a
 * matter of its topic; where it is wrong by AWS's documentation, the answer of the rules stays. A label of `pass` says that there is nothing
 * to find, which a rule that does not apply says, too.
 */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import rules from "../rules/index.ts";
import { check, type CheckedFile } from "../src/check.ts";
import type { ReportedVerdict } from "../src/outputs/report.ts";
import { table } from "./fresh.ts";

/** The rules that judge what a topic is about. A topic without one is not about recovery, or has none yet. */
const TOPICS: Readonly<Record<string, readonly string[]>> = {
  "asg-elb-health-check": ["asg-elb-health-check"],
  "aurora-backtrack": ["aurora-backtrack"],
  "beanstalk-enhanced-health": ["beanstalk-enhanced-health"],
  "cloudfront-origin-failover": ["cloudfront-bucket-failover", "cloudfront-origin-failover"],
  "cloudwatch-alarm-actions-enabled": ["alarm-acts"],
  "ddb-autoscaling": ["dynamodb-capacity"],
  "ddb-global-table-pitr": ["dynamodb-pitr"],
  "ddb-pitr": ["dynamodb-pitr"],
  "docdb-backup-retention": ["documentdb-backup-retention"],
  "ebs-in-backup-plan": ["backup-covers-data", "ebs-snapshots"],
  "efs-in-backup-plan": ["backup-covers-data", "efs-backup"],
  "elasticache-automatic-failover": ["elasticache-failover", "elasticache-multi-az"],
  "elasticache-backup-retention": ["elasticache-backup"],
  "elb-cross-zone": ["elb-cross-zone"],
  "elb-deletion-protection": ["elb-deletion-protection"],
  "kms-key-enabled": ["kms-deletion-window", "kms-key-enabled"],
  "lambda-dlq": ["lambda-async-failure-destination"],
  "lambda-in-vpc": ["lambda-vpc-zones"],
  "nat-gateway-not-instance": ["nat-per-zone"],
  "neptune-backup-retention": ["neptune-backup-retention"],
  "neptune-deletion-protection": ["neptune-deletion-protection"],
  "network-firewall-deletion-protection": ["firewall-deletion-protection"],
  "opensearch-dedicated-master": ["opensearch-dedicated-masters"],
  "opensearch-zone-awareness": ["opensearch-zone-awareness"],
  "rds-backup-retention": ["aurora-backup-retention", "rds-backup-enabled", "rds-backup-retention"],
  "rds-deletion-protection": ["aurora-deletion-protection", "rds-deletion-protection"],
  "rds-in-backup-plan": ["backup-covers-data"],
  "rds-multi-az": ["rds-instance-multi-az"],
  "redshift-backup-retention": ["redshift-snapshots"],
  "s3-lifecycle": ["s3-noncurrent-kept"],
  "s3-object-lock": ["s3-object-lock"],
  "s3-replication": ["s3-replication"],
  "s3-versioning": ["s3-versioning"],
  "target-group-health-check": ["target-group-health-check"],
};

const DG = "https://docs.aws.amazon.com";

/** Why no rule judges a topic, and the page that says so. */
const NO_RULE: Readonly<Record<string, readonly [why: string, page: string]>> = {
  "copy-tags-to-snapshot": ["tags on snapshots recover nothing by themselves; what a backup plan selects by tags it selects on the source", `${DG}/aws-backup/latest/devguide/assigning-resources.html`],
  "create-before-destroy": ["Terraform's order of replacement keeps no data, and what two of cannot exist at once has to go first", "https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle"],
  "lambda-concurrency": ["reserved concurrency limits a function for the sake of others; without it nothing is less available", `${DG}/lambda/latest/dg/configuration-concurrency.html`],
  "log-group-retention": ["a log group without a retention keeps its events for ever, so that nothing is lost", `${DG}/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html`],
  "qldb-deletion-protection": ["AWS has ended the service on 31 July 2025: no ledger can be made or kept", `${DG}/qldb/latest/developerguide/document-history.html`],
  "rds-minor-version-upgrade": ["minor versions are about security and bugs; the upgrade is itself a short outage in its window", `${DG}/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html`],
  "route53-a-record-attached": ["a record whose address belongs to no resource of the code is a matter of who may take the address, not of recovery", `${DG}/Route53/latest/DeveloperGuide/ResourceRecordTypes.html`],
};

/** Why the rules answer otherwise than a label, by topic, label and answer. */
const EXPLAINED: Readonly<Record<string, readonly [why: string, page: string]>> = {
  "beanstalk-enhanced-health: pass, unknown": [
    "the label asks for health events in CloudWatch Logs; enhanced reporting is SystemType, which a file in the application may set where the code does not",
    `${DG}/elasticbeanstalk/latest/dg/AWSHowTo.cloudwatchlogs.envhealth.html`,
  ],
  "beanstalk-enhanced-health: fail, unknown": ["a saved configuration or a file in the application may set what the environment does not", `${DG}/elasticbeanstalk/latest/dg/command-options.html`],
  "cloudfront-origin-failover: pass, unknown": ["an origin group alone does not survive a region: whether its buckets stand in two is not among the files", `${DG}/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html`],
  "ddb-autoscaling: pass, fail": ["reads and writes are scaled each by a target and a policy of its own, and here only reads are", `${DG}/amazondynamodb/latest/developerguide/AutoScaling.html`],
  "ebs-in-backup-plan: pass, unknown": ["the plan is named by an id, and whether it has a rule is not among the files", `${DG}/aws-backup/latest/devguide/API_BackupSelection.html`],
  "ebs-in-backup-plan: fail, unknown": ["the documentation says of a selection without resources that it takes all and that it takes none", `${DG}/aws-backup/latest/devguide/API_BackupSelection.html`],
  "lambda-in-vpc: pass, unknown": ["the label asks for a network at all; whether two subnets that are named by their ids stand in two zones is not among the files", `${DG}/lambda/latest/dg/configuration-vpc.html`],
  "opensearch-dedicated-master: pass, unknown": ["masters are enabled, and how many is neither written nor documented as a default: AWS asks for three", `${DG}/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html`],
  "s3-lifecycle: fail, not judged": ["without versions there are no old ones to keep; a lifecycle rule by itself saves cost", `${DG}/AmazonS3/latest/userguide/intro-lifecycle-rules.html`],
};

interface Case {
  readonly topic: string;
  readonly path: string;
  readonly resource: string;
  readonly expected: string;
  readonly disputed: boolean;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Say in which folder cases.jsonl is: npm run cases -- FOLDER");

const cases = readFileSync(join(folder, "cases.jsonl"), "utf8").split("\n").filter((line) => line.trim() !== "").map(caseOf);
const known = new Set(rules.map(({ meta }) => meta.id));
const verdicts = new Map<string, readonly ReportedVerdict[]>();
for (const path of new Set(cases.map((each) => each.path))) verdicts.set(path, (await check(filesAt(join(folder, path)), { tier: "warm-standby" })).verdicts);

const judged = cases.map((each) => ({ ...each, found: answer(each) }));
const topics = [...new Set(cases.map(({ topic }) => topic))].sort();
const rows = topics.map((topic) => {
  const own = judged.filter((each) => each.topic === topic);
  if (rulesOf(topic).length === 0) return [topic, String(own.length), "", "", "", "", `none: ${NO_RULE[topic]?.join(" ") ?? "not explained"}`];
  const others = own.filter((each) => !agrees(each));
  const open = others.filter(({ disputed }) => !disputed);
  const counts = [own.length, own.length - others.length, open.filter((each) => explanationOf(each) !== undefined).length, open.filter((each) => explanationOf(each) === undefined).length, others.length - open.length];
  return [topic, ...counts.map(String), rulesOf(topic).join(", ")];
});
console.log(table(["topic", "cases:", "agreed:", "explained:", "not explained:", "disputed:", "rules"], rows));
console.log("");
for (const each of judged) {
  const { topic, path, resource, expected, disputed, found } = each;
  if (disputed || agrees(each) || found.answer === "no rule") continue;
  console.log(`${topic}: ${path}: ${resource}: expected ${expected}, found ${found.answer}${found.by.length > 0 ? ` (${found.by.join(", ")})` : ""}: ${explanationOf(each)?.join(" ") ?? "not explained"}`);
}

interface Judged extends Case {
  readonly found: ReturnType<typeof answer>;
}

function agrees({ expected, found }: Judged): boolean {
  return found.answer === expected || (expected === "pass" && found.answer === "not judged");
}

function explanationOf({ topic, expected, found }: Judged): readonly string[] | undefined {
  const key = `${topic}: ${expected}, ${found.answer}`;
  return Object.hasOwn(EXPLAINED, key) ? EXPLAINED[key] : undefined;
}

/** Only rules that exist. */
function rulesOf(topic: string): readonly string[] {
  return (Object.hasOwn(TOPICS, topic) ? (TOPICS[topic] ?? []) : []).filter((id) => known.has(id));
}

function answer({ topic, path, resource }: Case): { readonly answer: string; readonly by: readonly string[] } {
  const asked = rulesOf(topic);
  if (asked.length === 0) return { answer: "no rule", by: [] };
  const own = (verdicts.get(path) ?? []).filter(({ rule, resource: { address, block } }) => asked.includes(rule.id) && (address === resource || block === resource || address.startsWith(`${resource}.`)));
  const outcome = (["fails", "unknown", "holds"] as const).find((each) => own.some((verdict) => verdict.outcome === each));
  const by = own.filter((verdict) => verdict.outcome === outcome).map(({ rule }) => rule.id);
  return { answer: outcome === undefined ? "not judged" : { fails: "fail", unknown: "unknown", holds: "pass" }[outcome], by: [...new Set(by)] };
}

/** A file by itself, or the files of a module. */
function filesAt(path: string): readonly CheckedFile[] {
  if (statSync(path).isFile()) return [{ file: path, text: readFileSync(path, "utf8"), named: true }];
  const names = readdirSync(path).filter((name) => /\.(?:tf|tf\.json|tfvars)$/u.test(name)).sort();
  return names.map((name) => ({ file: join(path, name), text: readFileSync(join(path, name), "utf8"), named: true }));
}

function caseOf(line: string): Case {
  const read: unknown = JSON.parse(line);
  const fields = new Map<string, unknown>(typeof read === "object" && read !== null ? Object.entries(read) : []);
  const text = (name: string): string => {
    const value = fields.get(name);
    if (typeof value === "string") return value;
    throw new Error(`a case has no ${name}: ${line}`);
  };
  return { topic: text("topic"), path: text("path"), resource: text("resource"), expected: text("expected"), disputed: fields.get("disputed") === true };
}
